import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
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
  expect(log).toMatch(/^::warning title=Spool%3A files\/no-posts::.*\nDone: no posts in 1 file\.\n$/)
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
  const files = readdirSync('dist')
  expect(files.length).toBeGreaterThan(10)
  const holding = files.filter((name) => readFileSync(join('dist', name), 'utf8').includes(process.cwd()))
  expect(holding).toEqual([])
})

test('the action is in the file that the runner starts: it begins without reading another', () => {
  expect(readFileSync('dist/index.js', 'utf8')).toContain("saveState('step', 'begun')")
})

test('the bundle can be read, and is small enough to be fetched for each run', () => {
  const bytes = readdirSync('dist').reduce((sum, name) => sum + statSync(join('dist', name)).size, 0)
  expect(bytes).toBeLessThan(4_500_000)
})
