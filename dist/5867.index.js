export const id = 5867;
export const ids = [5867];
export const modules = {
	5348: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { publishPosts: () => publishPosts });
		var targets = __webpack_require__(15584);
		var core_problem = __webpack_require__(63605);
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
	15584: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => targetsOf, o: () => referredPaths });
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63605);
		var _threads_features_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51650);
		var _threads_features_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14472);
		function referredPaths(post) {
			return referencesOf(post).flatMap(({ path }) => (path === void 0 ? [] : [path]));
		}
		function targetsOf(post, headOf) {
			const problems = [];
			const ids = { replyTo: void 0, quote: void 0 };
			for (const each of referencesOf(post)) {
				const { feature, reference, path } = each;
				if (reference.kind === "id") ids[feature] = reference.id;
				if (path === void 0) continue;
				const head = headOf(path);
				if (head === void 0) problems.push(wrong("post/reference-missing", each));
				else if (head === "to-come") continue;
				else if (head === "not-live") problems.push(wrong("post/reference-not-live", each));
				else ids[feature] = head;
			}
			const { path } = post;
			return { targets: ids, problems: path === void 0 ? problems : problems.map((problem) => ({ ...problem, path })) };
		}
		function referencesOf({ path: from, features = {}, lines = {} }) {
			return ["replyTo", "quote"].flatMap((feature) => {
				const reference = features[feature];
				if (!reference) return [];
				return [
					{
						feature,
						reference,
						path: (0, _threads_features_reference_js__WEBPACK_IMPORTED_MODULE_2__.e6)(reference, from).path,
						line: lines[_threads_features_js__WEBPACK_IMPORTED_MODULE_1__.C7[feature]],
					},
				];
			});
		}
		function wrong(rule, { feature, reference, line }) {
			const facts = {
				key: _threads_features_js__WEBPACK_IMPORTED_MODULE_1__.C7[feature],
				written: (0, _threads_features_reference_js__WEBPACK_IMPORTED_MODULE_2__.TL)(reference),
			};
			return (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)(rule, { ...facts, ...(line !== void 0 && { line }) });
		}
	},
	78156: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => previewOf });
		var _threads_features_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51650);
		var _threads_features_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17649);
		var _threads_text_length_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83935);
		function previewOf(composition, found = {}) {
			const { segments, counting } = composition;
			return segments.map((segment, index) => {
				const { text, spoilers, end } = segment;
				const media = mediaOf(segment, found.media?.[index], found.isChanged);
				const ofSegment = media.length > 0 ? { media } : {};
				const shown = index === 0 ? { ...ofHead(composition, found), ...ofSegment } : ofSegment;
				const details = _threads_features_js__WEBPACK_IMPORTED_MODULE_0__.K7.flatMap((name) =>
					detailOf(name, shown[name]),
				);
				return {
					text,
					spoilers,
					end,
					length: (0, _threads_text_length_js__WEBPACK_IMPORTED_MODULE_2__.sc)(text, counting),
					counting,
					details,
				};
			});
		}
		function ofHead({ features, attachment }, { replyTo, quote }) {
			return {
				...features,
				media: void 0,
				attachment: attachment && { text: attachment.text, styles: attachment.styles },
				replyTo: features.replyTo && (replyTo ?? unknownTarget(features.replyTo)),
				quote: features.quote && (quote ?? unknownTarget(features.quote)),
			};
		}
		function unknownTarget(reference) {
			return reference.kind === "id"
				? { path: void 0, id: reference.id, permalink: void 0 }
				: { path: reference.target, id: void 0, permalink: void 0 };
		}
		function mediaOf({ media }, found = [], isChanged = () => false) {
			const isHidden = media.some(({ spoiler }) => spoiler);
			return media.map(({ src, alt }, index) => ({
				src,
				alt,
				isHidden,
				isChanged: isChanged(src),
				found: found[index],
			}));
		}
		function detailOf(name, value) {
			return value === void 0 ? [] : [_threads_features_table_js__WEBPACK_IMPORTED_MODULE_1__.G[name].preview(value)];
		}
	},
	49287: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => draftsOf });
		var _features_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51650);
		var _features_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17649);
		function draftsOf({ segments, features = {}, media = [], attachment, replyTo, quote }) {
			const [ofEvery, ofHead] = [carried(features, "every segment"), carried(features, "head")];
			return segments.map((segment, index) => ({
				text: segment.text,
				replyTo: index === 0 ? replyTo : void 0,
				media: media[index] ?? [],
				...(segment.media.some(({ spoiler }) => spoiler) && { spoilerMedia: true }),
				...(segment.spoilers.length > 0 && { spoilers: segment.spoilers }),
				...ofEvery,
				...(index === 0 && {
					...ofHead,
					...(attachment && { attachment: { text: attachment.text, styles: attachment.styles } }),
					...(quote !== void 0 && { quote }),
				}),
			}));
		}
		const AS_THEY_ARE = _features_js__WEBPACK_IMPORTED_MODULE_0__.K7.filter(
			(name) => !_features_js__WEBPACK_IMPORTED_MODULE_0__.TZ.some((resolved) => resolved === name),
		);
		function carried(features, belongsTo) {
			const names = AS_THEY_ARE.filter(
				(name) => name in features && _features_table_js__WEBPACK_IMPORTED_MODULE_1__.G[name].belongsTo === belongsTo,
			);
			return Object.fromEntries(names.map((name) => [name, features[name]]));
		}
	},
	58626: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => problemsOfLosses, y: () => LOSSES });
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63605);
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
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63605);
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
	72759: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { P: () => findAllMedia });
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63605);
		var _core_problem_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52720);
		var _core_text_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39435);
		async function findAllMedia({ segments }, path, { findMedia }) {
			const count = new Set(segments.flatMap(({ media }) => media.map(({ src }) => src))).size;
			if (count > _core_text_limits_js__WEBPACK_IMPORTED_MODULE_2__.Tt) {
				const problems = [
					(0, _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)("media/too-many", {
						count,
						most: _core_text_limits_js__WEBPACK_IMPORTED_MODULE_2__.Tt,
					}),
				];
				return { media: [], items: [], problems, isLeft: false };
			}
			try {
				const found = await Promise.all(
					segments.map(({ media }) => Promise.all(media.map((each) => findMedia(each, path)))),
				);
				const left = found.flat().filter(({ isLeft }) => isLeft).length;
				const told =
					left > 0
						? [
								(0, _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.$e)("media/left", {
									count: left,
									most: _core_text_limits_js__WEBPACK_IMPORTED_MODULE_2__.Tt,
								}),
							]
						: [];
				return {
					items: found.map((each) => each.map(({ item }) => item)),
					media: found.map((each) => each.flatMap(({ item }) => (item ? [item] : []))),
					problems: [...found.flat().flatMap(({ problems }) => problems), ...told],
					isLeft: left > 0,
				};
			} catch (cause) {
				return {
					media: [],
					items: [],
					problems: [(0, _core_problem_of_js__WEBPACK_IMPORTED_MODULE_1__.y)(cause)],
					isLeft: false,
				};
			}
		}
	},
	82277: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => seeTargets, q: () => findTargets });
		var _core_post_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13731);
		var _core_post_read_post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4987);
		var _core_post_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15584);
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63605);
		var _core_threads_features_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14472);
		var _repository_file_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33282);
		function findTargets(post, files) {
			return (0, _core_post_targets_js__WEBPACK_IMPORTED_MODULE_2__.Q)(post, (path) => {
				const file = files.read(path);
				if ("problem" in file) return;
				const read = (0, _core_post_read_post_js__WEBPACK_IMPORTED_MODULE_1__.V)(path, file.text, {
					timezone: "UTC",
					numbering: void 0,
				});
				if (read.kind !== "post") return;
				return (0, _core_post_plan_js__WEBPACK_IMPORTED_MODULE_0__.c6)(read.post)
					? "not-live"
					: (read.post.receipts?.posts[0].id ?? "not-live");
			});
		}
		function seeTargets(post, { settings, world }, pathOf = () => {}) {
			const time = Math.max(world.clock.now(), post.publishAt?.at ?? 0);
			const heads = new Map();
			const { problems } = (0, _core_post_targets_js__WEBPACK_IMPORTED_MODULE_2__.Q)(post, (path) => {
				const file = (0, _repository_file_text_js__WEBPACK_IMPORTED_MODULE_5__.eu)(path, world.files);
				const read =
					"text" in file
						? (0, _core_post_read_post_js__WEBPACK_IMPORTED_MODULE_1__.V)(path, file.text, settings)
						: void 0;
				if (read?.kind !== "post") return;
				if ((0, _core_post_plan_js__WEBPACK_IMPORTED_MODULE_0__.c6)(read.post)) return "not-live";
				const { receipts, draft, problems: wrong, publishAt } = read.post;
				if (!receipts)
					return draft || (0, _core_problem_js__WEBPACK_IMPORTED_MODULE_3__.JD)(wrong) || (publishAt?.at ?? 0) > time
						? "not-live"
						: "to-come";
				heads.set(path, receipts.posts[0]);
				return receipts.posts[0].id;
			});
			const seen = (reference) => {
				if (reference?.kind !== "id") return reference && shownFile(reference.target, post.path, heads);
				return { path: pathOf(reference.id), id: reference.id, permalink: void 0 };
			};
			return { replyTo: seen(post.features?.replyTo), quote: seen(post.features?.quote), problems };
		}
		function shownFile(target, from, heads) {
			const { path = target } = (0, _core_threads_features_reference_js__WEBPACK_IMPORTED_MODULE_4__.e6)(
				{ kind: "file", target },
				from,
			);
			const head = heads.get(path);
			return { path, id: head?.id, permalink: head?.permalink };
		}
	},
	1649: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$X: () => previewPost,
			Lh: () => reportDecided,
			Nx: () => repostOf,
			ZI: () => withReason,
		});
		var _core_post_compose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25126);
		var _core_preview_preview_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78156);
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63605);
		var _core_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88557);
		var _core_threads_drafts_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49287);
		var _core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9782);
		var _composer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39959);
		var _find_media_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72759);
		var _find_targets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82277);
		async function reportDecided(plan, context) {
			return (await Promise.all(plan.map((planned) => reportDecision(planned, context)))).flat();
		}
		async function reportDecision({ post, decision }, context) {
			const receipts = post.receipts?.posts ?? [];
			switch (decision.kind) {
				case "publish":
				case "repost":
					return [];
				case "done":
					return post.path === void 0
						? [
								{
									...(0, _core_report_js__WEBPACK_IMPORTED_MODULE_3__.f5)(
										post,
										"skipped",
										findOtherText(post, context),
									),
									receipts,
								},
							]
						: [];
				case "skip":
				case "unpublish":
				case "taken-down":
				case "wait":
				case "overdue":
					return [
						withReason(
							{ ...(0, _core_report_js__WEBPACK_IMPORTED_MODULE_3__.f5)(post, "waiting", []), ...repostOf(post) },
							decision,
							post,
							context,
						),
					];
				case "refuse":
					return [{ ...(await previewPost(post, decision.composition, context)), receipts, ...repostOf(post) }];
			}
		}
		function repostOf({ receipts, repostAt }) {
			return receipts?.whole && repostAt ? { followUp: "repost", receipts: receipts.posts } : {};
		}
		function findOtherText(post, context) {
			if (context.settings.writeBack !== "release") return [];
			const { problems } = (0, _core_post_compose_js__WEBPACK_IMPORTED_MODULE_0__.Z)(
				post,
				(0, _composer_js__WEBPACK_IMPORTED_MODULE_8__.i)(context),
			);
			const isOther = problems.some(({ rule }) => rule === "post/changed-while-partial");
			return isOther ? [(0, _core_problem_js__WEBPACK_IMPORTED_MODULE_2__.$e)("github/other-text", {})] : [];
		}
		function withReason(report, reason, post, { settings: { lateLimit, maxPosts }, world: { clock } }) {
			switch (reason.kind) {
				case "skip":
					return report.status === "failed" ? report : { ...report, status: "skipped", because: { kind: "draft" } };
				case "unpublish":
				case "taken-down":
					return report.status === "failed" ? report : { ...report, status: "skipped", because: reason };
				case "wait":
					return reason.until
						? {
								...report,
								status: report.status === "failed" ? "failed" : "waiting",
								publishAt: reason.until,
								dueIn: reason.until.at - clock.now(),
							}
						: { ...report, because: { kind: "max-posts", maxPosts } };
				case "overdue": {
					const { problems } = (0, _core_report_js__WEBPACK_IMPORTED_MODULE_3__.f5)(post, "overdue", [
						late(reason.since, lateLimit, post),
					]);
					return { ...report, status: "overdue", problems: [...report.problems, ...problems], publishAt: reason.since };
				}
			}
		}
		function late(since, lateLimit, { receipts, publishAtLine = 1, lines = {} }) {
			const limit = hoursOf(lateLimit);
			return receipts?.whole
				? (0, _core_problem_js__WEBPACK_IMPORTED_MODULE_2__.z3)("post/repost-overdue", {
						repostAt: since.text,
						limit,
						...(0, _core_problem_js__WEBPACK_IMPORTED_MODULE_2__.$t)({ line: lines["repost_at"] }),
					})
				: (0, _core_problem_js__WEBPACK_IMPORTED_MODULE_2__.z3)("post/overdue", {
						publishAt: since.text,
						limit,
						line: publishAtLine,
					});
		}
		async function previewPost(post, composition, context, pathOf) {
			const media = await (0, _find_media_js__WEBPACK_IMPORTED_MODULE_6__.P)(composition, post.path, context.world);
			const targets = (0, _find_targets_js__WEBPACK_IMPORTED_MODULE_7__.Q)(post, context, pathOf);
			const problems = [...composition.problems, ...targets.problems, ...media.problems];
			const status = (0, _core_problem_js__WEBPACK_IMPORTED_MODULE_2__.JD)(problems)
				? "failed"
				: media.isLeft
					? "deferred"
					: "waiting";
			const report = (0, _core_report_js__WEBPACK_IMPORTED_MODULE_3__.f5)(post, status, problems);
			const live = post.receipts?.posts.length ?? 0;
			const ofHead =
				live > 0 ? [] : (0, _core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_5__.ZK)(composition.features);
			const scopes = [
				...new Set([
					...ofHead,
					...(0, _core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_5__.ux)(
						(0, _core_threads_drafts_of_js__WEBPACK_IMPORTED_MODULE_4__.e)(composition),
						live,
					),
				]),
			];
			const segments = (0, _core_preview_preview_of_js__WEBPACK_IMPORTED_MODULE_1__.o)(composition, {
				...targets,
				media: media.items,
			});
			const pictures = composition.segments.reduce((sum, segment) => sum + segment.media.length, 0);
			return { ...report, segments, scopes, live, pictures };
		}
		function hoursOf(ms) {
			return ms % 3_600_000 === 0 ? `${ms / 3_600_000} hours` : `${Math.round(ms / 60_000)} minutes`;
		}
	},
};
