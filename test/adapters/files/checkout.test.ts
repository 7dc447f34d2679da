import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkout } from '../../../src/adapters/files/checkout.ts'
import { LARGEST_FILE } from '../../../src/core/text/limits.ts'

/** Whoever may make no links on Windows may make junctions of folders. */
const FOLDER_LINK = process.platform === 'win32' ? 'junction' : 'dir'

let outside = ''
let root = ''
beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'spool-checkout-'))
  root = join(outside, 'repository')
  mkdirSync(root)
})
afterEach(() => rmSync(outside, { recursive: true }))

test('a file is replaced although a killed run left its replacement behind', () => {
  writeFileSync(join(root, 'a.md'), 'old')
  writeFileSync(join(root, `.spool-${process.pid}`), 'half')
  checkout(root).write('a.md', 'new')
  expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('new')
  expect(readdirSync(root)).toEqual(['a.md'])
})

test('a file is made with the folders it is in, and replaced from then on', () => {
  const files = checkout(root)
  files.put('deep/down/a.csv', 'one')
  files.put('deep/down/a.csv', 'two')
  expect(readFileSync(join(root, 'deep/down/a.csv'), 'utf8')).toBe('two')
  expect(readdirSync(join(root, 'deep/down'))).toEqual(['a.csv'])
})

test('a folder is listed with what each name stands for, and no link is looked through', () => {
  for (const folder of ['in/plain', 'in/other/.git', 'in/node_modules'])
    mkdirSync(join(root, folder), { recursive: true })
  mkdirSync(join(root, 'in/module'))
  writeFileSync(join(root, 'in/module/.git'), 'gitdir: ../.git/modules/module')
  writeFileSync(join(root, 'in/a.md'), 'x')
  symlinkSync(outside, join(root, 'in/link'), FOLDER_LINK)
  expect(Object.fromEntries(checkout(root).list('in'))).toEqual({
    'a.md': 'file',
    link: 'link',
    module: 'repository',
    node_modules: 'folder',
    other: 'repository',
    plain: 'folder',
  })
  expect([...checkout(root).list('')]).toEqual([['in', 'folder']])
})

test('no file is made outside of the repository, nor behind a link', () => {
  const files = checkout(root)
  symlinkSync(outside, join(root, 'link'), FOLDER_LINK)
  for (const path of ['../a.csv', '.git/config', 'a/../../b.csv'])
    expect(() => files.put(path, 'x')).toThrow(expect.objectContaining({ code: 'EPERM' }))
  expect(() => files.put('link/deep/a.csv', 'x')).toThrow(expect.objectContaining({ code: 'ELOOP' }))
  expect(readdirSync(outside)).toEqual(['repository'])
})

test('a file is replaced although its name is as long as names can be', () => {
  const name = `${'n'.repeat(252)}.md`
  writeFileSync(join(root, name), 'old')
  checkout(root).write(name, 'new')
  expect(readFileSync(join(root, name), 'utf8')).toBe('new')
})

test.each(['../secret.md', '/etc/passwd', '.git/config', 'a/../../secret.md', ''])(
  'nothing is read or written at %j, which is not in the repository',
  (path) => {
    writeFileSync(join(outside, 'secret.md'), 'secret')
    expect(() => checkout(root).read(path)).toThrow(expect.objectContaining({ code: 'EPERM' }))
    expect(() => checkout(root).write(path, 'x')).toThrow(expect.objectContaining({ code: 'EPERM' }))
  },
)

describe('a symbolic link is not followed', () => {
  test('to a file', ({ skip }) => {
    writeFileSync(join(outside, 'secret.md'), 'secret')
    try {
      symlinkSync(join(outside, 'secret.md'), join(root, 'a.md'))
    } catch (cause) {
      skip(String(cause).includes('EPERM'), 'this account may make no links to files')
      throw cause
    }
    expect(() => checkout(root).read('a.md')).toThrow(expect.objectContaining({ code: 'ELOOP' }))
  })

  test.for(['threads/**/*.md', 'threads/*.md', 'threads/deep/*.md', '**/*.md'])(
    'to a folder that %s means',
    async (pattern) => {
      mkdirSync(join(outside, 'private', 'deep'), { recursive: true })
      writeFileSync(join(outside, 'private', 'secret.md'), 'secret')
      writeFileSync(join(outside, 'private', 'deep', 'secret.md'), 'secret')
      symlinkSync(join(outside, 'private'), join(root, 'threads'), FOLDER_LINK)
      const files = checkout(root)
      const found = await files.find([pattern, 'none/*.md', '!other/*.md'])
      expect(found).toEqual(pattern.startsWith('threads') ? ['threads'] : [])
      for (const path of found)
        expect(() => files.read(path)).toThrow(expect.objectContaining({ code: 'ELOOP' }))
      expect(() => files.read('threads/secret.md')).toThrow(expect.objectContaining({ code: 'ELOOP' }))
      expect(() => files.write('threads/secret.md', 'x')).toThrow(expect.objectContaining({ code: 'ELOOP' }))
    },
  )
})

test.skipIf(process.platform === 'win32')('a device in the place of a file is not read', () => {
  expect(() => checkout('/dev').read('zero')).toThrow(
    expect.objectContaining({ code: 'it is not a regular file' }),
  )
})

test('of a file that is too large only the beginning is read', () => {
  writeFileSync(join(root, 'a.md'), '---\n')
  for (const size of [LARGEST_FILE, 3_000_000_000]) {
    truncateSync(join(root, 'a.md'), size)
    const bytes = checkout(root).read('a.md')
    expect(bytes.length).toBe(Math.min(size, LARGEST_FILE + 1))
    expect(bytes.toString('utf8', 0, 4)).toBe('---\n')
  }
})
