import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A secret in every form in which it could be read again: as it is, in an address, in base64 wherever it begins. */
function formsOf(secret: string): readonly string[] {
  const inBase64 = [0, 1, 2].flatMap((shift) => {
    const text = Buffer.from(' '.repeat(shift) + secret).toString('base64')
    // What the neighbours of a secret change stands at the ends.
    const inner = text.slice(shift === 0 ? 0 : 4, -4)
    return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')]
  })
  const hex = Buffer.from(secret).toString('hex')
  return [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), hex, ...inBase64]
}

/** Which of the texts, by name, hold one of the secrets. */
export function holding(
  secrets: readonly string[],
  texts: Readonly<Record<string, string>>,
): readonly string[] {
  const forms = secrets.flatMap(formsOf)
  return Object.entries(texts).flatMap(([name, text]) =>
    forms.some((form) => text.includes(form)) ? [name] : [],
  )
}

/** Every file of a folder, those of git as well. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return Object.fromEntries(
    files.map(({ parentPath, name }): [string, string] => {
      const path = join(parentPath, name)
      return [path, readFileSync(path, 'latin1')]
    }),
  )
}
