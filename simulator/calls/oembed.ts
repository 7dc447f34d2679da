import { invalidParam, missingParam, Refusal } from '../rules/refusal.ts'
import { escapeHtml } from '../page/html.ts'
import type { Call } from './call.ts'
import { isLive, permalinkOf } from './media-fields.ts'

/** Any of the network's hosts, or this server, and then `/@name/post/shortcode`. */
const PERMALINK = /\/@([\w.]+)\/post\/([\w-]+)\/?(?:[?#].*)?$/

/** `GET /oembed?url=`: needs no token since 3 March 2026 (Meta: Changelog). */
export function oembed(call: Call): object {
  const { store, switches } = call.world
  const url = call.read('url')
  if (url === undefined) throw missingParam('url')
  const maxwidth = call.read('maxwidth')
  if (maxwidth !== undefined && !/^\d+$/.test(maxwidth)) throw invalidParam('Param maxwidth must be a number')
  const media = store.mediaByShortcode(PERMALINK.exec(url)?.[2] ?? '')
  const author = media && store.account(media.accountId)
  if (!isLive(media) || !author || author.private)
    throw new Refusal({
      status: 400,
      type: 'OAuthException',
      code: 24,
      subcode: 2207046,
      message: 'The requested resource does not exist',
    })
  const permalink = permalinkOf(switches.permalinkBase, call.address, author, media)
  const text = escapeHtml(media.content.text ?? '')
  return {
    type: 'rich',
    version: '1.0',
    provider_name: 'Threads',
    provider_url: 'https://www.threads.com/',
    width: Math.min(Number(maxwidth ?? 658), 658),
    html: `<blockquote class="text-post-media" data-text-post-permalink="${permalink}"><p>${text}</p><a href="${permalink}">Post by @${author.username} on Threads</a></blockquote>`,
  }
}
