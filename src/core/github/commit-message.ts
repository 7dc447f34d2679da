/** Ends the message of each commit of Spool, so that the run that made it and later runs recognise it. */
const TRAILER = 'Spool-Run'

/** A commit message of ours. `run` names the run that makes it; the first line of `message` is the headline. */
export function commitMessageOf(
  message: string,
  run: string,
): { readonly headline: string; readonly body: string } {
  const [headline = '', ...rest] = message.split(/\r?\n/)
  const body = rest.join('\n').trim()
  return { headline: headline.trim(), body: `${body ? `${body}\n\n` : ''}${TRAILER}: ${run}` }
}

/** Whether a commit was made by this run. */
export function isOfRun(message: string, run: string): boolean {
  return message.trimEnd().endsWith(`\n${TRAILER}: ${run}`)
}

/**
 * Whether a commit is one of ours. A merge or squash of ours that carries other work has a headline of its own, and
 * is not.
 */
export function isOurs(message: string, configured: string): boolean {
  const { headline } = commitMessageOf(configured, '')
  return message.startsWith(`${headline}\n`) && new RegExp(`\\n${TRAILER}: \\S+\\s*$`).test(message)
}
