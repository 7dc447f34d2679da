import { spawn } from 'node:child_process'
import { once } from 'node:events'

type Repository = {
  /** Where it is on this disk, bare. */
  readonly path: string
  /** Names of accounts. */
  readonly names: readonly string[]
}

/** The post file of an account; the first has the name that it has in every world of accounts. */
export const pathOf = (name: string, post: number) => `threads/${name}/${post === 0 ? 'a' : post}.md`
export const headOf = (name: string, post: number) => `Post ${post} of ${name}`

function textOf(name: string, post: number, isLive: boolean): string {
  const id = `178${String(post).padStart(6, '0')}91921648`
  const live = `\n  id: "${id}"\n  permalink: https://www.threads.com/@a/post/${id}\n  published_at: "2026-11-22T04:28:44Z"\n  posts:\n    - id: "${id}"\n      permalink: https://www.threads.com/@a/post/${id}\n  digest: sha256:abc`
  return `---\ntitle: "${headOf(name, post)}"\nthreads:${isLive ? live : ' true'}\n---\n\n${'Some text of a post. '.repeat(20)}\n`
}

/** One commit with these posts of every account, live or due. */
export async function commitPosts(
  { path, names }: Repository,
  posts: readonly number[],
  isLive: (post: number) => boolean,
): Promise<void> {
  const git = spawn('git', ['fast-import', '--quiet'], { cwd: path, stdio: ['pipe', 'inherit', 'inherit'] })
  const write = async (text: string) => git.stdin.write(text) || once(git.stdin, 'drain')
  await write(
    'commit refs/heads/main\ncommitter Ada <ada@lantern.example> 1790000000 +0000\ndata 5\nPosts\nfrom refs/heads/main^0\n',
  )
  for (const name of names)
    for (const post of posts) {
      const text = textOf(name, post, isLive(post))
      await write(`M 100644 inline ${pathOf(name, post)}\ndata ${Buffer.byteLength(text)}\n${text}\n`)
    }
  git.stdin.end('\ndone\n')
  const [code] = (await once(git, 'close')) as [number]
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`)
}
