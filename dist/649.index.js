export const id = 649;
export const ids = [649];
export const modules = {

/***/ 649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finish: () => (/* binding */ finish)
/* harmony export */ });
/* harmony import */ var _core_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4608);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9300);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8557);
/* harmony import */ var _core_run_events_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9538);
/* harmony import */ var _repository_file_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3282);
/* harmony import */ var _run_accept_receipts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4699);
/* harmony import */ var _run_account_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5234);
/* harmony import */ var _run_comment_tell_merged_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9005);
/* harmony import */ var _run_lease_host_lease_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6523);
/* harmony import */ var _run_recover_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7841);
/* harmony import */ var _run_with_session_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1442);











/**
 * Finishes what a run that was cancelled or killed began, without publishing anything: asks what became of the
 * last publish, records the receipts of all that is live, and gives back the lease.
 *
 * @returns undefined if there is nothing to finish, or another run is at work and does it.
 */
async function finish(context) {
    const { world, tell } = context;
    const report = await finishChains(context);
    if (world.host && world.run.leftLease !== '') {
        const { refs } = await world.host((0,_core_run_events_js__WEBPACK_IMPORTED_MODULE_10__/* .tellWaits */ .s)(tell));
        // A lease that is not given back ends by itself.
        await (0,_run_lease_host_lease_js__WEBPACK_IMPORTED_MODULE_7__/* .releaseLeftLease */ .F9)({ refs, world }).catch(() => undefined);
    }
    if (context.settings.comment && report && report.posts.length > 0)
        await (0,_run_comment_tell_merged_js__WEBPACK_IMPORTED_MODULE_6__.tellMerged)(report, context);
    return report;
}
async function finishChains(context) {
    const { settings, world } = context;
    const unfinished = (0,_core_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .unfinishedIn */ .Fp)(world.journal.entries()).filter(({ unkeptSince }) => unkeptSince === undefined);
    if (unfinished.length === 0)
        return undefined;
    const read = (path) => (0,_repository_file_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readFileText */ .e)(path, world.files);
    const liveFrontMatter = (0,_run_account_js__WEBPACK_IMPORTED_MODULE_5__/* .frontMatterIn */ .Yq)(await world.files.find(settings.files), read);
    const paths = unfinished.flatMap(({ chain }) => chain.path ?? []);
    const { isBusy, ...report } = await (0,_run_with_session_js__WEBPACK_IMPORTED_MODULE_9__/* .withSession */ .f)(context, { liveFrontMatter, mayPublish: false }, async (session) => ({ ...(await reportRecovered(paths, session)), isBusy: false }), (problem) => ({ ...(0,_core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyReport */ ._O)([problem]), isBusy: problem.rule === 'action/busy' }));
    return isBusy ? undefined : report;
}
async function reportRecovered(paths, session) {
    await session.postFiles.load(paths);
    const { held, problems } = await (0,_run_accept_receipts_js__WEBPACK_IMPORTED_MODULE_4__/* .acceptReceipts */ .q)(paths, session);
    const posts = (await (0,_run_recover_js__WEBPACK_IMPORTED_MODULE_8__/* .recover */ .l)(session)).map((recovered) => reportOf(recovered, session));
    for (const report of posts)
        session.run.tell({ kind: 'post', report });
    // Of the run: what the journal knows of these posts is recorded all the same, and reported above.
    return { ...(0,_core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyReport */ ._O)([...held.flatMap((post) => post.problems), ...problems]), posts };
}
function reportOf({ chain, receipts, problem }, { writeBack }) {
    const { path, record } = chain;
    const status = receipts?.whole ? 'published' : receipts ? 'partial' : 'failed';
    const isElsewhere = receipts && record !== undefined && record !== writeBack.inline?.name;
    const problems = problem ? [problem] : isElsewhere ? [recordedElsewhere()] : [];
    return { ...(0,_core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .postReport */ .f5)({ path }, status, problems), receipts: receipts?.posts ?? [] };
}
/** Inline text that another step began, for this release or another one. */
function recordedElsewhere() {
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)('github/unrecorded', {
        belongsInto: 'the release',
        fix: 'Run the job of that step again, on this runner.',
    });
}


/***/ }),

/***/ 8543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findOwn),
/* harmony export */   w: () => (/* binding */ markerOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** The end of the one comment that belongs to these files: with other files there is another one. */
function markerOf({ text, files }) {
    const checked = text === undefined ? files.join('\n') : 'inline text';
    return `<!-- spool:preview ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(checked).digest('hex').slice(0, 16)} -->`;
}
/** The comment of ours that ends so. */
async function findOwn(number, marker, comments) {
    return (await comments.own(number)).find(({ body }) => body.includes(marker));
}


/***/ }),

/***/ 9005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellMerged: () => (/* binding */ tellMerged)
});

// EXTERNAL MODULE: ./src/core/github/error.ts
var error = __webpack_require__(2577);
// EXTERNAL MODULE: ./src/core/report.ts
var report = __webpack_require__(8557);
// EXTERNAL MODULE: ./src/core/github/inert.ts
var inert = __webpack_require__(9867);
;// CONCATENATED MODULE: ./src/core/github/merged-comment.ts


/** Of the 65,536 characters that GitHub takes; the rest is for a marker. */
const MOST = 65_000;
const MERGED = '<!-- spool:merged -->';
const LINE = /^- (`[^`]*`|<code>.*?<\/code>): .*$/gm;
/**
 * The comment on a pull request once it is merged: where each of its posts is. Posts that an earlier run has told of, and
 * this one not, stay as they are.
 *
 * @param before What the comment says now.
 * @param run Address of this run; undefined outside of a workflow.
 */
function mergedCommentOf(posts, before, run) {
    const told = before.includes(MERGED) ? before.matchAll(LINE) : [];
    const lines = new Map(Array.from(told, ([line, code = '']) => [code, line.trimEnd()]));
    for (const post of posts) {
        const code = (0,inert/* inertCode */.gQ)(post.path ?? '');
        lines.set(code, `- ${code}: ${whereOf(post, run)}`);
    }
    const opening = ['## Threads', '', 'This pull request is merged. Where its posts are:', ''];
    let left = MOST - opening.join('\n').length - MERGED.length;
    const all = [...lines.values()];
    const fits = all.findIndex((line) => (left -= line.length + 1) < 0);
    const shown = fits === -1 ? all : all.slice(0, fits);
    const rest = all.length - shown.length;
    return [...opening, ...shown, ...(rest > 0 ? ['', `And ${rest} more.`] : []), '', MERGED].join('\n');
}
function whereOf(post, run) {
    const { status, receipts, segments, publishAt, because } = post;
    const [head] = receipts;
    const why = (0,inert/* inertLink */.r)('the run', run) ?? 'the run';
    if (head && status === 'partial') {
        const live = (0,inert/* inertLink */.r)('on Threads', head.permalink) ?? 'on Threads';
        return `⚠️ ${receipts.length} of ${segments?.length ?? 'its'} segments are live ${live}; see ${why}`;
    }
    if (head && !report/* FAILING */.tz.includes(status))
        return `✅ live ${(0,inert/* inertLink */.r)('on Threads', head.permalink) ?? `on Threads, as ${head.id}`}`;
    if (report/* FAILING */.tz.includes(status))
        return `❌ not published; see ${why}`;
    if (because?.kind === 'draft')
        return '📝 a draft: it is not published';
    return `🕒 goes out ${publishAt ? `at ${(0,inert/* inert */.tJ)(publishAt.text)}` : 'with the next run'}`;
}

// EXTERNAL MODULE: ./src/core/run-events.ts
var run_events = __webpack_require__(9538);
// EXTERNAL MODULE: ./src/run/comment/own-comment.ts
var own_comment = __webpack_require__(8543);
;// CONCATENATED MODULE: ./src/run/comment/tell-merged.ts




/** A run that publishes more tells of some: a token has a thousand requests an hour, and publishing needs them. */
const MOST_PULLS = 10;
const MOST_POSTS = 50;
/**
 * Says in the comments on merged pull requests where their posts are. On a push that is the pull request which it merged,
 * with those of its posts that wait; in any run, those that brought what went live. A comment that is not there is not
 * made, and a run never fails because of one.
 */
async function tellMerged({ posts }, context) {
    const { world, tell } = context;
    if (!world.host || world.interruption.aborted)
        return;
    try {
        const host = await world.host((0,run_events/* tellWaits */.s)(tell));
        for (const [number, brought] of [...(await postsByPull(posts, host, context))].slice(0, MOST_PULLS)) {
            const url = await updateComment(number, brought, host, context);
            if (url !== undefined)
                tell({ kind: 'told-merged', number, url });
        }
    }
    catch (cause) {
        if (!(cause instanceof error/* GitHubError */.y_))
            throw cause;
        tell({ kind: 'not-told-merged', why: cause.message });
    }
}
const WENT_LIVE = ['published', 'adopted', 'partial'];
/** Posts of this run by the pull request that brought them. */
async function postsByPull(posts, { pullRequests }, { settings, world: { event } }) {
    const found = new Map();
    const isFrom = (paths) => (post) => post.path !== undefined && paths.has(post.path);
    const { after } = event.name === 'push' ? event.pushed : { after: '' };
    const merged = after === '' ? undefined : await pullRequests.bringing(after);
    const paths = merged === undefined ? new Set() : await pullRequests.files(merged);
    const ofPush = posts.filter(isFrom(paths));
    if (merged !== undefined && ofPush.length > 0)
        found.set(merged, ofPush);
    const others = posts.filter((post) => WENT_LIVE.includes(post.status) && !isFrom(paths)(post));
    const live = others.flatMap(({ path }) => path ?? []).slice(0, MOST_POSTS);
    const changing = live.length > 0 ? await pullRequests.changing(live, settings.branch) : undefined;
    for (const post of others) {
        const number = changing?.get(post.path ?? '');
        if (number !== undefined)
            found.set(number, [...(found.get(number) ?? []), post]);
    }
    return found;
}
/** Where the comment is; undefined if there is none, or nothing to change. */
async function updateComment(number, posts, { comments }, { settings, world }) {
    const marker = (0,own_comment/* markerOf */.w)(settings);
    const before = await (0,own_comment/* findOwn */.g)(number, marker, comments);
    if (!before)
        return undefined;
    const body = `${mergedCommentOf(posts, before.body, world.run.url)}\n${marker}\n`;
    return body.trim() === before.body.replaceAll('\r\n', '\n').trim()
        ? undefined
        : comments.change(before.id, body);
}


/***/ })

};
