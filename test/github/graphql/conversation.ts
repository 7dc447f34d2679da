import { headOidOf } from '../rest/pull.ts'
import { nodeId, type Pull, type Release, webUrl, type World } from '../world.ts'
import { commitNode } from './objects.ts'

export function pullNode(world: World, pull: Pull) {
  const { number, title, body, draft, merged, user } = pull
  return {
    id: nodeId('PR', number),
    number,
    title,
    body: body ?? '',
    state: merged ? 'MERGED' : pull.state.toUpperCase(),
    merged,
    closed: pull.state === 'closed',
    isDraft: draft,
    isCrossRepository: pull.fork !== undefined,
    url: webUrl(world, `/pull/${number}`),
    baseRefName: pull.base,
    baseRefOid: () => world.repository.ref(`refs/heads/${pull.base}`) ?? '',
    headRefName: pull.head,
    headRefOid: () => headOidOf(world, pull),
    author: { __typename: user.endsWith('[bot]') ? 'Bot' : 'User', login: user.replace(/\[bot\]$/, '') },
  }
}

export function releaseNode(world: World, release: Release) {
  return {
    id: nodeId('RE', release.id),
    databaseId: release.id,
    name: release.name,
    description: release.body,
    tagName: release.tag,
    isDraft: release.draft,
    isPrerelease: release.prerelease,
    url: webUrl(world, `/releases/tag/${release.tag}`),
    tagCommit: () => commitNode(world, world.repository.ref(`refs/tags/${release.tag}`) ?? ''),
  }
}
