/**
 * Makes the pictures and videos of test/fixtures/media with real tools: ffmpeg and ImageMagick 6, as Debian
 * packages them. The files are committed, so that tests need neither; run it again to make them anew.
 *
 *     node scripts/make-media.ts [folder]
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2] ?? 'test/fixtures/media'
const at = (name: string) => join(folder, name)
const OPINIONS = 'ffprobe.json'
const made = (name: string) => readFileSync(at(name))

/** Options of ImageMagick's `convert`, without the output. */
const PICTURES: Readonly<Record<string, string>> = {
  'jpeg-baseline.jpg': '-size 64x64 gradient:red-blue',
  'jpeg-progressive.jpg': '-size 64x64 gradient:red-blue -interlace JPEG',
  'jpeg-grey.jpg': '-size 64x64 gradient:black-white -colorspace gray',
  'jpeg-cmyk.jpg': '-size 64x64 gradient:red-blue -colorspace CMYK',
  'jpeg-10-to-1.jpg': '-size 640x64 xc:red',
  'jpeg-wider-than-10-to-1.jpg': '-size 641x64 xc:red',
  'jpeg-1-to-10.jpg': '-size 64x640 xc:red',
  'jpeg-higher-than-1-to-10.jpg': '-size 64x641 xc:red',
  'jpeg-320-wide.jpg': '-size 320x100 xc:red',
  'jpeg-4000-wide.jpg': '-size 4000x400 xc:red -quality 10',
  'jpeg-one-pixel.jpg': '-size 1x1 xc:red',
  'png.png': '-size 64x64 gradient:red-blue',
  'png-16-bit.png': '-size 16x16 gradient:red-blue -depth 16 -define png:bit-depth=16',
  'png-palette.png': '-size 64x64 xc:red -colors 2 -type palette',
  'png-transparent.png': '-size 64x64 xc:#ff000080',
  'png-interlaced.png': '-size 64x64 gradient:red-blue -interlace PNG',
  'webp.webp': '-size 64x64 xc:red',
  'gif.gif': '-size 64x64 xc:red',
  'gif-animated.gif': '-delay 50 -size 64x64 xc:red xc:blue',
  'heic.heic': '-size 64x64 xc:red',
  'avif.avif': '-size 64x64 xc:red',
  'bmp.bmp': '-size 8x8 xc:red',
  'tiff.tiff': '-size 8x8 xc:red',
  'jpeg-2000.jp2': '-size 8x8 xc:red',
  'photoshop.psd': '-size 8x8 xc:red',
  'icon.ico': '-size 8x8 xc:red',
}

const frames = (size = '64x64', rate = '30') => `-f lavfi -i testsrc2=s=${size}:r=${rate}`
const still = (size: string, rate = '30') => `-f lavfi -i color=red:s=${size}:r=${rate}`
const sound = (rate = '44100') => `-f lavfi -i sine=r=${rate}`
const h264 = '-c:v libx264 -pix_fmt yuv420p -x264-params threads=1'
const hevc = '-c:v libx265 -pix_fmt yuv420p -x265-params pools=none:frame-threads=1:log-level=error:info=0'
const aac = '-c:a aac'
/** Without what Threads recommends against. */
const plain = '-movflags +faststart -use_editlist 0'
const short = '-t 0.5'

/** Options of `ffmpeg`, without the output. */
const VIDEOS: Readonly<Record<string, string>> = {
  'apng.png': `${still('16x16')} -t 0.1 -f apng`,
  'webp-animated.webp': `${still('16x16')} -t 0.1 -c:v libwebp_anim`,
  'jpeg-xl.jxl': `${still('16x16')} -frames:v 1 -c:v libjxl`,

  'mp4-h264-aac.mp4': `${frames()} ${sound()} ${short} ${h264} ${aac} ${plain}`,
  'mov-h264-aac.mov': `${frames()} ${sound()} ${short} ${h264} ${aac} ${plain}`,
  'mp4-h264-no-sound.mp4': `${frames()} ${short} ${h264} ${plain}`,
  'mp4-hevc-aac.mp4': `${frames()} ${sound()} ${short} ${hevc}:open-gop=0 ${aac} ${plain}`,
  'mov-hevc-hvc1.mov': `${frames()} ${short} ${hevc}:open-gop=0 -tag:v hvc1 ${plain}`,
  'h264-10-bit.mp4': `${frames()} ${short} ${h264} -pix_fmt yuv420p10le ${plain}`,
  'hevc-10-bit.mp4': `${frames()} ${short} ${hevc} -pix_fmt yuv420p10le ${plain}`,
  'vp9.mp4': `${frames()} ${short} -c:v libvpx-vp9 ${plain}`,
  'av1.mp4': `${still('64x64')} -t 0.2 -c:v libaom-av1 -cpu-used 8 ${plain}`,
  'mpeg-4-part-2.mp4': `${frames()} ${short} -c:v mpeg4 ${plain}`,
  'prores.mov': `${still('16x16')} -t 0.1 -c:v prores_ks ${plain}`,

  'fps-10.mp4': `${frames('64x64', '10')} ${short} ${h264} ${plain}`,
  'fps-22.mp4': `${frames('64x64', '22')} -t 1 ${h264} ${plain}`,
  'fps-23.mp4': `${frames('64x64', '23')} -t 1 ${h264} ${plain}`,
  'fps-23.976.mp4': `${frames('64x64', '24000/1001')} -t 1 ${h264} ${plain}`,
  'fps-24.mp4': `${frames('64x64', '24')} ${short} ${h264} ${plain}`,
  'fps-29.97.mp4': `${frames('64x64', '30000/1001')} ${short} ${h264} ${plain}`,
  'fps-59.94.mp4': `${frames('64x64', '60000/1001')} ${short} ${h264} ${plain}`,
  'fps-60.mp4': `${frames('64x64', '60')} ${short} ${h264} ${plain}`,
  'fps-61.mp4': `${frames('64x64', '61')} ${short} ${h264} ${plain}`,

  'h264-4-2-2.mp4': `${frames()} ${short} ${h264} -pix_fmt yuv422p ${plain}`,
  'h264-4-4-4.mp4': `${frames()} ${short} ${h264} -pix_fmt yuv444p ${plain}`,
  'h264-grey.mp4': `${frames()} ${short} ${h264} -pix_fmt gray ${plain}`,
  'hevc-4-4-4.mp4': `${frames()} ${short} ${hevc} -pix_fmt yuv444p ${plain}`,
  'h264-interlaced.mp4': `${frames()} ${short} ${h264} -flags +ildct+ilme ${plain}`,
  'h264-interlaced.mov': `${frames()} ${short} ${h264} -flags +ildct+ilme ${plain}`,
  'h264-open-gop.mp4': `${frames()} -t 1 ${h264}:open-gop=1:keyint=10:bframes=3:b-adapt=0 ${plain}`,
  'hevc-open-gop.mp4': `${frames()} -t 1 ${hevc}:open-gop=1:keyint=10:bframes=3:b-adapt=0 ${plain}`,
  'h264-closed-gop.mp4': `${frames()} -t 1 ${h264}:keyint=10 ${plain}`,
  'hevc-closed-gop.mp4': `${frames()} -t 1 ${hevc}:open-gop=0:keyint=10 ${plain}`,

  'sound-mono.mp4': `${still('64x64')} ${sound()} ${short} ${h264} ${aac} -ac 1 ${plain}`,
  'sound-stereo.mp4': `${still('64x64')} ${sound()} ${short} ${h264} ${aac} -ac 2 ${plain}`,
  'sound-5.1.mp4': `${still('64x64')} ${sound()} ${short} ${h264} ${aac} -ac 6 ${plain}`,
  'sound-7.1.mov': `${still('64x64')} ${sound()} ${short} ${h264} ${aac} -ac 8 ${plain}`,
  'sound-8000.mp4': `${still('64x64')} ${sound('8000')} ${short} ${h264} ${aac} ${plain}`,
  'sound-48000.mp4': `${still('64x64')} ${sound('48000')} ${short} ${h264} ${aac} ${plain}`,
  'sound-88200.mov': `${still('64x64')} ${sound('88200')} ${short} ${h264} ${aac} ${plain}`,
  'sound-96000.mp4': `${still('64x64')} ${sound('96000')} ${short} ${h264} ${aac} ${plain}`,
  'sound-256k.mp4': `${still('64x64')} -f lavfi -i anoisesrc=r=48000:seed=1 ${short} ${h264} ${aac} -ac 2 -b:a 256k ${plain}`,
  'sound-mp3.mp4': `${still('64x64')} ${sound()} ${short} ${h264} -c:a libmp3lame ${plain}`,
  'sound-opus.mp4': `${still('64x64')} ${sound('48000')} ${short} ${h264} -c:a libopus ${plain}`,
  'sound-ac-3.mp4': `${still('64x64')} ${sound('48000')} ${short} ${h264} -c:a ac3 ${plain}`,
  'sound-pcm.mov': `${still('64x64')} ${sound('8000')} ${short} ${h264} -c:a pcm_s16le ${plain}`,
  'sound-alac.mov': `${still('64x64')} ${sound('8000')} ${short} ${h264} -c:a alac ${plain}`,
  'sound-alone.mp4': `${sound()} ${short} ${aac}`,
  'sound-alone.m4a': `${sound()} ${short} ${aac}`,
  'sound-alone.mp3': `${sound()} ${short} -c:a libmp3lame`,
  'sound-alone.wav': `${sound('8000')} -t 0.1`,

  'moov-last.mp4': `${frames()} ${short} ${h264} -use_editlist 0`,
  'ffmpeg-defaults.mp4': `${frames()} ${sound()} ${short}`,
  'ffmpeg-defaults.mov': `${frames()} ${sound()} ${short}`,
  'encoder-delay.mp4': `${frames()} ${sound()} ${short} ${h264} ${aac} -movflags +faststart`,
  'late-sound.mp4': `${frames()} -itsoffset 0.2 ${sound()} ${short} ${h264} -bf 0 ${aac} -movflags +faststart`,
  'fragmented.mp4': `${frames()} ${sound()} -t 1 ${h264} -g 15 ${aac} -movflags +frag_keyframe+empty_moov`,
  'fragmented-dash.mp4': `${frames()} -t 1 ${h264} -g 15 -movflags +frag_keyframe+empty_moov+default_base_moof+dash`,
  'fragmented-61-fps.mp4': `${frames('64x64', '61')} ${short} ${h264} -g 15 -movflags +frag_keyframe+empty_moov`,
  'fragmented-by-frame.mov': `${still('16x16')} ${short} ${h264} -movflags +frag_every_frame`,

  'seconds-300.mp4': `${still('16x16', '23')} -t 300 ${h264} ${plain}`,
  'seconds-301.mp4': `${still('16x16', '23')} -t 301 ${h264} ${plain}`,
  'seconds-301-of-sound.mp4': `${still('16x16')} -f lavfi -i anullsrc=r=8000:cl=mono -filter_complex [0:v]trim=duration=1[v] -map [v] -map 1:a -t 301 ${h264} ${aac} -b:a 8k ${plain}`,
  'no-frames.mp4': `${still('64x64')} -t 0 ${h264} ${plain}`,
  'one-frame.mp4': `${still('64x64')} -frames:v 1 ${h264} ${plain}`,
  'wide-1920.mp4': `${still('1920x256')} -t 0.2 ${h264} ${plain}`,
  'wide-1922.mp4': `${still('1922x256')} -t 0.2 ${h264} ${plain}`,
  'aspect-10-to-1.mp4': `${still('640x64')} -t 0.2 ${h264} ${plain}`,
  'aspect-11-to-1.mp4': `${still('704x64')} -t 0.2 ${h264} ${plain}`,
  'aspect-1-to-100.mp4': `${still('16x1600')} -t 0.2 ${h264} ${plain}`,
  'aspect-1-to-101.mp4': `${still('16x1616')} -t 0.2 ${h264} ${plain}`,

  'webm.webm': `${still('64x64')} -t 0.2 -c:v libvpx-vp9`,
  'matroska.mkv': `${still('64x64')} -t 0.2 ${h264}`,
  'avi.avi': `${still('16x16')} -t 0.1 -c:v mpeg4`,
  '3gp.3gp': `${still('64x64')} -t 0.2 ${h264}`,
  'transport-stream.mpegts': `${still('64x64')} -t 0.2 ${h264} -f mpegts`,
  'program-stream.mpg': `${still('64x64')} -t 0.2 -c:v mpeg2video`,
  'flash.flv': `${still('64x64')} -t 0.2 ${h264}`,
  'windows-media.wmv': `${still('64x64')} -t 0.2 -c:v msmpeg4`,
  'ogg.ogv': `${still('64x64')} -t 0.2 -c:v libtheora`,
}

/** Made of another that is there already, without encoding it anew. */
const COPIES: Readonly<Record<string, readonly [source: string, before: string, after: string]>> = {
  'turned-wide.mp4': ['wide-1922.mp4', '', `-metadata:s:v rotate=90 ${plain}`],
  'edited-start.mp4': ['h264-long-gop.tmp.mp4', '-ss 1.5', '-movflags +faststart'],
}

const HTML = '<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body>Sign in</body></html>\n'
const SVG = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"/>\n'
const LFS_POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a'.repeat(16)}\nsize 12345\n`

/** What no tool makes: files that lie about themselves, or that were hurt on their way. */
const BYTES: Readonly<Record<string, () => Buffer>> = {
  'jpeg-turned-by-exif.jpg': () => withSegments(made('jpeg-320-wide.jpg'), [EXIF_TURNED]),
  'jpeg-with-trailer.jpg': () => Buffer.concat([made('jpeg-baseline.jpg'), made('mp4-h264-no-sound.mp4')]),
  'jpeg-truncated.jpg': () => made('jpeg-baseline.jpg').subarray(0, -40),
  'jpeg-truncated-in-header.jpg': () => made('jpeg-baseline.jpg').subarray(0, 100),
  'png-truncated.png': () => made('png.png').subarray(0, -60),
  'png-named.jpg': () => made('png.png'),
  'jpeg-named.png': () => made('jpeg-baseline.jpg'),
  'webp-named.jpg': () => made('webp.webp'),
  'mp4-named.jpg': () => made('mp4-h264-aac.mp4'),
  'html-named.jpg': () => Buffer.from(HTML),
  'html-named.mp4': () => Buffer.from(HTML),
  'svg.svg': () => Buffer.from(SVG),
  'text-named.png': () => Buffer.from('Not found\n'),
  'json-named.mp4': () => Buffer.from('{"message":"Not Found"}\n'),
  'lfs-pointer.png': () => Buffer.from(LFS_POINTER),
  'empty.jpg': () => Buffer.alloc(0),
  'zeros.mp4': () => Buffer.alloc(2000),
  'document.pdf': () => Buffer.from('%PDF-1.7\n%%EOF\n'),
  'mp4-truncated.mp4': () => made('moov-last.mp4').subarray(0, -500),
  'mp4-truncated-frames.mp4': () => made('mp4-h264-no-sound.mp4').subarray(0, -500),
  'mp4-head-alone.mp4': () => made('mp4-h264-no-sound.mp4').subarray(0, 32),
  'mov-without-brand.mov': () => withoutBrand(made('moov-last-quicktime.tmp.mov')),
}

/** An APP1 segment whose EXIF data turns the picture by a quarter (orientation 6). */
const EXIF_TURNED = Buffer.from(
  '457869660000' + '4d4d002a00000008' + '0001' + '011200030000000100060000' + '00000000',
  'hex',
)

function withSegments(jpeg: Buffer, segments: readonly Buffer[]): Buffer {
  const app1 = segments.map((data) => {
    const head = Buffer.from([0xff, 0xe1, 0, 0])
    head.writeUInt16BE(data.length + 2, 2)
    return Buffer.concat([head, data])
  })
  return Buffer.concat([jpeg.subarray(0, 2), ...app1, jpeg.subarray(2)])
}

/** As before brands were invented: the box that names them becomes one that is skipped. */
function withoutBrand(movie: Buffer): Buffer {
  return Buffer.concat([movie.subarray(0, 4), Buffer.from('skip'), movie.subarray(8)])
}

const words = (options: string) => options.split(' ').filter((word) => word !== '')
const EXACT = words('-map_metadata -1 -fflags +bitexact -flags:v +bitexact -flags:a +bitexact -threads 1')

function ffmpeg(options: readonly string[], name: string): void {
  // What `-flags` sets and what `-flags:v` sets exclude each other.
  const exact = options.includes('-flags') ? EXACT.filter((_, at) => at < 4 || at > 5) : EXACT
  execFileSync('ffmpeg', ['-v', 'error', '-y', ...options, ...exact, at(name)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}

mkdirSync(folder, { recursive: true })
for (const [name, options] of Object.entries(PICTURES)) {
  execFileSync('convert', [...words(options), '-strip', at(name)])
}
for (const [name, options] of Object.entries(VIDEOS)) ffmpeg(words(options), name)
ffmpeg(words(`${still('64x64')} -t 3 ${h264} -g 250 ${plain}`), 'h264-long-gop.tmp.mp4')
ffmpeg(words(`${frames()} ${short} ${h264} -use_editlist 0`), 'moov-last-quicktime.tmp.mov')
for (const [name, [source, before, after]] of Object.entries(COPIES)) {
  ffmpeg([...words(before), '-i', at(source), '-c', 'copy', ...words(after)], name)
}
for (const [name, bytes] of Object.entries(BYTES)) writeFileSync(at(name), bytes())
for (const name of ['h264-long-gop.tmp.mp4', 'moov-last-quicktime.tmp.mov']) rmSync(at(name))

/** A second opinion on each file, so that tests have one without the tool. */
const ENTRIES =
  'format=duration:stream=codec_type,codec_name,width,height,pix_fmt,field_order,r_frame_rate,sample_rate,channels:stream_side_data=rotation'
const opinions = readdirSync(folder)
  .filter((name) => name !== OPINIONS)
  .map((name) => {
    const args = ['-v', 'quiet', '-show_entries', ENTRIES, '-of', 'json', at(name)]
    const { stdout } = spawnSync('ffprobe', args, { encoding: 'utf8' })
    return `${JSON.stringify(name)}: ${JSON.stringify(JSON.parse(stdout))}`
  })
writeFileSync(at(OPINIONS), `{\n${opinions.join(',\n')}\n}\n`)
