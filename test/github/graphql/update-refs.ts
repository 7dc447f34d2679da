import { NOTHING } from '../git/bare.ts'
import { GITHUB } from '../rest/commit.ts'
import { fieldsOf, text } from '../rest/route.ts'
import { may, type Token } from '../tokens.ts'
import { fullName, nodeId, type World } from '../world.ts'
import { TypedError } from './typed-error.ts'

/** Moves refs that are where the client believes them to be, all of them or none. Zeros: a ref that is not there. */
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
      const updates = Array.isArray(input['refUpdates']) ? input['refUpdates'].map(fieldsOf) : []
      const script = updates.map((update) => lineOf(world, token, update)).join('')
      if (!world.repository.moveAll(script)) throw refusal()
      return { clientMutationId: text(input, 'clientMutationId') ?? null }
    },
  }
}

/** What the real one says is not known: a client must look for itself. */
const refusal = () => new TypedError('UNPROCESSABLE', 'The reference could not be updated.')

/** A line for `git update-ref`. */
function lineOf(world: World, { login }: Token, update: ReturnType<typeof fieldsOf>): string {
  const { repository, switches, guard } = world
  const [ref = '', after = ''] = [text(update, 'name'), text(update, 'afterOid')]
  const now = repository.ref(ref) ?? NOTHING
  const before = text(update, 'beforeOid') ?? now
  if (before !== now || !/^refs\/[^/]+\/./.test(ref)) throw refusal()
  if (switches.refuseCustomRefs && !/^refs\/(?:heads|tags)\//.test(ref)) throw refusal()
  if (after !== NOTHING && !repository.objects.read(after)) throw refusal()
  const isForward = now !== NOTHING && after !== NOTHING && repository.isAncestor(now, after)
  const kind = now === NOTHING ? 'create' : after === NOTHING ? 'delete' : isForward ? 'update' : 'force'
  if (kind === 'force' && update['force'] !== true) throw refusal()
  const signed = repository.commitOf(after)?.committer.name === GITHUB.name
  guard.check({ ref, login, kind, signed })
  return `update ${ref} ${after} ${before}\n`
}
