/** Why a run stops before its work is done: it was cancelled, a post took longer than it may, or another run took over. */
export type InterruptionKind = 'cancelled' | 'out-of-time' | 'lease-lost'

export class Interruption extends Error {
  readonly kind: InterruptionKind
  constructor(kind: InterruptionKind) {
    super(kind)
    this.name = 'Interruption'
    this.kind = kind
  }
}
