export const id = 562;
export const ids = [562];
export const modules = {

/***/ 5889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refreshToken: () => (/* binding */ refreshToken)
/* harmony export */ });
/* harmony import */ var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2577);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9300);
/* harmony import */ var _core_problem_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2720);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8557);
/* harmony import */ var _core_run_events_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9538);
/* harmony import */ var _core_token_lifetime_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3398);
/* harmony import */ var _run_account_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5234);
/* harmony import */ var _run_lease_hold_lease_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7098);
/* harmony import */ var _run_token_keep_alive_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89);









/** Refreshes the access token where it is kept, if that is due, and nothing else. */
async function refreshToken(context) {
    if (context.settings.dryRun)
        return { ...(0,_core_report_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyReport */ ._O)(), ending: 'Dry run, nothing was refreshed' };
    try {
        const pasted = await context.world.threads(context.settings.accessToken ?? '');
        const opened = await (0,_run_account_js__WEBPACK_IMPORTED_MODULE_5__/* .openAccount */ .sj)(pasted, context);
        context.tell({ kind: 'account', username: opened.shown });
        const lease = await (0,_run_lease_hold_lease_js__WEBPACK_IMPORTED_MODULE_6__/* .holdLease */ .U)(opened.name, await openRefs(context), context);
        if (lease === 'busy')
            return (0,_core_report_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyReport */ ._O)([(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('action/busy', { other: 'account' })]);
        try {
            const kept = opened.token && (await (0,_run_token_keep_alive_js__WEBPACK_IMPORTED_MODULE_7__.keepAlive)(opened.token, context));
            const token = kept && (0,_core_token_lifetime_js__WEBPACK_IMPORTED_MODULE_4__/* .tokenLifeOf */ .V)(kept.working, context.world.clock.now());
            const problems = [...lease.problems, ...(kept?.problems ?? [])];
            return { ...(0,_core_report_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyReport */ ._O)(problems), ...(token && { token }) };
        }
        finally {
            await lease.release();
        }
    }
    catch (cause) {
        return (0,_core_report_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyReport */ ._O)([(0,_core_problem_of_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Z)(cause, ['contents: write'])]);
    }
}
/** No receipts are written: all that matters is where refs can be made. */
async function openRefs({ world, tell }) {
    const host = await world.host?.((0,_core_run_events_js__WEBPACK_IMPORTED_MODULE_8__/* .tellWaits */ .s)(tell));
    if (!host)
        return undefined;
    const branch = await host.branches.find(undefined);
    if (!branch)
        throw new _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_('missing', 'no default branch');
    return { host, branch, writeBack: 'none' };
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

/***/ 7922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   az: () => (/* binding */ leaseNoteIn),
/* harmony export */   zh: () => (/* binding */ leaseMessageOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6153);

/** The message of the commit that a lease points to. */
function leaseMessageOf({ id, attempt, holder, until }) {
    const note = { run: id, attempt, holder, until: new Date(until).toISOString() };
    return `Spool is publishing\n\n${JSON.stringify(note)}\n`;
}
/** Undefined for any other message. */
function leaseNoteIn(message) {
    const [, json = ''] = /^Spool is publishing\n\n(\{.*\})\s*$/.exec(message) ?? [];
    const note = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedJson */ .U4)(json);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(note))
        return undefined;
    const { run, attempt, holder, until } = note;
    if (typeof run !== 'string' || typeof holder !== 'string')
        return undefined;
    if (typeof attempt !== 'number' || typeof until !== 'string')
        return undefined;
    const at = Date.parse(until);
    return Number.isNaN(at) ? undefined : { run, holder, attempt, until: at };
}
/** Whether a lease is over for `me`: it has ended, it is its own, or an earlier attempt of the same run had it. */
function isOver(note, me, now) {
    if (note.until <= now || note.holder === me.holder)
        return true;
    return me.id !== '' && note.run === me.id && note.attempt < me.attempt;
}


/***/ }),

/***/ 2720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ problemOf),
/* harmony export */   y: () => (/* binding */ bugOf)
/* harmony export */ });
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2577);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7080);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9300);
/* harmony import */ var _threads_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(787);
/* harmony import */ var _token_token_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5971);





/**
 * An error of the network, of GitHub, or of a run that has to stop, as a problem.
 *
 * @param permissions What the job must be allowed for what it asked of GitHub.
 * @throws cause if it is anything else: that is a bug.
 */
function problemOf(cause, permissions = []) {
    if (cause instanceof _threads_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ThreadsError */ .a)
        return problemOfThreads(cause);
    if (cause instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_)
        return problemOfGitHub(cause, permissions);
    if (cause instanceof _token_token_error_js__WEBPACK_IMPORTED_MODULE_4__/* .TokenError */ .g)
        return cause.problem;
    if (cause instanceof _interruption_js__WEBPACK_IMPORTED_MODULE_1__/* .Interruption */ ._)
        return problemOfInterruption(cause);
    throw cause;
}
/** A failure of Spool itself at one post, which keeps that post from being published and no other. */
function bugOf(cause) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)('post/bug', { stack: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) });
}
const THREADS = {
    token: 'threads/token-rejected',
    permission: 'threads/permission-missing',
    throttled: 'threads/throttled',
    restricted: 'threads/restricted',
    'not-visible-yet': 'threads/not-ready',
    'children-not-visible': 'threads/not-ready',
    unsure: 'threads/unreachable',
    'not-offered': 'threads/refused',
    'link-refused': 'threads/refused',
    'too-long': 'threads/refused',
    refused: 'threads/refused',
};
function problemOfThreads({ kind, message: answer, fault }) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)(THREADS[kind], { answer, fault });
}
const GITHUB = {
    forbidden: 'github/forbidden',
    token: 'github/token-rejected',
    'no-pulls': 'github/pull-requests-not-allowed',
    protected: 'github/protected',
    throttled: 'github/throttled',
    unsure: 'github/unreachable',
    missing: 'github/not-found',
    stale: 'github/moved',
    exists: 'github/refused',
    blocked: 'github/name-taken',
    refused: 'github/refused',
};
function problemOfGitHub({ kind, message: answer }, permissions) {
    if (kind !== 'forbidden')
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)(GITHUB[kind], { answer });
    const fix = `Give the job \`permissions: { ${permissions.join(', ')} }\`.`;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)('github/forbidden', { answer, fix, permissions });
}
const INTERRUPTIONS = {
    cancelled: 'action/cancelled',
    'out-of-time': 'threads/out-of-time',
    'lease-lost': 'action/lease-lost',
};
function problemOfInterruption({ kind }) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)(INTERRUPTIONS[kind], {});
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

/***/ 5971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ TokenError)
/* harmony export */ });
/** No token works, or none can be kept; with what to do about it. */
class TokenError extends Error {
    problem;
    constructor(problem) {
        super(problem.message);
        this.name = 'TokenError';
        this.problem = problem;
    }
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

/***/ 1690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ afterGrace)
/* harmony export */ });
/** A run that is to stop waits this long for the answer to what it has sent. */
const GRACE_MS = 2500;
/** Aborts a moment after the run has to stop: for a call that cannot be undone. */
function afterGrace({ signal, clock }) {
    const controller = new AbortController();
    const abort = () => void clock.sleep(GRACE_MS).then(() => controller.abort(signal.reason));
    signal.addEventListener('abort', abort, { once: true });
    return controller.signal;
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


/***/ }),

/***/ 7098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ NO_LEASE),
  U: () => (/* binding */ holdLease)
});

// EXTERNAL MODULE: ./src/core/github/error.ts
var error = __webpack_require__(2577);
// EXTERNAL MODULE: ./src/core/problem.ts + 6 modules
var problem = __webpack_require__(9300);
// EXTERNAL MODULE: ./src/core/write-back.ts
var write_back = __webpack_require__(7006);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/core/github/lease-note.ts
var lease_note = __webpack_require__(7922);
// EXTERNAL MODULE: ./src/run/lease/host-lease.ts
var host_lease = __webpack_require__(6523);
// EXTERNAL MODULE: ./src/run/lease/point-ref.ts
var point_ref = __webpack_require__(382);
;// CONCATENATED MODULE: ./src/run/lease/take-lease.ts





/** How long a run waits for another one that does not end. */
const PATIENCE_MS = 5 * 60_000;
/** Between looks at a lease that another run holds, in seconds; the last one is repeated. */
const LOOKS_S = [2, 5, 10, 20, 40, 60];
/**
 * Takes the lease on an account: a ref that the host creates only once. While another run holds it, this one waits. A
 * lease that has ended, or whose run is over, is taken over by moving the ref, which the host lets only one run do.
 *
 * @returns undefined if another run does not end, a refusal where no ref can be made at all
 * @throws GitHubError `blocked` where somebody else's ref keeps it from being made
 */
async function takeLease(account, parent, context) {
    const name = (0,external_node_crypto_.createHash)('sha256').update(account).digest('hex').slice(0, 16);
    let lease;
    // A server may refuse refs beside branches and tags.
    for (const folder of ['refs/spool', 'refs/heads/spool']) {
        const ref = `${folder}/lease-${name}`;
        lease = await takeAt(ref, parent, context);
        if (!lease || !('refused' in lease))
            return lease;
        await ensureNothingInTheWay(ref, folder, context);
    }
    return lease;
}
/** Whoever may push refs could otherwise turn the lease off, and let two runs publish at once. */
async function ensureNothingInTheWay(ref, folder, { refs }) {
    const asked = async () => {
        if ((await refs.find(folder)) !== undefined)
            return folder;
        const [below] = (await refs.list(`${ref}/`)).keys();
        return below;
    };
    const other = await asked().catch((cause) => {
        if (!(0,error/* isGitHubError */.e0)(cause, 'refused', 'missing'))
            throw cause;
    });
    if (other !== undefined)
        throw new error/* GitHubError */.y_('blocked', `there is \`${other}\``);
}
async function takeAt(ref, parent, context) {
    const { refs, world, tell } = context;
    const { clock, interruption, random } = world;
    let first;
    let look = 0;
    for (;;) {
        // Read before the look: a lease that ends during the look gets another one.
        const now = clock.now();
        const at = await refs.find(ref);
        // A lease that is not renewed for as long as a lease lasts is over, whatever its note says.
        const stale = first !== undefined && at === first.at && now >= first.ends;
        const left = at === undefined ? undefined : await readLeft(ref, at, context);
        const holder = left === undefined || stale ? undefined : await findHolder(left, context);
        const lease = holder ? undefined : await tryTake(ref, left, parent, context);
        if (lease)
            return lease;
        if (first === undefined) {
            tell({ kind: 'lease-busy', run: holder?.run ?? '' });
            const ends = Math.min(holder?.until ?? 0, clock.after(host_lease/* LASTS_MS */.PK));
            // The lease of a dead run ends by itself: the wait is at least that long.
            first = { at, ends, deadline: Math.max(clock.after(PATIENCE_MS), ends) };
        }
        if (now >= first.deadline)
            return undefined;
        const wait = LOOKS_S[Math.min(look, LOOKS_S.length - 1)] ?? 0;
        look += 1;
        await clock.sleep(wait * 1000 * (1 + random() / 4), interruption);
    }
}
/** What is no commit was put there by somebody else, and is no lease that could be taken over. */
async function readLeft(ref, oid, { refs }) {
    try {
        return { oid, ...(await refs.read(oid)) };
    }
    catch (cause) {
        if (!(0,error/* isGitHubError */.e0)(cause, 'missing', 'refused'))
            throw cause;
        throw new error/* GitHubError */.y_('blocked', `there is \`${ref}\`, which is no commit`);
    }
}
/** Who holds a lease; undefined if nobody does any more. */
async function findHolder({ message }, { refs, world: { run, clock } }) {
    const note = (0,lease_note/* leaseNoteIn */.az)(message);
    if (note === undefined || (0,lease_note/* isOver */.PU)(note, run, clock.now()))
        return undefined;
    const elsewhere = note.run !== '' && note.run !== run.id;
    return elsewhere && (await refs.isOver(note.run)) ? undefined : note;
}
/** Makes the ref, or moves it on from where it points; undefined if another run was faster. */
async function tryTake(ref, left, parent, { refs, world }) {
    // Always the tree of the parent: a commit that seems to add workflows takes a permission that no job has.
    const { tree } = left ?? parent;
    const writeNote = async (onto) => {
        const until = world.clock.after(host_lease/* LASTS_MS */.PK);
        const message = (0,lease_note/* leaseMessageOf */.zh)({ ...world.run, until });
        return { oid: await refs.note(message, { oid: onto, tree }), until };
    };
    const first = await writeNote(left?.oid ?? parent.head);
    // Saved before the lease is held, as a step may be killed in between. The note in the lease says whose it is.
    world.run.saveLease(ref);
    const pointed = await (0,point_ref/* pointRef */.i)(ref, first.oid, left?.oid, { refs, world });
    if (pointed !== true)
        return pointed === false ? undefined : pointed;
    return (0,host_lease/* hostLease */.Jj)(ref, first, writeNote, { refs, world });
}

;// CONCATENATED MODULE: ./src/run/lease/hold-lease.ts




/** Between checks whether a lease needs to be renewed. */
const CHECK_MS = 60_000;
/**
 * Takes the lease on an account, and renews it while the run publishes. Without a repository on GitHub, and where no
 * ref can be made, there is none: then the other guards have to be enough.
 *
 * @throws GitHubError where receipts go to GitHub and the token may not write there, or a ref is in the way
 */
async function holdLease(account, target, { world, tell }) {
    if (!target)
        return NO_LEASE;
    try {
        const lease = await takeLease(account, target.branch, { refs: target.host.refs, world, tell });
        if (lease === undefined)
            return 'busy';
        // `takeLease` writes a commit first. If that fails, the token cannot write at all.
        return 'refused' in lease ? withoutLease(lease.refused) : { ...renew(lease, world.clock), problems: [] };
    }
    catch (cause) {
        if (!(cause instanceof error/* GitHubError */.y_) || (0,write_back/* writesToGitHub */.f2)(target) || cause.kind === 'blocked')
            throw cause;
        return withoutLease(cause);
    }
}
const NO_LEASE = {
    ensure: () => Promise.resolve(),
    release: () => Promise.resolve(),
    problems: [],
};
function withoutLease({ message: answer }) {
    return { ...NO_LEASE, problems: [(0,problem/* warning */.$e)('github/no-lease', { answer })] };
}
/** Renews a lease through long waits; what fails is thrown by `ensure` before the next publish. */
function renew(lease, clock) {
    const released = new AbortController();
    const keepRenewing = async () => {
        for (;;) {
            await clock.sleep(CHECK_MS, released.signal);
            await lease.ensure();
        }
    };
    void keepRenewing().catch(() => undefined);
    return {
        ensure: lease.ensure,
        async release() {
            released.abort();
            await lease.release();
        },
    };
}


/***/ }),

/***/ 6523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ releaseLeftLease),
/* harmony export */   Jj: () => (/* binding */ hostLease),
/* harmony export */   PK: () => (/* binding */ LASTS_MS)
/* harmony export */ });
/* harmony import */ var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2577);
/* harmony import */ var _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7922);
/* harmony import */ var _core_interruption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7080);
/* harmony import */ var _point_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(382);




const MINUTE_MS = 60_000;
/** A lease ends this long after it was last renewed. */
const LASTS_MS = 15 * MINUTE_MS;
/** It is renewed when less than this is left. */
const RENEWED_AT_MS = 10 * MINUTE_MS;
/** Meta has taken almost four minutes to answer a publish: what is under way must end before the lease does. */
const PUBLISH_MS = 5 * MINUTE_MS;
/** A lease that has just been taken. `writeNote` makes a commit on top of another, with a later end. */
function hostLease(ref, first, writeNote, { refs, world }) {
    const { clock, run } = world;
    let hold = first;
    const own = new Set([first.oid]);
    let renewing;
    const lasts = (ms) => hold.until >= clock.after(ms);
    const renew = async () => {
        try {
            const next = await writeNote(hold.oid);
            const moved = await (0,_point_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .pointRef */ .i)(ref, next.oid, hold.oid, { refs, world });
            if (moved === false)
                throw new _core_interruption_js__WEBPACK_IMPORTED_MODULE_1__/* .Interruption */ ._('lease-lost');
            if (moved !== true)
                throw moved.refused;
            hold = next;
            own.add(next.oid);
        }
        catch (cause) {
            // A later renewal may succeed, as long as there is time for one.
            if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_))
                throw cause;
            if (!lasts(PUBLISH_MS))
                throw new _core_interruption_js__WEBPACK_IMPORTED_MODULE_1__/* .Interruption */ ._('lease-lost');
        }
    };
    const remove = async (attempt = 1) => {
        const at = await refs.find(ref);
        // While our lease lasts, a missing ref may only be late. After a first attempt to remove it, missing means
        // removed: another run may take the lease from then on.
        if (at === undefined ? attempt > 1 || !lasts(0) : !own.has(at))
            return;
        try {
            await refs.remove(ref);
        }
        catch (cause) {
            if (!(0,_core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitHubError */ .e0)(cause, 'unsure') || attempt === _point_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .TRIES */ .Q)
                throw cause;
            await clock.sleep(attempt * 1000);
            await remove(attempt + 1);
        }
    };
    return {
        async ensure() {
            if (lasts(RENEWED_AT_MS))
                return;
            renewing ??= renew().finally(() => (renewing = undefined));
            await renewing;
        },
        async release() {
            try {
                // A renewal under way moves the ref. Only when it is over, the ref is known to be ours.
                await renewing?.catch(() => undefined);
                await remove();
                run.saveLease('');
            }
            catch (cause) {
                // A lease that is not removed ends by itself.
                if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_))
                    throw cause;
            }
        },
    };
}
/** Gives back a lease that the step may have left behind when it was killed. */
async function releaseLeftLease({ refs, world }) {
    const { leftLease: ref, holder } = world.run;
    const at = ref === '' ? undefined : await refs.find(ref);
    if (at !== undefined && (0,_core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_3__/* .leaseNoteIn */ .az)((await refs.read(at)).message)?.holder === holder)
        await refs.remove(ref);
}


/***/ }),

/***/ 382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ TRIES),
/* harmony export */   i: () => (/* binding */ pointRef)
/* harmony export */ });
/* harmony import */ var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2577);

/** Attempts where there is no answer. */
const TRIES = 3;
/**
 * Makes the ref, or moves it on from where it was; false if another run was faster. Where the answer is lost, it looks
 * where the ref points, and tries again.
 */
async function pointRef(ref, oid, from, { refs, world: { clock } }) {
    for (let attempt = 1;; attempt += 1) {
        try {
            await (from === undefined ? refs.create(ref, oid) : refs.move(ref, oid));
            return true;
        }
        catch (cause) {
            if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_) || cause.kind === 'throttled')
                throw cause;
            const gone = from !== undefined && cause.kind === 'missing';
            if (cause.kind === 'exists' || cause.kind === 'stale' || gone)
                return (await refs.find(ref)) === oid;
            if (cause.kind !== 'unsure')
                return { refused: cause };
            const at = await refs.find(ref);
            if (at === oid)
                return true;
            if (at !== from)
                return false;
            if (attempt === TRIES)
                throw cause;
            await clock.sleep(attempt * 1000);
        }
    }
}


/***/ })

};
