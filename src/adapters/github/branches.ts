import { createHash } from 'node:crypto'
import { unanswered } from '../../core/github/error.ts'
import { refusesCommits } from '../../core/github/branch-rules.ts'
import { isRecord, listIn, textIn, within } from '../../core/json.ts'
import type { Branch, Branches, Commit } from '../../ports/github.ts'
import type { Requests } from './requests.ts'

/** As many files as one question asks for. */
const BATCH = 100

const TARGET = `name target { oid ... on Commit { tree { oid } } }
  refUpdateRule { viewerCanPush requiredApprovingReviewCount requiredStatusCheckContexts }`

const DEFAULT_BRANCH = `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { branch: defaultBranchRef { ${TARGET} } }
}`
const BRANCH = `query ($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) { branch: ref(qualifiedName: $ref) { ${TARGET} } }
}`
const HISTORY = `query ($owner: String!, $name: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) { ... on Commit { history(first: 20) { nodes { oid url message } } } }
  }
}`
const COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`

/** Branches and the files on them. */
export function branchesOf(requests: Requests): Branches {
  const { owner, repository } = requests
  const here = { owner, name: repository }

  /** The bytes as they are; GitHub's own text lacks a byte order mark, and the end of a long file. */
  const bytesOf = async (blob: Readonly<Record<string, unknown>>): Promise<Buffer> => {
    const oid = textIn(blob, 'oid')
    const text = Buffer.from(textIn(blob, 'text'))
    if (oidOf(text, oid) === oid) return text
    const whole = await requests.rest(`GET git/blobs/${oid}`)
    return Buffer.from(textIn(whole, 'content'), 'base64')
  }

  return {
    async find(name) {
      const answer =
        name === undefined
          ? await requests.graphql(DEFAULT_BRANCH, here)
          : await requests.graphql(BRANCH, { ...here, ref: `refs/heads/${name}` })
      return branchIn(within(answer, 'repository', 'branch'))
    },
    async rules(name) {
      const rules = listIn(await requests.rest(`GET rules/branches/${pathOf(name)}?per_page=100`))
      const refusing = rules.filter((rule) => refusesCommits(textIn(rule, 'type')))
      const rulesets = [...new Set(refusing.map((rule) => Number(within(rule, 'ruleset_id'))))]
      const open = new Set<number>()
      for (const id of rulesets) {
        const ruleset = await requests.rest(`GET rulesets/${id}`).catch(() => undefined)
        if (/^(always|exempt)$/.test(textIn(ruleset, 'current_user_can_bypass'))) open.add(id)
      }
      return refusing
        .filter((rule) => !open.has(Number(within(rule, 'ruleset_id'))))
        .map((rule) => textIn(rule, 'type'))
    },
    async isProtected(name) {
      return within(await requests.rest(`GET branches/${pathOf(name)}`), 'protected') === true
    },
    async files(revisions, paths) {
      const found = revisions.map(() => new Map<string, Buffer>())
      for (let from = 0; from < paths.length; from += BATCH) {
        const wanted = paths
          .slice(from, from + BATCH)
          .flatMap((path) => revisions.map((revision, index) => ({ path, revision, at: found[index] })))
        const places = wanted.map(({ path, revision }, index) => [`at${index}`, `${revision}:${path}`])
        const variables = { ...here, ...(Object.fromEntries(places) as Record<string, string>) }
        const answer = await requests.graphql(filesQuery(wanted.length), variables, { files: wanted.length })
        for (const [index, { path, at }] of wanted.entries()) {
          const blob = within(answer, 'repository', `file${index}`)
          if (isRecord(blob) && 'text' in blob) at?.set(path, await bytesOf(blob))
        }
      }
      return found
    },
    async renames(from, to) {
      const compared = await requests.rest(`GET compare/${from}...${to}`)
      const renamed = listIn(within(compared, 'files')).filter((file) => textIn(file, 'status') === 'renamed')
      return new Map(renamed.map((file) => [textIn(file, 'previous_filename'), textIn(file, 'filename')]))
    },
    async commit({ branch, onto, message, files }) {
      const additions = Array.from(files, ([path, text]) => ({
        path,
        contents: Buffer.from(text).toString('base64'),
      }))
      const input = {
        branch: { repositoryNameWithOwner: `${owner}/${repository}`, branchName: branch },
        expectedHeadOid: onto,
        message,
        fileChanges: { additions },
      }
      const extent = { changes: 'createCommitOnBranch', files: additions.length }
      const answer = await requests.graphql(COMMIT, { input }, extent)
      const commit = commitIn(within(answer, 'createCommitOnBranch', 'commit'))
      if (commit.oid === '') throw unanswered('createCommitOnBranch', 'no commit')
      return commit
    },
    async history(oid) {
      const answer = await requests.graphql(HISTORY, { ...here, oid })
      return listIn(within(answer, 'repository', 'object', 'history', 'nodes')).map((commit) => ({
        ...commitIn(commit),
        message: textIn(commit, 'message'),
      }))
    },
    async isAhead(head, base) {
      return Number(within(await requests.rest(`GET compare/${base}...${head}`), 'ahead_by')) > 0
    },
    async merge(into, from) {
      await requests.rest('POST merges', { base: into, head: from }, 'unsure')
    },
  }
}

/** A branch name within a path: its slashes stay. */
export function pathOf(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/')
}

function filesQuery(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index)
  const variables = numbers.map((index) => `$at${index}: String!`).join(', ')
  const fields = numbers
    .map((index) => `file${index}: object(expression: $at${index}) { ...file }`)
    .join('\n')
  return `query ($owner: String!, $name: String!, ${variables}) {
  repository(owner: $owner, name: $name) { ${fields} }
}
fragment file on Blob { oid text }`
}

/** What git would call these bytes, by the hash that the repository's names are made with. */
function oidOf(bytes: Buffer, like: string): string {
  const hash = createHash(like.length > 40 ? 'sha256' : 'sha1')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

function branchIn(ref: unknown): Branch | undefined {
  if (!isRecord(ref)) return undefined
  const rule = within(ref, 'refUpdateRule')
  const checks = within(rule, 'requiredStatusCheckContexts')
  const refused =
    isRecord(rule) &&
    (rule['viewerCanPush'] === false ||
      typeof rule['requiredApprovingReviewCount'] === 'number' ||
      (Array.isArray(checks) && checks.length > 0))
  return {
    name: textIn(ref, 'name'),
    head: textIn(within(ref, 'target'), 'oid'),
    tree: textIn(within(ref, 'target', 'tree'), 'oid'),
    takesCommits: !refused,
  }
}

function commitIn(commit: unknown): Commit {
  return { oid: textIn(commit, 'oid'), url: textIn(commit, 'url') }
}
