export const id = 9226;
export const ids = [9226, 7964];
export const modules = {
	55169: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => together, h: () => counted });
		function together(findings) {
			return { well: findings.flatMap(({ well }) => well), problems: findings.flatMap(({ problems }) => problems) };
		}
		function counted(count, one, several = `${one}s`) {
			return `${count} ${count === 1 ? one : several}`;
		}
	},
	33583: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { B: () => withKeysInTurn, E: () => withThreadsKeys });
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82814);
		var _fences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3145);
		var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68724);
		var _same_data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26618);
		var _splices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1122);
		function withThreadsKeys(text, keys) {
			const fences = (0, _fences_js__WEBPACK_IMPORTED_MODULE_3__.IE)(text);
			if (fences.kind === "none") return notEditable({ reason: "no front matter" }, 1);
			if (fences.kind !== "yaml") return refused((0, _parse_js__WEBPACK_IMPORTED_MODULE_1__.e)(text, fences));
			const read = (0, _parse_js__WEBPACK_IMPORTED_MODULE_1__.Q)(text, fences);
			if (!read.ok) return refused(read);
			const { source, data, lineOf } = read.yaml;
			const current = new Map(Object.entries(data["threads"] ?? {}));
			const changes = Object.entries(keys).filter(
				([key, value]) => !(0, _same_data_js__WEBPACK_IMPORTED_MODULE_4__.n)(current.get(key), value),
			);
			if (changes.length === 0) return { ok: true, text };
			const splices = (0, _splices_js__WEBPACK_IMPORTED_MODULE_2__.D5)(read.yaml, changes);
			if (!splices.ok) return notEditable(splices.because, lineOf(["threads"]));
			const body = text.slice(fences.end);
			const edited =
				text.slice(0, fences.end - source.length) +
				(0, _splices_js__WEBPACK_IMPORTED_MODULE_2__.Zb)(source, splices.splices) +
				body;
			if ((0, _fences_js__WEBPACK_IMPORTED_MODULE_3__.IE)(edited).kind === "too-long")
				return notEditable({ reason: "too long" }, lineOf(["threads"]));
			const expected = { ...data, threads: afterChanges(current, changes) };
			if (!holds(edited, expected, body)) return notEditable({ reason: "uncertain" }, lineOf(["threads"]));
			return { ok: true, text: edited };
		}
		function withKeysInTurn(text, steps) {
			let edited = { ok: true, text };
			for (const keys of steps) if (edited.ok) edited = withThreadsKeys(edited.text, keys);
			return edited;
		}
		function afterChanges(current, changes) {
			const all = [...current, ...changes].filter(([, value]) => value !== void 0);
			const removed = new Set(changes.flatMap(([key, value]) => (value === void 0 ? [key] : [])));
			return Object.fromEntries(all.filter(([key]) => !removed.has(key)));
		}
		function holds(text, data, body) {
			const fences = (0, _fences_js__WEBPACK_IMPORTED_MODULE_3__.IE)(text);
			if (fences.kind !== "yaml" || text.slice(fences.end) !== body) return false;
			const read = (0, _parse_js__WEBPACK_IMPORTED_MODULE_1__.e)(text, fences);
			return read.ok && (0, _same_data_js__WEBPACK_IMPORTED_MODULE_4__.n)(read.frontMatter.data, data);
		}
		function refused(read) {
			const problem = read.ok ? void 0 : read.problems[0];
			return problem ? { ok: false, problem } : notEditable({ reason: "uncertain" }, 1);
		}
		function notEditable(because, line) {
			const fix = because.reason === "too long" && { fix: "Make several posts of the text." };
			return {
				ok: false,
				problem: (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)("front-matter/not-editable", {
					...because,
					...fix,
					line,
				}),
			};
		}
	},
	26618: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => sameData });
		function sameData(one, other) {
			if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
			if (Array.isArray(one) !== Array.isArray(other)) return false;
			const others = new Map(Object.entries(other));
			const entries = Object.entries(one);
			return (
				entries.length === others.size &&
				entries.every(([key, value]) => others.has(key) && sameData(value, others.get(key)))
			);
		}
	},
	1122: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D5: () => splicesFor,
			Zb: () => spliced,
			pJ: () => endOf,
			sE: () => nextLine,
			uV: () => columnOf,
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
		var _read_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97356);
		var _yaml_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9058);
		function splicesFor({ root, source }, changes) {
			const value = root?.items.find(
				({ key }) => (0, _read_yaml_js__WEBPACK_IMPORTED_MODULE_1__.P)(key, source) === "threads",
			)?.value;
			if (!root || !value) return { ok: false, because: { reason: "no threads" } };
			if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(value) || isMarked(value))
				return { ok: false, because: { reason: "marked" } };
			if (((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(value) && value.value === true) || isEmptyBraces(value, source))
				return { ok: true, splices: opened(source, root, value, changes.filter(isSet)) };
			return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(value)
				? changed(source, value, changes)
				: { ok: false, because: { reason: "no mapping" } };
		}
		function spliced(source, splices) {
			const fromTheEnd = splices.toReversed().toSorted((one, other) => other.from - one.from);
			return fromTheEnd.reduce(
				(text, { from, to, text: piece }) => text.slice(0, from) + piece + text.slice(to),
				source,
			);
		}
		function opened(source, root, value, changes) {
			const [from, to] = value.range;
			if (root.flow) return [{ from, to, text: `{ ${(0, _yaml_text_js__WEBPACK_IMPORTED_MODULE_2__.dP)(changes)} }` }];
			const margin = " ".repeat(columnOf(source, root.range[0]) + 2);
			return [
				{ from: source.slice(0, from).trimEnd().length, to, text: "" },
				insertedLines(source, nextLine(source, to), margin, changes),
			];
		}
		function changed(source, map, changes) {
			const splices = [];
			const added = [];
			const removed = new Set();
			for (const change of changes) {
				const [key] = change;
				const pair = map.items.find(
					(item) => (0, _read_yaml_js__WEBPACK_IMPORTED_MODULE_1__.P)(item.key, source) === key,
				);
				if (pair?.value && isMarked(pair.value)) return { ok: false, because: { reason: "marked key", key } };
				if (!isSet(change)) {
					if (pair) removed.add(pair);
				} else if (pair) splices.push(replaced(source, map, pair, change[1]));
				else added.push(change);
			}
			splices.push(...(map.flow ? removedInBraces(map, removed) : removedLines(source, removed)));
			const append = map.flow ? appendedInBraces : appendedBelow;
			if (added.length > 0) splices.push(append(source, map, added));
			return { ok: true, splices };
		}
		function isSet(change) {
			return change[1] !== void 0;
		}
		function removedLines(source, removed) {
			return Array.from(removed, (pair) => {
				const from = source.lastIndexOf("\n", pair.key.range[0] - 1) + 1;
				return { from, to: nextLine(source, endOfPair(pair)), text: "" };
			});
		}
		function removedInBraces({ items }, removed) {
			const first = items.findIndex((pair) => !removed.has(pair));
			const [head, kept] = [items[0], items[first]];
			const leading = first > 0 && head && kept ? [{ from: head.key.range[0], to: kept.key.range[0], text: "" }] : [];
			const others = items.flatMap((pair, index) => {
				const before = items[index - 1];
				if (!removed.has(pair) || index < first || !before) return [];
				return [{ from: endOfPair(before), to: endOfPair(pair), text: "" }];
			});
			return [...leading, ...others];
		}
		function replaced(source, map, { key, value: old, srcToken }, value) {
			const inline =
				map.flow || typeof value === "object"
					? (0, _yaml_text_js__WEBPACK_IMPORTED_MODULE_2__.KH)(value)
					: (0, _yaml_text_js__WEBPACK_IMPORTED_MODULE_2__.ws)(value);
			const colon = srcToken?.sep?.find(({ type }) => type === "map-value-ind");
			if (!colon) return inserted(key.range[1], `: ${inline}`);
			const behindColon = colon.offset + 1;
			if (!old || isNothing(old)) return inserted(behindColon, ` ${inline}`);
			const from = old.range[0];
			const to = source.slice(0, endOf(old)).trimEnd().length;
			if (!isBlock(old)) return { from, to, text: inline };
			if (
				(0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(old) &&
				(0, _yaml_text_js__WEBPACK_IMPORTED_MODULE_2__.Lv)(value) &&
				value.length > 0
			) {
				const margin = " ".repeat(columnOf(source, from));
				return {
					from,
					to,
					text: (0, _yaml_text_js__WEBPACK_IMPORTED_MODULE_2__.Lt)(value).join(lineBreakAt(source, from) + margin),
				};
			}
			const alone = source.slice(behindColon, from).trim() === "";
			return alone ? { from: behindColon, to, text: ` ${inline}` } : { from, to, text: inline };
		}
		function appendedBelow(source, map, added) {
			const margin = " ".repeat(columnOf(source, map.range[0]));
			return insertedLines(source, nextLine(source, endOf(map)), margin, added);
		}
		function appendedInBraces(source, map, added) {
			const last = map.items.at(-1);
			if (!last) return inserted(map.range[0] + 1, ` ${(0, _yaml_text_js__WEBPACK_IMPORTED_MODULE_2__.dP)(added)}`);
			const end = endOfPair(last);
			const comma = /^\s*(?:#[^\n]*\n\s*)*,/.exec(source.slice(end, map.range[1]));
			return comma
				? inserted(end + comma[0].length, ` ${(0, _yaml_text_js__WEBPACK_IMPORTED_MODULE_2__.dP)(added)}`)
				: inserted(end, `, ${(0, _yaml_text_js__WEBPACK_IMPORTED_MODULE_2__.dP)(added)}`);
		}
		function insertedLines(source, at, margin, added) {
			const lineBreak = lineBreakAt(source, at - 1);
			const lines = added.flatMap(([key, value]) => (0, _yaml_text_js__WEBPACK_IMPORTED_MODULE_2__.Wx)(key, value));
			return inserted(at, lines.map((line) => margin + line + lineBreak).join(""));
		}
		function inserted(at, text) {
			return { from: at, to: at, text };
		}
		function endOf(node) {
			const last = isBlock(node) ? node.items.at(-1) : void 0;
			if (!last) return node.range[1];
			return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.tO)(last) ? endOfPair(last) : endOf(last);
		}
		function endOfPair({ key, value }) {
			return value ? endOf(value) : endOf(key);
		}
		function isBlock(node) {
			return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.P3)(node) && !node.flow;
		}
		function isEmptyBraces(node, source) {
			return (
				(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) && /^\{\s*\}$/.test(source.slice(node.range[0], node.range[1]))
			);
		}
		function isNothing(node) {
			return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) && node.range[0] === node.range[1];
		}
		function isMarked(node) {
			return node.tag !== void 0 || (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node) && node.anchor !== void 0);
		}
		function columnOf(source, offset) {
			return offset - (source.lastIndexOf("\n", offset - 1) + 1);
		}
		function nextLine(source, offset) {
			return source[offset - 1] === "\n" ? offset : source.indexOf("\n", offset) + 1;
		}
		function lineBreakAt(source, offset) {
			return source[source.indexOf("\n", offset) - 1] === "\r" ? "\r\n" : "\n";
		}
	},
	9058: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KH: () => flowText,
			Lt: () => itemLines,
			Lv: () => isList,
			Wx: () => entryLines,
			dP: () => flowEntries,
			ws: () => scalarText,
		});
		function entryLines(key, value) {
			if (typeof value !== "object") return [`${scalarText(key)}: ${scalarText(value)}`];
			if (!isList(value)) return [`${scalarText(key)}:`, ...mappingLines(value).map((line) => `  ${line}`)];
			if (value.length === 0) return [`${scalarText(key)}: []`];
			return [`${scalarText(key)}:`, ...itemLines(value).map((line) => `  ${line}`)];
		}
		function itemLines(items) {
			return items.flatMap((item) => {
				const lines = mappingLines(item);
				return lines.length === 0 ? ["- {}"] : lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
			});
		}
		function mappingLines(mapping) {
			return Object.entries(mapping).map(([key, value]) => `${scalarText(key)}: ${scalarText(value)}`);
		}
		function isList(value) {
			return Array.isArray(value);
		}
		function flowText(value) {
			if (typeof value !== "object") return typeof value === "string" ? quoted(value) : String(value);
			const braces = (mapping) => `{ ${flowEntries(Object.entries(mapping))} }`;
			return isList(value) ? `[${value.map(braces).join(", ")}]` : braces(value);
		}
		function flowEntries(entries) {
			return entries.map(([key, value]) => `${scalarText(key)}: ${flowText(value)}`).join(", ");
		}
		function scalarText(value) {
			return typeof value === "boolean" || isPlain(value) ? String(value) : quoted(value);
		}
		function isPlain(text) {
			const reserved = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
			return /^(?:[a-z][a-z_]*|[a-z][a-z\d]*(?::[\w./?&@%~+=-]+)+)$/i.test(text) && !reserved.test(text);
		}
		function quoted(text) {
			return JSON.stringify(text).replace(
				/[\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
				(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
			);
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
