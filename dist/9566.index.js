export const id = 9566;
export const ids = [9566];
export const modules = {
	69566: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { openStage: () => openStage });
		var external_node_fs_ = __webpack_require__(73024);
		function movableClock(realNow = Date.now, ahead = 0) {
			let offset = ahead;
			return {
				now: () => realNow() + offset,
				advance: (ms) => {
					if (!Number.isFinite(ms) || ms < 0) throw new RangeError(`The clock moves forward only, not by ${ms} ms`);
					offset += ms;
				},
				ahead: () => offset,
			};
		}
		const timestamp = (ms) => new Date(ms).toISOString().replace(/\.\d+Z$/, "+0000");
		const SECOND = 1000;
		const MINUTE = 60 * SECOND;
		const HOUR = 60 * MINUTE;
		const DAY = 24 * HOUR;
		function reactionsTo(mediaId, age, followers) {
			const luck = (salt) => share(`${mediaId}/${salt}`);
			const time = Math.max(age, 0);
			const reached = 1 - Math.exp(-time / (9 * HOUR)) + 0.02 * Math.log2(1 + time / DAY);
			const views = Math.floor(reached * (20 + followers * (0.2 + 1.8 * luck("views") ** 3)));
			const of = (rate, salt) => Math.floor(views * rate * (0.4 + 1.2 * luck(salt)));
			return {
				views,
				likes: of(0.04, "likes"),
				reposts: of(0.004, "reposts"),
				quotes: of(0.001, "quotes"),
				shares: of(0.003, "shares"),
			};
		}
		function votesFor(mediaId, options, age, followers) {
			const votes = reactionsTo(mediaId, Math.min(age, DAY), followers).views * 0.08;
			const weights = Array.from({ length: options }, (_, index) => 0.2 + share(`${mediaId}/option/${index}`));
			const sum = weights.reduce((one, other) => one + other, 0);
			return weights.map((weight) => Math.floor((votes * weight) / sum));
		}
		function reactionsOfDay(accountId, day, posts, followers) {
			const views = Math.floor(Math.min(posts, 50) * (5 + followers * 0.05) * (0.5 + share(`${accountId}/${day}`)));
			return {
				views,
				likes: Math.floor(views * 0.04),
				reposts: Math.floor(views * 0.004),
				quotes: Math.floor(views * 0.001),
				shares: Math.floor(views * 0.003),
			};
		}
		function share(text) {
			let hash = 0x811c9dc5;
			for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
			hash ^= hash >>> 15;
			hash = Math.imul(hash, 0x2c1b3c6d);
			return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
		}
		const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
		const escapeHtml = (text) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
		class Html {
			source;
			constructor(source) {
				this.source = source;
			}
		}
		function html(parts, ...pieces) {
			const tight = tightened(parts);
			return new Html(tight.map((part, index) => part + sourceOf(pieces[index])).join(""));
		}
		function sourceOf(piece) {
			if (piece === void 0 || piece === false) return "";
			if (piece instanceof Html) return piece.source;
			if (typeof piece === "string") return escapeHtml(piece);
			return typeof piece === "object" ? piece.map(sourceOf).join("") : String(piece);
		}
		const known = new WeakMap();
		function tightened(parts) {
			const tight = known.get(parts) ?? parts.map(tighten);
			known.set(parts, tight);
			return tight;
		}
		const tighten = (part) =>
			part.replace(/\s*\n\s*/g, (space, at) => {
				const before = part.charAt(at - 1);
				const after = part.charAt(at + space.length);
				const atTag = before === ">" || after === "<";
				return atTag || (before === "" && after === "") ? "" : " ";
			});
		function avatar({ id, name }) {
			const hue = Math.floor(share(id) * 360);
			const letter = escapeHtml(Array.from(name)[0]?.toUpperCase() ?? "");
			return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><rect width="80" height="80" fill="hsl(${hue} 55% 42%)"/><text x="40" y="54" font-family="system-ui,sans-serif" font-size="40" font-weight="600" text-anchor="middle" fill="#fff">${letter}</text></svg>`;
		}
		const THUMBNAIL =
			'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 160"><rect width="90" height="160" fill="#333"/><path d="M36 64l26 16-26 16z" fill="#fff"/></svg>';
		const ICON =
			'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M7 4h18v4H7zm0 20h18v4H7z" fill="#7a5c3a"/><path d="M10 8h12v16H10z" fill="#1f8aa8"/><path d="M10 12l12-2m-12 6l12-2m-12 6l12-2m-12 6l12-2" stroke="#fff" stroke-opacity=".6"/></svg>';
		var external_node_http_ = __webpack_require__(37067);
		var external_node_path_ = __webpack_require__(76760);
		function statusOf(container, now) {
			if (container.publishedAs !== void 0) return "PUBLISHED";
			const ready = container.readyAt !== void 0 && now >= container.readyAt;
			if (ready && container.error !== void 0) return "ERROR";
			if (now >= container.createdAt + DAY) return "EXPIRED";
			return ready ? "FINISHED" : "IN_PROGRESS";
		}
		const finishedWithin = (container, ms, now) => container.readyAt !== void 0 && now < container.readyAt + ms;
		const SCOPES = [
			"threads_basic",
			"threads_content_publish",
			"threads_manage_replies",
			"threads_read_replies",
			"threads_manage_insights",
			"threads_delete",
			"threads_keyword_search",
			"threads_manage_mentions",
			"threads_location_tagging",
			"threads_profile_discovery",
			"threads_share_to_instagram",
			"threads_trending_topics",
		];
		const REPLY_CONTROLS = [
			"everyone",
			"accounts_you_follow",
			"mentioned_only",
			"parent_post_author_only",
			"followers_only",
		];
		const STYLES = ["bold", "italic", "highlight", "underline", "strikethrough"];
		const TEXTS = {
			"media-not-found": {
				en: ["Media Not Found", "The media with id {id} cannot be found."],
				fr: ["Contenu introuvable", "Le contenu multimédia avec l’ID {id} est introuvable."],
				de: ["Medium nicht gefunden", "Das Medium mit der ID {id} wurde nicht gefunden."],
				ko: ["미디어를 찾을 수 없음", "ID가 {id}인 미디어를 찾을 수 없습니다."],
				vi: ["Không tìm thấy nội dung", "Không tìm thấy nội dung có id {id}."],
				ja: ["メディアが見つかりません", "ID {id} のメディアが見つかりません。"],
			},
			"invalid-children": {
				en: ["Invalid Carousel Children", "The children with IDs {id} are invalid, nonexistent, or expired."],
				fr: ["Éléments du carrousel invalides", "Les éléments {id} sont invalides, inexistants ou expirés."],
				de: ["Ungültige Karussell-Elemente", "Die Elemente {id} sind ungültig, fehlen oder sind abgelaufen."],
				ko: ["잘못된 슬라이드 항목", "ID가 {id}인 항목이 잘못되었거나 없거나 만료되었습니다."],
				vi: ["Mục quay vòng không hợp lệ", "Các mục {id} không hợp lệ, không tồn tại hoặc đã hết hạn."],
				ja: ["無効なカルーセル項目", "ID {id} の項目は無効、存在しない、または期限切れです。"],
			},
			"invalid-link": {
				en: ["Invalid Link Attachment", "The link attachment could not be used."],
				fr: ["Lien joint invalide", "Le lien joint n’a pas pu être utilisé."],
				de: ["Ungültiger Link-Anhang", "Der Link-Anhang konnte nicht verwendet werden."],
				ko: ["잘못된 링크 첨부", "첨부한 링크를 사용할 수 없습니다."],
				vi: ["Liên kết đính kèm không hợp lệ", "Không thể dùng liên kết đính kèm."],
				ja: ["無効なリンク添付", "添付リンクを使用できませんでした。"],
			},
			"media-not-fetched": {
				en: ["Media download failed", "The media could not be fetched from this URI"],
				fr: ["Échec du téléchargement", "Le contenu n’a pas pu être récupéré depuis cette URI"],
				de: ["Download fehlgeschlagen", "Das Medium konnte von dieser URI nicht abgerufen werden"],
				ko: ["미디어 다운로드 실패", "이 URI에서 미디어를 가져올 수 없습니다"],
				vi: ["Tải nội dung không thành công", "Không thể tải nội dung từ URI này"],
				ja: ["メディアのダウンロード失敗", "このURIからメディアを取得できませんでした"],
			},
			"rate-limited": {
				en: ["Threads API Rate Limit Exceeded", "You have exceeded the rate limit. Try again later."],
				fr: ["Limite de l’API Threads dépassée", "Vous avez dépassé la limite. Réessayez plus tard."],
				de: ["Threads-API-Limit überschritten", "Du hast das Limit überschritten. Versuche es später erneut."],
				ko: ["Threads API 한도 초과", "한도를 초과했습니다. 나중에 다시 시도하세요."],
				vi: ["Vượt quá giới hạn API Threads", "Bạn đã vượt quá giới hạn. Hãy thử lại sau."],
				ja: ["Threads APIの制限超過", "制限を超えました。後でもう一度お試しください。"],
			},
			"quota-spent": {
				en: ["Publishing limit reached", "You have reached the maximum number of posts that can be published."],
				fr: ["Limite de publication atteinte", "Vous avez atteint le nombre maximal de publications."],
				de: ["Veröffentlichungslimit erreicht", "Du hast die maximale Anzahl an Beiträgen erreicht."],
				ko: ["게시 한도 도달", "게시할 수 있는 최대 게시물 수에 도달했습니다."],
				vi: ["Đã đạt giới hạn đăng", "Bạn đã đạt số bài viết tối đa có thể đăng."],
				ja: ["公開制限に達しました", "公開できる投稿の上限に達しました。"],
			},
			"insufficient-access": {
				en: ["App Does Not Have Sufficient Access Tier", "The app needs advanced access for this action."],
				fr: ["Niveau d’accès insuffisant", "L’application a besoin d’un accès avancé pour cette action."],
				de: ["Zugriffsstufe nicht ausreichend", "Die App benötigt für diese Aktion erweiterten Zugriff."],
				ko: ["앱 액세스 등급 부족", "이 작업에는 고급 액세스가 필요합니다."],
				vi: ["Cấp truy cập không đủ", "Ứng dụng cần quyền truy cập nâng cao cho thao tác này."],
				ja: ["アクセス階層が不足", "この操作には高度なアクセスが必要です。"],
			},
		};
		function userText({ text, id = "" }, locale) {
			const [title, message] = TEXTS[text][locale];
			return { error_user_title: title, error_user_msg: message.replace("{id}", id) };
		}
		class Refusal extends Error {
			name = "Refusal";
			details;
			constructor(details) {
				super(details.message);
				this.details = details;
			}
		}
		class SilentRefusal extends Error {
			name = "SilentRefusal";
		}
		function envelope({ details }, locale, trace) {
			const { type, code, message, subcode, transient, user } = details;
			return {
				error: {
					message,
					type,
					code,
					...(subcode === void 0 ? {} : { error_subcode: subcode }),
					...(type === "OAuthException" ? { is_transient: transient ?? false } : {}),
					...(user === void 0 ? {} : userText(user, locale)),
					fbtrace_id: trace,
				},
			};
		}
		const invalidParam = (message) => new Refusal({ status: 500, type: "THApiException", code: 100, message });
		const textTooLong = (limit) => invalidParam(`Param text must be at most ${limit} characters long.`);
		const missingParam = (name) => invalidParam(`The parameter ${name} is required`);
		const nonexistingField = (name) => invalidParam(`Tried accessing nonexisting field (${name})`);
		const mediaNotFound = (id) =>
			new Refusal({
				status: 400,
				type: "OAuthException",
				code: 24,
				subcode: 4279009,
				message: "The requested resource does not exist",
				user: { text: "media-not-found", id },
			});
		const invalidChildren = (ids) =>
			new Refusal({
				status: 400,
				type: "OAuthException",
				code: 100,
				subcode: 4279004,
				message: "Invalid parameter",
				user: { text: "invalid-children", id: ids.join(", ") },
			});
		const invalidLinkAttachment = () =>
			new Refusal({
				status: 400,
				type: "OAuthException",
				code: -1,
				subcode: 4279047,
				message: "Fatal",
				user: { text: "invalid-link" },
			});
		const mediaNotFetched = () =>
			new Refusal({
				status: 400,
				type: "OAuthException",
				code: 1,
				subcode: 2207052,
				message: "Media download has failed.",
				user: { text: "media-not-fetched" },
			});
		const rateLimited = () =>
			new Refusal({
				status: 400,
				type: "OAuthException",
				code: 613,
				subcode: 4279002,
				message: "Calls to this api have exceeded the rate limit.",
				user: { text: "rate-limited" },
			});
		const quotaSpent = (error) =>
			error === "613/4279002"
				? rateLimited()
				: new Refusal({
						status: 400,
						type: "OAuthException",
						code: 9,
						subcode: 2207042,
						message: "Application request limit reached",
						user: { text: "quota-spent" },
					});
		const missingScope = () =>
			new Refusal({
				status: 500,
				type: "THApiException",
				code: 10,
				message: "Application does not have permission for this action",
			});
		const nothingGranted = () =>
			new Refusal({
				status: 400,
				type: "THApiException",
				code: 100,
				subcode: 10,
				message:
					"This action requires the threads_basic permission. You must submit for app review, or your user must be in the list of Threads testers.",
			});
		const insufficientAccess = () =>
			new Refusal({
				status: 400,
				type: "OAuthException",
				code: 10,
				subcode: 4279067,
				message: "Application does not have permission for this action",
				user: { text: "insufficient-access" },
			});
		const unsupportedObject = (method, id) =>
			new Refusal({
				status: 400,
				type: "THApiException",
				code: 100,
				subcode: 33,
				message: `Unsupported ${method.toLowerCase()} request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation`,
			});
		const namedError = (name, code = "number") =>
			new Refusal({ status: 400, type: "THApiException", code: code === "number" ? 100 : name, message: name });
		const outage = () =>
			new Refusal({
				status: 500,
				type: "OAuthException",
				code: 2,
				message: "An unexpected error has occurred. Please retry your request later.",
				transient: true,
			});
		const unknownError = () =>
			new Refusal({ status: 500, type: "OAuthException", code: 1, message: "An unknown error occurred" });
		const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
		const EMOJI =
			/\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|\p{Regional_Indicator}|\u20E3|\p{Extended_Pictographic}.*\u200D/u;
		const ASCII = /^[\0-\x7f]*$/;
		function textLength(text, counting) {
			if (ASCII.test(text)) return text.length;
			switch (counting) {
				case "bytes":
					return Buffer.byteLength(text);
				case "utf16":
					return text.length;
				case "codepoints":
					return codePoints(text);
				case "documented": {
					let length = 0;
					for (const { segment } of graphemes.segment(text))
						length += EMOJI.test(segment) ? Buffer.byteLength(segment) : codePoints(segment);
					return length;
				}
			}
		}
		const codePoints = (text) => Array.from(text).length;
		const MOST_ENTITIES = 10;
		function readJson(name, text, switches, shape) {
			if (text === void 0) return;
			let value;
			try {
				value = shape(JSON.parse(text));
			} catch (error) {
				if (!(error instanceof SyntaxError)) throw error;
			}
			if (value === void 0 && switches.malformedParams === "refused") throw invalidParam(`Param ${name} is invalid`);
			return value;
		}
		const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
		const isText = (value) => typeof value === "string" && value !== "";
		const wholeNumber = (value) => {
			const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
			return typeof number === "number" && Number.isInteger(number) && number >= 0 ? number : void 0;
		};
		function readPoll(text, switches) {
			const options = readJson("poll_attachment", text, switches, (value) => {
				if (!isObject(value)) return;
				const { option_a, option_b, option_c, option_d } = value;
				if (!isText(option_a) || !isText(option_b)) return;
				if (isText(option_c))
					return isText(option_d) ? [option_a, option_b, option_c, option_d] : [option_a, option_b, option_c];
				return [option_a, option_b];
			});
			for (const option of options ?? [])
				if (textLength(option, switches.counting) > 25)
					throw invalidParam("Param poll_attachment options must be at most 25 characters long.");
			return options;
		}
		function readGif(text, switches) {
			return readJson("gif_attachment", text, switches, (value) => {
				if (!isObject(value) || !isText(value["gif_id"])) return;
				if (value["provider"] !== "GIPHY") throw invalidParam("Param gif_attachment provider must be GIPHY");
				return value["gif_id"];
			});
		}
		function readEntities(text, switches) {
			return readJson("text_entities", text, switches, (value) => {
				if (!Array.isArray(value)) return;
				if (value.length > MOST_ENTITIES)
					throw invalidParam(`Param text_entities must have at most ${MOST_ENTITIES} entities`);
				const entities = value.map((entity) => {
					if (!isObject(entity) || !/^spoiler$/i.test(String(entity["entity_type"]))) return;
					const offset = wholeNumber(entity["offset"]);
					const length = wholeNumber(entity["length"]);
					return offset === void 0 || !length ? void 0 : { entity_type: "SPOILER", offset, length };
				});
				return entities.every((entity) => entity !== void 0) && entities.length > 0 ? entities : void 0;
			});
		}
		function readTextAttachment(text, switches) {
			const attachment = readJson("text_attachment", text, switches, (value) => {
				if (!isObject(value) || !isText(value["plaintext"])) return;
				const { plaintext, link_attachment_url, text_with_styling_info } = value;
				const styles = text_with_styling_info === void 0 ? void 0 : readStyles(text_with_styling_info);
				return {
					plaintext,
					...(isText(link_attachment_url) ? { link_attachment_url } : {}),
					...(styles === void 0 ? {} : { text_with_styling_info: styles }),
				};
			});
			if (attachment && textLength(attachment.plaintext, switches.counting) > 10_000)
				throw invalidParam("Param text_attachment plaintext must be at most 10000 characters long.");
			return attachment;
		}
		function readStyles(value) {
			if (!Array.isArray(value)) return;
			const ranges = [];
			for (const range of value) {
				if (!isObject(range) || !Array.isArray(range["styling_info"])) return;
				const offset = wholeNumber(range["offset"]);
				const length = wholeNumber(range["length"]);
				const styling_info = STYLES.filter((style) => range["styling_info"].includes(style));
				if (offset === void 0 || !length || styling_info.length === 0) return;
				ranges.push({ offset, length, styling_info });
			}
			const inOrder = ranges.toSorted((one, other) => one.offset - other.offset);
			for (const [index, range] of inOrder.entries()) {
				const next = inOrder[index + 1];
				if (next && range.offset + range.length > next.offset)
					throw invalidParam("Param text_attachment styling ranges must not overlap");
			}
			return ranges;
		}
		var external_node_net_ = __webpack_require__(77030);
		const BARE =
			"com|org|net|edu|gov|io|dev|app|co|ai|me|gg|tv|xyz|info|blog|site|online|uk|de|fr|jp|kr|cn|in|br|es|it|nl|se|eu|us|ca|au|ch|at";
		const LINK = new RegExp(
			`https?://[^\\s<>"]+|(?<![\\w@./-])(?:www\\.[\\w-]+(?:\\.[\\w-]+)+|(?:[\\w-]+\\.)+(?:${BARE})(?![\\w-]))(?:[/?#][^\\s<>"]*)?`,
			"giu",
		);
		function linksIn(text) {
			if (!text.includes(".")) return [];
			return Array.from(text.matchAll(LINK), (match) => ({
				link: match[0].replace(/[.,);:!?]+$/u, ""),
				at: match.index,
			}));
		}
		function countLinks(text, attached) {
			const links = new Set(linksIn(text).map(({ link }) => link));
			if (attached !== void 0) links.add(attached);
			return links.size;
		}
		const firstLink = (text) => linksIn(text)[0]?.link;
		const PRIVATE = new external_node_net_.BlockList();
		for (const [network, bits] of [
			["0.0.0.0", 8],
			["10.0.0.0", 8],
			["127.0.0.0", 8],
			["169.254.0.0", 16],
			["172.16.0.0", 12],
			["192.168.0.0", 16],
		])
			PRIVATE.addSubnet(network, bits);
		for (const [network, bits] of [
			["::", 127],
			["fc00::", 7],
			["fe80::", 10],
		])
			PRIVATE.addSubnet(network, bits, "ipv6");
		function isPublicLink(link) {
			const absolute = /^[a-z]+:/i.test(link) ? link : `https://${link}`;
			if (!URL.canParse(absolute)) return false;
			const { protocol, hostname } = new URL(absolute);
			if (!/^https?:$/.test(protocol)) return false;
			const host = hostname.replace(/^\[|\]$/g, "");
			const family = (0, external_node_net_.isIP)(host);
			if (family > 0) return !PRIVATE.check(host, family === 4 ? "ipv4" : "ipv6");
			return host.includes(".") && !/\.(?:localhost|local|internal|test|invalid)\.?$/.test(host);
		}
		const TAG = /(?<=^|[\s([{"'“‘「（])#([^\s.&@!?,;:#]+)/gu;
		const NUMERIC = /^\d+$/;
		function topicIn(text) {
			if (!text.includes("#")) return;
			for (const [, tag = ""] of text.matchAll(TAG)) if (!NUMERIC.test(tag) && Array.from(tag).length <= 50) return tag;
			return;
		}
		const isTopicTag = (tag) => /^[^.&]{1,50}$/u.test(tag);
		function mentionsIn(text) {
			if (!text.includes("@")) return [];
			const names = Array.from(
				text.matchAll(/(?<![\w@./])@([a-z0-9_](?:[a-z0-9_.]{0,28}[a-z0-9_])?)/giu),
				([, name = ""]) => name.toLowerCase(),
			);
			return [...new Set(names)];
		}
		const MEDIA_TYPES = ["TEXT", "IMAGE", "VIDEO", "CAROUSEL"];
		const isMediaType = (value) => MEDIA_TYPES.includes(value);
		const isReplyControl = (value) => REPLY_CONTROLS.includes(value);
		function readDraft(read, switches) {
			const type = read("media_type");
			if (type === void 0) throw missingParam("media_type");
			if (!isMediaType(type)) throw invalidParam("Param media_type must be one of {TEXT, IMAGE, VIDEO, CAROUSEL}");
			const isCarouselItem = isTrue(read("is_carousel_item"));
			if (isCarouselItem && type !== "IMAGE" && type !== "VIDEO")
				throw invalidParam("Param is_carousel_item can only be used with media_type IMAGE or VIDEO");
			const content = isCarouselItem
				? { type, replyControl: "everyone", ...mediaOf(type, read, switches) }
				: contentOf(type, read, switches);
			const autoPublish = isTrue(read("auto_publish_text"));
			if (autoPublish && type !== "TEXT")
				throw invalidParam("Param auto_publish_text can only be used with media_type TEXT");
			return { content, isCarouselItem, autoPublish };
		}
		function contentOf(type, read, switches) {
			const text = read("text");
			if (text !== void 0 && textLength(text, switches.counting) > switches.textLimit)
				throw textTooLong(switches.textLimit);
			const link = readLink(read("link_attachment"));
			if (type === "TEXT" && text === void 0 && link === void 0) throw missingParam("text");
			const given = {
				link_attachment: link,
				poll_attachment: readPoll(read("poll_attachment"), switches),
				text_attachment: readTextAttachment(read("text_attachment"), switches),
				gif_attachment: readGif(read("gif_attachment"), switches),
				is_ghost_post: isTrue(read("is_ghost_post")) || void 0,
				reply_to_id: read("reply_to_id"),
			};
			refuseContradictions(type, given, read);
			refuseTooManyLinks(text, link, given.text_attachment, switches);
			const topic = readTopic(read("topic_tag")) ?? (text === void 0 ? void 0 : topicIn(text));
			return present({
				type,
				text,
				...mediaOf(type, read, switches),
				children: type === "CAROUSEL" ? readChildren(read("children")) : void 0,
				replyTo: given.reply_to_id,
				replyControl: readReplyControl(read("reply_control")),
				replyApprovals: isTrue(read("enable_reply_approvals")) || void 0,
				quotes: read("quote_post_id"),
				link,
				poll: given.poll_attachment,
				textAttachment: given.text_attachment,
				entities: text === void 0 ? void 0 : readEntities(read("text_entities"), switches),
				spoilerMedia: (type !== "TEXT" && isTrue(read("is_spoiler_media"))) || void 0,
				gif: given.gif_attachment,
				topic,
				location: read("location_id"),
				countries: readCountries(read("allowlisted_country_codes")),
				ghost: given.is_ghost_post,
				instagram: wantsInstagram(read) || void 0,
			});
		}
		const wantsInstagram = (read) => isTrue(read("crossreshare_to_ig")) || isTrue(read("crossreshare_to_ig_dark_mode"));
		function refuseContradictions(type, given, read) {
			const set = (name) => given[name] !== void 0;
			const refuse = (one, other) => invalidParam(`Param ${one} cannot be used with ${other}`);
			if (type !== "TEXT")
				for (const name of ["link_attachment", "poll_attachment", "text_attachment", "gif_attachment", "is_ghost_post"])
					if (set(name)) throw refuse(name, `media_type ${type}`);
			if (set("poll_attachment"))
				for (const name of ["link_attachment", "text_attachment"]) if (set(name)) throw refuse("poll_attachment", name);
			const attachment = given["text_attachment"];
			if (attachment?.link_attachment_url !== void 0 && set("link_attachment"))
				throw refuse("link_attachment", "link_attachment_url of text_attachment");
			if (set("is_ghost_post")) {
				const attachments = ["link_attachment", "poll_attachment", "text_attachment", "gif_attachment", "reply_to_id"];
				const others = ["quote_post_id", "topic_tag", "location_id", "allowlisted_country_codes"];
				for (const name of attachments) if (set(name)) throw refuse("is_ghost_post", name);
				for (const name of others) if (read(name) !== void 0) throw refuse("is_ghost_post", name);
				if (isTrue(read("enable_reply_approvals"))) throw refuse("is_ghost_post", "enable_reply_approvals");
			}
		}
		function refuseTooManyLinks(text, link, attachment, switches) {
			if (countLinks(text ?? "", link ?? attachment?.link_attachment_url) > switches.linkLimit)
				throw namedError("THREADS_API__LINK_LIMIT_EXCEEDED", switches.linkLimitCode);
		}
		function mediaOf(type, read, switches) {
			if (type !== "IMAGE" && type !== "VIDEO") return {};
			const name = type === "IMAGE" ? "image_url" : "video_url";
			const mediaUrl = readUri(name, read);
			if (mediaUrl === void 0) throw missingParam(name);
			const altText = read("alt_text");
			if (altText !== void 0 && textLength(altText, switches.counting) > 1000)
				throw invalidParam("Param alt_text must be at most 1000 characters long.");
			return present({ mediaUrl, altText });
		}
		function readUri(name, read) {
			const uri = read(name);
			if (uri !== void 0 && (!URL.canParse(uri) || !/^https?:$/.test(new URL(uri).protocol)))
				throw invalidParam(`Param ${name} is not a valid URI.`);
			return uri;
		}
		function readLink(text) {
			if (text !== void 0 && !isPublicLink(text)) throw invalidParam("Param link_attachment is not a valid URL");
			return text;
		}
		function readChildren(text) {
			if (text === void 0) throw missingParam("children");
			const ids = text.split(/[\s,[\]"]+/).filter((id) => id !== "");
			if (ids.length < 2 || ids.length > 20) throw invalidParam("Param children must have between 2 and 20 items");
			return ids;
		}
		function readReplyControl(text) {
			if (text === void 0) return "everyone";
			if (!isReplyControl(text))
				throw invalidParam(`Param reply_control must be one of {${REPLY_CONTROLS.join(", ")}}`);
			return text;
		}
		function readTopic(text) {
			if (text === void 0) return;
			if (!isTopicTag(text))
				throw invalidParam("Param topic_tag must be 1 to 50 characters long and must not contain . or &");
			return text;
		}
		function readCountries(text) {
			const codes = text?.split(/[\s,[\]"]+/).filter((code) => code !== "");
			return codes && codes.length > 0 ? codes : void 0;
		}
		const isTrue = (text) => /^(?:true|1)$/i.test(text ?? "");
		function present(value) {
			return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== void 0));
		}
		function parseFields(text) {
			let at = 0;
			let open = 0;
			const list = (nested) => {
				const fields = new Map();
				let name = "";
				const keep = (inner) => {
					if (name.trim() !== "") fields.set(name.trim(), inner);
					name = "";
				};
				while (at < text.length) {
					const letter = text.charAt(at++);
					if (letter === "(") open++;
					if (letter === ")") open--;
					if (open > 0) name += letter;
					else if (letter === ",") keep();
					else if (letter === "{") keep(list(true));
					else if (letter === "}") {
						if (!nested) throw invalidParam("Syntax error in the fields parameter");
						keep();
						return fields;
					} else name += letter;
				}
				if (nested) throw invalidParam("Syntax error in the fields parameter");
				keep();
				return fields;
			};
			return list(false);
		}
		function partsOf(name) {
			const [field = "", ...rest] = name.split(".");
			return { field, modifier: rest.length === 0 ? void 0 : rest.join(".") };
		}
		function fields_select(subject, fields, table) {
			const answer = {};
			for (const [name, inner] of fields) {
				if (name === "id") continue;
				const { field, modifier } = partsOf(name);
				if (!Object.hasOwn(table, field)) throw nonexistingField(name);
				const value = table[field]?.(subject, inner, modifier);
				if (value !== void 0) answer[field] = value;
			}
			return { ...answer, id: subject.id };
		}
		function checkFields(fields, table) {
			for (const name of fields.keys())
				if (name !== "id" && !Object.hasOwn(table, partsOf(name).field)) throw nonexistingField(name);
		}
		class Reply {
			status;
			body;
			headers;
			constructor(body, status = 200, headers = {}) {
				this.status = status;
				this.body = body;
				this.headers = { "content-type": "application/json; charset=utf-8", ...headers };
			}
		}
		function authenticate(call) {
			const { world, now } = call;
			const session = call.token === void 0 ? void 0 : world.store.token(call.token);
			const account = session && world.store.account(session.accountId);
			if (!session || !account) throw refusedToken(world, "garbage");
			if (world.switches.tokensRevoked) throw refusedToken(world, 460);
			if (session.revoked !== void 0) throw refusedToken(world, session.revoked);
			if (now >= session.expiresAt) throw refusedToken(world, 463, session.expiresAt, now);
			if (session.scopes.length === 0) throw nothingGranted();
			return { ...call, account, session };
		}
		const WHY = {
			458: "The user has not authorized application.",
			460: "The session has been invalidated because the user changed their password or the session was revoked for security reasons.",
		};
		function refusedToken(world, why, expiredAt = 0, now = 0) {
			const { tokenError } = world.switches;
			if (tokenError === "THApiException-500" || (why === "garbage" && tokenError === "documented"))
				return new Refusal({
					status: 500,
					type: "THApiException",
					code: 190,
					message: "Invalid OAuth 2.0 Access Token",
				});
			const reason =
				why === 463
					? `Session has expired on ${new Date(expiredAt).toUTCString()}. The current time is ${new Date(now).toUTCString()}.`
					: why === "garbage"
						? "Invalid OAuth access token - Cannot parse access token"
						: (WHY[why] ?? "Session is invalid.");
			return new Refusal({
				status: tokenError === "OAuthException-401" ? 401 : 400,
				type: "OAuthException",
				code: 190,
				...(why === "garbage" ? {} : { subcode: why }),
				message: `Error validating access token: ${reason}`,
			});
		}
		const holds = ({ session }, scope) => session.scopes.includes(scope);
		function requireScopes(call, scopes) {
			for (const scope of scopes) if (!holds(call, scope)) throw missingScope();
		}
		function requireSilently(call, scope) {
			if (holds(call, scope)) return;
			throw call.world.switches.missingScope === "observed" ? new SilentRefusal() : missingScope();
		}
		const isOwn = (call, id) => id === "me" || id === call.account.id;
		const QUOTA_WINDOW_SECONDS = DAY / 1000;
		class MovingWindow {
			#uses = [];
			#first = 0;
			use(at) {
				this.#uses.push(at);
			}
			times() {
				return this.#uses.slice(this.#first);
			}
			used(now) {
				while (this.#first < this.#uses.length && (this.#uses[this.#first] ?? 0) <= now - DAY) this.#first++;
				if (this.#first > 1024 && this.#first * 2 > this.#uses.length) {
					this.#uses = this.#uses.slice(this.#first);
					this.#first = 0;
				}
				return this.#uses.length - this.#first;
			}
		}
		const TOTAL = {
			posts: "postQuota",
			replies: "replyQuota",
			deletes: "deleteQuota",
			locations: "locationQuota",
			searches: "searchQuota",
			discoveries: "discoveryQuota",
		};
		const quotaTotal = (quota, switches) => switches[TOTAL[quota]];
		function spend({ world, account, now }, quota) {
			const { store, switches } = world;
			if (store.window(account.id, quota).used(now) >= quotaTotal(quota, switches))
				throw quotaSpent(switches.quotaError);
			store.put("use", { accountId: account.id, quota, at: now });
		}
		const used =
			(quota, scope) =>
			({ call }) => {
				demand(call, scope);
				return call.world.store.window(call.account.id, quota).used(call.now);
			};
		const config =
			(quota, scope) =>
			({ call }) => {
				demand(call, scope);
				return { quota_total: quotaTotal(quota, call.world.switches), quota_duration: QUOTA_WINDOW_SECONDS };
			};
		function demand(call, scope) {
			if (scope === "threads_manage_replies") requireSilently(call, scope);
			else if (scope !== void 0) requireScopes(call, [scope]);
		}
		const LIMIT_FIELDS = {
			quota_usage: used("posts"),
			config: config("posts"),
			reply_quota_usage: used("replies", "threads_manage_replies"),
			reply_config: config("replies", "threads_manage_replies"),
			delete_quota_usage: used("deletes", "threads_delete"),
			delete_config: config("deletes", "threads_delete"),
			location_search_quota_usage: used("locations", "threads_location_tagging"),
			location_search_config: config("locations", "threads_location_tagging"),
		};
		function readPublishingLimit(call) {
			if (!isOwn(call, call.target)) throw unsupportedObject("GET", call.target);
			const limits = fields_select(
				{ id: call.account.id, call },
				parseFields(call.read("fields") ?? "quota_usage"),
				LIMIT_FIELDS,
			);
			delete limits["id"];
			return { data: [limits] };
		}
		const place = (id, [name, address, city, country, postal_code], latitude, longitude) => ({
			id,
			name,
			address,
			city,
			country,
			postal_code,
			latitude,
			longitude,
		});
		const PLACES = [
			place("17930115500000001", ["Menlo Park", "", "Menlo Park", "United States", "94025"], 37.4529, -122.1817),
			place(
				"17930115500000003",
				["Ferry Building", "1 Ferry Building", "San Francisco", "United States", "94111"],
				37.7955,
				-122.3937,
			),
			place(
				"17930115500000005",
				["Grand Central Terminal", "89 E 42nd St", "New York", "United States", "10017"],
				40.7527,
				-73.9772,
			),
			place(
				"17930115500000007",
				["British Library", "96 Euston Rd", "London", "United Kingdom", "NW1 2DB"],
				51.53,
				-0.1271,
			),
			place("17930115500000009", ["Alexanderplatz", "Alexanderplatz", "Berlin", "Germany", "10178"], 52.5219, 13.4132),
			place(
				"17930115500000011",
				["Jardin du Luxembourg", "Rue de Médicis", "Paris", "France", "75006"],
				48.8462,
				2.3372,
			),
			place("17930115500000013", ["渋谷駅", "道玄坂1丁目", "東京", "Japan", "150-0043"], 35.658, 139.7016),
			place(
				"17930115500000015",
				["Parque Ibirapuera", "Av. Pedro Álvares Cabral", "São Paulo", "Brazil", "04094-050"],
				-23.5874,
				-46.6576,
			),
			place("17930115500000017", ["Cubbon Park", "Kasturba Road", "Bengaluru", "India", "560001"], 12.9763, 77.5929),
			place(
				"17930115500000019",
				["Sydney Opera House", "Bennelong Point", "Sydney", "Australia", "2000"],
				-33.8568,
				151.2153,
			),
		];
		const BY_ID = new Map(PLACES.map((location) => [location.id, location]));
		const locationById = (id) => BY_ID.get(id);
		const LOCATION_FIELDS = {
			name: ({ name }) => name,
			address: ({ address }) => address || void 0,
			city: ({ city }) => city,
			country: ({ country }) => country,
			latitude: ({ latitude }) => latitude,
			longitude: ({ longitude }) => longitude,
			postal_code: ({ postal_code }) => postal_code,
		};
		const readLocation = (call, location) =>
			fields_select(location, parseFields(call.read("fields") ?? "id,name"), LOCATION_FIELDS);
		function searchLocations(call) {
			const query = call.read("q")?.toLowerCase();
			const latitude = Number(call.read("latitude") ?? NaN);
			const longitude = Number(call.read("longitude") ?? NaN);
			const nowhere = Number.isNaN(latitude) || Number.isNaN(longitude);
			if (query === void 0 && nowhere) throw invalidParam("The parameter q, or latitude and longitude, is required");
			const fields = parseFields(call.read("fields") ?? "id,name");
			spend(call, "locations");
			const found = PLACES.filter(
				(location) =>
					(query === void 0 || `${location.name} ${location.city} ${location.country}`.toLowerCase().includes(query)) &&
					(nowhere || Math.hypot(location.latitude - latitude, location.longitude - longitude) < 1) &&
					(call.world.switches.reviewed || location.name === "Menlo Park"),
			);
			const answer = { data: found.map((location) => fields_select(location, fields, LOCATION_FIELDS)) };
			if (call.world.switches.locationIds === "quoted") return answer;
			return new Reply(JSON.stringify(answer).replace(/"id":"(\d+)"/g, '"id":$1'));
		}
		function publish(call) {
			if (!isOwn(call, call.target)) throw unsupportedObject(call.method, call.target);
			const { world, now, account } = call;
			const { switches } = world;
			const id = call.read("creation_id");
			if (id === void 0) throw missingParam("creation_id");
			const container = world.store.container(id);
			if (container?.accountId !== account.id || container.isCarouselItem) throw mediaNotFound(id);
			const status = statusOf(container, now);
			if (status === "PUBLISHED") return republish(call, container);
			if (status !== "FINISHED") throw mediaNotFound(id);
			if (isPropagating(call, container)) throw mediaNotFound(id);
			if (container.content.link !== void 0 && switches.linkAttachments === "refused-at-publish")
				throw invalidLinkAttachment();
			return goLive(call, container);
		}
		function hideExpiry({ world, now, token = "", read }) {
			const session = world.store.token(token);
			if (world.switches.expiredAtPublish === "24/4279009" && session && now >= session.expiresAt)
				throw mediaNotFound(read("creation_id") ?? "");
		}
		const UNSEEN = 0.2;
		function isPropagating({ world, now }, container) {
			const { propagation, propagationMs } = world.switches;
			if (propagation === "never") return false;
			if (propagation === "some" && share(`${container.id}/propagation`) >= UNSEEN) return false;
			return finishedWithin(container, world.wait(propagationMs), now);
		}
		function republish(call, container) {
			const [first = ""] = container.publishedAs ?? [];
			switch (call.world.switches.republish) {
				case "refused":
					throw mediaNotFound(container.id);
				case "same-id":
					return { id: first };
				case "duplicate":
					return goLive(call, container);
			}
		}
		function goLive(call, container) {
			const { world, now } = call;
			const { content } = container;
			const shares = content.instagram === true || wantsInstagram(call.read);
			if (shares) requireScopes(call, ["threads_share_to_instagram"]);
			spend(call, content.replyTo === void 0 ? "posts" : "replies");
			const media = makeMedia(world, container, now);
			world.store.put("container", { ...container, publishedAs: [...(container.publishedAs ?? []), media.id] });
			const story = call.account.instagram ? world.switches.crossreshare : "FAILED";
			return { id: media.id, ...(shares ? { crossreshare_to_ig_status: story } : {}) };
		}
		function makeMedia(world, container, at) {
			const { store, random, switches } = world;
			const { content, accountId } = container;
			const id = random.id();
			const parent = parentOf(world, content.replyTo);
			const root = parent && (store.media(parent.rootId ?? "") ?? parent);
			const childIds = content.children?.map((childId) => {
				const item = store.container(childId);
				const mediaId = switches.carouselChildIds === "container" ? childId : random.id();
				const shown = item?.content ?? { type: "IMAGE", replyControl: "everyone" };
				store.put("media", {
					id: mediaId,
					seq: store.nextSeq(),
					accountId,
					shortcode: random.shortcode(),
					publishedAt: at,
					content: shown,
					itemOf: id,
					file: childId,
				});
				return mediaId;
			});
			const waits = root?.content.replyApprovals === true && root.accountId !== accountId;
			const media = {
				id,
				seq: store.nextSeq(),
				accountId,
				shortcode: random.shortcode(),
				publishedAt: at,
				content,
				...(parent && root ? { parentId: parent.id, rootId: root.id } : {}),
				...(childIds ? { childIds } : {}),
				...(content.mediaUrl === void 0 ? {} : { file: container.id }),
				...(waits ? { approval: "pending" } : {}),
			};
			store.put("media", media);
			return media;
		}
		function parentOf(world, replyTo) {
			const parent = replyTo === void 0 ? void 0 : world.store.media(replyTo);
			if (parent === void 0) return;
			world.repliesPublished++;
			const { detachEvery } = world.switches;
			return detachEvery > 0 && world.repliesPublished % detachEvery === 0 ? void 0 : parent;
		}
		function mayReply(call, parent) {
			const { account, world } = call;
			const root = world.store.media(parent.rootId ?? "") ?? parent;
			if (root.accountId === account.id || parent.accountId === account.id) return true;
			if (!holds(call, "threads_keyword_search") && !holds(call, "threads_manage_mentions")) return false;
			const author = world.store.account(root.accountId);
			switch (root.content.replyControl) {
				case "everyone":
					return true;
				case "accounts_you_follow":
					return author?.follows.includes(account.id) ?? false;
				case "followers_only":
					return account.follows.includes(root.accountId);
				case "mentioned_only":
					return mentionsIn(root.content.text ?? "").includes(account.username.toLowerCase());
				case "parent_post_author_only":
					return false;
			}
		}
		function manageReply(call) {
			const hide = call.read("hide");
			if (hide === void 0) throw missingParam("hide");
			const reply = replyToOwnPost(call);
			if (reply.parentId !== reply.rootId) throw invalidParam("Only top-level replies can be hidden");
			call.world.store.put("media", { ...reply, hidden: isTrue(hide) });
			return { success: true };
		}
		function managePendingReply(call) {
			const approve = call.read("approve");
			if (approve === void 0) throw missingParam("approve");
			const reply = replyToOwnPost(call);
			if (reply.approval === void 0) throw invalidParam("This reply is not waiting for approval");
			call.world.store.put("media", { ...reply, approval: isTrue(approve) ? "approved" : "ignored" });
			return { success: true };
		}
		function replyToOwnPost(call) {
			const { store } = call.world;
			const reply = store.media(call.target);
			if (!reply || reply.deletedAt !== void 0) throw unsupportedObject("POST", call.target);
			const root = store.media(reply.rootId ?? "");
			if (root === void 0) throw unsupportedObject("POST", call.target);
			if (root.accountId !== call.account.id) throw missingScope();
			return reply;
		}
		async function createContainer(call) {
			if (!isOwn(call, call.target)) throw unsupportedObject(call.method, call.target);
			const { world, now, account } = call;
			const draft = readDraft(call.read, world.switches);
			checkAgainstWorld(call, draft);
			const container = {
				id: world.random.id(),
				accountId: account.id,
				createdAt: now,
				isCarouselItem: draft.isCarouselItem,
				content: draft.content,
			};
			const { type, mediaUrl } = draft.content;
			if ((type === "IMAGE" || type === "VIDEO") && mediaUrl !== void 0 && world.switches.fetchMedia) {
				const fetching = fetchMedia(world, container);
				if (world.switches.mediaErrors === "creation" && (await fetching) === "failed") throw mediaNotFetched();
			} else settle(world, container);
			if (draft.autoPublish) return goLive(call, container);
			return { id: container.id };
		}
		function checkAgainstWorld(call, { content }) {
			const { world, now, account } = call;
			if (content.link !== void 0 && world.switches.linkAttachments === "refused-at-create")
				throw invalidLinkAttachment();
			if (content.replyTo !== void 0) {
				if (world.switches.missingScope === "observed") requireSilently(call, "threads_manage_replies");
				const parent = liveMedia(call, "reply_to_id", content.replyTo);
				if (now < parent.publishedAt + world.wait(world.switches.replyPropagationMs)) throw mediaNotFound(parent.id);
				if (!mayReply(call, parent)) throw missingScope();
			}
			if (content.quotes !== void 0) liveMedia(call, "quote_post_id", content.quotes);
			if (content.children !== void 0) checkChildren(call, content.children);
			if (content.location !== void 0) {
				requireScopes(call, ["threads_location_tagging"]);
				if (locationById(content.location) === void 0)
					throw invalidParam("Param location_id is not a valid location ID");
			}
			if (content.countries !== void 0) {
				if (!account.geoGating) throw namedError("THREADS_API__FEATURE_NOT_AVAILABLE");
				if (!content.countries.every((code) => /^[A-Z]{2}$/.test(code)))
					throw namedError("THREADS_API__GEO_GATING_INVALID_COUNTRY_CODES");
			}
			if (content.instagram) requireScopes(call, ["threads_share_to_instagram"]);
		}
		function liveMedia({ world }, param, id) {
			const { store } = world;
			if (!/^\d+$/.test(id) || store.container(id) || store.account(id))
				throw invalidParam(`Param ${param} is not a valid threads_media ID`);
			const media = store.media(id);
			if (!media || media.deletedAt !== void 0 || media.content.ghost) throw mediaNotFound(id);
			return media;
		}
		function checkChildren({ world, now, account }, ids) {
			const unfit = ids.filter((id) => {
				const child = world.store.container(id);
				if (child?.accountId !== account.id || !child.isCarouselItem) return true;
				return (
					statusOf(child, now) !== "FINISHED" ||
					finishedWithin(child, world.wait(world.switches.childPropagationMs), now)
				);
			});
			if (unfit.length > 0) throw invalidChildren(unfit);
		}
		function plan({ switches, wait }, type) {
			const plans = {
				TEXT: [switches.textMs, switches.textOutcome],
				IMAGE: [switches.imageMs, switches.imageOutcome],
				VIDEO: [switches.videoMs, switches.videoOutcome],
				CAROUSEL: [switches.carouselMs, switches.carouselOutcome],
			};
			const [ms, outcome] = plans[type];
			return { ms: wait(ms), outcome };
		}
		function settle(world, container, error) {
			const { ms, outcome } = plan(world, container.content.type);
			if (outcome === "never") {
				world.store.put("container", container);
				return;
			}
			const found = error ?? (outcome === "finished" ? void 0 : outcome);
			world.store.put("container", {
				...container,
				readyAt: Math.max(container.createdAt + ms, error === void 0 ? world.clock.now() : 0),
				...(found === void 0 ? {} : { error: found }),
			});
		}
		async function fetchMedia(world, container) {
			const { store } = world;
			const { type, mediaUrl = "" } = container.content;
			store.put("container", container);
			const { ending, switches } = world;
			const { strictVideos } = switches;
			const looked = await world.looker(mediaUrl, type === "VIDEO" ? "VIDEO" : "IMAGE", { ending, strictVideos });
			if (world.store !== store || world.ending.aborted) return "failed";
			if (looked.bytes) world.files.keep(container.id, looked.bytes);
			settle(world, container, looked.error);
			return looked.error === void 0 ? "fetched" : "failed";
		}
		const CONTAINER_FIELDS = {
			status: ({ container, now }) => statusOf(container, now),
			error_message: ({ container, now }) => (statusOf(container, now) === "ERROR" ? container.error : void 0),
		};
		function readContainer(call, container) {
			const { world, now } = call;
			if (container.accountId !== call.account.id) throw unsupportedObject("GET", container.id);
			if (now < container.createdAt + world.wait(world.switches.statusPropagationMs)) throw mediaNotFound(container.id);
			return fields_select(
				{ id: container.id, container, now },
				parseFields(call.read("fields") ?? "id,status"),
				CONTAINER_FIELDS,
			);
		}
		function isSameOrigin({ headers }) {
			const { origin, host } = headers;
			if (origin === void 0) return true;
			return URL.canParse(origin) && new URL(origin).host === host;
		}
		const BREAK = Buffer.from("\r\n");
		const END_OF_HEAD = Buffer.from("\r\n\r\n");
		function readMultipart(contentType, body) {
			const fields = new Map();
			const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
			if (!boundary) return fields;
			const mark = Buffer.from(`--${boundary[1] ?? boundary[2] ?? ""}`);
			let from = body.indexOf(mark);
			while (from !== -1) {
				const start = from + mark.length + BREAK.length;
				const end = body.indexOf(mark, start);
				if (end === -1) break;
				const part = body.subarray(start, end - BREAK.length);
				const head = part.indexOf(END_OF_HEAD);
				const name = /\bname="([^"]*)"/i.exec(part.toString("utf8", 0, Math.max(head, 0)))?.[1];
				if (head !== -1 && name !== void 0) fields.set(name, part.toString("utf8", head + END_OF_HEAD.length));
				from = end;
			}
			return fields;
		}
		const MOST_BYTES = 1_000_000;
		class BodyTooLarge extends Error {}
		async function readBody(request) {
			const parts = [];
			let size = 0;
			for await (const part of request) {
				size += part.length;
				if (size > MOST_BYTES) throw new BodyTooLarge();
				parts.push(part);
			}
			return Buffer.concat(parts);
		}
		function readParams(query, contentType, authorization, body, switches) {
			const values = new Map(query);
			const queryToken = values.get("access_token");
			values.delete("access_token");
			const sent = body.length === 0 ? void 0 : readFields(contentType, body, switches);
			const bodyToken = sent?.get("access_token");
			sent?.delete("access_token");
			for (const [name, value] of sent ?? []) values.set(name, value);
			const bearer = /^(?:Bearer|OAuth)\s+(\S+)$/i.exec(authorization ?? "")?.[1];
			if (bearer !== void 0 && switches.authBearer) return { values, token: bearer, tokenIn: "header" };
			if (bodyToken !== void 0 && switches.authBody) return { values, token: bodyToken, tokenIn: "body" };
			if (queryToken !== void 0 && switches.authQuery) return { values, token: queryToken, tokenIn: "query" };
			return { values, token: void 0, tokenIn: void 0 };
		}
		function readFields(contentType, body, switches) {
			const type = contentType.split(";")[0]?.trim().toLowerCase();
			if (type === "multipart/form-data") return readMultipart(contentType, body);
			if (type === "application/json") return readJsonBody(body, switches);
			return new Map(new URLSearchParams(body.toString()));
		}
		function readJsonBody(body, switches) {
			const values = new Map();
			if (switches.jsonBody === "refused") return values;
			let json;
			try {
				json = JSON.parse(body.toString());
			} catch {
				return values;
			}
			if (typeof json !== "object" || json === null) return values;
			for (const [name, value] of Object.entries(json)) {
				const dropped = name === "topic_tag" || OBJECT_PARAMS.has(name);
				if (value === null || (dropped && switches.jsonBody === "basic")) continue;
				if (typeof value === "string") values.set(name, value);
				else values.set(name, Array.isArray(value) && name === "children" ? value.join(",") : JSON.stringify(value));
			}
			return values;
		}
		const OBJECT_PARAMS = new Set(["poll_attachment", "text_entities", "text_attachment", "gif_attachment"]);
		const CONTAINER_ERRORS = [
			"FAILED_DOWNLOADING_VIDEO",
			"FAILED_PROCESSING_AUDIO",
			"FAILED_PROCESSING_VIDEO",
			"INVALID_ASPEC_RATIO",
			"INVALID_BIT_RATE",
			"INVALID_DURATION",
			"INVALID_FRAME_RATE",
			"INVALID_AUDIO_CHANNELS",
			"INVALID_AUDIO_CHANNEL_LAYOUT",
			"UNKNOWN",
		];
		const OUTCOMES = ["finished", "never", ...CONTAINER_ERRORS];
		const LOCALES = ["en", "fr", "de", "ko", "vi", "ja"];
		const whole = (value, says, min = 0) => ({ kind: "whole", default: value, min, says });
		const flag = (value, says) => ({ kind: "flag", default: value, says });
		const choice = (value, choices, says) => ({ kind: "choice", default: value, choices, says });
		const switches_text = (value, says) => ({ kind: "text", default: value, says });
		const SWITCHES = {
			textMs: whole(0, "How long a TEXT container is IN_PROGRESS."),
			imageMs: whole(1500, "How long an IMAGE container is IN_PROGRESS, at least."),
			videoMs: whole(20_000, "How long a VIDEO container is IN_PROGRESS, at least."),
			carouselMs: whole(1000, "How long a CAROUSEL container is IN_PROGRESS."),
			textOutcome: choice("finished", OUTCOMES, "How TEXT containers end; `never`: they stay IN_PROGRESS."),
			imageOutcome: choice("finished", OUTCOMES, "How IMAGE containers end."),
			videoOutcome: choice("finished", OUTCOMES, "How VIDEO containers end."),
			carouselOutcome: choice("finished", OUTCOMES, "How CAROUSEL containers end."),
			propagation: choice(
				"some",
				["some", "always", "never"],
				"Which FINISHED containers answer 24/4279009 to a publish at first; `some`: one in five, by the seed.",
			),
			propagationMs: whole(3000, "For how long after FINISHED they do."),
			replyPropagationMs: whole(0, "For how long a new post answers 24/4279009 as `reply_to_id`."),
			statusPropagationMs: whole(0, "For how long a new container answers 24/4279009 to a status read."),
			childPropagationMs: whole(0, "For how long after FINISHED a carousel item is refused with 100/4279004."),
			feedLagMs: whole(2000, "How long a new post or reply is missing from every list."),
			expansion: choice(
				"offered",
				["offered", "refused", "ignored"],
				"Whether lists take `insights.metric(…)` as a field, as some clients ask it; refused: as a field that is not there.",
			),
			unknownMetrics: switches_text("", "Metrics of insights that are refused as unknown, comma separated."),
			afterLastPage: flag(
				false,
				"Whether the last page of a list has `cursors.after` too, though no `next`; what follows is empty.",
			),
			deletedLingerMs: whole(0, "How long a deleted post stays in lists."),
			deletedReplies: choice(
				"stay",
				["stay", "go"],
				"What becomes of the replies under a deleted post; `go`: all of them, whoever wrote them, are deleted with it, for the price of one.",
			),
			latencyMs: whole(0, "How long every answer takes, beyond the work itself."),
			republish: choice(
				"refused",
				["refused", "same-id", "duplicate"],
				"A second publish of one container: 24/4279009, the first media id again, or a second live post.",
			),
			missingPermalinkReads: whole(0, "How many first reads of a post lack `permalink`; -1: all of them.", -1),
			detachEvery: whole(0, "Every n-th published reply comes out as a post of its own; 0: none does."),
			linkAttachments: choice(
				"accepted",
				["accepted", "refused-at-create", "refused-at-publish"],
				"Whether `link_attachment` is refused with -1/4279047, and at which call.",
			),
			counting: choice(
				"bytes",
				["bytes", "documented", "codepoints", "utf16"],
				"How the length of a text is counted; `documented`: emoji as UTF-8 bytes, all else as code points.",
			),
			textLimit: whole(500, "How long a text may be, in the unit of `counting`."),
			linkLimit: whole(5, "How many distinct links a post may hold."),
			linkLimitCode: choice("number", ["number", "string"], "Type of `code` in the link-limit error."),
			fetchMedia: flag(true, "Whether images and videos are fetched and looked at."),
			strictVideos: flag(
				false,
				"Whether videos with their index at the end, or with an edit list, are refused; Meta advises against both.",
			),
			mediaErrors: choice(
				"status",
				["status", "creation"],
				"Where an unfetchable image or video shows: in the container status, or as 1/2207052 at creation.",
			),
			malformedParams: choice("ignored", ["ignored", "refused"], "What happens to a malformed optional parameter."),
			jsonBody: choice(
				"basic",
				["basic", "all", "refused"],
				"JSON bodies; `basic`: object parameters and `topic_tag` are dropped without a word.",
			),
			noTextEntities: choice(
				"absent",
				["absent", "empty"],
				'`text_entities` of a post without spoilers: the key is absent, or `{"data":[]}`.',
			),
			carouselChildIds: choice("media", ["media", "container"], "Which ids `children` of a live carousel shows."),
			crossreshare: choice("SUCCESS", ["SUCCESS", "FAILED"], "How sharing to an Instagram story ends."),
			permalinkBase: switches_text("https://www.threads.com", "What permalinks start with; `self`: this server."),
			authQuery: flag(true, "Whether a token in the query string is accepted."),
			authBody: flag(true, "Whether a token in the body is accepted."),
			authBearer: flag(true, "Whether a token in the Authorization header is accepted."),
			missingScope: choice(
				"observed",
				["observed", "documented"],
				"A reply or its quota without threads_manage_replies, a search without threads_keyword_search; `observed`: HTTP 500 and no body; `documented`: code 10, and replies under one’s own posts need no such permission.",
			),
			tokensRevoked: flag(false, "Whether every token is refused, as after a password change."),
			tokenError: choice(
				"documented",
				["documented", "THApiException-500", "OAuthException-400", "OAuthException-401"],
				"Envelope of a refused token; `documented`: garbage THApiException 500, expired or revoked OAuthException 400.",
			),
			expiredAtPublish: choice(
				"190/463",
				["190/463", "24/4279009"],
				"What a publish with an expired token answers; `24/4279009`: as if the container were not there.",
			),
			debugToken: choice(
				"offered",
				["offered", "404", "100/33"],
				"Whether there is `/debug_token`, or how a server without it answers: HTTP 404 and no body, or 100/33.",
			),
			refreshMinAgeHours: whole(24, "How old a long-lived token must be before it can be refreshed."),
			refreshedToken: choice(
				"new",
				["new", "new-old-dies", "same"],
				"Whether a refresh returns a new string, and whether the old one then stays valid.",
			),
			oauthUserId: choice("unquoted", ["unquoted", "quoted"], "`user_id` in the code exchange."),
			locationIds: choice("quoted", ["quoted", "unquoted"], "`id` in location search."),
			consent: choice("ask", ["ask", "approve", "deny"], "What the authorization page does."),
			redirectUris: switches_text("", "Redirect URIs the app has registered, comma separated; empty: any."),
			reviewed: flag(true, "Whether the app has passed review; if not: standard access."),
			postQuota: whole(250, "Posts in a moving 24 hours."),
			replyQuota: whole(1000, "Replies in a moving 24 hours."),
			deleteQuota: whole(100, "Deletions in a moving 24 hours."),
			locationQuota: whole(500, "Location searches in a moving 24 hours."),
			searchQuota: whole(2200, "Keyword searches in a moving 24 hours."),
			discoveryQuota: whole(1000, "Profile lookups in a moving 24 hours."),
			quotaError: choice("9/2207042", ["9/2207042", "613/4279002"], "The error when a quota is spent."),
			throttleMinutes: whole(
				0,
				"From when it is set, every call answers 613/4279002 for so many minutes; divided by the time scale, too.",
			),
			usagePercent: whole(
				0,
				"How much of its calls of a day an account has used beforehand, percent; `x-business-use-case-usage` says it on every answer, with the calls made here added.",
			),
			regainMinutes: whole(
				60,
				"What that header says of `estimated_time_to_regain_access` at 100 percent; while `throttle-minutes` lasts, it is what is left of them.",
			),
			usageHeader: flag(false, "Whether answers carry `x-app-usage` as well."),
			locale: choice("en", LOCALES, "Language of `error_user_title` and `error_user_msg`."),
		};
		const SWITCH_NAMES = Object.keys(SWITCHES);
		const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
		const switchNamed = (name) => SWITCH_NAMES.find((known) => known === name || kebab(known) === name);
		class SwitchError extends Error {}
		function switchesWith(values, base) {
			const set = base ? { ...base } : Object.fromEntries(SWITCH_NAMES.map((name) => [name, SWITCHES[name].default]));
			for (const [given, value] of Object.entries(values)) {
				const name = switchNamed(given);
				if (name === void 0) throw new SwitchError(`There is no switch "${given}"`);
				set[name] = checked(name, SWITCHES[name], value);
			}
			return set;
		}
		function checked(name, definition, value) {
			const wrong = (expected) => new SwitchError(`${kebab(name)} is ${JSON.stringify(value)}, expected ${expected}`);
			switch (definition.kind) {
				case "whole": {
					const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
					if (typeof number !== "number" || !Number.isInteger(number) || number < definition.min)
						throw wrong(`a whole number from ${definition.min}`);
					return number;
				}
				case "flag":
					if (value === true || value === "true") return true;
					if (value === false || value === "false") return false;
					throw wrong("true or false");
				case "choice":
					if (typeof value !== "string" || !definition.choices.includes(value))
						throw wrong(`one of ${definition.choices.join(", ")}`);
					return value;
				case "text":
					if (typeof value !== "string") throw wrong("text");
					return value;
			}
		}
		const FAULT_KINDS = [
			"drop",
			"truncate",
			"stall",
			"delay",
			"code-1",
			"code-2",
			"code-10",
			"not-found",
			"throttle",
			"revoked",
			"empty",
			"html-504",
			"custom",
		];
		function createFaults() {
			let entries = [];
			return {
				add: (fault) => void entries.push({ fault, seen: 0 }),
				strike: (call) => {
					let struck;
					for (const entry of entries) {
						if (!matches(entry.fault, call)) continue;
						entry.seen++;
						const { nth = 1, times = 1 } = entry.fault;
						if (entry.seen >= nth && (times === 0 || entry.seen < nth + times)) struck ??= entry.fault;
					}
					entries = entries.filter(({ fault: { nth = 1, times = 1 }, seen }) => times === 0 || seen < nth + times - 1);
					return struck;
				},
				list: () => entries.map(({ fault }) => fault),
				clear: () => {
					entries = [];
				},
			};
		}
		function matches({ method, path, params }, call) {
			if (method !== void 0 && method.toUpperCase() !== call.method) return false;
			if (path !== void 0 && !pathMatches(path, call.path)) return false;
			return Object.entries(params ?? {}).every(([name, value]) => call.params.get(name) === value);
		}
		function pathMatches(pattern, path) {
			if (!pattern.includes("/")) return path.endsWith(`/${pattern}`);
			const parts = path.split("/");
			const wanted = pattern.split("/");
			return parts.length === wanted.length && wanted.every((part, index) => part === "*" || part === parts[index]);
		}
		function faultRefusal(kind) {
			switch (kind) {
				case "code-1":
					return unknownError();
				case "code-2":
					return outage();
				case "code-10":
					return missingScope();
				case "not-found":
					return mediaNotFound("0");
				case "throttle":
					return rateLimited();
				case "revoked":
					return new Refusal({
						status: 400,
						type: "OAuthException",
						code: 190,
						subcode: 460,
						message:
							"Error validating access token: The session has been invalidated because the user changed their password or the session was revoked for security reasons.",
					});
				default:
					return;
			}
		}
		const GATEWAY_TIMEOUT =
			"<html><head><title>504 Gateway Time-out</title></head><body><center><h1>504 Gateway Time-out</h1></center></body></html>";
		class FaultError extends Error {}
		function readFault(given) {
			for (const name of Object.keys(given)) if (!KEYS.includes(name)) throw new FaultError(`A fault has no "${name}"`);
			const { kind, when, nth, times, ms, status } = given;
			if (!FAULT_KINDS.includes(kind)) throw new FaultError(`kind must be one of ${FAULT_KINDS.join(", ")}`);
			if (when !== void 0 && when !== "before" && when !== "after")
				throw new FaultError("when must be before or after");
			for (const [name, value] of Object.entries({ nth, times, ms, status }))
				if (value !== void 0 && !(Number.isInteger(value) && value >= 0))
					throw new FaultError(`${name} must be a whole number`);
			return given;
		}
		const KEYS = ["kind", "when", "method", "path", "params", "nth", "times", "ms", "status", "body", "headers"];
		async function handleControl(controls, request, response, url) {
			const body = (await readBody(request)).toString();
			const say = (status, answer) => {
				response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
				response.end(JSON.stringify(answer));
			};
			if (!isSameOrigin(request)) {
				say(403, { error: "Requests from other origins are refused" });
				return;
			}
			try {
				const given = body === "" ? {} : JSON.parse(body);
				if (typeof given !== "object" || given === null) throw new TypeError("Expected a JSON object");
				const control = CONTROLS[`${request.method ?? ""} ${url.pathname.slice("/_control".length)}`];
				if (control) say(200, (await control.act(controls, given)) ?? { ok: true });
				else say(404, { error: "There is no such control", controls: Object.keys(CONTROLS) });
			} catch (error) {
				say(400, { error: error instanceof Error ? error.message : String(error) });
			}
		}
		const CONTROLS = {
			"GET /requests": {
				says: "The last 10,000 requests to the API: method, path, parameters, status, time; no tokens.",
				act: (controls) => ({ requests: controls.requests() }),
			},
			"DELETE /requests": { says: "Forgets them.", act: (controls) => controls.clearRequests() },
			"GET /switches": {
				says: "Every switch with its value and definition.",
				act: (controls) => ({ switches: controls.switches(), definitions: SWITCHES }),
			},
			"PATCH /switches": {
				says: 'Sets switches: `{"feed-lag-ms": 0}`. One wrong name or value, and none is set.',
				act: (controls, given) => {
					controls.set(given);
					return { switches: controls.switches() };
				},
			},
			"GET /faults": {
				says: "Faults that have not struck out yet.",
				act: (controls) => ({ faults: controls.faults() }),
			},
			"POST /faults": {
				says: "Injects a fault, see below.",
				act: (controls, given) => controls.inject(readFault(given)),
			},
			"DELETE /faults": { says: "Takes all faults back.", act: (controls) => controls.clearFaults() },
			"GET /clock": { says: "What time it is here.", act: clockOf },
			"POST /clock": {
				says: 'Moves the clock forward: `{"advanceMs": 86400000}` is a day.',
				act: (controls, given) => {
					controls.clock.advance(Number(given["advanceMs"]));
					return clockOf(controls);
				},
			},
			"GET /accounts": { says: "All accounts.", act: (controls) => ({ accounts: controls.accounts() }) },
			"POST /accounts": {
				says: 'Makes or changes an account and returns a token: `{"username": "ann", "followers": 5000}`.',
				act: (controls, { username, ...about }) => ({
					account: controls.account(api_text("username", username), readAboutAccount(about)),
					token: controls.issueToken(api_text("username", username)),
				}),
			},
			"POST /accounts/rename": {
				says: 'Gives an account another name: `{"username": "ann", "to": "anna"}`.',
				act: (controls, { username, to }) => ({
					account: controls.rename(api_text("username", username), api_text("to", to)),
				}),
			},
			"POST /tokens": {
				says: 'A new token: `{"username": "ann", "life": "short", "scopes": ["threads_basic"], "ageMs": 0}`.',
				act: (controls, { username, ...about }) => ({
					token: controls.issueToken(api_text("username", username), readAboutToken(about)),
				}),
			},
			"POST /tokens/revoke": {
				says: 'Refuses a token from now on: `{"token": "…", "subcode": 460}`.',
				act: (controls, { token, subcode = 460 }) => controls.revokeToken(api_text("token", token), Number(subcode)),
			},
			"GET /media": {
				says: "Every post in order of publication, deleted ones too.",
				act: (controls) => ({ media: controls.media() }),
			},
			"GET /containers": {
				says: "Every container with its status.",
				act: (controls) => {
					const now = controls.clock.now();
					return {
						containers: controls.containers().map((container) => ({ ...container, status: statusOf(container, now) })),
					};
				},
			},
			"POST /posts": {
				says: 'Publishes as any account at once: `{"username": "ann", "text": "hi", "reply_to_id": "…"}`.',
				act: async (controls, { username, ...params }) => ({
					media: await controls.publishAs(api_text("username", username), textParams(params)),
				}),
			},
			"POST /reset": {
				says: "Forgets everything but accounts, tokens and the clock; switches return to where they started.",
				act: (controls) => controls.reset(),
			},
		};
		function clockOf({ clock }) {
			return { now: clock.now(), timestamp: timestamp(clock.now()), aheadMs: clock.ahead() };
		}
		function api_text(name, value) {
			if (typeof value !== "string" || value === "") throw new TypeError(`${name} is missing`);
			return value;
		}
		function textParams(given) {
			return Object.fromEntries(
				Object.entries(given).map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)]),
			);
		}
		const api_isText = (value) => typeof value === "string";
		const isFlag = (value) => typeof value === "boolean";
		const ABOUT_ACCOUNT = {
			name: api_isText,
			biography: api_isText,
			verified: isFlag,
			private: isFlag,
			followers: (value) => Number.isInteger(value) && Number(value) >= 0,
			follows: (value) => Array.isArray(value) && value.every(api_isText),
			geoGating: isFlag,
			instagram: isFlag,
			testerInvite: (value) => value === "accepted" || value === "pending",
		};
		function readAboutAccount(given) {
			for (const [name, value] of Object.entries(given))
				if (!Object.hasOwn(ABOUT_ACCOUNT, name) || ABOUT_ACCOUNT[name]?.(value) !== true)
					throw new TypeError(`An account cannot have this ${name}; it has ${Object.keys(ABOUT_ACCOUNT).join(", ")}`);
			return given;
		}
		function readAboutToken({ scopes, life, ageMs }) {
			if (scopes !== void 0 && !(Array.isArray(scopes) && scopes.every((scope) => SCOPES.includes(scope))))
				throw new TypeError(`scopes must be a list of ${SCOPES.join(", ")}`);
			if (life !== void 0 && life !== "short" && life !== "long") throw new TypeError("life must be short or long");
			return {
				...(scopes === void 0 ? {} : { scopes }),
				...(life === void 0 ? {} : { life }),
				...(ageMs === void 0 ? {} : { ageMs: Number(ageMs) }),
			};
		}
		async function publishAs(world, account, params) {
			const read = (name) => params[name] || void 0;
			const { content } = readDraft((name) => read(name) ?? (name === "media_type" ? "TEXT" : void 0), world.switches);
			const container = {
				id: world.random.id(),
				accountId: account.id,
				createdAt: world.clock.now(),
				isCarouselItem: false,
				content,
			};
			if (content.mediaUrl !== void 0 && world.switches.fetchMedia) await fetchMedia(world, container);
			const media = makeMedia(world, container, world.clock.now());
			world.store.put("container", { ...container, readyAt: container.createdAt, publishedAs: [media.id] });
			return media;
		}
		const APP = {
			id: "1234567890123456",
			secret: "simulator-app-secret",
			facebookId: "2345678901234567",
			name: "Spool simulator",
		};
		const SHORT_LIFE = HOUR;
		const LONG_LIFE = 60 * DAY;
		const CODE_LIFE = HOUR;
		function mintToken(world, account, life, scopes, issuedAt) {
			const expiresAt = issuedAt + (life === "long" ? LONG_LIFE : SHORT_LIFE);
			const token = { id: world.random.token(), accountId: account.id, life, scopes, issuedAt, expiresAt };
			world.store.put("token", token);
			return token;
		}
		function exchangeCode(call) {
			const { world, now } = call;
			checkApp(call);
			if (call.read("grant_type") !== "authorization_code") throw new FlatRefusal("Invalid grant_type");
			const code = world.store.code(call.read("code") ?? "");
			const account = code && world.store.account(code.accountId);
			const fits =
				code && code.used !== true && now < code.issuedAt + CODE_LIFE && code.redirectUri === call.read("redirect_uri");
			if (!account || !fits) throw new FlatRefusal("Matching code was not found or was already used");
			world.store.put("code", { ...code, used: true });
			const token = mintToken(world, account, "short", code.scopes, now);
			const userId = world.switches.oauthUserId === "quoted" ? `"${account.id}"` : account.id;
			return new Reply(`{"access_token":${JSON.stringify(token.id)},"user_id":${userId}}`);
		}
		class FlatRefusal extends Error {
			reply() {
				return new Reply(JSON.stringify({ error_type: "OAuthException", code: 400, error_message: this.message }), 400);
			}
		}
		function grantToken(call) {
			if (call.read("grant_type") === "authorization_code") return exchangeCode(call);
			if (call.read("grant_type") !== "client_credentials") throw new FlatRefusal("Invalid grant_type");
			checkApp(call);
			return { access_token: appToken, token_type: "bearer" };
		}
		const appToken = `TH|${APP.id}|${APP.secret}`;
		function checkApp(call) {
			if (call.read("client_id") !== APP.id) throw new FlatRefusal("Invalid platform app");
			if (call.read("client_secret") !== APP.secret) throw new FlatRefusal("Error validating client secret.");
		}
		function exchangeForLong(call) {
			const { world, now } = call;
			if (call.read("grant_type") !== "th_exchange_token")
				throw invalidParam("Param grant_type must be th_exchange_token");
			const secret = call.read("client_secret");
			if (secret === void 0) throw missingParam("client_secret");
			if (secret !== APP.secret) throw invalidParam("Error validating client secret.");
			const { session, account } = authenticate(call);
			if (session.life === "long") throw sessionInvalid();
			return bearer(mintToken(world, account, "long", session.scopes, now), now);
		}
		const sessionInvalid = () =>
			new Refusal({
				status: 400,
				type: "OAuthException",
				code: 452,
				subcode: 4279019,
				message:
					"Session key invalid. This could be because the session key has an incorrect format, or because the user has revoked this session",
			});
		const bearer = (token, now) => ({
			access_token: token.id,
			token_type: "bearer",
			expires_in: Math.floor((token.expiresAt - now) / SECOND),
		});
		function refreshToken(call) {
			const { world, now } = call;
			if (call.read("grant_type") !== "th_refresh_token")
				throw invalidParam("Param grant_type must be th_refresh_token");
			const { session, account } = authenticate(call);
			if (session.life === "short") throw tooYoung("Only long-lived tokens can be refreshed");
			if (now < session.issuedAt + world.switches.refreshMinAgeHours * HOUR)
				throw tooYoung("Access token must be at least 24 hours old to be refreshed");
			if (world.switches.refreshedToken !== "same") {
				if (world.switches.refreshedToken === "new-old-dies") world.store.put("token", { ...session, revoked: 460 });
				return bearer(mintToken(world, account, "long", session.scopes, now), now);
			}
			const renewed = { ...session, issuedAt: now, expiresAt: now + LONG_LIFE };
			world.store.put("token", renewed);
			return bearer(renewed, now);
		}
		const tooYoung = (message) => new Refusal({ status: 400, type: "OAuthException", code: 100, message });
		function debugToken(call) {
			const { world, now } = call;
			if (world.switches.debugToken === "404") return new Reply("", 404);
			if (world.switches.debugToken === "100/33") throw unsupportedObject("GET", "debug_token");
			if (call.token !== appToken) authenticate(call);
			const input = call.read("input_token");
			if (input === void 0) throw missingParam("input_token");
			const token = world.store.token(input);
			if (!token) throw refusedToken(world, "garbage");
			const valid = token.revoked === void 0 && now < token.expiresAt && !world.switches.tokensRevoked;
			return {
				data: {
					type: "USER",
					application: APP.name,
					data_access_expires_at: Math.floor((token.issuedAt + 90 * DAY) / SECOND),
					expires_at: Math.floor(token.expiresAt / SECOND),
					is_valid: valid,
					issued_at: Math.floor(token.issuedAt / SECOND),
					scopes: token.scopes,
					user_id: token.accountId,
				},
			};
		}
		function controlsOf(front, renew) {
			const { world } = front;
			const initial = world.switches;
			return {
				clock: {
					...world.clock,
					advance: (ms) => {
						world.clock.advance(ms);
						world.store.put("setting", { id: "clock", value: world.clock.ahead() });
					},
				},
				requests: front.log.all,
				clearRequests: front.log.clear,
				inject: front.faults.add,
				faults: front.faults.list,
				clearFaults: front.faults.clear,
				switches: () => world.switches,
				set: (values) => {
					const before = world.switches;
					world.switches = switchesWith(values, before);
					if ("throttleMinutes" in values || "throttle-minutes" in values) throttle(world);
				},
				media: () => world.store.list("everything", "").flatMap((seq) => world.store.mediaAt(seq) ?? []),
				containers: () => [...world.store.containers()],
				accounts: () => [...world.store.accounts()],
				account: (username, about) => ensureAccount(world, username, about),
				rename: (username, to) => rename(world, username, to),
				issueToken: (username, about) => issueToken(world, ensureAccount(world, username), about).id,
				revokeToken: (value, subcode = 460) => {
					const token = world.store.token(value);
					if (!token) throw new RangeError("There is no such token");
					world.store.put("token", { ...token, revoked: subcode });
				},
				publishAs: (username, params) => publishAs(world, ensureAccount(world, username), params),
				reset: () => {
					const old = world.store;
					world.store = renew();
					for (const account of old.accounts()) world.store.put("account", account);
					for (const token of old.tokens()) world.store.put("token", token);
					world.store.put("setting", { id: "clock", value: world.clock.ahead() });
					world.files.clear();
					world.switches = initial;
					throttle(world);
					world.calls.clear();
					world.permalinkReads.clear();
					world.repliesPublished = 0;
					front.faults.clear();
					front.log.clear();
				},
			};
		}
		function throttle(world) {
			const { throttleMinutes } = world.switches;
			world.throttledUntil = throttleMinutes === 0 ? 0 : world.clock.now() + world.wait(throttleMinutes * MINUTE);
		}
		const USERNAME = /^[a-z0-9_.]{1,30}$/i;
		function ensureAccount(world, username, about = {}) {
			if (!USERNAME.test(username)) throw new RangeError(`"${username}" is no username`);
			const known = world.store.accountNamed(username);
			if (known && Object.keys(about).length === 0) return known;
			const account = {
				...(known ?? { ...NEWCOMER, id: world.random.id(), username, name: username, createdAt: world.clock.now() }),
				...about,
			};
			world.store.put("account", account);
			return account;
		}
		function rename(world, username, to) {
			const known = world.store.accountNamed(username);
			if (!known) throw new RangeError(`There is no account ${username}`);
			if (!USERNAME.test(to) || world.store.accountNamed(to)) throw new RangeError(`"${to}" cannot be its name`);
			const account = { ...known, username: to };
			world.store.put("account", account);
			return account;
		}
		const NEWCOMER = {
			biography: "",
			verified: false,
			private: false,
			followers: 250,
			follows: [],
			geoGating: false,
			instagram: true,
			testerInvite: "accepted",
		};
		function issueToken(world, account, about = {}) {
			const { scopes = SCOPES, life = "long" } = about;
			const { ageMs = life === "long" ? 25 * HOUR : 0 } = about;
			return mintToken(world, account, life, scopes, world.clock.now() - ageMs);
		}
		function usableToken(world, account) {
			const now = world.clock.now();
			return [...world.store.tokens()].find(
				({ accountId, life, expiresAt, revoked, scopes }) =>
					accountId === account.id &&
					life === "long" &&
					revoked === void 0 &&
					now < expiresAt &&
					scopes.length === SCOPES.length,
			);
		}
		var promises_ = __webpack_require__(58500);
		const isScope = (name) => SCOPES.includes(name);
		class BadConfiguration extends Error {
			code;
			constructor(message, code = 1) {
				super(message);
				this.code = code;
			}
		}
		function authorizationPage(call) {
			const { consent } = call.world.switches;
			return withRequest(call, (request) => {
				const [first] = call.world.store.accounts();
				if (consent === "ask" || first === void 0) return consentPage(call, request);
				return consent === "approve" ? approve(call, request, first) : deny(request);
			});
		}
		function authorizationAnswer(call) {
			return withRequest(call, (request) => {
				const account = call.world.store.account(call.read("account") ?? "");
				return call.read("answer") === "allow" && account ? approve(call, request, account) : deny(request);
			});
		}
		function withRequest(call, answer) {
			try {
				return answer(readRequest(call));
			} catch (error) {
				if (!(error instanceof BadConfiguration)) throw error;
				return new Reply(JSON.stringify({ error_message: error.message, error_code: error.code }), 400);
			}
		}
		function readRequest(call) {
			const { read } = call;
			const redirectUri = read("redirect_uri") ?? "";
			const registered = call.world.switches.redirectUris.split(",").filter((uri) => uri !== "");
			if (read("client_id") === APP.facebookId)
				throw new BadConfiguration("No app ID was provided in the request.", 4476002);
			if (read("client_id") !== APP.id) throw new BadConfiguration("Invalid client_id");
			if (!isAllowedRedirect(redirectUri) || (registered.length > 0 && !registered.includes(redirectUri)))
				throw new BadConfiguration("Invalid redirect_uri");
			if ((read("response_type") ?? "code") !== "code") throw new BadConfiguration("Invalid response_type");
			const names = (read("scope") ?? "").split(/[\s,]+/).filter((name) => name !== "");
			if (!names.every(isScope)) throw new BadConfiguration("Invalid scope");
			if (!names.includes("threads_basic")) throw new BadConfiguration("scope must contain threads_basic");
			return { redirectUri, scopes: names, state: read("state") };
		}
		function isAllowedRedirect(uri) {
			if (!URL.canParse(uri)) return false;
			const { protocol, hostname } = new URL(uri);
			return protocol === "https:" || (protocol === "http:" && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname));
		}
		function approve(call, { redirectUri, scopes, state }, account) {
			const { store, random } = call.world;
			const code = { id: random.code(), accountId: account.id, scopes, redirectUri, issuedAt: call.now };
			store.put("code", code);
			return redirect(redirectUri, { code: code.id, ...(state === void 0 ? {} : { state }) }, "#_");
		}
		const deny = ({ redirectUri, state }) =>
			redirect(redirectUri, {
				error: "access_denied",
				error_reason: "user_denied",
				error_description: "The user denied your request",
				...(state === void 0 ? {} : { state }),
			});
		function redirect(uri, params, ending = "") {
			const url = new URL(uri);
			for (const [name, value] of Object.entries(params)) url.searchParams.set(name, value);
			return new Reply("", 302, { location: url.href + ending });
		}
		function consentPage(call, { scopes }) {
			const { store } = call.world;
			const asked = ["client_id", "redirect_uri", "scope", "response_type", "state"];
			const page = html`<!doctype html>
				<html lang="en">
					<head>
						<meta charset="utf-8" />
						<meta name="viewport" content="width=device-width, initial-scale=1" />
						<title>Authorize ${APP.name}</title>
						<link rel="icon" href="/_page/icon.svg" />
						<link rel="stylesheet" href="/_page/style.css" />
					</head>
					<body>
						<main>
							<form class="box" method="post">
								<h1>Authorize ${APP.name}</h1>
								<p>The app asks for:</p>
								<ul class="scopes">
									${scopes.map((scope) => html`<li><code>${scope}</code></li>`)}
								</ul>
								${asked.map((name) => html`<input type="hidden" name="${name}" value="${call.read(name) ?? ""}" />`)}
								<p>
									<label>
										Account
										<select name="account">
											${[...store.accounts()].map(({ id, username }) => html`<option value="${id}">@${username}</option>`)}
										</select>
									</label>
								</p>
								<p class="row">
									<button name="answer" value="allow">Allow</button>
									<button name="answer" value="deny">Do not allow</button>
								</p>
							</form>
						</main>
					</body>
				</html>`;
			return new Reply(page.source, 200, {
				"content-type": "text/html; charset=utf-8",
				"content-security-policy":
					"default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'",
			});
		}
		const EARLIEST = 1688540400;
		function readWindow(param, now) {
			const asked = Number(param("limit") ?? 25);
			const limit = Number.isInteger(asked) && asked > 0 ? Math.min(asked, 100) : 25;
			const before = param("before");
			const after = param("after");
			if (before && after) throw invalidParam("Params before and after cannot be used together");
			const since = readTime("since", param("since"), now);
			const until = readTime("until", param("until"), now);
			if (since !== void 0 && since < EARLIEST)
				throw invalidParam(`Param since must be greater than or equal to ${EARLIEST}`);
			if (until !== void 0 && until * SECOND > now + MINUTE)
				throw invalidParam("Param until must be less than or equal to the current time");
			if (since !== void 0 && until !== void 0 && since >= until)
				throw invalidParam("Param since must be less than until");
			return {
				limit,
				...(before ? { before: readCursor(before) } : {}),
				...(after ? { after: readCursor(after) } : {}),
				...(since === void 0 ? {} : { since }),
				...(until === void 0 ? {} : { until }),
			};
		}
		const cursor = (position) => Buffer.from(`QVFI:${position}`).toString("base64url");
		function readCursor(text) {
			const position = Number(/^QVFI:(\d+)$/.exec(Buffer.from(text, "base64url").toString())?.[1]);
			if (!Number.isInteger(position)) throw invalidParam("Invalid cursor");
			return position;
		}
		const UNITS = { sec: SECOND, second: SECOND, min: MINUTE, minute: MINUTE, hour: HOUR, day: DAY, week: 7 * DAY };
		function readTime(name, text, now) {
			if (text === void 0 || text === "") return;
			if (/^\d+$/.test(text)) return Number(text);
			const midnight = now - (now % DAY);
			const word = { now, today: midnight, yesterday: midnight - DAY, tomorrow: midnight + DAY }[text.toLowerCase()];
			if (word !== void 0) return Math.floor(word / SECOND);
			const relative = /^([+-]?\d+)\s*([a-z]+?)s?(\s+ago)?$/i.exec(text.trim());
			const unit = UNITS[relative?.[2]?.toLowerCase() ?? ""];
			if (relative && unit !== void 0)
				return Math.floor((now + Number(relative[1]) * unit * (relative[3] ? -1 : 1)) / SECOND);
			const date = Date.parse(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?$/.test(text) ? `${text.replace(" ", "T")}Z` : text);
			if (Number.isNaN(date)) throw invalidParam(`Param ${name} is not a valid time`);
			return Math.floor(date / SECOND);
		}
		function pageOf(seqs, postAt, visible, window, newestFirst) {
			const second = (index) => Math.floor((postAt(seqs[index] ?? -1)?.publishedAt ?? 0) / SECOND);
			const seq = (index) => seqs[index] ?? -1;
			const { since, until } = window;
			const floor = since === void 0 ? 0 : firstIndex(seqs.length, (index) => second(index) >= since);
			const ceiling = until === void 0 ? seqs.length : firstIndex(seqs.length, (index) => second(index) > until);
			let low = floor;
			let high = ceiling;
			const fromSeq = (position) => firstIndex(seqs.length, (index) => seq(index) >= position);
			const { after, before } = window;
			if (after !== void 0)
				if (newestFirst) high = Math.min(high, fromSeq(after));
				else low = Math.max(low, fromSeq(after + 1));
			if (before !== void 0)
				if (newestFirst) low = Math.max(low, fromSeq(before + 1));
				else high = Math.min(high, fromSeq(before));
			const ascending = before === void 0 ? !newestFirst : newestFirst;
			const found = [];
			for (
				let index = ascending ? low : high - 1;
				(ascending ? index < high : index >= low) && found.length <= window.limit;
				index += ascending ? 1 : -1
			) {
				const post = postAt(seq(index));
				if (post && visible(post)) found.push(post);
			}
			const beyond = found.length > window.limit;
			const posts = found.slice(0, window.limit);
			if (before !== void 0) posts.reverse();
			return before === void 0
				? { posts, more: beyond, earlier: after !== void 0 }
				: { posts, more: true, earlier: beyond };
		}
		function firstIndex(length, holds) {
			let low = 0;
			let high = length;
			while (low < high) {
				const middle = (low + high) >>> 1;
				if (holds(middle)) high = middle;
				else low = middle + 1;
			}
			return low;
		}
		const TITLES = {
			views: ["Views", "The number of times your post was viewed."],
			likes: ["Likes", "The number of likes on your post."],
			replies: ["Replies", "The number of replies on your post."],
			reposts: ["Reposts", "The number of times your post was reposted."],
			quotes: ["Quotes", "The number of times your post was quoted."],
			shares: ["Shares", "The number of times your post was shared."],
			clicks: ["Clicks", "The number of clicks on links in your posts."],
			followers_count: ["Followers", "The number of followers you have."],
			follower_demographics: ["Follower demographics", "The demographic characteristics of your followers."],
		};
		const MEDIA_METRICS = ["views", "likes", "replies", "reposts", "quotes", "shares"];
		function readMetrics({ world, read }, all) {
			const metrics = namesIn(read("metric"));
			if (metrics.length === 0) throw missingParam("metric");
			const unknown = namesIn(world.switches.unknownMetrics);
			const known = all.filter((name) => !unknown.includes(name));
			for (const metric of metrics)
				if (!known.includes(metric)) throw invalidParam(`Param metric must be one of {${known.join(", ")}}`);
			return metrics;
		}
		const namesIn = (text = "") =>
			text
				.split(",")
				.map((name) => name.trim())
				.filter((name) => name !== "");
		const described = (name, period, id) => {
			const [title = "", description = ""] = TITLES[name] ?? [];
			return { name, period, title, description, id: `${id}/insights/${name}/${period}` };
		};
		function expandInsights(call, media, modifier = "") {
			const { expansion } = call.world.switches;
			if (expansion === "refused") throw nonexistingField("insights");
			requireScopes(call, ["threads_manage_insights"]);
			if (expansion === "ignored") return;
			const [, asked] = /^metric\((.*)\)$/.exec(modifier) ?? [];
			const read = (name) => (name === "metric" ? asked : void 0);
			return mediaInsights(call, media, readMetrics({ world: call.world, read }, MEDIA_METRICS));
		}
		function mediaInsights(call, media, metrics) {
			if (media.repostOf !== void 0) return { data: [] };
			const values = lifetime(call, media);
			return {
				data: metrics.map((name) => ({
					...described(name, "lifetime", media.id),
					values: [{ value: values[name] ?? 0 }],
				})),
			};
		}
		function lifetime(call, media) {
			const { store } = call.world;
			const followers = store.account(media.accountId)?.followers ?? 0;
			const grown = reactionsTo(media.id, call.now - media.publishedAt, followers);
			return {
				...grown,
				replies: store.count(media.parentId === void 0 ? "conversation" : "answers", media.id),
				reposts: grown.reposts + store.count("reposts", media.id),
				quotes: grown.quotes + store.count("quotes", media.id),
			};
		}
		const PROFILE_FIELDS = {
			username: ({ account }) => account.username,
			name: ({ account }) => account.name,
			threads_profile_picture_url: ({ account, call }) => pictureUrl(call, account),
			threads_biography: ({ account }) => account.biography,
			is_verified: ({ account }) => account.verified,
			is_eligible_for_geo_gating: ({ account }) => account.geoGating,
			recently_searched_keywords: ({ account, call }) =>
				call.world.store
					.searches(account.id)
					.toReversed()
					.map(({ query, at }) => ({ query, timestamp: at })),
		};
		const pictureUrl = (call, account) => `${call.address}/_avatar/${account.id}.svg`;
		function readProfile(call) {
			const { account } = call;
			if (!isOwn(call, call.target)) throw unsupportedObject("GET", call.target);
			return fields_select({ id: account.id, account, call }, parseFields(call.read("fields") ?? "id"), PROFILE_FIELDS);
		}
		const READ_TYPE = { TEXT: "TEXT_POST", IMAGE: "IMAGE", VIDEO: "VIDEO", CAROUSEL: "CAROUSEL_ALBUM" };
		const ID_ONLY = new Map();
		const MEDIA_FIELDS = {
			media_product_type: () => "THREADS",
			media_type: ({ media }) => (media.repostOf === void 0 ? READ_TYPE[media.content.type] : "REPOST_FACADE"),
			media_url: ({ media, call }) => mediaUrl(call, media),
			thumbnail_url: ({ media, call }) =>
				media.content.type === "VIDEO" ? `${call.address}/_thumbnail/${media.id}.svg` : void 0,
			permalink: ({ media, author, call }) => visiblePermalink(call, media, author),
			owner: ({ media, call }) =>
				media.accountId === call.account.id && media.parentId === void 0 ? { id: media.accountId } : void 0,
			username: ({ author }) => author.username,
			text: ({ media }) => media.content.text,
			timestamp: ({ media }) => timestamp(media.publishedAt),
			shortcode: ({ media }) => media.shortcode,
			children: ({ media, call }, inner) =>
				media.childIds && { data: media.childIds.map((id) => expand(call, id, inner) ?? { id }) },
			is_quote_post: ({ media }) => media.content.quotes !== void 0,
			quoted_post: ({ media, call }, inner) => expand(call, media.content.quotes, inner),
			reposted_post: ({ media, call }, inner) => expand(call, media.repostOf, inner),
			alt_text: ({ media }) => media.content.altText,
			link_attachment_url: ({ media }) => media.content.link,
			gif_url: ({ media }) =>
				media.content.gif && `https://media.giphy.com/media/${encodeURIComponent(media.content.gif)}/giphy.gif`,
			topic_tag: ({ media }) => media.content.topic,
			is_spoiler_media: ({ media }) => media.content.spoilerMedia,
			text_entities: ({ media, call }) => {
				const { entities = [] } = media.content;
				const absent = entities.length === 0 && call.world.switches.noTextEntities === "absent";
				return absent ? void 0 : { data: entities };
			},
			text_attachment: ({ media }) => media.content.textAttachment,
			poll_attachment: ({ media, author, call }, inner) =>
				media.content.poll && fields_select({ id: media.id, media, author, call }, inner ?? ID_ONLY, POLL_FIELDS),
			location_id: ({ media }) => media.content.location,
			location: ({ media }, inner) => {
				const location = locationById(media.content.location ?? "");
				return location && fields_select(location, inner ?? ID_ONLY, LOCATION_FIELDS);
			},
			allowlisted_country_codes: ({ media }) => media.content.countries,
			ghost_post_status: ({ media, call }) =>
				media.content.ghost && (isArchived(media, call.now) ? "ARCHIVED" : "ACTIVE"),
			ghost_post_expiration_timestamp: ({ media }) => media.content.ghost && timestamp(media.publishedAt + DAY),
			has_replies: ({ media, call }) => call.world.store.count("answers", media.id) > 0,
			is_reply: ({ media }) => media.parentId !== void 0,
			is_reply_owned_by_me: ({ media, call }) =>
				media.parentId === void 0 ? void 0 : media.accountId === call.account.id,
			root_post: ({ media, call }, inner) => expand(call, media.rootId, inner),
			replied_to: ({ media, call }, inner) => expand(call, media.parentId, inner),
			hide_status: ({ media, call }) => (isHidden(call, media) ? "HIDDEN" : "NOT_HUSHED"),
			reply_audience: ({ media, call }) => {
				if (!holds(call, "threads_read_replies")) throw missingScope();
				return media.content.replyControl.toUpperCase();
			},
			reply_approval_status: ({ media }) => media.approval,
			insights: ({ media, call }, _inner, modifier) => expandInsights(call, media, modifier),
			is_verified: ({ author }) => author.verified,
			profile_picture_url: ({ author, call }) => pictureUrl(call, author),
		};
		const percentage =
			(option) =>
			({ media, author, call }) => {
				const votes = votesOf(media, author, call.now);
				const total = votes.reduce((one, other) => one + other, 0);
				const mine = votes[option];
				if (mine === void 0) return;
				return total === 0 ? 0 : Math.round((mine / total) * 100) / 100;
			};
		const POLL_FIELDS = {
			option_a: ({ media }) => media.content.poll?.[0],
			option_b: ({ media }) => media.content.poll?.[1],
			option_c: ({ media }) => media.content.poll?.[2],
			option_d: ({ media }) => media.content.poll?.[3],
			option_a_votes_percentage: percentage(0),
			option_b_votes_percentage: percentage(1),
			option_c_votes_percentage: percentage(2),
			option_d_votes_percentage: percentage(3),
			total_votes: ({ media, author, call }) => votesOf(media, author, call.now).reduce((one, other) => one + other, 0),
			expiration_timestamp: ({ media }) => timestamp(media.publishedAt + DAY),
		};
		const votesOf = (media, author, now) =>
			votesFor(media.id, media.content.poll?.length ?? 0, now - media.publishedAt, author.followers);
		const isLive = (media) => media !== void 0 && media.deletedAt === void 0;
		const isArchived = (media, now) => media.content.ghost === true && now >= media.publishedAt + DAY;
		function isHidden(call, media) {
			for (let post = media; post; post = call.world.store.media(post.parentId ?? "")) if (post.hidden) return true;
			return false;
		}
		function expand(call, id, fields = ID_ONLY) {
			if (id === void 0) return;
			const media = call.world.store.media(id);
			return isLive(media) ? showMedia(call, media, fields) : { id };
		}
		function showMedia(call, media, fields) {
			const author = call.world.store.account(media.accountId);
			return author ? fields_select({ id: media.id, media, author, call }, fields, MEDIA_FIELDS) : { id: media.id };
		}
		function mediaUrl(call, media) {
			if (media.content.mediaUrl === void 0) return;
			const { address, world } = call;
			return world.files.has(media.file ?? "") ? `${address}/_media/${media.file ?? ""}` : media.content.mediaUrl;
		}
		function permalinkOf(base, address, author, media) {
			return `${base === "self" ? address : base}/@${author.username}/post/${media.shortcode}`;
		}
		function visiblePermalink({ world, address }, media, author) {
			const { missingPermalinkReads: missing, permalinkBase } = world.switches;
			if (missing !== 0) {
				const reads = (world.permalinkReads.get(media.id) ?? 0) + 1;
				world.permalinkReads.set(media.id, reads);
				if (missing < 0 || reads <= missing) return;
			}
			return permalinkOf(permalinkBase, address, author, media);
		}
		function readObject(call) {
			const { target } = call;
			const { store } = call.world;
			const media = store.media(target);
			if (media) return readMedia(call, media);
			const container = store.container(target);
			if (container) return readContainer(call, container);
			const location = locationById(target);
			if (location) return readLocation(call, location);
			return readProfile(call);
		}
		function readMedia(call, media) {
			if (!maySee(call, media)) throw unsupportedObject("GET", media.id);
			return showMedia(call, media, parseFields(call.read("fields") ?? "id"));
		}
		function maySee(call, media) {
			if (!isLive(media)) return false;
			const { store } = call.world;
			const mine = call.account.id;
			if (media.accountId === mine || store.media(media.rootId ?? "")?.accountId === mine) return true;
			const finds = ["threads_keyword_search", "threads_manage_mentions", "threads_profile_discovery"].some((scope) =>
				holds(call, scope),
			);
			return finds && store.account(media.accountId)?.private === false;
		}
		function targetMedia(call) {
			const media = call.world.store.media(call.target);
			if (!media || !maySee(call, media)) throw unsupportedObject(call.method, call.target);
			return media;
		}
		function deleteMedia(call) {
			const media = targetMedia(call);
			if (media.accountId !== call.account.id) throw unsupportedObject("DELETE", media.id);
			spend(call, "deletes");
			for (const post of allThatGoes(call.world, media))
				call.world.store.put("media", { ...post, deletedAt: call.now });
			return { success: true, deleted_id: media.id };
		}
		function allThatGoes({ store, switches }, media) {
			const going = [media];
			if (switches.deletedReplies === "go")
				for (const post of going) going.push(...store.list("answers", post.id).map(store.mediaAt).filter(isLive));
			const items = going.flatMap(({ childIds = [] }) => childIds.map(store.media).filter(isLive));
			return [...going, ...items];
		}
		function repost(call) {
			const { store, random } = call.world;
			const media = targetMedia(call);
			const facade = {
				id: random.id(),
				seq: store.nextSeq(),
				accountId: call.account.id,
				shortcode: random.shortcode(),
				publishedAt: call.now,
				content: { type: "TEXT", replyControl: "everyone" },
				repostOf: media.repostOf ?? media.id,
			};
			store.put("media", facade);
			return { id: facade.id };
		}
		function listPosts(call) {
			ownList(call);
			return answer(call, "posts", call.account.id, (media) => !isArchived(media, call.now));
		}
		function listReplies(call) {
			requireScopes(call, ["threads_read_replies"]);
			if (isOwn(call, call.target)) return answer(call, "replies", call.account.id, () => true);
			const media = targetMedia(call);
			return answer(call, "answers", media.id, isApproved, newestFirst(call));
		}
		function listConversation(call) {
			const media = targetMedia(call);
			if (media.parentId !== void 0) throw unsupportedObject("GET", media.id);
			return answer(call, "conversation", media.id, isApproved, newestFirst(call));
		}
		function listPendingReplies(call) {
			if (!holds(call, "threads_manage_replies") && !holds(call, "threads_read_replies")) throw missingScope();
			const media = targetMedia(call);
			if (media.accountId !== call.account.id) throw missingScope();
			const status = call.read("approval_status");
			if (status !== void 0 && status !== "pending" && status !== "ignored")
				throw invalidParam("Param approval_status must be one of {pending, ignored}");
			const waits = ({ approval }) =>
				approval !== void 0 && approval !== "approved" && (status === void 0 || approval === status);
			return answer(call, "conversation", media.id, waits, newestFirst(call));
		}
		function listMentions(call) {
			ownList(call);
			const { store, switches } = call.world;
			if (!switches.reviewed) throw insufficientAccess();
			return answer(
				call,
				"mentions",
				call.account.username.toLowerCase(),
				(media) => media.accountId !== call.account.id && store.account(media.accountId)?.private === false,
			);
		}
		function listGhostPosts(call) {
			ownList(call);
			return answer(call, "ghosts", call.account.id, () => true);
		}
		function ownList(call) {
			if (!isOwn(call, call.target)) throw unsupportedObject("GET", call.target);
		}
		const isApproved = ({ approval }) => approval === void 0 || approval === "approved";
		const newestFirst = (call) => {
			const reverse = call.read("reverse");
			return reverse === void 0 || isTrue(reverse);
		};
		const isListed = ({ world, now }, media) =>
			now >= media.publishedAt + world.wait(world.switches.feedLagMs) &&
			(media.deletedAt === void 0 || now < media.deletedAt + world.wait(world.switches.deletedLingerMs));
		function answer(call, list, key, visible, newest = true) {
			const { store } = call.world;
			const fields = parseFields(call.read("fields") ?? "id");
			checkFields(fields, MEDIA_FIELDS);
			const window = readWindow(call.read, call.now);
			const page = pageOf(
				store.list(list, key),
				store.mediaAt,
				(media) => isListed(call, media) && visible(media),
				window,
				newest,
			);
			const first = page.posts[0];
			const last = page.posts.at(-1);
			if (!first || !last) return { data: [] };
			const before = cursor(first.seq);
			const after = cursor(last.seq);
			return {
				data: page.posts.map((media) => showMedia(call, media, fields)),
				paging: {
					cursors: { before, ...(page.more || call.world.switches.afterLastPage ? { after } : {}) },
					...(page.more ? { next: pageUrl(call, "after", after) } : {}),
					...(page.earlier ? { previous: pageUrl(call, "before", before) } : {}),
				},
			};
		}
		function pageUrl(call, direction, position) {
			const url = new URL(call.url);
			url.searchParams.delete("before");
			url.searchParams.delete("after");
			url.searchParams.set("access_token", call.token ?? "");
			url.searchParams.set(direction, position);
			return url.href;
		}
		const OPEN_PROFILES = new Set(["meta", "threads", "instagram", "facebook"]);
		function discovered(call) {
			const username = call.read("username")?.replace(/^@/, "");
			if (username === void 0) throw missingParam("username");
			if (!call.world.switches.reviewed && !OPEN_PROFILES.has(username.toLowerCase())) throw insufficientAccess();
			spend(call, "discoveries");
			const account = call.world.store.accountNamed(username);
			if (!account || account.private || account.followers < 100) throw unsupportedObject("GET", username);
			return account;
		}
		const weekly =
			(metric) =>
			({ account, call }) => {
				const { store } = call.world;
				let sum = 0;
				for (const seq of store.list("posts", account.id).slice(-1000)) {
					const media = store.mediaAt(seq);
					if (media && media.publishedAt > call.now - 7 * DAY) sum += lifetime(call, media)[metric] ?? 0;
				}
				return sum;
			};
		const DISCOVERY_FIELDS = {
			username: ({ account }) => account.username,
			name: ({ account }) => account.name,
			profile_picture_url: ({ account, call }) => pictureUrl(call, account),
			biography: ({ account }) => account.biography,
			is_verified: ({ account }) => account.verified,
			follower_count: ({ account }) => account.followers,
			likes_count: weekly("likes"),
			quotes_count: weekly("quotes"),
			replies_count: weekly("replies"),
			reposts_count: weekly("reposts"),
			views_count: weekly("views"),
		};
		function lookUpProfile(call) {
			const account = discovered(call);
			const fields = parseFields(call.read("fields") ?? Object.keys(DISCOVERY_FIELDS).join(","));
			const profile = fields_select({ id: account.id, account, call }, fields, DISCOVERY_FIELDS);
			delete profile["id"];
			return profile;
		}
		function listProfilePosts(call) {
			const account = discovered(call);
			return answer(call, "posts", account.id, ({ content }) => content.ghost !== true);
		}
		const USER_METRICS = [
			"views",
			"likes",
			"replies",
			"reposts",
			"quotes",
			"clicks",
			"followers_count",
			"follower_demographics",
		];
		function readMediaInsights(call) {
			const media = targetMedia(call);
			if (media.accountId !== call.account.id) throw unsupportedObject("GET", media.id);
			return mediaInsights(call, media, readMetrics(call, MEDIA_METRICS));
		}
		const FIRST_INSIGHTS = 1712991600;
		function readUserInsights(call) {
			if (!isOwn(call, call.target)) throw unsupportedObject("GET", call.target);
			const { now, account } = call;
			const metrics = readMetrics(call, USER_METRICS);
			const since = readTime("since", call.read("since"), now) ?? Math.floor((now - DAY) / SECOND);
			const until = readTime("until", call.read("until"), now) ?? Math.floor(now / SECOND);
			if (since < FIRST_INSIGHTS) throw invalidParam(`Param since must be greater than or equal to ${FIRST_INSIGHTS}`);
			if (since >= until) throw invalidParam("Param since must be less than until");
			const days = daysBetween(call, since, until);
			return {
				data: metrics.map((name) => ({
					...described(name, "day", account.id),
					...userMetric(call, name, days, { since: since * SECOND, until: until * SECOND }),
				})),
			};
		}
		function daysBetween({ world, account }, since, until) {
			const { store } = world;
			const posts = store.count("posts", account.id);
			const first = Math.floor((since * SECOND) / DAY);
			const last = Math.min(Math.floor((until * SECOND) / DAY), first + 730);
			return Array.from({ length: last - first }, (_, index) => ({
				...reactionsOfDay(account.id, first + index, posts, account.followers),
				end: (first + index + 1) * DAY + 8 * HOUR,
			}));
		}
		function userMetric(call, name, days, span) {
			const { account } = call;
			const total = (of) => ({ total_value: { value: days.reduce((sum, day) => sum + of(day), 0) } });
			switch (name) {
				case "views":
					return { values: days.map(({ views, end }) => ({ value: views, end_time: timestamp(end) })) };
				case "likes":
					return total(({ likes }) => likes);
				case "reposts":
					return total(({ reposts }) => reposts);
				case "quotes":
					return total(({ quotes }) => quotes);
				case "replies":
					return { total_value: { value: repliesReceived(call, span) } };
				case "clicks":
					return { link_total_values: clicks(call, span) };
				case "followers_count":
					return { total_value: { value: account.followers } };
				default:
					return { total_value: { breakdowns: [demographics(call)] } };
			}
		}
		function repliesReceived({ world: { store }, account }, { since, until }) {
			const posts = store.list("posts", account.id).slice(-200);
			const replies = posts.flatMap((seq) => store.list("conversation", store.mediaAt(seq)?.id ?? ""));
			const times = replies.map((seq) => store.mediaAt(seq)?.publishedAt ?? 0);
			return times.filter((at) => at >= since && at < until).length;
		}
		function clicks({ world, account, now }, { since, until }) {
			const posts = world.store.list("posts", account.id).slice(-50);
			return posts.flatMap((seq) => {
				const media = world.store.mediaAt(seq);
				const link = media?.content.link;
				if (!media || link === void 0) return [];
				const clicked = (at) =>
					Math.floor(reactionsTo(media.id, Math.min(at, now) - media.publishedAt, account.followers).views * 0.02);
				return [{ value: clicked(until) - clicked(since), link_url: link }];
			});
		}
		const GROUPS = {
			country: ["US", "JP", "BR", "DE", "IN"],
			city: ["New York", "東京", "São Paulo", "Berlin", "Bengaluru"],
			age: ["18-24", "25-34", "35-44", "45-54", "55-64"],
			gender: ["F", "M", "U"],
		};
		function demographics(call) {
			const breakdown = call.read("breakdown") ?? "";
			const groups = GROUPS[breakdown];
			if (!groups) throw invalidParam(`Param breakdown must be one of {${Object.keys(GROUPS).join(", ")}}`);
			const { followers } = call.account;
			if (followers < 100) throw namedError("THREADS_API__FEATURE_NOT_AVAILABLE");
			return {
				dimension_keys: [breakdown],
				results: groups.map((group, index) => ({
					dimension_values: [group],
					value: Math.floor(followers / 2 ** (index + 1)),
				})),
			};
		}
		const PERMALINK = /\/@([\w.]+)\/post\/([\w-]+)\/?(?:[?#].*)?$/;
		function oembed(call) {
			const { store, switches } = call.world;
			const url = call.read("url");
			if (url === void 0) throw missingParam("url");
			const maxwidth = call.read("maxwidth");
			if (maxwidth !== void 0 && !/^\d+$/.test(maxwidth)) throw invalidParam("Param maxwidth must be a number");
			const media = store.mediaByShortcode(PERMALINK.exec(url)?.[2] ?? "");
			const author = media && store.account(media.accountId);
			if (!isLive(media) || !author || author.private)
				throw new Refusal({
					status: 400,
					type: "OAuthException",
					code: 24,
					subcode: 2207046,
					message: "The requested resource does not exist",
				});
			const permalink = permalinkOf(switches.permalinkBase, call.address, author, media);
			const text = escapeHtml(media.content.text ?? "");
			return {
				type: "rich",
				version: "1.0",
				provider_name: "Threads",
				provider_url: "https://www.threads.com/",
				width: Math.min(Number(maxwidth ?? 658), 658),
				html: `<blockquote class="text-post-media" data-text-post-permalink="${permalink}"><p>${text}</p><a href="${permalink}">Post by @${author.username} on Threads</a></blockquote>`,
			};
		}
		const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}_]+/gu;
		const wordsIn = (text) => new Set(text.toLowerCase().match(WORD));
		const MOST_LOOKED_AT = 5000;
		function searchByKeyword(call) {
			requireSilently(call, "threads_keyword_search");
			const { world, account, now, read } = call;
			const { store, switches } = world;
			const query = read("q");
			if (query === void 0) throw missingParam("q");
			const type = oneOf(call, "search_type", ["TOP", "RECENT"]) ?? "TOP";
			const mode = oneOf(call, "search_mode", ["KEYWORD", "TAG"]) ?? "KEYWORD";
			const mediaType = oneOf(call, "media_type", ["TEXT", "IMAGE", "VIDEO"]);
			const author = read("author_username")?.replace(/^@/, "").toLowerCase();
			const fields = parseFields(read("fields") ?? "id");
			checkFields(fields, MEDIA_FIELDS);
			const window = readWindow(read, now);
			spend(call, "searches");
			store.put("search", { accountId: account.id, query, at: now });
			const wanted = query.toLowerCase();
			const seqs = mode === "TAG" ? store.list("topic", wanted.replace(/^#/, "")) : store.list("everything", "");
			const matches = mode === "TAG" ? () => true : holdsWords(wanted);
			const visible = (media) => {
				const by = store.account(media.accountId);
				return (
					by !== void 0 &&
					(switches.reviewed || by.id === account.id) &&
					(!by.private || by.id === account.id) &&
					(author === void 0 || by.username.toLowerCase() === author) &&
					(mediaType === void 0 || media.content.type === mediaType) &&
					isListed(call, media) &&
					matches(media.content.text ?? "")
				);
			};
			const found = pageOf(seqs.slice(-MOST_LOOKED_AT), store.mediaAt, visible, window, true);
			const posts =
				type === "RECENT" ? found.posts : found.posts.toSorted((one, other) => likes(call, other) - likes(call, one));
			return { data: posts.map((media) => showMedia(call, media, fields)) };
		}
		function holdsWords(query) {
			const words = [...wordsIn(query)];
			return (text) => {
				const lower = text.toLowerCase();
				if (!words.every((word) => lower.includes(word))) return false;
				const held = wordsIn(lower);
				return words.every((word) => held.has(word));
			};
		}
		const likes = ({ world, now }, media) =>
			reactionsTo(media.id, now - media.publishedAt, world.store.account(media.accountId)?.followers ?? 0).likes;
		function oneOf(call, name, values) {
			const value = call.read(name);
			if (value !== void 0 && !values.includes(value))
				throw invalidParam(`Param ${name} must be one of {${values.join(", ")}}`);
			return value;
		}
		const user =
			(run, ...scopes) =>
			(call) => {
				const session = authenticate(call);
				requireScopes(session, ["threads_basic", ...scopes]);
				return run(session);
			};
		const OPERATIONS = {
			"GET /{id}": user(readObject),
			"DELETE /{id}": user(deleteMedia, "threads_delete"),
			"GET /{id}/threads": user(listPosts),
			"POST /{id}/threads": user(createContainer, "threads_content_publish"),
			"POST /{id}/threads_publish": (call) => {
				hideExpiry(call);
				return user(publish, "threads_content_publish")(call);
			},
			"GET /{id}/threads_publishing_limit": user(readPublishingLimit, "threads_content_publish"),
			"GET /{id}/replies": user(listReplies),
			"GET /{id}/conversation": user(listConversation, "threads_read_replies"),
			"GET /{id}/pending_replies": user(listPendingReplies),
			"POST /{id}/manage_reply": user(manageReply, "threads_manage_replies"),
			"POST /{id}/manage_pending_reply": user(managePendingReply, "threads_manage_replies"),
			"POST /{id}/repost": user(repost, "threads_content_publish"),
			"GET /{id}/mentions": user(listMentions, "threads_manage_mentions"),
			"GET /{id}/ghost_posts": user(listGhostPosts),
			"GET /{id}/insights": user(readMediaInsights, "threads_manage_insights"),
			"GET /{id}/threads_insights": user(readUserInsights, "threads_manage_insights"),
			"GET /keyword_search": user(searchByKeyword),
			"GET /profile_lookup": user(lookUpProfile, "threads_profile_discovery"),
			"GET /profile_posts": user(listProfilePosts, "threads_profile_discovery"),
			"GET /location_search": user(searchLocations, "threads_location_tagging"),
			"GET /oembed": oembed,
			"GET /oauth/authorize": authorizationPage,
			"POST /oauth/authorize": authorizationAnswer,
			"POST /oauth/access_token": exchangeCode,
			"GET /oauth/access_token": grantToken,
			"GET /access_token": exchangeForLong,
			"GET /refresh_access_token": refreshToken,
			"GET /debug_token": debugToken,
		};
		function resolve(method, path) {
			const fixed = find(`${method} ${path}`);
			if (fixed) return { operation: fixed, target: "" };
			const parts = /^\/([^/]+)(\/[^/]+)?$/.exec(path);
			if (!parts) return;
			const [, target = "", edge = ""] = parts;
			if (target !== "me" && !/^\d+$/.test(target)) return;
			const operation = find(`${method} /{id}${edge}`);
			return operation && { operation, target };
		}
		const find = (name) => {
			const run = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : void 0;
			return run && { name, run };
		};
		const BUDGET = 48_000;
		function countCall(world, token) {
			const account = accountOf(world, token);
			if (account === void 0) return;
			const window = world.calls.get(account) ?? new MovingWindow();
			window.use(world.clock.now());
			world.calls.set(account, window);
		}
		function usageHeaders(world, token) {
			const account = accountOf(world, token);
			const call_count = percentUsed(world, account);
			const used = { call_count, total_cputime: call_count, total_time: call_count };
			const limits = { type: "threads", ...used, estimated_time_to_regain_access: minutesToRegain(world, call_count) };
			return {
				"x-business-use-case-usage": JSON.stringify({ [account ?? APP.id]: [limits] }),
				...(world.switches.usageHeader ? { "x-app-usage": JSON.stringify(used) } : {}),
			};
		}
		const accountOf = ({ store }, token) => (token === void 0 ? void 0 : store.token(token)?.accountId);
		function percentUsed(world, account) {
			const now = world.clock.now();
			if (now < world.throttledUntil) return 100;
			const counted = world.calls.get(account ?? "")?.used(now) ?? 0;
			return Math.min(100, world.switches.usagePercent + Math.floor((100 * counted) / BUDGET));
		}
		function minutesToRegain(world, percent) {
			const left = world.throttledUntil - world.clock.now();
			if (left > 0) return Math.ceil(left / world.wait(MINUTE));
			return percent < 100 ? 0 : world.switches.regainMinutes;
		}
		async function handleApi(front, request, response, url) {
			const { world, faults, log } = front;
			const { method = "GET", headers } = request;
			const body = await readBody(request);
			const params = readParams(
				url.searchParams,
				headers["content-type"] ?? "",
				headers.authorization,
				body,
				world.switches,
			);
			const send = (reply) => sendReply(world, response, reply, params.token);
			countCall(world, params.token);
			const path = url.pathname.replace(/^\/v1\.0(?=\/)/, "").replace(/(?<=.)\/$/, "");
			const found = resolve(method, path);
			const fault = faults.strike({ method, path, params: params.values });
			const at = world.clock.now();
			const record = (status) =>
				log.add({
					at,
					method,
					path: url.pathname,
					...(found ? { operation: found.operation.name } : {}),
					params: withoutSecrets(params.values),
					...(params.tokenIn ? { tokenIn: params.tokenIn } : {}),
					status,
					...(fault ? { fault: fault.kind } : {}),
				});
			if (world.switches.latencyMs > 0) await (0, promises_.setTimeout)(world.wait(world.switches.latencyMs));
			if (fault === void 0 || fault.kind === "delay") {
				if (fault && fault.when !== "after") await (0, promises_.setTimeout)(fault.ms ?? 0);
				const reply = await act(front, request, path, params, url);
				if (fault?.when === "after") await (0, promises_.setTimeout)(fault.ms ?? 0);
				record(reply.status);
				send(reply);
				return;
			}
			const reply = fault.when === "after" ? await act(front, request, path, params, url) : void 0;
			record(spoil(world, response, fault, reply, send));
		}
		const SECRETS = new Set(["input_token", "client_secret", "code"]);
		const withoutSecrets = (values) =>
			Object.fromEntries(Array.from(values, ([name, value]) => [name, SECRETS.has(name) ? "…" : value]));
		async function act(front, { method = "GET", headers }, path, params, url) {
			const { world } = front;
			const address = /^[\w.:[\]-]+$/.test(headers.host ?? "") ? `http://${headers.host ?? ""}` : world.address;
			try {
				const now = world.clock.now();
				if (now < world.throttledUntil) throw rateLimited();
				const found = resolve(method, path);
				if (!found) throw unsupportedObject(method, path.slice(1));
				const answer = await found.operation.run({
					world,
					now,
					method,
					target: found.target,
					token: params.token,
					address,
					url: address + url.pathname + url.search,
					read: (name) => params.values.get(name) || void 0,
				});
				return answer instanceof Reply ? answer : new Reply(JSON.stringify(answer));
			} catch (error) {
				if (error instanceof FlatRefusal) return error.reply();
				if (error instanceof SilentRefusal) return new Reply("", 500);
				if (error instanceof Refusal) return refusalReply(world, error);
				front.report(error);
				return refusalReply(world, unknownError());
			}
		}
		const refusalReply = (world, refusal) =>
			new Reply(
				JSON.stringify(envelope(refusal, world.switches.locale, world.random.trace())),
				refusal.details.status,
				refusal.details.type === "OAuthException" && refusal.details.code === 190
					? { "www-authenticate": 'OAuth "Facebook Platform" "invalid_token"' }
					: {},
			);
		function sendReply(world, response, reply, token) {
			response.writeHead(reply.status, {
				...reply.headers,
				"content-length": Buffer.byteLength(reply.body),
				...usageHeaders(world, token),
			});
			response.end(reply.body);
		}
		function spoil(world, response, fault, reply, send) {
			const refusal = faultRefusal(fault.kind);
			if (refusal) {
				send(refusalReply(world, refusal));
				return refusal.details.status;
			}
			switch (fault.kind) {
				case "stall":
					return 0;
				case "truncate":
					response.writeHead(200, { "content-type": "application/json", "content-length": 1000 });
					response.write((reply?.body ?? '{"id":"').slice(0, 7), () => response.destroy());
					return 200;
				case "empty":
					send(new Reply(""));
					return 200;
				case "html-504":
					send(new Reply(GATEWAY_TIMEOUT, 504, { "content-type": "text/html" }));
					return 504;
				case "custom": {
					const { status = 200, body = "", headers = {} } = fault;
					send(new Reply(typeof body === "string" ? body : JSON.stringify(body), status, headers));
					return status;
				}
				default:
					response.destroy();
					return 0;
			}
		}
		function requestLog(most = 10_000) {
			let ring = [];
			let count = 0;
			let first = 0;
			return {
				add: (record) => {
					const numbered = { number: ++count, ...record };
					if (ring.length < most) ring.push(numbered);
					else {
						ring[first] = numbered;
						first = (first + 1) % most;
					}
				},
				all: () => [...ring.slice(first), ...ring.slice(0, first)],
				clear: () => {
					ring = [];
					first = 0;
				},
			};
		}
		const files_MOST_BYTES = 64_000_000;
		function filesInMemory(mostBytes = files_MOST_BYTES) {
			const files = new Map();
			let held = 0;
			return {
				keep: (id, bytes) => {
					files.set(id, bytes);
					held += bytes.length;
					for (const [oldest, old] of files) {
						if (held <= mostBytes) break;
						files.delete(oldest);
						held -= old.length;
					}
				},
				has: (id) => files.has(id),
				get: (id) => files.get(id),
				clear: () => {
					files.clear();
					held = 0;
				},
			};
		}
		function filesIn(directory) {
			(0, external_node_fs_.mkdirSync)(directory, { recursive: true });
			const ids = new Set((0, external_node_fs_.readdirSync)(directory).filter((name) => /^\d+$/.test(name)));
			const path = (id) => (0, external_node_path_.join)(directory, id);
			return {
				keep: (id, bytes) => {
					(0, external_node_fs_.writeFileSync)(`${path(id)}.new`, bytes);
					(0, external_node_fs_.renameSync)(`${path(id)}.new`, path(id));
					ids.add(id);
				},
				has: (id) => ids.has(id),
				get: (id) => (ids.has(id) ? (0, external_node_fs_.readFileSync)(path(id)) : void 0),
				clear: () => {
					for (const id of ids) (0, external_node_fs_.rmSync)(path(id), { force: true });
					ids.clear();
				},
			};
		}
		function fileType(bytes) {
			if (bytes[0] === 0xff && bytes[1] === 0xd8) return "image/jpeg";
			return bytes[0] === 0x89 ? "image/png" : "video/mp4";
		}
		const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
		function imageSize(bytes) {
			if (bytes.subarray(0, 8).equals(PNG) && bytes.length >= 24)
				return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
			if (bytes.length >= 4 && bytes.readUInt16BE(0) === 0xffd8) return jpegSize(bytes);
			return;
		}
		function jpegSize(bytes) {
			let at = 2;
			while (at + 9 < bytes.length) {
				if (bytes[at] !== 0xff) return;
				const marker = bytes[at + 1] ?? 0;
				if (marker === 0xff) {
					at += 1;
					continue;
				}
				const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
				if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
				at += 2 + bytes.readUInt16BE(at + 2);
			}
			return;
		}
		function imageProblem(bytes) {
			const size = imageSize(bytes);
			if (size === void 0 || size.width === 0 || size.height === 0) return "UNKNOWN";
			const ratio = size.width / size.height;
			return ratio > 10 || ratio < 1 / 10 ? "INVALID_ASPEC_RATIO" : void 0;
		}
		const CONTAINERS = new Set(["ftyp", "moov", "mdat", "free", "skip", "wide"]);
		const VIDEO_CODECS = new Set(["avc1", "avc3", "hvc1", "hev1"]);
		function videoProblem(head, totalBytes, strict) {
			const video = readVideo(head, strict);
			if (video === "beyond") return head.length < totalBytes ? void 0 : "FAILED_PROCESSING_VIDEO";
			if (video === void 0) return "FAILED_PROCESSING_VIDEO";
			const picture = video.tracks.find(({ kind }) => kind === "vide");
			const sound = video.tracks.find(({ kind }) => kind === "soun");
			if (picture === void 0 || !VIDEO_CODECS.has(picture.codec)) return "FAILED_PROCESSING_VIDEO";
			if (strict && video.tracks.some(({ edited }) => edited)) return "FAILED_PROCESSING_VIDEO";
			if (!(video.seconds > 0 && video.seconds <= 300)) return "INVALID_DURATION";
			const ratio = picture.width / picture.height;
			if (picture.width > 1920 || !(ratio >= 0.01 && ratio <= 10)) return "INVALID_ASPEC_RATIO";
			if (picture.framesPerSecond < 22.99 || picture.framesPerSecond > 60.01) return "INVALID_FRAME_RATE";
			if ((totalBytes * 8) / video.seconds > 100_000_000) return "INVALID_BIT_RATE";
			if (sound === void 0) return;
			if (sound.codec !== "mp4a" || sound.sampleRate > 48_000) return "FAILED_PROCESSING_AUDIO";
			return sound.channels === 1 || sound.channels === 2 ? void 0 : "INVALID_AUDIO_CHANNELS";
		}
		function readVideo(head, strict) {
			for (const { name, body } of boxes(head)) {
				if (!CONTAINERS.has(name) || (strict && name === "mdat")) return;
				if (name !== "moov") continue;
				const inside = [...boxes(body)];
				const header = inside.find((box) => box.name === "mvhd");
				if (header === void 0) return;
				return {
					seconds: duration(header.body).seconds,
					tracks: inside.filter((box) => box.name === "trak").map((box) => readTrack(box.body)),
				};
			}
			return "beyond";
		}
		function readTrack(trak) {
			const at = (...path) =>
				path.reduce((body, name) => [...boxes(body)].find((box) => box.name === name)?.body ?? Buffer.alloc(0), trak);
			const tkhd = at("tkhd");
			const stsd = at("mdia", "minf", "stbl", "stsd");
			const stts = at("mdia", "minf", "stbl", "stts");
			const media = duration(at("mdia", "mdhd"));
			return {
				kind: at("mdia", "hdlr").toString("latin1", 8, 12),
				codec: stsd.toString("latin1", 12, 16),
				edited: isEdited(at("edts", "elst")),
				width: fixed(tkhd, tkhd.length - 8),
				height: fixed(tkhd, tkhd.length - 4),
				framesPerSecond: media.seconds > 0 ? samples(stts) / media.seconds : 0,
				channels: stsd.length >= 34 ? stsd.readUInt16BE(32) : 0,
				sampleRate: stsd.length >= 42 ? stsd.readUInt16BE(40) : 0,
			};
		}
		const fixed = (body, at) => (at >= 0 && at + 2 <= body.length ? body.readUInt16BE(at) : 0);
		function duration(body) {
			const wide = body[0] === 1;
			if (body.length < (wide ? 32 : 20)) return { seconds: 0 };
			const scale = body.readUInt32BE(wide ? 20 : 12);
			const units = wide ? Number(body.readBigUInt64BE(24)) : body.readUInt32BE(16);
			return { seconds: scale === 0 ? 0 : units / scale };
		}
		function samples(stts) {
			const entries = stts.length >= 8 ? stts.readUInt32BE(4) : 0;
			let count = 0;
			for (let entry = 0; entry < entries && 16 + entry * 8 <= stts.length; entry++)
				count += stts.readUInt32BE(8 + entry * 8);
			return count;
		}
		function isEdited(elst) {
			if (elst.length < 8) return false;
			return elst.readUInt32BE(4) > 1;
		}
		function* boxes(bytes) {
			let at = 0;
			while (at + 8 <= bytes.length) {
				let size = bytes.readUInt32BE(at);
				let header = 8;
				if (size === 1 && at + 16 <= bytes.length) {
					size = Number(bytes.readBigUInt64BE(at + 8));
					header = 16;
				}
				if (size === 0) size = bytes.length - at;
				if (size < header) return;
				yield { name: bytes.toString("latin1", at + 4, at + 8), body: bytes.subarray(at + header, at + size) };
				at += size;
			}
		}
		const look_MOST_BYTES = { IMAGE: 8_000_000, VIDEO: 1_000_000_000 };
		const KEPT_BYTES = { IMAGE: 8_000_000, VIDEO: 16_000_000 };
		const PATIENCE_MS = 60_000;
		const failed = (type) => (type === "IMAGE" ? "UNKNOWN" : "FAILED_DOWNLOADING_VIDEO");
		const look = async (url, type, { ending, strictVideos }) => {
			try {
				const response = await fetch(url, {
					redirect: "manual",
					headers: { "user-agent": "facebookexternalhit/1.1 (Spool simulator)", accept: "*/*" },
					signal: AbortSignal.any([AbortSignal.timeout(PATIENCE_MS), ending]),
				});
				if (response.status !== 200 || response.body === null) {
					await response.body?.cancel();
					return { error: failed(type) };
				}
				const { bytes, total } = await read(response.body, look_MOST_BYTES[type], KEPT_BYTES[type]);
				if (total > look_MOST_BYTES[type]) return { error: failed(type) };
				const error = type === "IMAGE" ? imageProblem(bytes) : videoProblem(bytes, total, strictVideos);
				if (error !== void 0) return { error };
				return total === bytes.length ? { bytes } : {};
			} catch {
				return { error: failed(type) };
			}
		};
		async function read(body, most, kept) {
			const parts = [];
			let total = 0;
			for await (const part of body) {
				if (total < kept) parts.push(part.subarray(0, kept - total));
				total += part.length;
				if (total > most) break;
			}
			return { bytes: Buffer.concat(parts), total };
		}
		var external_node_crypto_ = __webpack_require__(77598);
		var external_node_zlib_ = __webpack_require__(38522);
		const DRAWINGS = {
			like: '<path d="M10 16.5 3.8 10.4a3.7 3.7 0 0 1 5.2-5.2l1 1 1-1a3.7 3.7 0 0 1 5.2 5.2z"/>',
			reply: '<path d="M3.5 5.5a2 2 0 0 1 2-2h9a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H9l-4 3v-3a1.6 1.6 0 0 1-1.5-1.6z"/>',
			repost:
				'<path d="M4 9V7.5A2.5 2.5 0 0 1 6.5 5H15m-2.5-3 3 3-3 3M16 11v1.5a2.5 2.5 0 0 1-2.5 2.5H5m2.5 3-3-3 3-3"/>',
			verified: '<circle cx="10" cy="10" r="7.5"/><path d="m6.8 10.2 2.3 2.3 4.2-4.6"/>',
			view: '<path d="M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10z"/><circle cx="10" cy="10" r="2.2"/>',
			place:
				'<path d="M10 17.5s5.5-4.7 5.5-9.2a5.5 5.5 0 0 0-11 0c0 4.5 5.5 9.2 5.5 9.2z"/><circle cx="10" cy="8.2" r="1.8"/>',
		};
		const SPRITE = new Html(
			`<svg width="0" height="0" class="sr" aria-hidden="true">${Object.entries(DRAWINGS)
				.map(([name, path]) => `<symbol id="i-${name}" viewBox="0 0 20 20">${path}</symbol>`)
				.join("")}</svg>`,
		);
		const icon = (name) => new Html(`<svg class="i" aria-hidden="true"><use href="#i-${name}"/></svg>`);
		const MOST_ACCOUNTS = 12;
		function layout(title, accounts, main) {
			const all = [...accounts];
			return html`<!doctype html>
				<html lang="en">
					<head>
						<meta charset="utf-8" />
						<meta name="viewport" content="width=device-width, initial-scale=1" />
						<meta name="color-scheme" content="light dark" />
						<title>${title}</title>
						<link rel="icon" href="/_page/icon.svg" />
						<link rel="stylesheet" href="/_page/style.css" />
						<script src="/_page/script.js" defer></script>
					</head>
					<body>
						${SPRITE}<a class="skip" href="#main">Skip to the content</a>
						<header class="top">
							<p class="brand"><a href="/">Spool simulator</a></p>
							${all.length > 1 && nav(all)}
							<nav aria-label="Developer"><a href="/_panel">Panel</a> <a href="/_tokens">Tokens</a></nav>
						</header>
						<main id="main">${main}</main>
						<p class="sr" role="status" id="news"></p>
						<footer>
							<p class="note">A local server that behaves like the Threads API. Nothing here is on the network.</p>
						</footer>
					</body>
				</html>`;
		}
		const nav = (accounts) =>
			html`<nav class="accounts" aria-label="Accounts">
				${accounts.slice(0, MOST_ACCOUNTS).map(({ username }) => html`<a href="/@${username}">@${username}</a>`)}
			</nav>`;
		const authorOf = ({ world }, media) => world.store.account(media.accountId);
		const isShown = (view, media) =>
			isLive(media) && !isArchived(media, view.now) && (media.approval === void 0 || media.approval === "approved");
		function chainFrom(view, root) {
			const chain = [root];
			for (let last = root; last;) {
				const next = answersTo(view, last).find(({ accountId }) => accountId === root.accountId);
				if (next) chain.push(next);
				last = next;
			}
			return chain;
		}
		const MOST_ANSWERS = 300;
		const answersTo = (view, media) =>
			view.world.store
				.list("answers", media.id)
				.slice(0, MOST_ANSWERS)
				.map((seq) => view.world.store.mediaAt(seq))
				.filter((one) => isShown(view, one));
		const pathOf = (author, media) => `/@${author.username}/post/${media.shortcode}`;
		const countsOf = (view, media) => lifetime(view, media);
		function timeOf(at, now) {
			const date = new Date(at);
			const sameYear = date.getUTCFullYear() === new Date(now).getUTCFullYear();
			const shown = date.toLocaleString("en-GB", {
				day: "numeric",
				month: "short",
				...(sameYear ? {} : { year: "numeric" }),
				hour: "2-digit",
				minute: "2-digit",
				timeZone: "UTC",
			});
			return html`<time datetime="${date.toISOString()}" title="${date.toISOString()}">${shown}</time>`;
		}
		const view_short = (count) => (count < 1000 ? String(count) : `${(count / 1000).toFixed(count < 10_000 ? 1 : 0)}k`);
		function spanOf(ms) {
			const seconds = Math.max(0, Math.round(ms / SECOND));
			if (seconds < 60) return `${seconds} s`;
			if (seconds < 3600) return `${Math.round(seconds / 60)} min`;
			return seconds < 172_800 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 86_400)} d`;
		}
		function tokenGeneratorPage(view, outcome = false) {
			const accounts = [...view.world.store.accounts()];
			const main = html`<h1>User Token Generator</h1>
				<p class="note">
					As in the app’s dashboard: Use cases → Access the Threads API → Customize → Settings. It takes no redirect URI
					and no app secret, only an account that has accepted its invite to be a Threads tester.
				</p>
				<div class="panel">${outcome}${invites(accounts)}${generator(accounts)}</div>`;
			return layout("User Token Generator", accounts, main);
		}
		function answerTokenForm(view, controls, form) {
			const { store } = view.world;
			const accepting = store.account(form.get("accept") ?? "");
			if (accepting) {
				controls.account(accepting.username, { testerInvite: "accepted" });
				return tokenGeneratorPage(view);
			}
			const account = store.account(form.get("account") ?? "");
			if (!account) return tokenGeneratorPage(view, refused("Choose an account."));
			if (account.testerInvite === "pending")
				return tokenGeneratorPage(view, refused(`@${account.username} has not accepted its invite yet.`));
			const asked = form.getAll("scope");
			const scopes = SCOPES.filter((scope) => scope === "threads_basic" || asked.includes(scope));
			const token = store.token(controls.issueToken(account.username, { scopes, life: "long", ageMs: 0 }));
			return tokenGeneratorPage(view, token && issued(view, account, token));
		}
		const refused = (why) => html`<p class="box" role="alert">No token was generated. ${why}</p>`;
		const issued = (view, { username }, { id, scopes, expiresAt }) =>
			html`<section class="box" aria-labelledby="h-token">
				<h2 id="h-token">Token of @${username}</h2>
				<p role="status">Copy it now: it is not shown again.</p>
				<p><code id="token">${id}</code></p>
				<p class="note">Until ${timeOf(expiresAt, view.now)} UTC, for ${scopes.join(", ")}.</p>
			</section>`;
		function invites(accounts) {
			const pending = accounts.filter(({ testerInvite }) => testerInvite === "pending");
			if (pending.length === 0) return false;
			return html`<section class="box" aria-labelledby="h-invites">
				<h2 id="h-invites">Invites</h2>
				<p class="note">On the network each is accepted by its account, under Website permissions → Invites.</p>
				<form method="post" action="/_tokens" class="row">
					${pending.map(({ id, username }) => html`<button name="accept" value="${id}">Accept as @${username}</button>`)}
				</form>
			</section>`;
		}
		const generator = (accounts) =>
			html`<form class="box" method="post" action="/_tokens">
				<fieldset>
					<legend>Account</legend>
					${accounts.map(accountChoice)}
				</fieldset>
				<fieldset>
					<legend>Permissions</legend>
					${SCOPES.map(scopeChoice)}
				</fieldset>
				<p class="row"><button>Generate token</button></p>
			</form>`;
		function accountChoice({ id, username, testerInvite }) {
			const pending = testerInvite === "pending";
			return html`<label>
				<input type="radio" name="account" value="${id}" required${pending && html` disabled`} />
				@${username}${pending && " (invite not accepted)"}
			</label>`;
		}
		const scopeChoice = (scope) =>
			html`<label>
				<input type="checkbox" name="scope" value="${scope}" ${scope === "threads_basic" && html` checked disabled`} />
				<code>${scope}</code>
			</label>`;
		const USUAL = [
			["Lose the answer to a publish", { kind: "drop", when: "after", method: "POST", path: "threads_publish" }],
			["Publish, then answer 504", { kind: "html-504", when: "after", method: "POST", path: "threads_publish" }],
			["Publish: not found", { kind: "not-found", method: "POST", path: "threads_publish" }],
			["Lose the answer to a deletion", { kind: "drop", when: "after", method: "DELETE", path: "/*" }],
			["Throttle a call", { kind: "throttle" }],
			["Refuse the token once", { kind: "revoked" }],
			["Outage for five calls", { kind: "code-2", times: 5 }],
			["Never answer a call", { kind: "stall" }],
		];
		const KINDS = {
			drop: "the connection just closes",
			truncate: "the answer breaks off",
			stall: "no answer at all",
			delay: "the true answer, late",
			"code-1": "HTTP 500, unknown error",
			"code-2": "HTTP 500, outage",
			"code-10": "HTTP 500, no permission",
			"not-found": "HTTP 400, not there",
			throttle: "HTTP 400, too many calls",
			revoked: "HTTP 400, token refused",
			empty: "HTTP 200 without a body",
			"html-504": "HTTP 504, no JSON",
			custom: "an answer of your own",
		};
		const CALLS = [
			["", "any call"],
			["POST threads", "create a container"],
			["POST threads_publish", "publish"],
			["GET /*", "read a post or a container"],
			["GET threads", "list posts"],
			["GET replies", "list replies"],
			["GET conversation", "list a conversation"],
			["GET threads_publishing_limit", "read the quotas"],
			["GET insights", "read insights of a post"],
			["GET threads_insights", "read insights of an account"],
			["DELETE /*", "delete a post"],
			["POST repost", "repost"],
			["GET debug_token", "inspect a token"],
			["GET refresh_access_token", "refresh a token"],
		];
		const faults = (controls) =>
			html`<div class="live" id="faults">${waiting(controls.faults())}</div>
				<h3 id="h-usual">Set one for the next call</h3>
				<form method="post" action="/_panel/faults" class="row" aria-labelledby="h-usual">
					${USUAL.map(([name], index) => html`<button name="usual" value="${index}">${name}</button>`)}
				</form>
				<details class="other">
					<summary>Any other fault</summary>
					${anyFault}
				</details>`;
		function waiting(all) {
			if (all.length === 0) return html`<p class="note">None waits: every call is answered truly.</p>`;
			return html`<ul class="log">
					${all.map(
						(fault) =>
							html`<li>
								<span class="what"><code>${fault.kind}</code> <span class="params">${describe(fault)}</span></span>
							</li>`,
					)}
				</ul>
				<form method="post" action="/_panel/faults/clear" class="row"><button>Take them back</button></form>`;
		}
		function describe({ when, method, path, params, nth = 1, times = 1 }) {
			const only = Object.entries(params ?? {}).map(([name, value]) => `${name}=${value}`);
			return [
				method === void 0 && path === void 0 ? "any call" : [method, path].filter(Boolean).join(" "),
				...(only.length > 0 ? [`with ${only.join(" & ")}`] : []),
				...(nth > 1 ? [`from call ${nth} on`] : []),
				...(times === 0 ? ["every one"] : times > 1 ? [`${times} of them`] : []),
				...(when === "after" ? ["after it acted"] : []),
			].join(", ");
		}
		const field = (name, label, input, note) =>
			html`<div class="switch">
				<label for="f-${name}">${label}</label
				>${input}${note !== void 0 && html`<p class="note" id="n-${name}">${note}</p>`}
			</div>`;
		const faults_select = (name, options) =>
			html`<select id="f-${name}" name="${name}">
				${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}
			</select>`;
		const input = (name, value = "", hint = false) =>
			html`<input id="f-${name}" name="${name}" value="${value}" ${hint && html` aria-describedby="n-${name}"`} />`;
		const anyFault = html`<form method="post" action="/_panel/faults">
			<div class="switches">
				${field(
					"kind",
					"The caller gets",
					faults_select(
						"kind",
						FAULT_KINDS.map((kind) => [kind, `${kind}: ${KINDS[kind]}`]),
					),
				)}
				${field("call", "At", faults_select("call", CALLS))}
				${field(
					"when",
					"When",
					faults_select("when", [
						["before", "before it acts: nothing is done"],
						["after", "after it acted: all is done"],
					]),
				)}
				${field("params", "Only with the parameters", input("params", "", true), "As in an address: media_type=TEXT&text=Hello.")}
				${field("nth", "From which of these calls on", input("nth", "1"))}
				${field("times", "How many of them", input("times", "1", true), "0: all, until it is taken back.")}
				${field("ms", "Milliseconds", input("ms", "", true), "Of a delay: how late.")}
				${field("status", "HTTP status", input("status", "", true), "Of an answer of your own.")}
				${field("body", "Body", input("body", "", true), "Of an answer of your own.")}
			</div>
			<p class="row"><button>Set the fault</button></p>
		</form>`;
		function faultIn(form) {
			if (form["usual"] !== void 0) {
				const fault = USUAL[Number(form["usual"])]?.[1];
				if (fault === void 0) throw new FaultError("There is no such fault");
				return fault;
			}
			const [method, path] = form["call"]?.split(" ") ?? [];
			const numbers = ["nth", "times", "ms", "status"].filter((name) => form[name]);
			return readFault({
				kind: form["kind"],
				when: form["when"],
				...(method && path ? { method, path } : {}),
				...(form["params"] ? { params: Object.fromEntries(new URLSearchParams(form["params"])) } : {}),
				...Object.fromEntries(numbers.map((name) => [name, Number(form[name])])),
				...(form["body"] ? { body: form["body"] } : {}),
			});
		}
		const TOPICS = {
			textMs: "How containers are processed",
			propagation: "What is not found at first",
			feedLagMs: "Lists and deletions",
			latencyMs: "Answers and publishing",
			counting: "Texts and links",
			fetchMedia: "Media and parameters",
			noTextEntities: "What is read back",
			authQuery: "Tokens and permissions",
			postQuota: "Quotas, usage and language",
		};
		function switches(controls) {
			const values = controls.switches();
			const one = (name) =>
				html`<div class="${values[name] === SWITCHES[name].default ? "switch" : "switch changed"}">
					<label for="s-${name}"><code>${kebab(name)}</code></label
					>${switches_field(name, SWITCHES[name], values[name])}
					<p class="note" id="d-${name}">${withCode(SWITCHES[name].says)}</p>
				</div>`;
			return html`<form method="post" action="/_panel/switches">
				${topics().map(
					({ title, names }) =>
						html`<h3>${title}</h3>
							<div class="switches">${names.map(one)}</div>`,
				)}
				<p class="apply"><button>Set the switches</button></p>
			</form>`;
		}
		function topics() {
			const all = [];
			for (const name of SWITCH_NAMES) {
				const title = TOPICS[name];
				if (title !== void 0) all.push({ title, names: [] });
				all.at(-1)?.names.push(name);
			}
			return all;
		}
		const withCode = (text) =>
			html`${text.split("`").map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
		function switches_field(name, known, value) {
			const choices = known.kind === "choice" ? known.choices : known.kind === "flag" ? ["true", "false"] : void 0;
			if (choices === void 0)
				return html`<input
					id="s-${name}"
					name="${name}"
					value="${String(value)}"
					aria-describedby="d-${name}"
					${known.kind === "whole" && html` inputmode="numeric"`}
				/>`;
			return html`<select id="s-${name}" name="${name}" aria-describedby="d-${name}">
				${choices.map((choice) => html`<option${choice === String(value) && html` selected`}>${choice}</option>`)}
			</select>`;
		}
		function changedIn(form, { switches }) {
			const now = switches();
			return Object.fromEntries(Object.entries(form).filter(([name, value]) => String(now[name]) !== value));
		}
		const MENTION = /(?<![\w@./])@[a-z0-9_](?:[a-z0-9_.]{0,28}[a-z0-9_])?/giu;
		function postText({ text = "", entities = [], topic }) {
			const spoilers = entities
				.map(({ offset, length }) => ({ from: offset, to: offset + length, show: spoiler }))
				.filter(({ from }) => from < text.length)
				.toSorted((one, other) => one.from - other.from);
			return spans(text, spoilers, (part) => linked(part, topic));
		}
		const spoiler = (text) =>
			html`<details class="spoiler">
				<summary>Spoiler</summary>
				<span>${text}</span>
			</details>`;
		function linked(text, topic) {
			const links = linksIn(text).map(({ link, at }) => ({ from: at, to: at + link.length, show: external }));
			const mentions = Array.from(text.matchAll(MENTION), ({ 0: name, index }) => ({
				from: index,
				to: index + name.length,
				show: (shown) => html`<a href="/${shown}">${shown}</a>`,
			}));
			const at = topic === void 0 ? -1 : text.indexOf(`#${topic}`);
			const tag =
				at === -1
					? []
					: [{ from: at, to: at + 1 + (topic?.length ?? 0), show: (shown) => html`<b class="tag">${shown}</b>` }];
			const all = [...links, ...mentions, ...tag].toSorted((one, other) => one.from - other.from);
			return spans(text, all, (part) => html`${part}`);
		}
		function spans(text, marked, plain) {
			const pieces = [];
			let at = 0;
			for (const { from, to, show } of marked) {
				if (from < at) continue;
				pieces.push(plain(text.slice(at, from)), show(text.slice(from, to)));
				at = to;
			}
			pieces.push(plain(text.slice(at)));
			return html`${pieces}`;
		}
		const external = (link) =>
			html`<a href="${hrefOf(link)}" rel="nofollow noopener noreferrer">${link.replace(/^https?:\/\//, "")}</a>`;
		const hrefOf = (link) => (/^https?:/i.test(link) ? link : `https://${link}`);
		const ELEMENTS = {
			bold: (text) => html`<strong>${text}</strong>`,
			italic: (text) => html`<em>${text}</em>`,
			highlight: (text) => html`<mark>${text}</mark>`,
			underline: (text) => html`<u>${text}</u>`,
			strikethrough: (text) => html`<s>${text}</s>`,
		};
		function styledText({ plaintext, text_with_styling_info = [] }) {
			const marked = text_with_styling_info
				.map(({ offset, length, styling_info }) => ({
					from: offset,
					to: offset + length,
					show: (text) => styling_info.reduce((inner, style) => ELEMENTS[style](inner), html`${text}`),
				}))
				.toSorted((one, other) => one.from - other.from);
			return spans(plaintext, marked, (part) => html`${part}`);
		}
		function postArticle(view, media, more = {}) {
			const author = authorOf(view, media);
			if (!author) return html``;
			const { content } = media;
			return html`<article
				class="post${more.follows ? " follows" : ""}"
				id="p${media.id}"
				aria-labelledby="a${media.id}"
			>
				<img class="face" src="/_avatar/${author.id}.svg" alt="" width="40" height="40" loading="lazy" />
				<div class="body">
					<header>
						<h3 id="a${media.id}">
							<a href="/@${author.username}">${author.username}</a
							>${author.verified && html` ${icon("verified")}<span class="sr">verified</span>`}${content.topic !== void 0 && html` <span class="topic"><span aria-hidden="true">›</span> ${content.topic}</span>`}
						</h3>
						<a class="when" href="${pathOf(author, media)}">${timeOf(media.publishedAt, view.now)}</a>
					</header>
					${
						media.hidden
							? html`<details class="hidden">
									<summary>Hidden reply</summary>
									${inside(view, media, author)}
								</details>`
							: inside(view, media, author)
					}
				</div>
			</article>`;
		}
		function inside(view, media, author) {
			const { content } = media;
			return html`${content.text !== void 0 && html`<div class="text">${postText(content)}</div>`}${attachments(view, media, author)}${notes(view, media, author)}${counts(view, media)}`;
		}
		function attachments(view, media, author) {
			const { content } = media;
			return html`${pictures(view, media)}${content.poll && poll(view, media, author)}${content.textAttachment && longText(content.textAttachment)}${content.gif !== void 0 && html`<p class="card">GIF <code>${content.gif}</code></p>`}${linkCard(content)}${content.quotes !== void 0 && quoted(view, content.quotes)}`;
		}
		function longText(attachment) {
			const { plaintext, link_attachment_url: link } = attachment;
			const whole = html`<div class="text">${styledText(attachment)}</div>
				${link !== void 0 && html`<p class="source">${external(link)}</p>`}`;
			const words = excerpt(plaintext);
			if (words === plaintext) return html`<div class="card">${whole}</div>`;
			return html`<details class="card long">
				<summary>
					<span class="text closed">${words}</span> <span class="toggle closed">Read more</span
					><span class="toggle opened">Show less</span>
				</summary>
				${whole}
			</details>`;
		}
		function excerpt(text) {
			const signs = Array.from(text);
			if (signs.length <= 180) return text;
			const start = signs.slice(0, 180).join("");
			const words = start.replace(/\s+\S*$/, "");
			return `${words.length > 120 ? words : start}…`;
		}
		function pictures(view, media) {
			const items = media.childIds?.map((id) => view.world.store.media(id)).filter((item) => item !== void 0) ?? [];
			const shown =
				items.length > 0
					? html`<div class="carousel" role="group" aria-label="Carousel of ${items.length}" tabindex="0">
							${items.map((item) => figure(view, item))}
						</div>`
					: media.content.mediaUrl !== void 0 && figure(view, media);
			if (!shown) return;
			return media.content.spoilerMedia
				? html`<details class="veil">
						<summary>Spoiler: show the media</summary>
						${shown}
					</details>`
				: shown;
		}
		function figure(view, { content, file = "" }) {
			const src = view.world.files.has(file) ? `/_media/${file}` : (content.mediaUrl ?? "");
			const alt = content.altText ?? "";
			if (content.type === "VIDEO")
				return html`<video
					class="media"
					src="${src}"
					controls
					preload="none"
					poster="/_thumbnail/${file || "0"}.svg"
					aria-label="${alt || "Video without a description"}"
				></video>`;
			return html`<img class="media" src="${src}" alt="${alt || "Picture without a description"}" loading="lazy" />`;
		}
		function poll(view, media, author) {
			const options = media.content.poll ?? [];
			const votes = votesOf(media, author, view.now);
			const total = votes.reduce((one, other) => one + other, 0);
			const left = media.publishedAt + DAY - view.now;
			return html`<div class="poll">
				<ul>
					${options.map((option, index) => {
						const percent = total === 0 ? 0 : Math.round(((votes[index] ?? 0) / total) * 100);
						return html`<li>
							<span>${option}</span> <span>${percent} %</span
							><meter min="0" max="100" value="${percent}" aria-label="${option}"></meter>
						</li>`;
					})}
				</ul>
				<p class="note">${view_short(total)} votes · ${left > 0 ? `${spanOf(left)} left` : "closed"}</p>
			</div>`;
		}
		function linkCard(content) {
			const bare = content.type === "TEXT" && !content.poll && content.gif === void 0 && content.quotes === void 0;
			const link = content.link ?? (bare ? firstLink(content.text ?? "") : void 0);
			if (link === void 0 || !URL.canParse(hrefOf(link))) return;
			const { host, pathname, search } = new URL(hrefOf(link));
			return html`<a class="card link" href="${hrefOf(link)}" rel="nofollow noopener noreferrer"
				><span class="note">${host}</span> <span>${pathname === "/" ? host : decode(pathname + search)}</span></a
			>`;
		}
		function decode(path) {
			try {
				return decodeURI(path);
			} catch {
				return path;
			}
		}
		function quoted(view, id) {
			const media = view.world.store.media(id);
			const author = media && authorOf(view, media);
			if (!isShown(view, media) || !author) return html`<p class="card note">This post is not available.</p>`;
			return html`<blockquote class="card quote">
				<p class="by">
					<b>${author.username}</b>
					<a class="when" href="${pathOf(author, media)}">${timeOf(media.publishedAt, view.now)}</a>
				</p>
				<div class="text">${excerpt(media.content.text ?? "")}</div>
				${pictures(view, media)}
			</blockquote>`;
		}
		const WHO = {
			everyone: void 0,
			accounts_you_follow: "Only profiles the author follows can reply",
			mentioned_only: "Only mentioned profiles can reply",
			parent_post_author_only: "Only the author can reply",
			followers_only: "Only followers can reply",
		};
		function notes(view, media, author) {
			const { content } = media;
			const place = locationById(content.location ?? "");
			const mentioned = content.replyControl === "mentioned_only" ? mentionsIn(content.text ?? "") : [];
			const said = [
				WHO[content.replyControl] &&
					(mentioned.length > 0
						? `Only ${mentioned.map((name) => `@${name}`).join(", ")} can reply`
						: WHO[content.replyControl]),
				content.replyApprovals && "Replies need approval",
				content.ghost && `Ghost post, gone in ${spanOf(media.publishedAt + DAY - view.now)}`,
				content.countries && `Shown in ${content.countries.join(", ")}`,
				author.private && "Private profile",
			].filter((note) => typeof note === "string");
			if (said.length === 0 && !place) return;
			return html`<p class="note">
				${place && html`${icon("place")} ${place.name}${said.length > 0 && " · "}`}${said.join(" · ")}
			</p>`;
		}
		function counts(view, media) {
			const { likes = 0, replies = 0, reposts = 0, quotes = 0, views = 0 } = countsOf(view, media);
			const one = (drawing, count, name) =>
				html`<li>
					${icon(drawing)} <span>${view_short(count)}<span class="sr"> ${name}</span></span>
				</li>`;
			return html`<ul class="counts">
				${one("like", likes, "likes")}${one("reply", replies, "replies")}${one("repost", reposts + quotes, "reposts and quotes")}${one("view", views, "views")}
			</ul>`;
		}
		const DEEPEST = 3;
		function conversationPage(view, media, author) {
			const { store } = view.world;
			const parent = store.media(media.parentId ?? "");
			const chain = chainFrom(view, media);
			const inChain = new Set(chain.map(({ id }) => id));
			const replies = chain.flatMap((segment) => answersTo(view, segment)).filter(({ id }) => !inChain.has(id));
			const main = html`<h1 class="sr">Post by @${author.username}</h1>
				<h2 class="sr">Post</h2>
				<div id="feed">
					${isShown(view, parent) && html`<section class="chain parent" id="c${parent.id}" aria-label="In reply to">${postArticle(view, parent, { follows: true })}</section>`}
					<section
						class="chain"
						id="c${media.id}"
						${chain.length > 1 && html` aria-label="Chain of ${chain.length} posts"`}
					>
						${chain.map((segment, index) => postArticle(view, segment, { follows: index < chain.length - 1 }))}
					</section>
					${replies.length > 0 && html`<h2 class="replies" id="replies">Replies</h2>`}${replies.map((reply) => html`<section class="chain" id="c${reply.id}">${tree(view, reply, 0)}</section>`)}
				</div>`;
			return layout(`@${author.username}: ${(media.content.text ?? "Post").slice(0, 60)}`, store.accounts(), main);
		}
		function tree(view, media, depth) {
			const answers = authorOf(view, media) ? answersTo(view, media) : [];
			const below = answers.map((answer) => tree(view, answer, depth + 1));
			return html`${postArticle(view, media)}${below.length > 0 && (depth < DEEPEST ? html`<div class="nested">${below}</div>` : below)}`;
		}
		const MOST_CONTAINERS = 12;
		const MOST_REQUESTS = 40;
		const MOST_SIGNS = 160;
		function containers({ world, now }) {
			const latest = world.store.latestContainers(MOST_CONTAINERS).toReversed();
			if (latest.length === 0) return html`<p class="note">None yet. Creating a post makes one.</p>`;
			return log(
				"Latest containers",
				latest.map((container) => {
					const status = statusOf(container, now);
					const { type } = container.content;
					return html`<li class="${status === "ERROR" ? "bad" : "good"}">
						<span class="what"><code>${container.id}</code> ${type}${container.isCarouselItem && " (item)"}</span>
						<span class="status">${status}${status === "ERROR" && html` <code>${container.error}</code>`}</span>
						<span class="ago">${spanOf(now - container.createdAt)} ago</span>
					</li>`;
				}),
			);
		}
		function requests({ now }, all) {
			const latest = all.slice(-MOST_REQUESTS).toReversed();
			if (latest.length === 0)
				return html`<p class="note">None yet. The access token stands in the terminal where this server started.</p>`;
			return log(
				"Latest requests",
				latest.map(({ number, method, path, params, status, fault, at }) => {
					const given = Object.entries(params).map(([name, value]) => `${name}=${value}`);
					return html`<li class="${status >= 400 || status === 0 ? "bad" : "good"}">
						<span class="what"
							><code>${method} ${path}</code
							>${given.length > 0 && html` <span class="params">${cut(given.join(" & "))}</span>`}</span
						>
						<span class="status"
							>${status === 0 ? "no answer" : status}${fault !== void 0 && html` <b>${fault}</b>`}</span
						>
						<span class="ago">${spanOf(now - at)} ago<span class="sr">, request ${number}</span></span>
					</li>`;
				}),
			);
		}
		const log = (name, lines) =>
			html`<div class="scroll" tabindex="0" role="region" aria-label="${name}">
				<ul class="log">
					${lines}
				</ul>
			</div>`;
		function cut(text) {
			const signs = Array.from(text);
			return signs.length <= MOST_SIGNS ? text : `${signs.slice(0, MOST_SIGNS).join("")}…`;
		}
		const QUOTAS = {
			posts: "Posts",
			replies: "Replies",
			deletes: "Deletions",
			locations: "Location searches",
			searches: "Keyword searches",
			discoveries: "Profile lookups",
		};
		function panelPage(view, controls) {
			const main = html`<h1>Panel</h1>
				<div class="panel">
					${section("clock", "Clock", clock(view, controls))}
					${section("quotas", "Quotas of the last 24 hours", quotas(view))}
					${still("breaking", "Faults", faults(controls))}
					${section("requests", "Requests", requests(view, controls.requests()))}
					${section("containers", "Containers", containers(view))} ${still("switches", "Switches", switches(controls))}
				</div>`;
			return layout("Panel", view.world.store.accounts(), main);
		}
		const section = (id, title, body) => box(id, "box live", title, body);
		const still = (id, title, body) => box(id, "box", title, body);
		const box = (id, kind, title, body) =>
			html`<section class="${kind}" id="${id}" aria-labelledby="h-${id}">
				<h2 id="h-${id}">${title}</h2>
				${body}
			</section>`;
		function clock(view, { clock }) {
			const ahead = clock.ahead();
			const move = (ms, name) => html`<button name="advanceMs" value="${ms}">${name}</button>`;
			return html`<p>${timeOf(view.now, view.now)} UTC${ahead > 0 && html`, ${spanOf(ahead)} ahead of real time`}</p>
				<form method="post" action="/_panel/clock" class="row">
					${move(60_000, "+1 minute")}${move(3_600_000, "+1 hour")}${move(86_400_000, "+1 day")}
				</form>
				<form method="post" action="/_panel/reset" class="row"><button>Forget all posts</button></form>`;
		}
		function quotas({ world, now }) {
			const accounts = [...world.store.accounts()].slice(0, 5);
			return html`${accounts.map(({ id, username }) => {
				const rows = Object.keys(QUOTAS).map((quota) => {
					const used = world.store.window(id, quota).used(now);
					return { name: QUOTAS[quota], used, total: quotaTotal(quota, world.switches) };
				});
				const shown = rows.filter(({ used }, index) => used > 0 || index < 2);
				return html`<h3>@${username}</h3>
					<ul class="quotas">
						${shown.map(({ name, used, total }) => html`<li><span>${name}</span> <span>${used} of ${total}</span><meter min="0" max="${total}" value="${used}" aria-label="${name} of @${username}"></meter></li>`)}
					</ul>`;
			})}`;
		}
		const SCRIPT = `'use strict'\nconst parser = new DOMParser()\nconst LIVE = '.chain[id], .live[id], .profile[id]'\nconst seen = new Map([...document.querySelectorAll(LIVE)].map((element) => [element.id, element.outerHTML]))\nlet etag = ''\n\nasync function load(url) {\n  const response = await fetch(url, { cache: 'no-store', headers: etag && url === location.href ? { 'if-none-match': etag } : {} })\n  if (response.status !== 200) return undefined\n  if (url === location.href) etag = response.headers.get('etag')\n  return parser.parseFromString(await response.text(), 'text/html')\n}\n\nfunction exchange(old, fresh) {\n  const open = [...old.querySelectorAll('details')].map((one) => one.open)\n  fresh.querySelectorAll('details').forEach((one, index) => { if (open[index]) one.open = true })\n  const at = [...old.querySelectorAll('.scroll, .carousel')].map((one) => [one.scrollLeft, one.scrollTop])\n  old.replaceWith(fresh)\n  fresh.querySelectorAll('.scroll, .carousel').forEach((one, index) => { if (at[index]) one.scrollTo(...at[index]) })\n}\n\nconst isBusy = (element) =>\n  element.contains(document.activeElement) || [...element.querySelectorAll('video')].some((video) => !video.paused)\n\nfunction merge(page) {\n  let added = 0\n  let before\n  const ids = new Set()\n  for (const fresh of page.querySelectorAll(LIVE)) {\n    ids.add(fresh.id)\n    const old = document.getElementById(fresh.id)\n    const source = fresh.outerHTML\n    if (!old) {\n      const copy = document.importNode(fresh, true)\n      copy.classList.add('new')\n      if (before) before.after(copy)\n      else document.getElementById('feed')?.prepend(copy)\n      seen.set(fresh.id, source)\n      added++\n    } else if (seen.get(fresh.id) !== source && !isBusy(old)) {\n      exchange(old, document.importNode(fresh, true))\n      seen.set(fresh.id, source)\n    }\n    const now = document.getElementById(fresh.id)\n    if (now?.parentElement?.id === 'feed') before = now\n  }\n  for (let gone = before?.previousElementSibling; gone; ) {\n    const next = gone.previousElementSibling\n    if (gone.matches('.chain[id]') && !ids.has(gone.id)) gone.remove()\n    gone = next\n  }\n  if (added > 0) {\n    document.querySelector('.empty')?.remove()\n    document.getElementById('news').textContent = added === 1 ? 'One new post' : added + ' new posts'\n  }\n}\n\nasync function refresh() {\n  try {\n    const page = document.hidden ? undefined : await load(location.href)\n    if (page) merge(page)\n  } catch {\n    // The simulator does not answer; it may be started again.\n  }\n  setTimeout(refresh, 1000)\n}\nsetTimeout(refresh, 1000)\n\n// A busy browser tells several states of a link at once: the last one is how it stands now.\nconst more = new IntersectionObserver(async (entries) => {\n  const { target: link, isIntersecting } = entries.at(-1)\n  if (!isIntersecting) return\n  more.unobserve(link)\n  const page = await load(link.href).catch(() => undefined)\n  if (!page) return setTimeout(() => more.observe(link), 1000)\n  for (const fresh of page.querySelectorAll('#feed > .chain')) {\n    seen.set(fresh.id, fresh.outerHTML)\n    document.getElementById('feed').append(document.importNode(fresh, true))\n  }\n  const next = page.querySelector('a[rel=next]')\n  link.closest('.older').remove()\n  if (next) {\n    document.getElementById('feed').after(document.importNode(next.closest('.older'), true))\n    watch()\n  }\n}, { rootMargin: '800px' })\n\nfunction watch() {\n  const link = document.querySelector('a[rel=next]')\n  if (link) more.observe(link)\n}\nwatch()\n`;
		const CHAINS = 50;
		const SEGMENTS = 3;
		function timelinePage(view, account, { after, limit = CHAINS }) {
			const { store } = view.world;
			const page = pageOf(
				store.list("posts", account.id),
				store.mediaAt,
				(media) => isShown(view, media),
				{ limit, ...(after === void 0 ? {} : { after }) },
				true,
			);
			const last = page.posts.at(-1);
			const main = html`${profile(view, account)}
				<h2 class="sr">Posts</h2>
				<div id="feed">
					${page.posts.map((media) => chain(view, media))}${page.posts.length === 0 && html`<p class="empty">Nothing has been published yet.</p>`}
				</div>
				${page.more && last && html`<p class="older"><a href="/@${account.username}?after=${last.seq}" rel="next">Older posts</a></p>`}`;
			return layout(`${account.name} (@${account.username})`, store.accounts(), main);
		}
		function profile(view, account) {
			const { store } = view.world;
			return html`<section class="profile" id="profile" aria-label="Profile">
				<div>
					<h1>${account.name}</h1>
					<p>@${account.username}</p>
				</div>
				<img class="face" src="/_avatar/${account.id}.svg" alt="" width="72" height="72" />
				${account.biography !== "" && html`<p class="text">${account.biography}</p>`}
				<p class="note">
					${view_short(account.followers)} followers · ${view_short(store.count("posts", account.id))} posts ·
					${view_short(store.count("replies", account.id))} replies
				</p>
			</section>`;
		}
		function chain(view, media) {
			const original = media.repostOf === void 0 ? void 0 : view.world.store.media(media.repostOf);
			if (media.repostOf !== void 0)
				return html`<section class="chain" id="c${media.id}" aria-label="Repost">
					<p class="note repost">${icon("repost")} ${authorOf(view, media)?.username} reposted</p>
					${isShown(view, original) ? postArticle(view, original) : html`<p class="note">This post is not available.</p>`}
				</section>`;
			const segments = chainFrom(view, media);
			const shown = segments.slice(0, SEGMENTS);
			const rest = segments.length - shown.length;
			const author = authorOf(view, media);
			return html`<section
				class="chain"
				id="c${media.id}"
				${segments.length > 1 && html` aria-label="Chain of ${segments.length} posts"`}
			>
				${shown.map((segment, index) => postArticle(view, segment, { follows: index < shown.length - 1 || rest > 0 }))}${rest > 0 && author && html`<p class="rest"><a href="${pathOf(author, media)}">${rest} more in this chain</a></p>`}
			</section>`;
		}
		const STYLE = (0, external_node_fs_.readFileSync)(__webpack_require__.ab + "style.css", "utf8");
		const POLICY =
			"default-src 'none'; img-src 'self' https: http:; media-src 'self' https: http:; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
		async function handlePage(front, controls, request, response, url) {
			if (request.method === "POST" && url.pathname.startsWith("/_panel/")) {
				await work(front, controls, request, response, url);
				return true;
			}
			const view = { world: front.world, now: front.world.clock.now() };
			if (request.method === "POST" && url.pathname === "/_tokens") {
				const form = new URLSearchParams((await readBody(request)).toString());
				if (isSameOrigin(request)) sendPage(request, response, answerTokenForm(view, controls, form));
				else response.writeHead(403).end();
				return true;
			}
			if (request.method !== "GET") return false;
			const asset = /^\/_(media|avatar|thumbnail|page)\/([\w.]+?)(?:\.svg)?$/.exec(url.pathname);
			if (asset) {
				sendAsset(response, findAsset(front, asset[1] ?? "", asset[2] ?? ""));
				return true;
			}
			if (url.pathname === "/favicon.ico") {
				sendAsset(response, findAsset(front, "page", "icon"));
				return true;
			}
			const page = findPage(view, controls, url);
			if (page === void 0) return false;
			sendPage(request, response, page);
			return true;
		}
		function findPage(view, controls, url) {
			const { store } = view.world;
			if (url.pathname === "/_panel") return panelPage(view, controls);
			if (url.pathname === "/_tokens") return tokenGeneratorPage(view);
			const [, username, shortcode] = /^\/@([\w.]+)(?:\/post\/([\w-]+))?$/.exec(url.pathname) ?? [];
			if (shortcode !== void 0) {
				const media = store.mediaByShortcode(shortcode);
				const author = media && authorOf(view, media);
				return isShown(view, media) && author
					? conversationPage(view, media, author)
					: notFound(view, "This post is not available.");
			}
			if (username === void 0 && url.pathname !== "/") return;
			const account = username === void 0 ? [...store.accounts()][0] : store.accountNamed(username);
			if (!account) return notFound(view, "There is no such account.");
			return timelinePage(view, account, {
				...(url.searchParams.has("after") ? { after: Number(url.searchParams.get("after")) } : {}),
				...(url.searchParams.has("limit") ? { limit: Math.min(Number(url.searchParams.get("limit")), 1000) } : {}),
			});
		}
		const notFound = (view, says) =>
			layout(
				"Not found",
				view.world.store.accounts(),
				html`<h1>Not found</h1>
					<p class="empty">${says}</p>`,
			);
		function findAsset({ world }, kind, name) {
			switch (kind) {
				case "page":
					if (name === "style.css") return { type: "text/css; charset=utf-8", body: STYLE };
					if (name === "icon") return { type: "image/svg+xml", body: ICON };
					return name === "script.js" ? { type: "text/javascript; charset=utf-8", body: SCRIPT } : void 0;
				case "media": {
					const body = world.files.get(name);
					return body && { type: fileType(body), body };
				}
				case "thumbnail":
					return { type: "image/svg+xml", body: THUMBNAIL };
				default: {
					const account = world.store.account(name);
					return account && { type: "image/svg+xml", body: avatar(account) };
				}
			}
		}
		function sendAsset(response, asset) {
			if (!asset) {
				response.writeHead(404).end();
				return;
			}
			response.writeHead(200, {
				"content-type": asset.type,
				"content-length": Buffer.byteLength(asset.body),
				"x-content-type-options": "nosniff",
				"content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
				"cache-control": "max-age=600",
			});
			response.end(asset.body);
		}
		function sendPage(request, response, { source }) {
			const etag = `"${(0, external_node_crypto_.createHash)("sha1").update(source).digest("base64url")}"`;
			if (request.headers["if-none-match"] === etag) {
				response.writeHead(304, { etag }).end();
				return;
			}
			const zipped = /\bgzip\b/.test(String(request.headers["accept-encoding"]));
			const body = zipped ? (0, external_node_zlib_.gzipSync)(source, { level: 5 }) : Buffer.from(source);
			response.writeHead(200, {
				"content-type": "text/html; charset=utf-8",
				"content-length": body.length,
				...(zipped ? { "content-encoding": "gzip" } : {}),
				etag,
				vary: "accept-encoding",
				"cache-control": "no-store",
				"content-security-policy": POLICY,
				"x-content-type-options": "nosniff",
				"referrer-policy": "same-origin",
			});
			response.end(body);
		}
		async function work(front, controls, request, response, url) {
			const form = Object.fromEntries(new URLSearchParams((await readBody(request)).toString()));
			if (!isSameOrigin(request)) {
				response.writeHead(403).end();
				return;
			}
			try {
				const part = serve_act(controls, url.pathname.slice("/_panel/".length), form);
				response.writeHead(303, { location: `/_panel${part}` }).end();
			} catch (error) {
				if (!(error instanceof SwitchError || error instanceof FaultError || error instanceof RangeError)) throw error;
				const says = html`<h1>Not set</h1>
					<p class="empty">${error.message}</p>
					<p class="older"><a href="/_panel">Back to the panel</a></p>`;
				sendPage(request, response, layout("Not set", front.world.store.accounts(), says));
			}
		}
		function serve_act(controls, form, fields) {
			switch (form) {
				case "clock":
					controls.clock.advance(Number(fields["advanceMs"]));
					return "";
				case "reset":
					controls.reset();
					return "";
				case "faults":
					controls.inject(faultIn(fields));
					return "#breaking";
				case "faults/clear":
					controls.clearFaults();
					return "#breaking";
				case "switches":
					controls.set(changedIn(fields, controls));
					return "#switches";
				default:
					return "";
			}
		}
		const BASE62 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
		const BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
		function seededRandom(seed) {
			let state = seed >>> 0;
			const next = () => {
				state = (state + 0x6d2b79f5) >>> 0;
				let mixed = Math.imul(state ^ (state >>> 15), state | 1);
				mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
				return (mixed ^ (mixed >>> 14)) >>> 0;
			};
			const below = (limit) => next() % limit;
			const letters = (alphabet, length) =>
				Array.from({ length }, () => alphabet.charAt(below(alphabet.length))).join("");
			const digits = (length) => String(below(10 ** length)).padStart(length, "0");
			return {
				below,
				id: () => ["1", 7 + below(2), digits(7), digits(7), 1 + 2 * below(5)].join(""),
				token: () => `THAA${letters(BASE62, 120)}ZD`,
				code: () => `AQ${letters(BASE64URL, 80)}`,
				shortcode: () => ["D", letters(BASE64URL, 10)].join(""),
				trace: () => `A${letters(BASE64URL, 22)}`,
			};
		}
		const LINE_FEED = 0x0a;
		const CLOSED = -1;
		function openJournal(directory) {
			(0, external_node_fs_.mkdirSync)(directory, { recursive: true });
			const release = lock((0, external_node_path_.resolve)(directory, "lock"));
			const path = (0, external_node_path_.join)(directory, "journal.jsonl");
			let file = (0, external_node_fs_.openSync)(path, "a");
			return {
				load: (store) => {
					const bytes = (0, external_node_fs_.existsSync)(path)
						? (0, external_node_fs_.readFileSync)(path)
						: Buffer.alloc(0);
					let lines = 0;
					let start = 0;
					for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
						const [kind, record] = JSON.parse(bytes.toString("utf8", start, end));
						store.put(kind, record);
						lines++;
						start = end + 1;
					}
					if (start < bytes.length) (0, external_node_fs_.truncateSync)(path, start);
					const live = Array.from(store.records()).length;
					if (lines > 1000 && lines > live * 2) rewriteTo(store);
				},
				append: (kind, record) => {
					if (file !== CLOSED) (0, external_node_fs_.writeSync)(file, `${JSON.stringify([kind, record])}\n`);
				},
				rewrite: rewriteTo,
				close: () => {
					(0, external_node_fs_.closeSync)(file);
					file = CLOSED;
					release();
				},
			};
			function rewriteTo(store) {
				const fresh = `${path}.new`;
				const out = (0, external_node_fs_.openSync)(fresh, "w");
				for (const entry of store.records()) (0, external_node_fs_.writeSync)(out, `${JSON.stringify(entry)}\n`);
				(0, external_node_fs_.fsyncSync)(out);
				(0, external_node_fs_.closeSync)(out);
				(0, external_node_fs_.closeSync)(file);
				try {
					(0, external_node_fs_.renameSync)(fresh, path);
				} finally {
					file = (0, external_node_fs_.openSync)(path, "a");
				}
			}
		}
		const held = new Set();
		function lock(path) {
			for (let attempt = 0; attempt < 2; attempt++)
				try {
					(0, external_node_fs_.writeFileSync)(path, String(process.pid), { flag: "wx" });
					held.add(path);
					return () => {
						held.delete(path);
						(0, external_node_fs_.rmSync)(path, { force: true });
					};
				} catch (error) {
					if (error.code !== "EEXIST") throw error;
					const owner = Number((0, external_node_fs_.readFileSync)(path, "utf8"));
					if (held.has(path) || isRunning(owner))
						throw new Error(`Process ${owner} keeps its state here already: ${path}`, { cause: error });
					(0, external_node_fs_.rmSync)(path, { force: true });
				}
			throw new Error(`Cannot lock ${path}`);
		}
		function isRunning(pid) {
			if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
			try {
				process.kill(pid, 0);
				return true;
			} catch (error) {
				return error.code === "EPERM";
			}
		}
		const NOTHING = [];
		const MOST_LATEST = 100;
		const MOST_SEARCHES = 10;
		function createStore(listener) {
			const accounts = new Map();
			const usernames = new Map();
			const tokens = new Map();
			const codes = new Map();
			const containers = new Map();
			let latest = [];
			const media = new Map();
			const bySeq = [];
			const shortcodes = new Map();
			const lists = new Map();
			const windows = new Map();
			const searches = new Map();
			const settings = new Map();
			const gone = new Map();
			let nextSeq = 0;
			const enlist = (name, key, seq) => {
				const byKey = getOr(lists, name, () => new Map());
				const seqs = byKey.get(key);
				if (seqs === void 0) byKey.set(key, [seq]);
				else seqs.push(seq);
			};
			const windowOf = (accountId, quota) =>
				getOr(windows, `${accountId}/${quota}`, () => ({ accountId, quota, window: new MovingWindow() })).window;
			const remember = (post) => {
				const known = media.get(post.id);
				media.set(post.id, post);
				bySeq[post.seq] = post;
				nextSeq = Math.max(nextSeq, post.seq + 1);
				if (known === void 0) {
					shortcodes.set(post.shortcode, post.id);
					for (const [name, key] of listsOf(post)) enlist(name, key, post.seq);
				}
				if (known?.deletedAt === void 0 && post.deletedAt !== void 0)
					for (const [name, key] of listsOf(post)) gone.set(`${name}/${key}`, (gone.get(`${name}/${key}`) ?? 0) + 1);
			};
			const keep = {
				account: (record) => {
					const before = accounts.get(record.id)?.username;
					if (before !== void 0) usernames.delete(before.toLowerCase());
					accounts.set(record.id, record);
					usernames.set(record.username.toLowerCase(), record.id);
				},
				token: (record) => void tokens.set(record.id, record),
				code: (record) => void codes.set(record.id, record),
				container: (record) => {
					if (!containers.has(record.id)) latest.push(record.id);
					if (latest.length > 2 * MOST_LATEST) latest = latest.slice(-MOST_LATEST);
					containers.set(record.id, record);
				},
				media: remember,
				use: ({ accountId, quota, at }) => windowOf(accountId, quota).use(at),
				search: (record) =>
					void searches.set(
						record.accountId,
						[...(searches.get(record.accountId) ?? []), record].slice(-MOST_SEARCHES),
					),
				setting: (record) => void settings.set(record.id, record),
			};
			return {
				put: (kind, record) => {
					keep[kind](record);
					listener?.(kind, record);
				},
				account: (id) => accounts.get(id),
				accountNamed: (username) => accounts.get(usernames.get(username.toLowerCase()) ?? ""),
				accounts: () => accounts.values(),
				token: (value) => tokens.get(value),
				tokens: () => tokens.values(),
				code: (value) => codes.get(value),
				container: (id) => containers.get(id),
				containers: () => containers.values(),
				latestContainers: (count) => latest.slice(-count).flatMap((id) => containers.get(id) ?? []),
				media: (id) => media.get(id),
				mediaAt: (seq) => bySeq[seq],
				mediaByShortcode: (shortcode) => media.get(shortcodes.get(shortcode) ?? ""),
				nextSeq: () => nextSeq,
				list: (name, key) => lists.get(name)?.get(key) ?? NOTHING,
				count: (name, key) => (lists.get(name)?.get(key)?.length ?? 0) - (gone.get(`${name}/${key}`) ?? 0),
				window: windowOf,
				searches: (accountId) => searches.get(accountId) ?? [],
				setting: (id) => settings.get(id)?.value,
				*records() {
					for (const record of settings.values()) yield ["setting", record];
					for (const record of accounts.values()) yield ["account", record];
					for (const record of tokens.values()) yield ["token", record];
					for (const record of codes.values()) yield ["code", record];
					for (const record of containers.values()) yield ["container", record];
					for (const record of media.values()) yield ["media", record];
					for (const { accountId, quota, window } of windows.values())
						for (const at of window.times()) yield ["use", { accountId, quota, at }];
					for (const list of searches.values()) for (const record of list) yield ["search", record];
				},
			};
		}
		function listsOf({ accountId, content, itemOf, parentId, repostOf, rootId }) {
			if (itemOf !== void 0) return [];
			if (repostOf !== void 0)
				return [
					["everything", ""],
					["posts", accountId],
					["reposts", repostOf],
				];
			const lists = [
				["everything", ""],
				[parentId === void 0 ? "posts" : "replies", accountId],
				["answers", parentId],
				["conversation", rootId],
				["ghosts", content.ghost && accountId],
				["quotes", content.quotes],
				["topic", content.topic?.toLowerCase()],
				...mentionsIn(content.text ?? "").map((name) => ["mentions", name]),
			];
			return lists.filter((list) => typeof list[1] === "string");
		}
		function getOr(map, key, make) {
			const known = map.get(key);
			if (known !== void 0) return known;
			const made = make();
			map.set(key, made);
			return made;
		}
		async function startSimulator(options = {}) {
			const { data, username = "spool_demo" } = options;
			const timeScale = options.timeScale ?? Number(process.env["SPOOL_TIME_SCALE"] ?? 1);
			if (!(timeScale > 0)) throw new RangeError(`The time scale is ${timeScale}, expected a number above 0`);
			const switches = switchesWith(options.switches ?? {});
			const journal = data === void 0 ? void 0 : openJournal(data);
			const kept = createStore();
			journal?.load(kept);
			const newStore = () => createStore(journal?.append);
			const store = journal ? recording(kept, journal.append) : kept;
			const ending = new AbortController();
			const world = {
				store,
				clock: movableClock(options.now, kept.setting("clock")),
				random: seededRandom(seedFor(options.seed, kept)),
				switches,
				wait: (ms) => ms / timeScale,
				looker: look,
				files: data === void 0 ? filesInMemory() : filesIn((0, external_node_path_.join)(data, "media")),
				ending: ending.signal,
				address: "",
				throttledUntil: 0,
				calls: new Map(),
				permalinkReads: new Map(),
				repliesPublished: 0,
			};
			const report = options.report ?? ((error) => console.error(error));
			const front = { world, faults: createFaults(), log: requestLog(), report };
			throttle(world);
			fetchAgain(world);
			const tokens = {};
			const tokenOf = (name) => {
				const account = ensureAccount(world, name);
				const token = usableToken(world, account) ?? issueToken(world, account);
				tokens[account.username] = token.id;
				return token;
			};
			const { id: token, accountId: userId } = tokenOf(username);
			options.accounts?.forEach(tokenOf);
			const controls = controlsOf(front, () => {
				const empty = newStore();
				journal?.rewrite(empty);
				return empty;
			});
			const answer =
				options.answer ?? ((_, request, response, url) => answerPerson(front, controls, request, response, url));
			const server = (0, external_node_http_.createServer)((request, response) => {
				respond(front, answer, request, response).catch((error) => {
					if (error instanceof BodyTooLarge) response.writeHead(413, { connection: "close" }).end();
					else {
						if (!request.destroyed) report(error);
						response.destroy();
					}
				});
			});
			server.requestTimeout = 0;
			try {
				world.address = await listen(server, options.port ?? 0, options.host ?? "127.0.0.1");
			} catch (error) {
				journal?.close();
				throw error;
			}
			return {
				...controls,
				url: world.address,
				token,
				username: world.store.account(userId)?.username ?? username,
				userId,
				tokens,
				app: { id: APP.id, secret: APP.secret },
				close: async () => {
					ending.abort();
					await new Promise((resolve) => {
						server.close(resolve);
						server.closeAllConnections();
					});
					journal?.close();
				},
			};
		}
		function seedFor(seed, kept) {
			if (seed === void 0) return Math.floor(Math.random() * 2 ** 32);
			return seed + 7919 * Array.from(kept.records()).length;
		}
		const recording = (store, append) => ({
			...store,
			put: (kind, record) => {
				store.put(kind, record);
				append(kind, record);
			},
		});
		function fetchAgain(world) {
			if (!world.switches.fetchMedia) return;
			for (const container of world.store.containers()) {
				const { type, mediaUrl } = container.content;
				const waits = container.readyAt === void 0 && (type === "IMAGE" || type === "VIDEO") && mediaUrl !== void 0;
				if (waits && statusOf(container, world.clock.now()) === "IN_PROGRESS") fetchMedia(world, container);
			}
		}
		async function listen(server, port, host) {
			await new Promise((resolve, reject) => {
				server.once("error", reject);
				server.listen(port, host, resolve);
			});
			const { address, family, port: bound } = server.address();
			return `http://${family === "IPv6" ? `[${address}]` : address}:${bound}`;
		}
		async function respond(front, answer, request, response) {
			const path = request.url ?? "/";
			if (!path.startsWith("/") || !URL.canParse(front.world.address + path)) {
				response.writeHead(400, { connection: "close" }).end();
				return;
			}
			const url = new URL(front.world.address + path);
			if (request.method === "HEAD") request.method = "GET";
			if (await answer(front, request, response, url)) return;
			return handleApi(front, request, response, url);
		}
		async function answerPerson(front, controls, request, response, url) {
			if (!url.pathname.startsWith("/_control/")) return handlePage(front, controls, request, response, url);
			await handleControl(controls, request, response, url);
			return true;
		}
		var external_node_stream_promises_ = __webpack_require__(46466);
		async function sendFile(request, response, file) {
			try {
				const { size } = await file.stat();
				const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
				const range = rangeIn(request.headers.range, size);
				const { start, end } = range ?? { start: 0, end: size - 1 };
				response.writeHead(range ? 206 : 200, {
					"content-type": fileType(buffer),
					"content-length": end - start + 1,
					"accept-ranges": "bytes",
					...(range && { "content-range": `bytes ${start}-${end}/${size}` }),
					"cache-control": "no-cache",
					"content-security-policy": "default-src 'none'",
					"cross-origin-resource-policy": "same-origin",
					"x-content-type-options": "nosniff",
				});
				if (size === 0) response.end();
				else
					await (0, external_node_stream_promises_.pipeline)(
						file.createReadStream({ start, end, autoClose: false }),
						response,
					);
			} finally {
				await file.close();
			}
		}
		function rangeIn(header = "", size) {
			const [, from = "", to = ""] = /^bytes=(\d+)-(\d*)$/.exec(header) ?? [];
			if (from === "") return;
			const [start, end] = [Number(from), Math.min(to === "" ? 1 / 0 : Number(to), size - 1)];
			return start <= end ? { start, end } : void 0;
		}
		function isOurs({ method, headers }, { host, port }) {
			const hosts = [host, `localhost:${port}`];
			if (!hosts.includes(headers.host ?? "")) return false;
			const { origin } = headers;
			if (origin !== void 0 && !hosts.some((name) => origin === `http://${name}`)) return false;
			const site = headers["sec-fetch-site"];
			const isVisit = method === "GET" && headers["sec-fetch-dest"] === "document";
			return site === void 0 || site === "same-origin" || site === "none" || isVisit;
		}
		function cardSection(card, world) {
			const id = digestOf(card.id);
			const { state, tone, address, problems, notes } = card;
			return html`<section
				class="card-of"
				id="c${id}"
				data-version="${digestOf(JSON.stringify(card))}"
				aria-labelledby="h${id}"
			>
				<header class="about">
					<h2 id="h${id}">${card.id}</h2>
					<p class="state ${tone}">
						${state}${address !== void 0 && html` <a href="${address}" rel="noopener noreferrer">on Threads</a>`}
					</p>
				</header>
				${
					problems.length + notes.length > 0 &&
					html`<ul class="problems">
						${problems.map(
							({ severity, at, says }) =>
								html`<li class="${severity}">
									<b>${card_TITLES[severity]}</b> <code>${at}</code> ${card_withCode(says)}
								</li>`,
						)}${notes.map((note) => html`<li>${note}</li>`)}
					</ul>`
				}
				${card_chain(card, world)}
			</section>`;
		}
		const card_withCode = (text) =>
			html`${text.split("`").map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
		const card_TITLES = { error: "Error", warning: "Warning", notice: "Note" };
		function card_chain({ segments, isToCome }, world) {
			const shown = segments.flatMap((id) => world.store.media(id) ?? []);
			if (shown.length === 0)
				return html`<p class="chain empty">${isToCome ? "Being made…" : "Nothing can be shown of it."}</p>`;
			return html`<div class="chain">
				${shown.map((media, index) => postArticle({ world, now: media.publishedAt }, media, { follows: index < shown.length - 1 }))}
			</div>`;
		}
		const digestOf = (text) => (0, external_node_crypto_.createHash)("sha1").update(text).digest("base64url");
		const CARDS = 20;
		function excerptOf(all, { searchParams }) {
			const find = searchParams.get("find") ?? "";
			const sought = find.toLowerCase();
			const matching = all.filter(({ id }) => id.toLowerCase().includes(sought));
			const asked = Math.trunc(Number(searchParams.get("from"))) || 0;
			const from = Math.min(Math.max(0, asked), Math.max(0, matching.length - 1));
			return { find, from, cards: matching.slice(from, from + CARDS), of: matching.length };
		}
		function previewPage({ find, from, cards, of }, empty, world) {
			return html`<!doctype html>
				<html lang="en">
					<head>
						<meta charset="utf-8" />
						<meta name="viewport" content="width=device-width, initial-scale=1" />
						<meta name="color-scheme" content="light dark" />
						<title>Preview</title>
						<link rel="icon" href="/_page/icon.svg" />
						<link rel="stylesheet" href="/_page/style.css" />
						<link rel="stylesheet" href="/_page/preview.css" />
						<script src="/_page/preview.js" defer></script>
					</head>
					<body class="preview">
						${SPRITE}<a class="skip" href="#main">Skip to the posts</a>
						<header class="top">
							<p class="brand"><a href="/">Preview</a></p>
							<form role="search">
								<input
									type="search"
									name="find"
									value="${find}"
									placeholder="Part of a path"
									aria-label="Part of a path"
								/>
								<button>Find</button>
							</form>
							<p class="note" id="ended" role="status"></p>
						</header>
						<main id="main">
							<h1 class="sr">Posts as they would be published</h1>
							<div id="feed">${cards.map((card) => cardSection(card, world))}</div>
							<div id="rest">
								${of === 0 && html`<p class="empty">${find === "" ? empty : `No path holds “${find}”.`}</p>`}${of > CARDS && pages(find, from, of)}
							</div>
						</main>
						<footer><p class="note">Nothing here is on the network.</p></footer>
					</body>
				</html>`;
		}
		function pages(find, from, of) {
			const to = Math.min(of, from + CARDS);
			const link = (at, says) =>
				html`<a href="/?${new URLSearchParams({ find, from: String(at) }).toString()}">${says}</a>`;
			return html`<nav class="pages" aria-label="Pages">
				${from > 0 && link(Math.max(0, from - CARDS), "Those before")}
				<span>${from + 1} to ${to} of ${of}</span> ${to < of && link(to, "Those after")}
			</nav>`;
		}
		const script_SCRIPT = `'use strict'\nconst parser = new DOMParser()\nconst feed = document.getElementById('feed')\nconst ended = document.getElementById('ended')\nconst FOCUSABLE = 'a, summary, video, [tabindex]'\n\nfunction exchange(old, fresh) {\n  const open = [...old.querySelectorAll('details')].map((one) => one.open)\n  const at = [...old.querySelectorAll('.carousel')].map((one) => one.scrollLeft)\n  const focused = [...old.querySelectorAll(FOCUSABLE)].indexOf(document.activeElement)\n  old.replaceWith(fresh)\n  fresh.querySelectorAll('details').forEach((one, index) => { if (open[index]) one.open = true })\n  fresh.querySelectorAll('.carousel').forEach((one, index) => { if (at[index]) one.scrollLeft = at[index] })\n  if (focused >= 0) fresh.querySelectorAll(FOCUSABLE)[focused]?.focus({ preventScroll: true })\n}\n\nconst topOf = (element) => element.getBoundingClientRect().top\n\nfunction merge(page) {\n  const anchor = [...feed.children].find((card) => card.getBoundingClientRect().bottom > 60)\n  const [id, top] = [anchor?.id, anchor && topOf(anchor)]\n  const fresh = [...page.querySelectorAll('#feed > [id]')]\n  const ids = new Set(fresh.map((card) => card.id))\n  for (const card of [...feed.children]) if (!ids.has(card.id)) card.remove()\n  fresh.forEach((card, index) => {\n    const old = document.getElementById(card.id)\n    if (old && old.dataset.version !== card.dataset.version) exchange(old, document.importNode(card, true))\n    const now = old ? document.getElementById(card.id) : document.importNode(card, true)\n    if (feed.children[index] !== now) feed.insertBefore(now, feed.children[index] ?? null)\n  })\n  document.getElementById('rest').replaceChildren(...page.getElementById('rest').childNodes)\n  const same = id && document.getElementById(id)\n  if (same && window.scrollY > 0) window.scrollBy({ top: topOf(same) - top, behavior: 'instant' })\n}\n\nlet loading = false\nlet again = false\nasync function refresh() {\n  if (loading) { again = true; return }\n  loading = true\n  try {\n    do {\n      again = false\n      const response = await fetch(location.href, { cache: 'no-store' })\n      if (response.ok) merge(parser.parseFromString(await response.text(), 'text/html'))\n    } while (again)\n  } catch {\n    // It does not answer: the events say when it does again.\n  } finally {\n    loading = false\n  }\n}\n\nconst events = new EventSource('/_events')\nevents.onmessage = refresh\nevents.onopen = () => { ended.textContent = ''; refresh() }\nevents.onerror = () => { ended.textContent = 'The preview has ended.' }\n`;
		const stage_STYLE = (0, external_node_fs_.readFileSync)(
			new URL(__webpack_require__(62536), __webpack_require__.b),
			"utf8",
		);
		const PREVIEW_STYLE = (0, external_node_fs_.readFileSync)(
			new URL(__webpack_require__(52278), __webpack_require__.b),
			"utf8",
		);
		const NO_END = 1_000_000_000;
		const stage_SWITCHES = {
			imageMs: 0,
			videoMs: 0,
			carouselMs: 0,
			propagation: "never",
			feedLagMs: 0,
			fetchMedia: false,
			counting: "documented",
			postQuota: NO_END,
			replyQuota: NO_END,
		};
		async function openStage({ port, open, looked }) {
			const shown = { cards: [], empty: "" };
			const listeners = new Set();
			const simulator = await startSimulator({
				port,
				host: "127.0.0.1",
				username: "you",
				timeScale: 1,
				switches: stage_SWITCHES,
				answer: async (front, request, response, url) => {
					if (!isOurs(request, new URL(front.world.address))) return send(response, 403, "text/plain", "Not for you.");
					if (request.headers.authorization !== void 0) return forget(front);
					if (request.method !== "GET") return send(response, 404, "text/plain", "");
					if (url.pathname === "/_events") return stage_listen(listeners, response);
					if (url.pathname.startsWith("/_file/")) {
						const file = await open(url.pathname.slice("/_file/".length));
						if (!file) return send(response, 404, "text/plain", "");
						await sendFile(request, response, file);
						return true;
					}
					if (url.pathname !== "/") return stage_sendAsset(response, url.pathname, front.world);
					const excerpt = excerptOf(shown.cards, url);
					looked(excerpt.cards.map(({ id }) => id));
					return send(response, 200, "text/html", previewPage(excerpt, shown.empty, front.world).source);
				},
			});
			simulator.account(simulator.username, { name: "You", geoGating: true });
			return {
				address: simulator.url,
				token: simulator.token,
				show(cards, empty) {
					Object.assign(shown, { cards, empty });
					for (const listener of listeners) listener.write("data:\n\n");
				},
				close: () => simulator.close(),
			};
		}
		function forget({ world, log }) {
			world.calls.clear();
			log.clear();
			return false;
		}
		const stage_POLICY =
			"default-src 'none'; img-src 'self' https:; media-src 'self' https:; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
		function send(response, status, type, body) {
			response.writeHead(status, {
				"content-type": `${type}; charset=utf-8`,
				"content-length": Buffer.byteLength(body),
				"cache-control": "no-store",
				"content-security-policy":
					type === "image/svg+xml" ? "default-src 'none'; style-src 'unsafe-inline'" : stage_POLICY,
				"cross-origin-resource-policy": "same-origin",
				"referrer-policy": "no-referrer",
				"x-content-type-options": "nosniff",
			});
			response.end(body);
			return true;
		}
		function stage_listen(listeners, response) {
			response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
			response.write("retry: 1000\n\n");
			listeners.add(response);
			response.on("close", () => listeners.delete(response));
			return true;
		}
		function stage_sendAsset(response, path, { store }) {
			if (path === "/_page/style.css") return send(response, 200, "text/css", stage_STYLE);
			if (path === "/_page/preview.css") return send(response, 200, "text/css", PREVIEW_STYLE);
			if (path === "/_page/preview.js") return send(response, 200, "text/javascript", script_SCRIPT);
			if (path === "/_page/icon.svg" || path === "/favicon.ico") return send(response, 200, "image/svg+xml", ICON);
			if (path.startsWith("/_thumbnail/")) return send(response, 200, "image/svg+xml", THUMBNAIL);
			const account = store.account(/^\/_avatar\/(\d+)\.svg$/.exec(path)?.[1] ?? "");
			if (account) return send(response, 200, "image/svg+xml", avatar(account));
			if (!path.startsWith("/@")) return send(response, 404, "text/plain", "There is no such page.");
			response.writeHead(303, { location: "/" }).end();
			return true;
		}
	},
	62536: (module, __unused_webpack_exports, __webpack_require__) => {
		module.exports = __webpack_require__.p + "4b304116428eb7e1d814.css";
	},
	52278: (module, __unused_webpack_exports, __webpack_require__) => {
		module.exports = __webpack_require__.p + "a977417b00e185def0f6.css";
	},
};
