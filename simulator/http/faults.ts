import { mediaNotFound, missingScope, outage, rateLimited, Refusal, unknownError } from '../rules/refusal.ts'

/** What can go wrong with one answer. */
export const FAULT_KINDS = [
  'drop',
  'truncate',
  'stall',
  'delay',
  'code-1',
  'code-2',
  'code-10',
  'not-found',
  'throttle',
  'revoked',
  'empty',
  'html-504',
  'custom',
] as const
type FaultKind = (typeof FAULT_KINDS)[number]

/**
 * A fault to inject into chosen calls.
 *
 * `when: 'after'` lets the call act and then spoils its answer: the post is live, and the caller does not know.
 */
export interface Fault {
  readonly kind: FaultKind
  /** `before` (default): nothing is done. `after`: everything is done. */
  readonly when?: 'before' | 'after'
  /** `POST`; any if absent. */
  readonly method?: string
  /** The last part of the path, `threads_publish`, or a whole path with `*` for any part, `/me/*`; any if absent. */
  readonly path?: string
  /** Only calls whose parameters have these values. */
  readonly params?: Readonly<Record<string, string>>
  /** The first matching call it strikes, counted from 1 (default) since it was set. */
  readonly nth?: number
  /** How many matching calls it strikes from there on (default 1); 0: all. */
  readonly times?: number
  /** Of `delay`: how long before it acts, or (`after`) before it answers; milliseconds, not scaled. */
  readonly ms?: number
  /** Of `custom`. */
  readonly status?: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

interface Struck {
  readonly method: string
  readonly path: string
  readonly params: ReadonlyMap<string, string>
}

export interface Faults {
  readonly add: (fault: Fault) => void
  /** The fault that strikes this call, if any; counts the call. */
  strike(call: Struck): Fault | undefined
  readonly list: () => readonly Fault[]
  readonly clear: () => void
}

export function createFaults(): Faults {
  let entries: { readonly fault: Fault; seen: number }[] = []
  return {
    add: (fault) => void entries.push({ fault, seen: 0 }),
    strike: (call) => {
      let struck: Fault | undefined
      for (const entry of entries) {
        if (!matches(entry.fault, call)) continue
        entry.seen++
        const { nth = 1, times = 1 } = entry.fault
        if (entry.seen >= nth && (times === 0 || entry.seen < nth + times)) struck ??= entry.fault
      }
      entries = entries.filter(
        ({ fault: { nth = 1, times = 1 }, seen }) => times === 0 || seen < nth + times - 1,
      )
      return struck
    },
    list: () => entries.map(({ fault }) => fault),
    clear: () => {
      entries = []
    },
  }
}

function matches({ method, path, params }: Fault, call: Struck): boolean {
  if (method !== undefined && method.toUpperCase() !== call.method) return false
  if (path !== undefined && !pathMatches(path, call.path)) return false
  return Object.entries(params ?? {}).every(([name, value]) => call.params.get(name) === value)
}

function pathMatches(pattern: string, path: string): boolean {
  if (!pattern.includes('/')) return path.endsWith(`/${pattern}`)
  const parts = path.split('/')
  const wanted = pattern.split('/')
  return (
    parts.length === wanted.length && wanted.every((part, index) => part === '*' || part === parts[index])
  )
}

/** The error a fault answers with; `undefined` for faults that are no error of the API. */
export function faultRefusal(kind: FaultKind): Refusal | undefined {
  switch (kind) {
    case 'code-1':
      return unknownError()
    case 'code-2':
      return outage()
    case 'code-10':
      return missingScope()
    case 'not-found':
      return mediaNotFound('0')
    case 'throttle':
      return rateLimited()
    case 'revoked':
      return new Refusal({
        status: 400,
        type: 'OAuthException',
        code: 190,
        subcode: 460,
        message:
          'Error validating access token: The session has been invalidated because the user changed their password or the session was revoked for security reasons.',
      })
    default:
      return undefined
  }
}

export const GATEWAY_TIMEOUT =
  '<html><head><title>504 Gateway Time-out</title></head><body><center><h1>504 Gateway Time-out</h1></center></body></html>'
