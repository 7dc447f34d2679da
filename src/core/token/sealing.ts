import { createHash, hkdfSync } from 'node:crypto'

/** What the token that follows a pasted one is sealed with, and what it is found by. */
export type Sealing = {
  /** End of the name of its ref. */
  readonly name: string
  readonly key: Uint8Array
  /** Of the pasted token; sealed together with what follows it. */
  readonly fingerprint: string
}

/**
 * Each pasted token has a name and a key of its own, so accounts can share one `token-key`, and a newly pasted token
 * takes over by itself.
 *
 * @param tokenKey Without one the pasted token itself is the seed.
 */
export function sealingOf(pasted: string, tokenKey: Uint8Array | undefined): Sealing {
  const fingerprint = createHash('sha256').update(`spool token\n${pasted}`).digest('hex')
  const derive = (use: string, length: number) =>
    new Uint8Array(hkdfSync('sha256', tokenKey ?? pasted, fingerprint, `spool/token/1/${use}`, length))
  return { name: Buffer.from(derive('name', 8)).toString('hex'), key: derive('key', 32), fingerprint }
}
