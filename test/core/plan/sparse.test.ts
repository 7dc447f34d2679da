import { describe, expect, test } from 'vitest'
import { fileLine, folderLine, placeOf } from '../../../src/core/plan/sparse.ts'

describe('a checkout with only what is needed', () => {
  test.each([
    ['threads/harbour/**/*.md', { path: 'threads/harbour', isFile: false }],
    ['./threads/harbour/{a,b}.md', { path: 'threads/harbour', isFile: false }],
    ['threads/*/harbour/*.md', { path: 'threads', isFile: false }],
    ['**/*.md', { path: '', isFile: false }],
    ['threads/launch.md', { path: 'threads/launch.md', isFile: true }],
    ['threads/\\[a]/*.md', { path: 'threads', isFile: false }],
  ])('has of %s the folder before the first wildcard', (pattern, place) => {
    expect(placeOf(pattern)).toEqual(place)
  })

  test.each([
    ['threads/harbour', '/threads/harbour/'],
    ['', '/*'],
    ['a*b', '/a\\*b/'],
  ])('names the folder “%s” as %s', (folder, line) => {
    expect(folderLine(folder)).toBe(line)
  })

  test.each([
    ['docs/more.md', '/docs/more.md'],
    ['docs/#1 [x]!?.md', '/docs/\\#1 \\[x\\]\\!\\?.md'],
    ['docs/back\\slash', '/docs/back\\\\slash'],
    ['ends in spaces  ', '/ends in spaces*'],
    ['two\nlines', '/two?lines'],
  ])('names the file “%s” as %s', (path, line) => {
    expect(fileLine(path)).toBe(line)
  })
})
