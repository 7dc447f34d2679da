import { ACCOUNTS_FILE } from '../../core/accounts/accounts-file.ts'
import { FILES } from '../desk/context-here.ts'
import type { Option } from '../command-line/subcommand.ts'

export const SCHEDULE_OPTIONS = {
  files: FILES,
  accounts: {
    value: 'FILE',
    says: `Many accounts, whose posts are shown, from the root of the repository (${ACCOUNTS_FILE}, if it is there)`,
  },
  ics: { value: 'FILE.ics', says: 'Also writes it as a calendar, in place of the file that is there' },
} as const satisfies Record<string, Option>
