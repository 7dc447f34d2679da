import { accountId, type Token } from './tokens.ts'
import type { Bare } from './git/bare.ts'
import type { Guard } from './protection.ts'

export type Pull = {
  readonly number: number
  title: string
  body: string | null
  state: 'open' | 'closed'
  merged: boolean
  draft: boolean
  readonly user: string
  readonly head: string
  base: string
  /** The tip of its head, kept when the branch is gone. */
  headOid: string
  /** Once it is merged: the commits that it brought, and what it branched off from. */
  brought: readonly string[]
  branchedOff: string | undefined
  labels: readonly string[]
  /** The repository of a fork; undefined: this one. */
  readonly fork: string | undefined
  readonly createdAt: Date
}

export type Comment = {
  readonly id: number
  readonly issue: number
  readonly login: string
  body: string
  readonly createdAt: Date
  updatedAt: Date
}

export type Issue = {
  readonly number: number
  title: string
  body: string
  state: 'open' | 'closed'
  readonly login: string
  readonly createdAt: Date
}

export type Release = {
  readonly id: number
  tag: string
  name: string | null
  body: string | null
  draft: boolean
  prerelease: boolean
  readonly login: string
  readonly createdAt: Date
}

/** A secret as only a workflow sees it. */
type Secret = { readonly value: string; readonly createdAt: Date; readonly updatedAt: Date }

type Run = {
  readonly status: 'queued' | 'in_progress' | 'completed' | 'waiting' | 'pending'
  readonly conclusion?: 'success' | 'failure' | 'cancelled' | 'timed_out' | null
  readonly attempt?: number
}

/** How this GitHub behaves where the real one has settings or moods. */
type Switches = {
  /** Refs outside of heads and tags cannot be made. */
  refuseCustomRefs: boolean
  /** Branches cannot be made, whatever their name. */
  refuseBranchRefs: boolean
  /** There is no `updateRefs`, as on older servers of one's own. */
  lacksUpdateRefs: boolean
  /** The setting of the repository that lets GitHub Actions create pull requests is off, as it is by default. */
  actionsMayNotCreatePulls: boolean
  /** GraphQL gives a text without its byte order mark. */
  stripsBom: boolean
  /** A recursive tree is cut after so many entries. */
  treeEntries: number
  /** GraphQL names the viewer of an app's token as REST does, with `[bot]`: what is known contradicts itself. */
  viewerIsBot: boolean
  /** A private repository of an account that pays nothing: its rules cannot be asked for. */
  freePlan: boolean
}

/** All that this GitHub knows. */
export type World = {
  readonly owner: string
  readonly name: string
  readonly branch: string
  readonly isPrivate: boolean
  readonly repository: Bare
  readonly guard: Guard
  readonly tokens: Map<string, Token>
  readonly switches: Switches
  readonly pulls: Pull[]
  readonly comments: Comment[]
  /** Issues that are no pull requests. */
  readonly opened: Issue[]
  readonly releases: Release[]
  readonly runs: Map<number, Run>
  /** By name, those of an environment with `environment/` before it. */
  readonly secrets: Map<string, Secret>
  /** Issues and pull requests share their numbers. */
  readonly issues: Set<number>
  readonly nextId: () => number
  /** How many reads of branches are still to show them as they were. */
  lag: number
  url: string
}

export function newWorld({
  fullName: name,
  ...rest
}: Pick<World, 'branch' | 'isPrivate' | 'repository' | 'guard'> & { readonly fullName: string }): World {
  const [owner = '', short = ''] = name.split('/')
  let last = 0
  return {
    ...rest,
    owner,
    name: short,
    tokens: new Map(),
    switches: {
      refuseCustomRefs: false,
      refuseBranchRefs: false,
      lacksUpdateRefs: false,
      actionsMayNotCreatePulls: false,
      stripsBom: true,
      treeEntries: 100_000,
      viewerIsBot: false,
      freePlan: false,
    },
    pulls: [],
    comments: [],
    opened: [],
    releases: [],
    runs: new Map(),
    secrets: new Map(),
    issues: new Set(),
    nextId: () => (last += 1),
    lag: 0,
    url: '',
  }
}

/** Where a ref is for a reader, who may be shown where it was. */
export function refSeen(world: World, name: string): string | undefined {
  const now = world.repository.ref(name)
  if (world.lag <= 0 || now === undefined || !name.startsWith('refs/heads/')) return now
  world.lag -= 1
  return world.repository.refBefore(name) ?? now
}

export const fullName = ({ owner, name }: World) => `${owner}/${name}`
export const webUrl = (world: World, path = '') => `https://github.com/${fullName(world)}${path}`
export const apiUrl = (world: World, path = '') => `${world.url}/repos/${fullName(world)}${path}`
export const nodeId = (kind: string, id: number | string) =>
  `${kind}_${Buffer.from(String(id)).toString('base64url')}`

/** The repository as REST shows it. */
export function repositoryOf(world: World) {
  const { owner, name, isPrivate: hidden, branch } = world
  return {
    id: accountId(fullName(world)),
    node_id: nodeId('R', fullName(world)),
    name,
    full_name: fullName(world),
    private: hidden,
    visibility: hidden ? 'private' : 'public',
    owner: { login: owner, id: accountId(owner), type: 'Organization' },
    html_url: webUrl(world),
    url: apiUrl(world),
    fork: false,
    archived: false,
    default_branch: branch,
  }
}
