import { describe, expect, test } from 'vitest'
import type { Form } from '../../../src/adapters/threads/parameters.ts'
import { FEATURE_RULES } from '../../../src/core/rules/features.ts'
import { KEYS } from '../../../src/core/post/reading/keys.ts'
import { FEATURE_NAMES } from '../../../src/core/threads/features.ts'
import { file, formsOf, told, wholePost } from './whole-post.ts'

type Refused = {
  readonly keys: readonly string[]
  readonly body?: string
  /** Rule and line, as `told` writes them. The first line under `threads` is 3. */
  readonly told: readonly string[]
}
type Row = {
  /** The keys of the contract that this row is about. */
  readonly row: readonly string[]
  readonly accepted: readonly {
    readonly keys: readonly string[]
    readonly body?: string
    /** Every container, with every parameter. */
    readonly sent: readonly Form[]
    /** What somebody sees of it before it is published, beside the texts. */
    readonly previews?: readonly string[]
    readonly told?: readonly string[]
  }[]
  readonly refused: readonly Refused[]
}

const HELLO = { media_type: 'TEXT', text: 'Hello' }
const image = (url: string, more: Form = {}): Form => ({
  media_type: 'IMAGE',
  image_url: `https://media.example/${url}`,
  ...more,
})
const LONG = Array.from({ length: 90 }, (_, n) => `Sentence number ${n + 1}.`).join(' ')
const media = (count: number) =>
  `media: [${Array.from({ length: count }, (_, n) => `${n + 1}.png`).join(', ')}]`

const CONTRACT: readonly Row[] = [
  {
    row: ['text'],
    accepted: [
      {
        keys: ['text: A teaser'],
        body: 'The whole article',
        sent: [{ media_type: 'TEXT', text: 'A teaser' }],
      },
      { keys: ['text: "one\\n\\ntwo"'], sent: [{ media_type: 'TEXT', text: 'one\n\ntwo' }] },
    ],
    refused: [
      { keys: ['text: [a, b]'], told: ['post/invalid-value:3'] },
      { keys: ['draft: false', 'text: ""'], told: ['post/invalid-value:4'] },
    ],
  },
  {
    row: ['publish_at', 'timezone', 'draft'],
    accepted: [
      { keys: ['publish_at: 2026-12-01 09:00', 'timezone: Europe/Berlin', 'draft: false'], sent: [HELLO] },
    ],
    refused: [
      { keys: ['publish_at: tomorrow'], told: ['post/publish-at-invalid:3'] },
      { keys: ['publish_at: 2026-12-01', 'timezone: Mars/Phobos'], told: ['post/timezone-unknown:4'] },
      { keys: ['draft: "true"'], told: ['post/invalid-value:3'] },
    ],
  },
  {
    row: ['format'],
    accepted: [
      { keys: ['format: chain'], body: 'one\n\n---\n\ntwo', sent: [text('one'), text('two')] },
      { keys: ['format: single'], sent: [HELLO] },
      {
        keys: ['format: attachment'],
        body: 'Head\n\n---\n\nA **bold** and *odd* tale.',
        previews: ['Text attachment:', 'A bold and odd tale.', 'Bold: “bold”', 'Italic: “odd”'],
        sent: [
          {
            ...text('Head'),
            text_attachment: json({
              plaintext: 'A bold and odd tale.',
              text_with_styling_info: [
                { offset: 2, length: 4, styling_info: ['bold'] },
                { offset: 11, length: 3, styling_info: ['italic'] },
              ],
            }),
          },
        ],
      },
    ],
    refused: [
      { keys: ['format: thread'], told: ['post/invalid-value:3'] },
      { keys: ['format: single'], body: 'one\n\n---\n\ntwo', told: ['text/too-long:5'] },
      { keys: ['format: attachment'], body: 'Hello', told: ['post/attachment-empty:3'] },
      {
        keys: ['format: attachment'],
        body: `Head\n\n---\n\n${'word '.repeat(2001)}`,
        told: ['text/attachment-too-long:5'],
      },
      {
        keys: ['media: [a.png]', 'format: attachment'],
        body: 'Head\n\n---\n\nBody',
        told: ['post/attachment-with-media:4'],
      },
      {
        keys: ['format: attachment', 'poll: [a, b]'],
        body: 'Head\n\n---\n\nBody',
        told: ['post/poll-with-attachment:4'],
      },
    ],
  },
  {
    row: ['numbering'],
    accepted: [
      {
        keys: ['numbering: ({n}/{total})'],
        body: 'one\n\n---\n\ntwo',
        sent: [text('one\n\n(1/2)'), text('two\n\n(2/2)')],
      },
      { keys: ['numbering: false'], body: 'one\n\n---\n\ntwo', sent: [text('one'), text('two')] },
    ],
    refused: [{ keys: ['numbering: true'], told: ['post/invalid-value:3'] }],
  },
  {
    row: ['title'],
    accepted: [
      { keys: ['title: News'], body: 'one', sent: [text('News\n\none')] },
      { keys: ['title: false'], body: 'one', sent: [text('one')] },
    ],
    refused: [{ keys: ['title: true'], told: ['post/invalid-value:3'] }],
  },
  {
    row: ['references'],
    accepted: [
      {
        keys: ['references: full'],
        body: 'https://github.com/a/b/pull/1',
        sent: [text('https://github.com/a/b/pull/1')],
      },
      { keys: ['references: short'], body: 'https://github.com/a/b/pull/1', sent: [text('a/b#1')] },
    ],
    refused: [{ keys: ['references: long'], told: ['post/invalid-value:3'] }],
  },
  {
    row: ['topic'],
    accepted: [
      {
        keys: ['topic: Coffee lovers'],
        body: 'one\n\n---\n\ntwo',
        sent: [{ ...text('one'), topic_tag: 'Coffee lovers' }, text('two')],
        previews: ['Topic: Coffee lovers'],
      },
      { keys: ['topic: 2026'], sent: [{ ...HELLO, topic_tag: '2026' }] },
      {
        keys: ['topic: Coffee'],
        body: 'About #tea',
        sent: [{ ...text('About #tea'), topic_tag: 'Coffee' }],
        told: ['(post/topic-and-hashtag:3)'],
      },
    ],
    refused: [
      { keys: ['topic: node.js'], told: ['post/topic-invalid:3'] },
      { keys: ['topic: R&D'], told: ['post/topic-invalid:3'] },
      { keys: ['topic: "#coffee"'], told: ['post/topic-invalid:3'] },
      // Behind a space, YAML takes what follows the sign for a comment.
      { keys: ['topic: #coffee'], told: ['post/invalid-value:3'] },
      { keys: [`topic: ${'a'.repeat(51)}`], told: ['post/topic-too-long:3'] },
    ],
  },
  {
    row: ['link'],
    accepted: [
      {
        keys: ['link: https://example.com/a?b=c&d=e'],
        body: 'one\n\n---\n\ntwo',
        sent: [{ ...text('one'), link_attachment: 'https://example.com/a?b=c&d=e' }, text('two')],
        previews: ['Link card: https://example.com/a?b=c&d=e'],
      },
      {
        keys: ['link: https://example.com/käse'],
        sent: [{ ...HELLO, link_attachment: 'https://example.com/k%C3%A4se' }],
      },
      {
        keys: ['link: https://a.example.com'],
        body: links(5),
        sent: [{ ...text(links(5)), link_attachment: 'https://a.example.com' }],
      },
    ],
    refused: [
      { keys: ['link: example.com'], told: ['post/link-not-public:3'] },
      { keys: ['link: ftp://example.com/a'], told: ['post/link-not-public:3'] },
      { keys: ['link: http://localhost:3000/a'], told: ['post/link-not-public:3'] },
      { keys: ['link: https://192.168.0.1/a'], told: ['post/link-not-public:3'] },
      { keys: ['link: https://me:secret@example.com/'], told: ['post/link-not-public:3'] },
      { keys: ['link: https://f.example.com'], body: links(5), told: ['post/too-many-links:3'] },
      { keys: ['poll: [a, b]', 'link: https://example.com'], told: ['post/link-with-poll:4'] },
      { keys: ['link: https://example.com', 'gif: abc'], told: ['post/link-with-gif:3'] },
      { keys: ['link: https://example.com', 'media: [a.png]'], told: ['post/link-with-media:3'] },
      { keys: ['link: https://example.com'], body: '![](a.png) Hello', told: ['post/link-with-media:3'] },
    ],
  },
  {
    row: ['media'],
    accepted: [
      {
        keys: ['media: [a.png]'],
        body: 'one\n\n---\n\ntwo',
        sent: [image('a.png', { text: 'one' }), text('two')],
      },
      { keys: ['media: [{src: a.png, alt: ""}]'], body: '', sent: [image('a.png')] },
      {
        keys: ['media:', '  - src: clip.mp4', '    alt: A clip', '    spoiler: true'],
        sent: [
          {
            media_type: 'VIDEO',
            video_url: 'https://media.example/clip.mp4',
            alt_text: 'A clip',
            text: 'Hello',
            is_spoiler_media: 'true',
          },
        ],
      },
      {
        keys: ['media: ["/img/a b.png", https://example.com/b.mov]'],
        body: 'Hello ![third](c.jpg)',
        previews: [
          'Carousel of 3:',
          '  - /img/a b.png (https://media.example//img/a b.png), a picture, without a description',
          '  - https://example.com/b.mov, a video, without a description',
          '  - c.jpg (https://media.example/c.jpg), a picture, described as “third”',
        ],
        sent: [
          image('/img/a b.png', { is_carousel_item: 'true' }),
          { media_type: 'VIDEO', video_url: 'https://example.com/b.mov', is_carousel_item: 'true' },
          image('c.jpg', { alt_text: 'third', is_carousel_item: 'true' }),
          { media_type: 'CAROUSEL', children: 'item1,item2,item3', text: 'Hello' },
        ],
      },
      {
        keys: [media(20)],
        sent: [
          ...Array.from({ length: 20 }, (_, n) => image(`${n + 1}.png`, { is_carousel_item: 'true' })),
          {
            media_type: 'CAROUSEL',
            children: Array.from({ length: 20 }, (_, n) => `item${n + 1}`).join(','),
            text: 'Hello',
          },
        ],
      },
      {
        keys: ['media: [a.png, {src: b.png, spoiler: true}]'],
        sent: [
          image('a.png', { is_carousel_item: 'true' }),
          image('b.png', { is_carousel_item: 'true' }),
          { media_type: 'CAROUSEL', children: 'item1,item2', text: 'Hello', is_spoiler_media: 'true' },
        ],
        told: ['(post/spoiler-hides-all:3)'],
      },
      {
        keys: ['draft: false'],
        body: 'one\n\n---\n\n![Two](2.png) two\n\n---\n\nthree',
        sent: [text('one'), image('2.png', { alt_text: 'Two', text: 'two' }), text('three')],
      },
    ],
    refused: [
      { keys: ['media: a.png'], told: ['post/invalid-value:3'] },
      { keys: ['media: []'], told: ['post/invalid-value:3'] },
      { keys: ['media:', '  - a.png', '  - alt: nothing to see'], told: ['post/invalid-value:5'] },
      { keys: ['media:', '  - {src: a.png, atl: b}'], told: ['post/invalid-value:4'] },
      { keys: ['media:', '  - {src: a.png, spoiler: maybe}'], told: ['post/invalid-value:4'] },
      {
        keys: ['media:', '  - a.png', `  - {src: b.png, alt: ${'a'.repeat(1001)}}`],
        told: ['post/alt-too-long:5'],
      },
      {
        keys: ['draft: false'],
        body: `\nHello ![${'a'.repeat(1001)}](a.png)`,
        told: ['post/alt-too-long:6'],
      },
      { keys: [media(21)], told: ['post/too-many-media:3'] },
      { keys: [media(20)], body: 'Hello ![](a.png)', told: ['post/too-many-media:3'] },
    ],
  },
  {
    row: ['poll'],
    accepted: [
      {
        keys: ['poll: [Yes, No]'],
        body: 'one\n\n---\n\ntwo',
        sent: [{ ...text('one'), poll_attachment: json({ option_a: 'Yes', option_b: 'No' }) }, text('two')],
        previews: ['Poll:', '  - Yes', '  - No'],
      },
      {
        keys: ['poll: [1, 2, "three: the \\"third\\"", Ünïcode ☕️]'],
        sent: [
          {
            ...HELLO,
            poll_attachment: json({
              option_a: '1',
              option_b: '2',
              option_c: 'three: the "third"',
              option_d: 'Ünïcode ☕️',
            }),
          },
        ],
      },
    ],
    refused: [
      { keys: ['poll: Yes or no'], told: ['post/invalid-value:3'] },
      { keys: ['poll:', '  - Yes', '  - true'], told: ['post/invalid-value:5'] },
      { keys: ['poll: [Yes]'], told: ['post/poll-options:3'] },
      { keys: ['poll: [a, b, c, d, e]'], told: ['post/poll-options:3'] },
      { keys: ['poll:', '  - short', `  - ${'a'.repeat(26)}`], told: ['post/poll-option-length:5'] },
      { keys: ['poll:', '  - "  "', '  - b'], told: ['post/poll-option-length:4'] },
      { keys: ['poll: [a, b]'], body: 'Hello ![](a.png)', told: ['post/poll-with-media:3'] },
      { keys: ['poll: [a, b]', 'gif: abc'], told: ['post/poll-with-gif:3'] },
      { keys: ['poll: [a, b]', 'reply_to: 17000000000000001'], told: ['post/poll-with-reply:3'] },
    ],
  },
  {
    row: ['gif'],
    accepted: [
      {
        keys: ['gif: 3o7aCTPPm4OHfRLSH6'],
        sent: [{ ...HELLO, gif_attachment: json({ gif_id: '3o7aCTPPm4OHfRLSH6', provider: 'GIPHY' }) }],
        previews: ['GIF: 3o7aCTPPm4OHfRLSH6 (https://giphy.com/gifs/3o7aCTPPm4OHfRLSH6)'],
      },
    ],
    refused: [
      { keys: ['gif: https://giphy.com/gifs/cat-3o7aCTPPm4OHfRLSH6'], told: ['post/gif-invalid:3'] },
      { keys: ['gif: abc', 'media: [a.png]'], told: ['post/gif-with-media:3'] },
      { keys: ['gif: abc', 'reply_to: 17000000000000001'], told: ['post/gif-with-reply:3'] },
      {
        keys: ['gif: abc', 'format: attachment'],
        body: 'Head\n\n---\n\nBody',
        told: ['post/attachment-with-gif:4'],
      },
    ],
  },
  {
    row: ['location', 'countries'],
    accepted: [
      {
        keys: ['location: 1234567890123456789', 'countries: [US, NO, US]'],
        body: 'one\n\n---\n\ntwo',
        sent: [
          { ...text('one'), location_id: '1234567890123456789', allowlisted_country_codes: 'US,NO' },
          { ...text('two'), allowlisted_country_codes: 'US,NO' },
        ],
        previews: [
          'Location: 1234567890123456789',
          'The whole chain is shown only in:',
          '  - US, United States',
          '  - NO, Norway',
        ],
      },
    ],
    refused: [
      { keys: ['location: Menlo Park'], told: ['post/location-invalid:3'] },
      { keys: ['countries: US'], told: ['post/invalid-value:3'] },
      { keys: ['countries:', '  - US', '  - US', '  - UK'], told: ['post/country-unknown:6'] },
      { keys: ['countries: [de, XX]'], told: ['post/country-unknown:3', 'post/country-unknown:3'] },
    ],
  },
  {
    row: ['ghost'],
    accepted: [
      {
        keys: ['ghost: true'],
        body: 'Hello ||world||',
        sent: [
          {
            ...text('Hello world'),
            text_entities: json([{ entity_type: 'SPOILER', offset: 6, length: 5 }]),
            is_ghost_post: 'true',
          },
        ],
        previews: ['Ghost post: it vanishes after a day'],
      },
      { keys: ['ghost: false'], sent: [HELLO], previews: [] },
    ],
    refused: [
      { keys: ['ghost: yes'], told: ['post/invalid-value:3'] },
      { keys: ['ghost: true'], body: 'one\n\n---\n\ntwo', told: ['post/ghost-chain:3'] },
      { keys: ['ghost: true'], body: LONG, told: ['post/ghost-chain:3'] },
      { keys: ['link: https://example.com', 'ghost: true'], told: ['post/ghost-with-link:4'] },
      { keys: ['ghost: true', 'poll: [a, b]'], told: ['post/ghost-with-poll:3'] },
      {
        keys: ['ghost: true', 'format: attachment'],
        body: 'Head\n\n---\n\nBody',
        told: ['post/ghost-with-attachment:3'],
      },
      { keys: ['ghost: true', 'gif: abc'], told: ['post/ghost-with-gif:3'] },
      { keys: ['ghost: true', 'reply_to: 17000000000000001'], told: ['post/ghost-with-reply:3'] },
      { keys: ['ghost: true', 'media: [a.png]'], told: ['post/ghost-with-media:3'] },
      { keys: ['ghost: true'], body: 'Hello ![](a.png)', told: ['post/ghost-with-media:3'] },
      { keys: ['ghost: true', 'quote: 17000000000000001'], told: ['post/ghost-with-quote:3'] },
      { keys: ['ghost: true', 'topic: Coffee'], told: ['post/ghost-with-topic:3'] },
      { keys: ['ghost: true', 'location: 123'], told: ['post/ghost-with-location:3'] },
      { keys: ['ghost: true', 'countries: [US]'], told: ['post/ghost-with-countries:3'] },
      { keys: ['ghost: true', 'share_to_instagram: true'], told: ['post/ghost-with-instagram:3'] },
      { keys: ['ghost: true', 'reply_control: everyone'], told: ['post/ghost-with-reply-control:3'] },
      { keys: ['ghost: true', 'reply_approvals: true'], told: ['post/ghost-with-approvals:3'] },
    ],
  },
  {
    row: ['share_to_instagram'],
    accepted: [
      {
        keys: ['share_to_instagram: true'],
        body: 'one\n\n---\n\ntwo',
        sent: [{ ...text('one'), crossreshare_to_ig: 'true' }, text('two')],
        previews: ['Shared to Instagram as a story, in its light look'],
      },
      {
        keys: ['share_to_instagram: dark'],
        sent: [{ ...HELLO, crossreshare_to_ig_dark_mode: 'true' }],
        previews: ['Shared to Instagram as a story, in its dark look'],
      },
      { keys: ['share_to_instagram: false'], sent: [HELLO] },
    ],
    refused: [{ keys: ['share_to_instagram: light'], told: ['post/invalid-value:3'] }],
  },
  {
    row: ['reply_control', 'reply_approvals'],
    accepted: [
      ...[
        'everyone',
        'accounts_you_follow',
        'mentioned_only',
        'parent_post_author_only',
        'followers_only',
      ].map((value) => ({ keys: [`reply_control: ${value}`], sent: [{ ...HELLO, reply_control: value }] })),
      {
        keys: ['reply_control: followers_only', 'reply_approvals: true'],
        body: 'one\n\n---\n\ntwo',
        sent: [
          { ...text('one'), reply_control: 'followers_only', enable_reply_approvals: 'true' },
          text('two'),
        ],
        previews: [
          'Who may reply: followers_only, followers of this account',
          'Replies are shown only once they are approved',
        ],
      },
      { keys: ['reply_approvals: false'], sent: [HELLO] },
    ],
    refused: [
      { keys: ['reply_control: followers'], told: ['post/invalid-value:3'] },
      { keys: ['reply_approvals: 1'], told: ['post/invalid-value:3'] },
    ],
  },
  {
    row: ['reply_to', 'quote'],
    accepted: [
      {
        keys: ['reply_to: 17889615691921648'],
        body: 'one\n\n---\n\ntwo',
        sent: [{ ...text('one'), reply_to_id: '17889615691921648' }, text('two')],
        previews: ['Replies to: 17889615691921648, named by its id alone: it can be anybody’s post'],
      },
      {
        keys: ['quote: /threads/live.md', 'media: [a.png]'],
        sent: [image('a.png', { text: 'Hello', quote_post_id: '17000000000000001' })],
      },
      {
        keys: ['reply_to: ./live.md', 'quote: ../threads/live.md', 'topic: Coffee'],
        sent: [
          {
            ...HELLO,
            reply_to_id: '17000000000000001',
            topic_tag: 'Coffee',
            quote_post_id: '17000000000000001',
          },
        ],
        told: ['(post/uncertain-on-reply:5)'],
        previews: ['Topic: Coffee', 'Replies to: ./live.md', 'Quotes: ../threads/live.md'],
      },
    ],
    refused: [
      {
        keys: ['reply_to: https://www.threads.com/@somebody/post/C8abc'],
        told: ['post/reference-invalid:3'],
      },
      { keys: ['quote: C8abc'], told: ['post/reference-invalid:3'] },
      { keys: ['quote: [1, 2]'], told: ['post/invalid-value:3'] },
      { keys: ['quote: ../../elsewhere/post.md'], told: ['post/reference-outside:3'] },
      { keys: ['reply_to: post.md'], told: ['post/reference-itself:3'] },
      { keys: ['draft: false', 'reply_to: nothing.md'], told: ['post/reference-missing:4'] },
      { keys: ['quote: draft.md'], told: ['post/reference-not-live:3'] },
    ],
  },
  {
    row: ['unpublish', 'republish'],
    accepted: [
      { keys: ['unpublish: false', 'republish: false'], sent: [HELLO] },
      { keys: ['republish: true'], sent: [HELLO], told: ['(post/republish-too-early:3)'] },
    ],
    refused: [
      { keys: ['unpublish: yes please'], told: ['post/invalid-value:3'] },
      { keys: ['republish: "true"'], told: ['post/invalid-value:3'] },
      { keys: ['unpublish: true', 'republish: true'], told: ['post/unpublish-and-republish:4'] },
    ],
  },
  {
    row: ['repost_at', 'correction'],
    accepted: [{ keys: ['repost_at: 2026-12-22 09:00', 'correction: It is Tuesday'], sent: [HELLO] }],
    refused: [
      { keys: ['repost_at: soon'], told: ['post/publish-at-invalid:3'] },
      { keys: ['correction: ""'], told: ['post/invalid-value:3'] },
    ],
  },
  {
    row: ['unpublished_at', 'former', 'reposted', 'corrected'],
    accepted: [
      { keys: ['id: 1', 'unpublished_at: 2026-11-22T12:00:00Z', 'former: [{id: 2}]'], sent: [HELLO] },
      { keys: ['id: 1', 'reposted: {id: 2, at: 2026-11-22T12:00:00Z}', 'corrected: {id: 3}'], sent: [HELLO] },
    ],
    refused: [
      { keys: ['former: 1'], told: ['post/invalid-value:3'] },
      { keys: ['id: 1', 'reposted: {at: 2}'], told: ['post/invalid-value:4'] },
      { keys: ['id: 1', 'corrected: {id: [1]}'], told: ['post/invalid-value:4'] },
    ],
  },
  {
    row: ['id', 'permalink', 'published_at', 'posts', 'digest'],
    accepted: [
      {
        keys: [
          'id: 17889615691921648',
          'permalink: https://www.threads.com/@a/post/b',
          'published_at: 2026-11-22T12:00:00Z',
          'posts: [{id: 17889615691921648, permalink: https://www.threads.com/@a/post/b}]',
          'digest: sha256:lwx3HCAyqh595bkSOFs6GN4v4UavpcgeidJdTeNPLTk',
        ],
        sent: [HELLO],
      },
    ],
    refused: [
      { keys: ['id: 1', 'posts: [{id: 2}]', 'digest: a'], told: ['post/receipts-damaged:3'] },
      {
        keys: ['id: 1', 'posts: [{permalink: b}]', 'digest: a'],
        told: ['post/invalid-value:4', 'post/changed-while-partial:7'],
      },
      {
        keys: ['id: 1', 'posts: [{id: 1}]', 'digest: sha256:abc:def'],
        told: ['post/changed-while-partial:7'],
      },
    ],
  },
]

/** As a row of the report shows it. */
function titled<Case extends { readonly keys: readonly string[]; readonly body?: string }>(each: Case) {
  const { keys, body = '' } = each
  const title = body === '' ? keys.join(', ') : `${keys.join(', ')}, about ${JSON.stringify(body)}`
  return [title.length > 120 ? `${title.slice(0, 119)}…` : title, each] as const
}

function text(value: string): Form {
  return { media_type: 'TEXT', text: value }
}

function json(value: unknown): string {
  return JSON.stringify(value)
}

function links(count: number): string {
  return Array.from({ length: count }, (_, n) => `https://${'abcde'.charAt(n)}.example.com`).join(' ')
}

describe.each(CONTRACT.map((each) => [each.row.join(', '), each] as const))(
  'a post with %s',
  (_row, { accepted, refused }) => {
    test.each(accepted.map(titled))(
      'goes out as it should: %s',
      (_title, { keys, body = 'Hello', sent, previews, told: problems = [] }) => {
        const post = wholePost(file(keys, body))
        expect(told(post.problems)).toEqual(problems)
        expect(formsOf(post.drafts)).toEqual(sent)
        if (previews) expect(post.previews).toEqual(previews)
      },
    )

    test.each(refused.map(titled))('is refused: %s', (_title, { keys, body = 'Hello', told: problems }) => {
      expect(told(wholePost(file(keys, body)).problems)).toEqual(problems)
    })
  },
)

describe('the table', () => {
  test('has a row for every key', () => {
    const rows = CONTRACT.flatMap(({ row }) => row)
    expect(rows.toSorted()).toEqual(KEYS.toSorted())
  })

  test('says of every feature how it is previewed', () => {
    const previewed = CONTRACT.flatMap(({ accepted }) =>
      accepted.flatMap(({ keys, body = 'Hello', previews = [] }) =>
        previews.length > 0 ? wholePost(file(keys, body)).features : [],
      ),
    )
    expect(FEATURE_NAMES.filter((name) => !previewed.includes(name))).toEqual([])
  })
})

describe('the rules', () => {
  test('about what a post carries are each broken by a post of the table', () => {
    const broken = CONTRACT.flatMap(({ accepted, refused }) => [...accepted, ...refused]).flatMap(
      ({ told: problems = [] }) => problems.map((problem) => problem.replace(/^\(|:.*/g, '')),
    )
    const rules = Object.keys(FEATURE_RULES).filter((rule) => rule.startsWith('post/'))
    expect(rules.filter((rule) => !broken.includes(rule))).toEqual([])
  })
})

describe('a post with many mistakes', () => {
  test('is told all of them at once', () => {
    const keys = [
      'tpoic: Tea',
      'topic: a.b',
      'poll: [a]',
      'draft: maybe',
      'timezone: Mars/Phobos',
      'ghost: true',
    ]
    expect(told(wholePost(file(keys, 'Hello')).problems).toSorted()).toEqual(
      [
        'post/ghost-with-poll:8',
        'post/ghost-with-topic:8',
        'post/invalid-value:6',
        'post/poll-options:5',
        'post/timezone-unknown:7',
        'post/topic-invalid:4',
        'post/unknown-key:3',
      ].toSorted(),
    )
  })
})
