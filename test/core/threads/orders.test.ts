import { expect, test } from 'vitest'
import { fieldsOf, itemParametersOf, lostOf, parametersOf } from '../../../src/adapters/threads/parameters.ts'
import type { ContainerDraft } from '../../../src/core/threads/draft.ts'
import { containerId, mediaId } from '../../../src/core/threads/ids.ts'
import { messageOf } from '../../../src/core/problem.ts'
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
  const keys = [
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
  const { problems } = wholePost(file(keys, 'About #tea ![](c.png)'))
  expect(problems.map((problem) => `${problem.line ?? ''}: ${messageOf(problem)}`)).toMatchInlineSnapshot(`
    [
      "1: Found an image: c.png, expected text. Remove the images, or let it become a chain with \`format: chain\`. [text/attachment-media]",
      "15: Found \`threads.topic: #tea.and.more\`, expected a topic without \`.\`, \`&\`, \`#\` and line breaks. Write the topic in letters, digits and spaces, without \`#\`. [post/topic-invalid]",
      "14: Found \`threads.link: localhost\`, expected an \`https://\` address that anyone can open. Write the whole address, beginning with \`https://\`. [post/link-not-public]",
      "13: Found \`threads.media.1: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…\`, expected a description of at most 1000 characters. Shorten the description. [post/alt-too-long]",
      "12: Found \`threads.poll: ["","bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb…\`, expected 2 to 4 options. Give it two to four options. [post/poll-options]",
      "12: Found \`threads.poll.0: \`, expected 1 to 25 characters. Shorten the option. [post/poll-option-length]",
      "12: Found \`threads.poll.1: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb…\`, expected 1 to 25 characters. Shorten the option. [post/poll-option-length]",
      "11: Found \`threads.gif: https://giphy.com/gifs/cat-3o7aCTPPm4OHfRLSH6\`, expected the id of a GIF on GIPHY. Write \`gif: 3o7aCTPPm4OHfRLSH6\`. [post/gif-invalid]",
      "10: Found \`threads.location: Oslo\`, expected the digits of an id. Look the id up with the location search of the Threads API, and write its digits. [post/location-invalid]",
      "9: Found \`threads.countries.0: us\`, expected an ISO 3166-1 alpha-2 code. Did you mean \`US\`? [post/country-unknown]",
      "9: Found \`threads.countries.1: XX\`, expected an ISO 3166-1 alpha-2 code. Use two capital letters, such as \`US\` or \`DE\`. [post/country-unknown]",
      "4: Found \`threads.reply_to: ../../a.md\`, expected a media id, or the path of another Markdown file of the repository. Write the path relative to the file, or from the root of the repository with \`/\` in front. [post/reference-outside]",
      "3: Found \`threads.quote: nothing\`, expected a media id, or the path of another Markdown file of the repository. Write the digits of the media id, or the path of the Markdown file that the post came from. [post/reference-invalid]",
      "14: Found \`link\` and \`poll\` (line 12), expected only one of the two in the head of a post. Remove one of the two. [post/link-with-poll]",
      "14: Found \`link\` and \`gif\` (line 11), expected only one of the two in the head of a post. Remove one of the two. [post/link-with-gif]",
      "14: Found \`link\` and \`media\` (line 13), expected only one of the two in the head of a post. Remove one of the two. [post/link-with-media]",
      "12: Found \`poll\` and \`format: attachment\` (line 16), expected only one of the two in the head of a post. Remove one of the two. [post/poll-with-attachment]",
      "12: Found \`poll\` and \`gif\` (line 11), expected only one of the two in the head of a post. Remove one of the two. [post/poll-with-gif]",
      "12: Found \`poll\` and \`reply_to\` (line 4), expected only one of the two in the head of a post. Remove one of the two. [post/poll-with-reply]",
      "12: Found \`poll\` and \`media\` (line 13), expected only one of the two in the head of a post. Remove one of the two. [post/poll-with-media]",
      "16: Found \`format: attachment\` and \`gif\` (line 11), expected only one of the two in the head of a post. Remove one of the two. [post/attachment-with-gif]",
      "16: Found \`format: attachment\` and \`media\` (line 13), expected only one of the two in the head of a post. Remove one of the two. [post/attachment-with-media]",
      "11: Found \`gif\` and \`reply_to\` (line 4), expected only one of the two in the head of a post. Remove one of the two. [post/gif-with-reply]",
      "11: Found \`gif\` and \`media\` (line 13), expected only one of the two in the head of a post. Remove one of the two. [post/gif-with-media]",
      "8: Found \`ghost\` and \`link\` (line 14), expected only one of the two in the head of a post. Remove \`link\`, or remove \`ghost\`. [post/ghost-with-link]",
      "8: Found \`ghost\` and \`poll\` (line 12), expected only one of the two in the head of a post. Remove \`poll\`, or remove \`ghost\`. [post/ghost-with-poll]",
      "8: Found \`ghost\` and \`format: attachment\` (line 16), expected only one of the two in the head of a post. Remove \`format\`, or remove \`ghost\`. [post/ghost-with-attachment]",
      "8: Found \`ghost\` and \`gif\` (line 11), expected only one of the two in the head of a post. Remove \`gif\`, or remove \`ghost\`. [post/ghost-with-gif]",
      "8: Found \`ghost\` and \`reply_to\` (line 4), expected only one of the two in the head of a post. Remove \`reply_to\`, or remove \`ghost\`. [post/ghost-with-reply]",
      "8: Found \`ghost\` and \`media\` (line 13), expected only one of the two in the head of a post. Remove the pictures and videos, or remove \`ghost\`. [post/ghost-with-media]",
      "8: Found \`ghost\` and \`quote\` (line 3), expected only one of the two in the head of a post. Remove \`quote\`, or remove \`ghost\`. [post/ghost-with-quote]",
      "8: Found \`ghost\` and \`topic\` (line 15), expected only one of the two in the head of a post. Remove \`topic\`, or remove \`ghost\`. [post/ghost-with-topic]",
      "8: Found \`ghost\` and \`location\` (line 10), expected only one of the two in the head of a post. Remove \`location\`, or remove \`ghost\`. [post/ghost-with-location]",
      "8: Found \`ghost\` and \`countries\` (line 9), expected only one of the two in the head of a post. Remove \`countries\`, or remove \`ghost\`. [post/ghost-with-countries]",
      "8: Found \`ghost\` and \`share_to_instagram\` (line 7), expected only one of the two in the head of a post. Remove \`share_to_instagram\`, or remove \`ghost\`. [post/ghost-with-instagram]",
      "8: Found \`ghost\` and \`reply_control\` (line 6), expected only one of the two in the head of a post. Remove \`reply_control\`, or remove \`ghost\`. [post/ghost-with-reply-control]",
      "8: Found \`ghost\` and \`reply_approvals\` (line 5), expected only one of the two in the head of a post. Remove \`reply_approvals\`, or remove \`ghost\`. [post/ghost-with-approvals]",
      "16: Found a text that fits into the post itself, expected more text to attach. Remove \`format: attachment\`; or end the head with \`---\` on a line of its own, and write the attachment below it. [post/attachment-empty]",
      "15: Found a topic and #tea in the text, expected one of the two. Remove the hashtag from the text, or remove \`topic\`. [post/topic-and-hashtag]",
      "15: Found \`topic\` on a post with \`reply_to\`, expected it on a post of its own. Look at the post once it is live, or remove the key. [post/uncertain-on-reply]",
      "6: Found \`reply_control\` on a post with \`reply_to\`, expected it on a post of its own. Look at the post once it is live, or remove the key. [post/uncertain-on-reply]",
      "5: Found \`reply_approvals\` on a post with \`reply_to\`, expected it on a post of its own. Look at the post once it is live, or remove the key. [post/uncertain-on-reply]",
      "13: Found a.png beside a spoiler, expected all or none. Put \`---\` on a line of its own between those that are hidden and those that are not. [post/spoiler-hides-all]",
    ]
  `)
  const text = wholePost(file(['link: https://example.com', 'gif: a', 'poll: [a, b]'], 'Hello ![](c.png)'))
  expect(text.problems.map((problem) => messageOf(problem))).toMatchInlineSnapshot(`
    [
      "Found \`link\` and \`poll\` (line 5), expected only one of the two in the head of a post. Remove one of the two. [post/link-with-poll]",
      "Found \`link\` and \`gif\` (line 4), expected only one of the two in the head of a post. Remove one of the two. [post/link-with-gif]",
      "Found \`link\` and the picture c.png (line 7), expected only one of the two in the head of a post. Put text and \`---\` on a line of its own before the picture, so that it goes into the next segment; or remove \`link\`. [post/link-with-media]",
      "Found \`poll\` and \`gif\` (line 4), expected only one of the two in the head of a post. Remove one of the two. [post/poll-with-gif]",
      "Found \`poll\` and the picture c.png (line 7), expected only one of the two in the head of a post. Put text and \`---\` on a line of its own before the picture, so that it goes into the next segment; or remove \`poll\`. [post/poll-with-media]",
      "Found \`gif\` and the picture c.png (line 7), expected only one of the two in the head of a post. Put text and \`---\` on a line of its own before the picture, so that it goes into the next segment; or remove \`gif\`. [post/gif-with-media]",
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
      "Found \`threads.text: {"a":"1"}\`, expected Markdown. Correct the value. [post/invalid-value]",
      "Found \`threads.publish_at: {"a":"1"}\`, expected a date-time such as \`2026-12-01 09:00\`. Correct the value. [post/invalid-value]",
      "Found \`threads.timezone: {"a":"1"}\`, expected an IANA time zone such as \`Europe/Berlin\`. Correct the value. [post/invalid-value]",
      "Found \`threads.draft: {"a":"1"}\`, expected \`true\` or \`false\`. Correct the value. [post/invalid-value]",
      "Found \`threads.format: {"a":"1"}\`, expected \`chain\`, \`single\` or \`attachment\`. Correct the value. [post/invalid-value]",
      "Found \`threads.numbering: {"a":"1"}\`, expected a pattern with \`{n}\` in it, such as \`({n}/{total})\`, or \`false\`. Correct the value. [post/invalid-value]",
      "Found \`threads.topic: {"a":"1"}\`, expected a topic, without \`#\`. Correct the value. [post/invalid-value]",
      "Found \`threads.link: {"a":"1"}\`, expected an address that begins with \`https://\`. Correct the value. [post/invalid-value]",
      "Found \`threads.media: {"a":"1"}\`, expected a list: a path, an address that begins with \`https://\`, or \`{src, alt, spoiler}\`. Correct the value. [post/invalid-value]",
      "Found \`threads.poll: {"a":"1"}\`, expected a list: the text of an option. Correct the value. [post/invalid-value]",
      "Found \`threads.gif: {"a":"1"}\`, expected the id of a GIF on GIPHY. Correct the value. [post/invalid-value]",
      "Found \`threads.location: {"a":"1"}\`, expected the id of a location. Correct the value. [post/invalid-value]",
      "Found \`threads.countries: {"a":"1"}\`, expected a list: a country code such as \`US\`. Correct the value. [post/invalid-value]",
      "Found \`threads.ghost: {"a":"1"}\`, expected \`true\` or \`false\`. Correct the value. [post/invalid-value]",
      "Found \`threads.share_to_instagram: {"a":"1"}\`, expected \`true\`, \`false\` or \`dark\`. Correct the value. [post/invalid-value]",
      "Found \`threads.reply_control: {"a":"1"}\`, expected \`everyone\`, \`accounts_you_follow\`, \`mentioned_only\`, \`parent_post_author_only\`, \`followers_only\`. Correct the value. [post/invalid-value]",
      "Found \`threads.reply_approvals: {"a":"1"}\`, expected \`true\` or \`false\`. Correct the value. [post/invalid-value]",
      "Found \`threads.reply_to: {"a":"1"}\`, expected a media id, or the path of another post file. Correct the value. [post/invalid-value]",
      "Found \`threads.quote: {"a":"1"}\`, expected a media id, or the path of another post file. Correct the value. [post/invalid-value]",
      "Found \`threads.id: {"a":"1"}\`, expected the digits of an id. Correct the value. [post/invalid-value]",
      "Found \`threads.permalink: {"a":"1"}\`, expected an address. Correct the value. [post/invalid-value]",
      "Found \`threads.published_at: {"a":"1"}\`, expected a date-time. Correct the value. [post/invalid-value]",
      "Found \`threads.posts: {"a":"1"}\`, expected a list of \`id\` and \`permalink\`. Correct the value. [post/invalid-value]",
      "Found \`threads.digest: {"a":"1"}\`, expected a digest. Correct the value. [post/invalid-value]",
    ]
  `)
})
