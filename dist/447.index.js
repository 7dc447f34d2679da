export const id = 447;
export const ids = [447];
export const modules = {

/***/ 2447:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   threadsOverHttp: () => (/* binding */ threadsOverHttp)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6752);
/* harmony import */ var _core_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9921);
/* harmony import */ var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1285);



/** An ordinary call is answered within seconds; Meta has taken 222 s to answer a publish that worked. */
const TIMEOUT_MS = 60_000;
const PUBLISH_TIMEOUT_MS = 300_000;
const STATES = ['IN_PROGRESS', 'FINISHED', 'PUBLISHED', 'ERROR', 'EXPIRED'];
/** The Threads API over HTTP. The token travels in a header, so that no address and no log can hold it. */
function threadsOverHttp({ api, user, token, clock }) {
    // Timeouts are the clock's, so that they scale with it; undici's own would come first.
    const dispatcher = new undici__WEBPACK_IMPORTED_MODULE_0__/* .EnvHttpProxyAgent */ .J2({ headersTimeout: 0, bodyTimeout: 0, connectTimeout: 20_000 });
    const base = versioned(api);
    const call = async ({ path, query = {}, form, timeoutMs = TIMEOUT_MS }) => {
        const method = form ? 'POST' : 'GET';
        const name = `${method} /${path}`;
        const url = `${base}/${path}?${new URLSearchParams(query).toString()}`.replace(/\?$/, '');
        const { statusCode, text } = await exchange(name, url, {
            dispatcher,
            method,
            signal: clock.timeout(timeoutMs),
            headers: {
                authorization: `Bearer ${token}`,
                accept: 'application/json',
                ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
            },
            ...(form && { body: new URLSearchParams(form).toString() }),
        });
        const body = parse(text.replaceAll(token, '***'));
        if (statusCode !== 200 || !(0,_core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(body) || 'error' in body)
            throw (0,_core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorOf */ .Mz)(name, statusCode, body);
        return { name, body };
    };
    return {
        async username() {
            const { body } = await call({ path: user, query: { fields: 'id,username' } });
            return textIn(body, 'username') ?? user;
        },
        async createContainer({ text, replyTo }) {
            const form = { media_type: 'TEXT', text, ...(replyTo && { reply_to_id: replyTo }) };
            return (0,_core_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .containerId */ .r)(idIn(await call({ path: `${user}/threads`, form })));
        },
        async containerState(id) {
            const answer = await call({ path: id, query: { fields: 'id,status,error_message' } });
            const status = STATES.find((state) => state === answer.body['status']);
            if (!status)
                throw (0,_core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorOf */ .Mz)(answer.name, 200, undefined);
            return { status, reason: textIn(answer.body, 'error_message') };
        },
        async publishContainer(id) {
            const form = { creation_id: id };
            return (0,_core_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaId */ .C)(idIn(await call({ path: `${user}/threads_publish`, form, timeoutMs: PUBLISH_TIMEOUT_MS })));
        },
        async permalink(id) {
            const { body } = await call({ path: id, query: { fields: 'id,permalink' } });
            return textIn(body, 'permalink');
        },
        async latest(kind) {
            const { body } = await call({
                path: `${user}/${kind === 'posts' ? 'threads' : 'replies'}`,
                query: {
                    fields: `id,text,permalink,timestamp${kind === 'replies' ? ',replied_to' : ''}`,
                    limit: '50',
                },
            });
            const data = Array.isArray(body['data']) ? body['data'] : [];
            return data.filter(_core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4).map(livePostOf);
        },
    };
}
/** The address with the one version there is; an address that names it already stays. */
function versioned(api) {
    const base = api.href.replace(/\/+$/, '');
    return /\/v1\.0$/.test(base) ? base : `${base}/v1.0`;
}
async function exchange(name, url, options) {
    try {
        const { statusCode, body } = await (0,undici__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em)(url, options);
        return { statusCode, text: await body.text() };
    }
    catch (cause) {
        throw new _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ThreadsError */ .aW('unsure', false, `${name}: ${reasonOf(cause)}`, { cause });
    }
}
/** Why there was no answer, without the address. */
function reasonOf(cause) {
    if (!(cause instanceof Error))
        return 'no answer';
    if (cause.name === 'TimeoutError')
        return 'no answer in time';
    const { code } = cause;
    return code === undefined ? 'no answer' : `no answer (${code})`;
}
/** JSON whose whole numbers above 2^53 stay the digits they are: ids come unquoted now and then. */
function parse(text) {
    try {
        return JSON.parse(text, (_key, value, context) => typeof value === 'number' && !Number.isSafeInteger(value) ? (context?.source ?? value) : value);
    }
    catch {
        return undefined;
    }
}
function textIn(body, key) {
    const value = body[key];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function idIn({ name, body }) {
    const id = body['id'];
    if (typeof id === 'number')
        return String(id);
    if (typeof id !== 'string' || !/^\w+$/.test(id))
        throw (0,_core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorOf */ .Mz)(name, 200, undefined);
    return id;
}
function livePostOf(entry) {
    const parent = (0,_core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(entry['replied_to']) ? textIn(entry['replied_to'], 'id') : undefined;
    return {
        id: (0,_core_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaId */ .C)(String(entry['id'])),
        text: textIn(entry, 'text') ?? '',
        permalink: textIn(entry, 'permalink'),
        publishedAt: Date.parse(textIn(entry, 'timestamp') ?? ''),
        replyTo: parent === undefined ? undefined : (0,_core_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaId */ .C)(parent),
    };
}


/***/ }),

/***/ 9921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mediaId),
/* harmony export */   r: () => (/* binding */ containerId)
/* harmony export */ });
/** An id as the network wrote it: decimal digits, more than a JavaScript number holds. */
const containerId = (digits) => digits;
const mediaId = (digits) => digits;


/***/ }),

/***/ 1285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ problemOfThreads),
/* harmony export */   Mz: () => (/* binding */ errorOf),
/* harmony export */   aW: () => (/* binding */ ThreadsError),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(497);

class ThreadsError extends Error {
    kind;
    /**
     * Whether what was asked certainly did not happen. Errors with code 1, 2 or 10, and those of a gateway, have been
     * seen at publishing although the post went live.
     */
    definite;
    constructor(kind, definite, message, options) {
        super(message, options);
        this.name = 'ThreadsError';
        this.kind = kind;
        this.definite = definite;
    }
    /** Whether no other post can be published for this account now either. */
    get blocksAccount() {
        return ['token', 'permission', 'throttled', 'restricted'].includes(this.kind);
    }
}
/**
 * What an answer means, by code and subcode first and never by localised text.
 *
 * `request` names it for people: method and path, never the address, which could carry a token.
 * Source: Meta's answers as observed, and Graph API, "Handle Errors".
 */
function errorOf(request, status, body) {
    const graph = graphErrorOf(body);
    if (!graph) {
        const throttled = status === 429;
        const what = status >= 200 && status < 300 ? 'an answer without what was asked for' : 'no answer of the Threads API';
        return new ThreadsError(throttled ? 'throttled' : 'unsure', throttled, `${request}: HTTP ${status}, ${what}`);
    }
    const kind = kindOf(graph, status);
    const uncertain = kind === 'unsure' || (kind === 'permission' && graph.code === 10);
    const code = graph.subcode ? `${graph.code}/${graph.subcode}` : String(graph.code);
    return new ThreadsError(kind, !uncertain, `${request}: HTTP ${status}, code ${code}, “${graph.message}”`);
}
function kindOf({ code, subcode, message }, status) {
    if (subcode === 4279009)
        return 'not-visible-yet';
    if (subcode === 2207051 || subcode === 4279013 || subcode === 2207050 || code === 368)
        return 'restricted';
    if ([4, 17, 32, 341, 613].includes(code) || subcode === 2207042 || status === 429)
        return 'throttled';
    if (code === 190 || code === 452)
        return 'token';
    if (code === 10 || (code >= 200 && code <= 299) || (code === 100 && subcode === 10))
        return 'permission';
    if (code === 1 || code === 2)
        return 'unsure';
    if (code === 100 && /at most 500 characters/i.test(message))
        return 'too-long';
    return status >= 500 && code !== 100 ? 'unsure' : 'refused';
}
function graphErrorOf(body) {
    const found = isRecord(body) ? body['error'] : undefined;
    if (!isRecord(found))
        return undefined;
    const message = typeof found['message'] === 'string' ? found['message'] : '';
    const title = typeof found['error_user_title'] === 'string' ? ` (${found['error_user_title']})` : '';
    return {
        code: Number(found['code'] ?? 0),
        subcode: Number(found['error_subcode'] ?? 0),
        message: message + title,
    };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The error as a problem of the post it befell. */
function problemOfThreads({ kind, message }) {
    const found = message;
    switch (kind) {
        case 'token':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('threads/token-rejected', { found, expected: 'a token that Threads accepts' });
        case 'permission':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('threads/permission-missing', { found, expected: 'a token with the permission for this' });
        case 'throttled':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('threads/throttled', { found, expected: 'room for another request' });
        case 'restricted':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('threads/restricted', { found, expected: 'an account that may publish' });
        case 'not-visible-yet':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('threads/not-ready', { found, expected: 'a container that can be published' });
        case 'unsure':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('threads/unreachable', { found, expected: 'an answer of the Threads API' });
        case 'too-long':
        case 'refused':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('threads/refused', { found, expected: 'a post that Threads accepts' });
    }
}


/***/ })

};
