import * as clack from '@clack/prompts'
import type { Talk } from '../../ports/desk.ts'
import { plain } from './plain.ts'

/** The person at the keyboard has had enough. */
export class Cancelled extends Error {}

/** Speaks with a person at a terminal. */
export function talkAtTerminal(): Talk {
  return {
    hasPerson: true,
    step(title, lines) {
      clack.log.step(plain(title))
      if (lines.length > 0) clack.log.message(lines.map(plain), { spacing: 0 })
    },
    done: (text) => clack.log.success(plain(text)),
    warn: (text) => clack.log.warn(plain(text)),
    fail: (text) => clack.log.error(plain(text)),
    say: (lines) => clack.log.message(lines.map(plain)),
    async during(what, work) {
      const spinner = clack.spinner({ withGuide: false })
      spinner.start(what)
      try {
        return await work
      } finally {
        spinner.clear()
      }
    },
    // An empty mask: how long a token is, is nobody's business either.
    secret: async (question) => answerOf(await clack.password({ message: plain(question), mask: '' })),
    text: async (question) => answerOf(await clack.text({ message: plain(question) })),
    confirm: async (question) => answerOf(await clack.confirm({ message: plain(question) })),
    async choose(question, options) {
      const shown = options.map(([value, label]) => ({ value, label }))
      // Its type asks whether each value is a plain one, which a type parameter does not tell.
      return answerOf(
        await clack.select<string>({ message: plain(question), options: shown }),
      ) as (typeof options)[number][0]
    },
  }
}

/** An empty answer is undefined to clack, whatever its types say. */
function answerOf<Answer>(answer: Answer | typeof clack.CANCEL_SYMBOL): Answer {
  if (clack.isCancel(answer)) throw new Cancelled()
  return answer
}
