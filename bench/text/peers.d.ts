declare module 'twitter-splitter' {
  export default function split(text: string, limit?: number, joiner?: string): string[]
}
declare module 'chunk-text' {
  export default function chunk(
    text: string,
    size: number,
    options?: { charLengthType?: 'length' | 'TextEncoder' },
  ): string[]
}
