/**
 * Keeps the page as the files are: told of a change, it asks for the page again and exchanges the posts that differ.
 *
 * Served as it stands. What is looked at stays where it is, what is open stays open, and so does the focus.
 */
export const SCRIPT = `'use strict'
const parser = new DOMParser()
const feed = document.getElementById('feed')
const ended = document.getElementById('ended')
const FOCUSABLE = 'a, summary, video, [tabindex]'

function exchange(old, fresh) {
  const open = [...old.querySelectorAll('details')].map((one) => one.open)
  const at = [...old.querySelectorAll('.carousel')].map((one) => one.scrollLeft)
  const focused = [...old.querySelectorAll(FOCUSABLE)].indexOf(document.activeElement)
  old.replaceWith(fresh)
  fresh.querySelectorAll('details').forEach((one, index) => { if (open[index]) one.open = true })
  fresh.querySelectorAll('.carousel').forEach((one, index) => { if (at[index]) one.scrollLeft = at[index] })
  if (focused >= 0) fresh.querySelectorAll(FOCUSABLE)[focused]?.focus({ preventScroll: true })
}

const topOf = (element) => element.getBoundingClientRect().top

function merge(page) {
  const anchor = [...feed.children].find((card) => card.getBoundingClientRect().bottom > 60)
  const [id, top] = [anchor?.id, anchor && topOf(anchor)]
  const fresh = [...page.querySelectorAll('#feed > [id]')]
  const ids = new Set(fresh.map((card) => card.id))
  for (const card of [...feed.children]) if (!ids.has(card.id)) card.remove()
  fresh.forEach((card, index) => {
    const old = document.getElementById(card.id)
    if (old && old.dataset.version !== card.dataset.version) exchange(old, document.importNode(card, true))
    const now = old ? document.getElementById(card.id) : document.importNode(card, true)
    if (feed.children[index] !== now) feed.insertBefore(now, feed.children[index] ?? null)
  })
  document.getElementById('rest').replaceChildren(...page.getElementById('rest').childNodes)
  const same = id && document.getElementById(id)
  if (same && window.scrollY > 0) window.scrollBy({ top: topOf(same) - top, behavior: 'instant' })
}

let loading = false
let again = false
async function refresh() {
  if (loading) { again = true; return }
  loading = true
  try {
    do {
      again = false
      const response = await fetch(location.href, { cache: 'no-store' })
      if (response.ok) merge(parser.parseFromString(await response.text(), 'text/html'))
    } while (again)
  } catch {
    // It does not answer: the events say when it does again.
  } finally {
    loading = false
  }
}

const events = new EventSource('/_events')
events.onmessage = refresh
events.onopen = () => { ended.textContent = ''; refresh() }
events.onerror = () => { ended.textContent = 'The preview has ended.' }
`
