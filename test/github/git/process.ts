import { execFileSync } from 'node:child_process'

/** Git in one folder, without the settings of whoever runs the tests. */
export type Git = {
  (...args: readonly string[]): string
  bytes(...args: readonly string[]): Buffer
  /** What it prints; undefined if it fails. */
  try(...args: readonly string[]): string | undefined
  /** The same of what reads this. */
  fed(input: string, ...args: readonly string[]): string | undefined
}

const MAX_OUTPUT_BYTES = 256 * 1024 * 1024

export function gitIn(cwd: string): Git {
  const run = (args: readonly string[], input?: string) =>
    execFileSync('git', args, {
      cwd,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      input,
      maxBuffer: MAX_OUTPUT_BYTES,
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Ada',
        GIT_AUTHOR_EMAIL: 'ada@lantern.example',
        GIT_COMMITTER_NAME: 'Ada',
        GIT_COMMITTER_EMAIL: 'ada@lantern.example',
      },
    })
  const bytes = (...args: readonly string[]) => run(args)
  const tried = (args: readonly string[], input?: string) => {
    try {
      return run(args, input).toString('utf8')
    } catch {
      return undefined
    }
  }
  return Object.assign((...args: readonly string[]) => bytes(...args).toString('utf8'), {
    bytes,
    try: (...args: readonly string[]) => tried(args),
    fed: (input: string, ...args: readonly string[]) => tried(args, input),
  })
}

export function lines(output: string | undefined): readonly string[] {
  return (output ?? '').split('\n').filter((line) => line !== '')
}
