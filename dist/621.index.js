export const id = 621;
export const ids = [621];
export const modules = {

  5169:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  together),
    h: () => (  counted)
  });
function together(findings) {
    return {
        well: findings.flatMap(({ well }) => well),
        problems: findings.flatMap(({ problems }) => problems),
    };
}
function counted(count, one, several = `${one}s`) {
    return `${count} ${count === 1 ? one : several}`;
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


  })

};
