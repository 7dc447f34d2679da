export const id = 403;
export const ids = [403];
export const modules = {

/***/ 2403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finish: () => (/* binding */ finish)
/* harmony export */ });
/* harmony import */ var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2577);
/* harmony import */ var _core_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4608);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4624);
/* harmony import */ var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1285);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1333);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4077);
/* harmony import */ var _file_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2928);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1183);
/* harmony import */ var _lease_hold_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(154);
/* harmony import */ var _recover_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6186);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2326);
/* harmony import */ var _write_back_of_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3037);












/**
 * Finishes what a run that was cancelled or killed began, without publishing anything: asks what became of the
 * last publish, keeps the receipts of all that is live, and gives back the lease. Undefined if there is nothing to
 * finish.
 */
async function finish(settings, world, tell) {
    const report = await finished(settings, world, tell);
    if (world.host && world.run.leftLease !== '') {
        const { refs } = await world.host((0,_events_js__WEBPACK_IMPORTED_MODULE_11__/* .tellingWaits */ .W)(tell));
        // A lease that cannot be given back ends by itself.
        await (0,_lease_hold_js__WEBPACK_IMPORTED_MODULE_7__/* .releaseLeft */ .VB)({ refs, world }).catch(() => undefined);
    }
    return report;
}
async function finished(settings, world, tell) {
    const unfinished = (0,_core_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .unfinishedIn */ .Fp)(world.journal.entries());
    if (unfinished.length === 0 || !world.lease.acquire())
        return undefined;
    const nothing = { mode: 'publish', done: 0, files: 0, posts: [], problems: [] };
    try {
        const read = (path) => (0,_file_text_js__WEBPACK_IMPORTED_MODULE_5__/* .fileText */ .C)(path, world.files);
        const elsewhere = (0,_account_js__WEBPACK_IMPORTED_MODULE_4__/* .frontMatterIn */ .Yq)(await world.files.find(settings.files), read);
        const account = await (0,_account_js__WEBPACK_IMPORTED_MODULE_4__/* .openAccount */ .sj)({ settings, world, tell, elsewhere });
        const { home } = await (0,_home_js__WEBPACK_IMPORTED_MODULE_6__/* .openHome */ .y)({ settings, world, tell });
        const texts = (0,_texts_js__WEBPACK_IMPORTED_MODULE_9__/* .textsOf */ .C)(home, world);
        await texts.load(unfinished.flatMap(({ chain }) => chain.path ?? []));
        const writeBack = (0,_write_back_of_js__WEBPACK_IMPORTED_MODULE_10__/* .writeBackOf */ .a)(texts, home, account.name, { settings, world, tell });
        const recovered = await (0,_recover_js__WEBPACK_IMPORTED_MODULE_8__/* .recover */ .l)(account, { settings, texts, writeBack, tell, mayPublish: false });
        const posts = recovered.map(({ chain: { path, record }, receipts, problem }) => {
            const status = receipts?.whole ? 'published' : receipts ? 'partial' : 'failed';
            const away = receipts && record !== undefined && record !== writeBack.inline?.name ? [elsewhereRecorded()] : [];
            return { path, status, receipts: receipts?.posts ?? [], problems: problem ? [problem] : away };
        });
        for (const report of posts)
            tell({ kind: 'post', report });
        const { problems, ...kept } = await writeBack.keep();
        tell({ kind: 'kept', kept });
        return { ...nothing, posts, problems, kept };
    }
    catch (cause) {
        if (cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ThreadsError */ .aW)
            return { ...nothing, problems: [(0,_core_threads_error_js__WEBPACK_IMPORTED_MODULE_3__/* .problemOfThreads */ .Im)(cause)] };
        if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_))
            throw cause;
        return { ...nothing, problems: [(0,_core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOfGitHub */ .QM)(cause, _home_js__WEBPACK_IMPORTED_MODULE_6__/* .PERMISSIONS */ .J[settings.writeBack])] };
    }
    finally {
        world.lease.release();
    }
}
/** Inline text that another step began, for this release or another one. */
function elsewhereRecorded() {
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e)('github/unrecorded', {
        found: 'inline text of another step that is live',
        expected: 'its receipts in the release',
        fix: 'Run the job of that step again, on this runner.',
    });
}


/***/ })

};
