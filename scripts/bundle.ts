/** bin/index.ts and src/ → dist/: one bundle and the chunks it loads when needed, with the licences of all that is in it. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { minify } from 'terser'
import { withoutComments } from './comments.ts'
import { licensesOf, type Stats } from './licenses.ts'

const STATS = 'build/stats.json'

// ncc leaves chunks of earlier builds in place, and does not make the folder of its statistics.
rmSync('dist', { recursive: true, force: true })
mkdirSync('build', { recursive: true })
const ncc = ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', 'bin/index.ts', '-o', 'dist']
execFileSync(process.execPath, [...ncc, '--no-cache', '--target', 'es2022', '--stats-out', STATS], {
  stdio: ['ignore', 'ignore', 'inherit'],
})
for (const name of readdirSync('dist').filter((file) => file.endsWith('.js'))) {
  const code = readFileSync(`dist/${name}`, 'utf8')
  writeFileSync(`dist/${name}`, name === 'index.js' ? withoutComments(name, code) : await withoutUnused(code))
}
const { text, packages } = licensesOf(JSON.parse(readFileSync(STATS, 'utf8')) as Stats)
writeFileSync('dist/licenses.txt', text)
console.log(`dist/ holds src/ and ${packages} packages`)

/**
 * A chunk without what none of it uses, under the same names: ncc leaves that to a minifier. Not for what every run reads:
 * terser takes off the parentheses that have Node compile a module as it is read.
 */
async function withoutUnused(code: string): Promise<string> {
  const unused = { unused: true, dead_code: true, side_effects: true, passes: 3, keep_fargs: true }
  const { code: used = '' } = await minify(code, {
    ecma: 2020,
    module: true,
    mangle: false,
    compress: { defaults: false, ...unused },
    format: { keep_numbers: true },
  })
  return format(used, { parser: 'acorn', useTabs: true, printWidth: 120 })
}
