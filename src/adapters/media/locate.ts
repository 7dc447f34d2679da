import { lstat, readdir, readlink } from 'node:fs/promises'
import { isAbsolute, join, relative } from 'node:path'

/** What lies at a path that an author wrote. */
type Located =
  /** `path`: by the names that were written; `real`: where its links lead. */
  | { readonly kind: 'file'; readonly path: string; readonly real: string; readonly renamed: boolean }
  | { readonly kind: 'several'; readonly names: readonly string[] }
  | { readonly kind: 'outside' }
  | { readonly kind: 'none' }

/**
 * The path as the disk has it. Names are the same in either normal form of Unicode, as they look the same; other
 * capitals are taken where only one file can be meant.
 */
export async function locate(top: string, path: string): Promise<Located> {
  let at = ''
  let real = ''
  let renamed = false
  for (const part of path.split('/')) {
    const names = await namesIn(join(top, real))
    const same = names.find((name) => name === part) ?? names.find((name) => nfc(name) === nfc(part))
    const alike = same === undefined ? names.filter((name) => folded(name) === folded(part)) : [same]
    const [name, ...others] = alike
    if (name === undefined) return { kind: 'none' }
    if (others.length > 0) return { kind: 'several', names: alike.map((one) => `/${joined(at, one)}`) }
    renamed ||= same === undefined
    at = joined(at, name)
    const led = await follow(top, joined(real, name))
    if (led.kind !== 'inside') return led
    real = led.real
  }
  const isThere = await lstat(join(top, real)).then(
    () => true,
    () => false,
  )
  return isThere ? { kind: 'file', path: at, real, renamed } : { kind: 'none' }
}

/** As many links lead from one to the next as Linux follows. */
const MOST_LINKS = 40

type Led =
  | { readonly kind: 'inside'; readonly real: string }
  | { readonly kind: 'outside' }
  | { readonly kind: 'none' }

/** Where a path inside leads by what its links say; in `.git` is outside. */
async function follow(top: string, path: string): Promise<Led> {
  const ahead = path.split('/')
  let real: string[] = []
  let links = 0
  for (let part = ahead.shift(); part !== undefined; part = ahead.shift()) {
    if (part === '..' && real.pop() === undefined) return { kind: 'outside' }
    if (part === '' || part === '.' || part === '..') continue
    real.push(part)
    const said = await readlink(join(top, ...real)).catch(() => undefined)
    if (said === undefined) continue
    links += 1
    if (links > MOST_LINKS) return { kind: 'none' }
    real = isAbsolute(said) ? [] : real.slice(0, -1)
    const target = isAbsolute(said) ? relative(top, said) : said
    // Of another drive.
    if (isAbsolute(target)) return { kind: 'outside' }
    ahead.unshift(...target.split(SEPARATOR))
  }
  return /^\.git$/i.test(real[0] ?? '') ? { kind: 'outside' } : { kind: 'inside', real: real.join('/') }
}

const SEPARATOR = process.platform === 'win32' ? /[\\/]/ : '/'

/** What is in a folder; nothing if there is no such folder. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch {
    return []
  }
}

export const joined = (folder: string, name: string) => (folder === '' ? name : `${folder}/${name}`)
const nfc = (name: string) => name.normalize('NFC')
const folded = (name: string) => nfc(name.normalize('NFC').toLowerCase())
