import { notFound, Refusal } from '../answers.ts'
import { bytesOf } from '../base64.ts'
import { secretKey } from '../secret-key.ts'
import type { World } from '../world.ts'
import { type Call, needed, type Route, route } from './route.ts'

/** The longest that a secret may be, in bytes. */
const MAX_BYTES = 48 * 1024

const key = () => ({ status: 200, body: { key_id: secretKey.id, key: secretKey.public() } })

/** Secrets of the repository, and of its environments, which come to be with their first secret here. */
export const secretRoutes: readonly Route[] = [
  route('GET /actions/secrets/public-key', ['secrets=read'], key),
  route('GET /actions/secrets/:name', ['secrets=read'], ({ world, path: { name = '' } }) =>
    shown(world, '', name),
  ),
  route('PUT /actions/secrets/:name', ['secrets=write'], (call) => written(call, '')),
  route('GET /environments/:environment/secrets/public-key', ['environments=read'], key),
  route(
    'GET /environments/:environment/secrets/:name',
    ['environments=read'],
    ({ world, path: { environment = '', name = '' } }) => shown(world, `${environment}/`, name),
  ),
  route('PUT /environments/:environment/secrets/:name', ['environments=write'], (call) =>
    written(call, `${call.path['environment'] ?? ''}/`),
  ),
]

/** GitHub tells when a secret was written, and never what it is. */
function shown(world: World, scope: string, name: string) {
  const secret = world.secrets.get(scope + name)
  if (!secret) throw notFound()
  const { createdAt, updatedAt } = secret
  return { status: 200, body: { name, created_at: second(createdAt), updated_at: second(updatedAt) } }
}

function written({ world, body, path: { name = '' } }: Call, scope: string) {
  if (!/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i.test(name))
    throw new Refusal(
      422,
      'Secret names can only contain alphanumeric characters ([a-z], [A-Z], [0-9]) or underscores (_).',
    )
  if (needed(body, 'key_id') !== secretKey.id) throw new Refusal(422, 'Bad request - public key mismatch')
  const value = secretKey.open(bytesOf(needed(body, 'encrypted_value')) ?? Buffer.alloc(0))
  if (value === undefined) throw new Refusal(422, 'Bad request - invalid encrypted value')
  if (Buffer.byteLength(value) > MAX_BYTES) throw new Refusal(422, 'Secret value is too large')
  const old = world.secrets.get(scope + name)
  const now = new Date()
  world.secrets.set(scope + name, { value, createdAt: old?.createdAt ?? now, updatedAt: now })
  return { status: old ? 204 : 201, ...(!old && { body: {} }) }
}

function second(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z')
}
