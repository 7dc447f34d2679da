import type { Simulator } from '../../simulator/server.ts'
import type { Media } from '../../simulator/state/records.ts'
import { fileServer, mp4, png } from './files.ts'
import { clientOf } from './network.ts'

/** Fills a timeline with a post of every kind, and returns the head of its chain, which has replies too. */
export async function fillWithEveryKind(simulator: Simulator): Promise<Media> {
  const files = await fileServer({ 'wide.png': png(640, 360), 'tall.png': png(360, 640), 'film.mp4': mp4() })
  const { username } = simulator
  simulator.account(username, { name: 'Lantern', biography: 'Checks links.', verified: true })
  const say = (text: string, params: Readonly<Record<string, string>> = {}, by = username): Promise<Media> =>
    simulator.publishAs(by, { text, ...params })

  const head = await say('Head of a chain, for @reader #links', { reply_control: 'mentioned_only' })
  let last = head
  for (const text of ['Its second post', 'Its third', 'Its fourth'])
    last = await say(text, { reply_to_id: last.id })
  const question = await say('A question', { reply_to_id: head.id }, 'reader')
  const answer = await say('An answer', { reply_to_id: question.id })
  await say('Thanks', { reply_to_id: answer.id }, 'reader')

  await say('A picture', {
    media_type: 'IMAGE',
    image_url: `${files.url}/wide.png`,
    alt_text: 'A grey square',
  })
  await say('A picture that spoils', {
    media_type: 'IMAGE',
    image_url: `${files.url}/tall.png`,
    is_spoiler_media: 'true',
  })
  await say('A film', { media_type: 'VIDEO', video_url: `${files.url}/film.mp4` })
  await carousel(simulator, [`${files.url}/wide.png`, `${files.url}/tall.png`, `${files.url}/wide.png`])
  await say('Tea or coffee?', { poll_attachment: '{"option_a":"Tea","option_b":"Coffee, black"}' })
  await say('The butler did it', { text_entities: '[{"entity_type":"SPOILER","offset":4,"length":6}]' })
  await say('A long read', {
    text_attachment: JSON.stringify({
      plaintext: 'Bold words, struck words, marked words. '.repeat(20),
      link_attachment_url: 'https://example.com/long',
      text_with_styling_info: [
        { offset: 0, length: 4, styling_info: ['bold', 'italic'] },
        { offset: 12, length: 6, styling_info: ['strikethrough', 'underline'] },
        { offset: 26, length: 6, styling_info: ['highlight'] },
      ],
    }),
  })
  await say('A link', { link_attachment: 'https://example.com/a%20page', topic_tag: 'reading' })
  await say('A gif', { gif_attachment: '{"gif_id":"abc123","provider":"GIPHY"}' })
  await say('A place', { location_id: '17930115500000009', reply_control: 'followers_only' })
  await say('Gone tomorrow', { is_ghost_post: 'true' })
  const quoted = await say('Words worth quoting', {}, 'reader')
  await say('Well said', { quote_post_id: quoted.id, enable_reply_approvals: 'true' })
  await clientOf(simulator.url, simulator.token).post(`/${quoted.id}/repost`)
  await clientOf(simulator.url, simulator.token).post(`/${question.id}/manage_reply`, { hide: 'true' })
  return head
}

async function carousel({ url, token }: Simulator, pictures: readonly string[]): Promise<void> {
  const api = clientOf(url, token)
  const children: string[] = []
  for (const image_url of pictures)
    children.push(await api.create({ media_type: 'IMAGE', image_url, is_carousel_item: 'true' }))
  await ready(api, children)
  await api.publish({ media_type: 'CAROUSEL', children: children.join(','), text: 'Three pictures' })
}

async function ready(api: ReturnType<typeof clientOf>, ids: readonly string[]): Promise<void> {
  for (const id of ids)
    while ((await api.get(`/${id}`)).text.includes('IN_PROGRESS'))
      await new Promise((resolve) => setTimeout(resolve, 10))
}
