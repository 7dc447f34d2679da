import type { FileHandle } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { fileType } from '../media/files.ts'

/** Sends a picture or a video, or the part of it that a player asks for, and closes it. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: FileHandle,
): Promise<void> {
  try {
    const { size } = await file.stat()
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0)
    const range = rangeIn(request.headers.range, size)
    const { start, end } = range ?? { start: 0, end: size - 1 }
    response.writeHead(range ? 206 : 200, {
      'content-type': fileType(buffer),
      'content-length': end - start + 1,
      'accept-ranges': 'bytes',
      ...(range && { 'content-range': `bytes ${start}-${end}/${size}` }),
      'cache-control': 'no-cache',
      'content-security-policy': "default-src 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    })
    await pipeline(file.createReadStream({ start, end, autoClose: false }), response)
  } finally {
    await file.close()
  }
}

/** One range of bytes, as players ask for it; undefined for all else, which is answered with the whole. */
function rangeIn(header = '', size: number): { readonly start: number; readonly end: number } | undefined {
  const [, from = '', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(header) ?? []
  if (from === '') return undefined
  const [start, end] = [Number(from), Math.min(to === '' ? Infinity : Number(to), size - 1)]
  return start <= end ? { start, end } : undefined
}
