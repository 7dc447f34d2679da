import {
  YAML_MISTAKES,
  type FRONT_MATTER_RULES,
  type YamlMistake,
} from '../../src/core/rules/front-matter.ts'
import type { Samples } from './sample.ts'

const mistake = (mistake: YamlMistake, written = '') => ({
  mistake,
  written,
  fix: YAML_MISTAKES[mistake].fix,
})

export const FRONT_MATTER_SAMPLES: Samples<keyof typeof FRONT_MATTER_RULES> = {
  'front-matter/unclosed': [{}],
  'front-matter/too-long': [{ most: 65_536 }],
  'front-matter/ambiguous-end': [{}],
  'front-matter/foreign': [{ language: 'TOML' }, { language: 'js' }, { language: '\r' }, { language: '' }],
  'front-matter/broken-yaml': [
    mistake('reserved', '@'),
    mistake('reserved', '`'),
    mistake('colon'),
    mistake('escape', '\\d'),
    mistake('tab'),
    mistake('documents'),
    mistake('quote'),
    mistake('bracket'),
    mistake('comma'),
    mistake('stray', ']'),
    mistake('indent'),
    mistake('word'),
    mistake('list'),
    mistake('rest'),
    mistake('block'),
    mistake('comment'),
    mistake('anchor'),
    mistake('alias', 'base'),
    mistake('directive'),
    mistake('long key'),
    mistake('other'),
  ],
  'front-matter/duplicate-key': [{ key: 'title', first: 2 }],
  'front-matter/not-a-mapping': [{ kind: 'list' }, { kind: 'value' }],
  'front-matter/too-complex': [{ values: 10_000, levels: 50 }],
  'front-matter/not-editable': [
    { reason: 'no front matter' },
    { reason: 'no threads' },
    { reason: 'marked' },
    { reason: 'marked key', key: 'topic' },
    { reason: 'no mapping' },
    { reason: 'too long', fix: 'Make several posts of the text.' },
    { reason: 'uncertain' },
  ],
}
