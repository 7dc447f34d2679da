import type { Findings } from '../../core/doctor/findings.ts'
import { repositoryFindings, type Receiver } from '../../core/doctor/repository.ts'
import { usesIn, WORKFLOWS, type Use } from '../../core/doctor/workflows.ts'
import type { RunContext } from '../../ports/context.ts'
import type { World } from '../../ports/world.ts'
import { readFileText } from '../../repository/file-text.ts'
import { lookAtTarget } from '../../repository/target.ts'

/** The steps of the workflows of the checkout that run Spool. */
export async function findUses({ files }: Pick<World, 'files'>): Promise<readonly Use[]> {
  const paths = await files.find(WORKFLOWS)
  return paths.flatMap((path) => {
    const file = readFileText(path, files)
    return 'text' in file ? usesIn(path, file.text) : []
  })
}

/** Asks whether receipts can be kept and whether schedules go on, and writes nothing. @throws GitHubError */
export async function askRepository(uses: readonly Use[], context: RunContext): Promise<Findings> {
  const { clock, run } = context.world
  const isRun = run.id !== ''
  const isKept = uses.length === 0 || uses.some(({ keepsReceipts }) => keepsReceipts)
  const receiver = isKept ? await findReceiver(context) : undefined
  return repositoryFindings({ uses, isRun, receiver }, clock.now())
}

async function findReceiver(context: RunContext): Promise<Receiver | undefined> {
  const target = await lookAtTarget(context)
  if (!target) return undefined
  const { host, branch, refusing, isGuarded } = target
  const [{ madeAt }, { isPrivate }] = await Promise.all([host.refs.read(branch.head), host.repository()])
  return { branch: branch.name, refusing, isGuarded, lastCommitAt: madeAt, isPrivate }
}
