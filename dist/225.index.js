export const id = 225;
export const ids = [225];
export const modules = {

  9891:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    z: () => (  excerptOf)
  });
const MOST_CHARACTERS = 1000;
function excerptOf(text) {
    return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}


  }),

  8521:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  differsInReceipts),
    K: () => (  contentsOf)
  });
  var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
  var _front_matter_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2802);
  var _front_matter_fences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3145);
  var _front_matter_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8724);
  var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6153);
  var _post_reading_receipt_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3078);
  var _post_receipts_in_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5573);







const WRITTEN = valibot__WEBPACK_IMPORTED_MODULE_4__  .g1P(valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__  .KCZ([valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__  .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__  .g1P(valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP()))]));
function contentsOf(files) {
    const receipts = new Map();
    const foreign = [];
    for (const [path, file] of files) {
        const { after: text } = file;
        const found = text !== undefined && differsInReceipts(file) ? (0,_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_3__  .F)({ path, text }) : undefined;
        if (found)
            receipts.set(path, found);
        else
            foreign.push(path);
    }
    return { receipts, foreign, isWhole: true };
}
function differsInReceipts({ before, after }) {
    if (before === undefined || after === undefined || before === after)
        return false;
    const fences = (0,_front_matter_fences_js__WEBPACK_IMPORTED_MODULE_5__  .IE)(after);
    const parsed = fences.kind === 'yaml' ? (0,_front_matter_parse_js__WEBPACK_IMPORTED_MODULE_1__  .e)(after, fences) : undefined;
    const threads = parsed?.ok ? (0,_json_js__WEBPACK_IMPORTED_MODULE_6__  .ux)(parsed.frontMatter.data, 'threads') : undefined;
    const entries = Object.entries(threads ?? {}).filter(([key]) => Object.hasOwn(_post_reading_receipt_keys_js__WEBPACK_IMPORTED_MODULE_2__  .o, key));
    const keys = Object.fromEntries(entries);
    if (entries.length === 0 || !valibot__WEBPACK_IMPORTED_MODULE_4__.is(WRITTEN, keys))
        return false;
    const edited = (0,_front_matter_edit_js__WEBPACK_IMPORTED_MODULE_0__  .E)(before, keys);
    return edited.ok && edited.text === after;
}


  }),

  6250:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    q: () => (  asWritten)
  });
function asWritten(value) {
    if (value === undefined)
        return '';
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}


  }),

  5573:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  receiptsIn)
  });
  var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7934);
  var _front_matter_fences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3145);
  var _front_matter_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8724);
  var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6153);
  var _reading_read_receipts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3647);
  var _reading_receipt_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3078);






function receiptsIn({ text = '' }) {
    const fences = (0,_front_matter_fences_js__WEBPACK_IMPORTED_MODULE_3__  .IE)(text);
    const parsed = fences.kind === 'yaml' ? (0,_front_matter_parse_js__WEBPACK_IMPORTED_MODULE_0__  .e)(text, fences) : undefined;
    const threads = parsed?.ok ? parsed.frontMatter.data['threads'] : undefined;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__  .u4)(threads))
        return undefined;
    const sound = Object.entries(_reading_receipt_keys_js__WEBPACK_IMPORTED_MODULE_2__  .o).filter(([key, schema]) => valibot__WEBPACK_IMPORTED_MODULE_5__.is(schema, threads[key]));
    const keys = Object.fromEntries(sound.map(([key]) => [key, threads[key]]));
    return (0,_reading_read_receipts_js__WEBPACK_IMPORTED_MODULE_1__  .g)(keys, () => 1).receipts;
}


  }),

  9538:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  besideSegments),
    s: () => (  tellWaits)
  });
function besideSegments(tell) {
    return (event) => tell({ kind: 'segment', event, total: 0, text: '' });
}
function tellWaits(tell) {
    return (ms, why) => tell({ kind: 'github-waits', ms, why });
}


  }),

  6463:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $_: () => (  media),
    EZ: () => (  yes),
    GP: () => (  format),
    Qq: () => (  text),
    ir: () => (  reference),
    p_: () => (  list),
    uH: () => (  clean)
  });
  var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

const text = (expected) => valibot__WEBPACK_IMPORTED_MODULE_0__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__  .YjP(expected), valibot__WEBPACK_IMPORTED_MODULE_0__  .hq(expected));
const yes = valibot__WEBPACK_IMPORTED_MODULE_0__  .zMY('`true` or `false`');
const list = (item, expected) => valibot__WEBPACK_IMPORTED_MODULE_0__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__  .YOg(item, expected), valibot__WEBPACK_IMPORTED_MODULE_0__  .hq(expected));
const MEDIA = 'a path, an address that begins with `https://`, or a mapping of `src` and, if needed, `alt` and `spoiler`';
const medium = valibot__WEBPACK_IMPORTED_MODULE_0__  .KCZ([
    text(MEDIA),
    valibot__WEBPACK_IMPORTED_MODULE_0__  .rej({
        src: text(MEDIA),
        alt: valibot__WEBPACK_IMPORTED_MODULE_0__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__  .YjP('a description')),
        spoiler: valibot__WEBPACK_IMPORTED_MODULE_0__  .lqM(yes),
    }),
], MEDIA);
const media = list(medium, 'a list of one or more paths, addresses that begin with `https://`, or mappings of `src`, `alt` and `spoiler`');
const format = valibot__WEBPACK_IMPORTED_MODULE_0__  .KIO(['chain', 'single', 'attachment'], '`chain`, `single` or `attachment`');
const reference = text('a media id, or the path of another post file');
function clean(written) {
    return written.normalize('NFC').trim();
}


  }),

  8360:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  recognizeOwnPush: () => (  recognizeOwnPush)
});

var error = __webpack_require__(2577);
var changed_files = __webpack_require__(8521);
; 

function isOwnPush(files) {
    return files.length > 0 && files.every(changed_files .C);
}

var run_events = __webpack_require__(9538);
var file_text = __webpack_require__(3282);
; 




async function recognizeOwnPush({ world: { host, event }, tell }) {
    if (!host)
        return false;
    const { before, after } = event.pushed;
    try {
        const { branches } = await host((0,run_events .s)(tell));
        return isOwnPush(await readChanged(before, after, branches));
    }
    catch (cause) {
        if (!(cause instanceof error .y_))
            throw cause;
        return false;
    }
}
async function readChanged(from, to, branches) {
    const { since, paths = [] } = await branches.changes(from, to);
    if (since !== from)
        return [];
    const [old, current] = await branches.files([from, to], paths);
    return paths.map((path) => ({
        before: textOf(path, old?.get(path)),
        after: textOf(path, current?.get(path)),
    }));
}
function textOf(path, bytes) {
    const file = bytes && (0,file_text .D)(path, bytes);
    return file && 'text' in file ? file.text : undefined;
}


  })

};
