export const id = 849;
export const ids = [849];
export const modules = {

/***/ 4849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  threadsOverHttp: () => (/* binding */ threadsOverHttp)
});

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(4371);
// EXTERNAL MODULE: ./src/core/threads/ids.ts
var ids = __webpack_require__(5503);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(6153);
// EXTERNAL MODULE: ./src/core/threads/error.ts
var error = __webpack_require__(787);
;// CONCATENATED MODULE: ./src/adapters/threads/parameters.ts

/**
 * A draft in the words of the wire, as a url-encoded form holds them: objects as JSON, lists joined by commas, truth
 * as `true`, line breaks as they are.
 *
 * Offsets count UTF-16 units, as Meta's own sample app counts them; see docs/adr/0005-units-of-ranges.md.
 *
 * @param children One for each of the draft's media, where it has two or more.
 * @see Meta, *Publishing* (Threads API, reference); *Polls*, *Spoilers*, *Text Attachments*, *Ghost Posts*,
 *   *Share to Instagram Stories*
 */
function parametersOf(draft, children = []) {
    const { text, media, spoilers, poll, attachment } = draft;
    const [first, second] = media;
    return present({
        ...(second ? { media_type: 'CAROUSEL', children: children.join(',') } : mediaParameters(first)),
        text: text === '' && first ? undefined : text,
        reply_to_id: draft.replyTo,
        text_entities: spoilers && parameters_json(spoilers.map(({ offset, length }) => ({ entity_type: 'SPOILER', offset, length }))),
        is_spoiler_media: flag(draft.spoilerMedia),
        topic_tag: draft.topic?.replace(/^#/, ''),
        link_attachment: draft.link === undefined ? undefined : uri(draft.link),
        poll_attachment: poll && parameters_json(Object.fromEntries(poll.map((option, at) => [OPTIONS[at], option]))),
        text_attachment: attachment &&
            parameters_json({
                plaintext: attachment.text,
                ...(attachment.styles.length > 0 && {
                    text_with_styling_info: attachment.styles.map(({ offset, length, styles }) => ({
                        offset,
                        length,
                        styling_info: styles,
                    })),
                }),
            }),
        // The other provider there was ended on 31 March 2026 (Meta: *Changelog*).
        gif_attachment: draft.gif === undefined ? undefined : parameters_json({ gif_id: draft.gif, provider: 'GIPHY' }),
        location_id: draft.location,
        allowlisted_country_codes: draft.countries && [...new Set(draft.countries)].join(','),
        is_ghost_post: flag(draft.ghost),
        quote_post_id: draft.quote,
        reply_control: draft.replyControl,
        enable_reply_approvals: flag(draft.replyApprovals),
        crossreshare_to_ig: flag(draft.shareToInstagram === 'light'),
        crossreshare_to_ig_dark_mode: flag(draft.shareToInstagram === 'dark'),
    });
}
/** One item of a carousel: its file and its description; all else belongs to the carousel. */
function itemParametersOf(item) {
    return present({ ...mediaParameters(item), is_carousel_item: 'true' });
}
const OPTIONS = ['option_a', 'option_b', 'option_c', 'option_d'];
function mediaParameters(item) {
    if (!item)
        return { media_type: 'TEXT' };
    const { kind, url, alt } = item;
    return kind === 'image'
        ? { media_type: 'IMAGE', image_url: url, alt_text: alt }
        : { media_type: 'VIDEO', video_url: url, alt_text: alt };
}
/** What each part of a draft is read back by (Meta: *Media retrieval*); reply control needs a permission of its own. */
const FIELDS = {
    replyTo: 'is_reply,replied_to',
    spoilers: 'text_entities',
    spoilerMedia: 'is_spoiler_media',
    alt: 'alt_text',
    attachment: 'text_attachment',
    quote: 'quoted_post',
    topic: 'topic_tag',
    link: 'link_attachment_url',
    // Unless it is asked for option by option, nothing comes back.
    poll: 'poll_attachment{option_a}',
    gif: 'gif_url',
    location: 'location_id',
    countries: 'allowlisted_country_codes',
    ghost: 'ghost_post_status',
};
/** The fields to ask for to see whether all of a draft is there; a field that is not needed can fail the whole call. */
function fieldsOf(draft) {
    return carriedBy(draft).map((part) => FIELDS[part]);
}
/** What the draft asked for and an answer to `fieldsOf` does not hold. The network leaves a key out where it has nothing. */
function lostOf(draft, shown) {
    return carriedBy(draft).filter((part) => part === 'replyTo' ? isDetached(draft, shown) : isNothing(shown[FIELDS[part].replace(/\{.*/, '')]));
}
/** Whether an answer says that a reply hangs elsewhere or nowhere; silence says nothing, as some tokens may not ask. */
function isDetached({ replyTo }, shown) {
    const parent = (0,json/* isRecord */.u4)(shown['replied_to']) ? shown['replied_to']['id'] : undefined;
    return parent === undefined ? shown['is_reply'] === false : parent !== replyTo;
}
function carriedBy(draft) {
    const [only, ...others] = draft.media;
    // Of a carousel each item has its own description, and its items are other ids than were sent.
    const described = others.length === 0 && only?.alt !== undefined && only.alt !== '';
    const carried = { ...draft, alt: described ? only.alt : undefined };
    return PARTS.filter((part) => carried[part] !== undefined);
}
const PARTS = Object.keys(FIELDS);
function isNothing(value) {
    return (value === undefined ||
        value === null ||
        value === false ||
        value === '' ||
        (typeof value === 'object' && Object.keys(value).length === 0));
}
function parameters_json(value) {
    return JSON.stringify(value);
}
/** What Meta calls a URI holds ASCII only; what already does is sent as it was written. */
function uri(link) {
    return /[^\0-\x7f]/.test(link) && URL.canParse(link) ? new URL(link).href : link;
}
function flag(value) {
    return value === true ? 'true' : undefined;
}
function present(parameters) {
    const sent = {};
    for (const [name, value] of Object.entries(parameters))
        if (value !== undefined)
            sent[name] = value;
    return sent;
}

;// CONCATENATED MODULE: ./src/adapters/threads/client.ts





/** An ordinary call is answered within seconds; Meta has taken 222 s to answer a publish that worked. */
const TIMEOUT_MS = 60_000;
const PUBLISH_TIMEOUT_MS = 300_000;
/** A shorter token is none, and would be found in every answer. */
const SHORTEST_SECRET = 8;
const STATES = ['IN_PROGRESS', 'FINISHED', 'PUBLISHED', 'ERROR', 'EXPIRED'];
/** The Threads API over HTTP. The token travels in a header, so that no address and no log can hold it. */
function threadsOverHttp({ api, user, token, clock }) {
    // Timeouts are the clock's, so that they scale with it; undici's own would come first.
    const dispatcher = new undici/* EnvHttpProxyAgent */.J2({ headersTimeout: 0, bodyTimeout: 0, connectTimeout: 20_000 });
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
        const body = parse(token.length < SHORTEST_SECRET ? text : text.replaceAll(token, '***'));
        if (statusCode !== 200 || !(0,json/* isRecord */.u4)(body) || 'error' in body)
            throw (0,error/* errorOf */.M)(name, statusCode, body);
        return { name, body };
    };
    const created = async (form) => (0,ids/* containerId */.r)(idIn(await call({ path: `${user}/threads`, form })));
    /** Posts that are live although their share to Instagram failed: only the answer to publishing tells. */
    const notShared = new Set();
    return {
        async username() {
            const { body } = await call({ path: user, query: { fields: 'id,username' } });
            return textIn(body, 'username') ?? user;
        },
        createContainer: (draft, children) => created(parametersOf(draft, children)),
        createItem: (item) => created(itemParametersOf(item)),
        async containerState(id) {
            const answer = await call({ path: id, query: { fields: 'id,status,error_message' } });
            const status = STATES.find((state) => state === answer.body['status']);
            if (!status)
                throw (0,error/* errorOf */.M)(answer.name, 200, undefined);
            return { status, reason: textIn(answer.body, 'error_message') };
        },
        async publishContainer(id) {
            const form = { creation_id: id };
            const answer = await call({ path: `${user}/threads_publish`, form, timeoutMs: PUBLISH_TIMEOUT_MS });
            const media = (0,ids/* mediaId */.C)(idIn(answer));
            if (answer.body['crossreshare_to_ig_status'] === 'FAILED')
                notShared.add(media);
            return media;
        },
        async permalink(id) {
            const { body } = await call({ path: id, query: { fields: 'id,permalink' } });
            return textIn(body, 'permalink');
        },
        async shown(id, draft) {
            const fields = ['id', 'permalink', ...fieldsOf(draft)].join(',');
            const { body } = await call({ path: id, query: { fields } });
            const lost = lostOf(draft, body);
            return {
                permalink: textIn(body, 'permalink'),
                lost: notShared.has(id) ? [...lost, 'shareToInstagram'] : lost,
            };
        },
        async latest(kind) {
            const { body } = await call({
                path: `${user}/${kind === 'posts' ? 'threads' : 'replies'}`,
                query: {
                    fields: `id,text,permalink,timestamp${kind === 'replies' ? ',replied_to' : ''}`,
                    limit: '100',
                },
            });
            const data = Array.isArray(body['data']) ? body['data'] : [];
            return data.filter(json/* isRecord */.u4).map(livePostOf);
        },
        async quota() {
            const ask = async (fields) => {
                const { body } = await call({ path: `${user}/threads_publishing_limit`, query: { fields } });
                const usage = Array.isArray(body['data']) ? body['data'][0] : undefined;
                return (0,json/* isRecord */.u4)(usage) ? usage : {};
            };
            // Replies are told only to tokens with another permission, and asking for them can fail the whole call.
            const both = await ask('quota_usage,config,reply_quota_usage,reply_config').catch(withoutPermission);
            const usage = both ?? (await ask('quota_usage,config').catch(withoutPermission)) ?? {};
            return { posts: leftOf(usage, ''), replies: leftOf(usage, 'reply_') };
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
        const { statusCode, body } = await (0,undici/* request */.Em)(url, options);
        return { statusCode, text: await body.text() };
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
/** What is left of a quota; Infinity if the answer does not tell. */
function leftOf(usage, prefix) {
    const used = usage[`${prefix}quota_usage`];
    const config = usage[`${prefix}config`];
    const total = (0,json/* isRecord */.u4)(config) ? config['quota_total'] : undefined;
    return typeof used === 'number' && typeof total === 'number' ? Math.max(0, total - used) : Infinity;
}
function withoutPermission(cause) {
    if (cause instanceof error/* ThreadsError */.a && (cause.kind === 'permission' || cause.kind === 'not-offered'))
        return undefined;
    throw cause;
}
function idIn({ name, body }) {
    const id = body['id'];
    if (typeof id === 'number')
        return String(id);
    if (typeof id !== 'string' || !/^\w+$/.test(id))
        throw (0,error/* errorOf */.M)(name, 200, undefined);
    return id;
}
function livePostOf(entry) {
    const parent = (0,json/* isRecord */.u4)(entry['replied_to']) ? textIn(entry['replied_to'], 'id') : undefined;
    return {
        id: (0,ids/* mediaId */.C)(String(entry['id'])),
        text: textIn(entry, 'text') ?? '',
        permalink: textIn(entry, 'permalink'),
        publishedAt: Date.parse(textIn(entry, 'timestamp') ?? ''),
        replyTo: parent === undefined ? undefined : (0,ids/* mediaId */.C)(parent),
    };
}


/***/ }),

/***/ 787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ errorOf),
/* harmony export */   a: () => (/* binding */ ThreadsError)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6153);

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
    get refusal() {
        return this.kind === 'too-long' || this.kind === 'link-refused' ? this.kind : undefined;
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
        if (status === 404 && request.startsWith('GET ')) {
            return new ThreadsError('not-offered', true, `${request}: HTTP 404, no answer of the Threads API`);
        }
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
    if (subcode === 4279004)
        return 'children-not-visible';
    if (subcode === 4279047)
        return 'link-refused';
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
    if (code === 100 && (subcode === 33 || message.startsWith('Tried accessing nonexisting field')))
        return 'not-offered';
    if (code === 100 && /at most 500 characters/i.test(message))
        return 'too-long';
    return status >= 500 && code !== 100 ? 'unsure' : 'refused';
}
function graphErrorOf(body) {
    const found = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(body) ? body['error'] : undefined;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(found))
        return undefined;
    const message = typeof found['message'] === 'string' ? found['message'] : '';
    const title = typeof found['error_user_title'] === 'string' ? ` (${found['error_user_title']})` : '';
    return {
        code: Number(found['code'] ?? 0),
        subcode: Number(found['error_subcode'] ?? 0),
        message: message + title,
    };
}


/***/ }),

/***/ 5503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mediaId),
/* harmony export */   r: () => (/* binding */ containerId)
/* harmony export */ });
/** An id as the network wrote it: decimal digits, more than a JavaScript number holds. */
const containerId = (digits) => digits;
const mediaId = (digits) => digits;


/***/ })

};
