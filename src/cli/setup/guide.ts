import { ASKED } from '../../core/threads/token/lacks.ts'

/** One screen: what to do elsewhere, and where. */
type Screen = { readonly title: string; readonly lines: readonly string[] }

const SETTINGS = 'Use cases → Access the Threads API → Customize → Settings'

/** The permissions that are ticked or added at Meta. */
const PERMISSIONS = ASKED.map((scope) => `     ${scope}`)

export const MAKE_APP: Screen = {
  title: 'An app at Meta',
  lines: [
    'Threads gives tokens to apps, so you make one of your own. For your own account it needs no review.',
    '',
    '1. Open https://developers.facebook.com/apps/creation/',
    '2. Give it a name and an e-mail address. Choose the filter “Content management”, then “Access the',
    '   Threads API”, then “I don’t want to connect a business portfolio yet”.',
    '3. In its dashboard, open Use cases → Access the Threads API → Customize → Permissions, and add',
    ...PERMISSIONS,
  ],
}

export const BECOME_TESTER: Screen = {
  title: 'Your account as its tester',
  lines: [
    '1. In the dashboard, open App roles → Roles → Add people → Threads tester, and type your Threads name.',
    '2. Accept the invite as this account: https://www.threads.com/settings/website_permissions, tab Invites.',
    '   Without this, the next step does not show the account. A private profile may be refused: make it public.',
  ],
}

export const GENERATE: Screen = {
  title: 'The token',
  lines: [
    'It needs no redirect URI and no app secret, and lives for 60 days.',
    '',
    '1. Open your app at https://developers.facebook.com/apps/',
    `2. ${SETTINGS}, and at the bottom “User Token Generator”.`,
    '3. Choose “Generate Access Token” beside your account, and copy all of it.',
  ],
}

export const PASTE: Screen = {
  title: 'The token',
  lines: ['A long-lived token of the account that is to post, with these permissions:', ...PERMISSIONS],
}

export const FIND_APP: Screen = {
  title: 'OAuth',
  lines: [
    '1. Open your app at https://developers.facebook.com/apps/',
    '2. App settings → Basic has two ids. Take the “Threads app ID” and the “Threads app secret”: with the other',
    '   id, Threads answers with error 4476002.',
    `3. ${SETTINGS} has the redirect URIs, which begin with https://. Any page of yours will do.`,
  ],
}
