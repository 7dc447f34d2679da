export const id = 9929;
export const ids = [9929];
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
};
