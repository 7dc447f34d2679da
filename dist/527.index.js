export const id = 527;
export const ids = [527];
export const modules = {

/***/ 527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishPosts: () => (/* binding */ publishPosts)
});

// EXTERNAL MODULE: ./src/core/post/targets.ts
var targets = __webpack_require__(5584);
// EXTERNAL MODULE: ./src/core/problem.ts + 6 modules
var core_problem = __webpack_require__(9300);
// EXTERNAL MODULE: ./src/core/report.ts
var core_report = __webpack_require__(8557);
// EXTERNAL MODULE: ./src/run/accept-receipts.ts
var accept_receipts = __webpack_require__(4699);
// EXTERNAL MODULE: ./src/run/account.ts
var run_account = __webpack_require__(5234);
// EXTERNAL MODULE: ./src/run/find-targets.ts
var find_targets = __webpack_require__(2277);
// EXTERNAL MODULE: ./src/run/plan-posts.ts
var plan_posts = __webpack_require__(8768);
// EXTERNAL MODULE: ./src/run/read-ahead.ts
var read_ahead = __webpack_require__(2885);
// EXTERNAL MODULE: ./src/run/report-posts.ts
var report_posts = __webpack_require__(1649);
// EXTERNAL MODULE: ./src/run/with-session.ts + 12 modules
var with_session = __webpack_require__(1442);
// EXTERNAL MODULE: ./src/core/journal.ts
var journal = __webpack_require__(4608);
// EXTERNAL MODULE: ./src/run/recover.ts
var recover = __webpack_require__(7841);
;// CONCATENATED MODULE: ./src/commands/publish/plan-twice.ts
/*
 * A run decides twice what to do.
 *
 * First by the checkout alone: that costs nothing, and most runs end there. Then again, with the lease on the account,
 * by the branch, the release, the journal and the account as they are at that moment: the checkout may be old, and
 * another run may have published in between. Only the second plan is carried out.
 */







/** The first plan, by the checkout. */
async function planFromCheckout(sources, context) {
    const { plan, unreadable, others } = (0,plan_posts.planPosts)(sources, context);
    const open = new Set(plan.flatMap(({ post, decision }) => (isOpen(decision, context.world) ? [post.path] : [])));
    return {
        due: dueIn(plan),
        decided: [...unreadable, ...(await (0,report_posts/* reportDecided */.Lh)(plan, context))],
        open: sources.filter(({ path }) => open.has(path)),
        done: (0,plan_posts.countDone)(plan),
        others,
    };
}
/** Whether the second plan may decide otherwise: the branch and the journal may say that the post is live. */
function isOpen(decision, { host, journal }) {
    switch (decision.kind) {
        case 'publish':
            return true;
        case 'overdue':
            return host !== undefined || journal.entries().length > 0;
        case 'wait':
            return decision.until === undefined;
        case 'refuse':
        case 'skip':
        case 'done':
            return false;
    }
}
/** Reads the files of these posts, and of those that earlier runs left unfinished, as the branch has them now. */
async function loadPosts(sources, { account, postFiles, run }) {
    const unfinished = (0,journal/* unfinishedIn */.Fp)(run.world.journal.entries()).flatMap(({ chain }) => chain.path ?? []);
    const paths = sources.flatMap(({ path }) => path ?? []);
    await postFiles.load([...paths, ...unfinished]);
    (0,run_account/* claimIds */.LM)((0,run_account/* frontMatterIn */.Yq)(paths, postFiles.read), account);
    return [...paths, ...unfinished];
}
/** The second plan, with the lease on the account, after recovering what earlier runs left unfinished. */
async function planFromBranch(sources, session) {
    const { account, postFiles, run } = session;
    const recovered = await (0,recover/* recover */.l)(session);
    const { fresh, gone } = await readAgain(sources, session);
    const { plan, unreadable } = (0,plan_posts.planPosts)(fresh, run);
    const decided = await (0,report_posts/* reportDecided */.Lh)(plan, run);
    account.claims.add(plan.flatMap(({ post }) => post.receipts?.posts.map(({ id }) => id) ?? []));
    await postFiles.load(plan.flatMap(({ post }) => (0,targets/* referredPaths */.o)(post)));
    return {
        due: referredFirst(dueIn(plan)),
        decided: [...gone, ...unreadable, ...decided],
        recovered,
        done: (0,plan_posts.countDone)(plan),
    };
}
/** The same texts as they are now, and reports of those that can no longer be read. */
async function readAgain(sources, { postFiles, writeBack }) {
    const fresh = [];
    const gone = [];
    for (const source of sources) {
        if (source.path === undefined) {
            fresh.push({ ...source, receipts: await writeBack.inline?.receipts() });
            continue;
        }
        const file = postFiles.read(source.path);
        if ('text' in file)
            fresh.push(file);
        // A file that cannot be read is a failure; one that its author removed is not.
        else
            gone.push((0,core_report/* postReport */.f5)(file, file.problem.severity === 'error' ? 'failed' : 'skipped', [file.problem]));
    }
    return { fresh, gone };
}
function dueIn(plan) {
    return plan.flatMap(({ post, decision }) => decision.kind === 'publish' ? [{ post, composition: decision.composition }] : []);
}
/** Posts that others of the same run reply to or quote go before them; otherwise the order stays. */
function referredFirst(due) {
    const byPath = new Map(due.map((each) => [each.post.path, each]));
    const [seen, ordered] = [new Set(), new Set()];
    for (const first of due) {
        // Not by recursion: thousands of posts may reply to each other in a row.
        const ahead = [first];
        for (let last = ahead.at(-1); last; last = ahead.at(-1)) {
            seen.add(last);
            const referred = (0,targets/* referredPaths */.o)(last.post).map((path) => byPath.get(path));
            const next = referred.find((other) => other && !seen.has(other));
            if (next)
                ahead.push(next);
            else
                ahead.pop();
            if (!next)
                ordered.add(last);
        }
    }
    return [...ordered];
}

// EXTERNAL MODULE: ./src/core/interruption.ts
var core_interruption = __webpack_require__(7080);
// EXTERNAL MODULE: ./src/core/post/compose.ts + 56 modules
var compose = __webpack_require__(3293);
// EXTERNAL MODULE: ./src/core/problem-of.ts
var problem_of = __webpack_require__(2720);
// EXTERNAL MODULE: ./src/core/threads/error.ts
var error = __webpack_require__(787);
// EXTERNAL MODULE: ./src/core/threads/token/scopes.ts
var scopes = __webpack_require__(9782);
// EXTERNAL MODULE: ./src/publishing/container.ts
var container = __webpack_require__(1206);
// EXTERNAL MODULE: ./src/publishing/token/explain.ts
var explain = __webpack_require__(2124);
;// CONCATENATED MODULE: ./src/publishing/preflight.ts





/** A text of so many bytes is within 500 characters by every known way of counting. */
const SURELY_SHORT_BYTES = 500;
/**
 * Tries what only the network can judge, before any of it is public: text that is longer in bytes than in characters,
 * and media. Each is tried as a container, which nobody sees, which costs no quota, and which is left to expire; all of
 * them at once. The first segment to be published needs no trial: it is made before anything is public anyway.
 *
 * @throws ThreadsError if the account is blocked, or the network gives no answer.
 */
async function findObstacles(drafts, from, contextOf) {
    const trials = drafts.map(async (draft, index) => {
        const number = index + 1;
        const known = Buffer.byteLength(draft.text) <= SURELY_SHORT_BYTES && draft.media.length === 0;
        if (index <= from || known)
            return undefined;
        const context = contextOf(number);
        try {
            const prepared = await (0,container/* prepareContainer */.L)(draft, context);
            // A trial without an answer proves nothing.
            return prepared.kind === 'failed'
                ? { number, problem: prepared.problem, refusal: undefined }
                : undefined;
        }
        catch (cause) {
            if (!(cause instanceof error/* ThreadsError */.a))
                throw cause;
            const why = await (0,explain/* explain */.W)(cause, (0,scopes/* scopesOf */.ZK)(draft), context);
            if (!why.definite || why.blocksAccount)
                throw why;
            return { number, problem: (0,problem_of/* problemOf */.Z)(why), refusal: why.refusal };
        }
    });
    return (await Promise.all(trials)).filter((obstacle) => obstacle !== undefined);
}

// EXTERNAL MODULE: ./src/publishing/look-up.ts
var look_up = __webpack_require__(7446);
// EXTERNAL MODULE: ./src/publishing/publish-segment.ts + 1 modules
var publish_segment = __webpack_require__(6344);
// EXTERNAL MODULE: ./src/publishing/segment-context.ts
var segment_context = __webpack_require__(4438);
;// CONCATENATED MODULE: ./src/publishing/publish-chain.ts





/** A post may take this long in one run; then the next run continues it. */
const BUDGET_MS = 40 * 60_000;
/**
 * Publishes the segments that are not live yet, each as a reply to the one before it. No segment waits for a
 * permalink: they are fetched meanwhile, those of replies with one request as far as it shows them.
 */
async function publishChain(drafts, already, context) {
    const { account, chain, tell } = context;
    const { clock, interruption, journal } = account;
    const outOfTime = new AbortController();
    clock.timeout(BUDGET_MS).addEventListener('abort', () => outOfTime.abort(new core_interruption/* Interruption */._('out-of-time')));
    const signal = AbortSignal.any([interruption, outOfTime.signal]);
    const live = already.map(({ id }) => id);
    account.claims.add(live);
    const replies = [];
    let listed;
    let head;
    const noteLive = ({ id, draft }) => {
        const number = live.push(id);
        account.claims.add([id]);
        account.claims.trust([id]);
        tell({ kind: 'live', number, id });
        if (number === 1)
            head = (0,look_up/* lookUpReceipt */.jf)(id, account, draft);
        else
            replies.push({ id, draft });
        // Meanwhile the last one is published.
        if (number === drafts.length - 1 && replies.length > 1)
            listed = (0,look_up/* listReplies */.RH)(replies, account);
    };
    let stopped;
    try {
        // Segments that were found live without the journal: if this run dies, the next one need not find them again.
        if (live.length < drafts.length)
            for (const [index, id] of live.entries())
                journal.record({ kind: 'live', chain, number: index + 1, id });
        while (live.length < drafts.length && !stopped) {
            const draft = nextDraft(drafts, live);
            const segment = (0,segment_context/* segmentContext */.j)({ account, chain, tell }, live.length + 1, live, signal);
            const outcome = await (0,publish_segment/* publishSegment */.$)(draft, segment);
            if (outcome.kind === 'live')
                noteLive({ id: outcome.id, draft });
            else
                stopped = outcome;
        }
        if (!stopped)
            journal.record({ kind: 'whole', chain });
    }
    catch (cause) {
        if (!(cause instanceof core_interruption/* Interruption */._))
            throw cause;
        stopped = { problem: (0,problem_of/* problemOf */.Z)(cause), blocksAccount: cause.kind !== 'out-of-time' };
    }
    const seen = [...(head ? [await head] : []), ...(await (0,look_up/* lookUpReplies */.Zq)(replies, await listed, account))];
    const receipts = [...already, ...seen.map(({ id, permalink }) => ({ id, permalink }))];
    return { receipts, losses: lossesIn(seen, already.length), stopped };
}
/** By the number of the segment, from 1. */
function lossesIn(seen, before) {
    return new Map(seen.flatMap(({ lost }, index) => (lost.length > 0 ? [[before + index + 1, lost]] : [])));
}
/** The first segment that is not live, as a reply to the one before it. */
function nextDraft(drafts, live) {
    const draft = drafts[live.length];
    if (!draft)
        throw new RangeError('There is no such segment');
    return { ...draft, replyTo: live.at(-1) ?? draft.replyTo };
}

// EXTERNAL MODULE: ./src/run/composer.ts
var run_composer = __webpack_require__(9959);
// EXTERNAL MODULE: ./src/core/post/composition.ts
var post_composition = __webpack_require__(9064);
;// CONCATENATED MODULE: ./src/commands/publish/post-outcome.ts


/** The outcome of a post of which nothing was published in this run. */
function endPost(post, status, problems, { quota }, composition) {
    const report = {
        ...(0,core_report/* postReport */.f5)(post, status, problems),
        receipts: post.receipts?.posts ?? [],
        ...(composition && { segments: (0,post_composition/* segmentReports */.l)(composition) }),
    };
    return { report, quotaLeft: quota, blocked: undefined };
}

// EXTERNAL MODULE: ./src/core/threads/drafts-of.ts + 1 modules
var drafts_of = __webpack_require__(695);
// EXTERNAL MODULE: ./src/publishing/token/facts.ts
var facts = __webpack_require__(9364);
// EXTERNAL MODULE: ./src/run/find-media.ts
var find_media = __webpack_require__(2759);
// EXTERNAL MODULE: ./src/core/run-events.ts
var run_events = __webpack_require__(9538);
// EXTERNAL MODULE: ./src/publishing/account.ts
var publishing_account = __webpack_require__(3710);
// EXTERNAL MODULE: ./src/publishing/verify.ts
var verify = __webpack_require__(2892);
;// CONCATENATED MODULE: ./src/commands/publish/check-receipts.ts




/** What keeps a chain from being continued after these receipts: they are claims, and are looked up. */
async function checkReceipts(post, receipts, segments, { account, run }) {
    const claimed = receipts.flatMap(({ id }, index) => {
        const other = account.claims.otherPathOf(id, post.path);
        return other === undefined ? [] : [(0,core_problem/* error */.z3)('post/receipt-claimed', { id, other, ...lineOf(post, index) })];
    });
    if (claimed.length > 0)
        return claimed;
    const texts = segments.map(({ text }) => text);
    const context = (0,publishing_account/* stepContext */.e)(account, (0,run_events/* besideSegments */.Z)(run.tell));
    const wrong = await (0,verify/* findFalseReceipts */.W)(receipts, texts, account, context);
    return wrong.map(({ id, number, kind }) => (0,core_problem/* error */.z3)(kind === 'unknown' ? 'post/receipt-unknown' : 'post/receipt-other-text', {
        id,
        segment: number,
        ...lineOf(post, number - 1),
    }));
}
/** What keeps a post from replying to or quoting what the receipts of another file name. */
async function checkReferences({ features = {}, lines = {} }, targets, { account, run }) {
    const problems = [];
    const context = (0,publishing_account/* stepContext */.e)(account, (0,run_events/* besideSegments */.Z)(run.tell));
    for (const [feature, key] of [
        ['replyTo', 'reply_to'],
        ['quote', 'quote'],
    ]) {
        const [reference, id] = [features[feature], targets[feature]];
        if (reference?.kind !== 'file' || id === undefined)
            continue;
        const wrong = await (0,verify/* findFalseReceipts */.W)([{ id }], [undefined], account, context);
        const line = lines[key];
        if (wrong.length > 0)
            problems.push((0,core_problem/* error */.z3)('post/reference-foreign', {
                key,
                target: reference.target,
                id,
                ...(line !== undefined && { line }),
            }));
    }
    return problems;
}
/** Where the receipt of a segment stands; `index` from 0. */
function lineOf({ lines = {} }, index) {
    const line = lines[`posts.${index}`] ?? lines['id'];
    return line === undefined ? {} : { line };
}

// EXTERNAL MODULE: ./src/core/post/digest.ts
var digest = __webpack_require__(5756);
// EXTERNAL MODULE: ./src/core/threads/same-text.ts
var same_text = __webpack_require__(3415);
// EXTERNAL MODULE: ./src/publishing/waiting/waits.ts
var waiting_waits = __webpack_require__(6327);
// EXTERNAL MODULE: ./src/publishing/waiting/with-retry.ts
var with_retry = __webpack_require__(1118);
;// CONCATENATED MODULE: ./src/publishing/adopt.ts






/**
 * What of a chain the account shows already, though no receipt tells: a run before this one may have died with its
 * answers, or its receipts were never committed. A head without text is never found so: all such posts look alike.
 *
 * @returns receipts from the head on, as far as the chain is live; or what the token may not see.
 * @throws ThreadsError if the network gives no answer: then nothing is known, and nothing may be published.
 */
async function adoptLive(segments, known, { notBefore, replyTo }, account, context) {
    const { claims } = account;
    const found = [...known];
    const next = (shown) => {
        const text = segments[found.length]?.text;
        const parent = found.at(-1)?.id ?? replyTo;
        return shown.find((live) => text !== undefined &&
            (0,same_text/* sameText */.Q)(live.text, text) &&
            live.publishedAt >= notBefore &&
            !claims.ids.has(live.id) &&
            !found.some(({ id }) => id === live.id) &&
            live.replyTo === parent);
    };
    if (found.length === 0) {
        if (segments[0]?.text === '')
            return [];
        const shown = await latestShown(replyTo === undefined ? 'posts' : 'replies', account, context);
        if (!shown)
            return { hidden: 'feed' };
        const head = next(shown);
        if (!head)
            return [];
        found.push({ id: head.id, permalink: head.permalink });
    }
    if (found.length === segments.length)
        return found;
    const replies = await latestShown('replies', account, context);
    if (!replies)
        return { hidden: 'replies' };
    for (let reply = next(replies); reply; reply = next(replies)) {
        found.push({ id: reply.id, permalink: reply.permalink });
    }
    return found;
}
/** The newest posts or replies of the account; undefined where the token may not see them. */
async function latestShown(kind, { threads }, context) {
    try {
        const waits = { unsure: waiting_waits/* WAITS */.r.again, permission: waiting_waits/* WAITS */.r.refused };
        return await (0,with_retry/* withRetry */.bD)(() => threads.latest(kind), waits, context);
    }
    catch (cause) {
        if (!(cause instanceof error/* ThreadsError */.a))
            throw cause;
        if (isHidden(cause))
            return undefined;
        const needed = kind === 'posts' ? scopes/* READING */.rq : scopes/* READING_REPLIES */.sZ;
        const why = await (0,explain/* explain */.W)(cause, needed, { ...context, threads });
        if (isHidden(why))
            return undefined;
        throw why;
    }
}
function isHidden({ kind }) {
    return kind === 'permission' || kind === 'not-offered';
}

;// CONCATENATED MODULE: ./src/commands/publish/find-live.ts







/** What of the chain is live as its file, or the journal of an earlier run, says. */
function knownReceipts({ path, receipts }, { digest }, recovered) {
    const journaled = recovered.find(({ chain, recorded }) => !recorded && chain.path === path && isSame(chain.digest, digest));
    return journaled?.receipts?.posts ?? receipts?.posts ?? [];
}
function isSame(one, other) {
    return (0,digest/* isSameChain */.i0)(one, other) || (0,digest/* isSameSource */.E6)(one, other) === true;
}
/**
 * The chain as it goes on from what is live, where another version of Spool has cut that: its receipts first, then what
 * the account shows behind them, since that version may have died before it wrote all of them.
 */
async function composeOnwards({ composition, composeFrom }, known, { account, run }) {
    if (!composition.isCutOtherwise)
        return composition;
    const context = (0,publishing_account/* stepContext */.e)(account, (0,run_events/* besideSegments */.Z)(run.tell));
    let live = await (0,verify/* findTexts */.S)(known, account, context);
    let onwards = composeFrom(live);
    const shown = (await latestShown('replies', account, context)) ?? [];
    for (let parent = known.at(-1)?.id; !(0,core_problem/* hasError */.JD)(onwards.problems) && parent !== undefined;) {
        const reply = shown.find(({ id, replyTo }) => replyTo === parent && !account.claims.ids.has(id));
        const longer = reply && composeFrom([...live, reply.text]);
        if (!longer || (0,core_problem/* hasError */.JD)(longer.problems))
            break;
        live = [...live, reply.text];
        onwards = longer;
        parent = reply.id;
    }
    const told = composition.problems.filter(({ rule }) => rule === 'post/cut-otherwise');
    return { ...onwards, isCutOtherwise: true, problems: [...onwards.problems, ...told] };
}
/** What of the chain is live after these receipts, by what the account shows, and what could not be seen. */
async function findLive({ publishAt }, { segments }, known, replyTo, { account, run }) {
    const beginning = { notBefore: publishAt?.at ?? -Infinity, replyTo };
    const context = (0,publishing_account/* stepContext */.e)(account, (0,run_events/* besideSegments */.Z)(run.tell));
    const live = known.length === segments.length ? known : await adoptLive(segments, known, beginning, account, context);
    // Lists, and receipts that people write, may lack permalinks.
    if (!('hidden' in live))
        return { live: await (0,look_up/* lookUpPermalinks */.dM)(live, account), problems: [] };
    return { live: known, problems: [hiddenProblem(live.hidden, known)] };
}
function hiddenProblem(hidden, before) {
    if (hidden === 'feed')
        return (0,core_problem/* warning */.$e)('threads/feed-hidden', {});
    // Receipts say how far the chain came; without them only the account could.
    const report = before.length > 0 ? core_problem/* warning */.$e : core_problem/* error */.z3;
    return report('threads/replies-hidden', {});
}

// EXTERNAL MODULE: ./src/core/post/time/publish-at.ts
var publish_at = __webpack_require__(7687);
;// CONCATENATED MODULE: ./src/core/threads/quota.ts
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

// EXTERNAL MODULE: ./src/core/threads/rate-limit.ts
var rate_limit = __webpack_require__(7289);
;// CONCATENATED MODULE: ./src/commands/publish/find-room.ts




/**
 * Room for the segments of a chain after the first `live`: what is left of the quota once they are published. There is
 * none in a quota that they exceed, nor for the beginning of a chain where few requests are left.
 */
async function findRoom(segments, live, quota, account) {
    const limit = account.threads.rateLimit();
    if (limit && live === 0 && !(0,rate_limit/* mayBegin */.D)(limit)) {
        const { usedPercent, freeAt } = limit;
        return {
            problem: (0,core_problem/* warning */.$e)('threads/rate-limit', { usedPercent }),
            until: freeAt === undefined ? undefined : instant(freeAt),
        };
    }
    const cost = costOf(segments, live);
    return (spend(quota, cost) ?? {
        problem: (0,core_problem/* warning */.$e)('threads/quota', { needs: cost, left: quota }),
        until: await findTime(cost, quota, account),
    });
}
const DAY_MS = 86_400_000;
/** When, at the latest, a quota has room for this: once enough of what was published is a day old. */
async function findTime(cost, quota, { threads, clock }) {
    const kind = cost.posts > quota.posts ? 'posts' : 'replies';
    const now = clock.now();
    const published = (await threads.latest(kind))
        .map(({ publishedAt }) => publishedAt)
        .filter((at) => at > now - DAY_MS);
    const oldest = published.sort((one, other) => one - other)[cost[kind] - quota[kind] - 1] ?? now;
    return instant(oldest + DAY_MS);
}
function instant(at) {
    return (0,publish_at/* dueTime */.c)({ kind: 'instant', ms: at }, 'UTC', at);
}

;// CONCATENATED MODULE: ./src/commands/publish/prepare-chain.ts










/** Finds the media and the targets of a post, what of it is live, and room for the rest. */
async function prepareChain(post, attempt, context) {
    const { account, postFiles, writeBack, quota, recovered } = context;
    const inline = post.path === undefined ? writeBack.inline : undefined;
    const known = knownReceipts(post, attempt.composition, recovered);
    const composition = await composeOnwards(attempt, known, context);
    const found = await (0,find_media/* findAllMedia */.P)(composition, post.path, context.run.world);
    const { targets, problems: unmet } = (0,find_targets/* findTargets */.q)(post, postFiles);
    const foreign = await checkReferences(post, targets, context);
    const begun = known.length < composition.segments.length;
    const wrong = begun ? await checkReceipts(post, known, composition.segments, context) : [];
    const { live, problems } = wrong.length > 0
        ? { live: known, problems: wrong }
        : await findLive(post, composition, known, targets.replyTo, context);
    const obstacle = live.length < composition.segments.length ? inline?.findObstacle(composition) : undefined;
    const obstacles = obstacle ? [obstacle] : [];
    const said = [
        ...composition.problems,
        ...attempt.told,
        ...found.problems,
        ...unmet,
        ...foreign,
        ...problems,
        ...obstacles,
    ];
    if ((0,core_problem/* hasError */.JD)(said))
        return endPost(post, 'failed', said, context, composition);
    if (found.isLeft)
        return endPost(post, 'deferred', said, context, composition);
    const drafts = (0,drafts_of/* draftsOf */.e)({ ...composition, ...targets, media: found.media });
    const missing = await (0,facts/* findMissingScopes */.J)((0,scopes/* scopesOfChain */.ux)(drafts, live.length), account);
    if (missing.length > 0) {
        const lacking = (0,core_problem/* error */.z3)('threads/scope-missing', { scopes: missing });
        return endPost(post, 'failed', [...said, lacking], context, composition);
    }
    const room = await findRoom(drafts.length, live.length, quota, account);
    if ('problem' in room) {
        const deferred = endPost(post, 'deferred', [...said, room.problem], context, composition);
        return { ...deferred, report: { ...deferred.report, ...(room.until && { publishAt: room.until }) } };
    }
    const key = {
        account: account.name,
        path: post.path,
        digest: composition.digest,
        ...(inline && { record: inline.name }),
    };
    return { key, drafts, live, composition, told: said, quotaLeft: room };
}

// EXTERNAL MODULE: ./src/core/threads/losses.ts
var threads_losses = __webpack_require__(8626);
;// CONCATENATED MODULE: ./src/commands/publish/record-chain.ts




/** Adds the receipts of what is live to those that are written back, and reports. */
function recordChain(post, { key, live, composition, told, quotaLeft }, { receipts, losses, stopped }, { writeBack }) {
    const { digest, segments } = composition;
    const [head, ...replies] = receipts;
    const whole = receipts.length === segments.length;
    const added = head && { posts: [head, ...replies], digest, whole };
    const unwritten = added && writeBack.add(key, added);
    const lost = [...losses].flatMap(([number, parts]) => (0,threads_losses/* problemsOfLosses */.v)(post, number, parts));
    const status = statusOf(head, { whole, adopted: live.length === segments.length, why: stopped?.problem });
    const why = stopped && (status === 'deferred' ? (0,core_problem/* asWarning */.PQ)(stopped.problem) : stopped.problem);
    const problems = [...told, ...lost, ...(why ? [why] : []), ...(unwritten ? [unwritten] : [])];
    const report = { ...(0,core_report/* postReport */.f5)(post, status, problems), receipts, segments: (0,post_composition/* segmentReports */.l)(composition) };
    // With its place in this file: the problem holds back other posts, but is about this one.
    const placed = report.problems.find(({ message }) => message === why?.message);
    return { report, quotaLeft, blocked: stopped?.blocksAccount ? placed : undefined };
}
function statusOf(head, { whole, adopted, why }) {
    if (whole)
        return adopted ? 'adopted' : 'published';
    if (head)
        return 'partial';
    return why?.rule === 'threads/throttled' ? 'deferred' : 'failed';
}

;// CONCATENATED MODULE: ./src/commands/publish/publish-post.ts












/** Publishes what is not live yet of one post, and adds its receipts to those that are written back. */
async function publishPost(post, composition, context) {
    const { problems } = composition;
    const unresolved = context.recovered.find(({ chain, problem }) => problem && chain.path === post.path)?.problem;
    if (unresolved)
        return endPost(post, 'failed', [...problems, unresolved], context);
    try {
        return await publishComposed(post, composition, context);
    }
    catch (cause) {
        if (!(cause instanceof core_interruption/* Interruption */._ || cause instanceof error/* ThreadsError */.a))
            throw cause;
        const problem = (0,problem_of/* problemOf */.Z)(cause);
        const defers = cause.kind === 'throttled';
        const why = defers ? (0,core_problem/* asWarning */.PQ)(problem) : problem;
        const ended = endPost(post, defers ? 'deferred' : 'failed', [...problems, why], context);
        const blocks = cause instanceof core_interruption/* Interruption */._ || cause.blocksAccount;
        return { ...ended, blocked: blocks ? problem : undefined };
    }
}
/** Composes the post another way when the network refuses it for a reason that this can change. */
async function publishComposed(post, composition, context) {
    const composer = (0,run_composer/* composerOf */.i)(context.run);
    let variation = { counting: composer.counting, linkInText: false };
    const composeFrom = (live) => (0,compose/* composeAs */.r)(post, composer, { ...variation, live });
    let attempt = { composition, composeFrom, told: [] };
    for (;;) {
        const chain = await prepareChain(post, attempt, context);
        if ('report' in chain)
            return chain;
        const tried = await tryChain(post, chain, context);
        if (!('refusal' in tried))
            return tried;
        const { refusal, problem } = tried;
        const next = vary(variation, refusal);
        if (!next || (chain.live.length > 0 && !mayCutRest(chain, refusal)))
            return endPost(post, 'failed', [...chain.told, problem], context, attempt.composition);
        context.run.tell({ kind: 'recomposed', path: post.path, refusal, why: problem.message });
        const note = (0,core_problem/* warning */.$e)(RULE_OF_REFUSAL[refusal], { answer: problem.message });
        variation = next;
        const { isCutOtherwise = false } = attempt.composition;
        attempt = {
            composition: { ...(0,compose/* composeAs */.r)(post, composer, next), isCutOtherwise },
            composeFrom,
            told: [...attempt.told, note],
        };
    }
}
/** What is live was not cut by this version, so the rest need not be counted as that was. */
function mayCutRest({ composition }, refusal) {
    return composition.isCutOtherwise === true && refusal === 'too-long';
}
const RULE_OF_REFUSAL = { 'too-long': 'text/counted-by-bytes', 'link-refused': 'threads/link-moved' };
/** How to compose the post after a refusal; undefined where that was tried already. */
function vary({ counting, linkInText }, refusal) {
    if (refusal === 'too-long')
        return counting === 'bytes' ? undefined : { counting: 'bytes', linkInText };
    return linkInText ? undefined : { counting, linkInText: true };
}
/** Tries what only the network can judge, then publishes the chain. */
async function tryChain(post, chain, context) {
    const { drafts, live, told, composition } = chain;
    const chainContext = chainContextOf(chain, context);
    const contextOf = (number) => (0,segment_context/* segmentContext */.j)(chainContext, number);
    const obstacles = await findObstacles(drafts, live.length, contextOf);
    for (const { refusal, problem } of obstacles)
        if (refusal)
            return { refusal, problem };
    if (obstacles.length > 0) {
        const problems = obstacles.map(({ problem }) => problem);
        return endPost(post, 'failed', [...told, ...problems], context, composition);
    }
    const { tell } = context.run;
    tell({ kind: 'chain', path: post.path, segments: drafts.map(({ text }) => text), already: live.length });
    const outcome = await publishChain(drafts, live, chainContext);
    tell({ kind: 'chain-end' });
    const { stopped, receipts } = outcome;
    if (stopped?.refusal && receipts.length === 0)
        return { refusal: stopped.refusal, problem: stopped.problem };
    return recordChain(post, chain, outcome, context);
}
function chainContextOf({ key, drafts }, { account, run: { tell } }) {
    const total = drafts.length;
    const note = (event) => tell({ kind: 'segment', event, total, text: drafts[event.number - 1]?.text ?? '' });
    return { account, chain: key, tell: note };
}

;// CONCATENATED MODULE: ./src/commands/publish/publish-posts.ts












/** Publishes those of the posts that are due. `liveFrontMatter`: that of posts which are live already. */
async function publishPosts(sources, liveFrontMatter, context) {
    const first = await planFromCheckout(sources, context);
    if (context.settings.dryRun)
        return previewPosts(first, context);
    const { open, done, others } = first;
    const paths = new Set(open.map(({ path }) => path));
    const closed = first.decided.filter(({ path }) => !paths.has(path));
    tellPosts(closed, context);
    if (open.length === 0)
        return { posts: closed, done, others, problems: [] };
    const published = await (0,with_session/* withSession */.f)(context, { liveFrontMatter, mayPublish: true }, (session) => publishAlone(open, session), (problem) => holdBackAll(open, problem, context));
    const posts = [...published.posts, ...closed];
    return { ...published, posts, done: done + published.done, others };
}
async function previewPosts({ due, decided, done, others }, context) {
    tellPosts(decided, context);
    const preview = ({ post, composition }) => (0,report_posts/* previewPost */.$X)(post, composition, context);
    const previews = await Promise.all(due.map(preview));
    tellPosts(previews, context);
    return { posts: [...previews, ...decided], done, others, problems: [] };
}
async function publishAlone(sources, session) {
    const { held, problems } = await (0,accept_receipts/* acceptReceipts */.q)(await loadPosts(sources, session), session);
    const isHeld = ({ path }) => path !== undefined && held.some((report) => report.path === path);
    const second = await planFromBranch(sources.filter((source) => !isHeld(source)), session);
    const decided = [...held, ...second.decided];
    tellPosts(decided, session.run);
    const published = await publishInTurn(second, session);
    return { posts: [...published, ...decided], done: second.done, problems };
}
/** One post after the other; what blocks the account holds back the rest, anything else only its own post. */
async function publishInTurn({ due, recovered }, opened) {
    const { run } = opened;
    const session = run.world.host && due.length > 0 ? readingAhead(opened) : opened;
    let quota;
    let blocked;
    const reports = [];
    for (const { post, composition } of due) {
        quota ??= await (0,run_account/* readQuota */.$s)(session.account, run);
        const waits = deferWithTarget(post, reports, session);
        if (blocked) {
            reports.push({ ...holdBack(post.path, blocked), receipts: post.receipts?.posts ?? [] });
        }
        else if (waits) {
            reports.push(waits);
        }
        else {
            const outcome = await publishPost(post, composition, { ...session, recovered, quota });
            reports.push(outcome.report);
            quota = outcome.quotaLeft;
            blocked = outcome.blocked;
        }
        tellPosts(reports.slice(-1), run);
    }
    return reports;
}
/** The lease on the account is held: what the account shows from now on is what this run acts on. */
function readingAhead(session) {
    const { account } = session;
    // Whoever needs it is told its error.
    account.tokenFacts().catch(() => undefined);
    return { ...session, account: { ...account, threads: (0,read_ahead/* readAccountAhead */.L)(account.threads) } };
}
/** A post waits with the one that it replies to or quotes, where that one has just been deferred. */
function deferWithTarget(post, reports, { postFiles }) {
    const paths = (0,targets/* referredPaths */.o)(post);
    const target = reports.find(({ path, status, receipts }) => path !== undefined && paths.includes(path) && status === 'deferred' && receipts.length === 0);
    if (!target)
        return undefined;
    const problems = (0,find_targets/* findTargets */.q)(post, postFiles).problems.map((problem) => ({
        ...(0,core_problem/* asWarning */.PQ)(problem),
        fix: 'Nothing to do: a later run publishes both.',
    }));
    const { publishAt } = target;
    const receipts = post.receipts?.posts ?? [];
    return { ...(0,core_report/* postReport */.f5)(post, 'deferred', problems), receipts, ...(publishAt && { publishAt }) };
}
function holdBackAll(sources, problem, { tell }) {
    const posts = sources.map(({ path }) => holdBack(path, problem));
    tell({ kind: 'held-back', problem, posts });
    return { posts, done: 0, problems: [] };
}
/** A post that is not tried. A reason that passes by itself defers it; any other is a failure. */
function holdBack(path, problem) {
    const passes = ['threads/throttled', 'github/throttled', 'action/busy'].includes(problem.rule);
    return {
        path,
        status: passes ? 'deferred' : 'failed',
        receipts: [],
        // Without a place in this file, as nothing is wrong with the file.
        problems: [passes ? (0,core_problem/* asWarning */.PQ)(problem) : problem],
        because: { kind: 'held-back' },
    };
}
function tellPosts(reports, { tell }) {
    for (const report of reports)
        tell({ kind: 'post', report });
}


/***/ }),

/***/ 9064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ segmentReports)
/* harmony export */ });
/* harmony import */ var _threads_text_length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3935);

/** A chain as a report shows it. */
function segmentReports({ segments, counting }) {
    return segments.map(({ text, end, media }) => ({
        text,
        end,
        length: (0,_threads_text_length_js__WEBPACK_IMPORTED_MODULE_0__/* .textLength */ .sc)(text, counting),
        counting,
        media: media.map(({ src, alt }) => ({ src, alt })),
    }));
}


/***/ }),

/***/ 5584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ targetsOf),
/* harmony export */   o: () => (/* binding */ referredPaths)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9300);
/* harmony import */ var _threads_features_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1650);
/* harmony import */ var _threads_features_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4472);



/** Paths of the post files that must be live before this one is published. */
function referredPaths(post) {
    return referencesOf(post).flatMap(({ path }) => (path === undefined ? [] : [path]));
}
/** Finds what a post refers to. A post with a problem here can be published once the other one is live. */
function targetsOf(post, headOf) {
    const problems = [];
    const ids = {
        replyTo: undefined,
        quote: undefined,
    };
    for (const each of referencesOf(post)) {
        const { feature, reference, path } = each;
        if (reference.kind === 'id')
            ids[feature] = reference.id;
        if (path === undefined)
            continue;
        const head = headOf(path);
        if (head === undefined)
            problems.push(wrong('post/reference-missing', each));
        else if (head === 'to-come')
            continue;
        else if (head === 'not-live')
            problems.push(wrong('post/reference-not-live', each));
        else
            ids[feature] = head;
    }
    const { path } = post;
    return {
        targets: ids,
        problems: path === undefined ? problems : problems.map((problem) => ({ ...problem, path })),
    };
}
function referencesOf({ path: from, features = {}, lines = {} }) {
    return ['replyTo', 'quote'].flatMap((feature) => {
        const reference = features[feature];
        if (!reference)
            return [];
        return [{ feature, reference, path: (0,_threads_features_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .follow */ .e6)(reference, from).path, line: lines[_threads_features_js__WEBPACK_IMPORTED_MODULE_1__/* .FEATURE_KEYS */ .C7[feature]] }];
    });
}
function wrong(rule, { feature, reference, line }) {
    const facts = { key: _threads_features_js__WEBPACK_IMPORTED_MODULE_1__/* .FEATURE_KEYS */ .C7[feature], written: (0,_threads_features_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(reference) };
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(rule, { ...facts, ...(line !== undefined && { line }) });
}


/***/ }),

/***/ 695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ draftsOf)
});

;// CONCATENATED MODULE: ./src/core/threads/draft.ts
/** Features that are found or made before they can go onto a container. All others go there as they are. */
const RESOLVED = ['replyTo', 'media', 'attachment', 'quote'];

// EXTERNAL MODULE: ./src/core/threads/features.ts
var features = __webpack_require__(1650);
// EXTERNAL MODULE: ./src/core/threads/features/table.ts + 3 modules
var table = __webpack_require__(4559);
;// CONCATENATED MODULE: ./src/core/threads/drafts-of.ts



/**
 * One draft for each segment of a chain, with the features of the post. Replies do not have their `replyTo` yet: it is
 * the id of the segment before, once that is live.
 *
 * Features belong to the head alone: of most of them Meta does not say what they mean on a reply. Only `countries`
 * holds for every segment, so that nobody sees the end of a chain and not its beginning.
 */
function draftsOf({ segments, features = {}, media = [], attachment, replyTo, quote, }) {
    const [ofEvery, ofHead] = [carried(features, 'every segment'), carried(features, 'head')];
    return segments.map((segment, index) => ({
        text: segment.text,
        replyTo: index === 0 ? replyTo : undefined,
        media: media[index] ?? [],
        ...(segment.media.some(({ spoiler }) => spoiler) && { spoilerMedia: true }),
        ...(segment.spoilers.length > 0 && { spoilers: segment.spoilers }),
        ...ofEvery,
        ...(index === 0 && {
            ...ofHead,
            ...(attachment && { attachment: { text: attachment.text, styles: attachment.styles } }),
            ...(quote !== undefined && { quote }),
        }),
    }));
}
const AS_THEY_ARE = features/* FEATURE_NAMES */.K7.filter((name) => !RESOLVED.some((resolved) => resolved === name));
/** What goes onto containers as it is. */
function carried(features, belongsTo) {
    const names = AS_THEY_ARE.filter((name) => name in features && table/* FEATURES */.G[name].belongsTo === belongsTo);
    return Object.fromEntries(names.map((name) => [name, features[name]]));
}


/***/ }),

/***/ 8626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ problemsOfLosses),
/* harmony export */   y: () => (/* binding */ LOSSES)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9300);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1650);
/* harmony import */ var _features_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4559);



/** Everything that a live post can lack, in the order in which it is requested and reported. */
const LOSSES = [
    ..._features_table_js__WEBPACK_IMPORTED_MODULE_2__/* .TEXT */ .a.losses,
    ..._features_js__WEBPACK_IMPORTED_MODULE_1__/* .FEATURE_NAMES */ .K7.flatMap((name) => _features_table_js__WEBPACK_IMPORTED_MODULE_2__/* .FEATURES */ .G[name].losses.map((loss) => ({ ...loss, key: _features_js__WEBPACK_IMPORTED_MODULE_1__/* .FEATURE_KEYS */ .C7[name] }))),
].toSorted((one, other) => _features_js__WEBPACK_IMPORTED_MODULE_1__/* .DRAFT_PARTS */ .NE.indexOf(one.part) - _features_js__WEBPACK_IMPORTED_MODULE_1__/* .DRAFT_PARTS */ .NE.indexOf(other.part));
/** What the author should know of a segment that is live without all that was sent. `number` counts from 1. */
function problemsOfLosses({ path, line, lines = {} }, number, lost) {
    return lost.flatMap((part) => LOSSES.filter((loss) => loss.part === part).map(({ name, key, rule }) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(rule, {
        segment: number,
        without: name,
        line: (key === undefined ? undefined : lines[key]) ?? line,
        ...(path !== undefined && { path }),
    })));
}


/***/ }),

/***/ 7289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ mayBegin),
/* harmony export */   K: () => (/* binding */ fullerOf)
/* harmony export */ });
/** What is left from here on is for chains that have begun: one that runs into the limit stops half way. */
const NEARLY_USED_UP = 90;
/** Whether a chain of which nothing is live may begin. A server that tells nothing limits nothing. */
function mayBegin(limit) {
    return limit === undefined || limit.usedPercent < NEARLY_USED_UP;
}
/** The one that is used up more; of two alike the later one, whose time is newer. */
function fullerOf(earlier, later) {
    if (!earlier || !later)
        return earlier ?? later;
    return later.usedPercent >= earlier.usedPercent ? later : earlier;
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

/***/ 2759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findAllMedia)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9300);
/* harmony import */ var _core_problem_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2720);
/* harmony import */ var _core_text_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9435);



/** Finds and judges everything that a composition shows. A failure of Spool itself is a problem of this post alone. */
async function findAllMedia({ segments }, path, { findMedia }) {
    const count = new Set(segments.flatMap(({ media }) => media.map(({ src }) => src))).size;
    if (count > _core_text_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_A_RUN */ .Tt) {
        const problems = [(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('media/too-many', { count, most: _core_text_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_A_RUN */ .Tt })];
        return { media: [], problems, isLeft: false };
    }
    try {
        const found = await Promise.all(segments.map(({ media }) => Promise.all(media.map((each) => findMedia(each, path)))));
        const left = found.flat().filter(({ isLeft }) => isLeft).length;
        const told = left > 0 ? [(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)('media/left', { count: left, most: _core_text_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_A_RUN */ .Tt })] : [];
        return {
            media: found.map((each) => each.flatMap(({ item }) => (item ? [item] : []))),
            problems: [...found.flat().flatMap(({ problems }) => problems), ...told],
            isLeft: left > 0,
        };
    }
    catch (cause) {
        return { media: [], problems: [(0,_core_problem_of_js__WEBPACK_IMPORTED_MODULE_1__/* .bugOf */ .y)(cause)], isLeft: false };
    }
}


/***/ }),

/***/ 2277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findUnmetTargets),
/* harmony export */   q: () => (/* binding */ findTargets)
/* harmony export */ });
/* harmony import */ var _core_post_read_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6265);
/* harmony import */ var _core_post_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5584);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9300);
/* harmony import */ var _repository_file_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3282);




/** What a post replies to and quotes, where it names other post files, by what these files say now. */
function findTargets(post, files) {
    return (0,_core_post_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targetsOf */ .Q)(post, (path) => {
        const file = files.read(path);
        if ('problem' in file)
            return undefined;
        const read = (0,_core_post_read_post_js__WEBPACK_IMPORTED_MODULE_0__/* .readPost */ .V)(path, file.text, { timezone: 'UTC', numbering: undefined });
        return read.kind === 'post' ? (read.post.receipts?.posts[0].id ?? 'not-live') : undefined;
    });
}
/**
 * What keeps a post from what it replies to and quotes, as far as the checkout says. A post that goes out before it, or
 * together with it, is not in its way.
 */
function findUnmetTargets(post, { settings, world }) {
    const time = Math.max(world.clock.now(), post.publishAt?.at ?? 0);
    return (0,_core_post_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targetsOf */ .Q)(post, (path) => {
        const file = (0,_repository_file_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readFileText */ .e)(path, world.files);
        const read = 'text' in file ? (0,_core_post_read_post_js__WEBPACK_IMPORTED_MODULE_0__/* .readPost */ .V)(path, file.text, settings) : undefined;
        if (read?.kind !== 'post')
            return undefined;
        const { receipts, draft, problems, publishAt } = read.post;
        if (receipts)
            return receipts.posts[0].id;
        return draft || (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .hasError */ .JD)(problems) || (publishAt?.at ?? 0) > time ? 'not-live' : 'to-come';
    }).problems;
}


/***/ }),

/***/ 1649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ previewPost),
/* harmony export */   Lh: () => (/* binding */ reportDecided),
/* harmony export */   ZI: () => (/* binding */ withReason)
/* harmony export */ });
/* harmony import */ var _core_post_compose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3293);
/* harmony import */ var _core_post_composition_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9064);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9300);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8557);
/* harmony import */ var _core_threads_drafts_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(695);
/* harmony import */ var _core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9782);
/* harmony import */ var _composer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9959);
/* harmony import */ var _find_media_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2759);
/* harmony import */ var _find_targets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2277);









/** Reports of what a plan decides without publishing. */
async function reportDecided(plan, context) {
    return (await Promise.all(plan.map((planned) => reportDecision(planned, context)))).flat();
}
/** None for a post that is to be published, and none for a file that was live before. */
async function reportDecision({ post, decision }, context) {
    const receipts = post.receipts?.posts ?? [];
    switch (decision.kind) {
        case 'publish':
            return [];
        case 'done':
            // Later steps can learn the receipts of inline text from nothing else.
            return post.path === undefined
                ? [{ ...(0,_core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .postReport */ .f5)(post, 'skipped', findOtherText(post, context)), receipts }]
                : [];
        case 'skip':
        case 'wait':
        case 'overdue':
            return [withReason((0,_core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .postReport */ .f5)(post, 'waiting', []), decision, post, context)];
        case 'refuse':
            return [{ ...(await previewPost(post, decision.composition, context)), receipts }];
    }
}
/**
 * A release that records another text: its notes were edited since, or a second text has the key of the first. These
 * look the same, and to publish would be the worse mistake.
 */
function findOtherText(post, context) {
    if (context.settings.writeBack !== 'release')
        return [];
    const { problems } = (0,_core_post_compose_js__WEBPACK_IMPORTED_MODULE_0__/* .compose */ .Z)(post, (0,_composer_js__WEBPACK_IMPORTED_MODULE_7__/* .composerOf */ .i)(context));
    const isOther = problems.some(({ rule }) => rule === 'post/changed-while-partial');
    return isOther ? [(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)('github/other-text', {})] : [];
}
/** The report of a post that waits, with the reason why it is not due. */
function withReason(report, reason, { path, publishAtLine = 1 }, { settings: { lateLimit, maxPosts } }) {
    switch (reason.kind) {
        case 'skip':
            return report.status === 'failed'
                ? report
                : { ...report, status: 'skipped', because: { kind: 'draft' } };
        case 'wait':
            return reason.until
                ? { ...report, status: report.status === 'failed' ? 'failed' : 'waiting', publishAt: reason.until }
                : { ...report, because: { kind: 'max-posts', maxPosts } };
        case 'overdue': {
            const late = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('post/overdue', {
                publishAt: reason.since.text,
                limit: hoursOf(lateLimit),
                line: publishAtLine,
            });
            const { problems } = (0,_core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .postReport */ .f5)({ path }, 'overdue', [late]);
            return {
                ...report,
                status: 'overdue',
                problems: [...report.problems, ...problems],
                publishAt: reason.since,
            };
        }
    }
}
/** A post as it would be published, judged whole: it waits to be, unless something is wrong with it. */
async function previewPost(post, composition, context) {
    const media = await (0,_find_media_js__WEBPACK_IMPORTED_MODULE_5__/* .findAllMedia */ .P)(composition, post.path, context.world);
    const problems = [...composition.problems, ...(0,_find_targets_js__WEBPACK_IMPORTED_MODULE_6__/* .findUnmetTargets */ .B)(post, context), ...media.problems];
    const status = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .hasError */ .JD)(problems) ? 'failed' : media.isLeft ? 'deferred' : 'waiting';
    const report = (0,_core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .postReport */ .f5)(post, status, problems);
    const live = post.receipts?.posts.length ?? 0;
    const ofHead = live > 0 ? [] : (0,_core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_4__/* .scopesOf */ .ZK)(composition.features);
    const scopes = [...new Set([...ofHead, ...(0,_core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_4__/* .scopesOfChain */ .ux)((0,_core_threads_drafts_of_js__WEBPACK_IMPORTED_MODULE_3__/* .draftsOf */ .e)(composition), live)])];
    return { ...report, segments: (0,_core_post_composition_js__WEBPACK_IMPORTED_MODULE_8__/* .segmentReports */ .l)(composition), scopes, live };
}
function hoursOf(ms) {
    return ms % 3_600_000 === 0 ? `${ms / 3_600_000} hours` : `${Math.round(ms / 60_000)} minutes`;
}


/***/ })

};
