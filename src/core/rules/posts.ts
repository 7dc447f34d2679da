type Written = { readonly written: string }
type LocalTime = Written & { readonly timezone: string }

type InvalidValue = {
  /** With the keys above it. */
  readonly key: string
  readonly written: string
  /** `quoted`: a text in quotes that would be something else without them. */
  readonly kind: 'plain' | 'quoted' | 'empty' | 'list' | 'mapping' | 'nothing'
  readonly must: string
}

function sayInvalidValue({ key, written, kind, must }: InvalidValue): string {
  const is = {
    plain: `is \`${written}\``,
    quoted: `is \`${written}\`, a text`,
    empty: 'is an empty text',
    list: written === '[]' ? 'is an empty list' : `is the list \`${written}\``,
    mapping: written === '{}' ? 'is an empty mapping' : `is the mapping \`${written}\``,
    nothing: 'has no value',
  }
  return `\`${key}\` ${is[kind]}; it must be ${must}.`
}

type Changed = { readonly live: number; readonly segments: number; readonly digest: string }

/** Receipts that a person wrote have no digest. */
function sayChanged({ live, segments, digest }: Changed): string {
  if (digest !== '')
    return `The post was changed after ${live} of its segments went live; its digest at that time was \`${digest}\`.`
  const has = segments === 1 ? '1 segment' : `${segments} segments`
  return `The post has ${has}, but ${live} segments are live.`
}

type ChangedReceipts = {
  readonly ids: readonly string[]
  readonly segments: number
  /** Whether they say that nothing is left to publish. */
  readonly isDone: boolean
  /** Whether the text is the one that they say was published. */
  readonly fits: boolean
  readonly isDraft: boolean
  /** Whether another file has one of them. */
  readonly isClaimed: boolean
}

/** As many ids as a sentence names. */
const NAMED = 3

function nameIds(ids: readonly string[]): string {
  const more = ids.length > NAMED ? ` and ${ids.length - NAMED} more` : ''
  return `${ids.slice(0, NAMED).join(', ')}${more}`
}

function nameRun(isDraft: boolean): string {
  return isDraft ? 'Once this is no draft, a publish run' : 'A publish run'
}

function sayChangedReceipts({ ids, segments, isDone, fits, isDraft, isClaimed }: ChangedReceipts): string {
  const [named, run] = [nameIds(ids), nameRun(isDraft)]
  if (isDone)
    return `${run} takes this post for published, as its receipts say (${named}), and skips it without looking them up on Threads${fits ? '' : ', although their digest does not fit the text'}.`
  if (isClaimed) return `${run} refuses this post, as another file has its receipts too (${named}).`
  if (!fits) return `${run} refuses this post, as its receipts (${named}) do not fit its text.`
  const condition =
    ids.length === 1
      ? 'if it is a post of this account with the text of the first segment'
      : 'if they are posts of this account with the texts of the first segments'
  return `${run} looks up ${named} on Threads, and goes on with segment ${ids.length + 1} of ${segments} only ${condition}.`
}

/** What can be wrong with a post as its author wrote it: keys, time, receipts. */
export const POST_RULES = {
  'post/unknown-key': {
    owner: 'author',
    what: 'A key under `threads` is not known.',
    says: ({ key }: { readonly key: string }) => `\`threads.${key}\` is not a known key.`,
    why: 'A misspelt key would have no effect, and nobody would notice.',
    fix: 'Correct or remove the key.',
  },
  'post/key-outside': {
    owner: 'author',
    what: 'A key stands beside `threads`, and was probably meant to stand under it.',
    says: ({ key }: { readonly key: string }) =>
      key === 'draft'
        ? '`draft: true` stands beside `threads`, so it does not keep the post from being published.'
        : key === 'publish_at'
          ? '`publish_at` stands beside `threads`, so the post would not wait for it.'
          : `The key \`${key}\` stands beside \`threads\`, so it has no effect on the post.`,
    why: 'Spool reads only what stands under `threads`; all other keys are those of the site generator.',
    fix: 'Indent it under `threads:`, without `true` behind that. Where the site generator needs it as it is, write it under `threads` as well.',
  },
  'post/invalid-value': {
    owner: 'author',
    what: 'A key under `threads` has a value that it cannot have.',
    says: sayInvalidValue,
    why: 'A guess could publish something else than the author wants.',
    fix: 'Correct the value.',
  },
  'post/publish-at-invalid': {
    owner: 'author',
    what: '`publish_at` is not a date-time.',
    says: ({ written }: Written) => `\`publish_at\` is \`${written}\`, which is not a date-time.`,
    why: 'Without a clear time, a post could go live at the wrong one.',
    fix: 'Write it as `2026-12-01 09:00` (local time in `timezone`) or `2026-12-01T09:00:00+01:00`.',
  },
  'post/publish-at-skipped': {
    owner: 'author',
    what: '`publish_at` is a local time that does not exist: the clocks skip it when summer time begins.',
    says: ({ written, timezone }: LocalTime) =>
      `\`publish_at\` is \`${written}\`, a time that does not exist in ${timezone}: the clocks skip it when summer time begins.`,
    why: 'Both the hour before and the hour after could be meant.',
    fix: 'Choose another time, or add an offset.',
  },
  'post/publish-at-twice': {
    owner: 'author',
    what: '`publish_at` is a local time that occurs twice: the clocks repeat it when summer time ends.',
    says: ({ written, timezone }: LocalTime) =>
      `\`publish_at\` is \`${written}\`, a time that occurs twice in ${timezone}: the clocks repeat it when summer time ends.`,
    why: 'Either of the two could be meant.',
    fix: 'Choose another time, or add an offset.',
  },
  'post/timezone-unknown': {
    owner: 'author',
    what: '`timezone` is not an IANA time zone.',
    says: ({ written }: Written) => `\`timezone\` is \`${written}\`, which is not an IANA time zone.`,
    why: 'A post could go live at the wrong time.',
    fix: 'Use a name such as `Europe/Berlin`.',
  },
  'post/overdue': {
    owner: 'author',
    what: 'A post is not published, and `late-limit` has passed since its `publish_at`.',
    says: ({ publishAt, limit }: { readonly publishAt: string; readonly limit: string }) =>
      `The post was due at ${publishAt}, more than ${limit} ago (\`late-limit\`).`,
    why: 'Posts that pile up while nothing runs must not all go live at once.',
    fix: 'Give it a new `publish_at`, make it a `draft`, or raise `late-limit`.',
  },
  'post/half-published': {
    owner: 'author',
    what: 'Only a part of a chain is live.',
    says: ({ live, segments }: { readonly live: number; readonly segments: number }) =>
      `${live} of ${segments} segments ${live === 1 ? 'is' : 'are'} live: a run stopped half way.`,
    why: 'The next run that publishes continues the chain from there.',
    fix: 'Nothing to do if the workflow has a schedule; otherwise start it.',
  },
  'post/in-doubt': {
    owner: 'author',
    what: 'It is not known whether a segment is live: the answer to publishing it was lost.',
    says: ({ number }: { readonly number: number }) =>
      `It is not known whether segment ${number} is live: the answer to publishing it was lost.`,
    why: 'Publishing it again could publish it twice, so the next run asks Threads first.',
    fix: 'Nothing to do if the workflow has a schedule; otherwise start it.',
  },
  'post/empty': {
    owner: 'author',
    what: 'A post has nothing to publish.',
    says: () => 'The post has nothing to publish.',
    why: 'Threads refuses an empty post.',
    fix: 'Write a text below the front matter or under `threads.text`, or make it a `draft`.',
  },
  'post/long-chain': {
    owner: 'author',
    what: 'A post becomes a chain of more than twenty segments.',
    says: ({ segments }: { readonly segments: number }) =>
      `The post becomes a chain of ${segments} segments.`,
    why: 'Few readers follow a chain that far, and each segment counts against the quota of a day.',
    fix: 'Use `format: attachment`, which takes up to 10,000 characters; or write a teaser under `threads.text`, with the address of the whole as `link`.',
  },
  'post/bug': {
    owner: 'us',
    what: 'Spool failed at one post because of a bug.',
    says: ({ stack }: { readonly stack: string }) =>
      `Spool failed at this post because of a bug: “${stack}”.`,
    why: 'The mistake is in Spool, not in the post. Other posts are published all the same.',
    fix: 'Please report it with the log of this run and the file, and write the post another way meanwhile.',
  },
  'post/edited-after-publication': {
    owner: 'author',
    what: 'A post that is live was changed.',
    says: () => 'The post was changed after it was published; Threads still shows what was published.',
    why: 'Threads has no way to edit a post.',
    fix: 'Nothing to do. To publish the new text, put it into a new file.',
  },
  'post/unpublish-and-republish': {
    owner: 'author',
    what: 'A post has both `unpublish: true` and `republish: true`.',
    says: () => 'The post has `unpublish: true` and `republish: true`; the first one counts.',
    why: 'A post that is taken down must not go out again by itself, as it would once `unpublish` is removed.',
    fix: 'Remove `republish`. When the post is to go out again, write it in the place of `unpublish`.',
  },
  'post/republish': {
    owner: 'author',
    what: 'A post that was taken down goes out again.',
    says: () => 'The post was taken down, and has `republish: true`: it goes out again, as a new post.',
    why: 'The new post has another address, and none of the replies and numbers of the old one.',
    fix: 'Nothing to do, if that is meant.',
  },
  'post/receipts-damaged': {
    owner: 'author',
    what: 'The receipts under `threads` contradict each other.',
    says: ({ id, first }: { readonly id: string; readonly first: string }) =>
      `\`id\` is \`${id}\`, but the first entry of \`posts\` has the id \`${first}\`.`,
    why: 'A run that continues from them could publish a segment twice.',
    fix: 'Correct one of the two, or remove `id`; the history of the file shows what Spool wrote.',
  },
  'post/changed-while-partial': {
    owner: 'author',
    what: 'A post was changed while only a part of its chain is live.',
    says: sayChanged,
    why: 'A chain that began with one text must not continue with another.',
    fix: 'Restore the earlier text to continue the chain, or remove `id`, `permalink`, `posts` and `digest` to publish the new text as a new chain.',
  },
  'post/cut-otherwise': {
    owner: 'author',
    what: 'A part of a chain is live as another version of Spool has cut it.',
    says: ({ live }: { readonly live: number }) =>
      `${live === 1 ? 'A segment is' : `${live} segments are`} live as another version of Spool cut the text; the rest is cut from there.`,
    why: 'Versions of Spool cut texts and write links in different ways.',
    fix: 'Nothing to do.',
  },
  'post/live-differs': {
    owner: 'author',
    what: 'A segment that is live is not a part of the text where it should be.',
    says: ({ segment }: { readonly segment: number }) =>
      `Segment ${segment}, which is live, says something else than the post does at that place.`,
    why: 'A chain that began with one text must not continue with another.',
    fix: 'Compare the segment on Threads with the post. Restore the earlier text to continue the chain, or remove `id`, `permalink`, `posts` and `digest` to publish the new text as a new chain.',
  },
  'post/receipts-changed': {
    owner: 'author',
    what: 'Receipts were added or changed, and a publish run will act on them.',
    says: sayChangedReceipts,
    why: 'Receipts are claims of whoever wrote them: they can keep a post from being published, or let a chain go on from another post.',
    fix: 'Nothing to do if Spool wrote them. Otherwise compare them with Threads before you merge.',
  },
  'post/receipts-removed': {
    owner: 'author',
    what: 'The receipts of a post that is live were removed.',
    says: ({ ids, isDraft }: Pick<ChangedReceipts, 'ids' | 'isDraft'>) =>
      `The receipts that say what is live of this post (${nameIds(ids)}) are removed. ${nameRun(isDraft)} looks for its text among the newest posts of the account, and publishes again what it does not find there.`,
    why: 'Without receipts, a live post is known only by its text: an older one, one that was edited, or a picture without text would go out a second time.',
    fix: 'Restore the receipts, unless the post is deleted on Threads and is to go out again.',
  },
  'post/receipt-unknown': {
    owner: 'author',
    what: 'A receipt names a post that is not one of this account.',
    says: ({ id, segment }: { readonly id: string; readonly segment: number }) =>
      `The receipt of segment ${segment} names the post ${id}, which is not a post of this account, or was deleted.`,
    why: 'A chain that continued from it would reply to somebody else’s post.',
    fix: 'Put the media id of the segment there, or remove `id`, `permalink`, `posts` and `digest` to publish the post as a new chain.',
  },
  'post/receipt-other-text': {
    owner: 'author',
    what: 'A receipt names a post of this account that has another text than the segment.',
    says: ({ id, segment }: { readonly id: string; readonly segment: number }) =>
      `The receipt of segment ${segment} names the post ${id}, which has another text.`,
    why: 'A chain that continued from it would reply to the wrong post.',
    fix: 'Put the media id of the segment there, or restore the text that was published.',
  },
  'post/receipt-claimed': {
    owner: 'author',
    what: 'Two files have a receipt with the same media id.',
    says: ({ id, other }: { readonly id: string; readonly other: string }) =>
      `The receipt with the id ${id} also stands in \`${other}\`.`,
    why: 'A post belongs to one file. A copied file would continue the chain of the other one.',
    fix: 'Remove `id`, `permalink`, `published_at`, `posts` and `digest` from the copy.',
  },
  'post/reference-foreign': {
    owner: 'author',
    what: 'The post file that a post replies to or quotes has a receipt that is not a post of this account.',
    says: ({ key, target, id }: { readonly key: string; readonly target: string; readonly id: string }) =>
      `\`threads.${key}: ${target}\` leads to the post ${id}, which is not a post of this account, or was deleted.`,
    why: 'A receipt is a claim: without looking it up, a post could reply to a stranger.',
    fix: 'Correct the receipts of that file, or write the media id itself if that post is meant.',
  },
  'post/reference-by-id': {
    owner: 'author',
    what: 'A post replies to or quotes another one by a media id that no post file has.',
    says: ({ key, id }: { readonly key: 'reply_to' | 'quote'; readonly id: string }) =>
      `\`${key}\` is the media id \`${id}\`, which no post file has: it can be anybody’s post. A publish run does not look it up; Threads decides whether this account may ${key === 'quote' ? 'quote it' : 'reply to it'}.`,
    why: 'An id does not show what it leads to, and answers to strangers are public like any other post.',
    fix: 'Nothing to do if you know the post. Otherwise open it before you merge this.',
  },
  'post/permalink-foreign': {
    owner: 'author',
    what: 'A permalink among the receipts is not an address of Threads.',
    says: ({ address }: { readonly address: string }) =>
      `The permalink \`${address}\` is not an address of Threads.`,
    why: 'Permalinks go to sites and messages that trust them.',
    fix: 'Remove the permalink; Spool asks Threads for it.',
  },
} as const
