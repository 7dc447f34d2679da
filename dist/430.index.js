export const id = 430;
export const ids = [430];
export const modules = {
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
		var problem = __webpack_require__(82814);
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
			const { file, owned, problems } = await (0, open_accounts.H)(path, void 0, world);
			if (!file) throw new subcommand.VG(problems.map((problem) => (0, lines.c)(problem, (at) => at)).join("\n"));
			const owners = new Map(owned.flatMap(({ account, paths }) => paths.map((each) => [each, account.name])));
			const read = owned.map(({ account }) =>
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
	73259: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => settleOwners, z: () => findOwned });
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82814);
		async function findOwned({ accounts, leftOut }, find) {
			const filesOf = async (account) => ({ account, paths: await find(account.files) });
			return { owned: await Promise.all(accounts.map(filesOf)), others: await Promise.all(leftOut.map(filesOf)) };
		}
		function settleOwners(owned, path, shard, others = []) {
			const unused = new Set(others.map(({ account }) => account));
			const owners = new Map();
			const stopped = new Set();
			const problems = new Map();
			for (const { account, paths } of [...owned, ...others])
				for (const file of paths) {
					const owner = owners.get(file);
					owners.set(file, owner ?? account);
					const isMeant = (each) => !unused.has(each) && (shard?.has(each.name) ?? true);
					if (!owner || !(isMeant(owner) || isMeant(account))) continue;
					const { name, line } = account;
					const facts = { name, other: owner.name, example: file, path, line };
					const pair = `${owner.name} ${name}`;
					if (!problems.has(pair))
						problems.set(pair, (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)("accounts/overlap", facts));
					stopped.add(owner.name).add(name);
				}
			return {
				owned: owned.filter(({ account: { name } }) => !stopped.has(name) && (shard?.has(name) ?? true)),
				problems: [...problems.values()],
			};
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
	94673: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { H: () => openAccounts, z: () => openerOf });
		var _core_accounts_owned_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73259);
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82814);
		var _repository_file_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33282);
		async function openAccounts(path, shard, { files }) {
			const found = (0, _repository_file_text_js__WEBPACK_IMPORTED_MODULE_2__.qR)(path, files);
			if ("problem" in found) return { file: void 0, owned: [], problems: [found.problem] };
			const { readAccounts } = await Promise.all([__webpack_require__.e(4235), __webpack_require__.e(5726)]).then(
				__webpack_require__.bind(__webpack_require__, 35726),
			);
			const { file, problems } = readAccounts(path, found.text);
			if (!file) return { file, owned: [], problems };
			const { owned, others } = await (0, _core_accounts_owned_files_js__WEBPACK_IMPORTED_MODULE_0__.z)(
				file,
				(patterns) => files.find(patterns),
			);
			if (!shard)
				return {
					file,
					...withProblems(
						problems,
						(0, _core_accounts_owned_files_js__WEBPACK_IMPORTED_MODULE_0__.g)(owned, path, void 0, others),
					),
				};
			const known = new Set(file.accounts.map(({ name }) => name));
			const unknown = shard
				.filter((name) => !known.has(name))
				.map((name) => (0, _core_problem_js__WEBPACK_IMPORTED_MODULE_1__.z3)("accounts/unknown", { name, path }));
			const said = unknown.length > 0 ? problems : [];
			return {
				file,
				...withProblems(
					[...said, ...unknown],
					(0, _core_accounts_owned_files_js__WEBPACK_IMPORTED_MODULE_0__.g)(owned, path, new Set(shard), others),
				),
			};
		}
		function withProblems(problems, settled) {
			return { ...settled, problems: [...problems, ...settled.problems] };
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
