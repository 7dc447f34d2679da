import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clientOf, dataOf } from '../simulator/network.ts'
import { DAY, tokenWorld, type TokenWorld } from './token-world.ts'

const BRANCH = 'spool-insights'
const FOLDER = 'threads/insights'
const METRICS = ['views', 'likes', 'replies', 'reposts', 'quotes', 'shares']

const chain = (name: string) =>
  `---\nthreads: true\n---\n\n# ${name}\n\nA secret.\n\n---\n\nIts second segment.\n`

/** Two chains that are live for a day, and a post that somebody made in the app. */
async function published(switches: Parameters<typeof tokenWorld>[0] = {}) {
  const files = { 'threads/one.md': chain('One'), 'threads/two.md': chain('Two') }
  const world = await tokenWorld(switches, { files })
  const live = await world.run('publish')
  expect(live.exitCode, live.log).toBe(0)
  await world.simulator.publishAs(world.simulator.username, { text: 'Made in the app' })
  world.pass(DAY)
  return { ...world, sample: (inputs = {}) => world.run('insights', { inputs }) }
}
const dataOn = ({ github }: TokenWorld, name: string) => github.read(`${FOLDER}/${name}`, BRANCH)?.toString()
const monthsOn = (world: TokenWorld) =>
  world.github
    .git('ls-tree', '--name-only', `${BRANCH}:${FOLDER}`)
    .split('\n')
    .filter((name) => name.startsWith('posts-'))
/** The rows of all months, as cells. */
const rowsOn = (world: TokenWorld) =>
  monthsOn(world).flatMap((name) =>
    (dataOn(world, name) ?? '')
      .split('\n')
      .slice(1, -1)
      .map((line) => line.split(',')),
  )
const commitsOn = ({ github }: TokenWorld, branch: string) =>
  Number(github.git('rev-list', '--count', branch))

describe('insights', () => {
  test('are the numbers that the network tells of each segment, on a branch of their own, without history', async ({
    onTestFinished,
  }) => {
    const world = await published()
    onTestFinished(world.close)
    const { github, simulator, sample } = world
    const main = github.tip()
    const { exitCode, log, outputs, summary } = await sample()
    expect(exitCode, log).toBe(0)
    expect(log).toContain('Read the numbers of 5 posts with ')
    expect(outputs['commit']).toBe(github.tip(BRANCH))
    expect(summary).toContain('History and charts are in')
    expect(github.tip()).toBe(main)
    expect(commitsOn(world, BRANCH)).toBe(1)
    expect(github.git('ls-tree', '--name-only', BRANCH).trim()).toBe('threads')

    const rows = rowsOn(world)
    expect(rows).toHaveLength(5)
    const api = clientOf(simulator.url, simulator.token)
    for (const [, id = '', ...cells] of rows) {
      const told = dataOf(await api.get(`/${id}/insights`, { metric: METRICS.join(',') }))
      const values = told.map((one) => (one['values'] as [{ value: number }])[0].value)
      // Some seconds have passed.
      for (const [index, value] of values.entries())
        expect(Math.abs(value - Number(cells[index]))).toBeLessThan(2)
    }
    const page = dataOn(world, 'README.md') ?? ''
    expect(page).toContain('`threads/one.md`')
    expect(page).toContain('(made elsewhere)')
    for (const name of github.git('ls-tree', '--name-only', `${BRANCH}:${FOLDER}`).trim().split('\n')) {
      expect(dataOn(world, name)).not.toMatch(/secret|second segment|Made in the app/i)
      expect(dataOn(world, name)).not.toContain(simulator.token)
    }

    await sample()
    expect(commitsOn(world, BRANCH)).toBe(1)
    world.pass(DAY)
    await sample()
    expect(commitsOn(world, BRANCH)).toBe(2)
    expect(new Set(rowsOn(world).map(([at, id]) => `${at} ${id}`)).size).toBe(rowsOn(world).length)
  })

  test('of two runs at once, and of one after a gap, lose nothing and count nothing twice', async ({
    onTestFinished,
  }) => {
    const world = await published()
    onTestFinished(world.close)
    const runs = await Promise.all([world.sample(), world.sample()])
    expect(
      runs.map(({ exitCode }) => exitCode),
      runs[0].log + runs[1].log,
    ).toEqual([0, 0])
    const once = rowsOn(world)
    expect(new Set(once.map(([, id]) => id)).size).toBe(5)
    // The second one may have read a view more than the first.
    for (const [, id, views] of once)
      expect(once.filter(([, other, same]) => other === id && same === views)).toHaveLength(1)
    world.pass(40 * DAY)
    await world.sample()
    const days = new Set(rowsOn(world).map(([at = '']) => at.slice(0, 10)))
    expect(days.size).toBe(2)
    expect(dataOn(world, 'README.md')).toContain('Views over time')
  })

  test('on a branch that moves at the last moment, or whose answer is lost, lose nothing and count nothing twice', async ({
    onTestFinished,
  }) => {
    const world = await published()
    onTestFinished(world.close)
    const { github, sample } = world
    github.lose('POST /git/refs')
    const first = await sample()
    expect(first.exitCode, first.log).toBe(0)
    expect([commitsOn(world, BRANCH), rowsOn(world).length]).toEqual([1, 5])

    world.pass(DAY)
    const [month = ''] = monthsOn(world)
    const theirs = `${rowsOn(world)[0]?.[0] ?? ''},17000000000000001,7,,,,,\n`
    github.before('createCommitOnBranch', () => {
      const text = (dataOn(world, month) ?? '') + theirs
      github.push({ [`${FOLDER}/${month}`]: text }, { branch: BRANCH, message: 'Another run' })
    })
    github.lose('createCommitOnBranch', { times: 1 })
    const second = await sample()
    expect(second.exitCode, second.log).toBe(0)
    expect(second.outputs['commit']).toBe(github.tip(BRANCH))
    expect(commitsOn(world, BRANCH)).toBe(3)
    const rows = rowsOn(world)
    expect(rows.filter(([, id]) => id === '17000000000000001')).toHaveLength(1)
    expect(new Set(rows.map(([at, id]) => `${at} ${id}`)).size).toBe(rows.length)
    // Two days of five posts, and the row of the other run.
    expect(rows).toHaveLength(11)
  })

  test('never write over a file that is not whole, or that somebody else made', async ({
    onTestFinished,
  }) => {
    const world = await published()
    onTestFinished(world.close)
    await world.sample()
    const [month = ''] = monthsOn(world)
    const half = (dataOn(world, month) ?? '').slice(0, -20)
    world.github.push(
      { [`${FOLDER}/${month}`]: half, [`${FOLDER}/README.md`]: '# Mine\n' },
      { branch: BRANCH, message: 'A merge gone wrong' },
    )
    world.pass(DAY)
    const { exitCode, log } = await world.sample()
    expect(exitCode, log).toBe(0)
    expect(log).toContain(`insights/unreadable`)
    expect(log).toContain(`insights/foreign-file`)
    expect(dataOn(world, month)).toBe(half)
    expect(dataOn(world, 'README.md')).toBe('# Mine\n')
    expect(monthsOn(world).length).toBeGreaterThan(1)
  })

  test('go on with one request a post where lists bring no numbers, and lack what is not told', async ({
    onTestFinished,
  }) => {
    const world = await published({ expansion: 'refused', unknownMetrics: 'shares' })
    onTestFinished(world.close)
    const { exitCode, log } = await world.sample()
    expect(exitCode, log).toBe(0)
    expect(log).toContain('Threads does not tell %60shares%60'.replaceAll('%60', '`'))
    expect(rowsOn(world).map((cells) => cells.at(-1))).toEqual(['', '', '', '', ''])
    expect(rowsOn(world).every(([, , views]) => Number(views) > 0)).toBe(true)
  })

  test('say in one line which permission the token lacks', async ({ onTestFinished }) => {
    const world = await published()
    onTestFinished(world.close)
    const { simulator } = world
    const token = simulator.issueToken(simulator.username, { scopes: ['threads_basic'] })
    const { exitCode, log } = await world.sample({ 'access-token': token })
    expect(exitCode).toBe(1)
    expect(log.match(/threads_manage_insights/g)?.length).toBeGreaterThan(0)
    expect(log.split('\n').filter((line) => line.startsWith('::error'))).toHaveLength(1)
  })

  test('go into the files of the checkout with write-back files', async ({ onTestFinished }) => {
    const world = await published()
    onTestFinished(world.close)
    const { exitCode, log } = await world.sample({ 'write-back': 'files', 'insights-dir': 'docs/numbers/' })
    expect(exitCode, log).toBe(0)
    const folder = join(world.checkout.path, 'docs/numbers')
    expect(existsSync(join(folder, 'latest.json'))).toBe(true)
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('What readers did')
    expect(world.github.git('branch', '--list', BRANCH)).toBe('')
  })
})
