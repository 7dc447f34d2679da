export const id = 19;
export const ids = [19,964];
export const modules = {

/***/ 1080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./src/run/doctor/examine.ts + 5 modules
var examine = __webpack_require__(5175);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/core/github/error.ts
var error = __webpack_require__(2577);
// EXTERNAL MODULE: ./src/core/problem.ts + 6 modules
var problem = __webpack_require__(9300);
// EXTERNAL MODULE: ./src/core/problem-of.ts
var problem_of = __webpack_require__(2720);
// EXTERNAL MODULE: ./src/core/run-events.ts
var run_events = __webpack_require__(9538);
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
        return (0,problem/* asWarning */.PQ)((0,problem_of/* problemOf */.Z)(cause, NEEDED));
    return (0,problem/* warning */.$e)('github/no-comment', { answer: cause.message });
}

// EXTERNAL MODULE: ./src/commands/check/preview.ts + 1 modules
var preview = __webpack_require__(6950);
;// CONCATENATED MODULE: ./src/commands/check/check.ts



/**
 * Checks posts and shows the chain that each would become; with a token also what publishing them would find, and in a
 * pull request also in a comment.
 */
async function check(context) {
    const { report, live } = await (0,preview/* previewPosts */.U)(context);
    const isAsked = context.settings.accessToken !== undefined;
    return commentOn(isAsked ? await (0,examine.examine)(report, live, context) : report, context);
}


/***/ }),

/***/ 7964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isPermalink)
/* harmony export */ });
/** Where the network serves posts (Meta: *Media retrieval*; threads.net leads to threads.com). */
const HOSTS = ['threads.com', 'www.threads.com', 'threads.net', 'www.threads.net'];
/** Many times as long as they are. Receipts have to fit into front matter. */
const LONGEST = 400;
/**
 * Whether an address can be the permalink of a post: on the network's own hosts, or on the server that speaks its API.
 * Permalinks go into outputs, sites and messages that trust them.
 */
function isPermalink(address, api) {
    const url = URL.parse(address);
    if (address.length > LONGEST || !url || url.username !== '' || url.password !== '')
        return false;
    return url.origin === api.origin || (url.protocol === 'https:' && HOSTS.includes(url.host));
}


/***/ })

};
