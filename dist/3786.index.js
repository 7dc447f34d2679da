export const id = 3786;
export const ids = [3786];
export const modules = {
	15941: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Tt: () => readOptions,
			ew: () => ACCOUNTS_OPTIONS,
			q$: () => SAY_NAME,
		});
		var _core_accounts_accounts_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86105);
		var _core_boundary_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50794);
		var _core_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51922);
		var _command_line_subcommand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56454);
		const ACCOUNTS_OPTIONS = {
			file: {
				value: "PATH",
				says: `The file, from the root of the repository (${_core_accounts_accounts_file_js__WEBPACK_IMPORTED_MODULE_1__.aO})`,
			},
			name: { value: "NAME", says: "With add: what the account is called, in small letters, digits and hyphens" },
			files: { value: "PATTERN", says: "With add: its post files (threads/NAME/**/*.md)" },
			store: {
				value: "PLACE",
				says: "With init and rotate: where gh stores the private key, as a secret: environment or repository",
			},
			env: { value: "NAME", says: "Environment that holds the secret (threads)" },
			repo: { value: "OWNER/NAME", says: "Repository on GitHub (that of the checkout)" },
			"repository-id": { value: "ID", says: "With init, where there is no gh: the id of the repository" },
			"own-key": { says: "With init and rotate: asks for a private key that you have stored as the secret yourself" },
			"api-url": { value: "URL", says: "Another server that speaks the Threads API, such as the simulator" },
		};
		function readOptions(values) {
			const text = (name) => {
				const value = values[name];
				return typeof value === "string" ? value : void 0;
			};
			const [
				file = _core_accounts_accounts_file_js__WEBPACK_IMPORTED_MODULE_1__.aO,
				name,
				store,
				environment = "threads",
			] = [text("file"), text("name"), text("store"), text("env")];
			const [repository, id, api] = [text("repo"), text("repository-id"), text("api-url")];
			const place = store === "environment" || store === "repository" ? store : void 0;
			const wrong = [];
			const refuse = (isWrong, why) => {
				if (isWrong) wrong.push(why);
			};
			refuse(
				!(0, _core_boundary_repository_path_js__WEBPACK_IMPORTED_MODULE_2__.o)(file) || !/\.ya?ml$/.test(file),
				"--file takes a path such as threads/accounts.yml.",
			);
			refuse(name !== void 0 && !_core_accounts_accounts_file_js__WEBPACK_IMPORTED_MODULE_1__.Em.test(name), SAY_NAME);
			refuse(store !== void 0 && !place, "--store takes environment or repository.");
			refuse(!/^[A-Za-z_][\w.-]*$/.test(environment), "--env takes a name such as threads.");
			refuse(
				repository !== void 0 && !/^(?:\w[\w.-]*\/)?\w[\w.-]*\/[\w.-]+$/.test(repository),
				"--repo takes an owner and a name, such as lantern/docs.",
			);
			refuse(id !== void 0 && !/^[1-9]\d{0,14}$/.test(id), "--repository-id takes a number.");
			refuse(api !== void 0 && !/^https?:\/\//.test(api), "--api-url takes an address that begins with https://.");
			if (wrong.length > 0)
				throw new _command_line_subcommand_js__WEBPACK_IMPORTED_MODULE_3__.eb(
					[...wrong, "`spool accounts --help` shows the options."].join("\n"),
				);
			return {
				file,
				name,
				files: text("files"),
				store: place,
				environment,
				repository,
				repositoryId: id === void 0 ? void 0 : Number(id),
				hasOwnKey: values["own-key"] === true,
				api: api === void 0 ? _core_settings_js__WEBPACK_IMPORTED_MODULE_0__.a.threadsApiUrl : new URL(api),
			};
		}
		const SAY_NAME = "A name has at most 40 small letters, digits and hyphens.";
	},
	13222: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { ZL: () => helpOf, ws: () => helpWith, yZ: () => HOME });
		const REPOSITORY = "spool-threads/spool";
		const INVOCATION = `npx --allow-git=root github:${REPOSITORY}#v1`;
		const HOME = `https://github.com/${REPOSITORY}`;
		function helpOf(subcommands) {
			const rows = Object.entries(subcommands).map(([name, { does }]) => [name, does]);
			return [
				`Usage: ${INVOCATION} <command> [options]`,
				"",
				"Commands:",
				...table(rows),
				"",
				"Options:",
				...table([
					["--help", "Shows this, or with a command its options"],
					["--version", "Shows the version"],
				]),
			].join("\n");
		}
		function helpWith(name, { about, options, operands }) {
			const usage = [INVOCATION, name, ...(operands === void 0 ? [] : [operands]), "[options]"].join(" ");
			const rows = Object.entries(options).map(([option, { value, says }]) => [
				value === void 0 ? `--${option}` : `--${option} ${value}`,
				says,
			]);
			return [`Usage: ${usage}`, "", ...about, "", "Options:", ...table(rows)].join("\n");
		}
		function table(rows) {
			const width = Math.max(...rows.map(([name]) => name.length));
			return rows.map(([name, says]) => `  ${name.padEnd(width)}  ${says}`);
		}
	},
	56454: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { BT: () => parseOptionsOf, VG: () => Stop, eb: () => UsageError });
		class UsageError extends Error {}
		class Stop extends Error {}
		function parseOptionsOf({ options }) {
			const types = Object.entries(options).map(([name, { value }]) => [
				name,
				{ type: value === void 0 ? "boolean" : "string" },
			]);
			return { help: { type: "boolean", short: "h" }, ...Object.fromEntries(types) };
		}
	},
	65832: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AU: () => contextHere,
			I5: () => rootOf,
			R8: () => filesOf,
			cn: () => FILES,
		});
		var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
		var _core_github_remote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87573);
		var _core_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51922);
		var _command_line_subcommand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56454);
		const FILES = {
			value: "PATTERN",
			says: `Where the posts are (${_core_settings_js__WEBPACK_IMPORTED_MODULE_1__.a.files.join()})`,
		};
		function filesOf({ files }) {
			return typeof files === "string" ? [files] : _core_settings_js__WEBPACK_IMPORTED_MODULE_1__.a.files;
		}
		function rootOf({ root }) {
			if (root === void 0)
				throw new _command_line_subcommand_js__WEBPACK_IMPORTED_MODULE_2__.VG(
					"This folder is in no git repository. Run it in a checkout of the one with your posts.",
				);
			return root;
		}
		async function contextHere(files, desk) {
			const remote = desk.remotes
				.map(_core_github_remote_js__WEBPACK_IMPORTED_MODULE_3__.c)
				.find((each) => each !== void 0);
			const repository = remote && { ...remote, defaultBranch: void 0, isPrivate: void 0 };
			const settings = {
				..._core_settings_js__WEBPACK_IMPORTED_MODULE_1__.a,
				files,
				mediaBaseUrl: (0, node_url__WEBPACK_IMPORTED_MODULE_0__.pathToFileURL)(rootOf(desk)),
			};
			const world = await desk.world(settings, repository);
			return { settings, world, tell: () => {}, commentOf: () => "" };
		}
	},
	97510: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => readOptions, p: () => DOCTOR_OPTIONS });
		var _core_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51922);
		var _desk_context_here_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65832);
		var _command_line_subcommand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56454);
		const DOCTOR_OPTIONS = {
			files: _desk_context_here_js__WEBPACK_IMPORTED_MODULE_1__.cn,
			repo: { value: "OWNER/NAME", says: "Repository on GitHub (that of the checkout)" },
			"api-url": { value: "URL", says: "Another server that speaks the Threads API, such as the simulator" },
		};
		function readOptions(values) {
			const text = (name) => {
				const value = values[name];
				return typeof value === "string" ? value : void 0;
			};
			const api = text("api-url");
			if (api !== void 0 && (!URL.canParse(api) || !/^https?:/.test(api)))
				throw new _command_line_subcommand_js__WEBPACK_IMPORTED_MODULE_2__.eb(
					"--api-url takes an address that begins with https://. `spool doctor --help` shows the options.",
				);
			return {
				files: (0, _desk_context_here_js__WEBPACK_IMPORTED_MODULE_1__.R8)(values),
				repository: text("repo"),
				api: api === void 0 ? _core_settings_js__WEBPACK_IMPORTED_MODULE_0__.a.threadsApiUrl : new URL(api),
			};
		}
	},
	3786: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { main: () => main });
		var external_node_util_ = __webpack_require__(57975);
		const package_namespaceObject = { rE: "0.1.0" };
		var did_you_mean = __webpack_require__(75128);
		var external_node_crypto_ = __webpack_require__(77598);
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		function makeFile(root, path, text) {
			const target = (0, external_node_path_.join)(root, path);
			(0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)(target), { recursive: true });
			try {
				(0, external_node_fs_.writeFileSync)(target, text, { flag: "wx" });
				return true;
			} catch (cause) {
				if (cause.code === "EEXIST") return false;
				throw cause;
			}
		}
		var promises_ = __webpack_require__(51455);
		var repository_path = __webpack_require__(50794);
		const READ =
			external_node_fs_.constants.O_RDONLY |
			(process.platform === "win32"
				? 0
				: external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
		async function openInside(folder, path) {
			if (!(0, repository_path.o)(path)) return;
			try {
				const file = (0, external_node_path_.join)(await (0, promises_.realpath)(folder), path);
				if ((await (0, promises_.realpath)(file)) !== file) return;
				const handle = await (0, promises_.open)(file, READ);
				if ((await handle.stat()).isFile()) return handle;
				await handle.close();
				return;
			} catch {
				return;
			}
		}
		var external_node_timers_promises_ = __webpack_require__(58500);
		const ONE_SAVE = 100;
		function savesBelow(path) {
			let folder = path;
			while (!(0, external_node_fs_.existsSync)(folder)) folder = (0, external_node_path_.dirname)(folder);
			let next = Promise.withResolvers();
			(0, external_node_fs_.watch)(folder, { recursive: true }, () => next.resolve(void 0)).on("error", (cause) =>
				next.reject(cause),
			);
			return async () => {
				await next.promise;
				await (0, external_node_timers_promises_.setTimeout)(ONE_SAVE);
				next = Promise.withResolvers();
			};
		}
		function stampOf(file) {
			const stat = (0, external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
			return stat && `${stat.mtimeMs} ${stat.size} ${stat.ino}`;
		}
		var external_node_child_process_ = __webpack_require__(31421);
		var undici = __webpack_require__(46752);
		var dist = __webpack_require__(77934);
		var desk = __webpack_require__(99819);
		const View = dist.FsL(
			dist.YjP(),
			dist.qFJ(),
			dist.Ikc({
				nameWithOwner: dist.YjP(),
				url: dist.FsL(dist.YjP(), dist.OZ5()),
				isPrivate: dist.zMY(),
				defaultBranchRef: dist.cl6(dist.Ikc({ name: dist.YjP() })),
			}),
		);
		function ghAt(root) {
			const gh = (args, input = "") => run(root, args, input);
			return {
				async repository(name) {
					const fields = "nameWithOwner,url,isPrivate,defaultBranchRef";
					const said = await gh(["repo", "view", ...(name === void 0 ? [] : [name]), "--json", fields]);
					if (said === void 0) return;
					const view = dist.xLC(View, said.stdout);
					if (said.status !== 0 || !view.success) throw new desk.U(said.stderr || "gh repo view says nothing");
					const { nameWithOwner, url, isPrivate, defaultBranchRef } = view.output;
					const defaultBranch = defaultBranchRef?.name || void 0;
					return { host: new URL(url).host, name: nameWithOwner, defaultBranch, isPrivate };
				},
				async hasEnvironment(repository, name) {
					const said = await gh(["api", "--hostname", repository.host, environmentOf(repository, name), "--silent"]);
					return said?.status === 0;
				},
				async makeEnvironment(repository, name) {
					const path = environmentOf(repository, name);
					done(await gh(["api", "--method", "PUT", "--hostname", repository.host, path, "--silent"]));
				},
				async hasSecret(repository, { name, environment }) {
					const places = [
						`repos/${repository.name}/actions/secrets/${name}`,
						...(environment === void 0 ? [] : [`${environmentOf(repository, environment)}/secrets/${name}`]),
					];
					for (const path of places) {
						const said = await gh(["api", "--hostname", repository.host, path, "--silent"]);
						if (said?.status === 0) return true;
						if (!said?.stderr.includes("HTTP 404")) done(said);
					}
					return false;
				},
				async setSecret({ host, name: repository }, { name, value, environment }) {
					const where = ["--repo", `${host}/${repository}`, ...(environment ? ["--env", environment] : [])];
					done(await gh(["secret", "set", name, ...where], value));
				},
			};
		}
		const SENT = ["accept", "content-type", "x-github-api-version"];
		function sendThroughGh(root, host) {
			return async (url, { method = "GET", headers, body }) => {
				const path = url.replace(/^https?:\/\/[^/]+\/(?:api\/(?:v3\/)?)?/, "");
				const args = ["api", "--hostname", host, "--include", "--method", method, path];
				for (const [name, value] of new undici.Headers(headers))
					if (SENT.includes(name)) args.push("--header", `${name}: ${value}`);
				if (typeof body === "string") args.push("--input", "-");
				const said = await run(root, args, typeof body === "string" ? body : "");
				return answerIn(said?.stdout ?? "", said?.stderr ?? "there is no gh");
			};
		}
		function answerIn(printed, error) {
			const [, status = "", lines = "", body = ""] =
				/^HTTP\/[\d.]+ (\d{3})[^\n]*\n((?:[^\r\n]+\r?\n)*)\r?\n([^]*)$/.exec(printed) ?? [];
			if (status === "") throw new Error(error);
			const headers = lines.split(/\r?\n/).flatMap((line) => {
				const [, name, value] = /^([\w-]+): (.*)$/.exec(line) ?? [];
				return name === void 0 || value === void 0 ? [] : [[name, value]];
			});
			return new undici.Response(/^(?:204|205|304)$/.test(status) ? null : body, { status: Number(status), headers });
		}
		function environmentOf({ name: repository }, name) {
			return `repos/${repository}/environments/${encodeURIComponent(name)}`;
		}
		function done(said) {
			if (said?.status !== 0) throw new desk.U(said?.stderr || "gh says nothing");
		}
		function run(root, args, input) {
			const { promise, resolve } = Promise.withResolvers();
			const child = (0, external_node_child_process_.spawn)("gh", args, {
				cwd: root,
				env: { ...process.env, GH_PROMPT_DISABLED: "1", NO_COLOR: "1" },
			});
			let [stdout, stderr] = ["", ""];
			child.stdout.setEncoding("utf8").on("data", (text) => (stdout += text));
			child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
			child.on("error", () => resolve(void 0));
			child.on("close", (status) => resolve({ status, stdout, stderr: stderr.trim() }));
			child.stdin.on("error", () => {}).end(input);
			return promise;
		}
		var changes = __webpack_require__(10966);
		function rootOf(folder) {
			return git(folder, "rev-parse", "--show-toplevel")[0];
		}
		function remotesOf(folder) {
			const names = git(folder, "remote").toSorted(
				(one, other) => Number(other === "origin") - Number(one === "origin"),
			);
			return names.flatMap((name) => git(folder, "remote", "get-url", name));
		}
		function pushedCommitOf(folder) {
			return git(folder, "rev-parse", "--verify", "@{upstream}")[0] ?? git(folder, "rev-parse", "--verify", "HEAD")[0];
		}
		function git(folder, ...args) {
			try {
				const lines = (0, external_node_child_process_.execFileSync)("git", args, {
					cwd: folder,
					encoding: "utf8",
					stdio: ["ignore", "pipe", "ignore"],
				});
				return lines.split("\n").filter((line) => line !== "");
			} catch {
				return [];
			}
		}
		const OPENERS = { darwin: ["open"], win32: ["rundll32", "url.dll,FileProtocolHandler"] };
		function browse(address) {
			const [command, ...args] = OPENERS[process.platform] ?? ["xdg-open"];
			return new Promise((resolve) => {
				const child = (0, external_node_child_process_.spawn)(command, [...args, address], {
					stdio: "ignore",
					detached: true,
				});
				child.on("error", () => resolve(false)).on("spawn", () => resolve(true));
				child.unref();
			});
		}
		var process_clock = __webpack_require__(81596);
		var interruption = __webpack_require__(4087);
		var external_node_v8_ = __webpack_require__(78877);
		var external_node_vm_ = __webpack_require__(30714);
		function tidyMemory() {
			(0, external_node_v8_.setFlagsFromString)("--expose-gc");
			const collect = (0, external_node_vm_.runInNewContext)("gc");
			collect();
		}
		var client = __webpack_require__(44849);
		var answers = __webpack_require__(86125);
		var connection = __webpack_require__(86899);
		function tokensOverHttp(access) {
			return {
				async exchange(token, { secret }) {
					const { ask } = (0, connection.N)({ ...access, token, secrets: [secret] });
					const query = { grant_type: "th_exchange_token", client_secret: secret, access_token: token };
					const issued = await ask(answers.A3, { path: "access_token", query, isOAuth: true });
					return issued.access_token;
				},
				async fromCode(code, redirectUri, { id, secret }) {
					const { ask } = (0, connection.N)({ ...access, token: "", secrets: [secret, code] });
					const form = {
						client_id: id,
						client_secret: secret,
						grant_type: "authorization_code",
						code,
						redirect_uri: redirectUri,
					};
					const issued = await ask(answers.A3, { path: "oauth/access_token", form, isOAuth: true });
					return issued.access_token;
				},
			};
		}
		var world = __webpack_require__(83586);
		const plain = (text) => text.replaceAll(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu, "�");
		var external_node_readline_ = __webpack_require__(80481);
		var command_line_subcommand = __webpack_require__(56454);
		function talkThroughPipes(input, write) {
			const print = (line) => write(plain(line));
			let lines;
			return {
				hasPerson: false,
				step: (title, said) => ["", title, ...said].forEach(print),
				done: (text) => print(text),
				warn: (text) => print(`Warning: ${text}`),
				fail: (text) => print(`Error: ${text}`),
				say: (said) => said.forEach(print),
				during: (_, work) => work,
				async secret() {
					if (input.isTTY)
						throw new command_line_subcommand.eb(
							"Standard output is no terminal. Run it at a terminal, or give the token on standard input.",
						);
					print("Reading a line of standard input.");
					lines ??= (0, external_node_readline_.createInterface)({ input, crlfDelay: 1 / 0 })[Symbol.asyncIterator]();
					const next = await lines.next();
					return next.done ? "" : next.value;
				},
				text: () => Promise.resolve(""),
				confirm: () => Promise.resolve(false),
				choose(_, options) {
					const last = options.at(-1);
					if (!last) throw new Error("a question without answers");
					return Promise.resolve(last[0]);
				},
			};
		}
		var prompts_dist = __webpack_require__(26170);
		class Cancelled extends Error {}
		function talkAtTerminal() {
			return {
				hasPerson: true,
				step(title, lines) {
					prompts_dist.Rm.step(plain(title));
					if (lines.length > 0) prompts_dist.Rm.message(lines.map(plain), { spacing: 0 });
				},
				done: (text) => prompts_dist.Rm.success(plain(text)),
				warn: (text) => prompts_dist.Rm.warn(plain(text)),
				fail: (text) => prompts_dist.Rm.error(plain(text)),
				say: (lines) => prompts_dist.Rm.message(lines.map(plain)),
				async during(what, work) {
					const spinner = prompts_dist.u1({ withGuide: false });
					spinner.start(what);
					try {
						return await work;
					} finally {
						spinner.clear();
					}
				},
				secret: async (question) => answerOf(await prompts_dist.wJ({ message: plain(question), mask: "" })),
				text: async (question) => answerOf(await prompts_dist.Qq({ message: plain(question) })),
				confirm: async (question) => answerOf(await prompts_dist.lJ({ message: plain(question) })),
				async choose(question, options) {
					const shown = options.map(([value, label]) => ({ value, label }));
					return answerOf(await prompts_dist.Lt({ message: plain(question), options: shown }));
				},
			};
		}
		function answerOf(answer) {
			if (prompts_dist.FZ(answer)) throw new Cancelled();
			return answer;
		}
		function deskAt(folder, openStage) {
			const root = rootOf(folder);
			const clock = (0, process_clock.w)(1);
			let pushed;
			return {
				clock,
				timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
				folder,
				root,
				remotes: remotesOf(folder),
				talk: talk(),
				gh: ghAt(root),
				threads: (api, token) => (0, client.threadsOverHttp)({ api, user: "me", token, clock }),
				tokens: (api) => tokensOverHttp({ api, clock }),
				accessToken: taken("THREADS_ACCESS_TOKEN", process.env),
				accountsKey: taken("THREADS_ACCOUNTS_KEY", process.env),
				world: (settings, repository) => {
					const told = {
						GITHUB_WORKSPACE: root,
						GITHUB_SHA: (pushed ??= [pushedCommitOf(folder)])[0],
						...(repository && { GITHUB_REPOSITORY: repository.name, GITHUB_SERVER_URL: `https://${repository.host}` }),
					};
					return (0, world.c)(settings, told, {
						...UNATTENDED,
						...(repository && { send: sendThroughGh(root, repository.host) }),
					});
				},
				staged: (paths) => (0, changes.UV)(root ?? folder, paths),
				onBranch: (branch, paths) => {
					const below = root ?? folder;
					const fetched = (0, changes.GD)(below, paths, `refs/remotes/origin/${branch}`);
					return fetched.size > 0 ? fetched : (0, changes.GD)(below, paths, `refs/heads/${branch}`);
				},
				watch: (path) => savesBelow((0, external_node_path_.join)(root ?? folder, path)),
				stampOf: (path) => stampOf((0, external_node_path_.join)(root ?? folder, path)),
				open: (path) => openInside(root ?? folder, path),
				openStage,
				browse,
				interruption: interruption.G,
				tidyMemory,
				print: (line) => console.log(plain(line)),
				write: (name, text) =>
					(0, external_node_fs_.writeFileSync)((0, external_node_path_.resolve)(folder, name), text),
				create: (path, text) => makeFile(root ?? folder, path, text),
				nonce: external_node_crypto_.randomUUID,
				randomBytes: external_node_crypto_.randomBytes,
			};
		}
		function taken(name, environment) {
			const value = environment[name]?.trim();
			Reflect.deleteProperty(environment, name);
			return value || void 0;
		}
		const UNATTENDED = {
			interruption: new AbortController().signal,
			print: () => {},
			warn: () => {},
			saveState: () => {},
			hide: () => {},
		};
		function talk() {
			const { stdin, stdout } = process;
			return stdin.isTTY && stdout.isTTY ? talkAtTerminal() : talkThroughPipes(stdin, (line) => console.log(line));
		}
		var help = __webpack_require__(13222);
		var options = __webpack_require__(15941);
		var context_here = __webpack_require__(65832);
		const CHECK_OPTIONS = {
			files: context_here.cn,
			staged: { says: "Checks what is staged in git, as it is staged" },
			watch: { says: "Checks again after each save, until it is interrupted" },
		};
		var doctor_options = __webpack_require__(97510);
		const NEW_OPTIONS = {
			"publish-at": { value: "TIME", says: 'When it goes out, such as "2026-12-01 09:00"' },
			timezone: { value: "ZONE", says: "Whose time that is, such as Europe/Berlin (that of this machine)" },
			reply: { value: "REPLY", says: "Makes an answer to the reply of this id, or of this permalink" },
		};
		const PREVIEW_OPTIONS = {
			files: context_here.cn,
			open: { says: "Also opens the page in the browser" },
			port: { value: "PORT", says: "Where the page is (any free port)" },
		};
		var accounts_file = __webpack_require__(86105);
		const SCHEDULE_OPTIONS = {
			files: context_here.cn,
			accounts: {
				value: "FILE",
				says: `Many accounts, whose posts are shown, from the root of the repository (${accounts_file.aO}, if it is there)`,
			},
			ics: { value: "FILE.ics", says: "Also writes it as a calendar, in place of the file that is there" },
		};
		var setup_options = __webpack_require__(86722);
		const SUBCOMMANDS = {
			setup: {
				does: "from an account to a stored token, a workflow and a first draft",
				about: [
					"Asks what it needs to know, and overwrites no file. Without a terminal it asks nothing: the token is",
					"the first line of standard input, every other answer is an option, and what no option asks for is not done.",
				],
				options: setup_options.x,
				run: async (values, desk) =>
					(
						await Promise.all([
							__webpack_require__.e(8815),
							__webpack_require__.e(9599),
							__webpack_require__.e(8599),
							__webpack_require__.e(1498),
							__webpack_require__.e(9546),
							__webpack_require__.e(3445),
							__webpack_require__.e(8768),
							__webpack_require__.e(8852),
							__webpack_require__.e(4095),
							__webpack_require__.e(5175),
							__webpack_require__.e(5397),
						]).then(__webpack_require__.bind(__webpack_require__, 95397))
					).setup(values, desk),
			},
			doctor: {
				does: "what is wrong with the token, the repository and the posts, and the cure",
				about: [
					"Changes nothing, and fails where something has to be cured. The token is that of the environment variable",
					"THREADS_ACCESS_TOKEN, or is asked for, or is the first line of standard input. Without one, and without gh, it",
					"says what it can, and what it could not ask.",
				],
				options: doctor_options.p,
				run: async (values, desk) =>
					(
						await Promise.all([
							__webpack_require__.e(8815),
							__webpack_require__.e(9599),
							__webpack_require__.e(8599),
							__webpack_require__.e(1498),
							__webpack_require__.e(9546),
							__webpack_require__.e(3445),
							__webpack_require__.e(8768),
							__webpack_require__.e(8852),
							__webpack_require__.e(4095),
							__webpack_require__.e(5175),
							__webpack_require__.e(7913),
						]).then(__webpack_require__.bind(__webpack_require__, 87913))
					).doctor(values, desk),
			},
			preview: {
				does: "a page with the posts as readers will see them, that is live while you write",
				about: [
					"Publishes all posts, or those in these files, into a Threads of its own in the memory of this process, and shows",
					"them at an address of this machine until Ctrl+C. Asks neither Threads nor GitHub, and writes nothing.",
				],
				options: PREVIEW_OPTIONS,
				operands: "[FILE…]",
				run: async (values, desk, names) =>
					(
						await Promise.all([
							__webpack_require__.e(8815),
							__webpack_require__.e(9599),
							__webpack_require__.e(8599),
							__webpack_require__.e(1498),
							__webpack_require__.e(9546),
							__webpack_require__.e(3445),
							__webpack_require__.e(8768),
							__webpack_require__.e(8852),
							__webpack_require__.e(4095),
							__webpack_require__.e(2540),
							__webpack_require__.e(8921),
						]).then(__webpack_require__.bind(__webpack_require__, 25324))
					).preview(values, desk, names),
			},
			check: {
				does: "what is wrong with the posts, a line for each problem, without a token",
				about: [
					"Prints `path:line:column: severity: what is wrong and the cure [rule]` for each problem of all posts, or of the",
					"posts in these files, and how many posts there are. Fails where one of them cannot be published. Asks neither",
					"Threads nor GitHub; pictures with an address of their own are fetched.",
				],
				options: CHECK_OPTIONS,
				operands: "[FILE…]",
				run: async (values, desk, names) =>
					(
						await Promise.all([
							__webpack_require__.e(8815),
							__webpack_require__.e(9599),
							__webpack_require__.e(8599),
							__webpack_require__.e(1498),
							__webpack_require__.e(9546),
							__webpack_require__.e(3445),
							__webpack_require__.e(8768),
							__webpack_require__.e(8852),
							__webpack_require__.e(4095),
							__webpack_require__.e(6261),
						]).then(__webpack_require__.bind(__webpack_require__, 56261))
					).check(values, desk, names),
			},
			new: {
				does: "a draft from a title, or an answer to a reply",
				about: [
					"Writes threads/<title>.md with the keys that make sense, and overwrites no file. With --reply, a title only names",
					"the file. The permalink of a reply is looked up in the branch spool-replies, as it was fetched last.",
				],
				options: NEW_OPTIONS,
				operands: "[TITLE]",
				run: async (values, desk, words) =>
					(
						await Promise.all([__webpack_require__.e(8599), __webpack_require__.e(5154)]).then(
							__webpack_require__.bind(__webpack_require__, 5154),
						)
					).makeDraft(values, desk, words),
			},
			schedule: {
				does: "what is due when, for a month at a glance",
				about: [
					"Shows the next five weeks, when each post goes out, posts that are closer than an hour, and a week or more",
					"without a post. Asks neither Threads nor GitHub.",
				],
				options: SCHEDULE_OPTIONS,
				run: async (values, desk) =>
					(
						await Promise.all([
							__webpack_require__.e(8815),
							__webpack_require__.e(9599),
							__webpack_require__.e(8599),
							__webpack_require__.e(1498),
							__webpack_require__.e(9546),
							__webpack_require__.e(3445),
							__webpack_require__.e(8768),
							__webpack_require__.e(430),
						]).then(__webpack_require__.bind(__webpack_require__, 50430))
					).schedule(values, desk),
			},
			accounts: {
				does: "a file of many accounts, whose tokens are sealed in it",
				about: [
					"init makes a pair of keys: gh stores the private one as a secret, and the file has the public one. add seals the",
					"token of an account, which is asked for or is the first line of standard input; it takes the public key alone, so",
					"anyone can do it. With a name that is there, it replaces the token. list shows what is known without a key. rotate",
					"seals all for a new pair; the old private key is that of the environment variable THREADS_ACCOUNTS_KEY, or is",
					"asked for, or is the first line of standard input. No key and no token is shown, or written as it is.",
				],
				options: options.ew,
				operands: "init|add|list|rotate",
				run: async (values, desk, words) =>
					(
						await Promise.all([
							__webpack_require__.e(8815),
							__webpack_require__.e(4235),
							__webpack_require__.e(8321),
							__webpack_require__.e(7707),
						]).then(__webpack_require__.bind(__webpack_require__, 62211))
					).accounts(values, desk, words),
			},
		};
		async function main(openStage) {
			const [name = "--help", ...args] = process.argv.slice(2);
			try {
				if (["--help", "-h", "help"].includes(name)) console.log((0, help.ZL)(SUBCOMMANDS));
				else if (["--version", "-v", "version"].includes(name)) console.log(package_namespaceObject.rE);
				else await main_run(name, args, openStage);
			} catch (cause) {
				if (cause instanceof Cancelled) {
					console.error("Cancelled. What was done until here stays; nothing more was done.");
					process.exitCode = 130;
				} else if (cause instanceof command_line_subcommand.eb || cause instanceof command_line_subcommand.VG) {
					console.error(plain(cause.message));
					process.exitCode = cause instanceof command_line_subcommand.eb ? 2 : 1;
				} else throw cause;
			}
			process.exit();
		}
		async function main_run(name, args, openStage) {
			const subcommand = SUBCOMMANDS[name];
			if (!subcommand) throw unknown("command", name, Object.keys(SUBCOMMANDS), "spool --help");
			const { values, operands } = readArguments(name, subcommand, args);
			if (values["help"] === true) console.log((0, help.ws)(name, subcommand));
			else await subcommand.run(values, deskAt(process.cwd(), openStage), operands);
		}
		function readArguments(name, subcommand, args) {
			const help = `spool ${name} --help`;
			const options = (0, command_line_subcommand.BT)(subcommand);
			const { tokens, values, positionals } = (0, external_node_util_.parseArgs)({
				args: [...args],
				options,
				strict: false,
				allowNegative: true,
				allowPositionals: true,
				tokens: true,
			});
			for (const token of tokens) {
				if (token.kind === "positional" && subcommand.operands === void 0)
					throw new command_line_subcommand.eb(
						`\`spool ${name}\` takes options only. A token never stands on the command line, where every process can read it: give it when it is asked for, or on standard input. \`${help}\` shows the options.`,
					);
				if (token.kind !== "option") continue;
				const option = options[token.name];
				if (!option)
					throw unknown(
						"option",
						`--${token.name}`,
						Object.keys(options).map((known) => `--${known}`),
						help,
					);
				if (option.type === "string" && !token.value)
					throw new command_line_subcommand.eb(`${token.rawName} needs a value. \`${help}\` shows the options.`);
				if (option.type === "boolean" && token.value !== void 0)
					throw new command_line_subcommand.eb(`${token.rawName} takes no value. \`${help}\` shows the options.`);
			}
			return { values, operands: positionals };
		}
		function unknown(kind, name, known, help) {
			const meant = (0, did_you_mean.p)(name, known);
			const shown = /^[\w-]{1,30}$/.test(name) ? ` \`${name}\`` : " of that name";
			return new command_line_subcommand.eb(
				`There is no ${kind}${shown}.${meant === void 0 ? "" : ` Did you mean \`${meant}\`?`} \`${help}\` shows what there is.`,
			);
		}
	},
	86722: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => readOptions, x: () => SETUP_OPTIONS });
		var _core_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51922);
		var _command_line_subcommand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56454);
		const SETUP_OPTIONS = {
			store: {
				value: "PLACE",
				says: "Where the token is kept: environment or repository, a secret of which gh sets, or none",
			},
			env: { value: "NAME", says: "Environment that holds the secret (threads)" },
			repo: { value: "OWNER/NAME", says: "Repository on GitHub (that of the checkout)" },
			workflow: { says: "Writes .github/workflows/threads.yml; --no-workflow: does not, and does not ask" },
			draft: { says: "Writes a first draft, threads/hello.md; --no-draft: does not, and does not ask" },
			oauth: { says: "Gets the token by OAuth: standard input has the app’s secret, then the redirected address" },
			"app-id": { value: "ID", says: "With --oauth: id of the Threads app" },
			"redirect-uri": { value: "URI", says: "With --oauth: a redirect URI of the app, as its settings have it" },
			"api-url": { value: "URL", says: "Another server that speaks the Threads API, such as the simulator" },
		};
		const PLACES = ["environment", "repository", "none"];
		const ENVIRONMENT = /^[A-Za-z_][\w.-]*$/;
		const REPOSITORY = /^(?:\w[\w.-]*\/)?\w[\w.-]*\/[\w.-]+$/;
		function readOptions(values, hasPerson) {
			const text = (name) => {
				const value = values[name];
				return typeof value === "string" ? value : void 0;
			};
			const flag = (name) => (typeof values[name] === "boolean" ? values[name] : void 0);
			const [store, environment, repository] = [text("store"), text("env"), text("repo")];
			const [appId, redirectUri, apiUrl] = [text("app-id"), text("redirect-uri"), text("api-url")];
			const oauth = values["oauth"] === true;
			const place = PLACES.find((known) => known === store);
			const wrong = [];
			const refuse = (isWrong, why) => {
				if (isWrong) wrong.push(why);
			};
			refuse(store !== void 0 && !place, `--store takes ${PLACES.join(", ")}.`);
			refuse(environment !== void 0 && !ENVIRONMENT.test(environment), "--env takes a name such as threads.");
			refuse(
				environment !== void 0 && place !== void 0 && place !== "environment",
				`--env and --store ${String(place)} contradict each other.`,
			);
			refuse(
				repository !== void 0 && !REPOSITORY.test(repository),
				"--repo takes an owner and a name, such as lantern/docs.",
			);
			refuse(!oauth && (appId ?? redirectUri) !== void 0, "--app-id and --redirect-uri go with --oauth.");
			refuse(
				oauth && !hasPerson && !(appId && redirectUri),
				"Without a terminal, --oauth needs --app-id and --redirect-uri.",
			);
			refuse(redirectUri !== void 0 && !URL.canParse(redirectUri), "--redirect-uri takes an address.");
			refuse(
				apiUrl !== void 0 && !/^https?:\/\//.test(apiUrl),
				"--api-url takes an address that begins with https://.",
			);
			if (wrong.length > 0)
				throw new _command_line_subcommand_js__WEBPACK_IMPORTED_MODULE_1__.eb(
					[...wrong, "`spool setup --help` shows the options."].join("\n"),
				);
			const api = apiUrl === void 0 ? _core_settings_js__WEBPACK_IMPORTED_MODULE_0__.a.threadsApiUrl : new URL(apiUrl);
			return {
				store: place ?? (environment === void 0 ? void 0 : "environment"),
				environment: environment ?? "threads",
				repository,
				workflow: flag("workflow"),
				draft: flag("draft"),
				oauth,
				appId,
				redirectUri,
				api,
				isOtherApi: api.origin !== _core_settings_js__WEBPACK_IMPORTED_MODULE_0__.a.threadsApiUrl.origin,
			};
		}
	},
	87573: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => repositoryIn });
		function repositoryIn(address) {
			const found =
				/^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([\w.-]+)(?::\d+)?\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(address) ??
				/^(?:[^@/:]+@)?([\w.-]{2,}):([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(address);
			const [, host, name] = found ?? [];
			return host === void 0 || name === void 0 ? void 0 : { host, name };
		}
	},
	99819: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { U: () => GhError });
		class GhError extends Error {}
	},
};
