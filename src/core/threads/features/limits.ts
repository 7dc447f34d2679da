/**
 * Limits of what a post may carry (Meta, Threads API: *Posts*, *Polls*, *Accessibility*). Characters are counted like
 * those of the text: in which unit the network counts them is not documented for any of these.
 */
export const LIMITS = { topic: 50, pollOption: 25, pollOptions: { least: 2, most: 4 }, alt: 1000 } as const
