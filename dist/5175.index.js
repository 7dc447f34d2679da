export const id = 5175;
export const ids = [5175];
export const modules = {
	87222: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => isOurs, Q: () => MOST_FILES });
		const MOST_FILES = 250;
		function isOurs({ foreign, isWhole }) {
			return isWhole && foreign.length === 0;
		}
	},
	48521: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => differsInReceipts, K: () => contentsOf });
		var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
		var _front_matter_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33583);
		var _front_matter_fences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3145);
		var _front_matter_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68724);
		var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86153);
		var _post_reading_receipt_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93078);
		var _post_receipt_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47954);
		var _post_receipts_in_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95573);
		const WRITTEN = valibot__WEBPACK_IMPORTED_MODULE_4__.g1P(
			valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
			valibot__WEBPACK_IMPORTED_MODULE_4__.KCZ([
				valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
				valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(
					valibot__WEBPACK_IMPORTED_MODULE_4__.g1P(
						valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
						valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
					),
				),
			]),
		);
		function contentsOf(files) {
			const receipts = new Map();
			const foreign = [];
			for (const [path, file] of files) {
				const { after: text } = file;
				const found =
					text !== void 0 && differsInReceipts(file)
						? (0, _post_receipts_in_js__WEBPACK_IMPORTED_MODULE_3__.F)({ text })
						: void 0;
				if (found) receipts.set(path, found);
				else foreign.push(path);
			}
			return { receipts, foreign, isWhole: true };
		}
		function differsInReceipts({ before, after }) {
			if (before === void 0 || after === void 0 || before === after) return false;
			const fences = (0, _front_matter_fences_js__WEBPACK_IMPORTED_MODULE_5__.IE)(after);
			const parsed =
				fences.kind === "yaml" ? (0, _front_matter_parse_js__WEBPACK_IMPORTED_MODULE_1__.e)(after, fences) : void 0;
			const threads = parsed?.ok
				? (0, _json_js__WEBPACK_IMPORTED_MODULE_6__.ux)(parsed.frontMatter.data, "threads")
				: void 0;
			const entries = Object.entries(threads ?? {}).filter(([key]) =>
				Object.hasOwn(_post_reading_receipt_keys_js__WEBPACK_IMPORTED_MODULE_2__.o, key),
			);
			const keys = Object.fromEntries(entries);
			if (entries.length === 0 || !valibot__WEBPACK_IMPORTED_MODULE_4__.is(WRITTEN, keys)) return false;
			const edited = (0, _front_matter_edit_js__WEBPACK_IMPORTED_MODULE_0__.B)(
				before,
				(0, _post_receipt_js__WEBPACK_IMPORTED_MODULE_7__.Rb)(
					keys,
					(0, _post_receipts_in_js__WEBPACK_IMPORTED_MODULE_3__.F)({ text: before }),
				),
			);
			return edited.ok && edited.text === after;
		}
	},
	97501: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Kx: () => sayLacks,
			fg: () => ASKED,
			gP: () => lacking,
			qs: () => lackedBy,
		});
		const SCOPES = {
			threads_basic: { isNeeded: "always", gives: "everything", without: "nothing works" },
			threads_content_publish: { isNeeded: "always", gives: "publishing", without: "nothing can be published" },
			threads_manage_replies: {
				isNeeded: "for chains",
				gives: "chains",
				without: "no chain can be published: each of its parts after the first is a reply",
			},
			threads_read_replies: {
				isNeeded: "for chains",
				gives: "chains that were interrupted",
				without: "Spool cannot see how much of a chain is live, and does not continue one that was interrupted",
			},
			threads_location_tagging: { isNeeded: "by some keys", gives: "the key `location`" },
			threads_share_to_instagram: { isNeeded: "by some keys", gives: "the key `share_to_instagram`" },
			threads_delete: { isNeeded: "by some keys", gives: "the command `unpublish`" },
		};
		const ASKED = Object.entries(SCOPES).flatMap(([scope, { isNeeded }]) =>
			isNeeded === "by some keys" ? [] : [scope],
		);
		function lackedBy(granted) {
			return Object.entries(SCOPES).flatMap(([scope, lack]) =>
				(granted?.includes(scope) ?? true) ? [] : [{ scope, ...lack }],
			);
		}
		function lacking(granted, isNeeded) {
			return lackedBy(granted).flatMap((lack) =>
				lack.isNeeded === isNeeded ? [`Without ${lack.scope} ${lack.without}.`] : [],
			);
		}
		function sayLacks(lacks) {
			return new Intl.ListFormat("en-GB").format(lacks.map(({ scope, gives }) => `${scope} (for ${gives})`));
		}
	},
	97030: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { B: () => findExpiry });
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82814);
		var _lifetime_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43398);
		const TOLD = { notice: 21, warning: 14, error: 7 };
		const SHORT_MS = 24 * 3_600_000;
		function findExpiry(lifetime, now) {
			const life = (0, _lifetime_js__WEBPACK_IMPORTED_MODULE_1__.V)(lifetime, now);
			if (!life || life.daysLeft > TOLD.notice) return [];
			const { issuedAt } = lifetime;
			const { expiresAt, daysLeft } = life;
			if (issuedAt !== void 0 && expiresAt - issuedAt < SHORT_MS)
				return [(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)("token/short-lived", { expiresAt })];
			const problem = (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)("token/expires", { expiresAt, daysLeft });
			if (daysLeft <= TOLD.error) return [problem];
			return [
				daysLeft <= TOLD.warning
					? (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.PQ)(problem)
					: (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.zZ)(problem),
			];
		}
	},
	43398: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { V: () => tokenLifeOf, y: () => isRefreshDue });
		const HOUR_MS = 3_600_000;
		const DAY_MS = 24 * HOUR_MS;
		const REFRESHED_AT_MS = 45 * DAY_MS;
		const YOUNGEST_MS = 25 * HOUR_MS;
		function isRefreshDue({ issuedAt, expiresAt }, now) {
			if (expiresAt !== void 0 && expiresAt - now > REFRESHED_AT_MS) return false;
			return issuedAt === void 0 || now - issuedAt >= YOUNGEST_MS;
		}
		function tokenLifeOf({ expiresAt }, now) {
			if (expiresAt === void 0) return;
			return { expiresAt, daysLeft: Math.max(0, Math.floor((expiresAt - now) / DAY_MS)) };
		}
	},
	9364: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { J: () => findMissingScopes, M: () => readFacts });
		var _core_threads_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90880);
		var _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91118);
		async function readFacts({ tokenFacts, clock, interruption }) {
			const facts = await (0, _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_1__.Mu)(interruption, tokenFacts);
			const dead = (0, _core_threads_token_js__WEBPACK_IMPORTED_MODULE_0__.C)(facts, clock.now());
			if (dead) throw dead;
			return facts;
		}
		async function findMissingScopes(needed, account) {
			return needed.length === 0
				? []
				: (0, _core_threads_token_js__WEBPACK_IMPORTED_MODULE_0__.i)(needed, await readFacts(account));
		}
	},
	74324: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$b: () => findWaiting,
			Qm: () => TRIES,
			T_: () => findReceiptsBranches,
			nL: () => findWaitingCommits,
		});
		var _core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25437);
		var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
		const TRIES = 3;
		async function findReceiptsBranches({ host, branch }) {
			const refs = await host.refs.list(_core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__.NF);
			const names = (0, _core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__.pt)(branch.name);
			const there = names.flatMap((name) => {
				const head = refs.get(`refs/heads/${name}`);
				return head === void 0 ? [] : [{ name, head }];
			});
			const taken = [...refs.keys()];
			const free = names.filter((name) => {
				const ref = `refs/heads/${name}`;
				return !taken.some(
					(other) => other === ref || (0, _core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__.nz)(other, ref),
				);
			});
			return { there, free };
		}
		async function findWaiting({ name, head }, { host, branch }) {
			if (head === branch.head) return;
			const changes = await host.branches.changes(branch.head, head).catch(notComparable);
			if (changes && !changes.isAhead) return;
			const last = await host.pullRequests.find(name, branch.name).catch(unknown);
			if (last?.state === "merged" && last.head === head) return;
			return changes ?? { since: head, paths: void 0 };
		}
		function notComparable(cause) {
			if (!(0, _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.e0)(cause, "missing")) throw cause;
		}
		function unknown(cause) {
			if (!(0, _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.e0)(cause, "forbidden", "missing")) throw cause;
		}
		async function findWaitingCommits(target) {
			const { host, branch } = target;
			const { there } = await findReceiptsBranches(target);
			const commits = [];
			for (const each of there) if (await findWaiting(each, target)) commits.push(each.head);
			const [usual = ""] = (0, _core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__.pt)(branch.name);
			if (!there.some(({ name, head }) => name === usual && head !== branch.head)) {
				const last = await host.pullRequests.find(usual, branch.name).catch(unknown);
				if (last?.state === "closed") commits.push(last.head);
			}
			return commits;
		}
	},
	9339: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DJ: () => ensureBranchTakes,
			Rj: () => removeUnusedBranch,
			_e: () => openReceiptsBranch,
			tv: () => ensureNameFor,
		});
		var _core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25437);
		var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
		var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74324);
		async function openReceiptsBranch(candidates, target, refuses) {
			const { name, isNew } = await firstThatTakes(candidates, target, refuses, open);
			return isNew ? name : void 0;
		}
		async function ensureBranchTakes(candidates, target, refuses) {
			await firstThatTakes(candidates, target, refuses, lookAt);
		}
		async function firstThatTakes(candidates, target, refuses, tryOut) {
			const refused = [];
			const rules = new Set();
			for (const candidate of candidates.slice(0, _find_js__WEBPACK_IMPORTED_MODULE_1__.Qm)) {
				const { name } = candidate;
				const found = await refuses(name);
				const opened = found.length === 0 ? await tryOut(candidate, target) : void 0;
				if (opened) return { name, isNew: opened.isNew };
				refused.push(`\`${name}\``);
				for (const rule of found.length > 0 ? found : ["protection"]) rules.add(rule);
			}
			const names = [`\`${target.branch.name}\``, ...refused];
			const listed = `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
			throw new _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_(
				"protected",
				`${listed} refuse commits by ${[...rules].join(", ")}`,
			);
		}
		const lookAt = async ({ name, head }, { host }) => {
			if (head === void 0) return { isNew: true };
			return (await host.branches.find(name))?.takesCommits === false ? void 0 : { isNew: false };
		};
		const open = async ({ name, head }, target) => {
			const isNew = head === void 0 && (await create(name, target));
			if ((await target.host.branches.find(name))?.takesCommits !== false) return { isNew };
			if (isNew) await removeUnusedBranch(name, target);
			return;
		};
		async function create(name, { host, branch }) {
			try {
				await host.refs.create(`refs/heads/${name}`, branch.head);
				return true;
			} catch (cause) {
				if ((0, _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.e0)(cause, "exists", "unsure")) return false;
				if ((0, _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.e0)(cause, "refused"))
					await ensureNothingInTheWay(host);
				throw cause;
			}
		}
		async function ensureNothingInTheWay({ refs }) {
			const folder = _core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_2__.O2.replace("/", "");
			if ((await refs.find(`refs/heads/${folder}`)) === void 0) return;
			throw new _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_("blocked", `there is a branch \`${folder}\``);
		}
		async function ensureNameFor(target) {
			const { there, free } = await (0, _find_js__WEBPACK_IMPORTED_MODULE_1__.T_)(target);
			if (there.length > 0) return;
			if (free.length === 0)
				throw new _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_(
					"blocked",
					"other branches have all names for it",
				);
			await ensureNothingInTheWay(target.host);
		}
		async function removeUnusedBranch(name, { host, branch }) {
			try {
				if ((await host.branches.find(name))?.head === branch.head) await host.refs.remove(`refs/heads/${name}`);
			} catch (cause) {
				if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_)) throw cause;
			}
		}
	},
	94268: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => lookAtTarget, A: () => openTarget });
		var error = __webpack_require__(22577);
		var problem_of = __webpack_require__(52720);
		var problem = __webpack_require__(82814);
		var run_events = __webpack_require__(19538);
		var write_back = __webpack_require__(67006);
		var branch_contents = __webpack_require__(87222);
		var changed_files = __webpack_require__(48521);
		var file_text = __webpack_require__(33282);
		var find = __webpack_require__(74324);
		const MOST_NEW = 2;
		async function findCandidates(target) {
			const { there, free } = await (0, find.T_)(target);
			const looked = [];
			for (const each of there) looked.push({ ...each, contents: await readContents(each, target) });
			const made = free.slice(0, MOST_NEW).map((name) => ({ name, head: void 0, contents: void 0 }));
			const waiting = looked.filter(({ contents }) => contents).toReversed();
			const ours = waiting.filter(takesMore);
			const candidates = [
				...ours,
				...looked.filter(({ contents }) => !contents),
				...made,
				...waiting.filter((each) => !ours.includes(each)),
			];
			if (candidates.length === 0) throw new error.y_("blocked", "other branches have all names for it");
			return candidates;
		}
		function takesMore({ contents }) {
			return contents !== void 0 && (0, branch_contents.M)(contents) && contents.receipts.size < branch_contents.Q;
		}
		async function readContents(found, target) {
			const waiting = await (0, find.$b)(found, target);
			if (!waiting) return;
			if (!waiting.paths) return { receipts: new Map(), foreign: [], isWhole: false };
			return (0, changed_files.K)(await readChanged(found.head, { ...waiting, paths: waiting.paths }, target));
		}
		async function readChanged(head, { since, paths }, { host: { branches } }) {
			const [old] = await branches.files([since], paths);
			const known = paths.filter((path) => old?.has(path));
			const [now] = await branches.files([head], known);
			return new Map(
				paths.map((path) => [path, { before: textOf(path, old?.get(path)), after: textOf(path, now?.get(path)) }]),
			);
		}
		function textOf(path, bytes) {
			const file = bytes && (0, file_text.D4)(path, bytes);
			return file && "text" in file ? file.text : void 0;
		}
		var receipts_branch_open = __webpack_require__(9339);
		async function openTarget({ settings, world, tell }) {
			if (!world.host) return { target: void 0, problems: [] };
			try {
				const host = await world.host((0, run_events.s)(tell));
				return { target: await inspect(host, { settings, world, tell }), problems: [] };
			} catch (cause) {
				if (!(cause instanceof error.y_) || (0, write_back.f2)(settings)) throw cause;
				const { fix } = (0, problem_of.Z)(cause, ["contents: read"]);
				return { target: void 0, problems: [(0, problem.$e)("github/unseen", { answer: cause.message, fix })] };
			}
		}
		async function inspect(host, { settings, world, tell }) {
			const { writeBack } = settings;
			const branch = await findBranch(host, settings.branch);
			const candidates = (at) => findCandidates({ host, branch: at });
			const target = { host, branch, candidates, release: void 0 };
			if (writeBack === "release") return { ...target, release: await findRelease(host, world), writeBack };
			if (!(0, write_back.f2)(settings)) return { ...target, writeBack };
			const { refusing, isGuarded } = await findGuards(branch, host);
			if (writeBack === "commit" && refusing.length === 0) {
				if (!isGuarded) return { ...target, writeBack };
				tell({ kind: "guarded", branch: branch.name });
				await (0, receipts_branch_open.tv)(target);
				return { ...target, writeBack };
			}
			if (writeBack === "commit") tell({ kind: "by-pull-request", branch: branch.name, rules: refusing });
			const newReceiptsBranch = await (0, receipts_branch_open._e)(await candidates(branch), target, (name) =>
				refusingRules(name, host),
			);
			return { ...target, newReceiptsBranch, writeBack: "pull-request" };
		}
		async function lookAtTarget({ settings, world, tell }) {
			if (!world.host || !(0, write_back.rL)(settings) || !(0, write_back.f2)(settings)) return;
			const host = await world.host((0, run_events.s)(tell));
			const branch = await findBranch(host, settings.branch);
			const guards = await findGuards(branch, host);
			const target = { host, branch };
			if (guards.refusing.length > 0 || settings.writeBack === "pull-request")
				await (0, receipts_branch_open.DJ)(await findCandidates(target), target, (name) => refusingRules(name, host));
			else if (guards.isGuarded) await (0, receipts_branch_open.tv)(target);
			const [{ madeAt }, { isPrivate }] = await Promise.all([host.refs.read(branch.head), host.repository()]);
			const isByPull = guards.refusing.length > 0 || settings.writeBack === "pull-request";
			const mayOpenPulls = isByPull ? await host.pullRequests.mayBeOpened() : void 0;
			return { branch: branch.name, ...guards, mayOpenPulls, lastCommitAt: madeAt, isPrivate };
		}
		async function findGuards(branch, host) {
			const [refusing, isGuarded] = await Promise.all([
				branch.takesCommits ? refusingRules(branch.name, host) : ["protection"],
				ifKnown(host.branches.isProtected(branch.name), false),
			]);
			return { refusing, isGuarded };
		}
		async function findBranch({ branches }, name) {
			const branch = await branches.find(name);
			if (branch) return branch;
			throw new error.y_("missing", `no ${name === void 0 ? "default branch" : `branch \`${name}\``}`);
		}
		function refusingRules(name, { branches }) {
			return ifKnown(branches.rules(name), []);
		}
		async function ifKnown(answer, otherwise) {
			try {
				return await answer;
			} catch (cause) {
				if ((0, error.e0)(cause, "missing", "forbidden")) return otherwise;
				throw cause;
			}
		}
		async function findRelease({ releases }, { event: { releaseId, ref } }) {
			if (releaseId !== void 0) return releases.find({ id: releaseId });
			const [, tag] = /^refs\/tags\/(.+)/s.exec(ref) ?? [];
			if (tag !== void 0) return releases.find({ tag });
			throw new error.y_("missing", "no release: the workflow runs neither on a release nor on a tag");
		}
	},
	25175: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { examine: () => examine });
		var findings = __webpack_require__(55169);
		var core_problem = __webpack_require__(82814);
		var report = __webpack_require__(88557);
		var rules_files = __webpack_require__(80708);
		function postFindings(preview, unfinished) {
			const { posts, files, others, done } = preview;
			const shown = posts.reduce((sum, { pictures = 0 }) => sum + pictures, 0);
			const isReachable = (0, report._n)(preview).every(({ rule }) => !rule.startsWith("media/"));
			const isSome = files > 0 && done + posts.length > 0;
			const inDoubt = unfinished.flatMap(({ chain: { path }, uncertain }) =>
				uncertain
					? [(0, core_problem.$e)("post/in-doubt", { number: uncertain.number, ...(0, core_problem.$t)({ path }) })]
					: [],
			);
			return {
				well: [
					...(isSome ? [`Files that match: ${files}; posts: ${done + posts.length}; live: ${done}.`] : []),
					...sayUndone(posts),
					...(isSome && others.length > 0
						? [
								`${(0, findings.h)(others.length, "file that matches is", "files that match are")} no post: ${(0, rules_files.K)(others)}.`,
							]
						: []),
					...(shown > 0 && isReachable
						? [`${(0, findings.h)(shown, "picture or video", "pictures and videos")} of the posts can be fetched.`]
						: []),
				],
				problems: [...posts.flatMap(halfPublished), ...inDoubt],
			};
		}
		function sayUndone(posts) {
			const drafts = posts.filter(({ because }) => because?.kind === "draft").length;
			const waiting = posts.filter(({ status }) => status === "waiting");
			const timed = waiting.filter(({ publishAt }) => publishAt !== void 0).length;
			const ready = waiting.length - timed;
			const said = [
				...(ready > 0 ? [`${ready} ready for the next run`] : []),
				...(timed > 0 ? [`${timed} waiting for ${timed === 1 ? "its" : "their"} time`] : []),
				...(drafts > 0 ? [(0, findings.h)(drafts, "draft")] : []),
			];
			return said.length > 0 ? [`Not live yet: ${said.join(", ")}.`] : [];
		}
		function halfPublished({ path, live = 0, segments = [] }) {
			if (live === 0 || live >= segments.length) return [];
			return [
				(0, core_problem.$e)("post/half-published", {
					live,
					segments: segments.length,
					...(0, core_problem.$t)({ path }),
				}),
			];
		}
		var did_you_mean = __webpack_require__(75128);
		var token = __webpack_require__(19094);
		var settings = __webpack_require__(51922);
		const DAY_MS = 86_400_000;
		const QUIET_DAYS = 60;
		const TOLD = { notice: 21, warning: 14 };
		function repositoryFindings({ uses, isRun, receiver, lacksKey }, now) {
			const none = uses.length === 0 && !isRun ? [(0, core_problem.$e)("github/no-workflow", {})] : [];
			const isByPull = receiver !== void 0 && receiver.refusing.length > 0;
			const judged = uses.map((use) => ({ ...use, lacks: isByPull ? use.lacksForPulls : use.lacks }));
			const lacking = judged
				.filter(({ lacks }) => lacks.length > 0)
				.map(({ path, job, lacks }) =>
					(0, core_problem.z3)("github/job-not-allowed", { path, job, lacks, permissions: lacks }),
				);
			const noPulls =
				receiver?.mayOpenPulls === false
					? [(0, core_problem.z3)("github/pull-requests-off", { branch: receiver.branch })]
					: [];
			const noKey = lacksKey && receiver?.isPrivate === false ? [(0, core_problem.$e)("token/key-missing", {})] : [];
			const quiet = receiver ? quietDays(uses, receiver, now) : { well: [], problems: [] };
			const keeping = judged.filter(({ lacks, keepsReceipts }) => keepsReceipts && lacks.length === 0);
			return {
				well: [
					...keeping.map(({ path, job }) => `The job \`${job}\` of ${path} may keep receipts.`),
					...(receiver ? [sayWhere(receiver)] : []),
					...quiet.well,
				],
				problems: [...none, ...uses.flatMap(unknownInputs), ...lacking, ...noPulls, ...noKey, ...quiet.problems],
			};
		}
		function unknownInputs({ path, unknown }) {
			return unknown.map(({ name, line }) => {
				const near = (0, did_you_mean.p)(name, Object.keys(settings.m));
				if (near === void 0) return (0, core_problem.$e)("input/unknown", { name, path, line });
				return (0, core_problem.z3)("input/unknown", { name, path, line, fix: `Did you mean \`${near}\`?` });
			});
		}
		function sayWhere({ branch, refusing, isGuarded }) {
			if (refusing.length > 0)
				return `${branch} takes no direct commits (${refusing.join(", ")}): receipts go into a pull request.`;
			return isGuarded
				? `${branch} is protected: if it refuses the commit with the receipts, they go into a pull request.`
				: `${branch} takes commits: receipts go there.`;
		}
		function quietDays(uses, { lastCommitAt, isPrivate }, now) {
			const [scheduled] = uses.filter(({ isScheduled }) => isScheduled);
			if (!scheduled || isPrivate || lastCommitAt === void 0) return { well: [], problems: [] };
			const { path } = scheduled;
			const endsAt = lastCommitAt + QUIET_DAYS * DAY_MS;
			const daysLeft = Math.floor((endsAt - now) / DAY_MS);
			const day = (0, token.Q)(endsAt);
			if (daysLeft > TOLD.notice) {
				const days = (0, findings.h)(daysLeft, "more quiet day");
				const well = `The schedule of ${path} goes on for ${days}: GitHub switches it off ${QUIET_DAYS} days after the last commit, on ${day}.`;
				return { well: [well], problems: [] };
			}
			return {
				well: [],
				problems: [ending((0, core_problem.z3)("github/schedule-ends", { path, day, daysLeft }), daysLeft)],
			};
		}
		function ending(problem, daysLeft) {
			if (daysLeft < 0) return problem;
			return daysLeft <= TOLD.warning ? (0, core_problem.PQ)(problem) : (0, core_problem.zZ)(problem);
		}
		var json = __webpack_require__(86153);
		var read_yaml = __webpack_require__(97356);
		var write_back = __webpack_require__(67006);
		const WORKFLOWS = [".github/workflows/*.yml", ".github/workflows/*.yaml"];
		const SPOOL = /^[\w.-]+\/spool(?:\/[^@]*)?@/;
		function usesIn(path, text) {
			const read = (0, read_yaml.g)(text);
			if (!read.ok) return [];
			const { on, jobs, permissions } = read.yaml.data;
			if (!(0, json.u4)(jobs)) return [];
			const isScheduled = (0, json.u4)(on) && on["schedule"] !== void 0;
			return Object.entries(jobs).flatMap(([job, written]) => {
				if (!(0, json.u4)(written) || !Array.isArray(written["steps"])) return [];
				const allowed = written["permissions"] ?? permissions;
				return written["steps"].flatMap((step, index) => {
					if (!runsSpool(step)) return [];
					const inputs = (0, json.u4)(step["with"]) ? step["with"] : {};
					const keepsReceipts = keepsReceiptsWith(inputs);
					const isOwnToken = inputs["github-token"] === void 0;
					const lacks = (needed) =>
						keepsReceipts && isOwnToken ? needed.filter((line) => !isAllowed(line, allowed)) : [];
					const { commit, "pull-request": byPull } = write_back.Lp;
					const lacksForPulls = lacks(byPull.permissions);
					const unknown = Object.keys(inputs).filter((name) => !Object.hasOwn(settings.m, name.toLowerCase()));
					const lineOf = (name) => read.yaml.lineOf(["jobs", job, "steps", index, "with", name]);
					const use = {
						path,
						job,
						isScheduled,
						refreshes: ["ref", "secret"].includes(String(inputs["token-store"])),
						lacks: inputs["write-back"] === "pull-request" ? lacksForPulls : lacks(commit.permissions),
						lacksForPulls,
						keepsReceipts,
						unknown: unknown.map((name) => ({ name, line: lineOf(name) })),
					};
					return [use];
				});
			});
		}
		function runsSpool(step) {
			return (0, json.u4)(step) && typeof step["uses"] === "string" && SPOOL.test(step["uses"]);
		}
		function keepsReceiptsWith({ command = "publish", text, ...inputs }) {
			const isDry = inputs["dry-run"] === true || inputs["dry-run"] === "true";
			const { "write-back": writeBack = "auto" } = inputs;
			const isNowhere = writeBack === "none" || writeBack === "files" || (writeBack === "auto" && text !== void 0);
			return command === "publish" && !isDry && !isNowhere;
		}
		function isAllowed(line, allowed) {
			if (allowed === void 0 || allowed === null || allowed === "write-all") return true;
			const [scope = "", level] = line.split(": ");
			return (0, json.u4)(allowed) && allowed[scope] === level;
		}
		var journal = __webpack_require__(44608);
		var problem_of = __webpack_require__(52720);
		var file_text = __webpack_require__(33282);
		var target = __webpack_require__(94268);
		var threads_token = __webpack_require__(90880);
		var lacks = __webpack_require__(97501);
		var token_expiry = __webpack_require__(97030);
		var token_lifetime = __webpack_require__(43398);
		function accountFindings(known, now) {
			const { username, lifetime, isRefreshed, facts, needed, quota } = known;
			const life = (0, token_lifetime.V)(lifetime, now);
			const expiry = isRefreshed ? [] : (0, token_expiry.B)(lifetime, now);
			const scopes = [...needed.keys()];
			const missing = (0, threads_token.i)(scopes, facts);
			const lacking = [...Map.groupBy(missing, (scope) => sayNeeding(needed.get(scope) ?? []))].map(
				([needing, lacked]) => (0, core_problem.z3)("threads/scope-missing", { scopes: lacked, needing }),
			);
			const unneeded = (0, lacks.qs)(facts?.scopes).filter(({ scope }) => !needed.has(scope));
			const hasScopes = facts?.scopes !== void 0 && scopes.length > 0 && missing.length === 0;
			return {
				well: [
					`The access token works${username === void 0 ? "" : `, and is of @${username}`}.`,
					...(life && expiry.length === 0 ? [`It lives for ${(0, findings.h)(life.daysLeft, "more day")}.`] : []),
					...(hasScopes ? [`It has the permissions that the posts here take: ${scopes.join(", ")}.`] : []),
					...(unneeded.length > 0 ? [`It lacks ${(0, lacks.Kx)(unneeded)}. No post here needs that.`] : []),
					...sayQuota(quota),
				],
				problems: [...expiry, ...lacking],
			};
		}
		function sayNeeding(posts) {
			return `${(0, rules_files.K)(posts)} ${posts.length === 1 ? "needs" : "need"}`;
		}
		function sayQuota({ posts, replies }) {
			const known = [
				...(Number.isFinite(posts) ? [(0, findings.h)(posts, "more post")] : []),
				...(Number.isFinite(replies) ? [(0, findings.h)(replies, "more reply", "more replies")] : []),
			];
			return known.length > 0 ? [`Threads takes ${known.join(" and ")} in these 24 hours.`] : [];
		}
		var publishing_account = __webpack_require__(43710);
		var token_facts = __webpack_require__(9364);
		var run_account = __webpack_require__(55234);
		async function askAccount(accessToken, { needed, live, isRefreshed }, context) {
			const { world } = context;
			const opened = await (0, run_account.sj)(await world.threads(accessToken), context);
			await (0, run_account.Qb)(opened, live, context);
			const account = (0, publishing_account.X)(opened, world, () => Promise.resolve());
			const facts = await (0, token_facts.M)(account);
			const now = world.clock.now();
			const lifetime = (0, run_account.XA)(opened, facts);
			const quota = await (0, run_account.$s)(account, context);
			const { username } = opened;
			const { well, problems } = accountFindings({ username, lifetime, isRefreshed, facts, needed, quota }, now);
			const token = (0, token_lifetime.V)(lifetime, now);
			const rateLimit = opened.threads.rateLimit();
			return {
				well,
				problems: [...(opened.token?.problems ?? []), ...problems],
				...(token && { token }),
				...(rateLimit && { rateLimit }),
			};
		}
		async function examine(preview, live, context) {
			const { settings, world, tell } = context;
			const uses = await findUses(world);
			const needed = neededBy(preview.posts);
			const isRefreshed = settings.tokenStore !== "none" || uses.some(({ refreshes }) => refreshes);
			const { accessToken } = settings;
			const ofAccount =
				accessToken === void 0
					? { well: [], problems: [] }
					: await askAccount(accessToken, { needed, live, isRefreshed }, context).catch(obstacleOnly);
			const ofRepository = await askRepository(uses, context);
			const ofPosts = postFindings(preview, (0, journal.Fp)(world.journal.entries()));
			const { well, problems } = (0, findings.b)([ofAccount, ofRepository, ofPosts]);
			tell({ kind: "examined", well });
			const { token, rateLimit } = ofAccount;
			return {
				...preview,
				...(token && { token }),
				...(rateLimit && { rateLimit }),
				well,
				problems: [...preview.problems, ...problems],
			};
		}
		function neededBy(posts) {
			const needed = new Map();
			for (const { path = "the text", scopes = [] } of posts)
				for (const scope of scopes) needed.set(scope, [...(needed.get(scope) ?? []), path]);
			return needed;
		}
		async function findUses({ files }) {
			return (await files.find(WORKFLOWS)).flatMap((path) => {
				const file = (0, file_text.eu)(path, files);
				return "text" in file ? usesIn(path, file.text) : [];
			});
		}
		async function askRepository(uses, context) {
			const { clock, run } = context.world;
			const { tokenStore, tokenKey } = context.settings;
			const isKept = uses.length === 0 || uses.some(({ keepsReceipts }) => keepsReceipts);
			const asked = isKept ? await (0, target.Y)(context).catch(obstacleOnly) : void 0;
			const { receiver, problems } =
				asked && "problems" in asked
					? { receiver: void 0, problems: asked.problems }
					: { receiver: asked, problems: [] };
			const found = repositoryFindings(
				{ uses, isRun: run.id !== "", receiver, lacksKey: tokenStore === "ref" && tokenKey === void 0 },
				clock.now(),
			);
			return (0, findings.b)([found, { well: [], problems }]);
		}
		const PASSING = ["threads/throttled", "threads/unreachable", "github/throttled", "github/unreachable"];
		function obstacleOnly(cause) {
			const problem = (0, problem_of.Z)(cause, ["contents: read"]);
			return { well: [], problems: [PASSING.includes(problem.rule) ? (0, core_problem.PQ)(problem) : problem] };
		}
	},
};
