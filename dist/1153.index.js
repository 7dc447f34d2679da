export const id = 1153;
export const ids = [1153];
export const modules = {
	11153: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { mediaFinder: () => mediaFinder });
		var media_address = __webpack_require__(40392);
		var placed = __webpack_require__(71683);
		var core_problem = __webpack_require__(82814);
		var limits = __webpack_require__(39435);
		var external_node_fs_ = __webpack_require__(73024);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var did_you_mean = __webpack_require__(75128);
		var media = __webpack_require__(17379);
		const CONTAINER = "-movflags +faststart -use_editlist 0";
		function ffmpeg(file, cures) {
			const filters = unique(cures.flatMap(({ filter }) => filter ?? []));
			const picture = cures.flatMap((cure) => cure.picture ?? []);
			const sound = cures.flatMap((cure) => cure.sound ?? []);
			const newPicture = filters.length > 0 || cures.some((cure) => cure.picture);
			const newSound = cures.some((cure) => cure.sound);
			const codecs =
				newPicture || newSound
					? [
							...(filters.length > 0 ? ["-vf", quote(filters.join(","))] : []),
							...(newPicture ? ["-c:v libx264 -pix_fmt yuv420p", ...unique(picture)] : ["-c:v copy"]),
							...(newSound || newPicture ? ["-c:a aac -b:a 128k", ...unique(sound)] : ["-c:a copy"]),
						]
					: ["-c copy"];
			return ["ffmpeg -i", fileName(file), ...codecs, CONTAINER, fileName(convertedName(file, "mp4"))].join(" ");
		}
		function magick(file, options, extension) {
			return ["magick", fileName(file), ...options, fileName(convertedName(file, extension))].join(" ");
		}
		function convertedName(file, extension) {
			const [, stem = "", own = ""] = /^(.*?)(?:\.([^./]*))?$/s.exec(file.replace(/\[0\]$/, "")) ?? [];
			return own.toLowerCase() === extension ? `${stem}-threads.${extension}` : `${stem}.${extension}`;
		}
		function fileName(file) {
			return quote(file.startsWith("-") ? `./${file}` : file);
		}
		function quote(argument) {
			return /^[\w./:=,+%@-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", String.raw`'\''`)}'`;
		}
		function unique(options) {
			return [...new Set(options)];
		}
		const REFUSED = {
			webp: picture("WebP"),
			heic: picture("HEIC"),
			avif: picture("AVIF"),
			tiff: pages("TIFF"),
			bmp: picture("BMP"),
			photoshop: pages("PSD (Photoshop)"),
			"jpeg-xl": picture("JPEG XL"),
			"jpeg-2000": picture("JPEG 2000"),
			icon: pages("ICO"),
			gif: {
				rule: "media/image-format",
				format: "GIF",
				fix: (file) =>
					`If it moves, make it a video: \`${asVideo(file)}\`; if not, a picture: \`${magick(`${file}[0]`, [], "png")}\`. A GIF from GIPHY goes under \`threads.gif\`.`,
			},
			svg: {
				rule: "media/image-format",
				format: "SVG",
				fix: (file) => adviseToConvert(magick(file, ["-background white -flatten"], "png")),
			},
			webm: video("WebM"),
			matroska: video("Matroska"),
			avi: video("AVI"),
			"3gp": video("3GP"),
			"mpeg-ts": video("MPEG transport stream"),
			"mpeg-ps": video("MPEG program stream"),
			flv: video("Flash Video"),
			wmv: video("Windows Media"),
			ogg: video("Ogg"),
			audio: {
				rule: "media/not-media",
				content: "sound file",
				fix: (file) =>
					`Add a picture to it: \`ffmpeg -loop 1 -i cover.jpg ${ffmpeg(file, [{ picture: ["-r 30 -shortest"] }]).slice("ffmpeg ".length)}\`.`,
			},
			html: { rule: "media/not-media", content: "web page" },
			text: { rule: "media/not-media", content: "text file" },
			pdf: { rule: "media/not-media", content: "PDF document" },
			zip: { rule: "media/not-media", content: "ZIP archive" },
			unknown: { rule: "media/not-media", content: void 0 },
			"lfs-pointer": { rule: "media/lfs-pointer" },
			empty: { rule: "media/empty", what: "file" },
			"no-tracks": { rule: "media/empty", what: "video" },
			truncated: { rule: "media/truncated" },
			damaged: { rule: "media/damaged" },
		};
		function asVideo(file) {
			return ffmpeg(file, [{ filter: EVEN_SIDES, picture: ["-r 30"] }]);
		}
		const EVEN_SIDES = "scale=trunc(iw/2)*2:trunc(ih/2)*2";
		function adviseToConvert(command) {
			return `Convert it, and use the new file: \`${command}\`.`;
		}
		function picture(format) {
			return {
				rule: "media/image-format",
				format,
				fix: (file) => adviseToConvert(magick(file, ["-quality 90"], "jpg")),
			};
		}
		function pages(format) {
			return {
				rule: "media/image-format",
				format,
				fix: (file) => adviseToConvert(magick(`${file}[0]`, ["-quality 90"], "jpg")),
			};
		}
		function video(format) {
			return {
				rule: "media/video-format",
				format,
				fix: (file) => adviseToConvert(ffmpeg(file, [{ picture: [], sound: [] }])),
			};
		}
		function judgeImage(image, placed, file) {
			const { bytes = 0, width, height, cmyk, animated } = image;
			const broken = [];
			if (bytes > media.UH.imageBytes.most) {
				const fix = adviseToConvert(magick(file, ["-resize 1440x -quality 85"], "jpg"));
				broken.push((0, core_problem.z3)("media/image-too-large", { ...placed, bytes, fix }));
			}
			if (Math.max(width, height) / Math.min(width, height) > media.UH.imageAspect.most) {
				const fix = `Crop it, or add a margin: \`${padCommand(file, image)}\`.`;
				broken.push((0, core_problem.z3)("media/image-aspect", { ...placed, width, height, fix }));
			}
			if (cmyk) {
				const fix = adviseToConvert(magick(file, ["-colorspace sRGB -quality 90"], "jpg"));
				broken.push((0, core_problem.z3)("media/image-cmyk", { ...placed, fix }));
			}
			if (animated) {
				const fix = `Make it a video, and use the new file: \`${asVideo(file)}\`.`;
				broken.push((0, core_problem.z3)("media/image-animated", { ...placed, fix }));
			}
			return broken;
		}
		function padCommand(file, { width, height, format }) {
			const least = Math.ceil(Math.max(width, height) / media.UH.imageAspect.most);
			const size = `${Math.max(width, least)}x${Math.max(height, least)}`;
			return magick(file, [`-gravity center -background white -extent ${size}`], format === "png" ? "png" : "jpg");
		}
		const TOLERANCE = { seconds: 0.1, framesPerSecond: 0.05, audioBitRate: 1.1 };
		const CHECKS = [
			{
				rule: "media/video-too-large",
				breaks: ({ bytes }) => bytes > media.UH.videoBytes.most,
				cure: () => ({ picture: ["-maxrate 20M -bufsize 40M"] }),
			},
			{
				rule: "media/video-duration",
				breaks: ({ seconds }) => seconds <= 0 || seconds > media.UH.videoSeconds.most + TOLERANCE.seconds,
				cure: () => ({ picture: [`-t ${media.UH.videoSeconds.most - 1}`] }),
			},
			{
				rule: "media/video-codec",
				breaks: ({ codec }) => codec !== "h264" && codec !== "hevc",
				cure: () => ({ picture: [] }),
			},
			{ rule: "media/video-chroma", breaks: ({ chroma }) => chroma !== "4:2:0", cure: () => ({ picture: [] }) },
			{
				rule: "media/video-interlaced",
				breaks: ({ progressive }) => progressive === false,
				cure: () => ({ filter: "bwdif" }),
			},
			{
				rule: "media/video-frame-rate",
				breaks: ({ framesPerSecond, seconds }) =>
					seconds !== 0 &&
					(framesPerSecond < media.UH.videoFrameRate.least - TOLERANCE.framesPerSecond ||
						framesPerSecond > media.UH.videoFrameRate.most + TOLERANCE.framesPerSecond),
				cure: ({ framesPerSecond }) => ({
					picture: [framesPerSecond > media.UH.videoFrameRate.most ? "-r 60" : "-r 30"],
				}),
			},
			{
				rule: "media/video-columns",
				breaks: ({ width }) => width > media.UH.videoColumns.most,
				cure: () => ({ filter: `scale=${media.UH.videoColumns.most}:-2` }),
			},
			{
				rule: "media/video-aspect",
				breaks: ({ width, height }) =>
					!(width / height >= media.UH.videoAspect.least && width / height <= media.UH.videoAspect.most),
			},
			{
				rule: "media/video-bit-rate",
				breaks: ({ bitsPerSecond }) => bitsPerSecond > media.UH.videoBitRate.most,
				cure: () => ({ picture: ["-maxrate 20M -bufsize 40M"] }),
			},
			{ rule: "media/audio-codec", breaks: ({ audio }) => audio.codec !== "aac", cure: () => ({ sound: [] }) },
			{
				rule: "media/audio-sample-rate",
				breaks: ({ audio }) => audio.hertz > media.UH.audioHertz.most,
				cure: () => ({ sound: [`-ar ${media.UH.audioHertz.most}`] }),
			},
			{
				rule: "media/audio-channels",
				breaks: ({ audio }) => audio.channels > media.UH.audioChannels.most,
				cure: () => ({ sound: [`-ac ${media.UH.audioChannels.most}`] }),
			},
			{ rule: "media/video-edited", breaks: ({ editList }) => editList === "cut", cure: () => ({ picture: [] }) },
			{
				rule: "media/video-edit-list",
				severity: "warning",
				breaks: ({ editList }) => editList === "start",
				cure: () => ({}),
			},
			{ rule: "media/video-moov-last", severity: "warning", breaks: ({ moovFirst }) => !moovFirst, cure: () => ({}) },
			{ rule: "media/video-fragmented", severity: "warning", breaks: ({ fragmented }) => fragmented, cure: () => ({}) },
			{
				rule: "media/video-open-gop",
				severity: "warning",
				breaks: ({ closedGroups }) => closedGroups === false,
				cure: () => ({ picture: [] }),
			},
			{
				rule: "media/audio-bit-rate",
				severity: "warning",
				breaks: ({ audio }) =>
					audio.codec === "aac" && audio.bitsPerSecond > media.UH.audioBitRate.most * TOLERANCE.audioBitRate,
				cure: () => ({ sound: [] }),
			},
		];
		const SILENCE = { codec: "aac", hertz: 0, channels: 0, bitsPerSecond: 0 };
		function judgeVideo(facts, placed, file) {
			const { bytes = 0, chroma = "4:2:0", audio = SILENCE } = facts;
			const video = { ...facts, bytes, chroma, audio };
			const broken = CHECKS.filter(({ breaks }) => breaks(video));
			const cures = broken.flatMap(({ cure }) => cure?.(video) ?? []);
			const odd = video.width % 2 === 1 || video.height % 2 === 1;
			const anew = cures.some(({ picture, filter }) => picture ?? filter);
			const command = ffmpeg(file, anew && odd ? [...cures, { filter: EVEN_SIDES }] : cures);
			return broken.map(({ rule, severity, cure }) => {
				const advise = severity ? adviseIfUnsure : adviseToConvert;
				const fix = cure && { fix: advise(command) };
				return (severity ? core_problem.$e : core_problem.z3)(rule, { ...video, ...placed, ...fix });
			});
		}
		function adviseIfUnsure(command) {
			return `Threads probably takes it as it is; to be sure: \`${command}\`.`;
		}
		function judgeMedia(facts, place, file = fileOf(place.src)) {
			switch (facts.kind) {
				case "image":
					return judgeImage(facts, (0, placed.G)(place), file);
				case "video":
					return judgeVideo(facts, (0, placed.G)(place), file);
				case "other": {
					const { rule, fix, ...told } = REFUSED[facts.what];
					return [(0, core_problem.z3)(rule, { ...(0, placed.G)(place), ...told, ...(fix && { fix: fix(file) }) })];
				}
			}
		}
		function judgeSize(kind, bytes, place) {
			const { most } = media.UH[`${kind}Bytes`];
			if (bytes === void 0 || bytes <= most) return [];
			return [(0, core_problem.z3)(`media/${kind}-too-large`, { ...(0, placed.G)(place), bytes })];
		}
		function fileOf(src) {
			if (!/^https?:/i.test(src)) return src.replace(/^\//, "");
			return /([^/?#]+)\/?(?:[?#].*)?$/.exec(src)?.[1] ?? src;
		}
		function view(bytes) {
			return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		}
		function latin1(bytes) {
			return String.fromCharCode(...bytes);
		}
		function* slice(offset, length) {
			return yield { offset, length };
		}
		function readStart(reading, start, whole) {
			let step = reading.next();
			while (!step.done) {
				const { offset, length } = step.value;
				if (!whole && offset > 0 && offset + length > start.length) return;
				step = reading.next(start.subarray(offset, offset + length));
			}
			return step.value;
		}
		const START_OF_SCAN = 0xda;
		const END_OF_IMAGE = 0xd9;
		const TABLES = [0xc4, 0xc8, 0xcc];
		const MAX_SEGMENTS = 10_000;
		const STEP_BYTES = 65_536;
		const MAX_SCAN_BYTES = 16_000_000;
		function* readJpeg(size, ends) {
			let frame;
			let at = 2;
			for (let count = 0; count < MAX_SEGMENTS; count++) {
				const head = yield* slice(at, 10);
				if (head.length < 4) return { kind: "other", what: "truncated" };
				const marker = head[1] ?? 0;
				if (head[0] !== 0xff) return { kind: "other", what: "damaged" };
				if (marker === 0xff) {
					at += 1;
					continue;
				}
				if (marker === START_OF_SCAN) break;
				if (marker >= 0xc0 && marker <= 0xcf && !TABLES.includes(marker)) {
					if (head.length < 10) return { kind: "other", what: "truncated" };
					frame = frameOf(head);
					if (!ends) break;
				}
				at += 2 + view(head).getUint16(2);
			}
			if (!frame || frame.width === 0 || frame.height === 0) return { kind: "other", what: "damaged" };
			if (ends && !(yield* endsAfter(at))) return { kind: "other", what: "truncated" };
			const { width, height, colours } = frame;
			return { kind: "image", format: "jpeg", bytes: size, width, height, cmyk: colours === 4, animated: false };
		}
		function frameOf(head) {
			const data = view(head);
			return { height: data.getUint16(5), width: data.getUint16(7), colours: data.getUint8(9) };
		}
		function* endsAfter(scan) {
			for (let at = scan; at < scan + MAX_SCAN_BYTES; at += STEP_BYTES - 1) {
				const bytes = yield* slice(at, STEP_BYTES);
				for (let found = bytes.indexOf(0xff); found >= 0; found = bytes.indexOf(0xff, found + 1))
					if (bytes[found + 1] === END_OF_IMAGE) return true;
				if (bytes.length < STEP_BYTES) return false;
			}
			return true;
		}
		const SIGNATURE_BYTES = 8;
		const FRAME_BYTES = 12;
		const MAX_CHUNKS = 100_000;
		function* readPng(size, ends) {
			const header = yield* slice(SIGNATURE_BYTES, 16);
			if (header.length < 16) return { kind: "other", what: "truncated" };
			const width = view(header).getUint32(8);
			const height = view(header).getUint32(12);
			if (latin1(header.subarray(4, 8)) !== "IHDR" || width === 0 || height === 0)
				return { kind: "other", what: "damaged" };
			let animated = false;
			let at = SIGNATURE_BYTES;
			for (let count = 0; count < MAX_CHUNKS; count++) {
				const head = yield* slice(at, 8);
				if (head.length < 8) return { kind: "other", what: "truncated" };
				const type = latin1(head.subarray(4, 8));
				if (type === "acTL") animated = true;
				if (type === "IEND" || (type === "IDAT" && !ends)) break;
				at += FRAME_BYTES + view(head).getUint32(0);
			}
			return { kind: "image", format: "png", bytes: size, width, height, cmyk: false, animated };
		}
		const TELLING_BYTES = 1024;
		const MAGIC = [
			[0, "ÿØÿ", "jpeg"],
			[0, "PNG\r\n\n", "png"],
			[0, "GIF8", "gif"],
			[8, "WEBP", "webp"],
			[8, "AVI ", "avi"],
			[8, "WAVE", "audio"],
			[0, "BM", "bmp"],
			[0, "II*\0", "tiff"],
			[0, "MM\0*", "tiff"],
			[0, "\0\0\0", "icon"],
			[0, "8BPS", "photoshop"],
			[0, "ÿ\n", "jpeg-xl"],
			[0, "\0\0\0\fJXL ", "jpeg-xl"],
			[0, "\0\0\0\fjP  ", "jpeg-2000"],
			[0, "ÿOÿQ", "jpeg-2000"],
			[0, "FLV", "flv"],
			[0, "0&²ufÏ", "wmv"],
			[0, "\0\0º", "mpeg-ps"],
			[0, "OggS", "ogg"],
			[0, "ID3", "audio"],
			[0, "fLaC", "audio"],
			[0, "%PDF-", "pdf"],
			[0, "PK", "zip"],
			[0, "version https://git-lfs.github.com/spec/", "lfs-pointer"],
			[4, "moov", "mov"],
			[4, "mdat", "mov"],
			[4, "wide", "mov"],
			[4, "pnot", "mov"],
			[4, "skip", "mov"],
		];
		const BRANDS = [
			[/^(avif|avis)$/, "avif"],
			[/^(heic|heix|heim|heis|hevc|hevx|mif1|msf1)$/, "heic"],
			[/^M4[AB] $/, "audio"],
			[/^qt {2}$/, "mov"],
			[/^(isom|iso\w|mp4[12]|avc1|hvc1|M4V |MSNV|dash|cmf\w|f4v )$/i, "mp4"],
			[/^3g/, "3gp"],
		];
		function kindOf(bytes) {
			if (bytes.length === 0) return "empty";
			const start = latin1(bytes.subarray(0, TELLING_BYTES));
			if (start.startsWith("ftyp", 4)) return kindOfBrands(bytes, start);
			if (start.startsWith("Eß£")) return start.includes("webm") ? "webm" : "matroska";
			const known = MAGIC.find(([at, magic]) => start.startsWith(magic, at));
			if (known) return known[2];
			if (start[0] === "G" && start[188] === "G" && start[376] === "G") return "mpeg-ts";
			if (/^\xff[\xe2-\xfd]/.test(start)) return "audio";
			return kindOfText(start);
		}
		function kindOfBrands(bytes, start) {
			const size = view(bytes).getUint32(0);
			const [own = "", , ...others] = start.slice(8, Math.max(12, size)).match(/.{4}/gs) ?? [];
			for (const brand of [own, ...others]) {
				const known = BRANDS.find(([brands]) => brands.test(brand));
				if (known) return known[1];
			}
			return "unknown";
		}
		function kindOfText(start) {
			const text = start.replace(/^\xef\xbb\xbf/, "").trimStart();
			if (/^<(!doctype html|html|head|body|script|meta|title)\b/i.test(text)) return "html";
			if (/^(<\?xml|<!--|<!doctype svg|<svg)/i.test(text) && /<svg\b/i.test(text)) return "svg";
			if (/^<!--/.test(text)) return "html";
			return /[\0-\x08\x0e-\x1a]/.test(text) ? "unknown" : "text";
		}
		function boxHead(bytes) {
			if (bytes.length < 8) return;
			const data = view(bytes);
			const type = latin1(bytes.subarray(4, 8));
			const short = data.getUint32(0);
			const wide = short === 1;
			if (wide && bytes.length < 16) return;
			const header = wide ? 16 : 8;
			const size = wide ? Number(data.getBigUint64(8)) : short;
			if (!/^[\x20-\x7e\xa9][\x20-\x7e]{3}$/.test(type) || (size !== 0 && size < header)) return;
			return { type, header, size: size === 0 ? void 0 : size };
		}
		function* boxesIn(bytes) {
			let at = 0;
			while (at < bytes.length) {
				const rest = bytes.subarray(at);
				const head = boxHead(rest);
				const size = head?.size ?? rest.length;
				if (!head || size > rest.length) return;
				yield { type: head.type, body: rest.subarray(head.header, size) };
				at += size;
			}
		}
		function bodyAt(bytes, ...path) {
			return path.reduce((body, wanted) => {
				for (const { type, body: found } of boxesIn(body)) if (type === wanted) return found;
				return new Uint8Array();
			}, bytes);
		}
		function numbersIn(bytes, start = 0) {
			const data = view(bytes);
			let at = start;
			const next = (width, read) => {
				const value = at >= 0 && at + width <= bytes.length ? read() : 0;
				at += width;
				return value;
			};
			return {
				u8: () => next(1, () => data.getUint8(at)),
				u16: () => next(2, () => data.getUint16(at)),
				u32: () => next(4, () => data.getUint32(at)),
				i32: () => next(4, () => data.getInt32(at)),
				u64: () => next(8, () => Number(data.getBigUint64(at))),
				i64: () => next(8, () => Number(data.getBigInt64(at))),
				f64: () => next(8, () => data.getFloat64(at)),
				skip: (width) => {
					at += width;
				},
				left: () => Math.max(0, bytes.length - at),
			};
		}
		function bitsIn(bytes) {
			let at = 0;
			const bits = (count) => {
				let value = 0;
				for (let bit = 0; bit < count; bit++, at++) value = value * 2 + (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
				return value;
			};
			return {
				bits,
				golomb: () => {
					let zeros = 0;
					while (zeros < 32 && bits(1) === 0) zeros++;
					return 2 ** zeros - 1 + bits(zeros);
				},
			};
		}
		function withoutEmulation(unit) {
			return unit.filter((byte, at) => byte !== 3 || unit[at - 1] !== 0 || unit[at - 2] !== 0);
		}
		const NAMES = {
			avc1: "h264",
			avc3: "h264",
			hvc1: "hevc",
			hev1: "hevc",
			av01: "AV1",
			vp08: "VP8",
			vp09: "VP9",
			mp4v: "MPEG-4 part 2",
			jpeg: "Motion JPEG",
			mjpa: "Motion JPEG",
			apch: "ProRes",
			apcn: "ProRes",
			apcs: "ProRes",
			apco: "ProRes",
			ap4h: "ProRes",
			ap4x: "ProRes",
			dvh1: "Dolby Vision",
			dvhe: "Dolby Vision",
			encv: "encrypted",
		};
		const CHROMA = ["4:0:0", "4:2:0", "4:2:2", "4:4:4"];
		const PROFILES_WITH_CHROMA = [100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135];
		function pictureCodec(type, extensions) {
			const codec = NAMES[type] ?? type.trim();
			const avc = bodyAt(extensions, "avcC");
			const hevc = bodyAt(extensions, "hvcC");
			const told =
				codec === "h264" && avc.length > 8
					? fromAvc(avc)
					: codec === "hevc" && hevc.length > 21
						? fromHevc(hevc)
						: NOTHING;
			return { codec, ...told, progressive: isProgressive(told.progressive, bodyAt(extensions, "fiel")[0], codec) };
		}
		function isProgressive(told, fields, codec) {
			if (fields === void 0 || (codec === "hevc" && told === false)) return told;
			return fields < 2;
		}
		const NOTHING = { chroma: void 0, progressive: void 0, unitLengthBytes: void 0 };
		function fromAvc(avc) {
			return { ...fromParameters(withoutEmulation(avc.subarray(8))), unitLengthBytes: ((avc[4] ?? 0) & 3) + 1 };
		}
		function fromParameters(set) {
			const reader = bitsIn(set);
			const { bits, golomb } = reader;
			bits(8);
			const profile = bits(8);
			bits(16);
			golomb();
			let chroma = 1;
			if (PROFILES_WITH_CHROMA.includes(profile)) {
				chroma = golomb();
				if (chroma === 3) bits(1);
				golomb();
				golomb();
				bits(1);
				if (bits(1) === 1) skipScalingLists(reader, chroma === 3 ? 12 : 8);
			}
			golomb();
			const order = golomb();
			if (order === 0) golomb();
			if (order === 1) {
				bits(1);
				golomb();
				golomb();
				for (let left = Math.min(golomb(), 255); left > 0; left--) golomb();
			}
			golomb();
			bits(1);
			golomb();
			golomb();
			return { chroma: CHROMA[chroma], progressive: bits(1) === 1 };
		}
		function skipScalingLists({ bits, golomb }, lists) {
			for (let list = 0; list < lists; list++) {
				if (bits(1) === 0) continue;
				let next = 8;
				for (let entry = list < 6 ? 16 : 64; entry > 0 && next !== 0; entry--) {
					const code = golomb();
					const delta = code % 2 === 1 ? (code + 1) / 2 : -code / 2;
					next = (next + delta + 256) % 256;
				}
			}
		}
		function fromHevc(hevc) {
			const constraints = hevc[6] ?? 0;
			const [progressive, interlaced] = [(constraints & 0x80) !== 0, (constraints & 0x40) !== 0];
			return {
				chroma: CHROMA[(hevc[16] ?? 0) & 3],
				progressive: progressive === interlaced ? void 0 : progressive,
				unitLengthBytes: ((hevc[21] ?? 0) & 3) + 1,
			};
		}
		const sound_codec_NAMES = {
			sowt: "PCM",
			twos: "PCM",
			lpcm: "PCM",
			ipcm: "PCM",
			in24: "PCM",
			in32: "PCM",
			fl32: "PCM",
			"raw ": "PCM",
			ulaw: "µ-law",
			alaw: "A-law",
			alac: "Apple Lossless",
			fLaC: "FLAC",
			Opus: "Opus",
			"ac-3": "AC-3",
			"ec-3": "E-AC-3",
			".mp3": "MP3",
			samr: "AMR",
			enca: "encrypted",
		};
		const OBJECTS = {
			64: "aac",
			102: "aac",
			103: "aac",
			104: "aac",
			105: "MP3",
			107: "MP3",
			165: "AC-3",
			166: "E-AC-3",
			173: "Opus",
		};
		const RATES = [96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350];
		const RATE_FOLLOWS = 15;
		const CHANNELS = [void 0, 1, 2, 3, 4, 5, 6, 8];
		const REPLICATED = [5, 29];
		const ENTRY_BYTES = [28, 44, 64];
		function soundCodec(type, entry) {
			const version = numbersIn(entry, 8).u16();
			const basic = numbersIn(entry, 16);
			let channels = basic.u16();
			basic.skip(6);
			let hertz = basic.u32() / 65_536;
			if (version === 2) {
				const wide = numbersIn(entry, 32);
				hertz = wide.f64();
				channels = wide.u32();
			}
			if (type !== "mp4a") return { codec: sound_codec_NAMES[type] ?? type.trim(), hertz, channels };
			const extensions = entry.subarray(ENTRY_BYTES[version] ?? 28);
			const plain = bodyAt(extensions, "esds");
			const { object, config } = descriptorsIn(plain.length > 0 ? plain : bodyAt(extensions, "wave", "esds"));
			const codec = object === void 0 ? "aac" : (OBJECTS[object] ?? `mp4a.${object.toString(16)}`);
			const told = codec === "aac" && config.length >= 2 ? fromConfig(config) : void 0;
			return { codec, hertz: told?.hertz ?? hertz, channels: told?.channels ?? channels };
		}
		function descriptorsIn(esds) {
			const numbers = numbersIn(esds, 4);
			let object;
			let config = new Uint8Array();
			while (numbers.left() > 2) {
				const tag = numbers.u8();
				let length = 0;
				for (let digits = 0; digits < 4; digits++) {
					const digit = numbers.u8();
					length = length * 128 + (digit & 0x7f);
					if (digit < 0x80) break;
				}
				if (tag === 3) {
					numbers.skip(2);
					const flags = numbers.u8();
					numbers.skip((flags & 0x80 ? 2 : 0) + (flags & 0x20 ? 2 : 0));
					if (flags & 0x40) numbers.skip(numbers.u8());
				} else if (tag === 4) {
					object = numbers.u8();
					numbers.skip(12);
				} else if (tag === 5) {
					const start = esds.length - numbers.left();
					config = esds.slice(start, start + length);
					break;
				} else numbers.skip(length);
			}
			return { object, config };
		}
		function fromConfig(config) {
			const { bits } = bitsIn(config);
			const objectType = () => {
				const type = bits(5);
				return type === 31 ? 32 + bits(6) : type;
			};
			const rate = () => {
				const index = bits(4);
				return index === RATE_FOLLOWS ? bits(24) : RATES[index];
			};
			const type = objectType();
			const core = rate();
			const channels = CHANNELS[bits(4)];
			return { hertz: REPLICATED.includes(type) ? rate() : core, channels: type === 29 ? 2 : channels };
		}
		const NO_SAMPLES = { count: 0, units: 0, bytes: 0 };
		const USUAL = 0.9;
		function readTrack(trak, movieTimescale) {
			const table = bodyAt(trak, "mdia", "minf", "stbl");
			const header = bodyAt(trak, "tkhd");
			const [entry] = boxesIn(bodyAt(table, "stsd").subarray(8));
			const kind = numbersIn(bodyAt(trak, "mdia", "hdlr"), 8).u32();
			const own = !entry
				? void 0
				: kind === VIDE
					? track_picture(entry.type, entry.body, header)
					: kind === SOUN
						? { kind: "sound", ...soundCodec(entry.type, entry.body) }
						: void 0;
			if (!own) return;
			return {
				...own,
				id: numbersIn(header, header[0] === 1 ? 20 : 12).u32(),
				timescale: timescaleIn(bodyAt(trak, "mdia", "mdhd")),
				...samplesIn(table),
				edits: editsIn(bodyAt(trak, "edts", "elst"), movieTimescale),
				table,
			};
		}
		const VIDE = 0x76696465;
		const SOUN = 0x736f756e;
		function timescaleIn(header) {
			return numbersIn(header, header[0] === 1 ? 20 : 12).u32();
		}
		const PICTURE_ENTRY_BYTES = 78;
		function track_picture(type, entry, header) {
			const size = numbersIn(entry, 24);
			const [width, height] = [size.u16(), size.u16()];
			const matrix = numbersIn(header, header[0] === 1 ? 52 : 40);
			const [cosine, sine] = [matrix.i32(), matrix.i32()];
			const turned = cosine === 0 && sine !== 0;
			return {
				kind: "picture",
				...pictureCodec(type, entry.subarray(PICTURE_ENTRY_BYTES)),
				width: turned ? height : width,
				height: turned ? width : height,
			};
		}
		function samplesIn(table) {
			const times = numbersIn(bodyAt(table, "stts"), 8);
			const counts = new Map();
			let [count, units] = [0, 0];
			while (times.left() >= 8) {
				const samples = times.u32();
				const each = Math.max(times.i32(), 0);
				counts.set(each, (counts.get(each) ?? 0) + samples);
				count += samples;
				units += samples * each;
			}
			const usual = [...counts].find(([, samples]) => samples >= count * USUAL);
			const sizes = numbersIn(bodyAt(table, "stsz"), 4);
			const same = sizes.u32();
			let bytes = same * sizes.u32();
			if (same === 0) while (sizes.left() >= 4) bytes += sizes.u32();
			return { samples: { count, units, bytes }, usualUnits: usual?.[0] };
		}
		function editsIn(list, movieTimescale) {
			const edits = [];
			const numbers = numbersIn(list, 8);
			const wide = list[0] === 1;
			while (numbers.left() >= (wide ? 20 : 12)) {
				const units = wide ? numbers.u64() : numbers.u32();
				const from = wide ? numbers.i64() : numbers.i32();
				edits.push({ seconds: movieTimescale === 0 ? 0 : units / movieTimescale, from, rate: numbers.i32() / 65_536 });
			}
			return edits;
		}
		const ENCODER_DELAY_SECONDS = 1;
		const PADDING_SECONDS = 0.2;
		function editListOf({ edits, samples, timescale }) {
			const [first] = edits;
			const paused = first?.from === -1;
			const [played, ...more] = paused ? edits.slice(1) : edits;
			if (!played) return "none";
			const skipped = played.from / timescale;
			const whole = played.seconds === 0 || skipped + played.seconds >= samples.units / timescale - PADDING_SECONDS;
			if (more.length > 0 || played.rate !== 1 || skipped > ENCODER_DELAY_SECONDS || skipped < 0 || !whole)
				return "cut";
			return paused || skipped > 0 ? "start" : "none";
		}
		function rateOf({ samples, usualUnits, timescale }) {
			const each = usualUnits ?? samples.units / samples.count;
			return each > 0 ? timescale / each : 0;
		}
		function secondsOf({ edits, samples, timescale }) {
			const edited = edits.reduce((sum, { seconds }) => sum + seconds, 0);
			return edited > 0 ? edited : timescale === 0 ? 0 : samples.units / timescale;
		}
		function defaultsIn(mvex) {
			const defaults = new Map();
			for (const { type, body } of boxesIn(mvex)) {
				if (type !== "trex") continue;
				const numbers = numbersIn(body, 4);
				const track = numbers.u32();
				numbers.skip(4);
				defaults.set(track, { units: numbers.u32(), bytes: numbers.u32() });
			}
			return defaults;
		}
		function countFragment(moof, defaults, counted) {
			for (const { type, body: traf } of boxesIn(moof)) {
				if (type !== "traf") continue;
				const head = numbersIn(bodyAt(traf, "tfhd"));
				const flags = head.u32();
				const track = head.u32();
				head.skip((flags & 0x1 ? 8 : 0) + (flags & 0x2 ? 4 : 0));
				const own = defaults.get(track);
				const units = flags & 0x8 ? head.u32() : (own?.units ?? 0);
				const bytes = flags & 0x10 ? head.u32() : (own?.bytes ?? 0);
				for (const { type: inner, body } of boxesIn(traf)) {
					if (inner !== "trun") continue;
					const sum = counted.get(track) ?? NO_SAMPLES;
					const run = runOf(body, { units, bytes });
					counted.set(track, {
						count: sum.count + run.count,
						units: sum.units + run.units,
						bytes: sum.bytes + run.bytes,
					});
				}
			}
		}
		function runOf(trun, own) {
			const numbers = numbersIn(trun);
			const flags = numbers.u32();
			const told = numbers.u32();
			numbers.skip((flags & 0x1 ? 4 : 0) + (flags & 0x4 ? 4 : 0));
			const fields = [0x100, 0x200, 0x400, 0x800].filter((flag) => flags & flag);
			if (fields.length === 0) return { count: told, units: told * own.units, bytes: told * own.bytes };
			const count = Math.min(told, Math.floor(numbers.left() / (4 * fields.length)));
			let [units, bytes] = [0, 0];
			for (let sample = 0; sample < count; sample++) {
				units += flags & 0x100 ? numbers.u32() : own.units;
				bytes += flags & 0x200 ? numbers.u32() : own.bytes;
				numbers.skip(4 * fields.filter((flag) => flag > 0x200).length);
			}
			return { count, units, bytes };
		}
		const GROUPS = 3;
		const FRAME_START_BYTES = 2048;
		function* closedGroups(track) {
			if (track.kind !== "picture" || track.unitLengthBytes === void 0) return;
			const starts = groupStarts(track.table);
			for (const sample of starts) {
				const first = unitTypes(yield* groups_frame(track.table, sample), track.unitLengthBytes, track.codec);
				if (track.codec === "h264" && !first.includes(H264_IDR) && first.includes(H264_OTHER)) return false;
				if (track.codec === "hevc" && first.includes(HEVC_CRA)) {
					const second = unitTypes(yield* groups_frame(track.table, sample + 1), track.unitLengthBytes, track.codec);
					if (second.some((type) => HEVC_LEADING.includes(type))) return false;
				}
			}
			return starts.length > 0 ? true : void 0;
		}
		const H264_IDR = 5;
		const H264_OTHER = 1;
		const HEVC_CRA = 21;
		const HEVC_LEADING = [8, 9];
		function* groups_frame(table, sample) {
			const place = placeOf(table, sample);
			return place ? yield* slice(place.offset, Math.min(place.length, FRAME_START_BYTES)) : new Uint8Array();
		}
		function groupStarts(table) {
			const syncs = numbersIn(bodyAt(table, "stss"), 8);
			const starts = [];
			while (syncs.left() >= 4 && starts.length < GROUPS) {
				const sample = syncs.u32();
				if (sample > 1) starts.push(sample);
			}
			return starts;
		}
		function placeOf(table, sample) {
			const runs = numbersIn(bodyAt(table, "stsc"), 8);
			const wide = bodyAt(table, "co64");
			const chunks = wide.length > 0 ? wide : bodyAt(table, "stco");
			const chunkBytes = wide.length > 0 ? 8 : 4;
			const chunkCount = Math.floor((chunks.length - 8) / chunkBytes);
			let firstSample = 1;
			let [firstChunk, perChunk] = [runs.u32(), runs.u32()];
			runs.skip(4);
			while (perChunk > 0 && firstChunk > 0) {
				const more = runs.left() >= 12;
				const [nextChunk, nextPer] = more ? [runs.u32(), runs.u32()] : [chunkCount + 1, 0];
				runs.skip(4);
				const held = (nextChunk - firstChunk) * perChunk;
				if (sample < firstSample + held) {
					const chunk = firstChunk + Math.floor((sample - firstSample) / perChunk);
					const before = (sample - firstSample) % perChunk;
					const at = numbersIn(chunks, 8 + (chunk - 1) * chunkBytes);
					const offset = wide.length > 0 ? at.u64() : at.u32();
					return within(bodyAt(table, "stsz"), sample, before, offset);
				}
				firstSample += held;
				[firstChunk, perChunk] = [nextChunk, nextPer];
			}
			return;
		}
		function within(sizes, sample, before, chunk) {
			const same = numbersIn(sizes, 4).u32();
			if (same > 0) return { offset: chunk + before * same, length: same };
			const numbers = numbersIn(sizes, 12 + (sample - 1 - before) * 4);
			let offset = chunk;
			for (let left = before; left > 0 && numbers.left() >= 4; left--) offset += numbers.u32();
			return { offset, length: numbers.u32() };
		}
		function unitTypes(bytes, lengthBytes, codec) {
			const types = [];
			for (let at = 0; at + lengthBytes < bytes.length;) {
				const length = bytes.subarray(at, at + lengthBytes).reduce((sum, byte) => sum * 256 + byte, 0);
				const head = bytes[at + lengthBytes] ?? 0;
				types.push(codec === "h264" ? head & 0x1f : (head >> 1) & 0x3f);
				at += lengthBytes + length;
			}
			return types;
		}
		const MAX_INDEX_BYTES = 32_000_000;
		const MAX_BOXES = 100_000;
		const EDITS = ["none", "start", "cut"];
		function* readVideo(container, size, ends) {
			const layout = yield* readLayout(size, ends);
			if (layout === "damaged" || layout === "truncated") return { kind: "other", what: layout };
			const { index, framesBefore, fragments } = layout;
			const tracks = tracksIn(index, fragments);
			const picture = tracks.find((track) => track.kind === "picture");
			const sound = tracks.find((track) => track.kind === "sound");
			if (!picture) return { kind: "other", what: sound ? "audio" : "no-tracks" };
			const played = sound ? [picture, sound] : [picture];
			const fragmented = isFragmented(index);
			return {
				kind: "video",
				container,
				bytes: size,
				seconds: Math.max(...played.map(secondsOf)),
				width: picture.width,
				height: picture.height,
				framesPerSecond: rateOf(picture),
				codec: picture.codec,
				chroma: picture.chroma,
				progressive: picture.progressive,
				closedGroups: ends && !fragmented ? yield* closedGroups(picture) : void 0,
				bitsPerSecond: perSecond(picture, picture.samples.bytes * 8),
				audio: sound && {
					codec: sound.codec,
					hertz: sound.hertz,
					channels: sound.channels,
					bitsPerSecond: perSecond(sound, sound.samples.bytes * 8),
				},
				moovFirst: !framesBefore,
				editList: EDITS[Math.max(...played.map((track) => EDITS.indexOf(editListOf(track))))] ?? "none",
				fragmented,
			};
		}
		function* readLayout(size, ends) {
			let index;
			let [framesBefore, cutShort] = [false, false];
			const fragments = new Map();
			for (let at = 0, boxes = 0; boxes < MAX_BOXES; boxes++) {
				const head = boxHead(yield* slice(at, 16));
				if (!head) break;
				const length = (head.size ?? (size ?? at) - at) - head.header;
				const start = at + head.header;
				at = start + length;
				if (size !== void 0 && at > size) cutShort = true;
				if (head.type === "mdat" && !index) framesBefore = true;
				if (head.type === "moov" && !index) {
					if (length > MAX_INDEX_BYTES) return "damaged";
					index = yield* slice(start, length);
					if (!ends && !isFragmented(index)) break;
				}
				if (head.type === "moof" && index && length <= MAX_INDEX_BYTES)
					countFragment(yield* slice(start, length), defaultsIn(bodyAt(index, "mvex")), fragments);
			}
			return cutShort || !index ? "truncated" : { index, framesBefore, fragments };
		}
		function isFragmented(index) {
			return bodyAt(index, "mvex").length > 0;
		}
		function tracksIn(moov, fragments) {
			const timescale = timescaleIn(bodyAt(moov, "mvhd"));
			return [...boxesIn(moov)].flatMap(({ type, body }) => {
				const track = type === "trak" ? readTrack(body, timescale) : void 0;
				if (!track) return [];
				const more = fragments.get(track.id) ?? NO_SAMPLES;
				const { count, units, bytes } = track.samples;
				const samples = { count: count + more.count, units: units + more.units, bytes: bytes + more.bytes };
				return [{ ...track, samples, usualUnits: more.count > 0 ? void 0 : track.usualUnits }];
			});
		}
		function perSecond({ samples, timescale }, amount) {
			return samples.units === 0 ? 0 : (amount * timescale) / samples.units;
		}
		function* readMedia(size, ends) {
			const kind = kindOf(yield* slice(0, TELLING_BYTES));
			switch (kind) {
				case "jpeg":
					return yield* readJpeg(size, ends);
				case "png":
					return yield* readPng(size, ends);
				case "mp4":
				case "mov":
					return yield* readVideo(kind, size, ends);
				default:
					return { kind: "other", what: kind };
			}
		}
		async function locate(top, path) {
			let at = "";
			let real = "";
			let renamed = false;
			for (const part of path.split("/")) {
				const names = await namesIn((0, external_node_path_.join)(top, real));
				const same = names.find((name) => name === part) ?? names.find((name) => nfc(name) === nfc(part));
				const alike = same === void 0 ? names.filter((name) => folded(name) === folded(part)) : [same];
				const [name, ...others] = alike;
				if (name === void 0) return { kind: "none" };
				if (others.length > 0) return { kind: "several", names: alike.map((one) => `/${joined(at, one)}`) };
				renamed ||= same === void 0;
				at = joined(at, name);
				const led = await follow(top, joined(real, name));
				if (led.kind !== "inside") return led;
				real = led.real;
			}
			const isThere = await (0, promises_.lstat)((0, external_node_path_.join)(top, real)).then(
				() => true,
				() => false,
			);
			return isThere ? { kind: "file", path: at, real, renamed } : { kind: "none" };
		}
		const MOST_LINKS = 40;
		async function follow(top, path) {
			const ahead = path.split("/");
			let real = [];
			let links = 0;
			for (let part = ahead.shift(); part !== void 0; part = ahead.shift()) {
				if (part === ".." && real.pop() === void 0) return { kind: "outside" };
				if (part === "" || part === "." || part === "..") continue;
				real.push(part);
				const said = await (0, promises_.readlink)((0, external_node_path_.join)(top, ...real)).catch(() => {});
				if (said === void 0) continue;
				links += 1;
				if (links > MOST_LINKS) return { kind: "none" };
				real = (0, external_node_path_.isAbsolute)(said) ? [] : real.slice(0, -1);
				const target = (0, external_node_path_.isAbsolute)(said) ? (0, external_node_path_.relative)(top, said) : said;
				if ((0, external_node_path_.isAbsolute)(target)) return { kind: "outside" };
				ahead.unshift(...target.split(SEPARATOR));
			}
			return /^\.git$/i.test(real[0] ?? "") ? { kind: "outside" } : { kind: "inside", real: real.join("/") };
		}
		const SEPARATOR = process.platform === "win32" ? /[\\/]/ : "/";
		async function namesIn(folder) {
			try {
				return await (0, promises_.readdir)(folder);
			} catch {
				return [];
			}
		}
		const joined = (folder, name) => (folder === "" ? name : `${folder}/${name}`);
		const nfc = (name) => name.normalize("NFC");
		const folded = (name) => nfc(name.normalize("NFC").toLowerCase());
		const READ =
			external_node_fs_.constants.O_RDONLY |
			(process.platform === "win32"
				? 0
				: external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
		const WINDOW_BYTES = 4096;
		async function mediaFile(root, paths, place) {
			const top = await (0, promises_.realpath)(root);
			for (const path of paths) {
				const found = await locate(top, path);
				if (found.kind === "none") continue;
				if (found.kind === "outside") return lost(outside(place));
				if (found.kind === "several") return lost(missing(place, [path], found.names));
				const { facts, problems } = await judged((0, external_node_path_.join)(top, found.real), found.real, place);
				const other = found.renamed ? [renamed(place, found.path)] : [];
				return { path: found.real, facts, problems: [...other, ...problems] };
			}
			return lost(missing(place, paths, await suggestions(top, paths[0] ?? "")));
		}
		const SITE_ROOTS = ["static", "public", "assets", "docs", "source", "src", "content"];
		const MOST_TAILS = 10;
		async function suggestions(top, path) {
			const slashed = external_node_path_.posix.normalize(path.replaceAll("\\", "/")).replace(/^(\.\.\/)+/, "");
			const folder = slashed.split("/").slice(0, -1).join("/");
			const name = slashed.slice(folder === "" ? 0 : folder.length + 1);
			const beside = folder === "" ? { kind: "file", real: "" } : await locate(top, folder);
			const slip =
				beside.kind === "file"
					? (0, did_you_mean.p)(name, await namesIn((0, external_node_path_.join)(top, beside.real)))
					: void 0;
			const tails = slashed.split("/").map((_, at, parts) => parts.slice(at).join("/"));
			const elsewhere = [...tails.slice(-MOST_TAILS), ...SITE_ROOTS.map((site) => `${site}/${slashed}`)];
			for (const candidate of slip === void 0 ? elsewhere : [joined(folder, slip)]) {
				const found = await locate(top, candidate);
				if (found.kind === "file") return [`/${found.path}`];
			}
			return [];
		}
		async function judged(file, path, place) {
			try {
				const facts = await factsOf(file);
				return { facts, problems: judgeMedia(facts, place, path) };
			} catch (cause) {
				const reason = cause instanceof Error ? cause.message.replace(/, \w+ '.*/s, "") : "unknown reason";
				return {
					facts: void 0,
					problems: [(0, core_problem.z3)("media/unreadable", { ...(0, placed.G)(place), reason })],
				};
			}
		}
		async function factsOf(file) {
			const handle = await (0, promises_.open)(file, READ);
			try {
				const stat = await handle.stat();
				if (!stat.isFile()) throw new Error(stat.isDirectory() ? "it is a folder" : "it is not a regular file");
				return await readFrom(handle, stat.size, readMedia(stat.size, true));
			} finally {
				await handle.close();
			}
		}
		async function readFrom(handle, size, reading) {
			let window = new Uint8Array();
			let start = 0;
			let step = reading.next();
			while (!step.done) {
				const { offset, length } = step.value;
				if (offset < start || offset + length > start + window.length) {
					const wanted = offset < size ? Math.min(Math.max(length, WINDOW_BYTES), size - offset) : 0;
					const bytes = new Uint8Array(wanted);
					const { bytesRead } = wanted > 0 ? await handle.read(bytes, 0, wanted, offset) : { bytesRead: 0 };
					window = bytes.subarray(0, bytesRead);
					start = offset;
				}
				step = reading.next(window.subarray(offset - start, offset - start + length));
			}
			return step.value;
		}
		function lost(problem) {
			return { path: void 0, facts: void 0, problems: [problem] };
		}
		function outside(place) {
			return (0, core_problem.z3)("media/outside-repository", { ...(0, placed.G)(place), link: true });
		}
		function missing(place, paths, names) {
			const fix = names.length > 0 && { fix: `Did you mean ${names.map((name) => (0, media.KT)(name)).join(" or ")}?` };
			return (0, core_problem.z3)("media/missing", {
				...(0, placed.G)(place),
				tried: paths.map((path) => `/${path}`),
				...fix,
			});
		}
		function renamed(place, path) {
			const file = `/${path}`;
			return (0, core_problem.$e)("media/name-differs", {
				...(0, placed.G)(place),
				file,
				fix: `Write ${(0, media.KT)(file)}.`,
			});
		}
		var undici = __webpack_require__(46752);
		var media_place = __webpack_require__(33155);
		var external_node_dns_ = __webpack_require__(40610);
		var external_node_net_ = __webpack_require__(77030);
		const PRIVATE = [
			["0.0.0.0", 8, "ipv4"],
			["10.0.0.0", 8, "ipv4"],
			["100.64.0.0", 10, "ipv4"],
			["127.0.0.0", 8, "ipv4"],
			["169.254.0.0", 16, "ipv4"],
			["172.16.0.0", 12, "ipv4"],
			["192.0.0.0", 24, "ipv4"],
			["192.0.2.0", 24, "ipv4"],
			["192.168.0.0", 16, "ipv4"],
			["198.18.0.0", 15, "ipv4"],
			["198.51.100.0", 24, "ipv4"],
			["203.0.113.0", 24, "ipv4"],
			["224.0.0.0", 3, "ipv4"],
			["::", 96, "ipv6"],
			["64:ff9b::", 96, "ipv6"],
			["64:ff9b:1::", 48, "ipv6"],
			["2002::", 16, "ipv6"],
			["100::", 64, "ipv6"],
			["2001::", 23, "ipv6"],
			["2001:db8::", 32, "ipv6"],
			["3fff::", 20, "ipv6"],
			["fc00::", 7, "ipv6"],
			["fe80::", 10, "ipv6"],
			["fec0::", 10, "ipv6"],
			["ff00::", 8, "ipv6"],
		];
		const privateNetworks = new external_node_net_.BlockList();
		for (const [network, prefix, type] of PRIVATE) privateNetworks.addSubnet(network, prefix, type);
		class PrivateAddressError extends Error {
			name = "PrivateAddressError";
		}
		function isPrivateHost(hostname) {
			return (0, media_address.YY)(hostname) || isPrivateAddress(hostname.replace(/^\[|\]$/g, ""));
		}
		function isPrivateAddress(address) {
			const version = (0, external_node_net_.isIP)(address);
			return version !== 0 && privateNetworks.check(address, version === 4 ? "ipv4" : "ipv6");
		}
		const lookupPublic = (hostname, options, callback) => {
			(0, external_node_dns_.lookup)(hostname, { ...options, all: true }, (failed, addresses) => {
				const [first] = failed ? [] : addresses;
				if (!first) callback(failed ?? new Error(`${hostname} has no address`), "");
				else if (addresses.some(({ address }) => isPrivateAddress(address)))
					callback(new PrivateAddressError(hostname), "");
				else if (options.all === true) callback(null, addresses);
				else callback(null, first.address, first.family);
			});
		};
		async function isResolvable(hostname) {
			const failure = await new Promise((settle) =>
				lookupPublic(hostname.replace(/^\[|\]$/g, ""), { all: true }, settle),
			);
			if (failure instanceof PrivateAddressError) throw failure;
			return !failure;
		}
		function hasProxy(environment) {
			return ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY"].some((name) => environment[name]);
		}
		const START_BYTES = 262_144;
		const TIMEOUT_MS = 30_000;
		async function remoteMedia(url, written, { clock, allowLocal = false, known }) {
			const { hostname } = new URL(url);
			const place = (0, media_place.r)(url, written);
			if (!allowLocal && isPrivateHost(hostname))
				return refused((0, core_problem.z3)("media/remote-private", (0, placed.G)(place)));
			const dispatcher = new undici.EnvHttpProxyAgent({
				headersTimeout: 0,
				bodyTimeout: 0,
				connect: allowLocal ? {} : { lookup: lookupPublic },
			});
			try {
				if (!allowLocal && hasProxy(process.env) && !(await isResolvable(hostname))) return unseen(url, place, known);
				const answer = await ask(url, dispatcher, clock);
				return refusedBy(answer, place) ?? remote_judged(answer, url, place, known);
			} catch (cause) {
				if (cause instanceof PrivateAddressError)
					return refused((0, core_problem.z3)("media/remote-private", { ...(0, placed.G)(place), resolved: hostname }));
				return refused(
					(0, core_problem.z3)("media/remote-unreachable", { ...(0, placed.G)(place), failure: failureOf(cause) }),
				);
			} finally {
				await dispatcher.destroy();
			}
		}
		async function ask(url, dispatcher, clock) {
			const { statusCode, headers, body } = await (0, undici.request)(url, {
				dispatcher,
				signal: clock.timeout(TIMEOUT_MS),
				headers: {
					range: `bytes=0-${START_BYTES - 1}`,
					accept: "image/*,video/*,*/*;q=0.1",
					"accept-encoding": "identity",
					"user-agent": "Spool",
				},
			});
			const header = (name) => String(headers[name] ?? "");
			const good = statusCode === 200 || statusCode === 206;
			const start = good ? await startOf(body) : new Uint8Array();
			const total = statusCode === 200 ? header("content-length") : header("content-range").split("/")[1];
			return {
				status: statusCode,
				type: header("content-type").split(";", 1)[0]?.trim().toLowerCase() ?? "",
				location: header("location"),
				bytes: total !== void 0 && /^\d+$/.test(total) ? Number(total) : shortened(start),
				start,
			};
		}
		function shortened(start) {
			return start.length < START_BYTES ? start.length : void 0;
		}
		async function startOf(body) {
			const parts = [];
			let length = 0;
			for await (const part of body) {
				parts.push(part);
				length += part.length;
				if (length >= START_BYTES) break;
			}
			return Buffer.concat(parts).subarray(0, START_BYTES);
		}
		function refusedBy({ status, location, bytes }, place) {
			if (status === 200 || status === 206 || (status === 416 && bytes === 0)) return;
			if (status >= 300 && status < 400) {
				const target = location.replace(/[?#].*$/s, "");
				return refused((0, core_problem.z3)("media/remote-redirect", { ...(0, placed.G)(place), target }));
			}
			const own = !(0, media_place.P)(place.src);
			const rule = own && STRANGERS.includes(status) ? "media/not-public" : "media/remote-refused";
			return refused((0, core_problem.z3)(rule, { ...(0, placed.G)(place), status }));
		}
		const STRANGERS = [401, 403, 404, 410];
		function remote_judged(answer, url, place, known) {
			const { status, type, bytes, start } = answer;
			const found = kindOf(start);
			if (found === "html") return refused((0, core_problem.z3)("media/remote-page", (0, placed.G)(place)));
			const kind = KINDS.get(found);
			const whole = bytes === start.length;
			const facts = readStart(readMedia(bytes, whole), start, whole);
			const served = facts ? judgeMedia(facts, place) : kind ? judgeSize(kind, bytes, place) : [];
			const problems = [
				...(known && kind ? differing(known, kind, bytes, place) : served),
				...(kind ? wronglyTyped(kind, type, url, place) : []),
				...(kind === "video" && status === 200 && !whole
					? [(0, core_problem.$e)("media/remote-no-ranges", (0, placed.G)(place))]
					: []),
			];
			return { kind: facts?.kind === "other" ? void 0 : kind, facts, problems };
		}
		const KINDS = new Map([
			["jpeg", "image"],
			["png", "image"],
			["mp4", "video"],
			["mov", "video"],
		]);
		function differing(known, kind, bytes, place) {
			if (known.kind === kind && (bytes === void 0 || bytes === known.bytes)) return [];
			return [
				(0, core_problem.$e)("media/remote-differs", { ...(0, placed.G)(place), ...(bytes !== void 0 && { bytes }) }),
			];
		}
		function wronglyTyped(kind, type, url, place) {
			if (type.startsWith(`${kind}/`) || (kind === "video" && type === "application/mp4")) return [];
			const onRaw = kind === "video" ? (0, media_address.Ph)(url, place) : [];
			return onRaw.length > 0
				? onRaw
				: [(0, core_problem.z3)("media/remote-type", { ...(0, placed.G)(place), kind, type })];
		}
		function unseen(url, place, known) {
			const { hostname, pathname } = new URL(url);
			const [, ending = ""] = /\.(\w+)$/.exec(pathname) ?? [];
			const named = KINDS.get(ending.toLowerCase().replace("jpg", "jpeg"));
			const kind = known?.kind === "image" || known?.kind === "video" ? known.kind : named;
			const facts = { ...(0, placed.G)(place), name: hostname };
			if (kind === void 0) return refused((0, core_problem.z3)("media/remote-unseen", facts));
			return { kind, facts: void 0, problems: [(0, core_problem.$e)("media/remote-unseen", facts)] };
		}
		function refused(problem) {
			return { kind: void 0, facts: void 0, problems: [problem] };
		}
		function failureOf(cause) {
			if (cause instanceof Error && cause.name === "TimeoutError")
				return { kind: "timeout", seconds: TIMEOUT_MS / 1000 };
			const code = cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : void 0;
			if (code === "ENOTFOUND") return { kind: "unknown-name" };
			if (code !== void 0 && /CERT|SSL|TLS|ALTNAME|SELF_SIGNED|VERIFY/.test(code)) return { kind: "certificate", code };
			return { kind: "no-answer", code };
		}
		function takingTurns(most) {
			let running = 0;
			const waiting = [];
			return async (work) => {
				if (running < most) running += 1;
				else await new Promise((resolve) => waiting.push(resolve));
				try {
					return await work();
				} finally {
					const next = waiting.shift();
					if (next) next();
					else running -= 1;
				}
			};
		}
		const AT_ONCE = 8;
		function mediaFinder(where) {
			const looked = new Map();
			const inTurn = takingTurns(AT_ONCE);
			return async ({ src, alt, line }, path) => {
				const place = { src, path, line };
				const address = (0, media_address.ci)(place, where);
				if (address.kind === "problem") return { item: void 0, problems: [address.problem] };
				const name = address.kind === "url" ? address.url : [src, ...address.paths].join("\n");
				const known = looked.get(name);
				if (!known && looked.size >= limits.Tt) return { item: void 0, problems: [], isLeft: true };
				const looking = known ?? inTurn(() => look(address, place, where));
				looked.set(name, looking);
				const { item, problems } = await looking;
				return {
					item: item && { ...item, alt: alt === "" ? void 0 : alt },
					problems: problems.map((problem) => ({ ...problem, ...(0, core_problem.$t)(place) })),
				};
			};
		}
		async function look(address, place, { root, base, site, allowLocal, clock }) {
			if (address.kind === "url") {
				const { kind, problems } = await remoteMedia(address.url, place, { clock, allowLocal });
				return found(kind && { kind, url: address.url }, problems);
			}
			const file = await mediaFile(root, [...address.paths, ...(0, media_address.Wq)(place, address.paths)], place);
			if (file.path === void 0 && site !== void 0 && (0, media_address.X1)(place)) {
				const url = (0, media_address.x6)(site, address.paths[0]);
				const served = await remoteMedia(url, { ...place, servedAt: url }, { clock, allowLocal });
				return found(served.kind && { kind: served.kind, url }, served.problems);
			}
			if (file.path === void 0 || (0, core_problem.JD)(file.problems)) return found(void 0, file.problems);
			if (base === void 0)
				return found(void 0, [...file.problems, (0, core_problem.z3)("media/no-public-address", (0, placed.G)(place))]);
			const url = (0, media_address.x6)(base, file.path);
			const kind = file.facts?.kind;
			const item = kind === "image" || kind === "video" ? { kind, url } : void 0;
			const raw = item?.kind === "video" ? (0, media_address.Ph)(url, place) : [];
			if (raw.length > 0) return found(void 0, [...file.problems, ...raw]);
			if (isDisk(base)) return found(item, file.problems);
			const served = await remoteMedia(url, place, { clock, allowLocal, known: file.facts });
			return found(item, [...file.problems, ...served.problems]);
		}
		const isDisk = (base) => base.startsWith("file:");
		function found(item, problems) {
			return { item: (0, core_problem.JD)(problems) ? void 0 : item, problems };
		}
	},
};
