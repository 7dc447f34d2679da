export const id = 7599;
export const ids = [7599];
export const modules = {
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
	47599: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { overAccounts: () => overAccounts });
		var core_problem = __webpack_require__(82814);
		var core_report = __webpack_require__(88557);
		function mergeReports(accounts, together) {
			const reports = accounts.map(({ name, report }) => ({ ...report, name, ...named(name, report) }));
			const sum = (count) => reports.reduce((total, report) => total + count(report), 0);
			const lives = reports.flatMap(({ token }) => token ?? []);
			const [token] = lives.toSorted((one, other) => one.expiresAt - other.expiresAt);
			return {
				...(0, core_report._O)(distinct([...together.problems, ...reports.flatMap(({ problems }) => problems)])),
				...(reports[0] && { ending: reports[0].ending, isPreview: reports.some(({ isPreview }) => isPreview) }),
				...(reports.some(({ isRemoval }) => isRemoval) && { isRemoval: true }),
				posts: reports.flatMap(({ posts }) => posts),
				done: sum(({ done }) => done),
				files: sum(({ files }) => files),
				others: reports.flatMap(({ others }) => others),
				...(together.writeBack && { writeBack: together.writeBack }),
				...(token && { token }),
				...mergeData(reports),
				accounts: reports.map(accountReport),
			};
		}
		function accountReport({ name, posts, problems, token, rateLimit, insights, replies }) {
			const read = { ...(insights && { insights }), ...(replies && { replies }) };
			return { name, posts, problems, ...(token && { token }), ...(rateLimit && { rateLimit }), ...read };
		}
		function mergeData(reports) {
			const insights = reports.flatMap((report) => report.insights ?? []).reduce(addInsights, void 0);
			const replies = reports.flatMap((report) => report.replies ?? []).reduce(addReplies, void 0);
			return { ...(insights && { insights }), ...(replies && { replies }) };
		}
		function addInsights(sum, { read, requests, commit, branch }) {
			const sums = { read: (sum?.read ?? 0) + read, requests: (sum?.requests ?? 0) + requests };
			return { ...sums, branch, commit: commit ?? sum?.commit, summary: [] };
		}
		function addReplies(sum, { read, count, commit, branch }) {
			const sums = { read: (sum?.read ?? 0) + read, count: (sum?.count ?? 0) + count };
			return { ...sums, branch, commit: commit ?? sum?.commit, summary: [] };
		}
		const STORE_TOKEN = "update the secret that the workflow passes as `access-token`";
		const OF_TOKEN_KEY = new Set(["token/dead", "token/new-rejected"]);
		function curedInFile(name, problem) {
			const { rule, fix } = problem;
			const seal = `seal it with \`spool accounts add --name ${name}\``;
			const inFile = OF_TOKEN_KEY.has(rule)
				? `Make a new long-lived token, and ${seal}.`
				: fix.replace(STORE_TOKEN, seal);
			return { ...problem, fix: inFile };
		}
		function named(name, { posts, problems }) {
			const of = (problem) => ({ ...curedInFile(name, problem), ...(isOfAccount(problem) && { account: name }) });
			const post = (report) => ({ ...report, problems: report.problems.map(of) });
			return { posts: posts.map(post), problems: problems.map(of) };
		}
		const OF_NO_ACCOUNT =
			/^(?:github\/|action\/|token\/unread$|accounts\/not-on-branch$|unpublish\/(?:no-branch|too-large|too-many)$)/;
		const FOR_ALL = /^(?:replies\/foreign-branch|moderation\/(?!nested|max-actions).*)$/;
		function isOfAccount({ rule, path }) {
			if (FOR_ALL.test(rule)) return false;
			return path !== void 0 || !OF_NO_ACCOUNT.test(rule) || rule === "action/busy";
		}
		function distinct(problems) {
			const byText = new Map(
				problems.map((problem) => [
					`${problem.account ?? ""} ${problem.path ?? ""}:${problem.line ?? ""} ${(0, core_problem.bD)(problem)}`,
					problem,
				]),
			);
			return [...byText.values()];
		}
		var problem_of = __webpack_require__(52720);
		var open_accounts = __webpack_require__(94673);
		var settings_for = __webpack_require__(33221);
		var journal = __webpack_require__(44608);
		var run_events = __webpack_require__(19538);
		var error = __webpack_require__(60787);
		var token_error = __webpack_require__(95971);
		var rate_limit = __webpack_require__(37289);
		function openApplications() {
			const members = [];
			const limitOf = (app) =>
				members
					.filter((member) => member.app === app)
					.map(({ threads }) => threads.applicationLimit())
					.reduce(rate_limit.Kz, void 0);
			return (threads) => {
				const member = { threads, app: void 0 };
				members.push(member);
				let ahead;
				let isAsked = false;
				const ask = async () => {
					isAsked = true;
					const facts = await threads.tokenFacts();
					member.app = facts?.application;
					return facts;
				};
				return {
					...threads,
					tokenFacts() {
						const facts = ahead ?? ask();
						ahead = void 0;
						return facts;
					},
					async profile() {
						if (!isAsked) ahead ??= ask();
						const known = ahead?.catch(() => {});
						if (members.some((each) => (0, rate_limit.l6)(each.threads.applicationLimit()))) {
							await known;
							if ((0, rate_limit.l6)(limitOf(member.app)))
								throw new error.a("throttled", true, "Threads takes no more requests of its application now");
						}
						return threads.profile();
					},
					applicationLimit: () => limitOf(member.app),
					rateLimit: () => (0, rate_limit.Kz)(threads.rateLimit(), limitOf(member.app)),
				};
			};
		}
		const MOMENT_MS = 20;
		function gathered(clock, ask) {
			let next;
			const begin = () => {
				const all = [];
				const answer = clock.sleep(MOMENT_MS).then(() => {
					next = void 0;
					return ask(all);
				});
				return { all, answer };
			};
			return (asked) => {
				next ??= begin();
				next.all.push(asked);
				return next.answer;
			};
		}
		function sharedHost(host, clock) {
			let repository;
			const ownIssues = gathered(clock, () => host.issues.own());
			return {
				...host,
				branches: { ...host.branches, ...sharedReading(host.branches, clock) },
				repository: () =>
					(repository ??= host.repository().catch((cause) => {
						repository = void 0;
						throw cause;
					})),
				issues: { ...host.issues, own: () => ownIssues(void 0) },
			};
		}
		function sharedReading(branches, clock) {
			const find = each((name) => gathered(clock, () => branches.find(name)));
			const history = each((head) => gathered(clock, () => branches.history(head)));
			const files = each((revisions) =>
				gathered(clock, (paths) => branches.files(revisions.split(" "), shared_host_distinct(paths))),
			);
			const list = each((revision) =>
				gathered(clock, async (asked) => {
					const folders = shared_host_distinct(asked);
					const found = await branches.list(revision, folders);
					return new Map(folders.map((folder, index) => [folder, found[index] ?? new Map()]));
				}),
			);
			return {
				find: (name) => find(name)(void 0),
				history: (head) => history(head)(void 0),
				async files(revisions, paths) {
					const found = await files(revisions.join(" "))(paths);
					return found.map((there) => {
						const own = paths.flatMap((path) => {
							const bytes = there.get(path);
							return bytes ? [[path, bytes]] : [];
						});
						return new Map(own);
					});
				},
				async list(revision, folders) {
					const found = await list(revision)(folders);
					return folders.map((folder) => found.get(folder) ?? new Map());
				},
			};
		}
		function shared_host_distinct(lists) {
			return [...new Set(lists.flat())];
		}
		function each(make) {
			const made = new Map();
			return (key) => {
				const known = made.get(key) ?? make(key);
				made.set(key, known);
				return known;
			};
		}
		function journalsOf(journal) {
			let before;
			let since = [];
			const entriesBefore = () => (before ??= journal.entries());
			const all = {
				record(entry) {
					entriesBefore();
					journal.record(entry);
					since.push(entry);
				},
				entries: () => [...entriesBefore(), ...since],
				clear() {
					journal.clear();
					before = [];
					since = [];
				},
			};
			return {
				all,
				readAgain: () => {
					before = void 0;
					since = [];
				},
				ofAccount(isOthers) {
					let own = [];
					let isCleared = false;
					return {
						record(entry) {
							all.record(entry);
							own.push(entry);
						},
						entries() {
							const mine = entriesBefore().filter(({ chain: { path } }) => path === void 0 || !isOthers(path));
							return [...(isCleared ? [] : mine), ...own];
						},
						clear() {
							isCleared = true;
							own = [];
						},
					};
				},
			};
		}
		function shareWorld(owned, open, context) {
			const { world: outside, settings, tell } = context;
			const { accounts: path = "" } = settings;
			const journals = journalsOf(outside.journal);
			const owners = new Map(owned.flatMap(({ account, paths }) => paths.map((path) => [path, account.name])));
			const applications = openApplications();
			let isHeld = false;
			let host;
			let readHost;
			const { host: connect } = outside;
			const openHost = connect && (() => (host ??= connect((0, run_events.s)(tell))));
			const world = {
				...outside,
				journal: journals.all,
				host: openHost,
				lease: {
					acquire() {
						if (isHeld) return true;
						isHeld = outside.lease.acquire();
						if (isHeld) journals.readAgain();
						if (isHeld && (0, journal.Fp)(journals.all.entries()).length === 0) journals.all.clear();
						return isHeld;
					},
					release: () => {},
				},
			};
			return {
				world,
				ofAccount(name) {
					const { account, paths } = owned.find((each) => each.account.name === name);
					const own = outside.ofAccount(account.userId);
					const box = open(account);
					const networks = new Map();
					return {
						shut: "problem" in box ? [box.problem] : [],
						settings: {
							...(0, settings_for.z)(account, "token" in box ? box.token : void 0, settings),
							...(outside.host && { tokenStore: "ref", tokenKey: settings.accountsKey }),
						},
						world: {
							...world,
							...own,
							host: openHost && (() => (readHost ??= openHost().then((asked) => sharedHost(asked, world.clock)))),
							journal: journals.ofAccount((path) => (owners.get(path) ?? name) !== name),
							files: {
								...outside.files,
								find: (patterns) =>
									patterns === account.files ? Promise.resolve(paths) : outside.files.find(patterns),
							},
							async threads(token) {
								if ("problem" in box) throw new token_error.g(box.problem);
								const opened =
									networks.get(token) ??
									own.threads(token).then((threads) => ofUser(account, path, applications(threads)));
								networks.set(token, opened);
								return opened;
							},
							run: { ...outside.run, saveLease: () => {} },
						},
					};
				},
				release() {
					if (isHeld) outside.lease.release();
				},
			};
		}
		function ofUser({ name, userId, line }, path, threads) {
			return {
				...threads,
				async profile() {
					const profile = await threads.profile().catch((cause) => {
						if (cause instanceof error.a && cause.kind === "not-offered") return;
						throw cause;
					});
					if (profile?.id === userId) return profile;
					throw new token_error.g((0, core_problem.z3)("accounts/token-foreign", { name, userId, path, line }));
				},
			};
		}
		var read_accounts = __webpack_require__(35726);
		var write_back = __webpack_require__(67006);
		var file_text = __webpack_require__(33282);
		function ensureOnBranch({ path, accounts }, { world: { uncommitted } }) {
			let looked;
			const look = async (target) => {
				const [files] = await target.host.branches.files([`refs/heads/${target.branch.name}`], [path]);
				const text = (0, file_text.b6)(files?.get(path));
				const isChanged = uncommitted([path])?.has(path) ?? false;
				if (text === void 0) return isChanged && !(0, write_back.f2)(target) ? "the-same" : "nothing";
				return isChanged ? "the-same" : meaningOf((0, read_accounts.readAccounts)(path, text).file?.accounts ?? []);
			};
			const here = meaningOf(accounts);
			return async (name, target) => {
				const there = await (looked ??= look(target));
				const branch = target.branch.name;
				if (there === "nothing")
					throw new token_error.g((0, core_problem.z3)("accounts/not-on-branch", { file: path, branch }));
				if (there === "the-same" || there.get(name) === here.get(name)) return;
				const line = accounts.find((entry) => entry.name === name)?.line ?? 1;
				throw new token_error.g((0, core_problem.z3)("accounts/outdated", { name, branch, path, line }));
			};
		}
		function meaningOf(accounts) {
			return new Map(accounts.map((entry) => [entry.name, JSON.stringify({ ...entry, line: 0 })]));
		}
		var post_files = __webpack_require__(46098);
		var repository_target = __webpack_require__(94268);
		var write_back_open = __webpack_require__(69155);
		var kept_tokens = __webpack_require__(71213);
		var github_error = __webpack_require__(22577);
		var oid = __webpack_require__(88191);
		var kept_token = __webpack_require__(42209);
		var sealed_box = __webpack_require__(66517);
		var waits = __webpack_require__(56327);
		var kept_tree = __webpack_require__(96672);
		const FIND_AFTER_MS = 20;
		const WRITE_AFTER_MS = 250;
		const TRIES = 6;
		function openKeptTokens(userIds, privateKey, world) {
			let opened;
			const looked = new Set();
			const open = async (host, threads) => {
				const { id, host: server } = await host.repository();
				const ref = (0, kept_tree.Q)((0, sealed_box.kc)(privateKey), host, world);
				const paths = userIds.map((id) => (0, kept_tokens.xl)({ userId: id }));
				const place = { repository: id, host: server, threads: threads.origin };
				return { shelf: shelfOf(ref, paths, world.clock), place };
			};
			return async (host, { settings: { accessToken: token = "", userId, threadsApiUrl } }) => {
				const { shelf, place } = await (opened ??= open(host, threadsApiUrl));
				const keeper = { privateKey, place };
				const account = { userId, token };
				const path = (0, kept_tokens.xl)(account);
				const heldIn = (tree) => {
					const text = tree?.files.get(path);
					const kept = tree && (0, kept_tokens.DL)(tree.files, [account], keeper).get(userId);
					if (text === void 0 || !kept) return;
					return { ref: tree.ref, oid: (0, oid._)(Buffer.from(text), tree.oid), tree: tree.tree, kept };
				};
				return {
					async find() {
						const isFirst = !looked.has(userId);
						looked.add(userId);
						return heldIn(await (isFirst ? shelf.found() : shelf.find()));
					},
					async write(kept, onto) {
						const text = (0, kept_tokens.f6)(kept, account, keeper, world.randomBytes(kept_token.qI));
						const isFree = (tree) => heldIn(tree)?.oid === onto?.oid;
						const tree = await shelf.write({ path, text, isFree });
						return tree?.files.get(path) === text ? heldIn(tree) : void 0;
					},
				};
			};
		}
		function shelfOf(ref, paths, clock) {
			let known;
			let first;
			let finding;
			let writing;
			let last = Promise.resolve();
			const inLine = (afterMs, act) => {
				const done = last.then(() => clock.sleep(afterMs)).then(act);
				last = done.catch(() => {});
				return done;
			};
			const look = async () => (known = await ref.find(paths, known));
			const find = () =>
				(finding ??= inLine(FIND_AFTER_MS, () => {
					finding = void 0;
					return look();
				}));
			const beginWriting = () => {
				const wanted = [];
				const tree = inLine(WRITE_AFTER_MS, () => {
					writing = void 0;
					return writeAll(wanted);
				});
				return { wanted, tree };
			};
			const writeAll = async (wanted) => {
				for (let attempt = 1; attempt <= TRIES; attempt += 1) {
					const missing = wanted.filter(({ path, text, isFree }) => known?.files.get(path) !== text && isFree(known));
					if (missing.length === 0) return known;
					const written = await ref.write(new Map(missing.map(({ path, text }) => [path, text])), known);
					if (written) return (known = written);
					await clock.sleep((0, waits.n)(attempt / 2));
					await look();
				}
				throw new github_error.y_("stale", "other runs write refreshed tokens all the time");
			};
			return {
				found: () => (first ??= find()),
				find,
				write(one) {
					writing ??= beginWriting();
					writing.wanted.push(one);
					return writing.tree;
				},
			};
		}
		function openMeeting({ expected, patienceMs, graceMs, clock, interruption }, act) {
			const missing = new Set(expected);
			let gathered;
			let waiting = new AbortController();
			const begin = () => {
				waiting.abort();
				const group = gathered;
				gathered = void 0;
				if (group) act(group.asked, missing).then(group.answer.resolve, group.answer.reject);
			};
			const beginAfter = (ms) => {
				waiting.abort();
				waiting = new AbortController();
				clock.sleep(ms, waiting.signal).then(begin, () => {});
			};
			const look = () => {
				if (!gathered) return;
				if (missing.size === 0) begin();
				else if (!interruption.aborted) beginAfter(patienceMs);
			};
			interruption.addEventListener("abort", () => beginAfter(graceMs), { once: true });
			return {
				come(who, asked) {
					missing.delete(who);
					gathered ??= { asked: [], answer: Promise.withResolvers() };
					gathered.asked.push(asked);
					const { promise } = gathered.answer;
					if (interruption.aborted && missing.size > 0) beginAfter(graceMs);
					else look();
					return promise;
				},
				leave(who) {
					if (missing.delete(who) && missing.size === 0) look();
				},
			};
		}
		var commit_onto = __webpack_require__(2260);
		const MOST_CHARACTERS = 15_000_000;
		function openCommits(manner) {
			const meeting = openMeeting(manner, inTurn(commitAll));
			return {
				commitAs: (name) => async (onto, edit) => {
					let edited;
					const asked = { onto, edit: async (branch) => (edited = await edit(branch)) };
					const outcome = (await meeting.come(name, asked)).get(asked);
					if (outcome?.status === "rejected") throw outcome.reason;
					return { edited, commit: outcome?.value };
				},
				leave: meeting.leave,
			};
		}
		function inTurn(commit) {
			let last = Promise.resolve();
			let next;
			const begin = (after) => {
				const asked = [];
				const outcomes = after.then(() => {
					next = void 0;
					return commit(asked);
				});
				last = outcomes;
				return { asked, outcomes };
			};
			return (asked) => {
				next ??= begin(last);
				next.asked.push(...asked);
				return next.outcomes;
			};
		}
		async function commitAll(asked) {
			const outcomes = new Map();
			for (let left = asked; left.length > 0; left = left.filter((each) => !outcomes.has(each)))
				await commitSome(left, outcomes);
			return outcomes;
		}
		async function commitSome(asked, outcomes) {
			const [{ onto }] = asked;
			const writing = new Set();
			const editAll = async (branch) => {
				const edits = await Promise.allSettled(asked.map(({ edit }) => edit(branch)));
				const some = fitting(new Map(asked.map((each, index) => [each, edits[index]])));
				const made = [...some].flatMap(([each, edit]) => (edit.status === "fulfilled" ? [[each, edit.value]] : []));
				for (const [each, { files, removed = [] }] of made) if (files.size + removed.length > 0) writing.add(each);
				const files = new Map(made.flatMap(([, edit]) => [...edit.files]));
				return { files, removed: made.flatMap(([, { removed = [] }]) => removed), some };
			};
			try {
				const { edited, commit } = await (0, commit_onto.s)(onto, editAll);
				for (const [each, edit] of edited.some)
					outcomes.set(
						each,
						edit.status === "rejected" ? edit : { status: "fulfilled", value: writing.has(each) ? commit : void 0 },
					);
			} catch (reason) {
				for (const each of asked) outcomes.set(each, { status: "rejected", reason });
			}
		}
		function fitting(edits) {
			let left = MOST_CHARACTERS;
			const some = [...edits].filter(([, edit], index) => {
				if (edit.status === "fulfilled") for (const text of edit.value.files.values()) left -= text.length;
				return left >= 0 || index === 0;
			});
			return new Map(some);
		}
		function openData(begins, commits, onLate) {
			const { commitAs, leave } = openCommits(commits);
			const inbox = openMeeting(commits, (_, late) => {
				for (const name of late) leave(name);
				return Promise.resolve(void 0);
			});
			const leaveCommits = (name) => {
				inbox.leave(name);
				leave(name);
			};
			const reading = openMeeting(begins, (_, late) => {
				for (const name of late) leaveCommits(name);
				onLate(late);
				return Promise.resolve(void 0);
			});
			return {
				ofAccount: (name) => ({
					meet: (before) => (before === "reading" ? reading : inbox).come(name, void 0),
					commitOnto: commitAs(name),
				}),
				untilReleased(name, lease) {
					if (lease === "busy") return lease;
					const release = () => {
						leaveCommits(name);
						return lease.release();
					};
					return { ...lease, release };
				},
				leaveCommits,
				leave(name) {
					reading.leave(name);
					leaveCommits(name);
				},
			};
		}
		function sharedFiles(files, clock) {
			return { ...files, load: gathered(clock, (paths) => files.load(paths.flat())) };
		}
		var give_back = __webpack_require__(4855);
		var hold_lease = __webpack_require__(77076);
		var lease_note = __webpack_require__(77922);
		var interruption = __webpack_require__(27080);
		var host_lease = __webpack_require__(96523);
		var lease_refs = __webpack_require__(50121);
		var point_ref = __webpack_require__(80382);
		function fleetOf(refs, first, writeNote, { refs: host, world: { clock } }) {
			const held = new Set(refs);
			const own = new Set([first.oid]);
			const ended = new AbortController();
			let hold = first;
			let renewing;
			const lasts = (ms) => hold.until >= clock.after(ms);
			const moveAll = async (next) => {
				for (let attempt = 1; ; attempt += 1)
					try {
						await host.change([...held].map((ref) => ({ ref, from: hold.oid, to: next.oid })));
						return;
					} catch (cause) {
						if (!(cause instanceof github_error.y_) || cause.kind === "throttled" || attempt === point_ref.Q)
							throw cause;
						const there = await host.list(lease_refs.g2);
						if ([...held].every((ref) => there.get(ref) === next.oid)) return;
						for (const ref of held) if (there.get(ref) !== hold.oid) held.delete(ref);
					}
			};
			const renew = async () => {
				try {
					const next = await writeNote();
					own.add(next.oid);
					await moveAll(next);
					hold = next;
				} catch (cause) {
					if (!(cause instanceof github_error.y_)) throw cause;
					if (!lasts(host_lease.VU)) throw new interruption._("lease-lost");
				}
			};
			const ensureAll = async () => {
				if (lasts(host_lease.IK) || held.size === 0) return;
				renewing ??= renew().finally(() => (renewing = void 0));
				await renewing;
			};
			const keepRenewing = async () => {
				while (held.size > 0) {
					await clock.sleep(host_lease.oL, ended.signal);
					await ensureAll();
				}
			};
			keepRenewing().catch(() => {});
			return {
				async ensure(ref) {
					await ensureAll();
					if (!held.has(ref)) throw new interruption._("lease-lost");
				},
				async drop(ref) {
					await renewing?.catch(() => {});
					held.delete(ref);
					if (held.size === 0) ended.abort();
				},
				isOwn: (oid) => own.has(oid),
			};
		}
		var take_lease = __webpack_require__(11958);
		const ATTEMPTS = 5;
		function takeLeases(asked, parent, context) {
			const promised = new Map(asked.map(({ account }) => [account, Promise.withResolvers()]));
			const settle = (account, taken) => promised.get(account)?.resolve(taken);
			const takeAll = async () => {
				const seen = new Map();
				const { clock, interruption } = context.world;
				let waiting = asked;
				for (let looks = 0; waiting.length > 0; looks += 1) {
					const now = clock.now();
					const { taken, held, broken } = await takeFree(waiting, seen, parent, context);
					for (const [account, lease] of taken) settle(account, lease);
					for (const [account, cause] of broken) promised.get(account)?.reject(cause);
					waiting = waiting.filter(({ account, onBusy }) => {
						const other = held.get(account);
						if (!other) return false;
						const first = seen.get(account) ?? (0, take_lease.yb)(other.at, other.holder, clock);
						if (!seen.has(account)) onBusy(other.holder.run);
						seen.set(account, first);
						if (now >= first.deadline) settle(account, "busy");
						return now < first.deadline;
					});
					if (waiting.length > 0) await clock.sleep((0, take_lease.Wv)(looks), interruption);
				}
			};
			takeAll().catch((cause) => promised.forEach(({ reject }) => reject(cause)));
			return new Map(Array.from(promised, ([account, { promise }]) => [account, promise]));
		}
		async function takeFree(asked, seen, parent, context) {
			const { refs, world } = context;
			const writeNote = async () => {
				const until = world.clock.after(host_lease.PK);
				const message = (0, lease_note.zh)({ ...world.run, until });
				return { oid: await refs.note(message, { oid: parent.head, tree: parent.tree }), until };
			};
			let note;
			let before;
			for (let attempt = 1; ; attempt += 1) {
				const { free, held, broken } = await lookAt(asked, seen, context);
				if (free.length === 0) return { taken: new Map(), held, broken };
				const hold = (note ??= await writeNote());
				world.run.saveLease(lease_refs.g2);
				const failure = await change(free, hold, context);
				if (!failure) {
					const fleet = fleetOf(
						free.map(({ ref }) => ref),
						hold,
						writeNote,
						context,
					);
					return { taken: new Map(free.map(({ account, ref }) => [account, { ref, fleet }])), held, broken };
				}
				const now = JSON.stringify(free);
				if (now === before && failure.kind !== "unsure")
					return { taken: new Map(free.map(({ account }) => [account, "not-together"])), held, broken };
				if (attempt === ATTEMPTS) throw failure;
				before = now;
			}
		}
		async function change(free, { oid: to }, { refs }) {
			try {
				await refs.change(free.map(({ ref, from }) => ({ ref, from, to })));
				return;
			} catch (cause) {
				if (!(cause instanceof github_error.y_) || cause.kind === "throttled" || cause.kind === "token") throw cause;
				return cause;
			}
		}
		async function lookAt(asked, seen, context) {
			const now = context.world.clock.now();
			const there = await context.refs.list(lease_refs.g2);
			const holders = new Map();
			const holderAt = (ref, at) => {
				const known =
					holders.get(at) ?? (0, take_lease.GG)(ref, at, context).then((left) => (0, take_lease.IL)(left, context));
				holders.set(at, known);
				return known;
			};
			const free = [];
			const held = new Map();
			const broken = new Map();
			for (const { account } of asked) {
				const ref = (0, lease_refs.dF)(account);
				const at = there.get(ref);
				try {
					const isFree = at === void 0 || (0, take_lease.QO)(at, seen.get(account), now);
					const holder = isFree ? void 0 : await holderAt(ref, at);
					if (at !== void 0 && holder) held.set(account, { at, holder });
					else free.push({ account, ref, from: at });
				} catch (cause) {
					if (!(cause instanceof github_error.y_)) throw cause;
					broken.set(account, cause);
				}
			}
			return { free, held, broken };
		}
		function openLeases(takes, gives, inTurn, onLate, isLeft, { world }) {
			const known = new Set();
			let held = 0;
			const taking = openMeeting(takes, (asked, late) => {
				onLate(late);
				world.interruption.throwIfAborted();
				const [{ target }] = asked;
				return Promise.resolve(takeLeases(asked, target.branch, { refs: target.host.refs, world }));
			});
			const giving = openMeeting(gives, async (given) => {
				const [{ target }] = given;
				const ships = given.map(({ ship }) => ship);
				const isDone = await (0, give_back.F5)(ships, { refs: target.host.refs, world });
				if (isDone) held -= ships.length;
				return isDone;
			});
			return {
				async hold(name, account, target, tell) {
					if (!target) return hold_lease.be;
					if (known.has(account)) return "busy";
					known.add(account);
					const leftOrReleased = (lease) => ({
						...lease,
						release: () => (isLeft(name) ? lease.leave() : lease.release()),
					});
					try {
						const onBusy = (run) => tell({ kind: "lease-busy", run });
						const taken = await (await taking.come(name, { account, target, onBusy })).get(account);
						if (taken === void 0 || taken === "busy") return "busy";
						if (taken === "not-together") {
							const lease = await inTurn(() => (0, hold_lease.UU)(account, target, { world, tell }));
							return lease === "busy" ? lease : leftOrReleased(lease);
						}
						held += 1;
						return leftOrReleased({
							ensure: () => taken.fleet.ensure(taken.ref),
							release: async () => {
								await giving.come(name, { ship: taken, target });
							},
							leave: () => taken.fleet.drop(taken.ref),
							problems: [],
						});
					} catch (cause) {
						return (0, hold_lease.zI)(cause, target);
					}
				},
				leave(name) {
					taking.leave(name);
					giving.leave(name);
				},
				areGivenBack: () => held === 0,
			};
		}
		const NOTHING = { problems: [], unwritten: [] };
		function openReceipts(manner) {
			const written = [];
			const having = new Set();
			let opened;
			let current;
			const write = async () => {
				const closing = current;
				current = void 0;
				if (closing) written.push(await closing.write());
			};
			const meeting = openMeeting(manner, write);
			return {
				ofAccount(name, open) {
					opened = open;
					const own = new Set();
					return {
						inline: void 0,
						add(chain, receipts) {
							if (chain.path !== void 0) own.add(chain.path);
							having.add(name);
							return (current ??= open()).add(chain, receipts);
						},
						async write() {
							if (own.size === 0) {
								meeting.leave(name);
								return NOTHING;
							}
							await meeting.come(name, void 0);
							return reportOf(written, ({ path }) => path !== void 0 && own.has(path));
						},
					};
				},
				has: (name) => having.has(name),
				leave: meeting.leave,
				async end() {
					if (!opened) return;
					if (written.length === 0) current ??= opened();
					await write();
					const { problems } = reportOf(written, ({ path }) => path === void 0);
					const { unwritten } = reportOf(written, () => true);
					return { ...written.reduce((one, other) => ({ ...one, ...other }), NOTHING), problems, unwritten };
				},
			};
		}
		function reportOf(written, isAsked) {
			return {
				problems: written.flatMap(({ problems }) => problems).filter(isAsked),
				unwritten: written.flatMap(({ unwritten }) => unwritten).filter(isAsked),
			};
		}
		function takingTurns(most, interruption) {
			let working = 0;
			const waiting = new Set();
			const begin = async () => {
				interruption.throwIfAborted();
				if (working < most) {
					working += 1;
					return;
				}
				const { promise, resolve, reject } = Promise.withResolvers();
				const next = () => resolve(void 0);
				const stop = () => {
					waiting.delete(next);
					reject(interruption.reason);
				};
				waiting.add(next);
				interruption.addEventListener("abort", stop, { once: true });
				await promise.finally(() => interruption.removeEventListener("abort", stop));
			};
			const end = () => {
				const [next] = waiting;
				if (!next) {
					working -= 1;
					return;
				}
				waiting.delete(next);
				next();
			};
			const goOn = () =>
				begin().catch(() => {
					working += 1;
				});
			return () => {
				let isWorking = false;
				return {
					async inTurn(work) {
						await begin();
						isWorking = true;
						try {
							return await work();
						} finally {
							isWorking = false;
							end();
						}
					},
					async awaitOthers(wait) {
						if (!isWorking) return wait();
						isWorking = false;
						end();
						try {
							return await wait();
						} finally {
							await goOn();
							isWorking = true;
						}
					},
				};
			};
		}
		const AT_ONCE = 20;
		const BEGIN_PATIENCE_MS = 5000;
		const RECEIPTS_PATIENCE_MS = 60_000;
		const DATA_PATIENCE_MS = 120_000;
		const GRACE_MS = 3000;
		function gather(file, accounts, context) {
			const { clock, interruption } = context.world;
			const names = accounts.map(({ name }) => name);
			const each = accounts.map(({ settings }) => settings);
			const { accountsKey } = context.settings;
			const userIds = each.map(({ userId }) => userId);
			const openKept = accountsKey && openKeptTokens(userIds, accountsKey, context.world);
			const manner = { expected: names, clock, interruption };
			const patient = { ...manner, patienceMs: RECEIPTS_PATIENCE_MS, graceMs: GRACE_MS };
			const turns = takingTurns(AT_ONCE, interruption);
			const receipts = openReceipts(patient);
			const takes = { ...manner, patienceMs: BEGIN_PATIENCE_MS, graceMs: 0 };
			const leaveReceipts = (late) => {
				for (const name of late) receipts.leave(name);
			};
			const data = openData(takes, { ...patient, patienceMs: DATA_PATIENCE_MS }, (late) => {
				leaveReceipts(late);
				for (const name of late) leases.leave(name);
			});
			const onLate = (late) => {
				leaveReceipts(late);
				for (const name of late) data.leaveCommits(name);
			};
			const ensure = ensureOnBranch(file, context);
			const isLeft = (name) => context.world.receiptsFolder !== void 0 && receipts.has(name);
			const leases = openLeases(takes, patient, turns().inTurn, onLate, isLeft, context);
			let opened;
			let files;
			return {
				ofAccount(name, tell) {
					const own = turns();
					return {
						...own,
						each,
						...data.ofAccount(name),
						openTarget: async () => {
							const { target } = await (opened ??= (0, repository_target.A)(context));
							return { target, problems: [] };
						},
						async holdLease(account, target) {
							if (target) await ensure(name, target);
							return data.untilReleased(name, await leases.hold(name, account, target, tell));
						},
						...(openKept && { openTokenRef: outOfTurn(openKept, own) }),
						openPostFiles: (target) => (files ??= sharedFiles((0, post_files.m)(target, context.world), clock)),
						openWriteBack: (account, postFiles, target) =>
							receipts.ofAccount(name, () => (0, write_back_open.j)({ files: postFiles, target, account, context })),
					};
				},
				leave(name) {
					data.leave(name);
					leases.leave(name);
					receipts.leave(name);
				},
				async end() {
					const writeBack = await receipts.end();
					if (leases.areGivenBack()) context.world.run.saveLease("");
					const { problems } = (await opened?.catch(() => {})) ?? { problems: [] };
					return { problems: [...problems, ...(writeBack?.problems ?? [])], writeBack };
				},
			};
		}
		function outOfTurn(open, { awaitOthers }) {
			return async (host, account) => {
				const ref = await awaitOthers(() => open(host, account));
				return { find: () => awaitOthers(ref.find), write: (...given) => awaitOthers(() => ref.write(...given)) };
			};
		}
		async function overAccounts(path, work, context) {
			const { file, owned, problems } = await (0, open_accounts.H)(path, context.settings.shard, context.world);
			if (!file || owned.length === 0) return (0, core_report._O)(problems);
			const opener = await (0, open_accounts.z)(file, context.settings.accountsKey, context.world);
			if ("problem" in opener) return (0, core_report._O)([...problems, opener.problem]);
			const shared = shareWorld(owned, opener.open, context);
			const accounts = owned.map(({ account: { name } }) => ({ name, ...shared.ofAccount(name) }));
			const gathering = gather(file, accounts, { ...context, world: shared.world });
			const workFor = async ({ name, shut, ...own }) => {
				const { tell, flush } = gatheredLog(name, context.tell);
				const together = gathering.ofAccount(name, tell);
				const inTurn = (step) => together.inTurn(step).finally(flush);
				const made = { ...context, ...own, tell, together: { ...together, inTurn } };
				const done = await work(made).catch((cause) => (0, core_report._O)([(0, problem_of.y)(cause)]));
				const report = context.settings.dryRun ? { ...done, problems: [...done.problems, ...shut] } : done;
				gathering.leave(name);
				flush();
				return { name, report };
			};
			try {
				const reports = await Promise.all(accounts.map(workFor));
				const ended = await gathering.end();
				if (ended.writeBack) context.tell({ kind: "written", written: { ...ended.writeBack, unwritten: [] } });
				return mergeReports(reports, { ...ended, problems: [...problems, ...ended.problems] });
			} finally {
				shared.release();
			}
		}
		function gatheredLog(name, tell) {
			let events = [];
			return {
				tell: (event) => void events.push(inFile(name, event)),
				flush() {
					if (events.length > 0) tell({ kind: "of-account", name, events });
					events = [];
				},
			};
		}
		function inFile(name, event) {
			const cured = (problem) => curedInFile(name, problem);
			switch (event.kind) {
				case "held-back":
					return { ...event, problem: cured(event.problem) };
				case "post":
					return { ...event, report: { ...event.report, problems: event.report.problems.map(cured) } };
				default:
					return event;
			}
		}
	},
};
