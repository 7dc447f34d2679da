/** Publishes examples/content/ on an embedded Threads with the built action, and shows what came back. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSimulator } from '../simulator/server.ts'
import { runAction } from './run-action.ts'

const workspace = mkdtempSync(join(tmpdir(), 'spool-demo-'))
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=Demo', '-c', 'user.email=demo@lantern.example', ...args], {
    cwd: workspace,
    encoding: 'utf8',
  })
const title = (text: string) => console.log(`\n\x1b[1m${text}\x1b[0m\n`)

cpSync(join(import.meta.dirname, '..', 'examples', 'content'), workspace, { recursive: true })
git('init', '--quiet', '--initial-branch=main')
git('add', '.')
git('commit', '--quiet', '--message', 'docs: what we say on Threads')

const simulator = await startSimulator({ timeScale: 5 })
console.log(`A Threads of our own listens on ${simulator.url}`)
const publish = () =>
  runAction({
    workspace,
    inputs: { 'access-token': simulator.token, 'threads-api-url': simulator.url, 'write-back': 'files' },
    env: {
      GITHUB_REPOSITORY: 'lantern-docs/lantern',
      GITHUB_SHA: git('rev-parse', 'HEAD').trim(),
      SPOOL_TIME_SCALE: '5',
    },
    onLog: (text) =>
      process.stdout.write(text.replaceAll(/^::group::/gm, '▸ ').replaceAll(/^::endgroup::\n/gm, '')),
  })

title('First run: what is due goes live')
const first = await publish()

title('What the run wrote back into the files')
console.log(git('diff', '--color=always', '--unified=1'))

title('Second run, in the same place: nothing is published twice')
const second = await publish()

title('On Threads')
type Post = { readonly path: string; readonly posts: readonly { readonly permalink: string }[] }
for (const { path, posts } of JSON.parse(first.outputs['posts'] ?? '[]') as Post[]) {
  if (posts.length > 0) console.log(`${path}\n${posts.map(({ permalink }) => `  ${permalink}`).join('\n')}`)
}

await simulator.close()
rmSync(workspace, { recursive: true })
const asPromised = first.exitCode === 0 && second.exitCode === 0 && second.outputs['published-count'] === '0'
if (!asPromised) console.error('\nThe demo did not go as it should.')
process.exitCode = asPromised ? 0 : 1
