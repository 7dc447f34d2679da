export const id = 8321;
export const ids = [8321, 5726, 3181];
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
	71213: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DL: () => readKept,
			HZ: () => keptNameFor,
			f6: () => keptTextOf,
			j_: () => saidExpiry,
			xl: () => keptPathOf,
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _token_kept_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42209);
		var _token_sealing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56946);
		function keptNameFor(publicKey) {
			const digest = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
				.update("spool accounts\n")
				.update(publicKey)
				.digest("hex");
			return `accounts-${digest.slice(0, 16)}`;
		}
		function keptPathOf({ userId }) {
			return userId;
		}
		function readKept(tree, accounts, { privateKey, place }) {
			return new Map(
				accounts.flatMap((account) => {
					const text = tree.get(keptPathOf(account));
					const message = text?.replace(/^Expires [^\n]*\n/, "");
					const kept =
						message &&
						(0, _token_kept_token_js__WEBPACK_IMPORTED_MODULE_1__.xQ)(
							message,
							(0, _token_sealing_js__WEBPACK_IMPORTED_MODULE_2__.j)(account.token, privateKey),
							place,
						);
					return kept && kept.account === account.userId ? [[account.userId, kept]] : [];
				}),
			);
		}
		function keptTextOf(kept, account, { privateKey, place }, nonce) {
			const sealed = (0, _token_kept_token_js__WEBPACK_IMPORTED_MODULE_1__.pI)(
				kept,
				(0, _token_sealing_js__WEBPACK_IMPORTED_MODULE_2__.j)(account.token, privateKey),
				place,
				nonce,
			);
			const { expiresAt } = kept;
			return expiresAt === void 0 ? sealed : `Expires ${new Date(expiresAt).toISOString()}\n${sealed}`;
		}
		function saidExpiry(text) {
			const [, time = ""] = /^Expires (\S+)\n/.exec(text) ?? [];
			const at = Date.parse(time);
			return Number.isNaN(at) ? void 0 : at;
		}
	},
	73259: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => settleOwners, z: () => findOwned });
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82814);
		async function findOwned({ accounts, leftOut }, find) {
			const filesOf = async (account) => ({ account, paths: await find(account.files) });
			return { owned: await Promise.all(accounts.map(filesOf)), others: await Promise.all(leftOut.map(filesOf)) };
		}
		function settleOwners(owned, path, shard, others = []) {
			const unused = new Set(others.map(({ account }) => account));
			const owners = new Map();
			const stopped = new Set();
			const problems = new Map();
			for (const { account, paths } of [...owned, ...others])
				for (const file of paths) {
					const owner = owners.get(file);
					owners.set(file, owner ?? account);
					const isMeant = (each) => !unused.has(each) && (shard?.has(each.name) ?? true);
					if (!owner || !(isMeant(owner) || isMeant(account))) continue;
					const { name, line } = account;
					const facts = { name, other: owner.name, example: file, path, line };
					const pair = `${owner.name} ${name}`;
					if (!problems.has(pair))
						problems.set(pair, (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)("accounts/overlap", facts));
					stopped.add(owner.name).add(name);
				}
			return {
				owned: owned.filter(({ account: { name } }) => !stopped.has(name) && (shard?.has(name) ?? true)),
				problems: [...problems.values()],
			};
		}
	},
	35726: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { readAccounts: () => readAccounts });
		var dist = __webpack_require__(77934);
		var did_you_mean = __webpack_require__(75128);
		var read_yaml = __webpack_require__(97356);
		var json = __webpack_require__(86153);
		var reading_written = __webpack_require__(36250);
		var problem = __webpack_require__(82814);
		var token_key = __webpack_require__(80386);
		var accounts_box = __webpack_require__(63181);
		var timezone = __webpack_require__(607);
		var pattern = __webpack_require__(81732);
		var accounts_file = __webpack_require__(86105);
		const NAME = "a name of at most 40 small letters, digits and hyphens";
		const FILES = "one pattern or a list of them, relative to the repository, of which one does not begin with `!`";
		const NUMBERING = "`false`, or a pattern of at most 50 characters that contains `{n}`, such as `({n}/{total})`";
		const MOST = "a whole number from 1 to 9999";
		const entry_keys_pattern = dist.FsL(
			dist.YjP(FILES),
			dist.BpQ(1, FILES),
			dist.z6Y((text) => !(0, pattern.d)(text), FILES),
		);
		const ENTRY = dist.Ikc({
			name: dist.FsL(dist.YjP(NAME), dist.yGV(accounts_file.Em, NAME)),
			files: dist.FsL(
				dist.KCZ(
					[
						dist.FsL(
							entry_keys_pattern,
							dist.pdi((text) => [text]),
						),
						dist.YOg(entry_keys_pattern, FILES),
					],
					FILES,
				),
				dist.z6Y((patterns) => patterns.some((text) => !text.startsWith("!")), FILES),
			),
			user_id: dist.FsL(
				dist.YjP("the digits of a Threads user id"),
				dist.yGV(accounts_file.ir, "the digits of a Threads user id"),
			),
			timezone: dist.lqM(
				dist.FsL(
					dist.YjP("an IANA time zone such as `Europe/Berlin`"),
					dist.z6Y(timezone.k, "an IANA time zone such as `Europe/Berlin`"),
				),
			),
			numbering: dist.lqM(
				dist.KCZ(
					[dist.euz(false), dist.FsL(dist.YjP(), dist.mKk("{n}", NUMBERING), dist.Ru6(50, NUMBERING))],
					NUMBERING,
				),
			),
			max_posts: dist.lqM(dist.FsL(dist.YjP(MOST), dist.yGV(/^[1-9]\d{0,3}$/, MOST), dist.pdi(Number))),
		});
		const ENTRY_KEYS = [...Object.keys(ENTRY.entries), "token"];
		const FILE_KEYS = ["key", "repository", "accounts"];
		function readAccounts(path, text) {
			const read = (0, read_yaml.g)(text);
			if (!read.ok) return { file: void 0, problems: read.problems.map((problem) => unreadable(problem, path)) };
			const { yaml } = read;
			const head = headIn(yaml, path);
			const entries = entriesIn(yaml, path);
			const doubles = findDoubles(entries, path);
			const problems = [...head.problems, ...entries.flatMap(({ problems: own }) => own), ...doubles.problems];
			const [accounts, leftOut] = [[], []];
			for (const { entry, claimed, names } of entries)
				if (entry && !names.some((name) => doubles.names.has(name))) accounts.push(entry);
				else if (claimed) leftOut.push(claimed);
			const { key, keyLine, repository } = head;
			const isSound = head.problems.length === 0 && key !== void 0 && repository !== void 0;
			const sorted = problems.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
			return { file: isSound ? { path, key, keyLine, repository, accounts, leftOut } : void 0, problems: sorted };
		}
		function unreadable({ rule, message, fix, line }, path) {
			const isOfLine = rule === "front-matter/broken-yaml" || rule === "front-matter/duplicate-key";
			const why = isOfLine ? message : "It is no mapping of a few levels with the key `accounts`.";
			const place = { path, ...(line !== void 0 && { line }) };
			return (0, problem.z3)("accounts/unreadable", { why, ...place, ...(isOfLine && { fix }) });
		}
		function headIn({ data, lineOf }, path) {
			const problems = Object.keys(data)
				.filter((key) => !FILE_KEYS.includes(key))
				.map((key) => unknownKey(key, FILE_KEYS, path, lineOf([key])));
			const written = data["key"];
			const key = typeof written === "string" ? (0, token_key.O)(written) : void 0;
			if (!key) problems.push((0, problem.z3)("accounts/no-key", { path, line: lineOf(["key"]) }));
			const id = data["repository"];
			const repository = typeof id === "string" && /^[1-9]\d{0,14}$/.test(id) ? Number(id) : void 0;
			if (repository === void 0)
				problems.push((0, problem.z3)("accounts/no-repository", { path, line: lineOf(["repository"]) }));
			if (!Array.isArray(data["accounts"]))
				problems.push(
					(0, problem.z3)("accounts/unreadable", { why: "`accounts` is no list.", path, line: lineOf(["accounts"]) }),
				);
			return { key, keyLine: lineOf(["key"]), repository, problems };
		}
		function entriesIn({ data, lineOf }, path) {
			const listed = Array.isArray(data["accounts"]) ? data["accounts"] : [];
			return listed.map((value, index) => {
				const at = (...steps) => lineOf(["accounts", index, ...steps]);
				const line = at();
				if (!(0, json.u4)(value)) {
					const why = "An entry of `accounts` is no mapping.";
					return {
						entry: void 0,
						claimed: void 0,
						problems: [(0, problem.z3)("accounts/unreadable", { why, path, line })],
						line,
						names: [],
					};
				}
				const { output, problems } = keysOf(value, path, at);
				const names = ["name", "user_id"].flatMap((key) =>
					typeof value[key] === "string" ? [`${key} ${value[key]}`] : [],
				);
				const token = String(value["token"]);
				const isSound = output !== void 0 && problems.length === 0;
				const files = dist.xLC(ENTRY.entries.files, value["files"]);
				const name = (0, reading_written.q)(value["name"]);
				return {
					entry: isSound ? entryOf(output, token, line) : void 0,
					claimed: files.success ? { name, files: files.output, line } : void 0,
					problems,
					line,
					names,
				};
			});
		}
		function keysOf(value, path, at) {
			const account = typeof value["name"] === "string" ? (0, reading_written.q)(value["name"]) : "";
			const read = dist.xLC(ENTRY, value);
			const token = value["token"];
			const box = typeof token === "string" ? (0, accounts_box.L)(token) : void 0;
			const problems = [
				...Object.keys(value)
					.filter((key) => !ENTRY_KEYS.includes(key))
					.map((key) => unknownKey(key, ENTRY_KEYS, path, at(key))),
				...(read.issues ?? []).map((issue) => {
					const step = issue.path?.[0].key;
					const key = typeof step === "string" ? step : "";
					const must = key in value ? issue.message : MISSING[key];
					const written = (0, reading_written.q)(value[key]);
					return (0, problem.z3)("accounts/invalid-value", {
						account,
						key,
						written,
						must: must ?? issue.message,
						path,
						line: at(key),
					});
				}),
				...(box === void 0 || box === "bare"
					? [(0, problem.z3)("accounts/not-sealed", { account, isBare: box === "bare", path, line: at("token") })]
					: []),
			];
			return { output: read.success ? read.output : void 0, problems };
		}
		const MISSING = {
			name: "there, and unique in the file",
			files: "there: the patterns of the post files of this account",
			user_id: "there: the digits of a Threads user id",
		};
		function entryOf(keys, token, line) {
			const { name, files, user_id: userId, timezone, numbering, max_posts: maxPosts } = keys;
			return { name, files, userId, token, timezone, numbering: numbering === false ? "" : numbering, maxPosts, line };
		}
		function findDoubles(entries, path) {
			const first = new Map();
			const names = new Set();
			const problems = [];
			for (const entry of entries)
				for (const name of entry.names) {
					const before = first.get(name);
					if (before === void 0) first.set(name, entry.line);
					else {
						names.add(name);
						const [key = "", ...value] = name.split(" ");
						const facts = { key, value: (0, reading_written.q)(value.join(" ")), first: before };
						problems.push((0, problem.z3)("accounts/double", { ...facts, path, line: entry.line }));
					}
				}
			return { names, problems };
		}
		function unknownKey(key, known, path, line) {
			const near = (0, did_you_mean.p)(key, known);
			const listed = known.map((name) => `\`${name}\``).join(", ");
			const fix = near === void 0 ? `Remove it, or use one of ${listed}.` : `Did you mean \`${near}\`?`;
			return (0, problem.z3)("accounts/unknown-key", { key: (0, reading_written.q)(key), fix, path, line });
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
	96672: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => keptTreeRef });
		var _core_accounts_kept_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71213);
		var _lease_point_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80382);
		const MESSAGE = "Spool keeps access tokens here, sealed\n";
		function keptTreeRef(publicKey, { refs, branches }, world) {
			const name = (0, _core_accounts_kept_tokens_js__WEBPACK_IMPORTED_MODULE_0__.HZ)(publicKey);
			const names = [`refs/spool/${name}`, `refs/heads/spool/${name}`];
			const findAt = async (ref, paths, known) => {
				const oid = await refs.find(ref);
				if (oid === void 0) return;
				if (known?.ref === ref && known.oid === oid) return known;
				const { tree } = await refs.read(oid);
				const [found] = await branches.files([oid], paths);
				const files = new Map(Array.from(found ?? [], ([path, bytes]) => [path, bytes.toString("utf8")]));
				return { ref, oid, tree, files };
			};
			const point = async (ref, files, onto) => {
				const made = await refs.noteFiles(MESSAGE, files, onto);
				const pointed = await (0, _lease_point_ref_js__WEBPACK_IMPORTED_MODULE_1__.i)(ref, made.oid, onto?.oid, {
					refs,
					world,
				});
				if (pointed === true) return { ref, ...made, files: new Map([...(onto?.files ?? []), ...files]) };
				return pointed === false ? void 0 : pointed;
			};
			return {
				find: async (paths, known) => (await findAt(names[0], paths, known)) ?? findAt(names[1], paths, known),
				async write(files, onto) {
					const first = await point(onto?.ref ?? names[0], files, onto);
					const written = first && "refused" in first && !onto ? await point(names[1], files, onto) : first;
					if (written && "refused" in written) throw written.refused;
					return written;
				},
			};
		}
	},
};
