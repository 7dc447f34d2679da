import { readdirSync, readFileSync } from 'node:fs'
import { isPair, isScalar, parse, parseDocument, visit } from 'yaml'

export type Values = Readonly<Record<string, unknown>>

export type Step = {
  readonly id?: string
  readonly name?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Values
}

export type Job = {
  readonly if?: string
  /** A workflow that is called instead of steps. */
  readonly uses?: string
  readonly steps?: readonly Step[]
  readonly permissions?: Values
  readonly environment?: unknown
  readonly concurrency?: Values
  readonly 'timeout-minutes'?: number
}

type Workflow = {
  readonly path: string
  readonly text: string
  readonly events: Readonly<Record<string, unknown>>
  readonly permissions?: Values
  /** Of all its jobs together. */
  readonly concurrency?: Values
  readonly jobs: readonly (readonly [name: string, Job])[]
}

type Written = {
  readonly on: string | Workflow['events']
  readonly permissions?: Values
  readonly concurrency?: Values
  readonly jobs: Readonly<Record<string, Job>>
}

export function workflowsIn(folder: string): readonly Workflow[] {
  return readdirSync(folder).map((name) => {
    const path = `${folder}/${name}`
    const text = readFileSync(path, 'utf8')
    const { on, jobs, ...rest } = parse(text) as Written
    const events = typeof on === 'string' ? { [on]: null } : on
    return { ...rest, path, text, events, jobs: Object.entries(jobs) }
  })
}

export const stepsOf = ({ jobs }: Pick<Workflow, 'jobs'>): readonly Step[] =>
  jobs.flatMap(([, { steps = [] }]) => steps)

/** Every `key: value # comment` of a YAML text, with the key it stands under. */
export function entriesOf(
  text: string,
): readonly Readonly<Record<'parent' | 'key' | 'value' | 'comment', string>>[] {
  const entries: Record<'parent' | 'key' | 'value' | 'comment', string>[] = []
  visit(parseDocument(text), {
    Pair(_, { key, value }, path) {
      const parent = path.findLast((node) => isPair(node))
      const keyOf = (name: unknown) => (isScalar(name) ? String(name.value) : '')
      if (isScalar(value))
        entries.push({
          parent: keyOf(parent?.key),
          key: keyOf(key),
          value: String(value.value),
          comment: (value.comment ?? '').trim(),
        })
    },
  })
  return entries
}

/** Steps that run this action, wherever they stand in a piece of YAML. */
export function ourSteps(yaml: unknown): readonly Step[] {
  if (typeof yaml !== 'object' || yaml === null) return []
  const own =
    'uses' in yaml && /^(spool-threads\/spool@.*|\.\/)$/.test(String(yaml.uses)) ? [yaml as Step] : []
  return [...own, ...Object.values(yaml).flatMap(ourSteps)]
}

type Contract = { readonly inputs: Values; readonly outputs: Values }

export const contract = (): Contract => parse(readFileSync('action.yml', 'utf8')) as Contract

/** What steps give to the action that it does not take. */
export function unknownInputs(steps: readonly Step[]): readonly string[] {
  const { inputs } = contract()
  return steps.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !(name in inputs))
}
