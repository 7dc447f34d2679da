import type { Break } from '../chain.ts'
import type { SegmentPreview } from './preview.ts'

/** Why a segment ends where it ends. */
export const ENDS: Readonly<Record<Break, string>> = {
  author: 'ends at your `---`',
  section: 'ends with its section',
  paragraph: 'ends with a paragraph',
  item: 'ends with a list item',
  sentence: 'ends with a sentence',
  clause: 'ends within a sentence, where it pauses',
  word: 'ends between two words',
  grapheme: 'ends within a word that is longer than a segment',
  end: 'ends with the text',
}

export function lengthOf({ length, counting }: Pick<SegmentPreview, 'length' | 'counting'>): string {
  return `${length} of 500${counting === 'bytes' ? ' bytes' : ''}`
}

export function countOf({ length }: { readonly length: number }): string {
  return length === 1 ? 'one segment' : `${length} segments`
}
