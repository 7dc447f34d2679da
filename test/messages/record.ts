import type { RECORD_RULES } from '../../src/core/rules/commands/record.ts'
import type { Samples } from './sample.ts'

const file = 'receipts-2-1/receipts-k3v9.json'

export const RECORD_SAMPLES: Samples<keyof typeof RECORD_RULES> = {
  'record/nothing': [{}],
  'record/not-left': [{ code: 'EACCES' }],
  'record/file-refused': [{ file, why: 'It is a symbolic link.' }],
  'record/part-refused': [
    { file, why: 'In entry 3 of `chains`, `receipts.id` is not what `publish` writes.' },
  ],
  'record/chain-refused': [{ why: 'It is none of the `files` of any account.' }],
}
