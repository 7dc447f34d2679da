import { createHash } from 'node:crypto'
import type { Person } from './git/commits.ts'

type Scope =
  'contents' | 'pull_requests' | 'issues' | 'actions' | 'secrets' | 'environments' | 'administration'
export type Permissions = Readonly<Partial<Record<Scope, 'read' | 'write'>>>

/** Who asks: an installation of an app, and GitHub Actions is one. */
export type Token = { readonly login: string; readonly permissions: Permissions }

/** One of the permissions that open an endpoint, as GitHub writes it: `contents=write`. */
export type Need = `${Scope}=${'read' | 'write'}` | 'metadata=read'

export const ACTIONS = 'github-actions[bot]'
export const FULL: Permissions = {
  contents: 'write',
  pull_requests: 'write',
  issues: 'write',
  actions: 'read',
}
/** What the token of a job never may, and that of an app or a person can. */
export const SECRETS: Permissions = { secrets: 'write', environments: 'write' }
/** Of a person who keeps the repository. */
export const KEEPER: Permissions = { ...FULL, ...SECRETS, administration: 'write' }
export const READ_ONLY: Permissions = { contents: 'read' }

/** Whether a token opens an endpoint. What is public can be read by every token, but for the runs. */
export function may({ permissions }: Token, needs: readonly Need[], isPrivate: boolean): boolean {
  return needs.some((need) => {
    const [scope, level] = need.split('=')
    if (scope === 'metadata') return true
    const isHidden = ['actions', 'secrets', 'environments', 'administration'].includes(scope ?? '')
    if (level === 'read' && !isHidden && !isPrivate) return true
    const given = Object.entries(permissions).find(([name]) => name === scope)?.[1]
    return given === 'write' || given === level
  })
}

/** The number GitHub knows an account by. */
export function accountId(login: string): number {
  if (login === ACTIONS) return 41898282
  return createHash('sha1').update(login).digest().readUInt32BE() % 200_000_000
}

export function personOf({ login }: Token): Person {
  return { name: login, email: `${accountId(login)}+${login}@users.noreply.github.com` }
}

/** An account as REST shows it. */
export function account(login: string) {
  const type = login.endsWith('[bot]') ? 'Bot' : 'User'
  return { login, id: accountId(login), node_id: `U_${accountId(login)}`, type, site_admin: false }
}
