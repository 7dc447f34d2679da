import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkout } from '../../../src/adapters/files/checkout.ts'

test('a file is replaced although a killed run left its replacement behind', () => {
  const root = mkdtempSync(join(tmpdir(), 'spool-checkout-'))
  writeFileSync(join(root, 'a.md'), 'old')
  writeFileSync(join(root, `a.md.spool-${process.pid}`), 'half')
  checkout(root).write('a.md', 'new')
  expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('new')
  expect(readdirSync(root)).toEqual(['a.md'])
  rmSync(root, { recursive: true })
})
