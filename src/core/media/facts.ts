/** What the bytes of a file say of it. Names and extensions have no part in this. */
export type MediaFacts = ImageFacts | VideoFacts | OtherFacts

export type ImageFacts = {
  readonly kind: 'image'
  readonly format: 'jpeg' | 'png'
  /** Size of the file; undefined of a server that does not tell. */
  readonly bytes: number | undefined
  /** Pixels as stored: a picture that its EXIF data turns is measured before it is turned. */
  readonly width: number
  readonly height: number
  /** Four colours, for a printing press: cyan, magenta, yellow, black. */
  readonly cmyk: boolean
  readonly animated: boolean
}

export type VideoFacts = {
  readonly kind: 'video'
  readonly container: 'mp4' | 'mov'
  /** Size of the file; undefined of a server that does not tell. */
  readonly bytes: number | undefined
  /** The longest of picture and sound, as an edit list leaves it; 0 where nothing plays. */
  readonly seconds: number
  /** Pixels as shown: turned where the file says that it is turned. */
  readonly width: number
  readonly height: number
  /** Of almost all frames; on average where the rate varies. */
  readonly framesPerSecond: number
  /** `h264`, `hevc`, or the name of another one. */
  readonly codec: string
  /** Undefined where the codec does not tell before its first frame. */
  readonly chroma: Chroma | undefined
  readonly progressive: boolean | undefined
  /** False where a group of frames needs one of the group before it. */
  readonly closedGroups: boolean | undefined
  /** Of the picture alone, on average. */
  readonly bitsPerSecond: number
  readonly audio: AudioFacts | undefined
  /** The index of the file (`moov`) stands before what it points at. */
  readonly moovFirst: boolean
  readonly editList: EditList
  readonly fragmented: boolean
}

export type AudioFacts = {
  /** `aac`, or the name of another one. */
  readonly codec: string
  readonly hertz: number
  readonly channels: number
  /** On average. */
  readonly bitsPerSecond: number
}

export type Chroma = '4:0:0' | '4:2:0' | '4:2:2' | '4:4:4'

/**
 * `start` is what encoders write unasked: a pause before the first frame, or frames at the start that only help
 * to decode. `cut` leaves out, repeats or slows down something that was recorded.
 */
export type EditList = 'none' | 'start' | 'cut'

/** Neither a picture nor a video that Threads takes. */
export type OtherFacts = { readonly kind: 'other'; readonly what: Other }

export type Other =
  | 'webp'
  | 'gif'
  | 'heic'
  | 'avif'
  | 'svg'
  | 'bmp'
  | 'tiff'
  | 'jpeg-xl'
  | 'jpeg-2000'
  | 'icon'
  | 'photoshop'
  | 'webm'
  | 'matroska'
  | 'avi'
  | '3gp'
  | 'mpeg-ts'
  | 'mpeg-ps'
  | 'flv'
  | 'wmv'
  | 'ogg'
  | 'audio'
  | 'lfs-pointer'
  | 'html'
  | 'text'
  | 'pdf'
  | 'zip'
  | 'empty'
  | 'no-tracks'
  | 'truncated'
  | 'damaged'
  | 'unknown'
