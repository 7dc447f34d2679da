export const id = 8768;
export const ids = [8768, 4695];
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
	25126: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => compose, r: () => composeAs });
		var core_problem = __webpack_require__(82814);
		var problem_of = __webpack_require__(52720);
		var text_length = __webpack_require__(83935);
		var limits = __webpack_require__(39435);
		var text_links = __webpack_require__(62606);
		function writeCode(page, code) {
			const depth = page.lists.length;
			page.beginBlock();
			page.openBlock("code");
			let gap = "none";
			let from = 0;
			while (from <= code.length) {
				const found = code.indexOf("\n", from);
				const to = found === -1 ? code.length : found;
				const line = code
					.slice(from, to)
					.trimEnd()
					.replace(/^\t+/, (tabs) => "  ".repeat(tabs.length));
				if (line !== "") {
					if (gap !== "none") {
						page.writer.endBlock(gap === "line" ? 1 : 2, gap, depth);
						page.writer.setPrefix(page.margin());
					}
					page.writer.writeVerbatim(line, "block");
					gap = "line";
				} else if (gap === "line") gap = "blank";
				from = to + 1;
				page.line += 1;
			}
			if (gap === "blank") page.writer.endBlock(2, "blank", depth);
		}
		const CALLS = {
			figure: {
				construct: '`{{< figure src="…" alt="…" caption="…" >}}`',
				generators: "Hugo, Zola",
				treatment: "rewrite",
				becomes: "A picture, and its title and caption as a paragraph.",
				names: "figure img image picture",
				write: ({ named, values, isEnd }) => {
					const src = named["src"] ?? named["link"] ?? values[0];
					if (isEnd) return "";
					if (src === void 0 || !/[/.]/.test(src)) return;
					const said = [named["title"], named["caption"] ?? named["attr"]].filter((part) => part !== void 0);
					return `\n\n![${named["alt"] ?? ""}](<${src}>)\n\n${said.join("  \n")}\n\n`;
				},
			},
			video: {
				construct: "`{{< youtube id >}}`, `{% youtube id %}`, `@[youtube](id)`",
				generators: "Hugo, Zola, Eleventy, dev.to, Zenn",
				treatment: "rewrite",
				becomes: "Its address.",
				names: "youtube yt youtube-lite youtubelite vimeo",
				write: (call) => withAddress(call, (id) => `${VIDEOS[call.name] ?? YOUTUBE}${id}`),
			},
			embed: {
				construct: "`{% embed https://… %}`, `{% twitter id %}`, `{{< gist user id >}}`, `@[card](https://…)`",
				generators: "dev.to, Hugo, Eleventy, Zenn",
				treatment: "rewrite",
				becomes: "Its address.",
				names:
					"embed link card linkcard tweet twitter x x_simple instagram gist github codepen jsfiddle stackblitz codesandbox figma speakerdeck slideshare",
				write: (call) => {
					const { name, values, isTarget } = call;
					if (name === "link" && !/^https?:/.test(values[0] ?? "")) return isTarget ? pageOf(call) : void 0;
					return withAddress(call, (id) => embedded(name, id, values));
				},
			},
			reference: {
				construct: '`[…]({{< ref "page.md" >}})`, `{% post_url … %}`, `@/page.md`',
				generators: "Hugo, Jekyll, Zola",
				treatment: "rewrite",
				becomes: "The address of the page, as that of any link into the site.",
				names: "ref relref",
				write: (call) => (call.isTarget ? pageOf(call) : void 0),
			},
			raw: {
				construct: "`{% raw %}` … `{% endraw %}`",
				generators: "Jekyll, Eleventy",
				treatment: "keep",
				becomes: "What stands in it, as it is.",
				names: "raw verbatim",
				write: () => "",
			},
			highlight: {
				construct: "`{{< highlight go >}}` … `{{< /highlight >}}`, `{% highlight ruby %}`",
				generators: "Hugo, Jekyll",
				treatment: "rewrite",
				becomes: "Code.",
				names: "highlight code-toggle code codeblock",
				write: () => "\n\n``````\n",
			},
			admonition: {
				construct: "`{{% notice tip %}}`, `{% note %}`, `:::tip[Title]`, `> [!TIP]`",
				generators: "Hugo, Jekyll, Eleventy, Docusaurus, VitePress, GitHub",
				treatment: "rewrite",
				becomes: "`Tip: Title` on a line of its own, or `Tip:` before the text if it has no title.",
				names:
					"note tip info warn warning danger caution important success failure error hint attention bug example question notice alert admonition callout",
				write: writeAdmonition,
			},
			details: {
				construct: "`{% details Title %}`, `::: details Title`, `:::message`",
				generators: "dev.to, Hugo, VitePress, Zenn",
				treatment: "rewrite",
				becomes: "The title on a line of its own, and the text.",
				names: "details expand collapse collapsible spoiler message",
				write: ({ isEnd, named, rest }) =>
					isEnd ? "\n\n" : `\n\n${named["title"] ?? named["summary"] ?? (/=/.test(rest) ? "" : unquoted(rest))}\n\n`,
			},
			comment: {
				construct: "`{% comment %}` … `{% endcomment %}`",
				generators: "Jekyll, Eleventy",
				treatment: "drop and tell",
				becomes: "Nothing, with all that is in it.",
				names: "comment",
				write: () => {},
			},
			other: {
				construct: "`{{< gallery … >}}`, `{% include … %}`, `{% if … %}`: any other",
				generators: "Hugo, Zola, Jekyll, Eleventy, dev.to",
				treatment: "drop and tell",
				becomes: "Nothing; what stands between two of them is published.",
				names: "",
				write: () => {},
			},
		};
		const BY_NAME = new Map(Object.values(CALLS).flatMap((row) => row.names.split(" ").map((name) => [name, row])));
		function kindOfCall(name) {
			const row = BY_NAME.get(name);
			const found = Object.entries(CALLS).find(([, each]) => each === row);
			return found?.[0] ?? "other";
		}
		function writtenFor(call) {
			return call.name === "post_url" ? (call.isTarget ? "" : void 0) : BY_NAME.get(call.name)?.write(call);
		}
		const YOUTUBE = "https://www.youtube.com/watch?v=";
		const VIDEOS = { vimeo: "https://vimeo.com/" };
		function withAddress({ values, named, isEnd }, addressOf) {
			const id = named["id"] ?? named["url"] ?? named["src"] ?? values[0];
			if (isEnd) return "";
			const address = id === void 0 || /^https?:/.test(id) ? id : addressOf(id);
			return address === void 0 ? void 0 : `\n\n<${address}>\n\n`;
		}
		function embedded(name, id, values) {
			switch (name) {
				case "tweet":
				case "twitter":
				case "x":
				case "x_simple":
					return /^\d+$/.test(id) ? `https://x.com/i/status/${id}` : void 0;
				case "gist":
					return `https://gist.github.com/${[id, values[1]].filter((part) => part !== void 0).join("/")}`;
				case "github":
					return /^[\w.-]+\/[\w.-]+$/.test(id) ? `https://github.com/${id}` : void 0;
				case "instagram":
					return `https://www.instagram.com/p/${id}/`;
				case "speakerdeck":
					return `https://speakerdeck.com/player/${id}`;
				default:
					return;
			}
		}
		function pageOf({ values, named }) {
			const path = named["path"] ?? values[0] ?? "";
			return path.startsWith("#") ? path : `@/${path.replace(/^\/+/, "")}`;
		}
		function writeAdmonition({ name, isEnd, values, named, rest }) {
			if (isEnd) return "\n\n";
			const isGeneral = /^(?:notice|alert|admonition|callout|hint)$/.test(name);
			const kind = isGeneral ? (named["type"] ?? values.find((value) => isLabel(value))) : name;
			const title = named["title"] ?? values.filter((value) => value !== kind && value !== "md").at(0);
			return admonition(kind, isGeneral || /["']/.test(rest) ? title : unquoted(rest));
		}
		function unquoted(text) {
			return text.replace(/^(["'])(.*)\1$/s, "$2");
		}
		const LABELS = new Set(
			CALLS.admonition.names.split(" ").filter((name) => !/^(?:notice|alert|admonition|callout)$/.test(name)),
		);
		function isLabel(word) {
			return LABELS.has(word.toLowerCase());
		}
		function admonition(kind, title) {
			const label = kind === void 0 ? "" : `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()}:`;
			if (title === void 0 || title === "") return label === "" ? "\n\n" : `\n\n${label} `;
			return `\n\n${label === "" ? "" : `${label} `}${title}  `;
		}
		const ATTRIBUTES = /\{[:#.][^{}\n]*\}$/;
		const GENERATOR_LINE =
			/^(?:\[\[?_?toc_?\]\]?$|import\s[^\n]+\sfrom\s+['"]|import\s+['"]|export\s+(?:const|default|function)\s)/i;
		function instructionOf(paragraph) {
			return GENERATOR_LINE.test(paragraph) ? paragraph.split("\n", 1)[0] : void 0;
		}
		function dropAttributes(tokens) {
			const last = tokens.at(-1);
			const at = last?.type === "text" && last.content.endsWith("}") ? last.content.search(ATTRIBUTES) : -1;
			if (last && at !== -1) last.content = last.content.slice(0, at).trimEnd();
		}
		function writeContents(page, { content, children }, around) {
			const { block } = around;
			const words = children ?? [];
			if (block?.type === "paragraph_open") {
				const instruction = instructionOf(content);
				if (instruction !== void 0) return page.tellInstruction(instruction);
				writeOpening(page, words, content, around);
			}
			if (content.endsWith("}")) dropAttributes(words);
			const boldFrom = block?.type === "heading_open" ? page.writer.mark() : void 0;
			page.writeInline(words, content);
			if (boldFrom) page.writer.addStyle(boldFrom, "bold");
			if (block?.type === "paragraph_open" && page.lists.length === 0 && isHeading(words, content))
				page.writer.endBlock(2, "introduction", 0);
		}
		function writeOpening(page, words, content, { container, next }) {
			const alert = container?.type === "blockquote_open" ? alertOf(content) : void 0;
			const isDone = container?.type === "list_item_open" ? taskOf(content) : void 0;
			if (alert !== void 0) {
				dropStart(words, ALERT_MARK);
				page.writeWords(`${alert} `);
				page.isLineBegun = ALERT_ALONE.test(content) && next?.type === "paragraph_open";
				const lineEnd = words.find(({ type }) => type === "softbreak");
				if (lineEnd && !/^\[!\w+\][+-]?[ \t]*\n/.test(content)) lineEnd.type = "hardbreak";
			} else if (isDone !== void 0) {
				dropStart(words, TASK_MARK);
				if (page.settings.target === "attachment") page.setMarker(isDone ? "- [x]" : "- [ ]");
				else page.setMarker(isDone ? "☑" : "☐");
			} else if (UNSPACED_HEADING.test(content)) {
				page.tell((0, core_problem.$e)("text/heading-unspaced", { written: content.split("\n", 1)[0] ?? "" }));
				dropStart(words, UNSPACED_HEADING);
				const lineEnd = words.find(({ type }) => type === "softbreak");
				if (lineEnd) lineEnd.type = "hardbreak";
			}
		}
		function isHeading(words, content) {
			const types = words.filter(({ type, content: said }) => type !== "text" || said !== "").map(({ type }) => type);
			const isBold = types[0] === "strong_open" && types.indexOf("strong_close") === types.length - 1;
			return isBold || (NUMBERED.test(content) && !/[。！？.!?]$/.test(content));
		}
		const NUMBERED = /^\[?\d{1,3}、/;
		const ALERT = /^\[!(\w{1,20})\][+-]?(?:[ \t]|\n|$)/;
		const ALERT_ALONE = /^\[!\w+\][+-]?\s*$/;
		const ALERT_MARK = /^\[!\w+\][+-]?[ \t]*/;
		function alertOf(content) {
			const [, name] = ALERT.exec(content) ?? [];
			return name === void 0 || !isLabel(name)
				? void 0
				: `${name.charAt(0).toUpperCase()}${name.slice(1).toLowerCase()}:`;
		}
		const TASK = /^\[([ xX])\][ \t]+/;
		const TASK_MARK = /^\[[ xX]\][ \t]*/;
		function taskOf(content) {
			const [, mark] = TASK.exec(content) ?? [];
			return mark === void 0 ? void 0 : mark !== " ";
		}
		const UNSPACED_HEADING = /^#{2,6}(?=[^\s#])/;
		function dropStart(tokens, pattern) {
			const [first] = tokens;
			if (first?.type === "text") first.content = first.content.replace(pattern, "");
		}
		function writeTable(page, tokens, index) {
			const headers = [];
			let labels = [];
			let row = [];
			let isHead = false;
			let isFirstRow = true;
			let at = index + 1;
			for (; at < tokens.length && tokens[at]?.type !== "table_close"; at++) {
				const token = tokens[at];
				if (token?.map) page.line = token.map[0] + 1;
				if (token?.type === "thead_open") isHead = true;
				else if (token?.type === "thead_close") {
					isHead = false;
					page.beginBlock();
					labels = writeHeaders(page, headers);
				} else if (token?.type === "tr_open") row = [];
				else if (token?.type === "inline") (isHead ? headers : row).push(token);
				else if (token?.type === "tr_close" && !isHead) {
					writeRow(page, labels, row, isFirstRow);
					isFirstRow = false;
				}
			}
			return at;
		}
		function writeHeaders(page, headers) {
			let isFirst = true;
			return headers.map((header) => {
				const isLabel = saysSomething(header);
				if (!isFirst && isLabel) page.writer.write(headers.length === 2 ? colon(page) : " · ");
				writeCell(page, header);
				isFirst &&= !isLabel;
				const words = (header.children ?? []).filter(({ type }) => !PICTURES.has(type));
				return isLabel ? { words, content: header.content } : void 0;
			});
		}
		function writeRow(page, labels, row, isFirstRow) {
			page.writer.endBlock(1, isFirstRow && page.writer.hasWords ? "glued" : "item", 1);
			page.setMarker(page.bullet());
			page.openBlock("item");
			let isFirst = true;
			for (const [column, cell] of row.entries()) {
				if (!saysSomething(cell)) {
					writeCell(page, cell);
					continue;
				}
				if (!isFirst) page.writer.write(labels.length === 2 ? colon(page) : " · ");
				const label = labels[column];
				if (labels.length > 2 && column > 0 && label) {
					page.writeInline(label.words, label.content);
					page.writer.write(colon(page));
				}
				writeCell(page, cell);
				isFirst = false;
			}
		}
		function saysSomething({ children }) {
			return (children ?? []).some(
				({ type, content }) => !PICTURES.has(type) && !PICTURE_TAG.test(content) && content.trim() !== "",
			);
		}
		const PICTURES = new Set(["image", "link_open", "link_close"]);
		const PICTURE_TAG = /^<(?:\/?(?:a|picture)\b|(?:img|source|br)\b|!--)/i;
		function colon(page) {
			return page.writer.last === 0x3a || page.writer.last === 0xff1a ? " " : ": ";
		}
		function writeCell(page, cell) {
			const words = cell.children ?? [];
			for (const [at, word] of words.entries()) {
				if (word.type !== "html_inline" || !/^<br\s*\/?>$/i.test(word.content)) continue;
				const before = words[at - 1]?.content ?? "";
				word.type = "text";
				word.content = before === "" || /[\s,;:.!?]$/.test(before) ? " " : " / ";
			}
			page.writeInline(words, cell.content);
		}
		const ARGUMENT = /(?:([\w-]+)\s*=\s*)?(?:"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s,"'`=]+))/g;
		function callOf(inside, isTarget) {
			const [, slash = "", written = "", rest = ""] = /^\s*(\/?)\s*([\w/.-]*)([\s\S]*)$/.exec(inside) ?? [];
			const isLiquidEnd = /^end(?:[a-z_]|$)/.test(written);
			const values = [];
			const named = {};
			const given = rest.trim().replace(/^\(([\s\S]*)\)$/, "$1");
			for (const [, key, double, single, tick, plain] of given.matchAll(ARGUMENT)) {
				const value = double ?? single ?? tick ?? plain ?? "";
				if (key !== void 0) named[key.toLowerCase()] = value;
				else if (value !== "/") values.push(value);
			}
			return {
				name: (isLiquidEnd ? written.slice("end".length) : written).toLowerCase(),
				isEnd: slash !== "" || isLiquidEnd,
				rest: rest.trim().replace(/\/$/, "").trim(),
				values,
				named,
				isTarget,
			};
		}
		const FENCE = /^(?:[ \t]|>|[-*+][ \t]|\d{1,9}[.)][ \t])*(`{3,}(?=[^`]*$)|~{3,})/;
		function codeIn(text) {
			const code = [];
			let fence;
			let prose = 0;
			for (let start = 0; start < text.length;) {
				const found = text.indexOf("\n", start);
				const end = found === -1 ? text.length : found + 1;
				const line = text.slice(start, end).trimEnd();
				if (fence) {
					const closing = line.replace(/^[ \t>]+/, "");
					if (closing.startsWith(fence.mark) && closing.replaceAll(fence.mark.charAt(0), "") === "") {
						code.push({ start: fence.start, end });
						fence = void 0;
						prose = end;
					}
				} else {
					const mark = line.includes("```") || line.includes("~~~") ? FENCE.exec(line)?.[1] : void 0;
					if (mark !== void 0) {
						addSpans(code, text, prose, start);
						fence = { start, mark };
					}
				}
				start = end;
			}
			if (fence) code.push({ start: fence.start, end: text.length });
			else addSpans(code, text, prose, text.length);
			return code;
		}
		function addSpans(code, text, from, to) {
			const marks = [...text.slice(from, to).matchAll(/`+|\n[ \t]*\n/g)];
			const closing = new Map();
			const closer = new Array(marks.length);
			for (let index = marks.length - 1; index >= 0; index--) {
				const mark = marks[index]?.[0] ?? "";
				if (mark.startsWith("\n")) closing.clear();
				else {
					closer[index] = closing.get(mark.length);
					closing.set(mark.length, index);
				}
			}
			for (let index = 0; index < marks.length; index++) {
				const last = closer[index];
				const [open, close] = [marks[index], last === void 0 ? void 0 : marks[last]];
				if (last === void 0 || !open || !close) continue;
				code.push({ start: from + open.index, end: from + close.index + close[0].length });
				index = last;
			}
		}
		const OPENING = /^[ \t]*<([A-Z][\w.]*)(?:\s[^<>]*)?(?<!\/)>[ \t]*$/;
		const CLOSING = /^[ \t]*<\/([A-Z][\w.]*)>[ \t]*$/;
		function dedented(markdown) {
			if (!/^[ \t]*<\/[A-Z]/m.test(markdown)) return markdown;
			const open = [];
			return markdown
				.split("\n")
				.map((line) => {
					const [, closes] = CLOSING.exec(line) ?? [];
					if (closes !== void 0) {
						if (open.at(-1)?.name === closes) open.pop();
						return line.trimStart();
					}
					const inner = open.at(-1);
					if (inner && line.trim() !== "") inner.margin ??= line.length - line.trimStart().length;
					const margin = inner?.margin ?? 0;
					const rest = margin === 0 ? line : line.slice(Math.min(margin, line.length - line.trimStart().length));
					const [, opens] = OPENING.exec(line) ?? [];
					if (opens === void 0) return rest;
					if (open.length < DEEPEST) open.push({ name: opens, margin: void 0 });
					return rest.trimStart();
				})
				.join("\n");
		}
		const DEEPEST = 100;
		function expressionText(expression) {
			if (expression.startsWith("{/*")) return "";
			return /^\{\s*(["'`])([^"'`{}]*)\1\s*\}$/.exec(expression)?.[2];
		}
		class Rewriting {
			text = "";
			lines = [1];
			#line = 1;
			get line() {
				return this.#line;
			}
			copy(text) {
				for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
					this.#line += 1;
					this.lines.push(this.#line);
				}
				this.text += text;
			}
			replace(source, text) {
				for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.lines.push(this.#line);
				this.#line += source.split("\n").length - 1;
				this.text += text;
			}
		}
		const TRACE = /\{\{|\{%|^[ \t]*:::|@\[|=\d*x\d*\)|^[ \t]*<[A-Z]/m;
		function takeConstructs(markdown, isMdx) {
			if (!isMdx && !TRACE.test(markdown)) return { text: markdown, lines: void 0, problems: [] };
			const source = dedented(markdown);
			const taking = new Taking(source, isMdx);
			let from = 0;
			for (const { start, end } of codeIn(source)) {
				if (start < from) continue;
				taking.prose(from, start);
				taking.code(start, end);
				from = end;
			}
			taking.prose(from, source.length);
			return { text: taking.rewriting.text, lines: taking.rewriting.lines, problems: taking.problems };
		}
		const CALL = String.raw`\{\{(?<mark>[<%])(?<inside>[^{}]*)[>%]\}\}|\{%-?(?<tag>[^{}%]*)-?%\}`;
		const VARIABLE = String.raw`\{\{(?<variable>[^{}<%\n][^{}\n]*)\}\}`;
		const IMAGE_OF_VARIABLE = String.raw`(?<image>!\[[^\]\n]{0,500}\]\([^()\s]{0,500}\{\{(?! *(?:site\.|["']))[^{}\n]{0,500}\}\}[^()\n]{0,500}\)|<img\b[^<>]{0,500}\{\{(?! *(?:site\.|["']))[^<>]{0,500}>)`;
		const CONTAINER = String.raw`^(?<indent>[ \t]*):{3,}(?<container>[^\n]*)$`;
		const CARD = String.raw`(?<![\w!])@\[(?<card>[a-z]+)\]\((?<id>[^()\s]+)\)`;
		const SIZE = String.raw`(?<=!\[[^\]\n]{0,200}\]\(\S{1,300}) =\d*x\d*(?=\))`;
		const CONSTRUCT = [IMAGE_OF_VARIABLE, CALL, VARIABLE, CONTAINER, CARD, `(?<size>${SIZE})`].join("|");
		const JSX = String.raw`(?<jsx><\/?[A-Za-z][\w.]*\b(?:[^<>{}]|\{(?:[^{}]|\{[^{}]{0,300}\}){0,300}\}){0,500}>)`;
		const MODULE = String.raw`(?<![^\n]\n)^(?<module>(?:import|export)\s[^\n]*(?:\n(?![ \t]*\n)[^\n]+)*)`;
		const EXPRESSION = String.raw`(?<!\\)(?<expression>\{\/\*[\s\S]{0,2000}?\*\/\}|\{(?!#)(?:[^{}]|\{[^{}]{0,500}\}){0,500}\})`;
		const IN_MARKDOWN = new RegExp(CONSTRUCT, "gm");
		const IN_MDX = new RegExp(`${JSX}|${CONSTRUCT}|${MODULE}|${EXPRESSION}`, "gm");
		const RAW = /\{%-?\s*(?:end)?raw\s*-?%\}\n?/g;
		const HAS_OWN_TEXT = new Set(["raw", "comment", "highlight"]);
		class Taking {
			rewriting = new Rewriting();
			problems = [];
			#source;
			#isMdx;
			#inside;
			#ended = new Map();
			constructor(source, isMdx) {
				this.#source = source;
				this.#isMdx = isMdx;
			}
			code(start, end) {
				const text = this.#source.slice(start, end);
				if (this.#inside === "comment") return this.rewriting.replace(text, "");
				let from = 0;
				for (const { 0: written, index } of text.matchAll(RAW)) {
					this.rewriting.copy(text.slice(from, index));
					this.rewriting.replace(written, "");
					from = index + written.length;
				}
				const rest = text.slice(from);
				if (rest.includes("{{</*") || rest.includes("{{%/*"))
					this.rewriting.replace(
						rest,
						rest.replace(/\{\{([<%])\/\*|\*\/([>%])\}\}/g, (_, open, close) =>
							open ? `{{${open}` : `${close ?? ""}}}`,
						),
					);
				else this.rewriting.copy(rest);
			}
			prose(start, end) {
				const text = this.#source.slice(start, end);
				let from = 0;
				for (const match of text.matchAll(this.#isMdx ? IN_MDX : IN_MARKDOWN)) {
					const { 0: written, index } = match;
					if (index < from) continue;
					this.#passOn(text.slice(from, index));
					const becomes = this.#becomes(match, text);
					if (becomes === void 0) this.#passOn(written);
					else if (becomes.endsWith("  ") && text.charAt(index + written.length) !== "\n")
						this.rewriting.replace(written, `${becomes}\n`);
					else this.rewriting.replace(written, becomes);
					from = index + written.length;
					if (becomes === "" && text.charAt(from) === " " && /^$|[ \n]$/.test(text.charAt(index - 1))) {
						this.rewriting.replace(" ", "");
						from += 1;
					}
				}
				this.#passOn(text.slice(from));
			}
			#passOn(text) {
				if (this.#inside === "comment") this.rewriting.replace(text, "");
				else this.rewriting.copy(text);
			}
			#becomes({ 0: written, index, groups = {} }, text) {
				const at = index ?? 0;
				const {
					inside,
					tag,
					variable,
					container,
					indent = "",
					card,
					id = "",
					image,
					module,
					expression,
					size,
				} = groups;
				const isTarget = /(?:\]\(<?|\]:[ \t]*|(?:href|src)=["']?)[^\s()]*$/.test(text.slice(Math.max(0, at - 200), at));
				if (inside !== void 0 || tag !== void 0) return this.#call(inside ?? tag ?? "", written, isTarget);
				if (this.#inside !== void 0) return;
				if (variable !== void 0) return this.#variable(variable, written, isTarget, text.charAt(at - 1));
				if (container !== void 0) return this.#container(container, indent, written);
				if (card !== void 0) return writtenFor(callOf(`${card} "${id}"`, false));
				if (image !== void 0 || module !== void 0) return this.#drop(written.split("\n", 1)[0] ?? "");
				if (expression !== void 0) return expressionText(written) ?? this.#drop(written);
				return size === void 0 ? void 0 : "";
			}
			#call(inside, written, isTarget) {
				const escaped = /^\/\*([\s\S]*)\*\/$/.exec(inside)?.[1];
				if (escaped !== void 0) return `{{<${escaped}>}}`;
				const call = callOf(inside, isTarget);
				const kind = kindOfCall(call.name);
				if (this.#inside !== void 0 && !(call.isEnd && kind === this.#inside))
					return this.#inside === "comment" ? "" : void 0;
				if (call.isEnd) this.#inside = void 0;
				else if (HAS_OWN_TEXT.has(kind) && this.#ends(call.name)) this.#inside = kind;
				else if (kind === "highlight") return this.#drop(written);
				return writtenFor(call) ?? (call.isEnd ? "" : this.#drop(written));
			}
			#ends(name) {
				const known = this.#ended.get(name);
				if (known !== void 0) return known;
				const ends = this.#source.includes(`/${name}`) || this.#source.includes(`end${name}`);
				this.#ended.set(name, ends);
				return ends;
			}
			#variable(inside, written, isTarget, before) {
				if (before === "$") return;
				const [, path] = /^\s*["']([^"']*)["']\s*\|\s*(?:relative_url|absolute_url|url|prepend)\b/.exec(inside) ?? [];
				if (isTarget && path !== void 0) return path;
				if (isTarget && /^\s*site\.(?:base)?url\s*$/.test(inside)) return "";
				if (isTarget) return this.#drop(written);
				if (/^\s*\w+\(/.test(inside) && kindOfCall(callOf(inside, isTarget).name) !== "other")
					return this.#call(inside, written, isTarget);
				this.#tell((0, core_problem.$e)("text/construct-kept", { written }));
				return;
			}
			#container(rest, indent, written) {
				const [, name = "", title = ""] = /^\s*([a-z][a-z\d_-]*)?\s*(.*)$/i.exec(rest.trimEnd()) ?? [];
				const plain = title
					.replace(/^\[(.*?)\](?:\{[^}]*\})?$/, "$1")
					.replace(/^\{(?:.*\btitle=["']([^"']*)["'])?.*\}$/, "$1");
				if (isLabel(name)) return admonition(name, plain).replaceAll("\n", `\n${indent}`);
				const kind = kindOfCall(name.toLowerCase());
				if (name === "" || kind === "details") return `\n\n${indent}${name === "message" ? "" : plain}\n`;
				this.#drop(written.trim());
				return `\n\n${indent}${plain}\n`;
			}
			#drop(written) {
				this.#tell(
					(0, core_problem.$e)("text/shortcode", {
						written: written.length > 80 ? `${written.slice(0, 80)}…` : written,
					}),
				);
				return "";
			}
			#tell(problem) {
				if (this.problems.length < MOST_TOLD) this.problems.push({ ...problem, line: this.rewriting.line });
			}
		}
		const MOST_TOLD = 50;
		var markdown_it = __webpack_require__(65251);
		var dist = __webpack_require__(69908);
		var markdown_it_footnote = __webpack_require__(69938);
		const FORMULAS = [
			/\$\$(?:[^$\\]|\\[^]){1,2000}\$\$/y,
			/\$(?![\s$])(?:[^$\\]|\\[^]){1,1000}(?<!\s)\$(?!\d)/y,
			/\\\((?:[^\\]|\\[^()]){1,1000}\\\)/y,
			/\\\[(?:[^\\]|\\[^[\]]){1,2000}\\\]/y,
		];
		const TELLING = /[\\^_={}|*<>]/;
		const BLOCK_MARKS = [
			["$$", "$$"],
			["\\[", "\\]"],
		];
		function math(markdown) {
			markdown.inline.ruler.before("escape", "math_inline", inlineMath);
			markdown.block.ruler.before("fence", "math_block", blockMath, {
				alt: ["paragraph", "reference", "blockquote", "list"],
			});
		}
		function inlineMath(state, silent) {
			const sign = state.src.charCodeAt(state.pos);
			if (sign !== DOLLAR && sign !== BACKSLASH) return false;
			for (const formula of FORMULAS) {
				formula.lastIndex = state.pos;
				const [written] = formula.exec(state.src) ?? [];
				if (written === void 0 || state.pos + written.length > state.posMax) continue;
				const isBracket = sign === BACKSLASH;
				if (!TELLING.test(isBracket ? written.slice(2, -2) : written)) return false;
				if (!silent) state.push("math_inline", "", 0).content = written;
				state.pos += written.length;
				return true;
			}
			return false;
		}
		function blockMath(state, startLine, endLine, silent) {
			const lineOf = (line) =>
				state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]).trim();
			const first = lineOf(startLine);
			const marks = BLOCK_MARKS.find(([open]) => first.startsWith(open));
			if (!marks) return false;
			const [open, close] = marks;
			let line = startLine;
			let text = first.slice(open.length);
			while (!text.endsWith(close)) {
				line += 1;
				if (line >= endLine || (state.sCount[line] ?? 0) < state.blkIndent) return false;
				text = lineOf(line);
				if (text === "" || (text.startsWith(open) && text !== close)) return false;
			}
			if (silent) return true;
			const token = state.push("math_block", "", 0);
			token.content = state.getLines(startLine, line + 1, state.sCount[startLine] ?? 0, false).trimEnd();
			token.map = [startLine, line + 1];
			state.line = line + 1;
			return true;
		}
		const DOLLAR = 36;
		const BACKSLASH = 92;
		const parser_DEEPEST = 30;
		function parse(markdown, isMdx = false) {
			const env = {};
			const tokens = (isMdx ? mdxParser() : parser()).parse(markdown, env);
			return { tokens, footnotes: env.footnotes?.list ?? [] };
		}
		function decodeEntities(text) {
			return text.includes("&") ? parser().utils.unescapeAll(text.replaceAll("\\", "\\\\")) : text;
		}
		let instance;
		function parser() {
			return (instance ??= build());
		}
		let mdxInstance;
		function mdxParser() {
			if (mdxInstance) return mdxInstance;
			mdxInstance = build();
			mdxInstance.block.ruler.disable("code");
			return mdxInstance;
		}
		function build() {
			const markdown = new markdown_it.A({ html: true, linkify: true, maxNesting: parser_DEEPEST + 4 })
				.use(markdown_it_footnote.A)
				.use(dist.A)
				.use(math);
			markdown.inline.ruler.after("html_inline", "component", component);
			markdown.inline.ruler.after("link", "undefined_reference", undefinedReference);
			markdown.core.ruler.disable(["linkify", "text_join", "footnote_tail"]);
			markdown.validateLink = () => true;
			markdown.normalizeLink = (url) => url;
			markdown.normalizeLinkText = (url) => url;
			return markdown;
		}
		function component(state, silent) {
			if (state.src.charCodeAt(state.pos) !== OPENING_ANGLE) return false;
			COMPONENT.lastIndex = state.pos;
			const [tag] = COMPONENT.exec(state.src) ?? [];
			if (tag === void 0 || state.pos + tag.length > state.posMax) return false;
			if (!DOTTED.test(tag) && !tag.includes("={")) return false;
			if (!silent) state.push("html_inline", "", 0).content = tag;
			state.pos += tag.length;
			return true;
		}
		function undefinedReference(state, silent) {
			const { pos, posMax } = state;
			if (state.src.charCodeAt(pos) !== OPENING_BRACKET) return false;
			UNDEFINED_REFERENCE.lastIndex = pos;
			const [written] = UNDEFINED_REFERENCE.exec(state.src) ?? [];
			if (written === void 0 || pos + written.length > posMax) return false;
			if (!silent) {
				state.push("link_open", "a", 1);
				state.pos = pos + 1;
				state.posMax = pos + written.length - "][]".length;
				state.md.inline.tokenize(state);
				state.push("link_close", "a", -1);
			}
			state.pos = pos + written.length;
			state.posMax = posMax;
			return true;
		}
		const OPENING_BRACKET = 91;
		const UNDEFINED_REFERENCE = /\[[^[\]\n]{1,200}\]\[\]/y;
		const OPENING_ANGLE = 60;
		const COMPONENT = /<\/?[A-Za-z][\w.-]*(?:\s[^<>]*)?\/?>/y;
		const DOTTED = /^<\/?[A-Z]\w*\./;
		function htmlPieces(html) {
			const pieces = [];
			const text = (from, to) => {
				if (to > from) pieces.push({ kind: "text", text: html.slice(from, to) });
			};
			let from = 0;
			let noMoreComments = false;
			for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", Math.max(at + 1, from)))
				if (html.startsWith("\x3c!--", at)) {
					const end = noMoreComments ? -1 : html.indexOf("--\x3e", at + 4);
					noMoreComments = end === -1;
					if (end === -1) continue;
					text(from, at);
					from = end + 3;
				} else if (html[at + 1] === "!" || html[at + 1] === "?") {
					const end = html.indexOf(">", at);
					if (end === -1) break;
					text(from, at);
					from = end + 1;
				} else {
					const end = endOfTag(html, at);
					if (end === -1) continue;
					text(from, at);
					pieces.push(tagOf(html.slice(at + 1, end)));
					from = end + 1;
				}
			text(from, html.length);
			return pieces;
		}
		function endOfTag(html, at) {
			if (!/[a-z/]/i.test(html.charAt(at + 1))) return -1;
			let quote = "";
			for (let index = at + 1; index < html.length; index++) {
				const sign = html.charAt(index);
				if (quote !== "") {
					if (sign === quote) quote = "";
				} else if (sign === ">") return index;
				else if (sign === "<") return -1;
				else if (sign === '"' || sign === "'") quote = sign;
			}
			return -1;
		}
		function tagOf(inner) {
			const [, slash = "", name = "", attributes = ""] = /^(\/?)([^\s/>]+)([\s\S]*)$/.exec(inner) ?? [];
			const isVoid = attributes.trimEnd().endsWith("/");
			return { kind: "tag", isOpen: slash === "", name, attributes, isVoid };
		}
		function attribute(attributes, name) {
			const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(attributes);
			return found ? (found[1] ?? found[2] ?? found[3]) : void 0;
		}
		const HTML = {
			break: { tags: "br wbr", becomes: "A line break; `<wbr>` nothing." },
			rule: { tags: "hr", becomes: "The end of the segment, as `---`." },
			block: {
				tags: "p div section article aside header footer main nav center figure figcaption details summary table tbody thead tfoot caption ul ol dl dt dd pre address form fieldset picture",
				becomes: "A paragraph of its own.",
			},
			heading: { tags: "h1 h2 h3 h4 h5 h6", becomes: "A heading." },
			item: { tags: "li", becomes: "A line with `•`." },
			row: { tags: "tr", becomes: "A line." },
			cell: { tags: "td th", becomes: "Its text, parted by a middle dot." },
			quote: { tags: "blockquote", becomes: "A quote." },
			bold: { tags: "b strong", becomes: "Its text; bold in an attachment." },
			italic: { tags: "i em cite dfn var", becomes: "Its text; italic in an attachment." },
			underline: { tags: "u ins", becomes: "Its text; underlined in an attachment." },
			strikethrough: { tags: "s del strike", becomes: "`~~text~~`; struck through in an attachment." },
			highlight: { tags: "mark", becomes: "Its text; highlighted in an attachment." },
			raised: { tags: "sup", becomes: "Its text, digits as ¹²³." },
			plain: {
				tags: "span kbd samp code tt small big font sub abbr q time data bdi bdo label ruby rt rp g-emoji relative-time",
				becomes: "Its text.",
			},
			image: { tags: "img video", becomes: "Media of the segment." },
			link: { tags: "a", becomes: "A link." },
			checkbox: { tags: "input", becomes: "`☐` or `☑`." },
			nothing: { tags: "source track col colgroup meta link", becomes: "Nothing." },
			hidden: {
				tags: "script style template noscript iframe object embed svg math canvas audio head title textarea select",
				becomes: "Nothing, with all that is in it, and reported.",
			},
		};
		const ROLES = new Map(
			Object.entries(HTML).flatMap(([role, { tags }]) => tags.split(" ").map((tag) => [tag, role])),
		);
		function roleOf(name) {
			return /^[A-Z]+[a-z]/.test(name) ? void 0 : ROLES.get(name.toLowerCase());
		}
		function writeHtml(page, html) {
			for (const piece of htmlPieces(html))
				if (page.html.hidden !== void 0) {
					if (piece.kind === "tag" && !piece.isOpen && piece.name.toLowerCase() === page.html.hidden)
						page.html.hidden = void 0;
				} else if (piece.kind === "text")
					page.writeWords(decodeEntities(piece.text.replace(/\s+/g, " ")).normalize("NFC"));
				else {
					const role = roleOf(piece.name);
					if (role === void 0) writeComponent(page, piece);
					else HANDLERS[role](page, piece);
				}
		}
		const HANDLERS = {
			break: (page, { name }) => {
				if (name.toLowerCase() === "br") page.breakLine();
			},
			rule: (page) => page.endSection(),
			block: (page, { name, isOpen }) => {
				endParagraph(page, 2, page.lists.length);
				if (!isOpen && name.toLowerCase() === "summary") page.writer.endBlock(2, "introduction", 0);
			},
			row: (page, { isOpen }) => {
				const isHeader = !isOpen && page.html.row === "headers";
				page.html.row = void 0;
				if (isHeader) page.writer.endBlock(1, "glued", 0);
				else endParagraph(page, 1, page.lists.length);
			},
			heading: (page, { isOpen }) => {
				if (isOpen) page.beginBlock("section");
				else page.writer.endBlock(1, "glued", 0);
			},
			item: (page, { isOpen }) => {
				if (!isOpen) return;
				page.writer.endBlock(1, "item", page.lists.length);
				page.setMarker(page.lists.length === 0 ? "•" : page.bullet());
				page.openBlock("item");
			},
			cell: (page, { name, isOpen }) => {
				if (isOpen) page.html.row = name.toLowerCase() === "th" && page.html.row !== "cells" ? "headers" : "cells";
				if (isOpen && page.writer.hasWords) page.writeWords(" · ");
			},
			quote: (page, { isOpen }) => {
				if (!isOpen) page.quotes.pop();
				else if (page.quotes.length < parser_DEEPEST) page.quotes.push({ isMarked: true });
				else page.tell((0, core_problem.z3)("text/too-deep", { levels: parser_DEEPEST }));
				endParagraph(page, 2, 0);
			},
			strikethrough: (page, tag) => {
				if (page.settings.target === "chain") page.writeWords("~~");
				else toggleStyle(page, tag, "strikethrough");
			},
			bold: (page, tag) => toggleStyle(page, tag, "bold"),
			italic: (page, tag) => toggleStyle(page, tag, "italic"),
			underline: (page, tag) => toggleStyle(page, tag, "underline"),
			highlight: (page, tag) => toggleStyle(page, tag, "highlight"),
			image: (page, tag) => {
				if (tag.isOpen) addImage(page, tag);
			},
			link: (page, tag) => toggleLink(page, tag, "a"),
			checkbox: (page, { attributes }) => {
				if (attribute(attributes, "type") === "checkbox")
					page.writeWords(/\schecked\b/i.test(attributes) ? "☑ " : "☐ ");
			},
			hidden: (page, { name, isOpen, isVoid }) => {
				if (!isOpen) return;
				page.tell((0, core_problem.$e)("text/html-dropped", { tag: `<${name}>`, isTextKept: false }));
				if (!isVoid) page.html.hidden = name.toLowerCase();
			},
			raised: (page, { isOpen }) => {
				page.isRaised = isOpen;
			},
			plain: () => {},
			nothing: () => {},
		};
		function writeComponent(page, tag) {
			const { name, isOpen, attributes } = tag;
			if (isOpen && name === "Image") return addImage(page, tag);
			if (isOpen) page.tell((0, core_problem.$e)("text/html-dropped", { tag: `<${name}>`, isTextKept: true }));
			if (attribute(attributes, "href") !== void 0 || !isOpen) toggleLink(page, tag, name);
		}
		function endParagraph(page, newlines, depth) {
			page.beginPart();
			page.writer.endBlock(newlines, "paragraph", depth);
			page.writer.setPrefix(page.margin());
		}
		function toggleStyle(page, { name, isOpen }, style) {
			const { styles } = page.html;
			if (isOpen) styles.push({ name, from: page.writer.mark() });
			else if (styles.at(-1)?.name === name) {
				const open = styles.pop();
				if (open) page.writer.addStyle(open.from, style);
			}
		}
		function addImage(page, { attributes }) {
			const src = attribute(attributes, "src");
			const around = page.html.links.at(-1);
			if (around) around.hasImage = true;
			if (src !== void 0 && src !== "")
				page.addMedia(decodeEntities(src), decodeEntities(attribute(attributes, "alt") ?? ""));
		}
		function toggleLink(page, { isOpen, attributes }, name) {
			const { links } = page.html;
			if (isOpen) {
				const href = attribute(attributes, "href");
				if (href === void 0) return;
				links.push({ name, href: decodeEntities(href), from: page.writer.mark(), hasImage: false });
				page.isInLink = true;
				return;
			}
			const open = links.at(-1);
			if (open?.name !== name) return;
			links.pop();
			page.isInLink = links.length > 0;
			const said = page.writer.since(open.from);
			if (said.trim() !== "" || !open.hasImage) page.writeTarget(open.href, said, open.from, false);
		}
		function firstAfter(items, after, placeOf) {
			let low = 0;
			for (let high = items.length; low < high;) {
				const middle = (low + high) >> 1;
				const item = items[middle];
				if (item !== void 0 && placeOf(item) <= after) low = middle + 1;
				else high = middle;
			}
			return low;
		}
		const WORD_JOINER = "⁠";
		const HAIR_SPACE = " ";
		const ESCAPED_AT = "﷐";
		const ESCAPED_HASH = "﷑";
		const ESCAPED_BAR = "﷒";
		const TRIGGERS = /@+|[#\ufdd0-\ufdd2]/g;
		function disarm(text, contexts) {
			const contextAt = (at) => contexts[firstAfter(contexts, at, (each) => each.at) - 1]?.context ?? "as it is";
			const edits = Array.from(text.matchAll(TRIGGERS), ({ 0: signs, index }) =>
				editsOf(text, { start: index, end: index + signs.length }, contextAt),
			).flat();
			return edited(text, edits);
		}
		function editsOf(text, signs, contextAt) {
			const { start: at, end } = signs;
			const sign = text.charAt(at);
			if (sign === ESCAPED_BAR) return [{ at, written: "|" }];
			if (sign === ESCAPED_AT) return [{ at, written: `@${WORD_JOINER}` }];
			if (sign === ESCAPED_HASH) return [{ at, written: `#${HAIR_SPACE}` }];
			const context = contextOf(contextAt(end - 1), contextAt(end));
			if (sign === "@") return mention(text, signs, context);
			const written = topic(text, at, context);
			return written === sign ? [] : [{ at, written }];
		}
		function contextOf(sign, name) {
			const isProse = sign === "mention" || sign === "disarm";
			return isProse && name !== "as it is" ? name : sign;
		}
		function mention(text, { start, end }, context) {
			if (start > 0 && /[\w/=&]/.test(text.charAt(start - 1))) return [];
			let last = end;
			while (last < text.length && last - end < LONGEST_NAME && /[\w.-]/.test(text.charAt(last))) last += 1;
			if (last === end || context === "as it is") return [];
			const isPackage = text[last] === "/" && /[\w.-]/.test(text.charAt(last + 1));
			const isElsewhere = text[last] === "@" && /\w/.test(text.charAt(last + 1));
			if (context === "code" || context === "block" || isPackage || isElsewhere)
				return [{ at: end - 1, written: `@${WORD_JOINER}` }];
			if (context === "mention") return [];
			return Array.from({ length: end - start }, (_, index) => ({ at: start + index, written: "" }));
		}
		const LONGEST_NAME = 64;
		function topic(text, at, context) {
			if ((context !== "code" && context !== "block") || (at > 0 && /[\w#&/]/.test(text.charAt(at - 1)))) return "#";
			if (!isTopic(text, at)) return "#";
			return context === "block" ? "# " : `#${HAIR_SPACE}`;
		}
		function isTopic(text, at) {
			const [written = ""] = TOPIC_NAME.exec(text.slice(at + 1, at + 52)) ?? [];
			const [name = ""] = written.split(disarm_CLOSING, 1);
			if (COLOUR.test(name)) return false;
			return name.length > 0 && name.length <= 50 && !/^\d+$/.test(name) && !name.startsWith("#");
		}
		const disarm_CLOSING = /[)\]}）］｝」』】》〉]/;
		const COLOUR = /^(?=.*\d|(.)\1*$)(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;
		const TOPIC_NAME = /^[^\s.&@!?,;:]+/;
		function edited(before, edits) {
			let text = "";
			let from = 0;
			const shifts = [0];
			for (const { at, written } of edits) {
				text += before.slice(from, at) + written;
				from = at + 1;
				shifts.push(text.length - from);
			}
			text += before.slice(from);
			return { text, moved: (at) => at + (shifts[firstAfter(edits, at - 1, (each) => each.at)] ?? 0) };
		}
		const REFUSED = new Set(["javascript", "data", "vbscript", "file", "blob", "about"]);
		function targetOf(href, resolveLink) {
			const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
			if (href === "") return { shown: void 0, target: "" };
			if (scheme === void 0) {
				const absolute = href.startsWith("//") ? `https:${href}` : resolveLink(href);
				if (absolute !== void 0) return { shown: encode(absolute) };
				return { shown: void 0, target: href };
			}
			if (REFUSED.has(scheme)) return { shown: void 0, target: `${scheme}:` };
			if (scheme === "mailto" || scheme === "tel")
				return { shown: decode(href.slice(scheme.length + 1).replace(/\?.*$/s, "")) };
			return { shown: encode(href) };
		}
		function saysTarget(text, bare) {
			return bareUrl(text) === bare;
		}
		function bareUrl(url) {
			return decode(url.trim().toLowerCase())
				.replace(/^(?:[a-z]+:\/\/)?(?:www\.)?/, "")
				.replace(/\/$/, "");
		}
		function encode(url) {
			const path = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0].length ?? 0;
			return (
				url.slice(0, path).replace(/\s/g, "") +
				url.slice(path).replace(/[^\x21-\x7e]+/g, (part) => encodeURIComponent(part.toWellFormed()))
			);
		}
		function decode(url) {
			try {
				return decodeURIComponent(url);
			} catch {
				return url;
			}
		}
		function spoilerMarks(tokens) {
			const marks = new Map();
			let open;
			for (const token of tokens) {
				if (token.type !== "text") continue;
				const { content } = token;
				for (let at = content.indexOf("||"); at !== -1;) {
					let end = at + 2;
					while (content[end] === "|") end += 1;
					if (end === at + 2)
						if (open && !/\s/.test(content[at - 1] ?? "")) {
							put(marks, open.token, open.at);
							put(marks, token, at);
							open = void 0;
						} else if (!/\s/.test(content[end] ?? "")) open = { token, at };
					at = content.indexOf("||", end);
				}
			}
			return marks;
		}
		function put(marks, token, at) {
			const known = marks.get(token);
			if (known) known.push(at);
			else marks.set(token, [at]);
		}
		function isWide(unit) {
			return (
				(unit >= 0x2e80 && unit <= 0x312f) ||
				(unit >= 0x3190 && unit <= 0x9fff) ||
				(unit >= 0xf900 && unit <= 0xfaff) ||
				(unit >= 0xfe30 && unit <= 0xfe4f) ||
				(unit >= 0xff00 && unit <= 0xffef) ||
				(unit >= 0xd840 && unit <= 0xd8ff)
			);
		}
		function joinsLines(before, after) {
			return (isWide(before) && isWide(after)) || WIDE_PUNCTUATION.has(before) || WIDE_PUNCTUATION.has(after);
		}
		const WIDE_PUNCTUATION = new Set(
			Array.from("、。，．！？：；（）【】「」『』《》〈〉", (mark) => mark.charCodeAt(0)),
		);
		function writeInline(page, tokens, content) {
			const phrase = new Phrase(page, tokens, content.includes("||") ? spoilerMarks(tokens) : void 0);
			for (; phrase.index < tokens.length; phrase.index++) {
				const token = tokens[phrase.index];
				if (!token) continue;
				if (!TEXT_TYPES.has(token.type)) phrase.flush();
				const handler = inline_HANDLERS[token.type];
				if (handler) handler(phrase, token);
				else if (token.nesting !== -1) page.tellUnknown(token.type);
			}
			phrase.flush();
			page.endInline();
		}
		class Phrase {
			page;
			tokens;
			index = 0;
			spoilers;
			emphasis = [];
			link;
			isInBrackets = false;
			hasEntity = false;
			#text = "";
			#last = NaN;
			constructor(page, tokens, spoilers) {
				this.page = page;
				this.tokens = tokens;
				this.spoilers = spoilers;
			}
			get next() {
				return this.tokens[this.index + 1];
			}
			get last() {
				return this.#text === "" ? this.page.writer.last : this.#last;
			}
			add(text) {
				if (text === "") return;
				this.#text += text;
				this.#last = text.charCodeAt(text.length - 1);
			}
			flush() {
				if (this.#text !== "") this.page.writeWords(this.hasEntity ? this.#text.normalize("NFC") : this.#text);
				this.#text = "";
			}
		}
		const TEXT_TYPES = new Set(["text", "text_special", "softbreak"]);
		const inline_HANDLERS = {
			text: addText,
			text_special: (phrase, { info, content }) => {
				phrase.hasEntity ||= info === "entity";
				phrase.add(info === "escape" ? (ESCAPED[content] ?? content) : content);
			},
			softbreak: (phrase) => {
				const { next } = phrase;
				if (!joinsLines(phrase.last, next?.type === "text" ? next.content.charCodeAt(0) : NaN)) phrase.add(" ");
				phrase.page.line += 1;
			},
			hardbreak: ({ page }) => {
				page.line += 1;
				page.breakLine();
			},
			code_inline: writeCodeSpan,
			math_inline: ({ page }, { content }) => {
				const mark = page.writer.mark();
				page.writer.writeVerbatim(content.replace(/\s+/g, " "), "as it is");
				page.writer.keepWhole(mark);
				page.tellMath();
			},
			em_open: openEmphasis,
			em_close: (phrase) => closeEmphasis(phrase, "italic"),
			strong_open: openEmphasis,
			strong_close: (phrase) => closeEmphasis(phrase, "bold"),
			s_open: (phrase) => {
				writeTildes(phrase);
				openEmphasis(phrase);
			},
			s_close: (phrase) => {
				closeEmphasis(phrase, "strikethrough");
				writeTildes(phrase);
			},
			link_open: openLink,
			link_close: closeLink,
			image: ({ page }, token) => {
				page.addMedia(String(token.attrGet("src") ?? ""), altOf(token));
			},
			html_inline: ({ page }, token) => {
				page.writeHtml(token.content);
			},
			footnote_ref: ({ page }, token) => {
				const id = token.meta?.["id"];
				if (typeof id === "number") page.writeReference(id + 1);
			},
		};
		const ESCAPED = { "@": ESCAPED_AT, "#": ESCAPED_HASH, "|": ESCAPED_BAR };
		function addText(phrase, token) {
			const { page, spoilers } = phrase;
			const { content } = token;
			let from = 0;
			for (const mark of spoilers?.get(token) ?? []) {
				phrase.add(content.slice(from, mark));
				phrase.flush();
				page.toggleSpoiler();
				from = mark + 2;
			}
			phrase.add(from === 0 ? content : content.slice(from));
		}
		function writeCodeSpan({ page: { writer } }, { content }) {
			const code = content.trim();
			const at = content.indexOf(code);
			writer.write(content.slice(0, at));
			const mark = writer.mark();
			writer.writeVerbatim(code, "code");
			writer.keepWhole(mark);
			writer.write(content.slice(at + code.length));
		}
		function openEmphasis({ page, emphasis }) {
			emphasis.push(page.writer.mark());
		}
		function closeEmphasis({ page, emphasis }, style) {
			const from = emphasis.pop();
			if (from) page.writer.addStyle(from, style);
		}
		function writeTildes({ page }) {
			if (page.settings.target === "chain") page.writeWords("~~");
		}
		function openLink(phrase, token) {
			const { page, tokens } = phrase;
			const { writer, links } = page;
			const href = String(token.attrGet("href") ?? "");
			phrase.isInBrackets = writer.last === inline_OPENING_BRACKET;
			const close = closeOf(tokens, phrase.index);
			const { said, isPlain, hasImage } = textOf(tokens.slice(phrase.index + 1, close));
			const handle = writer.last === AT ? `@${said}` : said;
			const isHandle = isPlain && /^@[\w.-]+(?:\[bot\])?$/.test(handle);
			page.isInLink = true;
			if (said.trim() === "" && hasImage) return;
			if (isHandle && THREADS.test(href)) {
				writer.write(said, "mention");
				phrase.index = close - 1;
				return;
			}
			const target = links.find(href, page.sourceLine);
			if (token.info === "auto" || (target && isPlain && (said.trim() === "" || saysTarget(said, target.bare)))) {
				const shown = (target && links.after("", target)) ?? said;
				const written = token.info === "auto" && shown === target?.url ? said : shown;
				if (token.markup === "linkify") writer.write(written);
				else writer.writeAddress(written);
				phrase.index = close - 1;
				return;
			}
			if (isHandle) page.context = "disarm";
			phrase.link = { href, said, from: writer.mark() };
		}
		function closeLink(phrase) {
			const { page, link, isInBrackets, next } = phrase;
			page.context = page.settings.handles;
			page.isInLink = false;
			if (link)
				page.writeTarget(link.href, link.said, link.from, isInBrackets && next?.content.startsWith(")") === true);
			phrase.link = void 0;
		}
		const inline_OPENING_BRACKET = 40;
		const AT = 64;
		const THREADS = /^https?:\/\/(?:www\.)?threads\.(?:net|com)\/@/i;
		function closeOf(tokens, open) {
			const level = tokens[open]?.level;
			let index = open + 1;
			while (index < tokens.length && !(tokens[index]?.type === "link_close" && tokens[index]?.level === level))
				index += 1;
			return index;
		}
		function textOf(tokens) {
			let said = "";
			let isPlain = true;
			let hasImage = false;
			for (const { type, content } of tokens) {
				if (type === "text" || type === "text_special" || type === "code_inline") said += content;
				else if (type === "softbreak") said += " ";
				else if (type === "image" || type === "html_inline" || type === "footnote_ref") isPlain = false;
				hasImage ||= type === "image" || (type === "html_inline" && /^<(?:img|picture)\b/i.test(content));
			}
			return { said, isPlain, hasImage };
		}
		function altOf(token) {
			return (token.children ?? [])
				.map(({ type, content }) => (type === "softbreak" || type === "hardbreak" ? " " : content))
				.join("");
		}
		function opens({ text, chosen }, tokens) {
			if (tokens.length === 0) return false;
			const titles = tokens.filter(isTitle).length;
			const isTitled = titles === 1 || (tokens[0] !== void 0 && isTitle(tokens[0]));
			return !(isTitled && !chosen) && !says(startOf(tokens), text);
		}
		function writeTitle(page, title) {
			page.isInHeading = true;
			page.beginBlock("section");
			const from = page.writer.mark();
			page.writeWords(title.trim().replace(/\s+/g, " "));
			page.writer.addStyle(from, "bold");
			page.writer.endBlock(2, "glued", 0);
			page.isInHeading = false;
		}
		function isTitle({ type, tag, content }) {
			return (type === "heading_open" && tag === "h1") || (type === "html_block" && /<h1[\s>]/i.test(content));
		}
		const START = 400;
		function startOf(tokens) {
			let start = "";
			for (const { children } of tokens) {
				if (start.length >= START) break;
				for (const { type, content } of children ?? [])
					if (type !== "image" && type !== "html_inline") start += type === "softbreak" ? " " : content;
				start += " ";
			}
			return start.slice(0, START);
		}
		function says(text, title) {
			const words = wordsOf(title);
			if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(title))
				return wordsOf(text).replaceAll(" ", "").includes(words.replaceAll(" ", ""));
			return ` ${wordsOf(text)} `.includes(` ${words} `);
		}
		function wordsOf(text) {
			return (
				text
					.normalize("NFKC")
					.toLowerCase()
					.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
			).join(" ");
		}
		var full = __webpack_require__(36678);
		const NAME = /(?<![\d:]):([a-z0-9_+-]{1,40}):(?!\d)/g;
		function withEmoji(text) {
			if (!text.includes(":")) return text;
			return text.replace(NAME, (written, name) => (Object.hasOwn(full.A, name) ? (full.A[name] ?? written) : written));
		}
		function emojiNamesIn(text) {
			if (!text.includes(":")) return [];
			return Array.from(text.matchAll(NAME))
				.filter(([, name = ""]) => Object.hasOwn(full.A, name))
				.map(({ 0: written, index }) => ({ start: index, end: index + written.length }));
		}
		const HOSTS = [
			"shields.io",
			"badgen.net",
			"badge.fury.io",
			"travis-ci.org",
			"travis-ci.com",
			"appveyor.com",
			"codecov.io",
			"coveralls.io",
			"circleci.com",
			"badges.gitter.im",
			"david-dm.org",
			"goreportcard.com",
			"godoc.org",
			"nodei.co",
			"isitmaintained.com",
			"bestpractices.coreinfrastructure.org",
			"bestpractices.dev",
			"packagephobia.now.sh",
			"packagephobia.com",
			"snyk.io",
		];
		const SHAPE = /\/(?:project_)?badges?(?:[/.?]|$)|\bbadge\.(?:svg|png)|\/actions?\/workflows?\/|\bstatus\.svg/i;
		function isBadge(src) {
			const [, host = "", path = ""] = /^(?:https?:)?\/\/([^/?#]+)([^#]*)/i.exec(src) ?? [];
			const name = host.toLowerCase();
			return HOSTS.some((known) => name === known || name.endsWith(`.${known}`)) || (host !== "" && SHAPE.test(path));
		}
		function isLogo(src) {
			return isDrawing(src) && /logo|icon|wordmark/i.test(src);
		}
		function isDrawing(src) {
			return /\.svg(?:[?#]|$)/i.test(src);
		}
		var written = __webpack_require__(36250);
		const REFERENCE =
			/^https?:\/\/(?:www\.)?github\.com\/(?:([\w.-]+\/[\w.-]+)\/(?:(?:pull|issues)\/(\d{1,10})|commits?\/([\da-f]{7,40}))|(?:apps\/)?([\w-]{1,39}))\/?$/i;
		function referenceOf(url) {
			const [, repository = "", number, hash, person] = REFERENCE.exec(url) ?? [];
			if (number !== void 0) return { kind: "issue", repository, name: number };
			if (hash !== void 0) return { kind: "commit", repository, name: hash.toLowerCase() };
			return person === void 0 ? void 0 : { kind: "person", repository: "", name: person };
		}
		function shortOf({ kind, repository, name }, own) {
			if (kind === "person") return;
			const from = isSame(repository, own) ? "" : repository;
			if (kind === "issue") return `${from}#${name}`;
			return `${from === "" ? "" : `${from}@`}${name.slice(0, SHORT_HASH)}`;
		}
		const SHORT_HASH = 7;
		function saysReference(said, { kind, name }) {
			if (kind === "person")
				return (
					said
						.trim()
						.replace(/^@|\[bot\]$/g, "")
						.toLowerCase() === name.toLowerCase()
				);
			const words = said.toLowerCase().match(/[\da-z]+/g) ?? [];
			if (kind === "issue") return words.includes(name) || words.includes(`gh${name}`);
			return words.some((word) => word.length >= SHORT_HASH - 1 && /\d/.test(word) && name.startsWith(word));
		}
		function repositoryOf(url) {
			return /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+\/[\w.-]+)/i.exec(url)?.[1]?.toLowerCase();
		}
		function isSame(repository, own) {
			return own !== void 0 && repository.toLowerCase() === own.toLowerCase();
		}
		class Links {
			#settings;
			#targets = new Map();
			#dead = new Set();
			#firstDead = 1;
			#kept = new Set();
			#unnamed = new Map();
			constructor(settings) {
				this.#settings = settings;
				if (settings.card !== void 0) this.#keep(settings.card);
			}
			find(href, line) {
				if (!this.#targets.has(href)) this.#targets.set(href, this.#find(href, line));
				return this.#targets.get(href);
			}
			after(said, { url, bare, reference }) {
				if (reference && (said !== "" || reference.kind !== "person")) {
					if (said !== "" && saysReference(said, reference)) {
						if (reference.kind !== "person") this.#refer(reference, said);
						return;
					}
					const short = shortOf(reference, this.#settings.repository);
					if (short !== void 0) {
						this.#refer(reference, short);
						return short;
					}
				}
				this.#keep(url);
				return saysTarget(said, bare) && said !== "" ? void 0 : url;
			}
			get missing() {
				const { release, repository } = this.#settings;
				return [...this.#unnamed]
					.filter(([key]) => !this.#kept.has(key))
					.slice(0, limits.vL)
					.map(([key, name]) =>
						release !== void 0 && key === repository?.toLowerCase() ? release : `https://github.com/${name}`,
					);
			}
			get dead() {
				if (this.#dead.size === 0) return;
				const targets = [...this.#dead];
				return {
					targets: targets.length > 1 ? targets.filter((target) => target !== "") : targets,
					line: this.#firstDead,
				};
			}
			#find(href, line) {
				const { resolveLink, references } = this.#settings;
				const target = targetOf(href, resolveLink);
				if (target.shown === void 0) {
					if (this.#dead.size === 0) this.#firstDead = line;
					this.#dead.add((0, written.q)(target.target));
					return;
				}
				const reference = references === "short" ? referenceOf(target.shown) : void 0;
				return { url: target.shown, bare: bareUrl(target.shown), reference };
			}
			#refer({ repository }, written) {
				if (!written.toLowerCase().includes(repository.toLowerCase()))
					this.#unnamed.set(repository.toLowerCase(), repository);
			}
			#keep(url) {
				const repository = repositoryOf(url);
				if (repository !== void 0) this.#kept.add(repository);
			}
		}
		var characters = __webpack_require__(15071);
		class NoRoomError extends Error {
			name = "NoRoomError";
		}
		class TextWriter {
			#room;
			#text = "";
			#line = "";
			#prefix = "";
			#hasWords = false;
			#last = NaN;
			#endsInAddress = false;
			#gap;
			#pending = [];
			#contexts = [];
			#gaps = [];
			#blocks = [];
			#unbreakable = [];
			#addresses = [];
			#spoilers = [];
			#styles = [];
			#media = [];
			#references = [];
			#notes = [];
			#lines = [];
			constructor(room) {
				this.#room = room;
			}
			get room() {
				return this.#room;
			}
			get at() {
				return this.#text.length + this.#line.length;
			}
			get last() {
				return this.#last;
			}
			get hasWords() {
				return this.#hasWords && this.#gap === void 0;
			}
			get isEmpty() {
				return !this.#hasWords && this.#text === "" && this.#media.length === 0;
			}
			endBlock(newlines, kind, depth) {
				const before = this.#gap;
				if (before?.kind === "glued")
					this.#gap = { newlines: kind === "section" ? 2 : before.newlines, kind: "glued", depth: 0 };
				else {
					const kept =
						(before?.kind === "section" && kind !== "glued") || (before?.kind === "introduction" && kind !== "section")
							? before.kind
							: kind;
					this.#gap = { newlines: Math.max(newlines, before?.newlines ?? 0), kind: kept, depth };
				}
			}
			endLine(kind, depth) {
				if (!this.#hasWords && this.#line === "") return;
				this.endBlock(1, kind, depth);
			}
			setPrefix(prefix) {
				this.#prefix = prefix;
			}
			write(text, context = "as it is") {
				const isLineStart = !this.#hasWords || this.#gap !== void 0;
				const isExtra = isLineStart
					? isBlank(text.charCodeAt(0))
					: (0, characters.xC)(this.#last) && (0, characters.xC)(text.charCodeAt(0));
				const isJoined = this.#endsInAddress && !isLineStart && RUNS_ON.test(text.charAt(0));
				this.writeVerbatim(isExtra ? text.trimStart() : isJoined ? ` ${text}` : text, context);
			}
			writeAddress(url) {
				if (this.#hasWords && RUNS_INTO.test(String.fromCharCode(this.#last))) this.write(" ");
				this.write(url);
				this.#endsInAddress = true;
			}
			writeVerbatim(text, context) {
				if (text === "") return;
				this.#open();
				this.#setContext(context);
				this.#put(text);
				this.#hasWords = true;
			}
			take(units) {
				this.#room -= units;
				if (this.#room < 0) throw new NoRoomError();
			}
			mark() {
				const mark = { at: this.at };
				this.#pending.push(mark);
				return mark;
			}
			addBlock({ at: start }, kind, lead) {
				const { at: end } = this;
				if (end > start) this.#blocks.push({ start, end, kind, lead });
			}
			keepWhole({ at: start }) {
				if (this.at > start) this.#unbreakable.push({ start, end: this.at });
			}
			since({ at }) {
				return this.#line.slice(Math.max(0, at - this.#text.length));
			}
			writeBehind(from, opening, url, closing) {
				const { at } = this;
				const isShort = at - from.at + url.length <= LONGEST_LINK;
				const start = isShort ? from.at : Math.max(from.at, this.#text.length + this.#line.lastIndexOf(" ") + 1);
				this.write(opening + url + closing);
				this.#unbreakable.push({ start, end: this.at });
				this.#addresses.push({ start: at, end: this.at });
			}
			addReference(mark, note) {
				this.#references.push({ at: mark, note });
			}
			addNote({ at }, note) {
				const end = this.at;
				if (end <= at) return;
				const start = at < this.#text.length ? this.#text.lastIndexOf("\n", at - 1) + 1 : this.#text.length;
				this.#notes.push({ start, end, note });
			}
			addSpoiler({ at: start }) {
				if (this.at > start) this.#spoilers.push({ start, end: this.at });
			}
			addStyle({ at: start }, style) {
				if (this.at > start) this.#styles.push({ start, end: this.at, style });
			}
			addMedia(media) {
				this.take(media.src.length + media.alt.length);
				this.#media.push({ at: this.at, media });
			}
			setLine(line) {
				this.#lines.push({ at: this.at, line });
			}
			finish() {
				this.#closeLine();
				const { text, moved } = disarm(this.#text, this.#contexts);
				const move = (stretches) =>
					stretches.map((each) => ({ ...each, start: moved(each.start), end: moved(each.end) }));
				return {
					text,
					gaps: move(this.#gaps),
					blocks: move(this.#blocks).filter(isFilled),
					unbreakable: move(this.#unbreakable.sort(byStart)).filter(isFilled),
					addresses: move(this.#addresses).filter(isFilled),
					spoilers: move(this.#spoilers).filter(isFilled),
					styles: move(this.#styles).filter(isFilled).sort(byStart),
					media: this.#media.map(({ at, media }) => ({ at: moved(at), media })),
					references: this.#references.map(({ at, note }) => ({ at: moved(at.at), note })),
					notes: move(this.#notes).filter(isFilled),
					lines: this.#lines.map(({ at, line }) => ({ at: moved(at), line })),
				};
			}
			#setContext(context) {
				const { at } = this;
				while ((this.#contexts.at(-1)?.at ?? -1) >= at) this.#contexts.pop();
				if (this.#contexts.at(-1)?.context !== context) this.#contexts.push({ at, context });
			}
			#put(text) {
				for (const mark of this.#pending.splice(0)) mark.at = this.at;
				this.#endsInAddress = false;
				this.take(text.length);
				this.#line += text;
				this.#last = text.charCodeAt(text.length - 1);
			}
			#open() {
				if (this.#gap) {
					const { newlines, kind, depth } = this.#gap;
					this.#gap = void 0;
					this.#closeLine();
					if (this.#text !== "") {
						const end = this.#text.length;
						this.#text += "\n".repeat(newlines);
						this.#gaps.push({ end, start: this.#text.length, kind, depth });
					}
				}
				if (this.#prefix === "") return;
				this.take(this.#prefix.length);
				this.#line += this.#prefix;
				const marker = this.#prefix.trimStart().length;
				this.#unbreakable.push({ start: this.at - marker, end: this.at + 1 });
				this.#prefix = "";
				this.#last = NaN;
			}
			#closeLine() {
				this.#text += this.#line.trimEnd();
				const { length } = this.#text;
				const ended = [this.#blocks, this.#notes, this.#unbreakable, this.#addresses, this.#spoilers, this.#styles];
				for (const stretches of ended) shorten(stretches, length);
				for (const each of lastWhile(this.#media, ({ at }) => at > length)) each.at = length;
				this.#line = "";
				this.#hasWords = false;
				this.#last = NaN;
			}
		}
		const RUNS_INTO = /[\p{L}\p{N}\p{M}/)]/u;
		const RUNS_ON = /[\p{L}\p{N}\p{M}/(#@&=%~_-]/u;
		const LONGEST_LINK = 250;
		function isBlank(unit) {
			return (0, characters.xC)(unit) || unit === 0xa0 || unit === 0x202f || unit === 0xfeff;
		}
		function byStart(a, b) {
			return a.start - b.start;
		}
		function shorten(stretches, length) {
			const over = lastWhile(stretches, ({ end }) => end > length);
			stretches.splice(stretches.length - over.length, over.length, ...over.map((each) => ({ ...each, end: length })));
		}
		function lastWhile(items, holds) {
			return items.slice(items.findLastIndex((item) => !holds(item)) + 1);
		}
		function isFilled({ start, end }) {
			return end > start;
		}
		class Page {
			settings;
			writer;
			lists = [];
			quotes = [];
			html = { hidden: void 0, links: [], styles: [], row: void 0 };
			line = 1;
			isLineBegun = false;
			context;
			isRaised = false;
			isTitle = false;
			isInHeading = false;
			#block;
			#quotesBefore = [];
			#spoilerFrom;
			#writers;
			#sections = [];
			#problems = [];
			#told = new Set();
			links;
			#referred = new Set();
			isInLink = false;
			#hasProse = false;
			#badges = 0;
			#firstBadge = 1;
			#lines;
			constructor(settings, writers, room, lines) {
				this.settings = settings;
				this.#lines = lines;
				this.writer = new TextWriter(room);
				this.context = settings.handles;
				this.links = new Links(settings);
				this.#writers = writers;
			}
			get sourceLine() {
				return this.#lines?.[this.line - 1] ?? this.line;
			}
			get isFirstBlock() {
				return this.#sections.length === 0 && this.writer.isEmpty;
			}
			writeInline(tokens, content) {
				this.writer.take(tokens.length);
				this.#writers.inline(this, tokens, content);
			}
			writeHtml(html) {
				this.#writers.html(this, html);
			}
			beginBlock(kind = "paragraph") {
				this.writer.setLine(this.sourceLine);
				const list = this.lists.at(-1);
				const isBegun = this.isLineBegun;
				this.isLineBegun = false;
				if (!isBegun) {
					if (kind === "section") this.writer.endBlock(2, "section", 0);
					else if (list) this.writer.endBlock(list.isTight ? 1 : 2, "inner", this.lists.length);
					else this.writer.endBlock(2, "paragraph", QUOTE_DEPTH * this.#sharedQuotes);
					this.writer.setPrefix(this.margin());
				}
				this.#quotesBefore = this.#markedQuotes;
				if (!isBegun || list) this.beginPart();
			}
			beginPart() {
				this.closeBlock();
				if (this.lists.length > 0) this.openBlock("item");
				else if (this.#markedQuotes.length > 0) this.openBlock("quote");
			}
			openBlock(kind) {
				this.closeBlock();
				this.#block = { from: this.writer.mark(), kind, lead: "> ".repeat(this.#markedQuotes.length) };
			}
			closeBlock() {
				if (this.#block) this.writer.addBlock(this.#block.from, this.#block.kind, this.#block.lead);
				this.#block = void 0;
			}
			get #markedQuotes() {
				return this.quotes.filter(({ isMarked }) => isMarked);
			}
			get #sharedQuotes() {
				return this.#markedQuotes.filter((quote, index) => quote === this.#quotesBefore[index]).length;
			}
			margin() {
				return "> ".repeat(this.#markedQuotes.length) + "  ".repeat(Math.max(0, this.lists.length - 1));
			}
			beginItem(marker) {
				const list = this.lists.at(-1);
				if (!list) return;
				const depth = this.lists.length - 1;
				this.closeBlock();
				if (list.isFirst && depth === 0) this.writer.endBlock(2, "paragraph", 0);
				else this.writer.endBlock(list.isTight ? 1 : 2, list.isFirst ? "introduction" : "item", depth);
				list.isFirst = false;
				this.setMarker(marker);
				this.isLineBegun = true;
			}
			setMarker(marker) {
				this.writer.setPrefix(`${this.margin()}${marker} `);
			}
			bullet() {
				return this.settings.target === "attachment"
					? "-"
					: (BULLETS[Math.min(this.lists.length, BULLETS.length) - 1] ?? "•");
			}
			writeWords(words) {
				const text = this.isRaised ? words.replace(/\d|[+-](?=\d)/g, (sign) => RAISED[sign] ?? sign) : words;
				if (!this.isInHeading && text.trim() !== "") this.#hasProse = true;
				this.writer.write(withEmoji(text), this.context);
			}
			writeTarget(href, said, from, isInBrackets) {
				const target = this.links.find(href, this.sourceLine);
				const after = target && this.links.after(said.trim(), target);
				if (after === void 0) return;
				if (this.writer.at === from.at || said.trim() === "") this.writer.writeAddress(after);
				else if (isInBrackets) this.writer.writeBehind(from, ", ", after, "");
				else this.writer.writeBehind(from, " (", after, ")");
			}
			writeReference(note) {
				const mark = this.writer.mark();
				this.writer.write(`[${note}]`);
				if (this.#referred.has(note)) return;
				this.#referred.add(note);
				this.writer.addReference(mark, note);
			}
			toggleSpoiler() {
				if (this.#spoilerFrom !== void 0) this.writer.addSpoiler(this.#spoilerFrom);
				this.#spoilerFrom = this.#spoilerFrom === void 0 ? this.writer.mark() : void 0;
			}
			endInline() {
				this.#spoilerFrom = void 0;
				this.isRaised = false;
				this.isInLink = false;
				this.context = this.settings.handles;
			}
			breakLine() {
				this.writer.endLine("item", this.lists.length);
				this.writer.setPrefix(this.margin());
			}
			addMedia(src, alt) {
				if (this.isFirstBlock && isLogo(src) && alt.trim() !== "") {
					this.tell((0, core_problem.$e)("text/left-out", { what: "logo", count: 1 }));
					this.writer.write(alt.trim());
					return;
				}
				if (isBadge(src) || (this.isInLink && isDrawing(src) && !this.#hasProse)) {
					if (this.#badges === 0) this.#firstBadge = this.sourceLine;
					this.#badges += 1;
					return;
				}
				const spoiler = this.#spoilerFrom !== void 0;
				this.writer.addMedia({ src, alt: alt.trim(), line: this.sourceLine, spoiler });
			}
			endSection() {
				this.closeBlock();
				if (!this.writer.isEmpty) this.#sections.push(this.writer.finish());
				this.writer = new TextWriter(this.writer.room);
			}
			tell(problem, line = this.sourceLine) {
				const key = `${problem.rule} ${problem.message}`;
				if (this.#told.has(key) || this.#told.size >= page_MOST_TOLD) return;
				this.#told.add(key);
				this.#problems.push({ ...problem, line });
			}
			tellInstruction = (written) => this.tell((0, core_problem.$e)("text/shortcode", { written }));
			tellMath() {
				this.tell((0, core_problem.$e)("text/construct-kept", { written: "$…$" }));
			}
			tellUnknown(type) {
				this.tell((0, core_problem.$e)("text/unknown-node", { type }));
			}
			#writeMissing() {
				this.lists.length = 0;
				this.quotes.length = 0;
				for (const [index, url] of this.links.missing.entries()) {
					if (index === 0) this.beginBlock();
					else this.breakLine();
					this.writer.write(url);
				}
			}
			finish() {
				this.#writeMissing();
				this.endSection();
				const { dead } = this.links;
				if (dead) this.tell((0, core_problem.$e)("text/link-dropped", { targets: dead.targets }), dead.line);
				const badges = this.#badges;
				if (badges > 0)
					this.tell((0, core_problem.$e)("text/left-out", { what: "badges", count: badges }), this.#firstBadge);
				const problems = this.#problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
				return { sections: this.#sections, problems };
			}
		}
		const RAISED = Object.fromEntries(
			Array.from("0123456789+-", (sign, index) => [sign, "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻".charAt(index)]),
		);
		const QUOTE_DEPTH = 2;
		const BULLETS = ["•", "◦", "▪"];
		const page_MOST_TOLD = 50;
		function convert(markdown, settings) {
			const taken = takeConstructs(markdown, settings.isMdx === true);
			const { tokens, footnotes } = parse(taken.text, settings.isMdx);
			const room = limits.zT + 2 * markdown.length;
			const page = new Page(settings, { inline: writeInline, html: writeHtml }, room, taken.lines);
			for (const problem of taken.problems) page.tell(problem, problem.line);
			const definitions = new Map();
			try {
				if (settings.title && opens(settings.title, tokens)) writeTitle(page, settings.title.text);
				writeBlocks(page, tokens, definitions);
				writeFootnotes(page, footnotes, definitions);
			} catch (cause) {
				if (!(cause instanceof NoRoomError)) throw cause;
				page.tell((0, core_problem.z3)("text/too-much", { form: "written out", most: room }));
			}
			return page.finish();
		}
		const convert_HANDLERS = {
			paragraph_open: (page) => {
				page.beginBlock();
			},
			heading_open: (page, token, walk) => {
				if (headsOnlyContents(walk)) {
					walk.index += 2;
					return;
				}
				page.isTitle = token.tag === "h1" || page.isFirstBlock;
				page.isInHeading = true;
				page.beginBlock("section");
			},
			heading_close: (page) => {
				page.isInHeading = false;
				page.writer.endBlock(page.isTitle ? 2 : 1, "glued", 0);
			},
			inline: (page, token, { tokens, index }) => {
				writeContents(page, token, { block: tokens[index - 1], container: tokens[index - 2], next: tokens[index + 2] });
			},
			hr: (page) => {
				page.endSection();
			},
			blockquote_open: (page, _token, { tokens, index }) => {
				page.quotes.push({ isMarked: alertOf(tokens[index + 2]?.content ?? "") === void 0 });
			},
			blockquote_close: (page) => {
				page.quotes.pop();
			},
			bullet_list_open: openListOrContents,
			bullet_list_close: closeList,
			ordered_list_open: openListOrContents,
			ordered_list_close: closeList,
			list_item_open: (page, token) => {
				page.beginItem(token.info === "" ? page.bullet() : `${token.info}${token.markup}`);
			},
			code_block: (page, token) => {
				writeCode(page, token.content);
			},
			fence: (page, token) => {
				writeCode(page, token.content);
			},
			math_block: (page, token) => {
				page.tellMath();
				writeCode(page, token.content);
			},
			html_block: (page, token) => {
				page.beginBlock();
				page.writeHtml(token.content);
			},
			table_open: (page, _token, walk) => {
				walk.index = writeTable(page, walk.tokens, walk.index);
			},
			footnote_reference_open: (_page, token, walk) => {
				const { tokens, index, definitions } = walk;
				const close = convert_closeOf(tokens, index);
				const label = token.meta?.["label"];
				if (typeof label === "string" && !definitions.has(label))
					definitions.set(label, tokens.slice(index + 1, close));
				walk.index = close;
			},
		};
		function writeBlocks(page, tokens, definitions) {
			const walk = { tokens, index: 0, definitions };
			for (; walk.index < tokens.length; walk.index++) {
				const token = tokens[walk.index];
				if (!token) continue;
				if (token.map) page.line = token.map[0] + 1;
				const handler = convert_HANDLERS[token.type];
				if (handler) handler(page, token, walk);
				else if (token.nesting !== -1) page.tellUnknown(token.type);
				if (token.level >= parser_DEEPEST) page.tell((0, core_problem.z3)("text/too-deep", { levels: parser_DEEPEST }));
			}
		}
		function openListOrContents(page, token, walk) {
			if (page.lists.length === 0 && isContentsList(walk.tokens, walk.index)) {
				walk.index = convert_closeOf(walk.tokens, walk.index);
				page.tell((0, core_problem.$e)("text/left-out", { what: "contents", count: 1 }));
			} else openList(page, token, walk);
		}
		function openList(page, _token, { tokens, index }) {
			const first = tokens[index + 2];
			page.lists.push({ isTight: first?.type !== "paragraph_open" || first.hidden, isFirst: true });
		}
		function closeList(page) {
			page.lists.pop();
			page.isLineBegun = false;
		}
		function convert_closeOf(tokens, open) {
			const level = tokens[open]?.level ?? 0;
			let index = open + 1;
			while (index < tokens.length - 1 && !(tokens[index]?.level === level && tokens[index]?.nesting === -1))
				index += 1;
			return index;
		}
		function isContentsList(tokens, open) {
			let items = 0;
			for (let index = open, close = convert_closeOf(tokens, open); index < close; index++) {
				const { type, children } = tokens[index] ?? {};
				if (type !== "inline") continue;
				if (!isContentsLink(children ?? [])) return false;
				items += 1;
			}
			return items > 1;
		}
		function isContentsLink(words) {
			const [first] = words;
			return (
				first?.type === "link_open" &&
				String(first.attrGet("href")).startsWith("#") &&
				words.findIndex(({ type }) => type === "link_close") === words.length - 1
			);
		}
		function headsOnlyContents({ tokens, index }) {
			const list = tokens[index + 3];
			if (list?.type !== "bullet_list_open" && list?.type !== "ordered_list_open") return false;
			const after = tokens[convert_closeOf(tokens, index + 3) + 1];
			return (
				(after === void 0 || after.type === "heading_open" || after.type === "hr") && isContentsList(tokens, index + 3)
			);
		}
		function writeFootnotes(page, footnotes, definitions) {
			const used = new Set();
			for (const [index, note] of footnotes.entries()) {
				if (note.label !== void 0) used.add(note.label);
				page.lists.push({ isTight: true, isFirst: index === 0 });
				page.beginItem(`[${index + 1}]`);
				const mark = page.writer.mark();
				if (note.tokens) page.writeInline(note.tokens, note.content ?? "");
				else writeBlocks(page, definitions.get(note.label ?? "") ?? [], new Map());
				closeList(page);
				page.writer.addNote(mark, index + 1);
			}
			for (const label of definitions.keys())
				if (!used.has(label)) page.tell((0, core_problem.$e)("text/footnote-unused", { label }));
		}
		function prepare(markdown) {
			const unix = markdown.includes("\r") ? markdown.replace(/\r\n?/g, "\n") : markdown;
			const text = unix.normalize("NFC");
			const start = text.slice(0, LONGEST_FRONT_MATTER);
			const [frontMatter] = TOML_FRONT_MATTER.exec(start) ?? YAML_FRONT_MATTER.exec(start) ?? [];
			if (frontMatter === void 0 || !HAS_KEY.test(frontMatter)) return { text, problems: [] };
			const lines = frontMatter.split("\n").length - 1;
			const problem = (0, core_problem.z3)("text/front-matter-left", { lines, line: 1 });
			return { text: "\n".repeat(lines) + text.slice(frontMatter.length), problems: [problem] };
		}
		const TOML_FRONT_MATTER = /^\s*\+{3}[ \t]*\n(?:[^\n]*\n)*?\+{3}[ \t]*(?:\n|$)/;
		const YAML_FRONT_MATTER = /^\s*-{3}[ \t]*\n(?:(?:\w[\w-]*[ \t]*:|[ \t]|#|- )[^\n]*\n|\n)+-{3}[ \t]*(?:\n|$)/;
		const HAS_KEY = /\w[ \t]*[:=]/;
		const LONGEST_FRONT_MATTER = 20_000;
		function segmentOf({ section, links, piece, kind }) {
			const cut = section.text.slice(piece.start, piece.end);
			const isLineStart = piece.start === 0 || section.text.charCodeAt(piece.start - 1) === characters.Xy;
			const start = isLineStart ? piece.start : piece.start + cut.length - cut.trimStart().length;
			const end = piece.start + cut.trimEnd().length;
			const repeated = repeatedIn({ section, links }, { start, end });
			const upTo = (at) =>
				piece.lead + without(repeated, section.text, { start, end: Math.min(at, end) }).normalize("NFC");
			const spoilers = section.spoilers.slice(
				firstAfter(section.spoilers, start, (spoiler) => spoiler.end),
				firstAfter(section.spoilers, end - 1, (spoiler) => spoiler.start),
			);
			return {
				text: upTo(end),
				media: mediaOf(section, piece),
				spoilers: spoilers
					.map((spoiler) => {
						const offset = upTo(Math.max(spoiler.start, start)).length;
						return { offset, length: upTo(spoiler.end).length - offset };
					})
					.filter(({ length }) => length > 0),
				end: kind,
			};
		}
		const GLUED = /^[\p{L}\p{N}@#]/u;
		function repeatedIn({ section, links }, { start, end }) {
			const seen = new Set();
			const repeated = [];
			const { addresses } = section;
			for (let index = firstAfter(links, start - 1, (link) => link.start); index < links.length; index++) {
				const link = links[index];
				if (!link || link.end > end) break;
				const address = addresses[firstAfter(addresses, link.start, (each) => each.start) - 1];
				const isRepeated = address && address.end >= link.end && address.start >= start && seen.has(link.key);
				if (isRepeated && !GLUED.test(section.text.slice(address.end, address.end + 2))) repeated.push(address);
				seen.add(link.key);
			}
			return repeated;
		}
		function without(left, text, { start, end }) {
			let rest = "";
			let from = start;
			for (const each of left) {
				if (each.start >= end) break;
				rest += text.slice(from, each.start).trimEnd();
				from = Math.min(each.end, end);
			}
			return rest + text.slice(from, Math.max(from, end));
		}
		function mediaOf({ media, text }, { start, end }) {
			const first = start === 0 ? 0 : firstAfter(media, start, ({ at }) => at);
			const last = end === text.length ? media.length : firstAfter(media, end, ({ at }) => at);
			return media.slice(first, last).map((each) => each.media);
		}
		function leadAt({ text, blocks }, start) {
			if (blocks.length === 0 || start === 0 || text.charCodeAt(start - 1) === characters.Xy) return "";
			const block = blocks[firstAfter(blocks, start - 1, (each) => each.start) - 1];
			return block && block.end > start ? block.lead : "";
		}
		function lineAt({ lines }, offset) {
			return lines[firstAfter(lines, offset, ({ at }) => at) - 1]?.line ?? 1;
		}
		const EMPTY = {
			text: "",
			gaps: [],
			blocks: [],
			unbreakable: [],
			addresses: [],
			spoilers: [],
			styles: [],
			media: [],
			references: [],
			notes: [],
			lines: [{ at: 0, line: 1 }],
		};
		function linkFloor(links) {
			const inWindow = new Map();
			const ends = [];
			const floors = [];
			let first = 0;
			let floor = 0;
			for (const link of links) {
				inWindow.set(link.key, (inWindow.get(link.key) ?? 0) + 1);
				while (inWindow.size > limits.vL) {
					const left = links[first++];
					if (!left) break;
					const count = (inWindow.get(left.key) ?? 0) - 1;
					if (count === 0) inWindow.delete(left.key);
					else inWindow.set(left.key, count);
					floor = left.end;
				}
				ends.push(link.end);
				floors.push(floor);
			}
			return floor === 0 ? void 0 : lookUp(ends, floors);
		}
		function mediaFloor(places) {
			if (places.length <= limits.f4) return;
			return lookUp(
				places,
				places.map((_, index) => places[index - limits.f4] ?? 0),
			);
		}
		function lookUp(ends, floors) {
			let index = 0;
			return (end) => {
				while (index > 0 && (ends[index - 1] ?? 0) > end) index -= 1;
				while (index < ends.length && (ends[index] ?? 0) <= end) index += 1;
				return floors[index - 1] ?? 0;
			};
		}
		const INSIDE = new Set(["clause", "word", "grapheme"]);
		const PRICE = { segment: 10, inside: 10, introduction: 4, quote: 4, first: 10_000_000 };
		const BADNESS = {
			section: 0,
			paragraph: 1,
			item: 2,
			sentence: 4,
			clause: 16,
			word: 40,
			introduction: 8,
			blank: 6,
			line: 10,
			orphan: 60,
			grapheme: 200,
			heading: 400,
		};
		function addPlace(places, text, at, kind) {
			let start = at;
			while ((0, characters.xC)(text.charCodeAt(start))) {
				if (text.charCodeAt(start) === characters.Xy) return start + 1;
				start += 1;
			}
			let end = at;
			while (end > 0 && (0, characters.xC)(text.charCodeAt(end - 1))) {
				end -= 1;
				if (text.charCodeAt(end) === characters.Xy) return start;
			}
			if (start < text.length && !(0, characters.Yd)(text, start))
				places.push({ start, end, kind, price: PRICE.inside, badness: BADNESS[kind] });
			return Math.max(start, at + 1);
		}
		function clausePlaces(text, start, end) {
			const places = [];
			for (let at = start; at < end; at++) {
				const unit = text.charCodeAt(at);
				if ((unit > 59 && unit < 0x60c) || unit === 32) continue;
				if (isClauseEnd(unit, text.charCodeAt(at + 1))) addPlace(places, text, at + 1, "clause");
			}
			return places;
		}
		function isClauseEnd(unit, next) {
			switch (unit) {
				case 0x2c:
				case 0x3a:
				case 0x3b:
				case 0x2013:
				case 0x2014:
				case 0x60c:
				case 0x61b:
					return (0, characters.xC)(next);
				case 0x3001:
				case 0xff0c:
				case 0xff1a:
				case 0xff1b:
					return true;
				default:
					return false;
			}
		}
		var grapheme = __webpack_require__(42897);
		function graphemePlaces(text, start, end, meter, room) {
			const places = [];
			for (const { index, segment } of (0, grapheme.Wz)(text.slice(start, end))) {
				const at = start + index;
				if (index > 0 && !splitsMention(text, at)) places.push(graphemePlace(at));
				if (segment.length * 3 <= room || meter(at, at + segment.length) <= room) continue;
				for (let inner = 1; inner < segment.length; inner++) {
					const isPair = text.charCodeAt(at + inner) >= 0xdc00 && text.charCodeAt(at + inner) <= 0xdfff;
					if (!isPair) places.push(graphemePlace(at + inner));
				}
			}
			return places;
		}
		function graphemePlace(at) {
			return { start: at, end: at, kind: "grapheme", price: PRICE.inside, badness: BADNESS.grapheme };
		}
		function splitsMention(text, at) {
			if (!isName(text.charCodeAt(at))) return false;
			for (let back = at - 1; back >= 0 && at - back <= LONGEST_HANDLE; back--) {
				if (text[back] === "@") return true;
				if (!isName(text.charCodeAt(back))) return false;
			}
			return false;
		}
		const LONGEST_HANDLE = 30;
		function isName(unit) {
			return (0, characters.lN)(unit) || unit === 46 || unit === 95;
		}
		function wordPlaces(text, start, end) {
			const places = [];
			for (let at = start; at < end; at++)
				if ((0, characters.xC)(text.charCodeAt(at)) && !opensReference(text, at + 1))
					at = addPlace(places, text, at, "word") - 1;
			const all = [];
			let from = start;
			for (const place of [...places, void 0]) {
				const to = place?.end ?? end;
				if (to - from > LONGEST_USUAL_WORD && NOT_ASCII.test(text.slice(from, to)))
					for (const word of scriptPlaces(text, from, to)) all.push(word);
				if (!place) break;
				all.push(place);
				from = place.start;
			}
			return all;
		}
		function opensReference(text, at) {
			if (!(0, characters.Ab)(text.charCodeAt(at - 2))) return false;
			const sign = text.charCodeAt(at);
			return (sign === 0x23 || sign === 0x5b) && (0, characters.DB)(text.charCodeAt(at + 1));
		}
		const LONGEST_USUAL_WORD = 30;
		const NOT_ASCII = /[^\0-\x7f]/;
		function scriptPlaces(text, start, end) {
			const places = [];
			for (let from = start; from < end; from += PAGE) {
				const to = Math.min(from + PAGE, end);
				for (const { index, segment } of wordSegmenter().segment(text.slice(from, to))) {
					const at = from + index;
					const first = segment.charCodeAt(0);
					if (
						index === 0 ||
						((0, characters.lN)(text.charCodeAt(at - 1)) && (0, characters.lN)(first)) ||
						NOT_FIRST.test(segment)
					)
						continue;
					if (NOT_LAST.test(text[at - 1] ?? "")) continue;
					addPlace(places, text, at, "word");
				}
			}
			return places;
		}
		const PAGE = 1000;
		const NOT_FIRST = /^[\p{Pe}\p{Pf}\p{Po}\p{Mn}\p{Mc}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々〜]/u;
		const NOT_LAST = /[\p{Ps}\p{Pi}@#/]/u;
		let segmenter;
		function wordSegmenter() {
			return (segmenter ??= new Intl.Segmenter("en", { granularity: "word" }));
		}
		function placesOf(plain, { open, titles, inner, lines, headings }, { unbreakable, fits, meter, room }) {
			const { text } = plain;
			const isInside = insideOf(unbreakable);
			const isFree = (place) => !isInside(place);
			const edges = edgesOf(text, unbreakable, room);
			const apart = Math.floor(room / 64);
			const finders = [
				(start, end) => inRange(titles, start, end),
				(start, end) => inRange(inner, start, end),
				(start, end) => inRange(lines, start, end),
				(start, end) => clausePlaces(text, start, end),
				(start, end) => thinOut(wordPlaces(text, start, end).filter(isFree), apart),
				(start, end) => inRange(headings, start, end),
				(start, end) => inRange(edges, start, end),
				(start, end) => thinOut(graphemePlaces(text, start, end, meter, room).filter(isFree), apart),
			];
			const freeFinders = finders.map(
				(find) => (start, end) =>
					find(start, end).filter((place) => place.end > start && place.start < end && isFree(place)),
			);
			const places = refine(open.filter(isFree), { start: 0, end: text.length }, freeFinders, fits);
			if (plain.blocks.every(({ lead }) => lead === "")) return places;
			return places.map((place) => {
				const lead = leadAt(plain, place.start);
				return lead === "" ? place : { ...place, lead, price: place.price + PRICE.quote };
			});
		}
		function refine(places, { start, end }, [find, ...finer], fits) {
			if (!find) return places;
			const refined = [];
			let from = start;
			for (const place of [...places, void 0]) {
				const to = place?.end ?? end;
				if (!fits(from, to))
					for (const each of refine(find(from, to), { start: from, end: to }, finer, fits)) refined.push(each);
				if (!place) break;
				refined.push(place);
				from = place.start;
			}
			return refined;
		}
		function edgesOf(text, unbreakable, room) {
			return unbreakable
				.filter(({ start, end }) => end - start > room / 20)
				.flatMap(({ start, end }) => [start, end])
				.filter(
					(at) =>
						at > 0 &&
						at < text.length &&
						!(0, characters.xC)(text.charCodeAt(at)) &&
						!(0, characters.xC)(text.charCodeAt(at - 1)),
				)
				.map(graphemePlace);
		}
		function thinOut(places, apart) {
			let last = -1 / 0;
			return places.filter(({ end }, index) => {
				const next = places[index + 1]?.end ?? 1 / 0;
				if (end - last < apart && next - end < apart) return false;
				last = end;
				return true;
			});
		}
		function inRange(places, start, end) {
			return places.slice(
				firstAfter(places, start, (place) => place.end),
				firstAfter(places, end - 1, (place) => place.start),
			);
		}
		function insideOf(unbreakable) {
			let index = 0;
			return ({ start, end }) => {
				while (index > 0 && (unbreakable[index - 1]?.end ?? 0) > end) index -= 1;
				while (index < unbreakable.length && (unbreakable[index]?.end ?? 0) <= end) index += 1;
				const stretch = unbreakable[index];
				return stretch !== void 0 && stretch.start < start;
			};
		}
		function search(task) {
			const size = task.places.length + 2;
			const ruler = measure(task);
			const ways = {
				pieces: new Int32Array(size),
				price: new Float64Array(size),
				badness: new Float64Array(size),
				unevenness: new Float64Array(size),
				from: new Int32Array(size),
			};
			for (let index = 1; index < size; index++) chooseFrom(task, ruler, ways, index);
			return piecesOf(task, ruler, ways);
		}
		function measure({ length: textEnd, places, meter }) {
			const size = places.length + 2;
			const starts = new Int32Array(size);
			const startLength = new Float64Array(size);
			const endLength = new Float64Array(size);
			let from = 0;
			let length = 0;
			for (let index = 1; index < size; index++) {
				const place = places[index - 1];
				length += meter(from, place?.end ?? textEnd);
				endLength[index] = length;
				if (!place) break;
				length += meter(place.end, place.start);
				startLength[index] = length - (place.lead?.length ?? 0);
				starts[index] = place.start;
				from = place.start;
			}
			return { starts, startLength, endLength };
		}
		function chooseFrom(task, ruler, ways, index) {
			const { places, floors, reserved, before, limit } = task;
			const { starts, startLength, endLength } = ruler;
			const { pieces, price, badness, unevenness, from } = ways;
			const widest = limit - reserved(before + 1);
			const narrowest = limit - reserved(Number.MAX_SAFE_INTEGER);
			const place = places[index - 1];
			const end = place?.end ?? task.length;
			const isInside = place !== void 0 && INSIDE.has(place.kind);
			const ownPrice = PRICE.segment + (place?.price ?? 0);
			const ownBadness = (place?.badness ?? 0) + (isInside ? FEWEST : 0);
			const first = isInside && before === 0 ? PRICE.first : 0;
			const orphan = place ? 0 : limit / 5;
			let floor = 0;
			for (const each of floors) floor = Math.max(floor, each(end));
			const lengthHere = endLength[index] ?? 0;
			let best = -1;
			let bestPrice = 1 / 0;
			let bestBadness = 1 / 0;
			let bestUnevenness = 1 / 0;
			for (let back = index - 1; back >= 0; back--) {
				const size = lengthHere - (startLength[back] ?? 0);
				if (best !== -1 && (size > widest || (starts[back] ?? 0) < floor)) break;
				if (best !== -1 && size > narrowest && size > limit - reserved(before + (pieces[back] ?? 0) + 1)) continue;
				const totalPrice = (price[back] ?? 0) + ownPrice + (back === 0 ? first : 0);
				if (totalPrice > bestPrice) continue;
				const totalBadness = (badness[back] ?? 0) + ownBadness + (size < orphan && back > 0 ? BADNESS.orphan : 0);
				const isCheaper = totalPrice < bestPrice || totalBadness < bestBadness;
				if (!isCheaper && totalBadness > bestBadness) continue;
				const squares = (unevenness[back] ?? 0) + size * size;
				if (isCheaper || squares < bestUnevenness) {
					best = back;
					bestPrice = totalPrice;
					bestBadness = totalBadness;
					bestUnevenness = squares;
				}
			}
			price[index] = bestPrice;
			badness[index] = bestBadness;
			unevenness[index] = bestUnevenness;
			from[index] = best;
			pieces[index] = (pieces[best] ?? 0) + 1;
		}
		function piecesOf({ length, places }, { starts }, { from }) {
			const pieces = [];
			for (let index = places.length + 1; index > 0; index = from[index] ?? 0) {
				const place = places[index - 1];
				const before = from[index] ?? 0;
				pieces.push({
					start: starts[before] ?? 0,
					end: place?.end ?? length,
					kind: place?.kind ?? "end",
					lead: places[before - 1]?.lead ?? "",
				});
			}
			return pieces.reverse();
		}
		const FEWEST = 2 ** 28;
		const ABBREVIATIONS = new Set(
			(
				"mr mrs ms dr prof st sr sra jr rev gen col sgt capt lt hon " +
				"e.g i.e cf vs viz ca approx al ed eds est fig figs no nos nr vol ch sec pp p par art eq ref refs ver v " +
				"inc ltd co corp dept univ jan feb mar apr jun jul aug sep sept oct nov dec " +
				"z.b d.h u.a bzw ggf evtl vgl usw p.ej ej pág núm av ud uds m mm mme mlle"
			).split(" "),
		);
		function sentencePlaces(text) {
			const places = [];
			for (const { index: found } of sentenceSegmenter().segment(text)) {
				let index = found;
				while (index > 0 && isWideOpening(text.charCodeAt(index - 1))) index -= 1;
				if (index === 0) continue;
				let end = index;
				let isLineEnd = false;
				while (end > 0 && (0, characters.xC)(text.charCodeAt(end - 1))) {
					end -= 1;
					if (text.charCodeAt(end) === characters.Xy) isLineEnd = true;
				}
				if (end === 0 || isLineEnd) continue;
				const last = text.charCodeAt(end - 1);
				if (end === index && !endsWideSentence(last)) continue;
				if (last === FULL_STOP && isAbbreviated(text, end - 1, index)) continue;
				if (sentences_CLOSING.test(text.charAt(end - 1)) && LOWER_CASE.test(text.charAt(index))) continue;
				if ((0, characters.Yd)(text, index)) continue;
				places.push({ start: index, end, kind: "sentence", price: 0, badness: BADNESS.sentence });
			}
			return places;
		}
		const FULL_STOP = 46;
		const sentences_CLOSING = /[)\]}"'’”»]/;
		const LOWER_CASE = /\p{Ll}/u;
		function endsWideSentence(unit) {
			return unit >= 0x3000 && (unit <= 0x301f || unit >= 0xff00);
		}
		function isAbbreviated(text, at, next) {
			let start = at;
			while (start > 0 && at - start < LONGEST_ABBREVIATION && isWordUnit(text.charCodeAt(start - 1))) start -= 1;
			const word = text.slice(start, at);
			if (word.length === 1 && !(0, characters.DB)(word.charCodeAt(0))) return word !== "I";
			if (word.length <= 2 && (0, characters.DB)(word.charCodeAt(0)))
				return GERMAN_MONTH.test(text.slice(next, next + 9));
			return ABBREVIATIONS.has(word.toLowerCase()) || /^(?:[A-Za-z]\.)+[A-Za-z]$/.test(word);
		}
		const GERMAN_MONTH = /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/;
		function isWideOpening(unit) {
			return unit >= 0x3000 && [0x300c, 0x300e, 0xff08, 0x3010, 0x300a, 0x3008].includes(unit);
		}
		const LONGEST_ABBREVIATION = 8;
		function isWordUnit(unit) {
			return unit > 0x7f ? !(0, characters.xC)(unit) && unit < 0x2000 : unit === FULL_STOP || (0, characters.lN)(unit);
		}
		let sentences_segmenter;
		function sentenceSegmenter() {
			return (sentences_segmenter ??= new Intl.Segmenter("en", { granularity: "sentence" }));
		}
		function structureOf(plain, isFirst) {
			const { text, gaps, blocks } = plain;
			const structure = { open: [], titles: [], inner: [], lines: [], headings: [] };
			const sentences = sentencePlaces(text);
			let next = 0;
			let nextBlock = 0;
			let isItem = false;
			let from = 0;
			for (const gap of [...gaps, void 0]) {
				const to = gap?.end ?? text.length;
				const first = next;
				while ((sentences[next]?.end ?? 1 / 0) < to) next += 1;
				while ((blocks[nextBlock]?.end ?? 1 / 0) <= from) nextBlock += 1;
				const found = blocks[nextBlock];
				const block = found && found.start < to ? found : void 0;
				const isVerse = isItem || gap?.kind === "item";
				addSentences(structure, text, { from, to, own: sentences.slice(first, next), block, isVerse });
				if (gap) addGap(structure, plain, isNumber(text, from, to) ? { ...gap, kind: "glued" } : gap, isFirst);
				isItem = gap?.kind === "item";
				from = gap?.start ?? to;
			}
			return structure;
		}
		function addSentences({ open, inner }, text, { from, to, own, block, isVerse }) {
			if (block?.kind === "code") return;
			if (block?.kind === "item") for (const place of own) inner.push(place);
			else if (isVerse) for (const place of own) open.push(place);
			else for (const place of withClauses(own, clausePlaces(text, from, to), from, to)) open.push(place);
		}
		function withClauses(sentences, clauses, from, to) {
			const all = [];
			let index = 0;
			let start = from;
			for (const sentence of [...sentences, void 0]) {
				const end = sentence?.end ?? to;
				for (let clause = clauses[index]; clause && clause.end <= end; clause = clauses[++index])
					if (clause.end - start >= STUB && end - clause.start >= STUB) all.push(clause);
				if (!sentence) break;
				all.push(sentence);
				start = sentence.start;
			}
			return all;
		}
		const STUB = 30;
		function addGap(structure, plain, gap, isFirst) {
			const { start, end, kind, depth } = gap;
			const { open, titles, inner, lines, headings } = structure;
			const place = { start, end, kind: "item", price: 0 };
			if (kind === "glued") {
				const heading = { ...place, badness: BADNESS.heading };
				const isTitle = isFirst && open.length === 0 && headings.length === 0;
				if (isTitle || isCode(plain, gap)) titles.push(heading);
				headings.push(heading);
			} else if (kind === "line") lines.push({ ...place, badness: BADNESS.line + depth });
			else if (kind === "blank") inner.push({ ...place, badness: BADNESS.blank + depth });
			else if (kind === "inner") inner.push({ ...place, badness: BADNESS.item + depth });
			else {
				const isIntroduction = kind === "introduction" || (kind !== "section" && announces(plain, gap));
				const as = kind === "introduction" ? "item" : kind;
				const badness = BADNESS[as] + depth + (isIntroduction ? BADNESS.introduction : 0);
				open.push({ start, end, kind: as, badness, price: isIntroduction ? PRICE.introduction : 0 });
			}
		}
		function isNumber(text, from, to) {
			return to - from <= 5 && /^[([（【]?\d{1,3}[)\]）】.、．:：]?$/.test(text.slice(from, to));
		}
		function isCode(plain, gap) {
			return blockBehind(plain, gap)?.kind === "code";
		}
		function blockBehind({ blocks }, { start }) {
			return blocks[firstAfter(blocks, start - 1, (block) => block.end)];
		}
		function announces(plain, gap) {
			const { text } = plain;
			const last = text.charCodeAt(gap.end - 1);
			if (last === 0x3a || last === 0xff1a) return true;
			const isQuestion = /[?？][^\p{L}\p{N}]{0,6}$/u.test(text.slice(Math.max(0, gap.end - 7), gap.end));
			const block = isQuestion && gap.kind === "paragraph" ? blockBehind(plain, gap) : void 0;
			return block?.kind === "item" && block.start - gap.start < LONGEST_MARKER;
		}
		const LONGEST_MARKER = 8;
		function unbreakableIn({ text, unbreakable }, links, meter, room) {
			const fits = ({ start, end }) => meter(start, end) <= room;
			const linked = links.map((link) => toGraphemes(text, link)).filter(fits);
			const others = unbreakable.map((stretch) => toGraphemes(text, stretch)).filter(fits);
			const together = [];
			const isLink = new Set(linked);
			for (const stretch of [...linked, ...others].sort((a, b) => a.start - b.start)) {
				let last = together.at(-1);
				if (!last || last.end <= stretch.start) together.push((last = { ...stretch, links: [] }));
				last.end = Math.max(last.end, stretch.end);
				if (isLink.has(stretch)) last.links.push(stretch);
			}
			return together.flatMap((stretch) => (fits(stretch) ? [stretch] : stretch.links));
		}
		function toGraphemes(text, { start, end }) {
			return { start: graphemeEnd(text, start), end: graphemeEnd(text, end) };
		}
		function graphemeEnd(text, at) {
			let end = at;
			while ((0, characters.Yd)(text, end)) end += 1;
			return end;
		}
		function split(plain, settings) {
			const { text, media } = plain;
			const { links, reserved, before, limit = text_length.W$ } = settings;
			if (text === "") return media.length > 0 ? [{ start: 0, end: 0, kind: "end", lead: "" }] : [];
			const meter = (0, text_length.BL)(text, settings.counting);
			const floors = [linkFloor(links), mediaFloor(media.map(({ at }) => at))].filter((floor) => floor !== void 0);
			const room = limit - reserved(Number.MAX_SAFE_INTEGER);
			const isCrowded = (start, end) => floors.some((floor) => floor(end) > start);
			const isQuoted = plain.blocks.some(({ lead }) => lead !== "");
			const fits = (start, end) =>
				meter(start, end) + (isQuoted ? leadAt(plain, start).length : 0) <= room && !isCrowded(start, end);
			const unbreakable = unbreakableIn(plain, links, meter, room);
			const places = placesOf(plain, structureOf(plain, before === 0), { unbreakable, fits, meter, room });
			return search({ length: text.length, places, meter, floors, reserved, before, limit });
		}
		function attachmentOf(markdown, settings) {
			const { counting } = settings;
			const prepared = prepare(markdown);
			const { sections, problems: lost } = convert(prepared.text, { ...settings, target: "attachment" });
			const [first, ...rest] = sections;
			if (!first) return { attachment: void 0, problems: [...prepared.problems, ...lost] };
			const isMarked = rest.length > 0;
			const headEnd = isMarked ? first.text.length : firstEnd(first, counting);
			const links = (0, text_links.h)(first.text);
			const head = segmentOf({
				section: first,
				links,
				piece: { start: 0, end: headEnd, kind: "end", lead: "" },
				kind: "end",
			});
			const { text: rough, styles: marked } = isMarked ? join(rest) : tailOf(first, headEnd);
			const body = { text: rough.normalize("NFC"), styles: marked };
			const { styles, dropped } = rangesOf(body);
			const problems = [
				...prepared.problems,
				...lost,
				checkHead(head, counting),
				checkLength(body, counting),
				checkLinks(head, body),
				checkMedia(sections),
				checkStyles(dropped),
			].filter((problem) => problem !== void 0);
			return { attachment: { head: { ...head, media: [] }, text: body.text, styles }, problems };
		}
		function firstEnd(section, counting) {
			const links = (0, text_links.h)(section.text);
			const [first] = split(section, { counting, reserved: () => 0, before: 0, links });
			return first?.end ?? 0;
		}
		function join(sections) {
			let text = "";
			const styles = [];
			for (const section of sections) {
				if (text !== "" && section.text !== "") text += "\n\n";
				for (const { start, end, style } of section.styles)
					styles.push({ start: start + text.length, end: end + text.length, style });
				text += section.text;
			}
			return { text, styles };
		}
		function tailOf({ text, styles }, end) {
			const tail = text.slice(end);
			const start = end + tail.length - tail.trimStart().length;
			return {
				text: text.slice(start),
				styles: styles
					.filter((each) => each.end > start)
					.map((each) => ({ ...each, start: Math.max(0, each.start - start), end: each.end - start })),
			};
		}
		function checkHead({ text }, counting) {
			if ((0, text_length.lA)(text, counting)) return;
			return (0, core_problem.z3)("text/too-long", {
				part: "head",
				length: (0, text_length.sc)(text, counting),
				line: 1,
			});
		}
		function checkLength({ text }, counting) {
			const length = (0, text_length.sc)(text, counting);
			if (length <= text_length.WY) return;
			return (0, core_problem.z3)("text/attachment-too-long", { length });
		}
		function checkLinks(head, body) {
			const count = new Set([...(0, text_links.h)(head.text), ...(0, text_links.h)(body.text)].map(({ key }) => key))
				.size;
			if (count <= limits.vL) return;
			return (0, core_problem.z3)("text/too-many-links", { count, isAttached: true });
		}
		function checkMedia(sections) {
			const [image] = sections.flatMap(({ media }) => media);
			if (!image) return;
			const { src, line } = image.media;
			return (0, core_problem.z3)("text/attachment-media", { src, line });
		}
		function checkStyles(dropped) {
			return dropped === 0 ? void 0 : (0, core_problem.$e)("text/style-dropped", { count: dropped });
		}
		function rangesOf({ text, styles }) {
			const found = text.search(/[^\0-\x7f]/);
			const asciiEnd = found === -1 ? text.length : found;
			const safe = styles.filter(({ end }) => end <= asciiEnd);
			const edges = [...new Set(safe.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
			const opening = Map.groupBy(safe, ({ start }) => start);
			const ranges = [];
			let open = [];
			for (const [index, start] of edges.entries()) {
				open = [...open.filter(({ end }) => end > start), ...(opening.get(start) ?? [])];
				const end = edges[index + 1];
				if (end === void 0 || open.length === 0) continue;
				const together = [...new Set(open.map(({ style }) => style))].sort();
				const last = ranges.at(-1);
				if (last && last.offset + last.length === start && last.styles.join() === together.join())
					ranges[ranges.length - 1] = { ...last, length: last.length + end - start };
				else ranges.push({ offset: start, length: end - start, styles: together });
			}
			return { styles: ranges, dropped: styles.length - safe.length };
		}
		function checkSegment(cut, segment, counting) {
			const { section, piece } = cut;
			const { media, spoilers } = segment;
			const line = lineAt(section, piece.start);
			const links = linksIn(cut);
			const different = new Set(links.map(({ key }) => key)).size;
			return [
				checkCut(cut, links),
				different > limits.vL
					? (0, core_problem.z3)("text/too-many-links", { count: different, isAttached: false, line })
					: void 0,
				check_segment_checkLength(segment, counting, line),
				media.length > limits.f4
					? (0, core_problem.z3)("text/too-many-media", { count: media.length, line: media[0]?.line ?? line })
					: void 0,
				spoilers.length > limits.z3
					? (0, core_problem.z3)("text/too-many-spoilers", { count: spoilers.length, line })
					: void 0,
				checkSpoilers(segment, line),
				checkTopics(segment, links, piece.start, line),
			].filter((problem) => problem !== void 0);
		}
		function linksIn({ links, piece }) {
			return links.slice(
				firstAfter(links, piece.start, ({ end }) => end),
				firstAfter(links, piece.end - 1, ({ start }) => start),
			);
		}
		function checkCut({ section, piece: { kind, end } }, links) {
			if (kind !== "grapheme") return;
			const url = links.find((link) => link.start < end && link.end > end);
			const line = lineAt(section, url?.start ?? end);
			return url
				? (0, core_problem.z3)("text/url-too-long", { length: url.end - url.start, line })
				: (0, core_problem.$e)("text/word-cut", { line });
		}
		function check_segment_checkLength({ text }, counting, line) {
			if ((0, text_length.lA)(text, counting)) return;
			return (0, core_problem.z3)("text/too-long", {
				part: "segment",
				length: (0, text_length.sc)(text, counting),
				line,
			});
		}
		function checkSpoilers({ text, spoilers }, line) {
			const last = spoilers.at(-1);
			if (!last || !/[^\0-\x7f]/.test(text.slice(0, last.offset + last.length))) return;
			return (0, core_problem.$e)("text/spoiler-may-shift", { line });
		}
		function checkTopics({ text }, links, offset, line) {
			const topics = topicsOf(text, links, offset);
			if (topics.length <= 1) return;
			return (0, core_problem.$e)("text/second-topic", { topics, line });
		}
		function topicsOf(text, links, offset) {
			const topics = new Set();
			for (let at = text.indexOf("#"); at !== -1; at = text.indexOf("#", at + 1)) {
				const place = at + offset;
				if (at > 0 && /[\p{L}\p{N}_#&/]/u.test(text.charAt(at - 1))) continue;
				if (!isTopic(text, at) || links.some(({ start, end }) => start <= place && place < end)) continue;
				topics.add(/^#[^\s.&@!?,;:]+/.exec(text.slice(at, at + 60))?.[0] ?? "#");
			}
			return [...topics];
		}
		function numberText(pattern, n, total) {
			return `\n\n${pattern.replaceAll("{n}", String(n)).replaceAll("{total}", String(total))}`.normalize("NFC");
		}
		function numberLengths(pattern, digits, counting) {
			const total = 10 ** (digits - 1);
			const lengths = Array.from({ length: digits }, (_, index) =>
				(0, text_length.sc)(numberText(pattern, 10 ** index, total), counting),
			);
			const longest = lengths.at(-1) ?? 0;
			return (n) => {
				let power = 10;
				for (const length of lengths) {
					if (n < power) return length;
					power *= 10;
				}
				return longest;
			};
		}
		function checkNumbering(pattern, counting) {
			const length = (0, text_length.sc)(numberText(pattern, 999, 999), counting);
			return length <= text_length.W$ / 2 ? void 0 : (0, core_problem.z3)("text/numbering-too-long", { length });
		}
		function partOf(plain, { start, end }) {
			const within = (stretches) =>
				stretches
					.filter((each) => each.start < end && each.end > start)
					.map((each) => ({
						...each,
						start: Math.max(each.start, start) - start,
						end: Math.min(each.end, end) - start,
					}));
			const at = (places) =>
				places
					.filter((each) => (each.at > start || start === 0) && (each.at <= end || end === plain.text.length))
					.map((each) => ({ ...each, at: Math.min(each.at, end) - start }));
			const line = plain.lines[firstAfter(plain.lines, start, (each) => each.at) - 1];
			return {
				text: plain.text.slice(start, end),
				gaps: within(plain.gaps.filter((gap) => gap.end > start && gap.start < end)),
				blocks: within(plain.blocks),
				unbreakable: within(plain.unbreakable),
				addresses: within(plain.addresses),
				spoilers: within(plain.spoilers),
				styles: within(plain.styles),
				media: at(plain.media),
				lines: [...(line ? [{ ...line, at: 0 }] : []), ...at(plain.lines)],
				references: plain.references
					.filter((each) => each.at >= start && each.at < end)
					.map((each) => ({ ...each, at: each.at - start })),
				notes: within(plain.notes),
			};
		}
		const SEPARATORS = { item: "\n", paragraph: "\n\n", lead: " " };
		function joined([first, ...rest], kind) {
			return rest.reduce((all, next) => append(all, next, kind), first ?? EMPTY);
		}
		function append(all, next, kind) {
			const separator = all.text === "" || next.text === "" ? "" : SEPARATORS[kind];
			if (next.text === "" && next.media.length === 0) return all;
			if (all.text === "" && all.media.length === 0) return next;
			const end = all.text.length;
			const offset = end + separator.length;
			const moved = (stretches) =>
				stretches.map((each) => ({ ...each, start: each.start + offset, end: each.end + offset }));
			const movedAt = (places) => places.map((each) => ({ ...each, at: each.at + offset }));
			return {
				text: all.text + separator + next.text,
				gaps: [
					...all.gaps,
					...(kind === "lead" || separator === "" ? [] : [{ end, start: offset, kind, depth: 0 }]),
					...moved(next.gaps),
				],
				blocks: [...all.blocks, ...moved(next.blocks)],
				unbreakable: [...all.unbreakable, ...moved(next.unbreakable)],
				addresses: [...all.addresses, ...moved(next.addresses)],
				spoilers: [...all.spoilers, ...moved(next.spoilers)],
				styles: [...all.styles, ...moved(next.styles)],
				media: [...all.media, ...movedAt(next.media)],
				lines: [...all.lines, ...movedAt(next.lines)],
				references: [...all.references, ...movedAt(next.references)],
				notes: [...all.notes, ...moved(next.notes)],
			};
		}
		const MOST_NOTES = 50;
		function cutWithNotes(sections, cut, hasRoom) {
			const last = sections.at(-1)?.section;
			if (!last || last.notes.length === 0 || last.notes.length > MOST_NOTES) return cut(sections);
			let atEnd = [];
			for (let round = 0; round < 2; round++) {
				const rest = linked(withNotes(last, atEnd));
				const cuts = cut([...sections.slice(0, -1), ...(rest.section.text === "" ? [] : [rest])]);
				const moved = last.notes.filter((note) => !atEnd.includes(note));
				const { grown, left } = addNotes(cuts, moved, last, hasRoom);
				if (left.length === 0) return grown;
				atEnd = last.notes.filter((note) => atEnd.includes(note) || left.includes(note));
			}
			return cut(sections);
		}
		function withNotes(plain, kept) {
			const first = plain.notes[0]?.start ?? 0;
			const after = plain.text.slice(plain.notes.at(-1)?.end);
			const before = partOf(plain, { start: 0, end: plain.text.slice(0, first).trimEnd().length });
			const behind = { start: plain.text.length - after.trimStart().length, end: plain.text.length };
			const notes = kept.map((note) => noteOf(plain, note));
			return joined([before, joined(notes, "item"), partOf(plain, behind)], "paragraph");
		}
		function noteOf(plain, note) {
			const part = partOf(plain, note);
			return note.start > 0 ? part : { ...part, media: part.media.filter(({ at }) => at > 0) };
		}
		function addNotes(cuts, notes, source, hasRoom) {
			const grown = [...cuts];
			const left = [];
			for (const note of notes) {
				const index = cuts.findIndex((each) => refersTo(each, note));
				const [before, now] = [cuts[index], grown[index]];
				if (!before || !now) {
					left.push(note);
					continue;
				}
				const own = now === before ? partOf(before.section, before.piece) : now.section;
				const { section, links } = linked(
					joined([own, noteOf(source, note)], own.notes.length === 0 ? "paragraph" : "item"),
				);
				const piece = { ...before.piece, start: 0, end: section.text.length };
				const longer = { section, links, piece, kind: before.kind };
				if (hasRoom(longer, index + 1)) grown[index] = longer;
				else left.push(note);
			}
			return { grown, left };
		}
		function refersTo({ section, piece }, { note }) {
			return section.references.some((each) => each.note === note && each.at >= piece.start && each.at < piece.end);
		}
		function linked(section) {
			return { section, links: (0, text_links.h)(section.text) };
		}
		function cutSections(sections, settings) {
			const { counting, numbering, before } = settings;
			const once = cutWith(sections, settings, () => 0);
			if (numbering === void 0 || before + once.length <= 1) return once;
			for (let digits = String(before + once.length).length; ; digits++) {
				const cuts = cutWith(sections, settings, numberLengths(numbering, digits, counting));
				if (before + cuts.length < 10 ** digits) return cuts;
			}
		}
		function cutWith(sections, { counting, before }, reserved) {
			const hasRoom = (piece, n) => {
				const { text, media } = segmentOf(piece);
				return (
					(0, text_length.lA)(text, counting, text_length.W$ - reserved(before + n)) &&
					new Set(piece.links.map(({ key }) => key)).size <= limits.vL &&
					media.length <= limits.f4
				);
			};
			return cutWithNotes(sections, (each) => cutEach(each, { counting, before }, reserved), hasRoom);
		}
		function cutEach(sections, { counting, before }, reserved) {
			const cuts = [];
			const last = sections.at(-1)?.section;
			for (const { section, links } of sections)
				for (const piece of split(section, { counting, reserved, before: before + cuts.length, links })) {
					const kind = piece.kind === "end" && section !== last ? "author" : piece.kind;
					cuts.push({ section, links, piece, kind });
				}
			return cuts;
		}
		function matchLive(live, sections, { title, numbering }) {
			const bare = live.map((text, index) => withoutNumber(text, numbering, index + 1));
			const known = notesIn(sections);
			const short = bare.map((text) => withoutNotes(text, known));
			const shown = new Set(short.flatMap(({ notes }) => notes));
			const opening = title === void 0 ? "" : lettersOf(title.text).letters;
			const matched =
				shown.size === 0
					? void 0
					: follow(
							short.map(({ text }) => text),
							withoutShown(sections, shown),
							opening,
						);
			return matched?.kind === "rest" ? matched : follow(bare, sections, opening);
		}
		function follow(live, sections, opening) {
			const whole = sections.map(({ text }) => lettersOf(text));
			const all = whole.map(({ letters }) => letters).join("");
			const silent = sections.filter((_, index) => whole[index]?.letters === "");
			const isOpened = opening !== "" && all.startsWith(opening);
			let furthest = 1;
			for (const start of isOpened ? [0, opening.length] : [0]) {
				let at = start;
				let passed = 0;
				const other = live.findIndex((text, index) => {
					const { letters } = lettersOf(text);
					const isTitled = index === 0 && !isOpened && letters.startsWith(opening);
					const own = isTitled ? letters.slice(opening.length) : letters;
					if (own === "") return silent[passed++]?.text.trim() !== text.trim();
					if (!all.startsWith(own, at)) return true;
					at += own.length;
					return false;
				});
				if (other === -1) return { kind: "rest", sections: restAt(at, live.at(-1) ?? "", sections, whole, passed) };
				furthest = Math.max(furthest, other + 1);
			}
			return { kind: "other", segment: furthest };
		}
		function withoutShown(sections, shown) {
			return sections.map((section) =>
				section.notes.length === 0
					? section
					: withNotes(
							section,
							section.notes.filter(({ note }) => !shown.has(note)),
						),
			);
		}
		function notesIn(sections) {
			return new Map(
				sections.flatMap(({ text, notes }) =>
					notes.map(({ start, end, note }) => [lettersOf(text.slice(start, end)).letters, note]),
				),
			);
		}
		function withoutNotes(text, known) {
			const notes = [];
			let end = text.length;
			for (const { index } of Array.from(text.matchAll(NOTE)).reverse()) {
				const note = known.get(lettersOf(text.slice(index, end)).letters);
				if (note === void 0) break;
				notes.push(note);
				end = index;
			}
			return { text: text.slice(0, end).trimEnd(), notes };
		}
		const NOTE = /^\[\d+\] /gm;
		function restAt(letters, live, sections, whole, passed) {
			let before = 0;
			let silent = passed;
			for (const [index, section] of sections.entries()) {
				const at = whole[index]?.at ?? [];
				if (at.length === 0 && silent > 0) silent -= 1;
				else if (at.length === 0 && letters === before) return sections.slice(index);
				else if (letters <= before + at.length) {
					const start = letters === before ? 0 : startBehind(section.text, at, letters - before, live);
					const part = partOf(section, { start, end: section.text.length });
					if (part.text !== "") return [withLead(leadAt(section, start), part), ...sections.slice(index + 1)];
				}
				before += at.length;
			}
			return [];
		}
		function startBehind(text, at, letters, live) {
			const from = (at[letters - 1] ?? 0) + 1;
			const next = at[letters] ?? text.length;
			const tail = live.slice((lettersOf(live).at.at(-1) ?? -1) + 1).replace(/\s+/g, "");
			let end = from;
			for (let index = 0; index < tail.length; end++) {
				if (end >= next) {
					end = -1;
					break;
				}
				if (/\s/.test(text.charAt(end))) continue;
				if (text[end] !== tail[index]) {
					end = -1;
					break;
				}
				index += 1;
			}
			if (end === -1) {
				const line = text.indexOf("\n", from);
				const word = text.slice(from, next).search(/\s\S*$/);
				if (line !== -1 && line < next) end = line;
				else end = word === -1 || next === text.length ? next : from + word;
			}
			const gap = /^\s*/.exec(text.slice(end, next))?.[0] ?? "";
			const indentation = /\n([ \t]*)$/.exec(gap)?.[1]?.length ?? 0;
			return end + gap.length - indentation;
		}
		function withLead(lead, part) {
			return lead === "" ? part : joined([{ ...EMPTY, text: lead.trimEnd() }, part], "lead");
		}
		function lettersOf(text) {
			const ignored = [...(0, text_links.h)(text), ...referencesIn(text), ...emojiNamesIn(text)].sort(
				(a, b) => a.start - b.start,
			);
			let letters = "";
			const at = [];
			let next = 0;
			for (let index = 0; index < text.length; index++) {
				while ((ignored[next]?.end ?? 1 / 0) <= index) next += 1;
				const code = text.codePointAt(index) ?? 0;
				const isIgnored = (ignored[next]?.start ?? 1 / 0) <= index;
				if (!isIgnored && LETTER.test(String.fromCodePoint(code))) {
					const small = String.fromCodePoint(code).normalize("NFKD").replace(MARKS, "").toLowerCase();
					letters += small;
					for (let unit = 0; unit < small.length; unit++) at.push(index);
				}
				if (code > 0xffff) index += 1;
			}
			return { letters, at };
		}
		const LETTER = /[\p{L}\p{N}]/u;
		const MARKS = /\p{M}/gu;
		const match_live_REFERENCE =
			/(?:[\w.-]{1,40}\/[\w.-]{1,100})?#\d+|(?:[\w.-]{1,40}\/[\w.-]{1,100}@)?\b(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{7,40}\b/g;
		function referencesIn(text) {
			return Array.from(text.matchAll(match_live_REFERENCE), ({ 0: written, index }) => ({
				start: index,
				end: index + written.length,
			}));
		}
		function withoutNumber(text, pattern, n) {
			if (pattern === void 0) return text;
			const [before = "", ...rest] = `\n\n${pattern}`.replaceAll("{n}", String(n)).normalize("NFC").split("{total}");
			const escaped = [before, ...rest].map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&")).join("\\d+");
			return text.replace(new RegExp(`${escaped}$`), "");
		}
		function chainOf(markdown, settings, live = []) {
			const { counting, format } = settings;
			const prepared = prepare(markdown);
			const converted = convert(prepared.text, { ...settings, target: "chain" });
			const problems = [...prepared.problems, ...converted.problems];
			const tooLong = settings.numbering === void 0 ? void 0 : checkNumbering(settings.numbering, counting);
			if (tooLong) problems.push(tooLong);
			const numbering = tooLong ? void 0 : settings.numbering;
			const matched = live.length > 0 ? matchLive(live, converted.sections, settings) : void 0;
			if (matched?.kind === "other")
				problems.push((0, core_problem.z3)("post/live-differs", { segment: matched.segment }));
			const sections = matched?.kind === "rest" ? matched.sections : converted.sections;
			const linked = sections.map((section) => ({ section, links: (0, text_links.h)(section.text) }));
			const before = live.length;
			const cuts = cutSections(linked, { counting, numbering, before });
			const total = before + cuts.length;
			const rest = cuts.map((cut, index) => {
				const own = segmentOf(cut);
				const isNumbered = numbering !== void 0 && total > 1;
				const number = isNumbered ? numberText(numbering, before + index + 1, total) : "";
				const segment = { ...own, text: own.text === "" ? number.trimStart() : own.text + number };
				problems.push(...checkSegment(cut, segment, counting));
				return segment;
			});
			const segments = [...live.map(asLive), ...rest];
			if (format === "single" && segments.length > 1) problems.push(tooLongForOne(segments, counting));
			if (segments.length > limits.si)
				problems.push((0, core_problem.z3)("text/too-many-segments", { count: segments.length, most: limits.si }));
			return { segments, problems: onceEach(problems) };
		}
		function asLive(text) {
			return { text, media: [], spoilers: [], end: "paragraph" };
		}
		function tooLongForOne(segments, counting) {
			const length = segments.reduce((sum, { text }) => sum + (0, text_length.sc)(text, counting), 0);
			return (0, core_problem.z3)("text/too-long", { part: "chain", length, segments: segments.length });
		}
		function onceEach(problems) {
			const seen = new Set();
			return problems.filter(({ rule, message, line }) => {
				const key = `${rule} ${message} ${line ?? ""}`;
				return !seen.has(key) && seen.add(key);
			});
		}
		var threads_features = __webpack_require__(51650);
		var features_limits = __webpack_require__(90453);
		function checkChain(whole) {
			return [
				...check_chain_checkHead(whole),
				...whole.segments.flatMap((segment) => check_chain_checkMedia(segment, whole)),
			];
		}
		const UNCERTAIN_ON_REPLY = ["topic", "replyControl", "replyApprovals"];
		function check_chain_checkHead({ features, lines, segments, attachment }) {
			const problems = [];
			const [head] = segments;
			const at = (key) => (lines[key] === void 0 ? {} : { line: lines[key] });
			if (features.ghost && segments.length > 1)
				problems.push((0, core_problem.z3)("post/ghost-chain", { segments: segments.length, ...at("ghost") }));
			if (features.attachment && head && (attachment?.text ?? "") === "")
				problems.push((0, core_problem.z3)("post/attachment-empty", at("format")));
			if (features.link !== void 0 && head) {
				const texts = [head.text, attachment?.text ?? "", features.link];
				const count = new Set(texts.flatMap(text_links.h).map(({ key }) => key)).size;
				if (count > limits.vL) problems.push((0, core_problem.z3)("post/too-many-links", { count, ...at("link") }));
			}
			if (features.media && head && head.media.length > limits.f4)
				problems.push((0, core_problem.z3)("post/too-many-media", { count: head.media.length, ...at("media") }));
			const hashtag = features.topic === void 0 || !head ? void 0 : hashtagIn(head.text);
			if (hashtag !== void 0)
				problems.push((0, core_problem.$e)("post/topic-and-hashtag", { hashtag, ...at("topic") }));
			if (features.replyTo)
				for (const name of UNCERTAIN_ON_REPLY) {
					if (features[name] === void 0) continue;
					const key = threads_features.C7[name];
					problems.push((0, core_problem.$e)("post/uncertain-on-reply", { key, ...at(key) }));
				}
			return problems;
		}
		function check_chain_checkMedia({ media }, { features, counting }) {
			const problems = [];
			const [hidden] = media.filter(({ spoiler }) => spoiler);
			const open = media.find(({ spoiler }) => !spoiler);
			if (hidden && open)
				problems.push((0, core_problem.$e)("post/spoiler-hides-all", { src: open.src, line: open.line }));
			for (const item of media) {
				if (features.media?.includes(item)) continue;
				const length = (0, text_length.sc)(item.alt, counting);
				if (length > features_limits.b.alt)
					problems.push((0, core_problem.z3)("post/alt-too-long", { src: item.src, length, line: item.line }));
			}
			return problems;
		}
		function hashtagIn(text) {
			for (const { index, 0: written } of text.matchAll(/(?<![\p{L}\p{N}_#&/])#[^\s.&@!?,;:]+/gu)) {
				const inLink = (0, text_links.h)(text).some(({ start, end }) => start <= index && index < end);
				if (!inLink && isTopic(text, index)) return written;
			}
			return;
		}
		var features = __webpack_require__(55716);
		var table = __webpack_require__(17649);
		const RULES = Object.keys(features.R);
		const NEVER_TOGETHER = threads_features.K7.flatMap((one) =>
			table.G[one].excludes.map(([other, rule]) => ({ one, other, rule })),
		).sort((pair, next) => RULES.indexOf(pair.rule) - RULES.indexOf(next.rule));
		function checkPairs(features, head, lines) {
			return NEVER_TOGETHER.flatMap(({ one, other, rule }) => {
				const [first, second] = [one, other].map((name) => find(name, features, head, lines));
				if (!first || !second) return [];
				const line = first.line ?? second.line;
				return [
					(0, core_problem.z3)(rule, {
						one: first.name,
						other: second.name,
						isInText: second.isInText,
						otherLine: second.line,
						...(line !== void 0 && { line }),
						...(second.isInText && one !== "ghost" && { fix: moved(threads_features.C7[one]) }),
					}),
				];
			});
		}
		function moved(key) {
			return `Put text and \`---\` on a line of its own before the picture, so that it goes into the next segment; or remove \`${key}\`.`;
		}
		function find(name, features, head, lines) {
			if (features[name] !== void 0) {
				const key = threads_features.C7[name];
				const { value } = table.G[name];
				const written = value === void 0 ? key : `${key}: ${value}`;
				return { name: written, line: lines[key], isInText: false };
			}
			const [image] = name === "media" ? (head?.media ?? []) : [];
			return image && { name: image.src, line: image.line, isInText: true };
		}
		function checkFeatures(
			{ path, features = {}, lines = {} },
			segments,
			{ counting = "documented", attachment } = {},
		) {
			const context = { path, lengthOf: (text) => (0, text_length.sc)(text, counting) };
			const problems = [
				...threads_features.K7.flatMap((name) => checkValue(name, features[name], lines, context)),
				...checkPairs(features, segments[0], lines),
				...checkChain({ features, lines, segments, attachment, counting }),
			];
			return path === void 0 ? problems : problems.map((problem) => ({ ...problem, path }));
		}
		function checkValue(name, value, lines, context) {
			if (value === void 0) return [];
			return Array.from(table.G[name].check(value, context), ({ problem, item }) => {
				const key = threads_features.C7[name];
				return { ...problem, ...(0, core_problem.$t)({ line: lines[item === void 0 ? key : `${key}.${item}`] }) };
			});
		}
		var post_digest = __webpack_require__(85756);
		function placeMedia({ features, line }, segments) {
			const placed = segments.map((segment) => ({
				...segment,
				media: segment.media.map((media) => ({ ...media, line: media.line + line - 1 })),
			}));
			const given = features?.media;
			if (!given) return placed;
			const [head, ...replies] = placed;
			if (!head) return [{ text: "", media: given, spoilers: [], end: "end" }];
			return [{ ...head, media: [...given, ...head.media] }, ...replies];
		}
		const LONG = 20;
		function compose(post, composer) {
			const { counting } = composer;
			const link = post.features?.link;
			const first = composeAs(post, composer, { counting, linkInText: false });
			const { receipts } = post;
			if (!receipts || (0, post_digest.i0)(first.digest, receipts.digest)) return first;
			if (receipts.digest === "" && receipts.posts.length <= first.segments.length) return first;
			const others = [
				{ counting, linkInText: true },
				{ counting: "bytes", linkInText: false },
				{ counting: "bytes", linkInText: true },
			];
			for (const variation of others) {
				if (variation.linkInText && link === void 0) continue;
				const other = composeAs(post, composer, variation);
				if ((0, post_digest.i0)(other.digest, receipts.digest)) return other;
			}
			const live = receipts.posts.length;
			const isSame = (0, post_digest.E6)(first.digest, receipts.digest) ?? !receipts.whole;
			if (receipts.digest !== "" && isSame) {
				const otherwise = (0, core_problem.$e)("post/cut-otherwise", { live, ...(0, core_problem.$t)(post) });
				return { ...first, isCutOtherwise: true, problems: [...first.problems, otherwise] };
			}
			const changed = (0, core_problem.z3)("post/changed-while-partial", {
				live,
				segments: first.segments.length,
				digest: receipts.digest,
				...(0, core_problem.$t)(post),
			});
			return { ...first, problems: [...first.problems, changed] };
		}
		function composeAs(post, composer, variation) {
			try {
				return composed(post, composer, variation);
			} catch (cause) {
				const { counting } = variation;
				const problems = [...post.problems, { ...(0, problem_of.y)(cause), ...(0, core_problem.$t)(post) }];
				return { segments: [], features: {}, attachment: void 0, counting, digest: "", problems };
			}
		}
		function composed(post, composer, { counting, linkInText, live }) {
			const { format, numbering, line } = post;
			const { link, ...unlinked } = post.features ?? {};
			const moved = linkInText && link !== void 0;
			const features = moved ? unlinked : (post.features ?? {});
			const markdown = moved ? `${post.markdown.trimEnd()}\n\n<${link}>\n` : post.markdown;
			const settings = { ...textSettings(post, composer), counting, numbering, format, card: link };
			const { attachment, ...text } = convertText(markdown, features.attachment === true, settings, live);
			const segments = placeMedia({ ...post, features }, text.segments);
			const inText = text.problems.map((problem) => ({
				...problem,
				...(0, core_problem.$t)(post),
				line: (problem.line ?? 1) + line - 1,
			}));
			const problems = [...post.problems, ...inText];
			problems.push(...checkFeatures({ ...post, features }, segments, { counting, attachment }));
			if (segments.length > LONG && !post.receipts)
				problems.push(
					(0, core_problem.$e)("post/long-chain", { segments: segments.length, ...(0, core_problem.$t)(post) }),
				);
			if (segments.length === 0 && !(0, core_problem.JD)(problems))
				problems.push((0, core_problem.z3)("post/empty", (0, core_problem.$t)(post)));
			const digest = (0, post_digest.ol)({ segments, features, attachment }, post);
			return { segments, features, attachment, counting, digest, problems };
		}
		function textSettings({ path, title, references }, composer) {
			const { handles, repository, release, titles, linkFrom } = composer;
			return {
				handles,
				repository,
				release: path === void 0 ? release : void 0,
				title: titles || title?.chosen ? title : void 0,
				references: references ?? composer.references,
				isMdx: /\.mdx$/i.test(path ?? ""),
				resolveLink: (target) => linkFrom(path, target),
			};
		}
		function convertText(markdown, isAttached, settings, live) {
			if (markdown.length > limits.zT) {
				const problem = (0, core_problem.z3)("text/too-much", { form: "Markdown", most: limits.zT });
				return { segments: [], problems: [problem] };
			}
			if (!isAttached) return chainOf(markdown, settings, live);
			const { attachment, problems } = attachmentOf(markdown, settings);
			return { segments: attachment ? [attachment.head] : [], attachment, problems };
		}
	},
	85756: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E6: () => isSameSource, i0: () => isSameChain, ol: () => digestOf });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		function digestOf({ segments, features = {}, attachment }, post) {
			const texts = segments.map(({ text, media, spoilers }) => [
				text,
				media.map(({ src, alt, spoiler }) => [src, alt, spoiler]),
				spoilers.map(({ offset, length }) => [offset, length]),
			]);
			const carried = { ...features, media: void 0 };
			const chain = [texts, carried, attachment ? [attachment.text, attachment.styles] : null];
			const { markdown, title, format, numbering, references, features: given } = post;
			const media = given?.media?.map(({ src, alt, spoiler }) => [src, alt, spoiler]);
			const written = [
				markdown.replace(/\r\n?/g, "\n").trim(),
				title,
				format,
				numbering,
				references,
				{ ...given, media },
			];
			return `sha256:${sha256(chain)}:${sha256(written)}`;
		}
		function sha256(data) {
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
				.update(JSON.stringify(data))
				.digest("base64url");
		}
		function isSameChain(one, other) {
			return partsOf(one).chain === partsOf(other).chain;
		}
		function isSameSource(one, other) {
			const [source, compared] = [partsOf(one).source, partsOf(other).source];
			return source === void 0 || compared === void 0 ? void 0 : source === compared;
		}
		function partsOf(digest) {
			const [method = "", chain = "", source] = digest.split(":");
			return { chain: `${method}:${chain}`, source };
		}
	},
	58127: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { K: () => correctionOf, O: () => repostTimeOf });
		function correctionOf(post) {
			const { correction, receipts, features: { countries } = {} } = post;
			if (!correction || !receipts?.whole || receipts.corrected) return;
			const { line, markdown } = correction;
			return {
				...post,
				markdown,
				line,
				publishAt: void 0,
				publishAtLine: void 0,
				format: "single",
				numbering: void 0,
				title: void 0,
				features: { replyTo: { kind: "id", id: receipts.posts[0].id }, ...(countries && { countries }) },
				receipts: void 0,
				corrects: receipts,
			};
		}
		function repostTimeOf({ receipts, repostAt }) {
			return receipts?.whole && !receipts.reposted ? repostAt : void 0;
		}
	},
	13731: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { KM: () => undue, c6: () => removalOf, nY: () => planRun });
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82814);
		var _follow_ups_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58127);
		function planRun(posts, now, limits, compose) {
			let left = limits.maxPosts;
			return posts
				.flatMap(withFollowUps)
				.toSorted(byUrgency)
				.map((post) => {
					const decision = decide(post, now, limits, compose);
					if (decision.kind !== "publish" && decision.kind !== "repost") return { post, decision };
					left -= 1;
					return { post, decision: left >= 0 ? decision : { kind: "wait", until: void 0 } };
				});
		}
		function withFollowUps(post) {
			const correction =
				removalOf(post) || post.draft ? void 0 : (0, _follow_ups_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__.K)(post);
			if (!correction) return [post];
			return (0, _follow_ups_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__.O)(post) ? [correction, post] : [correction];
		}
		function decide(post, now, { lateLimit }, compose) {
			const removal = removalOf(post);
			if (removal) return removal;
			if (post.receipts?.whole && !(0, _follow_ups_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__.O)(post))
				return { kind: "done" };
			const reason = undue(post, now, lateLimit);
			if (reason) return reason;
			if (post.receipts?.whole && !(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.JD)(post.problems))
				return { kind: "repost" };
			const composition = compose(post);
			return {
				kind: (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.JD)(composition.problems) ? "refuse" : "publish",
				composition,
			};
		}
		function removalOf({ unpublish, receipts }) {
			const { unpublishedAt } = receipts ?? {};
			if (unpublishedAt !== void 0) return { kind: "taken-down", at: unpublishedAt };
			return unpublish ? { kind: "unpublish", isLive: receipts !== void 0 } : void 0;
		}
		function undue(post, now, lateLimit) {
			const { draft, receipts, problems } = post;
			const removal = removalOf(post);
			if (removal) return removal;
			if (draft) return { kind: "skip" };
			const due = timeOf(post);
			if (due === void 0 || (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.JD)(problems)) return;
			if (receipts && !receipts.whole) return;
			if (due.at > now) return { kind: "wait", until: due };
			return now - due.at > lateLimit ? { kind: "overdue", since: due } : void 0;
		}
		function byUrgency(one, other) {
			return (
				rankOf(one) - rankOf(other) ||
				compare(timeOf(one)?.at ?? 1 / 0, timeOf(other)?.at ?? 1 / 0) ||
				compare(one.path ?? "", other.path ?? "")
			);
		}
		function rankOf({ receipts, corrects }) {
			if (receipts && !receipts.whole) return 0;
			return corrects ? 1 : 2;
		}
		function timeOf(post) {
			return post.receipts?.whole
				? (0, _follow_ups_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__.O)(post)
				: post.publishAt;
		}
		function compare(one, other) {
			return one < other ? -1 : Number(one > other);
		}
	},
	4987: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => readInlinePost, V: () => readPost });
		var front_matter_fences = __webpack_require__(3145);
		var parse = __webpack_require__(68724);
		var problem = __webpack_require__(82814);
		var problem_of = __webpack_require__(52720);
		var threads_features = __webpack_require__(51650);
		var table = __webpack_require__(17649);
		function readFeatures(keys, lineOf) {
			const features = {};
			for (const name of threads_features.K7) readFeature(name, { keys, lineOf }, features);
			return features;
		}
		function readFeature(name, { keys, lineOf }, features) {
			const key = threads_features.C7[name];
			const value = table.G[name].written.read(keys[key], (item) => lineOf(key, item));
			if (value !== void 0) features[name] = value;
		}
		var dist = __webpack_require__(77934);
		var did_you_mean = __webpack_require__(75128);
		var json = __webpack_require__(86153);
		var shapes = __webpack_require__(56463);
		var receipt_keys = __webpack_require__(93078);
		var reading_written = __webpack_require__(36250);
		const NUMBERING = "`false`, or a pattern of at most 50 characters that contains `{n}`, such as `({n}/{total})`";
		const TITLE = "`false`, or a text to open with";
		const PLAIN_KEYS = {
			text: dist.lqM((0, shapes.Qq)("a text in Markdown")),
			publish_at: dist.lqM((0, shapes.Qq)("a date-time such as `2026-12-01 09:00`")),
			timezone: dist.lqM((0, shapes.Qq)("an IANA time zone such as `Europe/Berlin`")),
			draft: dist.lqM(shapes.EZ),
			format: dist.lqM(shapes.GP),
			numbering: dist.lqM(
				dist.KCZ(
					[dist.euz(false), dist.FsL(dist.YjP(), dist.mKk("{n}", NUMBERING), dist.Ru6(50, NUMBERING))],
					NUMBERING,
				),
			),
			title: dist.lqM(dist.KCZ([dist.euz(false), (0, shapes.Qq)(TITLE)], TITLE)),
			references: dist.lqM(dist.KIO(["short", "full"], "`short` or `full`")),
			unpublish: dist.lqM(shapes.EZ),
			republish: dist.lqM(shapes.EZ),
			repost_at: dist.lqM((0, shapes.Qq)("a date-time such as `2026-12-01 09:00`")),
			correction: dist.lqM((0, shapes.Qq)("a text in Markdown")),
		};
		const FEATURE_SCHEMAS = Object.fromEntries(
			threads_features.K7.map((name) => [threads_features.C7[name], dist.lqM(table.G[name].written.schema)]),
		);
		const THREADS = dist.Ikc({ ...PLAIN_KEYS, ...FEATURE_SCHEMAS, ...receipt_keys.o });
		const KEYS = Object.keys(THREADS.entries);
		const READABLE = dist._H3({ ...PLAIN_KEYS, ...receipt_keys.o });
		function checkKeys(threads, lineOf) {
			if (!(0, json.u4)(threads)) {
				const facts = { key: "threads", ...describe(threads), must: "`true` or a mapping" };
				return { keys: {}, problems: [(0, problem.z3)("post/invalid-value", { ...facts, line: lineOf() })] };
			}
			const { issues = [] } = dist.xLC(THREADS, threads);
			const problems = [
				...Object.keys(threads)
					.filter((key) => !KEYS.includes(key))
					.map((key) => unknownKey(key, lineOf)),
				...issues.map((issue) => invalidValue(issue, lineOf)),
			];
			const bad = new Set(issues.map(({ path }) => path?.[0].key));
			const good = Object.entries(threads).filter(([key]) => KEYS.includes(key) && !bad.has(key));
			return { keys: dist.qgA(READABLE, Object.fromEntries(good)), problems };
		}
		function unknownKey(key, lineOf) {
			const near = (0, did_you_mean.p)(key, KEYS);
			return (0, problem.z3)("post/unknown-key", {
				key: (0, reading_written.q)(key),
				line: lineOf(key),
				fix: near ? `Did you mean \`${near}\`?` : `Remove it, or use one of ${AUTHOR_KEYS}.`,
			});
		}
		function invalidValue(issue, lineOf) {
			const steps = issue.path?.map(({ key }) => (typeof key === "number" ? key : String(key))) ?? [];
			const isOfMapping = issue.type === "strict_object" && issue.expected !== "Object";
			const input = isOfMapping ? issue.path?.at(-1)?.input : issue.input;
			const key = ["threads", ...(isOfMapping ? steps.slice(0, -1) : steps)].join(".");
			const fix = fixOf(input);
			return (0, problem.z3)("post/invalid-value", {
				key,
				...describe(input),
				must: issue.message,
				line: lineOf(...steps),
				...(fix && { fix }),
			});
		}
		function describe(value) {
			if (value === null) return { kind: "nothing", written: "" };
			if (Array.isArray(value)) return { kind: "list", written: (0, reading_written.q)(value) };
			if ((0, json.u4)(value)) return { kind: "mapping", written: (0, reading_written.q)(value) };
			const written = (0, reading_written.q)(value);
			if (written.trim() === "") return { kind: "empty", written };
			const needsQuotes = typeof value === "string" && /^(?:true|false|null|~)$/i.test(value);
			return needsQuotes ? { kind: "quoted", written: `"${value}"` } : { kind: "plain", written };
		}
		function fixOf(value) {
			if (value === null) return "Write a value, or remove the key; what begins with `#` needs quotes.";
			if (value === "true" || value === "false") return `Write \`${value}\` without quotes.`;
			return;
		}
		const PLAIN_MEANINGS = {
			text: "Markdown to publish instead of the body",
			publish_at: "ISO 8601 date-time, or a date for its midnight; without an offset it is local time in `timezone`",
			timezone: "IANA zone of this post",
			draft: "`true`: never published",
			format: `\`chain\`; \`single\` for a post that must fit into one; ${table.G.attachment.meaning}`,
			numbering: "A pattern such as `({n}/{total})` for the segments of this post; `false` for none",
			title: "What the post opens with instead of the title in the front matter; `false` for neither",
			references: "As the input `references`, for this post",
			unpublish: "`true`: nothing more of it is published, and `command: unpublish` takes down what is live of it",
			republish:
				"`true`: a post that was taken down goes out once more, as a new post; Spool removes the key with the new receipts",
			repost_at: "When a post that is live is reposted, once; written as `publish_at`",
			correction:
				"Markdown of one reply to the head of a post that is live, published once; it has to fit into one segment",
		};
		const MEANINGS = {
			...PLAIN_MEANINGS,
			...Object.fromEntries(
				threads_features.K7.filter((name) => !(threads_features.C7[name] in PLAIN_MEANINGS)).map((name) => [
					threads_features.C7[name],
					table.G[name].meaning,
				]),
			),
		};
		const AUTHOR_KEYS = Object.keys(MEANINGS)
			.map((key) => `\`${key}\``)
			.join(", ");
		const OURS = ["publish_at", "repost_at", ...Object.values(threads_features.C7)].filter((key) => key.includes("_"));
		function keysOutside(data, keys, lineOf) {
			const outside = [...OURS, ...["draft", "unpublish", "republish"].filter((key) => data[key] === true)];
			return outside
				.filter((key) => Object.hasOwn(data, key) && !Object.hasOwn(keys, key))
				.map((key) => severityOf(key)("post/key-outside", { key, line: lineOf(key) }));
		}
		function severityOf(key) {
			return key === "publish_at" || key === "unpublish" ? problem.z3 : problem.$e;
		}
		var read_receipts = __webpack_require__(33647);
		var read_timing = __webpack_require__(95744);
		function readPost(path, text, defaults) {
			const fences = (0, front_matter_fences.IE)(text);
			if (fences.kind === "none") return { kind: "not-a-post" };
			if (fences.kind !== "yaml" && !fences.mentionsThreads) return { kind: "not-a-post" };
			const read = readSafely(text, fences, defaults);
			const at = (problems) => problems.map((problem) => ({ ...problem, path }));
			if (read.kind === "post") return { kind: "post", post: { ...read.post, path, problems: at(read.post.problems) } };
			return read.kind === "problems" ? { kind: "problems", problems: at(read.problems) } : read;
		}
		function readInlinePost(text, defaults) {
			const fences = (0, front_matter_fences.IE)(text);
			if (fences.kind === "none" || fences.kind === "unclosed")
				return { kind: "post", post: { ...plain(defaults), markdown: text, line: 1 } };
			const read = readSafely(text, fences, defaults);
			if (read.kind !== "not-a-post") return read;
			const body = fences.kind === "yaml" ? { markdown: text.slice(fences.bodyStart), line: fences.bodyLine } : void 0;
			return body ? { kind: "post", post: { ...plain(defaults), ...body } } : read;
		}
		function readSafely(...[text, fences, defaults]) {
			try {
				return readFenced(text, fences, defaults);
			} catch (cause) {
				return { kind: "problems", problems: [(0, problem_of.y)(cause)] };
			}
		}
		function readFenced(text, fences, defaults) {
			const parsed = (0, parse.e)(text, fences);
			if (!parsed.ok) return { kind: "problems", problems: parsed.problems };
			const { frontMatter } = parsed;
			const threads = frontMatter.data["threads"];
			if (threads === void 0 || threads === null || threads === false) return { kind: "not-a-post" };
			const lineOf = (...path) => frontMatter.lineOf(["threads", ...path]);
			const checked = checkKeys(threads === true ? {} : threads, lineOf);
			const { keys } = checked;
			const timing = (0, read_timing.$)(keys, lineOf, defaults.timezone);
			const receipts = (0, read_receipts.g)(keys, lineOf);
			const outside = keysOutside(frontMatter.data, keys, (key) => frontMatter.lineOf([key]));
			const problems = [
				...checked.problems,
				...timing.problems,
				...receipts.problems,
				...outside,
				...contradictionIn(keys, lineOf),
			];
			const features = readFeatures(keys, lineOf);
			const lines = linesOf(keys, lineOf);
			const markdown =
				keys.text === void 0
					? { markdown: text.slice(frontMatter.bodyStart), line: frontMatter.bodyLine }
					: { markdown: keys.text, line: lineOf("text") };
			return {
				kind: "post",
				post: {
					path: void 0,
					...markdown,
					publishAt: timing.publishAt,
					publishAtLine: keys.publish_at === void 0 ? void 0 : lineOf("publish_at"),
					draft: keys.draft ?? false,
					format: keys.format === "attachment" ? "single" : (keys.format ?? "chain"),
					numbering: keys.numbering === false ? void 0 : (keys.numbering ?? defaults.numbering),
					title: titleOf(keys, frontMatter.data["title"]),
					references: keys.references,
					...(keys.unpublish === true && { unpublish: true }),
					...(isToRepublish(keys) && { republish: true }),
					...(timing.repostAt && { repostAt: timing.repostAt }),
					...(keys.correction !== void 0 && { correction: { markdown: keys.correction, line: lineOf("correction") } }),
					receipts: isToRepublish(keys) ? void 0 : receipts.receipts,
					features,
					lines,
					problems,
				},
			};
		}
		function isToRepublish({ unpublish, republish, unpublished_at: takenDown }) {
			return republish === true && unpublish !== true && takenDown !== void 0;
		}
		function contradictionIn(keys, lineOf) {
			if (keys.republish !== true || isToRepublish(keys)) return [];
			const line = lineOf("republish");
			return [
				keys.unpublish === true
					? (0, problem.z3)("post/unpublish-and-republish", { line })
					: (0, problem.$e)("post/republish-too-early", { line }),
			];
		}
		function titleOf({ text, title }, ofPage) {
			if (text !== void 0 || title === false) return;
			if (title !== void 0) return { text: title, chosen: true };
			return typeof ofPage === "string" && ofPage.trim() !== "" ? { text: ofPage, chosen: false } : void 0;
		}
		function linesOf(keys, lineOf) {
			const lines = {};
			for (const [key, value] of Object.entries(keys)) {
				lines[key] = lineOf(key);
				if (Array.isArray(value)) for (const at of value.keys()) lines[`${key}.${at}`] = lineOf(key, at);
			}
			return lines;
		}
		function plain({ numbering }) {
			return {
				path: void 0,
				publishAt: void 0,
				publishAtLine: void 0,
				draft: false,
				format: "chain",
				numbering,
				receipts: void 0,
				problems: [],
			};
		}
	},
	95744: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => readTiming });
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82814);
		var _time_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24695);
		var _time_publish_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57687);
		var _time_timezone_fix_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81893);
		var _time_timezone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(607);
		var _written_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36250);
		function readTiming(keys, lineOf, fallback) {
			const timezone = keys.timezone ?? fallback;
			const isZone = (0, _time_timezone_js__WEBPACK_IMPORTED_MODULE_2__.k)(timezone);
			const problems = isZone ? [] : [unknownZone(timezone, lineOf("timezone"))];
			const read = (key) => {
				const text = keys[key];
				if (text === void 0) return;
				const at = (0, _time_publish_at_js__WEBPACK_IMPORTED_MODULE_1__.zf)(text);
				const facts = { key, written: (0, _written_js__WEBPACK_IMPORTED_MODULE_3__.q)(text), line: lineOf(key) };
				if (!at) problems.push((0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)("post/publish-at-invalid", facts));
				if (!at || !isZone) return;
				const instant = (0, _time_instant_js__WEBPACK_IMPORTED_MODULE_4__.instantOf)(at, timezone);
				if ("ms" in instant) return (0, _time_publish_at_js__WEBPACK_IMPORTED_MODULE_1__.cp)(at, timezone, instant.ms);
				const rule = instant.not === "skipped" ? "post/publish-at-skipped" : "post/publish-at-twice";
				problems.push((0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)(rule, { ...facts, timezone }));
				return;
			};
			return { publishAt: read("publish_at"), repostAt: read("repost_at"), problems };
		}
		function unknownZone(timezone, line) {
			const fix = (0, _time_timezone_fix_js__WEBPACK_IMPORTED_MODULE_5__.z)(timezone);
			return (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)("post/timezone-unknown", {
				written: (0, _written_js__WEBPACK_IMPORTED_MODULE_3__.q)(timezone),
				line,
				...(fix && { fix }),
			});
		}
	},
	24695: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { instantOf: () => instantOf });
		var temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48599);
		function instantOf(at, zone) {
			if (at.kind === "instant") return at;
			if (zone === "UTC") return { ms: at.asUtc };
			const local = temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__.fE.PlainDateTime.from(at.text);
			const earlier = local.toZonedDateTime(zone, { disambiguation: "earlier" });
			const later = local.toZonedDateTime(zone, { disambiguation: "later" });
			if (earlier.epochMilliseconds === later.epochMilliseconds) return { ms: earlier.epochMilliseconds };
			return { not: earlier.toPlainDateTime().equals(local) ? "twice" : "skipped" };
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
	15071: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ab: () => isAsciiLetter,
			DB: () => isAsciiDigit,
			Xy: () => NEWLINE,
			Yd: () => continuesGrapheme,
			lN: () => isAsciiAlphanumeric,
			xC: () => isSpace,
		});
		const NEWLINE = 10;
		function isSpace(unit) {
			return (
				unit === 32 ||
				(unit >= 9 && unit <= 13) ||
				unit === 0x3000 ||
				(unit >= 0x2000 && unit <= 0x200a && unit !== 0x2007) ||
				unit === 0x2028 ||
				unit === 0x2029
			);
		}
		function isAsciiLetter(unit) {
			return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
		}
		function isAsciiDigit(unit) {
			return unit >= 48 && unit <= 57;
		}
		function isAsciiAlphanumeric(unit) {
			return isAsciiLetter(unit) || isAsciiDigit(unit);
		}
		function continuesGrapheme(text, at) {
			return text.charCodeAt(at) >= 0x300 && CONTINUES.test(text.slice(at, at + 2));
		}
		const CONTINUES = /^[\p{M}\p{Emoji_Modifier}\u200c\u200d\u{e0020}-\u{e007f}\uff9e\uff9f]/u;
	},
	62606: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => linksOf });
		var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15071);
		const BARE_ENDINGS = new Set([
			"com",
			"org",
			"net",
			"io",
			"dev",
			"app",
			"co",
			"edu",
			"gov",
			"info",
			"xyz",
			"me",
			"ai",
			"eu",
			"uk",
			"de",
			"fr",
			"jp",
			"cn",
		]);
		function linksOf(text) {
			if (!text.includes(".")) return linksWithScheme(text);
			const found = [...linksWithScheme(text), ...bareLinks(text)].sort((a, b) => a.start - b.start || b.end - a.end);
			const links = [];
			let end = 0;
			for (const link of found) {
				if (link.start < end) continue;
				links.push(link);
				end = link.end;
			}
			return links;
		}
		function linksWithScheme(text) {
			const links = [];
			let from = 0;
			for (let at = text.indexOf("://"); at !== -1; at = text.indexOf("://", Math.max(from, at + 3))) {
				let start = at;
				while (
					start > from &&
					(0, _characters_js__WEBPACK_IMPORTED_MODULE_0__.Ab)(text.charCodeAt(start - 1)) &&
					at - start < LONGEST_SCHEME
				)
					start -= 1;
				if (start === at) continue;
				const end = endOfUrl(text, at + 3);
				if (end <= at + 3) continue;
				links.push({ start, end, key: keyOf(text.slice(start, end)) });
				from = end;
			}
			return links;
		}
		const LONGEST_SCHEME = 10;
		const LONGEST_HOST = 253;
		function bareLinks(text) {
			const links = [];
			let from = 0;
			for (let dot = text.indexOf("."); dot !== -1; dot = text.indexOf(".", Math.max(from, dot + 1))) {
				if (!(0, _characters_js__WEBPACK_IMPORTED_MODULE_0__.Ab)(text.charCodeAt(dot + 1))) continue;
				let start = dot;
				while (start > from && dot - start < LONGEST_HOST && isHost(text.charCodeAt(start - 1))) start -= 1;
				if (start === dot) continue;
				let end = dot + 1;
				while (end - start <= LONGEST_HOST && isHost(text.charCodeAt(end))) end += 1;
				while (end > dot && !(0, _characters_js__WEBPACK_IMPORTED_MODULE_0__.lN)(text.charCodeAt(end - 1))) end -= 1;
				if (end <= dot) continue;
				from = Math.max(end, dot + 1);
				if (text[start - 1] === "@" || text[end] === "@") continue;
				const host = text.slice(start, end).toLowerCase();
				const isLink = host.startsWith("www.") || BARE_ENDINGS.has(host.slice(host.lastIndexOf(".") + 1));
				if (!isLink || !/^[a-z0-9]/.test(host)) continue;
				if (text[end] === "/") end = endOfUrl(text, end);
				links.push({ start, end, key: keyOf(text.slice(start, end)) });
				from = end;
			}
			return links;
		}
		function keyOf(url) {
			const rest = url.replace(/^[a-z]+:\/\//i, "");
			return rest.endsWith("/") ? rest.slice(0, -1) : rest;
		}
		function endOfUrl(text, from) {
			let end = from;
			let opened = 0;
			for (; end < text.length; end++) {
				const unit = text.charCodeAt(end);
				if (unit <= 32 || unit === 34 || unit === 60 || unit === 62 || unit === 0x60 || isWidePunctuation(unit)) break;
				if (unit === 40) opened += 1;
				if (unit === 41) opened -= 1;
				if (opened < 0) break;
			}
			while (end > from && ".,;:!?')]}".includes(text[end - 1] ?? "") && !(text[end - 1] === ")" && opened === 0)) {
				if (text[end - 1] === ")") opened += 1;
				end -= 1;
			}
			return end;
		}
		function isWidePunctuation(unit) {
			return (
				unit === 0xa0 ||
				(unit >= 0x2000 && unit <= 0x206f) ||
				(unit >= 0x3000 && unit <= 0x301f) ||
				(unit >= 0xff00 && unit <= 0xff65 && !isWideAlphanumeric(unit))
			);
		}
		function isWideAlphanumeric(unit) {
			return (
				(unit >= 0xff10 && unit <= 0xff19) || (unit >= 0xff21 && unit <= 0xff3a) || (unit >= 0xff41 && unit <= 0xff5a)
			);
		}
		function isHost(unit) {
			return (0, _characters_js__WEBPACK_IMPORTED_MODULE_0__.lN)(unit) || unit === 45 || unit === 46;
		}
	},
	83935: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BL: () => meterOf,
			W$: () => TEXT_LIMIT,
			WY: () => ATTACHMENT_LIMIT,
			lA: () => fits,
			sc: () => textLength,
		});
		var unicode_segmenter_grapheme__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42897);
		const TEXT_LIMIT = 500;
		const ATTACHMENT_LIMIT = 10_000;
		function textLength(text, counting) {
			if (!NOT_ASCII.test(text)) return text.length;
			if (counting === "bytes") return utf8Length(text);
			return MAYBE_EMOJI.test(text) ? lengthWithEmoji(text) : codePoints(text);
		}
		function meterOf(text, counting) {
			const unitsCount =
				counting === "bytes" ? !NOT_ASCII.test(text) : !MAYBE_EMOJI.test(text) && !SURROGATE.test(text);
			if (unitsCount) return (start, end) => end - start;
			return (start, end) => textLength(text.slice(start, end), counting);
		}
		function fits(text, counting, limit = TEXT_LIMIT) {
			if (text.length * 3 <= limit) return true;
			if (text.length > limit * 2) return false;
			return textLength(text, counting) <= limit;
		}
		const NOT_ASCII = /[^\0-\x7f]/;
		const MAYBE_EMOJI = /[\u200d\u20e3\u231a-\u2bff\ufe0f\ud83c-\ud83e]/;
		const EMOJI =
			/\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\p{Regional_Indicator}|\u20e3|\p{Extended_Pictographic}.*\u200d/u;
		function lengthWithEmoji(text) {
			let length = 0;
			for (const { segment } of (0, unicode_segmenter_grapheme__WEBPACK_IMPORTED_MODULE_0__.Wz)(text))
				if (segment.length === 1 && !MAYBE_EMOJI.test(segment)) length += 1;
				else length += EMOJI.test(segment) ? utf8Length(segment) : codePoints(segment);
			return length;
		}
		const SURROGATE = /[\ud800-\udfff]/;
		function codePoints(text) {
			if (!SURROGATE.test(text)) return text.length;
			let count = text.length;
			for (let index = 1; index < text.length; index++)
				if (isLow(text.charCodeAt(index)) && isHigh(text.charCodeAt(index - 1))) count -= 1;
			return count;
		}
		function utf8Length(text) {
			let bytes = text.length;
			for (let index = 0; index < text.length; index++) {
				const unit = text.charCodeAt(index);
				if (unit < 0x80) continue;
				if (unit < 0x800) bytes += 1;
				else if (isHigh(unit) && isLow(text.charCodeAt(index + 1))) {
					bytes += 2;
					index += 1;
				} else bytes += 2;
			}
			return bytes;
		}
		function isHigh(unit) {
			return unit >= 0xd800 && unit <= 0xdbff;
		}
		function isLow(unit) {
			return unit >= 0xdc00 && unit <= 0xdfff;
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
	39959: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { i: () => composerOf });
		function composerOf({ settings, world }) {
			const { counting, handles, titles, references } = settings;
			const { linkFrom, repository, event } = world;
			return { counting, handles, titles, references, linkFrom, repository, release: event.releaseUrl };
		}
	},
	68768: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			composePost: () => composePost,
			countDone: () => countDone,
			inlineSource: () => inlineSource,
			planPosts: () => planPosts,
			readSource: () => readSource,
		});
		var _core_github_release_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10963);
		var _core_post_compose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25126);
		var _core_post_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13731);
		var _core_post_read_post_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4987);
		var _core_post_receipt_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47954);
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82814);
		var _core_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88557);
		var _core_text_limits_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(39435);
		var _core_threads_permalink_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7964);
		var _core_write_back_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67006);
		var _repository_write_back_write_back_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46123);
		var _composer_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(39959);
		function inlineSource(text) {
			return { path: void 0, text: (0, _core_github_release_body_js__WEBPACK_IMPORTED_MODULE_0__.wi)(text) };
		}
		function planPosts(sources, context) {
			const { settings, world } = context;
			const read = sources.map((source) => ({ path: source.path, ...readSource(source, settings) }));
			const texts = new Map(sources.map(({ path, text }) => [path, text]));
			const posts = read.flatMap((entry) => (entry.kind === "post" ? [entry.post] : []));
			const plan = (0, _core_post_plan_js__WEBPACK_IMPORTED_MODULE_2__.nY)(posts, world.clock.now(), settings, (post) =>
				composePost(post, texts.get(post.path) ?? "", context),
			);
			const unreadable = read.flatMap((entry) =>
				entry.kind === "problems"
					? [(0, _core_report_js__WEBPACK_IMPORTED_MODULE_5__.f5)({ path: entry.path }, "failed", entry.problems)]
					: [],
			);
			const others = read.flatMap(({ kind, path }) => (kind === "not-a-post" ? (path ?? []) : []));
			return { plan, unreadable, others };
		}
		function readSource({ path, text, receipts }, settings) {
			const read =
				path === void 0
					? (0, _core_post_read_post_js__WEBPACK_IMPORTED_MODULE_3__.I)(text, settings)
					: (0, _core_post_read_post_js__WEBPACK_IMPORTED_MODULE_3__.V)(path, text, settings);
			if (read.kind !== "post") return read;
			const post = receipts ? { ...read.post, receipts } : read.post;
			return { kind: "post", post: withCheckedPermalinks(post, settings) };
		}
		function withCheckedPermalinks(post, { threadsApiUrl }) {
			const { path, lines = {}, receipts } = post;
			if (!receipts) return post;
			const problems = receipts.posts.flatMap(({ permalink }, index) => {
				if (
					permalink === void 0 ||
					(0, _core_threads_permalink_js__WEBPACK_IMPORTED_MODULE_8__.o)(permalink, threadsApiUrl)
				)
					return [];
				const line = lines[`posts.${index}`] ?? lines["permalink"];
				return [
					(0, _core_problem_js__WEBPACK_IMPORTED_MODULE_4__.z3)("post/permalink-foreign", {
						address: permalink,
						...(0, _core_problem_js__WEBPACK_IMPORTED_MODULE_4__.$t)({ path, line }),
					}),
				];
			});
			return {
				...post,
				receipts: (0, _core_post_receipt_js__WEBPACK_IMPORTED_MODULE_9__.je)(receipts, threadsApiUrl),
				problems: [...post.problems, ...problems],
			};
		}
		function composePost(post, text, context) {
			const composition = (0, _core_post_compose_js__WEBPACK_IMPORTED_MODULE_1__.Z)(
				post,
				(0, _composer_js__WEBPACK_IMPORTED_MODULE_10__.i)(context),
			);
			const isWritten =
				(0, _core_write_back_js__WEBPACK_IMPORTED_MODULE_6__.rL)(context.settings) && post.path !== void 0;
			const { length } = composition.segments;
			const segments = length > _core_text_limits_js__WEBPACK_IMPORTED_MODULE_11__.si ? 1 : Math.max(1, length);
			const obstacle =
				isWritten && !(0, _core_problem_js__WEBPACK_IMPORTED_MODULE_4__.JD)(post.problems)
					? (0, _repository_write_back_write_back_js__WEBPACK_IMPORTED_MODULE_7__.Dm)(text, segments)
					: void 0;
			return obstacle ? { ...composition, problems: [...composition.problems, obstacle] } : composition;
		}
		function countDone(plan) {
			return plan.filter(({ post, decision }) => decision.kind === "done" && post.path !== void 0).length;
		}
	},
};
