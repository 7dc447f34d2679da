import { inert, inertCode, inertLink } from '../../github/inert.ts'
import { addDays, dateOf } from '../days.ts'
import { BREAKDOWNS, METRICS } from '../metrics.ts'
import { full, longDate } from './numerals.ts'
import { headsOf, type LiveSegment } from '../posts.ts'
import type { View } from '../view.ts'

const MOST_POSTS = 20
const MOST_LINKS = 10
const MOST_GROUPS = 5

/** README.md of the folder: the pictures, and tables of what they leave out. `charts`: by name of their files. */
export function pageText(view: View, charts: ReadonlyMap<string, string>): string {
  const parts = [
    '# What readers did on Threads',
    `As of ${longDate(dateOf(view.now))}. The numbers are in the CSV files of this folder, those of today in latest.json.`,
    // In one paragraph: beside each other where there is room.
    Array.from(charts, ([name, svg]) => `![${altOf(svg)}](${name})`).join('\n'),
    ...postsTable(view),
    ...clicksTable(view),
    ...groupsTable(view),
  ]
  return `${parts.join('\n\n')}\n`
}

/** What a picture says of itself. */
function altOf(svg: string): string {
  const [, title = '', says = ''] = /<title[^>]*>([^<]*)<\/title>\n<desc[^>]*>([^<]*)<\/desc>/.exec(svg) ?? []
  return `${title}. ${says}`.replaceAll(/[[\]`*_\\]/g, '')
}

function postsTable({ segments, rows }: View): readonly string[] {
  const heads = headsOf(segments)
    .toSorted((one, other) => (other.publishedAt ?? 0) - (one.publishedAt ?? 0))
    .filter(({ id }) => rows.has(id))
    .slice(0, MOST_POSTS)
  if (heads.length === 0) return []
  const lines = heads.map((head) => {
    const numbers = rows.get(head.id)?.at(-1)?.numbers ?? {}
    const counts = METRICS.map((metric) => (numbers[metric] === undefined ? '' : full(numbers[metric])))
    const day = head.publishedAt === undefined ? '' : dateOf(head.publishedAt)
    return `| ${[postName(head), day, ...counts].join(' | ')} |`
  })
  return [
    '## The newest posts',
    [
      '| Post | Published | Views | Likes | Replies | Reposts | Quotes | Shares |',
      '| --- | --- | --: | --: | --: | --: | --: | --: |',
      ...lines,
    ].join('\n'),
  ]
}

/** A post by its path in the repository, or, if it was made elsewhere, by its id, with a link to it. */
export function postName({ path, id, permalink }: LiveSegment): string {
  const name = inertCode(path ?? id)
  const link = inertLink('open', permalink)
  return [name, ...(path === undefined ? ['(made elsewhere)'] : []), ...(link ? [link] : [])].join(' ')
}

function clicksTable({ clicks }: View): readonly string[] {
  const last = clicks.at(-1)?.day
  if (last === undefined) return []
  const first = addDays(last, -29)
  const sums = new Map<string, number>()
  for (const { day, link, clicks: count } of clicks)
    if (day >= first) sums.set(link, (sums.get(link) ?? 0) + count)
  const most = [...sums].sort(([, one], [, other]) => other - one).slice(0, MOST_LINKS)
  const lines = most.map(([link, count]) => `| ${inertCode(link)} | ${full(count)} |`)
  return [
    '## Clicks on links',
    inert(`In the 30 days to ${longDate(last)}.`),
    ['| Link | Clicks |', '| --- | --: |', ...lines].join('\n'),
  ]
}

/** The largest groups of followers, as they were told last, in percent of those of whom it is told. */
function groupsTable({ groups }: View): readonly string[] {
  const last = groups.at(-1)?.day
  if (last === undefined) return []
  const lines = BREAKDOWNS.flatMap((breakdown) => {
    const rows = groups.filter((row) => row.day === last && row.breakdown === breakdown)
    const all = rows.reduce((sum, { followers }) => sum + followers, 0)
    if (all === 0) return []
    const largest = rows.toSorted((one, other) => other.followers - one.followers).slice(0, MOST_GROUPS)
    const shares = largest.map(
      ({ group, followers }) => `${inert(group)} ${Math.round((100 * followers) / all)} %`,
    )
    return [`| ${breakdown} | ${shares.join(' · ')} |`]
  })
  return [
    '## Who follows',
    inert(`As of ${longDate(last)}, of the followers of whom Threads tells it.`),
    ['| By | Largest groups |', '| --- | --- |', ...lines].join('\n'),
  ]
}
