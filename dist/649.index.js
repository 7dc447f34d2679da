export const id = 649;
export const ids = [649];
export const modules = {
	30649: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { finish: () => finish });
		var _core_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44608);
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82814);
		var _core_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88557);
		var _core_run_events_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(19538);
		var _repository_file_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33282);
		var _run_accept_receipts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64699);
		var _run_account_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55234);
		var _run_comment_tell_merged_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49929);
		var _run_lease_give_back_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4855);
		var _run_lease_host_lease_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96523);
		var _run_recover_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13917);
		var _run_with_session_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44980);
		async function finish(asked) {
			const { receiptsFolder, ...world } = asked.world;
			const context = { ...asked, world };
			const { tell, settings } = context;
			const { accounts } = settings;
			const report = await (accounts === void 0 ? finishChains(context) : finishAll(accounts, context));
			if (world.host && world.run.leftLease !== "" && !receiptsFolder) {
				const { refs } = await world.host((0, _core_run_events_js__WEBPACK_IMPORTED_MODULE_11__.s)(tell));
				const giveBack =
					accounts === void 0
						? _run_lease_host_lease_js__WEBPACK_IMPORTED_MODULE_8__.F9
						: _run_lease_give_back_js__WEBPACK_IMPORTED_MODULE_7__.wU;
				await giveBack({ refs, world }).catch(() => {});
			}
			if (context.settings.comment && report && report.posts.length > 0)
				await (0, _run_comment_tell_merged_js__WEBPACK_IMPORTED_MODULE_6__.tellMerged)(report, context);
			return report;
		}
		async function finishAll(accounts, context) {
			if ((0, _core_journal_js__WEBPACK_IMPORTED_MODULE_0__.Fp)(context.world.journal.entries()).length === 0) return;
			const { overAccounts } = await Promise.all([
				__webpack_require__.e(4235),
				__webpack_require__.e(8321),
				__webpack_require__.e(7599),
				__webpack_require__.e(2914),
			]).then(__webpack_require__.bind(__webpack_require__, 47599));
			const finishFor = async (context) =>
				(await finishChains(context)) ?? (0, _core_report_js__WEBPACK_IMPORTED_MODULE_2__._O)();
			const report = await overAccounts(accounts, finishFor, context);
			return report.posts.length + report.problems.length > 0 ? report : void 0;
		}
		async function finishChains(context) {
			const { settings, world } = context;
			const unfinished = (0, _core_journal_js__WEBPACK_IMPORTED_MODULE_0__.Fp)(world.journal.entries()).filter(
				({ unkeptSince }) => unkeptSince === void 0,
			);
			if (unfinished.length === 0) return;
			const read = (path) => (0, _repository_file_text_js__WEBPACK_IMPORTED_MODULE_3__.eu)(path, world.files);
			const liveFrontMatter = (0, _run_account_js__WEBPACK_IMPORTED_MODULE_5__.Yq)(
				await world.files.find(settings.files),
				read,
			);
			const paths = unfinished.flatMap(({ chain }) => chain.path ?? []);
			const { isBusy, ...report } = await (0, _run_with_session_js__WEBPACK_IMPORTED_MODULE_10__.f)(
				context,
				{ liveFrontMatter, mayPublish: false },
				async (session) => ({ ...(await reportRecovered(paths, session)), isBusy: false }),
				(problem) => ({
					...(0, _core_report_js__WEBPACK_IMPORTED_MODULE_2__._O)([problem]),
					isBusy: problem.rule === "action/busy",
				}),
			);
			return isBusy ? void 0 : report;
		}
		async function reportRecovered(paths, session) {
			await session.postFiles.load(paths);
			return session.inTurn(() => reportLoaded(paths, session));
		}
		async function reportLoaded(paths, session) {
			const { held, problems } = await (0, _run_accept_receipts_js__WEBPACK_IMPORTED_MODULE_4__.q)(paths, session);
			const posts = (await (0, _run_recover_js__WEBPACK_IMPORTED_MODULE_9__.l)(session)).map((recovered) =>
				reportOf(recovered, session),
			);
			for (const report of posts) session.run.tell({ kind: "post", report });
			return {
				...(0, _core_report_js__WEBPACK_IMPORTED_MODULE_2__._O)([
					...held.flatMap((post) => post.problems),
					...problems,
				]),
				posts,
			};
		}
		function reportOf({ chain, receipts, problem }, { writeBack }) {
			const { path, record } = chain;
			const status = receipts?.whole ? "published" : receipts ? "partial" : "failed";
			const isElsewhere = receipts && record !== void 0 && record !== writeBack.inline?.name;
			const problems = problem ? [problem] : isElsewhere ? [recordedElsewhere()] : [];
			return {
				...(0, _core_report_js__WEBPACK_IMPORTED_MODULE_2__.f5)({ path }, status, problems),
				receipts: receipts?.posts ?? [],
			};
		}
		function recordedElsewhere() {
			return (0, _core_problem_js__WEBPACK_IMPORTED_MODULE_1__.$e)("github/unrecorded", {
				belongsInto: "the release",
				fix: "Run the job of that step again, on this runner.",
			});
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
	19538: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => besideSegments, s: () => tellWaits });
		function besideSegments(tell) {
			return (event) => tell({ kind: "segment", event, total: 0, text: "" });
		}
		function tellWaits(tell) {
			return (ms, why) => tell({ kind: "github-waits", ms, why });
		}
	},
	90880: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => deadTokenError, i: () => missingScopes });
		var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60787);
		function missingScopes(needed, facts) {
			const { scopes } = facts ?? {};
			return scopes ? needed.filter((scope) => !scopes.includes(scope)) : [];
		}
		function deadTokenError(facts, now) {
			if (!facts || facts.isValid) return;
			const { expiresAt } = facts;
			const expired = expiresAt !== void 0 && expiresAt <= now;
			const why = expired ? `expired at ${new Date(expiresAt).toISOString()}` : "is not valid";
			const fault = expired ? "expired" : "unknown";
			return new _error_js__WEBPACK_IMPORTED_MODULE_0__.a("token", true, `GET /debug_token: the token ${why}`, {
				fault,
			});
		}
	},
	9782: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ZK: () => scopesOf,
			rq: () => READING,
			sZ: () => READING_REPLIES,
			ux: () => scopesOfChain,
		});
		var _features_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51650);
		var _features_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17649);
		const READING = ["threads_basic"];
		const READING_REPLIES = [...READING, "threads_read_replies"];
		const POSTING = [...READING, "threads_content_publish"];
		function scopesOf(draft) {
			const used = _features_js__WEBPACK_IMPORTED_MODULE_0__.K7.filter((name) => draft[name] !== void 0);
			return [
				...POSTING,
				...used.flatMap((name) => _features_table_js__WEBPACK_IMPORTED_MODULE_1__.G[name].scopes ?? []),
			];
		}
		function scopesOfChain(drafts, live) {
			const rest = drafts.slice(live).flatMap((draft) => scopesOf(draft));
			const hasReplies = drafts.length > Math.max(1, live);
			return [
				...new Set([
					...rest,
					...(hasReplies ? (_features_table_js__WEBPACK_IMPORTED_MODULE_1__.G.replyTo.scopes ?? []) : []),
				]),
			];
		}
	},
	43710: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => accountOf, e: () => stepContext });
		var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60787);
		var _claims_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86012);
		var _waiting_pace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26654);
		function accountOf({ name, username, threads }, { clock, journal, random, interruption }, ensureLease) {
			const claims = (0, _claims_js__WEBPACK_IMPORTED_MODULE_2__._)();
			let facts;
			return {
				name,
				username,
				threads,
				tokenFacts: () => (facts ??= threads.tokenFacts().catch(unknownIfRejected)),
				clock,
				journal,
				random,
				interruption,
				pace: (0, _waiting_pace_js__WEBPACK_IMPORTED_MODULE_1__.E)(),
				claims,
				ensureLease,
			};
		}
		function unknownIfRejected(cause) {
			if (cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__.a) return;
			throw cause;
		}
		function stepContext({ clock, random, interruption }, tell, number = 0) {
			return { clock, random, tell, number, signal: interruption };
		}
	},
	86012: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => openClaims });
		function openClaims() {
			const claimed = new Set();
			const trusted = new Set();
			const paths = new Map();
			return {
				ids: claimed,
				add(ids, path) {
					for (const id of ids) {
						claimed.add(id);
						if (path !== void 0) paths.set(id, (paths.get(id) ?? new Set()).add(path));
					}
				},
				remove(ids) {
					for (const id of ids) claimed.delete(id);
				},
				otherPathOf: (id, path) => [...(paths.get(id) ?? [])].find((other) => other !== path),
				trust(ids) {
					for (const id of ids) trusted.add(id);
				},
				isTrusted: (id) => trusted.has(id),
			};
		}
	},
	22124: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => explain });
		var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60787);
		var _core_threads_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90880);
		var _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91118);
		async function explain(cause, needed, { threads, clock, signal }) {
			if (!cause.mayBeToken) return cause;
			try {
				const facts = await (0, _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_2__.Mu)(signal, () =>
					threads.tokenFacts(),
				);
				const dead = (0, _core_threads_token_js__WEBPACK_IMPORTED_MODULE_1__.C)(facts, clock.now());
				if (dead) return dead;
				const missing = (0, _core_threads_token_js__WEBPACK_IMPORTED_MODULE_1__.i)(needed, facts);
				if (missing.length === 0) return cause;
				const lacks = `${cause.message}; the token has no ${missing.join(", no ")}`;
				return new _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__.a("permission", cause.definite, lacks, {
					cause,
				});
			} catch (rejected) {
				if (rejected instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__.a) return rejected;
				throw rejected;
			}
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
	26654: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E: () => unknownPace, s: () => learnPace });
		var _readiness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6481);
		var _with_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91118);
		const unknownPace = () => ({ container: 0, parent: 0, readiness: _readiness_js__WEBPACK_IMPORTED_MODULE_0__.AP });
		const SLOWEST_MS = 10_000;
		function learnPace(thing, context) {
			const { pace, tell } = context;
			return {
				...context,
				tell: (event) => {
					if (event.kind === "waits" && event.why === _with_retry_js__WEBPACK_IMPORTED_MODULE_1__.pV)
						pace[thing] = Math.min(pace[thing] + event.ms, SLOWEST_MS);
					tell(event);
				},
			};
		}
	},
	6481: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AP: () => READY_AT_ONCE,
			Di: () => learnReadiness,
			nM: () => firstLooks,
		});
		const READY_AT_ONCE = { notBefore: 0, by: 0 };
		const CLOSE_MS = 120;
		const SLOWEST_MS = 2000;
		function firstLooks({ notBefore, by }) {
			const between = by - notBefore;
			return between <= CLOSE_MS ? [by] : [by - Math.max(CLOSE_MS, between / 2), by];
		}
		function learnReadiness(known, early, ready) {
			if (ready > SLOWEST_MS) return known;
			const notBefore = Math.max(known.notBefore, early ?? 0);
			const by = Math.min(known.by, ready);
			if (notBefore >= by) return { notBefore: early ?? 0, by: ready };
			const wasClose = known.by - known.notBefore <= CLOSE_MS;
			return { notBefore: wasClose && early === void 0 ? Math.max(0, by - 2 * CLOSE_MS) : notBefore, by };
		}
	},
	56327: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => secondsToMs, r: () => WAITS });
		const WAITS = {
			ready: [0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1, 2, 3, 5, 8, 13, 20, 30, 40, 60, 60, 60, 60],
			readyText: [0.15, 0.15, 0.15, 0.15, 0.25, 0.5, 0.5, 0.5, 1, 2, 3, 5, 8, 13, 20, 30, 40, 60, 60, 60, 60],
			readyVideo: [
				0,
				...Array.from({ length: 30 }, () => 1),
				3,
				5,
				8,
				13,
				20,
				30,
				40,
				...Array.from({ length: 12 }, () => 60),
			],
			visible: [1, 1, 1, 2, 3, 5, 8, 13],
			children: [5, 10, 20, 30],
			again: [1, 3, 9],
			refused: [1, 3],
			settle: [1, 2, 3, 5, 10, 20, 30, 60, 60, 60, 60, 60, 60, 60, 60, 60],
			settleBriefly: [0, 1, 2, 3, 5, 10, 20, 30, 30],
			settleRemoval: [1, 2, 3, 5, 10, 15, 20, 30],
			permalink: [0, 2, 5],
		};
		const secondsToMs = (count) => count * 1000;
	},
	91118: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Mu: () => raceAbort, bD: () => withRetry, pV: () => NOT_VISIBLE });
		var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60787);
		var _waits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56327);
		const NOT_VISIBLE = "what was just made is not visible to Threads yet";
		const WHY = {
			"not-visible-yet": NOT_VISIBLE,
			"children-not-visible": "the items of the carousel are not visible to Threads yet",
			unsure: "Threads gave no usable answer",
			permission: "Threads refused, which can be temporary",
		};
		async function withRetry(call, waits, { clock, tell, number, signal, random }, inFlight = signal) {
			const used = {};
			for (;;)
				try {
					signal.throwIfAborted();
					return await raceAbort(inFlight, call);
				} catch (cause) {
					if (!(cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__.a)) throw cause;
					const turn = used[cause.kind] ?? 0;
					const wait = waits[cause.kind]?.[turn];
					if (wait === void 0) throw cause;
					used[cause.kind] = turn + 1;
					tell({
						kind: "waits",
						number,
						ms: (0, _waits_js__WEBPACK_IMPORTED_MODULE_1__.n)(wait),
						why: WHY[cause.kind] ?? cause.kind,
					});
					await clock.sleep((0, _waits_js__WEBPACK_IMPORTED_MODULE_1__.n)(wait) * (1 + random() / 8), signal);
				}
		}
		async function raceAbort(signal, call) {
			signal.throwIfAborted();
			const { promise: aborted, reject } = Promise.withResolvers();
			const abort = () => reject(signal.reason);
			signal.addEventListener("abort", abort, { once: true });
			try {
				return await Promise.race([call(), aborted]);
			} finally {
				signal.removeEventListener("abort", abort);
			}
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
	55234: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$s: () => readQuota,
			LM: () => claimIds,
			Qb: () => ensureSameAccount,
			XA: () => lifetimeOf,
			Yq: () => frontMatterIn,
			cG: () => frontMatterOfFile,
			sj: () => openAccount,
		});
		var _core_front_matter_fences_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3145);
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82814);
		var _core_run_events_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19538);
		var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60787);
		var _core_threads_ids_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75503);
		var _core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9782);
		var _core_token_token_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95971);
		var _publishing_account_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43710);
		var _publishing_token_explain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22124);
		var _publishing_waiting_waits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56327);
		var _publishing_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91118);
		const PERMALINK = /\bpermalink["']?\s*:\s*["']?https?:\/\/[^\s"'/]+\/@([\w.]+)\/post\//g;
		async function openAccount(pasted, context) {
			const { settings, world, tell } = context;
			const token = await openKeptToken(context);
			const threads = token?.working.threads ?? pasted;
			const step = (0, _publishing_account_js__WEBPACK_IMPORTED_MODULE_4__.e)(
				world,
				(0, _core_run_events_js__WEBPACK_IMPORTED_MODULE_8__.Z)(tell),
			);
			const { id, username } = token ? token.working.profile : await readProfile(threads, step);
			const shown = username ?? settings.userId;
			return { name: `${settings.threadsApiUrl.origin} ${shown}`, id, shown, username, threads, token };
		}
		async function openKeptToken(context) {
			if (context.settings.tokenStore === "none") return;
			return (await __webpack_require__.e(6868).then(__webpack_require__.bind(__webpack_require__, 6868))).openToken(
				context,
			);
		}
		async function readProfile(threads, context) {
			try {
				return await (0, _publishing_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_7__.bD)(
					() => threads.profile(),
					{ unsure: _publishing_waiting_waits_js__WEBPACK_IMPORTED_MODULE_6__.r.again },
					context,
				);
			} catch (cause) {
				if (!(cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__.a)) throw cause;
				if (cause.kind === "not-offered") return { id: void 0, username: void 0 };
				throw await (0, _publishing_token_explain_js__WEBPACK_IMPORTED_MODULE_5__.W)(
					cause,
					_core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_2__.rq,
					{ ...context, threads },
				);
			}
		}
		async function ensureSameAccount({ username, threads }, live, { settings }) {
			if (username === void 0 || settings.userId !== "me") return;
			const before = live.map(({ text }) => ({ text, name: [...text.matchAll(PERMALINK)][0]?.[1] }));
			if (before.some(({ name }) => name === username)) return;
			for (const { text, name } of before.slice(-1)) {
				const [id] = idsIn(text);
				if (name === void 0 || id === void 0) return;
				const found = await threads.find(id).catch(unknownIfUnanswered);
				if (found === "unknown" || found?.username === username) return;
				throw new _core_token_token_error_js__WEBPACK_IMPORTED_MODULE_3__.g(
					(0, _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)("token/other-account", { username, before: name }),
				);
			}
		}
		function unknownIfUnanswered(cause) {
			if (cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__.a && !cause.blocksAccount)
				return "unknown";
			throw cause;
		}
		function lifetimeOf({ token }, facts) {
			return token?.working ?? { issuedAt: facts?.issuedAt, expiresAt: facts?.expiresAt };
		}
		async function readQuota({ threads }, context) {
			const step = (0, _publishing_account_js__WEBPACK_IMPORTED_MODULE_4__.e)(
				context.world,
				(0, _core_run_events_js__WEBPACK_IMPORTED_MODULE_8__.Z)(context.tell),
			);
			try {
				return await (0, _publishing_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_7__.bD)(
					() => threads.quota(),
					{ unsure: _publishing_waiting_waits_js__WEBPACK_IMPORTED_MODULE_6__.r.again },
					step,
				);
			} catch (cause) {
				if (!(cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__.a) || cause.blocksAccount)
					throw cause;
				return { posts: 1 / 0, replies: 1 / 0 };
			}
		}
		function idsIn(text) {
			return Array.from(text.matchAll(/\bid["']?\s*:\s*["']?(\w+)/g), ([, id = ""]) =>
				(0, _core_threads_ids_js__WEBPACK_IMPORTED_MODULE_9__.C9)(id),
			);
		}
		function frontMatterIn(paths, read) {
			return paths.flatMap((path) => frontMatterOfFile(read(path)));
		}
		function frontMatterOfFile(file) {
			const fences =
				"text" in file ? (0, _core_front_matter_fences_js__WEBPACK_IMPORTED_MODULE_10__.IE)(file.text) : void 0;
			return "text" in file && fences?.kind === "yaml"
				? [
						{
							path: file.path,
							text: (0, _core_front_matter_fences_js__WEBPACK_IMPORTED_MODULE_10__.EZ)(file.text, fences),
						},
					]
				: [];
		}
		function claimIds(frontMatter, { claims }) {
			for (const { path, text } of frontMatter) claims.add(idsIn(text), path);
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
	49929: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { tellMerged: () => tellMerged });
		var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
		var _core_github_merged_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59211);
		var _core_run_events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19538);
		var _own_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18543);
		const MOST_PULLS = 10;
		const MOST_POSTS = 50;
		async function tellMerged({ posts }, context) {
			const { world, tell } = context;
			if (!world.host || world.interruption.aborted) return;
			try {
				const host = await world.host((0, _core_run_events_js__WEBPACK_IMPORTED_MODULE_3__.s)(tell));
				for (const [number, brought] of [...(await postsByPull(posts, host, context))].slice(0, MOST_PULLS)) {
					const url = await updateComment(number, brought, host, context);
					if (url !== void 0) tell({ kind: "told-merged", number, url });
				}
			} catch (cause) {
				if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_)) throw cause;
				tell({ kind: "not-told-merged", why: cause.message });
			}
		}
		const WENT_LIVE = ["published", "adopted", "partial"];
		async function postsByPull(posts, { pullRequests }, { settings, world: { event } }) {
			const found = new Map();
			const add = (number, post) => {
				const known = found.get(number) ?? [];
				if (!known.includes(post)) found.set(number, [...known, post]);
			};
			const { after } = event.name === "push" ? event.pushed : { after: "" };
			const merged = after === "" ? void 0 : await pullRequests.bringing(after);
			if (merged !== void 0) {
				const paths = await pullRequests.files(merged);
				for (const post of posts) if (post.path !== void 0 && paths.has(post.path)) add(merged, post);
			}
			const live = posts.filter(({ path, status }) => path !== void 0 && WENT_LIVE.includes(status));
			const asked = live.flatMap(({ path }) => path ?? []).slice(0, MOST_POSTS);
			const changing = asked.length > 0 ? await pullRequests.changing(asked, settings.branch) : void 0;
			for (const post of live) for (const number of changing?.get(post.path ?? "") ?? []) add(number, post);
			return found;
		}
		async function updateComment(number, posts, { comments }, { settings, world }) {
			const marker = (0, _own_comment_js__WEBPACK_IMPORTED_MODULE_2__.w)(settings);
			const before = await (0, _own_comment_js__WEBPACK_IMPORTED_MODULE_2__.g)(number, marker, comments);
			if (!before) return;
			const body = `${(0, _core_github_merged_comment_js__WEBPACK_IMPORTED_MODULE_1__.b)(posts, before.body, world.run.url)}\n${marker}\n`;
			return body.trim() === before.body.replaceAll("\r\n", "\n").trim() ? void 0 : comments.change(before.id, body);
		}
	},
	4855: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F5: () => giveBack,
			Fn: () => giveBackRecorded,
			wU: () => giveBackLeft,
		});
		var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
		var _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77922);
		var _lease_refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50121);
		var _point_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80382);
		async function giveBack(ships, { refs, world }) {
			for (const { ref, fleet } of ships) await fleet.drop(ref);
			for (let attempt = 1; attempt <= _point_ref_js__WEBPACK_IMPORTED_MODULE_2__.Q; attempt += 1)
				try {
					const there = await refs.list(_lease_refs_js__WEBPACK_IMPORTED_MODULE_1__.g2);
					const own = ships.flatMap(({ ref, fleet }) => {
						const from = there.get(ref);
						return from !== void 0 && fleet.isOwn(from) ? [{ ref, from, to: void 0 }] : [];
					});
					if (own.length > 0) await refs.change(own);
					return true;
				} catch (cause) {
					if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_)) throw cause;
					await world.clock.sleep(attempt * 1000);
				}
			return false;
		}
		async function giveBackLeft({ refs, world: { run } }) {
			const owners = new Map();
			const own = [];
			for (const [ref, from] of await refs.list(_lease_refs_js__WEBPACK_IMPORTED_MODULE_1__.g2)) {
				const isOwn =
					owners.get(from) ??
					(0, _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_3__.az)((await refs.read(from)).message)?.holder ===
						run.holder;
				owners.set(from, isOwn);
				if (isOwn) own.push({ ref, from, to: void 0 });
			}
			if (own.length > 0) await refs.change(own);
		}
		async function giveBackRecorded(settled, { refs, world: { run } }) {
			const holdersAt = new Map(
				[...settled].flatMap(([account, holders]) =>
					_lease_refs_js__WEBPACK_IMPORTED_MODULE_1__.Yk.map((folder) => [
						(0, _lease_refs_js__WEBPACK_IMPORTED_MODULE_1__.dF)(account, folder),
						holders,
					]),
				),
			);
			const notes = new Map();
			const left = [];
			try {
				for (const folder of _lease_refs_js__WEBPACK_IMPORTED_MODULE_1__.Yk)
					for (const [ref, from] of await refs.list(`${folder}/lease-`)) {
						const holders = holdersAt.get(ref);
						if (!holders) continue;
						if (!notes.has(from))
							notes.set(
								from,
								(0, _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_3__.az)((await refs.read(from)).message),
							);
						const note = notes.get(from);
						const isOfRun = note?.awaitsRecord === true && note.run === run.id;
						if (isOfRun && holders.has(note.holder)) left.push({ ref, from, to: void 0 });
					}
				if (left.length > 0) await refs.change(left).catch(() => removeEach(left, refs));
			} catch (cause) {
				if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_)) throw cause;
			}
		}
		async function removeEach(left, refs) {
			for (const { ref, from } of left) if ((await refs.find(ref)) === from) await refs.remove(ref);
		}
	},
};
