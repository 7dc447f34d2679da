import { isRecord, parsedJson } from '../../json.ts'
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
  return `${JSON.stringify({ schemaVersion: 1, label: 'views on Threads', message, color: 'blue' }, undefined, 2)}\n`
}

export function isBadge(text: string): boolean {
  const badge = parsedJson(text)
  return isRecord(badge) && badge['schemaVersion'] === 1 && badge['label'] === 'views on Threads'
}
