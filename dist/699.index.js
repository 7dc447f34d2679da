export const id = 699;
export const ids = [699];
export const modules = {

/***/ 1080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./src/core/github/error.ts
var error = __webpack_require__(2577);
// EXTERNAL MODULE: ./src/core/github/event.ts
var github_event = __webpack_require__(8043);
// EXTERNAL MODULE: ./src/core/post/compose.ts + 43 modules
var compose = __webpack_require__(9365);
// EXTERNAL MODULE: ./src/core/post/plan.ts
var plan = __webpack_require__(3731);
// EXTERNAL MODULE: ./src/core/problem.ts + 10 modules
var core_problem = __webpack_require__(234);
// EXTERNAL MODULE: ./src/core/report.ts
var core_report = __webpack_require__(8557);
// EXTERNAL MODULE: ./src/core/run-events.ts
var run_events = __webpack_require__(9538);
// EXTERNAL MODULE: ./src/repository/file-text.ts
var file_text = __webpack_require__(3282);
// EXTERNAL MODULE: ./src/run/composer.ts
var composer = __webpack_require__(9959);
// EXTERNAL MODULE: ./src/run/plan-posts.ts
var plan_posts = __webpack_require__(8768);
// EXTERNAL MODULE: ./src/run/report-posts.ts
var report_posts = __webpack_require__(1649);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/core/problem-of.ts
var problem_of = __webpack_require__(2720);
;// CONCATENATED MODULE: ./src/commands/check/comment.ts





const NEEDED = ['contents: read', 'pull-requests: write'];
/**
 * Keeps one comment with the preview on the pull request up to date: one for each set of files that is checked there.
 * The token of a fork's pull request may not comment; the summary shows the same. A check never fails for want of a
 * comment.
 */
async function commentOn(report, context) {
    const { settings, world, tell } = context;
    const pull = world.event.pullRequest;
    if (!settings.comment || !world.host || !pull)
        return report;
    try {
        const { comments } = await world.host((0,run_events/* tellWaits */.s)(tell));
        const url = await updateComment(pull.number, report, comments, context);
        if (url !== undefined)
            tell({ kind: 'commented', url });
        return report;
    }
    catch (cause) {
        if (!(cause instanceof error/* GitHubError */.y_))
            throw cause;
        if (cause.kind === 'forbidden' && pull.fromFork) {
            tell({ kind: 'commented', url: undefined });
            return report;
        }
        return { ...report, problems: [...report.problems, noComment(cause)] };
    }
}
/** Where the comment is; undefined if there is nothing to change. */
async function updateComment(pull, report, comments, { settings, commentOf }) {
    const marker = markerOf(settings);
    const body = `${commentOf(report)}\n${marker}\n`;
    const find = async () => (await comments.own(pull)).find((comment) => comment.body.includes(marker));
    const before = await find();
    if (before?.body.trim() === body.trim() || (!before && report.posts.length === 0))
        return undefined;
    if (before)
        return comments.change(before.id, body);
    return comments.add(pull, body).catch(async (cause) => {
        // It is there all the same, where the answer was lost.
        const added = (0,error/* isGitHubError */.e0)(cause, 'unsure') ? await find() : undefined;
        if (added)
            return added.url;
        throw cause;
    });
}
function markerOf({ text, files }) {
    const checked = text === undefined ? files.join('\n') : 'inline text';
    return `<!-- spool:preview ${(0,external_node_crypto_.createHash)('sha256').update(checked).digest('hex').slice(0, 16)} -->`;
}
function noComment(cause) {
    const problem = (0,problem_of/* problemOf */.Z)(cause, NEEDED);
    if (cause.kind === 'forbidden')
        return (0,core_problem/* asWarning */.PQ)(problem);
    return (0,core_problem/* warning */.$e)('github/no-comment', { found: problem.found, expected: 'the preview in a comment' });
}

;// CONCATENATED MODULE: ./src/commands/check/check.ts












/**
 * Checks posts whole, as far as it goes without a token, and shows the chain each would become, in a pull request in a
 * comment as well. In a pull request these are the posts it changes, otherwise all of them.
 */
async function check(context) {
    const { sources, broken, files } = await findSources(context);
    const posts = [...broken];
    let done = 0;
    for (const report of broken)
        context.tell({ kind: 'post', report });
    for (const source of sources) {
        const report = await checkSource(source, context);
        if (report === 'done')
            done += 1;
        if (typeof report === 'string')
            continue;
        context.tell({ kind: 'post', report });
        posts.push(report);
    }
    const report = { ...(0,core_report/* emptyReport */._O)(), ending: 'Checked', isPreview: true, files, done, posts };
    return commentOn(report, context);
}
async function findSources(context) {
    const { settings, world } = context;
    if (settings.text !== undefined)
        return { sources: [(0,plan_posts/* inlineSource */.FU)(settings.text)], broken: [], files: 0 };
    const found = await world.files.find(settings.files);
    const changed = await findChanged(context);
    const paths = changed ? found.filter((path) => changed.has(path)) : found;
    const read = paths.map((path) => (0,file_text/* readFileText */.e)(path, world.files));
    const sources = read.flatMap((file) => ('text' in file ? [file] : []));
    const broken = read.flatMap((file) => 'problem' in file ? [(0,core_report/* postReport */.f5)(file, 'failed', [file.problem])] : []);
    return { sources, broken, files: paths.length };
}
/** The files that the pull request changes; undefined outside of one, and where that cannot be known. */
async function findChanged({ world, tell }) {
    const { event, changed, host } = world;
    if (!(0,github_event/* isBeforeMerge */.AO)(event.name))
        return undefined;
    // The checkout of a pull_request_target, and one of something else than the merge, do not show what it changes.
    const merged = event.name === 'pull_request' ? changed() : undefined;
    if (merged || !host || !event.pullRequest)
        return merged;
    try {
        const { pullRequests } = await host((0,run_events/* tellWaits */.s)(tell));
        return await pullRequests.files(event.pullRequest.number);
    }
    catch (cause) {
        if (cause instanceof error/* GitHubError */.y_)
            return undefined;
        throw cause;
    }
}
async function checkSource(source, context) {
    const { settings, world } = context;
    const { path } = source;
    const read = (0,plan_posts/* readSource */.o$)(source, settings);
    if (read.kind === 'not-a-post')
        return 'not-a-post';
    if (read.kind === 'problems')
        return (0,core_report/* postReport */.f5)({ path }, 'failed', read.problems);
    const { post } = read;
    if (post.receipts?.whole)
        return checkLive(post, (0,compose/* compose */.Z)(post, (0,composer/* composerOf */.i)(context)));
    const composition = (0,plan_posts/* composePost */.l_)(post, source.text, context);
    const preview = await (0,report_posts/* previewPost */.$X)(post, composition, withLaterDeployment(context));
    const reason = (0,plan/* undue */.K)(post, world.clock.now(), settings.lateLimit);
    return reason ? (0,report_posts/* withReason */.ZI)(preview, reason, post, context) : preview;
}
/** A site of one's own is deployed when a pull request is merged: what it does not serve before that is no failure. */
function withLaterDeployment(context) {
    const { settings, world } = context;
    if (!settings.mediaBaseUrl || !(0,github_event/* isBeforeMerge */.AO)(world.event.name))
        return context;
    const later = (problem) => problem.rule === 'media/not-public'
        ? (0,core_problem/* asWarning */.PQ)({
            ...problem,
            fix: 'It has to be there when the post is published: deploy it before that.',
        })
        : problem;
    const findMedia = async (media, path) => {
        const { item, problems } = await world.findMedia(media, path);
        return { item, problems: problems.map(later) };
    };
    return { ...context, world: { ...world, findMedia } };
}
/** Of a post that is live nothing is checked but whether it still says what was published. */
function checkLive(post, { problems }) {
    // Receipts without a digest were written by a person.
    if (post.receipts?.digest === '' || !problems.some(({ rule }) => rule === 'post/changed-while-partial'))
        return 'done';
    const found = 'another text than the one that is live';
    return (0,core_report/* postReport */.f5)(post, 'skipped', [
        (0,core_problem/* warning */.$e)('post/edited-after-publication', { found, expected: 'the same' }),
    ]);
}


/***/ })

};
