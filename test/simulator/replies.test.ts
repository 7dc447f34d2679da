import { describe, expect, test } from 'vitest'
import { SCOPES } from '../../simulator/state/records.ts'
import { clientOf, dataOf, idsOf, invalid, network, notFound, permission } from './network.ts'

const simulator = await network()
const api = clientOf(simulator.url, simulator.token)
const read = async (id: string, fields: string): Promise<unknown> =>
  (await api.get(`/${id}`, { fields })).body
const fan = clientOf(simulator.url, simulator.issueToken('fan'))

describe('chains', () => {
  test('a reply names its parent and the root', async () => {
    const root = await api.say('one')
    const second = await api.say('two', { reply_to_id: root })
    const third = await api.say('three', { reply_to_id: second })
    expect(await read(third, 'is_reply,is_reply_owned_by_me,replied_to,root_post')).toEqual({
      is_reply: true,
      is_reply_owned_by_me: true,
      replied_to: { id: second },
      root_post: { id: root },
      id: third,
    })
    expect(await read(root, 'is_reply,has_replies')).toEqual({ is_reply: false, has_replies: true, id: root })
  })
  test('replies stand in /me/replies and not in /me/threads', async () => {
    const root = await api.say('root')
    const reply = await api.say('reply', { reply_to_id: root })
    expect(idsOf(await api.get('/me/threads'))[0]).toBe(root)
    expect(idsOf(await api.get('/me/replies'))[0]).toBe(reply)
  })
  test('/replies has the direct ones, /conversation all of them, newest first unless reverse=false', async () => {
    const root = await api.say('root')
    const first = await api.say('1', { reply_to_id: root })
    const nested = await api.say('1.1', { reply_to_id: first })
    const second = await api.say('2', { reply_to_id: root })
    expect(idsOf(await api.get(`/${root}/replies`))).toEqual([second, first])
    expect(idsOf(await api.get(`/${root}/replies`, { reverse: 'false' }))).toEqual([first, second])
    expect(idsOf(await api.get(`/${root}/conversation`))).toEqual([second, nested, first])
    expect(idsOf(await api.get(`/${first}/replies`))).toEqual([nested])
  })
  test('/conversation is for roots only', async () => {
    const reply = await api.say('reply', { reply_to_id: await api.say('root') })
    expect((await api.get(`/${reply}/conversation`)).status).toBe(400)
  })
  test('a container id, an account id and text are no parents', async () => {
    const container = await api.create({ media_type: 'TEXT', text: 'x' })
    for (const reply_to_id of [container, simulator.userId, 'root']) {
      expect(await api.post('/me/threads', { media_type: 'TEXT', text: 'x', reply_to_id })).toMatchObject({
        status: 500,
        body: {
          error: {
            message: 'Param reply_to_id is not a valid threads_media ID',
            type: 'THApiException',
            code: 100,
          },
        },
      })
    }
  })
  test('a deleted parent is not found', async () => {
    const gone = await api.say('x')
    await api.remove(`/${gone}`)
    expect(await api.post('/me/threads', { media_type: 'TEXT', text: 'x', reply_to_id: gone })).toMatchObject(
      notFound,
    )
  })
})

describe('who may reply', () => {
  const reply = (reply_to_id: string) => ({ media_type: 'TEXT', text: 'hi', reply_to_id })
  test('to another’s post only with threads_keyword_search or threads_manage_mentions', async () => {
    const root = await api.say('public')
    const scopesBut = (...without: readonly string[]) => SCOPES.filter((scope) => !without.includes(scope))
    const poor = simulator.issueToken('fan', {
      scopes: scopesBut('threads_keyword_search', 'threads_manage_mentions'),
    })
    expect(await clientOf(simulator.url, poor).post('/me/threads', reply(root))).toMatchObject(permission)
    const able = simulator.issueToken('fan', { scopes: scopesBut('threads_manage_mentions') })
    expect((await clientOf(simulator.url, able).post('/me/threads', reply(root))).status).toBe(200)
  })
  test('mentioned_only lets in who is mentioned', async () => {
    expect(
      await fan.post(
        '/me/threads',
        reply(await api.say('private party', { reply_control: 'mentioned_only' })),
      ),
    ).toMatchObject(permission)
    expect(
      (await fan.post('/me/threads', reply(await api.say('hi @fan', { reply_control: 'mentioned_only' }))))
        .status,
    ).toBe(200)
  })
  test('parent_post_author_only lets in nobody else', async () => {
    const root = await api.say('monologue', { reply_control: 'parent_post_author_only' })
    expect(await fan.post('/me/threads', reply(root))).toMatchObject(permission)
    expect((await api.post('/me/threads', reply(root))).status).toBe(200)
  })
  test('followers_only and accounts_you_follow ask who follows whom', async () => {
    const forFollowers = await api.say('x', { reply_control: 'followers_only' })
    const forFollowed = await api.say('x', { reply_control: 'accounts_you_follow' })
    expect(await fan.post('/me/threads', reply(forFollowers))).toMatchObject(permission)
    expect(await fan.post('/me/threads', reply(forFollowed))).toMatchObject(permission)
    const { id } = simulator.account('fan', { follows: [simulator.userId] })
    simulator.account(simulator.username, { follows: [id] })
    expect((await fan.post('/me/threads', reply(forFollowers))).status).toBe(200)
    expect((await fan.post('/me/threads', reply(forFollowed))).status).toBe(200)
  })
})

describe('hiding', () => {
  test('a top-level reply hides with what is nested under it, and shows again', async () => {
    const root = await api.say('root')
    const reply = await fan.say('spam', { reply_to_id: root })
    const nested = await fan.say('more spam', { reply_to_id: reply })
    expect((await api.post(`/${reply}/manage_reply`, { hide: 'true' })).body).toEqual({ success: true })
    expect(await read(nested, 'hide_status')).toMatchObject({ hide_status: 'HIDDEN' })
    await api.post(`/${reply}/manage_reply`, { hide: 'false' })
    expect(await read(reply, 'hide_status')).toMatchObject({ hide_status: 'NOT_HUSHED' })
  })
  test('a nested reply cannot be hidden by itself', async () => {
    const reply = await fan.say('a', { reply_to_id: await api.say('root') })
    const nested = await fan.say('b', { reply_to_id: reply })
    expect(await api.post(`/${nested}/manage_reply`, { hide: 'true' })).toMatchObject(invalid)
  })
  test('replies under another’s post are not one’s own to hide', async () => {
    const reply = await fan.say('a', { reply_to_id: await api.say('root') })
    expect(await fan.post(`/${reply}/manage_reply`, { hide: 'true' })).toMatchObject(permission)
  })
})

describe('approvals', () => {
  test('replies of others wait, one’s own do not; ignored ones can be approved later', async () => {
    const root = await api.say('moderated', { enable_reply_approvals: 'true' })
    const own = await api.say('me', { reply_to_id: root })
    const theirs = await fan.say('them', { reply_to_id: root })
    expect(idsOf(await api.get(`/${root}/replies`))).toEqual([own])
    const pending = await api.get(`/${root}/pending_replies`, { fields: 'reply_approval_status' })
    expect(dataOf(pending)).toEqual([{ reply_approval_status: 'pending', id: theirs }])
    expect((await api.post(`/${theirs}/manage_pending_reply`, { approve: 'false' })).body).toEqual({
      success: true,
    })
    expect(idsOf(await api.get(`/${root}/pending_replies`, { approval_status: 'pending' }))).toEqual([])
    expect(idsOf(await api.get(`/${root}/pending_replies`, { approval_status: 'ignored' }))).toEqual([theirs])
    await api.post(`/${theirs}/manage_pending_reply`, { approve: 'true' })
    expect(idsOf(await api.get(`/${root}/replies`))).toEqual([theirs, own])
  })
  test('pending replies are newest first unless reverse=false', async () => {
    const root = await api.say('moderated', { enable_reply_approvals: 'true' })
    const first = await fan.say('first', { reply_to_id: root })
    const second = await fan.say('second', { reply_to_id: root })
    expect(idsOf(await api.get(`/${root}/pending_replies`))).toEqual([second, first])
    expect(idsOf(await api.get(`/${root}/pending_replies`, { reverse: 'false' }))).toEqual([first, second])
  })
})
