type Value = {
  /** With the keys above it. */
  readonly key: string
  /** Empty where there is none. */
  readonly written: string
  readonly must: string
}

const many = (count: number) => (count === 1 ? '1 reply' : `${count} replies`)

/** What is wrong with the rules of moderation, and what they cannot do. */
export const MODERATION_RULES = {
  'moderation/broken-yaml': {
    owner: 'author',
    what: 'The file with the rules of moderation is not YAML that can be read with certainty.',
    says: ({ found }: { readonly found: string }) => `${found} No rule of this file is enforced.`,
    why: 'A rule that is read wrongly hides what nobody meant.',
    fix: 'Correct the line.',
  },
  'moderation/unknown-key': {
    owner: 'author',
    what: 'The rules of moderation have a key that Spool does not know.',
    says: ({ key }: { readonly key: string }) =>
      `\`${key}\` is no key here. No rule of this file is enforced.`,
    why: 'A condition that is misspelt and ignored makes its rule match more than was meant.',
    fix: 'Correct or remove it.',
  },
  'moderation/invalid-value': {
    owner: 'author',
    what: 'A key in the rules of moderation has a value that it cannot have, or is missing.',
    says: ({ key, written, must }: Value) =>
      `\`${key}\` ${written === '' ? 'has no value' : `is \`${written}\``}; it must be ${must}. No rule of this file is enforced.`,
    why: 'A rule that is half understood hides what nobody meant.',
    fix: 'Correct the value.',
  },
  'moderation/matches-everything': {
    owner: 'author',
    what: 'A rule of moderation has no condition.',
    says: ({ rule }: { readonly rule: number }) =>
      `Rule ${rule} has no condition, so it would match every reply. No rule of this file is enforced.`,
    why: 'A rule for everything is mostly one that was left unfinished, and hides every reply.',
    fix: 'Add `contains`, `author`, `links_over` or `mentions_over`. To hold back every reply, let the post have `reply_approvals: true`.',
  },
  'moderation/approve-by-author': {
    owner: 'author',
    what: 'A rule approves replies by something else than their author.',
    says: ({ rule, key }: { readonly rule: number; readonly key: string }) =>
      `Rule ${rule} approves replies and has \`${key}\`; only \`author\` can approve. No rule of this file is enforced.`,
    why: 'Whoever writes a reply decides what stands in it, and so could approve it.',
    fix: 'Name the authors whom you trust under `author`, and remove the other conditions.',
  },
  'moderation/nested': {
    owner: 'operator',
    what: 'A rule would hide replies that Threads does not let Spool hide.',
    says: ({ count, example }: { readonly count: number; readonly example: string }) =>
      `${many(count)} that a rule would hide, such as ${example}, ${count === 1 ? 'does' : 'do'} not answer the first segment of a post. Threads hides no other replies for a program.`,
    why: 'Threads hides a reply to a post together with all that stands below it, and offers nothing for a single one among these.',
    fix: 'Hide it in the app, or hide the reply to the post that it stands below.',
  },
  'moderation/max-actions': {
    owner: 'operator',
    what: 'More replies match than a run may act on.',
    says: ({ left, most }: { readonly left: number; readonly most: number }) =>
      `${many(left)} more ${left === 1 ? 'matches' : 'match'}: a run acts on at most ${most}. The next run goes on with the oldest.`,
    why: 'A rule that matches more than was meant is noticed before it has hidden everything.',
    fix: 'Nothing to do, if the rules are meant so; `max_actions` in the file sets another bound.',
  },
} as const
