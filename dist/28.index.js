export const id = 28;
export const ids = [28,979];
export const modules = {

/***/ 6950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ previewPosts)
});

// EXTERNAL MODULE: ./src/core/github/error.ts
var error = __webpack_require__(2577);
// EXTERNAL MODULE: ./src/core/github/event.ts
var github_event = __webpack_require__(8043);
// EXTERNAL MODULE: ./src/core/front-matter/fences.ts
var front_matter_fences = __webpack_require__(3145);
// EXTERNAL MODULE: ./src/core/post/compose.ts + 56 modules
var compose = __webpack_require__(3293);
// EXTERNAL MODULE: ./src/core/post/near-miss.ts
var near_miss = __webpack_require__(6951);
// EXTERNAL MODULE: ./src/core/post/plan.ts
var plan = __webpack_require__(3731);
// EXTERNAL MODULE: ./src/core/problem.ts + 6 modules
var core_problem = __webpack_require__(9300);
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
// EXTERNAL MODULE: ./src/run/plan-posts.ts
var plan_posts = __webpack_require__(8768);
// EXTERNAL MODULE: ./src/run/report-posts.ts
var report_posts = __webpack_require__(1649);
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

;// CONCATENATED MODULE: ./src/commands/check/preview.ts















/** All posts, or those that a pull request changes, as the chains that they would become, with what is wrong with them. */
async function previewPosts(context) {
    const { sources, files, known, unmatched } = await findSources(context);
    const posts = [];
    const live = [];
    const nearMisses = [];
    const others = [];
    let done = 0;
    for (const source of sources) {
        const report = 'problem' in source
            ? (0,core_report/* postReport */.f5)(source, 'failed', [source.problem])
            : await checkSource(source, known, context);
        if (report === 'done') {
            done += 1;
            live.push(...frontMatterOfFile(source));
        }
        if (report === 'not-a-post' && source.path !== undefined) {
            others.push(source.path);
            nearMisses.push(...nearMissOf(source));
        }
        if (typeof report === 'string')
            continue;
        context.tell({ kind: 'post', report });
        posts.push(report);
    }
    // A pull request need not change a post.
    const isNone = files > 0 && done + posts.length === 0 && !(0,github_event/* isBeforeMerge */.AO)(context.world.event.name);
    const noPosts = isNone ? [(0,core_problem/* warning */.$e)('files/no-posts', { files: others })] : [];
    const problems = [...unmatched, ...nearMisses, ...noPosts];
    const report = { ...(0,core_report/* emptyReport */._O)(problems), ending: 'Checked', isPreview: true, files, others, done, posts };
    return { report, live };
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
    const late = 'text' in source && source.path !== undefined ? (0,near_miss/* lateFrontMatterIn */.W)(source.text, source.path) : [];
    return [...late, ...frontMatterOfFile(source).flatMap(({ path, text }) => (0,near_miss/* nearMissesIn */.S)(text, path))];
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

/***/ 5169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ together),
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
function together(findings) {
    return {
        well: findings.flatMap(({ well }) => well),
        problems: findings.flatMap(({ problems }) => problems),
    };
}
function counted(count, one, several = `${one}s`) {
    return `${count} ${count === 1 ? one : several}`;
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
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9300);
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

/***/ 9882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fg: () => (/* binding */ ASKED),
/* harmony export */   gP: () => (/* binding */ lacking),
/* harmony export */   qs: () => (/* binding */ lackedBy)
/* harmony export */ });
/** The scopes that Spool makes use of. */
const SCOPES = {
    threads_basic: { without: 'nothing works', isNeeded: 'always' },
    threads_content_publish: { without: 'nothing can be published', isNeeded: 'always' },
    threads_manage_replies: {
        without: 'no chain can be published: each of its parts after the first is a reply',
        isNeeded: 'for chains',
    },
    threads_read_replies: {
        without: 'Spool cannot see how much of a chain is live, and does not continue one that was interrupted',
        isNeeded: 'for chains',
    },
    threads_location_tagging: { without: 'a post cannot have the key `location`', isNeeded: 'by some keys' },
    threads_share_to_instagram: {
        without: 'a post cannot have the key `share_to_instagram`',
        isNeeded: 'by some keys',
    },
};
/** The scopes to ask for: all but those that only some keys need. */
const ASKED = Object.entries(SCOPES).flatMap(([scope, { isNeeded }]) => isNeeded === 'by some keys' ? [] : [scope]);
/** The scopes that a token lacks, each with what it cannot do; none where its scopes are not known. */
function lackedBy(granted) {
    return Object.entries(SCOPES).flatMap(([scope, lack]) => (granted?.includes(scope) ?? true) ? [] : [{ scope, ...lack }]);
}
/** Those of the scopes that a token lacks which are needed so, in sentences. */
function lacking(granted, isNeeded) {
    return lackedBy(granted).flatMap((lack) => lack.isNeeded === isNeeded ? [`Without ${lack.scope} ${lack.without}.`] : []);
}


/***/ }),

/***/ 9364:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ findMissingScopes),
/* harmony export */   M: () => (/* binding */ readFacts)
/* harmony export */ });
/* harmony import */ var _core_threads_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(880);
/* harmony import */ var _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1118);


/**
 * What the network says of the token, asked once a run; undefined where it tells nothing.
 *
 * @throws ThreadsError if it says that the token is dead.
 */
async function readFacts({ tokenFacts, clock, interruption, }) {
    const facts = await (0,_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .raceAbort */ .Mu)(interruption, tokenFacts);
    const dead = (0,_core_threads_token_js__WEBPACK_IMPORTED_MODULE_0__/* .deadTokenError */ .C)(facts, clock.now());
    if (dead)
        throw dead;
    return facts;
}
/**
 * Which of these scopes the token lacks. What the network does not tell blocks nothing.
 *
 * @throws ThreadsError if the token is dead.
 */
async function findMissingScopes(needed, account) {
    return needed.length === 0 ? [] : (0,_core_threads_token_js__WEBPACK_IMPORTED_MODULE_0__/* .missingScopes */ .i)(needed, await readFacts(account));
}


/***/ }),

/***/ 5979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainNoFiles: () => (/* binding */ explainNoFiles)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9300);

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

/***/ 5175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examine: () => (/* binding */ examine)
});

// EXTERNAL MODULE: ./src/core/doctor/findings.ts
var findings = __webpack_require__(5169);
// EXTERNAL MODULE: ./src/core/problem.ts + 6 modules
var core_problem = __webpack_require__(9300);
// EXTERNAL MODULE: ./src/core/report.ts
var report = __webpack_require__(8557);
// EXTERNAL MODULE: ./src/core/rules/files.ts
var rules_files = __webpack_require__(708);
;// CONCATENATED MODULE: ./src/core/doctor/posts.ts




/** What a doctor says of the posts of a preview. `unfinished`: as the journal of this checkout has it. */
function postFindings(preview, unfinished) {
    const { posts, files, others, done } = preview;
    const shown = posts.flatMap(({ segments = [] }) => segments.flatMap(({ media }) => media));
    const isReachable = (0,report/* problemsIn */._n)(preview).every(({ rule }) => !rule.startsWith('media/'));
    const isSome = files > 0 && done + posts.length > 0;
    const inDoubt = unfinished.flatMap(({ chain: { path }, uncertain }) => uncertain ? [(0,core_problem/* warning */.$e)('post/in-doubt', { number: uncertain.number, ...(0,core_problem/* placeOf */.$t)({ path }) })] : []);
    return {
        well: [
            ...(isSome ? [`Files that match: ${files}; posts: ${done + posts.length}; live: ${done}.`] : []),
            ...(isSome && others.length > 0
                ? [
                    `${(0,findings/* counted */.h)(others.length, 'file that matches is', 'files that match are')} no post: ${(0,rules_files/* firstOf */.K)(others)}.`,
                ]
                : []),
            ...(shown.length > 0 && isReachable
                ? [`${(0,findings/* counted */.h)(shown.length, 'picture or video', 'pictures and videos')} of the posts can be fetched.`]
                : []),
        ],
        problems: [...posts.flatMap(halfPublished), ...inDoubt],
    };
}
function halfPublished({ path, live = 0, segments = [] }) {
    if (live === 0 || live >= segments.length)
        return [];
    return [(0,core_problem/* warning */.$e)('post/half-published', { live, segments: segments.length, ...(0,core_problem/* placeOf */.$t)({ path }) })];
}

// EXTERNAL MODULE: ./src/core/rules/token.ts
var token = __webpack_require__(9094);
;// CONCATENATED MODULE: ./src/core/doctor/repository.ts



const DAY_MS = 86_400_000;
/** GitHub switches schedules of public repositories off after so many days without activity. */
const QUIET_DAYS = 60;
const TOLD = { notice: 21, warning: 14 };
/** What a doctor says of the repository: whether receipts can be kept, and whether a schedule goes on. */
function repositoryFindings({ uses, isRun, receiver }, now) {
    const none = uses.length === 0 && !isRun ? [(0,core_problem/* warning */.$e)('github/no-workflow', {})] : [];
    const isByPull = receiver !== undefined && receiver.refusing.length > 0;
    const judged = uses.map((use) => ({ ...use, lacks: isByPull ? use.lacksForPulls : use.lacks }));
    const lacking = judged
        .filter(({ lacks }) => lacks.length > 0)
        .map(({ path, job, lacks }) => (0,core_problem/* error */.z3)('github/job-not-allowed', { path, job, lacks, permissions: lacks }));
    const noPulls = receiver?.mayOpenPulls === false ? [(0,core_problem/* error */.z3)('github/pull-requests-off', { branch: receiver.branch })] : [];
    const quiet = receiver ? quietDays(uses, receiver, now) : { well: [], problems: [] };
    const keeping = judged.filter(({ lacks, keepsReceipts }) => keepsReceipts && lacks.length === 0);
    return {
        well: [
            ...keeping.map(({ path, job }) => `The job \`${job}\` of ${path} may keep receipts.`),
            ...(receiver ? [sayWhere(receiver)] : []),
            ...quiet.well,
        ],
        problems: [...none, ...lacking, ...noPulls, ...quiet.problems],
    };
}
function sayWhere({ branch, refusing, isGuarded }) {
    if (refusing.length > 0)
        return `${branch} takes no direct commits (${refusing.join(', ')}): receipts go into a pull request.`;
    return isGuarded
        ? `${branch} is protected: if it refuses the commit with the receipts, they go into a pull request.`
        : `${branch} takes commits: receipts go there.`;
}
/** Of the schedules that use Spool. */
function quietDays(uses, { lastCommitAt, isPrivate }, now) {
    const [scheduled] = uses.filter(({ isScheduled }) => isScheduled);
    if (!scheduled || isPrivate || lastCommitAt === undefined)
        return { well: [], problems: [] };
    const { path } = scheduled;
    const endsAt = lastCommitAt + QUIET_DAYS * DAY_MS;
    const daysLeft = Math.floor((endsAt - now) / DAY_MS);
    const day = (0,token/* dateOf */.Q)(endsAt);
    if (daysLeft > TOLD.notice) {
        const days = (0,findings/* counted */.h)(daysLeft, 'more quiet day');
        const well = `The schedule of ${path} goes on for ${days}: GitHub switches it off ${QUIET_DAYS} days after the last commit, on ${day}.`;
        return { well: [well], problems: [] };
    }
    return { well: [], problems: [ending((0,core_problem/* error */.z3)('github/schedule-ends', { path, day, daysLeft }), daysLeft)] };
}
function ending(problem, daysLeft) {
    if (daysLeft < 0)
        return problem;
    return daysLeft <= TOLD.warning ? (0,core_problem/* asWarning */.PQ)(problem) : (0,core_problem/* asNotice */.zZ)(problem);
}

// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(6153);
// EXTERNAL MODULE: ./src/core/front-matter/read-yaml.ts + 1 modules
var read_yaml = __webpack_require__(7356);
// EXTERNAL MODULE: ./src/core/write-back.ts
var write_back = __webpack_require__(7006);
;// CONCATENATED MODULE: ./src/core/doctor/workflows.ts



/** Where workflows are. */
const WORKFLOWS = ['.github/workflows/*.yml', '.github/workflows/*.yaml'];
const SPOOL = /^[\w.-]+\/spool(?:\/[^@]*)?@/;
/** The steps of a workflow that run Spool; none in a text that is no workflow. */
function usesIn(path, text) {
    const read = (0,read_yaml/* readYaml */.g)(text);
    if (!read.ok)
        return [];
    const { on, jobs, permissions } = read.yaml.data;
    if (!(0,json/* isRecord */.u4)(jobs))
        return [];
    const isScheduled = (0,json/* isRecord */.u4)(on) && on['schedule'] !== undefined;
    return Object.entries(jobs).flatMap(([job, written]) => {
        if (!(0,json/* isRecord */.u4)(written) || !Array.isArray(written['steps']))
            return [];
        const allowed = written['permissions'] ?? permissions;
        return written['steps'].filter(runsSpool).map((step) => {
            const inputs = (0,json/* isRecord */.u4)(step['with']) ? step['with'] : {};
            const keepsReceipts = keepsReceiptsWith(inputs);
            const isOwnToken = inputs['github-token'] === undefined;
            const lacks = (needed) => keepsReceipts && isOwnToken ? needed.filter((line) => !isAllowed(line, allowed)) : [];
            const { commit, 'pull-request': byPull } = write_back/* WRITE_BACK_MODES */.Lp;
            const lacksForPulls = lacks(byPull.permissions);
            return {
                path,
                job,
                isScheduled,
                refreshes: ['ref', 'secret'].includes(String(inputs['token-store'])),
                lacks: inputs['write-back'] === 'pull-request' ? lacksForPulls : lacks(commit.permissions),
                lacksForPulls,
                keepsReceipts,
            };
        });
    });
}
function runsSpool(step) {
    return (0,json/* isRecord */.u4)(step) && typeof step['uses'] === 'string' && SPOOL.test(step['uses']);
}
/** Inline text is recorded on a release, or nowhere: which of them the workflow does not say. */
function keepsReceiptsWith({ command = 'publish', text, ...inputs }) {
    const isDry = inputs['dry-run'] === true || inputs['dry-run'] === 'true';
    const { 'write-back': writeBack = 'auto' } = inputs;
    const isNowhere = writeBack === 'none' || writeBack === 'files' || (writeBack === 'auto' && text !== undefined);
    return command === 'publish' && !isDry && !isNowhere;
}
/** What a workflow does not say is as the settings of the repository have it. */
function isAllowed(line, allowed) {
    if (allowed === undefined || allowed === null || allowed === 'write-all')
        return true;
    const [scope = '', level] = line.split(': ');
    return (0,json/* isRecord */.u4)(allowed) && allowed[scope] === level;
}

// EXTERNAL MODULE: ./src/core/journal.ts
var journal = __webpack_require__(4608);
// EXTERNAL MODULE: ./src/core/problem-of.ts
var problem_of = __webpack_require__(2720);
// EXTERNAL MODULE: ./src/repository/file-text.ts
var file_text = __webpack_require__(3282);
// EXTERNAL MODULE: ./src/repository/target.ts + 1 modules
var target = __webpack_require__(4268);
// EXTERNAL MODULE: ./src/core/threads/token.ts
var threads_token = __webpack_require__(880);
// EXTERNAL MODULE: ./src/core/threads/token/lacks.ts
var lacks = __webpack_require__(9882);
// EXTERNAL MODULE: ./src/core/token/expiry.ts
var token_expiry = __webpack_require__(4649);
// EXTERNAL MODULE: ./src/core/token/lifetime.ts
var token_lifetime = __webpack_require__(3398);
;// CONCATENATED MODULE: ./src/core/doctor/account.ts







/** What a doctor says of an account before anything is published for it. */
function accountFindings(known, now) {
    const { username, lifetime, isRefreshed, facts, needed, quota } = known;
    const life = (0,token_lifetime/* tokenLifeOf */.V)(lifetime, now);
    const expiry = isRefreshed ? [] : (0,token_expiry/* findExpiry */.B)(lifetime, now);
    const scopes = [...needed.keys()];
    const missing = (0,threads_token/* missingScopes */.i)(scopes, facts);
    const lacking = [...Map.groupBy(missing, (scope) => sayNeeding(needed.get(scope) ?? []))].map(([needing, lacked]) => (0,core_problem/* error */.z3)('threads/scope-missing', { scopes: lacked, needing }));
    const unneeded = (0,lacks/* lackedBy */.qs)(facts?.scopes).flatMap(({ scope, without }) => needed.has(scope) ? [] : `without ${scope} ${without}`);
    const hasScopes = facts?.scopes !== undefined && scopes.length > 0 && missing.length === 0;
    return {
        well: [
            `The access token works${username === undefined ? '' : `, and is of @${username}`}.`,
            ...(life && expiry.length === 0 ? [`It lives for ${(0,findings/* counted */.h)(life.daysLeft, 'more day')}.`] : []),
            ...(hasScopes ? [`It has the permissions that the posts here take: ${scopes.join(', ')}.`] : []),
            ...(unneeded.length > 0 ? [`No post here takes what it lacks: ${unneeded.join('; ')}.`] : []),
            ...sayQuota(quota),
        ],
        problems: [...expiry, ...lacking],
    };
}
function sayNeeding(posts) {
    return `${(0,rules_files/* firstOf */.K)(posts)} ${posts.length === 1 ? 'needs' : 'need'}`;
}
/** Of what is known of it: a token may not be allowed to ask for both. */
function sayQuota({ posts, replies }) {
    const known = [
        ...(Number.isFinite(posts) ? [(0,findings/* counted */.h)(posts, 'more post')] : []),
        ...(Number.isFinite(replies) ? [(0,findings/* counted */.h)(replies, 'more reply', 'more replies')] : []),
    ];
    return known.length > 0 ? [`Threads takes ${known.join(' and ')} in these 24 hours.`] : [];
}

// EXTERNAL MODULE: ./src/publishing/account.ts
var publishing_account = __webpack_require__(3710);
// EXTERNAL MODULE: ./src/publishing/token/facts.ts
var token_facts = __webpack_require__(9364);
// EXTERNAL MODULE: ./src/run/account.ts
var run_account = __webpack_require__(5234);
;// CONCATENATED MODULE: ./src/run/doctor/account.ts





/**
 * Asks about the token and its account. Nothing is refreshed, and nothing is kept.
 *
 * @throws ThreadsError, TokenError
 */
async function askAccount(accessToken, { needed, live, isRefreshed }, context) {
    const { world } = context;
    const opened = await (0,run_account/* openAccount */.sj)(await world.threads(accessToken), context);
    await (0,run_account/* ensureSameAccount */.Qb)(opened, live, context);
    const account = (0,publishing_account/* accountOf */.X)(opened, world, () => Promise.resolve());
    const facts = await (0,token_facts/* readFacts */.M)(account);
    const now = world.clock.now();
    const lifetime = opened.token?.working ?? { issuedAt: facts?.issuedAt, expiresAt: facts?.expiresAt };
    const quota = await (0,run_account/* readQuota */.$s)(account, context);
    const { username } = opened;
    const { well, problems } = accountFindings({ username, lifetime, isRefreshed, facts, needed, quota }, now);
    const token = (0,token_lifetime/* tokenLifeOf */.V)(lifetime, now);
    const rateLimit = opened.threads.rateLimit();
    return {
        well,
        problems: [...(opened.token?.problems ?? []), ...problems],
        ...(token && { token }),
        ...(rateLimit && { rateLimit }),
    };
}

;// CONCATENATED MODULE: ./src/run/doctor/examine.ts










/**
 * A preview with what publishing it would find: of the token and its account, if there is a token, of the repository, if
 * there is one, and of the posts. Reads only.
 *
 * @param live Front matter of posts that are live.
 */
async function examine(preview, live, context) {
    const { settings, world, tell } = context;
    const uses = await findUses(world);
    const needed = neededBy(preview.posts);
    const isRefreshed = settings.tokenStore !== 'none' || uses.some(({ refreshes }) => refreshes);
    const { accessToken } = settings;
    const ofAccount = accessToken === undefined
        ? { well: [], problems: [] }
        : await askAccount(accessToken, { needed, live, isRefreshed }, context).catch(obstacleOnly);
    const ofRepository = await askRepository(uses, context);
    const ofPosts = postFindings(preview, (0,journal/* unfinishedIn */.Fp)(world.journal.entries()));
    const { well, problems } = (0,findings/* together */.b)([ofAccount, ofRepository, ofPosts]);
    tell({ kind: 'examined', well });
    const { token, rateLimit } = ofAccount;
    return {
        ...preview,
        ...(token && { token }),
        ...(rateLimit && { rateLimit }),
        account: well,
        problems: [...preview.problems, ...problems],
    };
}
/** The scopes that posts take, and the posts that take each. */
function neededBy(posts) {
    const needed = new Map();
    for (const { path = 'the text', scopes = [] } of posts)
        for (const scope of scopes)
            needed.set(scope, [...(needed.get(scope) ?? []), path]);
    return needed;
}
/** The steps of the workflows of the checkout that run Spool. */
async function findUses({ files }) {
    return (await files.find(WORKFLOWS)).flatMap((path) => {
        const file = (0,file_text/* readFileText */.e)(path, files);
        return 'text' in file ? usesIn(path, file.text) : [];
    });
}
/** Asks whether receipts can be kept and whether schedules go on, and writes nothing. */
async function askRepository(uses, context) {
    const { clock, run } = context.world;
    const isKept = uses.length === 0 || uses.some(({ keepsReceipts }) => keepsReceipts);
    const asked = isKept ? await (0,target/* lookAtTarget */.Y)(context).catch(obstacleOnly) : undefined;
    const { receiver, problems } = asked && 'problems' in asked
        ? { receiver: undefined, problems: asked.problems }
        : { receiver: asked, problems: [] };
    const found = repositoryFindings({ uses, isRun: run.id !== '', receiver }, clock.now());
    return (0,findings/* together */.b)([found, { well: [], problems }]);
}
const PASSING = [
    'threads/throttled',
    'threads/unreachable',
    'github/throttled',
    'github/unreachable',
];
/** What kept it from being found. What passes by itself says nothing against the posts. */
function obstacleOnly(cause) {
    const problem = (0,problem_of/* problemOf */.Z)(cause, ['contents: read']);
    return { well: [], problems: [PASSING.includes(problem.rule) ? (0,core_problem/* asWarning */.PQ)(problem) : problem] };
}


/***/ }),

/***/ 2759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findAllMedia)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9300);
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
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9300);
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
/* harmony import */ var _core_post_compose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3293);
/* harmony import */ var _core_post_composition_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9064);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9300);
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
    const { problems } = (0,_core_post_compose_js__WEBPACK_IMPORTED_MODULE_0__/* .compose */ .Z)(post, (0,_composer_js__WEBPACK_IMPORTED_MODULE_7__/* .composerOf */ .i)(context));
    const isOther = problems.some(({ rule }) => rule === 'post/changed-while-partial');
    return isOther ? [(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)('github/other-text', {})] : [];
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
    return { ...report, segments: (0,_core_post_composition_js__WEBPACK_IMPORTED_MODULE_8__/* .segmentReports */ .l)(composition), scopes, live };
}
function hoursOf(ms) {
    return ms % 3_600_000 === 0 ? `${ms / 3_600_000} hours` : `${Math.round(ms / 60_000)} minutes`;
}


/***/ })

};
