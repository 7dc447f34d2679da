import { CONTROLS } from './control/api.ts'
import { kebab, SWITCH_NAMES, type SwitchDefinition, SWITCHES } from './switches.ts'

/** The page of documentation, with its tables as the code has them. Pure, so that a test can hold the page to it. */
export function withTables(page: string): string {
  return replaceBlock(replaceBlock(page, 'switches', switchTable()), 'controls', controlTable())
}

function replaceBlock(page: string, name: string, table: string): string {
  const start = `<!-- ${name}: from the code -->`
  const end = `<!-- /${name} -->`
  const from = page.indexOf(start)
  const to = page.indexOf(end)
  if (from === -1 || to === -1) throw new Error(`The markers of "${name}" are missing`)
  return `${page.slice(0, from + start.length)}\n\n${table}\n\n${page.slice(to)}`
}

function switchTable(): string {
  const rows = SWITCH_NAMES.map((name) => {
    const known = SWITCHES[name]
    return [
      `\`${kebab(name)}\``,
      known.default === '' ? 'empty' : `\`${String(known.default)}\``,
      valuesOf(known),
      known.says,
    ]
  })
  return table(['switch', 'default', 'values', 'what it does'], rows)
}

function valuesOf(known: SwitchDefinition): string {
  switch (known.kind) {
    case 'whole':
      return `whole number from ${known.min}`
    case 'flag':
      return '`true`, `false`'
    case 'choice':
      return known.choices.map((value) => `\`${value}\``).join(', ')
    case 'text':
      return 'text'
  }
}

function controlTable(): string {
  const rows = Object.entries(CONTROLS).map(([name, { says }]) => [
    `\`${name.replace(' /', ' /_control/')}\``,
    says,
  ])
  return table(['call', 'what it does'], rows)
}

/** Columns padded as the formatter of this repository pads them, so that both leave the page alone. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}
