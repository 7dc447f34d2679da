/** What has to be done to a video so that Threads takes it. */
export type VideoCure = {
  /** The picture is encoded anew; with these options. */
  readonly picture?: readonly string[]
  readonly filter?: string
  /** The sound is encoded anew; with these options. */
  readonly sound?: readonly string[]
}

/** The index first, and no edit list: without the option one is written for the delay of the encoder. */
const CONTAINER = '-movflags +faststart -use_editlist 0'

/** One command that does all of `cures` at once, and leaves alone what none of them concerns. */
export function ffmpeg(file: string, cures: readonly VideoCure[]): string {
  const filters = unique(cures.flatMap(({ filter }) => filter ?? []))
  const picture = cures.flatMap((cure) => cure.picture ?? [])
  const sound = cures.flatMap((cure) => cure.sound ?? [])
  const newPicture = filters.length > 0 || cures.some((cure) => cure.picture)
  const newSound = cures.some((cure) => cure.sound)
  const codecs =
    newPicture || newSound
      ? [
          ...(filters.length > 0 ? ['-vf', quote(filters.join(','))] : []),
          ...(newPicture ? ['-c:v libx264 -pix_fmt yuv420p', ...unique(picture)] : ['-c:v copy']),
          ...(newSound || newPicture ? ['-c:a aac -b:a 128k', ...unique(sound)] : ['-c:a copy']),
        ]
      : ['-c copy']
  return ['ffmpeg -i', fileName(file), ...codecs, CONTAINER, fileName(convertedName(file, 'mp4'))].join(' ')
}

/** ImageMagick's command; version 6 calls it `convert`. */
export function magick(file: string, options: readonly string[], extension: 'jpg' | 'png'): string {
  return ['magick', fileName(file), ...options, fileName(convertedName(file, extension))].join(' ')
}

/** The name beside `file` for what it is converted to: never its own. */
function convertedName(file: string, extension: string): string {
  const [, stem = '', own = ''] = /^(.*?)(?:\.([^./]*))?$/s.exec(file.replace(/\[0\]$/, '')) ?? []
  return own.toLowerCase() === extension ? `${stem}-threads.${extension}` : `${stem}.${extension}`
}

/** The name of a file as an argument: never taken for an option. */
function fileName(file: string): string {
  return quote(file.startsWith('-') ? `./${file}` : file)
}

/** An argument as a shell takes it. */
function quote(argument: string): string {
  return /^[\w./:=,+%@-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", String.raw`'\''`)}'`
}

function unique(options: readonly string[]): readonly string[] {
  return [...new Set(options)]
}
