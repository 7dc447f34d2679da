import { expect, test } from 'vitest'
import { isRepositoryPath } from '../../../src/core/boundary/repository-path.ts'

test.each(['a.md', 'threads/a b/ü.md', '.github/a.md', '..a/b..md', 'a\\b.md', '.gitignore', 'a/.git.md'])(
  'a path in the repository: %s',
  (path) => expect(isRepositoryPath(path)).toBe(true),
)

test.each([
  ...['', '/', '/etc/passwd', '.', './a.md', '..', '../a.md', 'a/../../b.md', 'a/..', 'a//b.md', 'a/'],
  ...['.git', '.git/config', '.GIT/hooks/x', 'a\0.md', '..\\a.md', 'a\\..\\..\\b.md', '.git\\config'],
  ...['a/.git/x', 'a/b/.Git', 'a\\.git\\x'],
])('no path in the repository: %j', (path) => expect(isRepositoryPath(path)).toBe(false))
