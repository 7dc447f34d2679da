import type { Problem } from '../problem.ts'

/** Where an author put a picture or a video, and how they wrote it. */
export type MediaPlace = {
  readonly src: string
  /** Of the post's file; undefined for inline text. */
  readonly path?: string | undefined
  readonly line?: number | undefined
}

/** A rule that a file breaks, before it is known where the file is used. */
export type BrokenRule = Pick<Problem, 'rule' | 'found' | 'expected'> & {
  readonly severity?: 'warning'
  readonly fix?: string
}

const MAX_CHARACTERS = 120

/** What an author wrote, in a message: whole if it is short. */
export function named(src: string): string {
  const text = src.replaceAll(/[\p{Cc}`]/gu, ' ')
  return `\`${text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : text}\``
}
