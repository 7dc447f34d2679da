import { error } from '../core/problem.ts'
import { INPUTS, type Settings } from '../core/settings.ts'
import { tokenKeyIn } from '../core/token/token-key.ts'
import type { InputReader } from './input-reader.ts'

type TokenSettings = Pick<
  Settings,
  'tokenStore' | 'tokenKey' | 'secretsToken' | 'secretName' | 'secretEnvironment'
>

/** Inputs that only a token in a secret has a use for. */
const OF_SECRETS = ['secrets-token', 'secret-name', 'secret-environment'] as const

/** Where a refreshed token is kept, and what that takes. */
export function tokenInputs(reader: InputReader): TokenSettings {
  const { given, valueOf, oneOf, contradiction, invalid, problems } = reader
  const tokenStore = oneOf('token-store', ['none', 'ref', 'secret'])
  const key = given('token-key')
  const tokenKey = key === '' ? undefined : tokenKeyIn(key)
  // Without its value, which is a secret even where it is a wrong one.
  if (key !== '' && tokenKey === undefined) problems.push(error('input/token-key', {}))
  if (key !== '' && tokenStore === 'none')
    contradiction('`token-key` and `token-store: none`', 'nothing is sealed where no token is kept')
  const secretsToken = given('secrets-token') || undefined
  if (tokenStore === 'secret' && secretsToken === undefined)
    problems.push(error('input/secrets-token-missing', {}))
  const useless = OF_SECRETS.filter((name) => given(name) !== '' && given(name) !== INPUTS[name])
  for (const name of tokenStore === 'secret' ? [] : useless)
    contradiction(`\`${name}\` and \`token-store: ${tokenStore}\``, 'no secret is written there')
  const secretName = valueOf('secret-name')
  if (!/^(?!GITHUB_)[A-Z_][A-Z0-9_]{0,99}$/i.test(secretName))
    invalid('secret-name', 'a name that GitHub allows for a secret, such as `THREADS_ACCESS_TOKEN`')
  return {
    tokenStore,
    tokenKey,
    secretsToken,
    secretName,
    secretEnvironment: given('secret-environment') || undefined,
  }
}
