import type { WriteBackReport } from '../../core/report.ts'
import type { WriteBack } from '../../ports/repository.ts'
import { openMeeting, type Manner } from './meeting.ts'

type Receipts = {
  /** Where the receipts of an account go: beside those of the others. `open`: where all of them do. */
  readonly ofAccount: (name: string, open: () => WriteBack) => WriteBack
  /** Whether this account has added any. */
  readonly has: (name: string) => boolean
  /** Nobody waits for this account. */
  readonly leave: (name: string) => void
  /** What became of all receipts; undefined if no account came as far as the repository. */
  readonly end: () => Promise<WriteBackReport | undefined>
}

const NOTHING: WriteBackReport = { problems: [], unwritten: [] }

/**
 * The receipts of all accounts are written together, when each account is done. For those that are long in coming nobody
 * waits: theirs are written later.
 */
export function openReceipts(manner: Manner): Receipts {
  const written: WriteBackReport[] = []
  const having = new Set<string>()
  let opened: (() => WriteBack) | undefined
  let current: WriteBack | undefined
  const write = async (): Promise<undefined> => {
    const closing = current
    current = undefined
    if (closing) written.push(await closing.write())
  }
  const meeting = openMeeting<undefined, undefined>(manner, write)
  return {
    ofAccount(name, open) {
      opened = open
      const own = new Set<string>()
      return {
        inline: undefined,
        add(chain, receipts) {
          if (chain.path !== undefined) own.add(chain.path)
          having.add(name)
          return (current ??= open()).add(chain, receipts)
        },
        async write() {
          if (own.size === 0) {
            meeting.leave(name)
            return NOTHING
          }
          await meeting.come(name, undefined)
          return reportOf(written, ({ path }) => path !== undefined && own.has(path))
        },
      }
    },
    has: (name) => having.has(name),
    leave: meeting.leave,
    async end() {
      if (!opened) return undefined
      // What waits for a merge is looked after even if there is nothing new.
      if (written.length === 0) current ??= opened()
      await write()
      const { problems } = reportOf(written, ({ path }) => path === undefined)
      const { unwritten } = reportOf(written, () => true)
      // Of several commits the last one.
      return { ...written.reduce((one, other) => ({ ...one, ...other }), NOTHING), problems, unwritten }
    },
  }
}

/** As much of it as is about some files. */
function reportOf(
  written: readonly WriteBackReport[],
  isAsked: (about: { readonly path?: string | undefined }) => boolean,
): WriteBackReport {
  return {
    problems: written.flatMap(({ problems }) => problems).filter(isAsked),
    unwritten: written.flatMap(({ unwritten }) => unwritten).filter(isAsked),
  }
}
