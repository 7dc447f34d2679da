export const id = 494;
export const ids = [494];
export const modules = {

/***/ 1333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ frontMatterIn),
/* harmony export */   s: () => (/* binding */ openAccount)
/* harmony export */ });
/* harmony import */ var _core_front_matter_fences_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3145);
/* harmony import */ var _core_ids_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9921);
/* harmony import */ var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1285);
/* harmony import */ var _publishing_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3710);
/* harmony import */ var _publishing_patience_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6202);
/* harmony import */ var _publishing_waits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8903);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4077);
/* harmony import */ var _file_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2928);








/** One request that tells whether the token works and whose it is, before anything depends on it. */
async function openAccount({ settings, world, tell, elsewhere }) {
    const threads = await world.threads();
    const ask = () => threads.username();
    const username = await (0,_publishing_patience_js__WEBPACK_IMPORTED_MODULE_2__/* .patiently */ .d_)(ask, { unsure: _publishing_waits_js__WEBPACK_IMPORTED_MODULE_3__/* .WAITS */ .r.again }, (0,_publishing_account_js__WEBPACK_IMPORTED_MODULE_1__/* .patienceOf */ .H)(world, (0,_events_js__WEBPACK_IMPORTED_MODULE_5__/* .besideSegments */ .Z)(tell))).catch(notOffered(settings.userId));
    tell({ kind: 'account', username });
    const account = (0,_publishing_account_js__WEBPACK_IMPORTED_MODULE_1__/* .accountOf */ .X)(`${settings.threadsApiUrl.origin} ${username}`, threads, world);
    for (const id of elsewhere.flatMap(idsIn))
        account.claimed.add(id);
    return account;
}
/** Front matter of these files as they are now, whole posts or not: the ids in it are claimed. */
function frontMatterIn(paths, files) {
    return paths.flatMap((path) => {
        const file = (0,_file_text_js__WEBPACK_IMPORTED_MODULE_4__/* .fileText */ .C)(path, files);
        const fences = 'text' in file ? (0,_core_front_matter_fences_js__WEBPACK_IMPORTED_MODULE_6__/* .fencesOf */ .I)(file.text) : undefined;
        return 'text' in file && fences?.kind === 'yaml' ? [file.text.slice(fences.start, fences.end)] : [];
    });
}
/** A server that knows no profiles may still publish. */
function notOffered(userId) {
    return (cause) => {
        if (cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ThreadsError */ .aW && cause.kind === 'not-offered')
            return userId;
        throw cause;
    };
}
function idsIn(frontMatter) {
    return Array.from(frontMatter.matchAll(/\bid["']?\s*:\s*["']?(\w+)/g), ([, id = '']) => (0,_core_ids_js__WEBPACK_IMPORTED_MODULE_7__/* .mediaId */ .C)(id));
}


/***/ }),

/***/ 4077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ besideSegments)
/* harmony export */ });
/** For steps of publishing that belong to no segment. */
function besideSegments(tell) {
    return (event) => tell({ kind: 'segment', event, total: 0, text: '' });
}


/***/ }),

/***/ 6186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ recover)
/* harmony export */ });
/* harmony import */ var _core_interruption_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7080);
/* harmony import */ var _core_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4608);
/* harmony import */ var _core_post_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2838);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(197);
/* harmony import */ var _publishing_chain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7512);
/* harmony import */ var _publishing_segment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7392);
/* harmony import */ var _write_back_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5857);







/**
 * Finds out from the journal what runs before this one published without saying so, settles what they left in
 * doubt, and keeps the receipts, so that everything else can go by the files.
 */
async function recover(account, context) {
    const { journal, claimed, name } = account;
    const unfinished = (0,_core_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .unfinishedIn */ .Fp)(journal.entries()).filter(({ chain }) => chain.account === name);
    for (const { live } of unfinished)
        for (const id of live.values())
            claimed.add(id);
    const recovered = [];
    for (const each of unfinished)
        recovered.push(await recoverChain(each, account, context));
    if ((0,_core_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .unfinishedIn */ .Fp)(journal.entries()).length === 0)
        journal.clear();
    return recovered;
}
async function recoverChain(unfinished, account, context) {
    const { chain, whole } = unfinished;
    const { settings, world, tell } = context;
    const inFile = settings.writeBack === 'files' && chain.path !== undefined;
    const earlier = inFile ? receiptsIn(chain, context) : [];
    const { live, problem } = await settled(unfinished, account, context);
    const ids = inOrder(live, earlier);
    const [head, ...rest] = [...earlier, ...(await fetched(ids.slice(earlier.length), account))];
    for (const id of ids)
        account.claimed.add(id);
    // Live, and nobody knows any more what comes before it: the account may still show.
    for (const id of live.values())
        if (!ids.includes(id))
            account.claimed.delete(id);
    tell({ kind: 'recovered', path: chain.path, live: ids.length });
    if (!head)
        return { chain, receipts: undefined, problem, kept: false };
    const receipts = { posts: [head, ...rest], digest: chain.digest, whole };
    if (!inFile)
        return { chain, receipts, problem, kept: false };
    const unwritten = (0,_write_back_js__WEBPACK_IMPORTED_MODULE_6__/* .writeBack */ .X)(chain.path, receipts, world);
    const kept = !unwritten && !problem;
    if (kept)
        account.journal.record({ kind: 'written', chain });
    return { chain, receipts, problem: problem ?? unwritten, kept };
}
async function fetched(ids, account) {
    const looks = ids.map((id) => (0,_publishing_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .receiptOf */ .W7)(id, account));
    return (await Promise.all(looks)).map(({ id, permalink }) => ({ id, permalink }));
}
/** Receipts of the same chain that its file tells already. */
function receiptsIn({ path = '', digest }, { settings, world }) {
    try {
        const read = (0,_core_post_js__WEBPACK_IMPORTED_MODULE_2__/* .readPost */ .V)(path, world.files.read(path).toString('utf8'), settings);
        const receipts = read.kind === 'post' ? read.post.receipts : undefined;
        return receipts?.digest === digest ? receipts.posts : [];
    }
    catch {
        // A file that is gone has none; writing into it will say so.
        return [];
    }
}
/** Segments that are live, by number, with the one in doubt if it turns out to be. */
async function settled({ chain, doubt, live }, account, { tell, mayPublish }) {
    if (!doubt)
        return { live, problem: undefined };
    const { number } = doubt;
    const note = (event) => tell({ kind: 'segment', event, total: 0, text: doubt.text });
    try {
        const context = (0,_publishing_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .segmentContext */ .jF)({ account, chain, tell: note }, number);
        const outcome = await (0,_publishing_segment_js__WEBPACK_IMPORTED_MODULE_5__/* .settleDoubt */ .e6)(doubt, { ...context, mayPublish });
        if (outcome.kind === 'live')
            return { live: new Map([...live, [number, outcome.id]]), problem: undefined };
        const problem = outcome.kind === 'stopped' ? outcome.problem : undefined;
        return { live, problem: problem && { ...problem, ...(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)({ path: chain.path }) } };
    }
    catch (cause) {
        if (cause instanceof _core_interruption_js__WEBPACK_IMPORTED_MODULE_0__/* .Interruption */ ._)
            return { live, problem: cause.problem };
        throw cause;
    }
}
/** Ids from the head on, as far as they are known without a gap. */
function inOrder(live, earlier) {
    const ids = [];
    for (;;) {
        const id = earlier[ids.length]?.id ?? live.get(ids.length + 1);
        if (id === undefined)
            return ids;
        ids.push(id);
    }
}


/***/ }),

/***/ 3710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ patienceOf),
/* harmony export */   X: () => (/* binding */ accountOf)
/* harmony export */ });
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2590);

function accountOf(name, threads, { clock, journal, random, interruption }) {
    return { name, threads, clock, journal, random, interruption, pace: (0,_pace_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownPace */ .E)(), claimed: new Set() };
}
/** Patience for a step of this account that belongs to no segment, or to this one. */
function patienceOf({ clock, random, interruption }, tell, number = 0) {
    return { clock, random, tell, number, signal: interruption };
}


/***/ }),

/***/ 7512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W7: () => (/* binding */ receiptOf),
/* harmony export */   jF: () => (/* binding */ segmentContext),
/* harmony export */   lS: () => (/* binding */ publishChain)
/* harmony export */ });
/* harmony import */ var _core_interruption_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7080);
/* harmony import */ var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1285);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3710);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6202);
/* harmony import */ var _segment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7392);
/* harmony import */ var _waits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8903);






/** A post may take this long in one run, video and all; then the next run goes on with it. */
const BUDGET_MS = 40 * 60_000;
/**
 * Publishes the segments that are not live yet, each as a reply to the one before it. Permalinks are fetched
 * meanwhile and hold nothing up: a missing one is a blemish, a missing receipt a duplicate post.
 */
async function publishChain(drafts, already, context) {
    const { account, chain, tell } = context;
    const { clock, interruption, journal } = account;
    const outOfTime = new AbortController();
    clock.timeout(BUDGET_MS).addEventListener('abort', () => outOfTime.abort(new _core_interruption_js__WEBPACK_IMPORTED_MODULE_0__/* .Interruption */ ._('out-of-time')));
    const signal = AbortSignal.any([interruption, outOfTime.signal]);
    const live = already.map(({ id }) => id);
    const receipts = already.map((receipt) => Promise.resolve(receipt));
    const losses = new Map();
    const wentLive = (id) => {
        const draft = drafts[live.length];
        const number = live.push(id);
        tell({ kind: 'live', number, id });
        const look = receiptOf(id, account, draft && { ...draft, replyTo: draft.replyTo ?? live[number - 2] });
        receipts.push(look.then(({ lost, permalink }) => {
            if (lost.length > 0)
                losses.set(number, lost);
            return { id, permalink };
        }));
    };
    let stopped;
    try {
        // What was found live by other means than the journal: should this run die, the next one need not find it again.
        if (live.length < drafts.length)
            for (const [index, id] of live.entries())
                journal.record({ kind: 'live', chain, number: index + 1, id });
        while (live.length < drafts.length && !stopped) {
            const outcome = await nextSegment(drafts, live, { ...context, signal });
            if (outcome.kind === 'live')
                wentLive(outcome.id);
            else
                stopped = outcome;
        }
        if (!stopped)
            journal.record({ kind: 'whole', chain });
    }
    catch (cause) {
        if (!(cause instanceof _core_interruption_js__WEBPACK_IMPORTED_MODULE_0__/* .Interruption */ ._))
            throw cause;
        stopped = { problem: cause.problem, account: cause.kind === 'cancelled' ? 'blocked' : 'usable' };
    }
    return { receipts: await Promise.all(receipts), losses, stopped };
}
async function nextSegment(drafts, live, { account, chain, tell, signal }) {
    const context = segmentContext({ account, chain, tell }, live.length + 1, live, signal);
    const draft = drafts[live.length];
    if (!draft)
        throw new RangeError('There is no such segment');
    return (0,_segment_js__WEBPACK_IMPORTED_MODULE_4__/* .publishSegment */ .$r)({ ...draft, replyTo: live.at(-1) ?? draft.replyTo }, context);
}
/** All that one segment of a chain needs. `live`: what is live of the chain. */
function segmentContext({ account, chain, tell }, number, live = [], signal = account.interruption) {
    return {
        ...(0,_account_js__WEBPACK_IMPORTED_MODULE_2__/* .patienceOf */ .H)(account, tell, number),
        signal,
        threads: account.threads,
        pace: account.pace,
        claimed: new Set([...account.claimed, ...live]),
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
/**
 * The network may be late with a permalink, or withhold it; the id is what counts. With a draft it is also seen
 * whether what went live is what was sent.
 */
async function receiptOf(id, { threads, clock, interruption }, draft) {
    let lost = [];
    let look = draft && (() => threads.shown(id, draft));
    for (const wait of _waits_js__WEBPACK_IMPORTED_MODULE_5__/* .WAITS */ .r.permalink) {
        try {
            await clock.sleep((0,_waits_js__WEBPACK_IMPORTED_MODULE_5__/* .seconds */ .Y)(wait), interruption);
            const seen = look ? await (0,_patience_js__WEBPACK_IMPORTED_MODULE_3__/* .unless */ .NJ)(interruption, look) : undefined;
            lost = seen?.lost ?? lost;
            const permalink = seen ? seen.permalink : await (0,_patience_js__WEBPACK_IMPORTED_MODULE_3__/* .unless */ .NJ)(interruption, () => threads.permalink(id));
            if (permalink !== undefined)
                return { id, permalink, lost };
        }
        catch (cause) {
            if (cause instanceof _core_interruption_js__WEBPACK_IMPORTED_MODULE_0__/* .Interruption */ ._)
                break;
            if (!(cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ThreadsError */ .aW))
                throw cause;
            // A field that the token may not read fails the whole call; the permalink alone does not.
            if (cause.definite)
                look = undefined;
        }
    }
    return { id, permalink: undefined, lost };
}


/***/ }),

/***/ 1206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ becomesReady),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   _D: () => (/* binding */ LostContainer),
/* harmony export */   g$: () => (/* binding */ createContainer),
/* harmony export */   ng: () => (/* binding */ FailedContainer)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);
/* harmony import */ var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1285);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2590);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6202);
/* harmony import */ var _waits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8903);





/** A container that cannot be published any more and certainly was not: a new one may take its place. */
class LostContainer extends Error {
}
/** The network says that it cannot make what a container asks for. */
class FailedContainer extends Error {
    problem;
    constructor(found, rule) {
        super(found);
        this.problem = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(rule, { found, expected: 'a container that becomes ready' });
    }
}
/** Makes the container of a draft, and those of a carousel's items before it. */
async function createContainer(draft, context) {
    const { threads, clock, signal, pace, tell, number } = context;
    const children = draft.media.length > 1 ? await readyItems(draft.media, context) : [];
    if (draft.replyTo !== undefined)
        await clock.sleep(pace.parent, signal);
    try {
        const waits = {
            unsure: _waits_js__WEBPACK_IMPORTED_MODULE_4__/* .WAITS */ .r.again,
            'not-visible-yet': draft.replyTo === undefined ? [] : _waits_js__WEBPACK_IMPORTED_MODULE_4__/* .WAITS */ .r.visible,
            'children-not-visible': _waits_js__WEBPACK_IMPORTED_MODULE_4__/* .WAITS */ .r.children,
        };
        const create = () => threads.createContainer(draft, children);
        const container = await (0,_patience_js__WEBPACK_IMPORTED_MODULE_3__/* .patiently */ .d_)(create, waits, (0,_pace_js__WEBPACK_IMPORTED_MODULE_2__/* .learning */ .$)('parent', context));
        tell({ kind: 'created', number });
        return container;
    }
    catch (cause) {
        // Items that stay unknown are made anew together with what holds them.
        if (cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ThreadsError */ .aW && cause.kind === 'children-not-visible')
            throw new LostContainer();
        throw cause;
    }
}
/** All at once, as the network prepares them side by side; looked at one by one, as the last one counts. */
async function readyItems(items, context) {
    const create = (item) => (0,_patience_js__WEBPACK_IMPORTED_MODULE_3__/* .patiently */ .d_)(() => context.threads.createItem(item), { unsure: _waits_js__WEBPACK_IMPORTED_MODULE_4__/* .WAITS */ .r.again }, context);
    const containers = await Promise.all(items.map(create));
    for (const [index, container] of containers.entries()) {
        await becomesReady(container, items.slice(index, index + 1), context);
    }
    return containers;
}
/** @throws LostContainer if it expired, FailedContainer if it cannot be made or takes too long. */
async function becomesReady(container, media, context) {
    const { clock, tell, number, signal } = context;
    const waits = media.some(({ kind }) => kind === 'video') ? _waits_js__WEBPACK_IMPORTED_MODULE_4__/* .WAITS */ .r.readyVideo : _waits_js__WEBPACK_IMPORTED_MODULE_4__/* .WAITS */ .r.ready;
    for (const wait of waits) {
        if (wait > 0) {
            tell({ kind: 'waits', number, ms: (0,_waits_js__WEBPACK_IMPORTED_MODULE_4__/* .seconds */ .Y)(wait), why: 'Threads is preparing it' });
            await clock.sleep((0,_waits_js__WEBPACK_IMPORTED_MODULE_4__/* .seconds */ .Y)(wait), signal);
        }
        const { status, reason } = await stateOf(container, context);
        if (status === 'FINISHED')
            return;
        if (status === 'EXPIRED')
            throw new LostContainer();
        if (status === 'ERROR')
            throw new FailedContainer(`a container in error: ${reason ?? 'no reason given'}`, 'threads/container-failed');
    }
    throw new FailedContainer('a container that Threads is still preparing after a long wait', 'threads/not-ready');
}
/** @throws ThreadsError when the network does not tell. */
function stateOf(container, context) {
    const waits = { unsure: _waits_js__WEBPACK_IMPORTED_MODULE_4__/* .WAITS */ .r.again, 'not-visible-yet': _waits_js__WEBPACK_IMPORTED_MODULE_4__/* .WAITS */ .r.visible };
    return (0,_patience_js__WEBPACK_IMPORTED_MODULE_3__/* .patiently */ .d_)(() => context.threads.containerState(container), waits, context);
}


/***/ }),

/***/ 2590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ learning),
/* harmony export */   E: () => (/* binding */ unknownPace)
/* harmony export */ });
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6202);

const unknownPace = () => ({ container: 0, parent: 0 });
/** Longer than this is an accident and no pace. */
const SLOWEST_MS = 10_000;
/** The same patience, which adds what it had to wait for visibility to the pace. */
function learning(thing, context) {
    const { pace, tell } = context;
    return {
        ...context,
        tell: (event) => {
            if (event.kind === 'waits' && event.why === _patience_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_VISIBLE */ .pV)
                pace[thing] = Math.min(pace[thing] + event.ms, SLOWEST_MS);
            tell(event);
        },
    };
}


/***/ }),

/***/ 6202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ unless),
/* harmony export */   d_: () => (/* binding */ patiently),
/* harmony export */   pV: () => (/* binding */ NOT_VISIBLE)
/* harmony export */ });
/* harmony import */ var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1285);
/* harmony import */ var _waits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8903);


/** Told when something new is not known everywhere yet. */
const NOT_VISIBLE = 'not visible to Threads yet';
const WHY = {
    'not-visible-yet': NOT_VISIBLE,
    'children-not-visible': 'the items of the carousel are not visible to Threads yet',
    unsure: 'no usable answer',
    permission: 'refused, which may pass',
};
/**
 * Repeats a call after errors of the kinds for which waits (in seconds) are given. Only for calls that may safely
 * be made twice after such an error. `inFlight` aborts a call that is under way, `signal` everything else.
 *
 * @throws ThreadsError when the waits are used up, or for any other kind; the signal's reason when it aborts.
 */
async function patiently(call, waits, { clock, tell, number, signal, random }, inFlight = signal) {
    const used = {};
    for (;;) {
        try {
            signal.throwIfAborted();
            return await unless(inFlight, call);
        }
        catch (cause) {
            if (!(cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ThreadsError */ .aW))
                throw cause;
            const turn = used[cause.kind] ?? 0;
            const wait = waits[cause.kind]?.[turn];
            if (wait === undefined)
                throw cause;
            used[cause.kind] = turn + 1;
            tell({ kind: 'waits', number, ms: (0,_waits_js__WEBPACK_IMPORTED_MODULE_1__/* .seconds */ .Y)(wait), why: WHY[cause.kind] ?? cause.kind });
            await clock.sleep((0,_waits_js__WEBPACK_IMPORTED_MODULE_1__/* .seconds */ .Y)(wait) * (1 + random() / 8), signal);
        }
    }
}
/** The call's answer, unless the signal aborts first: then its reason, and the answer is left to nobody. */
async function unless(signal, call) {
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

/***/ 7392:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ publishSegment),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   e6: () => (/* binding */ settleDoubt)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);
/* harmony import */ var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1285);
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1206);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2590);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6202);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2638);
/* harmony import */ var _waits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8903);







function refusalOf({ kind }) {
    return kind === 'too-long' || kind === 'link-refused' ? kind : undefined;
}
/** Containers are free and invisible; a lost one is replaced this often. */
const CONTAINERS = 3;
/** A run that is to stop waits this long for the answer to a publish that is under way. */
const GRACE_MS = 2500;
/**
 * Publishes one segment: create, wait, publish. Creating may be repeated, as a container is invisible until it
 * is published. Publishing is never repeated unless it certainly did not happen; a lost answer is settled by
 * asking the network what it did.
 *
 * @throws Interruption when the run is to stop; the journal tells how far it came.
 */
async function publishSegment(draft, context) {
    const { clock } = context;
    try {
        for (let attempt = 1; attempt <= CONTAINERS; attempt += 1) {
            try {
                const since = clock.now();
                const container = await (0,_container_js__WEBPACK_IMPORTED_MODULE_2__/* .createContainer */ .g$)(draft, context);
                const doubt = { container, text: draft.text, replyTo: draft.replyTo, since };
                await (0,_container_js__WEBPACK_IMPORTED_MODULE_2__/* .becomesReady */ .Ij)(container, draft.media, context);
                return await published(doubt, context);
            }
            catch (cause) {
                if (!(cause instanceof _container_js__WEBPACK_IMPORTED_MODULE_2__/* .LostContainer */ ._D))
                    throw cause;
            }
        }
        const found = `${CONTAINERS} containers that never became visible`;
        return stopped((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('threads/not-ready', { found, expected: 'one that can be published' }));
    }
    catch (cause) {
        if (cause instanceof _container_js__WEBPACK_IMPORTED_MODULE_2__/* .FailedContainer */ .ng)
            return stopped(cause.problem);
        if (cause instanceof Untold)
            return stopped((0,_core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOfThreads */ .Im)(cause.reason), 'blocked');
        if (!(cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ThreadsError */ .aW))
            throw cause;
        return {
            ...stopped((0,_core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOfThreads */ .Im)(cause), cause.blocksAccount ? 'blocked' : 'usable'),
            refusal: refusalOf(cause),
        };
    }
}
/**
 * Finds out what became of a publish that a run before left in doubt, and makes it good where it did not happen.
 * `unpublished`: it did not, and its container is dead.
 */
async function settleDoubt(doubt, context) {
    const settled = await (0,_settle_js__WEBPACK_IMPORTED_MODULE_5__/* .settle */ .G)(doubt, context);
    switch (settled.kind) {
        case 'live':
            context.journal.live(settled.id);
            return settled;
        case 'unpublished':
            context.journal.unpublished();
            return settled;
        case 'in-doubt': {
            const found = `container ${doubt.container}, published or not`;
            return stopped((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('threads/in-doubt', { found, expected: 'to see whether it went live' }), 'blocked');
        }
    }
}
function stopped(problem, account = 'usable') {
    return { kind: 'stopped', problem, account };
}
/** An answer that is not definite ends the asking at once: from there on only `settle` may act. */
async function published(doubt, context) {
    const { threads, journal, tell, number, clock, signal, pace } = context;
    const { container } = doubt;
    await clock.sleep(pace.container, signal);
    signal.throwIfAborted();
    journal.publishing(doubt);
    let tried = false;
    const publish = async () => {
        // That a container is unknown may also be how the network answers once it has been published.
        if (tried && (await isPublished(container, context)))
            throw new _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ThreadsError */ .aW('unsure', false, 'a container that was said to be unknown is published');
        tried = true;
        return threads.publishContainer(container);
    };
    try {
        const waits = { 'not-visible-yet': _waits_js__WEBPACK_IMPORTED_MODULE_6__/* .WAITS */ .r.visible };
        const id = await (0,_patience_js__WEBPACK_IMPORTED_MODULE_4__/* .patiently */ .d_)(publish, waits, (0,_pace_js__WEBPACK_IMPORTED_MODULE_3__/* .learning */ .$)('container', context), afterGrace(context));
        journal.live(id);
        return { kind: 'live', id };
    }
    catch (cause) {
        if (!(cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ThreadsError */ .aW))
            throw cause;
        // Known nowhere after half a minute, a container is lost; unless that is how a second publish is answered.
        const invisible = cause.kind === 'not-visible-yet';
        const lost = invisible && !(await isPublished(container, context));
        if (lost || (cause.definite && !invisible)) {
            journal.unpublished();
            throw lost ? new _container_js__WEBPACK_IMPORTED_MODULE_2__/* .LostContainer */ ._D() : cause;
        }
        tell({ kind: 'in-doubt', number, why: cause.message });
        const settled = await settleDoubt(doubt, context);
        if (settled.kind === 'unpublished')
            throw new _container_js__WEBPACK_IMPORTED_MODULE_2__/* .LostContainer */ ._D();
        return settled;
    }
}
/** A container does not tell whether it is published: until it does, nothing can be done with it. */
class Untold extends Error {
    reason;
    constructor(reason) {
        super(reason.message);
        this.reason = reason;
    }
}
/** @throws Untold */
async function isPublished(container, context) {
    try {
        return (await (0,_container_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(container, context)).status === 'PUBLISHED';
    }
    catch (cause) {
        throw cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ThreadsError */ .aW ? new Untold(cause) : cause;
    }
}
/** A publish that is under way when the run is to stop is worth a moment: its answer saves the asking. */
function afterGrace({ signal, clock }) {
    const controller = new AbortController();
    const abort = () => void clock.sleep(GRACE_MS).then(() => controller.abort(signal.reason));
    signal.addEventListener('abort', abort, { once: true });
    return controller.signal;
}


/***/ }),

/***/ 2638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle),
/* harmony export */   Q: () => (/* binding */ sameText)
/* harmony export */ });
/* harmony import */ var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1285);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6202);
/* harmony import */ var _waits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8903);



/** A container that stays ready this long, unseen in the feed, was not published. */
const SURELY_NOT_PUBLISHED_S = 60;
/** The machine's clock and the network's may differ. */
const CLOCK_SKEW_MS = 10 * 60_000;
/**
 * Finds out what a publish did whose answer was lost: by the container's status and by the account's own posts. A
 * container that is still ready after a minute, with nothing in the feed, is published once more; never is a
 * second container made while the first is in doubt.
 */
async function settle(doubt, context) {
    const { threads, clock, tell, number, signal, claimed, mayPublish } = context;
    let readyFor;
    let repeated = !mayPublish;
    for (const wait of mayPublish ? _waits_js__WEBPACK_IMPORTED_MODULE_2__/* .WAITS */ .r.settle : _waits_js__WEBPACK_IMPORTED_MODULE_2__/* .WAITS */ .r.tell) {
        tell({ kind: 'waits', number, ms: (0,_waits_js__WEBPACK_IMPORTED_MODULE_2__/* .seconds */ .Y)(wait), why: 'finding out what happened' });
        await clock.sleep((0,_waits_js__WEBPACK_IMPORTED_MODULE_2__/* .seconds */ .Y)(wait), signal);
        const state = await answer(() => threads.containerState(doubt.container), signal);
        if (state?.status === 'ERROR' || state?.status === 'EXPIRED')
            return { kind: 'unpublished' };
        const shown = await answer(() => threads.latest(doubt.replyTo === undefined ? 'posts' : 'replies'), signal);
        const [found, another] = (shown ?? []).filter((live) => isThis(live, doubt) && !claimed.has(live.id));
        if (found && !another && state?.status !== 'FINISHED')
            return { kind: 'live', id: found.id };
        readyFor = state?.status === 'FINISHED' && shown && !found ? (readyFor ?? -wait) + wait : undefined;
        if (readyFor !== undefined && readyFor >= SURELY_NOT_PUBLISHED_S && !repeated) {
            repeated = true;
            const id = await answer(() => threads.publishContainer(doubt.container), signal);
            if (id !== undefined)
                return { kind: 'live', id };
        }
    }
    return { kind: 'in-doubt' };
}
/** The answer, or undefined for any error of the network: what does not answer now may answer later. */
async function answer(call, signal) {
    try {
        return await (0,_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .unless */ .NJ)(signal, call);
    }
    catch (cause) {
        if (cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ThreadsError */ .aW)
            return undefined;
        throw cause;
    }
}
/** Whether what is live may be what this publish made. */
function isThis(live, { text, replyTo, since }) {
    const sameParent = live.replyTo === undefined || live.replyTo === replyTo;
    return sameParent && sameText(live.text, text) && live.publishedAt >= since - CLOCK_SKEW_MS;
}
/** Whether the network may have made one of the other: it may give line breaks and accents back its own way. */
function sameText(one, other) {
    return asKept(one) === asKept(other);
}
function asKept(text) {
    return text.replaceAll('\r\n', '\n').normalize('NFC').trim();
}


/***/ }),

/***/ 8903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ seconds),
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
    tell: [0, 1, 2, 3, 5, 10, 20, 30, 30],
    /** A permalink that is late. */
    permalink: [0, 2, 5],
};
const seconds = (count) => count * 1000;


/***/ })

};
