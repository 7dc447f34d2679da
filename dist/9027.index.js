export const id = 9027;
export const ids = [9027, 2914, 1408];
export const modules = {
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
};
