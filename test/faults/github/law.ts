import { parse } from 'yaml'
import type { Case } from '../law.ts'
import { TIME_SCALE, type Switches } from '../world.ts'
import { RELEASE, world, type Runner, type Setting, type World } from './world.ts'

/** Runs after which everything must be live, whatever happened before. */
const MOST_RUNS = 8
/** A machine that is busy may be too slow even for a calm run at this pace. */
const ATTEMPTS = 5
const RECEIPTS = 'spool/receipts/main'

/** A setting, and what becomes of it when nothing goes wrong. */
export type Plan = {
  readonly what: string
  readonly setting: Setting
  /** Texts of the segments, and the digest of them, by path; of a release by its tag. */
  readonly expected: ReadonlyMap<string, { readonly texts: readonly string[]; readonly digest: string }>
  /** How many requests a calm run makes. */
  readonly requests: { readonly github: number; readonly threads: number }
}

export async function planOf(what: string, setting: Setting): Promise<Plan> {
  let why: readonly string[] = []
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const calm = await world(setting)
    try {
      const { log } = await calm.runner().run()
      const live = calm.simulator.media()
      const textOf = (id: string) => live.find((post) => post.id === id)?.content.text ?? ''
      const kept = [...keptIn(calm, RECEIPTS)].map(
        ([path, { posts, digest }]) => [path, { texts: posts.map(({ id }) => textOf(id)), digest }] as const,
      )
      const plan: Plan = {
        what,
        setting,
        expected: new Map(kept),
        requests: { github: calm.github.requests.length, threads: calm.simulator.requests().length },
      }
      merge(calm)
      why = [...broken(calm, plan), ...calm.complaints]
      const isWhole = setting.place === 'release' || kept.length === postsIn(setting).length
      if (why.length === 0 && live.length > 1 && isWhole) return plan
      why = [...why, log]
    } finally {
      await calm.close()
    }
  }
  throw new Error(why.join('\n'))
}

/** What authors did meanwhile. */
type Edited = {
  /** Files as they must be in the end, but for receipts. */
  readonly files: Readonly<Record<string, string>>
  /** What is published where they were in time. */
  readonly expected?: Plan['expected']
}

const NO_EDIT: Edited = { files: {} }

type Disturbance = {
  readonly plan: Plan
  readonly group: string
  readonly name: string
  readonly switches?: Switches
  readonly edited?: Edited
  /** How much faster than true time goes by. */
  readonly scale?: number
  /** Disturbs a world; runs go on from the runner that is returned. */
  readonly disturb: (world: World) => Promise<Runner>
}

export const caseOf = ({
  plan,
  group,
  name,
  switches = {},
  edited = NO_EDIT,
  scale = TIME_SCALE,
  disturb,
}: Disturbance): Case => ({
  group: `${plan.what}: ${group}`,
  name,
  check: async () => {
    const made = await world(plan.setting, switches, scale)
    try {
      const runner = await disturb(made)
      await runToTheEnd(runner, made)
      merge(made, edited)
      const old = broken(made, plan, edited)
      const wrong =
        edited.expected && old.length > 0 ? broken(made, { expected: edited.expected }, edited) : old
      await leaseLeft(made)
      return [...new Set([...made.complaints, ...wrong])]
    } finally {
      await made.close()
    }
  },
})

/** Runs as a schedule would, until a run finds nothing due. */
async function runToTheEnd(runner: Runner, { complaints }: World): Promise<void> {
  let log = ''
  for (let count = 0; count < MOST_RUNS; count += 1) {
    const last = await runner.run()
    const posts = JSON.parse(last.outputs['posts'] ?? '[]') as readonly { readonly status: string }[]
    // Inline text that is live already is reported as skipped.
    if (last.exitCode === 0 && posts.every(({ status }) => status === 'skipped')) return
    log = last.log
  }
  complaints.push(`there is no end after ${MOST_RUNS} runs: ${log}`)
}

/** Where another post of each account would be. */
const laterIn = ({ accounts }: Setting): readonly string[] =>
  accounts?.map((name) => `threads/${name}/later.md`) ?? ['threads/later.md']

const refsIn = ({ github }: Pick<World, 'github'>) =>
  github.git('for-each-ref', '--format=%(refname)').split('\n')
const leasesIn = (world: World) => refsIn(world).filter((ref) => ref.includes('lease'))

/**
 * No lease is left by runs that ended. One whose run was killed after all was done stays where it is while there is
 * nothing to publish; it must be in nobody's way then: another post of each account goes out, and clears it away.
 */
async function leaseLeft(world: World): Promise<void> {
  if (leasesIn(world).length === 0) return
  if (!world.cutShort) world.complaints.push('a lease is left')
  const { complaints, github, simulator } = world
  const before = simulator.media().length
  const later = laterIn(world.setting)
  if (world.setting.place !== 'release')
    github.push(Object.fromEntries(later.map((path) => [path, '---\nthreads: true\n---\n\nLater.\n'])))
  const { log } = await world.runner().run({
    ...(world.setting.place === 'release' && { text: 'Later.', env: { GITHUB_ACTION: 'later' } }),
  })
  if (simulator.media().length !== before + later.length)
    complaints.push(`a lease keeps another post back: ${log}`)
  if (leasesIn(world).length > 0) complaints.push('a lease is left for ever')
}

type Kept = {
  readonly id: string
  readonly permalink: string
  readonly posts: readonly { readonly id: string; readonly permalink?: string }[]
  readonly digest: string
  readonly published_at?: string
}

/** The receipts at the place where they belong, by path. Of a pull request: on this branch. */
function keptIn({ github, setting }: World, coming = 'main'): ReadonlyMap<string, Kept> {
  const { place } = setting
  if (place === 'release') {
    const [, json] = /^<!-- spool (\{.*\}) -->\r?$/m.exec(github.releases[0]?.body ?? '') ?? []
    return new Map(json === undefined ? [] : [[RELEASE.tag, JSON.parse(json) as Kept]])
  }
  const branch = place === 'branch' ? 'main' : coming
  return new Map(
    postsIn(setting).flatMap((path): readonly [string, Kept][] => {
      const [, yaml = ''] = /^---\r?\n([\s\S]*?)^---\r?$/m.exec(textIn(github, path, branch)) ?? []
      const { threads } = (parse(yaml) ?? {}) as { readonly threads?: Kept }
      return threads?.posts ? [[path, threads]] : []
    }),
  )
}

const textIn = (github: World['github'], path: string, branch: string) => {
  try {
    return github.read(path, branch)?.toString() ?? ''
  } catch {
    return ''
  }
}

/**
 * What is wrong with the end of it all, or nothing: every segment live exactly once, in order, each replying to the one
 * before it; receipts complete, right, and where they belong; every other byte as its authors left it.
 */
function broken(world: World, { expected }: Pick<Plan, 'expected'>, edited = NO_EDIT): readonly string[] {
  const live = world.simulator.media()
  const kept = keptIn(world)
  const wrong: string[] = []
  const total = [...expected.values()].flatMap(({ texts }) => texts).length
  if (live.length !== total) wrong.push(`${live.length} segments are live, expected ${total}`)
  const told = new Set<string>()
  for (const [path, { texts, digest }] of expected) {
    const receipts = kept.get(path)
    const { posts } = receipts ?? { posts: [] }
    if (posts.length !== texts.length)
      wrong.push(`${path}: ${posts.length} receipts, expected ${texts.length}`)
    for (const [index, { id, permalink }] of posts.entries()) {
      const found = live.find((post) => post.id === id)
      const which = `${path}: segment ${index + 1}`
      if (!found) wrong.push(`${which} has a receipt of nothing`)
      else if (found.content.text !== texts[index]) wrong.push(`${which} has another text`)
      else if (found.parentId !== posts[index - 1]?.id) wrong.push(`${which} replies to something else`)
      else if (!permalink?.endsWith(`/post/${found.shortcode}`)) wrong.push(`${which} has no permalink`)
      if (told.has(id)) wrong.push(`${which} has the receipt of another`)
      told.add(id)
    }
    if (receipts?.id !== posts[0]?.id || receipts?.permalink !== posts[0]?.permalink)
      wrong.push(`${path}: its head is not its first post`)
    if (receipts?.published_at === undefined) wrong.push(`${path}: not marked as whole`)
    if (receipts?.digest !== digest) wrong.push(`${path}: another digest`)
  }
  return [...wrong, ...misplaced(world, edited)]
}

/** Somebody merges what is wanted to be merged: exactly one pull request, which lists each post, into an untouched branch. */
function merge(world: World, edited = NO_EDIT): void {
  const { github, setting, complaints } = world
  if (setting.place !== 'pull request') return
  complaints.push(...otherThan(world, edited, (text) => text))
  const open = github.pulls.filter(({ state }) => state === 'open')
  const [pull] = open
  if (!pull || github.pulls.length !== 1 || pull.head !== RECEIPTS || pull.base !== 'main')
    complaints.push(`${open.length} of ${github.pulls.length} pull requests are open`)
  for (const path of postsIn(setting))
    if (pull?.body?.split(path).length !== 2)
      complaints.push(`${path} is not listed once in ${pull?.body ?? 'nothing'}`)
  if (pull) github.mergePull(pull.number)
}

const postsIn = ({ files }: Setting) => Object.keys(files).filter((path) => path.startsWith('threads/'))

/** Whatever is otherwise in the repository than its authors left it, but for receipts. */
function misplaced(world: World, edited: Edited): readonly string[] {
  const { github, setting } = world
  const { place } = setting
  const wrong = [...otherThan(world, edited, place === 'release' ? (text) => text : withoutReceipts)]
  if (place !== 'pull request' && github.pulls.length > 0) wrong.push(`${github.pulls.length} pull requests`)
  const expected = place === 'pull request' ? ['main', RECEIPTS] : ['main']
  const branches = refsIn(world).filter((ref) => ref.startsWith('refs/heads/'))
  const others = branches.filter((ref) => !expected.includes(ref.replace('refs/heads/', '')))
  // A lease is looked at apart.
  wrong.push(...others.filter((ref) => !ref.includes('lease')).map((ref) => `there is ${ref}`))
  const body = github.releases[0]?.body ?? ''
  const author = body.replace(/\r\n\r\n<!-- spool:begin -->[\s\S]*<!-- spool:end -->$/, '')
  if (place === 'release' && author !== RELEASE.body) wrong.push(`the release says ${body}`)
  return wrong
}

/** Files of the branch that are otherwise than their authors left them, beyond what is stripped from them. */
function otherThan(
  { github, setting }: World,
  edited: Edited,
  strip: (text: string) => string,
): readonly string[] {
  const authors = { ...setting.files, ...edited.files }
  const wrong = Object.entries(authors).flatMap(([path, text]) => {
    const found = textIn(github, path, 'main')
    return strip(found) === String(text) ? [] : [`${path} is another file:\n${found}`]
  })
  const paths = github.git('ls-tree', '-r', '--name-only', 'main').trim().split('\n')
  return paths.length === Object.keys(authors).length ? wrong : [...wrong, `there are ${paths.join(', ')}`]
}

/** The keys that receipts are kept under, as they stand in these files; nothing of their authors' looks so. */
function withoutReceipts(text: string): string {
  const lines = text.split(/(?<=\n)/)
  return lines
    .filter((line) => !/^ +(?:- )?(?:id: "\d+"|permalink: |published_at: |posts:|digest: )/.test(line))
    .join('')
}
