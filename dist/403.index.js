export const id = 403;
export const ids = [403];
export const modules = {

/***/ 2403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finish: () => (/* binding */ finish)
/* harmony export */ });
/* harmony import */ var _core_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4608);
/* harmony import */ var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1285);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1333);
/* harmony import */ var _recover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6186);




/**
 * Finishes what a run that was cancelled or killed began, without publishing anything: asks what became of the
 * last publish, and keeps the receipts of all that is live. Undefined if there is nothing to finish.
 */
async function finish(settings, world, tell) {
    if ((0,_core_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .unfinishedIn */ .Fp)(world.journal.entries()).length === 0 || !world.lease.acquire())
        return undefined;
    const nothing = { dryRun: false, done: 0, files: 0, posts: [], problems: [] };
    try {
        const elsewhere = (0,_account_js__WEBPACK_IMPORTED_MODULE_2__/* .frontMatterIn */ .Y)(await world.files.find(settings.files), world.files);
        const account = await (0,_account_js__WEBPACK_IMPORTED_MODULE_2__/* .openAccount */ .s)({ settings, world, tell, elsewhere });
        const recovered = await (0,_recover_js__WEBPACK_IMPORTED_MODULE_3__/* .recover */ .l)(account, { settings, world, tell, mayPublish: false });
        const posts = recovered.map(({ chain: { path }, receipts, problem }) => {
            const status = receipts?.whole ? 'published' : receipts ? 'partial' : 'failed';
            return { path, status, receipts: receipts?.posts ?? [], problems: problem ? [problem] : [] };
        });
        for (const report of posts)
            tell({ kind: 'post', report });
        return { ...nothing, posts };
    }
    catch (cause) {
        if (!(cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ThreadsError */ .aW))
            throw cause;
        return { ...nothing, problems: [(0,_core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOfThreads */ .Im)(cause)] };
    }
    finally {
        world.lease.release();
    }
}


/***/ })

};
