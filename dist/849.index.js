export const id = 849;
export const ids = [849,964];
export const modules = {

/***/ 6125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ Issued),
/* harmony export */   AF: () => (/* binding */ Posts),
/* harmony export */   BV: () => (/* binding */ LiveList),
/* harmony export */   KJ: () => (/* binding */ User),
/* harmony export */   MY: () => (/* binding */ Inspected),
/* harmony export */   P5: () => (/* binding */ Refreshed),
/* harmony export */   Uw: () => (/* binding */ State),
/* harmony export */   WQ: () => (/* binding */ NewContainer),
/* harmony export */   nH: () => (/* binding */ Usages),
/* harmony export */   ve: () => (/* binding */ Live),
/* harmony export */   vz: () => (/* binding */ Published),
/* harmony export */   zM: () => (/* binding */ Found)
/* harmony export */ });
/* unused harmony export Usage */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
/* harmony import */ var _core_boundary_excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9891);
/* harmony import */ var _core_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5503);



/** A text that may be absent; an empty one counts as absent. */
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq())), undefined);
/** One that people read and nothing depends on. */
const told = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((said) => (said === undefined ? undefined : (0,_core_boundary_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerptOf */ .z)(said))));
/** Longer than any name can be. */
const name = valibot__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(100))), undefined);
const number = valibot__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()), undefined);
/** Ids come unquoted now and then. */
const id = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(String))]), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(_core_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .isId */ .eQ));
const list = valibot__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()), []), []);
const User = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(id), undefined), username: name });
/** The last second of the year 9999: what is later is no time of a token. */
const LAST_SECOND = 253_402_300_799;
/** Longer than any token lives: a century. */
const MOST_SECONDS = 3_155_760_000;
const seconds = valibot__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(MOST_SECONDS))), undefined);
const Refreshed = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ access_token: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq()), expires_in: seconds });
/** Seconds since 1970; 0 stands for a time that never comes. */
const instant = valibot__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(LAST_SECOND), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((seconds) => seconds * 1000))), undefined);
const Inspected = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    data: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        is_valid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        scopes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())), undefined),
        issued_at: instant,
        expires_at: instant,
        data_access_expires_at: instant,
        user_id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(id), undefined),
    }), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((token) => ({
        isValid: token.is_valid,
        scopes: token.scopes,
        issuedAt: token.issued_at,
        expiresAt: token.expires_at,
        dataAccessExpiresAt: token.data_access_expires_at,
        userId: token.user_id,
    }))),
});
/** What exchanging a code, or a short-lived token, gives. */
const Issued = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ access_token: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq()) });
const Found = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ username: name, text });
const NewContainer = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(id, valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(_core_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .containerId */ .rD)) });
const State = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    status: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['IN_PROGRESS', 'FINISHED', 'PUBLISHED', 'ERROR', 'EXPIRED']),
    error_message: told,
});
const Published = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(id, valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(_core_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaId */ .C9)),
    crossreshare_to_ig_status: text,
});
/** What is live, with whatever fields it was asked for. */
const Live = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ permalink: text });
const ListedLive = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(id, valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(_core_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaId */ .C9)), permalink: text });
/** Such in a list; what has no id is left out. */
const LiveList = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    data: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(list, valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((data) => data.filter((entry) => valibot__WEBPACK_IMPORTED_MODULE_0__.is(ListedLive, entry))), valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ListedLive)),
});
const Post = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id,
    text,
    permalink: text,
    timestamp: text,
    replied_to: valibot__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id })), undefined),
}), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((post) => ({
    id: (0,_core_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaId */ .C9)(post.id),
    text: post.text ?? '',
    permalink: post.permalink,
    publishedAt: Date.parse(post.timestamp ?? ''),
    replyTo: post.replied_to && (0,_core_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaId */ .C9)(post.replied_to.id),
})));
const Posts = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    data: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(list, 
    // An entry without an id can be neither a receipt nor a claim.
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((data) => data.filter((entry) => valibot__WEBPACK_IMPORTED_MODULE_0__.is(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id }), entry))), valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Post)),
});
const Config = valibot__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ quota_total: number })), undefined);
const Usage = valibot__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ quota_usage: number, config: Config, reply_quota_usage: number, reply_config: Config }), {});
/** One entry, where the token may ask at all. */
const Usages = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ data: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(list, valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Usage)) });


/***/ }),

/***/ 4849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  threadsOverHttp: () => (/* binding */ threadsOverHttp)
});

// EXTERNAL MODULE: ./src/core/threads/error.ts
var error = __webpack_require__(787);
// EXTERNAL MODULE: ./src/core/threads/permalink.ts
var threads_permalink = __webpack_require__(7964);
// EXTERNAL MODULE: ./src/adapters/threads/answers.ts
var answers = __webpack_require__(6125);
// EXTERNAL MODULE: ./src/adapters/threads/connection.ts + 1 modules
var connection = __webpack_require__(6899);
// EXTERNAL MODULE: ./src/core/threads/features.ts
var features = __webpack_require__(1650);
// EXTERNAL MODULE: ./src/core/threads/features/table.ts + 3 modules
var table = __webpack_require__(4559);
// EXTERNAL MODULE: ./src/core/threads/features/wire.ts
var wire = __webpack_require__(2248);
// EXTERNAL MODULE: ./src/core/threads/losses.ts
var losses = __webpack_require__(8626);
;// CONCATENATED MODULE: ./src/adapters/threads/parameters.ts




/**
 * A draft in the words of the wire, as a url-encoded form holds them: objects as JSON, lists joined by commas, truth
 * as `true`, line breaks as they are.
 *
 * @param children One for each of the draft's media, where it has two or more.
 */
function parametersOf(draft, children = []) {
    const parameters = features/* FEATURE_NAMES */.K7.map((name) => featureParameters(name, draft[name], draft, children));
    return inOrder(parameters.reduce((all, each) => ({ ...all, ...each }), table/* TEXT */.a.parameters(draft)));
}
/** One item of a carousel: its file and its description; all else belongs to the carousel. */
function itemParametersOf(item) {
    return inOrder({ ...(0,wire/* itemParameters */.qt)(item), is_carousel_item: 'true' });
}
function featureParameters(name, value, draft, children) {
    return value === undefined ? {} : table/* FEATURES */.G[name].parameters(value, draft, children);
}
function inOrder(parameters) {
    const sent = {};
    for (const name of features/* PARAMETERS */.z7)
        if (parameters[name] !== undefined)
            sent[name] = parameters[name];
    return sent;
}
/** The fields to ask for to see whether all of a draft is there; a field that is not needed can fail the whole call. */
function fieldsOf(draft) {
    return visibleIn(draft).map(({ seen }) => seen.fields);
}
/** What the draft asked for and an answer to `fieldsOf` does not hold. */
function lostOf(draft, answer) {
    return visibleIn(draft)
        .filter(({ seen }) => seen.isLost(answer, draft))
        .map(({ part }) => part);
}
/** What the draft asks for and the network shows. */
function visibleIn(draft) {
    const [only, ...others] = draft.media;
    // Of a carousel each item has its own description, and its items are other ids than were sent.
    const described = others.length === 0 && only?.alt !== undefined && only.alt !== '';
    const asked = { ...draft, alt: described ? only.alt : undefined };
    return losses/* LOSSES */.y.flatMap(({ part, seen }) => (seen && asked[part] !== undefined ? [{ part, seen }] : []));
}

;// CONCATENATED MODULE: ./src/adapters/threads/client.ts





/** Meta has taken 222 s to answer a publish that worked. */
const PUBLISH_TIMEOUT_MS = 300_000;
/** The Threads API over HTTP, for one account. */
function threadsOverHttp({ user, ...access }) {
    const { ask, rateLimit } = (0,connection/* connect */.N)(access);
    /** Posts that are live although their share to Instagram failed: only the answer to publishing tells. */
    const notShared = new Set();
    /** An address that is none of the network goes no further: sites and messages trust permalinks. */
    const checked = (permalink) => permalink !== undefined && (0,threads_permalink/* isPermalink */.o)(permalink, access.api) ? permalink : undefined;
    const shownIn = (live, id, draft) => {
        const lost = lostOf(draft, live);
        const permalink = checked(live.permalink);
        return { permalink, lost: notShared.has(id) ? [...lost, 'shareToInstagram'] : lost };
    };
    return {
        rateLimit,
        async profile() {
            const { id, username } = await ask(answers/* User */.KJ, { path: user, query: { fields: 'id,username' } });
            return { id, username };
        },
        tokenFacts: () => inspect(access.token, ask),
        refreshToken: () => refresh(access.token, ask),
        async createContainer(draft, children) {
            const { id } = await ask(answers/* NewContainer */.WQ, { path: `${user}/threads`, form: parametersOf(draft, children) });
            return id;
        },
        async createItem(item) {
            const { id } = await ask(answers/* NewContainer */.WQ, { path: `${user}/threads`, form: itemParametersOf(item) });
            return id;
        },
        async containerState(id) {
            const query = { fields: 'id,status,error_message' };
            const { status, error_message: reason } = await ask(answers/* State */.Uw, { path: id, query });
            return { status, reason };
        },
        async publishContainer(id) {
            const path = `${user}/threads_publish`;
            const form = { creation_id: id };
            const published = await ask(answers/* Published */.vz, { path, form, timeoutMs: PUBLISH_TIMEOUT_MS });
            if (published.crossreshare_to_ig_status === 'FAILED')
                notShared.add(published.id);
            return published.id;
        },
        find: (id) => findPost(id, ask),
        async permalink(id) {
            const { permalink } = await ask(answers/* Live */.ve, { path: id, query: { fields: 'id,permalink' } });
            return checked(permalink);
        },
        async shown(id, draft) {
            const fields = ['id', 'permalink', ...fieldsOf(draft)].join(',');
            return shownIn(await ask(answers/* Live */.ve, { path: id, query: { fields } }), id, draft);
        },
        async shownReplies(drafts) {
            const fields = new Set(['id', 'permalink', ...[...drafts.values()].flatMap(fieldsOf)]);
            const query = { fields: [...fields].join(','), limit: '100' };
            const { data } = await ask(answers/* LiveList */.BV, { path: `${user}/replies`, query });
            const entries = data.flatMap((live) => {
                const draft = drafts.get(live.id);
                return draft ? [[live.id, shownIn(live, live.id, draft)]] : [];
            });
            return new Map(entries);
        },
        async latest(kind) {
            const path = `${user}/${kind === 'posts' ? 'threads' : 'replies'}`;
            const fields = `id,text,permalink,timestamp${kind === 'replies' ? ',replied_to' : ''}`;
            const { data } = await ask(answers/* Posts */.AF, { path, query: { fields, limit: '100' } });
            return data.map((live) => ({ ...live, permalink: checked(live.permalink) }));
        },
        async quota() {
            const { quota_usage, config, reply_quota_usage, reply_config } = await usageOf(user, ask);
            return { posts: left(quota_usage, config), replies: left(reply_quota_usage, reply_config) };
        },
    };
}
/** This call and the next take the token in their addresses and no other way. */
async function inspect(token, ask) {
    try {
        const query = { access_token: token, input_token: token };
        const { data } = await ask(answers/* Inspected */.MY, { path: 'debug_token', query });
        return data;
    }
    catch (cause) {
        if (cause instanceof error/* ThreadsError */.a && cause.kind !== 'token')
            return undefined;
        throw cause;
    }
}
async function refresh(token, ask) {
    const query = { grant_type: 'th_refresh_token', access_token: token };
    const refreshed = await ask(answers/* Refreshed */.P5, { path: 'refresh_access_token', query, isOAuth: true });
    const { access_token, expires_in } = refreshed;
    return { token: access_token, lastsMs: expires_in === undefined ? undefined : expires_in * 1000 };
}
async function findPost(id, ask) {
    try {
        const { username, text } = await ask(answers/* Found */.zM, { path: id, query: { fields: 'id,username,text' } });
        // A key is left out where there is nothing: a server that names the author would give the text as well.
        return { username, text: text ?? (username === undefined ? undefined : '') };
    }
    catch (cause) {
        if (cause instanceof error/* ThreadsError */.a && cause.kind === 'not-offered')
            return undefined;
        throw cause;
    }
}
/**
 * Asking for the quota of replies fails the whole call where the token lacks the permission for replies: with code 10,
 * or, as seen on the real network, with an empty HTTP 500. Then only that of posts is asked for.
 */
async function usageOf(user, ask) {
    const usage = async (fields) => {
        const { data } = await ask(answers/* Usages */.nH, { path: `${user}/threads_publishing_limit`, query: { fields } });
        return data[0] ?? {};
    };
    try {
        return await usage('quota_usage,config,reply_quota_usage,reply_config');
    }
    catch (cause) {
        if (!(cause instanceof error/* ThreadsError */.a))
            throw cause;
        return usage('quota_usage,config').catch(withoutPermission);
    }
}
function withoutPermission(cause) {
    if (cause instanceof error/* ThreadsError */.a && ['permission', 'not-offered'].includes(cause.kind))
        return {};
    throw cause;
}
/** What is left of a quota; Infinity if the answer does not tell. */
function left(used, config) {
    const total = config?.quota_total;
    return used === undefined || total === undefined ? Infinity : Math.max(0, total - used);
}


/***/ }),

/***/ 6899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./src/core/boundary/mask.ts
var boundary_mask = __webpack_require__(1588);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(6153);
// EXTERNAL MODULE: ./src/core/threads/error.ts
var error = __webpack_require__(787);
// EXTERNAL MODULE: ./src/core/threads/rate-limit.ts
var rate_limit = __webpack_require__(7289);
// EXTERNAL MODULE: ./src/core/threads/token/fault.ts
var fault = __webpack_require__(5527);
;// CONCATENATED MODULE: ./src/adapters/threads/rate-limit.ts


/** Far more than the limits of one account take. */
const MOST_CHARACTERS = 4096;
/** Limits count a moving day: all of it is free after one. */
const DAY_MINUTES = 1440;
const amount = dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x(), dist/* minValue */.Wwf(0)));
const Limit = dist/* object */.Ikc({
    call_count: amount,
    total_cputime: amount,
    total_time: amount,
    /** Minutes; 0: none given. */
    estimated_time_to_regain_access: amount,
});
const ofApp = dist/* pipe */.FsL(Limit, dist/* transform */.pdi((limit) => [limit]));
const ofBusiness = dist/* pipe */.FsL(dist/* record */.g1P(dist/* string */.YjP(), dist/* array */.YOg(Limit)), dist/* transform */.pdi((limits) => Object.values(limits).flat()));
/** What the headers of an answer tell of limits (Graph API, *Rate Limits*). A header that is not as it should be tells nothing. */
function rateLimitIn(headers, clock) {
    const limits = [
        ...read(headers['x-app-usage'], ofApp),
        ...read(headers['x-business-use-case-usage'], ofBusiness),
    ];
    const used = limits
        .flatMap(({ call_count, total_cputime, total_time }) => [call_count, total_cputime, total_time])
        .filter((percent) => percent !== undefined);
    if (used.length === 0)
        return undefined;
    const minutes = limits.map(({ estimated_time_to_regain_access = 0 }) => estimated_time_to_regain_access);
    const wait = Math.min(Math.max(...minutes), DAY_MINUTES) * 60_000;
    return {
        usedPercent: Math.min(Math.floor(Math.max(...used)), 100),
        freeAt: wait > 0 ? clock.after(wait) : undefined,
    };
}
function read(header, schema) {
    if (typeof header !== 'string' || header.length > MOST_CHARACTERS)
        return [];
    const { success, output } = dist/* safeParse */.xLC(schema, (0,json/* parsedJson */.U4)(header));
    return success ? output : [];
}

;// CONCATENATED MODULE: ./src/adapters/threads/connection.ts








/** A hundred posts with all that is asked of them are a tenth of this. */
const MOST_BYTES = 4_000_000;
/** An ordinary call is answered within seconds. */
const TIMEOUT_MS = 60_000;
/**
 * The token travels in a header; what takes it in the address alone is asked with it as a part of the query. No answer
 * brings it back, but those that are asked for a token.
 */
function connect({ api, token, secrets = [], clock }) {
    // Timeouts are the clock's, so that they scale with it; undici's own would come first.
    const dispatcher = new undici.EnvHttpProxyAgent({
        headersTimeout: 0,
        bodyTimeout: 0,
        connectTimeout: 20_000,
        maxResponseSize: MOST_BYTES,
    });
    const version = versioned(api);
    const oauth = version.replace(/\/v1\.0$/, '');
    const mask = (0,boundary_mask/* maskOf */._)([token, ...secrets]);
    let limit;
    const ask = async (answer, { path, query = {}, form, timeoutMs = TIMEOUT_MS, isOAuth = false }) => {
        const method = form ? 'POST' : 'GET';
        const name = `${method} /${path}`;
        const base = isOAuth ? oauth : version;
        const url = `${base}/${path}?${new URLSearchParams(query).toString()}`.replace(/\?$/, '');
        const { statusCode, headers, text } = await exchange(name, url, {
            dispatcher,
            method,
            signal: clock.timeout(timeoutMs),
            headers: {
                ...(token && { authorization: `Bearer ${token}` }),
                accept: 'application/json',
                ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
            },
            ...(form && { body: new URLSearchParams(form).toString() }),
        });
        limit = (0,rate_limit/* fullerOf */.K)(limit, rateLimitIn(headers, clock));
        const body = parse(text, mask);
        if (statusCode !== 200 || !(0,json/* isRecord */.u4)(body) || 'error' in body)
            throw (0,error/* errorOf */.M)(name, statusCode, body, (0,fault/* lookOf */.L)(token));
        const { success, output } = dist/* safeParse */.xLC(answer, isOAuth ? parse(text, (said) => said) : body);
        if (!success)
            throw (0,error/* errorOf */.M)(name, statusCode, undefined);
        return output;
    };
    return { ask, rateLimit: () => limit };
}
/** The address with the only version of the API, unless it names the version already. */
function versioned(api) {
    const base = api.href.replace(/\/+$/, '');
    return /\/v1\.0$/.test(base) ? base : `${base}/v1.0`;
}
async function exchange(name, url, options) {
    try {
        const { statusCode, headers, body } = await (0,undici.request)(url, options);
        return { statusCode, headers, text: await body.text() };
    }
    catch (cause) {
        throw new error/* ThreadsError */.a('unsure', false, `${name}: ${reasonOf(cause)}`, { cause });
    }
}
/** Why there was no answer, without the address. */
function reasonOf(cause) {
    if (!(cause instanceof Error))
        return 'no answer';
    if (cause.name === 'TimeoutError')
        return 'no answer in time';
    const { code } = cause;
    if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE')
        return 'an answer that is too long';
    return code === undefined ? 'no answer' : `no answer, ${code}`;
}
/**
 * JSON without secrets, whose whole numbers above 2^53 stay the digits they are: ids come unquoted now and then. Empty if
 * it is empty, undefined if it is no JSON.
 */
function parse(text, mask) {
    if (text === '')
        return text;
    try {
        return JSON.parse(text, (_key, value, context) => {
            if (typeof value === 'string')
                return mask(value);
            return typeof value === 'number' && !Number.isSafeInteger(value) ? (context?.source ?? value) : value;
        });
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ problemsOfLosses),
/* harmony export */   y: () => (/* binding */ LOSSES)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9300);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1650);
/* harmony import */ var _features_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4559);



/** Everything that a live post can lack, in the order in which it is requested and reported. */
const LOSSES = [
    ..._features_table_js__WEBPACK_IMPORTED_MODULE_2__/* .TEXT */ .a.losses,
    ..._features_js__WEBPACK_IMPORTED_MODULE_1__/* .FEATURE_NAMES */ .K7.flatMap((name) => _features_table_js__WEBPACK_IMPORTED_MODULE_2__/* .FEATURES */ .G[name].losses.map((loss) => ({ ...loss, key: _features_js__WEBPACK_IMPORTED_MODULE_1__/* .FEATURE_KEYS */ .C7[name] }))),
].toSorted((one, other) => _features_js__WEBPACK_IMPORTED_MODULE_1__/* .DRAFT_PARTS */ .NE.indexOf(one.part) - _features_js__WEBPACK_IMPORTED_MODULE_1__/* .DRAFT_PARTS */ .NE.indexOf(other.part));
/** What the author should know of a segment that is live without all that was sent. `number` counts from 1. */
function problemsOfLosses({ path, line, lines = {} }, number, lost) {
    return lost.flatMap((part) => LOSSES.filter((loss) => loss.part === part).map(({ name, key, rule }) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(rule, {
        segment: number,
        without: name,
        line: (key === undefined ? undefined : lines[key]) ?? line,
        ...(path !== undefined && { path }),
    })));
}


/***/ }),

/***/ 7964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isPermalink)
/* harmony export */ });
/** Where the network serves posts (Meta: *Media retrieval*; threads.net leads to threads.com). */
const HOSTS = ['threads.com', 'www.threads.com', 'threads.net', 'www.threads.net'];
/** Many times as long as they are. Receipts have to fit into front matter. */
const LONGEST = 400;
/**
 * Whether an address can be the permalink of a post: on the network's own hosts, or on the server that speaks its API.
 * Permalinks go into outputs, sites and messages that trust them.
 */
function isPermalink(address, api) {
    const url = URL.parse(address);
    if (address.length > LONGEST || !url || url.username !== '' || url.password !== '')
        return false;
    return url.origin === api.origin || (url.protocol === 'https:' && HOSTS.includes(url.host));
}


/***/ }),

/***/ 7289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ mayBegin),
/* harmony export */   K: () => (/* binding */ fullerOf)
/* harmony export */ });
/** What is left from here on is for chains that have begun: one that runs into the limit stops half way. */
const NEARLY_USED_UP = 90;
/** Whether a chain of which nothing is live may begin. A server that tells nothing limits nothing. */
function mayBegin(limit) {
    return limit === undefined || limit.usedPercent < NEARLY_USED_UP;
}
/** The one that is used up more; of two alike the later one, whose time is newer. */
function fullerOf(earlier, later) {
    if (!earlier || !later)
        return earlier ?? later;
    return later.usedPercent >= earlier.usedPercent ? later : earlier;
}


/***/ })

};
