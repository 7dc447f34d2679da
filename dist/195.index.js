export const id = 195;
export const ids = [195];
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
	80195: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { githubOf: () => githubOf });
		var branch_rules = __webpack_require__(25437);
		var answers = __webpack_require__(87389);
		const TARGET = `name target { oid ... on Commit { tree { oid } } }\n  refUpdateRule { viewerCanPush requiredApprovingReviewCount requiredStatusCheckContexts }`;
		const DEFAULT_BRANCH = `query ($owner: String!, $name: String!) {\n  repository(owner: $owner, name: $name) { branch: defaultBranchRef { ${TARGET} } }\n}`;
		const BRANCH = `query ($owner: String!, $name: String!, $ref: String!) {\n  repository(owner: $owner, name: $name) { branch: ref(qualifiedName: $ref) { ${TARGET} } }\n}`;
		function branchesOf({ rest, graphql, here, isRun }) {
			const named = { owner: here.owner, name: here.repo };
			const mayPass = async (ruleset) => {
				try {
					const told = await rest.repos.getRepoRuleset({ ...here, ruleset_id: ruleset });
					return /^(always|exempt)$/.test((0, answers.ut)(answers.NY, told).current_user_can_bypass);
				} catch {
					return false;
				}
			};
			return {
				async find(branch) {
					const { repository } =
						branch === void 0
							? await graphql(answers.HI, DEFAULT_BRANCH, named)
							: await graphql(answers.HI, BRANCH, { ...named, ref: `refs/heads/${branch}` });
					return repository.branch ? branchIn(repository.branch) : void 0;
				},
				async rules(branch) {
					const rules = await rest.repos.getBranchRules({ ...here, branch, per_page: 100 });
					const refusing = (0, answers.ut)(answers.im, rules).filter(({ type }) => (0, branch_rules.E1)(type));
					const open = new Set();
					for (const ruleset of new Set(refusing.map(({ ruleset_id }) => ruleset_id)))
						if (isRun && ruleset !== void 0 && (await mayPass(ruleset))) open.add(ruleset);
					return refusing.filter(({ ruleset_id }) => !open.has(ruleset_id)).map(({ type }) => type);
				},
				async isProtected(branch) {
					return (0, answers.ut)(answers.Wv, await rest.repos.getBranch({ ...here, branch })).protected;
				},
			};
		}
		function branchIn({ name, target, refUpdateRule: rule }) {
			const refused =
				rule?.viewerCanPush === false ||
				typeof rule?.requiredApprovingReviewCount === "number" ||
				(rule?.requiredStatusCheckContexts ?? []).length > 0;
			return { name, head: target.oid, tree: target.tree.oid, takesCommits: !refused };
		}
		async function viewerOf({ graphql }) {
			const { viewer } = await graphql(answers.jM, "{ viewer { databaseId } }", {});
			return viewer.databaseId;
		}
		function commentsOf(connection) {
			const { rest, here } = connection;
			return {
				async own(number) {
					const viewer = await viewerOf(connection);
					const comments = await (0, answers.E0)(answers.Mw, (page) =>
						rest.issues.listComments({ ...here, issue_number: number, ...page }),
					);
					return comments
						.filter(({ user }) => user?.id === viewer)
						.map(({ id, body, html_url: url }) => ({ id, body, url }));
				},
				async add(number, body) {
					const comment = await rest.issues.createComment({ ...here, issue_number: number, body });
					return (0, answers.ut)(answers.EC, comment).html_url;
				},
				async change(id, body) {
					const comment = await rest.issues.updateComment({ ...here, comment_id: id, body });
					return (0, answers.ut)(answers.EC, comment).html_url;
				},
			};
		}
		var dist = __webpack_require__(77934);
		var error = __webpack_require__(22577);
		const PAGE = 100;
		const MOST_PAGES = 50;
		function issuesOf(connection) {
			const { rest, here } = connection;
			let viewer;
			const ownIn = async (found) => {
				const id = await (viewer ??= viewerOf(connection));
				return found
					.filter(({ user, pull_request }) => user?.id === id && pull_request === void 0)
					.map(({ number, body, state }) => ({ number, body, isOpen: state === "open" }));
			};
			return {
				async find(number) {
					try {
						const found = (0, answers.ut)(answers.m2, await rest.issues.get({ ...here, issue_number: number }));
						return (await ownIn([found])).find((issue) => issue.number === number);
					} catch (cause) {
						if ((0, error.e0)(cause, "missing")) return;
						throw cause;
					}
				},
				async own() {
					const all = [];
					for (let page = 1; page <= MOST_PAGES; page += 1) {
						const asked = { state: "all", sort: "created", direction: "desc", per_page: PAGE, page };
						const found = (0, answers.ut)(dist.YOg(answers.m2), await rest.issues.listForRepo({ ...here, ...asked }));
						all.push(...found);
						if (found.length < PAGE) break;
					}
					return ownIn(all);
				},
				async open({ title, body }) {
					return (0, answers.ut)(answers.sx, await rest.issues.create({ ...here, title, body })).number;
				},
				async change(number, { body, isOpen }) {
					const state = isOpen ? "open" : "closed";
					await rest.issues.update({ ...here, issue_number: number, body, state, request: { again: "unsure" } });
				},
			};
		}
		const HISTORY = `query ($owner: String!, $name: String!, $oid: GitObjectID!) {\n  repository(owner: $owner, name: $name) {\n    object(oid: $oid) { ... on Commit { history(first: 20) { nodes { oid url message } } } }\n  }\n}`;
		const COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {\n  createCommitOnBranch(input: $input) { commit { oid url } }\n}`;
		const ID = `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }`;
		const UPDATE = `mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;
		function commitsOf({ rest, graphql, here }) {
			const named = { owner: here.owner, name: here.repo };
			const makeFirst = async ({ headline, body }, files, base) => {
				const request = { again: "unsure" };
				const file = { mode: "100644", type: "blob" };
				const removed = (base?.removed ?? []).map((path) => ({ ...file, path, sha: null }));
				const asked = {
					...here,
					...(base && { base_tree: base.tree }),
					tree: [...entriesOf(files), ...removed],
					request,
				};
				const tree = (0, answers.ut)(answers.A8, await rest.git.createTree(asked));
				const commit = { message: `${headline}\n\n${body}`, tree: tree.sha, parents: [] };
				return (0, answers.ut)(answers.B4, await rest.git.createCommit({ ...here, ...commit, request }));
			};
			return {
				async commit({ branch, onto, message, files }) {
					const additions = Array.from(files, ([path, text]) => ({
						path,
						contents: Buffer.from(text).toString("base64"),
					}));
					const input = {
						branch: { repositoryNameWithOwner: `${here.owner}/${here.repo}`, branchName: branch },
						expectedHeadOid: onto,
						message,
						fileChanges: { additions },
					};
					const extent = { changes: "createCommitOnBranch", files: additions.length };
					const { createCommitOnBranch } = await graphql(answers.gB, COMMIT, { input }, extent);
					return createCommitOnBranch.commit;
				},
				async begin({ branch, message, files }) {
					const made = await makeFirst(message, files);
					await rest.git.createRef({ ...here, ref: `refs/heads/${branch}`, sha: made.sha });
					return { oid: made.sha, url: made.html_url };
				},
				async replace({ branch: { name, head, tree }, message, files, removed }) {
					const made = await makeFirst(message, files, { tree, removed });
					const { repository } = await graphql(answers.Id, ID, named);
					const moved = { name: `refs/heads/${name}`, beforeOid: head, afterOid: made.sha, force: true };
					const input = { repositoryId: repository.id, refUpdates: [moved] };
					await graphql(answers.So, UPDATE, { input }, { changes: "updateRefs" }).catch(async (cause) => {
						if (!(0, error.e0)(cause, "refused")) throw cause;
						const { object } = (0, answers.ut)(answers.oS, await rest.git.getRef({ ...here, ref: `heads/${name}` }));
						throw object.sha === head ? cause : new error.y_("stale", cause.message);
					});
					return { oid: made.sha, url: made.html_url };
				},
				async history(oid) {
					const { repository } = await graphql(answers.BZ, HISTORY, { ...named, oid });
					return repository.object?.history.nodes ?? [];
				},
				async merge(into, from) {
					await rest.repos.merge({ ...here, base: into, head: from, request: { again: "unsure" } });
				},
			};
		}
		function entriesOf(files) {
			return Array.from(files, ([path, content]) => ({ path, content, mode: "100644", type: "blob" }));
		}
		var github_connection = __webpack_require__(16493);
		var github_oid = __webpack_require__(88191);
		const BATCH = 100;
		const LINK = "120000";
		const LISTED = 300;
		const FOLDER = `query ($owner: String!, $name: String!, $at: String!) {\n  repository(owner: $owner, name: $name) { object(expression: $at) { ... on Tree { entries { name mode } } } }\n}`;
		function filesOf({ rest, graphql, here }) {
			const named = { owner: here.owner, name: here.repo };
			const compare = async (from, to) => {
				const basehead = `${from}...${to}`;
				return (0, answers.ut)(answers.Uf, await rest.repos.compareCommitsWithBasehead({ ...here, basehead }));
			};
			const bytesOf = async (oid, text) => {
				const bytes = Buffer.from(text);
				if ((0, github_oid._)(bytes, oid) === oid) return bytes;
				const { content } = (0, answers.ut)(answers.UC, await rest.git.getBlob({ ...here, file_sha: oid }));
				return Buffer.from(content, "base64");
			};
			const blobsAt = async (places) => {
				const variables = Object.fromEntries(places.map((place, index) => [`at${index}`, place]));
				const extent = { files: places.length };
				const { repository } = await graphql(answers.Bb, queryOf(places.length), { ...named, ...variables }, extent);
				const found = [];
				for (const index of places.keys()) {
					const { oid, text } = repository[`file${index}`] ?? {};
					found.push(oid === void 0 ? void 0 : await bytesOf(oid, text ?? ""));
				}
				return found;
			};
			return {
				async files(revisions, paths) {
					const found = revisions.map(() => new Map());
					const batch = Math.min(BATCH, Math.ceil((2 * BATCH) / revisions.length));
					for (let from = 0; from < paths.length; from += batch) {
						const wanted = paths
							.slice(from, from + batch)
							.flatMap((path) => revisions.map((revision, index) => ({ path, revision, at: found[index] })));
						const blobs = await blobsAt(wanted.map(({ path, revision }) => `${revision}:${path}`));
						for (const [index, { path, at }] of wanted.entries()) {
							const blob = blobs[index];
							if (blob) at?.set(path, blob);
						}
					}
					return found;
				},
				async tree(commit) {
					const found = await rest.git.getTree({ ...here, tree_sha: commit, recursive: "true" });
					const { tree, truncated } = (0, answers.ut)(answers.PH, found);
					const files = tree.filter(({ type, mode }) => type === "blob" && mode !== LINK);
					return truncated ? void 0 : files.map(({ path }) => path);
				},
				async list(revision, folder) {
					const { repository } = await graphql(answers.vd, FOLDER, { ...named, at: `${revision}:${folder}` });
					return new Map((repository.object?.entries ?? []).map(({ name, mode }) => [name, kindOf(mode)]));
				},
				async changes(from, to) {
					const { ahead_by: ahead, merge_base_commit: since, files } = await compare(from, to);
					const paths = files.length < LISTED ? files.map(({ filename }) => filename) : void 0;
					return { since: since.sha, isAhead: ahead > 0, paths };
				},
				async renames(from, to) {
					const { files } = await compare(from, to);
					return new Map(
						files.flatMap(({ status, previous_filename: old, filename }) =>
							status === "renamed" && old ? [[old, filename]] : [],
						),
					);
				},
			};
		}
		function kindOf(mode) {
			if (mode === 0o040000) return "folder";
			if (mode === 0o120000) return "link";
			return mode === 0o160000 ? "repository" : "file";
		}
		function queryOf(count) {
			const numbers = Array.from({ length: count }, (_, index) => index);
			const variables = numbers.map((index) => `$at${index}: String!`).join(", ");
			const fields = numbers.map((index) => `file${index}: object(expression: $at${index}) { ...file }`).join("\n");
			return `query ($owner: String!, $name: String!, ${variables}) {\n  repository(owner: $owner, name: $name) { ${fields} }\n}\nfragment file on Blob { oid text }`;
		}
		const pull_requests_BATCH = 50;
		const COMMITS = 20;
		function pullRequestsOf({ rest, graphql, here }) {
			return {
				async find(from, into) {
					const head = `${here.owner}:${from}`;
					const pulls = await rest.pulls.list({ ...here, state: "all", head, base: into });
					const found = (0, answers.ut)(answers.zs, pulls).map(pullRequestIn);
					return found.find(({ state }) => state === "open") ?? found[0];
				},
				async open({ from, into, title, body }) {
					return pullRequestIn(
						(0, answers.ut)(answers.uX, await rest.pulls.create({ ...here, head: from, base: into, title, body })),
					);
				},
				async describe(number, body) {
					await rest.pulls.update({ ...here, pull_number: number, body });
				},
				async mayBeOpened() {
					try {
						const told = await rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository(here);
						return (0, answers.ut)(answers.C, told).can_approve_pull_request_reviews;
					} catch (cause) {
						if ((0, error.e0)(cause, "forbidden", "missing")) return;
						throw cause;
					}
				},
				async files(number) {
					const files = await (0, answers.E0)(answers.M7, (page) =>
						rest.pulls.listFiles({ ...here, pull_number: number, ...page }),
					);
					return new Set(files.map(({ filename }) => filename));
				},
				async bringing(commit) {
					const pulls = await rest.repos.listPullRequestsAssociatedWithCommit({ ...here, commit_sha: commit });
					return (0, answers.ut)(answers.zs, pulls).find(({ merged_at: merged }) => merged !== "")?.number;
				},
				async changing(paths, branch) {
					const found = new Map();
					for (let from = 0; from < paths.length; from += pull_requests_BATCH) {
						const asked = paths.slice(from, from + pull_requests_BATCH);
						const { repository } = await graphql(
							answers.Q0,
							changedByQuery(asked.length),
							{
								owner: here.owner,
								name: here.repo,
								at: branch === void 0 ? "HEAD" : `refs/heads/${branch}`,
								...Object.fromEntries(asked.map((path, index) => [`path${index}`, path])),
							},
							{ files: asked.length },
						);
						for (const [index, path] of asked.entries()) {
							const commits = repository.object?.[`file${index}`]?.nodes ?? [];
							const pulls = commits.flatMap(({ associatedPullRequests: { nodes } }) => nodes);
							const numbers = pulls.flatMap(({ number, merged }) => (merged ? number : []));
							if (numbers.length > 0) found.set(path, [...new Set(numbers)]);
						}
					}
					return found;
				},
				async label(number, label) {
					await rest.issues.addLabels({ ...here, issue_number: number, labels: [label] });
				},
			};
		}
		function pullRequestIn({ number, html_url: url, body, state, merged_at: merged, head }) {
			return {
				number,
				url,
				body,
				head: head.sha,
				state: state === "open" ? "open" : merged === "" ? "closed" : "merged",
			};
		}
		function changedByQuery(count) {
			const numbers = Array.from({ length: count }, (_, index) => index);
			const variables = numbers.map((index) => `$path${index}: String!`).join(", ");
			const histories = numbers
				.map((index) => `file${index}: history(first: ${COMMITS}, path: $path${index}) { ...changing }`)
				.join("\n");
			return `query ($owner: String!, $name: String!, $at: String!, ${variables}) {\n  repository(owner: $owner, name: $name) { object(expression: $at) { ... on Commit { ${histories} } } }\n}\nfragment changing on CommitHistoryConnection {\n  nodes { associatedPullRequests(first: 5) { nodes { number merged } } }\n}`;
		}
		const REPOSITORY = `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }`;
		const CHANGE = `mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;
		const NOWHERE = "0".repeat(40);
		function refsOf({ rest, graphql, here }) {
			let repositoryId;
			const findId = async () => {
				const { repository } = await graphql(answers.Id, REPOSITORY, { owner: here.owner, name: here.repo });
				return repository.id;
			};
			return {
				async find(ref) {
					try {
						const { object } = (0, answers.ut)(answers.oS, await rest.git.getRef({ ...here, ref: inRefs(ref) }));
						return object.sha;
					} catch (cause) {
						if ((0, error.e0)(cause, "missing")) return;
						throw cause;
					}
				},
				async list(start) {
					const found = await rest.git.listMatchingRefs({ ...here, ref: inRefs(start) });
					return new Map((0, answers.ut)(answers.dz, found).map(({ ref, object }) => [ref, object.sha]));
				},
				async read(oid) {
					const told = await rest.git.getCommit({ ...here, commit_sha: oid });
					const { tree, message, committer } = (0, answers.ut)(answers.gn, told);
					const madeAt = Date.parse(committer?.date ?? "");
					return { tree: tree.sha, message, ...(Number.isFinite(madeAt) && { madeAt }) };
				},
				async create(ref, sha) {
					await rest.git.createRef({ ...here, ref, sha });
				},
				async move(ref, sha) {
					await rest.git.updateRef({ ...here, ref: inRefs(ref), sha, force: false });
				},
				async remove(ref) {
					await rest.git.deleteRef({ ...here, ref: inRefs(ref) });
				},
				async change(changes) {
					const refUpdates = changes.map(({ ref: name, from = NOWHERE, to = NOWHERE }) => ({
						name,
						beforeOid: from,
						afterOid: to,
						force: true,
					}));
					repositoryId ??= findId();
					const input = { repositoryId: await repositoryId, refUpdates };
					await graphql(answers.So, CHANGE, { input }, { changes: "updateRefs" });
				},
				async note(message, { oid, tree }) {
					const request = { again: "unsure" };
					const { sha } = (0, answers.ut)(
						answers.A8,
						await rest.git.createCommit({ ...here, message, tree, parents: [oid], request }),
					);
					return sha;
				},
				async noteFiles(message, files, parent) {
					const request = { again: "unsure" };
					const tree = { tree: entriesOf(files), ...(parent && { base_tree: parent.tree }) };
					const { sha } = (0, answers.ut)(answers.A8, await rest.git.createTree({ ...here, ...tree, request }));
					const commit = { message, tree: sha, parents: parent ? [parent.oid] : [] };
					const made = (0, answers.ut)(answers.A8, await rest.git.createCommit({ ...here, ...commit, request }));
					return { oid: made.sha, tree: sha };
				},
				async isOver(run) {
					if (!/^\d+$/.test(run)) return;
					try {
						const { status } = (0, answers.ut)(
							answers.KF,
							await rest.actions.getWorkflowRun({ ...here, run_id: Number(run) }),
						);
						return status === "completed";
					} catch (cause) {
						if ((0, error.e0)(cause, "forbidden", "missing", "refused")) return;
						throw cause;
					}
				},
			};
		}
		function inRefs(ref) {
			return ref.replace(/^refs\//, "");
		}
		function releasesOf({ rest, here }) {
			return {
				async find(which) {
					const release =
						"id" in which
							? await rest.repos.getRelease({ ...here, release_id: which.id })
							: await rest.repos.getReleaseByTag({ ...here, tag: which.tag });
					return (0, answers.ut)(answers.Kz, release);
				},
				async describe(id, body) {
					await rest.repos.updateRelease({ ...here, release_id: id, body, request: { again: "never" } });
				},
			};
		}
		async function readRepository({ rest, here }, apiUrl) {
			const { id, private: isPrivate, visibility } = (0, answers.ut)(answers.Im, await rest.repos.get(here));
			return { id, host: new URL(apiUrl).host, isPrivate: isPrivate && visibility !== "internal" };
		}
		function githubOf(access) {
			const connection = (0, github_connection.N)(access);
			return {
				branches: { ...branchesOf(connection), ...filesOf(connection), ...commitsOf(connection) },
				refs: refsOf(connection),
				pullRequests: pullRequestsOf(connection),
				releases: releasesOf(connection),
				comments: commentsOf(connection),
				issues: issuesOf(connection),
				repository: () => readRepository(connection, access.apiUrl),
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
};
