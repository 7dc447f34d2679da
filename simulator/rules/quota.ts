import { DAY } from '../clock.ts'

/** Meta counts each of these over a moving 24 hours (Meta: Overview, Rate limits). */
export type Quota = 'posts' | 'replies' | 'deletes' | 'locations' | 'searches' | 'discoveries'

export const QUOTA_WINDOW_SECONDS = DAY / 1000

/**
 * Uses within the last 24 hours, of one account and one quota.
 *
 * Every use is looked at twice at most, so neither asking nor using gets slower with history.
 */
export class MovingWindow {
  #uses: number[] = []
  #first = 0

  /** Records a use at `at`, milliseconds; never earlier than the one before. */
  use(at: number): void {
    this.#uses.push(at)
  }

  /** The uses that have not been found to be older than that. */
  times(): readonly number[] {
    return this.#uses.slice(this.#first)
  }

  /** How many uses lie in the 24 hours before `now`. */
  used(now: number): number {
    while (this.#first < this.#uses.length && (this.#uses[this.#first] ?? 0) <= now - DAY) this.#first++
    if (this.#first > 1024 && this.#first * 2 > this.#uses.length) {
      this.#uses = this.#uses.slice(this.#first)
      this.#first = 0
    }
    return this.#uses.length - this.#first
  }
}
