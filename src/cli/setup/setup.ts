import type { Desk, Repository } from '../../ports/desk.ts'
import { Stop, type Values } from '../command-line/subcommand.ts'
import { isThisMachine } from '../../core/media/address.ts'
import type { Problem } from '../../core/problem.ts'
import { dateOf } from '../../core/rules/token.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { diagnose, sayUnseen, showDiagnosis } from '../doctor/diagnose.ts'
import { getToken, type GivenToken } from './get-token.ts'
import { madeWith } from './made-with.ts'
import { keepToken, type Kept } from './keep-token.ts'
import { readOptions, type SetupOptions } from './options.ts'
import { findRepository, pageOf } from './repository.ts'
import { WORKFLOW, workflowFor } from './workflow.ts'

const DRAFT: NewFile = {
  path: 'threads/hello.md',
  text: `---
threads:
  draft: true # with false, the next run publishes it
---

Hello, Threads! This post is a Markdown file in my repository, and a workflow has published it.
`,
  title: 'A first draft',
  about: 'It is not published before its `draft: true` is `draft: false`.',
}

/** From an account to a stored token, a workflow and a first draft. @throws UsageError, Stop */
export async function setup(values: Values, desk: Desk): Promise<void> {
  const { talk, root } = desk
  const options = readOptions(values, talk.hasPerson)
  if (root === undefined)
    throw new Stop(
      'This folder is in no git repository. Run it in a checkout of the repository that your posts are to be in.',
    )
  const { repository, noGh } = await findRepository(options.repository, desk)
  if (!repository)
    throw new Stop(
      'This checkout has no remote on GitHub. Push it there first (`gh repo create --source . --push` makes the repository as well), or name the repository with --repo.',
    )
  talk.step(`Posts from ${repository.name} go to Threads`, [])
  const cannotKeep =
    noGh ??
    (talk.hasPerson || placed(options)
      ? undefined
      : 'Say where with --store environment or --store repository.')
  const token = await getToken({ options, desk, cannotKeep })
  const kept = await keepToken({ token, repository, noGh }, options, desk)
  const api = options.isOtherApi ? options.api : undefined
  const workflow = await offer(workflowFile(workflowFor(kept, api)), options.workflow, desk)
  const isTrial = isThisMachine(options.api.hostname)
  if (workflow === 'made' && isTrial) talk.warn(sayThisMachine(options.api))
  const draft = await offer(DRAFT, options.draft, desk)
  const { files } = DEFAULT_SETTINGS
  const asked = { files, api: options.api, token: token.value, repository, hasGh: noGh === undefined }
  const report = await talk.during('Looking at everything', diagnose(asked, desk))
  talk.step('How it stands now', [])
  // Whoever wants no workflow of Spool's has one, or is about to.
  const isTold = ({ rule }: Problem) => rule !== 'github/no-workflow' || workflow !== 'unwanted'
  showDiagnosis({ ...report, problems: report.problems.filter(isTold) }, desk)
  if (noGh !== undefined) talk.warn(sayUnseen(repository))
  talk.step('What comes next', nextSteps({ workflow, draft, token, kept, repository, isTrial }))
}

const sayThisMachine = ({ href }: URL) =>
  `${href} is this machine, and a job on GitHub reaches nothing there, unless it starts the simulator itself. The workflow is for trials: it keeps no receipts. To publish on Threads, remove it, and run this again without --api-url.`

const placed = ({ store }: SetupOptions) => store !== undefined && store !== 'none'

type NewFile = {
  readonly path: string
  readonly text: string
  readonly title: string
  readonly about: string
}

const workflowFile = (text: string): NewFile => ({
  path: WORKFLOW,
  text,
  title: 'The workflow',
  about: 'It publishes the posts that are due: every quarter of an hour, and when you start it.',
})

type Offered = 'made' | 'there' | 'unwanted'

/** Makes a file if it is wanted, and overwrites none. */
async function offer(
  { path, text, title, about }: NewFile,
  isWanted: boolean | undefined,
  { talk, create }: Desk,
): Promise<Offered> {
  if (!(isWanted ?? talk.hasPerson)) return 'unwanted'
  talk.step(title, [about])
  if (!(isWanted ?? (await talk.confirm(`Write ${path}?`)))) return 'unwanted'
  if (madeWith(create, path, text)) {
    talk.done(`${path} is written.`)
    return 'made'
  }
  talk.warn(`${path} is there already, and stays as it is.`)
  return 'there'
}

type Outcome = {
  readonly workflow: Offered
  readonly draft: Offered
  readonly token: GivenToken
  readonly kept: Kept
  readonly repository: Repository
  /** Whether the token is one of a simulator. */
  readonly isTrial: boolean
}

/** What only the author can do. */
function nextSteps(outcome: Outcome): readonly string[] {
  const { workflow, draft, token, kept, repository, isTrial } = outcome
  const { expiresAt } = token
  const branch = repository.defaultBranch ?? 'your default branch'
  const made = [...(workflow === 'made' ? [WORKFLOW] : []), ...(draft === 'made' ? [DRAFT.path] : [])]
  const { environment, isStored } = kept
  const steps = [
    ...(isStored ? [] : ['Store the token and the key, as is said above.']),
    ...(made.length > 0
      ? [`Put it on ${branch}: git add ${made.join(' ')} && git commit -m "Post to Threads" && git push`]
      : []),
    ...(environment === undefined
      ? []
      : [
          `Let only ${branch} use the secrets: ${pageOf(repository, 'settings/environments')} → Deployment branches.`,
        ]),
    ...(workflow === 'unwanted'
      ? []
      : [
          `See what would be published: ${pageOf(repository, 'actions/workflows/threads.yml')} → Run workflow, which is a dry run unless you untick it.`,
        ]),
    ...(draft === 'made'
      ? [
          `Write your post in ${DRAFT.path}, set \`draft: false\` in it, and push it${workflow === 'unwanted' ? '' : ': the next run publishes it'}.`,
        ]
      : []),
    ...(expiresAt === undefined || isTrial
      ? []
      : [
          `With the secret THREADS_TOKEN_KEY, runs that publish refresh the token. Without it, run this again with a new token before ${dateOf(expiresAt)}.`,
        ]),
  ]
  return steps.map((step, index) => `${index + 1}. ${step}`)
}
