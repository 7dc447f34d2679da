/**
 * <threads-replies src="/threads/launch.replies.json" post="https://www.threads.com/@you/post/…"></threads-replies>
 *
 * Shows the replies to a post that Spool has brought into the repository. One file, no build step, no tracker: it asks
 * for the JSON, and for nothing else unless it has the attribute `pictures`. Whatever strangers wrote is put into text
 * nodes; the only links are those to https addresses of Threads.
 *
 * Attributes: `src`, the JSON. `post`, the address of the post on Threads, to reply there. `heading-level`, 1 to 6, of
 * the heading (2). `pictures`, to show pictures: each reader then asks Meta for them.
 *
 * Colours follow the `color-scheme` of the page. `--threads-replies-quiet`, `-line` and `-link` change them.
 */

/** As many replies as are shown at first; each step doubles them. */
const STEP = 50
/** Levels of replies that are indented; what is deeper says whom it answers. */
const LEVELS = 3
/** Threads takes 500 characters; what is longer is no reply of theirs. */
const MOST_CHARACTERS = 2000

const WORDS = {
  en: {
    title: 'Replies on Threads',
    loading: 'Loading replies…',
    empty: 'Nobody has replied yet.',
    failed: 'The replies could not be loaded.',
    again: 'Try again',
    more: 'Show more',
    left: 'left',
    reply: 'Reply on Threads',
    asOf: 'As of',
    verified: 'verified',
    author: 'author',
    to: 'to',
    image: 'Picture',
    video: 'Video',
    audio: 'Audio',
    gif: 'GIF',
  },
  de: {
    title: 'Antworten auf Threads',
    loading: 'Antworten werden geladen …',
    empty: 'Noch hat niemand geantwortet.',
    failed: 'Die Antworten konnten nicht geladen werden.',
    again: 'Noch einmal versuchen',
    more: 'Mehr zeigen',
    left: 'übrig',
    reply: 'Auf Threads antworten',
    asOf: 'Stand:',
    verified: 'verifiziert',
    author: 'Autor',
    to: 'an',
    image: 'Bild',
    video: 'Video',
    audio: 'Ton',
    gif: 'GIF',
  },
}

const STYLE = `
:host {
  --quiet: var(--threads-replies-quiet, light-dark(#57606a, #9da7b1));
  --line: var(--threads-replies-line, light-dark(#d1d9e0, #3d444d));
  --link: var(--threads-replies-link, light-dark(#0a58ca, #7ab7ff));
  display: block;
  line-height: 1.5;
}
:host([hidden]) { display: none }
h1, h2, h3, h4, h5, h6 { font-size: 1.25em; line-height: 1.3; margin: 0 0 .25em }
p { margin: 0 }
ol { list-style: none; margin: 0; padding: 0 }
li { margin: 0 }
li > ol { border-inline-start: 2px solid var(--line); margin-block-end: .75em; padding-inline-start: .875em }
article { border-radius: .25em; padding: .75em 0 }
/* Of thousands, the browser lays out only those that are near. */
section > ol > li { border-block-start: 1px solid var(--line); contain-intrinsic-block-size: auto 5em; content-visibility: auto }
article:focus-visible { outline-offset: -2px }
.quiet, .who { font-size: .875em }
.quiet, .who > span, .who a { color: var(--quiet) }
.who { align-items: baseline; display: flex; flex-wrap: wrap; gap: 0 .75em }
.name { font-weight: 600; overflow-wrap: anywhere }
.text { margin-block-start: .25em; overflow: hidden; overflow-wrap: anywhere; white-space: pre-wrap }
.files { display: flex; flex-wrap: wrap; gap: .5em; margin-block-start: .5em }
.about { display: flex; flex-wrap: wrap; gap: 0 1em; margin-block-end: .75em }
img { box-sizing: border-box; border: 1px solid var(--line); border-radius: .5em; max-block-size: 20em; max-inline-size: 100% }
a { color: var(--link); text-underline-offset: .15em }
.who a { padding-block: .125em }
button {
  background: transparent; border: 1px solid currentColor; border-radius: .5em; color: var(--link); cursor: pointer;
  font: inherit; margin-block-start: .75em; min-block-size: 2.75em; padding: .25em 1em;
}
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
`

class ThreadsReplies extends HTMLElement {
  static observedAttributes = ['src', 'post', 'heading-level', 'pictures']

  /** Ends the request that is under way. */
  #request = new AbortController()
  #isDue = false
  #root = this.attachShadow({ mode: 'open' })

  connectedCallback() {
    const style = new CSSStyleSheet()
    style.replaceSync(STYLE)
    this.#root.adoptedStyleSheets = [style]
    this.#change()
  }

  disconnectedCallback() {
    this.#request.abort()
  }

  attributeChangedCallback() {
    this.#change()
  }

  /** Loads once for all attributes that are set together. */
  #change() {
    if (this.#isDue) return
    this.#isDue = true
    queueMicrotask(() => {
      this.#isDue = false
      if (this.isConnected) this.#load()
    })
  }

  async #load() {
    this.#request.abort()
    const request = new AbortController()
    this.#request = request
    const words = wordsFor(this)
    const section = this.#frame(words)
    section.append(status(words.loading))
    try {
      const data = await fetchReplies(this.getAttribute('src'), request.signal)
      if (request.signal.aborted) return
      this.#show(section, data, words)
    } catch (cause) {
      if (request.signal.aborted) return
      console.error('threads-replies:', cause)
      section.lastChild.replaceWith(
        status(words.failed),
        button(words.again, () => this.#load()),
      )
    }
  }

  /** The section with its heading, in place of what was there. */
  #frame(words) {
    const level = /^[1-6]$/.exec(this.getAttribute('heading-level') ?? '')?.[0] ?? '2'
    const heading = element(`h${level}`, { id: 'title' }, words.title)
    const section = element('section', { 'aria-labelledby': 'title', lang: words.lang }, heading)
    this.#root.replaceChildren(section)
    return section
  }

  #show(section, { fetchedAt, replies }, words) {
    const entries = inOrder(replies)
    const post = threadsAddress(this.getAttribute('post'))
    section.lastChild.remove()
    const about = element('p', { class: 'quiet about' })
    if (post) about.append(link(post, words.reply))
    if (entries.length === 0) section.append(status(words.empty))
    else {
      section.querySelector('#title').append(` (${entries.length.toLocaleString(words.locale)})`)
      const when = moment(fetchedAt, words.minute)
      if (when) about.append(element('span', {}, `${words.asOf} `, when))
    }
    if (about.firstChild) section.append(about)
    if (entries.length > 0) section.append(...steps(entries, words, this.hasAttribute('pictures')))
  }
}

/** @returns the list with the first replies, and the button that adds others. */
function steps(entries, words, pictures) {
  const top = element('ol', { role: 'list' })
  /** The list that is open on each level. */
  const lists = [top]
  let shown = 0
  const more = button('', () => add().focus())
  add()
  return entries.length > shown ? [top, more] : [top]

  /** Adds a step, and returns the first reply of it. */
  function add() {
    const items = entries.slice(shown, shown + Math.max(STEP, shown)).map((entry) => {
      const item = element('li', {}, card(entry, words, pictures))
      lists.length = entry.level + 1
      lists[entry.level] ??= listBelow(lists[entry.level - 1])
      lists[entry.level].append(item)
      return item.firstChild
    })
    shown += items.length
    const left = entries.length - shown
    more.textContent = `${words.more} (${left.toLocaleString(words.locale)} ${words.left})`
    if (left === 0) more.remove()
    return items[0]
  }
}

function listBelow(list) {
  const below = element('ol', { role: 'list' })
  list.lastElementChild.append(below)
  return below
}

/** One reply. */
function card({ reply, to }, words, pictures) {
  const who = element('p', { class: 'who' }, element('bdi', { class: 'name' }, reply.by))
  if (reply.verified) who.append(element('span', {}, words.verified))
  if (reply.own) who.append(element('span', {}, words.author))
  if (to) who.append(element('span', {}, `${words.to} `, element('bdi', { class: 'name' }, to.by)))
  const address = threadsAddress(reply.permalink)
  const when = moment(reply.at, words.day)
  if (when) who.append(address ? link(address, when) : when)
  // In which language it is, nobody knows: not in that of the page, at least.
  const text = element('p', { class: 'text', dir: 'auto', lang: '' }, reply.text)
  const article = element('article', { tabindex: '-1' }, who)
  if (reply.text.trim() !== '') article.append(text)
  const files = reply.media.map((file) => shownFile(file, reply, words, pictures))
  if (files.length > 0) article.append(element('p', { class: 'files quiet' }, ...files))
  return article
}

function shownFile({ kind, url }, { by }, words, pictures) {
  const name = element('span', {}, `[${words[kind]}]`)
  if (!pictures || kind !== 'image' || httpsUrl(url) === undefined) return name
  const alt = `${words.image}: ${by}`
  const image = element('img', { alt, loading: 'lazy', decoding: 'async', referrerpolicy: 'no-referrer' })
  // Addresses of pictures end after some days.
  image.addEventListener('error', () => image.replaceWith(name))
  image.src = httpsUrl(url).href
  return image
}

/**
 * The replies in the order in which they are read: each is followed by what answers it. What answers nothing that is
 * here, is on the first level.
 */
function inOrder(replies) {
  const byId = new Map(replies.map((reply) => [reply.id, reply]))
  const below = Map.groupBy(byId.values(), ({ parent }) => (byId.has(parent) ? parent : undefined))
  const entries = []
  // No recursion: a tree can be as deep as it has replies.
  const next = (below.get(undefined) ?? []).toReversed().map((reply) => ({ reply, level: 0 }))
  for (let entry = next.pop(); entry; entry = next.pop()) {
    if (entry.reply.hidden) continue
    entries.push(entry)
    const isDeepest = entry.level === LEVELS - 1
    const level = isDeepest ? entry.level : entry.level + 1
    const answers = below.get(entry.reply.id) ?? []
    next.push(
      ...answers.toReversed().map((reply) => ({ reply, level, ...(isDeepest && { to: entry.reply }) })),
    )
  }
  return entries
}

/** Where there is no file, there are no replies yet. */
async function fetchReplies(src, signal) {
  if (!src) throw new Error('the attribute src is missing')
  const answer = await fetch(src, { credentials: 'omit', referrerPolicy: 'no-referrer', signal })
  if (answer.status === 404) return { fetchedAt: undefined, replies: [] }
  if (!answer.ok) throw new Error(`HTTP ${answer.status} for ${src}`)
  const { fetched_at: fetchedAt, replies } = await answer.json()
  if (!Array.isArray(replies)) throw new Error(`${src} has no replies`)
  return { fetchedAt, replies: replies.filter(isReply).map(readReply) }
}

function isReply(value) {
  return (
    value !== null && ['id', 'parent', 'by', 'text', 'at'].every((key) => typeof value?.[key] === 'string')
  )
}

function readReply({ id, parent, by, own, verified, text, at, permalink, media, hidden }) {
  const files = Array.isArray(media)
    ? media.filter((file) => /^(image|video|audio|gif)$/.test(file?.kind))
    : []
  return {
    ...{ id, parent, at, permalink, media: files.slice(0, 20) },
    ...{ own: own === true, verified: verified === true, hidden: hidden === true },
    by: capped(unturned(by), 100),
    text: capped(unturned(text), MOST_CHARACTERS),
  }
}

/** Without what turns the order of letters, by which `gnp.exe` reads as `exe.png`. */
function unturned(text) {
  return text.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')
}

function capped(text, most) {
  return text.length > most ? `${[...text.slice(0, most)].slice(0, -1).join('')}…` : text
}

function httpsUrl(address) {
  try {
    const url = new URL(address)
    const isPlain = url.protocol === 'https:' && url.username === '' && url.password === '' && url.port === ''
    return isPlain ? url : undefined
  } catch {
    return undefined
  }
}

function threadsAddress(address) {
  const url = httpsUrl(address)
  return url && /^(www\.)?threads\.(com|net)$/.test(url.hostname) ? url.href : undefined
}

/** The words in the language of the page, where there are any. */
function wordsFor(host) {
  const tag = host.closest('[lang]')?.lang ?? ''
  const [, language = ''] = /^([a-z]{2})(-[a-z]{2})?$/i.exec(tag) ?? []
  const isKnown = Object.hasOwn(WORDS, language.toLowerCase())
  const lang = isKnown ? language.toLowerCase() : 'en'
  const locale = isKnown ? tag : lang
  // Made once: to make one takes longer than to make a reply.
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })
  const minute = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  return { lang, locale, day, minute, ...WORDS[lang] }
}

function moment(at, format) {
  const date = new Date(at ?? '')
  if (Number.isNaN(date.getTime())) return undefined
  return element('time', { datetime: date.toISOString() }, format.format(date))
}

function link(href, content) {
  return element('a', { href, rel: 'noopener noreferrer nofollow ugc' }, content)
}

function status(text) {
  return element('p', { role: 'status' }, text)
}

function button(text, act) {
  const made = element('button', { type: 'button' }, text)
  made.addEventListener('click', act)
  return made
}

/** Texts become text nodes. */
function element(name, attributes, ...content) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...content)
  return made
}

customElements.define('threads-replies', ThreadsReplies)
