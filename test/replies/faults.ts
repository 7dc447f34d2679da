import { markerOf } from '../../src/core/replies/inbox/inbox.ts'
import type { Matcher } from '../github/faults.ts'
import { BRANCH, HOUR, repliesWorld, type RepliesWorld } from './world.ts'

/** One thing that goes wrong in a run, and what is wrong afterwards: nothing, if all is well. */
type Case = {
  readonly group: string
  readonly name: string
  readonly check: () => Promise<readonly string[]>
}

const RULES = `enforce: true
rules:
- action: hide
  contains: casino
- action: approve
  author: friend
`

/** A post below which there is something to hide, something to approve, and something to answer. */
async function crowdedWorld() {
  const world = await repliesWorld()
  world.github.push({ 'threads/moderation.yml': RULES })
  const [open] = await world.publish([2])
  const [guarded] = await world.publish([1], ['reply_approvals: true'], { enable_reply_approvals: 'true' })
  const [head = '', second = ''] = open?.ids ?? []
  const spam = await world.reply('mallory', head, 'Casino')
  const below = await world.reply('ann', spam, 'Go away')
  const question = await world.reply('ann', second, 'Is it fast?')
  const friend = await world.reply('friend', guarded?.ids[0] ?? '', 'Hello')
  return {
    ...world,
    spam,
    below,
    question,
    friend,
    run: (id = {}) => world.run({ settings: { inbox: true }, ...id }),
  }
}
type Crowded = Awaited<ReturnType<typeof crowdedWorld>>

/** What is not as it should be. `refused`: requests to act that had no effect. */
function wrongIn(world: Crowded, refused: number): readonly string[] {
  const { simulator, github, spam, below, question, friend } = world
  const wrong: string[] = []
  const hold = (what: string, isSo: boolean) => {
    if (!isSo) wrong.push(what)
  }
  const hidden = simulator.media().filter((media) => media.hidden)
  hold('just the spam is hidden', hidden.length === 1 && hidden[0]?.id === spam)
  hold(
    'the friend is approved',
    simulator.media().some(({ id, approval }) => id === friend && approval === 'approved'),
  )
  const asked = simulator.requests().filter(({ method }) => method === 'POST')
  const ids = new Set(asked.map(({ path }) => path.split('/').at(-2)))
  hold(
    'others are acted upon',
    [...ids].every((id) => id === spam || id === friend),
  )
  hold(`acted ${asked.length} times`, asked.length - refused === 2)
  const [account] = simulator.accounts().filter(({ username }) => username === 'lantern')
  const inboxes = github.issues.filter(({ body }) => body.endsWith(markerOf(account?.id ?? '')))
  hold(`${inboxes.length} inboxes`, inboxes.length === 1 && github.issues.length === 1)
  const body = inboxes[0]?.body ?? ''
  hold(
    'the inbox lists what waits',
    [question, friend].every((id) => body.includes(id)),
  )
  hold('the inbox lists what is hidden', ![spam, below].some((id) => body.includes(id)))
  const kept = ['001', '002'].flatMap((name) => world.kept(`threads/${name}.md`)?.replies ?? [])
  hold('what is kept', kept.map(({ id }) => id).join() === [question, friend].join())
  hold('one commit', github.git('rev-list', '--count', BRANCH).trim() === '1')
  return wrong
}

/** Runs again, as the schedule does, and says what is wrong then. */
async function recovered(world: Crowded, refused = 0): Promise<readonly string[]> {
  world.simulator.clearFaults()
  world.pass(HOUR)
  const first = await world.run()
  world.pass(HOUR)
  const tip = world.github.tip(BRANCH)
  const second = await world.run()
  const problems = [...first.rules, ...second.rules].map((rule) => `problem ${rule}`)
  const moved = world.github.tip(BRANCH) === tip ? [] : ['a commit without a change']
  return [...problems, ...moved, ...wrongIn(world, refused)]
}

/** The request of this run that comes at this place. */
function nthOf(nth: number): Matcher {
  let seen = 0
  return () => (seen += 1) === nth
}

const isAct = (path: string) => /\/manage_(pending_)?reply$/.test(path)

/** Whether the nth request of a run is to act upon a reply. */
const actsAt = (calls: readonly string[], nth: number) => isAct(calls[nth - 1] ?? '')

async function closing<World extends Pick<RepliesWorld, 'close'>>(
  open: () => Promise<World>,
  check: (world: World) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const world = await open()
  try {
    return await check(world)
  } finally {
    await world.close()
  }
}

/** Each request of one run, lost before and after it was done, and a run that dies there. */
export async function allCases(): Promise<readonly Case[]> {
  const plan = { threads: [] as readonly string[], github: 0 }
  await closing(crowdedWorld, async (world) => {
    const before = world.github.requests.length
    plan.threads = (await world.run()).calls
    plan.github = world.github.requests.length - before
    return []
  })
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
  const whens = ['before', 'after'] as const
  return [
    ...upTo(plan.threads.length).flatMap((nth) =>
      whens.flatMap((when) => threadsCases(nth, when, plan.threads)),
    ),
    ...upTo(plan.github).flatMap((nth) => whens.flatMap((when) => gitHubCases(nth, when))),
  ]
}

function threadsCases(nth: number, when: 'before' | 'after', calls: readonly string[]): readonly Case[] {
  const name = `${when} request ${nth}, ${calls[nth - 1] ?? ''}`.replaceAll(/\d{5,}/g, '…')
  const refused = when === 'before' && actsAt(calls, nth) ? 1 : 0
  return [
    {
      ...{ group: 'replies: an answer of Threads is lost', name },
      check: () =>
        closing(crowdedWorld, async (world) => {
          world.simulator.clearRequests()
          world.simulator.inject({ kind: 'drop', nth, when })
          await world.run()
          return recovered(world, refused)
        }),
    },
    {
      ...{ group: 'replies: a run dies at Threads', name },
      check: () =>
        closing(crowdedWorld, async (world) => {
          world.simulator.clearRequests()
          world.simulator.inject({ kind: 'stall', nth, when })
          const run = world.run()
          await until(() => world.simulator.requests().length >= nth)
          return afterDeath(world, run, refused)
        }),
    },
  ]
}

function gitHubCases(nth: number, when: 'before' | 'after'): readonly Case[] {
  const name = `${when} request ${nth}`
  return [
    {
      ...{ group: 'replies: an answer of GitHub is lost', name },
      check: () =>
        closing(crowdedWorld, async (world) => {
          world.simulator.clearRequests()
          world.github.lose(nthOf(nth), { applied: when === 'after' })
          await world.run()
          return recovered(world)
        }),
    },
    {
      ...{ group: 'replies: a run dies at GitHub', name },
      check: () =>
        closing(crowdedWorld, async (world) => {
          world.simulator.clearRequests()
          const { promise: reached, resolve } = Promise.withResolvers<undefined>()
          world.github[when](nthOf(nth), () => {
            resolve(undefined)
            return new Promise<void>(() => undefined)
          })
          const run = world.run()
          await Promise.race([reached, run])
          return afterDeath(world, run)
        }),
    },
  ]
}

/** GitHub knows that the dead run is over, and another one comes. */
async function afterDeath(world: Crowded, dead: Promise<unknown>, refused = 0): Promise<readonly string[]> {
  // What it is told when everything ends is nobody's concern.
  dead.catch(() => undefined)
  world.github.runs.set(world.lastRun(), { status: 'completed', conclusion: 'failure' })
  world.simulator.clearFaults()
  // What this one approves, the next one finds in the conversation.
  await world.run()
  return recovered(world, refused)
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 2))
}
