import * as v from 'valibot'
import { isTimeZone } from '../post/time/timezone.ts'
import { leadsOutside } from '../boundary/pattern.ts'
import { ACCOUNT_NAME, USER_ID } from './accounts-file.ts'

const NAME = 'a name of at most 40 small letters, digits and hyphens'
const FILES =
  'one pattern or a list of them, relative to the repository, of which one does not begin with `!`'
const NUMBERING =
  '`false`, or a pattern of at most 50 characters that contains `{n}`, such as `({n}/{total})`'
const MOST = 'a whole number from 1 to 9999'

const pattern = v.pipe(
  v.string(FILES),
  v.minLength(1, FILES),
  v.check((text) => !leadsOutside(text), FILES),
)

/** An entry of the file; numbers in it are the digits that were written. Its token is read apart, and never quoted. */
export const ENTRY = v.object({
  name: v.pipe(v.string(NAME), v.regex(ACCOUNT_NAME, NAME)),
  files: v.pipe(
    v.union(
      [
        v.pipe(
          pattern,
          v.transform((text) => [text]),
        ),
        v.array(pattern, FILES),
      ],
      FILES,
    ),
    v.check((patterns) => patterns.some((text) => !text.startsWith('!')), FILES),
  ),
  user_id: v.pipe(
    v.string('the digits of a Threads user id'),
    v.regex(USER_ID, 'the digits of a Threads user id'),
  ),
  timezone: v.optional(
    v.pipe(
      v.string('an IANA time zone such as `Europe/Berlin`'),
      v.check(isTimeZone, 'an IANA time zone such as `Europe/Berlin`'),
    ),
  ),
  numbering: v.optional(
    v.union(
      [v.literal(false), v.pipe(v.string(), v.includes('{n}', NUMBERING), v.maxLength(50, NUMBERING))],
      NUMBERING,
    ),
  ),
  max_posts: v.optional(v.pipe(v.string(MOST), v.regex(/^[1-9]\d{0,3}$/, MOST), v.transform(Number))),
})

export const ENTRY_KEYS: readonly string[] = [...Object.keys(ENTRY.entries), 'token']
export const FILE_KEYS: readonly string[] = ['key', 'repository', 'accounts']
