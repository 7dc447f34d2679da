import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { excerptOf } from '../../core/boundary/excerpt.ts'
import { maskOf } from '../../core/boundary/mask.ts'
import { GitHubError, type GitHubErrorKind } from '../../core/github/error.ts'
import { isThisMachine } from '../../core/media/address.ts'
import type { Clone } from '../../ports/clone.ts'
import type { Oid } from '../../ports/github.ts'

type Access = {
  /** Of the repository on the web. */
  readonly url: URL
  readonly token: string
  /** A folder that is there, in which the repository gets a folder of its own. */
  readonly folder: string
  readonly interruption: AbortSignal
}

/** More names in one request are refused: GitHub reads at most some 10 MB of them. */
const ASKED_AT_ONCE = 20_000

/** Makes an empty repository that is to be filled from GitHub. */
export async function cloneOf(access: Access): Promise<Clone> {
  const path = mkdtempSync(join(access.folder, 'spool-clone-'))
  const git = gitIn(path, access)
  await git(['init', '--quiet', '--bare', '--template=', path])
  const fetch = (args: readonly string[], input?: string) =>
    git(['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance', ...args], input)
  return {
    async refs(patterns) {
      const told = (await git(['ls-remote', '--symref', 'origin', 'HEAD', ...patterns])).toString('utf8')
      return {
        main: /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(told)?.[1],
        oids: new Map(
          Array.from(told.matchAll(/^([\da-f]{40,64})\t(.+)$/gm), ([, oid = '', ref = '']) => [ref, oid]),
        ),
      }
    },
    async fetch(commit, contents) {
      const filter = contents === 'without' ? ['--filter=blob:none'] : []
      await fetch(['--depth=1', ...filter, 'origin', commit])
    },
    async fetchBlobs(oids) {
      for (let from = 0; from < oids.length; from += ASKED_AT_ONCE) {
        const asked = oids.slice(from, from + ASKED_AT_ONCE)
        await fetch(['--filter=blob:none', '--stdin', 'origin'], asked.join('\n'))
      }
    },
    tree: async (commit) => filesIn(await git(['ls-tree', '-r', '-z', '--full-tree', commit])),
    read: async (oids) => contentsIn(await git(['cat-file', '--batch'], oids.join('\n')), oids),
    async put(ref, from, { message, file, bytes }) {
      const blob = nameIn(await git(['hash-object', '-w', '--stdin'], bytes))
      const tree = nameIn(await git(['mktree'], `100644 blob ${blob}\t${file}\n`))
      const commit = nameIn(await git(['commit-tree', '-m', message, tree]))
      const lease = `--force-with-lease=${ref}:${from ?? ''}`
      try {
        await git(['push', '--quiet', '--no-verify', lease, 'origin', `${commit}:${ref}`])
        return true
      } catch (cause) {
        if (cause instanceof GitHubError && cause.kind === 'stale') return false
        throw cause
      }
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}

/**
 * Runs git in this repository alone: its folder is named, so that no configuration of a checkout is read. What the machine
 * is configured with counts (proxies, certificates), but none of it is run: no hook, no helper that knows passwords. The
 * token stands in no argument and no file, and goes nowhere else, be git sent there.
 */
function gitIn(path: string, { url, token, interruption }: Access) {
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64')
  const mask = maskOf([token, credentials])
  const header = `http.${url.href}.extraHeader`
  const configuration = [
    ['remote.origin.url', url.href],
    // An empty one takes away what else is configured.
    [header, ''],
    [header, `Authorization: basic ${credentials}`],
    ['http.followRedirects', 'false'],
    ['credential.helper', ''],
    ['core.askPass', ''],
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['gc.auto', '0'],
    // There is nothing that the server could leave out.
    ['fetch.negotiationAlgorithm', 'noop'],
    ['push.gpgSign', 'false'],
    ['commit.gpgSign', 'false'],
  ] as const
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
    GIT_DIR: path,
    GIT_CONFIG_COUNT: String(configuration.length),
    ...Object.fromEntries(
      configuration.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
    GIT_ALLOW_PROTOCOL: isThisMachine(url.hostname) ? 'http:https' : 'https',
    GIT_TERMINAL_PROMPT: '0',
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((who) => [
        [`GIT_${who}_NAME`, 'Spool'],
        [`GIT_${who}_EMAIL`, 'spool@users.noreply.github.com'],
      ]),
    ),
    LC_ALL: 'C',
  }
  return (args: readonly string[], input?: string | Buffer): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      // Windows would take a `git.exe` in the folder of the process.
      const child = spawn('git', args, { cwd: dirname(process.execPath), env, signal: interruption })
      const printed: Buffer[] = []
      let said = ''
      child.stdout.on('data', (part: Buffer) => void printed.push(part))
      child.stderr.setEncoding('utf8').on('data', (part: string) => void (said += part))
      child.on('error', (cause) =>
        reject(interruption.aborted ? (interruption.reason as Error) : failure(args, cause.message)),
      )
      child.on('close', (code) =>
        code === 0 ? resolve(Buffer.concat(printed)) : reject(failure(args, mask(said))),
      )
      // It may end before it has read everything.
      child.stdin.on('error', () => undefined).end(input)
    })
}

/** What git says when it fails, for people; LC_ALL keeps it in English. */
const FAILURES: readonly (readonly [GitHubErrorKind, RegExp])[] = [
  ['stale', /stale info|cannot lock ref|failed to update ref|reference already exists/],
  ['token', /Authentication failed|could not read Username|Invalid username|HTTP 401/],
  ['forbidden', /HTTP 403|error: 403|Permission to .* denied|Write access/],
  ['missing', /not found|HTTP 404|error: 404/i],
  ['refused', /remote rejected|pre-receive hook declined|protected/],
]

function failure([command = '']: readonly string[], said: string): GitHubError {
  const [kind] = FAILURES.find(([, pattern]) => pattern.test(said)) ?? ['unsure' as const]
  const line = said.split('\n').find((text) => /^(?:fatal|error|remote|spawn)\b|^ !/.test(text)) ?? said
  return new GitHubError(kind, `git ${command}: “${excerptOf(line.trim())}”`)
}

function nameIn(printed: Buffer): Oid {
  return printed.toString('utf8').trim()
}

/** Of lines `mode type name⇥path`. */
function filesIn(printed: Buffer): ReadonlyMap<string, Oid> {
  const files = new Map<string, Oid>()
  for (const line of printed.toString('utf8').split('\0')) {
    const tab = line.indexOf('\t')
    // Not a link, nor another repository.
    if (line.startsWith('100'))
      files.set(line.slice(tab + 1), line.slice(line.lastIndexOf(' ', tab) + 1, tab))
  }
  return files
}

/** Of each: `name type size⏎contents⏎`. */
function contentsIn(printed: Buffer, oids: readonly Oid[]): ReadonlyMap<Oid, Buffer> {
  const contents = new Map<Oid, Buffer>()
  let from = 0
  for (const oid of oids) {
    const end = printed.indexOf(10, from)
    const size = Number(printed.toString('latin1', from, end).split(' ')[2])
    contents.set(oid, printed.subarray(end + 1, end + 1 + size))
    from = end + 1 + size + 1
  }
  return contents
}
