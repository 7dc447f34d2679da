import { headOidOf } from '../rest/pull.ts'
import { nodeId, type Pull, webUrl, type World } from '../world.ts'

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
