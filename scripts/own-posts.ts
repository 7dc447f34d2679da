/** Posts of one's own for the demo: copied, so that nothing changes in the folder they stand in. */
import { cpSync, globSync, lstatSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'

/** A folder that cannot be shown, in a sentence. */
export class NoPosts extends Error {}

const MARKDOWN = ['.md', '.mdx', '.markdown']
/** What a post may carry, or its author may take for that: only the action says what is wrong with it. */
const MEDIA = ['.jpg', '.jpeg', '.png', '.gif', '.webp', '.avif', '.heic', '.svg', '.mp4', '.mov', '.webm']
export const OWN_FILES = MARKDOWN.map((ending) => `**/*${ending}`).join('\n')

/** The folder that `name` means where npm was called. Throws a NoPosts if it is none. */
export function folderNamed(name: string): string {
  const folder = resolve(process.env['INIT_CWD'] ?? '.', name)
  const found = statSync(folder, { throwIfNoEntry: false })
  if (!found) throw new NoPosts(`There is no folder ${name}.`)
  if (!found.isDirectory()) throw new NoPosts(`${name} is no folder. Name the folder it stands in.`)
  return realpathSync(folder)
}

/**
 * Copies the Markdown of a folder and its media, without hidden folders, node_modules and links.
 *
 * Where no file asks to be published, each is made a post: somebody wants to see how they look. Returns whether
 * that was so, and how many posts there are.
 */
export function copyPosts(
  folder: string,
  workspace: string,
): { readonly count: number; readonly made: boolean } {
  try {
    cpSync(folder, workspace, { recursive: true, filter: (path) => path === folder || isWanted(path) })
  } catch (error) {
    throw new NoPosts(`${folder} cannot be copied: ${(error as Error).message}`)
  }
  const files = MARKDOWN.flatMap((ending) => globSync(`**/*${ending}`, { cwd: workspace }))
  if (files.length === 0)
    throw new NoPosts(`There is no Markdown file (${MARKDOWN.join(', ')}) in ${folder}.`)
  const texts = files.map(
    (file) => [join(workspace, file), readFileSync(join(workspace, file), 'utf8')] as const,
  )
  const asking = texts.filter(([, text]) => asksToBePublished(text))
  if (asking.length > 0) return { count: asking.length, made: false }
  for (const [path, text] of texts) writeFileSync(path, asPost(text))
  return { count: texts.length, made: true }
}

function isWanted(path: string): boolean {
  const found = lstatSync(path)
  if (/^\.|^node_modules$/.test(basename(path))) return false
  return (
    found.isDirectory() || (found.isFile() && [...MARKDOWN, ...MEDIA].includes(extname(path).toLowerCase()))
  )
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/

const asksToBePublished = (text: string): boolean =>
  /^(["']?)threads\1[ \t]*:/m.test(FRONT_MATTER.exec(text)?.[1] ?? '')

const asPost = (text: string): string =>
  FRONT_MATTER.test(text) ? text.replace(/\r?\n/, '$&threads: true$&') : `---\nthreads: true\n---\n\n${text}`
