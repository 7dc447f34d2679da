import { describe, expect, test } from 'vitest'
import { withThreadsKeys } from '../../../src/core/front-matter/edit.ts'
import { edited, expectLawful, type Keys } from './laws.ts'

const HEAD = '17889615691921648'
const RECEIPTS: Keys = {
  id: HEAD,
  permalink: 'https://www.threads.net/@spool/post/DSa1',
  published_at: '2026-12-01T09:00:03Z',
  posts: [
    { id: HEAD, permalink: 'https://www.threads.net/@spool/post/DSa1' },
    { id: '17889615691921649', permalink: 'https://www.threads.net/@spool/post/DSa2' },
  ],
  digest: 'sha256:9f86d081884c7d65',
}
const POST = { id: '1', permalink: 'https://www.threads.net/@spool/post/A' }
const SHORT: Keys = { id: '1', posts: [POST] }

const fenced = (frontMatter: string, body = '\nThe body.\n') => `---\n${frontMatter}---\n${body}`

describe('receipts', () => {
  test('look like what a person would write', () => {
    expect(edited(fenced('title: Hello\nthreads: true # on Threads, too\ntags: [a]\n'), RECEIPTS)).toBe(
      fenced(
        [
          'title: Hello',
          'threads: # on Threads, too',
          '  id: "17889615691921648"',
          '  permalink: https://www.threads.net/@spool/post/DSa1',
          '  published_at: "2026-12-01T09:00:03Z"',
          '  posts:',
          '    - id: "17889615691921648"',
          '      permalink: https://www.threads.net/@spool/post/DSa1',
          '    - id: "17889615691921649"',
          '      permalink: https://www.threads.net/@spool/post/DSa2',
          '  digest: sha256:9f86d081884c7d65',
          'tags: [a]',
          '',
        ].join('\n'),
      ),
    )
  })

  test('come after the last key of a mapping, at its column', () => {
    expect(edited(fenced('threads:\n      topic: Node # mine\n\n# of the title\ntitle: x\n'), SHORT)).toBe(
      fenced(
        [
          'threads:',
          '      topic: Node # mine',
          '      id: "1"',
          '      posts:',
          '        - id: "1"',
          '          permalink: https://www.threads.net/@spool/post/A',
          '',
          '# of the title',
          'title: x',
          '',
        ].join('\n'),
      ),
    )
  })

  test('replace older ones where they stand, lists of any length included', () => {
    const before = fenced(
      'threads:\n  posts: # live\n  - id: "7"\n  - id: "8"\n  - id: "9" # last\n  topic: x\n  id: "7" # head\n',
    )
    expect(edited(before, SHORT)).toBe(
      fenced(
        [
          'threads:',
          '  posts: # live',
          '  - id: "1"',
          '    permalink: https://www.threads.net/@spool/post/A # last',
          '  topic: x',
          '  id: "1" # head',
          '',
        ].join('\n'),
      ),
    )
  })

  test('fill keys that stand there empty', () => {
    expect(edited(fenced('threads:\n  id: # later\n  draft: ~\n'), { id: '1', draft: false })).toBe(
      fenced('threads:\n  id: "1" # later\n  draft: false\n'),
    )
  })

  test('go inside the braces of a flow mapping', () => {
    expect(edited(fenced('{"title": "x", "threads": {"draft": false}}\n'), { ...SHORT, draft: true })).toBe(
      fenced(
        '{"title": "x", "threads": {"draft": true, id: "1", posts: [{ id: "1", permalink: "https://www.threads.net/@spool/post/A" }]}}\n',
      ),
    )
    expect(edited(fenced('{threads: true}\n'), { id: '1' })).toBe(fenced('{threads: { id: "1" }}\n'))
    expect(edited(fenced('threads: {\n  draft: false, # not yet\n}\n'), { id: '1' })).toBe(
      fenced('threads: {\n  draft: false, id: "1" # not yet\n}\n'),
    )
  })

  test('that are there already stay as they are written', () => {
    const text = fenced(
      "threads:\n  id:   '1'\n  permalink: >-\n    a\n    b\n  posts: [{permalink: c, id: 2}]\n",
    )
    expect(edited(text, { id: '1', permalink: 'a b', posts: [{ id: '2', permalink: 'c' }] })).toBe(text)
  })

  test('set back give the same bytes', () => {
    const first = edited(fenced('threads: true\n'), RECEIPTS)
    expect(edited(edited(first, SHORT), { id: HEAD, posts: RECEIPTS['posts'] ?? [] })).toBe(first)
  })
})

/** Front matters that a lesser editor would mangle, by name. `ours`: the lines that may change. */
const NASTY: Readonly<Record<string, { readonly text: string; readonly ours?: RegExp }>> = {
  CRLF: { text: '---\r\ntitle: x\r\nthreads: true\r\n---\r\nBody\r\n' },
  'CRLF and a mapping': { text: '---\r\nthreads:\r\n  topic: x\r\ntitle: y\r\n---\r\nBody' },
  'CRLF and a block scalar at the end': { text: '---\r\nthreads:\r\n  text: |\r\n    a\r\n    b\r\n---\r\n' },
  'line breaks of both kinds': { text: '---\r\ntitle: x\nthreads: true\r\nother: y\n---\nBody\r\nmore\n' },
  'LF fences around CRLF lines': { text: '---\nthreads:\r\n  topic: x\r\n---\nBody\r\n' },
  'a byte order mark': { text: '\uFEFF---\nthreads: true\n---\nBody\n' },
  'a byte order mark and CRLF': { text: '\uFEFF---\r\nthreads: true\r\n---\r\nBody\r\n' },
  'no line break at the end of the file': { text: '---\nthreads: true\n---' },
  'no line break at the end of the body': { text: '---\nthreads: true\n---\nBody' },
  'spaces behind both fences': { text: '---  \nthreads: true\n--- \t\nBody\n' },
  'a tab behind the opening fence': { text: '---\t\nthreads: true\n---\nBody\n' },
  'spaces behind true': { text: fenced('threads: true   \ntitle: x\n') },
  'a tab before true': { text: fenced('threads:\ttrue\ntitle: x\n') },
  'many spaces before true': { text: fenced('title:     x\nthreads:   true\n') },
  'True with a capital': { text: fenced('threads: True\n') },
  'a comment behind true': { text: fenced('threads: true # yes\n') },
  'true on a line of its own': { text: fenced('threads:\n  true # yes\ntitle: x\n'), ours: /threads|true/ },
  'a comment between the key and true': {
    text: fenced('threads: # why\n  # more\n  true\n'),
    ours: /threads|true|more/,
  },
  'comments around the key': { text: fenced('# above\nthreads: true\n# below\n\n# far below\n') },
  'nothing else': { text: fenced('threads: true\n') },
  'a key in double quotes': { text: fenced('"threads": true\n') },
  'a key in single quotes': { text: fenced("'threads': true\n") },
  'an explicit key': { text: fenced('? threads\n: true\ntitle: x\n'), ours: /^: true/ },
  'explicit keys below threads': { text: fenced('threads:\n  ? topic\n  : x\n') },
  'a space before the colon': { text: fenced('threads : true\n') },
  'an indented root': { text: fenced('  title: x\n  threads: true\n  tags: []\n') },
  'an indented root with a mapping': { text: fenced('   threads:\n     topic: x\n   tags: []\n') },
  'one space of indentation': { text: fenced('threads:\n topic: x\ntitle: y\n') },
  'seven spaces of indentation': { text: fenced('threads:\n       topic: x\ntitle: y\n') },
  'blank lines between and behind': { text: fenced('\nthreads:\n\n  topic: x\n\n\ntitle: y\n\n') },
  'lines of spaces': { text: fenced('threads:\n  topic: x\n   \n \ntitle: y\n') },
  'comments at odd columns': {
    text: fenced('threads:\n# zero\n  topic: x # tail\n    # four\n  # two\n# zero\ntitle: y\n'),
  },
  'a list without indentation at the end': {
    text: fenced('threads:\n  media:\n  - a.png\n  - b.png # tail\ntitle: y\n'),
  },
  'a list with odd indentation at the end': {
    text: fenced('threads:\n  media:\n       - a.png\n       -   b.png\ntitle: y\n'),
  },
  'a list of mappings at the end': {
    text: fenced(
      'threads:\n  media:\n    - src: a.png\n      alt: |\n        A\n\n        cat\n\ntitle: y\n',
    ),
  },
  'lists in lists at the end': { text: fenced('threads:\n  poll:\n    - - a\n      - - b\ntitle: y\n') },
  'an empty item at the end': { text: fenced('threads:\n  media:\n    - a\n    -\n  # tail\ntitle: y\n') },
  'an empty value at the end': { text: fenced('threads:\n  topic: # none\n  # tail\ntitle: y\n') },
  'an empty value at the very end': { text: fenced('threads:\n  topic:\n') },
  'a literal block at the end': { text: fenced('threads:\n  text: |\n    a\n\n    b\n\n\ntitle: y\n') },
  'a literal block that keeps its blank lines': {
    text: fenced('threads:\n  text: |+\n    a\n\n\ntitle: y\n'),
  },
  'a kept block at the very end': { text: fenced('threads:\n  text: |+\n    a\n\n\n') },
  'a stripped block': { text: fenced('threads:\n  text: >-\n    a\n    b\n\ntitle: y\n') },
  'a block with its indentation given': { text: fenced('threads:\n  text: |2\n      a\n    b\ntitle: y\n') },
  'a block that looks like YAML': {
    text: fenced('threads:\n  text: |\n    id: 1\n    # no comment\n    threads: true\n'),
    ours: /^$/,
  },
  'a block with a rule in it': { text: fenced('threads:\n  text: |\n    a\n    ---\n    b\n') },
  'a plain text over several lines': { text: fenced('threads:\n  text: a\n    b\n\n    c\ntitle: y\n') },
  'a quoted text over several lines': { text: fenced('threads:\n  text: "a\n\n    b" # tail\ntitle: y\n') },
  'a flow mapping over several lines': {
    text: fenced('threads: {\n  topic: x,\n  draft: false\n}\ntitle: y\n'),
    ours: /draft/,
  },
  'a flow mapping with a comma at the end': { text: fenced('threads: { topic: x, }\n') },
  'a flow mapping with comments': {
    text: fenced('threads: {\n  topic: x # a, b\n  , # c, d\n  # e\n}\n'),
    ours: /^ {2}, # c/,
  },
  'a flow mapping with a bare key': { text: fenced('threads: {topic}\n') },
  'a flow mapping with a bare id at its end': { text: fenced('threads: {posts: [], id}\n') },
  'a flow mapping with an empty value': { text: fenced('threads: {topic: , draft: }\n') },
  'empty braces': { text: fenced('title: x\nthreads: {} # none\n') },
  'empty braces over two lines': { text: fenced('threads: {\n}\ntitle: x\n'), ours: /threads|^\}/ },
  'braces with only a comment': { text: fenced('threads: { # none\n}\n') },
  'a flow root over several lines': {
    text: fenced('{\n  title: x,\n  threads: true, # yes\n  tags: [a]\n}\n'),
  },
  'a JSON root': { text: fenced('{"title":"x","threads":true}\n') },
  'Japanese and emoji': { text: fenced('題名: "こんにちは 🧵"\nthreads: true # はい 👍🏽\nタグ: [猫, 犬]\n') },
  'Cyrillic keys below threads': { text: fenced('threads:\n  тема: мир\n') },
  'a line of 300 columns': { text: fenced(`title: ${'long '.repeat(60)}\nthreads: true\n`) },
  'aliases and anchors elsewhere': { text: fenced('base: &b {a: 1}\nthreads: true\ncopy: *b\n') },
  'an alias below threads': { text: fenced('topic: &t Node\nthreads:\n  topic: *t\n') },
  'tags elsewhere': { text: fenced('date: !!timestamp 2026-12-01\nsecret: !vault abc\nthreads: true\n') },
  'three dots at the end': { text: fenced('threads: true\n...\n') },
  'dates, times and long numbers': {
    text: fenced('date: 2026-12-01\nat: 9:30\nid: 17889615691921648\nweight: 0010\nthreads: true\n'),
  },
  'keys that are names of prototypes': {
    text: fenced('__proto__: 1\nconstructor: {toString: x}\nthreads:\n  __proto__: {a: 1}\n'),
  },
  'tabs inside values': { text: fenced('title: "a\tb"\nthreads:\n  topic:\tx\t# tail\n') },
  'other keys named threads': {
    text: fenced('site:\n  threads: true\nthreads: true\nlist:\n  - threads: false\n'),
  },
  'a body that looks like front matter': {
    text: fenced('threads: true\n', '---\nthreads: true\n---\n{threads: true}\n'),
  },
  'a line separator that ends no line': {
    text: fenced('title: a\u2028---\nthreads: true\n', 'a\u2028---\u2029b\n'),
  },
  'an old id in a block scalar': {
    text: fenced('threads:\n  id: |\n    7\n  posts: >-\n    none\n\ntitle: x\n'),
    ours: /id:|7|posts:|none/,
  },
  'old posts in brackets': { text: fenced('threads:\n  posts: [] # none\n  id: 7\n'), ours: /posts:|id:/ },
  'old posts as a text': { text: fenced('threads:\n  posts: none\n  id: [7]\n'), ours: /posts:|id:/ },
  'an id that is a list': {
    text: fenced('threads:\n  id:\n  - 7\n  posts: { a: 1 }\n'),
    ours: /id:|- 7|posts:/,
  },
  'an id below a comment': { text: fenced('threads:\n  id: # head\n    # mine\n    7\n'), ours: /^ {4}7/ },
}

describe('a write-back keeps every other byte of', () => {
  test.each(Object.entries(NASTY))('%s', (_, { text, ours = /threads/ }) => {
    expectLawful(text, SHORT, (line) => ours.test(line))
    const whole = expectLawful(text, RECEIPTS, (line) => ours.test(line))
    expectLawful(
      whole,
      { ...SHORT, digest: 'yes', draft: true },
      (line) => !text.includes(line) || ours.test(line),
    )
  })
})

describe('a write-back refuses, with a fix, and changes nothing where', () => {
  test.each([
    ['there is no front matter', 'Body\n', 'front-matter/not-editable'],
    ['there is no threads key', fenced('title: x\n'), 'front-matter/not-editable'],
    ['the front matter is empty', '---\n---\n', 'front-matter/not-editable'],
    ['threads is a list', fenced('threads:\n  - true\n'), 'front-matter/not-editable'],
    ['threads is false', fenced('threads: false\n'), 'front-matter/not-editable'],
    ['threads is empty', fenced('threads:\n'), 'front-matter/not-editable'],
    ['threads is the text "true"', fenced('threads: "true"\n'), 'front-matter/not-editable'],
    [
      'threads carries an anchor',
      fenced('threads: &t\n  topic: x\nother: *t\n'),
      'front-matter/not-editable',
    ],
    ['threads is an alias', fenced('base: &b {topic: x}\nthreads: *b\n'), 'front-matter/not-editable'],
    ['threads carries a tag', fenced('threads: !!map\n  topic: x\n'), 'front-matter/not-editable'],
    [
      'an old value carries an anchor',
      fenced('threads:\n  id: &i x\nother: *i\n'),
      'front-matter/not-editable',
    ],
    ['an old value carries a tag', fenced('threads:\n  id: !!int 7\n'), 'front-matter/not-editable'],
    [
      'an old list holds an anchor in use',
      fenced('threads:\n  posts:\n    - &p {id: 1}\n  media: [*p]\n'),
      'front-matter/not-editable',
    ],
    ['a key stands twice', fenced('threads: true\nthreads: true\n'), 'front-matter/duplicate-key'],
    ['the YAML is broken', fenced('threads: true\ntitle: a: b\n'), 'front-matter/broken-yaml'],
    ['tabs indent', fenced('threads:\n\ttopic: x\n'), 'front-matter/broken-yaml'],
    ['the root is a list', fenced('- threads\n'), 'front-matter/not-a-mapping'],
    ['the end is missing', '---\nthreads: true\n', 'front-matter/unclosed'],
    ['the end is ambiguous', '---\nthreads: true\n----\n---\n', 'front-matter/ambiguous-end'],
    ['it is TOML', '+++\nthreads = true\n+++\n', 'front-matter/foreign'],
    ['it is JavaScript', '---js\n({ threads: true })\n---\n', 'front-matter/foreign'],
  ])('%s', (_, text, rule) => {
    const result = withThreadsKeys(text, SHORT)
    expect(result.ok ? result.text : result.problem.rule).toBe(rule)
    expect(result.ok ? '' : result.problem.fix).not.toBe('')
  })

  test('it says on which line', () => {
    expect(withThreadsKeys(fenced('title: x\nthreads: &t true\n'), SHORT)).toMatchObject({
      problem: { line: 3 },
    })
    expect(withThreadsKeys('Body\n', SHORT)).toMatchObject({ problem: { line: 1 } })
  })
})

test('no keys change nothing', () => {
  const text = fenced('threads: true\n')
  expect(withThreadsKeys(text, {})).toEqual({ ok: true, text })
})

describe('a value that gives way', () => {
  test.each([
    ['empty braces, to lines', 'threads: {}\n', { id: '1' }, 'threads:\n  id: "1"\n'],
    ['braces around space, to lines', 'threads: {  }\n', { id: '1' }, 'threads:\n  id: "1"\n'],
    ['a text, to a plain one', 'threads:\n  digest: x\n', { digest: 'a:b' }, 'threads:\n  digest: a:b\n'],
    [
      'a text in braces, to one in quotes',
      'threads: {digest: x}\n',
      { digest: 'a:b' },
      'threads: {digest: "a:b"}\n',
    ],
    [
      'a text, to a list',
      'threads:\n  posts: x\n',
      { posts: [{ id: '1' }] },
      'threads:\n  posts: [{ id: "1" }]\n',
    ],
    ['a list, to none', 'threads:\n  posts:\n    - id: 1\n', { posts: [] }, 'threads:\n  posts: []\n'],
    [
      'a list below a comment, to none',
      'threads:\n  posts: # mine\n    - id: 1\n',
      { posts: [] },
      'threads:\n  posts: # mine\n    []\n',
    ],
  ])('%s', (_, before, keys, after) => {
    expect(edited(fenced(before), keys)).toBe(fenced(after))
  })
})
