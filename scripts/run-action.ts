import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'

const ROOT = join(import.meta.dirname, '..')

export type ActionRun = {
  /** The checkout the step works in. */
  readonly workspace: string
  /** What stands under `with:`. */
  readonly inputs: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** Receives the log as it is written. */
  readonly onLog?: (text: string) => void
  /** Saved by the step whose post step this is. */
  readonly state?: Readonly<Record<string, string>>
  /** Receives a way to signal the process. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void
}

export type ActionResult = {
  readonly exitCode: number | null
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** For the post step. */
  readonly state: Readonly<Record<string, string>>
}

type ActionFile = {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly runs: { readonly main: string }
}

/** Runs the built action as a runner runs a step: its own process, inputs and files of the runner in the environment. */
export async function runAction({
  workspace,
  inputs,
  env = {},
  onLog,
  state = {},
  onStart,
}: ActionRun): Promise<ActionResult> {
  const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as ActionFile
  const temp = mkdtempSync(join(tmpdir(), 'spool-runner-'))
  const file = (name: string) => {
    const path = join(temp, name)
    writeFileSync(path, '')
    return path
  }
  const [output, summary, saved] = [file('output'), file('summary'), file('state')]
  const given = Object.entries(action.inputs).map(([name, { default: value = '' }]) => [
    name,
    // Only the runner knows what stands in an expression.
    value.startsWith('${{') ? '' : value,
  ])
  const values = { ...Object.fromEntries(given), ...inputs } as Record<string, string>
  const child = spawn(process.execPath, [join(ROOT, action.runs.main)], {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_STATE: saved,
      RUNNER_TEMP: temp,
      ...Object.fromEntries(
        Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
      ...env,
    },
  })
  onStart?.((signal) => void child.kill(signal))
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text
      onLog?.(text)
    })
  }
  const exitCode = await new Promise<number | null>((resolve, reject) =>
    child.on('close', resolve).on('error', reject),
  )
  const result = {
    exitCode,
    log,
    outputs: outputsIn(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
    state: outputsIn(readFileSync(saved, 'utf8')),
  }
  rmSync(temp, { recursive: true })
  return result
}

/** `name<<delimiter`, lines, `delimiter`: how the runner reads outputs. On Windows these lines end in CRLF. */
function outputsIn(text: string): Record<string, string> {
  const entries = text.matchAll(/^([^\r\n<]+)<<(\S+)\r?\n([\s\S]*?)(?:\r?\n)?^\2$/gm)
  return Object.fromEntries(
    Array.from(entries, ([, name = '', , value = '']): [string, string] => [name, value]),
  )
}
