import { globSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { STARTING_PROCESSES } from '../vitest.config.ts'

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

const sources = files('src')
const importedBy = new Map(
  sources.map((file) => [file, importsOf(file).filter((target) => target.startsWith('src/'))]),
)

function reachableFrom(
  file: string,
  edges: ReadonlyMap<string, readonly string[]>,
  found = new Set<string>(),
): ReadonlySet<string> {
  for (const target of edges.get(file) ?? []) {
    if (found.has(target)) continue
    found.add(target)
    reachableFrom(target, edges, found)
  }
  return found
}

const depths = new Map<string, number>()
/** How many files the longest chain of imports from here has. */
function depthOf(file: string): number {
  const known = depths.get(file)
  if (known !== undefined) return known
  depths.set(file, 1)
  const depth = 1 + Math.max(0, ...(importedBy.get(file) ?? []).map((target) => depthOf(target)))
  depths.set(file, depth)
  return depth
}

describe('the house', () => {
  test('core is pure: it imports core and parsers, and knows no clock, process or console', () => {
    const outside = /^(node:(?!crypto$)|undici|@actions\/|src\/(?!core\/))/
    expect(importing('src/core', (target) => outside.test(target))).toEqual([])
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bprocess\.|\bconsole\.|\bMath\.random\(|\bfetch\(/
    expect(files('src/core').filter((file) => impure.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  test.each([
    ['ports', 'core'],
    ['publishing', 'ports|core'],
    ['repository', 'ports|core'],
    ['run', 'repository|publishing|ports|core'],
    ['commands', 'run|repository|publishing|ports|core'],
  ])('%s imports from %s only', (room, others) => {
    const known = new RegExp(`^(src/(${room}|${others})/|(?!src/))`)
    expect(importing(`src/${room}`, (target) => !known.test(target))).toEqual([])
  })

  test('action knows no room but core, and of commands and ports the types', () => {
    const known = /^(src\/(action|core)\/|src\/commands\/command\.ts|src\/ports\/|(?!src\/))/
    expect(importing('src/action', (target) => !known.test(target))).toEqual([])
  })

  test('cli knows what the commands are made of, and where it builds the desk what is outside', () => {
    const known = /^(src\/(cli|commands|run|ports|core)\/|package\.json|(?!src\/))/
    const foreign = importing('src/cli', (target) => !known.test(target))
    const outside = /^src\/cli\/desk\/desk\.ts → src\/(adapters\/|world\.ts)/
    expect(foreign.filter((row) => !outside.test(row))).toEqual([])
  })

  test('the action and the command line know nothing of each other', () => {
    const action = reachableFrom('src/main.ts', importedBy)
    expect([...action].filter((file) => file.startsWith('src/cli/'))).toEqual([])
    const commandLine = reachableFrom('src/cli/main.ts', importedBy)
    expect([...commandLine].filter((file) => /^src\/(main|action)\b/.test(file))).toEqual([])
  })

  test('has no circle, types included', () => {
    const around = sources.filter((file) => reachableFrom(file, importedBy).has(file))
    expect(around).toEqual([])
  })

  test('has no chain of imports longer than fourteen files', () => {
    const deepest = Math.max(...sources.map((file) => depthOf(file)))
    expect(deepest).toBeLessThanOrEqual(14)
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
    const packages = [...loaded].filter((name) => !/^(src\/|node:)/.test(name))
    expect(packages.sort()).toEqual(['@actions/core', 'leven', 'tinyglobby'])
  })
})

describe('the tests that are not known to start processes', () => {
  test('import nothing that does, however far away', () => {
    const own = ['src', 'test', 'scripts', 'simulator'].flatMap(files)
    const imports = new Map(own.map((file) => [file, importsOf(file)]))
    const known = new Set(globSync(STARTING_PROCESSES).map((file) => file.replaceAll('\\', '/')))
    const starting = files('test').filter((file) => {
      const reached = file.endsWith('.test.ts') ? reachableFrom(file, imports) : new Set()
      return !known.has(file) && ['node:child_process', 'playwright-core'].some((name) => reached.has(name))
    })
    expect(starting).toEqual([])
  })
})
