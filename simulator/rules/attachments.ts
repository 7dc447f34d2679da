import { STYLES, type TextAttachment, type TextEntity } from '../state/records.ts'
import type { Switches } from '../switches.ts'
import { invalidParam } from './refusal.ts'
import { textLength } from './text.ts'

/** Most entries `text_entities` may have (Meta: Spoilers). */
const MOST_ENTITIES = 10

/**
 * A parameter that holds JSON. What cannot be read, or has the wrong shape, is dropped without a word,
 * and the post appears without it; `malformedParams=refused` makes that an error.
 */
function readJson<Value>(
  name: string,
  text: string | undefined,
  switches: Switches,
  shape: (value: unknown) => Value | undefined,
): Value | undefined {
  if (text === undefined) return undefined
  let value: Value | undefined
  try {
    value = shape(JSON.parse(text))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  if (value === undefined && switches.malformedParams === 'refused')
    throw invalidParam(`Param ${name} is invalid`)
  return value
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** A whole number, or the text of one: Meta's own sample sends text. */
const wholeNumber = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 ? number : undefined
}

/** `{"option_a":…,"option_b":…}`: two to four options of 1–25 characters (Meta: Polls). */
export function readPoll(text: string | undefined, switches: Switches): readonly string[] | undefined {
  const options = readJson('poll_attachment', text, switches, (value) => {
    if (!isObject(value)) return undefined
    const { option_a, option_b, option_c, option_d } = value
    if (!isText(option_a) || !isText(option_b)) return undefined
    if (isText(option_c))
      return isText(option_d) ? [option_a, option_b, option_c, option_d] : [option_a, option_b, option_c]
    return [option_a, option_b]
  })
  for (const option of options ?? [])
    if (textLength(option, switches.counting) > 25)
      throw invalidParam('Param poll_attachment options must be at most 25 characters long.')
  return options
}

/** `{"gif_id":…,"provider":"GIPHY"}`; the other provider ended on 31 March 2026 (Meta: Changelog). */
export function readGif(text: string | undefined, switches: Switches): string | undefined {
  return readJson('gif_attachment', text, switches, (value) => {
    if (!isObject(value) || !isText(value['gif_id'])) return undefined
    if (value['provider'] !== 'GIPHY') throw invalidParam('Param gif_attachment provider must be GIPHY')
    return value['gif_id']
  })
}

/** `[{"entity_type":"SPOILER","offset":0,"length":4}]` (Meta: Spoilers). */
export function readEntities(
  text: string | undefined,
  switches: Switches,
): readonly TextEntity[] | undefined {
  return readJson('text_entities', text, switches, (value) => {
    if (!Array.isArray(value)) return undefined
    if (value.length > MOST_ENTITIES)
      throw invalidParam(`Param text_entities must have at most ${MOST_ENTITIES} entities`)
    const entities = value.map((entity: unknown): TextEntity | undefined => {
      if (!isObject(entity) || !/^spoiler$/i.test(String(entity['entity_type']))) return undefined
      const offset = wholeNumber(entity['offset'])
      const length = wholeNumber(entity['length'])
      return offset === undefined || !length ? undefined : { entity_type: 'SPOILER', offset, length }
    })
    return entities.every((entity) => entity !== undefined) && entities.length > 0 ? entities : undefined
  })
}

/** Up to 10,000 characters with styles and a link of its own (Meta: Text attachments). */
export function readTextAttachment(text: string | undefined, switches: Switches): TextAttachment | undefined {
  const attachment = readJson('text_attachment', text, switches, (value): TextAttachment | undefined => {
    if (!isObject(value) || !isText(value['plaintext'])) return undefined
    const { plaintext, link_attachment_url, text_with_styling_info } = value
    const styles = text_with_styling_info === undefined ? undefined : readStyles(text_with_styling_info)
    return {
      plaintext,
      ...(isText(link_attachment_url) ? { link_attachment_url } : {}),
      ...(styles === undefined ? {} : { text_with_styling_info: styles }),
    }
  })
  if (attachment && textLength(attachment.plaintext, switches.counting) > 10_000)
    throw invalidParam('Param text_attachment plaintext must be at most 10000 characters long.')
  return attachment
}

type StyledRanges = NonNullable<TextAttachment['text_with_styling_info']>

function readStyles(value: unknown): StyledRanges | undefined {
  if (!Array.isArray(value)) return undefined
  const ranges: StyledRanges[number][] = []
  for (const range of value as unknown[]) {
    if (!isObject(range) || !Array.isArray(range['styling_info'])) return undefined
    const offset = wholeNumber(range['offset'])
    const length = wholeNumber(range['length'])
    const styling_info = STYLES.filter((style) => (range['styling_info'] as unknown[]).includes(style))
    if (offset === undefined || !length || styling_info.length === 0) return undefined
    ranges.push({ offset, length, styling_info })
  }
  const inOrder = ranges.toSorted((one, other) => one.offset - other.offset)
  for (const [index, range] of inOrder.entries()) {
    const next = inOrder[index + 1]
    if (next && range.offset + range.length > next.offset)
      throw invalidParam('Param text_attachment styling ranges must not overlap')
  }
  return ranges
}
