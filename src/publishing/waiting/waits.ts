/**
 * Every wait of publishing, in seconds, in the order in which they are taken; a list that is used up ends the
 * trying. Meta advises to ask for a status once a minute for at most five minutes; in practice text is ready
 * at the first look, a picture within two seconds, and a video within minutes.
 */
export const WAITS = {
  /** Between looks at a container that is not ready: six minutes in all. */
  ready: [0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1, 2, 3, 5, 8, 13, 20, 30, 40, 60, 60, 60, 60],
  /** The same for text, after a first look. */
  readyText: [0.15, 0.15, 0.15, 0.15, 0.25, 0.5, 0.5, 0.5, 1, 2, 3, 5, 8, 13, 20, 30, 40, 60, 60, 60, 60],
  /** The same for a video: often at first, as most are ready within half a minute; a quarter of an hour in all. */
  readyVideo: [
    0,
    ...Array.from({ length: 30 }, () => 1),
    ...[3, 5, 8, 13, 20, 30, 40],
    ...Array.from({ length: 12 }, () => 60),
  ],
  /** Something new that is not known everywhere yet: half a minute, longer than ever seen. */
  visible: [1, 1, 1, 2, 3, 5, 8, 13],
  /** Items of a carousel that are ready and yet unknown to it. */
  children: [5, 10, 20, 30],
  /** A call that may safely be asked twice. */
  again: [1, 3, 9],
  /** A call that is refused for want of a permission, where much depends on it: Threads has said so by mistake. */
  refused: [1, 3],
  /** While it is found out what a lost answer did: feeds lag, ten minutes in all. */
  settle: [1, 2, 3, 5, 10, 20, 30, 60, 60, 60, 60, 60, 60, 60, 60, 60],
  /** The same where only minutes are left and nothing may be published. */
  settleBriefly: [0, 1, 2, 3, 5, 10, 20, 30, 30],
  /** While it is found out whether something is gone: a minute and a half in all. */
  settleRemoval: [1, 2, 3, 5, 10, 15, 20, 30],
  /** A permalink that is late. */
  permalink: [0, 2, 5],
} as const

export const secondsToMs = (count: number): number => count * 1000
