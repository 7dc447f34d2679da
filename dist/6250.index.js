export const id = 6250;
export const ids = [6250];
export const modules = {
	24075: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => settleClaims });
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55191);
		function settleClaims(claims, path) {
			const owners = new Map();
			const stopped = new Set();
			const problems = new Map();
			for (const { account, paths } of claims)
				for (const file of paths) {
					const owner = owners.get(file);
					owners.set(file, owner ?? account);
					if (!owner) continue;
					const { name, line } = account;
					const facts = { name, other: owner.name, example: file, path, line };
					const pair = `${owner.name} ${name}`;
					if (!problems.has(pair))
						problems.set(pair, (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)("accounts/overlap", facts));
					stopped.add(owner.name).add(name);
				}
			return { claims: claims.filter(({ account }) => !stopped.has(account.name)), problems: [...problems.values()] };
		}
	},
	37289: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { DU: () => mayBegin, Kz: () => fullerOf, l6: () => isUsedUp });
		const NEARLY_USED_UP = 90;
		function mayBegin(limit) {
			return limit === void 0 || limit.usedPercent < NEARLY_USED_UP;
		}
		function isUsedUp(limit) {
			return limit !== void 0 && limit.usedPercent >= 100;
		}
		function fullerOf(earlier, later) {
			if (!earlier || !later) return earlier ?? later;
			return later.usedPercent >= earlier.usedPercent ? later : earlier;
		}
	},
	13869: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { overAccounts: () => overAccounts });
		var core_problem = __webpack_require__(55191);
		var core_report = __webpack_require__(88557);
		function mergeReports(accounts, together) {
			const reports = accounts.map(({ name, report }) => ({ ...report, name, ...named(name, report) }));
			const sum = (count) => reports.reduce((total, report) => total + count(report), 0);
			const lives = reports.flatMap(({ token }) => token ?? []);
			const [token] = lives.toSorted((one, other) => one.expiresAt - other.expiresAt);
			return {
				...(0, core_report._O)(distinct([...together.problems, ...reports.flatMap(({ problems }) => problems)])),
				...(reports[0] && { ending: reports[0].ending, isPreview: reports.some(({ isPreview }) => isPreview) }),
				posts: reports.flatMap(({ posts }) => posts),
				done: sum(({ done }) => done),
				files: sum(({ files }) => files),
				others: reports.flatMap(({ others }) => others),
				...(together.writeBack && { writeBack: together.writeBack }),
				...(token && { token }),
				accounts: reports.map(accountReport),
			};
		}
		function accountReport({ name, posts, problems, token, rateLimit }) {
			return { name, posts, problems, ...(token && { token }), ...(rateLimit && { rateLimit }) };
		}
		function named(name, { posts, problems }) {
			const of = (problem) => (isOfAccount(problem) ? { ...problem, account: name } : problem);
			const post = (report) => ({ ...report, problems: report.problems.map(of) });
			return { posts: posts.map(post), problems: problems.map(of) };
		}
		function isOfAccount({ rule, path }) {
			return path !== void 0 || !/^(?:github|action)\//.test(rule) || rule === "action/busy";
		}
		function distinct(problems) {
			const byText = new Map(
				problems.map((problem) => [
					`${problem.account ?? ""} ${problem.path ?? ""}:${problem.line ?? ""} ${(0, core_problem.bD)(problem)}`,
					problem,
				]),
			);
			return [...byText.values()];
		}
		var problem_of = __webpack_require__(52720);
		var accounts_claims = __webpack_require__(24075);
		var file_text = __webpack_require__(33282);
		async function openAccounts(path, { files }) {
			const found = (0, file_text.eu)(path, files);
			if ("problem" in found) return { file: void 0, claims: [], problems: [found.problem] };
			const { readAccounts } = await Promise.all([__webpack_require__.e(4235), __webpack_require__.e(5726)]).then(
				__webpack_require__.bind(__webpack_require__, 35726),
			);
			const { file, problems } = readAccounts(path, found.text);
			const claims = await Promise.all(
				(file?.accounts ?? []).map(async (account) => ({ account, paths: await files.find(account.files) })),
			);
			const settled = (0, accounts_claims.Z)(claims, path);
			return { file, claims: settled.claims, problems: [...problems, ...settled.problems] };
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
		var journal = __webpack_require__(44608);
		var run_events = __webpack_require__(19538);
		var token_error = __webpack_require__(95971);
		var error = __webpack_require__(60787);
		var rate_limit = __webpack_require__(37289);
		function openApplications() {
			const members = [];
			const limitOf = (app) =>
				members
					.filter((member) => member.app === app)
					.map(({ threads }) => threads.applicationLimit())
					.reduce(rate_limit.Kz, void 0);
			return (threads) => {
				const member = { threads, app: void 0 };
				members.push(member);
				let ahead;
				const ask = async () => {
					const facts = await threads.tokenFacts();
					member.app = facts?.application;
					return facts;
				};
				return {
					...threads,
					tokenFacts() {
						const facts = ahead ?? ask();
						ahead = void 0;
						return facts;
					},
					async profile() {
						ahead ??= ask();
						const known = ahead.catch(() => {});
						if (members.some((each) => (0, rate_limit.l6)(each.threads.applicationLimit()))) {
							await known;
							if ((0, rate_limit.l6)(limitOf(member.app)))
								throw new error.a("throttled", true, "Threads takes no more requests of its application now");
						}
						return threads.profile();
					},
					applicationLimit: () => limitOf(member.app),
					rateLimit: () => (0, rate_limit.Kz)(threads.rateLimit(), limitOf(member.app)),
				};
			};
		}
		function journalsOf(journal) {
			let before;
			let since = [];
			const entriesBefore = () => (before ??= journal.entries());
			const all = {
				record(entry) {
					entriesBefore();
					journal.record(entry);
					since.push(entry);
				},
				entries: () => [...entriesBefore(), ...since],
				clear() {
					journal.clear();
					before = [];
					since = [];
				},
			};
			return {
				all,
				readAgain: () => {
					before = void 0;
					since = [];
				},
				ofAccount(isOthers) {
					let own = [];
					let isCleared = false;
					return {
						record(entry) {
							all.record(entry);
							own.push(entry);
						},
						entries() {
							const mine = entriesBefore().filter(({ chain: { path } }) => path === void 0 || !isOthers(path));
							return [...(isCleared ? [] : mine), ...own];
						},
						clear() {
							isCleared = true;
							own = [];
						},
					};
				},
			};
		}
		function shareWorld(claims, open, context) {
			const { world: outside, settings, tell } = context;
			const journals = journalsOf(outside.journal);
			const owners = new Map(claims.flatMap(({ account, paths }) => paths.map((path) => [path, account.name])));
			const applications = openApplications();
			let isHeld = false;
			let host;
			const { host: connect } = outside;
			const world = {
				...outside,
				journal: journals.all,
				host: connect && (() => (host ??= connect((0, run_events.s)(tell)))),
				lease: {
					acquire() {
						if (isHeld) return true;
						isHeld = outside.lease.acquire();
						if (isHeld) journals.readAgain();
						if (isHeld && (0, journal.Fp)(journals.all.entries()).length === 0) journals.all.clear();
						return isHeld;
					},
					release: () => {},
				},
			};
			return {
				world,
				ofAccount(name) {
					const { account, paths } = claims.find((claim) => claim.account.name === name);
					const own = outside.ofAccount(account.userId);
					const box = open(account);
					return {
						settings: settingsOf(account, "token" in box ? box.token : void 0, settings),
						world: {
							...world,
							...own,
							journal: journals.ofAccount((path) => (owners.get(path) ?? name) !== name),
							files: {
								...outside.files,
								find: (patterns) =>
									patterns === account.files ? Promise.resolve(paths) : outside.files.find(patterns),
							},
							threads: async (token) => {
								if ("problem" in box) throw new token_error.g(box.problem);
								return applications(await own.threads(token));
							},
							run: { ...outside.run, saveLease: () => {} },
						},
					};
				},
				release() {
					if (isHeld) outside.lease.release();
				},
			};
		}
		function settingsOf({ files, userId, timezone, numbering, maxPosts }, accessToken, settings) {
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
			};
		}
		var post_files = __webpack_require__(46098);
		var repository_target = __webpack_require__(94268);
		var write_back_open = __webpack_require__(40876);
		var give_back = __webpack_require__(4855);
		var hold_lease = __webpack_require__(77076);
		var lease_note = __webpack_require__(77922);
		var github_error = __webpack_require__(22577);
		var interruption = __webpack_require__(27080);
		var host_lease = __webpack_require__(96523);
		var lease_refs = __webpack_require__(50121);
		var point_ref = __webpack_require__(80382);
		function fleetOf(refs, first, writeNote, { refs: host, world: { clock } }) {
			const held = new Set(refs);
			const own = new Set([first.oid]);
			const ended = new AbortController();
			let hold = first;
			let renewing;
			const lasts = (ms) => hold.until >= clock.after(ms);
			const moveAll = async (next) => {
				for (let attempt = 1; ; attempt += 1)
					try {
						await host.change([...held].map((ref) => ({ ref, from: hold.oid, to: next.oid })));
						return;
					} catch (cause) {
						if (!(cause instanceof github_error.y_) || cause.kind === "throttled" || attempt === point_ref.Q)
							throw cause;
						const there = await host.list(lease_refs.g2);
						if ([...held].every((ref) => there.get(ref) === next.oid)) return;
						for (const ref of held) if (there.get(ref) !== hold.oid) held.delete(ref);
					}
			};
			const renew = async () => {
				try {
					const next = await writeNote();
					own.add(next.oid);
					await moveAll(next);
					hold = next;
				} catch (cause) {
					if (!(cause instanceof github_error.y_)) throw cause;
					if (!lasts(host_lease.VU)) throw new interruption._("lease-lost");
				}
			};
			const ensureAll = async () => {
				if (lasts(host_lease.IK) || held.size === 0) return;
				renewing ??= renew().finally(() => (renewing = void 0));
				await renewing;
			};
			const keepRenewing = async () => {
				while (held.size > 0) {
					await clock.sleep(host_lease.oL, ended.signal);
					await ensureAll();
				}
			};
			keepRenewing().catch(() => {});
			return {
				async ensure(ref) {
					await ensureAll();
					if (!held.has(ref)) throw new interruption._("lease-lost");
				},
				async drop(ref) {
					await renewing?.catch(() => {});
					held.delete(ref);
					if (held.size === 0) ended.abort();
				},
				isOwn: (oid) => own.has(oid),
			};
		}
		var take_lease = __webpack_require__(11958);
		const ATTEMPTS = 5;
		function takeLeases(asked, parent, context) {
			const promised = new Map(asked.map(({ account }) => [account, Promise.withResolvers()]));
			const settle = (account, taken) => promised.get(account)?.resolve(taken);
			const takeAll = async () => {
				const seen = new Map();
				const { clock, interruption } = context.world;
				let waiting = asked;
				for (let looks = 0; waiting.length > 0; looks += 1) {
					const now = clock.now();
					const { taken, held, broken } = await takeFree(waiting, seen, parent, context);
					for (const [account, lease] of taken) settle(account, lease);
					for (const [account, cause] of broken) promised.get(account)?.reject(cause);
					waiting = waiting.filter(({ account, onBusy }) => {
						const other = held.get(account);
						if (!other) return false;
						const first = seen.get(account) ?? (0, take_lease.yb)(other.at, other.holder, clock);
						if (!seen.has(account)) onBusy(other.holder.run);
						seen.set(account, first);
						if (now >= first.deadline) settle(account, "busy");
						return now < first.deadline;
					});
					if (waiting.length > 0) await clock.sleep((0, take_lease.Wv)(looks), interruption);
				}
			};
			takeAll().catch((cause) => promised.forEach(({ reject }) => reject(cause)));
			return new Map(Array.from(promised, ([account, { promise }]) => [account, promise]));
		}
		async function takeFree(asked, seen, parent, context) {
			const { refs, world } = context;
			const writeNote = async () => {
				const until = world.clock.after(host_lease.PK);
				const message = (0, lease_note.zh)({ ...world.run, until });
				return { oid: await refs.note(message, { oid: parent.head, tree: parent.tree }), until };
			};
			let note;
			let before;
			for (let attempt = 1; ; attempt += 1) {
				const { free, held, broken } = await lookAt(asked, seen, context);
				if (free.length === 0) return { taken: new Map(), held, broken };
				const hold = (note ??= await writeNote());
				world.run.saveLease(lease_refs.g2);
				const failure = await change(free, hold, context);
				if (!failure) {
					const fleet = fleetOf(
						free.map(({ ref }) => ref),
						hold,
						writeNote,
						context,
					);
					return { taken: new Map(free.map(({ account, ref }) => [account, { ref, fleet }])), held, broken };
				}
				const now = JSON.stringify(free);
				if (now === before && failure.kind !== "unsure")
					return { taken: new Map(free.map(({ account }) => [account, "not-together"])), held, broken };
				if (attempt === ATTEMPTS) throw failure;
				before = now;
			}
		}
		async function change(free, { oid: to }, { refs }) {
			try {
				await refs.change(free.map(({ ref, from }) => ({ ref, from, to })));
				return;
			} catch (cause) {
				if (!(cause instanceof github_error.y_) || cause.kind === "throttled" || cause.kind === "token") throw cause;
				return cause;
			}
		}
		async function lookAt(asked, seen, context) {
			const now = context.world.clock.now();
			const there = await context.refs.list(lease_refs.g2);
			const holders = new Map();
			const holderAt = (ref, at) => {
				const known =
					holders.get(at) ?? (0, take_lease.GG)(ref, at, context).then((left) => (0, take_lease.IL)(left, context));
				holders.set(at, known);
				return known;
			};
			const free = [];
			const held = new Map();
			const broken = new Map();
			for (const { account } of asked) {
				const ref = (0, lease_refs.dF)(account);
				const at = there.get(ref);
				try {
					const isFree = at === void 0 || (0, take_lease.QO)(at, seen.get(account), now);
					const holder = isFree ? void 0 : await holderAt(ref, at);
					if (at !== void 0 && holder) held.set(account, { at, holder });
					else free.push({ account, ref, from: at });
				} catch (cause) {
					if (!(cause instanceof github_error.y_)) throw cause;
					broken.set(account, cause);
				}
			}
			return { free, held, broken };
		}
		function openMeeting({ expected, patienceMs, graceMs, clock, interruption }, act) {
			const missing = new Set(expected);
			let gathered;
			let waiting = new AbortController();
			const begin = () => {
				waiting.abort();
				const group = gathered;
				gathered = void 0;
				if (group) act(group.asked, missing).then(group.answer.resolve, group.answer.reject);
			};
			const beginAfter = (ms) => {
				waiting.abort();
				waiting = new AbortController();
				clock.sleep(ms, waiting.signal).then(begin, () => {});
			};
			const look = () => {
				if (!gathered) return;
				if (missing.size === 0) begin();
				else if (!interruption.aborted) beginAfter(patienceMs);
			};
			interruption.addEventListener("abort", () => beginAfter(graceMs), { once: true });
			return {
				come(who, asked) {
					missing.delete(who);
					gathered ??= { asked: [], answer: Promise.withResolvers() };
					gathered.asked.push(asked);
					const { promise } = gathered.answer;
					if (interruption.aborted && missing.size > 0) beginAfter(graceMs);
					else look();
					return promise;
				},
				leave(who) {
					if (missing.delete(who) && missing.size === 0) look();
				},
			};
		}
		function openLeases(takes, gives, inTurn, onLate, { world }) {
			const known = new Set();
			let held = 0;
			const taking = openMeeting(takes, (asked, late) => {
				onLate(late);
				world.interruption.throwIfAborted();
				const [{ target }] = asked;
				return Promise.resolve(takeLeases(asked, target.branch, { refs: target.host.refs, world }));
			});
			const giving = openMeeting(gives, async (given) => {
				const [{ target }] = given;
				const ships = given.map(({ ship }) => ship);
				const isDone = await (0, give_back.F)(ships, { refs: target.host.refs, world });
				if (isDone) held -= ships.length;
				return isDone;
			});
			return {
				async hold(name, account, target, tell) {
					if (!target) return hold_lease.be;
					if (known.has(account)) return "busy";
					known.add(account);
					try {
						const onBusy = (run) => tell({ kind: "lease-busy", run });
						const taken = await (await taking.come(name, { account, target, onBusy })).get(account);
						if (taken === void 0 || taken === "busy") return "busy";
						if (taken === "not-together")
							return await inTurn(() => (0, hold_lease.UU)(account, target, { world, tell }));
						held += 1;
						return {
							ensure: () => taken.fleet.ensure(taken.ref),
							release: async () => {
								await giving.come(name, { ship: taken, target });
							},
							problems: [],
						};
					} catch (cause) {
						return (0, hold_lease.zI)(cause, target);
					}
				},
				leave(name) {
					taking.leave(name);
					giving.leave(name);
				},
				areGivenBack: () => held === 0,
			};
		}
		const NOTHING = { problems: [], unwritten: [] };
		function openReceipts(manner) {
			const written = [];
			let opened;
			let current;
			const write = async () => {
				const closing = current;
				current = void 0;
				if (closing) written.push(await closing.write());
			};
			const meeting = openMeeting(manner, write);
			return {
				ofAccount(name, open) {
					opened = open;
					const own = new Set();
					return {
						inline: void 0,
						add(chain, receipts) {
							if (chain.path !== void 0) own.add(chain.path);
							return (current ??= open()).add(chain, receipts);
						},
						async write() {
							if (own.size === 0) {
								meeting.leave(name);
								return NOTHING;
							}
							await meeting.come(name, void 0);
							return reportOf(written, ({ path }) => path !== void 0 && own.has(path));
						},
					};
				},
				leave: meeting.leave,
				async end() {
					if (!opened) return;
					if (written.length === 0) current ??= opened();
					await write();
					const { problems } = reportOf(written, ({ path }) => path === void 0);
					const { unwritten } = reportOf(written, () => true);
					return { ...written.reduce((one, other) => ({ ...one, ...other }), NOTHING), problems, unwritten };
				},
			};
		}
		function reportOf(written, isAsked) {
			return {
				problems: written.flatMap(({ problems }) => problems).filter(isAsked),
				unwritten: written.flatMap(({ unwritten }) => unwritten).filter(isAsked),
			};
		}
		const MOMENT_MS = 20;
		function sharedFiles(files, clock) {
			let next;
			const begin = () => {
				const paths = [];
				const loaded = clock.sleep(MOMENT_MS).then(() => {
					next = void 0;
					return files.load(paths);
				});
				return { paths, loaded };
			};
			return {
				...files,
				load(paths) {
					next ??= begin();
					next.paths.push(...paths);
					return next.loaded;
				},
			};
		}
		function takingTurns(most, interruption) {
			let working = 0;
			const waiting = new Set();
			const begin = async () => {
				interruption.throwIfAborted();
				if (working < most) {
					working += 1;
					return;
				}
				const { promise, resolve, reject } = Promise.withResolvers();
				const next = () => resolve(void 0);
				const stop = () => {
					waiting.delete(next);
					reject(interruption.reason);
				};
				waiting.add(next);
				interruption.addEventListener("abort", stop, { once: true });
				await promise.finally(() => interruption.removeEventListener("abort", stop));
			};
			const end = () => {
				const [next] = waiting;
				if (!next) {
					working -= 1;
					return;
				}
				waiting.delete(next);
				next();
			};
			return async (work) => {
				await begin();
				try {
					return await work();
				} finally {
					end();
				}
			};
		}
		const AT_ONCE = 20;
		const LEASE_PATIENCE_MS = 5000;
		const RECEIPTS_PATIENCE_MS = 60_000;
		const GRACE_MS = 3000;
		function gather(names, context) {
			const { clock, interruption } = context.world;
			const manner = { expected: names, clock, interruption };
			const patient = { ...manner, patienceMs: RECEIPTS_PATIENCE_MS, graceMs: GRACE_MS };
			const inTurn = takingTurns(AT_ONCE, interruption);
			const receipts = openReceipts(patient);
			const takes = { ...manner, patienceMs: LEASE_PATIENCE_MS, graceMs: 0 };
			const onLate = (late) => {
				for (const name of late) receipts.leave(name);
			};
			const leases = openLeases(takes, patient, inTurn, onLate, context);
			let opened;
			let files;
			return {
				ofAccount: (name, tell) => ({
					inTurn,
					openTarget: async () => {
						const { target } = await (opened ??= (0, repository_target.A)(context));
						return { target, problems: [] };
					},
					holdLease: (account, target) => leases.hold(name, account, target, tell),
					openPostFiles: (target) => (files ??= sharedFiles((0, post_files.m)(target, context.world), clock)),
					openWriteBack: (account, postFiles, target) =>
						receipts.ofAccount(name, () => (0, write_back_open.j)({ files: postFiles, target, account, context })),
				}),
				leave(name) {
					leases.leave(name);
					receipts.leave(name);
				},
				async end() {
					const writeBack = await receipts.end();
					if (leases.areGivenBack()) context.world.run.saveLease("");
					const { problems } = (await opened?.catch(() => {})) ?? { problems: [] };
					return { problems: [...problems, ...(writeBack?.problems ?? [])], writeBack };
				},
			};
		}
		async function overAccounts(path, work, context) {
			const { file, claims, problems } = await openAccounts(path, context.world);
			if (!file || claims.length === 0) return (0, core_report._O)(problems);
			const opener = await openerOf(file, context.settings.accountsKey, context.world);
			if ("problem" in opener) return (0, core_report._O)([...problems, opener.problem]);
			const shared = shareWorld(claims, opener.open, context);
			const names = claims.map(({ account }) => account.name);
			const gathering = gather(names, { ...context, world: shared.world });
			const workFor = async ({ account }) => {
				const { name } = account;
				const { tell, flush } = gatheredLog(name, context.tell);
				const together = gathering.ofAccount(name, tell);
				const inTurn = (step) => together.inTurn(step).finally(flush);
				const made = { ...context, ...shared.ofAccount(name), tell, together: { ...together, inTurn } };
				const report = await work(made).catch((cause) => (0, core_report._O)([(0, problem_of.y)(cause)]));
				gathering.leave(name);
				flush();
				return { name, report };
			};
			try {
				const reports = await Promise.all(claims.map(workFor));
				const ended = await gathering.end();
				if (ended.writeBack) context.tell({ kind: "written", written: { ...ended.writeBack, unwritten: [] } });
				return mergeReports(reports, { ...ended, problems: [...problems, ...ended.problems] });
			} finally {
				shared.release();
			}
		}
		function gatheredLog(name, tell) {
			let events = [];
			return {
				tell: (event) => void events.push(event),
				flush() {
					if (events.length > 0) tell({ kind: "of-account", name, events });
					events = [];
				},
			};
		}
	},
};
