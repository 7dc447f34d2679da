import { warning, type Problem } from '../problem.ts'
import { badgeText, isBadge } from './pages/badge.ts'
import { chartsOf } from './charts/charts.ts'
import {
  historyIn,
  mistakesIn,
  textsOfHistory,
  untilNow,
  withSampled,
  type Sampled,
} from './history/history.ts'
import type { Found } from './history/series.ts'
import { isLatest, latestText } from './pages/latest.ts'
import { isSigned, signed } from './pages/made.ts'
import { pageText } from './pages/page.ts'
import { viewOf, type View } from './view.ts'

const LATEST = 'latest.json'
const BADGE = 'badge.json'
const PAGE = 'README.md'

type Kept = {
  /** The files that change, by name. None if there is nothing to keep. */
  readonly files: ReadonlyMap<string, string>
  readonly view: View
  readonly problems: readonly Problem[]
}

type Run = Sampled & Pick<View, 'segments' | 'timezone'>

/**
 * What the files of the folder become with what a run has read. Everything but the CSV files is made anew from them, and
 * takes the place of its like alone. `folder`: where they are, for messages.
 */
export function keep(found: Found, run: Run, folder: string): Kept {
  const before = historyIn(found)
  const after = withSampled(before, run)
  const old = textsOfHistory(before)
  const rows = [...textsOfHistory(after)].filter(([name, text]) => old.get(name) !== text)
  const view = viewOf(after, { now: run.at, segments: run.segments, timezone: run.timezone })
  const mistakes = mistakesIn(before).map(({ name, line }) =>
    warning('insights/unreadable', { path: `${folder}/${name}`, line }),
  )
  const { ahead } = untilNow(before, run.at)
  const [first] = ahead
  const told = [
    ...mistakes,
    ...(first === undefined
      ? []
      : [warning('insights/ahead', { path: `${folder}/${first}`, count: ahead.length })]),
  ]
  if (rows.length === 0) return { files: new Map(), view, problems: told }
  const charts = chartsOf(view)
  const made = new Map([
    [LATEST, latestText(view.rows, run.at)],
    [BADGE, badgeText(view.account)],
    ...[[PAGE, pageText(view, charts)] as const, ...charts].map(
      ([name, text]) => [name, signed(text)] as const,
    ),
  ])
  const foreign = [...made.keys()].filter((name) => found.has(name) && !isOurs(name, found.get(name)))
  const changed = [...made].filter(([name, text]) => !foreign.includes(name) && found.get(name) !== text)
  const problems = foreign.map((name) => warning('insights/foreign-file', { path: `${folder}/${name}` }))
  return { files: new Map([...rows, ...changed]), view, problems: [...told, ...problems] }
}

/** Whether a file is as an earlier run has made it. */
function isOurs(name: string, found: string | undefined): boolean {
  // A checkout may have given it other line ends.
  const text = found?.replaceAll('\r\n', '\n')
  if (text === undefined) return false
  if (name === LATEST) return isLatest(text)
  return name === BADGE ? isBadge(text) : isSigned(text)
}
