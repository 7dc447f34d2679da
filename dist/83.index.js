export const id = 83;
export const ids = [83,979];
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
// EXTERNAL MODULE: ./src/core/front-matter/fences.ts
var front_matter_fences = __webpack_require__(3145);
// EXTERNAL MODULE: ./src/core/post/compose.ts + 53 modules
var compose = __webpack_require__(6447);
// EXTERNAL MODULE: ./src/core/post/near-miss.ts
var near_miss = __webpack_require__(6951);
// EXTERNAL MODULE: ./src/core/post/plan.ts
var plan = __webpack_require__(3731);
// EXTERNAL MODULE: ./src/core/problem.ts + 7 modules
var core_problem = __webpack_require__(2522);
// EXTERNAL MODULE: ./src/core/report.ts
var core_report = __webpack_require__(8557);
// EXTERNAL MODULE: ./src/core/run-events.ts
var run_events = __webpack_require__(9538);
// EXTERNAL MODULE: ./src/repository/no-posts.ts
var no_posts = __webpack_require__(5979);
// EXTERNAL MODULE: ./src/repository/file-text.ts
var file_text = __webpack_require__(3282);
// EXTERNAL MODULE: ./src/run/composer.ts
var composer = __webpack_require__(9959);
// EXTERNAL MODULE: ./src/run/doctor/examine.ts + 1 modules
var examine = __webpack_require__(47);
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
 * Checks posts, with a token also against its account, and shows the chain that each would become; in a pull
 * request also in a comment. In a pull request these are the posts it changes, otherwise all of them.
 */
async function check(context) {
    const { sources, files, known, unmatched } = await findSources(context);
    const posts = [];
    const live = [];
    const nearMisses = [];
    let done = 0;
    for (const source of sources) {
        const report = 'problem' in source
            ? (0,core_report/* postReport */.f5)(source, 'failed', [source.problem])
            : await checkSource(source, known, context);
        if (report === 'done') {
            done += 1;
            live.push(...frontMatterOfFile(source));
        }
        if (report === 'not-a-post')
            nearMisses.push(...nearMissOf(source));
        if (typeof report === 'string')
            continue;
        context.tell({ kind: 'post', report });
        posts.push(report);
    }
    // A pull request need not change a post.
    const isNone = files > 0 && done + posts.length === 0 && !(0,github_event/* isBeforeMerge */.AO)(context.world.event.name);
    const noPosts = isNone ? [(0,core_problem/* warning */.$e)('files/no-posts', { count: files })] : [];
    const problems = [...unmatched, ...nearMisses, ...noPosts];
    const report = { ...(0,core_report/* emptyReport */._O)(problems), ending: 'Checked', isPreview: true, files, done, posts };
    return commentOn(await (0,examine.examine)(report, live, context), context);
}
/** None where it has none that can be read. */
function frontMatterOfFile(source) {
    if (!('text' in source) || source.path === undefined)
        return [];
    const { path, text } = source;
    const fences = (0,front_matter_fences/* fencesOf */.IE)(text);
    return fences.kind === 'yaml' ? [{ path, text: (0,front_matter_fences/* frontMatterOf */.EZ)(text, fences) }] : [];
}
/** What the author of a file that is no post may have meant. */
function nearMissOf(source) {
    return frontMatterOfFile(source).flatMap(({ path, text }) => (0,near_miss/* nearMissesIn */.S)(text, path));
}
async function findSources(context) {
    const { settings, world } = context;
    if (settings.text !== undefined) {
        const known = openReceipts([], undefined, context);
        return { sources: [(0,plan_posts.inlineSource)(settings.text)], files: 0, known, unmatched: [] };
    }
    const found = await world.files.find(settings.files);
    const changed = await findChanged(context);
    const paths = changed ? found.filter((path) => changed.paths.has(path)) : found;
    const known = openReceipts(found, changed, context);
    const unmatched = found.length > 0 ? [] : [await (0,no_posts.explainNoFiles)(settings.files, world.files)];
    return { sources: readEach(paths, world), files: paths.length, known, unmatched };
}
/** One file after the other: all of them together may be more than fits into memory. */
function* readEach(paths, { files }) {
    for (const path of paths)
        yield (0,file_text/* readFileText */.e)(path, files);
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
        const found = await world.findMedia(media, path);
        return { ...found, problems: found.problems.map(later) };
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

/***/ 5573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ receiptsIn)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7934);
/* harmony import */ var _front_matter_fences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3145);
/* harmony import */ var _front_matter_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8724);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6153);
/* harmony import */ var _reading_read_receipts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3647);
/* harmony import */ var _reading_receipt_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3078);






/**
 * What is live of the post in this file, the whole or a part; undefined: nothing. Only its receipts are read: what may
 * be wrong with its other keys does not matter here.
 */
function receiptsIn({ text = '' }) {
    const fences = (0,_front_matter_fences_js__WEBPACK_IMPORTED_MODULE_3__/* .fencesOf */ .IE)(text);
    const parsed = fences.kind === 'yaml' ? (0,_front_matter_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFrontMatter */ .e)(text, fences) : undefined;
    const threads = parsed?.ok ? parsed.frontMatter.data['threads'] : undefined;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(threads))
        return undefined;
    const sound = Object.entries(_reading_receipt_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .RECEIPT_KEYS */ .o).filter(([key, schema]) => valibot__WEBPACK_IMPORTED_MODULE_5__.is(schema, threads[key]));
    const keys = Object.fromEntries(sound.map(([key]) => [key, threads[key]]));
    return (0,_reading_read_receipts_js__WEBPACK_IMPORTED_MODULE_1__/* .readReceipts */ .g)(keys, () => 1).receipts;
}


/***/ }),

/***/ 5584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ targetsOf),
/* harmony export */   o: () => (/* binding */ referredPaths)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2522);
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

/***/ 695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ draftsOf)
});

;// CONCATENATED MODULE: ./src/core/threads/draft.ts
/** Features that are found or made before they can go onto a container. All others go there as they are. */
const RESOLVED = ['replyTo', 'media', 'attachment', 'quote'];

// EXTERNAL MODULE: ./src/core/threads/features.ts
var features = __webpack_require__(1650);
// EXTERNAL MODULE: ./src/core/threads/features/table.ts + 3 modules
var table = __webpack_require__(4559);
;// CONCATENATED MODULE: ./src/core/threads/drafts-of.ts



/**
 * One draft for each segment of a chain, with the features of the post. Replies do not have their `replyTo` yet: it is
 * the id of the segment before, once that is live.
 *
 * Features belong to the head alone: of most of them Meta does not say what they mean on a reply. Only `countries`
 * holds for every segment, so that nobody sees the end of a chain and not its beginning.
 */
function draftsOf({ segments, features = {}, media = [], attachment, replyTo, quote, }) {
    const [ofEvery, ofHead] = [carried(features, 'every segment'), carried(features, 'head')];
    return segments.map((segment, index) => ({
        text: segment.text,
        replyTo: index === 0 ? replyTo : undefined,
        media: media[index] ?? [],
        ...(segment.media.some(({ spoiler }) => spoiler) && { spoilerMedia: true }),
        ...(segment.spoilers.length > 0 && { spoilers: segment.spoilers }),
        ...ofEvery,
        ...(index === 0 && {
            ...ofHead,
            ...(attachment && { attachment: { text: attachment.text, styles: attachment.styles } }),
            ...(quote !== undefined && { quote }),
        }),
    }));
}
const AS_THEY_ARE = features/* FEATURE_NAMES */.K7.filter((name) => !RESOLVED.some((resolved) => resolved === name));
/** What goes onto containers as it is. */
function carried(features, belongsTo) {
    const names = AS_THEY_ARE.filter((name) => name in features && table/* FEATURES */.G[name].belongsTo === belongsTo);
    return Object.fromEntries(names.map((name) => [name, features[name]]));
}


/***/ }),

/***/ 5979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainNoFiles: () => (/* binding */ explainNoFiles)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2522);

/** Why no file matches, as far as other patterns would find some. */
async function explainNoFiles(patterns, { find }) {
    const inFolder = patterns.map((pattern) => /[*?!{[]|\.\w+$/.test(pattern) ? pattern : `${pattern.replace(/\/+$/, '')}/**/*.md`);
    const asMdx = inFolder.map((pattern) => pattern.replace(/\.md$/, '.mdx'));
    for (const others of [inFolder, asMdx]) {
        if (others.join() === patterns.join() || (await find(others)).length === 0)
            continue;
        const meant = others.map((pattern) => `\`${pattern}\``).join(', ');
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)('files/none', { patterns, fix: `There are files that match ${meant}: write that.` });
    }
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)('files/none', { patterns });
}


/***/ }),

/***/ 2759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findAllMedia)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2522);
/* harmony import */ var _core_problem_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2720);
/* harmony import */ var _core_text_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9435);



/** Finds and judges everything that a composition shows. A failure of Spool itself is a problem of this post alone. */
async function findAllMedia({ segments }, path, { findMedia }) {
    const count = new Set(segments.flatMap(({ media }) => media.map(({ src }) => src))).size;
    if (count > _core_text_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_A_RUN */ .Tt) {
        const problems = [(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('media/too-many', { count, most: _core_text_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_A_RUN */ .Tt })];
        return { media: [], problems, isLeft: false };
    }
    try {
        const found = await Promise.all(segments.map(({ media }) => Promise.all(media.map((each) => findMedia(each, path)))));
        const left = found.flat().filter(({ isLeft }) => isLeft).length;
        const told = left > 0 ? [(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)('media/left', { count: left, most: _core_text_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_A_RUN */ .Tt })] : [];
        return {
            media: found.map((each) => each.flatMap(({ item }) => (item ? [item] : []))),
            problems: [...found.flat().flatMap(({ problems }) => problems), ...told],
            isLeft: left > 0,
        };
    }
    catch (cause) {
        return { media: [], problems: [(0,_core_problem_of_js__WEBPACK_IMPORTED_MODULE_1__/* .bugOf */ .y)(cause)], isLeft: false };
    }
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
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2522);
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
/* harmony import */ var _core_post_compose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6447);
/* harmony import */ var _core_post_composition_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9064);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2522);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8557);
/* harmony import */ var _core_threads_drafts_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(695);
/* harmony import */ var _core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9782);
/* harmony import */ var _composer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9959);
/* harmony import */ var _find_media_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2759);
/* harmony import */ var _find_targets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2277);









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
    if ((0,_core_post_compose_js__WEBPACK_IMPORTED_MODULE_0__/* .compose */ .Z)(post, (0,_composer_js__WEBPACK_IMPORTED_MODULE_7__/* .composerOf */ .i)(context)).digest === post.receipts?.digest)
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
                ? { ...report, status: report.status === 'failed' ? 'failed' : 'waiting', publishAt: reason.until }
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
    const problems = [...composition.problems, ...(0,_find_targets_js__WEBPACK_IMPORTED_MODULE_6__/* .findUnmetTargets */ .B)(post, context), ...media.problems];
    const status = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .hasError */ .JD)(problems) ? 'failed' : media.isLeft ? 'deferred' : 'waiting';
    const report = (0,_core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .postReport */ .f5)(post, status, problems);
    const live = post.receipts?.posts.length ?? 0;
    const ofHead = live > 0 ? [] : (0,_core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_4__/* .scopesOf */ .ZK)(composition.features);
    const scopes = [...new Set([...ofHead, ...(0,_core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_4__/* .scopesOfChain */ .ux)((0,_core_threads_drafts_of_js__WEBPACK_IMPORTED_MODULE_3__/* .draftsOf */ .e)(composition), live)])];
    return { ...report, segments: (0,_core_post_composition_js__WEBPACK_IMPORTED_MODULE_8__/* .segmentReports */ .l)(composition), scopes };
}
function hoursOf(ms) {
    return ms % 3_600_000 === 0 ? `${ms / 3_600_000} hours` : `${Math.round(ms / 60_000)} minutes`;
}


/***/ })

};
