export const id = 3221;
export const ids = [3221];
export const modules = {
	3221: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { insights: () => insights });
		var insights_days = __webpack_require__(48670);
		var insights_metrics = __webpack_require__(18160);
		var rows = __webpack_require__(61605);
		var csv = __webpack_require__(43314);
		const MOST_CHARACTERS = 45_000;
		const MOST_PARTS = 9999;
		function partsIn(series, found) {
			const mistakes = [];
			const parts = [...found].flatMap(([name, text]) => {
				const [, kind, period = "", number = "1"] =
					/^([a-z]+)-(\d{4}(?:-\d\d)?)(?:\.([1-9]\d{0,3}))?\.csv$/.exec(name) ?? [];
				if (kind !== series.name) return [];
				const read = rowsIn(series, text, period);
				if (typeof read === "number") mistakes.push({ name, line: read });
				return [{ name, period, number: Number(number), rows: typeof read === "number" ? void 0 : read }];
			});
			return { parts: parts.sort(inOrder), mistakes };
		}
		function rowsOf({ parts }) {
			const all = new Map();
			for (const { rows } of parts) for (const [key, row] of rows ?? []) all.set(key, row);
			return [...all].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
		}
		function partsWith({ parts, mistakes }, is) {
			const kept = parts.map((part) => ({
				...part,
				rows: part.rows && new Map([...part.rows].filter(([, row]) => is(row))),
			}));
			return { parts: kept, mistakes };
		}
		function namesOf({ parts }) {
			return parts.flatMap(({ name, rows }) => Array.from(rows ?? [], () => name));
		}
		function withRows(series, { parts, mistakes }, rows) {
			const written = new Map(parts.map((part) => [part.name, part]));
			const lengths = new Map(
				textsOf(series, { parts, mistakes })
					.entries()
					.map(([name, text]) => [name, text.length]),
			);
			const put = (part, row) => {
				const kept = new Map(part.rows).set(series.keyOf(row), row);
				written.set(part.name, { ...part, rows: kept });
				lengths.set(part.name, (lengths.get(part.name) ?? 0) + (0, csv.cA)(series.write(row)).length + 1);
			};
			for (const row of rows) {
				const period = series.periodOf(row);
				const ofPeriod = [...written.values()].filter((part) => part.period === period);
				const has = ofPeriod.findLast((part) => part.rows?.has(series.keyOf(row)));
				const last = ofPeriod.at(-1);
				const isFull = (lengths.get(last?.name ?? "") ?? 0) >= MOST_CHARACTERS;
				if (has) put(has, row);
				else if (last?.rows && !isFull) put(last, row);
				else put(partNamed(series.name, period, numberAfter(ofPeriod)), row);
			}
			return { parts: [...written.values()].sort(inOrder), mistakes };
		}
		function textsOf(series, { parts }) {
			return new Map(parts.flatMap(({ name, rows }) => (rows ? [[name, textOf(series, rows)]] : [])));
		}
		function numberAfter(parts) {
			const numbers = parts.map(({ number }) => number);
			const next = Math.max(0, ...numbers) + 1;
			if (next <= MOST_PARTS) return next;
			return (
				Array.from({ length: MOST_PARTS }, (_, index) => index + 1).find((free) => !numbers.includes(free)) ?? next
			);
		}
		function partNamed(kind, period, number) {
			const name = `${kind}-${period}${number === 1 ? "" : `.${number}`}.csv`;
			return { name, period, number, rows: new Map() };
		}
		function textOf({ columns, write }, rows) {
			const sorted = [...rows].sort(([one], [other]) => (one < other ? -1 : 1));
			return [columns, ...sorted.map(([, row]) => write(row))].map((cells) => `${(0, csv.cA)(cells)}\n`).join("");
		}
		function rowsIn(series, text, period) {
			if (text === void 0) return 1;
			const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
			if (lines.at(-1) !== "") return lines.length;
			if (lines[0] !== (0, csv.cA)(series.columns)) return 1;
			const rows = new Map();
			for (const [index, line] of lines.slice(1, -1).entries()) {
				const cells = (0, csv.nc)(line);
				const row = cells?.length === series.columns.length ? series.read(cells) : void 0;
				if (row === void 0 || series.periodOf(row) !== period) return index + 2;
				rows.set(series.keyOf(row), row);
			}
			return rows;
		}
		function inOrder(one, other) {
			return one.period === other.period ? one.number - other.number : one.period < other.period ? -1 : 1;
		}
		function historyIn(found) {
			return {
				posts: partsIn(rows.Mn, found),
				account: partsIn(rows.Dx, found),
				clicks: partsIn(rows.i2, found),
				groups: partsIn(rows.fd, found),
			};
		}
		const MOST_SILENT_MS = 6 * insights_days.sO;
		function withSampled(history, { at, posts, account, clicks, groups }) {
			const before = postRowsOf(history);
			const changed = [...posts].flatMap(([id, numbers]) => {
				const last = before.get(id)?.findLast((row) => row.at <= at);
				const isKnown = last && (0, insights_metrics.Ft)(last.numbers, numbers) && at - last.at < MOST_SILENT_MS;
				return isKnown ? [] : [{ at, id, numbers }];
			});
			const days = new Map(rowsOf(history.account).map((row) => [row.day, row]));
			return {
				posts: withRows(rows.Mn, history.posts, changed),
				account: withRows(
					rows.Dx,
					history.account,
					account.map((row) => ({ ...days.get(row.day), ...row })),
				),
				clicks: withRows(rows.i2, history.clicks, clicks),
				groups: withRows(rows.fd, history.groups, groups),
			};
		}
		const MOST_AHEAD_MS = insights_days.iQ;
		function untilNow(history, now) {
			const last = now + MOST_AHEAD_MS;
			const hasCome = (at) => ("at" in at ? at.at <= last : at.day <= (0, insights_days.kb)(last));
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
		function postRowsOf({ posts }) {
			return Map.groupBy(rowsOf(posts), ({ id }) => id);
		}
		function textsOfHistory({ posts, account, clicks, groups }) {
			return new Map([
				...textsOf(rows.Mn, posts),
				...textsOf(rows.Dx, account),
				...textsOf(rows.i2, clicks),
				...textsOf(rows.fd, groups),
			]);
		}
		function mistakesIn({ posts, account, clicks, groups }) {
			return [posts, account, clicks, groups].flatMap(({ mistakes }) => mistakes);
		}
		var problem = __webpack_require__(82814);
		var json = __webpack_require__(86153);
		function numerals_short(count) {
			const rounded = Math.round(count);
			if (Math.abs(rounded) < 1000) return String(rounded);
			const [unit, size] = Math.abs(rounded) < 999_500 ? ["k", 1000] : ["M", 1_000_000];
			const scaled = rounded / size;
			return `${Math.abs(scaled) < 9.95 ? scaled.toFixed(1).replace(/\.0$/, "") : scaled.toFixed(0)}${unit}`;
		}
		function full(count) {
			return String(Math.round(count)).replaceAll(/\B(?=(\d{3})+$)/g, ",");
		}
		const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
		function shortDate(day) {
			return `${Number(day.slice(8))} ${monthOf(day)}`;
		}
		function longDate(day) {
			return `${shortDate(day)} ${day.slice(0, 4)}`;
		}
		function monthOf(day) {
			return MONTHS[Number(day.slice(5, 7)) - 1] ?? "";
		}
		const DAYS = 30;
		function badgeText(rows) {
			const known = rows.flatMap(({ views }) => views ?? []).slice(-DAYS);
			const views = known.reduce((sum, count) => sum + count, 0);
			const message =
				known.length === 0
					? "not known yet"
					: `${numerals_short(views)} in ${known.length} ${known.length === 1 ? "day" : "days"}`;
			return badge_textOf(message);
		}
		function isBadge(text) {
			const message = (0, json.ux)((0, json.U4)(text), "message");
			return (
				typeof message === "string" &&
				/^(not known yet|\d+(\.\d)?[kM]? in \d+ days?)$/.test(message) &&
				text === badge_textOf(message)
			);
		}
		function badge_textOf(message) {
			return `${JSON.stringify({ schemaVersion: 1, label: "views on Threads", message, color: "blue" }, void 0, 2)}\n`;
		}
		var d3_shape = __webpack_require__(76879);
		const FEWEST = 8;
		const FAR = 3;
		function medianOf(numbers) {
			const sorted = numbers.toSorted((one, other) => one - other);
			const middle = sorted.length / 2;
			const upper = sorted[Math.floor(middle)];
			const lower = sorted[Math.ceil(middle) - 1];
			return upper === void 0 || lower === void 0 ? void 0 : (lower + upper) / 2;
		}
		function usualOf(numbers) {
			const median = numbers.length < FEWEST ? void 0 : medianOf(numbers);
			if (median === void 0) return;
			return { median, distance: medianOf(numbers.map((number) => Math.abs(number - median))) ?? 0 };
		}
		function isUnusual(number, { median, distance }) {
			return distance > 0 && Math.abs(number - median) > FAR * distance;
		}
		function ageOf({ publishedAt, rows }) {
			return (rows.at(-1)?.at ?? publishedAt) - publishedAt;
		}
		function valueAt({ publishedAt, rows }, metric, age) {
			const at = publishedAt + age;
			const before = rows.findLast((row) => row.at <= at);
			const after = rows.find((row) => row.at >= at);
			const [from, to] = [before?.numbers[metric], after?.numbers[metric]];
			if (!before || !after || from === void 0 || to === void 0) return;
			if (from === to) return from;
			if (after.at - before.at > Math.max(insights_days.sO * 1.5, age / 3)) return;
			return from + ((to - from) * (at - before.at)) / (after.at - before.at);
		}
		var d3_array = __webpack_require__(5793);
		const WIDTH = 390;
		const HEAD = 52;
		const STYLE = [
			'text{font:13px system-ui,-apple-system,"Segoe UI",Helvetica,Arial,sans-serif;fill:#1f2328}',
			".t{font-size:15px;font-weight:600}.m{fill:#59636e}.e{text-anchor:end}.c{text-anchor:middle}",
			".g{fill:#fff;stroke:#d1d9e0}.a{stroke:#d1d9e0}.l{fill:none;stroke:#0969da;stroke-width:2;stroke-linejoin:round;stroke-linecap:round}",
			".u{fill:none;stroke:#59636e;stroke-width:2;stroke-dasharray:5 4}.d{fill:#0969da}.b{fill:#0969da}",
			".h0{fill:#f6f8fa}.h1{fill:#ddf4ff}.h2{fill:#b6e3ff}.h3{fill:#80ccff}.h4{fill:#54aeff}",
			"@media(prefers-color-scheme:dark){text{fill:#f0f6fc}.m{fill:#9198a1}.g{fill:#0d1117;stroke:#3d444d}.a{stroke:#3d444d}",
			".l{stroke:#4493f8}.u{stroke:#9198a1}.d,.b{fill:#4493f8}",
			".h0{fill:#151b23}.h1{fill:#0c2d6b}.h2{fill:#0d419d}.h3{fill:#1158c7}.h4{fill:#1a62d6}}",
		].join("\n");
		function framed({ title, subtitle, says, height, body }) {
			const whole = HEAD + height;
			return [
				`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${whole}" width="${WIDTH}" height="${whole}" role="img" aria-labelledby="title says">`,
				`<title id="title">${escaped(title)}</title>`,
				`<desc id="says">${escaped(says)}</desc>`,
				`<style>${STYLE}</style>`,
				`<rect class="g" x=".5" y=".5" width="${WIDTH - 1}" height="${whole - 1}" rx="6"/>`,
				frame_text(14, 24, title, "t"),
				frame_text(14, 42, subtitle, "m"),
				`<g transform="translate(0 ${HEAD})">`,
				...body,
				"</g>",
				"</svg>",
				"",
			].join("\n");
		}
		function frame_text(x, y, said, classes = "") {
			return `<text x="${x}" y="${y}"${classes && ` class="${classes}"`}>${escaped(said)}</text>`;
		}
		const NONE = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
		function escaped(said) {
			return said
				.replaceAll(NONE, "�")
				.replaceAll("&", "&amp;")
				.replaceAll("<", "&lt;")
				.replaceAll(">", "&gt;")
				.replaceAll('"', "&quot;");
		}
		const LEFT = 46;
		const RIGHT = WIDTH - 16;
		const TOP = 8;
		const BOTTOM = 148;
		const PLOT_HEIGHT = 180;
		const LINES = 4;
		function axesOf(domain, range) {
			const [least, most] = (0, d3_array.Cm)(...range, LINES);
			const x = between(domain, [LEFT, RIGHT]);
			const y = between([least, most], [BOTTOM, TOP]);
			const whole = (0, d3_array.Zc)(least, most, LINES).filter(Number.isInteger);
			const grid = whole.flatMap((tick) => [
				`<line class="a" x1="${LEFT}" x2="${RIGHT}" y1="${y(tick)}" y2="${y(tick)}"/>`,
				frame_text(LEFT - 6, y(tick) + 4, numerals_short(tick), "m e"),
			]);
			return { x, y, grid };
		}
		function between([from, to], [start, end]) {
			return (value) => round(start + ((end - start) * (value - from)) / (to - from));
		}
		function wordsBelow(words) {
			let free = 0;
			return words.flatMap(([at, word]) => {
				const half = word.length * 3.6;
				const x = round(Math.min(Math.max(at, LEFT - 10 + half), RIGHT + 8 - half));
				if (x - half < free) return [];
				free = x + half + 8;
				return [frame_text(x, BOTTOM + 20, word, "m c")];
			});
		}
		function round(value) {
			return Math.round(value * 10) / 10;
		}
		const SPAN_MS = 2 * insights_days.sO;
		const STEP_HOURS = 3;
		const first_days_MOST_CHARACTERS = 42;
		const FEWEST_SAMPLES = 5;
		function firstDaysOf(courses) {
			const fine = courses.filter(({ course }) => early(course).length >= FEWEST_SAMPLES);
			const newest = fine.toSorted((one, other) => other.course.publishedAt - one.course.publishedAt)[0];
			if (!newest) return;
			const others = fine.filter(({ head }) => head.id !== newest.head.id);
			const hours = Array.from({ length: 48 / STEP_HOURS }, (_, index) => (index + 1) * STEP_HOURS);
			const usual = hours.flatMap((hour) => {
				const views = others.flatMap(({ course }) => valueAt(course, "views", hour * insights_days.iQ) ?? []);
				return views.length < FEWEST ? [] : [[hour, medianOf(views) ?? 0]];
			});
			return { head: newest.head, points: early(newest.course), usual };
		}
		function firstDaysChart({ points, usual }, name) {
			const counts = [...points, ...usual].map(([, views]) => views);
			const { x, y, grid } = axesOf([0, 48], [0, Math.max(4, ...counts)]);
			const below = wordsBelow([0, 12, 24, 36, 48].map((hour) => [x(hour), `${hour} h`]));
			const path = (0, d3_shape.n8)()
				.x(([hours]) => x(hours))
				.y(([, views]) => y(views))
				.digits(1);
			const last = points.at(-1) ?? [0, 0];
			const usualAtEnd = usual.findLast(([hours]) => hours <= last[0]);
			const beside = usualAtEnd
				? ` After ${usualAtEnd[0]} hours, ${full(usualAtEnd[1])} are usual.`
				: " What is usual is not known yet.";
			return framed({
				title: "The first 48 hours",
				subtitle: endOf(name),
				says: `Views of the newest post in its first 48 hours: ${full(last[1])} after ${Math.round(last[0])} hours.${beside}`,
				height: PLOT_HEIGHT + (usual.length > 0 ? 22 : 0),
				body: [
					...grid,
					...below,
					...(usual.length > 1 ? [`<path class="u" d="${path(usual) ?? ""}"/>`] : []),
					`<path class="l" d="${path([[0, 0], ...points]) ?? ""}"/>`,
					`<circle class="d" cx="${x(last[0])}" cy="${y(last[1])}" r="3"/>`,
					...(usual.length > 1
						? [
								`<line class="l" x1="46" x2="68" y1="186" y2="186"/>`,
								frame_text(74, 190, "this post"),
								`<line class="u" x1="150" x2="172" y1="186" y2="186"/>`,
								frame_text(178, 190, "usual"),
							]
						: []),
				],
			});
		}
		function endOf(name) {
			const characters = Array.from(new Intl.Segmenter("en").segment(name), ({ segment }) => segment);
			return characters.length > first_days_MOST_CHARACTERS
				? `…${characters.slice(1 - first_days_MOST_CHARACTERS).join("")}`
				: name;
		}
		function early({ publishedAt, rows }) {
			return rows.flatMap(({ at, numbers: { views } }) => {
				const age = at - publishedAt;
				return views === void 0 || age < 0 || age > SPAN_MS ? [] : [[age / insights_days.iQ, views]];
			});
		}
		function monthsAround(first, last) {
			const next = (0, insights_days.fi)(`${last.slice(0, 7)}-28`, 4);
			return [`${first.slice(0, 7)}-01`, (0, insights_days.fi)(`${next.slice(0, 7)}-01`, -1)];
		}
		function lineOver(values, { x, y }) {
			const path = (0, d3_shape.n8)()
				.defined(([, value]) => value !== void 0)
				.x(([day]) => x((0, insights_days.c4)(day)))
				.y(([, value = 0]) => y(value))
				.digits(1);
			const known = (index) => values[index]?.[1] !== void 0;
			const alone = values.filter(([, value], index) => value !== void 0 && !known(index - 1) && !known(index + 1));
			const last = values.findLast(([, value]) => value !== void 0);
			const dots = last ? [...new Set([...alone, last])] : [];
			return [
				`<path class="l" d="${path(values) ?? ""}"/>`,
				...dots.map(
					([day, value = 0]) => `<circle class="d" cx="${x((0, insights_days.c4)(day))}" cy="${y(value)}" r="3"/>`,
				),
			];
		}
		function dayAxes(from, to, range) {
			const axes = axesOf([(0, insights_days.c4)(from), (0, insights_days.c4)(to)], range);
			const days = (0, insights_days.YM)(from, to);
			const isLong = (0, insights_days.c4)(to) - (0, insights_days.c4)(from) > 62 * insights_days.sO;
			const marks = isLong
				? days.filter((day) => day.endsWith("-01")).map((day) => [day, monthWord(day)])
				: days.filter((day) => /-(01|08|15|22)$/.test(day)).map((day) => [day, shortDate(day)]);
			return { ...axes, below: wordsBelow(marks.map(([day, word]) => [axes.x((0, insights_days.c4)(day)), word])) };
		}
		function monthWord(day) {
			return day.slice(5, 7) === "01" ? day.slice(0, 4) : monthOf(day);
		}
		const MOST_MONTHS = 12;
		function followersChart(rows) {
			const all = rows.filter(({ followers }) => followers !== void 0);
			const newest = all.at(-1);
			if (!newest) return;
			const oldest = (0, insights_days.fi)(`${newest.day.slice(0, 7)}-01`, -30 * MOST_MONTHS);
			const known = all.filter(({ day }) => day >= oldest);
			const [first] = known;
			if (!first || known.length < 2) return;
			const byDay = new Map(known.map(({ day, followers }) => [day, followers]));
			const values = (0, insights_days.YM)(first.day, newest.day).map((day) => [day, byDay.get(day)]);
			const counts = known.flatMap(({ followers }) => followers ?? []);
			const [least, most] = [Math.min(...counts), Math.max(...counts)];
			const { grid, below, ...places } = dayAxes(...monthsAround(first.day, newest.day), [
				least === most ? Math.max(0, least - 2) : least,
				least === most ? most + 2 : most,
			]);
			const [before = 0, now = 0] = [first.followers, newest.followers];
			return framed({
				title: "Followers",
				subtitle: `${full(now)} on ${longDate(newest.day)}`,
				says: `Followers from ${longDate(first.day)}, when there were ${full(before)}, to ${longDate(newest.day)}, when there are ${full(now)}. The scale does not begin at zero. Days on which nobody counted are left out.`,
				height: PLOT_HEIGHT,
				body: [...grid, ...below, ...lineOver(values, places)],
			});
		}
		function headsOf(segments) {
			return segments.filter(({ number }) => number === 1);
		}
		function segmentsOf(chains) {
			return chains.flatMap(({ path, segments, length, isAnswer, publishedAt }) =>
				segments.map(({ id, permalink, number }) => ({
					id,
					path,
					permalink,
					number,
					of: length,
					publishedAt,
					isReply: number > 1 || isAnswer,
				})),
			);
		}
		function coursesOf(segments, rows) {
			return headsOf(segments).flatMap((head) => {
				const { id, publishedAt } = head;
				const own = rows.get(id) ?? [];
				return publishedAt === void 0 || own.length === 0 ? [] : [{ head, course: { publishedAt, rows: own } }];
			});
		}
		function viewsOfFirstWeek(course) {
			const age = Math.min(7 * insights_days.sO, ageOf(course));
			return age < 2 * insights_days.sO ? void 0 : valueAt(course, "views", age);
		}
		const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
		const HOURS = 3;
		const SLOTS = 24 / HOURS;
		const FEWEST_POSTS = 2;
		const CLASSES = ["h1", "h2", "h3", "h4"];
		const [hours_LEFT, hours_TOP, WIDE, HIGH] = [46, 18, 41, 24];
		function slotsOf(courses, timezone) {
			const format = new Intl.DateTimeFormat("en-GB", {
				timeZone: timezone,
				weekday: "short",
				hour: "2-digit",
				hourCycle: "h23",
			});
			const slots = new Map();
			for (const { course } of courses) {
				const views = viewsOfFirstWeek(course);
				if (views === void 0) continue;
				const parts = new Map(format.formatToParts(course.publishedAt).map(({ type, value }) => [type, value]));
				const weekday = WEEKDAYS.indexOf(parts.get("weekday") ?? "");
				const slot = weekday * SLOTS + Math.floor(Number(parts.get("hour")) / HOURS);
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
		function hoursChart(slots, timezone) {
			if (slots.length < 2) return;
			const sorted = slots.map(({ views }) => views).sort((one, other) => one - other);
			const steps = CLASSES.slice(1).map((_, index) => (0, d3_array.Z4)(sorted, (index + 1) / CLASSES.length) ?? 0);
			const classOf = (views) => CLASSES[(0, d3_array.Jj)(steps, views)] ?? "h1";
			const best = slots.toSorted((one, other) => other.views - one.views).slice(0, 3);
			const [heads, days] = [Array.from({ length: SLOTS }, (_, slot) => slot * HOURS), WEEKDAYS.keys()];
			const body = [
				...heads.map((hour) =>
					frame_text(
						hours_LEFT + (hour / HOURS) * WIDE + WIDE / 2,
						hours_TOP - 6,
						String(hour).padStart(2, "0"),
						"m c",
					),
				),
				...[...days].flatMap((day) => [
					frame_text(hours_LEFT - 8, hours_TOP + day * HIGH + 16, WEEKDAYS[day] ?? "", "m e"),
					`<rect class="h0" x="${hours_LEFT}" y="${hours_TOP + day * HIGH}" width="${SLOTS * WIDE - 2}" height="${HIGH - 2}" rx="2"/>`,
				]),
				...slots.flatMap(({ weekday, from, views }) => {
					const [x, y] = [hours_LEFT + (from / HOURS) * WIDE, hours_TOP + weekday * HIGH];
					return [
						`<rect class="${classOf(views)}" x="${x}" y="${y}" width="${WIDE - 2}" height="${HIGH - 2}" rx="2"/>`,
						frame_text(x + WIDE / 2 - 1, y + 16, numerals_short(views), "c"),
					];
				}),
			];
			const named = best.map((slot) => `${nameOf(slot)} with ${full(slot.views)}`);
			return framed({
				title: "Best hours",
				subtitle: `median views of a post’s first week, ${timezone}`,
				says: `Median views of a post in its first week, by the three hours and the weekday in which it was published, in the zone ${timezone}. Only hours with two posts or more are shown: ${slots.length} of 56. The best are ${named.join(", ")}.`,
				height: hours_TOP + WEEKDAYS.length * HIGH + 12,
				body,
			});
		}
		function nameOf({ weekday, from }) {
			const hour = (value) => String(value).padStart(2, "0");
			return `${WEEKDAYS[weekday] ?? ""} ${hour(from)}–${hour(from + HOURS)}`;
		}
		const MOST_PLACES = 10;
		const ROW = 24;
		const reach_LEFT = 34;
		const FULL = 216;
		function reachOf(segments, rows) {
			const viewsOf = ({ id }) => rows.get(id)?.at(-1)?.numbers.views;
			const chains = Map.groupBy(
				segments.filter(({ path, of }) => path !== void 0 && of > 1),
				({ path }) => path,
			);
			const shares = new Map();
			for (const chain of chains.values()) {
				const head = chain.find(({ number }) => number === 1);
				const seen = head && viewsOf(head);
				if (!seen) continue;
				for (const segment of chain) {
					const views = viewsOf(segment);
					if (views === void 0) continue;
					shares.set(segment.number, [...(shares.get(segment.number) ?? []), (100 * views) / seen]);
				}
			}
			return [...shares]
				.sort(([one], [other]) => one - other)
				.slice(0, MOST_PLACES)
				.map(([number, all]) => ({ number, percent: Math.round(medianOf(all) ?? 0), chains: all.length }));
		}
		function reachChart(reach) {
			const [head, second] = reach;
			if (!head || !second) return;
			const most = Math.max(100, ...reach.map(({ percent }) => percent));
			const body = reach.flatMap(({ number, percent, chains }, index) => {
				const y = 4 + index * ROW;
				const width = round((FULL * percent) / most);
				return [
					frame_text(reach_LEFT - 8, y + 14, String(number), "m e"),
					`<rect class="b" x="${reach_LEFT}" y="${y + 2}" width="${width}" height="15" rx="2"/>`,
					frame_text(round(reach_LEFT + width + 6), y + 14, `${percent} %`),
					frame_text(376, y + 14, chains === 1 ? "1 chain" : `${chains} chains`, "m e"),
				];
			});
			const places = reach.slice(1).map(({ number, percent }) => `segment ${number} by ${percent} %`);
			return framed({
				title: "How far readers follow a chain",
				subtitle: "views of each segment, of 100 of the first",
				says: `Of 100 views of the first segment of a chain, each other segment is seen so often, as the median of the chains that have it: ${places.join(", ")}.`,
				height: 14 + reach.length * ROW,
				body,
			});
		}
		const MOST_DAYS = 92;
		const views_MOST_MONTHS = 12;
		function viewsChart(rows) {
			const known = rows.filter(({ views }) => views !== void 0);
			const last = known.at(-1)?.day;
			const first = known[0]?.day;
			if (first === void 0 || last === void 0) return;
			const oldest = (0, insights_days.fi)(`${last.slice(0, 7)}-01`, -30 * views_MOST_MONTHS);
			const from = first < oldest ? oldest : first;
			const days = (0, insights_days.YM)(from, last);
			const byDay = new Map(known.map(({ day, views }) => [day, views]));
			const isByWeek = days.length > MOST_DAYS;
			const values = isByWeek ? weeksOf(days, byDay) : days.map((day) => [day, byDay.get(day)]);
			const counts = values.flatMap(([, value]) => value ?? []);
			const newest = values.findLast(([, value]) => value !== void 0);
			if (counts.length < 2 || !newest) return;
			const most = Math.max(...counts);
			const { grid, below, ...places } = dayAxes(...monthsAround(from, last), [0, Math.max(most, 4)]);
			const each = isByWeek ? "week" : "day";
			return framed({
				title: "Views over time",
				subtitle: `each ${each}, to ${longDate(last)}`,
				says: `Views of all posts, each ${each}, from ${longDate(from)} to ${longDate(last)}. The newest ${each} has ${full(newest[1] ?? 0)}, the best one ${full(most)}, the weakest one ${full(Math.min(...counts))}.`,
				height: PLOT_HEIGHT,
				body: [...grid, ...below, ...lineOver(values, places)],
			});
		}
		function weeksOf(days, byDay) {
			return days.flatMap((day, index) => {
				const week = days.slice(index, index + 7);
				if (new Date(`${day}T12:00:00Z`).getUTCDay() !== 1 || week.length < 7) return [];
				const sum = week.reduce((total, each) => {
					const views = byDay.get(each);
					return total === void 0 || views === void 0 ? void 0 : total + views;
				}, 0);
				return [[day, sum]];
			});
		}
		function chartsOf({ account, segments, rows, courses, timezone }) {
			const first = firstDaysOf(courses);
			const name = first && (first.head.path ?? "a post made elsewhere");
			const charts = [
				["views.svg", viewsChart(account)],
				["followers.svg", followersChart(account)],
				["chains.svg", reachChart(reachOf(segments, rows))],
				["hours.svg", hoursChart(slotsOf(courses, timezone), timezone)],
				["first-48-hours.svg", first && name && firstDaysChart(first, name)],
			];
			return new Map(charts.flatMap(([file, svg]) => (svg ? [[file, svg]] : [])));
		}
		var latest = __webpack_require__(13003);
		var external_node_crypto_ = __webpack_require__(77598);
		const MADE =
			/<!-- spool:insights, made anew from the data beside it; SHA-256 of the lines above: ([0-9a-f]{64}) -->\n$/;
		function signed(text) {
			return `${text}\x3c!-- spool:insights, made anew from the data beside it; SHA-256 of the lines above: ${digestOf(text)} --\x3e\n`;
		}
		function isSigned(text) {
			const found = MADE.exec(text);
			return found !== null && found[1] === digestOf(text.slice(0, found.index));
		}
		function digestOf(text) {
			return (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex");
		}
		var inert = __webpack_require__(49867);
		const MOST_POSTS = 20;
		const MOST_LINKS = 10;
		const MOST_GROUPS = 5;
		function pageText(view, charts) {
			const parts = [
				"# What readers did on Threads",
				`As of ${longDate((0, insights_days.Q$)(view.now))}. The numbers are in the CSV files of this folder, those of today in latest.json.`,
				Array.from(charts, ([name, svg]) => `![${altOf(svg)}](${name})`).join("\n"),
				...postsTable(view),
				...clicksTable(view),
				...groupsTable(view),
			];
			return `${parts.join("\n\n")}\n`;
		}
		function altOf(svg) {
			const [, title = "", says = ""] = /<title[^>]*>([^<]*)<\/title>\n<desc[^>]*>([^<]*)<\/desc>/.exec(svg) ?? [];
			return `${title}. ${says}`.replaceAll(/[[\]`*_\\]/g, "");
		}
		function postsTable({ segments, rows }) {
			const heads = headsOf(segments)
				.toSorted((one, other) => (other.publishedAt ?? 0) - (one.publishedAt ?? 0))
				.filter(({ id }) => rows.has(id))
				.slice(0, MOST_POSTS);
			if (heads.length === 0) return [];
			const lines = heads.map((head) => {
				const numbers = rows.get(head.id)?.at(-1)?.numbers ?? {};
				const counts = insights_metrics.Cb.map((metric) => (numbers[metric] === void 0 ? "" : full(numbers[metric])));
				const day = head.publishedAt === void 0 ? "" : (0, insights_days.Q$)(head.publishedAt);
				return `| ${[postName(head), day, ...counts].join(" | ")} |`;
			});
			return [
				"## The newest posts",
				[
					"| Post | Published | Views | Likes | Replies | Reposts | Quotes | Shares |",
					"| --- | --- | --: | --: | --: | --: | --: | --: |",
					...lines,
				].join("\n"),
			];
		}
		function postName({ path, id, permalink }) {
			const name = (0, inert.gQ)(path ?? id);
			const link = (0, inert.r)("open", permalink);
			return [name, ...(path === void 0 ? ["(made elsewhere)"] : []), ...(link ? [link] : [])].join(" ");
		}
		function clicksTable({ clicks }) {
			const last = clicks.at(-1)?.day;
			if (last === void 0) return [];
			const first = (0, insights_days.fi)(last, -29);
			const sums = new Map();
			for (const { day, link, clicks: count } of clicks)
				if (day >= first) sums.set(link, (sums.get(link) ?? 0) + count);
			const most = [...sums].sort(([, one], [, other]) => other - one).slice(0, MOST_LINKS);
			const lines = most.map(([link, count]) => `| ${(0, inert.gQ)(link)} | ${full(count)} |`);
			return [
				"## Clicks on links",
				(0, inert.tJ)(`In the 30 days to ${longDate(last)}.`),
				["| Link | Clicks |", "| --- | --: |", ...lines].join("\n"),
			];
		}
		function groupsTable({ groups }) {
			const last = groups.at(-1)?.day;
			if (last === void 0) return [];
			const lines = insights_metrics.z5.flatMap((breakdown) => {
				const rows = groups.filter((row) => row.day === last && row.breakdown === breakdown);
				const all = rows.reduce((sum, { followers }) => sum + followers, 0);
				if (all === 0) return [];
				const largest = rows.toSorted((one, other) => other.followers - one.followers).slice(0, MOST_GROUPS);
				const shares = largest.map(
					({ group, followers }) => `${(0, inert.tJ)(group)} ${Math.round((100 * followers) / all)} %`,
				);
				return [`| ${breakdown} | ${shares.join(" · ")} |`];
			});
			return [
				"## Who follows",
				(0, inert.tJ)(`As of ${longDate(last)}, of the followers of whom Threads tells it.`),
				["| By | Largest groups |", "| --- | --- |", ...lines].join("\n"),
			];
		}
		const COUNTED = ["views", ...insights_metrics.Kp];
		const FEWEST_WEEKS = 4;
		const MOST_WEEKS = 12;
		function weekOf(rows) {
			const byDay = new Map(rows.map((row) => [row.day, row]));
			const last = rows.findLast(({ views }) => views !== void 0)?.day;
			if (last === void 0) return;
			const sumOf = (what, weeksAgo) => {
				const end = (0, insights_days.fi)(last, -7 * weeksAgo);
				const counts = (0, insights_days.YM)((0, insights_days.fi)(end, -6), end).map((day) => byDay.get(day)?.[what]);
				return counts.reduce((sum, count) => (sum === void 0 || count === void 0 ? void 0 : sum + count), 0);
			};
			const counts = COUNTED.flatMap((what) => {
				const count = sumOf(what, 0);
				const earlier = Array.from({ length: MOST_WEEKS }, (_, ago) => sumOf(what, ago + 1));
				const known = earlier.filter((sum) => sum !== void 0);
				const usual = known.length < FEWEST_WEEKS ? void 0 : medianOf(known);
				return count === void 0 ? [] : [{ what, count, usual }];
			});
			if (counts[0]?.what !== "views") return;
			const count = rows.findLast(({ followers }) => followers !== void 0)?.followers;
			const before = byDay.get((0, insights_days.fi)(last, -7))?.followers;
			const followers = count === void 0 || before === void 0 ? void 0 : { count, before };
			return { first: (0, insights_days.fi)(last, -6), last, counts, followers };
		}
		function topOf(courses, now) {
			let top;
			for (const { head, course } of courses) {
				const views = course.rows.at(-1)?.numbers.views;
				const age = now - 7 * insights_days.sO - course.publishedAt;
				const before = age <= 0 ? 0 : valueAt(course, "views", age);
				if (views === void 0 || before === void 0) continue;
				const gained = Math.round(views - before);
				if (gained > (top?.gained ?? 0)) top = { head, gained };
			}
			return top;
		}
		function unusualOf(courses, now) {
			return courses.flatMap(({ head, course }) => {
				const age = ageOf(course);
				const views = course.rows.at(-1)?.numbers.views;
				if (views === void 0 || age < insights_days.sO / 2 || course.publishedAt < now - 7 * insights_days.sO)
					return [];
				const others = courses
					.filter(({ head: { id } }) => id !== head.id)
					.flatMap(({ course: other }) => valueAt(other, "views", age) ?? []);
				const usual = usualOf(others);
				return usual && isUnusual(views, usual) ? [{ head, views, usual: Math.round(usual.median) }] : [];
			});
		}
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
		const LATEST = "latest.json";
		const BADGE = "badge.json";
		const PAGE = "README.md";
		function keep(found, run, folder) {
			const before = historyIn(found);
			const after = withSampled(before, run);
			const old = textsOfHistory(before);
			const rows = [...textsOfHistory(after)].filter(([name, text]) => old.get(name) !== text);
			const view = viewOf(after, { now: run.at, segments: run.segments, timezone: run.timezone });
			const mistakes = mistakesIn(before).map(({ name, line }) =>
				(0, problem.$e)("insights/unreadable", { path: `${folder}/${name}`, line }),
			);
			const { ahead } = untilNow(before, run.at);
			const [first] = ahead;
			const told = [
				...mistakes,
				...(first === void 0
					? []
					: [(0, problem.$e)("insights/ahead", { path: `${folder}/${first}`, count: ahead.length })]),
			];
			if (rows.length === 0) return { files: new Map(), view, problems: told };
			const charts = chartsOf(view);
			const made = new Map([
				[LATEST, (0, latest.Ro)(view.rows, run.at)],
				[BADGE, badgeText(view.account)],
				...[[PAGE, pageText(view, charts)], ...charts].map(([name, text]) => [name, signed(text)]),
			]);
			const foreign = [...made.keys()].filter((name) => found.has(name) && !isOurs(name, found.get(name)));
			const changed = [...made].filter(([name, text]) => !foreign.includes(name) && found.get(name) !== text);
			const problems = foreign.map((name) => (0, problem.$e)("insights/foreign-file", { path: `${folder}/${name}` }));
			return { files: new Map([...rows, ...changed]), view, problems: [...told, ...problems] };
		}
		function isOurs(name, found) {
			const text = found?.replaceAll("\r\n", "\n");
			if (text === void 0) return false;
			if (name === LATEST) return (0, latest.eL)(text);
			return name === BADGE ? isBadge(text) : isSigned(text);
		}
		function isInsightsFile(name) {
			return (
				/^(posts-\d{4}-\d\d|(account|clicks|demographics)-\d{4})(\.[1-9]\d{0,3})?\.csv$/.test(name) ||
				/^(README\.md|(latest|badge)\.json|(views|followers|chains|hours|first-48-hours)\.svg)$/.test(name)
			);
		}
		const BAR = 20;
		function summaryOfView({ week, top, unusual }) {
			return [
				...(week ? [weekTable(week)] : []),
				...(top ? [`Most seen in the last seven days: ${postName(top.head)}, ${full(top.gained)} views.\n`] : []),
				...(unusual.length > 0
					? [
							`Unusual for their age:\n\n${unusual.map(({ head, views, usual }) => `- ${postName(head)}: ${full(views)} views, where ${full(usual)} are usual`).join("\n")}\n`,
						]
					: []),
			];
		}
		function weekTable({ first, last, counts, followers }) {
			const rows = counts.map(({ what, count, usual }) => {
				const most = Math.max(count, usual ?? 0, 1);
				const usually = usual === void 0 ? "" : `${bar(usual / most, "░")} ${full(usual)}`;
				return `| ${what} | ${bar(count / most, "█")} ${full(count)} | ${usually} |`;
			});
			const gained = followers && followers.count - followers.before;
			const more =
				followers && gained !== void 0
					? `\n${full(followers.count)} followers, ${gained < 0 ? `${full(-gained)} fewer` : `${full(gained)} more`} than a week before.\n`
					: "";
			return [
				`### ${shortDate(first)} to ${longDate(last)}\n`,
				"| | This week | The usual week |",
				"| --- | --- | --- |",
				...rows,
				more,
			].join("\n");
		}
		function bar(share, block) {
			return block.repeat(Math.max(share > 0 ? 1 : 0, Math.round(share * BAR)));
		}
		var report = __webpack_require__(88557);
		var run_events = __webpack_require__(19538);
		var token = __webpack_require__(90880);
		var folder_error = __webpack_require__(16318);
		var write_back = __webpack_require__(67006);
		var commit_onto = __webpack_require__(2260);
		var file_text = __webpack_require__(33282);
		function openDataFolder(place, host, context) {
			const { writeBack } = context.settings;
			if (host && write_back.Lp[writeBack].onGitHub) return onBranch(place, host, context);
			return inCheckout(place, context, writeBack === "files");
		}
		function onBranch(place, { branches }, { world, together }) {
			const { folder, branch, message } = place;
			let last;
			const readAt = async (head) => {
				if (head === void 0) return new Map();
				if (last?.head !== head) last = { head, texts: await readAll(head) };
				return last.texts;
			};
			const readAll = (head) =>
				textsIn(place, {
					list: async (path) => (await branches.list(head, [path]))[0] ?? new Map(),
					files: async (paths) => (await branches.files([head], paths))[0] ?? new Map(),
				});
			return {
				read: async () => readAt((await branches.find(branch))?.head),
				update: (edit) =>
					(together?.commitOnto ?? commit_onto.s)({ branch, branches, message, world }, async (at) => {
						const edited = edit(await readAt(at?.head));
						return { ...edited, files: inFolder(folder, edited.files) };
					}),
			};
		}
		function inCheckout(place, { world: { files } }, isWritten) {
			const read = () =>
				textsIn(place, {
					list: (path) => Promise.resolve(files.list(path)),
					files: (paths) => Promise.resolve(new Map(paths.map((path) => [path, files.read(path)]))),
				});
			return {
				read,
				update: async (edit) => {
					const edited = edit(await read());
					if (isWritten) for (const [path, text] of inFolder(place.folder, edited.files)) files.put(path, text);
					return { edited, commit: void 0 };
				},
			};
		}
		async function textsIn({ folder, isData }, tree) {
			let above = "";
			let entries = await tree.list(above);
			for (const part of folder.split("/")) {
				const kind = entries.get(part);
				above = above === "" ? part : `${above}/${part}`;
				if (kind === void 0) return new Map();
				if (kind !== "folder") throw new folder_error.b(above, kind);
				entries = await tree.list(above);
			}
			const data = [...entries].filter(([name]) => isData(name));
			const paths = data.flatMap(([name, kind]) => (kind === "file" ? [`${folder}/${name}`] : []));
			const bytes = paths.length === 0 ? new Map() : await tree.files(paths);
			return new Map(data.map(([name]) => [name, (0, file_text.b6)(bytes.get(`${folder}/${name}`))]));
		}
		function inFolder(folder, files) {
			return new Map(Array.from(files, ([name, text]) => [`${folder}/${name}`, text]));
		}
		var as_reader = __webpack_require__(93538);
		var find_chains = __webpack_require__(16574);
		var reading_requests = __webpack_require__(43218);
		function openRefused() {
			const metrics = new Set();
			let answer = "";
			return {
				add(metric, cause) {
					metrics.add(metric);
					answer ||= cause.message;
				},
				problems: () =>
					metrics.size === 0 ? [] : [(0, problem.$e)("insights/metric-unknown", { metrics: [...metrics], answer })],
			};
		}
		var error = __webpack_require__(60787);
		const sample_account_MOST_DAYS = 30;
		const UNSETTLED_DAYS = 3;
		const FEWEST_FOLLOWERS = 100;
		const NO_ANSWER = new error.a("unsure", false, "it does not answer");
		async function sampleAccount(known, now, insights, requests, refused) {
			const tell = async (metric, call) => {
				try {
					const answer = await requests.ask(async () => ({ value: await call() }));
					if (!answer && !requests.isStopped()) refused.add(metric, NO_ANSWER);
					return answer?.value;
				} catch (cause) {
					if (!(cause instanceof error.a)) throw cause;
					refused.add(metric, cause);
					return;
				}
			};
			const days = new Map();
			const add = (row) => days.set(row.day, { ...days.get(row.day), ...row });
			const since = Math.max(sinceOf(known.account, now), now - sample_account_MOST_DAYS * insights_days.sO);
			const views = (await tell("views", () => insights.views(since, now))) ?? [];
			const over = views.filter(({ endsAt }) => endsAt <= now).toSorted((one, other) => one.endsAt - other.endsAt);
			for (const { endsAt, views: count } of over) add({ day: (0, insights_days.gk)(endsAt), views: count });
			const followers = await tell("followers_count", () => insights.followers());
			if (followers !== void 0) add({ day: (0, insights_days.kb)(now), followers });
			const clicks = [];
			const isKnown = (day) =>
				known.account.some((row) => row.day === day && insights_metrics.Kp.some((total) => row[total] !== void 0));
			const last = over.at(-1);
			for (const each of over.slice(-UNSETTLED_DAYS).reverse()) {
				const [end, day] = [each.endsAt, (0, insights_days.gk)(each.endsAt)];
				const isNew = each === last && !isKnown(day);
				if (isNew) add({ ...(await totalsOf(end, insights, requests, tell)), day });
				if ((!isNew && !isKnown(day)) || known.clicks.some((row) => row.day === day)) continue;
				const found = await clicksOf(end, insights, tell);
				if (!found) break;
				clicks.push(...found);
			}
			const groups =
				isDue(known.groups, now) && (followers ?? 0) >= FEWEST_FOLLOWERS ? await groupsOf(now, insights, tell) : [];
			return { account: [...days.values()], clicks, groups };
		}
		async function totalsOf(end, insights, requests, tell) {
			const ask = (metrics) => insights.totals(metrics, end - insights_days.sO, end);
			try {
				return (await requests.ask(() => ask(insights_metrics.Kp))) ?? {};
			} catch (cause) {
				if (!(cause instanceof error.a)) throw cause;
			}
			let some = {};
			for (const total of insights_metrics.Kp) some = { ...some, ...(await tell(total, () => ask([total]))) };
			return some;
		}
		async function clicksOf(end, insights, tell) {
			const found = await tell("clicks", () => insights.clicks(end - insights_days.sO, end));
			if (!found) return;
			const sums = new Map();
			for (const { link, clicks } of found) sums.set(link, (sums.get(link) ?? 0) + clicks);
			return [...sums].flatMap(([link, clicks]) =>
				clicks > 0 ? [{ day: (0, insights_days.gk)(end), clicks, link }] : [],
			);
		}
		async function groupsOf(now, insights, tell) {
			const rows = [];
			for (const breakdown of insights_metrics.z5) {
				const found = (await tell("follower_demographics", () => insights.demographics(breakdown))) ?? [];
				rows.push(...found.map((each) => ({ day: (0, insights_days.kb)(now), breakdown, ...each })));
			}
			return rows;
		}
		function isDue(groups, now) {
			return groups.at(-1)?.day.slice(0, 7) !== (0, insights_days.kb)(now).slice(0, 7);
		}
		function sinceOf(account, now) {
			const last = account.findLast(({ views }) => views !== void 0)?.day;
			const unsettled = now - UNSETTLED_DAYS * insights_days.sO;
			return last === void 0 ? 0 : Math.min(unsettled, (0, insights_days.c4)((0, insights_days.fi)(last, -1)));
		}
		const SLACK_MS = 4 * insights_days.iQ;
		function dueOf({ segments, readAt, now }) {
			return segments
				.map((segment) => ({ segment, overdue: overdueOf(segment, readAt.get(segment.id), now) }))
				.filter(({ overdue }) => overdue >= 1)
				.sort((one, other) => compare(other.overdue, one.overdue) || byAge(one.segment, other.segment))
				.map(({ segment }) => segment);
		}
		function overdueOf({ publishedAt }, readAt, now) {
			if (readAt === void 0) return 1 / 0;
			return (now - readAt) / intervalAt(now - (publishedAt ?? readAt));
		}
		function intervalAt(age) {
			if (age < 2 * insights_days.sO) return insights_days.iQ - 10 * 60_000;
			if (age <= 30 * insights_days.sO) return insights_days.sO - SLACK_MS;
			if (age <= 90 * insights_days.sO) return 7 * insights_days.sO - SLACK_MS;
			return 30 * insights_days.sO - SLACK_MS;
		}
		function compare(one, other) {
			return one === other ? 0 : one - other;
		}
		function byAge({ publishedAt: one = 0 }, { publishedAt: other = 0 }) {
			return other - one;
		}
		const MOST_PAGES = 10;
		const FEW = 3;
		const NO_NUMBER = new error.a("refused", true, "no answer has a number of it");
		async function samplePosts({ own, readAt, now, mayListReplies }, insights, requests, refused) {
			const source = { insights, requests, refused };
			const { listed, metrics, bringsNumbers, isWhole } = await listPosts(source);
			const segments = [...own.map((segment) => withListed(segment, listed)), ...elsewhere(listed, own)];
			const due = dueOf({ segments, readAt, now });
			const gone = isWhole ? goneFrom(listed, own, now) : new Set();
			const posts = new Map();
			const asked = new Set();
			const told = [];
			const take = (id, numbers) => {
				asked.add(id);
				if (numbers) told.push(numbers);
				if (numbers && Object.keys(numbers).length > 0) posts.set(id, numbers);
			};
			for (const { id } of due) if (bringsNumbers && listed.has(id)) take(id, listed.get(id)?.numbers);
			if (bringsNumbers && mayListReplies) {
				const replies = due.filter(({ isReply }) => isReply);
				for (const { id, numbers } of await listReplies(replies, metrics, source)) take(id, numbers);
			}
			const unseen = [];
			for (const segment of due.filter(({ id }) => !asked.has(id))) {
				if (gone.has(segment.id)) {
					unseen.push(segment);
					take(segment.id, void 0);
					continue;
				}
				if (requests.isStopped()) continue;
				const numbers = await readPost(segment.id, metrics, source);
				if (numbers === "unseen") unseen.push(segment);
				if (numbers !== void 0) take(segment.id, numbers === "unseen" ? void 0 : numbers);
			}
			const untold = metrics.filter((metric) => told.every((numbers) => numbers[metric] === void 0));
			if (told.length > 0) for (const metric of untold) refused.add(metric, NO_NUMBER);
			return { segments, posts, left: due.length - asked.size, unseen };
		}
		async function listPosts(source) {
			const { insights, requests } = source;
			const first = (metrics) => () => insights.list("posts", { after: void 0, metrics });
			const offered = await requests.probe(first(insights_metrics.Cb));
			if (offered && tellsNumbers(offered.posts))
				return {
					...(await allOf(offered, insights_metrics.Cb, source)),
					metrics: insights_metrics.Cb,
					bringsNumbers: true,
				};
			const plain = offered ?? (await requests.probe(first([])));
			const sample = plain?.posts.find(({ isRepost }) => !isRepost);
			const metrics = sample ? await knownMetrics(sample.id, source) : insights_metrics.Cb;
			if (metrics.length > 0 && metrics.length < insights_metrics.Cb.length) {
				const some = await requests.probe(first(metrics));
				if (some && tellsNumbers(some.posts))
					return { ...(await allOf(some, metrics, source)), metrics, bringsNumbers: true };
			}
			const all = plain ? await allOf(plain, [], source) : { listed: new Map(), isWhole: false };
			return { ...all, metrics, bringsNumbers: false };
		}
		function tellsNumbers(posts) {
			return posts.every(({ isRepost, numbers }) => isRepost || numbers !== void 0);
		}
		async function knownMetrics(id, { insights, requests, refused }) {
			const isTold = async (metrics) => {
				try {
					return (await requests.ask(() => insights.post(id, metrics))) !== void 0;
				} catch (cause) {
					if (cause instanceof error.a) return cause;
					throw cause;
				}
			};
			const all = await isTold(insights_metrics.Cb);
			if (!(all instanceof error.a) || all.kind !== "refused") return insights_metrics.Cb;
			const known = [];
			for (const metric of insights_metrics.Cb) {
				const told = await isTold([metric]);
				if (told === true) known.push(metric);
				if (told instanceof error.a) refused.add(metric, told);
			}
			return known;
		}
		async function allOf(first, metrics, { insights, requests }) {
			const listed = new Map(first.posts.map((post) => [post.id, post]));
			let { next: after, isWhole } = first;
			for (let page = 2; page <= MOST_PAGES && after !== void 0; page += 1) {
				const found = await requests.probe(() => insights.list("posts", { after, metrics }));
				for (const post of found?.posts ?? []) listed.set(post.id, post);
				if (!found) break;
				isWhole &&= found.isWhole;
				after = found.posts.length === 0 ? void 0 : found.next;
			}
			return { listed, isWhole: isWhole && after === void 0 };
		}
		async function listReplies(wanted, metrics, { insights, requests }) {
			const open = new Set(wanted.map(({ id }) => id));
			const oldest = Math.min(...wanted.map(({ publishedAt = 0 }) => publishedAt));
			const found = [];
			let after;
			for (let page = 1; page <= MOST_PAGES && open.size > FEW; page += 1) {
				const answer = await requests.probe(() => insights.list("replies", { after, metrics }));
				for (const reply of answer?.posts ?? []) if (reply.numbers && open.delete(reply.id)) found.push(reply);
				const reached = answer?.posts.at(-1)?.publishedAt;
				after = answer?.next;
				if (after === void 0 || (reached !== void 0 && reached < oldest)) break;
			}
			return found;
		}
		async function readPost(id, metrics, { insights, requests }) {
			try {
				return await requests.ask(() => insights.post(id, metrics));
			} catch (cause) {
				if (cause instanceof error.a) return "unseen";
				throw cause;
			}
		}
		const LAG_MS = 60 * 60_000;
		function goneFrom(listed, own, now) {
			const isGone = ({ id, isReply, publishedAt = 0 }) => !isReply && !listed.has(id) && publishedAt < now - LAG_MS;
			const paths = new Set(own.filter(isGone).map(({ path }) => path));
			return new Set(own.filter(({ path }) => paths.has(path)).map(({ id }) => id));
		}
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
					path: void 0,
					number: 1,
					of: 1,
					isReply: false,
					publishedAt,
					permalink,
				}));
		}
		const SCOPES = ["threads_basic", "threads_manage_insights"];
		const READING = {
			scopes: SCOPES,
			scopeMissing: (answer) => (0, problem.z3)("insights/scope-missing", { scopes: SCOPES.slice(1), answer }),
			limitNear: (usedPercent) => (0, problem.$e)("insights/rate-limit", { usedPercent }),
		};
		async function insights(context) {
			const { accounts, dryRun } = context.settings;
			if (dryRun) return { ...(0, report._O)(), ending: "Dry run, nothing was sampled" };
			if (accounts === void 0) return sampleOne(context);
			const { overAccounts } = await Promise.all([
				__webpack_require__.e(4235),
				__webpack_require__.e(3445),
				__webpack_require__.e(4167),
				__webpack_require__.e(8321),
				__webpack_require__.e(7599),
				__webpack_require__.e(423),
			]).then(__webpack_require__.bind(__webpack_require__, 47599));
			return overAccounts(accounts, sampleOne, context);
		}
		function sampleOne(context) {
			const needed = {
				scopes: SCOPES,
				scopeMissing: (scopes) => (0, problem.z3)("insights/scope-missing", { scopes }),
				permissions: ["contents: write"],
			};
			return (0, as_reader.S)(context, needed, (reader) => sample(reader, context));
		}
		async function sample({ threads, facts, inTurn }, context) {
			const { settings, world, tell } = context;
			const { insightsDir: folder, dataBranch: branch, timezone } = settings;
			const host = await world.host?.((0, run_events.s)(tell));
			const own = segmentsOf(await (0, find_chains.w)(host, context));
			const message = "chore(threads): sample insights";
			const data = openDataFolder({ folder, branch, isData: isInsightsFile, message }, host, context);
			const found = await data.read();
			const now = world.clock.now();
			const { past: history } = untilNow(historyIn(found), now);
			const at = now - (now % 60_000);
			const requests = (0, reading_requests.j)(threads, READING, context);
			const refused = openRefused();
			const known = {
				account: rowsOf(history.account),
				clicks: rowsOf(history.clicks),
				groups: rowsOf(history.groups),
			};
			const mayListReplies = (0, token.i)(["threads_read_replies"], facts).length === 0;
			const sampling = { own, readAt: lastReadOf(history), now, mayListReplies };
			const { account, posts } = await inTurn(async () => {
				const source = await threads.insights();
				const account = await sampleAccount(known, now, source, requests, refused);
				return { account, posts: await samplePosts(sampling, source, requests, refused) };
			});
			const sampled = { at, ...account, posts: posts.posts, segments: posts.segments, timezone };
			const { edited, commit } = await data.update((files) => keep(files, sampled, folder));
			tell({ kind: "sampled", posts: posts.posts.size, requests: requests.count(), commit: commit?.oid, branch });
			return {
				...(0, report._O)([...refused.problems(), ...problemsOf(posts, requests), ...edited.problems]),
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
				...(isCut ? [(0, problem.zZ)((0, problem.z3)("insights/cut-short", { left, most: reading_requests.f }))] : []),
				...(example
					? [
							(0, problem.zZ)(
								(0, problem.z3)("insights/posts-unseen", { count: unseen.length, example: example.path ?? example.id }),
							),
						]
					: []),
			];
		}
	},
	43314: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EI: () => countsIn,
			cA: () => lineOf,
			hA: () => countCells,
			nc: () => cellsOf,
			ry: () => countIn,
		});
		function cellsOf(line) {
			const cells = [];
			const cell = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
			for (;;) {
				const found = cell.exec(line);
				if (!found) return;
				const [, quoted, plain = "", end] = found;
				cells.push(quoted === void 0 ? plain : quoted.replaceAll('""', '"'));
				if (end === "") return cells;
			}
		}
		function lineOf(cells) {
			return cells.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
		}
		const COUNT = /^(0|[1-9]\d{0,14})$/;
		function countIn(cell) {
			if (cell === "") return "unknown";
			return cell !== void 0 && COUNT.test(cell) ? Number(cell) : void 0;
		}
		function countsIn(names, cells) {
			const counts = {};
			for (const [index, name] of names.entries()) {
				const count = countIn(cells[index]);
				if (count === void 0) return;
				if (count !== "unknown") counts[name] = count;
			}
			return counts;
		}
		function countCells(names, counts) {
			return names.map((name) => String(counts[name] ?? ""));
		}
	},
	61605: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dx: () => ACCOUNTS,
			IZ: () => isGroup,
			Mn: () => POSTS,
			PJ: () => isLink,
			fd: () => GROUPS,
			i2: () => CLICKS,
			iA: () => minuteOf,
		});
		var _threads_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75503);
		var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48670);
		var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18160);
		var _csv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43314);
		const ACCOUNT = ["views", "likes", "replies", "reposts", "quotes", "followers"];
		const POSTS = {
			name: "posts",
			columns: ["at", "id", ..._metrics_js__WEBPACK_IMPORTED_MODULE_1__.Cb],
			periodOf: ({ at }) => minuteOf(at).slice(0, 7),
			keyOf: ({ at, id }) => `${minuteOf(at)} ${id}`,
			read([at = "", id = "", ...counts]) {
				const ms = /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(at) ? Date.parse(at) : NaN;
				const numbers = (0, _csv_js__WEBPACK_IMPORTED_MODULE_2__.EI)(
					_metrics_js__WEBPACK_IMPORTED_MODULE_1__.Cb,
					counts,
				);
				return Number.isNaN(ms) || !(0, _threads_ids_js__WEBPACK_IMPORTED_MODULE_3__.eQ)(id) || !numbers
					? void 0
					: { at: ms, id: (0, _threads_ids_js__WEBPACK_IMPORTED_MODULE_3__.C9)(id), numbers };
			},
			write: ({ at, id, numbers }) => [
				minuteOf(at),
				id,
				...(0, _csv_js__WEBPACK_IMPORTED_MODULE_2__.hA)(_metrics_js__WEBPACK_IMPORTED_MODULE_1__.Cb, numbers),
			],
		};
		const ACCOUNTS = {
			name: "account",
			columns: ["day", ...ACCOUNT],
			periodOf: yearOf,
			keyOf: ({ day }) => day,
			read([day = "", ...cells]) {
				const counts = (0, _csv_js__WEBPACK_IMPORTED_MODULE_2__.EI)(ACCOUNT, cells);
				return (0, _days_js__WEBPACK_IMPORTED_MODULE_0__.$P)(day) && counts ? { day, ...counts } : void 0;
			},
			write: (row) => [row.day, ...(0, _csv_js__WEBPACK_IMPORTED_MODULE_2__.hA)(ACCOUNT, row)],
		};
		const CLICKS = {
			name: "clicks",
			columns: ["day", "clicks", "link"],
			periodOf: yearOf,
			keyOf: ({ day, link }) => `${day} ${link}`,
			read([day = "", cell = "", link = ""]) {
				const clicks = (0, _csv_js__WEBPACK_IMPORTED_MODULE_2__.ry)(cell);
				return (0, _days_js__WEBPACK_IMPORTED_MODULE_0__.$P)(day) && typeof clicks === "number" && isLink(link)
					? { day, clicks, link }
					: void 0;
			},
			write: ({ day, clicks, link }) => [day, String(clicks), link],
		};
		const GROUPS = {
			name: "demographics",
			columns: ["day", "breakdown", "group", "followers"],
			periodOf: yearOf,
			keyOf: ({ day, breakdown, group }) => `${day} ${breakdown} ${group}`,
			read([day = "", name = "", group = "", cell = ""]) {
				const followers = (0, _csv_js__WEBPACK_IMPORTED_MODULE_2__.ry)(cell);
				const breakdown = _metrics_js__WEBPACK_IMPORTED_MODULE_1__.z5.find((known) => known === name);
				if (
					!(0, _days_js__WEBPACK_IMPORTED_MODULE_0__.$P)(day) ||
					!breakdown ||
					!isGroup(group) ||
					typeof followers !== "number"
				)
					return;
				return { day, breakdown, group, followers };
			},
			write: ({ day, breakdown, group, followers }) => [day, breakdown, group, String(followers)],
		};
		function isLink(text) {
			return text.length <= 500 && /^https?:\/\/[\x21-\x7e]+$/.test(text) && URL.canParse(text);
		}
		function isGroup(text) {
			return /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .,'’()+-]{0,79}$/u.test(text);
		}
		function minuteOf(ms) {
			return `${new Date(ms).toISOString().slice(0, 16)}Z`;
		}
		function yearOf({ day }) {
			return day.slice(0, 4);
		}
	},
	18160: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cb: () => METRICS,
			Ft: () => isSame,
			Kp: () => TOTALS,
			z5: () => BREAKDOWNS,
		});
		const METRICS = ["views", "likes", "replies", "reposts", "quotes", "shares"];
		const TOTALS = ["likes", "replies", "reposts", "quotes"];
		const BREAKDOWNS = ["country", "city", "age", "gender"];
		function isSame(one, other) {
			return METRICS.every((metric) => one[metric] === other[metric]);
		}
	},
	13003: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Ro: () => latestText, eL: () => isLatest, hU: () => latestIn });
		var _history_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61605);
		var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18160);
		var _threads_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75503);
		const FORMAT = 1;
		function latestText(rows, now) {
			const posts = [...rows]
				.sort(([one], [other]) => (one < other ? -1 : 1))
				.map(
					([id, all]) =>
						`"${id}":${JSON.stringify(_metrics_js__WEBPACK_IMPORTED_MODULE_1__.Cb.map((metric) => all.at(-1)?.numbers[metric] ?? null))}`,
				);
			const head = {
				format: FORMAT,
				at: (0, _history_rows_js__WEBPACK_IMPORTED_MODULE_0__.iA)(now),
				columns: _metrics_js__WEBPACK_IMPORTED_MODULE_1__.Cb,
			};
			return `${JSON.stringify(head).slice(0, -1)},"posts":{\n${posts.join(",\n")}\n}}\n`;
		}
		const HEAD = new RegExp(
			`^{"format":${FORMAT},"at":"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\dZ","columns":\\["[a-z]+"(,"[a-z]+")*\\],"posts":{$`,
		);
		const POST = /^"\d+":\[(\d+|null)(,(\d+|null))*\]$/;
		function isLatest(text) {
			const [head = "", ...lines] = text.split("\n");
			const [end, nothing] = lines.splice(-2);
			const posts = lines.join("\n").split(",\n");
			const isWhole = HEAD.test(head) && end === "}}" && nothing === "";
			return isWhole && (posts.join("") === "" || posts.every((post) => POST.test(post)));
		}
		function latestIn(text) {
			const file = text.replaceAll("\r\n", "\n");
			if (!isLatest(file)) return;
			const { at, columns, posts } = JSON.parse(file);
			const numbersOf = (row) =>
				Object.fromEntries(
					_metrics_js__WEBPACK_IMPORTED_MODULE_1__.Cb.flatMap((metric) => {
						const value = row[columns.indexOf(metric)];
						return typeof value === "number" ? [[metric, value]] : [];
					}),
				);
			return {
				at,
				posts: new Map(
					Object.entries(posts).map(([id, row]) => [
						(0, _threads_ids_js__WEBPACK_IMPORTED_MODULE_2__.C9)(id),
						numbersOf(row),
					]),
				),
			};
		}
	},
};
