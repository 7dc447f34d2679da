import sodium from 'libsodium-wrappers'
import type { Simulator } from '../../simulator/server.ts'

await sodium.ready

/** Names of the network have no hyphens. */
export const usernameOf = (name: string) => name.replaceAll('-', '_')

/** Id of the repository that its tokens are for. */
export const REPOSITORY = 42

/** A file of accounts of the simulator, whose tokens are sealed for a key of its own. */
export function accountsFile({ tokens, accounts }: Simulator) {
  const { publicKey, privateKey } = sodium.crypto_box_keypair()
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
  const tokenOf = (name: string) => tokens[usernameOf(name)] ?? ''
  const userIdOf = (name: string) =>
    accounts().find(({ username }) => username === usernameOf(name))?.id ?? ''
  const sealed = (name: string, token = tokenOf(name)) => {
    const inside = { token, repository: REPOSITORY, account: name, user_id: userIdOf(name) }
    return base64(sodium.crypto_box_seal(JSON.stringify(inside), publicKey))
  }
  return {
    key: base64(privateKey),
    tokenOf,
    userIdOf,
    sealed,
    /** Its text. `boxOf`: what stands as the token of an account. */
    textOf: (names: readonly string[], boxOf: (name: string) => string = (name) => sealed(name)) =>
      [
        `key: ${base64(publicKey)}`,
        `repository: ${REPOSITORY}`,
        'accounts:',
        ...names.flatMap((name) => [
          `  - name: ${name}`,
          `    files: threads/${name}/*.md`,
          `    user_id: "${userIdOf(name)}"`,
          `    token: ${boxOf(name)}`,
        ]),
        '',
      ].join('\n'),
  }
}
