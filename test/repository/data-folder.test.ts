import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkout } from '../../src/adapters/files/checkout.ts'
import type { EntryKind } from '../../src/core/boundary/entry-kind.ts'
import { openDataFolder } from '../../src/repository/data/data-folder.ts'
import { fakeHost } from '../fakes/host.ts'
import { sceneOf } from '../fakes/scene.ts'

const PLACE = { branch: 'main', isData: (name: string) => /^(README\.md|a\.csv)$/.test(name), message: 'x' }
const written = (folder: string) => () => ({ files: new Map([['a.csv', folder]]) })

let root = ''
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'spool-data-'))))
afterEach(() => rmSync(root, { recursive: true }))

/** The folder in the checkout, with these files there. */
function inCheckout(folder: string, files: Readonly<Record<string, string>> = {}) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const { context } = sceneOf({ settings: { writeBack: 'files' }, world: { files: checkout(root) } })
  return openDataFolder({ ...PLACE, folder }, undefined, context)
}

/** The folder on a branch, on which paths stand for this. */
function onBranch(folder: string, kinds: Readonly<Record<string, EntryKind>>) {
  const host = fakeHost()
  const { context } = sceneOf({ settings: { writeBack: 'commit' } })
  const within = (above: string) =>
    new Map(
      Object.entries(kinds).flatMap(([path, kind]) =>
        dirname(`/${path}`) === `/${above}`
          ? [[path.slice(above === '' ? 0 : above.length + 1), kind] as const]
          : [],
      ),
    )
  const list = (_: string, folders: readonly string[]) => Promise.resolve(folders.map(within))
  const branches = { ...host.branches, list }
  return { data: openDataFolder({ ...PLACE, folder }, { ...host, branches }, context), host }
}

describe('a folder of data in the checkout', () => {
  test('is made where there is none, and read whole, wherever it is', async () => {
    const data = inCheckout('docs/in', { 'docs/in/README.md': 'mine', 'docs/in/notes.md': 'x' })
    await data.update(written('one'))
    expect(await data.read()).toEqual(
      new Map([
        ['README.md', 'mine'],
        ['a.csv', 'one'],
      ]),
    )
  })

  test('is refused where it leads through a file', async () => {
    const data = inCheckout('docs/in', { docs: 'mine' })
    await expect(data.update(written('x'))).rejects.toMatchObject({
      problem: { rule: 'insights/no-folder', message: expect.stringContaining('`docs`') as string },
    })
    expect(readFileSync(join(root, 'docs'), 'utf8')).toBe('mine')
  })

  test.each(['docs/other', 'docs/other/in'])('is refused in another repository (%s)', async (folder) => {
    const data = inCheckout(folder, { 'docs/other/.git/HEAD': 'x', 'docs/other/README.md': 'theirs' })
    await expect(data.read()).rejects.toMatchObject({ problem: { rule: 'insights/no-folder' } })
  })

  test('is refused where it leads through a symbolic link', async ({ skip }) => {
    try {
      symlinkSync(tmpdir(), join(root, 'docs'), 'dir')
    } catch {
      skip('No links can be made here')
    }
    await expect(inCheckout('docs/in').read()).rejects.toMatchObject({
      problem: { message: expect.stringContaining('a symbolic link') as string },
    })
  })

  test('has no text of what is no file', async () => {
    const data = inCheckout('in', { 'in/README.md/x': 'x', 'in/a.csv': 'a' })
    expect(await data.read()).toEqual(
      new Map([
        ['README.md', undefined],
        ['a.csv', 'a'],
      ]),
    )
  })
})

describe('a folder of data on a branch', () => {
  test.each(['file', 'link', 'repository'] as const)(
    'is refused where it leads through a %s',
    async (kind) => {
      for (const path of ['docs', 'docs/in']) {
        const kinds = { ...(path === 'docs/in' && { docs: 'folder' as const }), [path]: kind }
        const { data, host } = onBranch('docs/in', kinds)
        await expect(data.update(written('x'))).rejects.toMatchObject({
          problem: { rule: 'insights/no-folder', message: expect.stringContaining(`\`${path}\``) as string },
        })
        expect(host.calls).not.toContain('branches.commit')
      }
    },
  )

  test('has no text of what is no file', async () => {
    const { data } = onBranch('in', { in: 'folder', 'in/README.md': 'repository', 'in/a.csv': 'folder' })
    expect(await data.read()).toEqual(
      new Map([
        ['README.md', undefined],
        ['a.csv', undefined],
      ]),
    )
  })
})
