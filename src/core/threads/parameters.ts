/** What a container can be made with (Meta: *Publishing*, reference), in the order in which it is sent. */
export const PARAMETERS = [
  'media_type',
  'children',
  'image_url',
  'video_url',
  'alt_text',
  'is_carousel_item',
  'text',
  'reply_to_id',
  'text_entities',
  'is_spoiler_media',
  'topic_tag',
  'link_attachment',
  'poll_attachment',
  'text_attachment',
  'gif_attachment',
  'location_id',
  'allowlisted_country_codes',
  'is_ghost_post',
  'quote_post_id',
  'reply_control',
  'enable_reply_approvals',
  'crossreshare_to_ig',
  'crossreshare_to_ig_dark_mode',
] as const

/** Some of them, as a form holds them: objects as JSON, lists joined by commas, truth as `true`; undefined is not sent. */
export type ContainerParameters = { readonly [Name in (typeof PARAMETERS)[number]]?: string | undefined }
