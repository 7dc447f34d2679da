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
var index_text = __webpack_require__(5101);
var kept = __webpack_require__(4190);
var kept_names = __webpack_require__(3689);
var settings = __webpack_require__(1922);
var ids = __webpack_require__(5503);
var context_here = __webpack_require__(9528);
var made_with = __webpack_require__(56);
var subcommand = __webpack_require__(767);
var yaml_text = __webpack_require__(9058);
; 

function draftOf({ title, replyTo, publishAt, timezone }) {
    const goesOut = publishAt === undefined ? 'the next run publishes it' : 'it goes out at that time';
    return [
        '---',
        ...(title === undefined ? [] : [`title: ${(0,yaml_text .ws)(title)}`]),
        'threads:',
        `  draft: true # with false, ${goesOut}`,
        ...(replyTo === undefined ? [] : [`  reply_to: '${replyTo}'`]),
        ...(publishAt === undefined ? [] : [`  publish_at: ${publishAt}`]),
        ...(timezone === undefined ? [] : [`  timezone: ${timezone}`]),
        '---',
        '',
        replyTo === undefined ? 'Write the post here.' : 'Write the answer here.',
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
    const replyTo = typeof values['reply'] === 'string' ? repliedTo(values['reply'], desk) : undefined;
    const slug = slugOf(title) || (replyTo === undefined ? '' : `reply-${replyTo}`);
    if (slug === '')
        throw new subcommand .eb('A draft needs a title with letters or digits: `spool new Links that rot`.');
    const path = `threads/${slug}.md`;
    const opening = replyTo === undefined ? { title } : { replyTo };
    if (!(0,made_with .I)(desk.create, path, draftOf({ ...opening, ...timingOf(values, desk) })))
        throw new subcommand .VG(`${path} is there already, and stays as it is.`);
    desk.print(`${path} is written, as a draft.`);
}
const BRANCH = 'spool-replies';
function repliedTo(reply, { onBranch }) {
    const asked = reply.trim();
    if ((0,ids .eQ)(asked))
        return (0,ids .C9)(asked);
    if (!URL.canParse(asked))
        throw new subcommand .eb('--reply takes the id of a reply, which has only digits, or its permalink.');
    const index = onBranch(BRANCH, [kept_names .hx]).get(kept_names .hx)?.toString('utf8');
    const names = (0,index_text .yJ)(index);
    const texts = Array.from(onBranch(BRANCH, names), ([name, bytes]) => [name, bytes.toString('utf8')]);
    const id = (0,kept .kE)(asked, (0,kept .CJ)(new Map([[kept_names .hx, index], ...texts])));
    if (id !== undefined)
        return id;
    throw new subcommand .VG(`This permalink is not among the replies of the branch ${BRANCH}, as it was fetched last. Run \`git fetch origin ${BRANCH}:refs/remotes/origin/${BRANCH}\`, or give the id of the reply: the inbox has it.`);
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
  var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7901);
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


  }),

  1290:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  dueOf),
    P: () => (  isYoung)
  });
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const YOUNG_MS = 2 * DAY_MS;
const DAILY_MS = 14 * DAY_MS;
const WEEK_DAYS = 6;
function dueOf(posts, now) {
    return posts
        .map((post) => ({ post, urgency: urgencyOf(post, now) }))
        .filter(({ urgency }) => urgency >= 1)
        .sort((one, other) => compare(other.urgency, one.urgency) || byAge(one.post, other.post))
        .map(({ post }) => post);
}
const NEW = Infinity;
const YOUNG = Number.MAX_VALUE;
function urgencyOf({ publishedAt, told, entry, isRuled }, now) {
    if (isRuled)
        return NEW;
    if (entry ? told !== undefined && entry.told !== undefined && told !== entry.told : told !== 0)
        return NEW;
    if (isYoung(publishedAt, now))
        return YOUNG;
    const checkedAt = entry ? Date.parse(entry.checked) : (publishedAt ?? 0);
    const days = Math.floor((now - checkedAt) / DAY_MS);
    const isDaily = told === undefined && publishedAt !== undefined && now - publishedAt < DAILY_MS;
    return days / (isDaily ? 1 : WEEK_DAYS);
}
function isYoung(publishedAt, now) {
    return publishedAt !== undefined && now - publishedAt <= YOUNG_MS;
}
function compare(one, other) {
    return one === other ? 0 : one - other;
}
function byAge({ publishedAt: one = 0 }, { publishedAt: other = 0 }) {
    return other - one;
}


  }),

  5101:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    oX: () => (  indexText),
    s9: () => (  entriesIn),
    yJ: () => (  filesNamedIn)
  });
  var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
  var _boundary_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(794);
  var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6153);
  var _threads_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5503);
  var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3689);





const whole = valibot__WEBPACK_IMPORTED_MODULE_0__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__  .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__  .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__  .Wwf(0));
const Kept = valibot__WEBPACK_IMPORTED_MODULE_0__  .Ikc({
    head: valibot__WEBPACK_IMPORTED_MODULE_0__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__  .z6Y(_threads_ids_js__WEBPACK_IMPORTED_MODULE_1__  .eQ)),
    file: valibot__WEBPACK_IMPORTED_MODULE_0__  .mee(valibot__WEBPACK_IMPORTED_MODULE_0__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__  .z6Y(_boundary_repository_path_js__WEBPACK_IMPORTED_MODULE_2__  .o), valibot__WEBPACK_IMPORTED_MODULE_0__  .z6Y(_names_js__WEBPACK_IMPORTED_MODULE_3__  .FA))),
    told: valibot__WEBPACK_IMPORTED_MODULE_0__  .mee(whole),
    checked: valibot__WEBPACK_IMPORTED_MODULE_0__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__  .yGV(/^\d{4}-\d\d-\d\d$/), valibot__WEBPACK_IMPORTED_MODULE_0__  .z6Y((day) => !Number.isNaN(Date.parse(day)))),
});
function indexText(inbox, entries) {
    const lines = Array.from(entries, ([path, { head, file = null, told = null, checked }]) => {
        return `${JSON.stringify(path)}:${JSON.stringify({ head, file, told, checked })}`;
    });
    return `{"inbox":${inbox ?? 'null'},"posts":{\n${lines.join(',\n')}\n}}\n`;
}
function entriesIn(text) {
    const index = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__  .U4)(text ?? '');
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__  .u4)(index))
        return { inbox: undefined, entries: new Map() };
    const { inbox, posts } = index;
    const entries = Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_4__  .u4)(posts) ? posts : {}).flatMap(([path, kept]) => {
        const { success, output } = valibot__WEBPACK_IMPORTED_MODULE_0__  .xLC(Kept, kept);
        if (!success)
            return [];
        const { head, file, told, checked } = output;
        return [
            [path, { head: (0,_threads_ids_js__WEBPACK_IMPORTED_MODULE_1__  .C9)(head), file: file ?? undefined, told: told ?? undefined, checked }],
        ];
    });
    return { inbox: valibot__WEBPACK_IMPORTED_MODULE_0__.is(whole, inbox) && inbox > 0 ? inbox : undefined, entries: new Map(entries) };
}
function filesNamedIn(text) {
    return [...entriesIn(text).entries.values()].flatMap(({ file }) => file ?? []);
}


  }),

  4190:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  kE: () => (  idOfPermalink),
  LE: () => (  keptConversations),
  CJ: () => (  keptIn),
  aS: () => (  newRepliesIn),
  CB: () => (  textsOf),
  $z: () => (  withRead)
});

var due = __webpack_require__(1290);
var names = __webpack_require__(3689);
var index_text = __webpack_require__(5101);
var dist = __webpack_require__(7934);
var json = __webpack_require__(6153);
var ids = __webpack_require__(5503);
; 



const id = dist .FsL(dist .YjP(), dist .z6Y(ids .eQ), dist .pdi((digits) => (0,ids .C9)(digits)));
const moment = dist .FsL(dist .YjP(), dist .yGV(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/));
const File = dist .Ikc({ kind: dist .KIO(['image', 'video', 'audio', 'gif']), url: dist .YjP() });
const Kept = dist .Ikc({
    id,
    parent: id,
    by: dist .YjP(),
    own: dist .zMY(),
    verified: dist .zMY(),
    text: dist .YjP(),
    at: moment,
    permalink: dist .mee(dist .YjP()),
    media: dist .YOg(File),
});
const Page = dist .Ikc({ head: dist .YjP(), fetched_at: moment, replies: dist .YOg(Kept) });
function repliesText(head, { fetchedAt, replies }) {
    const lines = replies.map(({ isOwn: own, permalink = null, ...reply }) => {
        const { id, parent, by, verified, text, at, media, hidden } = reply;
        return plain(JSON.stringify({ id, parent, by, own, verified, text, at, permalink, media, hidden }));
    });
    return `{"head":"${head}","fetched_at":"${fetchedAt}","replies":[\n${lines.join(',\n')}\n]}\n`;
}
function plain(json) {
    return json.replaceAll(/[<>&\u007f-\u009f\u2028\u2029\p{Cf}]/gu, (character) => Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join(''));
}
function repliesIn(text, head) {
    const { success, output } = dist .xLC(Page, (0,json .U4)(text ?? ''));
    if (!success || output.head !== head)
        return undefined;
    const replies = output.replies.map(({ own: isOwn, permalink, ...reply }) => ({
        ...{ ...reply, isOwn, permalink: permalink ?? undefined },
        hidden: false,
    }));
    return { fetchedAt: output.fetched_at, replies };
}

; 




function keptIn(texts) {
    const { inbox, entries } = (0,index_text .s9)(texts.get(names .hx));
    const replies = new Map();
    for (const [path, { file, head }] of entries) {
        const found = file === undefined ? undefined : repliesIn(texts.get(file), head);
        if (found)
            replies.set(path, found);
    }
    return { inbox, entries, replies };
}
function textsOf({ inbox, entries, replies }) {
    const files = [...replies].flatMap(([path, kept]) => {
        const entry = entries.get(path);
        return entry?.file === undefined ? [] : [[entry.file, repliesText(entry.head, kept)]];
    });
    return new Map([[names .hx, (0,index_text .oX)(inbox, entries)], ...files]);
}
function keptConversations({ replies }, chains, read) {
    return chains.flatMap(({ path, segments }) => {
        const kept = read.has(path) ? undefined : replies.get(path);
        const [head] = segments;
        if (!kept || !head)
            return [];
        const ids = segments.map(({ id }) => id);
        return [{ path, head: head.id, permalink: head.permalink, segments: ids, replies: kept.replies }];
    });
}
function withRead(before, { chains, conversations, told, now, folder }) {
    const entries = new Map();
    const replies = new Map();
    for (const { path, segments, publishedAt } of chains) {
        const head = segments[0]?.id;
        const known = before.entries.get(path);
        const kept = known?.head === head ? before.replies.get(path) : undefined;
        const conversation = conversations.get(path);
        if (head === undefined || (!conversation && known?.head !== head))
            continue;
        const next = conversation ? keptOf(conversation, kept, now) : kept;
        const file = next && (0,names .Yy)(path, folder);
        if (next)
            replies.set(path, next);
        const checked = dayOf(publishedAt !== undefined && (0,due .P)(publishedAt, now) ? publishedAt : now);
        if (conversation)
            entries.set(path, { head, file, told: told.get(head) ?? known?.told, checked });
        else if (known)
            entries.set(path, { ...known, file });
    }
    return { inbox: before.inbox, entries, replies };
}
function keptOf({ replies: all }, before, now) {
    const replies = all.filter(({ hidden }) => !hidden);
    if (replies.length === 0)
        return undefined;
    const isSame = before && contentOf(before.replies) === contentOf(replies);
    const isOld = before && now - Date.parse(before.fetchedAt) > ADDRESSES_LAST_MS;
    if (isSame && !(isOld && addressesOf(before.replies) !== addressesOf(replies)))
        return before;
    return { fetchedAt: `${new Date(now).toISOString().slice(0, 19)}Z`, replies };
}
const ADDRESSES_LAST_MS = 5 * 24 * 3_600_000;
function contentOf(replies) {
    return JSON.stringify(replies.map((reply) => ({ ...reply, media: reply.media.map(({ kind }) => kind) })), ['id', 'parent', 'by', 'verified', 'text', 'at', 'permalink', 'media', 'isOwn']);
}
function addressesOf(replies) {
    return JSON.stringify(replies.map(({ media }) => media.map(({ url }) => url)));
}
function dayOf(ms) {
    return new Date(ms).toISOString().slice(0, 10);
}
function newRepliesIn(before, after) {
    const counts = [...after.replies].map(([path, { replies }]) => {
        const known = new Set(before.replies.get(path)?.replies.map(({ id }) => id));
        return [path, replies.filter(({ id, isOwn }) => !isOwn && !known.has(id)).length];
    });
    return new Map(counts.filter(([, count]) => count > 0));
}
function idOfPermalink(address, { replies }) {
    const code = codeIn(address);
    if (code === undefined)
        return undefined;
    const all = [...replies.values()].flatMap((kept) => kept.replies);
    return all.find(({ permalink }) => permalink !== undefined && codeIn(permalink) === code)?.id;
}
function codeIn(address) {
    return /\/post\/([\w-]+)\/?$/.exec(URL.parse(address)?.pathname ?? '')?.[1];
}


  }),

  3689:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    FA: () => (  isReplyFile),
    Yy: () => (  fileFor),
    hx: () => (  INDEX)
  });
const INDEX = 'replies.json';
function fileFor(path, folder) {
    const name = `${path.replace(/\.md$/i, '')}.replies.json`;
    return folder === undefined ? name : `${folder}/${name}`;
}
function isReplyFile(name) {
    return name.endsWith('.replies.json');
}


  })

};
