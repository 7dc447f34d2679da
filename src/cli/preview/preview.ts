import { pathToFileURL } from 'node:url'
import { readSaved } from '../../commands/rehearsal/read-saved.ts'
import { openRehearsal, rehearse } from '../../commands/rehearsal/rehearse.ts'
import { counted } from '../../core/doctor/findings.ts'
import { bugOf } from '../../core/problem-of.ts'
import type { RunContext } from '../../ports/context.ts'
import type { Desk } from '../../ports/desk.ts'
import type { Stage } from '../../ports/stage.ts'
import { lineOf } from '../check/lines.ts'
import { foldersOf, pathOf, shownAt } from '../check/paths.ts'
import { contextHere, filesOf, rootOf } from '../desk/context-here.ts'
import { Stop, UsageError, type Values } from '../command-line/subcommand.ts'
import { openAlarm } from './alarm.ts'
import { openBoard, type Board, type Entry } from './board.ts'
import { cardOf, problemsOf } from './card.ts'
import { servedFrom, type ServedFiles } from './media.ts'

/** How often files are looked at where nobody tells of a save, in milliseconds, and how much of the time at most. */
const LOOK_MS = 1000
const LOOK_SHARE = 0.02
/** How often the page is told of what nobody looks at. */
const SHOW_MS = 500
/** After so many posts, or when there is no more to do, memory is tidied. */
const POSTS_A_TIDYING = 100
/** So many posts share what was found out about the repository and its pictures. */
const POSTS_A_CONTEXT = 50

/** A page with the posts of this checkout as readers will see them, until it is interrupted. @throws UsageError, Stop */
export async function preview(values: Values, desk: Desk, names: readonly string[]): Promise<void> {
  const root = rootOf(desk)
  const named = names.map((name) => pathOf(name, { root, folder: desk.folder }))
  const patterns = filesOf(values)
  const alarm = openAlarm()
  const signs: Signs = { isSaved: false, looked: [], ending: desk.interruption(), wait: alarm.wait }
  const files: ServedFiles = new Map()
  const stage = await openStage(desk, {
    port: portOf(values),
    open: (name) => openServed(name, files, desk),
    looked(ids) {
      signs.looked = ids
      alarm.ring()
    },
  })
  signs.ending.addEventListener('abort', alarm.ring)
  for (const folder of foldersOf(named.length > 0 ? named : patterns))
    void ringAtSaves(desk.watch(folder), signs, alarm.ring)
  void ringEach(LOOK_MS, desk, alarm.ring)
  const contexts = openContexts(async () => {
    const context = await contextHere(patterns, desk)
    const from = pathToFileURL(root).href.replace(/\/$/, '')
    const findMedia = servedFrom(context.world.findMedia, { ...desk, from, to: stage.address, files })
    return { ...context, world: { ...context.world, findMedia, interruption: signs.ending } }
  })
  const context = await contexts.now()
  const board = openBoard({
    find: () => (named.length > 0 ? Promise.resolve(named) : context.world.files.find(patterns)),
    stampOf: desk.stampOf,
    read: (path) => readSaved(path, context),
    isShown: ({ read, nearMisses }) =>
      named.length > 0 || read.kind !== 'not-a-post' || nearMisses.length > 0,
  })
  const empty = `No file is a post yet. Looked at: ${(named.length > 0 ? named : patterns).join(', ')}`
  const shown = shownAt({ root, folder: desk.folder })
  const show = () => {
    const now = { now: desk.clock.now(), lateLimit: context.settings.lateLimit }
    stage.show(
      board.shown().map((entry) => cardOf(entry, now, shown)),
      empty,
    )
  }
  await board.scan()
  show()
  desk.print(`The preview is at ${stage.address}/ until Ctrl+C.`)
  if (values['open'] === true && !(await desk.browse(`${stage.address}/`)))
    desk.print('No browser can be opened from here: open that address yourself.')
  const rehearseEntry = rehearserOf({ board, stage, contexts, shown }, desk)
  await keepRehearsing(rehearseEntry, { ...desk, board, contexts, signs, show })
  await stage.close()
  desk.print('The preview has ended.')
}

function portOf({ port }: Values): number {
  if (port === undefined) return 0
  if (typeof port !== 'string' || !/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new UsageError('--port takes a number up to 65535.')
  return Number(port)
}

/** @throws Stop */
async function openStage(desk: Desk, options: Parameters<Desk['openStage']>[0]): Promise<Stage> {
  try {
    return await desk.openStage(options)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'EADDRINUSE') throw new Stop(`Port ${options.port} is in use. Give another one, or none.`)
    if (code === 'EACCES')
      throw new Stop(`Port ${options.port} is not allowed here. Give another one, or none.`)
    throw cause
  }
}

/** Only what a post shows: no other name is known. */
async function openServed(name: string, files: ServedFiles, desk: Desk): ReturnType<Desk['open']> {
  const path = files.get(name)
  return path === undefined ? undefined : desk.open(path)
}

/** What goes on around the work. */
type Signs = {
  isSaved: boolean
  /** Paths of the posts that are looked at. */
  looked: readonly string[]
  readonly ending: AbortSignal
  /** Until one of these is new. */
  readonly wait: () => Promise<void>
}

/** A folder that goes away tells nothing any more: looking at the files finds out. */
async function ringAtSaves(saved: () => Promise<void>, signs: Signs, ring: () => void): Promise<void> {
  try {
    for (;;) {
      await saved()
      signs.isSaved = true
      ring()
    }
  } catch {
    // It is looked at all the same.
  }
}

async function ringEach(ms: number, { clock }: Desk, ring: () => void): Promise<never> {
  for (;;) {
    await clock.sleep(ms)
    ring()
  }
}

type Contexts = { now(): Promise<RunContext>; renew(): void }

/** What was found out about pictures holds until something is saved. */
function openContexts(make: () => Promise<RunContext>): Contexts {
  let known: { readonly context: RunContext; posts: number } | undefined
  return {
    async now() {
      if (!known || known.posts >= POSTS_A_CONTEXT) known = { context: await make(), posts: 0 }
      known.posts += 1
      return known.context
    },
    renew: () => (known = undefined),
  }
}

type Work = Pick<Rehearsals, 'board' | 'contexts'> & {
  readonly signs: Signs
  readonly show: () => void
} & Pick<Desk, 'clock' | 'print' | 'tidyMemory'>

/** Rehearses what is new, post by post: first what is looked at. */
async function keepRehearsing(
  rehearseEntry: Rehearser,
  { board, contexts, signs, show, clock, print, tidyMemory }: Work,
): Promise<void> {
  let [scanAt, shownAt, isMade, untidy] = [0, clock.now(), false, 0]
  const tidy = (most: number) => {
    if (untidy < most) return
    tidyMemory()
    untidy = 0
  }
  while (!signs.ending.aborted) {
    const now = clock.now()
    if (signs.isSaved || now >= scanAt) {
      const { isSaved } = signs
      signs.isSaved = false
      const isNew = await board.scan()
      scanAt = now + Math.max(LOOK_MS, (clock.now() - now) / LOOK_SHARE)
      if (isSaved || isNew) contexts.renew()
      // It may be a picture that was saved.
      if (isSaved && !isNew) board.lookAgain(signs.looked)
      if (isNew && !board.next([])) show()
    }
    const entry = board.next(signs.looked)
    if (!entry) {
      if (!isMade) print(`${counted(board.shown().length, 'post')} to see.`)
      isMade = true
      tidy(1)
      await signs.wait()
      continue
    }
    await rehearseEntry(entry)
    untidy += 1
    tidy(POSTS_A_TIDYING)
    const isLast = !board.next(signs.looked)
    if (!isLast && !signs.looked.includes(entry.path) && clock.now() - shownAt < SHOW_MS) continue
    show()
    shownAt = clock.now()
  }
}

type Rehearser = (entry: Entry) => Promise<void>

type Rehearsals = {
  readonly board: Board
  readonly stage: Stage
  readonly contexts: Contexts
  /** A path as seen from where it is read. */
  readonly shown: (path: string) => string
}

/** Rehearses a post, after those that it replies to or quotes, and prints what is wrong with it. */
function rehearserOf({ board, stage, contexts, shown }: Rehearsals, desk: Desk): Rehearser {
  const threads = desk.threads(new URL(stage.address), stage.token)
  let account: ReturnType<typeof openRehearsal> | undefined
  const told = new Map<string, string>()
  const tell = (entry: Entry) => {
    const lines = problemsOf(entry).map((problem) => lineOf(problem, shown))
    const before = told.get(entry.path) ?? ''
    told.set(entry.path, lines.join('\n'))
    if (lines.join('\n') === before) return
    if (lines.length === 0) desk.print(`${shown(entry.path)}: nothing is wrong any more.`)
    else lines.forEach(desk.print)
  }
  const rehearseEntry: Rehearser = async (entry) => {
    const { text, read } = entry.saved
    // Posts that refer to each other in a circle end here.
    entry.isStale = false
    entry.rehearsed = undefined
    if (read.kind === 'post') {
      const context = await contexts.now()
      account ??= openRehearsal(threads, context.world)
      const receiptsOf = async (path: string) => {
        const other = board.at(path)
        if (other?.isStale) await rehearseEntry(other)
        return other?.rehearsed?.receipts
      }
      entry.rehearsed = await rehearse(read.post, text, receiptsOf, account, context).catch(
        (cause: unknown) => ({ problems: [{ ...bugOf(cause), path: entry.path }], receipts: undefined }),
      )
      entry.receipts = entry.rehearsed.receipts ?? entry.receipts
      if (context.world.interruption.aborted) return
    }
    tell(entry)
  }
  return rehearseEntry
}
