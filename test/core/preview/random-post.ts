import * as fc from 'fast-check'
import { parametersOf, itemParametersOf, type Form } from '../../../src/adapters/threads/parameters.ts'
import { compose } from '../../../src/core/post/compose.ts'
import { readPost } from '../../../src/core/post/read-post.ts'
import { previewOf } from '../../../src/core/preview/preview-of.ts'
import type { ShownTarget } from '../../../src/core/preview/previewed.ts'
import { emptyReport, postReport, type PostReport, type RunReport } from '../../../src/core/report.ts'
import { draftsOf } from '../../../src/core/threads/drafts-of.ts'
import { FEATURE_KEYS, REPLY_CONTROLS, type FeatureName } from '../../../src/core/threads/features.ts'
import { containerId, mediaId } from '../../../src/core/threads/ids.ts'
import { COMPOSER } from '../../fakes/composer.ts'

/** Texts, some of which want to act. */
export const words = fc
  .array(
    fc.constantFrom(
      ...[
        '@octocat',
        '#1',
        'GH-12',
        'a/b#3',
        'https://x.test/a?b=c',
        'www.x.com',
        'a@b.test',
        ':tada:',
        'deadbeef1',
      ],
      ...['<img src=x>', '</blockquote>', '</details>', '<!--', '-->', '<script>', '&lt;', '&#64;octocat'],
      ...['`', '```', '|', '[x](y)', '![x](y)', '::error::', '##[error]', '%0A', '$x$', '"', "'"],
      ...['word', 'Grüße', '日本語', '🎉', '👩‍👩‍👧', 'x'.repeat(40), 'A sentence.', '  ', '\\'],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(' '))

const body = fc
  .array(
    fc.oneof(
      words,
      words.map((text) => `**${text}** and *${text}*`),
      words.map((text) => `||${text}||`),
      fc.constantFrom(
        '---',
        '![A cat](cat.png)',
        '![](b.png) ![c](c.mp4)',
        '- one\n- two',
        '    code',
        '> quoted',
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((blocks) => blocks.join('\n\n'))

/** A value for every key that a feature has: one without a value here does not compile. */
const VALUES: { readonly [Name in FeatureName]: fc.Arbitrary<unknown> } = {
  topic: words,
  link: fc.constantFrom('https://x.test/ü?a=(b)&c="d"', 'https://x.test', 'javascript:alert(1)', '<b>'),
  media: fc.array(
    fc.record({
      src: fc.constantFrom('a.png', '/b (1).mp4', 'https://x.test/c.png'),
      alt: words,
      spoiler: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  poll: fc.array(words, { minLength: 2, maxLength: 4 }),
  gif: fc.constantFrom('3o7aCTPPm4OHfRLSH6', 'a/../b', '<b>'),
  location: fc.constantFrom('1234', '<b>'),
  countries: fc.array(fc.constantFrom('US', 'NO', 'xx', '<b>'), { minLength: 1 }),
  ghost: fc.boolean(),
  shareToInstagram: fc.constantFrom(true, 'dark'),
  replyControl: fc.constantFrom(...REPLY_CONTROLS),
  replyApprovals: fc.boolean(),
  replyTo: fc.constantFrom('17889615691921648', 'live.md', '/a <b>.md'),
  quote: fc.constantFrom('17889615691921649', '../threads/live.md'),
  attachment: fc.constant('attachment'),
}

const keys = fc
  .record(
    Object.fromEntries(
      Object.entries(VALUES).map(([name, value]) => [FEATURE_KEYS[name as FeatureName], value]),
    ),
    { requiredKeys: [] },
  )
  .map((record) => Object.entries(record))

type RandomPost = {
  /** What would be sent, container by container. */
  readonly forms: readonly Form[]
  readonly report: RunReport
}

/** A post as a check reports it, beside what publishing it would send. */
export const randomPost: fc.Arbitrary<RandomPost> = fc
  .record({ keys, body, path: fc.constantFrom('threads/a.md', 'threads/<b>@octocat #1.md') })
  .map((given) => made(given))

function made({ keys, body, path }: { keys: [string, unknown][]; body: string; path: string }): RandomPost {
  const lines = keys.map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`)
  const text = ['---', lines.length > 0 ? 'threads:' : 'threads: true', ...lines, '---', '', body, ''].join(
    '\n',
  )
  const read = readPost(path, text, { timezone: 'UTC', numbering: undefined })
  if (read.kind !== 'post') throw new Error(text)
  const composition = compose(read.post, COMPOSER)
  const { features, segments } = composition
  const media = segments.map((segment) =>
    segment.media.map(({ src, alt }) => ({
      kind: /\.mp4$/.test(src) ? ('video' as const) : ('image' as const),
      url: src.startsWith('https:') ? src : `https://media.test/${encodeURI(src)}`,
      alt: alt === '' ? undefined : alt,
    })),
  )
  const target = (name: 'replyTo' | 'quote'): ShownTarget | undefined => {
    const reference = features[name]
    if (!reference) return undefined
    const id = reference.kind === 'id' ? reference.id : '17000000000000001'
    const path = reference.kind === 'id' ? undefined : reference.target
    return { path, id, permalink: `https://www.threads.com/@lantern/post/${name}` }
  }
  const [replyTo, quote] = [target('replyTo'), target('quote')]
  const ids = { replyTo: replyTo?.id, quote: quote?.id }
  const drafts = draftsOf({
    ...composition,
    media,
    replyTo: ids.replyTo === undefined ? undefined : mediaId(ids.replyTo),
    quote: ids.quote === undefined ? undefined : mediaId(ids.quote),
  })
  const forms = drafts.flatMap((draft) => {
    const items = draft.media.length > 1 ? draft.media.map(itemParametersOf) : []
    return [
      ...items,
      parametersOf(
        draft,
        items.map((_, at) => containerId(`item${at}`)),
      ),
    ]
  })
  const report: PostReport = {
    ...postReport({ path }, 'waiting', composition.problems),
    segments: previewOf(composition, { replyTo, quote, media }),
  }
  return { forms, report: { ...emptyReport(), isPreview: true, files: 1, posts: [report] } }
}
