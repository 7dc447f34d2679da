import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { between } from '../../../scripts/documents.ts'
import { runAction } from '../../../scripts/run-action.ts'
import type { Simulator } from '../../../simulator/server.ts'
import { startGitHub } from '../../github/github.ts'
import { deskOf, threads } from './desk.ts'
import { filesIn, holding } from './secrets.ts'
import { KEY, type Terminal } from './terminal.ts'

const PERMISSIONS = [
  'threads_content_publish',
  'threads_manage_replies',
  'threads_read_replies',
  'threads_location_tagging',
  'threads_share_to_instagram',
]

/** What the author does at the dashboard meanwhile: ticks the permissions, and copies what is shown once. */
async function generated({ url, userId }: Simulator): Promise<string> {
  const body = new URLSearchParams({ account: userId })
  for (const scope of PERMISSIONS) body.append('scope', scope)
  const page = await (await fetch(`${url}/_tokens`, { method: 'POST', body })).text()
  return /<code id="token">(\w+)<\/code>/.exec(page)?.[1] ?? ''
}

/** Answers in turn: waits until each question is there. */
async function answer(terminal: Terminal, answers: readonly (readonly [question: string, typed: string])[]) {
  for (const [question, typed] of answers) {
    await terminal.sees(question)
    terminal.type(typed)
  }
}

const YES = [
  ['Store it in', KEY.enter],
  ['Write .github', KEY.enter],
  ['Write threads', KEY.enter],
] as const

type Written = {
  readonly jobs: {
    readonly publish: { readonly steps: readonly { readonly with: Record<string, string | boolean> }[] }
  }
}

/** The inputs of the last step of a workflow, as the runner gives them when somebody starts it and unticks the dry run. */
function inputsOf(workflow: string, secrets: Readonly<Record<string, string>>): Record<string, string> {
  const inputs = (parse(workflow) as Written).jobs.publish.steps.at(-1)?.with ?? {}
  const known: Record<string, string> = {
    ...Object.fromEntries(Object.entries(secrets).map(([name, value]) => [`\${{ secrets.${name} }}`, value])),
    '${{ inputs.dry-run || false }}': 'false',
  }
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]): [string, string] => [
      name,
      known[String(value)] ?? String(value),
    ]),
  )
}

// Windows has no pseudo-terminal that a test could hold.
describe.skipIf(process.platform === 'win32')('spool setup at a terminal', () => {
  test('goes from nothing to a post that is live, and leaves the token nowhere but in the secret', async () => {
    const simulator = await threads()
    const { atTerminal, checkout, gh, home } = deskOf()
    const token = await generated(simulator)
    const terminal = atTerminal('setup', '--api-url', simulator.url)
    await answer(terminal, [
      ['already?', KEY.enter],
      ['When that is done', KEY.enter],
      ['its tester', ''],
      ['When that is done', KEY.enter],
      ['Paste the token', token + KEY.enter],
      ...YES,
    ])
    expect(await terminal.ended, terminal.screen()).toBe(0)

    const [sealing, stored, ...others] = gh.calls().filter(({ input }) => input !== '')
    expect(others).toEqual([])
    expect(sealing?.args.join(' ')).toBe(
      'secret set THREADS_TOKEN_KEY --repo github.com/lantern/docs --env threads',
    )
    expect(Buffer.from(sealing?.input ?? '', 'base64')).toHaveLength(32)
    expect(stored?.args.join(' ')).toBe(
      'secret set THREADS_ACCESS_TOKEN --repo github.com/lantern/docs --env threads',
    )
    expect(stored?.input).toBe(token)
    const asked = gh.allCalls().map(({ args, env }) => JSON.stringify({ args, env }))
    const kept = { ...filesIn(checkout.path), ...filesIn(home) }
    const texts = { terminal: terminal.scrollback(), ...Object.fromEntries(asked.entries()), ...kept }
    expect(holding([token, sealing?.input ?? ''], texts)).toEqual([])

    const workflow = checkout.read('.github/workflows/threads.yml')
    const draft = checkout.read('threads/hello.md')
    const github = await startGitHub({ repository: 'lantern/docs', files: { 'threads/hello.md': draft } })
    onTestFinished(() => github.close())
    const secrets = { THREADS_ACCESS_TOKEN: stored?.input ?? '', THREADS_TOKEN_KEY: sealing?.input ?? '' }
    const run = async () => {
      const clone = github.clone()
      onTestFinished(() => clone.remove())
      const inputs = { ...inputsOf(workflow, secrets), 'github-token': github.token }
      const env = { ...github.env, GITHUB_SHA: github.tip(), SPOOL_TIME_SCALE: '200' }
      return runAction({ workspace: clone.path, inputs, env })
    }
    expect(await run()).toMatchObject({ exitCode: 0, outputs: { 'published-count': '0' } })
    github.push({ 'threads/hello.md': draft.replace('draft: true', 'draft: false') })
    const { log, exitCode } = await run()
    expect(exitCode, log).toBe(0)
    expect(simulator.media().map(({ content }) => content.text)).toEqual([
      'Hello, Threads! This post is a Markdown file in my repository, and a workflow has published it.',
    ])
    expect(holding([token], { log })).toEqual([])
  })

  test('shows what docs/getting-started.md shows', async () => {
    const simulator = await threads()
    const { atTerminal } = deskOf()
    const terminal = atTerminal('setup', '--api-url', simulator.url)
    await answer(terminal, [
      ['already?', KEY.enter],
      ['When that is done', KEY.enter],
      ['its tester', ''],
      ['When that is done', KEY.enter],
      ['Paste the token', (await generated(simulator)) + KEY.enter],
      ...YES,
    ])
    await terminal.ended
    const command = '$ npx --allow-git=root github:spool-threads/spool#v1 setup'
    const shown = terminal
      .screen()
      .replaceAll(/\b20\d\d-\d\d-\d\d\b/g, '2027-01-27')
      // Readers use Threads, not a simulator.
      .replace(/^▲ {2}http:\/\/127\.0\.0\.1.*(?:\n│ {2}.+)*\n│\n/m, '')
    const page = 'docs/getting-started.md'
    const block = ['```text', command, shown, '```']
    await expect(between(readFileSync(page, 'utf8'), 'transcript', block)).toMatchFileSnapshot(
      `../../../${page}`,
    )
  })

  test('tells what is wrong with a token and what to do, and asks again', async () => {
    const simulator = await threads()
    const { atTerminal } = deskOf()
    const wrong = (about: Parameters<Simulator['issueToken']>[1]) => simulator.issueToken('lantern', about)
    const revoked = wrong({ life: 'long', scopes: ['threads_basic'] })
    simulator.revokeToken(revoked)
    const terminal = atTerminal('setup', '--api-url', simulator.url, '--no-workflow', '--no-draft')
    const paste = async (token: string, ...said: readonly string[]) => {
      await terminal.sees('Paste the token')
      terminal.type(token + KEY.enter)
      for (const words of said) await terminal.sees(words)
    }
    await answer(terminal, [['already?', KEY.down + KEY.enter]])
    await paste('', 'There is no token: nothing was given. Generate a new token')
    await paste('0123456789abcdef0123456789abcdef', 'It looks like the secret of an app. Generate')
    await paste(
      'EAAGm0PX4ZCpsBAJ',
      'It looks like a token of Facebook, which Threads does not take. Generate',
    )
    await paste(revoked, 'Threads rejects this token', 'code 190/460', 'revoked', 'Generate a new token')
    const day = 86_400_000
    await paste(
      wrong({ life: 'long', ageMs: 61 * day }),
      'Threads rejects this token',
      'code 190/463',
      'has expired',
      'Generate',
    )
    await paste(
      wrong({ scopes: ['threads_basic'] }),
      'Without threads_content_publish nothing can be published.',
      'Generate',
    )
    await paste(wrong({ life: 'short' }), 'This token was made for an hour only.', 'The app’s secret')
    terminal.type(KEY.enter)
    await terminal.sees('makes tokens of 60 days: generate one there')
    await paste(wrong({ life: 'short' }), 'The app’s secret')
    terminal.type(`the-secret-of-another-app${KEY.enter}`)
    await terminal.sees('Error validating client secret')
    await terminal.sees('of the very app that the token was made with')
    await paste(
      wrong({ scopes: ['threads_basic', 'threads_content_publish', 'threads_read_replies'] }),
      'is of @lantern',
      'Without threads_manage_replies no chain can be published',
      'Without threads_location_tagging a post cannot have the key `location`.',
    )
    await answer(terminal, [['Store it in', KEY.enter]])
    expect(await terminal.ended).toBe(0)
    expect(holding(['the-secret-of-another-app', revoked], { terminal: terminal.scrollback() })).toEqual([])
  })

  test('gets a token of 60 days for one of an hour, by the app’s secret', async () => {
    const simulator = await threads()
    const { atTerminal, gh, checkout } = deskOf()
    const short = simulator.issueToken('lantern', { life: 'short' })
    const terminal = atTerminal('setup', '--api-url', simulator.url, '--no-workflow', '--no-draft')
    await answer(terminal, [
      ['already?', KEY.down + KEY.enter],
      ['Paste the token', short + KEY.enter],
      ['The app’s secret', simulator.app.secret + KEY.enter],
      ['It lives for 59 days', ''],
      ['Store it in', KEY.down + KEY.enter],
    ])
    expect(await terminal.ended).toBe(0)
    const stored = gh.calls().at(-1)
    expect(stored?.args).toEqual([
      'secret',
      'set',
      'THREADS_ACCESS_TOKEN',
      '--repo',
      'github.com/lantern/docs',
    ])
    expect(stored?.input).not.toBe(short)
    const secrets = [short, simulator.app.secret, stored?.input ?? '']
    expect(holding(secrets, { terminal: terminal.scrollback(), ...filesIn(checkout.path) })).toEqual([])
  })

  test('overwrites nothing', async () => {
    const simulator = await threads()
    const files = { '.github/workflows/threads.yml': 'name: Mine\n', 'threads/hello.md': 'Mine\n' }
    const { atTerminal, checkout } = deskOf({ files })
    const terminal = atTerminal('setup', '--api-url', simulator.url)
    await answer(terminal, [
      ['already?', KEY.down + KEY.enter],
      ['Paste the token', simulator.token + KEY.enter],
      ...YES,
    ])
    expect(await terminal.ended).toBe(0)
    expect(terminal.screen()).toContain('threads/hello.md is there already, and stays as it is.')
    expect(Object.keys(files).map((path) => checkout.read(path))).toEqual(Object.values(files))
  })

  test('says what to paste where when there is no gh', async () => {
    const simulator = await threads()
    const { atTerminal, checkout } = deskOf({ noGh: true })
    const terminal = atTerminal('setup', '--api-url', simulator.url, '--no-draft')
    await answer(terminal, [
      ['already?', KEY.down + KEY.enter],
      ['Paste the token', simulator.issueToken('lantern', { life: 'short' }) + KEY.enter],
      ['generate one there, and give that one. GitHub’s command line, gh, is not installed', ''],
      ['Paste the token', simulator.token + KEY.enter],
      ['Write .github', KEY.enter],
    ])
    expect(await terminal.ended).toBe(0)
    expect(terminal.screen()).toContain('1. Open https://github.com/lantern/docs/settings/environments')
    expect(terminal.screen()).toContain('Name: THREADS_ACCESS_TOKEN. Value: the token.')
    expect(checkout.read('.github/workflows/threads.yml')).toContain('name: threads #')
  })

  test('offers a secret of the repository when GitHub refuses an environment, and the workflow names none', async () => {
    const simulator = await threads()
    const { atTerminal, checkout, gh } = deskOf({
      gh: { 'api --method PUT': { status: 1, says: 'gh: Upgrade to GitHub Pro (HTTP 403)' } },
    })
    const terminal = atTerminal('setup', '--api-url', simulator.url, '--no-draft')
    await answer(terminal, [
      ['already?', KEY.down + KEY.enter],
      ['Paste the token', simulator.token + KEY.enter],
      ['Store it in', KEY.enter],
      ['a secret of the repository does as well', ''],
      ['Store it in', KEY.down + KEY.enter],
      ['Write .github', KEY.enter],
    ])
    expect(await terminal.ended).toBe(0)
    expect(gh.calls().at(-1)?.args).not.toContain('--env')
    expect(checkout.read('.github/workflows/threads.yml')).not.toContain('environment:')
    expect(terminal.screen()).not.toContain('settings/environments')
  })

  test('goes by OAuth: the redirected address is pasted back', async () => {
    const simulator = await threads({ switches: { consent: 'approve' } })
    const { atTerminal, gh, checkout } = deskOf()
    const terminal = atTerminal('setup', '--oauth', '--api-url', simulator.url, '--no-workflow', '--no-draft')
    const redirect = 'https://lantern.example/'
    /** The author's browser. */
    const follow = async () => {
      const address = [...terminal.scrollback().matchAll(/http\S+\/oauth\/authorize\?\S+/g)].at(-1)?.[0] ?? ''
      return (await fetch(address, { redirect: 'manual' })).headers.get('location') ?? ''
    }
    const attempt = [
      ['Threads app ID:', simulator.app.id + KEY.enter],
      ['Redirect URI:', redirect + KEY.enter],
      ['Threads app secret (', simulator.app.secret + KEY.enter],
      ['That address', ''],
    ] as const
    await answer(terminal, attempt)
    const first = await follow()
    expect(first).toMatch(/#_$/)
    terminal.type(`${first.replace(/state=[^&#]+/, 'state=another')}${KEY.enter}`)
    await terminal.sees('This address is the answer to another attempt')
    await answer(terminal, attempt)
    const second = await follow()
    terminal.type(second + KEY.enter)
    await answer(terminal, [
      ['It lives for 59 days', ''],
      ['Store it in', KEY.enter],
    ])
    expect(await terminal.ended).toBe(0)
    const code = new URL(second).searchParams.get('code') ?? ''
    const secrets = [simulator.app.secret, code, gh.calls().at(-1)?.input ?? '']
    expect(holding(secrets, { terminal: terminal.scrollback(), ...filesIn(checkout.path) })).toEqual([])
  })

  test('ends at Ctrl-C, and has done nothing more', async () => {
    const simulator = await threads()
    const { atTerminal, gh } = deskOf()
    const terminal = atTerminal('setup', '--api-url', simulator.url)
    await answer(terminal, [
      ['already?', KEY.down + KEY.enter],
      ['Paste the token', simulator.token + KEY.enter],
      ['Store it in', KEY.interrupt],
    ])
    expect(await terminal.ended).toBe(130)
    expect(terminal.screen()).toContain('Cancelled.')
    expect(gh.calls().map(({ args }) => args[0])).toEqual(['repo'])
  })
})

test('what is searched for a secret would show it', () => {
  const secret = 'THAAsecretsecretsecret'
  const folder = deskOf().checkout.path
  mkdirSync(join(folder, 'deep'))
  writeFileSync(join(folder, 'deep', 'file'), `x${Buffer.from(`ab${secret}cd`).toString('base64')}`)
  expect(Object.keys(filesIn(folder)).length).toBeGreaterThan(1)
  expect(holding([secret], filesIn(folder))).toEqual([join(folder, 'deep', 'file')])
  expect(holding(['a b/c+d'.repeat(3)], { log: encodeURIComponent('a b/c+d'.repeat(3)) })).toEqual(['log'])
})
