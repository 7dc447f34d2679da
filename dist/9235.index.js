export const id = 9235;
export const ids = [9235];
export const modules = {

  49642:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  showDiagnosis),
    h4: () => (  diagnose),
    qW: () => (  sayUnseen)
  });
  var _commands_check_preview_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48731);
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34454);
  var _core_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88557);
  var _core_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51922);
  var _run_doctor_examine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25175);
  var _command_line_help_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13222);






async function diagnose({ files, api, token, repository, hasGh }, desk) {
    const settings = {
        ..._core_settings_js__WEBPACK_IMPORTED_MODULE_3__  .a,
        files,
        threadsApiUrl: api,
        accessToken: token,
        branch: repository?.defaultBranch,
        githubToken: hasGh ? 'gh' : undefined,
    };
    const world = await desk.world(settings, repository);
    const context = { settings, world, tell: () => undefined, commentOf: () => '' };
    const { report, live } = await (0,_commands_check_preview_js__WEBPACK_IMPORTED_MODULE_0__  .UA)(context);
    return (0,_run_doctor_examine_js__WEBPACK_IMPORTED_MODULE_4__.examine)(report, live, context);
}
function showDiagnosis(report, { talk }) {
    report.well?.forEach((sentence) => talk.done(sentence));
    for (const problem of (0,_core_report_js__WEBPACK_IMPORTED_MODULE_2__  ._n)(report)) {
        const line = lineOf(problem);
        if (problem.severity === 'error')
            talk.fail(line);
        else if (problem.severity === 'warning')
            talk.warn(line);
        else
            talk.say([line]);
    }
}
const sayUnseen = ({ name }) => `GitHub was not asked whether ${name} can keep receipts, and how long schedules go on.`;
function lineOf({ path, line, message, fix, rule }) {
    const place = path === undefined ? '' : `${path}${line === undefined ? '' : `:${line}`}: `;
    return `${place}${message} ${fix} ${_command_line_help_js__WEBPACK_IMPORTED_MODULE_5__  .yZ}/blob/v1/docs/rules.md#${(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__  .dI)(rule)}`;
}


  }),

  41146:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  findRepository),
    Z: () => (  pageOf)
  });
  var _core_github_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87573);
  var _ports_desk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99819);


async function findRepository(asked, { gh, remotes, talk }) {
    const found = await talk.during('Looking for the repository', viewOf(asked, gh));
    if ('repository' in found)
        return { repository: found.repository, noGh: undefined };
    const named = asked === undefined ? remotes.map(_core_github_remote_js__WEBPACK_IMPORTED_MODULE_0__  .c).find((each) => each !== undefined) : nameIn(asked);
    const unknown = { defaultBranch: undefined, isPrivate: undefined };
    return { repository: named && { ...named, ...unknown }, noGh: found.noGh };
}
async function viewOf(asked, gh) {
    try {
        const repository = await gh.repository(asked);
        return repository
            ? { repository }
            : {
                noGh: 'GitHub’s command line, gh, is not installed (https://cli.github.com).',
            };
    }
    catch (cause) {
        if (!(cause instanceof _ports_desk_js__WEBPACK_IMPORTED_MODULE_1__  .U))
            throw cause;
        return {
            noGh: `GitHub’s command line, gh, cannot see the repository (${cause.message}). \`gh auth login\` signs it in.`,
        };
    }
}
function nameIn(asked) {
    const [name = '', owner = '', host = 'github.com'] = asked.split('/').toReversed();
    return { host, name: `${owner}/${name}` };
}
const pageOf = ({ host, name }, page) => `https://${host}/${name}/${page}`;


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
