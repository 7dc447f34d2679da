import { keptPathOf, keptTextOf, readKept } from '../../core/accounts/kept-tokens.ts'
import { GitHubError } from '../../core/github/error.ts'
import { oidOf } from '../../core/github/oid.ts'
import { NONCE_BYTES, type Place } from '../../core/token/kept-token.ts'
import { publicKeyOf } from '../../core/token/sealed-box.ts'
import type { Together } from '../../ports/context.ts'
import type { Host } from '../../ports/github.ts'
import type { Held } from '../../ports/tokens.ts'
import type { World } from '../../ports/world.ts'
import { secondsToMs } from '../../publishing/waiting/waits.ts'
import { keptTreeRef, type KeptTree, type KeptTreeRef } from './kept-tree.ts'

/**
 * How long, in milliseconds, what is asked for waits for what others ask for. A token that waits to be written is lost if
 * the run dies.
 */
const FIND_AFTER_MS = 20
const WRITE_AFTER_MS = 250
/** Attempts against other runs. */
const TRIES = 6

/**
 * The refreshed tokens of the accounts of a run. Each account has what a run for it alone has, a place for its token; all
 * are found together, and what several write at the same moment is one commit.
 *
 * What does not open is as if it were not there: it followed a token that was replaced since, or is another account's.
 *
 * @param userIds Of all accounts of the run.
 */
export function openKeptTokens(
  userIds: readonly string[],
  privateKey: Uint8Array,
  world: Pick<World, 'clock' | 'randomBytes'>,
): NonNullable<Together['openTokenRef']> {
  let opened: Promise<{ readonly shelf: Shelf; readonly place: Place }> | undefined
  /** Accounts that have looked: whoever looks again wants to know what is new. */
  const looked = new Set<string>()
  const open = async (host: Host, threads: URL) => {
    const { id, host: server } = await host.repository()
    const ref = keptTreeRef(publicKeyOf(privateKey), host, world)
    const paths = userIds.map((id) => keptPathOf({ userId: id }))
    const place = { repository: id, host: server, threads: threads.origin }
    return { shelf: shelfOf(ref, paths, world.clock), place }
  }
  return async (host, { settings: { accessToken: token = '', userId, threadsApiUrl } }) => {
    const { shelf, place } = await (opened ??= open(host, threadsApiUrl))
    const keeper = { privateKey, place }
    const account = { userId, token }
    const path = keptPathOf(account)
    const heldIn = (tree: KeptTree | undefined): Held | undefined => {
      const text = tree?.files.get(path)
      const kept = tree && readKept(tree.files, [account], keeper).get(userId)
      if (text === undefined || !kept) return undefined
      return { ref: tree.ref, oid: oidOf(Buffer.from(text), tree.oid), tree: tree.tree, kept }
    }
    return {
      // What it finds first only has to have been there in this run: it is found again with the lease on the account.
      async find() {
        const isFirst = !looked.has(userId)
        looked.add(userId)
        return heldIn(await (isFirst ? shelf.found() : shelf.find()))
      },
      async write(kept, onto) {
        const text = keptTextOf(kept, account, keeper, world.randomBytes(NONCE_BYTES))
        const isFree = (tree: KeptTree | undefined) => heldIn(tree)?.oid === onto?.oid
        const tree = await shelf.write({ path, text, isFree })
        return tree?.files.get(path) === text ? heldIn(tree) : undefined
      },
    }
  }
}

/** What an account wants in its file. */
type Wanted = {
  readonly path: string
  readonly text: string
  /** Whether no other run has written there since the account looked. */
  readonly isFree: (tree: KeptTree | undefined) => boolean
}

type Shelf = {
  /** As it was once in this run. */
  readonly found: () => Promise<KeptTree | undefined>
  /** As it is after this was asked. */
  readonly find: () => Promise<KeptTree | undefined>
  /** Returns it as it is then: where another run was faster, without this text. */
  readonly write: (wanted: Wanted) => Promise<KeptTree | undefined>
}

/** One request after the other, each for all that ask for it before it begins. */
function shelfOf(ref: KeptTreeRef, paths: readonly string[], clock: World['clock']): Shelf {
  let known: KeptTree | undefined
  let first: Promise<KeptTree | undefined> | undefined
  let finding: Promise<KeptTree | undefined> | undefined
  let writing: { readonly wanted: Wanted[]; readonly tree: Promise<KeptTree | undefined> } | undefined
  let last: Promise<unknown> = Promise.resolve()
  const inLine = <Value>(afterMs: number, act: () => Promise<Value>): Promise<Value> => {
    const done = last.then(() => clock.sleep(afterMs)).then(act)
    last = done.catch(() => undefined)
    return done
  }
  const look = async () => (known = await ref.find(paths, known))
  const find = () =>
    (finding ??= inLine(FIND_AFTER_MS, () => {
      finding = undefined
      return look()
    }))
  const beginWriting = () => {
    const wanted: Wanted[] = []
    const tree = inLine(WRITE_AFTER_MS, () => {
      writing = undefined
      return writeAll(wanted)
    })
    return { wanted, tree }
  }
  const writeAll = async (wanted: readonly Wanted[]): Promise<KeptTree | undefined> => {
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      // What another run wrote on top of it was written although it did not seem so.
      const missing = wanted.filter(
        ({ path, text, isFree }) => known?.files.get(path) !== text && isFree(known),
      )
      if (missing.length === 0) return known
      const written = await ref.write(new Map(missing.map(({ path, text }) => [path, text])), known)
      if (written) return (known = written)
      await clock.sleep(secondsToMs(attempt / 2))
      await look()
    }
    throw new GitHubError('stale', 'other runs write refreshed tokens all the time')
  }
  return {
    found: () => (first ??= find()),
    find,
    write(one) {
      writing ??= beginWriting()
      writing.wanted.push(one)
      return writing.tree
    },
  }
}
