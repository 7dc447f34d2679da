/** Makes anew what is generated: the tables of README.md from action.yml, docs/rules.md from the catalogue. */
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { RULES } from '../src/core/rules.ts'
import { rulesDocument, withContract } from './documents.ts'

const documents = {
  'README.md': withContract(readFileSync('README.md', 'utf8'), readFileSync('action.yml', 'utf8')),
  'docs/rules.md': rulesDocument(RULES),
}
for (const [path, text] of Object.entries(documents)) {
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }))
}
