import { createHash } from 'node:crypto'
import calendarOf, { ICalEventTransparency } from 'ical-generator'
import type { Due } from './plan.ts'

/** Posts as events of a calendar (RFC 5545). The id of an event comes from the path of its post, so that it can move. */
export function calendarText(due: readonly Due[]): string {
  const calendar = calendarOf({ name: 'Threads', prodId: { company: 'Spool', product: 'spool schedule' } })
  for (const { account, path, title, at, state, followUp } of due) {
    const [what, notes] = followUp ? [`${path}#${followUp}`, [followUp]] : [path, []]
    const said = [...notes, ...(state === 'waiting' ? [] : [state])]
    const start = new Date(at)
    calendar.createEvent({
      id: `${createHash('sha256').update(what).digest('hex').slice(0, 32)}@spool`,
      start,
      // The same posts give the same file.
      stamp: start,
      summary: [...(account === undefined ? [] : [account]), title || path].join(': '),
      description: said.length === 0 ? path : `${path} (${said.join(', ')})`,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return `${calendar.toString()}\r\n`
}
