export const id = 887;
export const ids = [887, 7964, 5979];
export const modules = {
	6580: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { plan: () => plan });
		var problem_of = __webpack_require__(52720);
		const HEADER = Buffer.from("spool done 1\n");
		const BYTES = 10;
		function encodeIndex(oids) {
			const sorted = [...new Set(Array.from(oids, shortOf))].sort();
			return Buffer.concat([HEADER, Buffer.from(sorted.join(""), "hex")]);
		}
		function decodeIndex(bytes) {
			const body = bytes.subarray(HEADER.length);
			if (!bytes.subarray(0, HEADER.length).equals(HEADER) || body.length % BYTES !== 0) return;
			const names = new Set();
			for (let at = 0; at < body.length; at += BYTES) {
				const isInOrder = at === 0 || body.compare(body, at - BYTES, at, at, at + BYTES) > 0;
				if (!isInOrder) return;
				names.add(body.toString("hex", at, at + BYTES));
			}
			return { has: (oid) => names.has(shortOf(oid)), size: names.size };
		}
		function shortOf(oid) {
			return oid.slice(0, 2 * BYTES);
		}
		function placeOf(pattern) {
			const parts = pattern.split("/").filter((part) => part !== "" && part !== ".");
			const plain = parts.findIndex((part) => part === ".." || /[*?[\]{}()!+@|\\]/.test(part));
			const isFile = plain === -1;
			return { path: (isFile ? parts : parts.slice(0, plain)).join("/"), isFile };
		}
		function folderLine(folder) {
			return folder === "" ? "/*" : `${fileLine(folder)}/`;
		}
		function fileLine(path) {
			const plain = path.replaceAll(/[\\*?[\]!#]/g, "\\$&");
			return `/${plain.replaceAll(/[\r\n]/g, "?").replace(/\s+$/, "*")}`;
		}
		const MOST_SHARDS = 20;
		const WORK_OF_ONE = 600;
		const MOST_LINES = { together: 250_000, ofOne: 100_000 };
		function shardsOf(tasks, always) {
			const whole = tasks.reduce((sum, { work }) => sum + work, 0);
			const count = Math.min(MOST_SHARDS, tasks.length, Math.ceil(whole / WORK_OF_ONE));
			return balance(tasks, count).map((group, index) => ({
				name: String(index + 1),
				accounts: group.map(({ account }) => account).join(" "),
				checkout: fitting([...always, ...group.flatMap(({ checkout }) => checkout)], count),
			}));
		}
		function fitting(lines, count) {
			const most = Math.min(MOST_LINES.ofOne, MOST_LINES.together / count);
			const folders = lines.map((line) => line.replace(/^(\/[^/]+\/).+$/, "$1"));
			const texts = [lines, folders].map((some) => [...new Set(some)].join("\n"));
			return texts.find((text) => Buffer.byteLength(text) <= most) ?? folderLine("");
		}
		function balance(tasks, count) {
			const groups = Array.from({ length: count }, () => ({ work: 0, tasks: [] }));
			for (const task of tasks.toSorted(bySize)) {
				const [first, ...others] = groups;
				if (!first) break;
				const least = others.reduce((found, group) => (group.work < found.work ? group : found), first);
				least.work += task.work;
				least.tasks.push(task);
			}
			return groups.map((group) => group.tasks);
		}
		function bySize(one, other) {
			return other.work - one.work || (one.account < other.account ? -1 : 1);
		}
		var problem = __webpack_require__(82814);
		var report = __webpack_require__(88557);
		var error = __webpack_require__(22577);
		var open_accounts = __webpack_require__(94673);
		var no_posts = __webpack_require__(55979);
		var external_node_crypto_ = __webpack_require__(77598);
		var limits = __webpack_require__(39435);
		const INDEX_REF = "refs/spool/done-";
		const INDEX_FILE = "done";
		async function fetchBranch(clone, branch, accounts, checkout) {
			const asked = branch === void 0 ? "HEAD" : `refs/heads/${branch}`;
			const { main = "", oids } = await clone.refs([asked, `${INDEX_REF}*`]);
			const name = branch ?? main;
			const head = oids.get(asked);
			if (head === void 0)
				throw new error.y_("missing", `no ${branch === void 0 ? "default branch" : `branch \`${name}\``}`);
			const ref =
				INDEX_REF +
				(0, external_node_crypto_.createHash)("sha256").update(`${name}\0${accounts}`).digest("hex").slice(0, 16);
			const kept = await readIndex(clone, ref, oids.get(ref));
			await clone.fetch(head, kept.index ? "without" : "with");
			const tree = await clone.tree(head);
			return { name, branch: filesOf(clone, tree, { isWhole: kept.index === void 0, checkout }), kept };
		}
		async function readIndex(clone, ref, at) {
			if (at === void 0) return { ref, at, index: void 0, problems: [] };
			const bytes = await bytesAt(at, clone);
			const index = bytes && decodeIndex(bytes);
			return {
				ref,
				at,
				index,
				problems: index ? [] : [(0, problem.zZ)((0, problem.z3)("plan/index-set-aside", { ref }))],
			};
		}
		async function bytesAt(at, clone) {
			try {
				await clone.fetch(at, "with");
				const oid = (await clone.tree(at)).get(INDEX_FILE);
				return oid === void 0 ? void 0 : (await clone.read([oid])).get(oid);
			} catch (cause) {
				if (cause instanceof error.y_) return;
				throw cause;
			}
		}
		async function keepIndex(clone, { ref, at }, bytes) {
			await clone.put(ref, at, { message: "Files of which nothing is to be done", file: INDEX_FILE, bytes });
		}
		function filesOf(clone, tree, { isWhole, checkout }) {
			const paths = [...tree.keys()].sort();
			const oidsOf = (some) => [...new Set(some.flatMap((path) => tree.get(path) ?? []))];
			let loaded = new Map();
			let byFolded;
			return {
				paths,
				oidOf: (path) => tree.get(path),
				async fetch(wanted) {
					if (!isWhole) await clone.fetchBlobs(oidsOf(wanted));
				},
				async load(wanted) {
					loaded = await clone.read(oidsOf(wanted));
				},
				alike(path) {
					byFolded ??= Map.groupBy(paths, folded);
					return byFolded.get(folded(path)) ?? [];
				},
				files: {
					find: (patterns) => checkout.match(candidatesFor(patterns, paths), patterns),
					read(path) {
						const bytes = loaded.get(tree.get(path) ?? "");
						if (!bytes) throw Object.assign(new Error(`${path} is not on the branch`), { code: "ENOENT" });
						return bytes.subarray(0, limits.K7 + 1);
					},
				},
			};
		}
		function candidatesFor(patterns, paths) {
			const places = patterns.filter((pattern) => !pattern.startsWith("!")).map(placeOf);
			return [...new Set(places.flatMap(({ path }) => below(path, paths)))];
		}
		function below(place, sorted) {
			if (place === "") return sorted;
			const folder = `${place}/`;
			const from = firstFrom(folder, sorted);
			const inside = sorted.slice(from, firstFrom(`${place}0`, sorted, from));
			return sorted[firstFrom(place, sorted)] === place ? [place, ...inside] : inside;
		}
		function firstFrom(text, sorted, low = 0) {
			let high = sorted.length;
			while (low < high) {
				const middle = (low + high) >> 1;
				if ((sorted[middle] ?? "") < text) low = middle + 1;
				else high = middle;
			}
			return low;
		}
		function folded(path) {
			return path.normalize("NFC").toLowerCase().normalize("NFC");
		}
		var media_address = __webpack_require__(40392);
		var targets = __webpack_require__(15584);
		var settings_for = __webpack_require__(33221);
		var plan_posts = __webpack_require__(68768);
		var publish_survey = __webpack_require__(18258);
		async function judge(account, paths, branch, context) {
			const settings = (0, settings_for.z)(account, void 0, context.settings);
			const files = { ...branch.files, find: () => Promise.resolve(paths) };
			const survey = await (0, publish_survey.m)(settings, { files, clock: context.world.clock });
			const linkFrom = context.world.linksAmong((path) => below(path, branch.paths).length > 0);
			const world = { ...context.world, linkFrom };
			const { plan, unreadable, others } = (0, plan_posts.planPosts)(survey.unsure, { ...context, settings, world });
			const told = [...unreadable, ...survey.posts].filter(({ status }) => status === "failed");
			const due = plan.filter(({ decision }) => DUE.includes(decision.kind));
			const work = due.reduce((sum, planned) => sum + workOf(planned), told.length);
			const done = survey.live.filter(({ waits }) => !waits);
			return {
				task: work > 0 ? { account: account.name, work, checkout: linesFor(account, due, branch) } : void 0,
				settled: [...survey.others, ...others, ...done.map(({ path }) => path), ...settledIn(plan)],
				nearMisses: survey.nearMisses,
			};
		}
		const DUE = ["publish", "refuse", "repost", "overdue"];
		function workOf({ post, decision }) {
			if (decision.kind !== "publish") return 1;
			return Math.max(1, decision.composition.segments.length - (post.receipts?.posts.length ?? 0));
		}
		function settledIn(plan) {
			return plan.flatMap(({ post: { path, receipts, repostAt, correction, problems }, decision }) => {
				const isRecorded = decision.kind === "done" && receipts?.publishedAt !== void 0 && problems.length === 0;
				const isFollowed = (!repostAt || receipts?.reposted) && (!correction || receipts?.corrected);
				return isRecorded && isFollowed ? (path ?? []) : [];
			});
		}
		function linesFor({ files }, due, branch) {
			const places = files.filter((pattern) => !pattern.startsWith("!")).map(placeOf);
			const isInside = (path) =>
				places.some((place) =>
					place.isFile ? place.path === path : place.path === "" || path.startsWith(`${place.path}/`),
				);
			const referred = due.flatMap(({ post }) => (0, targets.o)(post)).filter((path) => branch.oidOf(path));
			const shown = due.flatMap((planned) => mediaOf(planned).flatMap((path) => branch.alike(path)));
			return [
				...places.map(({ path, isFile }) => (isFile ? fileLine(path) : folderLine(path))),
				...[...new Set([...referred, ...shown])].filter((path) => !isInside(path)).map(fileLine),
			];
		}
		function mediaOf({ post: { path }, decision }) {
			const segments = decision.kind === "publish" || decision.kind === "refuse" ? decision.composition.segments : [];
			return segments.flatMap(({ media }) =>
				media.flatMap(({ src, line }) => {
					const place = { src, path, line };
					const address = (0, media_address.ci)(place);
					return address.kind === "file" ? [...address.paths, ...(0, media_address.Wq)(place, address.paths)] : [];
				}),
			);
		}
		async function plan(context) {
			const { accounts } = context.settings;
			const { clone: open } = context.world;
			if (accounts === void 0 || !open) return (0, report._O)([(0, problem.z3)("plan/no-repository", {})]);
			try {
				const clone = await open();
				return await planFrom(clone, accounts, context).finally(() => clone.remove());
			} catch (cause) {
				return (0, report._O)([(0, problem_of.Z)(cause, ["contents: write"])]);
			}
		}
		async function planFrom(clone, accounts, context) {
			const { settings, world, tell } = context;
			const { name, branch, kept } = await fetchBranch(clone, settings.branch, accounts, world.files);
			await branch.fetch([accounts]);
			await branch.load([accounts]);
			const { owned, problems } = await (0, open_accounts.H)(accounts, void 0, branch);
			const sifted = owned.map(({ account, paths }) => {
				const unknown = paths.filter((path) => !kept.index?.has(branch.oidOf(path) ?? ""));
				return { account, paths, unknown };
			});
			const unknown = sifted.flatMap((each) => each.unknown);
			await branch.fetch(unknown);
			const judged = await judgeAll(sifted, branch, context);
			const empty = await Promise.all(
				sifted.filter(({ paths }) => paths.length === 0).map(({ account }) => explain(account, branch)),
			);
			const done = doneIn(sifted, judged.settled, branch);
			const lost = settings.dryRun ? [] : await keep(done, judged.settled, kept, clone);
			const shards = shardsOf(judged.tasks, [fileLine(accounts)]);
			const files = sifted.reduce((sum, { paths }) => sum + paths.length, 0);
			const [accountsDue, shardCount] = [judged.tasks.length, shards.length];
			tell({
				kind: "planned",
				branch: name,
				accounts: sifted.length,
				files,
				read: unknown.length,
				accountsDue,
				shardCount,
			});
			return {
				...(0, report._O)([...problems, ...kept.problems, ...empty, ...judged.problems, ...lost]),
				ending: "Planned",
				files,
				shards,
			};
		}
		const READ_AT_ONCE = 5000;
		async function judgeAll(sifted, branch, context) {
			const judged = [];
			for (const group of inGroups(sifted)) {
				await branch.load(group.flatMap(({ unknown }) => unknown));
				for (const { account, unknown } of group) judged.push(await judge(account, unknown, branch, context));
			}
			return {
				tasks: judged.flatMap(({ task }) => task ?? []),
				settled: new Set(judged.flatMap(({ settled }) => settled)),
				problems: judged.flatMap(({ nearMisses }) => nearMisses),
			};
		}
		async function explain({ name, files }, branch) {
			return { ...(await (0, no_posts.explainNoFiles)(files, branch.files)), account: name };
		}
		function inGroups(sifted) {
			const groups = [];
			let room = 0;
			for (const each of sifted) {
				if (each.unknown.length === 0) continue;
				if (room <= 0) {
					groups.push([]);
					room = READ_AT_ONCE;
				}
				groups.at(-1)?.push(each);
				room -= each.unknown.length;
			}
			return groups;
		}
		function doneIn(sifted, settled, branch) {
			const done = new Set();
			for (const { paths, unknown } of sifted) {
				const open = new Set(unknown.filter((path) => !settled.has(path)));
				for (const path of paths) if (!open.has(path)) done.add(branch.oidOf(path) ?? "");
			}
			return done;
		}
		async function keep(done, settled, kept, clone) {
			const isOfUse = kept.index !== void 0 || kept.at === void 0;
			if (isOfUse && settled.size === 0 && done.size === (kept.index?.size ?? 0)) return [];
			try {
				await keepIndex(clone, kept, encodeIndex(done));
				return [];
			} catch (cause) {
				if (!(cause instanceof error.y_)) throw cause;
				return [(0, problem.zZ)((0, problem.z3)("plan/index-not-kept", { answer: cause.message }))];
			}
		}
	},
	73259: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => settleOwners, z: () => findOwned });
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82814);
		async function findOwned({ accounts, leftOut }, find) {
			const filesOf = async (account) => ({ account, paths: await find(account.files) });
			return { owned: await Promise.all(accounts.map(filesOf)), others: await Promise.all(leftOut.map(filesOf)) };
		}
		function settleOwners(owned, path, shard, others = []) {
			const unused = new Set(others.map(({ account }) => account));
			const owners = new Map();
			const stopped = new Set();
			const problems = new Map();
			for (const { account, paths } of [...owned, ...others])
				for (const file of paths) {
					const owner = owners.get(file);
					owners.set(file, owner ?? account);
					const isMeant = (each) => !unused.has(each) && (shard?.has(each.name) ?? true);
					if (!owner || !(isMeant(owner) || isMeant(account))) continue;
					const { name, line } = account;
					const facts = { name, other: owner.name, example: file, path, line };
					const pair = `${owner.name} ${name}`;
					if (!problems.has(pair))
						problems.set(pair, (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)("accounts/overlap", facts));
					stopped.add(owner.name).add(name);
				}
			return {
				owned: owned.filter(({ account: { name } }) => !stopped.has(name) && (shard?.has(name) ?? true)),
				problems: [...problems.values()],
			};
		}
	},
	33221: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => settingsFor });
		function settingsFor({ name, files, userId, timezone, numbering, maxPosts }, accessToken, settings) {
			return {
				...settings,
				accounts: void 0,
				accountsKey: void 0,
				accessToken,
				files,
				userId,
				timezone: timezone ?? settings.timezone,
				numbering: numbering === void 0 ? settings.numbering : numbering || void 0,
				maxPosts: maxPosts ?? settings.maxPosts,
				insightsDir: `${settings.insightsDir}/${name}`,
				repliesFolder: name,
				moderation: [...settings.moderation.map((path) => ownOf(path, name)), ...settings.moderation],
			};
		}
		function ownOf(path, name) {
			return path.replace(/(\.ya?ml)?$/, (ending) => `/${name}${ending}`);
		}
	},
	15584: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => targetsOf, o: () => referredPaths });
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82814);
		var _threads_features_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51650);
		var _threads_features_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14472);
		function referredPaths(post) {
			return referencesOf(post).flatMap(({ path }) => (path === void 0 ? [] : [path]));
		}
		function targetsOf(post, headOf) {
			const problems = [];
			const ids = { replyTo: void 0, quote: void 0 };
			for (const each of referencesOf(post)) {
				const { feature, reference, path } = each;
				if (reference.kind === "id") ids[feature] = reference.id;
				if (path === void 0) continue;
				const head = headOf(path);
				if (head === void 0) problems.push(wrong("post/reference-missing", each));
				else if (head === "to-come") continue;
				else if (head === "not-live") problems.push(wrong("post/reference-not-live", each));
				else ids[feature] = head;
			}
			const { path } = post;
			return { targets: ids, problems: path === void 0 ? problems : problems.map((problem) => ({ ...problem, path })) };
		}
		function referencesOf({ path: from, features = {}, lines = {} }) {
			return ["replyTo", "quote"].flatMap((feature) => {
				const reference = features[feature];
				if (!reference) return [];
				return [
					{
						feature,
						reference,
						path: (0, _threads_features_reference_js__WEBPACK_IMPORTED_MODULE_2__.e6)(reference, from).path,
						line: lines[_threads_features_js__WEBPACK_IMPORTED_MODULE_1__.C7[feature]],
					},
				];
			});
		}
		function wrong(rule, { feature, reference, line }) {
			const facts = {
				key: _threads_features_js__WEBPACK_IMPORTED_MODULE_1__.C7[feature],
				written: (0, _threads_features_reference_js__WEBPACK_IMPORTED_MODULE_2__.TL)(reference),
			};
			return (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)(rule, { ...facts, ...(line !== void 0 && { line }) });
		}
	},
	7964: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => isPermalink });
		const HOSTS = ["threads.com", "www.threads.com", "threads.net", "www.threads.net"];
		const LONGEST = 400;
		function isPermalink(address, api) {
			const url = URL.parse(address);
			if (address.length > LONGEST || !url || url.username !== "" || url.password !== "") return false;
			return url.origin === api.origin || (url.protocol === "https:" && HOSTS.includes(url.host));
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
	94673: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { H: () => openAccounts, z: () => openerOf });
		var _core_accounts_owned_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73259);
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82814);
		var _repository_file_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33282);
		async function openAccounts(path, shard, { files }) {
			const found = (0, _repository_file_text_js__WEBPACK_IMPORTED_MODULE_2__.qR)(path, files);
			if ("problem" in found) return { file: void 0, owned: [], problems: [found.problem] };
			const { readAccounts } = await Promise.all([__webpack_require__.e(4235), __webpack_require__.e(5726)]).then(
				__webpack_require__.bind(__webpack_require__, 35726),
			);
			const { file, problems } = readAccounts(path, found.text);
			if (!file) return { file, owned: [], problems };
			const { owned, others } = await (0, _core_accounts_owned_files_js__WEBPACK_IMPORTED_MODULE_0__.z)(
				file,
				(patterns) => files.find(patterns),
			);
			if (!shard)
				return {
					file,
					...withProblems(
						problems,
						(0, _core_accounts_owned_files_js__WEBPACK_IMPORTED_MODULE_0__.g)(owned, path, void 0, others),
					),
				};
			const known = new Set(file.accounts.map(({ name }) => name));
			const unknown = shard
				.filter((name) => !known.has(name))
				.map((name) => (0, _core_problem_js__WEBPACK_IMPORTED_MODULE_1__.z3)("accounts/unknown", { name, path }));
			const said = unknown.length > 0 ? problems : [];
			return {
				file,
				...withProblems(
					[...said, ...unknown],
					(0, _core_accounts_owned_files_js__WEBPACK_IMPORTED_MODULE_0__.g)(owned, path, new Set(shard), others),
				),
			};
		}
		function withProblems(problems, settled) {
			return { ...settled, problems: [...problems, ...settled.problems] };
		}
		async function openerOf(file, privateKey, { repositoryId, hide }) {
			if (privateKey === void 0) return { open: () => ({ token: void 0 }) };
			const { openBox, openerFor } = await Promise.all([__webpack_require__.e(4235), __webpack_require__.e(3181)]).then(
				__webpack_require__.bind(__webpack_require__, 63181),
			);
			const found = openerFor(file, privateKey, repositoryId);
			if ("problem" in found) return found;
			return {
				open(entry) {
					const opened = openBox(entry, found.opener, file.path);
					if ("token" in opened) hide(opened.token);
					return opened;
				},
			};
		}
	},
};
