import { isUtf8 } from 'node:buffer'
import { fencesOf } from '../core/front-matter/fences.ts'
import { error, type Problem } from '../core/problem.ts'
import type { Files } from '../ports/checkout.ts'

/** A file as text, or why it cannot be read as what it claims to be. */
export type FileText =
  { readonly path: string; readonly text: string } | { readonly path: string; readonly problem: Problem }

/** Reads a file of the checkout. */
export function fileText(path: string, files: Files): FileText {
  try {
    return textOf(path, files.read(path))
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'an unknown reason'
    return { path, problem: error('files/unreadable', { found: reason, expected: 'a readable file', path }) }
  }
}

/** Bytes as text. What is no UTF-8 is a problem only where a post could be meant: most files are none. */
export function textOf(path: string, bytes: Buffer): FileText {
  const text = bytes.toString('utf8')
  if (!isUtf16(bytes) && (isUtf8(bytes) || fencesOf(text).kind === 'none')) return { path, text }
  return {
    path,
    problem: error('files/not-utf8', { found: 'bytes that are no UTF-8', expected: 'UTF-8', path }),
  }
}

function isUtf16(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}
