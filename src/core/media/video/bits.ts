/** Reads bits from the most significant on; what is beyond the end reads as 0. */
export function bitsIn(bytes: Uint8Array) {
  let at = 0
  const bits = (count: number): number => {
    let value = 0
    for (let bit = 0; bit < count; bit++, at++) {
      value = value * 2 + (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1)
    }
    return value
  }
  return {
    bits,
    /** Exp-Golomb code (ITU-T H.264, 9.1). No valid number needs more than 32 leading zeros. */
    golomb: (): number => {
      let zeros = 0
      while (zeros < 32 && bits(1) === 0) zeros++
      return 2 ** zeros - 1 + bits(zeros)
    },
  }
}

/** H.264 puts a 3 behind two zeros wherever the bytes could be taken for a start code; this takes it out again. */
export function withoutEmulation(unit: Uint8Array): Uint8Array {
  return unit.filter((byte, at) => byte !== 3 || unit[at - 1] !== 0 || unit[at - 2] !== 0)
}
