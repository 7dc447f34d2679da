export const id = 7098;
export const ids = [7098, 7964, 1309];
export const modules = {
	73204: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { record: () => record });
		var problem = __webpack_require__(82814);
		var problem_of = __webpack_require__(52720);
		var report = __webpack_require__(88557);
		var write_back = __webpack_require__(67006);
		var post_files = __webpack_require__(46098);
		var repository_target = __webpack_require__(94268);
		var write_back_open = __webpack_require__(69155);
		var give_back = __webpack_require__(4855);
		var file_text = __webpack_require__(33282);
		async function findOwners(path, { host, branch }, files) {
			const [there] = await host.branches.files([branch.head], [path]);
			const bytes = there?.get(path);
			const found = bytes && (0, file_text.D4)(path, bytes);
			if (!found)
				return { of: nobody, problems: [(0, problem.z3)("github/not-on-branch", { branch: branch.name, path })] };
			if ("problem" in found) return { of: nobody, problems: [found.problem] };
			const { readAccounts } = await Promise.all([__webpack_require__.e(4235), __webpack_require__.e(5726)]).then(
				__webpack_require__.bind(__webpack_require__, 35726),
			);
			const { file, problems } = readAccounts(path, found.text);
			const of = async (paths) => {
				const owners = new Map();
				for (const account of file?.accounts ?? [])
					for (const each of await files.match(paths, account.files))
						owners.set(each, [...(owners.get(each) ?? []), account]);
				return owners;
			};
			return { of, problems };
		}
		const nobody = () => Promise.resolve(new Map());
		var receipts_file = __webpack_require__(80330);
		var settings_for = __webpack_require__(33221);
		var post_digest = __webpack_require__(85756);
		var receipt = __webpack_require__(47954);
		var receipts_in = __webpack_require__(95573);
		var threads_permalink = __webpack_require__(7964);
		var plan_posts = __webpack_require__(68768);
		function judgeClaims(path, claims, [owner, other], postFiles, context) {
			const refuse = (why) => ({ kind: "refused", problem: (0, problem.z3)("record/chain-refused", { why, path }) });
			const file = postFiles.read(path);
			const all = claims.map((claim) => claim.receipts);
			const [first] = all;
			if (!first || contradictIn(all))
				return refuse("Two jobs name different posts, and nobody can tell which is meant.");
			if (!all.every((each) => haveOwnAddresses(each, context.settings.threadsApiUrl)))
				return refuse("One of their addresses is none of Threads.");
			const there = [(0, receipts_in.F)(file), ...postFiles.waitingReceipts(path).map((waiting) => waiting.receipts)];
			const chain =
				furthest(all.filter((each) => !(0, receipts_file.j9)(each))) ?? there.find((each) => isOf(first, each));
			if (isGone(file)) return { kind: "gone", receipts: chain ?? first };
			if (!chain) return refuse("They tell what followed a post of which the branch has no receipts.");
			const receipts = all.reduce(withFollowUps, chain);
			if (!owner) return refuse("It is none of the `files` of any account.");
			if (other) return refuse(`It is among the \`files\` of both \`${owner.name}\` and \`${other.name}\`.`);
			const settings = (0, settings_for.z)(owner, void 0, context.settings);
			const read = "text" in file ? (0, plan_posts.readSource)(file, settings) : void 0;
			if (read?.kind !== "post" || !("text" in file)) return refuse("The file is no post that can be read.");
			if (there.some((each) => each && has(each, receipts))) return { kind: "recorded" };
			const { digest } = (0, plan_posts.composePost)({ ...read.post, receipts }, file.text, { ...context, settings });
			const isEdited =
				!(0, post_digest.i0)(digest, receipts.digest) && (0, post_digest.E6)(digest, receipts.digest) === false;
			const problems = isEdited ? [(0, problem.$e)("post/edited-after-publication", { path })] : [];
			return { kind: "record", receipts, problems };
		}
		function furthest([first, ...others]) {
			return first && others.reduce((one, each) => ((0, receipt.F5)(each, one) ? each : one), first);
		}
		function withFollowUps(receipts, { corrected, reposted }) {
			return { ...(corrected && { corrected }), ...(reposted && { reposted }), ...receipts };
		}
		function isOf({ posts: [head] }, other) {
			return other?.posts[0].id === head.id;
		}
		function contradictIn(all) {
			const named = [
				all.map(({ posts: [head] }) => head.id),
				all.flatMap(({ corrected }) => corrected?.id ?? []),
				all.flatMap(({ reposted }) => reposted?.id ?? []),
			];
			return named.some((ids) => new Set(ids).size > 1);
		}
		function haveOwnAddresses({ posts, corrected }, api) {
			const all = corrected ? [...posts, corrected] : posts;
			return all.every(({ permalink }) => permalink === void 0 || (0, threads_permalink.o)(permalink, api));
		}
		function has(receipts, others) {
			const isSame = receipts.posts[0].id === others.posts[0].id;
			return isSame && (receipts.unpublishedAt !== void 0 || !(0, receipt.F5)(others, receipts));
		}
		function isGone(file) {
			return "problem" in file && ["github/removed", "github/not-on-branch"].includes(file.problem.rule);
		}
		var error = __webpack_require__(22577);
		const MOST_HEADS = 20;
		async function placeClaims(claims, owners, postFiles, target) {
			await postFiles.load(claims.map(({ path }) => path));
			const placed = new Map(Map.groupBy(claims, ({ path }) => path));
			const gone = claims.filter(({ path }) => isGone(postFiles.read(path)));
			if (gone.length === 0) return placed;
			const renames = new Map();
			for (const commit of [...new Set(gone.map((claim) => claim.commit))].slice(0, MOST_HEADS))
				for (const [from, to] of await renamesSince(commit, target)) renames.set(from, to);
			const moves = [...new Set(gone.map(({ path }) => path))].flatMap((from) => {
				const to = renames.get(from);
				return to === void 0 ? [] : [{ from, to }];
			});
			await postFiles.load(moves.map(({ to }) => to));
			const ownersOf = await owners.of(moves.flatMap(({ from, to }) => [from, to]));
			for (const { from, to } of moves) {
				const names = [from, to].map((path) =>
					ownersOf
						.get(path)
						?.map(({ name }) => name)
						.join(" "),
				);
				if (names[0] !== names[1] || isGone(postFiles.read(to))) continue;
				placed.set(to, [...(placed.get(to) ?? []), ...(placed.get(from) ?? [])]);
				placed.delete(from);
			}
			return placed;
		}
		async function renamesSince(commit, { host, branch }) {
			try {
				return await host.branches.renames(commit, branch.head);
			} catch (cause) {
				if ((0, error.e0)(cause, "missing", "refused")) return new Map();
				throw cause;
			}
		}
		var written = __webpack_require__(36250);
		function readFolder(folder) {
			const claims = [];
			let left = receipts_file.$7;
			const problems = [];
			for (const found of folder.read()) {
				const file = (0, written.q)(found.name);
				const read = "text" in found ? readWithin(left, found.text) : found;
				if ("why" in read) {
					problems.push((0, problem.z3)("record/file-refused", { file, why: read.why }));
					continue;
				}
				const { run, holder, commit, chains } = read.file;
				left -= chains.length;
				for (const chain of chains) claims.push({ ...chain, run, holder, commit });
				for (const why of new Set(read.refused)) problems.push((0, problem.z3)("record/part-refused", { file, why }));
			}
			return { claims, problems };
		}
		function readWithin(most, text) {
			const read = (0, receipts_file.yF)(text);
			const isTooMuch = "file" in read && read.file.chains.length > most;
			return isTooMuch ? { why: `Together the files are of more than ${receipts_file.$7} posts.` } : read;
		}
		async function record({ world: { receiptsFolder, ...world }, ...asked }) {
			const context = { ...asked, world };
			const { claims, problems } = receiptsFolder ? readFolder(receiptsFolder) : { claims: [], problems: [] };
			if (claims.length === 0)
				return (0, report._O)(
					problems.length > 0 ? problems : [(0, problem.zZ)((0, problem.z3)("record/nothing", {}))],
				);
			try {
				const report = await recordClaims(claims, context);
				return { ...report, problems: [...problems, ...report.problems] };
			} catch (cause) {
				const { permissions } = write_back.Lp[context.settings.writeBack];
				return (0, report._O)([...problems, (0, problem_of.Z)(cause, permissions)]);
			}
		}
		async function recordClaims(claims, context) {
			const { settings, world, tell } = context;
			const { target } = await (0, repository_target.A)(context);
			if (!target) return (0, report._O)();
			const owners = await findOwners(settings.accounts ?? "", target, world.files);
			const postFiles = (0, post_files.m)(target, world);
			const placed = await placeClaims(claims, owners, postFiles, target);
			const ownersOf = await owners.of([...placed.keys()].filter((path) => !isGone(postFiles.read(path))));
			const judged = Array.from(placed, ([path, claims]) => ({
				path,
				claims,
				verdict: judgeClaims(path, claims, ownersOf.get(path) ?? [], postFiles, context),
			}));
			const writeBack = (0, write_back_open.j)({ files: postFiles, target, account: "", context });
			for (const each of judged) addTo(writeBack, each);
			const { problems, ...written } = await writeBack.write();
			const unwritten = new Set(written.unwritten.map(({ path }) => path));
			await (0, give_back.Fn)(settledIn(judged, unwritten), { refs: target.host.refs, world });
			const posts = judged.flatMap((each) => reportOf(each, unwritten.has(each.path)));
			for (const report of posts) tell({ kind: "post", report });
			tell({ kind: "written", written });
			return { ...(0, report._O)([...owners.problems, ...problems]), posts, writeBack: written };
		}
		function addTo(writeBack, { path, claims, verdict }) {
			const account = claims[0]?.account ?? "";
			if (verdict.kind === "record" || verdict.kind === "gone")
				writeBack.add({ account, path, digest: verdict.receipts.digest }, verdict.receipts);
		}
		function settledIn(judged, unwritten) {
			const open = new Set();
			const holders = new Map();
			for (const { path, claims, verdict } of judged)
				for (const { account, holder } of claims) {
					holders.set(account, (holders.get(account) ?? new Set()).add(holder));
					const isUnwritten = verdict.kind === "record" && unwritten.has(path);
					if (verdict.kind === "refused" || isUnwritten) open.add(`${holder} ${account}`);
				}
			for (const [account, all] of holders)
				for (const holder of all) if (open.has(`${holder} ${account}`)) all.delete(holder);
			return holders;
		}
		function reportOf({ path, claims, verdict }, isUnwritten) {
			switch (verdict.kind) {
				case "recorded":
				case "gone":
					return [];
				case "refused":
					return [(0, report.f5)({ path }, "failed", [verdict.problem])];
				case "record": {
					const { posts, whole } = verdict.receipts;
					const from = claims.find((claim) => claim.path !== path)?.path;
					const renamed = from === void 0 ? [] : [(0, problem.$e)("github/renamed-meanwhile", { from, path })];
					const status = isUnwritten ? "failed" : whole ? "adopted" : "partial";
					return [{ ...(0, report.f5)({ path }, status, [...renamed, ...verdict.problems]), receipts: posts }];
				}
			}
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
	19538: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => besideSegments, s: () => tellWaits });
		function besideSegments(tell) {
			return (event) => tell({ kind: "segment", event, total: 0, text: "" });
		}
		function tellWaits(tell) {
			return (ms, why) => tell({ kind: "github-waits", ms, why });
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
	2260: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => commitOnto });
		var _core_github_commit_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96968);
		var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
		const ATTEMPTS = 10;
		const commitOnto = async (
			{ branch: name, branches, message: text, replaces = false, world: { clock, random, run } },
			edit,
		) => {
			const id = `${run.id || "local"}-${run.attempt}-${run.holder}`;
			const message = (0, _core_github_commit_message_js__WEBPACK_IMPORTED_MODULE_1__.os)(text, id);
			for (let attempt = 1; ; attempt += 1) {
				const branch = await branches.find(name);
				const edited = await edit(branch);
				const { files, removed = [] } = edited;
				if (files.size === 0 && removed.length === 0)
					return { edited, commit: branch && (await findOwnCommit(branch, id, branches)) };
				try {
					const commit = !branch
						? await branches.begin({ branch: name, message, files })
						: replaces
							? await branches.replace({ branch, message, files, removed })
							: await branches.commit({ branch: name, onto: branch.head, message, files });
					return { edited, commit };
				} catch (cause) {
					if (
						!(0, _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.e0)(cause, "stale", "exists", "unsure") ||
						attempt === ATTEMPTS
					)
						throw cause;
					await clock.sleep(500 * 2 ** Math.min(attempt, 5) * random());
				}
			}
		};
		async function findOwnCommit({ head }, run, branches) {
			const commit = (await branches.history(head)).find(({ message }) =>
				(0, _core_github_commit_message_js__WEBPACK_IMPORTED_MODULE_1__.NG)(message, run),
			);
			return commit && { oid: commit.oid, url: commit.url };
		}
	},
	4855: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F5: () => giveBack,
			Fn: () => giveBackRecorded,
			wU: () => giveBackLeft,
		});
		var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
		var _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77922);
		var _lease_refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50121);
		var _point_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80382);
		async function giveBack(ships, { refs, world }) {
			for (const { ref, fleet } of ships) await fleet.drop(ref);
			for (let attempt = 1; attempt <= _point_ref_js__WEBPACK_IMPORTED_MODULE_2__.Q; attempt += 1)
				try {
					const there = await refs.list(_lease_refs_js__WEBPACK_IMPORTED_MODULE_1__.g2);
					const own = ships.flatMap(({ ref, fleet }) => {
						const from = there.get(ref);
						return from !== void 0 && fleet.isOwn(from) ? [{ ref, from, to: void 0 }] : [];
					});
					if (own.length > 0) await refs.change(own);
					return true;
				} catch (cause) {
					if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_)) throw cause;
					await world.clock.sleep(attempt * 1000);
				}
			return false;
		}
		async function giveBackLeft({ refs, world: { run } }) {
			const owners = new Map();
			const own = [];
			for (const [ref, from] of await refs.list(_lease_refs_js__WEBPACK_IMPORTED_MODULE_1__.g2)) {
				const isOwn =
					owners.get(from) ??
					(0, _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_3__.az)((await refs.read(from)).message)?.holder ===
						run.holder;
				owners.set(from, isOwn);
				if (isOwn) own.push({ ref, from, to: void 0 });
			}
			if (own.length > 0) await refs.change(own);
		}
		async function giveBackRecorded(settled, { refs, world: { run } }) {
			const holdersAt = new Map(
				[...settled].flatMap(([account, holders]) =>
					_lease_refs_js__WEBPACK_IMPORTED_MODULE_1__.Yk.map((folder) => [
						(0, _lease_refs_js__WEBPACK_IMPORTED_MODULE_1__.dF)(account, folder),
						holders,
					]),
				),
			);
			const notes = new Map();
			const left = [];
			try {
				for (const folder of _lease_refs_js__WEBPACK_IMPORTED_MODULE_1__.Yk)
					for (const [ref, from] of await refs.list(`${folder}/lease-`)) {
						const holders = holdersAt.get(ref);
						if (!holders) continue;
						if (!notes.has(from))
							notes.set(
								from,
								(0, _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_3__.az)((await refs.read(from)).message),
							);
						const note = notes.get(from);
						const isOfRun = note?.awaitsRecord === true && note.run === run.id;
						if (isOfRun && holders.has(note.holder)) left.push({ ref, from, to: void 0 });
					}
				if (left.length > 0) await refs.change(left).catch(() => removeEach(left, refs));
			} catch (cause) {
				if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_)) throw cause;
			}
		}
		async function removeEach(left, refs) {
			for (const { ref, from } of left) if ((await refs.find(ref)) === from) await refs.remove(ref);
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
};
