import { readCommit } from '../git/commits.ts'
import { entriesOf, entryAt } from '../git/trees.ts'
import { lines } from '../git/process.ts'
import { nodeId, webUrl, type World } from '../world.ts'
import { pullNode } from './pull.ts'

const MAX_TEXT_BYTES = 512_000

type Arguments = Readonly<Record<string, unknown>>

/** The object an expression means, such as `main:threads/a.md`, a branch, or an id. */
export function objectNamed(world: World, expression: string) {
  const colon = expression.indexOf(':')
  if (colon === -1) return objectNode(world, world.repository.resolve(expression) ?? '')
  const commit = world.repository.commitOf(expression.slice(0, colon))
  if (!commit) return null
  const entry = entryAt(world.repository.objects, commit.tree, expression.slice(colon + 1))
  return entry ? objectNode(world, entry.oid) : null
}

export function objectNode(world: World, oid: string) {
  const object = world.repository.objects.read(oid)
  switch (object?.type) {
    case 'commit':
      return commitNode(world, oid)
    case 'tree':
      return treeNode(world, oid, '')
    case 'blob':
      return { ...objectFields('Blob', oid), ...blobFields(world, object.body) }
    default:
      return null
  }
}

const objectFields = (__typename: string, oid: string) => ({
  __typename,
  oid,
  abbreviatedOid: oid.slice(0, 7),
  id: nodeId(__typename, oid),
})

function blobFields({ switches }: World, bytes: Buffer) {
  const isBinary = bytes.subarray(0, 8000).includes(0)
  const text = () => {
    const whole = decoded(bytes.subarray(0, MAX_TEXT_BYTES))
    return switches.stripsBom ? whole.replace(/^\uFEFF/, '') : whole
  }
  return {
    byteSize: bytes.length,
    isBinary,
    isTruncated: bytes.length > MAX_TEXT_BYTES,
    text: () => (isBinary ? null : text()),
  }
}

/** A text that is not UTF-8 comes out as such all the same: it is no longer what is in the file. */
function decoded(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  return text.includes('\uFFFD') && !Buffer.from(text).equals(bytes) ? bytes.toString('latin1') : text
}

function treeNode(world: World, oid: string, above: string): object {
  const { objects } = world.repository
  return {
    ...objectFields('Tree', oid),
    entries: () =>
      [...entriesOf(objects, oid)].map(([name, entry]) => {
        const type = objects.read(entry.oid)?.type ?? 'commit'
        const path = above + name
        return {
          name,
          path,
          type,
          oid: entry.oid,
          mode: Number.parseInt(entry.mode, 8),
          size: () => (type === 'blob' ? (objects.read(entry.oid)?.body.length ?? 0) : 0),
          object: () =>
            type === 'tree' ? treeNode(world, entry.oid, `${path}/`) : objectNode(world, entry.oid),
        }
      }),
  }
}

export function commitNode(world: World, oid: string): object | null {
  const { repository } = world
  const commit = readCommit(repository.objects, oid)
  if (!commit) return null
  const message = commit.message.trimEnd()
  const [headline = ''] = message.split('\n')
  const actor = ({ name, email, date }: typeof commit.author) => ({ name, email, date: date.toISOString() })
  return {
    ...objectFields('Commit', oid),
    url: webUrl(world, `/commit/${oid}`),
    message,
    messageHeadline: headline,
    messageBody: message.slice(headline.length).trim(),
    committedDate: commit.committer.date.toISOString(),
    authoredDate: commit.author.date.toISOString(),
    author: actor(commit.author),
    committer: actor(commit.committer),
    tree: () => treeNode(world, commit.tree, ''),
    parents: (page: Arguments) =>
      connection(
        commit.parents.map((parent) => () => commitNode(world, parent)),
        page,
      ),
    history: (page: Arguments) => {
      const path = typeof page['path'] === 'string' ? ['--', page['path']] : []
      const oids = lines(repository.git('rev-list', oid, ...path))
      return connection(
        oids.map((found) => () => commitNode(world, found)),
        page,
      )
    },
    associatedPullRequests: (page: Arguments) =>
      connection(
        world.pulls.filter(({ brought }) => brought.includes(oid)).map((pull) => () => pullNode(world, pull)),
        page,
      ),
    file: ({ path }: Arguments) => {
      const entry = entryAt(repository.objects, commit.tree, String(path))
      return entry ? { path, oid: entry.oid, object: () => objectNode(world, entry.oid) } : null
    },
  }
}

/** The first of a list, after the place where another page ended. */
function connection<Item>(items: readonly (() => Item)[], { first, after }: Arguments) {
  const from = typeof after === 'string' ? Number(after) : 0
  const to = from + (typeof first === 'number' ? first : items.length)
  const nodes = () => items.slice(from, to).map((item) => item())
  return {
    nodes,
    totalCount: items.length,
    pageInfo: {
      hasNextPage: to < items.length,
      hasPreviousPage: from > 0,
      endCursor: String(Math.min(to, items.length)),
      startCursor: String(from),
    },
  }
}
