import { readAccounts } from '../../core/accounts/read-accounts.ts'
import type { AccountsFile } from '../../core/accounts/accounts-file.ts'
import type { Problem } from '../../core/problem.ts'
import { GitHubError } from '../../core/github/error.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import type { Files } from '../../ports/checkout.ts'
import type { Desk, Repository } from '../../ports/desk.ts'
import type { Host } from '../../ports/github.ts'
import { lineOf } from '../check/lines.ts'
import { shownAt } from '../check/paths.ts'
import { rootOf } from '../desk/context-here.ts'
import { Stop } from '../command-line/subcommand.ts'

export type Opened = {
  readonly text: string
  readonly file: AccountsFile
  readonly problems: readonly Problem[]
}

/** The files of this checkout. */
export async function filesHere(desk: Desk): Promise<Files> {
  return (await desk.world(DEFAULT_SETTINGS, undefined)).files
}

/** The text of the file; undefined where there is none. @throws Stop where something else is there */
export function textAt(path: string, files: Files): string | undefined {
  try {
    return files.read(path).toString('utf8')
  } catch (cause) {
    const { code = 'unknown' } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    throw new Stop(`${path} cannot be read (${code}).`)
  }
}

/** A path as seen from where the command line was started. */
export function shownHere(desk: Desk): (path: string) => string {
  return shownAt({ root: rootOf(desk), folder: desk.folder })
}

/** @throws Stop where there is none, or nothing of it can be used */
export function openFile(path: string, files: Files, desk: Desk): Opened {
  const text = textAt(path, files)
  if (text === undefined)
    throw new Stop(`There is no ${path}. \`spool accounts init\` makes it; --file names another one.`)
  const { file, problems } = readAccounts(path, text)
  if (!file) throw new Stop(problems.map((problem) => lineOf(problem, shownHere(desk))).join('\n'))
  return { text, file, problems }
}

export const sayUnsound = (path: string) =>
  `${path} has something wrong with it. Correct that first; \`spool accounts list\` shows it. Nothing is changed.`

/** Replaces the file. `text`: undefined where it cannot be edited for sure. @throws Stop */
export function replaceFile(path: string, text: string | undefined, files: Files): void {
  if (text === undefined)
    throw new Stop(
      `${path} is written in a way that Spool cannot change for sure, and stays as it is. Write \`accounts\` as a list of lines that begin with \`-\`, each value on one line, without anchors, aliases and tags.`,
    )
  try {
    files.write(path, text)
  } catch (cause) {
    const { code = 'unknown' } = cause as NodeJS.ErrnoException
    throw new Stop(`${path} cannot be written (${code}).`)
  }
}

/** The repository as GitHub has it, asked through `gh`. @throws Stop where it gives no answer */
export async function askGitHub<Answer>(
  repository: Repository,
  desk: Desk,
  ask: (host: Host) => Promise<Answer>,
): Promise<Answer> {
  // It keeps its own token to itself.
  const { host } = await desk.world({ ...DEFAULT_SETTINGS, githubToken: 'gh' }, repository)
  try {
    if (!host) throw new Stop('gh is of no use here.')
    return await desk.talk.during('Asking GitHub', host(() => undefined).then(ask))
  } catch (cause) {
    if (cause instanceof GitHubError) throw new Stop(`GitHub gives no usable answer (${cause.message}).`)
    throw cause
  }
}
