import sodium from 'libsodium-wrappers'
import { runAction, type ActionResult, type ActionRun } from '../../scripts/run-action.ts'
import { startSimulator } from '../../simulator/server.ts'
import { startGitHub } from '../github/github.ts'

await sodium.ready

type Options = {
  readonly names: readonly string[]
  /** Posts of an account, by the end of their paths. */
  readonly posts?: (name: string) => Readonly<Record<string, string>>
  /** Every wait and timeout of the action, and every wait of the network, divided by this. */
  readonly scale?: number
  readonly switches?: Parameters<typeof startSimulator>[0] extends infer Given
    ? Given extends { readonly switches?: infer Switches }
      ? Switches
      : never
    : never
}

type Start = Partial<Pick<ActionRun, 'env' | 'state' | 'onStart' | 'onLog'>> & {
  /** Of the workflow run; each has its own where none is given. */
  readonly id?: number
  readonly inputs?: Readonly<Record<string, string>>
  /** A checkout of another machine. */
  readonly workspace?: string
}

const post = (text: string) => `---\nthreads: true\n---\n\n${text}\n`

/** Many accounts, a repository on GitHub that has their posts and their file, and the built action between the two. */
export async function accountsWorld({
  names,
  posts = (name) => ({ 'a.md': post(`One of ${name}\n\n---\n\nTwo of ${name}`) }),
  scale = 50,
  switches = {},
}: Options) {
  const simulator = await startSimulator({
    timeScale: scale,
    seed: 1,
    accounts: names.map(usernameOf),
    switches,
  })
  const key = sodium.crypto_box_keypair()
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
  const tokens = new Map(names.map((name) => [name, simulator.tokens[usernameOf(name)] ?? '']))
  const userIdOf = (name: string) =>
    simulator.accounts().find(({ username }) => username === usernameOf(name))?.id ?? ''
  const sealed = (name: string) => {
    const box = { token: tokens.get(name), repository: 0, account: name, user_id: userIdOf(name) }
    return base64(sodium.crypto_box_seal(JSON.stringify(box), key.publicKey))
  }
  const fileOf = (some: readonly string[], tokenOf = sealed) =>
    [
      `public_key: ${base64(key.publicKey)}`,
      'accounts:',
      ...some.flatMap((name) => [
        `  - name: ${name}`,
        `    files: threads/${name}/*.md`,
        `    user_id: "${userIdOf(name)}"`,
        `    token: ${tokenOf(name)}`,
      ]),
      '',
    ].join('\n')
  const files = Object.fromEntries(
    names.flatMap((name) =>
      Object.entries(posts(name)).map(([end, text]) => [`threads/${name}/${end}`, text] as const),
    ),
  )
  const github = await startGitHub({ files: { ...files, 'threads/accounts.yml': fileOf(names) } })
  const clones = [github.clone()]
  let runs = 0
  const run = ({ id = (runs += 1), inputs = {}, env = {}, ...rest }: Start = {}): Promise<ActionResult> =>
    runAction({
      workspace: clones[0]?.path ?? '',
      inputs: {
        accounts: 'threads/accounts.yml',
        'accounts-key': base64(key.privateKey),
        'threads-api-url': simulator.url,
        'github-token': github.token,
        ...inputs,
      },
      env: {
        ...github.env,
        SPOOL_TIME_SCALE: String(scale),
        GITHUB_RUN_ID: String(id),
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_JOB: 'publish',
        GITHUB_ACTION: '__spool',
        ...env,
      },
      ...rest,
    })
  return {
    simulator,
    github,
    names,
    run,
    fileOf,
    sealed,
    userIdOf,
    tokenOf: (name: string) => tokens.get(name) ?? '',
    /** Another checkout, of the branch as it is by now. */
    clone: () => {
      const clone = github.clone()
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
    live: () =>
      Object.fromEntries(
        names.map((name) => [
          name,
          simulator
            .media()
            .filter(({ accountId }) => accountId === userIdOf(name))
            .map(({ content }) => content.text),
        ]),
      ),
    close: async () => {
      await Promise.all([github.close(), simulator.close()])
      for (const clone of clones) clone.remove()
    },
  }
}

/** Names of the network have no hyphens. */
function usernameOf(name: string): string {
  return name.replaceAll('-', '_')
}
