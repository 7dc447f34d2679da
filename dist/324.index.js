export const id = 324;
export const ids = [324];
export const modules = {

  4382:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  lineOf),
    p: () => (  countOf)
  });
  var _core_doctor_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5169);
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7901);
  var _core_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8557);



const SEVERITIES = {
    error: 'error',
    warning: 'warning',
    notice: 'info',
};
function lineOf(problem, shown) {
    const { path, line = 1, severity } = problem;
    const place = path === undefined ? '' : `${shown(path)}:${line}:1: `;
    return `${place}${SEVERITIES[severity]}: ${(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__  .bD)(problem).replaceAll(/\s*\n\s*/g, ' ')}`;
}
function countOf(report) {
    const problems = (0,_core_report_js__WEBPACK_IMPORTED_MODULE_1__  ._n)(report);
    const found = ['error', 'warning', 'notice'].flatMap((severity) => {
        const count = problems.filter((problem) => problem.severity === severity).length;
        return count === 0 ? [] : [(0,_core_doctor_findings_js__WEBPACK_IMPORTED_MODULE_2__  .h)(count, severity)];
    });
    const posts = (0,_core_doctor_findings_js__WEBPACK_IMPORTED_MODULE_2__  .h)(report.done + report.posts.length, 'post');
    return `${posts} checked: ${found.length === 0 ? 'nothing is wrong' : found.join(', ')}.`;
}


  }),

  377:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    XM: () => (  pathOf),
    pd: () => (  foldersOf),
    z: () => (  shownAt)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var node_path__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
  var _core_boundary_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(794);
  var _subcommand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(767);



function pathOf(name, { root, folder }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, name)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    if (!(0,_core_boundary_repository_path_js__WEBPACK_IMPORTED_MODULE_1__  .o)(path))
        throw new _subcommand_js__WEBPACK_IMPORTED_MODULE_2__  .VG('A file that is named is not in this checkout.');
    return path;
}
function shownAt({ root, folder }) {
    return (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path));
}
function foldersOf(patterns) {
    const folders = patterns.map((pattern) => {
        const parts = pattern.split('/');
        const plain = parts.findIndex((part) => /[*?[\]{}()!+@|\\]/.test(part));
        return parts.slice(0, plain < 0 ? -1 : plain).join('/') || '.';
    });
    return [...new Set(folders)];
}


  }),

  5324:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  preview: () => (  preview_preview)
});

var external_node_url_ = __webpack_require__(3136);
var file_text = __webpack_require__(3282);
var plan_posts = __webpack_require__(8768);
var preview = __webpack_require__(8731);
; 



function readSaved(path, { settings, world }) {
    const file = (0,file_text .e)(path, world.files);
    if ('problem' in file)
        return { text: '', read: { kind: 'problems', problems: [{ ...file.problem, path }] }, nearMisses: [] };
    const read = (0,plan_posts.readSource)(file, settings);
    return { text: file.text, read, nearMisses: read.kind === 'not-a-post' ? (0,preview .m1)(file) : [] };
}

var compose = __webpack_require__(5126);
var plan = __webpack_require__(3731);
var receipt = __webpack_require__(7954);
var targets = __webpack_require__(5584);
var core_problem = __webpack_require__(7901);
var core_report = __webpack_require__(8557);
var account = __webpack_require__(3710);
var post_files = __webpack_require__(6098);
var composer = __webpack_require__(9959);
var report_posts = __webpack_require__(1649);
var publish_post = __webpack_require__(8602);
; 













const NO_JOURNAL = { record: () => undefined, entries: () => [], clear: () => undefined };
const NO_WRITE_BACK = {
    inline: undefined,
    add: () => undefined,
    write: () => Promise.resolve({ problems: [], unwritten: [] }),
};
const NO_QUOTA = { posts: Infinity, replies: Infinity };
function openRehearsal(network, world) {
    const outside = { ...world, journal: NO_JOURNAL };
    const threads = { ...network, latest: () => Promise.resolve([]) };
    return (0,account .X)({ name: 'rehearsal', username: undefined, threads }, outside, () => Promise.resolve());
}
async function rehearse(post, text, receiptsOf, account, context) {
    const run = { ...context, world: { ...context.world, journal: NO_JOURNAL } };
    const { world, settings } = run;
    const composition = (0,plan_posts.composePost)(afresh(post), text, run);
    const told = claimsOf(post, run);
    const report = (0,core_problem .JD)(composition.problems)
        ? (0,core_report .f5)(post, 'failed', composition.problems)
        : await publish();
    const reason = (0,plan .KM)(post, world.clock.now(), settings.lateLimit);
    const { problems } = reason ? (0,report_posts .ZI)(report, reason, post, run) : report;
    const [head, ...rest] = report.receipts;
    return {
        problems: post.receipts?.whole ? told : [...problems, ...told],
        receipts: head && report.status === 'published' ? { posts: [head, ...rest] } : undefined,
    };
    async function publish() {
        const postFiles = (0,post_files .m)(undefined, world);
        for (const path of (0,targets .o)(post)) {
            const receipts = await receiptsOf(path);
            if (receipts)
                postFiles.put(path, (0,receipt .YD)({ ...receipts, digest: '', whole: true }, world.clock.now()));
        }
        const session = { account, postFiles, writeBack: NO_WRITE_BACK, run, mayPublish: true };
        const outcome = await (0,publish_post .C)(afresh(post), composition, {
            ...session,
            quota: NO_QUOTA,
            recovered: [],
        });
        return outcome.report;
    }
}
function afresh(post) {
    const { features: { replyTo, quote, ...features } = {} } = post;
    return {
        ...post,
        receipts: undefined,
        features: {
            ...features,
            ...(replyTo?.kind === 'file' && { replyTo }),
            ...(quote?.kind === 'file' && { quote }),
        },
    };
}
function claimsOf(post, context) {
    if (!post.receipts)
        return [];
    const composition = (0,compose .Z)(post, (0,composer .i)(context));
    if (post.receipts.whole) {
        const report = (0,preview .j7)(post, composition, []);
        return report === 'done' ? [] : report.problems;
    }
    const changed = composition.problems.filter(({ rule }) => rule === 'post/changed-while-partial');
    return (0,core_report .f5)(post, 'failed', changed).problems;
}

var findings = __webpack_require__(5169);
var problem_of = __webpack_require__(2720);
var check_lines = __webpack_require__(4382);
var paths = __webpack_require__(377);
var context_here = __webpack_require__(9528);
var subcommand = __webpack_require__(767);
; 
function openAlarm() {
    let next = Promise.withResolvers();
    return {
        ring() {
            next.resolve(undefined);
            next = Promise.withResolvers();
        },
        wait: () => next.promise,
    };
}

; 

function openBoard({ find, stampOf, read, isShown }) {
    const entries = new Map();
    let shown = [];
    const look = (path, stamp = stampOf(path)) => {
        const known = entries.get(path);
        if (known && known.stamp === stamp)
            return known;
        if (stamp === undefined && !known)
            return undefined;
        const saved = read(path);
        const place = placeOf(saved) ?? known?.place ?? [0, 0];
        const fresh = { rehearsed: undefined, receipts: undefined, ...known, path, stamp, saved, place };
        const entry = Object.assign(known ?? { path }, { ...fresh, isStale: true });
        entries.set(path, entry);
        return entry;
    };
    return {
        async scan() {
            const before = new Map(Array.from(entries.values(), ({ path, stamp }) => [path, stamp]));
            const paths = await find();
            const stamps = new Map([...before.keys(), ...paths].map((path) => [path, undefined]));
            for (const path of stamps.keys())
                stamps.set(path, stampOf(path));
            for (const [path, stamp] of stamps)
                if (stamp === undefined)
                    entries.delete(path);
                else
                    look(path, stamp);
            const found = paths.flatMap((path) => entries.get(path) ?? []).filter(({ saved }) => isShown(saved));
            const changed = [...stamps.keys()].filter((path) => before.get(path) !== entries.get(path)?.stamp);
            makeStale(changed, entries);
            const isOther = found.length !== shown.length || changed.length > 0;
            if (isOther)
                shown = found.toSorted(byPlace);
            return isOther;
        },
        shown: () => shown,
        at: (path) => entries.get(path) ?? look(path),
        lookAgain(paths) {
            for (const path of paths) {
                const entry = entries.get(path);
                if (entry && /!\[|<img|\bmedia\b/i.test(entry.saved.text))
                    entry.isStale = true;
            }
        },
        next: (looked) => looked.map((path) => entries.get(path)).find((entry) => entry?.isStale) ??
            shown.find(({ isStale }) => isStale),
    };
}
function makeStale(changed, entries) {
    const ahead = [...changed];
    for (let path = ahead.pop(); path !== undefined; path = ahead.pop())
        for (const entry of entries.values()) {
            const { read } = entry.saved;
            if (entry.isStale || read.kind !== 'post' || !(0,targets .o)(read.post).includes(path))
                continue;
            entry.isStale = true;
            ahead.push(entry.path);
        }
}
function placeOf({ read }) {
    return read.kind === 'post' ? placeOfPost(read.post) : undefined;
}
function placeOfPost({ draft, receipts, publishAt }) {
    if (receipts)
        return receipts.whole ? [4, -Date.parse(receipts.publishedAt ?? '') || 0] : [0, 0];
    if (draft)
        return [3, publishAt?.at ?? Infinity];
    return publishAt ? [2, publishAt.at] : [1, 0];
}
function byPlace({ place: one, path }, { place: other, path: otherPath }) {
    return one[0] - other[0] || one[1] - other[1] || (path < otherPath ? -1 : 1);
}

; 


function problemsOf({ saved: { read, nearMisses }, rehearsed }) {
    return read.kind === 'problems' ? read.problems : [...nearMisses, ...(rehearsed?.problems ?? [])];
}
function cardOf(entry, now, shown) {
    const { path, saved, rehearsed, receipts, isStale } = entry;
    const post = saved.read.kind === 'post' ? saved.read.post : undefined;
    const problems = problemsOf(entry);
    const isOld = receipts !== undefined && !isStale && rehearsed?.receipts === undefined;
    return {
        id: path,
        ...(post ? stateOf(post, (0,core_problem .JD)(problems), now) : { ...NO_POST[saved.read.kind], address: undefined }),
        problems: problems.map((problem) => ({
            severity: problem.severity,
            at: `${shown(problem.path ?? path)}:${problem.line ?? 1}`,
            says: (0,core_problem .bD)(problem),
        })),
        notes: [...(post ? notesOf(post) : []), ...(isOld ? ['It is shown as it was before the error.'] : [])],
        segments: receipts?.posts.map(({ id }) => id) ?? [],
        isToCome: isStale && post !== undefined,
    };
}
const NO_POST = {
    post: { state: '', tone: 'wrong' },
    problems: { state: 'Cannot be read', tone: 'wrong' },
    'not-a-post': { state: 'Is no post', tone: 'wrong' },
};
function stateOf(post, isWrong, { now, lateLimit }) {
    const { receipts, publishAt } = post;
    const address = receipts?.posts[0].permalink;
    const reason = (0,plan .KM)(post, now, lateLimit);
    if (reason?.kind === 'unpublish')
        return { state: 'To be taken down', tone: 'draft', address };
    if (reason?.kind === 'taken-down')
        return { state: `Taken down at ${reason.at}`, tone: 'draft', address: undefined };
    if (receipts?.whole) {
        const { publishedAt } = receipts;
        return { state: publishedAt === undefined ? 'Live' : `Live since ${publishedAt}`, tone: 'live', address };
    }
    const wrong = { state: 'Cannot be published as it is', tone: 'wrong', address };
    if (receipts) {
        if (isWrong)
            return wrong;
        const count = receipts.posts.length;
        const live = count === 1 ? 'Its first post is live' : `Its first ${count} posts are live`;
        return { state: `${live}, the next run goes on`, tone: 'next', address };
    }
    const time = publishAt ? publishAt.text : '';
    switch (reason?.kind) {
        case 'skip':
            return { state: publishAt ? `Draft, for ${time}` : 'Draft', tone: 'draft', address };
        case 'wait':
            if (isWrong)
                return { ...wrong, state: `${wrong.state}, for ${time}` };
            return { state: `Goes out ${time}`, tone: 'later', address };
        case 'overdue':
            return { state: `Overdue since ${time}`, tone: 'wrong', address };
        case undefined:
            return isWrong ? wrong : { state: 'Goes out with the next run', tone: 'next', address };
    }
}
function notesOf({ features = {} }) {
    const { replyTo, quote } = features;
    return [
        ...(replyTo?.kind === 'file' ? [`Replies to ${replyTo.target}.`] : []),
        ...(replyTo?.kind === 'id' ? [`Replies to the post ${replyTo.id} on Threads, which is not shown.`] : []),
        ...(quote?.kind === 'id' ? [`Quotes the post ${quote.id} on Threads, which is not shown.`] : []),
    ];
}

var media_address = __webpack_require__(392);
; 

function servedFrom(findMedia, { from, to, files, stampOf }) {
    return async (media, path) => {
        const { src, alt, line } = media;
        const address = (0,media_address .ci)({ src, path, line });
        if (address.kind === 'url') {
            const { pathname } = new URL(address.url);
            const kind = /\.(?:mp4|mov)$/i.test(pathname) ? 'video' : 'image';
            return { item: { kind, url: address.url, alt: alt === '' ? undefined : alt }, problems: [] };
        }
        const found = await findMedia(media, path);
        if (!found.item?.url.startsWith(`${from}/`))
            return found;
        const name = found.item.url.slice(from.length + 1);
        const file = decodeURIComponent(name);
        files.set(name, file);
        const stamp = encodeURIComponent(stampOf(file) ?? '');
        return { ...found, item: { ...found.item, url: `${to}/_file/${name}?${stamp}` } };
    };
}

; 













const LOOK_MS = 1000;
const LOOK_SHARE = 0.02;
const SHOW_MS = 500;
const POSTS_A_TIDYING = 100;
const POSTS_A_CONTEXT = 50;
async function preview_preview(values, desk, names) {
    const root = (0,context_here .I5)(desk);
    const named = names.map((name) => (0,paths .XM)(name, { root, folder: desk.folder }));
    const patterns = (0,context_here .R8)(values);
    const alarm = openAlarm();
    const signs = { isSaved: false, looked: [], ending: desk.interruption(), wait: alarm.wait };
    const files = new Map();
    const stage = await openStage(desk, {
        port: portOf(values),
        open: (name) => openServed(name, files, desk),
        looked(ids) {
            signs.looked = ids;
            alarm.ring();
        },
    });
    signs.ending.addEventListener('abort', alarm.ring);
    for (const folder of (0,paths .pd)(named.length > 0 ? named : patterns))
        void ringAtSaves(desk.watch(folder), signs, alarm.ring);
    void ringEach(LOOK_MS, desk, alarm.ring);
    const contexts = openContexts(async () => {
        const context = await (0,context_here .AU)(patterns, desk);
        const from = (0,external_node_url_.pathToFileURL)(root).href.replace(/\/$/, '');
        const findMedia = servedFrom(context.world.findMedia, { ...desk, from, to: stage.address, files });
        return { ...context, world: { ...context.world, findMedia, interruption: signs.ending } };
    });
    const context = await contexts.now();
    const board = openBoard({
        find: () => (named.length > 0 ? Promise.resolve(named) : context.world.files.find(patterns)),
        stampOf: desk.stampOf,
        read: (path) => readSaved(path, context),
        isShown: ({ read, nearMisses }) => named.length > 0 || read.kind !== 'not-a-post' || nearMisses.length > 0,
    });
    const empty = `No file is a post yet. Looked at: ${(named.length > 0 ? named : patterns).join(', ')}`;
    const shown = (0,paths .z)({ root, folder: desk.folder });
    const show = () => {
        const now = { now: desk.clock.now(), lateLimit: context.settings.lateLimit };
        stage.show(board.shown().map((entry) => cardOf(entry, now, shown)), empty);
    };
    await board.scan();
    show();
    desk.print(`The preview is at ${stage.address}/ until Ctrl+C.`);
    if (values['open'] === true && !(await desk.browse(`${stage.address}/`)))
        desk.print('No browser can be opened from here: open that address yourself.');
    const rehearseEntry = rehearserOf({ board, stage, contexts, shown }, desk);
    await keepRehearsing(rehearseEntry, { ...desk, board, contexts, signs, show });
    await stage.close();
    desk.print('The preview has ended.');
}
function portOf({ port }) {
    if (port === undefined)
        return 0;
    if (typeof port !== 'string' || !/^\d{1,5}$/.test(port) || Number(port) > 65_535)
        throw new subcommand .eb('--port takes a number up to 65535.');
    return Number(port);
}
async function openStage(desk, options) {
    try {
        return await desk.openStage(options);
    }
    catch (cause) {
        const { code } = cause;
        if (code === 'EADDRINUSE')
            throw new subcommand .VG(`Port ${options.port} is in use. Give another one, or none.`);
        if (code === 'EACCES')
            throw new subcommand .VG(`Port ${options.port} is not allowed here. Give another one, or none.`);
        throw cause;
    }
}
async function openServed(name, files, desk) {
    const path = files.get(name);
    return path === undefined ? undefined : desk.open(path);
}
async function ringAtSaves(saved, signs, ring) {
    try {
        for (;;) {
            await saved();
            signs.isSaved = true;
            ring();
        }
    }
    catch {
    }
}
async function ringEach(ms, { clock }, ring) {
    for (;;) {
        await clock.sleep(ms);
        ring();
    }
}
function openContexts(make) {
    let known;
    return {
        async now() {
            if (!known || known.posts >= POSTS_A_CONTEXT)
                known = { context: await make(), posts: 0 };
            known.posts += 1;
            return known.context;
        },
        renew: () => (known = undefined),
    };
}
async function keepRehearsing(rehearseEntry, { board, contexts, signs, show, clock, print, tidyMemory }) {
    let [scanAt, shownAt, isMade, untidy] = [0, clock.now(), false, 0];
    const tidy = (most) => {
        if (untidy < most)
            return;
        tidyMemory();
        untidy = 0;
    };
    while (!signs.ending.aborted) {
        const now = clock.now();
        if (signs.isSaved || now >= scanAt) {
            const { isSaved } = signs;
            signs.isSaved = false;
            const isNew = await board.scan();
            scanAt = now + Math.max(LOOK_MS, (clock.now() - now) / LOOK_SHARE);
            if (isSaved || isNew)
                contexts.renew();
            if (isSaved && !isNew)
                board.lookAgain(signs.looked);
            if (isNew && !board.next([]))
                show();
        }
        const entry = board.next(signs.looked);
        if (!entry) {
            if (!isMade)
                print(`${(0,findings .h)(board.shown().length, 'post')} to see.`);
            isMade = true;
            tidy(1);
            await signs.wait();
            continue;
        }
        await rehearseEntry(entry);
        untidy += 1;
        tidy(POSTS_A_TIDYING);
        const isLast = !board.next(signs.looked);
        if (!isLast && !signs.looked.includes(entry.path) && clock.now() - shownAt < SHOW_MS)
            continue;
        show();
        shownAt = clock.now();
    }
}
function rehearserOf({ board, stage, contexts, shown }, desk) {
    const threads = desk.threads(new URL(stage.address), stage.token);
    let account;
    const told = new Map();
    const tell = (entry) => {
        const lines = problemsOf(entry).map((problem) => (0,check_lines .c)(problem, shown));
        const before = told.get(entry.path) ?? '';
        told.set(entry.path, lines.join('\n'));
        if (lines.join('\n') === before)
            return;
        if (lines.length === 0)
            desk.print(`${shown(entry.path)}: nothing is wrong any more.`);
        else
            lines.forEach(desk.print);
    };
    const rehearseEntry = async (entry) => {
        const { text, read } = entry.saved;
        entry.isStale = false;
        entry.rehearsed = undefined;
        if (read.kind === 'post') {
            const context = await contexts.now();
            account ??= openRehearsal(threads, context.world);
            const receiptsOf = async (path) => {
                const other = board.at(path);
                if (other?.isStale)
                    await rehearseEntry(other);
                return other?.rehearsed?.receipts;
            };
            entry.rehearsed = await rehearse(read.post, text, receiptsOf, account, context).catch((cause) => ({ problems: [{ ...(0,problem_of .y)(cause), path: entry.path }], receipts: undefined }));
            entry.receipts = entry.rehearsed.receipts ?? entry.receipts;
            if (context.world.interruption.aborted)
                return;
        }
        tell(entry);
    };
    return rehearseEntry;
}


  })

};
