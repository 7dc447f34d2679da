export const id = 999;
export const ids = [999];
export const modules = {

/***/ 5380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishDue: () => (/* binding */ publishDue)
});

// EXTERNAL MODULE: ./src/commands/plan-posts.ts
var plan_posts = __webpack_require__(5005);
// EXTERNAL MODULE: ./src/core/features/targets.ts
var targets = __webpack_require__(721);
// EXTERNAL MODULE: ./src/core/github/error.ts
var error = __webpack_require__(2577);
// EXTERNAL MODULE: ./src/core/interruption.ts
var interruption = __webpack_require__(7080);
// EXTERNAL MODULE: ./src/core/journal.ts
var journal = __webpack_require__(4608);
// EXTERNAL MODULE: ./src/core/problem.ts + 7 modules
var core_problem = __webpack_require__(4624);
// EXTERNAL MODULE: ./src/core/threads-error.ts
var threads_error = __webpack_require__(1285);
// EXTERNAL MODULE: ./src/publishing/account.ts
var publishing_account = __webpack_require__(3710);
// EXTERNAL MODULE: ./src/publishing/patience.ts
var publishing_patience = __webpack_require__(6202);
// EXTERNAL MODULE: ./src/publishing/waits.ts
var publishing_waits = __webpack_require__(8903);
// EXTERNAL MODULE: ./src/commands/account.ts
var commands_account = __webpack_require__(1333);
// EXTERNAL MODULE: ./src/commands/events.ts
var events = __webpack_require__(4077);
// EXTERNAL MODULE: ./src/commands/home.ts
var commands_home = __webpack_require__(1183);
// EXTERNAL MODULE: ./src/core/settings.ts
var settings = __webpack_require__(1922);
// EXTERNAL MODULE: ./src/commands/lease/point.ts
var point = __webpack_require__(3853);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/core/github/lease-note.ts
var lease_note = __webpack_require__(7922);
// EXTERNAL MODULE: ./src/commands/lease/hold.ts
var hold = __webpack_require__(154);
;// CONCATENATED MODULE: ./src/commands/lease/take.ts




/** How long a run waits for another one that goes on and on. */
const PATIENCE_MS = 5 * 60_000;
/** Between looks at a lease that another run holds, in seconds; the last one again and again. */
const LOOKS_S = [2, 5, 10, 20, 40, 60];
/**
 * Takes the lease on an account: a ref that the host makes once. Another run that holds it is waited for; one that is
 * over, or whose lease has ended, is relieved by moving the ref on, which the host lets only one run do.
 *
 * @returns undefined if another run does not end
 * @throws RefRefused where no ref can be made at all
 */
async function takeLease(account, parent, context) {
    const name = (0,external_node_crypto_.createHash)('sha256').update(account).digest('hex').slice(0, 16);
    try {
        return await takeAt(`refs/spool/lease-${name}`, parent, context);
    }
    catch (cause) {
        // A host may refuse refs beside branches and tags. Where it only gave no answer, the ref may be there.
        if (!(cause instanceof point/* RefRefused */.u3))
            throw cause;
        return takeAt(`refs/heads/spool/lease-${name}`, parent, context);
    }
}
async function takeAt(ref, parent, context) {
    const { refs, world, tell } = context;
    const { clock, interruption, random } = world;
    let first;
    let look = 0;
    for (;;) {
        // Taken before the look: a lease that ends meanwhile is seen to have ended.
        const now = clock.now();
        const at = await refs.find(ref);
        // Whatever a lease says, it is over when it has not been renewed for as long as one lasts.
        const stale = first !== undefined && at === first.at && now >= first.ends;
        const left = at === undefined ? undefined : { oid: at, ...(await refs.read(at)) };
        const holder = left === undefined || stale ? undefined : await holderOf(left, context);
        const lease = holder ? undefined : await taken(ref, left, parent, context);
        if (lease)
            return lease;
        if (first === undefined) {
            tell({ kind: 'lease-busy', run: holder?.run ?? '' });
            const ends = Math.min(holder?.until ?? 0, clock.after(hold/* LASTS_MS */.PK));
            // A run that has died lets its lease end: so long it is waited for at least.
            first = { at, ends, deadline: Math.max(clock.after(PATIENCE_MS), ends) };
        }
        if (now >= first.deadline)
            return undefined;
        const wait = LOOKS_S[Math.min(look, LOOKS_S.length - 1)] ?? 0;
        look += 1;
        await clock.sleep(wait * 1000 * (1 + random() / 4), interruption);
    }
}
/** Who holds a lease; undefined if nobody does any more. */
async function holderOf({ message }, { refs, world: { run, clock } }) {
    const note = (0,lease_note/* leaseNoteIn */.az)(message);
    if (note === undefined || (0,lease_note/* isOver */.PU)(note, run, clock.now()))
        return undefined;
    const elsewhere = note.run !== '' && note.run !== run.id;
    return elsewhere && (await refs.isOver(note.run)) ? undefined : note;
}
/** Makes the ref, or moves it on from where it points; undefined if another run was faster. */
async function taken(ref, left, parent, { refs, world }) {
    // Always the tree of the parent: a commit that seems to add workflows takes a permission that no job has.
    const { tree } = left ?? parent;
    const noted = async (onto) => {
        const until = world.clock.after(hold/* LASTS_MS */.PK);
        const message = (0,lease_note/* leaseMessageOf */.zh)({ ...world.run, until });
        return { oid: await refs.note(message, { oid: onto, tree }), until };
    };
    const first = await noted(left?.oid ?? parent.head);
    // Before it is held, as a step may be killed in between; the note in it tells whose it is.
    world.run.saveLease(ref);
    if (!(await (0,point/* pointed */.We)(ref, first.oid, left?.oid, { refs, world })))
        return undefined;
    return (0,hold/* heldLease */.Mn)(ref, first, noted, { refs, world });
}

;// CONCATENATED MODULE: ./src/commands/lease/held-on-host.ts





/** How often it is seen to that a lease lasts. */
const LOOKED_AFTER_MS = 60_000;
/**
 * Holds the lease on an account while a run publishes, and renews it meanwhile. Without a host, and where it lets no
 * ref be made, there is none: then the other guards must do.
 *
 * @throws GitHubError where receipts go to the host and the token may not write there
 */
async function heldOnHost({ name }, home, { world, tell }) {
    if (!home)
        return { ...NO_LEASE, problems: [] };
    try {
        const lease = await takeLease(name, home.branch, { refs: home.host.refs, world, tell });
        return lease ? { ...renewing(lease, world.clock), problems: [] } : 'busy';
    }
    catch (cause) {
        // Whether the token may write at all is told by the commit that a lease points to.
        const refused = cause instanceof point/* RefRefused */.u3 || (!(0,settings/* keepsOnHost */.Y)(home) && cause instanceof error/* GitHubError */.y_);
        if (!refused)
            throw cause;
        const problem = (0,core_problem/* warning */.$e)('github/no-lease', { found: cause.message, expected: 'a ref to hold' });
        return { ...NO_LEASE, problems: [problem] };
    }
}
const NO_LEASE = { secure: () => Promise.resolve(), release: () => Promise.resolve() };
/** Renews a lease through long waits; what fails is told by `secure` before the next publish. */
function renewing(lease, clock) {
    const released = new AbortController();
    const renew = async () => {
        for (;;) {
            await clock.sleep(LOOKED_AFTER_MS, released.signal);
            await lease.secure();
        }
    };
    void renew().catch(() => undefined);
    return {
        secure: lease.secure,
        async release() {
            released.abort();
            await lease.release();
        },
    };
}

// EXTERNAL MODULE: ./src/core/compose.ts + 36 modules
var compose = __webpack_require__(3150);
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

// EXTERNAL MODULE: ./src/publishing/settle.ts
var settle = __webpack_require__(2638);
;// CONCATENATED MODULE: ./src/publishing/adopt.ts




/**
 * What of a chain the account shows already, though no receipt tells: a run before this one may have died with its
 * answers, or its receipts were never committed. A head without text is never found so: all such posts look alike.
 *
 * @returns receipts from the head on, as far as the chain is live; or what the token may not see.
 * @throws ThreadsError if the network gives no answer: then nothing is known, and nothing may be published.
 */
async function adopted(segments, known, { notBefore, replyTo }, account, patience) {
    const { threads, claimed } = account;
    const found = [...known];
    const next = (shown) => {
        const text = segments[found.length]?.text;
        const parent = found.at(-1)?.id ?? replyTo;
        return shown.find((live) => text !== undefined &&
            (0,settle/* sameText */.Q)(live.text, text) &&
            live.publishedAt >= notBefore &&
            !claimed.has(live.id) &&
            !found.some(({ id }) => id === live.id) &&
            live.replyTo === parent);
    };
    const look = async (kind) => {
        try {
            const waits = { unsure: publishing_waits/* WAITS */.r.again, permission: publishing_waits/* WAITS */.r.refused };
            return await (0,publishing_patience/* patiently */.d_)(() => threads.latest(kind), waits, patience);
        }
        catch (cause) {
            if (cause instanceof threads_error/* ThreadsError */.aW && ['permission', 'not-offered'].includes(cause.kind))
                return undefined;
            throw cause;
        }
    };
    if (found.length === 0) {
        if (segments[0]?.text === '')
            return [];
        const shown = await look(replyTo === undefined ? 'posts' : 'replies');
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

;// CONCATENATED MODULE: ./src/commands/live-already.ts





/** What of the chain is live, by its receipts and by what the account shows, and what could not be seen. */
async function liveAlready({ path, receipts, publishAt }, { segments, digest }, replyTo, { account, tell, recovered }) {
    const journaled = recovered.find(({ chain, kept }) => !kept && chain.path === path && chain.digest === digest);
    const before = journaled?.receipts?.posts ?? receipts?.posts ?? [];
    const beginning = { notBefore: publishAt?.at ?? -Infinity, replyTo };
    const live = before.length === segments.length
        ? before
        : await adopted(segments, before, beginning, account, (0,publishing_account/* patienceOf */.H)(account, (0,events/* besideSegments */.Z)(tell)));
    // Lists may leave permalinks out, and so do people.
    if (!('hidden' in live))
        return { live: await (0,publishing_chain/* withPermalinks */.bC)(live, account), unseen: [] };
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

// EXTERNAL MODULE: ./src/commands/media.ts
var media = __webpack_require__(6466);
// EXTERNAL MODULE: ./src/core/publish-at.ts
var publish_at = __webpack_require__(1052);
;// CONCATENATED MODULE: ./src/commands/quota-room.ts


/** What is left of a quota does not hold a chain. */
function spent(quota, cost) {
    return (0,core_problem/* warning */.$e)('threads/quota', {
        found: `room for ${quota.posts} posts and ${quota.replies} replies`,
        expected: `room for ${cost.posts} and ${cost.replies}`,
    });
}
const DAY_MS = 86_400_000;
/** When, at the latest, a quota has room for this: once enough of what was published is a day old. */
async function roomFrom(cost, quota, { threads, clock }) {
    const kind = cost.posts > quota.posts ? 'posts' : 'replies';
    const now = clock.now();
    const published = (await threads.latest(kind))
        .map(({ publishedAt }) => publishedAt)
        .filter((at) => at > now - DAY_MS);
    const oldest = published.sort((one, other) => one - other)[cost[kind] - quota[kind] - 1] ?? now;
    const at = oldest + DAY_MS;
    return (0,publish_at/* dueTime */.c)({ kind: 'instant', ms: at }, 'UTC', at);
}

// EXTERNAL MODULE: ./src/commands/targets.ts
var commands_targets = __webpack_require__(336);
;// CONCATENATED MODULE: ./src/commands/publish-post.ts













/** Publishes what is not live yet of one post, and keeps its receipts. */
async function publishPost(post, composition, context) {
    const { problems } = composition;
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
        const problem = located(post, (0,threads_error/* problemOfThreads */.Im)(cause), cause.blocksAccount ? 'blocked' : 'usable');
        const status = cause.kind === 'throttled' ? 'deferred' : 'failed';
        const blocked = cause.blocksAccount ? problem : undefined;
        const why = status === 'deferred' ? (0,core_problem/* asWarning */.PQ)(problem) : problem;
        return { ...ended(post, status, [...problems, why], context), blocked };
    }
}
/** One way of composing the post, tried out; where the network refuses just that way, the next. */
async function attempt(post, { composition, told }, variation, context) {
    const { account, world, quota, writeBack } = context;
    const record = post.path === undefined ? writeBack.inline : undefined;
    const found = await (0,media/* mediaOf */.u)(composition, post.path, world);
    const { targets, problems: unmet } = (0,commands_targets/* targetsIn */.A)(post, context.texts);
    const { live, unseen } = await liveAlready(post, composition, targets.replyTo, context);
    const full = live.length < composition.segments.length ? record?.full(composition) : undefined;
    const barrier = full ? [full] : [];
    const said = [...composition.problems, ...told, ...found.problems, ...unmet, ...unseen, ...barrier];
    if ((0,core_problem/* hasError */.JD)(said))
        return ended(post, 'failed', said, context, composition);
    const drafts = draftsOf({ ...composition, ...targets, media: found.media });
    const cost = costOf(drafts.length, live.length);
    const left = spend(quota, cost);
    if (!left) {
        const publishAt = await roomFrom(cost, quota, account);
        const deferred = ended(post, 'deferred', [...said, spent(quota, cost)], context, composition);
        return { ...deferred, report: { ...deferred.report, publishAt } };
    }
    const chain = {
        account: account.name,
        path: post.path,
        digest: composition.digest,
        ...(record && { record: record.name }),
    };
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
function kept(post, { composition, told }, { live, chain, outcome: { receipts, losses, stopped } }, { writeBack }) {
    const [head, ...replies] = receipts;
    const whole = receipts.length === composition.segments.length;
    const kept = head && { posts: [head, ...replies], digest: composition.digest, whole };
    const unwritten = kept && writeBack.add(chain, kept);
    const lost = [...losses].flatMap(([number, parts]) => problemsOfLosses(post, number, parts));
    const status = statusOf({
        whole,
        head,
        adopted: live.length === composition.segments.length,
        stopped: stopped?.problem,
    });
    const why = stopped && located(post, stopped.problem, stopped.account);
    const problems = [
        ...told,
        ...lost,
        ...(why ? [status === 'deferred' ? (0,core_problem/* asWarning */.PQ)(why) : why] : []),
        ...(unwritten ? [unwritten] : []),
    ];
    return {
        report: { path: post.path, status, receipts, segments: (0,compose/* shown */.SP)(composition), problems },
        blocked: stopped?.account === 'blocked' ? why : undefined,
    };
}
/**
 * Names the post in what concerns it: that the account is blocked, or the network down, concerns all of them. A doubt
 * holds back the account and is of its post.
 */
function located(post, problem, account) {
    const ofAll = account === 'blocked' || problem.rule === 'threads/unreachable';
    return ofAll && problem.rule !== 'threads/in-doubt' ? problem : at(post, problem);
}
function statusOf(chain) {
    if (chain.whole)
        return chain.adopted ? 'adopted' : 'published';
    if (chain.head)
        return 'partial';
    return chain.stopped?.rule === 'threads/throttled' ? 'deferred' : 'failed';
}
function contextOf(chain, drafts, { account, tell }) {
    const total = drafts.length;
    const note = (event) => tell({ kind: 'segment', event, total, text: drafts[event.number - 1]?.text ?? '' });
    return { account, chain, tell: note };
}
function at(post, problem) {
    return { ...problem, ...(0,core_problem/* placeOf */.$t)(post) };
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
// EXTERNAL MODULE: ./src/commands/texts.ts
var commands_texts = __webpack_require__(2326);
// EXTERNAL MODULE: ./src/commands/write-back/of.ts + 7 modules
var of = __webpack_require__(3037);
;// CONCATENATED MODULE: ./src/commands/publish-planned.ts


















/** How long a run waits for another one in the same checkout. */
const PATIENT_S = 300;
/** Publishes these texts, which are due: alone, and from the files as they are by then. */
async function publishPlanned(sources, context) {
    const { lease } = context.world;
    try {
        if (await leased(context))
            return await publishAlone(sources, context);
        return allHeldBack(sources, busy('another run in the same checkout that does not end'), context);
    }
    catch (cause) {
        return allHeldBack(sources, problemIn(cause, context), context);
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
        await clock.sleep((0,publishing_waits/* seconds */.Y)(1), interruption);
    }
    return false;
}
/** Alone in this checkout: looks at the repository and the account, and makes sure to be alone with the account too. */
async function publishAlone(sources, context) {
    const account = await (0,commands_account/* openAccount */.sj)(context);
    const { home, problems } = await (0,commands_home/* openHome */.y)(context);
    const held = await heldOnHost(account, home, context);
    if (held === 'busy')
        return allHeldBack(sources, busy('other runs for this account, one after the other or one that does not end'), context);
    try {
        const due = await publishAndKeep(sources, home, { ...account, secure: held.secure }, context);
        return { ...due, problems: [...problems, ...held.problems, ...due.problems] };
    }
    finally {
        await held.release();
    }
}
/** Whatever happens to the posts, what went live of them is kept. */
async function publishAndKeep(sources, home, account, context) {
    const texts = (0,commands_texts/* textsOf */.C)(home, context.world);
    const writeBack = (0,of/* writeBackOf */.a)(texts, home, account.name, context);
    const due = await publishFresh(sources, { account, texts, writeBack, context }).catch((cause) => allHeldBack(sources, problemIn(cause, context), context));
    const { problems, ...kept } = await writeBack.keep();
    context.tell({ kind: 'kept', kept });
    return { ...due, problems: [...due.problems, ...problems], kept };
}
/** Reads the texts again, as another run may have published meanwhile, and publishes what is still due. */
async function publishFresh(sources, run) {
    const { account, texts, writeBack, context } = run;
    const { settings, world, tell } = context;
    const left = (0,journal/* unfinishedIn */.Fp)(world.journal.entries()).flatMap(({ chain }) => chain.path ?? []);
    const paths = sources.flatMap(({ path }) => path ?? []);
    await texts.load([...paths, ...left]);
    (0,commands_account/* claim */.B7)(account, (0,commands_account/* frontMatterIn */.Yq)(paths, texts.read));
    const recovered = await (0,recover/* recover */.l)(account, { settings, texts, writeBack, tell, mayPublish: true });
    const read = await Promise.all(sources.map(async (source) => source.path === undefined
        ? { ...source, receipts: await writeBack.inline?.receipts() }
        : texts.read(source.path)));
    const fresh = read.filter((source) => 'text' in source);
    const gone = read.flatMap((source) => 'problem' in source ? [goneReport(source.path, source.problem)] : []);
    const { plan, settled: decided } = await (0,plan_posts.planOf)(fresh, settings, world);
    for (const { post } of plan)
        for (const { id } of post.receipts?.posts ?? [])
            account.claimed.add(id);
    await texts.load(plan.flatMap(({ post }) => (0,targets/* referredPaths */.oN)(post)));
    const settled = [...gone, ...decided];
    for (const report of settled)
        tell({ kind: 'post', report });
    const published = await publishInTurn(referredFirst(plan), {
        account,
        world,
        tell,
        recovered,
        texts,
        writeBack,
        composer: (0,plan_posts.composerOf)(settings, world),
    });
    return {
        posts: [...published, ...settled],
        done: (0,plan_posts.doneIn)(plan),
        problems: [],
    };
}
/** One post after the other; what blocks the account holds back the rest, anything else only its own post. */
async function publishInTurn(plan, context) {
    const { account, tell } = context;
    let quota;
    let blocked;
    const reports = [];
    for (const { post, decision } of plan) {
        if (decision.kind !== 'publish')
            continue;
        quota ??= await (0,publishing_patience/* patiently */.d_)(() => account.threads.quota(), { unsure: publishing_waits/* WAITS */.r.again }, (0,publishing_account/* patienceOf */.H)(account, (0,events/* besideSegments */.Z)(tell)));
        const { report, left, blocked: why, } = blocked
            ? {
                report: { ...heldBack(post.path, blocked), receipts: post.receipts?.posts ?? [] },
                left: quota,
                blocked,
            }
            : await publishPost(post, decision.composition, { ...context, quota });
        tell({ kind: 'post', report });
        reports.push(report);
        quota = left;
        blocked = why;
    }
    return reports;
}
function allHeldBack(sources, problem, { tell }) {
    const posts = sources.map(({ path }) => heldBack(path, problem));
    tell({ kind: 'held-back', problem, posts });
    return { posts, done: 0, problems: [] };
}
/** A post that is not tried. What will pass by itself defers it; anything else is a failure to look at. */
function heldBack(path, problem) {
    const passes = ['threads/throttled', 'github/throttled', 'action/busy'].includes(problem.rule);
    return {
        ...(0,plan_posts.reportOf)(path, passes ? 'deferred' : 'failed', [passes ? (0,core_problem/* asWarning */.PQ)(problem) : problem]),
        because: { kind: 'held-back' },
    };
}
/** A file that cannot be read is a failure; one that its author has taken away is not. */
function goneReport(path, problem) {
    return (0,plan_posts.reportOf)(path, problem.severity === 'error' ? 'failed' : 'skipped', [problem]);
}
function busy(found) {
    return (0,core_problem/* error */.z3)('action/busy', { found, expected: 'to be alone within five minutes' });
}
/** What went wrong as a problem. @throws what is none of the network, the host, or a run that is to stop */
function problemIn(cause, { settings }) {
    if (cause instanceof threads_error/* ThreadsError */.aW)
        return (0,threads_error/* problemOfThreads */.Im)(cause);
    if (cause instanceof error/* GitHubError */.y_)
        return (0,error/* problemOfGitHub */.QM)(cause, commands_home/* PERMISSIONS */.J[settings.writeBack]);
    if (cause instanceof interruption/* Interruption */._)
        return cause.problem;
    throw cause;
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
    const { plan, settled } = await (0,plan_posts.planOf)(sources, settings, world);
    const due = plan.flatMap(({ post, decision }) => decision.kind === 'publish' ? [{ post, composition: decision.composition }] : []);
    if (settings.dryRun) {
        for (const report of settled)
            tell({ kind: 'post', report });
        const preview = ({ post, composition }) => (0,plan_posts.previewOf)(post, composition, settings, world);
        const previews = await Promise.all(due.map(preview));
        for (const report of previews)
            tell({ kind: 'post', report });
        return { posts: [...previews, ...settled], done: (0,plan_posts.doneIn)(plan), problems: [] };
    }
    const open = new Set(plan.flatMap(({ post: { path }, decision }) => (isOpen(decision, world) ? [path] : [])));
    const closed = settled.filter(({ path }) => !open.has(path));
    for (const report of closed)
        tell({ kind: 'post', report });
    const done = (0,plan_posts.doneIn)(plan);
    if (open.size === 0)
        return { posts: closed, done, problems: [] };
    const openSources = sources.filter(({ path }) => open.has(path));
    const published = await publishPlanned(openSources, { settings, world, tell, elsewhere });
    return { ...published, posts: [...published.posts, ...closed], done: done + published.done };
}
/** Whether a post may be decided otherwise once the branch and the journal are read: they may tell that it is live. */
function isOpen(decision, { host, journal }) {
    switch (decision.kind) {
        case 'publish':
            return true;
        case 'overdue':
            return host !== undefined || journal.entries().length > 0;
        case 'wait':
            return decision.until === undefined;
        default:
            return false;
    }
}


/***/ })

};
