export const id = 768;
export const ids = [768,695];
export const modules = {

/***/ 963:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ excessOf),
/* harmony export */   ic: () => (/* binding */ withReceipts),
/* harmony export */   kj: () => (/* binding */ longestReceipts),
/* harmony export */   wi: () => (/* binding */ withoutReceipts),
/* harmony export */   wz: () => (/* binding */ receiptsInRelease)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6153);
/* harmony import */ var _post_receipt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7954);
/* harmony import */ var _threads_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5503);
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9867);





/** GitHub takes no longer body, in characters; those of JavaScript are at least as many. */
const MOST = 125_000;
const BEGIN = '<!-- spool:begin -->';
const END = '<!-- spool:end -->';
/**
 * A line a record, and perhaps one with its link. Only at the end is it ours: further up, notes can quote what
 * anybody wrote, the title of a pull request, say.
 */
const BLOCK = new RegExp(`(?<=^|\\n)${BEGIN}(\\r?\\n)((?:<!-- spool \\{[^<>\\r\\n]*\\} -->\\1(?:\\[[^\\]\\r\\n]*\\]\\([^()\\s]*\\)\\1)?)+)${END}\\s*$`);
const JSON_IN_LINE = /^<!-- spool (\{[^<>\r\n]*\}) -->/gm;
const ENTRY = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y(_threads_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isId */ .eQ)), permalink: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) });
const RECORD = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    release: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    ...ENTRY.entries,
    published_at: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    posts: valibot__WEBPACK_IMPORTED_MODULE_0__/* .tupleWithRest */ .XU0([ENTRY], ENTRY),
    digest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** What the body of a release records under this key; undefined: nothing that can be read. */
function receiptsInRelease(body, { release, name }) {
    const record = partsOf(body).records.find((each) => each.release === release && each.name === name);
    if (!record)
        return undefined;
    const [head, ...rest] = record.posts;
    const posts = [receiptOf(head), ...rest.map(receiptOf)];
    return { posts, digest: record.digest, whole: record.published_at !== undefined };
}
/**
 * The body of a release with these receipts at its end: hidden, and as a link that readers see. Everything else stays
 * as it is, except records of another release at its end, which were copied with its notes: their links lead to the
 * wrong posts. `now`: milliseconds since 1970.
 */
function withReceipts(body, { release, name }, receipts, now) {
    const { notes, records, newline } = partsOf(body);
    // A step by another name may have recorded the same of the same account.
    const others = records.filter((each) => each.release === release &&
        each.name !== name &&
        (accountIn(each.name) !== accountIn(name) || each.id !== receipts.posts[0].id));
    const lines = [...others, { release, name, ...(0,_post_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .keysOf */ .YD)(receipts, now) }].flatMap(linesOf);
    const block = [BEGIN, ...lines, END].join(newline);
    return notes === '' ? block : `${notes}${newline}${newline}${block}`;
}
/** How many characters of the body of a release are too many. */
function excessOf(body) {
    return Math.max(0, body.length - MOST);
}
/** The longest receipts that such a chain can have: every character of a code may have to be escaped. */
function longestReceipts(digest, segments) {
    const permalink = `https://www.threads.com/@${'x'.repeat(30)}/post/${'-'.repeat(16)}`;
    const receipt = { id: (0,_threads_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaId */ .C9)('9'.repeat(20)), permalink };
    return { posts: [receipt, ...Array.from({ length: segments - 1 }, () => receipt)], digest, whole: true };
}
/** The body of a release without what Spool recorded at its end: the text to publish. */
function withoutReceipts(body) {
    return partsOf(body).notes;
}
/** A block that anything is wrong with is text that somebody wrote. */
function partsOf(body) {
    const found = BLOCK.exec(body);
    const [, newline = '', lines = ''] = found ?? [];
    const records = Array.from(lines.matchAll(JSON_IN_LINE), ([, json = '']) => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parsedJson */ .U4)(json));
    if (!found || !valibot__WEBPACK_IMPORTED_MODULE_0__.is(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(RECORD), records))
        return { notes: body, records: [], newline: body.includes('\r\n') ? '\r\n' : '\n' };
    const before = body.slice(0, found.index);
    // Two line breaks before the block are ours; all others are the author's.
    const gap = newline.repeat(2);
    return { notes: before.endsWith(gap) ? before.slice(0, -gap.length) : before, records, newline };
}
function receiptOf({ id, permalink }) {
    return { id: (0,_threads_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaId */ .C9)(id), permalink };
}
/** A name ends with the step. */
function accountIn(name) {
    return name.replace(/ \S*$/, '');
}
function linesOf(record) {
    const link = (0,_inert_js__WEBPACK_IMPORTED_MODULE_4__/* .inertLink */ .r)('Discuss on Threads', (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(record, 'permalink'));
    // Neither `-->` nor any other end of a comment can stand in it.
    const json = JSON.stringify(record).replaceAll(/[<>-]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
    return [`<!-- spool ${json} -->`, ...(link ? [link] : [])];
}


/***/ }),

/***/ 3293:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ compose),
  r: () => (/* binding */ composeAs)
});

// EXTERNAL MODULE: ./src/core/problem.ts + 6 modules
var core_problem = __webpack_require__(9300);
// EXTERNAL MODULE: ./src/core/problem-of.ts
var problem_of = __webpack_require__(2720);
// EXTERNAL MODULE: ./src/core/threads/text-length.ts
var text_length = __webpack_require__(3935);
// EXTERNAL MODULE: ./src/core/text/limits.ts
var limits = __webpack_require__(9435);
;// CONCATENATED MODULE: ./src/core/text/characters.ts
/** Tests of characters, which run for nearly every character of a text: they compare numbers wherever they can. */
const characters_NEWLINE = 10;
/** White space at which a text may be cut; a no-break space is none. */
function characters_isSpace(unit) {
    return (unit === 32 ||
        (unit >= 9 && unit <= 13) ||
        unit === 0x3000 ||
        (unit >= 0x2000 && unit <= 0x200a && unit !== 0x2007) ||
        unit === 0x2028 ||
        unit === 0x2029);
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
/** Whether the character at `at` would join the grapheme before it. */
function continuesGrapheme(text, at) {
    return text.charCodeAt(at) >= 0x300 && CONTINUES.test(text.slice(at, at + 2));
}
const CONTINUES = /^[\p{M}\p{Emoji_Modifier}\u200c\u200d\u{e0020}-\u{e007f}\uff9e\uff9f]/u;

;// CONCATENATED MODULE: ./src/core/text/links.ts

/**
 * Endings that make `name.ending` a link although it says neither `https://` nor `www.`.
 *
 * Meta counts "bare domains" (*Posts*, link limit) and does not say which. Endings that are also those of files
 * (`.md`, `.rs`, `.sh`, `.py`, `.ts`) are left out: README.md is not five links in a changelog.
 */
const BARE_ENDINGS = new Set([
    'com',
    'org',
    'net',
    'io',
    'dev',
    'app',
    'co',
    'edu',
    'gov',
    'info',
    'xyz',
    'me',
    'ai',
    'eu',
    'uk',
    'de',
    'fr',
    'jp',
    'cn',
]);
/** The links of `text` in order, never overlapping. Linear in the length of the text. */
function linksOf(text) {
    if (!text.includes('.'))
        return linksWithScheme(text);
    const found = [...linksWithScheme(text), ...bareLinks(text)].sort((a, b) => a.start - b.start || b.end - a.end);
    const links = [];
    let end = 0;
    for (const link of found) {
        if (link.start < end)
            continue;
        links.push(link);
        end = link.end;
    }
    return links;
}
function linksWithScheme(text) {
    const links = [];
    let from = 0;
    for (let at = text.indexOf('://'); at !== -1; at = text.indexOf('://', Math.max(from, at + 3))) {
        let start = at;
        while (start > from && isAsciiLetter(text.charCodeAt(start - 1)) && at - start < LONGEST_SCHEME)
            start -= 1;
        if (start === at)
            continue;
        const end = endOfUrl(text, at + 3);
        if (end <= at + 3)
            continue;
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
    for (let dot = text.indexOf('.'); dot !== -1; dot = text.indexOf('.', Math.max(from, dot + 1))) {
        if (!isAsciiLetter(text.charCodeAt(dot + 1)))
            continue;
        let start = dot;
        while (start > from && dot - start < LONGEST_HOST && isHost(text.charCodeAt(start - 1)))
            start -= 1;
        if (start === dot)
            continue;
        let end = dot + 1;
        while (end - start <= LONGEST_HOST && isHost(text.charCodeAt(end)))
            end += 1;
        while (end > dot && !isAsciiAlphanumeric(text.charCodeAt(end - 1)))
            end -= 1;
        if (end <= dot)
            continue;
        from = Math.max(end, dot + 1);
        // What follows an @ is the host of an address, and what precedes one is its name.
        if (text[start - 1] === '@' || text[end] === '@')
            continue;
        const host = text.slice(start, end).toLowerCase();
        const isLink = host.startsWith('www.') || BARE_ENDINGS.has(host.slice(host.lastIndexOf('.') + 1));
        if (!isLink || !/^[a-z0-9]/.test(host))
            continue;
        if (text[end] === '/')
            end = endOfUrl(text, end);
        links.push({ start, end, key: keyOf(text.slice(start, end)) });
        from = end;
    }
    return links;
}
/** Two addresses are one link only where nobody could tell them apart; what Meta takes for equal is not documented. */
function keyOf(url) {
    const rest = url.replace(/^[a-z]+:\/\//i, '');
    return rest.endsWith('/') ? rest.slice(0, -1) : rest;
}
/** Where the URL ends that is known to reach up to `from`: before white space, brackets or CJK punctuation, less closing punctuation. */
function endOfUrl(text, from) {
    let end = from;
    let opened = 0;
    for (; end < text.length; end++) {
        const unit = text.charCodeAt(end);
        if (unit <= 32 || unit === 34 || unit === 60 || unit === 62 || unit === 0x60 || isWidePunctuation(unit))
            break;
        if (unit === 40)
            opened += 1;
        if (unit === 41)
            opened -= 1;
        if (opened < 0)
            break;
    }
    while (end > from &&
        ".,;:!?')]}".includes(text[end - 1] ?? '') &&
        !(text[end - 1] === ')' && opened === 0)) {
        if (text[end - 1] === ')')
            opened += 1;
        end -= 1;
    }
    return end;
}
/** No-break and other odd spaces, typographic quotes, and the punctuation of Chinese and Japanese. */
function isWidePunctuation(unit) {
    return (unit === 0xa0 ||
        (unit >= 0x2000 && unit <= 0x206f) ||
        (unit >= 0x3000 && unit <= 0x301f) ||
        (unit >= 0xff00 && unit <= 0xff65 && !isWideAlphanumeric(unit)));
}
function isWideAlphanumeric(unit) {
    return ((unit >= 0xff10 && unit <= 0xff19) ||
        (unit >= 0xff21 && unit <= 0xff3a) ||
        (unit >= 0xff41 && unit <= 0xff5a));
}
function isHost(unit) {
    return isAsciiAlphanumeric(unit) || unit === 45 || unit === 46;
}

;// CONCATENATED MODULE: ./src/core/text/markdown/blocks/code.ts
/** Writes a block of code line by line: every space in it counts. */
function writeCode(page, code) {
    const depth = page.lists.length;
    page.beginBlock();
    page.openBlock('code');
    let gap = 'none';
    let from = 0;
    while (from <= code.length) {
        const found = code.indexOf('\n', from);
        const to = found === -1 ? code.length : found;
        const line = code
            .slice(from, to)
            .trimEnd()
            .replace(/^\t+/, (tabs) => '  '.repeat(tabs.length));
        if (line !== '') {
            if (gap !== 'none') {
                page.writer.endBlock(gap === 'line' ? 1 : 2, gap, depth);
                page.writer.setPrefix(page.margin());
            }
            page.writer.writeVerbatim(line, 'block');
            gap = 'line';
        }
        else if (gap === 'line')
            gap = 'blank';
        from = to + 1;
        page.line += 1;
    }
    if (gap === 'blank')
        page.writer.endBlock(2, 'blank', depth);
}

;// CONCATENATED MODULE: ./src/core/text/markdown/generators/constructs.ts
/** Shortcodes and tags of Liquid, by what they stand for. */
const CALLS = {
    figure: {
        construct: '`{{< figure src="…" alt="…" caption="…" >}}`',
        generators: 'Hugo, Zola',
        treatment: 'rewrite',
        becomes: 'A picture, and its title and caption as a paragraph.',
        names: 'figure img image picture',
        write: ({ named, values, isEnd }) => {
            const src = named['src'] ?? named['link'] ?? values[0];
            if (isEnd)
                return '';
            if (src === undefined || !/[/.]/.test(src))
                return undefined;
            const said = [named['title'], named['caption'] ?? named['attr']].filter((part) => part !== undefined);
            return `\n\n![${named['alt'] ?? ''}](<${src}>)\n\n${said.join('  \n')}\n\n`;
        },
    },
    video: {
        construct: '`{{< youtube id >}}`, `{% youtube id %}`, `@[youtube](id)`',
        generators: 'Hugo, Zola, Eleventy, dev.to, Zenn',
        treatment: 'rewrite',
        becomes: 'Its address.',
        names: 'youtube yt youtube-lite youtubelite vimeo',
        write: (call) => withAddress(call, (id) => `${VIDEOS[call.name] ?? YOUTUBE}${id}`),
    },
    embed: {
        construct: '`{% embed https://… %}`, `{% twitter id %}`, `{{< gist user id >}}`, `@[card](https://…)`',
        generators: 'dev.to, Hugo, Eleventy, Zenn',
        treatment: 'rewrite',
        becomes: 'Its address.',
        names: 'embed link card linkcard tweet twitter x x_simple instagram gist github codepen jsfiddle stackblitz codesandbox figma speakerdeck slideshare',
        write: (call) => {
            const { name, values, isTarget } = call;
            if (name === 'link' && !/^https?:/.test(values[0] ?? ''))
                return isTarget ? pageOf(call) : undefined;
            return withAddress(call, (id) => embedded(name, id, values));
        },
    },
    reference: {
        construct: '`[…]({{< ref "page.md" >}})`, `{% post_url … %}`, `@/page.md`',
        generators: 'Hugo, Jekyll, Zola',
        treatment: 'rewrite',
        becomes: 'The address of the page, as that of any link into the site.',
        names: 'ref relref',
        write: (call) => (call.isTarget ? pageOf(call) : undefined),
    },
    raw: {
        construct: '`{% raw %}` … `{% endraw %}`',
        generators: 'Jekyll, Eleventy',
        treatment: 'keep',
        becomes: 'What stands in it, as it is.',
        names: 'raw verbatim',
        write: () => '',
    },
    highlight: {
        construct: '`{{< highlight go >}}` … `{{< /highlight >}}`, `{% highlight ruby %}`',
        generators: 'Hugo, Jekyll',
        treatment: 'rewrite',
        becomes: 'Code.',
        names: 'highlight code-toggle code codeblock',
        write: () => '\n\n``````\n',
    },
    admonition: {
        construct: '`{{% notice tip %}}`, `{% note %}`, `:::tip[Title]`, `> [!TIP]`',
        generators: 'Hugo, Jekyll, Eleventy, Docusaurus, VitePress, GitHub',
        treatment: 'rewrite',
        becomes: '`Tip: Title` on a line of its own, or `Tip:` before the text if it has no title.',
        names: 'note tip info warn warning danger caution important success failure error hint attention bug example question notice alert admonition callout',
        write: writeAdmonition,
    },
    details: {
        construct: '`{% details Title %}`, `::: details Title`, `:::message`',
        generators: 'dev.to, Hugo, VitePress, Zenn',
        treatment: 'rewrite',
        becomes: 'The title on a line of its own, and the text.',
        names: 'details expand collapse collapsible spoiler message',
        write: ({ isEnd, named, rest }) => isEnd
            ? '\n\n'
            : `\n\n${named['title'] ?? named['summary'] ?? (/=/.test(rest) ? '' : unquoted(rest))}\n\n`,
    },
    comment: {
        construct: '`{% comment %}` … `{% endcomment %}`',
        generators: 'Jekyll, Eleventy',
        treatment: 'drop and tell',
        becomes: 'Nothing, with all that is in it.',
        names: 'comment',
        write: () => undefined,
    },
    other: {
        construct: '`{{< gallery … >}}`, `{% include … %}`, `{% if … %}`: any other',
        generators: 'Hugo, Zola, Jekyll, Eleventy, dev.to',
        treatment: 'drop and tell',
        becomes: 'Nothing; what stands between two of them is published.',
        names: '',
        write: () => undefined,
    },
};
/** What is no shortcode. */
const OTHERS = {
    address: {
        construct: '`[…]({{ "/page" | relative_url }})`, `{{ site.baseurl }}/page`',
        generators: 'Jekyll, Eleventy',
        treatment: 'rewrite',
        becomes: 'The address of the page, as that of any link into the site.',
    },
    variable: {
        construct: '`{{ variable }}`',
        generators: 'Jekyll, Eleventy, Hugo, VitePress',
        treatment: 'keep',
        becomes: 'Itself, and the author is told; as the address of a link or a picture it is left out.',
    },
    container: {
        construct: '`:::` and any other name',
        generators: 'Docusaurus, VitePress, Zenn',
        treatment: 'drop and tell',
        becomes: 'What stands in it, with its title on a line of its own.',
    },
    'sized-picture': {
        construct: '`![…](picture.png =250x)`',
        generators: 'Zenn',
        treatment: 'rewrite',
        becomes: 'The picture.',
    },
    module: {
        construct: '`import … from "…"`, `export const …`',
        generators: 'MDX',
        treatment: 'drop and tell',
        becomes: 'Nothing.',
    },
    expression: {
        construct: '`{expression}`, `{/* comment */}`',
        generators: 'MDX',
        treatment: 'drop and tell',
        becomes: 'Nothing; a text in quotes is published. Comments are not told.',
    },
    component: {
        construct: '`<Tabs>` … `</Tabs>`',
        generators: 'MDX, VitePress, Astro',
        treatment: 'drop and tell',
        becomes: 'The text in it. Indented text in a component is no code.',
    },
    contents: {
        construct: '`[TOC]`, `[[toc]]`',
        generators: 'VitePress, Python-Markdown',
        treatment: 'drop and tell',
        becomes: 'Nothing.',
    },
    attributes: {
        construct: '`{#id}`, `{: .class}` at the end of a line',
        generators: 'kramdown, Hugo, Pandoc',
        treatment: 'rewrite',
        becomes: 'Nothing.',
    },
};
/** What site generators read in Markdown and Threads does not, and what becomes of each; docs/markdown.md shows this table. */
const CONSTRUCTS = { ...CALLS, ...OTHERS };
const BY_NAME = new Map(Object.values(CALLS).flatMap((row) => row.names.split(' ').map((name) => [name, row])));
/** What a shortcode or tag stands for. */
function kindOfCall(name) {
    const row = BY_NAME.get(name);
    const found = Object.entries(CALLS).find(([, each]) => each === row);
    return found?.[0] ?? 'other';
}
/** What the text says in place of a shortcode or tag; undefined: nothing, and it is told. */
function writtenFor(call) {
    return call.name === 'post_url' ? (call.isTarget ? '' : undefined) : BY_NAME.get(call.name)?.write(call);
}
const YOUTUBE = 'https://www.youtube.com/watch?v=';
const VIDEOS = { vimeo: 'https://vimeo.com/' };
/** The address of what is embedded, in a paragraph of its own; a video or post is named by its id alone. */
function withAddress({ values, named, isEnd }, addressOf) {
    const id = named['id'] ?? named['url'] ?? named['src'] ?? values[0];
    if (isEnd)
        return '';
    const address = id === undefined || /^https?:/.test(id) ? id : addressOf(id);
    return address === undefined ? undefined : `\n\n<${address}>\n\n`;
}
function embedded(name, id, values) {
    switch (name) {
        case 'tweet':
        case 'twitter':
        case 'x':
        case 'x_simple':
            return /^\d+$/.test(id) ? `https://x.com/i/status/${id}` : undefined;
        case 'gist':
            return `https://gist.github.com/${[id, values[1]].filter((part) => part !== undefined).join('/')}`;
        case 'github':
            return /^[\w.-]+\/[\w.-]+$/.test(id) ? `https://github.com/${id}` : undefined;
        case 'instagram':
            return `https://www.instagram.com/p/${id}/`;
        case 'speakerdeck':
            return `https://speakerdeck.com/player/${id}`;
        default:
            return undefined;
    }
}
/** A page by the path of its file, as Zola writes it. */
function pageOf({ values, named }) {
    const path = named['path'] ?? values[0] ?? '';
    return path.startsWith('#') ? path : `@/${path.replace(/^\/+/, '')}`;
}
function writeAdmonition({ name, isEnd, values, named, rest }) {
    if (isEnd)
        return '\n\n';
    const isGeneral = /^(?:notice|alert|admonition|callout|hint)$/.test(name);
    const kind = isGeneral ? (named['type'] ?? values.find((value) => isLabel(value))) : name;
    const title = named['title'] ?? values.filter((value) => value !== kind && value !== 'md').at(0);
    return admonition(kind, isGeneral || /["']/.test(rest) ? title : unquoted(rest));
}
function unquoted(text) {
    return text.replace(/^(["'])(.*)\1$/s, '$2');
}
const LABELS = new Set(CALLS.admonition.names.split(' ').filter((name) => !/^(?:notice|alert|admonition|callout)$/.test(name)));
/** Whether a word is what kinds of admonition are called. */
function isLabel(word) {
    return LABELS.has(word.toLowerCase());
}
/** How an admonition begins: its kind and title on a line, or its kind before the text. */
function admonition(kind, title) {
    const label = kind === undefined ? '' : `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()}:`;
    if (title === undefined || title === '')
        return label === '' ? '\n\n' : `\n\n${label} `;
    return `\n\n${label === '' ? '' : `${label} `}${title}  `;
}

;// CONCATENATED MODULE: ./src/core/text/markdown/generators/instructions.ts
/** What site generators read in a paragraph or at its end, once Markdown is parsed. */
/** Kramdown and Pandoc: `{: .class}`, `{#id}`, `{.class}` at the end of a line. */
const ATTRIBUTES = /\{[:#.][^{}\n]*\}$/;
/** A place for a table of contents, or a line of MDX. */
const GENERATOR_LINE = /^(?:\[\[?_?toc_?\]\]?$|import\s[^\n]+\sfrom\s+['"]|import\s+['"]|export\s+(?:const|default|function)\s)/i;
/** The instruction to a generator that a paragraph is, undefined if it is none. */
function instructionOf(paragraph) {
    return GENERATOR_LINE.test(paragraph) ? paragraph.split('\n', 1)[0] : undefined;
}
/** Takes `{#id}` and the like off the end of a heading or paragraph. */
function dropAttributes(tokens) {
    const last = tokens.at(-1);
    const at = last?.type === 'text' && last.content.endsWith('}') ? last.content.search(ATTRIBUTES) : -1;
    if (last && at !== -1)
        last.content = last.content.slice(0, at).trimEnd();
}

;// CONCATENATED MODULE: ./src/core/text/markdown/blocks/contents.ts



/** Writes what a paragraph, a heading or the like holds. */
function writeContents(page, { content, children }, around) {
    const { block } = around;
    const words = children ?? [];
    if (block?.type === 'paragraph_open') {
        const instruction = instructionOf(content);
        if (instruction !== undefined)
            return page.tellInstruction(instruction);
        writeOpening(page, words, content, around);
    }
    if (content.endsWith('}'))
        dropAttributes(words);
    const boldFrom = block?.type === 'heading_open' ? page.writer.mark() : undefined;
    page.writeInline(words, content);
    if (boldFrom)
        page.writer.addStyle(boldFrom, 'bold');
    if (block?.type === 'paragraph_open' && page.lists.length === 0 && isHeading(words, content))
        page.writer.endBlock(2, 'introduction', 0);
}
/** Writes what a paragraph opens with instead of words, and takes it off its tokens. */
function writeOpening(page, words, content, { container, next }) {
    const alert = container?.type === 'blockquote_open' ? alertOf(content) : undefined;
    const isDone = container?.type === 'list_item_open' ? taskOf(content) : undefined;
    if (alert !== undefined) {
        dropStart(words, ALERT_MARK);
        page.writeWords(`${alert} `);
        page.isLineBegun = ALERT_ALONE.test(content) && next?.type === 'paragraph_open';
        // A title stands on a line of its own.
        const lineEnd = words.find(({ type }) => type === 'softbreak');
        if (lineEnd && !/^\[!\w+\][+-]?[ \t]*\n/.test(content))
            lineEnd.type = 'hardbreak';
    }
    else if (isDone !== undefined) {
        dropStart(words, TASK_MARK);
        if (page.settings.target === 'attachment')
            page.setMarker(isDone ? '- [x]' : '- [ ]');
        else
            page.setMarker(isDone ? '☑' : '☐');
    }
    else if (UNSPACED_HEADING.test(content)) {
        page.tell((0,core_problem/* warning */.$e)('text/heading-unspaced', { written: content.split('\n', 1)[0] ?? '' }));
        dropStart(words, UNSPACED_HEADING);
        const lineEnd = words.find(({ type }) => type === 'softbreak');
        if (lineEnd)
            lineEnd.type = 'hardbreak';
    }
}
/** Whether a paragraph stands for a heading: all of it is bold, or it is a number of a list that Markdown does not know. */
function isHeading(words, content) {
    const types = words
        .filter(({ type, content: said }) => type !== 'text' || said !== '')
        .map(({ type }) => type);
    const isBold = types[0] === 'strong_open' && types.indexOf('strong_close') === types.length - 1;
    return isBold || (NUMBERED.test(content) && !/[。！？.!?]$/.test(content));
}
const NUMBERED = /^\[?\d{1,3}、/;
/** GitHub's alerts: a quote whose first line is `[!NOTE]`; Hugo and Obsidian take a title behind it. */
const ALERT = /^\[!(\w{1,20})\][+-]?(?:[ \t]|\n|$)/;
const ALERT_ALONE = /^\[!\w+\][+-]?\s*$/;
const ALERT_MARK = /^\[!\w+\][+-]?[ \t]*/;
/** The word that stands for an alert, if the contents of a quote's first paragraph open one. */
function alertOf(content) {
    const [, name] = ALERT.exec(content) ?? [];
    return name === undefined || !isLabel(name)
        ? undefined
        : `${name.charAt(0).toUpperCase()}${name.slice(1).toLowerCase()}:`;
}
const TASK = /^\[([ xX])\][ \t]+/;
const TASK_MARK = /^\[[ xX]\][ \t]*/;
/** Whether an item is a task, and whether it is done; undefined for other items. */
function taskOf(content) {
    const [, mark] = TASK.exec(content) ?? [];
    return mark === undefined ? undefined : mark !== ' ';
}
/** A heading that lacks the space after its `##`; Threads might make a topic of it. */
const UNSPACED_HEADING = /^#{2,6}(?=[^\s#])/;
/** Takes `pattern` off the start of a block's text. */
function dropStart(tokens, pattern) {
    const [first] = tokens;
    if (first?.type === 'text')
        first.content = first.content.replace(pattern, '');
}

;// CONCATENATED MODULE: ./src/core/text/markdown/blocks/table.ts
/**
 * Writes the table that opens at `index`, a line for each row, so that it reads on a narrow screen in any font.
 *
 * Two columns become `first: second`. With more, each cell after the first carries its header, since no column
 * lines up: `first · Header: second · Header: third`. Where a header is a link, its address stands in the first line
 * alone. Cells without words are left out, and what is shown in them stands beside the text.
 *
 * @returns the index of the token that closes the table
 */
function writeTable(page, tokens, index) {
    const headers = [];
    let labels = [];
    let row = [];
    let isHead = false;
    let isFirstRow = true;
    let at = index + 1;
    for (; at < tokens.length && tokens[at]?.type !== 'table_close'; at++) {
        const token = tokens[at];
        if (token?.map)
            page.line = token.map[0] + 1;
        if (token?.type === 'thead_open')
            isHead = true;
        else if (token?.type === 'thead_close') {
            isHead = false;
            page.beginBlock();
            labels = writeHeaders(page, headers);
        }
        else if (token?.type === 'tr_open')
            row = [];
        else if (token?.type === 'inline')
            (isHead ? headers : row).push(token);
        else if (token?.type === 'tr_close' && !isHead) {
            writeRow(page, labels, row, isFirstRow);
            isFirstRow = false;
        }
    }
    return at;
}
/** Writes the first line of a table, and finds what its headers say in the others: neither links nor pictures are repeated. */
function writeHeaders(page, headers) {
    let isFirst = true;
    return headers.map((header) => {
        const isLabel = saysSomething(header);
        if (!isFirst && isLabel)
            page.writer.write(headers.length === 2 ? colon(page) : ' · ');
        writeCell(page, header);
        isFirst &&= !isLabel;
        const words = (header.children ?? []).filter(({ type }) => !PICTURES.has(type));
        return isLabel ? { words, content: header.content } : undefined;
    });
}
function writeRow(page, labels, row, isFirstRow) {
    page.writer.endBlock(1, isFirstRow && page.writer.hasWords ? 'glued' : 'item', 1);
    page.setMarker(page.bullet());
    page.openBlock('item');
    let isFirst = true;
    for (const [column, cell] of row.entries()) {
        if (!saysSomething(cell)) {
            writeCell(page, cell);
            continue;
        }
        if (!isFirst)
            page.writer.write(labels.length === 2 ? colon(page) : ' · ');
        const label = labels[column];
        if (labels.length > 2 && column > 0 && label) {
            page.writeInline(label.words, label.content);
            page.writer.write(colon(page));
        }
        writeCell(page, cell);
        isFirst = false;
    }
}
/** Whether a cell has words: not where it is empty, or holds nothing but pictures. */
function saysSomething({ children }) {
    return (children ?? []).some(({ type, content }) => !PICTURES.has(type) && !PICTURE_TAG.test(content) && content.trim() !== '');
}
const PICTURES = new Set(['image', 'link_open', 'link_close']);
const PICTURE_TAG = /^<(?:\/?(?:a|picture)\b|(?:img|source|br)\b|!--)/i;
/** What parts a header from its value, where the author has not written a colon already. */
function colon(page) {
    return page.writer.last === 0x3a || page.writer.last === 0xff1a ? ' ' : ': ';
}
function writeCell(page, cell) {
    const words = cell.children ?? [];
    for (const [at, word] of words.entries()) {
        if (word.type !== 'html_inline' || !/^<br\s*\/?>$/i.test(word.content))
            continue;
        const before = words[at - 1]?.content ?? '';
        word.type = 'text';
        // A row is one line.
        word.content = before === '' || /[\s,;:.!?]$/.test(before) ? ' ' : ' / ';
    }
    page.writeInline(words, cell.content);
}

;// CONCATENATED MODULE: ./src/core/text/markdown/generators/calls.ts
const ARGUMENT = /(?:([\w-]+)\s*=\s*)?(?:"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s,"'`=]+))/g;
/** Reads what stands between the braces: `figure src="a.png"`, `youtube(id="x")`, `endraw`. */
function callOf(inside, isTarget) {
    const [, slash = '', written = '', rest = ''] = /^\s*(\/?)\s*([\w/.-]*)([\s\S]*)$/.exec(inside) ?? [];
    const isLiquidEnd = /^end(?:[a-z_]|$)/.test(written);
    const values = [];
    const named = {};
    const given = rest.trim().replace(/^\(([\s\S]*)\)$/, '$1');
    for (const [, key, double, single, tick, plain] of given.matchAll(ARGUMENT)) {
        const value = double ?? single ?? tick ?? plain ?? '';
        if (key !== undefined)
            named[key.toLowerCase()] = value;
        else if (value !== '/')
            values.push(value);
    }
    return {
        name: (isLiquidEnd ? written.slice('end'.length) : written).toLowerCase(),
        isEnd: slash !== '' || isLiquidEnd,
        rest: rest.trim().replace(/\/$/, '').trim(),
        values,
        named,
        isTarget,
    };
}

;// CONCATENATED MODULE: ./src/core/text/markdown/generators/code.ts
const FENCE = /^(?:[ \t]|>|[-*+][ \t]|\d{1,9}[.)][ \t])*(`{3,}(?=[^`]*$)|~{3,})/;
/** The stretches of a text that are code, fenced or in a span, in order. Linear in its length. */
function codeIn(text) {
    const code = [];
    let fence;
    let prose = 0;
    for (let start = 0; start < text.length;) {
        const found = text.indexOf('\n', start);
        const end = found === -1 ? text.length : found + 1;
        const line = text.slice(start, end).trimEnd();
        if (fence) {
            const closing = line.replace(/^[ \t>]+/, '');
            if (closing.startsWith(fence.mark) && closing.replaceAll(fence.mark.charAt(0), '') === '') {
                code.push({ start: fence.start, end });
                fence = undefined;
                prose = end;
            }
        }
        else {
            const mark = line.includes('```') || line.includes('~~~') ? FENCE.exec(line)?.[1] : undefined;
            if (mark !== undefined) {
                addSpans(code, text, prose, start);
                fence = { start, mark };
            }
        }
        start = end;
    }
    if (fence)
        code.push({ start: fence.start, end: text.length });
    else
        addSpans(code, text, prose, text.length);
    return code;
}
/** Adds the code spans between two places: from a row of backticks to the next as long, in one paragraph. */
function addSpans(code, text, from, to) {
    const marks = [...text.slice(from, to).matchAll(/`+|\n[ \t]*\n/g)];
    const closing = new Map();
    const closer = new Array(marks.length);
    for (let index = marks.length - 1; index >= 0; index--) {
        const mark = marks[index]?.[0] ?? '';
        if (mark.startsWith('\n'))
            closing.clear();
        else {
            closer[index] = closing.get(mark.length);
            closing.set(mark.length, index);
        }
    }
    for (let index = 0; index < marks.length; index++) {
        const last = closer[index];
        const [open, close] = [marks[index], last === undefined ? undefined : marks[last]];
        if (last === undefined || !open || !close)
            continue;
        code.push({ start: from + open.index, end: from + close.index + close[0].length });
        index = last;
    }
}

;// CONCATENATED MODULE: ./src/core/text/markdown/generators/mdx.ts
const OPENING = /^[ \t]*<([A-Z][\w.]*)(?:\s[^<>]*)?(?<!\/)>[ \t]*$/;
const CLOSING = /^[ \t]*<\/([A-Z][\w.]*)>[ \t]*$/;
/** Markdown without the margin of what stands in components: indented there, it is no code. Lines stay where they are. */
function dedented(markdown) {
    if (!/^[ \t]*<\/[A-Z]/m.test(markdown))
        return markdown;
    const open = [];
    return markdown
        .split('\n')
        .map((line) => {
        const [, closes] = CLOSING.exec(line) ?? [];
        if (closes !== undefined) {
            if (open.at(-1)?.name === closes)
                open.pop();
            return line.trimStart();
        }
        const inner = open.at(-1);
        if (inner && line.trim() !== '')
            inner.margin ??= line.length - line.trimStart().length;
        const margin = inner?.margin ?? 0;
        const rest = margin === 0 ? line : line.slice(Math.min(margin, line.length - line.trimStart().length));
        const [, opens] = OPENING.exec(line) ?? [];
        if (opens === undefined)
            return rest;
        if (open.length < DEEPEST)
            open.push({ name: opens, margin: undefined });
        return rest.trimStart();
    })
        .join('\n');
}
const DEEPEST = 100;
/** What an expression of MDX says, where that is written in it; undefined where it is not known. */
function expressionText(expression) {
    if (expression.startsWith('{/*'))
        return '';
    return /^\{\s*(["'`])([^"'`{}]*)\1\s*\}$/.exec(expression)?.[2];
}

;// CONCATENATED MODULE: ./src/core/text/markdown/generators/rewriting.ts
/** Writes a text anew, and knows for each of its lines the line it came from. */
class Rewriting {
    text = '';
    lines = [1];
    #line = 1;
    /** Line of the source at which the rewriting stands, from 1. */
    get line() {
        return this.#line;
    }
    copy(text) {
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
            this.#line += 1;
            this.lines.push(this.#line);
        }
        this.text += text;
    }
    /** Writes `text` in place of `source`. */
    replace(source, text) {
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.lines.push(this.#line);
        this.#line += source.split('\n').length - 1;
        this.text += text;
    }
}

;// CONCATENATED MODULE: ./src/core/text/markdown/generators/take-constructs.ts






/** What might be a construct; most texts have nothing of the kind and are not looked at again. */
const TRACE = /\{\{|\{%|^[ \t]*:::|@\[|=\d*x\d*\)|^[ \t]*<[A-Z]/m;
/**
 * Takes what only site generators understand out of Markdown, before anything else reads it: it may stand anywhere, in
 * the target of a link as well as on a line of its own. Code stays as it is.
 *
 * @see constructs.ts for what becomes of each.
 */
function takeConstructs(markdown, isMdx) {
    if (!isMdx && !TRACE.test(markdown))
        return { text: markdown, lines: undefined, problems: [] };
    const source = dedented(markdown);
    const taking = new Taking(source, isMdx);
    let from = 0;
    for (const { start, end } of codeIn(source)) {
        if (start < from)
            continue;
        taking.prose(from, start);
        taking.code(start, end);
        from = end;
    }
    taking.prose(from, source.length);
    return { text: taking.rewriting.text, lines: taking.rewriting.lines, problems: taking.problems };
}
const CALL = String.raw `\{\{(?<mark>[<%])(?<inside>[^{}]*)[>%]\}\}|\{%-?(?<tag>[^{}%]*)-?%\}`;
const VARIABLE = String.raw `\{\{(?<variable>[^{}<%\n][^{}\n]*)\}\}`;
const IMAGE_OF_VARIABLE = String.raw `(?<image>!\[[^\]\n]{0,500}\]\([^()\s]{0,500}\{\{(?! *(?:site\.|["']))[^{}\n]{0,500}\}\}[^()\n]{0,500}\)|<img\b[^<>]{0,500}\{\{(?! *(?:site\.|["']))[^<>]{0,500}>)`;
const CONTAINER = String.raw `^(?<indent>[ \t]*):{3,}(?<container>[^\n]*)$`;
const CARD = String.raw `(?<![\w!])@\[(?<card>[a-z]+)\]\((?<id>[^()\s]+)\)`;
const SIZE = String.raw `(?<=!\[[^\]\n]{0,200}\]\(\S{1,300}) =\d*x\d*(?=\))`;
const CONSTRUCT = [IMAGE_OF_VARIABLE, CALL, VARIABLE, CONTAINER, CARD, `(?<size>${SIZE})`].join('|');
const JSX = String.raw `(?<jsx><\/?[A-Za-z][\w.]*\b(?:[^<>{}]|\{(?:[^{}]|\{[^{}]{0,300}\}){0,300}\}){0,500}>)`;
const MODULE = String.raw `(?<![^\n]\n)^(?<module>(?:import|export)\s[^\n]*(?:\n(?![ \t]*\n)[^\n]+)*)`;
const EXPRESSION = String.raw `(?<!\\)(?<expression>\{\/\*[\s\S]{0,2000}?\*\/\}|\{(?!#)(?:[^{}]|\{[^{}]{0,500}\}){0,500}\})`;
const IN_MARKDOWN = new RegExp(CONSTRUCT, 'gm');
const IN_MDX = new RegExp(`${JSX}|${CONSTRUCT}|${MODULE}|${EXPRESSION}`, 'gm');
const RAW = /\{%-?\s*(?:end)?raw\s*-?%\}\n?/g;
/** Calls between which nothing else is a construct. */
const HAS_OWN_TEXT = new Set(['raw', 'comment', 'highlight']);
class Taking {
    rewriting = new Rewriting();
    problems = [];
    #source;
    #isMdx;
    /** What is being passed over until the tag that ends it. */
    #inside;
    #ended = new Map();
    constructor(source, isMdx) {
        this.#source = source;
        this.#isMdx = isMdx;
    }
    /** Code stays as it is; only the marks that keep a generator from reading it are taken. */
    code(start, end) {
        const text = this.#source.slice(start, end);
        if (this.#inside === 'comment')
            return this.rewriting.replace(text, '');
        let from = 0;
        for (const { 0: written, index } of text.matchAll(RAW)) {
            this.rewriting.copy(text.slice(from, index));
            this.rewriting.replace(written, '');
            from = index + written.length;
        }
        const rest = text.slice(from);
        if (rest.includes('{{</*') || rest.includes('{{%/*'))
            this.rewriting.replace(rest, rest.replace(/\{\{([<%])\/\*|\*\/([>%])\}\}/g, (_, open, close) => open ? `{{${open}` : `${close ?? ''}}}`));
        else
            this.rewriting.copy(rest);
    }
    prose(start, end) {
        const text = this.#source.slice(start, end);
        let from = 0;
        for (const match of text.matchAll(this.#isMdx ? IN_MDX : IN_MARKDOWN)) {
            const { 0: written, index } = match;
            if (index < from)
                continue;
            this.#passOn(text.slice(from, index));
            const becomes = this.#becomes(match, text);
            if (becomes === undefined)
                this.#passOn(written);
            // A title ends its line.
            else if (becomes.endsWith('  ') && text.charAt(index + written.length) !== '\n')
                this.rewriting.replace(written, `${becomes}\n`);
            else
                this.rewriting.replace(written, becomes);
            from = index + written.length;
            // Between two spaces nothing is left but one.
            if (becomes === '' && text.charAt(from) === ' ' && /^$|[ \n]$/.test(text.charAt(index - 1))) {
                this.rewriting.replace(' ', '');
                from += 1;
            }
        }
        this.#passOn(text.slice(from));
    }
    /** Copies what is no construct, unless it stands in a comment. */
    #passOn(text) {
        if (this.#inside === 'comment')
            this.rewriting.replace(text, '');
        else
            this.rewriting.copy(text);
    }
    /** What is written for a construct; undefined: it stays. */
    #becomes({ 0: written, index, groups = {} }, text) {
        const at = index ?? 0;
        const { inside, tag, variable, container, indent = '', card, id = '', image, module, expression, size, } = groups;
        const isTarget = /(?:\]\(<?|\]:[ \t]*|(?:href|src)=["']?)[^\s()]*$/.test(text.slice(Math.max(0, at - 200), at));
        if (inside !== undefined || tag !== undefined)
            return this.#call(inside ?? tag ?? '', written, isTarget);
        if (this.#inside !== undefined)
            return undefined;
        if (variable !== undefined)
            return this.#variable(variable, written, isTarget, text.charAt(at - 1));
        if (container !== undefined)
            return this.#container(container, indent, written);
        if (card !== undefined)
            return writtenFor(callOf(`${card} "${id}"`, false));
        if (image !== undefined || module !== undefined)
            return this.#drop(written.split('\n', 1)[0] ?? '');
        if (expression !== undefined)
            return expressionText(written) ?? this.#drop(written);
        return size === undefined ? undefined : '';
    }
    #call(inside, written, isTarget) {
        const escaped = /^\/\*([\s\S]*)\*\/$/.exec(inside)?.[1];
        if (escaped !== undefined)
            return `{{<${escaped}>}}`;
        const call = callOf(inside, isTarget);
        const kind = kindOfCall(call.name);
        if (this.#inside !== undefined && !(call.isEnd && kind === this.#inside))
            return this.#inside === 'comment' ? '' : undefined;
        if (call.isEnd)
            this.#inside = undefined;
        else if (HAS_OWN_TEXT.has(kind) && this.#ends(call.name))
            this.#inside = kind;
        else if (kind === 'highlight')
            return this.#drop(written);
        return writtenFor(call) ?? (call.isEnd ? '' : this.#drop(written));
    }
    /** Whether what a call opens is closed somewhere. */
    #ends(name) {
        const known = this.#ended.get(name);
        if (known !== undefined)
            return known;
        const ends = this.#source.includes(`/${name}`) || this.#source.includes(`end${name}`);
        this.#ended.set(name, ends);
        return ends;
    }
    #variable(inside, written, isTarget, before) {
        // GitHub's `${{ github.ref }}` is no construct of a site generator.
        if (before === '$')
            return undefined;
        const [, path] = /^\s*["']([^"']*)["']\s*\|\s*(?:relative_url|absolute_url|url|prepend)\b/.exec(inside) ?? [];
        if (isTarget && path !== undefined)
            return path;
        if (isTarget && /^\s*site\.(?:base)?url\s*$/.test(inside))
            return '';
        if (isTarget)
            return this.#drop(written);
        // Zola: {{ youtube(id="…") }}.
        if (/^\s*\w+\(/.test(inside) && kindOfCall(callOf(inside, isTarget).name) !== 'other')
            return this.#call(inside, written, isTarget);
        this.#tell((0,core_problem/* warning */.$e)('text/construct-kept', { written }));
        return undefined;
    }
    #container(rest, indent, written) {
        const [, name = '', title = ''] = /^\s*([a-z][a-z\d_-]*)?\s*(.*)$/i.exec(rest.trimEnd()) ?? [];
        const plain = title
            .replace(/^\[(.*?)\](?:\{[^}]*\})?$/, '$1')
            .replace(/^\{(?:.*\btitle=["']([^"']*)["'])?.*\}$/, '$1');
        if (isLabel(name))
            return admonition(name, plain).replaceAll('\n', `\n${indent}`);
        const kind = kindOfCall(name.toLowerCase());
        if (name === '' || kind === 'details')
            return `\n\n${indent}${name === 'message' ? '' : plain}\n`;
        this.#drop(written.trim());
        return `\n\n${indent}${plain}\n`;
    }
    #drop(written) {
        this.#tell((0,core_problem/* warning */.$e)('text/shortcode', { written: written.length > 80 ? `${written.slice(0, 80)}…` : written }));
        return '';
    }
    #tell(problem) {
        if (this.problems.length < MOST_TOLD)
            this.problems.push({ ...problem, line: this.rewriting.line });
    }
}
/** Nobody reads more problems of one post than this. */
const MOST_TOLD = 50;

// EXTERNAL MODULE: ./node_modules/markdown-it/dist/markdown-it.mjs + 12 modules
var markdown_it = __webpack_require__(5251);
// EXTERNAL MODULE: ./node_modules/markdown-it-cjk-friendly/dist/index.js + 4 modules
var dist = __webpack_require__(9908);
// EXTERNAL MODULE: ./node_modules/markdown-it-footnote/index.mjs
var markdown_it_footnote = __webpack_require__(9938);
;// CONCATENATED MODULE: ./src/core/text/markdown/math.ts
/** TeX between its marks. A dollar that is a price stands before a space or a digit, or closes nothing. */
const FORMULAS = [
    /\$\$(?:[^$\\]|\\[^]){1,2000}\$\$/y,
    /\$(?![\s$])(?:[^$\\]|\\[^]){1,1000}(?<!\s)\$(?!\d)/y,
    /\\\((?:[^\\]|\\[^()]){1,1000}\\\)/y,
    /\\\[(?:[^\\]|\\[^[\]]){1,2000}\\\]/y,
];
/** What makes TeX of it, or would be taken for Markdown. */
const TELLING = /[\\^_={}|*<>]/;
const BLOCK_MARKS = [
    ['$$', '$$'],
    ['\\[', '\\]'],
];
/** Mathematics among words (`$…$`, `$$…$$`, `\(…\)`, `\[…\]`) and in a block of its own: nothing in it is Markdown. */
function math(markdown) {
    markdown.inline.ruler.before('escape', 'math_inline', inlineMath);
    markdown.block.ruler.before('fence', 'math_block', blockMath, {
        alt: ['paragraph', 'reference', 'blockquote', 'list'],
    });
}
function inlineMath(state, silent) {
    const sign = state.src.charCodeAt(state.pos);
    if (sign !== DOLLAR && sign !== BACKSLASH)
        return false;
    for (const formula of FORMULAS) {
        formula.lastIndex = state.pos;
        const [written] = formula.exec(state.src) ?? [];
        if (written === undefined || state.pos + written.length > state.posMax)
            continue;
        const isBracket = sign === BACKSLASH;
        if (!TELLING.test(isBracket ? written.slice(2, -2) : written))
            return false;
        if (!silent)
            state.push('math_inline', '', 0).content = written;
        state.pos += written.length;
        return true;
    }
    return false;
}
function blockMath(state, startLine, endLine, silent) {
    const lineOf = (line) => state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]).trim();
    const first = lineOf(startLine);
    const marks = BLOCK_MARKS.find(([open]) => first.startsWith(open));
    if (!marks)
        return false;
    const [open, close] = marks;
    let line = startLine;
    let text = first.slice(open.length);
    while (!text.endsWith(close)) {
        line += 1;
        if (line >= endLine || (state.sCount[line] ?? 0) < state.blkIndent)
            return false;
        text = lineOf(line);
        if (text === '' || (text.startsWith(open) && text !== close))
            return false;
    }
    if (silent)
        return true;
    const token = state.push('math_block', '', 0);
    token.content = state.getLines(startLine, line + 1, state.sCount[startLine] ?? 0, false).trimEnd();
    token.map = [startLine, line + 1];
    state.line = line + 1;
    return true;
}
const DOLLAR = 36;
const BACKSLASH = 92;

;// CONCATENATED MODULE: ./src/core/text/markdown/parser.ts




/**
 * Deeper Markdown is refused; the parser would leave out its text without a word, and keeps a list of all lines for each
 * level. A quote is one level, a list two.
 */
const parser_DEEPEST = 30;
/** CommonMark with GitHub's tables, strikethrough, autolinks and footnotes, and HTML. */
function parse(markdown, isMdx = false) {
    const env = {};
    const tokens = (isMdx ? mdxParser() : parser()).parse(markdown, env);
    return { tokens, footnotes: env.footnotes?.list ?? [] };
}
/** `&amp;` and the like in HTML; the parser decodes those of Markdown itself. */
function decodeEntities(text) {
    return text.includes('&') ? parser().utils.unescapeAll(text.replaceAll('\\', '\\\\')) : text;
}
let instance;
function parser() {
    return (instance ??= build());
}
let mdxInstance;
/** MDX has no indented code: components are indented. */
function mdxParser() {
    if (mdxInstance)
        return mdxInstance;
    mdxInstance = build();
    mdxInstance.block.ruler.disable('code');
    return mdxInstance;
}
function build() {
    const markdown = new markdown_it/* default */.A({ html: true, linkify: true, maxNesting: parser_DEEPEST + 4 })
        .use(markdown_it_footnote/* default */.A)
        .use(dist/* default */.A)
        .use(math);
    // `linkify` after parsing costs a third of the time and finds nothing that must be known of the text here; its
    // sibling among the inline rules, which keeps `_` and `*` in URLs from being emphasis, stays. `text_join` would hide
    // which characters were escaped. The plugin's own ordering of notes copies all tokens once a note.
    markdown.inline.ruler.after('html_inline', 'component', component);
    markdown.inline.ruler.after('link', 'undefined_reference', undefinedReference);
    markdown.core.ruler.disable(['linkify', 'text_join', 'footnote_tail']);
    // What a link may lead to is decided where it is written, with a word to the author.
    markdown.validateLink = () => true;
    markdown.normalizeLink = (url) => url;
    markdown.normalizeLinkText = (url) => url;
    return markdown;
}
/** A tag of MDX or Vue that is no HTML, `<Release.Link />` or `<a style={{ color }}>`: taken for HTML all the same. */
function component(state, silent) {
    if (state.src.charCodeAt(state.pos) !== OPENING_ANGLE)
        return false;
    COMPONENT.lastIndex = state.pos;
    const [tag] = COMPONENT.exec(state.src) ?? [];
    if (tag === undefined || state.pos + tag.length > state.posMax)
        return false;
    if (!DOTTED.test(tag) && !tag.includes('={'))
        return false;
    if (!silent)
        state.push('html_inline', '', 0).content = tag;
    state.pos += tag.length;
    return true;
}
/** `[text][]` that nothing defines: a link without an address. */
function undefinedReference(state, silent) {
    const { pos, posMax } = state;
    if (state.src.charCodeAt(pos) !== OPENING_BRACKET)
        return false;
    UNDEFINED_REFERENCE.lastIndex = pos;
    const [written] = UNDEFINED_REFERENCE.exec(state.src) ?? [];
    if (written === undefined || pos + written.length > posMax)
        return false;
    if (!silent) {
        state.push('link_open', 'a', 1);
        state.pos = pos + 1;
        state.posMax = pos + written.length - '][]'.length;
        state.md.inline.tokenize(state);
        state.push('link_close', 'a', -1);
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

;// CONCATENATED MODULE: ./src/core/text/markdown/html/pieces.ts
/**
 * The tags of `html` and the text between them, in order. Comments and declarations are left out; what does not close
 * is text. Linear: nothing is looked at twice.
 */
function htmlPieces(html) {
    const pieces = [];
    const text = (from, to) => {
        if (to > from)
            pieces.push({ kind: 'text', text: html.slice(from, to) });
    };
    let from = 0;
    // Where a search found no end once, it finds none later.
    let noMoreComments = false;
    for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', Math.max(at + 1, from))) {
        if (html.startsWith('<!--', at)) {
            const end = noMoreComments ? -1 : html.indexOf('-->', at + 4);
            noMoreComments = end === -1;
            if (end === -1)
                continue;
            text(from, at);
            from = end + 3;
        }
        else if (html[at + 1] === '!' || html[at + 1] === '?') {
            const end = html.indexOf('>', at);
            if (end === -1)
                break;
            text(from, at);
            from = end + 1;
        }
        else {
            const end = endOfTag(html, at);
            if (end === -1)
                continue;
            text(from, at);
            pieces.push(tagOf(html.slice(at + 1, end)));
            from = end + 1;
        }
    }
    text(from, html.length);
    return pieces;
}
/** Index of the `>` that closes the tag at `at`, -1 if none does before the next `<`. */
function endOfTag(html, at) {
    if (!/[a-z/]/i.test(html.charAt(at + 1)))
        return -1;
    let quote = '';
    for (let index = at + 1; index < html.length; index++) {
        const sign = html.charAt(index);
        if (quote !== '') {
            if (sign === quote)
                quote = '';
        }
        else if (sign === '>')
            return index;
        else if (sign === '<')
            return -1;
        else if (sign === '"' || sign === "'")
            quote = sign;
    }
    return -1;
}
function tagOf(inner) {
    const [, slash = '', name = '', attributes = ''] = /^(\/?)([^\s/>]+)([\s\S]*)$/.exec(inner) ?? [];
    const isVoid = attributes.trimEnd().endsWith('/');
    return { kind: 'tag', isOpen: slash === '', name, attributes, isVoid };
}
/** The value of an attribute, as it is written. */
function attribute(attributes, name) {
    const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
    return found ? (found[1] ?? found[2] ?? found[3]) : undefined;
}

;// CONCATENATED MODULE: ./src/core/text/markdown/html/tags.ts
/** Every HTML tag that is understood; docs/markdown.md shows this table. Any other is left out, its text kept, and reported. */
const HTML = {
    break: { tags: 'br wbr', becomes: 'A line break; `<wbr>` nothing.' },
    rule: { tags: 'hr', becomes: 'The end of the segment, as `---`.' },
    block: {
        tags: 'p div section article aside header footer main nav center figure figcaption details summary table tbody thead tfoot caption ul ol dl dt dd pre address form fieldset picture',
        becomes: 'A paragraph of its own.',
    },
    heading: { tags: 'h1 h2 h3 h4 h5 h6', becomes: 'A heading.' },
    item: { tags: 'li', becomes: 'A line with `•`.' },
    row: { tags: 'tr', becomes: 'A line.' },
    cell: { tags: 'td th', becomes: 'Its text, parted by a middle dot.' },
    quote: { tags: 'blockquote', becomes: 'A quote.' },
    bold: { tags: 'b strong', becomes: 'Its text; bold in an attachment.' },
    italic: { tags: 'i em cite dfn var', becomes: 'Its text; italic in an attachment.' },
    underline: { tags: 'u ins', becomes: 'Its text; underlined in an attachment.' },
    strikethrough: { tags: 's del strike', becomes: '`~~text~~`; struck through in an attachment.' },
    highlight: { tags: 'mark', becomes: 'Its text; highlighted in an attachment.' },
    raised: { tags: 'sup', becomes: 'Its text, digits as ¹²³.' },
    plain: {
        tags: 'span kbd samp code tt small big font sub abbr q time data bdi bdo label ruby rt rp g-emoji relative-time',
        becomes: 'Its text.',
    },
    image: { tags: 'img video', becomes: 'Media of the segment.' },
    link: { tags: 'a', becomes: 'A link.' },
    checkbox: { tags: 'input', becomes: '`☐` or `☑`.' },
    nothing: { tags: 'source track col colgroup meta link', becomes: 'Nothing.' },
    hidden: {
        tags: 'script style template noscript iframe object embed svg math canvas audio head title textarea select',
        becomes: 'Nothing, with all that is in it, and reported.',
    },
};
const ROLES = new Map(Object.entries(HTML).flatMap(([role, { tags }]) => tags.split(' ').map((tag) => [tag, role])));
/** The role of a tag, undefined for one that HTML does not know: a component of some site generator. */
function roleOf(name) {
    // `<Link>` and `<Image>` are not HTML's `<link>` and `<image>`.
    return /^[A-Z]+[a-z]/.test(name) ? undefined : ROLES.get(name.toLowerCase());
}

;// CONCATENATED MODULE: ./src/core/text/markdown/html/write-html.ts




/** Writes the tags of a paragraph or of a block, and the text between them. */
function writeHtml(page, html) {
    for (const piece of htmlPieces(html)) {
        if (page.html.hidden !== undefined) {
            if (piece.kind === 'tag' && !piece.isOpen && piece.name.toLowerCase() === page.html.hidden)
                page.html.hidden = undefined;
        }
        else if (piece.kind === 'text') {
            page.writeWords(decodeEntities(piece.text.replace(/\s+/g, ' ')).normalize('NFC'));
        }
        else {
            const role = roleOf(piece.name);
            if (role === undefined)
                writeComponent(page, piece);
            else
                HANDLERS[role](page, piece);
        }
    }
}
const HANDLERS = {
    break: (page, { name }) => {
        if (name.toLowerCase() === 'br')
            page.breakLine();
    },
    rule: (page) => page.endSection(),
    block: (page, { name, isOpen }) => {
        endParagraph(page, 2, page.lists.length);
        if (!isOpen && name.toLowerCase() === 'summary')
            page.writer.endBlock(2, 'introduction', 0);
    },
    row: (page, { isOpen }) => {
        const isHeader = !isOpen && page.html.row === 'headers';
        page.html.row = undefined;
        if (isHeader)
            page.writer.endBlock(1, 'glued', 0);
        else
            endParagraph(page, 1, page.lists.length);
    },
    heading: (page, { isOpen }) => {
        if (isOpen)
            page.beginBlock('section');
        else
            page.writer.endBlock(1, 'glued', 0);
    },
    item: (page, { isOpen }) => {
        if (!isOpen)
            return;
        page.writer.endBlock(1, 'item', page.lists.length);
        page.setMarker(page.lists.length === 0 ? '•' : page.bullet());
        page.openBlock('item');
    },
    cell: (page, { name, isOpen }) => {
        if (isOpen)
            page.html.row = name.toLowerCase() === 'th' && page.html.row !== 'cells' ? 'headers' : 'cells';
        if (isOpen && page.writer.hasWords)
            page.writeWords(' · ');
    },
    quote: (page, { isOpen }) => {
        if (!isOpen)
            page.quotes.pop();
        else if (page.quotes.length < parser_DEEPEST)
            page.quotes.push({ isMarked: true });
        else
            page.tell((0,core_problem/* error */.z3)('text/too-deep', { levels: parser_DEEPEST }));
        endParagraph(page, 2, 0);
    },
    strikethrough: (page, tag) => {
        if (page.settings.target === 'chain')
            page.writeWords('~~');
        else
            toggleStyle(page, tag, 'strikethrough');
    },
    bold: (page, tag) => toggleStyle(page, tag, 'bold'),
    italic: (page, tag) => toggleStyle(page, tag, 'italic'),
    underline: (page, tag) => toggleStyle(page, tag, 'underline'),
    highlight: (page, tag) => toggleStyle(page, tag, 'highlight'),
    image: (page, tag) => {
        if (tag.isOpen)
            addImage(page, tag);
    },
    link: (page, tag) => toggleLink(page, tag, 'a'),
    checkbox: (page, { attributes }) => {
        if (attribute(attributes, 'type') === 'checkbox')
            page.writeWords(/\schecked\b/i.test(attributes) ? '☑ ' : '☐ ');
    },
    hidden: (page, { name, isOpen, isVoid }) => {
        if (!isOpen)
            return;
        page.tell((0,core_problem/* warning */.$e)('text/html-dropped', { tag: `<${name}>`, isTextKept: false }));
        if (!isVoid)
            page.html.hidden = name.toLowerCase();
    },
    raised: (page, { isOpen }) => {
        page.isRaised = isOpen;
    },
    plain: () => undefined,
    nothing: () => undefined,
};
/** Writes a tag that HTML does not know: a component of some site generator. */
function writeComponent(page, tag) {
    const { name, isOpen, attributes } = tag;
    if (isOpen && name === 'Image')
        return addImage(page, tag);
    if (isOpen)
        page.tell((0,core_problem/* warning */.$e)('text/html-dropped', { tag: `<${name}>`, isTextKept: true }));
    // Components often lead somewhere: <Button href="…">.
    if (attribute(attributes, 'href') !== undefined || !isOpen)
        toggleLink(page, tag, name);
}
function endParagraph(page, newlines, depth) {
    page.beginPart();
    page.writer.endBlock(newlines, 'paragraph', depth);
    page.writer.setPrefix(page.margin());
}
/** Begins a style, or ends it if it is the last that began. */
function toggleStyle(page, { name, isOpen }, style) {
    const { styles } = page.html;
    if (isOpen)
        styles.push({ name, from: page.writer.mark() });
    else if (styles.at(-1)?.name === name) {
        const open = styles.pop();
        if (open)
            page.writer.addStyle(open.from, style);
    }
}
function addImage(page, { attributes }) {
    const src = attribute(attributes, 'src');
    const around = page.html.links.at(-1);
    if (around)
        around.hasImage = true;
    if (src !== undefined && src !== '')
        page.addMedia(decodeEntities(src), decodeEntities(attribute(attributes, 'alt') ?? ''));
}
/** Begins a link, or ends it with its target if it is the last that began. `name` is that of its element. */
function toggleLink(page, { isOpen, attributes }, name) {
    const { links } = page.html;
    if (isOpen) {
        const href = attribute(attributes, 'href');
        if (href === undefined)
            return;
        links.push({ name, href: decodeEntities(href), from: page.writer.mark(), hasImage: false });
        page.isInLink = true;
        return;
    }
    const open = links.at(-1);
    if (open?.name !== name)
        return;
    links.pop();
    page.isInLink = links.length > 0;
    const said = page.writer.since(open.from);
    if (said.trim() !== '' || !open.hasImage)
        page.writeTarget(open.href, said, open.from, false);
}

;// CONCATENATED MODULE: ./src/core/text/stretch.ts
/** Index of the first of `items` that stands after `after`. `placeOf` gives their places, in ascending order. */
function firstAfter(items, after, placeOf) {
    let low = 0;
    for (let high = items.length; low < high;) {
        const middle = (low + high) >> 1;
        const item = items[middle];
        if (item !== undefined && placeOf(item) <= after)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./src/core/text/disarm.ts

/** U+2060: shows nothing, breaks no line, and no name can go on after it. */
const WORD_JOINER = '\u2060';
/** U+200A, the narrowest of the spaces before which a topic ends. */
const HAIR_SPACE = '\u200a';
/** An `@`, `#` or `|` that the author escaped. Noncharacters: they stand in no text. */
const ESCAPED_AT = '\ufdd0';
const ESCAPED_HASH = '\ufdd1';
const ESCAPED_BAR = '\ufdd2';
const TRIGGERS = /@+|[#\ufdd0-\ufdd2]/g;
/**
 * The same with nothing in it that Threads would take for a mention or a topic the author did not mean. It goes by the
 * text that results, as Threads does: markup can part a sign from its name.
 */
function disarm(text, contexts) {
    const contextAt = (at) => contexts[firstAfter(contexts, at, (each) => each.at) - 1]?.context ?? 'as it is';
    const edits = Array.from(text.matchAll(TRIGGERS), ({ 0: signs, index }) => editsOf(text, { start: index, end: index + signs.length }, contextAt)).flat();
    return edited(text, edits);
}
/** What becomes of the signs in a stretch: one, or several `@` in a row. */
function editsOf(text, signs, contextAt) {
    const { start: at, end } = signs;
    const sign = text.charAt(at);
    if (sign === ESCAPED_BAR)
        return [{ at, written: '|' }];
    if (sign === ESCAPED_AT)
        return [{ at, written: `@${WORD_JOINER}` }];
    if (sign === ESCAPED_HASH)
        return [{ at, written: `#${HAIR_SPACE}` }];
    const context = contextOf(contextAt(end - 1), contextAt(end));
    if (sign === '@')
        return mention(text, signs, context);
    const written = topic(text, at, context);
    return written === sign ? [] : [{ at, written }];
}
/** The context of a sign and its name, which may stand in two: in prose, the name says more. */
function contextOf(sign, name) {
    const isProse = sign === 'mention' || sign === 'disarm';
    return isProse && name !== 'as it is' ? name : sign;
}
/** What becomes of the `@`s before a name. */
function mention(text, { start, end }, context) {
    // In an e-mail address, a URL or `actions/checkout@v4` it is no mention.
    if (start > 0 && /[\w/=&]/.test(text.charAt(start - 1)))
        return [];
    let last = end;
    while (last < text.length && last - end < LONGEST_NAME && /[\w.-]/.test(text.charAt(last)))
        last += 1;
    if (last === end || context === 'as it is')
        return [];
    const isPackage = text[last] === '/' && /[\w.-]/.test(text.charAt(last + 1));
    const isElsewhere = text[last] === '@' && /\w/.test(text.charAt(last + 1));
    if (context === 'code' || context === 'block' || isPackage || isElsewhere)
        return [{ at: end - 1, written: `@${WORD_JOINER}` }];
    if (context === 'mention')
        return [];
    return Array.from({ length: end - start }, (_, index) => ({ at: start + index, written: '' }));
}
const LONGEST_NAME = 64;
/** What the `#` at `at` is written as: in code, `#include` is no topic. */
function topic(text, at, context) {
    if ((context !== 'code' && context !== 'block') || (at > 0 && /[\w#&/]/.test(text.charAt(at - 1))))
        return '#';
    if (!isTopic(text, at))
        return '#';
    // A block is copied, and most languages take a space there; a span is read.
    return context === 'block' ? '# ' : `#${HAIR_SPACE}`;
}
/** Whether the `#` at `at` would open a topic: 1 to 50 characters that are not all digits (Meta: *Posts*, topic tags). */
function isTopic(text, at) {
    const [written = ''] = TOPIC_NAME.exec(text.slice(at + 1, at + 52)) ?? [];
    // By the letter a bracket belongs to the name; nobody means `#123)` as one, or a colour.
    const [name = ''] = written.split(disarm_CLOSING, 1);
    if (COLOUR.test(name))
        return false;
    return name.length > 0 && name.length <= 50 && !/^\d+$/.test(name) && !name.startsWith('#');
}
const disarm_CLOSING = /[)\]}）］｝」』】》〉]/;
/** Three, four, six or eight hexadecimal digits: some decimal, or all the same. */
const COLOUR = /^(?=.*\d|(.)\1*$)(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;
const TOPIC_NAME = /^[^\s.&@!?,;:]+/;
function edited(before, edits) {
    let text = '';
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

;// CONCATENATED MODULE: ./src/core/text/markdown/links/link-target.ts
/** Schemes of addresses that no reader can open, or that are no place at all. */
const REFUSED = new Set(['javascript', 'data', 'vbscript', 'file', 'blob', 'about']);
/** @param resolveLink absolute address of a relative target, undefined where there is none */
function targetOf(href, resolveLink) {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
    if (href === '')
        return { shown: undefined, target: '' };
    if (scheme === undefined) {
        const absolute = href.startsWith('//') ? `https:${href}` : resolveLink(href);
        if (absolute !== undefined)
            return { shown: encode(absolute) };
        return { shown: undefined, target: href };
    }
    if (REFUSED.has(scheme))
        return { shown: undefined, target: `${scheme}:` };
    if (scheme === 'mailto' || scheme === 'tel')
        return { shown: decode(href.slice(scheme.length + 1).replace(/\?.*$/s, '')) };
    return { shown: encode(href) };
}
/** Whether the text of a link says no more than its target, which is `bare`. */
function saysTarget(text, bare) {
    return bareUrl(text) === bare;
}
function bareUrl(url) {
    return decode(url.trim().toLowerCase())
        .replace(/^(?:[a-z]+:\/\/)?(?:www\.)?/, '')
        .replace(/\/$/, '');
}
/** Spaces would end the URL in the text, and other characters may: written in the path, they are percent-encoded. */
function encode(url) {
    const path = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0].length ?? 0;
    return (url.slice(0, path).replace(/\s/g, '') +
        url.slice(path).replace(/[^\x21-\x7e]+/g, (part) => encodeURIComponent(part.toWellFormed())));
}
function decode(url) {
    try {
        return decodeURIComponent(url);
    }
    catch {
        return url;
    }
}

;// CONCATENATED MODULE: ./src/core/text/markdown/spoilers.ts
/**
 * The places where `||` opens or closes a spoiler, by token and offset: pairs around something that neither begins nor ends
 * with white space, so that `a || b` stays what it is.
 */
function spoilerMarks(tokens) {
    const marks = new Map();
    let open;
    for (const token of tokens) {
        if (token.type !== 'text')
            continue;
        const { content } = token;
        for (let at = content.indexOf('||'); at !== -1;) {
            let end = at + 2;
            while (content[end] === '|')
                end += 1;
            if (end === at + 2) {
                if (open && !/\s/.test(content[at - 1] ?? '')) {
                    put(marks, open.token, open.at);
                    put(marks, token, at);
                    open = undefined;
                }
                else if (!/\s/.test(content[end] ?? ''))
                    open = { token, at };
            }
            at = content.indexOf('||', end);
        }
    }
    return marks;
}
function put(marks, token, at) {
    const known = marks.get(token);
    if (known)
        known.push(at);
    else
        marks.set(token, [at]);
}

// EXTERNAL MODULE: ./src/core/text/markdown/wide.ts
var wide = __webpack_require__(5090);
;// CONCATENATED MODULE: ./src/core/text/markdown/inline.ts




/** Writes what a block holds; `content` is its Markdown. */
function writeInline(page, tokens, content) {
    const phrase = new Phrase(page, tokens, content.includes('||') ? spoilerMarks(tokens) : undefined);
    for (; phrase.index < tokens.length; phrase.index++) {
        const token = tokens[phrase.index];
        if (!token)
            continue;
        if (!TEXT_TYPES.has(token.type))
            phrase.flush();
        const handler = inline_HANDLERS[token.type];
        if (handler)
            handler(phrase, token);
        else if (token.nesting !== -1)
            page.tellUnknown(token.type);
    }
    phrase.flush();
    page.endInline();
}
/** The contents of a block: how far they are written, what is open in them, and the text that is still to be written. */
class Phrase {
    page;
    tokens;
    /** Of the token that is being written; a handler that takes more than one moves it to the last it took. */
    index = 0;
    spoilers;
    /** Where the emphasis that is open began. */
    emphasis = [];
    /** The link that is open: where it leads, what it says, where its text begins; undefined where nothing follows. */
    link;
    /** The link that is open follows an opening bracket. */
    isInBrackets = false;
    /** An entity is among the words: it may be a mark that joins the character before it. */
    hasEntity = false;
    #text = '';
    /** The last unit of `#text`: a string that is read while it grows is copied each time. */
    #last = NaN;
    constructor(page, tokens, spoilers) {
        this.page = page;
        this.tokens = tokens;
        this.spoilers = spoilers;
    }
    get next() {
        return this.tokens[this.index + 1];
    }
    /** The last UTF-16 unit, NaN at the start of a line. */
    get last() {
        return this.#text === '' ? this.page.writer.last : this.#last;
    }
    /** Adds to the text that is still to be written, which is read as one: a handle may lie in several tokens. */
    add(text) {
        if (text === '')
            return;
        this.#text += text;
        this.#last = text.charCodeAt(text.length - 1);
    }
    /** Writes the text that was added. */
    flush() {
        if (this.#text !== '')
            this.page.writeWords(this.hasEntity ? this.#text.normalize('NFC') : this.#text);
        this.#text = '';
    }
}
/** Tokens that only add text; before any other the text is written. */
const TEXT_TYPES = new Set(['text', 'text_special', 'softbreak']);
/** One for each row of `NODES` that stands among words, and those that close them. */
const inline_HANDLERS = {
    text: addText,
    text_special: (phrase, { info, content }) => {
        phrase.hasEntity ||= info === 'entity';
        phrase.add(info === 'escape' ? (ESCAPED[content] ?? content) : content);
    },
    softbreak: (phrase) => {
        const { next } = phrase;
        if (!(0,wide/* joinsLines */.x)(phrase.last, next?.type === 'text' ? next.content.charCodeAt(0) : NaN))
            phrase.add(' ');
        phrase.page.line += 1;
    },
    hardbreak: ({ page }) => {
        page.line += 1;
        page.breakLine();
    },
    code_inline: writeCodeSpan,
    math_inline: ({ page }, { content }) => {
        const mark = page.writer.mark();
        page.writer.writeVerbatim(content.replace(/\s+/g, ' '), 'as it is');
        page.writer.keepWhole(mark);
        page.tellMath();
    },
    em_open: openEmphasis,
    em_close: (phrase) => closeEmphasis(phrase, 'italic'),
    strong_open: openEmphasis,
    strong_close: (phrase) => closeEmphasis(phrase, 'bold'),
    s_open: (phrase) => {
        writeTildes(phrase);
        openEmphasis(phrase);
    },
    s_close: (phrase) => {
        closeEmphasis(phrase, 'strikethrough');
        writeTildes(phrase);
    },
    link_open: openLink,
    link_close: closeLink,
    image: ({ page }, token) => {
        page.addMedia(String(token.attrGet('src') ?? ''), altOf(token));
    },
    html_inline: ({ page }, token) => {
        page.writeHtml(token.content);
    },
    footnote_ref: ({ page }, token) => {
        const id = token.meta?.['id'];
        if (typeof id === 'number')
            page.writeReference(id + 1);
    },
};
const ESCAPED = { '@': ESCAPED_AT, '#': ESCAPED_HASH, '|': ESCAPED_BAR };
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
/** Writes a code span: never cut, but white space at its ends is white space like any other. */
function writeCodeSpan({ page: { writer } }, { content }) {
    const code = content.trim();
    const at = content.indexOf(code);
    writer.write(content.slice(0, at));
    const mark = writer.mark();
    writer.writeVerbatim(code, 'code');
    writer.keepWhole(mark);
    writer.write(content.slice(at + code.length));
}
function openEmphasis({ page, emphasis }) {
    emphasis.push(page.writer.mark());
}
function closeEmphasis({ page, emphasis }, style) {
    const from = emphasis.pop();
    if (from)
        page.writer.addStyle(from, style);
}
/** A chain has no style for what is struck through. */
function writeTildes({ page }) {
    if (page.settings.target === 'chain')
        page.writeWords('~~');
}
function openLink(phrase, token) {
    const { page, tokens } = phrase;
    const { writer, links } = page;
    const href = String(token.attrGet('href') ?? '');
    phrase.isInBrackets = writer.last === inline_OPENING_BRACKET;
    const close = closeOf(tokens, phrase.index);
    const { said, isPlain, hasImage } = textOf(tokens.slice(phrase.index + 1, close));
    const handle = writer.last === AT ? `@${said}` : said;
    const isHandle = isPlain && /^@[\w.-]+(?:\[bot\])?$/.test(handle);
    page.isInLink = true;
    // What only wraps a picture is no link to readers: the picture is shown, and a tap on it opens the picture.
    if (said.trim() === '' && hasImage)
        return;
    if (isHandle && THREADS.test(href)) {
        writer.write(said, 'mention');
        phrase.index = close - 1;
        return;
    }
    const target = links.find(href, page.sourceLine);
    if (token.info === 'auto' || (target && isPlain && (said.trim() === '' || saysTarget(said, target.bare)))) {
        const shown = (target && links.after('', target)) ?? said;
        const written = token.info === 'auto' && shown === target?.url ? said : shown;
        if (token.markup === 'linkify')
            writer.write(written);
        else
            writer.writeAddress(written);
        phrase.index = close - 1;
        return;
    }
    if (isHandle)
        page.context = 'disarm';
    phrase.link = { href, said, from: writer.mark() };
}
function closeLink(phrase) {
    const { page, link, isInBrackets, next } = phrase;
    page.context = page.settings.handles;
    page.isInLink = false;
    if (link)
        page.writeTarget(link.href, link.said, link.from, isInBrackets && next?.content.startsWith(')') === true);
    phrase.link = undefined;
}
const inline_OPENING_BRACKET = 40;
const AT = 64;
const THREADS = /^https?:\/\/(?:www\.)?threads\.(?:net|com)\/@/i;
/** Index of the token that closes the link which the one at `open` opens. */
function closeOf(tokens, open) {
    const level = tokens[open]?.level;
    let index = open + 1;
    while (index < tokens.length && !(tokens[index]?.type === 'link_close' && tokens[index]?.level === level))
        index += 1;
    return index;
}
/** What the tokens of a link say, whether they hold nothing but text, and whether a picture is among them. */
function textOf(tokens) {
    let said = '';
    let isPlain = true;
    let hasImage = false;
    for (const { type, content } of tokens) {
        if (type === 'text' || type === 'text_special' || type === 'code_inline')
            said += content;
        else if (type === 'softbreak')
            said += ' ';
        else if (type === 'image' || type === 'html_inline' || type === 'footnote_ref')
            isPlain = false;
        hasImage ||= type === 'image' || (type === 'html_inline' && /^<(?:img|picture)\b/i.test(content));
    }
    return { said, isPlain, hasImage };
}
function altOf(token) {
    return (token.children ?? [])
        .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : content))
        .join('');
}

;// CONCATENATED MODULE: ./src/core/text/markdown/blocks/title.ts
/**
 * Whether a title opens the text: not where the same words are at its start already; and that of a page not where the
 * text has one of its own. Several of the highest headings are parts, and no title.
 */
function opens({ text, chosen }, tokens) {
    if (tokens.length === 0)
        return false;
    const titles = tokens.filter(isTitle).length;
    const isTitled = titles === 1 || (tokens[0] !== undefined && isTitle(tokens[0]));
    return !(isTitled && !chosen) && !says(startOf(tokens), text);
}
/** Writes a title that stands in no Markdown. */
function writeTitle(page, title) {
    page.isInHeading = true;
    page.beginBlock('section');
    const from = page.writer.mark();
    page.writeWords(title.trim().replace(/\s+/g, ' '));
    page.writer.addStyle(from, 'bold');
    page.writer.endBlock(2, 'glued', 0);
    page.isInHeading = false;
}
function isTitle({ type, tag, content }) {
    return (type === 'heading_open' && tag === 'h1') || (type === 'html_block' && /<h1[\s>]/i.test(content));
}
/** As much of a text, in UTF-16 units, as is looked at for the words of a title. */
const START = 400;
function startOf(tokens) {
    let start = '';
    for (const { children } of tokens) {
        if (start.length >= START)
            break;
        for (const { type, content } of children ?? [])
            if (type !== 'image' && type !== 'html_inline')
                start += type === 'softbreak' ? ' ' : content;
        start += ' ';
    }
    return start.slice(0, START);
}
function says(text, title) {
    const words = wordsOf(title);
    // Chinese, Japanese and Thai put no spaces between their words.
    if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(title))
        return wordsOf(text).replaceAll(' ', '').includes(words.replaceAll(' ', ''));
    return ` ${wordsOf(text)} `.includes(` ${words} `);
}
function wordsOf(text) {
    return (text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' ');
}

// EXTERNAL MODULE: ./node_modules/markdown-it-emoji/lib/data/full.mjs
var full = __webpack_require__(6678);
;// CONCATENATED MODULE: ./src/core/text/markdown/emoji-names.ts

/** Between digits it is no name but a time, or a port. */
const NAME = /(?<![\d:]):([a-z0-9_+-]{1,40}):(?!\d)/g;
/** `text` with the names it gives emoji replaced by the emoji, as GitHub knows them: `:tada:` becomes 🎉. */
function withEmoji(text) {
    if (!text.includes(':'))
        return text;
    return text.replace(NAME, (written, name) => Object.hasOwn(full/* default */.A, name) ? (full/* default */.A[name] ?? written) : written);
}

;// CONCATENATED MODULE: ./src/core/text/markdown/links/badges.ts
/** Servers of badges, by the ends of their names. */
const HOSTS = [
    'shields.io',
    'badgen.net',
    'badge.fury.io',
    'travis-ci.org',
    'travis-ci.com',
    'appveyor.com',
    'codecov.io',
    'coveralls.io',
    'circleci.com',
    'badges.gitter.im',
    'david-dm.org',
    'goreportcard.com',
    'godoc.org',
    'nodei.co',
    'isitmaintained.com',
    'bestpractices.coreinfrastructure.org',
    'bestpractices.dev',
    'packagephobia.now.sh',
    'packagephobia.com',
    'snyk.io',
];
/** Addresses of badges on servers that have other pictures too. */
const SHAPE = /\/(?:project_)?badges?(?:[/.?]|$)|\bbadge\.(?:svg|png)|\/actions?\/workflows?\/|\bstatus\.svg/i;
/** Whether a picture is a badge by its address: the state of a build, a version, a count. */
function isBadge(src) {
    const [, host = '', path = ''] = /^(?:https?:)?\/\/([^/?#]+)([^#]*)/i.exec(src) ?? [];
    const name = host.toLowerCase();
    return (HOSTS.some((known) => name === known || name.endsWith(`.${known}`)) || (host !== '' && SHAPE.test(path)));
}
/** Whether a picture is a logo that Threads does not take. */
function isLogo(src) {
    return isDrawing(src) && /logo|icon|wordmark/i.test(src);
}
/** Whether a picture is drawn by lines, which Threads does not take. */
function isDrawing(src) {
    return /\.svg(?:[?#]|$)/i.test(src);
}

// EXTERNAL MODULE: ./src/core/post/reading/written.ts
var written = __webpack_require__(6250);
;// CONCATENATED MODULE: ./src/core/text/markdown/links/references.ts
const REFERENCE = /^https?:\/\/(?:www\.)?github\.com\/(?:([\w.-]+\/[\w.-]+)\/(?:(?:pull|issues)\/(\d{1,10})|commits?\/([\da-f]{7,40}))|(?:apps\/)?([\w-]{1,39}))\/?$/i;
/** Undefined for every other address: a release, a comparison, a file, a comment. */
function referenceOf(url) {
    const [, repository = '', number, hash, person] = REFERENCE.exec(url) ?? [];
    if (number !== undefined)
        return { kind: 'issue', repository, name: number };
    if (hash !== undefined)
        return { kind: 'commit', repository, name: hash.toLowerCase() };
    return person === undefined ? undefined : { kind: 'person', repository: '', name: person };
}
/** A reference as GitHub shows it in a text of the repository `own`; undefined for people, whose address says more. */
function shortOf({ kind, repository, name }, own) {
    if (kind === 'person')
        return undefined;
    const from = isSame(repository, own) ? '' : repository;
    if (kind === 'issue')
        return `${from}#${name}`;
    return `${from === '' ? '' : `${from}@`}${name.slice(0, SHORT_HASH)}`;
}
const SHORT_HASH = 7;
/** Whether the text of a link names what it refers to, so that nothing has to be added. */
function saysReference(said, { kind, name }) {
    if (kind === 'person')
        return (said
            .trim()
            .replace(/^@|\[bot\]$/g, '')
            .toLowerCase() === name.toLowerCase());
    const words = said.toLowerCase().match(/[\da-z]+/g) ?? [];
    if (kind === 'issue')
        return words.includes(name) || words.includes(`gh${name}`);
    return words.some((word) => word.length >= SHORT_HASH - 1 && /\d/.test(word) && name.startsWith(word));
}
/** `owner/name` of the repository that an address leads into, in lower case. */
function repositoryOf(url) {
    return /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+\/[\w.-]+)/i.exec(url)?.[1]?.toLowerCase();
}
function isSame(repository, own) {
    return own !== undefined && repository.toLowerCase() === own.toLowerCase();
}

;// CONCATENATED MODULE: ./src/core/text/markdown/links/links.ts




/** The links of a text: what stands for each, and what readers and the author need because of all of them. */
class Links {
    #settings;
    #targets = new Map();
    /** The targets that readers cannot open, and where the first stands. */
    #dead = new Set();
    #firstDead = 1;
    /** Repositories that an address in the text leads into, in lower case. */
    #kept = new Set();
    /** Repositories that the text refers to without their name, by their names in lower case. */
    #unnamed = new Map();
    constructor(settings) {
        this.#settings = settings;
        if (settings.card !== undefined)
            this.#keep(settings.card);
    }
    /** Undefined where readers can open nothing. A long target that many links share is looked at once. */
    find(href, line) {
        if (!this.#targets.has(href))
            this.#targets.set(href, this.#find(href, line));
        return this.#targets.get(href);
    }
    /** What follows the text of a link, or stands for one without text; undefined where the text says enough. */
    after(said, { url, bare, reference }) {
        if (reference && (said !== '' || reference.kind !== 'person')) {
            if (said !== '' && saysReference(said, reference)) {
                if (reference.kind !== 'person')
                    this.#refer(reference, said);
                return undefined;
            }
            const short = shortOf(reference, this.#settings.repository);
            if (short !== undefined) {
                this.#refer(reference, short);
                return short;
            }
        }
        this.#keep(url);
        return saysTarget(said, bare) && said !== '' ? undefined : url;
    }
    /** Addresses for readers who look for what the text refers to: of repositories that it neither names nor links to. */
    get missing() {
        const { release, repository } = this.#settings;
        return [...this.#unnamed]
            .filter(([key]) => !this.#kept.has(key))
            .slice(0, limits/* LINK_LIMIT */.vL)
            .map(([key, name]) => release !== undefined && key === repository?.toLowerCase() ? release : `https://github.com/${name}`);
    }
    /** The targets that readers cannot open, and the line of the first; undefined where there are none. */
    get dead() {
        if (this.#dead.size === 0)
            return undefined;
        const targets = [...this.#dead];
        return {
            targets: targets.length > 1 ? targets.filter((target) => target !== '') : targets,
            line: this.#firstDead,
        };
    }
    #find(href, line) {
        const { resolveLink, references } = this.#settings;
        const target = targetOf(href, resolveLink);
        if (target.shown === undefined) {
            if (this.#dead.size === 0)
                this.#firstDead = line;
            this.#dead.add((0,written/* asWritten */.q)(target.target));
            return undefined;
        }
        const reference = references === 'short' ? referenceOf(target.shown) : undefined;
        return { url: target.shown, bare: bareUrl(target.shown), reference };
    }
    #refer({ repository }, written) {
        if (!written.toLowerCase().includes(repository.toLowerCase()))
            this.#unnamed.set(repository.toLowerCase(), repository);
    }
    #keep(url) {
        const repository = repositoryOf(url);
        if (repository !== undefined)
            this.#kept.add(repository);
    }
}

;// CONCATENATED MODULE: ./src/core/text/markdown/writer.ts


/** Ends a conversion that writes far more than it reads. */
class NoRoomError extends Error {
    name = 'NoRoomError';
}
/**
 * Writes plain text piece by piece and remembers what is where. Each call costs the length of its piece: nothing
 * that was written is read again.
 */
class TextWriter {
    #room;
    #text = '';
    /** The line being written, without its place in the text; only whole lines are trimmed. */
    #line = '';
    /** What opens the line as soon as something is written on it: quote marks, indentation, a list marker. */
    #prefix = '';
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
    /** @param room how much may be written, in UTF-16 units */
    constructor(room) {
        this.#room = room;
    }
    /** How much may still be written. */
    get room() {
        return this.#room;
    }
    /** Where the next character will stand, before the line breaks and the prefix that open with it. */
    get at() {
        return this.#text.length + this.#line.length;
    }
    /** The last UTF-16 unit written, NaN at the start of a line. */
    get last() {
        return this.#last;
    }
    /** Whether anything but a prefix stands on the line that is being written. */
    get hasWords() {
        return this.#hasWords && this.#gap === undefined;
    }
    get isEmpty() {
        return !this.#hasWords && this.#text === '' && this.#media.length === 0;
    }
    /** Ends the block: what follows stands `newlines` after it. Of two calls in a row the wider gap holds. */
    endBlock(newlines, kind, depth) {
        const before = this.#gap;
        if (before?.kind === 'glued') {
            // The gap below a heading is that of the heading, except above another heading.
            this.#gap = { newlines: kind === 'section' ? 2 : before.newlines, kind: 'glued', depth: 0 };
        }
        else {
            const kept = (before?.kind === 'section' && kind !== 'glued') ||
                (before?.kind === 'introduction' && kind !== 'section')
                ? before.kind
                : kind;
            this.#gap = { newlines: Math.max(newlines, before?.newlines ?? 0), kind: kept, depth };
        }
    }
    /** Ends the line inside a block, if anything stands on it. */
    endLine(kind, depth) {
        if (!this.#hasWords && this.#line === '')
            return;
        this.endBlock(1, kind, depth);
    }
    /** Opens the next line with `prefix` once something is written on it. The prefix is never alone in a segment. */
    setPrefix(prefix) {
        this.#prefix = prefix;
    }
    /** Writes words of a paragraph. White space at the start of a line and beside other white space is left out. */
    write(text, context = 'as it is') {
        const isLineStart = !this.#hasWords || this.#gap !== undefined;
        const isExtra = isLineStart
            ? isBlank(text.charCodeAt(0))
            : characters_isSpace(this.#last) && characters_isSpace(text.charCodeAt(0));
        const isJoined = this.#endsInAddress && !isLineStart && RUNS_ON.test(text.charAt(0));
        this.writeVerbatim(isExtra ? text.trimStart() : isJoined ? ` ${text}` : text, context);
    }
    /** Writes an address, apart from what stands beside it: run together, neither could be told from the other. */
    writeAddress(url) {
        if (this.#hasWords && RUNS_INTO.test(String.fromCharCode(this.#last)))
            this.write(' ');
        this.write(url);
        this.#endsInAddress = true;
    }
    /** Writes text in which every space counts: code. */
    writeVerbatim(text, context) {
        if (text === '')
            return;
        this.#open();
        this.#setContext(context);
        this.#put(text);
        this.#hasWords = true;
    }
    /**
     * Takes of the room what is written, or costs as much as writing.
     *
     * @throws NoRoomError if there is not so much left
     */
    take(units) {
        this.#room -= units;
        if (this.#room < 0)
            throw new NoRoomError();
    }
    /** Marks where the next character will stand, behind the line breaks and the prefix that open with it. */
    mark() {
        const mark = { at: this.at };
        this.#pending.push(mark);
        return mark;
    }
    /** Makes a block of what was written since `mark`. */
    addBlock({ at: start }, kind, lead) {
        const { at: end } = this;
        if (end > start)
            this.#blocks.push({ start, end, kind, lead });
    }
    /** Makes what was written since `mark` unbreakable. */
    keepWhole({ at: start }) {
        if (this.at > start)
            this.#unbreakable.push({ start, end: this.at });
    }
    /** What was written on this line since `mark`. */
    since({ at }) {
        return this.#line.slice(Math.max(0, at - this.#text.length));
    }
    /** Writes an address behind the text of its link, which began at `from`: the two are never torn apart. */
    writeBehind(from, opening, url, closing) {
        const { at } = this;
        const isShort = at - from.at + url.length <= LONGEST_LINK;
        const start = isShort ? from.at : Math.max(from.at, this.#text.length + this.#line.lastIndexOf(' ') + 1);
        this.write(opening + url + closing);
        this.#unbreakable.push({ start, end: this.at });
        this.#addresses.push({ start: at, end: this.at });
    }
    /** Notes that what was written since `mark` refers to a note. */
    addReference(mark, note) {
        this.#references.push({ at: mark, note });
    }
    /** Makes a note of what was written since `mark`, with what opens its line. */
    addNote({ at }, note) {
        const end = this.at;
        if (end <= at)
            return;
        const start = at < this.#text.length ? this.#text.lastIndexOf('\n', at - 1) + 1 : this.#text.length;
        this.#notes.push({ start, end, note });
    }
    /** Makes what was written since `mark` a spoiler. */
    addSpoiler({ at: start }) {
        if (this.at > start)
            this.#spoilers.push({ start, end: this.at });
    }
    /** Gives what was written since `mark` a style. */
    addStyle({ at: start }, style) {
        if (this.at > start)
            this.#styles.push({ start, end: this.at, style });
    }
    addMedia(media) {
        this.take(media.src.length + media.alt.length);
        this.#media.push({ at: this.at, media });
    }
    /** Notes that what is written from now on comes from `line` of the Markdown. */
    setLine(line) {
        this.#lines.push({ at: this.at, line });
    }
    finish() {
        this.#closeLine();
        const { text, moved } = disarm(this.#text, this.#contexts);
        const move = (stretches) => stretches.map((each) => ({ ...each, start: moved(each.start), end: moved(each.end) }));
        return {
            text,
            gaps: move(this.#gaps),
            blocks: clip(move(this.#blocks), text.length),
            unbreakable: move(this.#unbreakable.sort(byStart)),
            addresses: move(this.#addresses),
            spoilers: clip(move(this.#spoilers), text.length),
            styles: move(this.#styles).filter(isFilled).sort(byStart),
            media: this.#media.map(({ at, media }) => ({ at: moved(at), media })),
            references: this.#references.map(({ at, note }) => ({ at: moved(at.at), note })),
            notes: clip(move(this.#notes), text.length),
            lines: this.#lines.map(({ at, line }) => ({ at: moved(at), line })),
        };
    }
    #setContext(context) {
        const { at } = this;
        // White space at the end of a line was trimmed: what follows may stand before it began.
        while ((this.#contexts.at(-1)?.at ?? -1) >= at)
            this.#contexts.pop();
        if (this.#contexts.at(-1)?.context !== context)
            this.#contexts.push({ at, context });
    }
    #put(text) {
        for (const mark of this.#pending.splice(0))
            mark.at = this.at;
        this.#endsInAddress = false;
        this.take(text.length);
        this.#line += text;
        this.#last = text.charCodeAt(text.length - 1);
    }
    /** Writes what stands between the last block and the text that is about to be written. */
    #open() {
        if (this.#gap) {
            const { newlines, kind, depth } = this.#gap;
            this.#gap = undefined;
            this.#closeLine();
            if (this.#text !== '') {
                const end = this.#text.length;
                this.#text += '\n'.repeat(newlines);
                this.#gaps.push({ end, start: this.#text.length, kind, depth });
            }
        }
        if (this.#prefix === '')
            return;
        this.take(this.#prefix.length);
        this.#line += this.#prefix;
        const marker = this.#prefix.trimStart().length;
        // With the first unit of what it marks, which is written next.
        this.#unbreakable.push({ start: this.at - marker, end: this.at + 1 });
        this.#prefix = '';
        this.#last = NaN;
    }
    #closeLine() {
        this.#text += this.#line.trimEnd();
        this.#line = '';
        this.#hasWords = false;
        this.#last = NaN;
    }
}
/** What an address that stands right behind it would be taken for a part of. */
const RUNS_INTO = /[\p{L}\p{N}\p{M}/)]/u;
/** What would be taken for a part of the address right before it. */
const RUNS_ON = /[\p{L}\p{N}\p{M}/(#@&=%~_-]/u;
/** In UTF-16 units: of a longer text only the last word is kept with the address. */
const LONGEST_LINK = 250;
/** A no-break space keeps words together, but there is nothing before a line to keep it with. */
function isBlank(unit) {
    return characters_isSpace(unit) || unit === 0xa0 || unit === 0x202f || unit === 0xfeff;
}
function byStart(a, b) {
    return a.start - b.start;
}
/** A stretch may reach over white space that was trimmed later. */
function clip(stretches, length) {
    return stretches.map((each) => ({ ...each, end: Math.min(each.end, length) })).filter(isFilled);
}
function isFilled({ start, end }) {
    return end > start;
}

;// CONCATENATED MODULE: ./src/core/text/markdown/page.ts





/** A conversion in progress: what is being written, and where in the Markdown's structure it stands. */
class Page {
    settings;
    writer;
    lists = [];
    /** The quotes around what is being written. */
    quotes = [];
    html = { hidden: undefined, links: [], styles: [], row: undefined };
    /** Line of what is parsed, from 1, that is being converted. */
    line = 1;
    /** The next block goes on behind what its line has begun with: the marker of a list item, a label. */
    isLineBegun = false;
    /** How handles are treated where something says more than the settings: inside a link. */
    context;
    /** What is written stands above the line: 10<sup>6</sup> must not become 106. */
    isRaised = false;
    /** The heading being written is the title of the whole. */
    isTitle = false;
    isInHeading = false;
    /** The block that is being written, and where it began. */
    #block;
    /** The quotes around the block before. */
    #quotesBefore = [];
    /** Where the spoiler that is being written began. */
    #spoilerFrom;
    #writers;
    #sections = [];
    #problems = [];
    #told = new Set();
    links;
    /** The notes that something has referred to. */
    #referred = new Set();
    /** What is written stands in a link. */
    isInLink = false;
    #hasProse = false;
    #badges = 0;
    #firstBadge = 1;
    #lines;
    /**
     * @param room how much may be written, in UTF-16 units
     * @param lines where each line of what is parsed stood in the Markdown; undefined: where it is
     */
    constructor(settings, writers, room, lines) {
        this.settings = settings;
        this.#lines = lines;
        this.writer = new TextWriter(room);
        this.context = settings.handles;
        this.links = new Links(settings);
        this.#writers = writers;
    }
    /** Line of the Markdown, from 1, that is being converted. */
    get sourceLine() {
        return this.#lines?.[this.line - 1] ?? this.line;
    }
    get isFirstBlock() {
        return this.#sections.length === 0 && this.writer.isEmpty;
    }
    /** Writes what a block holds; `content` is its Markdown. */
    writeInline(tokens, content) {
        // The header of a table is written again in every row, even where nothing is left of it.
        this.writer.take(tokens.length);
        this.#writers.inline(this, tokens, content);
    }
    writeHtml(html) {
        this.#writers.html(this, html);
    }
    /** Starts a block of its own: a paragraph, or what stands where one could. */
    beginBlock(kind = 'paragraph') {
        this.writer.setLine(this.sourceLine);
        const list = this.lists.at(-1);
        const isBegun = this.isLineBegun;
        this.isLineBegun = false;
        if (!isBegun) {
            if (kind === 'section')
                this.writer.endBlock(2, 'section', 0);
            else if (list)
                this.writer.endBlock(list.isTight ? 1 : 2, 'inner', this.lists.length);
            else
                this.writer.endBlock(2, 'paragraph', QUOTE_DEPTH * this.#sharedQuotes);
            this.writer.setPrefix(this.margin());
        }
        this.#quotesBefore = this.#markedQuotes;
        // Behind a label goes on what it belongs to.
        if (!isBegun || list)
            this.beginPart();
    }
    /** Starts what is a block of its own only in a list or a quote. */
    beginPart() {
        this.closeBlock();
        if (this.lists.length > 0)
            this.openBlock('item');
        else if (this.#markedQuotes.length > 0)
            this.openBlock('quote');
    }
    /** Makes one block of what is written from here on until the next begins, or until `closeBlock`. */
    openBlock(kind) {
        this.closeBlock();
        this.#block = { from: this.writer.mark(), kind, lead: '> '.repeat(this.#markedQuotes.length) };
    }
    closeBlock() {
        if (this.#block)
            this.writer.addBlock(this.#block.from, this.#block.kind, this.#block.lead);
        this.#block = undefined;
    }
    get #markedQuotes() {
        return this.quotes.filter(({ isMarked }) => isMarked);
    }
    /** How many quotes go on from the block before. */
    get #sharedQuotes() {
        return this.#markedQuotes.filter((quote, index) => quote === this.#quotesBefore[index]).length;
    }
    /** What every line of the innermost block opens with. */
    margin() {
        return '> '.repeat(this.#markedQuotes.length) + '  '.repeat(Math.max(0, this.lists.length - 1));
    }
    /** Starts a list item with its marker. */
    beginItem(marker) {
        const list = this.lists.at(-1);
        if (!list)
            return;
        const depth = this.lists.length - 1;
        this.closeBlock();
        if (list.isFirst && depth === 0)
            this.writer.endBlock(2, 'paragraph', 0);
        else
            this.writer.endBlock(list.isTight ? 1 : 2, list.isFirst ? 'introduction' : 'item', depth);
        list.isFirst = false;
        this.setMarker(marker);
        this.isLineBegun = true;
    }
    setMarker(marker) {
        this.writer.setPrefix(`${this.margin()}${marker} `);
    }
    /** The marker of an item of the innermost list. */
    bullet() {
        // An attachment's styles are safe only in ASCII text, so its bullets are ASCII too.
        return this.settings.target === 'attachment'
            ? '-'
            : (BULLETS[Math.min(this.lists.length, BULLETS.length) - 1] ?? '•');
    }
    /** Writes words of the author's. */
    writeWords(words) {
        const text = this.isRaised ? words.replace(/\d|[+-](?=\d)/g, (sign) => RAISED[sign] ?? sign) : words;
        if (!this.isInHeading && text.trim() !== '')
            this.#hasProse = true;
        this.writer.write(withEmoji(text), this.context);
    }
    /**
     * Writes where a link leads, behind its text `said`, which began at `from`. `isInBrackets`: both stand in brackets of
     * the author's own, and no second pair is opened.
     */
    writeTarget(href, said, from, isInBrackets) {
        const target = this.links.find(href, this.sourceLine);
        const after = target && this.links.after(said.trim(), target);
        if (after === undefined)
            return;
        if (this.writer.at === from.at || said.trim() === '')
            this.writer.writeAddress(after);
        else if (isInBrackets)
            this.writer.writeBehind(from, ', ', after, '');
        else
            this.writer.writeBehind(from, ' (', after, ')');
    }
    /** Writes the number of a footnote. */
    writeReference(note) {
        const mark = this.writer.mark();
        this.writer.write(`[${note}]`);
        if (this.#referred.has(note))
            return;
        this.#referred.add(note);
        this.writer.addReference(mark, note);
    }
    toggleSpoiler() {
        if (this.#spoilerFrom !== undefined)
            this.writer.addSpoiler(this.#spoilerFrom);
        this.#spoilerFrom = this.#spoilerFrom === undefined ? this.writer.mark() : undefined;
    }
    /** Ends what was opened among the words of a block: none of it reaches beyond the block. */
    endInline() {
        this.#spoilerFrom = undefined;
        this.isRaised = false;
        this.isInLink = false;
        this.context = this.settings.handles;
    }
    breakLine() {
        this.writer.endLine('item', this.lists.length);
        this.writer.setPrefix(this.margin());
    }
    /** Adds an image. One before all text of its block still belongs to what follows a heading or a break. */
    addMedia(src, alt) {
        // It is the title of many a README.
        if (this.isFirstBlock && isLogo(src) && alt.trim() !== '') {
            this.tell((0,core_problem/* warning */.$e)('text/left-out', { what: 'logo', count: 1 }));
            this.writer.write(alt.trim());
            return;
        }
        if (isBadge(src) || (this.isInLink && isDrawing(src) && !this.#hasProse)) {
            if (this.#badges === 0)
                this.#firstBadge = this.sourceLine;
            this.#badges += 1;
            return;
        }
        const spoiler = this.#spoilerFrom !== undefined;
        this.writer.addMedia({ src, alt: alt.trim(), line: this.sourceLine, spoiler });
    }
    /** Ends the section where its author set a break: what follows is another segment. */
    endSection() {
        this.closeBlock();
        if (!this.writer.isEmpty)
            this.#sections.push(this.writer.finish());
        this.writer = new TextWriter(this.writer.room);
    }
    /** Tells a problem of the line that is being converted, the first time. */
    tell(problem, line = this.sourceLine) {
        const key = `${problem.rule} ${problem.message}`;
        if (this.#told.has(key) || this.#told.size >= page_MOST_TOLD)
            return;
        this.#told.add(key);
        this.#problems.push({ ...problem, line });
    }
    /** Tells of an instruction to a site generator. */
    tellInstruction = (written) => this.tell((0,core_problem/* warning */.$e)('text/shortcode', { written }));
    tellMath() {
        this.tell((0,core_problem/* warning */.$e)('text/construct-kept', { written: '$…$' }));
    }
    tellUnknown(type) {
        this.tell((0,core_problem/* warning */.$e)('text/unknown-node', { type }));
    }
    /** Writes the addresses that readers would miss as the last paragraph. */
    #writeMissing() {
        this.lists.length = 0;
        this.quotes.length = 0;
        for (const [index, url] of this.links.missing.entries()) {
            if (index === 0)
                this.beginBlock();
            else
                this.breakLine();
            this.writer.write(url);
        }
    }
    finish() {
        this.#writeMissing();
        this.endSection();
        const { dead } = this.links;
        if (dead)
            this.tell((0,core_problem/* warning */.$e)('text/link-dropped', { targets: dead.targets }), dead.line);
        const badges = this.#badges;
        if (badges > 0)
            this.tell((0,core_problem/* warning */.$e)('text/left-out', { what: 'badges', count: badges }), this.#firstBadge);
        const problems = this.#problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
        return { sections: this.#sections, problems };
    }
}
const RAISED = Object.fromEntries(Array.from('0123456789+-', (sign, index) => [sign, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻'.charAt(index)]));
/** A quote is cut between its paragraphs rather than inside one, and beside it rather than inside. */
const QUOTE_DEPTH = 2;
const BULLETS = ['•', '◦', '▪'];
/** Nobody reads more problems of one post than this. */
const page_MOST_TOLD = 50;

;// CONCATENATED MODULE: ./src/core/text/markdown/convert.ts












/**
 * What Markdown becomes: plain text, section by section, and what its author should know. A few characters can stand for
 * a long link, a header or a margin: the text ends, with a problem, where that makes it far longer than the Markdown.
 */
function convert(markdown, settings) {
    const taken = takeConstructs(markdown, settings.isMdx === true);
    const { tokens, footnotes } = parse(taken.text, settings.isMdx);
    const room = limits/* LARGEST_MARKDOWN */.zT + 2 * markdown.length;
    const page = new Page(settings, { inline: writeInline, html: writeHtml }, room, taken.lines);
    for (const problem of taken.problems)
        page.tell(problem, problem.line);
    const definitions = new Map();
    try {
        if (settings.title && opens(settings.title, tokens))
            writeTitle(page, settings.title.text);
        writeBlocks(page, tokens, definitions);
        writeFootnotes(page, footnotes, definitions);
    }
    catch (cause) {
        if (!(cause instanceof NoRoomError))
            throw cause;
        page.tell((0,core_problem/* error */.z3)('text/too-much', { form: 'written out', most: room }));
    }
    return page.finish();
}
/** One for each row of `NODES` that makes up the structure, and those that close them. */
const convert_HANDLERS = {
    paragraph_open: (page) => {
        page.beginBlock();
    },
    heading_open: (page, token, walk) => {
        if (headsOnlyContents(walk)) {
            walk.index += 2;
            return;
        }
        page.isTitle = token.tag === 'h1' || page.isFirstBlock;
        page.isInHeading = true;
        page.beginBlock('section');
    },
    heading_close: (page) => {
        page.isInHeading = false;
        // A title stands apart from the text, the heading of a section right above it.
        page.writer.endBlock(page.isTitle ? 2 : 1, 'glued', 0);
    },
    inline: (page, token, { tokens, index }) => {
        writeContents(page, token, {
            block: tokens[index - 1],
            container: tokens[index - 2],
            next: tokens[index + 2],
        });
    },
    hr: (page) => {
        page.endSection();
    },
    blockquote_open: (page, _token, { tokens, index }) => {
        // An alert is not somebody else's words, so it is not marked as a quote.
        page.quotes.push({ isMarked: alertOf(tokens[index + 2]?.content ?? '') === undefined });
    },
    blockquote_close: (page) => {
        page.quotes.pop();
    },
    bullet_list_open: openListOrContents,
    bullet_list_close: closeList,
    ordered_list_open: openListOrContents,
    ordered_list_close: closeList,
    list_item_open: (page, token) => {
        page.beginItem(token.info === '' ? page.bullet() : `${token.info}${token.markup}`);
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
        const label = token.meta?.['label'];
        if (typeof label === 'string' && !definitions.has(label))
            definitions.set(label, tokens.slice(index + 1, close));
        walk.index = close;
    },
};
function writeBlocks(page, tokens, definitions) {
    const walk = { tokens, index: 0, definitions };
    for (; walk.index < tokens.length; walk.index++) {
        const token = tokens[walk.index];
        if (!token)
            continue;
        if (token.map)
            page.line = token.map[0] + 1;
        const handler = convert_HANDLERS[token.type];
        if (handler)
            handler(page, token, walk);
        else if (token.nesting !== -1)
            page.tellUnknown(token.type);
        if (token.level >= parser_DEEPEST)
            page.tell((0,core_problem/* error */.z3)('text/too-deep', { levels: parser_DEEPEST }));
    }
}
/** Opens a list, or passes over one that is a table of contents of the page. */
function openListOrContents(page, token, walk) {
    if (page.lists.length === 0 && isContentsList(walk.tokens, walk.index)) {
        walk.index = convert_closeOf(walk.tokens, walk.index);
        page.tell((0,core_problem/* warning */.$e)('text/left-out', { what: 'contents', count: 1 }));
    }
    else
        openList(page, token, walk);
}
function openList(page, _token, { tokens, index }) {
    const first = tokens[index + 2];
    page.lists.push({ isTight: first?.type !== 'paragraph_open' || first.hidden, isFirst: true });
}
function closeList(page) {
    page.lists.pop();
    page.isLineBegun = false;
}
/** Index of the token that closes what the one at `open` opens. */
function convert_closeOf(tokens, open) {
    const level = tokens[open]?.level ?? 0;
    let index = open + 1;
    while (index < tokens.length - 1 && !(tokens[index]?.level === level && tokens[index]?.nesting === -1))
        index += 1;
    return index;
}
/** Whether a list is a table of contents: nothing but links to headings of the page. */
function isContentsList(tokens, open) {
    let items = 0;
    for (let index = open, close = convert_closeOf(tokens, open); index < close; index++) {
        const { type, children } = tokens[index] ?? {};
        if (type !== 'inline')
            continue;
        if (!isContentsLink(children ?? []))
            return false;
        items += 1;
    }
    return items > 1;
}
function isContentsLink(words) {
    const [first] = words;
    return (first?.type === 'link_open' &&
        String(first.attrGet('href')).startsWith('#') &&
        words.findIndex(({ type }) => type === 'link_close') === words.length - 1);
}
/** Whether a heading stands above a table of contents and nothing else. */
function headsOnlyContents({ tokens, index }) {
    const list = tokens[index + 3];
    if (list?.type !== 'bullet_list_open' && list?.type !== 'ordered_list_open')
        return false;
    const after = tokens[convert_closeOf(tokens, index + 3) + 1];
    return ((after === undefined || after.type === 'heading_open' || after.type === 'hr') &&
        isContentsList(tokens, index + 3));
}
/** Writes the footnotes at the end of the text, in the order in which they are first mentioned. */
function writeFootnotes(page, footnotes, definitions) {
    const used = new Set();
    for (const [index, note] of footnotes.entries()) {
        if (note.label !== undefined)
            used.add(note.label);
        page.lists.push({ isTight: true, isFirst: index === 0 });
        page.beginItem(`[${index + 1}]`);
        const mark = page.writer.mark();
        if (note.tokens)
            page.writeInline(note.tokens, note.content ?? '');
        else
            writeBlocks(page, definitions.get(note.label ?? '') ?? [], new Map());
        closeList(page);
        page.writer.addNote(mark, index + 1);
    }
    for (const label of definitions.keys()) {
        if (!used.has(label))
            page.tell((0,core_problem/* warning */.$e)('text/footnote-unused', { label }));
    }
}

;// CONCATENATED MODULE: ./src/core/text/prepare.ts

/** NFC with `\n` for every line break, and without front matter that should not be there; lines keep their numbers. */
function prepare(markdown) {
    const unix = markdown.includes('\r') ? markdown.replace(/\r\n?/g, '\n') : markdown;
    const text = unix.normalize('NFC');
    const start = text.slice(0, LONGEST_FRONT_MATTER);
    const [frontMatter] = TOML_FRONT_MATTER.exec(start) ?? YAML_FRONT_MATTER.exec(start) ?? [];
    if (frontMatter === undefined || !HAS_KEY.test(frontMatter))
        return { text, problems: [] };
    const lines = frontMatter.split('\n').length - 1;
    const problem = (0,core_problem/* error */.z3)('text/front-matter-left', { lines, line: 1 });
    return { text: '\n'.repeat(lines) + text.slice(frontMatter.length), problems: [problem] };
}
const TOML_FRONT_MATTER = /^\s*\+{3}[ \t]*\n(?:[^\n]*\n)*?\+{3}[ \t]*(?:\n|$)/;
/** What begins one kind of line begins no other: two ways to read each line would be tried in all combinations. */
const YAML_FRONT_MATTER = /^\s*-{3}[ \t]*\n(?:(?:\w[\w-]*[ \t]*:|[ \t]|#|- )[^\n]*\n|\n)+-{3}[ \t]*(?:\n|$)/;
const HAS_KEY = /\w[ \t]*[:=]/;
/** In UTF-16 units; anything longer counts as text. */
const LONGEST_FRONT_MATTER = 20_000;

;// CONCATENATED MODULE: ./src/core/text/segments/segment-of.ts


/** The segment that a piece becomes, without its number. */
function segmentOf({ section, links, piece, kind }) {
    const cut = section.text.slice(piece.start, piece.end);
    // At a cut, a no-break space is white space like any other. Only the indentation of a line means something.
    const isLineStart = piece.start === 0 || section.text.charCodeAt(piece.start - 1) === characters_NEWLINE;
    const start = isLineStart ? piece.start : piece.start + cut.length - cut.trimStart().length;
    const end = piece.start + cut.trimEnd().length;
    // Only an entity for a combining mark right after markup may still need NFC, which can only make the text shorter.
    const repeated = repeatedIn({ section, links }, { start, end });
    const upTo = (at) => piece.lead + without(repeated, section.text, { start, end: Math.min(at, end) }).normalize('NFC');
    const spoilers = section.spoilers.slice(firstAfter(section.spoilers, start, (spoiler) => spoiler.end), firstAfter(section.spoilers, end - 1, (spoiler) => spoiler.start));
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
/** Addresses behind texts of links that the segment has already. */
function repeatedIn({ section, links }, { start, end }) {
    const seen = new Set();
    const repeated = [];
    const { addresses } = section;
    for (let index = firstAfter(links, start - 1, (link) => link.start); index < links.length; index++) {
        const link = links[index];
        if (!link || link.end > end)
            break;
        const address = addresses[firstAfter(addresses, link.start, (each) => each.start) - 1];
        if (address && address.end >= link.end && address.start >= start && seen.has(link.key))
            repeated.push(address);
        seen.add(link.key);
    }
    return repeated;
}
/** The text of a stretch without some of it. */
function without(left, text, { start, end }) {
    let rest = '';
    let from = start;
    for (const each of left) {
        if (each.start >= end)
            break;
        rest += text.slice(from, each.start).trimEnd();
        from = Math.min(each.end, end);
    }
    return rest + text.slice(from, Math.max(from, end));
}
/** The media of a segment are those that stand after its start, up to its end; those before all text are the first's. */
function mediaOf({ media, text }, { start, end }) {
    const first = start === 0 ? 0 : firstAfter(media, start, ({ at }) => at);
    const last = end === text.length ? media.length : firstAfter(media, end, ({ at }) => at);
    return media.slice(first, last).map((each) => each.media);
}

;// CONCATENATED MODULE: ./src/core/text/plain-text.ts


/** What a segment opens with that begins at `start`: the marks of a quote, unless they stand there already. */
function leadAt({ text, blocks }, start) {
    if (blocks.length === 0 || start === 0 || text.charCodeAt(start - 1) === characters_NEWLINE)
        return '';
    const block = blocks[firstAfter(blocks, start - 1, (each) => each.start) - 1];
    return block && block.end > start ? block.lead : '';
}
/** Line of the Markdown, from 1, that the text at `offset` comes from. */
function lineAt({ lines }, offset) {
    return lines[firstAfter(lines, offset, ({ at }) => at) - 1]?.line ?? 1;
}
/** Nothing. */
const EMPTY = {
    text: '',
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
/**
 * Text that was never Markdown: a blank line parts paragraphs, every other line break parts items.
 *
 * The text is taken as it is, so it must be normalised already.
 */
function plainTextOf(text) {
    const gaps = [];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
        let start = at + 1;
        let newlines = 1;
        for (; isSpace(text.charCodeAt(start)); start++)
            if (text.charCodeAt(start) === NEWLINE)
                newlines += 1;
        let end = at;
        while (end > 0 && isSpace(text.charCodeAt(end - 1)))
            end -= 1;
        if (end > 0 && start < text.length)
            gaps.push({ end, start, kind: newlines > 1 ? 'paragraph' : 'item', depth: 0 });
        at = start - 1;
    }
    return { ...EMPTY, text, gaps };
}

;// CONCATENATED MODULE: ./src/core/text/split/floors.ts

/** Keeps each segment at as many different links as a post may hold; undefined where the whole text has no more. */
function linkFloor(links) {
    const inWindow = new Map();
    const ends = [];
    const floors = [];
    let first = 0;
    let floor = 0;
    for (const link of links) {
        inWindow.set(link.key, (inWindow.get(link.key) ?? 0) + 1);
        while (inWindow.size > limits/* LINK_LIMIT */.vL) {
            const left = links[first++];
            if (!left)
                break;
            const count = (inWindow.get(left.key) ?? 0) - 1;
            if (count === 0)
                inWindow.delete(left.key);
            else
                inWindow.set(left.key, count);
            floor = left.end;
        }
        ends.push(link.end);
        floors.push(floor);
    }
    return floor === 0 ? undefined : lookUp(ends, floors);
}
/**
 * Keeps each segment at as many images as a post may hold; undefined where the whole text has no more. An image
 * belongs to the segment that begins before it.
 */
function mediaFloor(places) {
    if (places.length <= limits/* MEDIA_LIMIT */.f4)
        return undefined;
    return lookUp(places, places.map((_, index) => places[index - limits/* MEDIA_LIMIT */.f4] ?? 0));
}
/** The floor of the last of `ends` up to the place asked for; O(1) where places are asked for in order. */
function lookUp(ends, floors) {
    let index = 0;
    return (end) => {
        while (index > 0 && (ends[index - 1] ?? 0) > end)
            index -= 1;
        while (index < ends.length && (ends[index] ?? 0) <= end)
            index += 1;
        return floors[index - 1] ?? 0;
    };
}

;// CONCATENATED MODULE: ./src/core/text/split/place.ts

/** The places inside a sentence. */
const INSIDE = new Set(['clause', 'word', 'grapheme']);
/**
 * What a segment costs, and what a break costs beside it. A reader takes a post that ends in a comma for one that was cut
 * off, so a break inside a sentence costs as much as a segment: it is made where nothing else fits, and where it saves two
 * segments (docs/benchmarks.md has what other prices give). `first`: at the end of the first segment, which stands alone,
 * it costs more than any number of segments. `introduction` is a break behind what announces the next block, a colon or
 * the parent of nested items; `quote` is added for one inside a paragraph of a quote.
 */
const PRICE = { segment: 10, inside: 10, introduction: 4, quote: 4, first: 10_000_000 };
/**
 * What a break costs the reader. Only sums matter: among equally short chains the one is taken whose breaks add up
 * to the least. `orphan` is a last segment of less than a fifth of the limit; `heading` is a break after a
 * heading; `introduction` is added to a break behind one; `blank` and `line` are
 * breaks inside code.
 */
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
/**
 * Adds a place around the white space at `at`, if a grapheme ends there and no line does: line breaks are places of the
 * text's structure.
 *
 * @returns where the segment after `at` would begin
 */
function addPlace(places, text, at, kind) {
    let start = at;
    while (characters_isSpace(text.charCodeAt(start))) {
        if (text.charCodeAt(start) === characters_NEWLINE)
            return start + 1;
        start += 1;
    }
    let end = at;
    while (end > 0 && characters_isSpace(text.charCodeAt(end - 1))) {
        end -= 1;
        if (text.charCodeAt(end) === characters_NEWLINE)
            return start;
    }
    if (start < text.length && !continuesGrapheme(text, start))
        places.push({ start, end, kind, price: PRICE.inside, badness: BADNESS[kind] });
    return Math.max(start, at + 1);
}

;// CONCATENATED MODULE: ./src/core/text/split/clauses.ts


/** Places after a comma and the like between `start` and `end`. */
function clausePlaces(text, start, end) {
    const places = [];
    for (let at = start; at < end; at++) {
        const unit = text.charCodeAt(at);
        // Letters and spaces, nearly all of any text, are done with after this.
        if ((unit > 59 && unit < 0x60c) || unit === 32)
            continue;
        if (isClauseEnd(unit, text.charCodeAt(at + 1)))
            addPlace(places, text, at + 1, 'clause');
    }
    return places;
}
/** Punctuation that ends a clause: of itself in Chinese and Japanese, elsewhere where white space follows. */
function isClauseEnd(unit, next) {
    switch (unit) {
        case 0x2c: // ,
        case 0x3a: // :
        case 0x3b: // ;
        case 0x2013: // –
        case 0x2014: // —
        case 0x60c: // ،
        case 0x61b: // ؛
            return characters_isSpace(next);
        case 0x3001: // 、
        case 0xff0c: // ，
        case 0xff1a: // ：
        case 0xff1b: // ；
            return true;
        default:
            return false;
    }
}

// EXTERNAL MODULE: ./node_modules/unicode-segmenter/grapheme.js + 2 modules
var grapheme = __webpack_require__(2897);
;// CONCATENATED MODULE: ./src/core/text/split/graphemes.ts



/** Places between grapheme clusters, for a word that is longer than `room`. */
function graphemePlaces(text, start, end, meter, room) {
    const places = [];
    for (const { index, segment } of (0,grapheme/* graphemeSegments */.Wz)(text.slice(start, end))) {
        const at = start + index;
        if (index > 0 && !splitsMention(text, at))
            places.push(graphemePlace(at));
        // A single cluster longer than a segment is no character anyone reads: it is cut between code points.
        if (segment.length * 3 <= room || meter(at, at + segment.length) <= room)
            continue;
        for (let inner = 1; inner < segment.length; inner++) {
            const isPair = text.charCodeAt(at + inner) >= 0xdc00 && text.charCodeAt(at + inner) <= 0xdfff;
            if (!isPair)
                places.push(graphemePlace(at + inner));
        }
    }
    return places;
}
function graphemePlace(at) {
    return { start: at, end: at, kind: 'grapheme', price: PRICE.inside, badness: BADNESS.grapheme };
}
/** Whether `at` stands between an `@` and the end of the name after it. */
function splitsMention(text, at) {
    if (!isName(text.charCodeAt(at)))
        return false;
    for (let back = at - 1; back >= 0 && at - back <= LONGEST_HANDLE; back--) {
        if (text[back] === '@')
            return true;
        if (!isName(text.charCodeAt(back)))
            return false;
    }
    return false;
}
/** A Threads name has at most 30 characters. */
const LONGEST_HANDLE = 30;
function isName(unit) {
    return isAsciiAlphanumeric(unit) || unit === 46 || unit === 95;
}

;// CONCATENATED MODULE: ./src/core/text/split/words.ts


/** Places between words: at white space, and, where the script has none, where the language's words end. */
function wordPlaces(text, start, end) {
    const places = [];
    for (let at = start; at < end; at++)
        if (characters_isSpace(text.charCodeAt(at)) && !opensReference(text, at + 1))
            at = addPlace(places, text, at, 'word') - 1;
    const all = [];
    let from = start;
    for (const place of [...places, undefined]) {
        const to = place?.end ?? end;
        if (to - from > LONGEST_USUAL_WORD && NOT_ASCII.test(text.slice(from, to)))
            for (const word of scriptPlaces(text, from, to))
                all.push(word);
        if (!place)
            break;
        all.push(place);
        from = place.start;
    }
    return all;
}
/** `in #12`, `see [1]`: what stands before a number is not left without it. */
function opensReference(text, at) {
    if (!isAsciiLetter(text.charCodeAt(at - 2)))
        return false;
    const sign = text.charCodeAt(at);
    return (sign === 0x23 || sign === 0x5b) && isAsciiDigit(text.charCodeAt(at + 1));
}
/** Longer runs without a space are taken for a script that writes none. */
const LONGEST_USUAL_WORD = 30;
const NOT_ASCII = /[^\0-\x7f]/;
function scriptPlaces(text, start, end) {
    const places = [];
    // The search for words in Chinese or Thai is slower than linear, so it is given a page at a time.
    for (let from = start; from < end; from += PAGE) {
        const to = Math.min(from + PAGE, end);
        for (const { index, segment } of wordSegmenter().segment(text.slice(from, to))) {
            const at = from + index;
            const first = segment.charCodeAt(0);
            // Latin inside a run of another script is left whole, and no line begins with closing punctuation.
            if (index === 0 ||
                (isAsciiAlphanumeric(text.charCodeAt(at - 1)) && isAsciiAlphanumeric(first)) ||
                NOT_FIRST.test(segment))
                continue;
            if (NOT_LAST.test(text[at - 1] ?? ''))
                continue;
            addPlace(places, text, at, 'word');
        }
    }
    return places;
}
const PAGE = 1000;
/** Closing and small characters that must not begin a line, and opening ones that must not end it. */
const NOT_FIRST = /^[\p{Pe}\p{Pf}\p{Po}\p{Mn}\p{Mc}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々〜]/u;
const NOT_LAST = /[\p{Ps}\p{Pi}@#/]/u;
let segmenter;
function wordSegmenter() {
    return (segmenter ??= new Intl.Segmenter('en', { granularity: 'word' }));
}

;// CONCATENATED MODULE: ./src/core/text/split/places-of.ts







/**
 * The places at which `plain` may be cut, in order, fine enough that what lies between two neighbours always `fits`,
 * unless nothing can cut it.
 *
 * A place inside what is kept whole is offered only where that does not fit, one inside a sentence only where the sentence
 * does not fit, one inside a clause only where the clause does not fit, and so on: nothing is cut finer than it must be.
 */
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
    const freeFinders = finders.map((find) => (start, end) => find(start, end).filter((place) => place.end > start && place.start < end && isFree(place)));
    const places = refine(open.filter(isFree), { start: 0, end: text.length }, freeFinders, fits);
    if (plain.blocks.every(({ lead }) => lead === ''))
        return places;
    return places.map((place) => {
        const lead = leadAt(plain, place.start);
        return lead === '' ? place : { ...place, lead, price: place.price + PRICE.quote };
    });
}
/** `places` of a stretch, and between two of them that are too far apart those of the first finder, refined in turn. */
function refine(places, { start, end }, [find, ...finer], fits) {
    if (!find)
        return places;
    const refined = [];
    let from = start;
    for (const place of [...places, undefined]) {
        const to = place?.end ?? end;
        if (!fits(from, to)) {
            for (const each of refine(find(from, to), { start: from, end: to }, finer, fits))
                refined.push(each);
        }
        if (!place)
            break;
        refined.push(place);
        from = place.start;
    }
    return refined;
}
/**
 * Places beside a long code span or URL without a space around it, used where there is no other place. Short stretches
 * are list markers, which are never alone.
 */
function edgesOf(text, unbreakable, room) {
    return unbreakable
        .filter(({ start, end }) => end - start > room / 20)
        .flatMap(({ start, end }) => [start, end])
        .filter((at) => at > 0 && at < text.length && !characters_isSpace(text.charCodeAt(at)) && !characters_isSpace(text.charCodeAt(at - 1)))
        .map(graphemePlace);
}
/**
 * Leaves out places that have others within `apart` on both sides. Where every word is a place and words are short,
 * the search would look at hundreds of places for each, to fill segments by a few characters more. `places`: only
 * those where the text may be cut, or one that may not would take the place of its neighbour.
 */
function thinOut(places, apart) {
    let last = -Infinity;
    return places.filter(({ end }, index) => {
        const next = places[index + 1]?.end ?? Infinity;
        if (end - last < apart && next - end < apart)
            return false;
        last = end;
        return true;
    });
}
/** Those of `places`, which are in order, that lie between `start` and `end`. */
function inRange(places, start, end) {
    return places.slice(firstAfter(places, start, (place) => place.end), firstAfter(places, end - 1, (place) => place.start));
}
/** Tells whether a place lies inside one of `unbreakable`: O(1) where places are asked for in order. */
function insideOf(unbreakable) {
    let index = 0;
    return ({ start, end }) => {
        // Each finer level asks again from the start of its piece.
        while (index > 0 && (unbreakable[index - 1]?.end ?? 0) > end)
            index -= 1;
        while (index < unbreakable.length && (unbreakable[index]?.end ?? 0) <= end)
            index += 1;
        const stretch = unbreakable[index];
        return stretch !== undefined && stretch.start < start;
    };
}

;// CONCATENATED MODULE: ./src/core/text/split/search.ts

/**
 * Finds the cheapest way to cut a text at some of `places`: for each place in turn, the cheapest way to cut the text
 * before it, found from the ways to the places before. Arrays count places from 1; 0 is the start of the text, the
 * last its end.
 */
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
    for (let index = 1; index < size; index++)
        chooseFrom(task, ruler, ways, index);
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
        if (!place)
            break;
        length += meter(place.end, place.start);
        // A lead is ASCII, and counts as many as it has characters.
        startLength[index] = length - (place.lead?.length ?? 0);
        starts[index] = place.start;
        from = place.start;
    }
    return { starts, startLength, endLength };
}
/** Finds the place from which the piece that ends at `index` is cheapest. */
function chooseFrom(task, ruler, ways, index) {
    const { places, floors, reserved, before, limit } = task;
    const { starts, startLength, endLength } = ruler;
    const { pieces, price, badness, unevenness, from } = ways;
    const widest = limit - reserved(before + 1);
    const narrowest = limit - reserved(Number.MAX_SAFE_INTEGER);
    const place = places[index - 1];
    const end = place?.end ?? task.length;
    const isInside = place !== undefined && INSIDE.has(place.kind);
    const ownPrice = PRICE.segment + (place?.price ?? 0);
    const ownBadness = (place?.badness ?? 0) + (isInside ? FEWEST : 0);
    const first = isInside && before === 0 ? PRICE.first : 0;
    const orphan = place ? 0 : limit / 5;
    let floor = 0;
    for (const each of floors)
        floor = Math.max(floor, each(end));
    const lengthHere = endLength[index] ?? 0;
    let best = -1;
    let bestPrice = Infinity;
    let bestBadness = Infinity;
    let bestUnevenness = Infinity;
    for (let back = index - 1; back >= 0; back--) {
        const size = lengthHere - (startLength[back] ?? 0);
        // A piece that is too long but cannot be cut is taken as it is, from the nearest place before it.
        if (best !== -1 && (size > widest || (starts[back] ?? 0) < floor))
            break;
        if (best !== -1 && size > narrowest && size > limit - reserved(before + (pieces[back] ?? 0) + 1))
            continue;
        const totalPrice = (price[back] ?? 0) + ownPrice + (back === 0 ? first : 0);
        if (totalPrice > bestPrice)
            continue;
        const totalBadness = (badness[back] ?? 0) + ownBadness + (size < orphan && back > 0 ? BADNESS.orphan : 0);
        const isCheaper = totalPrice < bestPrice || totalBadness < bestBadness;
        if (!isCheaper && totalBadness > bestBadness)
            continue;
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
/** The pieces of the cheapest way to the end of the text. */
function piecesOf({ length, places }, { starts }, { from }) {
    const pieces = [];
    for (let index = places.length + 1; index > 0; index = from[index] ?? 0) {
        const place = places[index - 1];
        const before = from[index] ?? 0;
        pieces.push({
            start: starts[before] ?? 0,
            end: place?.end ?? length,
            kind: place?.kind ?? 'end',
            lead: places[before - 1]?.lead ?? '',
        });
    }
    return pieces.reverse();
}
/** Of equal prices the one with the fewest breaks inside sentences: each is worse than a million other breaks. */
const FEWEST = 2 ** 28;

;// CONCATENATED MODULE: ./src/core/text/split/sentences.ts


/**
 * Words that a full stop follows without ending a sentence, in lower case and without their last full stop.
 * `etc` and the like, which do end sentences, are left out: a sentence found too long is cut at a clause all the same.
 */
const ABBREVIATIONS = new Set(('mr mrs ms dr prof st sr sra jr rev gen col sgt capt lt hon ' +
    'e.g i.e cf vs viz ca approx al ed eds est fig figs no nos nr vol ch sec pp p par art eq ref refs ver v ' +
    'inc ltd co corp dept univ jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'z.b d.h u.a bzw ggf evtl vgl usw p.ej ej pág núm av ud uds m mm mme mlle').split(' '));
/** The ends of sentences in `text` that lie inside a line, in order. */
function sentencePlaces(text) {
    const places = [];
    for (const { index: found } of sentenceSegmenter().segment(text)) {
        let index = found;
        // The segmenter leaves an opening 「 with the sentence before it.
        while (index > 0 && isWideOpening(text.charCodeAt(index - 1)))
            index -= 1;
        if (index === 0)
            continue;
        let end = index;
        let isLineEnd = false;
        while (end > 0 && characters_isSpace(text.charCodeAt(end - 1))) {
            end -= 1;
            if (text.charCodeAt(end) === characters_NEWLINE)
                isLineEnd = true;
        }
        // Line breaks are places of the text's structure.
        if (end === 0 || isLineEnd)
            continue;
        const last = text.charCodeAt(end - 1);
        if (end === index && !endsWideSentence(last))
            continue;
        if (last === FULL_STOP && isAbbreviated(text, end - 1, index))
            continue;
        if (sentences_CLOSING.test(text.charAt(end - 1)) && LOWER_CASE.test(text.charAt(index)))
            continue;
        if (continuesGrapheme(text, index))
            continue;
        places.push({ start: index, end, kind: 'sentence', price: 0, badness: BADNESS.sentence });
    }
    return places;
}
const FULL_STOP = 46;
/** `(or so!) and` and `“What?” he said` go on. */
const sentences_CLOSING = /[)\]}"'’”»]/;
const LOWER_CASE = /\p{Ll}/u;
/** Chinese and Japanese put no space between sentences; everywhere else `?` in `a?b` ends nothing. */
function endsWideSentence(unit) {
    return unit >= 0x3000 && (unit <= 0x301f || unit >= 0xff00);
}
/** Whether the full stop at `at` belongs to the word before it: `e.g.`, `No.`, an initial, a number in a list. */
function isAbbreviated(text, at, next) {
    let start = at;
    while (start > 0 && at - start < LONGEST_ABBREVIATION && isWordUnit(text.charCodeAt(start - 1)))
        start -= 1;
    const word = text.slice(start, at);
    if (word.length === 1 && !isAsciiDigit(word.charCodeAt(0)))
        return word !== 'I';
    if (word.length <= 2 && isAsciiDigit(word.charCodeAt(0)))
        return GERMAN_MONTH.test(text.slice(next, next + 9));
    return ABBREVIATIONS.has(word.toLowerCase()) || /^(?:[A-Za-z]\.)+[A-Za-z]$/.test(word);
}
/** `3. Mai`: in German a number with a full stop is a rank. */
const GERMAN_MONTH = /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/;
/** 「『（【《〈 */
function isWideOpening(unit) {
    return unit >= 0x3000 && [0x300c, 0x300e, 0xff08, 0x3010, 0x300a, 0x3008].includes(unit);
}
const LONGEST_ABBREVIATION = 8;
function isWordUnit(unit) {
    return unit > 0x7f ? !characters_isSpace(unit) && unit < 0x2000 : unit === FULL_STOP || isAsciiAlphanumeric(unit);
}
let sentences_segmenter;
function sentenceSegmenter() {
    return (sentences_segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' }));
}

;// CONCATENATED MODULE: ./src/core/text/split/structure.ts




/** What the structure of a text, its sentences and its clauses give. `isFirst`: a chain begins with it. */
function structureOf(plain, isFirst) {
    const { text, gaps, blocks } = plain;
    const structure = { open: [], titles: [], inner: [], lines: [], headings: [] };
    const sentences = sentencePlaces(text);
    let next = 0;
    let nextBlock = 0;
    let isItem = false;
    let from = 0;
    for (const gap of [...gaps, undefined]) {
        const to = gap?.end ?? text.length;
        const first = next;
        while ((sentences[next]?.end ?? Infinity) < to)
            next += 1;
        while ((blocks[nextBlock]?.end ?? Infinity) <= from)
            nextBlock += 1;
        const found = blocks[nextBlock];
        const block = found && found.start < to ? found : undefined;
        // A line of verse is one thought; only prose is worth cutting at a comma.
        const isVerse = isItem || gap?.kind === 'item';
        addSentences(structure, text, { from, to, own: sentences.slice(first, next), block, isVerse });
        if (gap)
            addGap(structure, plain, isNumber(text, from, to) ? { ...gap, kind: 'glued' } : gap, isFirst);
        isItem = gap?.kind === 'item';
        from = gap?.start ?? to;
    }
    return structure;
}
function addSentences({ open, inner }, text, { from, to, own, block, isVerse }) {
    // What looks like a sentence in code is none.
    if (block?.kind === 'code')
        return;
    if (block?.kind === 'item')
        for (const place of own)
            inner.push(place);
    else if (isVerse)
        for (const place of own)
            open.push(place);
    else
        for (const place of withClauses(own, clausePlaces(text, from, to), from, to))
            open.push(place);
}
/**
 * The ends of sentences from `from` to `to`, and between them those ends of clauses that leave no stub: a few words
 * of a sentence at the end of one segment or the start of the next.
 */
function withClauses(sentences, clauses, from, to) {
    const all = [];
    let index = 0;
    let start = from;
    for (const sentence of [...sentences, undefined]) {
        const end = sentence?.end ?? to;
        for (let clause = clauses[index]; clause && clause.end <= end; clause = clauses[++index]) {
            if (clause.end - start >= STUB && end - clause.start >= STUB)
                all.push(clause);
        }
        if (!sentence)
            break;
        all.push(sentence);
        start = sentence.start;
    }
    return all;
}
/** In UTF-16 units: five or six English words. */
const STUB = 30;
function addGap(structure, plain, gap, isFirst) {
    const { start, end, kind, depth } = gap;
    const { open, titles, inner, lines, headings } = structure;
    const place = { start, end, kind: 'item', price: 0 };
    if (kind === 'glued') {
        const heading = { ...place, badness: BADNESS.heading };
        const isTitle = isFirst && open.length === 0 && headings.length === 0;
        if (isTitle || isCode(plain, gap))
            titles.push(heading);
        headings.push(heading);
    }
    else if (kind === 'line')
        lines.push({ ...place, badness: BADNESS.line + depth });
    else if (kind === 'blank')
        inner.push({ ...place, badness: BADNESS.blank + depth });
    else if (kind === 'inner')
        inner.push({ ...place, badness: BADNESS.item + depth });
    else {
        const isIntroduction = kind === 'introduction' || (kind !== 'section' && announces(plain, gap));
        const as = kind === 'introduction' ? 'item' : kind;
        const badness = BADNESS[as] + depth + (isIntroduction ? BADNESS.introduction : 0);
        open.push({ start, end, kind: as, badness, price: isIntroduction ? PRICE.introduction : 0 });
    }
}
/** Whether a line is nothing but a number, of what follows. */
function isNumber(text, from, to) {
    return to - from <= 5 && /^[([（【]?\d{1,3}[)\]）】.、．:：]?$/.test(text.slice(from, to));
}
function isCode(plain, gap) {
    return blockBehind(plain, gap)?.kind === 'code';
}
function blockBehind({ blocks }, { start }) {
    return blocks[firstAfter(blocks, start - 1, (block) => block.end)];
}
/** A colon announces what follows, and so does a question before a list. */
function announces(plain, gap) {
    const { text } = plain;
    const last = text.charCodeAt(gap.end - 1);
    if (last === 0x3a || last === 0xff1a)
        return true;
    const isQuestion = /[?？][^\p{L}\p{N}]{0,6}$/u.test(text.slice(Math.max(0, gap.end - 7), gap.end));
    const block = isQuestion && gap.kind === 'paragraph' ? blockBehind(plain, gap) : undefined;
    return block?.kind === 'item' && block.start - gap.start < LONGEST_MARKER;
}
const LONGEST_MARKER = 8;

;// CONCATENATED MODULE: ./src/core/text/split/unbreakable.ts

/**
 * The stretches of a text that are never cut, in order and apart: its links, code spans, list markers.
 *
 * What overlaps is kept together where that needs no more than `room`. Where it needs more, only links are kept: code
 * that was cut is still read, a URL that was cut leads nowhere. What alone needs more than `room` has to be cut.
 */
function unbreakableIn({ text, unbreakable }, links, meter, room) {
    const fits = ({ start, end }) => meter(start, end) <= room;
    const linked = links.map((link) => toGraphemes(text, link)).filter(fits);
    const others = unbreakable.map((stretch) => toGraphemes(text, stretch)).filter(fits);
    const together = [];
    const isLink = new Set(linked);
    for (const stretch of [...linked, ...others].sort((a, b) => a.start - b.start)) {
        let last = together.at(-1);
        if (!last || last.end <= stretch.start)
            together.push((last = { ...stretch, links: [] }));
        last.end = Math.max(last.end, stretch.end);
        if (isLink.has(stretch))
            last.links.push(stretch);
    }
    return together.flatMap((stretch) => (fits(stretch) ? [stretch] : stretch.links));
}
/** An accent after a code span belongs to its last letter. */
function toGraphemes(text, { start, end }) {
    return { start: graphemeEnd(text, start), end: graphemeEnd(text, end) };
}
function graphemeEnd(text, at) {
    let end = at;
    while (continuesGrapheme(text, end))
        end += 1;
    return end;
}

;// CONCATENATED MODULE: ./src/core/text/split/split.ts







/**
 * The best way to cut `plain` into pieces that fit.
 *
 * A break inside a sentence counts as a piece (`PRICE`). Fewest of both; among those the fewest such breaks; then the
 * least sum of badness (`BADNESS`); then the most even lengths. A text that fits is one piece. Every piece holds at most five different links and twenty images where the places to cut allow it.
 *
 * Time and memory are linear in the text: the search looks back from each place no further than one limit.
 */
function split(plain, settings) {
    const { text, media } = plain;
    const { links, reserved, before, limit = text_length/* TEXT_LIMIT */.W$ } = settings;
    if (text === '')
        return media.length > 0 ? [{ start: 0, end: 0, kind: 'end', lead: '' }] : [];
    const meter = (0,text_length/* meterOf */.BL)(text, settings.counting);
    const floors = [linkFloor(links), mediaFloor(media.map(({ at }) => at))].filter((floor) => floor !== undefined);
    // The last segments leave the least room; what lies between two places must fit into any of them.
    const room = limit - reserved(Number.MAX_SAFE_INTEGER);
    const isCrowded = (start, end) => floors.some((floor) => floor(end) > start);
    const fits = (start, end) => meter(start, end) + leadAt(plain, start).length <= room && !isCrowded(start, end);
    const unbreakable = unbreakableIn(plain, links, meter, room);
    const places = placesOf(plain, structureOf(plain, before === 0), { unbreakable, fits, meter, room });
    return search({ length: text.length, places, meter, floors, reserved, before, limit });
}

;// CONCATENATED MODULE: ./src/core/text/attachment-of.ts








/**
 * Markdown becomes one post and the long text attached to it.
 *
 * The head is what stands before the first `---`; without one, as much of the beginning as fits, cut as a chain would
 * be. Everything after it is the attachment: up to 10,000 characters with bold, italic, underline, strikethrough and
 * highlight, and ASCII list markers, since a style is safe only while all text up to its end is ASCII (Meta does not
 * say whether it counts characters, UTF-16 units or bytes: *Text Attachments*). Empty text gives none.
 */
function attachmentOf(markdown, settings) {
    const { counting } = settings;
    const prepared = prepare(markdown);
    const { sections, problems: lost } = convert(prepared.text, { ...settings, target: 'attachment' });
    const [first, ...rest] = sections;
    if (!first)
        return { attachment: undefined, problems: [...prepared.problems, ...lost] };
    const isMarked = rest.length > 0;
    const headEnd = isMarked ? first.text.length : firstEnd(first, counting);
    const links = linksOf(first.text);
    const head = segmentOf({
        section: first,
        links,
        piece: { start: 0, end: headEnd, kind: 'end', lead: '' },
        kind: 'end',
    });
    const { text: rough, styles: marked } = isMarked ? join(rest) : tailOf(first, headEnd);
    // An accent that markup parts from its letter is composed before styles are looked at: they must end before it.
    const body = { text: rough.normalize('NFC'), styles: marked };
    const { styles, dropped } = rangesOf(body);
    const problems = [
        ...prepared.problems,
        ...lost,
        checkHead(head, counting),
        checkLength(body, counting),
        checkLinks(head, body),
        checkMedia(sections),
        checkStyles(dropped),
    ].filter((problem) => problem !== undefined);
    return { attachment: { head: { ...head, media: [] }, text: body.text, styles }, problems };
}
/** Where the first segment of a chain of this text would end. */
function firstEnd(section, counting) {
    const links = linksOf(section.text);
    const [first] = split(section, { counting, reserved: () => 0, before: 0, links });
    return first?.end ?? 0;
}
/** Sections after the head, a blank line between them. */
function join(sections) {
    let text = '';
    const styles = [];
    for (const section of sections) {
        if (text !== '' && section.text !== '')
            text += '\n\n';
        for (const { start, end, style } of section.styles)
            styles.push({ start: start + text.length, end: end + text.length, style });
        text += section.text;
    }
    return { text, styles };
}
/** What stands after `end`, without the white space there. */
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
    if ((0,text_length/* fits */.lA)(text, counting))
        return undefined;
    return (0,core_problem/* error */.z3)('text/too-long', { part: 'head', length: (0,text_length/* textLength */.sc)(text, counting), line: 1 });
}
function checkLength({ text }, counting) {
    const length = (0,text_length/* textLength */.sc)(text, counting);
    if (length <= text_length/* ATTACHMENT_LIMIT */.WY)
        return undefined;
    return (0,core_problem/* error */.z3)('text/attachment-too-long', { length });
}
function checkLinks(head, body) {
    const count = new Set([...linksOf(head.text), ...linksOf(body.text)].map(({ key }) => key)).size;
    if (count <= limits/* LINK_LIMIT */.vL)
        return undefined;
    return (0,core_problem/* error */.z3)('text/too-many-links', { count, isAttached: true });
}
function checkMedia(sections) {
    const [image] = sections.flatMap(({ media }) => media);
    if (!image)
        return undefined;
    const { src, line } = image.media;
    return (0,core_problem/* error */.z3)('text/attachment-media', { src, line });
}
function checkStyles(dropped) {
    return dropped === 0 ? undefined : (0,core_problem/* warning */.$e)('text/style-dropped', { count: dropped });
}
/** Styles that overlap become ranges that do not, each with all styles that hold there. */
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
        if (end === undefined || open.length === 0)
            continue;
        const together = [...new Set(open.map(({ style }) => style))].sort();
        const last = ranges.at(-1);
        if (last && last.offset + last.length === start && last.styles.join() === together.join()) {
            ranges[ranges.length - 1] = { ...last, length: last.length + end - start };
        }
        else
            ranges.push({ offset: start, length: end - start, styles: together });
    }
    return { styles: ranges, dropped: styles.length - safe.length };
}

;// CONCATENATED MODULE: ./src/core/text/segments/check-segment.ts






/** What Threads would refuse of a segment, or read in it that was not meant. */
function checkSegment(cut, segment, counting) {
    const { section, piece } = cut;
    const { media, spoilers } = segment;
    const line = lineAt(section, piece.start);
    const links = linksIn(cut);
    const different = new Set(links.map(({ key }) => key)).size;
    return [
        checkCut(cut, links),
        different > limits/* LINK_LIMIT */.vL
            ? (0,core_problem/* error */.z3)('text/too-many-links', { count: different, isAttached: false, line })
            : undefined,
        check_segment_checkLength(segment, counting, line),
        media.length > limits/* MEDIA_LIMIT */.f4
            ? (0,core_problem/* error */.z3)('text/too-many-media', { count: media.length, line: media[0]?.line ?? line })
            : undefined,
        spoilers.length > limits/* SPOILER_LIMIT */.z3
            ? (0,core_problem/* error */.z3)('text/too-many-spoilers', { count: spoilers.length, line })
            : undefined,
        checkSpoilers(segment, line),
        checkTopics(segment, links, piece.start, line),
    ].filter((problem) => problem !== undefined);
}
/** The links that stand in a piece of their section, whole or in part. */
function linksIn({ links, piece }) {
    return links.slice(firstAfter(links, piece.start, ({ end }) => end), firstAfter(links, piece.end - 1, ({ start }) => start));
}
/** A URL that was cut leads nowhere; a word that was cut is still read. */
function checkCut({ section, piece: { kind, end } }, links) {
    if (kind !== 'grapheme')
        return undefined;
    const url = links.find((link) => link.start < end && link.end > end);
    const line = lineAt(section, url?.start ?? end);
    return url
        ? (0,core_problem/* error */.z3)('text/url-too-long', { length: url.end - url.start, line })
        : (0,core_problem/* warning */.$e)('text/word-cut', { line });
}
/** No text is known that cannot be cut. If there is one, it is reported here, not refused by the network. */
function check_segment_checkLength({ text }, counting, line) {
    if ((0,text_length/* fits */.lA)(text, counting))
        return undefined;
    return (0,core_problem/* error */.z3)('text/too-long', { part: 'segment', length: (0,text_length/* textLength */.sc)(text, counting), line });
}
/** Up to the end of its last spoiler a text must be ASCII: only then are UTF-16, code point and byte offsets equal. */
function checkSpoilers({ text, spoilers }, line) {
    const last = spoilers.at(-1);
    if (!last || !/[^\0-\x7f]/.test(text.slice(0, last.offset + last.length)))
        return undefined;
    return (0,core_problem/* warning */.$e)('text/spoiler-may-shift', { line });
}
function checkTopics({ text }, links, offset, line) {
    const topics = topicsOf(text, links, offset);
    if (topics.length <= 1)
        return undefined;
    return (0,core_problem/* warning */.$e)('text/second-topic', { topics, line });
}
/**
 * The different hashtags of a segment that Threads could make a topic of; a `#part` of a URL is none.
 *
 * @param offset of the segment in the text in which the places of the links are counted
 */
function topicsOf(text, links, offset) {
    const topics = new Set();
    for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
        const place = at + offset;
        if (at > 0 && /[\p{L}\p{N}_#&/]/u.test(text.charAt(at - 1)))
            continue;
        if (!isTopic(text, at) || links.some(({ start, end }) => start <= place && place < end))
            continue;
        topics.add(/^#[^\s.&@!?,;:]+/.exec(text.slice(at, at + 60))?.[0] ?? '#');
    }
    return [...topics];
}

;// CONCATENATED MODULE: ./src/core/text/segments/numbering.ts


/** What is added to segment `n` of `total`: the pattern with `{n}` and `{total}` filled in, on a line of its own. */
function numberText(pattern, n, total) {
    return `\n\n${pattern.replaceAll('{n}', String(n)).replaceAll('{total}', String(total))}`.normalize('NFC');
}
/**
 * The length that numbering takes from segment `n` of a chain whose total has `digits` digits. It is exact: all
 * numbers of as many digits are equally long.
 */
function numberLengths(pattern, digits, counting) {
    const total = 10 ** (digits - 1);
    const lengths = Array.from({ length: digits }, (_, index) => (0,text_length/* textLength */.sc)(numberText(pattern, 10 ** index, total), counting));
    const longest = lengths.at(-1) ?? 0;
    return (n) => {
        let power = 10;
        for (const length of lengths) {
            if (n < power)
                return length;
            power *= 10;
        }
        return longest;
    };
}
/** What keeps a pattern from being added to every segment: it leaves less than half of each to the text. */
function checkNumbering(pattern, counting) {
    const length = (0,text_length/* textLength */.sc)(numberText(pattern, 999, 999), counting);
    return length <= text_length/* TEXT_LIMIT */.W$ / 2 ? undefined : (0,core_problem/* error */.z3)('text/numbering-too-long', { length });
}

;// CONCATENATED MODULE: ./src/core/text/parts.ts


/** A part of a text, with all that is known about places in it. */
function partOf(plain, { start, end }) {
    const within = (stretches) => stretches
        .filter((each) => each.start < end && each.end > start)
        .map((each) => ({
        ...each,
        start: Math.max(each.start, start) - start,
        end: Math.min(each.end, end) - start,
    }));
    const at = (places) => places
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
const SEPARATORS = { item: '\n', paragraph: '\n\n', lead: ' ' };
/** One text of several, parted by a line break, a blank line, or a space where it is not cut. */
function joined([first, ...rest], kind) {
    return rest.reduce((all, next) => append(all, next, kind), first ?? EMPTY);
}
function append(all, next, kind) {
    const separator = SEPARATORS[kind];
    if (next.text === '' && next.media.length === 0)
        return all;
    if (all.text === '' && all.media.length === 0)
        return next;
    const end = all.text.length;
    const offset = end + separator.length;
    const moved = (stretches) => stretches.map((each) => ({ ...each, start: each.start + offset, end: each.end + offset }));
    const movedAt = (places) => places.map((each) => ({ ...each, at: each.at + offset }));
    return {
        text: all.text + separator + next.text,
        gaps: [
            ...all.gaps,
            ...(kind === 'lead' ? [] : [{ end, start: offset, kind, depth: 0 }]),
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

;// CONCATENATED MODULE: ./src/core/text/segments/footnotes.ts


/** More notes than this are an apparatus, and stay at the end. */
const MOST_NOTES = 50;
/**
 * Cuts sections, of which the last has the notes of all, so that each note follows in the segment that first refers to it
 * if there is room, else at the end. @param hasRoom whether piece `n`, from 1, may be so long
 */
function cutWithNotes(sections, cut, hasRoom) {
    const last = sections.at(-1)?.section;
    if (!last || last.notes.length === 0 || last.notes.length > MOST_NOTES)
        return cut(sections);
    let atEnd = [];
    // Notes at the end may make longer pieces, in which others have no room: then all stand there.
    for (let round = 0; round < 2; round++) {
        const rest = linked(withNotes(last, atEnd));
        const cuts = cut([...sections.slice(0, -1), ...(rest.section.text === '' ? [] : [rest])]);
        const moved = last.notes.filter((note) => !atEnd.includes(note));
        const { grown, left } = addNotes(cuts, moved, last, hasRoom);
        if (left.length === 0)
            return grown;
        atEnd = last.notes.filter((note) => atEnd.includes(note) || left.includes(note));
    }
    return cut(sections);
}
/** The text without its notes, but for these. */
function withNotes(plain, kept) {
    const first = plain.notes[0]?.start ?? 0;
    const after = plain.text.slice(plain.notes.at(-1)?.end);
    const before = partOf(plain, { start: 0, end: plain.text.slice(0, first).trimEnd().length });
    const behind = { start: plain.text.length - after.trimStart().length, end: plain.text.length };
    const notes = kept.map((note) => partOf(plain, note));
    return joined([before, joined(notes, 'item'), partOf(plain, behind)], 'paragraph');
}
/** Puts each note behind the piece that refers to it. */
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
        const { section, links } = linked(joined([own, partOf(source, note)], own.notes.length === 0 ? 'paragraph' : 'item'));
        const piece = { ...before.piece, start: 0, end: section.text.length };
        const longer = { section, links, piece, kind: before.kind };
        if (hasRoom(longer, index + 1))
            grown[index] = longer;
        else
            left.push(note);
    }
    return { grown, left };
}
function refersTo({ section, piece }, { note }) {
    return section.references.some((each) => each.note === note && each.at >= piece.start && each.at < piece.end);
}
function linked(section) {
    return { section, links: linksOf(section.text) };
}

;// CONCATENATED MODULE: ./src/core/text/segments/cut-sections.ts






/** Cuts every section, and leaves the room that numbers need where there is more than one piece. */
function cutSections(sections, settings) {
    const { counting, numbering, before } = settings;
    const once = cutWith(sections, settings, () => 0);
    if (numbering === undefined || before + once.length <= 1)
        return once;
    // More digits in the total leave less room and make no shorter chain, so the first total that holds is the least.
    for (let digits = String(before + once.length).length;; digits++) {
        const cuts = cutWith(sections, settings, numberLengths(numbering, digits, counting));
        if (before + cuts.length < 10 ** digits)
            return cuts;
    }
}
/** @param reserved length that segment `n`, from 1, must leave free */
function cutWith(sections, { counting, before }, reserved) {
    const hasRoom = (piece, n) => {
        const { text, media } = segmentOf(piece);
        return ((0,text_length/* fits */.lA)(text, counting, text_length/* TEXT_LIMIT */.W$ - reserved(before + n)) &&
            new Set(piece.links.map(({ key }) => key)).size <= limits/* LINK_LIMIT */.vL &&
            media.length <= limits/* MEDIA_LIMIT */.f4);
    };
    return cutWithNotes(sections, (each) => cutEach(each, { counting, before }, reserved), hasRoom);
}
function cutEach(sections, { counting, before }, reserved) {
    const cuts = [];
    const last = sections.at(-1)?.section;
    for (const { section, links } of sections) {
        for (const piece of split(section, { counting, reserved, before: before + cuts.length, links })) {
            const kind = piece.kind === 'end' && section !== last ? 'author' : piece.kind;
            cuts.push({ section, links, piece, kind });
        }
    }
    return cuts;
}

;// CONCATENATED MODULE: ./src/core/text/segments/match-live.ts





/**
 * What of a text is left behind segments that are live. Another version of Spool may have written links, titles, notes and
 * numbers otherwise, so letters and digits alone are compared; all of them have to be there, in order, from the start.
 */
function matchLive(live, sections, { title, numbering }) {
    const whole = sections.map(({ text }) => lettersOf(text));
    const all = whole.map(({ letters }) => letters).join('');
    const opening = title === undefined ? '' : lettersOf(title.text).letters;
    const bare = live.map((text, index) => withEmoji(withoutNumber(text, numbering, index + 1)));
    // A title that one version opens with and the other does not.
    const starts = opening !== '' && all.startsWith(opening) ? [0, opening.length] : [0];
    const isOpened = opening !== '' && !all.startsWith(opening);
    let furthest = 1;
    for (const start of starts) {
        const walk = walkThrough(all, bare, { start, opening: isOpened ? opening : '' }, sections);
        if (walk.kind === 'end')
            return { kind: 'rest', sections: restAt(walk.at, bare.at(-1) ?? '', sections, whole, walk.notes) };
        furthest = Math.max(furthest, walk.segment);
    }
    return { kind: 'other', segment: furthest };
}
/** Follows the live texts through the letters of the whole, past the notes that some of them end with. */
function walkThrough(all, live, from, sections) {
    const notes = new Set();
    const known = notesIn(sections);
    const hasPicturesAlone = sections.some((section) => lettersOf(section.text).letters === '');
    let at = from.start;
    for (const [index, text] of live.entries()) {
        const { letters } = lettersOf(text);
        const own = index === 0 && letters.startsWith(from.opening) ? letters.slice(from.opening.length) : letters;
        const short = withoutNotes(text, known);
        const shorter = lettersOf(short.text).letters;
        if (own === '' && hasPicturesAlone)
            continue;
        if (own !== '' && all.startsWith(own, at))
            at += own.length;
        else if (short.notes.length > 0 && all.startsWith(shorter, at)) {
            at += shorter.length;
            for (const note of short.notes)
                notes.add(note);
        }
        else
            return { kind: 'other', segment: index + 1 };
    }
    return { kind: 'end', at, notes };
}
/** The notes of a text, by their letters. */
function notesIn(sections) {
    return new Map(sections.flatMap(({ text, notes }) => notes.map(({ start, end, note }) => [
        lettersOf(text.slice(start, end)).letters,
        note,
    ])));
}
/** The text without the notes at its end, and which these are. */
function withoutNotes(text, known) {
    const lines = text.split('\n');
    const notes = [];
    for (;;) {
        const note = known.get(lettersOf(lines.at(-1) ?? '').letters);
        if (note === undefined)
            return { text: lines.join('\n').trimEnd(), notes };
        notes.push(note);
        lines.pop();
    }
}
/** The sections from behind as many letters on. */
function restAt(letters, lastLive, sections, whole, notes) {
    const last = sections.at(-1);
    const kept = last?.notes.filter(({ note }) => !notes.has(note)) ?? [];
    let before = 0;
    for (const [index, section] of sections.entries()) {
        const { at } = whole[index] ?? { at: [] };
        if (letters < before + at.length || (letters === 0 && at.length > 0)) {
            const start = letters === before ? 0 : startBehind(section.text, at, letters - before, lastLive);
            const rest = section === last && notes.size > 0 ? withNotes(section, kept) : section;
            const part = partOf(rest, { start, end: rest.text.length });
            const later = sections
                .slice(index + 1)
                .map((each) => (each === last && notes.size > 0 ? withNotes(each, kept) : each));
            return [withLead(leadAt(section, start), part), ...later];
        }
        before += at.length;
    }
    return [];
}
/** Where the rest of a text begins, of which so many letters are live: behind what the live text has after its last letter. */
function startBehind(text, at, letters, live) {
    const from = (at[letters - 1] ?? 0) + 1;
    const next = at[letters] ?? text.length;
    const tail = live.slice((lettersOf(live).at.at(-1) ?? -1) + 1).replace(/\s+/g, '');
    let end = from;
    for (let index = 0; index < tail.length; end++) {
        if (end >= next) {
            end = -1;
            break;
        }
        if (/\s/.test(text.charAt(end)))
            continue;
        if (text[end] !== tail[index]) {
            end = -1;
            break;
        }
        index += 1;
    }
    if (end === -1) {
        // Its address is another one: the line, or else the word, is live.
        const line = text.indexOf('\n', from);
        const word = text.slice(from, next).search(/\s\S*$/);
        end = line !== -1 && line < next ? line : word === -1 ? next : from + word;
    }
    const gap = /^\s*/.exec(text.slice(end, next))?.[0] ?? '';
    const indentation = /\n([ \t]*)$/.exec(gap)?.[1]?.length ?? 0;
    return end + gap.length - indentation;
}
function withLead(lead, part) {
    return lead === '' ? part : joined([{ ...EMPTY, text: lead.trimEnd() }, part], 'lead');
}
/** The letters and digits of a text without its addresses and references, in small letters. */
function lettersOf(text) {
    const ignored = [...linksOf(text), ...referencesIn(text)].sort((a, b) => a.start - b.start);
    let letters = '';
    const at = [];
    let next = 0;
    for (let index = 0; index < text.length; index++) {
        while ((ignored[next]?.end ?? Infinity) <= index)
            next += 1;
        const code = text.codePointAt(index) ?? 0;
        const isIgnored = (ignored[next]?.start ?? Infinity) <= index;
        if (!isIgnored && LETTER.test(String.fromCodePoint(code))) {
            const small = String.fromCodePoint(code).normalize('NFKC').toLowerCase();
            letters += small;
            for (let unit = 0; unit < small.length; unit++)
                at.push(index);
        }
        if (code > 0xffff)
            index += 1;
    }
    return { letters, at };
}
const LETTER = /[\p{L}\p{N}]/u;
/** `owner/name#12`, `owner/name@a90ff66`. */
const match_live_REFERENCE = /(?:[\w.-]{1,40}\/[\w.-]{1,100})?#\d+|(?:[\w.-]{1,40}\/[\w.-]{1,100}@)?\b(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{7,40}\b/g;
function referencesIn(text) {
    return Array.from(text.matchAll(match_live_REFERENCE), ({ 0: written, index }) => ({
        start: index,
        end: index + written.length,
    }));
}
/** The text without the number that stands at its end. */
function withoutNumber(text, pattern, n) {
    if (pattern === undefined)
        return text;
    const [before = '', ...rest] = `\n\n${pattern}`
        .replaceAll('{n}', String(n))
        .normalize('NFC')
        .split('{total}');
    const escaped = [before, ...rest].map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')).join('\\d+');
    return text.replace(new RegExp(`${escaped}$`), '');
}

;// CONCATENATED MODULE: ./src/core/text/chain-of.ts











/**
 * Markdown becomes the best chain of segments: the fewest, cut at the best places.
 *
 * With an error among the problems the segments show what would be published; nothing must be. Empty text gives none.
 * Lines of problems count from 1 in `markdown`. Time and memory are linear in its length.
 *
 * @param live the texts of its first segments, where another version of Spool has cut these: the rest is cut from there
 * @see docs/markdown.md for what becomes of each kind of Markdown.
 */
function chainOf(markdown, settings, live = []) {
    const { counting, format } = settings;
    const prepared = prepare(markdown);
    const converted = convert(prepared.text, { ...settings, target: 'chain' });
    const problems = [...prepared.problems, ...converted.problems];
    const tooLong = settings.numbering === undefined ? undefined : checkNumbering(settings.numbering, counting);
    if (tooLong)
        problems.push(tooLong);
    const numbering = tooLong ? undefined : settings.numbering;
    const matched = live.length > 0 ? matchLive(live, converted.sections, settings) : undefined;
    if (matched?.kind === 'other')
        problems.push((0,core_problem/* error */.z3)('post/live-differs', { segment: matched.segment }));
    const sections = matched?.kind === 'rest' ? matched.sections : converted.sections;
    const linked = sections.map((section) => ({ section, links: linksOf(section.text) }));
    const before = live.length;
    const cuts = cutSections(linked, { counting, numbering, before });
    const total = before + cuts.length;
    const rest = cuts.map((cut, index) => {
        const own = segmentOf(cut);
        const isNumbered = numbering !== undefined && total > 1;
        const number = isNumbered ? numberText(numbering, before + index + 1, total) : '';
        const segment = { ...own, text: own.text === '' ? number.trimStart() : own.text + number };
        problems.push(...checkSegment(cut, segment, counting));
        return segment;
    });
    const segments = [...live.map(asLive), ...rest];
    if (format === 'single' && segments.length > 1)
        problems.push(tooLongForOne(segments, counting));
    if (segments.length > limits/* SEGMENT_LIMIT */.si)
        problems.push((0,core_problem/* error */.z3)('text/too-many-segments', { count: segments.length, most: limits/* SEGMENT_LIMIT */.si }));
    return { segments, problems: onceEach(problems) };
}
/** A segment of which nothing is left to do. */
function asLive(text) {
    return { text, media: [], spoilers: [], end: 'paragraph' };
}
function tooLongForOne(segments, counting) {
    const length = segments.reduce((sum, { text }) => sum + (0,text_length/* textLength */.sc)(text, counting), 0);
    return (0,core_problem/* error */.z3)('text/too-long', { part: 'chain', length, segments: segments.length });
}
/** What is said of one line need not be said again for the next segment of the same line. */
function onceEach(problems) {
    const seen = new Set();
    return problems.filter(({ rule, message, line }) => {
        const key = `${rule} ${message} ${line ?? ''}`;
        return !seen.has(key) && seen.add(key);
    });
}

// EXTERNAL MODULE: ./src/core/threads/features.ts
var threads_features = __webpack_require__(1650);
// EXTERNAL MODULE: ./src/core/threads/features/limits.ts
var features_limits = __webpack_require__(453);
;// CONCATENATED MODULE: ./src/core/threads/features/check-chain.ts







/** What Threads would refuse, or would not show as it was meant, of the chain as it stands. */
function checkChain(whole) {
    return [...check_chain_checkHead(whole), ...whole.segments.flatMap((segment) => check_chain_checkMedia(segment, whole))];
}
/** Documented for posts; whether they hold for replies is not. */
const UNCERTAIN_ON_REPLY = ['topic', 'replyControl', 'replyApprovals'];
function check_chain_checkHead({ features, lines, segments, attachment }) {
    const problems = [];
    const [head] = segments;
    const at = (key) => (lines[key] === undefined ? {} : { line: lines[key] });
    if (features.ghost && segments.length > 1) {
        problems.push((0,core_problem/* error */.z3)('post/ghost-chain', { segments: segments.length, ...at('ghost') }));
    }
    if (features.attachment && head && (attachment?.text ?? '') === '') {
        problems.push((0,core_problem/* error */.z3)('post/attachment-empty', at('format')));
    }
    if (features.link !== undefined && head) {
        const texts = [head.text, attachment?.text ?? '', features.link];
        const count = new Set(texts.flatMap(linksOf).map(({ key }) => key)).size;
        if (count > limits/* LINK_LIMIT */.vL)
            problems.push((0,core_problem/* error */.z3)('post/too-many-links', { count, ...at('link') }));
    }
    if (features.media && head && head.media.length > limits/* MEDIA_LIMIT */.f4) {
        problems.push((0,core_problem/* error */.z3)('post/too-many-media', { count: head.media.length, ...at('media') }));
    }
    const hashtag = features.topic === undefined || !head ? undefined : hashtagIn(head.text);
    if (hashtag !== undefined) {
        problems.push((0,core_problem/* warning */.$e)('post/topic-and-hashtag', { hashtag, ...at('topic') }));
    }
    if (features.replyTo) {
        for (const name of UNCERTAIN_ON_REPLY) {
            if (features[name] === undefined)
                continue;
            const key = threads_features/* FEATURE_KEYS */.C7[name];
            problems.push((0,core_problem/* warning */.$e)('post/uncertain-on-reply', { key, ...at(key) }));
        }
    }
    return problems;
}
/** The limit on a segment's images is told with the text; only what comes with `threads.media` is left to see. */
function check_chain_checkMedia({ media }, { features, counting }) {
    const problems = [];
    const [hidden] = media.filter(({ spoiler }) => spoiler);
    const open = media.find(({ spoiler }) => !spoiler);
    if (hidden && open) {
        problems.push((0,core_problem/* warning */.$e)('post/spoiler-hides-all', { src: open.src, line: open.line }));
    }
    for (const item of media) {
        // Those of the front matter are told with their key.
        if (features.media?.includes(item))
            continue;
        const length = (0,text_length/* textLength */.sc)(item.alt, counting);
        if (length > features_limits/* LIMITS */.b.alt) {
            problems.push((0,core_problem/* error */.z3)('post/alt-too-long', { src: item.src, length, line: item.line }));
        }
    }
    return problems;
}
/** The first hashtag that Threads would make a topic of. */
function hashtagIn(text) {
    for (const { index, 0: written } of text.matchAll(/(?<![\p{L}\p{N}_#&/])#[^\s.&@!?,;:]+/gu)) {
        const inLink = linksOf(text).some(({ start, end }) => start <= index && index < end);
        if (!inLink && isTopic(text, index))
            return written;
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/core/rules/features.ts
var features = __webpack_require__(5716);
// EXTERNAL MODULE: ./src/core/threads/features/table.ts + 3 modules
var table = __webpack_require__(4559);
;// CONCATENATED MODULE: ./src/core/threads/features/check-pairs.ts




const RULES = Object.keys(features/* FEATURE_RULES */.R);
/** What never goes into one post, and the rule that says so; in the order of the rules. */
const NEVER_TOGETHER = threads_features/* FEATURE_NAMES */.K7.flatMap((one) => table/* FEATURES */.G[one].excludes.map(([other, rule]) => ({ one, other, rule }))).sort((pair, next) => RULES.indexOf(pair.rule) - RULES.indexOf(next.rule));
/** Every pair in the head of a post that Threads does not take together. */
function checkPairs(features, head, lines) {
    return NEVER_TOGETHER.flatMap(({ one, other, rule }) => {
        const [first, second] = [one, other].map((name) => find(name, features, head, lines));
        if (!first || !second)
            return [];
        const line = first.line ?? second.line;
        return [
            (0,core_problem/* error */.z3)(rule, {
                one: first.name,
                other: second.name,
                isInText: second.isInText,
                otherLine: second.line,
                ...(line !== undefined && { line }),
                // A ghost post has no next segment.
                ...(second.isInText && one !== 'ghost' && { fix: moved(threads_features/* FEATURE_KEYS */.C7[one]) }),
            }),
        ];
    });
}
function moved(key) {
    return `Put text and \`---\` on a line of its own before the picture, so that it goes into the next segment; or remove \`${key}\`.`;
}
/** Where the head has it; media may stand in the text as well. */
function find(name, features, head, lines) {
    if (features[name] !== undefined) {
        const key = threads_features/* FEATURE_KEYS */.C7[name];
        const { value } = table/* FEATURES */.G[name];
        const written = value === undefined ? key : `${key}: ${value}`;
        return { name: written, line: lines[key], isInText: false };
    }
    const [image] = name === 'media' ? (head?.media ?? []) : [];
    return image && { name: image.src, line: image.line, isInText: true };
}

;// CONCATENATED MODULE: ./src/core/threads/features/check-features.ts






/**
 * Everything about what a post carries that Threads would refuse, drop, or show otherwise than it was meant; all of it
 * at once, at its line of the file. Texts are judged elsewhere.
 *
 * @param segments The post's chain as `placeMedia` (post/place-media.ts) gives it; empty while it is not known.
 */
function checkFeatures({ path, features = {}, lines = {} }, segments, { counting = 'documented', attachment } = {}) {
    const context = { path, lengthOf: (text) => (0,text_length/* textLength */.sc)(text, counting) };
    const problems = [
        ...threads_features/* FEATURE_NAMES */.K7.flatMap((name) => checkValue(name, features[name], lines, context)),
        ...checkPairs(features, segments[0], lines),
        ...checkChain({ features, lines, segments, attachment, counting }),
    ];
    return path === undefined ? problems : problems.map((problem) => ({ ...problem, path }));
}
/** What Threads would not take of a feature, whatever else the post holds. */
function checkValue(name, value, lines, context) {
    if (value === undefined)
        return [];
    return Array.from(table/* FEATURES */.G[name].check(value, context), ({ problem, item }) => {
        const key = threads_features/* FEATURE_KEYS */.C7[name];
        return { ...problem, ...(0,core_problem/* placeOf */.$t)({ line: lines[item === undefined ? key : `${key}.${item}`] }) };
    });
}

// EXTERNAL MODULE: ./src/core/post/digest.ts
var post_digest = __webpack_require__(5756);
;// CONCATENATED MODULE: ./src/core/post/place-media.ts
/**
 * The segments of a post with all media where they are published: `threads.media` in the head, before the images
 * of its text. A post without text becomes a head that holds only them. Lines of media count in the file.
 */
function placeMedia({ features, line }, segments) {
    const placed = segments.map((segment) => ({
        ...segment,
        media: segment.media.map((media) => ({ ...media, line: media.line + line - 1 })),
    }));
    const given = features?.media;
    if (!given)
        return placed;
    const [head, ...replies] = placed;
    if (!head)
        return [{ text: '', media: given, spoilers: [], end: 'end' }];
    return [{ ...head, media: [...given, ...head.media] }, ...replies];
}

;// CONCATENATED MODULE: ./src/core/post/compose.ts








/**
 * Turns a post into its chain. A chain that has begun is composed as it was begun; where that is not how it is composed now,
 * although its author has changed nothing, it goes on from what is live. After an edit it does not go on.
 */
function compose(post, composer) {
    const { counting } = composer;
    const link = post.features?.link;
    const first = composeAs(post, composer, { counting, linkInText: false });
    const { receipts } = post;
    if (!receipts || (0,post_digest/* isSameChain */.i0)(first.digest, receipts.digest))
        return first;
    // Receipts that a person wrote are of the post as it is.
    if (receipts.digest === '' && receipts.posts.length <= first.segments.length)
        return first;
    const others = [
        { counting, linkInText: true },
        { counting: 'bytes', linkInText: false },
        { counting: 'bytes', linkInText: true },
    ];
    for (const variation of others) {
        // What has no link is the same chain again.
        if (variation.linkInText && link === undefined)
            continue;
        const other = composeAs(post, composer, variation);
        if ((0,post_digest/* isSameChain */.i0)(other.digest, receipts.digest))
            return other;
    }
    const live = receipts.posts.length;
    // Where nothing is known of the source, what is live will tell; of a whole chain nothing is asked any more.
    const isSame = (0,post_digest/* isSameSource */.E6)(first.digest, receipts.digest) ?? !receipts.whole;
    if (receipts.digest !== '' && isSame) {
        const otherwise = (0,core_problem/* warning */.$e)('post/cut-otherwise', { live, ...(0,core_problem/* placeOf */.$t)(post) });
        return { ...first, isCutOtherwise: true, problems: [...first.problems, otherwise] };
    }
    const changed = (0,core_problem/* error */.z3)('post/changed-while-partial', {
        live,
        segments: first.segments.length,
        digest: receipts.digest,
        ...(0,core_problem/* placeOf */.$t)(post),
    });
    return { ...first, problems: [...first.problems, changed] };
}
/** The chain that a post becomes under a variation. A failure of Spool itself is a problem of this post alone. */
function composeAs(post, composer, variation) {
    try {
        return composed(post, composer, variation);
    }
    catch (cause) {
        const { counting } = variation;
        const problems = [...post.problems, { ...(0,problem_of/* bugOf */.y)(cause), ...(0,core_problem/* placeOf */.$t)(post) }];
        return { segments: [], features: {}, attachment: undefined, counting, digest: '', problems };
    }
}
function composed(post, composer, { counting, linkInText, live }) {
    const { format, numbering, line } = post;
    const { link, ...unlinked } = post.features ?? {};
    const moved = linkInText && link !== undefined;
    const features = moved ? unlinked : (post.features ?? {});
    const markdown = moved ? `${post.markdown.trimEnd()}\n\n<${link}>\n` : post.markdown;
    const settings = { ...textSettings(post, composer), counting, numbering, format, card: link };
    const { attachment, ...text } = convertText(markdown, features.attachment === true, settings, live);
    const segments = placeMedia({ ...post, features }, text.segments);
    const inText = text.problems.map((problem) => ({
        ...problem,
        ...(0,core_problem/* placeOf */.$t)(post),
        line: (problem.line ?? 1) + line - 1,
    }));
    const problems = [...post.problems, ...inText];
    problems.push(...checkFeatures({ ...post, features }, segments, { counting, attachment }));
    if (segments.length === 0 && !(0,core_problem/* hasError */.JD)(problems)) {
        problems.push((0,core_problem/* error */.z3)('post/empty', (0,core_problem/* placeOf */.$t)(post)));
    }
    const digest = (0,post_digest/* digestOf */.ol)({ segments, features, attachment }, post);
    return { segments, features, attachment, counting, digest, problems };
}
/** How the text of a post becomes one, as far as the post and the run say. */
function textSettings({ path, title, references }, composer) {
    const { handles, repository, release, titles, linkFrom } = composer;
    return {
        handles,
        repository,
        release: path === undefined ? release : undefined,
        title: titles || title?.chosen ? title : undefined,
        references: references ?? composer.references,
        isMdx: /\.mdx$/i.test(path ?? ''),
        resolveLink: (target) => linkFrom(path, target),
    };
}
/** The segments of a text, or the one on which the rest hangs. */
function convertText(markdown, isAttached, settings, live) {
    if (markdown.length > limits/* LARGEST_MARKDOWN */.zT) {
        const problem = (0,core_problem/* error */.z3)('text/too-much', { form: 'Markdown', most: limits/* LARGEST_MARKDOWN */.zT });
        return { segments: [], problems: [problem] };
    }
    if (!isAttached)
        return chainOf(markdown, settings, live);
    const { attachment, problems } = attachmentOf(markdown, settings);
    return { segments: attachment ? [attachment.head] : [], attachment, problems };
}


/***/ }),

/***/ 5756:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ isSameSource),
/* harmony export */   i0: () => (/* binding */ isSameChain),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Names what a chain publishes, and what its author wrote: `sha256:<chain>:<source>`. The same segments and features give
 * the same chain, any other text, image, order or topic a different one. Kept beside the receipts, so that a
 * half-published chain is never continued with other text; the source tells an edit from another way of composing.
 */
function digestOf({ segments, features = {}, attachment }, post) {
    const texts = segments.map(({ text, media, spoilers }) => [
        text,
        media.map(({ src, alt, spoiler }) => [src, alt, spoiler]),
        spoilers.map(({ offset, length }) => [offset, length]),
    ]);
    // The place of media in the text is in the digest already; their line in the file does not matter.
    const carried = { ...features, media: undefined };
    const chain = [texts, carried, attachment ? [attachment.text, attachment.styles] : null];
    const { markdown, title, format, numbering, references, features: given } = post;
    const media = given?.media?.map(({ src, alt, spoiler }) => [src, alt, spoiler]);
    const written = [
        markdown.replace(/\r\n?/g, '\n').trim(),
        title,
        format,
        numbering,
        references,
        { ...given, media },
    ];
    return `sha256:${sha256(chain)}:${sha256(written)}`;
}
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(data)).digest('base64url');
}
/** Whether two digests are of the same chain. */
function isSameChain(one, other) {
    return partsOf(one).chain === partsOf(other).chain;
}
/** Whether an author wrote the same; undefined where that is not known: earlier versions kept the chain alone. */
function isSameSource(one, other) {
    const [source, compared] = [partsOf(one).source, partsOf(other).source];
    return source === undefined || compared === undefined ? undefined : source === compared;
}
function partsOf(digest) {
    const [method = '', chain = '', source] = digest.split(':');
    return { chain: `${method}:${chain}`, source };
}


/***/ }),

/***/ 3731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ undue),
/* harmony export */   n: () => (/* binding */ planRun)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9300);

/**
 * Decides what a run does with each post, in the order in which it does it. Pure: the same posts and instant
 * give the same plan.
 *
 * A chain that is half published goes first and is never overdue: its readers are waiting. Then the oldest
 * `publish_at`, then posts without one, by path.
 */
function planRun(posts, now, limits, compose) {
    let left = limits.maxPosts;
    return posts.toSorted(byUrgency).map((post) => {
        const decision = decide(post, now, limits, compose);
        if (decision.kind !== 'publish')
            return { post, decision };
        left -= 1;
        return { post, decision: left >= 0 ? decision : { kind: 'wait', until: undefined } };
    });
}
function decide(post, now, { lateLimit }, compose) {
    if (post.receipts?.whole)
        return { kind: 'done' };
    const reason = undue(post, now, lateLimit);
    if (reason)
        return reason;
    const composition = compose(post);
    return { kind: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .hasError */ .JD)(composition.problems) ? 'refuse' : 'publish', composition };
}
/** What keeps a post that is not wholly live, whatever its text: it is a draft, too early or too late. */
function undue({ draft, receipts, publishAt, problems }, now, lateLimit) {
    if (draft)
        return { kind: 'skip' };
    if (receipts || publishAt === undefined || (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .hasError */ .JD)(problems))
        return undefined;
    if (publishAt.at > now)
        return { kind: 'wait', until: publishAt };
    return now - publishAt.at > lateLimit ? { kind: 'overdue', since: publishAt } : undefined;
}
function byUrgency(one, other) {
    return (Number(other.receipts !== undefined) - Number(one.receipts !== undefined) ||
        compare(one.publishAt?.at ?? Infinity, other.publishAt?.at ?? Infinity) ||
        compare(one.path ?? '', other.path ?? ''));
}
function compare(one, other) {
    return one < other ? -1 : Number(one > other);
}


/***/ }),

/***/ 6265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ readInlinePost),
  V: () => (/* binding */ readPost)
});

// EXTERNAL MODULE: ./src/core/front-matter/fences.ts
var front_matter_fences = __webpack_require__(3145);
// EXTERNAL MODULE: ./src/core/front-matter/parse.ts
var parse = __webpack_require__(8724);
// EXTERNAL MODULE: ./src/core/problem-of.ts
var problem_of = __webpack_require__(2720);
// EXTERNAL MODULE: ./src/core/threads/features.ts
var threads_features = __webpack_require__(1650);
// EXTERNAL MODULE: ./src/core/threads/features/table.ts + 3 modules
var table = __webpack_require__(4559);
;// CONCATENATED MODULE: ./src/core/threads/features/read-features.ts


/** What the keys under `threads` ask for beside text; texts in NFC, without white space around them. */
function readFeatures(keys, lineOf) {
    const features = {};
    for (const name of threads_features/* FEATURE_NAMES */.K7)
        readFeature(name, { keys, lineOf }, features);
    return features;
}
function readFeature(name, { keys, lineOf }, features) {
    const key = threads_features/* FEATURE_KEYS */.C7[name];
    const value = table/* FEATURES */.G[name].written.read(keys[key], (item) => lineOf(key, item));
    if (value !== undefined)
        features[name] = value;
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./src/core/did-you-mean.ts + 1 modules
var did_you_mean = __webpack_require__(5128);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(6153);
// EXTERNAL MODULE: ./src/core/problem.ts + 6 modules
var problem = __webpack_require__(9300);
// EXTERNAL MODULE: ./src/core/threads/features/shapes.ts
var shapes = __webpack_require__(6463);
// EXTERNAL MODULE: ./src/core/post/reading/receipt-keys.ts
var receipt_keys = __webpack_require__(3078);
// EXTERNAL MODULE: ./src/core/post/reading/written.ts
var reading_written = __webpack_require__(6250);
;// CONCATENATED MODULE: ./src/core/post/reading/keys.ts









const NUMBERING = '`false`, or a pattern of at most 50 characters that contains `{n}`, such as `({n}/{total})`';
const TITLE = '`false`, or a text to open with';
/** Keys that say what is published, when and how; one of the values of `format` is a feature. */
const PLAIN_KEYS = {
    text: dist/* optional */.lqM((0,shapes/* text */.Qq)('a text in Markdown')),
    publish_at: dist/* optional */.lqM((0,shapes/* text */.Qq)('a date-time such as `2026-12-01 09:00`')),
    timezone: dist/* optional */.lqM((0,shapes/* text */.Qq)('an IANA time zone such as `Europe/Berlin`')),
    draft: dist/* optional */.lqM(shapes/* yes */.EZ),
    format: dist/* optional */.lqM(shapes/* format */.GP),
    numbering: dist/* optional */.lqM(dist/* union */.KCZ([dist/* literal */.euz(false), dist/* pipe */.FsL(dist/* string */.YjP(), dist/* includes */.mKk('{n}', NUMBERING), dist/* maxLength */.Ru6(50, NUMBERING))], NUMBERING)),
    title: dist/* optional */.lqM(dist/* union */.KCZ([dist/* literal */.euz(false), (0,shapes/* text */.Qq)(TITLE)], TITLE)),
    references: dist/* optional */.lqM(dist/* picklist */.KIO(['short', 'full'], '`short` or `full`')),
};
const FEATURE_SCHEMAS = Object.fromEntries(threads_features/* FEATURE_NAMES */.K7.map((name) => [threads_features/* FEATURE_KEYS */.C7[name], dist/* optional */.lqM(table/* FEATURES */.G[name].written.schema)]));
/**
 * The mapping under `threads`. Unknown keys are left to the caller, who names each with what was probably meant.
 *
 * Only shapes are checked here; what Threads accepts of a value is told by `checkFeatures`, together with everything
 * else that is wrong with a post.
 */
const THREADS = dist/* object */.Ikc({ ...PLAIN_KEYS, ...FEATURE_SCHEMAS, ...receipt_keys/* RECEIPT_KEYS */.o });
const KEYS = Object.keys(THREADS.entries);
/** Its keys as they are read: those of features by their rows. */
const READABLE = dist/* looseObject */._H3({ ...PLAIN_KEYS, ...receipt_keys/* RECEIPT_KEYS */.o });
/** The keys whose values can be what they are, and a problem for every other. */
function checkKeys(threads, lineOf) {
    if (!(0,json/* isRecord */.u4)(threads)) {
        const facts = { key: 'threads', ...describe(threads), must: '`true` or a mapping' };
        return { keys: {}, problems: [(0,problem/* error */.z3)('post/invalid-value', { ...facts, line: lineOf() })] };
    }
    const { issues = [] } = dist/* safeParse */.xLC(THREADS, threads);
    const problems = [
        ...Object.keys(threads)
            .filter((key) => !KEYS.includes(key))
            .map((key) => unknownKey(key, lineOf)),
        ...issues.map((issue) => invalidValue(issue, lineOf)),
    ];
    const bad = new Set(issues.map(({ path }) => path?.[0].key));
    const good = Object.entries(threads).filter(([key]) => KEYS.includes(key) && !bad.has(key));
    return { keys: dist/* parse */.qgA(READABLE, Object.fromEntries(good)), problems };
}
function unknownKey(key, lineOf) {
    const near = (0,did_you_mean/* nearest */.p)(key, KEYS);
    return (0,problem/* error */.z3)('post/unknown-key', {
        key: (0,reading_written/* asWritten */.q)(key),
        line: lineOf(key),
        fix: near ? `Did you mean \`${near}\`?` : `Remove it, or use one of ${AUTHOR_KEYS}.`,
    });
}
function invalidValue(issue, lineOf) {
    const steps = issue.path?.map(({ key }) => (typeof key === 'number' ? key : String(key))) ?? [];
    // A key that is missing or not known is a mistake in the mapping.
    const isOfMapping = issue.type === 'strict_object' && issue.expected !== 'Object';
    const input = isOfMapping ? issue.path?.at(-1)?.input : issue.input;
    const key = ['threads', ...(isOfMapping ? steps.slice(0, -1) : steps)].join('.');
    const fix = fixOf(input);
    return (0,problem/* error */.z3)('post/invalid-value', {
        key,
        ...describe(input),
        must: issue.message,
        line: lineOf(...steps),
        ...(fix && { fix }),
    });
}
/** A value for a message. */
function describe(value) {
    if (value === null)
        return { kind: 'nothing', written: '' };
    if (Array.isArray(value))
        return { kind: 'list', written: (0,reading_written/* asWritten */.q)(value) };
    if ((0,json/* isRecord */.u4)(value))
        return { kind: 'mapping', written: (0,reading_written/* asWritten */.q)(value) };
    const written = (0,reading_written/* asWritten */.q)(value);
    if (written.trim() === '')
        return { kind: 'empty', written };
    const needsQuotes = typeof value === 'string' && /^(?:true|false|null|~)$/i.test(value);
    return needsQuotes ? { kind: 'quoted', written: `"${value}"` } : { kind: 'plain', written };
}
/** What to do about values that are not what they seem to their author. */
function fixOf(value) {
    if (value === null)
        return 'Write a value, or remove the key; what begins with `#` needs quotes.';
    if (value === 'true' || value === 'false')
        return `Write \`${value}\` without quotes.`;
    return undefined;
}
const PLAIN_MEANINGS = {
    text: 'Markdown to publish instead of the body',
    publish_at: 'ISO 8601 date-time; without an offset it is local time in `timezone`',
    timezone: 'IANA zone of this post',
    draft: '`true`: never published',
    format: `\`chain\`; \`single\` for a post that must fit into one; ${table/* FEATURES */.G.attachment.meaning}`,
    numbering: 'A pattern such as `({n}/{total})` for the segments of this post; `false` for none',
    title: 'What the post opens with instead of the title in the front matter; `false` for neither',
    references: 'As the input `references`, for this post',
};
/** What each key means that an author writes, as README tells it. */
const MEANINGS = {
    ...PLAIN_MEANINGS,
    ...Object.fromEntries(threads_features/* FEATURE_NAMES */.K7.filter((name) => !(threads_features/* FEATURE_KEYS */.C7[name] in PLAIN_MEANINGS)).map((name) => [
        threads_features/* FEATURE_KEYS */.C7[name],
        table/* FEATURES */.G[name].meaning,
    ])),
};
const AUTHOR_KEYS = Object.keys(MEANINGS)
    .map((key) => `\`${key}\``)
    .join(', ');

// EXTERNAL MODULE: ./src/core/post/reading/read-receipts.ts
var read_receipts = __webpack_require__(3647);
// EXTERNAL MODULE: ./src/core/post/time/instant.ts
var time_instant = __webpack_require__(4695);
// EXTERNAL MODULE: ./src/core/post/time/publish-at.ts
var publish_at = __webpack_require__(7687);
// EXTERNAL MODULE: ./src/core/post/time/timezone.ts
var time_timezone = __webpack_require__(607);
;// CONCATENATED MODULE: ./src/core/post/reading/read-timing.ts





/** When a post is due. `fallback`: the zone of posts that name none. */
function readTiming(keys, lineOf, fallback) {
    const timezone = keys.timezone ?? fallback;
    const wrong = (rule, problem) => ({
        publishAt: undefined,
        problems: [{ ...problem, line: lineOf(rule) }],
    });
    if (!(0,time_timezone/* isTimeZone */.k)(timezone)) {
        const fix = (0,time_timezone/* timeZoneFix */.z)(timezone);
        const written = (0,reading_written/* asWritten */.q)(timezone);
        return wrong('timezone', (0,problem/* error */.z3)('post/timezone-unknown', { written, ...(fix && { fix }) }));
    }
    if (keys.publish_at === undefined)
        return { publishAt: undefined, problems: [] };
    const written = (0,reading_written/* asWritten */.q)(keys.publish_at);
    const at = (0,publish_at/* readPublishAt */.z)(keys.publish_at);
    if (!at)
        return wrong('publish_at', (0,problem/* error */.z3)('post/publish-at-invalid', { written }));
    const instant = (0,time_instant.instantOf)(at, timezone);
    if ('ms' in instant)
        return { publishAt: (0,publish_at/* dueTime */.c)(at, timezone, instant.ms), problems: [] };
    return wrong('publish_at', (0,problem/* error */.z3)(instant.not === 'skipped' ? 'post/publish-at-skipped' : 'post/publish-at-twice', {
        written,
        timezone,
    }));
}

;// CONCATENATED MODULE: ./src/core/post/read-post.ts







/**
 * Reads a file whole. It is a post only if its front matter says so; every problem of that front matter is
 * told at once.
 */
function readPost(path, text, defaults) {
    const fences = (0,front_matter_fences/* fencesOf */.IE)(text);
    if (fences.kind === 'none')
        return { kind: 'not-a-post' };
    if (fences.kind !== 'yaml' && !fences.mentionsThreads)
        return { kind: 'not-a-post' };
    const read = readSafely(text, fences, defaults);
    const at = (problems) => problems.map((problem) => ({ ...problem, path }));
    if (read.kind === 'post') {
        return { kind: 'post', post: { ...read.post, path, problems: at(read.post.problems) } };
    }
    return read.kind === 'problems' ? { kind: 'problems', problems: at(read.problems) } : read;
}
/** Reads inline text, which is a post without saying so and may open with front matter of its own. */
function readInlinePost(text, defaults) {
    const fences = (0,front_matter_fences/* fencesOf */.IE)(text);
    // An opening `---` that nothing closes is a thematic break.
    if (fences.kind === 'none' || fences.kind === 'unclosed') {
        return { kind: 'post', post: { ...plain(defaults), markdown: text, line: 1 } };
    }
    const read = readSafely(text, fences, defaults);
    if (read.kind !== 'not-a-post')
        return read;
    const body = fences.kind === 'yaml' ? { markdown: text.slice(fences.bodyStart), line: fences.bodyLine } : undefined;
    return body ? { kind: 'post', post: { ...plain(defaults), ...body } } : read;
}
/** A failure of Spool itself is a problem of this post alone. */
function readSafely(...[text, fences, defaults]) {
    try {
        return readFenced(text, fences, defaults);
    }
    catch (cause) {
        return { kind: 'problems', problems: [(0,problem_of/* bugOf */.y)(cause)] };
    }
}
function readFenced(text, fences, defaults) {
    const parsed = (0,parse/* parseFrontMatter */.e)(text, fences);
    if (!parsed.ok)
        return { kind: 'problems', problems: parsed.problems };
    const { frontMatter } = parsed;
    const threads = frontMatter.data['threads'];
    if (threads === undefined || threads === null || threads === false)
        return { kind: 'not-a-post' };
    const lineOf = (...path) => frontMatter.lineOf(['threads', ...path]);
    const checked = checkKeys(threads === true ? {} : threads, lineOf);
    const { keys } = checked;
    const timing = readTiming(keys, lineOf, defaults.timezone);
    const receipts = (0,read_receipts/* readReceipts */.g)(keys, lineOf);
    const problems = [...checked.problems, ...timing.problems, ...receipts.problems];
    const features = readFeatures(keys, lineOf);
    const lines = linesOf(keys, lineOf);
    const markdown = keys.text === undefined
        ? { markdown: text.slice(frontMatter.bodyStart), line: frontMatter.bodyLine }
        : { markdown: keys.text, line: lineOf('text') };
    return {
        kind: 'post',
        post: {
            path: undefined,
            ...markdown,
            publishAt: timing.publishAt,
            publishAtLine: keys.publish_at === undefined ? undefined : lineOf('publish_at'),
            draft: keys.draft ?? false,
            format: keys.format === 'attachment' ? 'single' : (keys.format ?? 'chain'),
            numbering: keys.numbering === false ? undefined : (keys.numbering ?? defaults.numbering),
            title: titleOf(keys, frontMatter.data['title']),
            references: keys.references,
            receipts: receipts.receipts,
            features,
            lines,
            problems,
        },
    };
}
/** A text given instead of the body is whole: nothing opens it. */
function titleOf({ text, title }, ofPage) {
    if (text !== undefined || title === false)
        return undefined;
    if (title !== undefined)
        return { text: title, chosen: true };
    return typeof ofPage === 'string' && ofPage.trim() !== '' ? { text: ofPage, chosen: false } : undefined;
}
function linesOf(keys, lineOf) {
    const lines = {};
    for (const [key, value] of Object.entries(keys)) {
        lines[key] = lineOf(key);
        if (Array.isArray(value))
            for (const at of value.keys())
                lines[`${key}.${at}`] = lineOf(key, at);
    }
    return lines;
}
function plain({ numbering }) {
    return {
        path: undefined,
        publishAt: undefined,
        publishAtLine: undefined,
        draft: false,
        format: 'chain',
        numbering,
        receipts: undefined,
        problems: [],
    };
}


/***/ }),

/***/ 7954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ goesFurther),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   je: () => (/* binding */ withoutForeignPermalinks)
/* harmony export */ });
/* harmony import */ var _threads_permalink_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7964);

/** Whether receipts tell of more than others of the same chain, or of any where there are no others. */
function goesFurther(receipts, than) {
    if (!than)
        return true;
    if (than.whole || !than.posts.every(({ id }, index) => receipts.posts[index]?.id === id))
        return false;
    return receipts.whole || receipts.posts.length > than.posts.length;
}
/** The same receipts, without addresses that are none of the network. `api`: the server that speaks its API. */
function withoutForeignPermalinks({ posts: [head, ...rest], ...others }, api) {
    const checked = ({ id, permalink }) => ({
        id,
        permalink: permalink !== undefined && (0,_threads_permalink_js__WEBPACK_IMPORTED_MODULE_0__/* .isPermalink */ .o)(permalink, api) ? permalink : undefined,
    });
    return { ...others, posts: [checked(head), ...rest.map(checked)] };
}
/** Receipts as the keys that are kept under `threads`. `now`: milliseconds since 1970. */
function keysOf({ posts, digest, whole, publishedAt }, now) {
    const entry = ({ id, permalink }) => ({ id, ...(permalink !== undefined && { permalink }) });
    return {
        ...entry(posts[0]),
        ...(whole && { published_at: publishedAt ?? `${new Date(now).toISOString().slice(0, 19)}Z` }),
        posts: posts.map(entry),
        ...(digest !== '' && { digest }),
    };
}


/***/ }),

/***/ 4695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   instantOf: () => (/* binding */ instantOf)
/* harmony export */ });
/* harmony import */ var temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8599);

/** The instant a `publish_at` names; a local time that its zone skips or repeats names none. */
function instantOf(at, zone) {
    if (at.kind === 'instant')
        return at;
    if (zone === 'UTC')
        return { ms: at.asUtc };
    const local = temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainDateTime.from(at.text);
    const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
    const later = local.toZonedDateTime(zone, { disambiguation: 'later' });
    if (earlier.epochMilliseconds === later.epochMilliseconds)
        return { ms: earlier.epochMilliseconds };
    return { not: earlier.toPlainDateTime().equals(local) ? 'twice' : 'skipped' };
}


/***/ }),

/***/ 2720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ problemOf),
/* harmony export */   y: () => (/* binding */ bugOf)
/* harmony export */ });
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2577);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7080);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9300);
/* harmony import */ var _threads_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(787);
/* harmony import */ var _token_token_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5971);





/**
 * An error of the network, of GitHub, or of a run that has to stop, as a problem.
 *
 * @param permissions What the job must be allowed for what it asked of GitHub.
 * @throws cause if it is anything else: that is a bug.
 */
function problemOf(cause, permissions = []) {
    if (cause instanceof _threads_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ThreadsError */ .a)
        return problemOfThreads(cause);
    if (cause instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_)
        return problemOfGitHub(cause, permissions);
    if (cause instanceof _token_token_error_js__WEBPACK_IMPORTED_MODULE_4__/* .TokenError */ .g)
        return cause.problem;
    if (cause instanceof _interruption_js__WEBPACK_IMPORTED_MODULE_1__/* .Interruption */ ._)
        return problemOfInterruption(cause);
    throw cause;
}
/** A failure of Spool itself at one post, which keeps that post from being published and no other. */
function bugOf(cause) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)('post/bug', { stack: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) });
}
const THREADS = {
    token: 'threads/token-rejected',
    permission: 'threads/permission-missing',
    throttled: 'threads/throttled',
    restricted: 'threads/restricted',
    'not-visible-yet': 'threads/not-ready',
    'children-not-visible': 'threads/not-ready',
    unsure: 'threads/unreachable',
    'not-offered': 'threads/refused',
    'link-refused': 'threads/refused',
    'too-long': 'threads/refused',
    refused: 'threads/refused',
};
function problemOfThreads({ kind, message: answer, fault }) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)(THREADS[kind], { answer, fault });
}
const GITHUB = {
    forbidden: 'github/forbidden',
    token: 'github/token-rejected',
    'no-pulls': 'github/pull-requests-not-allowed',
    protected: 'github/protected',
    throttled: 'github/throttled',
    unsure: 'github/unreachable',
    missing: 'github/not-found',
    stale: 'github/moved',
    exists: 'github/refused',
    blocked: 'github/name-taken',
    refused: 'github/refused',
};
function problemOfGitHub({ kind, message: answer }, permissions) {
    if (kind !== 'forbidden')
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)(GITHUB[kind], { answer });
    const fix = `Give the job \`permissions: { ${permissions.join(', ')} }\`.`;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)('github/forbidden', { answer, fix, permissions });
}
const INTERRUPTIONS = {
    cancelled: 'action/cancelled',
    'out-of-time': 'threads/out-of-time',
    'lease-lost': 'action/lease-lost',
};
function problemOfInterruption({ kind }) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)(INTERRUPTIONS[kind], {});
}


/***/ }),

/***/ 3935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ meterOf),
/* harmony export */   W$: () => (/* binding */ TEXT_LIMIT),
/* harmony export */   WY: () => (/* binding */ ATTACHMENT_LIMIT),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   sc: () => (/* binding */ textLength)
/* harmony export */ });
/* harmony import */ var unicode_segmenter_grapheme__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2897);

/** The length of a post's text that Threads accepts, under either counting (Meta: *Overview*, "Limitations"). */
const TEXT_LIMIT = 500;
/** The length of a text attachment that Threads accepts (Meta: *Text Attachments*). */
const ATTACHMENT_LIMIT = 10_000;
/**
 * Length of `text` in the unit of Meta's limits. `text` is taken as it is: normalise it first.
 *
 * Meta says a text post holds 500 characters and that "emojis are counted as the number of UTF-8 bytes", and
 * defines neither word. `documented` takes an emoji for a grapheme cluster that shows as a picture: it holds a
 * character with emoji presentation, a pictograph followed by U+FE0F or joined by U+200D, a flag or a keycap.
 *
 * @returns a whole number, 0 for the empty text; O(n). Additive over pieces that are cut between graphemes.
 * @see Meta, *Posts* and *Overview* (Threads API); docs/adr/0003-how-threads-counts.md
 */
function textLength(text, counting) {
    if (!NOT_ASCII.test(text))
        return text.length;
    if (counting === 'bytes')
        return utf8Length(text);
    return MAYBE_EMOJI.test(text) ? lengthWithEmoji(text) : codePoints(text);
}
function meterOf(text, counting) {
    const unitsCount = counting === 'bytes' ? !NOT_ASCII.test(text) : !MAYBE_EMOJI.test(text) && !SURROGATE.test(text);
    if (unitsCount)
        return (start, end) => end - start;
    return (start, end) => textLength(text.slice(start, end), counting);
}
/** Whether `text` needs no more than `limit`; does not count what cannot matter. */
function fits(text, counting, limit = TEXT_LIMIT) {
    // No UTF-16 unit is worth more than three bytes, and no text is counted less than half its units.
    if (text.length * 3 <= limit)
        return true;
    if (text.length > limit * 2)
        return false;
    return textLength(text, counting) <= limit;
}
const NOT_ASCII = /[^\0-\x7f]/;
/** Every UTF-16 unit without which no grapheme is an emoji; a match is only a suspicion. */
const MAYBE_EMOJI = /[\u200d\u20e3\u231a-\u2bff\ufe0f\ud83c-\ud83e]/;
/** A grapheme cluster that shows as a picture. */
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\p{Regional_Indicator}|\u20e3|\p{Extended_Pictographic}.*\u200d/u;
function lengthWithEmoji(text) {
    let length = 0;
    for (const { segment } of (0,unicode_segmenter_grapheme__WEBPACK_IMPORTED_MODULE_0__/* .graphemeSegments */ .Wz)(text)) {
        if (segment.length === 1 && !MAYBE_EMOJI.test(segment))
            length += 1;
        else
            length += EMOJI.test(segment) ? utf8Length(segment) : codePoints(segment);
    }
    return length;
}
const SURROGATE = /[\ud800-\udfff]/;
function codePoints(text) {
    if (!SURROGATE.test(text))
        return text.length;
    let count = text.length;
    for (let index = 1; index < text.length; index++) {
        if (isLow(text.charCodeAt(index)) && isHigh(text.charCodeAt(index - 1)))
            count -= 1;
    }
    return count;
}
/** A lone surrogate counts three: it is sent as U+FFFD. */
function utf8Length(text) {
    let bytes = text.length;
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        if (unit < 0x80)
            continue;
        // A pair is four bytes in two units; both halves add one.
        if (unit < 0x800)
            bytes += 1;
        else if (isHigh(unit) && isLow(text.charCodeAt(index + 1))) {
            bytes += 2;
            index += 1;
        }
        else
            bytes += 2;
    }
    return bytes;
}
function isHigh(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}
function isLow(unit) {
    return unit >= 0xdc00 && unit <= 0xdfff;
}


/***/ }),

/***/ 5971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ TokenError)
/* harmony export */ });
/** No token works, or none can be kept; with what to do about it. */
class TokenError extends Error {
    problem;
    constructor(problem) {
        super(problem.message);
        this.name = 'TokenError';
        this.problem = problem;
    }
}


/***/ }),

/***/ 6123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ findEditObstacle),
/* harmony export */   m: () => (/* binding */ unwrittenReceipts)
/* harmony export */ });
/* harmony import */ var _core_front_matter_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2802);
/* harmony import */ var _core_front_matter_yaml_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9058);
/* harmony import */ var _core_post_receipt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7954);
/* harmony import */ var _core_problem_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2720);
/* harmony import */ var _core_threads_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5503);





/** The problem that would keep the receipts of a chain out of this text; asked before anything is published. */
function findEditObstacle(text, segments) {
    try {
        const edited = (0,_core_front_matter_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .withThreadsKeys */ .E)(text, (0,_core_post_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .keysOf */ .YD)(receiptsOf(segments), 0));
        return edited.ok ? undefined : edited.problem;
    }
    catch (cause) {
        return (0,_core_problem_of_js__WEBPACK_IMPORTED_MODULE_1__/* .bugOf */ .y)(cause);
    }
}
/** Receipts as long as those of a chain may be: all of them have to fit into the front matter. */
function receiptsOf(segments) {
    const permalink = `https://www.threads.com/@${'a'.repeat(30)}/post/${'A'.repeat(11)}`;
    const receipt = { id: (0,_core_threads_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaId */ .C9)('1'.repeat(20)), permalink };
    const replies = Array.from({ length: segments - 1 }, () => receipt);
    return { posts: [receipt, ...replies], digest: `sha256:${'A'.repeat(43)}:${'A'.repeat(43)}`, whole: true };
}
/** Receipts that are nowhere but in this run, as they would stand in the front matter. */
function unwrittenReceipts(path, keys) {
    const lines = Object.entries(keys).flatMap(([key, value]) => (0,_core_front_matter_yaml_text_js__WEBPACK_IMPORTED_MODULE_4__/* .entryLines */ .Wx)(key, value));
    return { path, yaml: ['threads:', ...lines.map((line) => `  ${line}`)].join('\n') };
}


/***/ }),

/***/ 9959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ composerOf)
/* harmony export */ });
/** How posts of this run become chains. */
function composerOf({ settings, world }) {
    const { counting, handles, titles, references } = settings;
    const { linkFrom, repository, event } = world;
    return { counting, handles, titles, references, linkFrom, repository, release: event.releaseUrl };
}


/***/ }),

/***/ 8768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   composePost: () => (/* binding */ composePost),
/* harmony export */   countDone: () => (/* binding */ countDone),
/* harmony export */   inlineSource: () => (/* binding */ inlineSource),
/* harmony export */   planPosts: () => (/* binding */ planPosts),
/* harmony export */   readSource: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var _core_github_release_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(963);
/* harmony import */ var _core_post_compose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3293);
/* harmony import */ var _core_post_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3731);
/* harmony import */ var _core_post_read_post_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6265);
/* harmony import */ var _core_post_receipt_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7954);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9300);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8557);
/* harmony import */ var _core_text_limits_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9435);
/* harmony import */ var _core_threads_permalink_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7964);
/* harmony import */ var _core_write_back_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7006);
/* harmony import */ var _repository_write_back_write_back_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6123);
/* harmony import */ var _composer_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9959);












/** Inline text; that of a release may hold what an earlier run recorded in it. */
function inlineSource(text) {
    return { path: undefined, text: (0,_core_github_release_body_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutReceipts */ .wi)(text) };
}
/** What is to be done with these texts. A dry run follows the same plan as a real one. */
function planPosts(sources, context) {
    const { settings, world } = context;
    const read = sources.map((source) => ({ path: source.path, ...readSource(source, settings) }));
    const texts = new Map(sources.map(({ path, text }) => [path, text]));
    const posts = read.flatMap((entry) => (entry.kind === 'post' ? [entry.post] : []));
    const plan = (0,_core_post_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planRun */ .n)(posts, world.clock.now(), settings, (post) => composePost(post, texts.get(post.path) ?? '', context));
    const unreadable = read.flatMap((entry) => entry.kind === 'problems' ? [(0,_core_report_js__WEBPACK_IMPORTED_MODULE_5__/* .postReport */ .f5)({ path: entry.path }, 'failed', entry.problems)] : []);
    const others = read.flatMap(({ kind, path }) => (kind === 'not-a-post' ? (path ?? []) : []));
    return { plan, unreadable, others };
}
function readSource({ path, text, receipts }, settings) {
    const read = path === undefined ? (0,_core_post_read_post_js__WEBPACK_IMPORTED_MODULE_3__/* .readInlinePost */ .I)(text, settings) : (0,_core_post_read_post_js__WEBPACK_IMPORTED_MODULE_3__/* .readPost */ .V)(path, text, settings);
    if (read.kind !== 'post')
        return read;
    const post = receipts ? { ...read.post, receipts } : read.post;
    return { kind: 'post', post: withCheckedPermalinks(post, settings) };
}
/** A permalink that is no address of Threads is a problem, and goes no further. */
function withCheckedPermalinks(post, { threadsApiUrl }) {
    const { path, lines = {}, receipts } = post;
    if (!receipts)
        return post;
    const problems = receipts.posts.flatMap(({ permalink }, index) => {
        if (permalink === undefined || (0,_core_threads_permalink_js__WEBPACK_IMPORTED_MODULE_8__/* .isPermalink */ .o)(permalink, threadsApiUrl))
            return [];
        const line = lines[`posts.${index}`] ?? lines['permalink'];
        return [(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .error */ .z3)('post/permalink-foreign', { address: permalink, ...(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)({ path, line }) })];
    });
    return {
        ...post,
        receipts: (0,_core_post_receipt_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutForeignPermalinks */ .je)(receipts, threadsApiUrl),
        problems: [...post.problems, ...problems],
    };
}
/** A post as the chain it becomes, and whether its file can take the receipts. */
function composePost(post, text, context) {
    const composition = (0,_core_post_compose_js__WEBPACK_IMPORTED_MODULE_1__/* .compose */ .Z)(post, (0,_composer_js__WEBPACK_IMPORTED_MODULE_10__/* .composerOf */ .i)(context));
    // The author has to mend the keys first.
    const isWritten = (0,_core_write_back_js__WEBPACK_IMPORTED_MODULE_6__/* .writesFrontMatter */ .rL)(context.settings) && post.path !== undefined;
    const { length } = composition.segments;
    // A chain that is too long in itself has been told so.
    const segments = length > _core_text_limits_js__WEBPACK_IMPORTED_MODULE_11__/* .SEGMENT_LIMIT */ .si ? 1 : Math.max(1, length);
    const obstacle = isWritten && !(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .hasError */ .JD)(post.problems) ? (0,_repository_write_back_write_back_js__WEBPACK_IMPORTED_MODULE_7__/* .findEditObstacle */ .D)(text, segments) : undefined;
    return obstacle ? { ...composition, problems: [...composition.problems, obstacle] } : composition;
}
/** How many of these files are wholly live; inline text has a report of its own. */
function countDone(plan) {
    return plan.filter(({ post, decision }) => decision.kind === 'done' && post.path !== undefined).length;
}


/***/ })

};
