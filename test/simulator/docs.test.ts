import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withTables } from '../../simulator/docs.ts'
import { FAULT_KINDS } from '../../simulator/http/faults.ts'
import { APP } from '../../simulator/world.ts'

const PATH = join(import.meta.dirname, '../../docs/simulator.md')
const page = readFileSync(PATH, 'utf8')

test('docs/simulator.md has every switch and control as the code has it (UPDATE_DOCS=1 rewrites it)', () => {
  if (process.env['UPDATE_DOCS']) writeFileSync(PATH, withTables(page))
  else expect(withTables(page)).toBe(page)
})
test('docs/simulator.md names every kind of fault', () => {
  for (const kind of FAULT_KINDS) expect(page).toContain(`\`${kind}\``)
})
test('docs/simulator.md names the app of the OAuth calls', () => {
  expect(page).toContain(`\`${APP.id}\` with the secret \`${APP.secret}\``)
  expect(page).toContain(`\`${APP.facebookId}\``)
})
