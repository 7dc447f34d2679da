export const id = 71;
export const ids = [71];
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

/***/ 8521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ differsInReceipts),
/* harmony export */   K: () => (/* binding */ contentsOf)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
/* harmony import */ var _front_matter_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2802);
/* harmony import */ var _front_matter_fences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3145);
/* harmony import */ var _front_matter_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8724);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6153);
/* harmony import */ var _post_reading_receipt_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3078);
/* harmony import */ var _post_receipts_in_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5573);







const WRITTEN = valibot__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()))]));
/** What the changes of these files bring, by path. */
function contentsOf(files) {
    const receipts = new Map();
    const foreign = [];
    for (const [path, file] of files) {
        const { after: text } = file;
        const found = text !== undefined && differsInReceipts(file) ? (0,_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_3__/* .receiptsIn */ .F)({ path, text }) : undefined;
        if (found)
            receipts.set(path, found);
        else
            foreign.push(path);
    }
    return { receipts, foreign, isWhole: true };
}
/** Whether the receipts of the new text, put into the old one, give the new one: to the byte, as the rest is kept. */
function differsInReceipts({ before, after }) {
    // The same text is another kind of change: of what may be done with the file.
    if (before === undefined || after === undefined || before === after)
        return false;
    const fences = (0,_front_matter_fences_js__WEBPACK_IMPORTED_MODULE_5__/* .fencesOf */ .IE)(after);
    const parsed = fences.kind === 'yaml' ? (0,_front_matter_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFrontMatter */ .e)(after, fences) : undefined;
    const threads = parsed?.ok ? (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .within */ .ux)(parsed.frontMatter.data, 'threads') : undefined;
    // In their order there: several commits may have written them.
    const entries = Object.entries(threads ?? {}).filter(([key]) => Object.hasOwn(_post_reading_receipt_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .RECEIPT_KEYS */ .o, key));
    const keys = Object.fromEntries(entries);
    if (entries.length === 0 || !valibot__WEBPACK_IMPORTED_MODULE_4__.is(WRITTEN, keys))
        return false;
    const edited = (0,_front_matter_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .withThreadsKeys */ .E)(before, keys);
    return edited.ok && edited.text === after;
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

/***/ 6250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ asWritten)
/* harmony export */ });
/** A value as short text for a message. */
function asWritten(value) {
    if (value === undefined)
        return '';
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}


/***/ }),

/***/ 5573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ receiptsIn)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7934);
/* harmony import */ var _front_matter_fences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3145);
/* harmony import */ var _front_matter_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8724);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6153);
/* harmony import */ var _reading_read_receipts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3647);
/* harmony import */ var _reading_receipt_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3078);






/**
 * What is live of the post in this file, the whole or a part; undefined: nothing. Only its receipts are read: what may
 * be wrong with its other keys does not matter here.
 */
function receiptsIn({ text = '' }) {
    const fences = (0,_front_matter_fences_js__WEBPACK_IMPORTED_MODULE_3__/* .fencesOf */ .IE)(text);
    const parsed = fences.kind === 'yaml' ? (0,_front_matter_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFrontMatter */ .e)(text, fences) : undefined;
    const threads = parsed?.ok ? parsed.frontMatter.data['threads'] : undefined;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(threads))
        return undefined;
    const sound = Object.entries(_reading_receipt_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .RECEIPT_KEYS */ .o).filter(([key, schema]) => valibot__WEBPACK_IMPORTED_MODULE_5__.is(schema, threads[key]));
    const keys = Object.fromEntries(sound.map(([key]) => [key, threads[key]]));
    return (0,_reading_read_receipts_js__WEBPACK_IMPORTED_MODULE_1__/* .readReceipts */ .g)(keys, () => 1).receipts;
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

/***/ 6463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ media),
/* harmony export */   EZ: () => (/* binding */ yes),
/* harmony export */   GP: () => (/* binding */ format),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ir: () => (/* binding */ reference),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   uH: () => (/* binding */ clean)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

/** What can be written under a key, and what it "must be" in the words of a problem. */
const text = (expected) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq(expected));
const yes = valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY('`true` or `false`');
const list = (item, expected) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item, expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq(expected));
const MEDIA = 'a path, an address that begins with `https://`, or a mapping of `src` and, if needed, `alt` and `spoiler`';
const medium = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    text(MEDIA),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        src: text(MEDIA),
        alt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('a description')),
        spoiler: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(yes),
    }),
], MEDIA);
const media = list(medium, 'a list of one or more paths, addresses that begin with `https://`, or mappings of `src`, `alt` and `spoiler`');
const format = valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['chain', 'single', 'attachment'], '`chain`, `single` or `attachment`');
const reference = text('a media id, or the path of another post file');
/** As it is published: composed, without white space around it. */
function clean(written) {
    return written.normalize('NFC').trim();
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
// EXTERNAL MODULE: ./src/core/github/changed-files.ts
var changed_files = __webpack_require__(8521);
;// CONCATENATED MODULE: ./src/core/github/own-push.ts

/**
 * Whether a push brought receipts into files that were there, and nothing else, as commits of ours do. Their messages
 * prove nothing: people copy, amend and pick commits, messages and all.
 */
function isOwnPush(files) {
    return files.length > 0 && files.every(changed_files/* differsInReceipts */.C);
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
    const { since, paths = [] } = await branches.changes(from, to);
    if (since !== from)
        return [];
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
