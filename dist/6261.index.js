export const id = 6261;
export const ids = [6261];
export const modules = {
	56261: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { check: () => check });
		var _commands_check_preview_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48731);
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82814);
		var _core_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88557);
		var _desk_context_here_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65832);
		var _command_line_subcommand_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56454);
		var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64382);
		var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(377);
		async function check(values, desk, names) {
			const place = { root: (0, _desk_context_here_js__WEBPACK_IMPORTED_MODULE_3__.I5)(desk), folder: desk.folder };
			const files = (0, _desk_context_here_js__WEBPACK_IMPORTED_MODULE_3__.R8)(values);
			const named = names.map((name) => (0, _paths_js__WEBPACK_IMPORTED_MODULE_5__.XM)(name, place));
			const look = async () => {
				const context = await (0, _desk_context_here_js__WEBPACK_IMPORTED_MODULE_3__.AU)(files, desk);
				const { report } =
					values["staged"] === true
						? await previewStaged(named, context, desk)
						: await (0, _commands_check_preview_js__WEBPACK_IMPORTED_MODULE_0__.UA)(
								context,
								named.length > 0 ? new Set(named) : void 0,
							);
				(0, _core_report_js__WEBPACK_IMPORTED_MODULE_2__._n)(report).forEach((problem) =>
					desk.print(
						(0, _lines_js__WEBPACK_IMPORTED_MODULE_4__.c)(
							problem,
							(0, _paths_js__WEBPACK_IMPORTED_MODULE_5__.z)(place),
						),
					),
				);
				return report;
			};
			if (values["watch"] === true)
				return keepLooking(
					look,
					(0, _paths_js__WEBPACK_IMPORTED_MODULE_5__.pd)(named.length > 0 ? named : files),
					desk,
				);
			const report = await look();
			if (
				(0, _core_problem_js__WEBPACK_IMPORTED_MODULE_1__.JD)(
					(0, _core_report_js__WEBPACK_IMPORTED_MODULE_2__._n)(report),
				)
			)
				throw new _command_line_subcommand_js__WEBPACK_IMPORTED_MODULE_6__.VG(
					(0, _lines_js__WEBPACK_IMPORTED_MODULE_4__.p)(report),
				);
			desk.print((0, _lines_js__WEBPACK_IMPORTED_MODULE_4__.p)(report));
		}
		async function previewStaged(named, context, desk) {
			const { settings, world } = context;
			const staged = desk.staged(named.length > 0 ? named : await world.files.find(settings.files));
			if (!staged)
				throw new _command_line_subcommand_js__WEBPACK_IMPORTED_MODULE_6__.VG("Git does not say what is staged.");
			const files = { ...world.files, read: (path) => staged.get(path) ?? world.files.read(path) };
			return (0, _commands_check_preview_js__WEBPACK_IMPORTED_MODULE_0__.UA)(
				{ ...context, world: { ...world, files } },
				new Set(staged.keys()),
			);
		}
		async function keepLooking(look, folders, desk) {
			const saves = folders.map((folder) => desk.watch(folder));
			for (;;) {
				desk.print("Checking.");
				desk.print((0, _lines_js__WEBPACK_IMPORTED_MODULE_4__.p)(await look()));
				await Promise.race(saves.map((saved) => saved()));
			}
		}
	},
	64382: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => lineOf, p: () => countOf });
		var _core_doctor_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55169);
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82814);
		var _core_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88557);
		const SEVERITIES = { error: "error", warning: "warning", notice: "info" };
		function lineOf(problem, shown) {
			const { path, line = 1, severity } = problem;
			const place = path === void 0 ? "" : `${shown(path)}:${line}:1: `;
			return `${place}${SEVERITIES[severity]}: ${(0, _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.bD)(problem).replaceAll(/\s*\n\s*/g, " ")}`;
		}
		function countOf(report) {
			const problems = (0, _core_report_js__WEBPACK_IMPORTED_MODULE_1__._n)(report);
			const found = ["error", "warning", "notice"].flatMap((severity) => {
				const count = problems.filter((problem) => problem.severity === severity).length;
				return count === 0 ? [] : [(0, _core_doctor_findings_js__WEBPACK_IMPORTED_MODULE_2__.h)(count, severity)];
			});
			const posts = (0, _core_doctor_findings_js__WEBPACK_IMPORTED_MODULE_2__.h)(
				report.done + report.posts.length,
				"post",
			);
			return `${posts} checked: ${found.length === 0 ? "nothing is wrong" : found.join(", ")}.`;
		}
	},
	377: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { XM: () => pathOf, pd: () => foldersOf, z: () => shownAt });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _core_boundary_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50794);
		var _command_line_subcommand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56454);
		function pathOf(name, { root, folder }) {
			const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(
				root,
				(0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, name),
			)
				.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)
				.join("/");
			if (!(0, _core_boundary_repository_path_js__WEBPACK_IMPORTED_MODULE_1__.o)(path))
				throw new _command_line_subcommand_js__WEBPACK_IMPORTED_MODULE_2__.VG(
					"A file that is named is not in this checkout.",
				);
			return path;
		}
		function shownAt({ root, folder }) {
			return (path) =>
				(0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(
					folder,
					(0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path),
				);
		}
		function foldersOf(patterns) {
			const folders = patterns.map((pattern) => {
				const parts = pattern.split("/");
				const plain = parts.findIndex((part) => /[*?[\]{}()!+@|\\]/.test(part));
				return parts.slice(0, plain < 0 ? -1 : plain).join("/") || ".";
			});
			return [...new Set(folders)];
		}
	},
};
