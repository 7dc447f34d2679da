export const id = 4666;
export const ids = [4666];
export const modules = {

  87222:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    M: () => (  isOurs),
    Q: () => (  MOST_FILES)
  });
const MOST_FILES = 250;
function isOurs({ foreign, isWhole }) {
    return isWhole && foreign.length === 0;
}


  }),

  48521:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  differsInReceipts),
    K: () => (  contentsOf)
  });
  var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
  var _front_matter_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33583);
  var _front_matter_fences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3145);
  var _front_matter_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68724);
  var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86153);
  var _post_reading_receipt_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93078);
  var _post_receipt_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47954);
  var _post_receipts_in_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95573);








const WRITTEN = valibot__WEBPACK_IMPORTED_MODULE_4__  .g1P(valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__  .KCZ([valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__  .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__  .g1P(valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP()))]));
function contentsOf(files) {
    const receipts = new Map();
    const foreign = [];
    for (const [path, file] of files) {
        const { after: text } = file;
        const found = text !== undefined && differsInReceipts(file) ? (0,_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_3__  .F)({ text }) : undefined;
        if (found)
            receipts.set(path, found);
        else
            foreign.push(path);
    }
    return { receipts, foreign, isWhole: true };
}
function differsInReceipts({ before, after }) {
    if (before === undefined || after === undefined || before === after)
        return false;
    const fences = (0,_front_matter_fences_js__WEBPACK_IMPORTED_MODULE_5__  .IE)(after);
    const parsed = fences.kind === 'yaml' ? (0,_front_matter_parse_js__WEBPACK_IMPORTED_MODULE_1__  .e)(after, fences) : undefined;
    const threads = parsed?.ok ? (0,_json_js__WEBPACK_IMPORTED_MODULE_6__  .ux)(parsed.frontMatter.data, 'threads') : undefined;
    const entries = Object.entries(threads ?? {}).filter(([key]) => Object.hasOwn(_post_reading_receipt_keys_js__WEBPACK_IMPORTED_MODULE_2__  .o, key));
    const keys = Object.fromEntries(entries);
    if (entries.length === 0 || !valibot__WEBPACK_IMPORTED_MODULE_4__.is(WRITTEN, keys))
        return false;
    const edited = (0,_front_matter_edit_js__WEBPACK_IMPORTED_MODULE_0__  .B)(before, (0,_post_receipt_js__WEBPACK_IMPORTED_MODULE_7__  .Rb)(keys, (0,_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_3__  .F)({ text: before })));
    return edited.ok && edited.text === after;
}


  }),

  19538:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  besideSegments),
    s: () => (  tellWaits)
  });
function besideSegments(tell) {
    return (event) => tell({ kind: 'segment', event, total: 0, text: '' });
}
function tellWaits(tell) {
    return (ms, why) => tell({ kind: 'github-waits', ms, why });
}


  }),

  90880:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  deadTokenError),
    i: () => (  missingScopes)
  });
  var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60787);

function missingScopes(needed, facts) {
    const { scopes } = facts ?? {};
    return scopes ? needed.filter((scope) => !scopes.includes(scope)) : [];
}
function deadTokenError(facts, now) {
    if (!facts || facts.isValid)
        return undefined;
    const { expiresAt } = facts;
    const expired = expiresAt !== undefined && expiresAt <= now;
    const why = expired ? `expired at ${new Date(expiresAt).toISOString()}` : 'is not valid';
    const fault = expired ? 'expired' : 'unknown';
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__  .a('token', true, `GET /debug_token: the token ${why}`, { fault });
}


  }),

  9782:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    ZK: () => (  scopesOf),
    rq: () => (  READING),
    sZ: () => (  READING_REPLIES),
    ux: () => (  scopesOfChain)
  });
  var _features_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51650);
  var _features_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17649);


const READING = ['threads_basic'];
const READING_REPLIES = [...READING, 'threads_read_replies'];
const POSTING = [...READING, 'threads_content_publish'];
function scopesOf(draft) {
    const used = _features_js__WEBPACK_IMPORTED_MODULE_0__  .K7.filter((name) => draft[name] !== undefined);
    return [...POSTING, ...used.flatMap((name) => _features_table_js__WEBPACK_IMPORTED_MODULE_1__  .G[name].scopes ?? [])];
}
function scopesOfChain(drafts, live) {
    const rest = drafts.slice(live).flatMap((draft) => scopesOf(draft));
    const hasReplies = drafts.length > Math.max(1, live);
    return [...new Set([...rest, ...(hasReplies ? (_features_table_js__WEBPACK_IMPORTED_MODULE_1__  .G.replyTo.scopes ?? []) : [])])];
}


  }),

  97030:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  findExpiry)
  });
  var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34454);
  var _lifetime_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43398);


const TOLD = { notice: 21, warning: 14, error: 7 };
const SHORT_MS = 24 * 3_600_000;
function findExpiry(lifetime, now) {
    const life = (0,_lifetime_js__WEBPACK_IMPORTED_MODULE_1__  .V)(lifetime, now);
    if (!life || life.daysLeft > TOLD.notice)
        return [];
    const { issuedAt } = lifetime;
    const { expiresAt, daysLeft } = life;
    if (issuedAt !== undefined && expiresAt - issuedAt < SHORT_MS)
        return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .z3)('token/short-lived', { expiresAt })];
    const problem = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .z3)('token/expires', { expiresAt, daysLeft });
    if (daysLeft <= TOLD.error)
        return [problem];
    return [daysLeft <= TOLD.warning ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .PQ)(problem) : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .zZ)(problem)];
}


  }),

  43398:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    V: () => (  tokenLifeOf),
    y: () => (  isRefreshDue)
  });
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const REFRESHED_AT_MS = 45 * DAY_MS;
const YOUNGEST_MS = 25 * HOUR_MS;
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


  }),

  43710:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  accountOf),
    e: () => (  stepContext)
  });
  var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60787);
  var _claims_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86012);
  var _waiting_pace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26654);



function accountOf({ name, username, threads }, { clock, journal, random, interruption }, ensureLease) {
    const claims = (0,_claims_js__WEBPACK_IMPORTED_MODULE_2__  ._)();
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
        pace: (0,_waiting_pace_js__WEBPACK_IMPORTED_MODULE_1__  .E)(),
        claims,
        ensureLease,
    };
}
function unknownIfRejected(cause) {
    if (cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__  .a)
        return undefined;
    throw cause;
}
function stepContext({ clock, random, interruption }, tell, number = 0) {
    return { clock, random, tell, number, signal: interruption };
}


  }),

  86012:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _: () => (  openClaims)
  });
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


  }),

  22124:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  explain)
  });
  var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60787);
  var _core_threads_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90880);
  var _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91118);



async function explain(cause, needed, { threads, clock, signal }) {
    if (!cause.mayBeToken)
        return cause;
    try {
        const facts = await (0,_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_2__  .Mu)(signal, () => threads.tokenFacts());
        const dead = (0,_core_threads_token_js__WEBPACK_IMPORTED_MODULE_1__  .C)(facts, clock.now());
        if (dead)
            return dead;
        const missing = (0,_core_threads_token_js__WEBPACK_IMPORTED_MODULE_1__  .i)(needed, facts);
        if (missing.length === 0)
            return cause;
        const lacks = `${cause.message}; the token has no ${missing.join(', no ')}`;
        return new _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__  .a('permission', cause.definite, lacks, { cause });
    }
    catch (rejected) {
        if (rejected instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__  .a)
            return rejected;
        throw rejected;
    }
}


  }),

  26654:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  unknownPace),
    s: () => (  learnPace)
  });
  var _readiness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6481);
  var _with_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91118);


const unknownPace = () => ({ container: 0, parent: 0, readiness: _readiness_js__WEBPACK_IMPORTED_MODULE_0__  .AP });
const SLOWEST_MS = 10_000;
function learnPace(thing, context) {
    const { pace, tell } = context;
    return {
        ...context,
        tell: (event) => {
            if (event.kind === 'waits' && event.why === _with_retry_js__WEBPACK_IMPORTED_MODULE_1__  .pV)
                pace[thing] = Math.min(pace[thing] + event.ms, SLOWEST_MS);
            tell(event);
        },
    };
}


  }),

  6481:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AP: () => (  READY_AT_ONCE),
    Di: () => (  learnReadiness),
    nM: () => (  firstLooks)
  });
const READY_AT_ONCE = { notBefore: 0, by: 0 };
const CLOSE_MS = 120;
const SLOWEST_MS = 2000;
function firstLooks({ notBefore, by }) {
    const between = by - notBefore;
    return between <= CLOSE_MS ? [by] : [by - Math.max(CLOSE_MS, between / 2), by];
}
function learnReadiness(known, early, ready) {
    if (ready > SLOWEST_MS)
        return known;
    const notBefore = Math.max(known.notBefore, early ?? 0);
    const by = Math.min(known.by, ready);
    if (notBefore >= by)
        return { notBefore: early ?? 0, by: ready };
    const wasClose = known.by - known.notBefore <= CLOSE_MS;
    return { notBefore: wasClose && early === undefined ? Math.max(0, by - 2 * CLOSE_MS) : notBefore, by };
}


  }),

  56327:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    n: () => (  secondsToMs),
    r: () => (  WAITS)
  });
const WAITS = {
    ready: [0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1, 2, 3, 5, 8, 13, 20, 30, 40, 60, 60, 60, 60],
    readyText: [0.15, 0.15, 0.15, 0.15, 0.25, 0.5, 0.5, 0.5, 1, 2, 3, 5, 8, 13, 20, 30, 40, 60, 60, 60, 60],
    readyVideo: [
        0,
        ...Array.from({ length: 30 }, () => 1),
        ...[3, 5, 8, 13, 20, 30, 40],
        ...Array.from({ length: 12 }, () => 60),
    ],
    visible: [1, 1, 1, 2, 3, 5, 8, 13],
    children: [5, 10, 20, 30],
    again: [1, 3, 9],
    refused: [1, 3],
    settle: [1, 2, 3, 5, 10, 20, 30, 60, 60, 60, 60, 60, 60, 60, 60, 60],
    settleBriefly: [0, 1, 2, 3, 5, 10, 20, 30, 30],
    settleRemoval: [1, 2, 3, 5, 10, 15, 20, 30],
    permalink: [0, 2, 5],
};
const secondsToMs = (count) => count * 1000;


  }),

  91118:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Mu: () => (  raceAbort),
    bD: () => (  withRetry),
    pV: () => (  NOT_VISIBLE)
  });
  var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60787);
  var _waits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56327);


const NOT_VISIBLE = 'what was just made is not visible to Threads yet';
const WHY = {
    'not-visible-yet': NOT_VISIBLE,
    'children-not-visible': 'the items of the carousel are not visible to Threads yet',
    unsure: 'Threads gave no usable answer',
    permission: 'Threads refused, which can be temporary',
};
async function withRetry(call, waits, { clock, tell, number, signal, random }, inFlight = signal) {
    const used = {};
    for (;;) {
        try {
            signal.throwIfAborted();
            return await raceAbort(inFlight, call);
        }
        catch (cause) {
            if (!(cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__  .a))
                throw cause;
            const turn = used[cause.kind] ?? 0;
            const wait = waits[cause.kind]?.[turn];
            if (wait === undefined)
                throw cause;
            used[cause.kind] = turn + 1;
            tell({ kind: 'waits', number, ms: (0,_waits_js__WEBPACK_IMPORTED_MODULE_1__  .n)(wait), why: WHY[cause.kind] ?? cause.kind });
            await clock.sleep((0,_waits_js__WEBPACK_IMPORTED_MODULE_1__  .n)(wait) * (1 + random() / 8), signal);
        }
    }
}
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


  }),

  74324:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $b: () => (  findWaiting),
    Qm: () => (  TRIES),
    T_: () => (  findReceiptsBranches),
    nL: () => (  findWaitingCommits)
  });
  var _core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25437);
  var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);


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


  }),

  9339:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    DJ: () => (  ensureBranchTakes),
    Rj: () => (  removeUnusedBranch),
    _e: () => (  openReceiptsBranch),
    tv: () => (  ensureNameFor)
  });
  var _core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25437);
  var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
  var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74324);



async function openReceiptsBranch(candidates, target, refuses) {
    const { name, isNew } = await firstThatTakes(candidates, target, refuses, open);
    return isNew ? name : undefined;
}
async function ensureBranchTakes(candidates, target, refuses) {
    await firstThatTakes(candidates, target, refuses, lookAt);
}
async function firstThatTakes(candidates, target, refuses, tryOut) {
    const refused = [];
    const rules = new Set();
    for (const candidate of candidates.slice(0, _find_js__WEBPACK_IMPORTED_MODULE_1__  .Qm)) {
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
    throw new _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__  .y_('protected', `${listed} refuse commits by ${[...rules].join(', ')}`);
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
        if ((0,_core_github_error_js__WEBPACK_IMPORTED_MODULE_0__  .e0)(cause, 'exists', 'unsure'))
            return false;
        if ((0,_core_github_error_js__WEBPACK_IMPORTED_MODULE_0__  .e0)(cause, 'refused'))
            await ensureNothingInTheWay(host);
        throw cause;
    }
}
async function ensureNothingInTheWay({ refs }) {
    const folder = _core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_2__  .O2.replace('/', '');
    if ((await refs.find(`refs/heads/${folder}`)) === undefined)
        return;
    throw new _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__  .y_('blocked', `there is a branch \`${folder}\``);
}
async function ensureNameFor(target) {
    const { there, free } = await (0,_find_js__WEBPACK_IMPORTED_MODULE_1__  .T_)(target);
    if (there.length > 0)
        return;
    if (free.length === 0)
        throw new _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__  .y_('blocked', 'other branches have all names for it');
    await ensureNothingInTheWay(target.host);
}
async function removeUnusedBranch(name, { host, branch }) {
    try {
        if ((await host.branches.find(name))?.head === branch.head)
            await host.refs.remove(`refs/heads/${name}`);
    }
    catch (cause) {
        if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__  .y_))
            throw cause;
    }
}


  }),

  94268:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Y: () => (  lookAtTarget),
  A: () => (  openTarget)
});

var error = __webpack_require__(22577);
var problem_of = __webpack_require__(52720);
var problem = __webpack_require__(34454);
var run_events = __webpack_require__(19538);
var write_back = __webpack_require__(67006);
var branch_contents = __webpack_require__(87222);
var changed_files = __webpack_require__(48521);
var file_text = __webpack_require__(33282);
var find = __webpack_require__(74324);
; 





const MOST_NEW = 2;
async function findCandidates(target) {
    const { there, free } = await (0,find .T_)(target);
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
        throw new error .y_('blocked', 'other branches have all names for it');
    return candidates;
}
function takesMore({ contents }) {
    return contents !== undefined && (0,branch_contents .M)(contents) && contents.receipts.size < branch_contents .Q;
}
async function readContents(found, target) {
    const waiting = await (0,find .$b)(found, target);
    if (!waiting)
        return undefined;
    if (!waiting.paths)
        return { receipts: new Map(), foreign: [], isWhole: false };
    return (0,changed_files .K)(await readChanged(found.head, { ...waiting, paths: waiting.paths }, target));
}
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
    const file = bytes && (0,file_text .D4)(path, bytes);
    return file && 'text' in file ? file.text : undefined;
}

var receipts_branch_open = __webpack_require__(9339);
; 







async function openTarget({ settings, world, tell }) {
    if (!world.host)
        return { target: undefined, problems: [] };
    try {
        const host = await world.host((0,run_events .s)(tell));
        return { target: await inspect(host, { settings, world, tell }), problems: [] };
    }
    catch (cause) {
        if (!(cause instanceof error .y_) || (0,write_back .f2)(settings))
            throw cause;
        const { fix } = (0,problem_of .Z)(cause, ['contents: read']);
        return { target: undefined, problems: [(0,problem .$e)('github/unseen', { answer: cause.message, fix })] };
    }
}
async function inspect(host, { settings, world, tell }) {
    const { writeBack } = settings;
    const branch = await findBranch(host, settings.branch);
    const candidates = (at) => findCandidates({ host, branch: at });
    const target = { host, branch, candidates, release: undefined };
    if (writeBack === 'release')
        return { ...target, release: await findRelease(host, world), writeBack };
    if (!(0,write_back .f2)(settings))
        return { ...target, writeBack };
    const { refusing, isGuarded } = await findGuards(branch, host);
    if (writeBack === 'commit' && refusing.length === 0) {
        if (!isGuarded)
            return { ...target, writeBack };
        tell({ kind: 'guarded', branch: branch.name });
        await (0,receipts_branch_open .tv)(target);
        return { ...target, writeBack };
    }
    if (writeBack === 'commit')
        tell({ kind: 'by-pull-request', branch: branch.name, rules: refusing });
    const newReceiptsBranch = await (0,receipts_branch_open ._e)(await candidates(branch), target, (name) => refusingRules(name, host));
    return { ...target, newReceiptsBranch, writeBack: 'pull-request' };
}
async function lookAtTarget({ settings, world, tell }) {
    if (!world.host || !(0,write_back .rL)(settings) || !(0,write_back .f2)(settings))
        return undefined;
    const host = await world.host((0,run_events .s)(tell));
    const branch = await findBranch(host, settings.branch);
    const guards = await findGuards(branch, host);
    const target = { host, branch };
    if (guards.refusing.length > 0 || settings.writeBack === 'pull-request')
        await (0,receipts_branch_open .DJ)(await findCandidates(target), target, (name) => refusingRules(name, host));
    else if (guards.isGuarded)
        await (0,receipts_branch_open .tv)(target);
    const [{ madeAt }, { isPrivate }] = await Promise.all([host.refs.read(branch.head), host.repository()]);
    const isByPull = guards.refusing.length > 0 || settings.writeBack === 'pull-request';
    const mayOpenPulls = isByPull ? await host.pullRequests.mayBeOpened() : undefined;
    return { branch: branch.name, ...guards, mayOpenPulls, lastCommitAt: madeAt, isPrivate };
}
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
    throw new error .y_('missing', `no ${name === undefined ? 'default branch' : `branch \`${name}\``}`);
}
function refusingRules(name, { branches }) {
    return ifKnown(branches.rules(name), []);
}
async function ifKnown(answer, otherwise) {
    try {
        return await answer;
    }
    catch (cause) {
        if ((0,error .e0)(cause, 'missing', 'forbidden'))
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
    throw new error .y_('missing', 'no release: the workflow runs neither on a release nor on a tag');
}


  }),

  55234:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $s: () => (  readQuota),
    LM: () => (  claimIds),
    Qb: () => (  ensureSameAccount),
    XA: () => (  lifetimeOf),
    Yq: () => (  frontMatterIn),
    cG: () => (  frontMatterOfFile),
    sj: () => (  openAccount)
  });
  var _core_front_matter_fences_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3145);
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34454);
  var _core_run_events_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19538);
  var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60787);
  var _core_threads_ids_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75503);
  var _core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9782);
  var _core_token_token_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95971);
  var _publishing_account_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43710);
  var _publishing_token_explain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22124);
  var _publishing_waiting_waits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56327);
  var _publishing_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91118);











const PERMALINK = /\bpermalink["']?\s*:\s*["']?https?:\/\/[^\s"'/]+\/@([\w.]+)\/post\//g;
async function openAccount(pasted, context) {
    const { settings, world, tell } = context;
    const token = await openKeptToken(context);
    const threads = token?.working.threads ?? pasted;
    const step = (0,_publishing_account_js__WEBPACK_IMPORTED_MODULE_4__  .e)(world, (0,_core_run_events_js__WEBPACK_IMPORTED_MODULE_8__  .Z)(tell));
    const { id, username } = token ? token.working.profile : await readProfile(threads, step);
    const shown = username ?? settings.userId;
    return { name: `${settings.threadsApiUrl.origin} ${shown}`, id, shown, username, threads, token };
}
async function openKeptToken(context) {
    if (context.settings.tokenStore === 'none')
        return undefined;
    return (await __webpack_require__.e(  6868).then(__webpack_require__.bind(__webpack_require__, 6868))).openToken(context);
}
async function readProfile(threads, context) {
    try {
        return await (0,_publishing_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_7__  .bD)(() => threads.profile(), { unsure: _publishing_waiting_waits_js__WEBPACK_IMPORTED_MODULE_6__  .r.again }, context);
    }
    catch (cause) {
        if (!(cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__  .a))
            throw cause;
        if (cause.kind === 'not-offered')
            return { id: undefined, username: undefined };
        throw await (0,_publishing_token_explain_js__WEBPACK_IMPORTED_MODULE_5__  .W)(cause, _core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_2__  .rq, { ...context, threads });
    }
}
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
        const found = await threads.find(id).catch(unknownIfUnanswered);
        if (found === 'unknown' || found?.username === username)
            return;
        throw new _core_token_token_error_js__WEBPACK_IMPORTED_MODULE_3__  .g((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__  .z3)('token/other-account', { username, before: name }));
    }
}
function unknownIfUnanswered(cause) {
    if (cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__  .a && !cause.blocksAccount)
        return 'unknown';
    throw cause;
}
function lifetimeOf({ token }, facts) {
    return token?.working ?? { issuedAt: facts?.issuedAt, expiresAt: facts?.expiresAt };
}
async function readQuota({ threads }, context) {
    const step = (0,_publishing_account_js__WEBPACK_IMPORTED_MODULE_4__  .e)(context.world, (0,_core_run_events_js__WEBPACK_IMPORTED_MODULE_8__  .Z)(context.tell));
    try {
        return await (0,_publishing_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_7__  .bD)(() => threads.quota(), { unsure: _publishing_waiting_waits_js__WEBPACK_IMPORTED_MODULE_6__  .r.again }, step);
    }
    catch (cause) {
        if (!(cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__  .a) || cause.blocksAccount)
            throw cause;
        return { posts: Infinity, replies: Infinity };
    }
}
function idsIn(text) {
    return Array.from(text.matchAll(/\bid["']?\s*:\s*["']?(\w+)/g), ([, id = '']) => (0,_core_threads_ids_js__WEBPACK_IMPORTED_MODULE_9__  .C9)(id));
}
function frontMatterIn(paths, read) {
    return paths.flatMap((path) => frontMatterOfFile(read(path)));
}
function frontMatterOfFile(file) {
    const fences = 'text' in file ? (0,_core_front_matter_fences_js__WEBPACK_IMPORTED_MODULE_10__  .IE)(file.text) : undefined;
    return 'text' in file && fences?.kind === 'yaml'
        ? [{ path: file.path, text: (0,_core_front_matter_fences_js__WEBPACK_IMPORTED_MODULE_10__  .EZ)(file.text, fences) }]
        : [];
}
function claimIds(frontMatter, { claims }) {
    for (const { path, text } of frontMatter) {
        claims.add(idsIn(text), path);
    }
}


  })

};
