/**
 * Keeps a page fresh: asks for it again every second, and exchanges what has changed.
 *
 * Served as it stands. It changes nothing that has the focus, keeps open what is open, and says aloud how
 * many posts are new.
 */
export const SCRIPT = `'use strict'
const parser = new DOMParser()
const LIVE = '.chain[id], .live[id], .profile[id]'
const seen = new Map([...document.querySelectorAll(LIVE)].map((element) => [element.id, element.outerHTML]))
let etag = ''

async function load(url) {
  const response = await fetch(url, { cache: 'no-store', headers: etag && url === location.href ? { 'if-none-match': etag } : {} })
  if (response.status !== 200) return undefined
  if (url === location.href) etag = response.headers.get('etag')
  return parser.parseFromString(await response.text(), 'text/html')
}

function exchange(old, fresh) {
  const open = [...old.querySelectorAll('details')].map((one) => one.open)
  fresh.querySelectorAll('details').forEach((one, index) => { if (open[index]) one.open = true })
  const at = [...old.querySelectorAll('.scroll, .carousel')].map((one) => [one.scrollLeft, one.scrollTop])
  old.replaceWith(fresh)
  fresh.querySelectorAll('.scroll, .carousel').forEach((one, index) => { if (at[index]) one.scrollTo(...at[index]) })
}

const isBusy = (element) =>
  element.contains(document.activeElement) || [...element.querySelectorAll('video')].some((video) => !video.paused)

function merge(page) {
  let added = 0
  let before
  const ids = new Set()
  for (const fresh of page.querySelectorAll(LIVE)) {
    ids.add(fresh.id)
    const old = document.getElementById(fresh.id)
    const source = fresh.outerHTML
    if (!old) {
      const copy = document.importNode(fresh, true)
      copy.classList.add('new')
      if (before) before.after(copy)
      else document.getElementById('feed')?.prepend(copy)
      seen.set(fresh.id, source)
      added++
    } else if (seen.get(fresh.id) !== source && !isBusy(old)) {
      exchange(old, document.importNode(fresh, true))
      seen.set(fresh.id, source)
    }
    const now = document.getElementById(fresh.id)
    if (now?.parentElement?.id === 'feed') before = now
  }
  for (let gone = before?.previousElementSibling; gone; ) {
    const next = gone.previousElementSibling
    if (gone.matches('.chain[id]') && !ids.has(gone.id)) gone.remove()
    gone = next
  }
  if (added > 0) {
    document.querySelector('.empty')?.remove()
    document.getElementById('news').textContent = added === 1 ? 'One new post' : added + ' new posts'
  }
}

async function refresh() {
  try {
    const page = document.hidden ? undefined : await load(location.href)
    if (page) merge(page)
  } catch {
    // The simulator does not answer; it may be started again.
  }
  setTimeout(refresh, 1000)
}
setTimeout(refresh, 1000)

// A busy browser tells several states of a link at once: the last one is how it stands now.
const more = new IntersectionObserver(async (entries) => {
  const { target: link, isIntersecting } = entries.at(-1)
  if (!isIntersecting) return
  more.unobserve(link)
  const page = await load(link.href).catch(() => undefined)
  if (!page) return setTimeout(() => more.observe(link), 1000)
  for (const fresh of page.querySelectorAll('#feed > .chain')) {
    seen.set(fresh.id, fresh.outerHTML)
    document.getElementById('feed').append(document.importNode(fresh, true))
  }
  const next = page.querySelector('a[rel=next]')
  link.closest('.older').remove()
  if (next) {
    document.getElementById('feed').after(document.importNode(next.closest('.older'), true))
    watch()
  }
}, { rootMargin: '800px' })

function watch() {
  const link = document.querySelector('a[rel=next]')
  if (link) more.observe(link)
}
watch()
`
