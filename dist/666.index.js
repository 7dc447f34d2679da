export const id = 666;
export const ids = [666];
export const modules = {

/***/ 7222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isOurs),
/* harmony export */   Q: () => (/* binding */ MOST_FILES)
/* harmony export */ });
/** A branch with so many files takes no more: GitHub lists three hundred, and nobody can know what else it has. */
const MOST_FILES = 250;
/** Whether all of it is known, and can be ours. */
function isOurs({ foreign, isWhole }) {
    return isWhole && foreign.length === 0;
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

/***/ 880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ deadTokenError),
/* harmony export */   i: () => (/* binding */ missingScopes)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(787);

/** Those of the scopes that a token lacks; none where that is not known. */
function missingScopes(needed, facts) {
    const { scopes } = facts ?? {};
    return scopes ? needed.filter((scope) => !scopes.includes(scope)) : [];
}
/** Undefined unless the network says that the token is dead. */
function deadTokenError(facts, now) {
    if (!facts || facts.isValid)
        return undefined;
    const { expiresAt } = facts;
    const expired = expiresAt !== undefined && expiresAt <= now;
    const why = expired ? `expired at ${new Date(expiresAt).toISOString()}` : 'is not valid';
    const fault = expired ? 'expired' : 'unknown';
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ThreadsError */ .a('token', true, `GET /debug_token: the token ${why}`, { fault });
}


/***/ }),

/***/ 9782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZK: () => (/* binding */ scopesOf),
/* harmony export */   rq: () => (/* binding */ READING),
/* harmony export */   sZ: () => (/* binding */ READING_REPLIES),
/* harmony export */   ux: () => (/* binding */ scopesOfChain)
/* harmony export */ });
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1650);
/* harmony import */ var _features_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4559);


/** What reading the account and its posts takes. */
const READING = ['threads_basic'];
const READING_REPLIES = [...READING, 'threads_read_replies'];
const POSTING = [...READING, 'threads_content_publish'];
/** The scopes that publishing one segment takes. */
function scopesOf(draft) {
    const used = _features_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURE_NAMES */ .K7.filter((name) => draft[name] !== undefined);
    return [...POSTING, ...used.flatMap((name) => _features_table_js__WEBPACK_IMPORTED_MODULE_1__/* .FEATURES */ .G[name].scopes ?? [])];
}
/** The scopes that publishing a chain takes of which `live` segments are live: all but its head are replies. */
function scopesOfChain(drafts, live) {
    const rest = drafts.slice(live).flatMap((draft) => scopesOf(draft));
    const hasReplies = drafts.length > Math.max(1, live);
    return [...new Set([...rest, ...(hasReplies ? (_features_table_js__WEBPACK_IMPORTED_MODULE_1__/* .FEATURES */ .G.replyTo.scopes ?? []) : [])])];
}


/***/ }),

/***/ 4649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findExpiry)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9300);
/* harmony import */ var _lifetime_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3398);


/** Days left from which the end of a token is told, each more urgently than the one before. */
const TOLD = { notice: 21, warning: 14, error: 7 };
/** A short-lived token is made for an hour, a long-lived one for 60 days. */
const SHORT_MS = 24 * 3_600_000;
/** What there is to say of the end of a token that nothing refreshes. */
function findExpiry(lifetime, now) {
    const life = (0,_lifetime_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenLifeOf */ .V)(lifetime, now);
    if (!life || life.daysLeft > TOLD.notice)
        return [];
    const { issuedAt } = lifetime;
    const { expiresAt, daysLeft } = life;
    if (issuedAt !== undefined && expiresAt - issuedAt < SHORT_MS)
        return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('token/short-lived', { expiresAt })];
    const problem = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('token/expires', { expiresAt, daysLeft });
    if (daysLeft <= TOLD.error)
        return [problem];
    return [daysLeft <= TOLD.warning ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .asWarning */ .PQ)(problem) : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .asNotice */ .zZ)(problem)];
}


/***/ }),

/***/ 3398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ tokenLifeOf),
/* harmony export */   y: () => (/* binding */ isRefreshDue)
/* harmony export */ });
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A refresh gives 60 days: an account that posts twice a month refreshes at each second post at least. */
const REFRESHED_AT_MS = 45 * DAY_MS;
/** The network refreshes no token that is younger than a day; the hour is for clocks that differ. */
const YOUNGEST_MS = 25 * HOUR_MS;
/** Whether a token is to be refreshed now. Where the network does not tell its time, trying is the only way to know. */
function isRefreshDue({ issuedAt, expiresAt }, now) {
    if (expiresAt !== undefined && expiresAt - now > REFRESHED_AT_MS)
        return false;
    return issuedAt === undefined || now - issuedAt >= YOUNGEST_MS;
}
function tokenLifeOf({ expiresAt }, now) {
    if (expiresAt === undefined)
        return undefined;
    return { expiresAt, daysLeft: Math.max(0, Math.floor((expiresAt - now) / DAY_MS)) };
}


/***/ }),

/***/ 3710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ accountOf),
/* harmony export */   e: () => (/* binding */ stepContext)
/* harmony export */ });
/* harmony import */ var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(787);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6012);
/* harmony import */ var _waiting_pace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6654);



/** `ensureLease`: as in `Account`. */
function accountOf({ name, username, threads }, { clock, journal, random, interruption }, ensureLease) {
    const claims = (0,_claims_js__WEBPACK_IMPORTED_MODULE_2__/* .openClaims */ ._)();
    let facts;
    return {
        name,
        username,
        threads,
        tokenFacts: () => (facts ??= threads.tokenFacts().catch(unknownIfRejected)),
        clock,
        journal,
        random,
        interruption,
        pace: (0,_waiting_pace_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPace */ .E)(),
        claims,
        ensureLease,
    };
}
/** A server may reject the token here and nowhere else: the next call shows whether it works. */
function unknownIfRejected(cause) {
    if (cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ThreadsError */ .a)
        return undefined;
    throw cause;
}
/** The context of a step of this account: for a segment, or, with 0, for none. */
function stepContext({ clock, random, interruption }, tell, number = 0) {
    return { clock, random, tell, number, signal: interruption };
}


/***/ }),

/***/ 6012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openClaims)
/* harmony export */ });
function openClaims() {
    const claimed = new Set();
    const trusted = new Set();
    const paths = new Map();
    return {
        ids: claimed,
        add(ids, path) {
            for (const id of ids) {
                claimed.add(id);
                if (path !== undefined)
                    paths.set(id, (paths.get(id) ?? new Set()).add(path));
            }
        },
        remove(ids) {
            for (const id of ids)
                claimed.delete(id);
        },
        otherPathOf: (id, path) => [...(paths.get(id) ?? [])].find((other) => other !== path),
        trust(ids) {
            for (const id of ids)
                trusted.add(id);
        },
        isTrusted: (id) => trusted.has(id),
    };
}


/***/ }),

/***/ 2124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(787);
/* harmony import */ var _core_threads_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(880);
/* harmony import */ var _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1118);



/**
 * What is wrong with the token, where that is what an error stands for; otherwise the error as it is. A dead token has
 * been seen to be told as a post that does not exist, and a missing scope as an empty HTTP 500.
 *
 * @param needed The scopes that the failed call takes.
 */
async function explain(cause, needed, { threads, clock, signal }) {
    if (!cause.mayBeToken)
        return cause;
    try {
        const facts = await (0,_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .raceAbort */ .Mu)(signal, () => threads.tokenFacts());
        const dead = (0,_core_threads_token_js__WEBPACK_IMPORTED_MODULE_1__/* .deadTokenError */ .C)(facts, clock.now());
        if (dead)
            return dead;
        const missing = (0,_core_threads_token_js__WEBPACK_IMPORTED_MODULE_1__/* .missingScopes */ .i)(needed, facts);
        if (missing.length === 0)
            return cause;
        const lacks = `${cause.message}; the token has no ${missing.join(', no ')}`;
        return new _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ThreadsError */ .a('permission', cause.definite, lacks, { cause });
    }
    catch (rejected) {
        if (rejected instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ThreadsError */ .a)
            return rejected;
        throw rejected;
    }
}


/***/ }),

/***/ 6654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ unknownPace),
/* harmony export */   s: () => (/* binding */ learnPace)
/* harmony export */ });
/* harmony import */ var _readiness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6481);
/* harmony import */ var _with_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1118);


const unknownPace = () => ({ container: 0, parent: 0, readiness: _readiness_js__WEBPACK_IMPORTED_MODULE_0__/* .READY_AT_ONCE */ .AP });
/** A longer wait is an exception: it does not change the pace. */
const SLOWEST_MS = 10_000;
/** The same context, which adds to the pace what a step had to wait until something new was visible. */
function learnPace(thing, context) {
    const { pace, tell } = context;
    return {
        ...context,
        tell: (event) => {
            if (event.kind === 'waits' && event.why === _with_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_VISIBLE */ .pV)
                pace[thing] = Math.min(pace[thing] + event.ms, SLOWEST_MS);
            tell(event);
        },
    };
}


/***/ }),

/***/ 6481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ READY_AT_ONCE),
/* harmony export */   Di: () => (/* binding */ learnReadiness),
/* harmony export */   nM: () => (/* binding */ firstLooks)
/* harmony export */ });
/** Nothing is known: text is mostly ready at the first look. */
const READY_AT_ONCE = { notBefore: 0, by: 0 };
/**
 * Bounds that are this close are as good as one time. About as long takes a look: one that comes so much before `by`
 * costs a call, and no time if it is too early.
 */
const CLOSE_MS = 120;
/** One that takes longer is an exception, from which nothing is learnt. */
const SLOWEST_MS = 2000;
/** The ages at which to look first. A look between the bounds is too early or brings them closer. */
function firstLooks({ notBefore, by }) {
    const between = by - notBefore;
    return between <= CLOSE_MS ? [by] : [by - Math.max(CLOSE_MS, between / 2), by];
}
/**
 * What is known after a container was ready at this age. `early`: its age at the look before, when it was not; undefined
 * if there was none, which leaves open how much earlier it was ready.
 */
function learnReadiness(known, early, ready) {
    if (ready > SLOWEST_MS)
        return known;
    const notBefore = Math.max(known.notBefore, early ?? 0);
    const by = Math.min(known.by, ready);
    // It takes more or less time than before.
    if (notBefore >= by)
        return { notBefore: early ?? 0, by: ready };
    // Text may have become ready sooner since.
    const wasClose = known.by - known.notBefore <= CLOSE_MS;
    return { notBefore: wasClose && early === undefined ? Math.max(0, by - 2 * CLOSE_MS) : notBefore, by };
}


/***/ }),

/***/ 6327:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ secondsToMs),
/* harmony export */   r: () => (/* binding */ WAITS)
/* harmony export */ });
/**
 * Every wait of publishing, in seconds, in the order in which they are taken; a list that is used up ends the
 * trying. Meta advises to ask for a status once a minute for at most five minutes; in practice text is ready
 * at the first look, a picture within two seconds, and a video within minutes.
 */
const WAITS = {
    /** Between looks at a container that is not ready: six minutes in all. */
    ready: [0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1, 2, 3, 5, 8, 13, 20, 30, 40, 60, 60, 60, 60],
    /** The same for text, after a first look. */
    readyText: [0.15, 0.15, 0.15, 0.15, 0.25, 0.5, 0.5, 0.5, 1, 2, 3, 5, 8, 13, 20, 30, 40, 60, 60, 60, 60],
    /** The same for a video: often at first, as most are ready within half a minute; a quarter of an hour in all. */
    readyVideo: [
        0,
        ...Array.from({ length: 30 }, () => 1),
        ...[3, 5, 8, 13, 20, 30, 40],
        ...Array.from({ length: 12 }, () => 60),
    ],
    /** Something new that is not known everywhere yet: half a minute, longer than ever seen. */
    visible: [1, 1, 1, 2, 3, 5, 8, 13],
    /** Items of a carousel that are ready and yet unknown to it. */
    children: [5, 10, 20, 30],
    /** A call that may safely be asked twice. */
    again: [1, 3, 9],
    /** A call that is refused for want of a permission, where much depends on it: Threads has said so by mistake. */
    refused: [1, 3],
    /** While it is found out what a lost answer did: feeds lag, ten minutes in all. */
    settle: [1, 2, 3, 5, 10, 20, 30, 60, 60, 60, 60, 60, 60, 60, 60, 60],
    /** The same where only minutes are left and nothing may be published. */
    settleBriefly: [0, 1, 2, 3, 5, 10, 20, 30, 30],
    /** A permalink that is late. */
    permalink: [0, 2, 5],
};
const secondsToMs = (count) => count * 1000;


/***/ }),

/***/ 1118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mu: () => (/* binding */ raceAbort),
/* harmony export */   bD: () => (/* binding */ withRetry),
/* harmony export */   pV: () => (/* binding */ NOT_VISIBLE)
/* harmony export */ });
/* harmony import */ var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(787);
/* harmony import */ var _waits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6327);


/** Why a wait begins where something new is not known everywhere yet. */
const NOT_VISIBLE = 'what was just made is not visible to Threads yet';
const WHY = {
    'not-visible-yet': NOT_VISIBLE,
    'children-not-visible': 'the items of the carousel are not visible to Threads yet',
    unsure: 'Threads gave no usable answer',
    permission: 'Threads refused, which can be temporary',
};
/**
 * Repeats a call after errors of the kinds for which waits (in seconds) are given. Only for calls that may safely
 * be made twice after such an error. `inFlight` aborts a call that is under way, `signal` everything else.
 *
 * @throws ThreadsError when the waits are used up, or for any other kind; the signal's reason when it aborts.
 */
async function withRetry(call, waits, { clock, tell, number, signal, random }, inFlight = signal) {
    const used = {};
    for (;;) {
        try {
            signal.throwIfAborted();
            return await raceAbort(inFlight, call);
        }
        catch (cause) {
            if (!(cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ThreadsError */ .a))
                throw cause;
            const turn = used[cause.kind] ?? 0;
            const wait = waits[cause.kind]?.[turn];
            if (wait === undefined)
                throw cause;
            used[cause.kind] = turn + 1;
            tell({ kind: 'waits', number, ms: (0,_waits_js__WEBPACK_IMPORTED_MODULE_1__/* .secondsToMs */ .n)(wait), why: WHY[cause.kind] ?? cause.kind });
            await clock.sleep((0,_waits_js__WEBPACK_IMPORTED_MODULE_1__/* .secondsToMs */ .n)(wait) * (1 + random() / 8), signal);
        }
    }
}
/** The call's answer. If the signal aborts first, its reason is thrown, and the answer is ignored. */
async function raceAbort(signal, call) {
    signal.throwIfAborted();
    const { promise: aborted, reject } = Promise.withResolvers();
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    try {
        return await Promise.race([call(), aborted]);
    }
    finally {
        signal.removeEventListener('abort', abort);
    }
}


/***/ }),

/***/ 4324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ findWaiting),
/* harmony export */   Qm: () => (/* binding */ TRIES),
/* harmony export */   T_: () => (/* binding */ findReceiptsBranches),
/* harmony export */   nL: () => (/* binding */ findWaitingCommits)
/* harmony export */ });
/* harmony import */ var _core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5437);
/* harmony import */ var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2577);


/** Attempts where there is no answer, and branches that are tried. */
const TRIES = 3;
/** The branches for receipts that there are, and names for others. */
async function findReceiptsBranches({ host, branch }) {
    const refs = await host.refs.list(_core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .RECEIPTS_REFS */ .NF);
    const names = (0,_core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .receiptsBranchesFor */ .pt)(branch.name);
    const there = names.flatMap((name) => {
        const head = refs.get(`refs/heads/${name}`);
        return head === undefined ? [] : [{ name, head }];
    });
    const taken = [...refs.keys()];
    const free = names.filter((name) => {
        const ref = `refs/heads/${name}`;
        return !taken.some((other) => other === ref || (0,_core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .standsInTheWay */ .nz)(other, ref));
    });
    return { there, free };
}
/**
 * What a branch has that waits to be merged; undefined if nothing does. One that was merged and not removed no longer
 * counts: its posts may have been rewritten since.
 */
async function findWaiting({ name, head }, { host, branch }) {
    if (head === branch.head)
        return undefined;
    const changes = await host.branches.changes(branch.head, head).catch(notComparable);
    if (changes && !changes.isAhead)
        return undefined;
    const last = await host.pullRequests.find(name, branch.name).catch(unknown);
    if (last?.state === 'merged' && last.head === head)
        return undefined;
    return changes ?? { since: head, paths: undefined };
}
/** Histories without a common commit. */
function notComparable(cause) {
    if (!(0,_core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitHubError */ .e0)(cause, 'missing'))
        throw cause;
}
/** A token for commits alone may not read pull requests. */
function unknown(cause) {
    if (!(0,_core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitHubError */ .e0)(cause, 'forbidden', 'missing'))
        throw cause;
}
/**
 * Commits that have receipts for a branch which has not got them yet: of each branch that waits to be merged, and of the
 * newest pull request that was closed instead, if its branch was removed then. What is live stays live.
 */
async function findWaitingCommits(target) {
    const { host, branch } = target;
    const { there } = await findReceiptsBranches(target);
    const commits = [];
    for (const each of there)
        if (await findWaiting(each, target))
            commits.push(each.head);
    const [usual = ''] = (0,_core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .receiptsBranchesFor */ .pt)(branch.name);
    if (!there.some(({ name, head }) => name === usual && head !== branch.head)) {
        const last = await host.pullRequests.find(usual, branch.name).catch(unknown);
        if (last?.state === 'closed')
            commits.push(last.head);
    }
    return commits;
}


/***/ }),

/***/ 9339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ ensureBranchTakes),
/* harmony export */   Rj: () => (/* binding */ removeUnusedBranch),
/* harmony export */   _e: () => (/* binding */ openReceiptsBranch),
/* harmony export */   tv: () => (/* binding */ ensureNameFor)
/* harmony export */ });
/* harmony import */ var _core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5437);
/* harmony import */ var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2577);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4324);



/**
 * Makes sure, before anything is published, that a branch takes receipts. One is made if need be: only that shows
 * whether it can be.
 *
 * @param refuses The rules that refuse commits on a branch of this name.
 * @returns the name of a branch that was made
 */
async function openReceiptsBranch(candidates, target, refuses) {
    const { name, isNew } = await firstThatTakes(candidates, target, refuses, open);
    return isNew ? name : undefined;
}
/** The same as far as it can be seen without making a branch. @throws GitHubError if none takes receipts */
async function ensureBranchTakes(candidates, target, refuses) {
    await firstThatTakes(candidates, target, refuses, lookAt);
}
async function firstThatTakes(candidates, target, refuses, tryOut) {
    const refused = [];
    const rules = new Set();
    for (const candidate of candidates.slice(0, _find_js__WEBPACK_IMPORTED_MODULE_1__/* .TRIES */ .Qm)) {
        const { name } = candidate;
        const found = await refuses(name);
        const opened = found.length === 0 ? await tryOut(candidate, target) : undefined;
        if (opened)
            return { name, isNew: opened.isNew };
        refused.push(`\`${name}\``);
        for (const rule of found.length > 0 ? found : ['protection'])
            rules.add(rule);
    }
    const names = [`\`${target.branch.name}\``, ...refused];
    const listed = `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
    throw new _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_('protected', `${listed} refuse commits by ${[...rules].join(', ')}`);
}
const lookAt = async ({ name, head }, { host }) => {
    if (head === undefined)
        return { isNew: true };
    return (await host.branches.find(name))?.takesCommits === false ? undefined : { isNew: false };
};
const open = async ({ name, head }, target) => {
    const isNew = head === undefined && (await create(name, target));
    if ((await target.host.branches.find(name))?.takesCommits !== false)
        return { isNew };
    if (isNew)
        await removeUnusedBranch(name, target);
    return undefined;
};
async function create(name, { host, branch }) {
    try {
        await host.refs.create(`refs/heads/${name}`, branch.head);
        return true;
    }
    catch (cause) {
        if ((0,_core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitHubError */ .e0)(cause, 'exists', 'unsure'))
            return false;
        if ((0,_core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitHubError */ .e0)(cause, 'refused'))
            await ensureNothingInTheWay(host);
        throw cause;
    }
}
/** A branch that has the name of the folder keeps all branches in it from being made. */
async function ensureNothingInTheWay({ refs }) {
    const folder = _core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .OWN_BRANCHES */ .O2.replace('/', '');
    if ((await refs.find(`refs/heads/${folder}`)) === undefined)
        return;
    throw new _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_('blocked', `there is a branch \`${folder}\``);
}
/** Makes sure that a name for a branch is free, where one may be needed later. @throws GitHubError `blocked` */
async function ensureNameFor(target) {
    const { there, free } = await (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findReceiptsBranches */ .T_)(target);
    if (there.length > 0)
        return;
    if (free.length === 0)
        throw new _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_('blocked', 'other branches have all names for it');
    await ensureNothingInTheWay(target.host);
}
/** Removes a branch that was made for receipts, if none have come. */
async function removeUnusedBranch(name, { host, branch }) {
    try {
        if ((await host.branches.find(name))?.head === branch.head)
            await host.refs.remove(`refs/heads/${name}`);
    }
    catch (cause) {
        // It holds nothing but its base, so nothing depends on it.
        if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_))
            throw cause;
    }
}


/***/ }),

/***/ 4268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ lookAtTarget),
  A: () => (/* binding */ openTarget)
});

// EXTERNAL MODULE: ./src/core/github/error.ts
var error = __webpack_require__(2577);
// EXTERNAL MODULE: ./src/core/problem.ts + 6 modules
var problem = __webpack_require__(9300);
// EXTERNAL MODULE: ./src/core/run-events.ts
var run_events = __webpack_require__(9538);
// EXTERNAL MODULE: ./src/core/write-back.ts
var write_back = __webpack_require__(7006);
// EXTERNAL MODULE: ./src/core/github/branch-contents.ts
var branch_contents = __webpack_require__(7222);
// EXTERNAL MODULE: ./src/core/github/changed-files.ts
var changed_files = __webpack_require__(8521);
// EXTERNAL MODULE: ./src/repository/file-text.ts
var file_text = __webpack_require__(3282);
// EXTERNAL MODULE: ./src/repository/receipts-branch/find.ts
var find = __webpack_require__(4324);
;// CONCATENATED MODULE: ./src/repository/receipts-branch/candidates.ts





/** New names that are tried in one run. */
const MOST_NEW = 2;
/**
 * Branches that could take receipts, the best first: one with receipts alone that wait, one that is merged or empty, a
 * new one, and at last those with something that is not ours. Receipts must have a place whatever others push there.
 *
 * @throws GitHubError `blocked` if there is none, and no name for one
 */
async function findCandidates(target) {
    const { there, free } = await (0,find/* findReceiptsBranches */.T_)(target);
    const looked = [];
    for (const each of there)
        looked.push({ ...each, contents: await readContents(each, target) });
    const made = free.slice(0, MOST_NEW).map((name) => ({ name, head: undefined, contents: undefined }));
    const waiting = looked.filter(({ contents }) => contents).toReversed();
    const ours = waiting.filter(takesMore);
    const candidates = [
        ...ours,
        ...looked.filter(({ contents }) => !contents),
        ...made,
        ...waiting.filter((each) => !ours.includes(each)),
    ];
    if (candidates.length === 0)
        throw new error/* GitHubError */.y_('blocked', 'other branches have all names for it');
    return candidates;
}
function takesMore({ contents }) {
    return contents !== undefined && (0,branch_contents/* isOurs */.M)(contents) && contents.receipts.size < branch_contents/* MOST_FILES */.Q;
}
async function readContents(found, target) {
    const waiting = await (0,find/* findWaiting */.$b)(found, target);
    if (!waiting)
        return undefined;
    if (!waiting.paths)
        return { receipts: new Map(), foreign: [], isWhole: false };
    return (0,changed_files/* contentsOf */.K)(await readChanged(found.head, { ...waiting, paths: waiting.paths }, target));
}
/** Files that are on neither side as text are told by their path alone. What is not on the base is not even read. */
async function readChanged(head, { since, paths }, { host: { branches } }) {
    const [old] = await branches.files([since], paths);
    const known = paths.filter((path) => old?.has(path));
    const [now] = await branches.files([head], known);
    return new Map(paths.map((path) => [
        path,
        { before: textOf(path, old?.get(path)), after: textOf(path, now?.get(path)) },
    ]));
}
function textOf(path, bytes) {
    const file = bytes && (0,file_text/* decode */.D)(path, bytes);
    return file && 'text' in file ? file.text : undefined;
}

// EXTERNAL MODULE: ./src/repository/receipts-branch/open.ts
var receipts_branch_open = __webpack_require__(9339);
;// CONCATENATED MODULE: ./src/repository/target.ts






/**
 * Looks at the branch: whether it is there, takes commits, and what waits to be merged into it. Undefined where there
 * is no GitHub, or, with a problem, where it cannot be read and receipts do not depend on it.
 *
 * @throws GitHubError where receipts depend on it
 */
async function openTarget({ settings, world, tell }) {
    if (!world.host)
        return { target: undefined, problems: [] };
    try {
        const host = await world.host((0,run_events/* tellWaits */.s)(tell));
        return { target: await inspect(host, { settings, world, tell }), problems: [] };
    }
    catch (cause) {
        if (!(cause instanceof error/* GitHubError */.y_) || (0,write_back/* writesToGitHub */.f2)(settings))
            throw cause;
        return { target: undefined, problems: [(0,problem/* warning */.$e)('github/unseen', { answer: cause.message })] };
    }
}
async function inspect(host, { settings, world, tell }) {
    const { writeBack } = settings;
    const branch = await findBranch(host, settings.branch);
    const candidates = (at) => findCandidates({ host, branch: at });
    const target = { host, branch, candidates, release: undefined };
    if (writeBack === 'release')
        return { ...target, release: await findRelease(host, world), writeBack };
    if (!(0,write_back/* writesToGitHub */.f2)(settings))
        return { ...target, writeBack };
    const { refusing, isGuarded } = await findGuards(branch, host);
    if (writeBack === 'commit' && refusing.length === 0) {
        if (!isGuarded)
            return { ...target, writeBack };
        tell({ kind: 'guarded', branch: branch.name });
        await (0,receipts_branch_open/* ensureNameFor */.tv)(target);
        return { ...target, writeBack };
    }
    if (writeBack === 'commit')
        tell({ kind: 'by-pull-request', branch: branch.name, rules: refusing });
    // Known before anything is published: its receipts could go nowhere.
    const newReceiptsBranch = await (0,receipts_branch_open/* openReceiptsBranch */._e)(await candidates(branch), target, (name) => refusingRules(name, host));
    return { ...target, newReceiptsBranch, writeBack: 'pull-request' };
}
/**
 * What `openTarget` would find, without making a branch; undefined where receipts do not go to a branch.
 *
 * @throws GitHubError where they could not be kept
 */
async function lookAtTarget({ settings, world, tell }) {
    if (!world.host || !(0,write_back/* writesFrontMatter */.rL)(settings) || !(0,write_back/* writesToGitHub */.f2)(settings))
        return undefined;
    const host = await world.host((0,run_events/* tellWaits */.s)(tell));
    const branch = await findBranch(host, settings.branch);
    const guards = await findGuards(branch, host);
    const target = { host, branch };
    if (guards.refusing.length > 0 || settings.writeBack === 'pull-request')
        await (0,receipts_branch_open/* ensureBranchTakes */.DJ)(await findCandidates(target), target, (name) => refusingRules(name, host));
    else if (guards.isGuarded)
        await (0,receipts_branch_open/* ensureNameFor */.tv)(target);
    const [{ madeAt }, { isPrivate }] = await Promise.all([host.refs.read(branch.head), host.repository()]);
    const isByPull = guards.refusing.length > 0 || settings.writeBack === 'pull-request';
    const mayOpenPulls = isByPull ? await host.pullRequests.mayBeOpened() : undefined;
    return { branch: branch.name, ...guards, mayOpenPulls, lastCommitAt: madeAt, isPrivate };
}
/** What may refuse commits on a branch. */
async function findGuards(branch, host) {
    const [refusing, isGuarded] = await Promise.all([
        branch.takesCommits ? refusingRules(branch.name, host) : ['protection'],
        ifKnown(host.branches.isProtected(branch.name), false),
    ]);
    return { refusing, isGuarded };
}
async function findBranch({ branches }, name) {
    const branch = await branches.find(name);
    if (branch)
        return branch;
    throw new error/* GitHubError */.y_('missing', `no ${name === undefined ? 'default branch' : `branch \`${name}\``}`);
}
/** Rules that refuse commits on a branch. */
function refusingRules(name, { branches }) {
    return ifKnown(branches.rules(name), []);
}
/** An older server does not know every question, and private repositories without a plan have no rules to show. */
async function ifKnown(answer, otherwise) {
    try {
        return await answer;
    }
    catch (cause) {
        if ((0,error/* isGitHubError */.e0)(cause, 'missing', 'forbidden'))
            return otherwise;
        throw cause;
    }
}
async function findRelease({ releases }, { event: { releaseId, ref } }) {
    if (releaseId !== undefined)
        return releases.find({ id: releaseId });
    const [, tag] = /^refs\/tags\/(.+)/s.exec(ref) ?? [];
    if (tag !== undefined)
        return releases.find({ tag });
    throw new error/* GitHubError */.y_('missing', 'no release: the workflow runs neither on a release nor on a tag');
}


/***/ }),

/***/ 5234:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ readQuota),
/* harmony export */   LM: () => (/* binding */ claimIds),
/* harmony export */   Qb: () => (/* binding */ ensureSameAccount),
/* harmony export */   Yq: () => (/* binding */ frontMatterIn),
/* harmony export */   sj: () => (/* binding */ openAccount)
/* harmony export */ });
/* harmony import */ var _core_front_matter_fences_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3145);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9300);
/* harmony import */ var _core_run_events_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9538);
/* harmony import */ var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(787);
/* harmony import */ var _core_threads_ids_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5503);
/* harmony import */ var _core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9782);
/* harmony import */ var _core_token_token_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5971);
/* harmony import */ var _publishing_account_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3710);
/* harmony import */ var _publishing_token_explain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2124);
/* harmony import */ var _publishing_waiting_waits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6327);
/* harmony import */ var _publishing_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1118);











/** The name of the account in a permalink. */
const PERMALINK = /\bpermalink["']?\s*:\s*["']?https?:\/\/[^\s"'/]+\/@([\w.]+)\/post\//g;
/**
 * Shows whether a token works and whose it is, before anything depends on it.
 *
 * @param pasted The network, asked with the token that was pasted; one that is kept may take its place.
 */
async function openAccount(pasted, context) {
    const { settings, world, tell } = context;
    const token = await openKeptToken(context);
    const threads = token?.working.threads ?? pasted;
    const step = (0,_publishing_account_js__WEBPACK_IMPORTED_MODULE_4__/* .stepContext */ .e)(world, (0,_core_run_events_js__WEBPACK_IMPORTED_MODULE_8__/* .besideSegments */ .Z)(tell));
    const username = token ? token.working.profile.username : await readUsername(threads, step);
    const shown = username ?? settings.userId;
    return { name: `${settings.threadsApiUrl.origin} ${shown}`, shown, username, threads, token };
}
/** What keeps tokens is loaded only where it is asked for. */
async function openKeptToken(context) {
    if (context.settings.tokenStore === 'none')
        return undefined;
    return (await __webpack_require__.e(/* import() */ 556).then(__webpack_require__.bind(__webpack_require__, 5556))).openToken(context);
}
async function readUsername(threads, context) {
    try {
        return (await (0,_publishing_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_7__/* .withRetry */ .bD)(() => threads.profile(), { unsure: _publishing_waiting_waits_js__WEBPACK_IMPORTED_MODULE_6__/* .WAITS */ .r.again }, context)).username;
    }
    catch (cause) {
        if (!(cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ThreadsError */ .a))
            throw cause;
        // A server that knows no profiles may still publish.
        if (cause.kind === 'not-offered')
            return undefined;
        throw await (0,_publishing_token_explain_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .W)(cause, _core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .READING */ .rq, { ...context, threads });
    }
}
/**
 * Makes sure that a token is not of another account than the one that the newest of the posts are live on. An account
 * can change its name: whose a post is now, only the network says.
 *
 * @throws TokenError if it is, unless `user-id` names the account
 */
async function ensureSameAccount({ username, threads }, live, { settings }) {
    if (username === undefined || settings.userId !== 'me')
        return;
    const before = live.map(({ text }) => ({ text, name: [...text.matchAll(PERMALINK)][0]?.[1] }));
    if (before.some(({ name }) => name === username))
        return;
    for (const { text, name } of before.slice(-1)) {
        const [id] = idsIn(text);
        if (name === undefined || id === undefined)
            return;
        // A post of the account itself can always be seen, so one that cannot is not its own.
        const found = await threads.find(id).catch(unknownIfUnanswered);
        if (found === 'unknown' || found?.username === username)
            return;
        throw new _core_token_token_error_js__WEBPACK_IMPORTED_MODULE_3__/* .TokenError */ .g((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('token/other-account', { username, before: name }));
    }
}
function unknownIfUnanswered(cause) {
    if (cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ThreadsError */ .a && !cause.blocksAccount)
        return 'unknown';
    throw cause;
}
/** A quota that cannot be read is unknown and blocks nothing: the network itself refuses what is too much. */
async function readQuota({ threads }, context) {
    const step = (0,_publishing_account_js__WEBPACK_IMPORTED_MODULE_4__/* .stepContext */ .e)(context.world, (0,_core_run_events_js__WEBPACK_IMPORTED_MODULE_8__/* .besideSegments */ .Z)(context.tell));
    try {
        return await (0,_publishing_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_7__/* .withRetry */ .bD)(() => threads.quota(), { unsure: _publishing_waiting_waits_js__WEBPACK_IMPORTED_MODULE_6__/* .WAITS */ .r.again }, step);
    }
    catch (cause) {
        if (!(cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ThreadsError */ .a) || cause.blocksAccount)
            throw cause;
        return { posts: Infinity, replies: Infinity };
    }
}
/** All that may be a media id in a front matter. */
function idsIn(text) {
    return Array.from(text.matchAll(/\bid["']?\s*:\s*["']?(\w+)/g), ([, id = '']) => (0,_core_threads_ids_js__WEBPACK_IMPORTED_MODULE_9__/* .mediaId */ .C9)(id));
}
/** Front matter of these files as they are now, whole posts or not. */
function frontMatterIn(paths, read) {
    return paths.flatMap((path) => {
        const file = read(path);
        const fences = 'text' in file ? (0,_core_front_matter_fences_js__WEBPACK_IMPORTED_MODULE_10__/* .fencesOf */ .IE)(file.text) : undefined;
        return 'text' in file && fences?.kind === 'yaml' ? [{ path, text: (0,_core_front_matter_fences_js__WEBPACK_IMPORTED_MODULE_10__/* .frontMatterOf */ .EZ)(file.text, fences) }] : [];
    });
}
/** Claims all that may be a media id in these front matters: each belongs to the post it stands in. */
function claimIds(frontMatter, { claims }) {
    for (const { path, text } of frontMatter) {
        claims.add(idsIn(text), path);
    }
}


/***/ })

};
