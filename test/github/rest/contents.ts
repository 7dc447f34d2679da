import { notFound, Refusal } from '../answers.ts'
import { bytesOf, wrapped } from '../base64.ts'
import { entriesOf, entryAt, isFolder } from '../git/trees.ts'
import { personOf } from '../tokens.ts'
import { apiUrl, webUrl, type World } from '../world.ts'
import { commitOf, GITHUB } from './commit.ts'
import { needed, type Route, route, text } from './route.ts'

const MAX_INLINE_BYTES = 1024 * 1024

export const contentRoutes: readonly Route[] = [
  route('GET /contents/*path', ['contents=read'], ({ world, query, accept, path: { path = '' } }) => {
    const ref = query.get('ref') ?? world.branch
    const { objects, commitOf: find } = world.repository
    const commit = find(ref)
    if (!commit) throw new Refusal(404, `No commit found for the ref ${ref}`)
    const entry = entryAt(objects, commit.tree, path)
    if (!entry) throw notFound()
    if (isFolder(entry)) {
      const body = [...entriesOf(objects, entry.oid)].map(([name, { oid, mode }]) =>
        contentOf(world, `${path}/${name}`, ref, oid, mode === '40000' ? 'dir' : 'file'),
      )
      return { status: 200, body: body.slice(0, 1000) }
    }
    const bytes = objects.read(entry.oid)?.body ?? Buffer.alloc(0)
    if (/[.+]raw/.test(accept)) return { status: 200, body: bytes }
    const inline = bytes.length <= MAX_INLINE_BYTES
    const held = { content: inline ? wrapped(bytes) : '', encoding: inline ? 'base64' : 'none' }
    return { status: 200, body: { ...contentOf(world, path, ref, entry.oid, 'file'), ...held } }
  }),

  route('PUT /contents/*path', ['contents=write'], ({ world, token, body, path: { path = '' } }) => {
    const { repository, guard } = world
    const branch = text(body, 'branch') ?? world.branch
    const message = needed(body, 'message')
    const content = needed(body, 'content')
    const head = repository.ref(`refs/heads/${branch}`)
    if (head === undefined) throw new Refusal(404, `Branch ${branch} not found`)
    const bytes = bytesOf(content)
    if (!bytes) throw new Refusal(422, 'content is not valid Base64')
    const old = repository.blobAt(head, path)
    const sha = text(body, 'sha')
    if (old && sha === undefined) throw new Refusal(422, `Invalid request.\n\n"sha" wasn't supplied.`)
    if (old && old.oid !== sha) throw new Refusal(409, `${path} does not match ${sha}`)
    guard.check({ ref: `refs/heads/${branch}`, login: token.login, kind: 'update', signed: true }, 409)
    const oid = repository.objects.write('blob', bytes)
    const made = { on: head, message, author: personOf(token), committer: GITHUB }
    const commit = repository.commit(new Map([[path, { oid }]]), made)
    if (!repository.move(`refs/heads/${branch}`, commit, head)) {
      const now = repository.ref(`refs/heads/${branch}`) ?? ''
      throw new Refusal(409, `is at ${now} but expected ${head}`)
    }
    const written = repository.commitOf(commit)
    return {
      status: old ? 200 : 201,
      body: {
        content: contentOf(world, path, branch, oid, 'file'),
        commit: written && commitOf(world, written),
      },
    }
  }),
]

function contentOf(world: World, path: string, ref: string, sha: string, type: 'file' | 'dir') {
  const clean = path.replace(/^\//, '')
  const address = clean.split('/').map(encodeURIComponent).join('/')
  return {
    type,
    name: clean.split('/').at(-1) ?? '',
    path: clean,
    sha,
    size: type === 'file' ? (world.repository.objects.read(sha)?.body.length ?? 0) : 0,
    url: `${apiUrl(world, `/contents/${address}`)}?ref=${ref}`,
    git_url: apiUrl(world, `/git/${type === 'file' ? 'blobs' : 'trees'}/${sha}`),
    html_url: webUrl(world, `/${type === 'file' ? 'blob' : 'tree'}/${ref}/${address}`),
  }
}
