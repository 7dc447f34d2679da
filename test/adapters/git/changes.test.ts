import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  changedIn,
  committedIn,
  leftOutIn,
  stagedIn,
  uncommittedIn,
} from '../../../src/adapters/git/changes.ts'

let folder = ''
let root = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spool-git-'))
  root = join(folder, 'repository')
  mkdirSync(root)
  git('init', '--quiet', '--initial-branch=main')
  commit({ 'a.md': 'one\ntwo\n', 'ünï/b c.md': 'b', '[x].md': 'x' })
})
afterEach(() => rmSync(folder, { recursive: true }))

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@b.test', '-c', 'core.hooksPath=/nowhere']
  return execFileSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' }).trim()
}

function put(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

function commit(files: Readonly<Record<string, string>>): void {
  put(files)
  git('add', '--all')
  git('commit', '--quiet', '--message', 'more')
}

/** A branch with a file of its own, merged as the runner merges a pull request. */
function mergePullRequest(): void {
  git('checkout', '--quiet', '-b', 'change')
  commit({ 'c.md': 'c', 'ünï/b c.md': 'other' })
  git('checkout', '--quiet', 'main')
  commit({ 'd.md': 'd' })
  git('merge', '--quiet', '--no-ff', '--message', 'merge', 'change')
}

const ALL = ['a.md', 'ünï/b c.md', '[x].md', 'none.md']

describe('what an earlier step of the job made or changed', () => {
  test('is what differs from the commit, and what is not in it', () => {
    expect(uncommittedIn(root, ['a.md', 'ünï/b c.md', '[x].md'])).toEqual(new Set())
    put({ 'a.md': 'one\nthree\n', 'new.md': 'new', 'staged.md': 'staged', '[x].md': 'y' })
    git('add', 'staged.md')
    rmSync(join(root, 'ünï/b c.md'))
    expect(uncommittedIn(root, [...ALL, 'new.md', 'staged.md'])).toEqual(
      new Set(['a.md', 'ünï/b c.md', '[x].md', 'none.md', 'new.md', 'staged.md']),
    )
  })

  test('is not what a sparse checkout leaves out', () => {
    git('sparse-checkout', 'set', '--no-cone', '/a.md')
    expect(existsSync(join(root, '[x].md'))).toBe(false)
    expect(uncommittedIn(root, ALL)).toEqual(new Set(['none.md']))
    expect(leftOutIn(root)).toEqual(new Set(['ünï', 'ünï/b c.md', '[x].md']))
    git('sparse-checkout', 'disable')
    expect(leftOutIn(root)).toEqual(new Set())
  })

  test('is not what git gave other ends of lines', () => {
    put({ 'a.md': 'one\r\ntwo\r\n' })
    expect(uncommittedIn(root, ['a.md'])).toEqual(new Set())
  })

  test('is found among more files than a command line holds', () => {
    const files = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`n${index}.md`, `${index}`]))
    commit(files)
    put({ 'n249.md': 'other' })
    expect(uncommittedIn(root, Object.keys(files))).toEqual(new Set(['n249.md']))
  })

  test('is unknown where there is no commit, or no repository', () => {
    rmSync(join(root, '.git'), { recursive: true })
    expect(uncommittedIn(root, ['a.md'])).toBeUndefined()
    git('init', '--quiet')
    expect(uncommittedIn(root, ['a.md'])).toBeUndefined()
  })
})

describe('what a pull request changes', () => {
  test('is told by the merge of it, and by nothing else', () => {
    expect(changedIn(root)).toBeUndefined()
    mergePullRequest()
    expect(changedIn(root)).toEqual(new Set(['c.md', 'ünï/b c.md']))
  })
})

describe('files as a commit has them', () => {
  const texts = (paths: readonly string[], revision = 'HEAD') =>
    Object.fromEntries([...committedIn(root, paths, revision)].map(([path, bytes]) => [path, String(bytes)]))

  test('come by their paths, whatever these are, and those that are not there do not come', () => {
    commit({ 'empty.md': '', 'two\nlines.md': 'x', 'bytes.bin': 'a\0b\n\nmissing\n' })
    expect(texts([...ALL, 'empty.md', 'two\nlines.md', 'bytes.bin', 'ünï'])).toEqual({
      'a.md': 'one\ntwo\n',
      'ünï/b c.md': 'b',
      '[x].md': 'x',
      'empty.md': '',
      'bytes.bin': 'a\0b\n\nmissing\n',
    })
    expect(texts([])).toEqual({})
  })

  test('are those of the base of a pull request', () => {
    mergePullRequest()
    expect(texts(['ünï/b c.md', 'c.md'])).toEqual({ 'ünï/b c.md': 'other', 'c.md': 'c' })
    expect(texts(['ünï/b c.md', 'c.md'], 'HEAD^1')).toEqual({ 'ünï/b c.md': 'b' })
  })

  test('are none where there is no commit, or no repository', () => {
    expect(texts(['a.md'], 'HEAD^1')).toEqual({})
    rmSync(join(root, '.git'), { recursive: true })
    expect(texts(['a.md'])).toEqual({})
  })
})

describe('the configuration of a workspace', () => {
  /** Asks all there is to ask, and says what was run by it. */
  function ask(): { readonly ran: boolean; readonly told: readonly unknown[] } {
    // Git looks at files anew whose times have changed.
    utimesSync(join(root, 'a.md'), 1, 1)
    const told = [changedIn(root), uncommittedIn(root, ['a.md', 'ünï/b c.md', 'new.md'])]
    return { told, ran: existsSync(join(folder, 'ran')) }
  }
  const run = () => `touch ${join(folder, 'ran')}; false`

  test('runs nothing', () => {
    mergePullRequest()
    put({ '.git/info/attributes': '*.md filter=x diff=x', 'ünï/b c.md': 'changed' })
    mkdirSync(join(root, '.git/hooks'), { recursive: true })
    for (const hook of ['fsmonitor-watchman', 'post-index-change', 'query-watchman'])
      writeFileSync(join(root, '.git/hooks', hook), `#!/bin/sh\n${run()}\n`, { mode: 0o755 })
    const keys = [
      ...['core.fsmonitor', 'core.pager', 'core.sshCommand', 'core.editor', 'core.askPass', 'core.gitProxy'],
      ...['diff.external', 'diff.x.command', 'diff.x.textconv', 'filter.x.clean', 'filter.x.smudge'],
      ...['filter.x.process', 'pager.diff', 'pager.ls-tree', 'pager.diff-tree', 'pager.rev-parse'],
      ...['gpg.program', 'credential.helper', 'interactive.diffFilter', 'uploadpack.packObjectsHook'],
    ]
    for (const key of keys) git('config', key, run())
    for (const command of ['ls-tree', 'diff-tree', 'rev-parse', 'ls-files', 'diff'])
      git('config', `alias.${command}`, `!${run()}`)
    git('config', 'core.hooksPath', join(root, '.git/hooks'))
    git('config', 'filter.x.required', 'true')
    rmSync(join(folder, 'ran'), { force: true })
    expect(ask()).toEqual({
      ran: false,
      told: [new Set(['c.md', 'ünï/b c.md']), new Set(['ünï/b c.md', 'new.md'])],
    })
  })

  test.each([
    [
      'another program',
      (command: string) => ({ 'remote.origin.url': `ext::sh -c ${command.replaceAll(' ', '% ')}` }),
    ],
    [
      'ssh',
      (command: string) => ({ 'remote.origin.url': 'ssh://host.invalid/x', 'core.sshCommand': command }),
    ],
    [
      'a repository beside it',
      (command: string) => ({ 'remote.origin.url': folder, 'remote.origin.uploadpack': command }),
    ],
  ])('fetches nothing that is missing by %s', (_, settings) => {
    mergePullRequest()
    const tree = git('rev-parse', 'HEAD^{tree}')
    rmSync(join(root, '.git/objects', tree.slice(0, 2), tree.slice(2)))
    const promised = {
      'core.repositoryFormatVersion': '1',
      'extensions.partialClone': 'origin',
      'remote.origin.promisor': 'true',
      'remote.origin.fetch': '+refs/heads/*:refs/remotes/origin/*',
      'protocol.allow': 'always',
      ...settings(run()),
    }
    for (const [key, value] of Object.entries(promised)) git('config', key, value)
    expect(ask()).toEqual({ ran: false, told: [undefined, undefined] })
  })

  test('is not taken from the layout of a repository in place of `.git`', () => {
    mergePullRequest()
    const bare = join(root, '.git')
    for (const name of ['HEAD', 'config', 'objects', 'refs'])
      execFileSync('cp', ['-r', join(bare, name), join(root, name)])
    rmSync(bare, { recursive: true })
    execFileSync('git', ['config', '--file', join(root, 'config'), 'core.fsmonitor', run()])
    execFileSync('git', ['config', '--file', join(root, 'config'), 'core.worktree', root])
    execFileSync('git', ['config', '--file', join(root, 'config'), 'core.bare', 'false'])
    expect(ask()).toEqual({ ran: false, told: [undefined, undefined] })
  })
})

describe('files that are staged', () => {
  test('are those that the next commit changes, as it would have them', () => {
    put({ 'a.md': 'staged', 'new.md': 'new', '[x].md': 'not staged' })
    git('add', 'a.md', 'new.md')
    put({ 'a.md': 'later' })
    const staged = stagedIn(root, ['a.md', '[x].md', 'ünï/b c.md'])
    expect([...(staged ?? [])].map(([path, bytes]) => [path, String(bytes)])).toEqual([['a.md', 'staged']])
  })

  test('are known before the first commit', () => {
    git('checkout', '--quiet', '--orphan', 'other')
    expect([...(stagedIn(root, ['a.md'])?.keys() ?? [])]).toEqual(['a.md'])
  })

  test('are unknown where there is no repository', () => {
    expect(stagedIn(folder, ['a.md'])).toBeUndefined()
  })
})
