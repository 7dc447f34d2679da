declare const brand: unique symbol
type Brand<Value, Name extends string> = Value & { readonly [brand]: Name }

/** Meta's id of an unpublished container (`creation_id`). Dies 24 hours after creation. */
export type ContainerId = Brand<string, 'ContainerId'>
/** Meta's id of what is live. The only kind of id that can be replied to. */
export type MediaId = Brand<string, 'MediaId'>

/** An id as the network wrote it: decimal digits, more than a JavaScript number holds. */
export const containerId = (digits: string): ContainerId => digits as ContainerId
export const mediaId = (digits: string): MediaId => digits as MediaId

/** Whether a text can be an id: requests have it in their paths. */
export function isId(text: string): boolean {
  return /^\d{1,32}$/.test(text)
}
