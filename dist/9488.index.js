export const id = 9488;
export const ids = [9488, 7964, 2914, 1309, 423, 1408, 9027];
export const modules = {
	29891: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => excerptOf });
		const MOST_CHARACTERS = 1000;
		function excerptOf(text) {
			return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
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
	36250: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => asWritten });
		function asWritten(value) {
			if (value === void 0) return "";
			const text = typeof value === "string" ? value : JSON.stringify(value);
			return text.length > 60 ? `${text.slice(0, 60)}…` : text;
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
	60787: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => errorOf, a: () => ThreadsError });
		var _boundary_excerpt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29891);
		var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86153);
		var _token_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5527);
		class ThreadsError extends Error {
			kind;
			definite;
			mayBeToken;
			fault;
			isAbsent;
			isOfApplication;
			constructor(kind, definite, message, options = {}) {
				super(message, options);
				this.name = "ThreadsError";
				this.kind = kind;
				this.definite = definite;
				this.mayBeToken = options.mayBeToken ?? (kind === "not-visible-yet" || kind === "permission");
				this.fault = options.fault ?? "unknown";
				this.isAbsent = options.isAbsent ?? false;
				this.isOfApplication = options.isOfApplication ?? false;
			}
			get blocksAccount() {
				return ["token", "permission", "throttled", "restricted"].includes(this.kind);
			}
			get refusal() {
				return this.kind === "too-long" || this.kind === "link-refused" ? this.kind : void 0;
			}
		}
		function errorOf(request, status, body, look) {
			const graph = graphErrorOf(body);
			if (!graph) {
				if (status === 404 && request.startsWith("GET "))
					return new ThreadsError("not-offered", true, `${request}: HTTP 404, not an answer of the Threads API`);
				if (status === 500 && body === "")
					return new ThreadsError("unsure", false, `${request}: HTTP 500, an empty answer`, { mayBeToken: true });
				const throttled = status === 429;
				const what = status >= 200 && status < 300 ? "an unexpected answer" : "not an answer of the Threads API";
				return new ThreadsError(throttled ? "throttled" : "unsure", throttled, `${request}: HTTP ${status}, ${what}`);
			}
			const kind = kindOf(graph, status);
			const uncertain = kind === "unsure" || (kind === "permission" && graph.code === 10);
			const code = graph.subcode ? `${graph.code}/${graph.subcode}` : String(graph.code);
			const message = `${request}: HTTP ${status}, code ${code}, “${graph.message}”`;
			return new ThreadsError(kind, !uncertain, message, {
				fault: look ?? (0, _token_fault_js__WEBPACK_IMPORTED_MODULE_0__.f)(graph.code, graph.subcode),
				isOfApplication: kind === "throttled" && graph.code === 4,
				...(graph.code === 1 && { mayBeToken: true }),
				...(graph.code === 100 && graph.subcode === 33 && { isAbsent: true }),
			});
		}
		function kindOf({ code, subcode, message }, status) {
			if (subcode === 4279009) return "not-visible-yet";
			if (subcode === 4279004) return "children-not-visible";
			if (subcode === 4279047) return "link-refused";
			if (subcode === 2207051 || subcode === 4279013 || subcode === 2207050 || code === 368) return "restricted";
			if ([4, 17, 32, 341, 613].includes(code) || subcode === 2207042 || status === 429) return "throttled";
			if (code === 190 || code === 452) return "token";
			if (code === 10 || (code >= 200 && code <= 299) || (code === 100 && subcode === 10)) return "permission";
			if (code === 1 || code === 2) return "unsure";
			if (code === 100 && (subcode === 33 || message.startsWith("Tried accessing nonexisting field")))
				return "not-offered";
			if (code === 100 && /at most 500 characters/i.test(message)) return "too-long";
			return status >= 500 && code !== 100 ? "unsure" : "refused";
		}
		function graphErrorOf(body) {
			const found = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.u4)(body) ? (body["error"] ?? flatErrorOf(body)) : void 0;
			if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_1__.u4)(found)) return;
			const message = typeof found["message"] === "string" ? found["message"] : "";
			const title = typeof found["error_user_title"] === "string" ? ` (${found["error_user_title"]})` : "";
			return {
				code: numberIn(found["code"]),
				subcode: numberIn(found["error_subcode"]),
				message: (0, _boundary_excerpt_js__WEBPACK_IMPORTED_MODULE_2__.z)(message + title),
			};
		}
		function numberIn(value) {
			return typeof value === "number" || typeof value === "string" ? Number(value) : 0;
		}
		function flatErrorOf({ error_message: message, code }) {
			return message === void 0 ? void 0 : { message, code };
		}
	},
	56463: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$_: () => media,
			EZ: () => yes,
			GP: () => format,
			Qq: () => text,
			ir: () => reference,
			p_: () => list,
			uH: () => clean,
		});
		var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
		const text = (expected) =>
			valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
				valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(expected),
				valibot__WEBPACK_IMPORTED_MODULE_0__.hq(expected),
			);
		const yes = valibot__WEBPACK_IMPORTED_MODULE_0__.zMY("`true` or `false`");
		const list = (item, expected) =>
			valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
				valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(item, expected),
				valibot__WEBPACK_IMPORTED_MODULE_0__.hq(expected),
			);
		const MEDIA =
			"a path, an address that begins with `https://`, or a mapping of `src` and, if needed, `alt` and `spoiler`";
		const medium = valibot__WEBPACK_IMPORTED_MODULE_0__.KCZ(
			[
				text(MEDIA),
				valibot__WEBPACK_IMPORTED_MODULE_0__.rej({
					src: text(MEDIA),
					alt: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP("a description")),
					spoiler: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(yes),
				}),
			],
			MEDIA,
		);
		const media = list(
			medium,
			"a list of one or more paths, addresses that begin with `https://`, or mappings of `src`, `alt` and `spoiler`",
		);
		const format = valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(
			["chain", "single", "attachment"],
			"`chain`, `single` or `attachment`",
		);
		const reference = text("a media id, or the path of another post file");
		function clean(written) {
			return written.normalize("NFC").trim();
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
	42209: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			pI: () => sealedMessageOf,
			qI: () => NONCE_BYTES,
			xQ: () => keptTokenIn,
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86153);
		const CIPHER = "aes-256-gcm";
		const NONCE_BYTES = 12;
		const TAG_BYTES = 16;
		const HEADLINE = "Spool keeps an access token here, sealed";
		function sealedMessageOf(kept, { key, fingerprint }, place, nonce) {
			const cipher = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)(CIPHER, key, nonce).setAAD(
				contextOf(place),
			);
			const text = JSON.stringify({ ...kept, pasted: fingerprint });
			const sealed = Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
			return `${HEADLINE}\n\n${sealed.toString("base64")}\n`;
		}
		function keptTokenIn(message, sealing, place) {
			const [, base64 = ""] = /\n\n([\w+/=]+)\s*$/.exec(message) ?? [];
			const value = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.U4)(
				opened(Buffer.from(base64, "base64"), sealing.key, place) ?? "",
			);
			if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value) || value["pasted"] !== sealing.fingerprint) return;
			const { token, account, previous, isDelivered } = value;
			if (typeof token !== "string" || token === "" || typeof account !== "string") return;
			return {
				token,
				account,
				issuedAt: timeIn(value["issuedAt"]),
				expiresAt: timeIn(value["expiresAt"]),
				previous: typeof previous === "string" ? previous : void 0,
				isDelivered: isDelivered === true,
			};
		}
		function opened(sealed, key, place) {
			if (sealed.length <= NONCE_BYTES + TAG_BYTES) return;
			const end = sealed.length - TAG_BYTES;
			const decipher = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)(
				CIPHER,
				key,
				sealed.subarray(0, NONCE_BYTES),
			)
				.setAAD(contextOf(place))
				.setAuthTag(sealed.subarray(end));
			try {
				return decipher.update(sealed.subarray(NONCE_BYTES, end), void 0, "utf8") + decipher.final("utf8");
			} catch {
				return;
			}
		}
		function contextOf({ repository, host, threads }) {
			return Buffer.from(["spool/token/1", repository, host, threads].join("\n"));
		}
		function timeIn(value) {
			return typeof value === "number" && Number.isFinite(value) ? value : void 0;
		}
	},
	56946: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { j: () => sealingOf });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		function sealingOf(pasted, tokenKey) {
			const fingerprint = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
				.update(`spool token\n${pasted}`)
				.digest("hex");
			const derive = (use, length) =>
				new Uint8Array(
					(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)(
						"sha256",
						tokenKey ?? pasted,
						fingerprint,
						`spool/token/1/${use}`,
						length,
					),
				);
			return { name: Buffer.from(derive("name", 8)).toString("hex"), key: derive("key", 32), fingerprint };
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
