export const id = 527;
export const ids = [527];
export const modules = {

  527:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  publishPosts: () => (  publishPosts)
});

var targets = __webpack_require__(5584);
var core_problem = __webpack_require__(9818);
var core_report = __webpack_require__(8557);
var accept_receipts = __webpack_require__(4699);
var run_account = __webpack_require__(5234);
var find_targets = __webpack_require__(2277);
var read_ahead = __webpack_require__(2885);
var report_posts = __webpack_require__(1649);
var with_session = __webpack_require__(1442);
var journal = __webpack_require__(4608);
var plan_posts = __webpack_require__(8768);
var recover = __webpack_require__(7841);
; 







async function planFromCheckout(sources, context) {
    const { plan, unreadable, others } = (0,plan_posts.planPosts)(sources, context);
    const open = new Set(plan.flatMap(({ post, decision }) => (isOpen(decision, context.world) ? [post.path] : [])));
    return {
        due: dueIn(plan),
        decided: [...unreadable, ...(await (0,report_posts .Lh)(plan, context))],
        open: sources.filter(({ path }) => open.has(path)),
        done: (0,plan_posts.countDone)(plan),
        others,
    };
}
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
async function loadPosts(sources, { account, postFiles, run }) {
    const unfinished = (0,journal .Fp)(run.world.journal.entries()).flatMap(({ chain }) => chain.path ?? []);
    const paths = sources.flatMap(({ path }) => path ?? []);
    await postFiles.load([...paths, ...unfinished]);
    (0,run_account .LM)((0,run_account .Yq)(paths, postFiles.read), account);
    return [...paths, ...unfinished];
}
async function planFromBranch(sources, session) {
    const { account, postFiles, run } = session;
    const recovered = await (0,recover .l)(session);
    const { fresh, gone } = await readAgain(sources, session);
    const { plan, unreadable } = (0,plan_posts.planPosts)(fresh, run);
    const decided = await (0,report_posts .Lh)(plan, run);
    account.claims.add(plan.flatMap(({ post }) => post.receipts?.posts.map(({ id }) => id) ?? []));
    await postFiles.load(plan.flatMap(({ post }) => (0,targets .o)(post)));
    return {
        due: referredFirst(dueIn(plan)),
        decided: [...gone, ...unreadable, ...decided],
        recovered,
        done: (0,plan_posts.countDone)(plan),
    };
}
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
        else
            gone.push((0,core_report .f5)(file, file.problem.severity === 'error' ? 'failed' : 'skipped', [file.problem]));
    }
    return { fresh, gone };
}
function dueIn(plan) {
    return plan.flatMap(({ post, decision }) => decision.kind === 'publish' ? [{ post, composition: decision.composition }] : []);
}
function referredFirst(due) {
    const byPath = new Map(due.map((each) => [each.post.path, each]));
    const [seen, ordered] = [new Set(), new Set()];
    for (const first of due) {
        const ahead = [first];
        for (let last = ahead.at(-1); last; last = ahead.at(-1)) {
            seen.add(last);
            const referred = (0,targets .o)(last.post).map((path) => byPath.get(path));
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

var core_interruption = __webpack_require__(7080);
var compose = __webpack_require__(8466);
var problem_of = __webpack_require__(2720);
var error = __webpack_require__(787);
var scopes = __webpack_require__(9782);
var container = __webpack_require__(1206);
var explain = __webpack_require__(2124);
; 





const SURELY_SHORT_BYTES = 500;
async function findObstacles(drafts, from, contextOf) {
    const trials = drafts.map(async (draft, index) => {
        const number = index + 1;
        const known = Buffer.byteLength(draft.text) <= SURELY_SHORT_BYTES && draft.media.length === 0;
        if (index <= from || known)
            return undefined;
        const context = contextOf(number);
        try {
            const prepared = await (0,container .L)(draft, context);
            return prepared.kind === 'failed'
                ? { number, problem: prepared.problem, refusal: undefined }
                : undefined;
        }
        catch (cause) {
            if (!(cause instanceof error .a))
                throw cause;
            const why = await (0,explain .W)(cause, (0,scopes .ZK)(draft), context);
            if (!why.definite || why.blocksAccount)
                throw why;
            return { number, problem: (0,problem_of .Z)(why), refusal: why.refusal };
        }
    });
    return (await Promise.all(trials)).filter((obstacle) => obstacle !== undefined);
}

var look_up = __webpack_require__(7446);
var publish_segment = __webpack_require__(6344);
var segment_context = __webpack_require__(4438);
; 





const BUDGET_MS = 40 * 60_000;
async function publishChain(drafts, already, context) {
    const { account, chain, tell } = context;
    const { clock, interruption, journal } = account;
    const outOfTime = new AbortController();
    clock.timeout(BUDGET_MS).addEventListener('abort', () => outOfTime.abort(new core_interruption ._('out-of-time')));
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
            head = (0,look_up .jf)(id, account, draft);
        else
            replies.push({ id, draft });
        if (number === drafts.length - 1 && replies.length > 1)
            listed = (0,look_up .RH)(replies, account);
    };
    let stopped;
    try {
        if (live.length < drafts.length)
            for (const [index, id] of live.entries())
                journal.record({ kind: 'live', chain, number: index + 1, id });
        while (live.length < drafts.length && !stopped) {
            const draft = nextDraft(drafts, live);
            const segment = (0,segment_context .j)({ account, chain, tell }, live.length + 1, live, signal);
            const outcome = await (0,publish_segment .$)(draft, segment);
            if (outcome.kind === 'live')
                noteLive({ id: outcome.id, draft });
            else
                stopped = outcome;
        }
        if (!stopped)
            journal.record({ kind: 'whole', chain });
    }
    catch (cause) {
        if (!(cause instanceof core_interruption ._))
            throw cause;
        stopped = { problem: (0,problem_of .Z)(cause), blocksAccount: cause.kind !== 'out-of-time' };
    }
    const seen = [...(head ? [await head] : []), ...(await (0,look_up .Zq)(replies, await listed, account))];
    const receipts = [...already, ...seen.map(({ id, permalink }) => ({ id, permalink }))];
    return { receipts, losses: lossesIn(seen, already.length), stopped };
}
function lossesIn(seen, before) {
    return new Map(seen.flatMap(({ lost }, index) => (lost.length > 0 ? [[before + index + 1, lost]] : [])));
}
function nextDraft(drafts, live) {
    const draft = drafts[live.length];
    if (!draft)
        throw new RangeError('There is no such segment');
    return { ...draft, replyTo: live.at(-1) ?? draft.replyTo };
}

var run_composer = __webpack_require__(9959);
var preview_of = __webpack_require__(8156);
; 


function endPost(post, status, problems, { quota }, composition) {
    const report = {
        ...(0,core_report .f5)(post, status, problems),
        receipts: post.receipts?.posts ?? [],
        ...(composition && { segments: (0,preview_of .o)(composition) }),
    };
    return { report, quotaLeft: quota, blocked: undefined };
}

var drafts_of = __webpack_require__(9287);
var facts = __webpack_require__(9364);
var find_media = __webpack_require__(2759);
var run_events = __webpack_require__(9538);
var publishing_account = __webpack_require__(3710);
var verify = __webpack_require__(2892);
; 




async function checkReceipts(post, receipts, segments, { account, run }) {
    const claimed = receipts.flatMap(({ id }, index) => {
        const other = account.claims.otherPathOf(id, post.path);
        return other === undefined ? [] : [(0,core_problem .z3)('post/receipt-claimed', { id, other, ...lineOf(post, index) })];
    });
    if (claimed.length > 0)
        return claimed;
    const texts = segments.map(({ text }) => text);
    const context = (0,publishing_account .e)(account, (0,run_events .Z)(run.tell));
    const wrong = await (0,verify .W)(receipts, texts, account, context);
    return wrong.map(({ id, number, kind }) => (0,core_problem .z3)(kind === 'unknown' ? 'post/receipt-unknown' : 'post/receipt-other-text', {
        id,
        segment: number,
        ...lineOf(post, number - 1),
    }));
}
async function checkReferences({ features = {}, lines = {} }, targets, { account, run }) {
    const problems = [];
    const context = (0,publishing_account .e)(account, (0,run_events .Z)(run.tell));
    for (const [feature, key] of [
        ['replyTo', 'reply_to'],
        ['quote', 'quote'],
    ]) {
        const [reference, id] = [features[feature], targets[feature]];
        if (reference?.kind !== 'file' || id === undefined)
            continue;
        const wrong = await (0,verify .W)([{ id }], [undefined], account, context);
        const line = lines[key];
        if (wrong.length > 0)
            problems.push((0,core_problem .z3)('post/reference-foreign', {
                key,
                target: reference.target,
                id,
                ...(line !== undefined && { line }),
            }));
    }
    return problems;
}
function lineOf({ lines = {} }, index) {
    const line = lines[`posts.${index}`] ?? lines['id'];
    return line === undefined ? {} : { line };
}

var digest = __webpack_require__(5756);
var same_text = __webpack_require__(3415);
var waiting_waits = __webpack_require__(6327);
var with_retry = __webpack_require__(1118);
; 






async function adoptLive(segments, known, { notBefore, replyTo }, account, context) {
    const { claims } = account;
    const found = [...known];
    const next = (shown) => {
        const text = segments[found.length]?.text;
        const parent = found.at(-1)?.id ?? replyTo;
        return shown.find((live) => text !== undefined &&
            (0,same_text .Q)(live.text, text) &&
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
async function latestShown(kind, { threads }, context) {
    try {
        const waits = { unsure: waiting_waits .r.again, permission: waiting_waits .r.refused };
        return await (0,with_retry .bD)(() => threads.latest(kind), waits, context);
    }
    catch (cause) {
        if (!(cause instanceof error .a))
            throw cause;
        if (isHidden(cause))
            return undefined;
        const needed = kind === 'posts' ? scopes .rq : scopes .sZ;
        const why = await (0,explain .W)(cause, needed, { ...context, threads });
        if (isHidden(why))
            return undefined;
        throw why;
    }
}
function isHidden({ kind }) {
    return kind === 'permission' || kind === 'not-offered';
}

; 







function knownReceipts({ path, receipts }, { digest }, recovered) {
    const journaled = recovered.find(({ chain, recorded }) => !recorded && chain.path === path && isSame(chain.digest, digest));
    return journaled?.receipts?.posts ?? receipts?.posts ?? [];
}
function isSame(one, other) {
    return (0,digest .i0)(one, other) || (0,digest .E6)(one, other) === true;
}
async function composeOnwards({ composition, composeFrom }, known, { account, run }) {
    if (!composition.isCutOtherwise)
        return composition;
    const context = (0,publishing_account .e)(account, (0,run_events .Z)(run.tell));
    let live = await (0,verify .S)(known, account, context);
    let onwards = composeFrom(live);
    const shown = (await latestShown('replies', account, context)) ?? [];
    for (let parent = known.at(-1)?.id; !(0,core_problem .JD)(onwards.problems) && parent !== undefined;) {
        const reply = shown.find(({ id, replyTo }) => replyTo === parent && !account.claims.ids.has(id));
        const longer = reply && composeFrom([...live, reply.text]);
        if (!longer || (0,core_problem .JD)(longer.problems))
            break;
        live = [...live, reply.text];
        onwards = longer;
        parent = reply.id;
    }
    const told = composition.problems.filter(({ rule }) => rule === 'post/cut-otherwise');
    return { ...onwards, isCutOtherwise: true, problems: [...onwards.problems, ...told] };
}
async function findLive({ publishAt }, { segments }, known, replyTo, { account, run }) {
    const beginning = { notBefore: publishAt?.at ?? -Infinity, replyTo };
    const context = (0,publishing_account .e)(account, (0,run_events .Z)(run.tell));
    const live = known.length === segments.length ? known : await adoptLive(segments, known, beginning, account, context);
    if (!('hidden' in live))
        return { live: await (0,look_up .dM)(live, account), problems: [] };
    return { live: known, problems: [hiddenProblem(live.hidden, known)] };
}
function hiddenProblem(hidden, before) {
    if (hidden === 'feed')
        return (0,core_problem .$e)('threads/feed-hidden', {});
    const report = before.length > 0 ? core_problem .$e : core_problem .z3;
    return report('threads/replies-hidden', {});
}

var publish_at = __webpack_require__(7687);
; 
function costOf(segments, live) {
    const rest = segments - live;
    return live > 0 ? { posts: 0, replies: rest } : { posts: Math.min(1, rest), replies: Math.max(0, rest - 1) };
}
function spend(left, cost) {
    const rest = { posts: left.posts - cost.posts, replies: left.replies - cost.replies };
    return rest.posts < 0 || rest.replies < 0 ? undefined : rest;
}

var rate_limit = __webpack_require__(7289);
; 




async function findRoom(segments, live, quota, account) {
    const limit = account.threads.rateLimit();
    if (limit && live === 0 && !(0,rate_limit .D)(limit)) {
        const { usedPercent, freeAt } = limit;
        return {
            problem: (0,core_problem .$e)('threads/rate-limit', { usedPercent }),
            until: freeAt === undefined ? undefined : instant(freeAt),
        };
    }
    const cost = costOf(segments, live);
    return (spend(quota, cost) ?? {
        problem: (0,core_problem .$e)('threads/quota', { needs: cost, left: quota }),
        until: await findTime(cost, quota, account),
    });
}
const DAY_MS = 86_400_000;
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
    return (0,publish_at .c)({ kind: 'instant', ms: at }, 'UTC', at);
}

; 










async function prepareChain(post, attempt, context) {
    const { account, postFiles, writeBack, quota, recovered } = context;
    const inline = post.path === undefined ? writeBack.inline : undefined;
    const known = knownReceipts(post, attempt.composition, recovered);
    const composition = await composeOnwards(attempt, known, context);
    const found = await (0,find_media .P)(composition, post.path, context.run.world);
    const { targets, problems: unmet } = (0,find_targets .q)(post, postFiles);
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
    if ((0,core_problem .JD)(said))
        return endPost(post, 'failed', said, context, composition);
    if (found.isLeft)
        return endPost(post, 'deferred', said, context, composition);
    const drafts = (0,drafts_of .e)({ ...composition, ...targets, media: found.media });
    const missing = await (0,facts .J)((0,scopes .ux)(drafts, live.length), account);
    if (missing.length > 0) {
        const lacking = (0,core_problem .z3)('threads/scope-missing', { scopes: missing });
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

var threads_losses = __webpack_require__(8626);
; 




function recordChain(post, { key, live, composition, told, quotaLeft }, { receipts, losses, stopped }, { writeBack }) {
    const { digest, segments } = composition;
    const [head, ...replies] = receipts;
    const whole = receipts.length === segments.length;
    const added = head && { posts: [head, ...replies], digest, whole };
    const unwritten = added && writeBack.add(key, added);
    const lost = [...losses].flatMap(([number, parts]) => (0,threads_losses .v)(post, number, parts));
    const status = statusOf(head, { whole, adopted: live.length === segments.length, why: stopped?.problem });
    const why = stopped && (status === 'deferred' ? (0,core_problem .PQ)(stopped.problem) : stopped.problem);
    const problems = [...told, ...lost, ...(why ? [why] : []), ...(unwritten ? [unwritten] : [])];
    const report = { ...(0,core_report .f5)(post, status, problems), receipts, segments: (0,preview_of .o)(composition) };
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

; 












async function publishPost(post, composition, context) {
    const { problems } = composition;
    const unresolved = context.recovered.find(({ chain, problem }) => problem && chain.path === post.path)?.problem;
    if (unresolved)
        return endPost(post, 'failed', [...problems, unresolved], context);
    try {
        return await publishComposed(post, composition, context);
    }
    catch (cause) {
        if (!(cause instanceof core_interruption ._ || cause instanceof error .a))
            throw cause;
        const problem = (0,problem_of .Z)(cause);
        const defers = cause.kind === 'throttled';
        const why = defers ? (0,core_problem .PQ)(problem) : problem;
        const ended = endPost(post, defers ? 'deferred' : 'failed', [...problems, why], context);
        const blocks = cause instanceof core_interruption ._ || cause.blocksAccount;
        return { ...ended, blocked: blocks ? problem : undefined };
    }
}
async function publishComposed(post, composition, context) {
    const composer = (0,run_composer .i)(context.run);
    let variation = { counting: composer.counting, linkInText: false };
    const composeFrom = (live) => (0,compose .r)(post, composer, { ...variation, live });
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
        if (!next || !mayVary(chain, refusal))
            return endPost(post, 'failed', [...chain.told, problem], context, attempt.composition);
        context.run.tell({ kind: 'recomposed', path: post.path, refusal, why: problem.message });
        variation = next;
        const { isCutOtherwise = false } = attempt.composition;
        attempt = {
            composition: { ...(0,compose .r)(post, composer, next), isCutOtherwise },
            composeFrom,
            told: [...attempt.told, noteOn(refusal, problem)],
        };
    }
}
function mayVary({ composition, live }, refusal) {
    return live.length === 0 || (composition.isCutOtherwise === true && refusal === 'too-long');
}
const noteOn = (refusal, { message }) => refusal === 'too-long'
    ? (0,core_problem .$e)('text/counted-by-bytes', {})
    : (0,core_problem .$e)('threads/link-moved', { answer: message });
function vary({ counting, linkInText }, refusal) {
    if (refusal === 'too-long')
        return counting === 'bytes' ? undefined : { counting: 'bytes', linkInText };
    return linkInText ? undefined : { counting, linkInText: true };
}
async function tryChain(post, chain, context) {
    const { drafts, live, told, composition } = chain;
    const chainContext = chainContextOf(chain, context);
    const contextOf = (number) => (0,segment_context .j)(chainContext, number);
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
    if (stopped?.refusal && receipts.length === live.length && mayVary(chain, stopped.refusal))
        return { refusal: stopped.refusal, problem: stopped.problem };
    return recordChain(post, chain, outcome, context);
}
function chainContextOf({ key, drafts }, { account, run: { tell } }) {
    const total = drafts.length;
    const note = (event) => tell({ kind: 'segment', event, total, text: drafts[event.number - 1]?.text ?? '' });
    return { account, chain: key, tell: note };
}

; 











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
    const published = await (0,with_session .f)(context, { liveFrontMatter, mayPublish: true }, (session) => publishAlone(open, session), (problem) => holdBackAll(open, problem, context));
    const posts = [...published.posts, ...closed];
    return { ...published, posts, done: done + published.done, others };
}
async function previewPosts({ due, decided, done, others }, context) {
    tellPosts(decided, context);
    const preview = ({ post, composition }) => (0,report_posts .$X)(post, composition, context);
    const previews = await Promise.all(due.map(preview));
    tellPosts(previews, context);
    return { posts: [...previews, ...decided], done, others, problems: [] };
}
async function publishAlone(sources, session) {
    const { held, problems } = await (0,accept_receipts .q)(await loadPosts(sources, session), session);
    const isHeld = ({ path }) => path !== undefined && held.some((report) => report.path === path);
    const second = await planFromBranch(sources.filter((source) => !isHeld(source)), session);
    const decided = [...held, ...second.decided];
    tellPosts(decided, session.run);
    const published = await publishInTurn(second, session);
    return { posts: [...published, ...decided], done: second.done, problems };
}
async function publishInTurn({ due, recovered }, opened) {
    const { run } = opened;
    const session = run.world.host && due.length > 0 ? readingAhead(opened) : opened;
    let quota;
    let blocked;
    const reports = [];
    for (const { post, composition } of due) {
        quota ??= await (0,run_account .$s)(session.account, run);
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
function readingAhead(session) {
    const { account } = session;
    account.tokenFacts().catch(() => undefined);
    return { ...session, account: { ...account, threads: (0,read_ahead .L)(account.threads) } };
}
function deferWithTarget(post, reports, { postFiles }) {
    const paths = (0,targets .o)(post);
    const target = reports.find(({ path, status, receipts }) => path !== undefined && paths.includes(path) && status === 'deferred' && receipts.length === 0);
    if (!target)
        return undefined;
    const problems = (0,find_targets .q)(post, postFiles).problems.map((problem) => ({
        ...(0,core_problem .PQ)(problem),
        fix: 'Nothing to do: a later run publishes both.',
    }));
    const { publishAt } = target;
    const receipts = post.receipts?.posts ?? [];
    return { ...(0,core_report .f5)(post, 'deferred', problems), receipts, ...(publishAt && { publishAt }) };
}
function holdBackAll(sources, problem, { tell }) {
    const posts = sources.map(({ path }) => holdBack(path, problem));
    tell({ kind: 'held-back', problem, posts });
    return { posts, done: 0, problems: [] };
}
function holdBack(path, problem) {
    const passes = ['threads/throttled', 'github/throttled', 'action/busy'].includes(problem.rule);
    return {
        path,
        status: passes ? 'deferred' : 'failed',
        receipts: [],
        problems: [passes ? (0,core_problem .PQ)(problem) : problem],
        because: { kind: 'held-back' },
    };
}
function tellPosts(reports, { tell }) {
    for (const report of reports)
        tell({ kind: 'post', report });
}


  }),

  5584:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  targetsOf),
    o: () => (  referredPaths)
  });
  var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9818);
  var _threads_features_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1650);
  var _threads_features_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4472);



function referredPaths(post) {
    return referencesOf(post).flatMap(({ path }) => (path === undefined ? [] : [path]));
}
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
        return [{ feature, reference, path: (0,_threads_features_reference_js__WEBPACK_IMPORTED_MODULE_2__  .e6)(reference, from).path, line: lines[_threads_features_js__WEBPACK_IMPORTED_MODULE_1__  .C7[feature]] }];
    });
}
function wrong(rule, { feature, reference, line }) {
    const facts = { key: _threads_features_js__WEBPACK_IMPORTED_MODULE_1__  .C7[feature], written: (0,_threads_features_reference_js__WEBPACK_IMPORTED_MODULE_2__  .TL)(reference) };
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .z3)(rule, { ...facts, ...(line !== undefined && { line }) });
}


  }),

  8156:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    o: () => (  previewOf)
  });
  var _threads_features_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1650);
  var _threads_features_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7649);
  var _threads_text_length_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3935);



function previewOf(composition, found = {}) {
    const { segments, counting } = composition;
    return segments.map((segment, index) => {
        const { text, spoilers, end } = segment;
        const media = mediaOf(segment, found.media?.[index], found.isChanged);
        const ofSegment = media.length > 0 ? { media } : {};
        const shown = index === 0 ? { ...ofHead(composition, found), ...ofSegment } : ofSegment;
        const details = _threads_features_js__WEBPACK_IMPORTED_MODULE_0__  .K7.flatMap((name) => detailOf(name, shown[name]));
        return { text, spoilers, end, length: (0,_threads_text_length_js__WEBPACK_IMPORTED_MODULE_2__  .sc)(text, counting), counting, details };
    });
}
function ofHead({ features, attachment }, { replyTo, quote }) {
    return {
        ...features,
        media: undefined,
        attachment: attachment && { text: attachment.text, styles: attachment.styles },
        replyTo: features.replyTo && (replyTo ?? unknownTarget(features.replyTo)),
        quote: features.quote && (quote ?? unknownTarget(features.quote)),
    };
}
function unknownTarget(reference) {
    return reference.kind === 'id'
        ? { path: undefined, id: reference.id, permalink: undefined }
        : { path: reference.target, id: undefined, permalink: undefined };
}
function mediaOf({ media }, found = [], isChanged = () => false) {
    const isHidden = media.some(({ spoiler }) => spoiler);
    return media.map(({ src, alt }, index) => ({
        ...{ src, alt, isHidden, isChanged: isChanged(src) },
        found: found[index],
    }));
}
function detailOf(name, value) {
    return value === undefined ? [] : [_threads_features_table_js__WEBPACK_IMPORTED_MODULE_1__  .G[name].preview(value)];
}


  }),

  9287:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    e: () => (  draftsOf)
  });
  var _features_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1650);
  var _features_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7649);


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
const AS_THEY_ARE = _features_js__WEBPACK_IMPORTED_MODULE_0__  .K7.filter((name) => !_features_js__WEBPACK_IMPORTED_MODULE_0__  .TZ.some((resolved) => resolved === name));
function carried(features, belongsTo) {
    const names = AS_THEY_ARE.filter((name) => name in features && _features_table_js__WEBPACK_IMPORTED_MODULE_1__  .G[name].belongsTo === belongsTo);
    return Object.fromEntries(names.map((name) => [name, features[name]]));
}


  }),

  8626:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    v: () => (  problemsOfLosses),
    y: () => (  LOSSES)
  });
  var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9818);
  var _features_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1650);
  var _features_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7649);



const LOSSES = [
    ..._features_table_js__WEBPACK_IMPORTED_MODULE_2__  .a.losses,
    ..._features_js__WEBPACK_IMPORTED_MODULE_1__  .K7.flatMap((name) => _features_table_js__WEBPACK_IMPORTED_MODULE_2__  .G[name].losses.map((loss) => ({ ...loss, key: _features_js__WEBPACK_IMPORTED_MODULE_1__  .C7[name] }))),
].toSorted((one, other) => _features_js__WEBPACK_IMPORTED_MODULE_1__  .NE.indexOf(one.part) - _features_js__WEBPACK_IMPORTED_MODULE_1__  .NE.indexOf(other.part));
function problemsOfLosses({ path, line, lines = {} }, number, lost) {
    return lost.flatMap((part) => LOSSES.filter((loss) => loss.part === part).map(({ name, key, rule }) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__  .$e)(rule, {
        segment: number,
        without: name,
        line: (key === undefined ? undefined : lines[key]) ?? line,
        ...(path !== undefined && { path }),
    })));
}


  }),

  7289:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  mayBegin),
    K: () => (  fullerOf)
  });
const NEARLY_USED_UP = 90;
function mayBegin(limit) {
    return limit === undefined || limit.usedPercent < NEARLY_USED_UP;
}
function fullerOf(earlier, later) {
    if (!earlier || !later)
        return earlier ?? later;
    return later.usedPercent >= earlier.usedPercent ? later : earlier;
}


  }),

  9364:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    J: () => (  findMissingScopes),
    M: () => (  readFacts)
  });
  var _core_threads_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(880);
  var _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1118);


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

  2759:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    P: () => (  findAllMedia)
  });
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9818);
  var _core_problem_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2720);
  var _core_text_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9435);



async function findAllMedia({ segments }, path, { findMedia }) {
    const count = new Set(segments.flatMap(({ media }) => media.map(({ src }) => src))).size;
    if (count > _core_text_limits_js__WEBPACK_IMPORTED_MODULE_2__  .Tt) {
        const problems = [(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__  .z3)('media/too-many', { count, most: _core_text_limits_js__WEBPACK_IMPORTED_MODULE_2__  .Tt })];
        return { media: [], items: [], problems, isLeft: false };
    }
    try {
        const found = await Promise.all(segments.map(({ media }) => Promise.all(media.map((each) => findMedia(each, path)))));
        const left = found.flat().filter(({ isLeft }) => isLeft).length;
        const told = left > 0 ? [(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__  .$e)('media/left', { count: left, most: _core_text_limits_js__WEBPACK_IMPORTED_MODULE_2__  .Tt })] : [];
        return {
            items: found.map((each) => each.map(({ item }) => item)),
            media: found.map((each) => each.flatMap(({ item }) => (item ? [item] : []))),
            problems: [...found.flat().flatMap(({ problems }) => problems), ...told],
            isLeft: left > 0,
        };
    }
    catch (cause) {
        return { media: [], items: [], problems: [(0,_core_problem_of_js__WEBPACK_IMPORTED_MODULE_1__  .y)(cause)], isLeft: false };
    }
}


  }),

  2277:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  seeTargets),
    q: () => (  findTargets)
  });
  var _core_post_read_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4987);
  var _core_post_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5584);
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9818);
  var _core_threads_features_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4472);
  var _repository_file_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3282);





function findTargets(post, files) {
    return (0,_core_post_targets_js__WEBPACK_IMPORTED_MODULE_1__  .Q)(post, (path) => {
        const file = files.read(path);
        if ('problem' in file)
            return undefined;
        const read = (0,_core_post_read_post_js__WEBPACK_IMPORTED_MODULE_0__  .V)(path, file.text, { timezone: 'UTC', numbering: undefined });
        return read.kind === 'post' ? (read.post.receipts?.posts[0].id ?? 'not-live') : undefined;
    });
}
function seeTargets(post, { settings, world }, pathOf = () => undefined) {
    const time = Math.max(world.clock.now(), post.publishAt?.at ?? 0);
    const heads = new Map();
    const { problems } = (0,_core_post_targets_js__WEBPACK_IMPORTED_MODULE_1__  .Q)(post, (path) => {
        const file = (0,_repository_file_text_js__WEBPACK_IMPORTED_MODULE_4__  .e)(path, world.files);
        const read = 'text' in file ? (0,_core_post_read_post_js__WEBPACK_IMPORTED_MODULE_0__  .V)(path, file.text, settings) : undefined;
        if (read?.kind !== 'post')
            return undefined;
        const { receipts, draft, problems: wrong, publishAt } = read.post;
        if (!receipts)
            return draft || (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__  .JD)(wrong) || (publishAt?.at ?? 0) > time ? 'not-live' : 'to-come';
        heads.set(path, receipts.posts[0]);
        return receipts.posts[0].id;
    });
    const seen = (reference) => {
        if (reference?.kind !== 'id')
            return reference && shownFile(reference.target, post.path, heads);
        return { path: pathOf(reference.id), id: reference.id, permalink: undefined };
    };
    return { replyTo: seen(post.features?.replyTo), quote: seen(post.features?.quote), problems };
}
function shownFile(target, from, heads) {
    const { path = target } = (0,_core_threads_features_reference_js__WEBPACK_IMPORTED_MODULE_3__  .e6)({ kind: 'file', target }, from);
    const head = heads.get(path);
    return { path, id: head?.id, permalink: head?.permalink };
}


  }),

  1649:
  ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $X: () => (  previewPost),
    Lh: () => (  reportDecided),
    ZI: () => (  withReason)
  });
  var _core_post_compose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8466);
  var _core_preview_preview_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8156);
  var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9818);
  var _core_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8557);
  var _core_threads_drafts_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9287);
  var _core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9782);
  var _composer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9959);
  var _find_media_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2759);
  var _find_targets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2277);









async function reportDecided(plan, context) {
    return (await Promise.all(plan.map((planned) => reportDecision(planned, context)))).flat();
}
async function reportDecision({ post, decision }, context) {
    const receipts = post.receipts?.posts ?? [];
    switch (decision.kind) {
        case 'publish':
            return [];
        case 'done':
            return post.path === undefined
                ? [{ ...(0,_core_report_js__WEBPACK_IMPORTED_MODULE_3__  .f5)(post, 'skipped', findOtherText(post, context)), receipts }]
                : [];
        case 'skip':
        case 'wait':
        case 'overdue':
            return [withReason((0,_core_report_js__WEBPACK_IMPORTED_MODULE_3__  .f5)(post, 'waiting', []), decision, post, context)];
        case 'refuse':
            return [{ ...(await previewPost(post, decision.composition, context)), receipts }];
    }
}
function findOtherText(post, context) {
    if (context.settings.writeBack !== 'release')
        return [];
    const { problems } = (0,_core_post_compose_js__WEBPACK_IMPORTED_MODULE_0__  .Z)(post, (0,_composer_js__WEBPACK_IMPORTED_MODULE_8__  .i)(context));
    const isOther = problems.some(({ rule }) => rule === 'post/changed-while-partial');
    return isOther ? [(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__  .$e)('github/other-text', {})] : [];
}
function withReason(report, reason, { path, publishAtLine = 1 }, { settings: { lateLimit, maxPosts }, world: { clock } }) {
    switch (reason.kind) {
        case 'skip':
            return report.status === 'failed'
                ? report
                : { ...report, status: 'skipped', because: { kind: 'draft' } };
        case 'wait':
            return reason.until
                ? {
                    ...report,
                    status: report.status === 'failed' ? 'failed' : 'waiting',
                    publishAt: reason.until,
                    dueIn: reason.until.at - clock.now(),
                }
                : { ...report, because: { kind: 'max-posts', maxPosts } };
        case 'overdue': {
            const late = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__  .z3)('post/overdue', {
                publishAt: reason.since.text,
                limit: hoursOf(lateLimit),
                line: publishAtLine,
            });
            const { problems } = (0,_core_report_js__WEBPACK_IMPORTED_MODULE_3__  .f5)({ path }, 'overdue', [late]);
            return {
                ...report,
                status: 'overdue',
                problems: [...report.problems, ...problems],
                publishAt: reason.since,
            };
        }
    }
}
async function previewPost(post, composition, context, pathOf) {
    const media = await (0,_find_media_js__WEBPACK_IMPORTED_MODULE_6__  .P)(composition, post.path, context.world);
    const targets = (0,_find_targets_js__WEBPACK_IMPORTED_MODULE_7__  .Q)(post, context, pathOf);
    const problems = [...composition.problems, ...targets.problems, ...media.problems];
    const status = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__  .JD)(problems) ? 'failed' : media.isLeft ? 'deferred' : 'waiting';
    const report = (0,_core_report_js__WEBPACK_IMPORTED_MODULE_3__  .f5)(post, status, problems);
    const live = post.receipts?.posts.length ?? 0;
    const ofHead = live > 0 ? [] : (0,_core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_5__  .ZK)(composition.features);
    const scopes = [...new Set([...ofHead, ...(0,_core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_5__  .ux)((0,_core_threads_drafts_of_js__WEBPACK_IMPORTED_MODULE_4__  .e)(composition), live)])];
    const segments = (0,_core_preview_preview_of_js__WEBPACK_IMPORTED_MODULE_1__  .o)(composition, { ...targets, media: media.items });
    const pictures = composition.segments.reduce((sum, segment) => sum + segment.media.length, 0);
    return { ...report, segments, scopes, live, pictures };
}
function hoursOf(ms) {
    return ms % 3_600_000 === 0 ? `${ms / 3_600_000} hours` : `${Math.round(ms / 60_000)} minutes`;
}


  })

};
