/** As many files as a sentence names. */
const NAMED = 3

/** The first of these files, and how many more there are. */
export function firstOf(files: readonly string[]): string {
  const named = files.slice(0, NAMED).map((file) => `\`${file}\``)
  const rest = files.length - NAMED
  return `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

/** What can be wrong with the files of the checkout. */
export const FILE_RULES = {
  'files/none': {
    owner: 'operator',
    what: 'The patterns of `files` match no file.',
    says: ({ patterns }: { readonly patterns: readonly string[] }) =>
      `No file matches ${patterns.map((pattern) => `\`${pattern}\``).join(', ')}.`,
    why: 'A pattern that matches nothing is more often a slip than an intention.',
    fix: 'Check `files`, and that the repository is checked out before this step.',
  },
  'files/almost-a-post': {
    owner: 'author',
    what: 'A file has a key that nearly makes it a post.',
    says: ({ key }: { readonly key: string }) =>
      key === 'threads'
        ? 'The file is no post: its key `threads` has no value.'
        : `The file is no post: it has the key \`${key}\`, and only \`threads\` makes one.`,
    why: 'A post that is none is never published, and nothing else would say so.',
    fix: 'Did you mean `threads: true`? `threads: false` says that it is no post.',
  },
  'files/late-front-matter': {
    owner: 'author',
    what: 'A file has blank lines or spaces before its first `---`, so it has no front matter.',
    says: () => 'The file is no post: front matter begins with `---` at the very start of the file.',
    why: 'Site generators read it the same way. A post that is none is never published, and nothing else would say so.',
    fix: 'Remove the blank lines and the spaces before the first `---`.',
  },
  'files/no-posts': {
    owner: 'author',
    what: 'Files match, and none of them is a post.',
    says: ({ files }: { readonly files: readonly string[] }) =>
      files.length === 1
        ? `The only file that matches is no post: ${firstOf(files)}.`
        : `None of the ${files.length} files that match is a post: ${firstOf(files)}.`,
    why: 'Only files that say so are published. If none does, something was forgotten more often than not.',
    fix: 'Open the file with front matter that has `threads: true` in it, between two lines of `---`.',
  },
  'files/not-utf8': {
    owner: 'author',
    what: 'A file is not UTF-8.',
    says: () => 'The file is not UTF-8.',
    why: 'Read in a wrong encoding, its text would be published mangled.',
    fix: 'Save the file as UTF-8.',
  },
  'files/too-large': {
    owner: 'author',
    what: 'A file that mentions `threads` is too large.',
    says: ({ most }: { readonly most: number }) => `The file has more than ${most} bytes.`,
    why: 'No post needs as much, and reading it would use up the memory of the run.',
    fix: 'Put what is large, such as pictures in the text, into files of their own.',
  },
  'files/unreadable': {
    owner: 'operator',
    what: 'A file could not be read.',
    says: ({ code }: { readonly code: string }) => `The file could not be read (${code}).`,
    why: 'A file that cannot be read cannot be published.',
    fix: 'Check the permissions of the file, and that it is checked out.',
  },
  'files/not-written': {
    owner: 'operator',
    what: 'Receipts could not be written into a file.',
    says: ({ code }: { readonly code: string }) =>
      `The receipts could not be written into the file (${code}).`,
    why: 'A post without receipts looks as if it were not published yet.',
    fix: 'Put the receipts from the summary into the front matter of the file by hand, under `threads`.',
  },
} as const
