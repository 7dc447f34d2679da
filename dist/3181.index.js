export const id = 3181;
export const ids = [3181];
export const modules = {
	63181: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => boxIn,
			f: () => sealToken,
			openBox: () => openBox,
			openerFor: () => openerFor,
		});
		var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86153);
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82814);
		var _token_sealed_box_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66517);
		function sealToken(token, { name, userId, repository }, publicKey, ephemeral) {
			const inside = { token, repository, account: name, user_id: userId };
			return Buffer.from(
				(0, _token_sealed_box_js__WEBPACK_IMPORTED_MODULE_1__.Nj)(JSON.stringify(inside), publicKey, ephemeral),
			).toString("base64");
		}
		const MOST_BYTES = 4096;
		const LEAST_BYTES = _token_sealed_box_js__WEBPACK_IMPORTED_MODULE_1__.kS + 16;
		function boxIn(text) {
			if (/^TH[A-Z]{2}[\w-]+$/.test(text)) return "bare";
			const bytes = Buffer.from(text, "base64");
			const isBox = bytes.length > LEAST_BYTES && bytes.length <= MOST_BYTES;
			return isBox && bytes.toString("base64") === text ? bytes : void 0;
		}
		function openerFor({ key, repository, path }, privateKey, here) {
			if (!Buffer.from((0, _token_sealed_box_js__WEBPACK_IMPORTED_MODULE_1__.kc)(privateKey)).equals(key))
				return { problem: (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)("accounts/other-key", { path }) };
			if (repository !== here) {
				const fix = "Run it on GitHub Actions, which says the id in `GITHUB_REPOSITORY_ID`.";
				const facts = { repository, here, path, ...(here === void 0 && { fix }) };
				return { problem: (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)("accounts/other-repository", facts) };
			}
			return { opener: { privateKey, repository } };
		}
		function openBox({ name, userId, token, line }, { privateKey, repository }, path) {
			const refuse = (isOpen) => ({
				problem: (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)("accounts/token-shut", { name, isOpen, path, line }),
			});
			const box = boxIn(token);
			const text = Buffer.isBuffer(box)
				? (0, _token_sealed_box_js__WEBPACK_IMPORTED_MODULE_1__.v6)(box, privateKey)
				: void 0;
			if (text === void 0) return refuse(false);
			const inside = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.U4)(text);
			const isOurs =
				(0, _json_js__WEBPACK_IMPORTED_MODULE_2__.u4)(inside) &&
				inside["repository"] === repository &&
				inside["account"] === name &&
				inside["user_id"] === userId;
			const found = isOurs ? inside["token"] : void 0;
			return typeof found === "string" && found !== "" ? { token: found } : refuse(true);
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
