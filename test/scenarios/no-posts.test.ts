import { describe, expect, onTestFinished, test } from 'vitest'
import { runAction } from '../../scripts/run-action.ts'
import { repository } from './repository.ts'

const file = (frontMatter: string) => `---\ntitle: Hello\n${frontMatter}\n---\n\nHello.\n`

/** Runs the step where nothing listens: a request would fail it. */
async function run(files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>>) {
  const { path, remove } = repository(files)
  onTestFinished(remove)
  const step = { 'access-token': 'THAAtoken', 'threads-api-url': 'http://127.0.0.1:9', ...inputs }
  return runAction({ workspace: path, inputs: step })
}

describe.each([{}, { command: 'check', 'access-token': '' }, { 'dry-run': 'true', 'access-token': '' }])(
  'a file that is no post is told of where its author may have meant one: %j',
  (inputs) => {
    test.each([
      [
        'thread: true',
        'it has the key `thread`, and only `threads` makes one. Did you mean `threads: true`?',
      ],
      ['Threads: true', 'it has the key `Threads`, and only `threads` makes one.'],
      ['Threads:\n  topic: x', 'it has the key `Threads`'],
      ['threads:', 'its key `threads` has no value. Did you mean `threads: true`?'],
      ['threads: # later', 'its key `threads` has no value.'],
    ])('%j', async (keys, words) => {
      const { exitCode, log } = await run({ 'threads/a.md': file(keys) }, inputs)
      expect([exitCode, log]).toEqual([0, expect.stringContaining(words)])
      expect(log).toContain('file=threads/a.md,line=3')
      expect(log).toContain('The only file that matches is no post: `threads/a.md`.')
    })

    test.each([
      ['a blank line', `\n${file('threads: true')}`, 2],
      ['spaces', `  ${file('threads: true')}`, 1],
      ['all of it indented', file('threads: true').replaceAll(/^(?=.)/gm, '  '), 1],
      ['lines of Windows', `\r\n\r\n${file('threads: true').replaceAll('\n', '\r\n')}`, 3],
    ])('its front matter does not stand first: %s', async (_, text, line) => {
      const { exitCode, log } = await run({ 'threads/a.md': text }, inputs)
      expect([exitCode, log]).toEqual([
        0,
        expect.stringContaining('Remove the blank lines and the spaces before the first `---`.'),
      ])
      expect(log).toContain(`file=threads/a.md,line=${line}`)
    })

    test('no file says anything', async () => {
      const files = { 'threads/a.md': 'Hello.\n', 'threads/b.md': file('tags: [a]') }
      const { exitCode, log } = await run(files, inputs)
      expect([exitCode, log]).toEqual([
        0,
        expect.stringContaining(
          'None of the 2 files that match is a post: `threads/a.md`, `threads/b.md`. Open the file with front matter',
        ),
      ])
    })

    test('but not where it says so, or means something else, beside a post', async () => {
      const files = {
        'threads/a.md': file('threads: false'),
        'threads/b.md': file('thread: 1234'),
        'threads/c.md': file('threads:\n  draft: true'),
        'threads/d.md': file('threads:\n\n  draft: true'),
        'threads/e.md': '\n---\n\nA thematic break, and threads.\n',
      }
      const { exitCode, log } = await run(files, inputs)
      expect([exitCode, log]).toEqual([0, expect.not.stringContaining('::warning')])
    })
  },
)

describe('patterns that match no file', () => {
  test.each([
    ['a folder', 'threads', 'threads/a.md', '`threads/**/*.md`'],
    ['a folder with a slash', 'threads/', 'threads/deep/a.md', '`threads/**/*.md`'],
    ['files of MDX', 'threads/**/*.md', 'threads/a.mdx', '`threads/**/*.mdx`'],
    ['a folder of MDX', 'threads', 'threads/a.mdx', '`threads/**/*.mdx`'],
  ])('%s', async (_, files, path, meant) => {
    const { log } = await run({ [path]: file('threads: true') }, { files })
    expect(log).toContain(`There are files that match ${meant}: write that.`)
  })
})
