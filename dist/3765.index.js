export const id = 3765;
export const ids = [3765];
export const modules = {
	53765: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { replies: () => replies });
		var problem = __webpack_require__(82814);
		var problem_of = __webpack_require__(52720);
		function conversationOf(chain, listed) {
			const segments = chain.segments.map(({ id }) => id);
			const [head] = chain.segments;
			const root = head?.id ?? "";
			const byId = new Map();
			for (const { id, parent = root, by, verified, text, at, permalink, media, hidden, isOwn } of listed)
				if (!segments.includes(id))
					byId.set(id, { id, parent, by, verified, text, at, permalink, media, hidden, isOwn });
			const replies = [...byId.values()].sort(
				(one, other) => compare(one.at, other.at) || compareIds(one.id, other.id),
			);
			const post = { path: chain.path, head: root, permalink: head?.permalink, isRoot: !chain.isAnswer };
			return withHidden({ ...post, segments, replies }, new Set());
		}
		function withHidden(conversation, ids) {
			const below = Map.groupBy(conversation.replies, ({ parent }) => parent);
			const own = conversation.replies.filter(({ hidden }) => hidden).map(({ id }) => id);
			const hidden = new Set([...ids, ...own]);
			for (const id of hidden) for (const reply of below.get(id) ?? []) hidden.add(reply.id);
			const replies = conversation.replies.map((reply) => (hidden.has(reply.id) ? { ...reply, hidden: true } : reply));
			return { ...conversation, replies };
		}
		function compare(one, other) {
			return one < other ? -1 : Number(one > other);
		}
		function compareIds(one, other) {
			return one.length - other.length || compare(one, other);
		}
		var kept_kept = __webpack_require__(74190);
		var index_text = __webpack_require__(75101);
		var names = __webpack_require__(23689);
		var inert = __webpack_require__(49867);
		var relative_time = __webpack_require__(2894);
		const MOST_ROWS = 20;
		function summaryOfReplies(given) {
			return [newPart(given), pendingPart(given), actsPart(given)].filter((part) => part !== "");
		}
		function newPart({ kept, fresh, permalinks, now }) {
			const posts = [...fresh].toSorted(([, one], [, other]) => other - one);
			const count = posts.reduce((sum, [, each]) => sum + each, 0);
			if (count === 0) return "No new replies.\n";
			const rows = posts.map(([path, each]) => {
				const replies = (kept.replies.get(path)?.replies ?? []).filter(({ isOwn }) => !isOwn);
				const last = Math.max(...replies.map(({ at }) => Date.parse(at)));
				const post = (0, inert.r)((0, inert.gQ)(path), permalinks.get(path)) ?? (0, inert.gQ)(path);
				return `| ${post} | ${each} | ${replies.length} | ${(0, relative_time.K)(last - now)} |`;
			});
			const many = count === 1 ? "One new reply" : `${count} new replies`;
			const below = posts.length === 1 ? "one post" : `${posts.length} posts`;
			return `${many} to ${below}.\n\n| Post | New | All | Last |\n| --- | --- | --- | --- |\n${listOf(rows)}`;
		}
		function pendingPart({ pending, now }) {
			if (pending.length === 0) return "";
			const rows = pending.map(
				({ path, reply: { by, permalink, at } }) =>
					`- ${(0, inert.r)("Reply", permalink) ?? "Reply"} of ${(0, inert.gQ)(by)} to ${(0, inert.gQ)(path)}, ${(0, relative_time.K)(Date.parse(at) - now)}`,
			);
			const many = pending.length === 1 ? "One reply waits" : `${pending.length} replies wait`;
			return `### Waiting for your approval\n\n${many}. Approve or ignore them in the app, or name authors whom you trust in a rule.\n\n${listOf(rows)}`;
		}
		const DONE = { hide: "hidden", approve: "approved", ignore: "ignored" };
		const UNDONE = {
			hide: "show it again in the app, at the reply itself",
			approve: "hide it in the app",
			ignore: "approve it in the app, where it is listed as ignored",
		};
		function actsPart({ acts, isDone, rules }) {
			if (acts.length === 0) return "";
			const rows = acts.map(({ action, path, rule, reply: { by, permalink } }) => {
				const reply = (0, inert.r)("Reply", permalink) ?? "Reply";
				const what = isDone ? DONE[action] : `would be ${DONE[action]}`;
				const undo = isDone ? ` To undo: ${UNDONE[action]}.` : "";
				return `- ${reply} of ${(0, inert.gQ)(by)} to ${(0, inert.gQ)(path)} ${what} by rule ${rule.number}, ${(0, inert.gQ)(`${rules}:${rule.line}`)}.${undo}`;
			});
			const opening = isDone
				? ""
				: `Nothing is done with them. Rules act once their file says \`enforce: true\`, and never in a dry run.\n\n`;
			return `### By rule\n\n${opening}${listOf(rows)}`;
		}
		function listOf(rows) {
			const rest = rows.length - MOST_ROWS;
			return `${rows.slice(0, MOST_ROWS).join("\n")}\n${rest > 0 ? `\n… and ${rest} more.\n` : ""}`;
		}
		var report = __webpack_require__(88557);
		var run_events = __webpack_require__(19538);
		var token = __webpack_require__(90880);
		var write_back = __webpack_require__(67006);
		var commit_message = __webpack_require__(96968);
		var foreign_branch_error = __webpack_require__(12358);
		var commit_onto = __webpack_require__(2260);
		var file_text = __webpack_require__(33282);
		function openOnlyCommit(place, branches, { world, together }) {
			const { branch: name, folder, message, index, namesIn } = place;
			const pathOf = (file) => (folder === void 0 ? file : `${folder}/${file}`);
			let last;
			const readAt = async (branch) => {
				if (!branch) return new Map();
				if (last?.head === branch.head) return last.texts;
				await ensureOurs(branch, message, branches);
				const first = await textsAt(branch.head, [index]);
				const names = namesIn(first.get(index));
				const others = names.length > 0 ? await textsAt(branch.head, names) : [];
				const texts = new Map([...first, ...others]);
				last = { head: branch.head, texts };
				return texts;
			};
			const textsAt = async (head, names) => {
				const [found] = await branches.files([head], names.map(pathOf));
				return new Map(
					names.flatMap((file) => {
						const bytes = found?.get(pathOf(file));
						return bytes ? [[file, (0, file_text.b6)(bytes)]] : [];
					}),
				);
			};
			return {
				read: async () => readAt(await branches.find(name)),
				async replace(filesOf) {
					const { commit } = await (together?.commitOnto ?? commit_onto.s)(
						{ branch: name, branches, message, replaces: true, world },
						async (at) => {
							const found = await readAt(at);
							const files = filesOf(found);
							const changed = [...files].filter(([file, text]) => found.get(file) !== text);
							const removed = [...found.keys()].filter((file) => !files.has(file));
							return {
								files: new Map(changed.map(([file, text]) => [pathOf(file), text])),
								removed: removed.map(pathOf),
							};
						},
					);
					return commit;
				},
			};
		}
		async function ensureOurs({ name, head }, message, branches) {
			const [commit, ...before] = await branches.history(head);
			if (before.length > 0 || !commit || !(0, commit_message.MU)(commit.message, message))
				throw new foreign_branch_error.n(name);
		}
		var hold_lease = __webpack_require__(77076);
		var as_reader = __webpack_require__(93538);
		var find_chains = __webpack_require__(16574);
		var reading_requests = __webpack_require__(43218);
		var error = __webpack_require__(22577);
		var links = __webpack_require__(62606);
		function fromAbove({ replies }, of) {
			const byId = new Map(replies.map((reply) => [reply.id, reply]));
			const known = new Map();
			for (const reply of replies) {
				const path = [];
				const onPath = new Set();
				let at = reply;
				while (at && !known.has(at.id) && !onPath.has(at.id)) {
					path.push(at);
					onPath.add(at.id);
					at = byId.get(at.parent);
				}
				for (const each of path.toReversed()) known.set(each.id, of(each, known.get(each.parent)));
			}
			return known;
		}
		function unseenIn(conversation) {
			return fromAbove(conversation, (reply, above) => reply.hidden || above === true);
		}
		const REASONS = ["question", "often", "verified", "other"];
		const OFTEN = 3;
		const QUESTION_MARK = /[?\u037e\u055e\u061f\u1367\u203d\u2047-\u2049\u2e2e\ufe56\uff1f]/;
		function waitingIn(conversations, ignored) {
			const often = oftenIn(conversations);
			return conversations
				.flatMap((conversation) => {
					const [answered, unseen] = [answeredIn(conversation), unseenIn(conversation)];
					return conversation.replies
						.filter(({ id, isOwn }) => !isOwn && !answered.has(id) && unseen.get(id) !== true && !ignored.has(id))
						.map((reply) => ({ reply, conversation, reason: reasonOf(reply, often) }));
				})
				.sort(byReasonThenNewest);
		}
		function answeredIn({ replies }) {
			const byId = new Map(replies.map((reply) => [reply.id, reply]));
			const answered = new Set();
			for (const own of replies.filter(({ isOwn }) => isOwn))
				for (let at = byId.get(own.parent); at && !answered.has(at.id); at = byId.get(at.parent)) answered.add(at.id);
			return answered;
		}
		function oftenIn(conversations) {
			const posts = new Map();
			for (const { replies } of conversations)
				for (const name of new Set(replies.filter(({ hidden }) => !hidden).map(({ by }) => by)))
					posts.set(name, (posts.get(name) ?? 0) + 1);
			return new Set([...posts].filter(([, count]) => count >= OFTEN).map(([name]) => name));
		}
		function reasonOf({ text, by, verified }, often) {
			if (QUESTION_MARK.test(withoutLinks(text))) return "question";
			if (often.has(by)) return "often";
			return verified ? "verified" : "other";
		}
		function withoutLinks(text) {
			let [kept, from] = ["", 0];
			for (const { start, end } of (0, links.h)(text)) {
				kept += text.slice(from, start);
				from = end;
			}
			return kept + text.slice(from);
		}
		function byReasonThenNewest(one, other) {
			const reasons = REASONS.indexOf(one.reason) - REASONS.indexOf(other.reason);
			if (reasons !== 0) return reasons;
			const [earlier, later] = [one.reply, other.reply];
			if (earlier.at !== later.at) return earlier.at < later.at ? 1 : -1;
			return earlier.id < later.id ? 1 : -1;
		}
		const MOST = 65_536;
		const ENDING = 200;
		const MOST_QUOTED = 280;
		const MOST_OF_NAME = 40;
		const HEADINGS = {
			question: "Questions",
			often: "From people who reply often",
			verified: "From verified accounts",
			other: "Others",
		};
		function inboxOf(conversations, { account, isPrivate, ignored }) {
			const waiting = waitingIn(conversations, ignored);
			const title = `Threads inbox of ${account.name.replaceAll(/[^\w.]/g, "")}`;
			return { title, body: bodyOf(waiting, isPrivate, markerOf(account.id)), waiting: waiting.length };
		}
		function markerOf(accountId) {
			return `\x3c!-- spool:inbox ${accountId.replaceAll(/\D/g, "")} --\x3e`;
		}
		function listedIn(body) {
			return new Set(Array.from(body.matchAll(/`spool new --reply (\d+)`/g), ([, id = ""]) => id));
		}
		function bodyOf(waiting, isPrivate, marker) {
			if (waiting.length === 0)
				return ["Every reply on Threads is answered. Spool opens this issue again when one comes.", "", marker].join(
					"\n",
				);
			const opening = openingOf(waiting.length);
			const { text, count } = inbox_listOf(waiting, isPrivate, MOST - opening.length - marker.length - ENDING);
			const rest = waiting.length - count;
			const more = rest === 0 ? "" : `\nAnd ${rest} more, for which this issue has no room.\n`;
			return `${opening}${text}${more}\n${marker}`;
		}
		function openingOf(count) {
			const many = count === 1 ? "1 reply on Threads waits" : `${count} replies on Threads wait`;
			return [
				`${many} for an answer.`,
				"",
				"Spool keeps this list up to date, and closes the issue when nothing is left. A reply leaves the list when the account answers it, on Threads or from here, or when it is hidden. What is written into this text is overwritten.",
				"",
				"To answer from the repository, run the line of the reply in a clone. It makes a file with `reply_to`: write the answer into it and have it merged. `spool` stands for `npx --allow-git=root github:spool-threads/spool#v1`.",
				"",
			].join("\n");
		}
		function inbox_listOf(waiting, isPrivate, room) {
			let [text, count] = ["", 0];
			let heading = "";
			for (const each of waiting) {
				const above = HEADINGS[each.reason];
				const entry = `${above === heading ? "" : `\n### ${above}\n\n`}${entryOf(each, isPrivate)}\n`;
				if (text.length + entry.length > room) break;
				text += entry;
				heading = above;
				count += 1;
			}
			return { text, count };
		}
		function entryOf({ reply, conversation }, isPrivate) {
			const what = (0, inert.r)("Reply", reply.permalink) ?? "Reply";
			const path = (0, inert.gQ)(conversation.path);
			const name = (0, inert.gQ)(capped(reply.by, MOST_OF_NAME));
			const post = (0, inert.r)(path, conversation.permalink) ?? path;
			const line = `- ${what} of ${name}${reply.verified ? " (verified)" : ""} to ${post}, ${reply.at.slice(0, 10)}: \`spool new --reply ${reply.id}\``;
			const quote = isPrivate ? quoteOf(reply.text, reply.media.length) : "";
			return quote === "" ? line : `${line}\n  <blockquote>${quote}</blockquote>`;
		}
		function quoteOf(text, media) {
			const words = (0, inert.yj)(capped(text, MOST_QUOTED).trim());
			const files = media === 0 ? "" : `<i>${media === 1 ? "1 attachment" : `${media} attachments`}</i>`;
			return [words, files].filter((part) => part !== "").join("<br>");
		}
		const UNSEEN = /(?![\u200c\u200d])\p{Cf}/gu;
		function capped(text, most) {
			const characters = [...text.replaceAll(UNSEEN, "")];
			return characters.length > most ? `${characters.slice(0, most).join("")}…` : characters.join("");
		}
		function isInbox({ body }, marker) {
			return plain(body).split("\n").at(-1) === marker;
		}
		function planInbox(inbox, issues) {
			const [oldest, ...others] = issues.toSorted((one, other) => one.number - other.number);
			if (!oldest) return inbox.waiting === 0 ? [] : [{ kind: "create", title: inbox.title, body: inbox.body }];
			const act = actOn(oldest, inbox);
			return [...(act ? [act] : []), ...others.map((other) => mergedInto(oldest, other))];
		}
		function actOn({ number, body, isOpen }, inbox) {
			const same = plain(body) === plain(inbox.body);
			if (isOpen && inbox.waiting === 0) return { kind: "close", number, body: inbox.body };
			if (!isOpen && inbox.waiting > 0 && !listedIn(inbox.body).isSubsetOf(listedIn(body)))
				return { kind: "reopen", number, body: inbox.body };
			return same ? void 0 : { kind: "update", number, body: inbox.body };
		}
		function mergedInto({ number: inbox }, { number }) {
			return { kind: "close", number, body: `The inbox is #${inbox}.` };
		}
		function plain(body) {
			return body.replaceAll("\r\n", "\n").trimEnd();
		}
		const LOOKS_S = [1, 4, 10];
		async function keepInbox({ conversations, ignored, account, known, isFirst, isWhole, isDry, ensure }, host, world) {
			const { isPrivate } = await host.repository();
			const marker = markerOf(account.id);
			const inbox = inboxOf(conversations, { account, isPrivate, ignored });
			const mayBeThere = known !== void 0 || isFirst || inbox.waiting > 0;
			const found = mayBeThere ? await findInboxes(marker, known, host.issues) : [];
			const acts = inbox.waiting > 0 || isWhole ? planInbox(inbox, found) : [];
			let number = found.map((issue) => issue.number).toSorted((one, other) => one - other)[0];
			for (const act of isDry ? [] : acts) {
				await ensure();
				if (act.kind === "create") number = await keep_inbox_open(act, marker, host.issues, world);
				else await host.issues.change(act.number, { body: act.body, isOpen: isOpenAfter(act, found) });
			}
			return { number, waiting: inbox.waiting, acts: acts.map(({ kind }) => kind) };
		}
		function isOpenAfter({ kind, number }, found) {
			if (kind !== "update") return kind === "reopen";
			return found.some((issue) => issue.number === number && issue.isOpen);
		}
		async function findInboxes(marker, known, issues) {
			const kept = known === void 0 ? void 0 : await issues.find(known);
			if (kept && isInbox(kept, marker)) return [kept];
			return (await issues.own()).filter((issue) => isInbox(issue, marker));
		}
		async function keep_inbox_open(issue, marker, issues, { clock, interruption }) {
			try {
				return await issues.open(issue);
			} catch (cause) {
				if (!(0, error.e0)(cause, "unsure")) throw cause;
				for (const seconds of LOOKS_S) {
					await clock.sleep(seconds * 1000, interruption);
					const opened = (await issues.own()).find((each) => isInbox(each, marker));
					if (opened) return opened.number;
				}
				throw cause;
			}
		}
		function fold(text) {
			return matching_plain(text).toUpperCase().normalize("NFKC").replaceAll(/\s+/g, " ");
		}
		function lookAt({ text, by }) {
			const shown = matching_plain(text);
			return {
				text: fold(text),
				author: fold(by),
				links: (0, links.h)(shown).length,
				mentions: shown.match(MENTION)?.length ?? 0,
			};
		}
		function matches(rule, { text, author, links, mentions }) {
			return (
				(rule.contains?.some((part) => text.includes(part)) ?? true) &&
				(rule.author?.includes(author) ?? true) &&
				(rule.linksOver === void 0 || links > rule.linksOver) &&
				(rule.mentionsOver === void 0 || mentions > rule.mentionsOver)
			);
		}
		const MENTION = /(?<![\w/=&.@])@\w/g;
		function matching_plain(text) {
			return text.normalize("NFKC").replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "");
		}
		function moderate(moderation, conversations, pending) {
			const found = conversations.map((conversation) => decideIn(conversation, moderation.rules));
			const due = [
				...found.flatMap(({ acts }) => acts),
				...pending.flatMap((one) => actOnPending(one, moderation.rules)),
			];
			const acts = due.toSorted(oldestFirst);
			return {
				acts: acts.slice(0, moderation.maxActions),
				left: Math.max(0, acts.length - moderation.maxActions),
				nested: found.flatMap(({ nested }) => nested),
				ignored: new Set(found.flatMap(({ ignored }) => ignored)),
			};
		}
		function untoldOf({ nested, left }, { maxActions }) {
			const [first] = nested;
			return [
				...(first
					? [(0, problem.zZ)((0, problem.z3)("moderation/nested", { count: nested.length, example: first.reply.id }))]
					: []),
				...(left > 0 ? [(0, problem.zZ)((0, problem.z3)("moderation/max-actions", { left, most: maxActions }))] : []),
			];
		}
		function decideIn(conversation, rules) {
			const { path, head, isRoot, replies } = conversation;
			const unseen = unseenIn(conversation);
			const tops = fromAbove(conversation, (reply, above) => above ?? reply);
			const matching = replies
				.filter(({ id, isOwn }) => !isOwn && unseen.get(id) !== true)
				.flatMap((reply) => {
					const rule = firstOf(rules, reply, ["hide", "ignore"]);
					return rule ? [{ path, reply, rule }] : [];
				});
			const toHide = matching.filter(({ rule }) => rule.action === "hide");
			const hideable = toHide.filter(({ reply }) => isRoot && reply.parent === head);
			const hidden = new Set(hideable.map(({ reply }) => reply.id));
			return {
				acts: hideable.map((each) => ({ ...each, action: "hide" })),
				nested: toHide.filter(({ reply }) => !hidden.has(tops.get(reply.id)?.id ?? reply.id)),
				ignored: matching.filter(({ rule }) => rule.action === "ignore").map(({ reply }) => reply.id),
			};
		}
		function actOnPending({ path, reply }, rules) {
			if (reply.isOwn) return [];
			const rule = firstOf(rules, reply, ["hide", "ignore", "approve"]);
			return rule ? [{ path, reply, rule, action: rule.action === "approve" ? "approve" : "ignore" }] : [];
		}
		function firstOf(rules, reply, actions) {
			const looked = lookAt(reply);
			return rules.find((rule) => actions.includes(rule.action) && matches(rule, looked));
		}
		function oldestFirst({ reply: one }, { reply: other }) {
			if (one.at !== other.at) return one.at < other.at ? -1 : 1;
			return one.id < other.id ? -1 : 1;
		}
		var dist = __webpack_require__(77934);
		var did_you_mean = __webpack_require__(75128);
		var read_yaml = __webpack_require__(97356);
		var json = __webpack_require__(86153);
		var written = __webpack_require__(36250);
		const ACTIONS = ["hide", "ignore", "approve"];
		const MOST_ACTIONS = 20;
		const read_moderation_listOf = (item, must) =>
			dist.FsL(
				dist.KCZ([item, dist.FsL(dist.YOg(item), dist.BpQ(1))], must),
				dist.pdi((texts) => (typeof texts === "string" ? [texts] : texts)),
			);
		const countFrom = (least, must) =>
			dist.FsL(
				dist.YjP(must),
				dist.yGV(/^\d{1,4}$/, must),
				dist.pdi(Number),
				dist.Wwf(least, must),
				dist.cGV(1000, must),
			);
		const TOP = dist.Ikc({
			enforce: dist.lqM(dist.zMY("`true` or `false`"), false),
			max_actions: dist.lqM(countFrom(1, "a number from 1 to 1000"), String(MOST_ACTIONS)),
			rules: dist.lqM(dist.YOg(dist.L5J(), "a list of rules"), []),
		});
		const CONDITIONS = {
			contains: dist.lqM(
				read_moderation_listOf(
					dist.FsL(
						dist.YjP(),
						dist.pdi(fold),
						dist.z6Y((text) => text.trim() !== ""),
					),
					"a text that is not empty, or a list of such texts",
				),
			),
			author: dist.lqM(
				read_moderation_listOf(
					dist.FsL(
						dist.YjP(),
						dist.pdi((name) => name.replace(/^@/, "")),
						dist.yGV(/^[\w.]{1,30}$/),
						dist.pdi(fold),
					),
					"a user name of Threads, or a list of such names",
				),
			),
			links_over: dist.lqM(countFrom(0, "a number from 0 to 1000")),
			mentions_over: dist.lqM(countFrom(0, "a number from 0 to 1000")),
		};
		const RULE = dist.Ikc({ action: dist.KIO(ACTIONS, "`hide`, `ignore` or `approve`"), ...CONDITIONS }, "a mapping");
		function readModeration(path, text) {
			const read = (0, read_yaml.g)(text);
			if (!read.ok) return { ok: false, problems: read.problems.map((problem) => brokenYaml(problem, path)) };
			const { data, lineOf } = read.yaml;
			const top = check(TOP, data, { path, lineOf, at: [] });
			const rules = (0, json.Of)(data["rules"]).map((rule, index) => readRule(rule, index, { path, lineOf }));
			const problems = [...top.problems, ...rules.flatMap((rule) => rule.problems)];
			if (!top.value || problems.length > 0) return { ok: false, problems };
			const { enforce, max_actions: maxActions } = top.value;
			return { ok: true, moderation: { enforce, maxActions, rules: rules.flatMap(({ rule }) => rule ?? []) } };
		}
		function readRule(written, index, file) {
			const { value, problems } = check(RULE, written, { ...file, at: ["rules", index] });
			if (!value) return { problems };
			const [number, line] = [index + 1, file.lineOf(["rules", index])];
			const { action, contains, author, links_over: linksOver, mentions_over: mentionsOver } = value;
			const given = Object.keys(CONDITIONS).filter((key) => key in value);
			if (given.length === 0)
				return {
					problems: [(0, problem.z3)("moderation/matches-everything", { rule: number, path: file.path, line })],
				};
			const [other] = given.filter((key) => key !== "author");
			if (action === "approve" && other !== void 0) {
				const place = { path: file.path, line: file.lineOf(["rules", index, other]) };
				return { problems: [(0, problem.z3)("moderation/approve-by-author", { rule: number, key: other, ...place })] };
			}
			const rule = {
				number,
				line,
				action,
				...(contains && { contains }),
				...(author && { author }),
				...(linksOver !== void 0 && { linksOver }),
				...(mentionsOver !== void 0 && { mentionsOver }),
			};
			return { rule, problems: [] };
		}
		function check(schema, data, { path, lineOf, at }) {
			const known = Object.keys(schema.entries);
			const unknown = Object.keys((0, json.u4)(data) ? data : {}).filter((key) => !known.includes(key));
			const { output, issues = [], success } = dist.xLC(schema, data);
			const problems = [
				...unknown.map((key) => unknownKey(key, known, { path, line: lineOf([...at, key]) })),
				...issues.map((issue) => invalidValue(issue, { path, lineOf, at })),
			];
			return success && unknown.length === 0 ? { value: output, problems } : { problems };
		}
		function unknownKey(key, known, place) {
			const near = (0, did_you_mean.p)(key, known);
			const all = known.map((name) => `\`${name}\``).join(", ");
			const fix = near ? `Did you mean \`${near}\`?` : `Remove it, or use one of ${all}.`;
			return (0, problem.z3)("moderation/unknown-key", { key: (0, written.q)(key), ...place, fix });
		}
		function invalidValue(issue, { path, lineOf, at }) {
			const key = issue.path?.[0]?.key;
			const steps = typeof key === "string" ? [...at, key] : at;
			const value = issue.path?.[0]?.value ?? issue.input;
			const near = typeof value === "string" ? (0, did_you_mean.p)(value, ACTIONS) : void 0;
			return (0, problem.z3)("moderation/invalid-value", {
				key: nameOf(steps),
				written: value === "" ? "''" : value === null ? "" : (0, written.q)(value),
				must: issue.message.startsWith("Invalid key") ? "`hide`, `ignore` or `approve`" : issue.message,
				path,
				line: lineOf(steps),
				...(key === "action" && near && { fix: `Did you mean \`${near}\`?` }),
				...((value === "true" || value === "false") && { fix: `Write \`${value}\` without quotes.` }),
			});
		}
		function nameOf(steps) {
			return steps.map((step) => (typeof step === "number" ? String(step + 1) : (0, written.q)(step))).join(".");
		}
		function brokenYaml({ message, fix, line }, path) {
			const isOfFence = /front matter/i.test(message);
			return (0, problem.z3)("moderation/broken-yaml", {
				found: isOfFence ? "The file is not one mapping of keys with values." : message,
				fix: isOfFence ? "Write `rules:` and a list of rules below it." : fix,
				path,
				...(line !== void 0 && { line }),
			});
		}
		var threads_error = __webpack_require__(60787);
		var account = __webpack_require__(43710);
		var waits = __webpack_require__(56327);
		var with_retry = __webpack_require__(91118);
		const MADE = { hide: "hidden", approve: "shown", ignore: "ignored" };
		const DONE_TO = { hide: "shown", approve: "waits", ignore: "waits" };
		const LOOKS = [1, 3, 9];
		async function actOnReplies(acts, replies, context, ensure) {
			const done = [];
			const needless = new Set();
			const problems = [];
			for (const act of acts)
				try {
					await ensure();
					const became = await settle(act, replies, context);
					if (became === "done") done.push(act);
					else needless.add(act.reply.id);
				} catch (cause) {
					const { problem, isOfReply } = failureOf(act, cause);
					problems.push(problem);
					if (!isOfReply) break;
				}
			return { done, needless, problems };
		}
		async function settle({ reply: { id }, action }, replies, { world, tell }) {
			const step = (0, account.e)(world, (0, run_events.Z)(tell));
			let isAsked = false;
			for (let look = 0; ; look += 1) {
				const state = await (0, with_retry.bD)(() => replies.state(id), { unsure: waits.r.again }, step);
				if (state !== DONE_TO[action]) return isAsked && state === MADE[action] ? "done" : "needless";
				try {
					isAsked = true;
					await replies.act(id, action);
					return "done";
				} catch (cause) {
					const wait = LOOKS[look];
					if (!(cause instanceof threads_error.a) || cause.definite || wait === void 0) throw cause;
					await world.clock.sleep((0, waits.n)(wait), world.interruption);
				}
			}
		}
		function failureOf({ reply: { id } }, cause) {
			if (!(cause instanceof threads_error.a)) return { problem: (0, problem_of.Z)(cause), isOfReply: false };
			const answer = cause.message;
			if (["throttled", "token", "restricted"].includes(cause.kind))
				return { problem: (0, problem.PQ)((0, problem_of.Z)(cause)), isOfReply: false };
			return cause.definite
				? { problem: (0, problem.$e)("replies/act-refused", { id, answer }), isOfReply: true }
				: { problem: (0, problem.$e)("replies/act-unsure", { id, answer }), isOfReply: false };
		}
		const NOT_MODERATED = {
			acts: [],
			isEnforced: false,
			problems: [],
			ignored: new Set(),
			hidden: new Set(),
			decided: new Set(),
		};
		async function moderateReplies(rules, { fresh, all, pending, replies, ensure }, { facts }, context) {
			const decided = moderate(rules, fresh, pending);
			const told = untoldOf(decided, rules);
			const ignored = rules.enforce ? moderate(rules, all, []).ignored : NOT_MODERATED.ignored;
			if (!rules.enforce || context.settings.dryRun)
				return { ...NOT_MODERATED, acts: decided.acts, ignored, problems: told };
			const missing = decided.acts.length > 0 ? (0, token.i)(["threads_manage_replies"], facts) : [];
			if (missing.length > 0) {
				const problems = [...told, (0, problem.z3)("replies/scope-missing", { scopes: missing })];
				return { ...NOT_MODERATED, isEnforced: true, ignored, problems };
			}
			const { done, needless, problems } = await actOnReplies(decided.acts, replies, context, ensure);
			const settled = decided.acts.filter((act) => done.includes(act) || needless.has(act.reply.id));
			const idsOf = (acts) => new Set(acts.map(({ reply }) => reply.id));
			return {
				acts: done,
				isEnforced: true,
				ignored,
				problems: [...told, ...problems],
				hidden: idsOf(settled.filter(({ action }) => action === "hide")),
				decided: idsOf(settled.filter(({ action }) => action !== "hide")),
			};
		}
		const NO_RULES = { enforce: false, maxActions: 0, rules: [] };
		async function readRules(host, { settings: { moderation: paths, branch: name }, world }) {
			const branch = host && (await host.branches.find(name));
			const [there] = branch ? await host.branches.files([branch.head], paths) : [];
			const found = host ? [...(there?.keys() ?? [])] : await world.files.find(paths);
			const path = paths.find((each) => found.includes(each));
			if (path === void 0) return { rules: NO_RULES, problems: [], path: paths.join(", ") };
			const bytes = there?.get(path);
			const file = bytes ? (0, file_text.D4)(path, bytes) : (0, file_text.eu)(path, world.files);
			if ("problem" in file) return { rules: NO_RULES, problems: [file.problem], path };
			const read = readModeration(path, file.text);
			return read.ok
				? { rules: read.moderation, problems: [], path }
				: { rules: NO_RULES, problems: read.problems, path };
		}
		function ruledIn(conversations, rules) {
			const { acts } = moderate(rules, conversations, []);
			return new Set(rules.enforce ? acts.map(({ path }) => path) : []);
		}
		const MOST_PAGES = 100;
		const MOST_REPLIES = 100 * MOST_PAGES;
		async function readConversation(chain, source) {
			try {
				const listed = chain.isAnswer ? await walk(chain, source) : await readRoot(chain, source);
				if (!listed) return;
				const { all, isCut } = listed;
				return { conversation: conversationOf(chain, all), isCut, isUnseen: false };
			} catch (cause) {
				if (!(cause instanceof threads_error.a)) throw cause;
				return { conversation: conversationOf(chain, []), isCut: false, isUnseen: true };
			}
		}
		async function readRoot({ segments: [head] }, { replies, requests }) {
			if (!head) return;
			return pagesOf((after) => requests.ask(() => replies.conversation(head.id, after)), MOST_PAGES);
		}
		async function walk({ segments }, { replies, requests }) {
			const all = [];
			const open = new Set(segments.map(({ id }) => id));
			let left = MOST_PAGES;
			const [head] = open;
			for (const id of open) {
				if (left <= 0) return { all, isCut: true };
				const found = await pagesOf((after) => requests.ask(() => replies.answers(id, after)), left).catch((cause) => {
					if (id === head || !(cause instanceof threads_error.a)) throw cause;
					return { all: [], isCut: false, pages: 1 };
				});
				if (!found) return;
				left -= found.pages;
				all.push(...found.all);
				for (const reply of found.all) if (reply.mayBeAnswered) open.add(reply.id);
			}
			return { all, isCut: false };
		}
		async function pagesOf(ask, most) {
			const all = [];
			const seen = new Set();
			let after;
			for (let pages = 1; ; pages += 1) {
				const page = await ask(after).catch((cause) => {
					if (pages === 1 || !(cause instanceof threads_error.a)) throw cause;
					return;
				});
				if (!page) return;
				all.push(...page.replies);
				after = page.next;
				if (after === void 0 || pages === most) return { all, isCut: after !== void 0, pages };
				if (seen.has(after)) return;
				seen.add(after);
			}
		}
		async function readPending({ segments: [head] }, { replies, requests }) {
			if (!head) return [];
			try {
				const found = await pagesOf((after) => requests.ask(() => replies.pending(head.id, after)), 3);
				return found?.all ?? [];
			} catch (cause) {
				if (cause instanceof threads_error.a) return [];
				throw cause;
			}
		}
		var replies_due = __webpack_require__(41290);
		function awaitedIn(chains, kept, now) {
			const replies = kept.flatMap((each) => each.replies.map(({ id }) => [id, each.path]));
			const segments = chains.flatMap(({ path, segments: ids }) => ids.map(({ id }) => [id, path]));
			const [known, homes] = [new Set(replies.map(([id]) => id)), new Map([...segments, ...replies])];
			const missing = chains.filter(
				({ segments: [head], publishedAt }) => (0, replies_due.P)(publishedAt, now) && head && !known.has(head.id),
			);
			return new Set(missing.flatMap(({ answers }) => (answers === void 0 ? [] : (homes.get(answers) ?? []))));
		}
		function withinOthers(chains, conversations) {
			const paths = new Map();
			for (const { path, replies } of conversations)
				for (const { id } of replies) paths.set(id, [...(paths.get(id) ?? []), path]);
			const within = chains.filter(
				({ path, isAnswer, segments: [head] }) =>
					isAnswer && head && paths.get(head.id)?.some((other) => other !== path),
			);
			return new Set(within.map(({ path }) => path));
		}
		const PENDING_MS = 30 * 24 * 3_600_000;
		async function readDue({ chains, before, told, ruled, now }, replies, requests) {
			const source = { replies, requests };
			const awaited = awaitedIn(chains, (0, kept_kept.LE)(before, chains, new Map()), now);
			const posts = chains.map((chain) => ({
				...candidateOf(chain, before, told),
				isAwaited: ruled.has(chain.path) || awaited.has(chain.path),
			}));
			const due = (0, replies_due.I)(posts, now);
			const byAge = (0, replies_due.I)(
				posts.map((post) => ({ ...post, told: void 0 })),
				now,
			);
			const pending = [];
			for (const { chain } of posts) {
				const isRecent = chain.publishedAt !== void 0 && now - chain.publishedAt < PENDING_MS;
				if (!chain.takesApprovals || !(isRecent || due.some((post) => post.chain === chain))) continue;
				const head = chain.segments[0]?.id;
				for (const { parent = head, ...reply } of await readPending(chain, source))
					if (parent !== void 0) pending.push({ path: chain.path, reply: { ...reply, parent } });
			}
			const conversations = new Map();
			const within = () =>
				withinOthers(chains, [...(0, kept_kept.LE)(before, chains, conversations), ...conversations.values()]);
			const [unseen, cut] = [[], []];
			let [left, unknown] = [0, 0];
			const read = async (due) => {
				for (const { chain, entry } of due) {
					const found = await readConversation(chain, source);
					if (found) conversations.set(chain.path, found.conversation);
					else left += 1;
					if (!found && !entry) unknown += 1;
					if (found?.isUnseen) unseen.push(chain.path);
					if (found?.isCut) cut.push(chain.path);
				}
			};
			await read(due.filter(({ chain }) => !chain.isAnswer));
			const known = within();
			await read(due.filter(({ chain }) => chain.isAnswer && !known.has(chain.path)));
			return { conversations, pending, within: within(), dueByAge: byAge.length, left, unknown, unseen, cut };
		}
		function candidateOf(chain, before, told) {
			const head = chain.segments[0]?.id;
			const known = before.entries.get(chain.path);
			return {
				chain,
				publishedAt: chain.publishedAt,
				told: head === void 0 ? void 0 : told?.get(head),
				entry: known?.head === head ? known : void 0,
			};
		}
		const read_numbers_MOST_PAGES = 10;
		const METRICS = ["replies"];
		async function readNumbers(insights, requests) {
			const told = new Map();
			const take = (posts) => {
				for (const { id, numbers } of posts) if (numbers?.replies !== void 0) told.set(id, numbers.replies);
			};
			let after;
			for (let page = 1; page <= read_numbers_MOST_PAGES; page += 1) {
				const found = await requests.probe(() => insights.list("posts", { after, metrics: METRICS }));
				if (page === 1 && !found?.posts.some(({ numbers }) => numbers?.replies !== void 0)) return;
				take(found?.posts ?? []);
				after = found?.next;
				if (after === void 0) break;
			}
			return told;
		}
		const SCOPES = ["threads_basic", "threads_read_replies"];
		const READING = {
			scopes: SCOPES,
			scopeMissing: (answer) => (0, problem.z3)("replies/scope-missing", { scopes: SCOPES.slice(1), answer }),
			limitNear: (usedPercent) => (0, problem.$e)("replies/rate-limit", { usedPercent }),
		};
		async function replies(context) {
			const { accounts } = context.settings;
			if (accounts === void 0) return bringInOne(context);
			const { overAccounts } = await Promise.all([
				__webpack_require__.e(4235),
				__webpack_require__.e(3445),
				__webpack_require__.e(4167),
				__webpack_require__.e(8321),
				__webpack_require__.e(7599),
				__webpack_require__.e(1408),
			]).then(__webpack_require__.bind(__webpack_require__, 47599));
			return overAccounts(accounts, bringInOne, context);
		}
		async function bringInOne(context) {
			const { settings, world, tell, together } = context;
			if (settings.dryRun && settings.accessToken === void 0)
				return { ...(0, report._O)(), ending: "Dry run without an access token, nothing was read" };
			const permissions = permissionsOf(context);
			const needed = {
				scopes: SCOPES,
				permissions,
				scopeMissing: (scopes) => (0, problem.z3)("replies/scope-missing", { scopes }),
			};
			return (0, as_reader.S)(context, needed, async (reader) => {
				const host = await world.host?.((0, run_events.s)(tell));
				const branch = settings.dryRun ? void 0 : await host?.branches.find(settings.branch);
				const target = host && branch && { host, branch, writeBack: settings.writeBack };
				const account = `${reader.name} replies`;
				const lease = await (together?.holdLease(account, target) ?? (0, hold_lease.UU)(account, target, context));
				if (lease === "busy") return (0, report._O)([(0, problem.z3)("action/busy", { other: "account" })]);
				try {
					const report = await bringIn({ reader, host, ensure: lease.ensure, context });
					return { ...report, problems: [...lease.problems, ...report.problems] };
				} finally {
					await lease.release();
				}
			});
		}
		function permissionsOf({ settings: { inbox } }) {
			return ["contents: write", ...(inbox ? ["issues: write"] : [])];
		}
		async function bringIn(work) {
			const { host, context } = work;
			const { settings, world, tell } = context;
			const { dataBranch: branch, repliesDir: folder, dryRun } = settings;
			const data = host && (0, write_back.f2)(settings) ? openData(host, context) : void 0;
			const before = (0, kept_kept.CJ)((await data?.read()) ?? new Map());
			const chains = await (0, find_chains.w)(host, context);
			const now = world.clock.now();
			const { rules, problems, path: rulesPath } = await readRules(host, context);
			const found = await work.reader.inTurn(() => readAndAct({ chains, before, rules, now }, work));
			const { read, told, requests, counted, standing, fresh, all, moderated } = found;
			const shown = (conversation) => withHidden(conversation, moderated.hidden);
			const { ignored } = moderated;
			const seen = { conversations: all.map(shown), ignored, isWhole: read.unknown === 0 };
			const inbox = await replies_inboxOf(seen, before, work);
			const conversations = new Map([...read.conversations].map(([path, each]) => [path, shown(each)]));
			const run = { chains: standing, conversations, told: told ?? new Map(), now, folder };
			const keep = (kept) => ({ ...(0, kept_kept.$z)(kept, run), inbox: inbox.kept?.number ?? kept.inbox });
			const commit = dryRun
				? void 0
				: await data?.replace((texts) => (0, kept_kept.CB)(keep((0, kept_kept.CJ)(texts))));
			const after = keep(before);
			const news = (0, kept_kept.aS)(before, after);
			const count = [...news.values()].reduce((sum, each) => sum + each, 0);
			const calls = { requests: requests.count(), counted, byAge: read.dueByAge, byNumbers: told !== void 0 };
			tell({
				kind: "replies-read",
				posts: fresh.length,
				...calls,
				commit: commit?.oid,
				branch,
				inbox: seen.isWhole || inbox.kept?.waiting !== 0 ? inbox.kept : void 0,
			});
			const summary = summaryOfReplies({
				kept: after,
				fresh: news,
				permalinks: permalinksOf(chains),
				now,
				acts: moderated.acts,
				isDone: moderated.isEnforced,
				rules: rulesPath,
				pending: read.pending.filter(({ reply }) => !moderated.decided.has(reply.id)),
			});
			return {
				...(0, report._O)([...problemsOf(read, requests), ...problems, ...moderated.problems, ...inbox.problems]),
				...(dryRun && { ending: "Dry run, nothing was changed" }),
				replies: { count, read: fresh.length, commit, branch, summary },
			};
		}
		async function readAndAct({ chains, before, rules, now }, { reader, ensure, context }) {
			const { threads, facts } = reader;
			const requests = (0, reading_requests.j)(threads, READING, context);
			const mayCount = (0, token.i)(["threads_manage_insights"], facts).length === 0;
			const told = mayCount ? await readNumbers(await threads.insights(), requests) : void 0;
			const counted = requests.count();
			const network = await threads.replies();
			const ruled = ruledIn((0, kept_kept.LE)(before, chains, new Map()), rules);
			const read = await readDue({ chains, before, told, ruled, now }, network, requests);
			const standing = chains.filter(({ path }) => !read.within.has(path));
			const fresh = [...read.conversations.values()];
			const all = [...fresh, ...(0, kept_kept.LE)(before, standing, read.conversations)];
			const given = { fresh, all, pending: read.pending, replies: network, ensure };
			const moderated = await moderateReplies(rules, given, reader, context);
			return { read, told, requests, counted, standing, fresh, all, moderated };
		}
		function openData({ branches }, context) {
			const message = "chore(threads): keep replies";
			const { dataBranch: branch, repliesFolder: folder } = context.settings;
			const place = { branch, folder, message, index: names.hx, namesIn: index_text.yJ };
			return openOnlyCommit(place, branches, context);
		}
		async function replies_inboxOf(seen, { inbox: known, entries }, { reader, host, ensure, context }) {
			const { settings, world } = context;
			if (!settings.inbox || !host) return { problems: [] };
			const account = { id: reader.id ?? "", name: reader.shown };
			try {
				await context.together?.meet("inbox");
				const isFirst = entries.size === 0;
				const given = { ...seen, account, known, isFirst, isDry: settings.dryRun, ensure };
				return { kept: await reader.inTurn(() => keepInbox(given, host, world)), problems: [] };
			} catch (cause) {
				return { problems: [(0, problem_of.Z)(cause, permissionsOf(context))] };
			}
		}
		function permalinksOf(chains) {
			return new Map(chains.map(({ path, segments: [head] }) => [path, head?.permalink]));
		}
		function problemsOf({ left, unseen, cut }, requests) {
			const [example] = unseen;
			const obstacle = requests.obstacle();
			const isCutShort = left > 0 && !obstacle && requests.isStopped();
			return [
				...(obstacle ? [obstacle] : []),
				...(isCutShort
					? [(0, problem.zZ)((0, problem.z3)("replies/cut-short", { left, most: reading_requests.f }))]
					: []),
				...(example === void 0
					? []
					: [(0, problem.zZ)((0, problem.z3)("replies/post-unseen", { count: unseen.length, example }))]),
				...cut.map((path) => (0, problem.zZ)((0, problem.z3)("replies/too-many", { path, most: MOST_REPLIES }))),
			];
		}
	},
	77922: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { PU: () => isOver, az: () => leaseNoteIn, zh: () => leaseMessageOf });
		var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86153);
		function leaseMessageOf(given) {
			const { id, attempt, holder, until, awaitsRecord = false } = given;
			const own = { run: id, attempt, holder, until: new Date(until).toISOString() };
			const note = { ...own, ...(awaitsRecord && { awaitsRecord }) };
			return `Spool is publishing\n\n${JSON.stringify(note)}\n`;
		}
		function leaseNoteIn(message) {
			const [, json = ""] = /^Spool is publishing\n\n(\{.*\})\s*$/.exec(message) ?? [];
			const note = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.U4)(json);
			if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_0__.u4)(note)) return;
			const { run, attempt, holder, until, awaitsRecord } = note;
			if (typeof run !== "string" || typeof holder !== "string") return;
			if (typeof attempt !== "number" || typeof until !== "string") return;
			const at = Date.parse(until);
			return Number.isNaN(at)
				? void 0
				: { run, holder, attempt, until: at, ...(awaitsRecord === true && { awaitsRecord }) };
		}
		const RECORDED_WITHIN_MS = 6 * 3_600_000;
		function isOver(note, me, now) {
			if (note.holder === me.holder) return true;
			if (note.awaitsRecord) return note.until + RECORDED_WITHIN_MS <= now;
			if (note.until <= now) return true;
			return me.id !== "" && note.run === me.id && note.attempt < me.attempt;
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
	15071: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ab: () => isAsciiLetter,
			DB: () => isAsciiDigit,
			Xy: () => NEWLINE,
			Yd: () => continuesGrapheme,
			lN: () => isAsciiAlphanumeric,
			xC: () => isSpace,
		});
		const NEWLINE = 10;
		function isSpace(unit) {
			return (
				unit === 32 ||
				(unit >= 9 && unit <= 13) ||
				unit === 0x3000 ||
				(unit >= 0x2000 && unit <= 0x200a && unit !== 0x2007) ||
				unit === 0x2028 ||
				unit === 0x2029
			);
		}
		function isAsciiLetter(unit) {
			return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
		}
		function isAsciiDigit(unit) {
			return unit >= 48 && unit <= 57;
		}
		function isAsciiAlphanumeric(unit) {
			return isAsciiLetter(unit) || isAsciiDigit(unit);
		}
		function continuesGrapheme(text, at) {
			return text.charCodeAt(at) >= 0x300 && CONTINUES.test(text.slice(at, at + 2));
		}
		const CONTINUES = /^[\p{M}\p{Emoji_Modifier}\u200c\u200d\u{e0020}-\u{e007f}\uff9e\uff9f]/u;
	},
	62606: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => linksOf });
		var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15071);
		const BARE_ENDINGS = new Set([
			"com",
			"org",
			"net",
			"io",
			"dev",
			"app",
			"co",
			"edu",
			"gov",
			"info",
			"xyz",
			"me",
			"ai",
			"eu",
			"uk",
			"de",
			"fr",
			"jp",
			"cn",
		]);
		function linksOf(text) {
			if (!text.includes(".")) return linksWithScheme(text);
			const found = [...linksWithScheme(text), ...bareLinks(text)].sort((a, b) => a.start - b.start || b.end - a.end);
			const links = [];
			let end = 0;
			for (const link of found) {
				if (link.start < end) continue;
				links.push(link);
				end = link.end;
			}
			return links;
		}
		function linksWithScheme(text) {
			const links = [];
			let from = 0;
			for (let at = text.indexOf("://"); at !== -1; at = text.indexOf("://", Math.max(from, at + 3))) {
				let start = at;
				while (
					start > from &&
					(0, _characters_js__WEBPACK_IMPORTED_MODULE_0__.Ab)(text.charCodeAt(start - 1)) &&
					at - start < LONGEST_SCHEME
				)
					start -= 1;
				if (start === at) continue;
				const end = endOfUrl(text, at + 3);
				if (end <= at + 3) continue;
				links.push({ start, end, key: keyOf(text.slice(start, end)) });
				from = end;
			}
			return links;
		}
		const LONGEST_SCHEME = 10;
		const LONGEST_HOST = 253;
		function bareLinks(text) {
			const links = [];
			let from = 0;
			for (let dot = text.indexOf("."); dot !== -1; dot = text.indexOf(".", Math.max(from, dot + 1))) {
				if (!(0, _characters_js__WEBPACK_IMPORTED_MODULE_0__.Ab)(text.charCodeAt(dot + 1))) continue;
				let start = dot;
				while (start > from && dot - start < LONGEST_HOST && isHost(text.charCodeAt(start - 1))) start -= 1;
				if (start === dot) continue;
				let end = dot + 1;
				while (end - start <= LONGEST_HOST && isHost(text.charCodeAt(end))) end += 1;
				while (end > dot && !(0, _characters_js__WEBPACK_IMPORTED_MODULE_0__.lN)(text.charCodeAt(end - 1))) end -= 1;
				if (end <= dot) continue;
				from = Math.max(end, dot + 1);
				if (text[start - 1] === "@" || text[end] === "@") continue;
				const host = text.slice(start, end).toLowerCase();
				const isLink = host.startsWith("www.") || BARE_ENDINGS.has(host.slice(host.lastIndexOf(".") + 1));
				if (!isLink || !/^[a-z0-9]/.test(host)) continue;
				if (text[end] === "/") end = endOfUrl(text, end);
				links.push({ start, end, key: keyOf(text.slice(start, end)) });
				from = end;
			}
			return links;
		}
		function keyOf(url) {
			const rest = url.replace(/^[a-z]+:\/\//i, "");
			return rest.endsWith("/") ? rest.slice(0, -1) : rest;
		}
		function endOfUrl(text, from) {
			let end = from;
			let opened = 0;
			for (; end < text.length; end++) {
				const unit = text.charCodeAt(end);
				if (unit <= 32 || unit === 34 || unit === 60 || unit === 62 || unit === 0x60 || isWidePunctuation(unit)) break;
				if (unit === 40) opened += 1;
				if (unit === 41) opened -= 1;
				if (opened < 0) break;
			}
			while (end > from && ".,;:!?')]}".includes(text[end - 1] ?? "") && !(text[end - 1] === ")" && opened === 0)) {
				if (text[end - 1] === ")") opened += 1;
				end -= 1;
			}
			return end;
		}
		function isWidePunctuation(unit) {
			return (
				unit === 0xa0 ||
				(unit >= 0x2000 && unit <= 0x206f) ||
				(unit >= 0x3000 && unit <= 0x301f) ||
				(unit >= 0xff00 && unit <= 0xff65 && !isWideAlphanumeric(unit))
			);
		}
		function isWideAlphanumeric(unit) {
			return (
				(unit >= 0xff10 && unit <= 0xff19) || (unit >= 0xff21 && unit <= 0xff3a) || (unit >= 0xff41 && unit <= 0xff5a)
			);
		}
		function isHost(unit) {
			return (0, _characters_js__WEBPACK_IMPORTED_MODULE_0__.lN)(unit) || unit === 45 || unit === 46;
		}
	},
	77076: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { UU: () => holdLease, be: () => NO_LEASE, zI: () => withoutLease });
		var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82814);
		var _core_write_back_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67006);
		var _host_lease_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96523);
		var _take_lease_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11958);
		async function holdLease(account, target, { world, tell }) {
			if (!target) return NO_LEASE;
			try {
				const lease = await (0, _take_lease_js__WEBPACK_IMPORTED_MODULE_4__._e)(account, target.branch, {
					refs: target.host.refs,
					world,
					tell,
				});
				if (lease === void 0) return "busy";
				return "refused" in lease ? refusedLease(lease.refused) : { ...renew(lease, world.clock), problems: [] };
			} catch (cause) {
				return withoutLease(cause, target);
			}
		}
		function withoutLease(cause, target) {
			if (
				!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_) ||
				(0, _core_write_back_js__WEBPACK_IMPORTED_MODULE_2__.f2)(target) ||
				cause.kind === "blocked"
			)
				throw cause;
			return refusedLease(cause);
		}
		const NO_LEASE = {
			ensure: () => Promise.resolve(),
			release: () => Promise.resolve(),
			leave: () => Promise.resolve(),
			problems: [],
		};
		function refusedLease({ message: answer }) {
			return {
				...NO_LEASE,
				problems: [(0, _core_problem_js__WEBPACK_IMPORTED_MODULE_1__.$e)("github/no-lease", { answer })],
			};
		}
		function renew(lease, clock) {
			const released = new AbortController();
			const keepRenewing = async () => {
				for (;;) {
					await clock.sleep(_host_lease_js__WEBPACK_IMPORTED_MODULE_3__.oL, released.signal);
					await lease.ensure();
				}
			};
			keepRenewing().catch(() => {});
			return {
				ensure: lease.ensure,
				async release() {
					released.abort();
					await lease.release();
				},
				leave: () => {
					released.abort();
					return Promise.resolve();
				},
			};
		}
	},
	96523: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F9: () => releaseLeftLease,
			IK: () => RENEWED_AT_MS,
			Jj: () => hostLease,
			PK: () => LASTS_MS,
			VU: () => PUBLISH_MS,
			oL: () => CHECK_MS,
		});
		var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
		var _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77922);
		var _core_interruption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27080);
		var _point_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80382);
		const MINUTE_MS = 60_000;
		const LASTS_MS = 15 * MINUTE_MS;
		const RENEWED_AT_MS = 10 * MINUTE_MS;
		const CHECK_MS = MINUTE_MS;
		const PUBLISH_MS = 5 * MINUTE_MS;
		function hostLease(ref, first, writeNote, { refs, world }) {
			const { clock, run } = world;
			let hold = first;
			const own = new Set([first.oid]);
			let renewing;
			const lasts = (ms) => hold.until >= clock.after(ms);
			const renew = async () => {
				try {
					const next = await writeNote(hold.oid);
					const moved = await (0, _point_ref_js__WEBPACK_IMPORTED_MODULE_2__.i)(ref, next.oid, hold.oid, {
						refs,
						world,
					});
					if (moved === false) throw new _core_interruption_js__WEBPACK_IMPORTED_MODULE_1__._("lease-lost");
					if (moved !== true) throw moved.refused;
					hold = next;
					own.add(next.oid);
				} catch (cause) {
					if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_)) throw cause;
					if (!lasts(PUBLISH_MS)) throw new _core_interruption_js__WEBPACK_IMPORTED_MODULE_1__._("lease-lost");
				}
			};
			const remove = async (attempt = 1) => {
				const at = await refs.find(ref);
				if (at === void 0 ? attempt > 1 || !lasts(0) : !own.has(at)) return;
				try {
					await refs.remove(ref);
				} catch (cause) {
					if (
						!(0, _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.e0)(cause, "unsure") ||
						attempt === _point_ref_js__WEBPACK_IMPORTED_MODULE_2__.Q
					)
						throw cause;
					await clock.sleep(attempt * 1000);
					await remove(attempt + 1);
				}
			};
			return {
				async ensure() {
					if (lasts(RENEWED_AT_MS)) return;
					renewing ??= renew().finally(() => (renewing = void 0));
					await renewing;
				},
				async release() {
					try {
						await renewing?.catch(() => {});
						await remove();
						run.saveLease("");
					} catch (cause) {
						if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_)) throw cause;
					}
				},
			};
		}
		async function releaseLeftLease({ refs, world }) {
			const { leftLease: ref, holder } = world.run;
			const at = ref === "" ? void 0 : await refs.find(ref);
			if (
				at !== void 0 &&
				(0, _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_3__.az)((await refs.read(at)).message)?.holder ===
					holder
			)
				await refs.remove(ref);
		}
	},
	50121: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Yk: () => FOLDERS, dF: () => leaseRefOf, g2: () => LEASES });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		const FOLDER = "refs/spool";
		const FOLDERS = [FOLDER, "refs/heads/spool"];
		const LEASES = `${FOLDER}/lease-`;
		function leaseRefOf(account, folder = FOLDER) {
			return `${folder}/lease-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(account).digest("hex").slice(0, 16)}`;
		}
	},
	80382: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => TRIES, i: () => pointRef });
		var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
		const TRIES = 3;
		async function pointRef(ref, oid, from, { refs, world: { clock } }) {
			for (let attempt = 1; ; attempt += 1)
				try {
					await (from === void 0 ? refs.create(ref, oid) : refs.move(ref, oid));
					return true;
				} catch (cause) {
					if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_) || cause.kind === "throttled")
						throw cause;
					const gone = from !== void 0 && cause.kind === "missing";
					if (cause.kind === "exists" || cause.kind === "stale" || gone) return (await refs.find(ref)) === oid;
					if (cause.kind !== "unsure") return { refused: cause };
					const at = await refs.find(ref);
					if (at === oid) return true;
					if (at !== from) return false;
					if (attempt === TRIES) throw cause;
					await clock.sleep(attempt * 1000);
				}
		}
	},
	11958: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GG: () => readLeft,
			IL: () => findHolder,
			QO: () => isStale,
			Wv: () => waitAfter,
			_e: () => takeLease,
			yb: () => firstLook,
		});
		var _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77922);
		var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
		var _host_lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96523);
		var _lease_refs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50121);
		var _point_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80382);
		const PATIENCE_MS = 5 * 60_000;
		const LOOKS_S = [2, 5, 10, 20, 40, 60];
		async function takeLease(account, parent, context) {
			let lease;
			for (const folder of _lease_refs_js__WEBPACK_IMPORTED_MODULE_2__.Yk) {
				const ref = (0, _lease_refs_js__WEBPACK_IMPORTED_MODULE_2__.dF)(account, folder);
				lease = await takeAt(ref, parent, context);
				if (!lease || !("refused" in lease)) return lease;
				await ensureNothingInTheWay(ref, folder, context);
			}
			return lease;
		}
		async function ensureNothingInTheWay(ref, folder, { refs }) {
			const asked = async () => {
				if ((await refs.find(folder)) !== void 0) return folder;
				const [below] = (await refs.list(`${ref}/`)).keys();
				return below;
			};
			const other = await asked().catch((cause) => {
				if (!(0, _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.e0)(cause, "refused", "missing")) throw cause;
			});
			if (other !== void 0)
				throw new _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_("blocked", `there is \`${other}\``);
		}
		async function takeAt(ref, parent, context) {
			const { refs, world, tell } = context;
			const { clock, interruption, random } = world;
			let first;
			let look = 0;
			for (;;) {
				const now = clock.now();
				const at = await refs.find(ref);
				const stale = isStale(at, first, now);
				const left = at === void 0 ? void 0 : await readLeft(ref, at, context);
				const holder = left === void 0 || stale ? void 0 : await findHolder(left, context);
				const lease = holder ? void 0 : await tryTake(ref, left, parent, context);
				if (lease) return lease;
				if (first === void 0) {
					tell({ kind: "lease-busy", run: holder?.run ?? "" });
					first = firstLook(at, holder, clock);
				}
				if (now >= first.deadline) return;
				await clock.sleep(waitAfter(look) * (1 + random() / 4), interruption);
				look += 1;
			}
		}
		function firstLook(at, holder, clock) {
			if (holder?.awaitsRecord) return { at, ends: 1 / 0, deadline: clock.after(PATIENCE_MS) };
			const ends = Math.min(holder?.until ?? 0, clock.after(_host_lease_js__WEBPACK_IMPORTED_MODULE_1__.PK));
			return { at, ends, deadline: Math.max(clock.after(PATIENCE_MS), ends) };
		}
		function isStale(at, first, now) {
			return first !== void 0 && at === first.at && now >= first.ends;
		}
		function waitAfter(looks) {
			return 1000 * (LOOKS_S[Math.min(looks, LOOKS_S.length - 1)] ?? 0);
		}
		async function readLeft(ref, oid, { refs }) {
			try {
				return { oid, ...(await refs.read(oid)) };
			} catch (cause) {
				if (!(0, _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.e0)(cause, "missing", "refused")) throw cause;
				throw new _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_(
					"blocked",
					`there is \`${ref}\`, which is no commit`,
				);
			}
		}
		async function findHolder({ message }, { refs, world: { run, clock } }) {
			const now = clock.now();
			const note = withoutFarEnd(
				(0, _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_4__.az)(message),
				clock.after(2 * _host_lease_js__WEBPACK_IMPORTED_MODULE_1__.PK),
			);
			if (note === void 0 || (0, _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_4__.PU)(note, run, now)) return;
			const elsewhere = note.run !== "" && note.run !== run.id;
			return elsewhere && isShown(note, clock) && (await refs.isOver(note.run)) ? void 0 : note;
		}
		const SHOWN_MS = 10 * 60_000;
		function isShown({ awaitsRecord = false, until }, clock) {
			return !awaitsRecord || until <= clock.after(-SHOWN_MS);
		}
		function withoutFarEnd(note, latest) {
			return note && note.until > latest ? { ...note, awaitsRecord: false } : note;
		}
		async function tryTake(ref, left, parent, { refs, world }) {
			const { tree } = left ?? parent;
			const writeNote = async (onto) => {
				const until = world.clock.after(_host_lease_js__WEBPACK_IMPORTED_MODULE_1__.PK);
				const message = (0, _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_4__.zh)({ ...world.run, until });
				return { oid: await refs.note(message, { oid: onto, tree }), until };
			};
			const first = await writeNote(left?.oid ?? parent.head);
			world.run.saveLease(ref);
			const pointed = await (0, _point_ref_js__WEBPACK_IMPORTED_MODULE_3__.i)(ref, first.oid, left?.oid, {
				refs,
				world,
			});
			if (pointed !== true) return pointed === false ? void 0 : pointed;
			return (0, _host_lease_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(ref, first, writeNote, { refs, world });
		}
	},
};
