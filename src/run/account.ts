import { fencesOf, frontMatterOf } from '../core/front-matter/fences.ts'
import { error } from '../core/problem.ts'
import { besideSegments } from '../core/run-events.ts'
import { ThreadsError } from '../core/threads/error.ts'
import { mediaId, type MediaId } from '../core/threads/ids.ts'
import type { Quota } from '../core/threads/quota.ts'
import { READING } from '../core/threads/token/scopes.ts'
import type { TokenFacts } from '../core/threads/token.ts'
import type { Lifetime } from '../core/token/lifetime.ts'
import { TokenError } from '../core/token/token-error.ts'
import type { RunContext } from '../ports/context.ts'
import type { FileText } from '../ports/repository.ts'
import type { Profile, Threads } from '../ports/threads.ts'
import { stepContext, type Account } from '../publishing/account.ts'
import { explain } from '../publishing/token/explain.ts'
import { WAITS } from '../publishing/waiting/waits.ts'
import { withRetry, type StepContext } from '../publishing/waiting/with-retry.ts'
import type { OpenToken } from './token/token.ts'

/** The name of the account in a permalink. */
const PERMALINK = /\bpermalink["']?\s*:\s*["']?https?:\/\/[^\s"'/]+\/@([\w.]+)\/post\//g

export type OpenedAccount = Pick<Account, 'name' | 'username' | 'threads'> & {
  /** Undefined where the server knows no profiles. */
  readonly id: string | undefined
  /** What the account is called in the log. */
  readonly shown: string
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
  const { id, username } = token ? token.working.profile : await readProfile(threads, step)
  const shown = username ?? settings.userId
  return { name: `${settings.threadsApiUrl.origin} ${shown}`, id, shown, username, threads, token }
}

/** What keeps tokens is loaded only where it is asked for. */
async function openKeptToken(context: RunContext): Promise<OpenToken | undefined> {
  if (context.settings.tokenStore === 'none') return undefined
  return (await import('./token/open-token.ts')).openToken(context)
}

async function readProfile(threads: Threads, context: StepContext): Promise<Profile> {
  try {
    return await withRetry(() => threads.profile(), { unsure: WAITS.again }, context)
  } catch (cause) {
    if (!(cause instanceof ThreadsError)) throw cause
    // A server that knows no profiles may still publish.
    if (cause.kind === 'not-offered') return { id: undefined, username: undefined }
    throw await explain(cause, READING, { ...context, threads })
  }
}

/**
 * Makes sure that a token is not of another account than the one that the newest of the posts are live on. An account
 * can change its name: whose a post is now, only the network says.
 *
 * @throws TokenError if it is, unless `user-id` names the account
 */
export async function ensureSameAccount(
  { username, threads }: Pick<OpenedAccount, 'username' | 'threads'>,
  live: readonly FrontMatter[],
  { settings }: Pick<RunContext, 'settings'>,
): Promise<void> {
  if (username === undefined || settings.userId !== 'me') return
  const before = live.map(({ text }) => ({ text, name: [...text.matchAll(PERMALINK)][0]?.[1] }))
  if (before.some(({ name }) => name === username)) return
  for (const { text, name } of before.slice(-1)) {
    const [id] = idsIn(text)
    if (name === undefined || id === undefined) return
    // A post of the account itself can always be seen, so one that cannot is not its own.
    const found = await threads.find(id).catch(unknownIfUnanswered)
    if (found === 'unknown' || found?.username === username) return
    throw new TokenError(error('token/other-account', { username, before: name }))
  }
}

function unknownIfUnanswered(cause: unknown): 'unknown' {
  if (cause instanceof ThreadsError && !cause.blocksAccount) return 'unknown'
  throw cause
}

/** How long the token in use lives: as it was kept, or as the network tells. */
export function lifetimeOf({ token }: OpenedAccount, facts: TokenFacts | undefined): Lifetime {
  return token?.working ?? { issuedAt: facts?.issuedAt, expiresAt: facts?.expiresAt }
}

/** A quota that cannot be read is unknown and blocks nothing: the network itself refuses what is too much. */
export async function readQuota({ threads }: Pick<Account, 'threads'>, context: RunContext): Promise<Quota> {
  const step = stepContext(context.world, besideSegments(context.tell))
  try {
    return await withRetry(() => threads.quota(), { unsure: WAITS.again }, step)
  } catch (cause) {
    if (!(cause instanceof ThreadsError) || cause.blocksAccount) throw cause
    return { posts: Infinity, replies: Infinity }
  }
}

/** All that may be a media id in a front matter. */
function idsIn(text: string): readonly MediaId[] {
  return Array.from(text.matchAll(/\bid["']?\s*:\s*["']?(\w+)/g), ([, id = '']) => mediaId(id))
}

/** The front matter of a file, and where it stands. */
export type FrontMatter = { readonly path: string; readonly text: string }

/** Front matter of these files as they are now, whole posts or not. */
export function frontMatterIn(
  paths: readonly string[],
  read: (path: string) => FileText,
): readonly FrontMatter[] {
  return paths.flatMap((path) => frontMatterOfFile(read(path)))
}

/** None where it has none that can be read. */
export function frontMatterOfFile(file: FileText): readonly FrontMatter[] {
  const fences = 'text' in file ? fencesOf(file.text) : undefined
  return 'text' in file && fences?.kind === 'yaml'
    ? [{ path: file.path, text: frontMatterOf(file.text, fences) }]
    : []
}

/** Claims all that may be a media id in these front matters: each belongs to the post it stands in. */
export function claimIds(frontMatter: readonly FrontMatter[], { claims }: Pick<Account, 'claims'>): void {
  for (const { path, text } of frontMatter) {
    claims.add(idsIn(text), path)
  }
}
