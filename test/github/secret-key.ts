import sodium from 'libsodium-wrappers'

let keys: { readonly publicKey: Uint8Array; readonly privateKey: Uint8Array } | undefined

/** The key that secrets are sealed for, and libsodium to open them with, as GitHub does. */
export const secretKey = {
  ready: sodium.ready.then(() => {
    keys = sodium.crypto_box_keypair()
  }),
  id: '568250167242549743',
  public: (): string => Buffer.from(keys?.publicKey ?? []).toString('base64'),
  /** Undefined for anything that was not sealed for it. */
  open(sealed: Uint8Array): string | undefined {
    if (!keys) return undefined
    try {
      return Buffer.from(sodium.crypto_box_seal_open(sealed, keys.publicKey, keys.privateKey)).toString()
    } catch {
      return undefined
    }
  },
}
