export const id = 5867;
export const ids = [5867];
export const modules = {
	5348: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { publishPosts: () => publishPosts });
		var targets = __webpack_require__(15584);
		var core_problem = __webpack_require__(82814);
		var report = __webpack_require__(88557);
		var accept_receipts = __webpack_require__(64699);
		var run_account = __webpack_require__(55234);
		var find_targets = __webpack_require__(82277);
		var read_ahead = __webpack_require__(82885);
		var report_posts = __webpack_require__(1649);
		var with_session = __webpack_require__(44980);
		var interruption = __webpack_require__(27080);
		var receipt = __webpack_require__(47954);
		var problem_of = __webpack_require__(52720);
		var run_events = __webpack_require__(19538);
		var error = __webpack_require__(60787);
		var rate_limit = __webpack_require__(37289);
		var publishing_account = __webpack_require__(43710);
		var ids = __webpack_require__(75503);
		var scopes = __webpack_require__(9782);
		var explain = __webpack_require__(22124);
		var after_grace = __webpack_require__(71690);
		var with_retry = __webpack_require__(91118);
		var settle_repost = __webpack_require__(16424);
		const REPOSTING = (0, scopes.ZK)({});
		async function repostHead(head, chain, account, context) {
			const { threads, journal, clock, interruption } = account;
			const reposts = await threads.reposts();
			await account.ensureLease();
			interruption.throwIfAborted();
			const since = clock.now();
			const doubt = { container: (0, ids.rD)(head), text: "", replyTo: void 0, since };
			journal.record({ kind: "publishing", chain, number: 1, doubt });
			try {
				const id = await (0, with_retry.Mu)((0, after_grace.t)(context), () => reposts.repost(head));
				journal.record({ kind: "live", chain, number: 1, id });
				return { kind: "live", id, at: clock.now() };
			} catch (cause) {
				if (!(cause instanceof error.a)) throw cause;
				if (cause.definite) {
					journal.record({ kind: "unpublished", chain, number: 1 });
					const why = await (0, explain.W)(cause, REPOSTING, { ...context, threads });
					return stopped((0, problem_of.Z)(why), why.blocksAccount);
				}
				context.tell({ kind: "in-doubt", number: context.number, why: cause.message });
				const settled = await (0, settle_repost.H)({ head, since, chain }, true, account, context);
				if (settled.kind === "live") return settled;
				const rule = settled.kind === "unpublished" ? "threads/not-reposted" : "threads/repost-in-doubt";
				return stopped((0, core_problem.z3)(rule, { answer: cause.message }));
			}
		}
		function stopped(problem, blocksAccount = false) {
			return { kind: "stopped", problem, blocksAccount };
		}
		var facts = __webpack_require__(9364);
		var write_back = __webpack_require__(46123);
		var check_receipts = __webpack_require__(98110);
		var post_outcome = __webpack_require__(99323);
		var receipts_of = __webpack_require__(7877);
		async function repostPost(post, context) {
			const ended = (status, problems) => {
				const outcome = (0, post_outcome.w)(post, status, problems, context);
				return { ...outcome, report: { ...outcome.report, ...(0, report_posts.Nx)(post) } };
			};
			const unresolved = context.recovered.find(({ chain, problem }) => problem && chain.path === post.path);
			if (unresolved?.problem) return ended("failed", [unresolved.problem]);
			try {
				return await repostOnce(post, ended, context);
			} catch (cause) {
				if (!(cause instanceof interruption._ || cause instanceof error.a)) throw cause;
				const problem = (0, problem_of.Z)(cause);
				const blocks = cause instanceof interruption._ || cause.blocksAccount;
				const defers = cause.kind === "throttled";
				const outcome = ended(defers ? "deferred" : "failed", [defers ? (0, core_problem.PQ)(problem) : problem]);
				return { ...outcome, blocked: blocks ? problem : void 0 };
			}
		}
		async function repostOnce(post, ended, context) {
			const { account, postFiles, quota, run } = context;
			const { path, repostAt } = post;
			const receipts = (0, receipts_of.h)(post, postFiles) ?? post.receipts;
			if (!receipts || !repostAt || path === void 0) return ended("failed", []);
			const [head] = receipts.posts;
			const key = { account: account.name, path, digest: receipts.digest, part: "repost" };
			const step = (0, publishing_account.e)(account, (0, run_events.Z)(run.tell));
			const scopes = await (0, facts.J)(REPOSTING, account);
			if (scopes.length > 0) return ended("failed", [(0, core_problem.z3)("threads/scope-missing", { scopes })]);
			const obstacle = (0, write_back.Hu)(postFiles.read(path));
			const foreign = await (0, check_receipts.G)(post, [head], [], context);
			const found = [...(obstacle ? [obstacle] : []), ...foreign];
			if ((0, core_problem.JD)(found)) return ended("failed", found);
			const shown = await (0, settle_repost.n)(head.id, repostAt.at, account, step);
			if (shown) return record(post, key, receipts, shown, "adopted", context);
			if (quota.posts < 1)
				return ended("deferred", [(0, core_problem.$e)("threads/quota", { needs: ONE, left: quota })]);
			const limit = account.threads.rateLimit();
			if (limit && !(0, rate_limit.DU)(limit))
				return ended("deferred", [(0, core_problem.$e)("threads/rate-limit", { usedPercent: limit.usedPercent })]);
			const outcome = await repostHead(head.id, key, account, step);
			if (outcome.kind === "live") return record(post, key, receipts, outcome, "published", context);
			const { problem, blocksAccount } = outcome;
			const defers = problem.rule === "threads/throttled";
			const stopped = ended(defers ? "deferred" : "failed", [defers ? (0, core_problem.PQ)(problem) : problem]);
			return { ...stopped, blocked: blocksAccount ? problem : void 0 };
		}
		const ONE = { posts: 1, replies: 0 };
		function record(post, key, receipts, { id, at }, status, context) {
			context.account.claims.add([id], post.path);
			const unwritten = context.writeBack.add(key, { ...receipts, reposted: { id, at: (0, receipt.Et)(at) } });
			const { report } = (0, post_outcome.w)(post, status, unwritten ? [unwritten] : [], context);
			const { quota } = context;
			const quotaLeft = status === "published" ? { ...quota, posts: quota.posts - 1 } : quota;
			return { report: { ...report, ...(0, report_posts.Nx)(post) }, quotaLeft, blocked: void 0 };
		}
		var journal = __webpack_require__(44608);
		var plan_posts = __webpack_require__(68768);
		var recover = __webpack_require__(13917);
		async function planFromCheckout(sources, context) {
			const { plan, unreadable, others } = (0, plan_posts.planPosts)(sources, context);
			const open = new Set(plan.flatMap(({ post, decision }) => (isOpen(decision, context.world) ? [post.path] : [])));
			return {
				due: dueIn(plan),
				reposts: repostsIn(plan),
				decided: [...unreadable, ...(await (0, report_posts.Lh)(plan, context))],
				open: sources.filter(({ path }) => open.has(path)),
				done: (0, plan_posts.countDone)(plan),
				others,
			};
		}
		function isOpen(decision, { host, journal }) {
			switch (decision.kind) {
				case "publish":
				case "repost":
					return true;
				case "overdue":
					return host !== void 0 || journal.entries().length > 0;
				case "wait":
					return decision.until === void 0;
				case "refuse":
				case "skip":
				case "unpublish":
				case "taken-down":
				case "done":
					return false;
			}
		}
		async function loadPosts(sources, { account, postFiles, run }) {
			const unfinished = (0, journal.Fp)(run.world.journal.entries()).flatMap(({ chain }) =>
				chain.account === account.name ? (chain.path ?? []) : [],
			);
			const paths = sources.flatMap(({ path }) => path ?? []);
			await postFiles.load([...paths, ...unfinished]);
			(0, run_account.LM)((0, run_account.Yq)(paths, postFiles.read), account);
			return [...paths, ...unfinished];
		}
		async function planFromBranch(sources, session) {
			const { account, postFiles, run } = session;
			const recovered = await (0, recover.l)(session);
			const { fresh, gone } = await readAgain(sources, session);
			const { plan, unreadable } = (0, plan_posts.planPosts)(fresh, run);
			const decided = await (0, report_posts.Lh)(plan, run);
			account.claims.add(plan.flatMap(({ post }) => post.receipts?.posts.map(({ id }) => id) ?? []));
			await postFiles.load(plan.flatMap(({ post }) => (0, targets.o)(post)));
			return {
				due: referredFirst(dueIn(plan)),
				reposts: repostsIn(plan),
				decided: [...gone, ...unreadable, ...decided],
				recovered,
				done: (0, plan_posts.countDone)(plan),
			};
		}
		async function readAgain(sources, { postFiles, writeBack }) {
			const fresh = [];
			const gone = [];
			for (const source of sources) {
				if (source.path === void 0) {
					fresh.push({ ...source, receipts: await writeBack.inline?.receipts() });
					continue;
				}
				const file = postFiles.read(source.path);
				if ("text" in file) fresh.push(file);
				else gone.push((0, report.f5)(file, file.problem.severity === "error" ? "failed" : "skipped", [file.problem]));
			}
			return { fresh, gone };
		}
		function dueIn(plan) {
			return plan.flatMap(({ post, decision }) =>
				decision.kind === "publish" ? [{ post, composition: decision.composition }] : [],
			);
		}
		function repostsIn(plan) {
			return plan.flatMap(({ post, decision }) => (decision.kind === "repost" ? [post] : []));
		}
		function referredFirst(due) {
			const byPath = new Map(due.map((each) => [each.post.path, each]));
			const [seen, ordered] = [new Set(), new Set()];
			for (const first of due) {
				const ahead = [first];
				for (let last = ahead.at(-1); last; last = ahead.at(-1)) {
					seen.add(last);
					const referred = (0, targets.o)(last.post).map((path) => byPath.get(path));
					const next = referred.find((other) => other && !seen.has(other));
					if (next) ahead.push(next);
					else ahead.pop();
					if (!next) ordered.add(last);
				}
			}
			return [...ordered];
		}
		var publish_post = __webpack_require__(82540);
		async function publishPosts(sources, liveFrontMatter, context) {
			const first = await planFromCheckout(sources, context);
			if (context.settings.dryRun) return previewPosts(first, context);
			const { open, done, others } = first;
			const paths = new Set(open.map(({ path }) => path));
			const closed = first.decided.filter(({ path }) => !paths.has(path));
			tellPosts(closed, context);
			if (open.length === 0) return { posts: closed, done, others, problems: [] };
			const published = await (0, with_session.f)(
				context,
				{ liveFrontMatter, mayPublish: true },
				(session) => {
					(0, run_account.LM)(sources.flatMap(frontMatterOfSource), session.account);
					return publishAlone(open, session);
				},
				(problem) => holdBackAll(open, problem, context),
			);
			const posts = [...published.posts, ...closed];
			return { ...published, posts, done: done + published.done, others };
		}
		function frontMatterOfSource({ path, text }) {
			return path === void 0 ? [] : (0, run_account.cG)({ path, text });
		}
		async function previewPosts({ due, reposts, decided, done, others }, context) {
			tellPosts(decided, context);
			const preview = ({ post, composition }) => (0, report_posts.$X)(post, composition, context);
			const previews = [...(await Promise.all(due.map(preview))), ...reposts.map(previewRepost)];
			tellPosts(previews, context);
			return { posts: [...previews, ...decided], done, others, problems: [] };
		}
		function previewRepost(post) {
			return { ...(0, report.f5)(post, "waiting", post.problems), ...(0, report_posts.Nx)(post) };
		}
		async function publishAlone(sources, session) {
			const paths = await loadPosts(sources, session);
			return session.inTurn(() => publishLoaded(sources, paths, session));
		}
		async function publishLoaded(sources, paths, session) {
			const { held, problems } = await (0, accept_receipts.q)(paths, session);
			const isHeld = ({ path }) => path !== void 0 && held.some((report) => report.path === path);
			const second = await planFromBranch(
				sources.filter((source) => !isHeld(source)),
				session,
			);
			const decided = [...held, ...second.decided];
			tellPosts(decided, session.run);
			const published = await publishInTurn(second, session);
			return { posts: [...published, ...decided], done: second.done, problems };
		}
		async function publishInTurn({ due, reposts, recovered }, opened) {
			const { run } = opened;
			const session = run.world.host && due.length > 0 ? readingAhead(opened) : opened;
			let quota;
			let blocked;
			const reports = [];
			for (const { post, composition } of due) {
				quota ??= await (0, run_account.$s)(session.account, run);
				const waits = deferWithTarget(post, reports, session);
				if (blocked) reports.push({ ...holdBack(post.path, blocked), receipts: post.receipts?.posts ?? [] });
				else if (waits) reports.push(waits);
				else {
					const outcome = await (0, publish_post.C)(post, composition, { ...session, recovered, quota });
					reports.push(outcome.report);
					quota = outcome.quotaLeft;
					blocked = outcome.blocked;
				}
				tellPosts(reports.slice(-1), run);
			}
			for (const post of reposts) {
				quota ??= await (0, run_account.$s)(session.account, run);
				if (blocked) reports.push({ ...holdBack(post.path, blocked), ...(0, report_posts.Nx)(post) });
				else {
					const outcome = await repostPost(post, { ...session, recovered, quota });
					reports.push(outcome.report);
					quota = outcome.quotaLeft;
					blocked = outcome.blocked;
				}
				tellPosts(reports.slice(-1), run);
			}
			return reports;
		}
		function readingAhead(session) {
			const { account } = session;
			account.tokenFacts().catch(() => {});
			return { ...session, account: { ...account, threads: (0, read_ahead.L)(account.threads) } };
		}
		function deferWithTarget(post, reports, { postFiles }) {
			const paths = (0, targets.o)(post);
			const target = reports.find(
				({ path, status, receipts }) =>
					path !== void 0 && paths.includes(path) && status === "deferred" && receipts.length === 0,
			);
			if (!target) return;
			const problems = (0, find_targets.q)(post, postFiles).problems.map((problem) => ({
				...(0, core_problem.PQ)(problem),
				fix: "Nothing to do: a later run publishes both.",
			}));
			const { publishAt } = target;
			const receipts = post.receipts?.posts ?? [];
			return { ...(0, report.f5)(post, "deferred", problems), receipts, ...(publishAt && { publishAt }) };
		}
		function holdBackAll(sources, problem, { tell }) {
			const posts = sources.map(({ path }) => holdBack(path, problem));
			tell({ kind: "held-back", problem, posts });
			return { posts, done: 0, problems: [] };
		}
		function holdBack(path, problem) {
			const passes = ["threads/throttled", "github/throttled", "action/busy"].includes(problem.rule);
			return {
				path,
				status: passes ? "deferred" : "failed",
				receipts: [],
				problems: [passes ? (0, core_problem.PQ)(problem) : problem],
				because: { kind: "held-back" },
			};
		}
		function tellPosts(reports, { tell }) {
			for (const report of reports) tell({ kind: "post", report });
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
	64699: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => acceptReceipts });
		var _core_post_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85756);
		var _core_post_read_post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4987);
		var _core_post_receipt_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47954);
		var _core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95573);
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82814);
		var _core_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88557);
		var _core_run_events_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19538);
		var _publishing_account_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43710);
		var _publishing_verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2892);
		var _plan_posts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68768);
		async function acceptReceipts(paths, session) {
			const held = [];
			const problems = [];
			for (const path of new Set(paths)) {
				const problem = await acceptFirst(path, session);
				if (problem?.severity === "error")
					held.push((0, _core_report_js__WEBPACK_IMPORTED_MODULE_4__.f5)({ path }, "failed", [problem]));
				else if (problem) problems.push({ ...problem, path });
			}
			return { held, problems };
		}
		async function acceptFirst(path, session) {
			const refusals = [];
			for (const waiting of session.postFiles.waitingReceipts(path)) {
				const { isAccepted, problem } = await acceptOrRefuse(path, waiting, session);
				if (isAccepted) return problem;
				if (problem) refusals.push(problem);
			}
			return refusals.find(({ severity }) => severity === "error") ?? refusals[0];
		}
		async function acceptOrRefuse(path, waiting, session) {
			const { account, postFiles, run } = session;
			const { receipts } = waiting;
			const composition = composeWith(receipts, path, session);
			if (!composition) return refused();
			const isClaimed = receipts.posts.some(({ id }) => account.claims.otherPathOf(id, path) !== void 0);
			const fits =
				receipts.digest === "" ||
				(0, _core_post_digest_js__WEBPACK_IMPORTED_MODULE_0__.i0)(composition.digest, receipts.digest);
			if (!fits && (0, _core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_2__.F)(postFiles.read(path)))
				return refused();
			const texts = fits ? composition.segments.map(({ text }) => text) : [];
			const context = (0, _publishing_account_js__WEBPACK_IMPORTED_MODULE_5__.e)(
				account,
				(0, _core_run_events_js__WEBPACK_IMPORTED_MODULE_8__.Z)(run.tell),
			);
			const wrong = isClaimed
				? []
				: await (0, _publishing_verify_js__WEBPACK_IMPORTED_MODULE_6__.W)(receipts.posts, texts, account, context);
			if (isClaimed || wrong.some(({ kind }) => kind === "unknown"))
				return refused((0, _core_problem_js__WEBPACK_IMPORTED_MODULE_3__.$e)("github/foreign-receipts", { path }));
			const [other] = wrong;
			if (other)
				return refused(
					(0, _core_problem_js__WEBPACK_IMPORTED_MODULE_3__.z3)("post/receipt-other-text", {
						id: other.id,
						segment: other.number,
						path,
					}),
				);
			const ids = receipts.posts.map(({ id }) => id);
			account.claims.add(ids, path);
			if (fits) account.claims.trust(ids);
			const whole = receipts.whole && (!fits || receipts.posts.length >= composition.segments.length);
			const known = (0, _core_post_receipt_js__WEBPACK_IMPORTED_MODULE_9__.je)(receipts, run.settings.threadsApiUrl);
			postFiles.accept(path, { ...waiting, receipts: { ...known, whole } });
			const isEdited = !fits && whole;
			return {
				isAccepted: true,
				problem: isEdited
					? (0, _core_problem_js__WEBPACK_IMPORTED_MODULE_3__.$e)("post/edited-after-publication", { path })
					: void 0,
			};
		}
		function refused(problem) {
			return { isAccepted: false, problem };
		}
		function composeWith(receipts, path, { postFiles, run }) {
			const file = postFiles.read(path);
			const read =
				"text" in file
					? (0, _core_post_read_post_js__WEBPACK_IMPORTED_MODULE_1__.V)(path, file.text, run.settings)
					: void 0;
			if (read?.kind !== "post" || !("text" in file)) return;
			return (0, _plan_posts_js__WEBPACK_IMPORTED_MODULE_7__.composePost)({ ...read.post, receipts }, file.text, run);
		}
	},
};
