/** The links one Threads post may hold (Meta: *Posts*, "link limit"). */
export const LINK_LIMIT = 5

/** The images and videos one Threads post may hold (Meta: *Posts*, carousels). */
export const MEDIA_LIMIT = 20

/** The spoilers one Threads post may hold (Meta: *Spoilers*, `text_entities`). */
export const SPOILER_LIMIT = 10
