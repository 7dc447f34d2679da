import { describe, expect, onTestFinished, test, type TestContext } from 'vitest'
import { entries, rulesOf } from './entries.ts'
import { onGitHub } from './on-github.ts'

const RECEIPTS = 'spool/receipts/main'
const POST = '---\nthreads: true\n---\n\nHello\n'
const CHAIN = '---\nthreads: true\n---\n\nOne\n\n---\n\nTwo\n'
const REFUSAL = '{"error":{"message":"no","type":"OAuthException","code":100,"error_subcode":99}}'

/** A post with receipts for so much of its chain, as anybody could write them. */
const withReceipts = (text: string, ids: readonly string[], whole = false) =>
  [
    '---',
    'threads:',
    `  id: "${ids[0] ?? ''}"`,
    ...(whole ? ['  published_at: "2026-11-28T00:00:00Z"'] : []),
    '  posts:',
    ...ids.map((id) => `    - id: "${id}"`),
    '---',
    '',
    text,
    '',
  ].join('\n')

async function world(context: Pick<TestContext, 'onTestFinished'>, files: Readonly<Record<string, string>>) {
  let refusing = false
  const made = await onGitHub({ files }, (name, count) =>
    refusing && name === 'POST /v1.0/me/threads' && count > 1 ? { status: 400, body: REFUSAL } : undefined,
  )
  context.onTestFinished(made.close)
  return { ...made, refuseReplies: (yes: boolean) => void (refusing = yes) }
}
type World = Awaited<ReturnType<typeof world>>
const texts = ({ threads }: World) => threads.posts.filter(({ by }) => !by).map(({ text }) => text)

describe('the branch on which receipts wait for a merge', () => {
  /** Somebody who may not push main pushes this file to the branch for receipts. */
  async function forged(context: TestContext, file: (id: string) => string, by: string | undefined) {
    const made = await world(context, { 'threads/a.md': POST })
    made.github.ruleset('main')
    const id = made.threads.seed({ text: 'A stranger’s words', replyTo: undefined, ...(by && { by }) })
    made.github.git('update-ref', `refs/heads/${RECEIPTS}`, made.github.tip())
    made.github.push({ 'threads/a.md': file(id) }, { branch: RECEIPTS })
    return { made, id, run: await made.runIn(made.clone()) }
  }

  test('gives no text: a due post goes out as main has it', async (context) => {
    const { made, id, run } = await forged(
      context,
      (stranger) => withReceipts('Nobody reviewed this\n\n---\n\nNor this', [stranger]),
      'stranger',
    )
    expect(texts(made), run.log).toEqual(['Hello'])
    expect(made.threads.posts.some(({ replyTo }) => replyTo === id)).toBe(false)
    expect(run.log).toContain('github/foreign-receipts')
  })

  test('silences no post by receipts that name somebody else’s post', async (context) => {
    const { made, run } = await forged(context, (id) => withReceipts('Hello', [id], true), 'stranger')
    expect(texts(made), run.log).toEqual(['Hello'])
    expect(run.exitCode, run.log).toBe(0)
  })

  test('continues nothing from another post of the account', async (context) => {
    const { made, id, run } = await forged(context, (own) => withReceipts('Hello', [own]), undefined)
    expect(made.threads.posts.some(({ replyTo }) => replyTo === id)).toBe(false)
    expect(run.exitCode, run.log).toBe(1)
    expect(rulesOf(run.outputs)['threads/a.md']?.join()).toMatch(/post\/(receipt-other-text|changed-while)/)
  })

  test('holds back a half-published post that main has corrected since', async (context) => {
    const made = await world(context, { 'threads/a.md': CHAIN })
    made.github.ruleset('main')
    made.refuseReplies(true)
    expect(entries((await made.runIn(made.clone())).outputs)).toMatchObject([{ status: 'partial' }])
    made.refuseReplies(false)
    made.github.push({ 'threads/a.md': CHAIN.replace('One', 'One, corrected') })
    const { exitCode, outputs, log } = await made.runIn(made.clone())
    expect(exitCode, log).toBe(1)
    expect(texts(made)).toEqual(['One'])
    expect(rulesOf(outputs)['threads/a.md']?.join()).toContain('post/changed-while-partial')
  })
})

describe('a receipt in a post file', () => {
  test.each([
    ['of somebody else’s post', 'stranger', 'post/receipt-unknown:5'],
    ['of another post of the account', undefined, 'post/receipt-other-text:5'],
  ])('%s continues no chain, and is told at its line', async (_, by, told) => {
    const made = await world({ onTestFinished }, {})
    const id = made.threads.seed({ text: 'Something else', replyTo: undefined, ...(by && { by }) })
    made.github.push({ 'threads/a.md': withReceipts('One\n\n---\n\nTwo', [id]) })
    const { exitCode, outputs, log } = await made.runIn(made.clone())
    expect(exitCode, log).toBe(1)
    expect(rulesOf(outputs)['threads/a.md']).toEqual([told])
    expect(made.threads.posts).toHaveLength(1)
  })

  test('that a copied file has as well continues neither, and both files are named', async (context) => {
    const made = await world(context, {})
    const id = made.threads.seed({ text: 'One', replyTo: undefined })
    const half = withReceipts('One\n\n---\n\nTwo', [id])
    made.github.push({ 'threads/a.md': half, 'threads/copy.md': half })
    const { exitCode, outputs, log } = await made.runIn(made.clone())
    expect(exitCode, log).toBe(1)
    expect(rulesOf(outputs)).toEqual({
      'threads/a.md': ['post/receipt-claimed:5'],
      'threads/copy.md': ['post/receipt-claimed:5'],
    })
    expect(log).toContain('also stands in `threads/copy.md`')
    expect(made.threads.posts).toHaveLength(1)
  })

  test('of another file that a post replies to is looked up before anything replies to it', async (context) => {
    const made = await world(context, {})
    const id = made.threads.seed({ text: 'A stranger’s words', replyTo: undefined, by: 'stranger' })
    made.github.push({
      'threads/a.md': withReceipts('Hello', [id], true),
      'threads/b.md': '---\nthreads:\n  reply_to: a.md\n---\n\nAn answer\n',
    })
    const { exitCode, outputs, log } = await made.runIn(made.clone())
    expect(exitCode, log).toBe(1)
    expect(rulesOf(outputs)['threads/b.md']).toEqual(['post/reference-foreign:3'])
    expect(made.threads.posts).toHaveLength(1)
  })

  test('of a post that is whole and recorded is believed unasked', async (context) => {
    const made = await world(context, { 'threads/a.md': withReceipts('Hello', ['17000000000000001'], true) })
    const { exitCode, log } = await made.runIn(made.clone())
    expect(exitCode, log).toBe(0)
    expect(made.threads.requests).toHaveLength(0)
  })
})
