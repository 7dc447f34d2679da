export const id = 2540;
export const ids = [2540];
export const modules = {
	98110: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => checkReferences, G: () => checkReceipts });
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82814);
		var _core_run_events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19538);
		var _publishing_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43710);
		var _publishing_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2892);
		async function checkReceipts(post, receipts, segments, { account, run }) {
			const claimed = receipts.flatMap(({ id }, index) => {
				const other = account.claims.otherPathOf(id, post.path);
				return other === void 0
					? []
					: [
							(0, _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)("post/receipt-claimed", {
								id,
								other,
								...lineOf(post, index),
							}),
						];
			});
			if (claimed.length > 0) return claimed;
			const texts = segments.map(({ text }) => text);
			const context = (0, _publishing_account_js__WEBPACK_IMPORTED_MODULE_1__.e)(
				account,
				(0, _core_run_events_js__WEBPACK_IMPORTED_MODULE_3__.Z)(run.tell),
			);
			const wrong = await (0, _publishing_verify_js__WEBPACK_IMPORTED_MODULE_2__.W)(receipts, texts, account, context);
			return wrong.map(({ id, number, kind }) =>
				(0, _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)(
					kind === "unknown" ? "post/receipt-unknown" : "post/receipt-other-text",
					{ id, segment: number, ...lineOf(post, number - 1) },
				),
			);
		}
		async function checkReferences({ features = {}, lines = {} }, targets, { account, run }) {
			const problems = [];
			const context = (0, _publishing_account_js__WEBPACK_IMPORTED_MODULE_1__.e)(
				account,
				(0, _core_run_events_js__WEBPACK_IMPORTED_MODULE_3__.Z)(run.tell),
			);
			for (const [feature, key] of [
				["replyTo", "reply_to"],
				["quote", "quote"],
			]) {
				const [reference, id] = [features[feature], targets[feature]];
				if (reference?.kind !== "file" || id === void 0) continue;
				const wrong = await (0, _publishing_verify_js__WEBPACK_IMPORTED_MODULE_2__.W)(
					[{ id }],
					[void 0],
					account,
					context,
				);
				const line = lines[key];
				if (wrong.length > 0)
					problems.push(
						(0, _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)("post/reference-foreign", {
							key,
							target: reference.target,
							id,
							...(line !== void 0 && { line }),
						}),
					);
			}
			return problems;
		}
		function lineOf({ lines = {} }, index) {
			const line = lines[`posts.${index}`] ?? lines["id"];
			return line === void 0 ? {} : { line };
		}
	},
	7877: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => receiptsOf });
		var _core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95573);
		function receiptsOf({ path }, postFiles) {
			return path === void 0
				? void 0
				: (0, _core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_0__.F)(postFiles.read(path));
		}
	},
	99323: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w: () => endPost });
		var _core_preview_preview_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78156);
		var _core_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88557);
		function endPost(post, status, problems, { quota }, composition) {
			const report = {
				...(0, _core_report_js__WEBPACK_IMPORTED_MODULE_1__.f5)(post, status, problems),
				receipts: (post.corrects ?? post.receipts)?.posts ?? [],
				...(composition && { segments: (0, _core_preview_preview_of_js__WEBPACK_IMPORTED_MODULE_0__.o)(composition) }),
			};
			return { report, quotaLeft: quota, blocked: void 0 };
		}
	},
	82540: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => publishPost });
		var core_interruption = __webpack_require__(27080);
		var compose = __webpack_require__(25126);
		var core_problem = __webpack_require__(82814);
		var problem_of = __webpack_require__(52720);
		var error = __webpack_require__(60787);
		var scopes = __webpack_require__(9782);
		var container = __webpack_require__(61206);
		var explain = __webpack_require__(22124);
		const SURELY_SHORT_BYTES = 500;
		async function findObstacles(drafts, from, contextOf) {
			const trials = drafts.map(async (draft, index) => {
				const number = index + 1;
				const known = Buffer.byteLength(draft.text) <= SURELY_SHORT_BYTES && draft.media.length === 0;
				if (index <= from || known) return;
				const context = contextOf(number);
				try {
					const prepared = await (0, container.L)(draft, context);
					return prepared.kind === "failed" ? { number, problem: prepared.problem, refusal: void 0 } : void 0;
				} catch (cause) {
					if (!(cause instanceof error.a)) throw cause;
					const why = await (0, explain.W)(cause, (0, scopes.ZK)(draft), context);
					if (!why.definite || why.blocksAccount) throw why;
					return { number, problem: (0, problem_of.Z)(why), refusal: why.refusal };
				}
			});
			return (await Promise.all(trials)).filter((obstacle) => obstacle !== void 0);
		}
		var look_up = __webpack_require__(77446);
		var publish_segment = __webpack_require__(86344);
		var segment_context = __webpack_require__(24438);
		const BUDGET_MS = 40 * 60_000;
		async function publishChain(drafts, already, context) {
			const { account, chain, tell } = context;
			const { clock, interruption, journal } = account;
			const outOfTime = new AbortController();
			clock.timeout(BUDGET_MS).addEventListener("abort", () => outOfTime.abort(new core_interruption._("out-of-time")));
			const signal = AbortSignal.any([interruption, outOfTime.signal]);
			const live = already.map(({ id }) => id);
			account.claims.add(live);
			const replies = [];
			let listed;
			let head;
			const noteLive = ({ id, draft }) => {
				const number = live.push(id);
				account.claims.add([id]);
				account.claims.trust([id]);
				tell({ kind: "live", number, id });
				if (number === 1) head = (0, look_up.jf)(id, account, draft);
				else replies.push({ id, draft });
				if (number === drafts.length - 1 && replies.length > 1) listed = (0, look_up.RH)(replies, account);
			};
			let stopped;
			try {
				if (live.length < drafts.length)
					for (const [index, id] of live.entries()) journal.record({ kind: "live", chain, number: index + 1, id });
				while (live.length < drafts.length && !stopped) {
					const draft = nextDraft(drafts, live);
					const segment = (0, segment_context.j)({ account, chain, tell }, live.length + 1, live, signal);
					const outcome = await (0, publish_segment.$)(draft, segment);
					if (outcome.kind === "live") noteLive({ id: outcome.id, draft });
					else stopped = outcome;
				}
				if (!stopped) journal.record({ kind: "whole", chain });
			} catch (cause) {
				if (!(cause instanceof core_interruption._)) throw cause;
				stopped = { problem: (0, problem_of.Z)(cause), blocksAccount: cause.kind !== "out-of-time" };
			}
			const seen = [...(head ? [await head] : []), ...(await (0, look_up.Zq)(replies, await listed, account))];
			const receipts = [...already, ...seen.map(({ id, permalink }) => ({ id, permalink }))];
			return { receipts, losses: lossesIn(seen, already.length), stopped };
		}
		function lossesIn(seen, before) {
			return new Map(seen.flatMap(({ lost }, index) => (lost.length > 0 ? [[before + index + 1, lost]] : [])));
		}
		function nextDraft(drafts, live) {
			const draft = drafts[live.length];
			if (!draft) throw new RangeError("There is no such segment");
			return { ...draft, replyTo: live.at(-1) ?? draft.replyTo };
		}
		var run_composer = __webpack_require__(39959);
		var post_outcome = __webpack_require__(99323);
		var drafts_of = __webpack_require__(49287);
		var facts = __webpack_require__(9364);
		var find_media = __webpack_require__(72759);
		var find_targets = __webpack_require__(82277);
		var check_receipts = __webpack_require__(98110);
		var digest = __webpack_require__(85756);
		var run_events = __webpack_require__(19538);
		var publishing_account = __webpack_require__(43710);
		var adopt = __webpack_require__(31371);
		var verify = __webpack_require__(2892);
		function knownReceipts({ path, receipts, corrects }, { digest }, recovered) {
			const journaled = recovered.find(
				({ chain, recorded }) =>
					!recorded && chain.path === path && chain.part === (corrects && "correction") && isSame(chain.digest, digest),
			);
			return journaled?.receipts?.posts ?? receipts?.posts ?? [];
		}
		function isSame(one, other) {
			return (0, digest.i0)(one, other) || (0, digest.E6)(one, other) === true;
		}
		async function composeOnwards({ composition, composeFrom }, known, { account, run }) {
			if (!composition.isCutOtherwise) return composition;
			const context = (0, publishing_account.e)(account, (0, run_events.Z)(run.tell));
			let live = await (0, verify.S)(known, account, context);
			let onwards = composeFrom(live);
			const shown = (await (0, adopt.p)("replies", account, context)) ?? [];
			for (let parent = known.at(-1)?.id; !(0, core_problem.JD)(onwards.problems) && parent !== void 0;) {
				const reply = shown.find(({ id, replyTo }) => replyTo === parent && !account.claims.ids.has(id));
				const longer = reply && composeFrom([...live, reply.text]);
				if (!longer || (0, core_problem.JD)(longer.problems)) break;
				live = [...live, reply.text];
				onwards = longer;
				parent = reply.id;
			}
			const told = composition.problems.filter(({ rule }) => rule === "post/cut-otherwise");
			return { ...onwards, isCutOtherwise: true, problems: [...onwards.problems, ...told] };
		}
		async function findLive({ publishAt }, { segments }, known, replyTo, { account, run }) {
			const beginning = { notBefore: publishAt?.at ?? -1 / 0, replyTo };
			const context = (0, publishing_account.e)(account, (0, run_events.Z)(run.tell));
			const live =
				known.length === segments.length ? known : await (0, adopt.L)(segments, known, beginning, account, context);
			if (!("hidden" in live)) return { live: await (0, look_up.dM)(live, account), problems: [] };
			return { live: known, problems: [hiddenProblem(live.hidden, known)] };
		}
		function hiddenProblem(hidden, before) {
			if (hidden === "feed") return (0, core_problem.$e)("threads/feed-hidden", {});
			const report = before.length > 0 ? core_problem.$e : core_problem.z3;
			return report("threads/replies-hidden", {});
		}
		var publish_at = __webpack_require__(57687);
		function costOf(segments, live) {
			const rest = segments - live;
			return live > 0 ? { posts: 0, replies: rest } : { posts: Math.min(1, rest), replies: Math.max(0, rest - 1) };
		}
		function spend(left, cost) {
			const rest = { posts: left.posts - cost.posts, replies: left.replies - cost.replies };
			return rest.posts < 0 || rest.replies < 0 ? void 0 : rest;
		}
		var rate_limit = __webpack_require__(37289);
		async function findRoom(segments, live, quota, account) {
			const limit = account.threads.rateLimit();
			if (limit && live === 0 && !(0, rate_limit.DU)(limit)) {
				const { usedPercent, freeAt } = limit;
				return {
					problem: (0, core_problem.$e)("threads/rate-limit", { usedPercent }),
					until: freeAt === void 0 ? void 0 : (0, publish_at.My)(freeAt),
				};
			}
			const cost = costOf(segments, live);
			return (
				spend(quota, cost) ?? {
					problem: (0, core_problem.$e)("threads/quota", { needs: cost, left: quota }),
					until: await findTime(cost, quota, account),
				}
			);
		}
		const DAY_MS = 86_400_000;
		async function findTime(cost, quota, { threads, clock }) {
			const kind = cost.posts > quota.posts ? "posts" : "replies";
			const now = clock.now();
			const published = (await threads.latest(kind))
				.map(({ publishedAt }) => publishedAt)
				.filter((at) => at > now - DAY_MS);
			const oldest = published.sort((one, other) => one - other)[cost[kind] - quota[kind] - 1] ?? now;
			return (0, publish_at.My)(oldest + DAY_MS);
		}
		async function prepareChain(post, attempt, context) {
			const { account, postFiles, writeBack, quota, recovered } = context;
			const inline = post.path === void 0 ? writeBack.inline : void 0;
			const known = knownReceipts(post, attempt.composition, recovered);
			const composition = await composeOnwards(attempt, known, context);
			const found = await (0, find_media.P)(composition, post.path, context.run.world);
			const { targets, problems: unmet } = (0, find_targets.q)(post, postFiles);
			const foreign = await (0, check_receipts.$)(post, targets, context);
			const begun = known.length < composition.segments.length;
			const before = post.corrects?.posts.slice(0, 1) ?? [];
			const ofHead = before.length > 0 && begun ? await (0, check_receipts.G)(post, before, [], context) : [];
			const ofChain = begun ? await (0, check_receipts.G)(post, known, composition.segments, context) : [];
			const wrong = [...ofHead, ...ofChain];
			const { live, problems } =
				wrong.length > 0
					? { live: known, problems: wrong }
					: await findLive(post, composition, known, targets.replyTo, context);
			const obstacle = live.length < composition.segments.length ? inline?.findObstacle(composition) : void 0;
			const obstacles = obstacle ? [obstacle] : [];
			const said = [
				...composition.problems,
				...attempt.told,
				...found.problems,
				...unmet,
				...foreign,
				...problems,
				...obstacles,
			];
			if ((0, core_problem.JD)(said)) return (0, post_outcome.w)(post, "failed", said, context, composition);
			if (found.isLeft) return (0, post_outcome.w)(post, "deferred", said, context, composition);
			const drafts = (0, drafts_of.e)({ ...composition, ...targets, media: found.media });
			const missing = await (0, facts.J)((0, scopes.ux)(drafts, live.length), account);
			if (missing.length > 0) {
				const lacking = (0, core_problem.z3)("threads/scope-missing", { scopes: missing });
				return (0, post_outcome.w)(post, "failed", [...said, lacking], context, composition);
			}
			const room = await findRoom(drafts.length, live.length, quota, account);
			if ("problem" in room) {
				const deferred = (0, post_outcome.w)(post, "deferred", [...said, room.problem], context, composition);
				return { ...deferred, report: { ...deferred.report, ...(room.until && { publishAt: room.until }) } };
			}
			const key = {
				account: account.name,
				path: post.path,
				digest: composition.digest,
				...(inline && { record: inline.name }),
				...(post.corrects && { part: "correction" }),
			};
			return { key, drafts, live, composition, told: said, quotaLeft: room };
		}
		var preview_of = __webpack_require__(78156);
		var core_report = __webpack_require__(88557);
		var threads_losses = __webpack_require__(58626);
		var receipts_of = __webpack_require__(7877);
		function recordChain(
			post,
			{ key, live, composition, told, quotaLeft },
			{ receipts, losses, stopped },
			{ writeBack, postFiles },
		) {
			const { digest, segments } = composition;
			const [head, ...replies] = receipts;
			const whole = receipts.length === segments.length;
			const { corrects } = post;
			const added =
				head &&
				(corrects
					? { ...((0, receipts_of.h)(post, postFiles) ?? corrects), corrected: head }
					: { posts: [head, ...replies], digest, whole });
			const unwritten = added && writeBack.add(key, added);
			const lost = [...losses].flatMap(([number, parts]) => (0, threads_losses.v)(post, number, parts));
			const status = statusOf(head, { whole, adopted: live.length === segments.length, why: stopped?.problem });
			const why = stopped && (status === "deferred" ? (0, core_problem.PQ)(stopped.problem) : stopped.problem);
			const problems = [...told, ...lost, ...(why ? [why] : []), ...(unwritten ? [unwritten] : [])];
			const shown = corrects?.posts ?? receipts;
			const report = {
				...(0, core_report.f5)(post, status, problems),
				receipts: shown,
				segments: (0, preview_of.o)(composition),
			};
			const placed = report.problems.find(({ message }) => message === why?.message);
			return { report, quotaLeft, blocked: stopped?.blocksAccount ? placed : void 0 };
		}
		function statusOf(head, { whole, adopted, why }) {
			if (whole) return adopted ? "adopted" : "published";
			if (head) return "partial";
			return why?.rule === "threads/throttled" ? "deferred" : "failed";
		}
		async function publishPost(post, composition, context) {
			const { problems } = composition;
			const unresolved = context.recovered.find(({ chain, problem }) => problem && chain.path === post.path)?.problem;
			if (unresolved) return (0, post_outcome.w)(post, "failed", [...problems, unresolved], context);
			try {
				return await publishComposed(post, composition, context);
			} catch (cause) {
				if (!(cause instanceof core_interruption._ || cause instanceof error.a)) throw cause;
				const problem = (0, problem_of.Z)(cause);
				const defers = cause.kind === "throttled";
				const why = defers ? (0, core_problem.PQ)(problem) : problem;
				const ended = (0, post_outcome.w)(post, defers ? "deferred" : "failed", [...problems, why], context);
				const blocks = cause instanceof core_interruption._ || cause.blocksAccount;
				return { ...ended, blocked: blocks ? problem : void 0 };
			}
		}
		async function publishComposed(post, composition, context) {
			const composer = (0, run_composer.i)(context.run);
			let variation = { counting: composer.counting, linkInText: false };
			const composeFrom = (live) => (0, compose.r)(post, composer, { ...variation, live });
			let attempt = { composition, composeFrom, told: [] };
			for (;;) {
				const chain = await prepareChain(post, attempt, context);
				if ("report" in chain) return chain;
				const tried = await tryChain(post, chain, context);
				if (!("refusal" in tried)) return tried;
				const { refusal, problem } = tried;
				const next = vary(variation, refusal);
				if (!next || !mayVary(chain, refusal))
					return (0, post_outcome.w)(post, "failed", [...chain.told, problem], context, attempt.composition);
				context.run.tell({ kind: "recomposed", path: post.path, refusal, why: problem.message });
				variation = next;
				const { isCutOtherwise = false } = attempt.composition;
				attempt = {
					composition: { ...(0, compose.r)(post, composer, next), isCutOtherwise },
					composeFrom,
					told: [...attempt.told, noteOn(refusal, problem)],
				};
			}
		}
		function mayVary({ composition, live }, refusal) {
			return live.length === 0 || (composition.isCutOtherwise === true && refusal === "too-long");
		}
		const noteOn = (refusal, { message }) =>
			refusal === "too-long"
				? (0, core_problem.$e)("text/counted-by-bytes", {})
				: (0, core_problem.$e)("threads/link-moved", { answer: message });
		function vary({ counting, linkInText }, refusal) {
			if (refusal === "too-long") return counting === "bytes" ? void 0 : { counting: "bytes", linkInText };
			return linkInText ? void 0 : { counting, linkInText: true };
		}
		async function tryChain(post, chain, context) {
			const { drafts, live, told, composition } = chain;
			const chainContext = chainContextOf(chain, context);
			const contextOf = (number) => (0, segment_context.j)(chainContext, number);
			const obstacles = await findObstacles(drafts, live.length, contextOf);
			for (const { refusal, problem } of obstacles) if (refusal) return { refusal, problem };
			if (obstacles.length > 0) {
				const problems = obstacles.map(({ problem }) => problem);
				return (0, post_outcome.w)(post, "failed", [...told, ...problems], context, composition);
			}
			const { tell } = context.run;
			tell({ kind: "chain", path: post.path, segments: drafts.map(({ text }) => text), already: live.length });
			const outcome = await publishChain(drafts, live, chainContext);
			tell({ kind: "chain-end" });
			const { stopped, receipts } = outcome;
			if (stopped?.refusal && receipts.length === live.length && mayVary(chain, stopped.refusal))
				return { refusal: stopped.refusal, problem: stopped.problem };
			return recordChain(post, chain, outcome, context);
		}
		function chainContextOf({ key, drafts }, { account, run: { tell } }) {
			const total = drafts.length;
			const note = (event) => tell({ kind: "segment", event, total, text: drafts[event.number - 1]?.text ?? "" });
			return { account, chain: key, tell: note };
		}
	},
	31371: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => adoptLive, p: () => latestShown });
		var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60787);
		var _core_threads_same_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93415);
		var _core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9782);
		var _token_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22124);
		var _waiting_waits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56327);
		var _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91118);
		async function adoptLive(segments, known, { notBefore, replyTo }, account, context) {
			const { claims } = account;
			const found = [...known];
			const next = (shown) => {
				const text = segments[found.length]?.text;
				const parent = found.at(-1)?.id ?? replyTo;
				return shown.find(
					(live) =>
						text !== void 0 &&
						(0, _core_threads_same_text_js__WEBPACK_IMPORTED_MODULE_5__.Q)(live.text, text) &&
						live.publishedAt >= notBefore &&
						!claims.ids.has(live.id) &&
						!found.some(({ id }) => id === live.id) &&
						live.replyTo === parent,
				);
			};
			if (found.length === 0) {
				if (segments[0]?.text === "") return [];
				const shown = await latestShown(replyTo === void 0 ? "posts" : "replies", account, context);
				if (!shown) return { hidden: "feed" };
				const head = next(shown);
				if (!head) return [];
				found.push({ id: head.id, permalink: head.permalink });
			}
			if (found.length === segments.length) return found;
			const replies = await latestShown("replies", account, context);
			if (!replies) return { hidden: "replies" };
			for (let reply = next(replies); reply; reply = next(replies))
				found.push({ id: reply.id, permalink: reply.permalink });
			return found;
		}
		async function latestShown(kind, { threads }, context) {
			try {
				const waits = {
					unsure: _waiting_waits_js__WEBPACK_IMPORTED_MODULE_3__.r.again,
					permission: _waiting_waits_js__WEBPACK_IMPORTED_MODULE_3__.r.refused,
				};
				return await (0, _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_4__.bD)(
					() => threads.latest(kind),
					waits,
					context,
				);
			} catch (cause) {
				if (!(cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__.a)) throw cause;
				if (isHidden(cause)) return;
				const needed =
					kind === "posts"
						? _core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_1__.rq
						: _core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_1__.sZ;
				const why = await (0, _token_explain_js__WEBPACK_IMPORTED_MODULE_2__.W)(cause, needed, { ...context, threads });
				if (isHidden(why)) return;
				throw why;
			}
		}
		function isHidden({ kind }) {
			return kind === "permission" || kind === "not-offered";
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
	2892: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => findTexts, W: () => findFalseReceipts });
		var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60787);
		var _core_threads_same_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93415);
		var _core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9782);
		var _token_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22124);
		var _waiting_waits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56327);
		var _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91118);
		const AT_ONCE = 10;
		async function findFalseReceipts(receipts, texts, account, context) {
			const check = async ({ id }, index) => {
				if (account.claims.isTrusted(id)) return;
				const found = await find(id, account, context);
				const number = index + 1;
				if (!found || !isOf(account, found)) return { id, number, kind: "unknown" };
				const text = texts[index];
				const other =
					text !== void 0 &&
					found.text !== void 0 &&
					!(0, _core_threads_same_text_js__WEBPACK_IMPORTED_MODULE_5__.Q)(found.text, text);
				return other ? { id, number, kind: "other-text" } : void 0;
			};
			for (let from = 0; from < receipts.length; from += AT_ONCE) {
				const some = receipts.slice(from, from + AT_ONCE);
				const found = await Promise.all(some.map((receipt, index) => check(receipt, from + index)));
				const wrong = found.filter((receipt) => receipt !== void 0);
				if (wrong.length > 0) return wrong;
			}
			return [];
		}
		async function findTexts(receipts, account, context) {
			const texts = [];
			for (let from = 0; from < receipts.length; from += AT_ONCE) {
				const some = receipts.slice(from, from + AT_ONCE);
				const found = await Promise.all(some.map(({ id }) => find(id, account, context)));
				texts.push(...found.map((post) => post?.text ?? ""));
			}
			return texts;
		}
		async function find(id, { threads }, context) {
			try {
				const waits = {
					unsure: _waiting_waits_js__WEBPACK_IMPORTED_MODULE_3__.r.again,
					"not-visible-yet": _waiting_waits_js__WEBPACK_IMPORTED_MODULE_3__.r.visible,
				};
				return await (0, _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_4__.bD)(
					() => threads.find(id),
					waits,
					context,
				);
			} catch (cause) {
				if (!(cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__.a)) throw cause;
				const why = await (0, _token_explain_js__WEBPACK_IMPORTED_MODULE_2__.W)(
					cause,
					_core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_1__.rq,
					{ ...context, threads },
				);
				if (why.kind === "not-visible-yet") return;
				throw why;
			}
		}
		function isOf({ username }, found) {
			if (username === void 0 || found.username === void 0) return true;
			return username.toLowerCase() === found.username.toLowerCase();
		}
	},
};
