export const id = 95;
export const ids = [95,979];
export const modules = {

/***/ 8731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ previewPosts)
});

// EXTERNAL MODULE: ./src/core/github/event.ts
var github_event = __webpack_require__(8043);
// EXTERNAL MODULE: ./src/core/post/compose.ts + 57 modules
var compose = __webpack_require__(8466);
// EXTERNAL MODULE: ./src/core/post/near-miss.ts
var near_miss = __webpack_require__(6951);
// EXTERNAL MODULE: ./src/core/post/plan.ts
var plan = __webpack_require__(3731);
// EXTERNAL MODULE: ./src/core/problem.ts + 8 modules
var core_problem = __webpack_require__(5507);
// EXTERNAL MODULE: ./src/core/report.ts
var core_report = __webpack_require__(8557);
// EXTERNAL MODULE: ./src/run/account.ts
var account = __webpack_require__(5234);
// EXTERNAL MODULE: ./src/run/composer.ts
var composer = __webpack_require__(9959);
// EXTERNAL MODULE: ./src/run/plan-posts.ts
var plan_posts = __webpack_require__(8768);
// EXTERNAL MODULE: ./src/run/report-posts.ts
var report_posts = __webpack_require__(1649);
// EXTERNAL MODULE: ./src/core/media/address.ts
var address = __webpack_require__(392);
// EXTERNAL MODULE: ./src/core/post/read-post.ts + 3 modules
var read_post = __webpack_require__(4987);
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
var preview_lines = __webpack_require__(6283);
// EXTERNAL MODULE: ./src/core/preview/preview.ts
var preview = __webpack_require__(200);
;// CONCATENATED MODULE: ./src/core/preview/change.ts



/** Line breaks, other white space, and what stands between; of scripts that put no space between words, characters. */
const TOKENS = /\n|[^\S\n]+|[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]|[^\s\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]+/gu;
/** Texts that differ in more tokens are two texts: to compare them takes long and tells nothing. */
const MOST_EDITS = 600;
/** Both chains as one text in which what was added and removed is marked. What differs as data is never the same. */
function changeBetween(before, after) {
    // When both go out is of interest where it differs.
    const when = before.when === after.when ? { when: '' } : {};
    const [old, current] = [tokensOf({ ...before, ...when }), tokensOf({ ...after, ...when })];
    const found = diffArrays(old, current, { maxEditLength: MOST_EDITS, comparator: isSame });
    const isUntold = found?.every(({ added, removed }) => !added && !removed) && dataOf(before) !== dataOf(after);
    const parts = isUntold
        ? undefined
        : found?.flatMap(({ value, added, removed }) => partsOf(added ? 'added' : removed ? 'removed' : 'same', value));
    return {
        kind: 'changed',
        parts: joined(parts ?? [...partsOf('removed', old), ...partsOf('added', current)]),
    };
}
/** Words in a row that changed are one change: the spaces between them are the same, but that helps nobody. */
function joined(parts) {
    const all = [];
    let [removed, added, isText] = ['', '', false];
    const flush = () => {
        const changed = [part('removed', removed, isText), part('added', added, isText)];
        all.push(...changed.filter(({ text }) => text !== ''));
        removed = added = '';
    };
    for (const [index, each] of parts.entries()) {
        const { kind, text } = each;
        if (each.isText !== isText)
            flush();
        isText = each.isText;
        const isBetween = removed + added !== '' && index + 1 < parts.length && /^[^\S\n]+$/.test(text);
        if (kind === 'same' && !isBetween) {
            flush();
            all.push(each);
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
function part(kind, text, isText) {
    return { kind, text, isText };
}
function partsOf(kind, tokens) {
    const of = (isText, run) => part(kind, run.map(({ text }) => text).join(''), isText);
    return (0,preview/* runsOf */.k)(tokens).map(([isText, run]) => of(isText, run));
}
function isSame(one, other) {
    return one.text === other.text && one.isText === other.isText;
}
/** Each line but the first begins with its break: so the break, too, is of the text, or about it. */
function tokensOf({ when, segments }) {
    const chain = segments.flatMap((segment, index) => [
        { text: `${index + 1}/${segments.length}`, isText: false },
        ...(0,preview_lines/* segmentLines */.X)(segment),
    ]);
    const lines = [...(when === '' ? [] : [{ text: when, isText: false }]), ...chain];
    return lines.flatMap(({ text, isText }, index) => ((index > 0 ? '\n' : '') + text).match(TOKENS)?.map((token) => ({ text: token, isText })) ?? []);
}
/** All that readers see, or that decides who sees it. */
function dataOf({ when, segments }) {
    return JSON.stringify([when, ...segments.map(({ text, spoilers, details }) => [text, spoilers, details])]);
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
    const isChanged = (src) => (0,address/* leadsTo */.Rs)({ src, path: post.path }, before.changed);
    return changeBetween(comparable(read.post, old), comparable(post, composition, isChanged));
}
/** Without what was found: only what the files say is compared, and whether those that they show are others. */
function comparable(post, composition, isChanged) {
    const when = whenOf(post);
    return { when, segments: (0,preview_of/* previewOf */.o)(composition, isChanged && { isChanged }) };
}
function whenOf(post) {
    const { draft, publishAt, receipts, republish } = post;
    const removal = (0,plan/* removalOf */.c6)(post);
    if (removal)
        return removal.kind === 'unpublish' ? 'To be taken down' : 'Taken down';
    if (receipts?.whole)
        return 'Live';
    const again = republish ? ' again' : '';
    if (draft)
        return 'A draft';
    return publishAt ? `Goes out${again} at ${publishAt.text}` : `Goes out${again} with the next run`;
}

// EXTERNAL MODULE: ./src/core/github/error.ts
var error = __webpack_require__(2577);
// EXTERNAL MODULE: ./src/core/insights/pages/latest.ts
var latest = __webpack_require__(3003);
// EXTERNAL MODULE: ./src/core/run-events.ts
var run_events = __webpack_require__(9538);
;// CONCATENATED MODULE: ./src/commands/check/losses.ts







/** What readers did with what is live, as a run has kept it; undefined where nobody has, or it cannot be read. */
async function readLatest({ settings, world, tell }) {
    const { dataBranch, insightsDir } = settings;
    const path = `${insightsDir}/latest.json`;
    try {
        const host = await world.host?.((0,run_events/* tellWaits */.s)(tell));
        const [found] = (await host?.branches.files([`refs/heads/${dataBranch}`], [path])) ?? [];
        const bytes = found?.get(path);
        const file = bytes && (0,file_text/* decode */.D)(path, bytes);
        return file && 'text' in file ? (0,latest/* latestIn */.hU)(file.text) : undefined;
    }
    catch (cause) {
        if (cause instanceof error/* GitHubError */.y_)
            return undefined;
        throw cause;
    }
}
/**
 * A post that is to be taken down, with all that is lost by it.
 *
 * @param composition Of its text as it is now, which is what is live unless it was edited since.
 */
function reportRemoval(post, composition, problems, latest) {
    const { receipts, lines = {} } = post;
    const told = [
        ...post.problems,
        ...problems,
        ...(receipts
            ? [(0,core_problem/* warning */.$e)('unpublish/loses', { ...lossOf(receipts, latest), ...(0,core_problem/* placeOf */.$t)({ line: lines['unpublish'] }) })]
            : []),
    ];
    const report = (0,core_report/* postReport */.f5)(post, (0,core_problem/* hasError */.JD)(told) ? 'failed' : 'skipped', told);
    return {
        ...report,
        because: { kind: 'unpublish', isLive: receipts !== undefined },
        ...(receipts && { segments: lostSegments(receipts, composition, latest) }),
    };
}
function lostSegments({ posts, digest }, composition, latest) {
    const isEdited = digest === '' || composition.problems.some(({ rule }) => rule === 'post/changed-while-partial');
    const shown = isEdited ? [] : (0,preview_of/* previewOf */.o)(composition);
    return posts.map(({ id, permalink }, index) => {
        const numbers = latest?.posts.get(id);
        const where = {
            label: 'To be taken down',
            items: [{ text: permalink ?? `media id ${id}`, ...(permalink !== undefined && { address: permalink }) }],
        };
        const known = shown[index] ?? UNKNOWN;
        const lost = numbers ? [{ label: `Lost with it: ${sayNumbers(numbers)}` }] : [];
        return { ...known, details: [...known.details, where, ...lost] };
    });
}
/** What is live where the file has another text by now. */
const UNKNOWN = {
    ...{ text: '', spoilers: [], end: 'author', length: 0, counting: 'documented' },
    details: [{ label: 'Its text is not in the file any more' }],
};
function sayNumbers({ views, replies }) {
    const said = [
        ...(views === undefined ? [] : [counted(views, 'view', 'views')]),
        ...(replies === undefined ? [] : [counted(replies, 'reply', 'replies')]),
    ];
    return said.length > 0 ? said.join(', ') : 'no numbers are known';
}
function counted(count, one, many) {
    return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
/** Of the whole chain. */
function lossOf({ posts }, latest) {
    const known = posts.flatMap(({ id }) => latest?.posts.get(id) ?? []);
    const sum = (metric) => known.reduce((all, numbers) => all + (numbers[metric] ?? 0), 0);
    const numbers = latest && known.length > 0 ? `${sayNumbers({ views: sum('views'), replies: sum('replies') })}, as of ${latest.at}` : undefined;
    return { segments: posts.length, ...(numbers !== undefined && { numbers }) };
}

// EXTERNAL MODULE: ./src/core/post/receipts-in.ts
var receipts_in = __webpack_require__(5573);
// EXTERNAL MODULE: ./src/core/threads/features.ts
var threads_features = __webpack_require__(1650);
// EXTERNAL MODULE: ./src/publishing/claims.ts
var publishing_claims = __webpack_require__(6012);
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
    const removedFrom = (path, before) => {
        const old = before?.bytes && (0,receipts_in/* receiptsIn */.F)((0,file_text/* decode */.D)(path, before.bytes));
        return old && !(0,receipts_in/* receiptsIn */.F)(read(path)) ? old.posts.map(({ id }) => id) : [];
    };
    const claims = (0,publishing_claims/* openClaims */._)();
    (0,account/* claimIds */.LM)((0,account/* frontMatterIn */.Yq)(paths, read), { claims });
    return { areNew, removedFrom, otherPathOf: (id, path) => claims.otherPathOf(id, path) };
}
/** What a publish run will make of the receipts of a post, without asking Threads: a check has no token. */
function checkReceipts({ path, receipts, draft, lines = {} }, { segments, problems }, { areNew, removedFrom, otherPathOf }, before) {
    if (path === undefined)
        return [];
    if (!receipts) {
        const removed = removedFrom(path, before);
        return removed.length > 0 ? [(0,core_problem/* warning */.$e)('post/receipts-removed', { ids: removed, isDraft: draft })] : [];
    }
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

// EXTERNAL MODULE: ./src/repository/no-posts.ts
var no_posts = __webpack_require__(5979);
;// CONCATENATED MODULE: ./src/commands/check/sources.ts









/**
 * What there is to check: `only` these files, or in a pull request the posts it changes, or whose pictures and videos it
 * does, otherwise all of them.
 */
async function findSources(context, inline, only) {
    const { settings, world } = context;
    if (inline)
        return { sources: [inline], files: 0, found: [], isPullRequest: false, unmatched: [] };
    const matching = await world.files.find(settings.files);
    const found = only ? [...new Set([...matching, ...only])] : matching;
    const changed = only ? undefined : await findChanged(context);
    const shows = changed ? showing(changed.paths, context) : () => false;
    const asked = only ?? changed?.paths;
    const paths = asked ? found.filter((path) => asked.has(path) || shows(path)) : found;
    const unmatched = found.length > 0 ? [] : [await (0,no_posts.explainNoFiles)(settings.files, world.files)];
    const sources = readEach(paths, changed, world);
    return { sources, files: paths.length, found, isPullRequest: changed !== undefined, unmatched };
}
/** Files of which git is asked at once. */
const ASKED_AT_ONCE = 50;
/** Some files after the others: all of them together may be more than fits into memory. */
function* readEach(paths, changed, { files, committed }) {
    for (let from = 0; from < paths.length; from += ASKED_AT_ONCE) {
        const asked = paths.slice(from, from + ASKED_AT_ONCE);
        const before = changed?.base && committed(asked, changed.base);
        for (const path of asked)
            yield {
                ...(0,file_text/* readFileText */.e)(path, files),
                ...(before && { before: { bytes: before.get(path), changed: changed.paths } }),
            };
    }
}
const MEDIA = /\.(?:jpe?g|png|webp|gif|avif|heic|svg|mp4|mov|m4v|webm)$/i;
/** Whether a post shows one of these files. */
function showing(files, context) {
    const media = new Set([...files].filter((path) => MEDIA.test(path)));
    return (path) => {
        const file = media.size > 0 ? (0,file_text/* readFileText */.e)(path, context.world.files) : undefined;
        const read = file && 'text' in file ? (0,read_post/* readPost */.V)(path, file.text, context.settings) : undefined;
        if (read?.kind !== 'post')
            return false;
        const { segments } = (0,compose/* compose */.Z)(read.post, (0,composer/* composerOf */.i)(context));
        return segments.some((segment) => segment.media.some(({ src }) => (0,address/* leadsTo */.Rs)({ src, path }, media)));
    };
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














/**
 * All posts, `only` those in these files, or those that a pull request changes, as the chains that they would become, with
 * what is wrong with them.
 */
async function previewPosts(context, only) {
    const looked = await findSources(context, inlineIn(context), only);
    const { sources, files, found, isPullRequest, unmatched } = looked;
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
            live.push(...frontMatterOfSource(source));
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
    // A pull request need not change a post, and files that are named need be none.
    const isAll = only === undefined && !(0,github_event/* isBeforeMerge */.AO)(context.world.event.name);
    const isNone = isAll && files > 0 && done + posts.length === 0;
    const none = isNone ? [(0,near_miss/* noPosts */.bj)(others, nearMisses)] : [];
    const problems = [...unmatched, ...nearMisses, ...none];
    const report = { ...(0,core_report/* emptyReport */._O)(problems), ending: 'Checked', isPreview: true, files, others, done, posts };
    return { report, live };
}
function inlineIn({ settings: { text } }) {
    return text === undefined ? undefined : (0,plan_posts.inlineSource)(text);
}
/** That of a file: inline text is none. */
function frontMatterOfSource(source) {
    if (!('text' in source) || source.path === undefined)
        return [];
    const { path, text } = source;
    return (0,account/* frontMatterOfFile */.cG)({ path, text });
}
/** What the author of a file that is no post may have meant. */
function nearMissOf(source) {
    const late = 'text' in source && source.path !== undefined ? (0,near_miss/* lateFrontMatterIn */.WX)(source.text, source.path) : [];
    return [...late, ...frontMatterOfSource(source).flatMap(({ path, text }) => (0,near_miss/* nearMissesIn */.Ss)(text, path))];
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
    const told = [...claimed, ...sayAgain(post), ...checkReferences(post, known)];
    const removal = (0,plan/* removalOf */.c6)(post);
    const report = removal
        ? await reportRemoved(post, composed, removal, claimed, context)
        : isLive
            ? reportLive(post, composed, claimed)
            : await reportOpen(post, { ...composed, problems: [...composed.problems, ...told] }, known, context);
    if (report === 'done')
        return report;
    const change = findChange(post, composed, before, context);
    return change ? { ...report, change } : report;
}
/** A post that is to be taken down, or was. */
async function reportRemoved(post, composition, removal, problems, context) {
    if (removal.kind === 'unpublish')
        return reportRemoval(post, composition, problems, await readLatest(context));
    return (0,report_posts/* withReason */.ZI)((0,core_report/* postReport */.f5)(post, 'skipped', problems), removal, post, context);
}
function sayAgain({ republish, lines = {} }) {
    return republish ? [(0,core_problem/* asNotice */.zZ)((0,core_problem/* error */.z3)('post/republish', (0,core_problem/* placeOf */.$t)({ line: lines['republish'] })))] : [];
}
/** A post of which something is still to be published. */
async function reportOpen(post, composition, { otherPathOf }, context) {
    const { settings, world } = context;
    const pathOf = (id) => otherPathOf(id, post.path);
    const preview = await (0,report_posts/* previewPost */.$X)(post, composition, withLaterDeployment(context), pathOf);
    const reason = (0,plan/* undue */.KM)(post, world.clock.now(), settings.lateLimit);
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


/***/ }),

/***/ 3003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ro: () => (/* binding */ latestText),
/* harmony export */   eL: () => (/* binding */ isLatest),
/* harmony export */   hU: () => (/* binding */ latestIn)
/* harmony export */ });
/* harmony import */ var _history_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1605);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8160);
/* harmony import */ var _threads_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5503);



const FORMAT = 1;
/** latest.json: the newest numbers of each post. Each has a line, so that few lines change. */
function latestText(rows, now) {
    const posts = [...rows]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([id, all]) => `"${id}":${JSON.stringify(_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .Cb.map((metric) => all.at(-1)?.numbers[metric] ?? null))}`);
    const head = { format: FORMAT, at: (0,_history_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .minuteOf */ .iA)(now), columns: _metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .Cb };
    return `${JSON.stringify(head).slice(0, -1)},"posts":{\n${posts.join(',\n')}\n}}\n`;
}
const HEAD = new RegExp(`^{"format":${FORMAT},"at":"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\dZ","columns":\\["[a-z]+"(,"[a-z]+")*\\],"posts":{$`);
const POST = /^"\d+":\[(\d+|null)(,(\d+|null))*\]$/;
/** Whether a text is one that `latestText` writes, and nothing else. Its columns may be those of another version. */
function isLatest(text) {
    const [head = '', ...lines] = text.split('\n');
    const [end, nothing] = lines.splice(-2);
    const posts = lines.join('\n').split(',\n');
    const isWhole = HEAD.test(head) && end === '}}' && nothing === '';
    return isWhole && (posts.join('') === '' || posts.every((post) => POST.test(post)));
}
/** What a text says that `latestText` has written; undefined if it is none. Columns that are not known are left out. */
function latestIn(text) {
    const file = text.replaceAll('\r\n', '\n');
    if (!isLatest(file))
        return undefined;
    const { at, columns, posts } = JSON.parse(file);
    const numbersOf = (row) => Object.fromEntries(_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .Cb.flatMap((metric) => {
        const value = row[columns.indexOf(metric)];
        return typeof value === 'number' ? [[metric, value]] : [];
    }));
    return { at, posts: new Map(Object.entries(posts).map(([id, row]) => [(0,_threads_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaId */ .C9)(id), numbersOf(row)])) };
}


/***/ }),

/***/ 5584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ targetsOf),
/* harmony export */   o: () => (/* binding */ referredPaths)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5507);
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
        const media = mediaOf(segment, found.media?.[index], found.isChanged);
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
function mediaOf({ media }, found = [], isChanged = () => false) {
    const isHidden = media.some(({ spoiler }) => spoiler);
    return media.map(({ src, alt }, index) => ({
        ...{ src, alt, isHidden, isChanged: isChanged(src) },
        found: found[index],
    }));
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

/***/ 5979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainNoFiles: () => (/* binding */ explainNoFiles)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5507);

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

/***/ 2759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findAllMedia)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5507);
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
/* harmony import */ var _core_post_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3731);
/* harmony import */ var _core_post_read_post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4987);
/* harmony import */ var _core_post_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5584);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5507);
/* harmony import */ var _core_threads_features_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4472);
/* harmony import */ var _repository_file_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3282);






/** What a post replies to and quotes, where it names other post files, by what these files say now. */
function findTargets(post, files) {
    return (0,_core_post_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .targetsOf */ .Q)(post, (path) => {
        const file = files.read(path);
        if ('problem' in file)
            return undefined;
        const read = (0,_core_post_read_post_js__WEBPACK_IMPORTED_MODULE_1__/* .readPost */ .V)(path, file.text, { timezone: 'UTC', numbering: undefined });
        if (read.kind !== 'post')
            return undefined;
        return (0,_core_post_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .removalOf */ .c6)(read.post) ? 'not-live' : (read.post.receipts?.posts[0].id ?? 'not-live');
    });
}
/**
 * What a post replies to and quotes, as far as the checkout says. A post that goes out before it, or together with it, is
 * not in its way.
 */
function seeTargets(post, { settings, world }, pathOf = () => undefined) {
    const time = Math.max(world.clock.now(), post.publishAt?.at ?? 0);
    const heads = new Map();
    const { problems } = (0,_core_post_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .targetsOf */ .Q)(post, (path) => {
        const file = (0,_repository_file_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readFileText */ .e)(path, world.files);
        const read = 'text' in file ? (0,_core_post_read_post_js__WEBPACK_IMPORTED_MODULE_1__/* .readPost */ .V)(path, file.text, settings) : undefined;
        if (read?.kind !== 'post')
            return undefined;
        if ((0,_core_post_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .removalOf */ .c6)(read.post))
            return 'not-live';
        const { receipts, draft, problems: wrong, publishAt } = read.post;
        if (!receipts)
            return draft || (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .hasError */ .JD)(wrong) || (publishAt?.at ?? 0) > time ? 'not-live' : 'to-come';
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
    const { path = target } = (0,_core_threads_features_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .follow */ .e6)({ kind: 'file', target }, from);
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
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5507);
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
        case 'unpublish':
        case 'taken-down':
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
        case 'unpublish':
        case 'taken-down':
            return report.status === 'failed' ? report : { ...report, status: 'skipped', because: reason };
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
