export const id = 8988;
export const ids = [8988, 7964];
export const modules = {
	29891: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => excerptOf });
		const MOST_CHARACTERS = 1000;
		function excerptOf(text) {
			return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
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
	48521: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => differsInReceipts, K: () => contentsOf });
		var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
		var _front_matter_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33583);
		var _front_matter_fences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3145);
		var _front_matter_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68724);
		var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86153);
		var _post_reading_receipt_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93078);
		var _post_receipt_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47954);
		var _post_receipts_in_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95573);
		const WRITTEN = valibot__WEBPACK_IMPORTED_MODULE_4__.g1P(
			valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
			valibot__WEBPACK_IMPORTED_MODULE_4__.KCZ([
				valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
				valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(
					valibot__WEBPACK_IMPORTED_MODULE_4__.g1P(
						valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
						valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
					),
				),
			]),
		);
		function contentsOf(files) {
			const receipts = new Map();
			const foreign = [];
			for (const [path, file] of files) {
				const { after: text } = file;
				const found =
					text !== void 0 && differsInReceipts(file)
						? (0, _post_receipts_in_js__WEBPACK_IMPORTED_MODULE_3__.F)({ text })
						: void 0;
				if (found) receipts.set(path, found);
				else foreign.push(path);
			}
			return { receipts, foreign, isWhole: true };
		}
		function differsInReceipts({ before, after }) {
			if (before === void 0 || after === void 0 || before === after) return false;
			const fences = (0, _front_matter_fences_js__WEBPACK_IMPORTED_MODULE_5__.IE)(after);
			const parsed =
				fences.kind === "yaml" ? (0, _front_matter_parse_js__WEBPACK_IMPORTED_MODULE_1__.e)(after, fences) : void 0;
			const threads = parsed?.ok
				? (0, _json_js__WEBPACK_IMPORTED_MODULE_6__.ux)(parsed.frontMatter.data, "threads")
				: void 0;
			const entries = Object.entries(threads ?? {}).filter(([key]) =>
				Object.hasOwn(_post_reading_receipt_keys_js__WEBPACK_IMPORTED_MODULE_2__.o, key),
			);
			const keys = Object.fromEntries(entries);
			if (entries.length === 0 || !valibot__WEBPACK_IMPORTED_MODULE_4__.is(WRITTEN, keys)) return false;
			const edited = (0, _front_matter_edit_js__WEBPACK_IMPORTED_MODULE_0__.B)(
				before,
				(0, _post_receipt_js__WEBPACK_IMPORTED_MODULE_7__.Rb)(
					keys,
					(0, _post_receipts_in_js__WEBPACK_IMPORTED_MODULE_3__.F)({ text: before }),
				),
			);
			return edited.ok && edited.text === after;
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
	36250: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => asWritten });
		function asWritten(value) {
			if (value === void 0) return "";
			const text = typeof value === "string" ? value : JSON.stringify(value);
			return text.length > 60 ? `${text.slice(0, 60)}…` : text;
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
	68360: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { recognizeOwnPush: () => recognizeOwnPush });
		var error = __webpack_require__(22577);
		var changed_files = __webpack_require__(48521);
		function isOwnPush(files) {
			return files.length > 0 && files.every(changed_files.C);
		}
		var run_events = __webpack_require__(19538);
		var file_text = __webpack_require__(33282);
		async function recognizeOwnPush({ world: { host, event }, tell }) {
			if (!host) return false;
			const { before, after } = event.pushed;
			try {
				const { branches } = await host((0, run_events.s)(tell));
				return isOwnPush(await readChanged(before, after, branches));
			} catch (cause) {
				if (!(cause instanceof error.y_)) throw cause;
				return false;
			}
		}
		async function readChanged(from, to, branches) {
			const { since, paths = [] } = await branches.changes(from, to);
			if (since !== from) return [];
			const [old, current] = await branches.files([from, to], paths);
			return paths.map((path) => ({ before: textOf(path, old?.get(path)), after: textOf(path, current?.get(path)) }));
		}
		function textOf(path, bytes) {
			const file = bytes && (0, file_text.D4)(path, bytes);
			return file && "text" in file ? file.text : void 0;
		}
	},
};
