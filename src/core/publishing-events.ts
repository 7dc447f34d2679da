import type { MediaId } from './threads/ids.ts'

/** What happens while a chain is published. `number` counts segments from 1. */
export type PublishingEvent =
  | { readonly kind: 'created'; readonly number: number }
  /** A wait of this many milliseconds begins. */
  | { readonly kind: 'waits'; readonly number: number; readonly ms: number; readonly why: string }
  | { readonly kind: 'live'; readonly number: number; readonly id: MediaId }
  | { readonly kind: 'in-doubt'; readonly number: number; readonly why: string }
  | { readonly kind: 'removed'; readonly number: number }

export type Tell = (event: PublishingEvent) => void
