import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml'
import { keyText, readYaml, type Yaml } from '../front-matter/read-yaml.ts'
import { sameData } from '../front-matter/same-data.ts'
import { columnOf, endOf, nextLine, spliced, type Splice } from '../front-matter/splices.ts'
import { scalarText } from '../front-matter/yaml-text.ts'
import { listIn } from '../json.ts'
import type { AccountEntry } from './account-entry.ts'

type NewAccount = Pick<AccountEntry, 'name' | 'files' | 'userId' | 'token'>

/** A new file. `key`: the public one, `repository`: the id of the repository. */
export function newAccountsFile(key: string, repository: number): string {
  return [
    '# Accounts that posts of this repository go to. Add one with `spool accounts add`: its token is sealed for the key',
    '# below, and only the workflow can open it.',
    `key: ${scalarText(key)}`,
    `repository: ${repository}`,
    'accounts: []',
    '',
  ].join('\n')
}

/** The file with one more account, every other byte as it is; undefined where its list is written so that this is not sure. */
export function withAccount(text: string, account: NewAccount): string | undefined {
  const eol = /\r\n/.test(text) ? '\r\n' : '\n'
  const source = text.endsWith('\n') ? text : text + eol
  const read = readYaml(source)
  const list = read.ok ? nodeAt(read.yaml, 'accounts') : undefined
  if (!read.ok || !list || !isSeq(list)) return undefined
  const isEmpty = list.items.length === 0
  if (list.flow && !isEmpty) return undefined
  const margin = ' '.repeat(isEmpty ? 2 : columnOf(source, list.range[0]))
  const lines = linesOf(account).map((line) => margin + line + eol)
  const at = nextLine(source, endOf(list))
  const from = source.slice(0, list.range[0]).trimEnd().length
  const splices: readonly Splice[] = [
    ...(isEmpty ? [{ from, to: list.range[1], text: '' }] : []),
    { from: at, to: at, text: lines.join('') },
  ]
  const { name, files, userId, token } = account
  const entry = { name, files: files.length === 1 ? files[0] : files, user_id: userId, token }
  const { data } = read.yaml
  return proven(spliced(source, splices), { ...data, accounts: [...listIn(data['accounts']), entry] })
}

function linesOf({ name, files, userId, token }: NewAccount): readonly string[] {
  const [only = '', ...others] = files
  const patterns =
    others.length === 0
      ? [`  files: ${scalarText(only)}`]
      : ['  files:', ...files.map((pattern) => `    - ${scalarText(pattern)}`)]
  return [
    `- name: ${scalarText(name)}`,
    ...patterns,
    `  user_id: ${scalarText(userId)}`,
    `  token: ${scalarText(token)}`,
  ]
}

/**
 * The file with other tokens, by the names of their accounts, and perhaps another key, every other byte as it is;
 * undefined where one of them has no place of its own to stand in.
 */
export function withTokens(
  text: string,
  tokens: ReadonlyMap<string, string>,
  key?: string,
): string | undefined {
  const read = readYaml(text)
  const list = read.ok ? nodeAt(read.yaml, 'accounts') : undefined
  if (!read.ok || !list || !isSeq(list)) return undefined
  const { yaml } = read
  const splices: Splice[] = []
  const left = new Map(tokens)
  const replace = (node: ParsedNode | undefined, value: string) => {
    const isPlaced = node && isScalar(node) && !node.anchor && !node.tag && !/^BLOCK/.test(String(node.type))
    if (isPlaced) splices.push({ from: node.range[0], to: node.range[1], text: scalarText(value) })
    return isPlaced
  }
  if (key !== undefined && !replace(nodeAt(yaml, 'key'), key)) return undefined
  const items = listIn(yaml.data['accounts']).map((entry, index) => {
    const name = String((entry as Readonly<Record<string, unknown>>)['name'])
    const token = left.get(name)
    const item = list.items[index]
    if (token === undefined || !item || !isMap(item)) return entry
    const pair = item.items.find((each) => keyText(each.key, yaml.source) === 'token')
    if (replace(pair?.value ?? undefined, token)) left.delete(name)
    return { ...(entry as object), token }
  })
  if (left.size > 0) return undefined
  const expected = { ...yaml.data, ...(key !== undefined && { key }), accounts: items }
  return proven(spliced(text, splices), expected)
}

function nodeAt({ root, source }: Yaml, key: string): ParsedNode | undefined {
  return root?.items.find((pair) => keyText(pair.key, source) === key)?.value ?? undefined
}

/** The text, if it is read as this. */
function proven(text: string, expected: unknown): string | undefined {
  const read = readYaml(text)
  return read.ok && sameData(read.yaml.data, expected) ? text : undefined
}
