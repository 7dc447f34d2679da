import { nodeId, type Release, webUrl, type World } from '../world.ts'
import { commitNode } from './objects.ts'

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
