export const id = 238;
export const ids = [238];
export const modules = {

/***/ 9238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2577);
/* harmony import */ var _core_github_event_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8043);
/* harmony import */ var _core_compose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3150);
/* harmony import */ var _core_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4620);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4624);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4077);
/* harmony import */ var _file_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2928);
/* harmony import */ var _plan_posts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5005);








/**
 * Checks posts whole, as far as it goes without a token, and shows the chain each would become. In a pull request
 * these are the posts it changes, else all of them.
 */
async function check(settings, world, tell) {
    const { sources, broken, files } = await sourcesOf(settings, world, tell);
    const posts = [...broken];
    let done = 0;
    for (const report of broken)
        tell({ kind: 'post', report });
    for (const source of sources) {
        const report = await checked(source, settings, world);
        if (report === 'done')
            done += 1;
        if (typeof report === 'string')
            continue;
        tell({ kind: 'post', report });
        posts.push(report);
    }
    return { mode: 'check', files, done, posts, problems: [] };
}
async function sourcesOf({ files: patterns, text }, world, tell) {
    if (text !== undefined)
        return { sources: [(0,_plan_posts_js__WEBPACK_IMPORTED_MODULE_5__.inlineSource)(text)], broken: [], files: 0 };
    const { files } = world;
    const found = await files.find(patterns);
    const touched = await changedBy(world, tell);
    const paths = touched ? found.filter((path) => touched.has(path)) : found;
    const read = paths.map((path) => (0,_file_text_js__WEBPACK_IMPORTED_MODULE_4__/* .fileText */ .C)(path, files));
    const sources = read.flatMap((file) => ('text' in file ? [file] : []));
    const broken = read.flatMap((file) => 'problem' in file ? [(0,_plan_posts_js__WEBPACK_IMPORTED_MODULE_5__.reportOf)(file.path, 'failed', [file.problem])] : []);
    return { sources, broken, files: paths.length };
}
/** The files that the pull request changes; undefined outside of one, and where nobody tells. */
async function changedBy({ event, changed, host }, tell) {
    if (!(0,_core_github_event_js__WEBPACK_IMPORTED_MODULE_6__/* .isBeforeMerge */ .AO)(event.name))
        return undefined;
    // A pull_request_target, and a checkout of something else than the merge, say nothing of the pull request.
    const merged = event.name === 'pull_request' ? changed() : undefined;
    if (merged || !host || !event.pullRequest)
        return merged;
    try {
        const { pullRequests } = await host((0,_events_js__WEBPACK_IMPORTED_MODULE_7__/* .tellingWaits */ .W)(tell));
        return await pullRequests.files(event.pullRequest.number);
    }
    catch (cause) {
        if (cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_)
            return undefined;
        throw cause;
    }
}
async function checked(source, settings, world) {
    const { path } = source;
    const read = (0,_plan_posts_js__WEBPACK_IMPORTED_MODULE_5__.readSource)(source, settings);
    if (read.kind === 'not-a-post')
        return 'not-a-post';
    if (read.kind === 'problems')
        return (0,_plan_posts_js__WEBPACK_IMPORTED_MODULE_5__.reportOf)(path, 'failed', read.problems);
    const { post } = read;
    if (post.receipts?.whole)
        return edited(post, (0,_core_compose_js__WEBPACK_IMPORTED_MODULE_1__/* .compose */ .Zz)(post, (0,_plan_posts_js__WEBPACK_IMPORTED_MODULE_5__.composerOf)(settings, world)));
    const composition = (0,_plan_posts_js__WEBPACK_IMPORTED_MODULE_5__.composed)(post, source.text, settings, world);
    const preview = await (0,_plan_posts_js__WEBPACK_IMPORTED_MODULE_5__.previewOf)(post, composition, settings, deployedLater(settings, world));
    const reason = (0,_core_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .undue */ .K)(post, world.clock.now(), settings.lateLimit);
    return reason ? (0,_plan_posts_js__WEBPACK_IMPORTED_MODULE_5__.withReason)(preview, reason, post, settings) : preview;
}
/** A site of one's own is deployed when a pull request is merged: what it does not serve before that is no failure. */
function deployedLater({ mediaBaseUrl }, world) {
    if (!mediaBaseUrl || !(0,_core_github_event_js__WEBPACK_IMPORTED_MODULE_6__/* .isBeforeMerge */ .AO)(world.event.name))
        return world;
    const later = (problem) => problem.rule === 'media/not-public'
        ? (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .asWarning */ .PQ)({
            ...problem,
            fix: 'It has to be there when the post is published: deploy it before that.',
        })
        : problem;
    return {
        ...world,
        async findMedia(media, path) {
            const { item, problems } = await world.findMedia(media, path);
            return { item, problems: problems.map(later) };
        },
    };
}
/** Of a post that is live nothing is checked but whether it still says what was published. */
function edited({ path, line, receipts }, { problems }) {
    // Receipts without a digest were written by a person.
    if (receipts?.digest === '' || !problems.some(({ rule }) => rule === 'post/changed-while-partial'))
        return 'done';
    const found = 'another text than the one that is live';
    return (0,_plan_posts_js__WEBPACK_IMPORTED_MODULE_5__.reportOf)(path, 'skipped', [
        (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)('post/edited-after-publication', { found, expected: 'the same', ...(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)({ path, line }) }),
    ]);
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
