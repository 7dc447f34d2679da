export const id = 47;
export const ids = [47];
export const modules = {

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
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2522);
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

/***/ 9364:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ findMissingScopes),
/* harmony export */   M: () => (/* binding */ readFacts)
/* harmony export */ });
/* harmony import */ var _core_threads_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(880);
/* harmony import */ var _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1118);


/**
 * What the network says of the token, asked once a run; undefined where it tells nothing.
 *
 * @throws ThreadsError if it says that the token is dead.
 */
async function readFacts({ tokenFacts, clock, interruption, }) {
    const facts = await (0,_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .raceAbort */ .Mu)(interruption, tokenFacts);
    const dead = (0,_core_threads_token_js__WEBPACK_IMPORTED_MODULE_0__/* .deadTokenError */ .C)(facts, clock.now());
    if (dead)
        throw dead;
    return facts;
}
/**
 * Which of these scopes the token lacks. What the network does not tell blocks nothing.
 *
 * @throws ThreadsError if the token is dead.
 */
async function findMissingScopes(needed, account) {
    return needed.length === 0 ? [] : (0,_core_threads_token_js__WEBPACK_IMPORTED_MODULE_0__/* .missingScopes */ .i)(needed, await readFacts(account));
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
/** Bounds that are this close are as good as one time. */
const CLOSE_MS = 100;
/** One that takes longer is an exception, from which nothing is learnt. */
const SLOWEST_MS = 2000;
/**
 * The ages at which to look first. A look between the bounds is too early or brings them closer; too early, it costs a
 * call and no time.
 */
function firstLooks({ notBefore, by }) {
    if (by - notBefore <= CLOSE_MS)
        return [by];
    return [notBefore === 0 ? by / 2 : by - Math.max(CLOSE_MS, (by - notBefore) / 4), by];
}
/**
 * What is known after a container was ready at this age. `early`: its age at the look before, when it was not; undefined
 * if there was none, which leaves open how much earlier it was ready.
 */
function learnReadiness(known, early, ready) {
    return ready > SLOWEST_MS ? known : { notBefore: early ?? 0, by: ready };
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
    readyText: [0.25, 0.25, 0.25, 0.25, 0.5, 0.5, 0.5, 1, 2, 3, 5, 8, 13, 20, 30, 40, 60, 60, 60, 60],
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
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2522);
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


/***/ }),

/***/ 47:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examine: () => (/* binding */ examine)
});

// EXTERNAL MODULE: ./src/core/problem.ts + 7 modules
var core_problem = __webpack_require__(2522);
// EXTERNAL MODULE: ./src/core/threads/token.ts
var token = __webpack_require__(880);
// EXTERNAL MODULE: ./src/core/token/expiry.ts
var token_expiry = __webpack_require__(4649);
// EXTERNAL MODULE: ./src/core/token/lifetime.ts
var token_lifetime = __webpack_require__(3398);
;// CONCATENATED MODULE: ./src/core/doctor/findings.ts




/** What a doctor says of an account before anything is published for it. */
function findingsOf(known, now) {
    const { username, lifetime, isRefreshed, facts, needed, quota } = known;
    const life = (0,token_lifetime/* tokenLifeOf */.V)(lifetime, now);
    const expiry = isRefreshed ? [] : (0,token_expiry/* findExpiry */.B)(lifetime, now);
    const missing = (0,token/* missingScopes */.i)(needed, facts);
    const lacking = missing.length > 0 ? [(0,core_problem/* error */.z3)('threads/scope-missing', { scopes: missing })] : [];
    const hasScopes = facts?.scopes !== undefined && needed.length > 0 && missing.length === 0;
    return {
        well: [
            `The access token works${username === undefined ? '' : `, and is of @${username}`}.`,
            ...(life && expiry.length === 0 ? [`It lives for ${daysOf(life.daysLeft)}.`] : []),
            ...(hasScopes ? [`It has the permissions that the posts here take: ${needed.join(', ')}.`] : []),
            ...(Number.isFinite(quota.posts)
                ? [`Threads takes ${quota.posts} more posts and ${quota.replies} more replies in these 24 hours.`]
                : []),
        ],
        problems: [...expiry, ...lacking],
    };
}
function daysOf(count) {
    return `${count} more ${count === 1 ? 'day' : 'days'}`;
}

// EXTERNAL MODULE: ./src/core/problem-of.ts
var problem_of = __webpack_require__(2720);
// EXTERNAL MODULE: ./src/publishing/account.ts
var publishing_account = __webpack_require__(3710);
// EXTERNAL MODULE: ./src/publishing/token/facts.ts
var token_facts = __webpack_require__(9364);
// EXTERNAL MODULE: ./src/run/account.ts
var run_account = __webpack_require__(5234);
;// CONCATENATED MODULE: ./src/run/doctor/examine.ts







/**
 * A preview with what publishing it would find of the token and its account. Reads only: nothing is refreshed, and
 * nothing is kept.
 *
 * @param live Front matter of posts that are live.
 */
async function examine(preview, live, context) {
    const { settings, world, tell } = context;
    if (settings.accessToken === undefined)
        return preview;
    try {
        const opened = await (0,run_account/* openAccount */.sj)(await world.threads(settings.accessToken), context);
        await (0,run_account/* ensureSameAccount */.Qb)(opened, live, context);
        const account = (0,publishing_account/* accountOf */.X)(opened, world, () => Promise.resolve());
        const facts = await (0,token_facts/* readFacts */.M)(account);
        const now = world.clock.now();
        const lifetime = opened.token?.working ?? { issuedAt: facts?.issuedAt, expiresAt: facts?.expiresAt };
        const needed = [...new Set(preview.posts.flatMap(({ scopes = [] }) => scopes))];
        const quota = await (0,run_account/* readQuota */.$s)(account, context);
        const isRefreshed = settings.tokenStore !== 'none';
        const { username } = opened;
        const found = findingsOf({ username, lifetime, isRefreshed, facts, needed, quota }, now);
        tell({ kind: 'examined', well: found.well });
        const token = (0,token_lifetime/* tokenLifeOf */.V)(lifetime, now);
        const rateLimit = opened.threads.rateLimit();
        return {
            ...preview,
            ...(token && { token }),
            ...(rateLimit && { rateLimit }),
            account: found.well,
            problems: [...preview.problems, ...(opened.token?.problems ?? []), ...found.problems],
        };
    }
    catch (cause) {
        return { ...preview, problems: [...preview.problems, obstacleOf(cause)] };
    }
}
/** What passes by itself says nothing against the posts. */
function obstacleOf(cause) {
    const problem = (0,problem_of/* problemOf */.Z)(cause);
    return ['threads/throttled', 'threads/unreachable'].includes(problem.rule) ? (0,core_problem/* asWarning */.PQ)(problem) : problem;
}


/***/ })

};
