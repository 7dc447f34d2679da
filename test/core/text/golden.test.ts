import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { chainOf, type TextChain } from '../../../src/core/text/chain-of.ts'
import { CONSTRUCTS } from '../../../src/core/text/markdown/generators/constructs.ts'
import type { TextSettings } from '../../../src/core/text/settings.ts'
import { textLength } from '../../../src/core/threads/text-length.ts'

/** Posts beside the chains that a reader found good. `vitest run test/core/text/golden.test.ts --update` writes them anew: read the diff. */
const FIXTURES = join(import.meta.dirname, '../../fixtures')
const filesIn = (folder: string) => readdirSync(join(FIXTURES, folder)).filter((name) => /\.mdx?$/.test(name))
const nameOf = (file: string) => file.replace(/\.mdx?$/, '')

describe.each(['posts', 'constructs'])('in %s the chain that is expected of', (folder) => {
  test.each(filesIn(folder))('%s', async (file) => {
    const markdown = readFileSync(join(FIXTURES, folder, file), 'utf8')
    const settings = { ...settingsOf(markdown), isMdx: file.endsWith('x') }
    await expect(shown(chainOf(markdown, settings), settings)).toMatchFileSnapshot(
      join(FIXTURES, folder, `${nameOf(file)}.chain.txt`),
    )
  })
})

test('every construct of site generators has a chain', () => {
  expect(filesIn('constructs').map(nameOf)).toEqual(Object.keys(CONSTRUCTS).toSorted())
})

/** A comment at the top of a post may name its settings: `<!-- handles: disarm, counting: bytes -->`. */
function settingsOf(markdown: string): TextSettings {
  const [, comment = ''] = /^<!--(.*)-->/.exec(markdown) ?? []
  const named = new Map(
    comment
      .split(', ')
      .map((pair): [string, string] => [
        pair.split(':')[0]?.trim() ?? '',
        pair.slice(pair.indexOf(':') + 1).trim(),
      ]),
  )
  return {
    counting: named.get('counting') === 'bytes' ? 'bytes' : 'documented',
    numbering: named.get('numbering'),
    format: 'chain',
    handles: named.get('handles') === 'disarm' ? 'disarm' : 'mention',
    references: 'short',
    repository: named.get('repository'),
    resolveLink: (target) =>
      target.startsWith('#') ? undefined : new URL(target, 'https://example.com/blog/post/').href,
  }
}

function shown({ segments, problems }: TextChain, { counting }: TextSettings): string {
  const pages = segments.map(({ text, media, spoilers, end }, index) =>
    [
      `── ${index + 1} of ${segments.length} ── ${textLength(text, counting)} of 500 ── ends at: ${end} `.padEnd(
        80,
        '─',
      ),
      ...(text === '' ? [] : [text]),
      ...spoilers.map(({ offset, length }) => `   ▒ spoiler: ${text.slice(offset, offset + length)}`),
      ...media.map(({ src, alt, spoiler }) => `   ▣ ${spoiler ? 'hidden ' : ''}image: ${src} (${alt})`),
    ].join('\n'),
  )
  const told = problems.map(
    ({ rule, severity, line, message }) => `${severity}: ${rule}, line ${line ?? '?'}: ${message}`,
  )
  return [...pages, '─'.repeat(80), ...told, ''].join('\n')
}
