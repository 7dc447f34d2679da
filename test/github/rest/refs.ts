import { Refusal } from '../answers.ts'
import { NOTHING } from '../git/bare.ts'
import { lines } from '../git/process.ts'
import { apiUrl, nodeId, refSeen, type World } from '../world.ts'
import { GITHUB } from './commit.ts'
import { type Call, needed, type Route, route } from './route.ts'

export const refRoutes: readonly Route[] = [
  route('GET /git/ref/*name', ['contents=read'], ({ world, path: { name = '' } }) => {
    const oid = refSeen(world, `refs/${name}`)
    if (oid === undefined) throw new Refusal(404, 'Not Found')
    return { status: 200, body: refOf(world, `refs/${name}`, oid) }
  }),

  route('GET /git/matching-refs/*start', ['contents=read'], ({ world, path: { start = '' } }) => ({
    status: 200,
    body: lines(world.repository.git('for-each-ref', '--format=%(refname) %(objectname)'))
      .filter((line) => line.startsWith(`refs/${start}`))
      .map((line) => {
        const [name = '', oid = ''] = line.split(' ')
        return refOf(world, name, oid)
      }),
  })),

  route('POST /git/refs', ['contents=write'], (call) => {
    const { world, body } = call
    const name = needed(body, 'ref')
    const oid = needed(body, 'sha')
    if (!/^refs\/[^/]+\/./.test(name) || /\.\.|[\s~^:?*[\\]|@\{|\.lock$|[./]$|\/[./]/.test(name))
      throw new Refusal(422, `${name} is not a valid ref name.`)
    if (!world.repository.objects.read(oid)) throw new Refusal(422, 'Object does not exist')
    if (world.repository.ref(name) !== undefined) throw new Refusal(422, 'Reference already exists')
    const branch = name.startsWith('refs/heads/')
    const { refuseBranchRefs, refuseCustomRefs } = world.switches
    if (branch ? refuseBranchRefs : refuseCustomRefs && !name.startsWith('refs/tags/'))
      throw new Refusal(422, 'Reference update failed')
    check(call, name, 'create', oid)
    if (!world.repository.move(name, oid, NOTHING)) throw new Refusal(422, 'Reference update failed')
    return {
      status: 201,
      body: refOf(world, name, oid),
      headers: { location: apiUrl(world, `/git/${name}`) },
    }
  }),

  route('PATCH /git/refs/*name', ['contents=write'], (call) => {
    const { world, body, path } = call
    const name = `refs/${path['name'] ?? ''}`
    const oid = needed(body, 'sha')
    const old = world.repository.ref(name)
    if (old === undefined) throw new Refusal(422, 'Reference does not exist')
    if (!world.repository.objects.read(oid)) throw new Refusal(422, 'Object does not exist')
    const forward = world.repository.isAncestor(old, oid)
    if (!forward && body['force'] !== true) throw new Refusal(422, 'Update is not a fast forward')
    if (old !== oid) check(call, name, forward ? 'update' : 'force', oid)
    if (!world.repository.move(name, oid, old)) throw new Refusal(422, 'Reference update failed')
    return { status: 200, body: refOf(world, name, oid) }
  }),

  route('DELETE /git/refs/*name', ['contents=write'], (call) => {
    const name = `refs/${call.path['name'] ?? ''}`
    const old = call.world.repository.ref(name)
    if (old === undefined) throw new Refusal(422, 'Reference does not exist')
    check(call, name, 'delete', old)
    if (!call.world.repository.move(name, NOTHING, old)) throw new Refusal(422, 'Reference update failed')
    for (const pull of call.world.pulls)
      if (name === `refs/heads/${pull.head}` && pull.fork === undefined) pull.state = 'closed'
    return { status: 204 }
  }),
]

function check(
  { world, token }: Call,
  ref: string,
  kind: 'create' | 'update' | 'force' | 'delete',
  oid: string,
) {
  const signed = world.repository.commitOf(oid)?.committer.name === GITHUB.name
  world.guard.check({ ref, login: token.login, kind, signed })
}

function refOf(world: World, ref: string, sha: string) {
  const type = world.repository.objects.read(sha)?.type ?? 'commit'
  return {
    ref,
    node_id: nodeId('REF', ref),
    url: apiUrl(world, `/git/${ref}`),
    object: { type, sha, url: apiUrl(world, `/git/${type}s/${sha}`) },
  }
}
