export const id = 8186;
export const ids = [8186, 7964];
export const modules = {
	77922: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { PU: () => isOver, az: () => leaseNoteIn, zh: () => leaseMessageOf });
		var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86153);
		function leaseMessageOf(given) {
			const { id, attempt, holder, until, awaitsRecord = false } = given;
			const own = { run: id, attempt, holder, until: new Date(until).toISOString() };
			const note = { ...own, ...(awaitsRecord && { awaitsRecord }) };
			return `Spool is publishing\n\n${JSON.stringify(note)}\n`;
		}
		function leaseNoteIn(message) {
			const [, json = ""] = /^Spool is publishing\n\n(\{.*\})\s*$/.exec(message) ?? [];
			const note = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.U4)(json);
			if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_0__.u4)(note)) return;
			const { run, attempt, holder, until, awaitsRecord } = note;
			if (typeof run !== "string" || typeof holder !== "string") return;
			if (typeof attempt !== "number" || typeof until !== "string") return;
			const at = Date.parse(until);
			return Number.isNaN(at)
				? void 0
				: { run, holder, attempt, until: at, ...(awaitsRecord === true && { awaitsRecord }) };
		}
		const RECORDED_WITHIN_MS = 6 * 3_600_000;
		function isOver(note, me, now) {
			if (note.holder === me.holder) return true;
			if (note.awaitsRecord) return note.until + RECORDED_WITHIN_MS <= now;
			if (note.until <= now) return true;
			return me.id !== "" && note.run === me.id && note.attempt < me.attempt;
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
	93415: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => sameText });
		function sameText(one, other) {
			return asKept(one) === asKept(other);
		}
		function asKept(text) {
			return text.replaceAll("\r\n", "\n").normalize("NFC").trim();
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
	61206: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => prepareContainer, c: () => readContainerState });
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82814);
		var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60787);
		var _waiting_pace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26654);
		var _waiting_readiness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6481);
		var _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56327);
		var _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91118);
		async function prepareContainer(draft, context) {
			const { clock, signal, pace } = context;
			const children = [];
			if (draft.media.length > 1)
				for (const item of await prepareItems(draft.media, context)) {
					if (item.kind !== "ready") return item;
					children.push(item.container);
				}
			if (draft.replyTo !== void 0) await clock.sleep(pace.parent, signal);
			const container = await createContainer(draft, children, context);
			return container === void 0 ? { kind: "lost" } : awaitReady(container, draft.media, context);
		}
		async function createContainer(draft, children, context) {
			const { threads, tell, number } = context;
			const waits = {
				unsure: _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__.r.again,
				"not-visible-yet": draft.replyTo === void 0 ? [] : _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__.r.visible,
				"children-not-visible": _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__.r.children,
			};
			try {
				const create = () => threads.createContainer(draft, children);
				const container = await (0, _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_5__.bD)(
					create,
					waits,
					(0, _waiting_pace_js__WEBPACK_IMPORTED_MODULE_2__.s)("parent", context),
				);
				tell({ kind: "created", number });
				return container;
			} catch (cause) {
				if (
					cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__.a &&
					cause.kind === "children-not-visible"
				)
					return;
				throw cause;
			}
		}
		async function prepareItems(items, context) {
			const create = (item) =>
				(0, _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_5__.bD)(
					() => context.threads.createItem(item),
					{ unsure: _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__.r.again },
					context,
				);
			const containers = await Promise.all(items.map(create));
			const prepared = [];
			for (const [index, container] of containers.entries()) {
				const item = await awaitReady(container, items.slice(index, index + 1), context);
				prepared.push(item);
				if (item.kind !== "ready") break;
			}
			return prepared;
		}
		async function awaitReady(container, media, context) {
			const { clock, tell, number, signal, pace } = context;
			const isText = media.length === 0;
			const waits = media.some(({ kind }) => kind === "video")
				? _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__.r.readyVideo
				: _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__.r.ready;
			const made = clock.now();
			let early;
			for (const wait of isText ? waitsForText(made, context) : waits) {
				if (wait > 0) {
					tell({
						kind: "waits",
						number,
						ms: (0, _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__.n)(wait),
						why: "Threads is preparing it",
					});
					await clock.sleep((0, _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__.n)(wait), signal);
				}
				const age = clock.since(made);
				const { status, reason } = await readContainerState(container, context);
				if (status === "FINISHED") {
					if (isText)
						pace.readiness = (0, _waiting_readiness_js__WEBPACK_IMPORTED_MODULE_3__.Di)(pace.readiness, early, age);
					return { kind: "ready", container };
				}
				early = age;
				if (status === "EXPIRED") return { kind: "lost" };
				if (status === "ERROR") {
					const fetched = media.map(({ url }) => url.replace(/[?#].*$/s, ""));
					return {
						kind: "failed",
						problem: (0, _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)("threads/container-failed", {
							reason,
							fetched,
						}),
					};
				}
			}
			const answer = `the container is still in progress after ${Math.round(sum(waits) / 60)} minutes`;
			return {
				kind: "failed",
				problem: (0, _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)("threads/not-ready", { answer }),
			};
		}
		function* waitsForText(made, { clock, pace }) {
			for (const age of (0, _waiting_readiness_js__WEBPACK_IMPORTED_MODULE_3__.nM)(pace.readiness))
				yield Math.max(0, age - clock.since(made)) / 1000;
			yield* _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__.r.readyText;
		}
		function sum(seconds) {
			return seconds.reduce((total, each) => total + each, 0);
		}
		function readContainerState(container, context) {
			const waits = {
				unsure: _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__.r.again,
				"not-visible-yet": _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__.r.visible,
			};
			return (0, _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_5__.bD)(
				() => context.threads.containerState(container),
				waits,
				context,
			);
		}
	},
	77446: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			RH: () => listReplies,
			Zq: () => lookUpReplies,
			dM: () => lookUpPermalinks,
			jf: () => lookUpReceipt,
		});
		var _core_interruption_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27080);
		var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60787);
		var _waiting_waits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56327);
		var _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91118);
		async function lookUpReceipt(id, { threads, clock, interruption }, draft) {
			let lost = [];
			let look = draft && (() => threads.shown(id, draft));
			for (const wait of _waiting_waits_js__WEBPACK_IMPORTED_MODULE_2__.r.permalink)
				try {
					await clock.sleep((0, _waiting_waits_js__WEBPACK_IMPORTED_MODULE_2__.n)(wait), interruption);
					const seen = look
						? await (0, _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_3__.Mu)(interruption, look)
						: void 0;
					lost = seen?.lost ?? lost;
					const permalink = seen
						? seen.permalink
						: await (0, _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_3__.Mu)(interruption, () =>
								threads.permalink(id),
							);
					if (permalink !== void 0) return { id, permalink, lost };
				} catch (cause) {
					if (cause instanceof _core_interruption_js__WEBPACK_IMPORTED_MODULE_0__._) break;
					if (!(cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__.a)) throw cause;
					if (cause.definite) look = void 0;
				}
			return { id, permalink: void 0, lost };
		}
		function lookUpReplies(replies, listed, account) {
			return Promise.all(
				replies.map(async ({ id, draft }) => {
					const shown = listed?.get(id);
					const isWhole = shown?.permalink !== void 0 && shown.lost.length === 0;
					return isWhole ? { id, ...shown } : lookUpReceipt(id, account, draft);
				}),
			);
		}
		async function listReplies(replies, { threads, interruption }) {
			const drafts = new Map(replies.map(({ id, draft }) => [id, draft]));
			try {
				return await (0, _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_3__.Mu)(interruption, () =>
					threads.shownReplies(drafts),
				);
			} catch (cause) {
				if (
					cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__.a ||
					cause instanceof _core_interruption_js__WEBPACK_IMPORTED_MODULE_0__._
				)
					return;
				throw cause;
			}
		}
		function lookUpPermalinks(receipts, account) {
			return Promise.all(
				receipts.map(async ({ id, permalink }) => ({
					id,
					permalink: permalink ?? (await lookUpReceipt(id, account)).permalink,
				})),
			);
		}
	},
	86344: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => publishSegment, v: () => settleUncertain });
		var problem = __webpack_require__(82814);
		var problem_of = __webpack_require__(52720);
		var error = __webpack_require__(60787);
		var scopes = __webpack_require__(9782);
		var publishing_container = __webpack_require__(61206);
		var same_text = __webpack_require__(93415);
		var waiting_waits = __webpack_require__(56327);
		var with_retry = __webpack_require__(91118);
		const SURELY_NOT_PUBLISHED_S = 60;
		const CONTAINER_LIFE_MS = 86_400_000;
		const UNKNOWN = ["not-visible-yet", "not-offered", "refused"];
		const CLOCK_SKEW_MS = 10 * 60_000;
		async function settle(publish, context) {
			const { threads, clock, tell, number, signal, claimed, mayPublish } = context;
			let readyFor;
			let repeated = !mayPublish;
			for (const wait of mayPublish ? waiting_waits.r.settle : waiting_waits.r.settleBriefly) {
				tell({ kind: "waits", number, ms: (0, waiting_waits.n)(wait), why: "finding out what happened" });
				await clock.sleep((0, waiting_waits.n)(wait), signal);
				const state = await answer(() => readState(publish, context), signal);
				if (state?.status === "ERROR" || state?.status === "EXPIRED") return { kind: "unpublished" };
				const shown = await answer(() => threads.latest(publish.replyTo === void 0 ? "posts" : "replies"), signal);
				const [found, another] = (shown ?? []).filter((live) => isThis(live, publish) && !claimed.has(live.id));
				if (found && !another && state?.status !== "FINISHED") return { kind: "live", id: found.id };
				const looked = shown?.some(({ publishedAt }) => publishedAt < publish.since) ?? false;
				if (state?.status === "FORGOTTEN" && looked && !found) return { kind: "unpublished" };
				readyFor = state?.status === "FINISHED" && shown && !found ? (readyFor ?? -wait) + wait : void 0;
				if (readyFor !== void 0 && readyFor >= SURELY_NOT_PUBLISHED_S && !repeated) {
					repeated = true;
					await context.ensureLease();
					const id = await answer(() => threads.publishContainer(publish.container), signal);
					if (id !== void 0) return { kind: "live", id };
				}
			}
			return { kind: "in-doubt" };
		}
		async function readState({ container, since }, { threads, clock }) {
			try {
				return await threads.containerState(container);
			} catch (cause) {
				const unknown = cause instanceof error.a && UNKNOWN.includes(cause.kind);
				if (unknown && clock.now() - since > CONTAINER_LIFE_MS + CLOCK_SKEW_MS) return { status: "FORGOTTEN" };
				throw cause;
			}
		}
		async function answer(call, signal) {
			try {
				return await (0, with_retry.Mu)(signal, call);
			} catch (cause) {
				if (cause instanceof error.a) return;
				throw cause;
			}
		}
		function isThis(live, { text, replyTo, since }) {
			const sameParent = live.replyTo === void 0 || live.replyTo === replyTo;
			return sameParent && (0, same_text.Q)(live.text, text) && live.publishedAt >= since - CLOCK_SKEW_MS;
		}
		var explain = __webpack_require__(22124);
		var after_grace = __webpack_require__(71690);
		var waiting_pace = __webpack_require__(26654);
		const CONTAINERS = 3;
		async function publishSegment(draft, context) {
			const { text, replyTo } = draft;
			try {
				for (let attempt = 1; attempt <= CONTAINERS; attempt += 1) {
					const since = context.clock.now();
					const prepared = await (0, publishing_container.L)(draft, context);
					if (prepared.kind === "failed") return stopped(prepared.problem);
					if (prepared.kind === "lost") continue;
					const outcome = await publishOnce({ container: prepared.container, text, replyTo, since }, context);
					if (outcome.kind !== "lost") return outcome;
				}
			} catch (cause) {
				if (!(cause instanceof error.a)) throw cause;
				const why = await (0, explain.W)(cause, (0, scopes.ZK)(draft), context);
				return { ...stopped((0, problem_of.Z)(why), why.blocksAccount), refusal: why.refusal };
			}
			const answer = `${CONTAINERS} containers, one after the other, could not be published`;
			return stopped((0, problem.z3)("threads/not-ready", { answer }));
		}
		async function publishOnce(publish, context) {
			const { threads, journal, clock, signal, pace } = context;
			const { container } = publish;
			await clock.sleep(pace.container, signal);
			await context.ensureLease();
			signal.throwIfAborted();
			journal.publishing(publish);
			let tried = false;
			const call = async () => {
				const published = tried && (await isPublished(container, context));
				if (published instanceof error.a) return published;
				if (published) throw new error.a("unsure", false, "the container was unknown to Threads, and is now published");
				tried = true;
				return threads.publishContainer(container);
			};
			try {
				const waits = { "not-visible-yet": waiting_waits.r.visible };
				const id = await (0, with_retry.bD)(
					call,
					waits,
					(0, waiting_pace.s)("container", context),
					(0, after_grace.t)(context),
				);
				if (id instanceof error.a) return stopped((0, problem_of.Z)(id), true);
				journal.live(id);
				return { kind: "live", id };
			} catch (cause) {
				if (!(cause instanceof error.a)) throw cause;
				return resolveFailedPublish(cause, publish, context);
			}
		}
		async function resolveFailedPublish(cause, publish, context) {
			const { journal, tell, number } = context;
			if (cause.kind === "not-visible-yet") {
				const published = await isPublished(publish.container, context);
				if (published instanceof error.a) return stopped((0, problem_of.Z)(published), true);
				if (!published) {
					journal.unpublished();
					const why = await (0, explain.W)(cause, [], context);
					if (why !== cause) throw why;
					return { kind: "lost" };
				}
			} else if (cause.definite) {
				journal.unpublished();
				throw cause;
			}
			tell({ kind: "in-doubt", number, why: cause.message });
			const outcome = await settleUncertain(publish, context);
			return outcome.kind === "unpublished" ? { kind: "lost" } : outcome;
		}
		async function settleUncertain(publish, context) {
			const { journal, number } = context;
			const finding = await settle(publish, context);
			switch (finding.kind) {
				case "live":
					journal.live(finding.id);
					return finding;
				case "unpublished":
					journal.unpublished();
					return finding;
				case "in-doubt": {
					const { container } = publish;
					const doubt = (0, problem.z3)("threads/in-doubt", { segment: number, text: beginningOf(publish), container });
					return stopped(doubt, true);
				}
			}
		}
		const HALF_CHARACTER = /[\uD800-\uDBFF]$/;
		function beginningOf({ text }) {
			const line = text.trim().replaceAll(/\s+/g, " ");
			return line.length > 40 ? `${line.slice(0, 40).replace(HALF_CHARACTER, "")}…` : line;
		}
		async function isPublished(container, context) {
			try {
				return (await (0, publishing_container.c)(container, context)).status === "PUBLISHED";
			} catch (cause) {
				if (cause instanceof error.a) return (0, explain.W)(cause, scopes.rq, context);
				throw cause;
			}
		}
		function stopped(problem, blocksAccount = false) {
			return { kind: "stopped", problem, blocksAccount };
		}
	},
	16424: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { H: () => settleRepost, n: () => findRepost });
		var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60787);
		var _core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9782);
		var _token_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22124);
		var _waiting_waits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56327);
		var _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91118);
		const CLOCK_SKEW_MS = 10 * 60_000;
		async function findRepost(of, since, { threads }, context) {
			const reposts = await threads.reposts();
			try {
				const shown = await (0, _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_4__.bD)(
					() => reposts.since(since - CLOCK_SKEW_MS),
					{
						unsure: _waiting_waits_js__WEBPACK_IMPORTED_MODULE_3__.r.again,
						permission: _waiting_waits_js__WEBPACK_IMPORTED_MODULE_3__.r.refused,
					},
					context,
				);
				return shown.findLast((repost) => repost.of === of);
			} catch (cause) {
				if (!(cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__.a)) throw cause;
				throw await (0, _token_explain_js__WEBPACK_IMPORTED_MODULE_2__.W)(
					cause,
					_core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_1__.rq,
					{ ...context, threads },
				);
			}
		}
		async function settleRepost({ head, since, chain }, isPatient, account, context) {
			const { clock, journal } = account;
			let isShown = false;
			for (const wait of isPatient
				? _waiting_waits_js__WEBPACK_IMPORTED_MODULE_3__.r.settle
				: _waiting_waits_js__WEBPACK_IMPORTED_MODULE_3__.r.settleBriefly) {
				const ms = (0, _waiting_waits_js__WEBPACK_IMPORTED_MODULE_3__.n)(wait);
				context.tell({ kind: "waits", number: context.number, ms, why: "finding out what happened" });
				await clock.sleep(ms, context.signal);
				try {
					const found = await findRepost(head, since, account, context);
					isShown = true;
					if (!found) continue;
					journal.record({ kind: "live", chain, number: 1, id: found.id });
					return { kind: "live", id: found.id, at: found.at };
				} catch (cause) {
					if (!(cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__.a)) throw cause;
					isShown = false;
				}
			}
			if (!isShown || !isPatient) return { kind: "in-doubt" };
			journal.record({ kind: "unpublished", chain, number: 1 });
			return { kind: "unpublished" };
		}
	},
	24438: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { j: () => segmentContext });
		var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43710);
		function segmentContext({ account, chain, tell }, number, live = [], signal = account.interruption) {
			return {
				...(0, _account_js__WEBPACK_IMPORTED_MODULE_0__.e)(account, tell, number),
				signal,
				threads: account.threads,
				pace: account.pace,
				ensureLease: account.ensureLease,
				claimed: new Set([...account.claims.ids, ...live]),
				journal: segmentJournal(account, chain, number),
				mayPublish: true,
			};
		}
		function segmentJournal({ journal }, chain, number) {
			return {
				publishing: (doubt) => journal.record({ kind: "publishing", chain, number, doubt }),
				unpublished: () => journal.record({ kind: "unpublished", chain, number }),
				live: (id) => journal.record({ kind: "live", chain, number, id }),
			};
		}
	},
	71690: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => afterGrace });
		const GRACE_MS = 2500;
		function afterGrace({ signal, clock }) {
			const controller = new AbortController();
			const abort = () => void clock.sleep(GRACE_MS).then(() => controller.abort(signal.reason));
			signal.addEventListener("abort", abort, { once: true });
			return controller.signal;
		}
	},
	2260: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => commitOnto });
		var _core_github_commit_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96968);
		var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
		const ATTEMPTS = 10;
		const commitOnto = async (
			{ branch: name, branches, message: text, replaces = false, world: { clock, random, run } },
			edit,
		) => {
			const id = `${run.id || "local"}-${run.attempt}-${run.holder}`;
			const message = (0, _core_github_commit_message_js__WEBPACK_IMPORTED_MODULE_1__.os)(text, id);
			for (let attempt = 1; ; attempt += 1) {
				const branch = await branches.find(name);
				const edited = await edit(branch);
				const { files, removed = [] } = edited;
				if (files.size === 0 && removed.length === 0)
					return { edited, commit: branch && (await findOwnCommit(branch, id, branches)) };
				try {
					const commit = !branch
						? await branches.begin({ branch: name, message, files })
						: replaces
							? await branches.replace({ branch, message, files, removed })
							: await branches.commit({ branch: name, onto: branch.head, message, files });
					return { edited, commit };
				} catch (cause) {
					if (
						!(0, _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.e0)(cause, "stale", "exists", "unsure") ||
						attempt === ATTEMPTS
					)
						throw cause;
					await clock.sleep(500 * 2 ** Math.min(attempt, 5) * random());
				}
			}
		};
		async function findOwnCommit({ head }, run, branches) {
			const commit = (await branches.history(head)).find(({ message }) =>
				(0, _core_github_commit_message_js__WEBPACK_IMPORTED_MODULE_1__.NG)(message, run),
			);
			return commit && { oid: commit.oid, url: commit.url };
		}
	},
	77076: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { UU: () => holdLease, be: () => NO_LEASE, zI: () => withoutLease });
		var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82814);
		var _core_write_back_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67006);
		var _host_lease_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96523);
		var _take_lease_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11958);
		async function holdLease(account, target, { world, tell }) {
			if (!target) return NO_LEASE;
			try {
				const lease = await (0, _take_lease_js__WEBPACK_IMPORTED_MODULE_4__._e)(account, target.branch, {
					refs: target.host.refs,
					world,
					tell,
				});
				if (lease === void 0) return "busy";
				return "refused" in lease ? refusedLease(lease.refused) : { ...renew(lease, world.clock), problems: [] };
			} catch (cause) {
				return withoutLease(cause, target);
			}
		}
		function withoutLease(cause, target) {
			if (
				!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_) ||
				(0, _core_write_back_js__WEBPACK_IMPORTED_MODULE_2__.f2)(target) ||
				cause.kind === "blocked"
			)
				throw cause;
			return refusedLease(cause);
		}
		const NO_LEASE = {
			ensure: () => Promise.resolve(),
			release: () => Promise.resolve(),
			leave: () => Promise.resolve(),
			problems: [],
		};
		function refusedLease({ message: answer }) {
			return {
				...NO_LEASE,
				problems: [(0, _core_problem_js__WEBPACK_IMPORTED_MODULE_1__.$e)("github/no-lease", { answer })],
			};
		}
		function renew(lease, clock) {
			const released = new AbortController();
			const keepRenewing = async () => {
				for (;;) {
					await clock.sleep(_host_lease_js__WEBPACK_IMPORTED_MODULE_3__.oL, released.signal);
					await lease.ensure();
				}
			};
			keepRenewing().catch(() => {});
			return {
				ensure: lease.ensure,
				async release() {
					released.abort();
					await lease.release();
				},
				leave: () => {
					released.abort();
					return Promise.resolve();
				},
			};
		}
	},
	96523: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F9: () => releaseLeftLease,
			IK: () => RENEWED_AT_MS,
			Jj: () => hostLease,
			PK: () => LASTS_MS,
			VU: () => PUBLISH_MS,
			oL: () => CHECK_MS,
		});
		var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
		var _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77922);
		var _core_interruption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27080);
		var _point_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80382);
		const MINUTE_MS = 60_000;
		const LASTS_MS = 15 * MINUTE_MS;
		const RENEWED_AT_MS = 10 * MINUTE_MS;
		const CHECK_MS = MINUTE_MS;
		const PUBLISH_MS = 5 * MINUTE_MS;
		function hostLease(ref, first, writeNote, { refs, world }) {
			const { clock, run } = world;
			let hold = first;
			const own = new Set([first.oid]);
			let renewing;
			const lasts = (ms) => hold.until >= clock.after(ms);
			const renew = async () => {
				try {
					const next = await writeNote(hold.oid);
					const moved = await (0, _point_ref_js__WEBPACK_IMPORTED_MODULE_2__.i)(ref, next.oid, hold.oid, {
						refs,
						world,
					});
					if (moved === false) throw new _core_interruption_js__WEBPACK_IMPORTED_MODULE_1__._("lease-lost");
					if (moved !== true) throw moved.refused;
					hold = next;
					own.add(next.oid);
				} catch (cause) {
					if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_)) throw cause;
					if (!lasts(PUBLISH_MS)) throw new _core_interruption_js__WEBPACK_IMPORTED_MODULE_1__._("lease-lost");
				}
			};
			const remove = async (attempt = 1) => {
				const at = await refs.find(ref);
				if (at === void 0 ? attempt > 1 || !lasts(0) : !own.has(at)) return;
				try {
					await refs.remove(ref);
				} catch (cause) {
					if (
						!(0, _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.e0)(cause, "unsure") ||
						attempt === _point_ref_js__WEBPACK_IMPORTED_MODULE_2__.Q
					)
						throw cause;
					await clock.sleep(attempt * 1000);
					await remove(attempt + 1);
				}
			};
			return {
				async ensure() {
					if (lasts(RENEWED_AT_MS)) return;
					renewing ??= renew().finally(() => (renewing = void 0));
					await renewing;
				},
				async release() {
					try {
						await renewing?.catch(() => {});
						await remove();
						run.saveLease("");
					} catch (cause) {
						if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_)) throw cause;
					}
				},
			};
		}
		async function releaseLeftLease({ refs, world }) {
			const { leftLease: ref, holder } = world.run;
			const at = ref === "" ? void 0 : await refs.find(ref);
			if (
				at !== void 0 &&
				(0, _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_3__.az)((await refs.read(at)).message)?.holder ===
					holder
			)
				await refs.remove(ref);
		}
	},
	50121: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Yk: () => FOLDERS, dF: () => leaseRefOf, g2: () => LEASES });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		const FOLDER = "refs/spool";
		const FOLDERS = [FOLDER, "refs/heads/spool"];
		const LEASES = `${FOLDER}/lease-`;
		function leaseRefOf(account, folder = FOLDER) {
			return `${folder}/lease-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(account).digest("hex").slice(0, 16)}`;
		}
	},
	80382: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => TRIES, i: () => pointRef });
		var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
		const TRIES = 3;
		async function pointRef(ref, oid, from, { refs, world: { clock } }) {
			for (let attempt = 1; ; attempt += 1)
				try {
					await (from === void 0 ? refs.create(ref, oid) : refs.move(ref, oid));
					return true;
				} catch (cause) {
					if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_) || cause.kind === "throttled")
						throw cause;
					const gone = from !== void 0 && cause.kind === "missing";
					if (cause.kind === "exists" || cause.kind === "stale" || gone) return (await refs.find(ref)) === oid;
					if (cause.kind !== "unsure") return { refused: cause };
					const at = await refs.find(ref);
					if (at === oid) return true;
					if (at !== from) return false;
					if (attempt === TRIES) throw cause;
					await clock.sleep(attempt * 1000);
				}
		}
	},
	11958: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GG: () => readLeft,
			IL: () => findHolder,
			QO: () => isStale,
			Wv: () => waitAfter,
			_e: () => takeLease,
			yb: () => firstLook,
		});
		var _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77922);
		var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
		var _host_lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96523);
		var _lease_refs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50121);
		var _point_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80382);
		const PATIENCE_MS = 5 * 60_000;
		const LOOKS_S = [2, 5, 10, 20, 40, 60];
		async function takeLease(account, parent, context) {
			let lease;
			for (const folder of _lease_refs_js__WEBPACK_IMPORTED_MODULE_2__.Yk) {
				const ref = (0, _lease_refs_js__WEBPACK_IMPORTED_MODULE_2__.dF)(account, folder);
				lease = await takeAt(ref, parent, context);
				if (!lease || !("refused" in lease)) return lease;
				await ensureNothingInTheWay(ref, folder, context);
			}
			return lease;
		}
		async function ensureNothingInTheWay(ref, folder, { refs }) {
			const asked = async () => {
				if ((await refs.find(folder)) !== void 0) return folder;
				const [below] = (await refs.list(`${ref}/`)).keys();
				return below;
			};
			const other = await asked().catch((cause) => {
				if (!(0, _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.e0)(cause, "refused", "missing")) throw cause;
			});
			if (other !== void 0)
				throw new _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_("blocked", `there is \`${other}\``);
		}
		async function takeAt(ref, parent, context) {
			const { refs, world, tell } = context;
			const { clock, interruption, random } = world;
			let first;
			let look = 0;
			for (;;) {
				const now = clock.now();
				const at = await refs.find(ref);
				const stale = isStale(at, first, now);
				const left = at === void 0 ? void 0 : await readLeft(ref, at, context);
				const holder = left === void 0 || stale ? void 0 : await findHolder(left, context);
				const lease = holder ? void 0 : await tryTake(ref, left, parent, context);
				if (lease) return lease;
				if (first === void 0) {
					tell({ kind: "lease-busy", run: holder?.run ?? "" });
					first = firstLook(at, holder, clock);
				}
				if (now >= first.deadline) return;
				await clock.sleep(waitAfter(look) * (1 + random() / 4), interruption);
				look += 1;
			}
		}
		function firstLook(at, holder, clock) {
			if (holder?.awaitsRecord) return { at, ends: 1 / 0, deadline: clock.after(PATIENCE_MS) };
			const ends = Math.min(holder?.until ?? 0, clock.after(_host_lease_js__WEBPACK_IMPORTED_MODULE_1__.PK));
			return { at, ends, deadline: Math.max(clock.after(PATIENCE_MS), ends) };
		}
		function isStale(at, first, now) {
			return first !== void 0 && at === first.at && now >= first.ends;
		}
		function waitAfter(looks) {
			return 1000 * (LOOKS_S[Math.min(looks, LOOKS_S.length - 1)] ?? 0);
		}
		async function readLeft(ref, oid, { refs }) {
			try {
				return { oid, ...(await refs.read(oid)) };
			} catch (cause) {
				if (!(0, _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.e0)(cause, "missing", "refused")) throw cause;
				throw new _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_(
					"blocked",
					`there is \`${ref}\`, which is no commit`,
				);
			}
		}
		async function findHolder({ message }, { refs, world: { run, clock } }) {
			const now = clock.now();
			const note = withoutFarEnd(
				(0, _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_4__.az)(message),
				clock.after(2 * _host_lease_js__WEBPACK_IMPORTED_MODULE_1__.PK),
			);
			if (note === void 0 || (0, _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_4__.PU)(note, run, now)) return;
			const elsewhere = note.run !== "" && note.run !== run.id;
			return elsewhere && isShown(note, clock) && (await refs.isOver(note.run)) ? void 0 : note;
		}
		const SHOWN_MS = 10 * 60_000;
		function isShown({ awaitsRecord = false, until }, clock) {
			return !awaitsRecord || until <= clock.after(-SHOWN_MS);
		}
		function withoutFarEnd(note, latest) {
			return note && note.until > latest ? { ...note, awaitsRecord: false } : note;
		}
		async function tryTake(ref, left, parent, { refs, world }) {
			const { tree } = left ?? parent;
			const writeNote = async (onto) => {
				const until = world.clock.after(_host_lease_js__WEBPACK_IMPORTED_MODULE_1__.PK);
				const message = (0, _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_4__.zh)({ ...world.run, until });
				return { oid: await refs.note(message, { oid: onto, tree }), until };
			};
			const first = await writeNote(left?.oid ?? parent.head);
			world.run.saveLease(ref);
			const pointed = await (0, _point_ref_js__WEBPACK_IMPORTED_MODULE_3__.i)(ref, first.oid, left?.oid, {
				refs,
				world,
			});
			if (pointed !== true) return pointed === false ? void 0 : pointed;
			return (0, _host_lease_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(ref, first, writeNote, { refs, world });
		}
	},
	82885: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E: () => readAhead, L: () => readAccountAhead });
		function readAhead(threads) {
			const tokenFacts = begin(threads.tokenFacts());
			return { ...readAccountAhead(threads), tokenFacts: () => tokenFacts() ?? threads.tokenFacts() };
		}
		function readAccountAhead(threads) {
			const quota = begin(threads.quota());
			const posts = begin(threads.latest("posts"));
			return {
				...threads,
				quota: () => quota() ?? threads.quota(),
				latest: (kind) => (kind === "posts" ? posts() : void 0) ?? threads.latest(kind),
			};
		}
		function begin(answer) {
			answer.catch(() => {});
			let left = answer;
			return () => {
				const given = left;
				left = void 0;
				return given;
			};
		}
	},
	13917: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => recover });
		var interruption = __webpack_require__(27080);
		var core_journal = __webpack_require__(44608);
		var receipt = __webpack_require__(47954);
		var receipts_in = __webpack_require__(95573);
		var problem_of = __webpack_require__(52720);
		var write_back = __webpack_require__(67006);
		var look_up = __webpack_require__(77446);
		var publish_segment = __webpack_require__(86344);
		var segment_context = __webpack_require__(24438);
		var problem = __webpack_require__(82814);
		var run_events = __webpack_require__(19538);
		var ids = __webpack_require__(75503);
		var publishing_account = __webpack_require__(43710);
		var settle_repost = __webpack_require__(16424);
		async function recoverFollowUp(unfinished, session, settleSegment) {
			const { chain, uncertain } = unfinished;
			const { account, postFiles, writeBack, run } = session;
			const { path = "", part } = chain;
			const receipts = (0, receipts_in.F)(postFiles.read(path));
			const recorded = part === "repost" ? receipts?.reposted : receipts?.corrected;
			if (recorded) {
				if (uncertain) account.journal.record({ kind: "live", chain, number: 1, id: recorded.id });
				account.journal.record({ kind: "written", chain });
				return { chain, receipts: void 0, problem: void 0, recorded: true };
			}
			const { id, at, problem } = await findOutcome(unfinished, session, settleSegment);
			run.tell({ kind: "recovered", path: chain.path, live: id === void 0 ? 0 : 1 });
			if (id === void 0) return { chain, receipts: void 0, problem, recorded: false };
			account.claims.add([id], path);
			const { permalink } = part === "repost" ? { permalink: void 0 } : await (0, look_up.jf)(id, account);
			const own = { posts: [{ id, permalink }], digest: chain.digest, whole: true };
			if (!receipts) account.journal.record({ kind: "written", chain });
			if (!receipts || !(0, write_back.rL)(run.settings))
				return { chain, receipts: own, problem: void 0, recorded: false };
			const unwritten = writeBack.add(
				chain,
				withFollowUp(receipts, part, { id, permalink }, at ?? run.world.clock.now()),
			);
			return { chain, receipts: own, problem: unwritten, recorded: !unwritten };
		}
		function withFollowUp(receipts, part, { id, permalink }, at) {
			return part === "repost"
				? { ...receipts, reposted: { id, at: (0, receipt.Et)(at) } }
				: { ...receipts, corrected: { id, permalink } };
		}
		async function findOutcome({ chain, live, uncertain }, session, settleSegment) {
			const { account, postFiles, run } = session;
			if (!uncertain) return { id: live.get(1) };
			if (chain.part !== "repost") {
				const isToGo = (0, receipts_in.k)(postFiles.read(chain.path ?? ""));
				const settled = await settleSegment({ ...session, mayPublish: session.mayPublish && !isToGo });
				return { id: settled.live.get(1), problem: settled.problem };
			}
			const doubt = { head: (0, ids.C9)(uncertain.container), since: uncertain.since, chain };
			const context = (0, publishing_account.e)(account, (0, run_events.Z)(run.tell));
			try {
				const settled = await (0, settle_repost.H)(doubt, session.mayPublish, account, context);
				if (settled.kind !== "in-doubt") return settled.kind === "live" ? settled : {};
				return { problem: (0, problem.z3)("threads/repost-in-doubt", { answer: "" }) };
			} catch (cause) {
				if (cause instanceof interruption._) return { problem: (0, problem_of.Z)(cause) };
				throw cause;
			}
		}
		const UNKEPT_MS = 3_600_000;
		async function recover(session) {
			const { journal, claims, name } = session.account;
			const { clock } = session.run.world;
			for (const { chain, unkeptSince = 1 / 0 } of (0, core_journal.Fp)(journal.entries()))
				if (clock.now() - unkeptSince > UNKEPT_MS) journal.record({ kind: "written", chain });
			const unfinished = (0, core_journal.Fp)(journal.entries()).filter(({ chain }) => chain.account === name);
			for (const { live } of unfinished) claims.add(live.values());
			const recovered = [];
			const inOrder = unfinished.toSorted(
				(one, other) => Number(one.chain.part !== void 0) - Number(other.chain.part !== void 0),
			);
			for (const each of inOrder) recovered.push(await recoverOne(each, session));
			const isRemoving = (0, core_journal.vM)(journal.entries(), name).size > 0;
			if ((0, core_journal.Fp)(journal.entries()).length === 0 && !isRemoving) journal.clear();
			return recovered;
		}
		function recoverOne(unfinished, session) {
			if (unfinished.chain.part === void 0) return recoverChain(unfinished, session);
			return recoverFollowUp(unfinished, session, (by) => recover_findOutcome(unfinished, [], by));
		}
		async function recoverChain(unfinished, session) {
			const { account, run, writeBack } = session;
			const { chain, whole, unkeptSince } = unfinished;
			const recorded = await findRecorded(unfinished, session);
			const earlier = recorded?.posts ?? [];
			const isToGo = chain.path !== void 0 && (0, receipts_in.k)(session.postFiles.read(chain.path));
			const mayPublish = session.mayPublish && !isToGo;
			const { live, problem } = await recover_findOutcome(unfinished, earlier, { ...session, mayPublish });
			const ids = idsInOrder(live, earlier);
			const later = ids.slice(earlier.length).map((id) => ({ id, permalink: void 0 }));
			const [head, ...rest] = await (0, look_up.dM)([...earlier, ...later], account);
			account.claims.remove(live.values());
			account.claims.add(ids);
			if (unkeptSince === void 0) run.tell({ kind: "recovered", path: chain.path, live: ids.length });
			if (!head) return { chain, receipts: void 0, problem, recorded: false };
			if (recorded?.whole && recorded.digest === "" && !problem) {
				account.journal.record({ kind: "written", chain });
				return { chain, receipts: recorded, problem: void 0, recorded: true };
			}
			const receipts = { posts: [head, ...rest], digest: chain.digest, whole };
			if (!isRecordedHere(chain, session)) return { chain, receipts, problem, recorded: false };
			const unwritten = writeBack.add(chain, receipts);
			return { chain, receipts, problem: problem ?? unwritten, recorded: !unwritten && !problem };
		}
		function isRecordedHere({ path, record }, { writeBack, run: { settings } }) {
			if (path !== void 0) return (0, write_back.rL)(settings);
			return record !== void 0 && record === writeBack.inline?.name;
		}
		async function findRecorded({ chain, live }, session) {
			const { path, digest } = chain;
			if (path === void 0 && !isRecordedHere(chain, session)) return;
			const receipts =
				path === void 0 ? await session.writeBack.inline?.receipts() : (0, receipts_in.F)(session.postFiles.read(path));
			if (receipts && isOfFormer(receipts, live)) return;
			const byHand =
				receipts?.digest === "" && receipts.posts.every(({ id }, index) => (live.get(index + 1) ?? id) === id);
			const counts = byHand || receipts?.digest === digest;
			return receipts && counts ? (0, receipt.je)(receipts, session.run.settings.threadsApiUrl) : void 0;
		}
		function isOfFormer({ posts, unpublishedAt }, live) {
			const isSame = live.size > 0 && [...live.values()].every((id) => posts.some((each) => each.id === id));
			return unpublishedAt !== void 0 && !isSame;
		}
		async function recover_findOutcome({ chain, uncertain, live }, earlier, { account, run: { tell }, mayPublish }) {
			if (!uncertain) return { live, problem: void 0 };
			const { number } = uncertain;
			const withSegment = (id) => ({ live: new Map([...live, [number, id]]), problem: void 0 });
			const recorded = earlier[number - 1];
			if (recorded) {
				account.journal.record({ kind: "live", chain, number, id: recorded.id });
				return withSegment(recorded.id);
			}
			const note = (event) => tell({ kind: "segment", event, total: 0, text: uncertain.text });
			try {
				const context = (0, segment_context.j)({ account, chain, tell: note }, number);
				const outcome = await (0, publish_segment.v)(uncertain, { ...context, mayPublish });
				if (outcome.kind === "live") return withSegment(outcome.id);
				return { live, problem: outcome.kind === "stopped" ? outcome.problem : void 0 };
			} catch (cause) {
				if (cause instanceof interruption._) return { live, problem: (0, problem_of.Z)(cause) };
				throw cause;
			}
		}
		function idsInOrder(live, earlier) {
			const ids = [];
			for (;;) {
				const id = earlier[ids.length]?.id ?? live.get(ids.length + 1);
				if (id === void 0) return ids;
				ids.push(id);
			}
		}
	},
	44980: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => withSession });
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82814);
		var _core_interruption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27080);
		var _core_problem_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52720);
		var _core_token_expiry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97030);
		var _core_token_lifetime_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43398);
		var _core_write_back_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67006);
		var _publishing_account_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43710);
		var _publishing_waiting_waits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56327);
		var _publishing_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91118);
		var _repository_post_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46098);
		var _repository_target_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(94268);
		var _repository_write_back_open_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69155);
		var _account_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(55234);
		var _lease_hold_lease_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(77076);
		var _read_ahead_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(82885);
		const CHECKOUT_WAIT_S = 300;
		async function withSession(context, opening, work, holdBack) {
			const opened = await openNetwork(context);
			if ("problem" in opened) return holdBack(opened.problem);
			const network = { inUse: opened.threads };
			const outcome = await workAlone(context, { ...opening, network }, work, holdBack);
			const rateLimit = network.inUse.rateLimit();
			return rateLimit ? { ...outcome, rateLimit } : outcome;
		}
		async function openNetwork({ world, settings }) {
			try {
				return { threads: await world.threads(settings.accessToken ?? "") };
			} catch (cause) {
				return { problem: (0, _core_problem_of_js__WEBPACK_IMPORTED_MODULE_2__.Z)(cause) };
			}
		}
		async function workAlone(context, { mayPublish, liveFrontMatter, network }, work, holdBack) {
			const { settings, world } = context;
			const { permissions } = _core_write_back_js__WEBPACK_IMPORTED_MODULE_5__.Lp[settings.writeBack];
			const together = context.together ?? alone(context);
			const fail = (cause) => holdBack((0, _core_problem_of_js__WEBPACK_IMPORTED_MODULE_2__.Z)(cause, permissions));
			try {
				if (!(await acquireCheckout(context, mayPublish)))
					return holdBack((0, _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)("action/busy", { other: "checkout" }));
				const asksAhead = mayPublish && !world.host;
				const opened = await together.inTurn(() =>
					(0, _account_js__WEBPACK_IMPORTED_MODULE_12__.sj)(
						asksAhead ? (0, _read_ahead_js__WEBPACK_IMPORTED_MODULE_14__.E)(network.inUse) : network.inUse,
						context,
					),
				);
				context.tell({ kind: "account", username: opened.shown });
				if (mayPublish) await (0, _account_js__WEBPACK_IMPORTED_MODULE_12__.Qb)(opened, liveFrontMatter, context);
				const { target, problems } = await together.openTarget();
				const lease = mayPublish
					? await together.holdLease(opened.name, target)
					: _lease_hold_lease_js__WEBPACK_IMPORTED_MODULE_13__.be;
				if (lease === "busy")
					return holdBack((0, _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)("action/busy", { other: "account" }));
				try {
					const refreshed = mayPublish ? await together.inTurn(() => refreshAccount(opened, context)) : opened;
					network.inUse = refreshed.threads;
					const account = (0, _publishing_account_js__WEBPACK_IMPORTED_MODULE_6__.X)(refreshed, world, lease.ensure);
					(0, _account_js__WEBPACK_IMPORTED_MODULE_12__.LM)(liveFrontMatter, account);
					const postFiles = together.openPostFiles(target);
					const writeBack = together.openWriteBack(opened.name, postFiles, target);
					const session = { account, postFiles, writeBack, run: context, mayPublish, inTurn: together.inTurn };
					const outcome = await writeReceipts(work(session).catch(fail), session);
					if (!mayPublish) return outcome;
					const life = await readLife(refreshed, account);
					const token = life && (0, _core_token_lifetime_js__WEBPACK_IMPORTED_MODULE_4__.V)(life, world.clock.now());
					const expiry =
						life && settings.tokenStore === "none"
							? (0, _core_token_expiry_js__WEBPACK_IMPORTED_MODULE_3__.B)(life, world.clock.now())
							: [];
					const opening = [...problems, ...lease.problems, ...problemsOf(refreshed), ...expiry];
					return { ...outcome, ...(token && { token }), problems: [...opening, ...outcome.problems] };
				} finally {
					await lease.release();
				}
			} catch (cause) {
				return fail(cause);
			} finally {
				world.lease.release();
			}
		}
		function alone(context) {
			return {
				each: [context.settings],
				inTurn: (work) => work(),
				awaitOthers: (wait) => wait(),
				openTarget: () => (0, _repository_target_js__WEBPACK_IMPORTED_MODULE_10__.A)(context),
				holdLease: (account, target) =>
					(0, _lease_hold_lease_js__WEBPACK_IMPORTED_MODULE_13__.UU)(account, target, context),
				openPostFiles: (target) => (0, _repository_post_files_js__WEBPACK_IMPORTED_MODULE_9__.m)(target, context.world),
				openWriteBack: (account, files, target) =>
					(0, _repository_write_back_open_js__WEBPACK_IMPORTED_MODULE_11__.j)({ files, target, account, context }),
			};
		}
		async function refreshAccount(opened, context) {
			if (!opened.token) return opened;
			const { keepAlive } = await __webpack_require__.e(89).then(__webpack_require__.bind(__webpack_require__, 50089));
			const token = await keepAlive(opened.token, context);
			return { ...opened, threads: token.working.threads, token };
		}
		function problemsOf({ token }) {
			const problems = token?.problems ?? [];
			return problems.map((problem) =>
				problem.rule === "token/not-refreshed"
					? (0, _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.PQ)(problem)
					: problem,
			);
		}
		async function readLife({ token }, { tokenFacts, interruption }) {
			if (token) return token.working;
			try {
				return await (0, _publishing_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_8__.Mu)(interruption, tokenFacts);
			} catch (cause) {
				if (cause instanceof _core_interruption_js__WEBPACK_IMPORTED_MODULE_1__._) return;
				throw cause;
			}
		}
		async function writeReceipts(work, { writeBack, run: { tell } }) {
			await Promise.allSettled([work]);
			const { problems, ...written } = await writeBack.write();
			tell({ kind: "written", written });
			const outcome = await work;
			return { ...outcome, problems: [...outcome.problems, ...problems], writeBack: written };
		}
		async function acquireCheckout({ world: { lease, clock, interruption }, tell }, mayWait) {
			for (let waited = 0; waited < (mayWait ? CHECKOUT_WAIT_S : 1); waited += 1) {
				if (lease.acquire()) return true;
				if (!mayWait) return false;
				if (waited === 0) tell({ kind: "busy" });
				await clock.sleep((0, _publishing_waiting_waits_js__WEBPACK_IMPORTED_MODULE_7__.n)(1), interruption);
			}
			return false;
		}
	},
};
