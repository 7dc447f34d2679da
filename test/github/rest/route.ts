import { type Answer, forbidden, notFound, Refusal } from '../answers.ts'
import { may, type Need, type Token } from '../tokens.ts'
import { apiUrl, type World } from '../world.ts'

export type Call = {
  readonly world: World
  readonly token: Token
  /** What stood in the place of each `:name` and `*name`, decoded. */
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Fields
  readonly accept: string
}

export type Route = {
  readonly method: string
  readonly pattern: RegExp
  readonly needs: readonly Need[]
  readonly handle: (call: Call) => Answer
}

/** An endpoint below the repository: `:name` is one segment of the path, `*name` the rest of it. */
export function route(endpoint: string, needs: readonly Need[], handle: (call: Call) => Answer): Route {
  const [method = '', template = ''] = endpoint.split(' ')
  const pattern = template
    .replaceAll(/[.]/g, String.raw`\.`)
    .replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')
    .replaceAll(/\*(\w+)/g, '(?<$1>.+)')
  return { method, pattern: new RegExp(`^${pattern}$`), needs, handle }
}

/** Answers with the first route that fits, if the token opens it. */
export function dispatch(
  routes: readonly Route[],
  method: string,
  below: string,
  call: Omit<Call, 'path'>,
): Answer {
  for (const { method: wanted, pattern, needs, handle } of routes) {
    const found = wanted === method ? pattern.exec(below) : null
    if (!found) continue
    const headers = { 'x-accepted-github-permissions': needs.join('; ') }
    if (!may(call.token, needs, call.world.isPrivate)) return { ...forbidden().answer, headers }
    const path = Object.fromEntries(
      Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
    )
    const answer = answered(() => handle({ ...call, path }))
    return { ...answer, headers: { ...headers, ...answer.headers } }
  }
  return notFound().answer
}

function answered(act: () => Answer): Answer {
  try {
    return act()
  } catch (error) {
    if (error instanceof Refusal) return error.answer
    throw error
  }
}

/** One page of a list, with links to its neighbours. */
export function page({ query, world }: Call, path: string, items: readonly unknown[]): Answer {
  const size = Math.min(Number(query.get('per_page') ?? 30) || 30, 100)
  const at = Math.max(Number(query.get('page') ?? 1) || 1, 1)
  const last = Math.max(Math.ceil(items.length / size), 1)
  const link = (number: number, rel: string) => {
    const search = new URLSearchParams(query)
    search.set('page', String(number))
    return `<${apiUrl(world, path)}?${search.toString()}>; rel="${rel}"`
  }
  const links = [
    ...(at > 1 ? [link(at - 1, 'prev')] : []),
    ...(at < last ? [link(at + 1, 'next'), link(last, 'last')] : []),
    ...(at > 1 ? [link(1, 'first')] : []),
  ]
  return {
    status: 200,
    body: items.slice((at - 1) * size, at * size),
    ...(links.length > 0 && { headers: { link: links.join(', ') } }),
  }
}

export type Fields = Readonly<Record<string, unknown>>

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {}
}

export function text(fields: Fields, name: string): string | undefined {
  const value = fields[name]
  return typeof value === 'string' ? value : undefined
}

export function needed(fields: Fields, name: string): string {
  const value = text(fields, name)
  if (value === undefined) throw new Refusal(422, `Invalid request.\n\n"${name}" wasn't supplied.`)
  return value
}
