export const id = 171;
export const ids = [171];
export const modules = {

/***/ 1333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ claim),
/* harmony export */   Yq: () => (/* binding */ frontMatterIn),
/* harmony export */   sj: () => (/* binding */ openAccount)
/* harmony export */ });
/* harmony import */ var _core_front_matter_fences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3145);
/* harmony import */ var _core_ids_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9921);
/* harmony import */ var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1285);
/* harmony import */ var _publishing_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3710);
/* harmony import */ var _publishing_patience_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6202);
/* harmony import */ var _publishing_waits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8903);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4077);







/** One request that tells whether the token works and whose it is, before anything depends on it. */
async function openAccount({ settings, world, tell, elsewhere }) {
    const threads = await world.threads();
    const ask = () => threads.username();
    const username = await (0,_publishing_patience_js__WEBPACK_IMPORTED_MODULE_2__/* .patiently */ .d_)(ask, { unsure: _publishing_waits_js__WEBPACK_IMPORTED_MODULE_3__/* .WAITS */ .r.again }, (0,_publishing_account_js__WEBPACK_IMPORTED_MODULE_1__/* .patienceOf */ .H)(world, (0,_events_js__WEBPACK_IMPORTED_MODULE_4__/* .besideSegments */ .Z)(tell))).catch(notOffered(settings.userId));
    tell({ kind: 'account', username });
    const account = (0,_publishing_account_js__WEBPACK_IMPORTED_MODULE_1__/* .accountOf */ .X)(`${settings.threadsApiUrl.origin} ${username}`, threads, world);
    claim(account, elsewhere);
    return account;
}
/** What stands in this front matter belongs to the posts it is of. */
function claim({ claimed }, frontMatter) {
    for (const id of frontMatter.flatMap(idsIn))
        claimed.add(id);
}
/** Front matter of these files as they are now, whole posts or not: the ids in it are claimed. */
function frontMatterIn(paths, read) {
    return paths.flatMap((path) => {
        const file = read(path);
        const fences = 'text' in file ? (0,_core_front_matter_fences_js__WEBPACK_IMPORTED_MODULE_5__/* .fencesOf */ .I)(file.text) : undefined;
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
    return Array.from(frontMatter.matchAll(/\bid["']?\s*:\s*["']?(\w+)/g), ([, id = '']) => (0,_core_ids_js__WEBPACK_IMPORTED_MODULE_6__/* .mediaId */ .C)(id));
}


/***/ }),

/***/ 4077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ tellingWaits),
/* harmony export */   Z: () => (/* binding */ besideSegments)
/* harmony export */ });
/** For steps of publishing that belong to no segment. */
function besideSegments(tell) {
    return (event) => tell({ kind: 'segment', event, total: 0, text: '' });
}
/** For waits that GitHub asks for. */
function tellingWaits(tell) {
    return (ms, why) => tell({ kind: 'github-waits', ms, why });
}


/***/ }),

/***/ 1183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PERMISSIONS),
/* harmony export */   y: () => (/* binding */ openHome)
/* harmony export */ });
/* harmony import */ var _core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5437);
/* harmony import */ var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2577);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4624);
/* harmony import */ var _core_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1922);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4077);
/* harmony import */ var _receipts_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9942);






/** What a job must be allowed, by where receipts go. */
const PERMISSIONS = {
    commit: ['contents: write'],
    'pull-request': ['contents: write', 'pull-requests: write'],
    release: ['contents: write'],
    files: ['contents: write'],
    none: ['contents: write'],
};
/**
 * Looks at the branch: whether it is there, takes commits, and what waits to be merged into it. Undefined where there
 * is no host, or, with a problem, where it cannot be read and receipts do not depend on it.
 *
 * @throws GitHubError where receipts depend on it
 */
async function openHome({ settings, world, tell }) {
    if (!world.host)
        return { home: undefined, problems: [] };
    const { writeBack } = settings;
    try {
        const host = await world.host((0,_events_js__WEBPACK_IMPORTED_MODULE_3__/* .tellingWaits */ .W)(tell));
        return { home: await lookedAt(host, { settings, world, tell }), problems: [] };
    }
    catch (cause) {
        if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_) || (0,_core_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .keepsOnHost */ .Y)(settings))
            throw cause;
        const { found } = (0,_core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOfGitHub */ .QM)(cause, PERMISSIONS[writeBack]);
        return {
            home: undefined,
            problems: [(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)('github/unseen', { found, expected: 'to read the branch' })],
        };
    }
}
async function lookedAt(host, { settings, world, tell }) {
    const { branches } = host;
    const branch = await branches.find(settings.branch);
    if (!branch) {
        const name = settings.branch === undefined ? 'default branch' : `branch \`${settings.branch}\``;
        throw new _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_('missing', `no ${name}`);
    }
    const { writeBack } = settings;
    if (writeBack === 'release')
        return { host, branch, release: await releaseOf(host, world), writeBack };
    const seen = { host, branch, release: undefined };
    if (!(0,_core_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .keepsOnHost */ .Y)(settings))
        return { ...seen, writeBack };
    const receiptsBranch = (0,_core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .receiptsBranchFor */ .Hs)(branch.name);
    const [refusing, beside, guarded] = await Promise.all([
        branch.takesCommits ? rulesOf(branch.name, host) : ['protection'],
        rulesOf(receiptsBranch, host),
        ifKnown(branches.isProtected(branch.name), false),
    ]);
    if (writeBack === 'commit' && refusing.length === 0) {
        if (guarded)
            tell({ kind: 'guarded', branch: branch.name });
        return { ...seen, writeBack };
    }
    // Known before anything is published: its receipts could go nowhere.
    if (beside.length > 0)
        throw new _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_('protected', `\`${branch.name}\` and \`${receiptsBranch}\` refuse commits (${beside.join(', ')})`);
    if (writeBack === 'commit')
        tell({ kind: 'by-pull-request', branch: branch.name, rules: refusing });
    return { ...seen, isReceiptsBranchNew: await (0,_receipts_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .madeReady */ .Nj)(seen), writeBack: 'pull-request' };
}
/** Rules that refuse commits on a branch. */
function rulesOf(name, { branches }) {
    return ifKnown(branches.rules(name), []);
}
/** An older server does not know every question, and private repositories without a plan have no rules to tell. */
async function ifKnown(answer, otherwise) {
    try {
        return await answer;
    }
    catch (cause) {
        if ((0,_core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitHubError */ .e0)(cause, 'missing', 'forbidden'))
            return otherwise;
        throw cause;
    }
}
async function releaseOf({ releases }, { event: { releaseId, ref } }) {
    if (releaseId !== undefined)
        return releases.find({ id: releaseId });
    const [, tag] = /^refs\/tags\/(.+)/s.exec(ref) ?? [];
    if (tag !== undefined)
        return releases.find({ tag });
    throw new _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_('missing', 'no release: the workflow runs neither on a release nor on a tag');
}


/***/ }),

/***/ 154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ heldLease),
/* harmony export */   PK: () => (/* binding */ LASTS_MS),
/* harmony export */   VB: () => (/* binding */ releaseLeft)
/* harmony export */ });
/* harmony import */ var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2577);
/* harmony import */ var _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7922);
/* harmony import */ var _core_interruption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7080);
/* harmony import */ var _point_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3853);




const MINUTE_MS = 60_000;
/** A lease ends this long after it was last renewed. */
const LASTS_MS = 15 * MINUTE_MS;
/** It is renewed when less than this is left. */
const RENEWED_AT_MS = 10 * MINUTE_MS;
/** Meta has taken almost four minutes to answer a publish: what is under way must end before the lease does. */
const PUBLISH_MS = 5 * MINUTE_MS;
/** A lease that has just been taken. `noted` makes a commit that says so for longer, on top of another. */
function heldLease(ref, first, noted, { refs, world }) {
    const { clock, run } = world;
    let hold = first;
    const own = new Set([first.oid]);
    let renewing;
    const lasts = (ms) => hold.until >= clock.after(ms);
    const renew = async () => {
        try {
            const next = await noted(hold.oid);
            if (!(await (0,_point_js__WEBPACK_IMPORTED_MODULE_2__/* .pointed */ .We)(ref, next.oid, hold.oid, { refs, world })))
                throw new _core_interruption_js__WEBPACK_IMPORTED_MODULE_1__/* .Interruption */ ._('lease-lost');
            hold = next;
            own.add(next.oid);
        }
        catch (cause) {
            // What does not answer may answer later, while there is time.
            if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_ || cause instanceof _point_js__WEBPACK_IMPORTED_MODULE_2__/* .RefRefused */ .u3))
                throw cause;
            if (!lasts(PUBLISH_MS))
                throw new _core_interruption_js__WEBPACK_IMPORTED_MODULE_1__/* .Interruption */ ._('lease-lost');
        }
    };
    const removed = async (attempt = 1) => {
        const at = await refs.find(ref);
        // What is just written may not be seen everywhere at once: while it lasts, no answer is no other holder. Once it
        // was to be removed, one is: another run may take the lease from then on.
        if (at === undefined ? attempt > 1 || !lasts(0) : !own.has(at))
            return;
        try {
            await refs.remove(ref);
        }
        catch (cause) {
            if (!(0,_core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitHubError */ .e0)(cause, 'unsure') || attempt === _point_js__WEBPACK_IMPORTED_MODULE_2__/* .TRIES */ .Qm)
                throw cause;
            await clock.sleep(attempt * 1000);
            await removed(attempt + 1);
        }
    };
    return {
        async secure() {
            if (lasts(RENEWED_AT_MS))
                return;
            renewing ??= renew().finally(() => (renewing = undefined));
            await renewing;
        },
        async release() {
            try {
                // A renewal on its way moves the ref: what is removed must be known to be ours.
                await renewing?.catch(() => undefined);
                await removed();
                run.saveLease('');
            }
            catch (cause) {
                // It ends by itself.
                if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_))
                    throw cause;
            }
        },
    };
}
/** Gives back a lease that the step before may have left when it was killed. */
async function releaseLeft({ refs, world }) {
    const { leftLease: ref, holder } = world.run;
    const at = ref === '' ? undefined : await refs.find(ref);
    if (at !== undefined && (0,_core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_3__/* .leaseNoteIn */ .az)((await refs.read(at)).message)?.holder === holder)
        await refs.remove(ref);
}


/***/ }),

/***/ 3853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qm: () => (/* binding */ TRIES),
/* harmony export */   We: () => (/* binding */ pointed),
/* harmony export */   u3: () => (/* binding */ RefRefused)
/* harmony export */ });
/* harmony import */ var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2577);

/** How often a ref is tried that gives no answer. */
const TRIES = 3;
/** The host makes no such ref, or lets it not be moved. */
class RefRefused extends Error {
    constructor({ message }) {
        super(message);
        this.name = 'RefRefused';
    }
}
/**
 * Makes the ref, or moves it on from where it was; false if another run was faster. Where the answer is lost, it is
 * looked at, and tried again.
 *
 * @throws RefRefused
 */
async function pointed(ref, oid, from, { refs, world: { clock } }) {
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
                throw new RefRefused(cause);
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

/***/ 9942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ madeReady),
/* harmony export */   Qm: () => (/* binding */ TRIES),
/* harmony export */   gB: () => (/* binding */ waitingBranch),
/* harmony export */   ln: () => (/* binding */ removeUnused),
/* harmony export */   yj: () => (/* binding */ broughtUpToDate)
/* harmony export */ });
/* harmony import */ var _core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5437);
/* harmony import */ var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2577);


/** How often something is asked for that gives no answer. */
const TRIES = 3;
/** The branch on which receipts wait for a pull request to be merged; undefined where none wait. */
async function waitingBranch(target) {
    const found = await target.host.branches.find((0,_core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .receiptsBranchFor */ .Hs)(target.branch.name));
    return found && (await waits(found, target)) ? found : undefined;
}
/** One that was merged and not removed tells of the past only: its posts may have been written anew since. */
async function waits({ name, head }, { host, branch }) {
    try {
        if (!(await host.branches.isAhead(head, branch.head)))
            return false;
        const last = await host.pullRequests.find(name, branch.name);
        return last?.state !== 'merged' || last.head !== head;
    }
    catch (cause) {
        // A token for commits alone may not read pull requests; histories without a common commit cannot be compared.
        if ((0,_core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitHubError */ .e0)(cause, 'forbidden', 'missing'))
            return true;
        throw cause;
    }
}
/**
 * Makes the branch for receipts before anything is published, as that tells whether it may be made at all. Answers
 * whether it is new.
 */
async function madeReady(target) {
    const name = (0,_core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .receiptsBranchFor */ .Hs)(target.branch.name);
    const isNew = await created(name, target);
    if ((await target.host.branches.find(name))?.takesCommits === false)
        throw new _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_('protected', `\`${name}\` refuses commits (protection)`);
    return isNew;
}
async function created(name, { host, branch }) {
    if (await host.branches.find(name))
        return false;
    try {
        await host.refs.create(`refs/heads/${name}`, branch.head);
        return true;
    }
    catch (cause) {
        if ((0,_core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitHubError */ .e0)(cause, 'exists', 'unsure'))
            return false;
        throw cause;
    }
}
/** Removes the branch that was made for receipts, where none came. */
async function removeUnused({ host, branch }) {
    const name = (0,_core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .receiptsBranchFor */ .Hs)(branch.name);
    try {
        if ((await host.branches.find(name))?.head === branch.head)
            await host.refs.remove(`refs/heads/${name}`);
    }
    catch (cause) {
        // It is as its base was: nothing depends on it.
        if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_))
            throw cause;
    }
}
/** Gives the branch for receipts all that its base has; new files of the base would conflict else. */
async function broughtUpToDate(target, attempt = 1) {
    const { host, branch } = target;
    const { branches, refs } = host;
    const name = (0,_core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .receiptsBranchFor */ .Hs)(branch.name);
    try {
        const found = await branches.find(name);
        if (found?.head === branch.head)
            return;
        if (found && (await waits(found, target)))
            return await merged(name, target);
        if (found)
            await refs.remove(`refs/heads/${name}`);
        await refs.create(`refs/heads/${name}`, branch.head);
    }
    catch (cause) {
        if ((0,_core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitHubError */ .e0)(cause, 'unsure') && attempt < TRIES)
            return broughtUpToDate(target, attempt + 1);
        // Another run has made it, or it cannot be removed. Whether it is there is seen next.
        if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_))
            throw cause;
        if (!(await branches.find(name)))
            throw cause;
        await merged(name, target);
    }
}
/** What cannot be merged is for people to resolve, in the pull request: the receipts come first. */
async function merged(name, { host, branch }) {
    try {
        await host.branches.merge(name, branch.name);
    }
    catch (cause) {
        if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_))
            throw cause;
    }
}


/***/ }),

/***/ 6186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ recover)
/* harmony export */ });
/* harmony import */ var _core_interruption_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7080);
/* harmony import */ var _core_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4608);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4624);
/* harmony import */ var _core_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1922);
/* harmony import */ var _publishing_chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7512);
/* harmony import */ var _publishing_segment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7392);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2326);







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
    const { settings, writeBack, tell } = context;
    const { path, record } = chain;
    // Inline text of another release, or of another step, has its receipts elsewhere.
    const keeps = path === undefined ? record !== undefined && record === writeBack.inline?.name : (0,_core_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .keepsInFile */ .o)(settings);
    const told = keeps || path !== undefined ? await toldBy(unfinished, context) : undefined;
    const earlier = told?.posts ?? [];
    const { live, problem } = await settled(unfinished, earlier, account, context);
    const ids = inOrder(live, earlier);
    const later = ids.slice(earlier.length).map((id) => ({ id, permalink: undefined }));
    const [head, ...rest] = [...earlier, ...(await (0,_publishing_chain_js__WEBPACK_IMPORTED_MODULE_3__/* .withPermalinks */ .bC)(later, account))];
    for (const id of ids)
        account.claimed.add(id);
    // Live, and nobody knows any more what comes before it: the account may still show.
    for (const id of live.values())
        if (!ids.includes(id))
            account.claimed.delete(id);
    tell({ kind: 'recovered', path, live: ids.length });
    if (!head)
        return { chain, receipts: undefined, problem, kept: false };
    // A person has looked, and says that nothing is left to do.
    if (told?.whole && told.digest === '' && !problem) {
        account.journal.record({ kind: 'written', chain });
        return { chain, receipts: told, problem: undefined, kept: true };
    }
    const receipts = { posts: [head, ...rest], digest: chain.digest, whole };
    if (!keeps)
        return { chain, receipts, problem, kept: false };
    // Receipts that are not all known yet are kept, and stay in the journal: a segment in doubt is no end.
    const unwritten = writeBack.add(chain, receipts);
    return { chain, receipts, problem: problem ?? unwritten, kept: !unwritten && !problem };
}
/**
 * Receipts of the same chain that are where they belong already. Those that a person wrote count unless the journal
 * knows better.
 */
async function toldBy({ chain: { path, digest }, live }, { texts, writeBack }) {
    // A file that is gone has none; writing into it will say so.
    const receipts = path === undefined ? await writeBack.inline?.receipts() : (0,_texts_js__WEBPACK_IMPORTED_MODULE_5__/* .receiptsIn */ .F)(texts.read(path));
    const byHand = receipts?.digest === '' && receipts.posts.every(({ id }, index) => (live.get(index + 1) ?? id) === id);
    return byHand || receipts?.digest === digest ? receipts : undefined;
}
/** Segments that are live, by number, with the one in doubt if it turns out to be, or if its file tells. */
async function settled({ chain, doubt, live }, earlier, account, { tell, mayPublish }) {
    if (!doubt)
        return { live, problem: undefined };
    const { number } = doubt;
    const told = earlier[number - 1];
    if (told) {
        account.journal.record({ kind: 'live', chain, number, id: told.id });
        return { live: new Map([...live, [number, told.id]]), problem: undefined };
    }
    const note = (event) => tell({ kind: 'segment', event, total: 0, text: doubt.text });
    try {
        const context = (0,_publishing_chain_js__WEBPACK_IMPORTED_MODULE_3__/* .segmentContext */ .jF)({ account, chain, tell: note }, number);
        const outcome = await (0,_publishing_segment_js__WEBPACK_IMPORTED_MODULE_4__/* .settleDoubt */ .e6)(doubt, { ...context, mayPublish });
        if (outcome.kind === 'live')
            return { live: new Map([...live, [number, outcome.id]]), problem: undefined };
        const problem = outcome.kind === 'stopped' ? outcome.problem : undefined;
        return { live, problem: problem && { ...problem, ...(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)({ path: chain.path }) } };
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

/***/ 2326:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ textsOf),
/* harmony export */   F: () => (/* binding */ receiptsIn)
/* harmony export */ });
/* harmony import */ var _core_front_matter_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2802);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4624);
/* harmony import */ var _core_post_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2838);
/* harmony import */ var _core_receipt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8255);
/* harmony import */ var _core_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1922);
/* harmony import */ var _file_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2928);
/* harmony import */ var _receipts_branch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9942);







/**
 * Texts by what the head of the branch says now, as the checkout may be old: receipts on the branch always count,
 * and so does what its authors changed or removed. What an earlier step of the job made or changed in the checkout
 * is meant to be published as it is there.
 */
function textsOf(home, { files, modified }) {
    const known = new Map();
    const waiting = new Map();
    const read = (path) => known.get(path) ?? (0,_file_text_js__WEBPACK_IMPORTED_MODULE_3__/* .fileText */ .C)(path, files);
    return {
        read,
        merging: () => [...waiting.values()],
        async load(paths) {
            const wanted = [...new Set(paths)].filter((path) => !known.has(path));
            if (!home || wanted.length === 0)
                return;
            const { branches } = home.host;
            // Looked for by now, and not before: another run may have made it just before this one was alone.
            const pending = (0,_core_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .keepsInFile */ .o)(home) && (0,_core_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .keepsOnHost */ .Y)(home) ? await (0,_receipts_branch_js__WEBPACK_IMPORTED_MODULE_4__/* .waitingBranch */ .gB)(home) : undefined;
            const names = [home.branch.name, ...(pending ? [pending.name] : [])];
            const refs = names.map((name) => `refs/heads/${name}`);
            const [there, merging] = await branches.files(refs, wanted);
            const changed = modified(wanted);
            for (const path of wanted) {
                const [current, waits] = [there?.get(path), merging?.get(path)];
                const versions = {
                    here: () => (0,_file_text_js__WEBPACK_IMPORTED_MODULE_3__/* .fileText */ .C)(path, files),
                    changed: changed?.has(path) ?? false,
                    there: current && (0,_file_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b)(path, current),
                    merging: waits && (0,_file_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b)(path, waits),
                };
                const text = chosen(path, home, versions);
                known.set(path, text);
                if (text === versions.merging)
                    waiting.set(path, { path, permalink: receiptsIn(text)?.posts[0].permalink });
            }
        },
        put(path, keys) {
            const file = read(path);
            if ('problem' in file)
                return file.problem;
            const edited = (0,_core_front_matter_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .withThreadsKeys */ .E)(file.text, keys);
            if (!edited.ok)
                return { ...edited.problem, path };
            known.set(path, { path, text: edited.text });
            return undefined;
        },
    };
}
function chosen(path, home, { here, changed, there, merging }) {
    if (merging && receiptsIn(merging) && !(there && receiptsIn(there)))
        return merging;
    if (there)
        return changed ? asChanged(here(), there) : there;
    const branch = `\`${home.branch.name}\``;
    if (!changed) {
        const found = `no such file on ${branch}`;
        return { path, problem: (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)('github/removed', { found, expected: 'the file of the checkout', path }) };
    }
    if (!(0,_core_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .keepsOnHost */ .Y)(home))
        return here();
    const found = `a file that is not on ${branch}`;
    return { path, problem: (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('github/not-on-branch', { found, expected: 'one that is', path }) };
}
/** The text that an earlier step of the job made, with the receipts of the branch where its chain has begun. */
function asChanged(here, there) {
    const receipts = receiptsIn(there);
    if (!receipts)
        return here;
    if (receipts.whole || 'problem' in here || receiptsIn(here))
        return there;
    const edited = (0,_core_front_matter_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .withThreadsKeys */ .E)(here.text, (0,_core_receipt_js__WEBPACK_IMPORTED_MODULE_6__/* .keysOf */ .Y)(receipts, 0));
    return edited.ok ? { ...here, text: edited.text } : there;
}
/** What is live of a post, the whole or a part; undefined: nothing. */
function receiptsIn(file) {
    if ('problem' in file)
        return undefined;
    const read = (0,_core_post_js__WEBPACK_IMPORTED_MODULE_2__/* .readPost */ .V)(file.path, file.text, { timezone: 'UTC', numbering: undefined });
    return read.kind === 'post' ? read.post.receipts : undefined;
}


/***/ }),

/***/ 3037:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ writeBackOf)
});

// EXTERNAL MODULE: ./src/core/github/commit-message.ts
var commit_message = __webpack_require__(6968);
// EXTERNAL MODULE: ./src/core/github/error.ts
var error = __webpack_require__(2577);
// EXTERNAL MODULE: ./src/core/problem.ts + 7 modules
var problem = __webpack_require__(4624);
// EXTERNAL MODULE: ./src/core/receipt.ts
var receipt = __webpack_require__(8255);
// EXTERNAL MODULE: ./src/commands/home.ts
var commands_home = __webpack_require__(1183);
// EXTERNAL MODULE: ./src/commands/receipts-branch.ts
var receipts_branch = __webpack_require__(9942);
// EXTERNAL MODULE: ./src/core/front-matter/edit.ts + 2 modules
var edit = __webpack_require__(2802);
// EXTERNAL MODULE: ./src/commands/file-text.ts
var file_text = __webpack_require__(2928);
// EXTERNAL MODULE: ./src/commands/texts.ts
var texts = __webpack_require__(2326);
;// CONCATENATED MODULE: ./src/commands/write-back/edits.ts





/** Edits the files as they are at the head of a branch; a file that was renamed meanwhile is found by its new name. */
async function editsOf(added, branch, home, beneath) {
    const { branches } = home.host;
    const heads = beneath ? [beneath.head, branch.head] : [branch.head];
    const read = async (paths) => new Map((await branches.files(heads, paths)).flatMap((found) => [...found]));
    const texts = await read([...added.keys()]);
    const missing = [...added.keys()].filter((path) => !texts.has(path));
    const renames = missing.length > 0 ? await renamesSince(home, (beneath ?? branch).head) : new Map();
    const renamed = await read(missing.flatMap((path) => renames.get(path) ?? []));
    const files = new Map();
    const problems = [];
    const left = new Set();
    const gone = new Set();
    for (const [path, { keys }] of added) {
        const name = texts.has(path) ? path : (renames.get(path) ?? path);
        const bytes = texts.get(name) ?? renamed.get(name);
        if (!bytes) {
            const found = `no such file on \`${branch.name}\``;
            problems.push((0,problem/* warning */.$e)('github/removed-meanwhile', { found, expected: 'the file of the post', path }));
            left.add(path);
            gone.add(path);
            continue;
        }
        const file = (0,file_text/* textOf */.b)(name, bytes);
        if (isAnother(file, keys)) {
            const found = `receipts of another publication in \`${name}\``;
            problems.push((0,problem/* error */.z3)('github/other-receipts', { found, expected: 'none', path: name }));
            left.add(path);
            continue;
        }
        const edited = 'text' in file ? (0,edit/* withThreadsKeys */.E)(file.text, keys) : { ok: false, problem: file.problem };
        if (!edited.ok) {
            problems.push({ ...edited.problem, path: name });
            left.add(path);
            continue;
        }
        if (name !== path)
            problems.push((0,problem/* warning */.$e)('github/renamed-meanwhile', { found: `\`${name}\``, expected: `\`${path}\``, path: name }));
        if (edited.text !== bytes.toString('utf8'))
            files.set(name, edited.text);
    }
    return { files, problems, left, gone };
}
/** A branch whose history was rewritten meanwhile tells of no renames. */
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
function isAnother(file, keys) {
    const receipts = (0,texts/* receiptsIn */.F)(file);
    return receipts !== undefined && receipts.posts[0].id !== keys['id'];
}

// EXTERNAL MODULE: ./src/core/github/branch-rules.ts
var branch_rules = __webpack_require__(5437);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/core/inert.ts
var inert = __webpack_require__(8275);
;// CONCATENATED MODULE: ./src/core/github/pull-request-body.ts


/** GitHub takes no longer body, in characters; those of JavaScript are at least as many. */
const MOST = 65_536;
const LINE = /^- (`[^`]*`|<code>.*?<\/code>).*$/gm;
const MORE = /^<!-- spool:more ([\da-f ]*) -->\r?$/m;
/**
 * The body of the pull request that brings receipts, with these posts added to those it lists already. Those for which
 * it has no room are counted, and each is marked, so that it is not counted again. Text that people put into it is not
 * kept: it is rewritten whole each time.
 */
function pullRequestBodyOf(posts, before) {
    const lines = new Map(Array.from(before.matchAll(LINE), ([line, code = '']) => [code, line.trimEnd()]));
    for (const { path, permalink } of posts) {
        const code = (0,inert/* inertCode */.gQ)(path);
        const link = (0,inert/* inertLink */.r)('on Threads', permalink);
        lines.set(code, `- ${code}${link ? ` ${link}` : ''}`);
    }
    const [, marks = ''] = MORE.exec(before) ?? [];
    const more = new Set(marks.split(' ').filter((mark) => mark !== ''));
    // What was left out before stays so: there was no room for it, and now there is less.
    for (const code of lines.keys())
        if (more.has(markOf(code)))
            lines.delete(code);
    const left = [...lines.keys()];
    let body = bodyOf(lines, more);
    for (let last = left.pop(); body.length > MOST && last !== undefined; last = left.pop()) {
        lines.delete(last);
        more.add(markOf(last));
        body = bodyOf(lines, more);
    }
    return body;
}
function bodyOf(lines, more) {
    const rest = more.size === 0
        ? []
        : [
            `And ${more.size} more, among the files that this changes.`,
            '',
            `<!-- spool:more ${[...more].join(' ')} -->`,
            '',
        ];
    return [
        'These posts are live on Threads. Merging this keeps their ids and permalinks beside them; until then Spool reads them from this branch.',
        '',
        ...lines.values(),
        '',
        ...rest,
    ].join('\n');
}
/** Tells posts apart in so little room that there is enough for seven thousand. */
function markOf(code) {
    return (0,external_node_crypto_.createHash)('sha256').update(code).digest('hex').slice(0, 8);
}

// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(6153);
;// CONCATENATED MODULE: ./src/commands/write-back/pull-request.ts









/**
 * Commits the receipts onto a branch of their own and keeps one pull request from it. Where none can be opened the
 * receipts are on that branch all the same, and later runs read them there. `merging`: posts that are listed already.
 */
async function byPullRequest(added, merging, context) {
    const recorded = await beside(added, context);
    const posts = Array.from(added, ([path, { keys }]) => ({ path, permalink: (0,json/* textIn */.r7)(keys, 'permalink') }));
    const into = context.home.branch.name;
    const aside = { branch: (0,branch_rules/* receiptsBranchFor */.Hs)(into), into };
    return { ...recorded, aside, ...(await described([...merging, ...posts], context)) };
}
/** Commits onto the branch for receipts. Where it was merged and removed at that moment, it is made again. */
async function beside(added, context, attempt = 1) {
    const { home } = context;
    const { host } = home;
    const branch = (await host.branches.find(home.branch.name)) ?? home.branch;
    await (0,receipts_branch/* broughtUpToDate */.yj)({ host, branch });
    try {
        return await committed((0,branch_rules/* receiptsBranchFor */.Hs)(branch.name), added, context, branch);
    }
    catch (cause) {
        if (!(0,error/* isGitHubError */.e0)(cause, 'missing') || attempt === receipts_branch/* TRIES */.Qm)
            throw cause;
        return beside(added, context, attempt + 1);
    }
}
/**
 * Where receipts wait for a pull request, there is one to merge: an earlier run may not have been allowed to open it.
 * One that people have closed stays closed.
 */
async function keptOpen(merging, context) {
    const { branches, pullRequests } = context.home.host;
    const nothing = { problems: [], unkept: [] };
    if (merging.length === 0)
        return nothing;
    try {
        const from = (0,branch_rules/* receiptsBranchFor */.Hs)(context.home.branch.name);
        const [last, branch] = await Promise.all([
            pullRequests.find(from, context.home.branch.name),
            branches.find(from),
        ]);
        if (last?.state === 'closed' && last.head === branch?.head)
            return nothing;
    }
    catch (cause) {
        if (!(cause instanceof error/* GitHubError */.y_))
            throw cause;
    }
    const { pullRequest, problems = [] } = await described(merging, context);
    // The receipts are where later runs find them, and nothing new depends on it.
    return { ...nothing, problems: problems.map(problem/* asWarning */.PQ), ...(pullRequest !== undefined && { pullRequest }) };
}
/** Opens the pull request with these posts, or adds them to the one that is open. */
async function described(posts, { home, settings }) {
    const { pullRequests } = home.host;
    const into = home.branch.name;
    const from = (0,branch_rules/* receiptsBranchFor */.Hs)(into);
    const title = (0,commit_message/* commitMessageOf */.os)(settings.commitMessage, '').headline;
    try {
        const last = await pullRequests.find(from, into);
        const before = last?.state === 'open' ? last : undefined;
        const body = pullRequestBodyOf(posts, before?.body ?? '');
        if (!before)
            return { pullRequest: (await opened({ from, into, title, body }, home)).url };
        if (body.trim() !== before.body.replaceAll('\r\n', '\n').trim())
            await pullRequests.describe(before.number, body);
        return { pullRequest: before.url };
    }
    catch (cause) {
        if (!(cause instanceof error/* GitHubError */.y_))
            throw cause;
        return { problems: [(0,error/* problemOfGitHub */.QM)(cause, commands_home/* PERMISSIONS */.J['pull-request'])] };
    }
}
async function opened(pull, { host }, attempt = 1) {
    try {
        return await host.pullRequests.open(pull);
    }
    catch (cause) {
        if (!(0,error/* isGitHubError */.e0)(cause, 'unsure', 'exists'))
            throw cause;
        // It may be there all the same.
        const found = await host.pullRequests.find(pull.from, pull.into);
        if (found?.state === 'open')
            return found;
        if (attempt === receipts_branch/* TRIES */.Qm || cause.kind === 'exists')
            throw cause;
        return opened(pull, { host }, attempt + 1);
    }
}

// EXTERNAL MODULE: ./src/commands/write-back/write-back.ts
var write_back = __webpack_require__(5705);
;// CONCATENATED MODULE: ./src/commands/write-back/branch.ts









/** How often the branch may move between being read and being committed to. */
const ATTEMPTS = 10;
/** Receipts go into the files of the branch by one commit, directly or by a pull request. */
function intoBranch(texts, context) {
    const { home, world } = context;
    const added = new Map();
    return {
        inline: undefined,
        add(chain, receipts) {
            if (chain.path === undefined)
                return undefined;
            const keys = (0,receipt/* keysOf */.Y)(receipts, world.clock.now());
            added.set(chain.path, { chain, keys });
            texts.put(chain.path, keys);
            return undefined;
        },
        async keep() {
            if (added.size === 0) {
                if (home.isReceiptsBranchNew)
                    await (0,receipts_branch/* removeUnused */.ln)(home);
                return keptOpen(texts.merging(), context);
            }
            try {
                const { edits, ...where } = await recorded(added, texts.merging(), context);
                // The receipts of a post that its author took away have been told; another one may come to its path.
                for (const [path, { chain }] of added)
                    if (!edits.left.has(path) || edits.gone.has(path))
                        world.journal.record({ kind: 'written', chain });
                const left = [...edits.left].flatMap((path) => leftOver(path, added));
                return { ...where, problems: [...edits.problems, ...(where.problems ?? [])], unkept: left };
            }
            catch (cause) {
                if (!(cause instanceof error/* GitHubError */.y_))
                    throw cause;
                return {
                    problems: [
                        (0,error/* problemOfGitHub */.QM)(cause, commands_home/* PERMISSIONS */.J[home.writeBack]),
                        ...Array.from(added.keys(), unrecorded),
                    ],
                    unkept: [...added.keys()].flatMap((path) => leftOver(path, added)),
                };
            }
        },
    };
}
async function recorded(added, merging, context) {
    const { home, tell } = context;
    if (home.writeBack === 'pull-request')
        return byPullRequest(added, merging, context);
    try {
        return await committed(home.branch.name, added, context);
    }
    catch (cause) {
        if (!(0,error/* isGitHubError */.e0)(cause, 'protected'))
            throw cause;
        // What the API did not tell before is told now.
        tell({ kind: 'by-pull-request', branch: home.branch.name, rules: [cause.message] });
        return byPullRequest(added, merging, context);
    }
}
/**
 * Commits the receipts onto a branch. Each time it has moved, the files are read and edited anew, so that what others
 * wrote meanwhile stays; a commit whose answer was lost is found on the branch. `beneath`: a branch that has the
 * files which this one lacks.
 *
 * @throws GitHubError
 */
async function committed(name, added, { home, settings, world }, beneath) {
    const { branches } = home.host;
    const { clock, random } = world;
    const run = `${world.run.id || 'local'}-${world.run.attempt}-${world.run.holder}`;
    const message = (0,commit_message/* commitMessageOf */.os)(settings.commitMessage, run);
    for (let attempt = 1;; attempt += 1) {
        const branch = await branches.find(name);
        if (!branch)
            throw new error/* GitHubError */.y_('missing', `no branch \`${name}\``);
        const edits = await editsOf(added, branch, home, beneath);
        if (edits.files.size === 0)
            return { edits, ...(await ownCommit(branch, run, home)) };
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
/** The commit of this run, where its answer was lost. */
async function ownCommit({ head }, run, { host }) {
    const commit = (await host.branches.history(head)).find(({ message }) => (0,commit_message/* isOfRun */.NG)(message, run));
    return commit ? { commit: { oid: commit.oid, url: commit.url } } : {};
}
function unrecorded(path) {
    return (0,problem/* error */.z3)('github/unrecorded', {
        found: 'a post that is live',
        expected: 'its receipts in the file',
        path,
    });
}
function leftOver(path, added) {
    const entry = added.get(path);
    return entry ? [(0,write_back/* unkept */.s)(path, entry.keys)] : [];
}

;// CONCATENATED MODULE: ./src/commands/write-back/checkout.ts




/** Receipts go into the files of the checkout, each as soon as its chain ends. */
function intoCheckout(texts, { files, journal, clock }) {
    const left = [];
    return {
        inline: undefined,
        add(chain, receipts) {
            const { path } = chain;
            if (path === undefined)
                return undefined;
            const keys = (0,receipt/* keysOf */.Y)(receipts, clock.now());
            const unwritten = written(path, keys, files);
            if (unwritten)
                left.push((0,write_back/* unkept */.s)(path, keys));
            else
                journal.record({ kind: 'written', chain });
            texts.put(path, keys);
            return unwritten;
        },
        keep: () => Promise.resolve({ problems: [], unkept: left }),
    };
}
/** Puts keys into a file as it is now, which may be newer than what was read. */
function written(path, keys, files) {
    try {
        const edited = (0,edit/* withThreadsKeys */.E)(files.read(path).toString('utf8'), keys);
        if (!edited.ok)
            return { ...edited.problem, path };
        files.write(path, edited.text);
        return undefined;
    }
    catch (cause) {
        const found = cause instanceof Error && 'code' in cause ? String(cause.code) : 'an unknown reason';
        return (0,problem/* error */.z3)('files/not-written', { found, expected: 'the receipts in the front matter', path });
    }
}

;// CONCATENATED MODULE: ./src/commands/write-back/nowhere.ts

/** Receipts stay in the outputs and in the summary. */
function nowhere(texts, { journal, clock }) {
    return {
        inline: undefined,
        add(chain, receipts) {
            if (receipts.whole)
                journal.record({ kind: 'written', chain });
            if (chain.path !== undefined)
                texts.put(chain.path, (0,receipt/* keysOf */.Y)(receipts, clock.now()));
            return undefined;
        },
        keep: () => Promise.resolve({ problems: [], unkept: [] }),
    };
}

// EXTERNAL MODULE: ./src/core/github/release-body.ts
var release_body = __webpack_require__(963);
;// CONCATENATED MODULE: ./src/commands/write-back/release.ts






/** The body of a release has no version to compare: what is written is read again this often. */
const release_ATTEMPTS = 5;
/** Receipts go to the end of a release: hidden, and as a link for readers. */
function intoRelease(release, { releases }, account, { journal, clock, run, random }) {
    const key = { release: release.id, name: `${account} ${run.step}` };
    let added;
    let seen = release.body;
    const written = async (receipts, at) => {
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
            full({ digest, segments }) {
                const next = (0,release_body/* withReceipts */.ic)(seen, key, (0,release_body/* longestReceipts */.kj)(digest, segments.length), clock.now());
                return (0,release_body/* excessOf */.FR)(next) > 0 ? tooLong(next) : undefined;
            },
        },
        add(chain, receipts) {
            added = { chain, receipts };
            return undefined;
        },
        async keep() {
            if (!added)
                return { problems: [], unkept: [] };
            const { chain, receipts } = added;
            const problem = await written(receipts, clock.now()).catch((cause) => {
                if (!(cause instanceof error/* GitHubError */.y_))
                    throw cause;
                return (0,error/* problemOfGitHub */.QM)(cause, commands_home/* PERMISSIONS */.J.release);
            });
            if (problem)
                return { problems: [problem], unkept: [(0,write_back/* unkept */.s)(chain.path, (0,receipt/* keysOf */.Y)(receipts, clock.now()))] };
            journal.record({ kind: 'written', chain });
            return { problems: [], unkept: [] };
        },
    };
}
function tooLong(body) {
    const excess = (0,release_body/* excessOf */.FR)(body);
    return (0,problem/* error */.z3)('github/release-full', {
        found: `a release that would be ${excess} characters too long with its record`,
        expected: 'at most 125,000 characters',
        fix: `Shorten the notes of the release by ${excess} characters, or use \`write-back: none\`.`,
    });
}
/** Not known to be done, or certainly not done and waited for. */
function mayPass({ kind, retryAfterMs }) {
    return kind === 'unsure' || (kind === 'throttled' && retryAfterMs === 0);
}

;// CONCATENATED MODULE: ./src/commands/write-back/of.ts




/** Where the receipts of this run go. `account` tells receipts of several accounts apart. */
function writeBackOf(texts, home, account, { settings, world, tell }) {
    if (settings.writeBack === 'files')
        return intoCheckout(texts, world);
    if (!home || settings.writeBack === 'none')
        return nowhere(texts, world);
    if (home.release)
        return intoRelease(home.release, home.host, account, world);
    return intoBranch(texts, { home, settings, world, tell });
}


/***/ }),

/***/ 2577:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QM: () => (/* binding */ problemOfGitHub),
/* harmony export */   bj: () => (/* binding */ unanswered),
/* harmony export */   e0: () => (/* binding */ isGitHubError),
/* harmony export */   j5: () => (/* binding */ githubErrorOf),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4624);
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
/** An answer that never came, or is none: what was asked may have been done. */
function unanswered(request, why, cause) {
    return new GitHubError('unsure', `${answerTo(request)}: ${why}`, 0, { cause });
}
function answerTo(request) {
    return `GitHub’s answer to ${request}`;
}
/** What GitHub asks for where it does not say how long to wait. */
const WAIT_MS = 60_000;
/**
 * An answer that is none of those asked for, REST or GraphQL, as an error. GraphQL tells most errors with HTTP 200.
 * `request` names what was asked, without addresses. `now`: milliseconds since 1970.
 */
function githubErrorOf(request, answer, now) {
    const { type, message } = toldBy(answer.body);
    const what = [answer.status === 200 ? '' : `HTTP ${answer.status}`, message && `“${message}”`];
    const found = `${answerTo(request)}: ${what.filter((part) => part !== '').join(', ')}`;
    const throttled = isThrottled(answer, type, message);
    const kind = throttled ? 'throttled' : kindOf(answer.status, type, message);
    const accepted = answer.headers['x-accepted-github-permissions'];
    const asked = kind === 'forbidden' && accepted ? ` (it asks for ${accepted})` : '';
    return new GitHubError(kind, found + asked, throttled ? retryAfter(answer, now) : 0);
}
function toldBy(body) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(body))
        return { type: '', message: '' };
    const first = Array.isArray(body['errors']) ? body['errors'][0] : undefined;
    const of = (value, key) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) && typeof value[key] === 'string' ? value[key] : '';
    const messages = [of(body, 'message'), of(first, 'message')].filter((text) => text !== '');
    return { type: of(first, 'type'), message: messages.join(': ') };
}
function isThrottled({ status, headers }, type, message) {
    if (status === 429 || /^RATE_LIMIT/.test(type))
        return true;
    // Older servers of one's own speak of abuse.
    if (/rate limit|abuse detection mechanism/i.test(message))
        return true;
    // A permission that is missing will not be there later.
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
/** The error as a problem; `needed`: the permissions that what was asked takes. */
function problemOfGitHub({ kind, message }, needed) {
    const found = message;
    switch (kind) {
        case 'forbidden':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('github/forbidden', {
                found,
                expected: 'a token with the permission for this',
                fix: `Give the job \`permissions: { ${needed.join(', ')} }\`.`,
                permissions: needed,
            });
        case 'token':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('github/token-rejected', { found, expected: 'a token that GitHub accepts' });
        case 'no-pulls':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('github/pull-requests-not-allowed', { found, expected: 'to open a pull request' });
        case 'protected':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('github/protected', { found, expected: 'a branch that takes the commit' });
        case 'throttled':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('github/throttled', { found, expected: 'room for another request' });
        case 'unsure':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('github/unreachable', { found, expected: 'an answer of GitHub' });
        case 'missing':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('github/not-found', { found, expected: 'to find it' });
        case 'stale':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('github/moved', { found, expected: 'a branch that holds still for a moment' });
        case 'exists':
        case 'refused':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('github/refused', { found, expected: 'GitHub to accept it' });
    }
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
/** Undefined if it is no such message. */
function leaseNoteIn(message) {
    const [, json = ''] = /^Spool is publishing\n\n(\{.*\})\s*$/.exec(message) ?? [];
    const note = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedJson */ .U4)(json);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(note))
        return undefined;
    const { run, attempt, holder, until } = note;
    const at = Date.parse(String(until));
    if (typeof run !== 'string' || typeof holder !== 'string' || Number.isNaN(at))
        return undefined;
    return { run, holder, attempt: Number(attempt), until: at };
}
/** Whether a lease is over for `me`: it has ended, it is its own, or an earlier attempt of the same run had it. */
function isOver(note, me, now) {
    if (note.until <= now || note.holder === me.holder)
        return true;
    return me.id !== '' && note.run === me.id && note.attempt < me.attempt;
}


/***/ }),

/***/ 1285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ problemOfThreads),
/* harmony export */   Mz: () => (/* binding */ errorOf),
/* harmony export */   aW: () => (/* binding */ ThreadsError)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6153);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4624);


class ThreadsError extends Error {
    kind;
    /**
     * Whether what was asked certainly did not happen. Errors with code 1, 2 or 10, and those of a gateway, have been
     * seen at publishing although the post went live.
     */
    definite;
    constructor(kind, definite, message, options) {
        super(message, options);
        this.name = 'ThreadsError';
        this.kind = kind;
        this.definite = definite;
    }
    /** Whether no other post can be published for this account now either. */
    get blocksAccount() {
        return ['token', 'permission', 'throttled', 'restricted'].includes(this.kind);
    }
}
/**
 * What an answer means, by code and subcode first and never by localised text.
 *
 * `request` names it for people: method and path, never the address, which could carry a token.
 * Source: Meta's answers as observed, and Graph API, "Handle Errors".
 */
function errorOf(request, status, body) {
    const graph = graphErrorOf(body);
    if (!graph) {
        if (status === 404 && request.startsWith('GET ')) {
            return new ThreadsError('not-offered', true, `${request}: HTTP 404, no answer of the Threads API`);
        }
        const throttled = status === 429;
        const what = status >= 200 && status < 300 ? 'an answer without what was asked for' : 'no answer of the Threads API';
        return new ThreadsError(throttled ? 'throttled' : 'unsure', throttled, `${request}: HTTP ${status}, ${what}`);
    }
    const kind = kindOf(graph, status);
    const uncertain = kind === 'unsure' || (kind === 'permission' && graph.code === 10);
    const code = graph.subcode ? `${graph.code}/${graph.subcode}` : String(graph.code);
    return new ThreadsError(kind, !uncertain, `${request}: HTTP ${status}, code ${code}, “${graph.message}”`);
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
    const found = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(body) ? body['error'] : undefined;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(found))
        return undefined;
    const message = typeof found['message'] === 'string' ? found['message'] : '';
    const title = typeof found['error_user_title'] === 'string' ? ` (${found['error_user_title']})` : '';
    return {
        code: Number(found['code'] ?? 0),
        subcode: Number(found['error_subcode'] ?? 0),
        message: message + title,
    };
}
/** The error as a problem of the post it befell. */
function problemOfThreads({ kind, message }) {
    const found = message;
    switch (kind) {
        case 'token':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('threads/token-rejected', { found, expected: 'a token that Threads accepts' });
        case 'permission':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('threads/permission-missing', { found, expected: 'a token with the permission for this' });
        case 'throttled':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('threads/throttled', { found, expected: 'room for another request' });
        case 'restricted':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('threads/restricted', { found, expected: 'an account that may publish' });
        case 'not-visible-yet':
        case 'children-not-visible':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('threads/not-ready', { found, expected: 'a container that can be published' });
        case 'unsure':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('threads/unreachable', { found, expected: 'an answer of the Threads API' });
        case 'not-offered':
        case 'link-refused':
        case 'too-long':
        case 'refused':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('threads/refused', { found, expected: 'a post that Threads accepts' });
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
    const secure = () => Promise.resolve();
    return {
        name,
        threads,
        clock,
        journal,
        random,
        interruption,
        pace: (0,_pace_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownPace */ .E)(),
        claimed: new Set(),
        secure,
    };
}
/** Patience for a step of this account that belongs to no segment, or to this one. */
function patienceOf({ clock, random, interruption }, tell, number = 0) {
    return { clock, random, tell, number, signal: interruption };
}


/***/ }),

/***/ 7512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bC: () => (/* binding */ withPermalinks),
/* harmony export */   jF: () => (/* binding */ segmentContext),
/* harmony export */   lS: () => (/* binding */ publishChain)
/* harmony export */ });
/* unused harmony export receiptOf */
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
        stopped = { problem: cause.problem, account: cause.kind === 'out-of-time' ? 'usable' : 'blocked' };
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
        secure: account.secure,
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
/** The same receipts with their permalinks, which are asked for where they are not known. */
function withPermalinks(receipts, account) {
    return Promise.all(receipts.map(async ({ id, permalink }) => ({
        id,
        permalink: permalink ?? (await receiptOf(id, account)).permalink,
    })));
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
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4624);
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
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4624);
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
            const found = `segment ${context.number}${beginningOf(doubt)}, published or not (container ${doubt.container})`;
            return stopped((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('threads/in-doubt', { found, expected: 'to see whether it went live' }), 'blocked');
        }
    }
}
/** As much of a text as it takes to find it on the account; a picture may have none. */
function beginningOf({ text }) {
    const line = text.trim().replaceAll(/\s+/g, ' ');
    return line === '' ? '' : ` (“${line.length > 40 ? `${line.slice(0, 40).toWellFormed()}…` : line}”)`;
}
function stopped(problem, account = 'usable') {
    return { kind: 'stopped', problem, account };
}
/** An answer that is not definite ends the asking at once: from there on only `settle` may act. */
async function published(doubt, context) {
    const { threads, journal, tell, number, clock, signal, pace } = context;
    const { container } = doubt;
    await clock.sleep(pace.container, signal);
    await context.secure();
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
/** After this a container that was not published never will be. */
const CONTAINER_LIFE_MS = 86_400_000;
/** How the network says that it does not know a container. */
const UNKNOWN = ['not-visible-yet', 'not-offered', 'refused'];
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
        const state = await answer(() => stateOf(doubt, context), signal);
        if (state?.status === 'ERROR' || state?.status === 'EXPIRED')
            return { kind: 'unpublished' };
        const shown = await answer(() => threads.latest(doubt.replyTo === undefined ? 'posts' : 'replies'), signal);
        const [found, another] = (shown ?? []).filter((live) => isThis(live, doubt) && !claimed.has(live.id));
        if (found && !another && state?.status !== 'FINISHED')
            return { kind: 'live', id: found.id };
        const looked = shown?.some(({ publishedAt }) => publishedAt < doubt.since) ?? false;
        if (state?.status === 'FORGOTTEN' && looked && !found)
            return { kind: 'unpublished' };
        readyFor = state?.status === 'FINISHED' && shown && !found ? (readyFor ?? -wait) + wait : undefined;
        if (readyFor !== undefined && readyFor >= SURELY_NOT_PUBLISHED_S && !repeated) {
            repeated = true;
            await context.secure();
            const id = await answer(() => threads.publishContainer(doubt.container), signal);
            if (id !== undefined)
                return { kind: 'live', id };
        }
    }
    return { kind: 'in-doubt' };
}
/** What a container says; one that is not known any more a day after it was made can only have expired or be live. */
async function stateOf({ container, since }, { threads, clock }) {
    try {
        return await threads.containerState(container);
    }
    catch (cause) {
        const unknown = cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ThreadsError */ .aW && UNKNOWN.includes(cause.kind);
        if (unknown && clock.now() - since > CONTAINER_LIFE_MS + CLOCK_SKEW_MS)
            return { status: 'FORGOTTEN' };
        throw cause;
    }
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
