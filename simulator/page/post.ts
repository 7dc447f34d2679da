import { mentionsIn } from '../rules/topic.ts'
import { locationById } from '../calls/locations.ts'
import { votesOf } from '../calls/media-fields.ts'
import { DAY } from '../clock.ts'
import { firstLink } from '../rules/links.ts'
import type { Account, Content, Media, ReplyControl, TextAttachment } from '../state/records.ts'
import { html, type Html } from './html.ts'
import { icon } from './icons.ts'
import { external, hrefOf, postText, styledText } from './text.ts'
import { authorOf, countsOf, isShown, pathOf, short, spanOf, timeOf, type View } from './view.ts'

/** One post as a reader sees it: who, when, what, and how it was received. */
export function postArticle(view: View, media: Media, more: { readonly follows?: boolean } = {}): Html {
  const author = authorOf(view, media)
  if (!author) return html``
  const { content } = media
  return html`<article
    class="post${more.follows ? ' follows' : ''}"
    id="p${media.id}"
    aria-labelledby="a${media.id}"
  >
    <img class="face" src="/_avatar/${author.id}.svg" alt="" width="40" height="40" loading="lazy" />
    <div class="body">
      <header>
        <h3 id="a${media.id}">
          <a href="/@${author.username}">${author.username}</a
          >${author.verified && html` ${icon('verified')}<span class="sr">verified</span>`}${content.topic !== undefined && html` <span class="topic"><span aria-hidden="true">›</span> ${content.topic}</span>`}
        </h3>
        <a class="when" href="${pathOf(author, media)}">${timeOf(media.publishedAt, view.now)}</a>
      </header>
      ${
        media.hidden
          ? html`<details class="hidden">
              <summary>Hidden reply</summary>
              ${inside(view, media, author)}
            </details>`
          : inside(view, media, author)
      }
    </div>
  </article>`
}

function inside(view: View, media: Media, author: Account): Html {
  const { content } = media
  return html`${content.text !== undefined && html`<div class="text">${postText(content)}</div>`}${attachments(view, media, author)}${notes(view, media, author)}${counts(view, media)}`
}

function attachments(view: View, media: Media, author: Account): Html {
  const { content } = media
  return html`${pictures(view, media)}${content.poll && poll(view, media, author)}${content.textAttachment && longText(content.textAttachment)}${content.gif !== undefined && html`<p class="card">GIF <code>${content.gif}</code></p>`}${linkCard(content)}${content.quotes !== undefined && quoted(view, content.quotes)}`
}

/** The card of a text attachment: closed, it shows the first words of a text that is too long for a card. */
function longText(attachment: TextAttachment): Html {
  const { plaintext, link_attachment_url: link } = attachment
  const whole = html`<div class="text">${styledText(attachment)}</div>
    ${link !== undefined && html`<p class="source">${external(link)}</p>`}`
  const words = excerpt(plaintext)
  if (words === plaintext) return html`<div class="card">${whole}</div>`
  return html`<details class="card long">
    <summary>
      <span class="text closed">${words}</span> <span class="toggle closed">Read more</span
      ><span class="toggle opened">Show less</span>
    </summary>
    ${whole}
  </details>`
}

/** The first words of a long text. */
function excerpt(text: string): string {
  const signs = Array.from(text)
  if (signs.length <= 180) return text
  const start = signs.slice(0, 180).join('')
  // Between words where there are any: some scripts have no spaces.
  const words = start.replace(/\s+\S*$/, '')
  return `${words.length > 120 ? words : start}…`
}

function pictures(view: View, media: Media): Html | undefined {
  const items =
    media.childIds?.map((id) => view.world.store.media(id)).filter((item) => item !== undefined) ?? []
  const shown =
    items.length > 0
      ? html`<div class="carousel" role="group" aria-label="Carousel of ${items.length}" tabindex="0">
          ${items.map((item) => figure(view, item))}
        </div>`
      : media.content.mediaUrl !== undefined && figure(view, media)
  if (!shown) return undefined
  return media.content.spoilerMedia
    ? html`<details class="veil">
        <summary>Spoiler: show the media</summary>
        ${shown}
      </details>`
    : shown
}

function figure(view: View, { content, file = '' }: Media): Html {
  const src = view.world.files.has(file) ? `/_media/${file}` : (content.mediaUrl ?? '')
  const alt = content.altText ?? ''
  if (content.type === 'VIDEO')
    return html`<video
      class="media"
      src="${src}"
      controls
      preload="none"
      poster="/_thumbnail/${file || '0'}.svg"
      aria-label="${alt || 'Video without a description'}"
    ></video>`
  return html`<img
    class="media"
    src="${src}"
    alt="${alt || 'Picture without a description'}"
    loading="lazy"
  />`
}

function poll(view: View, media: Media, author: Account): Html {
  const options = media.content.poll ?? []
  const votes = votesOf(media, author, view.now)
  const total = votes.reduce((one, other) => one + other, 0)
  const left = media.publishedAt + DAY - view.now
  return html`<div class="poll">
    <ul>
      ${options.map((option, index) => {
        const percent = total === 0 ? 0 : Math.round(((votes[index] ?? 0) / total) * 100)
        return html`<li>
          <span>${option}</span> <span>${percent} %</span
          ><meter min="0" max="100" value="${percent}" aria-label="${option}"></meter>
        </li>`
      })}
    </ul>
    <p class="note">${short(total)} votes · ${left > 0 ? `${spanOf(left)} left` : 'closed'}</p>
  </div>`
}

/** The card under a text: the attached link, else the first in a text that has nothing else to show. */
function linkCard(content: Content): Html | undefined {
  const bare =
    content.type === 'TEXT' && !content.poll && content.gif === undefined && content.quotes === undefined
  const link = content.link ?? (bare ? firstLink(content.text ?? '') : undefined)
  if (link === undefined || !URL.canParse(hrefOf(link))) return undefined
  const { host, pathname, search } = new URL(hrefOf(link))
  return html`<a class="card link" href="${hrefOf(link)}" rel="nofollow noopener noreferrer"
    ><span class="note">${host}</span> <span>${pathname === '/' ? host : decode(pathname + search)}</span></a
  >`
}

function decode(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

function quoted(view: View, id: string): Html {
  const media = view.world.store.media(id)
  const author = media && authorOf(view, media)
  if (!isShown(view, media) || !author) return html`<p class="card note">This post is not available.</p>`
  return html`<blockquote class="card quote">
    <p class="by">
      <b>${author.username}</b>
      <a class="when" href="${pathOf(author, media)}">${timeOf(media.publishedAt, view.now)}</a>
    </p>
    <div class="text">${excerpt(media.content.text ?? '')}</div>
    ${pictures(view, media)}
  </blockquote>`
}

const WHO: Readonly<Record<ReplyControl, string | undefined>> = {
  everyone: undefined,
  accounts_you_follow: 'Only profiles the author follows can reply',
  mentioned_only: 'Only mentioned profiles can reply',
  parent_post_author_only: 'Only the author can reply',
  followers_only: 'Only followers can reply',
}

function notes(view: View, media: Media, author: Account): Html | undefined {
  const { content } = media
  const place = locationById(content.location ?? '')
  const mentioned = content.replyControl === 'mentioned_only' ? mentionsIn(content.text ?? '') : []
  const said = [
    WHO[content.replyControl] &&
      (mentioned.length > 0
        ? `Only ${mentioned.map((name) => `@${name}`).join(', ')} can reply`
        : WHO[content.replyControl]),
    content.replyApprovals && 'Replies need approval',
    content.ghost && `Ghost post, gone in ${spanOf(media.publishedAt + DAY - view.now)}`,
    content.countries && `Shown in ${content.countries.join(', ')}`,
    author.private && 'Private profile',
  ].filter((note) => typeof note === 'string')
  if (said.length === 0 && !place) return undefined
  return html`<p class="note">
    ${place && html`${icon('place')} ${place.name}${said.length > 0 && ' · '}`}${said.join(' · ')}
  </p>`
}

function counts(view: View, media: Media): Html {
  const { likes = 0, replies = 0, reposts = 0, quotes = 0, views = 0 } = countsOf(view, media)
  const one = (drawing: Parameters<typeof icon>[0], count: number, name: string): Html =>
    html`<li>
      ${icon(drawing)} <span>${short(count)}<span class="sr"> ${name}</span></span>
    </li>`
  return html`<ul class="counts">
    ${one('like', likes, 'likes')}${one('reply', replies, 'replies')}${one('repost', reposts + quotes, 'reposts and quotes')}${one('view', views, 'views')}
  </ul>`
}
