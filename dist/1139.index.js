export const id = 1139;
export const ids = [1139];
export const modules = {
	29891: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => excerptOf });
		const MOST_CHARACTERS = 1000;
		function excerptOf(text) {
			return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
		}
	},
	36250: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => asWritten });
		function asWritten(value) {
			if (value === void 0) return "";
			const text = typeof value === "string" ? value : JSON.stringify(value);
			return text.length > 60 ? `${text.slice(0, 60)}…` : text;
		}
	},
	60787: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => errorOf, a: () => ThreadsError });
		var _boundary_excerpt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29891);
		var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86153);
		var _token_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5527);
		class ThreadsError extends Error {
			kind;
			definite;
			mayBeToken;
			fault;
			isAbsent;
			isOfApplication;
			constructor(kind, definite, message, options = {}) {
				super(message, options);
				this.name = "ThreadsError";
				this.kind = kind;
				this.definite = definite;
				this.mayBeToken = options.mayBeToken ?? (kind === "not-visible-yet" || kind === "permission");
				this.fault = options.fault ?? "unknown";
				this.isAbsent = options.isAbsent ?? false;
				this.isOfApplication = options.isOfApplication ?? false;
			}
			get blocksAccount() {
				return ["token", "permission", "throttled", "restricted"].includes(this.kind);
			}
			get refusal() {
				return this.kind === "too-long" || this.kind === "link-refused" ? this.kind : void 0;
			}
		}
		function errorOf(request, status, body, look) {
			const graph = graphErrorOf(body);
			if (!graph) {
				if (status === 404 && request.startsWith("GET "))
					return new ThreadsError("not-offered", true, `${request}: HTTP 404, not an answer of the Threads API`);
				if (status === 500 && body === "")
					return new ThreadsError("unsure", false, `${request}: HTTP 500, an empty answer`, { mayBeToken: true });
				const throttled = status === 429;
				const what = status >= 200 && status < 300 ? "an unexpected answer" : "not an answer of the Threads API";
				return new ThreadsError(throttled ? "throttled" : "unsure", throttled, `${request}: HTTP ${status}, ${what}`);
			}
			const kind = kindOf(graph, status);
			const uncertain = kind === "unsure" || (kind === "permission" && graph.code === 10);
			const code = graph.subcode ? `${graph.code}/${graph.subcode}` : String(graph.code);
			const message = `${request}: HTTP ${status}, code ${code}, “${graph.message}”`;
			return new ThreadsError(kind, !uncertain, message, {
				fault: look ?? (0, _token_fault_js__WEBPACK_IMPORTED_MODULE_0__.f)(graph.code, graph.subcode),
				isOfApplication: kind === "throttled" && graph.code === 4,
				...(graph.code === 1 && { mayBeToken: true }),
				...(graph.code === 100 && graph.subcode === 33 && { isAbsent: true }),
			});
		}
		function kindOf({ code, subcode, message }, status) {
			if (subcode === 4279009) return "not-visible-yet";
			if (subcode === 4279004) return "children-not-visible";
			if (subcode === 4279047) return "link-refused";
			if (subcode === 2207051 || subcode === 4279013 || subcode === 2207050 || code === 368) return "restricted";
			if ([4, 17, 32, 341, 613].includes(code) || subcode === 2207042 || status === 429) return "throttled";
			if (code === 190 || code === 452) return "token";
			if (code === 10 || (code >= 200 && code <= 299) || (code === 100 && subcode === 10)) return "permission";
			if (code === 1 || code === 2) return "unsure";
			if (code === 100 && (subcode === 33 || message.startsWith("Tried accessing nonexisting field")))
				return "not-offered";
			if (code === 100 && /at most 500 characters/i.test(message)) return "too-long";
			return status >= 500 && code !== 100 ? "unsure" : "refused";
		}
		function graphErrorOf(body) {
			const found = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.u4)(body) ? (body["error"] ?? flatErrorOf(body)) : void 0;
			if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_1__.u4)(found)) return;
			const message = typeof found["message"] === "string" ? found["message"] : "";
			const title = typeof found["error_user_title"] === "string" ? ` (${found["error_user_title"]})` : "";
			return {
				code: numberIn(found["code"]),
				subcode: numberIn(found["error_subcode"]),
				message: (0, _boundary_excerpt_js__WEBPACK_IMPORTED_MODULE_2__.z)(message + title),
			};
		}
		function numberIn(value) {
			return typeof value === "number" || typeof value === "string" ? Number(value) : 0;
		}
		function flatErrorOf({ error_message: message, code }) {
			return message === void 0 ? void 0 : { message, code };
		}
	},
	90453: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => LIMITS });
		const LIMITS = { topic: 50, pollOption: 25, pollOptions: { least: 2, most: 4 }, alt: 1000 };
	},
	14472: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M5: () => checkReference,
			TL: () => quoted,
			Wf: () => readReference,
			e6: () => follow,
		});
		var _boundary_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50794);
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82814);
		var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75503);
		function readReference(written) {
			const text = written.trim();
			return (0, _ids_js__WEBPACK_IMPORTED_MODULE_1__.eQ)(text)
				? { kind: "id", id: (0, _ids_js__WEBPACK_IMPORTED_MODULE_1__.C9)(text) }
				: { kind: "file", target: text };
		}
		function checkReference(key) {
			return function* (reference, { path }) {
				const { wrong } = follow(reference, path);
				if (wrong)
					yield {
						problem: (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.z3)(wrong, { key, written: quoted(reference) }),
					};
			};
		}
		function quoted(reference) {
			return reference.kind === "file" ? reference.target : reference.id;
		}
		function follow(reference, from) {
			if (reference.kind === "id") return {};
			const { target } = reference;
			if (!/\.(?:md|markdown|mdx)$/i.test(target) || /^[a-z][a-z0-9+.-]*:/i.test(target))
				return { wrong: "post/reference-invalid" };
			const path = pathFrom(from, target);
			if (path === void 0) return { wrong: "post/reference-outside" };
			return path === from ? { wrong: "post/reference-itself" } : { path };
		}
		function pathFrom(from, target) {
			const steps = target.startsWith("/") ? [] : (from ?? "").split("/").slice(0, -1);
			for (const step of target.split("/")) {
				if (step === "" || step === ".") continue;
				if (step !== "..") steps.push(step);
				else if (steps.pop() === void 0) return;
			}
			const path = steps.join("/");
			return (0, _boundary_repository_path_js__WEBPACK_IMPORTED_MODULE_2__.o)(path) ? path : void 0;
		}
	},
	56463: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$_: () => media,
			EZ: () => yes,
			GP: () => format,
			Qq: () => text,
			ir: () => reference,
			p_: () => list,
			uH: () => clean,
		});
		var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
		const text = (expected) =>
			valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
				valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(expected),
				valibot__WEBPACK_IMPORTED_MODULE_0__.hq(expected),
			);
		const yes = valibot__WEBPACK_IMPORTED_MODULE_0__.zMY("`true` or `false`");
		const list = (item, expected) =>
			valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(
				valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(item, expected),
				valibot__WEBPACK_IMPORTED_MODULE_0__.hq(expected),
			);
		const MEDIA =
			"a path, an address that begins with `https://`, or a mapping of `src` and, if needed, `alt` and `spoiler`";
		const medium = valibot__WEBPACK_IMPORTED_MODULE_0__.KCZ(
			[
				text(MEDIA),
				valibot__WEBPACK_IMPORTED_MODULE_0__.rej({
					src: text(MEDIA),
					alt: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP("a description")),
					spoiler: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(yes),
				}),
			],
			MEDIA,
		);
		const media = list(
			medium,
			"a list of one or more paths, addresses that begin with `https://`, or mappings of `src`, `alt` and `spoiler`",
		);
		const format = valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(
			["chain", "single", "attachment"],
			"`chain`, `single` or `attachment`",
		);
		const reference = text("a media id, or the path of another post file");
		function clean(written) {
			return written.normalize("NFC").trim();
		}
	},
	17649: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => FEATURES, a: () => TEXT });
		var dist = __webpack_require__(77934);
		var reading_written = __webpack_require__(36250);
		function mediaDetail(media) {
			const kinds = new Set(media.map(({ found }) => found?.kind));
			const [kind] = kinds;
			const one = kinds.size > 1 || kind === void 0 ? "Picture or video" : kind === "image" ? "Picture" : "Video";
			const label = media.length > 1 ? `Carousel of ${media.length}` : one;
			return { label, items: media.map((each) => mediaItem(each, media.length > 1)) };
		}
		function mediaItem({ src, alt, isHidden, isChanged, found }, isOneOfMany) {
			return {
				text: src,
				...(found && { address: found.url.replace(/^(https?:\/\/)[^/@]*@/, "$1") }),
				notes: [
					...(isOneOfMany && found ? [found.kind === "image" ? "a picture" : "a video"] : []),
					...(isChanged ? ["its file is new or changed"] : []),
					...(isHidden ? ["a spoiler: hidden until a reader taps it"] : []),
					alt === "" ? "without a description" : `described as “${alt}”`,
				],
			};
		}
		function targetDetail(label, { path, id, permalink }) {
			const text = path ?? id ?? "";
			const notes = [
				...(id !== void 0 && id !== text ? [`media id ${id}`] : []),
				...(path === void 0 ? ["named by its id alone: it can be anybody’s post"] : []),
			];
			return { label, items: [{ text, ...(permalink !== void 0 && { address: permalink }), notes }] };
		}
		const WHO_REPLIES = {
			everyone: "everybody",
			accounts_you_follow: "accounts that this one follows",
			mentioned_only: "accounts that the post mentions",
			parent_post_author_only: "the author of the post that this one replies to",
			followers_only: "followers of this account",
		};
		var problem = __webpack_require__(82814);
		var features = __webpack_require__(51650);
		const CODES = new Set(
			(
				"AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ " +
				"CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO " +
				"FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE " +
				"JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO " +
				"MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW " +
				"PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM " +
				"TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"
			).split(" "),
		);
		const MEANT = { UK: "GB", EL: "GR" };
		function isCountry(code) {
			return CODES.has(code);
		}
		function countryMeant(code) {
			const capital = code.toUpperCase();
			return MEANT[capital] ?? (CODES.has(capital) ? capital : void 0);
		}
		function countryName(code) {
			const name = isCountry(code) ? new Intl.DisplayNames("en", { type: "region" }).of(code) : void 0;
			return name === void 0 ? [] : [name];
		}
		var json = __webpack_require__(86153);
		function written(schema, read) {
			return { schema, read: (value, lineOf) => (dist.is(schema, value) ? read(value, lineOf) : void 0) };
		}
		function lossOf(part, field, name) {
			const [key = field] = field.split("{");
			const seen = { fields: field, isLost: (answer) => isNothing(answer[key]) };
			return { part, name, rule: "threads/feature-lost", seen };
		}
		function isNothing(value) {
			if ((0, json.u4)(value) && Array.isArray(value["data"])) return value["data"].length === 0;
			return (
				value === void 0 ||
				value === null ||
				value === false ||
				value === "" ||
				(typeof value === "object" && Object.keys(value).length === 0)
			);
		}
		var limits = __webpack_require__(90453);
		const PRIVATE_NAMES = /(?:^|\.)(?:localhost|local|internal|test|invalid|lan|home\.arpa)\.?$/;
		const PRIVATE_IPV4 =
			/^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[789]\d|1[01]\d|12[0-7])\./;
		const PRIVATE_IPV6 = /^\[(?:::1?\]|f[cd]|fe[89ab]|::ffff:)/;
		function isPublicAddress(address) {
			if (!/^https?:\/\//i.test(address) || /\s/.test(address) || !URL.canParse(address)) return false;
			const { hostname, username, password } = new URL(address);
			if (username !== "" || password !== "") return false;
			if (hostname.startsWith("[")) return !PRIVATE_IPV6.test(hostname);
			return hostname.includes(".") && !PRIVATE_NAMES.test(hostname) && !PRIVATE_IPV4.test(hostname);
		}
		var reference = __webpack_require__(14472);
		var shapes = __webpack_require__(56463);
		var wire = __webpack_require__(2248);
		const WHO = new Intl.ListFormat("en-GB", { type: "disjunction" }).format(
			features.St.map((value) => `\`${value}\``),
		);
		const LONGEST_ADDRESS = 500;
		const FEATURES = {
			topic: {
				written: written((0, shapes.Qq)("a topic without `#`"), shapes.uH),
				*check(topic, { lengthOf }) {
					const [character] = /[.&#\n\r\t]/.exec(topic) ?? [];
					if (character !== void 0)
						yield {
							problem: (0, problem.z3)("post/topic-invalid", { written: (0, reading_written.q)(topic), character }),
						};
					const length = lengthOf(topic);
					if (length === 0 || length > limits.b.topic)
						yield { problem: (0, problem.z3)("post/topic-too-long", { length }) };
				},
				excludes: [],
				belongsTo: "head",
				parameters: (topic) => ({ topic_tag: topic.replace(/^#/, "") }),
				losses: [lossOf("topic", "topic_tag", "its topic")],
				preview: (topic) => ({ label: "Topic", items: [{ text: topic.replace(/^#/, "") }] }),
				meaning: "Topic tag, without `#`",
			},
			link: {
				written: written((0, shapes.Qq)("an address that begins with `https://`"), shapes.uH),
				*check(link) {
					if (!isPublicAddress(link))
						yield { problem: (0, problem.z3)("post/link-not-public", { written: (0, reading_written.q)(link) }) };
				},
				excludes: [
					["poll", "post/link-with-poll"],
					["gif", "post/link-with-gif"],
					["media", "post/link-with-media"],
				],
				belongsTo: "head",
				parameters: (link) => ({ link_attachment: (0, wire.Hr)(link) }),
				losses: [lossOf("link", "link_attachment_url", "its link attachment")],
				preview: (link) => ({ label: "Link card", items: [{ text: (0, wire.Hr)(link), address: (0, wire.Hr)(link) }] }),
				meaning: "Link shown as a card",
			},
			media: {
				written: written(shapes.$_, (items, lineOf) =>
					items.map((item, at) => {
						const { src, alt = "", spoiler = false } = typeof item === "string" ? { src: item } : item;
						return { src: src.trim(), alt: (0, shapes.uH)(alt), spoiler, line: lineOf(at) };
					}),
				),
				*check(items, { lengthOf }) {
					for (const [item, { src, alt }] of items.entries()) {
						const length = lengthOf(alt);
						if (length > limits.b.alt)
							yield {
								item,
								problem: (0, problem.z3)("post/alt-too-long", { src: (0, reading_written.q)(src), length }),
							};
					}
				},
				excludes: [],
				belongsTo: "head",
				parameters: (items, { spoilerMedia }, children) => ({
					...(0, wire.fc)(items, children),
					is_spoiler_media: spoilerMedia && "true",
				}),
				losses: [
					lossOf("spoilerMedia", "is_spoiler_media", "the spoiler over its pictures and videos"),
					lossOf("alt", "alt_text", "the description of its picture or video"),
				],
				preview: mediaDetail,
				meaning:
					"Pictures and videos of the head: paths (relative to the file, or from the repository's root with `/`), https addresses, or `{src, alt, spoiler}`. Pictures in the text belong to the segment they stand in; several in a row are a carousel",
			},
			poll: {
				written: written((0, shapes.p_)((0, shapes.Qq)("a text"), "a list of two to four texts"), (options) =>
					options.map(shapes.uH),
				),
				*check(poll, { lengthOf }) {
					const { least, most } = limits.b.pollOptions;
					if (poll.length < least || poll.length > most)
						yield { problem: (0, problem.z3)("post/poll-options", { count: poll.length }) };
					for (const [item, option] of poll.entries()) {
						const length = lengthOf(option);
						if (length === 0 || length > limits.b.pollOption)
							yield { item, problem: (0, problem.z3)("post/poll-option-length", { option: item + 1, length }) };
					}
				},
				excludes: [
					["attachment", "post/poll-with-attachment"],
					["gif", "post/poll-with-gif"],
					["replyTo", "post/poll-with-reply"],
					["media", "post/poll-with-media"],
				],
				belongsTo: "head",
				parameters: (poll) => ({ poll_attachment: (0, wire.ho)(poll) }),
				losses: [lossOf("poll", "poll_attachment{option_a}", "its poll")],
				preview: (poll) => ({ label: "Poll", items: poll.map((option) => ({ text: option })) }),
				meaning: `${limits.b.pollOptions.least} to ${limits.b.pollOptions.most} options`,
			},
			gif: {
				written: written((0, shapes.Qq)("the id of a GIF on GIPHY"), shapes.uH),
				*check(gif) {
					if (/^[A-Za-z0-9]{1,64}$/.test(gif)) return;
					const address = gif.length > LONGEST_ADDRESS ? "" : gif;
					const [, id] = /giphy\.com\/\S*?([A-Za-z0-9]+)(?:\/giphy\.\w+)?(?:[?#]\S*)?$/.exec(address) ?? [];
					const fix = id && `Write \`gif: ${id}\`.`;
					yield {
						problem: (0, problem.z3)("post/gif-invalid", { written: (0, reading_written.q)(gif), ...(fix && { fix }) }),
					};
				},
				excludes: [
					["replyTo", "post/gif-with-reply"],
					["media", "post/gif-with-media"],
				],
				belongsTo: "head",
				parameters: (gif) => ({ gif_attachment: (0, wire.CG)(gif) }),
				losses: [lossOf("gif", "gif_url", "its GIF")],
				preview: (gif) => ({
					label: "GIF",
					items: [{ text: gif, address: `https://giphy.com/gifs/${encodeURIComponent(gif)}` }],
				}),
				meaning: "Id on GIPHY",
			},
			location: {
				written: written((0, shapes.Qq)("the id of a location"), shapes.uH),
				*check(location) {
					if (!/^\d{1,64}$/.test(location))
						yield { problem: (0, problem.z3)("post/location-invalid", { written: (0, reading_written.q)(location) }) };
				},
				excludes: [],
				scopes: ["threads_location_tagging"],
				belongsTo: "head",
				parameters: (location) => ({ location_id: location }),
				losses: [lossOf("location", "location_id", "its location")],
				preview: (location) => ({ label: "Location", items: [{ text: location }] }),
				meaning: "Location id; the token needs `threads_location_tagging`",
			},
			countries: {
				written: written(
					(0, shapes.p_)(
						(0, shapes.Qq)("a country code such as `US`"),
						"a list of one or more country codes such as `US`",
					),
					(codes) => codes.map(shapes.uH),
				),
				*check(countries) {
					for (const [item, code] of countries.entries()) {
						if (isCountry(code)) continue;
						const written = (0, reading_written.q)(code);
						const meant = countryMeant(code);
						const fix = meant && { fix: `Did you mean \`${meant}\`?` };
						yield { item, problem: (0, problem.z3)("post/country-unknown", { written, ...fix }) };
					}
				},
				excludes: [],
				belongsTo: "every segment",
				parameters: (countries) => ({ allowlisted_country_codes: [...new Set(countries)].join(",") }),
				losses: [lossOf("countries", "allowlisted_country_codes", "its limit to some countries")],
				preview: (countries) => ({
					label: "The whole chain is shown only in",
					items: [...new Set(countries)].map((code) => ({ text: code, notes: countryName(code) })),
				}),
				meaning: "Where the post can be seen, as ISO 3166-1 codes",
			},
			ghost: {
				written: written(shapes.EZ, (ghost) => ghost || void 0),
				check: () => [],
				excludes: [
					["link", "post/ghost-with-link"],
					["poll", "post/ghost-with-poll"],
					["attachment", "post/ghost-with-attachment"],
					["gif", "post/ghost-with-gif"],
					["replyTo", "post/ghost-with-reply"],
					["media", "post/ghost-with-media"],
					["quote", "post/ghost-with-quote"],
					["topic", "post/ghost-with-topic"],
					["location", "post/ghost-with-location"],
					["countries", "post/ghost-with-countries"],
					["shareToInstagram", "post/ghost-with-instagram"],
					["replyControl", "post/ghost-with-reply-control"],
					["replyApprovals", "post/ghost-with-approvals"],
				],
				belongsTo: "head",
				parameters: () => ({ is_ghost_post: "true" }),
				losses: [lossOf("ghost", "ghost_post_status", "its limit of one day (`ghost`)")],
				preview: () => ({ label: "Ghost post: it vanishes after a day" }),
				meaning: "`true`: vanishes after a day",
			},
			shareToInstagram: {
				written: written(dist.KCZ([shapes.EZ, dist.euz("dark")], "`true`, `false` or `dark`"), (share) =>
					share === "dark" ? "dark" : share ? "light" : void 0,
				),
				check: () => [],
				excludes: [],
				scopes: ["threads_share_to_instagram"],
				belongsTo: "head",
				parameters: (look) =>
					look === "dark" ? { crossreshare_to_ig_dark_mode: "true" } : { crossreshare_to_ig: "true" },
				losses: [{ part: "shareToInstagram", name: "its share to Instagram", rule: "threads/feature-lost" }],
				preview: (look) => ({ label: `Shared to Instagram as a story, in its ${look} look` }),
				meaning: "`true` or `dark`; the token needs `threads_share_to_instagram`",
			},
			replyControl: {
				written: written(dist.KIO(features.St, WHO), (who) => who),
				check: () => [],
				excludes: [],
				belongsTo: "head",
				parameters: (who) => ({ reply_control: who }),
				losses: [],
				preview: (who) => ({ label: "Who may reply", items: [{ text: who, notes: [WHO_REPLIES[who]] }] }),
				meaning: WHO,
			},
			replyApprovals: {
				written: written(shapes.EZ, (approvals) => approvals || void 0),
				check: () => [],
				excludes: [],
				belongsTo: "head",
				parameters: () => ({ enable_reply_approvals: "true" }),
				losses: [],
				preview: () => ({ label: "Replies are shown only once they are approved" }),
				meaning: "`true`: replies wait for approval",
			},
			replyTo: {
				written: written(shapes.ir, reference.Wf),
				check: (0, reference.M5)(features.C7.replyTo),
				excludes: [],
				scopes: ["threads_read_replies", "threads_manage_replies"],
				belongsTo: "head",
				parameters: (id) => ({ reply_to_id: id }),
				losses: [
					{
						part: "replyTo",
						name: "its place in the chain",
						rule: "threads/detached",
						seen: { fields: "is_reply,replied_to", isLost: wire.$w },
					},
				],
				preview: (target) => targetDetail("Replies to", target),
				meaning: "A media id, or the path of another post file that is live, or earlier in the same run",
			},
			quote: {
				written: written(shapes.ir, reference.Wf),
				check: (0, reference.M5)(features.C7.quote),
				excludes: [],
				belongsTo: "head",
				parameters: (id) => ({ quote_post_id: id }),
				losses: [lossOf("quote", "quoted_post", "the post it quotes")],
				preview: (target) => targetDetail("Quotes", target),
				meaning: "A media id, or the path of another post file that is live, or earlier in the same run",
			},
			attachment: {
				written: written(shapes.GP, (value) => (value === "attachment" ? true : void 0)),
				value: "attachment",
				check: () => [],
				excludes: [
					["gif", "post/attachment-with-gif"],
					["media", "post/attachment-with-media"],
				],
				belongsTo: "head",
				parameters: (attachment) => ({ text_attachment: (0, wire.qV)(attachment) }),
				losses: [lossOf("attachment", "text_attachment", "its text attachment")],
				preview: (attachment) => ({ label: "Text attachment", attached: attachment }),
				meaning: "`attachment` for a head with up to 10,000 characters attached",
			},
		};
		const TEXT = {
			parameters: ({ text, media, spoilers }) => ({
				text: text === "" && media.length > 0 ? void 0 : text,
				text_entities: spoilers && (0, wire.wA)(spoilers),
			}),
			losses: [lossOf("spoilers", "text_entities", "its spoilers")],
		};
	},
	2248: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$w: () => isDetached,
			CG: () => gifOf,
			Hr: () => uri,
			fc: () => mediaParameters,
			ho: () => pollOf,
			qV: () => attachedText,
			qt: () => itemParameters,
			wA: () => spoilerEntities,
		});
		var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86153);
		function itemParameters({ kind, url, alt }) {
			return kind === "image"
				? { media_type: "IMAGE", image_url: url, alt_text: alt }
				: { media_type: "VIDEO", video_url: url, alt_text: alt };
		}
		function mediaParameters([first, second], children) {
			if (!first) return { media_type: "TEXT" };
			return second ? { media_type: "CAROUSEL", children: children.join(",") } : itemParameters(first);
		}
		function spoilerEntities(spoilers) {
			return JSON.stringify(spoilers.map(({ offset, length }) => ({ entity_type: "SPOILER", offset, length })));
		}
		function attachedText({ text, styles }) {
			const styled = styles.map(({ offset, length, styles: info }) => ({ offset, length, styling_info: info }));
			return JSON.stringify({ plaintext: text, ...(styled.length > 0 && { text_with_styling_info: styled }) });
		}
		function pollOf(options) {
			return JSON.stringify(Object.fromEntries(options.map((option, at) => [OPTIONS[at], option])));
		}
		const OPTIONS = ["option_a", "option_b", "option_c", "option_d"];
		function gifOf(id) {
			return JSON.stringify({ gif_id: id, provider: "GIPHY" });
		}
		function uri(link) {
			return /[^\0-\x7f]/.test(link) && URL.canParse(link) ? new URL(link).href : link;
		}
		function isDetached(answer, { replyTo }) {
			const parent = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.u4)(answer["replied_to"])
				? answer["replied_to"]["id"]
				: void 0;
			return parent === void 0 ? answer["is_reply"] === false : parent !== replyTo;
		}
	},
};
