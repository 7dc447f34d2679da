/** Whether `Intl` knows the IANA zone; fixed offsets such as `+09:00`, which it also takes, are none. */
export function isTimeZone(zone: string): boolean {
  if (zone === 'UTC') return true
  const known = KNOWN.get(zone) ?? isKnown(zone)
  KNOWN.set(zone, known)
  return known
}

/** To ask takes half a millisecond, and thousands of posts have the same zone. */
const KNOWN = new Map<string, boolean>()

function isKnown(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
