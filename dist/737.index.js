export const id = 737;
export const ids = [737,964];
export const modules = {

/***/ 3737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  insights: () => (/* binding */ insights)
});

// EXTERNAL MODULE: ./src/core/insights/days.ts
var insights_days = __webpack_require__(8670);
// EXTERNAL MODULE: ./src/core/insights/metrics.ts
var insights_metrics = __webpack_require__(8160);
// EXTERNAL MODULE: ./src/core/insights/history/rows.ts
var rows = __webpack_require__(1605);
// EXTERNAL MODULE: ./src/core/insights/history/csv.ts
var csv = __webpack_require__(3314);
;// CONCATENATED MODULE: ./src/core/insights/history/series.ts

/** A file is not let grow beyond this. */
const MOST_CHARACTERS = 45_000;
/** Numbers of files have four digits at most. */
const MOST_PARTS = 9999;
/** The files of a series among others, in the order in which they were begun. */
function partsIn(series, found) {
    const mistakes = [];
    const parts = [...found].flatMap(([name, text]) => {
        const [, kind, period = '', number = '1'] = /^([a-z]+)-(\d{4}(?:-\d\d)?)(?:\.([1-9]\d{0,3}))?\.csv$/.exec(name) ?? [];
        if (kind !== series.name)
            return [];
        const read = rowsIn(series, text, period);
        if (typeof read === 'number')
            mistakes.push({ name, line: read });
        return [{ name, period, number: Number(number), rows: typeof read === 'number' ? undefined : read }];
    });
    return { parts: parts.sort(inOrder), mistakes };
}
/** All rows, in order. Where several parts have a row of one key, the last one counts. */
function rowsOf({ parts }) {
    const all = new Map();
    for (const { rows } of parts)
        for (const [key, row] of rows ?? [])
            all.set(key, row);
    return [...all].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}
/** The parts with those of their rows alone that are so. */
function partsWith({ parts, mistakes }, is) {
    const kept = parts.map((part) => ({
        ...part,
        rows: part.rows && new Map([...part.rows].filter(([, row]) => is(row))),
    }));
    return { parts: kept, mistakes };
}
/** The names of the files of these rows, one for each row. */
function namesOf({ parts }) {
    return parts.flatMap(({ name, rows }) => Array.from(rows ?? [], () => name));
}
/**
 * The files with these rows in them. A row takes the place of the one of its key. A new one goes into the last part of
 * its period, or into another one where that is full or cannot be read: what cannot be read is never written.
 */
function withRows(series, { parts, mistakes }, rows) {
    const written = new Map(parts.map((part) => [part.name, part]));
    const lengths = new Map(textsOf(series, { parts, mistakes })
        .entries()
        .map(([name, text]) => [name, text.length]));
    const put = (part, row) => {
        const kept = new Map(part.rows).set(series.keyOf(row), row);
        written.set(part.name, { ...part, rows: kept });
        lengths.set(part.name, (lengths.get(part.name) ?? 0) + (0,csv/* lineOf */.cA)(series.write(row)).length + 1);
    };
    for (const row of rows) {
        const period = series.periodOf(row);
        const ofPeriod = [...written.values()].filter((part) => part.period === period);
        const has = ofPeriod.findLast((part) => part.rows?.has(series.keyOf(row)));
        const last = ofPeriod.at(-1);
        const isFull = (lengths.get(last?.name ?? '') ?? 0) >= MOST_CHARACTERS;
        if (has)
            put(has, row);
        else if (last?.rows && !isFull)
            put(last, row);
        else
            put(partNamed(series.name, period, numberAfter(ofPeriod)), row);
    }
    return { parts: [...written.values()].sort(inOrder), mistakes };
}
/** What the files say, by name: of those that can be read. */
function textsOf(series, { parts }) {
    return new Map(parts.flatMap(({ name, rows }) => (rows ? [[name, textOf(series, rows)]] : [])));
}
/** The next number, or, after the highest one, the first that is free. */
function numberAfter(parts) {
    const numbers = parts.map(({ number }) => number);
    const next = Math.max(0, ...numbers) + 1;
    if (next <= MOST_PARTS)
        return next;
    return (Array.from({ length: MOST_PARTS }, (_, index) => index + 1).find((free) => !numbers.includes(free)) ??
        next);
}
function partNamed(kind, period, number) {
    const name = `${kind}-${period}${number === 1 ? '' : `.${number}`}.csv`;
    return { name, period, number, rows: new Map() };
}
function textOf({ columns, write }, rows) {
    const sorted = [...rows].sort(([one], [other]) => (one < other ? -1 : 1));
    return [columns, ...sorted.map(([, row]) => write(row))].map((cells) => `${(0,csv/* lineOf */.cA)(cells)}\n`).join('');
}
/** The rows by key, or the number of the first line that is none. */
function rowsIn(series, text, period) {
    if (text === undefined)
        return 1;
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    // The last line ends, too: one that does not may have been cut off.
    if (lines.at(-1) !== '')
        return lines.length;
    if (lines[0] !== (0,csv/* lineOf */.cA)(series.columns))
        return 1;
    const rows = new Map();
    for (const [index, line] of lines.slice(1, -1).entries()) {
        const cells = (0,csv/* cellsOf */.nc)(line);
        const row = cells?.length === series.columns.length ? series.read(cells) : undefined;
        if (row === undefined || series.periodOf(row) !== period)
            return index + 2;
        rows.set(series.keyOf(row), row);
    }
    return rows;
}
function inOrder(one, other) {
    return one.period === other.period ? one.number - other.number : one.period < other.period ? -1 : 1;
}

;// CONCATENATED MODULE: ./src/core/insights/history/history.ts




function historyIn(found) {
    return {
        posts: partsIn(rows/* POSTS */.Mn, found),
        account: partsIn(rows/* ACCOUNTS */.Dx, found),
        clicks: partsIn(rows/* CLICKS */.i2, found),
        groups: partsIn(rows/* GROUPS */.fd, found),
    };
}
/** A post that is looked at less often than this has a row each time: it tells that somebody looked. */
const MOST_SILENT_MS = 6 * insights_days/* DAY_MS */.sO;
/**
 * History with what a run has read. Only what has changed since the row before becomes a row, or what nothing was said of
 * for days, so that it may be added to a history that another run has gone on with meanwhile.
 */
function withSampled(history, { at, posts, account, clicks, groups }) {
    const before = postRowsOf(history);
    const changed = [...posts].flatMap(([id, numbers]) => {
        const last = before.get(id)?.findLast((row) => row.at <= at);
        const isKnown = last && (0,insights_metrics/* isSame */.Ft)(last.numbers, numbers) && at - last.at < MOST_SILENT_MS;
        return isKnown ? [] : [{ at, id, numbers }];
    });
    const days = new Map(rowsOf(history.account).map((row) => [row.day, row]));
    return {
        posts: withRows(rows/* POSTS */.Mn, history.posts, changed),
        account: withRows(rows/* ACCOUNTS */.Dx, history.account, account.map((row) => ({ ...days.get(row.day), ...row }))),
        clicks: withRows(rows/* CLICKS */.i2, history.clicks, clicks),
        groups: withRows(rows/* GROUPS */.fd, history.groups, groups),
    };
}
/** Clocks of machines differ. What is further ahead of one was written with a wrong clock. */
const MOST_AHEAD_MS = insights_days/* HOUR_MS */.iQ;
/** History without what is still to come, and the files that have such rows, one for each row. */
function untilNow(history, now) {
    const last = now + MOST_AHEAD_MS;
    const hasCome = (at) => 'at' in at ? at.at <= last : at.day <= (0,insights_days/* dayOf */.kb)(last);
    const split = (parts) => ({
        past: partsWith(parts, hasCome),
        ahead: namesOf(partsWith(parts, (row) => !hasCome(row))),
    });
    const posts = split(history.posts);
    const account = split(history.account);
    const clicks = split(history.clicks);
    const groups = split(history.groups);
    return {
        past: { posts: posts.past, account: account.past, clicks: clicks.past, groups: groups.past },
        ahead: [posts, account, clicks, groups].flatMap(({ ahead }) => ahead),
    };
}
/** The rows of each post, oldest first. */
function postRowsOf({ posts }) {
    return Map.groupBy(rowsOf(posts), ({ id }) => id);
}
/** What the files say, by name. */
function textsOfHistory({ posts, account, clicks, groups }) {
    return new Map([
        ...textsOf(rows/* POSTS */.Mn, posts),
        ...textsOf(rows/* ACCOUNTS */.Dx, account),
        ...textsOf(rows/* CLICKS */.i2, clicks),
        ...textsOf(rows/* GROUPS */.fd, groups),
    ]);
}
/** The files that cannot be read whole. */
function mistakesIn({ posts, account, clicks, groups }) {
    return [posts, account, clicks, groups].flatMap(({ mistakes }) => mistakes);
}

// EXTERNAL MODULE: ./src/core/problem.ts + 8 modules
var problem = __webpack_require__(5507);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(6153);
;// CONCATENATED MODULE: ./src/core/insights/pages/numerals.ts
/** A count in few characters: `940`, `1.2k`, `34k`, `5.6M`. */
function numerals_short(count) {
    const rounded = Math.round(count);
    if (Math.abs(rounded) < 1000)
        return String(rounded);
    const [unit, size] = Math.abs(rounded) < 999_500 ? ['k', 1000] : ['M', 1_000_000];
    const scaled = rounded / size;
    return `${Math.abs(scaled) < 9.95 ? scaled.toFixed(1).replace(/\.0$/, '') : scaled.toFixed(0)}${unit}`;
}
/** A count in full: `12,345`. */
function full(count) {
    return String(Math.round(count)).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `2026-11-28` as `28 Nov`. */
function shortDate(day) {
    return `${Number(day.slice(8))} ${monthOf(day)}`;
}
/** `2026-11-28` as `28 Nov 2026`. */
function longDate(day) {
    return `${shortDate(day)} ${day.slice(0, 4)}`;
}
function monthOf(day) {
    return MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
}

;// CONCATENATED MODULE: ./src/core/insights/pages/badge.ts


const DAYS = 30;
/** badge.json, as shields.io reads it from an address: the views of the last thirty days that are known. */
function badgeText(rows) {
    const known = rows.flatMap(({ views }) => views ?? []).slice(-DAYS);
    const views = known.reduce((sum, count) => sum + count, 0);
    const message = known.length === 0
        ? 'not known yet'
        : `${numerals_short(views)} in ${known.length} ${known.length === 1 ? 'day' : 'days'}`;
    return badge_textOf(message);
}
/** Whether a text is one that `badgeText` writes, and nothing else. */
function isBadge(text) {
    const message = (0,json/* within */.ux)((0,json/* parsedJson */.U4)(text), 'message');
    return (typeof message === 'string' &&
        /^(not known yet|\d+(\.\d)?[kM]? in \d+ days?)$/.test(message) &&
        text === badge_textOf(message));
}
function badge_textOf(message) {
    return `${JSON.stringify({ schemaVersion: 1, label: 'views on Threads', message, color: 'blue' }, undefined, 2)}\n`;
}

// EXTERNAL MODULE: ./node_modules/d3-shape/dist/d3-shape.mjs + 1 modules
var d3_shape = __webpack_require__(6879);
;// CONCATENATED MODULE: ./src/core/insights/usual.ts

/** With fewer than these, nothing is usual. */
const FEWEST = 8;
/** How many times the usual distance from the median is unusual. */
const FAR = 3;
function medianOf(numbers) {
    const sorted = numbers.toSorted((one, other) => one - other);
    const middle = sorted.length / 2;
    const upper = sorted[Math.floor(middle)];
    const lower = sorted[Math.ceil(middle) - 1];
    return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
/** Undefined where they are too few to say. */
function usualOf(numbers) {
    const median = numbers.length < FEWEST ? undefined : medianOf(numbers);
    if (median === undefined)
        return undefined;
    return { median, distance: medianOf(numbers.map((number) => Math.abs(number - median))) ?? 0 };
}
/** Whether a number is far from what is usual. Where most are alike, there is no telling how far is far. */
function isUnusual(number, { median, distance }) {
    return distance > 0 && Math.abs(number - median) > FAR * distance;
}
/** How old it was when it was looked at last. */
function ageOf({ publishedAt, rows }) {
    return (rows.at(-1)?.at ?? publishedAt) - publishedAt;
}
/**
 * A number of a post at an age, between the samples around it; undefined where these do not reach as far, or are too far
 * apart to say. Numbers only grow: between two that are the same there is no other.
 */
function valueAt({ publishedAt, rows }, metric, age) {
    const at = publishedAt + age;
    const before = rows.findLast((row) => row.at <= at);
    const after = rows.find((row) => row.at >= at);
    const [from, to] = [before?.numbers[metric], after?.numbers[metric]];
    if (!before || !after || from === undefined || to === undefined)
        return undefined;
    if (from === to)
        return from;
    if (after.at - before.at > Math.max(insights_days/* DAY_MS */.sO * 1.5, age / 3))
        return undefined;
    return from + ((to - from) * (at - before.at)) / (after.at - before.at);
}

// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
;// CONCATENATED MODULE: ./src/core/insights/charts/frame.ts
/** As wide as a phone shows: a wider picture would be scaled down there until nobody can read it. */
const WIDTH = 390;
const HEAD = 52;
/** Colours for both schemes. In either, texts stand out from their ground by 4.5 to 1 and more, lines by 3 to 1. */
const STYLE = [
    'text{font:13px system-ui,-apple-system,"Segoe UI",Helvetica,Arial,sans-serif;fill:#1f2328}',
    '.t{font-size:15px;font-weight:600}.m{fill:#59636e}.e{text-anchor:end}.c{text-anchor:middle}',
    '.g{fill:#fff;stroke:#d1d9e0}.a{stroke:#d1d9e0}.l{fill:none;stroke:#0969da;stroke-width:2;stroke-linejoin:round;stroke-linecap:round}',
    '.u{fill:none;stroke:#59636e;stroke-width:2;stroke-dasharray:5 4}.d{fill:#0969da}.b{fill:#0969da}',
    '.h0{fill:#f6f8fa}.h1{fill:#ddf4ff}.h2{fill:#b6e3ff}.h3{fill:#80ccff}.h4{fill:#54aeff}',
    '@media(prefers-color-scheme:dark){text{fill:#f0f6fc}.m{fill:#9198a1}.g{fill:#0d1117;stroke:#3d444d}.a{stroke:#3d444d}',
    '.l{stroke:#4493f8}.u{stroke:#9198a1}.d,.b{fill:#4493f8}',
    '.h0{fill:#151b23}.h1{fill:#0c2d6b}.h2{fill:#0d419d}.h3{fill:#1158c7}.h4{fill:#1a62d6}}',
].join('\n');
/**
 * A picture that stands alone: an `<img>` can be given no colours and no text from its page. It has its own ground, as
 * a page can be dark where its reader's system is light.
 */
function framed({ title, subtitle, says, height, body }) {
    const whole = HEAD + height;
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${whole}" width="${WIDTH}" height="${whole}" role="img" aria-labelledby="title says">`,
        `<title id="title">${escaped(title)}</title>`,
        `<desc id="says">${escaped(says)}</desc>`,
        `<style>${STYLE}</style>`,
        `<rect class="g" x=".5" y=".5" width="${WIDTH - 1}" height="${whole - 1}" rx="6"/>`,
        frame_text(14, 24, title, 't'),
        frame_text(14, 42, subtitle, 'm'),
        `<g transform="translate(0 ${HEAD})">`,
        ...body,
        '</g>',
        '</svg>',
        '',
    ].join('\n');
}
function frame_text(x, y, said, classes = '') {
    return `<text x="${x}" y="${y}"${classes && ` class="${classes}"`}>${escaped(said)}</text>`;
}
/** What is no character in XML, not even escaped: with one of them, nothing of the picture is shown. */
const NONE = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
function escaped(said) {
    return said
        .replaceAll(NONE, '\uFFFD')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}

;// CONCATENATED MODULE: ./src/core/insights/charts/axes.ts



/** Where points lie: room for numbers at the left, for dates below. */
const LEFT = 46;
const RIGHT = WIDTH - 16;
const TOP = 8;
const BOTTOM = 148;
const PLOT_HEIGHT = 180;
/** About so many lines across. */
const LINES = 4;
/** `domain`: what lies between left and right; `range`: what is to lie between bottom and top. */
function axesOf(domain, range) {
    const [least, most] = (0,d3_array/* nice */.Cm)(...range, LINES);
    const x = between(domain, [LEFT, RIGHT]);
    const y = between([least, most], [BOTTOM, TOP]);
    const whole = (0,d3_array/* ticks */.Zc)(least, most, LINES).filter(Number.isInteger);
    const grid = whole.flatMap((tick) => [
        `<line class="a" x1="${LEFT}" x2="${RIGHT}" y1="${y(tick)}" y2="${y(tick)}"/>`,
        frame_text(LEFT - 6, y(tick) + 4, numerals_short(tick), 'm e'),
    ]);
    return { x, y, grid };
}
function between([from, to], [start, end]) {
    return (value) => round(start + ((end - start) * (value - from)) / (to - from));
}
/** Words below, each at its place, as many as do not touch. */
function wordsBelow(words) {
    let free = 0;
    return words.flatMap(([at, word]) => {
        const half = word.length * 3.6;
        const x = round(Math.min(Math.max(at, LEFT - 10 + half), RIGHT + 8 - half));
        if (x - half < free)
            return [];
        free = x + half + 8;
        return [frame_text(x, BOTTOM + 20, word, 'm c')];
    });
}
/** A tenth of a pixel is finer than anybody sees, and what changes little stays the same text. */
function round(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./src/core/insights/charts/first-days.ts






const SPAN_MS = 2 * insights_days/* DAY_MS */.sO;
const STEP_HOURS = 3;
const first_days_MOST_CHARACTERS = 42;
/** Fewer samples make no line. */
const FEWEST_SAMPLES = 5;
/** The newest post that was sampled finely enough in its first two days; undefined where none was. */
function firstDaysOf(courses) {
    const fine = courses.filter(({ course }) => early(course).length >= FEWEST_SAMPLES);
    const newest = fine.toSorted((one, other) => other.course.publishedAt - one.course.publishedAt)[0];
    if (!newest)
        return undefined;
    const others = fine.filter(({ head }) => head.id !== newest.head.id);
    const hours = Array.from({ length: 48 / STEP_HOURS }, (_, index) => (index + 1) * STEP_HOURS);
    const usual = hours.flatMap((hour) => {
        const views = others.flatMap(({ course }) => valueAt(course, 'views', hour * insights_days/* HOUR_MS */.iQ) ?? []);
        return views.length < FEWEST ? [] : [[hour, medianOf(views) ?? 0]];
    });
    return { head: newest.head, points: early(newest.course), usual };
}
function firstDaysChart({ points, usual }, name) {
    const counts = [...points, ...usual].map(([, views]) => views);
    const { x, y, grid } = axesOf([0, 48], [0, Math.max(4, ...counts)]);
    const below = wordsBelow([0, 12, 24, 36, 48].map((hour) => [x(hour), `${hour} h`]));
    const path = (0,d3_shape/* line */.n8)()
        .x(([hours]) => x(hours))
        .y(([, views]) => y(views))
        .digits(1);
    const last = points.at(-1) ?? [0, 0];
    const usualAtEnd = usual.findLast(([hours]) => hours <= last[0]);
    const beside = usualAtEnd
        ? ` After ${usualAtEnd[0]} hours, ${full(usualAtEnd[1])} are usual.`
        : ' What is usual is not known yet.';
    return framed({
        title: 'The first 48 hours',
        subtitle: endOf(name),
        says: `Views of the newest post in its first 48 hours: ${full(last[1])} after ${Math.round(last[0])} hours.${beside}`,
        height: PLOT_HEIGHT + (usual.length > 0 ? 22 : 0),
        body: [
            ...grid,
            ...below,
            ...(usual.length > 1 ? [`<path class="u" d="${path(usual) ?? ''}"/>`] : []),
            `<path class="l" d="${path([[0, 0], ...points]) ?? ''}"/>`,
            `<circle class="d" cx="${x(last[0])}" cy="${y(last[1])}" r="3"/>`,
            ...(usual.length > 1
                ? [
                    `<line class="l" x1="46" x2="68" y1="186" y2="186"/>`,
                    frame_text(74, 190, 'this post'),
                    `<line class="u" x1="150" x2="172" y1="186" y2="186"/>`,
                    frame_text(178, 190, 'usual'),
                ]
                : []),
        ],
    });
}
/** As much of a name as there is room for, cut between what a reader takes for characters. */
function endOf(name) {
    const characters = Array.from(new Intl.Segmenter('en').segment(name), ({ segment }) => segment);
    return characters.length > first_days_MOST_CHARACTERS ? `…${characters.slice(1 - first_days_MOST_CHARACTERS).join('')}` : name;
}
function early({ publishedAt, rows }) {
    return rows.flatMap(({ at, numbers: { views } }) => {
        const age = at - publishedAt;
        return views === undefined || age < 0 || age > SPAN_MS ? [] : [[age / insights_days/* HOUR_MS */.iQ, views]];
    });
}

;// CONCATENATED MODULE: ./src/core/insights/charts/days.ts




/** What a chart shows of days: from the first day of a month to the last of another one, so that little moves from day to day. */
function monthsAround(first, last) {
    const next = (0,insights_days/* addDays */.fi)(`${last.slice(0, 7)}-28`, 4);
    return [`${first.slice(0, 7)}-01`, (0,insights_days/* addDays */.fi)(`${next.slice(0, 7)}-01`, -1)];
}
/** A line through days, broken where one is not known; a day alone is a dot. */
function lineOver(values, { x, y }) {
    const path = (0,d3_shape/* line */.n8)()
        .defined(([, value]) => value !== undefined)
        .x(([day]) => x((0,insights_days/* noonOf */.c4)(day)))
        .y(([, value = 0]) => y(value))
        .digits(1);
    const known = (index) => values[index]?.[1] !== undefined;
    const alone = values.filter(([, value], index) => value !== undefined && !known(index - 1) && !known(index + 1));
    const last = values.findLast(([, value]) => value !== undefined);
    const dots = last ? [...new Set([...alone, last])] : [];
    return [
        `<path class="l" d="${path(values) ?? ''}"/>`,
        ...dots.map(([day, value = 0]) => `<circle class="d" cx="${x((0,insights_days/* noonOf */.c4)(day))}" cy="${y(value)}" r="3"/>`),
    ];
}
/** Axes for days, with their dates below: months where there are many, else days. */
function dayAxes(from, to, range) {
    const axes = axesOf([(0,insights_days/* noonOf */.c4)(from), (0,insights_days/* noonOf */.c4)(to)], range);
    const days = (0,insights_days/* daysBetween */.YM)(from, to);
    const isLong = (0,insights_days/* noonOf */.c4)(to) - (0,insights_days/* noonOf */.c4)(from) > 62 * insights_days/* DAY_MS */.sO;
    const marks = isLong
        ? days.filter((day) => day.endsWith('-01')).map((day) => [day, monthWord(day)])
        : days.filter((day) => /-(01|08|15|22)$/.test(day)).map((day) => [day, shortDate(day)]);
    return { ...axes, below: wordsBelow(marks.map(([day, word]) => [axes.x((0,insights_days/* noonOf */.c4)(day)), word])) };
}
function monthWord(day) {
    return day.slice(5, 7) === '01' ? day.slice(0, 4) : monthOf(day);
}

;// CONCATENATED MODULE: ./src/core/insights/charts/followers.ts





const MOST_MONTHS = 12;
/** Followers by day, as they were counted; undefined where fewer than two days are known. */
function followersChart(rows) {
    const all = rows.filter(({ followers }) => followers !== undefined);
    const newest = all.at(-1);
    if (!newest)
        return undefined;
    const oldest = (0,insights_days/* addDays */.fi)(`${newest.day.slice(0, 7)}-01`, -30 * MOST_MONTHS);
    const known = all.filter(({ day }) => day >= oldest);
    const [first] = known;
    if (!first || known.length < 2)
        return undefined;
    const byDay = new Map(known.map(({ day, followers }) => [day, followers]));
    const values = (0,insights_days/* daysBetween */.YM)(first.day, newest.day).map((day) => [day, byDay.get(day)]);
    const counts = known.flatMap(({ followers }) => followers ?? []);
    const [least, most] = [Math.min(...counts), Math.max(...counts)];
    const { grid, below, ...places } = dayAxes(...monthsAround(first.day, newest.day), [
        least === most ? Math.max(0, least - 2) : least,
        least === most ? most + 2 : most,
    ]);
    const [before = 0, now = 0] = [first.followers, newest.followers];
    return framed({
        title: 'Followers',
        subtitle: `${full(now)} on ${longDate(newest.day)}`,
        says: `Followers from ${longDate(first.day)}, when there were ${full(before)}, to ${longDate(newest.day)}, when there are ${full(now)}. The scale does not begin at zero. Days on which nobody counted are left out.`,
        height: PLOT_HEIGHT,
        body: [...grid, ...below, ...lineOver(values, places)],
    });
}

;// CONCATENATED MODULE: ./src/core/insights/posts.ts
/** Those that begin a chain, or stand alone. */
function headsOf(segments) {
    return segments.filter(({ number }) => number === 1);
}

;// CONCATENATED MODULE: ./src/core/insights/courses.ts



/** How each post went of which it is known when it was published. */
function coursesOf(segments, rows) {
    return headsOf(segments).flatMap((head) => {
        const { id, publishedAt } = head;
        const own = rows.get(id) ?? [];
        return publishedAt === undefined || own.length === 0 ? [] : [{ head, course: { publishedAt, rows: own } }];
    });
}
/** The views of a post after a week, when most of its readers have come; of a younger one, from the third day on, as of now. */
function viewsOfFirstWeek(course) {
    const age = Math.min(7 * insights_days/* DAY_MS */.sO, ageOf(course));
    return age < 2 * insights_days/* DAY_MS */.sO ? undefined : valueAt(course, 'views', age);
}

;// CONCATENATED MODULE: ./src/core/insights/charts/hours.ts





const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const HOURS = 3;
const SLOTS = 24 / HOURS;
/** One post says more of itself than of its hour. */
const FEWEST_POSTS = 2;
const CLASSES = ['h1', 'h2', 'h3', 'h4'];
const [hours_LEFT, hours_TOP, WIDE, HIGH] = [46, 18, 41, 24];
/** Slots with at least two posts. `timezone`: IANA zone of the author. */
function slotsOf(courses, timezone) {
    const format = new Intl.DateTimeFormat('en-GB', {
        timeZone: timezone,
        weekday: 'short',
        hour: '2-digit',
        hourCycle: 'h23',
    });
    const slots = new Map();
    for (const { course } of courses) {
        const views = viewsOfFirstWeek(course);
        if (views === undefined)
            continue;
        const parts = new Map(format.formatToParts(course.publishedAt).map(({ type, value }) => [type, value]));
        const weekday = WEEKDAYS.indexOf(parts.get('weekday') ?? '');
        const slot = weekday * SLOTS + Math.floor(Number(parts.get('hour')) / HOURS);
        slots.set(slot, [...(slots.get(slot) ?? []), views]);
    }
    return [...slots]
        .filter(([, all]) => all.length >= FEWEST_POSTS)
        .sort(([one], [other]) => one - other)
        .map(([slot, all]) => ({
        weekday: Math.floor(slot / SLOTS),
        from: (slot % SLOTS) * HOURS,
        views: Math.round(medianOf(all) ?? 0),
        posts: all.length,
    }));
}
/** Undefined where fewer than two slots can be compared. */
function hoursChart(slots, timezone) {
    if (slots.length < 2)
        return undefined;
    // By rank: a post that went around the world makes its slot the best one, and leaves the others apart.
    const sorted = slots.map(({ views }) => views).sort((one, other) => one - other);
    const steps = CLASSES.slice(1).map((_, index) => (0,d3_array/* quantileSorted */.Z4)(sorted, (index + 1) / CLASSES.length) ?? 0);
    const classOf = (views) => CLASSES[(0,d3_array/* bisectRight */.Jj)(steps, views)] ?? 'h1';
    const best = slots.toSorted((one, other) => other.views - one.views).slice(0, 3);
    const [heads, days] = [Array.from({ length: SLOTS }, (_, slot) => slot * HOURS), WEEKDAYS.keys()];
    const body = [
        ...heads.map((hour) => frame_text(hours_LEFT + (hour / HOURS) * WIDE + WIDE / 2, hours_TOP - 6, String(hour).padStart(2, '0'), 'm c')),
        ...[...days].flatMap((day) => [
            frame_text(hours_LEFT - 8, hours_TOP + day * HIGH + 16, WEEKDAYS[day] ?? '', 'm e'),
            `<rect class="h0" x="${hours_LEFT}" y="${hours_TOP + day * HIGH}" width="${SLOTS * WIDE - 2}" height="${HIGH - 2}" rx="2"/>`,
        ]),
        ...slots.flatMap(({ weekday, from, views }) => {
            const [x, y] = [hours_LEFT + (from / HOURS) * WIDE, hours_TOP + weekday * HIGH];
            return [
                `<rect class="${classOf(views)}" x="${x}" y="${y}" width="${WIDE - 2}" height="${HIGH - 2}" rx="2"/>`,
                frame_text(x + WIDE / 2 - 1, y + 16, numerals_short(views), 'c'),
            ];
        }),
    ];
    const named = best.map((slot) => `${nameOf(slot)} with ${full(slot.views)}`);
    return framed({
        title: 'Best hours',
        subtitle: `median views of a post’s first week, ${timezone}`,
        says: `Median views of a post in its first week, by the three hours and the weekday in which it was published, in the zone ${timezone}. Only hours with two posts or more are shown: ${slots.length} of 56. The best are ${named.join(', ')}.`,
        height: hours_TOP + WEEKDAYS.length * HIGH + 12,
        body,
    });
}
/** `Tuesday` is longer than needed: `Tue 09–12`. */
function nameOf({ weekday, from }) {
    const hour = (value) => String(value).padStart(2, '0');
    return `${WEEKDAYS[weekday] ?? ''} ${hour(from)}–${hour(from + HOURS)}`;
}

;// CONCATENATED MODULE: ./src/core/insights/charts/reach.ts



/** Places in a chain that are shown. */
const MOST_PLACES = 10;
const ROW = 24;
const reach_LEFT = 34;
const FULL = 216;
/**
 * How many of those who see the first segment of a chain see each other one: the median of the chains that have it.
 * Chains whose first segment nobody has seen tell nothing.
 */
function reachOf(segments, rows) {
    const viewsOf = ({ id }) => rows.get(id)?.at(-1)?.numbers.views;
    const chains = Map.groupBy(segments.filter(({ path, of }) => path !== undefined && of > 1), ({ path }) => path);
    const shares = new Map();
    for (const chain of chains.values()) {
        const head = chain.find(({ number }) => number === 1);
        const seen = head && viewsOf(head);
        if (!seen)
            continue;
        for (const segment of chain) {
            const views = viewsOf(segment);
            if (views === undefined)
                continue;
            shares.set(segment.number, [...(shares.get(segment.number) ?? []), (100 * views) / seen]);
        }
    }
    return [...shares]
        .sort(([one], [other]) => one - other)
        .slice(0, MOST_PLACES)
        .map(([number, all]) => ({ number, percent: Math.round(medianOf(all) ?? 0), chains: all.length }));
}
/** Undefined where there is no chain. */
function reachChart(reach) {
    const [head, second] = reach;
    if (!head || !second)
        return undefined;
    const most = Math.max(100, ...reach.map(({ percent }) => percent));
    const body = reach.flatMap(({ number, percent, chains }, index) => {
        const y = 4 + index * ROW;
        const width = round((FULL * percent) / most);
        return [
            frame_text(reach_LEFT - 8, y + 14, String(number), 'm e'),
            `<rect class="b" x="${reach_LEFT}" y="${y + 2}" width="${width}" height="15" rx="2"/>`,
            frame_text(round(reach_LEFT + width + 6), y + 14, `${percent} %`),
            frame_text(376, y + 14, chains === 1 ? '1 chain' : `${chains} chains`, 'm e'),
        ];
    });
    const places = reach.slice(1).map(({ number, percent }) => `segment ${number} by ${percent} %`);
    return framed({
        title: 'How far readers follow a chain',
        subtitle: 'views of each segment, of 100 of the first',
        says: `Of 100 views of the first segment of a chain, each other segment is seen so often, as the median of the chains that have it: ${places.join(', ')}.`,
        height: 14 + reach.length * ROW,
        body,
    });
}

;// CONCATENATED MODULE: ./src/core/insights/charts/views.ts





/** As long as days can be told apart. */
const MOST_DAYS = 92;
const views_MOST_MONTHS = 12;
/** Views of the account by day or, over a longer time, by week; undefined where fewer than two are known. */
function viewsChart(rows) {
    const known = rows.filter(({ views }) => views !== undefined);
    const last = known.at(-1)?.day;
    const first = known[0]?.day;
    if (first === undefined || last === undefined)
        return undefined;
    const oldest = (0,insights_days/* addDays */.fi)(`${last.slice(0, 7)}-01`, -30 * views_MOST_MONTHS);
    const from = first < oldest ? oldest : first;
    const days = (0,insights_days/* daysBetween */.YM)(from, last);
    const byDay = new Map(known.map(({ day, views }) => [day, views]));
    const isByWeek = days.length > MOST_DAYS;
    const values = isByWeek
        ? weeksOf(days, byDay)
        : days.map((day) => [day, byDay.get(day)]);
    const counts = values.flatMap(([, value]) => value ?? []);
    const newest = values.findLast(([, value]) => value !== undefined);
    if (counts.length < 2 || !newest)
        return undefined;
    const most = Math.max(...counts);
    const { grid, below, ...places } = dayAxes(...monthsAround(from, last), [0, Math.max(most, 4)]);
    const each = isByWeek ? 'week' : 'day';
    return framed({
        title: 'Views over time',
        subtitle: `each ${each}, to ${longDate(last)}`,
        says: `Views of all posts, each ${each}, from ${longDate(from)} to ${longDate(last)}. The newest ${each} has ${full(newest[1] ?? 0)}, the best one ${full(most)}, the weakest one ${full(Math.min(...counts))}.`,
        height: PLOT_HEIGHT,
        body: [...grid, ...below, ...lineOver(values, places)],
    });
}
/** Whole weeks, from Monday to Sunday, each at its first day; one of which a day is not known is not known. */
function weeksOf(days, byDay) {
    return days.flatMap((day, index) => {
        const week = days.slice(index, index + 7);
        if (new Date(`${day}T12:00:00Z`).getUTCDay() !== 1 || week.length < 7)
            return [];
        const sum = week.reduce((total, each) => {
            const views = byDay.get(each);
            return total === undefined || views === undefined ? undefined : total + views;
        }, 0);
        return [[day, sum]];
    });
}

;// CONCATENATED MODULE: ./src/core/insights/charts/charts.ts





/** Every picture by the name of its file, in the order in which they are shown; those that have nothing to show are left out. */
function chartsOf({ account, segments, rows, courses, timezone }) {
    const first = firstDaysOf(courses);
    const name = first && (first.head.path ?? 'a post made elsewhere');
    const charts = [
        ['views.svg', viewsChart(account)],
        ['followers.svg', followersChart(account)],
        ['chains.svg', reachChart(reachOf(segments, rows))],
        ['hours.svg', hoursChart(slotsOf(courses, timezone), timezone)],
        ['first-48-hours.svg', first && name && firstDaysChart(first, name)],
    ];
    return new Map(charts.flatMap(([file, svg]) => (svg ? [[file, svg]] : [])));
}

// EXTERNAL MODULE: ./src/core/insights/pages/latest.ts
var latest = __webpack_require__(3003);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/core/insights/pages/made.ts

const MADE = /<!-- spool:insights, made anew from the data beside it; SHA-256 of the lines above: ([0-9a-f]{64}) -->\n$/;
/** A picture or a page with a last line that tells that Spool made all above it. */
function signed(text) {
    return `${text}<!-- spool:insights, made anew from the data beside it; SHA-256 of the lines above: ${digestOf(text)} -->\n`;
}
/** Whether a text is as it was signed. */
function isSigned(text) {
    const found = MADE.exec(text);
    return found !== null && found[1] === digestOf(text.slice(0, found.index));
}
function digestOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

// EXTERNAL MODULE: ./src/core/github/inert.ts
var inert = __webpack_require__(9867);
;// CONCATENATED MODULE: ./src/core/insights/pages/page.ts





const MOST_POSTS = 20;
const MOST_LINKS = 10;
const MOST_GROUPS = 5;
/** README.md of the folder: the pictures, and tables of what they leave out. `charts`: by name of their files. */
function pageText(view, charts) {
    const parts = [
        '# What readers did on Threads',
        `As of ${longDate((0,insights_days/* dateOf */.Q$)(view.now))}. The numbers are in the CSV files of this folder, those of today in latest.json.`,
        // In one paragraph: beside each other where there is room.
        Array.from(charts, ([name, svg]) => `![${altOf(svg)}](${name})`).join('\n'),
        ...postsTable(view),
        ...clicksTable(view),
        ...groupsTable(view),
    ];
    return `${parts.join('\n\n')}\n`;
}
/** What a picture says of itself. */
function altOf(svg) {
    const [, title = '', says = ''] = /<title[^>]*>([^<]*)<\/title>\n<desc[^>]*>([^<]*)<\/desc>/.exec(svg) ?? [];
    return `${title}. ${says}`.replaceAll(/[[\]`*_\\]/g, '');
}
function postsTable({ segments, rows }) {
    const heads = headsOf(segments)
        .toSorted((one, other) => (other.publishedAt ?? 0) - (one.publishedAt ?? 0))
        .filter(({ id }) => rows.has(id))
        .slice(0, MOST_POSTS);
    if (heads.length === 0)
        return [];
    const lines = heads.map((head) => {
        const numbers = rows.get(head.id)?.at(-1)?.numbers ?? {};
        const counts = insights_metrics/* METRICS */.Cb.map((metric) => (numbers[metric] === undefined ? '' : full(numbers[metric])));
        const day = head.publishedAt === undefined ? '' : (0,insights_days/* dateOf */.Q$)(head.publishedAt);
        return `| ${[postName(head), day, ...counts].join(' | ')} |`;
    });
    return [
        '## The newest posts',
        [
            '| Post | Published | Views | Likes | Replies | Reposts | Quotes | Shares |',
            '| --- | --- | --: | --: | --: | --: | --: | --: |',
            ...lines,
        ].join('\n'),
    ];
}
/** A post by its path in the repository, or, if it was made elsewhere, by its id, with a link to it. */
function postName({ path, id, permalink }) {
    const name = (0,inert/* inertCode */.gQ)(path ?? id);
    const link = (0,inert/* inertLink */.r)('open', permalink);
    return [name, ...(path === undefined ? ['(made elsewhere)'] : []), ...(link ? [link] : [])].join(' ');
}
function clicksTable({ clicks }) {
    const last = clicks.at(-1)?.day;
    if (last === undefined)
        return [];
    const first = (0,insights_days/* addDays */.fi)(last, -29);
    const sums = new Map();
    for (const { day, link, clicks: count } of clicks)
        if (day >= first)
            sums.set(link, (sums.get(link) ?? 0) + count);
    const most = [...sums].sort(([, one], [, other]) => other - one).slice(0, MOST_LINKS);
    const lines = most.map(([link, count]) => `| ${(0,inert/* inertCode */.gQ)(link)} | ${full(count)} |`);
    return [
        '## Clicks on links',
        (0,inert/* inert */.tJ)(`In the 30 days to ${longDate(last)}.`),
        ['| Link | Clicks |', '| --- | --: |', ...lines].join('\n'),
    ];
}
/** The largest groups of followers, as they were told last, in percent of those of whom it is told. */
function groupsTable({ groups }) {
    const last = groups.at(-1)?.day;
    if (last === undefined)
        return [];
    const lines = insights_metrics/* BREAKDOWNS */.z5.flatMap((breakdown) => {
        const rows = groups.filter((row) => row.day === last && row.breakdown === breakdown);
        const all = rows.reduce((sum, { followers }) => sum + followers, 0);
        if (all === 0)
            return [];
        const largest = rows.toSorted((one, other) => other.followers - one.followers).slice(0, MOST_GROUPS);
        const shares = largest.map(({ group, followers }) => `${(0,inert/* inert */.tJ)(group)} ${Math.round((100 * followers) / all)} %`);
        return [`| ${breakdown} | ${shares.join(' · ')} |`];
    });
    return [
        '## Who follows',
        (0,inert/* inert */.tJ)(`As of ${longDate(last)}, of the followers of whom Threads tells it.`),
        ['| By | Largest groups |', '| --- | --- |', ...lines].join('\n'),
    ];
}

;// CONCATENATED MODULE: ./src/core/insights/week.ts



const COUNTED = ['views', ...insights_metrics/* TOTALS */.Kp];
/** From fewer weeks nothing is usual. */
const FEWEST_WEEKS = 4;
const MOST_WEEKS = 12;
/** Undefined where the views of those seven days are not all known. */
function weekOf(rows) {
    const byDay = new Map(rows.map((row) => [row.day, row]));
    const last = rows.findLast(({ views }) => views !== undefined)?.day;
    if (last === undefined)
        return undefined;
    const sumOf = (what, weeksAgo) => {
        const end = (0,insights_days/* addDays */.fi)(last, -7 * weeksAgo);
        const counts = (0,insights_days/* daysBetween */.YM)((0,insights_days/* addDays */.fi)(end, -6), end).map((day) => byDay.get(day)?.[what]);
        return counts.reduce((sum, count) => (sum === undefined || count === undefined ? undefined : sum + count), 0);
    };
    const counts = COUNTED.flatMap((what) => {
        const count = sumOf(what, 0);
        const earlier = Array.from({ length: MOST_WEEKS }, (_, ago) => sumOf(what, ago + 1));
        const known = earlier.filter((sum) => sum !== undefined);
        const usual = known.length < FEWEST_WEEKS ? undefined : medianOf(known);
        return count === undefined ? [] : [{ what, count, usual }];
    });
    if (counts[0]?.what !== 'views')
        return undefined;
    const count = rows.findLast(({ followers }) => followers !== undefined)?.followers;
    const before = byDay.get((0,insights_days/* addDays */.fi)(last, -7))?.followers;
    const followers = count === undefined || before === undefined ? undefined : { count, before };
    return { first: (0,insights_days/* addDays */.fi)(last, -6), last, counts, followers };
}
/** The post that most views came to in the last seven days. */
function topOf(courses, now) {
    let top;
    for (const { head, course } of courses) {
        const views = course.rows.at(-1)?.numbers.views;
        const age = now - 7 * insights_days/* DAY_MS */.sO - course.publishedAt;
        const before = age <= 0 ? 0 : valueAt(course, 'views', age);
        if (views === undefined || before === undefined)
            continue;
        const gained = Math.round(views - before);
        if (gained > (top?.gained ?? 0))
            top = { head, gained };
    }
    return top;
}
/** Posts of the last seven days whose views are far from those of others at the same age. */
function unusualOf(courses, now) {
    return courses.flatMap(({ head, course }) => {
        const age = ageOf(course);
        const views = course.rows.at(-1)?.numbers.views;
        if (views === undefined || age < insights_days/* DAY_MS */.sO / 2 || course.publishedAt < now - 7 * insights_days/* DAY_MS */.sO)
            return [];
        const others = courses
            .filter(({ head: { id } }) => id !== head.id)
            .flatMap(({ course: other }) => valueAt(other, 'views', age) ?? []);
        const usual = usualOf(others);
        return usual && isUnusual(views, usual) ? [{ head, views, usual: Math.round(usual.median) }] : [];
    });
}

;// CONCATENATED MODULE: ./src/core/insights/view.ts




/** What is still to come, by a row that was written with a wrong clock, is not shown. */
function viewOf(all, about) {
    const { past: history } = untilNow(all, about.now);
    const rows = postRowsOf(history);
    const account = rowsOf(history.account);
    const courses = coursesOf(about.segments, rows);
    return {
        ...about,
        rows,
        account,
        clicks: rowsOf(history.clicks),
        groups: rowsOf(history.groups),
        courses,
        week: weekOf(account),
        top: topOf(courses, about.now),
        unusual: unusualOf(courses, about.now),
    };
}

;// CONCATENATED MODULE: ./src/core/insights/keep.ts








const LATEST = 'latest.json';
const BADGE = 'badge.json';
const PAGE = 'README.md';
/**
 * What the files of the folder become with what a run has read. Everything but the CSV files is made anew from them, and
 * takes the place of its like alone. `folder`: where they are, for messages.
 */
function keep(found, run, folder) {
    const before = historyIn(found);
    const after = withSampled(before, run);
    const old = textsOfHistory(before);
    const rows = [...textsOfHistory(after)].filter(([name, text]) => old.get(name) !== text);
    const view = viewOf(after, { now: run.at, segments: run.segments, timezone: run.timezone });
    const mistakes = mistakesIn(before).map(({ name, line }) => (0,problem/* warning */.$e)('insights/unreadable', { path: `${folder}/${name}`, line }));
    const { ahead } = untilNow(before, run.at);
    const [first] = ahead;
    const told = [
        ...mistakes,
        ...(first === undefined
            ? []
            : [(0,problem/* warning */.$e)('insights/ahead', { path: `${folder}/${first}`, count: ahead.length })]),
    ];
    if (rows.length === 0)
        return { files: new Map(), view, problems: told };
    const charts = chartsOf(view);
    const made = new Map([
        [LATEST, (0,latest/* latestText */.Ro)(view.rows, run.at)],
        [BADGE, badgeText(view.account)],
        ...[[PAGE, pageText(view, charts)], ...charts].map(([name, text]) => [name, signed(text)]),
    ]);
    const foreign = [...made.keys()].filter((name) => found.has(name) && !isOurs(name, found.get(name)));
    const changed = [...made].filter(([name, text]) => !foreign.includes(name) && found.get(name) !== text);
    const problems = foreign.map((name) => (0,problem/* warning */.$e)('insights/foreign-file', { path: `${folder}/${name}` }));
    return { files: new Map([...rows, ...changed]), view, problems: [...told, ...problems] };
}
/** Whether a file is as an earlier run has made it. */
function isOurs(name, found) {
    // A checkout may have given it other line ends.
    const text = found?.replaceAll('\r\n', '\n');
    if (text === undefined)
        return false;
    if (name === LATEST)
        return (0,latest/* isLatest */.eL)(text);
    return name === BADGE ? isBadge(text) : isSigned(text);
}

;// CONCATENATED MODULE: ./src/core/insights/names.ts
/** The names of all files that insights make; what else lies in the folder is not read. */
function isInsightsFile(name) {
    return (/^(posts-\d{4}-\d\d|(account|clicks|demographics)-\d{4})(\.[1-9]\d{0,3})?\.csv$/.test(name) ||
        /^(README\.md|(latest|badge)\.json|(views|followers|chains|hours|first-48-hours)\.svg)$/.test(name));
}

;// CONCATENATED MODULE: ./src/core/insights/pages/summary.ts


const BAR = 20;
/** This week beside the usual one, the top post and what is unusual: parts of a page in which nothing is active. */
function summaryOfView({ week, top, unusual }) {
    return [
        ...(week ? [weekTable(week)] : []),
        ...(top ? [`Most seen in the last seven days: ${postName(top.head)}, ${full(top.gained)} views.\n`] : []),
        ...(unusual.length > 0
            ? [
                `Unusual for their age:\n\n${unusual
                    .map(({ head, views, usual }) => `- ${postName(head)}: ${full(views)} views, where ${full(usual)} are usual`)
                    .join('\n')}\n`,
            ]
            : []),
    ];
}
function weekTable({ first, last, counts, followers }) {
    const rows = counts.map(({ what, count, usual }) => {
        const most = Math.max(count, usual ?? 0, 1);
        const usually = usual === undefined ? '' : `${bar(usual / most, '░')} ${full(usual)}`;
        return `| ${what} | ${bar(count / most, '█')} ${full(count)} | ${usually} |`;
    });
    const gained = followers && followers.count - followers.before;
    const more = followers && gained !== undefined
        ? `\n${full(followers.count)} followers, ${gained < 0 ? `${full(-gained)} fewer` : `${full(gained)} more`} than a week before.\n`
        : '';
    return [
        `### ${shortDate(first)} to ${longDate(last)}\n`,
        '| | This week | The usual week |',
        '| --- | --- | --- |',
        ...rows,
        more,
    ].join('\n');
}
function bar(share, block) {
    return block.repeat(Math.max(share > 0 ? 1 : 0, Math.round(share * BAR)));
}

// EXTERNAL MODULE: ./src/core/problem-of.ts
var problem_of = __webpack_require__(2720);
// EXTERNAL MODULE: ./src/core/report.ts
var core_report = __webpack_require__(8557);
// EXTERNAL MODULE: ./src/core/run-events.ts
var run_events = __webpack_require__(9538);
// EXTERNAL MODULE: ./src/core/threads/token.ts
var threads_token = __webpack_require__(880);
// EXTERNAL MODULE: ./src/core/token/lifetime.ts
var lifetime = __webpack_require__(3398);
// EXTERNAL MODULE: ./src/publishing/account.ts
var publishing_account = __webpack_require__(3710);
// EXTERNAL MODULE: ./src/publishing/token/facts.ts
var token_facts = __webpack_require__(9364);
// EXTERNAL MODULE: ./src/core/insights/folder-error.ts
var folder_error = __webpack_require__(6318);
// EXTERNAL MODULE: ./src/core/write-back.ts
var write_back = __webpack_require__(7006);
// EXTERNAL MODULE: ./src/repository/commit-onto.ts
var commit_onto = __webpack_require__(2260);
;// CONCATENATED MODULE: ./src/repository/data/data-folder.ts



/** On a branch of its own, in the checkout, or, with `write-back: none`, nowhere: then it is only read. */
function openDataFolder(place, host, context) {
    const { writeBack } = context.settings;
    if (host && write_back/* WRITE_BACK_MODES */.Lp[writeBack].onGitHub)
        return onBranch(place, host, context);
    return inCheckout(place, context, writeBack === 'files');
}
function onBranch(place, { branches }, { world }) {
    const { folder, branch, message } = place;
    let last;
    const readAt = async (head) => {
        if (head === undefined)
            return new Map();
        if (last?.head !== head)
            last = { head, texts: await readAll(head) };
        return last.texts;
    };
    const readAll = (head) => textsIn(place, {
        list: (path) => branches.list(head, path),
        files: async (paths) => (await branches.files([head], paths))[0] ?? new Map(),
    });
    return {
        read: async () => readAt((await branches.find(branch))?.head),
        update: (edit) => (0,commit_onto/* commitOnto */.s)({ branch, branches, message, world }, async (at) => {
            const edited = edit(await readAt(at?.head));
            return { ...edited, files: inFolder(folder, edited.files) };
        }),
    };
}
function inCheckout(place, { world: { files } }, isWritten) {
    const read = () => textsIn(place, {
        list: (path) => Promise.resolve(files.list(path)),
        files: (paths) => Promise.resolve(new Map(paths.map((path) => [path, files.read(path)]))),
    });
    return {
        read,
        update: async (edit) => {
            const edited = edit(await read());
            if (isWritten)
                for (const [path, text] of inFolder(place.folder, edited.files))
                    files.put(path, text);
            return { edited, commit: undefined };
        },
    };
}
/**
 * What has the name of a file and is none has no text.
 *
 * @throws FolderError where the folder, or one above it, is something else
 */
async function textsIn({ folder, isData }, tree) {
    let above = '';
    let entries = await tree.list(above);
    for (const part of folder.split('/')) {
        const kind = entries.get(part);
        above = above === '' ? part : `${above}/${part}`;
        if (kind === undefined)
            return new Map();
        if (kind !== 'folder')
            throw new folder_error/* FolderError */.b(above, kind);
        entries = await tree.list(above);
    }
    const data = [...entries].filter(([name]) => isData(name));
    const paths = data.flatMap(([name, kind]) => (kind === 'file' ? [`${folder}/${name}`] : []));
    const bytes = paths.length === 0 ? new Map() : await tree.files(paths);
    return new Map(data.map(([name]) => [name, data_folder_textOf(bytes.get(`${folder}/${name}`))]));
}
function inFolder(folder, files) {
    return new Map(Array.from(files, ([name, text]) => [`${folder}/${name}`, text]));
}
/** Undefined where it is no UTF-8. */
function data_folder_textOf(bytes) {
    if (!bytes)
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/run/account.ts
var run_account = __webpack_require__(5234);
// EXTERNAL MODULE: ./src/core/post/receipt.ts
var receipt = __webpack_require__(7954);
// EXTERNAL MODULE: ./src/core/post/receipts-in.ts
var receipts_in = __webpack_require__(5573);
// EXTERNAL MODULE: ./src/repository/file-text.ts
var file_text = __webpack_require__(3282);
;// CONCATENATED MODULE: ./src/commands/insights/find-segments.ts




/** Every live segment of the repository once, as the receipts on the branch tell; without GitHub, as those of the checkout do. */
async function findSegments(host, { settings, world }) {
    const paths = await world.files.find(settings.files);
    const branch = host && (await host.branches.find(settings.branch));
    const [there] = host && branch ? await host.branches.files([branch.head], paths) : [];
    const segments = paths.flatMap((path) => {
        const bytes = there?.get(path);
        if (there && !bytes)
            return [];
        const file = bytes ? (0,file_text/* decode */.D)(path, bytes) : (0,file_text/* readFileText */.e)(path, world.files);
        const receipts = (0,receipts_in/* receiptsIn */.F)(file);
        if (!receipts || receipts.unpublishedAt !== undefined)
            return [];
        return segmentsOf(path, (0,receipt/* withoutForeignPermalinks */.je)(receipts, settings.threadsApiUrl), isAnswer(file));
    });
    // A file that was copied has the receipts of the first one.
    const byId = new Map();
    for (const segment of segments)
        if (!byId.has(segment.id))
            byId.set(segment.id, segment);
    return [...byId.values()];
}
/** Whether a post answers another one, as its front matter seems to say. */
function isAnswer(file) {
    return (0,run_account/* frontMatterOfFile */.cG)(file).some(({ text }) => /\breply_to["']?\s*:/.test(text));
}
function segmentsOf(path, { posts, publishedAt }, answers) {
    const at = Date.parse(publishedAt ?? '');
    return posts.map(({ id, permalink }, index) => ({
        ...{ id, path, permalink, number: index + 1, of: posts.length },
        isReply: index > 0 || answers,
        publishedAt: Number.isNaN(at) ? undefined : at,
    }));
}

;// CONCATENATED MODULE: ./src/commands/insights/refused.ts

/** They are told together, once a run. */
function openRefused() {
    const metrics = new Set();
    let answer = '';
    return {
        add(metric, cause) {
            metrics.add(metric);
            answer ||= cause.message;
        },
        problems: () => metrics.size === 0 ? [] : [(0,problem/* warning */.$e)('insights/metric-unknown', { metrics: [...metrics], answer })],
    };
}

// EXTERNAL MODULE: ./src/core/threads/error.ts
var error = __webpack_require__(787);
// EXTERNAL MODULE: ./src/publishing/token/explain.ts
var explain = __webpack_require__(2124);
// EXTERNAL MODULE: ./src/publishing/waiting/waits.ts
var waits = __webpack_require__(6327);
// EXTERNAL MODULE: ./src/publishing/waiting/with-retry.ts
var with_retry = __webpack_require__(1118);
;// CONCATENATED MODULE: ./src/commands/insights/requests.ts








/** What a run asks at most: a hundredth of what the network lets an account ask in a day (Meta: *Overview*). */
const MOST_REQUESTS = 400;
/** What is left of the network's limit is for posts that are due. */
const MOST_PERCENT = 90;
/** So many failures in a row, each tried again, are no accident. */
const MOST_UNANSWERED = 3;
const SCOPES = ['threads_basic', 'threads_manage_insights'];
function openRequests(threads, context) {
    const step = (0,publishing_account/* stepContext */.e)(context.world, (0,run_events/* besideSegments */.Z)(context.tell));
    let count = 0;
    let unanswered = 0;
    let obstacle;
    // Each may be tried again some times, and none of these may be one too many.
    const isStopped = () => obstacle !== undefined || count + waits/* WAITS */.r.again.length >= MOST_REQUESTS;
    const counted = (call) => () => {
        count += 1;
        return call();
    };
    const mayGoOn = () => {
        const { usedPercent = 0 } = threads.rateLimit() ?? {};
        if (usedPercent >= MOST_PERCENT)
            obstacle ??= (0,problem/* warning */.$e)('insights/rate-limit', { usedPercent });
        return !isStopped();
    };
    /** Notes what stops the run. @throws ThreadsError if nothing does */
    const stopFor = async (cause) => {
        if (!(cause instanceof error/* ThreadsError */.a)) {
            obstacle = (0,problem_of/* problemOf */.Z)(cause);
            return;
        }
        if (cause.kind === 'throttled')
            obstacle = (0,problem/* asWarning */.PQ)((0,problem_of/* problemOf */.Z)(cause));
        else if (cause.kind === 'token' || cause.kind === 'restricted')
            obstacle = (0,problem_of/* problemOf */.Z)(cause);
        else if (cause.kind === 'permission')
            obstacle = await refusalOf(cause);
        else if (cause.kind !== 'unsure')
            throw cause;
        else if ((unanswered += 1) >= MOST_UNANSWERED)
            obstacle = (0,problem_of/* problemOf */.Z)(cause);
    };
    const refusalOf = async (cause) => {
        const explained = await (0,explain/* explain */.W)(cause, SCOPES, { ...step, threads });
        return explained.kind === 'permission'
            ? (0,problem/* error */.z3)('insights/scope-missing', { scopes: SCOPES.slice(1), answer: explained.message })
            : (0,problem_of/* problemOf */.Z)(explained);
    };
    return {
        count: () => count,
        isStopped,
        obstacle: () => obstacle,
        async ask(call) {
            if (!mayGoOn())
                return undefined;
            try {
                const answer = await (0,with_retry/* withRetry */.bD)(counted(call), { unsure: waits/* WAITS */.r.again }, step);
                unanswered = 0;
                return answer;
            }
            catch (cause) {
                await stopFor(cause);
                return undefined;
            }
        },
        async probe(call) {
            if (!mayGoOn())
                return undefined;
            try {
                return await (0,with_retry/* withRetry */.bD)(counted(call), {}, step);
            }
            catch (cause) {
                const isOfCall = cause instanceof error/* ThreadsError */.a && !['throttled', 'token', 'restricted'].includes(cause.kind);
                if (!isOfCall)
                    await stopFor(cause);
                return undefined;
            }
        },
    };
}

;// CONCATENATED MODULE: ./src/commands/insights/sample-account.ts



/** The network tells views of days that are over. Those of so many are asked for, and these again, as they may still change. */
const sample_account_MOST_DAYS = 30;
const UNSETTLED_DAYS = 3;
/** Meta tells who followers are from so many on. */
const FEWEST_FOLLOWERS = 100;
const NO_ANSWER = new error/* ThreadsError */.a('unsure', false, 'it does not answer');
/** What there is to know of the account and is not known yet. */
async function sampleAccount(known, now, insights, requests, refused) {
    /** Undefined where the network refuses it, or does not answer, which is told. */
    const tell = async (metric, call) => {
        try {
            const answer = await requests.ask(async () => ({ value: await call() }));
            if (!answer && !requests.isStopped())
                refused.add(metric, NO_ANSWER);
            return answer?.value;
        }
        catch (cause) {
            if (!(cause instanceof error/* ThreadsError */.a))
                throw cause;
            refused.add(metric, cause);
            return undefined;
        }
    };
    const days = new Map();
    const add = (row) => days.set(row.day, { ...days.get(row.day), ...row });
    const since = Math.max(sinceOf(known.account, now), now - sample_account_MOST_DAYS * insights_days/* DAY_MS */.sO);
    const views = (await tell('views', () => insights.views(since, now))) ?? [];
    const over = views.filter(({ endsAt }) => endsAt <= now).toSorted((one, other) => one.endsAt - other.endsAt);
    for (const { endsAt, views: count } of over)
        add({ day: (0,insights_days/* dayBefore */.gk)(endsAt), views: count });
    const followers = await tell('followers_count', () => insights.followers());
    if (followers !== undefined)
        add({ day: (0,insights_days/* dayOf */.kb)(now), followers });
    const clicks = [];
    const isKnown = (day) => known.account.some((row) => row.day === day && insights_metrics/* TOTALS */.Kp.some((total) => row[total] !== undefined));
    const last = over.at(-1);
    for (const each of over.slice(-UNSETTLED_DAYS).reverse()) {
        const [end, day] = [each.endsAt, (0,insights_days/* dayBefore */.gk)(each.endsAt)];
        const isNew = each === last && !isKnown(day);
        if (isNew)
            add({ ...(await totalsOf(end, insights, requests, tell)), day });
        // No row of a day is no click, or no answer: these days are asked for again.
        if ((!isNew && !isKnown(day)) || known.clicks.some((row) => row.day === day))
            continue;
        const found = await clicksOf(end, insights, tell);
        if (!found)
            break;
        clicks.push(...found);
    }
    const groups = isDue(known.groups, now) && (followers ?? 0) >= FEWEST_FOLLOWERS
        ? await groupsOf(now, insights, tell)
        : [];
    return { account: [...days.values()], clicks, groups };
}
/** The sums of a day, all at once; one by one where one of them is refused. */
async function totalsOf(end, insights, requests, tell) {
    const ask = (metrics) => insights.totals(metrics, end - insights_days/* DAY_MS */.sO, end);
    try {
        return (await requests.ask(() => ask(insights_metrics/* TOTALS */.Kp))) ?? {};
    }
    catch (cause) {
        if (!(cause instanceof error/* ThreadsError */.a))
            throw cause;
    }
    let some = {};
    for (const total of insights_metrics/* TOTALS */.Kp)
        some = { ...some, ...(await tell(total, () => ask([total]))) };
    return some;
}
/** The clicks of a day; those on a link that comes more than once together. */
async function clicksOf(end, insights, tell) {
    const found = await tell('clicks', () => insights.clicks(end - insights_days/* DAY_MS */.sO, end));
    if (!found)
        return undefined;
    const sums = new Map();
    for (const { link, clicks } of found)
        sums.set(link, (sums.get(link) ?? 0) + clicks);
    return [...sums].flatMap(([link, clicks]) => (clicks > 0 ? [{ day: (0,insights_days/* dayBefore */.gk)(end), clicks, link }] : []));
}
async function groupsOf(now, insights, tell) {
    const rows = [];
    for (const breakdown of insights_metrics/* BREAKDOWNS */.z5) {
        const found = (await tell('follower_demographics', () => insights.demographics(breakdown))) ?? [];
        rows.push(...found.map((each) => ({ day: (0,insights_days/* dayOf */.kb)(now), breakdown, ...each })));
    }
    return rows;
}
/** Who followers are changes slowly: once a month is enough. */
function isDue(groups, now) {
    return groups.at(-1)?.day.slice(0, 7) !== (0,insights_days/* dayOf */.kb)(now).slice(0, 7);
}
/** From the last day that is known, or some days before it that may have changed since. */
function sinceOf(account, now) {
    const last = account.findLast(({ views }) => views !== undefined)?.day;
    const unsettled = now - UNSETTLED_DAYS * insights_days/* DAY_MS */.sO;
    return last === undefined ? 0 : Math.min(unsettled, (0,insights_days/* noonOf */.c4)((0,insights_days/* addDays */.fi)(last, -1)));
}

;// CONCATENATED MODULE: ./src/core/insights/sampling.ts

/** A schedule is never punctual: what is due once a day must not miss a run that comes early. */
const SLACK_MS = 4 * insights_days/* HOUR_MS */.iQ;
/** What is to be asked for now, the most overdue first. What was never read comes before all else, newest first. */
function dueOf({ segments, readAt, now }) {
    return segments
        .map((segment) => ({ segment, overdue: overdueOf(segment, readAt.get(segment.id), now) }))
        .filter(({ overdue }) => overdue >= 1)
        .sort((one, other) => compare(other.overdue, one.overdue) || byAge(one.segment, other.segment))
        .map(({ segment }) => segment);
}
/** How long ago it was read, in times of how often it is to be. */
function overdueOf({ publishedAt }, readAt, now) {
    if (readAt === undefined)
        return Infinity;
    return (now - readAt) / intervalAt(now - (publishedAt ?? readAt));
}
/** By age: most readers come in the first days. Below two days, as often as the workflow runs. */
function intervalAt(age) {
    if (age < 2 * insights_days/* DAY_MS */.sO)
        return insights_days/* HOUR_MS */.iQ - 10 * 60_000;
    if (age <= 30 * insights_days/* DAY_MS */.sO)
        return insights_days/* DAY_MS */.sO - SLACK_MS;
    if (age <= 90 * insights_days/* DAY_MS */.sO)
        return 7 * insights_days/* DAY_MS */.sO - SLACK_MS;
    return 30 * insights_days/* DAY_MS */.sO - SLACK_MS;
}
/** Infinity less Infinity is no number. */
function compare(one, other) {
    return one === other ? 0 : one - other;
}
function byAge({ publishedAt: one = 0 }, { publishedAt: other = 0 }) {
    return other - one;
}

;// CONCATENATED MODULE: ./src/commands/insights/sample-posts.ts



/** Of a hundred each: the newest thousand of what is listed. */
const MOST_PAGES = 10;
/** For fewer replies than these, one request for each is no more than pages of them. */
const FEW = 3;
const NO_NUMBER = new error/* ThreadsError */.a('refused', true, 'no answer has a number of it');
/** Numbers of what is due: from lists, where these bring them, and else one request a post, the most overdue first. */
async function samplePosts({ own, readAt, now, mayListReplies }, insights, requests, refused) {
    const source = { insights, requests, refused };
    const { listed, metrics, bringsNumbers, isWhole } = await listPosts(source);
    const segments = [...own.map((segment) => withListed(segment, listed)), ...elsewhere(listed, own)];
    const due = dueOf({ segments, readAt, now });
    // What a whole list lacks is deleted, and so are the segments under it: it would be asked for in vain each day.
    const gone = isWhole ? goneFrom(listed, own, now) : new Set();
    const posts = new Map();
    const asked = new Set();
    const told = [];
    const take = (id, numbers) => {
        asked.add(id);
        if (numbers)
            told.push(numbers);
        if (numbers && Object.keys(numbers).length > 0)
            posts.set(id, numbers);
    };
    for (const { id } of due)
        if (bringsNumbers && listed.has(id))
            take(id, listed.get(id)?.numbers);
    if (bringsNumbers && mayListReplies) {
        const replies = due.filter(({ isReply }) => isReply);
        for (const { id, numbers } of await listReplies(replies, metrics, source))
            take(id, numbers);
    }
    const unseen = [];
    for (const segment of due.filter(({ id }) => !asked.has(id))) {
        if (gone.has(segment.id)) {
            unseen.push(segment);
            take(segment.id, undefined);
            continue;
        }
        if (requests.isStopped())
            continue;
        const numbers = await readPost(segment.id, metrics, source);
        if (numbers === 'unseen')
            unseen.push(segment);
        if (numbers !== undefined)
            take(segment.id, numbers === 'unseen' ? undefined : numbers);
    }
    const untold = metrics.filter((metric) => told.every((numbers) => numbers[metric] === undefined));
    if (told.length > 0)
        for (const metric of untold)
            refused.add(metric, NO_NUMBER);
    return { segments, posts, left: due.length - asked.size, unseen };
}
/** What is listed of the account, with numbers if that is offered: tried once, and again without metrics that are unknown. */
async function listPosts(source) {
    const { insights, requests } = source;
    const first = (metrics) => () => insights.list('posts', { after: undefined, metrics });
    const offered = await requests.probe(first(insights_metrics/* METRICS */.Cb));
    if (offered && tellsNumbers(offered.posts))
        return { ...(await allOf(offered, insights_metrics/* METRICS */.Cb, source)), metrics: insights_metrics/* METRICS */.Cb, bringsNumbers: true };
    const plain = offered ?? (await requests.probe(first([])));
    const sample = plain?.posts.find(({ isRepost }) => !isRepost);
    const metrics = sample ? await knownMetrics(sample.id, source) : insights_metrics/* METRICS */.Cb;
    if (metrics.length > 0 && metrics.length < insights_metrics/* METRICS */.Cb.length) {
        const some = await requests.probe(first(metrics));
        if (some && tellsNumbers(some.posts))
            return { ...(await allOf(some, metrics, source)), metrics, bringsNumbers: true };
    }
    const all = plain ? await allOf(plain, [], source) : { listed: new Map(), isWhole: false };
    return { ...all, metrics, bringsNumbers: false };
}
/** A list may leave out what it does not know without a word. An account without posts tells neither. */
function tellsNumbers(posts) {
    return posts.every(({ isRepost, numbers }) => isRepost || numbers !== undefined);
}
/** Those that the network tells of a post: each is asked for alone where all together are refused. */
async function knownMetrics(id, { insights, requests, refused }) {
    const isTold = async (metrics) => {
        try {
            return (await requests.ask(() => insights.post(id, metrics))) !== undefined;
        }
        catch (cause) {
            if (cause instanceof error/* ThreadsError */.a)
                return cause;
            throw cause;
        }
    };
    const all = await isTold(insights_metrics/* METRICS */.Cb);
    if (!(all instanceof error/* ThreadsError */.a) || all.kind !== 'refused')
        return insights_metrics/* METRICS */.Cb;
    const known = [];
    for (const metric of insights_metrics/* METRICS */.Cb) {
        const told = await isTold([metric]);
        if (told === true)
            known.push(metric);
        if (told instanceof error/* ThreadsError */.a)
            refused.add(metric, told);
    }
    return known;
}
async function allOf(first, metrics, { insights, requests }) {
    const listed = new Map(first.posts.map((post) => [post.id, post]));
    let { next: after, isWhole } = first;
    for (let page = 2; page <= MOST_PAGES && after !== undefined; page += 1) {
        const found = await requests.probe(() => insights.list('posts', { after, metrics }));
        for (const post of found?.posts ?? [])
            listed.set(post.id, post);
        if (!found)
            break;
        isWhole &&= found.isWhole;
        after = found.posts.length === 0 ? undefined : found.next;
    }
    return { listed, isWhole: isWhole && after === undefined };
}
/** Those of these replies that pages of the account's replies show, as far back as there are some. */
async function listReplies(wanted, metrics, { insights, requests }) {
    const open = new Set(wanted.map(({ id }) => id));
    const oldest = Math.min(...wanted.map(({ publishedAt = 0 }) => publishedAt));
    const found = [];
    let after;
    for (let page = 1; page <= MOST_PAGES && open.size > FEW; page += 1) {
        const answer = await requests.probe(() => insights.list('replies', { after, metrics }));
        for (const reply of answer?.posts ?? [])
            if (reply.numbers && open.delete(reply.id))
                found.push(reply);
        const reached = answer?.posts.at(-1)?.publishedAt;
        after = answer?.next;
        if (after === undefined || (reached !== undefined && reached < oldest))
            break;
    }
    return found;
}
/** `unseen`: the network shows no such post; undefined: it did not answer. */
async function readPost(id, metrics, { insights, requests }) {
    try {
        return await requests.ask(() => insights.post(id, metrics));
    }
    catch (cause) {
        if (cause instanceof error/* ThreadsError */.a)
            return 'unseen';
        throw cause;
    }
}
/** Lists lag: what was published just now may be missing from them. */
const LAG_MS = 60 * 60_000;
/** Segments of chains whose head is not in the list of all posts. */
function goneFrom(listed, own, now) {
    const isGone = ({ id, isReply, publishedAt = 0 }) => !isReply && !listed.has(id) && publishedAt < now - LAG_MS;
    const paths = new Set(own.filter(isGone).map(({ path }) => path));
    return new Set(own.filter(({ path }) => paths.has(path)).map(({ id }) => id));
}
/** The network knows best when it was published. */
function withListed(segment, listed) {
    const found = listed.get(segment.id);
    return {
        ...segment,
        publishedAt: found?.publishedAt ?? segment.publishedAt,
        permalink: segment.permalink ?? found?.permalink,
    };
}
function elsewhere(listed, own) {
    const known = new Set(own.map(({ id }) => id));
    return [...listed.values()]
        .filter(({ id, isRepost }) => !isRepost && !known.has(id))
        .map(({ id, publishedAt, permalink }) => ({
        id,
        path: undefined,
        number: 1,
        of: 1,
        isReply: false,
        publishedAt,
        permalink,
    }));
}

;// CONCATENATED MODULE: ./src/commands/insights/insights.ts




















/** Samples what readers did with all that is live, keeps its history, and draws charts of it. */
async function insights(context) {
    const { settings, world } = context;
    if (settings.dryRun)
        return { ...(0,core_report/* emptyReport */._O)(), ending: 'Dry run, nothing was sampled' };
    try {
        const opened = await (0,run_account/* openAccount */.sj)(await world.threads(settings.accessToken ?? ''), context);
        const account = (0,publishing_account/* accountOf */.X)(opened, world, () => Promise.resolve());
        const facts = await (0,token_facts/* readFacts */.M)(account);
        const scopes = (0,threads_token/* missingScopes */.i)(SCOPES, facts);
        const token = (0,lifetime/* tokenLifeOf */.V)((0,run_account/* lifetimeOf */.XA)(opened, facts), world.clock.now());
        const report = scopes.length > 0
            ? (0,core_report/* emptyReport */._O)([(0,problem/* error */.z3)('insights/scope-missing', { scopes })])
            : await sample(account, facts, context);
        const rateLimit = account.threads.rateLimit();
        return {
            ...report,
            ...(token && { token }),
            ...(rateLimit && { rateLimit }),
            problems: [...(opened.token?.problems ?? []), ...report.problems],
        };
    }
    catch (cause) {
        return (0,core_report/* emptyReport */._O)([(0,problem_of/* problemOf */.Z)(cause, ['contents: write'])]);
    }
}
async function sample({ threads }, facts, context) {
    const { settings, world, tell } = context;
    const { insightsDir: folder, dataBranch: branch, timezone } = settings;
    const host = await world.host?.((0,run_events/* tellWaits */.s)(tell));
    const own = await findSegments(host, context);
    const message = 'chore(threads): sample insights';
    const data = openDataFolder({ folder, branch, isData: isInsightsFile, message }, host, context);
    const found = await data.read();
    const now = world.clock.now();
    const { past: history } = untilNow(historyIn(found), now);
    const at = now - (now % 60_000);
    const requests = openRequests(threads, context);
    const refused = openRefused();
    const source = await threads.insights();
    const known = {
        account: rowsOf(history.account),
        clicks: rowsOf(history.clicks),
        groups: rowsOf(history.groups),
    };
    const account = await sampleAccount(known, now, source, requests, refused);
    const mayListReplies = (0,threads_token/* missingScopes */.i)(['threads_read_replies'], facts).length === 0;
    const sampling = { own, readAt: lastReadOf(history), now, mayListReplies };
    const posts = await samplePosts(sampling, source, requests, refused);
    const sampled = { at, ...account, posts: posts.posts, segments: posts.segments, timezone };
    const { edited, commit } = await data.update((files) => keep(files, sampled, folder));
    tell({ kind: 'sampled', posts: posts.posts.size, requests: requests.count(), commit: commit?.oid, branch });
    return {
        ...(0,core_report/* emptyReport */._O)([...refused.problems(), ...problemsOf(posts, requests), ...edited.problems]),
        insights: {
            read: posts.posts.size,
            requests: requests.count(),
            commit,
            branch,
            summary: summaryOfView(edited.view),
        },
    };
}
function lastReadOf(history) {
    return new Map([...postRowsOf(history)].map(([id, rows]) => [id, rows.at(-1)?.at ?? 0]));
}
function problemsOf({ left, unseen }, requests) {
    const [example] = unseen;
    const obstacle = requests.obstacle();
    const isCut = left > 0 && !obstacle && requests.isStopped();
    return [
        ...(obstacle ? [obstacle] : []),
        ...(isCut ? [(0,problem/* asNotice */.zZ)((0,problem/* error */.z3)('insights/cut-short', { left, most: MOST_REQUESTS }))] : []),
        ...(example
            ? [
                (0,problem/* asNotice */.zZ)((0,problem/* error */.z3)('insights/posts-unseen', { count: unseen.length, example: example.path ?? example.id })),
            ]
            : []),
    ];
}


/***/ }),

/***/ 8670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ isDate),
/* harmony export */   Q$: () => (/* binding */ dateOf),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   c4: () => (/* binding */ noonOf),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   gk: () => (/* binding */ dayBefore),
/* harmony export */   iQ: () => (/* binding */ HOUR_MS),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   sO: () => (/* binding */ DAY_MS)
/* harmony export */ });
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** How far the network's midnight, which is California's, is behind that of UTC; an hour less in summer. */
const BEHIND_MS = 8 * HOUR_MS;
/** The network's day that a moment lies in, as a date. */
function dayOf(ms) {
    return dateOf(ms - BEHIND_MS);
}
/** The day that ends at one of the network's midnights. */
function dayBefore(midnight) {
    return dateOf(midnight - 12 * HOUR_MS);
}
/** A date as milliseconds since 1970, at noon: a day more or less is then always the date beside it. */
function noonOf(day) {
    return Date.parse(`${day}T12:00:00Z`);
}
function addDays(day, days) {
    return dateOf(noonOf(day) + days * DAY_MS);
}
/** Dates from one to another, both included. */
function daysBetween(first, last) {
    const count = Math.round((noonOf(last) - noonOf(first)) / DAY_MS) + 1;
    return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(first, index));
}
/** The date in UTC. */
function dateOf(ms) {
    return new Date(ms).toISOString().slice(0, 10);
}
function isDate(text) {
    return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(noonOf(text)) && dateOf(noonOf(text)) === text;
}


/***/ }),

/***/ 6318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ FolderError)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5507);

/** The folder of the data cannot be one: its path passes through what is none. */
class FolderError extends Error {
    problem;
    constructor(path, kind) {
        const problem = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('insights/no-folder', { path, kind });
        super(problem.message);
        this.name = 'FolderError';
        this.problem = problem;
    }
}


/***/ }),

/***/ 3314:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ countsIn),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   hA: () => (/* binding */ countCells),
/* harmony export */   nc: () => (/* binding */ cellsOf),
/* harmony export */   ry: () => (/* binding */ countIn)
/* harmony export */ });
/** The cells of a line; undefined if its quotes do not match. */
function cellsOf(line) {
    const cells = [];
    const cell = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
    for (;;) {
        const found = cell.exec(line);
        if (!found)
            return undefined;
        const [, quoted, plain = '', end] = found;
        cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
        if (end === '')
            return cells;
    }
}
function lineOf(cells) {
    return cells.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
}
/** A count as it is written, and nothing else: no sign, no fraction, no zero before it. */
const COUNT = /^(0|[1-9]\d{0,14})$/;
/** Undefined if it is none; `unknown` if it is empty. */
function countIn(cell) {
    if (cell === '')
        return 'unknown';
    return cell !== undefined && COUNT.test(cell) ? Number(cell) : undefined;
}
/** Counts under the names of their columns; undefined if a cell is none. Empty cells are left out. */
function countsIn(names, cells) {
    const counts = {};
    for (const [index, name] of names.entries()) {
        const count = countIn(cells[index]);
        if (count === undefined)
            return undefined;
        if (count !== 'unknown')
            counts[name] = count;
    }
    return counts;
}
/** The cells of counts; those that are absent are empty. */
function countCells(names, counts) {
    return names.map((name) => String(counts[name] ?? ''));
}


/***/ }),

/***/ 1605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ ACCOUNTS),
/* harmony export */   IZ: () => (/* binding */ isGroup),
/* harmony export */   Mn: () => (/* binding */ POSTS),
/* harmony export */   PJ: () => (/* binding */ isLink),
/* harmony export */   fd: () => (/* binding */ GROUPS),
/* harmony export */   i2: () => (/* binding */ CLICKS),
/* harmony export */   iA: () => (/* binding */ minuteOf)
/* harmony export */ });
/* harmony import */ var _threads_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5503);
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8670);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8160);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3314);




const ACCOUNT = ['views', 'likes', 'replies', 'reposts', 'quotes', 'followers'];
const POSTS = {
    name: 'posts',
    columns: ['at', 'id', ..._metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .Cb],
    periodOf: ({ at }) => minuteOf(at).slice(0, 7),
    keyOf: ({ at, id }) => `${minuteOf(at)} ${id}`,
    read([at = '', id = '', ...counts]) {
        const ms = /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(at) ? Date.parse(at) : NaN;
        const numbers = (0,_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .countsIn */ .EI)(_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .Cb, counts);
        return Number.isNaN(ms) || !(0,_threads_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .isId */ .eQ)(id) || !numbers ? undefined : { at: ms, id: (0,_threads_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaId */ .C9)(id), numbers };
    },
    write: ({ at, id, numbers }) => [minuteOf(at), id, ...(0,_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .countCells */ .hA)(_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .Cb, numbers)],
};
const ACCOUNTS = {
    name: 'account',
    columns: ['day', ...ACCOUNT],
    periodOf: yearOf,
    keyOf: ({ day }) => day,
    read([day = '', ...cells]) {
        const counts = (0,_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .countsIn */ .EI)(ACCOUNT, cells);
        return (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .isDate */ .$P)(day) && counts ? { day, ...counts } : undefined;
    },
    write: (row) => [row.day, ...(0,_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .countCells */ .hA)(ACCOUNT, row)],
};
const CLICKS = {
    name: 'clicks',
    columns: ['day', 'clicks', 'link'],
    periodOf: yearOf,
    keyOf: ({ day, link }) => `${day} ${link}`,
    read([day = '', cell = '', link = '']) {
        const clicks = (0,_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .countIn */ .ry)(cell);
        return (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .isDate */ .$P)(day) && typeof clicks === 'number' && isLink(link) ? { day, clicks, link } : undefined;
    },
    write: ({ day, clicks, link }) => [day, String(clicks), link],
};
const GROUPS = {
    name: 'demographics',
    columns: ['day', 'breakdown', 'group', 'followers'],
    periodOf: yearOf,
    keyOf: ({ day, breakdown, group }) => `${day} ${breakdown} ${group}`,
    read([day = '', name = '', group = '', cell = '']) {
        const followers = (0,_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .countIn */ .ry)(cell);
        const breakdown = _metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .BREAKDOWNS */ .z5.find((known) => known === name);
        if (!(0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .isDate */ .$P)(day) || !breakdown || !isGroup(group) || typeof followers !== 'number')
            return undefined;
        return { day, breakdown, group, followers };
    },
    write: ({ day, breakdown, group, followers }) => [day, breakdown, group, String(followers)],
};
/** Whether an address is one that a post of the account can have led to, short enough to keep. */
function isLink(text) {
    return text.length <= 500 && /^https?:\/\/[\x21-\x7e]+$/.test(text) && URL.canParse(text);
}
/** Whether a text is a name of a group as the network has them: a country, a city, an age, a gender. */
function isGroup(text) {
    return /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .,'’()+-]{0,79}$/u.test(text);
}
/** The minute of a moment, in UTC. */
function minuteOf(ms) {
    return `${new Date(ms).toISOString().slice(0, 16)}Z`;
}
function yearOf({ day }) {
    return day.slice(0, 4);
}


/***/ }),

/***/ 8160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ METRICS),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   Kp: () => (/* binding */ TOTALS),
/* harmony export */   z5: () => (/* binding */ BREAKDOWNS)
/* harmony export */ });
/** What the network counts of a post, in the order of the columns (Meta: *Insights*). */
const METRICS = ['views', 'likes', 'replies', 'reposts', 'quotes', 'shares'];
/** What it counts of an account for a day, beside views. */
const TOTALS = ['likes', 'replies', 'reposts', 'quotes'];
/** By what followers are told apart. */
const BREAKDOWNS = ['country', 'city', 'age', 'gender'];
function isSame(one, other) {
    return METRICS.every((metric) => one[metric] === other[metric]);
}


/***/ }),

/***/ 3003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ro: () => (/* binding */ latestText),
/* harmony export */   eL: () => (/* binding */ isLatest),
/* harmony export */   hU: () => (/* binding */ latestIn)
/* harmony export */ });
/* harmony import */ var _history_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1605);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8160);
/* harmony import */ var _threads_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5503);



const FORMAT = 1;
/** latest.json: the newest numbers of each post. Each has a line, so that few lines change. */
function latestText(rows, now) {
    const posts = [...rows]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([id, all]) => `"${id}":${JSON.stringify(_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .Cb.map((metric) => all.at(-1)?.numbers[metric] ?? null))}`);
    const head = { format: FORMAT, at: (0,_history_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .minuteOf */ .iA)(now), columns: _metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .Cb };
    return `${JSON.stringify(head).slice(0, -1)},"posts":{\n${posts.join(',\n')}\n}}\n`;
}
const HEAD = new RegExp(`^{"format":${FORMAT},"at":"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\dZ","columns":\\["[a-z]+"(,"[a-z]+")*\\],"posts":{$`);
const POST = /^"\d+":\[(\d+|null)(,(\d+|null))*\]$/;
/** Whether a text is one that `latestText` writes, and nothing else. Its columns may be those of another version. */
function isLatest(text) {
    const [head = '', ...lines] = text.split('\n');
    const [end, nothing] = lines.splice(-2);
    const posts = lines.join('\n').split(',\n');
    const isWhole = HEAD.test(head) && end === '}}' && nothing === '';
    return isWhole && (posts.join('') === '' || posts.every((post) => POST.test(post)));
}
/** What a text says that `latestText` has written; undefined if it is none. Columns that are not known are left out. */
function latestIn(text) {
    const file = text.replaceAll('\r\n', '\n');
    if (!isLatest(file))
        return undefined;
    const { at, columns, posts } = JSON.parse(file);
    const numbersOf = (row) => Object.fromEntries(_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .Cb.flatMap((metric) => {
        const value = row[columns.indexOf(metric)];
        return typeof value === 'number' ? [[metric, value]] : [];
    }));
    return { at, posts: new Map(Object.entries(posts).map(([id, row]) => [(0,_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaId */ .C9)(id), numbersOf(row)])) };
}


/***/ }),

/***/ 7954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   F5: () => (/* binding */ goesFurther),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   je: () => (/* binding */ withoutForeignPermalinks)
/* harmony export */ });
/* harmony import */ var _threads_permalink_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7964);

/** Whether receipts tell of more than others of the same chain, or of any where there are no others. */
function goesFurther(receipts, than) {
    if (!than)
        return true;
    const { former = [] } = receipts;
    // After a removal there is only what was published again.
    if (than.unpublishedAt !== undefined)
        return than.posts.every(({ id }) => former.some((each) => each.id === id));
    if (receipts.unpublishedAt !== undefined)
        return isSamePosts(receipts, than);
    if (than.whole || !than.posts.every(({ id }, index) => receipts.posts[index]?.id === id))
        return false;
    return receipts.whole || receipts.posts.length > than.posts.length;
}
function isSamePosts({ posts }, other) {
    return posts.length === other.posts.length && posts.every(({ id }, index) => other.posts[index]?.id === id);
}
/** The same receipts, without addresses that are none of the network. `api`: the server that speaks its API. */
function withoutForeignPermalinks({ posts: [head, ...rest], former, ...others }, api) {
    const checked = ({ id, permalink }) => ({
        id,
        permalink: permalink !== undefined && (0,_threads_permalink_js__WEBPACK_IMPORTED_MODULE_0__/* .isPermalink */ .o)(permalink, api) ? permalink : undefined,
    });
    return {
        ...others,
        posts: [checked(head), ...rest.map(checked)],
        ...(former && { former: former.map(checked) }),
    };
}
/** Receipts as the keys that are kept under `threads`. `now`: milliseconds since 1970. */
function keysOf(receipts, now) {
    const { posts, digest, whole, publishedAt, unpublishedAt } = receipts;
    const entry = ({ id, permalink }) => ({ id, ...(permalink !== undefined && { permalink }) });
    return {
        ...entry(posts[0]),
        ...(whole && { published_at: publishedAt ?? momentOf(now) }),
        posts: posts.map(entry),
        ...(digest !== '' && { digest }),
        ...(unpublishedAt !== undefined && { unpublished_at: unpublishedAt }),
    };
}
/** A moment as receipts have it, in UTC. `at`: milliseconds since 1970. */
function momentOf(at) {
    return `${new Date(at).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 2720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ problemOf),
/* harmony export */   y: () => (/* binding */ bugOf)
/* harmony export */ });
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2577);
/* harmony import */ var _insights_folder_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6318);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7080);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5507);
/* harmony import */ var _rules_threads_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8254);
/* harmony import */ var _threads_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(787);
/* harmony import */ var _token_token_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5971);







/**
 * An error of the network, of GitHub, or of a run that has to stop, as a problem.
 *
 * @param permissions What the job must be allowed for what it asked of GitHub.
 * @throws cause if it is anything else: that is a bug.
 */
function problemOf(cause, permissions = []) {
    if (cause instanceof _threads_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ThreadsError */ .a)
        return problemOfThreads(cause);
    if (cause instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_)
        return problemOfGitHub(cause, permissions);
    if (cause instanceof _token_token_error_js__WEBPACK_IMPORTED_MODULE_6__/* .TokenError */ .g || cause instanceof _insights_folder_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FolderError */ .b)
        return cause.problem;
    if (cause instanceof _interruption_js__WEBPACK_IMPORTED_MODULE_2__/* .Interruption */ ._)
        return problemOfInterruption(cause);
    throw cause;
}
/** A failure of Spool itself at one post, which keeps that post from being published and no other. */
function bugOf(cause) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)('post/bug', { stack: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) });
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
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)(THREADS[kind], { answer, fault, ...(fault === 'not-alone' && { fix: _rules_threads_js__WEBPACK_IMPORTED_MODULE_4__/* .COPY_ALONE */ ._w }) });
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
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)(GITHUB[kind], { answer });
    const fix = `Give the job \`permissions: { ${permissions.join(', ')} }\`.`;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)('github/forbidden', { answer, fix, permissions });
}
const INTERRUPTIONS = {
    cancelled: 'action/cancelled',
    'out-of-time': 'threads/out-of-time',
    'lease-lost': 'action/lease-lost',
};
function problemOfInterruption({ kind }) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)(INTERRUPTIONS[kind], {});
}


/***/ }),

/***/ 9538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ besideSegments),
/* harmony export */   s: () => (/* binding */ tellWaits)
/* harmony export */ });
/** For steps of publishing that belong to no segment. */
function besideSegments(tell) {
    return (event) => tell({ kind: 'segment', event, total: 0, text: '' });
}
/** For waits that GitHub asks for. */
function tellWaits(tell) {
    return (ms, why) => tell({ kind: 'github-waits', ms, why });
}


/***/ }),

/***/ 7964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isPermalink)
/* harmony export */ });
/** Where the network serves posts (Meta: *Media retrieval*; threads.net leads to threads.com). */
const HOSTS = ['threads.com', 'www.threads.com', 'threads.net', 'www.threads.net'];
/** Many times as long as they are. Receipts have to fit into front matter. */
const LONGEST = 400;
/**
 * Whether an address can be the permalink of a post: on the network's own hosts, or on the server that speaks its API.
 * Permalinks go into outputs, sites and messages that trust them.
 */
function isPermalink(address, api) {
    const url = URL.parse(address);
    if (address.length > LONGEST || !url || url.username !== '' || url.password !== '')
        return false;
    return url.origin === api.origin || (url.protocol === 'https:' && HOSTS.includes(url.host));
}


/***/ }),

/***/ 880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ deadTokenError),
/* harmony export */   i: () => (/* binding */ missingScopes)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(787);

/** Those of the scopes that a token lacks; none where that is not known. */
function missingScopes(needed, facts) {
    const { scopes } = facts ?? {};
    return scopes ? needed.filter((scope) => !scopes.includes(scope)) : [];
}
/** Undefined unless the network says that the token is dead. */
function deadTokenError(facts, now) {
    if (!facts || facts.isValid)
        return undefined;
    const { expiresAt } = facts;
    const expired = expiresAt !== undefined && expiresAt <= now;
    const why = expired ? `expired at ${new Date(expiresAt).toISOString()}` : 'is not valid';
    const fault = expired ? 'expired' : 'unknown';
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ThreadsError */ .a('token', true, `GET /debug_token: the token ${why}`, { fault });
}


/***/ }),

/***/ 9782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZK: () => (/* binding */ scopesOf),
/* harmony export */   rq: () => (/* binding */ READING),
/* harmony export */   sZ: () => (/* binding */ READING_REPLIES),
/* harmony export */   ux: () => (/* binding */ scopesOfChain)
/* harmony export */ });
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1650);
/* harmony import */ var _features_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7649);


/** What reading the account and its posts takes. */
const READING = ['threads_basic'];
const READING_REPLIES = [...READING, 'threads_read_replies'];
const POSTING = [...READING, 'threads_content_publish'];
/** The scopes that publishing one segment takes. */
function scopesOf(draft) {
    const used = _features_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURE_NAMES */ .K7.filter((name) => draft[name] !== undefined);
    return [...POSTING, ...used.flatMap((name) => _features_table_js__WEBPACK_IMPORTED_MODULE_1__/* .FEATURES */ .G[name].scopes ?? [])];
}
/** The scopes that publishing a chain takes of which `live` segments are live: all but its head are replies. */
function scopesOfChain(drafts, live) {
    const rest = drafts.slice(live).flatMap((draft) => scopesOf(draft));
    const hasReplies = drafts.length > Math.max(1, live);
    return [...new Set([...rest, ...(hasReplies ? (_features_table_js__WEBPACK_IMPORTED_MODULE_1__/* .FEATURES */ .G.replyTo.scopes ?? []) : [])])];
}


/***/ }),

/***/ 3398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ tokenLifeOf),
/* harmony export */   y: () => (/* binding */ isRefreshDue)
/* harmony export */ });
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A refresh gives 60 days: an account that posts twice a month refreshes at each second post at least. */
const REFRESHED_AT_MS = 45 * DAY_MS;
/** The network refreshes no token that is younger than a day; the hour is for clocks that differ. */
const YOUNGEST_MS = 25 * HOUR_MS;
/** Whether a token is to be refreshed now. Where the network does not tell its time, trying is the only way to know. */
function isRefreshDue({ issuedAt, expiresAt }, now) {
    if (expiresAt !== undefined && expiresAt - now > REFRESHED_AT_MS)
        return false;
    return issuedAt === undefined || now - issuedAt >= YOUNGEST_MS;
}
function tokenLifeOf({ expiresAt }, now) {
    if (expiresAt === undefined)
        return undefined;
    return { expiresAt, daysLeft: Math.max(0, Math.floor((expiresAt - now) / DAY_MS)) };
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

/***/ 3710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ accountOf),
/* harmony export */   e: () => (/* binding */ stepContext)
/* harmony export */ });
/* harmony import */ var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(787);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6012);
/* harmony import */ var _waiting_pace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6654);



/** `ensureLease`: as in `Account`. */
function accountOf({ name, username, threads }, { clock, journal, random, interruption }, ensureLease) {
    const claims = (0,_claims_js__WEBPACK_IMPORTED_MODULE_2__/* .openClaims */ ._)();
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
        pace: (0,_waiting_pace_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownPace */ .E)(),
        claims,
        ensureLease,
    };
}
/** A server may reject the token here and nowhere else: the next call shows whether it works. */
function unknownIfRejected(cause) {
    if (cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ThreadsError */ .a)
        return undefined;
    throw cause;
}
/** The context of a step of this account: for a segment, or, with 0, for none. */
function stepContext({ clock, random, interruption }, tell, number = 0) {
    return { clock, random, tell, number, signal: interruption };
}


/***/ }),

/***/ 6012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openClaims)
/* harmony export */ });
function openClaims() {
    const claimed = new Set();
    const trusted = new Set();
    const paths = new Map();
    return {
        ids: claimed,
        add(ids, path) {
            for (const id of ids) {
                claimed.add(id);
                if (path !== undefined)
                    paths.set(id, (paths.get(id) ?? new Set()).add(path));
            }
        },
        remove(ids) {
            for (const id of ids)
                claimed.delete(id);
        },
        otherPathOf: (id, path) => [...(paths.get(id) ?? [])].find((other) => other !== path),
        trust(ids) {
            for (const id of ids)
                trusted.add(id);
        },
        isTrusted: (id) => trusted.has(id),
    };
}


/***/ }),

/***/ 2124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(787);
/* harmony import */ var _core_threads_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(880);
/* harmony import */ var _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1118);



/**
 * What is wrong with the token, where that is what an error stands for; otherwise the error as it is. A dead token has
 * been seen to be told as a post that does not exist, and a missing scope as an empty HTTP 500.
 *
 * @param needed The scopes that the failed call takes.
 */
async function explain(cause, needed, { threads, clock, signal }) {
    if (!cause.mayBeToken)
        return cause;
    try {
        const facts = await (0,_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .raceAbort */ .Mu)(signal, () => threads.tokenFacts());
        const dead = (0,_core_threads_token_js__WEBPACK_IMPORTED_MODULE_1__/* .deadTokenError */ .C)(facts, clock.now());
        if (dead)
            return dead;
        const missing = (0,_core_threads_token_js__WEBPACK_IMPORTED_MODULE_1__/* .missingScopes */ .i)(needed, facts);
        if (missing.length === 0)
            return cause;
        const lacks = `${cause.message}; the token has no ${missing.join(', no ')}`;
        return new _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ThreadsError */ .a('permission', cause.definite, lacks, { cause });
    }
    catch (rejected) {
        if (rejected instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ThreadsError */ .a)
            return rejected;
        throw rejected;
    }
}


/***/ }),

/***/ 9364:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ findMissingScopes),
/* harmony export */   M: () => (/* binding */ readFacts)
/* harmony export */ });
/* harmony import */ var _core_threads_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(880);
/* harmony import */ var _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1118);


/**
 * What the network says of the token, asked once a run; undefined where it tells nothing.
 *
 * @throws ThreadsError if it says that the token is dead.
 */
async function readFacts({ tokenFacts, clock, interruption, }) {
    const facts = await (0,_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .raceAbort */ .Mu)(interruption, tokenFacts);
    const dead = (0,_core_threads_token_js__WEBPACK_IMPORTED_MODULE_0__/* .deadTokenError */ .C)(facts, clock.now());
    if (dead)
        throw dead;
    return facts;
}
/**
 * Which of these scopes the token lacks. What the network does not tell blocks nothing.
 *
 * @throws ThreadsError if the token is dead.
 */
async function findMissingScopes(needed, account) {
    return needed.length === 0 ? [] : (0,_core_threads_token_js__WEBPACK_IMPORTED_MODULE_0__/* .missingScopes */ .i)(needed, await readFacts(account));
}


/***/ }),

/***/ 6654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ unknownPace),
/* harmony export */   s: () => (/* binding */ learnPace)
/* harmony export */ });
/* harmony import */ var _readiness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6481);
/* harmony import */ var _with_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1118);


const unknownPace = () => ({ container: 0, parent: 0, readiness: _readiness_js__WEBPACK_IMPORTED_MODULE_0__/* .READY_AT_ONCE */ .AP });
/** A longer wait is an exception: it does not change the pace. */
const SLOWEST_MS = 10_000;
/** The same context, which adds to the pace what a step had to wait until something new was visible. */
function learnPace(thing, context) {
    const { pace, tell } = context;
    return {
        ...context,
        tell: (event) => {
            if (event.kind === 'waits' && event.why === _with_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_VISIBLE */ .pV)
                pace[thing] = Math.min(pace[thing] + event.ms, SLOWEST_MS);
            tell(event);
        },
    };
}


/***/ }),

/***/ 6481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ READY_AT_ONCE),
/* harmony export */   Di: () => (/* binding */ learnReadiness),
/* harmony export */   nM: () => (/* binding */ firstLooks)
/* harmony export */ });
/** Nothing is known: text is mostly ready at the first look. */
const READY_AT_ONCE = { notBefore: 0, by: 0 };
/**
 * Bounds that are this close are as good as one time. About as long takes a look: one that comes so much before `by`
 * costs a call, and no time if it is too early.
 */
const CLOSE_MS = 120;
/** One that takes longer is an exception, from which nothing is learnt. */
const SLOWEST_MS = 2000;
/** The ages at which to look first. A look between the bounds is too early or brings them closer. */
function firstLooks({ notBefore, by }) {
    const between = by - notBefore;
    return between <= CLOSE_MS ? [by] : [by - Math.max(CLOSE_MS, between / 2), by];
}
/**
 * What is known after a container was ready at this age. `early`: its age at the look before, when it was not; undefined
 * if there was none, which leaves open how much earlier it was ready.
 */
function learnReadiness(known, early, ready) {
    if (ready > SLOWEST_MS)
        return known;
    const notBefore = Math.max(known.notBefore, early ?? 0);
    const by = Math.min(known.by, ready);
    // It takes more or less time than before.
    if (notBefore >= by)
        return { notBefore: early ?? 0, by: ready };
    // Text may have become ready sooner since.
    const wasClose = known.by - known.notBefore <= CLOSE_MS;
    return { notBefore: wasClose && early === undefined ? Math.max(0, by - 2 * CLOSE_MS) : notBefore, by };
}


/***/ }),

/***/ 6327:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ secondsToMs),
/* harmony export */   r: () => (/* binding */ WAITS)
/* harmony export */ });
/**
 * Every wait of publishing, in seconds, in the order in which they are taken; a list that is used up ends the
 * trying. Meta advises to ask for a status once a minute for at most five minutes; in practice text is ready
 * at the first look, a picture within two seconds, and a video within minutes.
 */
const WAITS = {
    /** Between looks at a container that is not ready: six minutes in all. */
    ready: [0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1, 2, 3, 5, 8, 13, 20, 30, 40, 60, 60, 60, 60],
    /** The same for text, after a first look. */
    readyText: [0.15, 0.15, 0.15, 0.15, 0.25, 0.5, 0.5, 0.5, 1, 2, 3, 5, 8, 13, 20, 30, 40, 60, 60, 60, 60],
    /** The same for a video: often at first, as most are ready within half a minute; a quarter of an hour in all. */
    readyVideo: [
        0,
        ...Array.from({ length: 30 }, () => 1),
        ...[3, 5, 8, 13, 20, 30, 40],
        ...Array.from({ length: 12 }, () => 60),
    ],
    /** Something new that is not known everywhere yet: half a minute, longer than ever seen. */
    visible: [1, 1, 1, 2, 3, 5, 8, 13],
    /** Items of a carousel that are ready and yet unknown to it. */
    children: [5, 10, 20, 30],
    /** A call that may safely be asked twice. */
    again: [1, 3, 9],
    /** A call that is refused for want of a permission, where much depends on it: Threads has said so by mistake. */
    refused: [1, 3],
    /** While it is found out what a lost answer did: feeds lag, ten minutes in all. */
    settle: [1, 2, 3, 5, 10, 20, 30, 60, 60, 60, 60, 60, 60, 60, 60, 60],
    /** The same where only minutes are left and nothing may be published. */
    settleBriefly: [0, 1, 2, 3, 5, 10, 20, 30, 30],
    /** While it is found out whether something is gone: a minute and a half in all. */
    settleRemoval: [1, 2, 3, 5, 10, 15, 20, 30],
    /** A permalink that is late. */
    permalink: [0, 2, 5],
};
const secondsToMs = (count) => count * 1000;


/***/ }),

/***/ 1118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mu: () => (/* binding */ raceAbort),
/* harmony export */   bD: () => (/* binding */ withRetry),
/* harmony export */   pV: () => (/* binding */ NOT_VISIBLE)
/* harmony export */ });
/* harmony import */ var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(787);
/* harmony import */ var _waits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6327);


/** Why a wait begins where something new is not known everywhere yet. */
const NOT_VISIBLE = 'what was just made is not visible to Threads yet';
const WHY = {
    'not-visible-yet': NOT_VISIBLE,
    'children-not-visible': 'the items of the carousel are not visible to Threads yet',
    unsure: 'Threads gave no usable answer',
    permission: 'Threads refused, which can be temporary',
};
/**
 * Repeats a call after errors of the kinds for which waits (in seconds) are given. Only for calls that may safely
 * be made twice after such an error. `inFlight` aborts a call that is under way, `signal` everything else.
 *
 * @throws ThreadsError when the waits are used up, or for any other kind; the signal's reason when it aborts.
 */
async function withRetry(call, waits, { clock, tell, number, signal, random }, inFlight = signal) {
    const used = {};
    for (;;) {
        try {
            signal.throwIfAborted();
            return await raceAbort(inFlight, call);
        }
        catch (cause) {
            if (!(cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ThreadsError */ .a))
                throw cause;
            const turn = used[cause.kind] ?? 0;
            const wait = waits[cause.kind]?.[turn];
            if (wait === undefined)
                throw cause;
            used[cause.kind] = turn + 1;
            tell({ kind: 'waits', number, ms: (0,_waits_js__WEBPACK_IMPORTED_MODULE_1__/* .secondsToMs */ .n)(wait), why: WHY[cause.kind] ?? cause.kind });
            await clock.sleep((0,_waits_js__WEBPACK_IMPORTED_MODULE_1__/* .secondsToMs */ .n)(wait) * (1 + random() / 8), signal);
        }
    }
}
/** The call's answer. If the signal aborts first, its reason is thrown, and the answer is ignored. */
async function raceAbort(signal, call) {
    signal.throwIfAborted();
    const { promise: aborted, reject } = Promise.withResolvers();
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    try {
        return await Promise.race([call(), aborted]);
    }
    finally {
        signal.removeEventListener('abort', abort);
    }
}


/***/ }),

/***/ 2260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ commitOnto)
/* harmony export */ });
/* harmony import */ var _core_github_commit_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6968);
/* harmony import */ var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2577);


/** How often the branch may move between being read and being committed to. */
const ATTEMPTS = 10;
/**
 * Commits files onto a branch, which is made if it is not there. Each time it has moved, `edit` reads and edits the files
 * anew, so that what others wrote meanwhile stays; a commit whose answer was lost is found on the branch.
 *
 * @param edit `branch`: undefined if there is none. Without files in what it returns, nothing is committed.
 * @throws GitHubError
 */
async function commitOnto({ branch: name, branches, message: text, world: { clock, random, run } }, edit) {
    const id = `${run.id || 'local'}-${run.attempt}-${run.holder}`;
    const message = (0,_core_github_commit_message_js__WEBPACK_IMPORTED_MODULE_1__/* .commitMessageOf */ .os)(text, id);
    for (let attempt = 1;; attempt += 1) {
        const branch = await branches.find(name);
        const edited = await edit(branch);
        const { files } = edited;
        if (files.size === 0)
            return { edited, commit: branch && (await findOwnCommit(branch, id, branches)) };
        try {
            const commit = branch
                ? await branches.commit({ branch: name, onto: branch.head, message, files })
                : await branches.begin({ branch: name, message, files });
            return { edited, commit };
        }
        catch (cause) {
            if (!(0,_core_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitHubError */ .e0)(cause, 'stale', 'exists', 'unsure') || attempt === ATTEMPTS)
                throw cause;
            await clock.sleep(500 * 2 ** Math.min(attempt, 5) * random());
        }
    }
}
/** The commit of this run, where its answer was lost. */
async function findOwnCommit({ head }, run, branches) {
    const commit = (await branches.history(head)).find(({ message }) => (0,_core_github_commit_message_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfRun */ .NG)(message, run));
    return commit && { oid: commit.oid, url: commit.url };
}


/***/ }),

/***/ 5234:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ readQuota),
/* harmony export */   LM: () => (/* binding */ claimIds),
/* harmony export */   Qb: () => (/* binding */ ensureSameAccount),
/* harmony export */   XA: () => (/* binding */ lifetimeOf),
/* harmony export */   Yq: () => (/* binding */ frontMatterIn),
/* harmony export */   cG: () => (/* binding */ frontMatterOfFile),
/* harmony export */   sj: () => (/* binding */ openAccount)
/* harmony export */ });
/* harmony import */ var _core_front_matter_fences_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3145);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5507);
/* harmony import */ var _core_run_events_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9538);
/* harmony import */ var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(787);
/* harmony import */ var _core_threads_ids_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5503);
/* harmony import */ var _core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9782);
/* harmony import */ var _core_token_token_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5971);
/* harmony import */ var _publishing_account_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3710);
/* harmony import */ var _publishing_token_explain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2124);
/* harmony import */ var _publishing_waiting_waits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6327);
/* harmony import */ var _publishing_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1118);











/** The name of the account in a permalink. */
const PERMALINK = /\bpermalink["']?\s*:\s*["']?https?:\/\/[^\s"'/]+\/@([\w.]+)\/post\//g;
/**
 * Shows whether a token works and whose it is, before anything depends on it.
 *
 * @param pasted The network, asked with the token that was pasted; one that is kept may take its place.
 */
async function openAccount(pasted, context) {
    const { settings, world, tell } = context;
    const token = await openKeptToken(context);
    const threads = token?.working.threads ?? pasted;
    const step = (0,_publishing_account_js__WEBPACK_IMPORTED_MODULE_4__/* .stepContext */ .e)(world, (0,_core_run_events_js__WEBPACK_IMPORTED_MODULE_8__/* .besideSegments */ .Z)(tell));
    const username = token ? token.working.profile.username : await readUsername(threads, step);
    const shown = username ?? settings.userId;
    return { name: `${settings.threadsApiUrl.origin} ${shown}`, shown, username, threads, token };
}
/** What keeps tokens is loaded only where it is asked for. */
async function openKeptToken(context) {
    if (context.settings.tokenStore === 'none')
        return undefined;
    return (await __webpack_require__.e(/* import() */ 556).then(__webpack_require__.bind(__webpack_require__, 5556))).openToken(context);
}
async function readUsername(threads, context) {
    try {
        return (await (0,_publishing_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_7__/* .withRetry */ .bD)(() => threads.profile(), { unsure: _publishing_waiting_waits_js__WEBPACK_IMPORTED_MODULE_6__/* .WAITS */ .r.again }, context)).username;
    }
    catch (cause) {
        if (!(cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ThreadsError */ .a))
            throw cause;
        // A server that knows no profiles may still publish.
        if (cause.kind === 'not-offered')
            return undefined;
        throw await (0,_publishing_token_explain_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .W)(cause, _core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .READING */ .rq, { ...context, threads });
    }
}
/**
 * Makes sure that a token is not of another account than the one that the newest of the posts are live on. An account
 * can change its name: whose a post is now, only the network says.
 *
 * @throws TokenError if it is, unless `user-id` names the account
 */
async function ensureSameAccount({ username, threads }, live, { settings }) {
    if (username === undefined || settings.userId !== 'me')
        return;
    const before = live.map(({ text }) => ({ text, name: [...text.matchAll(PERMALINK)][0]?.[1] }));
    if (before.some(({ name }) => name === username))
        return;
    for (const { text, name } of before.slice(-1)) {
        const [id] = idsIn(text);
        if (name === undefined || id === undefined)
            return;
        // A post of the account itself can always be seen, so one that cannot is not its own.
        const found = await threads.find(id).catch(unknownIfUnanswered);
        if (found === 'unknown' || found?.username === username)
            return;
        throw new _core_token_token_error_js__WEBPACK_IMPORTED_MODULE_3__/* .TokenError */ .g((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('token/other-account', { username, before: name }));
    }
}
function unknownIfUnanswered(cause) {
    if (cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ThreadsError */ .a && !cause.blocksAccount)
        return 'unknown';
    throw cause;
}
/** How long the token in use lives: as it was kept, or as the network tells. */
function lifetimeOf({ token }, facts) {
    return token?.working ?? { issuedAt: facts?.issuedAt, expiresAt: facts?.expiresAt };
}
/** A quota that cannot be read is unknown and blocks nothing: the network itself refuses what is too much. */
async function readQuota({ threads }, context) {
    const step = (0,_publishing_account_js__WEBPACK_IMPORTED_MODULE_4__/* .stepContext */ .e)(context.world, (0,_core_run_events_js__WEBPACK_IMPORTED_MODULE_8__/* .besideSegments */ .Z)(context.tell));
    try {
        return await (0,_publishing_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_7__/* .withRetry */ .bD)(() => threads.quota(), { unsure: _publishing_waiting_waits_js__WEBPACK_IMPORTED_MODULE_6__/* .WAITS */ .r.again }, step);
    }
    catch (cause) {
        if (!(cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ThreadsError */ .a) || cause.blocksAccount)
            throw cause;
        return { posts: Infinity, replies: Infinity };
    }
}
/** All that may be a media id in a front matter. */
function idsIn(text) {
    return Array.from(text.matchAll(/\bid["']?\s*:\s*["']?(\w+)/g), ([, id = '']) => (0,_core_threads_ids_js__WEBPACK_IMPORTED_MODULE_9__/* .mediaId */ .C9)(id));
}
/** Front matter of these files as they are now, whole posts or not. */
function frontMatterIn(paths, read) {
    return paths.flatMap((path) => frontMatterOfFile(read(path)));
}
/** None where it has none that can be read. */
function frontMatterOfFile(file) {
    const fences = 'text' in file ? (0,_core_front_matter_fences_js__WEBPACK_IMPORTED_MODULE_10__/* .fencesOf */ .IE)(file.text) : undefined;
    return 'text' in file && fences?.kind === 'yaml'
        ? [{ path: file.path, text: (0,_core_front_matter_fences_js__WEBPACK_IMPORTED_MODULE_10__/* .frontMatterOf */ .EZ)(file.text, fences) }]
        : [];
}
/** Claims all that may be a media id in these front matters: each belongs to the post it stands in. */
function claimIds(frontMatter, { claims }) {
    for (const { path, text } of frontMatter) {
        claims.add(idsIn(text), path);
    }
}


/***/ })

};
