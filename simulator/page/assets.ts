import { share } from '../rules/audience.ts'
import type { Account } from '../state/records.ts'
import { escapeHtml } from './html.ts'

/** A picture for an account that has none: its first letter on a colour of its own. */
export function avatar({ id, name }: Account): string {
  const hue = Math.floor(share(id) * 360)
  const letter = escapeHtml(Array.from(name)[0]?.toUpperCase() ?? '')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><rect width="80" height="80" fill="hsl(${hue} 55% 42%)"/><text x="40" y="54" font-family="system-ui,sans-serif" font-size="40" font-weight="600" text-anchor="middle" fill="#fff">${letter}</text></svg>`
}

/** What stands for a video before it plays. */
export const THUMBNAIL =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 160"><rect width="90" height="160" fill="#333"/><path d="M36 64l26 16-26 16z" fill="#fff"/></svg>'

/** The mark of the page: a spool. */
export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M7 4h18v4H7zm0 20h18v4H7z" fill="#7a5c3a"/><path d="M10 8h12v16H10z" fill="#1f8aa8"/><path d="M10 12l12-2m-12 6l12-2m-12 6l12-2m-12 6l12-2" stroke="#fff" stroke-opacity=".6"/></svg>'
