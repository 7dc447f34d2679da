import { expect, test } from 'vitest'
import { fieldsOf, itemParametersOf, lostOf, parametersOf } from '../../../src/adapters/threads/parameters.ts'
import type { ContainerDraft } from '../../../src/core/threads/draft.ts'
import { containerId, mediaId } from '../../../src/core/threads/ids.ts'
import { messageOf } from '../../../src/core/problem.ts'
import { MEANINGS } from '../../../src/core/post/reading/keys.ts'
import { checkFields, parseFields } from '../../../simulator/rules/fields.ts'
import { MEDIA_FIELDS } from '../../../simulator/calls/media-fields.ts'
import { LOSSES } from '../../../src/core/threads/losses.ts'
import { file, wholePost } from './whole-post.ts'

const picture = { kind: 'image', url: 'https://example.com/a.png', alt: 'A' } as const
const clip = { kind: 'video', url: 'https://example.com/b.mp4', alt: 'B' } as const

/** A draft with everything there is, its parts in no order. */
const EVERYTHING: ContainerDraft = {
  shareToInstagram: 'dark',
  replyApprovals: true,
  replyControl: 'everyone',
  ghost: true,
  countries: ['US'],
  location: '1',
  gif: 'abc',
  poll: ['a', 'b'],
  link: 'https://example.com',
  topic: 'Tea',
  quote: mediaId('2'),
  attachment: { text: 'more', styles: [] },
  spoilers: [{ offset: 0, length: 1 }],
  spoilerMedia: true,
  media: [picture],
  replyTo: mediaId('1'),
  text: 'Hello',
}

/** Every feature, with something wrong about it or about what it stands beside. */
const WRONG_KEYS = [
  'quote: nothing',
  'reply_to: ../../a.md',
  'reply_approvals: true',
  'reply_control: followers_only',
  'share_to_instagram: dark',
  'ghost: true',
  'countries: [us, XX]',
  'location: Oslo',
  'gif: https://giphy.com/gifs/cat-3o7aCTPPm4OHfRLSH6',
  `poll: ["  ", ${'b'.repeat(70)}, c, d, e]`,
  `media: [a.png, {src: b.png, spoiler: true, alt: ${'a'.repeat(1001)}}]`,
  'link: localhost',
  'topic: "#tea.and.more"',
  'format: attachment',
]

test('the fields that show what is live are fields of the network', () => {
  for (const { part, seen } of LOSSES) {
    const fields = parseFields(seen?.fields ?? '')
    expect(() => checkFields(fields, MEDIA_FIELDS), part).not.toThrow()
  }
})

test('the parameters of a container are sent in one order', () => {
  expect(Object.keys(parametersOf(EVERYTHING))).toEqual([
    ...['media_type', 'image_url', 'alt_text', 'text', 'reply_to_id', 'text_entities', 'is_spoiler_media'],
    ...['topic_tag', 'link_attachment', 'poll_attachment', 'text_attachment', 'gif_attachment'],
    ...['location_id', 'allowlisted_country_codes', 'is_ghost_post', 'quote_post_id', 'reply_control'],
    ...['enable_reply_approvals', 'crossreshare_to_ig_dark_mode'],
  ])
  expect(Object.keys(parametersOf({ text: 'a', replyTo: undefined, media: [clip, picture] }))).toEqual([
    ...['media_type', 'children', 'text'],
  ])
  const share = parametersOf({ text: 'a', replyTo: undefined, media: [clip], shareToInstagram: 'light' })
  expect(Object.keys(share)).toEqual(['media_type', 'video_url', 'alt_text', 'text', 'crossreshare_to_ig'])
  expect(Object.keys(itemParametersOf(clip))).toEqual([
    ...['media_type', 'video_url', 'alt_text', 'is_carousel_item'],
  ])
  const children = [containerId('1'), containerId('2')]
  expect(parametersOf({ ...EVERYTHING, media: [clip, picture] }, children)['children']).toBe('1,2')
})

test('what is live is asked for, and its losses told, in one order', () => {
  expect(fieldsOf(EVERYTHING)).toEqual([
    ...['is_reply,replied_to', 'text_entities', 'is_spoiler_media', 'alt_text', 'text_attachment'],
    ...['quoted_post', 'topic_tag', 'link_attachment_url', 'poll_attachment{option_a}', 'gif_url'],
    ...['location_id', 'allowlisted_country_codes', 'ghost_post_status'],
  ])
  expect(lostOf(EVERYTHING, { is_reply: false })).toEqual([
    ...['replyTo', 'spoilers', 'spoilerMedia', 'alt', 'attachment', 'quote', 'topic', 'link', 'poll', 'gif'],
    ...['location', 'countries', 'ghost'],
  ])
  expect(lostOf(EVERYTHING, {})).not.toContain('replyTo')
  expect(lostOf(EVERYTHING, { replied_to: { id: '1' } })).not.toContain('replyTo')
  expect(lostOf(EVERYTHING, { replied_to: { id: '3' } })).toContain('replyTo')
})

test('problems are told in one order, in the same words', () => {
  const { problems } = wholePost(file(WRONG_KEYS, 'About #tea ![](c.png)'))
  expect(problems.map((problem) => `${problem.line ?? ''}: ${messageOf(problem)}`)).toMatchInlineSnapshot(`
    [
      "18: The post has \`format: attachment\` and the image \`c.png\`; Threads takes only one of the two. Remove the images, or let the text become a chain with \`format: chain\`. [text/attachment-media]",
      "15: The topic \`#tea.and.more\` contains \`#\`; a topic cannot contain \`.\`, \`&\`, \`#\`, a tab or a line break. Write the topic in letters, digits and spaces, without \`#\`. [post/topic-invalid]",
      "14: \`link\` is \`localhost\`, which is not an address that anyone can open. Write the whole address, beginning with \`https://\`. [post/link-not-public]",
      "13: The description of \`b.png\` is 1001 characters long; Threads takes at most 1000. Shorten the description. [post/alt-too-long]",
      "12: The poll has 5 options; Threads takes 2 to 4. Add or remove options. [post/poll-options]",
      "12: Option 1 of the poll is empty. Write a short text for it. [post/poll-option-length]",
      "12: Option 2 of the poll is 70 characters long; Threads takes at most 25. Write a short text for it. [post/poll-option-length]",
      "11: \`gif\` is \`https://giphy.com/gifs/cat-3o7aCTPPm4OHfRLSH6\`, which is not the id of a GIF on GIPHY. Write \`gif: 3o7aCTPPm4OHfRLSH6\`. [post/gif-invalid]",
      "10: \`location\` is \`Oslo\`, which is not the id of a location. Find the id with the location search of the Threads API, and write its digits. [post/location-invalid]",
      "9: \`countries\` contains \`us\`, which is not a country code of ISO 3166-1 alpha-2. Did you mean \`US\`? [post/country-unknown]",
      "9: \`countries\` contains \`XX\`, which is not a country code of ISO 3166-1 alpha-2. Use two capital letters, such as \`US\` or \`DE\`. [post/country-unknown]",
      "4: \`reply_to\` is \`../../a.md\`, a path that leads out of the repository. Write the path relative to the file, or from the root of the repository with \`/\` in front. [post/reference-outside]",
      "3: \`quote\` is \`nothing\`, which is neither a media id nor the path of a Markdown file. Write the digits of the media id, or the path of the Markdown file that the post came from. [post/reference-invalid]",
      "14: The first segment has \`link\` and \`poll\` (line 12), which cannot be combined. Remove one of the two. [post/link-with-poll]",
      "14: The first segment has \`link\` and \`gif\` (line 11), which cannot be combined. Remove one of the two. [post/link-with-gif]",
      "14: The first segment has \`link\` and \`media\` (line 13), which cannot be combined. Remove one of the two. [post/link-with-media]",
      "12: The first segment has \`poll\` and \`format: attachment\` (line 16), which cannot be combined. Remove one of the two. [post/poll-with-attachment]",
      "12: The first segment has \`poll\` and \`gif\` (line 11), which cannot be combined. Remove one of the two. [post/poll-with-gif]",
      "12: The first segment has \`poll\` and \`reply_to\` (line 4), which cannot be combined. Remove one of the two. [post/poll-with-reply]",
      "12: The first segment has \`poll\` and \`media\` (line 13), which cannot be combined. Remove one of the two. [post/poll-with-media]",
      "16: The first segment has \`format: attachment\` and \`gif\` (line 11), which cannot be combined. Remove one of the two. [post/attachment-with-gif]",
      "16: The first segment has \`format: attachment\` and \`media\` (line 13), which cannot be combined. Remove one of the two. [post/attachment-with-media]",
      "11: The first segment has \`gif\` and \`reply_to\` (line 4), which cannot be combined. Remove one of the two. [post/gif-with-reply]",
      "11: The first segment has \`gif\` and \`media\` (line 13), which cannot be combined. Remove one of the two. [post/gif-with-media]",
      "8: The ghost post has \`link\` (line 14); it can have only text and spoilers. Remove \`link\`, or remove \`ghost\`. [post/ghost-with-link]",
      "8: The ghost post has \`poll\` (line 12); it can have only text and spoilers. Remove \`poll\`, or remove \`ghost\`. [post/ghost-with-poll]",
      "8: The ghost post has \`format: attachment\` (line 16); it can have only text and spoilers. Remove \`format: attachment\`, or remove \`ghost\`. [post/ghost-with-attachment]",
      "8: The ghost post has \`gif\` (line 11); it can have only text and spoilers. Remove \`gif\`, or remove \`ghost\`. [post/ghost-with-gif]",
      "8: The ghost post has \`reply_to\` (line 4); it can have only text and spoilers. Remove \`reply_to\`, or remove \`ghost\`. [post/ghost-with-reply]",
      "8: The ghost post has \`media\` (line 13); it can have only text and spoilers. Remove the pictures and videos, or remove \`ghost\`. [post/ghost-with-media]",
      "8: The ghost post has \`quote\` (line 3); it can have only text and spoilers. Remove \`quote\`, or remove \`ghost\`. [post/ghost-with-quote]",
      "8: The ghost post has \`topic\` (line 15); it can have only text and spoilers. Remove \`topic\`, or remove \`ghost\`. [post/ghost-with-topic]",
      "8: The ghost post has \`location\` (line 10); it can have only text and spoilers. Remove \`location\`, or remove \`ghost\`. [post/ghost-with-location]",
      "8: The ghost post has \`countries\` (line 9); it can have only text and spoilers. Remove \`countries\`, or remove \`ghost\`. [post/ghost-with-countries]",
      "8: The ghost post has \`share_to_instagram\` (line 7); it can have only text and spoilers. Remove \`share_to_instagram\`, or remove \`ghost\`. [post/ghost-with-instagram]",
      "8: The ghost post has \`reply_control\` (line 6); it can have only text and spoilers. Remove \`reply_control\`, or remove \`ghost\`. [post/ghost-with-reply-control]",
      "8: The ghost post has \`reply_approvals\` (line 5); it can have only text and spoilers. Remove \`reply_approvals\`, or remove \`ghost\`. [post/ghost-with-approvals]",
      "16: The post has \`format: attachment\`, but all of its text fits into the post itself. Remove \`format: attachment\`; or put \`---\` on a line of its own after the text of the post, and write the attachment below it. [post/attachment-empty]",
      "15: The post has a \`topic\`, and its first segment contains the hashtag \`#tea\`. Remove the hashtag from the text, or remove \`topic\`. [post/topic-and-hashtag]",
      "15: The post has \`reply_to\` and \`topic\`; Meta does not say whether \`topic\` has an effect on a reply. Look at the post once it is live, or remove the key. [post/uncertain-on-reply]",
      "6: The post has \`reply_to\` and \`reply_control\`; Meta does not say whether \`reply_control\` has an effect on a reply. Look at the post once it is live, or remove the key. [post/uncertain-on-reply]",
      "5: The post has \`reply_to\` and \`reply_approvals\`; Meta does not say whether \`reply_approvals\` has an effect on a reply. Look at the post once it is live, or remove the key. [post/uncertain-on-reply]",
      "13: Threads hides \`a.png\` too, because another picture or video of its segment is a spoiler. Put \`---\` on a line of its own between the spoilers and the others, or make all of them spoilers. [post/spoiler-hides-all]",
    ]
  `)
  const text = wholePost(file(['link: https://example.com', 'gif: a', 'poll: [a, b]'], 'Hello ![](c.png)'))
  expect(text.problems.map((problem) => messageOf(problem))).toMatchInlineSnapshot(`
    [
      "The first segment has \`link\` and \`poll\` (line 5), which cannot be combined. Remove one of the two. [post/link-with-poll]",
      "The first segment has \`link\` and \`gif\` (line 4), which cannot be combined. Remove one of the two. [post/link-with-gif]",
      "The first segment has \`link\` and the picture \`c.png\` (line 7), which cannot be combined. Put text and \`---\` on a line of its own before the picture, so that it goes into the next segment; or remove \`link\`. [post/link-with-media]",
      "The first segment has \`poll\` and \`gif\` (line 4), which cannot be combined. Remove one of the two. [post/poll-with-gif]",
      "The first segment has \`poll\` and the picture \`c.png\` (line 7), which cannot be combined. Put text and \`---\` on a line of its own before the picture, so that it goes into the next segment; or remove \`poll\`. [post/poll-with-media]",
      "The first segment has \`gif\` and the picture \`c.png\` (line 7), which cannot be combined. Put text and \`---\` on a line of its own before the picture, so that it goes into the next segment; or remove \`gif\`. [post/gif-with-media]",
    ]
  `)
})

test('values that cannot be are told in the order of the keys, in the same words', () => {
  const keys =
    'digest posts quote reply_to reply_approvals reply_control share_to_instagram ghost countries location gif ' +
    'poll media link topic numbering format draft timezone publish_at text id permalink published_at'
  const { problems } = wholePost(
    file(
      keys.split(' ').map((key) => `${key}: {a: 1}`),
      'Hello',
    ),
  )
  expect(problems.map((problem) => messageOf(problem))).toMatchInlineSnapshot(`
    [
      "\`threads.text\` is the mapping \`{"a":"1"}\`; it must be a text in Markdown. Correct the value. [post/invalid-value]",
      "\`threads.publish_at\` is the mapping \`{"a":"1"}\`; it must be a date-time such as \`2026-12-01 09:00\`. Correct the value. [post/invalid-value]",
      "\`threads.timezone\` is the mapping \`{"a":"1"}\`; it must be an IANA time zone such as \`Europe/Berlin\`. Correct the value. [post/invalid-value]",
      "\`threads.draft\` is the mapping \`{"a":"1"}\`; it must be \`true\` or \`false\`. Correct the value. [post/invalid-value]",
      "\`threads.format\` is the mapping \`{"a":"1"}\`; it must be \`chain\`, \`single\` or \`attachment\`. Correct the value. [post/invalid-value]",
      "\`threads.numbering\` is the mapping \`{"a":"1"}\`; it must be \`false\`, or a pattern of at most 50 characters that contains \`{n}\`, such as \`({n}/{total})\`. Correct the value. [post/invalid-value]",
      "\`threads.topic\` is the mapping \`{"a":"1"}\`; it must be a topic without \`#\`. Correct the value. [post/invalid-value]",
      "\`threads.link\` is the mapping \`{"a":"1"}\`; it must be an address that begins with \`https://\`. Correct the value. [post/invalid-value]",
      "\`threads.media\` is the mapping \`{"a":"1"}\`; it must be a list of one or more paths, addresses that begin with \`https://\`, or mappings of \`src\`, \`alt\` and \`spoiler\`. Correct the value. [post/invalid-value]",
      "\`threads.poll\` is the mapping \`{"a":"1"}\`; it must be a list of two to four texts. Correct the value. [post/invalid-value]",
      "\`threads.gif\` is the mapping \`{"a":"1"}\`; it must be the id of a GIF on GIPHY. Correct the value. [post/invalid-value]",
      "\`threads.location\` is the mapping \`{"a":"1"}\`; it must be the id of a location. Correct the value. [post/invalid-value]",
      "\`threads.countries\` is the mapping \`{"a":"1"}\`; it must be a list of one or more country codes such as \`US\`. Correct the value. [post/invalid-value]",
      "\`threads.ghost\` is the mapping \`{"a":"1"}\`; it must be \`true\` or \`false\`. Correct the value. [post/invalid-value]",
      "\`threads.share_to_instagram\` is the mapping \`{"a":"1"}\`; it must be \`true\`, \`false\` or \`dark\`. Correct the value. [post/invalid-value]",
      "\`threads.reply_control\` is the mapping \`{"a":"1"}\`; it must be \`everyone\`, \`accounts_you_follow\`, \`mentioned_only\`, \`parent_post_author_only\` or \`followers_only\`. Correct the value. [post/invalid-value]",
      "\`threads.reply_approvals\` is the mapping \`{"a":"1"}\`; it must be \`true\` or \`false\`. Correct the value. [post/invalid-value]",
      "\`threads.reply_to\` is the mapping \`{"a":"1"}\`; it must be a media id, or the path of another post file. Correct the value. [post/invalid-value]",
      "\`threads.quote\` is the mapping \`{"a":"1"}\`; it must be a media id, or the path of another post file. Correct the value. [post/invalid-value]",
      "\`threads.id\` is the mapping \`{"a":"1"}\`; it must be a media id. Correct the value. [post/invalid-value]",
      "\`threads.permalink\` is the mapping \`{"a":"1"}\`; it must be an address. Correct the value. [post/invalid-value]",
      "\`threads.published_at\` is the mapping \`{"a":"1"}\`; it must be a date-time. Correct the value. [post/invalid-value]",
      "\`threads.posts\` is the mapping \`{"a":"1"}\`; it must be a list of one or more mappings of \`id\` and \`permalink\`. Correct the value. [post/invalid-value]",
      "\`threads.digest\` is the mapping \`{"a":"1"}\`; it must be a digest. Correct the value. [post/invalid-value]",
    ]
  `)
})

test('no value is answered in the words of the validator', () => {
  const keys = Object.keys(MEANINGS).concat('id', 'permalink', 'published_at', 'posts', 'digest')
  const values = [
    ...[
      '',
      '""',
      '" "',
      'true',
      '"true"',
      '"null"',
      '1',
      'x',
      'x'.repeat(60),
      `"{n}${'x'.repeat(60)}"`,
      '"{n"',
    ],
    ...['[]', '{}', '[[]]', '[{}]', '[""]', '[x, {}]', '[{src: ""}]', '[{src: a, alt: [], spoiler: x}]'],
    ...['[{src: a, b: c}]', '[{permalink: a}]', '[{id: "-"}]', '[{id: 1, permalink: ""}]', '[{id: 1, b: c}]'],
    ...['{src: a}', '{a: {b: [c]}}'],
  ]
  const messages = new Set(
    keys.flatMap((key) =>
      values.flatMap((value) => {
        const { problems } = wholePost(file([`${key}: ${value}`], 'Hello'))
        return problems.filter(({ rule }) => rule === 'post/invalid-value').map(({ message }) => message)
      }),
    ),
  )
  for (const message of messages) {
    expect(message).toMatch(/^`threads\.\S+` (?:is|has) .*; it must be .*\.$/)
    expect(message).not.toMatch(/\b(?:invalid|expected|received|undefined)\b/i)
  }
})

test.each([
  ['draft: "true"', '`threads.draft` is `"true"`, a text; it must be `true` or `false`.'],
  ['draft: yes', '`threads.draft` is `yes`; it must be `true` or `false`.'],
  ['topic: #tea', '`threads.topic` has no value; it must be a topic without `#`.'],
  ['topic: ""', '`threads.topic` is an empty text; it must be a topic without `#`.'],
  [
    'countries: []',
    '`threads.countries` is an empty list; it must be a list of one or more country codes such as `US`.',
  ],
  [
    'numbering: (1/2)',
    '`threads.numbering` is `(1/2)`; it must be `false`, or a pattern of at most 50 characters that contains `{n}`, such as `({n}/{total})`.',
  ],
  [
    'posts: [{permalink: a}]',
    '`threads.posts.0` is the mapping `{"permalink":"a"}`; it must be a mapping of `id` and `permalink`.',
  ],
  ['tag: tea', '`threads.tag` is not a known key.'],
])('the sentence for `%s`', (key, sentence) => {
  expect(wholePost(file([key], 'Hello')).problems.map(({ message }) => message)).toEqual([sentence])
})

test('spoilers are read back in a list of `data`, and an empty one is a loss', () => {
  const draft = { text: 'Hello', replyTo: undefined, media: [], spoilers: [{ offset: 0, length: 1 }] }
  const shown = { text_entities: { data: [{ entity_type: 'SPOILER', offset: 0, length: 1 }] } }
  expect(lostOf(draft, shown)).toEqual([])
  for (const text_entities of [{ data: [] }, [], {}, undefined])
    expect(lostOf(draft, { text_entities })).toEqual(['spoilers'])
})
