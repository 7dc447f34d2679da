/** Makes anew what is generated: README.md from action.yml and the workflows, docs/rules.md from the catalogue. */
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { RULES } from '../src/core/rules/catalogue.ts'
import { rulesDocument, withContract, withWorkflows } from './documents.ts'

const read = (path: string) => readFileSync(path, 'utf8')
const documents = {
  'README.md': withWorkflows(withContract(read('README.md'), read('action.yml')), read),
  'docs/rules.md': rulesDocument(RULES),
}
for (const [path, text] of Object.entries(documents)) {
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }))
}
