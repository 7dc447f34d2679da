import { parsedJson, within } from '../../json.ts'
import type { AccountRow } from '../history/rows.ts'
import { short } from './numerals.ts'

const DAYS = 30

/** badge.json, as shields.io reads it from an address: the views of the last thirty days that are known. */
export function badgeText(rows: readonly AccountRow[]): string {
  const known = rows.flatMap(({ views }) => views ?? []).slice(-DAYS)
  const views = known.reduce((sum, count) => sum + count, 0)
  const message =
    known.length === 0
      ? 'not known yet'
      : `${short(views)} in ${known.length} ${known.length === 1 ? 'day' : 'days'}`
  return textOf(message)
}

/** Whether a text is one that `badgeText` writes, and nothing else. */
export function isBadge(text: string): boolean {
  const message = within(parsedJson(text), 'message')
  return (
    typeof message === 'string' &&
    /^(not known yet|\d+(\.\d)?[kM]? in \d+ days?)$/.test(message) &&
    text === textOf(message)
  )
}

function textOf(message: string): string {
  return `${JSON.stringify({ schemaVersion: 1, label: 'views on Threads', message, color: 'blue' }, undefined, 2)}\n`
}
