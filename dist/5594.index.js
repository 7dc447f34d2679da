export const id = 5594;
export const ids = [5594];
export const modules = {
	55594: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { repostsOverHttp: () => repostsOverHttp });
		var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60787);
		var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86125);
		const PAGE = 100;
		const MOST_PAGES = 20;
		function repostsOverHttp(user, ask) {
			return {
				async repost(id) {
					const reposted = await ask(_answers_js__WEBPACK_IMPORTED_MODULE_1__.lH, { path: `${id}/repost`, form: {} });
					return reposted.id;
				},
				async since(since) {
					const found = [];
					let after;
					for (let page = 0; page < MOST_PAGES; page += 1) {
						const fields = "id,media_type,timestamp,reposted_post";
						const query = { fields, limit: String(PAGE), ...(after !== void 0 && { after }) };
						const { shown, next } = await ask(_answers_js__WEBPACK_IMPORTED_MODULE_1__.S5, {
							path: `${user}/threads`,
							query,
						});
						found.push(...shown.flatMap(({ repost }) => (repost && repost.at >= since ? [repost] : [])));
						if (next === void 0 || shown.some(({ at }) => at < since)) return found;
						after = next;
					}
					throw new _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__.a(
						"unsure",
						true,
						`GET /${user}/threads: the list is longer than anybody reads`,
					);
				},
			};
		}
	},
};
