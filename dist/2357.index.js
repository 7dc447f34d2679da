export const id = 2357;
export const ids = [2357, 7964];
export const modules = {
	22577: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			bj: () => unanswered,
			e0: () => isGitHubError,
			j5: () => githubErrorOf,
			y_: () => GitHubError,
		});
		var _boundary_excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29891);
		var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86153);
		class GitHubError extends Error {
			kind;
			retryAfterMs;
			constructor(kind, message, retryAfterMs = 0, options) {
				super(message, options);
				this.name = "GitHubError";
				this.kind = kind;
				this.retryAfterMs = retryAfterMs;
			}
		}
		function isGitHubError(cause, ...kinds) {
			return cause instanceof GitHubError && kinds.includes(cause.kind);
		}
		function unanswered(request, why, cause) {
			return new GitHubError("unsure", `${request}: ${why}`, 0, { cause });
		}
		const WAIT_MS = 60_000;
		function githubErrorOf(request, answer, now) {
			const { type, message } = toldBy(answer.body);
			const what = [answer.status === 200 ? "" : `HTTP ${answer.status}`, message && `“${message}”`];
			const found = `${request}: ${what.filter((part) => part !== "").join(", ")}`;
			const throttled = isThrottled(answer, type, message);
			const kind = throttled ? "throttled" : kindOf(answer.status, type, message);
			const accepted = answer.headers["x-accepted-github-permissions"];
			const asked =
				kind === "forbidden" && accepted
					? `, needs ${(0, _boundary_excerpt_js__WEBPACK_IMPORTED_MODULE_0__.z)(String(accepted))}`
					: "";
			return new GitHubError(kind, found + asked, throttled ? retryAfter(answer, now) : 0);
		}
		function toldBy(body) {
			if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_1__.u4)(body)) return { type: "", message: "" };
			const first = Array.isArray(body["errors"]) ? body["errors"][0] : void 0;
			const of = (value, key) =>
				(0, _json_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value) && typeof value[key] === "string" ? value[key] : "";
			const messages = [of(body, "message"), of(first, "message")].filter((text) => text !== "");
			return {
				type: of(first, "type"),
				message: (0, _boundary_excerpt_js__WEBPACK_IMPORTED_MODULE_0__.z)(messages.join(": ")),
			};
		}
		function isThrottled({ status, headers }, type, message) {
			if (status === 429 || /^RATE_LIMIT/.test(type)) return true;
			if (/rate limit|abuse detection mechanism/i.test(message)) return true;
			if (status === 403 && headers["retry-after"] !== void 0) return true;
			return (status === 403 || status === 200) && String(headers["x-ratelimit-remaining"]) === "0";
		}
		function retryAfter({ headers }, now) {
			const after = Number(headers["retry-after"]);
			if (after > 0) return after * 1000;
			const reset = Number(headers["x-ratelimit-reset"]);
			if (String(headers["x-ratelimit-remaining"]) === "0" && reset > 0) return Math.max(reset * 1000 - now, 1000);
			return WAIT_MS;
		}
		function kindOf(status, type, message) {
			if (/not permitted to create or approve pull requests/i.test(message)) return "no-pulls";
			if (type === "STALE_DATA" || /not a fast.?forward|is at \w+ but expected|does not match/i.test(message))
				return "stale";
			if (type === "BRANCH_PROTECTION_RULE_VIOLATION" || /repository rule violations|protected branch/i.test(message))
				return "protected";
			if (status === 401) return "token";
			if (status === 403 || type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES") return "forbidden";
			if (status === 404 || type === "NOT_FOUND" || /reference does not exist/i.test(message)) return "missing";
			if (/already exists/i.test(message)) return "exists";
			if (status >= 500 || /something went wrong|timed out|timeout/i.test(message)) return "unsure";
			return "refused";
		}
	},
	48670: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$P: () => isDate,
			Q$: () => dateOf,
			YM: () => daysBetween,
			c4: () => noonOf,
			fi: () => addDays,
			gk: () => dayBefore,
			iQ: () => HOUR_MS,
			kb: () => dayOf,
			sO: () => DAY_MS,
		});
		const HOUR_MS = 3_600_000;
		const DAY_MS = 24 * HOUR_MS;
		const BEHIND_MS = 8 * HOUR_MS;
		function dayOf(ms) {
			return dateOf(ms - BEHIND_MS);
		}
		function dayBefore(midnight) {
			return dateOf(midnight - 12 * HOUR_MS);
		}
		function noonOf(day) {
			return Date.parse(`${day}T12:00:00Z`);
		}
		function addDays(day, days) {
			return dateOf(noonOf(day) + days * DAY_MS);
		}
		function daysBetween(first, last) {
			const count = Math.round((noonOf(last) - noonOf(first)) / DAY_MS) + 1;
			return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(first, index));
		}
		function dateOf(ms) {
			return new Date(ms).toISOString().slice(0, 10);
		}
		function isDate(text) {
			return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(noonOf(text)) && dateOf(noonOf(text)) === text;
		}
	},
	16318: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => FolderError });
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82814);
		class FolderError extends Error {
			problem;
			constructor(path, kind) {
				const problem = (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)("insights/no-folder", { path, kind });
				super(problem.message);
				this.name = "FolderError";
				this.problem = problem;
			}
		}
	},
	52720: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => problemOf, y: () => bugOf });
		var _github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
		var _insights_folder_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16318);
		var _interruption_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27080);
		var _replies_foreign_branch_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12358);
		var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82814);
		var _rules_threads_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78254);
		var _threads_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60787);
		var _token_token_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95971);
		function problemOf(cause, permissions = []) {
			if (cause instanceof _threads_error_js__WEBPACK_IMPORTED_MODULE_6__.a) return problemOfThreads(cause);
			if (cause instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_) return problemOfGitHub(cause, permissions);
			if (
				cause instanceof _token_token_error_js__WEBPACK_IMPORTED_MODULE_7__.g ||
				cause instanceof _insights_folder_error_js__WEBPACK_IMPORTED_MODULE_1__.b
			)
				return cause.problem;
			if (cause instanceof _replies_foreign_branch_error_js__WEBPACK_IMPORTED_MODULE_3__.n) return cause.problem;
			if (cause instanceof _interruption_js__WEBPACK_IMPORTED_MODULE_2__._) return problemOfInterruption(cause);
			throw cause;
		}
		function bugOf(cause) {
			return (0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.z3)("post/bug", {
				stack: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
			});
		}
		const THREADS = {
			token: "threads/token-rejected",
			permission: "threads/permission-missing",
			throttled: "threads/throttled",
			restricted: "threads/restricted",
			"not-visible-yet": "threads/not-ready",
			"children-not-visible": "threads/not-ready",
			unsure: "threads/unreachable",
			"not-offered": "threads/refused",
			"link-refused": "threads/refused",
			"too-long": "threads/refused",
			refused: "threads/refused",
		};
		function problemOfThreads({ kind, message: answer, fault }) {
			return (0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.z3)(THREADS[kind], {
				answer,
				fault,
				...(fault === "not-alone" && { fix: _rules_threads_js__WEBPACK_IMPORTED_MODULE_5__._w }),
			});
		}
		const GITHUB = {
			forbidden: "github/forbidden",
			token: "github/token-rejected",
			"no-pulls": "github/pull-requests-not-allowed",
			protected: "github/protected",
			throttled: "github/throttled",
			unsure: "github/unreachable",
			missing: "github/not-found",
			stale: "github/moved",
			exists: "github/refused",
			blocked: "github/name-taken",
			refused: "github/refused",
		};
		function problemOfGitHub({ kind, message: answer }, permissions) {
			if (kind !== "forbidden") return (0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.z3)(GITHUB[kind], { answer });
			const fix = `Give the job \`permissions: { ${permissions.join(", ")} }\`.`;
			return (0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.z3)("github/forbidden", { answer, fix, permissions });
		}
		const INTERRUPTIONS = {
			cancelled: "action/cancelled",
			"out-of-time": "threads/out-of-time",
			"lease-lost": "action/lease-lost",
		};
		function problemOfInterruption({ kind }) {
			return (0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.z3)(INTERRUPTIONS[kind], {});
		}
	},
	12358: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => ForeignBranchError });
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82814);
		class ForeignBranchError extends Error {
			problem;
			constructor(branch) {
				const problem = (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)("replies/foreign-branch", { branch });
				super(problem.message);
				this.name = "ForeignBranchError";
				this.problem = problem;
			}
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
	95971: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => TokenError });
		class TokenError extends Error {
			problem;
			constructor(problem) {
				super(problem.message);
				this.name = "TokenError";
				this.problem = problem;
			}
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
	93538: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => asReader });
		var _core_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88557);
		var _core_problem_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52720);
		var _core_threads_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90880);
		var _core_token_lifetime_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43398);
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82814);
		var _publishing_account_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43710);
		var _publishing_token_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9364);
		var _account_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55234);
		async function asReader(context, { scopes, scopeMissing, permissions }, work) {
			const { settings, world, together } = context;
			const inTurn = together?.inTurn ?? ((step) => step());
			try {
				const { opened, account, facts } = await inTurn(async () => {
					const opened = await (0, _account_js__WEBPACK_IMPORTED_MODULE_7__.sj)(
						await world.threads(settings.accessToken ?? ""),
						context,
					);
					const account = (0, _publishing_account_js__WEBPACK_IMPORTED_MODULE_5__.X)(opened, world, () =>
						Promise.resolve(),
					);
					return {
						opened,
						account,
						facts: await (0, _publishing_token_facts_js__WEBPACK_IMPORTED_MODULE_6__.M)(account),
					};
				});
				const missing = (0, _core_threads_token_js__WEBPACK_IMPORTED_MODULE_2__.i)(scopes, facts);
				const token = (0, _core_token_lifetime_js__WEBPACK_IMPORTED_MODULE_3__.V)(
					(0, _account_js__WEBPACK_IMPORTED_MODULE_7__.XA)(opened, facts),
					world.clock.now(),
				);
				const { id, name, shown } = opened;
				const workOn = async () => {
					await together?.meet("reading");
					return work({ id, name, shown, threads: account.threads, facts, inTurn });
				};
				const report =
					missing.length > 0
						? (0, _core_report_js__WEBPACK_IMPORTED_MODULE_0__._O)([scopeMissing(missing)])
						: await workOn();
				const rateLimit = account.threads.rateLimit();
				return {
					...report,
					...(token && { token }),
					...(rateLimit && { rateLimit }),
					problems: [...(opened.token?.problems ?? []), ...report.problems],
				};
			} catch (cause) {
				const problem = (0, _core_problem_of_js__WEBPACK_IMPORTED_MODULE_1__.Z)(cause, permissions);
				return (0, _core_report_js__WEBPACK_IMPORTED_MODULE_0__._O)([
					problem.rule === "threads/throttled"
						? (0, _core_problem_js__WEBPACK_IMPORTED_MODULE_4__.PQ)(problem)
						: problem,
				]);
			}
		}
	},
	16574: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w: () => findChains });
		var _core_post_receipt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47954);
		var _core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95573);
		var _core_threads_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75503);
		var _repository_file_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33282);
		var _account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55234);
		async function findChains(host, { settings, world }) {
			const paths = await world.files.find(settings.files);
			const branch = host && (await host.branches.find(settings.branch));
			const [there] = host && branch ? await host.branches.files([branch.head], paths) : [];
			const known = new Set();
			return paths.flatMap((path) => {
				const bytes = there?.get(path);
				if (there && !bytes) return [];
				const file = bytes
					? (0, _repository_file_text_js__WEBPACK_IMPORTED_MODULE_1__.D4)(path, bytes)
					: (0, _repository_file_text_js__WEBPACK_IMPORTED_MODULE_1__.eu)(path, world.files);
				const receipts = (0, _core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_0__.F)(file);
				if (!receipts || receipts.unpublishedAt !== void 0) return [];
				const { posts, publishedAt } = (0, _core_post_receipt_js__WEBPACK_IMPORTED_MODULE_3__.je)(
					receipts,
					settings.threadsApiUrl,
				);
				const own = posts.flatMap((receipt, index) =>
					known.has(receipt.id) ? [] : [{ ...receipt, number: index + 1 }],
				);
				for (const { id } of own) known.add(id);
				if (own.length === 0) return [];
				const at = Date.parse(publishedAt ?? "");
				const answers = saidIn(file, /\breply_to["']?\s*:\s*["']?(\d{1,32})\b/);
				return [
					{
						path,
						segments: own,
						length: posts.length,
						publishedAt: Number.isNaN(at) ? void 0 : at,
						isAnswer: saidIn(file, /\breply_to["']?\s*:/) !== void 0,
						...(answers !== void 0 && { answers: (0, _core_threads_ids_js__WEBPACK_IMPORTED_MODULE_4__.C9)(answers) }),
						takesApprovals: saidIn(file, /\breply_approvals["']?\s*:\s*true\b/) !== void 0,
					},
				];
			});
		}
		function saidIn(file, what) {
			const found = (0, _account_js__WEBPACK_IMPORTED_MODULE_2__.cG)(file).flatMap(
				({ text }) => what.exec(text)?.slice(-1) ?? [],
			);
			return found[0];
		}
	},
	43218: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => MOST_REQUESTS, j: () => openRequests });
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82814);
		var _core_problem_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52720);
		var _core_run_events_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19538);
		var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60787);
		var _publishing_token_explain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22124);
		var _publishing_account_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43710);
		var _publishing_waiting_waits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56327);
		var _publishing_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91118);
		const MOST_REQUESTS = 400;
		const MOST_PERCENT = 90;
		const MOST_UNANSWERED = 3;
		function openRequests(threads, { scopes, scopeMissing, limitNear }, context) {
			const step = (0, _publishing_account_js__WEBPACK_IMPORTED_MODULE_4__.e)(
				context.world,
				(0, _core_run_events_js__WEBPACK_IMPORTED_MODULE_7__.Z)(context.tell),
			);
			let count = 0;
			let unanswered = 0;
			let obstacle;
			const isStopped = () =>
				obstacle !== void 0 ||
				count + _publishing_waiting_waits_js__WEBPACK_IMPORTED_MODULE_5__.r.again.length >= MOST_REQUESTS;
			const counted = (call) => () => {
				count += 1;
				return call();
			};
			const mayGoOn = () => {
				const { usedPercent = 0 } = threads.rateLimit() ?? {};
				if (usedPercent >= MOST_PERCENT) obstacle ??= limitNear(usedPercent);
				return !isStopped();
			};
			const stopFor = async (cause) => {
				if (!(cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_2__.a)) {
					obstacle = (0, _core_problem_of_js__WEBPACK_IMPORTED_MODULE_1__.Z)(cause);
					return;
				}
				if (cause.kind === "throttled")
					obstacle = (0, _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.PQ)(
						(0, _core_problem_of_js__WEBPACK_IMPORTED_MODULE_1__.Z)(cause),
					);
				else if (cause.kind === "token" || cause.kind === "restricted")
					obstacle = (0, _core_problem_of_js__WEBPACK_IMPORTED_MODULE_1__.Z)(cause);
				else if (cause.kind === "permission") obstacle = await refusalOf(cause);
				else if (cause.kind !== "unsure") throw cause;
				else if ((unanswered += 1) >= MOST_UNANSWERED)
					obstacle = (0, _core_problem_of_js__WEBPACK_IMPORTED_MODULE_1__.Z)(cause);
			};
			const refusalOf = async (cause) => {
				const explained = await (0, _publishing_token_explain_js__WEBPACK_IMPORTED_MODULE_3__.W)(cause, scopes, {
					...step,
					threads,
				});
				return explained.kind === "permission"
					? scopeMissing(explained.message)
					: (0, _core_problem_of_js__WEBPACK_IMPORTED_MODULE_1__.Z)(explained);
			};
			return {
				count: () => count,
				isStopped,
				obstacle: () => obstacle,
				async ask(call) {
					if (!mayGoOn()) return;
					try {
						const answer = await (0, _publishing_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_6__.bD)(
							counted(call),
							{ unsure: _publishing_waiting_waits_js__WEBPACK_IMPORTED_MODULE_5__.r.again },
							step,
						);
						unanswered = 0;
						return answer;
					} catch (cause) {
						await stopFor(cause);
						return;
					}
				},
				async probe(call) {
					if (!mayGoOn()) return;
					try {
						return await (0, _publishing_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_6__.bD)(
							counted(call),
							{},
							step,
						);
					} catch (cause) {
						const isOfCall =
							cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_2__.a &&
							!["throttled", "token", "restricted"].includes(cause.kind);
						if (!isOfCall) await stopFor(cause);
						return;
					}
				},
			};
		}
	},
};
