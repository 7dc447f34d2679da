import { bodyAt, boxesIn, numbersIn } from './boxes.ts'
import { NO_SAMPLES, type Samples } from './track.ts'

/** What a fragmented file says of the samples of a track where a fragment does not (`trex`). */
type Defaults = { readonly units: number; readonly bytes: number }
type DefaultsByTrack = ReadonlyMap<number, Defaults>
export type SamplesByTrack = Map<number, Samples>

export function defaultsIn(mvex: Uint8Array): DefaultsByTrack {
  const defaults = new Map<number, Defaults>()
  for (const { type, body } of boxesIn(mvex)) {
    if (type !== 'trex') continue
    const numbers = numbersIn(body, 4)
    const track = numbers.u32()
    numbers.skip(4)
    defaults.set(track, { units: numbers.u32(), bytes: numbers.u32() })
  }
  return defaults
}

/** Adds the samples of a fragment (`moof`) to those counted so far (ISO/IEC 14496-12, 8.8). */
export function countFragment(moof: Uint8Array, defaults: DefaultsByTrack, counted: SamplesByTrack): void {
  for (const { type, body: traf } of boxesIn(moof)) {
    if (type !== 'traf') continue
    const head = numbersIn(bodyAt(traf, 'tfhd'))
    const flags = head.u32()
    const track = head.u32()
    head.skip((flags & 0x1 ? 8 : 0) + (flags & 0x2 ? 4 : 0))
    const own = defaults.get(track)
    const units = flags & 0x8 ? head.u32() : (own?.units ?? 0)
    const bytes = flags & 0x10 ? head.u32() : (own?.bytes ?? 0)
    for (const { type: inner, body } of boxesIn(traf)) {
      if (inner !== 'trun') continue
      const sum = counted.get(track) ?? NO_SAMPLES
      const run = runOf(body, { units, bytes })
      counted.set(track, {
        count: sum.count + run.count,
        units: sum.units + run.units,
        bytes: sum.bytes + run.bytes,
      })
    }
  }
}

function runOf(trun: Uint8Array, own: Defaults): Samples {
  const numbers = numbersIn(trun)
  const flags = numbers.u32()
  const told = numbers.u32()
  numbers.skip((flags & 0x1 ? 4 : 0) + (flags & 0x4 ? 4 : 0))
  const fields = [0x100, 0x200, 0x400, 0x800].filter((flag) => flags & flag)
  if (fields.length === 0) return { count: told, units: told * own.units, bytes: told * own.bytes }
  const count = Math.min(told, Math.floor(numbers.left() / (4 * fields.length)))
  let [units, bytes] = [0, 0]
  for (let sample = 0; sample < count; sample++) {
    units += flags & 0x100 ? numbers.u32() : own.units
    bytes += flags & 0x200 ? numbers.u32() : own.bytes
    numbers.skip(4 * fields.filter((flag) => flag > 0x200).length)
  }
  return { count, units, bytes }
}
