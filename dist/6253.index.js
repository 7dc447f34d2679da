export const id = 6253;
export const ids = [6253];
export const modules = {
	87389: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A8: () => Named,
			B4: () => NewBranch,
			BZ: () => History,
			Bb: () => Blobs,
			C: () => WorkflowPermissions,
			E0: () => pagesOf,
			EC: () => NewComment,
			HI: () => FoundBranch,
			Id: () => Id,
			Im: () => About,
			J3: () => PublicKey,
			KF: () => Run,
			Kz: () => Release,
			Ln: () => SecretTimes,
			M7: () => PullFile,
			Mw: () => Comment,
			NY: () => Ruleset,
			PH: () => Tree,
			Q0: () => ChangedBy,
			So: () => Updated,
			UC: () => Content,
			Uf: () => Comparison,
			Wv: () => Protection,
			dz: () => Refs,
			gB: () => NewCommit,
			gn: () => Commit,
			im: () => Rules,
			jM: () => Viewer,
			m2: () => Issue,
			oS: () => Ref,
			oq: () => withinRepository,
			sx: () => NewIssue,
			uX: () => Pull,
			ut: () => answerOf,
			vd: () => Folder,
			z6: () => check,
			zs: () => Pulls,
		});
		var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
		var _core_boundary_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50794);
		var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
		const text = valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(
			valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), ""),
			"",
		);
		const oid = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(
			valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			valibot__WEBPACK_IMPORTED_MODULE_1__.hq(),
		);
		const Named = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ sha: oid });
		const Committed = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ oid, url: text });
		const Viewer = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			viewer: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ databaseId: valibot__WEBPACK_IMPORTED_MODULE_1__.aig() }),
		});
		const Branch = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			name: text,
			target: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				oid,
				tree: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ oid }),
			}),
			refUpdateRule: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(
				valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
					viewerCanPush: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.zMY()),
					requiredApprovingReviewCount: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(
						valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
					),
					requiredStatusCheckContexts: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(
						valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.L5J()),
					),
				}),
			),
		});
		const FoundBranch = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			repository: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				branch: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(Branch),
			}),
		});
		const Blob = valibot__WEBPACK_IMPORTED_MODULE_1__.mee(
			valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ oid: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(oid), text }),
		);
		const Blobs = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			repository: valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), Blob),
		});
		const Folder = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			repository: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				object: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(
					valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
						entries: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(
							valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(
								valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
									name: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
									mode: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
								}),
							),
						),
					}),
				),
			}),
		});
		const Tree = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			tree: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(
				valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
					path: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
					mode: text,
					type: text,
				}),
			),
			truncated: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.zMY(), true),
		});
		const History = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			repository: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				object: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(
					valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
						history: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
							nodes: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(
								valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ ...Committed.entries, message: text }),
							),
						}),
					}),
				),
			}),
		});
		const NewCommit = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			createCommitOnBranch: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ commit: Committed }),
		});
		const Id = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			repository: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ id: oid }),
		});
		const Updated = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			updateRefs: valibot__WEBPACK_IMPORTED_MODULE_1__._H3({}),
		});
		const NewBranch = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ ...Named.entries, html_url: text });
		const Content = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ content: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP() });
		const Protection = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			protected: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.zMY(), false),
		});
		const Rules = valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(
			valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				type: text,
				ruleset_id: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(
					valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.aig()),
					void 0,
				),
			}),
		);
		const Ruleset = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ current_user_can_bypass: text });
		const path = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(
			valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			valibot__WEBPACK_IMPORTED_MODULE_1__.z6Y(_core_boundary_repository_path_js__WEBPACK_IMPORTED_MODULE_2__.o),
		);
		const ChangedFile = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			status: text,
			filename: path,
			previous_filename: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(path),
		});
		const Comparison = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			ahead_by: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
			merge_base_commit: Named,
			files: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(ChangedFile), []),
		});
		const Ref = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ object: Named });
		const Refs = valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(
			valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ ref: text, object: Named }),
		);
		const Commit = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			tree: Named,
			message: text,
			committer: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(
				valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ date: text })),
				void 0,
			),
		});
		const Run = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ status: text });
		const Pull = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			number: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
			html_url: text,
			body: text,
			state: text,
			merged_at: text,
			head: Named,
		});
		const Pulls = valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(Pull);
		const WorkflowPermissions = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			can_approve_pull_request_reviews: valibot__WEBPACK_IMPORTED_MODULE_1__.zMY(),
		});
		const Merged = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			number: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
			merged: valibot__WEBPACK_IMPORTED_MODULE_1__.zMY(),
		});
		const Changing = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			associatedPullRequests: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				nodes: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(Merged),
			}),
		});
		const Histories = valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(
			valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ nodes: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(Changing) }),
		);
		const ChangedBy = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			repository: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				object: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(Histories),
			}),
		});
		const PullFile = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ filename: path });
		const Comment = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			id: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
			body: text,
			html_url: text,
			user: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(
				valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_1__.aig() }),
			),
		});
		const Issue = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			number: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
			body: text,
			state: text,
			user: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(
				valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_1__.aig() }),
			),
			pull_request: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.L5J()),
		});
		const NewIssue = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ number: valibot__WEBPACK_IMPORTED_MODULE_1__.aig() });
		const NewComment = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ html_url: text });
		const About = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			id: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
			private: valibot__WEBPACK_IMPORTED_MODULE_1__.zMY(),
			visibility: text,
		});
		const PublicKey = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			key_id: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			key: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
		});
		const SecretTimes = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			updated_at: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
		});
		const Release = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			id: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
			body: text,
		});
		function check(answer, data, request) {
			const { success, output } = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(answer, data);
			if (!success)
				throw (0, _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.bj)(request, "not an answer of its API");
			return output;
		}
		function answerOf(answer, { data, url }) {
			return check(answer, data, withinRepository(url));
		}
		function withinRepository(url) {
			return url.replace(/^.*?\/repos\/[^/]+\/[^/]+\//, "");
		}
		const PAGE = 100;
		const MOST_PAGES = 100;
		async function pagesOf(entry, list) {
			const entries = [];
			for (let page = 1; ; page += 1) {
				const answer = await list({ per_page: PAGE, page });
				const found = answerOf(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(entry), answer);
				if (found.length > PAGE || page > MOST_PAGES)
					throw (0, _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.bj)(
						withinRepository(answer.url),
						"a list without an end",
					);
				entries.push(...found);
				if (found.length < PAGE) return entries;
			}
		}
	},
	16493: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => connect });
		var github = __webpack_require__(92413);
		var undici = __webpack_require__(46752);
		var boundary_mask = __webpack_require__(41588);
		var error = __webpack_require__(22577);
		var json = __webpack_require__(86153);
		var answers = __webpack_require__(87389);
		const AGAIN_MS = [1000, 4000, 10_000];
		const MOST_THROTTLED = 3;
		const LONGEST_WAIT_MS = 5 * 60_000;
		async function patiently(call, again, { clock, interruption, onWait }) {
			const unanswered = [...AGAIN_MS];
			let throttled = 0;
			for (;;)
				try {
					return await call();
				} catch (cause) {
					if (!(cause instanceof error.y_)) throw cause;
					const late = cause.kind === "unsure" && again === "unsure" ? unanswered.shift() : void 0;
					const turn = cause.kind === "throttled" && throttled < MOST_THROTTLED;
					const wait = turn ? cause.retryAfterMs * 2 ** throttled : late;
					if (wait === void 0 || wait > LONGEST_WAIT_MS || interruption.aborted) throw cause;
					if (turn) throttled += 1;
					onWait(wait, cause.message);
					await clock.sleep(wait, interruption).catch(() => {
						throw cause;
					});
					if (again === "never") throw new error.y_(cause.kind, cause.message, 0, { cause });
				}
		}
		const TIMEOUT_MS = 5 * 60_000;
		const FILE_MS = 6000;
		const GRACE_MS = 2500;
		const MOST_BYTES = 32_000_000;
		const DEEPEST = 50;
		const ONCE = ["POST", "DELETE"];
		const CONTENTS = ["text", "content", "body"];
		const VERSION = "2022-11-28";
		function connect(access) {
			const { graphqlUrl, owner, repository: repo } = access;
			const octokit = octokitOf(access);
			addSignals(octokit, access);
			addPatience(octokit, access);
			return {
				here: { owner, repo },
				isRun: access.send === void 0,
				rest: octokit.rest,
				async graphql(answer, query, variables, { changes, files } = {}) {
					const operation = changes ?? "a query";
					const again = changes === void 0 ? "unsure" : "undone";
					const manner = { operation, again, ...(files !== void 0 && { files }) };
					const baseUrl = graphqlUrl.replace(/\/graphql\/*$/, "");
					const data = await octokit.graphql(query, { ...variables, baseUrl, request: manner });
					return (0, answers.z6)(answer, data, operation);
				},
			};
		}
		function octokitOf({ token, apiUrl, send = sendThroughProxy() }) {
			return (0, github.Q)(token, {
				baseUrl: apiUrl.replace(/\/+$/, ""),
				userAgent: "spool",
				log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
				request: { fetch: async (url, init) => wholeOf(await send(url, init)) },
			});
		}
		function sendThroughProxy() {
			const dispatcher = new undici.EnvHttpProxyAgent();
			return (url, init) => (0, undici.fetch)(url, { ...init, dispatcher });
		}
		async function wholeOf(answer) {
			const parts = [];
			let bytes = 0;
			const body = answer.body ?? [];
			for await (const part of body) {
				bytes += part.length;
				if (bytes > MOST_BYTES) throw new TooLongError();
				parts.push(part);
			}
			const whole = new undici.Response(bytes === 0 ? null : Buffer.concat(parts), answer);
			return Object.defineProperty(whole, "url", { value: answer.url });
		}
		class TooLongError extends Error {
			name = "TooLongError";
		}
		function addSignals(octokit, access) {
			const signal = signalOf(access);
			octokit.hook.before("request", (options) => {
				const { operation, files } = options.request;
				options.request = { ...options.request, signal: signal(files) };
				if (operation === void 0) options.headers["x-github-api-version"] = VERSION;
			});
		}
		function addPatience(octokit, access) {
			const mask = (0, boundary_mask._)([access.token]);
			octokit.hook.wrap("request", (request, options) => {
				const { operation, again } = options.request;
				const { method, url } = octokit.request.endpoint(options);
				const name = operation ?? `${method} ${(0, answers.oq)(url)}`;
				const ask = async () => {
					const response = await Promise.resolve(request(options)).catch((cause) => {
						throw errorOf(name, cause, access, mask);
					});
					const body = masked(response.data, mask);
					if (operation !== void 0 && (0, json.u4)(body) && body["errors"])
						throw (0, error.j5)(name, { status: response.status, headers: response.headers, body }, access.clock.now());
					if (!(operation === void 0 ? isAnswer(body) : (0, json.u4)(body) && (0, json.u4)(body["data"])))
						throw (0, error.bj)(name, "not an answer of its API");
					return { ...response, data: body };
				};
				return patiently(ask, again ?? (ONCE.includes(method) ? "undone" : "unsure"), access);
			});
		}
		function isAnswer(body) {
			return body === void 0 || body === "" || (typeof body === "object" && body !== null);
		}
		function signalOf({ clock, interruption }) {
			const late = new AbortController();
			const soon = () => void clock.sleep(GRACE_MS).then(() => late.abort());
			interruption.addEventListener("abort", soon, { once: true });
			return (files = 0) =>
				interruption.aborted
					? clock.timeout(GRACE_MS)
					: AbortSignal.any([clock.timeout(TIMEOUT_MS + files * FILE_MS), late.signal]);
		}
		function errorOf(name, cause, { clock, apiUrl }, mask) {
			const response = (0, json.u4)(cause) ? cause["response"] : void 0;
			if (!(0, json.u4)(response)) return (0, error.bj)(name, reasonOf(cause, new URL(apiUrl).host), cause);
			const { status, data, headers } = masked(response, mask);
			const told = (0, json.u4)(headers) ? headers : {};
			return (0, error.j5)(name, { status: Number(status), headers: told, body: data }, clock.now());
		}
		function masked(answer, mask, level = 0) {
			if (typeof answer === "string") return mask(answer);
			if (typeof answer === "object" && level > DEEPEST) return;
			if (Array.isArray(answer)) return answer.map((entry) => masked(entry, mask, level + 1));
			if (!(0, json.u4)(answer)) return answer;
			return Object.fromEntries(
				Object.entries(answer).map(([key, value]) => [
					key,
					CONTENTS.includes(key) && typeof value === "string" ? value : masked(value, mask, level + 1),
				]),
			);
		}
		function reasonOf(error, host) {
			if (!(error instanceof Error)) return `no answer from ${host}`;
			if (error.name === "TimeoutError" || error.name === "AbortError") return `no answer from ${host} in time`;
			if (error.name === "TooLongError") return "an answer that is too long";
			if (error.cause instanceof Error) return reasonOf(error.cause, host);
			const { code } = error;
			return code === void 0 ? `no answer from ${host}` : `no answer from ${host}, ${code}`;
		}
		function ignore() {}
	},
	86253: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { secretsOf: () => secretsOf });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _core_github_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22577);
		var _core_token_sealed_box_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66517);
		var _answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87389);
		var _connection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16493);
		function secretsOf(access, environment) {
			const connection = (0, _connection_js__WEBPACK_IMPORTED_MODULE_4__.N)(access);
			const { here } = connection;
			const { publicKey, find, write } =
				environment === void 0 ? ofRepository(connection) : ofEnvironment(environment, connection);
			return {
				async updatedAt(name) {
					try {
						return (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.ut)(
							_answers_js__WEBPACK_IMPORTED_MODULE_3__.Ln,
							await find({ ...here, secret_name: name }),
						).updated_at;
					} catch (cause) {
						if ((0, _core_github_error_js__WEBPACK_IMPORTED_MODULE_1__.e0)(cause, "missing")) return;
						throw cause;
					}
				},
				async write(name, value) {
					const { key, key_id } = (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.ut)(
						_answers_js__WEBPACK_IMPORTED_MODULE_3__.J3,
						await publicKey(),
					);
					const box = (0, _core_token_sealed_box_js__WEBPACK_IMPORTED_MODULE_2__.Nj)(
						value,
						Buffer.from(key, "base64"),
						(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(
							_core_token_sealed_box_js__WEBPACK_IMPORTED_MODULE_2__.kS,
						),
					);
					const sealed = Buffer.from(box);
					await write({ ...here, secret_name: name }, { key_id, encrypted_value: sealed.toString("base64") });
				},
			};
		}
		function ofRepository({ rest: { actions }, here }) {
			return {
				publicKey: () => actions.getRepoPublicKey(here),
				find: (named) => actions.getRepoSecret(named),
				write: (named, sealed) => actions.createOrUpdateRepoSecret({ ...named, ...sealed }),
			};
		}
		function ofEnvironment(environment, { rest: { actions }, here }) {
			const within = { environment_name: environment };
			return {
				publicKey: () => actions.getEnvironmentPublicKey({ ...here, ...within }),
				find: (named) => actions.getEnvironmentSecret({ ...named, ...within }),
				write: (named, sealed) => actions.createOrUpdateEnvironmentSecret({ ...named, ...within, ...sealed }),
			};
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
	66517: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Nj: () => sealedBoxOf,
			kS: () => BOX_KEY_BYTES,
			kc: () => publicKeyOf,
			v6: () => messageIn,
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _noble_ciphers_salsa_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46382);
		var _noble_hashes_blake2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10904);
		const BOX_KEY_BYTES = 32;
		const NONCE_BYTES = 24;
		const TAG_BYTES = 16;
		const SIGMA = new Uint32Array([0x61707865, 0x3320646e, 0x79622d32, 0x6b206574]);
		const PKCS8 = Buffer.from("302e020100300506032b656e04220420", "hex");
		function sealedBoxOf(message, publicKey, ephemeral) {
			const own = publicKeyOf(ephemeral);
			const box = cipherOf(ephemeral, publicKey, Buffer.concat([own, publicKey])).encrypt(Buffer.from(message));
			return Buffer.concat([own, box]);
		}
		function messageIn(box, privateKey) {
			if (box.length < BOX_KEY_BYTES + TAG_BYTES) return;
			const sender = box.subarray(0, BOX_KEY_BYTES);
			try {
				const cipher = cipherOf(privateKey, sender, Buffer.concat([sender, publicKeyOf(privateKey)]));
				return Buffer.from(cipher.decrypt(box.subarray(BOX_KEY_BYTES))).toString("utf8");
			} catch {
				return;
			}
		}
		function publicKeyOf(privateKey) {
			return Buffer.from(
				(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateOf(privateKey)).export({ format: "jwk" })
					.x ?? "",
				"base64url",
			);
		}
		function cipherOf(privateKey, publicKey, keys) {
			const shared = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.diffieHellman)({
				privateKey: privateOf(privateKey),
				publicKey: publicOf(publicKey),
			});
			return (0, _noble_ciphers_salsa_js__WEBPACK_IMPORTED_MODULE_1__.uT)(
				boxKeyOf(shared),
				(0, _noble_hashes_blake2_js__WEBPACK_IMPORTED_MODULE_2__.Sx)(keys, { dkLen: NONCE_BYTES }),
			);
		}
		function boxKeyOf(shared) {
			const key = new Uint32Array(BOX_KEY_BYTES / 4);
			(0, _noble_ciphers_salsa_js__WEBPACK_IMPORTED_MODULE_1__.bD)(
				SIGMA,
				new Uint32Array(new Uint8Array(shared).buffer),
				new Uint32Array(4),
				key,
			);
			return new Uint8Array(key.buffer);
		}
		function privateOf(bytes) {
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({
				key: Buffer.concat([PKCS8, bytes]),
				format: "der",
				type: "pkcs8",
			});
		}
		function publicOf(bytes) {
			const x = Buffer.from(bytes).toString("base64url");
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({
				format: "jwk",
				key: { kty: "OKP", crv: "X25519", x },
			});
		}
	},
};
