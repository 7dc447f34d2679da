/** A size that Meta fixes. `source` is the page of its Threads documentation that says so. */
type Limit = {
  readonly least?: number
  readonly most?: number
  readonly unit: string
  readonly source: 'Posts' | 'Overview'
}

/** What Threads takes of pictures and videos, as documented on Apr 14 2026 (Posts) and Dec 22 2025 (Overview). */
export const MEDIA_LIMITS = {
  /** "8 MB", read as the smaller of its two meanings. */
  imageBytes: { most: 8_000_000, unit: 'bytes', source: 'Posts' },
  /** "10:1", of the longer side to the shorter. Width alone is never refused: outside 320 to 1440 it is scaled. */
  imageAspect: { most: 10, unit: 'to 1', source: 'Posts' },
  /** "1 GB", read as the smaller of its two meanings. */
  videoBytes: { most: 1_000_000_000, unit: 'bytes', source: 'Posts' },
  videoSeconds: { most: 300, unit: 'seconds', source: 'Posts' },
  videoColumns: { most: 1920, unit: 'pixels', source: 'Posts' },
  /** Of width to height. */
  videoAspect: { least: 0.01, most: 10, unit: 'to 1', source: 'Posts' },
  videoFrameRate: { least: 23, most: 60, unit: 'frames a second', source: 'Posts' },
  videoBitRate: { most: 100_000_000, unit: 'bits a second', source: 'Posts' },
  audioHertz: { most: 48_000, unit: 'hertz', source: 'Posts' },
  audioChannels: { least: 1, most: 2, unit: 'channels', source: 'Posts' },
  /** Recommended: phones record at more, and are taken. */
  audioBitRate: { most: 128_000, unit: 'bits a second', source: 'Posts' },
} as const satisfies Readonly<Record<string, Limit>>

/** What else a sentence says, beside the picture or video it is about. */
type Of<Facts = unknown> = Facts & { readonly place: Shown }
type Shown = {
  /** As its author wrote it. */
  readonly src: string
  /** Where it is served, if `src` is no address itself. */
  readonly servedAt?: string
}
type Sized = { readonly bytes: number }
type Pixels = { readonly width: number; readonly height: number }
type Rated = { readonly bitsPerSecond: number }
type Sounding<Facts> = { readonly audio: Facts }
type Answered = { readonly status: number }

/** What can be wrong with pictures and videos. */
export const MEDIA_RULES = {
  'media/no-public-address': {
    owner: 'operator',
    what: 'A file of the repository has no address from which Threads can fetch it.',
    says: ({ place }: Of) => `The file ${nameOf(place)} has no address from which Threads can fetch it.`,
    why: 'Threads takes no uploads: it fetches pictures and videos from the web.',
    fix: 'Set `media-base-url` to an address where anyone can fetch the files of the repository.',
  },
  'media/address-invalid': {
    owner: 'author',
    what: 'The address of a picture or a video is empty, malformed, or contains a user name or a password.',
    says: ({ place, flaw }: Of<{ readonly flaw: 'empty' | 'malformed' | 'credentials' }>) =>
      flaw === 'empty'
        ? 'The address of a picture or a video is empty.'
        : flaw === 'malformed'
          ? `The address ${nameOf(place)} is malformed.`
          : `The address ${nameOf(place)} contains a user name or a password.`,
    why: 'Threads fetches media from a public address, without a login.',
    fix: 'Write a path (relative to the post, or from the root of the repository with `/` in front), or a public address that begins with `https://`.',
  },
  'media/address-scheme': {
    owner: 'author',
    what: 'The address of a picture or a video does not begin with `https://`.',
    says: ({ place }: Of) => `The address ${nameOf(place)} does not begin with \`https://\`.`,
    why: 'Threads fetches media itself, over HTTPS and from a public address.',
    fix: 'Put the file into the repository and write its path, or use an address beginning with `https://`.',
  },
  'media/outside-repository': {
    owner: 'author',
    what: 'The path of a picture or a video leads out of the repository or into `.git`, by itself or through a symbolic link.',
    says: ({ place, link }: Of<{ readonly link: boolean }>) =>
      link
        ? `The path ${nameOf(place)} leads through a symbolic link to something that is not a file of the repository.`
        : `The path ${nameOf(place)} does not lead to a file of the repository.`,
    why: 'Only files of the repository are meant to become public.',
    fix: 'Put the file into the repository and write its path.',
  },
  'media/too-many': {
    owner: 'author',
    what: 'A post shows more pictures and videos than one run looks at.',
    says: ({ count, most }: { readonly count: number; readonly most: number }) =>
      `The post shows ${count} different pictures and videos; Spool looks at ${most} in one run.`,
    why: 'Each of them is looked at before anything of the post is public, which takes a request and up to half a minute.',
    fix: 'Remove some of them, or make several posts of it.',
  },
  'media/left': {
    owner: 'author',
    what: 'Pictures and videos of a post are left to another run, because this one has looked at enough others.',
    says: ({ count, most }: { readonly count: number; readonly most: number }) =>
      `${count === 1 ? 'One picture or video' : `${count} pictures and videos`} of the post ${count === 1 ? 'is' : 'are'} left to another run; this one has looked at ${most} others.`,
    why: 'Each of them takes a request and up to half a minute, and a run must come to an end.',
    fix: 'Nothing to do: the run that publishes the post looks at them first.',
  },
  'media/missing': {
    owner: 'author',
    what: 'The file of a picture or a video does not exist.',
    says: ({
      place,
      tried,
    }: Of<{ /** From the root of the repository. */ readonly tried: readonly string[] }>) => {
      const others = tried.filter((path) => path !== place.src.trim())
      return others.length === 0
        ? `The file ${nameOf(place)} does not exist.`
        : `The file ${nameOf(place)} does not exist; looked for: ${others.map((path) => named(path)).join(', ')}.`
    },
    why: 'Without its picture or video, the post is not what its author wrote.',
    fix: 'Commit the file, or correct its path, which is relative to the post or, with `/` in front, from the root of the repository or a public folder of the site. Where the path is right on the site, set `site-url`, or name the file under `threads.media`.',
  },
  'media/name-differs': {
    owner: 'author',
    what: 'A path differs from the name of its file in upper and lower case.',
    says: ({ place, file }: Of<{ /** From the root of the repository. */ readonly file: string }>) =>
      `The path ${nameOf(place)} differs in upper and lower case from the name of its file, ${named(file)}.`,
    why: 'The file is published, because no other one can be meant; but on other systems the path leads nowhere.',
    fix: 'Write the path as the file is named.',
  },
  'media/unreadable': {
    owner: 'operator',
    what: 'The file of a picture or a video cannot be read.',
    says: ({ place, reason }: Of<{ readonly reason: string }>) =>
      `The file ${nameOf(place)} cannot be read (${reason}).`,
    why: 'A file that is not checked here could be refused by Threads when half of a chain is public.',
    fix: 'Check that the path leads to a file, that the file is checked out, and that its permissions allow reading.',
  },
  'media/lfs-pointer': {
    owner: 'operator',
    what: 'The file of a picture or a video is a Git LFS pointer, not the file itself.',
    says: ({ place }: Of) => `The file ${nameOf(place)} is a Git LFS pointer, not a picture or a video.`,
    why: 'Threads would fetch the few lines of text of the pointer.',
    fix: 'Set `lfs: true` at `actions/checkout`, and `media-base-url` to where the files themselves are served, for example `https://media.githubusercontent.com/media/OWNER/REPOSITORY/BRANCH`.',
  },
  'media/not-public': {
    owner: 'operator',
    what: 'A file of the repository cannot be fetched at the address that Threads is given.',
    says: ({ place, status }: Of<Answered>) =>
      `The file ${nameOf(place)} is not public: its server answers with status ${status}.`,
    why: 'Threads fetches media without a login, and only what is pushed can be fetched.',
    fix: 'Push the commit first. If the repository is private, publish its media elsewhere (GitHub Pages, a bucket, a CDN) and set `media-base-url` to that address.',
  },
  'media/video-on-raw': {
    owner: 'operator',
    what: 'A video is served from raw.githubusercontent.com.',
    says: ({ place }: Of) =>
      `The server raw.githubusercontent.com sends the video ${nameOf(place)} as \`application/octet-stream\`, which Threads can refuse.`,
    why: 'That server sends every video as `application/octet-stream` and forbids clients to guess another type.',
    fix: 'Serve it from GitHub Pages, a bucket or a CDN, and set `media-base-url` to that address. Release assets do not work: their addresses redirect.',
  },
  'media/empty': {
    owner: 'author',
    what: 'The file of a picture or a video is empty.',
    says: ({ place, what }: Of<{ readonly what: 'file' | 'video' }>) =>
      what === 'file'
        ? `The file ${nameOf(place)} is empty.`
        : `The video ${nameOf(place)} contains neither frames nor sound.`,
    why: 'There is nothing to publish.',
    fix: 'Export the file again and commit it.',
  },
  'media/truncated': {
    owner: 'author',
    what: 'The file of a picture or a video is incomplete: its end or its index is missing.',
    says: ({ place }: Of) => `The file ${nameOf(place)} is incomplete: its end or its index is missing.`,
    why: 'Threads refuses it, or shows half of it.',
    fix: 'Export or copy the whole file again and commit it.',
  },
  'media/damaged': {
    owner: 'author',
    what: 'A file begins like a picture or a video, but the rest of it is not valid.',
    says: ({ place }: Of) =>
      `The file ${nameOf(place)} begins like a picture or a video, but the rest of it is not valid.`,
    why: 'Threads would refuse it.',
    fix: 'Export the file again and commit it.',
  },
  'media/not-media': {
    owner: 'author',
    what: 'The content of a file is neither a picture nor a video, whatever its name says.',
    says: ({ place, content }: Of<{ /** A noun that takes "a". */ readonly content: string | undefined }>) =>
      content === undefined
        ? `The content of the file ${nameOf(place)} is neither a picture nor a video.`
        : `The file ${nameOf(place)} is a ${content}, not a picture or a video.`,
    why: 'Threads shows pictures and videos only.',
    fix: 'Use a picture (JPEG, PNG) or a video (MP4, MOV). For any other file, put a link into the text.',
  },
  'media/image-format': {
    owner: 'author',
    what: 'The format of a picture is neither JPEG nor PNG.',
    says: ({ place, format }: Of<{ readonly format: string }>) =>
      `The format of ${nameOf(place)} is ${format}; Threads takes JPEG and PNG pictures.`,
    why: 'Threads documents these two and no other (Meta, Posts).',
    fix: 'Convert it to JPEG or PNG.',
  },
  'media/image-too-large': {
    owner: 'author',
    what: `A picture is larger than ${megabytes(MEDIA_LIMITS.imageBytes.most)}.`,
    says: ({ place, bytes }: Of<Sized>) =>
      `The picture ${nameOf(place)} is ${grouped(bytes)} bytes large; Threads takes at most ${grouped(MEDIA_LIMITS.imageBytes.most)}.`,
    why: `Threads takes pictures of up to ${megabytes(MEDIA_LIMITS.imageBytes.most)} (Meta, Posts).`,
    fix: 'Make it smaller: Threads shows at most 1440 pixels across.',
  },
  'media/image-aspect': {
    owner: 'author',
    what: `One side of a picture is more than ${MEDIA_LIMITS.imageAspect.most} times as long as the other.`,
    says: ({ place, width, height }: Of<Pixels>) =>
      `The picture ${nameOf(place)} is ${width} × ${height} pixels; Threads takes pictures with one side at most ${MEDIA_LIMITS.imageAspect.most} times as long as the other.`,
    why: `Threads takes pictures of up to ${MEDIA_LIMITS.imageAspect.most}:1 (Meta, Posts).`,
    fix: 'Crop the picture, or add a margin.',
  },
  'media/image-cmyk': {
    owner: 'author',
    what: 'A picture has print colours (CMYK).',
    says: ({ place }: Of) => `The picture ${nameOf(place)} has print colours (CMYK); Threads takes sRGB.`,
    why: 'Threads takes sRGB (Meta, Posts); browsers show print colours wrong or not at all.',
    fix: 'Convert it to sRGB.',
  },
  'media/image-animated': {
    owner: 'author',
    what: 'A PNG is animated.',
    says: ({ place }: Of) =>
      `The picture ${nameOf(place)} is an animated PNG; Threads takes still pictures and videos.`,
    why: 'Threads would show it still, or refuse it.',
    fix: 'Make it a video.',
  },
  'media/video-format': {
    owner: 'author',
    what: 'The format of a video is neither MP4 nor MOV.',
    says: ({ place, format }: Of<{ readonly format: string }>) =>
      `The format of ${nameOf(place)} is ${format}; Threads takes MP4 and MOV videos.`,
    why: 'Threads documents these two and no other (Meta, Posts).',
    fix: 'Convert it to MP4.',
  },
  'media/video-too-large': {
    owner: 'author',
    what: `A video is larger than ${gigabytes(MEDIA_LIMITS.videoBytes.most)}.`,
    says: ({ place, bytes }: Of<Sized>) =>
      `The video ${nameOf(place)} is ${grouped(bytes)} bytes large; Threads takes at most ${grouped(MEDIA_LIMITS.videoBytes.most)}.`,
    why: `Threads takes videos of up to ${gigabytes(MEDIA_LIMITS.videoBytes.most)} (Meta, Posts).`,
    fix: 'Encode it at a lower bit rate.',
  },
  'media/video-duration': {
    owner: 'author',
    what: `A video plays nothing, or is longer than ${MEDIA_LIMITS.videoSeconds.most} seconds.`,
    says: ({ place, seconds }: Of<{ readonly seconds: number }>) =>
      `The video ${nameOf(place)} is ${rounded(seconds)} seconds long; Threads takes more than 0 and at most ${MEDIA_LIMITS.videoSeconds.most}.`,
    why: `Threads takes videos of more than 0 and up to ${MEDIA_LIMITS.videoSeconds.most} seconds (Meta, Posts).`,
    fix: 'Cut a long video, or spread it over several segments; export an empty one again.',
  },
  'media/video-codec': {
    owner: 'author',
    what: 'The video codec of a file is neither H.264 nor HEVC.',
    says: ({ place, codec }: Of<{ readonly codec: string }>) =>
      `The video codec of ${nameOf(place)} is ${codec}; Threads takes H.264 and HEVC.`,
    why: 'Threads takes these two (Meta, Posts).',
    fix: 'Encode it as H.264.',
  },
  'media/video-chroma': {
    owner: 'author',
    what: 'A video does not store its colours as 4:2:0.',
    says: ({ place, chroma }: Of<{ readonly chroma: string }>) =>
      `The video ${nameOf(place)} stores its colours as ${chroma}; Threads takes 4:2:0.`,
    why: 'Threads takes 4:2:0 (Meta, Posts).',
    fix: 'Encode it with ffmpeg and `-pix_fmt yuv420p`.',
  },
  'media/video-interlaced': {
    owner: 'author',
    what: 'A video is interlaced.',
    says: ({ place }: Of) => `The video ${nameOf(place)} is interlaced; Threads takes progressive video.`,
    why: 'Threads takes progressive video (Meta, Posts).',
    fix: 'Encode it with a filter that makes whole frames, such as `bwdif`.',
  },
  'media/video-frame-rate': {
    owner: 'author',
    what: `A video has fewer than ${MEDIA_LIMITS.videoFrameRate.least} or more than ${MEDIA_LIMITS.videoFrameRate.most} frames a second.`,
    says: ({ place, framesPerSecond }: Of<{ readonly framesPerSecond: number }>) =>
      `The video ${nameOf(place)} has ${rounded(framesPerSecond)} frames a second; Threads takes ${MEDIA_LIMITS.videoFrameRate.least} to ${MEDIA_LIMITS.videoFrameRate.most}.`,
    why: `Threads takes ${MEDIA_LIMITS.videoFrameRate.least} to ${MEDIA_LIMITS.videoFrameRate.most} (Meta, Posts).`,
    fix: 'Encode it at 30 or 60 frames a second.',
  },
  'media/video-columns': {
    owner: 'author',
    what: `A video is wider than ${MEDIA_LIMITS.videoColumns.most} pixels.`,
    says: ({ place, width }: Of<{ readonly width: number }>) =>
      `The video ${nameOf(place)} is ${width} pixels wide; Threads takes at most ${MEDIA_LIMITS.videoColumns.most}.`,
    why: `Threads takes a width of at most ${MEDIA_LIMITS.videoColumns.most} pixels (Meta, Posts).`,
    fix: 'Make it smaller.',
  },
  'media/video-aspect': {
    owner: 'author',
    what: `The width of a video is less than ${MEDIA_LIMITS.videoAspect.least} or more than ${MEDIA_LIMITS.videoAspect.most} times its height.`,
    says: ({ place, width, height }: Of<Pixels>) =>
      `The video ${nameOf(place)} is ${width} × ${height} pixels; Threads takes a width of ${MEDIA_LIMITS.videoAspect.least} to ${MEDIA_LIMITS.videoAspect.most} times the height.`,
    why: `Threads takes ${MEDIA_LIMITS.videoAspect.least}:1 to ${MEDIA_LIMITS.videoAspect.most}:1 and recommends 9:16 (Meta, Posts).`,
    fix: 'Crop the video, or add a margin.',
  },
  'media/video-bit-rate': {
    owner: 'author',
    what: `The bit rate of a video is higher than ${megabits(MEDIA_LIMITS.videoBitRate.most)}.`,
    says: ({ place, bitsPerSecond }: Of<Rated>) =>
      `The bit rate of the video ${nameOf(place)} is ${megabits(bitsPerSecond)}; Threads takes at most ${megabits(MEDIA_LIMITS.videoBitRate.most)}.`,
    why: `Threads takes at most ${megabits(MEDIA_LIMITS.videoBitRate.most)} (Meta, Posts).`,
    fix: 'Encode it at a lower bit rate.',
  },
  'media/video-edited': {
    owner: 'author',
    what: 'The edit list of a video leaves out, repeats or slows down parts of the file.',
    says: ({ place }: Of) =>
      `The edit list of the video ${nameOf(place)} leaves out, repeats or slows down parts of the file.`,
    why: 'Threads documents videos without edit lists (Meta, Posts): it could refuse the video, or show what was cut out.',
    fix: 'Encode the video again, so that the file contains exactly what is shown.',
  },
  'media/video-edit-list': {
    owner: 'author',
    what: 'A video has an edit list for a late start or for the delay of the encoder, as many encoders write it.',
    says: ({ place }: Of) =>
      `The video ${nameOf(place)} has an edit list; Threads recommends videos without one.`,
    why: 'Threads recommends none (Meta, Posts), but such files are common.',
    fix: 'Write the file again without it.',
  },
  'media/video-moov-last': {
    owner: 'author',
    what: 'The index (`moov`) of a video is at the end of the file.',
    says: ({ place }: Of) =>
      `The index (\`moov\`) of the video ${nameOf(place)} is at the end of the file; Threads recommends the beginning.`,
    why: 'Threads recommends it at the beginning (Meta, Posts).',
    fix: 'Write the file again with ffmpeg and `-movflags +faststart`.',
  },
  'media/video-fragmented': {
    owner: 'author',
    what: 'A video is fragmented, as for streaming.',
    says: ({ place }: Of) =>
      `The video ${nameOf(place)} is fragmented, as for streaming; Threads does not document such files.`,
    why: 'Threads does not document whether it takes such files.',
    fix: 'Write the file again with ffmpeg and `-movflags +faststart`.',
  },
  'media/video-open-gop': {
    owner: 'author',
    what: 'A video has open groups of frames (open GOP): a group needs frames of the group before it.',
    says: ({ place }: Of) =>
      `The video ${nameOf(place)} has open groups of frames (open GOP); Threads documents closed ones.`,
    why: 'Threads documents closed groups (Meta, Posts); but many HEVC encoders write open ones, and no error for them is known.',
    fix: 'Encode it with closed groups.',
  },
  'media/audio-codec': {
    owner: 'author',
    what: 'The audio codec of a video is not AAC.',
    says: ({ place, audio }: Of<Sounding<{ readonly codec: string }>>) =>
      `The audio codec of ${nameOf(place)} is ${audio.codec}; Threads takes AAC.`,
    why: 'Threads takes AAC (Meta, Posts).',
    fix: 'Encode the sound as AAC.',
  },
  'media/audio-sample-rate': {
    owner: 'author',
    what: `The sample rate of the sound of a video is higher than ${grouped(MEDIA_LIMITS.audioHertz.most)} hertz.`,
    says: ({ place, audio }: Of<Sounding<{ readonly hertz: number }>>) =>
      `The sound of ${nameOf(place)} has a sample rate of ${grouped(audio.hertz)} hertz; Threads takes at most ${grouped(MEDIA_LIMITS.audioHertz.most)}.`,
    why: `Threads takes at most ${grouped(MEDIA_LIMITS.audioHertz.most)} hertz (Meta, Posts).`,
    fix: `Encode the sound at ${grouped(MEDIA_LIMITS.audioHertz.most)} hertz.`,
  },
  'media/audio-channels': {
    owner: 'author',
    what: `The sound of a video has more than ${MEDIA_LIMITS.audioChannels.most} channels.`,
    says: ({ place, audio }: Of<Sounding<{ readonly channels: number }>>) =>
      `The sound of ${nameOf(place)} has ${audio.channels} channels; Threads takes ${MEDIA_LIMITS.audioChannels.least} or ${MEDIA_LIMITS.audioChannels.most}.`,
    why: 'Threads takes mono and stereo (Meta, Posts).',
    fix: 'Mix the sound down to stereo.',
  },
  'media/audio-bit-rate': {
    owner: 'author',
    what: `The bit rate of the sound of a video is clearly higher than ${kilobits(MEDIA_LIMITS.audioBitRate.most)}.`,
    says: ({ place, audio }: Of<Sounding<Rated>>) =>
      `The sound of ${nameOf(place)} has a bit rate of ${kilobits(audio.bitsPerSecond)}; Threads recommends ${kilobits(MEDIA_LIMITS.audioBitRate.most)}.`,
    why: `Threads recommends ${kilobits(MEDIA_LIMITS.audioBitRate.most)} (Meta, Posts).`,
    fix: `Encode the sound at ${kilobits(MEDIA_LIMITS.audioBitRate.most)}.`,
  },
  'media/remote-private': {
    owner: 'author',
    what: 'The server of a picture or a video is on this machine or in a private network.',
    says: ({ place, resolved }: Of<{ /** A name that leads there. */ readonly resolved?: string }>) =>
      resolved === undefined
        ? `The server of ${nameOf(place)} is on this machine or in a private network.`
        : `The server of ${nameOf(place)} is in a private network: the name ${named(resolved)} resolves to a private address.`,
    why: 'Threads cannot reach it.',
    fix: 'Use a public address, or put the file into the repository and write its path.',
  },
  'media/remote-unseen': {
    owner: 'operator',
    what: 'The name of the server of a picture or a video cannot be resolved on a runner behind a proxy.',
    says: ({ place, name }: Of<{ readonly name: string }>) =>
      `${nameOf(place)} was not looked at: the name ${named(name)} cannot be resolved on this runner, which is behind a proxy.`,
    why: 'A proxy resolves names by itself, and could be led into your own network. Only Threads fetches the file, if the end of its name tells what it is.',
    fix: 'Let the runner resolve public names, or end the address with `.jpg`, `.png`, `.mp4` or `.mov` and make sure that it opens.',
  },
  'media/remote-unreachable': {
    owner: 'author',
    what: 'The server of a picture or a video does not answer.',
    says: ({ place, failure }: Of<{ readonly failure: Failure }>) => {
      switch (failure.kind) {
        case 'timeout':
          return `The server of ${nameOf(place)} does not answer within ${failure.seconds} seconds.`
        case 'unknown-name':
          return `The host name of ${nameOf(place)} does not exist.`
        case 'certificate':
          return `The server of ${nameOf(place)} has no valid certificate (${failure.code}).`
        case 'no-answer':
          return `The server of ${nameOf(place)} does not answer${failure.code === undefined ? '' : ` (${failure.code})`}.`
      }
    },
    why: 'If it does not answer here, it is unlikely to answer Threads.',
    fix: 'Check the address; if it is right, run again later.',
  },
  'media/remote-refused': {
    owner: 'author',
    what: 'The server of a picture or a video does not send it.',
    says: ({ place, status }: Of<Answered>) =>
      `The server of ${nameOf(place)} ${ANSWERS[status] ?? 'does not send the file'} (status ${status}).`,
    why: 'Threads fetches media without a login, and takes only an answer with status 200.',
    fix: 'Open the address in a private window: it must show the file alone, without a login. If it does, run again later.',
  },
  'media/remote-page': {
    owner: 'author',
    what: 'An address leads to a web page, for example a login page, instead of a picture or a video.',
    says: ({ place }: Of) =>
      `The server of ${nameOf(place)} sends a web page instead of a picture or a video.`,
    why: 'Threads needs the file itself, not a page that shows it.',
    fix: 'Open the address in a private window and copy the address of the picture itself. For a file on GitHub, write its path in the repository.',
  },
  'media/remote-redirect': {
    owner: 'author',
    what: 'The address of a picture or a video redirects to another one.',
    says: ({ place, target }: Of<{ /** Empty if the server names none. */ readonly target: string }>) =>
      target === ''
        ? `The server of ${nameOf(place)} redirects without a new address.`
        : `The server of ${nameOf(place)} redirects to ${named(target)}.`,
    why: 'It is not documented that Threads follows redirects, and addresses that redirect have been refused.',
    fix: 'Write the final address of the file.',
  },
  'media/remote-type': {
    owner: 'author',
    what: 'The server of a picture or a video sends it with another `Content-Type`.',
    says: ({ place, kind, type }: Of<Typed>) => {
      const noun = kind === 'image' ? 'picture' : 'video'
      const sent = type === '' ? 'without a `Content-Type`' : `with the \`Content-Type\` ${named(type)}`
      return `The server sends the ${noun} ${nameOf(place)} ${sent}; Threads needs one that begins with \`${kind}/\`.`
    },
    why: 'Threads goes by the `Content-Type` of the answer.',
    fix: 'Set the right `Content-Type` at the server, or put the file into the repository and write its path.',
  },
  'media/remote-differs': {
    owner: 'operator',
    what: 'The file that is served below `media-base-url` differs from the file in the repository.',
    says: ({ place, bytes }: Of<Partial<Sized>>) =>
      `The file ${bytes === undefined ? '' : `of ${grouped(bytes)} bytes `}that is served for ${nameOf(place)} differs from the file in the repository.`,
    why: 'Threads would show a file that was not checked, for example an older picture of a site that is not deployed yet.',
    fix: 'Publish after the site is deployed. Nothing to do if the server makes pictures smaller on purpose.',
  },
  'media/remote-no-ranges': {
    owner: 'author',
    what: 'The server of a video does not support range requests: it sends only the whole file.',
    says: ({ place }: Of) =>
      `The server of the video ${nameOf(place)} does not support range requests (\`Range\`).`,
    why: 'Large files can be fetched in parts; whether Threads does so is unknown.',
    fix: 'Nothing to do; a bucket or a CDN supports them.',
  },
} as const

type Typed = {
  readonly kind: 'image' | 'video'
  /** Empty if the server names none. */
  readonly type: string
}

/** Why a server gives no answer. */
type Failure =
  | { readonly kind: 'timeout'; readonly seconds: number }
  | { readonly kind: 'unknown-name' }
  | { readonly kind: 'certificate'; readonly code: string }
  | { readonly kind: 'no-answer'; readonly code: string | undefined }

/** What servers mean by the status of an answer without a file. */
const ANSWERS: Readonly<Record<number, string>> = {
  401: 'asks for a login',
  402: 'asks for a payment',
  403: 'denies access to the file',
  404: 'does not have the file',
  407: 'is behind a proxy that asks for a login',
  410: 'does not have the file any more',
  429: 'refuses more requests',
  451: 'withholds the file for legal reasons',
  500: 'has an error',
  502: 'has an error',
  503: 'has an error',
  504: 'has an error',
}

const MAX_CHARACTERS = 120
/** For an address that Spool makes: on GitHub it has the 40 characters of a commit before the path. */
const MAX_ADDRESS_CHARACTERS = 300

/** A picture or a video: as its author wrote it, and where it is served if that is another address. */
function nameOf({ src, servedAt }: Shown): string {
  return servedAt === undefined ? named(src) : `${named(src)} (${named(servedAt, MAX_ADDRESS_CHARACTERS)})`
}

/** What an author wrote or a server answered, in a message: whole if it is short. */
export function named(written: string, most = MAX_CHARACTERS): string {
  const text = written.replaceAll(/[\p{Cc}`]/gu, ' ')
  return `\`${text.length > most ? `${text.slice(0, most)}…` : text}\``
}

/** Digits in groups of three. `toLocaleString` loads what ICU knows of a language: ten milliseconds of each run. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

function megabytes(bytes: number): string {
  return `${bytes / 1e6} MB`
}

function gigabytes(bytes: number): string {
  return `${bytes / 1e9} GB`
}

/** Rounded up, so that a rate over a limit never reads as the limit. */
function megabits(bitsPerSecond: number): string {
  return `${Math.ceil(bitsPerSecond / 1e5) / 10} Mbit/s`
}

function kilobits(bitsPerSecond: number): string {
  return `${Math.round(bitsPerSecond / 1000)} kbit/s`
}
