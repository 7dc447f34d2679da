import { FILES } from '../desk/context-here.ts'
import type { Option } from '../command-line/subcommand.ts'

export const CHECK_OPTIONS = {
  files: FILES,
  staged: { says: 'Checks what is staged in git, as it is staged' },
  watch: { says: 'Checks again after each save, until it is interrupted' },
} as const satisfies Record<string, Option>
