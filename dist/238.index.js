export const id = 238;
export const ids = [238];
export const modules = {

/***/ 9238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _core_compose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2279);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2382);
/* harmony import */ var _file_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2928);
/* harmony import */ var _plan_posts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9815);




/**
 * Checks posts whole, as far as it goes without a token, and shows the chain each would become. In a pull request
 * these are the posts it changes, else all of them.
 */
async function check(settings, world, tell) {
    const { sources, broken, files } = await sourcesOf(settings, world);
    const posts = [...broken];
    let done = 0;
    for (const report of broken)
        tell({ kind: 'post', report });
    for (const source of sources) {
        const report = await checked(source, settings, world);
        if (report === 'done')
            done += 1;
        if (typeof report === 'string')
            continue;
        tell({ kind: 'post', report });
        posts.push(report);
    }
    return { dryRun: true, files, done, posts, problems: [] };
}
async function sourcesOf({ files: patterns, text }, { files, changed }) {
    if (text !== undefined)
        return { sources: [(0,_plan_posts_js__WEBPACK_IMPORTED_MODULE_3__.inlineSource)(text)], broken: [], files: 0 };
    const found = await files.find(patterns);
    const touched = changed();
    const paths = touched ? found.filter((path) => touched.has(path)) : found;
    const read = paths.map((path) => (0,_file_text_js__WEBPACK_IMPORTED_MODULE_2__/* .fileText */ .C)(path, files));
    const sources = read.flatMap((file) => ('text' in file ? [file] : []));
    const broken = read.flatMap((file) => 'problem' in file ? [(0,_plan_posts_js__WEBPACK_IMPORTED_MODULE_3__.reportOf)(file.path, 'failed', [file.problem])] : []);
    return { sources, broken, files: paths.length };
}
async function checked(source, settings, world) {
    const { path } = source;
    const read = (0,_plan_posts_js__WEBPACK_IMPORTED_MODULE_3__.readSource)(source, settings);
    if (read.kind === 'not-a-post')
        return 'not-a-post';
    if (read.kind === 'problems')
        return (0,_plan_posts_js__WEBPACK_IMPORTED_MODULE_3__.reportOf)(path, 'failed', read.problems);
    const { post } = read;
    const composition = (0,_core_compose_js__WEBPACK_IMPORTED_MODULE_0__/* .compose */ .Zz)(post, (0,_plan_posts_js__WEBPACK_IMPORTED_MODULE_3__.composerOf)(settings, world));
    if (post.receipts?.whole)
        return edited(post, composition);
    const preview = await (0,_plan_posts_js__WEBPACK_IMPORTED_MODULE_3__.previewOf)(path, composition, post.draft ? 'skipped' : 'waiting', world);
    return { ...preview, ...(post.publishAt && { publishAt: post.publishAt }) };
}
/** Of a post that is live nothing is checked but whether it still says what was published. */
function edited({ path, line, receipts }, { problems }) {
    // Receipts without a digest were written by a person.
    if (receipts?.digest === '' || !problems.some(({ rule }) => rule === 'post/changed-while-partial'))
        return 'done';
    const found = 'another text than the one that is live';
    return (0,_plan_posts_js__WEBPACK_IMPORTED_MODULE_3__.reportOf)(path, 'skipped', [
        (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)('post/edited-after-publication', { found, expected: 'the same', ...(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)({ path, line }) }),
    ]);
}


/***/ })

};
