import { invalidParam, nonexistingField } from './refusal.ts'

/** A parsed `fields` parameter: `id,poll_attachment{option_a}` → id without, poll_attachment with fields of its own. */
export type FieldList = ReadonlyMap<string, FieldList | undefined>

/** Parses `fields`. Braces nest; empty entries are nothing. */
export function parseFields(text: string): FieldList {
  let at = 0
  const list = (nested: boolean): FieldList => {
    const fields = new Map<string, FieldList | undefined>()
    let name = ''
    const keep = (inner?: FieldList): void => {
      if (name.trim() !== '') fields.set(name.trim(), inner)
      name = ''
    }
    while (at < text.length) {
      const letter = text.charAt(at++)
      if (letter === ',') keep()
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
  Record<string, (subject: Subject, inner: FieldList | undefined) => unknown>
>

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
    if (!Object.hasOwn(table, name)) throw nonexistingField(name)
    const value = table[name]?.(subject, inner)
    if (value !== undefined) answer[name] = value
  }
  return { ...answer, id: subject.id }
}

/** Throws for the first field that `table` does not know: a list refuses bad fields even when it is empty. */
export function checkFields(fields: FieldList, table: Readonly<Record<string, unknown>>): void {
  for (const name of fields.keys())
    if (name !== 'id' && !Object.hasOwn(table, name)) throw nonexistingField(name)
}
