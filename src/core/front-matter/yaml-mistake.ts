import type { YAMLError } from 'yaml'
import type { YamlMistake } from '../rules/front-matter.ts'

/** The parser's mistakes, by code and the beginning of its message. The first that matches. */
const SIGNS: readonly (readonly [RegExp, YamlMistake])[] = [
  [/^BAD_SCALAR_START/, 'reserved'],
  [/^BLOCK_AS_IMPLICIT_KEY Nested/, 'colon'],
  [/^BAD_DQ_ESCAPE/, 'escape'],
  [/^TAB_AS_INDENT/, 'tab'],
  [/^MULTIPLE_DOCS/, 'documents'],
  [/^MISSING_CHAR Missing closing/, 'quote'],
  [/^BAD_INDENT Flow/, 'bracket'],
  [/^BLOCK_IN_FLOW|^\w+ (?:Missing , |Unexpected , |Unexpected empty item)/, 'comma'],
  [/^UNEXPECTED_TOKEN Unexpected flow-/, 'stray'],
  [/^(?:BAD_INDENT|BLOCK_AS_IMPLICIT_KEY)|^MISSING_CHAR Block scalars/, 'indent'],
  [/^UNEXPECTED_TOKEN .* on same line with key$/, 'list'],
  [/^MULTILINE_IMPLICIT_KEY|^MISSING_CHAR Implicit map keys/, 'word'],
  [/^UNEXPECTED_TOKEN .* at node end$/, 'rest'],
  [/^UNEXPECTED_TOKEN (?:Block scalar header|Not a YAML token)/, 'block'],
  [/^MISSING_CHAR Comments/, 'comment'],
  [/^(?:\w+_ALIAS|ALIAS_PROPS|MULTIPLE_ANCHORS|MULTIPLE_TAGS|BAD_PROP_ORDER|TAG_RESOLVE_FAILED)/, 'anchor'],
  [/^BAD_COLLECTION_TYPE|^MISSING_CHAR Tags and anchors/, 'anchor'],
  [/^BAD_DIRECTIVE|^MISSING_CHAR Missing directives-end/, 'directive'],
  [/^KEY_OVER_1024_CHARS/, 'long key'],
]

/** A mistake of the parser's as one of ours. */
export function mistakeOf({ code, message }: YAMLError): YamlMistake {
  const [, mistake] = SIGNS.find(([sign]) => sign.test(`${code} ${message}`)) ?? []
  return mistake ?? 'other'
}
