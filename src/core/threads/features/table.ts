import * as v from 'valibot'
import { asWritten } from '../../post/reading/written.ts'
import { mediaDetail, targetDetail, WHO_REPLIES } from '../../preview/details-of.ts'
import { error } from '../../problem.ts'
import type { ContainerDraft } from '../draft.ts'
import { FEATURE_KEYS, REPLY_CONTROLS, type ContainerParameters, type FeatureName } from '../features.ts'
import { countryMeant, countryName, isCountry } from './countries.ts'
import { lossOf, written, type Feature } from './feature.ts'
import { LIMITS } from './limits.ts'
import { isPublicAddress } from './public-address.ts'
import { checkReference, readReference } from './reference.ts'
import { clean, format, list, media, reference, text, yes } from './shapes.ts'
import { attachedText, gifOf, isDetached, mediaParameters, pollOf, spoilerEntities, uri } from './wire.ts'

const WHO = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
  REPLY_CONTROLS.map((value) => `\`${value}\``),
)

/** A longer one is not taken apart: that would take quadratic time. */
const LONGEST_ADDRESS = 500

/**
 * What a post can carry beside its text, one row a feature. Keys, checks, parameters, what is looked for afterwards,
 * and the table of README all come from here; its type and the name of its key stand in ../features.ts. A post for each
 * stands in test/core/threads/contract.test.ts.
 *
 * @see Meta, Threads API: *Publishing* (reference), *Polls*, *Text Attachments*, *Ghost Posts*, *Geo-gating*, *Reply
 *   Management*, *Share to Instagram Stories*; rules/features.ts for which pairs Meta forbids, and which it does not
 *   mention
 */
export const FEATURES: { readonly [Name in FeatureName]: Feature<Name> } = {
  topic: {
    written: written(text('a topic without `#`'), clean),
    *check(topic, { lengthOf }) {
      const [character] = /[.&#\n\r\t]/.exec(topic) ?? []
      if (character !== undefined)
        yield { problem: error('post/topic-invalid', { written: asWritten(topic), character }) }
      const length = lengthOf(topic)
      if (length === 0 || length > LIMITS.topic) yield { problem: error('post/topic-too-long', { length }) }
    },
    excludes: [],
    belongsTo: 'head',
    parameters: (topic) => ({ topic_tag: topic.replace(/^#/, '') }),
    losses: [lossOf('topic', 'topic_tag', 'its topic')],
    preview: (topic) => ({ label: 'Topic', items: [{ text: topic.replace(/^#/, '') }] }),
    meaning: 'Topic tag, without `#`',
  },
  link: {
    written: written(text('an address that begins with `https://`'), clean),
    *check(link) {
      if (!isPublicAddress(link))
        yield { problem: error('post/link-not-public', { written: asWritten(link) }) }
    },
    excludes: [
      ['poll', 'post/link-with-poll'],
      ['gif', 'post/link-with-gif'],
      ['media', 'post/link-with-media'],
    ],
    belongsTo: 'head',
    parameters: (link) => ({ link_attachment: uri(link) }),
    losses: [lossOf('link', 'link_attachment_url', 'its link attachment')],
    preview: (link) => ({ label: 'Link card', items: [{ text: uri(link), address: uri(link) }] }),
    meaning: 'Link shown as a card',
  },
  media: {
    written: written(media, (items, lineOf) =>
      items.map((item, at) => {
        const { src, alt = '', spoiler = false } = typeof item === 'string' ? { src: item } : item
        return { src: src.trim(), alt: clean(alt), spoiler, line: lineOf(at) }
      }),
    ),
    *check(items, { lengthOf }) {
      for (const [item, { src, alt }] of items.entries()) {
        const length = lengthOf(alt)
        if (length > LIMITS.alt)
          yield { item, problem: error('post/alt-too-long', { src: asWritten(src), length }) }
      }
    },
    excludes: [],
    belongsTo: 'head',
    parameters: (items, { spoilerMedia }, children) => ({
      ...mediaParameters(items, children),
      is_spoiler_media: spoilerMedia && 'true',
    }),
    losses: [
      lossOf('spoilerMedia', 'is_spoiler_media', 'the spoiler over its pictures and videos'),
      lossOf('alt', 'alt_text', 'the description of its picture or video'),
    ],
    preview: mediaDetail,
    meaning:
      "Pictures and videos of the head: paths (relative to the file, or from the repository's root with `/`), https addresses, or `{src, alt, spoiler}`. Pictures in the text belong to the segment they stand in; several in a row are a carousel",
  },
  poll: {
    written: written(list(text('a text'), 'a list of two to four texts'), (options) => options.map(clean)),
    *check(poll, { lengthOf }) {
      const { least, most } = LIMITS.pollOptions
      if (poll.length < least || poll.length > most)
        yield { problem: error('post/poll-options', { count: poll.length }) }
      for (const [item, option] of poll.entries()) {
        const length = lengthOf(option)
        if (length === 0 || length > LIMITS.pollOption)
          yield { item, problem: error('post/poll-option-length', { option: item + 1, length }) }
      }
    },
    excludes: [
      ['attachment', 'post/poll-with-attachment'],
      ['gif', 'post/poll-with-gif'],
      ['replyTo', 'post/poll-with-reply'],
      ['media', 'post/poll-with-media'],
    ],
    belongsTo: 'head',
    parameters: (poll) => ({ poll_attachment: pollOf(poll) }),
    // Threads returns a poll only to requests that name its options.
    losses: [lossOf('poll', 'poll_attachment{option_a}', 'its poll')],
    preview: (poll) => ({ label: 'Poll', items: poll.map((option) => ({ text: option })) }),
    meaning: `${LIMITS.pollOptions.least} to ${LIMITS.pollOptions.most} options`,
  },
  gif: {
    written: written(text('the id of a GIF on GIPHY'), clean),
    *check(gif) {
      if (/^[A-Za-z0-9]{1,64}$/.test(gif)) return
      const address = gif.length > LONGEST_ADDRESS ? '' : gif
      const [, id] = /giphy\.com\/\S*?([A-Za-z0-9]+)(?:\/giphy\.\w+)?(?:[?#]\S*)?$/.exec(address) ?? []
      const fix = id && `Write \`gif: ${id}\`.`
      yield { problem: error('post/gif-invalid', { written: asWritten(gif), ...(fix && { fix }) }) }
    },
    excludes: [
      ['replyTo', 'post/gif-with-reply'],
      ['media', 'post/gif-with-media'],
    ],
    belongsTo: 'head',
    parameters: (gif) => ({ gif_attachment: gifOf(gif) }),
    losses: [lossOf('gif', 'gif_url', 'its GIF')],
    preview: (gif) => ({
      label: 'GIF',
      items: [{ text: gif, address: `https://giphy.com/gifs/${encodeURIComponent(gif)}` }],
    }),
    meaning: 'Id on GIPHY',
  },
  location: {
    written: written(text('the id of a location'), clean),
    *check(location) {
      if (!/^\d{1,64}$/.test(location))
        yield { problem: error('post/location-invalid', { written: asWritten(location) }) }
    },
    excludes: [],
    scopes: ['threads_location_tagging'],
    belongsTo: 'head',
    parameters: (location) => ({ location_id: location }),
    losses: [lossOf('location', 'location_id', 'its location')],
    preview: (location) => ({ label: 'Location', items: [{ text: location }] }),
    meaning: 'Location id; the token needs `threads_location_tagging`',
  },
  countries: {
    written: written(
      list(text('a country code such as `US`'), 'a list of one or more country codes such as `US`'),
      (codes) => codes.map(clean),
    ),
    *check(countries) {
      for (const [item, code] of countries.entries()) {
        if (isCountry(code)) continue
        const written = asWritten(code)
        const meant = countryMeant(code)
        const fix = meant && { fix: `Did you mean \`${meant}\`?` }
        yield { item, problem: error('post/country-unknown', { written, ...fix }) }
      }
    },
    excludes: [],
    belongsTo: 'every segment',
    parameters: (countries) => ({ allowlisted_country_codes: [...new Set(countries)].join(',') }),
    losses: [lossOf('countries', 'allowlisted_country_codes', 'its limit to some countries')],
    preview: (countries) => ({
      label: 'The whole chain is shown only in',
      items: [...new Set(countries)].map((code) => ({ text: code, notes: countryName(code) })),
    }),
    meaning: 'Where the post can be seen, as ISO 3166-1 codes',
  },
  ghost: {
    written: written(yes, (ghost) => ghost || undefined),
    check: () => [],
    excludes: [
      ['link', 'post/ghost-with-link'],
      ['poll', 'post/ghost-with-poll'],
      ['attachment', 'post/ghost-with-attachment'],
      ['gif', 'post/ghost-with-gif'],
      ['replyTo', 'post/ghost-with-reply'],
      ['media', 'post/ghost-with-media'],
      ['quote', 'post/ghost-with-quote'],
      ['topic', 'post/ghost-with-topic'],
      ['location', 'post/ghost-with-location'],
      ['countries', 'post/ghost-with-countries'],
      ['shareToInstagram', 'post/ghost-with-instagram'],
      ['replyControl', 'post/ghost-with-reply-control'],
      ['replyApprovals', 'post/ghost-with-approvals'],
    ],
    belongsTo: 'head',
    parameters: () => ({ is_ghost_post: 'true' }),
    losses: [lossOf('ghost', 'ghost_post_status', 'its limit of one day (`ghost`)')],
    preview: () => ({ label: 'Ghost post: it vanishes after a day' }),
    meaning: '`true`: vanishes after a day',
  },
  shareToInstagram: {
    written: written(v.union([yes, v.literal('dark')], '`true`, `false` or `dark`'), (share) =>
      share === 'dark' ? 'dark' : share ? 'light' : undefined,
    ),
    check: () => [],
    excludes: [],
    scopes: ['threads_share_to_instagram'],
    belongsTo: 'head',
    parameters: (look) =>
      look === 'dark' ? { crossreshare_to_ig_dark_mode: 'true' } : { crossreshare_to_ig: 'true' },
    losses: [{ part: 'shareToInstagram', name: 'its share to Instagram', rule: 'threads/feature-lost' }],
    preview: (look) => ({ label: `Shared to Instagram as a story, in its ${look} look` }),
    meaning: '`true` or `dark`; the token needs `threads_share_to_instagram`',
  },
  replyControl: {
    written: written(v.picklist(REPLY_CONTROLS, WHO), (who) => who),
    check: () => [],
    excludes: [],
    belongsTo: 'head',
    parameters: (who) => ({ reply_control: who }),
    // To read it takes another permission.
    losses: [],
    preview: (who) => ({ label: 'Who may reply', items: [{ text: who, notes: [WHO_REPLIES[who]] }] }),
    meaning: WHO,
  },
  replyApprovals: {
    written: written(yes, (approvals) => approvals || undefined),
    check: () => [],
    excludes: [],
    belongsTo: 'head',
    parameters: () => ({ enable_reply_approvals: 'true' }),
    losses: [],
    preview: () => ({ label: 'Replies are shown only once they are approved' }),
    meaning: '`true`: replies wait for approval',
  },
  replyTo: {
    written: written(reference, readReference),
    check: checkReference(FEATURE_KEYS.replyTo),
    excludes: [],
    scopes: ['threads_read_replies', 'threads_manage_replies'],
    belongsTo: 'head',
    parameters: (id) => ({ reply_to_id: id }),
    losses: [
      {
        part: 'replyTo',
        name: 'its place in the chain',
        rule: 'threads/detached',
        seen: { fields: 'is_reply,replied_to', isLost: isDetached },
      },
    ],
    preview: (target) => targetDetail('Replies to', target),
    meaning: 'A media id, or the path of another post file that is live, or earlier in the same run',
  },
  quote: {
    written: written(reference, readReference),
    check: checkReference(FEATURE_KEYS.quote),
    excludes: [],
    belongsTo: 'head',
    parameters: (id) => ({ quote_post_id: id }),
    losses: [lossOf('quote', 'quoted_post', 'the post it quotes')],
    preview: (target) => targetDetail('Quotes', target),
    meaning: 'A media id, or the path of another post file that is live, or earlier in the same run',
  },
  attachment: {
    written: written(format, (value) => (value === 'attachment' ? true : undefined)),
    value: 'attachment',
    check: () => [],
    excludes: [
      ['gif', 'post/attachment-with-gif'],
      ['media', 'post/attachment-with-media'],
    ],
    belongsTo: 'head',
    parameters: (attachment) => ({ text_attachment: attachedText(attachment) }),
    losses: [lossOf('attachment', 'text_attachment', 'its text attachment')],
    preview: (attachment) => ({ label: 'Text attachment', attached: attachment }),
    meaning: '`attachment` for a head with up to 10,000 characters attached',
  },
}

/** What any segment has; all else is a feature. */
export const TEXT = {
  parameters: ({ text, media, spoilers }: ContainerDraft): ContainerParameters => ({
    text: text === '' && media.length > 0 ? undefined : text,
    text_entities: spoilers && spoilerEntities(spoilers),
  }),
  losses: [lossOf('spoilers', 'text_entities', 'its spoilers')],
} as const
