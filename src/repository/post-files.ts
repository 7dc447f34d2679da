import { withThreadsKeys } from '../core/front-matter/edit.ts'
import { error, warning, type Problem } from '../core/problem.ts'
import { readPost } from '../core/post/read-post.ts'
import type { Listed } from '../core/github/pull-request-body.ts'
import { keysOf, type Keys, type Receipts } from '../core/post/receipt.ts'
import { keepsInFile, keepsOnHost } from '../core/settings.ts'
import type { World } from '../ports/world.ts'
import { fileText, textOf, type FileText } from './file-text.ts'
import type { Home } from './target.ts'
import { waitingBranch } from './receipts-branch.ts'

/** Post files as they are to be published now, with the receipts of this run in them. */
export type Texts = {
  /** Reads what the branch says of these files. A file that is not loaded is as the checkout has it. */
  load(paths: readonly string[]): Promise<void>
  readonly read: (path: string) => FileText
  /** Posts whose receipts were read where they wait for a pull request to be merged. */
  merging(): readonly Listed[]
  /** Puts keys into a text; why not, if it cannot be done. */
  put(path: string, keys: Keys): Problem | undefined
}

/**
 * Texts by what the head of the branch says now, as the checkout may be old: receipts on the branch always count,
 * and so does what its authors changed or removed. What an earlier step of the job made or changed in the checkout
 * is meant to be published as it is there.
 */
export function textsOf(
  home: Home | undefined,
  { files, modified }: Pick<World, 'files' | 'modified'>,
): Texts {
  const known = new Map<string, FileText>()
  const waiting = new Map<string, Listed>()
  const read = (path: string) => known.get(path) ?? fileText(path, files)
  return {
    read,
    merging: () => [...waiting.values()],
    async load(paths) {
      const wanted = [...new Set(paths)].filter((path) => !known.has(path))
      if (!home || wanted.length === 0) return
      const { branches } = home.host
      // Looked for by now, and not before: another run may have made it just before this one was alone.
      const pending = keepsInFile(home) && keepsOnHost(home) ? await waitingBranch(home) : undefined
      const names = [home.branch.name, ...(pending ? [pending.name] : [])]
      const refs = names.map((name) => `refs/heads/${name}`)
      const [there, merging] = await branches.files(refs, wanted)
      const changed = modified(wanted)
      for (const path of wanted) {
        const [current, waits] = [there?.get(path), merging?.get(path)]
        const versions = {
          here: () => fileText(path, files),
          changed: changed?.has(path) ?? false,
          there: current && textOf(path, current),
          merging: waits && textOf(path, waits),
        }
        const text = chosen(path, home, versions)
        known.set(path, text)
        if (text === versions.merging)
          waiting.set(path, { path, permalink: receiptsIn(text)?.posts[0].permalink })
      }
    },
    put(path, keys) {
      const file = read(path)
      if ('problem' in file) return file.problem
      const edited = withThreadsKeys(file.text, keys)
      if (!edited.ok) return { ...edited.problem, path }
      known.set(path, { path, text: edited.text })
      return undefined
    },
  }
}

type Versions = {
  readonly here: () => FileText
  /** Whether the checkout has it otherwise than its commit. */
  readonly changed: boolean
  /** On the branch. */
  readonly there: FileText | undefined
  /** On its way to the branch by a pull request. */
  readonly merging: FileText | undefined
}

function chosen(path: string, home: Home, { here, changed, there, merging }: Versions): FileText {
  if (merging && receiptsIn(merging) && !(there && receiptsIn(there))) return merging
  if (there) return changed ? asChanged(here(), there) : there
  const branch = `\`${home.branch.name}\``
  if (!changed) {
    const found = `no such file on ${branch}`
    return { path, problem: warning('github/removed', { found, expected: 'the file of the checkout', path }) }
  }
  if (!keepsOnHost(home)) return here()
  const found = `a file that is not on ${branch}`
  return { path, problem: error('github/not-on-branch', { found, expected: 'one that is', path }) }
}

/** The text that an earlier step of the job made, with the receipts of the branch where its chain has begun. */
function asChanged(here: FileText, there: FileText): FileText {
  const receipts = receiptsIn(there)
  if (!receipts) return here
  if (receipts.whole || 'problem' in here || receiptsIn(here)) return there
  const edited = withThreadsKeys(here.text, keysOf(receipts, 0))
  return edited.ok ? { ...here, text: edited.text } : there
}

/** What is live of a post, the whole or a part; undefined: nothing. */
export function receiptsIn(file: FileText): Receipts | undefined {
  if ('problem' in file) return undefined
  const read = readPost(file.path, file.text, { timezone: 'UTC', numbering: undefined })
  return read.kind === 'post' ? read.post.receipts : undefined
}
