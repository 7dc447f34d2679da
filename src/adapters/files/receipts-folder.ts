import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs'
import { isUtf8 } from 'node:buffer'
import { join } from 'node:path'
import type { FoundFile, ReceiptsFolder } from '../../ports/checkout.ts'

/** Follows no link, and does not wait for a pipe; Windows has neither flag. */
const READ =
  constants.O_RDONLY | (process.platform === 'win32' ? 0 : constants.O_NOFOLLOW | constants.O_NONBLOCK)

/** Twenty jobs leave a few files each; those of three thousand posts take some megabytes. */
const MOST_FILES = 1000
const LARGEST_FILE = 16 * 1024 * 1024
const MOST_BYTES = 4 * LARGEST_FILE
/** Each artifact is in a folder of its own. */
const DEEPEST = 4

/** Files with receipts in a folder of this machine, which need not be there. */
export function receiptsFolder(root: string): ReceiptsFolder {
  return {
    put(name, text) {
      mkdirSync(root, { recursive: true })
      const target = join(root, name)
      // No other job has a file of this name, and nobody takes a part of it for the whole.
      const file = openSync(`${target}.part`, 'w', 0o644)
      try {
        writeSync(file, text)
        fsyncSync(file)
      } finally {
        closeSync(file)
      }
      renameSync(`${target}.part`, target)
    },
    read() {
      const found: FoundFile[] = []
      let left = MOST_BYTES
      for (const { name, isLink } of namesBelow(root)) {
        const file = isLink ? { name, why: 'It is a symbolic link.' } : readFound(root, name, left)
        if ('text' in file) left -= file.text.length
        found.push(file)
        if (found.length < MOST_FILES) continue
        found.push({ name: '', why: `There are more than ${MOST_FILES} files.` })
        break
      }
      return found
    },
  }
}

/** Files and links, in the order of their names. */
function* namesBelow(
  root: string,
  folder = '',
  depth = 1,
): Generator<{ readonly name: string; readonly isLink: boolean }> {
  const at = join(root, folder)
  if (!lstatSync(at, { throwIfNoEntry: false })?.isDirectory()) return
  const entries = readdirSync(at, { withFileTypes: true })
  for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (!entry.isDirectory()) yield { name, isLink: entry.isSymbolicLink() }
    else if (depth < DEEPEST) yield* namesBelow(root, name, depth + 1)
  }
}

function readFound(root: string, name: string, left: number): FoundFile {
  try {
    const file = openSync(join(root, name), READ)
    try {
      const stat = fstatSync(file)
      if (!stat.isFile()) return { name, why: 'It is no regular file.' }
      if (stat.size > LARGEST_FILE) return { name, why: `It has more than ${LARGEST_FILE >> 20} MB.` }
      if (stat.size > left) return { name, why: `Together the files have more than ${MOST_BYTES >> 20} MB.` }
      const bytes = readFileSync(file)
      return isUtf8(bytes) ? { name, text: bytes.toString('utf8') } : { name, why: 'It is no text in UTF-8.' }
    } finally {
      closeSync(file)
    }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'an unknown error'
    return { name, why: `It cannot be read: ${code}.` }
  }
}
