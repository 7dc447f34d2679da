export const id = 5889;
export const ids = [5889, 2914, 6868, 89];
export const modules = {
	35889: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { refreshToken: () => refreshToken });
		var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63605);
		var _core_problem_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52720);
		var _core_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88557);
		var _core_run_events_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19538);
		var _core_token_lifetime_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43398);
		var _run_account_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55234);
		var _run_lease_hold_lease_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77076);
		var _run_token_keep_alive_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50089);
		async function refreshToken(context) {
			const { dryRun, accounts } = context.settings;
			if (dryRun)
				return { ...(0, _core_report_js__WEBPACK_IMPORTED_MODULE_3__._O)(), ending: "Dry run, nothing was refreshed" };
			if (accounts === void 0) return refreshOne(openRefs, context);
			const { overAccounts } = await Promise.all([
				__webpack_require__.e(8815),
				__webpack_require__.e(9599),
				__webpack_require__.e(4235),
				__webpack_require__.e(9546),
				__webpack_require__.e(3445),
				__webpack_require__.e(488),
				__webpack_require__.e(9168),
				__webpack_require__.e(1309),
			]).then(__webpack_require__.bind(__webpack_require__, 9168));
			let opened;
			const once = (context) => (opened ??= openRefs(context));
			return overAccounts(accounts, (context) => refreshOne(once, context), context);
		}
		async function refreshOne(open, context) {
			const { world, settings, together, tell } = context;
			const inTurn = together?.inTurn ?? ((work) => work());
			try {
				const pasted = await world.threads(settings.accessToken ?? "");
				const opened = await inTurn(() => (0, _run_account_js__WEBPACK_IMPORTED_MODULE_5__.sj)(pasted, context));
				tell({ kind: "account", username: opened.shown });
				const target = await open(context);
				const lease = await (together
					? together.holdLease(opened.name, target)
					: (0, _run_lease_hold_lease_js__WEBPACK_IMPORTED_MODULE_6__.UU)(opened.name, target, context));
				if (lease === "busy")
					return (0, _core_report_js__WEBPACK_IMPORTED_MODULE_3__._O)([
						(0, _core_problem_js__WEBPACK_IMPORTED_MODULE_1__.z3)("action/busy", { other: "account" }),
					]);
				try {
					const { token: found } = opened;
					const kept =
						found &&
						(await inTurn(() => (0, _run_token_keep_alive_js__WEBPACK_IMPORTED_MODULE_7__.keepAlive)(found, context)));
					const token =
						kept && (0, _core_token_lifetime_js__WEBPACK_IMPORTED_MODULE_4__.V)(kept.working, world.clock.now());
					const problems = [...lease.problems, ...(kept?.problems ?? [])];
					return { ...(0, _core_report_js__WEBPACK_IMPORTED_MODULE_3__._O)(problems), ...(token && { token }) };
				} finally {
					await lease.release();
				}
			} catch (cause) {
				return (0, _core_report_js__WEBPACK_IMPORTED_MODULE_3__._O)([
					(0, _core_problem_of_js__WEBPACK_IMPORTED_MODULE_2__.Z)(cause, ["contents: write"]),
				]);
			}
		}
		async function openRefs({ world, tell }) {
			const host = await world.host?.((0, _core_run_events_js__WEBPACK_IMPORTED_MODULE_8__.s)(tell));
			if (!host) return;
			const branch = await host.branches.find(void 0);
			if (!branch) throw new _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_("missing", "no default branch");
			return { host, branch, writeBack: "none" };
		}
	},
	77922: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { PU: () => isOver, az: () => leaseNoteIn, zh: () => leaseMessageOf });
		var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86153);
		function leaseMessageOf({ id, attempt, holder, until }) {
			const note = { run: id, attempt, holder, until: new Date(until).toISOString() };
			return `Spool is publishing\n\n${JSON.stringify(note)}\n`;
		}
		function leaseNoteIn(message) {
			const [, json = ""] = /^Spool is publishing\n\n(\{.*\})\s*$/.exec(message) ?? [];
			const note = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.U4)(json);
			if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_0__.u4)(note)) return;
			const { run, attempt, holder, until } = note;
			if (typeof run !== "string" || typeof holder !== "string") return;
			if (typeof attempt !== "number" || typeof until !== "string") return;
			const at = Date.parse(until);
			return Number.isNaN(at) ? void 0 : { run, holder, attempt, until: at };
		}
		function isOver(note, me, now) {
			if (note.until <= now || note.holder === me.holder) return true;
			return me.id !== "" && note.run === me.id && note.attempt < me.attempt;
		}
	},
	46919: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => candidatesOf, z: () => longestFirst });
		function candidatesOf(pasted, kept) {
			const unknown = { issuedAt: void 0, expiresAt: void 0 };
			const own = { ...unknown, token: pasted, from: "pasted", account: void 0 };
			if (!kept) return [own];
			const { token, account, issuedAt, expiresAt, previous = token } = kept;
			const all = [
				{ token, from: "kept", account, issuedAt, expiresAt },
				own,
				{ ...unknown, token: previous, from: "previous", account },
			];
			return all.filter((one, index) => all.findIndex((other) => other.token === one.token) === index);
		}
		function longestFirst(candidates) {
			return candidates.toSorted((one, other) => (other.expiresAt ?? 0) - (one.expiresAt ?? 0));
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
	71690: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => afterGrace });
		const GRACE_MS = 2500;
		function afterGrace({ signal, clock }) {
			const controller = new AbortController();
			const abort = () => void clock.sleep(GRACE_MS).then(() => controller.abort(signal.reason));
			signal.addEventListener("abort", abort, { once: true });
			return controller.signal;
		}
	},
	77076: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { UU: () => holdLease, be: () => NO_LEASE, zI: () => withoutLease });
		var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63605);
		var _core_write_back_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67006);
		var _host_lease_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96523);
		var _take_lease_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11958);
		async function holdLease(account, target, { world, tell }) {
			if (!target) return NO_LEASE;
			try {
				const lease = await (0, _take_lease_js__WEBPACK_IMPORTED_MODULE_4__._e)(account, target.branch, {
					refs: target.host.refs,
					world,
					tell,
				});
				if (lease === void 0) return "busy";
				return "refused" in lease ? refusedLease(lease.refused) : { ...renew(lease, world.clock), problems: [] };
			} catch (cause) {
				return withoutLease(cause, target);
			}
		}
		function withoutLease(cause, target) {
			if (
				!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_) ||
				(0, _core_write_back_js__WEBPACK_IMPORTED_MODULE_2__.f2)(target) ||
				cause.kind === "blocked"
			)
				throw cause;
			return refusedLease(cause);
		}
		const NO_LEASE = { ensure: () => Promise.resolve(), release: () => Promise.resolve(), problems: [] };
		function refusedLease({ message: answer }) {
			return {
				...NO_LEASE,
				problems: [(0, _core_problem_js__WEBPACK_IMPORTED_MODULE_1__.$e)("github/no-lease", { answer })],
			};
		}
		function renew(lease, clock) {
			const released = new AbortController();
			const keepRenewing = async () => {
				for (;;) {
					await clock.sleep(_host_lease_js__WEBPACK_IMPORTED_MODULE_3__.oL, released.signal);
					await lease.ensure();
				}
			};
			keepRenewing().catch(() => {});
			return {
				ensure: lease.ensure,
				async release() {
					released.abort();
					await lease.release();
				},
			};
		}
	},
	96523: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F9: () => releaseLeftLease,
			IK: () => RENEWED_AT_MS,
			Jj: () => hostLease,
			PK: () => LASTS_MS,
			VU: () => PUBLISH_MS,
			oL: () => CHECK_MS,
		});
		var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
		var _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77922);
		var _core_interruption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27080);
		var _point_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80382);
		const MINUTE_MS = 60_000;
		const LASTS_MS = 15 * MINUTE_MS;
		const RENEWED_AT_MS = 10 * MINUTE_MS;
		const CHECK_MS = MINUTE_MS;
		const PUBLISH_MS = 5 * MINUTE_MS;
		function hostLease(ref, first, writeNote, { refs, world }) {
			const { clock, run } = world;
			let hold = first;
			const own = new Set([first.oid]);
			let renewing;
			const lasts = (ms) => hold.until >= clock.after(ms);
			const renew = async () => {
				try {
					const next = await writeNote(hold.oid);
					const moved = await (0, _point_ref_js__WEBPACK_IMPORTED_MODULE_2__.i)(ref, next.oid, hold.oid, {
						refs,
						world,
					});
					if (moved === false) throw new _core_interruption_js__WEBPACK_IMPORTED_MODULE_1__._("lease-lost");
					if (moved !== true) throw moved.refused;
					hold = next;
					own.add(next.oid);
				} catch (cause) {
					if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_)) throw cause;
					if (!lasts(PUBLISH_MS)) throw new _core_interruption_js__WEBPACK_IMPORTED_MODULE_1__._("lease-lost");
				}
			};
			const remove = async (attempt = 1) => {
				const at = await refs.find(ref);
				if (at === void 0 ? attempt > 1 || !lasts(0) : !own.has(at)) return;
				try {
					await refs.remove(ref);
				} catch (cause) {
					if (
						!(0, _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.e0)(cause, "unsure") ||
						attempt === _point_ref_js__WEBPACK_IMPORTED_MODULE_2__.Q
					)
						throw cause;
					await clock.sleep(attempt * 1000);
					await remove(attempt + 1);
				}
			};
			return {
				async ensure() {
					if (lasts(RENEWED_AT_MS)) return;
					renewing ??= renew().finally(() => (renewing = void 0));
					await renewing;
				},
				async release() {
					try {
						await renewing?.catch(() => {});
						await remove();
						run.saveLease("");
					} catch (cause) {
						if (!(cause instanceof _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_)) throw cause;
					}
				},
			};
		}
		async function releaseLeftLease({ refs, world }) {
			const { leftLease: ref, holder } = world.run;
			const at = ref === "" ? void 0 : await refs.find(ref);
			if (
				at !== void 0 &&
				(0, _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_3__.az)((await refs.read(at)).message)?.holder ===
					holder
			)
				await refs.remove(ref);
		}
	},
	50121: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L7: () => FOLDER, dF: () => leaseRefOf, g2: () => LEASES });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		const FOLDER = "refs/spool";
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
	11958: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GG: () => readLeft,
			IL: () => findHolder,
			QO: () => isStale,
			Wv: () => waitAfter,
			_e: () => takeLease,
			yb: () => firstLook,
		});
		var _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77922);
		var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
		var _host_lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96523);
		var _lease_refs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50121);
		var _point_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80382);
		const PATIENCE_MS = 5 * 60_000;
		const LOOKS_S = [2, 5, 10, 20, 40, 60];
		async function takeLease(account, parent, context) {
			let lease;
			for (const folder of [_lease_refs_js__WEBPACK_IMPORTED_MODULE_2__.L7, "refs/heads/spool"]) {
				const ref = (0, _lease_refs_js__WEBPACK_IMPORTED_MODULE_2__.dF)(account, folder);
				lease = await takeAt(ref, parent, context);
				if (!lease || !("refused" in lease)) return lease;
				await ensureNothingInTheWay(ref, folder, context);
			}
			return lease;
		}
		async function ensureNothingInTheWay(ref, folder, { refs }) {
			const asked = async () => {
				if ((await refs.find(folder)) !== void 0) return folder;
				const [below] = (await refs.list(`${ref}/`)).keys();
				return below;
			};
			const other = await asked().catch((cause) => {
				if (!(0, _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.e0)(cause, "refused", "missing")) throw cause;
			});
			if (other !== void 0)
				throw new _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_("blocked", `there is \`${other}\``);
		}
		async function takeAt(ref, parent, context) {
			const { refs, world, tell } = context;
			const { clock, interruption, random } = world;
			let first;
			let look = 0;
			for (;;) {
				const now = clock.now();
				const at = await refs.find(ref);
				const stale = isStale(at, first, now);
				const left = at === void 0 ? void 0 : await readLeft(ref, at, context);
				const holder = left === void 0 || stale ? void 0 : await findHolder(left, context);
				const lease = holder ? void 0 : await tryTake(ref, left, parent, context);
				if (lease) return lease;
				if (first === void 0) {
					tell({ kind: "lease-busy", run: holder?.run ?? "" });
					first = firstLook(at, holder, clock);
				}
				if (now >= first.deadline) return;
				await clock.sleep(waitAfter(look) * (1 + random() / 4), interruption);
				look += 1;
			}
		}
		function firstLook(at, holder, clock) {
			const ends = Math.min(holder?.until ?? 0, clock.after(_host_lease_js__WEBPACK_IMPORTED_MODULE_1__.PK));
			return { at, ends, deadline: Math.max(clock.after(PATIENCE_MS), ends) };
		}
		function isStale(at, first, now) {
			return first !== void 0 && at === first.at && now >= first.ends;
		}
		function waitAfter(looks) {
			return 1000 * (LOOKS_S[Math.min(looks, LOOKS_S.length - 1)] ?? 0);
		}
		async function readLeft(ref, oid, { refs }) {
			try {
				return { oid, ...(await refs.read(oid)) };
			} catch (cause) {
				if (!(0, _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.e0)(cause, "missing", "refused")) throw cause;
				throw new _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.y_(
					"blocked",
					`there is \`${ref}\`, which is no commit`,
				);
			}
		}
		async function findHolder({ message }, { refs, world: { run, clock } }) {
			const note = (0, _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_4__.az)(message);
			if (note === void 0 || (0, _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_4__.PU)(note, run, clock.now()))
				return;
			const elsewhere = note.run !== "" && note.run !== run.id;
			return elsewhere && (await refs.isOver(note.run)) ? void 0 : note;
		}
		async function tryTake(ref, left, parent, { refs, world }) {
			const { tree } = left ?? parent;
			const writeNote = async (onto) => {
				const until = world.clock.after(_host_lease_js__WEBPACK_IMPORTED_MODULE_1__.PK);
				const message = (0, _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_4__.zh)({ ...world.run, until });
				return { oid: await refs.note(message, { oid: onto, tree }), until };
			};
			const first = await writeNote(left?.oid ?? parent.head);
			world.run.saveLease(ref);
			const pointed = await (0, _point_ref_js__WEBPACK_IMPORTED_MODULE_3__.i)(ref, first.oid, left?.oid, {
				refs,
				world,
			});
			if (pointed !== true) return pointed === false ? void 0 : pointed;
			return (0, _host_lease_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(ref, first, writeNote, { refs, world });
		}
	},
	69118: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X1: () => chooseToken, er: () => readProfile, yW: () => isOf });
		var _core_run_events_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19538);
		var _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60787);
		var _core_token_candidates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46919);
		var _publishing_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43710);
		var _publishing_waiting_waits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56327);
		var _publishing_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91118);
		async function chooseToken(candidates, context) {
			const asked = await Promise.all(candidates.map((candidate) => askTimes(candidate, context)));
			let rejection;
			let hasForeign = false;
			for (const candidate of (0, _core_token_candidates_js__WEBPACK_IMPORTED_MODULE_4__.z)(asked)) {
				const threads = await context.world.threads(candidate.token);
				const profile = await readProfile(threads, context);
				if (profile instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__.a) rejection = profile;
				else if (isOf(candidate, profile)) return { chosen: { ...candidate, threads, profile }, rejection, hasForeign };
				else hasForeign = true;
			}
			return { chosen: void 0, rejection, hasForeign };
		}
		async function askTimes(candidate, { world }) {
			if (candidate.from !== "pasted") world.hide(candidate.token);
			try {
				const threads = await world.threads(candidate.token);
				const facts = await (0, _publishing_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_3__.Mu)(
					world.interruption,
					() => threads.tokenFacts(),
				);
				const { issuedAt = candidate.issuedAt, expiresAt = candidate.expiresAt } = facts ?? {};
				return { ...candidate, issuedAt, expiresAt };
			} catch (cause) {
				if (cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__.a) return candidate;
				throw cause;
			}
		}
		async function readProfile(threads, { world, tell }) {
			try {
				const context = (0, _publishing_account_js__WEBPACK_IMPORTED_MODULE_1__.e)(
					world,
					(0, _core_run_events_js__WEBPACK_IMPORTED_MODULE_5__.Z)(tell),
				);
				return await (0, _publishing_waiting_with_retry_js__WEBPACK_IMPORTED_MODULE_3__.bD)(
					() => threads.profile(),
					{ unsure: _publishing_waiting_waits_js__WEBPACK_IMPORTED_MODULE_2__.r.again },
					context,
				);
			} catch (cause) {
				if (!(cause instanceof _core_threads_error_js__WEBPACK_IMPORTED_MODULE_0__.a)) throw cause;
				if (cause.kind === "not-offered") return { id: void 0, username: void 0 };
				if (cause.kind === "token" || cause.kind === "permission") return cause;
				throw cause;
			}
		}
		function isOf({ account }, { id = "" }) {
			return account === void 0 || account === id;
		}
	},
	50089: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { keepAlive: () => keepAlive });
		var error = __webpack_require__(22577);
		var problem = __webpack_require__(63605);
		var threads_error = __webpack_require__(60787);
		var lifetime = __webpack_require__(43398);
		var token_error = __webpack_require__(95971);
		var choose_token = __webpack_require__(69118);
		var open_token = __webpack_require__(6868);
		var run_events = __webpack_require__(19538);
		var account = __webpack_require__(43710);
		var after_grace = __webpack_require__(71690);
		var with_retry = __webpack_require__(91118);
		var waits = __webpack_require__(56327);
		const TRIES = 4;
		async function keepToken(kept, old, onto, ref, clock) {
			let from = onto;
			let written;
			for (let attempt = 1; attempt <= TRIES; attempt += 1) {
				written ??= await ref.write(kept, from);
				const there = await ref.find();
				if (there?.kept && (there.kept.token === kept.token || !old.includes(there.kept.token))) return there;
				from = there;
				await clock.sleep((0, waits.n)(attempt));
			}
			throw new error.y_("unsure", "what was written is not there");
		}
		async function refreshToken(open, secret, context) {
			const { working } = open;
			const proven = await prove(open, secret);
			if (proven instanceof error.y_) return withProblem(open, notRefreshed(proven, working));
			if (proven === "overtaken") return { lost: void 0 };
			const next = await askForNext(working, context);
			if (next instanceof threads_error.a) return findOut(next, proven, context);
			const kept = await keep(next, proven, open, context);
			const profile = await (0, choose_token.er)(next.threads, context);
			if (profile instanceof threads_error.a || !(0, choose_token.yW)(next, profile))
				return withProblem(proven, newRejected(profile));
			const checked = { ...proven, working: { ...next, profile } };
			if (kept instanceof error.y_) return withProblem(checked, await notKept(kept, working, context));
			context.tell({ kind: "token-refreshed", expiresAt: next.expiresAt, isSeed: isSeed(open, context) });
			return { ...checked, held: kept };
		}
		async function prove(open, secret) {
			try {
				await secret?.prove();
				if (!open.ref) return open;
				const held = await open.ref.write(recordOf(open.working, open), open.held);
				return held ? { ...open, held } : "overtaken";
			} catch (cause) {
				if (cause instanceof error.y_) return cause;
				throw cause;
			}
		}
		async function askForNext({ threads, profile }, { world, tell }) {
			const step = (0, account.e)(world, (0, run_events.Z)(tell));
			try {
				const { token, lastsMs } = await (0, with_retry.bD)(
					() => threads.refreshToken(),
					{},
					step,
					(0, after_grace.t)(step),
				);
				world.hide(token);
				const issuedAt = world.clock.now();
				const expiresAt = lastsMs === void 0 ? void 0 : issuedAt + lastsMs;
				const account = profile.id ?? "";
				return { token, from: "kept", account, issuedAt, expiresAt, profile, threads: await world.threads(token) };
			} catch (cause) {
				if (cause instanceof threads_error.a) return cause;
				throw cause;
			}
		}
		async function findOut(lost, open, context) {
			const profile = await (0, choose_token.er)(open.working.threads, context);
			return profile instanceof threads_error.a ? { lost } : withProblem(open, notRefreshed(lost, open.working));
		}
		async function keep(next, proven, before, { world }) {
			const { ref, held, working } = proven;
			if (!ref) return;
			const previous = next.token === working.token ? void 0 : working.token;
			const old = [working.token, before.held?.kept?.token];
			try {
				return await keepToken({ ...recordOf(next, proven), previous }, old, held, ref, world.clock);
			} catch (cause) {
				if (cause instanceof error.y_) return cause;
				throw cause;
			}
		}
		function recordOf({ token, profile, issuedAt, expiresAt }, { held }) {
			const isDelivered = held?.kept?.token === token && held.kept.isDelivered;
			return { token, account: profile.id ?? "", issuedAt, expiresAt, previous: void 0, isDelivered };
		}
		function withProblem(open, problem) {
			return { ...open, problems: [...open.problems, problem] };
		}
		function notRefreshed({ message: answer }, { expiresAt: until }) {
			return (0, problem.z3)("token/not-refreshed", { answer, until });
		}
		async function notKept({ message: answer }, { threads, expiresAt: until }, context) {
			const isDead = (await (0, choose_token.er)(threads, context)) instanceof threads_error.a;
			return isDead ? (0, problem.z3)("token/lost", { answer }) : (0, problem.z3)("token/not-kept", { answer, until });
		}
		function newRejected(profile) {
			const foreign = "it belongs to another account";
			return (0, problem.z3)("token/new-rejected", {
				answer: profile instanceof threads_error.a ? profile.message : foreign,
			});
		}
		function isSeed({ ref }, { settings }) {
			return ref !== void 0 && settings.tokenKey === void 0;
		}
		const PROBE = "Written by Spool to see whether it can.";
		const LOOKS = 3;
		async function openTokenSecret({
			settings: { tokenStore, secretName: name },
			world: { secrets: open, clock },
			tell,
		}) {
			if (tokenStore !== "secret" || !open) return;
			const secrets = await open((0, run_events.s)(tell));
			let before;
			return {
				async prove() {
					before = await readTime(name, secrets);
					await secrets.write(`${name}_PROBE`, PROBE);
				},
				async deliver(token) {
					before ??= await readTime(name, secrets);
					await secrets.write(name, token);
					for (let look = 1; look <= LOOKS; look += 1) {
						if ((await readTime(name, secrets)) !== before) return;
						await clock.sleep((0, waits.n)(look));
					}
					throw new error.y_("unsure", `the secret ${name} was last written at ${before}, as before`);
				},
			};
		}
		async function readTime(name, secrets) {
			const time = await secrets.updatedAt(name);
			if (time === void 0) throw new error.y_("missing", `no secret ${name}`);
			return time;
		}
		async function keepAlive(opened, context) {
			const open = await asItIsNow(opened, context);
			const secret = await openTokenSecret(context);
			const isDue = (open.ref ?? secret) && (0, lifetime.y)(open.working, context.world.clock.now());
			const refreshed = isDue ? await refreshToken(open, secret, context) : open;
			const current = "lost" in refreshed ? await lookAgain(refreshed, context) : refreshed;
			const undelivered = secret && (await deliver(current, secret, context));
			return undelivered ? { ...current, problems: [...current.problems, undelivered] } : current;
		}
		async function asItIsNow(open, context) {
			const { ref, held } = open;
			return ref && (await ref.find())?.oid !== held?.oid ? (0, open_token.openToken)(context) : open;
		}
		async function lookAgain({ lost }, context) {
			try {
				return await (0, open_token.openToken)(context);
			} catch (cause) {
				if (!(cause instanceof token_error.g) || lost === void 0 || lost.definite) throw cause;
				throw new token_error.g((0, problem.z3)("token/lost", { answer: lost.message }));
			}
		}
		async function deliver({ working, ref, held }, secret, context) {
			const { settings } = context;
			const kept = held?.kept?.token === working.token ? held.kept : void 0;
			if (working.token === settings.accessToken || kept?.isDelivered) return;
			try {
				await secret.deliver(working.token);
			} catch (cause) {
				if (!(cause instanceof error.y_)) throw cause;
				const facts = { name: settings.secretName, answer: cause.message, ref: kept && held?.ref };
				return (0, problem.z3)("token/not-delivered", { ...facts, old: await lifeOfPasted(context) });
			}
			if (kept && ref) await ref.write({ ...kept, isDelivered: true }, held).catch(ifNotOurs);
			return;
		}
		async function lifeOfPasted(context) {
			const threads = await context.world.threads(context.settings.accessToken ?? "");
			if ((await (0, choose_token.er)(threads, context)) instanceof threads_error.a) return;
			return { until: (await threads.tokenFacts())?.expiresAt };
		}
		function ifNotOurs(cause) {
			if (cause instanceof error.y_) return;
			throw cause;
		}
	},
	6868: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { openToken: () => openToken });
		var error = __webpack_require__(22577);
		var problem = __webpack_require__(63605);
		var run_events = __webpack_require__(19538);
		var threads = __webpack_require__(78254);
		var token_candidates = __webpack_require__(46919);
		var token_error = __webpack_require__(95971);
		var waits = __webpack_require__(56327);
		var choose_token = __webpack_require__(69118);
		var kept_token = __webpack_require__(42209);
		var token_sealing = __webpack_require__(56946);
		var point_ref = __webpack_require__(80382);
		async function openTokenRef(host, { settings: { accessToken = "", tokenKey, threadsApiUrl }, world }) {
			const { refs } = host;
			const { id, host: server, isPrivate } = await host.repository();
			if (!isPrivate && tokenKey === void 0) throw new token_error.g((0, problem.z3)("token/key-missing", {}));
			const sealing = (0, token_sealing.j)(accessToken, tokenKey);
			const place = { repository: id, host: server, threads: threadsApiUrl.origin };
			const names = [`refs/spool/token-${sealing.name}`, `refs/heads/spool/token-${sealing.name}`];
			const findAt = async (ref) => {
				const oid = await refs.find(ref);
				if (oid === void 0) return;
				const { tree, message } = await refs.read(oid);
				return { ref, oid, tree, kept: (0, kept_token.xQ)(message, sealing, place) };
			};
			const point = async (ref, kept, onto) => {
				const parent = onto ?? (await tipOf(host));
				const message = (0, kept_token.pI)(kept, sealing, place, world.randomBytes(kept_token.qI));
				const oid = await refs.note(message, parent);
				const pointed = await (0, point_ref.i)(ref, oid, onto?.oid, { refs, world });
				if (pointed === true) return { ref, oid, tree: parent.tree, kept };
				return pointed === false ? void 0 : pointed;
			};
			return {
				find: async () => (await findAt(names[0])) ?? findAt(names[1]),
				async write(kept, onto) {
					const first = await point(onto?.ref ?? names[0], kept, onto);
					const written = first && "refused" in first && !onto ? await point(names[1], kept, onto) : first;
					if (written && "refused" in written) throw written.refused;
					return written;
				},
			};
		}
		async function tipOf({ branches }) {
			const branch = await branches.find(void 0);
			if (!branch) throw new error.y_("missing", "no default branch");
			return { oid: branch.head, tree: branch.tree };
		}
		const LOOKS_S = [3, 6];
		async function openToken(context) {
			const { clock, interruption } = context.world;
			const sleep = (seconds) => clock.sleep((0, waits.n)(seconds), interruption);
			for (const wait of LOOKS_S) {
				const found = await findToken(context);
				if ("working" in found) return found;
				await (context.together ? context.together.awaitOthers(() => sleep(wait)) : sleep(wait));
			}
			const found = await findToken(context);
			if ("working" in found) return found;
			throw new token_error.g(found.dead);
		}
		async function findToken(context) {
			const store = await readStore(context);
			const { held, problems } = store;
			const candidates = (0, token_candidates.k)(context.settings.accessToken ?? "", held?.kept);
			const { chosen, rejection, hasForeign } = await (0, choose_token.X1)(candidates, context);
			if (!chosen) return { dead: deadOf(store, rejection) };
			if (chosen.from !== "pasted" && held) context.tell({ kind: "token-kept", ref: held.ref });
			const told = held && hasForeign ? [...problems, (0, problem.$e)("token/foreign", { ref: held.ref })] : problems;
			return { ...store, working: chosen, problems: told };
		}
		async function readStore(context) {
			const { settings, world, tell } = context;
			const none = { ref: void 0, held: void 0 };
			if (!world.host || (settings.tokenStore === "secret" && settings.tokenKey === void 0))
				return { ...none, problems: [] };
			try {
				const open = context.together?.openTokenRef ?? openTokenRef;
				const ref = await open(await world.host((0, run_events.s)(tell)), context);
				const held = await ref.find();
				const isShut = held !== void 0 && held.kept === void 0;
				return { ref, held, problems: isShut ? [(0, problem.$e)("token/unopened", { ref: held.ref })] : [] };
			} catch (cause) {
				if (!(cause instanceof error.y_)) throw cause;
				return { ...none, problems: [(0, problem.$e)("token/unread", { answer: cause.message })] };
			}
		}
		function deadOf({ held, problems }, rejection) {
			const answer = rejection?.message ?? "it belongs to another account";
			const reason = rejection && threads.Gd[rejection.fault];
			const isUnread = problems.some(({ rule }) => rule === "token/unread");
			const kept = held ? (held.kept ? "rejected" : "unopened") : isUnread ? "unread" : "none";
			return (0, problem.z3)("token/dead", { answer, kept, reason });
		}
	},
};
