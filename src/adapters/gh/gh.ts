import { spawn } from 'node:child_process'
import * as v from 'valibot'
import { GhError, type Gh, type Repository } from '../../ports/desk.ts'

const View = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    nameWithOwner: v.string(),
    url: v.pipe(v.string(), v.url()),
    isPrivate: v.boolean(),
    defaultBranchRef: v.nullish(v.object({ name: v.string() })),
  }),
)

/** The `gh` of this machine, with its own sign-in. */
export function ghAt(root: string | undefined): Gh {
  const gh = (args: readonly string[], input = '') => run(root, args, input)
  return {
    async repository(name) {
      const fields = 'nameWithOwner,url,isPrivate,defaultBranchRef'
      const said = await gh(['repo', 'view', ...(name === undefined ? [] : [name]), '--json', fields])
      if (said === undefined) return undefined
      const view = v.safeParse(View, said.stdout)
      if (said.status !== 0 || !view.success) throw new GhError(said.stderr || 'gh repo view says nothing')
      const { nameWithOwner, url, isPrivate, defaultBranchRef } = view.output
      const defaultBranch = defaultBranchRef?.name || undefined
      return { host: new URL(url).host, name: nameWithOwner, defaultBranch, isPrivate }
    },
    async hasEnvironment(repository, name) {
      const said = await gh([
        'api',
        '--hostname',
        repository.host,
        environmentOf(repository, name),
        '--silent',
      ])
      return said?.status === 0
    },
    async makeEnvironment(repository, name) {
      const path = environmentOf(repository, name)
      done(await gh(['api', '--method', 'PUT', '--hostname', repository.host, path, '--silent']))
    },
    async hasSecret(repository, { name, environment }) {
      const places = [
        `repos/${repository.name}/actions/secrets/${name}`,
        ...(environment === undefined ? [] : [`${environmentOf(repository, environment)}/secrets/${name}`]),
      ]
      for (const path of places) {
        const said = await gh(['api', '--hostname', repository.host, path, '--silent'])
        if (said?.status === 0) return true
        // Anything else leaves it open, and a secret that is there must not be overwritten.
        if (!said?.stderr.includes('HTTP 404')) done(said)
      }
      return false
    },
    async setSecret({ host, name: repository }, { name, value, environment }) {
      const where = ['--repo', `${host}/${repository}`, ...(environment ? ['--env', environment] : [])]
      // The value travels on standard input: arguments can be read by every process of the machine.
      done(await gh(['secret', 'set', name, ...where], value))
    },
  }
}

function environmentOf({ name: repository }: Repository, name: string): string {
  return `repos/${repository}/environments/${encodeURIComponent(name)}`
}

type Said = { readonly status: number | null; readonly stdout: string; readonly stderr: string }

function done(said: Said | undefined): void {
  if (said?.status !== 0) throw new GhError(said?.stderr || 'gh says nothing')
}

/** Undefined if there is no `gh`. */
function run(root: string | undefined, args: readonly string[], input: string): Promise<Said | undefined> {
  const { promise, resolve } = Promise.withResolvers<Said | undefined>()
  const child = spawn('gh', args, {
    cwd: root,
    env: { ...process.env, GH_PROMPT_DISABLED: '1', NO_COLOR: '1' },
  })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  child.on('error', () => resolve(undefined))
  child.on('close', (status) => resolve({ status, stdout, stderr: stderr.trim() }))
  // A gh that ends early does not read it.
  child.stdin.on('error', () => undefined).end(input)
  return promise
}
