import { inertCode, inertLink } from '../inert.ts'

const LINE = /^- .+$/gm

/** A post in the body of a pull request. */
export type Listed = { readonly path: string; readonly permalink: string | undefined }

/**
 * The body of the pull request that brings receipts, with these posts added to those it lists already. Text that
 * people put into it is not kept: it is rewritten whole each time.
 */
export function pullRequestBodyOf(posts: readonly Listed[], before: string): string {
  const lines = posts.map(({ path, permalink }) => {
    const link = inertLink('on Threads', permalink)
    return `- ${inertCode(path)}${link ? ` ${link}` : ''}`
  })
  const earlier = Array.from(before.matchAll(LINE), ([line]) => line.trimEnd())
  return [
    'These posts are live on Threads. Merging this keeps their ids and permalinks beside them; until then Spool reads them from this branch.',
    '',
    ...new Set([...earlier, ...lines]),
    '',
  ].join('\n')
}
