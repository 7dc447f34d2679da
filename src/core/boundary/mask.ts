/** A text without secrets. */
export type Mask = (text: string) => string

const HIDDEN = '***'
/** A shorter text is no secret, and would be found everywhere. */
const SHORTEST = 8

/**
 * Masks secrets as they are, and as JSON, addresses, HTML, base64 and hexadecimal digits write them: a server may give
 * back what it was sent in any of these.
 *
 * A run of many accounts has a thousand secrets: texts are brought to one way of writing, in which each is looked for. A
 * pattern of a secret in all ways of writing would take megabytes of memory.
 */
export function maskOf(secrets: readonly (string | undefined)[]): Mask {
  const known = secrets.filter((secret): secret is string => (secret ?? '').length >= SHORTEST)
  if (known.length === 0) return (text) => text
  const shortest = Math.min(...known.map(({ length }) => length))
  // Of nothing but backslashes nothing is left.
  const written = known.map(plainOf).filter((plain) => plain !== '')
  const encoded = known.flatMap(base64Of)
  const bytes = known.map((secret) => Buffer.from(secret).toString('hex'))
  return (text) => {
    // However a secret is written, it is no shorter.
    if (text.length < shortest) return text
    const plain = plainOf(text)
    const among = [...spansOf(written, plain), ...spansOf(encoded, alphabetOf(plain))]
    const places = among.length > 0 ? placesIn(text) : []
    const spans = among.map(([from, to]): Span => [
      places[from]?.[0] ?? 0,
      places[to - 1]?.[1] ?? text.length,
    ])
    return withoutSpans(text, [...spans, ...spansOf(known, text), ...spansOf(bytes, smallHexIn(text))])
  }
}

/** Where something begins, and where it is over. */
type Span = readonly [from: number, to: number]

function spansOf(needles: readonly string[], text: string): readonly Span[] {
  const spans: Span[] = []
  for (const needle of needles)
    for (let from = text.indexOf(needle); from >= 0; from = text.indexOf(needle, from + needle.length))
      spans.push([from, from + needle.length])
  return spans
}

function withoutSpans(text: string, spans: readonly Span[]): string {
  let masked = ''
  let end = 0
  for (const [from, to] of spans.toSorted(([one], [other]) => one - other)) {
    if (from >= end) masked += text.slice(end, from) + HIDDEN
    end = Math.max(end, to)
  }
  return masked + text.slice(end)
}

/** Signs that HTML has names for. */
const NAMES: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" }
/** One escaped character, also twice; backslashes count for nothing. */
const ESCAPED =
  /\\{1,4}(?:u0{0,2}|x)([\da-f]{2})|%(?:25){0,2}([\da-f]{2})|&#x0{0,4}([\da-f]{2});|&#0{0,4}(\d{1,3});|&(quot|amp|lt|gt|apos);|\\+/gi
/** What is escaped may look like an escape. */
const PASSES = 3

/** A text without escapes. */
function plainOf(text: string): string {
  let plain = text
  for (let pass = 0; pass < PASSES && /[\\%&]/.test(plain); pass += 1)
    plain = plain.replaceAll(ESCAPED, (...match: readonly string[]) => characterOf(match))
  return plain
}

function characterOf([, json, percent, hex, decimal, name]: readonly (string | undefined)[]): string {
  if (name !== undefined) return NAMES[name.toLowerCase()] ?? ''
  const digits = json ?? percent ?? hex
  if (digits === undefined && decimal === undefined) return ''
  return String.fromCharCode(digits === undefined ? Number(decimal) : Number.parseInt(digits, 16))
}

/** Where each character of the text without escapes stands. */
function placesIn(text: string): readonly Span[] {
  let plain = text
  let places = Array.from({ length: text.length }, (_, at): Span => [at, at + 1])
  for (let pass = 0; pass < PASSES; pass += 1) {
    const next: Span[] = []
    let at = 0
    for (const match of plain.matchAll(ESCAPED)) {
      for (; at < match.index; at += 1) next.push(places[at] as Span)
      const end = match.index + match[0].length
      if (characterOf(match) !== '') next.push([(places[at] as Span)[0], (places[end - 1] as Span)[1]])
      at = end
    }
    for (; at < plain.length; at += 1) next.push(places[at] as Span)
    places = next
    plain = plain.replaceAll(ESCAPED, (...match: readonly string[]) => characterOf(match))
  }
  return places
}

function smallHexIn(text: string): string {
  return text.replaceAll(/[A-F]+/g, (digits) => digits.toLowerCase())
}

/** Base64 in the first of its two alphabets. */
function alphabetOf(base64: string): string {
  return base64.replaceAll('-', '+').replaceAll('_', '/')
}

/** What base64 makes of a text, for each of the three places at which it can begin. */
function base64Of(secret: string): readonly string[] {
  return [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)])
    // Characters at the ends hold bits of what stands beside it.
    return bytes.toString('base64').slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6))
  })
}
