/** Whether two values read from YAML, or to be written as YAML, hold the same; the order of keys does not count. */
export function sameData(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const others = new Map<string, unknown>(Object.entries(other))
  const entries: [string, unknown][] = Object.entries(one)
  return (
    entries.length === others.size &&
    entries.every(([key, value]) => others.has(key) && sameData(value, others.get(key)))
  )
}
