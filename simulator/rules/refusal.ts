import type { Switches } from '../switches.ts'
import { type UserText, userText } from './user-texts.ts'

/** The two families of errors. THApiException often comes with HTTP 500 although it is permanent. */
type Family = 'OAuthException' | 'THApiException'

interface Details {
  readonly status: number
  readonly type: Family
  readonly code: number | string
  readonly message: string
  readonly subcode?: number
  readonly transient?: boolean
  readonly user?: UserText
}

/** A call the network refuses. Thrown by the rules, turned into an error envelope at the edge. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly details: Details
  constructor(details: Details) {
    super(details.message)
    this.details = details
  }
}

/** A call the network refuses with HTTP 500 and an empty body: no envelope, no code, no word. */
export class SilentRefusal extends Error {
  override name = 'SilentRefusal'
}

/** The JSON body of a refusal, in the two envelopes seen on the network. */
export function envelope({ details }: Refusal, locale: Switches['locale'], trace: string): object {
  const { type, code, message, subcode, transient, user } = details
  return {
    error: {
      message,
      type,
      code,
      ...(subcode === undefined ? {} : { error_subcode: subcode }),
      ...(type === 'OAuthException' ? { is_transient: transient ?? false } : {}),
      ...(user === undefined ? {} : userText(user, locale)),
      fbtrace_id: trace,
    },
  }
}

/** A parameter that is wrong: permanent, and yet HTTP 500. */
export const invalidParam = (message: string): Refusal =>
  new Refusal({ status: 500, type: 'THApiException', code: 100, message })

export const textTooLong = (limit: number): Refusal =>
  invalidParam(`Param text must be at most ${limit} characters long.`)

export const missingParam = (name: string): Refusal => invalidParam(`The parameter ${name} is required`)

export const nonexistingField = (name: string): Refusal =>
  invalidParam(`Tried accessing nonexisting field (${name})`)

/** Not there, or not yet: what a fresh container, a fresh parent and a deleted post all answer. */
export const mediaNotFound = (id: string): Refusal =>
  new Refusal({
    status: 400,
    type: 'OAuthException',
    code: 24,
    subcode: 4279009,
    message: 'The requested resource does not exist',
    user: { text: 'media-not-found', id },
  })

export const invalidChildren = (ids: readonly string[]): Refusal =>
  new Refusal({
    status: 400,
    type: 'OAuthException',
    code: 100,
    subcode: 4279004,
    message: 'Invalid parameter',
    user: { text: 'invalid-children', id: ids.join(', ') },
  })

export const invalidLinkAttachment = (): Refusal =>
  new Refusal({
    status: 400,
    type: 'OAuthException',
    code: -1,
    subcode: 4279047,
    message: 'Fatal',
    user: { text: 'invalid-link' },
  })

export const mediaNotFetched = (): Refusal =>
  new Refusal({
    status: 400,
    type: 'OAuthException',
    code: 1,
    subcode: 2207052,
    message: 'Media download has failed.',
    user: { text: 'media-not-fetched' },
  })

export const rateLimited = (): Refusal =>
  new Refusal({
    status: 400,
    type: 'OAuthException',
    code: 613,
    subcode: 4279002,
    message: 'Calls to this api have exceeded the rate limit.',
    user: { text: 'rate-limited' },
  })

/** What a spent quota answers is unknown; Instagram's 9/2207042 is the nearest documented thing. */
export const quotaSpent = (error: Switches['quotaError']): Refusal =>
  error === '613/4279002'
    ? rateLimited()
    : new Refusal({
        status: 400,
        type: 'OAuthException',
        code: 9,
        subcode: 2207042,
        message: 'Application request limit reached',
        user: { text: 'quota-spent' },
      })

/** A permission the token lacks. HTTP 500, and permanent all the same. */
export const missingScope = (): Refusal =>
  new Refusal({
    status: 500,
    type: 'THApiException',
    code: 10,
    message: 'Application does not have permission for this action',
  })

/** A token that was issued without any grant: every call fails, `/me` too. */
export const nothingGranted = (): Refusal =>
  new Refusal({
    status: 400,
    type: 'THApiException',
    code: 100,
    subcode: 10,
    message:
      'This action requires the threads_basic permission. You must submit for app review, or your user must be in the list of Threads testers.',
  })

/** An app that has not been reviewed asks for what only reviewed apps get. */
export const insufficientAccess = (): Refusal =>
  new Refusal({
    status: 400,
    type: 'OAuthException',
    code: 10,
    subcode: 4279067,
    message: 'Application does not have permission for this action',
    user: { text: 'insufficient-access' },
  })

export const unsupportedObject = (method: string, id: string): Refusal =>
  new Refusal({
    status: 400,
    type: 'THApiException',
    code: 100,
    subcode: 33,
    message: `Unsupported ${method.toLowerCase()} request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation`,
  })

/** Errors Meta documents by name only; the envelope around the name is a guess. */
export const namedError = (name: string, code: 'number' | 'string' = 'number'): Refusal =>
  new Refusal({
    status: 400,
    type: 'THApiException',
    code: code === 'number' ? 100 : name,
    message: name,
  })

export const outage = (): Refusal =>
  new Refusal({
    status: 500,
    type: 'OAuthException',
    code: 2,
    message: 'An unexpected error has occurred. Please retry your request later.',
    transient: true,
  })

export const unknownError = (): Refusal =>
  new Refusal({ status: 500, type: 'OAuthException', code: 1, message: 'An unknown error occurred' })
