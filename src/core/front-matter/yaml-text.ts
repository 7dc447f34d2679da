/** What is written back: a text, a truth value, a flat mapping, or a list of these. */
export type YamlValue = Scalar | FlatMapping | readonly FlatMapping[]
type Scalar = string | boolean
type FlatMapping = Readonly<Record<string, Scalar>>

/**
 * The lines of `key: value` in block style, without indentation. Any YAML reader, 1.1 or 1.2, takes texts for
 * the same texts.
 */
export function entryLines(key: string, value: YamlValue): readonly string[] {
  if (typeof value !== 'object') return [`${scalarText(key)}: ${scalarText(value)}`]
  if (!isList(value)) return [`${scalarText(key)}:`, ...mappingLines(value).map((line) => `  ${line}`)]
  if (value.length === 0) return [`${scalarText(key)}: []`]
  return [`${scalarText(key)}:`, ...itemLines(value).map((line) => `  ${line}`)]
}

/** The items of a list in block style, without indentation. */
export function itemLines(items: readonly FlatMapping[]): readonly string[] {
  return items.flatMap((item) => {
    const lines = mappingLines(item)
    return lines.length === 0
      ? ['- {}']
      : lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`))
  })
}

/** A mapping in block style, without indentation. */
function mappingLines(mapping: FlatMapping): readonly string[] {
  return Object.entries(mapping).map(([key, value]) => `${scalarText(key)}: ${scalarText(value)}`)
}

export function isList(value: YamlValue): value is readonly FlatMapping[] {
  return Array.isArray(value)
}

/** `value` on one line, as it stands inside braces or brackets. */
export function flowText(value: YamlValue): string {
  if (typeof value !== 'object') return typeof value === 'string' ? quoted(value) : String(value)
  const braces = (mapping: FlatMapping) => `{ ${flowEntries(Object.entries(mapping))} }`
  return isList(value) ? `[${value.map(braces).join(', ')}]` : braces(value)
}

/** `key: value, …`, as it stands inside braces. */
export function flowEntries(entries: readonly (readonly [string, YamlValue])[]): string {
  return entries.map(([key, value]) => `${scalarText(key)}: ${flowText(value)}`).join(', ')
}

/** Plain where nothing could take it for anything else, in double quotes otherwise. */
export function scalarText(value: Scalar): string {
  return typeof value === 'boolean' || isPlain(value) ? String(value) : quoted(value)
}

/** A word, or what has a scheme: a URL, a digest. Some readers take even `E0` for a number. */
function isPlain(text: string): boolean {
  const reserved = /^(?:y|n|yes|no|on|off|true|false|null)$/i
  return /^(?:[a-z][a-z_]*|[a-z][a-z\d]*(?::[\w./?&@%~+=-]+)+)$/i.test(text) && !reserved.test(text)
}

/** JSON is YAML, but for characters that YAML 1.1 takes for line breaks or refuses. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
