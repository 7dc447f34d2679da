export const id = 5;
export const ids = [5];
export const modules = {

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


/***/ }),

/***/ 9538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ besideSegments),
/* harmony export */   s: () => (/* binding */ tellWaits)
/* harmony export */ });
/** For steps of publishing that belong to no segment. */
function besideSegments(tell) {
    return (event) => tell({ kind: 'segment', event, total: 0, text: '' });
}
/** For waits that GitHub asks for. */
function tellWaits(tell) {
    return (ms, why) => tell({ kind: 'github-waits', ms, why });
}


/***/ }),

/***/ 8543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findOwn),
/* harmony export */   w: () => (/* binding */ markerOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** The end of the one comment that belongs to these files: with other files there is another one. */
function markerOf({ text, files }) {
    const checked = text === undefined ? files.join('\n') : 'inline text';
    return `<!-- spool:preview ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(checked).digest('hex').slice(0, 16)} -->`;
}
/** The comment of ours that ends so. */
async function findOwn(number, marker, comments) {
    return (await comments.own(number)).find(({ body }) => body.includes(marker));
}


/***/ }),

/***/ 9005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellMerged: () => (/* binding */ tellMerged)
});

// EXTERNAL MODULE: ./src/core/github/error.ts
var error = __webpack_require__(2577);
// EXTERNAL MODULE: ./src/core/report.ts
var report = __webpack_require__(8557);
// EXTERNAL MODULE: ./src/core/github/inert.ts
var inert = __webpack_require__(9867);
;// CONCATENATED MODULE: ./src/core/github/merged-comment.ts


/** Of the 65,536 characters that GitHub takes; the rest is for a marker. */
const MOST = 65_000;
const MERGED = '<!-- spool:merged -->';
const LINE = /^- (`[^`]*`|<code>.*?<\/code>): .*$/gm;
/**
 * The comment on a pull request once it is merged: where each of its posts is. Posts that an earlier run has told of, and
 * this one not, stay as they are.
 *
 * @param before What the comment says now.
 * @param run Address of this run; undefined outside of a workflow.
 */
function mergedCommentOf(posts, before, run) {
    const told = before.includes(MERGED) ? before.matchAll(LINE) : [];
    const lines = new Map(Array.from(told, ([line, code = '']) => [code, line.trimEnd()]));
    for (const post of posts) {
        const code = (0,inert/* inertCode */.gQ)(post.path ?? '');
        lines.set(code, `- ${code}: ${whereOf(post, run)}`);
    }
    const opening = ['## Threads', '', 'This pull request is merged. Where its posts are:', ''];
    let left = MOST - opening.join('\n').length - MERGED.length;
    const all = [...lines.values()];
    const fits = all.findIndex((line) => (left -= line.length + 1) < 0);
    const shown = fits === -1 ? all : all.slice(0, fits);
    const rest = all.length - shown.length;
    return [...opening, ...shown, ...(rest > 0 ? ['', `And ${rest} more.`] : []), '', MERGED].join('\n');
}
function whereOf(post, run) {
    const { status, receipts, segments, publishAt, because } = post;
    const [head] = receipts;
    const why = (0,inert/* inertLink */.r)('the run', run) ?? 'the run';
    if (head && status === 'partial') {
        const live = (0,inert/* inertLink */.r)('on Threads', head.permalink) ?? 'on Threads';
        return `⚠️ ${receipts.length} of ${segments?.length ?? 'its'} segments are live ${live}; see ${why}`;
    }
    if (head && !report/* FAILING */.tz.includes(status))
        return `✅ live ${(0,inert/* inertLink */.r)('on Threads', head.permalink) ?? `on Threads, as ${head.id}`}`;
    if (report/* FAILING */.tz.includes(status))
        return `❌ not published; see ${why}`;
    if (because?.kind === 'draft')
        return '📝 a draft: it is not published';
    return `🕒 goes out ${publishAt ? `at ${(0,inert/* inert */.tJ)(publishAt.text)}` : 'with the next run'}`;
}

// EXTERNAL MODULE: ./src/core/run-events.ts
var run_events = __webpack_require__(9538);
// EXTERNAL MODULE: ./src/run/comment/own-comment.ts
var own_comment = __webpack_require__(8543);
;// CONCATENATED MODULE: ./src/run/comment/tell-merged.ts




/** A run that publishes more tells of some: a token has a thousand requests an hour, and publishing needs them. */
const MOST_PULLS = 10;
const MOST_POSTS = 50;
/**
 * Says in the comments on merged pull requests where their posts are. On a push that is the pull request which it merged,
 * with those of its posts that wait; in any run, those that brought what went live. A comment that is not there is not
 * made, and a run never fails because of one.
 */
async function tellMerged({ posts }, context) {
    const { world, tell } = context;
    if (!world.host || world.interruption.aborted)
        return;
    try {
        const host = await world.host((0,run_events/* tellWaits */.s)(tell));
        for (const [number, brought] of [...(await postsByPull(posts, host, context))].slice(0, MOST_PULLS)) {
            const url = await updateComment(number, brought, host, context);
            if (url !== undefined)
                tell({ kind: 'told-merged', number, url });
        }
    }
    catch (cause) {
        if (!(cause instanceof error/* GitHubError */.y_))
            throw cause;
        tell({ kind: 'not-told-merged', why: cause.message });
    }
}
const WENT_LIVE = ['published', 'adopted', 'partial'];
/** Posts of this run by the pull request that brought them. */
async function postsByPull(posts, { pullRequests }, { settings, world: { event } }) {
    const found = new Map();
    const isFrom = (paths) => (post) => post.path !== undefined && paths.has(post.path);
    const { after } = event.name === 'push' ? event.pushed : { after: '' };
    const merged = after === '' ? undefined : await pullRequests.bringing(after);
    const paths = merged === undefined ? new Set() : await pullRequests.files(merged);
    const ofPush = posts.filter(isFrom(paths));
    if (merged !== undefined && ofPush.length > 0)
        found.set(merged, ofPush);
    const others = posts.filter((post) => WENT_LIVE.includes(post.status) && !isFrom(paths)(post));
    const live = others.flatMap(({ path }) => path ?? []).slice(0, MOST_POSTS);
    const changing = live.length > 0 ? await pullRequests.changing(live, settings.branch) : undefined;
    for (const post of others) {
        const number = changing?.get(post.path ?? '');
        if (number !== undefined)
            found.set(number, [...(found.get(number) ?? []), post]);
    }
    return found;
}
/** Where the comment is; undefined if there is none, or nothing to change. */
async function updateComment(number, posts, { comments }, { settings, world }) {
    const marker = (0,own_comment/* markerOf */.w)(settings);
    const before = await (0,own_comment/* findOwn */.g)(number, marker, comments);
    if (!before)
        return undefined;
    const body = `${mergedCommentOf(posts, before.body, world.run.url)}\n${marker}\n`;
    return body.trim() === before.body.replaceAll('\r\n', '\n').trim()
        ? undefined
        : comments.change(before.id, body);
}


/***/ })

};
