export const id = 835;
export const ids = [835,979];
export const modules = {

/***/ 9621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ previewPosts)
});

// EXTERNAL MODULE: ./src/core/github/event.ts
var github_event = __webpack_require__(8043);
// EXTERNAL MODULE: ./src/core/front-matter/fences.ts
var front_matter_fences = __webpack_require__(3145);
// EXTERNAL MODULE: ./src/core/post/compose.ts + 57 modules
var compose = __webpack_require__(8466);
// EXTERNAL MODULE: ./src/core/post/near-miss.ts
var near_miss = __webpack_require__(6951);
// EXTERNAL MODULE: ./src/core/post/plan.ts
var plan = __webpack_require__(3731);
// EXTERNAL MODULE: ./src/core/problem.ts + 6 modules
var core_problem = __webpack_require__(9300);
// EXTERNAL MODULE: ./src/core/report.ts
var core_report = __webpack_require__(8557);
// EXTERNAL MODULE: ./src/run/composer.ts
var composer = __webpack_require__(9959);
// EXTERNAL MODULE: ./src/run/plan-posts.ts
var plan_posts = __webpack_require__(8768);
// EXTERNAL MODULE: ./src/run/report-posts.ts
var report_posts = __webpack_require__(1649);
// EXTERNAL MODULE: ./src/core/post/read-post.ts + 3 modules
var read_post = __webpack_require__(6265);
;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/base.js
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/array.js

class ArrayDiff extends Diff {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}

// EXTERNAL MODULE: ./src/core/preview/lines.ts
var lines = __webpack_require__(6283);
;// CONCATENATED MODULE: ./src/core/preview/change.ts


/** Line breaks, other white space, and what stands between; of scripts that put no space between words, characters. */
const TOKENS = /\n|[^\S\n]+|[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]|[^\s\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]+/gu;
/** Texts that differ in more tokens are two texts: to compare them takes long and tells nothing. */
const MOST_EDITS = 600;
/** Both chains as one text in which what was added and removed is marked. */
function changeBetween(before, after) {
    // When both go out is of interest where it differs.
    const when = before.when === after.when ? { when: '' } : {};
    const [old, current] = [textOf({ ...before, ...when }), textOf({ ...after, ...when })];
    const found = diffArrays(old.match(TOKENS) ?? [], current.match(TOKENS) ?? [], {
        maxEditLength: MOST_EDITS,
    });
    const parts = found?.map(({ value, added, removed }) => {
        return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') };
    });
    return { kind: 'changed', parts: joined(parts ?? [part('removed', old), part('added', current)]) };
}
/** Words in a row that changed are one change: the spaces between them are the same, but that helps nobody. */
function joined(parts) {
    const all = [];
    let [removed, added] = ['', ''];
    const flush = () => {
        all.push(...[part('removed', removed), part('added', added)].filter(({ text }) => text !== ''));
        removed = added = '';
    };
    for (const [index, { kind, text }] of parts.entries()) {
        const isBetween = removed + added !== '' && index + 1 < parts.length && /^[^\S\n]+$/.test(text);
        if (kind === 'same' && !isBetween) {
            flush();
            all.push(part('same', text));
            continue;
        }
        if (kind !== 'added')
            removed += text;
        if (kind !== 'removed')
            added += text;
    }
    flush();
    return all;
}
function part(kind, text) {
    return { kind, text };
}
function textOf({ when, segments }) {
    const chain = segments.flatMap((segment, index) => [
        `${index + 1}/${segments.length}`,
        ...(0,lines/* segmentLines */.X)(segment).map(({ text }) => text),
    ]);
    return [...(when === '' ? [] : [when]), ...chain].join('\n');
}

// EXTERNAL MODULE: ./src/core/preview/preview-of.ts
var preview_of = __webpack_require__(8156);
// EXTERNAL MODULE: ./src/repository/file-text.ts
var file_text = __webpack_require__(3282);
;// CONCATENATED MODULE: ./src/commands/check/before.ts






/** What a pull request makes of a post; undefined where nobody can tell. */
function findChange(post, composition, before, context) {
    if (!before || post.path === undefined)
        return undefined;
    const file = before.bytes && (0,file_text/* decode */.D)(post.path, before.bytes);
    const read = file && 'text' in file ? (0,read_post/* readPost */.V)(file.path, file.text, context.settings) : undefined;
    if (read?.kind !== 'post')
        return { kind: 'new' };
    const old = (0,compose/* compose */.Z)(read.post, (0,composer/* composerOf */.i)(context));
    return changeBetween(comparable(read.post, old), comparable(post, composition));
}
/** Without what was found: only what the files say is compared. */
function comparable({ draft, publishAt }, composition) {
    const when = draft ? 'A draft' : publishAt ? `Goes out at ${publishAt.text}` : 'Goes out with the next run';
    return { when, segments: (0,preview_of/* previewOf */.o)(composition) };
}

// EXTERNAL MODULE: ./src/core/post/receipts-in.ts
var receipts_in = __webpack_require__(5573);
// EXTERNAL MODULE: ./src/core/threads/features.ts
var threads_features = __webpack_require__(1650);
// EXTERNAL MODULE: ./src/publishing/claims.ts
var publishing_claims = __webpack_require__(6012);
// EXTERNAL MODULE: ./src/run/account.ts
var account = __webpack_require__(5234);
;// CONCATENATED MODULE: ./src/commands/check/receipts.ts






function openReceipts(paths, isPullRequest, { world }) {
    const read = (path) => (0,file_text/* readFileText */.e)(path, world.files);
    const differs = (path, bytes) => {
        const old = bytes && (0,receipts_in/* receiptsIn */.F)((0,file_text/* decode */.D)(path, bytes));
        return JSON.stringify(old) !== JSON.stringify((0,receipts_in/* receiptsIn */.F)(read(path)));
    };
    let uncommitted;
    const areNew = (path, before) => {
        if (isPullRequest)
            return before === undefined || differs(path, before.bytes);
        uncommitted ??= world.uncommitted(paths) ?? new Set();
        return uncommitted.has(path) && differs(path, world.committed([path], 'HEAD').get(path));
    };
    const claims = (0,publishing_claims/* openClaims */._)();
    (0,account/* claimIds */.LM)((0,account/* frontMatterIn */.Yq)(paths, read), { claims });
    return { areNew, otherPathOf: (id, path) => claims.otherPathOf(id, path) };
}
/** What a publish run will make of the receipts of a post, without asking Threads: a check has no token. */
function checkReceipts({ path, receipts, draft, lines = {} }, { segments, problems }, { areNew, otherPathOf }, before) {
    if (!receipts || path === undefined)
        return [];
    const { posts, whole } = receipts;
    const ids = posts.map(({ id }) => id);
    const fits = !problems.some(({ rule }) => rule === 'post/changed-while-partial');
    const isDone = whole || (fits && posts.length >= segments.length);
    const claimed = ids.flatMap((id, index) => {
        const other = otherPathOf(id, path);
        const line = lines[`posts.${index}`] ?? lines['id'];
        return other === undefined ? [] : [(0,core_problem/* error */.z3)('post/receipt-claimed', { id, other, ...(0,core_problem/* placeOf */.$t)({ line }) })];
    });
    // A publish run skips a post that is whole, whatever other files say.
    const told = isDone ? claimed.map(core_problem/* asWarning */.PQ) : claimed;
    if (!areNew(path, before))
        return told;
    const line = lines['posts'] ?? lines['id'];
    return [
        ...told,
        (0,core_problem/* warning */.$e)('post/receipts-changed', {
            ...{
                ids,
                segments: segments.length,
                isDone,
                fits,
                isDraft: draft && !whole,
                isClaimed: claimed.length > 0,
            },
            ...(0,core_problem/* placeOf */.$t)({ line }),
        }),
    ];
}
/** What a post replies to or quotes by an id of which nobody here knows whose it is. */
function checkReferences({ path, features = {}, lines = {} }, { otherPathOf }) {
    return ['replyTo', 'quote'].flatMap((feature) => {
        const reference = features[feature];
        if (reference?.kind !== 'id' || otherPathOf(reference.id, path) !== undefined)
            return [];
        const key = threads_features/* FEATURE_KEYS */.C7[feature];
        return [
            (0,core_problem/* asNotice */.zZ)((0,core_problem/* error */.z3)('post/reference-by-id', { key, id: reference.id, ...(0,core_problem/* placeOf */.$t)({ line: lines[key] }) })),
        ];
    });
}

// EXTERNAL MODULE: ./src/core/github/error.ts
var error = __webpack_require__(2577);
// EXTERNAL MODULE: ./src/core/run-events.ts
var run_events = __webpack_require__(9538);
// EXTERNAL MODULE: ./src/repository/no-posts.ts
var no_posts = __webpack_require__(5979);
;// CONCATENATED MODULE: ./src/commands/check/sources.ts





/** What there is to check: in a pull request the posts it changes, otherwise all of them. */
async function findSources(context, inline) {
    const { settings, world } = context;
    if (inline)
        return { sources: [inline], files: 0, found: [], isPullRequest: false, unmatched: [] };
    const found = await world.files.find(settings.files);
    const changed = await findChanged(context);
    const paths = changed ? found.filter((path) => changed.paths.has(path)) : found;
    const unmatched = found.length > 0 ? [] : [await (0,no_posts.explainNoFiles)(settings.files, world.files)];
    const sources = readEach(paths, changed?.base, world);
    return { sources, files: paths.length, found, isPullRequest: changed !== undefined, unmatched };
}
/** Files of which git is asked at once. */
const ASKED_AT_ONCE = 50;
/** Some files after the others: all of them together may be more than fits into memory. */
function* readEach(paths, base, { files, committed }) {
    for (let from = 0; from < paths.length; from += ASKED_AT_ONCE) {
        const asked = paths.slice(from, from + ASKED_AT_ONCE);
        const before = base && committed(asked, base);
        for (const path of asked)
            yield { ...(0,file_text/* readFileText */.e)(path, files), ...(before && { before: { bytes: before.get(path) } }) };
    }
}
/** The files that the pull request changes; undefined outside of one, and where that cannot be known. */
async function findChanged({ world, tell }) {
    const { event, changedByPullRequest, host } = world;
    if (!(0,github_event/* isBeforeMerge */.AO)(event.name))
        return undefined;
    // The checkout does not show it on `pull_request_target`, or where it is not the merge of the pull request.
    const merged = event.name === 'pull_request' ? changedByPullRequest() : undefined;
    if (merged)
        return { paths: merged, base: 'HEAD^1' };
    if (!host || !event.pullRequest)
        return undefined;
    try {
        const { pullRequests } = await host((0,run_events/* tellWaits */.s)(tell));
        return { paths: await pullRequests.files(event.pullRequest.number), base: undefined };
    }
    catch (cause) {
        if (cause instanceof error/* GitHubError */.y_)
            return undefined;
        throw cause;
    }
}

;// CONCATENATED MODULE: ./src/commands/check/preview.ts













/** All posts, or those that a pull request changes, as the chains that they would become, with what is wrong with them. */
async function previewPosts(context) {
    const { sources, files, found, isPullRequest, unmatched } = await findSources(context, inlineIn(context));
    const known = openReceipts(found, isPullRequest, context);
    const posts = [];
    const live = [];
    const nearMisses = [];
    const others = [];
    let done = 0;
    for (const source of sources) {
        const report = 'problem' in source
            ? (0,core_report/* postReport */.f5)(source, 'failed', [source.problem])
            : await checkSource(source, known, context);
        if (report === 'done') {
            done += 1;
            live.push(...frontMatterOfFile(source));
        }
        if (report === 'not-a-post' && source.path !== undefined) {
            others.push(source.path);
            nearMisses.push(...nearMissOf(source));
        }
        if (typeof report === 'string')
            continue;
        context.tell({ kind: 'post', report });
        posts.push(report);
    }
    // A pull request need not change a post.
    const isNone = files > 0 && done + posts.length === 0 && !(0,github_event/* isBeforeMerge */.AO)(context.world.event.name);
    const noPosts = isNone ? [(0,core_problem/* warning */.$e)('files/no-posts', { files: others })] : [];
    const problems = [...unmatched, ...nearMisses, ...noPosts];
    const report = { ...(0,core_report/* emptyReport */._O)(problems), ending: 'Checked', isPreview: true, files, others, done, posts };
    return { report, live };
}
function inlineIn({ settings: { text } }) {
    return text === undefined ? undefined : (0,plan_posts.inlineSource)(text);
}
/** None where it has none that can be read. */
function frontMatterOfFile(source) {
    if (!('text' in source) || source.path === undefined)
        return [];
    const { path, text } = source;
    const fences = (0,front_matter_fences/* fencesOf */.IE)(text);
    return fences.kind === 'yaml' ? [{ path, text: (0,front_matter_fences/* frontMatterOf */.EZ)(text, fences) }] : [];
}
/** What the author of a file that is no post may have meant. */
function nearMissOf(source) {
    const late = 'text' in source && source.path !== undefined ? (0,near_miss/* lateFrontMatterIn */.W)(source.text, source.path) : [];
    return [...late, ...frontMatterOfFile(source).flatMap(({ path, text }) => (0,near_miss/* nearMissesIn */.S)(text, path))];
}
async function checkSource(source, known, context) {
    const { path, before } = source;
    const read = (0,plan_posts.readSource)(source, context.settings);
    if (read.kind === 'not-a-post')
        return 'not-a-post';
    if (read.kind === 'problems')
        return (0,core_report/* postReport */.f5)({ path }, 'failed', read.problems);
    const { post } = read;
    const isLive = post.receipts?.whole === true;
    const composed = isLive ? (0,compose/* compose */.Z)(post, (0,composer/* composerOf */.i)(context)) : (0,plan_posts.composePost)(post, source.text, context);
    const claimed = checkReceipts(post, composed, known, before);
    const told = [...claimed, ...checkReferences(post, known)];
    const report = isLive
        ? reportLive(post, composed, claimed)
        : await reportOpen(post, { ...composed, problems: [...composed.problems, ...told] }, known, context);
    if (report === 'done')
        return report;
    const change = findChange(post, composed, before, context);
    return change ? { ...report, change } : report;
}
/** A post of which something is still to be published. */
async function reportOpen(post, composition, { otherPathOf }, context) {
    const { settings, world } = context;
    const pathOf = (id) => otherPathOf(id, post.path);
    const preview = await (0,report_posts/* previewPost */.$X)(post, composition, withLaterDeployment(context), pathOf);
    const reason = (0,plan/* undue */.K)(post, world.clock.now(), settings.lateLimit);
    return reason ? (0,report_posts/* withReason */.ZI)(preview, reason, post, context) : preview;
}
/** The operator's site is deployed after the merge: a file that it does not serve before that is only a warning. */
function withLaterDeployment(context) {
    const { settings, world } = context;
    if (!settings.mediaBaseUrl || !(0,github_event/* isBeforeMerge */.AO)(world.event.name))
        return context;
    const later = (problem) => problem.rule === 'media/not-public'
        ? (0,core_problem/* asWarning */.PQ)({
            ...problem,
            fix: 'Deploy it before the post is published.',
        })
        : problem;
    const findMedia = async (media, path) => {
        const found = await world.findMedia(media, path);
        return { ...found, problems: found.problems.map(later) };
    };
    return { ...context, world: { ...world, findMedia } };
}
/** A post that is live is only checked for changes since it was published, and for receipts that claim it. */
function reportLive(post, composition, claimed) {
    const isEdited = composition.problems.some(({ rule }) => rule === 'post/changed-while-partial');
    // Receipts without a digest were written by a person.
    const edited = post.receipts?.digest !== '' && isEdited ? [(0,core_problem/* warning */.$e)('post/edited-after-publication', {})] : [];
    const problems = [...claimed, ...edited];
    if (problems.length === 0)
        return 'done';
    return { ...(0,core_report/* postReport */.f5)(post, 'skipped', problems), receipts: post.receipts?.posts ?? [] };
}


/***/ }),

/***/ 5169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ together),
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
function together(findings) {
    return {
        well: findings.flatMap(({ well }) => well),
        problems: findings.flatMap(({ problems }) => problems),
    };
}
function counted(count, one, several = `${one}s`) {
    return `${count} ${count === 1 ? one : several}`;
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

/***/ 8156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ previewOf)
/* harmony export */ });
/* harmony import */ var _threads_features_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1650);
/* harmony import */ var _threads_features_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7649);
/* harmony import */ var _threads_text_length_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3935);



/** A composition as those see it who look at it before it is published. */
function previewOf(composition, found = {}) {
    const { segments, counting } = composition;
    return segments.map((segment, index) => {
        const { text, spoilers, end } = segment;
        const media = mediaOf(segment, found.media?.[index]);
        const ofSegment = media.length > 0 ? { media } : {};
        const shown = index === 0 ? { ...ofHead(composition, found), ...ofSegment } : ofSegment;
        const details = _threads_features_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURE_NAMES */ .K7.flatMap((name) => detailOf(name, shown[name]));
        return { text, spoilers, end, length: (0,_threads_text_length_js__WEBPACK_IMPORTED_MODULE_2__/* .textLength */ .sc)(text, counting), counting, details };
    });
}
/** What holds for every segment is shown once. */
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
function mediaOf({ media }, found = []) {
    const isHidden = media.some(({ spoiler }) => spoiler);
    return media.map(({ src, alt }, index) => ({ src, alt, isHidden, found: found[index] }));
}
function detailOf(name, value) {
    return value === undefined ? [] : [_threads_features_table_js__WEBPACK_IMPORTED_MODULE_1__/* .FEATURES */ .G[name].preview(value)];
}


/***/ }),

/***/ 9287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ draftsOf)
/* harmony export */ });
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1650);
/* harmony import */ var _features_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7649);


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
const AS_THEY_ARE = _features_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURE_NAMES */ .K7.filter((name) => !_features_js__WEBPACK_IMPORTED_MODULE_0__/* .RESOLVED */ .TZ.some((resolved) => resolved === name));
/** What goes onto containers as it is. */
function carried(features, belongsTo) {
    const names = AS_THEY_ARE.filter((name) => name in features && _features_table_js__WEBPACK_IMPORTED_MODULE_1__/* .FEATURES */ .G[name].belongsTo === belongsTo);
    return Object.fromEntries(names.map((name) => [name, features[name]]));
}


/***/ }),

/***/ 9882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fg: () => (/* binding */ ASKED),
/* harmony export */   gP: () => (/* binding */ lacking),
/* harmony export */   qs: () => (/* binding */ lackedBy)
/* harmony export */ });
/** The scopes that Spool makes use of. */
const SCOPES = {
    threads_basic: { without: 'nothing works', isNeeded: 'always' },
    threads_content_publish: { without: 'nothing can be published', isNeeded: 'always' },
    threads_manage_replies: {
        without: 'no chain can be published: each of its parts after the first is a reply',
        isNeeded: 'for chains',
    },
    threads_read_replies: {
        without: 'Spool cannot see how much of a chain is live, and does not continue one that was interrupted',
        isNeeded: 'for chains',
    },
    threads_location_tagging: { without: 'a post cannot have the key `location`', isNeeded: 'by some keys' },
    threads_share_to_instagram: {
        without: 'a post cannot have the key `share_to_instagram`',
        isNeeded: 'by some keys',
    },
};
/** The scopes to ask for: all but those that only some keys need. */
const ASKED = Object.entries(SCOPES).flatMap(([scope, { isNeeded }]) => isNeeded === 'by some keys' ? [] : [scope]);
/** The scopes that a token lacks, each with what it cannot do; none where its scopes are not known. */
function lackedBy(granted) {
    return Object.entries(SCOPES).flatMap(([scope, lack]) => (granted?.includes(scope) ?? true) ? [] : [{ scope, ...lack }]);
}
/** Those of the scopes that a token lacks which are needed so, in sentences. */
function lacking(granted, isNeeded) {
    return lackedBy(granted).flatMap((lack) => lack.isNeeded === isNeeded ? [`Without ${lack.scope} ${lack.without}.`] : []);
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

/***/ 5979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainNoFiles: () => (/* binding */ explainNoFiles)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9300);

/** Why no file matches, as far as other patterns would find some. */
async function explainNoFiles(patterns, { find }) {
    const inFolder = patterns.map((pattern) => /[*?!{[]|\.\w+$/.test(pattern) ? pattern : `${pattern.replace(/\/+$/, '')}/**/*.md`);
    const asMdx = inFolder.map((pattern) => pattern.replace(/\.md$/, '.mdx'));
    for (const others of [inFolder, asMdx]) {
        if (others.join() === patterns.join() || (await find(others)).length === 0)
            continue;
        const meant = others.map((pattern) => `\`${pattern}\``).join(', ');
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)('files/none', { patterns, fix: `There are files that match ${meant}: write that.` });
    }
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)('files/none', { patterns });
}


/***/ }),

/***/ 5175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examine: () => (/* binding */ examine)
});

// EXTERNAL MODULE: ./src/core/doctor/findings.ts
var findings = __webpack_require__(5169);
// EXTERNAL MODULE: ./src/core/problem.ts + 6 modules
var core_problem = __webpack_require__(9300);
// EXTERNAL MODULE: ./src/core/report.ts
var report = __webpack_require__(8557);
// EXTERNAL MODULE: ./src/core/rules/files.ts
var rules_files = __webpack_require__(708);
;// CONCATENATED MODULE: ./src/core/doctor/posts.ts




/** What a doctor says of the posts of a preview. `unfinished`: as the journal of this checkout has it. */
function postFindings(preview, unfinished) {
    const { posts, files, others, done } = preview;
    const shown = posts.reduce((sum, { pictures = 0 }) => sum + pictures, 0);
    const isReachable = (0,report/* problemsIn */._n)(preview).every(({ rule }) => !rule.startsWith('media/'));
    const isSome = files > 0 && done + posts.length > 0;
    const inDoubt = unfinished.flatMap(({ chain: { path }, uncertain }) => uncertain ? [(0,core_problem/* warning */.$e)('post/in-doubt', { number: uncertain.number, ...(0,core_problem/* placeOf */.$t)({ path }) })] : []);
    return {
        well: [
            ...(isSome ? [`Files that match: ${files}; posts: ${done + posts.length}; live: ${done}.`] : []),
            ...(isSome && others.length > 0
                ? [
                    `${(0,findings/* counted */.h)(others.length, 'file that matches is', 'files that match are')} no post: ${(0,rules_files/* firstOf */.K)(others)}.`,
                ]
                : []),
            ...(shown > 0 && isReachable
                ? [`${(0,findings/* counted */.h)(shown, 'picture or video', 'pictures and videos')} of the posts can be fetched.`]
                : []),
        ],
        problems: [...posts.flatMap(halfPublished), ...inDoubt],
    };
}
function halfPublished({ path, live = 0, segments = [] }) {
    if (live === 0 || live >= segments.length)
        return [];
    return [(0,core_problem/* warning */.$e)('post/half-published', { live, segments: segments.length, ...(0,core_problem/* placeOf */.$t)({ path }) })];
}

// EXTERNAL MODULE: ./src/core/rules/token.ts
var token = __webpack_require__(9094);
;// CONCATENATED MODULE: ./src/core/doctor/repository.ts



const DAY_MS = 86_400_000;
/** GitHub switches schedules of public repositories off after so many days without activity. */
const QUIET_DAYS = 60;
const TOLD = { notice: 21, warning: 14 };
/** What a doctor says of the repository: whether receipts can be kept, and whether a schedule goes on. */
function repositoryFindings({ uses, isRun, receiver }, now) {
    const none = uses.length === 0 && !isRun ? [(0,core_problem/* warning */.$e)('github/no-workflow', {})] : [];
    const isByPull = receiver !== undefined && receiver.refusing.length > 0;
    const judged = uses.map((use) => ({ ...use, lacks: isByPull ? use.lacksForPulls : use.lacks }));
    const lacking = judged
        .filter(({ lacks }) => lacks.length > 0)
        .map(({ path, job, lacks }) => (0,core_problem/* error */.z3)('github/job-not-allowed', { path, job, lacks, permissions: lacks }));
    const noPulls = receiver?.mayOpenPulls === false ? [(0,core_problem/* error */.z3)('github/pull-requests-off', { branch: receiver.branch })] : [];
    const quiet = receiver ? quietDays(uses, receiver, now) : { well: [], problems: [] };
    const keeping = judged.filter(({ lacks, keepsReceipts }) => keepsReceipts && lacks.length === 0);
    return {
        well: [
            ...keeping.map(({ path, job }) => `The job \`${job}\` of ${path} may keep receipts.`),
            ...(receiver ? [sayWhere(receiver)] : []),
            ...quiet.well,
        ],
        problems: [...none, ...lacking, ...noPulls, ...quiet.problems],
    };
}
function sayWhere({ branch, refusing, isGuarded }) {
    if (refusing.length > 0)
        return `${branch} takes no direct commits (${refusing.join(', ')}): receipts go into a pull request.`;
    return isGuarded
        ? `${branch} is protected: if it refuses the commit with the receipts, they go into a pull request.`
        : `${branch} takes commits: receipts go there.`;
}
/** Of the schedules that use Spool. */
function quietDays(uses, { lastCommitAt, isPrivate }, now) {
    const [scheduled] = uses.filter(({ isScheduled }) => isScheduled);
    if (!scheduled || isPrivate || lastCommitAt === undefined)
        return { well: [], problems: [] };
    const { path } = scheduled;
    const endsAt = lastCommitAt + QUIET_DAYS * DAY_MS;
    const daysLeft = Math.floor((endsAt - now) / DAY_MS);
    const day = (0,token/* dateOf */.Q)(endsAt);
    if (daysLeft > TOLD.notice) {
        const days = (0,findings/* counted */.h)(daysLeft, 'more quiet day');
        const well = `The schedule of ${path} goes on for ${days}: GitHub switches it off ${QUIET_DAYS} days after the last commit, on ${day}.`;
        return { well: [well], problems: [] };
    }
    return { well: [], problems: [ending((0,core_problem/* error */.z3)('github/schedule-ends', { path, day, daysLeft }), daysLeft)] };
}
function ending(problem, daysLeft) {
    if (daysLeft < 0)
        return problem;
    return daysLeft <= TOLD.warning ? (0,core_problem/* asWarning */.PQ)(problem) : (0,core_problem/* asNotice */.zZ)(problem);
}

// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(6153);
// EXTERNAL MODULE: ./src/core/front-matter/read-yaml.ts + 1 modules
var read_yaml = __webpack_require__(7356);
// EXTERNAL MODULE: ./src/core/write-back.ts
var write_back = __webpack_require__(7006);
;// CONCATENATED MODULE: ./src/core/doctor/workflows.ts



/** Where workflows are. */
const WORKFLOWS = ['.github/workflows/*.yml', '.github/workflows/*.yaml'];
const SPOOL = /^[\w.-]+\/spool(?:\/[^@]*)?@/;
/** The steps of a workflow that run Spool; none in a text that is no workflow. */
function usesIn(path, text) {
    const read = (0,read_yaml/* readYaml */.g)(text);
    if (!read.ok)
        return [];
    const { on, jobs, permissions } = read.yaml.data;
    if (!(0,json/* isRecord */.u4)(jobs))
        return [];
    const isScheduled = (0,json/* isRecord */.u4)(on) && on['schedule'] !== undefined;
    return Object.entries(jobs).flatMap(([job, written]) => {
        if (!(0,json/* isRecord */.u4)(written) || !Array.isArray(written['steps']))
            return [];
        const allowed = written['permissions'] ?? permissions;
        return written['steps'].filter(runsSpool).map((step) => {
            const inputs = (0,json/* isRecord */.u4)(step['with']) ? step['with'] : {};
            const keepsReceipts = keepsReceiptsWith(inputs);
            const isOwnToken = inputs['github-token'] === undefined;
            const lacks = (needed) => keepsReceipts && isOwnToken ? needed.filter((line) => !isAllowed(line, allowed)) : [];
            const { commit, 'pull-request': byPull } = write_back/* WRITE_BACK_MODES */.Lp;
            const lacksForPulls = lacks(byPull.permissions);
            return {
                path,
                job,
                isScheduled,
                refreshes: ['ref', 'secret'].includes(String(inputs['token-store'])),
                lacks: inputs['write-back'] === 'pull-request' ? lacksForPulls : lacks(commit.permissions),
                lacksForPulls,
                keepsReceipts,
            };
        });
    });
}
function runsSpool(step) {
    return (0,json/* isRecord */.u4)(step) && typeof step['uses'] === 'string' && SPOOL.test(step['uses']);
}
/** Inline text is recorded on a release, or nowhere: which of them the workflow does not say. */
function keepsReceiptsWith({ command = 'publish', text, ...inputs }) {
    const isDry = inputs['dry-run'] === true || inputs['dry-run'] === 'true';
    const { 'write-back': writeBack = 'auto' } = inputs;
    const isNowhere = writeBack === 'none' || writeBack === 'files' || (writeBack === 'auto' && text !== undefined);
    return command === 'publish' && !isDry && !isNowhere;
}
/** What a workflow does not say is as the settings of the repository have it. */
function isAllowed(line, allowed) {
    if (allowed === undefined || allowed === null || allowed === 'write-all')
        return true;
    const [scope = '', level] = line.split(': ');
    return (0,json/* isRecord */.u4)(allowed) && allowed[scope] === level;
}

// EXTERNAL MODULE: ./src/core/journal.ts
var journal = __webpack_require__(4608);
// EXTERNAL MODULE: ./src/core/problem-of.ts
var problem_of = __webpack_require__(2720);
// EXTERNAL MODULE: ./src/repository/file-text.ts
var file_text = __webpack_require__(3282);
// EXTERNAL MODULE: ./src/repository/target.ts + 1 modules
var target = __webpack_require__(4268);
// EXTERNAL MODULE: ./src/core/threads/token.ts
var threads_token = __webpack_require__(880);
// EXTERNAL MODULE: ./src/core/threads/token/lacks.ts
var lacks = __webpack_require__(9882);
// EXTERNAL MODULE: ./src/core/token/expiry.ts
var token_expiry = __webpack_require__(4649);
// EXTERNAL MODULE: ./src/core/token/lifetime.ts
var token_lifetime = __webpack_require__(3398);
;// CONCATENATED MODULE: ./src/core/doctor/account.ts







/** What a doctor says of an account before anything is published for it. */
function accountFindings(known, now) {
    const { username, lifetime, isRefreshed, facts, needed, quota } = known;
    const life = (0,token_lifetime/* tokenLifeOf */.V)(lifetime, now);
    const expiry = isRefreshed ? [] : (0,token_expiry/* findExpiry */.B)(lifetime, now);
    const scopes = [...needed.keys()];
    const missing = (0,threads_token/* missingScopes */.i)(scopes, facts);
    const lacking = [...Map.groupBy(missing, (scope) => sayNeeding(needed.get(scope) ?? []))].map(([needing, lacked]) => (0,core_problem/* error */.z3)('threads/scope-missing', { scopes: lacked, needing }));
    const unneeded = (0,lacks/* lackedBy */.qs)(facts?.scopes).flatMap(({ scope, without }) => needed.has(scope) ? [] : `without ${scope} ${without}`);
    const hasScopes = facts?.scopes !== undefined && scopes.length > 0 && missing.length === 0;
    return {
        well: [
            `The access token works${username === undefined ? '' : `, and is of @${username}`}.`,
            ...(life && expiry.length === 0 ? [`It lives for ${(0,findings/* counted */.h)(life.daysLeft, 'more day')}.`] : []),
            ...(hasScopes ? [`It has the permissions that the posts here take: ${scopes.join(', ')}.`] : []),
            ...(unneeded.length > 0 ? [`No post here takes what it lacks: ${unneeded.join('; ')}.`] : []),
            ...sayQuota(quota),
        ],
        problems: [...expiry, ...lacking],
    };
}
function sayNeeding(posts) {
    return `${(0,rules_files/* firstOf */.K)(posts)} ${posts.length === 1 ? 'needs' : 'need'}`;
}
/** Of what is known of it: a token may not be allowed to ask for both. */
function sayQuota({ posts, replies }) {
    const known = [
        ...(Number.isFinite(posts) ? [(0,findings/* counted */.h)(posts, 'more post')] : []),
        ...(Number.isFinite(replies) ? [(0,findings/* counted */.h)(replies, 'more reply', 'more replies')] : []),
    ];
    return known.length > 0 ? [`Threads takes ${known.join(' and ')} in these 24 hours.`] : [];
}

// EXTERNAL MODULE: ./src/publishing/account.ts
var publishing_account = __webpack_require__(3710);
// EXTERNAL MODULE: ./src/publishing/token/facts.ts
var token_facts = __webpack_require__(9364);
// EXTERNAL MODULE: ./src/run/account.ts
var run_account = __webpack_require__(5234);
;// CONCATENATED MODULE: ./src/run/doctor/account.ts





/**
 * Asks about the token and its account. Nothing is refreshed, and nothing is kept.
 *
 * @throws ThreadsError, TokenError
 */
async function askAccount(accessToken, { needed, live, isRefreshed }, context) {
    const { world } = context;
    const opened = await (0,run_account/* openAccount */.sj)(await world.threads(accessToken), context);
    await (0,run_account/* ensureSameAccount */.Qb)(opened, live, context);
    const account = (0,publishing_account/* accountOf */.X)(opened, world, () => Promise.resolve());
    const facts = await (0,token_facts/* readFacts */.M)(account);
    const now = world.clock.now();
    const lifetime = opened.token?.working ?? { issuedAt: facts?.issuedAt, expiresAt: facts?.expiresAt };
    const quota = await (0,run_account/* readQuota */.$s)(account, context);
    const { username } = opened;
    const { well, problems } = accountFindings({ username, lifetime, isRefreshed, facts, needed, quota }, now);
    const token = (0,token_lifetime/* tokenLifeOf */.V)(lifetime, now);
    const rateLimit = opened.threads.rateLimit();
    return {
        well,
        problems: [...(opened.token?.problems ?? []), ...problems],
        ...(token && { token }),
        ...(rateLimit && { rateLimit }),
    };
}

;// CONCATENATED MODULE: ./src/run/doctor/examine.ts










/**
 * A preview with what publishing it would find: of the token and its account, if there is a token, of the repository, if
 * there is one, and of the posts. Reads only.
 *
 * @param live Front matter of posts that are live.
 */
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
    const ofPosts = postFindings(preview, (0,journal/* unfinishedIn */.Fp)(world.journal.entries()));
    const { well, problems } = (0,findings/* together */.b)([ofAccount, ofRepository, ofPosts]);
    tell({ kind: 'examined', well });
    const { token, rateLimit } = ofAccount;
    return {
        ...preview,
        ...(token && { token }),
        ...(rateLimit && { rateLimit }),
        account: well,
        problems: [...preview.problems, ...problems],
    };
}
/** The scopes that posts take, and the posts that take each. */
function neededBy(posts) {
    const needed = new Map();
    for (const { path = 'the text', scopes = [] } of posts)
        for (const scope of scopes)
            needed.set(scope, [...(needed.get(scope) ?? []), path]);
    return needed;
}
/** The steps of the workflows of the checkout that run Spool. */
async function findUses({ files }) {
    return (await files.find(WORKFLOWS)).flatMap((path) => {
        const file = (0,file_text/* readFileText */.e)(path, files);
        return 'text' in file ? usesIn(path, file.text) : [];
    });
}
/** Asks whether receipts can be kept and whether schedules go on, and writes nothing. */
async function askRepository(uses, context) {
    const { clock, run } = context.world;
    const isKept = uses.length === 0 || uses.some(({ keepsReceipts }) => keepsReceipts);
    const asked = isKept ? await (0,target/* lookAtTarget */.Y)(context).catch(obstacleOnly) : undefined;
    const { receiver, problems } = asked && 'problems' in asked
        ? { receiver: undefined, problems: asked.problems }
        : { receiver: asked, problems: [] };
    const found = repositoryFindings({ uses, isRun: run.id !== '', receiver }, clock.now());
    return (0,findings/* together */.b)([found, { well: [], problems }]);
}
const PASSING = [
    'threads/throttled',
    'threads/unreachable',
    'github/throttled',
    'github/unreachable',
];
/** What kept it from being found. What passes by itself says nothing against the posts. */
function obstacleOnly(cause) {
    const problem = (0,problem_of/* problemOf */.Z)(cause, ['contents: read']);
    return { well: [], problems: [PASSING.includes(problem.rule) ? (0,core_problem/* asWarning */.PQ)(problem) : problem] };
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
        return { media: [], items: [], problems, isLeft: false };
    }
    try {
        const found = await Promise.all(segments.map(({ media }) => Promise.all(media.map((each) => findMedia(each, path)))));
        const left = found.flat().filter(({ isLeft }) => isLeft).length;
        const told = left > 0 ? [(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)('media/left', { count: left, most: _core_text_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_A_RUN */ .Tt })] : [];
        return {
            items: found.map((each) => each.map(({ item }) => item)),
            media: found.map((each) => each.flatMap(({ item }) => (item ? [item] : []))),
            problems: [...found.flat().flatMap(({ problems }) => problems), ...told],
            isLeft: left > 0,
        };
    }
    catch (cause) {
        return { media: [], items: [], problems: [(0,_core_problem_of_js__WEBPACK_IMPORTED_MODULE_1__/* .bugOf */ .y)(cause)], isLeft: false };
    }
}


/***/ }),

/***/ 2277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ seeTargets),
/* harmony export */   q: () => (/* binding */ findTargets)
/* harmony export */ });
/* harmony import */ var _core_post_read_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6265);
/* harmony import */ var _core_post_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5584);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9300);
/* harmony import */ var _core_threads_features_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4472);
/* harmony import */ var _repository_file_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3282);





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
 * What a post replies to and quotes, as far as the checkout says. A post that goes out before it, or together with it, is
 * not in its way.
 */
function seeTargets(post, { settings, world }, pathOf = () => undefined) {
    const time = Math.max(world.clock.now(), post.publishAt?.at ?? 0);
    const heads = new Map();
    const { problems } = (0,_core_post_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targetsOf */ .Q)(post, (path) => {
        const file = (0,_repository_file_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readFileText */ .e)(path, world.files);
        const read = 'text' in file ? (0,_core_post_read_post_js__WEBPACK_IMPORTED_MODULE_0__/* .readPost */ .V)(path, file.text, settings) : undefined;
        if (read?.kind !== 'post')
            return undefined;
        const { receipts, draft, problems: wrong, publishAt } = read.post;
        if (!receipts)
            return draft || (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .hasError */ .JD)(wrong) || (publishAt?.at ?? 0) > time ? 'not-live' : 'to-come';
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
    const { path = target } = (0,_core_threads_features_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e6)({ kind: 'file', target }, from);
    const head = heads.get(path);
    return { path, id: head?.id, permalink: head?.permalink };
}


/***/ }),

/***/ 1649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ previewPost),
/* harmony export */   Lh: () => (/* binding */ reportDecided),
/* harmony export */   ZI: () => (/* binding */ withReason)
/* harmony export */ });
/* harmony import */ var _core_post_compose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8466);
/* harmony import */ var _core_preview_preview_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8156);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9300);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8557);
/* harmony import */ var _core_threads_drafts_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9287);
/* harmony import */ var _core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9782);
/* harmony import */ var _composer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9959);
/* harmony import */ var _find_media_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2759);
/* harmony import */ var _find_targets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2277);









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
                ? [{ ...(0,_core_report_js__WEBPACK_IMPORTED_MODULE_3__/* .postReport */ .f5)(post, 'skipped', findOtherText(post, context)), receipts }]
                : [];
        case 'skip':
        case 'wait':
        case 'overdue':
            return [withReason((0,_core_report_js__WEBPACK_IMPORTED_MODULE_3__/* .postReport */ .f5)(post, 'waiting', []), decision, post, context)];
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
    const { problems } = (0,_core_post_compose_js__WEBPACK_IMPORTED_MODULE_0__/* .compose */ .Z)(post, (0,_composer_js__WEBPACK_IMPORTED_MODULE_8__/* .composerOf */ .i)(context));
    const isOther = problems.some(({ rule }) => rule === 'post/changed-while-partial');
    return isOther ? [(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e)('github/other-text', {})] : [];
}
/** The report of a post that waits, with the reason why it is not due. */
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
            const late = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)('post/overdue', {
                publishAt: reason.since.text,
                limit: hoursOf(lateLimit),
                line: publishAtLine,
            });
            const { problems } = (0,_core_report_js__WEBPACK_IMPORTED_MODULE_3__/* .postReport */ .f5)({ path }, 'overdue', [late]);
            return {
                ...report,
                status: 'overdue',
                problems: [...report.problems, ...problems],
                publishAt: reason.since,
            };
        }
    }
}
/**
 * A post as it would be published, judged whole: it waits to be, unless something is wrong with it.
 *
 * @param pathOf The file that has the receipt of an id, where that is known.
 */
async function previewPost(post, composition, context, pathOf) {
    const media = await (0,_find_media_js__WEBPACK_IMPORTED_MODULE_6__/* .findAllMedia */ .P)(composition, post.path, context.world);
    const targets = (0,_find_targets_js__WEBPACK_IMPORTED_MODULE_7__/* .seeTargets */ .Q)(post, context, pathOf);
    const problems = [...composition.problems, ...targets.problems, ...media.problems];
    const status = (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .hasError */ .JD)(problems) ? 'failed' : media.isLeft ? 'deferred' : 'waiting';
    const report = (0,_core_report_js__WEBPACK_IMPORTED_MODULE_3__/* .postReport */ .f5)(post, status, problems);
    const live = post.receipts?.posts.length ?? 0;
    const ofHead = live > 0 ? [] : (0,_core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_5__/* .scopesOf */ .ZK)(composition.features);
    const scopes = [...new Set([...ofHead, ...(0,_core_threads_token_scopes_js__WEBPACK_IMPORTED_MODULE_5__/* .scopesOfChain */ .ux)((0,_core_threads_drafts_of_js__WEBPACK_IMPORTED_MODULE_4__/* .draftsOf */ .e)(composition), live)])];
    const segments = (0,_core_preview_preview_of_js__WEBPACK_IMPORTED_MODULE_1__/* .previewOf */ .o)(composition, { ...targets, media: media.items });
    const pictures = composition.segments.reduce((sum, segment) => sum + segment.media.length, 0);
    return { ...report, segments, scopes, live, pictures };
}
function hoursOf(ms) {
    return ms % 3_600_000 === 0 ? `${ms / 3_600_000} hours` : `${Math.round(ms / 60_000)} minutes`;
}


/***/ })

};
