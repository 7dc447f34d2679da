/**
 * Who can act on a problem. It decides the wording and whether running again can help:
 * the post's author, the workflow's operator, the network, or this action's own maintainers.
 */
export type Owner = 'author' | 'operator' | 'remote' | 'us'

type Rule = {
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
  'text/too-long': {
    owner: 'author',
    what: 'A post with `format: single` is longer than one Threads post.',
    why: 'Threads refuses text of more than 500 characters.',
    fix: 'Shorten it, or let it become a chain with `format: chain`.',
  },
  'text/url-too-long': {
    owner: 'author',
    what: 'A URL does not fit into one segment.',
    why: 'A URL that is cut in two leads nowhere.',
    fix: 'Use a shorter URL that leads to the same page.',
  },
  'text/word-cut': {
    owner: 'author',
    what: 'A single word is longer than a segment and was cut between two characters.',
    why: 'Every word survives, but this one does not survive in one piece.',
    fix: 'Put a space or a line break into it where it may be cut.',
  },
  'text/too-many-links': {
    owner: 'author',
    what: 'A segment holds more than five different links.',
    why: 'Threads refuses a post with more than five links.',
    fix: 'Start a new segment between the links with `---` on a line of its own, or drop some of them.',
  },
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof RULES
