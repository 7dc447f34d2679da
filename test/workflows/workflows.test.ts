import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { diagnosticsOf } from './language-service.ts'
import {
  contract,
  entriesOf,
  ourSteps,
  stepsOf,
  unknownInputs,
  workflowsIn,
  type Job,
  type Step,
  type Values,
} from './read.ts'

const examples = workflowsIn('examples/workflows')
const all = [
  ...examples,
  ...workflowsIn('examples/site/.github/workflows'),
  ...workflowsIn('.github/workflows'),
]
const named = <Each extends { readonly path: string }>(each: Each) => [each.path, each] as const

describe.each(all.map(named))('%s', (_, workflow) => {
  test('is valid to GitHub', async () => {
    expect(await diagnosticsOf('workflow', workflow.text)).toEqual([])
  })

  test('lets each job do what it must, says why, and lets nothing else be done', () => {
    expect(workflow.permissions).toEqual({})
    expect(workflow.jobs.filter(([, { permissions }]) => !permissions)).toEqual([])
    const scopes = entriesOf(workflow.text).filter(({ parent }) => parent === 'permissions')
    expect(scopes.filter(({ comment }) => !/^to /.test(comment))).toEqual([])
  })

  test('runs neither forever nor on the hour', () => {
    const endless = ([, job]: readonly [string, Job]) => !job.uses && !job['timeout-minutes']
    expect(workflow.jobs.filter(endless)).toEqual([])
    const crons = entriesOf(workflow.text).filter(({ key }) => key === 'cron')
    expect(crons.filter(({ value }) => /^\S*(?<!\d)0(?!\d)|^\*/.test(value))).toEqual([])
  })

  test('starts by no event that gives secrets to the code of strangers', () => {
    expect(Object.keys(workflow.events).filter((event) => /_target$|workflow_run/.test(event))).toEqual([])
  })

  test('puts no value into a script', () => {
    expect(stepsOf(workflow).filter(({ run = '' }) => run.includes('${{'))).toEqual([])
  })

  test('pins what is not ours to a commit, and names its version', () => {
    const foreign = entriesOf(workflow.text).filter(
      ({ key, value }) => key === 'uses' && !/^\.\/|^spool-threads\/spool@v1$/.test(value),
    )
    const loose = foreign.filter(
      ({ value, comment }) => !/@[0-9a-f]{40}$/.test(value) || !/^v\d+\.\d+\.\d+$/.test(comment),
    )
    expect(loose).toEqual([])
  })

  test('leaves no token in a checkout', () => {
    const checkouts = stepsOf(workflow).filter(({ uses = '' }) => uses.startsWith('actions/checkout@'))
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([])
  })

  test('gives the action what it takes, and takes what it gives', () => {
    const ours = ourSteps(stepsOf(workflow))
    expect(unknownInputs(ours)).toEqual([])
    const { outputs } = contract()
    const used = ours.flatMap(({ id }) =>
      id === undefined
        ? []
        : [...workflow.text.matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'))],
    )
    expect(used.map(([, name = '']) => name).filter((name) => !(name in outputs))).toEqual([])
  })

  test('calls what is there', () => {
    const scripts = stepsOf(workflow).flatMap(({ run = '' }) => run)
    const { scripts: known } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }
    const called = (pattern: RegExp) =>
      scripts.flatMap((run) => [...run.matchAll(pattern)].map(([, name = '']) => name))
    expect(called(/npm run (\S+)/g).filter((name) => !(name in known))).toEqual([])
    expect(called(/node (\S+\.ts)/g).filter((path) => !existsSync(path))).toEqual([])
  })
})

describe.each(examples.map(named))('%s, which users copy,', (_, workflow) => {
  const jobs = workflow.jobs.filter(([, { steps }]) => ourSteps(steps).length > 0)
  const does =
    (command: string) =>
    ([, { steps }]: readonly [string, Job]) =>
      ourSteps(steps).some((step) => (step.with?.['command'] ?? 'publish') === command)
  const publishes = does('publish')

  test('takes the action from its home', () => {
    // This one brings a post, which another publishes.
    if (workflow.path !== 'examples/workflows/box.yml') expect(jobs).not.toEqual([])
    expect(ourSteps(workflow.jobs).filter(({ uses }) => uses !== 'spool-threads/spool@v1')).toEqual([])
  })

  test('publishes in an environment, one run at a time, and never cuts a run short', () => {
    for (const [, job] of jobs.filter(publishes)) {
      expect(JSON.stringify(job.environment)).toContain('threads')
      expect(job.concurrency ?? workflow.concurrency).toMatchObject({
        group: expect.stringMatching(/^threads/) as string,
        'cancel-in-progress': false,
      })
      const allowed = { contents: 'write', 'pull-requests': 'write', actions: 'read' }
      expect(allowed).toMatchObject(job.permissions ?? {})
      expect(job.permissions).toHaveProperty('contents', 'write')
    }
  })

  test('says what it costs', () => {
    const [head = ''] = workflow.text.split(/^name:/m)
    expect(head).toMatch(/^# Cost: .*minute/m)
    expect(head).toContain('Free in public repositories.')
  })

  test('shows the post as the address of each deployment that is recorded', () => {
    const recorded = jobs.filter(publishes).map(([, { environment }]) => environment as Values)
    for (const { deployment, url } of recorded)
      expect(url).toBe(deployment === false ? undefined : '${{ steps.threads.outputs.permalink }}')
  })

  test('checks without a secret, and without the leave to write to the repository', () => {
    for (const [, job] of jobs.filter(does('check'))) {
      expect(job.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' })
      expect(job.environment).toBeUndefined()
      expect(JSON.stringify(job)).not.toContain('secrets.')
    }
  })

  test('keeps its token alive, sealed with a key, and says so', () => {
    const using = jobs.filter((each) => publishes(each) || does('refresh-token')(each))
    // Those of many accounts are no secret of the workflow.
    const ofOne = ({ with: given }: Step) => given?.['accounts'] === undefined
    for (const step of using.flatMap(([, { steps }]) => ourSteps(steps)).filter(ofOne))
      expect(step.with).toMatchObject({
        'token-store': 'ref',
        'token-key': '${{ secrets.THREADS_TOKEN_KEY }}',
      })
    const stores = entriesOf(workflow.text).filter(({ key }) => key === 'token-store')
    expect(stores.filter(({ comment }) => !/^keeps the .*token/.test(comment))).toEqual([])
  })

  test('refreshes a token where it publishes, with the leave to write to the repository alone', () => {
    for (const [, job] of jobs.filter(does('refresh-token'))) {
      expect(job.permissions).toEqual({ contents: 'write' })
      expect(JSON.stringify(job.environment)).toContain('threads')
      expect(job.concurrency).toMatchObject({ group: 'threads', 'cancel-in-progress': false })
    }
  })

  test('keeps secrets from pull requests', () => {
    if (!('pull_request' in workflow.events)) return
    const secret = workflow.jobs.filter(([, job]) => JSON.stringify(job).includes('secrets.'))
    const isOther = /^github\.event_name (?:== '(?:push|schedule)'|!= 'pull_request')(?: && [^|]+)?$/
    expect(secret.filter(([, job]) => !isOther.test(job.if ?? ''))).toEqual([])
  })
})

test('action.yml is valid to GitHub', async () => {
  expect(await diagnosticsOf('action', readFileSync('action.yml', 'utf8'))).toEqual([])
})

test('every action is of one version wherever it is used', () => {
  const pages = [
    'README.md',
    ...readdirSync('docs')
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ]
  const texts = [...all.map(({ text }) => text), ...pages.map((path) => readFileSync(path, 'utf8'))]
  const pins = texts.flatMap((text) => [...text.matchAll(/uses: ([^\s@]+)@(\S+ # v\S+)/g)])
  // Parts of one repository are of one version, too.
  const repository = (action = '') => action.split('/').slice(0, 2).join('/')
  const versions = Map.groupBy(pins, ([, action]) => repository(action))
  const different = [...versions].map(([action, found]) => [
    action,
    ...new Set(found.map(([, , pin]) => pin)),
  ])
  expect(different.filter(({ length }) => length > 2)).toEqual([])
  expect(versions.size).toBeGreaterThan(3)
})

test('CI and contributors have the same Node', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>
  }
  expect(readFileSync('.node-version', 'utf8').trim()).toBe(devDependencies['node'])
})

describe('what GitHub would refuse is found', () => {
  const job = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n'
  test.each([
    ['a context that is not there', `${job}    steps:\n      - run: echo \${{ event.ref }}\n`],
    ['a key of no job', `${job}    time-out: 5\n    steps:\n      - run: date\n`],
    [
      'an unknown event',
      'on: pushed\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: date\n',
    ],
    [
      'a queue that is cancelled',
      `${job}    concurrency: { group: a, queue: max, cancel-in-progress: true }\n    steps:\n      - run: date\n`,
    ],
    ['an unknown scope', `${job}    permissions: { content: read }\n    steps:\n      - run: date\n`],
    [
      'an output of a job that has none',
      `${job}    steps:\n      - run: date\n  b:\n    needs: a\n    if: needs.a.outputs.b > 0\n    runs-on: ubuntu-latest\n    steps:\n      - run: date\n`,
    ],
  ])('%s', async (_, text) => {
    expect(await diagnosticsOf('workflow', text)).not.toEqual([])
  })

  test('a Node that no runner has', async () => {
    const action = readFileSync('action.yml', 'utf8').replace('node24', 'node26')
    expect(await diagnosticsOf('action', action)).not.toEqual([])
  })
})

describe('the review of dependencies allows the licences', () => {
  const review = all.find(({ path }) => path.endsWith('dependency-review.yml'))
  const listed = /allow-licenses: (.*)/.exec(review?.text ?? '')?.[1]?.split(', ') ?? []

  test('of all that is in the bundle', () => {
    const bundled = readFileSync('dist/licenses.txt', 'utf8').matchAll(
      /^(?:@[\w.-]+\/)?[\w.-]+@\d\S*\n(.+)$/gm,
    )
    const licenses = Array.from(bundled, ([, license = '']) => license)
    expect(licenses.length).toBeGreaterThan(20)
    expect(licenses.filter((license) => !listed.includes(license))).toEqual([])
  })

  test('of all that is installed', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      readonly packages: Readonly<Record<string, { readonly license?: string }>>
    }
    const unlisted = Object.entries(packages).filter(([, { license }]) => !listed.includes(license ?? ''))
    expect(unlisted.map(([name, { license }]) => `${name}: ${license ?? ''}`)).toEqual([])
  })
})
