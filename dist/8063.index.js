export const id = 8063;
export const ids = [8063];
export const modules = {
	64382: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => lineOf, p: () => countOf });
		var _core_doctor_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55169);
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63605);
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
	50430: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { schedule: () => schedule });
		var context_here = __webpack_require__(65832);
		var subcommand = __webpack_require__(56454);
		const DAY = 86_400_000;
		const HOUR = 3_600_000;
		const GAP = 7;
		function linesOf({ due, next, drafts, wrong }, { now, timezone }) {
			const rows = [
				...due.map((one) => ({ ...one, time: timeOf(one.at, timezone), title: noted(one) })),
				...next.map((one) => ({ ...one, time: "next run", title: noted(one) })),
			];
			const width = Math.max(0, ...rows.map(({ path }) => path.length));
			const names = Math.max(0, ...rows.map(({ account }) => (account === void 0 ? 0 : account.length + 2)));
			const list = rows.map(({ time, account = "", path, title }) =>
				`${time.padEnd(16)}  ${account.padEnd(names)}${path.padEnd(width)}  ${title}`.trimEnd(),
			);
			return [
				...monthOf(due, { now, timezone }),
				"",
				`Times are those of ${timezone}.`,
				...(list.length > 0 ? ["", ...list] : []),
				"",
				...allNotesOf(due, { now, timezone }),
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
		function allNotesOf(due, now) {
			const waiting = due.filter(goesOut);
			if (waiting.length === 0) return ["Nothing waits for its time."];
			return [...Map.groupBy(waiting, ({ account }) => account)].flatMap(([account, own]) => {
				const notes = notesOf(own, now);
				return account === void 0 ? notes : notes.map((note) => `${account}: ${note}`);
			});
		}
		function notesOf(waiting, { now, timezone }) {
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
		var problem = __webpack_require__(63605);
		function planOf(read, now, lateLimit, owners = new Map()) {
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
				const reason = (0, plan.KM)(post, now, lateLimit);
				const named = { account: owners.get(path), path, title: titleOf(post) };
				due.push(...repostIn(post, named, now, lateLimit));
				if ((0, follow_ups.K)(post) && !(0, plan.c6)(post) && !post.draft)
					next.push({ ...named, followUp: "correction" });
				if (post.receipts?.whole || reason?.kind === "unpublish" || reason?.kind === "taken-down") continue;
				if (reason === void 0) next.push(named);
				else if (post.publishAt) due.push({ ...named, at: post.publishAt.at, state: STATES[reason.kind] });
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
		var accounts_file = __webpack_require__(86105);
		var settings_for = __webpack_require__(33221);
		var repository_path = __webpack_require__(50794);
		var open_accounts = __webpack_require__(94673);
		var lines = __webpack_require__(64382);
		async function readOwned(values, context) {
			const path = await accountsIn(values, context);
			if (path === void 0) return { posts: await readPosts(context), owners: new Map() };
			const { settings, world } = context;
			const { file, claims, problems } = await (0, open_accounts.H)(path, world);
			if (!file) throw new subcommand.VG(problems.map((problem) => (0, lines.c)(problem, (at) => at)).join("\n"));
			const owners = new Map(claims.flatMap(({ account, paths }) => paths.map((each) => [each, account.name])));
			const read = claims.map(({ account }) =>
				readPosts({ settings: (0, settings_for.z)(account, void 0, settings), world }),
			);
			const posts = new Map((await Promise.all(read)).flatMap((own) => [...own]));
			return { posts, owners, ...(problems.length > 0 && { unsound: path }) };
		}
		async function accountsIn({ accounts, files }, { world }) {
			if (typeof accounts !== "string") {
				if (files !== void 0) return;
				return (await world.files.find([accounts_file.aO])).at(0);
			}
			if (files !== void 0)
				throw new subcommand.eb("--accounts names the files of each account: --files does not go with it.");
			if (!(0, repository_path.o)(accounts))
				throw new subcommand.eb(`--accounts takes a file of the repository, such as ${accounts_file.aO}.`);
			return accounts;
		}
		async function schedule(values, desk) {
			const { ics } = values;
			if (typeof ics === "string" && !/\.ics$/i.test(ics))
				throw new subcommand.eb("--ics takes a file whose name ends in .ics.");
			const context = await (0, context_here.AU)((0, context_here.R8)(values), desk);
			const now = desk.clock.now();
			const { posts, owners, unsound } = await readOwned(values, context);
			const plan = planOf(posts, now, context.settings.lateLimit, owners);
			linesOf(plan, { now, timezone: desk.timezone }).forEach(desk.print);
			if (unsound !== void 0)
				desk.print(`${unsound} has a problem: \`spool accounts list --file ${unsound}\` says which.`);
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
	24075: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => settleClaims });
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63605);
		function settleClaims(claims, path) {
			const owners = new Map();
			const stopped = new Set();
			const problems = new Map();
			for (const { account, paths } of claims)
				for (const file of paths) {
					const owner = owners.get(file);
					owners.set(file, owner ?? account);
					if (!owner) continue;
					const { name, line } = account;
					const facts = { name, other: owner.name, example: file, path, line };
					const pair = `${owner.name} ${name}`;
					if (!problems.has(pair))
						problems.set(pair, (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)("accounts/overlap", facts));
					stopped.add(owner.name).add(name);
				}
			return { claims: claims.filter(({ account }) => !stopped.has(account.name)), problems: [...problems.values()] };
		}
	},
	33221: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => settingsFor });
		function settingsFor({ name, files, userId, timezone, numbering, maxPosts }, accessToken, settings) {
			return {
				...settings,
				accounts: void 0,
				accountsKey: void 0,
				accessToken,
				files,
				userId,
				timezone: timezone ?? settings.timezone,
				numbering: numbering === void 0 ? settings.numbering : numbering || void 0,
				maxPosts: maxPosts ?? settings.maxPosts,
				insightsDir: `${settings.insightsDir}/${name}`,
				repliesFolder: name,
				moderation: [...settings.moderation.map((path) => ownOf(path, name)), ...settings.moderation],
			};
		}
		function ownOf(path, name) {
			return path.replace(/(\.ya?ml)?$/, (ending) => `/${name}${ending}`);
		}
	},
	55169: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => together, h: () => counted });
		function together(findings) {
			return { well: findings.flatMap(({ well }) => well), problems: findings.flatMap(({ problems }) => problems) };
		}
		function counted(count, one, several = `${one}s`) {
			return `${count} ${count === 1 ? one : several}`;
		}
	},
	22577: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			bj: () => unanswered,
			e0: () => isGitHubError,
			j5: () => githubErrorOf,
			y_: () => GitHubError,
		});
		var _boundary_excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29891);
		var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86153);
		class GitHubError extends Error {
			kind;
			retryAfterMs;
			constructor(kind, message, retryAfterMs = 0, options) {
				super(message, options);
				this.name = "GitHubError";
				this.kind = kind;
				this.retryAfterMs = retryAfterMs;
			}
		}
		function isGitHubError(cause, ...kinds) {
			return cause instanceof GitHubError && kinds.includes(cause.kind);
		}
		function unanswered(request, why, cause) {
			return new GitHubError("unsure", `${request}: ${why}`, 0, { cause });
		}
		const WAIT_MS = 60_000;
		function githubErrorOf(request, answer, now) {
			const { type, message } = toldBy(answer.body);
			const what = [answer.status === 200 ? "" : `HTTP ${answer.status}`, message && `“${message}”`];
			const found = `${request}: ${what.filter((part) => part !== "").join(", ")}`;
			const throttled = isThrottled(answer, type, message);
			const kind = throttled ? "throttled" : kindOf(answer.status, type, message);
			const accepted = answer.headers["x-accepted-github-permissions"];
			const asked =
				kind === "forbidden" && accepted
					? `, needs ${(0, _boundary_excerpt_js__WEBPACK_IMPORTED_MODULE_0__.z)(String(accepted))}`
					: "";
			return new GitHubError(kind, found + asked, throttled ? retryAfter(answer, now) : 0);
		}
		function toldBy(body) {
			if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_1__.u4)(body)) return { type: "", message: "" };
			const first = Array.isArray(body["errors"]) ? body["errors"][0] : void 0;
			const of = (value, key) =>
				(0, _json_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value) && typeof value[key] === "string" ? value[key] : "";
			const messages = [of(body, "message"), of(first, "message")].filter((text) => text !== "");
			return {
				type: of(first, "type"),
				message: (0, _boundary_excerpt_js__WEBPACK_IMPORTED_MODULE_0__.z)(messages.join(": ")),
			};
		}
		function isThrottled({ status, headers }, type, message) {
			if (status === 429 || /^RATE_LIMIT/.test(type)) return true;
			if (/rate limit|abuse detection mechanism/i.test(message)) return true;
			if (status === 403 && headers["retry-after"] !== void 0) return true;
			return (status === 403 || status === 200) && String(headers["x-ratelimit-remaining"]) === "0";
		}
		function retryAfter({ headers }, now) {
			const after = Number(headers["retry-after"]);
			if (after > 0) return after * 1000;
			const reset = Number(headers["x-ratelimit-reset"]);
			if (String(headers["x-ratelimit-remaining"]) === "0" && reset > 0) return Math.max(reset * 1000 - now, 1000);
			return WAIT_MS;
		}
		function kindOf(status, type, message) {
			if (/not permitted to create or approve pull requests/i.test(message)) return "no-pulls";
			if (type === "STALE_DATA" || /not a fast.?forward|is at \w+ but expected|does not match/i.test(message))
				return "stale";
			if (type === "BRANCH_PROTECTION_RULE_VIOLATION" || /repository rule violations|protected branch/i.test(message))
				return "protected";
			if (status === 401) return "token";
			if (status === 403 || type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES") return "forbidden";
			if (status === 404 || type === "NOT_FOUND" || /reference does not exist/i.test(message)) return "missing";
			if (/already exists/i.test(message)) return "exists";
			if (status >= 500 || /something went wrong|timed out|timeout/i.test(message)) return "unsure";
			return "refused";
		}
	},
	16318: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => FolderError });
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63605);
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
		var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63605);
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
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63605);
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
	94673: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { H: () => openAccounts, z: () => openerOf });
		var _core_accounts_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24075);
		var _repository_file_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33282);
		async function openAccounts(path, { files }) {
			const found = (0, _repository_file_text_js__WEBPACK_IMPORTED_MODULE_1__.eu)(path, files);
			if ("problem" in found) return { file: void 0, claims: [], problems: [found.problem] };
			const { readAccounts } = await Promise.all([__webpack_require__.e(4235), __webpack_require__.e(5726)]).then(
				__webpack_require__.bind(__webpack_require__, 35726),
			);
			const { file, problems } = readAccounts(path, found.text);
			const claims = await Promise.all(
				(file?.accounts ?? []).map(async (account) => ({ account, paths: await files.find(account.files) })),
			);
			const settled = (0, _core_accounts_claims_js__WEBPACK_IMPORTED_MODULE_0__.Z)(claims, path);
			return { file, claims: settled.claims, problems: [...problems, ...settled.problems] };
		}
		async function openerOf(file, privateKey, { repositoryId, hide }) {
			if (privateKey === void 0) return { open: () => ({ token: void 0 }) };
			const { openBox, openerFor } = await Promise.all([__webpack_require__.e(4235), __webpack_require__.e(3181)]).then(
				__webpack_require__.bind(__webpack_require__, 63181),
			);
			const found = openerFor(file, privateKey, repositoryId);
			if ("problem" in found) return found;
			return {
				open(entry) {
					const opened = openBox(entry, found.opener, file.path);
					if ("token" in opened) hide(opened.token);
					return opened;
				},
			};
		}
	},
};
