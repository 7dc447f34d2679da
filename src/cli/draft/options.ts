import type { Option } from '../command-line/subcommand.ts'

export const NEW_OPTIONS = {
  'publish-at': { value: 'TIME', says: 'When it goes out, such as "2026-12-01 09:00"' },
  timezone: { value: 'ZONE', says: 'Whose time that is, such as Europe/Berlin (that of this machine)' },
  reply: { value: 'REPLY', says: 'Makes an answer to the reply of this id, or of this permalink' },
} as const satisfies Record<string, Option>
