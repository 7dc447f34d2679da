import { fencesOf } from '../core/front-matter/fences.ts'
import { besideSegments } from '../core/run-events.ts'
import { ThreadsError } from '../core/threads/error.ts'
import { mediaId } from '../core/threads/ids.ts'
import { tokenLifeOf, type TokenLife } from '../core/token/lifetime.ts'
import type { RunContext } from '../ports/context.ts'
import type { FileText } from '../ports/repository.ts'
import type { Profile, Threads } from '../ports/threads.ts'
import { stepContext, type Account } from '../publishing/account.ts'
import { WAITS } from '../publishing/waiting/waits.ts'
import { raceAbort, withRetry } from '../publishing/waiting/with-retry.ts'
import type { OpenToken } from './token/token.ts'

export type OpenedAccount = Pick<Account, 'name' | 'username' | 'threads'> & {
  /** Where tokens are kept: the one in use. */
  readonly token: OpenToken | undefined
}

/** Shows whether a token works and whose it is, before anything depends on it. */
export async function openAccount(context: RunContext): Promise<OpenedAccount> {
  const { settings, tell } = context
  const token = await openKeptToken(context)
  const threads = token?.working.threads ?? (await context.world.threads(settings.accessToken ?? ''))
  const { username } = token?.working.profile ?? (await readProfile(threads, context))
  const shown = username ?? settings.userId
  tell({ kind: 'account', username: shown })
  return { name: `${settings.threadsApiUrl.origin} ${shown}`, username, threads, token }
}

async function openKeptToken(context: RunContext): Promise<OpenToken | undefined> {
  if (context.settings.tokenStore === 'none') return undefined
  return (await import('./token/open-token.ts')).openToken(context)
}

/** How long the token lives; undefined where the network does not tell. */
export async function readTokenLife(
  { token, threads }: OpenedAccount,
  { world }: RunContext,
): Promise<TokenLife | undefined> {
  const facts = () => raceAbort(world.interruption, () => threads.tokenFacts()).catch(unknown)
  const lifetime = token?.working ?? (await facts())
  return lifetime && tokenLifeOf(lifetime, world.clock.now())
}

/** Where a token is rejected, the next call shows it. */
function unknown(cause: unknown): undefined {
  if (cause instanceof ThreadsError) return undefined
  throw cause
}

async function readProfile(threads: Threads, { world, tell }: RunContext): Promise<Profile> {
  const context = stepContext(world, besideSegments(tell))
  return withRetry(() => threads.profile(), { unsure: WAITS.again }, context).catch(notOffered)
}

/** A server that knows no profiles may still publish. */
function notOffered(cause: unknown): Profile {
  if (cause instanceof ThreadsError && cause.kind === 'not-offered')
    return { id: undefined, username: undefined }
  throw cause
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
    return 'text' in file && fences?.kind === 'yaml'
      ? [{ path, text: file.text.slice(fences.start, fences.end) }]
      : []
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
