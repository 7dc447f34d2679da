import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Client, clientOf } from './client.ts'
import { type GitHub, startGitHub } from './github.ts'

let github: GitHub
let client: Client
let head: string

beforeEach(async () => {
  github = await startGitHub({ files: { 'README.md': 'read me\n' } })
  client = clientOf(github)
  head = github.tip()
})
afterEach(() => github.close())

const content = Buffer.from('new').toString('base64')

/** A commit on the head of main that is no ref's yet. */
async function loose(): Promise<string> {
  const tree = github.git('rev-parse', 'main^{tree}').trim()
  const { data } = await client.call('POST /git/commits', { message: 'x', tree, parents: [head] })
  return (data as { sha: string }).sha
}

describe('a branch with classic protection', () => {
  test('refuses every kind of commit', async () => {
    github.protect('main')
    const reason = 'At least 1 approving review is required by reviewers with write access.'
    expect(await client.commit({ a: 'a' })).toMatchObject({
      data: { createCommitOnBranch: null },
      errors: [
        {
          type: 'BRANCH_PROTECTION_RULE_VIOLATION',
          message: `protected branch 'main' check failed:\n${reason}`,
        },
      ],
    })
    expect(await client.call('PATCH /git/refs/heads/main', { sha: await loose() })).toMatchObject({
      status: 422,
      data: { message: reason },
    })
    expect(await client.call('PUT /contents/a', { message: 'x', content })).toMatchObject({
      status: 409,
      data: { message: reason },
    })
    expect((await client.call('DELETE /git/refs/heads/main')).status).toBe(422)
    expect(github.tip()).toBe(head)
  })

  test('says so to whoever asks before', async () => {
    github.protect('main', { reviews: 2, checks: ['test'] })
    expect((await client.call('GET /branches/main')).data).toMatchObject({
      protected: true,
      protection: { enabled: true, required_status_checks: { contexts: ['test'] } },
    })
    const { data } = await client.graphql(
      `{ repository(owner: "lantern", name: "notes") { ref(qualifiedName: "refs/heads/main") { refUpdateRule {
        pattern allowsDeletions allowsForcePushes blocksCreations requiredApprovingReviewCount
        requiredStatusCheckContexts requiresCodeOwnerReviews requiresConversationResolution requiresLinearHistory
        requiresSignatures viewerAllowedToDismissReviews viewerCanPush
      } } } }`,
    )
    expect(data).toMatchObject({
      repository: {
        ref: {
          refUpdateRule: {
            ...{ pattern: 'main', requiredApprovingReviewCount: 2, viewerCanPush: false },
            requiredStatusCheckContexts: ['test'],
          },
        },
      },
    })
    // The rules of rulesets know nothing of it.
    expect((await client.call('GET /rules/branches/main')).data).toEqual([])
  })

  test('asks for its status checks, one by name and more by number', async () => {
    github.protect('main', { checks: ['test'] })
    const refused = (reason: string) => ({
      errors: [{ message: expect.stringContaining(reason) as unknown }],
    })
    expect(await client.commit({ a: 'a' })).toMatchObject(
      refused('Required status check "test" is expected.'),
    )
    github.protect('main', { checks: ['test', 'lint'] })
    expect(await client.commit({ a: 'a' })).toMatchObject(
      refused('2 of 2 required status checks are expected.'),
    )
  })

  test('lets those through to whom it does not apply', async () => {
    const app = clientOf(github, github.addToken('ghs_app', { contents: 'write' }, 'lantern-app[bot]'))
    github.protect('main', { reviews: 1, bypass: ['lantern-app[bot]'] })
    expect(await app.commit({ a: 'a' })).not.toHaveProperty('errors')
    github.protect('main', { restrictedTo: ['lantern-app[bot]'] })
    expect(await app.commit({ b: 'b' })).not.toHaveProperty('errors')
    expect(await client.commit({ c: 'c' })).toMatchObject({
      errors: [{ type: 'BRANCH_PROTECTION_RULE_VIOLATION' }],
    })
  })
})

describe('a branch with a ruleset', () => {
  const message = 'Repository rule violations found\n\nChanges must be made through a pull request.'

  test('refuses every kind of commit in the words of rulesets', async () => {
    github.ruleset('main', ['pull_request'])
    const { errors } = (await client.commit({ a: 'a' })) as { errors: { type: string; message: string }[] }
    expect(errors).toMatchObject([{ message }])
    expect(errors[0]?.type).not.toBe('BRANCH_PROTECTION_RULE_VIOLATION')
    expect(await client.call('PATCH /git/refs/heads/main', { sha: await loose() })).toMatchObject({
      status: 422,
      data: { message },
    })
    expect(await client.call('PUT /contents/a', { message: 'x', content })).toMatchObject({
      status: 409,
      data: { message },
    })
    expect(github.tip()).toBe(head)
  })

  test('lists its active rules, even for a branch that is not there', async () => {
    const id = github.ruleset('release/*', ['pull_request', 'creation'])
    github.ruleset('release/*', ['update'], { enforcement: 'evaluate' })
    const { data } = await client.call('GET /rules/branches/{branch}', { branch: 'release/9' })
    const source = { ruleset_source_type: 'Repository', ruleset_source: 'lantern/notes', ruleset_id: id }
    expect(data).toMatchObject([
      { type: 'pull_request', ...source, parameters: { required_approving_review_count: 1 } },
      { type: 'creation', ...source },
    ])
    expect((await client.call('GET /rules/branches/main')).data).toEqual([])
    expect((await client.call('GET /branches/main')).data).toMatchObject({ protected: false })
  })

  test('does not let a branch be made where creations are restricted', async () => {
    github.ruleset('~ALL', ['creation'])
    expect(await client.call('POST /git/refs', { ref: 'refs/heads/x', sha: head })).toMatchObject({
      status: 422,
      data: { message: 'Reference update failed' },
    })
    expect((await client.call('POST /git/refs', { ref: 'refs/spool/x', sha: head })).status).toBe(201)
  })

  test('lets those through that may bypass it, and tells them', async () => {
    const app = clientOf(github, github.addToken('ghs_app', { contents: 'write' }, 'lantern-app[bot]'))
    const ruleset_id = github.ruleset('main', ['pull_request'], { bypass: ['lantern-app[bot]'] })
    const asked = { ruleset_id }
    expect((await app.call('GET /rulesets/{ruleset_id}', asked)).data).toMatchObject({
      id: ruleset_id,
      enforcement: 'active',
      current_user_can_bypass: 'always',
    })
    expect((await client.call('GET /rulesets/{ruleset_id}', asked)).data).toMatchObject({
      current_user_can_bypass: 'never',
    })
    expect(await app.commit({ a: 'a' })).not.toHaveProperty('errors')
    expect((await client.call('GET /rulesets/999')).status).toBe(404)
  })

  test('asks for signatures that commits through the API have, and commits of authors have not', async () => {
    github.ruleset('main', ['required_signatures'])
    expect(await client.commit({ a: 'a' })).not.toHaveProperty('errors')
    github.push({ b: 'b' }, { branch: 'x' })
    expect(await client.call('PATCH /git/refs/heads/main', { sha: github.tip('x') })).toMatchObject({
      status: 422,
      data: { message: 'Repository rule violations found\n\nCommits must have verified signatures.' },
    })
  })

  test('is passed by authors who push and by a merged pull request', () => {
    github.ruleset('main', ['pull_request'])
    github.push({ b: 'b' })
    github.push({ c: 'c' }, { branch: 'x' })
    const pull = github.seedPull({ head: 'x' })
    expect(github.mergePull(pull.number)).toBe(github.tip())
    expect(pull).toMatchObject({ state: 'closed', merged: true })
    expect(String(github.read('c'))).toBe('c')
  })
})
