import { invalidParam, nonexistingField } from './refusal.ts'

/**
 * A parsed `fields` parameter: `id,poll_attachment{option_a}` → id without, poll_attachment with fields of its own. What
 * stands in parentheses belongs to the name: `insights.metric(views,likes)`.
 */
export type FieldList = ReadonlyMap<string, FieldList | undefined>

/** Parses `fields`. Braces nest; empty entries are nothing. */
export function parseFields(text: string): FieldList {
  let at = 0
  let open = 0
  const list = (nested: boolean): FieldList => {
    const fields = new Map<string, FieldList | undefined>()
    let name = ''
    const keep = (inner?: FieldList): void => {
      if (name.trim() !== '') fields.set(name.trim(), inner)
      name = ''
    }
    while (at < text.length) {
      const letter = text.charAt(at++)
      if (letter === '(') open++
      if (letter === ')') open--
      if (open > 0) name += letter
      else if (letter === ',') keep()
      else if (letter === '{') keep(list(true))
      else if (letter === '}') {
        if (!nested) throw invalidParam('Syntax error in the fields parameter')
        keep()
        return fields
      } else name += letter
    }
    if (nested) throw invalidParam('Syntax error in the fields parameter')
    keep()
    return fields
  }
  return list(false)
}

/** What a kind of object can be asked for. `undefined` as a value: the key is left out, never `null`. */
export type FieldTable<Subject> = Readonly<
  Record<string, (subject: Subject, inner: FieldList | undefined, modifier: string | undefined) => unknown>
>

/** `insights.metric(views)`: the field, and what is asked of it. */
function partsOf(name: string): { readonly field: string; readonly modifier: string | undefined } {
  const [field = '', ...rest] = name.split('.')
  return { field, modifier: rest.length === 0 ? undefined : rest.join('.') }
}

/**
 * The object an API read answers with: the fields asked for, and always `id`.
 *
 * One unknown field fails the whole call, as on the network.
 */
export function select<Subject extends { readonly id: string }>(
  subject: Subject,
  fields: FieldList,
  table: FieldTable<Subject>,
): Record<string, unknown> {
  const answer: Record<string, unknown> = {}
  for (const [name, inner] of fields) {
    if (name === 'id') continue
    const { field, modifier } = partsOf(name)
    if (!Object.hasOwn(table, field)) throw nonexistingField(name)
    const value = table[field]?.(subject, inner, modifier)
    if (value !== undefined) answer[field] = value
  }
  return { ...answer, id: subject.id }
}

/** Throws for the first field that `table` does not know: a list refuses bad fields even when it is empty. */
export function checkFields(fields: FieldList, table: Readonly<Record<string, unknown>>): void {
  for (const name of fields.keys())
    if (name !== 'id' && !Object.hasOwn(table, partsOf(name).field)) throw nonexistingField(name)
}
