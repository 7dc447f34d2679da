/** Writes a text anew, and knows for each of its lines the line it came from. */
export class Rewriting {
  text = ''
  readonly lines: number[] = [1]
  #line = 1

  /** Line of the source at which the rewriting stands, from 1. */
  get line(): number {
    return this.#line
  }

  copy(text: string): void {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      this.#line += 1
      this.lines.push(this.#line)
    }
    this.text += text
  }

  /** Writes `text` in place of `source`. */
  replace(source: string, text: string): void {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.lines.push(this.#line)
    this.#line += source.split('\n').length - 1
    this.text += text
  }
}
