import type { Rule } from '../rules.ts'

/** What can be wrong with a text, or lost on its way from Markdown. */
export const TEXT_RULES = {
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
  'text/too-many-media': {
    owner: 'author',
    what: 'More than twenty images stand where only one segment can take them.',
    why: 'Threads shows at most twenty images in one post, and the images of one place are not spread over several.',
    fix: 'Put text or `---` on a line of its own between the images, or drop some of them.',
  },
  'text/link-dropped': {
    owner: 'author',
    what: 'A link leads nowhere that a reader could go, and only its text is left.',
    why: 'A relative link has no meaning outside the repository unless its address there is known.',
    fix: 'Write the whole address, beginning with `https://`.',
  },
  'text/html-dropped': {
    owner: 'author',
    what: 'HTML that has no meaning in a post was left out; text inside a component was kept.',
    why: 'Threads shows plain text, and only the site generator knows what its components show.',
    fix: 'Write in Markdown what readers of Threads shall see, or nothing.',
  },
  'text/footnote-unused': {
    owner: 'author',
    what: 'A footnote that nothing refers to was left out.',
    why: 'Without its reference nobody knows what the note belongs to.',
    fix: 'Refer to it in the text, or remove it.',
  },
  'text/unknown-node': {
    owner: 'us',
    what: 'A kind of Markdown came up for which nobody decided what it becomes.',
    why: 'Text must not change or vanish in silence.',
    fix: 'Write it another way, and report it to this action with the Markdown it happened in.',
  },
  'text/too-deep': {
    owner: 'author',
    what: 'Lists or quotes are nested deeper than the Markdown is read.',
    why: 'Text below that depth would be lost.',
    fix: 'Nest less deeply.',
  },
  'text/shortcode': {
    owner: 'author',
    what: 'An instruction to a site generator (a shortcode, a container, an import) was left out.',
    why: 'Only the site generator knows what it stands for.',
    fix: 'Write in Markdown what readers of Threads shall see, or put the text of the post under `threads.text`.',
  },
  'text/front-matter-left': {
    owner: 'author',
    what: 'The text begins with front matter.',
    why: 'Front matter is for the site generator; published, it would be the first thing anyone reads.',
    fix: 'Keep one block of YAML front matter, between lines of `---` at the very top of the file.',
  },
  'text/heading-unspaced': {
    owner: 'author',
    what: 'A heading lacks the space after its number signs, and was taken for a heading all the same.',
    why: 'Without the space Markdown takes it for text, and Threads for a topic.',
    fix: 'Put a space after the number signs.',
  },
  'text/second-topic': {
    owner: 'author',
    what: 'A segment holds more than one topic.',
    why: 'Threads gives a post one topic, the first; any other hashtag is only text.',
    fix: 'Keep the topic that matters most, or move one to another segment.',
  },
  'text/too-many-spoilers': {
    owner: 'author',
    what: 'A segment holds more than ten spoilers.',
    why: 'Threads takes at most ten spoilers in one post.',
    fix: 'Start a new segment between them with `---` on a line of its own, or hide longer stretches at once.',
  },
  'text/spoiler-may-shift': {
    owner: 'author',
    what: 'A spoiler stands after characters other than ASCII.',
    why: 'Meta does not say in which unit it counts places in a text; it may hide other words than those meant.',
    fix: 'Look at the post once it is live, or keep emoji and accents behind the spoiler.',
  },
  'text/numbering-too-long': {
    owner: 'author',
    what: 'The numbering takes more than half of a segment.',
    why: 'It is added to every segment, within the limit.',
    fix: 'Use a short pattern such as `({n}/{total})`.',
  },
  'text/attachment-too-long': {
    owner: 'author',
    what: 'The text of an attachment is too long.',
    why: 'Threads takes at most 10,000 characters in a text attachment.',
    fix: 'Shorten it, or let it become a chain with `format: chain`.',
  },
  'text/attachment-media': {
    owner: 'author',
    what: 'A post with `format: attachment` holds images.',
    why: 'Threads takes a text attachment only in a post without media.',
    fix: 'Remove the images, or let it become a chain with `format: chain`.',
  },
  'text/style-dropped': {
    owner: 'author',
    what: 'Bold, italic and the like are not shown from some place of an attachment on.',
    why: 'Meta does not say in which unit it counts places in a text, so styles are safe only as far as all text is ASCII.',
    fix: 'Nothing needs to change; to keep more styles, write plain quotes and hyphens and no emoji before them.',
  },
  'text/too-many-links': {
    owner: 'author',
    what: 'A segment holds more than five different links.',
    why: 'Threads refuses a post with more than five links.',
    fix: 'Start a new segment between the links with `---` on a line of its own, or drop some of them.',
  },
  'text/counted-by-bytes': {
    owner: 'remote',
    what: 'Threads counted a segment longer than its documentation says, and the chain was split again by bytes.',
    why: 'Only the network knows how it counts; it was asked before anything was public.',
    fix: 'Nothing to do; set `counting: bytes` to save the question.',
  },
} as const satisfies Record<string, Rule>
