/** bin/index.ts and src/ → dist/: one bundle and the chunks it loads when needed, with the licences of all that is in it. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
for (const name of readdirSync('dist').filter((file) => file.endsWith('.js')))
  writeFileSync(`dist/${name}`, withoutComments(name, readFileSync(`dist/${name}`, 'utf8')))
const { text, packages } = licensesOf(JSON.parse(readFileSync(STATS, 'utf8')) as Stats)
writeFileSync('dist/licenses.txt', text)
console.log(`dist/ holds src/ and ${packages} packages`)
