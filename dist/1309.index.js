export const id = 1309;
export const ids = [1309, 7964];
export const modules = {
	7964: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => isPermalink });
		const HOSTS = ["threads.com", "www.threads.com", "threads.net", "www.threads.net"];
		const LONGEST = 400;
		function isPermalink(address, api) {
			const url = URL.parse(address);
			if (address.length > LONGEST || !url || url.username !== "" || url.password !== "") return false;
			return url.origin === api.origin || (url.protocol === "https:" && HOSTS.includes(url.host));
		}
	},
	2260: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => commitOnto });
		var _core_github_commit_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96968);
		var _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22577);
		const ATTEMPTS = 10;
		const commitOnto = async (
			{ branch: name, branches, message: text, replaces = false, world: { clock, random, run } },
			edit,
		) => {
			const id = `${run.id || "local"}-${run.attempt}-${run.holder}`;
			const message = (0, _core_github_commit_message_js__WEBPACK_IMPORTED_MODULE_1__.os)(text, id);
			for (let attempt = 1; ; attempt += 1) {
				const branch = await branches.find(name);
				const edited = await edit(branch);
				const { files, removed = [] } = edited;
				if (files.size === 0 && removed.length === 0)
					return { edited, commit: branch && (await findOwnCommit(branch, id, branches)) };
				try {
					const commit = !branch
						? await branches.begin({ branch: name, message, files })
						: replaces
							? await branches.replace({ branch, message, files, removed })
							: await branches.commit({ branch: name, onto: branch.head, message, files });
					return { edited, commit };
				} catch (cause) {
					if (
						!(0, _core_github_error_js__WEBPACK_IMPORTED_MODULE_0__.e0)(cause, "stale", "exists", "unsure") ||
						attempt === ATTEMPTS
					)
						throw cause;
					await clock.sleep(500 * 2 ** Math.min(attempt, 5) * random());
				}
			}
		};
		async function findOwnCommit({ head }, run, branches) {
			const commit = (await branches.history(head)).find(({ message }) =>
				(0, _core_github_commit_message_js__WEBPACK_IMPORTED_MODULE_1__.NG)(message, run),
			);
			return commit && { oid: commit.oid, url: commit.url };
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
