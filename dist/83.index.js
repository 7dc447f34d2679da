export const id = 83;
export const ids = [83];
export const modules = {

/***/ 83:
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
// EXTERNAL MODULE: ./src/core/problem.ts + 8 modules
var core_problem = __webpack_require__(4810);
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
 * The token of a fork's pull request cannot comment; the summary shows the same. A check never fails because of its
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
        // It may have been added although the answer was lost.
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
    if (cause.kind === 'forbidden')
        return (0,core_problem/* asWarning */.PQ)((0,problem_of/* problemOf */.Z)(cause, NEEDED));
    return (0,core_problem/* warning */.$e)('github/no-comment', { answer: cause.message });
}

// EXTERNAL MODULE: ./src/core/post/receipts-in.ts
var receipts_in = __webpack_require__(5573);
// EXTERNAL MODULE: ./src/publishing/claims.ts
var publishing_claims = __webpack_require__(6012);
// EXTERNAL MODULE: ./src/run/account.ts
var account = __webpack_require__(5234);
;// CONCATENATED MODULE: ./src/commands/check/receipts.ts





/** @param changed Paths that the pull request changes, and where the checkout has its base. */
function openReceipts(paths, changed, { world }) {
    const read = (path) => (0,file_text/* readFileText */.e)(path, world.files);
    const differs = (path, revision) => {
        const bytes = world.committed(path, revision);
        const before = bytes && (0,receipts_in/* receiptsIn */.F)((0,file_text/* decode */.D)(path, bytes));
        return JSON.stringify(before) !== JSON.stringify((0,receipts_in/* receiptsIn */.F)(read(path)));
    };
    const areNew = (path) => {
        if (changed)
            return changed.base === undefined || differs(path, changed.base);
        return (world.uncommitted([path])?.has(path) ?? false) && differs(path, 'HEAD');
    };
    const claims = (0,publishing_claims/* openClaims */._)();
    (0,account/* claimIds */.LM)((0,account/* frontMatterIn */.Yq)(paths, read), { claims });
    return { areNew, otherPathOf: (id, path) => claims.otherPathOf(id, path) };
}
/** What a publish run will make of the receipts of a post, without asking Threads: a check has no token. */
function checkReceipts({ path, receipts, draft, lines = {} }, { segments, problems }, { areNew, otherPathOf }) {
    if (!receipts || path === undefined)
        return [];
    const { posts, whole } = receipts;
    const ids = posts.map(({ id }) => id);
    const fits = !problems.some(({ rule }) => rule === 'post/changed-while-partial');
    const isDone = whole || (fits && posts.length >= segments.length);
    const claimed = ids.flatMap((id, index) => {
        const other = otherPathOf(id, path);
        const line = lines[`posts.${index}`] ?? lines['id'];
        return other === undefined ? [] : [(0,core_problem/* error */.z3)('post/receipt-claimed', { id, other, ...(0,core_problem/* placeOf */.$t)({ line }) })];
    });
    // A publish run skips a post that is whole, whatever other files say.
    const told = isDone ? claimed.map(core_problem/* asWarning */.PQ) : claimed;
    if (!areNew(path))
        return told;
    const line = lines['posts'] ?? lines['id'];
    return [
        ...told,
        (0,core_problem/* warning */.$e)('post/receipts-changed', {
            ...{
                ids,
                segments: segments.length,
                isDone,
                fits,
                isDraft: draft && !whole,
                isClaimed: claimed.length > 0,
            },
            ...(0,core_problem/* placeOf */.$t)({ line }),
        }),
    ];
}

;// CONCATENATED MODULE: ./src/commands/check/check.ts













/**
 * Checks posts, as far as that is possible without a token, and shows the chain that each would become; in a pull
 * request also in a comment. In a pull request these are the posts it changes, otherwise all of them.
 */
async function check(context) {
    const { sources, broken, files, known } = await findSources(context);
    const posts = [...broken];
    let done = 0;
    for (const report of broken)
        context.tell({ kind: 'post', report });
    for (const source of sources) {
        const report = await checkSource(source, known, context);
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
        return {
            ...{ sources: [(0,plan_posts.inlineSource)(settings.text)], broken: [], files: 0 },
            known: openReceipts([], undefined, context),
        };
    const found = await world.files.find(settings.files);
    const changed = await findChanged(context);
    const paths = changed ? found.filter((path) => changed.paths.has(path)) : found;
    const read = paths.map((path) => (0,file_text/* readFileText */.e)(path, world.files));
    const sources = read.flatMap((file) => ('text' in file ? [file] : []));
    const broken = read.flatMap((file) => 'problem' in file ? [(0,core_report/* postReport */.f5)(file, 'failed', [file.problem])] : []);
    return { sources, broken, files: paths.length, known: openReceipts(found, changed, context) };
}
/** The files that the pull request changes; undefined outside of one, and where that cannot be known. */
async function findChanged({ world, tell }) {
    const { event, changedByPullRequest, host } = world;
    if (!(0,github_event/* isBeforeMerge */.AO)(event.name))
        return undefined;
    // The checkout does not show it on `pull_request_target`, or where it is not the merge of the pull request.
    const merged = event.name === 'pull_request' ? changedByPullRequest() : undefined;
    if (merged)
        return { paths: merged, base: 'HEAD^1' };
    if (!host || !event.pullRequest)
        return undefined;
    try {
        const { pullRequests } = await host((0,run_events/* tellWaits */.s)(tell));
        return { paths: await pullRequests.files(event.pullRequest.number), base: undefined };
    }
    catch (cause) {
        if (cause instanceof error/* GitHubError */.y_)
            return undefined;
        throw cause;
    }
}
async function checkSource(source, known, context) {
    const { settings, world } = context;
    const { path } = source;
    const read = (0,plan_posts.readSource)(source, settings);
    if (read.kind === 'not-a-post')
        return 'not-a-post';
    if (read.kind === 'problems')
        return (0,core_report/* postReport */.f5)({ path }, 'failed', read.problems);
    const { post } = read;
    if (post.receipts?.whole)
        return checkLive(post, (0,compose/* compose */.Z)(post, (0,composer/* composerOf */.i)(context)), known);
    const composed = (0,plan_posts.composePost)(post, source.text, context);
    const problems = [...composed.problems, ...checkReceipts(post, composed, known)];
    const composition = { ...composed, problems };
    const preview = await (0,report_posts/* previewPost */.$X)(post, composition, withLaterDeployment(context));
    const reason = (0,plan/* undue */.K)(post, world.clock.now(), settings.lateLimit);
    return reason ? (0,report_posts/* withReason */.ZI)(preview, reason, post, context) : preview;
}
/** The operator's site is deployed after the merge: a file that it does not serve before that is only a warning. */
function withLaterDeployment(context) {
    const { settings, world } = context;
    if (!settings.mediaBaseUrl || !(0,github_event/* isBeforeMerge */.AO)(world.event.name))
        return context;
    const later = (problem) => problem.rule === 'media/not-public'
        ? (0,core_problem/* asWarning */.PQ)({
            ...problem,
            fix: 'Deploy it before the post is published.',
        })
        : problem;
    const findMedia = async (media, path) => {
        const { item, problems } = await world.findMedia(media, path);
        return { item, problems: problems.map(later) };
    };
    return { ...context, world: { ...world, findMedia } };
}
/** A post that is live is only checked for changes since it was published, and for receipts that claim it. */
function checkLive(post, composition, known) {
    const problems = [...checkReceipts(post, composition, known)];
    const isEdited = composition.problems.some(({ rule }) => rule === 'post/changed-while-partial');
    // Receipts without a digest were written by a person.
    if (post.receipts?.digest !== '' && isEdited)
        problems.push((0,core_problem/* warning */.$e)('post/edited-after-publication', {}));
    return problems.length === 0 ? 'done' : (0,core_report/* postReport */.f5)(post, 'skipped', problems);
}


/***/ }),

/***/ 9064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ segmentReports)
/* harmony export */ });
/* harmony import */ var _threads_text_length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3935);

/** A chain as a report shows it. */
function segmentReports({ segments, counting }) {
    return segments.map(({ text, end, media }) => ({
        text,
        end,
        length: (0,_threads_text_length_js__WEBPACK_IMPORTED_MODULE_0__/* .textLength */ .sc)(text, counting),
        counting,
        media: media.map(({ src, alt }) => ({ src, alt })),
    }));
}


/***/ }),

/***/ 5584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ targetsOf),
/* harmony export */   o: () => (/* binding */ referredPaths)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4810);
/* harmony import */ var _threads_features_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1650);
/* harmony import */ var _threads_features_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4472);



/** Paths of the post files that must be live before this one is published. */
function referredPaths(post) {
    return referencesOf(post).flatMap(({ path }) => (path === undefined ? [] : [path]));
}
/** Finds what a post refers to. A post with a problem here can be published once the other one is live. */
function targetsOf(post, headOf) {
    const problems = [];
    const ids = {
        replyTo: undefined,
        quote: undefined,
    };
    for (const each of referencesOf(post)) {
        const { feature, reference, path } = each;
        if (reference.kind === 'id')
            ids[feature] = reference.id;
        if (path === undefined)
            continue;
        const head = headOf(path);
        if (head === undefined)
            problems.push(wrong('post/reference-missing', each));
        else if (head === 'to-come')
            continue;
        else if (head === 'not-live')
            problems.push(wrong('post/reference-not-live', each));
        else
            ids[feature] = head;
    }
    const { path } = post;
    return {
        targets: ids,
        problems: path === undefined ? problems : problems.map((problem) => ({ ...problem, path })),
    };
}
function referencesOf({ path: from, features = {}, lines = {} }) {
    return ['replyTo', 'quote'].flatMap((feature) => {
        const reference = features[feature];
        if (!reference)
            return [];
        return [{ feature, reference, path: (0,_threads_features_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .follow */ .e6)(reference, from).path, line: lines[_threads_features_js__WEBPACK_IMPORTED_MODULE_1__/* .FEATURE_KEYS */ .C7[feature]] }];
    });
}
function wrong(rule, { feature, reference, line }) {
    const facts = { key: _threads_features_js__WEBPACK_IMPORTED_MODULE_1__/* .FEATURE_KEYS */ .C7[feature], written: (0,_threads_features_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(reference) };
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(rule, { ...facts, ...(line !== undefined && { line }) });
}


/***/ }),

/***/ 2759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findAllMedia)
/* harmony export */ });
/** Finds and judges everything that a composition shows, all of it at once. */
async function findAllMedia({ segments }, path, { findMedia }) {
    const found = await Promise.all(segments.map(({ media }) => Promise.all(media.map((each) => findMedia(each, path)))));
    return {
        media: found.map((each) => each.flatMap(({ item }) => (item ? [item] : []))),
        problems: found.flat().flatMap(({ problems }) => problems),
    };
}


/***/ }),

/***/ 2277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findUnmetTargets),
/* harmony export */   q: () => (/* binding */ findTargets)
/* harmony export */ });
/* harmony import */ var _core_post_read_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6265);
/* harmony import */ var _core_post_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5584);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4810);
/* harmony import */ var _repository_file_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3282);




/** What a post replies to and quotes, where it names other post files, by what these files say now. */
function findTargets(post, files) {
    return (0,_core_post_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targetsOf */ .Q)(post, (path) => {
        const file = files.read(path);
        if ('problem' in file)
            return undefined;
        const read = (0,_core_post_read_post_js__WEBPACK_IMPORTED_MODULE_0__/* .readPost */ .V)(path, file.text, { timezone: 'UTC', numbering: undefined });
        return read.kind === 'post' ? (read.post.receipts?.posts[0].id ?? 'not-live') : undefined;
    });
}
/**
 * What keeps a post from what it replies to and quotes, as far as the checkout says. A post that goes out before it, or
 * together with it, is not in its way.
 */
function findUnmetTargets(post, { settings, world }) {
    const time = Math.max(world.clock.now(), post.publishAt?.at ?? 0);
    return (0,_core_post_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targetsOf */ .Q)(post, (path) => {
        const file = (0,_repository_file_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readFileText */ .e)(path, world.files);
        const read = 'text' in file ? (0,_core_post_read_post_js__WEBPACK_IMPORTED_MODULE_0__/* .readPost */ .V)(path, file.text, settings) : undefined;
        if (read?.kind !== 'post')
            return undefined;
        const { receipts, draft, problems, publishAt } = read.post;
        if (receipts)
            return receipts.posts[0].id;
        return draft || (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .hasError */ .JD)(problems) || (publishAt?.at ?? 0) > time ? 'not-live' : 'to-come';
    }).problems;
}


/***/ }),

/***/ 1649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ previewPost),
/* harmony export */   Lh: () => (/* binding */ reportDecided),
/* harmony export */   ZI: () => (/* binding */ withReason)
/* harmony export */ });
/* harmony import */ var _core_post_compose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9365);
/* harmony import */ var _core_post_composition_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9064);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4810);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8557);
/* harmony import */ var _composer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9959);
/* harmony import */ var _find_media_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2759);
/* harmony import */ var _find_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2277);







/** Reports of what a plan decides without publishing. */
async function reportDecided(plan, context) {
    return (await Promise.all(plan.map((planned) => reportDecision(planned, context)))).flat();
}
/** None for a post that is to be published, and none for a file that was live before. */
async function reportDecision({ post, decision }, context) {
    const receipts = post.receipts?.posts ?? [];
    switch (decision.kind) {
        case 'publish':
            return [];
        case 'done':
            // Later steps can learn the receipts of inline text from nothing else.
            return post.path === undefined
                ? [{ ...(0,_core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .postReport */ .f5)(post, 'skipped', findOtherText(post, context)), receipts }]
                : [];
        case 'skip':
        case 'wait':
        case 'overdue':
            return [withReason((0,_core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .postReport */ .f5)(post, 'waiting', []), decision, post, context)];
        case 'refuse':
            return [{ ...(await previewPost(post, decision.composition, context)), receipts }];
    }
}
/**
 * A release that records another text: its notes were edited since, or a second text has the key of the first. These
 * look the same, and to publish would be the worse mistake.
 */
function findOtherText(post, context) {
    if (context.settings.writeBack !== 'release')
        return [];
    if ((0,_core_post_compose_js__WEBPACK_IMPORTED_MODULE_0__/* .compose */ .Z)(post, (0,_composer_js__WEBPACK_IMPORTED_MODULE_4__/* .composerOf */ .i)(context)).digest === post.receipts?.digest)
        return [];
    return [(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)('github/other-text', {})];
}
/** The report of a post that waits, with the reason why it is not due. */
function withReason(report, reason, { path, publishAtLine = 1 }, { settings: { lateLimit, maxPosts } }) {
    switch (reason.kind) {
        case 'skip':
            return report.status === 'failed'
                ? report
                : { ...report, status: 'skipped', because: { kind: 'draft' } };
        case 'wait':
            return reason.until
                ? { ...report, publishAt: reason.until }
                : { ...report, because: { kind: 'max-posts', maxPosts } };
        case 'overdue': {
            const late = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('post/overdue', {
                publishAt: reason.since.text,
                limit: hoursOf(lateLimit),
                line: publishAtLine,
            });
            const { problems } = (0,_core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .postReport */ .f5)({ path }, 'overdue', [late]);
            return {
                ...report,
                status: 'overdue',
                problems: [...report.problems, ...problems],
                publishAt: reason.since,
            };
        }
    }
}
/** A post as it would be published, judged whole: it waits to be, unless something is wrong with it. */
async function previewPost(post, composition, context) {
    const media = await (0,_find_media_js__WEBPACK_IMPORTED_MODULE_5__/* .findAllMedia */ .P)(composition, post.path, context.world);
    const problems = [...composition.problems, ...(0,_find_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .findUnmetTargets */ .B)(post, context), ...media.problems];
    const report = (0,_core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .postReport */ .f5)(post, (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .hasError */ .JD)(problems) ? 'failed' : 'waiting', problems);
    return { ...report, segments: (0,_core_post_composition_js__WEBPACK_IMPORTED_MODULE_6__/* .segmentReports */ .l)(composition) };
}
function hoursOf(ms) {
    return ms % 3_600_000 === 0 ? `${ms / 3_600_000} hours` : `${Math.round(ms / 60_000)} minutes`;
}


/***/ })

};
