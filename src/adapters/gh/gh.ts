import { spawn } from 'node:child_process'
import { Headers, Response, type RequestInit } from 'undici'
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

/** What it is sent with, of all that a request has: `gh` signs it, and says who asks. */
const SENT = ['accept', 'content-type', 'x-github-api-version']

/** Sends requests of GitHub's API through `gh`, which keeps its token to itself. */
export function sendThroughGh(root: string | undefined, host: string) {
  return async (url: string, { method = 'GET', headers, body }: RequestInit): Promise<Response> => {
    const path = url.replace(/^https?:\/\/[^/]+\/(?:api\/(?:v3\/)?)?/, '')
    const args = ['api', '--hostname', host, '--include', '--method', method, path]
    for (const [name, value] of new Headers(headers))
      if (SENT.includes(name)) args.push('--header', `${name}: ${value}`)
    if (typeof body === 'string') args.push('--input', '-')
    const said = await run(root, args, typeof body === 'string' ? body : '')
    return answerIn(said?.stdout ?? '', said?.stderr ?? 'there is no gh')
  }
}

/** The answer that `gh api --include` prints, whatever its status. */
function answerIn(printed: string, error: string): Response {
  const [, status = '', lines = '', body = ''] =
    /^HTTP\/[\d.]+ (\d{3})[^\n]*\n((?:[^\r\n]+\r?\n)*)\r?\n([^]*)$/.exec(printed) ?? []
  if (status === '') throw new Error(error)
  const headers = lines.split(/\r?\n/).flatMap((line): [string, string][] => {
    const [, name, value] = /^([\w-]+): (.*)$/.exec(line) ?? []
    return name === undefined || value === undefined ? [] : [[name, value]]
  })
  // Bodies of these have no place for one.
  return new Response(/^(?:204|205|304)$/.test(status) ? null : body, { status: Number(status), headers })
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
