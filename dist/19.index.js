export const id = 19;
export const ids = [19,964];
export const modules = {

  1080:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  check: () => (  check)
});

var examine = __webpack_require__(5175);
var error = __webpack_require__(2577);
var problem = __webpack_require__(9818);
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

var preview = __webpack_require__(9621);
; 



async function check(context) {
    const { report, live } = await (0,preview .U)(context);
    const isAsked = context.settings.accessToken !== undefined;
    return commentOn(isAsked ? await (0,examine.examine)(report, live, context) : report, context);
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
    return (await comments.own(number)).find(({ body }) => body.includes(marker));
}


  })

};
