export const id = 6672;
export const ids = [6672, 7964];
export const modules = {
	78621: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { check: () => check });
		var examine = __webpack_require__(25175);
		var changes = __webpack_require__(9685);
		var settings_for = __webpack_require__(33221);
		var github_event = __webpack_require__(38043);
		var problem = __webpack_require__(82814);
		var report = __webpack_require__(88557);
		var file_text = __webpack_require__(33282);
		var open_accounts = __webpack_require__(94673);
		var preview = __webpack_require__(48731);
		async function previewAccounts(path, context) {
			const { settings, world } = context;
			const { file, owned, problems } = await (0, open_accounts.H)(path, void 0, world);
			if (!file) return reportOf(problems, []);
			const changes = await findChanges(file, context);
			const asked = { ...context, world: { ...world, changedByPullRequest: once(world.changedByPullRequest) } };
			const reports = [];
			for (const { account } of owned) {
				const { report } = await (0, preview.UA)({
					...asked,
					settings: (0, settings_for.z)(account, void 0, settings),
				});
				reports.push(report);
			}
			return reportOf([...problems, ...changes], reports);
		}
		async function findChanges(file, { world: { event, changedByPullRequest, committed } }) {
			const { path } = file;
			if (!(0, github_event.AO)(event.name) || !event.pullRequest) return [];
			const changed = event.name === "pull_request" ? changedByPullRequest() : void 0;
			if (!changed) return [(0, problem.$e)("accounts/changes-unknown", { path })];
			if (!changed.has(path)) return [];
			const { readAccounts } = await Promise.all([__webpack_require__.e(4235), __webpack_require__.e(5726)]).then(
				__webpack_require__.bind(__webpack_require__, 35726),
			);
			const bytes = committed([path], "HEAD^1").get(path);
			const before = bytes && (0, file_text.D4)(path, bytes);
			return (0, changes.f)(before && "text" in before ? readAccounts(path, before.text).file : void 0, file);
		}
		function once(ask) {
			let answer;
			return () => (answer ??= { paths: ask() }).paths;
		}
		function reportOf(problems, reports) {
			const sum = (count) => reports.reduce((total, report) => total + count(report), 0);
			return {
				...(0, report._O)([...problems, ...reports.flatMap((report) => report.problems)]),
				ending: "Checked",
				isPreview: true,
				posts: reports.flatMap(({ posts }) => posts),
				done: sum(({ done }) => done),
				files: sum(({ files }) => files),
				others: reports.flatMap(({ others }) => others),
			};
		}
		var error = __webpack_require__(22577);
		var merged_comment = __webpack_require__(59211);
		var problem_of = __webpack_require__(52720);
		var run_events = __webpack_require__(19538);
		var own_comment = __webpack_require__(18543);
		const NEEDED = ["contents: read", "pull-requests: write"];
		async function commentOn(report, context) {
			const { settings, world, tell } = context;
			const pull = world.event.pullRequest;
			if (!settings.comment || !world.host || !pull) return report;
			try {
				const { comments } = await world.host((0, run_events.s)(tell));
				const url = await updateComment(pull.number, report, comments, context);
				if (url !== void 0) tell({ kind: "commented", url });
				return report;
			} catch (cause) {
				if (!(cause instanceof error.y_)) throw cause;
				if (cause.kind === "forbidden" && pull.fromFork) {
					tell({ kind: "commented", url: void 0 });
					return report;
				}
				return { ...report, problems: [...report.problems, noComment(cause)] };
			}
		}
		async function updateComment(pull, report, comments, { settings, commentOf }) {
			const marker = (0, own_comment.w)(settings);
			const body = `${commentOf(report)}\n${marker}\n`;
			const before = await (0, own_comment.g)(pull, marker, comments);
			if (before && (0, merged_comment.X)(before.body)) return;
			const isEmpty = report.posts.length === 0 && (settings.accounts === void 0 || report.problems.length === 0);
			if (before?.body.trim() === body.trim() || (!before && isEmpty)) return;
			if (before) return comments.change(before.id, body);
			return comments.add(pull, body).catch(async (cause) => {
				const added = (0, error.e0)(cause, "unsure") ? await (0, own_comment.g)(pull, marker, comments) : void 0;
				if (added) return added.url;
				throw cause;
			});
		}
		function noComment(cause) {
			if (cause.kind === "forbidden") return (0, problem.PQ)((0, problem_of.Z)(cause, NEEDED));
			return (0, problem.$e)("github/no-comment", { answer: cause.message });
		}
		async function check(context) {
			const { accounts } = context.settings;
			if (accounts !== void 0) return commentOn(await previewAccounts(accounts, context), context);
			const { report, live } = await (0, preview.UA)(context);
			const isAsked = context.settings.accessToken !== void 0;
			return commentOn(isAsked ? await (0, examine.examine)(report, live, context) : report, context);
		}
	},
	9685: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => shownKey, f: () => changesOf });
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82814);
		function changesOf(before, after) {
			const { path } = after;
			const old = new Map(before?.accounts.map((account) => [account.name, account]));
			const left = new Set(after.accounts.map(({ name }) => name));
			const of = (name, change, line) =>
				(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.$e)("accounts/changed", {
					name,
					change,
					keys: [],
					path,
					...(line !== void 0 && { line }),
				});
			return [
				...(before ? headChanges(before, after) : []),
				...after.accounts.flatMap((account) => {
					const { name, line } = account;
					const then = old.get(name);
					if (!then) return [of(name, "added", line)];
					const keys = changedKeys(then, account);
					return keys.length === 0
						? []
						: [
								(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.$e)("accounts/changed", {
									name,
									change: "changed",
									keys,
									path,
									line,
								}),
							];
				}),
				...[...old.keys()].filter((name) => !left.has(name)).map((name) => of(name, "removed")),
			];
		}
		function headChanges(before, after) {
			const { path, keyLine: line } = after;
			return [
				...(Buffer.from(before.key).equals(after.key)
					? []
					: [
							(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.$e)("accounts/key-changed", {
								from: shownKey(before.key),
								to: shownKey(after.key),
								path,
								line,
							}),
						]),
				...(before.repository === after.repository
					? []
					: [
							(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.$e)("accounts/repository-changed", {
								from: before.repository,
								to: after.repository,
								path,
							}),
						]),
			];
		}
		function shownKey(key) {
			return Buffer.from(key).toString("base64").slice(0, 12);
		}
		function changedKeys(before, after) {
			const parts = ({ files, userId, token, timezone, numbering, maxPosts }) => ({
				token,
				user_id: userId,
				files: files.join("\n"),
				timezone,
				numbering,
				max_posts: maxPosts,
			});
			const [then, now] = [new Map(Object.entries(parts(before))), Object.entries(parts(after))];
			return now.flatMap(([key, value]) => (then.get(key) === value ? [] : [key]));
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
	59211: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => saysMerged, b: () => mergedCommentOf });
		var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88557);
		var _inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49867);
		const MOST = 65_000;
		const MERGED = "\x3c!-- spool:merged --\x3e";
		const LINE = /^- (`[^`]*`|<code>.*?<\/code>): .*$/gm;
		function mergedCommentOf(posts, before, run) {
			const told = saysMerged(before) ? before.matchAll(LINE) : [];
			const lines = new Map(Array.from(told, ([line, code = ""]) => [code, line.trimEnd()]));
			for (const post of posts) {
				const code = (0, _inert_js__WEBPACK_IMPORTED_MODULE_1__.gQ)(post.path ?? "");
				lines.set(code, `- ${code}: ${whereOf(post, run)}`);
			}
			const opening = ["## Threads", "", "This pull request is merged. Where its posts are:", ""];
			let left = MOST - opening.join("\n").length - MERGED.length;
			const all = [...lines.values()];
			const fits = all.findIndex((line) => (left -= line.length + 1) < 0);
			const shown = fits === -1 ? all : all.slice(0, fits);
			const rest = all.length - shown.length;
			return [...opening, ...shown, ...(rest > 0 ? ["", `And ${rest} more.`] : []), "", MERGED].join("\n");
		}
		function saysMerged(body) {
			return body.includes(MERGED);
		}
		function whereOf(post, run) {
			const { status, receipts, segments, publishAt, because } = post;
			const [head] = receipts;
			const why = (0, _inert_js__WEBPACK_IMPORTED_MODULE_1__.r)("the run", run) ?? "the run";
			if (head && status === "partial") {
				const live = (0, _inert_js__WEBPACK_IMPORTED_MODULE_1__.r)("on Threads", head.permalink) ?? "on Threads";
				return `⚠️ ${receipts.length} of ${segments?.length ?? "its"} segments are live ${live}; see ${why}`;
			}
			if (head && !_report_js__WEBPACK_IMPORTED_MODULE_0__.tz.includes(status))
				return `✅ live ${(0, _inert_js__WEBPACK_IMPORTED_MODULE_1__.r)("on Threads", head.permalink) ?? `on Threads, as ${head.id}`}`;
			if (_report_js__WEBPACK_IMPORTED_MODULE_0__.tz.includes(status)) return `❌ not published; see ${why}`;
			if (because?.kind === "draft") return "📝 a draft: it is not published";
			return `🕒 goes out ${publishAt ? `at ${(0, _inert_js__WEBPACK_IMPORTED_MODULE_1__.tJ)(publishAt.text)}` : "with the next run"}`;
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
	18543: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => findOwn, w: () => markerOf });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		function markerOf({ text, files, accounts }) {
			const checked = text === void 0 ? (accounts ?? files.join("\n")) : "inline text";
			return `\x3c!-- spool:preview ${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(checked).digest("hex").slice(0, 16)} --\x3e`;
		}
		async function findOwn(number, marker, comments) {
			return (await comments.own(number)).find(({ body }) => /.*$/.exec(body.trimEnd())?.[0] === marker);
		}
	},
};
