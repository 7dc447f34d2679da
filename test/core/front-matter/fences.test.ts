import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fencesOf } from '../../../src/core/front-matter/fences.ts'

function partsOf(text: string) {
  const fences = fencesOf(text)
  if (fences.kind !== 'yaml') return fences
  const { start, end, bodyStart, bodyLine, eol } = fences
  return { frontMatter: text.slice(start, end), body: text.slice(bodyStart), bodyLine, eol }
}

describe('front matter', () => {
  test.each([
    [
      'between two fences',
      '---\na: 1\n---\nBody',
      { frontMatter: 'a: 1\n', body: 'Body', bodyLine: 4, eol: '\n' },
    ],
    [
      'of a CRLF file',
      '---\r\na: 1\r\n---\r\nB',
      { frontMatter: 'a: 1\r\n', body: 'B', bodyLine: 4, eol: '\r\n' },
    ],
    [
      'behind a byte order mark',
      '\uFEFF---\na: 1\n---\n',
      { frontMatter: 'a: 1\n', body: '', bodyLine: 4, eol: '\n' },
    ],
    [
      'of a CRLF file with spaces behind its fences',
      '---  \r\na: 1\r\n--- \r\nB',
      { frontMatter: 'a: 1\r\n', body: 'B', bodyLine: 4, eol: '\r\n' },
    ],
    ['that is empty', '---\n---\nBody', { frontMatter: '', body: 'Body', bodyLine: 3, eol: '\n' }],
    [
      'that ends with the file',
      '---\na: 1\n---',
      { frontMatter: 'a: 1\n', body: '', bodyLine: 3, eol: '\n' },
    ],
    [
      'with spaces behind its fences',
      '--- \t\na: 1\n---  \nB',
      { frontMatter: 'a: 1\n', body: 'B', bodyLine: 4, eol: '\n' },
    ],
    [
      'with lines that only begin like a fence',
      '---\n----\n---x\n ---\n---\nB',
      { frontMatter: '----\n---x\n ---\n', body: 'B', bodyLine: 6, eol: '\n' },
    ],
    [
      'with line separators, which end no line',
      '---\na\u2028---\u2029---\n---\nB',
      { frontMatter: 'a\u2028---\u2029---\n', body: 'B', bodyLine: 4, eol: '\n' },
    ],
    [
      'before a body with rules',
      '---\na: 1\n---\n---\n---\n',
      { frontMatter: 'a: 1\n', body: '---\n---\n', bodyLine: 4, eol: '\n' },
    ],
  ])('%s', (_, text, parts) => {
    expect(partsOf(text)).toEqual(parts)
  })

  test.each([
    ['an empty file', ''],
    ['plain text', 'Hello\n---\nthreads: true\n---\n'],
    ['an empty line first', '\n---\nthreads: true\n---\n'],
    ['a space first', ' ---\nthreads: true\n---\n'],
    ['two byte order marks', '\uFEFF\uFEFF---\nthreads: true\n---\n'],
    ['a longer rule', '----\nthreads: true\n----\n'],
    ['a rule of dashes and spaces', '--- - ---\n'],
    ['nothing but dashes', '---'],
    ['words behind the dashes', '--- said the fox ---\n'],
    ['words behind the dashes and nothing more', '--- said the fox\n'],
    ['a template', '{% include threads.md %}\n'],
    ['a template with an object in it', '{% include {"threads": true} %}\n'],
    ['a shortcode', '{{< threads >}}\n'],
    ['plus signs with text', '+++ more\n'],
    ['plus signs with text above others', '+++ more\nthreads = true\n+++\n'],
  ])('is not seen in %s', (_, text) => {
    expect(fencesOf(text)).toEqual({ kind: 'none' })
  })

  test.each([
    ['a mapping that is never closed', '---\nthreads: true\n\nBody\n', true],
    ['a quoted key', '---\n"threads": true\n', true],
    ['a key with a space behind it', '---\nthreads : true\n', true],
    ['three dots instead of an end', '---\nthreads: true\n...\nBody\n', true],
    ['a fence with more behind it as its end', '---\nthreads: true\n--- x\n', true],
    ['no-break space behind the end', '---\nthreads: true\n---\u00A0\n', true],
    ['a text that begins with a thematic break', '---\n\nMany threads: one text.\n', false],
  ])('is unclosed in %s', (_, text, mentionsThreads) => {
    expect(fencesOf(text)).toEqual({ kind: 'unclosed', line: 1, mentionsThreads })
  })

  test.each([
    ['TOML', '+++\ntitle = "x"\nthreads = true\n+++\n', 'TOML', true],
    ['a TOML table', '+++\n[threads]\ndraft = true\n+++\n', 'TOML', true],
    ['a dotted TOML key', '+++\nthreads.draft = true\n+++\n', 'TOML', true],
    ['CRLF TOML', '\uFEFF+++\r\nthreads = true\r\n+++\r\n', 'TOML', true],
    [
      'TOML of another kind of file',
      '+++\ntitle = "the threads of fate"\n+++\nthreads = true\n',
      'TOML',
      false,
    ],
    ['JSON', '{\n  "threads": true\n}\n', 'JSON', true],
    ['JSON on one line', '{"title": "x", "threads": {"draft": true}}\nBody\n', 'JSON', true],
    ['JSON of another kind of file', '{\n  "title": "x"\n}\nthreads: true\n', 'JSON', false],
    ['JSON of another kind of file on one line', '{"title": "x"}\nthreads: true\n', 'JSON', false],
    ['JSON on one line with a space behind it', '{"title": "x"} \nthreads: true\n', 'JSON', false],
    ['JSON between semicolons', ';;;\n"threads": true\n;;;\n', 'JSON', true],
    ['JavaScript', '---js\n({ threads: true })\n---\n', 'js', true],
    [
      'JavaScript behind a space',
      '--- javascript\r\nmodule.exports = {threads: 1}\r\n---\r\n',
      'javascript',
      true,
    ],
    ['JSON with a name', '---json\n{"threads": true}\n---\n', 'json', true],
    ['TOML with a name', '---toml\nthreads = true\n---\n', 'toml', true],
    ['YAML with a name', '---yaml\nthreads: true\n---\n', 'yaml', true],
    ['anything with a name', '---constructor\ntitle: x\n---\nthreads: true\n', 'constructor', false],
    ['a long name, which is told in part', `---${'x'.repeat(50)}\n---\n`, 'x'.repeat(40), false],
    ['a key alone on its line', '---coffee\nthreads\n  draft: yes\n---\n', 'coffee', true],
    ['a name without an end', '---js\nthreads: true', 'js', true],
    ['a comment behind the fence', '--- # post\nthreads: true\n---\n', '# post', true],
    ['an invisible character before the fence', '\u200B---\nthreads: true\n---\n', '', true],
    ['an invisible character behind the fence', '---\u00A0\nthreads: true\n---\n', '', true],
    ['line breaks of an old Mac', '---\rthreads: true\r---\rBody\r', '\r', true],
  ])('is foreign: %s', (_, text, language, mentionsThreads) => {
    expect(fencesOf(text)).toEqual({ kind: 'foreign', language, line: 1, mentionsThreads })
  })

  test('cuts any text into opening, front matter, fence and body without losing a character', () => {
    const piece = fc.constantFrom(
      '---',
      '\n',
      '\r\n',
      '\r',
      ' ',
      '\t',
      'a: 1',
      '-',
      '+++',
      '{',
      '\uFEFF',
      '\u2028',
      '\u0085',
    )
    const texts = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(texts, (rest) => {
        const text = `---\n${rest}`
        const fences = fencesOf(text)
        if (fences.kind !== 'yaml') return
        const { start, end, bodyStart, bodyLine } = fences
        expect(text.slice(end, bodyStart)).toMatch(/^---[ \t]*(?:\r?\n|\r?$(?![^]))/)
        expect(text.slice(start, end)).not.toMatch(/(?:^|\n)---[ \t]*\r?\n/)
        expect(text.slice(0, bodyStart).split('\n')).toHaveLength(bodyLine)
      }),
      { numRuns: 3000 },
    )
  })

  test('of a text of a million letters is looked for once, whatever stands in it', () => {
    // Whoever goes back in one of these for each of its lines does not come to an end within the time of a test.
    const hostile = ['---\n'.repeat(2), '+++\n', '{"a":\n', '---js\n', '---\n'].flatMap((opening) =>
      ['{ ', '\t', '- ', '&a ', '---x\n', '"threads" ', ',\n '].map(
        (filler) => opening + filler.repeat(200_000),
      ),
    )
    expect(new Set(hostile.map((text) => fencesOf(text).kind))).toEqual(
      new Set(['yaml', 'foreign', 'unclosed']),
    )
  })
})
