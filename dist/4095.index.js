export const id = 4095;
export const ids = [4095, 5979];
export const modules = {
	48731: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			m1: () => nearMissOf,
			UA: () => previewPosts,
			WX: () => problemsOfLive,
		});
		var github_event = __webpack_require__(38043);
		var compose = __webpack_require__(25126);
		var near_miss = __webpack_require__(66951);
		var follow_ups = __webpack_require__(58127);
		var plan = __webpack_require__(13731);
		var core_problem = __webpack_require__(82814);
		var core_report = __webpack_require__(88557);
		var account = __webpack_require__(55234);
		var composer = __webpack_require__(39959);
		var plan_posts = __webpack_require__(68768);
		var report_posts = __webpack_require__(1649);
		var address = __webpack_require__(40392);
		var read_post = __webpack_require__(4987);
		class Diff {
			diff(oldStr, newStr, options = {}) {
				let callback;
				if (typeof options === "function") {
					callback = options;
					options = {};
				} else if ("callback" in options) callback = options.callback;
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
						setTimeout(function () {
							callback(value);
						}, 0);
						return;
					} else return value;
				};
				const newLen = newTokens.length,
					oldLen = oldTokens.length;
				let editLength = 1;
				let maxEditLength = newLen + oldLen;
				if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
				const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : 1 / 0;
				const abortAfterTimestamp = Date.now() + maxExecutionTime;
				const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
				let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
				if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen)
					return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
				let minDiagonalToConsider = -1 / 0,
					maxDiagonalToConsider = 1 / 0;
				const execEditLength = () => {
					for (
						let diagonalPath = Math.max(minDiagonalToConsider, -editLength);
						diagonalPath <= Math.min(maxDiagonalToConsider, editLength);
						diagonalPath += 2
					) {
						let basePath;
						const removePath = bestPath[diagonalPath - 1],
							addPath = bestPath[diagonalPath + 1];
						if (removePath) bestPath[diagonalPath - 1] = void 0;
						let canAdd = false;
						if (addPath) {
							const addPathNewPos = addPath.oldPos - diagonalPath;
							canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
						}
						const canRemove = removePath && removePath.oldPos + 1 < oldLen;
						if (!canAdd && !canRemove) {
							bestPath[diagonalPath] = void 0;
							continue;
						}
						if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos))
							basePath = this.addToPath(addPath, true, false, 0, options);
						else basePath = this.addToPath(removePath, false, true, 1, options);
						newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
						if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen)
							return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
						else {
							bestPath[diagonalPath] = basePath;
							if (basePath.oldPos + 1 >= oldLen)
								maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
							if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
						}
					}
					editLength++;
				};
				if (callback)
					(function exec() {
						setTimeout(function () {
							if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
							if (!execEditLength()) exec();
						}, 0);
					})();
				else
					while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
						const ret = execEditLength();
						if (ret) return ret;
					}
			}
			addToPath(path, added, removed, oldPosInc, options) {
				const last = path.lastComponent;
				if (last && !options.oneChangePerToken && last.added === added && last.removed === removed)
					return {
						oldPos: path.oldPos + oldPosInc,
						lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent },
					};
				else
					return {
						oldPos: path.oldPos + oldPosInc,
						lastComponent: { count: 1, added, removed, previousComponent: last },
					};
			}
			extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
				const newLen = newTokens.length,
					oldLen = oldTokens.length;
				let oldPos = basePath.oldPos,
					newPos = oldPos - diagonalPath,
					commonCount = 0;
				while (
					newPos + 1 < newLen &&
					oldPos + 1 < oldLen &&
					this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)
				) {
					newPos++;
					oldPos++;
					commonCount++;
					if (options.oneChangePerToken)
						basePath.lastComponent = {
							count: 1,
							previousComponent: basePath.lastComponent,
							added: false,
							removed: false,
						};
				}
				if (commonCount && !options.oneChangePerToken)
					basePath.lastComponent = {
						count: commonCount,
						previousComponent: basePath.lastComponent,
						added: false,
						removed: false,
					};
				basePath.oldPos = oldPos;
				return newPos;
			}
			equals(left, right, options) {
				if (options.comparator) return options.comparator(left, right);
				else return left === right || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
			}
			removeEmpty(array) {
				const ret = [];
				for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
				return ret;
			}
			castInput(value, options) {
				return value;
			}
			tokenize(value, options) {
				return Array.from(value);
			}
			join(chars) {
				return chars.join("");
			}
			postProcess(changeObjects, options) {
				return changeObjects;
			}
			get useLongestToken() {
				return false;
			}
			buildValues(lastComponent, newTokens, oldTokens) {
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
				let componentPos = 0,
					newPos = 0,
					oldPos = 0;
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
						} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
						newPos += component.count;
						if (!component.added) oldPos += component.count;
					} else {
						component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
						oldPos += component.count;
					}
				}
				return components;
			}
		}
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
		var preview_lines = __webpack_require__(86283);
		var preview = __webpack_require__(60200);
		const TOKENS =
			/\n|[^\S\n]+|[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]|[^\s\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]+/gu;
		const MOST_EDITS = 600;
		function changeBetween(before, after) {
			const when = before.when === after.when ? { when: "" } : {};
			const [old, current] = [tokensOf({ ...before, ...when }), tokensOf({ ...after, ...when })];
			const found = diffArrays(old, current, { maxEditLength: MOST_EDITS, comparator: isSame });
			const isUntold = found?.every(({ added, removed }) => !added && !removed) && dataOf(before) !== dataOf(after);
			const parts = isUntold
				? void 0
				: found?.flatMap(({ value, added, removed }) => partsOf(added ? "added" : removed ? "removed" : "same", value));
			return { kind: "changed", parts: joined(parts ?? [...partsOf("removed", old), ...partsOf("added", current)]) };
		}
		function joined(parts) {
			const all = [];
			let [removed, added, isText] = ["", "", false];
			const flush = () => {
				const changed = [part("removed", removed, isText), part("added", added, isText)];
				all.push(...changed.filter(({ text }) => text !== ""));
				removed = added = "";
			};
			for (const [index, each] of parts.entries()) {
				const { kind, text } = each;
				if (each.isText !== isText) flush();
				isText = each.isText;
				const isBetween = removed + added !== "" && index + 1 < parts.length && /^[^\S\n]+$/.test(text);
				if (kind === "same" && !isBetween) {
					flush();
					all.push(each);
					continue;
				}
				if (kind !== "added") removed += text;
				if (kind !== "removed") added += text;
			}
			flush();
			return all;
		}
		function part(kind, text, isText) {
			return { kind, text, isText };
		}
		function partsOf(kind, tokens) {
			const of = (isText, run) => part(kind, run.map(({ text }) => text).join(""), isText);
			return (0, preview.k)(tokens).map(([isText, run]) => of(isText, run));
		}
		function isSame(one, other) {
			return one.text === other.text && one.isText === other.isText;
		}
		function tokensOf({ when, segments }) {
			const chain = segments.flatMap((segment, index) => [
				{ text: `${index + 1}/${segments.length}`, isText: false },
				...(0, preview_lines.X)(segment),
			]);
			const lines = [...(when === "" ? [] : [{ text: when, isText: false }]), ...chain];
			return lines.flatMap(
				({ text, isText }, index) =>
					((index > 0 ? "\n" : "") + text).match(TOKENS)?.map((token) => ({ text: token, isText })) ?? [],
			);
		}
		function dataOf({ when, segments }) {
			return JSON.stringify([when, ...segments.map(({ text, spoilers, details }) => [text, spoilers, details])]);
		}
		var preview_of = __webpack_require__(78156);
		var file_text = __webpack_require__(33282);
		function findChange(post, composition, before, context) {
			if (!before || post.path === void 0) return;
			const file = before.bytes && (0, file_text.D4)(post.path, before.bytes);
			const read = file && "text" in file ? (0, read_post.V)(file.path, file.text, context.settings) : void 0;
			if (read?.kind !== "post") return { kind: "new" };
			const old = (0, compose.Z)(read.post, (0, composer.i)(context));
			const isChanged = (src) => (0, address.Rs)({ src, path: post.path }, before.changed);
			return changeBetween(comparable(read.post, old), comparable(post, composition, isChanged));
		}
		function comparable(post, composition, isChanged) {
			const when = whenOf(post);
			return { when, segments: (0, preview_of.o)(composition, isChanged && { isChanged }) };
		}
		function whenOf(post) {
			const { draft, publishAt, receipts, republish } = post;
			const removal = (0, plan.c6)(post);
			if (removal) return removal.kind === "unpublish" ? "To be taken down" : "Taken down";
			if (receipts?.whole) return "Live";
			const again = republish ? " again" : "";
			if (draft) return "A draft";
			return publishAt ? `Goes out${again} at ${publishAt.text}` : `Goes out${again} with the next run`;
		}
		var error = __webpack_require__(22577);
		var latest = __webpack_require__(13003);
		var run_events = __webpack_require__(19538);
		async function readLatest({ settings, world, tell }) {
			const { dataBranch, insightsDir } = settings;
			const path = `${insightsDir}/latest.json`;
			try {
				const host = await world.host?.((0, run_events.s)(tell));
				const [found] = (await host?.branches.files([`refs/heads/${dataBranch}`], [path])) ?? [];
				const bytes = found?.get(path);
				const file = bytes && (0, file_text.D4)(path, bytes);
				return file && "text" in file ? (0, latest.hU)(file.text) : void 0;
			} catch (cause) {
				if (cause instanceof error.y_) return;
				throw cause;
			}
		}
		function reportRemoval(post, composition, problems, latest) {
			const { receipts, lines = {} } = post;
			const told = [
				...post.problems,
				...problems,
				...(receipts
					? [
							(0, core_problem.$e)("unpublish/loses", {
								...lossOf(receipts, latest),
								...(0, core_problem.$t)({ line: lines["unpublish"] }),
							}),
						]
					: []),
			];
			const report = (0, core_report.f5)(post, (0, core_problem.JD)(told) ? "failed" : "skipped", told);
			return {
				...report,
				because: { kind: "unpublish", isLive: receipts !== void 0 },
				...(receipts && { segments: lostSegments(receipts, composition, latest) }),
			};
		}
		function lostSegments({ posts, digest }, composition, latest) {
			const isEdited = digest === "" || composition.problems.some(({ rule }) => rule === "post/changed-while-partial");
			const shown = isEdited ? [] : (0, preview_of.o)(composition);
			return posts.map(({ id, permalink }, index) => {
				const numbers = latest?.posts.get(id);
				const where = {
					label: "To be taken down",
					items: [{ text: permalink ?? `media id ${id}`, ...(permalink !== void 0 && { address: permalink }) }],
				};
				const known = shown[index] ?? UNKNOWN;
				const lost = numbers ? [{ label: `Lost with it: ${sayNumbers(numbers)}` }] : [];
				return { ...known, details: [...known.details, where, ...lost] };
			});
		}
		const UNKNOWN = {
			text: "",
			spoilers: [],
			end: "author",
			length: 0,
			counting: "documented",
			details: [{ label: "Its text is not in the file any more" }],
		};
		function sayNumbers({ views, replies }) {
			const said = [
				...(views === void 0 ? [] : [counted(views, "view", "views")]),
				...(replies === void 0 ? [] : [counted(replies, "reply", "replies")]),
			];
			return said.length > 0 ? said.join(", ") : "no numbers are known";
		}
		function counted(count, one, many) {
			return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
		}
		function lossOf({ posts }, latest) {
			const known = posts.flatMap(({ id }) => latest?.posts.get(id) ?? []);
			const sum = (metric) => known.reduce((all, numbers) => all + (numbers[metric] ?? 0), 0);
			const numbers =
				latest && known.length > 0
					? `${sayNumbers({ views: sum("views"), replies: sum("replies") })}, as of ${latest.at}`
					: void 0;
			return { segments: posts.length, ...(numbers !== void 0 && { numbers }) };
		}
		var receipts_in = __webpack_require__(95573);
		var threads_features = __webpack_require__(51650);
		var publishing_claims = __webpack_require__(86012);
		function openReceipts(paths, isPullRequest, { world }) {
			const read = (path) => (0, file_text.eu)(path, world.files);
			const differs = (path, bytes) => {
				const old = bytes && (0, receipts_in.F)((0, file_text.D4)(path, bytes));
				return JSON.stringify(old) !== JSON.stringify((0, receipts_in.F)(read(path)));
			};
			let uncommitted;
			const areNew = (path, before) => {
				if (isPullRequest) return before === void 0 || differs(path, before.bytes);
				uncommitted ??= world.uncommitted(paths) ?? new Set();
				return uncommitted.has(path) && differs(path, world.committed([path], "HEAD").get(path));
			};
			const removedFrom = (path, before) => {
				const old = before?.bytes && (0, receipts_in.F)((0, file_text.D4)(path, before.bytes));
				return old && !(0, receipts_in.F)(read(path)) ? old.posts.map(({ id }) => id) : [];
			};
			const claims = (0, publishing_claims._)();
			(0, account.LM)((0, account.Yq)(paths, read), { claims });
			return { areNew, removedFrom, otherPathOf: (id, path) => claims.otherPathOf(id, path) };
		}
		function checkReceipts(
			{ path, receipts, draft, lines = {} },
			{ segments, problems },
			{ areNew, removedFrom, otherPathOf },
			before,
		) {
			if (path === void 0) return [];
			if (!receipts) {
				const removed = removedFrom(path, before);
				return removed.length > 0
					? [(0, core_problem.$e)("post/receipts-removed", { ids: removed, isDraft: draft })]
					: [];
			}
			const { posts, whole } = receipts;
			const ids = posts.map(({ id }) => id);
			const fits = !problems.some(({ rule }) => rule === "post/changed-while-partial");
			const isDone = whole || (fits && posts.length >= segments.length);
			const claimed = ids.flatMap((id, index) => {
				const other = otherPathOf(id, path);
				const line = lines[`posts.${index}`] ?? lines["id"];
				return other === void 0
					? []
					: [(0, core_problem.z3)("post/receipt-claimed", { id, other, ...(0, core_problem.$t)({ line }) })];
			});
			const told = isDone ? claimed.map(core_problem.PQ) : claimed;
			if (!areNew(path, before)) return told;
			const line = lines["posts"] ?? lines["id"];
			return [
				...told,
				(0, core_problem.$e)("post/receipts-changed", {
					ids,
					segments: segments.length,
					isDone,
					fits,
					isDraft: draft && !whole,
					isClaimed: claimed.length > 0,
					...(0, core_problem.$t)({ line }),
				}),
			];
		}
		function checkReferences({ path, features = {}, lines = {} }, { otherPathOf }) {
			return ["replyTo", "quote"].flatMap((feature) => {
				const reference = features[feature];
				if (reference?.kind !== "id" || otherPathOf(reference.id, path) !== void 0) return [];
				const key = threads_features.C7[feature];
				return [
					(0, core_problem.zZ)(
						(0, core_problem.z3)("post/reference-by-id", {
							key,
							id: reference.id,
							...(0, core_problem.$t)({ line: lines[key] }),
						}),
					),
				];
			});
		}
		var no_posts = __webpack_require__(55979);
		async function findSources(context, inline, only) {
			const { settings, world } = context;
			if (inline) return { sources: [inline], files: 0, found: [], isPullRequest: false, unmatched: [] };
			const matching = await world.files.find(settings.files);
			const found = only ? [...new Set([...matching, ...only])] : matching;
			const changed = only ? void 0 : await findChanged(context);
			const shows = changed ? showing(changed.paths, context) : () => false;
			const asked = only ?? changed?.paths;
			const paths = asked ? found.filter((path) => asked.has(path) || shows(path)) : found;
			const unmatched = found.length > 0 ? [] : [await (0, no_posts.explainNoFiles)(settings.files, world.files)];
			const sources = readEach(paths, changed, world);
			return { sources, files: paths.length, found, isPullRequest: changed !== void 0, unmatched };
		}
		const ASKED_AT_ONCE = 50;
		function* readEach(paths, changed, { files, committed }) {
			for (let from = 0; from < paths.length; from += ASKED_AT_ONCE) {
				const asked = paths.slice(from, from + ASKED_AT_ONCE);
				const before = changed?.base && committed(asked, changed.base);
				for (const path of asked)
					yield {
						...(0, file_text.eu)(path, files),
						...(before && { before: { bytes: before.get(path), changed: changed.paths } }),
					};
			}
		}
		const MEDIA = /\.(?:jpe?g|png|webp|gif|avif|heic|svg|mp4|mov|m4v|webm)$/i;
		function showing(files, context) {
			const media = new Set([...files].filter((path) => MEDIA.test(path)));
			return (path) => {
				const file = media.size > 0 ? (0, file_text.eu)(path, context.world.files) : void 0;
				const read = file && "text" in file ? (0, read_post.V)(path, file.text, context.settings) : void 0;
				if (read?.kind !== "post") return false;
				const { segments } = (0, compose.Z)(read.post, (0, composer.i)(context));
				return segments.some((segment) => segment.media.some(({ src }) => (0, address.Rs)({ src, path }, media)));
			};
		}
		async function findChanged({ world, tell }) {
			const { event, changedByPullRequest, host } = world;
			if (!(0, github_event.AO)(event.name)) return;
			const merged = event.name === "pull_request" ? changedByPullRequest() : void 0;
			if (merged) return { paths: merged, base: "HEAD^1" };
			if (!host || !event.pullRequest) return;
			try {
				const { pullRequests } = await host((0, run_events.s)(tell));
				return { paths: await pullRequests.files(event.pullRequest.number), base: void 0 };
			} catch (cause) {
				if (cause instanceof error.y_) return;
				throw cause;
			}
		}
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
				const report =
					"problem" in source
						? (0, core_report.f5)(source, "failed", [source.problem])
						: await checkSource(source, known, context);
				if (report === "done") {
					done += 1;
					live.push(...frontMatterOfSource(source));
				}
				if (report === "not-a-post" && source.path !== void 0) {
					others.push(source.path);
					nearMisses.push(...nearMissOf(source));
				}
				if (typeof report === "string") continue;
				context.tell({ kind: "post", report });
				posts.push(report);
			}
			const isAll = only === void 0 && !(0, github_event.AO)(context.world.event.name);
			const isNone = isAll && files > 0 && done + posts.length === 0;
			const none = isNone ? [(0, near_miss.bj)(others, nearMisses)] : [];
			const problems = [...unmatched, ...nearMisses, ...none];
			const report = {
				...(0, core_report._O)(problems),
				ending: "Checked",
				isPreview: true,
				files,
				others,
				done,
				posts,
			};
			return { report, live };
		}
		function inlineIn({ settings: { text } }) {
			return text === void 0 ? void 0 : (0, plan_posts.inlineSource)(text);
		}
		function frontMatterOfSource(source) {
			if (!("text" in source) || source.path === void 0) return [];
			const { path, text } = source;
			return (0, account.cG)({ path, text });
		}
		function nearMissOf(source) {
			const late = "text" in source && source.path !== void 0 ? (0, near_miss.WX)(source.text, source.path) : [];
			return [...late, ...frontMatterOfSource(source).flatMap(({ path, text }) => (0, near_miss.Ss)(text, path))];
		}
		async function checkSource(source, known, context) {
			const { path, before } = source;
			const read = (0, plan_posts.readSource)(source, context.settings);
			if (read.kind === "not-a-post") return "not-a-post";
			if (read.kind === "problems") return (0, core_report.f5)({ path }, "failed", read.problems);
			const { post } = read;
			const isLive = post.receipts?.whole === true;
			const composed = isLive
				? (0, compose.Z)(post, (0, composer.i)(context))
				: (0, plan_posts.composePost)(post, source.text, context);
			const claimed = checkReceipts(post, composed, known, before);
			const told = [...claimed, ...sayAgain(post), ...sayToCome(post), ...checkReferences(post, known)];
			const removal = (0, plan.c6)(post);
			const report = removal
				? await reportRemoved(post, composed, removal, claimed, context)
				: isLive
					? await reportLive(post, source.text, composed, claimed, context)
					: await reportOpen(post, { ...composed, problems: [...composed.problems, ...told] }, known, context);
			if (report === "done") return report;
			const change = findChange(post, composed, before, context);
			return change ? { ...report, change } : report;
		}
		async function reportRemoved(post, composition, removal, problems, context) {
			if (removal.kind === "unpublish") return reportRemoval(post, composition, problems, await readLatest(context));
			return (0, report_posts.ZI)((0, core_report.f5)(post, "skipped", problems), removal, post, context);
		}
		function sayAgain({ republish, lines = {} }) {
			return republish
				? [
						(0, core_problem.zZ)(
							(0, core_problem.z3)("post/republish", (0, core_problem.$t)({ line: lines["republish"] })),
						),
					]
				: [];
		}
		function sayToCome({ repostAt, correction, receipts, lines = {} }) {
			const isDone = receipts?.reposted !== void 0;
			const repost =
				repostAt && !isDone
					? [
							(0, core_problem.z3)("post/repost-to-come", {
								repostAt: repostAt.text,
								...(0, core_problem.$t)({ line: lines["repost_at"] }),
							}),
						]
					: [];
			const early =
				correction && !receipts?.whole
					? [
							(0, core_problem.PQ)(
								(0, core_problem.z3)("post/correction-to-come", (0, core_problem.$t)({ line: correction.line })),
							),
						]
					: [];
			return [...repost.map(core_problem.zZ), ...early];
		}
		async function reportOpen(post, composition, { otherPathOf }, context) {
			const { settings, world } = context;
			const pathOf = (id) => otherPathOf(id, post.path);
			const preview = await (0, report_posts.$X)(post, composition, withLaterDeployment(context), pathOf);
			const reason = (0, plan.KM)(post, world.clock.now(), settings.lateLimit);
			return reason ? (0, report_posts.ZI)(preview, reason, post, context) : preview;
		}
		function withLaterDeployment(context) {
			const { settings, world } = context;
			if (!settings.mediaBaseUrl || !(0, github_event.AO)(world.event.name)) return context;
			const later = (problem) =>
				problem.rule === "media/not-public"
					? (0, core_problem.PQ)({ ...problem, fix: "Deploy it before the post is published." })
					: problem;
			const findMedia = async (media, path) => {
				const found = await world.findMedia(media, path);
				return { ...found, problems: found.problems.map(later) };
			};
			return { ...context, world: { ...world, findMedia } };
		}
		function problemsOfLive(post, composition) {
			const isEdited = composition.problems.some(({ rule }) => rule === "post/changed-while-partial");
			const edited =
				post.receipts?.digest !== "" && isEdited ? [(0, core_problem.$e)("post/edited-after-publication", {})] : [];
			return [...edited, ...sayToCome(post)];
		}
		async function reportLive(post, text, composition, claimed, context) {
			const problems = [...claimed, ...problemsOfLive(post, composition)];
			const correction = (0, follow_ups.K)(post);
			if (correction) {
				const composed = (0, plan_posts.composePost)(correction, text, context);
				return (0, report_posts.$X)(
					correction,
					{ ...composed, problems: [...composed.problems, ...problems] },
					withLaterDeployment(context),
				);
			}
			if ((0, follow_ups.O)(post)) return reportRepost(post, problems, context);
			if (problems.length === 0) return "done";
			return { ...(0, core_report.f5)(post, "skipped", problems), receipts: post.receipts?.posts ?? [] };
		}
		function reportRepost(post, problems, context) {
			const { settings, world } = context;
			const told = [...post.problems, ...problems];
			const report = {
				...(0, core_report.f5)(post, (0, core_problem.JD)(told) ? "failed" : "waiting", told),
				...(0, report_posts.Nx)(post),
			};
			const reason = (0, plan.KM)(post, world.clock.now(), settings.lateLimit);
			return reason ? (0, report_posts.ZI)(report, reason, post, context) : report;
		}
	},
	55169: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => together, h: () => counted });
		function together(findings) {
			return { well: findings.flatMap(({ well }) => well), problems: findings.flatMap(({ problems }) => problems) };
		}
		function counted(count, one, several = `${one}s`) {
			return `${count} ${count === 1 ? one : several}`;
		}
	},
	48670: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$P: () => isDate,
			Q$: () => dateOf,
			YM: () => daysBetween,
			c4: () => noonOf,
			fi: () => addDays,
			gk: () => dayBefore,
			iQ: () => HOUR_MS,
			kb: () => dayOf,
			sO: () => DAY_MS,
		});
		const HOUR_MS = 3_600_000;
		const DAY_MS = 24 * HOUR_MS;
		const BEHIND_MS = 8 * HOUR_MS;
		function dayOf(ms) {
			return dateOf(ms - BEHIND_MS);
		}
		function dayBefore(midnight) {
			return dateOf(midnight - 12 * HOUR_MS);
		}
		function noonOf(day) {
			return Date.parse(`${day}T12:00:00Z`);
		}
		function addDays(day, days) {
			return dateOf(noonOf(day) + days * DAY_MS);
		}
		function daysBetween(first, last) {
			const count = Math.round((noonOf(last) - noonOf(first)) / DAY_MS) + 1;
			return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(first, index));
		}
		function dateOf(ms) {
			return new Date(ms).toISOString().slice(0, 10);
		}
		function isDate(text) {
			return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(noonOf(text)) && dateOf(noonOf(text)) === text;
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
	55979: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { explainNoFiles: () => explainNoFiles });
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82814);
		async function explainNoFiles(patterns, { find }) {
			const inFolder = patterns.map((pattern) =>
				/[*?!{[]|\.\w+$/.test(pattern) ? pattern : `${pattern.replace(/\/+$/, "")}/**/*.md`,
			);
			const asMdx = inFolder.map((pattern) => pattern.replace(/\.md$/, ".mdx"));
			for (const others of [inFolder, asMdx]) {
				if (others.join() === patterns.join() || (await find(others)).length === 0) continue;
				const meant = others.map((pattern) => `\`${pattern}\``).join(", ");
				return (0, _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.$e)("files/none", {
					patterns,
					fix: `There are files that match ${meant}: write that.`,
				});
			}
			return (0, _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.$e)("files/none", { patterns });
		}
	},
};
