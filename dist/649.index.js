export const id = 649;
export const ids = [649];
export const modules = {

/***/ 649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finish: () => (/* binding */ finish)
/* harmony export */ });
/* harmony import */ var _core_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4608);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9300);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8557);
/* harmony import */ var _core_run_events_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9538);
/* harmony import */ var _repository_file_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3282);
/* harmony import */ var _run_accept_receipts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4699);
/* harmony import */ var _run_account_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5234);
/* harmony import */ var _run_lease_host_lease_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6523);
/* harmony import */ var _run_recover_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7841);
/* harmony import */ var _run_with_session_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1442);










/**
 * Finishes what a run that was cancelled or killed began, without publishing anything: asks what became of the
 * last publish, records the receipts of all that is live, and gives back the lease.
 *
 * @returns undefined if there is nothing to finish, or another run is at work and does it.
 */
async function finish(context) {
    const { world, tell } = context;
    const report = await finishChains(context);
    if (world.host && world.run.leftLease !== '') {
        const { refs } = await world.host((0,_core_run_events_js__WEBPACK_IMPORTED_MODULE_9__/* .tellWaits */ .s)(tell));
        // A lease that is not given back ends by itself.
        await (0,_run_lease_host_lease_js__WEBPACK_IMPORTED_MODULE_6__/* .releaseLeftLease */ .F9)({ refs, world }).catch(() => undefined);
    }
    return report;
}
async function finishChains(context) {
    const { settings, world } = context;
    const unfinished = (0,_core_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .unfinishedIn */ .Fp)(world.journal.entries()).filter(({ unkeptSince }) => unkeptSince === undefined);
    if (unfinished.length === 0)
        return undefined;
    const read = (path) => (0,_repository_file_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readFileText */ .e)(path, world.files);
    const liveFrontMatter = (0,_run_account_js__WEBPACK_IMPORTED_MODULE_5__/* .frontMatterIn */ .Yq)(await world.files.find(settings.files), read);
    const paths = unfinished.flatMap(({ chain }) => chain.path ?? []);
    const { isBusy, ...report } = await (0,_run_with_session_js__WEBPACK_IMPORTED_MODULE_8__/* .withSession */ .f)(context, { liveFrontMatter, mayPublish: false }, async (session) => ({ ...(await reportRecovered(paths, session)), isBusy: false }), (problem) => ({ ...(0,_core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyReport */ ._O)([problem]), isBusy: problem.rule === 'action/busy' }));
    return isBusy ? undefined : report;
}
async function reportRecovered(paths, session) {
    await session.postFiles.load(paths);
    const { held, problems } = await (0,_run_accept_receipts_js__WEBPACK_IMPORTED_MODULE_4__/* .acceptReceipts */ .q)(paths, session);
    const posts = (await (0,_run_recover_js__WEBPACK_IMPORTED_MODULE_7__/* .recover */ .l)(session)).map((recovered) => reportOf(recovered, session));
    for (const report of posts)
        session.run.tell({ kind: 'post', report });
    // Of the run: what the journal knows of these posts is recorded all the same, and reported above.
    return { ...(0,_core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyReport */ ._O)([...held.flatMap((post) => post.problems), ...problems]), posts };
}
function reportOf({ chain, receipts, problem }, { writeBack }) {
    const { path, record } = chain;
    const status = receipts?.whole ? 'published' : receipts ? 'partial' : 'failed';
    const isElsewhere = receipts && record !== undefined && record !== writeBack.inline?.name;
    const problems = problem ? [problem] : isElsewhere ? [recordedElsewhere()] : [];
    return { ...(0,_core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .postReport */ .f5)({ path }, status, problems), receipts: receipts?.posts ?? [] };
}
/** Inline text that another step began, for this release or another one. */
function recordedElsewhere() {
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)('github/unrecorded', {
        belongsInto: 'the release',
        fix: 'Run the job of that step again, on this runner.',
    });
}


/***/ })

};
