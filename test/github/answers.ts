export type Answer = {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** An answer that ends the request wherever it is thrown. */
export class Refusal extends Error {
  readonly status: number
  readonly details: Readonly<Record<string, unknown>>

  constructor(status: number, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.status = status
    this.details = details
  }

  get answer(): Answer {
    return {
      status: this.status,
      body: {
        message: this.message,
        ...this.details,
        documentation_url: 'https://docs.github.com/rest',
        status: String(this.status),
      },
    }
  }
}

export const notFound = () => new Refusal(404, 'Not Found')

export const forbidden = () => new Refusal(403, 'Resource not accessible by integration')

/** `Validation Failed`, with what is wrong in a list beside it. */
export function invalid(resource: string, detail: Readonly<Record<string, string>>): Refusal {
  return new Refusal(422, 'Validation Failed', { errors: [{ resource, code: 'custom', ...detail }] })
}
