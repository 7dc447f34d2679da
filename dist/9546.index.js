export const id = 9546;
export const ids = [9546];
export const modules = {
	68724: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => readThroughGrayMatter, e: () => parseFrontMatter });
		var gray_matter__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19599);
		var gray_matter__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(
			gray_matter__WEBPACK_IMPORTED_MODULE_0__,
		);
		var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82814);
		var _fences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3145);
		var _read_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97356);
		function parseFrontMatter(text, fences) {
			switch (fences.kind) {
				case "foreign":
					return refused(
						(0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.z3)("front-matter/foreign", {
							language: fences.language,
							line: fences.line,
						}),
					);
				case "unclosed":
					return refused(
						(0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.z3)("front-matter/unclosed", { line: fences.line }),
					);
				case "too-long":
					return refused(
						(0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.z3)("front-matter/too-long", {
							most: _fences_js__WEBPACK_IMPORTED_MODULE_3__.Nx,
							line: fences.line,
						}),
					);
				case "yaml":
					return withBody(readThroughGrayMatter(text, fences), fences);
			}
		}
		function readThroughGrayMatter(text, fences) {
			const opening = /^\uFEFF?---(?=[ \t]*\r?\n)/.exec(text);
			if (!opening)
				return refused(
					(0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.z3)("front-matter/foreign", { language: "", line: 1 }),
				);
			const source = text.slice(opening[0].length, fences.end);
			if (!isWholeToOthers(source)) return refused(ambiguousEnd(text, fences));
			return (0, _read_yaml_js__WEBPACK_IMPORTED_MODULE_2__.g)(source);
		}
		function isWholeToOthers(source) {
			const lines = source.split("\n").filter((line) => line.trim() !== "");
			const short = lines.map((line) => line.replace(/\s+/g, " ")).join("\n");
			const yaml = { parse: () => ({}) };
			const options = { language: "yaml", engines: { ...REFUSING, yaml }, excerpt: () => "" };
			return (
				gray_matter__WEBPACK_IMPORTED_MODULE_0___default()(`---\n${short}\n---\n`, options).matter === `\n${short}`
			);
		}
		function withBody(read, { bodyStart, bodyLine }) {
			if (!read.ok) return read;
			const { data, lineOf } = read.yaml;
			return { ok: true, frontMatter: { data, bodyStart, bodyLine, lineOf } };
		}
		const REFUSING = Object.fromEntries(
			["javascript", "js", "coffee", "coffeescript", "cson", "json", "toml"].map((language) => [
				language,
				() => {
					throw new Error(`Front matter in ${language} is never read.`);
				},
			]),
		);
		function refused(problem) {
			return { ok: false, problems: [problem] };
		}
		function ambiguousEnd(text, { start, end }) {
			const at = `\n${text.slice(start, end)}`.indexOf("\n---");
			const line = text.slice(0, start + at).split("\n").length;
			return (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.z3)("front-matter/ambiguous-end", { line });
		}
	},
	97356: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { P: () => keyText, g: () => readYaml });
		var dist = __webpack_require__(38815);
		var written = __webpack_require__(36250);
		var problem = __webpack_require__(82814);
		var front_matter = __webpack_require__(25900);
		const SIGNS = [
			[/^BAD_SCALAR_START/, "reserved"],
			[/^BLOCK_AS_IMPLICIT_KEY Nested/, "colon"],
			[/^BAD_DQ_ESCAPE/, "escape"],
			[/^TAB_AS_INDENT/, "tab"],
			[/^MULTIPLE_DOCS/, "documents"],
			[/^MISSING_CHAR Missing closing/, "quote"],
			[/^BAD_INDENT Flow/, "bracket"],
			[/^BLOCK_IN_FLOW|^\w+ (?:Missing , |Unexpected , |Unexpected empty item)/, "comma"],
			[/^UNEXPECTED_TOKEN Unexpected flow-/, "stray"],
			[/^(?:BAD_INDENT|BLOCK_AS_IMPLICIT_KEY)|^MISSING_CHAR Block scalars/, "indent"],
			[/^UNEXPECTED_TOKEN .* on same line with key$/, "list"],
			[/^MULTILINE_IMPLICIT_KEY|^MISSING_CHAR Implicit map keys/, "word"],
			[/^UNEXPECTED_TOKEN .* at node end$/, "rest"],
			[/^UNEXPECTED_TOKEN (?:Block scalar header|Not a YAML token)/, "block"],
			[/^MISSING_CHAR Comments/, "comment"],
			[/^(?:\w+_ALIAS|ALIAS_PROPS|MULTIPLE_ANCHORS|MULTIPLE_TAGS|BAD_PROP_ORDER|TAG_RESOLVE_FAILED)/, "anchor"],
			[/^BAD_COLLECTION_TYPE|^MISSING_CHAR Tags and anchors/, "anchor"],
			[/^BAD_DIRECTIVE|^MISSING_CHAR Missing directives-end/, "directive"],
			[/^KEY_OVER_1024_CHARS/, "long key"],
		];
		function mistakeOf({ code, message }) {
			const [, mistake] = SIGNS.find(([sign]) => sign.test(`${code} ${message}`)) ?? [];
			return mistake ?? "other";
		}
		const MOST_VALUES = 100_000;
		const LONG_TEXT = 100;
		const DEEPEST = 100;
		function readYaml(source) {
			const counter = new dist.HN();
			const lineAt = (offset) => Math.max(counter.linePos(offset).line, 1);
			const document = parsed(source, counter);
			if (!document) return { ok: false, problems: [tooComplex(counter.lineStarts.length)] };
			if (document.errors.length > 0) return { ok: false, problems: mistakesOf(document, source, lineAt) };
			const root = document.contents;
			if (root === null || ((0, dist.jn)(root) && root.source === ""))
				return { ok: true, yaml: { source, root: void 0, data: bare(), lineOf: () => 1 } };
			if (!(0, dist.jh)(root)) return { ok: false, problems: [notAMapping(root, lineAt)] };
			const reading = { source, lineAt, anchors: new Map(), problems: [], values: 0 };
			const data = dataOfMapping(root, reading, 0);
			if (reading.problems.length > 0) return { ok: false, problems: reading.problems };
			const entryOf = entriesOf(source);
			const lineOf = (path) => lineAt(offsetOf(root, path, entryOf));
			return { ok: true, yaml: { source, root, data, lineOf } };
		}
		function parsed(source, lineCounter) {
			try {
				return (0, dist.Tp)(source, {
					version: "1.2",
					schema: "core",
					customTags: withoutNumbers,
					resolveKnownTags: false,
					uniqueKeys: false,
					keepSourceTokens: true,
					prettyErrors: false,
					logLevel: "error",
					lineCounter,
				});
			} catch (cause) {
				if (cause instanceof RangeError) return;
				throw cause;
			}
		}
		function keyText(key, source) {
			if ((0, dist.jn)(key)) return typeof key.value === "string" ? key.value : key.source;
			return source.slice(key.range[0], key.range[1]);
		}
		function withoutNumbers(tags) {
			return tags.filter((tag) => typeof tag === "string" || !/:(?:int|float)$/.test(tag.tag));
		}
		function bare() {
			return Object.create(null);
		}
		function dataOf(node, reading, depth) {
			if (node === null) return null;
			if ((0, dist.Vj)(node)) return dataOfAlias(node.source, node.range[0], reading);
			const before = reading.values;
			reading.values += 1 + ((0, dist.jn)(node) ? Math.floor(node.source.length / LONG_TEXT) : 0);
			if (depth > DEEPEST || reading.values > MOST_VALUES) return refuse(node.range[0], reading);
			const data = (0, dist.jn)(node)
				? node.value
				: (0, dist.jh)(node)
					? dataOfMapping(node, reading, depth)
					: node.items.map((item) => dataOf(item, reading, depth + 1));
			const values = reading.values - before;
			if (node.anchor !== void 0) reading.anchors.set(node.anchor, { data, values });
			return data;
		}
		function dataOfMapping(map, reading, depth) {
			const data = bare();
			const keys = new Map();
			for (const { key, value } of map.items) {
				const name = keyText(key, reading.source);
				const first = keys.get(name);
				if (first) reading.problems.push(duplicate(name, first, key, reading));
				else keys.set(name, key);
				data[name] = dataOf(value, reading, depth + 1);
			}
			return data;
		}
		function dataOfAlias(name, offset, reading) {
			const anchored = reading.anchors.get(name);
			if (!anchored) {
				reading.problems.push(brokenYaml("alias", (0, written.q)(name), reading.lineAt(offset)));
				return null;
			}
			reading.values += anchored.values;
			return reading.values > MOST_VALUES ? refuse(offset, reading) : anchored.data;
		}
		function refuse(offset, reading) {
			if (!reading.problems.some(({ rule }) => rule === "front-matter/too-complex"))
				reading.problems.push(tooComplex(reading.lineAt(offset)));
			return null;
		}
		function offsetOf(root, path, entryOf) {
			let node = root;
			let offset = 0;
			for (const step of path) {
				const entry = entryOf(node, step);
				if (!entry) break;
				offset = entry.at.range[0];
				node = entry.value;
			}
			return offset;
		}
		function entriesOf(source) {
			const listed = new Map();
			const entriesIn = (map) => {
				const known = listed.get(map);
				if (known) return known;
				const entries = new Map(map.items.map(({ key, value }) => [keyText(key, source), { at: key, value }]));
				listed.set(map, entries);
				return entries;
			};
			return (node, step) => {
				if ((0, dist.jh)(node)) return entriesIn(node).get(String(step));
				const item = (0, dist.oP)(node) ? node.items[Number(step)] : void 0;
				return item && { at: item, value: item };
			};
		}
		function mistakesOf(document, source, lineAt) {
			const problems = new Map();
			const beginnings = document.errors.some(isUnclosed) ? beginningsIn(document) : new Map();
			for (const mistake of document.errors) {
				const [offset] = mistake.pos;
				const line = lineAt(isUnclosed(mistake) ? (beginnings.get(offset) ?? offset) : offset);
				if (problems.has(line)) continue;
				const isTooMuch = mistake.code === "RESOURCE_EXHAUSTION";
				problems.set(line, isTooMuch ? tooComplex(line) : brokenBy(mistake, source, line));
			}
			return [...problems.values()];
		}
		function brokenBy(error, source, line) {
			const mistake = mistakeOf(error);
			const [offset] = error.pos;
			return brokenYaml(mistake, source.slice(offset, offset + (mistake === "escape" ? 2 : 1)), line);
		}
		function brokenYaml(mistake, written, line) {
			return (0, problem.z3)("front-matter/broken-yaml", { mistake, written, line, fix: front_matter.e[mistake].fix });
		}
		function isUnclosed({ message }) {
			return message.startsWith("Missing closing");
		}
		function beginningsIn(document) {
			const beginnings = new Map();
			(0, dist.YR)(document, {
				Scalar(_, { range }) {
					if (range) beginnings.set(range[1], range[0]);
				},
			});
			return beginnings;
		}
		function notAMapping(root, lineAt) {
			const kind = (0, dist.jn)(root) ? "value" : "list";
			return (0, problem.z3)("front-matter/not-a-mapping", { kind, line: lineAt(root.range[0]) });
		}
		function duplicate(name, first, second, { lineAt }) {
			return (0, problem.z3)("front-matter/duplicate-key", {
				key: (0, written.q)(name),
				first: lineAt(first.range[0]),
				line: lineAt(second.range[0]),
			});
		}
		function tooComplex(line) {
			return (0, problem.z3)("front-matter/too-complex", { values: MOST_VALUES, levels: DEEPEST, line });
		}
	},
	33647: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => readReceipts });
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82814);
		var _threads_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75503);
		function readReceipts(keys, lineOf) {
			const { id, permalink, posts, digest, former = [] } = keys;
			const { published_at: publishedAt, unpublished_at: unpublishedAt, corrected, reposted } = keys;
			const entries = posts ?? (id === void 0 ? [] : [{ id, permalink }]);
			const [head, ...rest] = entries.map(receiptOf);
			if (!head) return { receipts: void 0, problems: [] };
			if (id !== void 0 && head.id !== (0, _threads_ids_js__WEBPACK_IMPORTED_MODULE_1__.C9)(id)) {
				const facts = { id, first: head.id, line: lineOf("id") };
				return {
					receipts: void 0,
					problems: [(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)("post/receipts-damaged", facts)],
				};
			}
			const whole = posts === void 0 || publishedAt !== void 0;
			const receipts = {
				posts: [head, ...rest],
				digest: digest ?? "",
				whole,
				...(publishedAt !== void 0 && { publishedAt }),
				...(unpublishedAt !== void 0 && { unpublishedAt }),
				...(former.length > 0 && { former: former.map(receiptOf) }),
				...(corrected && { corrected: receiptOf(corrected) }),
				...(reposted && {
					reposted: { ...reposted, id: (0, _threads_ids_js__WEBPACK_IMPORTED_MODULE_1__.C9)(reposted.id) },
				}),
			};
			return { receipts, problems: [] };
		}
		function receiptOf({ id, permalink }) {
			return { id: (0, _threads_ids_js__WEBPACK_IMPORTED_MODULE_1__.C9)(id), permalink };
		}
	},
	93078: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => RECEIPT_KEYS });
		var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
		var _threads_features_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56463);
		var _threads_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75503);
		const MEDIA_ID = "a media id";
		const digits = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(
			valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(MEDIA_ID),
			valibot__WEBPACK_IMPORTED_MODULE_1__.z6Y(_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__.eQ, MEDIA_ID),
		);
		const receipt = valibot__WEBPACK_IMPORTED_MODULE_1__.rej(
			{
				id: digits,
				permalink: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(
					(0, _threads_features_shapes_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("an address"),
				),
			},
			"a mapping of `id` and `permalink`",
		);
		const reposted = valibot__WEBPACK_IMPORTED_MODULE_1__.rej(
			{ id: digits, at: (0, _threads_features_shapes_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("a date-time") },
			"a mapping of `id` and `at`",
		);
		const RECEIPT_KEYS = {
			id: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(digits),
			permalink: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(
				(0, _threads_features_shapes_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("an address"),
			),
			published_at: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(
				(0, _threads_features_shapes_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("a date-time"),
			),
			posts: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(
				(0, _threads_features_shapes_js__WEBPACK_IMPORTED_MODULE_0__.p_)(
					receipt,
					"a list of one or more mappings of `id` and `permalink`",
				),
			),
			digest: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(
				(0, _threads_features_shapes_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("a digest"),
			),
			unpublished_at: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(
				(0, _threads_features_shapes_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("a date-time"),
			),
			former: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(
				(0, _threads_features_shapes_js__WEBPACK_IMPORTED_MODULE_0__.p_)(
					receipt,
					"a list of one or more mappings of `id` and `permalink`",
				),
			),
			corrected: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(receipt),
			reposted: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(reposted),
		};
	},
	47954: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Et: () => momentOf,
			F5: () => goesFurther,
			Rb: () => stepsFor,
			YD: () => keysOf,
			je: () => withoutForeignPermalinks,
		});
		var _threads_permalink_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7964);
		function goesFurther(receipts, than) {
			if (!than) return true;
			const { former = [] } = receipts;
			if (than.unpublishedAt !== void 0) return than.posts.every(({ id }) => former.some((each) => each.id === id));
			if (receipts.unpublishedAt !== void 0) return isSamePosts(receipts, than);
			const isFollowed = ["corrected", "reposted"].some((key) => receipts[key] && !than[key]);
			if (isFollowed && isSamePosts(receipts, than)) return true;
			if (than.whole || !than.posts.every(({ id }, index) => receipts.posts[index]?.id === id)) return false;
			return receipts.whole || receipts.posts.length > than.posts.length;
		}
		function isSamePosts({ posts }, other) {
			return posts.length === other.posts.length && posts.every(({ id }, index) => other.posts[index]?.id === id);
		}
		function withoutForeignPermalinks({ posts: [head, ...rest], former, corrected, ...others }, api) {
			const checked = ({ id, permalink }) => ({
				id,
				permalink:
					permalink !== void 0 && (0, _threads_permalink_js__WEBPACK_IMPORTED_MODULE_0__.o)(permalink, api)
						? permalink
						: void 0,
			});
			return {
				...others,
				posts: [checked(head), ...rest.map(checked)],
				...(former && { former: former.map(checked) }),
				...(corrected && { corrected: checked(corrected) }),
			};
		}
		function keysOf(receipts, now) {
			const { posts, digest, whole, publishedAt, unpublishedAt, corrected, reposted } = receipts;
			const entry = ({ id, permalink }) => ({ id, ...(permalink !== void 0 && { permalink }) });
			return {
				...entry(posts[0]),
				...(whole && { published_at: publishedAt ?? momentOf(now) }),
				posts: posts.map(entry),
				...(digest !== "" && { digest }),
				...(unpublishedAt !== void 0 && { unpublished_at: unpublishedAt }),
				...(corrected && { corrected: entry(corrected) }),
				...(reposted && { reposted: { ...reposted } }),
			};
		}
		const OF_ONE_PUBLICATION = ["permalink", "published_at", "digest", "unpublished_at", "republish"];
		function stepsFor(keys, old) {
			if (old?.unpublishedAt === void 0 || old.posts[0].id === keys["id"]) return [keys];
			const former = [...(old.former ?? []), ...old.posts].map(({ id, permalink }) => ({
				id,
				...(permalink !== void 0 && { permalink }),
			}));
			return [Object.fromEntries(OF_ONE_PUBLICATION.map((key) => [key, void 0])), { ...keys, former }];
		}
		function momentOf(at) {
			return `${new Date(at).toISOString().slice(0, 19)}Z`;
		}
	},
	95573: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => receiptsIn, k: () => isToUnpublish });
		var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
		var _front_matter_fences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3145);
		var _front_matter_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68724);
		var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86153);
		var _reading_read_receipts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33647);
		var _reading_receipt_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93078);
		function isToUnpublish(file) {
			return threadsIn(file)?.["unpublish"] === true;
		}
		function receiptsIn(file) {
			const threads = threadsIn(file);
			if (!threads) return;
			const sound = Object.entries(_reading_receipt_keys_js__WEBPACK_IMPORTED_MODULE_2__.o).filter(([key, schema]) =>
				valibot__WEBPACK_IMPORTED_MODULE_3__.is(schema, threads[key]),
			);
			const keys = Object.fromEntries(sound.map(([key]) => [key, threads[key]]));
			return (0, _reading_read_receipts_js__WEBPACK_IMPORTED_MODULE_1__.g)(keys, () => 1).receipts;
		}
		function threadsIn({ text = "" }) {
			const fences = (0, _front_matter_fences_js__WEBPACK_IMPORTED_MODULE_4__.IE)(text);
			const parsed =
				fences.kind === "yaml" ? (0, _front_matter_parse_js__WEBPACK_IMPORTED_MODULE_0__.e)(text, fences) : void 0;
			const threads = parsed?.ok ? parsed.frontMatter.data["threads"] : void 0;
			return (0, _json_js__WEBPACK_IMPORTED_MODULE_5__.u4)(threads) ? threads : void 0;
		}
	},
};
