import { FEATURE_KEYS, FEATURE_NAMES, type FeatureName, type Features } from '../features.ts'
import { FEATURES } from './table.ts'

type Read = {
  /** What stands under `threads`, by key. */
  readonly keys: Readonly<Record<string, unknown>>
  readonly lineOf: (key: string, item: number) => number
}

/** What the keys under `threads` ask for beside text; texts in NFC, without white space around them. */
export function readFeatures(keys: Read['keys'], lineOf: Read['lineOf']): Features {
  const features: Writable<Features> = {}
  for (const name of FEATURE_NAMES) readFeature(name, { keys, lineOf }, features)
  return features
}

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] }

function readFeature<Name extends FeatureName>(
  name: Name,
  { keys, lineOf }: Read,
  features: Pick<Writable<Features>, Name>,
): void {
  const key = FEATURE_KEYS[name]
  const value = FEATURES[name].written.read(keys[key], (item) => lineOf(key, item))
  if (value !== undefined) features[name] = value
}
