import { expect, test } from 'vitest'
import { ASKED, lacking } from '../../../src/core/threads/token/lacks.ts'
import { COMMANDS } from '../../../src/commands/table.ts'

test('setup asks for every scope that publishing takes', () => {
  const taken: readonly string[] = COMMANDS.publish.scopes
  expect(taken.filter((scope) => !ASKED.includes(scope))).toEqual([])
})

test('what is asked for lacks nothing that is always needed, or for chains', () => {
  expect([...lacking(ASKED, 'always'), ...lacking(ASKED, 'for chains')]).toEqual([])
  expect(lacking([], 'always')).toEqual([
    'Without threads_basic nothing works.',
    'Without threads_content_publish nothing can be published.',
  ])
})
