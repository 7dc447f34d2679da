import type { Rule } from '../rules.ts'

/** What can go wrong between this action and the repository on GitHub. */
export const GITHUB_RULES = {
  'github/forbidden': {
    owner: 'operator',
    what: 'The token of the job may not do what was asked.',
    why: 'Nothing is published whose receipts could not be kept.',
    fix: 'Give the job the permissions it lacks.',
  },
  'github/token-rejected': {
    owner: 'operator',
    what: 'GitHub does not accept the token.',
    why: 'Without it the branch can be neither read nor written.',
    fix: 'Leave `github-token` to its default, or renew the token that the workflow passes.',
  },
  'github/pull-requests-not-allowed': {
    owner: 'operator',
    what: 'Workflows may not open pull requests in this repository.',
    why: 'The branch takes receipts by pull request only. They are on a branch of their own, where Spool finds them.',
    fix: 'Allow it under Settings, Actions, General, Workflow permissions: “Allow GitHub Actions to create and approve pull requests”, or open the pull request by hand.',
  },
  'github/protected': {
    owner: 'operator',
    what: 'Rules of the branch refuse the commit.',
    why: 'Receipts that cannot be committed are not kept in the repository.',
    fix: 'Exempt branches below `spool/` from the rules, or pass the token of an app that may bypass them.',
  },
  'github/throttled': {
    owner: 'remote',
    what: 'GitHub refuses further requests for a while.',
    why: 'A run waits for five minutes at most.',
    fix: 'Nothing to do: the next run goes on.',
  },
  'github/unreachable': {
    owner: 'remote',
    what: 'GitHub gave no usable answer.',
    why: 'Nothing is published whose receipts could not be kept.',
    fix: 'Nothing to do if it passes: the next run goes on. Behind a proxy, set `https_proxy`.',
  },
  'github/not-found': {
    owner: 'operator',
    what: 'The repository, branch or release is not there, or the token may not see it.',
    why: 'There is nowhere to keep receipts.',
    fix: 'Check `branch`, and that the job may read the repository: `permissions: { contents: read }`.',
  },
  'github/moved': {
    owner: 'remote',
    what: 'The branch moved each time a commit was to go on it.',
    why: 'A commit is made only on the branch as it was read, so that nothing of others is overwritten.',
    fix: 'Nothing to do: the next run finds what is live and records it.',
  },
  'github/refused': {
    owner: 'operator',
    what: 'GitHub refuses a request for a reason of its own.',
    why: 'What it says is told as it is.',
    fix: 'See what GitHub says.',
  },
  'github/unseen': {
    owner: 'operator',
    what: 'The branch could not be read, so the posts are taken as the checkout has them.',
    why: 'Another run may have published since the checkout was made; the account is asked what it shows all the same.',
    fix: 'Let the job read the repository: `permissions: { contents: read }`.',
  },
  'github/no-lease': {
    owner: 'operator',
    what: 'There is no lease on the host that keeps other runs away meanwhile.',
    why: 'Two runs at the same moment could publish the same post.',
    fix: 'Let the job write: `permissions: { contents: write }`, or put all runs into one `concurrency` group.',
  },
  'github/removed': {
    owner: 'author',
    what: 'A file that was due is no longer on the branch: it was removed or renamed.',
    why: 'What its author took away is not published. A renamed post is found by the next run.',
    fix: 'Nothing to do if that was meant. Posts must be checked out at the root of the workspace.',
  },
  'github/removed-meanwhile': {
    owner: 'author',
    what: 'A file was removed from the branch while its post was being published.',
    why: 'The post is live and there is no file to keep its receipts in.',
    fix: 'If it was renamed, put the receipts from the summary into it by its new name, or it is published again.',
  },
  'github/renamed-meanwhile': {
    owner: 'author',
    what: 'A file was renamed on the branch while its post was being published.',
    why: 'Its receipts belong into the file by its new name.',
    fix: 'Nothing to do: its receipts are in it.',
  },
  'github/not-on-branch': {
    owner: 'operator',
    what: 'A file of the checkout is not on the branch to which receipts are committed.',
    why: 'Its receipts would have nowhere to go, and the next run would publish it again.',
    fix: 'Commit the file first, or use `write-back: files` or `none`.',
  },
  'github/other-receipts': {
    owner: 'operator',
    what: 'A file has got the receipts of another publication of the same post meanwhile.',
    why: 'Two runs without a common lease have published it. Putting one receipt in the place of the other would hide that.',
    fix: 'Look at the account and delete one of the two by hand. Give all jobs `contents: write`, or one `concurrency` group.',
  },
  'github/release-full': {
    owner: 'author',
    what: 'The notes of the release are so long that nothing can be recorded at their end.',
    why: 'GitHub takes 125,000 characters, and nothing is published whose receipts could not be kept.',
    fix: 'Shorten the notes of the release, or use `write-back: none`.',
  },
  'github/other-text': {
    owner: 'operator',
    what: 'The release records another text of this account, job and step than the one that was given.',
    why: 'Its notes may have been edited since, and they are not announced twice. A second text of the same job and step looks just the same: nothing that the runner tells is another one in each cell of a matrix.',
    fix: 'Nothing to do if the text was edited since. To publish several texts for one release, give each a step with an `id` of its own, or a job of its own, instead of a cell of a matrix.',
  },
  'github/unrecorded': {
    owner: 'operator',
    what: 'A post is live and its receipts are not where they belong.',
    why: 'The next run finds on the account what is live, as long as it is among the newest hundred posts.',
    fix: 'Run again once the other problem is solved, or put the receipts from the summary into the file by hand.',
  },
  'github/no-comment': {
    owner: 'operator',
    what: 'The preview could not be put into a comment on the pull request.',
    why: 'It is in the summary of the job all the same.',
    fix: 'Nothing to do if it passes. `comment: false` turns comments off.',
  },
} as const satisfies Record<string, Rule>
