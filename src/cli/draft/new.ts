import { readTiming } from '../../core/post/reading/read-timing.ts'
import { filesNamedIn } from '../../core/replies/kept/index-text.ts'
import { idOfPermalink, keptIn } from '../../core/replies/kept/kept.ts'
import { INDEX } from '../../core/replies/kept/names.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { isId, mediaId, type MediaId } from '../../core/threads/ids.ts'
import type { Desk } from '../../ports/desk.ts'
import { rootOf } from '../desk/context-here.ts'
import { madeWith } from '../setup/made-with.ts'
import { Stop, UsageError, type Values } from '../command-line/subcommand.ts'
import { draftOf, slugOf } from './draft-of.ts'

/** Writes a draft, and overwrites no file. @throws UsageError, Stop */
export function makeDraft(values: Values, desk: Desk, words: readonly string[]): void {
  rootOf(desk)
  const title = words.join(' ').trim().replaceAll(/\s+/g, ' ')
  const replyTo = typeof values['reply'] === 'string' ? repliedTo(values['reply'], desk) : undefined
  const slug = slugOf(title) || (replyTo === undefined ? '' : `reply-${replyTo}`)
  if (slug === '')
    throw new UsageError('A draft needs a title with letters or digits: `spool new Links that rot`.')
  const path = `threads/${slug}.md`
  // An answer is not opened by a title: that only names its file.
  const opening = replyTo === undefined ? { title } : { replyTo }
  if (!madeWith(desk.create, path, draftOf({ ...opening, ...timingOf(values, desk) })))
    throw new Stop(`${path} is there already, and stays as it is.`)
  desk.print(`${path} is written, as a draft.`)
}

/** The branch of `command: replies`, where no other one is asked for. */
const BRANCH = 'spool-replies'

/** Media id of a reply; that of a permalink is in the replies that are kept. @throws UsageError, Stop */
function repliedTo(reply: string, { onBranch }: Pick<Desk, 'onBranch'>): MediaId {
  const asked = reply.trim()
  if (isId(asked)) return mediaId(asked)
  if (!URL.canParse(asked))
    throw new UsageError('--reply takes the id of a reply, which has only digits, or its permalink.')
  const index = onBranch(BRANCH, [INDEX]).get(INDEX)?.toString('utf8')
  const names = filesNamedIn(index)
  const texts = Array.from(
    onBranch(BRANCH, names),
    ([name, bytes]) => [name, bytes.toString('utf8')] as const,
  )
  const id = idOfPermalink(asked, keptIn(new Map([[INDEX, index], ...texts])))
  if (id !== undefined) return id
  throw new Stop(
    `This permalink is not among the replies of the branch ${BRANCH}, as it was fetched last. Run \`git fetch origin ${BRANCH}:refs/remotes/origin/${BRANCH}\`, or give the id of the reply: the inbox has it.`,
  )
}

/** A time without an offset is that of the machine, unless another zone is named. @throws UsageError */
function timingOf(values: Values, { clock, timezone: here }: Pick<Desk, 'clock' | 'timezone'>) {
  const [publishAt, named] = [values['publish-at'], values['timezone']]
  if (typeof publishAt !== 'string') {
    if (named !== undefined) throw new UsageError('--timezone goes with --publish-at.')
    return { publishAt: undefined, timezone: undefined }
  }
  const hasOffset = /\d[Tt ].*(?:[Zz]|[+-]\d\d(?::?\d\d)?)$/.test(publishAt.trim())
  const timezone = typeof named === 'string' ? named : hasOffset ? undefined : here
  const timing = readTiming({ publish_at: publishAt, timezone }, () => 1, DEFAULT_SETTINGS.timezone)
  const [problem] = timing.problems
  if (problem) throw new UsageError(`${problem.message} ${problem.fix}`)
  if (timing.publishAt && timing.publishAt.at < clock.now())
    throw new UsageError(`${timing.publishAt.text} is past. Name a time to come.`)
  return { publishAt: publishAt.trim(), timezone }
}
