export const id = 7913;
export const ids = [7913];
export const modules = {

  87913:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    doctor: () => (  doctor)
  });
  var _core_doctor_findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55169);
  var _core_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88557);
  var _desk_context_here_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65832);
  var _setup_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41146);
  var _command_line_subcommand_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56454);
  var _diagnose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49642);
  var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97510);







async function doctor(values, desk) {
    const { talk, accessToken } = desk;
    const { files, api, ...options } = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__  .T)(values);
    (0,_desk_context_here_js__WEBPACK_IMPORTED_MODULE_1__  .I5)(desk);
    const { repository, noGh } = await (0,_setup_repository_js__WEBPACK_IMPORTED_MODULE_4__  .W)(options.repository, desk);
    const token = accessToken ?? ((await talk.secret(ASK)).trim() || undefined);
    const asked = { files, api, token, repository, hasGh: noGh === undefined };
    const report = await talk.during('Looking at everything', (0,_diagnose_js__WEBPACK_IMPORTED_MODULE_2__  .h4)(asked, desk));
    talk.step(repository ? `Posts from ${repository.name}` : 'Posts from this checkout', []);
    (0,_diagnose_js__WEBPACK_IMPORTED_MODULE_2__  .Z)(report, desk);
    const unasked = [
        ...(token === undefined ? [NO_TOKEN] : []),
        ...(repository ? [] : ['This checkout has no remote on GitHub, which was asked nothing.']),
        ...(repository && noGh !== undefined ? [`${noGh} ${(0,_diagnose_js__WEBPACK_IMPORTED_MODULE_2__  .qW)(repository)}`] : []),
    ];
    unasked.forEach((each) => talk.warn(each));
    if ((0,_core_report_js__WEBPACK_IMPORTED_MODULE_0__  .WN)(report))
        throw new _command_line_subcommand_js__WEBPACK_IMPORTED_MODULE_5__  .VG(sayCount(report));
    const open = unasked.length + (0,_core_report_js__WEBPACK_IMPORTED_MODULE_0__  ._n)(report).filter(({ severity }) => severity === 'warning').length;
    if (open === 0)
        talk.done('Nothing has to be cured.');
    else
        talk.warn(`No error was found, and ${(0,_core_doctor_findings_js__WEBPACK_IMPORTED_MODULE_6__  .h)(open, 'warning')} above ${open === 1 ? 'is' : 'are'} open.`);
}
const ASK = 'Paste the token (it stays hidden; empty: none):';
const NO_TOKEN = 'No token was given, so Threads was asked nothing. Give it when it is asked for, on standard input, or in the environment as THREADS_ACCESS_TOKEN.';
function sayCount(report) {
    const errors = (0,_core_report_js__WEBPACK_IMPORTED_MODULE_0__  ._n)(report).filter(({ severity }) => severity === 'error').length;
    const count = Math.max(errors, report.posts.filter(({ status }) => _core_report_js__WEBPACK_IMPORTED_MODULE_0__  .tz.includes(status)).length);
    return count === 1 ? '1 thing has to be cured.' : `${count} things have to be cured.`;
}


  })

};
