import type { Objects } from './objects.ts'

export type Person = { readonly name: string; readonly email: string; readonly date?: Date }

export type Commit = {
  readonly oid: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Required<Person>
  readonly committer: Required<Person>
  readonly message: string
}

export function writeCommit(
  objects: Objects,
  commit: {
    readonly tree: string
    readonly parents: readonly string[]
    readonly author: Person
    readonly committer: Person
    readonly message: string
  },
): string {
  const header = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${signature(commit.author)}`,
    `committer ${signature(commit.committer)}`,
  ]
  return objects.write('commit', Buffer.from(`${header.join('\n')}\n\n${commit.message}`))
}

/** The commit of this id; a tag leads to its commit. */
export function readCommit(objects: Objects, oid: string): Commit | undefined {
  const object = objects.read(oid)
  if (object?.type === 'tag')
    return readCommit(objects, /^object (\w+)/.exec(object.body.toString())?.[1] ?? '')
  if (object?.type !== 'commit') return undefined
  const text = object.body.toString('utf8')
  const end = text.indexOf('\n\n')
  const header = text.slice(0, end).split('\n')
  const all = (key: string) =>
    header.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1))
  return {
    oid,
    tree: all('tree')[0] ?? '',
    parents: all('parent'),
    author: person(all('author')[0]),
    committer: person(all('committer')[0]),
    message: text.slice(end + 2),
  }
}

function signature({ name, email, date = new Date() }: Person): string {
  return `${name} <${email}> ${Math.floor(date.getTime() / 1000)} +0000`
}

function person(line = ''): Required<Person> {
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+) [+-]\d+$/.exec(line) ?? []
  return { name, email, date: new Date(Number(seconds) * 1000) }
}
