export const id = 7913;
export const ids = [7913];
export const modules = {
	49642: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => showDiagnosis, h4: () => diagnose, qW: () => sayUnseen });
		var _commands_check_preview_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48731);
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82814);
		var _core_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88557);
		var _core_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51922);
		var _run_doctor_examine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25175);
		var _command_line_help_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13222);
		async function diagnose({ files, api, token, repository, hasGh }, desk) {
			const settings = {
				..._core_settings_js__WEBPACK_IMPORTED_MODULE_3__.a,
				files,
				threadsApiUrl: api,
				accessToken: token,
				branch: repository?.defaultBranch,
				githubToken: hasGh ? "gh" : void 0,
			};
			const world = await desk.world(settings, repository);
			const context = { settings, world, tell: () => {}, commentOf: () => "" };
			const { report, live } = await (0, _commands_check_preview_js__WEBPACK_IMPORTED_MODULE_0__.UA)(context);
			return (0, _run_doctor_examine_js__WEBPACK_IMPORTED_MODULE_4__.examine)(report, live, context);
		}
		function showDiagnosis(report, { talk }) {
			report.well?.forEach((sentence) => talk.done(sentence));
			for (const problem of (0, _core_report_js__WEBPACK_IMPORTED_MODULE_2__._n)(report)) {
				const line = lineOf(problem);
				if (problem.severity === "error") talk.fail(line);
				else if (problem.severity === "warning") talk.warn(line);
				else talk.say([line]);
			}
		}
		const sayUnseen = ({ name }) =>
			`GitHub was not asked whether ${name} can keep receipts, and how long schedules go on.`;
		function lineOf({ path, line, message, fix, rule }) {
			const place = path === void 0 ? "" : `${path}${line === void 0 ? "" : `:${line}`}: `;
			return `${place}${message} ${fix} ${_command_line_help_js__WEBPACK_IMPORTED_MODULE_5__.yZ}/blob/v1/docs/rules.md#${(0, _core_problem_js__WEBPACK_IMPORTED_MODULE_1__.dI)(rule)}`;
		}
	},
	87913: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { doctor: () => doctor });
		var _core_doctor_findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55169);
		var _core_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88557);
		var _desk_context_here_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65832);
		var _setup_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41146);
		var _command_line_subcommand_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56454);
		var _diagnose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49642);
		var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97510);
		async function doctor(values, desk) {
			const { talk, accessToken } = desk;
			const { files, api, ...options } = (0, _options_js__WEBPACK_IMPORTED_MODULE_3__.T)(values);
			(0, _desk_context_here_js__WEBPACK_IMPORTED_MODULE_1__.I5)(desk);
			const { repository, noGh } = await (0, _setup_repository_js__WEBPACK_IMPORTED_MODULE_4__.W)(
				options.repository,
				desk,
			);
			const token = accessToken ?? ((await talk.secret(ASK)).trim() || void 0);
			const asked = { files, api, token, repository, hasGh: noGh === void 0 };
			const report = await talk.during(
				"Looking at everything",
				(0, _diagnose_js__WEBPACK_IMPORTED_MODULE_2__.h4)(asked, desk),
			);
			talk.step(repository ? `Posts from ${repository.name}` : "Posts from this checkout", []);
			(0, _diagnose_js__WEBPACK_IMPORTED_MODULE_2__.Z)(report, desk);
			const unasked = [
				...(token === void 0 ? [NO_TOKEN] : []),
				...(repository ? [] : ["This checkout has no remote on GitHub, which was asked nothing."]),
				...(repository && noGh !== void 0
					? [`${noGh} ${(0, _diagnose_js__WEBPACK_IMPORTED_MODULE_2__.qW)(repository)}`]
					: []),
			];
			unasked.forEach((each) => talk.warn(each));
			if ((0, _core_report_js__WEBPACK_IMPORTED_MODULE_0__.WN)(report))
				throw new _command_line_subcommand_js__WEBPACK_IMPORTED_MODULE_5__.VG(sayCount(report));
			const open =
				unasked.length +
				(0, _core_report_js__WEBPACK_IMPORTED_MODULE_0__._n)(report).filter(({ severity }) => severity === "warning")
					.length;
			if (open === 0) talk.done("Nothing has to be cured.");
			else
				talk.warn(
					`No error was found, and ${(0, _core_doctor_findings_js__WEBPACK_IMPORTED_MODULE_6__.h)(open, "warning")} above ${open === 1 ? "is" : "are"} open.`,
				);
		}
		const ASK = "Paste the token (it stays hidden; empty: none):";
		const NO_TOKEN =
			"No token was given, so Threads was asked nothing. Give it when it is asked for, on standard input, or in the environment as THREADS_ACCESS_TOKEN.";
		function sayCount(report) {
			const errors = (0, _core_report_js__WEBPACK_IMPORTED_MODULE_0__._n)(report).filter(
				({ severity }) => severity === "error",
			).length;
			const count = Math.max(
				errors,
				report.posts.filter(({ status }) => _core_report_js__WEBPACK_IMPORTED_MODULE_0__.tz.includes(status)).length,
			);
			return count === 1 ? "1 thing has to be cured." : `${count} things have to be cured.`;
		}
	},
	41146: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => findRepository, Z: () => pageOf });
		var _core_github_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87573);
		var _ports_desk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99819);
		async function findRepository(asked, { gh, remotes, talk }) {
			const found = await talk.during("Looking for the repository", viewOf(asked, gh));
			if ("repository" in found) return { repository: found.repository, noGh: void 0 };
			const named =
				asked === void 0
					? remotes.map(_core_github_remote_js__WEBPACK_IMPORTED_MODULE_0__.c).find((each) => each !== void 0)
					: nameIn(asked);
			const unknown = { defaultBranch: void 0, isPrivate: void 0 };
			return { repository: named && { ...named, ...unknown }, noGh: found.noGh };
		}
		async function viewOf(asked, gh) {
			try {
				const repository = await gh.repository(asked);
				return repository
					? { repository }
					: { noGh: "GitHub’s command line, gh, is not installed (https://cli.github.com)." };
			} catch (cause) {
				if (!(cause instanceof _ports_desk_js__WEBPACK_IMPORTED_MODULE_1__.U)) throw cause;
				return {
					noGh: `GitHub’s command line, gh, cannot see the repository (${cause.message}). \`gh auth login\` signs it in.`,
				};
			}
		}
		function nameIn(asked) {
			const [name = "", owner = "", host = "github.com"] = asked.split("/").toReversed();
			return { host, name: `${owner}/${name}` };
		}
		const pageOf = ({ host, name }, page) => `https://${host}/${name}/${page}`;
	},
};
