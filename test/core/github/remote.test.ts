import { expect, test } from 'vitest'
import { repositoryIn } from '../../../src/core/github/remote.ts'

test.each([
  'https://github.com/lantern/docs',
  'https://github.com/lantern/docs.git',
  'https://someone:secret@github.com/lantern/docs.git/',
  'git@github.com:lantern/docs.git',
  'github.com:lantern/docs',
  'ssh://git@github.com:22/lantern/docs.git',
  'git://github.com/lantern/docs',
])('%s is lantern/docs on github.com', (address) => {
  expect(repositoryIn(address)).toEqual({ host: 'github.com', name: 'lantern/docs' })
})

test('a name may hold dots, and a host may be a server of one’s own', () => {
  expect(repositoryIn('git@ghe.lantern.example:team/docs.site.git')).toEqual({
    host: 'ghe.lantern.example',
    name: 'team/docs.site',
  })
})

test.each([
  '',
  '/srv/git/docs.git',
  '../docs',
  'C:/code/docs',
  'https://github.com/lantern',
  'file:///srv/lantern/docs',
])('“%s” names no repository on a server', (address) => {
  expect(repositoryIn(address)).toBeUndefined()
})
