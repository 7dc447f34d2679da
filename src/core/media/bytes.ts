export function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** One character a byte, so that places in the text are places in the file. */
export function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
