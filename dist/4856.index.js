export const id = 4856;
export const ids = [4856];
export const modules = {
	57330: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { schedule: () => schedule });
		var file_text = __webpack_require__(33282);
		var plan_posts = __webpack_require__(68768);
		async function readPosts({ settings, world: { files } }) {
			const paths = await files.find(settings.files);
			return new Map(
				paths.map((path) => {
					const file = (0, file_text.eu)(path, files);
					return [
						path,
						"text" in file
							? (0, plan_posts.readSource)(file, settings)
							: { kind: "problems", problems: [file.problem] },
					];
				}),
			);
		}
		var context_here = __webpack_require__(65832);
		var subcommand = __webpack_require__(56454);
		const DAY = 86_400_000;
		const HOUR = 3_600_000;
		const GAP = 7;
		function linesOf({ due, next, drafts, wrong }, { now, timezone }) {
			const rows = [
				...due.map((one) => [timeOf(one.at, timezone), one.path, noted(one)]),
				...next.map((one) => ["next run", one.path, noted(one)]),
			];
			const width = Math.max(0, ...rows.map(([, path = ""]) => path.length));
			const list = rows.map(([time = "", path = "", title = ""]) =>
				`${time.padEnd(16)}  ${path.padEnd(width)}  ${title}`.trimEnd(),
			);
			return [
				...monthOf(due, { now, timezone }),
				"",
				`Times are those of ${timezone}.`,
				...(list.length > 0 ? ["", ...list] : []),
				"",
				...notesOf(due, { now, timezone }),
				...(drafts > 0 ? [drafts === 1 ? "1 draft has no time." : `${drafts} drafts have no time.`] : []),
				...wrong.map((path) => `${path} has a problem: \`spool check\` says which.`),
			];
		}
		function noted({ title, state = "waiting", followUp }) {
			const notes = [...(followUp ? [followUp] : []), ...(state === "waiting" ? [] : [state])];
			return notes.length > 0 ? `(${notes.join(", ")}) ${title}` : title;
		}
		function monthOf(due, { now, timezone }) {
			const counts = Map.groupBy(due.filter(goesOut), ({ at }) => dayOf(at, timezone));
			const today = dayOf(now, timezone);
			const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * DAY;
			const weeks = [0, 1, 2, 3, 4].map((week) => {
				const days = [0, 1, 2, 3, 4, 5, 6].map((day) => monday + (week * 7 + day) * DAY);
				const begins = days.find((day, index) => new Date(day).getUTCDate() === 1 || (week === 0 && index === 0));
				const cells = days.map((day) => cellOf(day, day === today, counts.get(day)?.length ?? 0));
				const month = begins === void 0 ? "" : MONTHS.format(begins);
				return `${month.padEnd(5)}${cells.join("")}`.trimEnd();
			});
			return [
				`     ${["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"].map((day) => ` ${day}    `).join("")}`.trimEnd(),
				...weeks,
			];
		}
		const MONTHS = new Intl.DateTimeFormat("en", { month: "short", timeZone: "UTC" });
		function cellOf(day, isToday, count) {
			const date = String(new Date(day).getUTCDate()).padStart(2);
			const mark = count === 0 ? "" : count === 1 ? "●" : `●${count}`;
			return `${isToday ? `[${date}]` : ` ${date} `}${mark}`.padEnd(7);
		}
		function goesOut({ state, followUp }) {
			return state === "waiting" && followUp === void 0;
		}
		function notesOf(due, { now, timezone }) {
			const waiting = due.filter(goesOut);
			if (waiting.length === 0) return ["Nothing waits for its time."];
			const close = waiting.flatMap(({ at, path }, index) => {
				const before = waiting[index - 1];
				if (!before || at - before.at >= HOUR) return [];
				const minutes = Math.round((at - before.at) / 60_000);
				return [
					minutes === 0
						? `${path} goes out at the time of ${before.path}.`
						: `${path} goes out ${minutes === 1 ? "a minute" : `${minutes} minutes`} after ${before.path}.`,
				];
			});
			const gaps = waiting.flatMap(({ at }, index) => {
				const from = waiting[index - 1]?.at ?? now;
				const days = Math.floor((at - from) / DAY);
				const between = `between ${timeOf(from, timezone).slice(0, 10)} and ${timeOf(at, timezone).slice(0, 10)}`;
				return days < GAP ? [] : [`Nothing goes out ${between}, for ${days} days.`];
			});
			return [...close, ...gaps];
		}
		function timeOf(at, timezone) {
			return new Date(at).toLocaleString("sv-SE", { timeZone: timezone }).slice(0, 16);
		}
		function dayOf(at, timezone) {
			return Date.parse(timeOf(at, timezone).slice(0, 10));
		}
		var follow_ups = __webpack_require__(58127);
		var plan = __webpack_require__(13731);
		var problem = __webpack_require__(55191);
		function planOf(read, now, lateLimit) {
			const due = [];
			const next = [];
			const wrong = [];
			let drafts = 0;
			for (const [path, one] of read) {
				if (one.kind === "not-a-post") continue;
				if (one.kind === "problems" || (0, problem.JD)(one.post.problems)) {
					wrong.push(path);
					continue;
				}
				const { post } = one;
				const [reason, title] = [(0, plan.KM)(post, now, lateLimit), titleOf(post)];
				due.push(...repostIn(post, { path, title }, now, lateLimit));
				if ((0, follow_ups.K)(post) && !(0, plan.c6)(post) && !post.draft)
					next.push({ path, title, followUp: "correction" });
				if (post.receipts?.whole || reason?.kind === "unpublish" || reason?.kind === "taken-down") continue;
				if (reason === void 0) next.push({ path, title });
				else if (post.publishAt) due.push({ path, title, at: post.publishAt.at, state: STATES[reason.kind] });
				else drafts += 1;
			}
			return { due: due.toSorted((one, other) => one.at - other.at), next, drafts, wrong };
		}
		function repostIn(post, named, now, lateLimit) {
			const { repostAt, receipts, draft } = post;
			if (!repostAt || receipts?.reposted || (0, plan.c6)(post)) return [];
			const state = draft ? "draft" : now - repostAt.at > lateLimit ? "overdue" : "waiting";
			return [{ ...named, at: repostAt.at, state, followUp: "repost" }];
		}
		const STATES = { skip: "draft", wait: "waiting", overdue: "overdue" };
		const LONGEST_TITLE = 60;
		function titleOf({ title, markdown }) {
			const line = markdown.split("\n", 100).find((text) => text.trim() !== "") ?? "";
			const text = (title?.text ?? line.replace(/^#+ /, "")).trim().replaceAll(/\s+/g, " ");
			return text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE).toWellFormed()}…` : text;
		}
		async function schedule(values, desk) {
			const { ics } = values;
			if (typeof ics === "string" && !/\.ics$/i.test(ics))
				throw new subcommand.eb("--ics takes a file whose name ends in .ics.");
			const context = await (0, context_here.AU)((0, context_here.R8)(values), desk);
			const now = desk.clock.now();
			const plan = planOf(await readPosts(context), now, context.settings.lateLimit);
			linesOf(plan, { now, timezone: desk.timezone }).forEach(desk.print);
			if (typeof ics !== "string") return;
			const { calendarText } = await __webpack_require__
				.e(5510)
				.then(__webpack_require__.bind(__webpack_require__, 5510));
			write(desk.write, ics, calendarText(plan.due));
			desk.print(`${ics} is written.`);
		}
		function write(put, name, text) {
			try {
				put(name, text);
			} catch (cause) {
				const { code = "unknown" } = cause;
				throw new subcommand.VG(`${name} cannot be written (${code}).`);
			}
		}
	},
	16318: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => FolderError });
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55191);
		class FolderError extends Error {
			problem;
			constructor(path, kind) {
				const problem = (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)("insights/no-folder", { path, kind });
				super(problem.message);
				this.name = "FolderError";
				this.problem = problem;
			}
		}
	},
	52720: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => problemOf, y: () => bugOf });
		var _github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
		var _insights_folder_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16318);
		var _interruption_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27080);
		var _replies_foreign_branch_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12358);
		var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55191);
		var _rules_threads_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78254);
		var _threads_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60787);
		var _token_token_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95971);
		function problemOf(cause, permissions = []) {
			if (cause instanceof _threads_error_js__WEBPACK_IMPORTED_MODULE_6__.a) return problemOfThreads(cause);
			if (cause instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_) return problemOfGitHub(cause, permissions);
			if (
				cause instanceof _token_token_error_js__WEBPACK_IMPORTED_MODULE_7__.g ||
				cause instanceof _insights_folder_error_js__WEBPACK_IMPORTED_MODULE_1__.b
			)
				return cause.problem;
			if (cause instanceof _replies_foreign_branch_error_js__WEBPACK_IMPORTED_MODULE_3__.n) return cause.problem;
			if (cause instanceof _interruption_js__WEBPACK_IMPORTED_MODULE_2__._) return problemOfInterruption(cause);
			throw cause;
		}
		function bugOf(cause) {
			return (0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.z3)("post/bug", {
				stack: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
			});
		}
		const THREADS = {
			token: "threads/token-rejected",
			permission: "threads/permission-missing",
			throttled: "threads/throttled",
			restricted: "threads/restricted",
			"not-visible-yet": "threads/not-ready",
			"children-not-visible": "threads/not-ready",
			unsure: "threads/unreachable",
			"not-offered": "threads/refused",
			"link-refused": "threads/refused",
			"too-long": "threads/refused",
			refused: "threads/refused",
		};
		function problemOfThreads({ kind, message: answer, fault }) {
			return (0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.z3)(THREADS[kind], {
				answer,
				fault,
				...(fault === "not-alone" && { fix: _rules_threads_js__WEBPACK_IMPORTED_MODULE_5__._w }),
			});
		}
		const GITHUB = {
			forbidden: "github/forbidden",
			token: "github/token-rejected",
			"no-pulls": "github/pull-requests-not-allowed",
			protected: "github/protected",
			throttled: "github/throttled",
			unsure: "github/unreachable",
			missing: "github/not-found",
			stale: "github/moved",
			exists: "github/refused",
			blocked: "github/name-taken",
			refused: "github/refused",
		};
		function problemOfGitHub({ kind, message: answer }, permissions) {
			if (kind !== "forbidden") return (0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.z3)(GITHUB[kind], { answer });
			const fix = `Give the job \`permissions: { ${permissions.join(", ")} }\`.`;
			return (0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.z3)("github/forbidden", { answer, fix, permissions });
		}
		const INTERRUPTIONS = {
			cancelled: "action/cancelled",
			"out-of-time": "threads/out-of-time",
			"lease-lost": "action/lease-lost",
		};
		function problemOfInterruption({ kind }) {
			return (0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.z3)(INTERRUPTIONS[kind], {});
		}
	},
	12358: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => ForeignBranchError });
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55191);
		class ForeignBranchError extends Error {
			problem;
			constructor(branch) {
				const problem = (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)("replies/foreign-branch", { branch });
				super(problem.message);
				this.name = "ForeignBranchError";
				this.problem = problem;
			}
		}
	},
	95971: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => TokenError });
		class TokenError extends Error {
			problem;
			constructor(problem) {
				super(problem.message);
				this.name = "TokenError";
				this.problem = problem;
			}
		}
	},
};
