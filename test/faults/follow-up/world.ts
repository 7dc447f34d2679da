import type { Switches } from '../world.ts'
import { TIME_SCALE } from '../world.ts'
import { liveFile, POST, world as removalWorld, type World } from '../removal/world.ts'

export const CORRECTION = 'We meant tomorrow, not today.'

/** A time of today, so that no repost is overdue. */
const REPOST_AT = new Date(Date.now() - 3_600_000).toISOString().replace(/\.\d+/, '')

/** The file of a chain that is live, with what is to follow it. */
export function followedFile(ids: readonly string[]): string {
  return liveFile(ids, `correction: ${CORRECTION}`, `repost_at: "${REPOST_AT}" # once`)
}

/** An account with two chains, and a repository whose branch says that one is to be corrected and reposted. */
export async function world(switches: Switches = {}, scale = TIME_SCALE): Promise<World> {
  const made = await removalWorld(switches, scale)
  made.github.push({ [POST]: followedFile(made.going) })
  return made
}

export const publishing = { inputs: { command: 'publish' } }

/** What of it the network shows: the replies to the head that correct it, and its reposts. */
export function followUpsIn({ simulator, going: [head] }: World) {
  const live = simulator.media().filter(({ deletedAt }) => deletedAt === undefined)
  return {
    corrections: live.filter(({ parentId, content }) => parentId === head && content.text === CORRECTION),
    reposts: live.filter(({ repostOf }) => repostOf === head),
  }
}
