import { runAction, type ActionResult, type ActionRun } from '../../scripts/run-action.ts'
import { startSimulator, type SimulatorOptions } from '../../simulator/server.ts'
import { startGitHub } from '../github/github.ts'
import { accountsFile, REPOSITORY, usernameOf } from './file.ts'

type Options = Pick<SimulatorOptions, 'switches'> & {
  readonly names: readonly string[]
  /** The chain of an account. */
  readonly segments?: readonly string[]
  /** Every wait and timeout of the action, and every wait of the network, divided by this. */
  readonly scale?: number
}

type Start = Partial<Pick<ActionRun, 'env' | 'state' | 'onStart'>> & {
  readonly inputs?: Readonly<Record<string, string>>
  /** A checkout; that of the first commit where none is given. */
  readonly workspace?: string
}

const PATH = 'accounts.yml'

/** Many accounts, a repository on GitHub that has a post of each and their file, and the built action between the two. */
export async function accountsWorld({
  names,
  segments = ['One', 'Two'],
  scale = 20,
  switches = {},
}: Options) {
  const accounts = names.map(usernameOf)
  const simulator = await startSimulator({ timeScale: scale, seed: 1, accounts, switches })
  const file = accountsFile(simulator)
  const textsOf = (name: string) => segments.map((segment) => `${segment} of ${name}`)
  const posts = names.map((name) => [
    `threads/${name}/a.md`,
    `---\nthreads: true\n---\n\n${textsOf(name).join('\n\n---\n\n')}\n`,
  ])
  const github = await startGitHub({
    files: { ...(Object.fromEntries(posts) as Record<string, string>), [PATH]: file.textOf(names) },
  })
  const clones = [github.clone()] as [ReturnType<typeof github.clone>]
  let runs = 0
  const run = ({
    inputs = {},
    env = {},
    workspace = clones[0].path,
    ...rest
  }: Start = {}): Promise<ActionResult> =>
    runAction({
      workspace,
      inputs: {
        accounts: PATH,
        'accounts-key': file.key,
        'threads-api-url': simulator.url,
        'github-token': github.token,
        ...inputs,
      },
      env: {
        ...github.env,
        GITHUB_REPOSITORY_ID: String(REPOSITORY),
        SPOOL_TIME_SCALE: String(scale),
        GITHUB_RUN_ID: String((runs += 1)),
        GITHUB_RUN_ATTEMPT: '1',
        ...env,
      },
      ...rest,
    })
  return {
    simulator,
    github,
    names,
    file,
    run,
    textsOf,
    /** Writes another file of accounts. */
    write: (text: string, path = PATH) => github.push({ [path]: text }),
    /** Another checkout, of the branch as it is by now. */
    clone: (options?: Parameters<typeof github.clone>[0]) => {
      const clone = github.clone(options)
      clones.push(clone)
      return clone.path
    },
    /** Refs of leases that are held. */
    leases: () =>
      github
        .git('for-each-ref', '--format=%(refname)')
        .split('\n')
        .filter((ref) => ref.includes('lease')),
    /** Texts that are live, by account, in order. */
    live: () => {
      const byUser = Map.groupBy(simulator.media(), ({ accountId }) => accountId)
      return Object.fromEntries(
        names.map((name) => [
          name,
          (byUser.get(file.userIdOf(name)) ?? []).map(({ content }) => content.text),
        ]),
      )
    },
    /** Accounts whose posts have receipts on the branch. */
    recorded: () => names.filter((name) => /^ {2}digest:/m.test(String(github.read(`threads/${name}/a.md`)))),
    close: async () => {
      await Promise.all([github.close(), simulator.close()])
      for (const clone of clones) clone.remove()
    },
  }
}
