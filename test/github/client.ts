import { getOctokit } from '@actions/github'
import type { GitHub } from './github.ts'

export type Answered = {
  readonly status: number
  readonly data: unknown
  readonly headers: Readonly<Record<string, unknown>>
}
export type Client = ReturnType<typeof clientOf>

/** A client that everybody uses, and which here throws at nothing but a broken connection. */
export function clientOf({ url: baseUrl, ...github }: GitHub, token: string = github.token) {
  const octokit = getOctokit(token, { baseUrl, request: { fetch } })
  const send = async (route: string, given: Record<string, unknown> = {}): Promise<Answered> => {
    try {
      return await octokit.request(route, given)
    } catch (error) {
      if (error instanceof Error && 'response' in error && error.response) return error.response as Answered
      throw error
    }
  }
  return {
    octokit,
    send,
    /** A request below the repository: `GET /pulls`. */
    call: (endpoint: string, given?: Record<string, unknown>) =>
      send(endpoint.replace(' ', ` /repos/${github.env.GITHUB_REPOSITORY}`), given),
    /** What GraphQL answers, errors and all. */
    graphql: async (query: string, variables: Record<string, unknown> = {}) =>
      (await send('POST /graphql', { query, variables })).data as {
        readonly data?: unknown
        readonly errors?: readonly { readonly type?: string; readonly message: string }[]
      },
    /** One commit through `createCommitOnBranch`, on the tip of main unless it is told another. */
    commit: async (files: Files, input?: Record<string, unknown>): Promise<unknown> =>
      (await send('POST /graphql', commitRequest(github, files, input))).data,
    commitStatus: async (files: Files): Promise<number> =>
      (await send('POST /graphql', commitRequest(github, files))).status,
  }
}

/** New contents of paths; null takes a file away. */
type Files = Readonly<Record<string, string | null>>

function commitRequest(
  { env, tip }: Pick<GitHub, 'env' | 'tip'>,
  files: Files,
  given: Record<string, unknown> = {},
) {
  const query = `mutation ($input: CreateCommitOnBranchInput!) {
    createCommitOnBranch(input: $input) { commit { oid url message } ref { id name } }
  }`
  const all = Object.entries(files)
  const input = {
    branch: { repositoryNameWithOwner: env.GITHUB_REPOSITORY, branchName: env.GITHUB_REF_NAME },
    expectedHeadOid: tip(),
    message: { headline: 'Write back' },
    fileChanges: {
      additions: all.flatMap(([path, content]) =>
        content === null ? [] : [{ path, contents: Buffer.from(content).toString('base64') }],
      ),
      deletions: all.flatMap(([path, content]) => (content === null ? [{ path }] : [])),
    },
    ...given,
  }
  return { query, variables: { input } }
}
