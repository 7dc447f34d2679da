import type { EntryKind } from '../../core/boundary/entry-kind.ts'
import { oidOf } from '../../core/github/oid.ts'
import type { Branches } from '../../ports/github.ts'
import { answerOf, Blobs, Comparison, Content, Folders, Tree } from './answers.ts'
import type { Connection } from './connection.ts'

/** As many files as one question asks for, each at two revisions; at more of them, fewer. */
const BATCH = 100
/** A symbolic link, as git writes its mode. */
const LINK = '120000'
/** A comparison lists no more files. */
const LISTED = 300

/** Files as they are at a commit. */
export function filesOf({
  rest,
  graphql,
  here,
}: Connection): Pick<Branches, 'files' | 'tree' | 'list' | 'changes' | 'renames'> {
  /** `places`: `revision:path`. */
  const variablesOf = (places: readonly string[]) => ({
    ...{ owner: here.owner, name: here.repo },
    ...Object.fromEntries(places.map((place, index) => [`at${index}`, place])),
  })
  const compare = async (from: string, to: string) => {
    const basehead = `${from}...${to}`
    return answerOf(Comparison, await rest.repos.compareCommitsWithBasehead({ ...here, basehead }))
  }
  /** The bytes as they are; GitHub's own text lacks a byte order mark, and the end of a long file. */
  const bytesOf = async (oid: string, text: string): Promise<Buffer> => {
    const bytes = Buffer.from(text)
    if (oidOf(bytes, oid) === oid) return bytes
    const { content } = answerOf(Content, await rest.git.getBlob({ ...here, file_sha: oid }))
    return Buffer.from(content, 'base64')
  }
  /** What there is at each of these places, `revision:path`. */
  const blobsAt = async (places: readonly string[]): Promise<readonly (Buffer | undefined)[]> => {
    const extent = { files: places.length }
    const { repository } = await graphql(Blobs, queryOf(places.length, FILE), variablesOf(places), extent)
    const found: (Buffer | undefined)[] = []
    for (const index of places.keys()) {
      const { oid, text } = repository[`at${index}`] ?? {}
      found.push(oid === undefined ? undefined : await bytesOf(oid, text ?? ''))
    }
    return found
  }
  return {
    async files(revisions, paths) {
      const found = revisions.map(() => new Map<string, Buffer>())
      const batch = Math.min(BATCH, Math.ceil((2 * BATCH) / revisions.length))
      for (let from = 0; from < paths.length; from += batch) {
        const wanted = paths
          .slice(from, from + batch)
          .flatMap((path) => revisions.map((revision, index) => ({ path, revision, at: found[index] })))
        const blobs = await blobsAt(wanted.map(({ path, revision }) => `${revision}:${path}`))
        for (const [index, { path, at }] of wanted.entries()) {
          const blob = blobs[index]
          if (blob) at?.set(path, blob)
        }
      }
      return found
    },
    async tree(commit) {
      const found = await rest.git.getTree({ ...here, tree_sha: commit, recursive: 'true' })
      const { tree, truncated } = answerOf(Tree, found)
      const files = tree.filter(({ type, mode }) => type === 'blob' && mode !== LINK)
      return truncated ? undefined : files.map(({ path }) => path)
    },
    async list(revision, folders) {
      const found: ReadonlyMap<string, EntryKind>[] = []
      for (let from = 0; from < folders.length; from += BATCH) {
        const places = folders.slice(from, from + BATCH).map((folder) => `${revision}:${folder}`)
        const { repository } = await graphql(Folders, queryOf(places.length, FOLDER), variablesOf(places))
        for (const index of places.keys()) {
          const entries = repository[`at${index}`]?.entries ?? []
          found.push(new Map(entries.map(({ name, mode }) => [name, kindOf(mode)])))
        }
      }
      return found
    },
    async changes(from, to) {
      const { ahead_by: ahead, merge_base_commit: since, files } = await compare(from, to)
      const paths = files.length < LISTED ? files.map(({ filename }) => filename) : undefined
      return { since: since.sha, isAhead: ahead > 0, paths }
    },
    async renames(from, to) {
      const { files } = await compare(from, to)
      return new Map(
        files.flatMap(({ status, previous_filename: old, filename }) =>
          status === 'renamed' && old ? [[old, filename] as const] : [],
        ),
      )
    },
  }
}

/** By the mode that git gives it. */
function kindOf(mode: number): EntryKind {
  if (mode === 0o040000) return 'folder'
  if (mode === 0o120000) return 'link'
  return mode === 0o160000 ? 'repository' : 'file'
}

const FILE = 'on Blob { oid text }'
const FOLDER = 'on Tree { entries { name mode } }'

/** A question for so many objects. `part`: what is asked of each. */
function queryOf(count: number, part: string): string {
  const numbers = Array.from({ length: count }, (_, index) => index)
  const variables = numbers.map((index) => `$at${index}: String!`).join(', ')
  const fields = numbers.map((index) => `at${index}: object(expression: $at${index}) { ...part }`).join('\n')
  return `query ($owner: String!, $name: String!, ${variables}) {
  repository(owner: $owner, name: $name) { ${fields} }
}
fragment part ${part}`
}
