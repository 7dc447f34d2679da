type TooLong =
  | { readonly part: 'chain'; readonly length: number; readonly segments: number }
  | { readonly part: 'head' | 'segment'; readonly length: number }

function sayTooLong(facts: TooLong): string {
  switch (facts.part) {
    case 'chain':
      return `The text makes ${facts.segments} segments with ${facts.length} characters in all; a post with \`format: single\` has one segment of at most 500.`
    case 'head':
      return `The text before the first \`---\` is ${facts.length} characters long; Threads takes at most 500 in the post itself.`
    case 'segment':
      return `A segment of ${facts.length} characters cannot be cut; Threads takes at most 500.`
  }
}

const LEFT_OUT = {
  badges: (count: number) => `${count === 1 ? 'A badge is' : `${count} badges are`} left out.`,
  contents: () => 'The table of contents is left out, as its links lead to headings of the page.',
  logo: () => 'The logo is left out, as Threads shows no SVG; its description is published.',
}

/** The first of many. */
function shown(names: readonly string[]): string {
  const first = names.slice(0, 5).map((name) => `\`${name}\``)
  return [...first, ...(names.length > first.length ? ['…'] : [])].join(', ')
}

/** What can be wrong with a text, or lost on its way from Markdown. */
export const TEXT_RULES = {
  'text/too-long': {
    owner: 'author',
    what: 'A text is longer than one Threads post, and cannot or must not be split.',
    says: sayTooLong,
    why: 'Threads refuses text of more than 500 characters.',
    fix: 'Shorten the text, or let it become a chain with `format: chain`.',
  },
  'text/too-much': {
    owner: 'author',
    what: 'A text is far longer than the longest chain, as Markdown or written out.',
    says: ({ form, most }: { readonly form: 'Markdown' | 'written out'; readonly most: number }) =>
      form === 'Markdown'
        ? `The text has more than ${most} characters.`
        : `The text has more than ${most} characters once its links, quotes and tables are written out.`,
    why: 'Threads takes a thousand replies in 24 hours, so no chain can hold so much; converting it would use up the time and the memory of the run.',
    fix: 'Shorten the text, or put a teaser under `threads.text`.',
  },
  'text/too-many-segments': {
    owner: 'author',
    what: 'A chain has more segments than Threads takes in a day.',
    says: ({ count, most }: { readonly count: number; readonly most: number }) =>
      `The text makes ${count} segments; Threads takes at most ${most} of one chain in 24 hours.`,
    why: 'A chain is published whole, and never fits into the quota of a day.',
    fix: 'Shorten the text, or make several posts of it.',
  },
  'text/url-too-long': {
    owner: 'author',
    what: 'A URL does not fit into one segment.',
    says: ({ length }: { readonly length: number }) =>
      `A URL of ${length} characters does not fit into one segment; Threads takes at most 500, numbering included.`,
    why: 'A URL that is cut in two leads nowhere.',
    fix: 'Use a shorter URL that leads to the same page.',
  },
  'text/word-cut': {
    owner: 'author',
    what: 'A single word is longer than a segment, and is cut between two characters.',
    says: () => 'A word is longer than a segment of 500 characters, and is cut in two.',
    why: 'Readers see the word in two posts.',
    fix: 'Put a space or a line break where the word may be cut.',
  },
  'text/too-many-media': {
    owner: 'author',
    what: 'More than twenty images are in one place, so that one segment has to take them all.',
    says: ({ count }: { readonly count: number }) =>
      `A segment has ${count} images; Threads takes at most 20.`,
    why: 'Threads shows at most twenty images in one post, and Spool does not spread the images of one place over several posts.',
    fix: 'Put text or `---` on a line of its own between the images, or remove some of them.',
  },
  'text/link-dropped': {
    owner: 'author',
    what: 'A link leads to something that readers cannot open, and only its text is published.',
    says: ({ targets }: { readonly targets: readonly string[] }) =>
      targets.length > 1
        ? `${targets.length} links (${shown(targets)}) lead to what readers cannot open; only their text is published.`
        : targets[0] === ''
          ? 'A link has no address; only its text is published.'
          : `A link leads to \`${targets[0] ?? ''}\`, which readers cannot open; only its text is published.`,
    why: 'A link into a site or a page leads nowhere unless its public address is known.',
    fix: 'Write the whole address, beginning with `https://`, or set `site-url` to the address of the site.',
  },
  'text/left-out': {
    owner: 'author',
    what: 'Badges, a logo that Threads cannot show, or a table of contents whose links lead to headings of the page, are left out.',
    says: ({ what, count }: { readonly what: keyof typeof LEFT_OUT; readonly count: number }) =>
      LEFT_OUT[what](count),
    why: 'They help on the page of a project, and say nothing in a post.',
    fix: 'Nothing to do.',
  },
  'text/html-dropped': {
    owner: 'author',
    what: 'HTML that has no meaning in a post is left out; the text in a component is published.',
    says: ({ tag, isTextKept }: { readonly tag: string; readonly isTextKept: boolean }) =>
      isTextKept
        ? `The component \`${tag}\` is left out; the text in it is published.`
        : `The HTML element \`${tag}\` is left out with everything in it.`,
    why: 'Threads shows plain text, and only the site generator knows what its components show.',
    fix: 'Write in Markdown what readers of Threads are to see.',
  },
  'text/footnote-unused': {
    owner: 'author',
    what: 'A footnote is left out because the text does not refer to it.',
    says: ({ label }: { readonly label: string }) =>
      `The footnote \`[^${label}]\` is left out: the text does not refer to it.`,
    why: 'Without a reference, it is not known what the footnote belongs to.',
    fix: 'Refer to it in the text, or remove it.',
  },
  'text/unknown-node': {
    owner: 'us',
    what: 'Spool has no rule for a kind of Markdown.',
    says: ({ type }: { readonly type: string }) =>
      `Spool has no rule for the Markdown element \`${type}\`; only its text is published.`,
    why: 'Text must not change or disappear without notice.',
    fix: 'Write it another way, and report it to Spool with the Markdown in question.',
  },
  'text/too-deep': {
    owner: 'author',
    what: 'Lists or quotes are nested deeper than Spool reads Markdown.',
    says: ({ levels }: { readonly levels: number }) =>
      `Lists or quotes are nested more than ${levels} levels deep.`,
    why: 'Text below that depth would be lost.',
    fix: 'Use fewer levels.',
  },
  'text/shortcode': {
    owner: 'author',
    what: 'An instruction to a site generator (a shortcode, a container, an import) is left out.',
    says: ({ written }: { readonly written: string }) =>
      `\`${written}\` is an instruction to a site generator, and is left out.`,
    why: 'Only the site generator knows what it stands for.',
    fix: 'Write in Markdown what readers of Threads are to see, or put the text of the post under `threads.text`.',
  },
  'text/construct-kept': {
    owner: 'author',
    what: 'What may be an instruction to a site generator, or mathematics, is published as it is written.',
    says: ({ written }: { readonly written: string }) =>
      `\`${written}\` is published as it is written; Threads shows it so.`,
    why: 'Only the site generator knows what it shows in its place.',
    fix: 'Nothing to do if readers are to see it; else write what they are to see, or put the text of the post under `threads.text`.',
  },
  'text/front-matter-left': {
    owner: 'author',
    what: 'The text begins with front matter.',
    says: ({ lines }: { readonly lines: number }) => `The text begins with front matter of ${lines} lines.`,
    why: 'Front matter is for the site generator; readers of the post would see it first.',
    fix: 'Keep one block of YAML front matter, between lines of `---` at the very top of the file.',
  },
  'text/heading-unspaced': {
    owner: 'author',
    what: 'A heading has no space after its number signs, and is read as a heading nevertheless.',
    says: ({ written }: { readonly written: string }) =>
      `\`${written}\` has no space after its number signs, and is read as a heading.`,
    why: 'Markdown reads it as text without the space, and Threads reads it as a topic.',
    fix: 'Put a space after the number signs.',
  },
  'text/second-topic': {
    owner: 'author',
    what: 'A segment has more than one topic.',
    says: ({ topics }: { readonly topics: readonly string[] }) =>
      `A segment has ${topics.length} topics (${shown(topics)}); Threads takes only the first.`,
    why: 'Threads gives a post one topic, the first; every other hashtag is only text.',
    fix: 'Keep the topic that matters most, or move the others to other segments.',
  },
  'text/too-many-spoilers': {
    owner: 'author',
    what: 'A segment has more than ten spoilers.',
    says: ({ count }: { readonly count: number }) =>
      `A segment has ${count} spoilers; Threads takes at most 10.`,
    why: 'Threads takes at most ten spoilers in one post.',
    fix: 'Start a new segment between them with `---` on a line of its own, or make one spoiler of several.',
  },
  'text/spoiler-may-shift': {
    owner: 'author',
    what: 'A spoiler comes after characters that are not ASCII.',
    says: () => 'A spoiler comes after characters that are not ASCII; Threads might hide the wrong words.',
    why: 'Meta does not say in which unit it counts places in a text.',
    fix: 'Look at the post once it is live, or move emoji and accented letters behind the spoiler.',
  },
  'text/numbering-too-long': {
    owner: 'author',
    what: 'The numbering takes more than half of a segment.',
    says: ({ length }: { readonly length: number }) =>
      `The numbering of a segment is ${length} characters long; Spool takes at most 250.`,
    why: 'The numbering is added to every segment and counts towards its limit.',
    fix: 'Use a short pattern such as `({n}/{total})`.',
  },
  'text/attachment-too-long': {
    owner: 'author',
    what: 'The text of an attachment is too long.',
    says: ({ length }: { readonly length: number }) =>
      `The attachment is ${length} characters long; Threads takes at most 10000.`,
    why: 'Threads takes at most 10,000 characters in a text attachment.',
    fix: 'Shorten the text, or let it become a chain with `format: chain`.',
  },
  'text/attachment-media': {
    owner: 'author',
    what: 'A post with `format: attachment` has images.',
    says: ({ src }: { readonly src: string }) =>
      `The post has \`format: attachment\` and the image \`${src}\`; Threads takes only one of the two.`,
    why: 'Threads takes a text attachment only in a post without media.',
    fix: 'Remove the images, or let the text become a chain with `format: chain`.',
  },
  'text/style-dropped': {
    owner: 'author',
    what: 'Bold, italic and the like are not shown after the first character of an attachment that is not ASCII.',
    says: ({ count }: { readonly count: number }) =>
      `${count === 1 ? '1 style' : `${count} styles`} of the attachment (bold, italic and the like) cannot be shown after characters that are not ASCII.`,
    why: 'Meta does not say in which unit it counts places in a text, so a style is certain only while all text before its end is ASCII.',
    fix: 'Nothing to do; to keep more styles, write plain quotes and hyphens, and no emoji, before them.',
  },
  'text/too-many-links': {
    owner: 'author',
    what: 'A segment, or a post with its attachment, has more than five different links.',
    says: ({ count, isAttached }: { readonly count: number; readonly isAttached: boolean }) =>
      `${isAttached ? 'The post and its attachment have' : 'A segment has'} ${count} different links; Threads takes at most 5.`,
    why: 'Threads refuses a post with more than five links.',
    fix: 'Start a new segment between the links with `---` on a line of its own, or remove some of them.',
  },
  'text/counted-by-bytes': {
    owner: 'remote',
    what: 'Threads counts a segment as longer than its documentation says, and the chain is split again by bytes.',
    says: () =>
      'Threads counts a segment as longer than its documentation says, so the chain is split again by bytes.',
    why: 'Only Threads knows how it counts. It refused the segment before anything was public.',
    fix: 'Nothing to do; with the input `counting: bytes` a chain is split so from the start.',
  },
} as const
