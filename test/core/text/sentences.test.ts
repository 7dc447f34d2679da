import { describe, expect, test } from 'vitest'

import { sentencePlaces } from '../../../src/core/text/split/sentences.ts'

/** Text whose sentences are parted by a bar, which is not in the text. */
const SENTENCES: readonly (readonly [string, string])[] = [
  ['plain ones', 'It works. |Does it? |Yes! |Good.'],
  ['quotes and brackets', 'He said "No." |She left. |(Really.) |And then?'],
  ['quotes and brackets that the sentence goes on behind', 'Those (or both!) are "Why?" and so. |Good.'],
  ['abbreviations', 'Ask Dr. Smith, e.g. in Fig. 3 or on p. 12, i.e. soon. |See vol. 2.'],
  ['initials', 'J. R. R. Tolkien wrote it. |The U.S. Army read it.'],
  ['numbers and versions', 'Version 3.14.1 is out. |It costs 2.50 a piece. |Use v2. |Then stop.'],
  ['URLs', 'See https://a.example/b?c=D.e!F and a.example. |Then go.'],
  ['dots', 'Well ... |Maybe. |And so on, etc. |The end.'],
  ['German', 'Das ist z. B. so, d. h. nicht immer. |Am 3. Mai kam er. |Gut.'],
  ['Spanish', '¿Qué pasa? |¡Nada! |El Sr. Pérez vino.'],
  ['Japanese', '静かだ。|「何もしない」と言った。|本当？|はい。'],
  ['Chinese', '大家好！|版本（5.8.0）已发布。|谢谢。'],
  ['Arabic', 'ما الجديد؟ |التحديث مجاني. |شكرًا.'],
  ['a name with a mark', 'Node.js is fast. |Yahoo is not.'],
]

describe('sentences are found in', () => {
  test.each(SENTENCES)('%s', (_what, marked) => {
    const text = marked.replaceAll('|', '')
    let shown = ''
    let from = 0
    for (const { start } of sentencePlaces(text)) {
      shown += `${text.slice(from, start)}|`
      from = start
    }
    expect(shown + text.slice(from)).toBe(marked)
  })
})
