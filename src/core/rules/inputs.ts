/** What can be wrong with the inputs of a step. */
export const INPUT_RULES = {
  'input/unknown': {
    owner: 'operator',
    what: 'An input has a name that does not exist, close to one that does.',
    says: ({ name }: { readonly name: string }) => `There is no input \`${name}\`.`,
    why: 'A misspelt input would silently do nothing.',
    fix: 'Correct the name under `with:` in the workflow.',
  },
  'input/invalid': {
    owner: 'operator',
    what: 'An input has a value that it cannot have.',
    says: ({
      name,
      value,
      takes,
    }: {
      readonly name: string
      readonly value: string
      readonly takes: string
    }) => `The input \`${name}\` ${value === '' ? 'is empty' : `is \`${value}\``}; it takes ${takes}.`,
    why: 'Guessing what was meant could publish something nobody asked for.',
    fix: 'Correct the value under `with:` in the workflow.',
  },
  'input/token-unusual': {
    owner: 'operator',
    what: 'The access token has a name, quotes, white space or other characters with it that no token has.',
    says: () =>
      'The input `access-token` has a name, quotes, white space or other characters with it that no token has.',
    why: 'Such a token was copied incompletely, or together with other characters.',
    fix: 'Copy the token again, and store the secret without a name, quotes, spaces or line breaks.',
  },
  'input/token-before-merge': {
    owner: 'operator',
    what: 'A check or a dry run in a pull request or a merge queue is given an access token.',
    says: ({ event }: { readonly event: string }) =>
      `The access token is not used on the event \`${event}\`: a pull request must not hold a token that can publish.`,
    why: 'Whoever can change the workflow in a pull request, or what it runs, can read every secret that it is given.',
    fix: 'Remove `access-token` from this job, and keep the secret in an environment that only your default branch may use. `check` and `dry-run` work without it.',
  },
  'input/contradiction': {
    owner: 'operator',
    what: 'Two inputs exclude each other.',
    says: ({ inputs, because }: { readonly inputs: string; readonly because: string }) =>
      `${inputs} exclude each other: ${because}.`,
    why: 'Either reading could publish something nobody asked for.',
    fix: 'Remove one of the two from the workflow.',
  },
  'input/token-missing': {
    owner: 'operator',
    what: 'There is no access token.',
    says: ({ isDryRun }: { readonly isDryRun: boolean }) =>
      `There is no access token: the input \`access-token\` is missing or empty.${isDryRun ? ' So this dry run asks Threads nothing.' : ''}`,
    why: 'Threads publishes only for an account that granted a token. A dry run needs none, and gives a notice.',
    fix: 'Pass the secret: `access-token: ${{ secrets.THREADS_ACCESS_TOKEN }}`. If the workflow does, the secret is empty: check its name, and that the job names its `environment`. In pull requests from forks secrets are empty; preview there with `command: check`.',
  },
  'input/github-token-missing': {
    owner: 'operator',
    what: 'Receipts or a token go to GitHub, but the token for that or the name of the repository is missing.',
    says: ({ asked, lacks }: { readonly asked: string; readonly lacks: string }) =>
      `\`${asked}\` needs ${lacks}, which is empty.`,
    why: 'Nothing is published unless its receipts can be written, and no token is refreshed unless it can be kept.',
    fix: 'Leave `github-token` at its default (a secret that does not exist is empty), or use `write-back: files` and commit in a later step.',
  },
  'input/token-key': {
    owner: 'operator',
    what: 'The key that tokens are sealed with is not 32 random bytes.',
    says: () =>
      'The input `token-key` is not 32 bytes, written as 64 hexadecimal digits or as base64. Its value is not shown.',
    why: 'In a public repository anyone can try keys on a sealed token; only a random one of this length withstands that.',
    fix: 'Make one with `openssl rand -base64 32`, and store it as a secret.',
  },
  'input/accounts-key-missing': {
    owner: 'operator',
    what: 'There is no key that opens the tokens of many accounts.',
    says: ({ isDryRun }: { readonly isDryRun: boolean }) =>
      `There is no key for the accounts: the input \`accounts-key\` is missing or empty.${isDryRun ? ' This dry run goes on without it.' : ''}`,
    why: 'The tokens in the file are sealed, and only this key opens them. A dry run needs none, and gives a notice.',
    fix: 'Pass the secret: `accounts-key: ${{ secrets.THREADS_ACCOUNTS_KEY }}`. If the workflow does, the secret is empty: check its name, and that the job names its `environment`.',
  },
  'input/accounts-key': {
    owner: 'operator',
    what: 'The key of many accounts is not 32 bytes.',
    says: () =>
      'The input `accounts-key` is not 32 bytes, written as 64 hexadecimal digits or as base64. Its value is not shown.',
    why: 'It is the private half of the public key in the file.',
    fix: 'Store the key anew, whole and without other characters.',
  },
  'input/secrets-token-missing': {
    owner: 'operator',
    what: 'A secret is to be overwritten, but there is no token that may do it.',
    says: () => '`token-store: secret` needs `secrets-token`, which is missing or empty.',
    why: 'The token of the job cannot write secrets, whatever its permissions are.',
    fix: 'Pass the token of an app, or of a person, that may write secrets of this repository; or use `token-store: ref`, which needs none.',
  },
  'input/pull-request': {
    owner: 'operator',
    what: 'The command would publish something before it is merged: in a pull request or a merge queue.',
    says: ({ command, event }: { readonly command: string; readonly event: string }) =>
      `\`command: ${command}\` does not run on the event \`${event}\`: nothing is merged yet.`,
    why: 'What is not merged is not accepted yet, and can come from anyone.',
    fix: 'Use `command: check` in pull requests, and publish on a push to the branch.',
  },
} as const
