export const id = 170;
export const ids = [170];
export const modules = {

/***/ 6466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ mediaOf)
/* harmony export */ });
/** Finds and judges everything that a composition shows, all of it at once. */
async function mediaOf({ segments }, path, { findMedia }) {
    const found = await Promise.all(segments.map(({ media }) => Promise.all(media.map((each) => findMedia(each, path)))));
    return {
        media: found.map((each) => each.flatMap(({ item }) => (item ? [item] : []))),
        problems: found.flat().flatMap(({ problems }) => problems),
    };
}


/***/ }),

/***/ 9170:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  composerOf: () => (/* binding */ composerOf),
  planOf: () => (/* binding */ planOf),
  publishDue: () => (/* binding */ publishDue)
});

// EXTERNAL MODULE: ./src/core/compose.ts + 21 modules
var compose = __webpack_require__(1552);
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

// EXTERNAL MODULE: ./src/core/post.ts + 1 modules
var core_post = __webpack_require__(2838);
// EXTERNAL MODULE: ./src/core/problem.ts + 2 modules
var core_problem = __webpack_require__(197);
// EXTERNAL MODULE: ./src/commands/media.ts
var commands_media = __webpack_require__(6466);
// EXTERNAL MODULE: ./src/core/interruption.ts
var interruption = __webpack_require__(7080);
// EXTERNAL MODULE: ./src/core/features/targets.ts
var targets = __webpack_require__(721);
// EXTERNAL MODULE: ./src/core/threads-error.ts
var threads_error = __webpack_require__(1285);
// EXTERNAL MODULE: ./src/publishing/account.ts
var publishing_account = __webpack_require__(3710);
// EXTERNAL MODULE: ./src/publishing/patience.ts
var publishing_patience = __webpack_require__(6202);
// EXTERNAL MODULE: ./src/publishing/waits.ts
var waits = __webpack_require__(8903);
// EXTERNAL MODULE: ./src/commands/account.ts
var commands_account = __webpack_require__(1333);
;// CONCATENATED MODULE: ./src/core/draft.ts
/** Features that go onto the first container of a chain as they are. */
const HEAD_ONLY = [
    'topic',
    'link',
    'poll',
    'gif',
    'location',
    'ghost',
    'shareToInstagram',
    'replyControl',
    'replyApprovals',
];
/**
 * Lays a post over its chain, one draft a segment. Replies do not know yet what they reply to: that is the id of the
 * segment before, once it is live.
 *
 * Whatever makes a post special is the head's alone; Meta says of hardly any of it what it means on a reply. Only
 * `countries` holds for all, so that nobody sees the end of a chain whose beginning is kept from them.
 */
function draftsOf({ segments, features = {}, media = [], attachment, replyTo, quote, }) {
    const { countries } = features;
    const ofHead = headOnly(features);
    return segments.map((segment, index) => ({
        text: segment.text,
        replyTo: index === 0 ? replyTo : undefined,
        media: media[index] ?? [],
        ...(segment.media.some(({ spoiler }) => spoiler) && { spoilerMedia: true }),
        ...(segment.spoilers.length > 0 && { spoilers: segment.spoilers }),
        ...(countries && { countries }),
        ...(index === 0 && {
            ...ofHead,
            ...(attachment && { attachment: { text: attachment.text, styles: attachment.styles } }),
            ...(quote !== undefined && { quote }),
        }),
    }));
}
function headOnly(features) {
    return Object.fromEntries(HEAD_ONLY.flatMap((key) => (key in features ? [[key, features[key]]] : [])));
}

;// CONCATENATED MODULE: ./src/core/features/losses.ts

/** How each part is called, and the key that asks for it, where there is one. */
const PARTS = {
    replyTo: { name: 'its place in the chain', key: 'reply_to' },
    spoilers: { name: 'its spoilers' },
    spoilerMedia: { name: 'the spoiler over its media', key: 'media' },
    alt: { name: 'the description of its picture or video', key: 'media' },
    attachment: { name: 'its text attachment', key: 'format' },
    quote: { name: 'the post it quotes', key: 'quote' },
    topic: { name: 'its topic', key: 'topic' },
    link: { name: 'its link attachment', key: 'link' },
    poll: { name: 'its poll', key: 'poll' },
    gif: { name: 'its GIF', key: 'gif' },
    location: { name: 'its location', key: 'location' },
    countries: { name: 'the countries it is shown in', key: 'countries' },
    ghost: { name: 'that it is a ghost post', key: 'ghost' },
    shareToInstagram: { name: 'its share to Instagram', key: 'share_to_instagram' },
};
/** What the author should know of a segment that is live without all that was sent. `number` counts from 1. */
function problemsOfLosses({ path, line, lines = {} }, number, lost) {
    return lost.map((part) => {
        const { name, key } = PARTS[part];
        return (0,core_problem/* warning */.$e)(part === 'replyTo' ? 'threads/detached' : 'threads/feature-lost', {
            found: `segment ${number} live without ${name}`,
            expected: 'it as it was sent',
            line: (key === undefined ? undefined : lines[key]) ?? line,
            ...(path !== undefined && { path }),
        });
    });
}

;// CONCATENATED MODULE: ./src/core/quota.ts
/** What publishing the segments of a chain takes after the first `live` of them. */
function costOf(segments, live) {
    const rest = segments - live;
    return live > 0 ? { posts: 0, replies: rest } : { posts: Math.min(1, rest), replies: Math.max(0, rest - 1) };
}
/** What is left after a cost; undefined if it does not fit. */
function spend(left, cost) {
    const rest = { posts: left.posts - cost.posts, replies: left.replies - cost.replies };
    return rest.posts < 0 || rest.replies < 0 ? undefined : rest;
}

// EXTERNAL MODULE: ./src/publishing/settle.ts
var settle = __webpack_require__(2638);
;// CONCATENATED MODULE: ./src/publishing/adopt.ts




/**
 * What of a chain the account shows already, though no receipt tells: a run before this one may have died with its
 * answers, or its receipts were never committed. `notBefore`: when the post was due; older ones are another's.
 *
 * @returns receipts from the head on, as far as the chain is live; or what the token may not see.
 * @throws ThreadsError if the network gives no answer: then nothing is known, and nothing may be published.
 */
async function adopted(segments, known, notBefore, account, patience) {
    const { threads, claimed } = account;
    const found = [...known];
    const next = (shown) => {
        const text = segments[found.length]?.text;
        const parent = found.at(-1)?.id;
        return shown.find((live) => text !== undefined &&
            (0,settle/* sameText */.Q)(live.text, text) &&
            live.publishedAt >= notBefore &&
            !claimed.has(live.id) &&
            !found.some(({ id }) => id === live.id) &&
            (parent === undefined ? live.replyTo === undefined : live.replyTo === parent));
    };
    const look = async (kind) => {
        try {
            return await (0,publishing_patience/* patiently */.d_)(() => threads.latest(kind), { unsure: waits/* WAITS */.r.again }, patience);
        }
        catch (cause) {
            if (cause instanceof threads_error/* ThreadsError */.aW && ['permission', 'not-offered'].includes(cause.kind))
                return undefined;
            throw cause;
        }
    };
    if (found.length === 0) {
        const shown = await look('posts');
        if (!shown)
            return { hidden: 'feed' };
        const head = next(shown);
        if (!head)
            return [];
        found.push({ id: head.id, permalink: head.permalink });
    }
    if (found.length === segments.length)
        return found;
    const replies = await look('replies');
    if (!replies)
        return { hidden: 'replies' };
    for (let reply = next(replies); reply; reply = next(replies)) {
        found.push({ id: reply.id, permalink: reply.permalink });
    }
    return found;
}

// EXTERNAL MODULE: ./src/publishing/chain.ts
var publishing_chain = __webpack_require__(7512);
// EXTERNAL MODULE: ./src/publishing/container.ts
var container = __webpack_require__(1206);
// EXTERNAL MODULE: ./src/publishing/segment.ts
var segment = __webpack_require__(7392);
;// CONCATENATED MODULE: ./src/publishing/preflight.ts



/** No way of counting that anybody has observed gives more than this for what Threads calls 500 characters. */
const SURELY_SHORT_BYTES = 500;
/**
 * Tries what only the network can judge, before any of it is public: text that is longer in bytes than in characters,
 * and media, of all segments but the first of those to come, whose own container is its trial. Each is tried as a
 * container, which nobody sees, which costs no quota, and which is left to expire. All of them at once.
 *
 * @throws ThreadsError if the account is blocked, or the network gives no answer.
 */
async function obstaclesAhead(drafts, from, contextOf) {
    const tried = drafts.map(async (draft, index) => {
        const number = index + 1;
        const known = Buffer.byteLength(draft.text) <= SURELY_SHORT_BYTES && draft.media.length === 0;
        if (index <= from || known)
            return undefined;
        try {
            const context = contextOf(number);
            await (0,container/* becomesReady */.Ij)(await (0,container/* createContainer */.g$)(draft, context), draft.media, context);
            return undefined;
        }
        catch (cause) {
            if (cause instanceof container/* FailedContainer */.ng)
                return { number, problem: cause.problem, refusal: undefined };
            // A trial that was lost on the way proves nothing.
            if (cause instanceof container/* LostContainer */._D)
                return undefined;
            if (!(cause instanceof threads_error/* ThreadsError */.aW) || !cause.definite || cause.blocksAccount)
                throw cause;
            return { number, problem: (0,threads_error/* problemOfThreads */.Im)(cause), refusal: (0,segment/* refusalOf */.Of)(cause) };
        }
    });
    return (await Promise.all(tried)).filter((obstacle) => obstacle !== undefined);
}

;// CONCATENATED MODULE: ./src/commands/targets.ts


/** What a post replies to and quotes, where it names other post files, by what these files tell now. */
function targetsIn(post, files) {
    return (0,targets/* targetsOf */.QR)(post, (path) => {
        try {
            const read = (0,core_post/* readPost */.V)(path, files.read(path).toString('utf8'), {
                timezone: 'UTC',
                numbering: undefined,
            });
            if (read.kind !== 'post')
                return undefined;
            return read.post.receipts?.posts[0].id ?? 'not-live';
        }
        catch {
            return undefined;
        }
    });
}

// EXTERNAL MODULE: ./src/commands/write-back.ts + 5 modules
var write_back = __webpack_require__(5857);
;// CONCATENATED MODULE: ./src/commands/publish-post.ts














/** Publishes what is not live yet of one post, and keeps its receipts. */
async function publishPost(post, composition, context) {
    const problems = [...composition.problems];
    try {
        const parked = context.recovered.find(({ chain, problem }) => problem && chain.path === post.path)?.problem;
        if (parked)
            return ended(post, 'failed', [...problems, parked], context);
        return await attempt(post, { composition, told: [] }, { counting: context.composer.counting, linkInText: false }, context);
    }
    catch (cause) {
        if (cause instanceof interruption/* Interruption */._) {
            return { ...ended(post, 'failed', [...problems, cause.problem], context), blocked: cause.problem };
        }
        if (!(cause instanceof threads_error/* ThreadsError */.aW))
            throw cause;
        const problem = (0,threads_error/* problemOfThreads */.Im)(cause);
        const status = cause.kind === 'throttled' ? 'deferred' : 'failed';
        const blocked = cause.blocksAccount ? problem : undefined;
        return { ...ended(post, status, [...problems, problem], context), blocked };
    }
}
/** One way of composing the post, tried out; where the network refuses just that way, the next. */
async function attempt(post, { composition, told }, variation, context) {
    const { account, world, quota } = context;
    const found = await (0,commands_media/* mediaOf */.u)(composition, post.path, world);
    const { targets, problems: unmet } = targetsIn(post, world.files);
    const { live, unseen } = await liveAlready(post, composition, context);
    const said = [...composition.problems, ...told, ...found.problems, ...unmet, ...unseen];
    if (said.some(({ severity }) => severity === 'error'))
        return ended(post, 'failed', said, context, composition);
    const drafts = draftsOf({ ...composition, ...targets, media: found.media });
    const left = spend(quota, costOf(drafts.length, live.length));
    if (!left)
        return ended(post, 'deferred', [...said, spent(quota, drafts, live.length)], context, composition);
    const chain = { account: account.name, path: post.path, digest: composition.digest };
    const chainContext = contextOf(chain, drafts, context);
    const obstacles = await obstaclesAhead(drafts, live.length, (number) => (0,publishing_chain/* segmentContext */.jF)(chainContext, number));
    const refused = obstacles.find(({ refusal }) => refusal !== undefined);
    if (!refused && obstacles.length > 0) {
        return ended(post, 'failed', [...said, ...obstacles.map(({ problem }) => at(post, problem))], context, composition);
    }
    const again = (problem, refusal) => {
        const next = varied(variation, refusal);
        if (!next || live.length > 0)
            return ended(post, 'failed', [...said, at(post, problem)], context, composition);
        context.tell({ kind: 'recomposed', path: post.path, refusal, why: problem.found });
        const recomposed = (0,compose/* composeAs */.rc)(post, context.composer, next);
        const note = at(post, (0,core_problem/* warning */.$e)(NOTED[refusal], { found: problem.found, expected: 'a post as it was composed' }));
        return attempt(post, { composition: recomposed, told: [...told, note] }, next, context);
    };
    if (refused?.refusal)
        return again(refused.problem, refused.refusal);
    const outcome = await publishDrafts(drafts, live, chainContext, context);
    const { stopped, receipts } = outcome;
    if (stopped?.refusal && receipts.length === 0)
        return again(stopped.problem, stopped.refusal);
    return { ...kept(post, { composition, told: said }, { live, chain, outcome }, context), left };
}
const NOTED = { 'too-long': 'text/counted-by-bytes', 'link-refused': 'threads/link-moved' };
/** The way of composing that answers a refusal; undefined where it was taken already. */
function varied({ counting, linkInText }, refusal) {
    if (refusal === 'too-long')
        return counting === 'bytes' ? undefined : { counting: 'bytes', linkInText };
    return linkInText ? undefined : { counting, linkInText: true };
}
async function publishDrafts(drafts, live, chainContext, { tell, account }) {
    const { path } = chainContext.chain;
    tell({ kind: 'chain', path, segments: drafts.map(({ text }) => text), already: live.length });
    const outcome = await (0,publishing_chain/* publishChain */.lS)(drafts, live, chainContext);
    tell({ kind: 'chain-end' });
    for (const { id } of outcome.receipts)
        account.claimed.add(id);
    return outcome;
}
/** Keeps the receipts of what is live, and reports. */
function kept(post, { composition, told }, { live, chain, outcome: { receipts, losses, stopped } }, { account, world, writesFiles }) {
    const [head, ...replies] = receipts;
    const whole = receipts.length === composition.segments.length;
    const kept = head && { posts: [head, ...replies], digest: composition.digest, whole };
    const inFile = writesFiles && post.path !== undefined;
    const unwritten = kept && inFile ? (0,write_back/* writeBack */.X)(post.path, kept, world) : undefined;
    if (kept && !unwritten && (inFile || whole))
        account.journal.record({ kind: 'written', chain });
    const lost = [...losses].flatMap(([number, parts]) => problemsOfLosses(post, number, parts));
    const problems = [
        ...told,
        ...lost,
        ...[stopped?.problem, unwritten].filter((problem) => problem !== undefined),
    ];
    const status = statusOf({
        whole,
        head,
        adopted: live.length === composition.segments.length,
        stopped: stopped?.problem,
    });
    return {
        report: { path: post.path, status, receipts, segments: (0,compose/* shown */.SP)(composition), problems },
        blocked: stopped?.account === 'blocked' ? stopped.problem : undefined,
    };
}
function statusOf(chain) {
    if (chain.whole)
        return chain.adopted ? 'adopted' : 'published';
    if (chain.head)
        return 'partial';
    return chain.stopped?.rule === 'threads/throttled' ? 'deferred' : 'failed';
}
/** What of the chain is live, by its receipts and by what the account shows, and what could not be seen. */
async function liveAlready({ path, receipts, publishAt }, { segments, digest }, { account, tell, recovered }) {
    const journaled = recovered.find(({ chain, kept }) => !kept && chain.path === path && chain.digest === digest);
    const before = journaled?.receipts?.posts ?? receipts?.posts ?? [];
    if (before.length === segments.length)
        return { live: before, unseen: [] };
    const note = (event) => tell({ kind: 'segment', event, total: 0, text: '' });
    const live = await adopted(segments, before, publishAt?.at ?? -Infinity, account, (0,publishing_account/* patienceOf */.H)(account, note));
    if (!('hidden' in live))
        return { live, unseen: [] };
    if (live.hidden === 'feed') {
        const found = 'an account whose posts the token may not read';
        return {
            live: before,
            unseen: [(0,core_problem/* warning */.$e)('threads/feed-hidden', { found, expected: 'to see what is live' })],
        };
    }
    const found = 'a chain that has begun, and replies that the token may not read';
    // Receipts tell how far the chain came; without them only the account could.
    const hidden = before.length > 0 ? core_problem/* warning */.$e : core_problem/* error */.z3;
    return { live: before, unseen: [hidden('threads/replies-hidden', { found, expected: 'to see them' })] };
}
function contextOf(chain, drafts, { account, tell }) {
    const total = drafts.length;
    const note = (event) => tell({ kind: 'segment', event, total, text: drafts[event.number - 1]?.text ?? '' });
    return { account, chain, tell: note };
}
function spent(quota, drafts, live) {
    const cost = costOf(drafts.length, live);
    return (0,core_problem/* warning */.$e)('threads/quota', {
        found: `room for ${quota.posts} posts and ${quota.replies} replies`,
        expected: `room for ${cost.posts} and ${cost.replies}`,
    });
}
function at({ path, line }, problem) {
    return { ...problem, line, ...(path !== undefined && { path }) };
}
function ended({ path, receipts }, status, problems, { quota }, composition) {
    const segments = composition && { segments: (0,compose/* shown */.SP)(composition) };
    return {
        report: { path, status, receipts: receipts?.posts ?? [], problems, ...segments },
        left: quota,
        blocked: undefined,
    };
}

// EXTERNAL MODULE: ./src/commands/recover.ts
var recover = __webpack_require__(6186);
;// CONCATENATED MODULE: ./src/commands/publish-planned.ts











/** How long a run waits for another one in the same checkout. */
const PATIENT_S = 300;
/** Publishes these texts, which are due: alone in this checkout, and from the files as they are by then. */
async function publishPlanned(sources, context) {
    const { lease } = context.world;
    const heldBack = (problem) => {
        const status = ['threads/throttled', 'action/busy'].includes(problem.rule) ? 'deferred' : 'failed';
        const posts = sources.map(({ path }) => ({ path, status, receipts: [], problems: [problem] }));
        for (const report of posts)
            context.tell({ kind: 'post', report });
        return { posts, done: 0 };
    };
    try {
        if (!(await leased(context))) {
            return heldBack((0,core_problem/* error */.z3)('action/busy', {
                found: 'another run that does not end',
                expected: 'to be alone within five minutes',
            }));
        }
        const account = await (0,commands_account/* openAccount */.s)(context);
        const recovered = await (0,recover/* recover */.l)(account, { ...context, mayPublish: true });
        return await publishFresh(sources, recovered, account, context);
    }
    catch (cause) {
        if (cause instanceof threads_error/* ThreadsError */.aW)
            return heldBack((0,threads_error/* problemOfThreads */.Im)(cause));
        if (cause instanceof interruption/* Interruption */._)
            return heldBack(cause.problem);
        throw cause;
    }
    finally {
        lease.release();
    }
}
async function leased({ world: { lease, clock, interruption }, tell }) {
    for (let waited = 0; waited < PATIENT_S; waited += 1) {
        if (lease.acquire())
            return true;
        if (waited === 0)
            tell({ kind: 'busy' });
        await clock.sleep((0,waits/* seconds */.Y)(1), interruption);
    }
    return false;
}
/** Reads the files again, as another run may have published meanwhile, and publishes what is still due. */
async function publishFresh(sources, recovered, account, context) {
    const { settings, world, tell } = context;
    const fresh = sources.map(({ path, text }) => ({
        path,
        text: path === undefined ? text : world.files.read(path).toString('utf8'),
    }));
    const { plan, settled } = await planOf(fresh, settings, world);
    for (const { post } of plan)
        for (const { id } of post.receipts?.posts ?? [])
            account.claimed.add(id);
    for (const report of settled)
        tell({ kind: 'post', report });
    const due = referredFirst(plan.filter(({ decision }) => decision.kind === 'publish'));
    const posts = [];
    const note = (event) => tell({ kind: 'segment', event, total: 0, text: '' });
    const ask = () => account.threads.quota();
    let quota = due.length > 0 ? await (0,publishing_patience/* patiently */.d_)(ask, { unsure: waits/* WAITS */.r.again }, (0,publishing_account/* patienceOf */.H)(account, note)) : undefined;
    let blocked;
    for (const { post, decision } of due) {
        if (decision.kind !== 'publish' || !quota)
            continue;
        if (blocked) {
            const later = blocked.rule === 'threads/throttled';
            posts.push({
                path: post.path,
                status: later ? 'deferred' : 'failed',
                receipts: post.receipts?.posts ?? [],
                problems: [blocked],
            });
        }
        else {
            const composer = composerOf(settings, world);
            const writesFiles = settings.writeBack === 'files';
            const { composition } = decision;
            const postContext = { account, composer, world, tell, writesFiles, quota, recovered };
            const published = await publishPost(post, composition, postContext);
            posts.push(published.report);
            quota = published.left;
            blocked = published.blocked;
        }
        tell({ kind: 'post', report: posts[posts.length - 1] });
    }
    return {
        posts: [...posts, ...settled],
        done: plan.filter(({ decision }) => decision.kind === 'done').length,
    };
}
/** Posts that others of the same run reply to or quote go before them; else the order stays. */
function referredFirst(due) {
    const ordered = [];
    const place = (planned, above) => {
        if (ordered.includes(planned) || above.includes(planned))
            return;
        const referred = (0,targets/* referredPaths */.oN)(planned.post);
        for (const other of due) {
            if (other.post.path !== undefined && referred.includes(other.post.path))
                place(other, [...above, planned]);
        }
        ordered.push(planned);
    };
    for (const planned of due)
        place(planned, []);
    return ordered;
}

;// CONCATENATED MODULE: ./src/commands/publish-due.ts







/**
 * Reads these texts whole, decides what to do with each post, and publishes those that are due. `elsewhere`: front
 * matter of posts that are live.
 */
async function publishDue(sources, elsewhere, settings, world, tell) {
    const { plan, settled } = await planOf(sources, settings, world);
    for (const report of settled)
        tell({ kind: 'post', report });
    const done = plan.filter(({ decision }) => decision.kind === 'done').length;
    const due = plan.filter(({ decision }) => decision.kind === 'publish');
    if (due.length === 0)
        return { posts: settled, done };
    if (settings.dryRun) {
        const previews = await Promise.all(due.map((planned) => previewOf(planned, world)));
        for (const report of previews)
            tell({ kind: 'post', report });
        return { posts: [...previews, ...settled], done };
    }
    const dueSources = sources.filter(({ path }) => due.some(({ post }) => post.path === path));
    const published = await publishPlanned(dueSources, { settings, world, tell, elsewhere });
    return { posts: [...published.posts, ...settled], done: done + published.done };
}
/** What is to be done with these texts. The same plan serves a dry run and a real one. */
async function planOf(sources, settings, world) {
    const read = sources.map(({ path, text }) => ({
        path,
        ...(path === undefined ? (0,core_post/* readInlinePost */.I)(text, settings) : (0,core_post/* readPost */.V)(path, text, settings)),
    }));
    const texts = new Map(sources.map(({ path, text }) => [path, text]));
    const posts = read.flatMap((entry) => (entry.kind === 'post' ? [entry.post] : []));
    const composer = composerOf(settings, world);
    const plan = planRun(posts, world.clock.now(), settings, (post) => {
        const composition = (0,compose/* compose */.Zz)(post, composer);
        const writes = settings.writeBack === 'files' && post.path !== undefined;
        const barrier = writes ? (0,write_back/* unwritable */.m)(post.path, texts.get(post.path) ?? '') : undefined;
        return barrier ? { ...composition, problems: [...composition.problems, barrier] } : composition;
    });
    const unreadable = read.flatMap((entry) => entry.kind === 'problems' ? [reportOf(entry.path, 'failed', entry.problems)] : []);
    const settled = await Promise.all(plan.map((planned) => settledReport(planned, settings.lateLimit, world)));
    return { plan, settled: [...unreadable, ...settled.flat()] };
}
function composerOf(settings, { linkFrom }) {
    return { counting: settings.counting, handles: settings.handles, linkFrom };
}
/** The report of a post that is decided without publishing; none for one that was live before. */
async function settledReport({ post, decision }, lateLimit, world) {
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
            const receipts = post.receipts?.posts ?? [];
            const media = await (0,commands_media/* mediaOf */.u)(composition, path, world);
            const problems = [...composition.problems, ...media.problems];
            return [{ ...reportOf(path, 'failed', problems), receipts, segments: (0,compose/* shown */.SP)(composition) }];
        }
        case 'overdue': {
            const late = (0,core_problem/* error */.z3)('post/overdue', {
                found: `\`publish_at\` at ${decision.since.text}`,
                expected: `a run within ${hours(lateLimit)} of it`,
                ...(path !== undefined && { path }),
                line: post.publishAtLine ?? 1,
            });
            return [{ ...reportOf(path, 'overdue', [late]), publishAt: decision.since }];
        }
    }
}
async function previewOf({ post: { path }, decision }, world) {
    if (decision.kind !== 'publish')
        return reportOf(path, 'waiting', []);
    const { composition } = decision;
    const media = await (0,commands_media/* mediaOf */.u)(composition, path, world);
    const problems = [...composition.problems, ...media.problems];
    const status = problems.some(({ severity }) => severity === 'error') ? 'failed' : 'waiting';
    return { ...reportOf(path, status, problems), segments: (0,compose/* shown */.SP)(composition) };
}
function reportOf(path, status, problems) {
    return { path, status, receipts: [], problems };
}
function hours(ms) {
    return ms % 3_600_000 === 0 ? `${ms / 3_600_000} hours` : `${Math.round(ms / 60_000)} minutes`;
}


/***/ }),

/***/ 1552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zz: () => (/* binding */ compose),
  rc: () => (/* binding */ composeAs),
  SP: () => (/* binding */ shown)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/core/digest.ts

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

// EXTERNAL MODULE: ./src/core/features.ts + 5 modules
var core_features = __webpack_require__(1061);
;// CONCATENATED MODULE: ./src/core/features/place-media.ts
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

// EXTERNAL MODULE: ./src/core/problem.ts + 2 modules
var core_problem = __webpack_require__(197);
// EXTERNAL MODULE: ./src/core/text-length.ts
var text_length = __webpack_require__(7482);
// EXTERNAL MODULE: ./src/core/text/disarm.ts
var disarm = __webpack_require__(2173);
// EXTERNAL MODULE: ./src/core/text/plain-text.ts
var plain_text = __webpack_require__(3679);
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

// EXTERNAL MODULE: ./src/core/text/split.ts + 4 modules
var split = __webpack_require__(9273);
;// CONCATENATED MODULE: ./src/core/text/check-segment.ts






/** The spoilers one Threads post may hold (Meta: *Spoilers*, `text_entities`). */
const SPOILER_LIMIT = 10;
/** What Threads would refuse of a segment, or read in it that was not meant. */
function checkSegment(cut, segment, counting) {
    const { section, piece, links } = cut;
    const problems = [];
    const line = (0,plain_text/* lineAt */.mh)(section, piece.start);
    const own = links.slice(firstAfter(links, piece.start, ({ end }) => end), firstAfter(links, piece.end - 1, ({ start }) => start));
    if (piece.kind === 'grapheme')
        problems.push(cutWord(own, cut));
    const different = new Set(own.map(({ key }) => key)).size;
    if (different > split/* LINK_LIMIT */.vL) {
        problems.push((0,core_problem/* error */.z3)('text/too-many-links', {
            found: `${different} links in a segment`,
            expected: `at most ${split/* LINK_LIMIT */.vL}`,
            line,
        }));
    }
    const { media, spoilers, text } = segment;
    // No text is known that nothing can cut; should there be one, it is told rather than refused by the network.
    if (!(0,text_length/* fits */.lA)(text, counting)) {
        problems.push((0,core_problem/* error */.z3)('text/too-long', {
            found: 'a segment that could not be cut',
            expected: `at most ${text_length/* TEXT_LIMIT */.W$} characters`,
            line,
        }));
    }
    if (media.length > split/* MEDIA_LIMIT */.f4) {
        problems.push((0,core_problem/* error */.z3)('text/too-many-media', {
            found: `${media.length} images in a segment`,
            expected: `at most ${split/* MEDIA_LIMIT */.f4}`,
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
    const line = (0,plain_text/* lineAt */.mh)(section, url?.start ?? end);
    if (url)
        return (0,core_problem/* error */.z3)('text/url-too-long', {
            found: `a URL of ${url.end - url.start} characters`,
            expected: `at most ${text_length/* TEXT_LIMIT */.W$}`,
            line,
        });
    return (0,core_problem/* warning */.$e)('text/word-cut', {
        found: 'a word longer than a segment',
        expected: `words of at most ${text_length/* TEXT_LIMIT */.W$} characters`,
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
        if (!(0,disarm/* isTopic */.EL)(text, at) || links.some(({ start, end }) => start <= place && place < end))
            continue;
        topics.add(/^#[^\s.&@!?,;:]+/.exec(text.slice(at, at + 60))?.[0] ?? '#');
    }
    return [...topics];
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
    cell: { tags: 'td th', becomes: 'Its text, parted by a middle dot.' },
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

;// CONCATENATED MODULE: ./src/core/text/leftovers.ts
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
const ESCAPED = { '@': disarm/* ESCAPED_AT */.Us, '#': disarm/* ESCAPED_HASH */.x3, '|': disarm/* ESCAPED_BAR */.W6 };
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

;// CONCATENATED MODULE: ./src/core/text/emoji-names.ts
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
            : (0,plain_text/* isSpace */.xC)(this.#last) && (0,plain_text/* isSpace */.xC)(text.charCodeAt(0));
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
/** A no-break space keeps words together, but there is nothing before a line to keep it with. */
function isBlank(unit) {
    return (0,plain_text/* isSpace */.xC)(unit) || unit === 0xa0 || unit === 0x202f || unit === 0xfeff;
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
    /** The quotes around what is being written, and whether each is marked as one. */
    quotes = [];
    /** Line of the Markdown, from 1, that is being converted. */
    line = 1;
    /** The marker of a list item is set and nothing of the item written yet. */
    isItemStart = false;
    /** How handles are treated where something says more than the settings: inside a link. */
    context;
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
    words(text) {
        this.writer.words((0,disarm/* disarm */.Jt)(withEmoji(withoutShortcodes(this, text)), this.context));
    }
    bullet() {
        // An attachment's styles are safe only in ASCII text, so its bullets are ASCII too.
        return this.settings.target === 'attachment'
            ? '-'
            : (BULLETS[Math.min(this.lists.length, BULLETS.length) - 1] ?? '•');
    }
    /** A code span: never cut, but white space at its ends is a place like any other. */
    code(content) {
        const code = content.trim();
        const at = content.indexOf(code);
        this.writer.verbatim(content.slice(0, at));
        const mark = this.writer.mark();
        this.writer.verbatim((0,disarm/* disarm */.Jt)(code, 'code'));
        this.writer.whole(mark);
        this.writer.verbatim(content.slice(at + code.length));
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
                this.writer.verbatim((0,disarm/* disarm */.Jt)(line, 'block'));
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

// EXTERNAL MODULE: ./src/core/text/links.ts
var text_links = __webpack_require__(2606);
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
    const lengths = Array.from({ length: digits }, (_, index) => (0,text_length/* textLength */.sc)(numbered(pattern, 10 ** index, total), counting));
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
    const linked = sections.map((section) => ({ section, links: (0,text_links/* linksOf */.h)(section.text) }));
    const cut = cutAll(linked, all.some(isNumberingTooLong) ? { ...settings, numbering: undefined } : settings);
    const { numbering } = settings;
    const segments = cut.map((each, index) => {
        const segment = segmentOf(each);
        for (const problem of checkSegment(each, segment, settings.counting))
            all.push(problem);
        if (numbering === undefined || cut.length === 1)
            return segment;
        return { ...segment, text: (segment.text + numbered(numbering, index + 1, cut.length)).trimStart() };
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
        for (const piece of (0,split/* split */.lD)(section, { counting, reserved, before: cut.length, links })) {
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
    const spoilers = section.spoilers.slice(firstAfter(section.spoilers, start, (spoiler) => spoiler.end), firstAfter(section.spoilers, end - 1, (spoiler) => spoiler.start));
    return {
        // An entity for a combining mark, right after markup, is all that may still be composed; it only gets shorter.
        text: cut.trim().normalize('NFC'),
        media: mediaOf(section, piece),
        spoilers: spoilers.map((spoiler) => {
            const from = Math.max(spoiler.start, start);
            return { offset: from - start, length: Math.min(spoiler.end, end) - from };
        }),
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
    const length = (0,text_length/* textLength */.sc)(numbered(numbering, 999, 999), counting);
    if (length <= text_length/* TEXT_LIMIT */.W$ / 2)
        return [];
    return [
        (0,core_problem/* error */.z3)('text/numbering-too-long', {
            found: `numbering of ${length} characters`,
            expected: `at most ${text_length/* TEXT_LIMIT */.W$ / 2}`,
        }),
    ];
}
function isNumberingTooLong({ rule }) {
    return rule === 'text/numbering-too-long';
}
function tooLong(segments, { counting }) {
    const length = segments.reduce((sum, { text }) => sum + (0,text_length/* textLength */.sc)(text, counting), 0);
    return (0,core_problem/* error */.z3)('text/too-long', {
        found: `a text of ${length} characters in ${segments.length} segments`,
        expected: `at most ${text_length/* TEXT_LIMIT */.W$} characters in one`,
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
    const [head] = (0,split/* split */.lD)(first, {
        counting: settings.counting,
        reserved: () => 0,
        before: 0,
        links: (0,text_links/* linksOf */.h)(first.text),
    });
    const headEnd = isMarked ? first.text.length : (head?.end ?? 0);
    const headText = first.text.slice(0, headEnd);
    if (!(0,text_length/* fits */.lA)(headText, settings.counting)) {
        problems.push((0,core_problem/* error */.z3)('text/too-long', {
            found: `${(0,text_length/* textLength */.sc)(headText, settings.counting)} characters before the first ---`,
            expected: `at most ${text_length/* TEXT_LIMIT */.W$}`,
            line: 1,
        }));
    }
    const body = isMarked ? joined(rest) : tailOf(first, headEnd);
    problems.push(...check(body, headText, converted.sections, settings));
    const { styles, dropped } = rangesOf(body);
    if (dropped > 0)
        problems.push((0,core_problem/* warning */.$e)('text/style-dropped', {
            found: `${dropped} styled stretches after other than ASCII characters`,
            expected: 'only ASCII before them',
        }));
    const spoilers = first.spoilers
        .filter(({ end }) => end <= headEnd)
        .map(({ start, end }) => ({ offset: start, length: end - start }));
    return {
        attachment: { head: { text: headText, media: [], spoilers, end: 'end' }, text: body.text, styles },
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
    const length = (0,text_length/* textLength */.sc)(body.text, counting);
    if (length > text_length/* ATTACHMENT_LIMIT */.WY) {
        problems.push((0,core_problem/* error */.z3)('text/attachment-too-long', {
            found: `an attachment of ${length} characters`,
            expected: `at most ${text_length/* ATTACHMENT_LIMIT */.WY}`,
        }));
    }
    const links = new Set([...(0,text_links/* linksOf */.h)(head), ...(0,text_links/* linksOf */.h)(body.text)].map(({ key }) => key)).size;
    if (links > split/* LINK_LIMIT */.vL)
        problems.push((0,core_problem/* error */.z3)('text/too-many-links', { found: `${links} links`, expected: `at most ${split/* LINK_LIMIT */.vL}` }));
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

;// CONCATENATED MODULE: ./src/core/compose.ts







/** Turns a post into its chain. A chain that has begun is composed as it was begun, or not at all. */
function compose(post, composer) {
    const first = composeAs(post, composer, { counting: composer.counting, linkInText: false });
    const { receipts } = post;
    if (!receipts || first.digest === receipts.digest)
        return first;
    for (const counting of [composer.counting, 'bytes']) {
        for (const linkInText of [false, true]) {
            const other = composeAs(post, composer, { counting, linkInText });
            if (other.digest === receipts.digest)
                return other;
        }
    }
    const changed = (0,core_problem/* error */.z3)('post/changed-while-partial', {
        found: `another post than that of which ${receipts.posts.length} segments are live`,
        expected: `the post with the digest ${receipts.digest}`,
        ...placeOf(post),
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
    const problems = text.problems.map((problem) => ({
        ...problem,
        ...placeOf(post),
        line: (problem.line ?? 1) + line - 1,
    }));
    problems.push(...(0,core_features/* problemsOfFeatures */.h)({ ...post, features }, segments, { counting, attachment }));
    if (segments.length === 0 && !problems.some(({ severity }) => severity === 'error')) {
        problems.push((0,core_problem/* error */.z3)('post/empty', {
            found: 'a post without text',
            expected: 'something to publish',
            ...placeOf(post),
        }));
    }
    return { segments, features, attachment, digest: digestOf({ segments, features, attachment }), problems };
}
function placeOf({ path, line }) {
    return { line, ...(path !== undefined && { path }) };
}
/** A chain as a report shows it. */
function shown({ segments }) {
    return segments.map(({ text, end, media }) => ({
        text,
        end,
        length: (0,text_length/* textLength */.sc)(text, 'documented'),
        media: media.map(({ src, alt }) => ({ src, alt })),
    }));
}


/***/ })

};
