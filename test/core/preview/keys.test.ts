import { describe, expect, test } from 'vitest'
import { linesOf } from '../../../src/action/log.ts'
import { previewOf, summaryOf } from '../../../src/action/summary.ts'
import { check } from '../../../src/commands/check/check.ts'
import { MEANINGS } from '../../../src/core/post/reading/keys.ts'
import { plain, shownBy } from '../../action/shown.ts'
import { postFile, sceneOf } from '../../fakes/scene.ts'

type Row = {
  readonly keys: readonly string[]
  readonly body?: string
  /** What a reader of a preview finds. */
  readonly found: readonly string[]
}

/** A post that is live. */
const OWN = ['id: "18"', 'permalink: https://www.threads.com/@lantern/post/B1']

/** For each key that an author writes, what it does. A key without a row fails below. */
const ROWS: Readonly<Record<string, Row>> = {
  text: { keys: ['text: A teaser'], body: 'The article', found: ['A teaser'] },
  publish_at: {
    keys: ['publish_at: 2026-12-22T09:00:00Z'],
    found: ['waiting until 2026-12-22 09:00 UTC (in 4 weeks)'],
  },
  timezone: {
    keys: ['publish_at: 2026-12-22T09:00:00Z', 'timezone: Asia/Tokyo'],
    found: ['until 2026-12-22 18:00 Asia/Tokyo'],
  },
  draft: { keys: ['draft: true'], found: ['a draft'] },
  format: {
    keys: ['format: attachment'],
    body: 'Head\n\n---\n\nA **bold** tale',
    found: ['Text attachment', 'A bold tale'],
  },
  numbering: {
    keys: ['numbering: "{n} of {total}"'],
    body: 'One\n\n---\n\nTwo',
    found: ['1 of 2', '2 of 2'],
  },
  title: { keys: ['title: A title'], found: ['A title Hello'] },
  references: {
    keys: ['references: full'],
    body: 'See https://github.com/a/b/pull/1',
    found: ['https://github.com/a/b/pull/1'],
  },
  topic: { keys: ['topic: Tea'], found: ['Topic: Tea'] },
  link: { keys: ['link: https://example.com/a'], found: ['Link card: https://example.com/a'] },
  media: {
    keys: ['media: [{src: a.png, alt: A cat, spoiler: true}]'],
    found: ['Picture: a.png', 'described as “A cat”', 'a spoiler: hidden until a reader taps it'],
  },
  poll: { keys: ['poll: [Yes, No]'], found: ['Poll:', 'Yes', 'No'] },
  gif: { keys: ['gif: abc123'], found: ['GIF: abc123'] },
  location: { keys: ['location: "1234"'], found: ['Location: 1234'] },
  countries: { keys: ['countries: [DE, NO]'], found: ['shown only in:', 'DE, Germany', 'NO, Norway'] },
  ghost: { keys: ['ghost: true'], found: ['Ghost post: it vanishes after a day'] },
  share_to_instagram: {
    keys: ['share_to_instagram: dark'],
    found: ['Instagram as a story, in its dark look'],
  },
  reply_control: {
    keys: ['reply_control: followers_only'],
    found: ['Who may reply: followers_only, followers of this account'],
  },
  reply_approvals: { keys: ['reply_approvals: true'], found: ['only once they are approved'] },
  reply_to: {
    keys: ['reply_to: live.md'],
    found: ['Replies to: live.md', 'https://www.threads.com/@lantern/post/A1', 'media id 17'],
  },
  quote: {
    keys: ['quote: "19"'],
    found: ['Quotes: 19', 'named by its id alone: it can be anybody’s post', 'post/reference-by-id'],
  },
  unpublish: {
    keys: ['unpublish: true', ...OWN],
    found: ['the command unpublish takes it down', 'To be taken down:', 'post/B1'],
  },
  republish: {
    keys: ['republish: true', ...OWN, 'unpublished_at: "2026-11-21T00:00:00Z"'],
    found: ['it goes out again, as a new post', 'post/republish'],
  },
  repost_at: {
    keys: ['repost_at: 2026-12-22T09:00:00Z', ...OWN],
    found: ['to be reposted at 2026-12-22 09:00 UTC (in 4 weeks)', 'post/B1'],
  },
  correction: { keys: ['correction: It is Tuesday', ...OWN], found: ['to be corrected', 'It is Tuesday'] },
}

const LIVE = postFile('Live', 'id: "17"', 'permalink: https://www.threads.com/@lantern/post/A1')
const noPage = () => undefined

async function shown({ keys, body = 'Hello' }: Row) {
  const made = sceneOf({
    files: { 'a.md': postFile(body, ...keys), 'live.md': LIVE },
    settings: { accessToken: undefined, threadsApiUrl: new URL('https://graph.threads.net') },
  })
  const report = await made.run(check)
  const lines = made.events
    .flatMap((event) => linesOf(event, noPage))
    .map((line) => (typeof line === 'string' ? line.replace(/^ {2}│ /, '') : ''))
  const page = (text: string) => `${shownBy(text).text} ${shownBy(text).addresses.join(' ')}`
  return {
    log: plain(lines.join('\n').replaceAll('  - ', '')),
    summary: page(summaryOf(report, noPage)),
    comment: page(previewOf(report, noPage, undefined)),
  }
}

describe('a preview shows what a key does, in log, summary and comment:', () => {
  test.each(Object.entries(ROWS))('%s', async (_key, row) => {
    const places = await shown(row)
    for (const [place, text] of Object.entries(places))
      for (const found of row.found) expect(text, place).toContain(found)
  })

  test('every key has a row', () => {
    expect(Object.keys(ROWS).toSorted()).toEqual(Object.keys(MEANINGS).toSorted())
  })
})
