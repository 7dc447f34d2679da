export const id = 601;
export const ids = [601,630];
export const modules = {

/***/ 9601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishDue: () => (/* binding */ publishDue)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/core/digest.ts

/**
 * Names what a chain publishes: the same segments give the same digest, any other text, image or order a
 * different one. Kept beside the receipts, so that a half-published chain is never continued with other text.
 */
function digestOf(segments) {
    const published = segments.map(({ text, media, spoilers }) => [
        text,
        media.map(({ src, alt, spoiler }) => [src, alt, spoiler]),
        spoilers.map(({ offset, length }) => [offset, length]),
    ]);
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(published)).digest('base64url')}`;
}

// EXTERNAL MODULE: ./src/core/problem.ts + 1 modules
var problem = __webpack_require__(497);
// EXTERNAL MODULE: ./node_modules/unicode-segmenter/grapheme.js + 2 modules
var grapheme = __webpack_require__(2897);
;// CONCATENATED MODULE: ./src/core/text-length.ts

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
    for (const { segment } of (0,grapheme/* graphemeSegments */.Wz)(text)) {
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

;// CONCATENATED MODULE: ./src/core/text/html.ts
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
    cell: { tags: 'td th', becomes: 'Its text, parted by ` · `.' },
    quote: { tags: 'blockquote', becomes: 'A quote.' },
    bold: { tags: 'b strong', becomes: 'Its text; bold in an attachment.' },
    italic: { tags: 'i em cite dfn var', becomes: 'Its text; italic in an attachment.' },
    underline: { tags: 'u ins', becomes: 'Its text; underlined in an attachment.' },
    strikethrough: { tags: 's del strike', becomes: '`~~text~~`; struck through in an attachment.' },
    highlight: { tags: 'mark', becomes: 'Its text; highlighted in an attachment.' },
    plain: {
        tags: 'span kbd samp code tt small big font sub sup abbr q time data bdi bdo label ruby rt rp g-emoji relative-time',
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
    return ROLES.get(name.toLowerCase());
}
/** The pieces of `html` in order; what does not close is text. Linear: nothing is looked at twice. */
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
            pieces.push({ kind: 'comment' });
            from = end + 3;
        }
        else if (html[at + 1] === '!' || html[at + 1] === '?') {
            const end = html.indexOf('>', at);
            if (end === -1)
                break;
            text(from, at);
            pieces.push({ kind: 'comment' });
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
    return {
        kind: slash === '' ? 'open' : 'close',
        name,
        attributes,
        isVoid: attributes.trimEnd().endsWith('/'),
    };
}
/** The value of an attribute, as it is written. */
function attribute(attributes, name) {
    const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
    return found ? (found[1] ?? found[2] ?? found[3]) : undefined;
}

;// CONCATENATED MODULE: ./src/core/text/links-out.ts
/** Schemes that lead somewhere a reader can go; others are shown as they are, the last ones not at all. */
const REFUSED = new Set(['javascript', 'data', 'vbscript', 'file', 'blob', 'about']);
/** What stands in the text for a link target: a URL, an address, or undefined where there is nothing to show. */
function shownTarget(page, href) {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
    if (scheme === undefined) {
        const absolute = href.startsWith('//') ? `https:${href}` : page.settings.resolveLink(href);
        if (absolute === undefined)
            page.tell('text/link-dropped', `a link to ${href === '' ? 'nothing' : href}`, 'a target that readers outside the repository can open');
        return absolute === undefined ? undefined : encoded(absolute);
    }
    if (REFUSED.has(scheme)) {
        page.tell('text/link-dropped', `a link to ${scheme}:`, 'a target that readers can open');
        return undefined;
    }
    if (scheme === 'mailto' || scheme === 'tel')
        return decoded(href.slice(scheme.length + 1).replace(/\?.*$/s, ''));
    return encoded(href);
}
/** Whether the text of a link says no more than its target. */
function saysTarget(text, target) {
    return bare(text) === bare(target) || text.trim() === '';
}
function bare(url) {
    return decoded(url.trim().toLowerCase())
        .replace(/^(?:[a-z]+:\/\/)?(?:www\.)?/, '')
        .replace(/\/$/, '');
}
/** Spaces would end the URL in the text, and other characters may: written in the path, they are percent-encoded. */
function encoded(url) {
    const path = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0].length ?? 0;
    return (url.slice(0, path).replace(/\s/g, '') +
        url.slice(path).replace(/[^\x21-\x7e]+/g, (part) => encodeURIComponent(part.toWellFormed())));
}
function decoded(url) {
    try {
        return decodeURIComponent(url);
    }
    catch {
        return url;
    }
}

// EXTERNAL MODULE: ./node_modules/markdown-it/dist/markdown-it.mjs + 12 modules
var markdown_it = __webpack_require__(5251);
// EXTERNAL MODULE: ./node_modules/markdown-it-footnote/index.mjs
var markdown_it_footnote = __webpack_require__(9938);
;// CONCATENATED MODULE: ./src/core/text/parser.ts


/** Deeper Markdown is refused; the parser would leave out its text without a word. */
const DEEPEST = 200;
/** CommonMark with GitHub's tables, strikethrough, autolinks and footnotes, and HTML. */
function parse(markdown) {
    const env = {};
    const tokens = parser().parse(markdown, env);
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
function build() {
    const markdown = new markdown_it/* default */.A({ html: true, linkify: true, maxNesting: DEEPEST + 10 }).use(markdown_it_footnote/* default */.A);
    // `linkify` after parsing costs a third of the time and finds nothing that must be known of the text here; its
    // sibling among the inline rules, which keeps `_` and `*` in URLs from being emphasis, stays. `text_join` would hide
    // which characters were escaped. The plugin's own ordering of notes copies all tokens once a note.
    markdown.core.ruler.disable(['linkify', 'text_join', 'footnote_tail']);
    // What a link may lead to is decided where it is written, with a word to the author.
    markdown.validateLink = () => true;
    markdown.normalizeLink = (url) => url;
    markdown.normalizeLinkText = (url) => url;
    return markdown;
}

;// CONCATENATED MODULE: ./src/core/text/html-writer.ts



/** Writes a block of HTML. */
function writeHtml(page, html) {
    page.beginBlock();
    for (const piece of htmlPieces(html))
        writePiece(page, piece);
}
/** Writes one tag among the words of a paragraph. */
function writeTag(page, html) {
    for (const piece of htmlPieces(html))
        writePiece(page, piece);
}
function writePiece(page, piece) {
    if (piece.kind === 'comment')
        return;
    if (piece.kind === 'text') {
        if (page.hidden === undefined)
            page.words(decodeEntities(piece.text.replace(/\s+/g, ' ')));
        return;
    }
    if (page.hidden !== undefined) {
        if (piece.kind === 'close' && piece.name.toLowerCase() === page.hidden)
            page.hidden = undefined;
        return;
    }
    const { kind, name, attributes, isVoid } = piece;
    const role = roleOf(name);
    const isOpen = kind === 'open';
    switch (role) {
        case 'break':
            if (name.toLowerCase() === 'br')
                page.newline();
            return;
        case 'rule':
            page.breakSection();
            return;
        case 'block':
        case 'row':
            page.writer.block(role === 'row' ? 1 : 2, 'paragraph', page.lists.length);
            page.writer.prefix(page.margin());
            return;
        case 'heading':
            if (isOpen)
                page.beginBlock('section');
            else
                page.writer.block(1, 'glued', 0);
            return;
        case 'item':
            if (!isOpen)
                return;
            page.writer.block(1, 'item', page.lists.length);
            page.marker(page.lists.length === 0 ? '•' : page.bullet());
            return;
        case 'cell':
            if (isOpen && page.writer.hasWords)
                page.words(' · ');
            return;
        case 'quote':
            page.quotes = Math.max(0, page.quotes + (isOpen ? 1 : -1));
            page.writer.block(2, 'paragraph', 0);
            page.writer.prefix(page.margin());
            return;
        case 'strikethrough':
            if (page.settings.target === 'chain')
                page.words('~~');
            else
                page.styleTag(name, 'strikethrough', isOpen);
            return;
        case 'bold':
        case 'italic':
        case 'underline':
        case 'highlight':
            page.styleTag(name, role, isOpen);
            return;
        case 'image':
            if (isOpen)
                html_writer_image(page, attributes);
            return;
        case 'link':
            html_writer_link(page, attributes, isOpen);
            return;
        case 'checkbox':
            if (attribute(attributes, 'type') === 'checkbox')
                page.words(/\schecked\b/i.test(attributes) ? '☑ ' : '☐ ');
            return;
        case 'hidden':
            if (!isOpen)
                return;
            page.tell('text/html-dropped', `<${name}>`, 'text');
            if (!isVoid)
                page.hidden = name.toLowerCase();
            return;
        case 'plain':
        case 'nothing':
            return;
        case undefined:
            if (isOpen)
                page.tell('text/html-dropped', `<${name}>`, 'HTML that readers know');
            // Components often lead somewhere: <Button href="…">.
            if (attribute(attributes, 'href') !== undefined || !isOpen)
                html_writer_link(page, attributes, isOpen, name);
            return;
        default:
            role;
    }
}
function html_writer_image(page, attributes) {
    const src = attribute(attributes, 'src');
    if (src !== undefined && src !== '')
        page.media(decodeEntities(src), decodeEntities(attribute(attributes, 'alt') ?? ''));
}
function html_writer_link(page, attributes, isOpen, name = 'a') {
    if (isOpen) {
        const href = attribute(attributes, 'href');
        if (href !== undefined)
            page.htmlLinks.push({ name, target: shownTarget(page, decodeEntities(href)), from: page.writer.at });
        return;
    }
    const open = page.htmlLinks.at(-1);
    if (open?.name !== name)
        return;
    page.htmlLinks.pop();
    if (open.target === undefined)
        return;
    const isEmpty = page.writer.at === open.from;
    if (!isEmpty)
        page.writer.words(' (');
    page.url(open.target);
    if (!isEmpty)
        page.writer.words(')');
}

;// CONCATENATED MODULE: ./src/core/text/disarm.ts
/**
 * Keeps text from becoming something else on Threads: a mention, a topic.
 *
 * @see docs/adr/0004-what-markdown-becomes.md for why each is written as it is.
 */
/** U+2060: shows nothing, breaks no line, and no name can go on after it. */
const WORD_JOINER = '\u2060';
/** U+200A, the narrowest of the spaces before which a topic ends. */
const HAIR_SPACE = '\u200a';
/** An `@` or `#` that the author escaped. Noncharacters: they stand in no text. */
const ESCAPED_AT = '\ufdd0';
const ESCAPED_HASH = '\ufdd1';
const ESCAPED_BAR = '\ufdd2';
const TRIGGER = /[@#\ufdd0-\ufdd2]/;
/** `text` with nothing in it that Threads would take for a mention or a topic the author did not mean. */
function disarm(text, context) {
    if (!TRIGGER.test(text))
        return text;
    let safe = '';
    let from = 0;
    for (let at = nextTrigger(text, 0); at !== -1; at = nextTrigger(text, at + 1)) {
        const sign = text.charAt(at);
        const written = sign === '@' ? mention(text, at, context) : sign === '#' ? topic(text, at, context) : escaped(sign);
        safe += text.slice(from, at) + written;
        from = at + 1;
    }
    return safe + text.slice(from);
}
function nextTrigger(text, from) {
    for (let at = from; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (unit === 64 || unit === 35 || (unit >= 0xfdd0 && unit <= 0xfdd2))
            return at;
    }
    return -1;
}
function escaped(sign) {
    if (sign === ESCAPED_BAR)
        return '|';
    return sign === ESCAPED_AT ? `@${WORD_JOINER}` : `#${HAIR_SPACE}`;
}
/** What the `@` at `at` is written as. */
function mention(text, at, context) {
    // In an e-mail address, a URL or `actions/checkout@v4` it is no mention.
    if (at > 0 && /[\w/@=&.-]/.test(text.charAt(at - 1)) && text.charAt(at - 1) !== '.')
        return '@';
    let end = at + 1;
    while (end < text.length && end - at <= LONGEST_NAME && /[\w.-]/.test(text.charAt(end)))
        end += 1;
    if (end === at + 1)
        return '@';
    const isPackage = text[end] === '/' && /[\w.-]/.test(text.charAt(end + 1));
    const isElsewhere = text[end] === '@' && /\w/.test(text.charAt(end + 1));
    if (context === 'code' || isPackage || isElsewhere)
        return `@${WORD_JOINER}`;
    return context === 'disarm' ? '' : '@';
}
const LONGEST_NAME = 64;
/** What the `#` at `at` is written as: in code, `#include` is no topic. */
function topic(text, at, context) {
    if (context !== 'code' || (at > 0 && /[\w#&/]/.test(text.charAt(at - 1))))
        return '#';
    return isTopic(text, at) ? '# ' : '#';
}
/** Whether the `#` at `at` would open a topic: 1 to 50 characters that are not all digits (Meta: *Posts*, topic tags). */
function isTopic(text, at) {
    const [name = ''] = TOPIC_NAME.exec(text.slice(at + 1, at + 52)) ?? [];
    return name.length > 0 && name.length <= 50 && !/^\d+$/.test(name) && !name.startsWith('#');
}
const TOPIC_NAME = /^[^\s.&@!?,;:]+/;

;// CONCATENATED MODULE: ./src/core/text/nodes.ts
/**
 * Every kind of token that the Markdown parser makes, and what it becomes on Threads, which knows no Markdown.
 * docs/markdown.md shows this table. A token that is not in it is reported (`text/unknown-node`), its text kept.
 */
const NODES = {
    text: {
        what: 'Text',
        treatment: 'keep',
        becomes: 'Itself. Entities are decoded, spoilers and handles handled as below.',
    },
    text_special: {
        what: 'Escape or entity',
        treatment: 'keep',
        becomes: 'The character it stands for. `\\@` and `\\#` never become a mention or a topic.',
    },
    softbreak: {
        what: 'Line break in a paragraph',
        treatment: 'rewrite',
        becomes: 'A space; nothing between two Chinese or Japanese characters.',
    },
    hardbreak: { what: 'Hard line break', treatment: 'keep', becomes: 'A line break.' },
    em_open: { what: 'Emphasis', treatment: 'rewrite', becomes: 'Its text; italic in an attachment.' },
    strong_open: { what: 'Strong emphasis', treatment: 'rewrite', becomes: 'Its text; bold in an attachment.' },
    s_open: {
        what: 'Strikethrough',
        treatment: 'rewrite',
        becomes: '`~~text~~`, so that what is struck out is not read as said; struck through in an attachment.',
    },
    code_inline: { what: 'Code span', treatment: 'rewrite', becomes: 'Its text, never cut in two.' },
    link_open: {
        what: 'Link',
        treatment: 'rewrite',
        becomes: '`text (URL)`, or only the URL where the text says the same. A relative target becomes absolute.',
    },
    image: {
        what: 'Image',
        treatment: 'rewrite',
        becomes: 'Media of the segment it stands in, with its alternative text.',
    },
    html_inline: { what: 'HTML in a paragraph', treatment: 'rewrite', becomes: 'See the table of HTML.' },
    html_block: { what: 'Block of HTML', treatment: 'rewrite', becomes: 'See the table of HTML.' },
    footnote_ref: {
        what: 'Footnote',
        treatment: 'rewrite',
        becomes: '`[1]`, and the note at the end of the chain as `[1] note`.',
    },
    footnote_reference_open: {
        what: 'Footnote definition',
        treatment: 'rewrite',
        becomes: 'A line at the end of the chain; one that nothing refers to is left out and reported.',
    },
    paragraph_open: {
        what: 'Paragraph',
        treatment: 'keep',
        becomes: 'A paragraph, with a blank line around it.',
    },
    heading_open: {
        what: 'Heading',
        treatment: 'rewrite',
        becomes: 'A plain line right above its section, never the last line of a segment; bold in an attachment.',
    },
    hr: { what: 'Thematic break', treatment: 'rewrite', becomes: 'The end of the segment.' },
    blockquote_open: {
        what: 'Quote',
        treatment: 'rewrite',
        becomes: "Its paragraphs with `> ` before each; GitHub's `[!NOTE]` becomes the word `Note:`.",
    },
    bullet_list_open: {
        what: 'List',
        treatment: 'rewrite',
        becomes: 'Lines that begin with `•`, `◦` and `▪`, each level indented by two spaces.',
    },
    ordered_list_open: {
        what: 'Numbered list',
        treatment: 'keep',
        becomes: 'Lines that begin with `1.`, from the first number on.',
    },
    list_item_open: {
        what: 'List item',
        treatment: 'rewrite',
        becomes: 'A line; a task begins with `☐` or `☑` instead.',
    },
    code_block: { what: 'Indented code', treatment: 'keep', becomes: 'Its lines with their indentation.' },
    fence: {
        what: 'Fenced code',
        treatment: 'keep',
        becomes: 'Its lines with their indentation; the language is left out.',
    },
    table_open: {
        what: 'Table',
        treatment: 'rewrite',
        becomes: 'A line for each row. Two columns: `first: second`. More: `first · Header: value · …`.',
    },
    inline: { what: 'Contents of a block', treatment: 'keep', becomes: 'What it holds.' },
};

;// CONCATENATED MODULE: ./src/core/text/spoilers.ts
/**
 * Where `||` opens or closes a spoiler, by token and offset: pairs around something that neither begins nor ends
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

;// CONCATENATED MODULE: ./src/core/text/wide.ts
/** Whether a UTF-16 unit is a character of Chinese or Japanese, beside which a line break in a paragraph is no space. */
function isWide(unit) {
    return ((unit >= 0x2e80 && unit <= 0x312f) ||
        (unit >= 0x3190 && unit <= 0x9fff) ||
        (unit >= 0xf900 && unit <= 0xfaff) ||
        (unit >= 0xfe30 && unit <= 0xfe4f) ||
        (unit >= 0xff00 && unit <= 0xffef) ||
        (unit >= 0xd840 && unit <= 0xd8ff));
}
/** Whether a line break in a paragraph, between these two characters, is no space: in Chinese and Japanese it is none. */
function joinsLines(before, after) {
    return (isWide(before) && isWide(after)) || WIDE_PUNCTUATION.has(before) || WIDE_PUNCTUATION.has(after);
}
const WIDE_PUNCTUATION = new Set(Array.from('、。，．！？：；（）【】「」『』《》〈〉', (mark) => mark.charCodeAt(0)));

;// CONCATENATED MODULE: ./src/core/text/inline.ts






/** Writes the contents of a block. `content` is its Markdown. */
function writeInline(page, tokens, content) {
    const spoilers = content.includes('||') ? spoilerMarks(tokens) : undefined;
    const opened = [];
    /** What a link shows after its text, when it ends. */
    let afterLink;
    /** Words not yet written; read back only through `last`, since reading a growing string copies it. */
    let text = '';
    let last = NaN;
    const add = (more) => {
        if (more === '')
            return;
        text += more;
        last = more.charCodeAt(more.length - 1);
    };
    const flush = () => {
        if (text !== '')
            page.words(text);
        text = '';
    };
    for (let index = 0; index < tokens.length; index++) {
        const token = tokens[index];
        if (!token)
            continue;
        switch (token.type) {
            case 'text': {
                let from = 0;
                for (const mark of spoilers?.get(token) ?? []) {
                    add(token.content.slice(from, mark));
                    flush();
                    page.toggleSpoiler();
                    from = mark + 2;
                }
                add(from === 0 ? token.content : token.content.slice(from));
                continue;
            }
            case 'text_special':
                add(token.info === 'escape' ? (ESCAPED[token.content] ?? token.content) : token.content);
                continue;
            case 'softbreak': {
                const next = tokens[index + 1];
                const beside = text === '' ? page.writer.last : last;
                if (!joinsLines(beside, next?.type === 'text' ? next.content.charCodeAt(0) : NaN))
                    add(' ');
                page.line += 1;
                continue;
            }
        }
        flush();
        switch (token.type) {
            case 'hardbreak':
                page.line += 1;
                page.newline();
                break;
            case 'code_inline': {
                const from = page.writer.mark();
                page.writer.verbatim(disarm(token.content, 'code'));
                page.writer.whole(from);
                break;
            }
            case 'em_open':
            case 'strong_open':
            case 's_open':
                if (token.type === 's_open' && page.settings.target === 'chain')
                    page.words('~~');
                opened.push({ from: page.writer.mark(), close: token.type });
                break;
            case 'em_close':
            case 'strong_close':
            case 's_close': {
                const open = opened.pop();
                if (open)
                    page.writer.style(open.from, STYLES[token.type]);
                if (token.type === 's_close' && page.settings.target === 'chain')
                    page.words('~~');
                break;
            }
            case 'link_open': {
                const href = String(token.attrGet('href') ?? '');
                const close = closeOf(tokens, index);
                const { said, isPlain } = textOf(tokens, index, close);
                if (token.info === 'auto') {
                    page.url(said);
                    index = close;
                    break;
                }
                if (isPlain && /^@[\w.]+$/.test(said)) {
                    if (THREADS.test(href)) {
                        page.writer.words(said);
                        index = close;
                        break;
                    }
                    page.context = 'disarm';
                }
                const target = shownTarget(page, href);
                if (target !== undefined && isPlain && saysTarget(said, target)) {
                    page.url(target);
                    index = close;
                }
                else
                    afterLink = target;
                break;
            }
            case 'link_close':
                page.context = page.settings.handles;
                if (afterLink !== undefined) {
                    const isBare = page.writer.last !== page.writer.last;
                    if (!isBare)
                        page.writer.words(' (');
                    page.url(afterLink);
                    if (!isBare)
                        page.writer.words(')');
                }
                afterLink = undefined;
                break;
            case 'image':
                page.media(String(token.attrGet('src') ?? ''), altOf(token));
                break;
            case 'html_inline':
                writeTag(page, token.content);
                break;
            case 'footnote_ref': {
                const id = token.meta?.['id'];
                if (typeof id === 'number')
                    page.writer.words(`[${id + 1}]`);
                break;
            }
            default:
                if (token.nesting !== -1 && !Object.hasOwn(NODES, token.type))
                    page.tell('text/unknown-node', token.type, 'Markdown that has a row in docs/markdown.md');
        }
    }
    flush();
    page.endInline();
}
const ESCAPED = { '@': ESCAPED_AT, '#': ESCAPED_HASH, '|': ESCAPED_BAR };
const STYLES = { em_close: 'italic', strong_close: 'bold', s_close: 'strikethrough' };
const THREADS = /^https?:\/\/(?:www\.)?threads\.(?:net|com)\/@/i;
function closeOf(tokens, open) {
    const level = tokens[open]?.level;
    let index = open + 1;
    while (index < tokens.length && !(tokens[index]?.type === 'link_close' && tokens[index]?.level === level))
        index += 1;
    return index;
}
/** What the tokens of a link say, and whether they hold nothing but text. */
function textOf(tokens, open, close) {
    let said = '';
    let isPlain = true;
    for (let index = open + 1; index < close; index++) {
        const { type = '', content = '' } = tokens[index] ?? {};
        if (type === 'text' || type === 'text_special' || type === 'code_inline')
            said += content;
        else if (type === 'softbreak')
            said += ' ';
        else if (type === 'image' || type === 'html_inline' || type === 'footnote_ref')
            isPlain = false;
    }
    return { said, isPlain };
}
function altOf(token) {
    return (token.children ?? [])
        .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : content))
        .join('');
}

;// CONCATENATED MODULE: ./src/core/text/plain-text.ts
/** Line of the Markdown, from 1, that the text at `offset` comes from. */
function lineAt({ lines }, offset) {
    let low = 0;
    let high = lines.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((lines[middle]?.at ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return lines[low - 1]?.line ?? 1;
}
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
    return { text, gaps, whole: [], spoilers: [], styles: [], media: [], lines: [{ at: 0, line: 1 }] };
}
const NEWLINE = 10;
/** White space at which a text may be cut; a no-break space is none. */
function isSpace(unit) {
    return (unit === 32 ||
        (unit >= 9 && unit <= 13) ||
        unit === 0x3000 ||
        (unit >= 0x2000 && unit <= 0x200a && unit !== 0x2007) ||
        unit === 0x2028 ||
        unit === 0x2029);
}

;// CONCATENATED MODULE: ./src/core/text/writer.ts

/**
 * Writes plain text piece by piece and remembers what is where. Each call costs the length of its piece: nothing
 * that was written is read again.
 */
class TextWriter {
    #text = '';
    /** The line being written, without its place in the text; only whole lines are trimmed. */
    #line = '';
    /** What opens the line as soon as something is written on it: quote marks, indentation, a list marker. */
    #prefix = '';
    #hasWords = false;
    #last = NaN;
    #gap;
    #pending = [];
    #gaps = [];
    #whole = [];
    #spoilers = [];
    #styles = [];
    #media = [];
    #lines = [];
    /** Where the next character will stand, what is still to be opened not counted. */
    get at() {
        return this.#text.length + this.#line.length;
    }
    /** The last UTF-16 unit written, NaN at the start of a line. */
    get last() {
        return this.#last;
    }
    /** Whether anything but a prefix stands on the line. */
    get hasWords() {
        return this.#hasWords;
    }
    get isEmpty() {
        return !this.#hasWords && this.#text === '' && this.#media.length === 0;
    }
    /** What follows stands in another block: `newlines` after what was written. Two wishes in a row become the wider one. */
    block(newlines, kind, depth) {
        const before = this.#gap;
        if (before?.kind === 'glued') {
            // A heading stands right above its text, and apart from another heading.
            this.#gap = { newlines: kind === 'section' ? 2 : 1, kind: 'glued', depth: 0 };
        }
        else {
            const kept = before?.kind === 'section' && kind !== 'glued' ? 'section' : kind;
            this.#gap = { newlines: Math.max(newlines, before?.newlines ?? 0), kind: kept, depth };
        }
    }
    /** Opens the next line with `prefix` once something is written on it. The prefix is never alone in a segment. */
    prefix(prefix) {
        this.#prefix = prefix;
    }
    /** Words of a paragraph: white space at the start of a line and beside other white space is left out. */
    words(text) {
        const isLead = !this.#hasWords || this.#gap !== undefined || isSpace(this.#last);
        const kept = isLead && isSpace(text.charCodeAt(0)) ? text.trimStart() : text;
        if (kept === '')
            return;
        this.#open();
        this.#put(kept);
        this.#hasWords = true;
    }
    /** Text in which every space counts: code. */
    verbatim(text) {
        if (text === '')
            return;
        this.#open();
        this.#put(text);
        this.#hasWords = true;
    }
    /** A line break inside a block. */
    newline(kind, depth) {
        if (!this.#hasWords && this.#line === '')
            return;
        this.block(1, kind, depth);
    }
    /** Marks where the next character will stand, line breaks and markers before it not counted. */
    mark() {
        const mark = { at: this.at };
        this.#pending.push(mark);
        return mark;
    }
    /** What was written since `mark` is never cut. */
    whole({ at: start }) {
        if (this.at > start)
            this.#whole.push({ start, end: this.at });
    }
    spoiler({ at: start }) {
        if (this.at > start)
            this.#spoilers.push({ start, end: this.at });
    }
    style({ at: start }, style) {
        if (this.at > start)
            this.#styles.push({ start, end: this.at, style });
    }
    media(media) {
        this.#media.push({ at: this.at, media });
    }
    /** What is written from now on stands on `line` of the Markdown. */
    source(line) {
        this.#lines.push({ at: this.at, line });
    }
    finish() {
        this.#endLine();
        const text = this.#text;
        return {
            text,
            gaps: this.#gaps,
            whole: this.#whole.sort(byStart),
            spoilers: clipped(this.#spoilers, text.length),
            styles: this.#styles.sort(byStart),
            media: this.#media,
            lines: this.#lines,
        };
    }
    #put(text) {
        for (const mark of this.#pending.splice(0))
            mark.at = this.at;
        this.#line += text;
        this.#last = text.charCodeAt(text.length - 1);
    }
    /** Writes what stands between the last block and the text that is about to be written. */
    #open() {
        if (this.#gap) {
            const { newlines, kind, depth } = this.#gap;
            this.#gap = undefined;
            this.#endLine();
            if (this.#text !== '') {
                const end = this.#text.length;
                this.#text += '\n'.repeat(newlines);
                this.#gaps.push({ end, start: this.#text.length, kind, depth });
            }
        }
        if (this.#prefix === '')
            return;
        this.#line += this.#prefix;
        const marker = this.#prefix.trimStart().length;
        this.#whole.push({ start: this.at - marker, end: this.at });
        this.#prefix = '';
        this.#last = NaN;
    }
    #endLine() {
        this.#text += this.#line.trimEnd();
        this.#line = '';
        this.#hasWords = false;
        this.#last = NaN;
    }
}
function byStart(a, b) {
    return a.start - b.start;
}
/** A stretch may reach over white space that was trimmed later. */
function clipped(stretches, length) {
    return stretches
        .map(({ start, end }) => ({ start, end: Math.min(end, length) }))
        .filter(({ start, end }) => end > start);
}

;// CONCATENATED MODULE: ./src/core/text/page.ts



/** A conversion in progress: what is being written, and where in the Markdown's structure it stands. */
class Page {
    settings;
    writer = new TextWriter();
    lists = [];
    quotes = 0;
    /** Line of the Markdown, from 1, that is being converted. */
    line = 1;
    /** The marker of a list item is set and nothing of the item written yet. */
    isItemStart = false;
    /** How handles are treated where something says more than the settings: inside a link. */
    context;
    /** Where the spoiler that is being written began. */
    spoilerFrom;
    /** The HTML element whose contents are being left out. */
    hidden;
    htmlLinks = [];
    #styleTags = [];
    #sections = [];
    #problems = [];
    #told = new Set();
    constructor(settings) {
        this.settings = settings;
        this.context = settings.handles;
    }
    /** Starts a block of its own: a paragraph, or what stands where one could. */
    beginBlock(kind = 'paragraph') {
        this.writer.source(this.line);
        if (this.isItemStart) {
            this.isItemStart = false;
            return;
        }
        const list = this.lists.at(-1);
        if (kind === 'section')
            this.writer.block(2, 'section', 0);
        else if (list)
            this.writer.block(list.isTight ? 1 : 2, 'item', this.lists.length);
        else
            this.writer.block(2, 'paragraph', 0);
        this.writer.prefix(this.margin());
    }
    /** What every line of the innermost block opens with. */
    margin() {
        return '> '.repeat(this.quotes) + '  '.repeat(Math.max(0, this.lists.length - 1));
    }
    /** Starts a list item with its marker. */
    beginItem(marker) {
        const list = this.lists.at(-1);
        if (!list)
            return;
        const depth = this.lists.length - 1;
        if (!list.isFirst)
            this.writer.block(list.isTight ? 1 : 2, 'item', depth);
        else if (depth > 0)
            this.writer.block(list.isTight ? 1 : 2, 'item', depth);
        else
            this.writer.block(2, 'paragraph', 0);
        list.isFirst = false;
        this.marker(marker);
        this.isItemStart = true;
    }
    marker(marker) {
        this.writer.prefix(`${this.margin()}${marker} `);
    }
    words(text) {
        this.writer.words(disarm(text, this.context));
    }
    bullet() {
        // An attachment's styles are safe only in ASCII text, so its bullets are ASCII too.
        return this.settings.target === 'attachment'
            ? '-'
            : (BULLETS[Math.min(this.lists.length, BULLETS.length) - 1] ?? '•');
    }
    /** Lines in which every space counts. */
    writeLines(lines) {
        const depth = this.lists.length;
        let from = 0;
        let isFirst = true;
        while (from <= lines.length) {
            const found = lines.indexOf('\n', from);
            const to = found === -1 ? lines.length : found;
            const line = lines
                .slice(from, to)
                .trimEnd()
                .replace(/^\t+/, (tabs) => '  '.repeat(tabs.length));
            if (line === '') {
                if (!isFirst)
                    this.writer.block(2, 'item', depth + BLANK_LINE_DEPTH);
            }
            else {
                if (!isFirst)
                    this.writer.block(1, 'item', depth + CODE_DEPTH);
                if (!isFirst)
                    this.writer.prefix(this.margin());
                this.writer.verbatim(disarm(line, 'code'));
                isFirst = false;
            }
            from = to + 1;
            this.line += 1;
        }
    }
    /** A URL stands in the text as it is. */
    url(url) {
        this.writer.words(url);
    }
    styleTag(name, style, isOpen) {
        if (isOpen)
            this.#styleTags.push({ name, from: this.writer.mark() });
        else if (this.#styleTags.at(-1)?.name === name) {
            const open = this.#styleTags.pop();
            if (open)
                this.writer.style(open.from, style);
        }
    }
    toggleSpoiler() {
        if (this.spoilerFrom !== undefined)
            this.writer.spoiler(this.spoilerFrom);
        this.spoilerFrom = this.spoilerFrom === undefined ? this.writer.mark() : undefined;
    }
    /** Nothing that was opened among the words of a block reaches beyond it. */
    endInline() {
        this.spoilerFrom = undefined;
        this.context = this.settings.handles;
    }
    newline() {
        this.writer.newline('item', this.lists.length);
        this.writer.prefix(this.margin());
    }
    media(src, alt) {
        // A picture before all text of its block still belongs to what follows a heading or a break.
        this.writer.media({
            src,
            alt: alt.trim(),
            line: this.line,
            spoiler: this.spoilerFrom !== undefined,
        });
    }
    /** The author's break: what follows is another segment. */
    breakSection() {
        if (!this.writer.isEmpty)
            this.#sections.push(this.writer.finish());
        this.writer = new TextWriter();
    }
    tell(rule, found, expected, severity = 'warning') {
        const key = `${rule} ${found}`;
        if (this.#told.has(key) || this.#told.size >= MOST_TOLD)
            return;
        this.#told.add(key);
        const details = { found, expected, line: this.line };
        this.#problems.push(severity === 'error' ? (0,problem/* error */.z3)(rule, details) : (0,problem/* warning */.$e)(rule, details));
    }
    finish() {
        this.breakSection();
        return { sections: this.#sections, problems: this.#problems };
    }
}
const BULLETS = ['•', '◦', '▪'];
/** Code is cut between its lines only where no sentence around it would do, between its paragraphs rather than inside. */
const CODE_DEPTH = 8;
const BLANK_LINE_DEPTH = 4;
/** Nobody reads more problems of one post than this. */
const MOST_TOLD = 50;

;// CONCATENATED MODULE: ./src/core/text/table.ts

/**
 * Writes the table that opens at `index`, a line for each row, so that it reads on a narrow screen in any font.
 *
 * Two columns become `first: second`. With more, each cell after the first carries its header, since no column
 * lines up: `first · Header: second · Header: third`. Cells that are empty are left out.
 *
 * @returns the index of the token that closes the table
 */
function writeTable(page, tokens, index) {
    const headers = [];
    let row = [];
    let isHead = false;
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
            writeHeaders(page, headers);
        }
        else if (token?.type === 'tr_open')
            row = [];
        else if (token?.type === 'inline')
            (isHead ? headers : row).push(token);
        else if (token?.type === 'tr_close' && !isHead)
            writeRow(page, headers, row);
    }
    return at;
}
function writeHeaders(page, headers) {
    const [first, second, ...more] = headers;
    if (first && first.content !== '')
        writeCell(page, first);
    // With more columns the other headers stand in every row.
    if (second && more.length === 0 && second.content !== '') {
        page.writer.words(': ');
        writeCell(page, second);
    }
}
function writeRow(page, headers, row) {
    page.writer.block(1, 'item', 1);
    page.marker(page.bullet());
    let isFirst = true;
    for (const [column, cell] of row.entries()) {
        if (cell.content === '')
            continue;
        if (!isFirst)
            page.writer.words(headers.length === 2 ? ': ' : ' · ');
        const header = headers[column];
        if (headers.length > 2 && column > 0 && header && header.content !== '') {
            writeCell(page, header);
            page.writer.words(': ');
        }
        writeCell(page, cell);
        isFirst = false;
    }
}
function writeCell(page, cell) {
    writeInline(page, cell.children ?? [], cell.content);
}

;// CONCATENATED MODULE: ./src/core/text/convert.ts






/** What Markdown becomes: plain text, section by section, and what its author should know. */
function convert(markdown, settings) {
    const { tokens, footnotes } = parse(markdown);
    const page = new Page(settings);
    const notes = new Map();
    writeBlocks(page, tokens, notes);
    writeFootnotes(page, footnotes, notes);
    return page.finish();
}
const same = undefined;
/** One for each kind of block in `NODES`. */
const BLOCKS = {
    paragraph_open: (page) => {
        page.beginBlock();
        return same;
    },
    heading_open: (page) => {
        page.beginBlock('section');
        return same;
    },
    heading_close: (page) => {
        page.writer.block(1, 'glued', 0);
        return same;
    },
    inline: (page, token) => {
        writeInline(page, token.children ?? [], token.content);
        return same;
    },
    hr: (page) => {
        page.breakSection();
        return same;
    },
    blockquote_open: (page) => {
        page.quotes += 1;
        return same;
    },
    blockquote_close: (page) => {
        page.quotes -= 1;
        return same;
    },
    bullet_list_open: openList,
    ordered_list_open: openList,
    bullet_list_close: closeList,
    ordered_list_close: closeList,
    list_item_open: (page, token) => {
        page.beginItem(token.info === '' ? page.bullet() : `${token.info}${token.markup}`);
        return same;
    },
    code_block: writeCode,
    fence: writeCode,
    html_block: (page, token) => {
        writeHtml(page, token.content);
        return same;
    },
    table_open: (page, _token, index, tokens) => writeTable(page, tokens, index),
    footnote_reference_open: (_page, token, index, tokens, notes) => {
        const close = closing(tokens, index);
        const label = token.meta?.['label'];
        if (typeof label === 'string' && !notes.has(label))
            notes.set(label, tokens.slice(index + 1, close));
        return close;
    },
};
function writeBlocks(page, tokens, notes) {
    for (let index = 0; index < tokens.length; index++) {
        const token = tokens[index];
        if (!token)
            continue;
        if (token.map)
            page.line = token.map[0] + 1;
        const handler = BLOCKS[token.type];
        if (handler)
            index = handler(page, token, index, tokens, notes) ?? index;
        else if (token.nesting !== -1 && !isKnown(token.type))
            page.tell('text/unknown-node', token.type, 'Markdown that has a row in docs/markdown.md');
        if (token.level >= DEEPEST)
            page.tell('text/too-deep', `${token.level} levels`, `at most ${DEEPEST}`, 'error');
    }
}
function isKnown(type) {
    return Object.hasOwn(NODES, type);
}
function openList(page, _token, index, tokens) {
    const first = tokens[index + 2];
    page.lists.push({ isTight: first?.type !== 'paragraph_open' || first.hidden, isFirst: true });
}
function closeList(page) {
    page.lists.pop();
    page.isItemStart = false;
}
function writeCode(page, token) {
    page.beginBlock();
    page.writeLines(token.content);
}
function closing(tokens, open) {
    const level = tokens[open]?.level ?? 0;
    let index = open + 1;
    while (index < tokens.length - 1 && !(tokens[index]?.level === level && tokens[index]?.nesting === -1))
        index += 1;
    return index;
}
function writeFootnotes(page, footnotes, notes) {
    const used = new Set();
    for (const [index, note] of footnotes.entries()) {
        if (note.label !== undefined)
            used.add(note.label);
        page.lists.push({ isTight: true, isFirst: index === 0 });
        page.beginItem(`[${index + 1}]`);
        if (note.tokens)
            writeInline(page, note.tokens, note.content ?? '');
        else
            writeBlocks(page, notes.get(note.label ?? '') ?? [], new Map());
        closeList(page);
    }
    for (const label of notes.keys()) {
        if (!used.has(label))
            page.tell('text/footnote-unused', `a note for [^${label}]`, `[^${label}] somewhere in the text`);
    }
}

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
        return withScheme(text);
    const found = [...withScheme(text), ...links_bare(text)].sort((a, b) => a.start - b.start || b.end - a.end);
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
function withScheme(text) {
    const links = [];
    let from = 0;
    for (let at = text.indexOf('://'); at !== -1; at = text.indexOf('://', Math.max(from, at + 3))) {
        let start = at;
        while (start > from && isLetter(text.charCodeAt(start - 1)) && at - start < LONGEST_SCHEME)
            start -= 1;
        const end = endOfUrl(text, at + 3);
        if (start === at || end <= at + 3)
            continue;
        links.push({ start, end, key: keyOf(text.slice(start, end)) });
        from = end;
    }
    return links;
}
const LONGEST_SCHEME = 10;
const LONGEST_HOST = 253;
function links_bare(text) {
    const links = [];
    let from = 0;
    for (let dot = text.indexOf('.'); dot !== -1; dot = text.indexOf('.', Math.max(from, dot + 1))) {
        if (!isLetter(text.charCodeAt(dot + 1)))
            continue;
        let start = dot;
        while (start > from && dot - start < LONGEST_HOST && isHost(text.charCodeAt(start - 1)))
            start -= 1;
        if (start === dot)
            continue;
        let end = dot + 1;
        while (end - start <= LONGEST_HOST && isHost(text.charCodeAt(end)))
            end += 1;
        while (!isAlphanumeric(text.charCodeAt(end - 1)))
            end -= 1;
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
function isLetter(unit) {
    return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}
function isAlphanumeric(unit) {
    return isLetter(unit) || (unit >= 48 && unit <= 57);
}
function isHost(unit) {
    return isAlphanumeric(unit) || unit === 45 || unit === 46;
}

;// CONCATENATED MODULE: ./src/core/text/numbering.ts

/** What is added to segment `n` of `total`: the pattern with `{n}` and `{total}` filled in, on a line of its own. */
function numbered(pattern, n, total) {
    return `\n\n${pattern.replaceAll('{n}', String(n)).replaceAll('{total}', String(total))}`.normalize('NFC');
}
/**
 * The length that numbering takes from segment `n` of a chain whose total has `digits` digits. It is exact: all
 * numbers of as many digits are equally long.
 */
function numbersOf(pattern, digits, counting) {
    const total = 10 ** (digits - 1);
    const lengths = Array.from({ length: digits }, (_, index) => textLength(numbered(pattern, 10 ** index, total), counting));
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

;// CONCATENATED MODULE: ./src/core/text/place.ts
/**
 * What a break costs the reader. Only sums matter: among equally short chains the one is taken whose breaks add up
 * to the least. `orphan` is a last segment of less than a fifth of the limit; `heading` is a break after a heading.
 */
const BADNESS = {
    section: 0,
    paragraph: 1,
    item: 2,
    sentence: 4,
    clause: 16,
    word: 40,
    orphan: 60,
    grapheme: 200,
    heading: 400,
};

;// CONCATENATED MODULE: ./src/core/text/fine-places.ts



/** Punctuation that ends a clause where white space follows it. */
const CLAUSE_ENDS = new Set(Array.from(',;:–—،؛', (mark) => mark.charCodeAt(0)));
/** Punctuation that ends a clause by itself. */
const WIDE_CLAUSE_ENDS = new Set(Array.from('、，；：', (mark) => mark.charCodeAt(0)));
/** Places after a comma and the like between `start` and `end`. */
function clausePlaces(text, start, end) {
    const places = [];
    for (let at = start; at < end; at++) {
        const unit = text.charCodeAt(at);
        if (CLAUSE_ENDS.has(unit) ? isSpace(text.charCodeAt(at + 1)) : WIDE_CLAUSE_ENDS.has(unit)) {
            add(places, text, at + 1, 'clause');
        }
    }
    return places;
}
/** Places between words: at white space, and, where the script has none, where the language's words end. */
function wordPlaces(text, start, end) {
    const places = [];
    for (let at = start; at < end; at++)
        if (isSpace(text.charCodeAt(at)))
            at = add(places, text, at, 'word') - 1;
    const all = [];
    let from = start;
    for (const place of [...places, undefined]) {
        const to = place?.end ?? end;
        if (to - from > LONGEST_USUAL_WORD && fine_places_NOT_ASCII.test(text.slice(from, to)))
            for (const word of scriptPlaces(text, from, to))
                all.push(word);
        if (!place)
            break;
        all.push(place);
        from = place.start;
    }
    return all;
}
/** Longer runs without a space are taken for a script that writes none. */
const LONGEST_USUAL_WORD = 30;
const fine_places_NOT_ASCII = /[^\0-\x7f]/;
function scriptPlaces(text, start, end) {
    const places = [];
    // The search for words in Chinese or Thai is slower than linear, so it is given a page at a time.
    for (let from = start; from < end; from += PAGE) {
        const to = Math.min(from + PAGE, end);
        for (const { index, segment } of words().segment(text.slice(from, to))) {
            const at = from + index;
            const first = segment.charCodeAt(0);
            // Latin inside a run of another script is left whole, and no line begins with closing punctuation.
            if (index === 0 ||
                (isAsciiWord(text.charCodeAt(at - 1)) && isAsciiWord(first)) ||
                NOT_FIRST.test(segment))
                continue;
            if (NOT_LAST.test(text[at - 1] ?? ''))
                continue;
            add(places, text, at, 'word');
        }
    }
    return places;
}
const PAGE = 1000;
/** Closing and small characters that must not begin a line, and opening ones that must not end it. */
const NOT_FIRST = /^[\p{Pe}\p{Pf}\p{Po}\p{Mn}\p{Mc}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々〜]/u;
const NOT_LAST = /[\p{Ps}\p{Pi}@#/]/u;
/**
 * Places between grapheme clusters, for a word that does not fit: not all of them but one at each twentieth of
 * `room`, which is fine enough to fill segments and keeps the search short.
 */
function graphemePlaces(text, start, end, meter, room) {
    const places = [];
    const step = Math.max(1, Math.floor(room / 20));
    let since = 0;
    for (const { index, segment } of (0,grapheme/* graphemeSegments */.Wz)(text.slice(start, end))) {
        const at = start + index;
        const length = meter(at, at + segment.length);
        if (since > 0 && since + length > step && !splitsMention(text, at)) {
            places.push({ start: at, end: at, kind: 'grapheme', badness: BADNESS.grapheme });
            since = 0;
        }
        since += length;
        // A single cluster longer than a segment is no character anyone reads: it is cut between code points.
        for (let inner = step; length > room && inner < segment.length; inner += step) {
            const isPair = text.charCodeAt(at + inner) >= 0xdc00 && text.charCodeAt(at + inner) <= 0xdfff;
            const cut = at + inner - (isPair ? 1 : 0);
            places.push({ start: cut, end: cut, kind: 'grapheme', badness: BADNESS.grapheme });
            since = 0;
        }
    }
    return places;
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
/** Adds a place around the white space at `at`, if a grapheme ends there; answers where the next segment begins. */
function add(places, text, at, kind) {
    let start = at;
    while (isSpace(text.charCodeAt(start))) {
        // Line breaks are the business of the text's structure.
        if (text.charCodeAt(start) === fine_places_NEWLINE)
            return start + 1;
        start += 1;
    }
    let end = at;
    while (end > 0 && isSpace(text.charCodeAt(end - 1)))
        end -= 1;
    if (start < text.length && !continuesGrapheme(text, start))
        places.push({ start, end, kind, badness: BADNESS[kind] });
    return Math.max(start, at + 1);
}
const fine_places_NEWLINE = 10;
const CONTINUES = /^[\p{M}\p{Emoji_Modifier}\u200c\u200d\u{e0020}-\u{e007f}\uff9e\uff9f]/u;
/** Whether the character at `at` would join the grapheme before it. */
function continuesGrapheme(text, at) {
    return text.charCodeAt(at) >= 0x300 && CONTINUES.test(text.slice(at, at + 2));
}
function isAsciiWord(unit) {
    return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}
function isName(unit) {
    return isAsciiWord(unit) || unit === 46 || unit === 95;
}
let segmenter;
function words() {
    return (segmenter ??= new Intl.Segmenter('en', { granularity: 'word' }));
}

;// CONCATENATED MODULE: ./src/core/text/sentences.ts



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
    for (const { index } of sentences().segment(text)) {
        if (index === 0)
            continue;
        let end = index;
        let isLineEnd = false;
        while (end > 0 && isSpace(text.charCodeAt(end - 1))) {
            end -= 1;
            if (text.charCodeAt(end) === sentences_NEWLINE)
                isLineEnd = true;
        }
        // A line break is the business of the text's structure.
        if (end === 0 || isLineEnd)
            continue;
        const last = text.charCodeAt(end - 1);
        if (end === index && !endsWideSentence(last))
            continue;
        if (last === FULL_STOP && isAbbreviated(text, end - 1))
            continue;
        if (continuesGrapheme(text, index))
            continue;
        places.push({ start: index, end, kind: 'sentence', badness: BADNESS.sentence });
    }
    return places;
}
const FULL_STOP = 46;
const sentences_NEWLINE = 10;
/** Chinese and Japanese put no space between sentences; everywhere else `?` in `a?b` ends nothing. */
function endsWideSentence(unit) {
    return unit >= 0x3000 && (unit <= 0x301f || unit >= 0xff00);
}
/** Whether the full stop at `at` belongs to the word before it: `e.g.`, `No.`, an initial, a number in a list. */
function isAbbreviated(text, at) {
    let start = at;
    while (start > 0 && at - start < LONGEST_ABBREVIATION && isWordUnit(text.charCodeAt(start - 1)))
        start -= 1;
    const word = text.slice(start, at);
    if (word.length === 1)
        return /[A-Z]/.test(word) && word !== 'I';
    return ABBREVIATIONS.has(word.toLowerCase()) || /^(?:[A-Za-z]\.)+[A-Za-z]$/.test(word);
}
const LONGEST_ABBREVIATION = 8;
function isWordUnit(unit) {
    return unit > 0x7f
        ? !isSpace(unit) && unit < 0x2000
        : unit === FULL_STOP ||
            (unit >= 48 && unit <= 57) ||
            (unit >= 65 && unit <= 90) ||
            (unit >= 97 && unit <= 122);
}
let sentences_segmenter;
function sentences() {
    return (sentences_segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' }));
}

;// CONCATENATED MODULE: ./src/core/text/places.ts




/**
 * The places at which `plain` may be cut, in order, fine enough that what lies between two neighbours always `fits`,
 * unless nothing can cut it.
 *
 * A place inside a sentence is offered only where the sentence does not fit, one inside a clause only where the
 * clause does not fit, and so on: nothing is cut finer than it must be.
 *
 * @param room how much of the limit a segment of this text can count on
 */
function placesOf(plain, wholes, fits, meter, room) {
    const { text } = plain;
    const inside = wholes.filter((whole) => whole.length > 0).map(insideOf);
    const free = (place) => !inside.some((isInside) => isInside(place));
    const headings = plain.gaps.filter(({ kind }) => kind === 'glued').map(afterHeading);
    /** From the coarse to the fine: what is tried where a piece still does not fit. */
    const finer = [
        (start, end) => clausePlaces(text, start, end),
        (start, end) => wordPlaces(text, start, end),
        (start, end) => inRange(headings, start, end),
        (start, end) => graphemePlaces(text, start, end, meter, room),
    ];
    const refine = (places, start, end, level) => {
        const refined = [];
        let from = start;
        for (const place of [...places, undefined]) {
            const to = place?.end ?? end;
            const find = finer[level];
            if (find && !fits(from, to)) {
                const found = find(from, to).filter((each) => each.end > from && each.start < to && free(each));
                for (const each of refine(found, from, to, level + 1))
                    refined.push(each);
            }
            if (!place)
                break;
            refined.push(place);
            from = place.start;
        }
        return refined;
    };
    return refine(structure(plain).filter(free), 0, text.length, 0);
}
/** Gaps between blocks and ends of sentences, in order. */
function structure(plain) {
    const places = [];
    const gaps = plain.gaps;
    let next = 0;
    for (const sentence of sentencePlaces(plain.text)) {
        for (let gap = gaps[next]; gap && gap.end <= sentence.end; gap = gaps[++next])
            addGap(places, plain.text, gap);
        places.push(sentence);
    }
    for (let gap = gaps[next]; gap; gap = gaps[++next])
        addGap(places, plain.text, gap);
    return places;
}
function addGap(places, text, { start, end, kind, depth }) {
    if (kind !== 'glued')
        places.push({ start: pastSpace(text, start), end, kind, badness: BADNESS[kind] + depth });
}
/** A segment does not begin with the indentation of its first line. */
function pastSpace(text, at) {
    let start = at;
    while (isSpace(text.charCodeAt(start)))
        start += 1;
    return start;
}
function afterHeading({ start, end }) {
    return { start, end, kind: 'item', badness: BADNESS.heading };
}
/** Those of `places`, which are in order, that lie between `start` and `end`. */
function inRange(places, start, end) {
    let low = 0;
    for (let high = places.length; low < high;) {
        const middle = (low + high) >> 1;
        if ((places[middle]?.end ?? 0) <= start)
            low = middle + 1;
        else
            high = middle;
    }
    let last = low;
    while (last < places.length && (places[last]?.start ?? 0) < end)
        last += 1;
    return places.slice(low, last);
}
/** Tells whether a place lies inside one of `whole`: O(1) where places are asked for in order. */
function insideOf(whole) {
    let index = 0;
    return ({ start, end }) => {
        // Each finer level asks again from the start of its piece.
        while (index > 0 && (whole[index - 1]?.end ?? 0) > end)
            index -= 1;
        while (index < whole.length && (whole[index]?.end ?? 0) <= end)
            index += 1;
        const stretch = whole[index];
        return stretch !== undefined && stretch.start < start;
    };
}

;// CONCATENATED MODULE: ./src/core/text/split.ts




/** The links one Threads post may hold (Meta: *Posts*, "link limit"). */
const LINK_LIMIT = 5;
/** The images and videos one Threads post may hold (Meta: *Posts*, carousels). */
const MEDIA_LIMIT = 20;
/**
 * The best way to cut `plain` into pieces that fit.
 *
 * Fewest pieces; among those the least sum of badness (`BADNESS`); among those the most even lengths. A text that
 * fits is one piece. Every piece holds at most five different links and twenty images where the places to cut allow it.
 *
 * Time and memory are linear in the text: the search looks back from each place no further than one limit.
 */
function split(plain, settings) {
    const { text, media } = plain;
    const { limit = TEXT_LIMIT } = settings;
    if (text === '')
        return media.length > 0 ? [{ start: 0, end: 0, kind: 'end' }] : [];
    const meter = meterOf(text, settings.counting);
    const links = linksOf(text);
    const floors = [linkFloor(links), mediaFloor(media.map(({ at }) => at))].filter((floor) => floor !== undefined);
    // The last segments leave the least room; what lies between two places must fit into any of them.
    const room = limit - settings.reserved(Number.MAX_SAFE_INTEGER);
    const whole = [links, plain.whole].map((stretches) => stretches.filter(({ start, end }) => meter(start, end) <= room));
    const isCrowded = (start, end) => floors.some((floor) => floor(end) > start);
    const fits = (start, end) => meter(start, end) <= room && !isCrowded(start, end);
    const places = placesOf(plain, whole, fits, meter, room);
    return search(text.length, places, meter, floors, { ...settings, limit });
}
/** Keeps each segment at five different links; undefined where the whole text has no more. */
function linkFloor(links) {
    const inWindow = new Map();
    const ends = [];
    const floors = [];
    let first = 0;
    let floor = 0;
    for (const link of links) {
        inWindow.set(link.key, (inWindow.get(link.key) ?? 0) + 1);
        while (inWindow.size > LINK_LIMIT) {
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
/** Keeps each segment at twenty images; an image belongs to the segment that begins before it. */
function mediaFloor(places) {
    if (places.length <= MEDIA_LIMIT)
        return undefined;
    return lookUp(places, places.map((_, index) => places[index - MEDIA_LIMIT] ?? 0));
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
/** The state of the search: for each place, from 1, the best way to cut all that stands before it. */
function search(length, places, meter, floors, settings) {
    const { reserved, before, limit } = settings;
    const count = places.length + 1;
    const starts = new Int32Array(count + 1);
    const startLength = new Float64Array(count + 1);
    const endLength = new Float64Array(count + 1);
    for (let index = 0, end = 0, length_ = 0; index < count; index++) {
        const place = places[index];
        const to = place?.end ?? length;
        length_ += meter(end, to);
        endLength[index + 1] = length_;
        if (place) {
            length_ += meter(place.end, place.start);
            startLength[index + 1] = length_;
            starts[index + 1] = place.start;
            end = place.start;
        }
    }
    const pieces = new Int32Array(count + 1);
    const cost = new Float64Array(count + 1);
    const uneven = new Float64Array(count + 1);
    const from = new Int32Array(count + 1);
    const widest = limit - reserved(before + 1);
    const narrowest = limit - reserved(Number.MAX_SAFE_INTEGER);
    for (let index = 1; index <= count; index++) {
        const place = places[index - 1];
        const end = place?.end ?? length;
        const own = place ? place.badness : 0;
        const orphan = place ? 0 : limit / 5;
        let floor = 0;
        for (const each of floors)
            floor = Math.max(floor, each(end));
        const lengthHere = endLength[index] ?? 0;
        let best = -1;
        let bestCost = Infinity;
        let bestUneven = Infinity;
        for (let back = index - 1; back >= 0; back--) {
            const size = lengthHere - (startLength[back] ?? 0);
            // What cannot be cut is taken as it is: the places before it are as near as they get.
            if (best !== -1 && (size > widest || (starts[back] ?? 0) < floor))
                break;
            if (best !== -1 && size > narrowest && size > limit - reserved(before + (pieces[back] ?? 0) + 1))
                continue;
            const lonely = size < orphan && back > 0 ? BADNESS.orphan : 0;
            const total = (cost[back] ?? 0) + PIECE + own + lonely;
            if (total > bestCost)
                continue;
            const squares = (uneven[back] ?? 0) + size * size;
            if (total < bestCost || squares < bestUneven) {
                best = back;
                bestCost = total;
                bestUneven = squares;
            }
        }
        cost[index] = bestCost;
        uneven[index] = bestUneven;
        from[index] = best;
        pieces[index] = (pieces[best] ?? 0) + 1;
    }
    const cuts = [];
    for (let index = count; index > 0; index = from[index] ?? 0) {
        const place = places[index - 1];
        cuts.push({ start: starts[from[index] ?? 0] ?? 0, end: place?.end ?? length, kind: place?.kind ?? 'end' });
    }
    return cuts.reverse();
}
/** What one more piece costs: more than all badness of ten million places together. */
const PIECE = 2 ** 32;

;// CONCATENATED MODULE: ./src/core/text/chain-of.ts







/**
 * Markdown becomes the best chain of segments: the fewest, cut at the best places.
 *
 * With an error among the problems the segments show what would be published; nothing must be. Empty text gives none.
 * Lines of problems count from 1 in `markdown`. Linear in the length of `markdown`.
 *
 * @see docs/markdown.md for what becomes of each kind of Markdown.
 */
function chainOf(markdown, settings) {
    const { sections, problems } = convert(normalised(markdown), { ...settings, target: 'chain' });
    const cut = cutAll(sections, settings);
    const total = cut.length;
    const segments = [];
    const found = [...problems];
    for (const [index, { section, piece, kind }] of cut.entries()) {
        const segment = segmentOf(section, piece, kind);
        const suffix = settings.numbering !== undefined && total > 1 ? numbered(settings.numbering, index + 1, total) : '';
        segments.push(suffix === ''
            ? segment
            : { ...segment, text: segment.text === '' ? suffix.trimStart() : segment.text + suffix });
        for (const problem of problemsOf(section, piece, segment, settings))
            found.push(problem);
    }
    if (settings.format === 'single' && total > 1)
        found.push(tooLong(segments, settings));
    return { segments, problems: found };
}
/** NFC, and `\n` for every line break. */
function normalised(markdown) {
    return (markdown.includes('\r') ? markdown.replace(/\r\n?/g, '\n') : markdown).normalize('NFC');
}
/** Every section cut, with the room that numbers need where there is more than one piece. */
function cutAll(sections, settings) {
    const { counting, numbering } = settings;
    const once = cutWith(sections, counting, () => 0);
    if (numbering === undefined || once.length <= 1)
        return once;
    // More digits in the total leave less room and make no shorter chain, so the first total that holds is the least.
    for (let digits = String(once.length).length;; digits++) {
        const cut = cutWith(sections, counting, numbersOf(numbering, digits, counting));
        if (cut.length < 10 ** digits)
            return cut;
    }
}
function cutWith(sections, counting, reserved) {
    const cut = [];
    for (const section of sections) {
        for (const piece of split(section, { counting, reserved, before: cut.length })) {
            cut.push({
                section,
                piece,
                kind: piece.kind === 'end' && section !== sections.at(-1) ? 'author' : piece.kind,
            });
        }
    }
    return cut;
}
function segmentOf(section, { start, end }, kind) {
    const spoilers = section.spoilers.slice(firstAfter(section.spoilers, start, ({ end: to }) => to));
    const text = section.text.slice(start, end);
    return {
        text,
        media: mediaOf(section, { start, end }),
        spoilers: spoilers
            .slice(0, firstAfter(spoilers, end - 1, ({ start: from }) => from))
            .map((spoiler) => {
            const from = Math.max(spoiler.start, start);
            return { offset: from - start, length: Math.min(spoiler.end, end) - from };
        }),
        end: kind,
    };
}
/** The media of a segment are those that stand after its start, up to its end; those before all text are the first's. */
function mediaOf({ media }, { start, end }) {
    const first = start === 0 ? 0 : firstAfter(media, start, ({ at }) => at);
    return media
        .slice(first, firstAfter(media, end, ({ at }) => at))
        .map((each) => each.media);
}
/** Index of the first of `items`, sorted by `place`, whose place is after `after`. */
function firstAfter(items, after, place) {
    let low = 0;
    for (let high = items.length; low < high;) {
        const middle = (low + high) >> 1;
        const item = items[middle];
        if (item !== undefined && place(item) <= after)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function problemsOf(section, piece, segment, { counting }) {
    const found = [];
    const line = lineAt(section, piece.start);
    const links = linksOf(segment.text);
    for (const { start, end } of links) {
        const url = segment.text.slice(start, end);
        const length = textLength(url, counting);
        if (length >= TEXT_LIMIT - 20)
            found.push((0,problem/* error */.z3)('text/url-too-long', { found: `a URL of ${length}`, expected: `at most ${TEXT_LIMIT}`, line }));
    }
    const different = new Set(links.map(({ key }) => key)).size;
    if (different > LINK_LIMIT)
        found.push((0,problem/* error */.z3)('text/too-many-links', {
            found: `${different} links in a segment`,
            expected: `at most ${LINK_LIMIT}`,
            line,
        }));
    if (segment.media.length > MEDIA_LIMIT) {
        found.push((0,problem/* error */.z3)('text/too-many-media', {
            found: `${segment.media.length} images in a segment`,
            expected: `at most ${MEDIA_LIMIT}`,
            line,
        }));
    }
    if (piece.kind === 'grapheme')
        found.push((0,problem/* warning */.$e)('text/word-cut', {
            found: 'a word longer than a segment',
            expected: `words of at most ${TEXT_LIMIT}`,
            line,
        }));
    return found;
}
function tooLong(segments, { counting }) {
    const length = segments.reduce((sum, { text }) => sum + textLength(text, counting), 0);
    return (0,problem/* error */.z3)('text/too-long', {
        found: `a text of ${length} characters, which needs ${segments.length} segments`,
        expected: `at most ${TEXT_LIMIT} in one segment`,
    });
}

;// CONCATENATED MODULE: ./src/core/compose.ts




/** Turns a post into its chain. A chain that has begun is composed as it was begun, or not at all. */
function compose(post, composer) {
    const first = composeCounting(post, composer, composer.counting);
    if (!post.receipts || first.digest === post.receipts.digest)
        return first;
    // The network may have refused the first way of counting when the chain began.
    const second = composeCounting(post, composer, 'bytes');
    if (second.digest === post.receipts.digest)
        return second;
    const changed = (0,problem/* error */.z3)('post/changed-while-partial', {
        found: `another text than that of which ${post.receipts.posts.length} segments are live`,
        expected: `the text with the digest ${post.receipts.digest}`,
        ...(post.path !== undefined && { path: post.path }),
        line: post.line,
    });
    return { ...first, problems: [...first.problems, changed] };
}
function composeCounting(post, { handles, linkFrom }, counting) {
    const { path, format, numbering, line } = post;
    const resolveLink = (target) => linkFrom(path, target);
    const { segments, problems } = chainOf(post.markdown, { counting, numbering, format, handles, resolveLink });
    const placed = problems.map((problem) => ({
        ...problem,
        line: (problem.line ?? 1) + line - 1,
        ...(path !== undefined && { path }),
    }));
    const empty = segments.length === 0 && !problems.some(({ severity }) => severity === 'error');
    if (empty) {
        placed.push({
            ...(0,problem/* error */.z3)('post/empty', { found: 'a post without text', expected: 'something to publish' }),
            line,
            ...(path !== undefined && { path }),
        });
    }
    return { segments, digest: digestOf(segments), problems: placed };
}
/** A chain as a report shows it. */
function shown({ segments }) {
    return segments.map(({ text, end }) => ({ text, end, length: textLength(text, 'documented') }));
}

;// CONCATENATED MODULE: ./src/core/plan.ts
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
    const { draft, receipts, publishAt } = post;
    if (receipts?.whole)
        return { kind: 'done' };
    if (draft)
        return { kind: 'skip' };
    if (!receipts && publishAt !== undefined) {
        if (publishAt.at > now)
            return { kind: 'wait', until: publishAt };
        if (now - publishAt.at > lateLimit)
            return { kind: 'overdue', since: publishAt };
    }
    const composition = compose(post);
    const refused = composition.problems.some(({ severity }) => severity === 'error');
    return { kind: refused ? 'refuse' : 'publish', composition };
}
function byUrgency(one, other) {
    return (Number(other.receipts !== undefined) - Number(one.receipts !== undefined) ||
        compare(one.publishAt?.at ?? Infinity, other.publishAt?.at ?? Infinity) ||
        compare(one.path ?? '', other.path ?? ''));
}
function compare(one, other) {
    return one < other ? -1 : Number(one > other);
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./src/core/did-you-mean.ts + 1 modules
var did_you_mean = __webpack_require__(5128);
// EXTERNAL MODULE: ./src/core/front-matter/fences.ts
var front_matter_fences = __webpack_require__(3145);
// EXTERNAL MODULE: ./node_modules/gray-matter/index.js
var gray_matter = __webpack_require__(9599);
var gray_matter_default = /*#__PURE__*/__webpack_require__.n(gray_matter);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/core/front-matter/read-yaml.ts


/** Far more than any author writes; aliases can multiply a few lines into billions of values. */
const MOST_VALUES = 100_000;
const read_yaml_DEEPEST = 100;
/** What to do where the parser's reason alone does not say it. */
const FIXES = {
    BAD_SCALAR_START: 'Put the value in quotes.',
    BLOCK_AS_IMPLICIT_KEY: 'Put the value in quotes: it holds a colon followed by a space.',
    BAD_DQ_ESCAPE: 'Put the value in single quotes, where a backslash is only a backslash.',
    TAB_AS_INDENT: 'Indent with spaces.',
    MULTIPLE_DOCS: 'Remove the line of dots: the front matter ends with `---`.',
};
/**
 * Reads YAML 1.2 (core schema). Values are strings, `true`, `false`, null, arrays, and objects without a
 * prototype; numbers and dates stay the text the author wrote.
 */
function readYaml(source) {
    const counter = new yaml_dist/* LineCounter */.HN();
    const lineAt = (offset) => Math.max(counter.linePos(offset).line, 1);
    const document = (0,yaml_dist/* parseDocument */.Tp)(source, {
        version: '1.2',
        schema: 'core',
        customTags: withoutNumbers,
        resolveKnownTags: false,
        // Found below in linear time, where `1` and `"1"` are the same key.
        uniqueKeys: false,
        keepSourceTokens: true,
        prettyErrors: false,
        // `silent` would also silence the error of a second document.
        logLevel: 'error',
        lineCounter: counter,
    });
    if (document.errors.length > 0)
        return { ok: false, problems: brokenYaml(document, lineAt) };
    const root = document.contents;
    if (root === null || ((0,yaml_dist/* isScalar */.jn)(root) && root.source === '')) {
        return { ok: true, yaml: { source, root: undefined, data: read_yaml_bare(), lineOf: () => 1 } };
    }
    if (!(0,yaml_dist/* isMap */.jh)(root))
        return { ok: false, problems: [notAMapping(root, lineAt)] };
    const reading = { source, lineAt, anchors: new Map(), problems: [], values: 0 };
    const data = dataOfMapping(root, reading, 0);
    if (reading.problems.length > 0)
        return { ok: false, problems: reading.problems };
    const lineOf = (path) => lineAt(offsetOf(root, path, source));
    return { ok: true, yaml: { source, root, data, lineOf } };
}
/** The text of a key, whatever else YAML could take it for. */
function keyText(key, source) {
    if ((0,yaml_dist/* isScalar */.jn)(key))
        return typeof key.value === 'string' ? key.value : key.source;
    return source.slice(key.range[0], key.range[1]);
}
/** A media id has more digits than a number can hold, and a date has no time zone of its own. */
function withoutNumbers(tags) {
    return tags.filter((tag) => typeof tag === 'string' || !/:(?:int|float)$/.test(tag.tag));
}
/** Has no prototype: `__proto__` and `constructor` are keys like any other. */
function read_yaml_bare() {
    return Object.create(null);
}
function dataOf(node, reading, depth) {
    if (node === null)
        return null;
    if ((0,yaml_dist/* isAlias */.Vj)(node))
        return dataOfAlias(node.source, node.range[0], reading);
    reading.values += 1;
    if (depth > read_yaml_DEEPEST || reading.values > MOST_VALUES)
        return refuse(node.range[0], reading);
    const before = reading.values;
    const data = (0,yaml_dist/* isScalar */.jn)(node)
        ? node.value
        : (0,yaml_dist/* isMap */.jh)(node)
            ? dataOfMapping(node, reading, depth)
            : node.items.map((item) => dataOf(item, reading, depth + 1));
    const values = reading.values - before + 1;
    if (node.anchor !== undefined)
        reading.anchors.set(node.anchor, { data, values });
    return data;
}
function dataOfMapping(map, reading, depth) {
    const data = read_yaml_bare();
    const keys = new Map();
    for (const { key, value } of map.items) {
        const name = keyText(key, reading.source);
        const first = keys.get(name);
        if (first)
            reading.problems.push(duplicate(name, first, key, reading));
        else
            keys.set(name, key);
        data[name] = dataOf(value, reading, depth + 1);
    }
    return data;
}
function dataOfAlias(name, offset, reading) {
    const anchored = reading.anchors.get(name);
    if (!anchored) {
        const found = `the alias \`*${name}\` without a finished \`&${name}\` before it`;
        reading.problems.push((0,problem/* error */.z3)('front-matter/broken-yaml', { found, expected: 'YAML 1.2', line: reading.lineAt(offset) }));
        return null;
    }
    reading.values += anchored.values;
    return reading.values > MOST_VALUES ? refuse(offset, reading) : anchored.data;
}
/** Told once: what follows is left unread. */
function refuse(offset, reading) {
    if (!reading.problems.some(({ rule }) => rule === 'front-matter/too-complex')) {
        reading.problems.push(tooComplex(reading.lineAt(offset)));
    }
    return null;
}
function offsetOf(root, path, source) {
    let node = root;
    let offset = 0;
    for (const step of path) {
        const entry = entryOf(node, step, source);
        if (!entry)
            break;
        offset = entry.at.range[0];
        node = entry.value;
    }
    return offset;
}
/** One step down: the key or the item that stands for it, and its value. */
function entryOf(node, step, source) {
    if ((0,yaml_dist/* isMap */.jh)(node)) {
        const pair = node.items.find(({ key }) => keyText(key, source) === String(step));
        return pair && { at: pair.key, value: pair.value };
    }
    const item = (0,yaml_dist/* isSeq */.oP)(node) ? node.items[Number(step)] : undefined;
    return item && { at: item, value: item };
}
/** One problem a line: what follows on the same line is mostly the first mistake again. */
function brokenYaml(document, lineAt) {
    const problems = new Map();
    for (const mistake of document.errors) {
        const { code, message } = mistake;
        const line = lineAt(beginningOf(mistake, document));
        if (problems.has(line))
            continue;
        const fix = FIXES[code];
        const found = `broken YAML (${message.charAt(0).toLowerCase()}${message.slice(1)})`;
        problems.set(line, code === 'RESOURCE_EXHAUSTION'
            ? tooComplex(line)
            : (0,problem/* error */.z3)('front-matter/broken-yaml', { found, expected: 'YAML 1.2', line, ...(fix && { fix }) }));
    }
    return [...problems.values()];
}
/** A quote that is never closed is noticed at the end of everything, and repaired where it opens. */
function beginningOf({ message, pos: [offset] }, document) {
    if (!message.startsWith('Missing closing'))
        return offset;
    let beginning = offset;
    (0,yaml_dist/* visit */.YR)(document, {
        Scalar(_, { range }) {
            if (range?.[1] === offset)
                beginning = range[0];
        },
    });
    return beginning;
}
function notAMapping(root, lineAt) {
    const found = `front matter that is ${(0,yaml_dist/* isScalar */.jn)(root) ? 'a single value' : 'a list'}`;
    return (0,problem/* error */.z3)('front-matter/not-a-mapping', {
        found,
        expected: 'keys with values',
        line: lineAt(root.range[0]),
    });
}
function duplicate(name, first, second, { lineAt }) {
    return (0,problem/* error */.z3)('front-matter/duplicate-key', {
        found: `the key \`${name}\` again`,
        expected: 'each key once',
        fix: `Remove one of the two; the first is on line ${lineAt(first.range[0])}.`,
        line: lineAt(second.range[0]),
    });
}
function tooComplex(line) {
    return (0,problem/* error */.z3)('front-matter/too-complex', {
        found: 'aliases or nesting that multiply into more than anyone can have meant',
        expected: `at most ${MOST_VALUES} values, ${read_yaml_DEEPEST} levels deep`,
        line,
    });
}

;// CONCATENATED MODULE: ./src/core/front-matter/parse.ts



/**
 * Reads the front matter of `text`, whose `fences` are those that `fencesOf` found. Nothing in it is
 * evaluated, whatever it claims to be written in.
 */
function parseFrontMatter(text, fences) {
    switch (fences.kind) {
        case 'foreign':
            return refused(foreign(fences.language, fences.line));
        case 'unclosed':
            return refused((0,problem/* error */.z3)('front-matter/unclosed', {
                found: 'no line that ends the front matter',
                expected: 'a line of `---`',
                line: fences.line,
            }));
        case 'yaml':
            return withBody(readThroughGrayMatter(text, fences), fences);
    }
}
/** As `parseFrontMatter`, with the places of everything in it. */
function readThroughGrayMatter(text, fences) {
    const opening = /^\uFEFF?---(?=[ \t]*\r?\n)/.exec(text);
    // gray-matter lets the text choose its language, and some languages are programs: it sees nothing but YAML.
    if (!opening)
        return refused(foreign('another language', 1));
    let read = readYaml('');
    const yaml = {
        parse(source) {
            // The source begins behind the opening `---`, and was cut before its last line break.
            read = readYaml(`${source}\n`);
            return read.ok ? read.yaml.data : {};
        },
    };
    // Given options, gray-matter does not use its cache, which shares data between callers and forgets errors.
    const file = gray_matter_default()(text, { language: 'yaml', engines: { ...REFUSING, yaml }, excerpt: () => '' });
    const sameSplit = file.matter === text.slice(opening[0].length, fences.end - 1);
    return sameSplit ? read : refused(ambiguousEnd(text, fences));
}
function withBody(read, { bodyStart, bodyLine }) {
    if (!read.ok)
        return read;
    const { data, lineOf } = read.yaml;
    return { ok: true, frontMatter: { data, bodyStart, bodyLine, lineOf } };
}
/** gray-matter's own engines for these evaluate, or read what we do not. */
const REFUSING = Object.fromEntries(['javascript', 'js', 'coffee', 'coffeescript', 'cson', 'json', 'toml'].map((language) => [
    language,
    () => {
        throw new Error(`Front matter in ${language} is never read.`);
    },
]));
function refused(problem) {
    return { ok: false, problems: [problem] };
}
function foreign(language, line) {
    return (0,problem/* error */.z3)('front-matter/foreign', {
        found: `front matter in ${language}`,
        expected: 'YAML between two lines that hold only `---`',
        line,
    });
}
function ambiguousEnd(text, { start, end }) {
    const at = `\n${text.slice(start, end)}`.indexOf('\n---');
    const line = text.slice(0, start + at).split('\n').length;
    const found = 'a line of the front matter that begins with `---` and goes on';
    return (0,problem/* error */.z3)('front-matter/ambiguous-end', { found, expected: '`---` alone, as its end', line });
}

// EXTERNAL MODULE: ./src/core/ids.ts
var ids = __webpack_require__(9921);
// EXTERNAL MODULE: ./src/core/instant.ts
var core_instant = __webpack_require__(630);
;// CONCATENATED MODULE: ./src/core/post-schema.ts

/** What each key must be, in the words of a problem's "expected". */
const post_schema_text = (expected) => dist/* pipe */.FsL(dist/* string */.YjP(expected), dist/* nonEmpty */.hq(expected));
const yes = dist/* boolean */.zMY('`true` or `false`');
const digits = dist/* pipe */.FsL(dist/* string */.YjP('the digits of an id'), dist/* regex */.yGV(/^\w{1,64}$/, 'the digits of an id'));
const receipt = dist/* strictObject */.rej({ id: digits, permalink: dist/* optional */.lqM(post_schema_text('an address')) });
/** The mapping under `threads`, one line a key of the contract. */
const THREADS_KEYS = {
    text: dist/* optional */.lqM(post_schema_text('Markdown')),
    publish_at: dist/* optional */.lqM(post_schema_text('a date-time such as `2026-12-01 09:00`')),
    timezone: dist/* optional */.lqM(post_schema_text('an IANA time zone such as `Europe/Berlin`')),
    draft: dist/* optional */.lqM(yes),
    format: dist/* optional */.lqM(dist/* picklist */.KIO(['chain', 'single'], '`chain` or `single`')),
    numbering: dist/* optional */.lqM(dist/* union */.KCZ([dist/* literal */.euz(false), dist/* pipe */.FsL(dist/* string */.YjP(), dist/* includes */.mKk('{n}'), dist/* maxLength */.Ru6(50))], 'a pattern with `{n}` in it, such as `({n}/{total})`, or `false`')),
    id: dist/* optional */.lqM(digits),
    permalink: dist/* optional */.lqM(post_schema_text('an address')),
    published_at: dist/* optional */.lqM(post_schema_text('a date-time')),
    posts: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(receipt, 'a list of `id` and `permalink`'), dist/* nonEmpty */.hq('at least one entry'))),
    digest: dist/* optional */.lqM(post_schema_text('a digest')),
};
/** Unknown keys are left to the caller, who names each with what was probably meant. */
const post_schema_THREADS = dist/* object */.Ikc(THREADS_KEYS);

// EXTERNAL MODULE: ./src/core/publish-at.ts
var publish_at = __webpack_require__(1052);
// EXTERNAL MODULE: ./src/core/threads-error.ts
var threads_error = __webpack_require__(1285);
// EXTERNAL MODULE: ./src/core/timezone.ts
var core_timezone = __webpack_require__(108);
;// CONCATENATED MODULE: ./src/core/post.ts











/**
 * Reads a file whole. It is a post only if its front matter says so; every problem of that front matter is
 * told at once.
 */
function readPost(path, text, defaults) {
    const fences = (0,front_matter_fences/* fencesOf */.I)(text);
    if (fences.kind === 'none')
        return { kind: 'not-a-post' };
    if (fences.kind !== 'yaml' && !fences.mentionsThreads)
        return { kind: 'not-a-post' };
    const read = readFenced(text, fences, defaults);
    if (read.kind === 'post')
        return { kind: 'post', post: { ...read.post, path } };
    if (read.kind === 'problems') {
        return { kind: 'problems', problems: read.problems.map((problem) => ({ ...problem, path })) };
    }
    return read;
}
/** Reads inline text, which is a post without saying so and may open with front matter of its own. */
function readInlinePost(text, defaults) {
    const fences = (0,front_matter_fences/* fencesOf */.I)(text);
    // An opening `---` that nothing closes is a thematic break.
    if (fences.kind === 'none' || fences.kind === 'unclosed') {
        return { kind: 'post', post: { ...plain(defaults), markdown: text, line: 1 } };
    }
    const read = readFenced(text, fences, defaults);
    if (read.kind !== 'not-a-post')
        return read;
    const body = fences.kind === 'yaml' ? { markdown: text.slice(fences.bodyStart), line: fences.bodyLine } : undefined;
    return body ? { kind: 'post', post: { ...plain(defaults), ...body } } : read;
}
function readFenced(text, fences, defaults) {
    const parsed = parseFrontMatter(text, fences);
    if (!parsed.ok)
        return { kind: 'problems', problems: parsed.problems };
    const { frontMatter } = parsed;
    const threads = frontMatter.data['threads'];
    if (threads === undefined || threads === null || threads === false)
        return { kind: 'not-a-post' };
    const checked = checkKeys(threads === true ? {} : threads, frontMatter);
    if ('problems' in checked)
        return { kind: 'problems', problems: checked.problems };
    const { keys } = checked;
    const timing = timingOf(keys, frontMatter, defaults.timezone);
    const receipts = receiptsOf(keys, frontMatter);
    const problems = [...timing.problems, ...receipts.problems];
    if (problems.length > 0)
        return { kind: 'problems', problems };
    const markdown = keys.text === undefined
        ? { markdown: text.slice(frontMatter.bodyStart), line: frontMatter.bodyLine }
        : { markdown: keys.text, line: frontMatter.lineOf(['threads', 'text']) };
    const numbering = keys.numbering === false ? undefined : (keys.numbering ?? defaults.numbering);
    return {
        kind: 'post',
        post: {
            path: undefined,
            ...markdown,
            publishAt: timing.publishAt,
            publishAtLine: keys.publish_at === undefined ? undefined : frontMatter.lineOf(['threads', 'publish_at']),
            draft: keys.draft ?? false,
            format: keys.format ?? 'chain',
            numbering,
            receipts: receipts.receipts,
        },
    };
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
    };
}
/** Every unknown key and every value that is none, at once. */
function checkKeys(threads, frontMatter) {
    const lineOf = (...path) => ({
        line: frontMatter.lineOf(['threads', ...path]),
    });
    if (!(0,threads_error/* isRecord */.u4)(threads)) {
        const found = `\`threads: ${asWritten(threads)}\``;
        return {
            problems: [(0,problem/* error */.z3)('post/invalid-value', { found, expected: '`true` or a mapping', ...lineOf() })],
        };
    }
    const known = Object.keys(THREADS_KEYS);
    const unknown = Object.keys(threads).filter((key) => !known.includes(key));
    const problems = unknown.map((key) => {
        const near = (0,did_you_mean/* nearest */.p)(key, known);
        const fix = near && { fix: `Did you mean \`${near}\`?` };
        return (0,problem/* error */.z3)('post/unknown-key', {
            found: `the key \`threads.${key}\``,
            expected: 'a known key',
            ...lineOf(key),
            ...fix,
        });
    });
    const { success, output, issues = [] } = dist/* safeParse */.xLC(post_schema_THREADS, threads);
    for (const issue of issues) {
        const path = issue.path?.map(({ key }) => (typeof key === 'number' ? key : String(key))) ?? [];
        const found = `\`threads.${path.join('.')}: ${asWritten(issue.input)}\``;
        problems.push((0,problem/* error */.z3)('post/invalid-value', { found, expected: issue.message, ...lineOf(...path) }));
    }
    return success && problems.length === 0 ? { keys: output } : { problems };
}
/** A value as short text for a message. */
function asWritten(value) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
function timingOf(keys, frontMatter, fallback) {
    const timezone = keys.timezone ?? fallback;
    const wrong = (rule, problem) => ({
        publishAt: undefined,
        problems: [{ ...problem, line: frontMatter.lineOf(['threads', rule]) }],
    });
    if (!(0,core_timezone/* isTimeZone */.k)(timezone)) {
        const fix = (0,core_timezone/* timeZoneFix */.z)(timezone);
        const found = `\`timezone: ${asWritten(timezone)}\``;
        return wrong('timezone', (0,problem/* error */.z3)('post/timezone-unknown', { found, expected: 'an IANA time zone', ...(fix && { fix }) }));
    }
    if (keys.publish_at === undefined)
        return { publishAt: undefined, problems: [] };
    const found = `\`publish_at: ${asWritten(keys.publish_at)}\``;
    const at = (0,publish_at/* readPublishAt */.z)(keys.publish_at);
    if (!at)
        return wrong('publish_at', (0,problem/* error */.z3)('post/publish-at-invalid', { found, expected: 'an ISO 8601 date-time' }));
    const instant = (0,core_instant.instantOf)(at, timezone);
    if ('ms' in instant)
        return { publishAt: (0,publish_at/* dueTime */.c)(at, timezone, instant.ms), problems: [] };
    return wrong('publish_at', (0,problem/* error */.z3)(instant.not === 'skipped' ? 'post/publish-at-skipped' : 'post/publish-at-twice', {
        found,
        expected: `a local time that happens once in ${timezone}`,
    }));
}
function receiptsOf(keys, frontMatter) {
    const { id, permalink, posts, digest } = keys;
    if (id === undefined && posts === undefined)
        return { receipts: undefined, problems: [] };
    const damaged = (found, expected, key) => ({
        receipts: undefined,
        problems: [
            (0,problem/* error */.z3)('post/receipts-damaged', { found, expected, line: frontMatter.lineOf(['threads', key]) }),
        ],
    });
    if (id === undefined)
        return damaged('`posts` without `id`', '`id` of the first of them', 'posts');
    // An id alone was written by a person: this post is live, and nothing is left to do.
    const entries = (posts ?? [{ id, permalink }]).map((entry) => ({
        id: (0,ids/* mediaId */.C)(entry.id),
        permalink: entry.permalink,
    }));
    const [head, ...rest] = entries;
    if (head?.id !== (0,ids/* mediaId */.C)(id))
        return damaged(`\`id: ${id}\``, '`id` of the first of `posts`', 'id');
    if (posts !== undefined && keys.published_at === undefined && digest === undefined) {
        return damaged('`posts` without `digest`', 'the digest of what was published', 'posts');
    }
    const whole = posts === undefined || keys.published_at !== undefined;
    return {
        receipts: { posts: [head, ...rest], digest: digest ?? '', whole },
        problems: [],
    };
}

;// CONCATENATED MODULE: ./src/core/front-matter/same-data.ts
/** Whether two values read from YAML, or to be written as YAML, hold the same; the order of keys does not count. */
function sameData(one, other) {
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
        return one === other;
    if (Array.isArray(one) !== Array.isArray(other))
        return false;
    const others = new Map(Object.entries(other));
    const entries = Object.entries(one);
    return (entries.length === others.size &&
        entries.every(([key, value]) => others.has(key) && sameData(value, others.get(key))));
}

;// CONCATENATED MODULE: ./src/core/front-matter/yaml-text.ts
/**
 * The lines of `key: value` in block style, without indentation. Any YAML reader, 1.1 or 1.2, takes texts for
 * the same texts.
 */
function entryLines(key, value) {
    if (typeof value !== 'object')
        return [`${scalarText(key)}: ${scalarText(value)}`];
    if (value.length === 0)
        return [`${scalarText(key)}: []`];
    return [`${scalarText(key)}:`, ...itemLines(value).map((line) => `  ${line}`)];
}
/** The items of a list in block style, without indentation. */
function itemLines(items) {
    return items.flatMap((item) => {
        const lines = Object.entries(item).map(([key, value]) => `${scalarText(key)}: ${scalarText(value)}`);
        return lines.length === 0
            ? ['- {}']
            : lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
    });
}
/** `value` on one line, as it stands inside braces or brackets. */
function flowText(value) {
    if (typeof value !== 'object')
        return typeof value === 'string' ? quoted(value) : String(value);
    return `[${value.map((item) => `{ ${flowEntries(Object.entries(item))} }`).join(', ')}]`;
}
/** `key: value, …`, as it stands inside braces. */
function flowEntries(entries) {
    return entries.map(([key, value]) => `${scalarText(key)}: ${flowText(value)}`).join(', ');
}
/** Plain where nothing could take it for anything else, in double quotes otherwise. */
function scalarText(value) {
    return typeof value === 'boolean' || isPlain(value) ? String(value) : quoted(value);
}
/** A word, or what has a scheme: a URL, a digest. Some readers take even `E0` for a number. */
function isPlain(text) {
    const reserved = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
    return /^(?:[a-z][a-z_]*|[a-z][a-z\d]*(?::[\w./?&@%~+=-]+)+)$/i.test(text) && !reserved.test(text);
}
/** JSON is YAML, but for characters that YAML 1.1 takes for line breaks or refuses. */
function quoted(text) {
    return JSON.stringify(text).replace(/[\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./src/core/front-matter/splices.ts



/**
 * The splices that set keys under `threads`; none overlaps another. They are right for YAML as people write
 * it; whoever applies them reads the result again.
 */
function splicesFor({ root, source }, changes) {
    const value = root?.items.find(({ key }) => keyText(key, source) === 'threads')?.value;
    if (!root || !value)
        return { ok: false, found: 'front matter without `threads`' };
    // An anchor or a tag speaks of the old value, and would stay in front of the new one.
    if ((0,yaml_dist/* isAlias */.Vj)(value) || isMarked(value))
        return { ok: false, found: '`threads` with an alias, an anchor or a tag' };
    if (((0,yaml_dist/* isScalar */.jn)(value) && value.value === true) || isEmptyBraces(value, source)) {
        return { ok: true, splices: opened(source, root, value, changes) };
    }
    return (0,yaml_dist/* isMap */.jh)(value)
        ? changed(source, value, changes)
        : { ok: false, found: '`threads` that is neither `true` nor a mapping' };
}
/** `threads: true` becomes a mapping that holds the keys; a comment behind it stays. */
function opened(source, root, value, changes) {
    const [from, to] = value.range;
    if (root.flow)
        return [{ from, to, text: `{ ${flowEntries(changes)} }` }];
    const margin = ' '.repeat(columnOf(source, root.range[0]) + 2);
    return [
        { from: source.slice(0, from).trimEnd().length, to, text: '' },
        insertedLines(source, nextLine(source, to), margin, changes),
    ];
}
function changed(source, map, changes) {
    const splices = [];
    const added = [];
    for (const [key, value] of changes) {
        const pair = map.items.find((item) => keyText(item.key, source) === key);
        if (pair?.value && isMarked(pair.value)) {
            return { ok: false, found: `\`threads.${key}\` with an anchor or a tag` };
        }
        if (pair)
            splices.push(replaced(source, map, pair, value));
        else
            added.push([key, value]);
    }
    const append = map.flow ? appendedInBraces : appendedBelow;
    if (added.length > 0)
        splices.push(append(source, map, added));
    return { ok: true, splices };
}
/** The value of `pair` gives way to `value`; the comment behind it stays. */
function replaced(source, map, { key, value: old, srcToken }, value) {
    const inline = map.flow || typeof value === 'object' ? flowText(value) : scalarText(value);
    const colon = srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
    if (!colon)
        return inserted(key.range[1], `: ${inline}`);
    const behindColon = colon.offset + 1;
    if (!old || isNothing(old))
        return inserted(behindColon, ` ${inline}`);
    const from = old.range[0];
    const to = source.slice(0, endOf(old)).trimEnd().length;
    if (!isBlock(old))
        return { from, to, text: inline };
    if ((0,yaml_dist/* isSeq */.oP)(old) && typeof value === 'object' && value.length > 0) {
        const margin = ' '.repeat(columnOf(source, from));
        return { from, to, text: itemLines(value).join(lineBreakAt(source, from) + margin) };
    }
    // What stood on lines of its own moves up behind the colon, unless a comment stands there.
    const alone = source.slice(behindColon, from).trim() === '';
    return alone ? { from: behindColon, to, text: ` ${inline}` } : { from, to, text: inline };
}
function appendedBelow(source, map, added) {
    const margin = ' '.repeat(columnOf(source, map.range[0]));
    return insertedLines(source, nextLine(source, endOf(map)), margin, added);
}
function appendedInBraces(source, map, added) {
    const last = map.items.at(-1);
    // Braces with nothing but a comment in them.
    if (!last)
        return inserted(map.range[0] + 1, ` ${flowEntries(added)}`);
    const end = endOfPair(last);
    const comma = /^\s*(?:#[^\n]*\n\s*)*,/.exec(source.slice(end, map.range[1]));
    return comma
        ? inserted(end + comma[0].length, ` ${flowEntries(added)}`)
        : inserted(end, `, ${flowEntries(added)}`);
}
function insertedLines(source, at, margin, added) {
    const lineBreak = lineBreakAt(source, at - 1);
    const lines = added.flatMap(([key, value]) => entryLines(key, value));
    return inserted(at, lines.map((line) => margin + line + lineBreak).join(''));
}
function inserted(at, text) {
    return { from: at, to: at, text };
}
/** Where a value ends, without the comments and empty lines behind it. */
function endOf(node) {
    const last = isBlock(node) ? node.items.at(-1) : undefined;
    if (!last)
        return node.range[1];
    return (0,yaml_dist/* isPair */.tO)(last) ? endOfPair(last) : endOf(last);
}
function endOfPair({ key, value }) {
    return value ? endOf(value) : endOf(key);
}
function isBlock(node) {
    return (0,yaml_dist/* isCollection */.P3)(node) && !node.flow;
}
function isEmptyBraces(node, source) {
    return (0,yaml_dist/* isMap */.jh)(node) && /^\{\s*\}$/.test(source.slice(node.range[0], node.range[1]));
}
/** `key:` with nothing behind it. */
function isNothing(node) {
    return (0,yaml_dist/* isScalar */.jn)(node) && node.range[0] === node.range[1];
}
function isMarked(node) {
    return node.tag !== undefined || (!(0,yaml_dist/* isAlias */.Vj)(node) && node.anchor !== undefined);
}
function columnOf(source, offset) {
    return offset - (source.lastIndexOf('\n', offset - 1) + 1);
}
/** Where the first line begins at or after `offset`; a source ends with a line break. */
function nextLine(source, offset) {
    return source[offset - 1] === '\n' ? offset : source.indexOf('\n', offset) + 1;
}
/** As the line ends on which `offset` lies: a file may mix them. */
function lineBreakAt(source, offset) {
    return source[source.indexOf('\n', offset) - 1] === '\r' ? '\r\n' : '\n';
}

;// CONCATENATED MODULE: ./src/core/front-matter/edit.ts





/**
 * `text` with these keys under `threads` set; every other byte stays. A key that has its value already stays
 * as it is written, so that setting twice changes nothing.
 *
 * The result is read again before it is given out: it holds exactly the old data with these keys, or it is a
 * problem. Whether a file can be written back to can be tried so before anything of it is published.
 */
function withThreadsKeys(text, keys) {
    const fences = (0,front_matter_fences/* fencesOf */.I)(text);
    if (fences.kind === 'none')
        return notEditable('no front matter', 1);
    if (fences.kind !== 'yaml')
        return edit_refused(parseFrontMatter(text, fences));
    const read = readThroughGrayMatter(text, fences);
    if (!read.ok)
        return edit_refused(read);
    const { source, data, lineOf } = read.yaml;
    const current = new Map(Object.entries(data['threads'] ?? {}));
    const changes = Object.entries(keys).filter(([key, value]) => !sameData(current.get(key), value));
    if (changes.length === 0)
        return { ok: true, text };
    const splices = splicesFor(read.yaml, changes);
    if (!splices.ok)
        return notEditable(splices.found, lineOf(['threads']));
    const body = text.slice(fences.end);
    const edited = text.slice(0, fences.end - source.length) + spliced(source, splices.splices) + body;
    const expected = { ...data, threads: Object.fromEntries([...current, ...changes]) };
    if (!holds(edited, expected, body))
        return notEditable('YAML that cannot be changed for certain', lineOf(['threads']));
    return { ok: true, text: edited };
}
/** From the end, so that offsets stay true; of two at the same place the first stays in front. */
function spliced(source, splices) {
    const fromTheEnd = splices.toReversed().toSorted((one, other) => other.from - one.from);
    return fromTheEnd.reduce((text, { from, to, text: piece }) => text.slice(0, from) + piece + text.slice(to), source);
}
/** Whether `text` is read as `data`, with `body` (from its closing fence on) behind it. */
function holds(text, data, body) {
    const fences = (0,front_matter_fences/* fencesOf */.I)(text);
    if (fences.kind !== 'yaml' || text.slice(fences.end) !== body)
        return false;
    const read = parseFrontMatter(text, fences);
    return read.ok && sameData(read.frontMatter.data, data);
}
function edit_refused(read) {
    const problem = read.ok ? undefined : read.problems[0];
    return problem ? { ok: false, problem } : notEditable('front matter that cannot be read', 1);
}
function notEditable(found, line) {
    const expected = '`threads: true` or a plain mapping';
    return { ok: false, problem: (0,problem/* error */.z3)('front-matter/not-editable', { found, expected, line }) };
}

;// CONCATENATED MODULE: ./src/core/receipt.ts
/** Receipts as the keys that are kept under `threads`. `now`: milliseconds since 1970. */
function keysOf({ posts, digest, whole }, now) {
    const entry = ({ id, permalink }) => ({ id, ...(permalink !== undefined && { permalink }) });
    return {
        ...entry(posts[0]),
        ...(whole && { published_at: `${new Date(now).toISOString().slice(0, 19)}Z` }),
        posts: posts.map(entry),
        digest,
    };
}

;// CONCATENATED MODULE: ./src/publishing/waits.ts
/**
 * Every wait of publishing, in seconds, in the order in which they are taken; a list that is used up ends the
 * trying. Meta advises to ask for a status once a minute for at most five minutes; in practice text is ready
 * at the first look.
 */
const WAITS = {
    /** Between looks at a container that is not ready: six minutes in all. */
    ready: [0, 1, 2, 3, 5, 8, 13, 20, 30, 40, 60, 60, 60, 60],
    /** A container that is ready and not yet known where it is published: half a minute, longer than ever seen. */
    visible: [2, 3, 5, 8, 13],
    /** A call that may safely be asked twice. */
    again: [1, 3, 9],
    /** While it is found out what a lost answer did: feeds lag, ten minutes in all. */
    settle: [2, 5, 10, 20, 30, 60, 60, 60, 60, 60, 60, 60, 60, 60],
    /** A permalink that is late. */
    permalink: [0, 2, 5],
};
const seconds = (count) => count * 1000;

;// CONCATENATED MODULE: ./src/publishing/patience.ts


const WHY = {
    'not-visible-yet': 'not visible to Threads yet',
    unsure: 'no usable answer',
};
/**
 * Repeats a call after errors of the kinds it has patience for, with the waits (in seconds) given for each.
 * Only for calls that may safely be made twice after such an error.
 */
async function patiently(call, patience, { clock, tell, number }) {
    const spent = {};
    for (;;) {
        try {
            return await call();
        }
        catch (cause) {
            if (!(cause instanceof threads_error/* ThreadsError */.aW))
                throw cause;
            const used = spent[cause.kind] ?? 0;
            const wait = patience[cause.kind]?.[used];
            if (wait === undefined)
                throw cause;
            spent[cause.kind] = used + 1;
            tell({ kind: 'waits', number, ms: seconds(wait), why: WHY[cause.kind] ?? cause.kind });
            await clock.sleep(seconds(wait));
        }
    }
}

;// CONCATENATED MODULE: ./src/publishing/settle.ts


/** A container that stays ready this long, unseen in the feed, was not published. */
const SURELY_NOT_PUBLISHED_S = 60;
/** The machine's clock and the network's may differ. */
const CLOCK_SKEW_MS = 10 * 60_000;
/**
 * Finds out what a publish did whose answer was lost: by the container's status and by the account's own posts. A
 * container that is still ready after a minute, with nothing in the feed, is published once more; never is a
 * second container made while the first is in doubt.
 */
async function settle({ container, draft, since }, context) {
    const { threads, clock, tell, number } = context;
    let readyFor;
    let repeated = false;
    for (const wait of WAITS.settle) {
        tell({ kind: 'waits', number, ms: seconds(wait), why: 'finding out what happened' });
        await clock.sleep(seconds(wait));
        const state = await answered(() => threads.containerState(container));
        const shown = await answered(() => threads.latest(draft.replyTo === undefined ? 'posts' : 'replies'));
        const candidates = (shown ?? []).filter((live) => isThis(live, draft, since) && !context.claimed.has(live.id));
        const [found, another] = candidates;
        if (found && !another && state?.status !== 'FINISHED')
            return { kind: 'live', id: found.id };
        if (state?.status === 'ERROR' || state?.status === 'EXPIRED')
            return { kind: 'lost' };
        readyFor = state?.status === 'FINISHED' && shown && !found ? (readyFor ?? -wait) + wait : undefined;
        if (readyFor !== undefined && readyFor >= SURELY_NOT_PUBLISHED_S && !repeated) {
            repeated = true;
            const id = await answered(() => threads.publishContainer(container));
            if (id !== undefined)
                return { kind: 'live', id };
        }
    }
    return { kind: 'in-doubt' };
}
/** The answer, or undefined for any error of the network: what does not answer now may answer later. */
async function answered(call) {
    try {
        return await call();
    }
    catch (cause) {
        if (cause instanceof threads_error/* ThreadsError */.aW)
            return undefined;
        throw cause;
    }
}
function isThis(live, draft, since) {
    const sameParent = live.replyTo === undefined || live.replyTo === draft.replyTo;
    return sameParent && asKept(live.text) === asKept(draft.text) && live.publishedAt >= since - CLOCK_SKEW_MS;
}
/** Text as the network may give it back. */
function asKept(text) {
    return text.replaceAll('\r\n', '\n').normalize('NFC').trim();
}

;// CONCATENATED MODULE: ./src/publishing/segment.ts





/** Containers are free and invisible; a lost one is replaced this often. */
const CONTAINERS = 3;
/**
 * Publishes one segment: create, wait, publish. Creating may be repeated, as a container is invisible until it
 * is published. Publishing is never repeated unless it certainly did not happen; a lost answer is settled by
 * asking the network what it did.
 */
async function publishSegment(draft, context) {
    try {
        for (let attempt = 1; attempt <= CONTAINERS; attempt += 1) {
            const since = context.clock.now();
            const container = await created(draft, context);
            const ready = await becameReady(container, context);
            if (ready.kind === 'lost')
                continue;
            if (ready.kind === 'stopped')
                return ready;
            const outcome = await published(container, { draft, since }, context);
            if (outcome.kind !== 'lost')
                return outcome;
        }
        const found = `${CONTAINERS} containers that did not become visible`;
        return stopped((0,problem/* error */.z3)('threads/not-ready', { found, expected: 'one that can be published' }));
    }
    catch (cause) {
        if (!(cause instanceof threads_error/* ThreadsError */.aW))
            throw cause;
        return stopped((0,threads_error/* problemOfThreads */.Im)(cause), cause.blocksAccount ? 'blocked' : 'usable');
    }
}
function stopped(problem, account = 'usable') {
    return { kind: 'stopped', problem, account };
}
/** A fresh parent may not be known everywhere yet, and answers get lost: both are worth asking again. */
async function created(draft, context) {
    const visible = draft.replyTo === undefined ? [] : WAITS.visible;
    const patience = { unsure: WAITS.again, 'not-visible-yet': visible };
    const container = await patiently(() => context.threads.createContainer(draft), patience, context);
    context.tell({ kind: 'created', number: context.number });
    return container;
}
async function becameReady(container, context) {
    const { clock, tell, number, threads } = context;
    for (const wait of WAITS.ready) {
        if (wait > 0) {
            tell({ kind: 'waits', number, ms: seconds(wait), why: 'Threads is preparing it' });
            await clock.sleep(seconds(wait));
        }
        const patience = { unsure: WAITS.again, 'not-visible-yet': WAITS.visible };
        const { status, reason } = await patiently(() => threads.containerState(container), patience, context);
        if (status === 'FINISHED')
            return { kind: 'ready' };
        if (status === 'EXPIRED')
            return { kind: 'lost' };
        if (status === 'ERROR') {
            const found = `a container in error: ${reason ?? 'no reason given'}`;
            return stopped((0,problem/* error */.z3)('threads/container-failed', { found, expected: 'one that becomes ready' }));
        }
    }
    const found = 'a container that is still being prepared after six minutes';
    return stopped((0,problem/* error */.z3)('threads/not-ready', { found, expected: 'one that becomes ready' }));
}
/** An answer that is not definite ends the asking at once: from there on only `settle` may act. */
async function published(container, { draft, since }, context) {
    try {
        const publish = () => context.threads.publishContainer(container);
        return { kind: 'live', id: await patiently(publish, { 'not-visible-yet': WAITS.visible }, context) };
    }
    catch (cause) {
        if (!(cause instanceof threads_error/* ThreadsError */.aW))
            throw cause;
        if (cause.kind === 'not-visible-yet')
            return { kind: 'lost' };
        if (cause.definite)
            throw cause;
        context.tell({ kind: 'in-doubt', number: context.number, why: cause.message });
        const settled = await settle({ container, draft, since }, context);
        if (settled.kind !== 'in-doubt')
            return settled;
        return stopped((0,problem/* error */.z3)('threads/in-doubt', {
            found: `container ${container} without a certain end: ${cause.message}`,
            expected: 'to see whether it went live',
        }), 'blocked');
    }
}

;// CONCATENATED MODULE: ./src/publishing/chain.ts



/**
 * Publishes the segments that are not live yet, each as a reply to the one before it. Permalinks are fetched
 * meanwhile and hold nothing up: a missing one is a blemish, a missing receipt a duplicate post.
 */
async function publishChain(segments, already, context) {
    const live = already.map((receipt) => Promise.resolve(receipt));
    const claimed = new Set([...context.claimed, ...already.map(({ id }) => id)]);
    let parent = already.at(-1)?.id;
    let stopped;
    for (const [index, { text }] of segments.entries()) {
        if (index < already.length)
            continue;
        const outcome = await publishSegment({ text, replyTo: parent }, { ...context, claimed, number: index + 1 });
        if (outcome.kind === 'stopped') {
            stopped = outcome;
            break;
        }
        context.tell({ kind: 'live', number: index + 1, id: outcome.id });
        live.push(receiptOf(outcome.id, context));
        claimed.add(outcome.id);
        parent = outcome.id;
    }
    return { receipts: await Promise.all(live), stopped };
}
async function receiptOf(id, { threads, clock }) {
    for (const wait of WAITS.permalink) {
        await clock.sleep(seconds(wait));
        try {
            const permalink = await threads.permalink(id);
            if (permalink !== undefined)
                return { id, permalink };
        }
        catch (cause) {
            if (!(cause instanceof threads_error/* ThreadsError */.aW))
                throw cause;
        }
    }
    return { id, permalink: undefined };
}

;// CONCATENATED MODULE: ./src/publishing/preflight.ts



/** No way of counting that anybody has observed gives more than this for what Threads calls 500 characters. */
const SURELY_SHORT_BYTES = 500;
/**
 * Asks Threads whether it takes texts of these lengths, before any of them is public: each that is longer in
 * bytes than in characters is tried as a container, which nobody sees, which costs no quota, and which is left
 * to expire. All of them at once.
 *
 * @returns the refusal of the first that is too long; undefined if Threads takes them all.
 * @throws ThreadsError if Threads refuses one for another reason.
 */
async function refusedLength(texts, { threads, clock, tell }) {
    const answers = await Promise.all(texts.map(async (text, index) => {
        if (Buffer.byteLength(text) <= SURELY_SHORT_BYTES)
            return undefined;
        try {
            const create = () => threads.createContainer({ text, replyTo: undefined });
            await patiently(create, { unsure: WAITS.again }, { clock, tell, number: index + 1 });
            return undefined;
        }
        catch (cause) {
            if (cause instanceof threads_error/* ThreadsError */.aW && cause.kind === 'too-long')
                return cause;
            throw cause;
        }
    }));
    return answers.find((answer) => answer !== undefined);
}

;// CONCATENATED MODULE: ./src/commands/publish-posts.ts









/** Publishes one post after the other; what blocks the account ends the run, anything else only its post. */
async function publishPosts(due, context) {
    const { world, tell } = context;
    if (due.length === 0)
        return [];
    const threads = await world.threads();
    const reports = [];
    const claimed = new Set(due.flatMap(({ post }) => post.receipts?.posts.map(({ id }) => id) ?? []));
    let blocked = await accountProblem(threads, context);
    for (const each of due) {
        const published = blocked
            ? { report: heldBack(each, blocked), blocked }
            : await publishPost(each, { ...context, threads, claimed });
        tell({ kind: 'post', report: published.report });
        for (const { id } of published.report.receipts)
            claimed.add(id);
        reports.push(published.report);
        blocked = published.blocked;
    }
    return reports;
}
/** One request that tells whether the token works, before anything depends on it. */
async function accountProblem(threads, { world: { clock }, tell }) {
    try {
        const note = (event) => tell({ kind: 'segment', event, total: 0, text: '' });
        const username = await patiently(() => threads.username(), { unsure: WAITS.again }, { clock, tell: note, number: 0 });
        tell({ kind: 'account', username });
        return undefined;
    }
    catch (cause) {
        if (cause instanceof threads_error/* ThreadsError */.aW)
            return (0,threads_error/* problemOfThreads */.Im)(cause);
        throw cause;
    }
}
/** A post that is not tried, because nothing can be published for this account now. */
function heldBack({ post, composition }, problem) {
    const later = problem.rule === 'threads/throttled';
    return {
        path: post.path,
        status: later ? 'deferred' : 'failed',
        receipts: post.receipts?.posts ?? [],
        problems: [...composition.problems, problem],
    };
}
async function publishPost(due, context) {
    const { post } = due;
    const { world, tell, threads, claimed } = context;
    const already = post.receipts?.posts ?? [];
    const composed = await acceptedLength(due, context);
    if (composed instanceof threads_error/* ThreadsError */.aW) {
        const problem = (0,threads_error/* problemOfThreads */.Im)(composed);
        const blocked = composed.blocksAccount ? problem : undefined;
        return { report: heldBack(due, problem), blocked };
    }
    const { segments, digest, problems } = composed;
    if (problems.some(({ severity }) => severity === 'error')) {
        return {
            report: { path: post.path, status: 'failed', receipts: already, problems, segments: shown(composed) },
            blocked: undefined,
        };
    }
    const texts = segments.map(({ text }) => text);
    tell({ kind: 'chain', path: post.path, segments: texts, already: already.length });
    const { receipts, stopped } = await publishChain(segments, already, {
        threads,
        clock: world.clock,
        claimed,
        tell: (event) => tell({ kind: 'segment', event, total: texts.length, text: texts[event.number - 1] ?? '' }),
    });
    tell({ kind: 'chain-end' });
    const [head, ...replies] = receipts;
    const live = head && {
        posts: [head, ...replies],
        digest,
        whole: receipts.length === segments.length,
    };
    const unwritten = live && receipts.length >= already.length ? writeBack(post, live, context) : undefined;
    const report = {
        path: post.path,
        status: statusOf(live, stopped?.problem),
        receipts,
        segments: shown(composed),
        problems: [...problems, ...[stopped?.problem, unwritten].filter((problem) => problem !== undefined)],
    };
    return { report, blocked: stopped?.account === 'blocked' ? stopped.problem : undefined };
}
/**
 * The post as Threads takes it: where it refuses the length of a segment, the chain is split again by bytes,
 * before any of it is public.
 */
async function acceptedLength(due, context) {
    const { post, composition } = due;
    const { threads, world, tell, composer } = context;
    const ahead = composition.segments.slice(post.receipts?.posts.length ?? 0).map(({ text }) => text);
    try {
        const note = (event) => tell({ kind: 'segment', event, total: ahead.length, text: '' });
        const refusal = await refusedLength(ahead, { threads, clock: world.clock, tell: note });
        if (!refusal)
            return composition;
        tell({ kind: 'recounted', path: post.path, why: refusal.message });
        // A chain that has begun cannot be split anew: its digest no longer fits, and the author is told so.
        const recounted = compose(post, { ...composer, counting: 'bytes' });
        const told = (0,problem/* warning */.$e)('text/counted-by-bytes', {
            found: refusal.message,
            expected: 'at most 500 as Threads counts',
            ...(post.path !== undefined && { path: post.path }),
            line: post.line,
        });
        return { ...recounted, problems: [...recounted.problems, told] };
    }
    catch (cause) {
        if (cause instanceof threads_error/* ThreadsError */.aW)
            return cause;
        throw cause;
    }
}
function statusOf(live, stopped) {
    if (live?.whole)
        return 'published';
    if (live)
        return 'partial';
    return stopped?.rule === 'threads/throttled' ? 'deferred' : 'failed';
}
/** Puts the receipts into the file as it is now, which may be newer than what was read. */
function writeBack({ path }, receipts, { settings, world }) {
    if (settings.writeBack === 'none' || path === undefined)
        return undefined;
    const expected = 'the receipts in the front matter';
    try {
        const edited = withThreadsKeys(world.files.read(path).toString('utf8'), keysOf(receipts, world.clock.now()));
        if (!edited.ok)
            return { ...edited.problem, path };
        world.files.write(path, edited.text);
        return undefined;
    }
    catch (cause) {
        const found = cause instanceof Error && 'code' in cause ? String(cause.code) : 'an unknown reason';
        return (0,problem/* error */.z3)('files/not-written', { found, expected, path });
    }
}

;// CONCATENATED MODULE: ./src/commands/publish-due.ts





/** Reads these texts whole, decides what to do with each post, and publishes those that are due. */
async function publishDue(sources, settings, world, tell) {
    const read = sources.map(({ path, text }) => ({
        path,
        ...(path === undefined ? readInlinePost(text, settings) : readPost(path, text, settings)),
    }));
    const unreadable = read.flatMap((entry) => entry.kind === 'problems' ? [reportOf(entry.path, 'failed', entry.problems)] : []);
    const posts = read.flatMap((entry) => (entry.kind === 'post' ? [entry.post] : []));
    const composer = { ...settings, linkFrom: world.linkFrom };
    const plan = planRun(posts, world.clock.now(), settings, (post) => compose(post, composer));
    const settled = [...unreadable, ...plan.flatMap((planned) => settledReport(planned, settings.lateLimit))];
    for (const report of settled)
        tell({ kind: 'post', report });
    const due = plan.flatMap(({ post, decision }) => decision.kind === 'publish' ? [{ post, composition: decision.composition }] : []);
    const published = settings.dryRun
        ? due.map(previewOf)
        : await publishPosts(due, { composer, settings, world, tell });
    if (settings.dryRun)
        for (const report of published)
            tell({ kind: 'post', report });
    const done = plan.filter(({ decision }) => decision.kind === 'done').length;
    return { posts: [...published, ...settled], done };
}
/** The report of a post that is decided without publishing. */
function settledReport({ post, decision }, lateLimit) {
    const { path } = post;
    switch (decision.kind) {
        case 'publish':
        case 'done':
            return [];
        case 'skip':
            return [reportOf(path, 'skipped', [])];
        case 'wait':
            return [{ ...reportOf(path, 'waiting', []), ...(decision.until && { publishAt: decision.until }) }];
        case 'refuse': {
            const { composition } = decision;
            return [{ ...reportOf(path, 'failed', composition.problems), segments: shown(composition) }];
        }
        case 'overdue': {
            const late = (0,problem/* error */.z3)('post/overdue', {
                found: `\`publish_at\` at ${decision.since.text}`,
                expected: `a run within ${hours(lateLimit)} of it`,
                ...(path !== undefined && { path }),
                line: post.publishAtLine ?? 1,
            });
            return [{ ...reportOf(path, 'overdue', [late]), publishAt: decision.since }];
        }
    }
}
function previewOf({ post: { path }, composition }) {
    return { ...reportOf(path, 'waiting', composition.problems), segments: shown(composition) };
}
function reportOf(path, status, problems) {
    return { path, status, receipts: [], problems };
}
function hours(ms) {
    return ms % 3_600_000 === 0 ? `${ms / 3_600_000} hours` : `${Math.round(ms / 60_000)} minutes`;
}


/***/ }),

/***/ 9921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mediaId),
/* harmony export */   r: () => (/* binding */ containerId)
/* harmony export */ });
/** An id as the network wrote it: decimal digits, more than a JavaScript number holds. */
const containerId = (digits) => digits;
const mediaId = (digits) => digits;


/***/ }),

/***/ 630:
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

/***/ 1285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ problemOfThreads),
/* harmony export */   Mz: () => (/* binding */ errorOf),
/* harmony export */   aW: () => (/* binding */ ThreadsError),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(497);

class ThreadsError extends Error {
    kind;
    /**
     * Whether what was asked certainly did not happen. Errors with code 1, 2 or 10, and those of a gateway, have been
     * seen at publishing although the post went live.
     */
    definite;
    constructor(kind, definite, message, options) {
        super(message, options);
        this.name = 'ThreadsError';
        this.kind = kind;
        this.definite = definite;
    }
    /** Whether no other post can be published for this account now either. */
    get blocksAccount() {
        return ['token', 'permission', 'throttled', 'restricted'].includes(this.kind);
    }
}
/**
 * What an answer means, by code and subcode first and never by localised text.
 *
 * `request` names it for people: method and path, never the address, which could carry a token.
 * Source: Meta's answers as observed, and Graph API, "Handle Errors".
 */
function errorOf(request, status, body) {
    const graph = graphErrorOf(body);
    if (!graph) {
        const throttled = status === 429;
        const what = status >= 200 && status < 300 ? 'an answer without what was asked for' : 'no answer of the Threads API';
        return new ThreadsError(throttled ? 'throttled' : 'unsure', throttled, `${request}: HTTP ${status}, ${what}`);
    }
    const kind = kindOf(graph, status);
    const uncertain = kind === 'unsure' || (kind === 'permission' && graph.code === 10);
    const code = graph.subcode ? `${graph.code}/${graph.subcode}` : String(graph.code);
    return new ThreadsError(kind, !uncertain, `${request}: HTTP ${status}, code ${code}, “${graph.message}”`);
}
function kindOf({ code, subcode, message }, status) {
    if (subcode === 4279009)
        return 'not-visible-yet';
    if (subcode === 2207051 || subcode === 4279013 || subcode === 2207050 || code === 368)
        return 'restricted';
    if ([4, 17, 32, 341, 613].includes(code) || subcode === 2207042 || status === 429)
        return 'throttled';
    if (code === 190 || code === 452)
        return 'token';
    if (code === 10 || (code >= 200 && code <= 299) || (code === 100 && subcode === 10))
        return 'permission';
    if (code === 1 || code === 2)
        return 'unsure';
    if (code === 100 && /at most 500 characters/i.test(message))
        return 'too-long';
    return status >= 500 && code !== 100 ? 'unsure' : 'refused';
}
function graphErrorOf(body) {
    const found = isRecord(body) ? body['error'] : undefined;
    if (!isRecord(found))
        return undefined;
    const message = typeof found['message'] === 'string' ? found['message'] : '';
    const title = typeof found['error_user_title'] === 'string' ? ` (${found['error_user_title']})` : '';
    return {
        code: Number(found['code'] ?? 0),
        subcode: Number(found['error_subcode'] ?? 0),
        message: message + title,
    };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The error as a problem of the post it befell. */
function problemOfThreads({ kind, message }) {
    const found = message;
    switch (kind) {
        case 'token':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('threads/token-rejected', { found, expected: 'a token that Threads accepts' });
        case 'permission':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('threads/permission-missing', { found, expected: 'a token with the permission for this' });
        case 'throttled':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('threads/throttled', { found, expected: 'room for another request' });
        case 'restricted':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('threads/restricted', { found, expected: 'an account that may publish' });
        case 'not-visible-yet':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('threads/not-ready', { found, expected: 'a container that can be published' });
        case 'unsure':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('threads/unreachable', { found, expected: 'an answer of the Threads API' });
        case 'too-long':
        case 'refused':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('threads/refused', { found, expected: 'a post that Threads accepts' });
    }
}


/***/ })

};
