import { FEATURE_RULES } from './features/rules.ts'
import { FRONT_MATTER_RULES } from './front-matter/rules.ts'
import { GITHUB_RULES } from './github/rules.ts'
import { MEDIA_RULES } from './media/rules.ts'
import { TEXT_RULES } from './text/rules.ts'
import { THREADS_RULES } from './threads-rules.ts'

/**
 * Who can act on a problem. It decides the wording and whether running again can help:
 * the post's author, the workflow's operator, the network, or this action's own maintainers.
 */
export type Owner = 'author' | 'operator' | 'remote' | 'us'

export type Rule = {
  readonly owner: Owner
  /** What the rule refuses or reports, in one sentence. */
  readonly what: string
  /** Why it exists. */
  readonly why: string
  /** The general cure; a problem may carry a more particular one. */
  readonly fix: string
}

/** Every rule that can be reported. An id is public: it stands in logs, outputs and docs/rules.md. */
export const RULES = {
  ...FEATURE_RULES,
  'input/unknown': {
    owner: 'operator',
    what: 'An input is close to the name of another but is none itself.',
    why: 'A setting that is misspelt is a setting that is silently not made.',
    fix: 'Correct the name under `with:` in the workflow.',
  },
  'input/invalid': {
    owner: 'operator',
    what: 'An input has a value it cannot have.',
    why: 'Guessing what was meant could publish what was not asked for.',
    fix: 'Correct the value under `with:` in the workflow.',
  },
  'input/contradiction': {
    owner: 'operator',
    what: 'Two inputs exclude each other.',
    why: 'Either reading could publish what was not asked for.',
    fix: 'Remove one of the two from the workflow.',
  },
  'input/token-missing': {
    owner: 'operator',
    what: 'There is no access token.',
    why: 'Threads publishes only for an account that granted a token.',
    fix: 'Pass the secret: `access-token: ${{ secrets.THREADS_ACCESS_TOKEN }}`. In pull requests from forks secrets are empty; preview there with `command: check`.',
  },
  'input/github-token-missing': {
    owner: 'operator',
    what: 'Receipts are to go to GitHub, and there is no token or no repository to use it on.',
    why: 'Nothing is published whose receipts could not be kept.',
    fix: 'Leave `github-token` to its default; a secret that does not exist is empty. Or use `write-back: files` and commit in a later step.',
  },
  'input/pull-request': {
    owner: 'operator',
    what: 'Something is to be published before it is merged: in a pull request or a merge queue.',
    why: 'What has not been merged has not been accepted, and may come from anyone.',
    fix: 'Use `command: check` in pull requests, and publish on a push to the branch.',
  },
  'files/none': {
    owner: 'operator',
    what: 'The patterns of `files` match no file at all.',
    why: 'A pattern that matches nothing is more often a slip than an intention.',
    fix: 'Check `files`, and that the repository is checked out before this step.',
  },
  'files/not-utf8': {
    owner: 'author',
    what: 'A file is not UTF-8.',
    why: 'Read in a wrong encoding its text would be published mangled.',
    fix: 'Save the file as UTF-8.',
  },
  'files/unreadable': {
    owner: 'operator',
    what: 'A file could not be read.',
    why: 'What cannot be read cannot be published.',
    fix: 'Check the permissions of the file, and that it is checked out.',
  },
  'files/not-written': {
    owner: 'operator',
    what: 'Receipts could not be written into a file.',
    why: 'Without its receipts a post counts as not yet published.',
    fix: 'Put the receipts below into the front matter of the file by hand, under `threads`.',
  },
  'post/unknown-key': {
    owner: 'author',
    what: 'A key under `threads` is unknown.',
    why: 'A key that is misspelt would silently do nothing.',
    fix: 'Correct or remove the key.',
  },
  'post/invalid-value': {
    owner: 'author',
    what: 'A key under `threads` has a value it cannot have.',
    why: 'Guessing what was meant could publish what was not asked for.',
    fix: 'Correct the value.',
  },
  'post/publish-at-invalid': {
    owner: 'author',
    what: '`publish_at` is no date-time.',
    why: 'A post without a certain time could go out at a wrong one.',
    fix: 'Write it as `2026-12-01 09:00` (local time in `timezone`) or `2026-12-01T09:00:00+01:00`.',
  },
  'post/publish-at-skipped': {
    owner: 'author',
    what: '`publish_at` is a local time that does not exist: the clocks skip it when summer time begins.',
    why: 'Either neighbour could be meant.',
    fix: 'Choose another time, or add an offset.',
  },
  'post/publish-at-twice': {
    owner: 'author',
    what: '`publish_at` is a local time that happens twice: the clocks repeat it when summer time ends.',
    why: 'Either of the two could be meant.',
    fix: 'Choose another time, or add an offset.',
  },
  'post/timezone-unknown': {
    owner: 'author',
    what: 'A time zone is no IANA zone.',
    why: 'A post could go out at a wrong time.',
    fix: 'Use a name such as `Europe/Berlin`.',
  },
  'post/overdue': {
    owner: 'author',
    what: 'A post was found unpublished longer than `late-limit` after its `publish_at`.',
    why: 'Posts that piled up while nothing ran must not go out all at once, when nobody expects them.',
    fix: 'Give it a new `publish_at`, make it a `draft`, or raise `late-limit`.',
  },
  'post/empty': {
    owner: 'author',
    what: 'A post has nothing to publish.',
    why: 'Threads refuses an empty post.',
    fix: 'Write a text below the front matter or under `threads.text`, or make it a `draft`.',
  },
  'post/edited-after-publication': {
    owner: 'author',
    what: 'The text of a post that is live was changed.',
    why: 'Threads has no way to edit a post; what readers see stays as it was published.',
    fix: 'Nothing has to be done. To publish the new text, put it into a new file.',
  },
  'post/receipts-damaged': {
    owner: 'author',
    what: 'The receipts under `threads` contradict each other.',
    why: 'Continuing from them could publish a segment twice.',
    fix: 'Give `id` the id of the first of `posts`, or remove it; what Spool wrote is in the history of the file.',
  },
  'post/changed-while-partial': {
    owner: 'author',
    what: 'The text of a half-published chain was changed.',
    why: 'A chain that began with one text must not go on with another.',
    fix: 'Restore the text that was published first; or remove `id`, `permalink`, `posts` and `digest` to publish the new text as a new chain.',
  },
  ...FRONT_MATTER_RULES,
  ...THREADS_RULES,
  'action/cancelled': {
    owner: 'operator',
    what: 'The run was cancelled or ran into its time limit.',
    why: 'What was live by then is kept; nothing more was published.',
    fix: 'Nothing to do: the next run continues where this one stopped.',
  },
  'action/busy': {
    owner: 'operator',
    what: 'Another run is publishing from the same checkout, or for the same account.',
    why: 'Two runs that publish at once could publish twice.',
    fix: 'Run again if no other run follows. A `concurrency` group in the workflow avoids it.',
  },
  'action/lease-lost': {
    owner: 'operator',
    what: 'The run lost the right to publish before it was done.',
    why: 'Two runs that publish at once could publish twice.',
    fix: 'Nothing to do: the run that holds it, or the next one, goes on.',
  },
  'action/bug': {
    owner: 'us',
    what: 'Spool failed in a way it should not.',
    why: 'This is a mistake of Spool itself.',
    fix: 'Please report it with the log of this run.',
  },
  ...MEDIA_RULES,
  ...TEXT_RULES,
  ...GITHUB_RULES,
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof RULES
