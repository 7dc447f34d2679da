export const id = 30;
export const ids = [30];
export const modules = {

/***/ 3717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zz: () => (/* binding */ compose),
  rc: () => (/* binding */ composeAs),
  SP: () => (/* binding */ shown)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/core/post/digest.ts

/**
 * Names what a chain publishes: the same segments and features give the same digest, any other text, image, order or
 * topic a different one. Kept beside the receipts, so that a half-published chain is never continued with other text.
 */
function digestOf({ segments, features = {}, attachment }) {
    const texts = segments.map(({ text, media, spoilers }) => [
        text,
        media.map(({ src, alt, spoiler }) => [src, alt, spoiler]),
        spoilers.map(({ offset, length }) => [offset, length]),
    ]);
    // Where media stand is told above; on which line of the file makes no difference.
    const carried = { ...features, media: undefined };
    const published = JSON.stringify([texts, carried, attachment ? [attachment.text, attachment.styles] : null]);
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(published).digest('base64url')}`;
}

// EXTERNAL MODULE: ./src/core/problem.ts + 11 modules
var core_problem = __webpack_require__(2904);
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
    if (context === 'code' || context === 'block' || isPackage || isElsewhere)
        return `@${WORD_JOINER}`;
    return context === 'disarm' ? '' : '@';
}
const LONGEST_NAME = 64;
/** What the `#` at `at` is written as: in code, `#include` is no topic. */
function topic(text, at, context) {
    if (context === 'mention' || context === 'disarm' || (at > 0 && /[\w#&/]/.test(text.charAt(at - 1))))
        return '#';
    if (!isTopic(text, at))
        return '#';
    // A block is copied, and most languages take a space there; a span is read.
    return context === 'block' ? '# ' : `#${HAIR_SPACE}`;
}
/** Whether the `#` at `at` would open a topic: 1 to 50 characters that are not all digits (Meta: *Posts*, topic tags). */
function isTopic(text, at) {
    const [name = ''] = TOPIC_NAME.exec(text.slice(at + 1, at + 52)) ?? [];
    return name.length > 0 && name.length <= 50 && !/^\d+$/.test(name) && !name.startsWith('#');
}
const TOPIC_NAME = /^[^\s.&@!?,;:]+/;

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
    const found = [...withScheme(text), ...bare(text)].sort((a, b) => a.start - b.start || b.end - a.end);
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
function bare(text) {
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

// EXTERNAL MODULE: ./node_modules/unicode-segmenter/grapheme.js + 2 modules
var grapheme = __webpack_require__(2897);
;// CONCATENATED MODULE: ./src/core/threads/text-length.ts

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

;// CONCATENATED MODULE: ./src/core/text/split/place.ts
/**
 * What a break inside a sentence costs, in tenths of a segment: two breaks after a comma are worth one segment
 * less, three are not. At this price chains of prose are within a tenth of the shortest possible, and more than nine
 * breaks in ten stand at the end of a sentence or better (docs/benchmarks.md).
 */
const PRICE = {
    section: 0,
    paragraph: 0,
    item: 0,
    sentence: 0,
    clause: 4,
    word: 6,
    grapheme: 10,
};
/** A segment, in the unit of `PRICE`. */
const SEGMENT_PRICE = 10;
/**
 * What a break costs the reader. Only sums matter: among equally short chains the one is taken whose breaks add up
 * to the least. `orphan` is a last segment of less than a fifth of the limit; `heading` is a break after a
 * heading; `introduction` is added where what is announced with a colon would stand in the next segment.
 */
const BADNESS = {
    section: 0,
    paragraph: 1,
    item: 2,
    sentence: 4,
    clause: 16,
    word: 40,
    introduction: 8,
    orphan: 60,
    grapheme: 200,
    heading: 400,
};

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

;// CONCATENATED MODULE: ./src/core/text/split/fine-places.ts



/** Places after a comma and the like between `start` and `end`. */
function clausePlaces(text, start, end) {
    const places = [];
    for (let at = start; at < end; at++) {
        const unit = text.charCodeAt(at);
        // Letters and spaces, nearly all of any text, are done with after this.
        if ((unit > 59 && unit < 0x60c) || unit === 32)
            continue;
        if (isClauseEnd(unit, text.charCodeAt(at + 1)))
            add(places, text, at + 1, 'clause');
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
            return isSpace(next);
        case 0x3001: // 、
        case 0xff0c: // ，
        case 0xff1a: // ：
        case 0xff1b: // ；
            return true;
        default:
            return false;
    }
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
/**
 * Leaves out places that have others within `apart` on both sides. Where every word is a place and words are short,
 * the search would look at hundreds of places for each, to fill segments by a few characters more. `places`: only
 * those where the text may be cut, or one that may not would take the place of its neighbour.
 */
function thinned(places, apart) {
    let last = -Infinity;
    return places.filter(({ end }, index) => {
        const next = places[index + 1]?.end ?? Infinity;
        if (end - last < apart && next - end < apart)
            return false;
        last = end;
        return true;
    });
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
    return { start: at, end: at, kind: 'grapheme', badness: BADNESS.grapheme };
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
    while (end > 0 && isSpace(text.charCodeAt(end - 1))) {
        end -= 1;
        if (text.charCodeAt(end) === fine_places_NEWLINE)
            return start;
    }
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
    for (const { index: found } of sentences().segment(text)) {
        let index = found;
        // The segmenter leaves an opening 「 with the sentence before it.
        while (index > 0 && isWideOpening(text.charCodeAt(index - 1)))
            index -= 1;
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
        if (last === FULL_STOP && isAbbreviated(text, end - 1, index))
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
function isAbbreviated(text, at, next) {
    let start = at;
    while (start > 0 && at - start < LONGEST_ABBREVIATION && isWordUnit(text.charCodeAt(start - 1)))
        start -= 1;
    const word = text.slice(start, at);
    if (word.length === 1 && !isDigit(word.charCodeAt(0)))
        return word !== 'I';
    if (word.length <= 2 && isDigit(word.charCodeAt(0)))
        return GERMAN_MONTH.test(text.slice(next, next + 9));
    return ABBREVIATIONS.has(word.toLowerCase()) || /^(?:[A-Za-z]\.)+[A-Za-z]$/.test(word);
}
/** `3. Mai`: in German a number with a full stop is a rank. */
const GERMAN_MONTH = /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/;
function isDigit(unit) {
    return unit >= 48 && unit <= 57;
}
/** 「『（【《〈 */
function isWideOpening(unit) {
    return unit >= 0x3000 && [0x300c, 0x300e, 0xff08, 0x3010, 0x300a, 0x3008].includes(unit);
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

;// CONCATENATED MODULE: ./src/core/text/split/places.ts




/**
 * The places at which `plain` may be cut, in order, fine enough that what lies between two neighbours always `fits`,
 * unless nothing can cut it.
 *
 * A place inside a sentence is offered only where the sentence does not fit, one inside a clause only where the
 * clause does not fit, and so on: nothing is cut finer than it must be.
 *
 * @param uncut what is never cut, in order and apart
 * @param room how much of the limit a segment of this text can count on
 */
function placesOf(plain, uncut, fits, meter, room) {
    const { text } = plain;
    const isInside = insideOf(uncut);
    const free = (place) => !isInside(place);
    const headings = plain.gaps.filter(({ kind }) => kind === 'glued').map(afterHeading);
    // What is glued to a long code span or URL without a space is parted from it where nothing else helps. Short
    // stretches are list markers, which are never alone.
    const edges = uncut
        .filter(({ start, end }) => end - start > room / 20)
        .flatMap(({ start, end }) => [start, end])
        .filter((at) => at > 0 && at < text.length && !isSpace(text.charCodeAt(at)) && !isSpace(text.charCodeAt(at - 1)))
        .map(graphemePlace);
    const apart = Math.floor(room / 64);
    /** From the coarse to the fine: what is tried where a piece still does not fit. */
    const finer = [
        (start, end) => clausePlaces(text, start, end),
        (start, end) => thinned(wordPlaces(text, start, end).filter(free), apart),
        (start, end) => inRange(headings, start, end),
        (start, end) => inRange(edges, start, end),
        (start, end) => thinned(graphemePlaces(text, start, end, meter, room).filter(free), apart),
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
/** Gaps between blocks, ends of sentences, and in paragraphs of prose the ends of clauses, in order. */
function structure(plain) {
    const { text, gaps } = plain;
    const places = [];
    const sentences = sentencePlaces(text);
    let next = 0;
    let isItem = false;
    let from = 0;
    for (const gap of [...gaps, undefined]) {
        const to = gap?.end ?? text.length;
        const first = next;
        while ((sentences[next]?.end ?? Infinity) < to)
            next += 1;
        const own = sentences.slice(first, next);
        // A list item or a line of verse is one thought; only prose is worth cutting at a comma to save a segment.
        const isProse = !isItem && gap?.kind !== 'item';
        for (const place of isProse ? withClauses(own, clausePlaces(text, from, to), from, to) : own)
            places.push(place);
        if (gap)
            addGap(places, text, gap);
        isItem = gap?.kind === 'item';
        from = gap?.start ?? to;
    }
    return places;
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
function addGap(places, text, { start, end, kind, depth }) {
    if (kind === 'glued')
        return;
    const last = text.charCodeAt(end - 1);
    const introduces = last === COLON || last === WIDE_COLON ? BADNESS.introduction : 0;
    places.push({ start: pastSpace(text, start), end, kind, badness: BADNESS[kind] + depth + introduces });
}
const COLON = 0x3a;
const WIDE_COLON = 0xff1a;
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
/** Tells whether a place lies inside one of `uncut`: O(1) where places are asked for in order. */
function insideOf(uncut) {
    let index = 0;
    return ({ start, end }) => {
        // Each finer level asks again from the start of its piece.
        while (index > 0 && (uncut[index - 1]?.end ?? 0) > end)
            index -= 1;
        while (index < uncut.length && (uncut[index]?.end ?? 0) <= end)
            index += 1;
        const stretch = uncut[index];
        return stretch !== undefined && stretch.start < start;
    };
}

;// CONCATENATED MODULE: ./src/core/text/split/uncut.ts

/**
 * The stretches of a text that are never cut, in order and apart: its links, code spans, list markers.
 *
 * What overlaps is kept together where that needs no more than `room`. Where it needs more, only links are kept: code
 * that was cut is still read, a URL that was cut leads nowhere. What alone needs more than `room` has to be cut.
 */
function uncutOf({ text, whole }, links, meter, room) {
    const fits = ({ start, end }) => meter(start, end) <= room;
    const linked = links.map((link) => toGraphemes(text, link)).filter(fits);
    const others = whole.map((stretch) => toGraphemes(text, stretch)).filter(fits);
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
    const { links, limit = TEXT_LIMIT } = settings;
    if (text === '')
        return media.length > 0 ? [{ start: 0, end: 0, kind: 'end' }] : [];
    const meter = meterOf(text, settings.counting);
    const floors = [linkFloor(links), mediaFloor(media.map(({ at }) => at))].filter((floor) => floor !== undefined);
    // The last segments leave the least room; what lies between two places must fit into any of them.
    const room = limit - settings.reserved(Number.MAX_SAFE_INTEGER);
    const uncut = uncutOf(plain, links, meter, room);
    const isCrowded = (start, end) => floors.some((floor) => floor(end) > start);
    const fits = (start, end) => meter(start, end) <= room && !isCrowded(start, end);
    const places = placesOf(plain, uncut, fits, meter, room);
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
        const own = place ? place.badness + TENTH * PRICE[place.kind] : 0;
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
/** What a tenth of a segment outweighs: all the badness of a million breaks. Sums stay whole numbers. */
const TENTH = 2 ** 28;
const PIECE = SEGMENT_PRICE * TENTH;

// EXTERNAL MODULE: ./src/core/post/check-keys.ts + 1 modules
var check_keys = __webpack_require__(1028);
;// CONCATENATED MODULE: ./src/core/threads/countries.ts
/** The officially assigned codes of ISO 3166-1 alpha-2, as of 2026 (iso.org, Online Browsing Platform). */
const CODES = new Set(('AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
    'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO ' +
    'FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE ' +
    'JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO ' +
    'MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW ' +
    'PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM ' +
    'TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW').split(' '));
/** Codes that are in use for countries whose code is another. */
const MEANT = { UK: 'GB', EL: 'GR' };
function isCountry(code) {
    return CODES.has(code);
}
/** The code that was probably meant by one that is none. */
function countryMeant(code) {
    const capital = code.toUpperCase();
    return MEANT[capital] ?? (CODES.has(capital) ? capital : undefined);
}

;// CONCATENATED MODULE: ./src/core/threads/public-address.ts
/** Hosts that mean something else on every machine (RFC 6761, RFC 6762, ICANN's `internal`). */
const PRIVATE_NAMES = /(?:^|\.)(?:localhost|local|internal|test|invalid|lan|home\.arpa)\.?$/;
/** IPv4 addresses that do not lead across the internet (RFC 1918, 1122, 3927, 6598). */
const PRIVATE_IPV4 = /^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[789]\d|1[01]\d|12[0-7])\./;
/** IPv6 addresses that do not lead across the internet: loopback, unspecified, local, mapped IPv4. */
const PRIVATE_IPV6 = /^\[(?:::1?\]|f[cd]|fe[89ab]|::ffff:)/;
/** Whether `address` is one that anybody on the internet could open, as far as its letters tell. */
function isPublicAddress(address) {
    if (!/^https?:\/\//i.test(address) || /\s/.test(address) || !URL.canParse(address))
        return false;
    const { hostname, username, password } = new URL(address);
    if (username !== '' || password !== '')
        return false;
    if (hostname.startsWith('['))
        return !PRIVATE_IPV6.test(hostname);
    return hostname.includes('.') && !PRIVATE_NAMES.test(hostname) && !PRIVATE_IPV4.test(hostname);
}

;// CONCATENATED MODULE: ./src/core/threads/values.ts





/**
 * Limits of what a post may carry (Meta, Threads API: *Posts*, *Polls*, *Accessibility*). Characters are counted like
 * those of the text: in which unit the network counts them is not documented for any of these.
 */
const LIMITS = { topic: 50, pollOption: 25, pollOptions: { least: 2, most: 4 }, alt: 1000 };
/** Every feature whose value Threads would not take, whatever else the post holds. */
function problemsOfValues(features, lines, counting) {
    const problems = [];
    /** `key`: as in `lines`, which knows the items of lists too. */
    const tell = (rule, key, value, expected, fix) => {
        const line = lines[key];
        problems.push((0,core_problem/* error */.z3)(rule, {
            found: `\`threads.${key}: ${(0,check_keys/* asWritten */.q)(value)}\``,
            expected,
            ...(line !== undefined && { line }),
            ...(fix !== undefined && { fix }),
        }));
    };
    const tooLong = (text, limit) => textLength(text, counting) > limit;
    const { topic, link, media = [], poll, gif, location, countries = [] } = features;
    if (topic !== undefined) {
        if (/[.&#\n\r\t]/.test(topic))
            tell('post/topic-invalid', 'topic', topic, 'a topic without `.`, `&`, `#` and line breaks');
        if (topic === '' || tooLong(topic, LIMITS.topic))
            tell('post/topic-too-long', 'topic', topic, `1 to ${LIMITS.topic} characters`);
    }
    if (link !== undefined && !isPublicAddress(link))
        tell('post/link-not-public', 'link', link, 'an `https://` address that anyone can open');
    for (const [at, { alt }] of media.entries()) {
        if (tooLong(alt, LIMITS.alt))
            tell('post/alt-too-long', `media.${at}`, alt, `a description of at most ${LIMITS.alt} characters`);
    }
    if (poll) {
        const { least, most } = LIMITS.pollOptions;
        if (poll.length < least || poll.length > most)
            tell('post/poll-options', 'poll', poll, `${least} to ${most} options`);
        for (const [at, option] of poll.entries()) {
            if (option === '' || tooLong(option, LIMITS.pollOption))
                tell('post/poll-option-length', `poll.${at}`, option, `1 to ${LIMITS.pollOption} characters`);
        }
    }
    if (gif !== undefined && !/^[A-Za-z0-9]{1,64}$/.test(gif)) {
        const [, id] = /giphy\.com\/\S*?([A-Za-z0-9]+)(?:\/giphy\.\w+)?(?:[?#]\S*)?$/.exec(gif) ?? [];
        tell('post/gif-invalid', 'gif', gif, 'the id of a GIF on GIPHY', id && `Write \`gif: ${id}\`.`);
    }
    if (location !== undefined && !/^\d{1,64}$/.test(location))
        tell('post/location-invalid', 'location', location, 'the digits of an id');
    for (const [at, code] of countries.entries()) {
        if (isCountry(code))
            continue;
        const meant = countryMeant(code);
        const key = `countries.${at}`;
        tell('post/country-unknown', key, code, 'an ISO 3166-1 alpha-2 code', meant && `Did you mean \`${meant}\`?`);
    }
    return problems;
}

;// CONCATENATED MODULE: ./src/core/threads/whole-post.ts






/** What Threads would refuse, or would not show as it was meant, of the chain as it stands. */
function problemsOfChain(whole) {
    return [...headProblems(whole), ...whole.segments.flatMap((segment) => mediaProblems(segment, whole))];
}
function headProblems({ features, lines, segments, attachment }) {
    const problems = [];
    const [head] = segments;
    const at = (key) => (lines[key] === undefined ? {} : { line: lines[key] });
    if (features.ghost && segments.length > 1) {
        const found = `a ghost post of ${segments.length} segments`;
        problems.push((0,core_problem/* error */.z3)('post/ghost-chain', { found, expected: 'one segment', ...at('ghost') }));
    }
    if (features.attachment && head && (attachment?.text ?? '') === '') {
        const found = 'a text that fits into the post itself';
        problems.push((0,core_problem/* error */.z3)('post/attachment-empty', { found, expected: 'more text to attach', ...at('format') }));
    }
    if (features.link !== undefined && head) {
        const texts = [head.text, attachment?.text ?? '', features.link];
        const links = new Set(texts.flatMap(linksOf).map(({ key }) => key)).size;
        if (links > LINK_LIMIT) {
            const found = `${links} links in the head, the attached one among them`;
            problems.push((0,core_problem/* error */.z3)('post/too-many-links', { found, expected: `at most ${LINK_LIMIT}`, ...at('link') }));
        }
    }
    if (features.media && head && head.media.length > MEDIA_LIMIT) {
        const found = `${head.media.length} pictures and videos in the head`;
        problems.push((0,core_problem/* error */.z3)('post/too-many-media', { found, expected: `at most ${MEDIA_LIMIT}`, ...at('media') }));
    }
    const hashtag = features.topic === undefined || !head ? undefined : hashtagIn(head.text);
    if (hashtag !== undefined) {
        const found = `a topic and ${hashtag} in the text`;
        problems.push((0,core_problem/* warning */.$e)('post/topic-and-hashtag', { found, expected: 'one of the two', ...at('topic') }));
    }
    if (features.replyTo) {
        const uncertain = [
            ['topic', features.topic],
            ['reply_control', features.replyControl],
            ['reply_approvals', features.replyApprovals],
        ];
        for (const [key, value] of uncertain) {
            if (value === undefined)
                continue;
            const found = `\`${key}\` on a post with \`reply_to\``;
            problems.push((0,core_problem/* warning */.$e)('post/uncertain-on-reply', { found, expected: 'it on a post of its own', ...at(key) }));
        }
    }
    return problems;
}
/** The limit on a segment's images is told with the text; only what comes with `threads.media` is left to see. */
function mediaProblems({ media }, { features, counting }) {
    const problems = [];
    const [hidden] = media.filter(({ spoiler }) => spoiler);
    const open = media.find(({ spoiler }) => !spoiler);
    if (hidden && open) {
        const found = `${open.src} beside a spoiler`;
        problems.push((0,core_problem/* warning */.$e)('post/spoiler-hides-all', { found, expected: 'all or none', line: open.line }));
    }
    for (const item of media) {
        // Those of the front matter are told with their key.
        if (features.media?.includes(item))
            continue;
        const length = textLength(item.alt, counting);
        if (length > LIMITS.alt) {
            const found = `a description of ${length} characters for ${item.src}`;
            problems.push((0,core_problem/* error */.z3)('post/alt-too-long', { found, expected: `at most ${LIMITS.alt} characters`, line: item.line }));
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

// EXTERNAL MODULE: ./src/core/post/targets.ts
var targets = __webpack_require__(5584);
;// CONCATENATED MODULE: ./src/core/threads/combinations.ts

/** What never goes into one post, and the rule that says so; rules.ts says which pairs Meta forbids, and which it does not mention. */
const NEVER_TOGETHER = [
    ['link', 'poll', 'post/link-with-poll'],
    ['link', 'gif', 'post/link-with-gif'],
    ['link', 'media', 'post/link-with-media'],
    ['poll', 'format', 'post/poll-with-attachment'],
    ['poll', 'gif', 'post/poll-with-gif'],
    ['poll', 'reply_to', 'post/poll-with-reply'],
    ['poll', 'media', 'post/poll-with-media'],
    ['format', 'gif', 'post/attachment-with-gif'],
    ['format', 'media', 'post/attachment-with-media'],
    ['gif', 'reply_to', 'post/gif-with-reply'],
    ['gif', 'media', 'post/gif-with-media'],
    ['ghost', 'link', 'post/ghost-with-link'],
    ['ghost', 'poll', 'post/ghost-with-poll'],
    ['ghost', 'format', 'post/ghost-with-attachment'],
    ['ghost', 'gif', 'post/ghost-with-gif'],
    ['ghost', 'reply_to', 'post/ghost-with-reply'],
    ['ghost', 'media', 'post/ghost-with-media'],
    ['ghost', 'quote', 'post/ghost-with-quote'],
    ['ghost', 'topic', 'post/ghost-with-topic'],
    ['ghost', 'location', 'post/ghost-with-location'],
    ['ghost', 'countries', 'post/ghost-with-countries'],
    ['ghost', 'share_to_instagram', 'post/ghost-with-instagram'],
    ['ghost', 'reply_control', 'post/ghost-with-reply-control'],
    ['ghost', 'reply_approvals', 'post/ghost-with-approvals'],
];
/** Every pair in the head of a post that Threads does not take together. */
function problemsOfPairs(features, head, lines) {
    const parts = partsOf(features, head, lines);
    return NEVER_TOGETHER.flatMap(([one, other, rule]) => {
        const [first, second] = [parts.get(one), parts.get(other)];
        if (!first || !second)
            return [];
        const line = first.line ?? second.line;
        return [
            (0,core_problem/* error */.z3)(rule, {
                found: `${first.name} and ${second.name}${second.line === undefined ? '' : ` (line ${second.line})`}`,
                expected: 'only one of the two in the head of a post',
                ...(line !== undefined && { line }),
                ...(second.standsInText && one !== 'ghost' && { fix: moved(one) }),
            }),
        ];
    });
}
function moved(part) {
    return `Put text and \`---\` on a line of its own before the picture, so that it goes into the next segment; or remove \`${part}\`.`;
}
function partsOf(features, head, lines) {
    const parts = new Map();
    const has = (part, value, name = `\`${part}\``) => {
        if (value !== undefined)
            parts.set(part, { name, line: lines[part], standsInText: false });
    };
    has('link', features.link);
    has('poll', features.poll);
    has('format', features.attachment, '`format: attachment`');
    has('gif', features.gif);
    has('ghost', features.ghost);
    has('reply_to', features.replyTo);
    has('media', features.media);
    has('quote', features.quote);
    has('topic', features.topic);
    has('location', features.location);
    has('countries', features.countries);
    has('share_to_instagram', features.shareToInstagram);
    has('reply_control', features.replyControl);
    has('reply_approvals', features.replyApprovals);
    const [image] = head?.media ?? [];
    if (image && !features.media)
        parts.set('media', { name: `the picture ${image.src}`, line: image.line, standsInText: true });
    return parts;
}

;// CONCATENATED MODULE: ./src/core/threads/features.ts




/**
 * Everything about what a post carries that Threads would refuse, drop, or show otherwise than it was meant; all of it
 * at once, at its line of the file. Texts are judged elsewhere.
 *
 * @param segments The post's chain as `placeMedia` (features/place-media.ts) gives it; empty while it is not known.
 */
function problemsOfFeatures(post, segments, { counting = 'documented', attachment } = {}) {
    const { path, features = {}, lines = {} } = post;
    const problems = [
        ...problemsOfValues(features, lines, counting),
        ...(0,targets/* problemsOfReferences */.Uy)(post),
        ...problemsOfPairs(features, segments[0], lines),
        ...problemsOfChain({ features, lines, segments, attachment, counting }),
    ];
    return path === undefined ? problems : problems.map((problem) => ({ ...problem, path }));
}

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

;// CONCATENATED MODULE: ./src/core/text/sorted.ts
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

;// CONCATENATED MODULE: ./src/core/text/check-segment.ts






/** The spoilers one Threads post may hold (Meta: *Spoilers*, `text_entities`). */
const SPOILER_LIMIT = 10;
/** What Threads would refuse of a segment, or read in it that was not meant. */
function checkSegment(cut, segment, counting) {
    const { section, piece, links } = cut;
    const problems = [];
    const line = lineAt(section, piece.start);
    const own = links.slice(firstAfter(links, piece.start, ({ end }) => end), firstAfter(links, piece.end - 1, ({ start }) => start));
    if (piece.kind === 'grapheme')
        problems.push(cutWord(own, cut));
    const different = new Set(own.map(({ key }) => key)).size;
    if (different > LINK_LIMIT) {
        problems.push((0,core_problem/* error */.z3)('text/too-many-links', {
            found: `${different} links in a segment`,
            expected: `at most ${LINK_LIMIT}`,
            line,
        }));
    }
    const { media, spoilers, text } = segment;
    // No text is known that nothing can cut; should there be one, it is told rather than refused by the network.
    if (!fits(text, counting)) {
        problems.push((0,core_problem/* error */.z3)('text/too-long', {
            found: 'a segment that could not be cut',
            expected: `at most ${TEXT_LIMIT} characters`,
            line,
        }));
    }
    if (media.length > MEDIA_LIMIT) {
        problems.push((0,core_problem/* error */.z3)('text/too-many-media', {
            found: `${media.length} images in a segment`,
            expected: `at most ${MEDIA_LIMIT}`,
            line: media[0]?.line ?? line,
        }));
    }
    if (spoilers.length > SPOILER_LIMIT) {
        problems.push((0,core_problem/* error */.z3)('text/too-many-spoilers', {
            found: `${spoilers.length} spoilers in a segment`,
            expected: `at most ${SPOILER_LIMIT}`,
            line,
        }));
    }
    const last = spoilers.at(-1);
    if (last && /[^\0-\x7f]/.test(text.slice(0, last.offset + last.length))) {
        problems.push((0,core_problem/* warning */.$e)('text/spoiler-may-shift', {
            found: 'a spoiler after other than ASCII characters',
            expected: 'only ASCII before it',
            line,
        }));
    }
    const topics = topicsOf(text, own, piece.start);
    if (topics.length > 1) {
        problems.push((0,core_problem/* warning */.$e)('text/second-topic', {
            found: `${topics.length} topics in a segment: ${topics.slice(0, 5).join(' ')}`,
            expected: 'one',
            line,
        }));
    }
    return problems;
}
/** A URL that was cut leads nowhere; a word that was cut is still read. */
function cutWord(links, { section, piece: { end } }) {
    const url = links.find((link) => link.start < end && link.end > end);
    const line = lineAt(section, url?.start ?? end);
    if (url)
        return (0,core_problem/* error */.z3)('text/url-too-long', {
            found: `a URL of ${url.end - url.start} characters`,
            expected: `at most ${TEXT_LIMIT}`,
            line,
        });
    return (0,core_problem/* warning */.$e)('text/word-cut', {
        found: 'a word longer than a segment',
        expected: `words of at most ${TEXT_LIMIT} characters`,
        line,
    });
}
/** The different hashtags of a segment that Threads could make a topic of; a `#part` of a URL is none. */
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

;// CONCATENATED MODULE: ./src/core/text/markdown/html.ts
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

;// CONCATENATED MODULE: ./src/core/text/markdown/links-out.ts
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
    return links_out_bare(text) === links_out_bare(target) || text.trim() === '';
}
function links_out_bare(url) {
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
;// CONCATENATED MODULE: ./src/core/text/markdown/parser.ts


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
    markdown.inline.ruler.after('html_inline', 'component', component);
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
const OPENING_ANGLE = 60;
const COMPONENT = /<\/?[A-Za-z][\w.-]*(?:\s[^<>]*)?\/?>/y;
const DOTTED = /^<\/?[A-Z]\w*\./;

;// CONCATENATED MODULE: ./src/core/text/markdown/html-writer.ts



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
            page.words(decodeEntities(piece.text.replace(/\s+/g, ' ')).normalize('NFC'));
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
            if (isOpen)
                page.quotes.push(true);
            else
                page.quotes.pop();
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
        case 'raised':
            page.isRaised = isOpen;
            return;
        case 'plain':
        case 'nothing':
            return;
        case undefined:
            if (isOpen && name === 'Image') {
                html_writer_image(page, attributes);
                return;
            }
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
    if (page.writer.at === open.from)
        page.url(open.target);
    else
        page.target(open.target, false);
}

;// CONCATENATED MODULE: ./src/core/text/markdown/leftovers.ts
/**
 * What site generators read in Markdown and Threads does not: shortcodes, containers, attributes, imports. Each is
 * reported; what it stands for is known only to the generator, so what is left of it in the text is chosen here.
 */
/** Hugo, Zola, Jekyll, Eleventy: `{{< figure >}}`, `{{% note %}}`, `{% include x %}`. */
const SHORTCODE = /\{\{[<%][^{}]*[>%]\}\}|\{%[^{}]*%\}/g;
/** Kramdown and Pandoc: `{: .class}`, `{#id}`, `{.class}` at the end of a line. */
const ATTRIBUTES = /[ \t]*\{[:#.][^{}\n]*\}$/;
/** A place for a table of contents, or a line of MDX. */
const GENERATOR_LINE = /^(?:\[\[?_?toc_?\]\]?$|import\s[^\n]+\sfrom\s+['"]|import\s+['"]|export\s+(?:const|default|function)\s)/i;
/** `text` without shortcodes. `{{ variable }}` may be meant as it is and stays. */
function withoutShortcodes(page, text) {
    if (!text.includes('{{') && !text.includes('{%'))
        return text;
    const rest = text.replace(SHORTCODE, (shortcode) => {
        page.tell('text/shortcode', shortcode, 'text');
        return '';
    });
    return rest.length === text.length ? text : rest.replace(/ {2,}/g, ' ');
}
/** Whether a paragraph is an instruction to a generator, which is then reported. */
function isGeneratorLine(page, content) {
    if (!GENERATOR_LINE.test(content))
        return false;
    page.tell('text/shortcode', content.split('\n', 1)[0] ?? '', 'text');
    return true;
}
/** Takes `{#id}` and the like off the end of a heading or paragraph. */
function dropAttributes(tokens) {
    const last = tokens.at(-1);
    if (last?.type === 'text' && last.content.endsWith('}'))
        last.content = last.content.replace(ATTRIBUTES, '');
}
/** Text of a line without the `:::` that opens or closes a container of Docusaurus, VitePress and others. */
function withoutFence(page, line) {
    const [fence, name = '', title = ''] = /^:{3,}[ \t]*([\w-]*)[ \t]*\[?([^\]\n]*)\]?$/.exec(line.trimEnd()) ?? [];
    if (fence === undefined)
        return line;
    if (name !== '')
        page.tell('text/shortcode', line, 'text');
    return title;
}
/** GitHub's alerts: a quote whose first line is `[!NOTE]`. */
const ALERT = /^\[!(note|tip|important|warning|caution)\][ \t]*(?:\n|$)/i;
/** The word that stands for an alert, if the contents of a quote's first paragraph open one. */
function alertOf(content) {
    const [, name] = ALERT.exec(content) ?? [];
    return name === undefined ? undefined : `${name.charAt(0).toUpperCase()}${name.slice(1).toLowerCase()}:`;
}
const TASK = /^\[([ xX])\][ \t]+/;
/** Whether an item is a task, and whether it is done; undefined for other items. */
function taskOf(content) {
    const [, mark] = TASK.exec(content) ?? [];
    return mark === undefined ? undefined : mark !== ' ';
}
/** Takes `pattern` off the start of a block's text. */
function dropStart(tokens, pattern) {
    const [first] = tokens;
    if (first?.type === 'text')
        first.content = first.content.replace(pattern, '');
}
const TASK_MARK = /^\[[ xX]\][ \t]*/;
const ALERT_MARK = /^\[!\w+\][ \t]*/;
/** A heading that lacks the space after its `##`; Threads might make a topic of it. */
const UNSPACED_HEADING = /^#{2,6}(?=[^\s#])/;
/** Front matter that is still in the Markdown, with the number of its lines. */
function leftFrontMatter(markdown) {
    const toml = /^\s*\+{3}[ \t]*\n(?:[^\n]*\n)*?\+{3}[ \t]*(?:\n|$)/;
    const yaml = /^\s*-{3}[ \t]*\n(?:[\w-]+[ \t]*:[^\n]*\n|[ \t]+[^\n]*\n|\n|#[^\n]*\n|- [^\n]*\n)+-{3}[ \t]*(?:\n|$)/;
    const head = markdown.slice(0, LONGEST_FRONT_MATTER);
    const [block] = toml.exec(head) ?? yaml.exec(head) ?? [];
    return block === undefined || !/\w+[ \t]*[:=]/.test(block)
        ? undefined
        : { lines: block.split('\n').length - 1, end: block.length };
}
const LONGEST_FRONT_MATTER = 20_000;

;// CONCATENATED MODULE: ./src/core/text/markdown/nodes.ts
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

// EXTERNAL MODULE: ./src/core/text/markdown/wide.ts
var wide = __webpack_require__(5090);
;// CONCATENATED MODULE: ./src/core/text/markdown/inline.ts







/** Writes the contents of a block. `content` is its Markdown. */
function writeInline(page, tokens, content) {
    const spoilers = content.includes('||') ? spoilerMarks(tokens) : undefined;
    const opened = [];
    /** What a link shows after its text, when it ends. */
    let afterLink;
    let isInBrackets = false;
    /** Words not yet written; read back only through `last`, since reading a growing string copies it. */
    let text = '';
    let last = NaN;
    let hasEntity = false;
    const add = (more) => {
        if (more === '')
            return;
        text += more;
        last = more.charCodeAt(more.length - 1);
    };
    const flush = () => {
        // An entity may be a mark that joins the character before it.
        if (text !== '')
            page.words(hasEntity ? text.normalize('NFC') : text);
        text = '';
    };
    for (let index = 0; index < tokens.length; index++) {
        const token = tokens[index];
        if (!token)
            continue;
        switch (token.type) {
            case 'text': {
                const before = tokens[index - 1]?.type;
                if (token.content.startsWith(':::') && (before === undefined || before === 'softbreak')) {
                    add(withoutFence(page, token.content));
                    continue;
                }
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
                hasEntity ||= token.info === 'entity';
                add(token.info === 'escape' ? (ESCAPED[token.content] ?? token.content) : token.content);
                continue;
            case 'softbreak': {
                const next = tokens[index + 1];
                const beside = text === '' ? page.writer.last : last;
                if (!(0,wide/* joinsLines */.x)(beside, next?.type === 'text' ? next.content.charCodeAt(0) : NaN))
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
            case 'code_inline':
                page.code(token.content);
                break;
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
                isInBrackets = page.writer.last === OPENING_BRACKET;
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
                    page.target(afterLink, isInBrackets && tokens[index + 1]?.content.startsWith(')') === true);
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
const OPENING_BRACKET = 40;
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

;// CONCATENATED MODULE: ./src/core/text/markdown/emoji-names.ts
/**
 * The names by which GitHub knows the emoji that posts and release notes use most: `:tada:` becomes 🎉. Names that are
 * not here stay as they are written.
 */
const NAMES = `
tada 🎉 rocket 🚀 sparkles ✨ bug 🐛 fire 🔥 heart ❤️ zap ⚡ boom 💥 memo 📝 art 🎨 lock 🔒 lipstick 💄 recycle ♻️
white_check_mark ✅ heavy_check_mark ✔️ x ❌ warning ⚠️ construction 🚧 construction_worker 👷 green_heart 💚
arrow_up ⬆️ arrow_down ⬇️ arrow_right ➡️ pushpin 📌 package 📦 books 📚 book 📖 bookmark 🔖 wrench 🔧 hammer 🔨
hammer_and_wrench 🛠️ gear ⚙️ bulb 💡 mag 🔍 eyes 👀 wave 👋 clap 👏 pray 🙏 muscle 💪 raised_hands 🙌 ok_hand 👌
point_right 👉 point_down 👇 +1 👍 thumbsup 👍 -1 👎 thumbsdown 👎 100 💯 star ⭐ star2 🌟 stars 🌠 sunny ☀️ rainbow 🌈
smile 😄 smiley 😃 grin 😁 joy 😂 wink 😉 heart_eyes 😍 thinking 🤔 sob 😭 cry 😢 sweat_smile 😅 blush 😊
slightly_smiling_face 🙂 sunglasses 😎 scream 😱 tired_face 😫 shrug 🤷 robot 🤖 ghost 👻 alien 👽 skull 💀
globe_with_meridians 🌐 earth_africa 🌍 earth_americas 🌎 earth_asia 🌏 lady_beetle 🐞 snake 🐍 crab 🦀 whale 🐳
penguin 🐧 cat 🐱 dog 🐶 turtle 🐢 bee 🐝 butterfly 🦋 octopus 🐙 unicorn 🦄 coffee ☕ beer 🍺 beers 🍻 pizza 🍕
cake 🍰 birthday 🎂 gift 🎁 balloon 🎈 confetti_ball 🎊 trophy 🏆 medal_sports 🏅 dart 🎯 game_die 🎲 video_game 🎮
musical_note 🎵 camera 📷 movie_camera 🎥 tv 📺 computer 💻 iphone 📱 phone ☎️ email 📧 envelope ✉️ inbox_tray 📥
outbox_tray 📤 calendar 📆 date 📅 hourglass ⌛ alarm_clock ⏰ stopwatch ⏱️ chart_with_upwards_trend 📈 bar_chart 📊
mega 📣 loudspeaker 📢 speech_balloon 💬 key 🔑 link 🔗 paperclip 📎 scissors ✂️ triangular_flag_on_post 🚩
checkered_flag 🏁 wastebasket 🗑️ truck 🚚 ambulance 🚑 rotating_light 🚨 seedling 🌱 herb 🌿 broom 🧹 test_tube 🧪
label 🏷️ alembic ⚗️ egg 🥚 wheelchair ♿ children_crossing 🚸 building_construction 🏗️ card_file_box 🗃️ see_no_evil 🙈
information_source ℹ️ question ❓ exclamation ❗ heavy_plus_sign ➕ heavy_minus_sign ➖ twisted_rightwards_arrows 🔀 rewind ⏪
`;
let table;
/** `text` with the names it gives emoji replaced by the emoji. */
function withEmoji(text) {
    return text.includes(':') ? text.replace(NAME, (written, name) => emojiOf(name) ?? written) : text;
}
const NAME = /:([a-z0-9_+-]{1,40}):/g;
function emojiOf(name) {
    if (table === undefined) {
        const words = NAMES.trim().split(/\s+/);
        table = new Map(words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1] ?? '']] : [])));
    }
    return table.get(name);
}

;// CONCATENATED MODULE: ./src/core/text/markdown/writer.ts

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
    /** Whether anything but a prefix stands on the line that is being written. */
    get hasWords() {
        return this.#hasWords && this.#gap === undefined;
    }
    get isEmpty() {
        return !this.#hasWords && this.#text === '' && this.#media.length === 0;
    }
    /** What follows stands in another block: `newlines` after what was written. Two wishes in a row become the wider one. */
    block(newlines, kind, depth) {
        const before = this.#gap;
        if (before?.kind === 'glued') {
            // How far a heading stands above its text is its own affair, but it stands apart from another heading.
            this.#gap = { newlines: kind === 'section' ? 2 : before.newlines, kind: 'glued', depth: 0 };
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
        const isLineStart = !this.#hasWords || this.#gap !== undefined;
        const isExtra = isLineStart
            ? isBlank(text.charCodeAt(0))
            : isSpace(this.#last) && isSpace(text.charCodeAt(0));
        const kept = isExtra ? text.trimStart() : text;
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
        // With the first unit of what it marks, which is written next.
        this.#whole.push({ start: this.at - marker, end: this.at + 1 });
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
/** A no-break space keeps words together, but there is nothing before a line to keep it with. */
function isBlank(unit) {
    return isSpace(unit) || unit === 0xa0 || unit === 0x202f || unit === 0xfeff;
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

;// CONCATENATED MODULE: ./src/core/text/markdown/page.ts





/** A conversion in progress: what is being written, and where in the Markdown's structure it stands. */
class Page {
    settings;
    writer = new TextWriter();
    lists = [];
    /** The quotes around what is being written, and whether each is marked as one. */
    quotes = [];
    /** Line of the Markdown, from 1, that is being converted. */
    line = 1;
    /** The marker of a list item is set and nothing of the item written yet. */
    isItemStart = false;
    /** How handles are treated where something says more than the settings: inside a link. */
    context;
    /** What is written stands above the line: 10<sup>6</sup> must not become 106. */
    isRaised = false;
    /** The heading being written is the title of the whole. */
    isTitle = false;
    /** Where the spoiler that is being written began. */
    spoilerFrom;
    /** The HTML element whose contents are being left out. */
    hidden;
    htmlLinks = [];
    #styleTags = [];
    #boldFrom;
    #sections = [];
    #problems = [];
    #told = new Set();
    constructor(settings) {
        this.settings = settings;
        this.context = settings.handles;
    }
    get isFirstBlock() {
        return this.#sections.length === 0 && this.writer.isEmpty;
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
        return '> '.repeat(this.quotes.filter(Boolean).length) + '  '.repeat(Math.max(0, this.lists.length - 1));
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
    /** The item that has just begun is a task. */
    task(isDone) {
        if (this.settings.target === 'attachment')
            this.marker(isDone ? '- [x]' : '- [ ]');
        else
            this.marker(isDone ? '☑' : '☐');
    }
    beginBold() {
        this.#boldFrom = this.writer.mark();
    }
    endBold() {
        if (this.#boldFrom)
            this.writer.style(this.#boldFrom, 'bold');
        this.#boldFrom = undefined;
    }
    marker(marker) {
        this.writer.prefix(`${this.margin()}${marker} `);
    }
    words(plain) {
        const text = this.isRaised ? plain.replace(/\d/g, (digit) => RAISED.charAt(Number(digit))) : plain;
        this.writer.words(disarm(withEmoji(withoutShortcodes(this, text)), this.context));
    }
    bullet() {
        // An attachment's styles are safe only in ASCII text, so its bullets are ASCII too.
        return this.settings.target === 'attachment'
            ? '-'
            : (BULLETS[Math.min(this.lists.length, BULLETS.length) - 1] ?? '•');
    }
    /** A code span: never cut, but white space at its ends is white space like any other. */
    code(content) {
        const code = content.trim();
        const at = content.indexOf(code);
        this.writer.words(content.slice(0, at));
        const mark = this.writer.mark();
        this.writer.verbatim(disarm(code, 'code'));
        this.writer.whole(mark);
        this.writer.words(content.slice(at + code.length));
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
                this.writer.verbatim(disarm(line, 'block'));
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
    /** Where a link leads, after its text; in brackets of the author's own no second pair is opened. */
    target(url, isInBrackets) {
        if (!this.writer.hasWords)
            this.url(url);
        else if (isInBrackets)
            this.writer.words(`, ${url}`);
        else
            this.writer.words(` (${url})`);
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
        this.isRaised = false;
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
        this.#problems.push(severity === 'error' ? (0,core_problem/* error */.z3)(rule, details) : (0,core_problem/* warning */.$e)(rule, details));
    }
    finish() {
        this.breakSection();
        return { sections: this.#sections, problems: this.#problems };
    }
}
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const BULLETS = ['•', '◦', '▪'];
/** Code is cut between its lines only where no sentence around it would do, between its paragraphs rather than inside. */
const CODE_DEPTH = 8;
const BLANK_LINE_DEPTH = 4;
/** Nobody reads more problems of one post than this. */
const MOST_TOLD = 50;

;// CONCATENATED MODULE: ./src/core/text/markdown/table.ts

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
            writeHeaders(page, headers);
        }
        else if (token?.type === 'tr_open')
            row = [];
        else if (token?.type === 'inline')
            (isHead ? headers : row).push(token);
        else if (token?.type === 'tr_close' && !isHead) {
            writeRow(page, headers, row, isFirstRow);
            isFirstRow = false;
        }
    }
    return at;
}
function writeHeaders(page, headers) {
    const [first, second, ...more] = headers;
    if (first && first.content !== '')
        writeCell(page, first);
    // With more columns the other headers stand in every row.
    if (second && more.length === 0 && second.content !== '') {
        page.writer.words(colon(page));
        writeCell(page, second);
    }
}
function writeRow(page, headers, row, isFirstRow) {
    page.writer.block(1, isFirstRow && page.writer.hasWords ? 'glued' : 'item', 1);
    page.marker(page.bullet());
    let isFirst = true;
    for (const [column, cell] of row.entries()) {
        if (cell.content === '')
            continue;
        if (!isFirst)
            page.writer.words(headers.length === 2 ? colon(page) : ' · ');
        const header = headers[column];
        if (headers.length > 2 && column > 0 && header && header.content !== '') {
            writeCell(page, header);
            page.writer.words(colon(page));
        }
        writeCell(page, cell);
        isFirst = false;
    }
}
/** What parts a header from its value, where the author has not written a colon already. */
function colon(page) {
    return page.writer.last === 0x3a || page.writer.last === 0xff1a ? ' ' : ': ';
}
function writeCell(page, cell) {
    writeInline(page, cell.children ?? [], cell.content);
}

;// CONCATENATED MODULE: ./src/core/text/markdown/convert.ts







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
    heading_open: (page, token) => {
        page.isTitle = token.tag === 'h1' || page.isFirstBlock;
        page.beginBlock('section');
        return same;
    },
    heading_close: (page) => {
        // A title stands apart from the text, the heading of a section right above it.
        page.writer.block(page.isTitle ? 2 : 1, 'glued', 0);
        return same;
    },
    inline: (page, token, index, tokens) => {
        writeContents(page, token, tokens[index - 1], tokens[index - 2]);
        return same;
    },
    hr: (page) => {
        page.breakSection();
        return same;
    },
    blockquote_open: (page, _token, index, tokens) => {
        // An alert is not somebody else's words, so it is not marked as a quote.
        page.quotes.push(alertOf(tokens[index + 2]?.content ?? '') === undefined);
        return same;
    },
    blockquote_close: (page) => {
        page.quotes.pop();
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
            page.tell('text/too-deep', `more than ${DEEPEST} levels`, `at most ${DEEPEST}`, 'error');
    }
}
/** Writes what a paragraph, a heading or the like holds. */
function writeContents(page, token, block, container) {
    const { content } = token;
    const children = token.children ?? [];
    if (block?.type === 'paragraph_open') {
        if (isGeneratorLine(page, content))
            return;
        const alert = container?.type === 'blockquote_open' ? alertOf(content) : undefined;
        const isDone = container?.type === 'list_item_open' ? taskOf(content) : undefined;
        if (alert !== undefined) {
            dropStart(children, ALERT_MARK);
            page.words(`${alert} `);
        }
        else if (isDone !== undefined) {
            dropStart(children, TASK_MARK);
            page.task(isDone);
        }
        else if (UNSPACED_HEADING.test(content)) {
            page.tell('text/heading-unspaced', content.split('\n', 1)[0] ?? '', 'a space after the number signs of a heading');
            dropStart(children, UNSPACED_HEADING);
            const lineEnd = children.find(({ type }) => type === 'softbreak');
            if (lineEnd)
                lineEnd.type = 'hardbreak';
        }
    }
    if (content.endsWith('}'))
        dropAttributes(children);
    if (block?.type === 'heading_open')
        page.beginBold();
    writeInline(page, children, content);
    if (block?.type === 'heading_open')
        page.endBold();
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

;// CONCATENATED MODULE: ./src/core/text/chain-of.ts









/**
 * Markdown becomes the best chain of segments: the fewest, cut at the best places.
 *
 * With an error among the problems the segments show what would be published; nothing must be. Empty text gives none.
 * Lines of problems count from 1 in `markdown`. Time and memory are linear in its length.
 *
 * @see docs/markdown.md for what becomes of each kind of Markdown.
 */
function chainOf(markdown, settings) {
    const { text, problems: found } = prepared(markdown);
    const { sections, problems } = convert(text, { ...settings, target: 'chain' });
    const all = [...found, ...problems, ...checkNumbering(settings)];
    const linked = sections.map((section) => ({ section, links: linksOf(section.text) }));
    const numbering = all.some(isNumberingTooLong) ? undefined : settings.numbering;
    const cut = cutAll(linked, { ...settings, numbering });
    const segments = cut.map((each, index) => {
        const own = segmentOf(each);
        const number = numbering === undefined || cut.length === 1 ? '' : numbered(numbering, index + 1, cut.length);
        const segment = { ...own, text: (own.text + number).trimStart() };
        for (const problem of checkSegment(each, segment, settings.counting))
            all.push(problem);
        return segment;
    });
    if (settings.format === 'single' && segments.length > 1)
        all.push(tooLong(segments, settings));
    return { segments, problems: onceEach(all) };
}
/** NFC with `\n` for every line break, and without front matter that should not be there; lines keep their numbers. */
function prepared(markdown) {
    const unix = markdown.includes('\r') ? markdown.replace(/\r\n?/g, '\n') : markdown;
    const text = unix.normalize('NFC');
    const left = leftFrontMatter(text);
    if (!left)
        return { text, problems: [] };
    const problem = (0,core_problem/* error */.z3)('text/front-matter-left', {
        found: `front matter of ${left.lines} lines in the text`,
        expected: 'text',
        line: 1,
    });
    return { text: '\n'.repeat(left.lines) + text.slice(left.end), problems: [problem] };
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
    const last = sections.at(-1)?.section;
    for (const { section, links } of sections) {
        for (const piece of split(section, { counting, reserved, before: cut.length, links })) {
            cut.push({
                section,
                links,
                piece,
                kind: piece.kind === 'end' && section !== last ? 'author' : piece.kind,
            });
        }
    }
    return cut;
}
function segmentOf({ section, piece, kind }) {
    const cut = section.text.slice(piece.start, piece.end);
    // Where a text is cut, a no-break space has nothing left to hold.
    const start = piece.start + cut.length - cut.trimStart().length;
    const end = piece.start + cut.trimEnd().length;
    // An entity for a combining mark, right after markup, is all that may still be composed; it only gets shorter.
    const upTo = (at) => section.text.slice(start, Math.min(at, end)).normalize('NFC');
    const spoilers = section.spoilers.slice(firstAfter(section.spoilers, start, (spoiler) => spoiler.end), firstAfter(section.spoilers, end - 1, (spoiler) => spoiler.start));
    return {
        text: upTo(end),
        media: mediaOf(section, piece),
        spoilers: spoilers
            .map((spoiler) => {
            const offset = upTo(spoiler.start).length;
            return { offset, length: upTo(spoiler.end).length - offset };
        })
            .filter(({ length }) => length > 0),
        end: kind,
    };
}
/** The media of a segment are those that stand after its start, up to its end; those before all text are the first's. */
function mediaOf({ media, text }, { start, end }) {
    const first = start === 0 ? 0 : firstAfter(media, start, ({ at }) => at);
    const last = end === text.length ? media.length : firstAfter(media, end, ({ at }) => at);
    return media.slice(first, last).map((each) => each.media);
}
function checkNumbering({ numbering, counting }) {
    if (numbering === undefined)
        return [];
    const length = textLength(numbered(numbering, 999, 999), counting);
    if (length <= TEXT_LIMIT / 2)
        return [];
    return [
        (0,core_problem/* error */.z3)('text/numbering-too-long', {
            found: `numbering of ${length} characters`,
            expected: `at most ${TEXT_LIMIT / 2}`,
        }),
    ];
}
function isNumberingTooLong({ rule }) {
    return rule === 'text/numbering-too-long';
}
function tooLong(segments, { counting }) {
    const length = segments.reduce((sum, { text }) => sum + textLength(text, counting), 0);
    return (0,core_problem/* error */.z3)('text/too-long', {
        found: `a text of ${length} characters in ${segments.length} segments`,
        expected: `at most ${TEXT_LIMIT} characters in one`,
    });
}
/** What is said of one line need not be said again for the next segment of the same line. */
function onceEach(problems) {
    const seen = new Set();
    return problems.filter(({ rule, found, line }) => {
        const key = `${rule} ${found} ${line ?? ''}`;
        return !seen.has(key) && seen.add(key);
    });
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
    const { text, problems: found } = prepared(markdown);
    const converted = convert(text, { ...settings, target: 'attachment' });
    const problems = [...found, ...converted.problems];
    const [first, ...rest] = converted.sections;
    if (!first)
        return { attachment: undefined, problems };
    const isMarked = rest.length > 0;
    const [opening] = split(first, {
        counting: settings.counting,
        reserved: () => 0,
        before: 0,
        links: linksOf(first.text),
    });
    const headEnd = isMarked ? first.text.length : (opening?.end ?? 0);
    const head = segmentOf({ section: first, piece: { start: 0, end: headEnd, kind: 'end' }, kind: 'end' });
    if (!fits(head.text, settings.counting)) {
        problems.push((0,core_problem/* error */.z3)('text/too-long', {
            found: `${textLength(head.text, settings.counting)} characters before the first ---`,
            expected: `at most ${TEXT_LIMIT}`,
            line: 1,
        }));
    }
    const { text: rough, styles: marked } = isMarked ? joined(rest) : tailOf(first, headEnd);
    // An accent that markup parts from its letter is composed before styles are looked at: they must end before it.
    const body = { text: rough.normalize('NFC'), styles: marked };
    problems.push(...check(body, head.text, converted.sections, settings));
    const { styles, dropped } = rangesOf(body);
    if (dropped > 0)
        problems.push((0,core_problem/* warning */.$e)('text/style-dropped', {
            found: `${dropped} styled stretches after other than ASCII characters`,
            expected: 'only ASCII before them',
        }));
    return {
        attachment: { head: { ...head, media: [] }, text: body.text, styles },
        problems,
    };
}
/** Sections after the head, a blank line between them. */
function joined(sections) {
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
function check(body, head, sections, { counting }) {
    const problems = [];
    const length = textLength(body.text, counting);
    if (length > ATTACHMENT_LIMIT) {
        problems.push((0,core_problem/* error */.z3)('text/attachment-too-long', {
            found: `an attachment of ${length} characters`,
            expected: `at most ${ATTACHMENT_LIMIT}`,
        }));
    }
    const links = new Set([...linksOf(head), ...linksOf(body.text)].map(({ key }) => key)).size;
    if (links > LINK_LIMIT)
        problems.push((0,core_problem/* error */.z3)('text/too-many-links', { found: `${links} links`, expected: `at most ${LINK_LIMIT}` }));
    const [image] = sections.flatMap(({ media }) => media);
    if (image)
        problems.push((0,core_problem/* error */.z3)('text/attachment-media', {
            found: `an image: ${image.media.src}`,
            expected: 'text',
            line: image.media.line,
        }));
    return problems;
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

;// CONCATENATED MODULE: ./src/core/post/compose.ts







/** Turns a post into its chain. A chain that has begun is composed as it was begun, or not at all. */
function compose(post, composer) {
    const first = composeAs(post, composer, { counting: composer.counting, linkInText: false });
    const { receipts } = post;
    if (!receipts || first.digest === receipts.digest)
        return first;
    // Receipts that a person wrote are of the post as it is.
    if (receipts.digest === '' && receipts.posts.length <= first.segments.length)
        return first;
    const others = [
        { counting: composer.counting, linkInText: true },
        { counting: 'bytes', linkInText: false },
        { counting: 'bytes', linkInText: true },
    ];
    for (const variation of others) {
        const other = composeAs(post, composer, variation);
        if (other.digest === receipts.digest)
            return other;
    }
    const live = receipts.posts.length;
    const changed = (0,core_problem/* error */.z3)('post/changed-while-partial', {
        found: `another post than that of which ${live === 1 ? 'one segment is' : `${live} segments are`} live`,
        expected: receipts.digest
            ? `the post with the digest ${receipts.digest}`
            : 'one with as many segments or more',
        ...(0,core_problem/* placeOf */.$t)(post),
    });
    return { ...first, problems: [...first.problems, changed] };
}
/** The chain that a post becomes under a variation. */
function composeAs(post, composer, { counting, linkInText }) {
    const { path, format, numbering, line } = post;
    const { link, ...unlinked } = post.features ?? {};
    const moved = linkInText && link !== undefined;
    const features = moved ? unlinked : (post.features ?? {});
    const markdown = moved ? `${post.markdown.trimEnd()}\n\n<${link}>\n` : post.markdown;
    const resolveLink = (target) => composer.linkFrom(path, target);
    const settings = { counting, numbering, format, handles: composer.handles, resolveLink };
    const attached = features.attachment ? attachmentOf(markdown, settings) : undefined;
    const text = attached
        ? { segments: attached.attachment ? [attached.attachment.head] : [], problems: attached.problems }
        : chainOf(markdown, settings);
    const segments = placeMedia({ ...post, features }, text.segments);
    const attachment = attached?.attachment;
    const inText = text.problems.map((problem) => ({
        ...problem,
        ...(0,core_problem/* placeOf */.$t)(post),
        line: (problem.line ?? 1) + line - 1,
    }));
    const problems = [...post.problems, ...inText];
    problems.push(...problemsOfFeatures({ ...post, features }, segments, { counting, attachment }));
    if (segments.length === 0 && !(0,core_problem/* hasError */.JD)(problems)) {
        problems.push((0,core_problem/* error */.z3)('post/empty', {
            found: 'a post without text',
            expected: 'something to publish',
            ...(0,core_problem/* placeOf */.$t)(post),
        }));
    }
    const digest = digestOf({ segments, features, attachment });
    return { segments, features, attachment, counting, digest, problems };
}
/** A chain as a report shows it. */
function shown({ segments, counting }) {
    return segments.map(({ text, end, media }) => ({
        text,
        end,
        length: textLength(text, counting),
        counting,
        media: media.map(({ src, alt }) => ({ src, alt })),
    }));
}


/***/ }),

/***/ 3731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ undue),
/* harmony export */   n: () => (/* binding */ planRun)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2904);

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
    if (receipts || publishAt === undefined || problems.length > 0)
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

/***/ 5584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   Uy: () => (/* binding */ problemsOfReferences),
/* harmony export */   oN: () => (/* binding */ referredPaths)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2904);

/** Paths of the post files that must be live before this one is published. */
function referredPaths(post) {
    return referencesOf(post).flatMap(({ path }) => (path === undefined ? [] : [path]));
}
/** Finds what a post refers to. A post with a problem here can be published once the other one is live. */
function targetsOf(post, headOf) {
    const problems = [];
    const ids = {};
    for (const each of referencesOf(post)) {
        const { key, reference, path } = each;
        if (reference.kind === 'id')
            ids[key] = reference.id;
        if (path === undefined)
            continue;
        const head = headOf(path);
        if (head === undefined)
            problems.push(wrong('post/reference-missing', each, 'the path of a post'));
        else if (head === 'to-come')
            continue;
        else if (head === 'not-live')
            problems.push(wrong('post/reference-not-live', each, 'a post that is live'));
        else
            ids[key] = head;
    }
    const { path } = post;
    return {
        targets: { replyTo: ids['reply_to'], quote: ids['quote'] },
        problems: path === undefined ? problems : problems.map((problem) => ({ ...problem, path })),
    };
}
/** References that lead nowhere, whatever is live. */
function problemsOfReferences(post) {
    return referencesOf(post).flatMap((each) => {
        if (each.wrong === undefined)
            return [];
        return [wrong(each.wrong, each, 'a media id, or the path of another Markdown file of the repository')];
    });
}
function referencesOf({ path: from, features = {}, lines = {} }) {
    const given = [
        ['reply_to', features.replyTo],
        ['quote', features.quote],
    ];
    return given.flatMap(([key, reference]) => {
        if (!reference)
            return [];
        const found = reference.kind === 'file' ? fileAt(reference.target, from) : {};
        return [{ key, reference, path: undefined, wrong: undefined, line: lines[key], ...found }];
    });
}
function fileAt(target, from) {
    // A permalink may look like a path, and holds no media id.
    if (!/\.(?:md|markdown|mdx)$/i.test(target) || /^[a-z][a-z0-9+.-]*:/i.test(target))
        return { wrong: 'post/reference-invalid' };
    const path = pathFrom(from, target);
    if (path === undefined)
        return { wrong: 'post/reference-outside' };
    return path === from ? { wrong: 'post/reference-itself' } : { path };
}
/** `target` relative to the file at `from`, or to the root where it begins with `/` or there is no file. */
function pathFrom(from, target) {
    const steps = target.startsWith('/') ? [] : (from ?? '').split('/').slice(0, -1);
    for (const step of target.split('/')) {
        if (step === '' || step === '.')
            continue;
        if (step !== '..')
            steps.push(step);
        else if (steps.pop() === undefined)
            return undefined;
    }
    return steps.join('/');
}
function wrong(rule, { key, reference, line }, expected) {
    const found = `\`threads.${key}: ${reference.kind === 'file' ? reference.target : reference.id}\``;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(rule, { found, expected, ...(line !== undefined && { line }) });
}


/***/ }),

/***/ 2759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findAllMedia)
/* harmony export */ });
/** Finds and judges everything that a composition shows, all of it at once. */
async function findAllMedia({ segments }, path, { findMedia }) {
    const found = await Promise.all(segments.map(({ media }) => Promise.all(media.map((each) => findMedia(each, path)))));
    return {
        media: found.map((each) => each.flatMap(({ item }) => (item ? [item] : []))),
        problems: found.flat().flatMap(({ problems }) => problems),
    };
}


/***/ }),

/***/ 2277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findUnmetTargets),
/* harmony export */   q: () => (/* binding */ findTargets)
/* harmony export */ });
/* harmony import */ var _core_post_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2673);
/* harmony import */ var _core_post_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5584);
/* harmony import */ var _repository_file_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3282);



/** What a post replies to and quotes, where it names other post files, by what these files say now. */
function findTargets(post, files) {
    return (0,_core_post_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targetsOf */ .QR)(post, (path) => {
        const file = files.read(path);
        if ('problem' in file)
            return undefined;
        const read = (0,_core_post_post_js__WEBPACK_IMPORTED_MODULE_0__/* .readPost */ .V)(path, file.text, { timezone: 'UTC', numbering: undefined });
        return read.kind === 'post' ? (read.post.receipts?.posts[0].id ?? 'not-live') : undefined;
    });
}
/**
 * What keeps a post from what it replies to and quotes, as far as the checkout says. A post that goes out before it, or
 * together with it, is not in its way.
 */
function findUnmetTargets(post, { settings, world }) {
    const time = Math.max(world.clock.now(), post.publishAt?.at ?? 0);
    return (0,_core_post_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targetsOf */ .QR)(post, (path) => {
        const file = (0,_repository_file_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readFileText */ .e)(path, world.files);
        const read = 'text' in file ? (0,_core_post_post_js__WEBPACK_IMPORTED_MODULE_0__/* .readPost */ .V)(path, file.text, settings) : undefined;
        if (read?.kind !== 'post')
            return undefined;
        const { receipts, draft, problems, publishAt } = read.post;
        if (receipts)
            return receipts.posts[0].id;
        return draft || problems.length > 0 || (publishAt?.at ?? 0) > time ? 'not-live' : 'to-come';
    }).problems;
}


/***/ }),

/***/ 8768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ inlineSource),
/* harmony export */   Hf: () => (/* binding */ planPosts),
/* harmony export */   iV: () => (/* binding */ composerOf),
/* harmony export */   l_: () => (/* binding */ composePost),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   qQ: () => (/* binding */ countDone)
/* harmony export */ });
/* harmony import */ var _core_github_release_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(963);
/* harmony import */ var _core_post_compose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3717);
/* harmony import */ var _core_post_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3731);
/* harmony import */ var _core_post_post_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2673);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8557);
/* harmony import */ var _core_write_back_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7006);
/* harmony import */ var _repository_write_back_write_back_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6123);







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
    const unreadable = read.flatMap((entry) => entry.kind === 'problems' ? [(0,_core_report_js__WEBPACK_IMPORTED_MODULE_4__/* .postReport */ .f5)({ path: entry.path }, 'failed', entry.problems)] : []);
    return { plan, unreadable };
}
function readSource({ path, text, receipts }, settings) {
    if (path !== undefined)
        return (0,_core_post_post_js__WEBPACK_IMPORTED_MODULE_3__/* .readPost */ .V)(path, text, settings);
    const read = (0,_core_post_post_js__WEBPACK_IMPORTED_MODULE_3__/* .readInlinePost */ .I)(text, settings);
    return read.kind === 'post' && receipts ? { ...read, post: { ...read.post, receipts } } : read;
}
/** A post as the chain it becomes, and whether its file can take the receipts. */
function composePost(post, text, context) {
    const composition = (0,_core_post_compose_js__WEBPACK_IMPORTED_MODULE_1__/* .compose */ .Zz)(post, composerOf(context));
    // What is wrong with the keys is for the author to mend first.
    const isWritten = (0,_core_write_back_js__WEBPACK_IMPORTED_MODULE_5__/* .writesFrontMatter */ .rL)(context.settings) && post.path !== undefined;
    const obstacle = isWritten && post.problems.length === 0 ? (0,_repository_write_back_write_back_js__WEBPACK_IMPORTED_MODULE_6__/* .findEditObstacle */ .D)(text) : undefined;
    return obstacle ? { ...composition, problems: [...composition.problems, obstacle] } : composition;
}
function composerOf({ settings, world }) {
    return { counting: settings.counting, handles: settings.handles, linkFrom: world.linkFrom };
}
/** How many of these files are wholly live; inline text has a report of its own. */
function countDone(plan) {
    return plan.filter(({ post, decision }) => decision.kind === 'done' && post.path !== undefined).length;
}


/***/ }),

/***/ 1649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ previewPost),
/* harmony export */   Lh: () => (/* binding */ reportDecided),
/* harmony export */   ZI: () => (/* binding */ withReason)
/* harmony export */ });
/* harmony import */ var _core_post_compose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3717);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2904);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8557);
/* harmony import */ var _find_media_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2759);
/* harmony import */ var _find_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2277);
/* harmony import */ var _plan_posts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8768);






/** Reports of what a plan decides without publishing. */
async function reportDecided({ plan, unreadable }, context) {
    const decided = await Promise.all(plan.map((planned) => reportDecision(planned, context)));
    return [...unreadable, ...decided.flat()];
}
/** None for a post that is to be published, and none for a file that was live before. */
async function reportDecision({ post, decision }, context) {
    const receipts = post.receipts?.posts ?? [];
    switch (decision.kind) {
        case 'publish':
            return [];
        case 'done':
            // What is recorded of inline text is known nowhere else to the steps that follow.
            return post.path === undefined
                ? [{ ...(0,_core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .postReport */ .f5)(post, 'skipped', findOtherText(post, context)), receipts }]
                : [];
        case 'skip':
        case 'wait':
        case 'overdue':
            return [withReason((0,_core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .postReport */ .f5)(post, 'waiting', []), decision, post, context)];
        case 'refuse':
            return [{ ...(await previewPost(post, decision.composition, context)), receipts }];
    }
}
/**
 * A release that records another text: whether its notes were edited since, or a second text has the key of the
 * first, nobody knows. To publish would be the worse mistake.
 */
function findOtherText(post, context) {
    if (context.settings.writeBack !== 'release')
        return [];
    if ((0,_core_post_compose_js__WEBPACK_IMPORTED_MODULE_0__/* .compose */ .Zz)(post, (0,_plan_posts_js__WEBPACK_IMPORTED_MODULE_4__/* .composerOf */ .iV)(context)).digest === post.receipts?.digest)
        return [];
    const found = 'another text than the one that the release records of this job and step';
    return [(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)('github/other-text', { found, expected: 'the same' })];
}
/** The report of a post that waits, with the reason why it is not due. */
function withReason(report, reason, { path, publishAtLine = 1 }, { settings: { lateLimit, maxPosts } }) {
    switch (reason.kind) {
        case 'skip':
            return report.status === 'failed'
                ? report
                : { ...report, status: 'skipped', because: { kind: 'draft' } };
        case 'wait':
            return reason.until
                ? { ...report, publishAt: reason.until }
                : { ...report, because: { kind: 'max-posts', maxPosts } };
        case 'overdue': {
            const late = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('post/overdue', {
                found: `\`publish_at\` at ${reason.since.text}`,
                expected: `a run within ${hoursOf(lateLimit)} of it`,
                line: publishAtLine,
            });
            const { problems } = (0,_core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .postReport */ .f5)({ path }, 'overdue', [late]);
            return {
                ...report,
                status: 'overdue',
                problems: [...report.problems, ...problems],
                publishAt: reason.since,
            };
        }
    }
}
/** A post as it would be published, judged whole: it waits to be, unless something is wrong with it. */
async function previewPost(post, composition, context) {
    const media = await (0,_find_media_js__WEBPACK_IMPORTED_MODULE_5__/* .findAllMedia */ .P)(composition, post.path, context.world);
    const problems = [...composition.problems, ...(0,_find_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .findUnmetTargets */ .B)(post, context), ...media.problems];
    const report = (0,_core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .postReport */ .f5)(post, (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .hasError */ .JD)(problems) ? 'failed' : 'waiting', problems);
    return { ...report, segments: (0,_core_post_compose_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(composition) };
}
function hoursOf(ms) {
    return ms % 3_600_000 === 0 ? `${ms / 3_600_000} hours` : `${Math.round(ms / 60_000)} minutes`;
}


/***/ })

};
