export const id = 19;
export const ids = [19];
export const modules = {

  1080:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  check: () => (  check)
});

var examine = __webpack_require__(5175);
var error = __webpack_require__(2577);
var merged_comment = __webpack_require__(9211);
var problem = __webpack_require__(7901);
var problem_of = __webpack_require__(2720);
var run_events = __webpack_require__(9538);
var own_comment = __webpack_require__(8543);
; 






const NEEDED = ['contents: read', 'pull-requests: write'];
async function commentOn(report, context) {
    const { settings, world, tell } = context;
    const pull = world.event.pullRequest;
    if (!settings.comment || !world.host || !pull)
        return report;
    try {
        const { comments } = await world.host((0,run_events .s)(tell));
        const url = await updateComment(pull.number, report, comments, context);
        if (url !== undefined)
            tell({ kind: 'commented', url });
        return report;
    }
    catch (cause) {
        if (!(cause instanceof error .y_))
            throw cause;
        if (cause.kind === 'forbidden' && pull.fromFork) {
            tell({ kind: 'commented', url: undefined });
            return report;
        }
        return { ...report, problems: [...report.problems, noComment(cause)] };
    }
}
async function updateComment(pull, report, comments, { settings, commentOf }) {
    const marker = (0,own_comment .w)(settings);
    const body = `${commentOf(report)}\n${marker}\n`;
    const before = await (0,own_comment .g)(pull, marker, comments);
    if (before && (0,merged_comment .X)(before.body))
        return undefined;
    if (before?.body.trim() === body.trim() || (!before && report.posts.length === 0))
        return undefined;
    if (before)
        return comments.change(before.id, body);
    return comments.add(pull, body).catch(async (cause) => {
        const added = (0,error .e0)(cause, 'unsure') ? await (0,own_comment .g)(pull, marker, comments) : undefined;
        if (added)
            return added.url;
        throw cause;
    });
}
function noComment(cause) {
    if (cause.kind === 'forbidden')
        return (0,problem .PQ)((0,problem_of .Z)(cause, NEEDED));
    return (0,problem .$e)('github/no-comment', { answer: cause.message });
}

var preview = __webpack_require__(8731);
; 



async function check(context) {
    const { report, live } = await (0,preview .UA)(context);
    const isAsked = context.settings.accessToken !== undefined;
    return commentOn(isAsked ? await (0,examine.examine)(report, live, context) : report, context);
}


  }),

  9211:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  saysMerged),
    b: () => (  mergedCommentOf)
  });
  var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8557);
  var _inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9867);


const MOST = 65_000;
const MERGED = '<!-- spool:merged -->';
const LINE = /^- (`[^`]*`|<code>.*?<\/code>): .*$/gm;
function mergedCommentOf(posts, before, run) {
    const told = saysMerged(before) ? before.matchAll(LINE) : [];
    const lines = new Map(Array.from(told, ([line, code = '']) => [code, line.trimEnd()]));
    for (const post of posts) {
        const code = (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__  .gQ)(post.path ?? '');
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
function saysMerged(body) {
    return body.includes(MERGED);
}
function whereOf(post, run) {
    const { status, receipts, segments, publishAt, because } = post;
    const [head] = receipts;
    const why = (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__  .r)('the run', run) ?? 'the run';
    if (head && status === 'partial') {
        const live = (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__  .r)('on Threads', head.permalink) ?? 'on Threads';
        return `⚠️ ${receipts.length} of ${segments?.length ?? 'its'} segments are live ${live}; see ${why}`;
    }
    if (head && !_report_js__WEBPACK_IMPORTED_MODULE_0__  .tz.includes(status))
        return `✅ live ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_1__  .r)('on Threads', head.permalink) ?? `on Threads, as ${head.id}`}`;
    if (_report_js__WEBPACK_IMPORTED_MODULE_0__  .tz.includes(status))
        return `❌ not published; see ${why}`;
    if (because?.kind === 'draft')
        return '📝 a draft: it is not published';
    return `🕒 goes out ${publishAt ? `at ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_1__  .tJ)(publishAt.text)}` : 'with the next run'}`;
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

  8543:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    g: () => (  findOwn),
    w: () => (  markerOf)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_crypto__WEBPACK_IMPORTED_MODULE_0___default =  __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function markerOf({ text, files }) {
    const checked = text === undefined ? files.join('\n') : 'inline text';
    return `<!-- spool:preview ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(checked).digest('hex').slice(0, 16)} -->`;
}
async function findOwn(number, marker, comments) {
    return (await comments.own(number)).find(({ body }) => /.*$/.exec(body.trimEnd())?.[0] === marker);
}


  })

};
