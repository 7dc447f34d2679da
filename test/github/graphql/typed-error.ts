/** An error of GraphQL whose type GitHub puts beside its message. */
export class TypedError extends Error {
  readonly type: string

  constructor(type: string, message: string) {
    super(message)
    this.type = type
  }
}
