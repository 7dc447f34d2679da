import type { Segment, TextAttachment } from '../chain.ts'
import type { Counting } from '../threads/text-length.ts'

/** A segment as a preview shows it. */
export type SegmentPreview = Pick<Segment, 'text' | 'spoilers' | 'end'> & {
  /** Of 500, as it was counted. */
  readonly length: number
  readonly counting: Counting
  /** Those of the head hold for the whole chain where their label says so. */
  readonly details: readonly Detail[]
}

/** Something that a segment shows beside its text, or that decides who sees it. */
export type Detail = {
  /** In words; where it says everything, there are no items. */
  readonly label: string
  readonly items?: readonly DetailItem[]
  /** For `format: attachment`. */
  readonly attached?: TextAttachment
}

export type DetailItem = {
  /** As Threads is sent it, or as its author wrote it. */
  readonly text: string
  /** Where it leads, or what the network will fetch. */
  readonly address?: string
  readonly notes?: readonly string[]
}

/** A file before the pull request; without bytes if it was not there. */
export type Before = {
  readonly bytes: Buffer | undefined
  /** Paths of all files that the pull request changes. */
  readonly changed: ReadonlySet<string>
}

/** What a pull request makes of a post. */
export type Change =
  /** There was none in the file before. */
  { readonly kind: 'new' } | { readonly kind: 'changed'; readonly parts: readonly ChangePart[] }

export type ChangePart = {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
  /** Of what readers see, rather than about it. */
  readonly isText: boolean
}

/** Whether readers would see the same as before. */
export function isUnseen(change: Change): boolean {
  return change.kind === 'changed' && change.parts.every(({ kind }) => kind === 'same')
}

/** What stands in a row and is of the text, or about it. */
export function runsOf<Part extends Pick<ChangePart, 'isText'>>(
  parts: readonly Part[],
): readonly (readonly [isText: boolean, run: readonly Part[]])[] {
  const runs: [boolean, Part[]][] = []
  for (const part of parts) {
    const last = runs.at(-1)
    if (last && last[0] === part.isText) last[1].push(part)
    else runs.push([part.isText, [part]])
  }
  return runs
}
