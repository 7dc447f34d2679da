import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { receiptsFolder } from '../../../src/adapters/files/receipts-folder.ts'

let root = ''
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'spool-receipts-'))))
afterEach(() => rmSync(root, { recursive: true }))

const MB = 1024 * 1024
const large = (name: string, size: number) => {
  writeFileSync(join(root, name), '')
  truncateSync(join(root, name), size)
}
const namesOf = () =>
  receiptsFolder(root)
    .read()
    .map((found) => `${found.name}${'why' in found ? `: ${found.why}` : ''}`)

test('a folder of receipts is made when there are some, and each file is whole', () => {
  const folder = receiptsFolder(join(root, 'temp', 'receipts'))
  expect(folder.read()).toEqual([])
  folder.put('b.json', 'two')
  folder.put('a.json', 'one')
  expect(folder.read()).toEqual([
    { name: 'a.json', text: 'one' },
    { name: 'b.json', text: 'two' },
  ])
  expect(
    receiptsFolder(join(root, 'temp'))
      .read()
      .map(({ name }) => name),
  ).toEqual(['receipts/a.json', 'receipts/b.json'])
})

test('what is no file to read is named, and not read', () => {
  writeFileSync(join(root, 'a.json'), 'a')
  writeFileSync(join(root, 'bytes'), Buffer.from([0xff]))
  symlinkSync(join(root, 'a.json'), join(root, 'link'))
  symlinkSync('/', join(root, 'root'))
  large('large', 100 * MB)
  expect(namesOf()).toEqual([
    'a.json',
    'bytes: It is no text in UTF-8.',
    'large: It has more than 16 MB.',
    'link: It is a symbolic link.',
    'root: It is a symbolic link.',
  ])
  const deep = join(root, 'a', 'b', 'c', 'd')
  mkdirSync(deep, { recursive: true })
  writeFileSync(join(deep, 'deep.json'), '')
  expect(namesOf().join()).not.toContain('deep.json')
})

test('a folder that is a link is none', () => {
  mkdirSync(join(root, 'real'))
  writeFileSync(join(root, 'real', 'a.json'), 'a')
  symlinkSync(join(root, 'real'), join(root, 'link'))
  expect(receiptsFolder(join(root, 'link')).read()).toEqual([])
})

test('many files are read as far as a limit goes', () => {
  for (let index = 0; index < 1001; index += 1) writeFileSync(join(root, `${1000 + index}`), '')
  const names = namesOf()
  expect([names.length, names.at(-1)]).toEqual([1001, ': There are more than 1000 files.'])
})

test('files that are too large together are left out', () => {
  for (let index = 0; index < 6; index += 1) large(String(index), 15 * MB)
  expect(namesOf().map((name) => name.slice(1))).toEqual([
    '',
    '',
    '',
    '',
    ': Together the files have more than 64 MB.',
    ': Together the files have more than 64 MB.',
  ])
})
