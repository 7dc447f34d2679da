export const id = 9532;
export const ids = [9532,7964];
export const modules = {

  55169:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  together),
    h: () => (  counted)
  });
function together(findings) {
    return {
        well: findings.flatMap(({ well }) => well),
        problems: findings.flatMap(({ problems }) => problems),
    };
}
function counted(count, one, several = `${one}s`) {
    return `${count} ${count === 1 ? one : several}`;
}


  }),

  33583:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  withKeysInTurn),
    E: () => (  withThreadsKeys)
  });
  var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34454);
  var _fences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3145);
  var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68724);
  var _same_data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26618);
  var _splices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1122);





function withThreadsKeys(text, keys) {
    const fences = (0,_fences_js__WEBPACK_IMPORTED_MODULE_3__  .IE)(text);
    if (fences.kind === 'none')
        return notEditable({ reason: 'no front matter' }, 1);
    if (fences.kind !== 'yaml')
        return refused((0,_parse_js__WEBPACK_IMPORTED_MODULE_1__  .e)(text, fences));
    const read = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__  .Q)(text, fences);
    if (!read.ok)
        return refused(read);
    const { source, data, lineOf } = read.yaml;
    const current = new Map(Object.entries(data['threads'] ?? {}));
    const changes = Object.entries(keys).filter(([key, value]) => !(0,_same_data_js__WEBPACK_IMPORTED_MODULE_4__  .n)(current.get(key), value));
    if (changes.length === 0)
        return { ok: true, text };
    const splices = (0,_splices_js__WEBPACK_IMPORTED_MODULE_2__  .D5)(read.yaml, changes);
    if (!splices.ok)
        return notEditable(splices.because, lineOf(['threads']));
    const body = text.slice(fences.end);
    const edited = text.slice(0, fences.end - source.length) + (0,_splices_js__WEBPACK_IMPORTED_MODULE_2__  .Zb)(source, splices.splices) + body;
    if ((0,_fences_js__WEBPACK_IMPORTED_MODULE_3__  .IE)(edited).kind === 'too-long')
        return notEditable({ reason: 'too long' }, lineOf(['threads']));
    const expected = { ...data, threads: afterChanges(current, changes) };
    if (!holds(edited, expected, body))
        return notEditable({ reason: 'uncertain' }, lineOf(['threads']));
    return { ok: true, text: edited };
}
function withKeysInTurn(text, steps) {
    let edited = { ok: true, text };
    for (const keys of steps)
        if (edited.ok)
            edited = withThreadsKeys(edited.text, keys);
    return edited;
}
function afterChanges(current, changes) {
    const all = [...current, ...changes].filter(([, value]) => value !== undefined);
    const removed = new Set(changes.flatMap(([key, value]) => (value === undefined ? [key] : [])));
    return Object.fromEntries(all.filter(([key]) => !removed.has(key)));
}
function holds(text, data, body) {
    const fences = (0,_fences_js__WEBPACK_IMPORTED_MODULE_3__  .IE)(text);
    if (fences.kind !== 'yaml' || text.slice(fences.end) !== body)
        return false;
    const read = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__  .e)(text, fences);
    return read.ok && (0,_same_data_js__WEBPACK_IMPORTED_MODULE_4__  .n)(read.frontMatter.data, data);
}
function refused(read) {
    const problem = read.ok ? undefined : read.problems[0];
    return problem ? { ok: false, problem } : notEditable({ reason: 'uncertain' }, 1);
}
function notEditable(because, line) {
    const fix = because.reason === 'too long' && { fix: 'Make several posts of the text.' };
    return { ok: false, problem: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .z3)('front-matter/not-editable', { ...because, ...fix, line }) };
}


  }),

  26618:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    n: () => (  sameData)
  });
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


  }),

  1122:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D5: () => (  splicesFor),
    Zb: () => (  spliced),
    pJ: () => (  endOf),
    sE: () => (  nextLine),
    uV: () => (  columnOf)
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  var _read_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97356);
  var _yaml_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9058);



function splicesFor({ root, source }, changes) {
    const value = root?.items.find(({ key }) => (0,_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__  .P)(key, source) === 'threads')?.value;
    if (!root || !value)
        return { ok: false, because: { reason: 'no threads' } };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Vj)(value) || isMarked(value))
        return { ok: false, because: { reason: 'marked' } };
    if (((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(value) && value.value === true) || isEmptyBraces(value, source)) {
        return { ok: true, splices: opened(source, root, value, changes.filter(isSet)) };
    }
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jh)(value) ? changed(source, value, changes) : { ok: false, because: { reason: 'no mapping' } };
}
function spliced(source, splices) {
    const fromTheEnd = splices.toReversed().toSorted((one, other) => other.from - one.from);
    return fromTheEnd.reduce((text, { from, to, text: piece }) => text.slice(0, from) + piece + text.slice(to), source);
}
function opened(source, root, value, changes) {
    const [from, to] = value.range;
    if (root.flow)
        return [{ from, to, text: `{ ${(0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__  .dP)(changes)} }` }];
    const margin = ' '.repeat(columnOf(source, root.range[0]) + 2);
    return [
        { from: source.slice(0, from).trimEnd().length, to, text: '' },
        insertedLines(source, nextLine(source, to), margin, changes),
    ];
}
function changed(source, map, changes) {
    const splices = [];
    const added = [];
    const removed = new Set();
    for (const change of changes) {
        const [key] = change;
        const pair = map.items.find((item) => (0,_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__  .P)(item.key, source) === key);
        if (pair?.value && isMarked(pair.value)) {
            return { ok: false, because: { reason: 'marked key', key } };
        }
        if (!isSet(change)) {
            if (pair)
                removed.add(pair);
        }
        else if (pair)
            splices.push(replaced(source, map, pair, change[1]));
        else
            added.push(change);
    }
    splices.push(...(map.flow ? removedInBraces(map, removed) : removedLines(source, removed)));
    const append = map.flow ? appendedInBraces : appendedBelow;
    if (added.length > 0)
        splices.push(append(source, map, added));
    return { ok: true, splices };
}
function isSet(change) {
    return change[1] !== undefined;
}
function removedLines(source, removed) {
    return Array.from(removed, (pair) => {
        const from = source.lastIndexOf('\n', pair.key.range[0] - 1) + 1;
        return { from, to: nextLine(source, endOfPair(pair)), text: '' };
    });
}
function removedInBraces({ items }, removed) {
    const first = items.findIndex((pair) => !removed.has(pair));
    const [head, kept] = [items[0], items[first]];
    const leading = first > 0 && head && kept ? [{ from: head.key.range[0], to: kept.key.range[0], text: '' }] : [];
    const others = items.flatMap((pair, index) => {
        const before = items[index - 1];
        if (!removed.has(pair) || index < first || !before)
            return [];
        return [{ from: endOfPair(before), to: endOfPair(pair), text: '' }];
    });
    return [...leading, ...others];
}
function replaced(source, map, { key, value: old, srcToken }, value) {
    const inline = map.flow || typeof value === 'object' ? (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__  .KH)(value) : (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__  .ws)(value);
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
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .oP)(old) && (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__  .Lv)(value) && value.length > 0) {
        const margin = ' '.repeat(columnOf(source, from));
        return { from, to, text: (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__  .Lt)(value).join(lineBreakAt(source, from) + margin) };
    }
    const alone = source.slice(behindColon, from).trim() === '';
    return alone ? { from: behindColon, to, text: ` ${inline}` } : { from, to, text: inline };
}
function appendedBelow(source, map, added) {
    const margin = ' '.repeat(columnOf(source, map.range[0]));
    return insertedLines(source, nextLine(source, endOf(map)), margin, added);
}
function appendedInBraces(source, map, added) {
    const last = map.items.at(-1);
    if (!last)
        return inserted(map.range[0] + 1, ` ${(0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__  .dP)(added)}`);
    const end = endOfPair(last);
    const comma = /^\s*(?:#[^\n]*\n\s*)*,/.exec(source.slice(end, map.range[1]));
    return comma
        ? inserted(end + comma[0].length, ` ${(0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__  .dP)(added)}`)
        : inserted(end, `, ${(0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__  .dP)(added)}`);
}
function insertedLines(source, at, margin, added) {
    const lineBreak = lineBreakAt(source, at - 1);
    const lines = added.flatMap(([key, value]) => (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__  .Wx)(key, value));
    return inserted(at, lines.map((line) => margin + line + lineBreak).join(''));
}
function inserted(at, text) {
    return { from: at, to: at, text };
}
function endOf(node) {
    const last = isBlock(node) ? node.items.at(-1) : undefined;
    if (!last)
        return node.range[1];
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .tO)(last) ? endOfPair(last) : endOf(last);
}
function endOfPair({ key, value }) {
    return value ? endOf(value) : endOf(key);
}
function isBlock(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .P3)(node) && !node.flow;
}
function isEmptyBraces(node, source) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jh)(node) && /^\{\s*\}$/.test(source.slice(node.range[0], node.range[1]));
}
function isNothing(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(node) && node.range[0] === node.range[1];
}
function isMarked(node) {
    return node.tag !== undefined || (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Vj)(node) && node.anchor !== undefined);
}
function columnOf(source, offset) {
    return offset - (source.lastIndexOf('\n', offset - 1) + 1);
}
function nextLine(source, offset) {
    return source[offset - 1] === '\n' ? offset : source.indexOf('\n', offset) + 1;
}
function lineBreakAt(source, offset) {
    return source[source.indexOf('\n', offset) - 1] === '\r' ? '\r\n' : '\n';
}


  }),

  9058:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    KH: () => (  flowText),
    Lt: () => (  itemLines),
    Lv: () => (  isList),
    Wx: () => (  entryLines),
    dP: () => (  flowEntries),
    ws: () => (  scalarText)
  });
function entryLines(key, value) {
    if (typeof value !== 'object')
        return [`${scalarText(key)}: ${scalarText(value)}`];
    if (!isList(value))
        return [`${scalarText(key)}:`, ...mappingLines(value).map((line) => `  ${line}`)];
    if (value.length === 0)
        return [`${scalarText(key)}: []`];
    return [`${scalarText(key)}:`, ...itemLines(value).map((line) => `  ${line}`)];
}
function itemLines(items) {
    return items.flatMap((item) => {
        const lines = mappingLines(item);
        return lines.length === 0
            ? ['- {}']
            : lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
    });
}
function mappingLines(mapping) {
    return Object.entries(mapping).map(([key, value]) => `${scalarText(key)}: ${scalarText(value)}`);
}
function isList(value) {
    return Array.isArray(value);
}
function flowText(value) {
    if (typeof value !== 'object')
        return typeof value === 'string' ? quoted(value) : String(value);
    const braces = (mapping) => `{ ${flowEntries(Object.entries(mapping))} }`;
    return isList(value) ? `[${value.map(braces).join(', ')}]` : braces(value);
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

  16318:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  FolderError)
  });
  var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34454);

class FolderError extends Error {
    problem;
    constructor(path, kind) {
        const problem = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .z3)('insights/no-folder', { path, kind });
        super(problem.message);
        this.name = 'FolderError';
        this.problem = problem;
    }
}


  }),

  52720:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  problemOf),
    y: () => (  bugOf)
  });
  var _github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
  var _insights_folder_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16318);
  var _interruption_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27080);
  var _replies_foreign_branch_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12358);
  var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34454);
  var _rules_threads_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78254);
  var _threads_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60787);
  var _token_token_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95971);








function problemOf(cause, permissions = []) {
    if (cause instanceof _threads_error_js__WEBPACK_IMPORTED_MODULE_6__  .a)
        return problemOfThreads(cause);
    if (cause instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_0__  .y_)
        return problemOfGitHub(cause, permissions);
    if (cause instanceof _token_token_error_js__WEBPACK_IMPORTED_MODULE_7__  .g || cause instanceof _insights_folder_error_js__WEBPACK_IMPORTED_MODULE_1__  .b)
        return cause.problem;
    if (cause instanceof _replies_foreign_branch_error_js__WEBPACK_IMPORTED_MODULE_3__  .n)
        return cause.problem;
    if (cause instanceof _interruption_js__WEBPACK_IMPORTED_MODULE_2__  ._)
        return problemOfInterruption(cause);
    throw cause;
}
function bugOf(cause) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__  .z3)('post/bug', { stack: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) });
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
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__  .z3)(THREADS[kind], { answer, fault, ...(fault === 'not-alone' && { fix: _rules_threads_js__WEBPACK_IMPORTED_MODULE_5__  ._w }) });
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
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__  .z3)(GITHUB[kind], { answer });
    const fix = `Give the job \`permissions: { ${permissions.join(', ')} }\`.`;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__  .z3)('github/forbidden', { answer, fix, permissions });
}
const INTERRUPTIONS = {
    cancelled: 'action/cancelled',
    'out-of-time': 'threads/out-of-time',
    'lease-lost': 'action/lease-lost',
};
function problemOfInterruption({ kind }) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__  .z3)(INTERRUPTIONS[kind], {});
}


  }),

  12358:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    n: () => (  ForeignBranchError)
  });
  var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34454);

class ForeignBranchError extends Error {
    problem;
    constructor(branch) {
        const problem = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .z3)('replies/foreign-branch', { branch });
        super(problem.message);
        this.name = 'ForeignBranchError';
        this.problem = problem;
    }
}


  }),

  7964:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    o: () => (  isPermalink)
  });
const HOSTS = ['threads.com', 'www.threads.com', 'threads.net', 'www.threads.net'];
const LONGEST = 400;
function isPermalink(address, api) {
    const url = URL.parse(address);
    if (address.length > LONGEST || !url || url.username !== '' || url.password !== '')
        return false;
    return url.origin === api.origin || (url.protocol === 'https:' && HOSTS.includes(url.host));
}


  }),

  97501:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Kx: () => (  sayLacks),
    fg: () => (  ASKED),
    gP: () => (  lacking),
    qs: () => (  lackedBy)
  });
const SCOPES = {
    threads_basic: { isNeeded: 'always', gives: 'everything', without: 'nothing works' },
    threads_content_publish: {
        isNeeded: 'always',
        gives: 'publishing',
        without: 'nothing can be published',
    },
    threads_manage_replies: {
        isNeeded: 'for chains',
        gives: 'chains',
        without: 'no chain can be published: each of its parts after the first is a reply',
    },
    threads_read_replies: {
        isNeeded: 'for chains',
        gives: 'chains that were interrupted',
        without: 'Spool cannot see how much of a chain is live, and does not continue one that was interrupted',
    },
    threads_location_tagging: { isNeeded: 'by some keys', gives: 'the key `location`' },
    threads_share_to_instagram: { isNeeded: 'by some keys', gives: 'the key `share_to_instagram`' },
    threads_delete: { isNeeded: 'by some keys', gives: 'the command `unpublish`' },
};
const ASKED = Object.entries(SCOPES).flatMap(([scope, { isNeeded }]) => isNeeded === 'by some keys' ? [] : [scope]);
function lackedBy(granted) {
    return Object.entries(SCOPES).flatMap(([scope, lack]) => (granted?.includes(scope) ?? true) ? [] : [{ scope, ...lack }]);
}
function lacking(granted, isNeeded) {
    return lackedBy(granted).flatMap((lack) => lack.isNeeded === isNeeded ? [`Without ${lack.scope} ${lack.without}.`] : []);
}
function sayLacks(lacks) {
    return new Intl.ListFormat('en-GB').format(lacks.map(({ scope, gives }) => `${scope} (for ${gives})`));
}


  }),

  95971:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    g: () => (  TokenError)
  });
class TokenError extends Error {
    problem;
    constructor(problem) {
        super(problem.message);
        this.name = 'TokenError';
        this.problem = problem;
    }
}


  }),

  9364:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    J: () => (  findMissingScopes),
    M: () => (  readFacts)
  });
  var _core_threads_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90880);
  var _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91118);


async function readFacts({ tokenFacts, clock, interruption, }) {
    const facts = await (0,_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_1__  .Mu)(interruption, tokenFacts);
    const dead = (0,_core_threads_token_js__WEBPACK_IMPORTED_MODULE_0__  .C)(facts, clock.now());
    if (dead)
        throw dead;
    return facts;
}
async function findMissingScopes(needed, account) {
    return needed.length === 0 ? [] : (0,_core_threads_token_js__WEBPACK_IMPORTED_MODULE_0__  .i)(needed, await readFacts(account));
}


  }),

  25175:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  examine: () => (  examine)
});

var findings = __webpack_require__(55169);
var core_problem = __webpack_require__(34454);
var report = __webpack_require__(88557);
var rules_files = __webpack_require__(80708);
; 




function postFindings(preview, unfinished) {
    const { posts, files, others, done } = preview;
    const shown = posts.reduce((sum, { pictures = 0 }) => sum + pictures, 0);
    const isReachable = (0,report ._n)(preview).every(({ rule }) => !rule.startsWith('media/'));
    const isSome = files > 0 && done + posts.length > 0;
    const inDoubt = unfinished.flatMap(({ chain: { path }, uncertain }) => uncertain ? [(0,core_problem .$e)('post/in-doubt', { number: uncertain.number, ...(0,core_problem .$t)({ path }) })] : []);
    return {
        well: [
            ...(isSome ? [`Files that match: ${files}; posts: ${done + posts.length}; live: ${done}.`] : []),
            ...sayUndone(posts),
            ...(isSome && others.length > 0
                ? [
                    `${(0,findings .h)(others.length, 'file that matches is', 'files that match are')} no post: ${(0,rules_files .K)(others)}.`,
                ]
                : []),
            ...(shown > 0 && isReachable
                ? [`${(0,findings .h)(shown, 'picture or video', 'pictures and videos')} of the posts can be fetched.`]
                : []),
        ],
        problems: [...posts.flatMap(halfPublished), ...inDoubt],
    };
}
function sayUndone(posts) {
    const drafts = posts.filter(({ because }) => because?.kind === 'draft').length;
    const waiting = posts.filter(({ status }) => status === 'waiting');
    const timed = waiting.filter(({ publishAt }) => publishAt !== undefined).length;
    const ready = waiting.length - timed;
    const said = [
        ...(ready > 0 ? [`${ready} ready for the next run`] : []),
        ...(timed > 0 ? [`${timed} waiting for ${timed === 1 ? 'its' : 'their'} time`] : []),
        ...(drafts > 0 ? [(0,findings .h)(drafts, 'draft')] : []),
    ];
    return said.length > 0 ? [`Not live yet: ${said.join(', ')}.`] : [];
}
function halfPublished({ path, live = 0, segments = [] }) {
    if (live === 0 || live >= segments.length)
        return [];
    return [(0,core_problem .$e)('post/half-published', { live, segments: segments.length, ...(0,core_problem .$t)({ path }) })];
}

var did_you_mean = __webpack_require__(75128);
var token = __webpack_require__(19094);
var settings = __webpack_require__(51922);
; 





const DAY_MS = 86_400_000;
const QUIET_DAYS = 60;
const TOLD = { notice: 21, warning: 14 };
function repositoryFindings({ uses, isRun, receiver, lacksKey }, now) {
    const none = uses.length === 0 && !isRun ? [(0,core_problem .$e)('github/no-workflow', {})] : [];
    const isByPull = receiver !== undefined && receiver.refusing.length > 0;
    const judged = uses.map((use) => ({ ...use, lacks: isByPull ? use.lacksForPulls : use.lacks }));
    const lacking = judged
        .filter(({ lacks }) => lacks.length > 0)
        .map(({ path, job, lacks }) => (0,core_problem .z3)('github/job-not-allowed', { path, job, lacks, permissions: lacks }));
    const noPulls = receiver?.mayOpenPulls === false ? [(0,core_problem .z3)('github/pull-requests-off', { branch: receiver.branch })] : [];
    const noKey = lacksKey && receiver?.isPrivate === false ? [(0,core_problem .$e)('token/key-missing', {})] : [];
    const quiet = receiver ? quietDays(uses, receiver, now) : { well: [], problems: [] };
    const keeping = judged.filter(({ lacks, keepsReceipts }) => keepsReceipts && lacks.length === 0);
    return {
        well: [
            ...keeping.map(({ path, job }) => `The job \`${job}\` of ${path} may keep receipts.`),
            ...(receiver ? [sayWhere(receiver)] : []),
            ...quiet.well,
        ],
        problems: [...none, ...uses.flatMap(unknownInputs), ...lacking, ...noPulls, ...noKey, ...quiet.problems],
    };
}
function unknownInputs({ path, unknown }) {
    return unknown.map(({ name, line }) => {
        const near = (0,did_you_mean .p)(name, Object.keys(settings .m));
        if (near === undefined)
            return (0,core_problem .$e)('input/unknown', { name, path, line });
        return (0,core_problem .z3)('input/unknown', { name, path, line, fix: `Did you mean \`${near}\`?` });
    });
}
function sayWhere({ branch, refusing, isGuarded }) {
    if (refusing.length > 0)
        return `${branch} takes no direct commits (${refusing.join(', ')}): receipts go into a pull request.`;
    return isGuarded
        ? `${branch} is protected: if it refuses the commit with the receipts, they go into a pull request.`
        : `${branch} takes commits: receipts go there.`;
}
function quietDays(uses, { lastCommitAt, isPrivate }, now) {
    const [scheduled] = uses.filter(({ isScheduled }) => isScheduled);
    if (!scheduled || isPrivate || lastCommitAt === undefined)
        return { well: [], problems: [] };
    const { path } = scheduled;
    const endsAt = lastCommitAt + QUIET_DAYS * DAY_MS;
    const daysLeft = Math.floor((endsAt - now) / DAY_MS);
    const day = (0,token .Q)(endsAt);
    if (daysLeft > TOLD.notice) {
        const days = (0,findings .h)(daysLeft, 'more quiet day');
        const well = `The schedule of ${path} goes on for ${days}: GitHub switches it off ${QUIET_DAYS} days after the last commit, on ${day}.`;
        return { well: [well], problems: [] };
    }
    return { well: [], problems: [ending((0,core_problem .z3)('github/schedule-ends', { path, day, daysLeft }), daysLeft)] };
}
function ending(problem, daysLeft) {
    if (daysLeft < 0)
        return problem;
    return daysLeft <= TOLD.warning ? (0,core_problem .PQ)(problem) : (0,core_problem .zZ)(problem);
}

var json = __webpack_require__(86153);
var read_yaml = __webpack_require__(97356);
var write_back = __webpack_require__(67006);
; 




const WORKFLOWS = ['.github/workflows/*.yml', '.github/workflows/*.yaml'];
const SPOOL = /^[\w.-]+\/spool(?:\/[^@]*)?@/;
function usesIn(path, text) {
    const read = (0,read_yaml .g)(text);
    if (!read.ok)
        return [];
    const { on, jobs, permissions } = read.yaml.data;
    if (!(0,json .u4)(jobs))
        return [];
    const isScheduled = (0,json .u4)(on) && on['schedule'] !== undefined;
    return Object.entries(jobs).flatMap(([job, written]) => {
        if (!(0,json .u4)(written) || !Array.isArray(written['steps']))
            return [];
        const allowed = written['permissions'] ?? permissions;
        return written['steps'].flatMap((step, index) => {
            if (!runsSpool(step))
                return [];
            const inputs = (0,json .u4)(step['with']) ? step['with'] : {};
            const keepsReceipts = keepsReceiptsWith(inputs);
            const isOwnToken = inputs['github-token'] === undefined;
            const lacks = (needed) => keepsReceipts && isOwnToken ? needed.filter((line) => !isAllowed(line, allowed)) : [];
            const { commit, 'pull-request': byPull } = write_back .Lp;
            const lacksForPulls = lacks(byPull.permissions);
            const unknown = Object.keys(inputs).filter((name) => !Object.hasOwn(settings .m, name.toLowerCase()));
            const lineOf = (name) => read.yaml.lineOf(['jobs', job, 'steps', index, 'with', name]);
            const use = {
                path,
                job,
                isScheduled,
                refreshes: ['ref', 'secret'].includes(String(inputs['token-store'])),
                lacks: inputs['write-back'] === 'pull-request' ? lacksForPulls : lacks(commit.permissions),
                lacksForPulls,
                keepsReceipts,
                unknown: unknown.map((name) => ({ name, line: lineOf(name) })),
            };
            return [use];
        });
    });
}
function runsSpool(step) {
    return (0,json .u4)(step) && typeof step['uses'] === 'string' && SPOOL.test(step['uses']);
}
function keepsReceiptsWith({ command = 'publish', text, ...inputs }) {
    const isDry = inputs['dry-run'] === true || inputs['dry-run'] === 'true';
    const { 'write-back': writeBack = 'auto' } = inputs;
    const isNowhere = writeBack === 'none' || writeBack === 'files' || (writeBack === 'auto' && text !== undefined);
    return command === 'publish' && !isDry && !isNowhere;
}
function isAllowed(line, allowed) {
    if (allowed === undefined || allowed === null || allowed === 'write-all')
        return true;
    const [scope = '', level] = line.split(': ');
    return (0,json .u4)(allowed) && allowed[scope] === level;
}

var journal = __webpack_require__(44608);
var problem_of = __webpack_require__(52720);
var file_text = __webpack_require__(33282);
var target = __webpack_require__(94268);
var threads_token = __webpack_require__(90880);
var lacks = __webpack_require__(97501);
var token_expiry = __webpack_require__(97030);
var token_lifetime = __webpack_require__(43398);
; 







function accountFindings(known, now) {
    const { username, lifetime, isRefreshed, facts, needed, quota } = known;
    const life = (0,token_lifetime .V)(lifetime, now);
    const expiry = isRefreshed ? [] : (0,token_expiry .B)(lifetime, now);
    const scopes = [...needed.keys()];
    const missing = (0,threads_token .i)(scopes, facts);
    const lacking = [...Map.groupBy(missing, (scope) => sayNeeding(needed.get(scope) ?? []))].map(([needing, lacked]) => (0,core_problem .z3)('threads/scope-missing', { scopes: lacked, needing }));
    const unneeded = (0,lacks .qs)(facts?.scopes).filter(({ scope }) => !needed.has(scope));
    const hasScopes = facts?.scopes !== undefined && scopes.length > 0 && missing.length === 0;
    return {
        well: [
            `The access token works${username === undefined ? '' : `, and is of @${username}`}.`,
            ...(life && expiry.length === 0 ? [`It lives for ${(0,findings .h)(life.daysLeft, 'more day')}.`] : []),
            ...(hasScopes ? [`It has the permissions that the posts here take: ${scopes.join(', ')}.`] : []),
            ...(unneeded.length > 0 ? [`It lacks ${(0,lacks .Kx)(unneeded)}. No post here needs that.`] : []),
            ...sayQuota(quota),
        ],
        problems: [...expiry, ...lacking],
    };
}
function sayNeeding(posts) {
    return `${(0,rules_files .K)(posts)} ${posts.length === 1 ? 'needs' : 'need'}`;
}
function sayQuota({ posts, replies }) {
    const known = [
        ...(Number.isFinite(posts) ? [(0,findings .h)(posts, 'more post')] : []),
        ...(Number.isFinite(replies) ? [(0,findings .h)(replies, 'more reply', 'more replies')] : []),
    ];
    return known.length > 0 ? [`Threads takes ${known.join(' and ')} in these 24 hours.`] : [];
}

var publishing_account = __webpack_require__(43710);
var token_facts = __webpack_require__(9364);
var run_account = __webpack_require__(55234);
; 





async function askAccount(accessToken, { needed, live, isRefreshed }, context) {
    const { world } = context;
    const opened = await (0,run_account .sj)(await world.threads(accessToken), context);
    await (0,run_account .Qb)(opened, live, context);
    const account = (0,publishing_account .X)(opened, world, () => Promise.resolve());
    const facts = await (0,token_facts .M)(account);
    const now = world.clock.now();
    const lifetime = (0,run_account .XA)(opened, facts);
    const quota = await (0,run_account .$s)(account, context);
    const { username } = opened;
    const { well, problems } = accountFindings({ username, lifetime, isRefreshed, facts, needed, quota }, now);
    const token = (0,token_lifetime .V)(lifetime, now);
    const rateLimit = opened.threads.rateLimit();
    return {
        well,
        problems: [...(opened.token?.problems ?? []), ...problems],
        ...(token && { token }),
        ...(rateLimit && { rateLimit }),
    };
}

; 










async function examine(preview, live, context) {
    const { settings, world, tell } = context;
    const uses = await findUses(world);
    const needed = neededBy(preview.posts);
    const isRefreshed = settings.tokenStore !== 'none' || uses.some(({ refreshes }) => refreshes);
    const { accessToken } = settings;
    const ofAccount = accessToken === undefined
        ? { well: [], problems: [] }
        : await askAccount(accessToken, { needed, live, isRefreshed }, context).catch(obstacleOnly);
    const ofRepository = await askRepository(uses, context);
    const ofPosts = postFindings(preview, (0,journal .Fp)(world.journal.entries()));
    const { well, problems } = (0,findings .b)([ofAccount, ofRepository, ofPosts]);
    tell({ kind: 'examined', well });
    const { token, rateLimit } = ofAccount;
    return {
        ...preview,
        ...(token && { token }),
        ...(rateLimit && { rateLimit }),
        well,
        problems: [...preview.problems, ...problems],
    };
}
function neededBy(posts) {
    const needed = new Map();
    for (const { path = 'the text', scopes = [] } of posts)
        for (const scope of scopes)
            needed.set(scope, [...(needed.get(scope) ?? []), path]);
    return needed;
}
async function findUses({ files }) {
    return (await files.find(WORKFLOWS)).flatMap((path) => {
        const file = (0,file_text .eu)(path, files);
        return 'text' in file ? usesIn(path, file.text) : [];
    });
}
async function askRepository(uses, context) {
    const { clock, run } = context.world;
    const { tokenStore, tokenKey } = context.settings;
    const isKept = uses.length === 0 || uses.some(({ keepsReceipts }) => keepsReceipts);
    const asked = isKept ? await (0,target .Y)(context).catch(obstacleOnly) : undefined;
    const { receiver, problems } = asked && 'problems' in asked
        ? { receiver: undefined, problems: asked.problems }
        : { receiver: asked, problems: [] };
    const found = repositoryFindings({ uses, isRun: run.id !== '', receiver, lacksKey: tokenStore === 'ref' && tokenKey === undefined }, clock.now());
    return (0,findings .b)([found, { well: [], problems }]);
}
const PASSING = [
    'threads/throttled',
    'threads/unreachable',
    'github/throttled',
    'github/unreachable',
];
function obstacleOnly(cause) {
    const problem = (0,problem_of .Z)(cause, ['contents: read']);
    return { well: [], problems: [PASSING.includes(problem.rule) ? (0,core_problem .PQ)(problem) : problem] };
}


  })

};
