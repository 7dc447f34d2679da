import { afterEach, describe, expect, test } from 'vitest'
import { runAction } from '../../scripts/run-action.ts'
import { rulesOf } from './entries.ts'
import { startOtherThreads, TOKEN } from './other-threads.ts'
import { repository } from './repository.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0)) await clean()
})

const article = (threads: string, body: string) =>
  `---\ntitle: Lantern learns to wait\nthreads: ${threads}\n---\n\n${body}\n`

/** Articles of a site as posts, and what is public after a run. */
async function published(files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>>) {
  const threads = await startOtherThreads()
  const repo = repository(files)
  cleanups.push(() => threads.close(), repo.remove)
  const { exitCode, log, outputs } = await runAction({
    workspace: repo.path,
    inputs: {
      'access-token': TOKEN,
      'threads-api-url': threads.url,
      files: 'blog/**/*.md',
      'write-back': 'files',
      ...inputs,
    },
    env: { SPOOL_TIME_SCALE: '200', GITHUB_REPOSITORY: 'lantern/site' },
  })
  expect(exitCode, log).toBe(0)
  return { texts: threads.posts.map(({ text }) => text), rules: rulesOf(outputs), log }
}

describe('an article of a site', () => {
  const files = {
    'blog/1.md': article('true', 'It waits for slow pages.'),
    'blog/2.md': article('true', '# A heading of its own\n\nIt waits.'),
    'blog/3.md': article('{ title: false }', 'Just this.'),
    'blog/4.md': article('{ title: News }', 'Just this.'),
    'blog/5.md': article('{ text: A teaser. }', 'It waits.'),
  }

  test('opens with its title, or as the post says', async () => {
    const { texts } = await published(files, {})
    expect(texts).toEqual([
      'Lantern learns to wait\n\nIt waits for slow pages.',
      'A heading of its own\n\nIt waits.',
      'Just this.',
      'News\n\nJust this.',
      'A teaser.',
    ])
  })

  test('opens without it where `title` is false, but with what a post chooses', async () => {
    const { texts } = await published(files, { title: 'false' })
    expect(texts).toEqual([
      'It waits for slow pages.',
      'A heading of its own\n\nIt waits.',
      'Just this.',
      'News\n\nJust this.',
      'A teaser.',
    ])
  })
})

describe('a link into the site', () => {
  const files = {
    'blog/a.md': article('{ title: false }', 'See [the guide](/guide/wait) and [the code](../src/wait.ts).'),
    'src/wait.ts': '',
  }

  test('leads to its page below `site-url`, and to the file where that is none of the site', async () => {
    const { texts, rules } = await published(files, { 'site-url': 'https://lantern.example/docs/' })
    expect(texts).toEqual([
      'See the guide (https://lantern.example/docs/guide/wait) and the code (https://github.com/lantern/site/blob/HEAD/src/wait.ts).',
    ])
    expect(rules).toEqual({ 'blog/a.md': [] })
  })

  test('is its text where no `site-url` is known, and is told', async () => {
    const { texts, rules } = await published(files, {})
    expect(texts).toEqual([
      'See the guide and the code (https://github.com/lantern/site/blob/HEAD/src/wait.ts).',
    ])
    expect(rules).toEqual({ 'blog/a.md': ['text/link-dropped:6'] })
  })
})
