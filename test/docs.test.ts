import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { rulesDocument, withCommands, withContract, withKeys, withWorkflows } from '../scripts/documents.ts'
import { ASKED } from '../src/core/threads/token/lacks.ts'
import { COMMANDS } from '../src/commands/table.ts'
import { MEANINGS } from '../src/core/post/reading/keys.ts'
import { RULES } from '../src/core/rules/catalogue.ts'
import { ourSteps, unknownInputs } from './workflows/read.ts'

const read = (path: string) => readFileSync(path, 'utf8')
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]
const formatted = async (path: string, text: string) =>
  format(text, { ...(await resolveConfig(path)), filepath: path })

describe('the documents', () => {
  test('README.md says what action.yml says (run `npm run docs`)', async () => {
    const readme = await formatted('README.md', withContract(read('README.md'), read('action.yml')))
    expect(readme).toBe(read('README.md'))
  })

  test('README.md says of each key of a post what its row says (run `npm run docs`)', async () => {
    const readme = await formatted('README.md', withKeys(read('README.md'), MEANINGS))
    expect(readme).toBe(read('README.md'))
  })

  test('README.md says of each command what its row says (run `npm run docs`)', async () => {
    const readme = await formatted('README.md', withCommands(read('README.md'), COMMANDS))
    expect(readme).toBe(read('README.md'))
  })

  test('docs/rules.md says what the catalogue of rules says (run `npm run docs`)', async () => {
    expect(await formatted('docs/rules.md', rulesDocument(RULES))).toBe(read('docs/rules.md'))
  })

  test('README.md shows each workflow as its file has it (run `npm run docs`)', async () => {
    const readme = read('README.md')
    expect(await formatted('README.md', withWorkflows(readme, read))).toBe(readme)
    const [shown, ends] = [/^<!-- workflow: (.*) -->$/gm, /^<!-- \/workflow -->$/gm].map((marker) => [
      ...readme.matchAll(marker),
    ])
    const files = readdirSync('examples/workflows')
      .map((name) => `examples/workflows/${name}`)
      .sort()
    expect(shown?.map(([, path]) => path).sort()).toEqual(files)
    expect(ends).toHaveLength(files.length)
  })

  test('give the action only inputs it has', () => {
    const steps = pages.flatMap((page) =>
      [...read(page).matchAll(/^```yaml\n([^]*?)^```$/gm)].flatMap(([, yaml = '']) => ourSteps(parse(yaml))),
    )
    expect(steps.length).toBeGreaterThan(readdirSync('examples/workflows').length)
    expect(unknownInputs(steps)).toEqual([])
  })

  test('name tests of the threat model that are there', () => {
    const named = [...read('docs/threat-model.md').matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path)
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((path) => !existsSync(path))).toEqual([])
  })

  test('lead nowhere that is not there', () => {
    for (const page of pages) {
      for (const [, target = ''] of read(page)
        .replaceAll(/`[^`\n]*`/g, '')
        .matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)) {
        expect(existsSync(join(dirname(page), target)), `${page} → ${target}`).toBe(true)
      }
    }
  })

  test('lead to no heading that is not there', () => {
    for (const page of pages) {
      for (const [, target = '', heading = ''] of read(page).matchAll(
        /\]\((?!https?:)([^)#\s]*)#([^)\s]+)\)/g,
      )) {
        const path = target === '' ? page : join(dirname(page), target)
        expect(anchorsOf(read(path)), `${page} → ${path}`).toContain(heading)
      }
    }
  })

  test('ask for the permissions that `spool setup` asks for', () => {
    for (const page of ['README.md', 'docs/getting-started.md'])
      expect(
        ASKED.filter((scope) => !read(page).includes(`\`${scope}\``)),
        page,
      ).toEqual([])
  })

  test('lead from the first screen of README.md to the first post', () => {
    const [screen = ''] = read('README.md').split('## Front matter')
    for (const named of ['threads/hello.md', '.github/workflows/threads.yml', '(docs/getting-started.md)'])
      expect(screen).toContain(named)
  })
})

/** What GitHub names the headings of a page by. */
function anchorsOf(page: string): readonly string[] {
  return Array.from(page.matchAll(/^#+ (.*)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
}
