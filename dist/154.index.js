export const id = 154;
export const ids = [154,695];
export const modules = {

  5154:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  makeDraft: () => (  makeDraft)
});

var read_timing = __webpack_require__(5744);
var settings = __webpack_require__(1922);
var context_here = __webpack_require__(9528);
var made_with = __webpack_require__(56);
var subcommand = __webpack_require__(767);
var yaml_text = __webpack_require__(9058);
; 

function draftOf({ title, publishAt, timezone }) {
    const goesOut = publishAt === undefined ? 'the next run publishes it' : 'it goes out at that time';
    return [
        '---',
        `title: ${(0,yaml_text .ws)(title)}`,
        'threads:',
        `  draft: true # with false, ${goesOut}`,
        ...(publishAt === undefined ? [] : [`  publish_at: ${publishAt}`]),
        ...(timezone === undefined ? [] : [`  timezone: ${timezone}`]),
        '---',
        '',
        'Write the post here.',
        '',
    ].join('\n');
}
const LONGEST_NAME = 60;
function slugOf(title) {
    const words = title
        .toLowerCase()
        .normalize('NFD')
        .replaceAll(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
        .normalize('NFC')
        .replaceAll(/['’]/g, '')
        .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '-');
    const name = Array.from(words.replace(/^-/, '')).slice(0, LONGEST_NAME).join('');
    return name.replace(/-$/, '');
}

; 






function makeDraft(values, desk, words) {
    (0,context_here .I5)(desk);
    const title = words.join(' ').trim().replaceAll(/\s+/g, ' ');
    const slug = slugOf(title);
    if (slug === '')
        throw new subcommand .eb('A draft needs a title with letters or digits: `spool new Links that rot`.');
    const path = `threads/${slug}.md`;
    if (!(0,made_with .I)(desk.create, path, draftOf({ title, ...timingOf(values, desk) })))
        throw new subcommand .VG(`${path} is there already, and stays as it is.`);
    desk.print(`${path} is written, as a draft.`);
}
function timingOf(values, { clock, timezone: here }) {
    const [publishAt, named] = [values['publish-at'], values['timezone']];
    if (typeof publishAt !== 'string') {
        if (named !== undefined)
            throw new subcommand .eb('--timezone goes with --publish-at.');
        return { publishAt: undefined, timezone: undefined };
    }
    const hasOffset = /\d[Tt ].*(?:[Zz]|[+-]\d\d(?::?\d\d)?)$/.test(publishAt.trim());
    const timezone = typeof named === 'string' ? named : hasOffset ? undefined : here;
    const timing = (0,read_timing .$)({ publish_at: publishAt, timezone }, () => 1, settings .a.timezone);
    const [problem] = timing.problems;
    if (problem)
        throw new subcommand .eb(`${problem.message} ${problem.fix}`);
    if (timing.publishAt && timing.publishAt.at < clock.now())
        throw new subcommand .eb(`${timing.publishAt.text} is past. Name a time to come.`);
    return { publishAt: publishAt.trim(), timezone };
}


  }),

  56:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  madeWith)
  });
  var _subcommand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(767);

function madeWith(create, path, text) {
    try {
        return create(path, text);
    }
    catch (cause) {
        const { code = 'unknown' } = cause;
        throw new _subcommand_js__WEBPACK_IMPORTED_MODULE_0__  .VG(`${path} cannot be written (${code}). See what stands in its way, and run this again.`);
    }
}


  }),

  9058:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    KH: () => (  flowText),
    Lt: () => (  itemLines),
    Wx: () => (  entryLines),
    dP: () => (  flowEntries),
    ws: () => (  scalarText)
  });
function entryLines(key, value) {
    if (typeof value !== 'object')
        return [`${scalarText(key)}: ${scalarText(value)}`];
    if (value.length === 0)
        return [`${scalarText(key)}: []`];
    return [`${scalarText(key)}:`, ...itemLines(value).map((line) => `  ${line}`)];
}
function itemLines(items) {
    return items.flatMap((item) => {
        const lines = Object.entries(item).map(([key, value]) => `${scalarText(key)}: ${scalarText(value)}`);
        return lines.length === 0
            ? ['- {}']
            : lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
    });
}
function flowText(value) {
    if (typeof value !== 'object')
        return typeof value === 'string' ? quoted(value) : String(value);
    return `[${value.map((item) => `{ ${flowEntries(Object.entries(item))} }`).join(', ')}]`;
}
function flowEntries(entries) {
    return entries.map(([key, value]) => `${scalarText(key)}: ${flowText(value)}`).join(', ');
}
function scalarText(value) {
    return typeof value === 'boolean' || isPlain(value) ? String(value) : quoted(value);
}
function isPlain(text) {
    const reserved = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
    return /^(?:[a-z][a-z_]*|[a-z][a-z\d]*(?::[\w./?&@%~+=-]+)+)$/i.test(text) && !reserved.test(text);
}
function quoted(text) {
    return JSON.stringify(text).replace(/[\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


  }),

  5744:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  readTiming)
  });
  var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9818);
  var _time_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4695);
  var _time_publish_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7687);
  var _time_timezone_fix_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1893);
  var _time_timezone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(607);
  var _written_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6250);






function readTiming(keys, lineOf, fallback) {
    const { publish_at: text } = keys;
    const timezone = keys.timezone ?? fallback;
    const isZone = (0,_time_timezone_js__WEBPACK_IMPORTED_MODULE_2__  .k)(timezone);
    const at = text === undefined ? undefined : (0,_time_publish_at_js__WEBPACK_IMPORTED_MODULE_1__  .z)(text);
    const problems = [
        ...(isZone ? [] : [unknownZone(timezone, lineOf('timezone'))]),
        ...(text !== undefined && !at
            ? [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .z3)('post/publish-at-invalid', { written: (0,_written_js__WEBPACK_IMPORTED_MODULE_3__  .q)(text), line: lineOf('publish_at') })]
            : []),
    ];
    if (!at || !isZone)
        return { publishAt: undefined, problems };
    const instant = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_4__.instantOf)(at, timezone);
    if ('ms' in instant)
        return { publishAt: (0,_time_publish_at_js__WEBPACK_IMPORTED_MODULE_1__  .c)(at, timezone, instant.ms), problems };
    const rule = instant.not === 'skipped' ? 'post/publish-at-skipped' : 'post/publish-at-twice';
    const facts = { written: (0,_written_js__WEBPACK_IMPORTED_MODULE_3__  .q)(text), timezone, line: lineOf('publish_at') };
    return { publishAt: undefined, problems: [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .z3)(rule, facts)] };
}
function unknownZone(timezone, line) {
    const fix = (0,_time_timezone_fix_js__WEBPACK_IMPORTED_MODULE_5__  .z)(timezone);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .z3)('post/timezone-unknown', { written: (0,_written_js__WEBPACK_IMPORTED_MODULE_3__  .q)(timezone), line, ...(fix && { fix }) });
}


  }),

  4695:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    instantOf: () => (  instantOf)
  });
  var temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8599);

function instantOf(at, zone) {
    if (at.kind === 'instant')
        return at;
    if (zone === 'UTC')
        return { ms: at.asUtc };
    const local = temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__  .fE.PlainDateTime.from(at.text);
    const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
    const later = local.toZonedDateTime(zone, { disambiguation: 'later' });
    if (earlier.epochMilliseconds === later.epochMilliseconds)
        return { ms: earlier.epochMilliseconds };
    return { not: earlier.toPlainDateTime().equals(local) ? 'twice' : 'skipped' };
}


  })

};
