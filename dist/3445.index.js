export const id = 3445;
export const ids = [3445];
export const modules = {
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
	10963: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FR: () => excessOf,
			ic: () => withReceipts,
			kj: () => longestReceipts,
			wi: () => withoutReceipts,
			wz: () => receiptsInRelease,
		});
		var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
		var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86153);
		var _post_receipt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47954);
		var _threads_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75503);
		var _inert_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49867);
		const MOST = 125_000;
		const BEGIN = "\x3c!-- spool:begin --\x3e";
		const END = "\x3c!-- spool:end --\x3e";
		const BLOCK = new RegExp(
			`(?<=^|\\n)${BEGIN}(\\r?\\n)((?:\x3c!-- spool \\{[^<>\\r\\n]*\\} --\x3e\\1(?:\\[[^\\]\\r\\n]*\\]\\([^()\\s]*\\)\\1)?)+)${END}\\s*$`,
		);
		const JSON_IN_LINE = /^<!-- spool (\{[^<>\r\n]*\}) -->/gm;
		const ENTRY = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			id: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
				valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
				valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(_threads_ids_js__WEBPACK_IMPORTED_MODULE_1__.eQ),
			),
			permalink: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()),
		});
		const RECORD = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			release: valibot__WEBPACK_IMPORTED_MODULE_0__.aig(),
			name: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			...ENTRY.entries,
			published_at: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()),
			posts: valibot__WEBPACK_IMPORTED_MODULE_0__.XU0([ENTRY], ENTRY),
			digest: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
		});
		function receiptsInRelease(body, { release, name }) {
			const record = partsOf(body).records.find((each) => each.release === release && each.name === name);
			if (!record) return;
			const [head, ...rest] = record.posts;
			const posts = [receiptOf(head), ...rest.map(receiptOf)];
			return { posts, digest: record.digest, whole: record.published_at !== void 0 };
		}
		function withReceipts(body, { release, name }, receipts, now) {
			const { notes, records, newline } = partsOf(body);
			const others = records.filter(
				(each) =>
					each.release === release &&
					each.name !== name &&
					(accountIn(each.name) !== accountIn(name) || each.id !== receipts.posts[0].id),
			);
			const lines = [
				...others,
				{ release, name, ...(0, _post_receipt_js__WEBPACK_IMPORTED_MODULE_2__.YD)(receipts, now) },
			].flatMap(linesOf);
			const block = [BEGIN, ...lines, END].join(newline);
			return notes === "" ? block : `${notes}${newline}${newline}${block}`;
		}
		function excessOf(body) {
			return Math.max(0, body.length - MOST);
		}
		function longestReceipts(digest, segments) {
			const permalink = `https://www.threads.com/@${"x".repeat(30)}/post/${"-".repeat(16)}`;
			const receipt = { id: (0, _threads_ids_js__WEBPACK_IMPORTED_MODULE_1__.C9)("9".repeat(20)), permalink };
			return { posts: [receipt, ...Array.from({ length: segments - 1 }, () => receipt)], digest, whole: true };
		}
		function withoutReceipts(body) {
			return partsOf(body).notes;
		}
		function partsOf(body) {
			const found = BLOCK.exec(body);
			const [, newline = "", lines = ""] = found ?? [];
			const records = Array.from(lines.matchAll(JSON_IN_LINE), ([, json = ""]) =>
				(0, _json_js__WEBPACK_IMPORTED_MODULE_3__.U4)(json),
			);
			if (!found || !valibot__WEBPACK_IMPORTED_MODULE_0__.is(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(RECORD), records))
				return { notes: body, records: [], newline: body.includes("\r\n") ? "\r\n" : "\n" };
			const before = body.slice(0, found.index);
			const gap = newline.repeat(2);
			return { notes: before.endsWith(gap) ? before.slice(0, -gap.length) : before, records, newline };
		}
		function receiptOf({ id, permalink }) {
			return { id: (0, _threads_ids_js__WEBPACK_IMPORTED_MODULE_1__.C9)(id), permalink };
		}
		function accountIn(name) {
			return name.replace(/ \S*$/, "");
		}
		function linesOf(record) {
			const link = (0, _inert_js__WEBPACK_IMPORTED_MODULE_4__.r)(
				"Discuss on Threads",
				(0, _json_js__WEBPACK_IMPORTED_MODULE_3__.r7)(record, "permalink"),
			);
			const json = JSON.stringify(record).replaceAll(
				/[<>-]/g,
				(character) => `\\u00${character.charCodeAt(0).toString(16)}`,
			);
			return [`\x3c!-- spool ${json} --\x3e`, ...(link ? [link] : [])];
		}
	},
	46123: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dm: () => findEditObstacle,
			Hu: () => findFollowUpObstacle,
			my: () => unwrittenReceipts,
		});
		var _core_front_matter_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33583);
		var _core_front_matter_yaml_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9058);
		var _core_post_receipt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47954);
		var _core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95573);
		var _core_problem_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52720);
		var _core_threads_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75503);
		function findEditObstacle(text, segments) {
			try {
				const edited = (0, _core_front_matter_edit_js__WEBPACK_IMPORTED_MODULE_0__.B)(
					text,
					(0, _core_post_receipt_js__WEBPACK_IMPORTED_MODULE_3__.Rb)(
						(0, _core_post_receipt_js__WEBPACK_IMPORTED_MODULE_3__.YD)(receiptsOf(segments), 0),
						(0, _core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_1__.F)({ text }),
					),
				);
				return edited.ok ? void 0 : edited.problem;
			} catch (cause) {
				return (0, _core_problem_of_js__WEBPACK_IMPORTED_MODULE_2__.y)(cause);
			}
		}
		function findFollowUpObstacle(file) {
			if ("problem" in file) return file.problem;
			const edited = (0, _core_front_matter_edit_js__WEBPACK_IMPORTED_MODULE_0__.E)(file.text, {
				reposted: { id: "1".repeat(20), at: (0, _core_post_receipt_js__WEBPACK_IMPORTED_MODULE_3__.Et)(0) },
			});
			return edited.ok ? void 0 : edited.problem;
		}
		function receiptsOf(segments) {
			const permalink = `https://www.threads.com/@${"a".repeat(30)}/post/${"A".repeat(11)}`;
			const receipt = { id: (0, _core_threads_ids_js__WEBPACK_IMPORTED_MODULE_4__.C9)("1".repeat(20)), permalink };
			const replies = Array.from({ length: segments - 1 }, () => receipt);
			return { posts: [receipt, ...replies], digest: `sha256:${"A".repeat(43)}:${"A".repeat(43)}`, whole: true };
		}
		function unwrittenReceipts(path, keys) {
			const lines = Object.entries(keys).flatMap(([key, value]) =>
				value === void 0 ? [] : (0, _core_front_matter_yaml_text_js__WEBPACK_IMPORTED_MODULE_5__.Wx)(key, value),
			);
			return { path, yaml: ["threads:", ...lines.map((line) => `  ${line}`)].join("\n") };
		}
	},
};
