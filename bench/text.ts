/**
 * Measures the splitter beside others that npm has, and the way from Markdown to chain: `npm run bench:text`.
 * docs/benchmarks.md keeps a run of it.
 */
import { join } from 'node:path'

import { chainOf } from '../src/core/text/chain-of.ts'
import { plainTextOf } from '../src/core/text/plain-text.ts'
import { englishText, readCorpus, SETTINGS, type Corpus } from './text/corpus.ts'
import { hostileRows, secondsSince } from './text/hostile.ts'
import { qualityRows, versionIn } from './text/quality.ts'
import { measure, noMeasures, type Measures } from './text/measures.ts'
import { tornRows } from './text/torn.ts'
import { SPLITTERS, type Splitter } from './text/splitters.ts'

const corpus = readCorpus()
// Another checkout to compare with: `npm run bench:text -- ../before`.
const [other] = process.argv.slice(2)
const versions = [
  other === undefined ? undefined : await versionIn('before', other),
  await versionIn('after', join(import.meta.dirname, '..')),
].filter((version) => version !== undefined)
const failures = new Set<string>()
console.log(
  `Texts: ${corpus.name}, ${corpus.markdown.length} files. Limit 500, counted as documented unless said otherwise. Node ${process.version}.\n`,
)

console.log('### What readers see\n')
for (const row of qualityRows(corpus.files, versions)) console.log(row)

console.log('\n### What is torn\n')
for (const row of tornRows(corpus.files, versions)) console.log(row)
console.log()

for (const [title, texts] of [
  ['All texts', corpus.texts],
  ['Prose: paragraphs only', corpus.prose.map(plainTextOf)],
] as const) {
  console.log(`### ${title}\n`)
  console.log(
    '| splitter | segments | ÷ lower bound | over 500 (documented) | over 500 (bytes) | words kept | URLs cut | breaks mid-word | breaks at a sentence end or better | orphans |',
  )
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |')
  for (const splitter of SPLITTERS) {
    const all = noMeasures()
    for (const text of texts)
      measure(all, text.text, await trial(splitter, text), splitter.counting ?? 'documented')
    console.log(rowOf(splitter.name, all))
  }
  console.log()
  for (const failure of failures) console.log(`${failure}\n`)
  failures.clear()
}

console.log('### Speed\n')
console.log('| what | MB a second of CPU, first run | best of five |')
console.log('| --- | ---: | ---: |')
const english = new Map(
  [5, 0.1].map((megabytes) => [megabytes, plainTextOf(englishText(corpus, megabytes * 1e6))]),
)
for (const splitter of SPLITTERS.filter(({ name }) => !name.includes(','))) {
  // One of the others is slower than linear; 5 MB would take it minutes.
  const megabytes = splitter.isSlow ? 0.1 : 5
  const text = english.get(megabytes)
  if (text)
    await timed(`${splitter.name}: ${megabytes} MB of English plain text into segments`, megabytes, () =>
      splitter.split(text),
    )
}
timedChain('Spool: the Markdown files to chains, each by itself', corpus.markdown)
for (const megabytes of [5, 10]) {
  timedChain(`Spool: the Markdown files as one of ${megabytes} MB to a chain`, [
    joined(corpus, megabytes * 1e6),
  ])
}
console.log(`\nLargest memory so far: ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB.`)

console.log('\n### Hostile input: Markdown to chain\n')
console.log('| repeated | seconds for 0.5 million characters | seconds for 2 million |')
console.log('| --- | ---: | ---: |')
for (const row of hostileRows()) console.log(row)

async function trial(splitter: Splitter, text: (typeof corpus.texts)[number]): Promise<readonly string[]> {
  try {
    return await splitter.split(text)
  } catch (cause) {
    failures.add(`${splitter.name} gave up on some texts, which then count as one segment: ${String(cause)}`)
    return [text.text]
  }
}

function rowOf(name: string, all: Measures): string {
  const percent = (part: number, whole: number): string =>
    whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
  const cells = [
    name,
    all.segments,
    (all.segments / all.lowerBound).toFixed(3),
    all.overDocumented,
    all.overBytes,
    percent(all.wordsKept, all.words),
    `${all.urlsCut} of ${all.urls}`,
    all.midWord,
    percent(all.breaks - all.midSentence, all.breaks),
    all.orphans,
  ]
  return `| ${cells.join(' | ')} |`
}

async function timed(what: string, megabytes: number, run: () => unknown): Promise<void> {
  const rates: number[] = []
  for (let round = 0; round < 5; round++) {
    const start = process.cpuUsage()
    await run()
    rates.push(megabytes / secondsSince(start))
  }
  console.log(`| ${what} | ${rates[0]?.toFixed(1) ?? ''} | ${Math.max(...rates).toFixed(1)} |`)
}

function timedChain(what: string, files: readonly string[]): void {
  const megabytes = files.reduce((sum, file) => sum + Buffer.byteLength(file), 0) / 1e6
  const rates: number[] = []
  for (let round = 0; round < 5; round++) {
    const start = process.cpuUsage()
    for (const file of files) chainOf(file, SETTINGS)
    rates.push(megabytes / secondsSince(start))
  }
  console.log(
    `| ${what} (${megabytes.toFixed(2)} MB) | ${rates[0]?.toFixed(1) ?? ''} | ${Math.max(...rates).toFixed(1)} |`,
  )
}

function joined({ markdown }: Corpus, length: number): string {
  const once = markdown.join('\n\n')
  return `${once}\n\n`.repeat(Math.ceil(length / once.length)).slice(0, length)
}
