import type { Desk, Repository } from '../../ports/desk.ts'
import { Stop, type Values } from '../subcommand.ts'
import { dateOf } from '../../core/rules/token.ts'
import { getToken, type GivenToken } from './get-token.ts'
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
  talk.step(`Posts from ${repository.name} go to Threads`, [])
  const cannotKeep =
    noGh ??
    (talk.hasPerson || placed(options)
      ? undefined
      : 'Say where with --store environment or --store repository.')
  const token = await getToken({ options, desk, cannotKeep })
  const kept = await keepToken({ token, repository, noGh }, options, desk)
  const files = [
    await offer(
      workflowFile(workflowFor(kept, options.isOtherApi ? options.api.href : undefined)),
      options.workflow,
      desk,
    ),
    await offer(DRAFT, options.draft, desk),
  ]
  const made = files.filter((path) => path !== undefined)
  talk.step('What comes next', nextSteps({ made, token, kept, repository }))
}

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

/** Makes a file if it is wanted, and overwrites none; its path if it was made. */
async function offer(
  file: NewFile,
  isWanted: boolean | undefined,
  { talk, create }: Desk,
): Promise<string | undefined> {
  const { path, text, title, about } = file
  if (isWanted === false) return undefined
  talk.step(title, [about])
  if (!(isWanted ?? (await talk.confirm(`Write ${path}?`)))) return undefined
  if (madeWith(create, path, text)) {
    talk.done(`${path} is written.`)
    return path
  }
  talk.warn(`${path} is there already, and stays as it is.`)
  return undefined
}

function madeWith(create: Desk['create'], path: string, text: string): boolean {
  try {
    return create(path, text)
  } catch (cause) {
    const { code = 'unknown' } = cause as NodeJS.ErrnoException
    throw new Stop(`${path} cannot be written (${code}). See what stands in its way, and run this again.`)
  }
}

type Outcome = {
  /** Paths of the files that were made. */
  readonly made: readonly string[]
  readonly token: GivenToken
  readonly kept: Kept
  readonly repository: Repository
}

/** What only the author can do. */
function nextSteps({ made, token: { expiresAt }, kept, repository }: Outcome): readonly string[] {
  const branch = repository.defaultBranch ?? 'your default branch'
  const steps = [
    ...(made.length > 0
      ? [`Put it on ${branch}: git add ${made.join(' ')} && git commit -m "Post to Threads" && git push`]
      : []),
    ...(kept.environment === undefined
      ? []
      : [
          `Let only ${branch} use the secrets: ${pageOf(repository, 'settings/environments')} → Deployment branches.`,
        ]),
    `See what would be published: ${pageOf(repository, 'actions/workflows/threads.yml')} → Run workflow, which is a dry run unless you untick it.`,
    ...(made.includes(DRAFT.path)
      ? [
          `Write your post in ${DRAFT.path}, set \`draft: false\` in it, and push it: the next run publishes it.`,
        ]
      : []),
    ...(expiresAt === undefined
      ? []
      : [
          `With the secret THREADS_TOKEN_KEY, runs that publish refresh the token. Without it, run this again with a new token before ${dateOf(expiresAt)}.`,
        ]),
  ]
  return steps.map((step, index) => `${index + 1}. ${step}`)
}
