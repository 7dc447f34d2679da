/** The links one Threads post may hold (Meta: *Posts*, "link limit"). */
export const LINK_LIMIT = 5

/** The images and videos one Threads post may hold (Meta: *Posts*, carousels). */
export const MEDIA_LIMIT = 20

/** The spoilers one Threads post may hold (Meta: *Spoilers*, `text_entities`). */
export const SPOILER_LIMIT = 10

/** The segments one chain may have: a post and a day's quota of replies (Meta: *Overview*, "Rate Limiting"). */
export const SEGMENT_LIMIT = 1001

/** The Markdown of a post that is read, in UTF-16 units. Fewer of them make the longest chain that there can be. */
export const LARGEST_MARKDOWN = 250_000

/** The different pictures and videos that one run looks at. Each may take half a minute. */
export const MEDIA_A_RUN = 300

/** The bytes of a file that is read as a post. */
export const LARGEST_FILE = 10_000_000
