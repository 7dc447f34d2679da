import { expect, test } from 'vitest'
import { readYaml } from '../../../src/core/front-matter/read-yaml.ts'

function sentenceOf(yaml: string): string {
  const read = readYaml(`\n${yaml}\n`)
  const [problem] = read.ok ? [] : read.problems
  return `${problem?.line ?? ''}: ${problem?.message ?? ''}`
}

test('what the parser refuses is told in our own words', () => {
  const mistakes = [
    ...['a: @x', 'a: `x`', 'a: %x', 'a: ,b', 'a: b: c', 'a: 1\n  b: 2', 'a: "C:\\dir"', 'a: "\\u12"'],
    ...[
      'a:\n\tb: 1',
      'a: 1\n...\nb: 2',
      'a: "x',
      "a: 'x",
      'a: [1, 2',
      'a: {b: 1',
      'a: [,]',
      'a: {b: 1, , c}',
    ],
    ...['a: {"b": 1 "c": 2}', 'a: ]', '}', 'a:\n  b: 1\n c: 2', 'a:\n  - b\n  c: d', 'a:\n  b: 1\n  - c'],
    ...[
      'a: >-\n  x\n\ty: 1',
      'a: |\n\n   \n x',
      'a: - b',
      'a: 1\nword\nb: 2',
      'a:b\nc: 1',
      'a: |-\nfoo\nbar: x',
    ],
    ...[
      "a: 'it's'",
      'a: "x" y',
      'a: {{ x }} y',
      '- a\nb: 1',
      'a: |x',
      'a: > x y',
      'a: "x"#y',
      'a: &',
      'a: * b',
    ],
    ...['a: &x &y b', 'a: !a !b c', 'a: !<foo x', 'a: !e!foo x', 'a: *b', 'a: &b [*b]', '%FOO\na: 1'],
    `${'k'.repeat(1100)}: 1`,
  ]
  const sentences = mistakes.map((yaml) => `${JSON.stringify(yaml.slice(0, 30))} → ${sentenceOf(yaml)}`)
  expect(sentences).toMatchInlineSnapshot(`
    [
      ""a: @x" → 2: A value begins with \`@\`, which has a special meaning in YAML.",
      ""a: \`x\`" → 2: A value begins with a backtick, which has a special meaning in YAML.",
      ""a: %x" → 2: A value begins with \`%\`, which has a special meaning in YAML.",
      ""a: ,b" → 2: A value begins with \`,\`, which has a special meaning in YAML.",
      ""a: b: c" → 2: A value contains a colon followed by a space, or the line below it is indented too far.",
      ""a: 1\\n  b: 2" → 2: A value contains a colon followed by a space, or the line below it is indented too far.",
      ""a: \\"C:\\\\dir\\"" → 2: A text in double quotes contains \`\\d\`, which YAML does not know.",
      ""a: \\"\\\\u12\\"" → 2: A text in double quotes contains \`\\u\`, which YAML does not know.",
      ""a:\\n\\tb: 1" → 3: The line is indented with a tab.",
      ""a: 1\\n...\\nb: 2" → 4: A line of dots ends the YAML before the end of the front matter.",
      ""a: \\"x" → 2: A value begins with a quote, and the closing quote is missing.",
      ""a: 'x" → 2: A value begins with a quote, and the closing quote is missing.",
      ""a: [1, 2" → 3: A \`[\` or \`{\` is not closed, or the lines up to its end are not indented.",
      ""a: {b: 1" → 3: A \`[\` or \`{\` is not closed, or the lines up to its end are not indented.",
      ""a: [,]" → 2: A list in \`[…]\` or a mapping in \`{…}\` has a comma too many or too few.",
      ""a: {b: 1, , c}" → 2: A list in \`[…]\` or a mapping in \`{…}\` has a comma too many or too few.",
      ""a: {\\"b\\": 1 \\"c\\": 2}" → 2: A list in \`[…]\` or a mapping in \`{…}\` has a comma too many or too few.",
      ""a: ]" → 2: YAML does not allow \`]\` here.",
      ""}" → 2: YAML does not allow \`}\` here.",
      ""a:\\n  b: 1\\n c: 2" → 4: The line is not indented like the lines that it belongs to.",
      ""a:\\n  - b\\n  c: d" → 4: The line is not indented like the lines that it belongs to.",
      ""a:\\n  b: 1\\n  - c" → 4: The line is not indented like the lines that it belongs to.",
      ""a: >-\\n  x\\n\\ty: 1" → 4: The line is not indented like the lines that it belongs to.",
      ""a: |\\n\\n   \\n x" → 5: The line is not indented like the lines that it belongs to.",
      ""a: - b" → 2: A list begins on the same line as its key.",
      ""a: 1\\nword\\nb: 2" → 3: The line is neither \`key: value\` nor a part of the value above it.",
      ""a:b\\nc: 1" → 2: The line is neither \`key: value\` nor a part of the value above it.",
      ""a: |-\\nfoo\\nbar: x" → 3: The line is neither \`key: value\` nor a part of the value above it.",
      ""a: 'it's'" → 2: Text follows the end of a value, for example after a closing quote or bracket.",
      ""a: \\"x\\" y" → 2: Text follows the end of a value, for example after a closing quote or bracket.",
      ""a: {{ x }} y" → 2: Text follows the end of a value, for example after a closing quote or bracket.",
      ""- a\\nb: 1" → 3: Text follows the end of a value, for example after a closing quote or bracket.",
      ""a: |x" → 2: A value begins with \`|\` or \`>\`, and text follows on the same line.",
      ""a: > x y" → 2: A value begins with \`|\` or \`>\`, and text follows on the same line.",
      ""a: \\"x\\"#y" → 2: A \`#\` follows a value without a space between them.",
      ""a: &" → 2: A word that begins with \`&\`, \`*\` or \`!\` has a special meaning in YAML, and is not valid here.",
      ""a: * b" → 2: A word that begins with \`&\`, \`*\` or \`!\` has a special meaning in YAML, and is not valid here.",
      ""a: &x &y b" → 2: A word that begins with \`&\`, \`*\` or \`!\` has a special meaning in YAML, and is not valid here.",
      ""a: !a !b c" → 2: A word that begins with \`&\`, \`*\` or \`!\` has a special meaning in YAML, and is not valid here.",
      ""a: !<foo x" → 2: A word that begins with \`&\`, \`*\` or \`!\` has a special meaning in YAML, and is not valid here.",
      ""a: !e!foo x" → 2: A word that begins with \`&\`, \`*\` or \`!\` has a special meaning in YAML, and is not valid here.",
      ""a: *b" → 2: \`*b\` refers to \`&b\`, which is not complete before this line.",
      ""a: &b [*b]" → 2: \`*b\` refers to \`&b\`, which is not complete before this line.",
      ""%FOO\\na: 1" → 3: A line begins with \`%\`, which has a special meaning in YAML.",
      ""kkkkkkkkkkkkkkkkkkkkkkkkkkkkkk" → 2: A key is longer than 1024 characters.",
    ]
  `)
})
