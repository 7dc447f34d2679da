import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { mediaFile } from '../../../src/adapters/media/file.ts'

const FIXTURES = 'test/fixtures/media'
const folder = mkdtempSync(join(tmpdir(), 'spool commands-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What a fix tells to run is written for a POSIX shell, and there `convert` is another program. */
const WINDOWS = process.platform === 'win32'
const has = (tool: string) => spawnSync(tool, ['-version']).status === 0
// ImageMagick 6 has the same command under another name.
const magick = has('magick') ? 'magick' : 'convert'
// Debian's ImageMagick 6 has neither SVG nor JPEG XL, and there is no picture to put to a sound.
const skipped = /^(svg|jpeg-xl|sound-alone)\./

const problemsOf = async (root: string, name: string) =>
  (await mediaFile(root, [name], { src: name })).problems

/** Every command that a fix tells to run, with the file it is for. */
const told = await Promise.all(
  readdirSync(FIXTURES)
    .filter((name) => name !== 'ffprobe.json' && !skipped.test(name))
    .map(async (name) => {
      const fixes = (await problemsOf(FIXTURES, name)).map(({ fix }) => fix).join('\n')
      const commands = [...fixes.matchAll(/`((?:magick|ffmpeg) [^`]+)`/g)].map(([, command = '']) => command)
      return [...new Set(commands)].map((command) => [name, command] as const)
    }),
)

describe.skipIf(WINDOWS || !has('ffmpeg') || !has(magick))('the command in a fix', () => {
  test.for(told.flat())('makes of %s what Threads takes without a word: %s', async ([name, command]) => {
    copyFileSync(join(FIXTURES, name), join(folder, name))
    const quiet = command.replace(/^magick/, magick).replace(/^ffmpeg/, 'ffmpeg -v error -y')
    execFileSync('sh', ['-c', quiet], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] })
    const [made = ''] = /\S+$/.exec(command) ?? []
    expect(await problemsOf(folder, made.replaceAll("'", ''))).toEqual([])
  })
})
