/** Far more than any message needs. */
const MOST_CHARACTERS = 1000

/** As much of what a server says as is quoted: it stands in logs, summaries and outputs, which all have limits. */
export function excerptOf(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text
}
