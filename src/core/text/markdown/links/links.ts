import { asWritten } from '../../../post/reading/written.ts'
import { LINK_LIMIT } from '../../limits.ts'
import type { TextSettings } from '../../settings.ts'
import { bareUrl, saysTarget, targetOf } from './link-target.ts'
import { referenceOf, repositoryOf, saysReference, shortOf, type Reference } from './references.ts'

export type LinkSettings = Pick<
  TextSettings,
  'resolveLink' | 'references' | 'repository' | 'release' | 'card'
>

/** Where a link leads: its address, that in the form in which addresses are compared, and what it refers to on GitHub. */
type Target = { readonly url: string; readonly bare: string; readonly reference?: Reference | undefined }

/** The links of a text: what stands for each, and what readers and the author need because of all of them. */
export class Links {
  readonly #settings: LinkSettings
  readonly #targets = new Map<string, Target | undefined>()
  /** The targets that readers cannot open, and where the first stands. */
  readonly #dead = new Set<string>()
  #firstDead = 1
  /** Repositories that an address in the text leads into, in lower case. */
  readonly #kept = new Set<string>()
  /** Repositories that the text refers to without their name, by their names in lower case. */
  readonly #unnamed = new Map<string, string>()

  constructor(settings: LinkSettings) {
    this.#settings = settings
    if (settings.card !== undefined) this.#keep(settings.card)
  }

  /** Undefined where readers can open nothing. A long target that many links share is looked at once. */
  find(href: string, line: number): Target | undefined {
    if (!this.#targets.has(href)) this.#targets.set(href, this.#find(href, line))
    return this.#targets.get(href)
  }

  /** What follows the text of a link, or stands for one without text; undefined where the text says enough. */
  after(said: string, { url, bare, reference }: Target): string | undefined {
    if (reference && (said !== '' || reference.kind !== 'person')) {
      if (said !== '' && saysReference(said, reference)) {
        if (reference.kind !== 'person') this.#refer(reference, said)
        return undefined
      }
      const short = shortOf(reference, this.#settings.repository)
      if (short !== undefined) {
        this.#refer(reference, short)
        return short
      }
    }
    this.#keep(url)
    return saysTarget(said, bare) && said !== '' ? undefined : url
  }

  /** Addresses for readers who look for what the text refers to: of repositories that it neither names nor links to. */
  get missing(): readonly string[] {
    const { release, repository } = this.#settings
    return [...this.#unnamed]
      .filter(([key]) => !this.#kept.has(key))
      .slice(0, LINK_LIMIT)
      .map(([key, name]) =>
        release !== undefined && key === repository?.toLowerCase() ? release : `https://github.com/${name}`,
      )
  }

  /** The targets that readers cannot open, and the line of the first; undefined where there are none. */
  get dead(): { readonly targets: readonly string[]; readonly line: number } | undefined {
    if (this.#dead.size === 0) return undefined
    const targets = [...this.#dead]
    return {
      targets: targets.length > 1 ? targets.filter((target) => target !== '') : targets,
      line: this.#firstDead,
    }
  }

  #find(href: string, line: number): Target | undefined {
    const { resolveLink, references } = this.#settings
    const target = targetOf(href, resolveLink)
    if (target.shown === undefined) {
      if (this.#dead.size === 0) this.#firstDead = line
      this.#dead.add(asWritten(target.target))
      return undefined
    }
    const reference = references === 'short' ? referenceOf(target.shown) : undefined
    return { url: target.shown, bare: bareUrl(target.shown), reference }
  }

  #refer({ repository }: Reference, written: string): void {
    if (!written.toLowerCase().includes(repository.toLowerCase()))
      this.#unnamed.set(repository.toLowerCase(), repository)
  }

  #keep(url: string): void {
    const repository = repositoryOf(url)
    if (repository !== undefined) this.#kept.add(repository)
  }
}
