/** A request before it is applied. `path` is without `/api/v3` and without its query. */
export type Seen = {
  readonly method: string
  readonly path: string
  readonly graphqlOperation: string | undefined
  readonly token: string | undefined
}

/** The root field of a GraphQL operation, `METHOD /path` below the repository, or anything else in words of code. */
export type Matcher = string | ((request: Seen) => boolean)

export type Lost = {
  readonly times?: number
  /** Whether it was done all the same; by default it was. */
  readonly applied?: boolean
  /** What the client gets instead of the answer: nothing by default, on a connection that breaks. */
  readonly status?: 502 | 504 | 'drop'
}
export type Throttled = {
  readonly times?: number
  readonly kind: 'primary' | 'secondary'
  /** Seconds. */
  readonly retryAfter?: number
}
export type Refused = {
  readonly times?: number
  readonly status: number
  readonly message: string
}
export type Act = (request: Seen) => void | Promise<void>

export type Faults = ReturnType<typeof faults>

/** What is to go wrong, or to happen meanwhile, with requests to come. */
export function faults() {
  return {
    before: queue<Act>(),
    after: queue<Act>(),
    lost: queue<Lost>(),
    throttled: queue<Throttled>(),
    refused: queue<Refused>(),
  }
}

function queue<Value>() {
  const planned: { readonly matcher: Matcher; readonly value: Value; left: number }[] = []
  const matching = (request: Seen) =>
    planned.filter(({ matcher, left }) => left > 0 && matches(matcher, request))
  return {
    add(matcher: Matcher, value: Value, times: number) {
      planned.push({ matcher, value, left: times })
    },
    /** The first that is due at this request. */
    next(request: Seen): Value | undefined {
      const [due] = matching(request)
      if (due) due.left -= 1
      return due?.value
    },
    /** All that are due at this request. */
    all(request: Seen): readonly Value[] {
      const due = matching(request)
      for (const one of due) one.left -= 1
      return due.map(({ value }) => value)
    },
  }
}

function matches(matcher: Matcher, request: Seen): boolean {
  if (typeof matcher === 'function') return matcher(request)
  const [method, start] = matcher.split(' ')
  if (start === undefined) return request.graphqlOperation === matcher
  const below = request.path.replace(/^\/repos\/[^/]+\/[^/]+/, '')
  return request.method === method && below.startsWith(start)
}
