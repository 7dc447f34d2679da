export const id = 879;
export const ids = [879];
export const modules = {

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
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7901);
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

var problem = __webpack_require__(7901);
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

  6098:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    m: () => (  openPostFiles)
  });
  var _core_front_matter_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2802);
  var _core_post_receipt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7954);
  var _core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5573);
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7901);
  var _core_write_back_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7006);
  var _file_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3282);
  var _receipts_branch_find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4324);







function openPostFiles(target, { files, uncommitted }) {
    const known = new Map();
    const waiting = new Map();
    const accepted = new Map();
    const read = (path) => known.get(path) ?? (0,_file_text_js__WEBPACK_IMPORTED_MODULE_4__  .e)(path, files);
    const put = (path, keys) => {
        const file = read(path);
        if ('problem' in file)
            return file.problem;
        const edited = (0,_core_front_matter_edit_js__WEBPACK_IMPORTED_MODULE_0__  .B)(file.text, (0,_core_post_receipt_js__WEBPACK_IMPORTED_MODULE_6__  .Rb)(keys, (0,_core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_1__  .F)(file)));
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
            put(path, (0,_core_post_receipt_js__WEBPACK_IMPORTED_MODULE_6__  .YD)(found.receipts, 0));
            waiting.delete(path);
            accepted.set(path, found);
        },
        pending: () => accepted,
        async load(paths) {
            const wanted = [...new Set(paths)].filter((path) => !known.has(path));
            if (!target || wanted.length === 0)
                return;
            const commits = (0,_core_write_back_js__WEBPACK_IMPORTED_MODULE_3__  .rL)(target) && (0,_core_write_back_js__WEBPACK_IMPORTED_MODULE_3__  .f2)(target) ? await (0,_receipts_branch_find_js__WEBPACK_IMPORTED_MODULE_5__  .nL)(target) : [];
            const revisions = [`refs/heads/${target.branch.name}`, ...commits];
            const [there, ...aside] = await target.host.branches.files(revisions, wanted);
            const changed = uncommitted(wanted);
            for (const path of wanted) {
                const current = there?.get(path);
                const versions = {
                    here: () => (0,_file_text_js__WEBPACK_IMPORTED_MODULE_4__  .e)(path, files),
                    changed: changed?.has(path) ?? false,
                    there: current && (0,_file_text_js__WEBPACK_IMPORTED_MODULE_4__  .D)(path, current),
                };
                const text = choose(path, target, versions);
                known.set(path, text);
                const own = (0,_core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_1__  .F)(text);
                const beside = commits.flatMap((at, index) => {
                    const bytes = aside[index]?.get(path);
                    const receipts = bytes && (0,_core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_1__  .F)((0,_file_text_js__WEBPACK_IMPORTED_MODULE_4__  .D)(path, bytes));
                    return receipts && (0,_core_post_receipt_js__WEBPACK_IMPORTED_MODULE_6__  .F5)(receipts, own) ? [{ receipts, at }] : [];
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
        return { path, problem: (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__  .$e)('github/removed', { branch, path }) };
    if (!(0,_core_write_back_js__WEBPACK_IMPORTED_MODULE_3__  .f2)(target))
        return here();
    return { path, problem: (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__  .z3)('github/not-on-branch', { branch, path }) };
}
function withReceiptsOf(there, here) {
    if ((0,_core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_1__  .k)(there))
        return there;
    const receipts = (0,_core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_1__  .F)(there);
    if (!receipts)
        return here;
    if (receipts.whole || 'problem' in here || (0,_core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_1__  .F)(here))
        return there;
    const edited = (0,_core_front_matter_edit_js__WEBPACK_IMPORTED_MODULE_0__  .B)(here.text, [(0,_core_post_receipt_js__WEBPACK_IMPORTED_MODULE_6__  .YD)(receipts, 0)]);
    return edited.ok ? { ...here, text: edited.text } : there;
}


  }),

  4324:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $b: () => (  findWaiting),
    Qm: () => (  TRIES),
    T_: () => (  findReceiptsBranches),
    nL: () => (  findWaitingCommits)
  });
  var _core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5437);
  var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2577);


const TRIES = 3;
async function findReceiptsBranches({ host, branch }) {
    const refs = await host.refs.list(_core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__  .NF);
    const names = (0,_core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__  .pt)(branch.name);
    const there = names.flatMap((name) => {
        const head = refs.get(`refs/heads/${name}`);
        return head === undefined ? [] : [{ name, head }];
    });
    const taken = [...refs.keys()];
    const free = names.filter((name) => {
        const ref = `refs/heads/${name}`;
        return !taken.some((other) => other === ref || (0,_core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__  .nz)(other, ref));
    });
    return { there, free };
}
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
function notComparable(cause) {
    if (!(0,_core_github_error_js__WEBPACK_IMPORTED_MODULE_0__  .e0)(cause, 'missing'))
        throw cause;
}
function unknown(cause) {
    if (!(0,_core_github_error_js__WEBPACK_IMPORTED_MODULE_0__  .e0)(cause, 'forbidden', 'missing'))
        throw cause;
}
async function findWaitingCommits(target) {
    const { host, branch } = target;
    const { there } = await findReceiptsBranches(target);
    const commits = [];
    for (const each of there)
        if (await findWaiting(each, target))
            commits.push(each.head);
    const [usual = ''] = (0,_core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__  .pt)(branch.name);
    if (!there.some(({ name, head }) => name === usual && head !== branch.head)) {
        const last = await host.pullRequests.find(usual, branch.name).catch(unknown);
        if (last?.state === 'closed')
            commits.push(last.head);
    }
    return commits;
}


  })

};
