/** Everything that CI checks, in the order in which it fails fastest. */
import { spawnSync } from 'node:child_process'

const STEPS: readonly (readonly [string, () => boolean])[] = [
  ['format and lint', () => npm('run', 'lint')],
  ['types', () => npm('run', 'types')],
  ['unused code', () => npm('run', 'unused')],
  ['bundle', () => npm('run', 'bundle')],
  ['dist/ is what src/ builds to', distIsCommitted],
  ['tests', () => npm('test')],
]

for (const [name, passes] of STEPS) {
  console.log(`\n── ${name}`)
  if (passes()) continue
  console.error(`\n${name}: failed`)
  process.exit(1)
}

function npm(...args: readonly string[]): boolean {
  const windows = process.platform === 'win32'
  return spawnSync('npm', [...args, '--silent'], { stdio: 'inherit', shell: windows }).status === 0
}

/** The build has just been made: whatever git sees in dist/ now was not committed. */
function distIsCommitted(): boolean {
  const { stdout } = spawnSync('git', ['status', '--porcelain', '--', 'dist'], { encoding: 'utf8' })
  process.stdout.write(stdout)
  return stdout === ''
}
