import type { Switches } from '../switches.ts'

/** Which text a person would be shown, with the ids it names. */
export interface UserText {
  readonly text: keyof typeof TEXTS
  readonly id?: string
}

type Locale = Switches['locale']
type Pair = readonly [title: string, message: string]

/**
 * `error_user_title` and `error_user_msg`. They come in the language of the account, so a client must
 * not match on them; the switch `locale` proves that it does not.
 */
const TEXTS = {
  'media-not-found': {
    en: ['Media Not Found', 'The media with id {id} cannot be found.'],
    fr: ['Contenu introuvable', 'Le contenu multimédia avec l’ID {id} est introuvable.'],
    de: ['Medium nicht gefunden', 'Das Medium mit der ID {id} wurde nicht gefunden.'],
    ko: ['미디어를 찾을 수 없음', 'ID가 {id}인 미디어를 찾을 수 없습니다.'],
    vi: ['Không tìm thấy nội dung', 'Không tìm thấy nội dung có id {id}.'],
    ja: ['メディアが見つかりません', 'ID {id} のメディアが見つかりません。'],
  },
  'invalid-children': {
    en: ['Invalid Carousel Children', 'The children with IDs {id} are invalid, nonexistent, or expired.'],
    fr: ['Éléments du carrousel invalides', 'Les éléments {id} sont invalides, inexistants ou expirés.'],
    de: ['Ungültige Karussell-Elemente', 'Die Elemente {id} sind ungültig, fehlen oder sind abgelaufen.'],
    ko: ['잘못된 슬라이드 항목', 'ID가 {id}인 항목이 잘못되었거나 없거나 만료되었습니다.'],
    vi: ['Mục quay vòng không hợp lệ', 'Các mục {id} không hợp lệ, không tồn tại hoặc đã hết hạn.'],
    ja: ['無効なカルーセル項目', 'ID {id} の項目は無効、存在しない、または期限切れです。'],
  },
  'invalid-link': {
    en: ['Invalid Link Attachment', 'The link attachment could not be used.'],
    fr: ['Lien joint invalide', 'Le lien joint n’a pas pu être utilisé.'],
    de: ['Ungültiger Link-Anhang', 'Der Link-Anhang konnte nicht verwendet werden.'],
    ko: ['잘못된 링크 첨부', '첨부한 링크를 사용할 수 없습니다.'],
    vi: ['Liên kết đính kèm không hợp lệ', 'Không thể dùng liên kết đính kèm.'],
    ja: ['無効なリンク添付', '添付リンクを使用できませんでした。'],
  },
  'media-not-fetched': {
    en: ['Media download failed', 'The media could not be fetched from this URI'],
    fr: ['Échec du téléchargement', 'Le contenu n’a pas pu être récupéré depuis cette URI'],
    de: ['Download fehlgeschlagen', 'Das Medium konnte von dieser URI nicht abgerufen werden'],
    ko: ['미디어 다운로드 실패', '이 URI에서 미디어를 가져올 수 없습니다'],
    vi: ['Tải nội dung không thành công', 'Không thể tải nội dung từ URI này'],
    ja: ['メディアのダウンロード失敗', 'このURIからメディアを取得できませんでした'],
  },
  'rate-limited': {
    en: ['Threads API Rate Limit Exceeded', 'You have exceeded the rate limit. Try again later.'],
    fr: ['Limite de l’API Threads dépassée', 'Vous avez dépassé la limite. Réessayez plus tard.'],
    de: ['Threads-API-Limit überschritten', 'Du hast das Limit überschritten. Versuche es später erneut.'],
    ko: ['Threads API 한도 초과', '한도를 초과했습니다. 나중에 다시 시도하세요.'],
    vi: ['Vượt quá giới hạn API Threads', 'Bạn đã vượt quá giới hạn. Hãy thử lại sau.'],
    ja: ['Threads APIの制限超過', '制限を超えました。後でもう一度お試しください。'],
  },
  'quota-spent': {
    en: ['Publishing limit reached', 'You have reached the maximum number of posts that can be published.'],
    fr: ['Limite de publication atteinte', 'Vous avez atteint le nombre maximal de publications.'],
    de: ['Veröffentlichungslimit erreicht', 'Du hast die maximale Anzahl an Beiträgen erreicht.'],
    ko: ['게시 한도 도달', '게시할 수 있는 최대 게시물 수에 도달했습니다.'],
    vi: ['Đã đạt giới hạn đăng', 'Bạn đã đạt số bài viết tối đa có thể đăng.'],
    ja: ['公開制限に達しました', '公開できる投稿の上限に達しました。'],
  },
  'insufficient-access': {
    en: ['App Does Not Have Sufficient Access Tier', 'The app needs advanced access for this action.'],
    fr: ['Niveau d’accès insuffisant', 'L’application a besoin d’un accès avancé pour cette action.'],
    de: ['Zugriffsstufe nicht ausreichend', 'Die App benötigt für diese Aktion erweiterten Zugriff.'],
    ko: ['앱 액세스 등급 부족', '이 작업에는 고급 액세스가 필요합니다.'],
    vi: ['Cấp truy cập không đủ', 'Ứng dụng cần quyền truy cập nâng cao cho thao tác này.'],
    ja: ['アクセス階層が不足', 'この操作には高度なアクセスが必要です。'],
  },
} as const satisfies Record<string, Record<Locale, Pair>>

export function userText({ text, id = '' }: UserText, locale: Locale): object {
  const [title, message]: Pair = TEXTS[text][locale]
  return { error_user_title: title, error_user_msg: message.replace('{id}', id) }
}
