import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import type { Ask } from '../../../src/adapters/threads/connection.ts'
import { repliesOverHttp } from '../../../src/adapters/threads/replies.ts'
import { mediaId } from '../../../src/core/threads/ids.ts'

const ROOT = mediaId('17900000000000001')

/** What these answers are read as, one after the other; and what was asked. */
function reading(...answers: readonly unknown[]) {
  const asked: string[] = []
  const left = [...answers]
  const ask: Ask = (schema, { path, query = {}, form }) => {
    asked.push(`${path}?${new URLSearchParams(form ?? query).toString()}`)
    return Promise.resolve(v.parse(schema, left.shift()))
  }
  return { replies: repliesOverHttp(new URL('https://threads.test'), ask), asked }
}

const entry = { id: '17900000000000021', timestamp: '2026-11-28T08:55:10+0000' }
const page = async (given: object) => {
  const { replies } = reading({ data: [{ ...entry, ...given }] })
  return (await replies.conversation(ROOT, undefined)).replies[0]
}

describe('a reply', () => {
  test('has what the network says of it, and what it does not say is as little as can be', async () => {
    expect(
      await page({
        ...{
          text: 'Hi',
          username: 'ada',
          is_verified: true,
          permalink: 'https://www.threads.com/@ada/post/A',
        },
        ...{ replied_to: { id: 17900000000000 }, is_reply_owned_by_me: true, has_replies: false },
        ...{ media_type: 'IMAGE', media_url: 'https://cdn.test/a.jpg', hide_status: 'NOT_HUSHED' },
      }),
    ).toEqual({
      ...{ id: entry.id, parent: '17900000000000', by: 'ada', verified: true, text: 'Hi' },
      ...{ at: '2026-11-28T08:55:10Z', permalink: 'https://www.threads.com/@ada/post/A' },
      ...{ media: [{ kind: 'image', url: 'https://cdn.test/a.jpg' }], hidden: false, isOwn: true },
      mayBeAnswered: false,
    })
    expect(await page({})).toEqual({
      ...{ id: entry.id, parent: undefined, by: '', verified: false, text: '', at: '2026-11-28T08:55:10Z' },
      ...{ permalink: undefined, media: [], hidden: false, isOwn: false, mayBeAnswered: true },
    })
  })

  test.each(['HIDDEN', 'COVERED', 'BLOCKED', 'RESTRICTED', 'A_NEW_WORD'])(
    'that is %s is hidden',
    async (status) => {
      expect(await page({ hide_status: status })).toMatchObject({ hidden: true })
    },
  )

  test.each([
    ['a name that leads elsewhere', { username: '../@root' }, { by: '' }],
    ['a permalink elsewhere', { permalink: 'https://evil.test/@ada/post/A' }, { permalink: undefined }],
    ['a picture that is a script', { media_type: 'IMAGE', media_url: 'javascript:alert(1)' }, { media: [] }],
    [
      'a kind of file nobody knows',
      { media_type: 'constructor', media_url: 'https://cdn.test/a' },
      { media: [] },
    ],
    ['half a letter', { text: 'a\ud800' }, { text: 'a\ufffd' }],
    [
      'words of the wrong kind',
      { text: 7, is_verified: 'yes', is_reply_owned_by_me: 1 },
      { text: '', isOwn: false },
    ],
  ])('has no %s', async (_, given, read) => {
    expect(await page(given)).toMatchObject(read)
  })

  test.each([
    ['an id', { id: 'me/threads' }],
    ['a time', { timestamp: 'yesterday' }],
    ['a time of this age', { timestamp: '+275760-09-13T00:00:00Z' }],
  ])('without %s is none', async (_, given) => {
    expect(await page(given)).toBeUndefined()
  })
})

describe('a list of replies', () => {
  test('goes on by its cursor alone, and ends where nothing follows', async () => {
    const cursors = { after: 'C' }
    const next = 'https://graph.threads.net/v1.0/1/conversation?access_token=SECRET'
    const { replies, asked } = reading(
      { data: [entry], paging: { cursors, next } },
      { data: [entry], paging: { cursors } },
      { data: [], paging: { cursors, next } },
    )
    expect((await replies.conversation(ROOT, undefined)).next).toBe('C')
    expect((await replies.conversation(ROOT, 'C')).next).toBeUndefined()
    expect((await replies.answers(ROOT, 'C')).next).toBeUndefined()
    expect(asked[1]).toMatch(/^17900000000000001\/conversation\?.*&limit=100&after=C$/)
    expect(asked[2]).toMatch(/^17900000000000001\/replies\?/)
  })

  test('that is none is no empty one: what it lacks would seem deleted', async () => {
    for (const answer of [{}, { data: null }, { data: {} }])
      await expect(reading(answer).replies.conversation(ROOT, undefined)).rejects.toThrow()
  })
})

test('an act is done where the network says so, and nowhere else', async () => {
  const { replies, asked } = reading({ success: true }, { success: true }, { success: true }, {})
  for (const act of ['hide', 'approve', 'ignore'] as const) await replies.act(ROOT, act)
  expect(asked).toEqual([
    `${ROOT}/manage_reply?hide=true`,
    `${ROOT}/manage_pending_reply?approve=true`,
    `${ROOT}/manage_pending_reply?approve=false`,
  ])
  await expect(replies.act(ROOT, 'hide')).rejects.toThrow()
})
