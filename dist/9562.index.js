export const id = 9562;
export const ids = [9562];
export const modules = {
	35889: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { refreshToken: () => refreshToken });
		var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82814);
		var _core_problem_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52720);
		var _core_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88557);
		var _core_run_events_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19538);
		var _core_token_lifetime_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43398);
		var _run_account_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55234);
		var _run_lease_hold_lease_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77076);
		var _run_token_keep_alive_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50089);
		async function refreshToken(context) {
			const { dryRun, accounts } = context.settings;
			if (dryRun)
				return { ...(0, _core_report_js__WEBPACK_IMPORTED_MODULE_3__._O)(), ending: "Dry run, nothing was refreshed" };
			if (accounts === void 0) return refreshOne(openRefs, context);
			const { overAccounts } = await Promise.all([
				__webpack_require__.e(8815),
				__webpack_require__.e(9599),
				__webpack_require__.e(4235),
				__webpack_require__.e(9546),
				__webpack_require__.e(3445),
				__webpack_require__.e(4167),
				__webpack_require__.e(8321),
				__webpack_require__.e(7599),
				__webpack_require__.e(1309),
			]).then(__webpack_require__.bind(__webpack_require__, 47599));
			let opened;
			const once = (context) => (opened ??= openRefs(context));
			return overAccounts(accounts, (context) => refreshOne(once, context), context);
		}
		async function refreshOne(open, context) {
			const { world, settings, together, tell } = context;
			const inTurn = together?.inTurn ?? ((work) => work());
			try {
				const pasted = await world.threads(settings.accessToken ?? "");
				const opened = await inTurn(() => (0, _run_account_js__WEBPACK_IMPORTED_MODULE_5__.sj)(pasted, context));
				tell({ kind: "account", username: opened.shown });
				const target = await open(context);
				const lease = await (together
					? together.holdLease(opened.name, target)
					: (0, _run_lease_hold_lease_js__WEBPACK_IMPORTED_MODULE_6__.UU)(opened.name, target, context));
				if (lease === "busy")
					return (0, _core_report_js__WEBPACK_IMPORTED_MODULE_3__._O)([
						(0, _core_problem_js__WEBPACK_IMPORTED_MODULE_1__.z3)("action/busy", { other: "account" }),
					]);
				try {
					const { token: found } = opened;
					const kept =
						found &&
						(await inTurn(() => (0, _run_token_keep_alive_js__WEBPACK_IMPORTED_MODULE_7__.keepAlive)(found, context)));
					const token =
						kept && (0, _core_token_lifetime_js__WEBPACK_IMPORTED_MODULE_4__.V)(kept.working, world.clock.now());
					const problems = [...lease.problems, ...(kept?.problems ?? [])];
					return { ...(0, _core_report_js__WEBPACK_IMPORTED_MODULE_3__._O)(problems), ...(token && { token }) };
				} finally {
					await lease.release();
				}
			} catch (cause) {
				return (0, _core_report_js__WEBPACK_IMPORTED_MODULE_3__._O)([
					(0, _core_problem_of_js__WEBPACK_IMPORTED_MODULE_2__.Z)(cause, ["contents: write"]),
				]);
			}
		}
		async function openRefs({ world, tell }) {
			const host = await world.host?.((0, _core_run_events_js__WEBPACK_IMPORTED_MODULE_8__.s)(tell));
			if (!host) return;
			const branch = await host.branches.find(void 0);
			if (!branch) throw new _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_("missing", "no default branch");
			return { host, branch, writeBack: "none" };
		}
	},
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
};
