import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accountsWorld } from './world.ts'

/** The workflow run whose jobs publish and record. */
export const RUN = 900

type World = Awaited<ReturnType<typeof accountsWorld>>
type Start = NonNullable<Parameters<World['run']>[0]>

/** What a checkout for these accounts has, as `plan` asks for it. */
export const linesOf = (names: readonly string[]) => [
  '/accounts.yml',
  ...names.map((name) => `/threads/${name}/`),
]

/** A world of accounts that several jobs of a run publish for, and one records. */
export async function shardsWorld(options: Parameters<typeof accountsWorld>[0]) {
  const made = await accountsWorld(options)
  const { github } = made
  const temp = mkdtempSync(join(tmpdir(), 'spool-shards-'))
  const empty = mkdtempSync(join(temp, 'empty-'))
  let folders = 0
  const env = { GITHUB_RUN_ID: String(RUN) }
  /** A checkout of no more than these lines of `sparse-checkout` say. */
  const sparse = (lines: readonly string[]) => made.clone({ sparse: lines })
  return {
    ...made,
    /** A folder for receipts; with those of others in it. */
    folder: (...from: readonly string[]) => {
      const path = join(temp, `receipts-${(folders += 1)}`)
      for (const [index, other] of from.entries())
        cpSync(other, join(path, `artifact-${index}`), { recursive: true })
      return path
    },
    sparse,
    publish: (
      names: readonly string[],
      receipts: string,
      { workspace = sparse(linesOf(names)), ...start }: Start = {},
    ) =>
      made.run({
        ...start,
        workspace,
        inputs: { shard: names.join(' '), 'receipts-dir': receipts, ...start.inputs },
        env: { ...env, ...start.env },
      }),
    /** The job that records has no checkout. */
    record: (receipts: string, start: Start = {}) =>
      made.run({
        ...start,
        workspace: empty,
        inputs: { command: 'record', 'accounts-key': '', 'receipts-dir': receipts, ...start.inputs },
        env: { ...env, ...start.env },
      }),
    filesIn: (folder: string) => readdirSync(folder, { recursive: true }).map(String),
    /** All branches and leases, to be put back. */
    refs: () =>
      new Map(
        github
          .git('for-each-ref', '--format=%(refname) %(objectname)')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => line.split(' ') as [string, string]),
      ),
    putBack(refs: ReadonlyMap<string, string>) {
      for (const ref of this.refs().keys()) if (!refs.has(ref)) github.git('update-ref', '-d', ref)
      for (const [ref, oid] of refs) github.git('update-ref', ref, oid)
    },
    /** Lets each lease end at another time, in milliseconds from now, and be of another run. */
    ending(in_: number, run: number, isMeant: (ref: string) => boolean = () => true) {
      for (const ref of made.leases().filter(isMeant)) {
        const message = github
          .git('log', '-1', '--format=%B', ref)
          .trim()
          .replace(/"until":"[^"]*"/, `"until":"${new Date(Date.now() + in_).toISOString()}"`)
          .replace(/"run":"\d*"/, `"run":"${run}"`)
        const note = github.git('commit-tree', 'main^{tree}', '-p', 'main', '-m', message).trim()
        github.git('update-ref', ref, note)
      }
    },
    close: async () => {
      await made.close()
      rmSync(temp, { recursive: true, force: true })
    },
  }
}
