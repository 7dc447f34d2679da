import type { JournalEntry } from '../../core/journal.ts'
import type { Journal } from '../../ports/checkout.ts'

/** The journal of a run over accounts. */
type Journals = {
  /** All of it. */
  readonly all: Journal
  /** From now on it is what it is on disk now: only the run that holds the checkout writes it. */
  readonly readAgain: () => void
  /** What an account sees: what was there when the run began, and its own. `isOthers`: files of other accounts. */
  readonly ofAccount: (isOthers: (path: string) => boolean) => Journal
}

/** One journal on disk, read once: for hundreds of accounts it is long. */
export function journalsOf(journal: Journal): Journals {
  let before: readonly JournalEntry[] | undefined
  let since: JournalEntry[] = []
  const entriesBefore = () => (before ??= journal.entries())
  const all: Journal = {
    record(entry) {
      entriesBefore()
      journal.record(entry)
      since.push(entry)
    },
    entries: () => [...entriesBefore(), ...since],
    clear() {
      journal.clear()
      before = []
      since = []
    },
  }
  return {
    all,
    readAgain: () => {
      before = undefined
      since = []
    },
    ofAccount(isOthers) {
      let own: JournalEntry[] = []
      let isCleared = false
      return {
        record(entry) {
          all.record(entry)
          own.push(entry)
        },
        entries() {
          const mine = entriesBefore().filter(({ chain: { path } }) => path === undefined || !isOthers(path))
          return [...(isCleared ? [] : mine), ...own]
        },
        // The file is emptied when nothing in it is unfinished, whose ever it is.
        clear() {
          isCleared = true
          own = []
        },
      }
    },
  }
}
