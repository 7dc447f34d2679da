import type { Call } from './calls.ts'

/** What becomes of a construct: its contents stay, it is written another way, or it is left out and the author told. */
type Treatment = 'keep' | 'rewrite' | 'drop and tell'

/** What the text says in place of a construct; undefined: what it stands for is not known, and the author is told. */
type Written = string | undefined

type Row = {
  /** As authors write it. */
  readonly construct: string
  readonly generators: string
  readonly treatment: Treatment
  readonly becomes: string
}

type CallRow = Row & {
  /** Names of the shortcodes and tags. */
  readonly names: string
  readonly write: (call: Call) => Written
}

/** Shortcodes and tags of Liquid, by what they stand for. */
const CALLS = {
  figure: {
    construct: '`{{< figure src="…" alt="…" caption="…" >}}`',
    generators: 'Hugo, Zola',
    treatment: 'rewrite',
    becomes: 'A picture, and its title and caption as a paragraph.',
    names: 'figure img image picture',
    write: ({ named, values, isEnd }) => {
      const src = named['src'] ?? named['link'] ?? values[0]
      if (isEnd) return ''
      if (src === undefined || !/[/.]/.test(src)) return undefined
      const said = [named['title'], named['caption'] ?? named['attr']].filter((part) => part !== undefined)
      return `\n\n![${named['alt'] ?? ''}](<${src}>)\n\n${said.join('  \n')}\n\n`
    },
  },
  video: {
    construct: '`{{< youtube id >}}`, `{% youtube id %}`, `@[youtube](id)`',
    generators: 'Hugo, Zola, Eleventy, dev.to, Zenn',
    treatment: 'rewrite',
    becomes: 'Its address.',
    names: 'youtube yt youtube-lite youtubelite vimeo',
    write: (call) => withAddress(call, (id) => `${VIDEOS[call.name] ?? YOUTUBE}${id}`),
  },
  embed: {
    construct: '`{% embed https://… %}`, `{% twitter id %}`, `{{< gist user id >}}`, `@[card](https://…)`',
    generators: 'dev.to, Hugo, Eleventy, Zenn',
    treatment: 'rewrite',
    becomes: 'Its address.',
    names:
      'embed link card linkcard tweet twitter x x_simple instagram gist github codepen jsfiddle stackblitz codesandbox figma speakerdeck slideshare',
    write: (call) => {
      const { name, values, isTarget } = call
      if (name === 'link' && !/^https?:/.test(values[0] ?? '')) return isTarget ? pageOf(call) : undefined
      return withAddress(call, (id) => embedded(name, id, values))
    },
  },
  reference: {
    construct: '`[…]({{< ref "page.md" >}})`, `{% post_url … %}`, `@/page.md`',
    generators: 'Hugo, Jekyll, Zola',
    treatment: 'rewrite',
    becomes: 'The address of the page, as that of any link into the site.',
    names: 'ref relref',
    write: (call) => (call.isTarget ? pageOf(call) : undefined),
  },
  raw: {
    construct: '`{% raw %}` … `{% endraw %}`',
    generators: 'Jekyll, Eleventy',
    treatment: 'keep',
    becomes: 'What stands in it, as it is.',
    names: 'raw verbatim',
    write: () => '',
  },
  highlight: {
    construct: '`{{< highlight go >}}` … `{{< /highlight >}}`, `{% highlight ruby %}`',
    generators: 'Hugo, Jekyll',
    treatment: 'rewrite',
    becomes: 'Code.',
    names: 'highlight code-toggle code codeblock',
    write: () => '\n\n``````\n',
  },
  admonition: {
    construct: '`{{% notice tip %}}`, `{% note %}`, `:::tip[Title]`, `> [!TIP]`',
    generators: 'Hugo, Jekyll, Eleventy, Docusaurus, VitePress, GitHub',
    treatment: 'rewrite',
    becomes: '`Tip: Title` on a line of its own, or `Tip:` before the text if it has no title.',
    names:
      'note tip info warn warning danger caution important success failure error hint attention bug example question notice alert admonition callout',
    write: writeAdmonition,
  },
  details: {
    construct: '`{% details Title %}`, `::: details Title`, `:::message`',
    generators: 'dev.to, Hugo, VitePress, Zenn',
    treatment: 'rewrite',
    becomes: 'The title on a line of its own, and the text.',
    names: 'details expand collapse collapsible spoiler message',
    write: ({ isEnd, named, rest }) =>
      isEnd
        ? '\n\n'
        : `\n\n${named['title'] ?? named['summary'] ?? (/=/.test(rest) ? '' : unquoted(rest))}\n\n`,
  },
  comment: {
    construct: '`{% comment %}` … `{% endcomment %}`',
    generators: 'Jekyll, Eleventy',
    treatment: 'drop and tell',
    becomes: 'Nothing, with all that is in it.',
    names: 'comment',
    write: () => undefined,
  },
  other: {
    construct: '`{{< gallery … >}}`, `{% include … %}`, `{% if … %}`: any other',
    generators: 'Hugo, Zola, Jekyll, Eleventy, dev.to',
    treatment: 'drop and tell',
    becomes: 'Nothing; what stands between two of them is published.',
    names: '',
    write: () => undefined,
  },
} as const satisfies Record<string, CallRow>

/** What is no shortcode. */
const OTHERS = {
  address: {
    construct: '`[…]({{ "/page" | relative_url }})`, `{{ site.baseurl }}/page`',
    generators: 'Jekyll, Eleventy',
    treatment: 'rewrite',
    becomes: 'The address of the page, as that of any link into the site.',
  },
  variable: {
    construct: '`{{ variable }}`',
    generators: 'Jekyll, Eleventy, Hugo, VitePress',
    treatment: 'keep',
    becomes: 'Itself, and the author is told; as the address of a link or a picture it is left out.',
  },
  container: {
    construct: '`:::` and any other name',
    generators: 'Docusaurus, VitePress, Zenn',
    treatment: 'drop and tell',
    becomes: 'What stands in it, with its title on a line of its own.',
  },
  'sized-picture': {
    construct: '`![…](picture.png =250x)`',
    generators: 'Zenn',
    treatment: 'rewrite',
    becomes: 'The picture.',
  },
  module: {
    construct: '`import … from "…"`, `export const …`',
    generators: 'MDX',
    treatment: 'drop and tell',
    becomes: 'Nothing.',
  },
  expression: {
    construct: '`{expression}`, `{/* comment */}`',
    generators: 'MDX',
    treatment: 'drop and tell',
    becomes: 'Nothing; a text in quotes is published. Comments are not told.',
  },
  component: {
    construct: '`<Tabs>` … `</Tabs>`',
    generators: 'MDX, VitePress, Astro',
    treatment: 'drop and tell',
    becomes: 'The text in it. Indented text in a component is no code.',
  },
  contents: {
    construct: '`[TOC]`, `[[toc]]`',
    generators: 'VitePress, Python-Markdown',
    treatment: 'drop and tell',
    becomes: 'Nothing.',
  },
  attributes: {
    construct: '`{#id}`, `{: .class}` at the end of a line',
    generators: 'kramdown, Hugo, Pandoc',
    treatment: 'rewrite',
    becomes: 'Nothing.',
  },
} as const satisfies Record<string, Row>

/** What site generators read in Markdown and Threads does not, and what becomes of each; docs/markdown.md shows this table. */
export const CONSTRUCTS: Readonly<Record<string, Row>> = { ...CALLS, ...OTHERS }

const BY_NAME = new Map<string, CallRow>(
  Object.values(CALLS).flatMap((row) => row.names.split(' ').map((name): [string, CallRow] => [name, row])),
)

export type CallKind = keyof typeof CALLS

/** What a shortcode or tag stands for. */
export function kindOfCall(name: string): CallKind {
  const row = BY_NAME.get(name)
  const found = Object.entries(CALLS).find(([, each]) => each === row)
  return (found?.[0] as CallKind | undefined) ?? 'other'
}

/** What the text says in place of a shortcode or tag; undefined: nothing, and it is told. */
export function writtenFor(call: Call): Written {
  return call.name === 'post_url' ? (call.isTarget ? '' : undefined) : BY_NAME.get(call.name)?.write(call)
}

const YOUTUBE = 'https://www.youtube.com/watch?v='
const VIDEOS: Readonly<Record<string, string>> = { vimeo: 'https://vimeo.com/' }

/** The address of what is embedded, in a paragraph of its own; a video or post is named by its id alone. */
function withAddress({ values, named, isEnd }: Call, addressOf: (id: string) => string | undefined): Written {
  const id = named['id'] ?? named['url'] ?? named['src'] ?? values[0]
  if (isEnd) return ''
  const address = id === undefined || /^https?:/.test(id) ? id : addressOf(id)
  return address === undefined ? undefined : `\n\n<${address}>\n\n`
}

function embedded(name: string, id: string, values: readonly string[]): string | undefined {
  switch (name) {
    case 'tweet':
    case 'twitter':
    case 'x':
    case 'x_simple':
      return /^\d+$/.test(id) ? `https://x.com/i/status/${id}` : undefined
    case 'gist':
      return `https://gist.github.com/${[id, values[1]].filter((part) => part !== undefined).join('/')}`
    case 'github':
      return /^[\w.-]+\/[\w.-]+$/.test(id) ? `https://github.com/${id}` : undefined
    case 'instagram':
      return `https://www.instagram.com/p/${id}/`
    case 'speakerdeck':
      return `https://speakerdeck.com/player/${id}`
    default:
      return undefined
  }
}

/** A page by the path of its file, as Zola writes it. */
function pageOf({ values, named }: Call): string {
  const path = named['path'] ?? values[0] ?? ''
  return path.startsWith('#') ? path : `@/${path.replace(/^\/+/, '')}`
}

function writeAdmonition({ name, isEnd, values, named, rest }: Call): string {
  if (isEnd) return '\n\n'
  const isGeneral = /^(?:notice|alert|admonition|callout|hint)$/.test(name)
  const kind = isGeneral ? (named['type'] ?? values.find((value) => isLabel(value))) : name
  const title = named['title'] ?? values.filter((value) => value !== kind && value !== 'md').at(0)
  return admonition(kind, isGeneral || /["']/.test(rest) ? title : unquoted(rest))
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/s, '$2')
}

const LABELS = new Set<string>(
  CALLS.admonition.names.split(' ').filter((name) => !/^(?:notice|alert|admonition|callout)$/.test(name)),
)

/** Whether a word is what kinds of admonition are called. */
export function isLabel(word: string): boolean {
  return LABELS.has(word.toLowerCase())
}

/** How an admonition begins: its kind and title on a line, or its kind before the text. */
export function admonition(kind: string | undefined, title: string | undefined): string {
  const label = kind === undefined ? '' : `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()}:`
  if (title === undefined || title === '') return label === '' ? '\n\n' : `\n\n${label} `
  return `\n\n${label === '' ? '' : `${label} `}${title}  `
}
