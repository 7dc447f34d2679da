import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const files = (folder: string) =>
  readdirSync(folder, { recursive: true })
    .map((name) => posix.join(folder, String(name).replaceAll('\\', '/')))
    .filter((name) => name.endsWith('.ts'))

const resolved = (file: string, target: string) =>
  target.startsWith('.') ? posix.join(posix.dirname(file), target) : target

/** Modules a file imports in any way, those of the project as paths from its root. */
const importsOf = (file: string) =>
  ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.map(({ fileName }) => resolved(file, fileName))

/** Modules that are loaded when a file is: neither types nor dynamic imports. */
const loadedWith = (file: string) =>
  ts
    .createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
    .statements.flatMap((statement) => {
      if (
        !ts.isImportDeclaration(statement) ||
        statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      )
        return []
      return ts.isStringLiteral(statement.moduleSpecifier)
        ? [resolved(file, statement.moduleSpecifier.text)]
        : []
    })

const importing = (folder: string, matching: (target: string) => boolean) =>
  files(folder).flatMap((file) =>
    importsOf(file)
      .filter(matching)
      .map((target) => `${file} → ${target}`),
  )

describe('the house', () => {
  test('core is pure: it imports core and parsers, and knows no clock, process or console', () => {
    const outside = /^(node:(?!crypto$)|undici|@actions\/|src\/(?!core\/))/
    expect(importing('src/core', (target) => outside.test(target))).toEqual([])
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bprocess\.|\bconsole\.|\bMath\.random\(|\bfetch\(/
    expect(files('src/core').filter((file) => impure.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  test('publishing knows ports and core only', () => {
    expect(importing('src/publishing', (target) => !/^src\/(core|publishing|ports)/.test(target))).toEqual([])
  })

  test('adapters know ports and core, and never each other', () => {
    const foreign = importing('src/adapters', (target) => /^src\/(?!core|ports)/.test(target))
    expect(foreign.filter((row) => !/^src\/adapters\/(\w+)\/.* → src\/adapters\/\1\//.test(row))).toEqual([])
  })

  test('the simulator and the action share nothing', () => {
    expect(importing('simulator', (target) => target.startsWith('src/'))).toEqual([])
    expect(importing('src', (target) => target.startsWith('simulator/'))).toEqual([])
  })

  test('a run with nothing to do loads nothing it does not need', () => {
    const loaded = new Set<string>()
    const load = (file: string) => {
      if (loaded.has(file)) return
      loaded.add(file)
      if (file.startsWith('src/')) loadedWith(file).forEach(load)
    }
    load('src/main.ts')
    const packages = [...loaded].filter(
      (name) => !/^(src\/|node:|node_modules\/@actions\/core\/lib\/)/.test(name),
    )
    expect(packages.sort()).toEqual(['leven', 'tinyglobby'])
  })
})
