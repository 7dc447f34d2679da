export const id = 6238;
export const ids = [6238];
export const modules = {
	16238: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { cloneOf: () => cloneOf });
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		var _core_boundary_excerpt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29891);
		var _core_boundary_mask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41588);
		var _core_github_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22577);
		var _core_media_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40392);
		const ASKED_AT_ONCE = 20_000;
		async function cloneOf(access) {
			const path = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)(
				(0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(access.folder, "spool-clone-"),
			);
			const git = gitIn(path, access);
			await git(["init", "--quiet", "--bare", "--template=", path]);
			const fetch = (args, input) =>
				git(["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-auto-maintenance", ...args], input);
			return {
				async refs(patterns) {
					const told = (await git(["ls-remote", "--symref", "origin", "HEAD", ...patterns])).toString("utf8");
					return {
						main: /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(told)?.[1],
						oids: new Map(
							Array.from(told.matchAll(/^([\da-f]{40,64})\t(.+)$/gm), ([, oid = "", ref = ""]) => [ref, oid]),
						),
					};
				},
				async fetch(commit, contents) {
					const filter = contents === "without" ? ["--filter=blob:none"] : [];
					await fetch(["--depth=1", ...filter, "origin", commit]);
				},
				async fetchBlobs(oids) {
					for (let from = 0; from < oids.length; from += ASKED_AT_ONCE) {
						const asked = oids.slice(from, from + ASKED_AT_ONCE);
						await fetch(["--filter=blob:none", "--stdin", "origin"], asked.join("\n"));
					}
				},
				tree: async (commit) => filesIn(await git(["ls-tree", "-r", "-z", "--full-tree", commit])),
				read: async (oids) => contentsIn(await git(["cat-file", "--batch"], oids.join("\n")), oids),
				async put(ref, from, { message, file, bytes }) {
					const blob = nameIn(await git(["hash-object", "-w", "--stdin"], bytes));
					const tree = nameIn(await git(["mktree"], `100644 blob ${blob}\t${file}\n`));
					const commit = nameIn(await git(["commit-tree", "-m", message, tree]));
					const lease = `--force-with-lease=${ref}:${from ?? ""}`;
					try {
						await git(["push", "--quiet", "--no-verify", lease, "origin", `${commit}:${ref}`]);
						return true;
					} catch (cause) {
						if (cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_4__.y_ && cause.kind === "stale")
							return false;
						throw cause;
					}
				},
				remove: () => (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { recursive: true, force: true }),
			};
		}
		function gitIn(path, { url, token, interruption }) {
			const credentials = Buffer.from(`x-access-token:${token}`).toString("base64");
			const mask = (0, _core_boundary_mask_js__WEBPACK_IMPORTED_MODULE_3__._)([token, credentials]);
			const header = `http.${url.href}.extraHeader`;
			const configuration = [
				["remote.origin.url", url.href],
				[header, ""],
				[header, `Authorization: basic ${credentials}`],
				["http.followRedirects", "false"],
				["credential.helper", ""],
				["core.askPass", ""],
				["core.hooksPath", "/dev/null"],
				["core.fsmonitor", "false"],
				["gc.auto", "0"],
				["fetch.negotiationAlgorithm", "noop"],
				["push.gpgSign", "false"],
				["commit.gpgSign", "false"],
			];
			const env = {
				...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"))),
				GIT_DIR: path,
				GIT_CONFIG_COUNT: String(configuration.length),
				...Object.fromEntries(
					configuration.flatMap(([key, value], index) => [
						[`GIT_CONFIG_KEY_${index}`, key],
						[`GIT_CONFIG_VALUE_${index}`, value],
					]),
				),
				GIT_ALLOW_PROTOCOL: (0, _core_media_address_js__WEBPACK_IMPORTED_MODULE_5__.YY)(url.hostname)
					? "http:https"
					: "https",
				GIT_TERMINAL_PROMPT: "0",
				...Object.fromEntries(
					["AUTHOR", "COMMITTER"].flatMap((who) => [
						[`GIT_${who}_NAME`, "Spool"],
						[`GIT_${who}_EMAIL`, "spool@users.noreply.github.com"],
					]),
				),
				LC_ALL: "C",
			};
			return (args, input) =>
				new Promise((resolve, reject) => {
					const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", args, {
						cwd: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(process.execPath),
						env,
						signal: interruption,
					});
					const printed = [];
					let said = "";
					child.stdout.on("data", (part) => void printed.push(part));
					child.stderr.setEncoding("utf8").on("data", (part) => void (said += part));
					child.on("error", (cause) =>
						reject(interruption.aborted ? interruption.reason : failure(args, cause.message)),
					);
					child.on("close", (code) =>
						code === 0 ? resolve(Buffer.concat(printed)) : reject(failure(args, mask(said))),
					);
					child.stdin.on("error", () => {}).end(input);
				});
		}
		const FAILURES = [
			["stale", /stale info|cannot lock ref|failed to update ref|reference already exists/],
			["token", /Authentication failed|could not read Username|Invalid username|HTTP 401/],
			["forbidden", /HTTP 403|error: 403|Permission to .* denied|Write access/],
			["missing", /not found|HTTP 404|error: 404/i],
			["refused", /remote rejected|pre-receive hook declined|protected/],
		];
		function failure([command = ""], said) {
			const [kind] = FAILURES.find(([, pattern]) => pattern.test(said)) ?? ["unsure"];
			const line = said.split("\n").find((text) => /^(?:fatal|error|remote|spawn)\b|^ !/.test(text)) ?? said;
			return new _core_github_error_js__WEBPACK_IMPORTED_MODULE_4__.y_(
				kind,
				`git ${command}: “${(0, _core_boundary_excerpt_js__WEBPACK_IMPORTED_MODULE_6__.z)(line.trim())}”`,
			);
		}
		function nameIn(printed) {
			return printed.toString("utf8").trim();
		}
		function filesIn(printed) {
			const files = new Map();
			for (const line of printed.toString("utf8").split("\0")) {
				const tab = line.indexOf("\t");
				if (line.startsWith("100")) files.set(line.slice(tab + 1), line.slice(line.lastIndexOf(" ", tab) + 1, tab));
			}
			return files;
		}
		function contentsIn(printed, oids) {
			const contents = new Map();
			let from = 0;
			for (const oid of oids) {
				const end = printed.indexOf(10, from);
				const size = Number(printed.toString("latin1", from, end).split(" ")[2]);
				contents.set(oid, printed.subarray(end + 1, end + 1 + size));
				from = end + 1 + size + 1;
			}
			return contents;
		}
	},
	29891: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => excerptOf });
		const MOST_CHARACTERS = 1000;
		function excerptOf(text) {
			return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
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
};
