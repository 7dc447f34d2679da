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
