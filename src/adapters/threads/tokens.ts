import type { Tokens } from '../../ports/tokens.ts'
import { Issued } from './answers.ts'
import { connect, type Access } from './connection.ts'

/** The calls of the Threads API that give tokens. */
export function tokensOverHttp(access: Pick<Access, 'api' | 'clock'>): Tokens {
  return {
    async exchange(token, { secret }) {
      const { ask } = connect({ ...access, token, secrets: [secret] })
      // Takes both in its address and no other way.
      const query = { grant_type: 'th_exchange_token', client_secret: secret, access_token: token }
      const issued = await ask(Issued, { path: 'access_token', query, isOAuth: true })
      return issued.access_token
    },
    async fromCode(code, redirectUri, { id, secret }) {
      const { ask } = connect({ ...access, token: '', secrets: [secret, code] })
      const form = {
        client_id: id,
        client_secret: secret,
        grant_type: 'authorization_code',
        code,
        redirect_uri: redirectUri,
      }
      const issued = await ask(Issued, { path: 'oauth/access_token', form, isOAuth: true })
      return issued.access_token
    },
  }
}
