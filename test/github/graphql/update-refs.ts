import { NOTHING } from '../git/bare.ts'
import { GITHUB } from '../rest/commit.ts'
import { fieldsOf, text } from '../rest/route.ts'
import { may, type Token } from '../tokens.ts'
import { nodeId, fullName, type World } from '../world.ts'
import { TypedError } from './typed-error.ts'

/** All refs move, or none: each has to be where the client believes it to be. Zeros stand for a ref that is not there. */
export function updateRefs(world: World, token: Token) {
  return {
    updateRefs(given: unknown) {
      if (world.switches.lacksUpdateRefs)
        throw new Error("Field 'updateRefs' doesn't exist on type 'Mutation'")
      if (!may(token, ['contents=write'], true))
        throw new TypedError('FORBIDDEN', 'Resource not accessible by integration')
      const input = fieldsOf(fieldsOf(given)['input'])
      if (text(input, 'repositoryId') !== nodeId('R', fullName(world)))
        throw new TypedError('NOT_FOUND', 'Could not resolve to a node with the global id')
      const asked = Array.isArray(input['refUpdates']) ? input['refUpdates'].map(fieldsOf) : []
      const updates = asked.map((update) => updateOf(world, token, update))
      const script = updates.map(({ name, to, from }) => `update ${name} ${to} ${from}\n`).join('')
      if (!world.repository.moveAll(script)) throw new TypedError('UNPROCESSABLE', 'Reference update failed')
      return { clientMutationId: text(input, 'clientMutationId') ?? null }
    },
  }
}

function updateOf(world: World, { login }: Token, update: Readonly<Record<string, unknown>>) {
  const { repository, switches, guard } = world
  const name = text(update, 'name') ?? ''
  const to = text(update, 'afterOid') ?? ''
  const now = repository.ref(name) ?? NOTHING
  const from = text(update, 'beforeOid') ?? now
  if (!/^refs\/[^/]+\/./.test(name)) throw new TypedError('UNPROCESSABLE', `${name} is not a valid ref name.`)
  if (switches.refuseCustomRefs && !/^refs\/(heads|tags)\//.test(name))
    throw new TypedError('UNPROCESSABLE', 'Reference update failed')
  if (from !== now) throw new TypedError('STALE_DATA', `${name} is at ${now} but expected ${from}`)
  if (to !== NOTHING && !repository.objects.read(to))
    throw new TypedError('UNPROCESSABLE', 'Object does not exist')
  const kind = now === NOTHING ? 'create' : to === NOTHING ? 'delete' : 'force'
  const signed = repository.commitOf(to)?.committer.name === GITHUB.name
  const refused = guard.violation({ ref: name, login, kind, signed })
  if (refused) throw new TypedError('UNPROCESSABLE', `${name} is protected`)
  return { name, from, to }
}
