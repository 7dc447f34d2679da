/** Stands in every picture and page that is made from the data: what has no such words was made by somebody else. */
export const MADE = 'spool:insights, made anew from the data beside it'
