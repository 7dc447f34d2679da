export const id = 874;
export const ids = [874];
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

/***/ 1874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubOf: () => (/* binding */ githubOf)
});

// EXTERNAL MODULE: ./src/core/github/branch-rules.ts
var branch_rules = __webpack_require__(5437);
// EXTERNAL MODULE: ./src/adapters/github/answers.ts
var answers = __webpack_require__(7389);
;// CONCATENATED MODULE: ./src/adapters/github/branches.ts


const TARGET = `name target { oid ... on Commit { tree { oid } } }
  refUpdateRule { viewerCanPush requiredApprovingReviewCount requiredStatusCheckContexts }`;
const DEFAULT_BRANCH = `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { branch: defaultBranchRef { ${TARGET} } }
}`;
const BRANCH = `query ($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) { branch: ref(qualifiedName: $ref) { ${TARGET} } }
}`;
/** Branches, and whether they take commits. */
function branchesOf({ rest, graphql, here, isRun, }) {
    const named = { owner: here.owner, name: here.repo };
    const mayPass = async (ruleset) => {
        try {
            const told = await rest.repos.getRepoRuleset({ ...here, ruleset_id: ruleset });
            return /^(always|exempt)$/.test((0,answers/* answerOf */.ut)(answers/* Ruleset */.NY, told).current_user_can_bypass);
        }
        catch {
            return false;
        }
    };
    return {
        async find(branch) {
            const { repository } = branch === undefined
                ? await graphql(answers/* FoundBranch */.HI, DEFAULT_BRANCH, named)
                : await graphql(answers/* FoundBranch */.HI, BRANCH, { ...named, ref: `refs/heads/${branch}` });
            return repository.branch ? branchIn(repository.branch) : undefined;
        },
        async rules(branch) {
            const rules = await rest.repos.getBranchRules({ ...here, branch, per_page: 100 });
            const refusing = (0,answers/* answerOf */.ut)(answers/* Rules */.im, rules).filter(({ type }) => (0,branch_rules/* refusesCommits */.E1)(type));
            const open = new Set();
            for (const ruleset of new Set(refusing.map(({ ruleset_id }) => ruleset_id)))
                if (isRun && ruleset !== undefined && (await mayPass(ruleset)))
                    open.add(ruleset);
            return refusing.filter(({ ruleset_id }) => !open.has(ruleset_id)).map(({ type }) => type);
        },
        async isProtected(branch) {
            return (0,answers/* answerOf */.ut)(answers/* Protection */.Wv, await rest.repos.getBranch({ ...here, branch })).protected;
        },
    };
}
function branchIn({ name, target, refUpdateRule: rule }) {
    const refused = rule?.viewerCanPush === false ||
        typeof rule?.requiredApprovingReviewCount === 'number' ||
        (rule?.requiredStatusCheckContexts ?? []).length > 0;
    return { name, head: target.oid, tree: target.tree.oid, takesCommits: !refused };
}

;// CONCATENATED MODULE: ./src/adapters/github/comments.ts

/** Comments on pull requests, which are issues to the API. */
function commentsOf({ rest, graphql, here }) {
    return {
        async own(number) {
            const { viewer } = await graphql(answers/* Viewer */.jM, '{ viewer { databaseId } }', {});
            const comments = await (0,answers/* pagesOf */.E0)(answers/* Comment */.Mw, (page) => rest.issues.listComments({ ...here, issue_number: number, ...page }));
            return comments
                .filter(({ user }) => user?.id === viewer.databaseId)
                .map(({ id, body, html_url: url }) => ({ id, body, url }));
        },
        async add(number, body) {
            const comment = await rest.issues.createComment({ ...here, issue_number: number, body });
            return (0,answers/* answerOf */.ut)(answers/* NewComment */.EC, comment).html_url;
        },
        async change(id, body) {
            const comment = await rest.issues.updateComment({ ...here, comment_id: id, body });
            return (0,answers/* answerOf */.ut)(answers/* NewComment */.EC, comment).html_url;
        },
    };
}

;// CONCATENATED MODULE: ./src/adapters/github/commits.ts

const HISTORY = `query ($owner: String!, $name: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) { ... on Commit { history(first: 20) { nodes { oid url message } } } }
  }
}`;
const COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;
/** What is committed, and what of it a branch has. */
function commitsOf({ rest, graphql, here, }) {
    const named = { owner: here.owner, name: here.repo };
    return {
        async commit({ branch, onto, message, files }) {
            const additions = Array.from(files, ([path, text]) => ({
                path,
                contents: Buffer.from(text).toString('base64'),
            }));
            const input = {
                branch: { repositoryNameWithOwner: `${here.owner}/${here.repo}`, branchName: branch },
                expectedHeadOid: onto,
                message,
                fileChanges: { additions },
            };
            const extent = { changes: 'createCommitOnBranch', files: additions.length };
            const { createCommitOnBranch } = await graphql(answers/* NewCommit */.gB, COMMIT, { input }, extent);
            return createCommitOnBranch.commit;
        },
        async history(oid) {
            const { repository } = await graphql(answers/* History */.BZ, HISTORY, { ...named, oid });
            return repository.object?.history.nodes ?? [];
        },
        async merge(into, from) {
            await rest.repos.merge({ ...here, base: into, head: from, request: { again: 'unsure' } });
        },
    };
}

// EXTERNAL MODULE: ./src/adapters/github/connection.ts + 1 modules
var github_connection = __webpack_require__(6493);
// EXTERNAL MODULE: ./src/core/github/oid.ts
var github_oid = __webpack_require__(8191);
;// CONCATENATED MODULE: ./src/adapters/github/files.ts


/** As many files as one question asks for, each at two revisions; at more of them, fewer. */
const BATCH = 100;
/** A comparison lists no more files. */
const LISTED = 300;
/** Files as they are at a commit. */
function filesOf({ rest, graphql, here, }) {
    const named = { owner: here.owner, name: here.repo };
    const compare = async (from, to) => {
        const basehead = `${from}...${to}`;
        return (0,answers/* answerOf */.ut)(answers/* Comparison */.Uf, await rest.repos.compareCommitsWithBasehead({ ...here, basehead }));
    };
    /** The bytes as they are; GitHub's own text lacks a byte order mark, and the end of a long file. */
    const bytesOf = async (oid, text) => {
        const bytes = Buffer.from(text);
        if ((0,github_oid/* oidOf */._)(bytes, oid) === oid)
            return bytes;
        const { content } = (0,answers/* answerOf */.ut)(answers/* Content */.UC, await rest.git.getBlob({ ...here, file_sha: oid }));
        return Buffer.from(content, 'base64');
    };
    /** What there is at each of these places, `revision:path`. */
    const blobsAt = async (places) => {
        const variables = Object.fromEntries(places.map((place, index) => [`at${index}`, place]));
        const extent = { files: places.length };
        const { repository } = await graphql(answers/* Blobs */.Bb, queryOf(places.length), { ...named, ...variables }, extent);
        const found = [];
        for (const index of places.keys()) {
            const { oid, text } = repository[`file${index}`] ?? {};
            found.push(oid === undefined ? undefined : await bytesOf(oid, text ?? ''));
        }
        return found;
    };
    return {
        async files(revisions, paths) {
            const found = revisions.map(() => new Map());
            const batch = Math.min(BATCH, Math.ceil((2 * BATCH) / revisions.length));
            for (let from = 0; from < paths.length; from += batch) {
                const wanted = paths
                    .slice(from, from + batch)
                    .flatMap((path) => revisions.map((revision, index) => ({ path, revision, at: found[index] })));
                const blobs = await blobsAt(wanted.map(({ path, revision }) => `${revision}:${path}`));
                for (const [index, { path, at }] of wanted.entries()) {
                    const blob = blobs[index];
                    if (blob)
                        at?.set(path, blob);
                }
            }
            return found;
        },
        async changes(from, to) {
            const { ahead_by: ahead, merge_base_commit: since, files } = await compare(from, to);
            const paths = files.length < LISTED ? files.map(({ filename }) => filename) : undefined;
            return { since: since.sha, isAhead: ahead > 0, paths };
        },
        async renames(from, to) {
            const { files } = await compare(from, to);
            return new Map(files.flatMap(({ status, previous_filename: old, filename }) => status === 'renamed' && old ? [[old, filename]] : []));
        },
    };
}
function queryOf(count) {
    const numbers = Array.from({ length: count }, (_, index) => index);
    const variables = numbers.map((index) => `$at${index}: String!`).join(', ');
    const fields = numbers
        .map((index) => `file${index}: object(expression: $at${index}) { ...file }`)
        .join('\n');
    return `query ($owner: String!, $name: String!, ${variables}) {
  repository(owner: $owner, name: $name) { ${fields} }
}
fragment file on Blob { oid text }`;
}

// EXTERNAL MODULE: ./src/core/github/error.ts
var error = __webpack_require__(2577);
;// CONCATENATED MODULE: ./src/adapters/github/pull-requests.ts


function pullRequestsOf({ rest, here }) {
    return {
        async find(from, into) {
            const head = `${here.owner}:${from}`;
            const pulls = await rest.pulls.list({ ...here, state: 'all', head, base: into });
            const found = (0,answers/* answerOf */.ut)(answers/* Pulls */.zs, pulls).map(pullRequestIn);
            return found.find(({ state }) => state === 'open') ?? found[0];
        },
        async open({ from, into, title, body }) {
            return pullRequestIn((0,answers/* answerOf */.ut)(answers/* Pull */.uX, await rest.pulls.create({ ...here, head: from, base: into, title, body })));
        },
        async describe(number, body) {
            await rest.pulls.update({ ...here, pull_number: number, body });
        },
        async mayBeOpened() {
            try {
                const told = await rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository(here);
                return (0,answers/* answerOf */.ut)(answers/* WorkflowPermissions */.C, told).can_approve_pull_request_reviews;
            }
            catch (cause) {
                if ((0,error/* isGitHubError */.e0)(cause, 'forbidden', 'missing'))
                    return undefined;
                throw cause;
            }
        },
        async files(number) {
            const files = await (0,answers/* pagesOf */.E0)(answers/* PullFile */.M7, (page) => rest.pulls.listFiles({ ...here, pull_number: number, ...page }));
            return new Set(files.map(({ filename }) => filename));
        },
    };
}
function pullRequestIn({ number, html_url: url, body, state, merged_at: merged, head, }) {
    return {
        ...{ number, url, body, head: head.sha },
        state: state === 'open' ? 'open' : merged === '' ? 'closed' : 'merged',
    };
}

;// CONCATENATED MODULE: ./src/adapters/github/refs.ts


/** Refs, and the commits that say what they stand for. */
function refsOf({ rest, here }) {
    return {
        async find(ref) {
            try {
                const { object } = (0,answers/* answerOf */.ut)(answers/* Ref */.oS, await rest.git.getRef({ ...here, ref: inRefs(ref) }));
                return object.sha;
            }
            catch (cause) {
                if ((0,error/* isGitHubError */.e0)(cause, 'missing'))
                    return undefined;
                throw cause;
            }
        },
        async list(start) {
            const found = await rest.git.listMatchingRefs({ ...here, ref: inRefs(start) });
            return new Map((0,answers/* answerOf */.ut)(answers/* Refs */.dz, found).map(({ ref, object }) => [ref, object.sha]));
        },
        async read(oid) {
            const told = await rest.git.getCommit({ ...here, commit_sha: oid });
            const { tree, message, committer } = (0,answers/* answerOf */.ut)(answers/* Commit */.gn, told);
            const madeAt = Date.parse(committer?.date ?? '');
            return { tree: tree.sha, message, ...(Number.isFinite(madeAt) && { madeAt }) };
        },
        async create(ref, sha) {
            await rest.git.createRef({ ...here, ref, sha });
        },
        async move(ref, sha) {
            await rest.git.updateRef({ ...here, ref: inRefs(ref), sha, force: false });
        },
        async remove(ref) {
            await rest.git.deleteRef({ ...here, ref: inRefs(ref) });
        },
        async note(message, { oid, tree }) {
            // May be repeated: a second commit is the same one, or nothing points to it.
            const request = { again: 'unsure' };
            const { sha } = (0,answers/* answerOf */.ut)(answers/* Named */.A8, await rest.git.createCommit({ ...here, message, tree, parents: [oid], request }));
            return sha;
        },
        async isOver(run) {
            if (!/^\d+$/.test(run))
                return undefined;
            try {
                const { status } = (0,answers/* answerOf */.ut)(answers/* Run */.KF, await rest.actions.getWorkflowRun({ ...here, run_id: Number(run) }));
                return status === 'completed';
            }
            catch (cause) {
                if ((0,error/* isGitHubError */.e0)(cause, 'forbidden', 'missing', 'refused'))
                    return undefined;
                throw cause;
            }
        },
    };
}
/** A ref as these endpoints name it. */
function inRefs(ref) {
    return ref.replace(/^refs\//, '');
}

;// CONCATENATED MODULE: ./src/adapters/github/releases.ts

function releasesOf({ rest, here }) {
    return {
        async find(which) {
            const release = 'id' in which
                ? await rest.repos.getRelease({ ...here, release_id: which.id })
                : await rest.repos.getReleaseByTag({ ...here, tag: which.tag });
            return (0,answers/* answerOf */.ut)(answers/* Release */.Kz, release);
        },
        async describe(id, body) {
            // A repetition would overwrite what somebody has written meanwhile.
            await rest.repos.updateRelease({ ...here, release_id: id, body, request: { again: 'never' } });
        },
    };
}

;// CONCATENATED MODULE: ./src/adapters/github/token/repository.ts

/** The repository itself, and who can read it. */
async function readRepository({ rest, here }, apiUrl) {
    const { id, private: isPrivate, visibility } = (0,answers/* answerOf */.ut)(answers/* About */.Im, await rest.repos.get(here));
    // An internal repository is private to the API, and read by everybody in the enterprise.
    return { id, host: new URL(apiUrl).host, isPrivate: isPrivate && visibility !== 'internal' };
}

;// CONCATENATED MODULE: ./src/adapters/github/host.ts









/** The repository on GitHub, or on another server that speaks its API. */
function githubOf(access) {
    const connection = (0,github_connection/* connect */.N)(access);
    return {
        branches: { ...branchesOf(connection), ...filesOf(connection), ...commitsOf(connection) },
        refs: refsOf(connection),
        pullRequests: pullRequestsOf(connection),
        releases: releasesOf(connection),
        comments: commentsOf(connection),
        repository: () => readRepository(connection, access.apiUrl),
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
