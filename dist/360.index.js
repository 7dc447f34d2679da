export const id = 360;
export const ids = [360];
export const modules = {

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
    const asked = kind === 'forbidden' && accepted ? `, needs ${accepted}` : '';
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

/***/ 8360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recognizeOwnPush: () => (/* binding */ recognizeOwnPush)
});

// EXTERNAL MODULE: ./src/core/github/error.ts
var error = __webpack_require__(2577);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./src/core/front-matter/edit.ts + 2 modules
var edit = __webpack_require__(2802);
// EXTERNAL MODULE: ./src/core/front-matter/fences.ts
var front_matter_fences = __webpack_require__(3145);
// EXTERNAL MODULE: ./src/core/front-matter/parse.ts
var parse = __webpack_require__(8724);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(6153);
// EXTERNAL MODULE: ./src/core/post/reading/receipt-keys.ts
var receipt_keys = __webpack_require__(3078);
;// CONCATENATED MODULE: ./src/core/github/own-push.ts






const WRITTEN = dist/* record */.g1P(dist/* string */.YjP(), dist/* union */.KCZ([dist/* string */.YjP(), dist/* array */.YOg(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()))]));
/**
 * Whether a push brought receipts into files that were there, and nothing else, as commits of ours do. Their messages
 * prove nothing: people copy, amend and pick commits, messages and all.
 */
function isOwnPush(files) {
    return (files.length > 0 &&
        files.every(({ before, after }) => before !== undefined && after !== undefined && differsInReceipts(before, after)));
}
/** Whether the receipts of the new text, put into the old one, give the new one: to the byte, as the rest is kept. */
function differsInReceipts(before, after) {
    const fences = (0,front_matter_fences/* fencesOf */.I)(after);
    const parsed = fences.kind === 'yaml' ? (0,parse/* parseFrontMatter */.e)(after, fences) : undefined;
    const threads = parsed?.ok ? (0,json/* within */.ux)(parsed.frontMatter.data, 'threads') : undefined;
    // In their order there: several commits may have written them.
    const entries = Object.entries(threads ?? {}).filter(([key]) => Object.hasOwn(receipt_keys/* RECEIPT_KEYS */.o, key));
    const keys = Object.fromEntries(entries);
    if (entries.length === 0 || !dist.is(WRITTEN, keys))
        return false;
    const edited = (0,edit/* withThreadsKeys */.E)(before, keys);
    return edited.ok && edited.text === after;
}

// EXTERNAL MODULE: ./src/core/run-events.ts
var run_events = __webpack_require__(9538);
// EXTERNAL MODULE: ./src/repository/file-text.ts
var file_text = __webpack_require__(3282);
;// CONCATENATED MODULE: ./src/run/recognize-own-push.ts




/**
 * Looks at what a push that looks like ours has changed. What cannot be seen is not ours: the run goes on then, and
 * finds out by the files what is due.
 */
async function recognizeOwnPush({ world: { host, event }, tell }) {
    if (!host)
        return false;
    const { before, after } = event.pushed;
    try {
        const { branches } = await host((0,run_events/* tellWaits */.s)(tell));
        return isOwnPush(await readChanged(before, after, branches));
    }
    catch (cause) {
        if (!(cause instanceof error/* GitHubError */.y_))
            throw cause;
        return false;
    }
}
/** The files that are otherwise; none where they cannot all be told. */
async function readChanged(from, to, branches) {
    const paths = (await branches.changes(from, to)) ?? [];
    const [old, current] = await branches.files([from, to], paths);
    return paths.map((path) => ({
        before: textOf(path, old?.get(path)),
        after: textOf(path, current?.get(path)),
    }));
}
function textOf(path, bytes) {
    const file = bytes && (0,file_text/* decode */.D)(path, bytes);
    return file && 'text' in file ? file.text : undefined;
}


/***/ })

};
