import { fencesOf, frontMatterOf } from '../core/front-matter/fences.ts'
import { besideSegments } from '../core/run-events.ts'
import { ThreadsError } from '../core/threads/error.ts'
import { mediaId } from '../core/threads/ids.ts'
import { READING } from '../core/threads/token/scopes.ts'
import type { RunContext } from '../ports/context.ts'
import type { FileText } from '../ports/repository.ts'
import type { Threads } from '../ports/threads.ts'
import { stepContext, type Account } from '../publishing/account.ts'
import { explain } from '../publishing/token/explain.ts'
import { WAITS } from '../publishing/waiting/waits.ts'
import { withRetry, type StepContext } from '../publishing/waiting/with-retry.ts'
import type { OpenToken } from './token/token.ts'

export type OpenedAccount = Pick<Account, 'name' | 'username' | 'threads'> & {
  /** The token in use, where tokens are kept. */
  readonly token: OpenToken | undefined
}

/**
 * Shows whether a token works and whose it is, before anything depends on it.
 *
 * @param pasted The network, asked with the token that was pasted; one that is kept may take its place.
 */
export async function openAccount(pasted: Threads, context: RunContext): Promise<OpenedAccount> {
  const { settings, world, tell } = context
  const token = await openKeptToken(context)
  const threads = token?.working.threads ?? pasted
  const step = stepContext(world, besideSegments(tell))
  const username = token ? token.working.profile.username : await readUsername(threads, step)
  const shown = username ?? settings.userId
  tell({ kind: 'account', username: shown })
  return { name: `${settings.threadsApiUrl.origin} ${shown}`, username, threads, token }
}

/** What keeps tokens is loaded only where it is asked for. */
async function openKeptToken(context: RunContext): Promise<OpenToken | undefined> {
  if (context.settings.tokenStore === 'none') return undefined
  return (await import('./token/open-token.ts')).openToken(context)
}

async function readUsername(threads: Threads, context: StepContext): Promise<string | undefined> {
  try {
    return (await withRetry(() => threads.profile(), { unsure: WAITS.again }, context)).username
  } catch (cause) {
    if (!(cause instanceof ThreadsError)) throw cause
    // A server that knows no profiles may still publish.
    if (cause.kind === 'not-offered') return undefined
    throw await explain(cause, READING, { ...context, threads })
  }
}

/** The front matter of a file, and where it stands. */
export type FrontMatter = { readonly path: string; readonly text: string }

/** Front matter of these files as they are now, whole posts or not. */
export function frontMatterIn(
  paths: readonly string[],
  read: (path: string) => FileText,
): readonly FrontMatter[] {
  return paths.flatMap((path) => {
    const file = read(path)
    const fences = 'text' in file ? fencesOf(file.text) : undefined
    return 'text' in file && fences?.kind === 'yaml' ? [{ path, text: frontMatterOf(file.text, fences) }] : []
  })
}

/** Claims all that may be a media id in these front matters: each belongs to the post it stands in. */
export function claimIds(frontMatter: readonly FrontMatter[], { claims }: Pick<Account, 'claims'>): void {
  for (const { path, text } of frontMatter) {
    const ids = text.matchAll(/\bid["']?\s*:\s*["']?(\w+)/g)
    claims.add(
      Array.from(ids, ([, id = '']) => mediaId(id)),
      path,
    )
  }
}
