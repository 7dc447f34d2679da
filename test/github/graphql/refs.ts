import type { Token } from '../tokens.ts'
import { nodeId, refSeen, type World } from '../world.ts'
import { objectNode } from './objects.ts'

/** A ref as GraphQL shows it; its short name will do, as everywhere at GitHub. */
export function refNamed(world: World, token: Token, given: string) {
  const names = given.startsWith('refs/') ? [given] : [`refs/heads/${given}`, `refs/tags/${given}`]
  const found = names.find((name) => world.repository.ref(name) !== undefined)
  if (found === undefined) return null
  const [, prefix = '', name = ''] = /^(refs\/[^/]+\/)(.+)$/.exec(found) ?? []
  return {
    id: nodeId('REF', found),
    name,
    prefix,
    target: () => objectNode(world, refSeen(world, found) ?? ''),
    refUpdateRule: () => updateRule(world, token, found),
  }
}

function updateRule({ guard }: World, { login }: Token, ref: string) {
  const branch = ref.replace('refs/heads/', '')
  const classic = guard.classic.get(branch)
  if (!classic) return null
  const refused = guard.violation({ ref, login, kind: 'update', signed: true })
  return {
    pattern: branch,
    allowsDeletions: classic.allowsDeletions ?? false,
    allowsForcePushes: classic.allowsForcePushes ?? false,
    blocksCreations: false,
    requiredApprovingReviewCount: classic.reviews ?? null,
    requiredStatusCheckContexts: classic.checks ?? [],
    requiresCodeOwnerReviews: false,
    requiresConversationResolution: false,
    requiresLinearHistory: false,
    requiresSignatures: false,
    viewerAllowedToDismissReviews: false,
    viewerCanPush: refused?.by !== 'classic',
  }
}
