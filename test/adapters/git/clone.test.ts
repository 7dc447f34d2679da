import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { cloneOf } from '../../../src/adapters/git/clone.ts'
import { startGitHub } from '../../github/github.ts'

const folder = mkdtempSync(join(tmpdir(), 'spool-clones-'))
const interruption = new AbortController().signal
const REF = 'refs/spool/done-1'
let github: Awaited<ReturnType<typeof startGitHub>>
beforeAll(async () => {
  github = await startGitHub({ files: { 'a.md': 'A', 'sub/ü\n.md': Buffer.of(0, 255, 10), 'empty.md': '' } })
})
afterAll(async () => {
  await github.close()
  rmSync(folder, { recursive: true })
})

const open = (token = github.token, url = `${github.url}/lantern/notes`) =>
  cloneOf({ url: new URL(url), token, folder, interruption })
/** Everything that stands in the files of a folder. */
const textIn = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n')

describe('a clone', () => {
  test('has the names of a branch first, and the contents that are asked for', async () => {
    const clone = await open()
    const { main, oids } = await clone.refs(['refs/heads/*'])
    expect(main).toBe('main')
    const head = oids.get('refs/heads/main') ?? ''
    expect(head).toBe(github.tip())
    await clone.fetch(head, 'without')
    const tree = await clone.tree(head)
    expect([...tree.keys()].toSorted()).toEqual(['a.md', 'empty.md', 'sub/ü\n.md'])
    const wanted = [...tree.values()]
    await clone.fetchBlobs(wanted)
    const read = await clone.read(wanted)
    expect(wanted.map((oid) => [...(read.get(oid) ?? [1])])).toEqual([[65], [], [0, 255, 10]])
    clone.remove()
    expect(readdirSync(folder)).toEqual([])
  })

  test('puts a file at a ref, but not over what another has put there', async () => {
    const [one, other] = [await open(), await open()]
    const put = { message: 'Done', file: 'done', bytes: Buffer.of(1, 2, 3) }
    expect(await one.put(REF, undefined, put)).toBe(true)
    const at = github.git('rev-parse', REF).trim()
    expect(await other.put(REF, undefined, { ...put, bytes: Buffer.of(4) })).toBe(false)
    expect(github.git('rev-parse', REF).trim()).toBe(at)
    await other.fetch(at, 'with')
    expect([...(await other.tree(at)).keys()]).toEqual(['done'])
    expect(await other.put(REF, at, { ...put, bytes: Buffer.of(5) })).toBe(true)
    expect(await one.put(REF, at, { ...put, bytes: Buffer.of(6) })).toBe(false)
    expect(github.git('cat-file', 'blob', `${REF}:done`)).toBe('\u0005')
    for (const clone of [one, other]) clone.remove()
  })

  test('shows the token in no argument and no file, runs nothing that is configured, and leaves no trace', async () => {
    const [bin, home] = [mkdtempSync(join(tmpdir(), 'bin-')), mkdtempSync(join(tmpdir(), 'home-'))]
    const [seen, ran, trace] = ['arguments', 'ran', 'trace'].map((name) => join(bin, name))
    const path = process.env['PATH'] ?? ''
    const script = `#!/bin/sh\nprintf '%s\\n' "$*" >> ${seen}\nPATH='${path}' exec git "$@"\n`
    writeFileSync(join(bin, 'git'), script)
    mkdirSync(join(home, 'hooks'))
    for (const hook of ['reference-transaction', 'pre-push', 'helper'])
      writeFileSync(join(home, 'hooks', hook), `#!/bin/sh\ntouch ${ran}\n`)
    for (const file of [
      join(bin, 'git'),
      ...readdirSync(join(home, 'hooks')).map((name) => join(home, 'hooks', name)),
    ])
      chmodSync(file, 0o755)
    const run = `${home}/hooks/helper`
    writeFileSync(
      join(home, '.gitconfig'),
      `[core]\n\thooksPath = ${home}/hooks\n\tfsmonitor = ${run}\n\taskPass = ${run}\n[credential]\n\thelper = ${run}\n` +
        `[http]\n\textraHeader = "Authorization: basic b3RoZXI6b3RoZXI="\n`,
    )
    for (const [name, value] of Object.entries({
      ...{ PATH: `${bin}:${path}`, HOME: home, GIT_TRACE_CURL: trace, GIT_TRACE: trace, GIT_DIR: '/nowhere' },
      ...{ GIT_TRACE_REDACT: '0', GIT_ASKPASS: run, GIT_CONFIG_PARAMETERS: `'core.fsmonitor=${run}'` },
    }))
      vi.stubEnv(name, value)
    const clone = await open()
    const { oids } = await clone.refs(['refs/heads/main'])
    await clone.fetch(oids.get('refs/heads/main') ?? '', 'without')
    await clone.put('refs/spool/done-2', undefined, { message: 'm', file: 'f', bytes: Buffer.of(1) })
    await expect((await open('ghs_wrong0000000000000000')).refs([])).rejects.toMatchObject({ kind: 'token' })
    vi.unstubAllEnvs()
    const secrets = [github.token, Buffer.from(`x-access-token:${github.token}`).toString('base64')]
    expect(readFileSync(seen ?? '', 'utf8')).toContain('ls-remote')
    for (const secret of secrets) expect(textIn(bin) + textIn(folder)).not.toContain(secret)
    expect(readdirSync(bin).toSorted()).toEqual(['arguments', 'git'])
    for (const made of [bin, home]) rmSync(made, { recursive: true })
  })

  test('says why git failed, without the token, and follows nobody who sends it elsewhere', async () => {
    const asked: unknown[] = []
    const server = createServer((request, response) => {
      asked.push(request.headers.authorization)
      response.writeHead(302, { location: `${github.url}/lantern/notes${request.url ?? ''}` }).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const clone = await open(github.token, `http://127.0.0.1:${port}`)
    const before = github.requests.length
    await expect(clone.refs([])).rejects.toMatchObject({
      name: 'GitHubError',
      message: /^git ls-remote: “fatal: /,
    })
    expect(github.requests.length).toBe(before)
    expect(asked).toHaveLength(1)
    server.close()
    const away = await open(github.token, 'http://lantern.example/notes')
    await expect(away.refs([])).rejects.toMatchObject({ message: /transport 'http' not allowed/ })
    const readOnly = await open(github.readOnlyToken)
    const put = readOnly.put(REF, undefined, { message: 'm', file: 'f', bytes: Buffer.of(1) })
    await expect(put).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(readOnly.fetch('0123456789'.repeat(4), 'with')).rejects.toMatchObject({
      name: 'GitHubError',
    })
    for (const each of [clone, away, readOnly]) each.remove()
  })
})
