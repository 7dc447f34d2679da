import { describe, expect, test } from 'vitest'
import { wrapped } from '../../src/action/wrapped.ts'

describe('a text in a preview', () => {
  test('keeps every character but the white space at which its lines are broken', () => {
    const text = `${'A sentence of some length. '.repeat(9)}\n\n    code\t${'静かな道具。'.repeat(30)}x ${'y'.repeat(120)} 👨‍👩‍👧`
    const lines = wrapped(text)
    expect(lines.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    expect(lines).toContain('\n\n    code\t静')
  })

  test('has lines of at most 76 columns, of which Chinese and Japanese characters take two', () => {
    for (const line of wrapped('静かな道具について、考えた。'.repeat(9)).split('\n'))
      expect(line.length).toBeLessThanOrEqual(38)
    for (const line of wrapped('some words '.repeat(40)).split('\n'))
      expect(line.length).toBeLessThanOrEqual(76)
  })

  test('keeps its own line breaks, and words that are longer than a line', () => {
    const text = `one\n\n${'x'.repeat(100)}\ntwo`
    expect(wrapped(text)).toBe(text)
  })
})
