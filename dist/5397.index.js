export const id = 5397;
export const ids = [5397];
export const modules = {
	49642: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => showDiagnosis, h4: () => diagnose, qW: () => sayUnseen });
		var _commands_check_preview_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48731);
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82814);
		var _core_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88557);
		var _core_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51922);
		var _run_doctor_examine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25175);
		var _command_line_help_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13222);
		async function diagnose({ files, api, token, repository, hasGh }, desk) {
			const settings = {
				..._core_settings_js__WEBPACK_IMPORTED_MODULE_3__.a,
				files,
				threadsApiUrl: api,
				accessToken: token,
				branch: repository?.defaultBranch,
				githubToken: hasGh ? "gh" : void 0,
			};
			const world = await desk.world(settings, repository);
			const context = { settings, world, tell: () => {}, commentOf: () => "" };
			const { report, live } = await (0, _commands_check_preview_js__WEBPACK_IMPORTED_MODULE_0__.UA)(context);
			return (0, _run_doctor_examine_js__WEBPACK_IMPORTED_MODULE_4__.examine)(report, live, context);
		}
		function showDiagnosis(report, { talk }) {
			report.well?.forEach((sentence) => talk.done(sentence));
			for (const problem of (0, _core_report_js__WEBPACK_IMPORTED_MODULE_2__._n)(report)) {
				const line = lineOf(problem);
				if (problem.severity === "error") talk.fail(line);
				else if (problem.severity === "warning") talk.warn(line);
				else talk.say([line]);
			}
		}
		const sayUnseen = ({ name }) =>
			`GitHub was not asked whether ${name} can keep receipts, and how long schedules go on.`;
		function lineOf({ path, line, message, fix, rule }) {
			const place = path === void 0 ? "" : `${path}${line === void 0 ? "" : `:${line}`}: `;
			return `${place}${message} ${fix} ${_command_line_help_js__WEBPACK_IMPORTED_MODULE_5__.yZ}/blob/v1/docs/rules.md#${(0, _core_problem_js__WEBPACK_IMPORTED_MODULE_1__.dI)(rule)}`;
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
	95397: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { setup: () => setup });
		var subcommand = __webpack_require__(56454);
		var address = __webpack_require__(40392);
		var rules_token = __webpack_require__(19094);
		var settings = __webpack_require__(51922);
		var diagnose = __webpack_require__(49642);
		var error = __webpack_require__(60787);
		var check_token = __webpack_require__(81096);
		var lacks = __webpack_require__(97501);
		const SETTINGS = "Use cases → Access the Threads API → Customize → Settings";
		const PERMISSIONS = lacks.fg.map((scope) => `     ${scope}`);
		const MAKE_APP = {
			title: "An app at Meta",
			lines: [
				"Threads gives tokens to apps, so you make one of your own. For your own account it needs no review.",
				"",
				"1. Open https://developers.facebook.com/apps/creation/",
				"2. Give it a name and an e-mail address. Choose the filter “Content management”, then “Access the",
				"   Threads API”, then “I don’t want to connect a business portfolio yet”.",
				"3. In its dashboard, open Use cases → Access the Threads API → Customize → Permissions, and add",
				...PERMISSIONS,
			],
		};
		const BECOME_TESTER = {
			title: "Your account as its tester",
			lines: [
				"1. In the dashboard, open App roles → Roles → Add people → Threads tester, and type your Threads name.",
				"2. Accept the invite as this account: https://www.threads.com/settings/website_permissions, tab Invites.",
				"   Without this, the next step does not show the account. A private profile may be refused: make it public.",
			],
		};
		const GENERATE = {
			title: "The token",
			lines: [
				"It needs no redirect URI and no app secret, and lives for 60 days.",
				"",
				"1. Open your app at https://developers.facebook.com/apps/",
				`2. ${SETTINGS}, and at the bottom “User Token Generator”.`,
				"3. Choose “Generate Access Token” beside your account, and copy all of it.",
			],
		};
		const PASTE = {
			title: "The token",
			lines: ["A long-lived token of the account that is to post, with these permissions:", ...PERMISSIONS],
		};
		const FIND_APP = {
			title: "OAuth",
			lines: [
				"1. Open your app at https://developers.facebook.com/apps/",
				"2. App settings → Basic has two ids. Take the “Threads app ID” and the “Threads app secret”: with the other",
				"   id, Threads answers with error 4476002.",
				`3. ${SETTINGS} has the redirect URIs, which begin with https://. Any page of yours will do.`,
			],
		};
		function authorizeAddress({ api, appId, redirectUri, state }) {
			const origin = /(^|\.)threads\.(net|com)$/.test(api.hostname) ? "https://www.threads.com" : api.origin;
			const query = new URLSearchParams({
				client_id: appId,
				redirect_uri: redirectUri,
				scope: lacks.fg.join(","),
				response_type: "code",
				state,
			});
			return `${origin}/oauth/authorize?${query.toString()}`;
		}
		function codeIn(address, state) {
			if (!URL.canParse(address))
				return {
					wrong: "This is no address. Copy the whole line from the browser’s address bar, beginning with https://.",
				};
			const { searchParams: query } = new URL(address);
			if (query.get("error") !== null)
				return {
					wrong: `Threads gave no code: ${query.get("error_description") ?? String(query.get("error"))}. Open the address again and allow what is asked.`,
				};
			const code = query.get("code")?.replace(/#_$/, "");
			if (!code)
				return {
					wrong: "This address has no code in it. Copy the address of the page that comes after you have allowed it.",
				};
			if (query.get("state") !== state)
				return {
					wrong:
						"This address is the answer to another attempt, or to somebody else’s. Open the address above, and paste what it leads to.",
				};
			return { code };
		}
		async function getToken(context) {
			const { options, desk } = context;
			const { talk, clock } = desk;
			if (options.oauth) startOAuth(context);
			else await guide(desk);
			for (;;) {
				const found = options.oauth ? await tokenByOAuth(context) : await pastedToken(context);
				if (!("wrong" in found)) {
					const { works, lacks, unneeded } = (0, check_token.Jo)(found, clock.now());
					talk.done(works);
					if (unneeded.length > 0) talk.say(unneeded);
					if (lacks.length === 0) return found;
					talk.warn([...lacks, check_token.qn].join(" "));
					if (!talk.hasPerson || (await talk.confirm("Use this token all the same?"))) return found;
					continue;
				}
				if (!talk.hasPerson) throw new subcommand.VG(found.wrong);
				talk.warn(found.wrong);
			}
		}
		async function guide({ talk }) {
			const start = talk.hasPerson
				? await talk.choose("Have you a token of Threads already?", [
						["no", "Not yet: show me how to make one"],
						["yes", "Yes, I can paste it"],
					])
				: "yes";
			if (start === "yes") return talk.step(PASTE.title, PASTE.lines);
			for (const { title, lines } of [MAKE_APP, BECOME_TESTER]) {
				talk.step(title, lines);
				await talk.choose("When that is done:", [["next", "Next"]]);
			}
			talk.step(GENERATE.title, GENERATE.lines);
		}
		async function pastedToken(context) {
			const { desk, options } = context;
			const value = (await desk.talk.secret("Paste the token (it stays hidden):")).trim();
			const verdict = await desk.talk.during("Asking Threads about it", (0, check_token.SK)(value, options.api, desk));
			if ("wrong" in verdict || verdict.life === "long") return given(verdict);
			return await exchanged(verdict, context);
		}
		const given = (verdict, isNew = false) => ("wrong" in verdict ? verdict : { ...verdict, isNew });
		const NO_EXCHANGE =
			"The User Token Generator of your app makes tokens of 60 days: generate one there, and give that one.";
		async function exchanged(token, { desk, options, cannotKeep }) {
			const isShort = token.life === "short";
			const what = isShort
				? "This token was made for an hour only."
				: "Threads does not say how long this token was made for.";
			if (isShort && cannotKeep !== void 0) return { wrong: `${what} ${NO_EXCHANGE} ${cannotKeep}` };
			if (cannotKeep !== void 0) return given(token);
			desk.talk.say([
				`${what} With the “Threads app secret” (App settings → Basic), Spool gets one of 60 days for it.`,
			]);
			const secret = (await desk.talk.secret("The app’s secret (it stays hidden; empty: none):")).trim();
			if (secret === "") return isShort ? { wrong: `${what} ${NO_EXCHANGE}` } : given(token);
			try {
				return await desk.talk.during("Exchanging it", longLived(token.value, { secret }, options.api, desk));
			} catch (cause) {
				if (!(cause instanceof error.a)) throw cause;
				if (!isShort && cause.kind === "token") return given(token);
				return {
					wrong: `Threads does not exchange the token (${cause.message}). The secret must be the “Threads app secret” of the very app that the token was made with. ${NO_EXCHANGE}`,
				};
			}
		}
		async function longLived(short, app, api, desk) {
			const value = await desk.tokens(api).exchange(short, app);
			const verdict = await (0, check_token.SK)(value, api, desk);
			return "wrong" in verdict ? verdict : { ...verdict, isNew: true };
		}
		function startOAuth({ desk, cannotKeep }) {
			if (cannotKeep !== void 0)
				throw new subcommand.VG(`A token by OAuth is shown to nobody, so Spool must store it. ${cannotKeep}`);
			desk.talk.step(FIND_APP.title, FIND_APP.lines);
		}
		async function tokenByOAuth({ desk, options }) {
			const { talk, nonce, tokens } = desk;
			const { api } = options;
			const appId = options.appId ?? (await talk.text("Threads app ID:")).trim();
			const redirectUri = options.redirectUri ?? (await talk.text("Redirect URI:")).trim();
			const secret = (await talk.secret("Threads app secret (it stays hidden):")).trim();
			if (!appId || !redirectUri || !secret)
				return { wrong: "OAuth needs the id of the app, its secret, and a redirect URI." };
			const state = nonce();
			talk.say([
				"Open this address, allow what is asked, and copy the address of the page that it ends on:",
				authorizeAddress({ api, appId, redirectUri, state }),
			]);
			const found = codeIn((await talk.secret("That address (it stays hidden):")).trim(), state);
			if ("wrong" in found) return found;
			try {
				const short = await talk.during(
					"Getting the token",
					tokens(api).fromCode(found.code, redirectUri, { id: appId, secret }),
				);
				return await talk.during("Exchanging it", longLived(short, { secret }, api, desk));
			} catch (cause) {
				if (!(cause instanceof error.a)) throw cause;
				return {
					wrong: `Threads gives no token for the code (${cause.message}). A code works once, within an hour, and with the redirect URI that it was asked with. Check the id and the secret of the app, and start again.`,
				};
			}
		}
		var made_with = __webpack_require__(90056);
		var token_key = __webpack_require__(80386);
		var ports_desk = __webpack_require__(99819);
		var setup_repository = __webpack_require__(41146);
		const SECRET = "THREADS_ACCESS_TOKEN";
		const KEY = "THREADS_TOKEN_KEY";
		async function keepToken(keeping, options, desk) {
			const { talk } = desk;
			const { repository, noGh } = keeping;
			const keptIn = (place) => ({
				environment: place === "repository" ? void 0 : options.environment,
				isStored: place !== "none",
			});
			talk.step("Where the token is kept", [
				"As a secret that only workflows can read. That of an environment can be closed to all branches but one.",
			]);
			if (noGh !== void 0 && options.store !== "none") talk.warn(`${noGh} With it, Spool stores the token itself.`);
			for (;;) {
				const place =
					noGh === void 0
						? (options.store ?? (await talk.choose(`Store it in ${repository.name}?`, placesFor(keeping, options))))
						: "none";
				if (place === "none") {
					const kept = { ...keptIn(options.store ?? place), isStored: false };
					talk.say([
						"Spool has not stored the token. The workflow finds it only when you have:",
						...stepsTo(kept, repository),
					]);
					return kept;
				}
				const kept = keptIn(place);
				try {
					const isKeyNew = await talk.during("gh stores it", store(keeping, kept, desk));
					talk.done(`gh has stored it as the secret ${SECRET} of ${nameOf(kept, repository)}.`);
					talk.done(
						isKeyNew
							? `Beside it is a new key, ${KEY}: what refreshes the token seals the new one with it.`
							: `The secret ${KEY}, which refreshed tokens are sealed with, is there already, and stays as it is.`,
					);
					return kept;
				} catch (cause) {
					if (!(cause instanceof ports_desk.U)) throw cause;
					const why = `gh could not store it (${cause.message}). ${hintFor(kept)}`;
					if (options.store !== void 0 || !talk.hasPerson) throw new subcommand.VG(why);
					talk.warn(why);
				}
			}
		}
		async function store({ token, repository }, { environment }, { gh, randomBytes }) {
			if (environment !== void 0 && !(await gh.hasEnvironment(repository, environment)))
				await gh.makeEnvironment(repository, environment);
			const hasKey = await gh.hasSecret(repository, { name: KEY, environment });
			if (!hasKey) await gh.setSecret(repository, { name: KEY, value: (0, token_key.b)(randomBytes), environment });
			await gh.setSecret(repository, { name: SECRET, value: token.value, environment });
			return !hasKey;
		}
		function placesFor({ token }, { environment }) {
			return [
				["environment", `Yes, as a secret of the environment “${environment}”`],
				["repository", "Yes, as a secret of the repository"],
				...(token.isNew ? [] : [["none", "No, I paste it there myself"]]),
			];
		}
		function stepsTo(kept, repository) {
			const { host, name } = repository;
			const where = kept.environment === void 0 ? "" : ` --env ${kept.environment}`;
			return [
				...stepsToToken(kept, repository),
				`3. Unless there is one, add ${KEY} in the same place, which refreshed tokens are sealed with. Its value is`,
				"   what `openssl rand -base64 32` prints. Where gh is signed in, this does it:",
				`   openssl rand -base64 32 | gh secret set ${KEY} --repo ${host}/${name}${where}`,
			];
		}
		function stepsToToken({ environment }, repository) {
			if (environment === void 0)
				return [
					`1. Open ${(0, setup_repository.Z)(repository, "settings/secrets/actions/new")}`,
					`2. Name: ${SECRET}. Secret: the token.`,
				];
			return [
				`1. Open ${(0, setup_repository.Z)(repository, "settings/environments")}, and there the environment “${environment}”, or make it.`,
				`2. Environment secrets → Add environment secret. Name: ${SECRET}. Value: the token.`,
			];
		}
		function nameOf({ environment }, { name }) {
			return environment === void 0 ? name : `the environment “${environment}” of ${name}`;
		}
		function hintFor({ environment }) {
			return environment === void 0
				? "It takes the right to write to the repository: `gh auth status` shows as whom gh is signed in."
				: "It takes admin rights, and a private repository has environments on paid plans only: a secret of the repository does as well.";
		}
		var setup_options = __webpack_require__(86722);
		var external_node_fs_ = __webpack_require__(73024);
		const WORKFLOW = ".github/workflows/threads.yml";
		function workflowFor({ environment }, api) {
			const example = (0, external_node_fs_.readFileSync)(__webpack_require__.ab + "schedule.yml", "utf8");
			const kept =
				environment === void 0
					? example.replace(/^ {4}environment:\n(?: {6}.*\n)+/m, "")
					: example.replace(/(^ {4}environment:\n {6}name: )\S+/m, `$1${environment}`);
			if (api === void 0) return kept;
			const other = kept.replace(/^( +)access-token: .*\n/m, `$&$1threads-api-url: ${api.href}\n`);
			return (0, address.YY)(api.hostname) ? forTrials(other) : other;
		}
		function forTrials(workflow) {
			return workflow
				.replace(/^( +)token-store: .*\n/m, "$1write-back: none # ids of a simulator do not belong into the files\n")
				.replace(/^ +token-key: .*\n/m, "");
		}
		const DRAFT = {
			path: "threads/hello.md",
			text: `---\nthreads:\n  draft: true # with false, the next run publishes it\n---\n\nHello, Threads! This post is a Markdown file in my repository, and a workflow has published it.\n`,
			title: "A first draft",
			about: "It is not published before its `draft: true` is `draft: false`.",
		};
		async function setup(values, desk) {
			const { talk, root } = desk;
			const options = (0, setup_options.T)(values, talk.hasPerson);
			if (root === void 0)
				throw new subcommand.VG(
					"This folder is in no git repository. Run it in a checkout of the repository that your posts are to be in.",
				);
			const { repository, noGh } = await (0, setup_repository.W)(options.repository, desk);
			if (!repository)
				throw new subcommand.VG(
					"This checkout has no remote on GitHub. Push it there first (`gh repo create --source . --push` makes the repository as well), or name the repository with --repo.",
				);
			talk.step(`Posts from ${repository.name} go to Threads`, []);
			const cannotKeep =
				noGh ??
				(talk.hasPerson || placed(options) ? void 0 : "Say where with --store environment or --store repository.");
			const token = await getToken({ options, desk, cannotKeep });
			const kept = await keepToken({ token, repository, noGh }, options, desk);
			const api = options.isOtherApi ? options.api : void 0;
			const workflow = await offer(workflowFile(workflowFor(kept, api)), options.workflow, desk);
			const isTrial = (0, address.YY)(options.api.hostname);
			if (workflow === "made" && isTrial) talk.warn(sayThisMachine(options.api));
			const draft = await offer(DRAFT, options.draft, desk);
			const { files } = settings.a;
			const asked = { files, api: options.api, token: token.value, repository, hasGh: noGh === void 0 };
			const report = await talk.during("Looking at everything", (0, diagnose.h4)(asked, desk));
			talk.step("How it stands now", []);
			const isTold = ({ rule }) => rule !== "github/no-workflow" || workflow !== "unwanted";
			(0, diagnose.Z)({ ...report, problems: report.problems.filter(isTold) }, desk);
			if (noGh !== void 0) talk.warn((0, diagnose.qW)(repository));
			talk.step("What comes next", nextSteps({ workflow, draft, token, kept, repository, isTrial }));
		}
		const sayThisMachine = ({ href }) =>
			`${href} is this machine, and a job on GitHub reaches nothing there, unless it starts the simulator itself. The workflow is for trials: it keeps no receipts. To publish on Threads, remove it, and run this again without --api-url.`;
		const placed = ({ store }) => store !== void 0 && store !== "none";
		const workflowFile = (text) => ({
			path: WORKFLOW,
			text,
			title: "The workflow",
			about: "It publishes the posts that are due: every quarter of an hour, and when you start it.",
		});
		async function offer({ path, text, title, about }, isWanted, { talk, create }) {
			if (!(isWanted ?? talk.hasPerson)) return "unwanted";
			talk.step(title, [about]);
			if (!(isWanted ?? (await talk.confirm(`Write ${path}?`)))) return "unwanted";
			if ((0, made_with.I)(create, path, text)) {
				talk.done(`${path} is written.`);
				return "made";
			}
			talk.warn(`${path} is there already, and stays as it is.`);
			return "there";
		}
		function nextSteps(outcome) {
			const { workflow, draft, token, kept, repository, isTrial } = outcome;
			const { expiresAt } = token;
			const branch = repository.defaultBranch ?? "your default branch";
			const made = [...(workflow === "made" ? [WORKFLOW] : []), ...(draft === "made" ? [DRAFT.path] : [])];
			const { environment, isStored } = kept;
			const steps = [
				...(isStored ? [] : ["Store the token and the key, as is said above."]),
				...(made.length > 0
					? [`Put it on ${branch}: git add ${made.join(" ")} && git commit -m "Post to Threads" && git push`]
					: []),
				...(environment === void 0
					? []
					: [
							`Let only ${branch} use the secrets: ${(0, setup_repository.Z)(repository, "settings/environments")} → Deployment branches.`,
						]),
				...(workflow === "unwanted"
					? []
					: [
							`See what would be published: ${(0, setup_repository.Z)(repository, "actions/workflows/threads.yml")} → Run workflow, which is a dry run unless you untick it.`,
						]),
				...(draft === "made"
					? [
							`Write your post in ${DRAFT.path}, set \`draft: false\` in it, and push it${workflow === "unwanted" ? "" : ": the next run publishes it"}.`,
						]
					: []),
				...(expiresAt === void 0 || isTrial
					? []
					: [
							`With the secret THREADS_TOKEN_KEY, runs that publish refresh the token. Without it, run this again with a new token before ${(0, rules_token.Q)(expiresAt)}.`,
						]),
			];
			return steps.map((step, index) => `${index + 1}. ${step}`);
		}
	},
};
