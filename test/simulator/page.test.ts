import { describe, expect, test } from 'vitest'
import { DAY } from '../../simulator/clock.ts'
import { FAULT_KINDS } from '../../simulator/http/faults.ts'
import { fileServer, png } from './files.ts'
import { type Answer, network, send } from './network.ts'

const simulator = await network({ switches: { permalinkBase: 'self' } })
const { url, username } = simulator
const files = await fileServer({ 'a.png': png(64, 48) })
const say = (text: string, params: Readonly<Record<string, string>> = {}, by = username) =>
  simulator.publishAs(by, { text, ...params })
const page = async (path: string): Promise<string> => (await send(url + path)).text
const pathOf = ({ shortcode }: { shortcode: string }): string => `/@${username}/post/${shortcode}`

describe('the timeline', () => {
  test('is at / and at /@name, newest first', async () => {
    await say('an older one')
    await say('a newer one')
    const text = await page('/')
    expect(text).toBe(await page(`/@${username}`))
    expect(text.indexOf('a newer one')).toBeLessThan(text.indexOf('an older one'))
  })
  test('shows a chain as one, its first three posts and how many more there are', async () => {
    let last = await say('head of a chain')
    for (const text of ['second', 'third', 'fourth', 'fifth'])
      last = await say(text, { reply_to_id: last.id })
    const text = await page('/')
    expect(text).toContain('aria-label="Chain of 5 posts"')
    expect(text).toContain('third')
    expect(text).not.toContain('fourth')
    expect(text).toContain('2 more in this chain')
  })
  test('goes on to older posts by a link', async () => {
    for (let number = 0; number < 60; number++) await say(`number ${number}`, {}, 'prolific')
    const first = await page('/@prolific')
    expect(first).toContain('number 10<')
    expect(first).not.toContain('number 9<')
    const next = /href="(\/@prolific\?after=\d+)"/.exec(first)?.[1] ?? ''
    expect(await page(next)).toContain('number 9<')
  })
  test('of nobody is not found', async () => {
    expect(await page('/@nobody')).toContain('There is no such account.')
  })
})

describe('a post’s page', () => {
  test('is where its permalink leads, with the whole chain and everyone’s replies', async () => {
    const root = await say('root of the talk')
    const second = await say('my second', { reply_to_id: root.id })
    const reply = await say('a question', { reply_to_id: second.id }, 'reader')
    await say('an answer', { reply_to_id: reply.id })
    const text = await page(pathOf(root))
    for (const said of ['root of the talk', 'my second', 'a question', 'an answer'])
      expect(text).toContain(said)
  })
  test('says so when the post is deleted, and when a ghost is gone', async () => {
    const own = await network()
    const ghost = await own.publishAs(own.username, { text: 'boo', is_ghost_post: 'true' })
    const path = `/@${own.username}/post/${ghost.shortcode}`
    expect((await send(own.url + path)).text).toContain('gone in 24 h')
    own.clock.advance(DAY)
    expect((await send(own.url + path)).text).toContain('not available')
  })
  test('folds hidden replies away', async () => {
    const root = await say('root')
    const reply = await say('rude words', { reply_to_id: root.id }, 'reader')
    await send(`${url}/${reply.id}/manage_reply?hide=true`, {
      method: 'POST',
      headers: { authorization: `Bearer ${simulator.token}` },
    })
    expect(await page(pathOf(root))).toMatch(
      /<details class="hidden"><summary>Hidden reply<\/summary>.*rude words/s,
    )
  })
})

describe('what a post holds', () => {
  const shown = async (text: string, params: Readonly<Record<string, string>>): Promise<string> =>
    page(pathOf(await say(text, params)))
  test('a picture, with its description', async () => {
    const text = await shown('look', {
      media_type: 'IMAGE',
      image_url: `${files.url}/a.png`,
      alt_text: 'Grey "sky"',
    })
    expect(text).toMatch(/<img class="media" src="\/_media\/\d+" alt="Grey &quot;sky&quot;"/)
  })
  test('a poll', async () => {
    const text = await shown('?', { poll_attachment: '{"option_a":"Tea","option_b":"Coffee"}' })
    expect(text).toContain('<span>Tea</span>')
    expect(text).toContain('24 h left')
  })
  test('a quote', async () => {
    const { id } = await say('the quoted words')
    expect(await shown('see', { quote_post_id: id })).toMatch(
      /<blockquote.*the quoted words.*<\/blockquote>/s,
    )
  })
  test('a spoiler, closed', async () => {
    const text_entities = '[{"entity_type":"SPOILER","offset":4,"length":6}]'
    expect(await shown('the butler did it', { text_entities })).toContain(
      'the <details class="spoiler"><summary>Spoiler</summary><span>butler</span></details> did it',
    )
  })
  test('a text attachment with its styles', async () => {
    const text_attachment = JSON.stringify({
      plaintext: 'bold and both',
      text_with_styling_info: [
        { offset: 0, length: 4, styling_info: ['bold'] },
        { offset: 9, length: 4, styling_info: ['italic', 'highlight'] },
      ],
    })
    expect(await shown('x', { text_attachment })).toContain(
      '<strong>bold</strong> and <mark><em>both</em></mark>',
    )
  })
  test('a text attachment that fits its card, whole, and a longer one folded', async () => {
    const attached = (plaintext: string): Promise<string> =>
      shown('x', { text_attachment: JSON.stringify({ plaintext }) })
    expect(await attached('A few words.')).not.toContain('Read more')
    expect(await attached('word '.repeat(60))).toMatch(/<details class="card long"><summary>.*Read more/s)
  })
  test('a link card, from the attachment or the first link', async () => {
    expect(await shown('read', { link_attachment: 'https://example.com/a%20page' })).toContain(
      '<span>/a page</span>',
    )
    expect(await shown('read www.example.com', {})).toContain(
      'class="card link" href="https://www.example.com"',
    )
  })
  test('topic, mentions, place, countries and who may reply', async () => {
    const text = await shown('hi @reader #spring', {
      reply_control: 'mentioned_only',
      allowlisted_country_codes: 'US,CA',
      location_id: '17930115500000009',
    })
    expect(text).toContain('<b class="tag">#spring</b>')
    expect(text).toContain('<a href="/@reader">@reader</a>')
    expect(text).toContain('Only @reader can reply')
    expect(text).toContain('Shown in US, CA')
    expect(text).toContain('Alexanderplatz')
  })
  test('text that cannot become markup', async () => {
    const evil =
      '<script>alert(1)</script><img src=x onerror=alert(2)> "\'& https://e.example/"onclick=alert(3)'
    simulator.account('evil', { name: '<b>evil</b>', biography: '<i>' })
    await simulator.publishAs('evil', {
      text: evil,
      poll_attachment: '{"option_a":"<u>a</u>","option_b":"\\"b"}',
    })
    const text = await page('/@evil')
    expect(text).not.toMatch(/<script>|<img src=x|<b>evil|<i>|<u>|"onclick/)
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })
})

describe('transport', () => {
  test('a policy lets nothing run but the page’s own script', async () => {
    const policy = (await send(`${url}/`)).headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toContain('unsafe')
  })
  test('an unchanged page answers 304', async () => {
    const etag = (await send(`${url}/@reader`)).headers.get('etag') ?? ''
    const again = (): Promise<Answer> => send(`${url}/@reader`, { headers: { 'if-none-match': etag } })
    expect((await again()).status).toBe(304)
    await say('news', {}, 'reader')
    expect((await again()).status).toBe(200)
  })
  test('looking at pages leaves no requests in the record', async () => {
    simulator.clearRequests()
    await page('/')
    await page('/_panel')
    expect(simulator.requests()).toEqual([])
  })
})

describe('the panel', () => {
  const submit = (path: string, form: Readonly<Record<string, string>>, headers = {}): Promise<Answer> =>
    send(`${url}/_panel/${path}`, { method: 'POST', body: new URLSearchParams(form), headers })
  test('shows requests, containers, quotas, faults and switches, and no token', async () => {
    await send(`${url}/me/threads?media_type=TEXT&text=seen&access_token=${simulator.token}`, {
      method: 'POST',
    })
    simulator.inject({ kind: 'drop', path: 'nothing' })
    const text = await page('/_panel')
    for (const part of [
      'POST /me/threads',
      'text=seen',
      'FINISHED',
      '0 of 250',
      '<code>drop</code> <span class="params">nothing</span>',
      'feed-lag-ms',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain(simulator.token)
    simulator.clearFaults()
  })
  test('sets switches, and says what is wrong with a value', async () => {
    expect((await submit('switches', { feedLagMs: '7' })).status).toBe(303)
    expect(simulator.switches().feedLagMs).toBe(7)
    expect((await submit('switches', { feedLagMs: 'soon' })).text).toContain('expected a whole number')
    simulator.set({ feedLagMs: 0 })
  })
  test('sets the usual faults by one press each', async () => {
    const usual = (await page('/_panel')).match(/name="usual" value="\d+"/g) ?? []
    expect(usual.length).toBeGreaterThan(5)
    for (let index = 0; index < usual.length; index++)
      expect(await submit('faults', { usual: String(index) })).toMatchObject({ status: 303 })
    expect(simulator.faults()).toHaveLength(usual.length)
    expect(simulator.faults()).toContainEqual({
      kind: 'drop',
      when: 'after',
      method: 'POST',
      path: 'threads_publish',
    })
    await submit('faults/clear', {})
    expect(simulator.faults()).toEqual([])
  })
  test('sets any fault by its form, which strikes as it says', async () => {
    const fields = {
      call: 'GET threads',
      when: 'before',
      nth: '1',
      times: '2',
      ms: '',
      params: 'fields=text',
    }
    await submit('faults', { ...fields, kind: 'custom', status: '418', body: '{"tea":true}' })
    expect(await page('/_panel')).toContain('GET threads, with fields=text, 2 of them')
    const list = (asked: string): Promise<Answer> =>
      send(`${url}/me/threads?fields=${asked}&access_token=${simulator.token}`)
    expect((await list('id')).status).toBe(200)
    expect(await list('text')).toMatchObject({ status: 418, body: { tea: true } })
    expect((await list('text')).status).toBe(418)
    expect((await list('text')).status).toBe(200)
    expect(await page('/_panel')).toContain('None waits')
  })
  test('offers every kind of fault and every switch', async () => {
    const text = await page('/_panel')
    for (const kind of FAULT_KINDS) expect(text).toContain(`<option value="${kind}">`)
    for (const name of Object.keys(simulator.switches())) expect(text).toContain(`name="${name}"`)
  })
  test.each([
    [{ kind: 'explode' }, 'kind must be one of'],
    [{ kind: 'drop', nth: 'second' }, 'nth must be a whole number'],
    [{ usual: '99' }, 'There is no such fault'],
  ])('says what is wrong with the fault %o, and sets none', async (form, says) => {
    expect((await submit('faults', form)).text).toContain(says)
    expect(simulator.faults()).toEqual([])
  })
  test('moves the clock', async () => {
    const before = simulator.clock.now()
    await submit('clock', { advanceMs: '60000' })
    expect(simulator.clock.now()).toBe(before + 60_000)
  })
  test('is closed to forms of other origins', async () => {
    const foreign = { origin: 'https://evil.example' }
    expect((await submit('reset', {}, foreign)).status).toBe(403)
    expect((await submit('faults', { usual: '0' }, foreign)).status).toBe(403)
    expect((await submit('switches', { feedLagMs: '9' }, foreign)).status).toBe(403)
    expect(simulator.media().length).toBeGreaterThan(0)
    expect(simulator.faults()).toEqual([])
    expect(simulator.switches().feedLagMs).toBe(0)
  })
})
