import { parse } from 'yaml'
import type { Owner } from '../src/core/rules/catalogue.ts'

type Described = Readonly<Record<string, { readonly description: string; readonly default?: string }>>

/** `readme` with the tables of inputs and outputs made anew from the text of action.yml. */
export function withContract(readme: string, actionYaml: string): string {
  const { inputs, outputs } = parse(actionYaml) as { readonly inputs: Described; readonly outputs: Described }
  const inputRows = Object.entries(inputs).map(
    ([name, { description, default: fallback }]) =>
      `| \`${name}\` | ${fallback ? `\`${cell(fallback)}\`` : ''} | ${cell(description)} |`,
  )
  const outputRows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  )
  return between(
    between(readme, 'inputs', ['| Input | Default | Meaning |', '| --- | --- | --- |', ...inputRows]),
    'outputs',
    ['| Output | Meaning |', '| --- | --- |', ...outputRows],
  )
}

/** `readme` with the table of keys made anew from their meanings; keys that mean the same share a line. */
export function withKeys(readme: string, meanings: Readonly<Record<string, string>>): string {
  const alike = Map.groupBy(Object.entries(meanings), ([, meaning]) => meaning)
  const rows = [...alike].map(
    ([meaning, keys]) => `| ${keys.map(([key]) => `\`${key}\``).join(', ')} | ${cell(meaning)} |`,
  )
  return between(readme, 'keys', ['| Key | Value |', '| --- | --- |', ...rows])
}

type Commands = Readonly<Record<string, { readonly does: string; readonly scopes: readonly string[] }>>

/** `readme` with the table of commands made anew from their rows. */
export function withCommands(readme: string, commands: Commands): string {
  const rows = Object.entries(commands).map(([name, { does, scopes }]) => {
    const takes = scopes.length === 0 ? 'no token' : scopes.map((scope) => `\`${scope}\``).join(', ')
    return `| \`${name}\` | ${cell(does)} | ${takes} |`
  })
  const head = ['| Command | What it does | Scopes of the access token |', '| --- | --- | --- |']
  return between(readme, 'commands', [...head, ...rows])
}

/**
 * `readme` with each workflow that stands between `<!-- workflow: path -->` and `<!-- /workflow -->` as its file has it.
 * `fileAt` reads a file of the repository.
 */
export function withWorkflows(readme: string, fileAt: (path: string) => string): string {
  return readme.replaceAll(
    /^<!-- workflow: (\S+) -->$[^]*?^<!-- \/workflow -->$/gm,
    (_, path: string) =>
      `<!-- workflow: ${path} -->\n\n\`\`\`yaml\n${fileAt(path)}\`\`\`\n\n<!-- /workflow -->`,
  )
}

type Rules = Readonly<
  Record<string, { readonly owner: Owner; readonly what: string; readonly why: string; readonly fix: string }>
>

const OWNERS: Readonly<Record<Owner, string>> = {
  author: 'the author of the post',
  operator: 'whoever keeps the workflow',
  remote: 'nobody here: the network',
  us: 'the maintainers of Spool',
}

/** docs/rules.md from the catalogue of rules. */
export function rulesDocument(rules: Rules): string {
  const sections = Object.entries(rules)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([id, { owner, what, why, fix }]) =>
        `## ${id}\n\n${what} ${why}\n\n**What to do:** ${fix}\n\n**Who can:** ${OWNERS[owner]}.\n`,
    )
  const count = Object.keys(rules).length
  return `# Rules\n\nThe ${count} things Spool can report, by the id that stands in brackets behind each message.\n\n${sections.join('\n')}`
}

/** A cell of a Markdown table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
export function between(text: string, name: string, lines: readonly string[]): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [start, end] = [text.indexOf(open), text.indexOf(close)]
  if (start < 0 || end < start) throw new Error(`The markers ${open} and ${close} are missing`)
  return `${text.slice(0, start + open.length)}\n\n${lines.join('\n')}\n\n${text.slice(end)}`
}
