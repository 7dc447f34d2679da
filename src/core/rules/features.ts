const REFUSED = 'Threads takes only one of the two in a post.'
const UNKNOWN =
  'Meta does not say what becomes of the two in one post, and the network drops what it does not take without a word; so it is not tried.'
const GHOST = 'Threads takes nothing in a ghost post but text and spoilers.'

const LINK = 'a link attachment (`link`)'
const POLL = 'a poll'
const GIF = 'a GIF'
const TEXT = 'a text attachment (`format: attachment`)'
const MEDIA = 'pictures or videos'
const REPLY = 'a post it replies to (`reply_to`)'

function together(one: string, other: string, why: string) {
  const what = `The head of a post has both ${one} and ${other}.`
  return { owner: 'author', what, why, fix: 'Remove one of the two.' } as const
}

function ghostWith(what: string, key: string) {
  return {
    owner: 'author',
    what: `A ghost post has ${what}.`,
    why: GHOST,
    fix: `Remove \`${key}\`, or remove \`ghost\`.`,
  } as const
}

/**
 * What a post may carry, and what not together.
 *
 * @see Meta, Threads API: *Publishing* (reference), *Posts*, *Polls*, *Text Attachments*, *Ghost Posts*, *Spoilers*,
 *   *Accessibility*, *Geo-gating*, *Reply Management*, *Share to Instagram Stories*
 */
export const FEATURE_RULES = {
  'post/topic-invalid': {
    owner: 'author',
    what: 'A topic holds a character that ends one: `.`, `&`, `#` or a line break.',
    why: 'Threads refuses a topic with `.` or `&` in it, and adds the `#` itself.',
    fix: 'Write the topic in letters, digits and spaces, without `#`.',
  },
  'post/topic-too-long': {
    owner: 'author',
    what: 'A topic is empty or longer than 50 characters.',
    why: 'Threads takes topics of 1 to 50 characters.',
    fix: 'Choose a shorter topic.',
  },
  'post/topic-and-hashtag': {
    owner: 'author',
    what: 'A post has a `topic`, and its head a hashtag as well.',
    why: 'Threads gives a post one topic; with `topic` given, the hashtag stays plain text.',
    fix: 'Remove the hashtag from the text, or remove `topic`.',
  },
  'post/link-not-public': {
    owner: 'author',
    what: 'A link attachment is no address that anyone can open.',
    why: 'Threads fetches the page to make a card of it, and refuses what it cannot fetch.',
    fix: 'Write the whole address, beginning with `https://`.',
  },
  'post/too-many-links': {
    owner: 'author',
    what: 'The head of a post holds more than five different links, its link attachment among them.',
    why: 'Threads refuses a post with more than five links, and counts an attached one that is not in the text.',
    fix: 'Remove `link` or a link from the text, or start a new segment between the links with `---` on a line of its own.',
  },
  'post/too-many-media': {
    owner: 'author',
    what: 'The head of a post has more than twenty pictures and videos, those of `media` and of the text together.',
    why: 'Threads shows at most twenty in one post.',
    fix: 'Drop some of them, or put text or `---` on a line of its own before those in the text.',
  },
  'post/alt-too-long': {
    owner: 'author',
    what: 'The description of a picture or a video is too long.',
    why: 'Threads takes descriptions of at most 1,000 characters.',
    fix: 'Shorten the description.',
  },
  'post/spoiler-hides-all': {
    owner: 'author',
    what: 'Some, but not all, pictures and videos of a segment are spoilers.',
    why: 'Threads hides either all of them or none; all of them are hidden.',
    fix: 'Put `---` on a line of its own between those that are hidden and those that are not.',
  },
  'post/poll-options': {
    owner: 'author',
    what: 'A poll has fewer than two options or more than four.',
    why: 'Threads takes polls with two to four options.',
    fix: 'Give it two to four options.',
  },
  'post/poll-option-length': {
    owner: 'author',
    what: 'An option of a poll is empty or longer than 25 characters.',
    why: 'Threads takes options of 1 to 25 characters.',
    fix: 'Shorten the option.',
  },
  'post/gif-invalid': {
    owner: 'author',
    what: 'A `gif` is not the id of a GIF on GIPHY.',
    why: 'Threads takes GIFs from GIPHY only, by their id.',
    fix: 'Write the id: the letters and digits behind the last hyphen of the address on giphy.com.',
  },
  'post/location-invalid': {
    owner: 'author',
    what: 'A `location` is not the id of a location.',
    why: 'Threads knows places by ids from its own search only.',
    fix: 'Look the id up with the location search of the Threads API, and write its digits.',
  },
  'post/country-unknown': {
    owner: 'author',
    what: 'A country code is none of ISO 3166-1 alpha-2.',
    why: 'Threads refuses a post with a country that it does not know.',
    fix: 'Use two capital letters, such as `US` or `DE`.',
  },
  'post/reference-invalid': {
    owner: 'author',
    what: '`reply_to` or `quote` is neither a media id nor the path of a post file.',
    why: 'Threads knows posts by their media ids only, and a permalink does not hold that id.',
    fix: 'Write the digits of the media id, or the path of the Markdown file that the post came from.',
  },
  'post/reference-outside': {
    owner: 'author',
    what: '`reply_to` or `quote` is a path that leads out of the repository.',
    why: 'Nothing outside the repository is read.',
    fix: 'Write the path relative to the file, or from the root of the repository with `/` in front.',
  },
  'post/reference-itself': {
    owner: 'author',
    what: 'A post replies to or quotes itself.',
    why: 'It would have to be live before it is published.',
    fix: 'Name another post.',
  },
  'post/reference-missing': {
    owner: 'author',
    what: '`reply_to` or `quote` names a file that is no post.',
    why: 'Only what was published from a post file has a media id there.',
    fix: 'Correct the path; the file has `threads` in its front matter.',
  },
  'post/reference-not-live': {
    owner: 'author',
    what: '`reply_to` or `quote` names a post that is not live yet.',
    why: 'Threads can only reply to and quote what is published.',
    fix: 'Publish the other post first, in an earlier run or earlier in the same one.',
  },
  'post/uncertain-on-reply': {
    owner: 'author',
    what: 'A post that replies to another one has a topic, or rules for its own replies.',
    why: 'Meta documents these for posts and does not say whether they hold for replies.',
    fix: 'Look at the post once it is live, or remove the key.',
  },
  'post/ghost-chain': {
    owner: 'author',
    what: 'A ghost post is longer than one segment.',
    why: 'Threads takes no ghost post as a reply, and every segment but the first is one.',
    fix: 'Shorten the text, or remove `ghost`.',
  },
  'post/attachment-empty': {
    owner: 'author',
    what: 'A post with `format: attachment` has no text left to attach.',
    why: 'All of its text fits into the post itself, and Threads refuses an empty attachment.',
    fix: 'Remove `format: attachment`; or end the head with `---` on a line of its own, and write the attachment below it.',
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
  'post/ghost-with-attachment': ghostWith(TEXT, 'format'),
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
    what: 'A segment is live without something that was sent with it.',
    why: 'Threads leaves out what it does not take, and says nothing; so what is live is looked at again.',
    fix: 'Look at the post. What is live cannot be changed; delete it in the app and publish it again if it matters.',
  },
  'threads/detached': {
    owner: 'remote',
    what: 'A segment that was sent as a reply is live as a post of its own.',
    why: 'Readers of the chain do not find it, and readers of the profile find it alone.',
    fix: 'Look at the account. What is live cannot be moved; delete it in the app if it makes no sense alone.',
  },
} as const
