import { bytesOf } from '../base64.ts'
import { entryAt, isFolder, type TreeChange, type TreeEntry } from '../git/trees.ts'
import { rulesetMessage } from '../protection.ts'
import { GITHUB } from '../rest/commit.ts'
import { fieldsOf, text } from '../rest/route.ts'
import { may, personOf, type Token } from '../tokens.ts'
import { fullName, nodeId, type World } from '../world.ts'
import { commitNode } from './objects.ts'
import { refNamed } from './refs.ts'
import { TypedError } from './typed-error.ts'

const MAX_CONTENT_BYTES = 40 * 1024 * 1024

/** One commit of whole files, on a branch that still is where the client believes it to be. */
export function createCommitOnBranch(world: World, token: Token) {
  return {
    createCommitOnBranch(given: unknown) {
      const input = fieldsOf(fieldsOf(given)['input'])
      if (!may(token, ['contents=write'], true))
        throw new TypedError('FORBIDDEN', 'Resource not accessible by integration')
      const { repository, guard } = world
      const ref = branchOf(world, input['branch'])
      const head = repository.ref(ref)
      if (head === undefined) throw new TypedError('NOT_FOUND', 'Branch not found')
      const expected = text(input, 'expectedHeadOid') ?? ''
      if (head !== expected) throw stale(expected)
      const changes = changesOf(world, head, input['fileChanges'])
      refuseViolations(guard.violation({ ref, login: token.login, kind: 'update', signed: true }), ref)
      const made = {
        on: head,
        message: messageOf(input['message']),
        author: personOf(token),
        committer: GITHUB,
      }
      const oid = repository.commit(changes, made)
      if (!repository.move(ref, oid, head)) throw stale(expected)
      return {
        clientMutationId: text(input, 'clientMutationId') ?? null,
        commit: commitNode(world, oid),
        ref: refNamed(world, token, ref),
      }
    },
  }
}

function branchOf(world: World, given: unknown): string {
  const branch = fieldsOf(given)
  const id = text(branch, 'id')
  if (id !== undefined) {
    const name = Buffer.from(id.replace(/^REF_/, ''), 'base64url').toString()
    if (nodeId('REF', name) === id) return name
    throw new TypedError('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)
  }
  const asked = text(branch, 'repositoryNameWithOwner') ?? ''
  if (asked.toLowerCase() !== fullName(world).toLowerCase())
    throw new TypedError('NOT_FOUND', `Could not resolve to a Repository with the name '${asked}'.`)
  return `refs/heads/${text(branch, 'branchName') ?? ''}`
}

function stale(expected: string): TypedError {
  return new TypedError(
    'STALE_DATA',
    `Expected branch to point to "${expected}" but it did not.  Pull and try again.`,
  )
}

function changesOf(world: World, head: string, given: unknown): Map<string, TreeChange> {
  const { additions, deletions } = fieldsOf(given)
  const added = Array.isArray(additions) ? additions.map(fieldsOf) : []
  const deleted = Array.isArray(deletions) ? deletions.map(fieldsOf) : []
  const paths = [...added, ...deleted].map((change) => text(change, 'path') ?? '')
  const twice = paths.find((path, index) => paths.indexOf(path) !== index)
  if (twice !== undefined) throw new TypedError('UNPROCESSABLE', `A path was given more than once: ${twice}`)
  const bad = paths.find((path) => /^\/|\/$|^$|\/\/|(^|\/)\.\.?(\/|$)|(^|\/)\.git(\/|$)/.test(path))
  if (bad !== undefined) throw new TypedError('UNPROCESSABLE', `A path is not valid: ${bad}`)
  const tree = world.repository.commitOf(head)?.tree ?? ''
  for (const path of deleted.map((change) => text(change, 'path') ?? ''))
    if (!isFile(entryAt(world.repository.objects, tree, path)))
      throw new TypedError(
        'UNPROCESSABLE',
        `A path was requested for deletion which does not exist as of commit oid \`${head}\``,
      )
  const contents = added.map((addition) => {
    const bytes = bytesOf(text(addition, 'contents') ?? '')
    if (!bytes)
      throw new TypedError('UNPROCESSABLE', 'A file addition holds contents that are not valid Base64')
    return { path: text(addition, 'path') ?? '', bytes }
  })
  if (contents.reduce((sum, { bytes }) => sum + bytes.length, 0) >= MAX_CONTENT_BYTES)
    throw new TypedError('UNPROCESSABLE', 'The request payload is too large')
  return new Map([
    ...deleted.map((change): [string, TreeChange] => [text(change, 'path') ?? '', null]),
    ...contents.map(({ path, bytes }): [string, TreeChange] => [
      path,
      { oid: world.repository.objects.write('blob', bytes) },
    ]),
  ])
}

function refuseViolations(violation: ReturnType<World['guard']['violation']>, ref: string): void {
  if (violation?.by === 'ruleset')
    throw new TypedError('REPOSITORY_RULE_VIOLATION', rulesetMessage(violation))
  if (violation)
    throw new TypedError(
      'BRANCH_PROTECTION_RULE_VIOLATION',
      `protected branch '${ref.replace('refs/heads/', '')}' check failed:\n${violation.reasons.join('\n')}`,
    )
}

function messageOf(given: unknown): string {
  const message = fieldsOf(given)
  const body = text(message, 'body') ?? ''
  return [text(message, 'headline') ?? '', ...(body === '' ? [] : [body])].join('\n\n')
}

function isFile(entry: TreeEntry | undefined): boolean {
  return entry !== undefined && !isFolder(entry)
}
