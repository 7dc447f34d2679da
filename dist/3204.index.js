export const id = 3204;
export const ids = [3204];
export const modules = {

  73204:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  record: () => (  record)
});

var problem = __webpack_require__(34454);
var problem_of = __webpack_require__(52720);
var report = __webpack_require__(88557);
var write_back = __webpack_require__(67006);
var post_files = __webpack_require__(46098);
var repository_target = __webpack_require__(94268);
var write_back_open = __webpack_require__(69155);
var give_back = __webpack_require__(4855);
var file_text = __webpack_require__(33282);
; 


async function findOwners(path, { host, branch }, files) {
    const [there] = await host.branches.files([branch.head], [path]);
    const bytes = there?.get(path);
    const found = bytes && (0,file_text .D4)(path, bytes);
    if (!found)
        return { of: nobody, problems: [(0,problem .z3)('github/not-on-branch', { branch: branch.name, path })] };
    if ('problem' in found)
        return { of: nobody, problems: [found.problem] };
    const { readAccounts } = await Promise.all( [__webpack_require__.e(4235), __webpack_require__.e(5726)]).then(__webpack_require__.bind(__webpack_require__, 35726));
    const { file, problems } = readAccounts(path, found.text);
    const of = async (paths) => {
        const owners = new Map();
        for (const account of file?.accounts ?? [])
            for (const each of await files.match(paths, account.files))
                owners.set(each, [...(owners.get(each) ?? []), account]);
        return owners;
    };
    return { of, problems };
}
const nobody = () => Promise.resolve(new Map());

var settings_of_account = __webpack_require__(23719);
var post_digest = __webpack_require__(85756);
var receipt = __webpack_require__(47954);
var receipts_in = __webpack_require__(95573);
var threads_permalink = __webpack_require__(7964);
var plan_posts = __webpack_require__(68768);
; 







function judgeClaims(path, claims, [owner, other], postFiles, context) {
    const refuse = (why) => ({
        kind: 'refused',
        problem: (0,problem .z3)('record/chain-refused', { why, path }),
    });
    const file = postFiles.read(path);
    if (isGone(file))
        return { kind: 'gone' };
    if (!owner)
        return refuse('It is none of the `files` of any account.');
    if (other)
        return refuse(`It is among the \`files\` of both \`${owner.name}\` and \`${other.name}\`.`);
    const receipts = furthest(claims);
    if (!receipts)
        return refuse('Two jobs name different posts, and nobody can tell which is meant.');
    if (!haveOwnAddresses(receipts, context.settings.threadsApiUrl))
        return refuse('One of their addresses is none of Threads.');
    const settings = (0,settings_of_account ._)(owner, context.settings);
    const read = 'text' in file ? (0,plan_posts.readSource)(file, settings) : undefined;
    if (read?.kind !== 'post' || !('text' in file))
        return refuse('The file is no post that can be read.');
    const there = [(0,receipts_in .F)(file), ...postFiles.waitingReceipts(path).map((waiting) => waiting.receipts)];
    if (there.some((each) => each && has(each, receipts)))
        return { kind: 'recorded' };
    const { digest } = (0,plan_posts.composePost)({ ...read.post, receipts }, file.text, { ...context, settings });
    const isEdited = !(0,post_digest .i0)(digest, receipts.digest) && (0,post_digest .E6)(digest, receipts.digest) === false;
    const problems = isEdited ? [(0,problem .$e)('post/edited-after-publication', { path })] : [];
    return { kind: 'record', receipts, problems };
}
function furthest(claims) {
    const all = claims.map(({ receipts }) => receipts);
    if (all.some(({ posts }) => posts[0].id !== all[0]?.posts[0].id))
        return undefined;
    return all.reduce((one, each) => ((0,receipt .F5)(each, one) ? each : one));
}
function haveOwnAddresses({ posts, corrected }, api) {
    const all = corrected ? [...posts, corrected] : posts;
    return all.every(({ permalink }) => permalink === undefined || (0,threads_permalink .o)(permalink, api));
}
function has(receipts, others) {
    const isSame = receipts.posts[0].id === others.posts[0].id;
    return isSame && (receipts.unpublishedAt !== undefined || !(0,receipt .F5)(others, receipts));
}
function isGone(file) {
    return 'problem' in file && ['github/removed', 'github/not-on-branch'].includes(file.problem.rule);
}

var error = __webpack_require__(22577);
; 


const MOST_HEADS = 20;
async function placeClaims(claims, owners, postFiles, target) {
    await postFiles.load(claims.map(({ path }) => path));
    const placed = new Map(Map.groupBy(claims, ({ path }) => path));
    const gone = claims.filter(({ path }) => isGone(postFiles.read(path)));
    if (gone.length === 0)
        return placed;
    const renames = new Map();
    for (const commit of [...new Set(gone.map((claim) => claim.commit))].slice(0, MOST_HEADS))
        for (const [from, to] of await renamesSince(commit, target))
            renames.set(from, to);
    const moves = [...new Set(gone.map(({ path }) => path))].flatMap((from) => {
        const to = renames.get(from);
        return to === undefined ? [] : [{ from, to }];
    });
    await postFiles.load(moves.map(({ to }) => to));
    const ownersOf = await owners.of(moves.flatMap(({ from, to }) => [from, to]));
    for (const { from, to } of moves) {
        const names = [from, to].map((path) => ownersOf
            .get(path)
            ?.map(({ name }) => name)
            .join(' '));
        if (names[0] !== names[1] || isGone(postFiles.read(to)))
            continue;
        placed.set(to, [...(placed.get(to) ?? []), ...(placed.get(from) ?? [])]);
        placed.delete(from);
    }
    return placed;
}
async function renamesSince(commit, { host, branch }) {
    try {
        return await host.branches.renames(commit, branch.head);
    }
    catch (cause) {
        if ((0,error .e0)(cause, 'missing', 'refused'))
            return new Map();
        throw cause;
    }
}

var receipts_file = __webpack_require__(80330);
var written = __webpack_require__(36250);
; 



function readFolder(folder) {
    const claims = [];
    const problems = [];
    for (const found of folder.read()) {
        const file = (0,written .q)(found.name);
        const read = 'text' in found ? (0,receipts_file .y)(found.text) : found;
        if ('why' in read) {
            problems.push((0,problem .z3)('record/file-refused', { file, why: read.why }));
            continue;
        }
        const { run, holder, commit, chains } = read.file;
        for (const chain of chains)
            claims.push({ ...chain, run, holder, commit });
        for (const why of new Set(read.refused))
            problems.push((0,problem .z3)('record/part-refused', { file, why }));
    }
    return { claims, problems };
}

; 












async function record({ world: { receiptsFolder, ...world }, ...asked }) {
    const context = { ...asked, world };
    const { claims, problems } = receiptsFolder ? readFolder(receiptsFolder) : { claims: [], problems: [] };
    if (claims.length === 0)
        return (0,report ._O)(problems);
    try {
        const report = await recordClaims(claims, context);
        return { ...report, problems: [...problems, ...report.problems] };
    }
    catch (cause) {
        const { permissions } = write_back .Lp[context.settings.writeBack];
        return (0,report ._O)([...problems, (0,problem_of .Z)(cause, permissions)]);
    }
}
async function recordClaims(claims, context) {
    const { settings, world, tell } = context;
    const { target } = await (0,repository_target .A)(context);
    if (!target)
        return (0,report ._O)();
    const owners = await findOwners(settings.accounts ?? '', target, world.files);
    const postFiles = (0,post_files .m)(target, world);
    const placed = await placeClaims(claims, owners, postFiles, target);
    const ownersOf = await owners.of([...placed.keys()].filter((path) => !isGone(postFiles.read(path))));
    const judged = Array.from(placed, ([path, claims]) => {
        return { path, claims, verdict: judgeClaims(path, claims, ownersOf.get(path) ?? [], postFiles, context) };
    });
    const writeBack = (0,write_back_open .j)({ files: postFiles, target, account: '', context });
    for (const each of judged)
        addTo(writeBack, each);
    const { problems, ...written } = await writeBack.write();
    const unwritten = new Set(written.unwritten.map(({ path }) => path));
    await (0,give_back .Fn)(settledIn(judged, unwritten), { refs: target.host.refs, world });
    const posts = judged.flatMap((each) => reportOf(each, unwritten.has(each.path), target.branch.name));
    for (const report of posts)
        tell({ kind: 'post', report });
    tell({ kind: 'written', written });
    return { ...(0,report ._O)([...owners.problems, ...problems]), posts, writeBack: written };
}
function addTo(writeBack, { path, claims, verdict }) {
    const account = claims[0]?.account ?? '';
    if (verdict.kind === 'record')
        writeBack.add({ account, path, digest: verdict.receipts.digest }, verdict.receipts);
}
function settledIn(judged, unwritten) {
    const open = new Set();
    const holders = new Map();
    for (const { path, claims, verdict } of judged)
        for (const { account, holder } of claims) {
            holders.set(account, (holders.get(account) ?? new Set()).add(holder));
            if (verdict.kind === 'refused' || unwritten.has(path))
                open.add(`${holder} ${account}`);
        }
    for (const [account, all] of holders)
        for (const holder of all)
            if (open.has(`${holder} ${account}`))
                all.delete(holder);
    return holders;
}
function reportOf({ path, claims, verdict }, isUnwritten, branch) {
    switch (verdict.kind) {
        case 'recorded':
            return [];
        case 'gone':
            return [(0,report .f5)({ path }, 'skipped', [{ ...(0,problem .$e)('github/removed-meanwhile', { branch }), path }])];
        case 'refused':
            return [(0,report .f5)({ path }, 'failed', [verdict.problem])];
        case 'record': {
            const { posts, whole } = verdict.receipts;
            const from = claims.find((claim) => claim.path !== path)?.path;
            const renamed = from === undefined ? [] : [(0,problem .$e)('github/renamed-meanwhile', { from, path })];
            const status = isUnwritten ? 'failed' : whole ? 'adopted' : 'partial';
            return [{ ...(0,report .f5)({ path }, status, [...renamed, ...verdict.problems]), receipts: posts }];
        }
    }
}


  }),

  23719:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _: () => (  settingsOfAccount)
  });
function settingsOfAccount({ files, userId, timezone, numbering, maxPosts }, settings) {
    return {
        ...settings,
        files,
        userId,
        timezone: timezone ?? settings.timezone,
        numbering: numbering === undefined ? settings.numbering : numbering || undefined,
        maxPosts: maxPosts ?? settings.maxPosts,
    };
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


  })

};
