// The toolkit's entry loads its HTTP client, and with it undici, before a line of ours runs: 45 of the 65 ms that
// a run with nothing to do would take. These are the parts of it that speak to the runner (docs/adr/0001).
import { issueCommand } from '../../node_modules/@actions/core/lib/command.js'
import {
  issueFileCommand,
  prepareKeyValueMessage,
} from '../../node_modules/@actions/core/lib/file-command.js'

/** How the action speaks to the runner that started it. */
type Runner = {
  /** One line of the log. A line must not begin with what came from outside, see `printable`. */
  line(text: string): void
  group(title: string): void
  endGroup(): void
  annotate(
    level: 'error' | 'warning',
    message: string,
    at: { readonly title: string; readonly file?: string; readonly startLine?: number },
  ): void
  output(name: string, value: string): void
  /** Handed to the post step as `STATE_` and the name. */
  readonly state: (name: string, value: string) => void
  summary(markdown: string): void
}

export const runner: Runner = {
  line: (text) => process.stdout.write(`${text}\n`),
  group: (title) => issueCommand('group', {}, title),
  endGroup: () => issueCommand('endgroup', {}, ''),
  annotate: (level, message, { title, file, startLine }) =>
    issueCommand(level, { title, ...(file && { file }), ...(startLine && { line: startLine }) }, message),
  output: (name, value) => {
    if (process.env['GITHUB_OUTPUT']) issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value))
  },
  state: (name, value) => {
    if (process.env['GITHUB_STATE']) issueFileCommand('STATE', prepareKeyValueMessage(name, value))
  },
  summary: (markdown) => {
    if (process.env['GITHUB_STEP_SUMMARY']) issueFileCommand('STEP_SUMMARY', markdown)
  },
}
