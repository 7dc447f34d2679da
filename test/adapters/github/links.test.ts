import { describe, expect, test } from 'vitest'
import { linksInto } from '../../../src/adapters/github/links.ts'

const ENVIRONMENT = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'lantern/notes',
  GITHUB_SHA: 'a'.repeat(40),
}
const ALL = { siteUrl: undefined, isThere: () => true }
const HOME = 'https://github.com/lantern/notes/blob/HEAD'

describe('a relative link', () => {
  test.each([
    ['threads/a.md', 'img.md', '/threads/img.md'],
    ['threads/a.md', '../docs/guide.md#part', '/docs/guide.md#part'],
    ['threads/a.md', '/docs/guide.md?plain=1', '/docs/guide.md?plain=1'],
    ['threads/a.md', 'two%20words.md', '/threads/two%20words.md'],
    ['threads/a.md', 'two words.md', '/threads/two%20words.md'],
    ['threads/a.md', 'C%23/notes.md', '/threads/C%23/notes.md'],
    ['threads/a.md', '100%.md', '/threads/100%25.md'],
    ['threads/C#/a.md', 'img.md', '/threads/C%23/img.md'],
    ['threads/50%25/a.md', 'img.md', '/threads/50%2525/img.md'],
    ['threads/a.md', 'ü.md', '/threads/%C3%BC.md'],
    ['a.md', '.', '/'],
  ])(
    'in %s to %s leads to the file on the default branch, at whatever commit the run is',
    (path, target, to) => {
      expect(linksInto(ENVIRONMENT, ALL)(path, target)).toBe(`${HOME}${to}`)
    },
  )

  test('in inline text leads from the root of the repository', () => {
    expect(linksInto(ENVIRONMENT, ALL)(undefined, 'docs/')).toBe(`${HOME}/docs/`)
  })

  test.each(['../outside.md', '#part', '/../outside.md', '%2e%2e/outside.md'])(
    'to %s leads nowhere',
    (target) => {
      expect(linksInto(ENVIRONMENT, ALL)('a.md', target)).toBeUndefined()
    },
  )

  test('leads nowhere outside of GitHub', () => {
    expect(linksInto({}, ALL)('a.md', 'b.md')).toBeUndefined()
  })

  test('leads nowhere where there is no such file', () => {
    expect(
      linksInto(ENVIRONMENT, { siteUrl: undefined, isThere: () => false })('a.md', '/guide'),
    ).toBeUndefined()
  })

  test.each([
    ['docs/a.md', '/guide#part', '/guide#part'],
    ['content/posts/a.md', '../about.md', '/about'],
    ['content/posts/a.md', 'other/index.md?x', '/posts/other?x'],
    ['a.md', '@/docs/part.md#b', '/docs/part#b'],
    ['_posts/a.md', 'b.md', undefined],
  ])('in %s to %s leads to the page of the site', (path, target, page) => {
    const site = { siteUrl: new URL('https://example.com/site/'), isThere: () => true }
    expect(linksInto(ENVIRONMENT, site)(path, target)).toBe(page && `https://example.com/site${page}`)
  })

  test('to a file that is no page leads to the repository', () => {
    const site = { siteUrl: new URL('https://example.com'), isThere: () => true }
    expect(linksInto(ENVIRONMENT, site)('a.md', 'src/main.c')).toBe(`${HOME}/src/main.c`)
  })
})
