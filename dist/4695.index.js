export const id = 4695;
export const ids = [4695];
export const modules = {
	24695: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { instantOf: () => instantOf });
		var temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48599);
		function instantOf(at, zone) {
			if (at.kind === "instant") return at;
			if (zone === "UTC") return { ms: at.asUtc };
			const local = temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__.fE.PlainDateTime.from(at.text);
			const earlier = local.toZonedDateTime(zone, { disambiguation: "earlier" });
			const later = local.toZonedDateTime(zone, { disambiguation: "later" });
			if (earlier.epochMilliseconds === later.epochMilliseconds) return { ms: earlier.epochMilliseconds };
			return { not: earlier.toPlainDateTime().equals(local) ? "twice" : "skipped" };
		}
	},
};
