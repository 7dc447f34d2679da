export const id = 5221;
export const ids = [5221,7964];
export const modules = {

  80330:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    J: () => (  receiptsFileText),
    y: () => (  readReceiptsFile)
  });
  var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
  var _boundary_repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50794);
  var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86153);
  var _post_reading_read_receipts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33647);
  var _post_reading_receipt_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93078);





const VERSION = 1;
function receiptsFileText(file) {
    return `${JSON.stringify({ version: VERSION, ...file })}\n`;
}
const MOST_SEGMENTS = 1000;
const MOST_CHAINS = 20_000;
const { id, permalink, corrected, reposted, posts } = _post_reading_receipt_keys_js__WEBPACK_IMPORTED_MODULE_1__  .o;
const moment = valibot__WEBPACK_IMPORTED_MODULE_2__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__  .yhX(), valibot__WEBPACK_IMPORTED_MODULE_2__  .Ru6(40));
const plain = valibot__WEBPACK_IMPORTED_MODULE_2__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__  .hq(), valibot__WEBPACK_IMPORTED_MODULE_2__  .Ru6(200));
const KEYS = valibot__WEBPACK_IMPORTED_MODULE_2__  .rej({
    ...{ id, permalink, corrected, reposted },
    posts: valibot__WEBPACK_IMPORTED_MODULE_2__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__  .aO8(posts), valibot__WEBPACK_IMPORTED_MODULE_2__  .Ru6(MOST_SEGMENTS)),
    published_at: valibot__WEBPACK_IMPORTED_MODULE_2__  .lqM(moment),
    digest: valibot__WEBPACK_IMPORTED_MODULE_2__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__  .yGV(/^sha256:[\w-]{43}:[\w-]{43}$/)),
});
const CHAIN = valibot__WEBPACK_IMPORTED_MODULE_2__  .rej({
    account: plain,
    path: valibot__WEBPACK_IMPORTED_MODULE_2__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__  .Ru6(4096), valibot__WEBPACK_IMPORTED_MODULE_2__  .z6Y(_boundary_repository_path_js__WEBPACK_IMPORTED_MODULE_3__  .o)),
    receipts: KEYS,
});
const FILE = valibot__WEBPACK_IMPORTED_MODULE_2__  .rej({
    version: valibot__WEBPACK_IMPORTED_MODULE_2__  .euz(VERSION),
    run: valibot__WEBPACK_IMPORTED_MODULE_2__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__  .yGV(/^\d{0,20}$/)),
    attempt: valibot__WEBPACK_IMPORTED_MODULE_2__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__  .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__  .ndf(), valibot__WEBPACK_IMPORTED_MODULE_2__  .Wwf(1)),
    holder: valibot__WEBPACK_IMPORTED_MODULE_2__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__  .yGV(/^\w{1,40}$/)),
    commit: valibot__WEBPACK_IMPORTED_MODULE_2__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__  .yGV(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),
    chains: valibot__WEBPACK_IMPORTED_MODULE_2__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__  .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__  .L5J()), valibot__WEBPACK_IMPORTED_MODULE_2__  .Ru6(MOST_CHAINS)),
});
function readReceiptsFile(text) {
    const read = valibot__WEBPACK_IMPORTED_MODULE_2__  .xLC(FILE, (0,_json_js__WEBPACK_IMPORTED_MODULE_4__  .U4)(text));
    if (!read.success)
        return { why: whyNot(read.issues[0], 'the file') };
    const { run, attempt, holder, commit, chains: given } = read.output;
    const chains = [];
    const refused = [];
    for (const [index, each] of given.entries()) {
        const chain = valibot__WEBPACK_IMPORTED_MODULE_2__  .xLC(CHAIN, each);
        if (!chain.success) {
            refused.push(whyNot(chain.issues[0], `entry ${index + 1} of \`chains\``));
            continue;
        }
        const { account, path } = chain.output;
        const { receipts, problems } = (0,_post_reading_read_receipts_js__WEBPACK_IMPORTED_MODULE_0__  .g)(chain.output.receipts, () => 1);
        const [problem] = problems;
        if (receipts)
            chains.push({ account, path, receipts });
        else
            refused.push(problem?.message ?? `Entry ${index + 1} of \`chains\` has no receipts.`);
    }
    return { file: { run, attempt, holder, commit, chains }, refused };
}
function whyNot(issue, whole) {
    const keys = issue.path?.map(({ key }) => String(key)).filter((key) => /^\w{1,20}$/.test(key)) ?? [];
    return keys.length > 0
        ? `In ${whole}, \`${keys.join('.')}\` is not what \`publish\` writes.`
        : `What stands in ${whole} is not what \`publish\` writes.`;
}


  }),

  77922:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    PU: () => (  isOver),
    az: () => (  leaseNoteIn),
    zh: () => (  leaseMessageOf)
  });
  var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86153);

function leaseMessageOf(given) {
    const { id, attempt, holder, until, awaitsRecord = false } = given;
    const own = { run: id, attempt, holder, until: new Date(until).toISOString() };
    const note = { ...own, ...(awaitsRecord && { awaitsRecord }) };
    return `Spool is publishing\n\n${JSON.stringify(note)}\n`;
}
function leaseNoteIn(message) {
    const [, json = ''] = /^Spool is publishing\n\n(\{.*\})\s*$/.exec(message) ?? [];
    const note = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .U4)(json);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .u4)(note))
        return undefined;
    const { run, attempt, holder, until, awaitsRecord } = note;
    if (typeof run !== 'string' || typeof holder !== 'string')
        return undefined;
    if (typeof attempt !== 'number' || typeof until !== 'string')
        return undefined;
    const at = Date.parse(until);
    return Number.isNaN(at)
        ? undefined
        : { run, holder, attempt, until: at, ...(awaitsRecord === true && { awaitsRecord }) };
}
const RECORDED_WITHIN_MS = 6 * 3_600_000;
function isOver(note, me, now) {
    if (note.holder === me.holder)
        return true;
    if (note.awaitsRecord)
        return note.until + RECORDED_WITHIN_MS <= now;
    if (note.until <= now)
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

  2260:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    s: () => (  commitOnto)
  });
  var _core_github_commit_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96968);
  var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);


const ATTEMPTS = 10;
async function commitOnto({ branch: name, branches, message: text, replaces = false, world: { clock, random, run } }, edit) {
    const id = `${run.id || 'local'}-${run.attempt}-${run.holder}`;
    const message = (0,_core_github_commit_message_js__WEBPACK_IMPORTED_MODULE_1__  .os)(text, id);
    for (let attempt = 1;; attempt += 1) {
        const branch = await branches.find(name);
        const edited = await edit(branch);
        const { files, removed = [] } = edited;
        if (files.size === 0 && removed.length === 0)
            return { edited, commit: branch && (await findOwnCommit(branch, id, branches)) };
        try {
            const commit = !branch
                ? await branches.begin({ branch: name, message, files })
                : replaces
                    ? await branches.replace({ branch, message, files, removed })
                    : await branches.commit({ branch: name, onto: branch.head, message, files });
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

  46098:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    m: () => (  openPostFiles)
  });
  var _core_front_matter_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33583);
  var _core_post_receipt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47954);
  var _core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95573);
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34454);
  var _core_write_back_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67006);
  var _file_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33282);
  var _receipts_branch_find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74324);







function openPostFiles(target, { files, uncommitted }) {
    const known = new Map();
    const waiting = new Map();
    const accepted = new Map();
    const read = (path) => known.get(path) ?? (0,_file_text_js__WEBPACK_IMPORTED_MODULE_4__  .eu)(path, files);
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
                    here: () => (0,_file_text_js__WEBPACK_IMPORTED_MODULE_4__  .eu)(path, files),
                    changed: changed?.has(path) ?? false,
                    there: current && (0,_file_text_js__WEBPACK_IMPORTED_MODULE_4__  .D4)(path, current),
                };
                const text = choose(path, target, versions);
                known.set(path, text);
                const own = (0,_core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_1__  .F)(text);
                const beside = commits.flatMap((at, index) => {
                    const bytes = aside[index]?.get(path);
                    const receipts = bytes && (0,_core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_1__  .F)((0,_file_text_js__WEBPACK_IMPORTED_MODULE_4__  .D4)(path, bytes));
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

  69155:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  j: () => (  openWriteBack)
});

var error = __webpack_require__(22577);
var receipt = __webpack_require__(47954);
var problem = __webpack_require__(34454);
var problem_of = __webpack_require__(52720);
var write_back = __webpack_require__(67006);
var receipts_branch_open = __webpack_require__(9339);
var commit_onto = __webpack_require__(2260);
var find = __webpack_require__(74324);
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

var edit = __webpack_require__(33583);
var receipts_in = __webpack_require__(95573);
var file_text = __webpack_require__(33282);
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
        problems.push(...(edit?.problems ?? [(0,problem .$e)('github/removed-meanwhile', { branch: branch.name, path })]));
        if (edit?.text !== undefined && name !== path)
            problems.push((0,problem .$e)('github/renamed-meanwhile', { from: path, path: name }));
    }
    return { files, problems, left, gone };
}
function editFile(name, bytes, keys) {
    const file = (0,file_text .D4)(name, bytes);
    if ('problem' in file)
        return { text: undefined, problems: [{ ...file.problem, path: name }] };
    if (hasOtherReceipts(file, keys)) {
        return { text: undefined, problems: [(0,problem .z3)('github/other-receipts', { path: name })] };
    }
    const edited = (0,edit .B)(file.text, (0,receipt .Rb)(keys, (0,receipts_in .F)(file)));
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
    return receipts !== undefined && receipts.unpublishedAt === undefined && receipts.posts[0].id !== keys['id'];
}

var branch_contents = __webpack_require__(87222);
var commit_message = __webpack_require__(96968);
var external_node_crypto_ = __webpack_require__(77598);
var inert = __webpack_require__(49867);
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
        problems.push((0,problem .$e)('github/foreign-files', { branch: name, files: contents.foreign, to: instead, ...fix }));
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

var write_back_write_back = __webpack_require__(46123);
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
            const before = added.get(chain.path)?.chains ?? [];
            added.set(chain.path, { chains: [...before, chain], receipts, keys });
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
        for (const [path, { chains }] of added)
            if (!edits.left.has(path) || edits.gone.has(path))
                for (const chain of chains)
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
            return { ...nothing, ...where, problems: [...edits.problems, ...problems].map(problem .PQ) };
        }
        const foreign = await tellForeign(candidates, to.name, context);
        if (!to.contents || (await isClosed(to, context)))
            return { ...nothing, problems: foreign };
        const posts = pendingIn(to.contents, pending);
        const { pullRequest, problems } = await ensurePullRequest(to.name, posts, to.contents, context);
        return {
            ...nothing,
            problems: [...problems.map(problem .PQ), ...foreign],
            ...(pullRequest !== undefined && { pullRequest }),
        };
    }
    catch (cause) {
        if (!(cause instanceof error .y_))
            throw cause;
        return {
            ...nothing,
            problems: [(0,problem .PQ)((0,problem_of .Z)(cause, write_back .Lp['pull-request'].permissions))],
        };
    }
}
function unrecorded(path) {
    return (0,problem .z3)('github/unrecorded', { belongsInto: 'the file', path });
}
function unwrittenOf(path, added) {
    const entry = added.get(path);
    return entry ? [(0,write_back_write_back .my)(path, entry.keys)] : [];
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
                unwritten.push((0,write_back_write_back .my)(path, keys));
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
        const text = files.read(path).toString('utf8');
        const edited = (0,edit .B)(text, (0,receipt .Rb)(keys, (0,receipts_in .F)({ text })));
        if (!edited.ok)
            return { ...edited.problem, path };
        files.write(path, edited.text);
        return undefined;
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'for an unknown reason';
        return (0,problem .z3)('files/not-written', { code, path });
    }
}

var receipts_file = __webpack_require__(80330);
var core_journal = __webpack_require__(44608);
; 


function noWriteBack(files, world) {
    return {
        inline: undefined,
        add(chain, receipts) {
            keepInJournal(chain, receipts, world);
            if (chain.path !== undefined)
                files.put(chain.path, (0,receipt .YD)(receipts, world.clock.now()));
            return undefined;
        },
        write: () => Promise.resolve({ problems: [], unwritten: [] }),
    };
}
function keepInJournal(chain, { whole }, { journal, clock }) {
    const known = (0,core_journal .$B)(chain, journal.entries());
    if (whole && known && known.unkeptSince === undefined)
        journal.record({ kind: 'unkept', chain, at: clock.now() });
}

; 






function folderWriteBack(files, folder, target, world) {
    const { clock, run } = world;
    const added = new Map();
    const writeFile = () => {
        const chains = Array.from(added, ([path, { chains, keys }]) => {
            return { account: chains[0]?.account ?? '', path, receipts: keys };
        });
        const { id, attempt, holder } = run;
        const file = { run: id, attempt, holder, commit: target?.branch.head ?? '', chains };
        const name = `receipts-${holder}-${clock.now().toString(36)}.json`;
        folder.put(name, (0,receipts_file .J)(file));
        return name;
    };
    return {
        inline: undefined,
        add(chain, receipts) {
            if (chain.path === undefined)
                return undefined;
            const keys = (0,receipt .YD)(receipts, clock.now());
            const chains = [...(added.get(chain.path)?.chains ?? []), chain];
            added.set(chain.path, { chains, receipts, keys });
            files.put(chain.path, keys);
            return undefined;
        },
        async write() {
            if (target?.newReceiptsBranch !== undefined)
                await (0,receipts_branch_open .Rj)(target.newReceiptsBranch, target);
            if (added.size === 0)
                return { problems: [], unwritten: [] };
            let left;
            try {
                left = writeFile();
            }
            catch (cause) {
                const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'for an unknown reason';
                return {
                    problems: [(0,problem .z3)('record/not-left', { code })],
                    unwritten: Array.from(added, ([path, { keys }]) => (0,write_back_write_back .my)(path, keys)),
                };
            }
            for (const { chains, receipts } of added.values())
                for (const chain of chains)
                    keepInJournal(chain, receipts, world);
            return { left, problems: [], unwritten: [] };
        },
    };
}

var release_body = __webpack_require__(10963);
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
                    unwritten: [(0,write_back_write_back .my)(chain.path, (0,receipt .YD)(receipts, clock.now()))],
                };
            journal.record({ kind: 'written', chain });
            return { problems: [], unwritten: [] };
        },
    };
}
function tooLong(body) {
    const excess = (0,release_body .FR)(body);
    return (0,problem .z3)('github/release-full', {
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
    const { files, target, context } = place;
    const { receiptsFolder } = context.world;
    if (receiptsFolder)
        return folderWriteBack(files, receiptsFolder, target, context.world);
    return WRITE_BACKS[place.context.settings.writeBack](place);
}
function intoBranch({ files, target, context }) {
    return target ? branchWriteBack(files, { ...context, target }) : noWriteBack(files, context.world);
}


  }),

  50121:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Yk: () => (  FOLDERS),
    dF: () => (  leaseRefOf),
    g2: () => (  LEASES)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_crypto__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const FOLDER = 'refs/spool';
const FOLDERS = [FOLDER, 'refs/heads/spool'];
const LEASES = `${FOLDER}/lease-`;
function leaseRefOf(account, folder = FOLDER) {
    return `${folder}/lease-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(account).digest('hex').slice(0, 16)}`;
}


  }),

  80382:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  TRIES),
    i: () => (  pointRef)
  });
  var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);

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


  })

};
