import Ajv from 'ajv'
import { globSync, readFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { frontMatterSchema } from '../scripts/schema.ts'
import { fencesOf, frontMatterOf } from '../src/core/front-matter/fences.ts'
import { MEANINGS, THREADS } from '../src/core/post/reading/keys.ts'
import { readPost } from '../src/core/post/read-post.ts'
import { DEFAULT_SETTINGS } from '../src/core/settings.ts'

const PATH = 'schema/threads.json'
const text = readFileSync(PATH, 'utf8')
const isValid = new Ajv({ unknownFormats: 'ignore' }).compile(JSON.parse(text) as object)

/** Front matter as an editor reads it, where numbers are numbers. */
function frontMatterIn(file: string): unknown {
  const fences = fencesOf(file)
  return fences.kind === 'yaml' ? parse(frontMatterOf(file, fences)) : undefined
}

describe('schema/threads.json', () => {
  test('says what the keys of a post say (run `npm run docs`)', async () => {
    const made = JSON.stringify(frontMatterSchema(THREADS, MEANINGS))
    expect(await format(made, { ...(await resolveConfig(PATH)), filepath: PATH })).toBe(text)
  })

  test('takes every post of the examples and of the tests', () => {
    const paths = globSync(['examples/content/**/*.md', 'test/fixtures/**/*.{md,mdx}'])
    const read = paths.map((path) => [path, frontMatterIn(readFileSync(path, 'utf8'))] as const)
    const posts = read.filter(([, frontMatter]) => frontMatter !== undefined)
    expect(posts.length).toBeGreaterThan(5)
    expect(posts.filter(([, frontMatter]) => !isValid(frontMatter)).map(([path]) => path)).toEqual([])
  })

  test.each([
    'true',
    '{}',
    '{ topic: 2026, poll: [1, 2], numbering: false }',
    '{ publish_at: 2026-12-01 09:00, timezone: Europe/Berlin, draft: true }',
    '{ media: [a.png, { src: b.png, alt: B, spoiler: true }], format: single }',
    '{ share_to_instagram: dark, countries: [NO], reply_control: everyone }',
    '{ id: "1", posts: [{ id: 1, permalink: "https://www.threads.com/@a/post/b" }] }',
    '{ topic: [a] }',
    '{ topik: a }',
    '{ draft: "yes" }',
    '{ numbering: "n" }',
    '{ poll: [] }',
    '{ media: [{ alt: B }] }',
    '{ reply_control: nobody }',
    '{ format: thread }',
    'a text',
  ])('takes `threads: %s` where Spool reads it without a problem', (threads) => {
    const file = `---\nthreads: ${threads}\n---\n\nHello.\n`
    const read = readPost('a.md', file, DEFAULT_SETTINGS)
    expect(isValid(frontMatterIn(file))).toBe(read.kind === 'post' && read.post.problems.length === 0)
  })
})
