import type { Features } from './features.ts'
import { error, type Problem } from '../problem.ts'
import type { RuleId } from '../rules/catalogue.ts'
import { textLength, type Counting } from './text-length.ts'
import { asWritten } from '../post/check-keys.ts'
import { countryMeant, isCountry } from './countries.ts'
import { isPublicAddress } from './public-address.ts'

/**
 * Limits of what a post may carry (Meta, Threads API: *Posts*, *Polls*, *Accessibility*). Characters are counted like
 * those of the text: in which unit the network counts them is not documented for any of these.
 */
export const LIMITS = { topic: 50, pollOption: 25, pollOptions: { least: 2, most: 4 }, alt: 1000 } as const

/** Every feature whose value Threads would not take, whatever else the post holds. */
export function problemsOfValues(
  features: Features,
  lines: Readonly<Record<string, number>>,
  counting: Counting,
): readonly Problem[] {
  const problems: Problem[] = []
  /** `key`: as in `lines`, which knows the items of lists too. */
  const tell = (rule: RuleId, key: string, value: unknown, expected: string, fix?: string) => {
    const line = lines[key]
    problems.push(
      error(rule, {
        found: `\`threads.${key}: ${asWritten(value)}\``,
        expected,
        ...(line !== undefined && { line }),
        ...(fix !== undefined && { fix }),
      }),
    )
  }
  const tooLong = (text: string, limit: number) => textLength(text, counting) > limit
  const { topic, link, media = [], poll, gif, location, countries = [] } = features

  if (topic !== undefined) {
    if (/[.&#\n\r\t]/.test(topic))
      tell('post/topic-invalid', 'topic', topic, 'a topic without `.`, `&`, `#` and line breaks')
    if (topic === '' || tooLong(topic, LIMITS.topic))
      tell('post/topic-too-long', 'topic', topic, `1 to ${LIMITS.topic} characters`)
  }
  if (link !== undefined && !isPublicAddress(link))
    tell('post/link-not-public', 'link', link, 'an `https://` address that anyone can open')
  for (const [at, { alt }] of media.entries()) {
    if (tooLong(alt, LIMITS.alt))
      tell('post/alt-too-long', `media.${at}`, alt, `a description of at most ${LIMITS.alt} characters`)
  }
  if (poll) {
    const { least, most } = LIMITS.pollOptions
    if (poll.length < least || poll.length > most)
      tell('post/poll-options', 'poll', poll, `${least} to ${most} options`)
    for (const [at, option] of poll.entries()) {
      if (option === '' || tooLong(option, LIMITS.pollOption))
        tell('post/poll-option-length', `poll.${at}`, option, `1 to ${LIMITS.pollOption} characters`)
    }
  }
  if (gif !== undefined && !/^[A-Za-z0-9]{1,64}$/.test(gif)) {
    const [, id] = /giphy\.com\/\S*?([A-Za-z0-9]+)(?:\/giphy\.\w+)?(?:[?#]\S*)?$/.exec(gif) ?? []
    tell('post/gif-invalid', 'gif', gif, 'the id of a GIF on GIPHY', id && `Write \`gif: ${id}\`.`)
  }
  if (location !== undefined && !/^\d{1,64}$/.test(location))
    tell('post/location-invalid', 'location', location, 'the digits of an id')
  for (const [at, code] of countries.entries()) {
    if (isCountry(code)) continue
    const meant = countryMeant(code)
    const key = `countries.${at}`
    tell(
      'post/country-unknown',
      key,
      code,
      'an ISO 3166-1 alpha-2 code',
      meant && `Did you mean \`${meant}\`?`,
    )
  }
  return problems
}
