export const id = 423;
export const ids = [423, 2914, 1408, 9027];
export const modules = {
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
	77076: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { UU: () => holdLease, be: () => NO_LEASE, zI: () => withoutLease });
		var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
		var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82814);
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
		const NO_LEASE = {
			ensure: () => Promise.resolve(),
			release: () => Promise.resolve(),
			leave: () => Promise.resolve(),
			problems: [],
		};
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
				leave: () => {
					released.abort();
					return Promise.resolve();
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
			for (const folder of _lease_refs_js__WEBPACK_IMPORTED_MODULE_2__.Yk) {
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
			if (holder?.awaitsRecord) return { at, ends: 1 / 0, deadline: clock.after(PATIENCE_MS) };
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
			const now = clock.now();
			const note = withoutFarEnd(
				(0, _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_4__.az)(message),
				clock.after(2 * _host_lease_js__WEBPACK_IMPORTED_MODULE_1__.PK),
			);
			if (note === void 0 || (0, _core_github_lease_note_js__WEBPACK_IMPORTED_MODULE_4__.PU)(note, run, now)) return;
			const elsewhere = note.run !== "" && note.run !== run.id;
			return elsewhere && isShown(note, clock) && (await refs.isOver(note.run)) ? void 0 : note;
		}
		const SHOWN_MS = 10 * 60_000;
		function isShown({ awaitsRecord = false, until }, clock) {
			return !awaitsRecord || until <= clock.after(-SHOWN_MS);
		}
		function withoutFarEnd(note, latest) {
			return note && note.until > latest ? { ...note, awaitsRecord: false } : note;
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
};
