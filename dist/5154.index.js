export const id = 5154;
export const ids = [5154, 4695];
export const modules = {
	5154: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { makeDraft: () => makeDraft });
		var read_timing = __webpack_require__(95744);
		var index_text = __webpack_require__(75101);
		var kept = __webpack_require__(74190);
		var kept_names = __webpack_require__(23689);
		var settings = __webpack_require__(51922);
		var ids = __webpack_require__(75503);
		var context_here = __webpack_require__(65832);
		var made_with = __webpack_require__(90056);
		var subcommand = __webpack_require__(56454);
		var yaml_text = __webpack_require__(9058);
		function draftOf({ title, replyTo, publishAt, timezone }) {
			const goesOut = publishAt === void 0 ? "the next run publishes it" : "it goes out at that time";
			return [
				"---",
				...(title === void 0 ? [] : [`title: ${(0, yaml_text.ws)(title)}`]),
				"threads:",
				`  draft: true # with false, ${goesOut}`,
				...(replyTo === void 0 ? [] : [`  reply_to: '${replyTo}'`]),
				...(publishAt === void 0 ? [] : [`  publish_at: ${publishAt}`]),
				...(timezone === void 0 ? [] : [`  timezone: ${timezone}`]),
				"---",
				"",
				replyTo === void 0 ? "Write the post here." : "Write the answer here.",
				"",
			].join("\n");
		}
		const LONGEST_NAME = 60;
		function slugOf(title) {
			const words = title
				.toLowerCase()
				.normalize("NFD")
				.replaceAll(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, "")
				.normalize("NFC")
				.replaceAll(/['’]/g, "")
				.replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, "-");
			const name = Array.from(words.replace(/^-/, "")).slice(0, LONGEST_NAME).join("");
			return name.replace(/-$/, "");
		}
		function makeDraft(values, desk, words) {
			(0, context_here.I5)(desk);
			const title = words.join(" ").trim().replaceAll(/\s+/g, " ");
			const replyTo = typeof values["reply"] === "string" ? repliedTo(values["reply"], desk) : void 0;
			const slug = slugOf(title) || (replyTo === void 0 ? "" : `reply-${replyTo}`);
			if (slug === "")
				throw new subcommand.eb("A draft needs a title with letters or digits: `spool new Links that rot`.");
			const path = `threads/${slug}.md`;
			const opening = replyTo === void 0 ? { title } : { replyTo };
			if (!(0, made_with.I)(desk.create, path, draftOf({ ...opening, ...timingOf(values, desk) })))
				throw new subcommand.VG(`${path} is there already, and stays as it is.`);
			desk.print(`${path} is written, as a draft.`);
		}
		const BRANCH = "spool-replies";
		function repliedTo(reply, { onBranch }) {
			const asked = reply.trim();
			if ((0, ids.eQ)(asked)) return (0, ids.C9)(asked);
			if (!URL.canParse(asked))
				throw new subcommand.eb("--reply takes the id of a reply, which has only digits, or its permalink.");
			const index = onBranch(BRANCH, [kept_names.hx]).get(kept_names.hx)?.toString("utf8");
			const names = (0, index_text.yJ)(index);
			const texts = Array.from(onBranch(BRANCH, names), ([name, bytes]) => [name, bytes.toString("utf8")]);
			const id = (0, kept.kE)(asked, (0, kept.CJ)(new Map([[kept_names.hx, index], ...texts])));
			if (id !== void 0) return id;
			throw new subcommand.VG(
				`This permalink is not among the replies of the branch ${BRANCH}, as it was fetched last. Run \`git fetch origin ${BRANCH}:refs/remotes/origin/${BRANCH}\`, or give the id of the reply: the inbox has it.`,
			);
		}
		function timingOf(values, { clock, timezone: here }) {
			const [publishAt, named] = [values["publish-at"], values["timezone"]];
			if (typeof publishAt !== "string") {
				if (named !== void 0) throw new subcommand.eb("--timezone goes with --publish-at.");
				return { publishAt: void 0, timezone: void 0 };
			}
			const hasOffset = /\d[Tt ].*(?:[Zz]|[+-]\d\d(?::?\d\d)?)$/.test(publishAt.trim());
			const timezone = typeof named === "string" ? named : hasOffset ? void 0 : here;
			const timing = (0, read_timing.$)({ publish_at: publishAt, timezone }, () => 1, settings.a.timezone);
			const [problem] = timing.problems;
			if (problem) throw new subcommand.eb(`${problem.message} ${problem.fix}`);
			if (timing.publishAt && timing.publishAt.at < clock.now())
				throw new subcommand.eb(`${timing.publishAt.text} is past. Name a time to come.`);
			return { publishAt: publishAt.trim(), timezone };
		}
	},
	90056: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => madeWith });
		var _command_line_subcommand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56454);
		function madeWith(create, path, text) {
			try {
				return create(path, text);
			} catch (cause) {
				const { code = "unknown" } = cause;
				throw new _command_line_subcommand_js__WEBPACK_IMPORTED_MODULE_0__.VG(
					`${path} cannot be written (${code}). See what stands in its way, and run this again.`,
				);
			}
		}
	},
	9058: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KH: () => flowText,
			Lt: () => itemLines,
			Lv: () => isList,
			Wx: () => entryLines,
			dP: () => flowEntries,
			ws: () => scalarText,
		});
		function entryLines(key, value) {
			if (typeof value !== "object") return [`${scalarText(key)}: ${scalarText(value)}`];
			if (!isList(value)) return [`${scalarText(key)}:`, ...mappingLines(value).map((line) => `  ${line}`)];
			if (value.length === 0) return [`${scalarText(key)}: []`];
			return [`${scalarText(key)}:`, ...itemLines(value).map((line) => `  ${line}`)];
		}
		function itemLines(items) {
			return items.flatMap((item) => {
				const lines = mappingLines(item);
				return lines.length === 0 ? ["- {}"] : lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
			});
		}
		function mappingLines(mapping) {
			return Object.entries(mapping).map(([key, value]) => `${scalarText(key)}: ${scalarText(value)}`);
		}
		function isList(value) {
			return Array.isArray(value);
		}
		function flowText(value) {
			if (typeof value !== "object") return typeof value === "string" ? quoted(value) : String(value);
			const braces = (mapping) => `{ ${flowEntries(Object.entries(mapping))} }`;
			return isList(value) ? `[${value.map(braces).join(", ")}]` : braces(value);
		}
		function flowEntries(entries) {
			return entries.map(([key, value]) => `${scalarText(key)}: ${flowText(value)}`).join(", ");
		}
		function scalarText(value) {
			return typeof value === "boolean" || isPlain(value) ? String(value) : quoted(value);
		}
		function isPlain(text) {
			const reserved = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
			return /^(?:[a-z][a-z_]*|[a-z][a-z\d]*(?::[\w./?&@%~+=-]+)+)$/i.test(text) && !reserved.test(text);
		}
		function quoted(text) {
			return JSON.stringify(text).replace(
				/[\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
				(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
			);
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
	95744: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => readTiming });
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82814);
		var _time_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24695);
		var _time_publish_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57687);
		var _time_timezone_fix_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81893);
		var _time_timezone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(607);
		var _written_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36250);
		function readTiming(keys, lineOf, fallback) {
			const timezone = keys.timezone ?? fallback;
			const isZone = (0, _time_timezone_js__WEBPACK_IMPORTED_MODULE_2__.k)(timezone);
			const problems = isZone ? [] : [unknownZone(timezone, lineOf("timezone"))];
			const read = (key) => {
				const text = keys[key];
				if (text === void 0) return;
				const at = (0, _time_publish_at_js__WEBPACK_IMPORTED_MODULE_1__.zf)(text);
				const facts = { key, written: (0, _written_js__WEBPACK_IMPORTED_MODULE_3__.q)(text), line: lineOf(key) };
				if (!at) problems.push((0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)("post/publish-at-invalid", facts));
				if (!at || !isZone) return;
				const instant = (0, _time_instant_js__WEBPACK_IMPORTED_MODULE_4__.instantOf)(at, timezone);
				if ("ms" in instant) return (0, _time_publish_at_js__WEBPACK_IMPORTED_MODULE_1__.cp)(at, timezone, instant.ms);
				const rule = instant.not === "skipped" ? "post/publish-at-skipped" : "post/publish-at-twice";
				problems.push((0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)(rule, { ...facts, timezone }));
				return;
			};
			return { publishAt: read("publish_at"), repostAt: read("repost_at"), problems };
		}
		function unknownZone(timezone, line) {
			const fix = (0, _time_timezone_fix_js__WEBPACK_IMPORTED_MODULE_5__.z)(timezone);
			return (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)("post/timezone-unknown", {
				written: (0, _written_js__WEBPACK_IMPORTED_MODULE_3__.q)(timezone),
				line,
				...(fix && { fix }),
			});
		}
	},
	47954: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Et: () => momentOf,
			F5: () => goesFurther,
			Rb: () => stepsFor,
			YD: () => keysOf,
			je: () => withoutForeignPermalinks,
		});
		var _threads_permalink_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7964);
		function goesFurther(receipts, than) {
			if (!than) return true;
			const { former = [] } = receipts;
			if (than.unpublishedAt !== void 0) return than.posts.every(({ id }) => former.some((each) => each.id === id));
			if (receipts.unpublishedAt !== void 0) return isSamePosts(receipts, than);
			const isFollowed = ["corrected", "reposted"].some((key) => receipts[key] && !than[key]);
			if (isFollowed && isSamePosts(receipts, than)) return true;
			if (than.whole || !than.posts.every(({ id }, index) => receipts.posts[index]?.id === id)) return false;
			return receipts.whole || receipts.posts.length > than.posts.length;
		}
		function isSamePosts({ posts }, other) {
			return posts.length === other.posts.length && posts.every(({ id }, index) => other.posts[index]?.id === id);
		}
		function withoutForeignPermalinks({ posts: [head, ...rest], former, corrected, ...others }, api) {
			const checked = ({ id, permalink }) => ({
				id,
				permalink:
					permalink !== void 0 && (0, _threads_permalink_js__WEBPACK_IMPORTED_MODULE_0__.o)(permalink, api)
						? permalink
						: void 0,
			});
			return {
				...others,
				posts: [checked(head), ...rest.map(checked)],
				...(former && { former: former.map(checked) }),
				...(corrected && { corrected: checked(corrected) }),
			};
		}
		function keysOf(receipts, now) {
			const { posts, digest, whole, publishedAt, unpublishedAt, corrected, reposted } = receipts;
			const entry = ({ id, permalink }) => ({ id, ...(permalink !== void 0 && { permalink }) });
			return {
				...entry(posts[0]),
				...(whole && { published_at: publishedAt ?? momentOf(now) }),
				posts: posts.map(entry),
				...(digest !== "" && { digest }),
				...(unpublishedAt !== void 0 && { unpublished_at: unpublishedAt }),
				...(corrected && { corrected: entry(corrected) }),
				...(reposted && { reposted: { ...reposted } }),
			};
		}
		const OF_ONE_PUBLICATION = ["permalink", "published_at", "digest", "unpublished_at", "republish"];
		function stepsFor(keys, old) {
			if (old?.unpublishedAt === void 0 || old.posts[0].id === keys["id"]) return [keys];
			const former = [...(old.former ?? []), ...old.posts].map(({ id, permalink }) => ({
				id,
				...(permalink !== void 0 && { permalink }),
			}));
			return [Object.fromEntries(OF_ONE_PUBLICATION.map((key) => [key, void 0])), { ...keys, former }];
		}
		function momentOf(at) {
			return `${new Date(at).toISOString().slice(0, 19)}Z`;
		}
	},
	24695: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { instantOf: () => instantOf });
		var temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48599);
		function instantOf(at, zone) {
			if (at.kind === "instant") return at;
			if (zone === "UTC") return { ms: at.asUtc };
			const local = temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__.fE.PlainDateTime.from(at.text);
			const earlier = local.toZonedDateTime(zone, { disambiguation: "earlier" });
			const later = local.toZonedDateTime(zone, { disambiguation: "later" });
			if (earlier.epochMilliseconds === later.epochMilliseconds) return { ms: earlier.epochMilliseconds };
			return { not: earlier.toPlainDateTime().equals(local) ? "twice" : "skipped" };
		}
	},
	41290: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => dueOf, P: () => isYoung });
		var _insights_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48670);
		const YOUNG_MS = 2 * _insights_days_js__WEBPACK_IMPORTED_MODULE_0__.sO;
		const DAILY_MS = 14 * _insights_days_js__WEBPACK_IMPORTED_MODULE_0__.sO;
		const WEEK_DAYS = 6;
		function dueOf(posts, now) {
			return posts
				.map((post) => ({ post, urgency: urgencyOf(post, now) }))
				.filter(({ urgency }) => urgency >= 1)
				.sort((one, other) => compare(other.urgency, one.urgency) || byAge(one.post, other.post))
				.map(({ post }) => post);
		}
		const NEW = 1 / 0;
		const YOUNG = Number.MAX_VALUE;
		function urgencyOf({ publishedAt, told, entry, isAwaited }, now) {
			if (isAwaited) return NEW;
			if (entry ? told !== void 0 && entry.told !== void 0 && told !== entry.told : told !== 0) return NEW;
			if (isYoung(publishedAt, now)) return YOUNG;
			const checkedAt = entry ? Date.parse(entry.checked) : (publishedAt ?? 0);
			const days = Math.floor((now - checkedAt) / _insights_days_js__WEBPACK_IMPORTED_MODULE_0__.sO);
			if (days < 0) return 1;
			const isDaily = told === void 0 && publishedAt !== void 0 && now - publishedAt < DAILY_MS;
			return days / (isDaily ? 1 : WEEK_DAYS);
		}
		function isYoung(publishedAt, now) {
			return publishedAt !== void 0 && now - publishedAt <= YOUNG_MS;
		}
		function compare(one, other) {
			return one === other ? 0 : one - other;
		}
		function byAge({ publishedAt: one = 0 }, { publishedAt: other = 0 }) {
			return other - one;
		}
	},
	75101: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { oX: () => indexText, s9: () => entriesIn, yJ: () => filesNamedIn });
		var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
		var _boundary_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50794);
		var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86153);
		var _threads_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75503);
		var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23689);
		const whole = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
			valibot__WEBPACK_IMPORTED_MODULE_0__.aig(),
			valibot__WEBPACK_IMPORTED_MODULE_0__.ndf(),
			valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(0),
		);
		const Kept = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
			head: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
				valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
				valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(_threads_ids_js__WEBPACK_IMPORTED_MODULE_1__.eQ),
			),
			file: valibot__WEBPACK_IMPORTED_MODULE_0__.mee(
				valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
					valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
					valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(_boundary_repository_path_js__WEBPACK_IMPORTED_MODULE_2__.o),
					valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(_names_js__WEBPACK_IMPORTED_MODULE_3__.FA),
				),
			),
			told: valibot__WEBPACK_IMPORTED_MODULE_0__.mee(whole),
			checked: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
				valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
				valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^\d{4}-\d\d-\d\d$/),
				valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y((day) => !Number.isNaN(Date.parse(day))),
			),
		});
		function indexText(inbox, entries) {
			const lines = Array.from(
				entries,
				([path, { head, file = null, told = null, checked }]) =>
					`${JSON.stringify(path)}:${JSON.stringify({ head, file, told, checked })}`,
			);
			return `{"inbox":${inbox ?? "null"},"posts":{\n${lines.join(",\n")}\n}}\n`;
		}
		function entriesIn(text) {
			const index = (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.U4)(text ?? "");
			if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_4__.u4)(index)) return { inbox: void 0, entries: new Map() };
			const { inbox, posts } = index;
			const entries = Object.entries((0, _json_js__WEBPACK_IMPORTED_MODULE_4__.u4)(posts) ? posts : {}).flatMap(
				([path, kept]) => {
					const { success, output } = valibot__WEBPACK_IMPORTED_MODULE_0__.xLC(Kept, kept);
					if (!success) return [];
					const { head, file, told, checked } = output;
					return [
						[
							path,
							{
								head: (0, _threads_ids_js__WEBPACK_IMPORTED_MODULE_1__.C9)(head),
								file: file ?? void 0,
								told: told ?? void 0,
								checked,
							},
						],
					];
				},
			);
			return {
				inbox: valibot__WEBPACK_IMPORTED_MODULE_0__.is(whole, inbox) && inbox > 0 ? inbox : void 0,
				entries: new Map(entries),
			};
		}
		function filesNamedIn(text) {
			return [...entriesIn(text).entries.values()].flatMap(({ file }) => file ?? []);
		}
	},
	74190: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			kE: () => idOfPermalink,
			LE: () => keptConversations,
			CJ: () => keptIn,
			aS: () => newRepliesIn,
			CB: () => textsOf,
			$z: () => withRead,
		});
		var days = __webpack_require__(48670);
		var receipt = __webpack_require__(47954);
		var due = __webpack_require__(41290);
		var names = __webpack_require__(23689);
		var index_text = __webpack_require__(75101);
		var dist = __webpack_require__(77934);
		var json = __webpack_require__(86153);
		var ids = __webpack_require__(75503);
		const id = dist.FsL(
			dist.YjP(),
			dist.z6Y(ids.eQ),
			dist.pdi((digits) => (0, ids.C9)(digits)),
		);
		const moment = dist.FsL(
			dist.YjP(),
			dist.yGV(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
			dist.z6Y((time) => !Number.isNaN(Date.parse(time))),
		);
		const File = dist.Ikc({ kind: dist.KIO(["image", "video", "audio", "gif"]), url: dist.YjP() });
		const Kept = dist.Ikc({
			id,
			parent: id,
			by: dist.YjP(),
			own: dist.zMY(),
			verified: dist.zMY(),
			text: dist.YjP(),
			at: moment,
			permalink: dist.mee(dist.YjP()),
			media: dist.YOg(File),
		});
		const Page = dist.Ikc({ head: dist.YjP(), fetched_at: moment, replies: dist.YOg(Kept) });
		function repliesText(head, { fetchedAt, replies }) {
			const lines = replies.map(({ isOwn: own, permalink = null, ...reply }) => {
				const { id, parent, by, verified, text, at, media, hidden } = reply;
				return plain(JSON.stringify({ id, parent, by, own, verified, text, at, permalink, media, hidden }));
			});
			return `{"head":"${head}","fetched_at":"${fetchedAt}","replies":[\n${lines.join(",\n")}\n]}\n`;
		}
		function plain(json) {
			return json.replaceAll(/[<>&\u007f-\u009f\u2028\u2029\p{Cf}]/gu, (character) =>
				Array.from(
					{ length: character.length },
					(_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
				).join(""),
			);
		}
		function repliesIn(text, head) {
			const { success, output } = dist.xLC(Page, (0, json.U4)(text ?? ""));
			if (!success || output.head !== head) return;
			const replies = output.replies.map(({ own: isOwn, permalink, ...reply }) => ({
				...{ ...reply, isOwn, permalink: permalink ?? void 0 },
				hidden: false,
			}));
			return { fetchedAt: output.fetched_at, replies };
		}
		function keptIn(texts) {
			const { inbox, entries } = (0, index_text.s9)(texts.get(names.hx));
			const replies = new Map();
			for (const [path, { file, head }] of entries) {
				const found = file === void 0 ? void 0 : repliesIn(texts.get(file), head);
				if (found) replies.set(path, found);
			}
			return { inbox, entries, replies };
		}
		function textsOf({ inbox, entries, replies }) {
			const files = [...replies].flatMap(([path, kept]) => {
				const entry = entries.get(path);
				return entry?.file === void 0 ? [] : [[entry.file, repliesText(entry.head, kept)]];
			});
			return new Map([[names.hx, (0, index_text.oX)(inbox, entries)], ...files]);
		}
		function keptConversations({ replies }, chains, read) {
			return chains.flatMap(({ path, segments, isAnswer }) => {
				const kept = read.has(path) ? void 0 : replies.get(path);
				const [head] = segments;
				if (!kept || !head) return [];
				const ids = segments.map(({ id }) => id);
				const post = { path, head: head.id, permalink: head.permalink, isRoot: !isAnswer };
				return [{ ...post, segments: ids, replies: kept.replies }];
			});
		}
		function withRead(before, { chains, conversations, told, now, folder }) {
			const entries = new Map();
			const replies = new Map();
			for (const { path, segments, publishedAt } of chains) {
				const head = segments[0]?.id;
				const known = before.entries.get(path);
				const kept = known?.head === head ? before.replies.get(path) : void 0;
				const conversation = conversations.get(path);
				if (head === void 0 || (!conversation && known?.head !== head)) continue;
				const next = conversation ? keptOf(conversation, kept, now) : kept;
				const file = next && (0, names.Yy)(path, folder);
				if (next) replies.set(path, next);
				const checked = (0, days.Q$)(publishedAt !== void 0 && (0, due.P)(publishedAt, now) ? publishedAt : now);
				if (conversation) entries.set(path, { head, file, told: told.get(head) ?? known?.told, checked });
				else if (known) entries.set(path, { ...known, file });
			}
			return { inbox: before.inbox, entries, replies };
		}
		function keptOf({ replies: all }, before, now) {
			const replies = all.filter(({ hidden }) => !hidden);
			if (replies.length === 0) return;
			const isSame = before && contentOf(before.replies) === contentOf(replies);
			const isOld = before && now - Date.parse(before.fetchedAt) > ADDRESSES_LAST_MS;
			if (isSame && !(isOld && addressesOf(before.replies) !== addressesOf(replies))) return before;
			return { fetchedAt: (0, receipt.Et)(now), replies };
		}
		const ADDRESSES_LAST_MS = 5 * 24 * 3_600_000;
		function contentOf(replies) {
			return JSON.stringify(
				replies.map((reply) => ({ ...reply, media: reply.media.map(({ kind }) => kind) })),
				["id", "parent", "by", "verified", "text", "at", "permalink", "media", "isOwn"],
			);
		}
		function addressesOf(replies) {
			return JSON.stringify(replies.map(({ media }) => media.map(({ url }) => url)));
		}
		function newRepliesIn(before, after) {
			const known = new Set([...before.replies.values()].flatMap(({ replies }) => replies.map(({ id }) => id)));
			const counts = [...after.replies].map(([path, { replies }]) => [
				path,
				replies.filter(({ id, isOwn }) => !isOwn && !known.has(id)).length,
			]);
			return new Map(counts.filter(([, count]) => count > 0));
		}
		function idOfPermalink(address, { replies }) {
			const code = codeIn(address);
			if (code === void 0) return;
			const all = [...replies.values()].flatMap((kept) => kept.replies);
			return all.find(({ permalink }) => permalink !== void 0 && codeIn(permalink) === code)?.id;
		}
		function codeIn(address) {
			return /\/post\/([\w-]+)\/?$/.exec(URL.parse(address)?.pathname ?? "")?.[1];
		}
	},
	23689: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { FA: () => isReplyFile, Yy: () => fileFor, hx: () => INDEX });
		const INDEX = "replies.json";
		function fileFor(path, folder) {
			const name = `${path.replace(/\.md$/, "")}.replies.json`;
			return folder === void 0 ? name : `${folder}/${name}`;
		}
		function isReplyFile(name) {
			return name.endsWith(".replies.json");
		}
	},
};
