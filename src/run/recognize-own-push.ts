import { GitHubError } from '../core/github/error.ts'
import type { ChangedFile } from '../core/github/changed-files.ts'
import { isOwnPush } from '../core/github/own-push.ts'
import { tellWaits } from '../core/run-events.ts'
import type { RunContext } from '../ports/context.ts'
import type { Branches, Oid } from '../ports/github.ts'
import { decode } from '../repository/file-text.ts'

/**
 * Looks at what a push that looks like ours has changed. What cannot be seen is not ours: the run goes on then, and
 * finds out by the files what is due.
 */
export async function recognizeOwnPush({ world: { host, event }, tell }: RunContext): Promise<boolean> {
  if (!host) return false
  const { before, after } = event.pushed
  try {
    const { branches } = await host(tellWaits(tell))
    return isOwnPush(await readChanged(before, after, branches))
  } catch (cause) {
    if (!(cause instanceof GitHubError)) throw cause
    return false
  }
}

/** The files that are otherwise; none where they cannot all be told. */
async function readChanged(from: Oid, to: Oid, branches: Branches): Promise<readonly ChangedFile[]> {
  const { since, paths = [] } = await branches.changes(from, to)
  if (since !== from) return []
  const [old, current] = await branches.files([from, to], paths)
  return paths.map((path) => ({
    before: textOf(path, old?.get(path)),
    after: textOf(path, current?.get(path)),
  }))
}

function textOf(path: string, bytes: Buffer | undefined): string | undefined {
  const file = bytes && decode(path, bytes)
  return file && 'text' in file ? file.text : undefined
}
