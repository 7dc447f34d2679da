import { describe, expect, test } from 'vitest'

import { attachmentOf } from '../../../src/core/text/attachment-of.ts'
import { SETTINGS } from './settings.ts'

function attached(markdown: string): ReturnType<typeof attachmentOf>['attachment'] {
  return attachmentOf(markdown, SETTINGS).attachment
}

function styled(markdown: string): readonly (readonly [string, string])[] {
  const { text = '', styles = [] } = attached(`Head\n\n---\n\n${markdown}`) ?? {}
  return styles.map(({ offset, length, styles: names }) => [
    text.slice(offset, offset + length),
    names.join(' '),
  ])
}

describe('an attachment', () => {
  test('has what stands before the first --- as its post', () => {
    expect(attached('Read *this*.\n\n---\n\nOne.\n\n---\n\n- two')).toEqual({
      head: { text: 'Read this.', media: [], spoilers: [], end: 'end' },
      text: 'One.\n\n- two',
      styles: [],
    })
  })

  test('has no style over a letter to which an accent comes after the markup', () => {
    expect(styled('**bold** and **nam e**&#x301;')).toEqual([['bold', 'bold']])
  })

  test('begins where a post would end if there is no ---', () => {
    const paragraph = 'A sentence of some length stands here. '.repeat(10).trim()
    const attachment = attached(`${paragraph}\n\n**${paragraph}**`)
    expect(attachment?.head.text).toBe(paragraph)
    expect(attachment?.text).toBe(paragraph)
    expect(attachment?.styles).toEqual([{ offset: 0, length: paragraph.length, styles: ['bold'] }])
  })

  test('shows styles in stretches that never overlap', () => {
    expect(styled('## Part\n\na **b *c* d** ~~e~~ <u>f</u> <mark>g</mark>')).toEqual([
      ['Part', 'bold'],
      ['b ', 'bold'],
      ['c', 'bold italic'],
      [' d', 'bold'],
      ['e', 'strikethrough'],
      ['f', 'underline'],
      ['g', 'highlight'],
    ])
  })

  test('shows styles only as far as every unit of length agrees', () => {
    const { attachment, problems } = attachmentOf('Head\n\n---\n\n**a** é **b**', SETTINGS)
    expect(attachment?.styles).toEqual([{ offset: 0, length: 1, styles: ['bold'] }])
    expect(problems.map(({ rule }) => rule)).toEqual(['text/style-dropped'])
  })

  test('is refused where it is too long, holds images or too many links', () => {
    const links = Array.from({ length: 6 }, (_, index) => `https://a${index}.example`).join(' ')
    const { problems } = attachmentOf(
      `Head\n\n---\n\n${'word '.repeat(2100)}\n\n![](a.png) ${links}`,
      SETTINGS,
    )
    expect(problems.map(({ rule }) => rule)).toEqual([
      'text/attachment-too-long',
      'text/too-many-links',
      'text/attachment-media',
    ])
  })

  test('of nothing is none', () => {
    expect(attached('<!-- nothing -->')).toBeUndefined()
  })
})
