import type { Permissions } from './problem.ts'

type Row = {
  /** What holds the receipts in the end. */
  readonly holder: 'front-matter' | 'release' | 'outputs'
  /** Whether they are written on GitHub; otherwise the checkout and the outputs are all there is. */
  readonly onGitHub: boolean
  readonly permissions: Permissions
}

/** Where receipts can go: one row a mode. repository/write-back/open.ts has what writes them. */
export const WRITE_BACK_MODES = {
  commit: { holder: 'front-matter', onGitHub: true, permissions: ['contents: write'] },
  'pull-request': {
    holder: 'front-matter',
    onGitHub: true,
    permissions: ['contents: write', 'pull-requests: write'],
  },
  release: { holder: 'release', onGitHub: true, permissions: ['contents: write'] },
  files: { holder: 'front-matter', onGitHub: false, permissions: ['contents: write'] },
  none: { holder: 'outputs', onGitHub: false, permissions: ['contents: write'] },
} as const satisfies Record<string, Row>

export type WriteBackMode = keyof typeof WRITE_BACK_MODES

type Chosen = { readonly writeBack: WriteBackMode }

/** Whether receipts end up in the front matter of the file. */
export function writesFrontMatter({ writeBack }: Chosen): boolean {
  return WRITE_BACK_MODES[writeBack].holder === 'front-matter'
}

/** Whether receipts go to the repository on GitHub. */
export function writesToGitHub({ writeBack }: Chosen): boolean {
  return WRITE_BACK_MODES[writeBack].onGitHub
}
