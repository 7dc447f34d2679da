export const id = 6868;
export const ids = [6868, 2914];
export const modules = {
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
	6868: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { openToken: () => openToken });
		var error = __webpack_require__(22577);
		var problem = __webpack_require__(82814);
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
