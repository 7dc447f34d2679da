import { accountId, may, type Token } from '../tokens.ts'
import { fullName, nodeId, webUrl, type World } from '../world.ts'
import { objectNamed } from './objects.ts'
import { pullNode } from './pull.ts'
import { releaseNode } from './release.ts'
import { refNamed } from './refs.ts'
import { TypedError } from './typed-error.ts'

type Arguments = Readonly<Record<string, unknown>>
const string = (value: unknown) => (typeof value === 'string' ? value : undefined)

/** What can be asked of this GitHub. */
export function queryOf(world: World, token: Token) {
  return {
    // GraphQL names an app without the suffix that REST gives it.
    viewer: {
      __typename: 'User',
      login: world.switches.viewerIsBot ? token.login : token.login.replace(/\[bot\]$/, ''),
      id: nodeId('U', token.login),
      databaseId: accountId(token.login),
    },
    rateLimit: { limit: 1000, cost: 1, remaining: 999, used: 1, resetAt: new Date().toISOString() },
    repository: ({ owner, name }: Arguments) => {
      const asked = `${String(owner)}/${String(name)}`
      if (asked.toLowerCase() !== fullName(world).toLowerCase())
        throw new TypedError('NOT_FOUND', `Could not resolve to a Repository with the name '${asked}'.`)
      return repositoryNode(world, token)
    },
  }
}

function repositoryNode(world: World, token: Token) {
  return {
    id: nodeId('R', fullName(world)),
    name: world.name,
    nameWithOwner: fullName(world),
    owner: { __typename: 'Organization', login: world.owner, id: nodeId('O', world.owner) },
    url: webUrl(world),
    isPrivate: world.isPrivate,
    isFork: false,
    isArchived: false,
    isEmpty: false,
    visibility: world.isPrivate ? 'PRIVATE' : 'PUBLIC',
    viewerPermission: may(token, ['contents=write'], true) ? 'WRITE' : 'READ',
    defaultBranchRef: () => refNamed(world, token, `refs/heads/${world.branch}`),
    ref: ({ qualifiedName }: Arguments) => refNamed(world, token, string(qualifiedName) ?? ''),
    object: ({ oid, expression }: Arguments) => objectNamed(world, string(oid) ?? string(expression) ?? ''),
    pullRequest: ({ number }: Arguments) => {
      const pull = world.pulls.find((known) => known.number === number)
      if (pull) return pullNode(world, pull)
      throw new TypedError(
        'NOT_FOUND',
        `Could not resolve to a PullRequest with the number of ${String(number)}.`,
      )
    },
    release: ({ tagName }: Arguments) => {
      const release = world.releases.find(({ tag }) => tag === tagName)
      return release ? releaseNode(world, release) : null
    },
  }
}
