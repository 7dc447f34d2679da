import { nearest } from '../../did-you-mean.ts'

/** The cure for a zone that is none. */
export function timeZoneFix(zone: string): string | undefined {
  const near = nearest(zone, Intl.supportedValuesOf('timeZone'))
  return near && `Did you mean \`${near}\`?`
}
