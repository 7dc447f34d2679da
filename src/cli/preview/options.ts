import { FILES } from '../desk/context-here.ts'
import type { Option } from '../command-line/subcommand.ts'

export const PREVIEW_OPTIONS = {
  files: FILES,
  open: { says: 'Also opens the page in the browser' },
  port: { value: 'PORT', says: 'Where the page is (any free port)' },
} as const satisfies Record<string, Option>
