const REFUSED = 'Threads takes only one of the two in a post.'
const UNKNOWN =
  'Meta does not say whether one post can have both, and Threads can drop one of them without an error.'
const GHOST = 'Threads takes only text and spoilers in a ghost post.'

const LINK = 'a link attachment (`link`)'
const POLL = 'a poll'
const GIF = 'a GIF'
const TEXT = 'a text attachment (`format: attachment`)'
const MEDIA = 'pictures or videos'
const REPLY = 'a post it replies to (`reply_to`)'

/** Two that exclude each other; the line is that of the other. */
type Pair = {
  readonly one: string
  readonly other: string
  readonly isInText: boolean
  readonly otherLine: number | undefined
}

function nameOther({ other, isInText, otherLine }: Pair): string {
  const name = isInText ? `the picture \`${other}\`` : `\`${other}\``
  return otherLine === undefined ? name : `${name} (line ${otherLine})`
}

function together(one: string, other: string, why: string) {
  return {
    owner: 'author',
    what: `The first segment of a post has both ${one} and ${other}.`,
    says: (pair: Pair) =>
      `The first segment has \`${pair.one}\` and ${nameOther(pair)}, which cannot be combined.`,
    why,
    fix: 'Remove one of the two.',
  } as const
}

function ghostWith(what: string, key: string) {
  return {
    owner: 'author',
    what: `A ghost post has ${what}.`,
    says: (pair: Pair) => `The ghost post has ${nameOther(pair)}; it can have only text and spoilers.`,
    why: GHOST,
    fix: `Remove \`${key}\`, or remove \`ghost\`.`,
  } as const
}

/** Names of characters that a message cannot show. */
const CHARACTERS: Readonly<Record<string, string>> = {
  '\t': 'a tab',
  '\n': 'a line break',
  '\r': 'a line break',
}

type Written = { readonly written: string }
type Referring = Written & { readonly key: string }

/**
 * What a post can carry, and what it cannot carry together.
 *
 * @see Meta, Threads API: *Publishing* (reference), *Posts*, *Polls*, *Text Attachments*, *Ghost Posts*, *Spoilers*,
 *   *Accessibility*, *Geo-gating*, *Reply Management*, *Share to Instagram Stories*
 */
export const FEATURE_RULES = {
  'post/topic-invalid': {
    owner: 'author',
    what: 'A topic contains a character that ends a topic: `.`, `&`, `#`, a tab or a line break.',
    says: ({ written, character }: Written & { readonly character: string }) =>
      `The topic \`${written}\` contains ${CHARACTERS[character] ?? `\`${character}\``}; a topic cannot contain \`.\`, \`&\`, \`#\`, a tab or a line break.`,
    why: 'Threads refuses a topic with `.` or `&` in it, and adds the `#` itself.',
    fix: 'Write the topic in letters, digits and spaces, without `#`.',
  },
  'post/topic-too-long': {
    owner: 'author',
    what: 'A topic is empty or longer than 50 characters.',
    says: ({ length }: { readonly length: number }) =>
      length === 0
        ? 'The topic is empty.'
        : `The topic is ${length} characters long; Threads takes at most 50.`,
    why: 'Threads takes topics of 1 to 50 characters.',
    fix: 'Write a short topic, or remove `topic`.',
  },
  'post/topic-and-hashtag': {
    owner: 'author',
    what: 'A post has a `topic`, and its first segment contains a hashtag as well.',
    says: ({ hashtag }: { readonly hashtag: string }) =>
      `The post has a \`topic\`, and its first segment contains the hashtag \`${hashtag}\`.`,
    why: 'Threads gives a post one topic; with `topic` given, the hashtag stays plain text.',
    fix: 'Remove the hashtag from the text, or remove `topic`.',
  },
  'post/link-not-public': {
    owner: 'author',
    what: 'A link attachment is not an address that anyone can open.',
    says: ({ written }: Written) =>
      `\`link\` is \`${written}\`, which is not an address that anyone can open.`,
    why: 'Threads loads the page to make a card of it, and refuses an address that it cannot load.',
    fix: 'Write the whole address, beginning with `https://`.',
  },
  'post/too-many-links': {
    owner: 'author',
    what: 'The first segment of a post has more than five different links, its link attachment included.',
    says: ({ count }: { readonly count: number }) =>
      `The first segment has ${count} different links, the link attachment included; Threads takes at most 5.`,
    why: 'Threads refuses a post with more than five links, and counts an attached one that is not in the text.',
    fix: 'Remove `link` or a link from the text, or start a new segment between the links with `---` on a line of its own.',
  },
  'post/too-many-media': {
    owner: 'author',
    what: 'The first segment of a post has more than twenty pictures and videos, those of `media` and of the text together.',
    says: ({ count }: { readonly count: number }) =>
      `The first segment has ${count} pictures and videos; Threads takes at most 20.`,
    why: 'Threads shows at most twenty in one post.',
    fix: 'Remove some of them, or put text or `---` on a line of its own before those in the text.',
  },
  'post/alt-too-long': {
    owner: 'author',
    what: 'The description of a picture or a video is too long.',
    says: ({ src, length }: { readonly src: string; readonly length: number }) =>
      `The description of \`${src}\` is ${length} characters long; Threads takes at most 1000.`,
    why: 'Threads takes descriptions of at most 1,000 characters.',
    fix: 'Shorten the description.',
  },
  'post/spoiler-hides-all': {
    owner: 'author',
    what: 'Some, but not all, pictures and videos of a segment are spoilers.',
    says: ({ src }: { readonly src: string }) =>
      `Threads hides \`${src}\` too, because another picture or video of its segment is a spoiler.`,
    why: 'Threads hides either all of them or none.',
    fix: 'Put `---` on a line of its own between the spoilers and the others, or make all of them spoilers.',
  },
  'post/poll-options': {
    owner: 'author',
    what: 'A poll has fewer than two options or more than four.',
    says: ({ count }: { readonly count: number }) =>
      `The poll has ${count === 1 ? '1 option' : `${count} options`}; Threads takes 2 to 4.`,
    why: 'Threads takes polls with two to four options.',
    fix: 'Add or remove options.',
  },
  'post/poll-option-length': {
    owner: 'author',
    what: 'An option of a poll is empty or longer than 25 characters.',
    says: ({ option, length }: { readonly option: number; readonly length: number }) =>
      length === 0
        ? `Option ${option} of the poll is empty.`
        : `Option ${option} of the poll is ${length} characters long; Threads takes at most 25.`,
    why: 'Threads takes options of 1 to 25 characters.',
    fix: 'Write a short text for it.',
  },
  'post/gif-invalid': {
    owner: 'author',
    what: '`gif` is not the id of a GIF on GIPHY.',
    says: ({ written }: Written) => `\`gif\` is \`${written}\`, which is not the id of a GIF on GIPHY.`,
    why: 'Threads takes GIFs from GIPHY only, by their id.',
    fix: 'Write the id: the letters and digits after the last hyphen of the address on giphy.com.',
  },
  'post/location-invalid': {
    owner: 'author',
    what: '`location` is not the id of a location.',
    says: ({ written }: Written) => `\`location\` is \`${written}\`, which is not the id of a location.`,
    why: 'Threads takes a place only by the id from its own search.',
    fix: 'Find the id with the location search of the Threads API, and write its digits.',
  },
  'post/country-unknown': {
    owner: 'author',
    what: '`countries` contains a code that is not in ISO 3166-1 alpha-2.',
    says: ({ written }: Written) =>
      `\`countries\` contains \`${written}\`, which is not a country code of ISO 3166-1 alpha-2.`,
    why: 'Threads refuses a post with a country that it does not know.',
    fix: 'Use two capital letters, such as `US` or `DE`.',
  },
  'post/reference-invalid': {
    owner: 'author',
    what: '`reply_to` or `quote` is neither a media id nor the path of a post file.',
    says: ({ key, written }: Referring) =>
      `\`${key}\` is \`${written}\`, which is neither a media id nor the path of a Markdown file.`,
    why: 'Threads identifies posts by media id only, and a permalink does not contain that id.',
    fix: 'Write the digits of the media id, or the path of the Markdown file that the post came from.',
  },
  'post/reference-outside': {
    owner: 'author',
    what: '`reply_to` or `quote` is a path that leads out of the repository.',
    says: ({ key, written }: Referring) =>
      `\`${key}\` is \`${written}\`, a path that leads out of the repository.`,
    why: 'Spool reads nothing outside the repository.',
    fix: 'Write the path relative to the file, or from the root of the repository with `/` in front.',
  },
  'post/reference-itself': {
    owner: 'author',
    what: 'A post replies to or quotes itself.',
    says: ({ key, written }: Referring) => `\`${key}\` is \`${written}\`, which is the post itself.`,
    why: 'The post would have to be live before it is published.',
    fix: 'Name another post.',
  },
  'post/reference-missing': {
    owner: 'author',
    what: '`reply_to` or `quote` is the path of a file that is not a post.',
    says: ({ key, written }: Referring) => `\`${key}\` is \`${written}\`, which is not a post.`,
    why: 'Only a file that was published as a post has a media id.',
    fix: 'Correct the path; a post file has `threads` in its front matter.',
  },
  'post/reference-not-live': {
    owner: 'author',
    what: '`reply_to` or `quote` is the path of a post that is not live yet.',
    says: ({ key, written }: Referring) => `\`${key}\` is \`${written}\`, a post that is not live yet.`,
    why: 'Threads can only reply to and quote what is published.',
    fix: 'Publish the other post first, in an earlier run or in the same one.',
  },
  'post/uncertain-on-reply': {
    owner: 'author',
    what: 'A post that replies to another one has a topic, or settings for its own replies.',
    says: ({ key }: { readonly key: string }) =>
      `The post has \`reply_to\` and \`${key}\`; Meta does not say whether \`${key}\` has an effect on a reply.`,
    why: 'Meta documents these for posts, and does not say whether they have an effect on replies.',
    fix: 'Look at the post once it is live, or remove the key.',
  },
  'post/ghost-chain': {
    owner: 'author',
    what: 'A ghost post has more than one segment.',
    says: ({ segments }: { readonly segments: number }) =>
      `The ghost post has ${segments} segments; it can have only one.`,
    why: 'Threads takes no ghost post as a reply, and every segment after the first is a reply.',
    fix: 'Shorten the text, or remove `ghost`.',
  },
  'post/attachment-empty': {
    owner: 'author',
    what: 'A post with `format: attachment` has no text left to attach.',
    says: () => 'The post has `format: attachment`, but all of its text fits into the post itself.',
    why: 'Threads refuses an empty attachment.',
    fix: 'Remove `format: attachment`; or put `---` on a line of its own after the text of the post, and write the attachment below it.',
  },
  'post/link-with-poll': together(LINK, POLL, REFUSED),
  'post/link-with-gif': together(LINK, GIF, UNKNOWN),
  'post/link-with-media': together(LINK, MEDIA, REFUSED),
  'post/poll-with-attachment': together(POLL, TEXT, REFUSED),
  'post/poll-with-gif': together(POLL, GIF, UNKNOWN),
  'post/poll-with-reply': together(POLL, REPLY, UNKNOWN),
  'post/poll-with-media': together(POLL, MEDIA, REFUSED),
  'post/attachment-with-gif': together(TEXT, GIF, UNKNOWN),
  'post/attachment-with-media': together(TEXT, MEDIA, REFUSED),
  'post/gif-with-reply': together(GIF, REPLY, UNKNOWN),
  'post/gif-with-media': together(GIF, MEDIA, REFUSED),
  'post/ghost-with-link': ghostWith(LINK, 'link'),
  'post/ghost-with-poll': ghostWith(POLL, 'poll'),
  'post/ghost-with-attachment': ghostWith(TEXT, 'format: attachment'),
  'post/ghost-with-gif': ghostWith(GIF, 'gif'),
  'post/ghost-with-reply': ghostWith(REPLY, 'reply_to'),
  'post/ghost-with-media': {
    ...ghostWith(MEDIA, 'media'),
    fix: 'Remove the pictures and videos, or remove `ghost`.',
  },
  'post/ghost-with-quote': ghostWith('a post it quotes', 'quote'),
  'post/ghost-with-topic': ghostWith('a topic', 'topic'),
  'post/ghost-with-location': ghostWith('a location', 'location'),
  'post/ghost-with-countries': ghostWith('countries it is shown in', 'countries'),
  'post/ghost-with-instagram': ghostWith('a share to Instagram', 'share_to_instagram'),
  'post/ghost-with-reply-control': ghostWith('a limit on who may reply', 'reply_control'),
  'post/ghost-with-approvals': ghostWith('replies that need approval', 'reply_approvals'),
  'threads/feature-lost': {
    owner: 'remote',
    what: 'Threads published a segment without something that was sent with it.',
    says: ({ segment, without }: { readonly segment: number; readonly without: string }) =>
      `Threads published segment ${segment} without ${without}.`,
    why: 'Threads leaves out what it does not take without an error, so Spool reads every segment again once it is live.',
    fix: 'Look at the post. What is live cannot be changed; if it matters, delete the post in the app and publish it again.',
  },
  'threads/detached': {
    owner: 'remote',
    what: 'A segment that was sent as a reply is live, but not as a reply to that post.',
    says: ({ segment }: { readonly segment: number }) =>
      `Threads did not attach segment ${segment} to the post that it replies to.`,
    why: 'Readers of the chain do not see the segment, and readers of the profile see it alone.',
    fix: 'Look at the account. What is live cannot be moved; if the segment makes no sense alone, delete it in the app.',
  },
} as const
