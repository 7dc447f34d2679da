import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { describe, expect, test } from 'vitest'
import { rulesDocument, withContract } from '../scripts/documents.ts'
import { RULES } from '../src/core/rules.ts'

const read = (path: string) => readFileSync(path, 'utf8')
const formatted = async (path: string, text: string) =>
  format(text, { ...(await resolveConfig(path)), filepath: path })

describe('the documents', () => {
  test('README.md says what action.yml says (run `npm run docs`)', async () => {
    const readme = await formatted('README.md', withContract(read('README.md'), read('action.yml')))
    expect(readme).toBe(read('README.md'))
  })

  test('docs/rules.md says what the catalogue of rules says (run `npm run docs`)', async () => {
    expect(await formatted('docs/rules.md', rulesDocument(RULES))).toBe(read('docs/rules.md'))
  })

  test('lead nowhere that is not there', () => {
    const pages = [
      'README.md',
      'CONTRIBUTING.md',
      ...readdirSync('docs', { recursive: true }).map((name) => join('docs', String(name))),
    ]
    for (const page of pages.filter((name) => name.endsWith('.md'))) {
      for (const [, target = ''] of read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)) {
        expect(existsSync(join(dirname(page), target)), `${page} → ${target}`).toBe(true)
      }
    }
  })
})
