/** What is known of all conversations, at the root of the branch. */
export const INDEX = 'replies.json'

/** Where the replies to a post are kept: beside its path, or, with the input `replies-dir`, below that folder. */
export function fileFor(path: string, folder: string | undefined): string {
  const name = `${path.replace(/\.md$/i, '')}.replies.json`
  return folder === undefined ? name : `${folder}/${name}`
}

/** Whether a name can be one of `fileFor`: what the branch has is not trusted. */
export function isReplyFile(name: string): boolean {
  return name.endsWith('.replies.json')
}
