import { notFound, Refusal } from '../answers.ts'
import { bytesOf, wrapped } from '../base64.ts'
import { type Person, writeCommit } from '../git/commits.ts'
import { changed, type ListedEntry, listed, type TreeChange } from '../git/trees.ts'
import { personOf } from '../tokens.ts'
import { apiUrl, nodeId, type World } from '../world.ts'
import { commitOf, GITHUB } from './commit.ts'
import { type Fields, fieldsOf, needed, type Route, route, text } from './route.ts'

const MAX_BLOB_BYTES = 40 * 1024 * 1024

export const gitDataRoutes: readonly Route[] = [
  route('POST /git/blobs', ['contents=write'], ({ world, body }) => {
    const content = needed(body, 'content')
    const bytes = text(body, 'encoding') === 'base64' ? bytesOf(content) : Buffer.from(content)
    if (!bytes) throw new Refusal(422, 'content is not valid Base64')
    if (bytes.length > MAX_BLOB_BYTES) throw new Refusal(422, 'Your input exceeds the limit of 40 MB')
    const sha = world.repository.objects.write('blob', bytes)
    return { status: 201, body: { sha, url: apiUrl(world, `/git/blobs/${sha}`) } }
  }),

  route('GET /git/blobs/:sha', ['contents=read'], ({ world, path: { sha = '' } }) => {
    const blob = world.repository.objects.read(sha)
    if (blob?.type !== 'blob') throw notFound()
    return {
      status: 200,
      body: {
        sha,
        node_id: nodeId('B', sha),
        size: blob.body.length,
        url: apiUrl(world, `/git/blobs/${sha}`),
        content: wrapped(blob.body),
        encoding: 'base64',
      },
    }
  }),

  route('POST /git/trees', ['contents=write'], ({ world, body }) => {
    const { objects, commitOf: find } = world.repository
    const base = text(body, 'base_tree')
    const tree = base === undefined ? objects.write('tree', Buffer.alloc(0)) : (find(base)?.tree ?? base)
    if (objects.read(tree)?.type !== 'tree') throw new Refusal(404, 'Not Found')
    const entries = Array.isArray(body['tree']) ? body['tree'].map(fieldsOf) : []
    const known = new Set(listed(objects, tree, true).map(({ path }) => path))
    const changes = entries.map((entry): [string, TreeChange] => {
      const path = needed(entry, 'path')
      if (entry['sha'] === null && !known.has(path)) throw new Refusal(422, 'GitRPC::BadObjectState')
      return [path, changeOf(world, entry)]
    })
    const sha = changed(objects, tree, new Map(changes))
    return { status: 201, body: treeOf(world, sha, listed(objects, sha, false)) }
  }),

  route('GET /git/trees/:sha', ['contents=read'], ({ world, query, path: { sha: name = '' } }) => {
    const { objects, commitOf: find } = world.repository
    const sha = find(name)?.tree ?? name
    if (objects.read(sha)?.type !== 'tree') throw notFound()
    return { status: 200, body: treeOf(world, sha, listed(objects, sha, query.has('recursive'))) }
  }),

  route('POST /git/commits', ['contents=write'], ({ world, token, body }) => {
    const { objects } = world.repository
    const tree = needed(body, 'tree')
    const parents = Array.isArray(body['parents']) ? body['parents'].map(String) : []
    if (objects.read(tree)?.type !== 'tree') throw new Refusal(422, 'Tree SHA does not exist')
    if (parents.some((parent) => objects.read(parent)?.type !== 'commit'))
      throw new Refusal(422, 'Parent SHA does not exist or is not a commit object')
    const own = personOf(token)
    const author = givenPerson(body['author']) ?? own
    // Only what says nothing of who made it is signed.
    const signed = body['author'] === undefined && body['committer'] === undefined
    const committer = signed ? GITHUB : (givenPerson(body['committer']) ?? author)
    const oid = writeCommit(objects, { tree, parents, author, committer, message: needed(body, 'message') })
    return { status: 201, body: answerOf(world, oid) }
  }),

  route('GET /git/commits/:sha', ['contents=read'], ({ world, path: { sha = '' } }) => ({
    status: 200,
    body: answerOf(world, sha),
  })),
]

function answerOf(world: World, oid: string) {
  const commit = world.repository.commitOf(oid)
  if (!commit) throw notFound()
  return commitOf(world, commit)
}

function changeOf(world: World, entry: Fields): TreeChange {
  if (entry['sha'] === null) return null
  const mode = needed(entry, 'mode').replace(/^0/, '')
  const content = text(entry, 'content')
  if (content !== undefined)
    return { mode, oid: world.repository.objects.write('blob', Buffer.from(content)) }
  const oid = needed(entry, 'sha')
  if (!world.repository.objects.read(oid)) throw new Refusal(422, `tree.sha ${oid} is not a valid object`)
  return { mode, oid }
}

function givenPerson(value: unknown): Person | undefined {
  const fields = fieldsOf(value)
  const name = text(fields, 'name')
  const email = text(fields, 'email')
  const date = text(fields, 'date')
  if (name === undefined || email === undefined) return undefined
  return { name, email, ...(date !== undefined && { date: new Date(date) }) }
}

function treeOf(world: World, sha: string, entries: readonly ListedEntry[]) {
  const { objects } = world.repository
  const limit = world.switches.treeEntries
  return {
    sha,
    url: apiUrl(world, `/git/trees/${sha}`),
    tree: entries.slice(0, limit).map(({ path, mode, oid }) => {
      const object = objects.read(oid)
      const type = mode === '160000' ? 'commit' : (object?.type ?? 'blob')
      return {
        path,
        mode: mode.padStart(6, '0'),
        type,
        sha: oid,
        ...(type === 'blob' && { size: object?.body.length ?? 0 }),
        url: apiUrl(world, `/git/${type}s/${oid}`),
      }
    }),
    truncated: entries.length > limit,
  }
}
