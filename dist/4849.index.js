export const id = 4849;
export const ids = [4849, 7964];
export const modules = {
	86125: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A3: () => Issued,
			AF: () => Posts,
			BV: () => LiveList,
			KJ: () => User,
			MY: () => Inspected,
			P5: () => Refreshed,
			S5: () => RepostList,
			Uw: () => State,
			Ux: () => Placed,
			WQ: () => NewContainer,
			lH: () => Reposted,
			nH: () => Usages,
			rQ: () => RemovalUsages,
			tT: () => Removed,
			ve: () => Live,
			vz: () => Published,
			zM: () => Found,
		});
		var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
		var _core_boundary_excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29891);
		var _core_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75503);
		const text = valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(
			valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(
				valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
					valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
					valibot__WEBPACK_IMPORTED_MODULE_0__.hq(),
				),
			),
			void 0,
		);
		const told = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
			text,
			valibot__WEBPACK_IMPORTED_MODULE_0__.pdi((said) =>
				said === void 0 ? void 0 : (0, _core_boundary_excerpt_js__WEBPACK_IMPORTED_MODULE_1__.z)(said),
			),
		);
		const name = valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(
			valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(
				valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
					valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
					valibot__WEBPACK_IMPORTED_MODULE_0__.hq(),
					valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(100),
				),
			),
			void 0,
		);
		const number = valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(
			valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.aig()),
			void 0,
		);
		const id = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
			valibot__WEBPACK_IMPORTED_MODULE_0__.KCZ([
				valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
				valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
					valibot__WEBPACK_IMPORTED_MODULE_0__.aig(),
					valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(String),
				),
			]),
			valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(_core_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__.eQ),
		);
		const list = valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(
			valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(
				valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.L5J()),
				[],
			),
			[],
		);
		const User = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			id: valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(id), void 0),
			username: name,
		});
		const LAST_SECOND = 253_402_300_799;
		const MOST_SECONDS = 3_155_760_000;
		const seconds = valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(
			valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(
				valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
					valibot__WEBPACK_IMPORTED_MODULE_0__.aig(),
					valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(0),
					valibot__WEBPACK_IMPORTED_MODULE_0__.cGV(MOST_SECONDS),
				),
			),
			void 0,
		);
		const Refreshed = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			access_token: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
				valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
				valibot__WEBPACK_IMPORTED_MODULE_0__.hq(),
			),
			expires_in: seconds,
		});
		const instant = valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(
			valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(
				valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
					valibot__WEBPACK_IMPORTED_MODULE_0__.aig(),
					valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(1),
					valibot__WEBPACK_IMPORTED_MODULE_0__.cGV(LAST_SECOND),
					valibot__WEBPACK_IMPORTED_MODULE_0__.pdi((seconds) => seconds * 1000),
				),
			),
			void 0,
		);
		const Inspected = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			data: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
				valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
					is_valid: valibot__WEBPACK_IMPORTED_MODULE_0__.zMY(),
					scopes: valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(
						valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(
							valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()),
						),
						void 0,
					),
					issued_at: instant,
					expires_at: instant,
					data_access_expires_at: instant,
					user_id: valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(id), void 0),
					application: name,
				}),
				valibot__WEBPACK_IMPORTED_MODULE_0__.pdi((token) => ({
					isValid: token.is_valid,
					scopes: token.scopes,
					issuedAt: token.issued_at,
					expiresAt: token.expires_at,
					dataAccessExpiresAt: token.data_access_expires_at,
					userId: token.user_id,
					application: token.application,
				})),
			),
		});
		const Issued = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			access_token: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
				valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
				valibot__WEBPACK_IMPORTED_MODULE_0__.hq(),
			),
		});
		const Found = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({ username: name, text });
		const NewContainer = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			id: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
				id,
				valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(_core_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__.rD),
			),
		});
		const State = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			status: valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(["IN_PROGRESS", "FINISHED", "PUBLISHED", "ERROR", "EXPIRED"]),
			error_message: told,
		});
		const Published = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			id: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
				id,
				valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(_core_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__.C9),
			),
			crossreshare_to_ig_status: text,
		});
		const Live = valibot__WEBPACK_IMPORTED_MODULE_0__._H3({ permalink: text });
		const ListedLive = valibot__WEBPACK_IMPORTED_MODULE_0__._H3({
			id: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
				id,
				valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(_core_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__.C9),
			),
			permalink: text,
		});
		const LiveList = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			data: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
				list,
				valibot__WEBPACK_IMPORTED_MODULE_0__.pdi((data) =>
					data.filter((entry) => valibot__WEBPACK_IMPORTED_MODULE_0__.is(ListedLive, entry)),
				),
				valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(ListedLive),
			),
		});
		const Post = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
			valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				id,
				text,
				permalink: text,
				timestamp: text,
				replied_to: valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(
					valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({ id })),
					void 0,
				),
			}),
			valibot__WEBPACK_IMPORTED_MODULE_0__.pdi((post) => ({
				id: (0, _core_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__.C9)(post.id),
				text: post.text ?? "",
				permalink: post.permalink,
				publishedAt: Date.parse(post.timestamp ?? ""),
				replyTo: post.replied_to && (0, _core_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__.C9)(post.replied_to.id),
			})),
		);
		const Posts = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			data: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
				list,
				valibot__WEBPACK_IMPORTED_MODULE_0__.pdi((data) =>
					data.filter((entry) =>
						valibot__WEBPACK_IMPORTED_MODULE_0__.is(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({ id }), entry),
					),
				),
				valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(Post),
			),
		});
		const Config = valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(
			valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({ quota_total: number })),
			void 0,
		);
		const Usage = valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(
			valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				quota_usage: number,
				config: Config,
				reply_quota_usage: number,
				reply_config: Config,
			}),
			{},
		);
		const Usages = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			data: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(list, valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(Usage)),
		});
		const Placed = (asked) =>
			valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
				valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
					id: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
						id,
						valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y((told) => told === asked),
					),
					username: name,
					is_reply: valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(
						valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.zMY()),
						void 0,
					),
					replied_to: valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(
						valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({ id })),
						void 0,
					),
				}),
				valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(({ username, is_reply: isReply, replied_to: parent }) => ({
					username,
					isReply,
					replyTo: parent && (0, _core_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__.C9)(parent.id),
				})),
			);
		const Removed = (asked) =>
			valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				success: valibot__WEBPACK_IMPORTED_MODULE_0__.euz(true),
				deleted_id: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(
					valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
						id,
						valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y((told) => told === asked),
					),
				),
			});
		const RemovalUsage = valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(
			valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({ delete_quota_usage: number, delete_config: Config }),
			{},
		);
		const RemovalUsages = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			data: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(list, valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(RemovalUsage)),
		});
		const Reposted = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			id: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
				id,
				valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(_core_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__.C9),
			),
		});
		const Listed = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
			valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				id,
				media_type: text,
				timestamp: text,
				reposted_post: valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(
					valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({ id })),
					void 0,
				),
			}),
			valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(({ id: own, media_type: type, timestamp, reposted_post: original }) => {
				const at = Date.parse(timestamp ?? "");
				const repost =
					type === "REPOST_FACADE" && original
						? {
								id: (0, _core_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__.C9)(own),
								of: (0, _core_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__.C9)(original.id),
								at,
							}
						: void 0;
				return { at, repost };
			}),
		);
		const RepostList = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
			valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
				data: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
					list,
					valibot__WEBPACK_IMPORTED_MODULE_0__.pdi((data) =>
						data.filter((entry) =>
							valibot__WEBPACK_IMPORTED_MODULE_0__.is(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({ id }), entry),
						),
					),
					valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(Listed),
				),
				paging: valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(
					valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(
						valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
							cursors: valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(
								valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({ after: text })),
								void 0,
							),
						}),
					),
					void 0,
				),
			}),
			valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(({ data, paging }) => ({
				shown: data,
				next: data.length > 0 ? paging?.cursors?.after : void 0,
			})),
		);
	},
	44849: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { threadsOverHttp: () => threadsOverHttp });
		var error = __webpack_require__(60787);
		var threads_permalink = __webpack_require__(7964);
		var answers = __webpack_require__(86125);
		var connection = __webpack_require__(86899);
		var features = __webpack_require__(51650);
		var table = __webpack_require__(17649);
		var wire = __webpack_require__(2248);
		var losses = __webpack_require__(58626);
		function parametersOf(draft, children = []) {
			const parameters = features.K7.map((name) => featureParameters(name, draft[name], draft, children));
			return inOrder(parameters.reduce((all, each) => ({ ...all, ...each }), table.a.parameters(draft)));
		}
		function itemParametersOf(item) {
			return inOrder({ ...(0, wire.qt)(item), is_carousel_item: "true" });
		}
		function featureParameters(name, value, draft, children) {
			return value === void 0 ? {} : table.G[name].parameters(value, draft, children);
		}
		function inOrder(parameters) {
			const sent = {};
			for (const name of features.z7) if (parameters[name] !== void 0) sent[name] = parameters[name];
			return sent;
		}
		function fieldsOf(draft) {
			return visibleIn(draft).map(({ seen }) => seen.fields);
		}
		function lostOf(draft, answer) {
			return visibleIn(draft)
				.filter(({ seen }) => seen.isLost(answer, draft))
				.map(({ part }) => part);
		}
		function visibleIn(draft) {
			const [only, ...others] = draft.media;
			const described = others.length === 0 && only?.alt !== void 0 && only.alt !== "";
			const asked = { ...draft, alt: described ? only.alt : void 0 };
			return losses.y.flatMap(({ part, seen }) => (seen && asked[part] !== void 0 ? [{ part, seen }] : []));
		}
		const PUBLISH_TIMEOUT_MS = 300_000;
		function threadsOverHttp({ user, ...access }) {
			const { ask, rateLimit, applicationLimit } = (0, connection.N)(access);
			const notShared = new Set();
			const checked = (permalink) =>
				permalink !== void 0 && (0, threads_permalink.o)(permalink, access.api) ? permalink : void 0;
			const shownIn = (live, id, draft) => {
				const lost = lostOf(draft, live);
				const permalink = checked(live.permalink);
				return { permalink, lost: notShared.has(id) ? [...lost, "shareToInstagram"] : lost };
			};
			return {
				rateLimit,
				applicationLimit,
				async profile() {
					const { id, username } = await ask(answers.KJ, { path: user, query: { fields: "id,username" } });
					return { id, username };
				},
				tokenFacts: () => inspect(access.token, ask),
				refreshToken: () => refresh(access.token, ask),
				async createContainer(draft, children) {
					const { id } = await ask(answers.WQ, { path: `${user}/threads`, form: parametersOf(draft, children) });
					return id;
				},
				async createItem(item) {
					const { id } = await ask(answers.WQ, { path: `${user}/threads`, form: itemParametersOf(item) });
					return id;
				},
				async containerState(id) {
					const query = { fields: "id,status,error_message" };
					const { status, error_message: reason } = await ask(answers.Uw, { path: id, query });
					return { status, reason };
				},
				async publishContainer(id) {
					const path = `${user}/threads_publish`;
					const form = { creation_id: id };
					const published = await ask(answers.vz, { path, form, timeoutMs: PUBLISH_TIMEOUT_MS });
					if (published.crossreshare_to_ig_status === "FAILED") notShared.add(published.id);
					return published.id;
				},
				find: (id) => findPost(id, ask),
				async permalink(id) {
					const { permalink } = await ask(answers.ve, { path: id, query: { fields: "id,permalink" } });
					return checked(permalink);
				},
				async shown(id, draft) {
					const fields = ["id", "permalink", ...fieldsOf(draft)].join(",");
					return shownIn(await ask(answers.ve, { path: id, query: { fields } }), id, draft);
				},
				async shownReplies(drafts) {
					const fields = new Set(["id", "permalink", ...[...drafts.values()].flatMap(fieldsOf)]);
					const query = { fields: [...fields].join(","), limit: "100" };
					const { data } = await ask(answers.BV, { path: `${user}/replies`, query });
					const entries = data.flatMap((live) => {
						const draft = drafts.get(live.id);
						return draft ? [[live.id, shownIn(live, live.id, draft)]] : [];
					});
					return new Map(entries);
				},
				async latest(kind) {
					const path = `${user}/${kind === "posts" ? "threads" : "replies"}`;
					const fields = `id,text,permalink,timestamp${kind === "replies" ? ",replied_to" : ""}`;
					const { data } = await ask(answers.AF, { path, query: { fields, limit: "100" } });
					return data.map((live) => ({ ...live, permalink: checked(live.permalink) }));
				},
				async insights() {
					const { insightsOverHttp } = await __webpack_require__
						.e(7649)
						.then(__webpack_require__.bind(__webpack_require__, 87649));
					return insightsOverHttp(user, access.api, ask);
				},
				async replies() {
					const { repliesOverHttp } = await __webpack_require__
						.e(1950)
						.then(__webpack_require__.bind(__webpack_require__, 61950));
					return repliesOverHttp(access.api, ask);
				},
				async removals() {
					const { removalsOverHttp } = await __webpack_require__
						.e(5317)
						.then(__webpack_require__.bind(__webpack_require__, 85317));
					return removalsOverHttp(user, ask);
				},
				async reposts() {
					const { repostsOverHttp } = await __webpack_require__
						.e(5594)
						.then(__webpack_require__.bind(__webpack_require__, 55594));
					return repostsOverHttp(user, ask);
				},
				async quota() {
					const { quota_usage, config, reply_quota_usage, reply_config } = await usageOf(user, ask);
					return { posts: left(quota_usage, config), replies: left(reply_quota_usage, reply_config) };
				},
			};
		}
		async function inspect(token, ask) {
			try {
				const query = { access_token: token, input_token: token };
				const { data } = await ask(answers.MY, { path: "debug_token", query });
				return data;
			} catch (cause) {
				if (cause instanceof error.a && cause.kind !== "token") return;
				throw cause;
			}
		}
		async function refresh(token, ask) {
			const query = { grant_type: "th_refresh_token", access_token: token };
			const refreshed = await ask(answers.P5, { path: "refresh_access_token", query, isOAuth: true });
			const { access_token, expires_in } = refreshed;
			return { token: access_token, lastsMs: expires_in === void 0 ? void 0 : expires_in * 1000 };
		}
		async function findPost(id, ask) {
			try {
				const { username, text } = await ask(answers.zM, { path: id, query: { fields: "id,username,text" } });
				return { username, text: text ?? (username === void 0 ? void 0 : "") };
			} catch (cause) {
				if (cause instanceof error.a && cause.kind === "not-offered") return;
				throw cause;
			}
		}
		async function usageOf(user, ask) {
			const usage = async (fields) => {
				const { data } = await ask(answers.nH, { path: `${user}/threads_publishing_limit`, query: { fields } });
				return data[0] ?? {};
			};
			try {
				return await usage("quota_usage,config,reply_quota_usage,reply_config");
			} catch (cause) {
				if (!(cause instanceof error.a)) throw cause;
				return usage("quota_usage,config").catch(withoutPermission);
			}
		}
		function withoutPermission(cause) {
			if (cause instanceof error.a && ["permission", "not-offered"].includes(cause.kind)) return {};
			throw cause;
		}
		function left(used, config) {
			const total = config?.quota_total;
			return used === void 0 || total === void 0 ? 1 / 0 : Math.max(0, total - used);
		}
	},
	86899: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => connect });
		var undici = __webpack_require__(46752);
		var dist = __webpack_require__(77934);
		var boundary_mask = __webpack_require__(41588);
		var json = __webpack_require__(86153);
		var error = __webpack_require__(60787);
		var rate_limit = __webpack_require__(37289);
		var fault = __webpack_require__(5527);
		const MOST_CHARACTERS = 4096;
		const DAY_MINUTES = 1440;
		const amount = dist.lqM(dist.FsL(dist.aig(), dist.E2x(), dist.Wwf(0)));
		const Limit = dist.Ikc({
			call_count: amount,
			total_cputime: amount,
			total_time: amount,
			estimated_time_to_regain_access: amount,
		});
		const ofApp = dist.FsL(
			Limit,
			dist.pdi((limit) => [limit]),
		);
		const ofBusiness = dist.FsL(
			dist.g1P(dist.YjP(), dist.YOg(Limit)),
			dist.pdi((limits) => Object.values(limits).flat()),
		);
		function rateLimitIn(headers, clock) {
			const ofAccount = read(headers["x-business-use-case-usage"], ofBusiness);
			return limitOf([...read(headers["x-app-usage"], ofApp), ...ofAccount], clock);
		}
		function applicationLimitIn(headers, clock) {
			return limitOf(read(headers["x-app-usage"], ofApp), clock);
		}
		function limitOf(limits, clock) {
			const used = limits
				.flatMap(({ call_count, total_cputime, total_time }) => [call_count, total_cputime, total_time])
				.filter((percent) => percent !== void 0);
			if (used.length === 0) return;
			const minutes = limits.map(({ estimated_time_to_regain_access = 0 }) => estimated_time_to_regain_access);
			const wait = Math.min(Math.max(...minutes), DAY_MINUTES) * 60_000;
			return {
				usedPercent: Math.min(Math.floor(Math.max(...used)), 100),
				freeAt: wait > 0 ? clock.after(wait) : void 0,
			};
		}
		function read(header, schema) {
			if (typeof header !== "string" || header.length > MOST_CHARACTERS) return [];
			const { success, output } = dist.xLC(schema, (0, json.U4)(header));
			return success ? output : [];
		}
		const MOST_BYTES = 4_000_000;
		const TIMEOUT_MS = 60_000;
		function connect({ api, token, secrets = [], clock }) {
			const dispatcher = new undici.EnvHttpProxyAgent({
				headersTimeout: 0,
				bodyTimeout: 0,
				connectTimeout: 20_000,
				maxResponseSize: MOST_BYTES,
			});
			const version = versioned(api);
			const oauth = version.replace(/\/v1\.0$/, "");
			const mask = (0, boundary_mask._)([token, ...secrets]);
			let limit;
			let ofApplication;
			const noted = (error) => {
				if (error.isOfApplication)
					ofApplication = (0, rate_limit.Kz)(ofApplication, { usedPercent: 100, freeAt: ofApplication?.freeAt });
				return error;
			};
			const ask = async (answer, { path, query = {}, form, isOAuth = false, ...call }) => {
				const { method = form ? "POST" : "GET", timeoutMs = TIMEOUT_MS } = call;
				const name = `${method} /${path}`;
				if (/[^\x21-\x7e]/.test(token))
					throw new error.a("token", true, `${name} is not asked`, { fault: "not-alone" });
				const base = isOAuth ? oauth : version;
				const url = `${base}/${path}?${new URLSearchParams(query).toString()}`.replace(/\?$/, "");
				const { statusCode, headers, text } = await exchange(name, url, {
					dispatcher,
					method,
					signal: clock.timeout(timeoutMs),
					headers: {
						...(token && { authorization: `Bearer ${token}` }),
						accept: "application/json",
						...(form && { "content-type": "application/x-www-form-urlencoded" }),
					},
					...(form && { body: new URLSearchParams(form).toString() }),
				});
				limit = (0, rate_limit.Kz)(limit, rateLimitIn(headers, clock));
				ofApplication = (0, rate_limit.Kz)(ofApplication, applicationLimitIn(headers, clock));
				const body = parse(text, mask);
				if (statusCode !== 200 || !(0, json.u4)(body) || "error" in body)
					throw noted((0, error.M)(name, statusCode, body, (0, fault.L)(token)));
				const { success, output } = dist.xLC(answer, isOAuth ? parse(text, (said) => said) : body);
				if (!success) throw (0, error.M)(name, statusCode, void 0);
				return output;
			};
			return { ask, rateLimit: () => limit, applicationLimit: () => ofApplication };
		}
		function versioned(api) {
			const base = api.href.replace(/\/+$/, "");
			return /\/v1\.0$/.test(base) ? base : `${base}/v1.0`;
		}
		async function exchange(name, url, options) {
			try {
				const { statusCode, headers, body } = await (0, undici.request)(url, options);
				return { statusCode, headers, text: await body.text() };
			} catch (cause) {
				throw new error.a("unsure", false, `${name}: ${reasonOf(cause, new URL(url).host)}`, { cause });
			}
		}
		function reasonOf(cause, host) {
			if (!(cause instanceof Error)) return `no answer from ${host}`;
			if (cause.name === "TimeoutError") return `no answer from ${host} in time`;
			const { code } = cause;
			if (code === "UND_ERR_RES_EXCEEDED_MAX_SIZE") return "an answer that is too long";
			return code === void 0 ? `no answer from ${host}` : `no answer from ${host}, ${code}`;
		}
		function parse(text, mask) {
			if (text === "") return text;
			try {
				return JSON.parse(text, (_key, value, context) => {
					if (typeof value === "string") return mask(value);
					return typeof value === "number" && !Number.isSafeInteger(value) ? (context?.source ?? value) : value;
				});
			} catch {
				return;
			}
		}
	},
	58626: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => problemsOfLosses, y: () => LOSSES });
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82814);
		var _features_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51650);
		var _features_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17649);
		const LOSSES = [
			..._features_table_js__WEBPACK_IMPORTED_MODULE_2__.a.losses,
			..._features_js__WEBPACK_IMPORTED_MODULE_1__.K7.flatMap((name) =>
				_features_table_js__WEBPACK_IMPORTED_MODULE_2__.G[name].losses.map((loss) => ({
					...loss,
					key: _features_js__WEBPACK_IMPORTED_MODULE_1__.C7[name],
				})),
			),
		].toSorted(
			(one, other) =>
				_features_js__WEBPACK_IMPORTED_MODULE_1__.NE.indexOf(one.part) -
				_features_js__WEBPACK_IMPORTED_MODULE_1__.NE.indexOf(other.part),
		);
		function problemsOfLosses({ path, line, lines = {} }, number, lost) {
			return lost.flatMap((part) =>
				LOSSES.filter((loss) => loss.part === part).map(({ name, key, rule }) =>
					(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.$e)(rule, {
						segment: number,
						without: name,
						line: (key === void 0 ? void 0 : lines[key]) ?? line,
						...(path !== void 0 && { path }),
					}),
				),
			);
		}
	},
	7964: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => isPermalink });
		const HOSTS = ["threads.com", "www.threads.com", "threads.net", "www.threads.net"];
		const LONGEST = 400;
		function isPermalink(address, api) {
			const url = URL.parse(address);
			if (address.length > LONGEST || !url || url.username !== "" || url.password !== "") return false;
			return url.origin === api.origin || (url.protocol === "https:" && HOSTS.includes(url.host));
		}
	},
	37289: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { DU: () => mayBegin, Kz: () => fullerOf, l6: () => isUsedUp });
		const NEARLY_USED_UP = 90;
		function mayBegin(limit) {
			return limit === void 0 || limit.usedPercent < NEARLY_USED_UP;
		}
		function isUsedUp(limit) {
			return limit !== void 0 && limit.usedPercent >= 100;
		}
		function fullerOf(earlier, later) {
			if (!earlier || !later) return earlier ?? later;
			return later.usedPercent >= earlier.usedPercent ? later : earlier;
		}
	},
};
