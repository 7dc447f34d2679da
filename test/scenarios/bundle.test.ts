import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { runAction } from '../../scripts/run-action.ts'
import { repository } from './repository.ts'

test('the built action starts, finds nothing to do, and says so', async () => {
  const repo = repository({ 'threads/article.md': '# Not a post\n' })
  const { exitCode, log, outputs, summary } = await runAction({
    workspace: repo.path,
    inputs: { 'access-token': 'THAA' },
  })
  repo.remove()
  expect(exitCode, log).toBe(0)
  expect(log).toBe('Done: no posts in 1 file.\n')
  expect(outputs['posts']).toBe('[]')
  expect(summary).toContain('no posts in 1 file')
})

test('the built action is named by action.yml and runs on the Node it asks for', () => {
  const { runs } = parse(readFileSync('action.yml', 'utf8')) as { runs: { using: string; main: string } }
  expect(runs).toMatchObject({ using: 'node24', main: 'dist/index.js' })
  expect(execFileSync(process.execPath, ['--check', runs.main], { encoding: 'utf8' })).toBe('')
  expect(process.versions.node).toMatch(/^24\./)
})

test('the bundle holds no path of the machine that built it', () => {
  const bundle = readFileSync('dist/index.js', 'utf8')
  expect(bundle).not.toContain(process.cwd())
})
