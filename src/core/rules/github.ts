/** `answer`: what GitHub said, as `GitHubError` has it. */
type Answered = { readonly answer: string }

type ForeignFiles = {
  readonly branch: string
  /** Empty where GitHub does not list all of them. */
  readonly files: readonly string[]
  /** Where receipts go instead; undefined where no other branch takes them. */
  readonly to: string | undefined
}

/** As many files as a sentence names. */
const NAMED = 3

function sayForeign(files: readonly string[]): string {
  if (files.length === 0) return 'has more files than GitHub lists, or a history of its own'
  const named = files.slice(0, NAMED).map((file) => `\`${file}\``)
  const more = files.length > NAMED ? ` and ${files.length - NAMED} more` : ''
  return `has changes that are not from Spool: ${named.join(', ')}${more}`
}

/** What can go wrong between this action and the repository on GitHub. */
export const GITHUB_RULES = {
  'github/forbidden': {
    owner: 'operator',
    what: 'The job’s token lacks a permission.',
    says: ({ answer }: Answered) => `The job’s token lacks a permission (${answer}).`,
    why: 'Spool publishes nothing unless it can write the receipts.',
    fix: 'Give the job the permissions it lacks.',
  },
  'github/token-rejected': {
    owner: 'operator',
    what: 'GitHub rejects the token.',
    says: ({ answer }: Answered) => `GitHub rejects the token (${answer}).`,
    why: 'Without a token the branch can be neither read nor written.',
    fix: 'Leave `github-token` at its default, or renew the token that the workflow passes.',
  },
  'github/pull-requests-not-allowed': {
    owner: 'operator',
    what: 'The repository does not allow workflows to open pull requests.',
    says: ({ answer }: Answered) =>
      `The receipts are on a branch of their own, but the repository does not allow workflows to open pull requests (${answer}).`,
    why: 'The branch takes receipts by pull request only. Later runs read them from the branch they are on.',
    fix: 'Turn on “Allow GitHub Actions to create and approve pull requests” under Settings, Actions, General, Workflow permissions, or open the pull request by hand.',
  },
  'github/pull-requests-off': {
    owner: 'operator',
    what: 'Receipts can only go by a pull request, and the repository does not allow workflows to open any.',
    says: ({ branch }: { readonly branch: string }) =>
      `Receipts for \`${branch}\` go by a pull request, and the repository does not allow workflows to open any.`,
    why: 'Posts go out all the same, and their receipts wait on a branch of their own until somebody opens one.',
    fix: 'Turn on “Allow GitHub Actions to create and approve pull requests” under Settings, Actions, General, Workflow permissions.',
  },
  'github/protected': {
    owner: 'operator',
    what: 'Rules of the branch refuse the commit with the receipts.',
    says: ({ answer }: Answered) => `Rules of the branch refuse the commit with the receipts (${answer}).`,
    why: 'Receipts that cannot be committed are not in the repository.',
    fix: 'Exempt branches whose names begin with `spool/` from the rules, or pass the token of an app that is allowed to bypass them.',
  },
  'github/throttled': {
    owner: 'remote',
    what: 'GitHub takes no more requests for a while.',
    says: ({ answer }: Answered) => `GitHub takes no more requests for a while (${answer}).`,
    why: 'A run waits for at most five minutes.',
    fix: 'Nothing to do: the next run continues.',
  },
  'github/unreachable': {
    owner: 'remote',
    what: 'GitHub gives no usable answer.',
    says: ({ answer }: Answered) => `GitHub gives no usable answer (${answer}).`,
    why: 'Spool publishes nothing unless it can write the receipts.',
    fix: 'Nothing to do if it happens once: the next run continues. Behind a proxy, set `https_proxy`.',
  },
  'github/not-found': {
    owner: 'operator',
    what: 'The repository, the branch or the release does not exist, or the token cannot see it.',
    says: ({ answer }: Answered) =>
      `GitHub does not find the repository, the branch or the release (${answer}).`,
    why: 'There is no place for receipts.',
    fix: 'Check `branch`, and that the job is allowed to read the repository: `permissions: { contents: read }`. Use `write-back: release` only on a release or a tag.',
  },
  'github/moved': {
    owner: 'remote',
    what: 'The branch moved each time before a commit could be made on it.',
    says: ({ answer }: Answered) =>
      `The branch moved each time before the commit with the receipts could be made (${answer}).`,
    why: 'A commit is made only on the branch as it was read, so that nobody’s work is overwritten.',
    fix: 'Nothing to do: the next run finds what is live and records it.',
  },
  'github/refused': {
    owner: 'operator',
    what: 'GitHub refuses a request.',
    says: ({ answer }: Answered) => `GitHub refuses a request (${answer}).`,
    why: 'Only GitHub knows all of its own rules.',
    fix: 'Change what the answer names, and run again.',
  },
  'github/name-taken': {
    owner: 'operator',
    what: 'Other branches or refs keep one from being made that a run needs.',
    says: ({ answer }: Answered) =>
      `Spool cannot make the branch or the ref that it needs, as another one stands in its way (${answer}).`,
    why: 'Git has no branch `spool` beside a branch `spool/…`. Spool publishes nothing unless it can write the receipts and keep other runs out.',
    fix: 'Rename or delete what stands in the way: a branch `spool`, or branches and refs below `spool/` that Spool has not made.',
  },
  'github/foreign-files': {
    owner: 'operator',
    what: 'A branch on which receipts wait for a merge has changes that are not from Spool.',
    says: ({ branch, files, to }: ForeignFiles) =>
      `The branch \`${branch}\`, on which receipts wait for a merge, ${sayForeign(files)}${to === undefined ? '' : `, so receipts go to \`${to}\``}.`,
    why: 'Whoever may push a branch can put anything there, and a pull request with receipts is easily merged unread.',
    fix: 'Look at who pushed there. Merge the pull request of the other branch, then close the one of this branch and delete the branch.',
  },
  'github/job-not-allowed': {
    owner: 'operator',
    what: 'A job that publishes is not allowed to keep the receipts.',
    says: ({ job, lacks }: { readonly job: string; readonly lacks: readonly string[] }) =>
      `The job \`${job}\` may not keep receipts: its permissions lack ${lacks.map((line) => `\`${line}\``).join(' and ')}.`,
    why: 'Spool publishes nothing unless it can write the receipts.',
    fix: 'Add what is missing under `permissions` of the job.',
  },
  'github/no-workflow': {
    owner: 'operator',
    what: 'No workflow of the checkout uses Spool.',
    says: () => 'No workflow in .github/workflows uses Spool, so nothing publishes these posts.',
    why: 'A post goes out when a workflow runs.',
    fix: '`spool setup --workflow` writes one; commit it to the default branch.',
  },
  'github/schedule-ends': {
    owner: 'operator',
    what: 'GitHub switches off, or has switched off, the schedule of a workflow.',
    says: ({ day, daysLeft }: { readonly day: string; readonly daysLeft: number }) =>
      daysLeft < 0
        ? 'There was no commit for 60 days, so GitHub has switched the schedule of this workflow off, or will soon.'
        : `GitHub switches the schedule of this workflow off on ${day}, in ${daysLeft} ${daysLeft === 1 ? 'day' : 'days'}, unless something is committed.`,
    why: 'In public repositories GitHub does so after 60 days without activity, and says it to nobody but the author of the workflow.',
    fix: 'Commit anything: receipts count too. If it is off, open the workflow under Actions, and choose “Enable workflow”.',
  },
  'github/unseen': {
    owner: 'operator',
    what: 'The branch could not be read, so posts are published as they are in the checkout.',
    says: ({ answer }: Answered) =>
      `The branch could not be read (${answer}), so posts are published as they are in the checkout.`,
    why: 'Another run may have published since the checkout was made. Spool still looks at the account for what is live.',
    fix: 'Let the job read the repository: `permissions: { contents: read }`.',
  },
  'github/no-lease': {
    owner: 'operator',
    what: 'No lease on the account could be taken, so another run could publish at the same time.',
    says: ({ answer }: Answered) =>
      `No lease on the account could be taken (${answer}), so another run could publish at the same time.`,
    why: 'Two runs at the same moment could publish the same post twice.',
    fix: 'Let the job write: `permissions: { contents: write }`, or put all runs into one `concurrency` group.',
  },
  'github/removed': {
    owner: 'author',
    what: 'A file of the checkout is not on the branch: it was removed or renamed there.',
    says: ({ branch }: { readonly branch: string }) =>
      `The file is not on \`${branch}\`: it was removed or renamed there, so it is not published.`,
    why: 'A post that its author removed is not published. A renamed post is found by the next run.',
    fix: 'Nothing to do if that was meant. Otherwise check the repository out at the root of the workspace.',
  },
  'github/removed-meanwhile': {
    owner: 'author',
    what: 'A file was removed from the branch while its post was being published.',
    says: ({ branch }: { readonly branch: string }) =>
      `The file was removed from \`${branch}\` while its post was being published: the post is live, and there is no file for its receipts.`,
    why: 'There is no file to write the receipts into.',
    fix: 'If it was renamed, put the receipts from the summary into the file with the new name; without them the post is published again.',
  },
  'github/renamed-meanwhile': {
    owner: 'author',
    what: 'A file was renamed on the branch while its post was being published.',
    says: ({ from }: { readonly from: string }) =>
      `The file \`${from}\` was renamed to this one while its post was being published; this one has the receipts.`,
    why: 'Receipts belong into the file, whatever its name is.',
    fix: 'Nothing to do.',
  },
  'github/not-on-branch': {
    owner: 'operator',
    what: 'A file of the checkout is not on the branch to which receipts are committed.',
    says: ({ branch }: { readonly branch: string }) =>
      `The file is not on \`${branch}\`, so its receipts could not be committed.`,
    why: 'Without receipts the next run would publish it again.',
    fix: 'Commit the file first, or use `write-back: files` or `none`.',
  },
  'github/other-receipts': {
    owner: 'operator',
    what: 'A file has the receipts of another publication of the same post.',
    says: () =>
      'Another run published this post as well and wrote its receipts into the file, so the post is live twice.',
    why: 'Two runs without a common lease published it. Overwriting one receipt with the other would hide that.',
    fix: 'Delete one of the two on Threads by hand. Give all jobs `contents: write`, or put them into one `concurrency` group.',
  },
  'github/foreign-receipts': {
    owner: 'operator',
    what: 'The branch on which receipts wait for a merge has receipts that are not of the post.',
    says: () =>
      'The branch with receipts that wait for a merge has receipts for this file that name posts of others, or posts of another file; they are ignored.',
    why: 'Whoever may push that branch can write anything there. Only receipts of posts of this account count, and its texts never do.',
    fix: 'Look at who pushed to the branch below `spool/receipts/`, and delete it if its pull request has nothing of yours.',
  },
  'github/release-full': {
    owner: 'author',
    what: 'The notes of the release are too long for a record at their end.',
    says: ({ excess }: { readonly excess: number }) =>
      `With the record of what was published, the notes of the release would be ${excess} characters longer than the 125,000 that GitHub takes.`,
    why: 'Spool publishes nothing unless it can write the receipts.',
    fix: 'Shorten the notes of the release, or use `write-back: none`.',
  },
  'github/other-text': {
    owner: 'operator',
    what: 'The release records another text for this account, job and step than the one that was given.',
    says: () =>
      'This job and step published another text for this release before, so this one is not published.',
    why: 'The notes may have been edited since, and a release is not announced twice. A second text of the same job and step looks the same, as the cells of a matrix cannot be told apart.',
    fix: 'Nothing to do if the text was edited. To publish several texts for one release, give each a step with an `id` of its own, or a job of its own.',
  },
  'github/unrecorded': {
    owner: 'operator',
    what: 'A post is live and its receipts are not where they belong.',
    says: ({ belongsInto }: { readonly belongsInto: 'the file' | 'the release' }) =>
      `The post is live, but its receipts are not in ${belongsInto}.`,
    why: 'The next run finds the post on the account, as long as it is among the newest hundred.',
    fix: 'Solve the other problem and run again. Into a file, you can also put the receipts from the summary by hand.',
  },
  'github/no-comment': {
    owner: 'operator',
    what: 'The preview could not be put into a comment on the pull request.',
    says: ({ answer }: Answered) =>
      `The preview could not be put into a comment on the pull request (${answer}).`,
    why: 'The summary of the job shows the same.',
    fix: 'Nothing to do if it happens once; `comment: false` turns comments off.',
  },
} as const
