export const id = 462;
export const ids = [462];
export const modules = {

/***/ 5462:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubOf: () => (/* binding */ githubOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/core/github/error.ts
var error = __webpack_require__(2577);
// EXTERNAL MODULE: ./src/core/github/branch-rules.ts
var branch_rules = __webpack_require__(5437);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(6153);
;// CONCATENATED MODULE: ./src/adapters/github/branches.ts




/** As many files as one question asks for. */
const BATCH = 100;
const TARGET = `name target { oid ... on Commit { tree { oid } } }
  refUpdateRule { viewerCanPush requiredApprovingReviewCount requiredStatusCheckContexts }`;
const DEFAULT_BRANCH = `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { branch: defaultBranchRef { ${TARGET} } }
}`;
const BRANCH = `query ($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) { branch: ref(qualifiedName: $ref) { ${TARGET} } }
}`;
const HISTORY = `query ($owner: String!, $name: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) { ... on Commit { history(first: 20) { nodes { oid url message } } } }
  }
}`;
const COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;
/** Branches and the files on them. */
function branchesOf(requests) {
    const { owner, repository } = requests;
    const here = { owner, name: repository };
    /** The bytes as they are; GitHub's own text lacks a byte order mark, and the end of a long file. */
    const bytesOf = async (blob) => {
        const oid = (0,json/* textIn */.r7)(blob, 'oid');
        const text = Buffer.from((0,json/* textIn */.r7)(blob, 'text'));
        if (oidOf(text, oid) === oid)
            return text;
        const whole = await requests.rest(`GET git/blobs/${oid}`);
        return Buffer.from((0,json/* textIn */.r7)(whole, 'content'), 'base64');
    };
    return {
        async find(name) {
            const answer = name === undefined
                ? await requests.graphql(DEFAULT_BRANCH, here)
                : await requests.graphql(BRANCH, { ...here, ref: `refs/heads/${name}` });
            return branchIn((0,json/* within */.ux)(answer, 'repository', 'branch'));
        },
        async rules(name) {
            const rules = (0,json/* listIn */.Of)(await requests.rest(`GET rules/branches/${pathOf(name)}?per_page=100`));
            const refusing = rules.filter((rule) => (0,branch_rules/* refusesCommits */.E1)((0,json/* textIn */.r7)(rule, 'type')));
            const rulesets = [...new Set(refusing.map((rule) => Number((0,json/* within */.ux)(rule, 'ruleset_id'))))];
            const open = new Set();
            for (const id of rulesets) {
                const ruleset = await requests.rest(`GET rulesets/${id}`).catch(() => undefined);
                if (/^(always|exempt)$/.test((0,json/* textIn */.r7)(ruleset, 'current_user_can_bypass')))
                    open.add(id);
            }
            return refusing
                .filter((rule) => !open.has(Number((0,json/* within */.ux)(rule, 'ruleset_id'))))
                .map((rule) => (0,json/* textIn */.r7)(rule, 'type'));
        },
        async isProtected(name) {
            return (0,json/* within */.ux)(await requests.rest(`GET branches/${pathOf(name)}`), 'protected') === true;
        },
        async files(revisions, paths) {
            const found = revisions.map(() => new Map());
            for (let from = 0; from < paths.length; from += BATCH) {
                const wanted = paths
                    .slice(from, from + BATCH)
                    .flatMap((path) => revisions.map((revision, index) => ({ path, revision, at: found[index] })));
                const places = wanted.map(({ path, revision }, index) => [`at${index}`, `${revision}:${path}`]);
                const variables = { ...here, ...Object.fromEntries(places) };
                const answer = await requests.graphql(filesQuery(wanted.length), variables, { files: wanted.length });
                for (const [index, { path, at }] of wanted.entries()) {
                    const blob = (0,json/* within */.ux)(answer, 'repository', `file${index}`);
                    if ((0,json/* isRecord */.u4)(blob) && 'text' in blob)
                        at?.set(path, await bytesOf(blob));
                }
            }
            return found;
        },
        async renames(from, to) {
            const compared = await requests.rest(`GET compare/${from}...${to}`);
            const renamed = (0,json/* listIn */.Of)((0,json/* within */.ux)(compared, 'files')).filter((file) => (0,json/* textIn */.r7)(file, 'status') === 'renamed');
            return new Map(renamed.map((file) => [(0,json/* textIn */.r7)(file, 'previous_filename'), (0,json/* textIn */.r7)(file, 'filename')]));
        },
        async commit({ branch, onto, message, files }) {
            const additions = Array.from(files, ([path, text]) => ({
                path,
                contents: Buffer.from(text).toString('base64'),
            }));
            const input = {
                branch: { repositoryNameWithOwner: `${owner}/${repository}`, branchName: branch },
                expectedHeadOid: onto,
                message,
                fileChanges: { additions },
            };
            const extent = { changes: 'createCommitOnBranch', files: additions.length };
            const answer = await requests.graphql(COMMIT, { input }, extent);
            const commit = commitIn((0,json/* within */.ux)(answer, 'createCommitOnBranch', 'commit'));
            if (commit.oid === '')
                throw (0,error/* unanswered */.bj)('createCommitOnBranch', 'no commit');
            return commit;
        },
        async history(oid) {
            const answer = await requests.graphql(HISTORY, { ...here, oid });
            return (0,json/* listIn */.Of)((0,json/* within */.ux)(answer, 'repository', 'object', 'history', 'nodes')).map((commit) => ({
                ...commitIn(commit),
                message: (0,json/* textIn */.r7)(commit, 'message'),
            }));
        },
        async isAhead(head, base) {
            return Number((0,json/* within */.ux)(await requests.rest(`GET compare/${base}...${head}`), 'ahead_by')) > 0;
        },
        async merge(into, from) {
            await requests.rest('POST merges', { base: into, head: from }, 'unsure');
        },
    };
}
/** A branch name within a path: its slashes stay. */
function pathOf(name) {
    return name.split('/').map(encodeURIComponent).join('/');
}
function filesQuery(count) {
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
/** What git would call these bytes, by the hash that the repository's names are made with. */
function oidOf(bytes, like) {
    const hash = (0,external_node_crypto_.createHash)(like.length > 40 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function branchIn(ref) {
    if (!(0,json/* isRecord */.u4)(ref))
        return undefined;
    const rule = (0,json/* within */.ux)(ref, 'refUpdateRule');
    const checks = (0,json/* within */.ux)(rule, 'requiredStatusCheckContexts');
    const refused = (0,json/* isRecord */.u4)(rule) &&
        (rule['viewerCanPush'] === false ||
            typeof rule['requiredApprovingReviewCount'] === 'number' ||
            (Array.isArray(checks) && checks.length > 0));
    return {
        name: (0,json/* textIn */.r7)(ref, 'name'),
        head: (0,json/* textIn */.r7)((0,json/* within */.ux)(ref, 'target'), 'oid'),
        tree: (0,json/* textIn */.r7)((0,json/* within */.ux)(ref, 'target', 'tree'), 'oid'),
        takesCommits: !refused,
    };
}
function commitIn(commit) {
    return { oid: (0,json/* textIn */.r7)(commit, 'oid'), url: (0,json/* textIn */.r7)(commit, 'url') };
}

;// CONCATENATED MODULE: ./src/adapters/github/comments.ts

/** Comments on pull requests, which are issues to the API. */
function commentsOf({ rest, all, graphql }) {
    return {
        async own(number) {
            const viewer = bare((0,json/* textIn */.r7)((0,json/* within */.ux)(await graphql('{ viewer { login } }', {}), 'viewer'), 'login'));
            const comments = await all(`GET issues/${number}/comments`);
            return comments
                .filter((comment) => bare((0,json/* textIn */.r7)((0,json/* within */.ux)(comment, 'user'), 'login')) === viewer)
                .map((comment) => ({
                id: Number((0,json/* within */.ux)(comment, 'id')),
                body: (0,json/* textIn */.r7)(comment, 'body'),
                url: (0,json/* textIn */.r7)(comment, 'html_url'),
            }));
        },
        async add(number, body) {
            return (0,json/* textIn */.r7)(await rest(`POST issues/${number}/comments`, { body }), 'html_url');
        },
        async change(id, body) {
            return (0,json/* textIn */.r7)(await rest(`PATCH issues/comments/${id}`, { body }), 'html_url');
        },
    };
}
/** REST calls an app `name[bot]`, GraphQL calls it `name`. */
function bare(login) {
    return login.replace(/\[bot\]$/, '');
}

;// CONCATENATED MODULE: ./src/adapters/github/pull-requests.ts

function pullRequestsOf({ rest, all, owner }) {
    return {
        async find(from, into) {
            const query = new URLSearchParams({ state: 'all', head: `${owner}:${from}`, base: into });
            const found = (0,json/* listIn */.Of)(await rest(`GET pulls?${query.toString()}`)).map(pullRequestIn);
            return found.find(({ state }) => state === 'open') ?? found[0];
        },
        async open({ from, into, title, body }) {
            return pullRequestIn(await rest('POST pulls', { head: from, base: into, title, body }));
        },
        async describe(number, body) {
            await rest(`PATCH pulls/${number}`, { body });
        },
        async files(number) {
            const files = await all(`GET pulls/${number}/files`);
            return new Set(files.map((file) => (0,json/* textIn */.r7)(file, 'filename')));
        },
    };
}
function pullRequestIn(pull) {
    return {
        number: Number((0,json/* within */.ux)(pull, 'number')),
        url: (0,json/* textIn */.r7)(pull, 'html_url'),
        body: (0,json/* textIn */.r7)(pull, 'body'),
        state: (0,json/* within */.ux)(pull, 'state') === 'open' ? 'open' : (0,json/* textIn */.r7)(pull, 'merged_at') === '' ? 'closed' : 'merged',
        head: (0,json/* textIn */.r7)((0,json/* within */.ux)(pull, 'head'), 'sha'),
    };
}

;// CONCATENATED MODULE: ./src/adapters/github/releases.ts

function releasesOf({ rest }) {
    return {
        async find(which) {
            const route = 'id' in which ? `releases/${which.id}` : `releases/tags/${encodeURIComponent(which.tag)}`;
            const release = await rest(`GET ${route}`);
            return { id: Number((0,json/* within */.ux)(release, 'id')), body: (0,json/* textIn */.r7)(release, 'body') };
        },
        async describe(id, body) {
            // Sent a second time it would take back what somebody has written meanwhile.
            await rest(`PATCH releases/${id}`, { body }, 'never');
        },
    };
}

;// CONCATENATED MODULE: ./src/adapters/github/refs.ts



/** Refs, and the commits that say what they stand for. */
function refsOf({ rest }) {
    const inRefs = (ref) => pathOf(ref.replace(/^refs\//, ''));
    return {
        async find(ref) {
            try {
                return (0,json/* textIn */.r7)((0,json/* within */.ux)(await rest(`GET git/ref/${inRefs(ref)}`), 'object'), 'sha');
            }
            catch (cause) {
                if ((0,error/* isGitHubError */.e0)(cause, 'missing'))
                    return undefined;
                throw cause;
            }
        },
        async read(oid) {
            const commit = await rest(`GET git/commits/${oid}`);
            return { tree: (0,json/* textIn */.r7)((0,json/* within */.ux)(commit, 'tree'), 'sha'), message: (0,json/* textIn */.r7)(commit, 'message') };
        },
        async create(ref, sha) {
            await rest('POST git/refs', { ref, sha });
        },
        async move(ref, sha) {
            await rest(`PATCH git/refs/${inRefs(ref)}`, { sha, force: false });
        },
        async remove(ref) {
            await rest(`DELETE git/refs/${inRefs(ref)}`);
        },
        async note(message, { oid, tree }) {
            return (0,json/* textIn */.r7)(await rest('POST git/commits', { message, tree, parents: [oid] }, 'unsure'), 'sha');
        },
        async isOver(run) {
            try {
                return (0,json/* textIn */.r7)(await rest(`GET actions/runs/${encodeURIComponent(run)}`), 'status') === 'completed';
            }
            catch (cause) {
                if ((0,error/* isGitHubError */.e0)(cause, 'forbidden', 'missing', 'refused'))
                    return undefined;
                throw cause;
            }
        },
    };
}

// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 13 modules
var dist_src = __webpack_require__(5194);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(4371);
;// CONCATENATED MODULE: ./src/adapters/github/requests.ts




/** GitHub itself gives up after 10 s; what takes longer is lost on the way. */
const TIMEOUT_MS = 5 * 60_000;
/** A server of one's own may look at one file after the other. */
const FILE_MS = 6000;
/** A run that is to stop waits this long for an answer. */
const GRACE_MS = 2500;
/** Between questions that got no answer. */
const AGAIN_MS = [1000, 4000, 10_000];
/** GitHub is waited for this often, and never longer than this. */
const MOST_THROTTLED = 3;
const LONGEST_WAIT_MS = 5 * 60_000;
/** A second one may make a second thing, or remove what another run has put in the place of the first. */
const ONCE = ['POST', 'DELETE'];
/** The first version of the API with breaking changes is a later one. */
const VERSION = '2022-11-28';
/** As many entries as a page may have. */
const PAGE = 100;
/** Requests to GitHub through the proxy of the environment, with patience. */
function requestsOf(access) {
    const { token, apiUrl, graphqlUrl, owner, repository, clock, interruption } = access;
    const dispatcher = new undici/* EnvHttpProxyAgent */.J2();
    const octokit = new dist_src/* Octokit */.E({
        auth: token,
        baseUrl: apiUrl.replace(/\/+$/, ''),
        userAgent: 'spool',
        // Octokit logs what it finds deprecated; the log is ours.
        log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
        request: {
            fetch: (url, init) => (0,undici/* fetch */.hd)(url, { ...init, dispatcher }),
        },
    });
    const ask = async (name, call) => {
        try {
            const { data } = await call();
            // A page of a proxy is no answer, whatever its status; a deletion has none.
            if (data === undefined || data === '' || typeof data === 'object')
                return data;
        }
        catch (cause) {
            throw errorOf(name, cause, access);
        }
        throw (0,error/* unanswered */.bj)(name, 'no answer of its API');
    };
    const late = new AbortController();
    const soon = () => void clock.sleep(GRACE_MS).then(() => late.abort());
    interruption.addEventListener('abort', soon, { once: true });
    // What is asked after the signal to stop, receipts and all, has its own moment.
    const signal = (files = 0) => interruption.aborted
        ? clock.timeout(GRACE_MS)
        : AbortSignal.any([clock.timeout(TIMEOUT_MS + files * FILE_MS), late.signal]);
    const rest = (route, parameters = {}, again) => {
        const [method = '', path = ''] = route.split(' ');
        const byMethod = ONCE.includes(method) ? 'undone' : 'unsure';
        const request = () => octokit.request(`${method} /repos/${owner}/${repository}/${path}`, {
            ...parameters,
            headers: { 'x-github-api-version': VERSION },
            request: { signal: signal() },
        });
        return patiently(() => ask(route, request), again ?? byMethod, access);
    };
    return {
        owner,
        repository,
        rest,
        async all(route) {
            const entries = [];
            for (let page = 1;; page += 1) {
                const found = (0,json/* listIn */.Of)(await rest(`${route}?per_page=${PAGE}&page=${page}`));
                entries.push(...found);
                if (found.length < PAGE)
                    return entries;
            }
        },
        graphql(query, variables, { changes, files } = {}) {
            const baseUrl = graphqlUrl.replace(/\/graphql\/*$/, '');
            const request = async () => {
                const data = await octokit.graphql(query, {
                    ...variables,
                    baseUrl,
                    request: { signal: signal(files) },
                });
                return { data: data ?? 'nothing' };
            };
            return patiently(() => ask(changes ?? 'a query', request), changes === undefined ? 'unsure' : 'undone', access);
        },
    };
}
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
            // Without a word from GitHub the wait doubles each time.
            const wait = turn ? cause.retryAfterMs * 2 ** throttled : late;
            if (wait === undefined || wait > LONGEST_WAIT_MS || interruption.aborted)
                throw cause;
            if (turn)
                throttled += 1;
            onWait(wait, cause.message);
            await clock.sleep(wait, interruption).catch(() => {
                throw cause;
            });
            // Waited for all the same: nothing is left of `retryAfterMs`.
            if (again === 'never')
                throw new error/* GitHubError */.y_(cause.kind, cause.message, 0, { cause });
        }
    }
}
function errorOf(name, cause, { token, clock }) {
    const answer = answerIn(cause);
    if (answer)
        return (0,error/* githubErrorOf */.j5)(name, requests_hidden(answer, token), clock.now());
    const why = cause instanceof Error ? reasonOf(cause) : 'no answer';
    return (0,error/* unanswered */.bj)(name, why, cause);
}
/** What the server answered, where it did: Octokit throws one error for REST and another for GraphQL. */
function answerIn(cause) {
    if (!(0,json/* isRecord */.u4)(cause))
        return undefined;
    const response = cause['response'];
    if (cause['name'] === 'GraphqlResponseError')
        return { status: 200, headers: headersIn(cause['headers']), body: response };
    if (!(0,json/* isRecord */.u4)(response))
        return undefined;
    return {
        status: Number(response['status']),
        headers: headersIn(response['headers']),
        body: response['data'],
    };
}
function headersIn(headers) {
    return (0,json/* isRecord */.u4)(headers) ? headers : {};
}
/** A server may give back what it was sent. */
function requests_hidden(answer, token) {
    const body = JSON.parse(JSON.stringify(answer.body ?? null).replaceAll(token, '***'));
    return { ...answer, body };
}
/** Why there was no answer, without the address. */
function reasonOf(error) {
    if (error.name === 'TimeoutError' || error.name === 'AbortError')
        return 'no answer in time';
    if (error.cause instanceof Error)
        return reasonOf(error.cause);
    const { code } = error;
    return code === undefined ? 'no answer' : `no answer (${code})`;
}
function ignore() {
    // Nothing is logged.
}

;// CONCATENATED MODULE: ./src/adapters/github/host.ts






/** The repository on GitHub, or on another server that speaks its API. */
function githubOf(access) {
    const requests = requestsOf(access);
    return {
        branches: branchesOf(requests),
        refs: refsOf(requests),
        pullRequests: pullRequestsOf(requests),
        releases: releasesOf(requests),
        comments: commentsOf(requests),
    };
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
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6153);

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
/** An answer that never came, or is none: what was asked may have been done. */
function unanswered(request, why, cause) {
    return new GitHubError('unsure', `${answerTo(request)}: ${why}`, 0, { cause });
}
function answerTo(request) {
    return `GitHub’s answer to ${request}`;
}
/** What GitHub asks for where it does not say how long to wait. */
const WAIT_MS = 60_000;
/**
 * An answer that is none of those asked for, REST or GraphQL, as an error. GraphQL tells most errors with HTTP 200.
 * `request` names what was asked, without addresses. `now`: milliseconds since 1970.
 */
function githubErrorOf(request, answer, now) {
    const { type, message } = toldBy(answer.body);
    const what = [answer.status === 200 ? '' : `HTTP ${answer.status}`, message && `“${message}”`];
    const found = `${answerTo(request)}: ${what.filter((part) => part !== '').join(', ')}`;
    const throttled = isThrottled(answer, type, message);
    const kind = throttled ? 'throttled' : kindOf(answer.status, type, message);
    const accepted = answer.headers['x-accepted-github-permissions'];
    const asked = kind === 'forbidden' && accepted ? ` (it asks for ${accepted})` : '';
    return new GitHubError(kind, found + asked, throttled ? retryAfter(answer, now) : 0);
}
function toldBy(body) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(body))
        return { type: '', message: '' };
    const first = Array.isArray(body['errors']) ? body['errors'][0] : undefined;
    const of = (value, key) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) && typeof value[key] === 'string' ? value[key] : '';
    const messages = [of(body, 'message'), of(first, 'message')].filter((text) => text !== '');
    return { type: of(first, 'type'), message: messages.join(': ') };
}
function isThrottled({ status, headers }, type, message) {
    if (status === 429 || /^RATE_LIMIT/.test(type))
        return true;
    // Older servers of one's own speak of abuse.
    if (/rate limit|abuse detection mechanism/i.test(message))
        return true;
    // A permission that is missing will not be there later.
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
