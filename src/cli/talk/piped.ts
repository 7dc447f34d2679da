import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { Talk } from '../../ports/desk.ts'
import { UsageError } from '../command-line/subcommand.ts'
import { plain } from './plain.ts'

/** Speaks where nobody answers: secrets are the lines of `input`, and no question is asked. */
export function talkThroughPipes(
  input: Readable & { readonly isTTY?: boolean },
  write: (line: string) => void,
): Talk {
  const print = (line: string) => write(plain(line))
  let lines: AsyncIterator<string> | undefined
  return {
    hasPerson: false,
    step: (title, said) => ['', title, ...said].forEach(print),
    done: (text) => print(text),
    warn: (text) => print(`Warning: ${text}`),
    fail: (text) => print(`Error: ${text}`),
    say: (said) => said.forEach(print),
    during: (_, work) => work,
    async secret() {
      // What is typed at a terminal is shown by it, unless Spool can draw there.
      if (input.isTTY)
        throw new UsageError(
          'Standard output is no terminal. Run it at a terminal, or give the token on standard input.',
        )
      print('Reading a line of standard input.')
      lines ??= createInterface({ input, crlfDelay: Infinity })[Symbol.asyncIterator]()
      const next = await lines.next()
      return next.done ? '' : next.value
    },
    text: () => Promise.resolve(''),
    confirm: () => Promise.resolve(false),
    choose(_, options) {
      const last = options.at(-1)
      if (!last) throw new Error('a question without answers')
      return Promise.resolve(last[0])
    },
  }
}
