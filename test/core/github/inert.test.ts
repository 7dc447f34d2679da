import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import {
  inert,
  inertCode,
  inertHtml,
  inertHtmlCode,
  inertHtmlLink,
  inertLink,
  inertProse,
} from '../../../src/core/github/inert.ts'
import { shownBy } from '../../action/shown.ts'
import { actingIn } from '../../github/acting.ts'

/** As on GitHub, what begins with `www.`, and an address to write to, is a link: within HTML that is code, too. */
const markdown = new MarkdownIt({ html: true, linkify: true })
markdown.linkify.set({ fuzzyLink: true, fuzzyEmail: true })
const hostile = fc
  .array(
    fc.constantFrom(
      ...[
        '`',
        '``',
        '<img src=x>',
        '</code>',
        '@octocat',
        '#1',
        '[x](y)',
        '![x](y)',
        '|',
        '\n',
        '\\',
        '*',
        '_',
        '~~',
      ],
      ...[
        'https://x.test',
        'www.x.com',
        'a@b.com',
        '\u202e',
        '&lt;',
        '<!-- -->',
        '::error::',
        'GH-1',
        'word',
        ' ',
        '🙂',
      ],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

describe('text from outside', () => {
  test('stays text, whatever stands in it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const rendered = markdown.renderInline(inert(text))
        expect(rendered).not.toMatch(/<(?!br)/)
        expect(actingIn(inert(text))).toEqual([])
      }),
    )
  })

  test('is code, and nothing else, where it is set apart', () => {
    fc.assert(
      fc.property(hostile, hostile, (before, code) => {
        const rendered = markdown.renderInline(
          `${inertProse(`${before}\`${code.replaceAll('`', '')}\``)} end`,
        )
        expect(rendered.replaceAll(/<\/?code>/g, '')).not.toMatch(/</)
        expect(rendered.endsWith(' end')).toBe(true)
      }),
    )
  })

  test.each(['@octocat', 'fixes #1', 'octo/repo#12', 'GH-12', 'https://x.test/1', 'www.x.test', 'a@b.test'])(
    'is no mention, reference or link once GitHub has decoded it: %s',
    (text) => {
      expect(actingIn(text)).not.toEqual([])
      expect(actingIn(inert(text))).toEqual([])
      expect(actingIn(inertProse(text))).toEqual([])
    },
  )

  test('can be copied where it is code, in which GitHub looks for nothing', () => {
    expect(inertHtmlCode('threads/@octocat #1.md')).toBe('<code>threads/&#64;octocat &#35;1.md</code>')
    expect(inertCode('threads/@octocat #1.md')).toBe('<code>threads/&#64;octocat &#35;1.md</code>')
    expect(actingIn(`${inertCode('@octocat')} ${inertHtmlCode('#1')}`)).toEqual([])
  })

  test.each(['a www.x.com|.md', '`(www.x.com/a', 'a@x.com|', '|https://x.com/a'])(
    'makes no link of the name of a file: %s',
    (path) => {
      expect(markdown.renderInline(inertCode(path))).not.toContain('<a')
      expect(markdown.renderInline(inertProse(`\`${path}\` and ${path}`))).not.toContain('<a')
    },
  )

  test.each([
    '@**octocat**',
    '@_octocat_',
    '<b>@</b>octocat',
    '@<!-- -->octocat',
    '@[octocat](https://x.test)',
    '@`octocat`',
    '@@octocat',
    '@astrobot-houston',
  ])('mentions nobody, whatever the markup that parts a name from its sign: %s', (text) => {
    expect(actingIn(`${inert(text)} ${inertProse(text)} ${inertCode(text)}`)).toEqual([])
  })

  test('does not end a code span or a cell', () => {
    expect(inertCode('threads/a b.md')).toBe('`threads/a b.md`')
    expect(inertCode('a`|<b>')).toBe('<code>a&#96;&#124;&#60;b&#62;</code>')
  })

  test('is a link only to the web', () => {
    expect(inertLink('x', 'https://a.test/(b)')).toBe('[x](https://a.test/%28b%29)')
    expect(inertLink('x', 'javascript:alert(1)')).toBeUndefined()
    expect(inertLink('x', undefined)).toBeUndefined()
  })

  test('is one link, whatever stands in its address', () => {
    for (const address of [
      'https://a.test/#1\\',
      'https://a.test/?`',
      'https://a.test/?a|b',
      'https://a.test/)(\\)',
    ]) {
      const rendered = markdown.renderInline(`${inertLink('x', address) ?? ''} and \`code\``)
      expect(rendered, address).toMatch(/^<a href="[^"]*">x<\/a> and <code>code<\/code>$/)
    }
  })

  test('is a link only to the web within HTML, too', () => {
    expect(inertHtmlLink('x', 'https://a.test/?b=c&d=">')).toBe(
      '<a href="https&#58;//a.test/?b=c&#38;d=%22%3E">x</a>',
    )
    expect(inertHtmlLink('x', 'javascript:alert(1)')).toBeUndefined()
  })
})

describe('text within a block of HTML', () => {
  const block = (text: string) => `<blockquote>${inertHtml(text)}</blockquote>`

  test('stays text, whatever stands in it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(actingIn(block(text))).toEqual([])
        expect(shownBy(block(text)).foreign).toEqual([])
      }),
    )
  })

  test('has all of its characters, and no others, so that it can be copied', () => {
    const text = 'See https://x.test/a_b, @octocat and #1:\n\n    if (a  < b) { **c** }\n静かな@道具 🎉 👩‍👩‍👧'
    const copied = block(text)
      .replaceAll('<br>', '\n')
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
      // Browsers copy such a space as one like any other.
      .replaceAll('\u00a0', ' ')
    expect(copied).toBe(text)
  })

  test('is code only where GitHub would make something of it', () => {
    expect(inertHtml('Ask @ada: it is 50% off')).toBe('Ask <code>&#64;ada&#58;</code> it is 50% off')
    expect(inertHtml('Thanks to @ada, and #1.')).toBe(
      'Thanks to <code>&#64;ada</code>, and <code>&#35;1</code>.',
    )
    for (const acting of ['a/b#1', 'GH-12', 'www.x.test', 'https://x.test', ':tada:', 'deadbeef', 'a@b.test'])
      expect(inertHtml(acting)).toMatch(/^<code>/)
    for (const plain of ['Note: this', 'a:b', '10:30', 'cafe'])
      expect(inertHtml(plain)).not.toContain('<code>')
  })

  test('keeps its lines in one, without which a block would end', () => {
    expect(inertHtml('one\n\ntwo\r\nthree\rfour')).toBe('one<br><br>two<br>three<br>four')
  })

  test('shows stretches within tags', () => {
    const marked = [
      { offset: 0, length: 3, tags: ['b', 'i'] },
      { offset: 8, length: 5, tags: ['mark'] },
    ]
    expect(inertHtml('one two three', marked)).toBe('<b><i>one</i></b> two <mark>three</mark>')
  })
})
