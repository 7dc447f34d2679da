export const id = 729;
export const ids = [729];
export const modules = {

/***/ 2802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ withThreadsKeys)
});

// EXTERNAL MODULE: ./src/core/problem.ts + 6 modules
var problem = __webpack_require__(9300);
// EXTERNAL MODULE: ./src/core/front-matter/fences.ts
var front_matter_fences = __webpack_require__(3145);
// EXTERNAL MODULE: ./src/core/front-matter/parse.ts
var parse = __webpack_require__(8724);
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/core/front-matter/read-yaml.ts + 1 modules
var read_yaml = __webpack_require__(7356);
// EXTERNAL MODULE: ./src/core/front-matter/yaml-text.ts
var yaml_text = __webpack_require__(9058);
;// CONCATENATED MODULE: ./src/core/front-matter/splices.ts



/**
 * The splices that set keys under `threads`; none overlaps another. They are right for YAML as people write
 * it; the caller must read the result again.
 */
function splicesFor({ root, source }, changes) {
    const value = root?.items.find(({ key }) => (0,read_yaml/* keyText */.P)(key, source) === 'threads')?.value;
    if (!root || !value)
        return { ok: false, because: { reason: 'no threads' } };
    // An anchor or a tag belongs to the old value, and would stay in front of the new one.
    if ((0,dist/* isAlias */.Vj)(value) || isMarked(value))
        return { ok: false, because: { reason: 'marked' } };
    if (((0,dist/* isScalar */.jn)(value) && value.value === true) || isEmptyBraces(value, source)) {
        return { ok: true, splices: opened(source, root, value, changes) };
    }
    return (0,dist/* isMap */.jh)(value) ? changed(source, value, changes) : { ok: false, because: { reason: 'no mapping' } };
}
/** `threads: true` becomes a mapping that holds the keys; a comment behind it stays. */
function opened(source, root, value, changes) {
    const [from, to] = value.range;
    if (root.flow)
        return [{ from, to, text: `{ ${(0,yaml_text/* flowEntries */.dP)(changes)} }` }];
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
        const pair = map.items.find((item) => (0,read_yaml/* keyText */.P)(item.key, source) === key);
        if (pair?.value && isMarked(pair.value)) {
            return { ok: false, because: { reason: 'marked key', key } };
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
/** Replaces the value of `pair` with `value`; the comment behind it stays. */
function replaced(source, map, { key, value: old, srcToken }, value) {
    const inline = map.flow || typeof value === 'object' ? (0,yaml_text/* flowText */.KH)(value) : (0,yaml_text/* scalarText */.ws)(value);
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
    if ((0,dist/* isSeq */.oP)(old) && typeof value === 'object' && value.length > 0) {
        const margin = ' '.repeat(columnOf(source, from));
        return { from, to, text: (0,yaml_text/* itemLines */.Lt)(value).join(lineBreakAt(source, from) + margin) };
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
        return inserted(map.range[0] + 1, ` ${(0,yaml_text/* flowEntries */.dP)(added)}`);
    const end = endOfPair(last);
    const comma = /^\s*(?:#[^\n]*\n\s*)*,/.exec(source.slice(end, map.range[1]));
    return comma
        ? inserted(end + comma[0].length, ` ${(0,yaml_text/* flowEntries */.dP)(added)}`)
        : inserted(end, `, ${(0,yaml_text/* flowEntries */.dP)(added)}`);
}
function insertedLines(source, at, margin, added) {
    const lineBreak = lineBreakAt(source, at - 1);
    const lines = added.flatMap(([key, value]) => (0,yaml_text/* entryLines */.Wx)(key, value));
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
    return (0,dist/* isPair */.tO)(last) ? endOfPair(last) : endOf(last);
}
function endOfPair({ key, value }) {
    return value ? endOf(value) : endOf(key);
}
function isBlock(node) {
    return (0,dist/* isCollection */.P3)(node) && !node.flow;
}
function isEmptyBraces(node, source) {
    return (0,dist/* isMap */.jh)(node) && /^\{\s*\}$/.test(source.slice(node.range[0], node.range[1]));
}
/** `key:` with nothing behind it. */
function isNothing(node) {
    return (0,dist/* isScalar */.jn)(node) && node.range[0] === node.range[1];
}
function isMarked(node) {
    return node.tag !== undefined || (!(0,dist/* isAlias */.Vj)(node) && node.anchor !== undefined);
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
    const fences = (0,front_matter_fences/* fencesOf */.IE)(text);
    if (fences.kind === 'none')
        return notEditable({ reason: 'no front matter' }, 1);
    if (fences.kind !== 'yaml')
        return refused((0,parse/* parseFrontMatter */.e)(text, fences));
    const read = (0,parse/* readThroughGrayMatter */.Q)(text, fences);
    if (!read.ok)
        return refused(read);
    const { source, data, lineOf } = read.yaml;
    const current = new Map(Object.entries(data['threads'] ?? {}));
    const changes = Object.entries(keys).filter(([key, value]) => !sameData(current.get(key), value));
    if (changes.length === 0)
        return { ok: true, text };
    const splices = splicesFor(read.yaml, changes);
    if (!splices.ok)
        return notEditable(splices.because, lineOf(['threads']));
    const body = text.slice(fences.end);
    const edited = text.slice(0, fences.end - source.length) + spliced(source, splices.splices) + body;
    if ((0,front_matter_fences/* fencesOf */.IE)(edited).kind === 'too-long')
        return notEditable({ reason: 'too long' }, lineOf(['threads']));
    const expected = { ...data, threads: Object.fromEntries([...current, ...changes]) };
    if (!holds(edited, expected, body))
        return notEditable({ reason: 'uncertain' }, lineOf(['threads']));
    return { ok: true, text: edited };
}
/** From the end, so that offsets stay true; of two at the same place the first stays in front. */
function spliced(source, splices) {
    const fromTheEnd = splices.toReversed().toSorted((one, other) => other.from - one.from);
    return fromTheEnd.reduce((text, { from, to, text: piece }) => text.slice(0, from) + piece + text.slice(to), source);
}
/** Whether `text` is read as `data`, with `body` (from its closing fence on) behind it. */
function holds(text, data, body) {
    const fences = (0,front_matter_fences/* fencesOf */.IE)(text);
    if (fences.kind !== 'yaml' || text.slice(fences.end) !== body)
        return false;
    const read = (0,parse/* parseFrontMatter */.e)(text, fences);
    return read.ok && sameData(read.frontMatter.data, data);
}
function refused(read) {
    const problem = read.ok ? undefined : read.problems[0];
    return problem ? { ok: false, problem } : notEditable({ reason: 'uncertain' }, 1);
}
function notEditable(because, line) {
    const fix = because.reason === 'too long' && { fix: 'Make several posts of the text.' };
    return { ok: false, problem: (0,problem/* error */.z3)('front-matter/not-editable', { ...because, ...fix, line }) };
}


/***/ }),

/***/ 8724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readThroughGrayMatter),
/* harmony export */   e: () => (/* binding */ parseFrontMatter)
/* harmony export */ });
/* harmony import */ var gray_matter__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9599);
/* harmony import */ var gray_matter__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(gray_matter__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9300);
/* harmony import */ var _fences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3145);
/* harmony import */ var _read_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7356);




/**
 * Reads the front matter of `text`, whose `fences` are those that `fencesOf` found. Nothing in it is
 * evaluated, whatever it claims to be written in.
 */
function parseFrontMatter(text, fences) {
    switch (fences.kind) {
        case 'foreign':
            return refused((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('front-matter/foreign', { language: fences.language, line: fences.line }));
        case 'unclosed':
            return refused((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('front-matter/unclosed', { line: fences.line }));
        case 'too-long':
            return refused((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('front-matter/too-long', { most: _fences_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_FRONT_MATTER */ .Nx, line: fences.line }));
        case 'yaml':
            return withBody(readThroughGrayMatter(text, fences), fences);
    }
}
/** As `parseFrontMatter`, with the places of everything in it. */
function readThroughGrayMatter(text, fences) {
    const opening = /^\uFEFF?---(?=[ \t]*\r?\n)/.exec(text);
    // gray-matter lets the text choose its language, and some languages are programs: it sees nothing but YAML.
    if (!opening)
        return refused((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('front-matter/foreign', { language: '', line: 1 }));
    // The source begins behind the opening `---`.
    const source = text.slice(opening[0].length, fences.end);
    if (!isWholeToOthers(source))
        return refused(ambiguousEnd(text, fences));
    return (0,_read_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(source);
}
/** Whether gray-matter, and with it many a site generator, sees the end of this front matter where it is. */
function isWholeToOthers(source) {
    // It takes quadratic time for white space, none of which moves an end that is there.
    const lines = source.split('\n').filter((line) => line.trim() !== '');
    const short = lines.map((line) => line.replace(/\s+/g, ' ')).join('\n');
    const yaml = { parse: () => ({}) };
    // Given options, gray-matter does not use its cache, which shares data between callers and forgets errors.
    const options = { language: 'yaml', engines: { ...REFUSING, yaml }, excerpt: () => '' };
    return gray_matter__WEBPACK_IMPORTED_MODULE_0___default()(`---\n${short}\n---\n`, options).matter === `\n${short}`;
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
function ambiguousEnd(text, { start, end }) {
    const at = `\n${text.slice(start, end)}`.indexOf('\n---');
    const line = text.slice(0, start + at).split('\n').length;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('front-matter/ambiguous-end', { line });
}


/***/ }),

/***/ 7356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ keyText),
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/core/post/reading/written.ts
var written = __webpack_require__(6250);
// EXTERNAL MODULE: ./src/core/problem.ts + 6 modules
var problem = __webpack_require__(9300);
// EXTERNAL MODULE: ./src/core/rules/front-matter.ts
var front_matter = __webpack_require__(5900);
;// CONCATENATED MODULE: ./src/core/front-matter/yaml-mistake.ts
/** The parser's mistakes, by code and the beginning of its message. The first that matches. */
const SIGNS = [
    [/^BAD_SCALAR_START/, 'reserved'],
    [/^BLOCK_AS_IMPLICIT_KEY Nested/, 'colon'],
    [/^BAD_DQ_ESCAPE/, 'escape'],
    [/^TAB_AS_INDENT/, 'tab'],
    [/^MULTIPLE_DOCS/, 'documents'],
    [/^MISSING_CHAR Missing closing/, 'quote'],
    [/^BAD_INDENT Flow/, 'bracket'],
    [/^BLOCK_IN_FLOW|^\w+ (?:Missing , |Unexpected , |Unexpected empty item)/, 'comma'],
    [/^UNEXPECTED_TOKEN Unexpected flow-/, 'stray'],
    [/^(?:BAD_INDENT|BLOCK_AS_IMPLICIT_KEY)|^MISSING_CHAR Block scalars/, 'indent'],
    [/^UNEXPECTED_TOKEN .* on same line with key$/, 'list'],
    [/^MULTILINE_IMPLICIT_KEY|^MISSING_CHAR Implicit map keys/, 'word'],
    [/^UNEXPECTED_TOKEN .* at node end$/, 'rest'],
    [/^UNEXPECTED_TOKEN (?:Block scalar header|Not a YAML token)/, 'block'],
    [/^MISSING_CHAR Comments/, 'comment'],
    [/^(?:\w+_ALIAS|ALIAS_PROPS|MULTIPLE_ANCHORS|MULTIPLE_TAGS|BAD_PROP_ORDER|TAG_RESOLVE_FAILED)/, 'anchor'],
    [/^BAD_COLLECTION_TYPE|^MISSING_CHAR Tags and anchors/, 'anchor'],
    [/^BAD_DIRECTIVE|^MISSING_CHAR Missing directives-end/, 'directive'],
    [/^KEY_OVER_1024_CHARS/, 'long key'],
];
/** A mistake of the parser's as one of ours. */
function mistakeOf({ code, message }) {
    const [, mistake] = SIGNS.find(([sign]) => sign.test(`${code} ${message}`)) ?? [];
    return mistake ?? 'other';
}

;// CONCATENATED MODULE: ./src/core/front-matter/read-yaml.ts





/** Far more than any author writes; aliases can multiply a few lines into billions of values. */
const MOST_VALUES = 100_000;
/** A longer text counts as several values. */
const LONG_TEXT = 100;
const DEEPEST = 100;
/**
 * Reads YAML 1.2 (core schema). Values are strings, `true`, `false`, null, arrays, and objects without a
 * prototype; numbers and dates stay the text the author wrote.
 */
function readYaml(source) {
    const counter = new dist/* LineCounter */.HN();
    const lineAt = (offset) => Math.max(counter.linePos(offset).line, 1);
    const document = parsed(source, counter);
    // The lines that it knows are those up to where the parser was.
    if (!document)
        return { ok: false, problems: [tooComplex(counter.lineStarts.length)] };
    if (document.errors.length > 0)
        return { ok: false, problems: mistakesOf(document, source, lineAt) };
    const root = document.contents;
    if (root === null || ((0,dist/* isScalar */.jn)(root) && root.source === '')) {
        return { ok: true, yaml: { source, root: undefined, data: bare(), lineOf: () => 1 } };
    }
    if (!(0,dist/* isMap */.jh)(root))
        return { ok: false, problems: [notAMapping(root, lineAt)] };
    const reading = { source, lineAt, anchors: new Map(), problems: [], values: 0 };
    const data = dataOfMapping(root, reading, 0);
    if (reading.problems.length > 0)
        return { ok: false, problems: reading.problems };
    const entryOf = entriesOf(source);
    const lineOf = (path) => lineAt(offsetOf(root, path, entryOf));
    return { ok: true, yaml: { source, root, data, lineOf } };
}
/** Undefined where levels are too many: the parser calls itself for each, in some mistakes and for the end of each. */
function parsed(source, lineCounter) {
    try {
        return (0,dist/* parseDocument */.Tp)(source, {
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
            lineCounter,
        });
    }
    catch (cause) {
        if (cause instanceof RangeError)
            return undefined;
        throw cause;
    }
}
/** The text of a key, whatever else YAML could take it for. */
function keyText(key, source) {
    if ((0,dist/* isScalar */.jn)(key))
        return typeof key.value === 'string' ? key.value : key.source;
    return source.slice(key.range[0], key.range[1]);
}
/** A media id has more digits than a number can hold, and a date has no time zone of its own. */
function withoutNumbers(tags) {
    return tags.filter((tag) => typeof tag === 'string' || !/:(?:int|float)$/.test(tag.tag));
}
/** Has no prototype: `__proto__` and `constructor` are keys like any other. */
function bare() {
    return Object.create(null);
}
function dataOf(node, reading, depth) {
    if (node === null)
        return null;
    if ((0,dist/* isAlias */.Vj)(node))
        return dataOfAlias(node.source, node.range[0], reading);
    const before = reading.values;
    reading.values += 1 + ((0,dist/* isScalar */.jn)(node) ? Math.floor(node.source.length / LONG_TEXT) : 0);
    if (depth > DEEPEST || reading.values > MOST_VALUES)
        return refuse(node.range[0], reading);
    const data = (0,dist/* isScalar */.jn)(node)
        ? node.value
        : (0,dist/* isMap */.jh)(node)
            ? dataOfMapping(node, reading, depth)
            : node.items.map((item) => dataOf(item, reading, depth + 1));
    const values = reading.values - before;
    if (node.anchor !== undefined)
        reading.anchors.set(node.anchor, { data, values });
    return data;
}
function dataOfMapping(map, reading, depth) {
    const data = bare();
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
        reading.problems.push(brokenYaml('alias', (0,written/* asWritten */.q)(name), reading.lineAt(offset)));
        return null;
    }
    reading.values += anchored.values;
    return reading.values > MOST_VALUES ? refuse(offset, reading) : anchored.data;
}
/** Reported once: the rest is not read. */
function refuse(offset, reading) {
    if (!reading.problems.some(({ rule }) => rule === 'front-matter/too-complex')) {
        reading.problems.push(tooComplex(reading.lineAt(offset)));
    }
    return null;
}
function offsetOf(root, path, entryOf) {
    let node = root;
    let offset = 0;
    for (const step of path) {
        const entry = entryOf(node, step);
        if (!entry)
            break;
        offset = entry.at.range[0];
        node = entry.value;
    }
    return offset;
}
/** Goes one step down. Each mapping is listed once: a front matter with thousands of mistakes asks for all of its lines. */
function entriesOf(source) {
    const listed = new Map();
    const entriesIn = (map) => {
        const known = listed.get(map);
        if (known)
            return known;
        const entries = new Map(map.items.map(({ key, value }) => [keyText(key, source), { at: key, value }]));
        listed.set(map, entries);
        return entries;
    };
    return (node, step) => {
        if ((0,dist/* isMap */.jh)(node))
            return entriesIn(node).get(String(step));
        const item = (0,dist/* isSeq */.oP)(node) ? node.items[Number(step)] : undefined;
        return item && { at: item, value: item };
    };
}
/** One problem a line: what follows on the same line is mostly the first mistake again. */
function mistakesOf(document, source, lineAt) {
    const problems = new Map();
    const beginnings = document.errors.some(isUnclosed) ? beginningsIn(document) : new Map();
    for (const mistake of document.errors) {
        const [offset] = mistake.pos;
        const line = lineAt(isUnclosed(mistake) ? (beginnings.get(offset) ?? offset) : offset);
        if (problems.has(line))
            continue;
        const isTooMuch = mistake.code === 'RESOURCE_EXHAUSTION';
        problems.set(line, isTooMuch ? tooComplex(line) : brokenBy(mistake, source, line));
    }
    return [...problems.values()];
}
function brokenBy(error, source, line) {
    const mistake = mistakeOf(error);
    const [offset] = error.pos;
    return brokenYaml(mistake, source.slice(offset, offset + (mistake === 'escape' ? 2 : 1)), line);
}
/** @param written what the sentence quotes, if it quotes anything */
function brokenYaml(mistake, written, line) {
    return (0,problem/* error */.z3)('front-matter/broken-yaml', { mistake, written, line, fix: front_matter/* YAML_MISTAKES */.e[mistake].fix });
}
/** The parser notices a missing closing quote only at the end; the author has to add it near the opening one. */
function isUnclosed({ message }) {
    return message.startsWith('Missing closing');
}
/** Where the values begin, by where they end. */
function beginningsIn(document) {
    const beginnings = new Map();
    (0,dist/* visit */.YR)(document, {
        Scalar(_, { range }) {
            if (range)
                beginnings.set(range[1], range[0]);
        },
    });
    return beginnings;
}
function notAMapping(root, lineAt) {
    const kind = (0,dist/* isScalar */.jn)(root) ? 'value' : 'list';
    return (0,problem/* error */.z3)('front-matter/not-a-mapping', { kind, line: lineAt(root.range[0]) });
}
function duplicate(name, first, second, { lineAt }) {
    return (0,problem/* error */.z3)('front-matter/duplicate-key', {
        key: (0,written/* asWritten */.q)(name),
        first: lineAt(first.range[0]),
        line: lineAt(second.range[0]),
    });
}
function tooComplex(line) {
    return (0,problem/* error */.z3)('front-matter/too-complex', { values: MOST_VALUES, levels: DEEPEST, line });
}


/***/ }),

/***/ 9058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ flowText),
/* harmony export */   Lt: () => (/* binding */ itemLines),
/* harmony export */   Wx: () => (/* binding */ entryLines),
/* harmony export */   dP: () => (/* binding */ flowEntries),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
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


/***/ }),

/***/ 2577:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bj: () => (/* binding */ unanswered),
/* harmony export */   e0: () => (/* binding */ isGitHubError),
/* harmony export */   j5: () => (/* binding */ githubErrorOf),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _boundary_excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9891);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6153);


class GitHubError extends Error {
    kind;
    retryAfterMs;
    constructor(kind, message, retryAfterMs = 0, options) {
        super(message, options);
        this.name = 'GitHubError';
        this.kind = kind;
        this.retryAfterMs = retryAfterMs;
    }
}
/** Whether GitHub failed in one of these ways. */
function isGitHubError(cause, ...kinds) {
    return cause instanceof GitHubError && kinds.includes(cause.kind);
}
/** For a request without a usable answer: it may have been done. */
function unanswered(request, why, cause) {
    return new GitHubError('unsure', `${request}: ${why}`, 0, { cause });
}
/** What GitHub asks for where it does not say how long to wait. */
const WAIT_MS = 60_000;
/**
 * An answer that is not a success, REST or GraphQL, as an error. GraphQL answers most errors with HTTP 200.
 * `request` names what was asked, without addresses. `now`: milliseconds since 1970.
 */
function githubErrorOf(request, answer, now) {
    const { type, message } = toldBy(answer.body);
    const what = [answer.status === 200 ? '' : `HTTP ${answer.status}`, message && `“${message}”`];
    const found = `${request}: ${what.filter((part) => part !== '').join(', ')}`;
    const throttled = isThrottled(answer, type, message);
    const kind = throttled ? 'throttled' : kindOf(answer.status, type, message);
    const accepted = answer.headers['x-accepted-github-permissions'];
    const asked = kind === 'forbidden' && accepted ? `, needs ${(0,_boundary_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerptOf */ .z)(String(accepted))}` : '';
    return new GitHubError(kind, found + asked, throttled ? retryAfter(answer, now) : 0);
}
function toldBy(body) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(body))
        return { type: '', message: '' };
    const first = Array.isArray(body['errors']) ? body['errors'][0] : undefined;
    const of = (value, key) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) && typeof value[key] === 'string' ? value[key] : '';
    const messages = [of(body, 'message'), of(first, 'message')].filter((text) => text !== '');
    return { type: of(first, 'type'), message: (0,_boundary_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerptOf */ .z)(messages.join(': ')) };
}
function isThrottled({ status, headers }, type, message) {
    if (status === 429 || /^RATE_LIMIT/.test(type))
        return true;
    // Older GitHub Enterprise Servers call it abuse.
    if (/rate limit|abuse detection mechanism/i.test(message))
        return true;
    // For a missing permission GitHub names no time to try again.
    if (status === 403 && headers['retry-after'] !== undefined)
        return true;
    return (status === 403 || status === 200) && String(headers['x-ratelimit-remaining']) === '0';
}
function retryAfter({ headers }, now) {
    const after = Number(headers['retry-after']);
    if (after > 0)
        return after * 1000;
    const reset = Number(headers['x-ratelimit-reset']);
    if (String(headers['x-ratelimit-remaining']) === '0' && reset > 0)
        return Math.max(reset * 1000 - now, 1000);
    return WAIT_MS;
}
function kindOf(status, type, message) {
    if (/not permitted to create or approve pull requests/i.test(message))
        return 'no-pulls';
    if (type === 'STALE_DATA' || /not a fast.?forward|is at \w+ but expected|does not match/i.test(message))
        return 'stale';
    if (type === 'BRANCH_PROTECTION_RULE_VIOLATION' ||
        /repository rule violations|protected branch/i.test(message))
        return 'protected';
    if (status === 401)
        return 'token';
    if (status === 403 || type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES')
        return 'forbidden';
    if (status === 404 || type === 'NOT_FOUND' || /reference does not exist/i.test(message))
        return 'missing';
    if (/already exists/i.test(message))
        return 'exists';
    if (status >= 500 || /something went wrong|timed out|timeout/i.test(message))
        return 'unsure';
    return 'refused';
}


/***/ }),

/***/ 3647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readReceipts)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9300);
/* harmony import */ var _threads_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5503);


/** What is live of a post, as its keys tell. */
function readReceipts(keys, lineOf) {
    const { id, permalink, posts, digest, published_at: publishedAt } = keys;
    // An `id` alone is written by a person: the post is live, and nothing is left to do. So is `posts` without a digest:
    // this much of the chain is live, and the rest is still to be published.
    const entries = posts ?? (id === undefined ? [] : [{ id, permalink }]);
    const [head, ...rest] = entries.map((entry) => ({ id: (0,_threads_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaId */ .C9)(entry.id), permalink: entry.permalink }));
    if (!head)
        return { receipts: undefined, problems: [] };
    if (id !== undefined && head.id !== (0,_threads_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaId */ .C9)(id)) {
        const facts = { id, first: head.id, line: lineOf('id') };
        return { receipts: undefined, problems: [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('post/receipts-damaged', facts)] };
    }
    const whole = posts === undefined || publishedAt !== undefined;
    const receipts = { digest: digest ?? '', whole, ...(publishedAt !== undefined && { publishedAt }) };
    return { receipts: { posts: [head, ...rest], ...receipts }, problems: [] };
}


/***/ }),

/***/ 3078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ RECEIPT_KEYS)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _threads_features_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6463);
/* harmony import */ var _threads_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5503);



const MEDIA_ID = 'a media id';
const digits = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(MEDIA_ID), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y(_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .isId */ .eQ, MEDIA_ID));
const receipt = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ id: digits, permalink: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_threads_features_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('an address')) }, 'a mapping of `id` and `permalink`');
/** Keys that Spool writes. */
const RECEIPT_KEYS = {
    id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(digits),
    permalink: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_threads_features_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('an address')),
    published_at: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_threads_features_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('a date-time')),
    posts: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_threads_features_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(receipt, 'a list of one or more mappings of `id` and `permalink`')),
    digest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_threads_features_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('a digest')),
};


/***/ })

};
