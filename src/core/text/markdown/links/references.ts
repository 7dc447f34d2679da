/** What a link to GitHub refers to, which GitHub itself writes shorter than the address. */
export type Reference = {
  readonly kind: 'issue' | 'commit' | 'person'
  /** `owner/name`; empty for people. */
  readonly repository: string
  /** Number, hash or name. */
  readonly name: string
}

const REFERENCE =
  /^https?:\/\/(?:www\.)?github\.com\/(?:([\w.-]+\/[\w.-]+)\/(?:(?:pull|issues)\/(\d{1,10})|commits?\/([\da-f]{7,40}))|(?:apps\/)?([\w-]{1,39}))\/?$/i

/** Undefined for every other address: a release, a comparison, a file, a comment. */
export function referenceOf(url: string): Reference | undefined {
  const [, repository = '', number, hash, person] = REFERENCE.exec(url) ?? []
  if (number !== undefined) return { kind: 'issue', repository, name: number }
  if (hash !== undefined) return { kind: 'commit', repository, name: hash.toLowerCase() }
  return person === undefined ? undefined : { kind: 'person', repository: '', name: person }
}

/** A reference as GitHub shows it in a text of the repository `own`; undefined for people, whose address says more. */
export function shortOf({ kind, repository, name }: Reference, own: string | undefined): string | undefined {
  if (kind === 'person') return undefined
  const from = isSame(repository, own) ? '' : repository
  if (kind === 'issue') return `${from}#${name}`
  return `${from === '' ? '' : `${from}@`}${name.slice(0, SHORT_HASH)}`
}

const SHORT_HASH = 7

/** Whether the text of a link names what it refers to, so that nothing has to be added. */
export function saysReference(said: string, { kind, name }: Reference): boolean {
  if (kind === 'person')
    return (
      said
        .trim()
        .replace(/^@|\[bot\]$/g, '')
        .toLowerCase() === name.toLowerCase()
    )
  const words: readonly string[] = said.toLowerCase().match(/[\da-z]+/g) ?? []
  if (kind === 'issue') return words.includes(name) || words.includes(`gh${name}`)
  return words.some((word) => word.length >= SHORT_HASH - 1 && /\d/.test(word) && name.startsWith(word))
}

/** `owner/name` of the repository that an address leads into, in lower case. */
export function repositoryOf(url: string): string | undefined {
  return /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+\/[\w.-]+)/i.exec(url)?.[1]?.toLowerCase()
}

function isSame(repository: string, own: string | undefined): boolean {
  return own !== undefined && repository.toLowerCase() === own.toLowerCase()
}
