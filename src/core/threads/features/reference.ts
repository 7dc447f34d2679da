import { isRepositoryPath } from '../../boundary/repository-path.ts'
import { error } from '../../problem.ts'
import type { Reference } from '../features.ts'
import { isId, mediaId } from '../ids.ts'

/** An id is all digits; no path of a post file is. */
export function readReference(written: string): Reference {
  const text = written.trim()
  return isId(text) ? { kind: 'id', id: mediaId(text) } : { kind: 'file', target: text }
}

/** A reference under `key` that leads nowhere, whatever is live. */
export function checkReference(key: string) {
  return function* (reference: Reference, { path }: { readonly path: string | undefined }) {
    const { wrong } = follow(reference, path)
    if (wrong) yield { problem: error(wrong, { key, written: quoted(reference) }) }
  }
}

/** A reference as a message quotes it. */
export function quoted(reference: Reference): string {
  return reference.kind === 'file' ? reference.target : reference.id
}

type Led = {
  /** From the root of the repository; absent for an id, and for what cannot be another post. */
  readonly path?: string
  /** Why it leads nowhere. */
  readonly wrong?: 'post/reference-invalid' | 'post/reference-outside' | 'post/reference-itself'
}

/** Where a reference in the file at `from` leads; from the root of the repository where there is no file. */
export function follow(reference: Reference, from: string | undefined): Led {
  if (reference.kind === 'id') return {}
  const { target } = reference
  // A permalink may look like a path, and holds no media id.
  if (!/\.(?:md|markdown|mdx)$/i.test(target) || /^[a-z][a-z0-9+.-]*:/i.test(target))
    return { wrong: 'post/reference-invalid' }
  const path = pathFrom(from, target)
  if (path === undefined) return { wrong: 'post/reference-outside' }
  return path === from ? { wrong: 'post/reference-itself' } : { path }
}

/** `target` relative to the file at `from`, or to the root where it begins with `/` or there is no file. */
function pathFrom(from: string | undefined, target: string): string | undefined {
  const steps = target.startsWith('/') ? [] : (from ?? '').split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return undefined
  }
  const path = steps.join('/')
  return isRepositoryPath(path) ? path : undefined
}
