const BREAK = Buffer.from('\r\n')
const END_OF_HEAD = Buffer.from('\r\n\r\n')

/**
 * The text fields of a `multipart/form-data` body, byte for byte.
 *
 * Line breaks stay as they came: a sender that turned `\n` into `\r\n` has made its text longer.
 */
export function readMultipart(contentType: string, body: Buffer): Map<string, string> {
  const fields = new Map<string, string>()
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType)
  if (!boundary) return fields
  const mark = Buffer.from(`--${boundary[1] ?? boundary[2] ?? ''}`)
  let from = body.indexOf(mark)
  while (from !== -1) {
    const start = from + mark.length + BREAK.length
    const end = body.indexOf(mark, start)
    if (end === -1) break
    const part = body.subarray(start, end - BREAK.length)
    const head = part.indexOf(END_OF_HEAD)
    const name = /\bname="([^"]*)"/i.exec(part.toString('utf8', 0, Math.max(head, 0)))?.[1]
    if (head !== -1 && name !== undefined) fields.set(name, part.toString('utf8', head + END_OF_HEAD.length))
    from = end
  }
  return fields
}
