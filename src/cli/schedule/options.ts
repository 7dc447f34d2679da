import { FILES } from '../desk/context-here.ts'
import type { Option } from '../command-line/subcommand.ts'

export const SCHEDULE_OPTIONS = {
  files: FILES,
  ics: { value: 'FILE.ics', says: 'Also writes it as a calendar, in place of the file that is there' },
} as const satisfies Record<string, Option>
