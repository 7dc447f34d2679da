import { counted } from '../../core/doctor/findings.ts'
import { problemsIn, FAILING, hasFailed, type RunReport } from '../../core/report.ts'
import type { Desk } from '../../ports/desk.ts'
import { rootOf } from '../desk/context-here.ts'
import { findRepository } from '../setup/repository.ts'
import { Stop, type Values } from '../command-line/subcommand.ts'
import { diagnose, sayUnseen, showDiagnosis } from './diagnose.ts'
import { readOptions } from './options.ts'

/** What is wrong with the token, the repository and the posts of this checkout, and the cure. @throws UsageError, Stop */
export async function doctor(values: Values, desk: Desk): Promise<void> {
  const { talk, accessToken } = desk
  const { files, api, ...options } = readOptions(values)
  rootOf(desk)
  const { repository, noGh } = await findRepository(options.repository, desk)
  const token = accessToken ?? ((await talk.secret(ASK)).trim() || undefined)
  const asked = { files, api, token, repository, hasGh: noGh === undefined }
  const report = await talk.during('Looking at everything', diagnose(asked, desk))
  talk.step(repository ? `Posts from ${repository.name}` : 'Posts from this checkout', [])
  showDiagnosis(report, desk)
  const unasked = [
    ...(token === undefined ? [NO_TOKEN] : []),
    ...(repository ? [] : ['This checkout has no remote on GitHub, which was asked nothing.']),
    ...(repository && noGh !== undefined ? [`${noGh} ${sayUnseen(repository)}`] : []),
  ]
  unasked.forEach((each) => talk.warn(each))
  if (hasFailed(report)) throw new Stop(sayCount(report))
  const open = unasked.length + problemsIn(report).filter(({ severity }) => severity === 'warning').length
  if (open === 0) talk.done('Nothing has to be cured.')
  else
    talk.warn(`No error was found, and ${counted(open, 'warning')} above ${open === 1 ? 'is' : 'are'} open.`)
}

const ASK = 'Paste the token (it stays hidden; empty: none):'
const NO_TOKEN =
  'No token was given, so Threads was asked nothing. Give it when it is asked for, on standard input, or in the environment as THREADS_ACCESS_TOKEN.'

function sayCount(report: RunReport): string {
  const errors = problemsIn(report).filter(({ severity }) => severity === 'error').length
  const count = Math.max(errors, report.posts.filter(({ status }) => FAILING.includes(status)).length)
  return count === 1 ? '1 thing has to be cured.' : `${count} things have to be cured.`
}
