export const id = 7649;
export const ids = [7649];
export const modules = {
	87649: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { insightsOverHttp: () => insightsOverHttp });
		var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
		var _core_insights_metrics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18160);
		var _core_insights_history_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61605);
		var _core_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75503);
		var _core_threads_permalink_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7964);
		const MOST = 999_999_999_999_999;
		const count = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(
			valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
			valibot__WEBPACK_IMPORTED_MODULE_1__.ndf(),
			valibot__WEBPACK_IMPORTED_MODULE_1__.Wwf(0),
			valibot__WEBPACK_IMPORTED_MODULE_1__.cGV(MOST),
		);
		const text = valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(
			valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
			void 0,
		);
		const list = valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(
			valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(
				valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.L5J()),
				[],
			),
			[],
		);
		const listOf = (entry) =>
			valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(
				list,
				valibot__WEBPACK_IMPORTED_MODULE_1__.pdi((all) =>
					all.filter((each) => valibot__WEBPACK_IMPORTED_MODULE_1__.is(entry, each)),
				),
				valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(entry),
			);
		const Day = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			value: count,
			end_time: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
		});
		const Click = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			value: count,
			link_url: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(
				valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
				valibot__WEBPACK_IMPORTED_MODULE_1__.z6Y(_core_insights_history_rows_js__WEBPACK_IMPORTED_MODULE_0__.PJ),
			),
		});
		const Group = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			value: count,
			dimension_values: valibot__WEBPACK_IMPORTED_MODULE_1__.PVZ([
				valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(
					valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
					valibot__WEBPACK_IMPORTED_MODULE_1__.z6Y(_core_insights_history_rows_js__WEBPACK_IMPORTED_MODULE_0__.IZ),
				),
			]),
		});
		const Total = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			value: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(count), void 0),
			breakdowns: list,
		});
		const Named = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			name: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			values: list,
			total_value: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(Total), void 0),
			link_total_values: list,
		});
		const Told = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ data: listOf(Named) });
		const Entry = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			id: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(
				valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([
					valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
					valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(
						valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
						valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(String),
					),
				]),
				valibot__WEBPACK_IMPORTED_MODULE_1__.z6Y(_core_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__.eQ),
			),
			media_type: text,
			permalink: text,
			timestamp: text,
			insights: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(Told), void 0),
		});
		const Page = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			data: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.L5J()),
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
		function insightsOverHttp(user, api, ask) {
			const ofAccount = (query) => ask(Told, { path: `${user}/threads_insights`, query });
			return {
				async list(kind, { after, metrics }) {
					const expanded = metrics.length > 0 ? `,insights.metric(${metrics.join(",")})` : "";
					const fields = `id,media_type,permalink,timestamp${expanded}`;
					const query = { fields, limit: "100", ...(after !== void 0 && { after }) };
					const path = `${user}/${kind === "posts" ? "threads" : "replies"}`;
					const { data, paging } = await ask(Page, { path, query });
					const posts = valibot__WEBPACK_IMPORTED_MODULE_1__
						.qgA(listOf(Entry), data)
						.map((entry) => listedOf(entry, api));
					const isLast = valibot__WEBPACK_IMPORTED_MODULE_1__.is(LastPage, paging);
					const next =
						!isLast && valibot__WEBPACK_IMPORTED_MODULE_1__.is(Cursor, paging) ? paging.cursors.after : void 0;
					const isWhole = Array.isArray(data) && posts.length === data.length && (isLast || next !== void 0);
					return { posts, next, isWhole };
				},
				async post(id, metrics) {
					return numbersOf(await ask(Told, { path: `${id}/insights`, query: { metric: metrics.join(",") } }));
				},
				async views(since, until) {
					const { data } = await ofAccount({ metric: "views", period: "day", ...between(since, until) });
					const days = data.find(({ name }) => name === "views")?.values ?? [];
					return valibot__WEBPACK_IMPORTED_MODULE_1__.qgA(listOf(Day), days).flatMap(({ value, end_time }) => {
						const endsAt = momentIn(end_time);
						return endsAt === void 0 ? [] : [{ endsAt, views: value }];
					});
				},
				async totals(metrics, since, until) {
					const { data } = await ofAccount({ metric: metrics.join(","), ...between(since, until) });
					const totals = data.flatMap(({ name, total_value }) => {
						const known = _core_insights_metrics_js__WEBPACK_IMPORTED_MODULE_3__.Kp.find((total) => total === name);
						return known && total_value?.value !== void 0 ? [[known, total_value.value]] : [];
					});
					return Object.fromEntries(totals);
				},
				async clicks(since, until) {
					const { data } = await ofAccount({ metric: "clicks", ...between(since, until) });
					const links = data.find(({ name }) => name === "clicks")?.link_total_values ?? [];
					return valibot__WEBPACK_IMPORTED_MODULE_1__
						.qgA(listOf(Click), links)
						.map(({ value, link_url }) => ({ link: link_url, clicks: value }));
				},
				async followers() {
					const { data } = await ofAccount({ metric: "followers_count" });
					return data.find(({ name }) => name === "followers_count")?.total_value?.value;
				},
				async demographics(breakdown) {
					const { data } = await ofAccount({ metric: "follower_demographics", breakdown });
					const found = data.find(({ name }) => name === "follower_demographics")?.total_value?.breakdowns ?? [];
					const results = valibot__WEBPACK_IMPORTED_MODULE_1__.qgA(
						listOf(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ results: listOf(Group) })),
						found,
					);
					return results.flatMap((all) =>
						all.results.map(({ value, dimension_values: [group] }) => ({ group, followers: value })),
					);
				},
			};
		}
		function between(since, until) {
			const seconds = (ms) => String(Math.floor(ms / 1000));
			return { since: seconds(since), until: seconds(until) };
		}
		function listedOf({ id, media_type, permalink, timestamp, insights }, api) {
			return {
				id: (0, _core_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__.C9)(id),
				permalink:
					permalink !== void 0 && (0, _core_threads_permalink_js__WEBPACK_IMPORTED_MODULE_4__.o)(permalink, api)
						? permalink
						: void 0,
				publishedAt: momentIn(timestamp),
				isRepost: media_type === "REPOST_FACADE",
				numbers: insights && numbersOf(insights),
			};
		}
		function momentIn(said = "") {
			const ms = /^(19[7-9]|[2-9]\d\d)\d-/.test(said) ? Date.parse(said) : NaN;
			return Number.isNaN(ms) ? void 0 : ms;
		}
		function numbersOf({ data }) {
			const numbers = data.flatMap(({ name, values: [first], total_value }) => {
				const metric = _core_insights_metrics_js__WEBPACK_IMPORTED_MODULE_3__.Cb.find((known) => known === name);
				const value = valibot__WEBPACK_IMPORTED_MODULE_1__.is(
					valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ value: count }),
					first,
				)
					? first.value
					: total_value?.value;
				return metric && value !== void 0 ? [[metric, value]] : [];
			});
			return Object.fromEntries(numbers);
		}
	},
	48670: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$P: () => isDate,
			Q$: () => dateOf,
			YM: () => daysBetween,
			c4: () => noonOf,
			fi: () => addDays,
			gk: () => dayBefore,
			iQ: () => HOUR_MS,
			kb: () => dayOf,
			sO: () => DAY_MS,
		});
		const HOUR_MS = 3_600_000;
		const DAY_MS = 24 * HOUR_MS;
		const BEHIND_MS = 8 * HOUR_MS;
		function dayOf(ms) {
			return dateOf(ms - BEHIND_MS);
		}
		function dayBefore(midnight) {
			return dateOf(midnight - 12 * HOUR_MS);
		}
		function noonOf(day) {
			return Date.parse(`${day}T12:00:00Z`);
		}
		function addDays(day, days) {
			return dateOf(noonOf(day) + days * DAY_MS);
		}
		function daysBetween(first, last) {
			const count = Math.round((noonOf(last) - noonOf(first)) / DAY_MS) + 1;
			return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(first, index));
		}
		function dateOf(ms) {
			return new Date(ms).toISOString().slice(0, 10);
		}
		function isDate(text) {
			return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(noonOf(text)) && dateOf(noonOf(text)) === text;
		}
	},
	43314: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EI: () => countsIn,
			cA: () => lineOf,
			hA: () => countCells,
			nc: () => cellsOf,
			ry: () => countIn,
		});
		function cellsOf(line) {
			const cells = [];
			const cell = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
			for (;;) {
				const found = cell.exec(line);
				if (!found) return;
				const [, quoted, plain = "", end] = found;
				cells.push(quoted === void 0 ? plain : quoted.replaceAll('""', '"'));
				if (end === "") return cells;
			}
		}
		function lineOf(cells) {
			return cells.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
		}
		const COUNT = /^(0|[1-9]\d{0,14})$/;
		function countIn(cell) {
			if (cell === "") return "unknown";
			return cell !== void 0 && COUNT.test(cell) ? Number(cell) : void 0;
		}
		function countsIn(names, cells) {
			const counts = {};
			for (const [index, name] of names.entries()) {
				const count = countIn(cells[index]);
				if (count === void 0) return;
				if (count !== "unknown") counts[name] = count;
			}
			return counts;
		}
		function countCells(names, counts) {
			return names.map((name) => String(counts[name] ?? ""));
		}
	},
	61605: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dx: () => ACCOUNTS,
			IZ: () => isGroup,
			Mn: () => POSTS,
			PJ: () => isLink,
			fd: () => GROUPS,
			i2: () => CLICKS,
			iA: () => minuteOf,
		});
		var _threads_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75503);
		var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48670);
		var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18160);
		var _csv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43314);
		const ACCOUNT = ["views", "likes", "replies", "reposts", "quotes", "followers"];
		const POSTS = {
			name: "posts",
			columns: ["at", "id", ..._metrics_js__WEBPACK_IMPORTED_MODULE_1__.Cb],
			periodOf: ({ at }) => minuteOf(at).slice(0, 7),
			keyOf: ({ at, id }) => `${minuteOf(at)} ${id}`,
			read([at = "", id = "", ...counts]) {
				const ms = /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(at) ? Date.parse(at) : NaN;
				const numbers = (0, _csv_js__WEBPACK_IMPORTED_MODULE_2__.EI)(
					_metrics_js__WEBPACK_IMPORTED_MODULE_1__.Cb,
					counts,
				);
				return Number.isNaN(ms) || !(0, _threads_ids_js__WEBPACK_IMPORTED_MODULE_3__.eQ)(id) || !numbers
					? void 0
					: { at: ms, id: (0, _threads_ids_js__WEBPACK_IMPORTED_MODULE_3__.C9)(id), numbers };
			},
			write: ({ at, id, numbers }) => [
				minuteOf(at),
				id,
				...(0, _csv_js__WEBPACK_IMPORTED_MODULE_2__.hA)(_metrics_js__WEBPACK_IMPORTED_MODULE_1__.Cb, numbers),
			],
		};
		const ACCOUNTS = {
			name: "account",
			columns: ["day", ...ACCOUNT],
			periodOf: yearOf,
			keyOf: ({ day }) => day,
			read([day = "", ...cells]) {
				const counts = (0, _csv_js__WEBPACK_IMPORTED_MODULE_2__.EI)(ACCOUNT, cells);
				return (0, _days_js__WEBPACK_IMPORTED_MODULE_0__.$P)(day) && counts ? { day, ...counts } : void 0;
			},
			write: (row) => [row.day, ...(0, _csv_js__WEBPACK_IMPORTED_MODULE_2__.hA)(ACCOUNT, row)],
		};
		const CLICKS = {
			name: "clicks",
			columns: ["day", "clicks", "link"],
			periodOf: yearOf,
			keyOf: ({ day, link }) => `${day} ${link}`,
			read([day = "", cell = "", link = ""]) {
				const clicks = (0, _csv_js__WEBPACK_IMPORTED_MODULE_2__.ry)(cell);
				return (0, _days_js__WEBPACK_IMPORTED_MODULE_0__.$P)(day) && typeof clicks === "number" && isLink(link)
					? { day, clicks, link }
					: void 0;
			},
			write: ({ day, clicks, link }) => [day, String(clicks), link],
		};
		const GROUPS = {
			name: "demographics",
			columns: ["day", "breakdown", "group", "followers"],
			periodOf: yearOf,
			keyOf: ({ day, breakdown, group }) => `${day} ${breakdown} ${group}`,
			read([day = "", name = "", group = "", cell = ""]) {
				const followers = (0, _csv_js__WEBPACK_IMPORTED_MODULE_2__.ry)(cell);
				const breakdown = _metrics_js__WEBPACK_IMPORTED_MODULE_1__.z5.find((known) => known === name);
				if (
					!(0, _days_js__WEBPACK_IMPORTED_MODULE_0__.$P)(day) ||
					!breakdown ||
					!isGroup(group) ||
					typeof followers !== "number"
				)
					return;
				return { day, breakdown, group, followers };
			},
			write: ({ day, breakdown, group, followers }) => [day, breakdown, group, String(followers)],
		};
		function isLink(text) {
			return text.length <= 500 && /^https?:\/\/[\x21-\x7e]+$/.test(text) && URL.canParse(text);
		}
		function isGroup(text) {
			return /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .,'’()+-]{0,79}$/u.test(text);
		}
		function minuteOf(ms) {
			return `${new Date(ms).toISOString().slice(0, 16)}Z`;
		}
		function yearOf({ day }) {
			return day.slice(0, 4);
		}
	},
	18160: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cb: () => METRICS,
			Ft: () => isSame,
			Kp: () => TOTALS,
			z5: () => BREAKDOWNS,
		});
		const METRICS = ["views", "likes", "replies", "reposts", "quotes", "shares"];
		const TOTALS = ["likes", "replies", "reposts", "quotes"];
		const BREAKDOWNS = ["country", "city", "age", "gender"];
		function isSame(one, other) {
			return METRICS.every((metric) => one[metric] === other[metric]);
		}
	},
};
