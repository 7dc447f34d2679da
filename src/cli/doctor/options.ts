import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { FILES, filesOf } from '../desk/context-here.ts'
import { UsageError, type Option, type Values } from '../command-line/subcommand.ts'

export const DOCTOR_OPTIONS = {
  files: FILES,
  repo: { value: 'OWNER/NAME', says: 'Repository on GitHub (that of the checkout)' },
  'api-url': { value: 'URL', says: 'Another server that speaks the Threads API, such as the simulator' },
} as const satisfies Record<string, Option>

type DoctorOptions = {
  readonly files: readonly string[]
  readonly repository: string | undefined
  readonly api: URL
}

/** @throws UsageError */
export function readOptions(values: Values): DoctorOptions {
  const text = (name: keyof typeof DOCTOR_OPTIONS) => {
    const value = values[name]
    return typeof value === 'string' ? value : undefined
  }
  const api = text('api-url')
  if (api !== undefined && (!URL.canParse(api) || !/^https?:/.test(api)))
    throw new UsageError(
      '--api-url takes an address that begins with https://. `spool doctor --help` shows the options.',
    )
  return {
    files: filesOf(values),
    repository: text('repo'),
    api: api === undefined ? DEFAULT_SETTINGS.threadsApiUrl : new URL(api),
  }
}
