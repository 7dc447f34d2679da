import { fieldsOf, text } from '../rest/route.ts'
import { GITHUB } from '../rest/commit.ts'
import { may, type Token } from '../tokens.ts'
import { fullName, nodeId, type World } from '../world.ts'
import { TypedError } from './typed-error.ts'

/** Moves refs that are where the client believes them to be, all of them or none. */
export function updateRefs(world: World, token: Token) {
  return {
    updateRefs(given: unknown) {
      const input = fieldsOf(fieldsOf(given)['input'])
      if (!may(token, ['contents=write'], true))
        throw new TypedError('FORBIDDEN', 'Resource not accessible by integration')
      if (text(input, 'repositoryId') !== nodeId('R', fullName(world)))
        throw new TypedError('NOT_FOUND', 'Could not resolve to a node with the global id')
      const updates = Array.isArray(input['refUpdates']) ? input['refUpdates'].map(fieldsOf) : []
      for (const update of updates) move(world, token, update)
      return { clientMutationId: text(input, 'clientMutationId') ?? null }
    },
  }
}

function move({ repository, guard }: World, { login }: Token, update: ReturnType<typeof fieldsOf>): void {
  const [ref = '', after = ''] = [text(update, 'name'), text(update, 'afterOid')]
  const now = repository.ref(ref)
  const before = text(update, 'beforeOid')
  // What the real one says here is not known: a client must look for itself.
  const refused = new TypedError('UNPROCESSABLE', 'The reference could not be updated.')
  if (now === undefined || (before !== undefined && before !== now)) throw refused
  if (!repository.objects.read(after)) throw refused
  const isForward = repository.isAncestor(now, after)
  if (!isForward && update['force'] !== true) throw refused
  const signed = repository.commitOf(after)?.committer.name === GITHUB.name
  guard.check({ ref, login, kind: isForward ? 'update' : 'force', signed })
  if (!repository.move(ref, after, now)) throw refused
}
