import type { Commit, Person } from '../git/commits.ts'
import { apiUrl, nodeId, webUrl, type World } from '../world.ts'

export const GITHUB: Person = { name: 'GitHub', email: 'noreply@github.com' }

/** A commit of the git data API. */
export function commitOf(world: World, commit: Commit) {
  const verified = commit.committer.name === GITHUB.name
  return {
    sha: commit.oid,
    node_id: nodeId('C', commit.oid),
    url: apiUrl(world, `/git/commits/${commit.oid}`),
    html_url: webUrl(world, `/commit/${commit.oid}`),
    author: personOf(commit.author),
    committer: personOf(commit.committer),
    tree: { sha: commit.tree, url: apiUrl(world, `/git/trees/${commit.tree}`) },
    message: commit.message,
    parents: commit.parents.map((sha) => ({ sha, url: apiUrl(world, `/git/commits/${sha}`) })),
    verification: { verified, reason: verified ? 'valid' : 'unsigned', signature: null, payload: null },
  }
}

/** A commit of the endpoints about the repository, which wrap what git knows. */
export function commitWithFrame(world: World, commit: Commit) {
  const { sha, node_id, html_url, parents, ...rest } = commitOf(world, commit)
  return { sha, node_id, html_url, url: apiUrl(world, `/commits/${sha}`), commit: rest, parents }
}

function personOf({ name, email, date }: Required<Person>) {
  return { name, email, date: date.toISOString().replace(/\.\d+Z$/, 'Z') }
}
