import { describe, expect, test } from 'vitest'
import { addressOf, publicUrl, rawBase, videoOnRaw } from '../../../src/core/media/address.ts'

const POST = 'threads/2026/launch.md'
const read = (src: string, path: string | undefined = POST) => addressOf({ src, path, line: 7 })
const pathsOf = (src: string, path?: string) => {
  const address = read(src, path)
  return address.kind === 'file' ? address.paths : address
}

describe('a path', () => {
  test.for([
    ['cat.jpg', 'threads/2026/cat.jpg'],
    ['./cat.jpg', 'threads/2026/cat.jpg'],
    ['../../images/cat.jpg', 'images/cat.jpg'],
    ['/images/cat.jpg', 'images/cat.jpg'],
    ['/images//./big/../cat.jpg', 'images/cat.jpg'],
    ['Müller & Söhne/überblick.png', 'threads/2026/Müller & Söhne/überblick.png'],
  ] as const)('%s of a post leads to %s', ([src, path]) => {
    expect(pathsOf(src)).toEqual([path])
  })

  test('of inline text starts at the root of the repository', () => {
    expect(addressOf({ src: 'images/cat.jpg' })).toEqual({ kind: 'file', paths: ['images/cat.jpg'] })
  })

  test('may be written as it is or percent-encoded, and be followed by a query or a fragment', () => {
    expect(pathsOf('my%20cat.jpg')).toEqual(['threads/2026/my%20cat.jpg', 'threads/2026/my cat.jpg'])
    expect(pathsOf('/100%.jpg')).toEqual(['100%.jpg'])
    expect(pathsOf('/cat.jpg?raw=true#top')).toEqual(['cat.jpg?raw=true#top', 'cat.jpg'])
    expect(pathsOf('/issue#1.png')).toEqual(['issue#1.png', 'issue'])
  })

  test.for(['../../../cat.jpg', '/../cat.jpg', '/.git/config', '/.GIT/config', '/', '\0'])(
    '%j is refused, as it leads out of the repository',
    (src) => {
      expect(read(src)).toMatchObject({
        kind: 'problem',
        problem: { rule: 'media/outside-repository', path: POST, line: 7 },
      })
    },
  )
})

describe('an address', () => {
  test.for([
    ['https://example.com/cat.jpg', 'https://example.com/cat.jpg'],
    [' HTTPS://Example.COM/my cat.jpg?w=1#x ', 'https://example.com/my%20cat.jpg?w=1'],
  ] as const)('%s is taken as %s', ([src, url]) => {
    expect(read(src)).toEqual({ kind: 'url', url })
  })

  test.for([
    ['', 'address-invalid'],
    ['   ', 'address-invalid'],
    ['https://', 'address-invalid'],
    ['https://exa mple.com/cat.jpg', 'address-invalid'],
    ['https://anna:secret@example.com/cat.jpg', 'address-invalid'],
    ['http://example.com/cat.jpg', 'address-scheme'],
    ['//example.com/cat.jpg', 'address-scheme'],
    ['data:image/png;base64,iVBORw0KGgo=', 'address-scheme'],
    ['file:///etc/passwd', 'address-scheme'],
    ['ftp://example.com/cat.jpg', 'address-scheme'],
    ['javascript:alert(1)', 'address-scheme'],
    [String.raw`C:\pictures\cat.jpg`, 'address-scheme'],
    ['http://127.0.0.1:8080/cat.jpg', 'address-scheme'],
  ] as const)('%j is refused by %s', ([src, rule]) => {
    expect(read(src)).toMatchObject({ kind: 'problem', problem: { rule: `media/${rule}`, line: 7 } })
  })

  test('of this machine may be http where the caller says that the network is here too', () => {
    const local = (src: string) => addressOf({ src }, { allowLocal: true }).kind
    expect(local('http://127.0.0.1:8080/cat.jpg')).toBe('url')
    expect(local('http://localhost:8080/cat.jpg')).toBe('url')
    expect(local('http://[::1]/cat.jpg')).toBe('url')
    expect(local('http://example.com/cat.jpg')).toBe('problem')
    expect(local('http://127.0.0.1.example.com/cat.jpg')).toBe('problem')
  })
})

describe('the public address of a file', () => {
  const base = rawBase('lantern-docs/lantern', 'c0ffee')

  test('has each part of its path percent-encoded, as git has it', () => {
    expect(publicUrl(base, 'images/cat.jpg')).toBe(
      'https://raw.githubusercontent.com/lantern-docs/lantern/c0ffee/images/cat.jpg',
    )
    expect(publicUrl('https://cdn.example/x/', 'a b/ü?#%(1).png')).toBe(
      'https://cdn.example/x/a%20b/%C3%BC%3F%23%25%281%29.png',
    )
    expect(publicUrl(base, 'u\u0308.png')).toMatch(/\/u%CC%88\.png$/)
  })

  test('leads back to the path', () => {
    const path = `Fotos/it's (1) & "2" 100% é e\u0301 日本.png`
    const { pathname } = new URL(publicUrl('https://cdn.example/site', path))
    expect(decodeURIComponent(pathname)).toBe(`/site/${path}`)
  })

  test('of a video must not be one of raw files', () => {
    const place = { src: 'clip.mp4', path: POST, line: 7 }
    expect(videoOnRaw(publicUrl(base, 'clip.mp4'), place)).toMatchObject([
      { rule: 'media/video-on-raw', line: 7 },
    ])
    expect(videoOnRaw('https://cdn.example/clip.mp4', place)).toEqual([])
  })
})
