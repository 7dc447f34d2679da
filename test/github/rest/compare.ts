import { notFound, Refusal } from '../answers.ts'
import { type Person, writeCommit } from '../git/commits.ts'
import { lines } from '../git/process.ts'
import { personOf } from '../tokens.ts'
import { apiUrl, webUrl, type World } from '../world.ts'
import { commitWithFrame, GITHUB } from './commit.ts'
import { needed, type Route, route, text } from './route.ts'

const MAX_FILES = 300
const MAX_COMMITS = 250

export const compareRoutes: readonly Route[] = [
  route('GET /compare/*range', ['contents=read'], ({ world, path: { range = '' } }) => {
    const { repository } = world
    const [base, head] = range.split('...').map((name) => repository.commitOf(name.replace(/^[^:]+:/, '')))
    if (!base || !head) throw notFound()
    const [common] = lines(repository.git.try('merge-base', base.oid, head.oid))
    if (common === undefined)
      throw new Refusal(404, `No common ancestor between ${range.replace('...', ' and ')}.`)
    const commits = lines(repository.git('rev-list', '--reverse', `${base.oid}..${head.oid}`))
    const behind = lines(repository.git('rev-list', `${head.oid}..${base.oid}`)).length
    const from = repository.commitOf(common)
    return {
      status: 200,
      body: {
        url: apiUrl(world, `/compare/${range}`),
        html_url: webUrl(world, `/compare/${range}`),
        status: statusOf(commits.length, behind),
        ahead_by: commits.length,
        behind_by: behind,
        total_commits: commits.length,
        base_commit: commitWithFrame(world, base),
        merge_base_commit: from && commitWithFrame(world, from),
        commits: commits.slice(0, MAX_COMMITS).flatMap((oid) => {
          const commit = repository.commitOf(oid)
          return commit ? [commitWithFrame(world, commit)] : []
        }),
        files: changesBetween(world, common, head.oid).slice(0, MAX_FILES),
      },
    }
  }),

  route('POST /merges', ['contents=write'], ({ world, token, body }) => {
    const { repository, guard } = world
    const base = needed(body, 'base')
    const into = repository.ref(`refs/heads/${base}`)
    const head = repository.resolve(needed(body, 'head'))
    if (into === undefined) throw new Refusal(404, 'Base does not exist')
    if (head === undefined) throw new Refusal(404, 'Head does not exist')
    if (repository.isAncestor(head, into)) return { status: 204 }
    guard.check({ ref: `refs/heads/${base}`, login: token.login, kind: 'update', signed: true }, 409)
    const message = text(body, 'commit_message') ?? `Merge ${needed(body, 'head')} into ${base}`
    const oid = merged(world, { into, head, message, author: personOf(token) })
    if (oid === undefined) throw new Refusal(409, 'Merge conflict')
    repository.move(`refs/heads/${base}`, oid, into)
    const commit = repository.commitOf(oid)
    return { status: 201, body: commit && commitWithFrame(world, commit) }
  }),
]

/** The commit that merges two others; undefined where they contradict each other. */
export function merged(
  { repository }: World,
  made: {
    readonly into: string
    readonly head: string
    readonly message: string
    readonly author: Person
    readonly squash?: boolean
  },
): string | undefined {
  const { into, head, message, author, squash = false } = made
  const [tree] = lines(repository.git.try('merge-tree', '--write-tree', into, head))
  if (tree === undefined) return undefined
  const parents = squash ? [into] : [into, head]
  return writeCommit(repository.objects, { tree, parents, author, committer: GITHUB, message })
}

function statusOf(ahead: number, behind: number): string {
  if (ahead === 0) return behind === 0 ? 'identical' : 'behind'
  return behind === 0 ? 'ahead' : 'diverged'
}

const WORDS = new Map([
  ['A', 'added'],
  ['D', 'removed'],
  ['M', 'modified'],
  ['R', 'renamed'],
  ['T', 'changed'],
])

/** What became of files, with renames as git finds them. */
export function changesBetween(world: World, from: string, to: string) {
  const pieces = world.repository.git('diff-tree', '-r', '-z', '-M', from, to).split('\0')
  const files: object[] = []
  for (let at = 0; at < pieces.length - 1;) {
    const [, , oldOid = '', newOid = '', letter = ''] = (pieces[at] ?? '').split(' ')
    const renamed = letter.startsWith('R')
    const filename = pieces[at + (renamed ? 2 : 1)] ?? ''
    files.push({
      sha: letter === 'D' ? oldOid : newOid,
      filename,
      status: WORDS.get(letter.slice(0, 1)),
      ...(renamed && { previous_filename: pieces[at + 1] }),
      blob_url: webUrl(world, `/blob/${to}/${encodeURI(filename)}`),
    })
    at += renamed ? 3 : 2
  }
  return files
}
