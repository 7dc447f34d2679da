export const id = 532;
export const ids = [532];
export const modules = {

/***/ 7389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ Named),
/* harmony export */   BZ: () => (/* binding */ History),
/* harmony export */   Bb: () => (/* binding */ Blobs),
/* harmony export */   C: () => (/* binding */ WorkflowPermissions),
/* harmony export */   E0: () => (/* binding */ pagesOf),
/* harmony export */   EC: () => (/* binding */ NewComment),
/* harmony export */   HI: () => (/* binding */ FoundBranch),
/* harmony export */   Im: () => (/* binding */ About),
/* harmony export */   J3: () => (/* binding */ PublicKey),
/* harmony export */   KF: () => (/* binding */ Run),
/* harmony export */   Kz: () => (/* binding */ Release),
/* harmony export */   Ln: () => (/* binding */ SecretTimes),
/* harmony export */   M7: () => (/* binding */ PullFile),
/* harmony export */   Mw: () => (/* binding */ Comment),
/* harmony export */   NY: () => (/* binding */ Ruleset),
/* harmony export */   UC: () => (/* binding */ Content),
/* harmony export */   Uf: () => (/* binding */ Comparison),
/* harmony export */   Wv: () => (/* binding */ Protection),
/* harmony export */   dz: () => (/* binding */ Refs),
/* harmony export */   gB: () => (/* binding */ NewCommit),
/* harmony export */   gn: () => (/* binding */ Commit),
/* harmony export */   im: () => (/* binding */ Rules),
/* harmony export */   jM: () => (/* binding */ Viewer),
/* harmony export */   oS: () => (/* binding */ Ref),
/* harmony export */   oq: () => (/* binding */ withinRepository),
/* harmony export */   uX: () => (/* binding */ Pull),
/* harmony export */   ut: () => (/* binding */ answerOf),
/* harmony export */   z6: () => (/* binding */ check),
/* harmony export */   zs: () => (/* binding */ Pulls)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _core_boundary_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(794);
/* harmony import */ var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2577);



/** A text that may be null, or absent on servers of one's own. */
const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ''), '');
/** Later requests need it: an answer without it is unusable. */
const oid = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .nonEmpty */ .hq());
const Named = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: oid });
const Committed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ oid, url: text });
const Viewer = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ viewer: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ databaseId: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }) });
const Branch = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: text,
    target: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ oid, tree: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ oid }) }),
    refUpdateRule: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        viewerCanPush: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
        requiredApprovingReviewCount: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
        requiredStatusCheckContexts: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J())),
    })),
});
const FoundBranch = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repository: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ branch: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(Branch) }) });
/** Null where there is nothing, and without a name where there is no file. */
const Blob = valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ oid: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(oid), text }));
const Blobs = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repository: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), Blob) });
const History = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        object: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ history: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ nodes: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ...Committed.entries, message: text })) }) })),
    }),
});
const NewCommit = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ createCommitOnBranch: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ commit: Committed }) });
const Content = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ content: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const Protection = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ protected: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), false) });
const Rules = valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: text, ruleset_id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()), undefined) }));
const Ruleset = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ current_user_can_bypass: text });
/** A name of a file that could lead out of the repository makes an answer unusable. */
const path = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y(_core_boundary_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isRepositoryPath */ .o));
const ChangedFile = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ status: text, filename: path, previous_filename: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(path) });
const Comparison = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ahead_by: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    merge_base_commit: Named,
    files: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ChangedFile), []),
});
const Ref = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ object: Named });
const Refs = valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ref: text, object: Named }));
const Commit = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    tree: Named,
    message: text,
    committer: valibot__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ date: text })), undefined),
});
const Run = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ status: text });
const Pull = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    html_url: text,
    body: text,
    state: text,
    merged_at: text,
    head: Named,
});
const Pulls = valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Pull);
const WorkflowPermissions = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ can_approve_pull_request_reviews: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() });
const PullFile = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ filename: path });
const Comment = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    body: text,
    html_url: text,
    user: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })),
});
const NewComment = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ html_url: text });
const About = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), private: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), visibility: text });
const PublicKey = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ key_id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), key: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const SecretTimes = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ updated_at: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const Release = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), body: text });
/** The parts of an answer that are used. @throws GitHubError `unsure` if one is missing */
function check(answer, data, request) {
    const { success, output } = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(answer, data);
    if (!success)
        throw (0,_core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .unanswered */ .bj)(request, 'not an answer of its API');
    return output;
}
/** The same of what an endpoint of REST answers. */
function answerOf(answer, { data, url }) {
    return check(answer, data, withinRepository(url));
}
/** An address without the server and the repository, which are the same for all. */
function withinRepository(url) {
    return url.replace(/^.*?\/repos\/[^/]+\/[^/]+\//, '');
}
/** As many entries as a page may have. */
const PAGE = 100;
/** Ten thousand entries: more than GitHub has files of a pull request. */
const MOST_PAGES = 100;
/**
 * All entries of a list, page by page. Not Octokit's `paginate`, which follows any address in an answer, and takes a
 * conflict for the end.
 *
 * @throws GitHubError `unsure` if it does not end
 */
async function pagesOf(entry, list) {
    const entries = [];
    for (let page = 1;; page += 1) {
        const answer = await list({ per_page: PAGE, page });
        const found = answerOf(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(entry), answer);
        if (found.length > PAGE || page > MOST_PAGES)
            throw (0,_core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .unanswered */ .bj)(withinRepository(answer.url), 'a list without an end');
        entries.push(...found);
        if (found.length < PAGE)
            return entries;
    }
}


/***/ }),

/***/ 6493:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
// EXTERNAL MODULE: ./src/core/boundary/mask.ts
var boundary_mask = __webpack_require__(1588);
// EXTERNAL MODULE: ./src/core/github/error.ts
var error = __webpack_require__(2577);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(6153);
// EXTERNAL MODULE: ./src/adapters/github/answers.ts
var answers = __webpack_require__(7389);
;// CONCATENATED MODULE: ./src/adapters/github/patience.ts

/** Waits between requests without an answer. */
const AGAIN_MS = [1000, 4000, 10_000];
/** At most so many waits for a rate limit, and none longer than this. */
const MOST_THROTTLED = 3;
const LONGEST_WAIT_MS = 5 * 60_000;
/** Repeats a request until there is an answer, within these limits. */
async function patiently(call, again, { clock, interruption, onWait }) {
    const unanswered = [...AGAIN_MS];
    let throttled = 0;
    for (;;) {
        try {
            return await call();
        }
        catch (cause) {
            if (!(cause instanceof error/* GitHubError */.y_))
                throw cause;
            const late = cause.kind === 'unsure' && again === 'unsure' ? unanswered.shift() : undefined;
            const turn = cause.kind === 'throttled' && throttled < MOST_THROTTLED;
            // It doubles each time.
            const wait = turn ? cause.retryAfterMs * 2 ** throttled : late;
            if (wait === undefined || wait > LONGEST_WAIT_MS || interruption.aborted)
                throw cause;
            if (turn)
                throttled += 1;
            onWait(wait, cause.message);
            await clock.sleep(wait, interruption).catch(() => {
                throw cause;
            });
            // The wait is over, so nothing is left of `retryAfterMs`.
            if (again === 'never')
                throw new error/* GitHubError */.y_(cause.kind, cause.message, 0, { cause });
        }
    }
}

;// CONCATENATED MODULE: ./src/adapters/github/connection.ts







/** GitHub itself gives up after 10 s. A request that takes much longer is lost on the way. */
const TIMEOUT_MS = 5 * 60_000;
/** A server of one's own may look at one file after the other. */
const FILE_MS = 6000;
/** A run that is to stop waits this long for an answer. */
const GRACE_MS = 2500;
/** A hundred post files of three hundred kilobytes; the largest file that is read, as base64. */
const MOST_BYTES = 32_000_000;
/** Levels of an answer that are read. */
const DEEPEST = 50;
/** Not repeated: a second request may create a second thing, or remove what another run created meanwhile. */
const ONCE = ['POST', 'DELETE'];
/** Where answers hold what people wrote: files, and bodies of releases and the like. It goes back as it is. */
const CONTENTS = ['text', 'content', 'body'];
/** The first version of the API with breaking changes is a later one. */
const VERSION = '2022-11-28';
/**
 * The API, through the proxy of the environment. Requests are repeated where they can be, and throw only `GitHubError`.
 * No answer brings the token back.
 */
function connect(access) {
    const { graphqlUrl, owner, repository: repo } = access;
    const octokit = octokitOf(access);
    addSignals(octokit, access);
    addPatience(octokit, access);
    return {
        here: { owner, repo },
        isRun: access.send === undefined,
        rest: octokit.rest,
        async graphql(answer, query, variables, { changes, files } = {}) {
            const operation = changes ?? 'a query';
            const again = changes === undefined ? 'unsure' : 'undone';
            const manner = { operation, again, ...(files !== undefined && { files }) };
            const baseUrl = graphqlUrl.replace(/\/graphql\/*$/, '');
            const data = await octokit.graphql(query, { ...variables, baseUrl, request: manner });
            return (0,answers/* check */.z6)(answer, data, operation);
        },
    };
}
function octokitOf({ token, apiUrl, send = sendThroughProxy() }) {
    return (0,github/* getOctokit */.Q)(token, {
        baseUrl: apiUrl.replace(/\/+$/, ''),
        userAgent: 'spool',
        // Octokit would print its deprecations into the log of the step.
        log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
        request: { fetch: async (url, init) => wholeOf(await send(url, init)) },
    });
}
function sendThroughProxy() {
    const dispatcher = new undici.EnvHttpProxyAgent();
    return (url, init) => (0,undici.fetch)(url, { ...init, dispatcher });
}
/** An answer with its whole body, which is not endless, and was not cut off: Octokit would take that for an empty one. */
async function wholeOf(answer) {
    const parts = [];
    let bytes = 0;
    const body = answer.body ?? [];
    for await (const part of body) {
        bytes += part.length;
        if (bytes > MOST_BYTES)
            throw new TooLongError();
        parts.push(part);
    }
    const whole = new undici.Response(bytes === 0 ? null : Buffer.concat(parts), answer);
    return Object.defineProperty(whole, 'url', { value: answer.url });
}
class TooLongError extends Error {
    name = 'TooLongError';
}
/** Octokit's hooks hand on no other options than those they were given: what each try sends has to be put into them. */
function addSignals(octokit, access) {
    const signal = signalOf(access);
    octokit.hook.before('request', (options) => {
        const { operation, files } = options.request;
        options.request = { ...options.request, signal: signal(files) };
        if (operation === undefined)
            options.headers['x-github-api-version'] = VERSION;
    });
}
/** Repeats requests, and turns failures into `GitHubError`. Comes after `addSignals`, around each try. */
function addPatience(octokit, access) {
    const mask = (0,boundary_mask/* maskOf */._)([access.token]);
    octokit.hook.wrap('request', (request, options) => {
        const { operation, again } = options.request;
        const { method, url } = octokit.request.endpoint(options);
        const name = operation ?? `${method} ${(0,answers/* withinRepository */.oq)(url)}`;
        const ask = async () => {
            const response = await Promise.resolve(request(options)).catch((cause) => {
                throw errorOf(name, cause, access, mask);
            });
            const body = masked(response.data, mask);
            if (operation !== undefined && (0,json/* isRecord */.u4)(body) && body['errors'])
                throw (0,error/* githubErrorOf */.j5)(name, { status: response.status, headers: response.headers, body }, access.clock.now());
            if (!(operation === undefined ? isAnswer(body) : (0,json/* isRecord */.u4)(body) && (0,json/* isRecord */.u4)(body['data'])))
                throw (0,error/* unanswered */.bj)(name, 'not an answer of its API');
            return { ...response, data: body };
        };
        return patiently(ask, again ?? (ONCE.includes(method) ? 'undone' : 'unsure'), access);
    });
}
/** A proxy's page is not an answer, whatever its status; the answer to a deletion has no body. */
function isAnswer(body) {
    return body === undefined || body === '' || (typeof body === 'object' && body !== null);
}
/** When to give up. A request that begins after the signal to stop (receipts do) gets a time of its own. */
function signalOf({ clock, interruption }) {
    const late = new AbortController();
    const soon = () => void clock.sleep(GRACE_MS).then(() => late.abort());
    interruption.addEventListener('abort', soon, { once: true });
    return (files = 0) => interruption.aborted
        ? clock.timeout(GRACE_MS)
        : AbortSignal.any([clock.timeout(TIMEOUT_MS + files * FILE_MS), late.signal]);
}
function errorOf(name, cause, { clock }, mask) {
    const response = (0,json/* isRecord */.u4)(cause) ? cause['response'] : undefined;
    if (!(0,json/* isRecord */.u4)(response))
        return (0,error/* unanswered */.bj)(name, cause instanceof Error ? reasonOf(cause) : 'no answer', cause);
    const { status, data, headers } = masked(response, mask);
    const told = (0,json/* isRecord */.u4)(headers) ? headers : {};
    return (0,error/* githubErrorOf */.j5)(name, { status: Number(status), headers: told, body: data }, clock.now());
}
/**
 * An answer without the token: a server may give back what it was sent. What is nested more deeply than any answer of the
 * API is left out.
 */
function masked(answer, mask, level = 0) {
    if (typeof answer === 'string')
        return mask(answer);
    if (typeof answer === 'object' && level > DEEPEST)
        return undefined;
    if (Array.isArray(answer))
        return answer.map((entry) => masked(entry, mask, level + 1));
    if (!(0,json/* isRecord */.u4)(answer))
        return answer;
    return Object.fromEntries(Object.entries(answer).map(([key, value]) => [
        key,
        CONTENTS.includes(key) && typeof value === 'string' ? value : masked(value, mask, level + 1),
    ]));
}
/** Why there was no answer, without the address. */
function reasonOf(error) {
    if (error.name === 'TimeoutError' || error.name === 'AbortError')
        return 'no answer in time';
    if (error.name === 'TooLongError')
        return 'an answer that is too long';
    if (error.cause instanceof Error)
        return reasonOf(error.cause);
    const { code } = error;
    return code === undefined ? 'no answer' : `no answer, ${code}`;
}
function ignore() {
    // Nothing is logged.
}


/***/ }),

/***/ 9532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  secretsOf: () => (/* binding */ secretsOf)
});

// EXTERNAL MODULE: ./src/core/github/error.ts
var error = __webpack_require__(2577);
// EXTERNAL MODULE: ./src/adapters/github/answers.ts
var answers = __webpack_require__(7389);
// EXTERNAL MODULE: ./src/adapters/github/connection.ts + 1 modules
var github_connection = __webpack_require__(6493);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@noble/ciphers/salsa.js + 3 modules
var salsa = __webpack_require__(6382);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/blake2.js + 4 modules
var blake2 = __webpack_require__(904);
;// CONCATENATED MODULE: ./src/adapters/github/token/sealed-box.ts



const KEY_BYTES = 32;
const NONCE_BYTES = 24;
/** The constants of Salsa20, “expand 32-byte k”. */
const SIGMA = new Uint32Array([0x61707865, 0x3320646e, 0x79622d32, 0x6b206574]);
/**
 * Encrypts a message so that only the owner of a key can read it: `crypto_box_seal` of libsodium, which GitHub asks for
 * (libsodium, *Sealed boxes*).
 */
function sealedBoxOf(message, publicKey) {
    const own = (0,external_node_crypto_.generateKeyPairSync)('x25519');
    const ownKey = bytesOf(own.publicKey);
    const shared = (0,external_node_crypto_.diffieHellman)({ privateKey: own.privateKey, publicKey: keyOf(publicKey) });
    const nonce = (0,blake2/* blake2b */.Sx)(Buffer.concat([ownKey, publicKey]), { dkLen: NONCE_BYTES });
    const box = (0,salsa/* xsalsa20poly1305 */.uT)(boxKeyOf(shared), nonce).encrypt(Buffer.from(message));
    return Buffer.concat([ownKey, box]);
}
/** What two parties share, as a key (NaCl, *Cryptography in NaCl*, section 8). */
function boxKeyOf(shared) {
    const key = new Uint32Array(KEY_BYTES / 4);
    (0,salsa/* hsalsa */.bD)(SIGMA, new Uint32Array(new Uint8Array(shared).buffer), new Uint32Array(4), key);
    return new Uint8Array(key.buffer);
}
function keyOf(bytes) {
    const x = Buffer.from(bytes).toString('base64url');
    return (0,external_node_crypto_.createPublicKey)({ format: 'jwk', key: { kty: 'OKP', crv: 'X25519', x } });
}
function bytesOf(key) {
    return Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url');
}

;// CONCATENATED MODULE: ./src/adapters/github/token/secrets.ts




/** The secrets of the repository, or of one of its environments. */
function secretsOf(access, environment) {
    const connection = (0,github_connection/* connect */.N)(access);
    const { here } = connection;
    const { publicKey, find, write } = environment === undefined ? ofRepository(connection) : ofEnvironment(environment, connection);
    return {
        async updatedAt(name) {
            try {
                return (0,answers/* answerOf */.ut)(answers/* SecretTimes */.Ln, await find({ ...here, secret_name: name })).updated_at;
            }
            catch (cause) {
                if ((0,error/* isGitHubError */.e0)(cause, 'missing'))
                    return undefined;
                throw cause;
            }
        },
        async write(name, value) {
            const { key, key_id } = (0,answers/* answerOf */.ut)(answers/* PublicKey */.J3, await publicKey());
            const sealed = Buffer.from(sealedBoxOf(value, Buffer.from(key, 'base64')));
            await write({ ...here, secret_name: name }, { key_id, encrypted_value: sealed.toString('base64') });
        },
    };
}
function ofRepository({ rest: { actions }, here }) {
    return {
        publicKey: () => actions.getRepoPublicKey(here),
        find: (named) => actions.getRepoSecret(named),
        write: (named, sealed) => actions.createOrUpdateRepoSecret({ ...named, ...sealed }),
    };
}
function ofEnvironment(environment, { rest: { actions }, here }) {
    const within = { environment_name: environment };
    return {
        publicKey: () => actions.getEnvironmentPublicKey({ ...here, ...within }),
        find: (named) => actions.getEnvironmentSecret({ ...named, ...within }),
        write: (named, sealed) => actions.createOrUpdateEnvironmentSecret({ ...named, ...within, ...sealed }),
    };
}


/***/ }),

/***/ 9891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ excerptOf)
/* harmony export */ });
/** Far more than any message needs. */
const MOST_CHARACTERS = 1000;
/** As much of what a server says as is quoted: it stands in logs, summaries and outputs, which all have limits. */
function excerptOf(text) {
    return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}


/***/ }),

/***/ 2577:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bj: () => (/* binding */ unanswered),
/* harmony export */   e0: () => (/* binding */ isGitHubError),
/* harmony export */   j5: () => (/* binding */ githubErrorOf),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _boundary_excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9891);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6153);


class GitHubError extends Error {
    kind;
    retryAfterMs;
    constructor(kind, message, retryAfterMs = 0, options) {
        super(message, options);
        this.name = 'GitHubError';
        this.kind = kind;
        this.retryAfterMs = retryAfterMs;
    }
}
/** Whether GitHub failed in one of these ways. */
function isGitHubError(cause, ...kinds) {
    return cause instanceof GitHubError && kinds.includes(cause.kind);
}
/** For a request without a usable answer: it may have been done. */
function unanswered(request, why, cause) {
    return new GitHubError('unsure', `${request}: ${why}`, 0, { cause });
}
/** What GitHub asks for where it does not say how long to wait. */
const WAIT_MS = 60_000;
/**
 * An answer that is not a success, REST or GraphQL, as an error. GraphQL answers most errors with HTTP 200.
 * `request` names what was asked, without addresses. `now`: milliseconds since 1970.
 */
function githubErrorOf(request, answer, now) {
    const { type, message } = toldBy(answer.body);
    const what = [answer.status === 200 ? '' : `HTTP ${answer.status}`, message && `“${message}”`];
    const found = `${request}: ${what.filter((part) => part !== '').join(', ')}`;
    const throttled = isThrottled(answer, type, message);
    const kind = throttled ? 'throttled' : kindOf(answer.status, type, message);
    const accepted = answer.headers['x-accepted-github-permissions'];
    const asked = kind === 'forbidden' && accepted ? `, needs ${(0,_boundary_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerptOf */ .z)(String(accepted))}` : '';
    return new GitHubError(kind, found + asked, throttled ? retryAfter(answer, now) : 0);
}
function toldBy(body) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(body))
        return { type: '', message: '' };
    const first = Array.isArray(body['errors']) ? body['errors'][0] : undefined;
    const of = (value, key) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) && typeof value[key] === 'string' ? value[key] : '';
    const messages = [of(body, 'message'), of(first, 'message')].filter((text) => text !== '');
    return { type: of(first, 'type'), message: (0,_boundary_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerptOf */ .z)(messages.join(': ')) };
}
function isThrottled({ status, headers }, type, message) {
    if (status === 429 || /^RATE_LIMIT/.test(type))
        return true;
    // Older GitHub Enterprise Servers call it abuse.
    if (/rate limit|abuse detection mechanism/i.test(message))
        return true;
    // For a missing permission GitHub names no time to try again.
    if (status === 403 && headers['retry-after'] !== undefined)
        return true;
    return (status === 403 || status === 200) && String(headers['x-ratelimit-remaining']) === '0';
}
function retryAfter({ headers }, now) {
    const after = Number(headers['retry-after']);
    if (after > 0)
        return after * 1000;
    const reset = Number(headers['x-ratelimit-reset']);
    if (String(headers['x-ratelimit-remaining']) === '0' && reset > 0)
        return Math.max(reset * 1000 - now, 1000);
    return WAIT_MS;
}
function kindOf(status, type, message) {
    if (/not permitted to create or approve pull requests/i.test(message))
        return 'no-pulls';
    if (type === 'STALE_DATA' || /not a fast.?forward|is at \w+ but expected|does not match/i.test(message))
        return 'stale';
    if (type === 'BRANCH_PROTECTION_RULE_VIOLATION' ||
        /repository rule violations|protected branch/i.test(message))
        return 'protected';
    if (status === 401)
        return 'token';
    if (status === 403 || type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES')
        return 'forbidden';
    if (status === 404 || type === 'NOT_FOUND' || /reference does not exist/i.test(message))
        return 'missing';
    if (/already exists/i.test(message))
        return 'exists';
    if (status >= 500 || /something went wrong|timed out|timeout/i.test(message))
        return 'unsure';
    return 'refused';
}


/***/ })

};
