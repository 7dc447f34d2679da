import type { TextSettings } from '../../../src/core/text/settings.ts'

/** Those of tests of texts, which change what matters to them. */
export const SETTINGS: TextSettings = {
  counting: 'documented',
  numbering: undefined,
  format: 'chain',
  handles: 'mention',
  references: 'short',
  resolveLink: (target) =>
    target.startsWith('#') ? undefined : `https://example.com/${target.replace(/^\//, '')}`,
}
