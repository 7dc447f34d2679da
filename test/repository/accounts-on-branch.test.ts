import { describe, expect, test } from 'vitest'
import { readAccounts } from '../../src/core/accounts/read-accounts.ts'
import type { AccountsFile } from '../../src/core/accounts/accounts-file.ts'
import { TokenError } from '../../src/core/token/token-error.ts'
import type { WriteBackMode } from '../../src/core/write-back.ts'
import { ensureOnBranch } from '../../src/repository/accounts-on-branch.ts'
import { PATH, TEXT, sealed } from '../core/accounts/file.ts'
import { fakeHost } from '../fakes/host.ts'
import { sceneOf } from '../fakes/scene.ts'

type Given = {
  /** What the file is on the branch; undefined: it is not there. */
  readonly there: string | undefined
  readonly isChanged?: boolean
  readonly writeBack?: WriteBackMode
}

/** What each account of the file in the checkout is told. */
async function told({ there, isChanged = false, writeBack = 'commit' }: Given) {
  const host = fakeHost(there === undefined ? {} : { [PATH]: there })
  const { context } = sceneOf({ world: { uncommitted: () => new Set(isChanged ? [PATH] : []) } })
  const file = readAccounts(PATH, TEXT).file as AccountsFile
  const branch = { name: 'main', head: 'oid0', tree: 'tree0', takesCommits: true }
  const ensure = ensureOnBranch(file, context)
  const answers = await Promise.allSettled(
    file.accounts.map(({ name }) => ensure(name, { host, branch, writeBack })),
  )
  return {
    asked: host.calls,
    rules: answers.map((answer) =>
      answer.status === 'fulfilled'
        ? 'used'
        : answer.reason instanceof TokenError
          ? answer.reason.problem.rule
          : String(answer.reason),
    ),
  }
}

const ANOTHER = sealed('lantern', '17841405793187219')

describe('the file of accounts', () => {
  test('is used as it is where the branch has the same, and asked for once', async () => {
    expect(await told({ there: TEXT })).toEqual({ asked: ['branches.files'], rules: ['used', 'used'] })
  })

  test('counts by what each entry means, and not by how it is written', async () => {
    const there = TEXT.replace('# Ours.', '# Ours, and more of it.\n')
    expect((await told({ there })).rules).toEqual(['used', 'used'])
  })

  test.each([
    ['other post files', TEXT.replace('threads/lantern/*.md', 'threads/other/*.md')],
    ['another token', TEXT.replace(/'(?=[^'\n]*'\n {4}timezone)[^'\n]*'/, `'${ANOTHER}'`)],
    ['no such account', TEXT.replace('name: lantern', 'name: beacon')],
    ['nothing that can be read', TEXT.replace('name: lantern', 'name: [')],
  ])('that is old is not used for an account of which the branch has %s', async (_, there) => {
    expect(there).not.toBe(TEXT)
    const { rules } = await told({ there })
    expect(rules.at(-1)).toBe('accounts/outdated')
  })

  test('that was removed from the branch, or never came there, is used for none', async () => {
    const none = ['accounts/not-on-branch', 'accounts/not-on-branch']
    expect((await told({ there: undefined })).rules).toEqual(none)
    expect((await told({ there: undefined, isChanged: true })).rules).toEqual(none)
  })

  test('that an earlier step of the job has changed is used as it is, as a post is', async () => {
    const there = TEXT.replace('threads/lantern/*.md', 'threads/other/*.md')
    expect((await told({ there, isChanged: true })).rules).toEqual(['used', 'used'])
    const { rules } = await told({ there: undefined, isChanged: true, writeBack: 'none' })
    expect(rules).toEqual(['used', 'used'])
  })
})
