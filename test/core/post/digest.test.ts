import { describe, expect, test } from 'vitest'
import { compose, composeAs } from '../../../src/core/post/compose.ts'
import { readPost } from '../../../src/core/post/read-post.ts'
import { COMPOSER } from '../../fakes/composer.ts'

const BODY = 'One ||hidden|| ![A](a.png)\n\n---\n\nTwo **bold**'

/** Every feature, and the digest of a post that has no other. */
const EACH: readonly (readonly [key: string, digest: string])[] = [
  ['quote: launch.md', 'sha256:t4hH_jS0w9n0ZCBio9S97Ey8q3N-k9WlqQiDFuWsvO4'],
  ['reply_to: 17889615691921648', 'sha256:5Al2mbOBtaDXxen1yRelsqlwFadwlAiWXv_RVzaEybw'],
  ['reply_approvals: true', 'sha256:xcZ29Q2pOFjVTTlR7vGi2ei9aoeXk6-krfAGXqN3Vzg'],
  ['reply_control: followers_only', 'sha256:EH4zEjwvLTLyY3UDtkm67oFOepQ_fxFXISo1Wd_x0pk'],
  ['share_to_instagram: dark', 'sha256:mBvGsLafSNo-dFzFEcm6pbnrjWMtUaGbRhBzLYyBT5k'],
  ['ghost: true', 'sha256:0GNRfLsWqUquQeRi8ik8SfcAB4HJF5-Eom4LX3qPSbA'],
  ['countries: [US, NO, US]', 'sha256:mB-nkoHLTMb_knrQU1Xpw_mnjFT-Crc1iUKX7gtGBGo'],
  ['location: 1234567890123456789', 'sha256:up9MnAjtfewOW_e6lCRMXTE8fVIsoTz8_NX0F3jYGyM'],
  ['gif: 3o7aCTPPm4OHfRLSH6', 'sha256:aXPGgPpc_m2Lnvu3LOI_u-xorjgOXvT0mrtEWUYK-8I'],
  ['poll: [" Yes ", No]', 'sha256:wHRLjjiG9dwJW7zI0NndxGWHlQ-JDOcKaIrinsdJfE4'],
  [
    'media: [b.png, {src: c.mp4, alt: "Cafe\\u0301", spoiler: true}]',
    'sha256:XcLGNVxGun71Q6Gf2c6acuTHf4Gg8wmmrhrF58yc-Pg',
  ],
  ['link: https://example.com/a', 'sha256:Yj5UJTa6I3gMKtLPPnqj6hhaq152L0eqsJyuIXSplhw'],
  ['topic: " Coffee "', 'sha256:q475x-Wi6COG1QwijaIkca--ZZOV1tEOFkeWLFRsE8s'],
]
const ALL = EACH.map(([key]) => key)

const OTHERS: readonly (readonly [name: string, keys: readonly string[], digest: string])[] = [
  ['nothing but its text', [], 'sha256:mr11LS7UgTdF1_zDKeVfNjpzYaoawHEdt6Aq-bUy4d4'],
  [
    'what is switched off',
    ['ghost: false', 'share_to_instagram: false', 'reply_approvals: false'],
    'sha256:mr11LS7UgTdF1_zDKeVfNjpzYaoawHEdt6Aq-bUy4d4',
  ],
  [
    'a share in light colours',
    ['share_to_instagram: true'],
    'sha256:ub-3QOWAQ-bvVfXQRcjIPGqDTcUsRUnu-oZlZFgl4OE',
  ],
  ['text attached', ['format: attachment'], 'sha256:z82jpvNcs8LHh9_BVtVPJZZWeY1XMo-k2Ch2LzSApys'],
  ['everything', ALL, 'sha256:UYiA8uUNqAFQiPJK7WU6XSYhHS4qqnwOeyPvyw3aujI'],
  ['everything, in another order', ALL.toReversed(), 'sha256:UYiA8uUNqAFQiPJK7WU6XSYhHS4qqnwOeyPvyw3aujI'],
  [
    'everything, and text attached',
    [...ALL, 'format: attachment'],
    'sha256:Sdp8zHd0aJ6K2yXivB52PNKaY9JF2ioIZ5kAwW_LDTc',
  ],
]

function postOf(keys: readonly string[]) {
  const text = ['---', 'threads:', '  draft: false', ...keys.map((key) => `  ${key}`), '---', BODY, '']
  const read = readPost('threads/post.md', text.join('\n'), { timezone: 'UTC', numbering: undefined })
  if (read.kind !== 'post') throw new Error(`Not a post: ${text.join('\n')}`)
  return read.post
}

/** The part of a digest that is of the chain. */
function chainOf(digest: string): string {
  return digest.split(':').slice(0, 2).join(':')
}

// Digests stand in the files of half-published chains: another one for the same post strands them.
describe('the digest of a post stays what it is', () => {
  test.each(EACH)('with %s', (key, digest) => {
    expect(chainOf(compose(postOf([key]), COMPOSER).digest)).toBe(digest)
  })

  test.each(OTHERS)('with %s', (_, keys, digest) => {
    expect(chainOf(compose(postOf(keys), COMPOSER).digest)).toBe(digest)
  })

  test('with its link in the text instead', () => {
    const { digest } = composeAs(postOf(ALL), COMPOSER, { counting: 'bytes', linkInText: true })
    expect(chainOf(digest)).toBe('sha256:UV9Qxvjc6F76bj3ofEG4CXQR2nv_UazoVli41V-8eG4')
  })
})

describe('the part of a digest that is of the source', () => {
  const sourceOf = (text: string): string | undefined => {
    const read = readPost('a.md', text, { timezone: 'UTC', numbering: undefined })
    if (read.kind !== 'post') throw new Error(`Not a post: ${text}`)
    return compose(read.post, COMPOSER).digest.split(':')[2]
  }
  const source = sourceOf('---\nthreads: { topic: a }\n---\nOne.\n\nTwo.\n')

  test.each([
    ['receipts', '---\nthreads: { topic: a, posts: [{ id: "1" }], digest: "sha256:a" }\n---\nOne.\n\nTwo.\n'],
    ['keys of others', '---\nlayout: x\nthreads: { topic: a }\n---\nOne.\n\nTwo.\n'],
    ['line endings', '---\r\nthreads: { topic: a }\r\n---\r\nOne.\r\n\r\nTwo.'],
    ['a time', '---\nthreads: { topic: a, publish_at: 2026-01-01 }\n---\nOne.\n\nTwo.\n'],
  ])('does not change with %s', (_what, text) => {
    expect(sourceOf(text)).toBe(source)
  })

  test.each([
    ['another text', '---\nthreads: { topic: a }\n---\nOne.\n\n*Two.*\n'],
    ['another topic', '---\nthreads: { topic: b }\n---\nOne.\n\nTwo.\n'],
    ['a title', '---\ntitle: A\nthreads: { topic: a }\n---\nOne.\n\nTwo.\n'],
    ['numbers', '---\nthreads: { topic: a, numbering: "{n}" }\n---\nOne.\n\nTwo.\n'],
    ['references', '---\nthreads: { topic: a, references: full }\n---\nOne.\n\nTwo.\n'],
  ])('changes with %s', (_what, text) => {
    expect(sourceOf(text)).not.toBe(source)
  })
})
