import { describe, expect, test } from 'vitest'
import { keep } from '../../../src/core/insights/keep.ts'
import { mediaId } from '../../../src/core/threads/ids.ts'

const AT = Date.parse('2026-11-28T05:10:00Z')
const DAY = 86_400_000
const ID = mediaId('17889615691921648')
const run = (at: number, views: number) => ({
  ...{ at, posts: new Map([[ID, { views }]]), clicks: [], groups: [], segments: [], timezone: 'UTC' },
  account: ['2026-11-25', '2026-11-26'].map((day) => ({ day, views, followers: views })),
})

/** The files after a run, and what a run that reads other numbers says of them and changes. */
const first = new Map(keep(new Map(), run(AT, 7), 'in').files)
const again = (files: Readonly<Record<string, string | undefined>>) => {
  const { files: changed, problems } = keep(
    new Map([...first, ...Object.entries(files)]),
    run(AT + DAY, 70),
    'in',
  )
  return { changed: [...changed.keys()], problems: problems.map(({ rule, path }) => `${rule} ${path}`) }
}
const made = [...first.keys()].filter((name) => !name.endsWith('.csv'))
const textOf = (name: string) => first.get(name) ?? ''

describe('what a run made', () => {
  test('is made anew by the next one, also where a checkout has given it other line ends', () => {
    expect(made).toEqual(
      expect.arrayContaining(['README.md', 'latest.json', 'badge.json', 'views.svg', 'followers.svg']),
    )
    const windows = Object.fromEntries(made.map((name) => [name, textOf(name).replaceAll('\n', '\r\n')]))
    for (const files of [{}, windows]) {
      const { changed, problems } = again(files)
      expect(problems).toEqual([])
      expect(changed).toEqual(expect.arrayContaining(made))
    }
  })
})

describe('a file is left as it is, and told,', () => {
  test.each(made)('that is ours with a change: %s', (name) => {
    for (const mine of [
      `${textOf(name)}mine\n`,
      `mine\n${textOf(name)}`,
      textOf(name).slice(0, -9),
      textOf(name).replace(/blue|columns|<title|readers/, 'mine'),
      undefined,
    ]) {
      const { changed, problems } = again({ [name]: mine })
      expect(changed).not.toContain(name)
      expect(problems).toEqual([`insights/foreign-file in/${name}`])
    }
  })

  test.each([
    ['README.md', `# Mine\n\nIt quotes ${textOf('README.md').split('\n').at(-2) ?? ''}\n`],
    ['badge.json', '{ "schemaVersion": 1, "label": "views on Threads", "message": "1", "color": "red" }\n'],
    ['badge.json', textOf('badge.json').replace(/"message": "[^"]*"/, '"message": "mine"')],
    ['latest.json', '{"format":1,"columns":["views"],"posts":{},"mine":1}\n'],
    ['latest.json', '{"format":1,"at":"2026-11-28T05:10Z","columns":["views"],"posts":{\n"1":["mine"]\n}}\n'],
  ])('that is alike and is not ours: %s', (name, mine) => {
    expect(again({ [name]: mine }).problems).toEqual([`insights/foreign-file in/${name}`])
  })
})
