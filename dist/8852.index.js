export const id = 8852;
export const ids = [8852];
export const modules = {
	15584: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => targetsOf, o: () => referredPaths });
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82814);
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
	19538: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => besideSegments, s: () => tellWaits });
		function besideSegments(tell) {
			return (event) => tell({ kind: "segment", event, total: 0, text: "" });
		}
		function tellWaits(tell) {
			return (ms, why) => tell({ kind: "github-waits", ms, why });
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
	72759: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { P: () => findAllMedia });
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82814);
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
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82814);
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
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82814);
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
