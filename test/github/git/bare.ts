import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Person, readCommit, writeCommit } from './commits.ts'
import { isCode, objectsOf } from './objects.ts'
import { gitIn, lines } from './process.ts'
import { changed, entryAt, type TreeChange } from './trees.ts'

export const NOTHING = '0'.repeat(40)

const AUTHOR: Person = { name: 'Ada', email: 'ada@lantern.example' }

/** New content of paths; null takes a file away. */
export type Changes = Readonly<Record<string, string | Buffer | null>>

export type Bare = ReturnType<typeof bareRepository>

/** A real bare repository with these files in the first commit of a branch. */
export function bareRepository(files: Changes, branch: string) {
  const path = mkdtempSync(join(tmpdir(), 'spool-github-'))
  const git = gitIn(path)
  git('init', '--quiet', '--bare', '--template=', `--initial-branch=${branch}`)
  // Loose objects can be read without a process.
  appendFileSync(
    join(path, 'config'),
    '[gc]\n\tauto = 0\n[receive]\n\tunpackLimit = 1000000\n\tautogc = false\n',
  )
  const objects = objectsOf(path, git)
  const emptyTree = objects.write('tree', Buffer.alloc(0))

  /** What a full name of a ref points to. */
  const ref = (name: string): string | undefined => {
    if (!/^refs\/[^\s~^:?*[\\]+$/.test(name) || name.includes('..')) return undefined
    try {
      return readFileSync(join(path, name), 'utf8').trim()
    } catch (error) {
      if (!isCode(error, 'ENOENT') && !isCode(error, 'EISDIR') && !isCode(error, 'ENOTDIR')) throw error
    }
    if (!existsSync(join(path, 'packed-refs'))) return undefined
    return lines(git.try('rev-parse', '--verify', '--quiet', name))[0]
  }

  /** A name as people write it, of a branch, a tag or a commit, as the object it means. */
  const resolve = (name: string): string | undefined => {
    if (/^[0-9a-f]{40}$/.test(name)) return objects.read(name) && name
    const known =
      name === 'HEAD'
        ? [`refs/heads/${branch}`]
        : [name, `refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`]
    const found = known.map(ref).find((oid) => oid !== undefined)
    if (found !== undefined || !/[~^@]|^[0-9a-f]{7,39}$/.test(name)) return found
    return lines(git.try('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`))[0]
  }

  const commitOf = (name: string) => readCommit(objects, resolve(name) ?? '')
  const blobAt = (name: string, file: string) => {
    const entry = entryAt(objects, commitOf(name)?.tree ?? emptyTree, file)
    const object = entry && objects.read(entry.oid)
    return object?.type === 'blob' ? { oid: entry?.oid ?? '', body: object.body } : undefined
  }

  const before = new Map<string, string>()
  /** Moves a ref if it still is where it was believed to be; `NOTHING` means it is not there. */
  const move = (name: string, to: string, from: string): boolean => {
    if (git.try('update-ref', name, to, from) === undefined) return false
    before.set(name, from)
    return true
  }

  /** The same with many refs at once, all or none. `script`: as `git update-ref` reads it. */
  const moveAll = (script: string): boolean => git.fed(script, 'update-ref', '--stdin') !== undefined

  const commit = (
    changes: ReadonlyMap<string, TreeChange>,
    made: {
      readonly on: string | undefined
      readonly message: string
      readonly author: Person
      readonly committer: Person
    },
  ): string => {
    const old = made.on === undefined ? emptyTree : (commitOf(made.on)?.tree ?? emptyTree)
    const { author, committer, message } = made
    const parents = made.on === undefined ? [] : [made.on]
    return writeCommit(objects, {
      tree: changed(objects, old, changes),
      parents,
      author,
      committer,
      message,
    })
  }

  /** A commit of an author, as `git push` would bring it. */
  const push = (
    changes: Changes,
    { branch: to = branch, message = 'Write' }: { readonly branch?: string; readonly message?: string } = {},
  ): string => {
    const contents = Object.entries(changes).map(([file, content]): [string, TreeChange] => [
      file,
      content === null ? null : { oid: objects.write('blob', Buffer.from(content)) },
    ])
    const name = `refs/heads/${to}`
    const old = ref(name)
    const on = old ?? ref(`refs/heads/${branch}`)
    const oid = commit(new Map(contents), { on, message: `${message}\n`, author: AUTHOR, committer: AUTHOR })
    if (!move(name, oid, old ?? NOTHING)) throw new Error(`Could not push to ${name}`)
    return oid
  }

  push(files, { message: 'First' })
  return {
    path,
    git,
    objects,
    ref,
    /** Where a ref was before it was moved the last time. */
    refBefore: (name: string) => {
      const oid = before.get(name)
      return oid === NOTHING ? undefined : oid
    },
    resolve,
    commitOf,
    blobAt,
    move,
    moveAll,
    commit,
    push,
    /** Whether one commit is in the history of another. */
    isAncestor: (old: string, young: string) =>
      old === young ||
      readCommit(objects, young)?.parents.includes(old) === true ||
      git.try('merge-base', '--is-ancestor', old, young) !== undefined,
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}
