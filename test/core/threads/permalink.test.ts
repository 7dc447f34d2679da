import { describe, expect, test } from 'vitest'
import { isPermalink } from '../../../src/core/threads/permalink.ts'

const API = new URL('http://127.0.0.1:4000/')

describe('a permalink', () => {
  test.each([
    'https://www.threads.com/@lantern/post/abc',
    'https://threads.net/@lantern/post/abc',
    'http://127.0.0.1:4000/@lantern/post/abc',
  ])('is an address of Threads, or of the server that speaks its API: %s', (address) =>
    expect(isPermalink(address, API)).toBe(true),
  )

  test.each([
    'http://www.threads.com/@lantern/post/abc',
    'https://www.threads.com.evil.example/post/abc',
    'https://evil.example/?www.threads.com',
    'https://www.threads.com@evil.example/post/abc',
    'https://lantern:secret@www.threads.com/post/abc',
    'https://www.threads.com:8443/post/abc',
    'javascript:alert(1)',
    'http://127.0.0.1:4001/post/abc',
    '/post/abc',
    `https://www.threads.com/@lantern/post/${'a'.repeat(400)}`,
    '',
  ])('is no other address: %s', (address) => expect(isPermalink(address, API)).toBe(false))
})
