import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Manifest = {
  readonly version: string
  readonly bin: Readonly<Record<string, string>>
  readonly files: readonly string[]
  readonly scripts: object
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
const { spool = '' } = manifest.bin

/** Runs the package's `bin` on this Node, which gives itself out as another one. */
const onNode = (version: string, ...args: readonly string[]) =>
  spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${version}'})`,
      spool,
      ...args,
    ],
    { encoding: 'utf8' },
  )

test.each(['20.20.2', '18.0.0', '8.17.0'])('Node %s is told which one Spool needs', (version) => {
  const { status, stdout, stderr } = onNode(version, 'setup')
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toBe(
    `Spool needs Node.js 22 or newer, and this is ${version}. Install a newer one from https://nodejs.org, then run the same command again.\n`,
  )
})

test.each(['22.0.0', '24.21.0', '100.0.0'])('Node %s runs the command line', (version) => {
  expect(onNode(version, '--version')).toMatchObject({
    status: 0,
    stdout: `${manifest.version}\n`,
    stderr: '',
  })
})

test('npm builds nothing to install it, and installs what it runs and no more', () => {
  const building = ['build', 'prepare', 'prepack', 'preinstall', 'install', 'postinstall']
  expect(Object.keys(manifest.scripts).filter((name) => building.includes(name))).toEqual([])
  expect(manifest).not.toHaveProperty('workspaces')
  expect(manifest.files).toEqual(['bin/spool.js', 'dist'])
  expect(readFileSync(spool, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
})

test('what old versions of Node read is written as they know it', () => {
  const words = readFileSync(spool, 'utf8').replaceAll(/\/\*[^]*?\*\/|'[^']*'/g, '')
  expect(words).not.toMatch(/\b(const|let|class|async|await|export)\b|=>|`|\?\.|\?\?|\.\.\./)
})
