/** Text from outside without what a terminal takes for a control sequence. Line breaks stay. */
export const plain = (text: string): string =>
  text.replaceAll(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu, '�')
