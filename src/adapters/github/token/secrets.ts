import { randomBytes } from 'node:crypto'
import { isGitHubError } from '../../../core/github/error.ts'
import { BOX_KEY_BYTES, sealedBoxOf } from '../../../core/token/sealed-box.ts'
import type { Secrets } from '../../../ports/github.ts'
import { answerOf, PublicKey, SecretTimes } from '../answers.ts'
import { connect, type Connection, type GitHubAccess } from '../connection.ts'

type Named = Connection['here'] & { readonly secret_name: string }
type Answered = { readonly data: unknown; readonly url: string }
/** The three endpoints, of the repository or of an environment. */
type Endpoints = {
  readonly publicKey: () => Promise<Answered>
  readonly find: (named: Named) => Promise<Answered>
  readonly write: (named: Named, sealed: { key_id: string; encrypted_value: string }) => Promise<unknown>
}

/** The secrets of the repository, or of one of its environments. */
export function secretsOf(access: GitHubAccess, environment: string | undefined): Secrets {
  const connection = connect(access)
  const { here } = connection
  const { publicKey, find, write } =
    environment === undefined ? ofRepository(connection) : ofEnvironment(environment, connection)
  return {
    async updatedAt(name) {
      try {
        return answerOf(SecretTimes, await find({ ...here, secret_name: name })).updated_at
      } catch (cause) {
        if (isGitHubError(cause, 'missing')) return undefined
        throw cause
      }
    },
    async write(name, value) {
      const { key, key_id } = answerOf(PublicKey, await publicKey())
      const box = sealedBoxOf(value, Buffer.from(key, 'base64'), randomBytes(BOX_KEY_BYTES))
      const sealed = Buffer.from(box)
      await write({ ...here, secret_name: name }, { key_id, encrypted_value: sealed.toString('base64') })
    },
  }
}

function ofRepository({ rest: { actions }, here }: Connection): Endpoints {
  return {
    publicKey: () => actions.getRepoPublicKey(here),
    find: (named) => actions.getRepoSecret(named),
    write: (named, sealed) => actions.createOrUpdateRepoSecret({ ...named, ...sealed }),
  }
}

function ofEnvironment(environment: string, { rest: { actions }, here }: Connection): Endpoints {
  const within = { environment_name: environment }
  return {
    publicKey: () => actions.getEnvironmentPublicKey({ ...here, ...within }),
    find: (named) => actions.getEnvironmentSecret({ ...named, ...within }),
    write: (named, sealed) => actions.createOrUpdateEnvironmentSecret({ ...named, ...within, ...sealed }),
  }
}
