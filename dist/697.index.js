export const id = 697;
export const ids = [697];
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

/***/ 787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ errorOf),
/* harmony export */   a: () => (/* binding */ ThreadsError)
/* harmony export */ });
/* harmony import */ var _boundary_excerpt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9891);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6153);
/* harmony import */ var _token_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5527);



class ThreadsError extends Error {
    kind;
    /**
     * Whether what was asked certainly did not happen. Errors with code 1, 2 or 10, and those of a gateway, have been
     * seen at publishing although the post went live.
     */
    definite;
    /** Whether a dead token, or one without a scope, may be answered so. */
    mayBeToken;
    /** What is wrong with the token, where it is rejected. */
    fault;
    constructor(kind, definite, message, options = {}) {
        super(message, options);
        this.name = 'ThreadsError';
        this.kind = kind;
        this.definite = definite;
        this.mayBeToken = options.mayBeToken ?? (kind === 'not-visible-yet' || kind === 'permission');
        this.fault = options.fault ?? 'unknown';
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
 * `request` names it for people: method and path, never the address, which could carry a token. `body`: what the
 * answer holds, as JSON; empty if it is empty, undefined if it is no JSON. `look`: what the token is, if not a token.
 * Source: Meta's answers as observed, and Graph API, "Handle Errors".
 */
function errorOf(request, status, body, look) {
    const graph = graphErrorOf(body);
    if (!graph) {
        if (status === 404 && request.startsWith('GET ')) {
            return new ThreadsError('not-offered', true, `${request}: HTTP 404, not an answer of the Threads API`);
        }
        if (status === 500 && body === '') {
            return new ThreadsError('unsure', false, `${request}: HTTP 500, an empty answer`, { mayBeToken: true });
        }
        const throttled = status === 429;
        const what = status >= 200 && status < 300 ? 'an unexpected answer' : 'not an answer of the Threads API';
        return new ThreadsError(throttled ? 'throttled' : 'unsure', throttled, `${request}: HTTP ${status}, ${what}`);
    }
    const kind = kindOf(graph, status);
    const uncertain = kind === 'unsure' || (kind === 'permission' && graph.code === 10);
    const code = graph.subcode ? `${graph.code}/${graph.subcode}` : String(graph.code);
    const message = `${request}: HTTP ${status}, code ${code}, “${graph.message}”`;
    return new ThreadsError(kind, !uncertain, message, {
        fault: look ?? (0,_token_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenFaultOf */ .f)(graph.code, graph.subcode),
        // Code 1 is an error unknown to the network itself.
        ...(graph.code === 1 && { mayBeToken: true }),
    });
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
    const found = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(body) ? (body['error'] ?? flatErrorOf(body)) : undefined;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(found))
        return undefined;
    const message = typeof found['message'] === 'string' ? found['message'] : '';
    const title = typeof found['error_user_title'] === 'string' ? ` (${found['error_user_title']})` : '';
    return {
        code: numberIn(found['code']),
        subcode: numberIn(found['error_subcode']),
        message: (0,_boundary_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .excerptOf */ .z)(message + title),
    };
}
/** A number, which may come in quotes; 0 for anything else: what is an object may have no number at all. */
function numberIn(value) {
    return typeof value === 'number' || typeof value === 'string' ? Number(value) : 0;
}
/** Exchanging a code has an envelope of its own, whose code is the status. */
function flatErrorOf({ error_message: message, code }) {
    return message === undefined ? undefined : { message, code };
}


/***/ }),

/***/ 453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/**
 * Limits of what a post may carry (Meta, Threads API: *Posts*, *Polls*, *Accessibility*). Characters are counted like
 * those of the text: in which unit the network counts them is not documented for any of these.
 */
const LIMITS = { topic: 50, pollOption: 25, pollOptions: { least: 2, most: 4 }, alt: 1000 };


/***/ }),

/***/ 4472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M5: () => (/* binding */ checkReference),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Wf: () => (/* binding */ readReference),
/* harmony export */   e6: () => (/* binding */ follow)
/* harmony export */ });
/* harmony import */ var _boundary_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(794);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9300);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5503);



/** An id is all digits; no path of a post file is. */
function readReference(written) {
    const text = written.trim();
    return (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isId */ .eQ)(text) ? { kind: 'id', id: (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaId */ .C9)(text) } : { kind: 'file', target: text };
}
/** A reference under `key` that leads nowhere, whatever is live. */
function checkReference(key) {
    return function* (reference, { path }) {
        const { wrong } = follow(reference, path);
        if (wrong)
            yield { problem: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(wrong, { key, written: quoted(reference) }) };
    };
}
/** A reference as a message quotes it. */
function quoted(reference) {
    return reference.kind === 'file' ? reference.target : reference.id;
}
/** Where a reference in the file at `from` leads; from the root of the repository where there is no file. */
function follow(reference, from) {
    if (reference.kind === 'id')
        return {};
    const { target } = reference;
    // A permalink may look like a path, and holds no media id.
    if (!/\.(?:md|markdown|mdx)$/i.test(target) || /^[a-z][a-z0-9+.-]*:/i.test(target))
        return { wrong: 'post/reference-invalid' };
    const path = pathFrom(from, target);
    if (path === undefined)
        return { wrong: 'post/reference-outside' };
    return path === from ? { wrong: 'post/reference-itself' } : { path };
}
/** `target` relative to the file at `from`, or to the root where it begins with `/` or there is no file. */
function pathFrom(from, target) {
    const steps = target.startsWith('/') ? [] : (from ?? '').split('/').slice(0, -1);
    for (const step of target.split('/')) {
        if (step === '' || step === '.')
            continue;
        if (step !== '..')
            steps.push(step);
        else if (steps.pop() === undefined)
            return undefined;
    }
    const path = steps.join('/');
    return (0,_boundary_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isRepositoryPath */ .o)(path) ? path : undefined;
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

/***/ 4559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ FEATURES),
  a: () => (/* binding */ TEXT)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./src/core/post/reading/written.ts
var reading_written = __webpack_require__(6250);
// EXTERNAL MODULE: ./src/core/problem.ts + 6 modules
var problem = __webpack_require__(9300);
// EXTERNAL MODULE: ./src/core/threads/features.ts
var features = __webpack_require__(1650);
;// CONCATENATED MODULE: ./src/core/threads/features/countries.ts
/** The officially assigned codes of ISO 3166-1 alpha-2, as of 2026 (iso.org, Online Browsing Platform). */
const CODES = new Set(('AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
    'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO ' +
    'FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE ' +
    'JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO ' +
    'MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW ' +
    'PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM ' +
    'TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW').split(' '));
/** Codes that people use for countries whose official code is another. */
const MEANT = { UK: 'GB', EL: 'GR' };
function isCountry(code) {
    return CODES.has(code);
}
/** The code that was probably meant by one that is none. */
function countryMeant(code) {
    const capital = code.toUpperCase();
    return MEANT[capital] ?? (CODES.has(capital) ? capital : undefined);
}

// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(6153);
;// CONCATENATED MODULE: ./src/core/threads/features/feature.ts


function written(schema, read) {
    return { schema, read: (value, lineOf) => (dist.is(schema, value) ? read(value, lineOf) : undefined) };
}
/** The loss of what is gone where its field holds nothing: the network leaves a key out where it has nothing. */
function lossOf(part, field, name) {
    const [key = field] = field.split('{');
    const seen = {
        fields: field,
        isLost: (answer) => isNothing(answer[key]),
    };
    return { part, name, rule: 'threads/feature-lost', seen };
}
function isNothing(value) {
    // Lists are read as `{data: […]}`.
    if ((0,json/* isRecord */.u4)(value) && Array.isArray(value['data']))
        return value['data'].length === 0;
    return (value === undefined ||
        value === null ||
        value === false ||
        value === '' ||
        (typeof value === 'object' && Object.keys(value).length === 0));
}

// EXTERNAL MODULE: ./src/core/threads/features/limits.ts
var limits = __webpack_require__(453);
;// CONCATENATED MODULE: ./src/core/threads/features/public-address.ts
/** Hosts that mean something else on every machine (RFC 6761, RFC 6762, ICANN's `internal`). */
const PRIVATE_NAMES = /(?:^|\.)(?:localhost|local|internal|test|invalid|lan|home\.arpa)\.?$/;
/** IPv4 addresses that do not lead across the internet (RFC 1918, 1122, 3927, 6598). */
const PRIVATE_IPV4 = /^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[789]\d|1[01]\d|12[0-7])\./;
/** IPv6 addresses that do not lead across the internet: loopback, unspecified, local, mapped IPv4. */
const PRIVATE_IPV6 = /^\[(?:::1?\]|f[cd]|fe[89ab]|::ffff:)/;
/** Whether `address` is one that anybody on the internet could open, as far as its letters tell. */
function isPublicAddress(address) {
    if (!/^https?:\/\//i.test(address) || /\s/.test(address) || !URL.canParse(address))
        return false;
    const { hostname, username, password } = new URL(address);
    if (username !== '' || password !== '')
        return false;
    if (hostname.startsWith('['))
        return !PRIVATE_IPV6.test(hostname);
    return hostname.includes('.') && !PRIVATE_NAMES.test(hostname) && !PRIVATE_IPV4.test(hostname);
}

// EXTERNAL MODULE: ./src/core/threads/features/reference.ts
var reference = __webpack_require__(4472);
// EXTERNAL MODULE: ./src/core/threads/features/shapes.ts
var shapes = __webpack_require__(6463);
// EXTERNAL MODULE: ./src/core/threads/features/wire.ts
var wire = __webpack_require__(2248);
;// CONCATENATED MODULE: ./src/core/threads/features/table.ts











const WHO = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(features/* REPLY_CONTROLS */.St.map((value) => `\`${value}\``));
/** A longer one is not taken apart: that would take quadratic time. */
const LONGEST_ADDRESS = 500;
/**
 * What a post can carry beside its text, one row a feature. Keys, checks, parameters, what is looked for afterwards,
 * and the table of README all come from here; its type and the name of its key stand in ../features.ts. A post for each
 * stands in test/core/threads/contract.test.ts.
 *
 * @see Meta, Threads API: *Publishing* (reference), *Polls*, *Text Attachments*, *Ghost Posts*, *Geo-gating*, *Reply
 *   Management*, *Share to Instagram Stories*; rules/features.ts for which pairs Meta forbids, and which it does not
 *   mention
 */
const FEATURES = {
    topic: {
        written: written((0,shapes/* text */.Qq)('a topic without `#`'), shapes/* clean */.uH),
        *check(topic, { lengthOf }) {
            const [character] = /[.&#\n\r\t]/.exec(topic) ?? [];
            if (character !== undefined)
                yield { problem: (0,problem/* error */.z3)('post/topic-invalid', { written: (0,reading_written/* asWritten */.q)(topic), character }) };
            const length = lengthOf(topic);
            if (length === 0 || length > limits/* LIMITS */.b.topic)
                yield { problem: (0,problem/* error */.z3)('post/topic-too-long', { length }) };
        },
        excludes: [],
        belongsTo: 'head',
        parameters: (topic) => ({ topic_tag: topic.replace(/^#/, '') }),
        losses: [lossOf('topic', 'topic_tag', 'its topic')],
        preview: (topic) => `topic: ${topic}`,
        meaning: 'Topic tag, without `#`',
    },
    link: {
        written: written((0,shapes/* text */.Qq)('an address that begins with `https://`'), shapes/* clean */.uH),
        *check(link) {
            if (!isPublicAddress(link))
                yield { problem: (0,problem/* error */.z3)('post/link-not-public', { written: (0,reading_written/* asWritten */.q)(link) }) };
        },
        excludes: [
            ['poll', 'post/link-with-poll'],
            ['gif', 'post/link-with-gif'],
            ['media', 'post/link-with-media'],
        ],
        belongsTo: 'head',
        parameters: (link) => ({ link_attachment: (0,wire/* uri */.Hr)(link) }),
        losses: [lossOf('link', 'link_attachment_url', 'its link attachment')],
        preview: (link) => `link: ${link}`,
        meaning: 'Link shown as a card',
    },
    media: {
        written: written(shapes/* media */.$_, (items, lineOf) => items.map((item, at) => {
            const { src, alt = '', spoiler = false } = typeof item === 'string' ? { src: item } : item;
            return { src: src.trim(), alt: (0,shapes/* clean */.uH)(alt), spoiler, line: lineOf(at) };
        })),
        *check(items, { lengthOf }) {
            for (const [item, { src, alt }] of items.entries()) {
                const length = lengthOf(alt);
                if (length > limits/* LIMITS */.b.alt)
                    yield { item, problem: (0,problem/* error */.z3)('post/alt-too-long', { src: (0,reading_written/* asWritten */.q)(src), length }) };
            }
        },
        excludes: [],
        belongsTo: 'head',
        parameters: (items, { spoilerMedia }, children) => ({
            ...(0,wire/* mediaParameters */.fc)(items, children),
            is_spoiler_media: spoilerMedia && 'true',
        }),
        losses: [
            lossOf('spoilerMedia', 'is_spoiler_media', 'the spoiler over its pictures and videos'),
            lossOf('alt', 'alt_text', 'the description of its picture or video'),
        ],
        preview: (items) => `media: ${items.map(({ src }) => src).join(', ')}`,
        meaning: "Pictures and videos of the head: paths (relative to the file, or from the repository's root with `/`), https addresses, or `{src, alt, spoiler}`. Pictures in the text belong to the segment they stand in; several in a row are a carousel",
    },
    poll: {
        written: written((0,shapes/* list */.p_)((0,shapes/* text */.Qq)('a text'), 'a list of two to four texts'), (options) => options.map(shapes/* clean */.uH)),
        *check(poll, { lengthOf }) {
            const { least, most } = limits/* LIMITS */.b.pollOptions;
            if (poll.length < least || poll.length > most)
                yield { problem: (0,problem/* error */.z3)('post/poll-options', { count: poll.length }) };
            for (const [item, option] of poll.entries()) {
                const length = lengthOf(option);
                if (length === 0 || length > limits/* LIMITS */.b.pollOption)
                    yield { item, problem: (0,problem/* error */.z3)('post/poll-option-length', { option: item + 1, length }) };
            }
        },
        excludes: [
            ['attachment', 'post/poll-with-attachment'],
            ['gif', 'post/poll-with-gif'],
            ['replyTo', 'post/poll-with-reply'],
            ['media', 'post/poll-with-media'],
        ],
        belongsTo: 'head',
        parameters: (poll) => ({ poll_attachment: (0,wire/* pollOf */.ho)(poll) }),
        // Threads returns a poll only to requests that name its options.
        losses: [lossOf('poll', 'poll_attachment{option_a}', 'its poll')],
        preview: (poll) => `poll: ${poll.join(' / ')}`,
        meaning: `${limits/* LIMITS */.b.pollOptions.least} to ${limits/* LIMITS */.b.pollOptions.most} options`,
    },
    gif: {
        written: written((0,shapes/* text */.Qq)('the id of a GIF on GIPHY'), shapes/* clean */.uH),
        *check(gif) {
            if (/^[A-Za-z0-9]{1,64}$/.test(gif))
                return;
            const address = gif.length > LONGEST_ADDRESS ? '' : gif;
            const [, id] = /giphy\.com\/\S*?([A-Za-z0-9]+)(?:\/giphy\.\w+)?(?:[?#]\S*)?$/.exec(address) ?? [];
            const fix = id && `Write \`gif: ${id}\`.`;
            yield { problem: (0,problem/* error */.z3)('post/gif-invalid', { written: (0,reading_written/* asWritten */.q)(gif), ...(fix && { fix }) }) };
        },
        excludes: [
            ['replyTo', 'post/gif-with-reply'],
            ['media', 'post/gif-with-media'],
        ],
        belongsTo: 'head',
        parameters: (gif) => ({ gif_attachment: (0,wire/* gifOf */.CG)(gif) }),
        losses: [lossOf('gif', 'gif_url', 'its GIF')],
        preview: (gif) => `gif: ${gif}`,
        meaning: 'Id on GIPHY',
    },
    location: {
        written: written((0,shapes/* text */.Qq)('the id of a location'), shapes/* clean */.uH),
        *check(location) {
            if (!/^\d{1,64}$/.test(location))
                yield { problem: (0,problem/* error */.z3)('post/location-invalid', { written: (0,reading_written/* asWritten */.q)(location) }) };
        },
        excludes: [],
        scopes: ['threads_location_tagging'],
        belongsTo: 'head',
        parameters: (location) => ({ location_id: location }),
        losses: [lossOf('location', 'location_id', 'its location')],
        preview: (location) => `location: ${location}`,
        meaning: 'Location id; the token needs `threads_location_tagging`',
    },
    countries: {
        written: written((0,shapes/* list */.p_)((0,shapes/* text */.Qq)('a country code such as `US`'), 'a list of one or more country codes such as `US`'), (codes) => codes.map(shapes/* clean */.uH)),
        *check(countries) {
            for (const [item, code] of countries.entries()) {
                if (isCountry(code))
                    continue;
                const written = (0,reading_written/* asWritten */.q)(code);
                const meant = countryMeant(code);
                const fix = meant && { fix: `Did you mean \`${meant}\`?` };
                yield { item, problem: (0,problem/* error */.z3)('post/country-unknown', { written, ...fix }) };
            }
        },
        excludes: [],
        belongsTo: 'every segment',
        parameters: (countries) => ({ allowlisted_country_codes: [...new Set(countries)].join(',') }),
        losses: [lossOf('countries', 'allowlisted_country_codes', 'its limit to some countries')],
        preview: (countries) => `countries: ${countries.join(', ')}`,
        meaning: 'Where the post can be seen, as ISO 3166-1 codes',
    },
    ghost: {
        written: written(shapes/* yes */.EZ, (ghost) => ghost || undefined),
        check: () => [],
        excludes: [
            ['link', 'post/ghost-with-link'],
            ['poll', 'post/ghost-with-poll'],
            ['attachment', 'post/ghost-with-attachment'],
            ['gif', 'post/ghost-with-gif'],
            ['replyTo', 'post/ghost-with-reply'],
            ['media', 'post/ghost-with-media'],
            ['quote', 'post/ghost-with-quote'],
            ['topic', 'post/ghost-with-topic'],
            ['location', 'post/ghost-with-location'],
            ['countries', 'post/ghost-with-countries'],
            ['shareToInstagram', 'post/ghost-with-instagram'],
            ['replyControl', 'post/ghost-with-reply-control'],
            ['replyApprovals', 'post/ghost-with-approvals'],
        ],
        belongsTo: 'head',
        parameters: () => ({ is_ghost_post: 'true' }),
        losses: [lossOf('ghost', 'ghost_post_status', 'its limit of one day (`ghost`)')],
        preview: () => 'ghost: true',
        meaning: '`true`: vanishes after a day',
    },
    shareToInstagram: {
        written: written(dist/* union */.KCZ([shapes/* yes */.EZ, dist/* literal */.euz('dark')], '`true`, `false` or `dark`'), (share) => share === 'dark' ? 'dark' : share ? 'light' : undefined),
        check: () => [],
        excludes: [],
        scopes: ['threads_share_to_instagram'],
        belongsTo: 'head',
        parameters: (look) => look === 'dark' ? { crossreshare_to_ig_dark_mode: 'true' } : { crossreshare_to_ig: 'true' },
        losses: [{ part: 'shareToInstagram', name: 'its share to Instagram', rule: 'threads/feature-lost' }],
        preview: (look) => `share_to_instagram: ${look === 'dark' ? 'dark' : 'true'}`,
        meaning: '`true` or `dark`; the token needs `threads_share_to_instagram`',
    },
    replyControl: {
        written: written(dist/* picklist */.KIO(features/* REPLY_CONTROLS */.St, WHO), (who) => who),
        check: () => [],
        excludes: [],
        belongsTo: 'head',
        parameters: (who) => ({ reply_control: who }),
        // To read it takes another permission.
        losses: [],
        preview: (who) => `reply_control: ${who}`,
        meaning: WHO,
    },
    replyApprovals: {
        written: written(shapes/* yes */.EZ, (approvals) => approvals || undefined),
        check: () => [],
        excludes: [],
        belongsTo: 'head',
        parameters: () => ({ enable_reply_approvals: 'true' }),
        losses: [],
        preview: () => 'reply_approvals: true',
        meaning: '`true`: replies wait for approval',
    },
    replyTo: {
        written: written(shapes/* reference */.ir, reference/* readReference */.Wf),
        check: (0,reference/* checkReference */.M5)(features/* FEATURE_KEYS */.C7.replyTo),
        excludes: [],
        scopes: ['threads_read_replies', 'threads_manage_replies'],
        belongsTo: 'head',
        parameters: (id) => ({ reply_to_id: id }),
        losses: [
            {
                part: 'replyTo',
                name: 'its place in the chain',
                rule: 'threads/detached',
                seen: { fields: 'is_reply,replied_to', isLost: wire/* isDetached */.$w },
            },
        ],
        preview: (target) => `reply_to: ${(0,reference/* quoted */.TL)(target)}`,
        meaning: 'A media id, or the path of another post file that is live, or earlier in the same run',
    },
    quote: {
        written: written(shapes/* reference */.ir, reference/* readReference */.Wf),
        check: (0,reference/* checkReference */.M5)(features/* FEATURE_KEYS */.C7.quote),
        excludes: [],
        belongsTo: 'head',
        parameters: (id) => ({ quote_post_id: id }),
        losses: [lossOf('quote', 'quoted_post', 'the post it quotes')],
        preview: (target) => `quote: ${(0,reference/* quoted */.TL)(target)}`,
        meaning: 'A media id, or the path of another post file that is live, or earlier in the same run',
    },
    attachment: {
        written: written(shapes/* format */.GP, (value) => (value === 'attachment' ? true : undefined)),
        value: 'attachment',
        check: () => [],
        excludes: [
            ['gif', 'post/attachment-with-gif'],
            ['media', 'post/attachment-with-media'],
        ],
        belongsTo: 'head',
        parameters: (attachment) => ({ text_attachment: (0,wire/* attachedText */.qV)(attachment) }),
        losses: [lossOf('attachment', 'text_attachment', 'its text attachment')],
        preview: () => 'format: attachment',
        meaning: '`attachment` for a head with up to 10,000 characters attached',
    },
};
/** What any segment has; all else is a feature. */
const TEXT = {
    parameters: ({ text, media, spoilers }) => ({
        text: text === '' && media.length > 0 ? undefined : text,
        text_entities: spoilers && (0,wire/* spoilerEntities */.wA)(spoilers),
    }),
    losses: [lossOf('spoilers', 'text_entities', 'its spoilers')],
};


/***/ }),

/***/ 2248:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ isDetached),
/* harmony export */   CG: () => (/* binding */ gifOf),
/* harmony export */   Hr: () => (/* binding */ uri),
/* harmony export */   fc: () => (/* binding */ mediaParameters),
/* harmony export */   ho: () => (/* binding */ pollOf),
/* harmony export */   qV: () => (/* binding */ attachedText),
/* harmony export */   qt: () => (/* binding */ itemParameters),
/* harmony export */   wA: () => (/* binding */ spoilerEntities)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6153);

/** One picture or video: its file and its description. */
function itemParameters({ kind, url, alt }) {
    return kind === 'image'
        ? { media_type: 'IMAGE', image_url: url, alt_text: alt }
        : { media_type: 'VIDEO', video_url: url, alt_text: alt };
}
/** What a container shows. The items of a carousel are containers of their own, with descriptions of their own. */
function mediaParameters([first, second], children) {
    if (!first)
        return { media_type: 'TEXT' };
    return second ? { media_type: 'CAROUSEL', children: children.join(',') } : itemParameters(first);
}
/** Offsets count UTF-16 units, as Meta's own sample app counts them; see docs/adr/0005-units-of-ranges.md. */
function spoilerEntities(spoilers) {
    return JSON.stringify(spoilers.map(({ offset, length }) => ({ entity_type: 'SPOILER', offset, length })));
}
/** Offsets as in `spoilerEntities`. */
function attachedText({ text, styles }) {
    const styled = styles.map(({ offset, length, styles: info }) => ({ offset, length, styling_info: info }));
    return JSON.stringify({ plaintext: text, ...(styled.length > 0 && { text_with_styling_info: styled }) });
}
/** @param options Two to four. */
function pollOf(options) {
    return JSON.stringify(Object.fromEntries(options.map((option, at) => [OPTIONS[at], option])));
}
const OPTIONS = ['option_a', 'option_b', 'option_c', 'option_d'];
/** The only provider since 31 March 2026 (Meta: *Changelog*). */
function gifOf(id) {
    return JSON.stringify({ gif_id: id, provider: 'GIPHY' });
}
/** What Meta calls a URI holds ASCII only; what already does is sent as it was written. */
function uri(link) {
    return /[^\0-\x7f]/.test(link) && URL.canParse(link) ? new URL(link).href : link;
}
/** Whether an answer says that a reply belongs elsewhere or nowhere. Some tokens cannot read the field: then it is absent. */
function isDetached(answer, { replyTo }) {
    const parent = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(answer['replied_to']) ? answer['replied_to']['id'] : undefined;
    return parent === undefined ? answer['is_reply'] === false : parent !== replyTo;
}


/***/ }),

/***/ 5527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ lookOf),
/* harmony export */   f: () => (/* binding */ tokenFaultOf)
/* harmony export */ });
/** By the subcode of error 190 (Graph API, "Handle Errors"). */
function tokenFaultOf(code, subcode) {
    if (subcode === 463)
        return 'expired';
    if (subcode === 458)
        return 'app-removed';
    return subcode === 460 || code === 452 ? 'revoked' : 'unknown';
}
/** What a text is that is no token of a Threads user; undefined if it may be one. */
function lookOf(token) {
    if (/\s/.test(token))
        return 'not-alone';
    if (/^[0-9a-f]{32}$/.test(token))
        return 'app-secret';
    if (/^\d+$/.test(token))
        return 'id';
    if (/^(?:TH|\d*)\|/.test(token))
        return 'of-app';
    if (token.startsWith('EAA'))
        return 'of-facebook';
    return token.startsWith('IG') ? 'of-instagram' : undefined;
}


/***/ })

};
