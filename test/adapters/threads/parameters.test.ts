import { describe, expect, test } from 'vitest'
import { fieldsOf, itemParametersOf, lostOf, parametersOf } from '../../../src/adapters/threads/parameters.ts'
import type { ContainerDraft } from '../../../src/core/threads/draft.ts'
import { containerId, mediaId } from '../../../src/core/threads/ids.ts'

const draft = (more: Partial<ContainerDraft> = {}): ContainerDraft => ({
  text: 'Hello',
  replyTo: undefined,
  media: [],
  ...more,
})
const picture = { kind: 'image', url: 'https://example.com/a.png', alt: 'A' } as const
const clip = { kind: 'video', url: 'https://example.com/b.mp4', alt: undefined } as const

describe('the form of a container', () => {
  test('holds no more than was asked for', () => {
    expect(parametersOf(draft())).toEqual({ media_type: 'TEXT', text: 'Hello' })
  })

  test('keeps line breaks, and everything else of a text, as they are', () => {
    const text = 'one\ntwo\n\n„three“ & four + five = 100 % 🍶'
    expect(parametersOf(draft({ text }))).toEqual({ media_type: 'TEXT', text })
  })

  test('describes one picture or video where it is, and those of a carousel at each item', () => {
    expect(parametersOf(draft({ media: [picture] }))).toEqual({
      media_type: 'IMAGE',
      image_url: picture.url,
      alt_text: 'A',
      text: 'Hello',
    })
    const ids = [containerId('1'), containerId('2')]
    expect(parametersOf(draft({ media: [picture, clip], spoilerMedia: true, text: '' }), ids)).toEqual({
      media_type: 'CAROUSEL',
      children: '1,2',
      is_spoiler_media: 'true',
    })
    expect([picture, clip].map(itemParametersOf)).toEqual([
      { media_type: 'IMAGE', image_url: picture.url, alt_text: 'A', is_carousel_item: 'true' },
      { media_type: 'VIDEO', video_url: clip.url, is_carousel_item: 'true' },
    ])
  })

  test('writes objects as JSON, and ranges in UTF-16 units', () => {
    const text = '👍 is hidden'
    const form = parametersOf(
      draft({
        text,
        spoilers: [{ offset: text.indexOf('hidden'), length: 6 }],
        attachment: { text: 'bold', styles: [{ offset: 0, length: 4, styles: ['bold', 'italic'] }] },
      }),
    )
    expect(form['text_entities']).toBe('[{"entity_type":"SPOILER","offset":6,"length":6}]')
    expect(form['text_attachment']).toBe(
      '{"plaintext":"bold","text_with_styling_info":[{"offset":0,"length":4,"styling_info":["bold","italic"]}]}',
    )
  })
})

describe('looking again', () => {
  test('asks for nothing but what was sent', () => {
    expect(fieldsOf(draft())).toEqual([])
    expect(fieldsOf(draft({ poll: ['a', 'b'], topic: 'Tea', replyTo: mediaId('1') }))).toEqual([
      'is_reply,replied_to',
      'topic_tag',
      'poll_attachment{option_a}',
    ])
    expect(fieldsOf(draft({ media: [picture] }))).toEqual(['alt_text'])
    // Its items are other ids than were sent.
    expect(fieldsOf(draft({ media: [picture, clip] }))).toEqual([])
  })

  test('finds what is missing, empty or denied', () => {
    const sent = draft({ poll: ['a', 'b'], topic: 'Tea', spoilerMedia: true, countries: ['US'] })
    expect(lostOf(sent, {})).toEqual(['spoilerMedia', 'topic', 'poll', 'countries'])
    expect(lostOf(sent, { is_spoiler_media: false, poll_attachment: {}, topic_tag: 'Tea' })).toEqual([
      'spoilerMedia',
      'poll',
      'countries',
    ])
    const kept = {
      is_spoiler_media: true,
      poll_attachment: { option_a: 'a' },
      topic_tag: 'Tea',
      allowlisted_country_codes: ['US'],
    }
    expect(lostOf(sent, kept)).toEqual([])
  })
})
