interface Size {
  readonly width: number
  readonly height: number
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Width and height of a JPEG or PNG, by its header; `undefined` if it is neither. */
function imageSize(bytes: Buffer): Size | undefined {
  if (bytes.subarray(0, 8).equals(PNG) && bytes.length >= 24)
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
  if (bytes.length >= 4 && bytes.readUInt16BE(0) === 0xffd8) return jpegSize(bytes)
  return undefined
}

/** Walks the segments of a JPEG up to the frame header (SOF0–SOF15, but for the three that are tables). */
function jpegSize(bytes: Buffer): Size | undefined {
  let at = 2
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return undefined
}

/**
 * Why an image is refused, as the container's `error_message`: neither JPEG nor PNG, or longer than 10:1.
 *
 * Width is not a reason: what is narrower than 320 or wider than 1440 is scaled (Meta: Overview).
 */
export function imageProblem(bytes: Buffer): string | undefined {
  const size = imageSize(bytes)
  if (size === undefined || size.width === 0 || size.height === 0) return 'UNKNOWN'
  const ratio = size.width / size.height
  return ratio > 10 || ratio < 1 / 10 ? 'INVALID_ASPEC_RATIO' : undefined
}
