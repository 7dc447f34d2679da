import { randomBytes } from 'node:crypto'
import {
  copyFileSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  closeSync,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { mediaFile } from '../../../src/adapters/media/file.ts'
import { addressOf } from '../../../src/core/media/address.ts'
import { boxHead } from '../../../src/core/media/video/boxes.ts'

/** Has no `"` in names, asks for a privilege to make links, and makes holes in files only where it is told to. */
const WINDOWS = process.platform === 'win32'

const fixture = (name: string) => join('test/fixtures/media', name)

let outside: string
let root: string
beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'spool-media-'))
  root = join(outside, 'repository')
  mkdirSync(root)
})
afterEach(() => rmSync(outside, { recursive: true }))

const put = (path: string, name = 'png.png') => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  copyFileSync(fixture(name), join(root, path))
}

/** How many bytes of files are read while `work` is done. */
async function bytesRead(work: () => Promise<unknown>): Promise<number> {
  const some = await open(fixture('png.png'))
  const reads = vi.spyOn(Object.getPrototypeOf(some) as Pick<FileHandle, 'read'>, 'read')
  try {
    await some.close()
    await work()
    const results = await Promise.all(
      reads.mock.results.map(({ value }) => value as ReturnType<FileHandle['read']>),
    )
    return results.reduce((sum, { bytesRead: bytes }) => sum + bytes, 0)
  } finally {
    reads.mockRestore()
  }
}

/** What comes of what an author wrote in threads/post.md. */
async function found(src: string) {
  const place = { src, path: 'threads/post.md', line: 4 }
  const address = addressOf(place)
  if (address.kind !== 'file') throw new Error('not a path')
  const { path, facts, problems } = await mediaFile(root, address.paths, place)
  const told = problems.map(({ rule, severity }) => `${severity} ${rule}`)
  return { path, kind: facts?.kind, told, fixes: problems.map(({ fix }) => fix) }
}

describe('a file of the repository', () => {
  test('is found beside the post and from the root', async () => {
    put('threads/cat.png')
    put('images/dog.png')
    expect(await found('cat.png')).toMatchObject({ path: 'threads/cat.png', kind: 'image', told: [] })
    expect(await found('/images/dog.png')).toMatchObject({ path: 'images/dog.png', told: [] })
    expect(await found('../images/dog.png')).toMatchObject({ path: 'images/dog.png', told: [] })
  })

  test('may have spaces, signs and other letters in its name, written as they are or encoded', async () => {
    const name = `Müller's ${WINDOWS ? 'best' : '"best"'} cat (1) 100% #1 日本.png`
    put(`images/${name}`)
    expect(await found(`/images/${name}`)).toMatchObject({ path: `images/${name}`, told: [] })
    expect(await found(`/images/${encodeURIComponent(name)}`)).toMatchObject({
      path: `images/${name}`,
      told: [],
    })
  })

  test('is found in either normal form of Unicode, and named as it is on disk', async () => {
    const [composed, decomposed] = ['é.png'.normalize('NFC'), 'é.png'.normalize('NFD')]
    put(`a/${decomposed}`)
    put(`b/${composed}`)
    expect(await found(`/a/${composed}`)).toMatchObject({ path: `a/${decomposed}`, told: [] })
    expect(await found(`/b/${decomposed}`)).toMatchObject({ path: `b/${composed}`, told: [] })
  })

  test('is taken with other capitals where only one can be meant, and the author is told', async () => {
    put('Images/Photo.PNG')
    const { path, told, fixes } = await found('/images/photo.png')
    expect([path, told]).toEqual(['Images/Photo.PNG', ['warning media/name-differs']])
    expect(fixes[0]).toContain('`/Images/Photo.PNG`')
  })

  test('is not guessed between two that differ by capitals', async ({ skip }) => {
    put('Photo.PNG')
    skip(
      existsSync(join(root, 'photo.PNG')),
      'this file system takes names for the same that differ by capitals',
    )
    put('photo.PNG')
    const { path, told, fixes } = await found('/photo.png')
    expect([path, told]).toEqual([undefined, ['error media/missing']])
    expect(fixes[0]).toMatch(/`\/?Photo\.PNG` or `\/?photo\.PNG`/)
  })

  test.for([
    ['/images/phto.png', '/images/photo.png'],
    ['images/photo.png', '/images/photo.png'],
    ['/photo.png', undefined],
    [String.raw`..\images\photo.png`, '/images/photo.png'],
    ['/uploads/cat.png', '/static/uploads/cat.png'],
  ] as const)('that is missing as %s brings a suggestion', async ([src, suggestion]) => {
    put('images/photo.png')
    put('static/uploads/cat.png')
    const { path, told, fixes } = await found(src)
    expect([path, told]).toEqual([undefined, ['error media/missing']])
    if (suggestion === undefined) expect(fixes[0]).not.toContain('Did you mean')
    else expect(fixes[0]).toBe(`Did you mean \`${suggestion}\`?`)
  })

  test('is judged by its bytes, never by its name', async () => {
    put('threads/cat.jpg', 'png-named.jpg')
    put('threads/page.jpg', 'html-named.jpg')
    put('threads/no-extension', 'mp4-h264-aac.mp4')
    expect(await found('cat.jpg')).toMatchObject({ kind: 'image', told: [] })
    expect(await found('page.jpg')).toMatchObject({ kind: 'other', told: ['error media/not-media'] })
    expect(await found('no-extension')).toMatchObject({ kind: 'video', told: [] })
  })

  test('that is a pointer of Git LFS is told apart from one that is damaged', async () => {
    put('threads/cat.png', 'lfs-pointer.png')
    const { told, fixes } = await found('cat.png')
    expect(told).toEqual(['error media/lfs-pointer'])
    expect(fixes[0]).toContain('lfs: true')
  })

  test('is no folder', async () => {
    put('images/cat.png')
    expect((await found('/images')).told).toEqual(['error media/unreadable'])
  })
})

describe.skipIf(WINDOWS)('a symbolic link', () => {
  test('inside the repository is followed, and its target is what is published', async () => {
    put('assets/cat.png')
    mkdirSync(join(root, 'threads'))
    symlinkSync('../assets/cat.png', join(root, 'threads/cat.png'))
    symlinkSync('../assets', join(root, 'threads/images'))
    expect(await found('cat.png')).toMatchObject({ path: 'assets/cat.png', told: [] })
    expect(await found('images/cat.png')).toMatchObject({ path: 'assets/cat.png', told: [] })
  })

  test.for([
    ['a file', '../../secret.png', 'cat.png'],
    ['a folder', '../..', 'cat.png/secret.png'],
    ['an absolute path', process.execPath, 'cat.png'],
    ['the folder of git', '../.git', 'cat.png/picture.png'],
  ] as const)('to %s that is not of the repository is refused', async ([, target, src]) => {
    put('.git/picture.png')
    copyFileSync(fixture('png.png'), join(outside, 'secret.png'))
    mkdirSync(join(root, 'threads'))
    symlinkSync(target, join(root, 'threads/cat.png'))
    expect(await found(src)).toMatchObject({
      path: undefined,
      kind: undefined,
      told: ['error media/outside-repository'],
    })
  })

  test('tells nothing of what is outside: neither what is there, nor what is not', async () => {
    mkdirSync(join(outside, 'private'))
    writeFileSync(join(outside, 'private', 'passwords.txt'), '')
    writeFileSync(join(outside, 'private', 'Two.txt'), '')
    writeFileSync(join(outside, 'private', 'two.txt'), '')
    mkdirSync(join(root, 'threads'))
    symlinkSync('../..', join(root, 'threads/up'))
    symlinkSync(join(outside, 'private'), join(root, 'threads/away'))
    symlinkSync('.', join(root, 'self'))
    symlinkSync('../../private/passwords.txt', join(root, 'threads/there'))
    symlinkSync('../../private/nothing.txt', join(root, 'threads/not'))
    symlinkSync('up/private/passwords.txt', join(root, 'threads/by-up'))
    symlinkSync('../self/../private', join(root, 'threads/by-self'))
    const [first, ...others] = await Promise.all(
      [
        ...['there', 'not', 'by-up', 'by-self', 'by-self/passwords.txt', 'up/none', 'up/private/pasword.txt'],
        ...[
          'away',
          'away/passwords.txt',
          'away/pasword.txt',
          'away/PASSWORDS.txt',
          'away/TWO.txt',
          'away/none/x',
        ],
      ].map(found),
    )
    expect(first?.told).toEqual(['error media/outside-repository'])
    for (const other of others) expect(other).toEqual(first)
  })

  test('that leads out of the repository brings no suggestion', async () => {
    writeFileSync(join(outside, 'photo.png'), '')
    mkdirSync(join(root, 'threads'))
    symlinkSync('..', join(root, 'static'))
    const { told, fixes } = await found('/photo.png')
    expect(told).toEqual(['error media/missing'])
    expect(fixes[0]).not.toContain('Did you mean')
  })

  test('that leads nowhere, or in a circle, is a missing file', async () => {
    mkdirSync(join(root, 'threads'))
    symlinkSync('gone.png', join(root, 'threads/cat.png'))
    symlinkSync('dog.png', join(root, 'threads/dog.png'))
    expect((await found('cat.png')).told).toEqual(['error media/missing'])
    expect((await found('dog.png')).told).toEqual(['error media/missing'])
  })
})

/** A video of `size` bytes, all of them but a few kB a hole: its index first or last. */
function sparseVideo(path: string, size: number, index: 'first' | 'last'): void {
  const source = readFileSync(fixture('mp4-h264-aac.mp4'))
  const boxes = new Map<string, Buffer>()
  for (let at = 0; at < source.length;) {
    const { type = '', size: length = 0 } = boxHead(source.subarray(at, at + 16)) ?? {}
    boxes.set(type, source.subarray(at, at + length))
    at += length
  }
  const [brand, moov] = [boxes.get('ftyp') ?? Buffer.alloc(0), boxes.get('moov') ?? Buffer.alloc(0)]
  const mdat = Buffer.from('000000016d6461740000000000000000', 'hex')
  mdat.writeBigUInt64BE(BigInt(size - brand.length - moov.length), 8)
  const file = openSync(join(root, path), 'w')
  ftruncateSync(file, size)
  writeSync(file, Buffer.concat(index === 'first' ? [brand, moov, mdat] : [brand, mdat]), 0)
  if (index === 'last') writeSync(file, moov, 0, moov.length, size - moov.length)
  closeSync(file)
}

describe.skipIf(WINDOWS)('a video that would fill a disk without holes', () => {
  test.for(['first', 'last'] as const)(
    'of 1 GB whose index is %s is judged by less than 32 kB of it',
    async (index) => {
      mkdirSync(join(root, 'threads'))
      sparseVideo('threads/long.mp4', 1_000_000_000, index)
      expect(statSync(join(root, 'threads/long.mp4')).blocks * 512).toBeLessThan(1_000_000)
      const bytes = await bytesRead(async () => {
        const { kind, told } = await found('long.mp4')
        expect([kind, told]).toEqual(['video', index === 'first' ? [] : ['warning media/video-moov-last']])
      })
      expect(bytes).toBeGreaterThan(0)
      expect(bytes).toBeLessThan(32_000)
    },
  )

  test('is refused from the first byte over 1 GB on', async () => {
    mkdirSync(join(root, 'threads'))
    sparseVideo('threads/long.mp4', 1_000_000_001, 'first')
    expect((await found('long.mp4')).told).toEqual(['error media/video-too-large'])
  })
})

describe('a large picture', () => {
  test('is taken up to 8,000,000 bytes', async () => {
    mkdirSync(join(root, 'threads'))
    const jpeg = readFileSync(fixture('jpeg-baseline.jpg'))
    const sized = (bytes: number) => {
      // Comments in front of the picture, of at most 65,533 bytes each.
      const comments: Buffer[] = []
      for (let left = bytes - jpeg.length; left > 0;) {
        const length = left > 131_074 ? 65_537 : left > 65_537 ? left - 65_537 : left
        const comment = Buffer.alloc(length)
        comment.writeUInt32BE(((0xfffe << 16) >>> 0) + length - 2)
        comments.push(comment)
        left -= length
      }
      return Buffer.concat([jpeg.subarray(0, 2), ...comments, jpeg.subarray(2)])
    }
    for (const [bytes, told] of [
      [8_000_000, []],
      [8_000_001, ['error media/image-too-large']],
    ] as const) {
      writeFileSync(join(root, 'threads/cat.jpg'), sized(bytes))
      expect(statSync(join(root, 'threads/cat.jpg')).size).toBe(bytes)
      expect(await found('cat.jpg')).toMatchObject({ kind: 'image', told })
    }
  })

  test('of 8 MB of noise is read once', async () => {
    mkdirSync(join(root, 'threads'))
    const jpeg = readFileSync(fixture('jpeg-baseline.jpg'))
    const noise = randomBytes(7_900_000).map((byte) => (byte === 0xff ? 0 : byte))
    writeFileSync(
      join(root, 'threads/cat.jpg'),
      Buffer.concat([jpeg.subarray(0, -2), noise, jpeg.subarray(-2)]),
    )
    const bytes = await bytesRead(async () => {
      expect(await found('cat.jpg')).toMatchObject({ kind: 'image', told: [] })
    })
    expect(bytes).toBeLessThan(8_000_000)
  })
})
