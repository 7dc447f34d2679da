export const id = 5979;
export const ids = [5979];
export const modules = {
	55979: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { explainNoFiles: () => explainNoFiles });
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82814);
		async function explainNoFiles(patterns, { find }) {
			const inFolder = patterns.map((pattern) =>
				/[*?!{[]|\.\w+$/.test(pattern) ? pattern : `${pattern.replace(/\/+$/, "")}/**/*.md`,
			);
			const asMdx = inFolder.map((pattern) => pattern.replace(/\.md$/, ".mdx"));
			for (const others of [inFolder, asMdx]) {
				if (others.join() === patterns.join() || (await find(others)).length === 0) continue;
				const meant = others.map((pattern) => `\`${pattern}\``).join(", ");
				return (0, _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.$e)("files/none", {
					patterns,
					fix: `There are files that match ${meant}: write that.`,
				});
			}
			return (0, _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.$e)("files/none", { patterns });
		}
	},
};
