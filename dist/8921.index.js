export const id = 8921;
export const ids = [8921];
export const modules = {
	64382: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => lineOf, p: () => countOf });
		var _core_doctor_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55169);
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82814);
		var _core_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88557);
		const SEVERITIES = { error: "error", warning: "warning", notice: "info" };
		function lineOf(problem, shown) {
			const { path, line = 1, severity } = problem;
			const place = path === void 0 ? "" : `${shown(path)}:${line}:1: `;
			return `${place}${SEVERITIES[severity]}: ${(0, _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.bD)(problem).replaceAll(/\s*\n\s*/g, " ")}`;
		}
		function countOf(report) {
			const problems = (0, _core_report_js__WEBPACK_IMPORTED_MODULE_1__._n)(report);
			const found = ["error", "warning", "notice"].flatMap((severity) => {
				const count = problems.filter((problem) => problem.severity === severity).length;
				return count === 0 ? [] : [(0, _core_doctor_findings_js__WEBPACK_IMPORTED_MODULE_2__.h)(count, severity)];
			});
			const posts = (0, _core_doctor_findings_js__WEBPACK_IMPORTED_MODULE_2__.h)(
				report.done + report.posts.length,
				"post",
			);
			return `${posts} checked: ${found.length === 0 ? "nothing is wrong" : found.join(", ")}.`;
		}
	},
	377: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { XM: () => pathOf, pd: () => foldersOf, z: () => shownAt });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _core_boundary_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50794);
		var _command_line_subcommand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56454);
		function pathOf(name, { root, folder }) {
			const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(
				root,
				(0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, name),
			)
				.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)
				.join("/");
			if (!(0, _core_boundary_repository_path_js__WEBPACK_IMPORTED_MODULE_1__.o)(path))
				throw new _command_line_subcommand_js__WEBPACK_IMPORTED_MODULE_2__.VG(
					"A file that is named is not in this checkout.",
				);
			return path;
		}
		function shownAt({ root, folder }) {
			return (path) =>
				(0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(
					folder,
					(0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path),
				);
		}
		function foldersOf(patterns) {
			const folders = patterns.map((pattern) => {
				const parts = pattern.split("/");
				const plain = parts.findIndex((part) => /[*?[\]{}()!+@|\\]/.test(part));
				return parts.slice(0, plain < 0 ? -1 : plain).join("/") || ".";
			});
			return [...new Set(folders)];
		}
	},
	25324: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { preview: () => preview_preview });
		var external_node_url_ = __webpack_require__(73136);
		var file_text = __webpack_require__(33282);
		var plan_posts = __webpack_require__(68768);
		var preview = __webpack_require__(48731);
		function readSaved(path, { settings, world }) {
			const file = (0, file_text.eu)(path, world.files);
			if ("problem" in file)
				return { text: "", read: { kind: "problems", problems: [{ ...file.problem, path }] }, nearMisses: [] };
			const read = (0, plan_posts.readSource)(file, settings);
			return { text: file.text, read, nearMisses: read.kind === "not-a-post" ? (0, preview.m1)(file) : [] };
		}
		var compose = __webpack_require__(25126);
		var follow_ups = __webpack_require__(58127);
		var plan = __webpack_require__(13731);
		var receipt = __webpack_require__(47954);
		var targets = __webpack_require__(15584);
		var core_problem = __webpack_require__(82814);
		var core_report = __webpack_require__(88557);
		var account = __webpack_require__(43710);
		var post_files = __webpack_require__(46098);
		var composer = __webpack_require__(39959);
		var report_posts = __webpack_require__(1649);
		var publish_post = __webpack_require__(82540);
		const NO_JOURNAL = { record: () => {}, entries: () => [], clear: () => {} };
		const NO_WRITE_BACK = {
			inline: void 0,
			add: () => {},
			write: () => Promise.resolve({ problems: [], unwritten: [] }),
		};
		const NO_QUOTA = { posts: 1 / 0, replies: 1 / 0 };
		function openRehearsal(network, world) {
			const outside = { ...world, journal: NO_JOURNAL };
			const threads = { ...network, latest: () => Promise.resolve([]) };
			return (0, account.X)({ name: "rehearsal", username: void 0, threads }, outside, () => Promise.resolve());
		}
		async function rehearse(post, text, receiptsOf, account, context) {
			const run = { ...context, world: { ...context.world, journal: NO_JOURNAL } };
			const { world, settings } = run;
			const composition = (0, plan_posts.composePost)(afresh(post), text, run);
			const told = claimsOf(post, run);
			const report = (0, core_problem.JD)(composition.problems)
				? (0, core_report.f5)(post, "failed", composition.problems)
				: await publish();
			const reason = (0, plan.KM)(post, world.clock.now(), settings.lateLimit);
			const { problems } = reason ? (0, report_posts.ZI)(report, reason, post, run) : report;
			const [head, ...rest] = report.receipts;
			return {
				problems: post.receipts?.whole ? told : [...problems, ...told],
				receipts: head && report.status === "published" ? { posts: [head, ...rest] } : void 0,
			};
			async function publish() {
				const postFiles = (0, post_files.m)(void 0, world);
				for (const path of (0, targets.o)(post)) {
					const receipts = await receiptsOf(path);
					if (receipts)
						postFiles.put(path, (0, receipt.YD)({ ...receipts, digest: "", whole: true }, world.clock.now()));
				}
				const inTurn = (work) => work();
				const session = { account, postFiles, writeBack: NO_WRITE_BACK, run, mayPublish: true, inTurn };
				const outcome = await (0, publish_post.C)(afresh(post), composition, {
					...session,
					quota: NO_QUOTA,
					recovered: [],
				});
				return outcome.report;
			}
		}
		function afresh(post) {
			const { features: { replyTo, quote, ...features } = {} } = post;
			return {
				...post,
				receipts: void 0,
				features: {
					...features,
					...(replyTo?.kind === "file" && { replyTo }),
					...(quote?.kind === "file" && { quote }),
				},
			};
		}
		function claimsOf(post, context) {
			if (!post.receipts) return [];
			const composition = (0, compose.Z)(post, (0, composer.i)(context));
			if (post.receipts.whole) {
				const correction = (0, follow_ups.K)(post);
				const ofCorrection = correction ? (0, compose.Z)(correction, (0, composer.i)(context)).problems : [];
				return (0, core_report.f5)(post, "skipped", [...(0, preview.WX)(post, composition), ...ofCorrection]).problems;
			}
			const changed = composition.problems.filter(({ rule }) => rule === "post/changed-while-partial");
			return (0, core_report.f5)(post, "failed", changed).problems;
		}
		var findings = __webpack_require__(55169);
		var problem_of = __webpack_require__(52720);
		var check_lines = __webpack_require__(64382);
		var paths = __webpack_require__(377);
		var context_here = __webpack_require__(65832);
		var subcommand = __webpack_require__(56454);
		function openAlarm() {
			let next = Promise.withResolvers();
			return {
				ring() {
					next.resolve(void 0);
					next = Promise.withResolvers();
				},
				wait: () => next.promise,
			};
		}
		function openBoard({ find, stampOf, read, isShown }) {
			const entries = new Map();
			let shown = [];
			const look = (path, stamp = stampOf(path)) => {
				const known = entries.get(path);
				if (known && known.stamp === stamp) return known;
				if (stamp === void 0 && !known) return;
				const saved = read(path);
				const place = placeOf(saved) ?? known?.place ?? [0, 0];
				const fresh = { rehearsed: void 0, receipts: void 0, ...known, path, stamp, saved, place };
				const entry = Object.assign(known ?? { path }, { ...fresh, isStale: true });
				entries.set(path, entry);
				return entry;
			};
			return {
				async scan() {
					const before = new Map(Array.from(entries.values(), ({ path, stamp }) => [path, stamp]));
					const paths = await find();
					const stamps = new Map([...before.keys(), ...paths].map((path) => [path, void 0]));
					for (const path of stamps.keys()) stamps.set(path, stampOf(path));
					for (const [path, stamp] of stamps)
						if (stamp === void 0) entries.delete(path);
						else look(path, stamp);
					const found = paths.flatMap((path) => entries.get(path) ?? []).filter(({ saved }) => isShown(saved));
					const changed = [...stamps.keys()].filter((path) => before.get(path) !== entries.get(path)?.stamp);
					makeStale(changed, entries);
					const isOther = found.length !== shown.length || changed.length > 0;
					if (isOther) shown = found.toSorted(byPlace);
					return isOther;
				},
				shown: () => shown,
				at: (path) => entries.get(path) ?? look(path),
				lookAgain(paths) {
					for (const path of paths) {
						const entry = entries.get(path);
						if (entry && /!\[|<img|\bmedia\b/i.test(entry.saved.text)) entry.isStale = true;
					}
				},
				next: (looked) =>
					looked.map((path) => entries.get(path)).find((entry) => entry?.isStale) ??
					shown.find(({ isStale }) => isStale),
			};
		}
		function makeStale(changed, entries) {
			const ahead = [...changed];
			for (let path = ahead.pop(); path !== void 0; path = ahead.pop())
				for (const entry of entries.values()) {
					const { read } = entry.saved;
					if (entry.isStale || read.kind !== "post" || !(0, targets.o)(read.post).includes(path)) continue;
					entry.isStale = true;
					ahead.push(entry.path);
				}
		}
		function placeOf({ read }) {
			return read.kind === "post" ? placeOfPost(read.post) : void 0;
		}
		function placeOfPost({ draft, receipts, publishAt }) {
			if (receipts) return receipts.whole ? [4, -Date.parse(receipts.publishedAt ?? "") || 0] : [0, 0];
			if (draft) return [3, publishAt?.at ?? 1 / 0];
			return publishAt ? [2, publishAt.at] : [1, 0];
		}
		function byPlace({ place: one, path }, { place: other, path: otherPath }) {
			return one[0] - other[0] || one[1] - other[1] || (path < otherPath ? -1 : 1);
		}
		function problemsOf({ saved: { read, nearMisses }, rehearsed }) {
			return read.kind === "problems" ? read.problems : [...nearMisses, ...(rehearsed?.problems ?? [])];
		}
		function cardOf(entry, now, shown) {
			const { path, saved, rehearsed, receipts, isStale } = entry;
			const post = saved.read.kind === "post" ? saved.read.post : void 0;
			const problems = problemsOf(entry);
			const isOld = receipts !== void 0 && !isStale && rehearsed?.receipts === void 0;
			return {
				id: path,
				...(post
					? stateOf(post, (0, core_problem.JD)(problems), now)
					: { ...NO_POST[saved.read.kind], address: void 0 }),
				problems: problems.map((problem) => ({
					severity: problem.severity,
					at: `${shown(problem.path ?? path)}:${problem.line ?? 1}`,
					says: (0, core_problem.bD)(problem),
				})),
				notes: [...(post ? notesOf(post) : []), ...(isOld ? ["It is shown as it was before the error."] : [])],
				segments: receipts?.posts.map(({ id }) => id) ?? [],
				isToCome: isStale && post !== void 0,
			};
		}
		const NO_POST = {
			post: { state: "", tone: "wrong" },
			problems: { state: "Cannot be read", tone: "wrong" },
			"not-a-post": { state: "Is no post", tone: "wrong" },
		};
		function stateOf(post, isWrong, { now, lateLimit }) {
			const { receipts, publishAt } = post;
			const address = receipts?.posts[0].permalink;
			const reason = (0, plan.KM)(post, now, lateLimit);
			if (reason?.kind === "unpublish") return { state: "To be taken down", tone: "draft", address };
			if (reason?.kind === "taken-down") return { state: `Taken down at ${reason.at}`, tone: "draft", address: void 0 };
			if (receipts?.whole) {
				const { publishedAt } = receipts;
				return { state: publishedAt === void 0 ? "Live" : `Live since ${publishedAt}`, tone: "live", address };
			}
			const wrong = { state: "Cannot be published as it is", tone: "wrong", address };
			if (receipts) {
				if (isWrong) return wrong;
				const count = receipts.posts.length;
				const live = count === 1 ? "Its first post is live" : `Its first ${count} posts are live`;
				return { state: `${live}, the next run goes on`, tone: "next", address };
			}
			const time = publishAt ? publishAt.text : "";
			switch (reason?.kind) {
				case "skip":
					return { state: publishAt ? `Draft, for ${time}` : "Draft", tone: "draft", address };
				case "wait":
					if (isWrong) return { ...wrong, state: `${wrong.state}, for ${time}` };
					return { state: `Goes out ${time}`, tone: "later", address };
				case "overdue":
					return { state: `Overdue since ${time}`, tone: "wrong", address };
				case void 0:
					return isWrong ? wrong : { state: "Goes out with the next run", tone: "next", address };
			}
		}
		function notesOf({ features = {} }) {
			const { replyTo, quote } = features;
			return [
				...(replyTo?.kind === "file" ? [`Replies to ${replyTo.target}.`] : []),
				...(replyTo?.kind === "id" ? [`Replies to the post ${replyTo.id} on Threads, which is not shown.`] : []),
				...(quote?.kind === "id" ? [`Quotes the post ${quote.id} on Threads, which is not shown.`] : []),
			];
		}
		var media_address = __webpack_require__(40392);
		function servedFrom(findMedia, { from, to, files, stampOf }) {
			return async (media, path) => {
				const { src, alt, line } = media;
				const address = (0, media_address.ci)({ src, path, line });
				if (address.kind === "url") {
					const { pathname } = new URL(address.url);
					const kind = /\.(?:mp4|mov)$/i.test(pathname) ? "video" : "image";
					return { item: { kind, url: address.url, alt: alt === "" ? void 0 : alt }, problems: [] };
				}
				const found = await findMedia(media, path);
				if (!found.item?.url.startsWith(`${from}/`)) return found;
				const name = found.item.url.slice(from.length + 1);
				const file = decodeURIComponent(name);
				files.set(name, file);
				const stamp = encodeURIComponent(stampOf(file) ?? "");
				return { ...found, item: { ...found.item, url: `${to}/_file/${name}?${stamp}` } };
			};
		}
		const LOOK_MS = 1000;
		const LOOK_SHARE = 0.02;
		const SHOW_MS = 500;
		const POSTS_A_TIDYING = 100;
		const POSTS_A_CONTEXT = 50;
		async function preview_preview(values, desk, names) {
			const root = (0, context_here.I5)(desk);
			const named = names.map((name) => (0, paths.XM)(name, { root, folder: desk.folder }));
			const patterns = (0, context_here.R8)(values);
			const alarm = openAlarm();
			const signs = { isSaved: false, looked: [], ending: desk.interruption(), wait: alarm.wait };
			const files = new Map();
			const stage = await openStage(desk, {
				port: portOf(values),
				open: (name) => openServed(name, files, desk),
				looked(ids) {
					signs.looked = ids;
					alarm.ring();
				},
			});
			signs.ending.addEventListener("abort", alarm.ring);
			for (const folder of (0, paths.pd)(named.length > 0 ? named : patterns))
				ringAtSaves(desk.watch(folder), signs, alarm.ring);
			ringEach(LOOK_MS, desk, alarm.ring);
			const contexts = openContexts(async () => {
				const context = await (0, context_here.AU)(patterns, desk);
				const from = (0, external_node_url_.pathToFileURL)(root).href.replace(/\/$/, "");
				const findMedia = servedFrom(context.world.findMedia, { ...desk, from, to: stage.address, files });
				return { ...context, world: { ...context.world, findMedia, interruption: signs.ending } };
			});
			const context = await contexts.now();
			const board = openBoard({
				find: () => (named.length > 0 ? Promise.resolve(named) : context.world.files.find(patterns)),
				stampOf: desk.stampOf,
				read: (path) => readSaved(path, context),
				isShown: ({ read, nearMisses }) => named.length > 0 || read.kind !== "not-a-post" || nearMisses.length > 0,
			});
			const empty = `No file is a post yet. Looked at: ${(named.length > 0 ? named : patterns).join(", ")}`;
			const shown = (0, paths.z)({ root, folder: desk.folder });
			const show = () => {
				const now = { now: desk.clock.now(), lateLimit: context.settings.lateLimit };
				stage.show(
					board.shown().map((entry) => cardOf(entry, now, shown)),
					empty,
				);
			};
			await board.scan();
			show();
			desk.print(`The preview is at ${stage.address}/ until Ctrl+C.`);
			if (values["open"] === true && !(await desk.browse(`${stage.address}/`)))
				desk.print("No browser can be opened from here: open that address yourself.");
			const rehearseEntry = rehearserOf({ board, stage, contexts, shown }, desk);
			await keepRehearsing(rehearseEntry, { ...desk, board, contexts, signs, show });
			await stage.close();
			desk.print("The preview has ended.");
		}
		function portOf({ port }) {
			if (port === void 0) return 0;
			if (typeof port !== "string" || !/^\d{1,5}$/.test(port) || Number(port) > 65_535)
				throw new subcommand.eb("--port takes a number up to 65535.");
			return Number(port);
		}
		async function openStage(desk, options) {
			try {
				return await desk.openStage(options);
			} catch (cause) {
				const { code } = cause;
				if (code === "EADDRINUSE")
					throw new subcommand.VG(`Port ${options.port} is in use. Give another one, or none.`);
				if (code === "EACCES")
					throw new subcommand.VG(`Port ${options.port} is not allowed here. Give another one, or none.`);
				throw cause;
			}
		}
		async function openServed(name, files, desk) {
			const path = files.get(name);
			return path === void 0 ? void 0 : desk.open(path);
		}
		async function ringAtSaves(saved, signs, ring) {
			try {
				for (;;) {
					await saved();
					signs.isSaved = true;
					ring();
				}
			} catch {}
		}
		async function ringEach(ms, { clock }, ring) {
			for (;;) {
				await clock.sleep(ms);
				ring();
			}
		}
		function openContexts(make) {
			let known;
			return {
				async now() {
					if (!known || known.posts >= POSTS_A_CONTEXT) known = { context: await make(), posts: 0 };
					known.posts += 1;
					return known.context;
				},
				renew: () => (known = void 0),
			};
		}
		async function keepRehearsing(rehearseEntry, { board, contexts, signs, show, clock, print, tidyMemory }) {
			let [scanAt, shownAt, isMade, untidy] = [0, clock.now(), false, 0];
			const tidy = (most) => {
				if (untidy < most) return;
				tidyMemory();
				untidy = 0;
			};
			while (!signs.ending.aborted) {
				const now = clock.now();
				if (signs.isSaved || now >= scanAt) {
					const { isSaved } = signs;
					signs.isSaved = false;
					const isNew = await board.scan();
					scanAt = now + Math.max(LOOK_MS, (clock.now() - now) / LOOK_SHARE);
					if (isSaved || isNew) contexts.renew();
					if (isSaved && !isNew) board.lookAgain(signs.looked);
					if (isNew && !board.next([])) show();
				}
				const entry = board.next(signs.looked);
				if (!entry) {
					if (!isMade) print(`${(0, findings.h)(board.shown().length, "post")} to see.`);
					isMade = true;
					tidy(1);
					await signs.wait();
					continue;
				}
				await rehearseEntry(entry);
				untidy += 1;
				tidy(POSTS_A_TIDYING);
				const isLast = !board.next(signs.looked);
				if (!isLast && !signs.looked.includes(entry.path) && clock.now() - shownAt < SHOW_MS) continue;
				show();
				shownAt = clock.now();
			}
		}
		function rehearserOf({ board, stage, contexts, shown }, desk) {
			const threads = desk.threads(new URL(stage.address), stage.token);
			let account;
			const told = new Map();
			const tell = (entry) => {
				const lines = problemsOf(entry).map((problem) => (0, check_lines.c)(problem, shown));
				const before = told.get(entry.path) ?? "";
				told.set(entry.path, lines.join("\n"));
				if (lines.join("\n") === before) return;
				if (lines.length === 0) desk.print(`${shown(entry.path)}: nothing is wrong any more.`);
				else lines.forEach(desk.print);
			};
			const rehearseEntry = async (entry) => {
				const { text, read } = entry.saved;
				entry.isStale = false;
				entry.rehearsed = void 0;
				if (read.kind === "post") {
					const context = await contexts.now();
					account ??= openRehearsal(threads, context.world);
					const receiptsOf = async (path) => {
						const other = board.at(path);
						if (other?.isStale) await rehearseEntry(other);
						return other?.rehearsed?.receipts;
					};
					entry.rehearsed = await rehearse(read.post, text, receiptsOf, account, context).catch((cause) => ({
						problems: [{ ...(0, problem_of.y)(cause), path: entry.path }],
						receipts: void 0,
					}));
					entry.receipts = entry.rehearsed.receipts ?? entry.receipts;
					if (context.world.interruption.aborted) return;
				}
				tell(entry);
			};
			return rehearseEntry;
		}
	},
	93415: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => sameText });
		function sameText(one, other) {
			return asKept(one) === asKept(other);
		}
		function asKept(text) {
			return text.replaceAll("\r\n", "\n").normalize("NFC").trim();
		}
	},
	61206: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => prepareContainer, c: () => readContainerState });
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82814);
		var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60787);
		var _waiting_pace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26654);
		var _waiting_readiness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6481);
		var _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56327);
		var _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91118);
		async function prepareContainer(draft, context) {
			const { clock, signal, pace } = context;
			const children = [];
			if (draft.media.length > 1)
				for (const item of await prepareItems(draft.media, context)) {
					if (item.kind !== "ready") return item;
					children.push(item.container);
				}
			if (draft.replyTo !== void 0) await clock.sleep(pace.parent, signal);
			const container = await createContainer(draft, children, context);
			return container === void 0 ? { kind: "lost" } : awaitReady(container, draft.media, context);
		}
		async function createContainer(draft, children, context) {
			const { threads, tell, number } = context;
			const waits = {
				unsure: _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__.r.again,
				"not-visible-yet": draft.replyTo === void 0 ? [] : _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__.r.visible,
				"children-not-visible": _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__.r.children,
			};
			try {
				const create = () => threads.createContainer(draft, children);
				const container = await (0, _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_5__.bD)(
					create,
					waits,
					(0, _waiting_pace_js__WEBPACK_IMPORTED_MODULE_2__.s)("parent", context),
				);
				tell({ kind: "created", number });
				return container;
			} catch (cause) {
				if (
					cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__.a &&
					cause.kind === "children-not-visible"
				)
					return;
				throw cause;
			}
		}
		async function prepareItems(items, context) {
			const create = (item) =>
				(0, _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_5__.bD)(
					() => context.threads.createItem(item),
					{ unsure: _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__.r.again },
					context,
				);
			const containers = await Promise.all(items.map(create));
			const prepared = [];
			for (const [index, container] of containers.entries()) {
				const item = await awaitReady(container, items.slice(index, index + 1), context);
				prepared.push(item);
				if (item.kind !== "ready") break;
			}
			return prepared;
		}
		async function awaitReady(container, media, context) {
			const { clock, tell, number, signal, pace } = context;
			const isText = media.length === 0;
			const waits = media.some(({ kind }) => kind === "video")
				? _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__.r.readyVideo
				: _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__.r.ready;
			const made = clock.now();
			let early;
			for (const wait of isText ? waitsForText(made, context) : waits) {
				if (wait > 0) {
					tell({
						kind: "waits",
						number,
						ms: (0, _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__.n)(wait),
						why: "Threads is preparing it",
					});
					await clock.sleep((0, _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__.n)(wait), signal);
				}
				const age = clock.since(made);
				const { status, reason } = await readContainerState(container, context);
				if (status === "FINISHED") {
					if (isText)
						pace.readiness = (0, _waiting_readiness_js__WEBPACK_IMPORTED_MODULE_3__.Di)(pace.readiness, early, age);
					return { kind: "ready", container };
				}
				early = age;
				if (status === "EXPIRED") return { kind: "lost" };
				if (status === "ERROR") {
					const fetched = media.map(({ url }) => url.replace(/[?#].*$/s, ""));
					return {
						kind: "failed",
						problem: (0, _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)("threads/container-failed", {
							reason,
							fetched,
						}),
					};
				}
			}
			const answer = `the container is still in progress after ${Math.round(sum(waits) / 60)} minutes`;
			return {
				kind: "failed",
				problem: (0, _core_problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)("threads/not-ready", { answer }),
			};
		}
		function* waitsForText(made, { clock, pace }) {
			for (const age of (0, _waiting_readiness_js__WEBPACK_IMPORTED_MODULE_3__.nM)(pace.readiness))
				yield Math.max(0, age - clock.since(made)) / 1000;
			yield* _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__.r.readyText;
		}
		function sum(seconds) {
			return seconds.reduce((total, each) => total + each, 0);
		}
		function readContainerState(container, context) {
			const waits = {
				unsure: _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__.r.again,
				"not-visible-yet": _waiting_waits_js__WEBPACK_IMPORTED_MODULE_4__.r.visible,
			};
			return (0, _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_5__.bD)(
				() => context.threads.containerState(container),
				waits,
				context,
			);
		}
	},
	77446: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			RH: () => listReplies,
			Zq: () => lookUpReplies,
			dM: () => lookUpPermalinks,
			jf: () => lookUpReceipt,
		});
		var _core_interruption_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27080);
		var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60787);
		var _waiting_waits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56327);
		var _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91118);
		async function lookUpReceipt(id, { threads, clock, interruption }, draft) {
			let lost = [];
			let look = draft && (() => threads.shown(id, draft));
			for (const wait of _waiting_waits_js__WEBPACK_IMPORTED_MODULE_2__.r.permalink)
				try {
					await clock.sleep((0, _waiting_waits_js__WEBPACK_IMPORTED_MODULE_2__.n)(wait), interruption);
					const seen = look
						? await (0, _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_3__.Mu)(interruption, look)
						: void 0;
					lost = seen?.lost ?? lost;
					const permalink = seen
						? seen.permalink
						: await (0, _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_3__.Mu)(interruption, () =>
								threads.permalink(id),
							);
					if (permalink !== void 0) return { id, permalink, lost };
				} catch (cause) {
					if (cause instanceof _core_interruption_js__WEBPACK_IMPORTED_MODULE_0__._) break;
					if (!(cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__.a)) throw cause;
					if (cause.definite) look = void 0;
				}
			return { id, permalink: void 0, lost };
		}
		function lookUpReplies(replies, listed, account) {
			return Promise.all(
				replies.map(async ({ id, draft }) => {
					const shown = listed?.get(id);
					const isWhole = shown?.permalink !== void 0 && shown.lost.length === 0;
					return isWhole ? { id, ...shown } : lookUpReceipt(id, account, draft);
				}),
			);
		}
		async function listReplies(replies, { threads, interruption }) {
			const drafts = new Map(replies.map(({ id, draft }) => [id, draft]));
			try {
				return await (0, _waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_3__.Mu)(interruption, () =>
					threads.shownReplies(drafts),
				);
			} catch (cause) {
				if (
					cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__.a ||
					cause instanceof _core_interruption_js__WEBPACK_IMPORTED_MODULE_0__._
				)
					return;
				throw cause;
			}
		}
		function lookUpPermalinks(receipts, account) {
			return Promise.all(
				receipts.map(async ({ id, permalink }) => ({
					id,
					permalink: permalink ?? (await lookUpReceipt(id, account)).permalink,
				})),
			);
		}
	},
	86344: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => publishSegment, v: () => settleUncertain });
		var problem = __webpack_require__(82814);
		var problem_of = __webpack_require__(52720);
		var error = __webpack_require__(60787);
		var scopes = __webpack_require__(9782);
		var publishing_container = __webpack_require__(61206);
		var same_text = __webpack_require__(93415);
		var waiting_waits = __webpack_require__(56327);
		var with_retry = __webpack_require__(91118);
		const SURELY_NOT_PUBLISHED_S = 60;
		const CONTAINER_LIFE_MS = 86_400_000;
		const UNKNOWN = ["not-visible-yet", "not-offered", "refused"];
		const CLOCK_SKEW_MS = 10 * 60_000;
		async function settle(publish, context) {
			const { threads, clock, tell, number, signal, claimed, mayPublish } = context;
			let readyFor;
			let repeated = !mayPublish;
			for (const wait of mayPublish ? waiting_waits.r.settle : waiting_waits.r.settleBriefly) {
				tell({ kind: "waits", number, ms: (0, waiting_waits.n)(wait), why: "finding out what happened" });
				await clock.sleep((0, waiting_waits.n)(wait), signal);
				const state = await answer(() => readState(publish, context), signal);
				if (state?.status === "ERROR" || state?.status === "EXPIRED") return { kind: "unpublished" };
				const shown = await answer(() => threads.latest(publish.replyTo === void 0 ? "posts" : "replies"), signal);
				const [found, another] = (shown ?? []).filter((live) => isThis(live, publish) && !claimed.has(live.id));
				if (found && !another && state?.status !== "FINISHED") return { kind: "live", id: found.id };
				const looked = shown?.some(({ publishedAt }) => publishedAt < publish.since) ?? false;
				if (state?.status === "FORGOTTEN" && looked && !found) return { kind: "unpublished" };
				readyFor = state?.status === "FINISHED" && shown && !found ? (readyFor ?? -wait) + wait : void 0;
				if (readyFor !== void 0 && readyFor >= SURELY_NOT_PUBLISHED_S && !repeated) {
					repeated = true;
					await context.ensureLease();
					const id = await answer(() => threads.publishContainer(publish.container), signal);
					if (id !== void 0) return { kind: "live", id };
				}
			}
			return { kind: "in-doubt" };
		}
		async function readState({ container, since }, { threads, clock }) {
			try {
				return await threads.containerState(container);
			} catch (cause) {
				const unknown = cause instanceof error.a && UNKNOWN.includes(cause.kind);
				if (unknown && clock.now() - since > CONTAINER_LIFE_MS + CLOCK_SKEW_MS) return { status: "FORGOTTEN" };
				throw cause;
			}
		}
		async function answer(call, signal) {
			try {
				return await (0, with_retry.Mu)(signal, call);
			} catch (cause) {
				if (cause instanceof error.a) return;
				throw cause;
			}
		}
		function isThis(live, { text, replyTo, since }) {
			const sameParent = live.replyTo === void 0 || live.replyTo === replyTo;
			return sameParent && (0, same_text.Q)(live.text, text) && live.publishedAt >= since - CLOCK_SKEW_MS;
		}
		var explain = __webpack_require__(22124);
		var after_grace = __webpack_require__(71690);
		var waiting_pace = __webpack_require__(26654);
		const CONTAINERS = 3;
		async function publishSegment(draft, context) {
			const { text, replyTo } = draft;
			try {
				for (let attempt = 1; attempt <= CONTAINERS; attempt += 1) {
					const since = context.clock.now();
					const prepared = await (0, publishing_container.L)(draft, context);
					if (prepared.kind === "failed") return stopped(prepared.problem);
					if (prepared.kind === "lost") continue;
					const outcome = await publishOnce({ container: prepared.container, text, replyTo, since }, context);
					if (outcome.kind !== "lost") return outcome;
				}
			} catch (cause) {
				if (!(cause instanceof error.a)) throw cause;
				const why = await (0, explain.W)(cause, (0, scopes.ZK)(draft), context);
				return { ...stopped((0, problem_of.Z)(why), why.blocksAccount), refusal: why.refusal };
			}
			const answer = `${CONTAINERS} containers, one after the other, could not be published`;
			return stopped((0, problem.z3)("threads/not-ready", { answer }));
		}
		async function publishOnce(publish, context) {
			const { threads, journal, clock, signal, pace } = context;
			const { container } = publish;
			await clock.sleep(pace.container, signal);
			await context.ensureLease();
			signal.throwIfAborted();
			journal.publishing(publish);
			let tried = false;
			const call = async () => {
				const published = tried && (await isPublished(container, context));
				if (published instanceof error.a) return published;
				if (published) throw new error.a("unsure", false, "the container was unknown to Threads, and is now published");
				tried = true;
				return threads.publishContainer(container);
			};
			try {
				const waits = { "not-visible-yet": waiting_waits.r.visible };
				const id = await (0, with_retry.bD)(
					call,
					waits,
					(0, waiting_pace.s)("container", context),
					(0, after_grace.t)(context),
				);
				if (id instanceof error.a) return stopped((0, problem_of.Z)(id), true);
				journal.live(id);
				return { kind: "live", id };
			} catch (cause) {
				if (!(cause instanceof error.a)) throw cause;
				return resolveFailedPublish(cause, publish, context);
			}
		}
		async function resolveFailedPublish(cause, publish, context) {
			const { journal, tell, number } = context;
			if (cause.kind === "not-visible-yet") {
				const published = await isPublished(publish.container, context);
				if (published instanceof error.a) return stopped((0, problem_of.Z)(published), true);
				if (!published) {
					journal.unpublished();
					const why = await (0, explain.W)(cause, [], context);
					if (why !== cause) throw why;
					return { kind: "lost" };
				}
			} else if (cause.definite) {
				journal.unpublished();
				throw cause;
			}
			tell({ kind: "in-doubt", number, why: cause.message });
			const outcome = await settleUncertain(publish, context);
			return outcome.kind === "unpublished" ? { kind: "lost" } : outcome;
		}
		async function settleUncertain(publish, context) {
			const { journal, number } = context;
			const finding = await settle(publish, context);
			switch (finding.kind) {
				case "live":
					journal.live(finding.id);
					return finding;
				case "unpublished":
					journal.unpublished();
					return finding;
				case "in-doubt": {
					const { container } = publish;
					const doubt = (0, problem.z3)("threads/in-doubt", { segment: number, text: beginningOf(publish), container });
					return stopped(doubt, true);
				}
			}
		}
		const HALF_CHARACTER = /[\uD800-\uDBFF]$/;
		function beginningOf({ text }) {
			const line = text.trim().replaceAll(/\s+/g, " ");
			return line.length > 40 ? `${line.slice(0, 40).replace(HALF_CHARACTER, "")}…` : line;
		}
		async function isPublished(container, context) {
			try {
				return (await (0, publishing_container.c)(container, context)).status === "PUBLISHED";
			} catch (cause) {
				if (cause instanceof error.a) return (0, explain.W)(cause, scopes.rq, context);
				throw cause;
			}
		}
		function stopped(problem, blocksAccount = false) {
			return { kind: "stopped", problem, blocksAccount };
		}
	},
	24438: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { j: () => segmentContext });
		var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43710);
		function segmentContext({ account, chain, tell }, number, live = [], signal = account.interruption) {
			return {
				...(0, _account_js__WEBPACK_IMPORTED_MODULE_0__.e)(account, tell, number),
				signal,
				threads: account.threads,
				pace: account.pace,
				ensureLease: account.ensureLease,
				claimed: new Set([...account.claims.ids, ...live]),
				journal: segmentJournal(account, chain, number),
				mayPublish: true,
			};
		}
		function segmentJournal({ journal }, chain, number) {
			return {
				publishing: (doubt) => journal.record({ kind: "publishing", chain, number, doubt }),
				unpublished: () => journal.record({ kind: "unpublished", chain, number }),
				live: (id) => journal.record({ kind: "live", chain, number, id }),
			};
		}
	},
	71690: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => afterGrace });
		const GRACE_MS = 2500;
		function afterGrace({ signal, clock }) {
			const controller = new AbortController();
			const abort = () => void clock.sleep(GRACE_MS).then(() => controller.abort(signal.reason));
			signal.addEventListener("abort", abort, { once: true });
			return controller.signal;
		}
	},
	46098: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => openPostFiles });
		var _core_front_matter_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33583);
		var _core_post_receipt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47954);
		var _core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95573);
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82814);
		var _core_write_back_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67006);
		var _file_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33282);
		var _receipts_branch_find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74324);
		function openPostFiles(target, { files, uncommitted }) {
			const known = new Map();
			const waiting = new Map();
			const accepted = new Map();
			const read = (path) => known.get(path) ?? (0, _file_text_js__WEBPACK_IMPORTED_MODULE_4__.eu)(path, files);
			const put = (path, keys) => {
				const file = read(path);
				if ("problem" in file) return file.problem;
				const edited = (0, _core_front_matter_edit_js__WEBPACK_IMPORTED_MODULE_0__.B)(
					file.text,
					(0, _core_post_receipt_js__WEBPACK_IMPORTED_MODULE_6__.Rb)(
						keys,
						(0, _core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_1__.F)(file),
					),
				);
				if (!edited.ok) return { ...edited.problem, path };
				known.set(path, { path, text: edited.text });
				return;
			};
			return {
				read,
				put,
				waitingReceipts: (path) => waiting.get(path) ?? [],
				accept(path, found) {
					put(path, (0, _core_post_receipt_js__WEBPACK_IMPORTED_MODULE_6__.YD)(found.receipts, 0));
					waiting.delete(path);
					accepted.set(path, found);
				},
				pending: () => accepted,
				async load(paths) {
					const wanted = [...new Set(paths)].filter((path) => !known.has(path));
					if (!target || wanted.length === 0) return;
					const commits =
						(0, _core_write_back_js__WEBPACK_IMPORTED_MODULE_3__.rL)(target) &&
						(0, _core_write_back_js__WEBPACK_IMPORTED_MODULE_3__.f2)(target)
							? await (0, _receipts_branch_find_js__WEBPACK_IMPORTED_MODULE_5__.nL)(target)
							: [];
					const revisions = [`refs/heads/${target.branch.name}`, ...commits];
					const [there, ...aside] = await target.host.branches.files(revisions, wanted);
					const changed = uncommitted(wanted);
					for (const path of wanted) {
						const current = there?.get(path);
						const versions = {
							here: () => (0, _file_text_js__WEBPACK_IMPORTED_MODULE_4__.eu)(path, files),
							changed: changed?.has(path) ?? false,
							there: current && (0, _file_text_js__WEBPACK_IMPORTED_MODULE_4__.D4)(path, current),
						};
						const text = choose(path, target, versions);
						known.set(path, text);
						const own = (0, _core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_1__.F)(text);
						const beside = commits.flatMap((at, index) => {
							const bytes = aside[index]?.get(path);
							const receipts =
								bytes &&
								(0, _core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_1__.F)(
									(0, _file_text_js__WEBPACK_IMPORTED_MODULE_4__.D4)(path, bytes),
								);
							return receipts && (0, _core_post_receipt_js__WEBPACK_IMPORTED_MODULE_6__.F5)(receipts, own)
								? [{ receipts, at }]
								: [];
						});
						waiting.set(path, beside.toSorted(byLength));
					}
				},
			};
		}
		function byLength({ receipts: one }, { receipts: other }) {
			return Number(other.whole) - Number(one.whole) || other.posts.length - one.posts.length;
		}
		function choose(path, target, { here, changed, there }) {
			if (there) return changed ? withReceiptsOf(there, here()) : there;
			const branch = target.branch.name;
			if (!changed)
				return {
					path,
					problem: (0, _core_problem_js__WEBPACK_IMPORTED_MODULE_2__.$e)("github/removed", { branch, path }),
				};
			if (!(0, _core_write_back_js__WEBPACK_IMPORTED_MODULE_3__.f2)(target)) return here();
			return {
				path,
				problem: (0, _core_problem_js__WEBPACK_IMPORTED_MODULE_2__.z3)("github/not-on-branch", { branch, path }),
			};
		}
		function withReceiptsOf(there, here) {
			if ((0, _core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_1__.k)(there)) return there;
			const receipts = (0, _core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_1__.F)(there);
			if (!receipts) return here;
			if (receipts.whole || "problem" in here || (0, _core_post_receipts_in_js__WEBPACK_IMPORTED_MODULE_1__.F)(here))
				return there;
			const edited = (0, _core_front_matter_edit_js__WEBPACK_IMPORTED_MODULE_0__.B)(here.text, [
				(0, _core_post_receipt_js__WEBPACK_IMPORTED_MODULE_6__.YD)(receipts, 0),
			]);
			return edited.ok ? { ...here, text: edited.text } : there;
		}
	},
	74324: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$b: () => findWaiting,
			Qm: () => TRIES,
			T_: () => findReceiptsBranches,
			nL: () => findWaitingCommits,
		});
		var _core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25437);
		var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
		const TRIES = 3;
		async function findReceiptsBranches({ host, branch }) {
			const refs = await host.refs.list(_core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__.NF);
			const names = (0, _core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__.pt)(branch.name);
			const there = names.flatMap((name) => {
				const head = refs.get(`refs/heads/${name}`);
				return head === void 0 ? [] : [{ name, head }];
			});
			const taken = [...refs.keys()];
			const free = names.filter((name) => {
				const ref = `refs/heads/${name}`;
				return !taken.some(
					(other) => other === ref || (0, _core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__.nz)(other, ref),
				);
			});
			return { there, free };
		}
		async function findWaiting({ name, head }, { host, branch }) {
			if (head === branch.head) return;
			const changes = await host.branches.changes(branch.head, head).catch(notComparable);
			if (changes && !changes.isAhead) return;
			const last = await host.pullRequests.find(name, branch.name).catch(unknown);
			if (last?.state === "merged" && last.head === head) return;
			return changes ?? { since: head, paths: void 0 };
		}
		function notComparable(cause) {
			if (!(0, _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.e0)(cause, "missing")) throw cause;
		}
		function unknown(cause) {
			if (!(0, _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.e0)(cause, "forbidden", "missing")) throw cause;
		}
		async function findWaitingCommits(target) {
			const { host, branch } = target;
			const { there } = await findReceiptsBranches(target);
			const commits = [];
			for (const each of there) if (await findWaiting(each, target)) commits.push(each.head);
			const [usual = ""] = (0, _core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__.pt)(branch.name);
			if (!there.some(({ name, head }) => name === usual && head !== branch.head)) {
				const last = await host.pullRequests.find(usual, branch.name).catch(unknown);
				if (last?.state === "closed") commits.push(last.head);
			}
			return commits;
		}
	},
};
