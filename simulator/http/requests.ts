/** A request the API received, as tests look at it. No token is ever in it. */
export interface RequestRecord {
  /** Counts from 1 and goes on after a clear. */
  readonly number: number
  /** Simulator time, milliseconds. */
  readonly at: number
  readonly method: string
  /** Path as it was sent, with its version if it had one. */
  readonly path: string
  /** What was called: `POST /{id}/threads_publish`; undefined for what is no call of the API. */
  readonly operation?: string
  readonly params: Readonly<Record<string, string>>
  /** Where the token was: `header`, `body`, `query`; undefined: none. */
  readonly tokenIn?: 'header' | 'body' | 'query'
  /** HTTP status answered; 0: the connection was dropped, or nothing was answered. */
  readonly status: number
  /** Kind of the fault that was injected. */
  readonly fault?: string
}

export interface RequestLog {
  readonly add: (record: Omit<RequestRecord, 'number'>) => void
  /** Oldest first. */
  readonly all: () => readonly RequestRecord[]
  readonly clear: () => void
}

/** Keeps the last `most` requests: a ring, so that a long life costs no memory. */
export function requestLog(most = 10_000): RequestLog {
  let ring: RequestRecord[] = []
  let count = 0
  let first = 0
  return {
    add: (record) => {
      const numbered = { number: ++count, ...record }
      if (ring.length < most) ring.push(numbered)
      else {
        ring[first] = numbered
        first = (first + 1) % most
      }
    },
    all: () => [...ring.slice(first), ...ring.slice(0, first)],
    clear: () => {
      ring = []
      first = 0
    },
  }
}
