export const id = 4766;
export const ids = [4766];
export const modules = {

  29891:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    z: () => (  excerptOf)
  });
const MOST_CHARACTERS = 1000;
function excerptOf(text) {
    return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}


  }),

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

  36250:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    q: () => (  asWritten)
  });
function asWritten(value) {
    if (value === undefined)
        return '';
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
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

  60787:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    M: () => (  errorOf),
    a: () => (  ThreadsError)
  });
  var _boundary_excerpt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29891);
  var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86153);
  var _token_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5527);



class ThreadsError extends Error {
    kind;
    definite;
    mayBeToken;
    fault;
    isAbsent;
    isOfApplication;
    constructor(kind, definite, message, options = {}) {
        super(message, options);
        this.name = 'ThreadsError';
        this.kind = kind;
        this.definite = definite;
        this.mayBeToken = options.mayBeToken ?? (kind === 'not-visible-yet' || kind === 'permission');
        this.fault = options.fault ?? 'unknown';
        this.isAbsent = options.isAbsent ?? false;
        this.isOfApplication = options.isOfApplication ?? false;
    }
    get blocksAccount() {
        return ['token', 'permission', 'throttled', 'restricted'].includes(this.kind);
    }
    get refusal() {
        return this.kind === 'too-long' || this.kind === 'link-refused' ? this.kind : undefined;
    }
}
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
        fault: look ?? (0,_token_fault_js__WEBPACK_IMPORTED_MODULE_0__  .f)(graph.code, graph.subcode),
        isOfApplication: kind === 'throttled' && graph.code === 4,
        ...(graph.code === 1 && { mayBeToken: true }),
        ...(graph.code === 100 && graph.subcode === 33 && { isAbsent: true }),
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
    const found = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__  .u4)(body) ? (body['error'] ?? flatErrorOf(body)) : undefined;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__  .u4)(found))
        return undefined;
    const message = typeof found['message'] === 'string' ? found['message'] : '';
    const title = typeof found['error_user_title'] === 'string' ? ` (${found['error_user_title']})` : '';
    return {
        code: numberIn(found['code']),
        subcode: numberIn(found['error_subcode']),
        message: (0,_boundary_excerpt_js__WEBPACK_IMPORTED_MODULE_2__  .z)(message + title),
    };
}
function numberIn(value) {
    return typeof value === 'number' || typeof value === 'string' ? Number(value) : 0;
}
function flatErrorOf({ error_message: message, code }) {
    return message === undefined ? undefined : { message, code };
}


  }),

  56463:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $_: () => (  media),
    EZ: () => (  yes),
    GP: () => (  format),
    Qq: () => (  text),
    ir: () => (  reference),
    p_: () => (  list),
    uH: () => (  clean)
  });
  var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

const text = (expected) => valibot__WEBPACK_IMPORTED_MODULE_0__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__  .YjP(expected), valibot__WEBPACK_IMPORTED_MODULE_0__  .hq(expected));
const yes = valibot__WEBPACK_IMPORTED_MODULE_0__  .zMY('`true` or `false`');
const list = (item, expected) => valibot__WEBPACK_IMPORTED_MODULE_0__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__  .YOg(item, expected), valibot__WEBPACK_IMPORTED_MODULE_0__  .hq(expected));
const MEDIA = 'a path, an address that begins with `https://`, or a mapping of `src` and, if needed, `alt` and `spoiler`';
const medium = valibot__WEBPACK_IMPORTED_MODULE_0__  .KCZ([
    text(MEDIA),
    valibot__WEBPACK_IMPORTED_MODULE_0__  .rej({
        src: text(MEDIA),
        alt: valibot__WEBPACK_IMPORTED_MODULE_0__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__  .YjP('a description')),
        spoiler: valibot__WEBPACK_IMPORTED_MODULE_0__  .lqM(yes),
    }),
], MEDIA);
const media = list(medium, 'a list of one or more paths, addresses that begin with `https://`, or mappings of `src`, `alt` and `spoiler`');
const format = valibot__WEBPACK_IMPORTED_MODULE_0__  .KIO(['chain', 'single', 'attachment'], '`chain`, `single` or `attachment`');
const reference = text('a media id, or the path of another post file');
function clean(written) {
    return written.normalize('NFC').trim();
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

  4855:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F5: () => (  giveBack),
    Fn: () => (  giveBackRecorded),
    wU: () => (  giveBackLeft)
  });
  var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
  var _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77922);
  var _lease_refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50121);
  var _point_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80382);




async function giveBack(ships, { refs, world }) {
    for (const { ref, fleet } of ships)
        await fleet.drop(ref);
    for (let attempt = 1; attempt <= _point_ref_js__WEBPACK_IMPORTED_MODULE_2__  .Q; attempt += 1) {
        try {
            const there = await refs.list(_lease_refs_js__WEBPACK_IMPORTED_MODULE_1__  .g2);
            const own = ships.flatMap(({ ref, fleet }) => {
                const from = there.get(ref);
                return from !== undefined && fleet.isOwn(from) ? [{ ref, from, to: undefined }] : [];
            });
            if (own.length > 0)
                await refs.change(own);
            return true;
        }
        catch (cause) {
            if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__  .y_))
                throw cause;
            await world.clock.sleep(attempt * 1000);
        }
    }
    return false;
}
async function giveBackLeft({ refs, world: { run } }) {
    const owners = new Map();
    const own = [];
    for (const [ref, from] of await refs.list(_lease_refs_js__WEBPACK_IMPORTED_MODULE_1__  .g2)) {
        const isOwn = owners.get(from) ?? (0,_core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_3__  .az)((await refs.read(from)).message)?.holder === run.holder;
        owners.set(from, isOwn);
        if (isOwn)
            own.push({ ref, from, to: undefined });
    }
    if (own.length > 0)
        await refs.change(own);
}
async function giveBackRecorded(settled, { refs, world: { run } }) {
    const holdersAt = new Map([...settled].flatMap(([account, holders]) => _lease_refs_js__WEBPACK_IMPORTED_MODULE_1__  .Yk.map((folder) => [(0,_lease_refs_js__WEBPACK_IMPORTED_MODULE_1__  .dF)(account, folder), holders])));
    const notes = new Map();
    const left = [];
    try {
        for (const folder of _lease_refs_js__WEBPACK_IMPORTED_MODULE_1__  .Yk)
            for (const [ref, from] of await refs.list(`${folder}/lease-`)) {
                const holders = holdersAt.get(ref);
                if (!holders)
                    continue;
                if (!notes.has(from))
                    notes.set(from, (0,_core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_3__  .az)((await refs.read(from)).message));
                const note = notes.get(from);
                const isOfRun = note?.awaitsRecord === true && note.run === run.id;
                if (isOfRun && holders.has(note.holder))
                    left.push({ ref, from, to: undefined });
            }
        if (left.length > 0)
            await refs.change(left).catch(() => removeEach(left, refs));
    }
    catch (cause) {
        if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__  .y_))
            throw cause;
    }
}
async function removeEach(left, refs) {
    for (const { ref, from } of left)
        if ((await refs.find(ref)) === from)
            await refs.remove(ref);
}


  }),

  77076:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    UU: () => (  holdLease),
    be: () => (  NO_LEASE),
    zI: () => (  withoutLease)
  });
  var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34454);
  var _core_write_back_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67006);
  var _host_lease_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96523);
  var _take_lease_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11958);





async function holdLease(account, target, { world, tell }) {
    if (!target)
        return NO_LEASE;
    try {
        const lease = await (0,_take_lease_js__WEBPACK_IMPORTED_MODULE_4__  ._e)(account, target.branch, { refs: target.host.refs, world, tell });
        if (lease === undefined)
            return 'busy';
        return 'refused' in lease ? refusedLease(lease.refused) : { ...renew(lease, world.clock), problems: [] };
    }
    catch (cause) {
        return withoutLease(cause, target);
    }
}
function withoutLease(cause, target) {
    if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__  .y_) || (0,_core_write_back_js__WEBPACK_IMPORTED_MODULE_2__  .f2)(target) || cause.kind === 'blocked')
        throw cause;
    return refusedLease(cause);
}
const NO_LEASE = {
    ensure: () => Promise.resolve(),
    release: () => Promise.resolve(),
    leave: () => Promise.resolve(),
    problems: [],
};
function refusedLease({ message: answer }) {
    return { ...NO_LEASE, problems: [(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__  .$e)('github/no-lease', { answer })] };
}
function renew(lease, clock) {
    const released = new AbortController();
    const keepRenewing = async () => {
        for (;;) {
            await clock.sleep(_host_lease_js__WEBPACK_IMPORTED_MODULE_3__  .oL, released.signal);
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
        leave: () => {
            released.abort();
            return Promise.resolve();
        },
    };
}


  }),

  96523:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F9: () => (  releaseLeftLease),
    IK: () => (  RENEWED_AT_MS),
    Jj: () => (  hostLease),
    PK: () => (  LASTS_MS),
    VU: () => (  PUBLISH_MS),
    oL: () => (  CHECK_MS)
  });
  var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
  var _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77922);
  var _core_interruption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27080);
  var _point_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80382);




const MINUTE_MS = 60_000;
const LASTS_MS = 15 * MINUTE_MS;
const RENEWED_AT_MS = 10 * MINUTE_MS;
const CHECK_MS = MINUTE_MS;
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

  11958:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    GG: () => (  readLeft),
    IL: () => (  findHolder),
    QO: () => (  isStale),
    Wv: () => (  waitAfter),
    _e: () => (  takeLease),
    yb: () => (  firstLook)
  });
  var _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77922);
  var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
  var _host_lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96523);
  var _lease_refs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50121);
  var _point_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80382);





const PATIENCE_MS = 5 * 60_000;
const LOOKS_S = [2, 5, 10, 20, 40, 60];
async function takeLease(account, parent, context) {
    let lease;
    for (const folder of _lease_refs_js__WEBPACK_IMPORTED_MODULE_2__  .Yk) {
        const ref = (0,_lease_refs_js__WEBPACK_IMPORTED_MODULE_2__  .dF)(account, folder);
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
        if (!(0,_core_github_error_js__WEBPACK_IMPORTED_MODULE_0__  .e0)(cause, 'refused', 'missing'))
            throw cause;
    });
    if (other !== undefined)
        throw new _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__  .y_('blocked', `there is \`${other}\``);
}
async function takeAt(ref, parent, context) {
    const { refs, world, tell } = context;
    const { clock, interruption, random } = world;
    let first;
    let look = 0;
    for (;;) {
        const now = clock.now();
        const at = await refs.find(ref);
        const stale = isStale(at, first, now);
        const left = at === undefined ? undefined : await readLeft(ref, at, context);
        const holder = left === undefined || stale ? undefined : await findHolder(left, context);
        const lease = holder ? undefined : await tryTake(ref, left, parent, context);
        if (lease)
            return lease;
        if (first === undefined) {
            tell({ kind: 'lease-busy', run: holder?.run ?? '' });
            first = firstLook(at, holder, clock);
        }
        if (now >= first.deadline)
            return undefined;
        await clock.sleep(waitAfter(look) * (1 + random() / 4), interruption);
        look += 1;
    }
}
function firstLook(at, holder, clock) {
    if (holder?.awaitsRecord)
        return { at, ends: Infinity, deadline: clock.after(PATIENCE_MS) };
    const ends = Math.min(holder?.until ?? 0, clock.after(_host_lease_js__WEBPACK_IMPORTED_MODULE_1__  .PK));
    return { at, ends, deadline: Math.max(clock.after(PATIENCE_MS), ends) };
}
function isStale(at, first, now) {
    return first !== undefined && at === first.at && now >= first.ends;
}
function waitAfter(looks) {
    return 1000 * (LOOKS_S[Math.min(looks, LOOKS_S.length - 1)] ?? 0);
}
async function readLeft(ref, oid, { refs }) {
    try {
        return { oid, ...(await refs.read(oid)) };
    }
    catch (cause) {
        if (!(0,_core_github_error_js__WEBPACK_IMPORTED_MODULE_0__  .e0)(cause, 'missing', 'refused'))
            throw cause;
        throw new _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__  .y_('blocked', `there is \`${ref}\`, which is no commit`);
    }
}
async function findHolder({ message }, { refs, world: { run, clock } }) {
    const now = clock.now();
    const note = withoutFarEnd((0,_core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_4__  .az)(message), clock.after(2 * _host_lease_js__WEBPACK_IMPORTED_MODULE_1__  .PK));
    if (note === undefined || (0,_core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_4__  .PU)(note, run, now))
        return undefined;
    const elsewhere = note.run !== '' && note.run !== run.id;
    return elsewhere && isShown(note, clock) && (await refs.isOver(note.run)) ? undefined : note;
}
const SHOWN_MS = 10 * 60_000;
function isShown({ awaitsRecord = false, until }, clock) {
    return !awaitsRecord || until <= clock.after(-SHOWN_MS);
}
function withoutFarEnd(note, latest) {
    return note && note.until > latest ? { ...note, awaitsRecord: false } : note;
}
async function tryTake(ref, left, parent, { refs, world }) {
    const { tree } = left ?? parent;
    const writeNote = async (onto) => {
        const until = world.clock.after(_host_lease_js__WEBPACK_IMPORTED_MODULE_1__  .PK);
        const message = (0,_core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_4__  .zh)({ ...world.run, until });
        return { oid: await refs.note(message, { oid: onto, tree }), until };
    };
    const first = await writeNote(left?.oid ?? parent.head);
    world.run.saveLease(ref);
    const pointed = await (0,_point_ref_js__WEBPACK_IMPORTED_MODULE_3__  .i)(ref, first.oid, left?.oid, { refs, world });
    if (pointed !== true)
        return pointed === false ? undefined : pointed;
    return (0,_host_lease_js__WEBPACK_IMPORTED_MODULE_1__  .Jj)(ref, first, writeNote, { refs, world });
}


  })

};
