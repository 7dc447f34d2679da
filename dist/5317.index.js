export const id = 5317;
export const ids = [5317];
export const modules = {
	85317: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { removalsOverHttp: () => removalsOverHttp });
		var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60787);
		var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86125);
		function removalsOverHttp(user, ask) {
			return {
				async find(id) {
					try {
						return await ask((0, _answers_js__WEBPACK_IMPORTED_MODULE_1__.Ux)(id), {
							path: id,
							query: { fields: "id,username,is_reply,replied_to" },
						});
					} catch (cause) {
						if (cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__.a && cause.isAbsent) return;
						throw cause;
					}
				},
				async remove(id) {
					await ask((0, _answers_js__WEBPACK_IMPORTED_MODULE_1__.tT)(id), { method: "DELETE", path: id });
				},
				async left() {
					const query = { fields: "delete_quota_usage,delete_config" };
					const { data } = await ask(_answers_js__WEBPACK_IMPORTED_MODULE_1__.rQ, {
						path: `${user}/threads_publishing_limit`,
						query,
					});
					const { delete_quota_usage: used, delete_config: config } = data[0] ?? {};
					const total = config?.quota_total;
					return used === void 0 || total === void 0 ? 1 / 0 : Math.max(0, total - used);
				},
			};
		}
	},
};
