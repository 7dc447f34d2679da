/** What can be wrong with a post as its author wrote it: keys, time, receipts. */
export const POST_RULES = {
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
} as const
