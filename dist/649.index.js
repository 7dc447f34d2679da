export const id = 649;
export const ids = [649];
export const modules = {
	30649: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { finish: () => finish });
		var _core_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44608);
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63605);
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
		async function finish(context) {
			const { world, tell, settings } = context;
			const { accounts } = settings;
			const report = await (accounts === void 0 ? finishChains(context) : finishAll(accounts, context));
			if (world.host && world.run.leftLease !== "") {
				const { refs } = await world.host((0, _core_run_events_js__WEBPACK_IMPORTED_MODULE_11__.s)(tell));
				const giveBack =
					accounts === void 0
						? _run_lease_host_lease_js__WEBPACK_IMPORTED_MODULE_8__.F9
						: _run_lease_give_back_js__WEBPACK_IMPORTED_MODULE_7__.w;
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
				__webpack_require__.e(9168),
				__webpack_require__.e(2914),
			]).then(__webpack_require__.bind(__webpack_require__, 9168));
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
		__webpack_require__.d(__webpack_exports__, { F: () => giveBack, w: () => giveBackLeft });
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
	},
};
