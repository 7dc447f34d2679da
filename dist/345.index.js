export const id = 345;
export const ids = [345,964];
export const modules = {

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

/***/ 3415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sameText)
/* harmony export */ });
/** Whether the network may have made one of the other: it may give line breaks and accents back its own way. */
function sameText(one, other) {
    return asKept(one) === asKept(other);
}
function asKept(text) {
    return text.replaceAll('\r\n', '\n').normalize('NFC').trim();
}


/***/ }),

/***/ 1206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ prepareContainer),
/* harmony export */   c: () => (/* binding */ readContainerState)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9300);
/* harmony import */ var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(787);
/* harmony import */ var _waiting_pace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6654);
/* harmony import */ var _waiting_readiness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6481);
/* harmony import */ var _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6327);
/* harmony import */ var _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1118);






/** Makes the container of a draft, those of a carousel's items before it, and waits until it can be published. */
async function prepareContainer(draft, context) {
    const { clock, signal, pace } = context;
    const children = [];
    if (draft.media.length > 1) {
        for (const item of await prepareItems(draft.media, context)) {
            if (item.kind !== 'ready')
                return item;
            children.push(item.container);
        }
    }
    if (draft.replyTo !== undefined)
        await clock.sleep(pace.parent, signal);
    const container = await createContainer(draft, children, context);
    return container === undefined ? { kind: 'lost' } : awaitReady(container, draft.media, context);
}
/** Undefined if the items of a carousel stay unknown: the caller makes them again, and the carousel with them. */
async function createContainer(draft, children, context) {
    const { threads, tell, number } = context;
    const waits = {
        unsure: _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__/* .WAITS */ .r.again,
        'not-visible-yet': draft.replyTo === undefined ? [] : _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__/* .WAITS */ .r.visible,
        'children-not-visible': _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__/* .WAITS */ .r.children,
    };
    try {
        const create = () => threads.createContainer(draft, children);
        const container = await (0,_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .withRetry */ .bD)(create, waits, (0,_waiting_pace_js__WEBPACK_IMPORTED_MODULE_2__/* .learnPace */ .s)('parent', context));
        tell({ kind: 'created', number });
        return container;
    }
    catch (cause) {
        if (cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ThreadsError */ .a && cause.kind === 'children-not-visible')
            return undefined;
        throw cause;
    }
}
/** Makes all items at once, as the network prepares them side by side; looks at them one by one, up to the first that fails. */
async function prepareItems(items, context) {
    const create = (item) => (0,_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .withRetry */ .bD)(() => context.threads.createItem(item), { unsure: _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__/* .WAITS */ .r.again }, context);
    const containers = await Promise.all(items.map(create));
    const prepared = [];
    for (const [index, container] of containers.entries()) {
        const item = await awaitReady(container, items.slice(index, index + 1), context);
        prepared.push(item);
        if (item.kind !== 'ready')
            break;
    }
    return prepared;
}
async function awaitReady(container, media, context) {
    const { clock, tell, number, signal, pace } = context;
    const isText = media.length === 0;
    const waits = media.some(({ kind }) => kind === 'video') ? _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__/* .WAITS */ .r.readyVideo : _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__/* .WAITS */ .r.ready;
    const made = clock.now();
    let early;
    for (const wait of isText ? waitsForText(made, context) : waits) {
        if (wait > 0) {
            tell({ kind: 'waits', number, ms: (0,_waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__/* .secondsToMs */ .n)(wait), why: 'Threads is preparing it' });
            await clock.sleep((0,_waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__/* .secondsToMs */ .n)(wait), signal);
        }
        const age = clock.since(made);
        const { status, reason } = await readContainerState(container, context);
        if (status === 'FINISHED') {
            if (isText)
                pace.readiness = (0,_waiting_readiness_js__WEBPACK_IMPORTED_MODULE_3__/* .learnReadiness */ .Di)(pace.readiness, early, age);
            return { kind: 'ready', container };
        }
        early = age;
        if (status === 'EXPIRED')
            return { kind: 'lost' };
        if (status === 'ERROR')
            return { kind: 'failed', problem: (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('threads/container-failed', { reason }) };
    }
    const answer = `the container is still in progress after ${Math.round(sum(waits) / 60)} minutes`;
    return { kind: 'failed', problem: (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('threads/not-ready', { answer }) };
}
/** First until text is ready at the pace of the segment before it, then as always. */
function* waitsForText(made, { clock, pace }) {
    for (const age of (0,_waiting_readiness_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLooks */ .nM)(pace.readiness))
        yield Math.max(0, age - clock.since(made)) / 1000;
    yield* _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__/* .WAITS */ .r.readyText;
}
function sum(seconds) {
    return seconds.reduce((total, each) => total + each, 0);
}
/** @throws ThreadsError when the network does not say. */
function readContainerState(container, context) {
    const waits = { unsure: _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__/* .WAITS */ .r.again, 'not-visible-yet': _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__/* .WAITS */ .r.visible };
    return (0,_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .withRetry */ .bD)(() => context.threads.containerState(container), waits, context);
}


/***/ }),

/***/ 7446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RH: () => (/* binding */ listReplies),
/* harmony export */   Zq: () => (/* binding */ lookUpReplies),
/* harmony export */   dM: () => (/* binding */ lookUpPermalinks),
/* harmony export */   jf: () => (/* binding */ lookUpReceipt)
/* harmony export */ });
/* harmony import */ var _core_interruption_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7080);
/* harmony import */ var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(787);
/* harmony import */ var _waiting_waits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6327);
/* harmony import */ var _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1118);




/**
 * Asks for the permalink of what is live. The network may be late with it, or withhold it; the id is what counts. With
 * a draft it also finds out whether what went live is what was sent.
 */
async function lookUpReceipt(id, { threads, clock, interruption }, draft) {
    let lost = [];
    let look = draft && (() => threads.shown(id, draft));
    for (const wait of _waiting_waits_js__WEBPACK_IMPORTED_MODULE_2__/* .WAITS */ .r.permalink) {
        try {
            await clock.sleep((0,_waiting_waits_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsToMs */ .n)(wait), interruption);
            const seen = look ? await (0,_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .raceAbort */ .Mu)(interruption, look) : undefined;
            lost = seen?.lost ?? lost;
            const permalink = seen ? seen.permalink : await (0,_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .raceAbort */ .Mu)(interruption, () => threads.permalink(id));
            if (permalink !== undefined)
                return { id, permalink, lost };
        }
        catch (cause) {
            if (cause instanceof _core_interruption_js__WEBPACK_IMPORTED_MODULE_0__/* .Interruption */ ._)
                break;
            if (!(cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ThreadsError */ .a))
                throw cause;
            // A field that the token may not read fails the whole call; the permalink alone does not.
            if (cause.definite)
                look = undefined;
        }
    }
    return { id, permalink: undefined, lost };
}
/** The receipts of replies as `lookUpReceipt` finds them, but for those that a list shows with all that was sent. */
function lookUpReplies(replies, listed, account) {
    return Promise.all(replies.map(async ({ id, draft }) => {
        const shown = listed?.get(id);
        const isWhole = shown?.permalink !== undefined && shown.lost.length === 0;
        return isWhole ? { id, ...shown } : lookUpReceipt(id, account, draft);
    }));
}
/** What the network lists of these replies, with one request; undefined if it lists none. */
async function listReplies(replies, { threads, interruption }) {
    const drafts = new Map(replies.map(({ id, draft }) => [id, draft]));
    try {
        return await (0,_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .raceAbort */ .Mu)(interruption, () => threads.shownReplies(drafts));
    }
    catch (cause) {
        if (cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ThreadsError */ .a || cause instanceof _core_interruption_js__WEBPACK_IMPORTED_MODULE_0__/* .Interruption */ ._)
            return undefined;
        throw cause;
    }
}
/** The same receipts, with the permalinks that they lack as far as the network gives them. */
function lookUpPermalinks(receipts, account) {
    return Promise.all(receipts.map(async ({ id, permalink }) => ({
        id,
        permalink: permalink ?? (await lookUpReceipt(id, account)).permalink,
    })));
}


/***/ }),

/***/ 6344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ publishSegment),
  v: () => (/* binding */ settleUncertain)
});

// EXTERNAL MODULE: ./src/core/problem.ts + 6 modules
var problem = __webpack_require__(9300);
// EXTERNAL MODULE: ./src/core/problem-of.ts
var problem_of = __webpack_require__(2720);
// EXTERNAL MODULE: ./src/core/threads/error.ts
var error = __webpack_require__(787);
// EXTERNAL MODULE: ./src/core/threads/token/scopes.ts
var scopes = __webpack_require__(9782);
// EXTERNAL MODULE: ./src/publishing/container.ts
var publishing_container = __webpack_require__(1206);
// EXTERNAL MODULE: ./src/core/threads/same-text.ts
var same_text = __webpack_require__(3415);
// EXTERNAL MODULE: ./src/publishing/waiting/waits.ts
var waiting_waits = __webpack_require__(6327);
// EXTERNAL MODULE: ./src/publishing/waiting/with-retry.ts
var with_retry = __webpack_require__(1118);
;// CONCATENATED MODULE: ./src/publishing/settle.ts




/** A container that stays ready this long, unseen in the feed, was not published. */
const SURELY_NOT_PUBLISHED_S = 60;
/** After this a container that was not published never will be. */
const CONTAINER_LIFE_MS = 86_400_000;
/** How the network says that it does not know a container. */
const UNKNOWN = ['not-visible-yet', 'not-offered', 'refused'];
/** The machine's clock and the network's may differ. */
const CLOCK_SKEW_MS = 10 * 60_000;
/**
 * Finds out what a publish did whose answer was lost: by the container's status and by the account's own posts. A
 * container that is still ready after a minute, with nothing in the feed, is published once more. No
 * second container is made while the first is uncertain.
 */
async function settle(publish, context) {
    const { threads, clock, tell, number, signal, claimed, mayPublish } = context;
    let readyFor;
    let repeated = !mayPublish;
    for (const wait of mayPublish ? waiting_waits/* WAITS */.r.settle : waiting_waits/* WAITS */.r.settleBriefly) {
        tell({ kind: 'waits', number, ms: (0,waiting_waits/* secondsToMs */.n)(wait), why: 'finding out what happened' });
        await clock.sleep((0,waiting_waits/* secondsToMs */.n)(wait), signal);
        const state = await answer(() => readState(publish, context), signal);
        if (state?.status === 'ERROR' || state?.status === 'EXPIRED')
            return { kind: 'unpublished' };
        const shown = await answer(() => threads.latest(publish.replyTo === undefined ? 'posts' : 'replies'), signal);
        const [found, another] = (shown ?? []).filter((live) => isThis(live, publish) && !claimed.has(live.id));
        if (found && !another && state?.status !== 'FINISHED')
            return { kind: 'live', id: found.id };
        const looked = shown?.some(({ publishedAt }) => publishedAt < publish.since) ?? false;
        if (state?.status === 'FORGOTTEN' && looked && !found)
            return { kind: 'unpublished' };
        readyFor = state?.status === 'FINISHED' && shown && !found ? (readyFor ?? -wait) + wait : undefined;
        if (readyFor !== undefined && readyFor >= SURELY_NOT_PUBLISHED_S && !repeated) {
            repeated = true;
            await context.ensureLease();
            const id = await answer(() => threads.publishContainer(publish.container), signal);
            if (id !== undefined)
                return { kind: 'live', id };
        }
    }
    return { kind: 'in-doubt' };
}
/** What a container says; one that is not known any more a day after it was made can only have expired or be live. */
async function readState({ container, since }, { threads, clock }) {
    try {
        return await threads.containerState(container);
    }
    catch (cause) {
        const unknown = cause instanceof error/* ThreadsError */.a && UNKNOWN.includes(cause.kind);
        if (unknown && clock.now() - since > CONTAINER_LIFE_MS + CLOCK_SKEW_MS)
            return { status: 'FORGOTTEN' };
        throw cause;
    }
}
/** The answer, or undefined for any error of the network: a later attempt may succeed. */
async function answer(call, signal) {
    try {
        return await (0,with_retry/* raceAbort */.Mu)(signal, call);
    }
    catch (cause) {
        if (cause instanceof error/* ThreadsError */.a)
            return undefined;
        throw cause;
    }
}
/** Whether what is live may be what this publish made. */
function isThis(live, { text, replyTo, since }) {
    const sameParent = live.replyTo === undefined || live.replyTo === replyTo;
    return sameParent && (0,same_text/* sameText */.Q)(live.text, text) && live.publishedAt >= since - CLOCK_SKEW_MS;
}

// EXTERNAL MODULE: ./src/publishing/token/explain.ts
var explain = __webpack_require__(2124);
// EXTERNAL MODULE: ./src/publishing/waiting/after-grace.ts
var after_grace = __webpack_require__(1690);
// EXTERNAL MODULE: ./src/publishing/waiting/pace.ts
var waiting_pace = __webpack_require__(6654);
;// CONCATENATED MODULE: ./src/publishing/publish-segment.ts











/** Containers are free and invisible; a lost one is replaced this often. */
const CONTAINERS = 3;
/**
 * Publishes one segment: create, wait, publish. Creating may be repeated, as a container is invisible until it
 * is published. Publishing is never repeated unless it certainly did not happen; a lost answer is settled by
 * asking the network what it did.
 *
 * @throws Interruption when the run has to stop; the journal says how far it came.
 */
async function publishSegment(draft, context) {
    const { text, replyTo } = draft;
    try {
        for (let attempt = 1; attempt <= CONTAINERS; attempt += 1) {
            const since = context.clock.now();
            const prepared = await (0,publishing_container/* prepareContainer */.L)(draft, context);
            if (prepared.kind === 'failed')
                return stopped(prepared.problem);
            if (prepared.kind === 'lost')
                continue;
            const outcome = await publishOnce({ container: prepared.container, text, replyTo, since }, context);
            if (outcome.kind !== 'lost')
                return outcome;
        }
    }
    catch (cause) {
        if (!(cause instanceof error/* ThreadsError */.a))
            throw cause;
        const why = await (0,explain/* explain */.W)(cause, (0,scopes/* scopesOf */.ZK)(draft), context);
        return { ...stopped((0,problem_of/* problemOf */.Z)(why), why.blocksAccount), refusal: why.refusal };
    }
    const answer = `${CONTAINERS} containers, one after the other, could not be published`;
    return stopped((0,problem/* error */.z3)('threads/not-ready', { answer }));
}
/** After an answer that is not definite, only `settle` may act. */
async function publishOnce(publish, context) {
    const { threads, journal, clock, signal, pace } = context;
    const { container } = publish;
    await clock.sleep(pace.container, signal);
    await context.ensureLease();
    signal.throwIfAborted();
    journal.publishing(publish);
    let tried = false;
    const call = async () => {
        // “Unknown container” may also be the answer for one that is already published.
        const published = tried && (await isPublished(container, context));
        if (published instanceof error/* ThreadsError */.a)
            return published;
        if (published)
            throw new error/* ThreadsError */.a('unsure', false, 'the container was unknown to Threads, and is now published');
        tried = true;
        return threads.publishContainer(container);
    };
    try {
        const waits = { 'not-visible-yet': waiting_waits/* WAITS */.r.visible };
        const id = await (0,with_retry/* withRetry */.bD)(call, waits, (0,waiting_pace/* learnPace */.s)('container', context), (0,after_grace/* afterGrace */.t)(context));
        if (id instanceof error/* ThreadsError */.a)
            return stopped((0,problem_of/* problemOf */.Z)(id), true);
        journal.live(id);
        return { kind: 'live', id };
    }
    catch (cause) {
        if (!(cause instanceof error/* ThreadsError */.a))
            throw cause;
        return resolveFailedPublish(cause, publish, context);
    }
}
/** @throws ThreadsError if the publish certainly did not happen. */
async function resolveFailedPublish(cause, publish, context) {
    const { journal, tell, number } = context;
    if (cause.kind === 'not-visible-yet') {
        // A container that is unknown for half a minute is lost, unless it is already published.
        const published = await isPublished(publish.container, context);
        if (published instanceof error/* ThreadsError */.a)
            return stopped((0,problem_of/* problemOf */.Z)(published), true);
        if (!published) {
            journal.unpublished();
            const why = await (0,explain/* explain */.W)(cause, [], context);
            if (why !== cause)
                throw why;
            return { kind: 'lost' };
        }
    }
    else if (cause.definite) {
        journal.unpublished();
        throw cause;
    }
    tell({ kind: 'in-doubt', number, why: cause.message });
    const outcome = await settleUncertain(publish, context);
    return outcome.kind === 'unpublished' ? { kind: 'lost' } : outcome;
}
/**
 * Finds out what became of a publish that is in doubt, and repeats it where it did not happen.
 * `unpublished`: it did not, and its container is dead.
 */
async function settleUncertain(publish, context) {
    const { journal, number } = context;
    const finding = await settle(publish, context);
    switch (finding.kind) {
        case 'live':
            journal.live(finding.id);
            return finding;
        case 'unpublished':
            journal.unpublished();
            return finding;
        case 'in-doubt': {
            const { container } = publish;
            const doubt = (0,problem/* error */.z3)('threads/in-doubt', { segment: number, text: beginningOf(publish), container });
            return stopped(doubt, true);
        }
    }
}
const HALF_CHARACTER = /[\uD800-\uDBFF]$/;
/** As much of a text as it takes to find it on the account; a picture may have none. */
function beginningOf({ text }) {
    const line = text.trim().replaceAll(/\s+/g, ' ');
    return line.length > 40 ? `${line.slice(0, 40).replace(HALF_CHARACTER, '')}…` : line;
}
/** Whether a container is published; the error where the network does not say: nothing can be done with it then. */
async function isPublished(container, context) {
    try {
        return (await (0,publishing_container/* readContainerState */.c)(container, context)).status === 'PUBLISHED';
    }
    catch (cause) {
        if (cause instanceof error/* ThreadsError */.a)
            return (0,explain/* explain */.W)(cause, scopes/* READING */.rq, context);
        throw cause;
    }
}
function stopped(problem, blocksAccount = false) {
    return { kind: 'stopped', problem, blocksAccount };
}


/***/ }),

/***/ 4438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ segmentContext)
/* harmony export */ });
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3710);

/** `live`: what is live of the chain. */
function segmentContext({ account, chain, tell }, number, live = [], signal = account.interruption) {
    return {
        ...(0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .stepContext */ .e)(account, tell, number),
        signal,
        threads: account.threads,
        pace: account.pace,
        ensureLease: account.ensureLease,
        claimed: new Set([...account.claims.ids, ...live]),
        journal: segmentJournal(account, chain, number),
        mayPublish: true,
    };
}
function segmentJournal({ journal }, chain, number) {
    return {
        publishing: (doubt) => journal.record({ kind: 'publishing', chain, number, doubt }),
        unpublished: () => journal.record({ kind: 'unpublished', chain, number }),
        live: (id) => journal.record({ kind: 'live', chain, number, id }),
    };
}


/***/ }),

/***/ 2892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ findTexts),
/* harmony export */   W: () => (/* binding */ findFalseReceipts)
/* harmony export */ });
/* harmony import */ var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(787);
/* harmony import */ var _core_threads_same_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3415);
/* harmony import */ var _core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9782);
/* harmony import */ var _token_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2124);
/* harmony import */ var _waiting_waits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6327);
/* harmony import */ var _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1118);






/** As many as are asked for at a time. */
const AT_ONCE = 10;
/**
 * Looks up what receipts claim, up to those that are false: somebody may have made up thousands of them. A receipt is a
 * claim of whoever wrote the file: a chain is continued, or a post replied to, only from a post that is this account's
 * and has the text of its segment. What this run has made live, or has looked up already, is known.
 *
 * @param texts What each receipt's post should say, in order; undefined: anything.
 * @throws ThreadsError if the network gives no answer: then nothing may be published.
 */
async function findFalseReceipts(receipts, texts, account, context) {
    const check = async ({ id }, index) => {
        if (account.claims.isTrusted(id))
            return undefined;
        const found = await find(id, account, context);
        const number = index + 1;
        if (!found || !isOf(account, found))
            return { id, number, kind: 'unknown' };
        const text = texts[index];
        const other = text !== undefined && found.text !== undefined && !(0,_core_threads_same_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sameText */ .Q)(found.text, text);
        return other ? { id, number, kind: 'other-text' } : undefined;
    };
    for (let from = 0; from < receipts.length; from += AT_ONCE) {
        const some = receipts.slice(from, from + AT_ONCE);
        const found = await Promise.all(some.map((receipt, index) => check(receipt, from + index)));
        const wrong = found.filter((receipt) => receipt !== undefined);
        if (wrong.length > 0)
            return wrong;
    }
    return [];
}
/** The texts under these ids; empty where there is no such post or the server does not say. */
async function findTexts(receipts, account, context) {
    const texts = [];
    for (let from = 0; from < receipts.length; from += AT_ONCE) {
        const some = receipts.slice(from, from + AT_ONCE);
        const found = await Promise.all(some.map(({ id }) => find(id, account, context)));
        texts.push(...found.map((post) => post?.text ?? ''));
    }
    return texts;
}
/** Undefined if there is no such post. What is new may not be known everywhere yet: it is asked for again. */
async function find(id, { threads }, context) {
    try {
        const waits = { unsure: _waiting_waits_js__WEBPACK_IMPORTED_MODULE_3__/* .WAITS */ .r.again, 'not-visible-yet': _waiting_waits_js__WEBPACK_IMPORTED_MODULE_3__/* .WAITS */ .r.visible };
        return await (0,_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .withRetry */ .bD)(() => threads.find(id), waits, context);
    }
    catch (cause) {
        if (!(cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ThreadsError */ .a))
            throw cause;
        const why = await (0,_token_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .W)(cause, _core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_1__/* .READING */ .rq, { ...context, threads });
        if (why.kind === 'not-visible-yet')
            return undefined;
        throw why;
    }
}
function isOf({ username }, found) {
    if (username === undefined || found.username === undefined)
        return true;
    return username.toLowerCase() === found.username.toLowerCase();
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

/***/ 4699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ acceptReceipts)
/* harmony export */ });
/* harmony import */ var _core_post_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5756);
/* harmony import */ var _core_post_read_post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6265);
/* harmony import */ var _core_post_receipt_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7954);
/* harmony import */ var _core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5573);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9300);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8557);
/* harmony import */ var _core_run_events_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9538);
/* harmony import */ var _publishing_account_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3710);
/* harmony import */ var _publishing_verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2892);
/* harmony import */ var _plan_posts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8768);










/**
 * Checks the receipts that wait on branches of ours for a merge, and accepts those that are true. Whoever may push such
 * a branch may have written them, so each id is looked up: it has to be a post of this account that no other file names,
 * with the text that the reviewed file has.
 *
 * Receipts of anything else are ignored, and the post counts as not published. Receipts of posts of this account that
 * do not fit the reviewed text hold their post back: it may be live with another text.
 */
async function acceptReceipts(paths, session) {
    const held = [];
    const problems = [];
    for (const path of new Set(paths)) {
        const problem = await acceptFirst(path, session);
        if (problem?.severity === 'error')
            held.push((0,_core_report_js__WEBPACK_IMPORTED_MODULE_4__/* .postReport */ .f5)({ path }, 'failed', [problem]));
        else if (problem)
            problems.push({ ...problem, path });
    }
    return { held, problems };
}
/** Accepts the first of a file's receipts that are true: several branches may have some. */
async function acceptFirst(path, session) {
    const refusals = [];
    for (const waiting of session.postFiles.waitingReceipts(path)) {
        const { isAccepted, problem } = await acceptOrRefuse(path, waiting, session);
        if (isAccepted)
            return problem;
        if (problem)
            refusals.push(problem);
    }
    return refusals.find(({ severity }) => severity === 'error') ?? refusals[0];
}
async function acceptOrRefuse(path, waiting, session) {
    const { account, postFiles, run } = session;
    const { receipts } = waiting;
    const composition = composeWith(receipts, path, session);
    if (!composition)
        return refused();
    const isClaimed = receipts.posts.some(({ id }) => account.claims.otherPathOf(id, path) !== undefined);
    // Without a digest a person wrote them: then they have to be of the chain as it is.
    const isSame = receipts.digest === '' || (0,_core_post_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameChain */ .i0)(composition.digest, receipts.digest);
    const fits = isSame || (0,_core_post_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameSource */ .E6)(composition.digest, receipts.digest) === true;
    // What was reviewed says that the chain has begun, and with which text.
    if (!fits && (0,_core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_2__/* .receiptsIn */ .F)(postFiles.read(path)))
        return refused();
    const texts = isSame ? composition.segments.map(({ text }) => text) : [];
    const context = (0,_publishing_account_js__WEBPACK_IMPORTED_MODULE_5__/* .stepContext */ .e)(account, (0,_core_run_events_js__WEBPACK_IMPORTED_MODULE_8__/* .besideSegments */ .Z)(run.tell));
    const wrong = isClaimed ? [] : await (0,_publishing_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .findFalseReceipts */ .W)(receipts.posts, texts, account, context);
    if (isClaimed || wrong.some(({ kind }) => kind === 'unknown'))
        return refused((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)('github/foreign-receipts', { path }));
    const [other] = wrong;
    if (other)
        return refused((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)('post/receipt-other-text', { id: other.id, segment: other.number, path }));
    const ids = receipts.posts.map(({ id }) => id);
    account.claims.add(ids, path);
    if (isSame)
        account.claims.trust(ids);
    // A chain is live only as far as there is a post for each segment, whatever they say.
    const whole = receipts.whole && (!isSame || receipts.posts.length >= composition.segments.length);
    const known = (0,_core_post_receipt_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutForeignPermalinks */ .je)(receipts, run.settings.threadsApiUrl);
    postFiles.accept(path, { ...waiting, receipts: { ...known, whole } });
    const isEdited = !fits && whole;
    return {
        isAccepted: true,
        problem: isEdited ? (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)('post/edited-after-publication', { path }) : undefined,
    };
}
function refused(problem) {
    return { isAccepted: false, problem };
}
/** The chain that the reviewed file makes, as it would be continued after these receipts. */
function composeWith(receipts, path, { postFiles, run }) {
    const file = postFiles.read(path);
    const read = 'text' in file ? (0,_core_post_read_post_js__WEBPACK_IMPORTED_MODULE_1__/* .readPost */ .V)(path, file.text, run.settings) : undefined;
    if (read?.kind !== 'post' || !('text' in file))
        return undefined;
    return (0,_plan_posts_js__WEBPACK_IMPORTED_MODULE_7__.composePost)({ ...read.post, receipts }, file.text, run);
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


/***/ }),

/***/ 2885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readAhead),
/* harmony export */   L: () => (/* binding */ readAccountAhead)
/* harmony export */ });
/**
 * The same network, asked at once for what each run that publishes asks of it first: these do not depend on each other.
 * Whoever asks first for one of them is given that answer; from then on it is asked for anew.
 */
function readAhead(threads) {
    const tokenFacts = begin(threads.tokenFacts());
    return { ...readAccountAhead(threads), tokenFacts: () => tokenFacts() ?? threads.tokenFacts() };
}
/** The same for what depends on what other runs publish. */
function readAccountAhead(threads) {
    const quota = begin(threads.quota());
    const posts = begin(threads.latest('posts'));
    return {
        ...threads,
        quota: () => quota() ?? threads.quota(),
        latest: (kind) => (kind === 'posts' ? posts() : undefined) ?? threads.latest(kind),
    };
}
/** Gives the answer away once. An error is thrown to whoever asks for it, and to nobody if none does. */
function begin(answer) {
    answer.catch(() => undefined);
    let left = answer;
    return () => {
        const given = left;
        left = undefined;
        return given;
    };
}


/***/ }),

/***/ 7841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ recover)
/* harmony export */ });
/* harmony import */ var _core_interruption_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7080);
/* harmony import */ var _core_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4608);
/* harmony import */ var _core_post_receipt_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7954);
/* harmony import */ var _core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5573);
/* harmony import */ var _core_problem_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2720);
/* harmony import */ var _core_write_back_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7006);
/* harmony import */ var _publishing_look_up_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7446);
/* harmony import */ var _publishing_publish_segment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6344);
/* harmony import */ var _publishing_segment_context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4438);









/** The lists of an account lag by seconds, and at worst by minutes: after an hour they show what is live. */
const UNKEPT_MS = 3_600_000;
/**
 * Finds out from the journal what earlier runs published without recording it, settles what they left in doubt, and
 * adds the receipts to those of this run, so that everything else can go by the files.
 */
async function recover(session) {
    const { journal, claims, name } = session.account;
    const { clock } = session.run.world;
    for (const { chain, unkeptSince = Infinity } of (0,_core_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .unfinishedIn */ .Fp)(journal.entries()))
        if (clock.now() - unkeptSince > UNKEPT_MS)
            journal.record({ kind: 'written', chain });
    const unfinished = (0,_core_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .unfinishedIn */ .Fp)(journal.entries()).filter(({ chain }) => chain.account === name);
    for (const { live } of unfinished)
        claims.add(live.values());
    const recovered = [];
    for (const each of unfinished)
        recovered.push(await recoverChain(each, session));
    if ((0,_core_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .unfinishedIn */ .Fp)(journal.entries()).length === 0)
        journal.clear();
    return recovered;
}
async function recoverChain(unfinished, session) {
    const { account, run, writeBack } = session;
    const { chain, whole, unkeptSince } = unfinished;
    const recorded = await findRecorded(unfinished, session);
    const earlier = recorded?.posts ?? [];
    const { live, problem } = await findOutcome(unfinished, earlier, session);
    const ids = idsInOrder(live, earlier);
    const later = ids.slice(earlier.length).map((id) => ({ id, permalink: undefined }));
    const [head, ...rest] = await (0,_publishing_look_up_js__WEBPACK_IMPORTED_MODULE_5__/* .lookUpPermalinks */ .dM)([...earlier, ...later], account);
    // Ids beyond a gap are no receipts yet, so nothing claims them: the account may still show what is in the gap.
    account.claims.remove(live.values());
    account.claims.add(ids);
    if (unkeptSince === undefined)
        run.tell({ kind: 'recovered', path: chain.path, live: ids.length });
    if (!head)
        return { chain, receipts: undefined, problem, recorded: false };
    // An `id` without a digest is from a person, and says that the post is wholly live.
    if (recorded?.whole && recorded.digest === '' && !problem) {
        account.journal.record({ kind: 'written', chain });
        return { chain, receipts: recorded, problem: undefined, recorded: true };
    }
    const receipts = { posts: [head, ...rest], digest: chain.digest, whole };
    if (!isRecordedHere(chain, session))
        return { chain, receipts, problem, recorded: false };
    // Known receipts are recorded even if a segment is in doubt, but then the chain stays in the journal.
    const unwritten = writeBack.add(chain, receipts);
    return { chain, receipts, problem: problem ?? unwritten, recorded: !unwritten && !problem };
}
/** Whether this run writes the receipts of a chain; inline text of another release or step has them elsewhere. */
function isRecordedHere({ path, record }, { writeBack, run: { settings } }) {
    if (path !== undefined)
        return (0,_core_write_back_js__WEBPACK_IMPORTED_MODULE_4__/* .writesFrontMatter */ .rL)(settings);
    return record !== undefined && record === writeBack.inline?.name;
}
/**
 * Receipts of the same chain that are where they belong already. Those that a person wrote count unless the journal
 * knows better. Of their permalinks only addresses of Threads count.
 */
async function findRecorded({ chain, live }, session) {
    const { path, digest } = chain;
    if (path === undefined && !isRecordedHere(chain, session))
        return undefined;
    // A file that is gone has none; writing into it will say so.
    const receipts = path === undefined ? await session.writeBack.inline?.receipts() : (0,_core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_2__/* .receiptsIn */ .F)(session.postFiles.read(path));
    const byHand = receipts?.digest === '' && receipts.posts.every(({ id }, index) => (live.get(index + 1) ?? id) === id);
    const counts = byHand || receipts?.digest === digest;
    return receipts && counts
        ? (0,_core_post_receipt_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutForeignPermalinks */ .je)(receipts, session.run.settings.threadsApiUrl)
        : undefined;
}
/** Segments that are live, by number, with the uncertain one if it turns out to be, or if its file says so. */
async function findOutcome({ chain, uncertain, live }, earlier, { account, run: { tell }, mayPublish }) {
    if (!uncertain)
        return { live, problem: undefined };
    const { number } = uncertain;
    const withSegment = (id) => ({ live: new Map([...live, [number, id]]), problem: undefined });
    const recorded = earlier[number - 1];
    if (recorded) {
        account.journal.record({ kind: 'live', chain, number, id: recorded.id });
        return withSegment(recorded.id);
    }
    const note = (event) => tell({ kind: 'segment', event, total: 0, text: uncertain.text });
    try {
        const context = (0,_publishing_segment_context_js__WEBPACK_IMPORTED_MODULE_7__/* .segmentContext */ .j)({ account, chain, tell: note }, number);
        const outcome = await (0,_publishing_publish_segment_js__WEBPACK_IMPORTED_MODULE_6__/* .settleUncertain */ .v)(uncertain, { ...context, mayPublish });
        if (outcome.kind === 'live')
            return withSegment(outcome.id);
        return { live, problem: outcome.kind === 'stopped' ? outcome.problem : undefined };
    }
    catch (cause) {
        if (cause instanceof _core_interruption_js__WEBPACK_IMPORTED_MODULE_0__/* .Interruption */ ._)
            return { live, problem: (0,_core_problem_of_js__WEBPACK_IMPORTED_MODULE_3__/* .problemOf */ .Z)(cause) };
        throw cause;
    }
}
/** Ids from the head on, as far as they are known without a gap. */
function idsInOrder(live, earlier) {
    const ids = [];
    for (;;) {
        const id = earlier[ids.length]?.id ?? live.get(ids.length + 1);
        if (id === undefined)
            return ids;
        ids.push(id);
    }
}


/***/ }),

/***/ 1442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ withSession)
});

// EXTERNAL MODULE: ./src/core/problem.ts + 6 modules
var core_problem = __webpack_require__(9300);
// EXTERNAL MODULE: ./src/core/interruption.ts
var core_interruption = __webpack_require__(7080);
// EXTERNAL MODULE: ./src/core/problem-of.ts
var problem_of = __webpack_require__(2720);
// EXTERNAL MODULE: ./src/core/token/expiry.ts
var token_expiry = __webpack_require__(4649);
// EXTERNAL MODULE: ./src/core/token/lifetime.ts
var lifetime = __webpack_require__(3398);
// EXTERNAL MODULE: ./src/core/write-back.ts
var write_back = __webpack_require__(7006);
// EXTERNAL MODULE: ./src/publishing/account.ts
var publishing_account = __webpack_require__(3710);
// EXTERNAL MODULE: ./src/publishing/waiting/waits.ts
var waits = __webpack_require__(6327);
// EXTERNAL MODULE: ./src/publishing/waiting/with-retry.ts
var with_retry = __webpack_require__(1118);
// EXTERNAL MODULE: ./src/core/front-matter/edit.ts + 2 modules
var edit = __webpack_require__(2802);
// EXTERNAL MODULE: ./src/core/post/receipt.ts
var receipt = __webpack_require__(7954);
// EXTERNAL MODULE: ./src/core/post/receipts-in.ts
var receipts_in = __webpack_require__(5573);
// EXTERNAL MODULE: ./src/repository/file-text.ts
var file_text = __webpack_require__(3282);
// EXTERNAL MODULE: ./src/repository/receipts-branch/find.ts
var find = __webpack_require__(4324);
;// CONCATENATED MODULE: ./src/repository/post-files.ts







/**
 * Texts by what the head of the branch says now, as the checkout may be old: receipts on the branch always count,
 * and so does what its authors changed or removed. What an earlier step of the job made or changed in the checkout
 * is meant to be published as it is there.
 *
 * Of the branches on which receipts wait for a merge only receipts are read. Their texts were reviewed by nobody.
 */
function openPostFiles(target, { files, uncommitted }) {
    const known = new Map();
    const waiting = new Map();
    const accepted = new Map();
    const read = (path) => known.get(path) ?? (0,file_text/* readFileText */.e)(path, files);
    const put = (path, keys) => {
        const file = read(path);
        if ('problem' in file)
            return file.problem;
        const edited = (0,edit/* withThreadsKeys */.E)(file.text, keys);
        if (!edited.ok)
            return { ...edited.problem, path };
        known.set(path, { path, text: edited.text });
        return undefined;
    };
    return {
        read,
        put,
        waitingReceipts: (path) => waiting.get(path) ?? [],
        accept(path, found) {
            put(path, (0,receipt/* keysOf */.YD)(found.receipts, 0));
            waiting.delete(path);
            accepted.set(path, found);
        },
        pending: () => accepted,
        async load(paths) {
            const wanted = [...new Set(paths)].filter((path) => !known.has(path));
            if (!target || wanted.length === 0)
                return;
            // Looked for only now: another run may have made one just before this one took the lease.
            const commits = (0,write_back/* writesFrontMatter */.rL)(target) && (0,write_back/* writesToGitHub */.f2)(target) ? await (0,find/* findWaitingCommits */.nL)(target) : [];
            const revisions = [`refs/heads/${target.branch.name}`, ...commits];
            const [there, ...aside] = await target.host.branches.files(revisions, wanted);
            const changed = uncommitted(wanted);
            for (const path of wanted) {
                const current = there?.get(path);
                const versions = {
                    here: () => (0,file_text/* readFileText */.e)(path, files),
                    changed: changed?.has(path) ?? false,
                    there: current && (0,file_text/* decode */.D)(path, current),
                };
                const text = choose(path, target, versions);
                known.set(path, text);
                const own = (0,receipts_in/* receiptsIn */.F)(text);
                const beside = commits.flatMap((at, index) => {
                    const bytes = aside[index]?.get(path);
                    const receipts = bytes && (0,receipts_in/* receiptsIn */.F)((0,file_text/* decode */.D)(path, bytes));
                    return receipts && (0,receipt/* goesFurther */.F5)(receipts, own) ? [{ receipts, at }] : [];
                });
                waiting.set(path, beside.toSorted(byLength));
            }
        },
    };
}
function byLength({ receipts: one }, { receipts: other }) {
    return Number(other.whole) - Number(one.whole) || other.posts.length - one.posts.length;
}
function choose(path, target, { here, changed, there }) {
    if (there)
        return changed ? withReceiptsOf(there, here()) : there;
    const branch = target.branch.name;
    if (!changed)
        return { path, problem: (0,core_problem/* warning */.$e)('github/removed', { branch, path }) };
    if (!(0,write_back/* writesToGitHub */.f2)(target))
        return here();
    return { path, problem: (0,core_problem/* error */.z3)('github/not-on-branch', { branch, path }) };
}
/** The text that an earlier step of the job made, with the receipts of the branch where its chain has begun. */
function withReceiptsOf(there, here) {
    const receipts = (0,receipts_in/* receiptsIn */.F)(there);
    if (!receipts)
        return here;
    if (receipts.whole || 'problem' in here || (0,receipts_in/* receiptsIn */.F)(here))
        return there;
    const edited = (0,edit/* withThreadsKeys */.E)(here.text, (0,receipt/* keysOf */.YD)(receipts, 0));
    return edited.ok ? { ...here, text: edited.text } : there;
}

// EXTERNAL MODULE: ./src/repository/target.ts + 1 modules
var repository_target = __webpack_require__(4268);
// EXTERNAL MODULE: ./src/core/github/error.ts
var error = __webpack_require__(2577);
// EXTERNAL MODULE: ./src/repository/receipts-branch/open.ts
var receipts_branch_open = __webpack_require__(9339);
// EXTERNAL MODULE: ./src/core/github/commit-message.ts
var commit_message = __webpack_require__(6968);
;// CONCATENATED MODULE: ./src/repository/receipts-branch/update.ts


/**
 * Brings a branch for receipts up to date with its base, as new files of the base would conflict otherwise.
 *
 * @returns false where the two contradict each other: then another branch is to be taken
 */
async function bringUpToDate({ name, head, contents }, target) {
    const { host, branch } = target;
    if (head === branch.head)
        return true;
    if (contents)
        return merge(name, target);
    if (head !== undefined)
        await removeMerged(name, head, target);
    const ref = `refs/heads/${name}`;
    for (let attempt = 1;; attempt += 1) {
        try {
            await host.refs.create(ref, branch.head);
            return true;
        }
        catch (cause) {
            if (!(cause instanceof error/* GitHubError */.y_))
                throw cause;
            // Another run has made it, or it could not be removed. Whether it is there is seen next.
            if (await host.branches.find(name))
                return merge(name, target);
            if (cause.kind !== 'unsure' || attempt === find/* TRIES */.Qm)
                throw cause;
        }
    }
}
/** Not where another run has committed to it since. What cannot be removed is merged with its base instead. */
async function removeMerged(name, head, { host }) {
    try {
        if ((await host.branches.find(name))?.head === head)
            await host.refs.remove(`refs/heads/${name}`);
    }
    catch (cause) {
        if (!(cause instanceof error/* GitHubError */.y_))
            throw cause;
    }
}
/** That a merge is not allowed is for people to resolve, in the pull request: the receipts come first. */
async function merge(name, { host, branch }) {
    try {
        await host.branches.merge(name, branch.name);
        return true;
    }
    catch (cause) {
        if (!(cause instanceof error/* GitHubError */.y_))
            throw cause;
        return !(0,error/* isGitHubError */.e0)(cause, 'refused');
    }
}

;// CONCATENATED MODULE: ./src/repository/write-back/commit.ts




/** How often the branch may move between being read and being committed to. */
const ATTEMPTS = 10;
/**
 * Commits receipts onto a branch. Each time it has moved, `edit` reads and edits the files anew, so that what others
 * wrote meanwhile stays; a commit whose answer was lost is found on the branch.
 *
 * @throws GitHubError
 */
async function commitEdits(name, edit, { target, settings, world }) {
    const { branches } = target.host;
    const { clock, random } = world;
    const run = `${world.run.id || 'local'}-${world.run.attempt}-${world.run.holder}`;
    const message = (0,commit_message/* commitMessageOf */.os)(settings.commitMessage, run);
    for (let attempt = 1;; attempt += 1) {
        const branch = await branches.find(name);
        if (!branch)
            throw new error/* GitHubError */.y_('missing', `no branch \`${name}\``);
        const edits = await edit(branch);
        if (edits.files.size === 0) {
            const commit = await findOwnCommit(branch, run, target.host);
            return { edits, ...(commit && { commit }) };
        }
        try {
            const commit = await branches.commit({ branch: name, onto: branch.head, message, files: edits.files });
            return { edits, commit };
        }
        catch (cause) {
            if (!(0,error/* isGitHubError */.e0)(cause, 'stale', 'unsure') || attempt === ATTEMPTS)
                throw cause;
            await clock.sleep(500 * 2 ** Math.min(attempt, 5) * random());
        }
    }
}
/** Commits onto a branch for receipts. Where it was merged and removed at that moment, it is made again. */
async function commitAside(edit, context, attempt = 1) {
    const { host, branch } = context.target;
    const base = (await host.branches.find(branch.name)) ?? branch;
    const target = { host, branch: base };
    const candidates = await context.target.candidates(base);
    try {
        return await commitToFirst(candidates, edit, target, context);
    }
    catch (cause) {
        if (!(0,error/* isGitHubError */.e0)(cause, 'missing') || attempt === find/* TRIES */.Qm)
            throw cause;
        return commitAside(edit, context, attempt + 1);
    }
}
/** Commits onto the first of these branches that takes it; onto one that contradicts its base only if no other does. */
async function commitToFirst(candidates, edit, target, context) {
    const behind = [];
    let refusal;
    const commitTo = async (to) => {
        try {
            const editBranch = (branch) => edit(branch, target.branch, { to, candidates, behind });
            return { ...(await commitEdits(to.name, editBranch, context)), to, candidates };
        }
        catch (cause) {
            if (!(0,error/* isGitHubError */.e0)(cause, 'protected'))
                throw cause;
            refusal = cause;
            return undefined;
        }
    };
    for (const to of candidates) {
        if (await bringUpToDate(to, target)) {
            const committed = await commitTo(to);
            if (committed)
                return committed;
        }
        else
            behind.push(to);
    }
    for (const to of behind) {
        const committed = await commitTo(to);
        if (committed)
            return committed;
    }
    throw refusal;
}
/** The commit of this run, where its answer was lost. */
async function findOwnCommit({ head }, run, { branches }) {
    const commit = (await branches.history(head)).find(({ message }) => (0,commit_message/* isOfRun */.NG)(message, run));
    return commit && { oid: commit.oid, url: commit.url };
}

;// CONCATENATED MODULE: ./src/repository/write-back/edits.ts





/**
 * Edits the files as they are at the head of a branch; a file that was renamed meanwhile is found by its new name.
 * `base`: the branch that this one is to be merged into. Texts are taken from there where it has them: what was put
 * into the same files on this branch was reviewed by nobody.
 */
async function editFiles(added, branch, target, base) {
    const { branches } = target.host;
    const heads = base ? [branch.head, base.head] : [branch.head];
    /** What the branch itself has, to see what changes. */
    const there = new Map();
    const read = async (paths) => {
        const [own = new Map(), reviewed = own] = await branches.files(heads, paths);
        for (const [path, bytes] of own)
            there.set(path, bytes);
        return new Map([...own, ...reviewed]);
    };
    const texts = await read([...added.keys()]);
    const missing = [...added.keys()].filter((path) => !texts.has(path));
    const renames = missing.length > 0 ? await renamesSince(target, (base ?? branch).head) : new Map();
    const renamed = await read(missing.flatMap((path) => renames.get(path) ?? []));
    const files = new Map();
    const problems = [];
    const left = new Set();
    const gone = new Set();
    for (const [path, { keys }] of added) {
        const name = texts.has(path) ? path : (renames.get(path) ?? path);
        const bytes = texts.get(name) ?? renamed.get(name);
        const edit = bytes ? editFile(name, bytes, keys) : undefined;
        if (edit?.text === undefined)
            left.add(path);
        else if (edit.text !== there.get(name)?.toString('utf8'))
            files.set(name, edit.text);
        if (!edit)
            gone.add(path);
        problems.push(...(edit?.problems ?? [(0,core_problem/* warning */.$e)('github/removed-meanwhile', { branch: branch.name, path })]));
        if (edit?.text !== undefined && name !== path)
            problems.push((0,core_problem/* warning */.$e)('github/renamed-meanwhile', { from: path, path: name }));
    }
    return { files, problems, left, gone };
}
function editFile(name, bytes, keys) {
    const file = (0,file_text/* decode */.D)(name, bytes);
    if ('problem' in file)
        return { text: undefined, problems: [{ ...file.problem, path: name }] };
    if (hasOtherReceipts(file, keys)) {
        return { text: undefined, problems: [(0,core_problem/* error */.z3)('github/other-receipts', { path: name })] };
    }
    const edited = (0,edit/* withThreadsKeys */.E)(file.text, keys);
    return edited.ok
        ? { text: edited.text, problems: [] }
        : { text: undefined, problems: [{ ...edited.problem, path: name }] };
}
/** A branch whose history was rewritten meanwhile shows no renames. */
async function renamesSince({ host, branch }, head) {
    try {
        return await host.branches.renames(branch.head, head);
    }
    catch (cause) {
        if ((0,error/* isGitHubError */.e0)(cause, 'missing'))
            return new Map();
        throw cause;
    }
}
/** Whether a file has the receipts of a chain with another head: to put ours in their place would hide that both are live. */
function hasOtherReceipts(file, keys) {
    const receipts = (0,receipts_in/* receiptsIn */.F)(file);
    return receipts !== undefined && receipts.posts[0].id !== keys['id'];
}

// EXTERNAL MODULE: ./src/core/github/branch-contents.ts
var branch_contents = __webpack_require__(7222);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/core/github/inert.ts
var inert = __webpack_require__(9867);
;// CONCATENATED MODULE: ./src/core/github/pull-request-body.ts



/** GitHub takes no longer body, in characters; those of JavaScript are at least as many. */
const MOST = 65_536;
/** As many of its characters as are for files that are not from Spool. */
const MOST_FOREIGN = 8000;
const LINE = /^- (`[^`]*`|<code>.*?<\/code>).*$/gm;
const MORE = /^<!-- spool:more ([\da-f ]*) -->\r?$/m;
/**
 * The body of the pull request that brings receipts, with these posts added to those it lists already, as far as the
 * branch still has them. Those for which it has no room are counted, and each is marked, so that it is not counted
 * again. What else the branch brings is listed apart. Text that people put into it is not kept: it is rewritten whole
 * each time.
 */
function pullRequestBodyOf(posts, before, { contents, instead } = {}) {
    const lines = new Map(Array.from(before.matchAll(LINE), ([line, code = '']) => [code, line.trimEnd()]));
    const [, marks = ''] = MORE.exec(before) ?? [];
    const more = new Set(marks.split(' ').filter((mark) => mark !== ''));
    if (contents?.isWhole)
        keepOnly([...contents.receipts.keys()].map(inert/* inertCode */.gQ), lines, more);
    for (const { path, permalink } of posts) {
        const code = (0,inert/* inertCode */.gQ)(path);
        const link = (0,inert/* inertLink */.r)('on Threads', permalink);
        lines.set(code, `- ${code}${link ? ` ${link}` : ''}`);
    }
    const unchecked = [...(contents?.receipts.keys() ?? [])].filter((path) => !lines.has((0,inert/* inertCode */.gQ)(path)) && !more.has(markOf((0,inert/* inertCode */.gQ)(path))));
    const rest = [...foreignParts(contents), ...uncheckedParts(unchecked), ...insteadParts(contents, instead)];
    // What was left out before stays so: there was no room for it, and now there is less.
    for (const code of lines.keys())
        if (more.has(markOf(code)))
            lines.delete(code);
    const left = [...lines.keys()];
    let body = bodyOf(lines, more, rest);
    for (let last = left.pop(); body.length > MOST && last !== undefined; last = left.pop()) {
        lines.delete(last);
        more.add(markOf(last));
        body = bodyOf(lines, more, rest);
    }
    return body;
}
/** Takes away what the branch has no more. */
function keepOnly(codes, lines, more) {
    const [there, marked] = [new Set(codes), new Set(codes.map(markOf))];
    for (const code of lines.keys())
        if (!there.has(code))
            lines.delete(code);
    for (const mark of more)
        if (!marked.has(mark))
            more.delete(mark);
}
function bodyOf(lines, more, rest) {
    const marks = more.size === 0
        ? []
        : [
            `And ${more.size} more: see the changed files.`,
            '',
            `<!-- spool:more ${[...more].join(' ')} -->`,
            '',
        ];
    return [
        'These posts are live on Threads. This pull request writes their ids and permalinks into their files. Until it is merged, Spool reads them from its branch.',
        '',
        ...lines.values(),
        '',
        ...marks,
        ...rest,
    ].join('\n');
}
function foreignParts(contents) {
    if (!contents || (0,branch_contents/* isOurs */.M)(contents))
        return [];
    const all = '**This branch has more files than GitHub lists, or a history of its own.** Look at all of it before you merge it.';
    if (!contents.isWhole)
        return [all, ''];
    return [
        '**This branch has changes that are not from Spool.** Look at these files before you merge it:',
        '',
        ...listed(contents.foreign),
        '',
    ];
}
function uncheckedParts(paths) {
    if (paths.length === 0)
        return [];
    return [
        'These files have receipts as well, which Spool has not looked up. Compare them with Threads before you merge this:',
        '',
        ...listed(paths),
        '',
    ];
}
function insteadParts(contents, instead) {
    if (instead === undefined)
        return [];
    const what = contents?.isWhole ? 'The receipts of posts that Spool has looked up' : 'New receipts';
    return [`${what} are on ${(0,inert/* inertCode */.gQ)(instead)}, which has a pull request of its own.`, ''];
}
/** Not with the mark of a post, as these are none. */
function listed(paths) {
    const lines = [];
    let left = MOST_FOREIGN / 2;
    for (const path of paths) {
        const line = `* ${(0,inert/* inertCode */.gQ)(path)}`;
        left -= line.length + 1;
        if (left < 0)
            return [...lines, `* and ${paths.length - lines.length} more: see the changed files`];
        lines.push(line);
    }
    return lines;
}
/** A short name of a post: seven thousand of them fit into a body. */
function markOf(code) {
    return (0,external_node_crypto_.createHash)('sha256').update(code).digest('hex').slice(0, 8);
}

;// CONCATENATED MODULE: ./src/repository/write-back/pull-request.ts








/** Whether people have closed the pull request of a branch as it is: then it stays closed until there is more to record. */
async function isClosed({ name, head }, { target: { host, branch } }) {
    try {
        const last = await host.pullRequests.find(name, branch.name);
        return last?.state === 'closed' && last.head === head;
    }
    catch (cause) {
        if (!(cause instanceof error/* GitHubError */.y_))
            throw cause;
        return false;
    }
}
/** Opens the pull request with these posts, or adds them to the one that is open. */
async function ensurePullRequest(from, posts, contents, { target, settings }) {
    const { pullRequests } = target.host;
    const into = target.branch.name;
    const title = (0,commit_message/* commitMessageOf */.os)(settings.commitMessage, '').headline;
    try {
        const last = await pullRequests.find(from, into);
        const before = last?.state === 'open' ? last : undefined;
        const listed = Array.from(posts, ([path, { posts: [head], },]) => ({ path, permalink: head.permalink }));
        const body = pullRequestBodyOf(listed, before?.body ?? '', { contents });
        if (!before)
            return { pullRequest: (await pull_request_open({ from, into, title, body }, target.host)).url, problems: [] };
        await describe(before, body, pullRequests);
        return { pullRequest: before.url, problems: [] };
    }
    catch (cause) {
        if (!(cause instanceof error/* GitHubError */.y_))
            throw cause;
        return { problems: [(0,problem_of/* problemOf */.Z)(cause, write_back/* WRITE_BACK_MODES */.Lp['pull-request'].permissions)] };
    }
}
/** Where no other branch takes the receipts. */
const TAKE_BACK = 'Look at who pushed there, and take those changes back before you merge its pull request.';
/**
 * Says of each branch for receipts what it has that is not ours: as a warning, and in its pull request, if it has one.
 * `to`: the branch that receipts go to.
 */
async function tellForeign(candidates, to, { target: { host, branch } }) {
    const problems = [];
    for (const { name, contents } of candidates) {
        if (!contents || (0,branch_contents/* isOurs */.M)(contents))
            continue;
        const instead = name === to ? undefined : to;
        const fix = instead === undefined ? { fix: TAKE_BACK } : {};
        problems.push((0,core_problem/* warning */.$e)('github/foreign-files', { branch: name, files: contents.foreign, to: instead, ...fix }));
        if (instead === undefined)
            continue;
        try {
            const pull = await host.pullRequests.find(name, branch.name);
            if (pull?.state === 'open')
                await describe(pull, pullRequestBodyOf([], pull.body, { contents, instead }), host.pullRequests);
        }
        catch (cause) {
            // The warning says the same.
            if (!(cause instanceof error/* GitHubError */.y_))
                throw cause;
        }
    }
    return problems;
}
async function describe({ number, body: before }, body, pullRequests) {
    if (body.trim() !== before.replaceAll('\r\n', '\n').trim())
        await pullRequests.describe(number, body);
}
async function pull_request_open(pull, host, attempt = 1) {
    try {
        return await host.pullRequests.open(pull);
    }
    catch (cause) {
        if (!(0,error/* isGitHubError */.e0)(cause, 'unsure', 'exists'))
            throw cause;
        // It may have been opened although the answer was lost.
        const found = await host.pullRequests.find(pull.from, pull.into);
        if (found?.state === 'open')
            return found;
        if (attempt === find/* TRIES */.Qm || cause.kind === 'exists')
            throw cause;
        return pull_request_open(pull, host, attempt + 1);
    }
}

;// CONCATENATED MODULE: ./src/repository/write-back/stranded.ts


/**
 * Receipts that wait on a branch from which people cannot merge them without more: it has something that is not ours,
 * or contradicts its base; or on none any more, where there is more to record. `added`: how many others are to be
 * committed.
 */
function findStranded(pending, { to, candidates, behind }, added) {
    const waiting = candidates.flatMap((each) => (each.contents ? [{ ...each, contents: each.contents }] : []));
    const good = waiting.filter(({ name, contents }) => (0,branch_contents/* isOurs */.M)(contents) && behind.every((each) => each.name !== name));
    const bad = waiting.filter((each) => !good.includes(each));
    const stranded = [...pending].filter(([path, { receipts, at }]) => (bad.some(({ head }) => head === at) || (added > 0 && waiting.every(({ head }) => head !== at))) &&
        good.every(({ contents }) => (0,receipt/* goesFurther */.F5)(receipts, contents.receipts.get(path))));
    const room = Math.max(0, branch_contents/* MOST_FILES */.Q - added - (to.contents?.receipts.size ?? 0));
    return new Map(stranded.slice(0, room).map(([path, { receipts }]) => [path, receipts]));
}
/** Those of the posts whose receipts a branch has. */
function pendingIn({ receipts: there }, pending) {
    return new Map([...pending].flatMap(([path, { receipts }]) => (there.has(path) ? [[path, receipts]] : [])));
}

// EXTERNAL MODULE: ./src/repository/write-back/write-back.ts
var write_back_write_back = __webpack_require__(6123);
;// CONCATENATED MODULE: ./src/repository/write-back/branch.ts











const EMPTY = { receipts: new Map(), foreign: [], isWhole: true };
/** Receipts go into the files of the branch by one commit, directly or by a pull request. */
function branchWriteBack(files, context) {
    const { target, world } = context;
    const added = new Map();
    return {
        inline: undefined,
        add(chain, receipts) {
            if (chain.path === undefined)
                return undefined;
            const keys = (0,receipt/* keysOf */.YD)(receipts, world.clock.now());
            added.set(chain.path, { chain, receipts, keys });
            files.put(chain.path, keys);
            return undefined;
        },
        async write() {
            if (added.size > 0)
                return writeAll(added, files.pending(), context);
            const report = await keepWaiting(files.pending(), context);
            if (target.newReceiptsBranch !== undefined)
                await (0,receipts_branch_open/* removeUnusedBranch */.Rj)(target.newReceiptsBranch, target);
            return report;
        },
    };
}
async function writeAll(added, pending, context) {
    const { target, world } = context;
    try {
        const { edits, ...where } = await commitReceipts(added, pending, context);
        // Receipts of a post whose file is gone are reported. They leave the journal: a new post may have the same path.
        for (const [path, { chain }] of added)
            if (!edits.left.has(path) || edits.gone.has(path))
                world.journal.record({ kind: 'written', chain });
        const unwritten = [...edits.left].flatMap((path) => unwrittenOf(path, added));
        return { ...where, problems: [...edits.problems, ...(where.problems ?? [])], unwritten };
    }
    catch (cause) {
        if (!(cause instanceof error/* GitHubError */.y_))
            throw cause;
        const problem = (0,problem_of/* problemOf */.Z)(cause, write_back/* WRITE_BACK_MODES */.Lp[target.writeBack].permissions);
        return {
            problems: [problem, ...Array.from(added.keys(), unrecorded)],
            unwritten: [...added.keys()].flatMap((path) => unwrittenOf(path, added)),
        };
    }
}
async function commitReceipts(added, pending, context) {
    const { target, tell } = context;
    if (target.writeBack === 'pull-request')
        return commitByPullRequest(added, pending, context);
    try {
        return await commitEdits(target.branch.name, (branch) => editFiles(added, branch, target), context);
    }
    catch (cause) {
        if (!(0,error/* isGitHubError */.e0)(cause, 'protected'))
            throw cause;
        // The API did not say before that the branch refuses commits.
        tell({ kind: 'by-pull-request', branch: target.branch.name, rules: [cause.message] });
        return commitByPullRequest(added, pending, context);
    }
}
/**
 * Commits receipts onto a branch of their own and keeps one pull request from it. Where none can be opened, the
 * receipts are on that branch all the same, and later runs read them there. Those that are stranded go with them.
 */
async function commitByPullRequest(added, pending, context) {
    const { target, world } = context;
    let moved = new Map();
    const { to, candidates, ...committed } = await commitAside((branch, base, choice) => {
        moved = findStranded(pending, choice, added.size);
        const again = Array.from(moved, ([path, receipts]) => {
            return [path, { keys: (0,receipt/* keysOf */.YD)(receipts, world.clock.now()) }];
        });
        return editFiles(new Map([...again, ...added]), branch, target, base);
    }, context);
    const brought = Array.from(added, ([path, { receipts }]) => [path, receipts]);
    const { contents = EMPTY } = to;
    const now = { ...contents, receipts: new Map([...contents.receipts, ...moved, ...brought]) };
    const posts = new Map([...pendingIn(now, pending), ...brought]);
    const { pullRequest, problems } = await ensurePullRequest(to.name, posts, now, context);
    const foreign = await tellForeign(candidates, to.name, context);
    return {
        ...committed,
        aside: { branch: to.name, into: target.branch.name },
        ...(pullRequest !== undefined && { pullRequest }),
        problems: [...problems, ...foreign],
    };
}
/**
 * Where receipts wait for a pull request, there is one to merge: an earlier run may not have been allowed to open it.
 * One that people have closed stays closed. Receipts that are stranded get another branch.
 */
async function keepWaiting(pending, context) {
    const nothing = { problems: [], unwritten: [] };
    if (pending.size === 0)
        return nothing;
    try {
        const candidates = await context.target.candidates(context.target.branch);
        const [to] = candidates;
        if (!to)
            return nothing;
        const stranded = findStranded(pending, { to, candidates, behind: [] }, 0);
        if (stranded.size > 0) {
            const { edits, problems = [], ...where } = await commitByPullRequest(new Map(), pending, context);
            return { ...nothing, ...where, problems: [...edits.problems, ...problems].map(core_problem/* asWarning */.PQ) };
        }
        const foreign = await tellForeign(candidates, to.name, context);
        if (!to.contents || (await isClosed(to, context)))
            return { ...nothing, problems: foreign };
        const posts = pendingIn(to.contents, pending);
        const { pullRequest, problems } = await ensurePullRequest(to.name, posts, to.contents, context);
        return {
            ...nothing,
            // The receipts are where later runs find them, and nothing new depends on it.
            problems: [...problems.map(core_problem/* asWarning */.PQ), ...foreign],
            ...(pullRequest !== undefined && { pullRequest }),
        };
    }
    catch (cause) {
        if (!(cause instanceof error/* GitHubError */.y_))
            throw cause;
        return {
            ...nothing,
            problems: [(0,core_problem/* asWarning */.PQ)((0,problem_of/* problemOf */.Z)(cause, write_back/* WRITE_BACK_MODES */.Lp['pull-request'].permissions))],
        };
    }
}
function unrecorded(path) {
    return (0,core_problem/* error */.z3)('github/unrecorded', { belongsInto: 'the file', path });
}
function unwrittenOf(path, added) {
    const entry = added.get(path);
    return entry ? [(0,write_back_write_back/* unwrittenReceipts */.m)(path, entry.keys)] : [];
}

;// CONCATENATED MODULE: ./src/repository/write-back/checkout.ts




/** Receipts go into the files of the checkout, each as soon as its chain ends. */
function checkoutWriteBack(postFiles, { files, journal, clock }) {
    const unwritten = [];
    return {
        inline: undefined,
        add(chain, receipts) {
            const { path } = chain;
            if (path === undefined)
                return undefined;
            const keys = (0,receipt/* keysOf */.YD)(receipts, clock.now());
            const problem = writeKeys(path, keys, files);
            if (problem)
                unwritten.push((0,write_back_write_back/* unwrittenReceipts */.m)(path, keys));
            else
                journal.record({ kind: 'written', chain });
            postFiles.put(path, keys);
            return problem;
        },
        write: () => Promise.resolve({ problems: [], unwritten }),
    };
}
/** Puts keys into a file as it is now, which may be newer than what was read. */
function writeKeys(path, keys, files) {
    try {
        const edited = (0,edit/* withThreadsKeys */.E)(files.read(path).toString('utf8'), keys);
        if (!edited.ok)
            return { ...edited.problem, path };
        files.write(path, edited.text);
        return undefined;
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'for an unknown reason';
        return (0,core_problem/* error */.z3)('files/not-written', { code, path });
    }
}

// EXTERNAL MODULE: ./src/core/journal.ts
var core_journal = __webpack_require__(4608);
;// CONCATENATED MODULE: ./src/repository/write-back/none.ts


/** Receipts stay in the outputs, in the summary and, for as long as the account may not show the chain, in the journal. */
function noWriteBack(files, { journal, clock }) {
    return {
        inline: undefined,
        add(chain, receipts) {
            const now = clock.now();
            const known = (0,core_journal/* unfinishedOf */.$B)(chain, journal.entries());
            // What the account has shown by itself needs no other memory.
            if (receipts.whole && known && known.unkeptSince === undefined)
                journal.record({ kind: 'unkept', chain, at: now });
            if (chain.path !== undefined)
                files.put(chain.path, (0,receipt/* keysOf */.YD)(receipts, now));
            return undefined;
        },
        write: () => Promise.resolve({ problems: [], unwritten: [] }),
    };
}

// EXTERNAL MODULE: ./src/core/github/release-body.ts
var release_body = __webpack_require__(963);
;// CONCATENATED MODULE: ./src/repository/write-back/release.ts







/** The body of a release has no version to compare: what is written is read again this often. */
const release_ATTEMPTS = 5;
/** Receipts go to the end of a release: hidden, and as a link for readers. */
function releaseWriteBack(release, { releases }, account, { journal, clock, run, random }) {
    const key = { release: release.id, name: `${account} ${run.step}` };
    let added;
    let seen = release.body;
    const writeRecord = async (receipts, at) => {
        for (let attempt = 1; attempt <= release_ATTEMPTS; attempt += 1) {
            const { body } = await releases.find({ id: release.id });
            const next = (0,release_body/* withReceipts */.ic)(body, key, receipts, at);
            if (next === body)
                return undefined;
            if ((0,release_body/* excessOf */.FR)(next) > 0)
                return tooLong(next);
            await releases.describe(release.id, next).catch((cause) => {
                if (attempt === release_ATTEMPTS || !(cause instanceof error/* GitHubError */.y_ && mayPass(cause)))
                    throw cause;
            });
            // Another job of the same release may have written at the same moment.
            await clock.sleep(1000 * 2 ** (attempt - 1) * (1 + random()));
        }
        return undefined;
    };
    return {
        inline: {
            name: `${release.id} ${run.step}`,
            async receipts() {
                if (added)
                    return added.receipts;
                // Not what the release said before this run was alone: another one may have announced it meanwhile.
                seen = (await releases.find({ id: release.id })).body;
                return (0,release_body/* receiptsInRelease */.wz)(seen, key);
            },
            findObstacle({ digest, segments }) {
                const next = (0,release_body/* withReceipts */.ic)(seen, key, (0,release_body/* longestReceipts */.kj)(digest, segments.length), clock.now());
                return (0,release_body/* excessOf */.FR)(next) > 0 ? tooLong(next) : undefined;
            },
        },
        add(chain, receipts) {
            added = { chain, receipts };
            return undefined;
        },
        async write() {
            if (!added)
                return { problems: [], unwritten: [] };
            const { chain, receipts } = added;
            const problem = await writeRecord(receipts, clock.now()).catch((cause) => {
                if (!(cause instanceof error/* GitHubError */.y_))
                    throw cause;
                return (0,problem_of/* problemOf */.Z)(cause, write_back/* WRITE_BACK_MODES */.Lp.release.permissions);
            });
            if (problem)
                return {
                    problems: [problem],
                    unwritten: [(0,write_back_write_back/* unwrittenReceipts */.m)(chain.path, (0,receipt/* keysOf */.YD)(receipts, clock.now()))],
                };
            journal.record({ kind: 'written', chain });
            return { problems: [], unwritten: [] };
        },
    };
}
function tooLong(body) {
    const excess = (0,release_body/* excessOf */.FR)(body);
    return (0,core_problem/* error */.z3)('github/release-full', {
        excess,
        fix: `Shorten the notes of the release by ${excess} characters, or use \`write-back: none\`.`,
    });
}
/** Not known to be done, or certainly not done and waited for. */
function mayPass({ kind, retryAfterMs }) {
    return kind === 'unsure' || (kind === 'throttled' && retryAfterMs === 0);
}

;// CONCATENATED MODULE: ./src/repository/write-back/open.ts




/** How each mode writes receipts. Without a repository on GitHub there is none to write to. */
const WRITE_BACKS = {
    files: ({ files, context }) => checkoutWriteBack(files, context.world),
    none: ({ files, context }) => noWriteBack(files, context.world),
    commit: intoBranch,
    'pull-request': intoBranch,
    release: ({ files, target, account, context: { world } }) => target?.release
        ? releaseWriteBack(target.release, target.host, account, world)
        : noWriteBack(files, world),
};
/** Where the receipts of this run go. */
function openWriteBack(place) {
    return WRITE_BACKS[place.context.settings.writeBack](place);
}
function intoBranch({ files, target, context }) {
    return target ? branchWriteBack(files, { ...context, target }) : noWriteBack(files, context.world);
}

// EXTERNAL MODULE: ./src/run/account.ts
var run_account = __webpack_require__(5234);
// EXTERNAL MODULE: ./src/run/lease/hold-lease.ts + 1 modules
var hold_lease = __webpack_require__(7098);
// EXTERNAL MODULE: ./src/run/read-ahead.ts
var read_ahead = __webpack_require__(2885);
;// CONCATENATED MODULE: ./src/run/with-session.ts















/** How long a run waits for another one in the same checkout. */
const CHECKOUT_WAIT_S = 300;
/**
 * Does work that changes something, alone: with the lease on the checkout, the account, the branch, and the lease on
 * the account. Whatever happens to the work, the receipts that it added are written.
 *
 * A run that only finishes what another one began waits for nobody, and needs no lease on the account.
 *
 * @param holdBack The result where the work cannot begin, or fails in a way that Spool knows.
 */
async function withSession(context, opening, work, holdBack) {
    const network = { inUse: await context.world.threads(context.settings.accessToken ?? '') };
    const outcome = await workAlone(context, { ...opening, network }, work, holdBack);
    const rateLimit = network.inUse.rateLimit();
    return rateLimit ? { ...outcome, rateLimit } : outcome;
}
async function workAlone(context, { mayPublish, liveFrontMatter, network }, work, holdBack) {
    const { settings, world } = context;
    const { permissions } = write_back/* WRITE_BACK_MODES */.Lp[settings.writeBack];
    const fail = (cause) => holdBack((0,problem_of/* problemOf */.Z)(cause, permissions));
    try {
        if (!(await acquireCheckout(context, mayPublish)))
            return holdBack((0,core_problem/* error */.z3)('action/busy', { other: 'checkout' }));
        // Without GitHub there is no lease on the account to wait for.
        const pasted = mayPublish && !world.host ? (0,read_ahead/* readAhead */.E)(network.inUse) : network.inUse;
        const opened = await (0,run_account/* openAccount */.sj)(pasted, context);
        context.tell({ kind: 'account', username: opened.shown });
        if (mayPublish)
            await (0,run_account/* ensureSameAccount */.Qb)(opened, liveFrontMatter, context);
        const { target, problems } = await (0,repository_target/* openTarget */.A)(context);
        const lease = mayPublish ? await (0,hold_lease/* holdLease */.U)(opened.name, target, context) : hold_lease/* NO_LEASE */.b;
        if (lease === 'busy')
            return holdBack((0,core_problem/* error */.z3)('action/busy', { other: 'account' }));
        try {
            const refreshed = mayPublish ? await refreshAccount(opened, context) : opened;
            network.inUse = refreshed.threads;
            const account = (0,publishing_account/* accountOf */.X)(refreshed, world, lease.ensure);
            (0,run_account/* claimIds */.LM)(liveFrontMatter, account);
            const postFiles = openPostFiles(target, world);
            const writeBack = openWriteBack({ files: postFiles, target, account: opened.name, context });
            const session = { account, postFiles, writeBack, run: context, mayPublish };
            const outcome = await writeReceipts(work(session).catch(fail), session);
            // The step itself has reported what it found when it opened the branch.
            if (!mayPublish)
                return outcome;
            const life = await readLife(refreshed, account);
            const token = life && (0,lifetime/* tokenLifeOf */.V)(life, world.clock.now());
            const expiry = life && settings.tokenStore === 'none' ? (0,token_expiry/* findExpiry */.B)(life, world.clock.now()) : [];
            const opening = [...problems, ...lease.problems, ...problemsOf(refreshed), ...expiry];
            return { ...outcome, ...(token && { token }), problems: [...opening, ...outcome.problems] };
        }
        finally {
            await lease.release();
        }
    }
    catch (cause) {
        return fail(cause);
    }
    finally {
        world.lease.release();
    }
}
/** What keeps a token alive is loaded only where tokens are kept. */
async function refreshAccount(opened, context) {
    if (!opened.token)
        return opened;
    const { keepAlive } = await __webpack_require__.e(/* import() */ 89).then(__webpack_require__.bind(__webpack_require__, 89));
    const token = await keepAlive(opened.token, context);
    return { ...opened, threads: token.working.threads, token };
}
/** A token that still works keeps no post back, and fails no run. */
function problemsOf({ token }) {
    const problems = token?.problems ?? [];
    return problems.map((problem) => (problem.rule === 'token/not-refreshed' ? (0,core_problem/* asWarning */.PQ)(problem) : problem));
}
/** How long the token lives; undefined where the network does not tell, or nobody waits for its answer any more. */
async function readLife({ token }, { tokenFacts, interruption }) {
    if (token)
        return token.working;
    try {
        return await (0,with_retry/* raceAbort */.Mu)(interruption, tokenFacts);
    }
    catch (cause) {
        if (cause instanceof core_interruption/* Interruption */._)
            return undefined;
        throw cause;
    }
}
/** Writes the receipts that the work added, even where it ends in a bug, and says where they are. */
async function writeReceipts(work, { writeBack, run: { tell } }) {
    await Promise.allSettled([work]);
    const { problems, ...written } = await writeBack.write();
    tell({ kind: 'written', written });
    const outcome = await work;
    return { ...outcome, problems: [...outcome.problems, ...problems], writeBack: written };
}
async function acquireCheckout({ world: { lease, clock, interruption }, tell }, mayWait) {
    for (let waited = 0; waited < (mayWait ? CHECKOUT_WAIT_S : 1); waited += 1) {
        if (lease.acquire())
            return true;
        if (!mayWait)
            return false;
        if (waited === 0)
            tell({ kind: 'busy' });
        await clock.sleep((0,waits/* secondsToMs */.n)(1), interruption);
    }
    return false;
}


/***/ })

};
