/** What can be wrong with the inputs of a step. */
export const INPUT_RULES = {
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
} as const
