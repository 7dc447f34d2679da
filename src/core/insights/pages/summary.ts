import { full, longDate, shortDate } from './numerals.ts'
import { postName } from './page.ts'
import type { View } from '../view.ts'

const BAR = 20

/** This week beside the usual one, the top post and what is unusual: parts of a page in which nothing is active. */
export function summaryOfView({ week, top, unusual }: View): readonly string[] {
  return [
    ...(week ? [weekTable(week)] : []),
    ...(top ? [`Most seen in the last seven days: ${postName(top.head)}, ${full(top.gained)} views.\n`] : []),
    ...(unusual.length > 0
      ? [
          `Unusual for their age:\n\n${unusual
            .map(
              ({ head, views, usual }) =>
                `- ${postName(head)}: ${full(views)} views, where ${full(usual)} are usual`,
            )
            .join('\n')}\n`,
        ]
      : []),
  ]
}

function weekTable({ first, last, counts, followers }: NonNullable<View['week']>): string {
  const rows = counts.map(({ what, count, usual }) => {
    const most = Math.max(count, usual ?? 0, 1)
    const usually = usual === undefined ? '' : `${bar(usual / most, '░')} ${full(usual)}`
    return `| ${what} | ${bar(count / most, '█')} ${full(count)} | ${usually} |`
  })
  const gained = followers && followers.count - followers.before
  const more =
    followers && gained !== undefined
      ? `\n${full(followers.count)} followers, ${gained < 0 ? `${full(-gained)} fewer` : `${full(gained)} more`} than a week before.\n`
      : ''
  return [
    `### ${shortDate(first)} to ${longDate(last)}\n`,
    '| | This week | The usual week |',
    '| --- | --- | --- |',
    ...rows,
    more,
  ].join('\n')
}

function bar(share: number, block: string): string {
  return block.repeat(Math.max(share > 0 ? 1 : 0, Math.round(share * BAR)))
}
