import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { RULES } from '../../../src/core/rules/catalogue.ts'

/** Rules that a file gives to something; to compare with one, or to name its type, reports nothing. */
function givenIn(file: string): readonly string[] {
  const given: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || isCompared(node)) return
    if (ts.isStringLiteralLike(node)) given.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true))
  return given
}

/** A side of a comparison, or a list or a set that something is looked for in. */
function isCompared(node: ts.Node): boolean {
  const parent = node.parent as ts.Node | undefined
  if (parent === undefined) return false
  if (ts.isBinaryExpression(parent))
    return ts.isStringLiteral(node) && COMPARISONS.has(parent.operatorToken.kind)
  if (!ts.isArrayLiteralExpression(node)) return false
  return (
    ts.isNewExpression(parent) || (ts.isPropertyAccessExpression(parent) && parent.name.text === 'includes')
  )
}

const COMPARISONS = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
])

test('every rule is reported somewhere', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => join('src', name))
    .filter((name) => name.endsWith('.ts') && !name.startsWith(join('src', 'core', 'rules')))
  const given = new Set(files.flatMap(givenIn))
  expect(Object.keys(RULES).filter((rule) => !given.has(rule))).toEqual([])
})
