import { registerHooks } from 'node:module'
import { TextDocument } from 'vscode-languageserver-textdocument'

// The language service imports JSON as bundlers allow it; Node asks for an attribute.
const hooks = registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context)
    const json = resolved.url.endsWith('.json') && resolved.url.includes('/@actions/')
    return json ? { ...resolved, importAttributes: { type: 'json' } } : resolved
  },
})
const { registerLogger, validate } = await import('@actions/languageservice')
hooks.deregister()

// A failure of its own it logs, and then finds nothing wrong.
const fail = (message: string): never => {
  throw new Error(message)
}
registerLogger({ error: fail, warn: fail, info: () => undefined, log: () => undefined })

let documents = 0

/** What GitHub's own language service finds wrong with a workflow, or with an action.yml, by line. */
export async function diagnosticsOf(kind: 'workflow' | 'action', text: string): Promise<readonly string[]> {
  // It remembers what it has read by its address.
  documents += 1
  const name = kind === 'action' ? 'action.yml' : '.github/workflows/workflow.yml'
  const found = await validate(TextDocument.create(`file:///${documents}/${name}`, 'yaml', 1, text))
  return found.map(({ message, range }) => {
    const said = typeof message === 'string' ? message : message.value
    return `${range.start.line + 1}: ${said}`
  })
}
