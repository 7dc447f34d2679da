import { createRequire } from 'node:module'

import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters'

import { TEXT_LIMIT, type Counting } from '../../src/core/threads/text-length.ts'
import { linksOf } from '../../src/core/text/links.ts'
import { plainTextOf, type PlainText } from '../../src/core/text/plain-text.ts'
import { split } from '../../src/core/text/split/split.ts'

const require = createRequire(import.meta.url)

// Neither comes with types.
const splitTweets = require('twitter-splitter') as (text: string, limit: number, joiner: string) => string[]
const chunk = require('chunk-text') as (text: string, size: number) => string[]

export type Splitter = {
  readonly name: string
  /** `documented` where nothing is said. */
  readonly counting?: Counting
  readonly isSlow?: true
  readonly split: (text: PlainText) => readonly string[] | Promise<readonly string[]>
}

/** Ours, which knows where the Markdown had its blocks, and others from npm, which are given the same plain text. */
export const SPLITTERS: readonly Splitter[] = [
  { name: 'Spool', split: (text) => spool(text, 'documented') },
  { name: 'Spool, counting bytes', counting: 'bytes', split: (text) => spool(text, 'bytes') },
  { name: 'Spool, plain text only', split: ({ text }) => spool(plainTextOf(text), 'documented') },
  { name: '@langchain/textsplitters', split: ({ text }) => recursive.splitText(text) },
  // Its default joiner, an ellipsis at each end, would cost it room and words.
  { name: 'twitter-splitter', split: ({ text }) => splitTweets(text, TEXT_LIMIT, '') },
  { name: 'chunk-text', isSlow: true, split: ({ text }) => chunk(text, TEXT_LIMIT) },
]

const recursive = new RecursiveCharacterTextSplitter({ chunkSize: TEXT_LIMIT, chunkOverlap: 0 })

function spool(plain: PlainText, counting: Counting): readonly string[] {
  const pieces = split(plain, { counting, reserved: () => 0, before: 0, links: linksOf(plain.text) })
  return pieces.map(({ start, end }) => plain.text.slice(start, end))
}
