import { fencesOf } from '../core/front-matter/fences.ts'
import { mediaId, type MediaId } from '../core/threads/ids.ts'
import type { Settings } from '../core/settings.ts'
import { ThreadsError } from '../core/threads/error.ts'
import type { World } from '../ports/world.ts'
import { accountOf, patienceOf, type Account } from '../publishing/account.ts'
import { patiently } from '../publishing/patience.ts'
import { WAITS } from '../publishing/waits.ts'
import { besideSegments, type TellRun } from './events.ts'
import type { FileText } from '../repository/file-text.ts'

export type PublishContext = {
  readonly settings: Settings
  readonly world: World
  readonly tell: TellRun
  /** Front matter of posts that are live, wholly or in part: the ids in it belong to them. */
  readonly elsewhere: readonly string[]
}

/** One request that tells whether the token works and whose it is, before anything depends on it. */
export async function openAccount({ settings, world, tell, elsewhere }: PublishContext): Promise<Account> {
  const threads = await world.threads()
  const ask = () => threads.username()
  const username = await patiently(
    ask,
    { unsure: WAITS.again },
    patienceOf(world, besideSegments(tell)),
  ).catch(notOffered(settings.userId))
  tell({ kind: 'account', username })
  const account = accountOf(`${settings.threadsApiUrl.origin} ${username}`, threads, world)
  claim(account, elsewhere)
  return account
}

/** What stands in this front matter belongs to the posts it is of. */
export function claim({ claimed }: Account, frontMatter: readonly string[]): void {
  for (const id of frontMatter.flatMap(idsIn)) claimed.add(id)
}

/** Front matter of these files as they are now, whole posts or not: the ids in it are claimed. */
export function frontMatterIn(paths: readonly string[], read: (path: string) => FileText): readonly string[] {
  return paths.flatMap((path) => {
    const file = read(path)
    const fences = 'text' in file ? fencesOf(file.text) : undefined
    return 'text' in file && fences?.kind === 'yaml' ? [file.text.slice(fences.start, fences.end)] : []
  })
}

/** A server that knows no profiles may still publish. */
function notOffered(userId: string): (cause: unknown) => string {
  return (cause) => {
    if (cause instanceof ThreadsError && cause.kind === 'not-offered') return userId
    throw cause
  }
}

function idsIn(frontMatter: string): readonly MediaId[] {
  return Array.from(frontMatter.matchAll(/\bid["']?\s*:\s*["']?(\w+)/g), ([, id = '']) => mediaId(id))
}
