export const id = 30;
export const ids = [30];
export const modules = {

/***/ 7649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   insightsOverHttp: () => (/* binding */ insightsOverHttp)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _core_insights_metrics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8160);
/* harmony import */ var _core_insights_history_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1605);
/* harmony import */ var _core_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5503);
/* harmony import */ var _core_threads_permalink_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7964);





/** More than anything can have. */
const MOST = 999_999_999_999_999;
const count = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(MOST));
const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), undefined);
const list = valibot__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), []), []);
const cursor = valibot__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .nonEmpty */ .hq(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(1000))), undefined);
/** Those of a list that are as they should be. */
const listOf = (entry) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(list, valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((all) => all.filter((each) => valibot__WEBPACK_IMPORTED_MODULE_1__.is(entry, each))), valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(entry));
const Day = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ value: count, end_time: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const Click = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ value: count, link_url: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y(_core_insights_history_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .isLink */ .PJ)) });
const Group = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ value: count, dimension_values: valibot__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y(_core_insights_history_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .isGroup */ .IZ))]) });
const Total = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ value: valibot__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(count), undefined), breakdowns: list });
/** A number with its name, in whichever of its forms. */
const Named = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    values: list,
    total_value: valibot__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(Total), undefined),
    link_total_values: list,
});
/** What insights are answered with, of a post and of an account alike. */
const Told = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ data: listOf(Named) });
const Entry = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(String))]), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y(_core_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .isId */ .eQ)),
    media_type: text,
    permalink: text,
    timestamp: text,
    insights: valibot__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(Told), undefined),
});
const Page = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    data: listOf(Entry),
    paging: valibot__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ next: text, cursors: valibot__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ after: cursor })), undefined) })), undefined),
});
/** What the network counts, over HTTP, for one account. */
function insightsOverHttp(user, api, ask) {
    const ofAccount = (query) => ask(Told, { path: `${user}/threads_insights`, query });
    return {
        async list(kind, { after, metrics }) {
            const expanded = metrics.length > 0 ? `,insights.metric(${metrics.join(',')})` : '';
            const fields = `id,media_type,permalink,timestamp${expanded}`;
            const query = { fields, limit: '100', ...(after !== undefined && { after }) };
            const path = `${user}/${kind === 'posts' ? 'threads' : 'replies'}`;
            const { data, paging } = await ask(Page, { path, query });
            const posts = data.map((entry) => listedOf(entry, api));
            // An address of the next page holds the token: only the cursor goes on.
            return { posts, next: paging?.next === undefined ? undefined : paging.cursors?.after };
        },
        async post(id, metrics) {
            return numbersOf(await ask(Told, { path: `${id}/insights`, query: { metric: metrics.join(',') } }));
        },
        async views(since, until) {
            const { data } = await ofAccount({ metric: 'views', period: 'day', ...between(since, until) });
            const days = data.find(({ name }) => name === 'views')?.values ?? [];
            return valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA(listOf(Day), days).flatMap(({ value, end_time }) => {
                const endsAt = Date.parse(end_time);
                return Number.isNaN(endsAt) ? [] : [{ endsAt, views: value }];
            });
        },
        async totals(metrics, since, until) {
            const { data } = await ofAccount({ metric: metrics.join(','), ...between(since, until) });
            const totals = data.flatMap(({ name, total_value }) => {
                const known = _core_insights_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .TOTALS */ .Kp.find((total) => total === name);
                return known && total_value?.value !== undefined ? [[known, total_value.value]] : [];
            });
            return Object.fromEntries(totals);
        },
        async clicks(since, until) {
            const { data } = await ofAccount({ metric: 'clicks', ...between(since, until) });
            const links = data.find(({ name }) => name === 'clicks')?.link_total_values ?? [];
            return valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA(listOf(Click), links).map(({ value, link_url }) => ({ link: link_url, clicks: value }));
        },
        async followers() {
            const { data } = await ofAccount({ metric: 'followers_count' });
            return data.find(({ name }) => name === 'followers_count')?.total_value?.value;
        },
        async demographics(breakdown) {
            const { data } = await ofAccount({ metric: 'follower_demographics', breakdown });
            const found = data.find(({ name }) => name === 'follower_demographics')?.total_value?.breakdowns ?? [];
            const results = valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA(listOf(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ results: listOf(Group) })), found);
            return results.flatMap((all) => all.results.map(({ value, dimension_values: [group] }) => ({ group, followers: value })));
        },
    };
}
function between(since, until) {
    const seconds = (ms) => String(Math.floor(ms / 1000));
    return { since: seconds(since), until: seconds(until) };
}
function listedOf({ id, media_type, permalink, timestamp, insights }, api) {
    const publishedAt = Date.parse(timestamp ?? '');
    return {
        id: (0,_core_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaId */ .C9)(id),
        permalink: permalink !== undefined && (0,_core_threads_permalink_js__WEBPACK_IMPORTED_MODULE_4__/* .isPermalink */ .o)(permalink, api) ? permalink : undefined,
        publishedAt: Number.isNaN(publishedAt) ? undefined : publishedAt,
        isRepost: media_type === 'REPOST_FACADE',
        numbers: insights && numbersOf(insights),
    };
}
/** Lifetime numbers come as one value, and some as a total. */
function numbersOf({ data }) {
    const numbers = data.flatMap(({ name, values: [first], total_value }) => {
        const metric = _core_insights_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .METRICS */ .Cb.find((known) => known === name);
        const value = valibot__WEBPACK_IMPORTED_MODULE_1__.is(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ value: count }), first) ? first.value : total_value?.value;
        return metric && value !== undefined ? [[metric, value]] : [];
    });
    return Object.fromEntries(numbers);
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


/***/ })

};
