/** Writes what is generated: README.md from action.yml, the commands, the keys of a post and the workflows, docs/rules.md from the catalogue, schema/threads.json from the keys. */
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { COMMANDS } from '../src/commands/table.ts'
import { MEANINGS, THREADS } from '../src/core/post/reading/keys.ts'
import { RULES } from '../src/core/rules/catalogue.ts'
import { rulesDocument, withCommands, withContract, withKeys, withWorkflows } from './documents.ts'
import { frontMatterSchema } from './schema.ts'

const read = (path: string) => readFileSync(path, 'utf8')
const contract = withContract(read('README.md'), read('action.yml'))
const readme = withCommands(withKeys(contract, MEANINGS), COMMANDS)
const documents = {
  'README.md': withWorkflows(readme, read),
  'docs/rules.md': rulesDocument(RULES),
  'schema/threads.json': JSON.stringify(frontMatterSchema(THREADS, MEANINGS)),
}
for (const [path, text] of Object.entries(documents)) {
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }))
}
