import { invalid, notFound } from '../answers.ts'
import { NOTHING } from '../git/bare.ts'
import { account } from '../tokens.ts'
import { apiUrl, nodeId, type Release, webUrl, type World } from '../world.ts'
import { type Fields, needed, type Route, route, text } from './route.ts'

const MAX_CHARACTERS = 125_000

export const releaseRoutes: readonly Route[] = [
  route('GET /releases/:id', ['contents=read'], ({ world, path: { id } }) => ({
    status: 200,
    body: releaseOf(world, releaseIn(world, id)),
  })),

  route('GET /releases/tags/*tag', ['contents=read'], ({ world, path: { tag } }) => {
    const release = world.releases.find((known) => known.tag === tag && !known.draft)
    if (!release) throw notFound()
    return { status: 200, body: releaseOf(world, release) }
  }),

  route('POST /releases', ['contents=write'], ({ world, token, body }) => {
    const tag = needed(body, 'tag_name')
    if (world.releases.some((known) => known.tag === tag && !known.draft))
      throw invalid('Release', { code: 'already_exists', field: 'tag_name' })
    const release = released(world, { tag, login: token.login, ...given(body) })
    return { status: 201, body: releaseOf(world, release) }
  }),

  route('PATCH /releases/:id', ['contents=write'], ({ world, body, path: { id } }) => {
    const release = Object.assign(releaseIn(world, id), given(body))
    release.tag = text(body, 'tag_name') ?? release.tag
    return { status: 200, body: releaseOf(world, release) }
  }),
]

export type NewRelease = { readonly tag: string; readonly login?: string } & Partial<
  Pick<Release, 'name' | 'body' | 'draft' | 'prerelease'>
>

/** A new release, with its tag on the tip of the default branch where there is none yet. */
export function released(world: World, { tag, login = 'ada', ...rest }: NewRelease): Release {
  const tip = world.repository.ref(`refs/heads/${world.branch}`)
  if (!rest.draft && tip !== undefined && world.repository.ref(`refs/tags/${tag}`) === undefined)
    world.repository.move(`refs/tags/${tag}`, tip, NOTHING)
  const release = {
    ...{ id: 3_000_000 + world.nextId(), tag, login, createdAt: new Date() },
    ...{ name: null, body: null, draft: false, prerelease: false },
    ...rest,
  }
  world.releases.push(release)
  return release
}

/** What the request gives of a release; what it leaves out stays as it is. */
function given(body: Fields): Partial<Release> {
  const words = text(body, 'body')
  if (words !== undefined && [...words].length > MAX_CHARACTERS)
    throw invalid('Release', {
      field: 'body',
      message: `body is too long (maximum is ${MAX_CHARACTERS} characters)`,
    })
  const name = text(body, 'name')
  const { draft, prerelease } = body
  return {
    ...(words !== undefined && { body: words }),
    ...(name !== undefined && { name }),
    ...(typeof draft === 'boolean' && { draft }),
    ...(typeof prerelease === 'boolean' && { prerelease }),
  }
}

function releaseIn(world: World, id: string | undefined): Release {
  const release = world.releases.find((known) => String(known.id) === id)
  if (!release) throw notFound()
  return release
}

function releaseOf(world: World, release: Release) {
  const { id, tag, name, body, draft, prerelease, login, createdAt } = release
  return {
    id,
    node_id: nodeId('RE', id),
    tag_name: tag,
    target_commitish: world.branch,
    name,
    body,
    draft,
    prerelease,
    author: account(login),
    created_at: createdAt.toISOString(),
    published_at: draft ? null : createdAt.toISOString(),
    url: apiUrl(world, `/releases/${id}`),
    html_url: webUrl(world, `/releases/tag/${tag}`),
    assets: [],
  }
}
