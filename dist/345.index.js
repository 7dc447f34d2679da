export const id = 345;
export const ids = [345,964];
export const modules = {

  7922:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    PU: () => (  isOver),
    az: () => (  leaseNoteIn),
    zh: () => (  leaseMessageOf)
  });
  var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6153);

function leaseMessageOf({ id, attempt, holder, until }) {
    const note = { run: id, attempt, holder, until: new Date(until).toISOString() };
    return `Spool is publishing\n\n${JSON.stringify(note)}\n`;
}
function leaseNoteIn(message) {
    const [, json = ''] = /^Spool is publishing\n\n(\{.*\})\s*$/.exec(message) ?? [];
    const note = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .U4)(json);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .u4)(note))
        return undefined;
    const { run, attempt, holder, until } = note;
    if (typeof run !== 'string' || typeof holder !== 'string')
        return undefined;
    if (typeof attempt !== 'number' || typeof until !== 'string')
        return undefined;
    const at = Date.parse(until);
    return Number.isNaN(at) ? undefined : { run, holder, attempt, until: at };
}
function isOver(note, me, now) {
    if (note.until <= now || note.holder === me.holder)
        return true;
    return me.id !== '' && note.run === me.id && note.attempt < me.attempt;
}


  }),

  7964:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    o: () => (  isPermalink)
  });
const HOSTS = ['threads.com', 'www.threads.com', 'threads.net', 'www.threads.net'];
const LONGEST = 400;
function isPermalink(address, api) {
    const url = URL.parse(address);
    if (address.length > LONGEST || !url || url.username !== '' || url.password !== '')
        return false;
    return url.origin === api.origin || (url.protocol === 'https:' && HOSTS.includes(url.host));
}


  }),

  3415:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  sameText)
  });
function sameText(one, other) {
    return asKept(one) === asKept(other);
}
function asKept(text) {
    return text.replaceAll('\r\n', '\n').normalize('NFC').trim();
}


  }),

  1206:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  prepareContainer),
    c: () => (  readContainerState)
  });
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9818);
  var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(787);
  var _waiting_pace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6654);
  var _waiting_readiness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6481);
  var _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6327);
  var _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1118);






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
async function createContainer(draft, children, context) {
    const { threads, tell, number } = context;
    const waits = {
        unsure: _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__  .r.again,
        'not-visible-yet': draft.replyTo === undefined ? [] : _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__  .r.visible,
        'children-not-visible': _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__  .r.children,
    };
    try {
        const create = () => threads.createContainer(draft, children);
        const container = await (0,_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_5__  .bD)(create, waits, (0,_waiting_pace_js__WEBPACK_IMPORTED_MODULE_2__  .s)('parent', context));
        tell({ kind: 'created', number });
        return container;
    }
    catch (cause) {
        if (cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__  .a && cause.kind === 'children-not-visible')
            return undefined;
        throw cause;
    }
}
async function prepareItems(items, context) {
    const create = (item) => (0,_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_5__  .bD)(() => context.threads.createItem(item), { unsure: _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__  .r.again }, context);
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
    const waits = media.some(({ kind }) => kind === 'video') ? _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__  .r.readyVideo : _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__  .r.ready;
    const made = clock.now();
    let early;
    for (const wait of isText ? waitsForText(made, context) : waits) {
        if (wait > 0) {
            tell({ kind: 'waits', number, ms: (0,_waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__  .n)(wait), why: 'Threads is preparing it' });
            await clock.sleep((0,_waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__  .n)(wait), signal);
        }
        const age = clock.since(made);
        const { status, reason } = await readContainerState(container, context);
        if (status === 'FINISHED') {
            if (isText)
                pace.readiness = (0,_waiting_readiness_js__WEBPACK_IMPORTED_MODULE_3__  .Di)(pace.readiness, early, age);
            return { kind: 'ready', container };
        }
        early = age;
        if (status === 'EXPIRED')
            return { kind: 'lost' };
        if (status === 'ERROR') {
            const fetched = media.map(({ url }) => url.replace(/[?#].*$/s, ''));
            return { kind: 'failed', problem: (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__  .z3)('threads/container-failed', { reason, fetched }) };
        }
    }
    const answer = `the container is still in progress after ${Math.round(sum(waits) / 60)} minutes`;
    return { kind: 'failed', problem: (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__  .z3)('threads/not-ready', { answer }) };
}
function* waitsForText(made, { clock, pace }) {
    for (const age of (0,_waiting_readiness_js__WEBPACK_IMPORTED_MODULE_3__  .nM)(pace.readiness))
        yield Math.max(0, age - clock.since(made)) / 1000;
    yield* _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__  .r.readyText;
}
function sum(seconds) {
    return seconds.reduce((total, each) => total + each, 0);
}
function readContainerState(container, context) {
    const waits = { unsure: _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__  .r.again, 'not-visible-yet': _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__  .r.visible };
    return (0,_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_5__  .bD)(() => context.threads.containerState(container), waits, context);
}


  }),

  7446:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    RH: () => (  listReplies),
    Zq: () => (  lookUpReplies),
    dM: () => (  lookUpPermalinks),
    jf: () => (  lookUpReceipt)
  });
  var _core_interruption_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7080);
  var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(787);
  var _waiting_waits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6327);
  var _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1118);




async function lookUpReceipt(id, { threads, clock, interruption }, draft) {
    let lost = [];
    let look = draft && (() => threads.shown(id, draft));
    for (const wait of _waiting_waits_js__WEBPACK_IMPORTED_MODULE_2__  .r.permalink) {
        try {
            await clock.sleep((0,_waiting_waits_js__WEBPACK_IMPORTED_MODULE_2__  .n)(wait), interruption);
            const seen = look ? await (0,_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_3__  .Mu)(interruption, look) : undefined;
            lost = seen?.lost ?? lost;
            const permalink = seen ? seen.permalink : await (0,_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_3__  .Mu)(interruption, () => threads.permalink(id));
            if (permalink !== undefined)
                return { id, permalink, lost };
        }
        catch (cause) {
            if (cause instanceof _core_interruption_js__WEBPACK_IMPORTED_MODULE_0__  ._)
                break;
            if (!(cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__  .a))
                throw cause;
            if (cause.definite)
                look = undefined;
        }
    }
    return { id, permalink: undefined, lost };
}
function lookUpReplies(replies, listed, account) {
    return Promise.all(replies.map(async ({ id, draft }) => {
        const shown = listed?.get(id);
        const isWhole = shown?.permalink !== undefined && shown.lost.length === 0;
        return isWhole ? { id, ...shown } : lookUpReceipt(id, account, draft);
    }));
}
async function listReplies(replies, { threads, interruption }) {
    const drafts = new Map(replies.map(({ id, draft }) => [id, draft]));
    try {
        return await (0,_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_3__  .Mu)(interruption, () => threads.shownReplies(drafts));
    }
    catch (cause) {
        if (cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__  .a || cause instanceof _core_interruption_js__WEBPACK_IMPORTED_MODULE_0__  ._)
            return undefined;
        throw cause;
    }
}
function lookUpPermalinks(receipts, account) {
    return Promise.all(receipts.map(async ({ id, permalink }) => ({
        id,
        permalink: permalink ?? (await lookUpReceipt(id, account)).permalink,
    })));
}


  }),

  6344:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  $: () => (  publishSegment),
  v: () => (  settleUncertain)
});

var problem = __webpack_require__(9818);
var problem_of = __webpack_require__(2720);
var error = __webpack_require__(787);
var scopes = __webpack_require__(9782);
var publishing_container = __webpack_require__(1206);
var same_text = __webpack_require__(3415);
var waiting_waits = __webpack_require__(6327);
var with_retry = __webpack_require__(1118);
; 




const SURELY_NOT_PUBLISHED_S = 60;
const CONTAINER_LIFE_MS = 86_400_000;
const UNKNOWN = ['not-visible-yet', 'not-offered', 'refused'];
const CLOCK_SKEW_MS = 10 * 60_000;
async function settle(publish, context) {
    const { threads, clock, tell, number, signal, claimed, mayPublish } = context;
    let readyFor;
    let repeated = !mayPublish;
    for (const wait of mayPublish ? waiting_waits .r.settle : waiting_waits .r.settleBriefly) {
        tell({ kind: 'waits', number, ms: (0,waiting_waits .n)(wait), why: 'finding out what happened' });
        await clock.sleep((0,waiting_waits .n)(wait), signal);
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
async function readState({ container, since }, { threads, clock }) {
    try {
        return await threads.containerState(container);
    }
    catch (cause) {
        const unknown = cause instanceof error .a && UNKNOWN.includes(cause.kind);
        if (unknown && clock.now() - since > CONTAINER_LIFE_MS + CLOCK_SKEW_MS)
            return { status: 'FORGOTTEN' };
        throw cause;
    }
}
async function answer(call, signal) {
    try {
        return await (0,with_retry .Mu)(signal, call);
    }
    catch (cause) {
        if (cause instanceof error .a)
            return undefined;
        throw cause;
    }
}
function isThis(live, { text, replyTo, since }) {
    const sameParent = live.replyTo === undefined || live.replyTo === replyTo;
    return sameParent && (0,same_text .Q)(live.text, text) && live.publishedAt >= since - CLOCK_SKEW_MS;
}

var explain = __webpack_require__(2124);
var after_grace = __webpack_require__(1690);
var waiting_pace = __webpack_require__(6654);
; 











const CONTAINERS = 3;
async function publishSegment(draft, context) {
    const { text, replyTo } = draft;
    try {
        for (let attempt = 1; attempt <= CONTAINERS; attempt += 1) {
            const since = context.clock.now();
            const prepared = await (0,publishing_container .L)(draft, context);
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
        if (!(cause instanceof error .a))
            throw cause;
        const why = await (0,explain .W)(cause, (0,scopes .ZK)(draft), context);
        return { ...stopped((0,problem_of .Z)(why), why.blocksAccount), refusal: why.refusal };
    }
    const answer = `${CONTAINERS} containers, one after the other, could not be published`;
    return stopped((0,problem .z3)('threads/not-ready', { answer }));
}
async function publishOnce(publish, context) {
    const { threads, journal, clock, signal, pace } = context;
    const { container } = publish;
    await clock.sleep(pace.container, signal);
    await context.ensureLease();
    signal.throwIfAborted();
    journal.publishing(publish);
    let tried = false;
    const call = async () => {
        const published = tried && (await isPublished(container, context));
        if (published instanceof error .a)
            return published;
        if (published)
            throw new error .a('unsure', false, 'the container was unknown to Threads, and is now published');
        tried = true;
        return threads.publishContainer(container);
    };
    try {
        const waits = { 'not-visible-yet': waiting_waits .r.visible };
        const id = await (0,with_retry .bD)(call, waits, (0,waiting_pace .s)('container', context), (0,after_grace .t)(context));
        if (id instanceof error .a)
            return stopped((0,problem_of .Z)(id), true);
        journal.live(id);
        return { kind: 'live', id };
    }
    catch (cause) {
        if (!(cause instanceof error .a))
            throw cause;
        return resolveFailedPublish(cause, publish, context);
    }
}
async function resolveFailedPublish(cause, publish, context) {
    const { journal, tell, number } = context;
    if (cause.kind === 'not-visible-yet') {
        const published = await isPublished(publish.container, context);
        if (published instanceof error .a)
            return stopped((0,problem_of .Z)(published), true);
        if (!published) {
            journal.unpublished();
            const why = await (0,explain .W)(cause, [], context);
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
            const doubt = (0,problem .z3)('threads/in-doubt', { segment: number, text: beginningOf(publish), container });
            return stopped(doubt, true);
        }
    }
}
const HALF_CHARACTER = /[\uD800-\uDBFF]$/;
function beginningOf({ text }) {
    const line = text.trim().replaceAll(/\s+/g, ' ');
    return line.length > 40 ? `${line.slice(0, 40).replace(HALF_CHARACTER, '')}…` : line;
}
async function isPublished(container, context) {
    try {
        return (await (0,publishing_container .c)(container, context)).status === 'PUBLISHED';
    }
    catch (cause) {
        if (cause instanceof error .a)
            return (0,explain .W)(cause, scopes .rq, context);
        throw cause;
    }
}
function stopped(problem, blocksAccount = false) {
    return { kind: 'stopped', problem, blocksAccount };
}


  }),

  4438:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    j: () => (  segmentContext)
  });
  var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3710);

function segmentContext({ account, chain, tell }, number, live = [], signal = account.interruption) {
    return {
        ...(0,_account_js__WEBPACK_IMPORTED_MODULE_0__  .e)(account, tell, number),
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


  }),

  2892:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  findTexts),
    W: () => (  findFalseReceipts)
  });
  var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(787);
  var _core_threads_same_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3415);
  var _core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9782);
  var _token_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2124);
  var _waiting_waits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6327);
  var _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1118);






const AT_ONCE = 10;
async function findFalseReceipts(receipts, texts, account, context) {
    const check = async ({ id }, index) => {
        if (account.claims.isTrusted(id))
            return undefined;
        const found = await find(id, account, context);
        const number = index + 1;
        if (!found || !isOf(account, found))
            return { id, number, kind: 'unknown' };
        const text = texts[index];
        const other = text !== undefined && found.text !== undefined && !(0,_core_threads_same_text_js__WEBPACK_IMPORTED_MODULE_5__  .Q)(found.text, text);
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
async function findTexts(receipts, account, context) {
    const texts = [];
    for (let from = 0; from < receipts.length; from += AT_ONCE) {
        const some = receipts.slice(from, from + AT_ONCE);
        const found = await Promise.all(some.map(({ id }) => find(id, account, context)));
        texts.push(...found.map((post) => post?.text ?? ''));
    }
    return texts;
}
async function find(id, { threads }, context) {
    try {
        const waits = { unsure: _waiting_waits_js__WEBPACK_IMPORTED_MODULE_3__  .r.again, 'not-visible-yet': _waiting_waits_js__WEBPACK_IMPORTED_MODULE_3__  .r.visible };
        return await (0,_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_4__  .bD)(() => threads.find(id), waits, context);
    }
    catch (cause) {
        if (!(cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__  .a))
            throw cause;
        const why = await (0,_token_explain_js__WEBPACK_IMPORTED_MODULE_2__  .W)(cause, _core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_1__  .rq, { ...context, threads });
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


  }),

  1690:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    t: () => (  afterGrace)
  });
const GRACE_MS = 2500;
function afterGrace({ signal, clock }) {
    const controller = new AbortController();
    const abort = () => void clock.sleep(GRACE_MS).then(() => controller.abort(signal.reason));
    signal.addEventListener('abort', abort, { once: true });
    return controller.signal;
}


  }),

  2260:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    s: () => (  commitOnto)
  });
  var _core_github_commit_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6968);
  var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2577);


const ATTEMPTS = 10;
async function commitOnto({ branch: name, branches, message: text, world: { clock, random, run } }, edit) {
    const id = `${run.id || 'local'}-${run.attempt}-${run.holder}`;
    const message = (0,_core_github_commit_message_js__WEBPACK_IMPORTED_MODULE_1__  .os)(text, id);
    for (let attempt = 1;; attempt += 1) {
        const branch = await branches.find(name);
        const edited = await edit(branch);
        const { files } = edited;
        if (files.size === 0)
            return { edited, commit: branch && (await findOwnCommit(branch, id, branches)) };
        try {
            const commit = branch
                ? await branches.commit({ branch: name, onto: branch.head, message, files })
                : await branches.begin({ branch: name, message, files });
            return { edited, commit };
        }
        catch (cause) {
            if (!(0,_core_github_error_js__WEBPACK_IMPORTED_MODULE_0__  .e0)(cause, 'stale', 'exists', 'unsure') || attempt === ATTEMPTS)
                throw cause;
            await clock.sleep(500 * 2 ** Math.min(attempt, 5) * random());
        }
    }
}
async function findOwnCommit({ head }, run, branches) {
    const commit = (await branches.history(head)).find(({ message }) => (0,_core_github_commit_message_js__WEBPACK_IMPORTED_MODULE_1__  .NG)(message, run));
    return commit && { oid: commit.oid, url: commit.url };
}


  }),

  4699:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    q: () => (  acceptReceipts)
  });
  var _core_post_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5756);
  var _core_post_read_post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4987);
  var _core_post_receipt_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7954);
  var _core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5573);
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9818);
  var _core_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8557);
  var _core_run_events_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9538);
  var _publishing_account_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3710);
  var _publishing_verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2892);
  var _plan_posts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8768);










async function acceptReceipts(paths, session) {
    const held = [];
    const problems = [];
    for (const path of new Set(paths)) {
        const problem = await acceptFirst(path, session);
        if (problem?.severity === 'error')
            held.push((0,_core_report_js__WEBPACK_IMPORTED_MODULE_4__  .f5)({ path }, 'failed', [problem]));
        else if (problem)
            problems.push({ ...problem, path });
    }
    return { held, problems };
}
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
    const fits = receipts.digest === '' || (0,_core_post_digest_js__WEBPACK_IMPORTED_MODULE_0__  .i0)(composition.digest, receipts.digest);
    if (!fits && (0,_core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_2__  .F)(postFiles.read(path)))
        return refused();
    const texts = fits ? composition.segments.map(({ text }) => text) : [];
    const context = (0,_publishing_account_js__WEBPACK_IMPORTED_MODULE_5__  .e)(account, (0,_core_run_events_js__WEBPACK_IMPORTED_MODULE_8__  .Z)(run.tell));
    const wrong = isClaimed ? [] : await (0,_publishing_verify_js__WEBPACK_IMPORTED_MODULE_6__  .W)(receipts.posts, texts, account, context);
    if (isClaimed || wrong.some(({ kind }) => kind === 'unknown'))
        return refused((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__  .$e)('github/foreign-receipts', { path }));
    const [other] = wrong;
    if (other)
        return refused((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__  .z3)('post/receipt-other-text', { id: other.id, segment: other.number, path }));
    const ids = receipts.posts.map(({ id }) => id);
    account.claims.add(ids, path);
    if (fits)
        account.claims.trust(ids);
    const whole = receipts.whole && (!fits || receipts.posts.length >= composition.segments.length);
    const known = (0,_core_post_receipt_js__WEBPACK_IMPORTED_MODULE_9__  .je)(receipts, run.settings.threadsApiUrl);
    postFiles.accept(path, { ...waiting, receipts: { ...known, whole } });
    const isEdited = !fits && whole;
    return {
        isAccepted: true,
        problem: isEdited ? (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__  .$e)('post/edited-after-publication', { path }) : undefined,
    };
}
function refused(problem) {
    return { isAccepted: false, problem };
}
function composeWith(receipts, path, { postFiles, run }) {
    const file = postFiles.read(path);
    const read = 'text' in file ? (0,_core_post_read_post_js__WEBPACK_IMPORTED_MODULE_1__  .V)(path, file.text, run.settings) : undefined;
    if (read?.kind !== 'post' || !('text' in file))
        return undefined;
    return (0,_plan_posts_js__WEBPACK_IMPORTED_MODULE_7__.composePost)({ ...read.post, receipts }, file.text, run);
}


  }),

  7098:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  b: () => (  NO_LEASE),
  U: () => (  holdLease)
});

var error = __webpack_require__(2577);
var problem = __webpack_require__(9818);
var write_back = __webpack_require__(7006);
var external_node_crypto_ = __webpack_require__(7598);
var lease_note = __webpack_require__(7922);
var host_lease = __webpack_require__(6523);
var point_ref = __webpack_require__(382);
; 





const PATIENCE_MS = 5 * 60_000;
const LOOKS_S = [2, 5, 10, 20, 40, 60];
async function takeLease(account, parent, context) {
    const name = (0,external_node_crypto_.createHash)('sha256').update(account).digest('hex').slice(0, 16);
    let lease;
    for (const folder of ['refs/spool', 'refs/heads/spool']) {
        const ref = `${folder}/lease-${name}`;
        lease = await takeAt(ref, parent, context);
        if (!lease || !('refused' in lease))
            return lease;
        await ensureNothingInTheWay(ref, folder, context);
    }
    return lease;
}
async function ensureNothingInTheWay(ref, folder, { refs }) {
    const asked = async () => {
        if ((await refs.find(folder)) !== undefined)
            return folder;
        const [below] = (await refs.list(`${ref}/`)).keys();
        return below;
    };
    const other = await asked().catch((cause) => {
        if (!(0,error .e0)(cause, 'refused', 'missing'))
            throw cause;
    });
    if (other !== undefined)
        throw new error .y_('blocked', `there is \`${other}\``);
}
async function takeAt(ref, parent, context) {
    const { refs, world, tell } = context;
    const { clock, interruption, random } = world;
    let first;
    let look = 0;
    for (;;) {
        const now = clock.now();
        const at = await refs.find(ref);
        const stale = first !== undefined && at === first.at && now >= first.ends;
        const left = at === undefined ? undefined : await readLeft(ref, at, context);
        const holder = left === undefined || stale ? undefined : await findHolder(left, context);
        const lease = holder ? undefined : await tryTake(ref, left, parent, context);
        if (lease)
            return lease;
        if (first === undefined) {
            tell({ kind: 'lease-busy', run: holder?.run ?? '' });
            const ends = Math.min(holder?.until ?? 0, clock.after(host_lease .PK));
            first = { at, ends, deadline: Math.max(clock.after(PATIENCE_MS), ends) };
        }
        if (now >= first.deadline)
            return undefined;
        const wait = LOOKS_S[Math.min(look, LOOKS_S.length - 1)] ?? 0;
        look += 1;
        await clock.sleep(wait * 1000 * (1 + random() / 4), interruption);
    }
}
async function readLeft(ref, oid, { refs }) {
    try {
        return { oid, ...(await refs.read(oid)) };
    }
    catch (cause) {
        if (!(0,error .e0)(cause, 'missing', 'refused'))
            throw cause;
        throw new error .y_('blocked', `there is \`${ref}\`, which is no commit`);
    }
}
async function findHolder({ message }, { refs, world: { run, clock } }) {
    const note = (0,lease_note .az)(message);
    if (note === undefined || (0,lease_note .PU)(note, run, clock.now()))
        return undefined;
    const elsewhere = note.run !== '' && note.run !== run.id;
    return elsewhere && (await refs.isOver(note.run)) ? undefined : note;
}
async function tryTake(ref, left, parent, { refs, world }) {
    const { tree } = left ?? parent;
    const writeNote = async (onto) => {
        const until = world.clock.after(host_lease .PK);
        const message = (0,lease_note .zh)({ ...world.run, until });
        return { oid: await refs.note(message, { oid: onto, tree }), until };
    };
    const first = await writeNote(left?.oid ?? parent.head);
    world.run.saveLease(ref);
    const pointed = await (0,point_ref .i)(ref, first.oid, left?.oid, { refs, world });
    if (pointed !== true)
        return pointed === false ? undefined : pointed;
    return (0,host_lease .Jj)(ref, first, writeNote, { refs, world });
}

; 




const CHECK_MS = 60_000;
async function holdLease(account, target, { world, tell }) {
    if (!target)
        return NO_LEASE;
    try {
        const lease = await takeLease(account, target.branch, { refs: target.host.refs, world, tell });
        if (lease === undefined)
            return 'busy';
        return 'refused' in lease ? withoutLease(lease.refused) : { ...renew(lease, world.clock), problems: [] };
    }
    catch (cause) {
        if (!(cause instanceof error .y_) || (0,write_back .f2)(target) || cause.kind === 'blocked')
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
    return { ...NO_LEASE, problems: [(0,problem .$e)('github/no-lease', { answer })] };
}
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


  }),

  6523:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F9: () => (  releaseLeftLease),
    Jj: () => (  hostLease),
    PK: () => (  LASTS_MS)
  });
  var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2577);
  var _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7922);
  var _core_interruption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7080);
  var _point_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(382);




const MINUTE_MS = 60_000;
const LASTS_MS = 15 * MINUTE_MS;
const RENEWED_AT_MS = 10 * MINUTE_MS;
const PUBLISH_MS = 5 * MINUTE_MS;
function hostLease(ref, first, writeNote, { refs, world }) {
    const { clock, run } = world;
    let hold = first;
    const own = new Set([first.oid]);
    let renewing;
    const lasts = (ms) => hold.until >= clock.after(ms);
    const renew = async () => {
        try {
            const next = await writeNote(hold.oid);
            const moved = await (0,_point_ref_js__WEBPACK_IMPORTED_MODULE_2__  .i)(ref, next.oid, hold.oid, { refs, world });
            if (moved === false)
                throw new _core_interruption_js__WEBPACK_IMPORTED_MODULE_1__  ._('lease-lost');
            if (moved !== true)
                throw moved.refused;
            hold = next;
            own.add(next.oid);
        }
        catch (cause) {
            if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__  .y_))
                throw cause;
            if (!lasts(PUBLISH_MS))
                throw new _core_interruption_js__WEBPACK_IMPORTED_MODULE_1__  ._('lease-lost');
        }
    };
    const remove = async (attempt = 1) => {
        const at = await refs.find(ref);
        if (at === undefined ? attempt > 1 || !lasts(0) : !own.has(at))
            return;
        try {
            await refs.remove(ref);
        }
        catch (cause) {
            if (!(0,_core_github_error_js__WEBPACK_IMPORTED_MODULE_0__  .e0)(cause, 'unsure') || attempt === _point_ref_js__WEBPACK_IMPORTED_MODULE_2__  .Q)
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
                await renewing?.catch(() => undefined);
                await remove();
                run.saveLease('');
            }
            catch (cause) {
                if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__  .y_))
                    throw cause;
            }
        },
    };
}
async function releaseLeftLease({ refs, world }) {
    const { leftLease: ref, holder } = world.run;
    const at = ref === '' ? undefined : await refs.find(ref);
    if (at !== undefined && (0,_core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_3__  .az)((await refs.read(at)).message)?.holder === holder)
        await refs.remove(ref);
}


  }),

  382:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  TRIES),
    i: () => (  pointRef)
  });
  var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2577);

const TRIES = 3;
async function pointRef(ref, oid, from, { refs, world: { clock } }) {
    for (let attempt = 1;; attempt += 1) {
        try {
            await (from === undefined ? refs.create(ref, oid) : refs.move(ref, oid));
            return true;
        }
        catch (cause) {
            if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__  .y_) || cause.kind === 'throttled')
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


  }),

  2885:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  readAhead),
    L: () => (  readAccountAhead)
  });
function readAhead(threads) {
    const tokenFacts = begin(threads.tokenFacts());
    return { ...readAccountAhead(threads), tokenFacts: () => tokenFacts() ?? threads.tokenFacts() };
}
function readAccountAhead(threads) {
    const quota = begin(threads.quota());
    const posts = begin(threads.latest('posts'));
    return {
        ...threads,
        quota: () => quota() ?? threads.quota(),
        latest: (kind) => (kind === 'posts' ? posts() : undefined) ?? threads.latest(kind),
    };
}
function begin(answer) {
    answer.catch(() => undefined);
    let left = answer;
    return () => {
        const given = left;
        left = undefined;
        return given;
    };
}


  }),

  7841:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    l: () => (  recover)
  });
  var _core_interruption_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7080);
  var _core_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4608);
  var _core_post_receipt_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7954);
  var _core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5573);
  var _core_problem_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2720);
  var _core_write_back_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7006);
  var _publishing_look_up_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7446);
  var _publishing_publish_segment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6344);
  var _publishing_segment_context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4438);









const UNKEPT_MS = 3_600_000;
async function recover(session) {
    const { journal, claims, name } = session.account;
    const { clock } = session.run.world;
    for (const { chain, unkeptSince = Infinity } of (0,_core_journal_js__WEBPACK_IMPORTED_MODULE_1__  .Fp)(journal.entries()))
        if (clock.now() - unkeptSince > UNKEPT_MS)
            journal.record({ kind: 'written', chain });
    const unfinished = (0,_core_journal_js__WEBPACK_IMPORTED_MODULE_1__  .Fp)(journal.entries()).filter(({ chain }) => chain.account === name);
    for (const { live } of unfinished)
        claims.add(live.values());
    const recovered = [];
    for (const each of unfinished)
        recovered.push(await recoverChain(each, session));
    if ((0,_core_journal_js__WEBPACK_IMPORTED_MODULE_1__  .Fp)(journal.entries()).length === 0)
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
    const [head, ...rest] = await (0,_publishing_look_up_js__WEBPACK_IMPORTED_MODULE_5__  .dM)([...earlier, ...later], account);
    account.claims.remove(live.values());
    account.claims.add(ids);
    if (unkeptSince === undefined)
        run.tell({ kind: 'recovered', path: chain.path, live: ids.length });
    if (!head)
        return { chain, receipts: undefined, problem, recorded: false };
    if (recorded?.whole && recorded.digest === '' && !problem) {
        account.journal.record({ kind: 'written', chain });
        return { chain, receipts: recorded, problem: undefined, recorded: true };
    }
    const receipts = { posts: [head, ...rest], digest: chain.digest, whole };
    if (!isRecordedHere(chain, session))
        return { chain, receipts, problem, recorded: false };
    const unwritten = writeBack.add(chain, receipts);
    return { chain, receipts, problem: problem ?? unwritten, recorded: !unwritten && !problem };
}
function isRecordedHere({ path, record }, { writeBack, run: { settings } }) {
    if (path !== undefined)
        return (0,_core_write_back_js__WEBPACK_IMPORTED_MODULE_4__  .rL)(settings);
    return record !== undefined && record === writeBack.inline?.name;
}
async function findRecorded({ chain, live }, session) {
    const { path, digest } = chain;
    if (path === undefined && !isRecordedHere(chain, session))
        return undefined;
    const receipts = path === undefined ? await session.writeBack.inline?.receipts() : (0,_core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_2__  .F)(session.postFiles.read(path));
    const byHand = receipts?.digest === '' && receipts.posts.every(({ id }, index) => (live.get(index + 1) ?? id) === id);
    const counts = byHand || receipts?.digest === digest;
    return receipts && counts
        ? (0,_core_post_receipt_js__WEBPACK_IMPORTED_MODULE_8__  .je)(receipts, session.run.settings.threadsApiUrl)
        : undefined;
}
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
        const context = (0,_publishing_segment_context_js__WEBPACK_IMPORTED_MODULE_7__  .j)({ account, chain, tell: note }, number);
        const outcome = await (0,_publishing_publish_segment_js__WEBPACK_IMPORTED_MODULE_6__  .v)(uncertain, { ...context, mayPublish });
        if (outcome.kind === 'live')
            return withSegment(outcome.id);
        return { live, problem: outcome.kind === 'stopped' ? outcome.problem : undefined };
    }
    catch (cause) {
        if (cause instanceof _core_interruption_js__WEBPACK_IMPORTED_MODULE_0__  ._)
            return { live, problem: (0,_core_problem_of_js__WEBPACK_IMPORTED_MODULE_3__  .Z)(cause) };
        throw cause;
    }
}
function idsInOrder(live, earlier) {
    const ids = [];
    for (;;) {
        const id = earlier[ids.length]?.id ?? live.get(ids.length + 1);
        if (id === undefined)
            return ids;
        ids.push(id);
    }
}


  }),

  1442:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  f: () => (  withSession)
});

var core_problem = __webpack_require__(9818);
var core_interruption = __webpack_require__(7080);
var problem_of = __webpack_require__(2720);
var token_expiry = __webpack_require__(4649);
var lifetime = __webpack_require__(3398);
var write_back = __webpack_require__(7006);
var publishing_account = __webpack_require__(3710);
var waits = __webpack_require__(6327);
var with_retry = __webpack_require__(1118);
var edit = __webpack_require__(2802);
var receipt = __webpack_require__(7954);
var receipts_in = __webpack_require__(5573);
var file_text = __webpack_require__(3282);
var find = __webpack_require__(4324);
; 







function openPostFiles(target, { files, uncommitted }) {
    const known = new Map();
    const waiting = new Map();
    const accepted = new Map();
    const read = (path) => known.get(path) ?? (0,file_text .e)(path, files);
    const put = (path, keys) => {
        const file = read(path);
        if ('problem' in file)
            return file.problem;
        const edited = (0,edit .E)(file.text, keys);
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
            put(path, (0,receipt .YD)(found.receipts, 0));
            waiting.delete(path);
            accepted.set(path, found);
        },
        pending: () => accepted,
        async load(paths) {
            const wanted = [...new Set(paths)].filter((path) => !known.has(path));
            if (!target || wanted.length === 0)
                return;
            const commits = (0,write_back .rL)(target) && (0,write_back .f2)(target) ? await (0,find .nL)(target) : [];
            const revisions = [`refs/heads/${target.branch.name}`, ...commits];
            const [there, ...aside] = await target.host.branches.files(revisions, wanted);
            const changed = uncommitted(wanted);
            for (const path of wanted) {
                const current = there?.get(path);
                const versions = {
                    here: () => (0,file_text .e)(path, files),
                    changed: changed?.has(path) ?? false,
                    there: current && (0,file_text .D)(path, current),
                };
                const text = choose(path, target, versions);
                known.set(path, text);
                const own = (0,receipts_in .F)(text);
                const beside = commits.flatMap((at, index) => {
                    const bytes = aside[index]?.get(path);
                    const receipts = bytes && (0,receipts_in .F)((0,file_text .D)(path, bytes));
                    return receipts && (0,receipt .F5)(receipts, own) ? [{ receipts, at }] : [];
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
        return { path, problem: (0,core_problem .$e)('github/removed', { branch, path }) };
    if (!(0,write_back .f2)(target))
        return here();
    return { path, problem: (0,core_problem .z3)('github/not-on-branch', { branch, path }) };
}
function withReceiptsOf(there, here) {
    const receipts = (0,receipts_in .F)(there);
    if (!receipts)
        return here;
    if (receipts.whole || 'problem' in here || (0,receipts_in .F)(here))
        return there;
    const edited = (0,edit .E)(here.text, (0,receipt .YD)(receipts, 0));
    return edited.ok ? { ...here, text: edited.text } : there;
}

var repository_target = __webpack_require__(4268);
var error = __webpack_require__(2577);
var receipts_branch_open = __webpack_require__(9339);
var commit_onto = __webpack_require__(2260);
; 


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
            if (!(cause instanceof error .y_))
                throw cause;
            if (await host.branches.find(name))
                return merge(name, target);
            if (cause.kind !== 'unsure' || attempt === find .Qm)
                throw cause;
        }
    }
}
async function removeMerged(name, head, { host }) {
    try {
        if ((await host.branches.find(name))?.head === head)
            await host.refs.remove(`refs/heads/${name}`);
    }
    catch (cause) {
        if (!(cause instanceof error .y_))
            throw cause;
    }
}
async function merge(name, { host, branch }) {
    try {
        await host.branches.merge(name, branch.name);
        return true;
    }
    catch (cause) {
        if (!(cause instanceof error .y_))
            throw cause;
        return !(0,error .e0)(cause, 'refused');
    }
}

; 




async function commitEdits(name, edit, { target, settings, world }) {
    const onto = { branch: name, branches: target.host.branches, message: settings.commitMessage, world };
    const { edited: edits, commit } = await (0,commit_onto .s)(onto, (branch) => {
        if (!branch)
            throw new error .y_('missing', `no branch \`${name}\``);
        return edit(branch);
    });
    return { edits, ...(commit && { commit }) };
}
async function commitAside(edit, context, attempt = 1) {
    const { host, branch } = context.target;
    const base = (await host.branches.find(branch.name)) ?? branch;
    const target = { host, branch: base };
    const candidates = await context.target.candidates(base);
    try {
        return await commitToFirst(candidates, edit, target, context);
    }
    catch (cause) {
        if (!(0,error .e0)(cause, 'missing') || attempt === find .Qm)
            throw cause;
        return commitAside(edit, context, attempt + 1);
    }
}
async function commitToFirst(candidates, edit, target, context) {
    const behind = [];
    let refusal;
    const commitTo = async (to) => {
        try {
            const editBranch = (branch) => edit(branch, target.branch, { to, candidates, behind });
            return { ...(await commitEdits(to.name, editBranch, context)), to, candidates };
        }
        catch (cause) {
            if (!(0,error .e0)(cause, 'protected'))
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

; 





async function editFiles(added, branch, target, base) {
    const { branches } = target.host;
    const heads = base ? [branch.head, base.head] : [branch.head];
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
        problems.push(...(edit?.problems ?? [(0,core_problem .$e)('github/removed-meanwhile', { branch: branch.name, path })]));
        if (edit?.text !== undefined && name !== path)
            problems.push((0,core_problem .$e)('github/renamed-meanwhile', { from: path, path: name }));
    }
    return { files, problems, left, gone };
}
function editFile(name, bytes, keys) {
    const file = (0,file_text .D)(name, bytes);
    if ('problem' in file)
        return { text: undefined, problems: [{ ...file.problem, path: name }] };
    if (hasOtherReceipts(file, keys)) {
        return { text: undefined, problems: [(0,core_problem .z3)('github/other-receipts', { path: name })] };
    }
    const edited = (0,edit .E)(file.text, keys);
    return edited.ok
        ? { text: edited.text, problems: [] }
        : { text: undefined, problems: [{ ...edited.problem, path: name }] };
}
async function renamesSince({ host, branch }, head) {
    try {
        return await host.branches.renames(branch.head, head);
    }
    catch (cause) {
        if ((0,error .e0)(cause, 'missing'))
            return new Map();
        throw cause;
    }
}
function hasOtherReceipts(file, keys) {
    const receipts = (0,receipts_in .F)(file);
    return receipts !== undefined && receipts.posts[0].id !== keys['id'];
}

var branch_contents = __webpack_require__(7222);
var commit_message = __webpack_require__(6968);
var external_node_crypto_ = __webpack_require__(7598);
var inert = __webpack_require__(9867);
; 



const MOST = 65_536;
const MOST_FOREIGN = 8000;
const LINE = /^- (`[^`]*`|<code>.*?<\/code>).*$/gm;
const MORE = /^<!-- spool:more ([\da-f ]*) -->\r?$/m;
function pullRequestBodyOf(posts, before, { contents, instead } = {}) {
    const lines = new Map(Array.from(before.matchAll(LINE), ([line, code = '']) => [code, line.trimEnd()]));
    const [, marks = ''] = MORE.exec(before) ?? [];
    const more = new Set(marks.split(' ').filter((mark) => mark !== ''));
    if (contents?.isWhole)
        keepOnly([...contents.receipts.keys()].map(inert .gQ), lines, more);
    for (const { path, permalink } of posts) {
        const code = (0,inert .gQ)(path);
        const link = (0,inert .r)('on Threads', permalink);
        lines.set(code, `- ${code}${link ? ` ${link}` : ''}`);
    }
    const unchecked = [...(contents?.receipts.keys() ?? [])].filter((path) => !lines.has((0,inert .gQ)(path)) && !more.has(markOf((0,inert .gQ)(path))));
    const rest = [...foreignParts(contents), ...uncheckedParts(unchecked), ...insteadParts(contents, instead)];
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
    if (!contents || (0,branch_contents .M)(contents))
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
    return [`${what} are on ${(0,inert .gQ)(instead)}, which has a pull request of its own.`, ''];
}
function listed(paths) {
    const lines = [];
    let left = MOST_FOREIGN / 2;
    for (const path of paths) {
        const line = `* ${(0,inert .gQ)(path)}`;
        left -= line.length + 1;
        if (left < 0)
            return [...lines, `* and ${paths.length - lines.length} more: see the changed files`];
        lines.push(line);
    }
    return lines;
}
function markOf(code) {
    return (0,external_node_crypto_.createHash)('sha256').update(code).digest('hex').slice(0, 8);
}

; 








async function isClosed({ name, head }, { target: { host, branch } }) {
    try {
        const last = await host.pullRequests.find(name, branch.name);
        return last?.state === 'closed' && last.head === head;
    }
    catch (cause) {
        if (!(cause instanceof error .y_))
            throw cause;
        return false;
    }
}
async function ensurePullRequest(from, posts, contents, { target, settings }) {
    const { pullRequests } = target.host;
    const into = target.branch.name;
    const title = (0,commit_message .os)(settings.commitMessage, '').headline;
    try {
        const last = await pullRequests.find(from, into);
        const before = last?.state === 'open' ? last : undefined;
        const listed = Array.from(posts, ([path, { posts: [head], },]) => ({ path, permalink: head.permalink }));
        const body = pullRequestBodyOf(listed, before?.body ?? '', { contents });
        if (!before) {
            const opened = await pull_request_open({ from, into, title, body }, target.host);
            await addLabel(opened, pullRequests);
            return { pullRequest: opened.url, problems: [] };
        }
        await describe(before, body, pullRequests);
        return { pullRequest: before.url, problems: [] };
    }
    catch (cause) {
        if (!(cause instanceof error .y_))
            throw cause;
        return { problems: [(0,problem_of .Z)(cause, write_back .Lp['pull-request'].permissions)] };
    }
}
const TAKE_BACK = 'Look at who pushed there, and take those changes back before you merge its pull request.';
async function tellForeign(candidates, to, { target: { host, branch } }) {
    const problems = [];
    for (const { name, contents } of candidates) {
        if (!contents || (0,branch_contents .M)(contents))
            continue;
        const instead = name === to ? undefined : to;
        const fix = instead === undefined ? { fix: TAKE_BACK } : {};
        problems.push((0,core_problem .$e)('github/foreign-files', { branch: name, files: contents.foreign, to: instead, ...fix }));
        if (instead === undefined)
            continue;
        try {
            const pull = await host.pullRequests.find(name, branch.name);
            if (pull?.state === 'open')
                await describe(pull, pullRequestBodyOf([], pull.body, { contents, instead }), host.pullRequests);
        }
        catch (cause) {
            if (!(cause instanceof error .y_))
                throw cause;
        }
    }
    return problems;
}
const LABEL = 'spool-receipts';
async function addLabel({ number }, pullRequests) {
    try {
        await pullRequests.label(number, LABEL);
    }
    catch (cause) {
        if (!(cause instanceof error .y_))
            throw cause;
    }
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
        if (!(0,error .e0)(cause, 'unsure', 'exists'))
            throw cause;
        const found = await host.pullRequests.find(pull.from, pull.into);
        if (found?.state === 'open')
            return found;
        if (attempt === find .Qm || cause.kind === 'exists')
            throw cause;
        return pull_request_open(pull, host, attempt + 1);
    }
}

; 


function findStranded(pending, { to, candidates, behind }, added) {
    const waiting = candidates.flatMap((each) => (each.contents ? [{ ...each, contents: each.contents }] : []));
    const good = waiting.filter(({ name, contents }) => (0,branch_contents .M)(contents) && behind.every((each) => each.name !== name));
    const bad = waiting.filter((each) => !good.includes(each));
    const stranded = [...pending].filter(([path, { receipts, at }]) => (bad.some(({ head }) => head === at) || (added > 0 && waiting.every(({ head }) => head !== at))) &&
        good.every(({ contents }) => (0,receipt .F5)(receipts, contents.receipts.get(path))));
    const room = Math.max(0, branch_contents .Q - added - (to.contents?.receipts.size ?? 0));
    return new Map(stranded.slice(0, room).map(([path, { receipts }]) => [path, receipts]));
}
function pendingIn({ receipts: there }, pending) {
    return new Map([...pending].flatMap(([path, { receipts }]) => (there.has(path) ? [[path, receipts]] : [])));
}

var write_back_write_back = __webpack_require__(6123);
; 











const EMPTY = { receipts: new Map(), foreign: [], isWhole: true };
function branchWriteBack(files, context) {
    const { target, world } = context;
    const added = new Map();
    return {
        inline: undefined,
        add(chain, receipts) {
            if (chain.path === undefined)
                return undefined;
            const keys = (0,receipt .YD)(receipts, world.clock.now());
            added.set(chain.path, { chain, receipts, keys });
            files.put(chain.path, keys);
            return undefined;
        },
        async write() {
            if (added.size > 0)
                return writeAll(added, files.pending(), context);
            const report = await keepWaiting(files.pending(), context);
            if (target.newReceiptsBranch !== undefined)
                await (0,receipts_branch_open .Rj)(target.newReceiptsBranch, target);
            return report;
        },
    };
}
async function writeAll(added, pending, context) {
    const { target, world } = context;
    try {
        const { edits, ...where } = await commitReceipts(added, pending, context);
        for (const [path, { chain }] of added)
            if (!edits.left.has(path) || edits.gone.has(path))
                world.journal.record({ kind: 'written', chain });
        const unwritten = [...edits.left].flatMap((path) => unwrittenOf(path, added));
        return { ...where, problems: [...edits.problems, ...(where.problems ?? [])], unwritten };
    }
    catch (cause) {
        if (!(cause instanceof error .y_))
            throw cause;
        const problem = (0,problem_of .Z)(cause, write_back .Lp[target.writeBack].permissions);
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
        if (!(0,error .e0)(cause, 'protected'))
            throw cause;
        tell({ kind: 'by-pull-request', branch: target.branch.name, rules: [cause.message] });
        return commitByPullRequest(added, pending, context);
    }
}
async function commitByPullRequest(added, pending, context) {
    const { target, world } = context;
    let moved = new Map();
    const { to, candidates, ...committed } = await commitAside((branch, base, choice) => {
        moved = findStranded(pending, choice, added.size);
        const again = Array.from(moved, ([path, receipts]) => {
            return [path, { keys: (0,receipt .YD)(receipts, world.clock.now()) }];
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
            return { ...nothing, ...where, problems: [...edits.problems, ...problems].map(core_problem .PQ) };
        }
        const foreign = await tellForeign(candidates, to.name, context);
        if (!to.contents || (await isClosed(to, context)))
            return { ...nothing, problems: foreign };
        const posts = pendingIn(to.contents, pending);
        const { pullRequest, problems } = await ensurePullRequest(to.name, posts, to.contents, context);
        return {
            ...nothing,
            problems: [...problems.map(core_problem .PQ), ...foreign],
            ...(pullRequest !== undefined && { pullRequest }),
        };
    }
    catch (cause) {
        if (!(cause instanceof error .y_))
            throw cause;
        return {
            ...nothing,
            problems: [(0,core_problem .PQ)((0,problem_of .Z)(cause, write_back .Lp['pull-request'].permissions))],
        };
    }
}
function unrecorded(path) {
    return (0,core_problem .z3)('github/unrecorded', { belongsInto: 'the file', path });
}
function unwrittenOf(path, added) {
    const entry = added.get(path);
    return entry ? [(0,write_back_write_back .m)(path, entry.keys)] : [];
}

; 




function checkoutWriteBack(postFiles, { files, journal, clock }) {
    const unwritten = [];
    return {
        inline: undefined,
        add(chain, receipts) {
            const { path } = chain;
            if (path === undefined)
                return undefined;
            const keys = (0,receipt .YD)(receipts, clock.now());
            const problem = writeKeys(path, keys, files);
            if (problem)
                unwritten.push((0,write_back_write_back .m)(path, keys));
            else
                journal.record({ kind: 'written', chain });
            postFiles.put(path, keys);
            return problem;
        },
        write: () => Promise.resolve({ problems: [], unwritten }),
    };
}
function writeKeys(path, keys, files) {
    try {
        const edited = (0,edit .E)(files.read(path).toString('utf8'), keys);
        if (!edited.ok)
            return { ...edited.problem, path };
        files.write(path, edited.text);
        return undefined;
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'for an unknown reason';
        return (0,core_problem .z3)('files/not-written', { code, path });
    }
}

var core_journal = __webpack_require__(4608);
; 


function noWriteBack(files, { journal, clock }) {
    return {
        inline: undefined,
        add(chain, receipts) {
            const now = clock.now();
            const known = (0,core_journal .$B)(chain, journal.entries());
            if (receipts.whole && known && known.unkeptSince === undefined)
                journal.record({ kind: 'unkept', chain, at: now });
            if (chain.path !== undefined)
                files.put(chain.path, (0,receipt .YD)(receipts, now));
            return undefined;
        },
        write: () => Promise.resolve({ problems: [], unwritten: [] }),
    };
}

var release_body = __webpack_require__(963);
; 







const ATTEMPTS = 5;
function releaseWriteBack(release, { releases }, account, { journal, clock, run, random }) {
    const key = { release: release.id, name: `${account} ${run.step}` };
    let added;
    let seen = release.body;
    const writeRecord = async (receipts, at) => {
        for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
            const { body } = await releases.find({ id: release.id });
            const next = (0,release_body .ic)(body, key, receipts, at);
            if (next === body)
                return undefined;
            if ((0,release_body .FR)(next) > 0)
                return tooLong(next);
            await releases.describe(release.id, next).catch((cause) => {
                if (attempt === ATTEMPTS || !(cause instanceof error .y_ && mayPass(cause)))
                    throw cause;
            });
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
                seen = (await releases.find({ id: release.id })).body;
                return (0,release_body .wz)(seen, key);
            },
            findObstacle({ digest, segments }) {
                const next = (0,release_body .ic)(seen, key, (0,release_body .kj)(digest, segments.length), clock.now());
                return (0,release_body .FR)(next) > 0 ? tooLong(next) : undefined;
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
                if (!(cause instanceof error .y_))
                    throw cause;
                return (0,problem_of .Z)(cause, write_back .Lp.release.permissions);
            });
            if (problem)
                return {
                    problems: [problem],
                    unwritten: [(0,write_back_write_back .m)(chain.path, (0,receipt .YD)(receipts, clock.now()))],
                };
            journal.record({ kind: 'written', chain });
            return { problems: [], unwritten: [] };
        },
    };
}
function tooLong(body) {
    const excess = (0,release_body .FR)(body);
    return (0,core_problem .z3)('github/release-full', {
        excess,
        fix: `Shorten the notes of the release by ${excess} characters, or use \`write-back: none\`.`,
    });
}
function mayPass({ kind, retryAfterMs }) {
    return kind === 'unsure' || (kind === 'throttled' && retryAfterMs === 0);
}

; 




const WRITE_BACKS = {
    files: ({ files, context }) => checkoutWriteBack(files, context.world),
    none: ({ files, context }) => noWriteBack(files, context.world),
    commit: intoBranch,
    'pull-request': intoBranch,
    release: ({ files, target, account, context: { world } }) => target?.release
        ? releaseWriteBack(target.release, target.host, account, world)
        : noWriteBack(files, world),
};
function openWriteBack(place) {
    return WRITE_BACKS[place.context.settings.writeBack](place);
}
function intoBranch({ files, target, context }) {
    return target ? branchWriteBack(files, { ...context, target }) : noWriteBack(files, context.world);
}

var run_account = __webpack_require__(5234);
var hold_lease = __webpack_require__(7098);
var read_ahead = __webpack_require__(2885);
; 















const CHECKOUT_WAIT_S = 300;
async function withSession(context, opening, work, holdBack) {
    const network = { inUse: await context.world.threads(context.settings.accessToken ?? '') };
    const outcome = await workAlone(context, { ...opening, network }, work, holdBack);
    const rateLimit = network.inUse.rateLimit();
    return rateLimit ? { ...outcome, rateLimit } : outcome;
}
async function workAlone(context, { mayPublish, liveFrontMatter, network }, work, holdBack) {
    const { settings, world } = context;
    const { permissions } = write_back .Lp[settings.writeBack];
    const fail = (cause) => holdBack((0,problem_of .Z)(cause, permissions));
    try {
        if (!(await acquireCheckout(context, mayPublish)))
            return holdBack((0,core_problem .z3)('action/busy', { other: 'checkout' }));
        const pasted = mayPublish && !world.host ? (0,read_ahead .E)(network.inUse) : network.inUse;
        const opened = await (0,run_account .sj)(pasted, context);
        context.tell({ kind: 'account', username: opened.shown });
        if (mayPublish)
            await (0,run_account .Qb)(opened, liveFrontMatter, context);
        const { target, problems } = await (0,repository_target .A)(context);
        const lease = mayPublish ? await (0,hold_lease .U)(opened.name, target, context) : hold_lease .b;
        if (lease === 'busy')
            return holdBack((0,core_problem .z3)('action/busy', { other: 'account' }));
        try {
            const refreshed = mayPublish ? await refreshAccount(opened, context) : opened;
            network.inUse = refreshed.threads;
            const account = (0,publishing_account .X)(refreshed, world, lease.ensure);
            (0,run_account .LM)(liveFrontMatter, account);
            const postFiles = openPostFiles(target, world);
            const writeBack = openWriteBack({ files: postFiles, target, account: opened.name, context });
            const session = { account, postFiles, writeBack, run: context, mayPublish };
            const outcome = await writeReceipts(work(session).catch(fail), session);
            if (!mayPublish)
                return outcome;
            const life = await readLife(refreshed, account);
            const token = life && (0,lifetime .V)(life, world.clock.now());
            const expiry = life && settings.tokenStore === 'none' ? (0,token_expiry .B)(life, world.clock.now()) : [];
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
async function refreshAccount(opened, context) {
    if (!opened.token)
        return opened;
    const { keepAlive } = await __webpack_require__.e(  89).then(__webpack_require__.bind(__webpack_require__, 89));
    const token = await keepAlive(opened.token, context);
    return { ...opened, threads: token.working.threads, token };
}
function problemsOf({ token }) {
    const problems = token?.problems ?? [];
    return problems.map((problem) => (problem.rule === 'token/not-refreshed' ? (0,core_problem .PQ)(problem) : problem));
}
async function readLife({ token }, { tokenFacts, interruption }) {
    if (token)
        return token.working;
    try {
        return await (0,with_retry .Mu)(interruption, tokenFacts);
    }
    catch (cause) {
        if (cause instanceof core_interruption ._)
            return undefined;
        throw cause;
    }
}
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
        await clock.sleep((0,waits .n)(1), interruption);
    }
    return false;
}


  })

};
