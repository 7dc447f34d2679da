/** Makes anew what is generated: README.md from action.yml, the keys of a post and the workflows, docs/rules.md from the catalogue. */
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { MEANINGS } from '../src/core/post/reading/keys.ts'
import { RULES } from '../src/core/rules/catalogue.ts'
import { rulesDocument, withContract, withKeys, withWorkflows } from './documents.ts'

const read = (path: string) => readFileSync(path, 'utf8')
const readme = withKeys(withContract(read('README.md'), read('action.yml')), MEANINGS)
const documents = {
  'README.md': withWorkflows(readme, read),
  'docs/rules.md': rulesDocument(RULES),
}
for (const [path, text] of Object.entries(documents)) {
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }))
}
