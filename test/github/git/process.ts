import { execFileSync } from 'node:child_process'

/** Git in one folder, without the settings of whoever runs the tests. */
export type Git = {
  (...args: readonly string[]): string
  bytes(...args: readonly string[]): Buffer
  /** What it prints; undefined if it fails. */
  try(...args: readonly string[]): string | undefined
}

const MAX_OUTPUT_BYTES = 256 * 1024 * 1024

export function gitIn(cwd: string): Git {
  const bytes = (...args: readonly string[]) =>
    execFileSync('git', args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
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
  return Object.assign((...args: readonly string[]) => bytes(...args).toString('utf8'), {
    bytes,
    try(...args: readonly string[]) {
      try {
        return bytes(...args).toString('utf8')
      } catch {
        return undefined
      }
    },
  })
}

export function lines(output: string | undefined): readonly string[] {
  return (output ?? '').split('\n').filter((line) => line !== '')
}
