import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { mediaFile } from '../../../src/adapters/media/file.ts'

const FIXTURES = 'test/fixtures/media'
const folder = mkdtempSync(join(tmpdir(), 'spool commands-'))
afterAll(() => rmSync(folder, { recursive: true }))

const has = (tool: string) => spawnSync(tool, ['-version']).error === undefined
// ImageMagick 6 has the same command under another name.
const magick = has('magick') ? 'magick' : 'convert'

const judged = (name: string) => mediaFile(folder, [name], { src: name })

/** What a fix tells to run, and the file it makes. */
async function fixesOf(name: string) {
  copyFileSync(join(FIXTURES, name), join(folder, name))
  const { problems } = await judged(name)
  return problems.flatMap(({ rule, fix }) =>
    [...fix.matchAll(/`((?:magick|ffmpeg) [^`]+)`/g)].map(([, command = '']) => ({ rule, command })),
  )
}

describe.skipIf(!has('ffmpeg') || !has(magick))('the command in a fix', () => {
  test.for(readdirSync(FIXTURES))('makes of %s what Threads takes without a word', async (name) => {
    for (const { rule, command } of await fixesOf(name)) {
      const [file = ''] = /\S+$/.exec(command) ?? []
      // Debian's ImageMagick 6 has neither SVG nor JPEG XL, and there is no picture for a sound here.
      if (['svg.svg', 'jpeg-xl.jxl'].includes(name) || name.startsWith('sound-alone')) continue
      execFileSync(
        'sh',
        ['-c', command.replace(/^magick/, magick).replace(/^ffmpeg/, 'ffmpeg -v error -y')],
        {
          cwd: folder,
          stdio: ['ignore', 'inherit', 'inherit'],
        },
      )
      const { problems } = await judged(file.replaceAll("'", ''))
      expect(problems, `${rule}: ${command}`).toEqual([])
    }
  })
})
