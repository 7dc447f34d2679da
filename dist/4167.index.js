export const id = 4167;
export const ids = [4167];
export const modules = {
	80330: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$7: () => MOST_CHAINS,
			JA: () => receiptsFileText,
			NC: () => recordedKeys,
			j9: () => isFollowUp,
			yF: () => readReceiptsFile,
		});
		var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
		var _boundary_repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50794);
		var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86153);
		var _post_reading_read_receipts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33647);
		var _post_reading_receipt_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93078);
		function recordedKeys(keys, chains) {
			const parts = new Set(chains.map(({ part }) => part));
			if (parts.has(void 0)) return keys;
			const { id, corrected, reposted } = keys;
			return { id, ...(parts.has("correction") && { corrected }), ...(parts.has("repost") && { reposted }) };
		}
		function isFollowUp({ digest }) {
			return digest === "";
		}
		const VERSION = 1;
		function receiptsFileText(file) {
			return `${JSON.stringify({ version: VERSION, ...file })}\n`;
		}
		const MOST_SEGMENTS = 1000;
		const MOST_CHAINS = 20_000;
		const { id, permalink, corrected, posts } = _post_reading_receipt_keys_js__WEBPACK_IMPORTED_MODULE_1__.o;
		const moment = valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(
			valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			valibot__WEBPACK_IMPORTED_MODULE_2__.yhX(),
			valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(40),
		);
		const plain = valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(
			valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			valibot__WEBPACK_IMPORTED_MODULE_2__.hq(),
			valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(200),
		);
		const FOLLOWING = {
			corrected,
			reposted: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(
				valibot__WEBPACK_IMPORTED_MODULE_2__.rej({ id: valibot__WEBPACK_IMPORTED_MODULE_2__.aO8(id), at: moment }),
			),
		};
		const KEYS = valibot__WEBPACK_IMPORTED_MODULE_2__.rej({
			...{ id, permalink, ...FOLLOWING },
			posts: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(
				valibot__WEBPACK_IMPORTED_MODULE_2__.aO8(posts),
				valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(MOST_SEGMENTS),
			),
			published_at: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(moment),
			digest: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(
				valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
				valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^sha256:[\w-]{43}:[\w-]{43}$/),
			),
		});
		const FOLLOW_UP = valibot__WEBPACK_IMPORTED_MODULE_2__.rej({
			id: valibot__WEBPACK_IMPORTED_MODULE_2__.aO8(id),
			...FOLLOWING,
		});
		const CHAIN = valibot__WEBPACK_IMPORTED_MODULE_2__.rej({
			account: plain,
			path: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(
				valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
				valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(4096),
				valibot__WEBPACK_IMPORTED_MODULE_2__.z6Y(_boundary_repository_path_js__WEBPACK_IMPORTED_MODULE_3__.o),
			),
			receipts: valibot__WEBPACK_IMPORTED_MODULE_2__.KCZ([KEYS, FOLLOW_UP]),
		});
		const FILE = valibot__WEBPACK_IMPORTED_MODULE_2__.rej({
			version: valibot__WEBPACK_IMPORTED_MODULE_2__.euz(VERSION),
			run: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(
				valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
				valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^\d{0,20}$/),
			),
			attempt: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(
				valibot__WEBPACK_IMPORTED_MODULE_2__.aig(),
				valibot__WEBPACK_IMPORTED_MODULE_2__.ndf(),
				valibot__WEBPACK_IMPORTED_MODULE_2__.Wwf(1),
			),
			holder: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(
				valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
				valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^\w{1,40}$/),
			),
			commit: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(
				valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
				valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
			),
			chains: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(
				valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.L5J()),
				valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(MOST_CHAINS),
			),
		});
		function readReceiptsFile(text) {
			const read = valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(FILE, (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.U4)(text));
			if (!read.success) return { why: whyNot(read.issues[0], "the file") };
			const { run, attempt, holder, commit, chains: given } = read.output;
			const chains = [];
			const refused = [];
			for (const [index, each] of given.entries()) {
				const chain = valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(CHAIN, each);
				if (!chain.success) {
					refused.push(whyNot(chain.issues[0], `entry ${index + 1} of \`chains\``));
					continue;
				}
				const { account, path } = chain.output;
				const { receipts, problems } = (0, _post_reading_read_receipts_js__WEBPACK_IMPORTED_MODULE_0__.g)(
					chain.output.receipts,
					() => 1,
				);
				const [problem] = problems;
				if (receipts) chains.push({ account, path, receipts });
				else refused.push(problem?.message ?? `Entry ${index + 1} of \`chains\` has no receipts.`);
			}
			return { file: { run, attempt, holder, commit, chains }, refused };
		}
		function whyNot(issue, whole) {
			const keys = issue.path?.map(({ key }) => String(key)).filter((key) => /^\w{1,20}$/.test(key)) ?? [];
			return keys.length > 0
				? `In ${whole}, \`${keys.join(".")}\` is not what \`publish\` writes.`
				: `What stands in ${whole} is not what \`publish\` writes.`;
		}
	},
	87222: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => isOurs, Q: () => MOST_FILES });
		const MOST_FILES = 250;
		function isOurs({ foreign, isWhole }) {
			return isWhole && foreign.length === 0;
		}
	},
	48521: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => differsInReceipts, K: () => contentsOf });
		var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
		var _front_matter_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33583);
		var _front_matter_fences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3145);
		var _front_matter_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68724);
		var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86153);
		var _post_reading_receipt_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93078);
		var _post_receipt_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47954);
		var _post_receipts_in_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95573);
		const WRITTEN = valibot__WEBPACK_IMPORTED_MODULE_4__.g1P(
			valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
			valibot__WEBPACK_IMPORTED_MODULE_4__.KCZ([
				valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
				valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(
					valibot__WEBPACK_IMPORTED_MODULE_4__.g1P(
						valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
						valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
					),
				),
			]),
		);
		function contentsOf(files) {
			const receipts = new Map();
			const foreign = [];
			for (const [path, file] of files) {
				const { after: text } = file;
				const found =
					text !== void 0 && differsInReceipts(file)
						? (0, _post_receipts_in_js__WEBPACK_IMPORTED_MODULE_3__.F)({ text })
						: void 0;
				if (found) receipts.set(path, found);
				else foreign.push(path);
			}
			return { receipts, foreign, isWhole: true };
		}
		function differsInReceipts({ before, after }) {
			if (before === void 0 || after === void 0 || before === after) return false;
			const fences = (0, _front_matter_fences_js__WEBPACK_IMPORTED_MODULE_5__.IE)(after);
			const parsed =
				fences.kind === "yaml" ? (0, _front_matter_parse_js__WEBPACK_IMPORTED_MODULE_1__.e)(after, fences) : void 0;
			const threads = parsed?.ok
				? (0, _json_js__WEBPACK_IMPORTED_MODULE_6__.ux)(parsed.frontMatter.data, "threads")
				: void 0;
			const entries = Object.entries(threads ?? {}).filter(([key]) =>
				Object.hasOwn(_post_reading_receipt_keys_js__WEBPACK_IMPORTED_MODULE_2__.o, key),
			);
			const keys = Object.fromEntries(entries);
			if (entries.length === 0 || !valibot__WEBPACK_IMPORTED_MODULE_4__.is(WRITTEN, keys)) return false;
			const edited = (0, _front_matter_edit_js__WEBPACK_IMPORTED_MODULE_0__.B)(
				before,
				(0, _post_receipt_js__WEBPACK_IMPORTED_MODULE_7__.Rb)(
					keys,
					(0, _post_receipts_in_js__WEBPACK_IMPORTED_MODULE_3__.F)({ text: before }),
				),
			);
			return edited.ok && edited.text === after;
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
	9339: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DJ: () => ensureBranchTakes,
			Rj: () => removeUnusedBranch,
			_e: () => openReceiptsBranch,
			tv: () => ensureNameFor,
		});
		var _core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25437);
		var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
		var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74324);
		async function openReceiptsBranch(candidates, target, refuses) {
			const { name, isNew } = await firstThatTakes(candidates, target, refuses, open);
			return isNew ? name : void 0;
		}
		async function ensureBranchTakes(candidates, target, refuses) {
			await firstThatTakes(candidates, target, refuses, lookAt);
		}
		async function firstThatTakes(candidates, target, refuses, tryOut) {
			const refused = [];
			const rules = new Set();
			for (const candidate of candidates.slice(0, _find_js__WEBPACK_IMPORTED_MODULE_1__.Qm)) {
				const { name } = candidate;
				const found = await refuses(name);
				const opened = found.length === 0 ? await tryOut(candidate, target) : void 0;
				if (opened) return { name, isNew: opened.isNew };
				refused.push(`\`${name}\``);
				for (const rule of found.length > 0 ? found : ["protection"]) rules.add(rule);
			}
			const names = [`\`${target.branch.name}\``, ...refused];
			const listed = `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
			throw new _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_(
				"protected",
				`${listed} refuse commits by ${[...rules].join(", ")}`,
			);
		}
		const lookAt = async ({ name, head }, { host }) => {
			if (head === void 0) return { isNew: true };
			return (await host.branches.find(name))?.takesCommits === false ? void 0 : { isNew: false };
		};
		const open = async ({ name, head }, target) => {
			const isNew = head === void 0 && (await create(name, target));
			if ((await target.host.branches.find(name))?.takesCommits !== false) return { isNew };
			if (isNew) await removeUnusedBranch(name, target);
			return;
		};
		async function create(name, { host, branch }) {
			try {
				await host.refs.create(`refs/heads/${name}`, branch.head);
				return true;
			} catch (cause) {
				if ((0, _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.e0)(cause, "exists", "unsure")) return false;
				if ((0, _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.e0)(cause, "refused"))
					await ensureNothingInTheWay(host);
				throw cause;
			}
		}
		async function ensureNothingInTheWay({ refs }) {
			const folder = _core_github_branch_rules_js__WEBPACK_IMPORTED_MODULE_2__.O2.replace("/", "");
			if ((await refs.find(`refs/heads/${folder}`)) === void 0) return;
			throw new _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_("blocked", `there is a branch \`${folder}\``);
		}
		async function ensureNameFor(target) {
			const { there, free } = await (0, _find_js__WEBPACK_IMPORTED_MODULE_1__.T_)(target);
			if (there.length > 0) return;
			if (free.length === 0)
				throw new _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_(
					"blocked",
					"other branches have all names for it",
				);
			await ensureNothingInTheWay(target.host);
		}
		async function removeUnusedBranch(name, { host, branch }) {
			try {
				if ((await host.branches.find(name))?.head === branch.head) await host.refs.remove(`refs/heads/${name}`);
			} catch (cause) {
				if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_)) throw cause;
			}
		}
	},
	94268: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => lookAtTarget, A: () => openTarget });
		var error = __webpack_require__(22577);
		var problem_of = __webpack_require__(52720);
		var problem = __webpack_require__(82814);
		var run_events = __webpack_require__(19538);
		var write_back = __webpack_require__(67006);
		var branch_contents = __webpack_require__(87222);
		var changed_files = __webpack_require__(48521);
		var file_text = __webpack_require__(33282);
		var find = __webpack_require__(74324);
		const MOST_NEW = 2;
		async function findCandidates(target) {
			const { there, free } = await (0, find.T_)(target);
			const looked = [];
			for (const each of there) looked.push({ ...each, contents: await readContents(each, target) });
			const made = free.slice(0, MOST_NEW).map((name) => ({ name, head: void 0, contents: void 0 }));
			const waiting = looked.filter(({ contents }) => contents).toReversed();
			const ours = waiting.filter(takesMore);
			const candidates = [
				...ours,
				...looked.filter(({ contents }) => !contents),
				...made,
				...waiting.filter((each) => !ours.includes(each)),
			];
			if (candidates.length === 0) throw new error.y_("blocked", "other branches have all names for it");
			return candidates;
		}
		function takesMore({ contents }) {
			return contents !== void 0 && (0, branch_contents.M)(contents) && contents.receipts.size < branch_contents.Q;
		}
		async function readContents(found, target) {
			const waiting = await (0, find.$b)(found, target);
			if (!waiting) return;
			if (!waiting.paths) return { receipts: new Map(), foreign: [], isWhole: false };
			return (0, changed_files.K)(await readChanged(found.head, { ...waiting, paths: waiting.paths }, target));
		}
		async function readChanged(head, { since, paths }, { host: { branches } }) {
			const [old] = await branches.files([since], paths);
			const known = paths.filter((path) => old?.has(path));
			const [now] = await branches.files([head], known);
			return new Map(
				paths.map((path) => [path, { before: textOf(path, old?.get(path)), after: textOf(path, now?.get(path)) }]),
			);
		}
		function textOf(path, bytes) {
			const file = bytes && (0, file_text.D4)(path, bytes);
			return file && "text" in file ? file.text : void 0;
		}
		var receipts_branch_open = __webpack_require__(9339);
		async function openTarget({ settings, world, tell }) {
			if (!world.host) return { target: void 0, problems: [] };
			try {
				const host = await world.host((0, run_events.s)(tell));
				return { target: await inspect(host, { settings, world, tell }), problems: [] };
			} catch (cause) {
				if (!(cause instanceof error.y_) || (0, write_back.f2)(settings)) throw cause;
				const { fix } = (0, problem_of.Z)(cause, ["contents: read"]);
				return { target: void 0, problems: [(0, problem.$e)("github/unseen", { answer: cause.message, fix })] };
			}
		}
		async function inspect(host, { settings, world, tell }) {
			const { writeBack } = settings;
			const branch = await findBranch(host, settings.branch);
			const candidates = (at) => findCandidates({ host, branch: at });
			const target = { host, branch, candidates, release: void 0 };
			if (writeBack === "release") return { ...target, release: await findRelease(host, world), writeBack };
			if (!(0, write_back.f2)(settings)) return { ...target, writeBack };
			const { refusing, isGuarded } = await findGuards(branch, host);
			if (writeBack === "commit" && refusing.length === 0) {
				if (!isGuarded) return { ...target, writeBack };
				tell({ kind: "guarded", branch: branch.name });
				await (0, receipts_branch_open.tv)(target);
				return { ...target, writeBack };
			}
			if (writeBack === "commit") tell({ kind: "by-pull-request", branch: branch.name, rules: refusing });
			const newReceiptsBranch = await (0, receipts_branch_open._e)(await candidates(branch), target, (name) =>
				refusingRules(name, host),
			);
			return { ...target, newReceiptsBranch, writeBack: "pull-request" };
		}
		async function lookAtTarget({ settings, world, tell }) {
			if (!world.host || !(0, write_back.rL)(settings) || !(0, write_back.f2)(settings)) return;
			const host = await world.host((0, run_events.s)(tell));
			const branch = await findBranch(host, settings.branch);
			const guards = await findGuards(branch, host);
			const target = { host, branch };
			if (guards.refusing.length > 0 || settings.writeBack === "pull-request")
				await (0, receipts_branch_open.DJ)(await findCandidates(target), target, (name) => refusingRules(name, host));
			else if (guards.isGuarded) await (0, receipts_branch_open.tv)(target);
			const [{ madeAt }, { isPrivate }] = await Promise.all([host.refs.read(branch.head), host.repository()]);
			const isByPull = guards.refusing.length > 0 || settings.writeBack === "pull-request";
			const mayOpenPulls = isByPull ? await host.pullRequests.mayBeOpened() : void 0;
			return { branch: branch.name, ...guards, mayOpenPulls, lastCommitAt: madeAt, isPrivate };
		}
		async function findGuards(branch, host) {
			const [refusing, isGuarded] = await Promise.all([
				branch.takesCommits ? refusingRules(branch.name, host) : ["protection"],
				ifKnown(host.branches.isProtected(branch.name), false),
			]);
			return { refusing, isGuarded };
		}
		async function findBranch({ branches }, name) {
			const branch = await branches.find(name);
			if (branch) return branch;
			throw new error.y_("missing", `no ${name === void 0 ? "default branch" : `branch \`${name}\``}`);
		}
		function refusingRules(name, { branches }) {
			return ifKnown(branches.rules(name), []);
		}
		async function ifKnown(answer, otherwise) {
			try {
				return await answer;
			} catch (cause) {
				if ((0, error.e0)(cause, "missing", "forbidden")) return otherwise;
				throw cause;
			}
		}
		async function findRelease({ releases }, { event: { releaseId, ref } }) {
			if (releaseId !== void 0) return releases.find({ id: releaseId });
			const [, tag] = /^refs\/tags\/(.+)/s.exec(ref) ?? [];
			if (tag !== void 0) return releases.find({ tag });
			throw new error.y_("missing", "no release: the workflow runs neither on a release nor on a tag");
		}
	},
	69155: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { j: () => openWriteBack });
		var error = __webpack_require__(22577);
		var receipt = __webpack_require__(47954);
		var problem = __webpack_require__(82814);
		var problem_of = __webpack_require__(52720);
		var write_back = __webpack_require__(67006);
		var receipts_branch_open = __webpack_require__(9339);
		var commit_onto = __webpack_require__(2260);
		var find = __webpack_require__(74324);
		async function bringUpToDate({ name, head, contents }, target) {
			const { host, branch } = target;
			if (head === branch.head) return true;
			if (contents) return merge(name, target);
			if (head !== void 0) await removeMerged(name, head, target);
			const ref = `refs/heads/${name}`;
			for (let attempt = 1; ; attempt += 1)
				try {
					await host.refs.create(ref, branch.head);
					return true;
				} catch (cause) {
					if (!(cause instanceof error.y_)) throw cause;
					if (await host.branches.find(name)) return merge(name, target);
					if (cause.kind !== "unsure" || attempt === find.Qm) throw cause;
				}
		}
		async function removeMerged(name, head, { host }) {
			try {
				if ((await host.branches.find(name))?.head === head) await host.refs.remove(`refs/heads/${name}`);
			} catch (cause) {
				if (!(cause instanceof error.y_)) throw cause;
			}
		}
		async function merge(name, { host, branch }) {
			try {
				await host.branches.merge(name, branch.name);
				return true;
			} catch (cause) {
				if (!(cause instanceof error.y_)) throw cause;
				return !(0, error.e0)(cause, "refused");
			}
		}
		async function commitEdits(name, edit, { target, settings, world }) {
			const onto = { branch: name, branches: target.host.branches, message: settings.commitMessage, world };
			const { edited: edits, commit } = await (0, commit_onto.s)(onto, (branch) => {
				if (!branch) throw new error.y_("missing", `no branch \`${name}\``);
				return edit(branch);
			});
			return { edits, ...(commit && { commit }) };
		}
		async function commitAside(edit, context, attempt = 1) {
			const { host, branch } = context.target;
			const base = (await host.branches.find(branch.name)) ?? branch;
			const target = { host, branch: base };
			const candidates = await context.target.candidates(base);
			try {
				return await commitToFirst(candidates, edit, target, context);
			} catch (cause) {
				if (!(0, error.e0)(cause, "missing") || attempt === find.Qm) throw cause;
				return commitAside(edit, context, attempt + 1);
			}
		}
		async function commitToFirst(candidates, edit, target, context) {
			const behind = [];
			let refusal;
			const commitTo = async (to) => {
				try {
					const editBranch = (branch) => edit(branch, target.branch, { to, candidates, behind });
					return { ...(await commitEdits(to.name, editBranch, context)), to, candidates };
				} catch (cause) {
					if (!(0, error.e0)(cause, "protected")) throw cause;
					refusal = cause;
					return;
				}
			};
			for (const to of candidates)
				if (await bringUpToDate(to, target)) {
					const committed = await commitTo(to);
					if (committed) return committed;
				} else behind.push(to);
			for (const to of behind) {
				const committed = await commitTo(to);
				if (committed) return committed;
			}
			throw refusal;
		}
		var edit = __webpack_require__(33583);
		var receipts_in = __webpack_require__(95573);
		var file_text = __webpack_require__(33282);
		async function editFiles(added, branch, target, base) {
			const { branches } = target.host;
			const heads = base ? [branch.head, base.head] : [branch.head];
			const there = new Map();
			const read = async (paths) => {
				const [own = new Map(), reviewed = own] = await branches.files(heads, paths);
				for (const [path, bytes] of own) there.set(path, bytes);
				return new Map([...own, ...reviewed]);
			};
			const texts = await read([...added.keys()]);
			const missing = [...added.keys()].filter((path) => !texts.has(path));
			const renames = missing.length > 0 ? await renamesSince(target, (base ?? branch).head) : new Map();
			const renamed = await read(missing.flatMap((path) => renames.get(path) ?? []));
			const files = new Map();
			const problems = [];
			const left = new Set();
			const gone = new Set();
			for (const [path, { keys }] of added) {
				const name = texts.has(path) ? path : (renames.get(path) ?? path);
				const bytes = texts.get(name) ?? renamed.get(name);
				const edit = bytes ? editFile(name, bytes, keys) : void 0;
				if (edit?.text === void 0) left.add(path);
				else if (edit.text !== there.get(name)?.toString("utf8")) files.set(name, edit.text);
				if (!edit) gone.add(path);
				problems.push(
					...(edit?.problems ?? [(0, problem.$e)("github/removed-meanwhile", { branch: branch.name, path })]),
				);
				if (edit?.text !== void 0 && name !== path)
					problems.push((0, problem.$e)("github/renamed-meanwhile", { from: path, path: name }));
			}
			return { files, problems, left, gone };
		}
		function editFile(name, bytes, keys) {
			const file = (0, file_text.D4)(name, bytes);
			if ("problem" in file) return { text: void 0, problems: [{ ...file.problem, path: name }] };
			if (hasOtherReceipts(file, keys))
				return { text: void 0, problems: [(0, problem.z3)("github/other-receipts", { path: name })] };
			const edited = (0, edit.B)(file.text, (0, receipt.Rb)(keys, (0, receipts_in.F)(file)));
			return edited.ok
				? { text: edited.text, problems: [] }
				: { text: void 0, problems: [{ ...edited.problem, path: name }] };
		}
		async function renamesSince({ host, branch }, head) {
			try {
				return await host.branches.renames(branch.head, head);
			} catch (cause) {
				if ((0, error.e0)(cause, "missing")) return new Map();
				throw cause;
			}
		}
		function hasOtherReceipts(file, keys) {
			const receipts = (0, receipts_in.F)(file);
			return receipts !== void 0 && receipts.unpublishedAt === void 0 && receipts.posts[0].id !== keys["id"];
		}
		var branch_contents = __webpack_require__(87222);
		var commit_message = __webpack_require__(96968);
		var external_node_crypto_ = __webpack_require__(77598);
		var inert = __webpack_require__(49867);
		const MOST = 65_536;
		const MOST_FOREIGN = 8000;
		const LINE = /^- (`[^`]*`|<code>.*?<\/code>).*$/gm;
		const MORE = /^<!-- spool:more ([\da-f ]*) -->\r?$/m;
		function pullRequestBodyOf(posts, before, { contents, instead } = {}) {
			const lines = new Map(Array.from(before.matchAll(LINE), ([line, code = ""]) => [code, line.trimEnd()]));
			const [, marks = ""] = MORE.exec(before) ?? [];
			const more = new Set(marks.split(" ").filter((mark) => mark !== ""));
			if (contents?.isWhole) keepOnly([...contents.receipts.keys()].map(inert.gQ), lines, more);
			for (const { path, permalink } of posts) {
				const code = (0, inert.gQ)(path);
				const link = (0, inert.r)("on Threads", permalink);
				lines.set(code, `- ${code}${link ? ` ${link}` : ""}`);
			}
			const unchecked = [...(contents?.receipts.keys() ?? [])].filter(
				(path) => !lines.has((0, inert.gQ)(path)) && !more.has(markOf((0, inert.gQ)(path))),
			);
			const rest = [...foreignParts(contents), ...uncheckedParts(unchecked), ...insteadParts(contents, instead)];
			for (const code of lines.keys()) if (more.has(markOf(code))) lines.delete(code);
			const left = [...lines.keys()];
			let body = bodyOf(lines, more, rest);
			for (let last = left.pop(); body.length > MOST && last !== void 0; last = left.pop()) {
				lines.delete(last);
				more.add(markOf(last));
				body = bodyOf(lines, more, rest);
			}
			return body;
		}
		function keepOnly(codes, lines, more) {
			const [there, marked] = [new Set(codes), new Set(codes.map(markOf))];
			for (const code of lines.keys()) if (!there.has(code)) lines.delete(code);
			for (const mark of more) if (!marked.has(mark)) more.delete(mark);
		}
		function bodyOf(lines, more, rest) {
			const marks =
				more.size === 0
					? []
					: [
							`And ${more.size} more: see the changed files.`,
							"",
							`\x3c!-- spool:more ${[...more].join(" ")} --\x3e`,
							"",
						];
			return [
				"These posts are live on Threads. This pull request writes their ids and permalinks into their files. Until it is merged, Spool reads them from its branch.",
				"",
				...lines.values(),
				"",
				...marks,
				...rest,
			].join("\n");
		}
		function foreignParts(contents) {
			if (!contents || (0, branch_contents.M)(contents)) return [];
			const all =
				"**This branch has more files than GitHub lists, or a history of its own.** Look at all of it before you merge it.";
			if (!contents.isWhole) return [all, ""];
			return [
				"**This branch has changes that are not from Spool.** Look at these files before you merge it:",
				"",
				...listed(contents.foreign),
				"",
			];
		}
		function uncheckedParts(paths) {
			if (paths.length === 0) return [];
			return [
				"These files have receipts as well, which Spool has not looked up. Compare them with Threads before you merge this:",
				"",
				...listed(paths),
				"",
			];
		}
		function insteadParts(contents, instead) {
			if (instead === void 0) return [];
			const what = contents?.isWhole ? "The receipts of posts that Spool has looked up" : "New receipts";
			return [`${what} are on ${(0, inert.gQ)(instead)}, which has a pull request of its own.`, ""];
		}
		function listed(paths) {
			const lines = [];
			let left = MOST_FOREIGN / 2;
			for (const path of paths) {
				const line = `* ${(0, inert.gQ)(path)}`;
				left -= line.length + 1;
				if (left < 0) return [...lines, `* and ${paths.length - lines.length} more: see the changed files`];
				lines.push(line);
			}
			return lines;
		}
		function markOf(code) {
			return (0, external_node_crypto_.createHash)("sha256").update(code).digest("hex").slice(0, 8);
		}
		async function isClosed({ name, head }, { target: { host, branch } }) {
			try {
				const last = await host.pullRequests.find(name, branch.name);
				return last?.state === "closed" && last.head === head;
			} catch (cause) {
				if (!(cause instanceof error.y_)) throw cause;
				return false;
			}
		}
		async function ensurePullRequest(from, posts, contents, { target, settings }) {
			const { pullRequests } = target.host;
			const into = target.branch.name;
			const title = (0, commit_message.os)(settings.commitMessage, "").headline;
			try {
				const last = await pullRequests.find(from, into);
				const before = last?.state === "open" ? last : void 0;
				const listed = Array.from(
					posts,
					([
						path,
						{
							posts: [head],
						},
					]) => ({ path, permalink: head.permalink }),
				);
				const body = pullRequestBodyOf(listed, before?.body ?? "", { contents });
				if (!before) {
					const opened = await pull_request_open({ from, into, title, body }, target.host);
					await addLabel(opened, pullRequests);
					return { pullRequest: opened.url, problems: [] };
				}
				await describe(before, body, pullRequests);
				return { pullRequest: before.url, problems: [] };
			} catch (cause) {
				if (!(cause instanceof error.y_)) throw cause;
				return { problems: [(0, problem_of.Z)(cause, write_back.Lp["pull-request"].permissions)] };
			}
		}
		const TAKE_BACK = "Look at who pushed there, and take those changes back before you merge its pull request.";
		async function tellForeign(candidates, to, { target: { host, branch } }) {
			const problems = [];
			for (const { name, contents } of candidates) {
				if (!contents || (0, branch_contents.M)(contents)) continue;
				const instead = name === to ? void 0 : to;
				const fix = instead === void 0 ? { fix: TAKE_BACK } : {};
				problems.push(
					(0, problem.$e)("github/foreign-files", { branch: name, files: contents.foreign, to: instead, ...fix }),
				);
				if (instead === void 0) continue;
				try {
					const pull = await host.pullRequests.find(name, branch.name);
					if (pull?.state === "open")
						await describe(pull, pullRequestBodyOf([], pull.body, { contents, instead }), host.pullRequests);
				} catch (cause) {
					if (!(cause instanceof error.y_)) throw cause;
				}
			}
			return problems;
		}
		const LABEL = "spool-receipts";
		async function addLabel({ number }, pullRequests) {
			try {
				await pullRequests.label(number, LABEL);
			} catch (cause) {
				if (!(cause instanceof error.y_)) throw cause;
			}
		}
		async function describe({ number, body: before }, body, pullRequests) {
			if (body.trim() !== before.replaceAll("\r\n", "\n").trim()) await pullRequests.describe(number, body);
		}
		async function pull_request_open(pull, host, attempt = 1) {
			try {
				return await host.pullRequests.open(pull);
			} catch (cause) {
				if (!(0, error.e0)(cause, "unsure", "exists")) throw cause;
				const found = await host.pullRequests.find(pull.from, pull.into);
				if (found?.state === "open") return found;
				if (attempt === find.Qm || cause.kind === "exists") throw cause;
				return pull_request_open(pull, host, attempt + 1);
			}
		}
		function findStranded(pending, { to, candidates, behind }, added) {
			const waiting = candidates.flatMap((each) => (each.contents ? [{ ...each, contents: each.contents }] : []));
			const good = waiting.filter(
				({ name, contents }) => (0, branch_contents.M)(contents) && behind.every((each) => each.name !== name),
			);
			const bad = waiting.filter((each) => !good.includes(each));
			const stranded = [...pending].filter(
				([path, { receipts, at }]) =>
					(bad.some(({ head }) => head === at) || (added > 0 && waiting.every(({ head }) => head !== at))) &&
					good.every(({ contents }) => (0, receipt.F5)(receipts, contents.receipts.get(path))),
			);
			const room = Math.max(0, branch_contents.Q - added - (to.contents?.receipts.size ?? 0));
			return new Map(stranded.slice(0, room).map(([path, { receipts }]) => [path, receipts]));
		}
		function pendingIn({ receipts: there }, pending) {
			return new Map([...pending].flatMap(([path, { receipts }]) => (there.has(path) ? [[path, receipts]] : [])));
		}
		var write_back_write_back = __webpack_require__(46123);
		const EMPTY = { receipts: new Map(), foreign: [], isWhole: true };
		function branchWriteBack(files, context) {
			const { target, world } = context;
			const added = new Map();
			return {
				inline: void 0,
				add(chain, receipts) {
					if (chain.path === void 0) return;
					const keys = (0, receipt.YD)(receipts, world.clock.now());
					const before = added.get(chain.path)?.chains ?? [];
					added.set(chain.path, { chains: [...before, chain], receipts, keys });
					files.put(chain.path, keys);
					return;
				},
				async write() {
					if (added.size > 0) return writeAll(added, files.pending(), context);
					const report = await keepWaiting(files.pending(), context);
					if (target.newReceiptsBranch !== void 0) await (0, receipts_branch_open.Rj)(target.newReceiptsBranch, target);
					return report;
				},
			};
		}
		async function writeAll(added, pending, context) {
			const { target, world } = context;
			try {
				const { edits, ...where } = await commitReceipts(added, pending, context);
				for (const [path, { chains }] of added)
					if (!edits.left.has(path) || edits.gone.has(path))
						for (const chain of chains) world.journal.record({ kind: "written", chain });
				const unwritten = [...edits.left].flatMap((path) => unwrittenOf(path, added));
				return { ...where, problems: [...edits.problems, ...(where.problems ?? [])], unwritten };
			} catch (cause) {
				if (!(cause instanceof error.y_)) throw cause;
				const problem = (0, problem_of.Z)(cause, write_back.Lp[target.writeBack].permissions);
				return {
					problems: [problem, ...Array.from(added.keys(), unrecorded)],
					unwritten: [...added.keys()].flatMap((path) => unwrittenOf(path, added)),
				};
			}
		}
		async function commitReceipts(added, pending, context) {
			const { target, tell } = context;
			if (target.writeBack === "pull-request") return commitByPullRequest(added, pending, context);
			try {
				return await commitEdits(target.branch.name, (branch) => editFiles(added, branch, target), context);
			} catch (cause) {
				if (!(0, error.e0)(cause, "protected")) throw cause;
				tell({ kind: "by-pull-request", branch: target.branch.name, rules: [cause.message] });
				return commitByPullRequest(added, pending, context);
			}
		}
		async function commitByPullRequest(added, pending, context) {
			const { target, world } = context;
			let moved = new Map();
			const { to, candidates, ...committed } = await commitAside((branch, base, choice) => {
				moved = findStranded(pending, choice, added.size);
				const again = Array.from(moved, ([path, receipts]) => [
					path,
					{ keys: (0, receipt.YD)(receipts, world.clock.now()) },
				]);
				return editFiles(new Map([...again, ...added]), branch, target, base);
			}, context);
			const brought = Array.from(added, ([path, { receipts }]) => [path, receipts]);
			const { contents = EMPTY } = to;
			const now = { ...contents, receipts: new Map([...contents.receipts, ...moved, ...brought]) };
			const posts = new Map([...pendingIn(now, pending), ...brought]);
			const { pullRequest, problems } = await ensurePullRequest(to.name, posts, now, context);
			const foreign = await tellForeign(candidates, to.name, context);
			return {
				...committed,
				aside: { branch: to.name, into: target.branch.name },
				...(pullRequest !== void 0 && { pullRequest }),
				problems: [...problems, ...foreign],
			};
		}
		async function keepWaiting(pending, context) {
			const nothing = { problems: [], unwritten: [] };
			if (pending.size === 0) return nothing;
			try {
				const candidates = await context.target.candidates(context.target.branch);
				const [to] = candidates;
				if (!to) return nothing;
				const stranded = findStranded(pending, { to, candidates, behind: [] }, 0);
				if (stranded.size > 0) {
					const { edits, problems = [], ...where } = await commitByPullRequest(new Map(), pending, context);
					return { ...nothing, ...where, problems: [...edits.problems, ...problems].map(problem.PQ) };
				}
				const foreign = await tellForeign(candidates, to.name, context);
				if (!to.contents || (await isClosed(to, context))) return { ...nothing, problems: foreign };
				const posts = pendingIn(to.contents, pending);
				const { pullRequest, problems } = await ensurePullRequest(to.name, posts, to.contents, context);
				return {
					...nothing,
					problems: [...problems.map(problem.PQ), ...foreign],
					...(pullRequest !== void 0 && { pullRequest }),
				};
			} catch (cause) {
				if (!(cause instanceof error.y_)) throw cause;
				return {
					...nothing,
					problems: [(0, problem.PQ)((0, problem_of.Z)(cause, write_back.Lp["pull-request"].permissions))],
				};
			}
		}
		function unrecorded(path) {
			return (0, problem.z3)("github/unrecorded", { belongsInto: "the file", path });
		}
		function unwrittenOf(path, added) {
			const entry = added.get(path);
			return entry ? [(0, write_back_write_back.my)(path, entry.keys)] : [];
		}
		function checkoutWriteBack(postFiles, { files, journal, clock }) {
			const unwritten = [];
			return {
				inline: void 0,
				add(chain, receipts) {
					const { path } = chain;
					if (path === void 0) return;
					const keys = (0, receipt.YD)(receipts, clock.now());
					const problem = writeKeys(path, keys, files);
					if (problem) unwritten.push((0, write_back_write_back.my)(path, keys));
					else journal.record({ kind: "written", chain });
					postFiles.put(path, keys);
					return problem;
				},
				write: () => Promise.resolve({ problems: [], unwritten }),
			};
		}
		function writeKeys(path, keys, files) {
			try {
				const text = files.read(path).toString("utf8");
				const edited = (0, edit.B)(text, (0, receipt.Rb)(keys, (0, receipts_in.F)({ text })));
				if (!edited.ok) return { ...edited.problem, path };
				files.write(path, edited.text);
				return;
			} catch (cause) {
				const code = cause instanceof Error && "code" in cause ? String(cause.code) : "for an unknown reason";
				return (0, problem.z3)("files/not-written", { code, path });
			}
		}
		var receipts_file = __webpack_require__(80330);
		var core_journal = __webpack_require__(44608);
		function noWriteBack(files, world) {
			return {
				inline: void 0,
				add(chain, receipts) {
					keepInJournal(chain, receipts, world);
					if (chain.path !== void 0) files.put(chain.path, (0, receipt.YD)(receipts, world.clock.now()));
					return;
				},
				write: () => Promise.resolve({ problems: [], unwritten: [] }),
			};
		}
		function keepInJournal(chain, { whole }, { journal, clock }) {
			const known = (0, core_journal.$B)(chain, journal.entries());
			if (whole && known && known.unkeptSince === void 0) journal.record({ kind: "unkept", chain, at: clock.now() });
		}
		function folderWriteBack(files, folder, target, world) {
			const { clock, run } = world;
			const added = new Map();
			const writeFile = () => {
				const chains = Array.from(added, ([path, { chains, keys }]) => ({
					account: chains[0]?.account ?? "",
					path,
					receipts: (0, receipts_file.NC)(keys, chains),
				}));
				const { id, attempt, holder } = run;
				const file = { run: id, attempt, holder, commit: target?.branch.head ?? "", chains };
				const name = `receipts-${holder}-${clock.now().toString(36)}.json`;
				folder.put(name, (0, receipts_file.JA)(file));
				return name;
			};
			return {
				inline: void 0,
				add(chain, receipts) {
					if (chain.path === void 0) return;
					const keys = (0, receipt.YD)(receipts, clock.now());
					const chains = [...(added.get(chain.path)?.chains ?? []), chain];
					added.set(chain.path, { chains, receipts, keys });
					files.put(chain.path, keys);
					return;
				},
				async write() {
					if (target?.newReceiptsBranch !== void 0)
						await (0, receipts_branch_open.Rj)(target.newReceiptsBranch, target);
					if (added.size === 0) return { problems: [], unwritten: [] };
					let left;
					try {
						left = writeFile();
					} catch (cause) {
						const code = cause instanceof Error && "code" in cause ? String(cause.code) : "for an unknown reason";
						return {
							problems: [(0, problem.z3)("record/not-left", { code })],
							unwritten: Array.from(added, ([path, { keys }]) => (0, write_back_write_back.my)(path, keys)),
						};
					}
					for (const { chains, receipts } of added.values())
						for (const chain of chains) keepInJournal(chain, receipts, world);
					return { left, problems: [], unwritten: [] };
				},
			};
		}
		var release_body = __webpack_require__(10963);
		const ATTEMPTS = 5;
		function releaseWriteBack(release, { releases }, account, { journal, clock, run, random }) {
			const key = { release: release.id, name: `${account} ${run.step}` };
			let added;
			let seen = release.body;
			const writeRecord = async (receipts, at) => {
				for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
					const { body } = await releases.find({ id: release.id });
					const next = (0, release_body.ic)(body, key, receipts, at);
					if (next === body) return;
					if ((0, release_body.FR)(next) > 0) return tooLong(next);
					await releases.describe(release.id, next).catch((cause) => {
						if (attempt === ATTEMPTS || !(cause instanceof error.y_ && mayPass(cause))) throw cause;
					});
					await clock.sleep(1000 * 2 ** (attempt - 1) * (1 + random()));
				}
				return;
			};
			return {
				inline: {
					name: `${release.id} ${run.step}`,
					async receipts() {
						if (added) return added.receipts;
						seen = (await releases.find({ id: release.id })).body;
						return (0, release_body.wz)(seen, key);
					},
					findObstacle({ digest, segments }) {
						const next = (0, release_body.ic)(seen, key, (0, release_body.kj)(digest, segments.length), clock.now());
						return (0, release_body.FR)(next) > 0 ? tooLong(next) : void 0;
					},
				},
				add(chain, receipts) {
					added = { chain, receipts };
					return;
				},
				async write() {
					if (!added) return { problems: [], unwritten: [] };
					const { chain, receipts } = added;
					const problem = await writeRecord(receipts, clock.now()).catch((cause) => {
						if (!(cause instanceof error.y_)) throw cause;
						return (0, problem_of.Z)(cause, write_back.Lp.release.permissions);
					});
					if (problem)
						return {
							problems: [problem],
							unwritten: [(0, write_back_write_back.my)(chain.path, (0, receipt.YD)(receipts, clock.now()))],
						};
					journal.record({ kind: "written", chain });
					return { problems: [], unwritten: [] };
				},
			};
		}
		function tooLong(body) {
			const excess = (0, release_body.FR)(body);
			return (0, problem.z3)("github/release-full", {
				excess,
				fix: `Shorten the notes of the release by ${excess} characters, or use \`write-back: none\`.`,
			});
		}
		function mayPass({ kind, retryAfterMs }) {
			return kind === "unsure" || (kind === "throttled" && retryAfterMs === 0);
		}
		const WRITE_BACKS = {
			files: ({ files, context }) => checkoutWriteBack(files, context.world),
			none: ({ files, context }) => noWriteBack(files, context.world),
			commit: intoBranch,
			"pull-request": intoBranch,
			release: ({ files, target, account, context: { world } }) =>
				target?.release ? releaseWriteBack(target.release, target.host, account, world) : noWriteBack(files, world),
		};
		function openWriteBack(place) {
			const { files, target, context } = place;
			const { receiptsFolder } = context.world;
			if (receiptsFolder) return folderWriteBack(files, receiptsFolder, target, context.world);
			return WRITE_BACKS[place.context.settings.writeBack](place);
		}
		function intoBranch({ files, target, context }) {
			return target ? branchWriteBack(files, { ...context, target }) : noWriteBack(files, context.world);
		}
	},
};
