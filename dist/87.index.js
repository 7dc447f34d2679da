export const id = 87;
export const ids = [87];
export const modules = {

/***/ 9087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commented: () => (/* binding */ commented)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_github_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2577);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4624);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4077);




const NEEDED = ['contents: read', 'pull-requests: write'];
/**
 * Keeps one comment with the preview on the pull request up to date: one for each set of files that is checked there.
 * The token of a fork's pull request may not comment; the summary shows the same. A check never fails for want of a
 * comment.
 */
async function commented(report, preview, { settings, world, tell }) {
    const pull = world.event.pullRequest;
    if (!settings.comment || !world.host || !pull)
        return report;
    const checked = settings.text === undefined ? settings.files.join('\n') : 'inline text';
    const marker = `<!-- spool:preview ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(checked).digest('hex').slice(0, 16)} -->`;
    try {
        const { comments } = await world.host((0,_events_js__WEBPACK_IMPORTED_MODULE_3__/* .tellingWaits */ .W)(tell));
        const body = `${preview()}\n${marker}\n`;
        const find = async () => (await comments.own(pull.number)).find((comment) => comment.body.includes(marker));
        const before = await find();
        if (before?.body.trim() === body.trim() || (!before && report.posts.length === 0))
            return report;
        const add = () => comments.add(pull.number, body).catch(async (cause) => {
            // It is there all the same, where the answer was lost.
            const added = (0,_core_github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isGitHubError */ .e0)(cause, 'unsure') ? await find() : undefined;
            if (added)
                return added.url;
            throw cause;
        });
        tell({ kind: 'commented', url: before ? await comments.change(before.id, body) : await add() });
        return report;
    }
    catch (cause) {
        if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_))
            throw cause;
        if (cause.kind === 'forbidden' && pull.fromFork) {
            tell({ kind: 'commented', url: undefined });
            return report;
        }
        return { ...report, problems: [...report.problems, uncommented(cause)] };
    }
}
function uncommented(cause) {
    const problem = (0,_core_github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOfGitHub */ .QM)(cause, NEEDED);
    if (cause.kind === 'forbidden')
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .asWarning */ .PQ)(problem);
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e)('github/no-comment', { found: problem.found, expected: 'the preview in a comment' });
}


/***/ }),

/***/ 4077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ tellingWaits),
/* harmony export */   Z: () => (/* binding */ besideSegments)
/* harmony export */ });
/** For steps of publishing that belong to no segment. */
function besideSegments(tell) {
    return (event) => tell({ kind: 'segment', event, total: 0, text: '' });
}
/** For waits that GitHub asks for. */
function tellingWaits(tell) {
    return (ms, why) => tell({ kind: 'github-waits', ms, why });
}


/***/ }),

/***/ 2577:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QM: () => (/* binding */ problemOfGitHub),
/* harmony export */   bj: () => (/* binding */ unanswered),
/* harmony export */   e0: () => (/* binding */ isGitHubError),
/* harmony export */   j5: () => (/* binding */ githubErrorOf),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4624);
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
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(body))
        return { type: '', message: '' };
    const first = Array.isArray(body['errors']) ? body['errors'][0] : undefined;
    const of = (value, key) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) && typeof value[key] === 'string' ? value[key] : '';
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
/** The error as a problem; `needed`: the permissions that what was asked takes. */
function problemOfGitHub({ kind, message }, needed) {
    const found = message;
    switch (kind) {
        case 'forbidden':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('github/forbidden', {
                found,
                expected: 'a token with the permission for this',
                fix: `Give the job \`permissions: { ${needed.join(', ')} }\`.`,
                permissions: needed,
            });
        case 'token':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('github/token-rejected', { found, expected: 'a token that GitHub accepts' });
        case 'no-pulls':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('github/pull-requests-not-allowed', { found, expected: 'to open a pull request' });
        case 'protected':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('github/protected', { found, expected: 'a branch that takes the commit' });
        case 'throttled':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('github/throttled', { found, expected: 'room for another request' });
        case 'unsure':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('github/unreachable', { found, expected: 'an answer of GitHub' });
        case 'missing':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('github/not-found', { found, expected: 'to find it' });
        case 'stale':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('github/moved', { found, expected: 'a branch that holds still for a moment' });
        case 'exists':
        case 'refused':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('github/refused', { found, expected: 'GitHub to accept it' });
    }
}


/***/ })

};
