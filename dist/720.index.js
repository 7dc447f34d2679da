export const id = 720;
export const ids = [720];
export const modules = {

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


/***/ }),

/***/ 2720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ problemOf),
/* harmony export */   y: () => (/* binding */ bugOf)
/* harmony export */ });
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2577);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7080);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2522);
/* harmony import */ var _threads_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(787);
/* harmony import */ var _token_token_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5971);





/**
 * An error of the network, of GitHub, or of a run that has to stop, as a problem.
 *
 * @param permissions What the job must be allowed for what it asked of GitHub.
 * @throws cause if it is anything else: that is a bug.
 */
function problemOf(cause, permissions = []) {
    if (cause instanceof _threads_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ThreadsError */ .a)
        return problemOfThreads(cause);
    if (cause instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_)
        return problemOfGitHub(cause, permissions);
    if (cause instanceof _token_token_error_js__WEBPACK_IMPORTED_MODULE_4__/* .TokenError */ .g)
        return cause.problem;
    if (cause instanceof _interruption_js__WEBPACK_IMPORTED_MODULE_1__/* .Interruption */ ._)
        return problemOfInterruption(cause);
    throw cause;
}
/** A failure of Spool itself at one post, which keeps that post from being published and no other. */
function bugOf(cause) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)('post/bug', { stack: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) });
}
const THREADS = {
    token: 'threads/token-rejected',
    permission: 'threads/permission-missing',
    throttled: 'threads/throttled',
    restricted: 'threads/restricted',
    'not-visible-yet': 'threads/not-ready',
    'children-not-visible': 'threads/not-ready',
    unsure: 'threads/unreachable',
    'not-offered': 'threads/refused',
    'link-refused': 'threads/refused',
    'too-long': 'threads/refused',
    refused: 'threads/refused',
};
function problemOfThreads({ kind, message: answer, fault }) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)(THREADS[kind], { answer, fault });
}
const GITHUB = {
    forbidden: 'github/forbidden',
    token: 'github/token-rejected',
    'no-pulls': 'github/pull-requests-not-allowed',
    protected: 'github/protected',
    throttled: 'github/throttled',
    unsure: 'github/unreachable',
    missing: 'github/not-found',
    stale: 'github/moved',
    exists: 'github/refused',
    blocked: 'github/name-taken',
    refused: 'github/refused',
};
function problemOfGitHub({ kind, message: answer }, permissions) {
    if (kind !== 'forbidden')
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)(GITHUB[kind], { answer });
    const fix = `Give the job \`permissions: { ${permissions.join(', ')} }\`.`;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)('github/forbidden', { answer, fix, permissions });
}
const INTERRUPTIONS = {
    cancelled: 'action/cancelled',
    'out-of-time': 'threads/out-of-time',
    'lease-lost': 'action/lease-lost',
};
function problemOfInterruption({ kind }) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)(INTERRUPTIONS[kind], {});
}


/***/ }),

/***/ 5971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ TokenError)
/* harmony export */ });
/** No token works, or none can be kept; with what to do about it. */
class TokenError extends Error {
    problem;
    constructor(problem) {
        super(problem.message);
        this.name = 'TokenError';
        this.problem = problem;
    }
}


/***/ })

};
