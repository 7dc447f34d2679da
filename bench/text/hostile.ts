import { chainOf } from '../../src/core/text/chain-of.ts'
import { SETTINGS } from './corpus.ts'

const KINDS = [
  'a',
  '[',
  '*',
  '`',
  '\u0301',
  '👨‍👩‍👧',
  '@',
  '||',
  'a ',
  'a, ',
  'A. ',
  'a\n\n',
  '![',
  '^[',
  '漢',
] as const

/** Seconds of CPU for half a megabyte and for two of one thing repeated: linear is a factor of four. */
export function hostileRows(): readonly string[] {
  return KINDS.map((kind) => {
    const [small, large] = [0.5, 2].map((megabytes) => secondsFor(kind, megabytes * 2 ** 20))
    return `| \`${kind === '\u0301' ? 'U+0301' : kind.replace('\n\n', '⏎⏎').replaceAll('|', '\\|').replace('`', '\u02cb')}\` | ${(small ?? 0).toFixed(2)} | ${(large ?? 0).toFixed(2)} |`
  })
}

function secondsFor(kind: string, length: number): number {
  // The letter before keeps stars from being a thematic break, and backticks from being a fence.
  const markdown = `x${kind.repeat(Math.ceil(length / kind.length))}`
  const start = process.cpuUsage()
  chainOf(markdown, SETTINGS)
  return secondsSince(start)
}

/** Seconds of CPU that this process has had since then: what else the machine does hardly matters. */
export function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}
