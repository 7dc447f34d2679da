import type { FileHandle } from 'node:fs/promises'
import type { Problem } from '../core/problem.ts'

/** A post as the page of a preview shows it. All of it is text. */
export type Card = {
  /** Path of its file. */
  readonly id: string
  /** When it goes out, or why it does not. */
  readonly state: string
  readonly tone: 'next' | 'later' | 'draft' | 'live' | 'wrong'
  /** Where it is live. */
  readonly address: string | undefined
  readonly problems: readonly {
    readonly severity: Problem['severity']
    /** File and line. */
    readonly at: string
    readonly says: string
  }[]
  readonly notes: readonly string[]
  /** Media ids of its chain. */
  readonly segments: readonly string[]
  /** Whether its chain is still to be made. */
  readonly isToCome: boolean
}

/** A Threads of its own, in memory, and a page that shows what is published there, post by post. */
export type Stage = {
  /** Of the page, and of the API. */
  readonly address: string
  readonly token: string
  /** What the page shows from now on. `empty`: what it says where there are no posts. */
  show(cards: readonly Card[], empty: string): void
  close(): Promise<void>
}

/** Listens on this machine alone. */
export type OpenStage = (options: {
  /** 0: any free one. */
  readonly port: number
  /** Opens what a post shows, by the name behind `/_file/` in its address; undefined: there is no such thing. */
  readonly open: (name: string) => Promise<FileHandle | undefined>
  /** Is told which posts are looked at. */
  readonly looked: (ids: readonly string[]) => void
}) => Promise<Stage>
