export const id = 9807;
export const ids = [9807];
export const modules = {
	49807: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { unpublish: () => unpublish });
		var journal = __webpack_require__(44608);
		var core_problem = __webpack_require__(82814);
		var problem_of = __webpack_require__(52720);
		var core_report = __webpack_require__(88557);
		var run_events = __webpack_require__(19538);
		var error = __webpack_require__(60787);
		var explain = __webpack_require__(22124);
		var after_grace = __webpack_require__(71690);
		var waiting_waits = __webpack_require__(56327);
		var with_retry = __webpack_require__(91118);
		var scopes = __webpack_require__(9782);
		async function lookFor(id, isFirstLook, account, context) {
			const { threads } = account;
			const removals = await threads.removals();
			const find = async () => {
				const found = await removals.find(id);
				if (found) return found;
				throw new error.a("not-visible-yet", true, `GET /${id}: there is no such post`);
			};
			const waits = {
				unsure: waiting_waits.r.again,
				...(isFirstLook && { "not-visible-yet": waiting_waits.r.visible }),
			};
			try {
				return await (0, with_retry.bD)(find, waits, context);
			} catch (cause) {
				if (!(cause instanceof error.a)) throw cause;
				const why = await (0, explain.W)(cause, scopes.rq, { ...context, threads });
				if (why.kind === "not-visible-yet") return;
				throw why;
			}
		}
		async function proveToken({ threads, username }, context) {
			const profile = await (0, with_retry.bD)(() => threads.profile(), { unsure: waiting_waits.r.again }, context);
			if (username === void 0 || !isSameName(profile.username, username))
				throw new error.a("token", true, "GET /me: the token is of another account than it was before");
		}
		function isSameName(one, other) {
			return one !== void 0 && other !== void 0 && one.toLowerCase() === other.toLowerCase();
		}
		const REMOVING = ["threads_basic", "threads_delete"];
		const MOST_REPEATS = 2;
		const MAY_REPEAT = ["unsure", "not-visible-yet", "not-offered"];
		async function removePost(id, account, context) {
			const removals = await account.threads.removals();
			const inFlight = (0, after_grace.t)(context);
			const attempt = async () => {
				try {
					await (0, with_retry.Mu)(inFlight, () => removals.remove(id));
					return;
				} catch (cause) {
					if (cause instanceof error.a) return cause;
					throw cause;
				}
			};
			let cause = await attempt();
			let repeats = 0;
			let seen = 0;
			for (const wait of cause ? waiting_waits.r.settleRemoval : []) {
				if (cause === void 0 || isFinal(cause)) break;
				const { number, tell, clock, signal } = context;
				tell({ kind: "waits", number, ms: (0, waiting_waits.n)(wait), why: "finding out what happened" });
				await clock.sleep((0, waiting_waits.n)(wait), signal);
				const state = await stateOf(id, account, context);
				if (state === "gone") return { kind: "removed" };
				if (state instanceof error.a) {
					if (state.blocksAccount) return { kind: "in-doubt", cause: state };
					seen = 0;
					continue;
				}
				seen += 1;
				if (seen < 2) continue;
				if (!MAY_REPEAT.includes(cause.kind) || repeats === MOST_REPEATS) break;
				repeats += 1;
				seen = 0;
				await account.ensureLease();
				cause = await attempt();
			}
			if (cause === void 0) return { kind: "removed" };
			const why = await (0, explain.W)(cause, REMOVING, { ...context, threads: account.threads });
			return { kind: isFinal(cause) || seen > 0 ? "refused" : "in-doubt", cause: why };
		}
		function isFinal({ kind, definite }) {
			return definite && ["throttled", "restricted", "token"].includes(kind);
		}
		async function stateOf(id, account, context) {
			try {
				if (await lookFor(id, false, account, context)) return "live";
				await proveToken(account, context);
				return "gone";
			} catch (cause) {
				if (cause instanceof error.a) return cause;
				throw cause;
			}
		}
		var facts = __webpack_require__(9364);
		var run_account = __webpack_require__(55234);
		var recover = __webpack_require__(13917);
		var with_session = __webpack_require__(44980);
		var github_error = __webpack_require__(22577);
		var receipts_in = __webpack_require__(95573);
		var publishing_claims = __webpack_require__(86012);
		var file_text = __webpack_require__(33282);
		const MOST_TOLD = 5;
		async function findGone(now, readBefore, { settings, world }) {
			const { files } = world;
			const checkedOut = (await files.find(settings.files)).map((path) => (0, file_text.eu)(path, files));
			const earlier = await readBefore(settings, now.head);
			const claims = (0, publishing_claims._)();
			(0, run_account.LM)(now.frontMatter, { claims });
			const gone = new Map();
			for (const file of [...checkedOut, ...earlier]) {
				const receipts = (0, receipts_in.F)(file);
				if (!receipts || receipts.unpublishedAt !== void 0) continue;
				const [{ id, permalink = `media id ${receipts.posts[0].id}` }] = receipts.posts;
				if (!claims.ids.has(id)) gone.set(id, `\`${file.path}\` (${permalink})`);
			}
			if (gone.size === 0) return [];
			const told = [...gone.values()].slice(0, MOST_TOLD);
			const more = gone.size > MOST_TOLD ? [`and ${gone.size - MOST_TOLD} more`] : [];
			return [(0, core_problem.$e)("unpublish/file-gone", { files: [...told, ...more] })];
		}
		function openBefore(each, host, { world: { files } }) {
			let reading;
			return async (settings, { branch }) => {
				const patterns = each.map((own) => own.files);
				return (await (reading ??= filesBefore(branch.head, host, patterns, files)))[each.indexOf(settings)] ?? [];
			};
		}
		async function filesBefore(head, { branches }, patterns, checkout) {
			try {
				const oldest = (await branches.history(head)).at(-1);
				if (!oldest || oldest.oid === head) return [];
				const { paths = [] } = await branches.changes(oldest.oid, head);
				const renamed = [...(await branches.renames(oldest.oid, head)).keys()];
				const changed = [...new Set([...paths, ...renamed])];
				const matched = await Promise.all(patterns.map((own) => checkout.match(changed, own)));
				const wanted = [...new Set(matched.flat())];
				if (wanted.length === 0) return [];
				const [found] = await branches.files([oldest.oid], wanted);
				return matched.map((own) =>
					own.flatMap((path) => {
						const bytes = found?.get(path);
						return bytes ? [(0, file_text.D4)(path, bytes)] : [];
					}),
				);
			} catch (cause) {
				if ((0, github_error.e0)(cause, "missing", "forbidden", "refused")) return [];
				throw cause;
			}
		}
		var publishing_account = __webpack_require__(43710);
		var publish_at = __webpack_require__(57687);
		function misplacedIn(ids, placed, answers, correction) {
			return ids.filter((id, index) => {
				const found = placed.get(id);
				if (!found) return false;
				const { isReply, replyTo } = found;
				if (index === 0) {
					if (answers === void 0) return isReply === true || replyTo !== void 0;
					if (replyTo === void 0) return isReply !== true;
					return answers !== "a-post" && answers !== replyTo;
				}
				const before = ids[id === correction ? 0 : index - 1];
				const mayBeUnnamed = before !== void 0 && !placed.has(before) && isReply === true;
				return replyTo === void 0 ? !mayBeUnnamed : replyTo !== before;
			});
		}
		function nameInPermalink(permalink) {
			const [, name] = /^https?:\/\/[^/]+\/@([\w.]+)\/post\//.exec(permalink ?? "") ?? [];
			return name;
		}
		const AT_ONCE = 10;
		async function examineChain({ posts, corrected }, answers, account, context) {
			const receipts = corrected ? [...posts, corrected] : posts;
			const begun = (0, journal.vM)(account.journal.entries(), account.name);
			const placed = new Map();
			for (let from = 0; from < receipts.length; from += AT_ONCE) {
				const some = receipts.slice(from, from + AT_ONCE);
				const look = async ({ id }) => [id, await lookFor(id, !begun.has(id), account, context)];
				for (const [id, found] of await Promise.all(some.map(look))) if (found) placed.set(id, found);
			}
			const ids = receipts.map(({ id }) => id);
			const live = ids.filter((id) => placed.has(id));
			const foreign = live.filter((id) => !isSameName(placed.get(id)?.username, account.username));
			if (foreign.length > 0) return { live, problems: foreign.map((id) => notOurs(id, ids)) };
			const misplaced = misplacedIn(ids, placed, answers, corrected?.id);
			if (misplaced.length > 0)
				return {
					live,
					problems: misplaced.map((id) =>
						(0, core_problem.z3)("unpublish/other-shape", {
							id,
							segment: ids.indexOf(id) + 1,
							isAnswer: answers !== void 0,
						}),
					),
				};
			if (live.length === ids.length) return { live, problems: [] };
			await proveToken(account, context);
			const isKnown = ({ id, permalink }) =>
				begun.has(id) || placed.has(id) || isSameName(nameInPermalink(permalink), account.username);
			const unknown = live.length > 0 ? void 0 : receipts.find((receipt) => !isKnown(receipt));
			return { live, problems: unknown ? [(0, core_problem.z3)("unpublish/gone-unproved", { id: unknown.id })] : [] };
		}
		function notOurs(id, ids) {
			return (0, core_problem.z3)("unpublish/not-ours", { id, segment: ids.indexOf(id) + 1 });
		}
		var adopt = __webpack_require__(31371);
		async function findFurther({ posts }, account, context) {
			const last = posts.at(-1)?.id;
			const shown = (await (0, adopt.p)("replies", account, context)) ?? [];
			return shown.find(({ id, replyTo }) => replyTo === last && !account.claims.ids.has(id))?.id;
		}
		const DAY_MS = 86_400_000;
		async function judge({ post, receipts }, left, account, { tell, world }) {
			const { replyTo } = post.features ?? {};
			const answers = replyTo?.kind === "id" ? replyTo.id : replyTo && "a-post";
			const context = (0, publishing_account.e)(account, (0, run_events.Z)(tell));
			const { live, problems } = await examineChain(receipts, answers, account, context);
			if (problems.length > 0) return { kind: "refused", problems };
			const further = receipts.whole ? void 0 : await findFurther(receipts, account, context);
			if (further !== void 0)
				return { kind: "refused", problems: [(0, core_problem.z3)("unpublish/more-live", { id: further })] };
			if (live.length <= left) return { kind: "ready", live };
			return {
				kind: "deferred",
				problem: (0, core_problem.$e)("unpublish/quota", { needs: live.length, left }),
				until: (0, publish_at.My)(world.clock.now() + DAY_MS),
			};
		}
		async function readLeft({ threads, ...account }, { tell }) {
			const removals = await threads.removals();
			try {
				const step = (0, publishing_account.e)(account, (0, run_events.Z)(tell));
				return await (0, with_retry.bD)(() => removals.left(), { unsure: waiting_waits.r.again }, step);
			} catch (cause) {
				if (!(cause instanceof error.a) || ["token", "throttled"].includes(cause.kind)) throw cause;
				return 1 / 0;
			}
		}
		async function previewRemovals({ asked, frontMatter }, context) {
			const ready = asked.map(({ post, receipts }) => ({
				...(0, core_report.f5)(post, "waiting", []),
				receipts: receipts.posts,
				because: { kind: "removal" },
			}));
			const { settings, world } = context;
			if (settings.accessToken === void 0) return { posts: ready, problems: [] };
			try {
				const opened = await (0, run_account.sj)(await world.threads(settings.accessToken), context);
				const account = (0, publishing_account.X)(opened, world, () => Promise.resolve());
				(0, run_account.LM)(frontMatter, account);
				const scopes = await (0, facts.J)(REMOVING, account);
				const posts = await judgeEach(asked, ready, account, context);
				return {
					posts,
					problems: scopes.length > 0 ? [(0, core_problem.z3)("unpublish/scope-missing", { scopes })] : [],
				};
			} catch (cause) {
				return { posts: ready, problems: [(0, problem_of.Z)(cause)] };
			}
		}
		async function judgeEach(asked, ready, account, context) {
			let left = await readLeft(account, context);
			const posts = [];
			for (const [index, each] of asked.entries()) {
				const judged = await judge(each, left, account, context);
				if (judged.kind === "ready") left -= judged.live.length;
				const report = ready[index];
				if (judged.kind === "ready" && report) posts.push(report);
				if (judged.kind === "refused") posts.push((0, core_report.f5)(each.post, "failed", judged.problems));
				if (judged.kind === "deferred")
					posts.push({ ...(0, core_report.f5)(each.post, "deferred", [judged.problem]), publishAt: judged.until });
			}
			return posts;
		}
		function planRemovals(posts) {
			const asked = [];
			const decided = [];
			for (const [path, { read, mentions }] of posts) {
				if (read.kind === "problems" && mentions) decided.push((0, core_report.f5)({ path }, "failed", read.problems));
				if (read.kind !== "post") continue;
				const { post } = read;
				const { receipts } = post;
				const wrong = post.problems.filter(({ rule }) => rule !== "post/unpublish-and-republish");
				if (receipts?.unpublishedAt !== void 0) continue;
				if (!post.unpublish) {
					if (mentions && (0, core_problem.JD)(wrong)) decided.push((0, core_report.f5)(post, "failed", wrong));
					continue;
				}
				if ((0, core_problem.JD)(wrong)) decided.push((0, core_report.f5)(post, "failed", wrong));
				else if (receipts) asked.push({ path, post, receipts });
				else
					decided.push({ ...(0, core_report.f5)(post, "skipped", []), because: { kind: "unpublish", isLive: false } });
			}
			return { asked, decided };
		}
		async function readHeads({ branches }, name, patterns, checkout, known) {
			const branch = await branches.find(name);
			if (!branch)
				throw new github_error.y_("missing", `no ${name === void 0 ? "default branch" : `branch \`${name}\``}`);
			if (known?.[0]?.branch.head === branch.head) return known;
			const tree = await branches.tree(branch.head);
			if (!tree) return;
			const paths = await Promise.all(patterns.map((own) => checkout.match(tree, own)));
			const [found = new Map()] = await branches.files([branch.head], [...new Set(paths.flat())]);
			return paths.map((own) => ({
				branch,
				files: own.flatMap((path) => {
					const bytes = found.get(path);
					return bytes ? [(0, file_text.D4)(path, bytes)] : [];
				}),
			}));
		}
		var plan_posts = __webpack_require__(68768);
		const MOMENT_MS = 20;
		function openAsked(each, host, { settings: { branch, maxRemovals: most }, world: { files, clock } }) {
			let heads;
			let known = [];
			let reading;
			const read = async () => {
				await clock.sleep(MOMENT_MS);
				reading = void 0;
				const patterns = each.map((settings) => settings.files);
				const before = heads;
				heads = await readHeads(host, branch, patterns, files, before);
				if (heads && heads !== before) known = heads.map((head, index) => askedAt(head, each[index]));
				return heads && known;
			};
			return async (settings) => {
				const found = await (reading ??= read());
				const own = found?.[each.indexOf(settings)];
				if (!found || !own) return { problem: (0, core_problem.z3)("unpublish/too-large", {}), asked: [] };
				const asked = found.reduce((sum, { all }) => sum + all.length, 0);
				const isRefused = asked > most && own.all.length > 0;
				return isRefused
					? { problem: (0, core_problem.z3)("unpublish/too-many", { asked, most }), asked: own.all }
					: own;
			};
		}
		function askedAt(head, settings) {
			const read = (file) => ({
				read:
					"text" in file ? (0, plan_posts.readSource)(file, settings) : { kind: "problems", problems: [file.problem] },
				mentions: (0, run_account.cG)(file).some(({ text }) => /\bunpublish\b/.test(text)),
			});
			const { asked: all, decided } = planRemovals(new Map(head.files.map((file) => [file.path, read(file)])));
			const frontMatter = head.files.flatMap(run_account.cG);
			const claims = (0, publishing_claims._)();
			(0, run_account.LM)(frontMatter, { claims });
			const refused = all.flatMap((each) => {
				const { post, receipts } = each;
				const problems = claimedIn(each, claims);
				return problems.length > 0
					? [{ ...(0, core_report.f5)(post, "failed", problems), receipts: receipts.posts }]
					: [];
			});
			const asked = all.filter(({ path }) => refused.every((report) => report.path !== path));
			return { head, all, asked, decided: [...decided, ...refused], frontMatter };
		}
		function claimedIn({ path, post: { lines = {} }, receipts: { posts, corrected } }, claims) {
			return [...posts, ...(corrected ? [corrected] : [])].flatMap(({ id }, index) => {
				const other = claims.otherPathOf(id, path);
				const line = index < posts.length ? (lines[`posts.${index}`] ?? lines["id"]) : lines["corrected"];
				return other === void 0
					? []
					: [(0, core_problem.z3)("post/receipt-claimed", { id, other, ...(0, core_problem.$t)({ line }) })];
			});
		}
		var interruption = __webpack_require__(27080);
		var receipt = __webpack_require__(47954);
		async function removeChain(chain, live, account, tell) {
			const left = [...live];
			try {
				for (let id = left.at(-1); id !== void 0; id = left.at(-1)) {
					account.interruption.throwIfAborted();
					await account.ensureLease();
					account.journal.record({ kind: "removing", chain, id });
					const outcome = await removePost(id, account, (0, publishing_account.e)(account, tell, left.length));
					if (outcome.kind !== "removed") {
						const { kind, cause } = outcome;
						const inDoubt = (0, core_problem.z3)("unpublish/in-doubt", {
							id,
							segment: left.length,
							answer: cause.message,
						});
						const problem = kind === "in-doubt" ? inDoubt : (0, problem_of.Z)(cause);
						return { left, stopped: { problem, blocksAccount: cause.blocksAccount } };
					}
					account.journal.record({ kind: "removed", chain, id });
					left.pop();
					tell({ kind: "removed", number: left.length + 1 });
				}
				return { left };
			} catch (cause) {
				if (!(cause instanceof interruption._ || cause instanceof error.a)) throw cause;
				return { left, stopped: { problem: (0, problem_of.Z)(cause), blocksAccount: true } };
			}
		}
		async function removeAsked(asked, left, recovered, session) {
			const { post, receipts } = asked;
			const ended = (status, problems) => ({
				report: { ...(0, core_report.f5)(post, status, problems), receipts: receipts.posts },
				left,
			});
			if (recovered?.problem) return ended("failed", [recovered.problem]);
			const known = { ...asked, receipts: recovered?.receipts ?? receipts };
			const claimed = claimedIn(known, session.account.claims);
			if (claimed.length > 0) return ended("failed", claimed);
			const [waiting] = session.postFiles.waitingReceipts(asked.path);
			if (waiting && waiting.receipts.unpublishedAt === void 0)
				return ended("failed", [(0, core_problem.z3)("unpublish/receipts-wait", {})]);
			try {
				const judged = await judge(known, left, session.account, session.run);
				if (judged.kind === "refused") return ended("failed", judged.problems);
				if (judged.kind === "deferred") {
					const { report } = ended("deferred", [judged.problem]);
					return { report: { ...report, publishAt: judged.until }, left };
				}
				if (waiting && judged.live.length === 0) {
					session.postFiles.accept(asked.path, waiting);
					return {
						report: { ...(0, core_report.f5)(post, "skipped", []), because: takenDown(waiting.receipts) },
						left,
					};
				}
				return await takeDown(known, judged.live, left, session);
			} catch (cause) {
				if (!(cause instanceof interruption._ || cause instanceof error.a)) throw cause;
				const problem = (0, problem_of.Z)(cause);
				const blocks = cause instanceof interruption._ || cause.blocksAccount;
				return { ...ended("failed", [problem]), ...(blocks && { blocked: problem }) };
			}
		}
		async function takeDown({ path, post, receipts }, live, quota, { account, writeBack, run: { tell, world } }) {
			const chain = { account: account.name, path, digest: receipts.digest };
			const segments = receipts.posts.length + (receipts.corrected ? 1 : 0);
			tell({ kind: "removal", path, segments: live.length });
			const { left, stopped } = await removeChain(chain, live, account, (event) =>
				tell({ kind: "segment", event, total: segments, text: "" }),
			);
			tell({ kind: "chain-end" });
			const rest = quota - (live.length - left.length);
			if (!stopped) {
				const unpublishedAt = (0, receipt.Et)(world.clock.now());
				const unwritten = writeBack.add(chain, { ...receipts, unpublishedAt });
				return { report: (0, core_report.f5)(post, "removed", unwritten ? [unwritten] : []), left: rest };
			}
			const { problem, blocksAccount } = stopped;
			const isBegun = left.length < segments;
			const half = isBegun ? [(0, core_problem.$e)("unpublish/stopped", { live: left.length, segments })] : [];
			const defers = !isBegun && problem.rule === "threads/throttled";
			const report = {
				...(0, core_report.f5)(post, isBegun ? "partial" : defers ? "deferred" : "failed", [
					...half,
					defers ? (0, core_problem.PQ)(problem) : problem,
				]),
				receipts: receipts.posts.filter(({ id }) => left.includes(id)),
			};
			return { report, left: rest, ...(blocksAccount && { blocked: problem }) };
		}
		function takenDown({ unpublishedAt = "" }) {
			return { kind: "taken-down", at: unpublishedAt };
		}
		async function unpublish(context) {
			const { accounts } = context.settings;
			if (accounts === void 0) return unpublishOne(openBranch, context);
			const { overAccounts } = await Promise.all([
				__webpack_require__.e(4235),
				__webpack_require__.e(8321),
				__webpack_require__.e(7599),
				__webpack_require__.e(9027),
			]).then(__webpack_require__.bind(__webpack_require__, 47599));
			let opened;
			const once = (context) => (opened ??= openBranch(context));
			return overAccounts(accounts, (context) => unpublishOne(once, context), context);
		}
		async function openBranch(context) {
			const { settings, together, world, tell } = context;
			const host = await world.host?.((0, run_events.s)(tell));
			const each = together?.each ?? [settings];
			return host && { readAsked: openAsked(each, host, context), readBefore: openBefore(each, host, context) };
		}
		async function unpublishOne(open, context) {
			const { settings } = context;
			const ending = settings.dryRun ? "Dry run, nothing was taken down" : "Done";
			const nothing = { ...(0, core_report._O)(), ending, isRemoval: true };
			try {
				const branch = await open(context);
				if (!branch) return { ...nothing, problems: [(0, core_problem.z3)("unpublish/no-branch", {})] };
				const first = await branch.readAsked(settings);
				if ("problem" in first) {
					const posts = first.asked.map(notTried);
					tellPosts(posts, context);
					return { ...nothing, posts, problems: [first.problem] };
				}
				const gone = await findGone(first, branch.readBefore, context);
				const { files } = first.head;
				const { problems, ...told } = await unpublish_takeDown(first, branch, context);
				tellPosts(told.posts, context);
				return { ...nothing, files: files.length, ...told, problems: [...gone, ...problems] };
			} catch (cause) {
				return { ...nothing, problems: [(0, problem_of.Z)(cause, ["contents: write"])] };
			}
		}
		async function unpublish_takeDown(first, branch, context) {
			if (first.asked.length === 0) return { posts: first.decided, problems: [] };
			const { settings, together } = context;
			if (settings.dryRun) {
				const preview = () => previewRemovals(first, context);
				const { posts, problems } = await (together ? together.inTurn(preview) : preview());
				return { posts: [...posts, ...first.decided], problems };
			}
			return (0, with_session.f)(
				context,
				{ liveFrontMatter: liveIn(first), mayPublish: true },
				(session) => removeAlone(branch, session),
				(problem) => holdBack(first, problem),
			);
		}
		async function removeAlone({ readAsked }, session) {
			const { account, postFiles, run } = session;
			const now = await readAsked(run.settings);
			if ("problem" in now) return { posts: now.asked.map(notTried), problems: [now.problem] };
			(0, run_account.LM)(now.frontMatter, account);
			const unfinished = (0, journal.Fp)(run.world.journal.entries()).flatMap(({ chain }) => chain.path ?? []);
			await postFiles.load([...now.asked.map(({ path }) => path), ...unfinished]);
			return session.inTurn(() => removeLoaded(now, unfinished.length > 0, session));
		}
		async function removeLoaded(now, isUnfinished, session) {
			const { account, run } = session;
			const scopes = await (0, facts.J)(REMOVING, account);
			if (scopes.length > 0) return holdBack(now, (0, core_problem.z3)("unpublish/scope-missing", { scopes }));
			const recovered = isUnfinished ? await (0, recover.l)({ ...session, mayPublish: false }) : [];
			let left = now.asked.length > 0 ? await readLeft(account, run) : 0;
			let blocked;
			const posts = [];
			for (const asked of now.asked) {
				const own = recovered.find(({ chain }) => chain.path === asked.path && chain.part === void 0);
				const removed = blocked ? void 0 : await removeAsked(asked, left, own, session);
				posts.push(removed?.report ?? notTried(asked));
				left = removed?.left ?? left;
				blocked ??= removed?.blocked;
			}
			return { posts: [...posts, ...now.decided], problems: [] };
		}
		function liveIn({ asked, frontMatter }) {
			const paths = new Set(asked.map(({ path }) => path));
			const live = frontMatter.filter(
				({ text }) => /\bid["']?\s*:/.test(text) && !/\bunpublished_at["']?\s*:/.test(text),
			);
			return live.toSorted((one, other) => Number(paths.has(other.path)) - Number(paths.has(one.path)));
		}
		function notTried({ post, receipts }) {
			return { ...(0, core_report.f5)(post, "failed", []), receipts: receipts.posts, because: { kind: "not-tried" } };
		}
		function holdBack({ asked, decided }, problem) {
			const passes = ["threads/throttled", "github/throttled", "action/busy"].includes(problem.rule);
			const posts = asked.map((each) => ({ ...notTried(each), ...(passes && { status: "deferred" }) }));
			return { posts: [...posts, ...decided], problems: [passes ? (0, core_problem.PQ)(problem) : problem] };
		}
		function tellPosts(reports, { tell }) {
			for (const report of reports) tell({ kind: "post", report });
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
};
