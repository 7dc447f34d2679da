import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { fakeGh } from '../scenarios/cli/gh.ts'
import { stepsOf, workflowsIn } from './read.ts'

const examples = workflowsIn('examples/workflows')
const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })))

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'spool-script-'))
  folders.push(made)
  return made
}

/** Runs the script of a step as a runner does; its exit code and all that it puts into the log. */
function runStep(file: string, name: string, env: Readonly<Record<string, string>>) {
  const workflow = examples.find(({ path }) => path.endsWith(`/${file}`))
  const step = workflow && stepsOf(workflow).find((each) => each.name === name)
  const script = join(folder(), 'script.sh')
  writeFileSync(script, step?.run ?? 'exit 99')
  try {
    const command = ['--noprofile', '--norc', '-eo', 'pipefail', script]
    const cwd = join(script, '..')
    const log = execFileSync('bash', [...command], { cwd, env, encoding: 'utf8', stdio: 'pipe' })
    return { status: 0, log }
  } catch (cause) {
    const { status, stdout, stderr } = cause as { status: number; stdout: string; stderr: string }
    return { status, log: stdout + stderr }
  }
}

type Event = Readonly<Record<string, unknown>>

/** Runs box.yml for an event: what it asked GitHub for, and the file of the post. */
function propose(event: Event, answers: Parameters<typeof fakeGh>[1] = {}) {
  const runner = folder()
  const gh = fakeGh(join(runner, 'gh'), {
    'api repos/lantern/docs/git/ref/heads/main': { says: 'a0b1c2' },
    ...answers,
  })
  writeFileSync(join(runner, 'event.json'), JSON.stringify(event))
  const run = runStep('box.yml', 'Open a pull request with the post', {
    PATH: gh.path,
    BASE: 'main',
    GITHUB_EVENT_PATH: join(runner, 'event.json'),
    GITHUB_REPOSITORY: 'lantern/docs',
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_TEMP: runner,
  })
  const post = join(runner, 'post')
  const file = existsSync(post) ? Buffer.from(readFileSync(post, 'utf8'), 'base64').toString() : ''
  return { ...run, asked: gh.calls().map(({ args }) => args), file }
}

const MARK = 'sp00l'
const HOSTILE = [
  `---\nthreads:\n  reply_to: '1'\n---\n${MARK}`,
  `...\n---\nthreads: false # ${MARK}`,
  `"; touch ${MARK}; echo "$(touch ${MARK})" \`touch ${MARK}\` \${${MARK}}`,
  `' ; gh api user ${MARK} #`,
  `::error::${MARK}\n::add-mask::a\n::stop-commands::x\n##[error]${MARK}`,
  `${MARK}\r\n::set-output name=a::b\r\n`,
  `@/etc/passwd ${MARK}`,
  `-f ${MARK} --method DELETE`,
  `%s %n \\n \\( ${MARK}) \\u0000 {owner} {{.}}`,
  `EOF\nGITHUB_ENV<<EOF\n${MARK}`,
  `\u2028\u0085\u202e\ufeff${MARK} 日本語 🎉`,
]

describe.skipIf(process.platform !== 'linux')('box.yml', () => {
  const name = `${new Date().toISOString().slice(0, 10)}-77-1`

  test('opens a pull request with the post, from the box and from another service', () => {
    const inputs = { text: 'Good **news**', publish_at: '' }
    for (const event of [{ inputs }, { client_payload: { text: 'Good **news**' } }]) {
      const { status, log, asked, file } = propose(event)
      expect(status, log).toBe(0)
      expect(file).toBe('---\nthreads: true\n---\n\nGood **news**\n')
      expect(asked.map(([, path]) => path)).toEqual([
        'repos/lantern/docs/git/ref/heads/main',
        'repos/lantern/docs/git/refs',
        `repos/lantern/docs/contents/threads/${name}.md`,
        'repos/lantern/docs/pulls',
      ])
      expect(asked[1]).toEqual(expect.arrayContaining([`ref=refs/heads/post/${name}`, 'sha=a0b1c2']))
      expect(asked[3]).toEqual(expect.arrayContaining(['base=main', `head=post/${name}`]))
    }
  })

  test('gives the post its date', () => {
    const { file } = propose({ client_payload: { text: 'News', publish_at: '2026-12-01 09:00' } })
    expect(file).toBe('---\nthreads:\n  publish_at: "2026-12-01 09:00"\n---\n\nNews\n')
  })

  test.each(HOSTILE)('takes %j as the text of the post, and as nothing else', (text) => {
    const { status, log, asked, file } = propose({ client_payload: { text } })
    expect(status, log).toBe(0)
    expect(file).toBe(`---\nthreads: true\n---\n\n${text}\n`)
    expect(JSON.stringify(asked) + log).not.toContain(MARK)
    expect(asked).toHaveLength(4)
  })

  test.each([...HOSTILE, '2026-12-01"\n  draft: false\n  reply_to: "1', { reply_to: MARK }, ['1'], 20261201])(
    'takes %j as the date of the post, and as nothing else',
    (when) => {
      const { status, log, asked, file } = propose({ inputs: { text: 'News', publish_at: when } })
      expect(status, log).toBe(0)
      const [, frontMatter = '', body] = file.split(/^---$/m)
      expect(parse(frontMatter)).toEqual({ threads: { publish_at: when } })
      expect(body).toBe('\n\nNews\n')
      expect(JSON.stringify(asked) + log).not.toContain(MARK)
    },
  )

  test('takes a text that no argument or environment could hold', () => {
    const text = '長'.repeat(65_000)
    const { status, file } = propose({ client_payload: { text } })
    expect(status).toBe(0)
    expect(file).toContain(text)
  })

  test.each([undefined, '', ' \n ', 7, { a: MARK }, [MARK]])(
    'asks for nothing with %j for a text',
    (text) => {
      const { status, log, asked } = propose({ client_payload: { text } })
      expect(status).not.toBe(0)
      expect(log).toContain('there is no text')
      expect(log).not.toContain(MARK)
      expect(asked).toEqual([])
    },
  )

  test('fails where GitHub refuses, and says why', () => {
    const says = 'gh: GitHub Actions is not permitted to create or approve pull requests. (HTTP 403)'
    const { status, log } = propose(
      { client_payload: { text: 'News' } },
      { 'api repos/lantern/docs/pulls': { status: 1, says } },
    )
    expect(status).not.toBe(0)
    expect(log).toContain(says)
  })
})

describe.skipIf(process.platform !== 'linux')('notify.yml', () => {
  const secret = 'https://hooks.example/T0/secret'

  test.each([
    ['Tell Slack', { text: 'New on Threads: https://www.threads.com/@lantern/post/a (the first of 2)' }],
    ['Tell Discord', { content: 'New on Threads: https://www.threads.com/@lantern/post/a (the first of 2)' }],
    [
      'Tell Slack what failed',
      { text: 'Not everything was published on Threads: https://github.example/run' },
    ],
  ])('%s: sends a message to an address that stands in no argument', (name, message) => {
    const runner = folder()
    const curl = join(runner, 'curl')
    writeFileSync(
      curl,
      `#!/bin/bash\nprintf '%s\\n' "$@" > '${runner}/args'\ncat > '${runner}/body'\ncat "\${@: -1}" > '${runner}/config'\n`,
    )
    chmodSync(curl, 0o755)
    const { status, log } = runStep('notify.yml', name, {
      PATH: [runner, process.env['PATH']].join(delimiter),
      URL: secret,
      PERMALINK: 'https://www.threads.com/@lantern/post/a',
      COUNT: '2',
      RUN: 'https://github.example/run',
    })
    expect(status, log).toBe(0)
    const made = (file: string) => readFileSync(join(runner, file), 'utf8')
    expect(JSON.parse(made('body'))).toEqual(message)
    expect(made('config')).toBe(`url = "${secret}"\n`)
    expect(made('args') + log).not.toContain(secret)
  })
})
