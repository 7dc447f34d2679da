import type { AudioFacts } from '../facts.ts'
import { bitsIn } from './bits.ts'
import { bodyAt, numbersIn } from './boxes.ts'

type SoundCodec = Omit<AudioFacts, 'bitsPerSecond'>

/** Four-letter codes of sample entries. Source: mp4ra.org, and Apple's QuickTime File Format. */
const NAMES: Readonly<Record<string, string>> = {
  sowt: 'PCM',
  twos: 'PCM',
  lpcm: 'PCM',
  ipcm: 'PCM',
  in24: 'PCM',
  in32: 'PCM',
  fl32: 'PCM',
  'raw ': 'PCM',
  ulaw: 'µ-law',
  alaw: 'A-law',
  alac: 'Apple Lossless',
  fLaC: 'FLAC',
  Opus: 'Opus',
  'ac-3': 'AC-3',
  'ec-3': 'E-AC-3',
  '.mp3': 'MP3',
  samr: 'AMR',
  enca: 'encrypted',
}

/** What `mp4a` stands for, by the object type in its `esds`. Source: mp4ra.org. */
const OBJECTS: Readonly<Record<number, string>> = {
  0x40: 'aac',
  0x66: 'aac',
  0x67: 'aac',
  0x68: 'aac',
  0x69: 'MP3',
  0x6b: 'MP3',
  0xa5: 'AC-3',
  0xa6: 'E-AC-3',
  0xad: 'Opus',
}

/** Sampling rates by index (ISO/IEC 14496-3, 1.6.3.4); 15 says that the rate follows. */
const RATES = [96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350]
const RATE_FOLLOWS = 15
/** Channels by configuration (1.6.3.5); 0 says that they are told elsewhere. */
const CHANNELS: readonly (number | undefined)[] = [undefined, 1, 2, 3, 4, 5, 6, 8]
/** Object types by which AAC says that it holds spectral band replication: SBR, and SBR with parametric stereo. */
const REPLICATED: readonly number[] = [5, 29]

/** Bytes of the fixed part of a sound's sample entry, by its version in QuickTime files. */
const ENTRY_BYTES = [28, 44, 64] as const

/** Reads a sound's sample entry (ISO/IEC 14496-12, 12.2.3; QuickTime File Format, Sound Sample Descriptions). */
export function soundCodec(type: string, entry: Uint8Array): SoundCodec {
  const version = numbersIn(entry, 8).u16()
  const basic = numbersIn(entry, 16)
  let channels = basic.u16()
  basic.skip(6)
  let hertz = basic.u32() / 65_536
  if (version === 2) {
    const wide = numbersIn(entry, 32)
    hertz = wide.f64()
    channels = wide.u32()
  }
  if (type !== 'mp4a') return { codec: NAMES[type] ?? type.trim(), hertz, channels }
  const extensions = entry.subarray(ENTRY_BYTES[version] ?? 28)
  const plain = bodyAt(extensions, 'esds')
  const { object, config } = descriptorsIn(plain.length > 0 ? plain : bodyAt(extensions, 'wave', 'esds'))
  const codec = object === undefined ? 'aac' : (OBJECTS[object] ?? `mp4a.${object.toString(16)}`)
  // Encoders write 2 channels into the entry of a mono sound; the decoder's own configuration is right.
  const told = codec === 'aac' && config.length >= 2 ? fromConfig(config) : undefined
  return { codec, hertz: told?.hertz ?? hertz, channels: told?.channels ?? channels }
}

/** The elementary stream descriptor (ISO/IEC 14496-1, 7.2.6): what it is, and how its decoder is set up. */
function descriptorsIn(esds: Uint8Array): {
  readonly object: number | undefined
  readonly config: Uint8Array
} {
  const numbers = numbersIn(esds, 4)
  let object: number | undefined
  let config = new Uint8Array()
  while (numbers.left() > 2) {
    const tag = numbers.u8()
    let length = 0
    for (let digits = 0; digits < 4; digits++) {
      const digit = numbers.u8()
      length = length * 128 + (digit & 0x7f)
      if (digit < 0x80) break
    }
    if (tag === 3) {
      numbers.skip(2)
      const flags = numbers.u8()
      numbers.skip((flags & 0x80 ? 2 : 0) + (flags & 0x20 ? 2 : 0))
      if (flags & 0x40) numbers.skip(numbers.u8())
    } else if (tag === 4) {
      object = numbers.u8()
      numbers.skip(12)
    } else if (tag === 5) {
      const start = esds.length - numbers.left()
      config = esds.slice(start, start + length)
      break
    } else {
      numbers.skip(length)
    }
  }
  return { object, config }
}

/** AudioSpecificConfig (ISO/IEC 14496-3, 1.6.2.1), as far as rate and channels. */
function fromConfig(config: Uint8Array): {
  readonly hertz: number | undefined
  readonly channels: number | undefined
} {
  const { bits } = bitsIn(config)
  const objectType = () => {
    const type = bits(5)
    return type === 31 ? 32 + bits(6) : type
  }
  const rate = () => {
    const index = bits(4)
    return index === RATE_FOLLOWS ? bits(24) : RATES[index]
  }
  const type = objectType()
  const core = rate()
  const channels = CHANNELS[bits(4)]
  return { hertz: REPLICATED.includes(type) ? rate() : core, channels: type === 29 ? 2 : channels }
}
