/** The bytes of padded Base64, in which line ends do no harm; undefined if it is none. */
export function bytesOf(text: string): Buffer | undefined {
  const plain = text.replaceAll(/[\r\n]/g, '')
  return plain.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(plain)
    ? Buffer.from(plain, 'base64')
    : undefined
}

/** Base64 in short lines, as GitHub gives the content of files. */
export function wrapped(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll(/.{1,60}/g, (line) => `${line}\n`)
}
