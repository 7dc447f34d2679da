export const id = 1950;
export const ids = [1950];
export const modules = {
	61950: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { repliesOverHttp: () => repliesOverHttp });
		var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
		var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60787);
		var _core_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75503);
		var _core_threads_permalink_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7964);
		const LONGEST_TEXT = 4000;
		const LONGEST_ADDRESS = 2000;
		const MOST_MEDIA = 20;
		const text = valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(
			valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
			void 0,
		);
		const flag = valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(
			valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.zMY()),
			void 0,
		);
		const id = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(
			valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([
				valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
				valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(
					valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
					valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(String),
				),
			]),
			valibot__WEBPACK_IMPORTED_MODULE_1__.z6Y(_core_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__.eQ),
		);
		const parent = valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(
			valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ id })),
			void 0,
		);
		const list = valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(
			valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(
				valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.L5J()),
				[],
			),
			[],
		);
		const File = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ media_type: text, media_url: text });
		const Entry = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			id,
			text,
			username: text,
			permalink: text,
			timestamp: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(
				valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
				valibot__WEBPACK_IMPORTED_MODULE_1__.z6Y((said) => momentIn(said) !== void 0),
			),
			media_type: text,
			media_url: text,
			gif_url: text,
			children: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(
				valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ data: list })),
				void 0,
			),
			replied_to: parent,
			is_reply_owned_by_me: flag,
			is_verified: flag,
			has_replies: flag,
			hide_status: text,
		});
		const Page = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			data: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.L5J()),
			paging: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.L5J()),
		});
		const Cursor = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			cursors: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				after: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(
					valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
					valibot__WEBPACK_IMPORTED_MODULE_1__.hq(),
					valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(1000),
				),
			}),
		});
		const LastPage = valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(
			valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				next: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.ZmZ()),
			}),
		);
		const State = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ hide_status: text, reply_approval_status: text });
		const Done = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ success: valibot__WEBPACK_IMPORTED_MODULE_1__.euz(true) });
		const FIELDS = [
			"id,text,username,permalink,timestamp,media_type,media_url,gif_url,children{media_type,media_url}",
			"replied_to,is_reply_owned_by_me,is_verified,has_replies,hide_status",
		].join(",");
		const KINDS = { IMAGE: "image", VIDEO: "video", AUDIO: "audio" };
		const ACTS = {
			hide: ["manage_reply", { hide: "true" }],
			approve: ["manage_pending_reply", { approve: "true" }],
			ignore: ["manage_pending_reply", { approve: "false" }],
		};
		function repliesOverHttp(api, ask) {
			const page = async (path, after, more = {}) => {
				const query = { fields: FIELDS, limit: "100", ...more, ...(after !== void 0 && { after }) };
				const { data, paging } = await ask(Page, { path, query });
				const isLast = data.length === 0 || valibot__WEBPACK_IMPORTED_MODULE_1__.is(LastPage, paging);
				const next = !isLast && valibot__WEBPACK_IMPORTED_MODULE_1__.is(Cursor, paging) ? paging.cursors.after : void 0;
				return { replies: data.flatMap((entry) => listedOf(entry, api) ?? []), next };
			};
			return {
				conversation: (root, after) => page(`${root}/conversation`, after),
				answers: (of, after) => page(`${of}/replies`, after),
				pending: (root, after) => page(`${root}/pending_replies`, after, { approval_status: "pending" }),
				state: (reply) => stateOf(reply, ask),
				async act(reply, act) {
					const [edge, form] = ACTS[act];
					await ask(Done, { path: `${reply}/${edge}`, form });
				},
			};
		}
		async function stateOf(reply, ask) {
			try {
				const query = { fields: "id,hide_status,reply_approval_status" };
				const { hide_status, reply_approval_status } = await ask(State, { path: reply, query });
				const approval = reply_approval_status?.toLowerCase();
				if (approval === "pending") return "waits";
				if (approval === "ignored") return "ignored";
				return isHidden(hide_status) ? "hidden" : "shown";
			} catch (cause) {
				if (cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__.a && cause.kind === "not-offered")
					return;
				throw cause;
			}
		}
		function listedOf(given, api) {
			const { success, output: entry } = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(Entry, given);
			const at = success ? momentIn(entry.timestamp) : void 0;
			if (!success || at === void 0) return;
			return {
				id: (0, _core_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__.C9)(entry.id),
				parent: entry.replied_to && (0, _core_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__.C9)(entry.replied_to.id),
				by: /^[\w.]{1,50}$/.test(entry.username ?? "") ? (entry.username ?? "") : "",
				verified: entry.is_verified === true,
				text: (entry.text ?? "").slice(0, LONGEST_TEXT).toWellFormed(),
				at,
				permalink:
					entry.permalink !== void 0 &&
					(0, _core_threads_permalink_js__WEBPACK_IMPORTED_MODULE_3__.o)(entry.permalink, api)
						? entry.permalink
						: void 0,
				media: mediaOf(entry),
				hidden: isHidden(entry.hide_status),
				isOwn: entry.is_reply_owned_by_me === true,
				mayBeAnswered: entry.has_replies !== false,
			};
		}
		function isHidden(status) {
			return status !== void 0 && !["NOT_HUSHED", "UNHUSHED"].includes(status);
		}
		function mediaOf({ media_type, media_url, gif_url, children }) {
			const files = (children?.data ?? []).flatMap((child) =>
				valibot__WEBPACK_IMPORTED_MODULE_1__.is(File, child) ? [child] : [],
			);
			const own = [{ media_type, media_url }, ...files].flatMap(({ media_type: type = "", media_url: url }) => {
				const kind = Object.hasOwn(KINDS, type) ? KINDS[type] : void 0;
				return kind && isAddress(url) ? [{ kind, url }] : [];
			});
			const gif = isAddress(gif_url) ? [{ kind: "gif", url: gif_url }] : [];
			return [...own, ...gif].slice(0, MOST_MEDIA);
		}
		function isAddress(said) {
			return said !== void 0 && said.length <= LONGEST_ADDRESS && URL.parse(said)?.protocol === "https:";
		}
		function momentIn(said) {
			const ms = /^(19[7-9]|[2-9]\d\d)\d-/.test(said) ? Date.parse(said) : NaN;
			const [moment] = /^\d{4}-.{14}/.exec(Number.isNaN(ms) ? "" : new Date(ms).toISOString()) ?? [];
			return moment && `${moment}Z`;
		}
	},
};
