import { pathToFileURL } from 'node:url'
import { repositoryIn } from '../../core/github/remote.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Desk } from '../../ports/desk.ts'
import { Stop, type Option, type Values } from '../command-line/subcommand.ts'

/** Where a subcommand looks for posts. */
export const FILES = {
  value: 'PATTERN',
  says: `Where the posts are (${DEFAULT_SETTINGS.files.join()})`,
} as const satisfies Option

export function filesOf({ files }: Values): readonly string[] {
  return typeof files === 'string' ? [files] : DEFAULT_SETTINGS.files
}

/** @throws Stop outside of a checkout */
export function rootOf({ root }: Desk): string {
  if (root === undefined)
    throw new Stop('This folder is in no git repository. Run it in a checkout of the one with your posts.')
  return root
}

/** What a preview of this checkout needs without a token and without GitHub. Its pictures are those of the disk, pushed or not. */
export async function contextHere(files: readonly string[], desk: Desk): Promise<RunContext> {
  const remote = desk.remotes.map(repositoryIn).find((each) => each !== undefined)
  const repository = remote && { ...remote, defaultBranch: undefined, isPrivate: undefined }
  const settings = { ...DEFAULT_SETTINGS, files, mediaBaseUrl: pathToFileURL(rootOf(desk)) }
  const world = await desk.world(settings, repository)
  return { settings, world, tell: () => undefined, commentOf: () => '' }
}
