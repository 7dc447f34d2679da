export const id = 7707;
export const ids = [7707, 2914];
export const modules = {
	62211: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { accounts: () => accounts });
		var context_here = __webpack_require__(65832);
		var subcommand = __webpack_require__(56454);
		var accounts_file = __webpack_require__(86105);
		var accounts_box = __webpack_require__(63181);
		var owned_files = __webpack_require__(73259);
		var dist = __webpack_require__(38815);
		var read_yaml = __webpack_require__(97356);
		var same_data = __webpack_require__(26618);
		var front_matter_splices = __webpack_require__(1122);
		var yaml_text = __webpack_require__(9058);
		var json = __webpack_require__(86153);
		function newAccountsFile(key, repository) {
			return [
				"# Accounts that posts of this repository go to. Add one with `spool accounts add`: its token is sealed for the key",
				"# below, and only the workflow can open it.",
				`key: ${(0, yaml_text.ws)(key)}`,
				`repository: ${repository}`,
				"accounts: []",
				"",
			].join("\n");
		}
		function withAccount(text, account) {
			const eol = /\r\n/.test(text) ? "\r\n" : "\n";
			const source = text.endsWith("\n") ? text : text + eol;
			const read = (0, read_yaml.g)(source);
			const list = read.ok ? nodeAt(read.yaml, "accounts") : void 0;
			if (!read.ok || !list || !(0, dist.oP)(list)) return;
			const isEmpty = list.items.length === 0;
			if (list.flow && !isEmpty) return;
			const margin = " ".repeat(isEmpty ? 2 : (0, front_matter_splices.uV)(source, list.range[0]));
			const lines = linesOf(account).map((line) => margin + line + eol);
			const at = (0, front_matter_splices.sE)(source, (0, front_matter_splices.pJ)(list));
			const from = source.slice(0, list.range[0]).trimEnd().length;
			const splices = [
				...(isEmpty ? [{ from, to: list.range[1], text: "" }] : []),
				{ from: at, to: at, text: lines.join("") },
			];
			const { name, files, userId, token } = account;
			const entry = { name, files: files.length === 1 ? files[0] : files, user_id: userId, token };
			const { data } = read.yaml;
			return proven((0, front_matter_splices.Zb)(source, splices), {
				...data,
				accounts: [...(0, json.Of)(data["accounts"]), entry],
			});
		}
		function linesOf({ name, files, userId, token }) {
			const [only = "", ...others] = files;
			const patterns =
				others.length === 0
					? [`  files: ${(0, yaml_text.ws)(only)}`]
					: ["  files:", ...files.map((pattern) => `    - ${(0, yaml_text.ws)(pattern)}`)];
			return [
				`- name: ${(0, yaml_text.ws)(name)}`,
				...patterns,
				`  user_id: ${(0, yaml_text.ws)(userId)}`,
				`  token: ${(0, yaml_text.ws)(token)}`,
			];
		}
		function withTokens(text, tokens, key) {
			const read = (0, read_yaml.g)(text);
			const list = read.ok ? nodeAt(read.yaml, "accounts") : void 0;
			if (!read.ok || !list || !(0, dist.oP)(list)) return;
			const { yaml } = read;
			const splices = [];
			const left = new Map(tokens);
			const replace = (node, value) => {
				const isPlaced = node && (0, dist.jn)(node) && !node.anchor && !node.tag && !/^BLOCK/.test(String(node.type));
				if (isPlaced) splices.push({ from: node.range[0], to: node.range[1], text: (0, yaml_text.ws)(value) });
				return isPlaced;
			};
			if (key !== void 0 && !replace(nodeAt(yaml, "key"), key)) return;
			const items = (0, json.Of)(yaml.data["accounts"]).map((entry, index) => {
				const name = String(entry["name"]);
				const token = left.get(name);
				const item = list.items[index];
				if (token === void 0 || !item || !(0, dist.jh)(item)) return entry;
				const pair = item.items.find((each) => (0, read_yaml.P)(each.key, yaml.source) === "token");
				if (replace(pair?.value ?? void 0, token)) left.delete(name);
				return { ...entry, token };
			});
			if (left.size > 0) return;
			const expected = { ...yaml.data, ...(key !== void 0 && { key }), accounts: items };
			return proven((0, front_matter_splices.Zb)(text, splices), expected);
		}
		function nodeAt({ root, source }, key) {
			return root?.items.find((pair) => (0, read_yaml.P)(pair.key, source) === key)?.value ?? void 0;
		}
		function proven(text, expected) {
			const read = (0, read_yaml.g)(text);
			return read.ok && (0, same_data.n)(read.yaml.data, expected) ? text : void 0;
		}
		var pattern = __webpack_require__(81732);
		var sealed_box = __webpack_require__(66517);
		var check_token = __webpack_require__(81096);
		var read_accounts = __webpack_require__(35726);
		var error = __webpack_require__(22577);
		var settings = __webpack_require__(51922);
		var lines = __webpack_require__(64382);
		var paths = __webpack_require__(377);
		async function filesHere(desk) {
			return (await desk.world(settings.a, void 0)).files;
		}
		function textAt(path, files) {
			try {
				return files.read(path).toString("utf8");
			} catch (cause) {
				const { code = "unknown" } = cause;
				if (code === "ENOENT") return;
				throw new subcommand.VG(`${path} cannot be read (${code}).`);
			}
		}
		function shownHere(desk) {
			return (0, paths.z)({ root: (0, context_here.I5)(desk), folder: desk.folder });
		}
		function openFile(path, files, desk) {
			const text = textAt(path, files);
			if (text === void 0)
				throw new subcommand.VG(`There is no ${path}. \`spool accounts init\` makes it; --file names another one.`);
			const { file, problems } = (0, read_accounts.readAccounts)(path, text);
			if (!file) throw new subcommand.VG(problems.map((problem) => (0, lines.c)(problem, shownHere(desk))).join("\n"));
			return { text, file, problems };
		}
		const sayUnsound = (path) =>
			`${path} has something wrong with it. Correct that first; \`spool accounts list\` shows it. Nothing is changed.`;
		function replaceFile(path, text, files) {
			if (text === void 0)
				throw new subcommand.VG(
					`${path} is written in a way that Spool cannot change for sure, and stays as it is. Write \`accounts\` as a list of lines that begin with \`-\`, each value on one line, without anchors, aliases and tags.`,
				);
			try {
				files.write(path, text);
			} catch (cause) {
				const { code = "unknown" } = cause;
				throw new subcommand.VG(`${path} cannot be written (${code}).`);
			}
		}
		async function askGitHub(repository, desk, ask) {
			const { host } = await desk.world({ ...settings.a, githubToken: "gh" }, repository);
			try {
				if (!host) throw new subcommand.VG("gh is of no use here.");
				return await desk.talk.during("Asking GitHub", host(() => {}).then(ask));
			} catch (cause) {
				if (cause instanceof error.y_) throw new subcommand.VG(`GitHub gives no usable answer (${cause.message}).`);
				throw cause;
			}
		}
		var accounts_options = __webpack_require__(15941);
		async function addAccount(options, desk) {
			const { talk } = desk;
			const files = await filesHere(desk);
			const opened = openFile(options.file, files, desk);
			const name = options.name ?? (await talk.text("What is the account called here?")).trim();
			if (!accounts_file.Em.test(name)) throw new subcommand.VG(`${accounts_options.q$} Give it with --name.`);
			const given = await askToken(options.api, desk);
			const before = sameAccount(opened, name, given.userId);
			const { file, text } = opened;
			const owner = { name, userId: given.userId, repository: file.repository };
			const token = sealed(given.token, owner, file.key, desk);
			if (before) {
				replaceFile(file.path, withTokens(text, new Map([[name, token]])), files);
				talk.done(`The token of ${name} in ${file.path} is replaced.`);
			} else {
				const patterns = await askFiles(name, options, talk);
				await refuseOverlap({ name, files: patterns }, opened, files);
				const added = { name, files: patterns, userId: given.userId, token };
				replaceFile(file.path, withAccount(text, added), files);
				talk.done(`${name} is added to ${file.path}. Its posts are ${patterns.join(", ")}.`);
			}
			talk.say([
				"The token is sealed there: only the workflow of this repository can open it. Commit the file, or open a pull request.",
			]);
		}
		async function askToken(api, desk) {
			const { talk, clock, threads } = desk;
			const token = (await talk.secret("Paste the access token of the account (it stays hidden):")).trim();
			const verdict = await talk.during("Asking Threads about it", (0, check_token.SK)(token, api, desk));
			if ("wrong" in verdict) throw new subcommand.VG(verdict.wrong);
			if (verdict.life === "short")
				throw new subcommand.VG(
					"This token was made for an hour only. The User Token Generator of your app makes tokens of 60 days: generate one there, and give that one.",
				);
			const { works, lacks } = (0, check_token.Jo)(verdict, clock.now());
			talk.done(works);
			if (lacks.length > 0) talk.warn([...lacks, check_token.qn].join(" "));
			const { id = "" } = await threads(api, token).profile();
			if (!accounts_file.ir.test(id)) throw new subcommand.VG("Threads does not say which account the token is of.");
			return { token, userId: id };
		}
		function sameAccount({ file, problems }, name, userId) {
			const named = file.accounts.find((account) => account.name === name);
			const owned = file.accounts.find((account) => account.userId === userId);
			if (named !== owned)
				throw new subcommand.VG(
					owned
						? `The account with the user id ${userId} is \`${owned.name}\` already (${file.path}:${owned.line}). Nothing is changed.`
						: `\`${name}\` has another user id (${file.path}:${named?.line ?? 1}) than this token, which is of ${userId}. Nothing is changed.`,
				);
			if (!named && problems.length > 0) throw new subcommand.VG(sayUnsound(file.path));
			return named;
		}
		function sealed(token, owner, key, { randomBytes }) {
			try {
				return (0, accounts_box.f)(token, owner, key, randomBytes(sealed_box.kS));
			} catch {
				throw new subcommand.VG("The `key` of the file is no public key that anybody can own. Nothing is changed.");
			}
		}
		async function askFiles(name, { files }, talk) {
			const usual = `threads/${name}/**/*.md`;
			const given = files ?? ((await talk.text(`Where are its posts? (empty: ${usual})`)).trim() || usual);
			if ((0, pattern.d)(given) || given.startsWith("!"))
				throw new subcommand.VG(
					"The post files of an account are in the repository: give a pattern such as threads/name/**/*.md.",
				);
			return [given];
		}
		async function refuseOverlap(added, { file }, files) {
			const account = {
				userId: "",
				token: "",
				timezone: void 0,
				numbering: void 0,
				maxPosts: void 0,
				line: 1,
				...added,
			};
			const all = { accounts: [...file.accounts, account], leftOut: file.leftOut };
			const { owned } = await (0, owned_files.z)(all, (patterns) => files.find(patterns));
			const { problems } = (0, owned_files.g)(owned, file.path);
			const [problem] = problems;
			if (problem) throw new subcommand.VG(`${problem.message} ${problem.fix} Nothing is changed.`);
		}
		var changes = __webpack_require__(9685);
		var made_with = __webpack_require__(90056);
		var setup_repository = __webpack_require__(41146);
		var token_key = __webpack_require__(80386);
		var ports_desk = __webpack_require__(99819);
		const SECRET = "THREADS_ACCOUNTS_KEY";
		async function ownKey({ talk }) {
			talk.say([
				`Make a key with \`openssl rand -base64 32\`, store it as the secret ${SECRET}, and keep a copy where you keep passwords:`,
				"GitHub shows a secret to nobody.",
			]);
			const bytes = await askKey("The private key (it stays hidden):", talk);
			return { bytes, isThere: () => Promise.resolve(false), store: () => Promise.resolve() };
		}
		async function askKey(question, talk) {
			const bytes = (0, token_key.O)((await talk.secret(question)).trim());
			if (bytes) return bytes;
			throw new subcommand.VG("That is no key: it has to be 32 bytes, as 64 hexadecimal digits or as base64.");
		}
		async function newKey(repository, options, desk) {
			const { talk, gh, randomBytes } = desk;
			const place = await placeFor(repository, options, talk);
			const value = (0, token_key.b)(randomBytes);
			const tried = async (work) => {
				try {
					return await talk.during("Asking gh", work);
				} catch (cause) {
					if (!(cause instanceof ports_desk.U)) throw cause;
					throw new subcommand.VG(`gh could not store the key (${cause.message}). Nothing is changed.`);
				}
			};
			const store = async () => {
				const { environment } = place;
				if (environment !== void 0 && !(await gh.hasEnvironment(repository, environment)))
					await gh.makeEnvironment(repository, environment);
				await gh.setSecret(repository, { name: SECRET, value, ...place });
			};
			return {
				bytes: Buffer.from(value, "base64"),
				isThere: () => tried(gh.hasSecret(repository, { name: SECRET, ...place })),
				async store() {
					await tried(store());
					const where = place.environment === void 0 ? "" : `the environment “${place.environment}” of `;
					talk.done(`gh has stored the private key as the secret ${SECRET} of ${where}${repository.name}.`);
				},
			};
		}
		async function placeFor({ name }, { store, environment }, talk) {
			const chosen =
				store ??
				(await talk.choose(`Where is the private key of ${name} kept?`, [
					[
						"environment",
						`As a secret of the environment “${environment}”, which can be closed to all branches but one`,
					],
					["repository", "As a secret of the repository"],
					["none", "Nowhere: do nothing"],
				]));
			if (chosen === "none")
				throw new subcommand.VG(
					"Nothing is changed. Say where the private key is kept with --store environment or --store repository.",
				);
			return { environment: chosen === "environment" ? environment : void 0 };
		}
		async function initAccounts(options, desk) {
			const { file, hasOwnKey } = options;
			if (textAt(file, await filesHere(desk)) !== void 0)
				throw new subcommand.VG(
					`${file} is there already, and stays as it is. \`spool accounts add\` adds an account to it.`,
				);
			const { repository, noGh } = await (0, setup_repository.W)(options.repository, desk);
			if (!hasOwnKey && (noGh !== void 0 || !repository))
				throw new subcommand.VG(
					`${noGh ?? "No repository on GitHub is known."} Without it, store a key yourself and run this with --own-key.`,
				);
			const id = options.repositoryId ?? (noGh === void 0 && repository ? await idOf(repository, desk) : void 0);
			if (id === void 0)
				throw new subcommand.VG(
					"Without gh, say the id of the repository with --repository-id. https://api.github.com/repos/OWNER/NAME shows it as `id`.",
				);
			const key = hasOwnKey || !repository ? await ownKey(desk) : await newKey(repository, options, desk);
			if (await key.isThere())
				throw new subcommand.VG(
					`The secret ${SECRET} is there already, and what is sealed for it would be lost with it. Nothing is changed. To make a file for that key, run this with --own-key; \`spool accounts rotate\` replaces a key.`,
				);
			const publicKey = (0, sealed_box.kc)(key.bytes);
			await key.store();
			if (!(0, made_with.I)(desk.create, file, newAccountsFile(Buffer.from(publicKey).toString("base64"), id)))
				throw new subcommand.VG(`${file} is there already, and stays as it is.`);
			desk.talk.done(`${file} is written, with the public key ${(0, changes.d)(publicKey)}.`);
			desk.talk.step("What comes next", [
				"1. `spool accounts add` adds an account. It takes the public key alone: anyone can do it in a pull request.",
				`2. Put ${file} on your default branch. Protect it there: who changes the file decides whose posts are published.`,
				"3. Copy the workflow that publishes for these accounts, accounts-file.yml, to .github/workflows. Where it is and what it",
				"   takes: https://github.com/spool-threads/spool/blob/v1/docs/accounts.md",
			]);
		}
		async function idOf(repository, desk) {
			return askGitHub(repository, desk, async (host) => (await host.repository()).id);
		}
		var kept_tokens = __webpack_require__(71213);
		var findings = __webpack_require__(55169);
		var problem = __webpack_require__(82814);
		var lifetime = __webpack_require__(43398);
		var kept_tree = __webpack_require__(96672);
		async function listAccounts(options, desk) {
			const files = await filesHere(desk);
			const opened = openFile(options.file, files, desk);
			const { file } = opened;
			const { owned, others } = await (0, owned_files.z)(file, (patterns) => files.find(patterns));
			const settled = (0, owned_files.g)(owned, file.path, void 0, others);
			const problems = [...opened.problems, ...settled.problems];
			const kept = await findKept(opened, options, desk);
			const rows = owned.map(({ account: { name, userId, files: patterns, timezone }, paths }) => [
				name,
				userId,
				`${patterns.join(", ")} (${(0, findings.h)(paths.length, "file")})`,
				timezone ?? "",
				kept === void 0 ? "" : (kept.get(userId) ?? "not refreshed yet"),
			]);
			const heads = ["NAME", "USER ID", "POSTS", "ZONE", ...(kept ? ["REFRESHED TOKEN"] : [])];
			tableOf([heads, ...rows]).forEach(desk.print);
			desk.print(
				`${(0, findings.h)(file.accounts.length, "account")}, sealed for the key ${(0, changes.d)(file.key)} and the repository ${file.repository}.`,
			);
			if (!kept) desk.print("GitHub was not asked which tokens were refreshed: gh is not there, or not signed in.");
			problems.forEach((problem) => desk.print((0, lines.c)(problem, shownHere(desk))));
			if ((0, problem.JD)(problems))
				throw new subcommand.VG(`${(0, findings.h)(problems.length, "thing")} in ${file.path} must be cured.`);
		}
		async function findKept({ file }, { repository: asked }, desk) {
			const { repository, noGh } = await (0, setup_repository.W)(asked, desk);
			if (noGh !== void 0 || !repository) return;
			const paths = file.accounts.map(kept_tokens.xl);
			const tree = await askGitHub(repository, desk, (host) => (0, kept_tree.Q)(file.key, host, desk).find(paths));
			return new Map(
				file.accounts.flatMap((account) => {
					const text = tree?.files.get((0, kept_tokens.xl)(account));
					if (text === void 0) return [];
					const life = (0, lifetime.V)({ expiresAt: (0, kept_tokens.j_)(text) }, desk.clock.now());
					const said = life ? `${(0, findings.h)(life.daysLeft, "day")} left` : "kept";
					return [[account.userId, said]];
				}),
			);
		}
		function tableOf(rows) {
			const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
			return rows.map((row) =>
				widths
					.map((width, column) => (row[column] ?? "").padEnd(width))
					.join("  ")
					.trimEnd(),
			);
		}
		async function rotateKey(options, desk) {
			const { talk, accountsKey } = desk;
			const files = await filesHere(desk);
			const { text, file, problems } = openFile(options.file, files, desk);
			if ((0, problem.JD)(problems)) throw new subcommand.VG(sayUnsound(file.path));
			const { repository, noGh } = await (0, setup_repository.W)(options.repository, desk);
			if (noGh !== void 0 || !repository)
				throw new subcommand.VG(
					`${noGh ?? "No repository on GitHub is known."} It is needed to find the tokens that were refreshed.`,
				);
			talk.step("The old key", [
				`The tokens are opened with the private key that the secret ${SECRET} has now. GitHub shows it to nobody: it is in`,
				"the copy that you kept, or in a job that is given the secret. Without it, remove the file and the secret, run",
				"`spool accounts init`, and let everybody add their account again.",
			]);
			const given = accountsKey === void 0 ? void 0 : (0, token_key.O)(accountsKey);
			const old = given ?? (await askKey("The old private key (it stays hidden):", talk));
			const opened = await openAll(old, { file, repository, api: options.api }, desk);
			const key = options.hasOwnKey ? await ownKey(desk) : await newKey(repository, options, desk);
			if (Buffer.from(key.bytes).equals(old))
				throw new subcommand.VG("The new key is the old one. Nothing is changed.");
			const publicKey = (0, sealed_box.kc)(key.bytes);
			const tokens = opened.map(({ name, userId, token }) => {
				const owner = { name, userId, repository: file.repository };
				return [name, (0, accounts_box.f)(token, owner, publicKey, desk.randomBytes(sealed_box.kS))];
			});
			const edited = withTokens(text, new Map(tokens), Buffer.from(publicKey).toString("base64"));
			if (edited !== void 0) await key.store();
			replaceFile(file.path, edited, files);
			talk.done(
				`${file.path} has the new key ${(0, changes.d)(publicKey)}, and the tokens of ${opened.map(({ name }) => name).join(", ")} are sealed for it.`,
			);
			talk.step("What comes next", [
				`1. Put ${file.path} on your default branch at once: until then runs refuse the key, and publish nothing.`,
				`2. Remove what was sealed with the old key: git push origin --delete refs/spool/${(0, kept_tokens.HZ)(file.key)}`,
				"   (it is not there if no token was refreshed).",
				"3. If the old key has leaked, so have the tokens: the history of the file still has them as they were sealed for",
				"   it. Revoke each on threads.com, under Settings, Account, Website permissions, and add the account again.",
			]);
		}
		async function openAll(privateKey, { file, repository, api }, desk) {
			const { id, tree } = await askGitHub(repository, desk, async (asked) => ({
				id: (await asked.repository()).id,
				tree: await (0, kept_tree.Q)(file.key, asked, desk).find(file.accounts.map(kept_tokens.xl)),
			}));
			const found = (0, accounts_box.openerFor)(file, privateKey, id);
			if ("problem" in found)
				throw new subcommand.VG(`${found.problem.message} ${found.problem.fix} Nothing is changed.`);
			const accounts = file.accounts.map((account) => {
				const box = (0, accounts_box.openBox)(account, found.opener, file.path);
				if ("problem" in box) throw new subcommand.VG(`${box.problem.message} ${box.problem.fix} Nothing is changed.`);
				return { ...account, token: box.token };
			});
			const keeper = { privateKey, place: { repository: id, host: apiOf(repository.host), threads: api.origin } };
			const kept = tree ? (0, kept_tokens.DL)(tree.files, accounts, keeper) : new Map();
			return accounts.map((account) => ({ ...account, token: kept.get(account.userId)?.token ?? account.token }));
		}
		function apiOf(host) {
			return host === "github.com" || host.endsWith(".ghe.com") ? `api.${host}` : host;
		}
		const ACTIONS = { init: initAccounts, add: addAccount, list: listAccounts, rotate: rotateKey };
		async function accounts(values, desk, [action = "", ...rest]) {
			const act = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : void 0;
			if (!act || rest.length > 0)
				throw new subcommand.eb(
					"Say one of init, add, list and rotate, and nothing else beside options. A token never stands on the command line, where every process can read it: give it when it is asked for, or on standard input.",
				);
			(0, context_here.I5)(desk);
			await act((0, accounts_options.Tt)(values), desk);
		}
	},
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
	81096: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Jo: () => saidOf, SK: () => checkToken, qn: () => ANEW });
		var _core_doctor_findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55169);
		var _core_rules_threads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78254);
		var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60787);
		var _core_rules_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19094);
		var _core_token_lifetime_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43398);
		var _command_line_subcommand_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56454);
		var _core_threads_token_lacks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97501);
		const HOUR = 3_600_000;
		const DAY = 24 * HOUR;
		const GENERATE = "Generate a new token with the User Token Generator of your app, and copy all of it.";
		const ANEW = `A token keeps the permissions it was made with: add what is missing to the app first. ${GENERATE}`;
		async function checkToken(value, api, { threads }) {
			if (value === "") return { wrong: `There is no token: nothing was given. ${GENERATE}` };
			try {
				const account = threads(api, value);
				const { username } = await account.profile();
				const facts = await account.tokenFacts();
				return judge(value, username, facts);
			} catch (cause) {
				if (!(cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_1__.a)) throw cause;
				if (cause.kind === "token")
					return {
						wrong: `Threads rejects this token (${cause.message}). ${_core_rules_threads_js__WEBPACK_IMPORTED_MODULE_0__.Gd[cause.fault]} ${cause.fault === "not-alone" ? _core_rules_threads_js__WEBPACK_IMPORTED_MODULE_0__._w : GENERATE}`,
					};
				if (cause.kind === "permission")
					return {
						wrong: `This token has no permission (${cause.message}). Add the permissions to the app first. ${GENERATE}`,
					};
				throw new _command_line_subcommand_js__WEBPACK_IMPORTED_MODULE_5__.VG(
					`Threads gives no usable answer (${cause.message}). Check the connection, a proxy, and --api-url if it is given, and run it again.`,
				);
			}
		}
		function judge(value, username, facts) {
			if (facts?.isValid === false) return { wrong: `Threads says that this token is no longer valid. ${GENERATE}` };
			const missing = facts?.scopes
				? (0, _core_threads_token_lacks_js__WEBPACK_IMPORTED_MODULE_4__.gP)(facts.scopes, "always")
				: [];
			if (missing.length > 0) return { wrong: `${missing.join(" ")} ${ANEW}` };
			const { issuedAt, expiresAt, scopes } = facts ?? {};
			const known = issuedAt !== void 0 && expiresAt !== void 0;
			const life = known ? (expiresAt - issuedAt < DAY ? "short" : "long") : void 0;
			return { value, username, expiresAt, scopes, life };
		}
		function saidOf({ username, expiresAt, scopes }, now) {
			const whose = username === void 0 ? "The token works" : `The token works, and is of @${username}`;
			const unneeded = (0, _core_threads_token_lacks_js__WEBPACK_IMPORTED_MODULE_4__.qs)(scopes).filter(
				({ isNeeded }) => isNeeded === "by some keys",
			);
			return {
				works: `${whose}. ${expiresAt === void 0 ? "Threads does not say how long it lives." : `It lives for ${timeLeft(expiresAt, now)}, until ${(0, _core_rules_token_js__WEBPACK_IMPORTED_MODULE_2__.Q)(expiresAt)}.`}`,
				lacks: scopes ? (0, _core_threads_token_lacks_js__WEBPACK_IMPORTED_MODULE_4__.gP)(scopes, "for chains") : [],
				unneeded:
					unneeded.length > 0
						? [
								`It lacks ${(0, _core_threads_token_lacks_js__WEBPACK_IMPORTED_MODULE_4__.Kx)(unneeded)}. Other posts need no such permission.`,
							]
						: [],
			};
		}
		function timeLeft(expiresAt, now) {
			const { daysLeft = 0 } = (0, _core_token_lifetime_js__WEBPACK_IMPORTED_MODULE_3__.V)({ expiresAt }, now) ?? {};
			return daysLeft > 0
				? (0, _core_doctor_findings_js__WEBPACK_IMPORTED_MODULE_6__.h)(daysLeft, "day")
				: (0, _core_doctor_findings_js__WEBPACK_IMPORTED_MODULE_6__.h)(Math.round((expiresAt - now) / HOUR), "hour");
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
	41146: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => findRepository, Z: () => pageOf });
		var _core_github_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87573);
		var _ports_desk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99819);
		async function findRepository(asked, { gh, remotes, talk }) {
			const found = await talk.during("Looking for the repository", viewOf(asked, gh));
			if ("repository" in found) return { repository: found.repository, noGh: void 0 };
			const named =
				asked === void 0
					? remotes.map(_core_github_remote_js__WEBPACK_IMPORTED_MODULE_0__.c).find((each) => each !== void 0)
					: nameIn(asked);
			const unknown = { defaultBranch: void 0, isPrivate: void 0 };
			return { repository: named && { ...named, ...unknown }, noGh: found.noGh };
		}
		async function viewOf(asked, gh) {
			try {
				const repository = await gh.repository(asked);
				return repository
					? { repository }
					: { noGh: "GitHub’s command line, gh, is not installed (https://cli.github.com)." };
			} catch (cause) {
				if (!(cause instanceof _ports_desk_js__WEBPACK_IMPORTED_MODULE_1__.U)) throw cause;
				return {
					noGh: `GitHub’s command line, gh, cannot see the repository (${cause.message}). \`gh auth login\` signs it in.`,
				};
			}
		}
		function nameIn(asked) {
			const [name = "", owner = "", host = "github.com"] = asked.split("/").toReversed();
			return { host, name: `${owner}/${name}` };
		}
		const pageOf = ({ host, name }, page) => `https://${host}/${name}/${page}`;
	},
	9685: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => shownKey, f: () => changesOf });
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82814);
		function changesOf(before, after) {
			const { path } = after;
			const old = new Map(before?.accounts.map((account) => [account.name, account]));
			const left = new Set(after.accounts.map(({ name }) => name));
			const of = (name, change, line) =>
				(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.$e)("accounts/changed", {
					name,
					change,
					keys: [],
					path,
					...(line !== void 0 && { line }),
				});
			return [
				...(before ? headChanges(before, after) : []),
				...after.accounts.flatMap((account) => {
					const { name, line } = account;
					const then = old.get(name);
					if (!then) return [of(name, "added", line)];
					const keys = changedKeys(then, account);
					return keys.length === 0
						? []
						: [
								(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.$e)("accounts/changed", {
									name,
									change: "changed",
									keys,
									path,
									line,
								}),
							];
				}),
				...[...old.keys()].filter((name) => !left.has(name)).map((name) => of(name, "removed")),
			];
		}
		function headChanges(before, after) {
			const { path, keyLine: line } = after;
			return [
				...(Buffer.from(before.key).equals(after.key)
					? []
					: [
							(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.$e)("accounts/key-changed", {
								from: shownKey(before.key),
								to: shownKey(after.key),
								path,
								line,
							}),
						]),
				...(before.repository === after.repository
					? []
					: [
							(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.$e)("accounts/repository-changed", {
								from: before.repository,
								to: after.repository,
								path,
							}),
						]),
			];
		}
		function shownKey(key) {
			return Buffer.from(key).toString("base64").slice(0, 12);
		}
		function changedKeys(before, after) {
			const parts = ({ files, userId, token, timezone, numbering, maxPosts }) => ({
				token,
				user_id: userId,
				files: files.join("\n"),
				timezone,
				numbering,
				max_posts: maxPosts,
			});
			const [then, now] = [new Map(Object.entries(parts(before))), Object.entries(parts(after))];
			return now.flatMap(([key, value]) => (then.get(key) === value ? [] : [key]));
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
	97356: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { P: () => keyText, g: () => readYaml });
		var dist = __webpack_require__(38815);
		var written = __webpack_require__(36250);
		var problem = __webpack_require__(82814);
		var front_matter = __webpack_require__(25900);
		const SIGNS = [
			[/^BAD_SCALAR_START/, "reserved"],
			[/^BLOCK_AS_IMPLICIT_KEY Nested/, "colon"],
			[/^BAD_DQ_ESCAPE/, "escape"],
			[/^TAB_AS_INDENT/, "tab"],
			[/^MULTIPLE_DOCS/, "documents"],
			[/^MISSING_CHAR Missing closing/, "quote"],
			[/^BAD_INDENT Flow/, "bracket"],
			[/^BLOCK_IN_FLOW|^\w+ (?:Missing , |Unexpected , |Unexpected empty item)/, "comma"],
			[/^UNEXPECTED_TOKEN Unexpected flow-/, "stray"],
			[/^(?:BAD_INDENT|BLOCK_AS_IMPLICIT_KEY)|^MISSING_CHAR Block scalars/, "indent"],
			[/^UNEXPECTED_TOKEN .* on same line with key$/, "list"],
			[/^MULTILINE_IMPLICIT_KEY|^MISSING_CHAR Implicit map keys/, "word"],
			[/^UNEXPECTED_TOKEN .* at node end$/, "rest"],
			[/^UNEXPECTED_TOKEN (?:Block scalar header|Not a YAML token)/, "block"],
			[/^MISSING_CHAR Comments/, "comment"],
			[/^(?:\w+_ALIAS|ALIAS_PROPS|MULTIPLE_ANCHORS|MULTIPLE_TAGS|BAD_PROP_ORDER|TAG_RESOLVE_FAILED)/, "anchor"],
			[/^BAD_COLLECTION_TYPE|^MISSING_CHAR Tags and anchors/, "anchor"],
			[/^BAD_DIRECTIVE|^MISSING_CHAR Missing directives-end/, "directive"],
			[/^KEY_OVER_1024_CHARS/, "long key"],
		];
		function mistakeOf({ code, message }) {
			const [, mistake] = SIGNS.find(([sign]) => sign.test(`${code} ${message}`)) ?? [];
			return mistake ?? "other";
		}
		const MOST_VALUES = 100_000;
		const LONG_TEXT = 100;
		const DEEPEST = 100;
		function readYaml(source) {
			const counter = new dist.HN();
			const lineAt = (offset) => Math.max(counter.linePos(offset).line, 1);
			const document = parsed(source, counter);
			if (!document) return { ok: false, problems: [tooComplex(counter.lineStarts.length)] };
			if (document.errors.length > 0) return { ok: false, problems: mistakesOf(document, source, lineAt) };
			const root = document.contents;
			if (root === null || ((0, dist.jn)(root) && root.source === ""))
				return { ok: true, yaml: { source, root: void 0, data: bare(), lineOf: () => 1 } };
			if (!(0, dist.jh)(root)) return { ok: false, problems: [notAMapping(root, lineAt)] };
			const reading = { source, lineAt, anchors: new Map(), problems: [], values: 0 };
			const data = dataOfMapping(root, reading, 0);
			if (reading.problems.length > 0) return { ok: false, problems: reading.problems };
			const entryOf = entriesOf(source);
			const lineOf = (path) => lineAt(offsetOf(root, path, entryOf));
			return { ok: true, yaml: { source, root, data, lineOf } };
		}
		function parsed(source, lineCounter) {
			try {
				return (0, dist.Tp)(source, {
					version: "1.2",
					schema: "core",
					customTags: withoutNumbers,
					resolveKnownTags: false,
					uniqueKeys: false,
					keepSourceTokens: true,
					prettyErrors: false,
					logLevel: "error",
					lineCounter,
				});
			} catch (cause) {
				if (cause instanceof RangeError) return;
				throw cause;
			}
		}
		function keyText(key, source) {
			if ((0, dist.jn)(key)) return typeof key.value === "string" ? key.value : key.source;
			return source.slice(key.range[0], key.range[1]);
		}
		function withoutNumbers(tags) {
			return tags.filter((tag) => typeof tag === "string" || !/:(?:int|float)$/.test(tag.tag));
		}
		function bare() {
			return Object.create(null);
		}
		function dataOf(node, reading, depth) {
			if (node === null) return null;
			if ((0, dist.Vj)(node)) return dataOfAlias(node.source, node.range[0], reading);
			const before = reading.values;
			reading.values += 1 + ((0, dist.jn)(node) ? Math.floor(node.source.length / LONG_TEXT) : 0);
			if (depth > DEEPEST || reading.values > MOST_VALUES) return refuse(node.range[0], reading);
			const data = (0, dist.jn)(node)
				? node.value
				: (0, dist.jh)(node)
					? dataOfMapping(node, reading, depth)
					: node.items.map((item) => dataOf(item, reading, depth + 1));
			const values = reading.values - before;
			if (node.anchor !== void 0) reading.anchors.set(node.anchor, { data, values });
			return data;
		}
		function dataOfMapping(map, reading, depth) {
			const data = bare();
			const keys = new Map();
			for (const { key, value } of map.items) {
				const name = keyText(key, reading.source);
				const first = keys.get(name);
				if (first) reading.problems.push(duplicate(name, first, key, reading));
				else keys.set(name, key);
				data[name] = dataOf(value, reading, depth + 1);
			}
			return data;
		}
		function dataOfAlias(name, offset, reading) {
			const anchored = reading.anchors.get(name);
			if (!anchored) {
				reading.problems.push(brokenYaml("alias", (0, written.q)(name), reading.lineAt(offset)));
				return null;
			}
			reading.values += anchored.values;
			return reading.values > MOST_VALUES ? refuse(offset, reading) : anchored.data;
		}
		function refuse(offset, reading) {
			if (!reading.problems.some(({ rule }) => rule === "front-matter/too-complex"))
				reading.problems.push(tooComplex(reading.lineAt(offset)));
			return null;
		}
		function offsetOf(root, path, entryOf) {
			let node = root;
			let offset = 0;
			for (const step of path) {
				const entry = entryOf(node, step);
				if (!entry) break;
				offset = entry.at.range[0];
				node = entry.value;
			}
			return offset;
		}
		function entriesOf(source) {
			const listed = new Map();
			const entriesIn = (map) => {
				const known = listed.get(map);
				if (known) return known;
				const entries = new Map(map.items.map(({ key, value }) => [keyText(key, source), { at: key, value }]));
				listed.set(map, entries);
				return entries;
			};
			return (node, step) => {
				if ((0, dist.jh)(node)) return entriesIn(node).get(String(step));
				const item = (0, dist.oP)(node) ? node.items[Number(step)] : void 0;
				return item && { at: item, value: item };
			};
		}
		function mistakesOf(document, source, lineAt) {
			const problems = new Map();
			const beginnings = document.errors.some(isUnclosed) ? beginningsIn(document) : new Map();
			for (const mistake of document.errors) {
				const [offset] = mistake.pos;
				const line = lineAt(isUnclosed(mistake) ? (beginnings.get(offset) ?? offset) : offset);
				if (problems.has(line)) continue;
				const isTooMuch = mistake.code === "RESOURCE_EXHAUSTION";
				problems.set(line, isTooMuch ? tooComplex(line) : brokenBy(mistake, source, line));
			}
			return [...problems.values()];
		}
		function brokenBy(error, source, line) {
			const mistake = mistakeOf(error);
			const [offset] = error.pos;
			return brokenYaml(mistake, source.slice(offset, offset + (mistake === "escape" ? 2 : 1)), line);
		}
		function brokenYaml(mistake, written, line) {
			return (0, problem.z3)("front-matter/broken-yaml", { mistake, written, line, fix: front_matter.e[mistake].fix });
		}
		function isUnclosed({ message }) {
			return message.startsWith("Missing closing");
		}
		function beginningsIn(document) {
			const beginnings = new Map();
			(0, dist.YR)(document, {
				Scalar(_, { range }) {
					if (range) beginnings.set(range[1], range[0]);
				},
			});
			return beginnings;
		}
		function notAMapping(root, lineAt) {
			const kind = (0, dist.jn)(root) ? "value" : "list";
			return (0, problem.z3)("front-matter/not-a-mapping", { kind, line: lineAt(root.range[0]) });
		}
		function duplicate(name, first, second, { lineAt }) {
			return (0, problem.z3)("front-matter/duplicate-key", {
				key: (0, written.q)(name),
				first: lineAt(first.range[0]),
				line: lineAt(second.range[0]),
			});
		}
		function tooComplex(line) {
			return (0, problem.z3)("front-matter/too-complex", { values: MOST_VALUES, levels: DEEPEST, line });
		}
	},
	26618: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => sameData });
		function sameData(one, other) {
			if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
			if (Array.isArray(one) !== Array.isArray(other)) return false;
			const others = new Map(Object.entries(other));
			const entries = Object.entries(one);
			return (
				entries.length === others.size &&
				entries.every(([key, value]) => others.has(key) && sameData(value, others.get(key)))
			);
		}
	},
	1122: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D5: () => splicesFor,
			Zb: () => spliced,
			pJ: () => endOf,
			sE: () => nextLine,
			uV: () => columnOf,
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
		var _read_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97356);
		var _yaml_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9058);
		function splicesFor({ root, source }, changes) {
			const value = root?.items.find(
				({ key }) => (0, _read_yaml_js__WEBPACK_IMPORTED_MODULE_1__.P)(key, source) === "threads",
			)?.value;
			if (!root || !value) return { ok: false, because: { reason: "no threads" } };
			if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(value) || isMarked(value))
				return { ok: false, because: { reason: "marked" } };
			if (((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(value) && value.value === true) || isEmptyBraces(value, source))
				return { ok: true, splices: opened(source, root, value, changes.filter(isSet)) };
			return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(value)
				? changed(source, value, changes)
				: { ok: false, because: { reason: "no mapping" } };
		}
		function spliced(source, splices) {
			const fromTheEnd = splices.toReversed().toSorted((one, other) => other.from - one.from);
			return fromTheEnd.reduce(
				(text, { from, to, text: piece }) => text.slice(0, from) + piece + text.slice(to),
				source,
			);
		}
		function opened(source, root, value, changes) {
			const [from, to] = value.range;
			if (root.flow) return [{ from, to, text: `{ ${(0, _yaml_text_js__WEBPACK_IMPORTED_MODULE_2__.dP)(changes)} }` }];
			const margin = " ".repeat(columnOf(source, root.range[0]) + 2);
			return [
				{ from: source.slice(0, from).trimEnd().length, to, text: "" },
				insertedLines(source, nextLine(source, to), margin, changes),
			];
		}
		function changed(source, map, changes) {
			const splices = [];
			const added = [];
			const removed = new Set();
			for (const change of changes) {
				const [key] = change;
				const pair = map.items.find(
					(item) => (0, _read_yaml_js__WEBPACK_IMPORTED_MODULE_1__.P)(item.key, source) === key,
				);
				if (pair?.value && isMarked(pair.value)) return { ok: false, because: { reason: "marked key", key } };
				if (!isSet(change)) {
					if (pair) removed.add(pair);
				} else if (pair) splices.push(replaced(source, map, pair, change[1]));
				else added.push(change);
			}
			splices.push(...(map.flow ? removedInBraces(map, removed) : removedLines(source, removed)));
			const append = map.flow ? appendedInBraces : appendedBelow;
			if (added.length > 0) splices.push(append(source, map, added));
			return { ok: true, splices };
		}
		function isSet(change) {
			return change[1] !== void 0;
		}
		function removedLines(source, removed) {
			return Array.from(removed, (pair) => {
				const from = source.lastIndexOf("\n", pair.key.range[0] - 1) + 1;
				return { from, to: nextLine(source, endOfPair(pair)), text: "" };
			});
		}
		function removedInBraces({ items }, removed) {
			const first = items.findIndex((pair) => !removed.has(pair));
			const [head, kept] = [items[0], items[first]];
			const leading = first > 0 && head && kept ? [{ from: head.key.range[0], to: kept.key.range[0], text: "" }] : [];
			const others = items.flatMap((pair, index) => {
				const before = items[index - 1];
				if (!removed.has(pair) || index < first || !before) return [];
				return [{ from: endOfPair(before), to: endOfPair(pair), text: "" }];
			});
			return [...leading, ...others];
		}
		function replaced(source, map, { key, value: old, srcToken }, value) {
			const inline =
				map.flow || typeof value === "object"
					? (0, _yaml_text_js__WEBPACK_IMPORTED_MODULE_2__.KH)(value)
					: (0, _yaml_text_js__WEBPACK_IMPORTED_MODULE_2__.ws)(value);
			const colon = srcToken?.sep?.find(({ type }) => type === "map-value-ind");
			if (!colon) return inserted(key.range[1], `: ${inline}`);
			const behindColon = colon.offset + 1;
			if (!old || isNothing(old)) return inserted(behindColon, ` ${inline}`);
			const from = old.range[0];
			const to = source.slice(0, endOf(old)).trimEnd().length;
			if (!isBlock(old)) return { from, to, text: inline };
			if (
				(0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(old) &&
				(0, _yaml_text_js__WEBPACK_IMPORTED_MODULE_2__.Lv)(value) &&
				value.length > 0
			) {
				const margin = " ".repeat(columnOf(source, from));
				return {
					from,
					to,
					text: (0, _yaml_text_js__WEBPACK_IMPORTED_MODULE_2__.Lt)(value).join(lineBreakAt(source, from) + margin),
				};
			}
			const alone = source.slice(behindColon, from).trim() === "";
			return alone ? { from: behindColon, to, text: ` ${inline}` } : { from, to, text: inline };
		}
		function appendedBelow(source, map, added) {
			const margin = " ".repeat(columnOf(source, map.range[0]));
			return insertedLines(source, nextLine(source, endOf(map)), margin, added);
		}
		function appendedInBraces(source, map, added) {
			const last = map.items.at(-1);
			if (!last) return inserted(map.range[0] + 1, ` ${(0, _yaml_text_js__WEBPACK_IMPORTED_MODULE_2__.dP)(added)}`);
			const end = endOfPair(last);
			const comma = /^\s*(?:#[^\n]*\n\s*)*,/.exec(source.slice(end, map.range[1]));
			return comma
				? inserted(end + comma[0].length, ` ${(0, _yaml_text_js__WEBPACK_IMPORTED_MODULE_2__.dP)(added)}`)
				: inserted(end, `, ${(0, _yaml_text_js__WEBPACK_IMPORTED_MODULE_2__.dP)(added)}`);
		}
		function insertedLines(source, at, margin, added) {
			const lineBreak = lineBreakAt(source, at - 1);
			const lines = added.flatMap(([key, value]) => (0, _yaml_text_js__WEBPACK_IMPORTED_MODULE_2__.Wx)(key, value));
			return inserted(at, lines.map((line) => margin + line + lineBreak).join(""));
		}
		function inserted(at, text) {
			return { from: at, to: at, text };
		}
		function endOf(node) {
			const last = isBlock(node) ? node.items.at(-1) : void 0;
			if (!last) return node.range[1];
			return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.tO)(last) ? endOfPair(last) : endOf(last);
		}
		function endOfPair({ key, value }) {
			return value ? endOf(value) : endOf(key);
		}
		function isBlock(node) {
			return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.P3)(node) && !node.flow;
		}
		function isEmptyBraces(node, source) {
			return (
				(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) && /^\{\s*\}$/.test(source.slice(node.range[0], node.range[1]))
			);
		}
		function isNothing(node) {
			return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) && node.range[0] === node.range[1];
		}
		function isMarked(node) {
			return node.tag !== void 0 || (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node) && node.anchor !== void 0);
		}
		function columnOf(source, offset) {
			return offset - (source.lastIndexOf("\n", offset - 1) + 1);
		}
		function nextLine(source, offset) {
			return source[offset - 1] === "\n" ? offset : source.indexOf("\n", offset) + 1;
		}
		function lineBreakAt(source, offset) {
			return source[source.indexOf("\n", offset) - 1] === "\r" ? "\r\n" : "\n";
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
	22577: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			bj: () => unanswered,
			e0: () => isGitHubError,
			j5: () => githubErrorOf,
			y_: () => GitHubError,
		});
		var _boundary_excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29891);
		var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86153);
		class GitHubError extends Error {
			kind;
			retryAfterMs;
			constructor(kind, message, retryAfterMs = 0, options) {
				super(message, options);
				this.name = "GitHubError";
				this.kind = kind;
				this.retryAfterMs = retryAfterMs;
			}
		}
		function isGitHubError(cause, ...kinds) {
			return cause instanceof GitHubError && kinds.includes(cause.kind);
		}
		function unanswered(request, why, cause) {
			return new GitHubError("unsure", `${request}: ${why}`, 0, { cause });
		}
		const WAIT_MS = 60_000;
		function githubErrorOf(request, answer, now) {
			const { type, message } = toldBy(answer.body);
			const what = [answer.status === 200 ? "" : `HTTP ${answer.status}`, message && `“${message}”`];
			const found = `${request}: ${what.filter((part) => part !== "").join(", ")}`;
			const throttled = isThrottled(answer, type, message);
			const kind = throttled ? "throttled" : kindOf(answer.status, type, message);
			const accepted = answer.headers["x-accepted-github-permissions"];
			const asked =
				kind === "forbidden" && accepted
					? `, needs ${(0, _boundary_excerpt_js__WEBPACK_IMPORTED_MODULE_0__.z)(String(accepted))}`
					: "";
			return new GitHubError(kind, found + asked, throttled ? retryAfter(answer, now) : 0);
		}
		function toldBy(body) {
			if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_1__.u4)(body)) return { type: "", message: "" };
			const first = Array.isArray(body["errors"]) ? body["errors"][0] : void 0;
			const of = (value, key) =>
				(0, _json_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value) && typeof value[key] === "string" ? value[key] : "";
			const messages = [of(body, "message"), of(first, "message")].filter((text) => text !== "");
			return {
				type: of(first, "type"),
				message: (0, _boundary_excerpt_js__WEBPACK_IMPORTED_MODULE_0__.z)(messages.join(": ")),
			};
		}
		function isThrottled({ status, headers }, type, message) {
			if (status === 429 || /^RATE_LIMIT/.test(type)) return true;
			if (/rate limit|abuse detection mechanism/i.test(message)) return true;
			if (status === 403 && headers["retry-after"] !== void 0) return true;
			return (status === 403 || status === 200) && String(headers["x-ratelimit-remaining"]) === "0";
		}
		function retryAfter({ headers }, now) {
			const after = Number(headers["retry-after"]);
			if (after > 0) return after * 1000;
			const reset = Number(headers["x-ratelimit-reset"]);
			if (String(headers["x-ratelimit-remaining"]) === "0" && reset > 0) return Math.max(reset * 1000 - now, 1000);
			return WAIT_MS;
		}
		function kindOf(status, type, message) {
			if (/not permitted to create or approve pull requests/i.test(message)) return "no-pulls";
			if (type === "STALE_DATA" || /not a fast.?forward|is at \w+ but expected|does not match/i.test(message))
				return "stale";
			if (type === "BRANCH_PROTECTION_RULE_VIOLATION" || /repository rule violations|protected branch/i.test(message))
				return "protected";
			if (status === 401) return "token";
			if (status === 403 || type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES") return "forbidden";
			if (status === 404 || type === "NOT_FOUND" || /reference does not exist/i.test(message)) return "missing";
			if (/already exists/i.test(message)) return "exists";
			if (status >= 500 || /something went wrong|timed out|timeout/i.test(message)) return "unsure";
			return "refused";
		}
	},
	97501: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Kx: () => sayLacks,
			fg: () => ASKED,
			gP: () => lacking,
			qs: () => lackedBy,
		});
		const SCOPES = {
			threads_basic: { isNeeded: "always", gives: "everything", without: "nothing works" },
			threads_content_publish: { isNeeded: "always", gives: "publishing", without: "nothing can be published" },
			threads_manage_replies: {
				isNeeded: "for chains",
				gives: "chains",
				without: "no chain can be published: each of its parts after the first is a reply",
			},
			threads_read_replies: {
				isNeeded: "for chains",
				gives: "chains that were interrupted",
				without: "Spool cannot see how much of a chain is live, and does not continue one that was interrupted",
			},
			threads_location_tagging: { isNeeded: "by some keys", gives: "the key `location`" },
			threads_share_to_instagram: { isNeeded: "by some keys", gives: "the key `share_to_instagram`" },
			threads_delete: { isNeeded: "by some keys", gives: "the command `unpublish`" },
		};
		const ASKED = Object.entries(SCOPES).flatMap(([scope, { isNeeded }]) =>
			isNeeded === "by some keys" ? [] : [scope],
		);
		function lackedBy(granted) {
			return Object.entries(SCOPES).flatMap(([scope, lack]) =>
				(granted?.includes(scope) ?? true) ? [] : [{ scope, ...lack }],
			);
		}
		function lacking(granted, isNeeded) {
			return lackedBy(granted).flatMap((lack) =>
				lack.isNeeded === isNeeded ? [`Without ${lack.scope} ${lack.without}.`] : [],
			);
		}
		function sayLacks(lacks) {
			return new Intl.ListFormat("en-GB").format(lacks.map(({ scope, gives }) => `${scope} (for ${gives})`));
		}
	},
	42209: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			pI: () => sealedMessageOf,
			qI: () => NONCE_BYTES,
			xQ: () => keptTokenIn,
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86153);
		const CIPHER = "aes-256-gcm";
		const NONCE_BYTES = 12;
		const TAG_BYTES = 16;
		const HEADLINE = "Spool keeps an access token here, sealed";
		function sealedMessageOf(kept, { key, fingerprint }, place, nonce) {
			const cipher = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)(CIPHER, key, nonce).setAAD(
				contextOf(place),
			);
			const text = JSON.stringify({ ...kept, pasted: fingerprint });
			const sealed = Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
			return `${HEADLINE}\n\n${sealed.toString("base64")}\n`;
		}
		function keptTokenIn(message, sealing, place) {
			const [, base64 = ""] = /\n\n([\w+/=]+)\s*$/.exec(message) ?? [];
			const value = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.U4)(
				opened(Buffer.from(base64, "base64"), sealing.key, place) ?? "",
			);
			if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_1__.u4)(value) || value["pasted"] !== sealing.fingerprint) return;
			const { token, account, previous, isDelivered } = value;
			if (typeof token !== "string" || token === "" || typeof account !== "string") return;
			return {
				token,
				account,
				issuedAt: timeIn(value["issuedAt"]),
				expiresAt: timeIn(value["expiresAt"]),
				previous: typeof previous === "string" ? previous : void 0,
				isDelivered: isDelivered === true,
			};
		}
		function opened(sealed, key, place) {
			if (sealed.length <= NONCE_BYTES + TAG_BYTES) return;
			const end = sealed.length - TAG_BYTES;
			const decipher = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)(
				CIPHER,
				key,
				sealed.subarray(0, NONCE_BYTES),
			)
				.setAAD(contextOf(place))
				.setAuthTag(sealed.subarray(end));
			try {
				return decipher.update(sealed.subarray(NONCE_BYTES, end), void 0, "utf8") + decipher.final("utf8");
			} catch {
				return;
			}
		}
		function contextOf({ repository, host, threads }) {
			return Buffer.from(["spool/token/1", repository, host, threads].join("\n"));
		}
		function timeIn(value) {
			return typeof value === "number" && Number.isFinite(value) ? value : void 0;
		}
	},
	43398: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { V: () => tokenLifeOf, y: () => isRefreshDue });
		const HOUR_MS = 3_600_000;
		const DAY_MS = 24 * HOUR_MS;
		const REFRESHED_AT_MS = 45 * DAY_MS;
		const YOUNGEST_MS = 25 * HOUR_MS;
		function isRefreshDue({ issuedAt, expiresAt }, now) {
			if (expiresAt !== void 0 && expiresAt - now > REFRESHED_AT_MS) return false;
			return issuedAt === void 0 || now - issuedAt >= YOUNGEST_MS;
		}
		function tokenLifeOf({ expiresAt }, now) {
			if (expiresAt === void 0) return;
			return { expiresAt, daysLeft: Math.max(0, Math.floor((expiresAt - now) / DAY_MS)) };
		}
	},
	56946: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { j: () => sealingOf });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		function sealingOf(pasted, tokenKey) {
			const fingerprint = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
				.update(`spool token\n${pasted}`)
				.digest("hex");
			const derive = (use, length) =>
				new Uint8Array(
					(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)(
						"sha256",
						tokenKey ?? pasted,
						fingerprint,
						`spool/token/1/${use}`,
						length,
					),
				);
			return { name: Buffer.from(derive("name", 8)).toString("hex"), key: derive("key", 32), fingerprint };
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
