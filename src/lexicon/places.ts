import { words } from './language.js'

/** The first item of a breadcrumb, in all languages: it's no section. */
export const HOME_WORDS: readonly string[] = [
  'home',
  'home page',
  'homepage',
  'front page',
  'main',
  'start',
  'startseite',
  'accueil',
  'inicio',
  'portada',
  'início',
  'capa',
  'página inicial',
  'strona główna',
  'главная',
  'главная страница',
  'головна',
  'ana sayfa',
  'anasayfa',
  'الرئيسية',
  'होम',
  'beranda',
  'ホーム',
  'トップ',
  'top',
  '홈',
  '首页',
  '首頁',
  '主页',
]

/** In capitals in front of a colon or dash, as a place would be. */
export const NO_PLACES = words(
  `update updates updated breaking exclusive watch live note editor analysis opinion comment correction warning video photo
  photos read related also more why how what q a question answer key pros cons tip tips step verdict spoiler disclaimer
  disclosure summary introduction background conclusion news eilmeldung exklusiv video foto urgent exclusif vidéo direct
  urgente exclusivo vídeo ultima срочно видео фото опрос flaş son güncelleme haber penting tl dr`,
)

/** The dashes that end a dateline. */
const DASH = '(?:--?|[–—―])'
/** `NEW YORK`, `St. Petersburg`, `Rio de Janeiro`, `Berlin/Paris`. */
const PLACE = String.raw`\p{Lu}[\p{L}\p{M}'’.]{1,24}(?:[ /-][\p{L}\p{M}'’.]{1,24}){0,3}`
/** `, Calif.`: a region, which belongs to the place; a day has digits. */
const REGION = String.raw`(?:, ?\p{Lu}[\p{L}.]{1,14}(?: \p{Lu}[\p{L}.]{1,14})?(?=,| ?\(| ?[-–—―]))?`
/** `, 3. März`, `, April 15, 2024`. */
const EXTRA = String.raw`(?:, ?[\p{L}\p{M}\p{N} .]{1,24}){0,3}`
/** `(AP)`, `/EXAMPLE WIRE/`. */
const AGENCY = String.raw`(?:\([^()]{2,40}\)|/[^/()]{2,40}/)`

/**
 * The place in front of the first sentence, in a group called `place`. Text before the place in a pattern stays
 * as it is; the first pattern that matches counts.
 */
export const DATELINES: readonly RegExp[] = [
  // PARIS (Reuters) - , BERLIN, 3. März (dpa) – , Madrid, 15 abr (EFE).- , AUSTIN, Texas--(EXAMPLE WIRE)--
  new RegExp(`^(?<place>${PLACE}${REGION})${EXTRA} ?(?:${DASH} ?)?${AGENCY} ?(?:[.:]|\\.?${DASH})`, 'u'),
  // (ANSA) - ROMA, 15 APR -
  new RegExp(`^${AGENCY} ?${DASH} ?(?<place>${PLACE})${EXTRA} ?${DASH} `, 'u'),
  // Beijing — Belarusian, WASHINGTON, April 15 - , МОСКВА, 15 апр — РИА
  new RegExp(`^(?<place>${PLACE}${REGION})${EXTRA} ?(?:—| ${DASH}) ?(?=["“„«'‘]?[\\p{Lu}\\p{N}])`, 'u'),
  // Москва. 15 апреля. INTERFAX.RU -
  /^(?<place>\p{Lu}[\p{L}-]{1,24}(?: \p{Lu}[\p{L}-]{1,24})?)\. \d{1,2} \p{L}{3,10}\. /u,
  // NEW DELHI: The minister
  /^(?<place>\p{Lu}{3,20}(?: \p{Lu}{2,20}){0,2}): ?(?=["“'‘]?\p{Lu})/u,
  // 新华社北京4月15日电
  /^(?:[（(【]?)\p{sc=Han}{2,8}社(?<place>\p{sc=Han}{2,6}?)\d{1,2}月\d{1,2}日/u,
  // 【ロンドン＝共同】, (서울=연합뉴스)
  /^[【[(（](?<place>[\p{sc=Han}\p{sc=Kana}\p{sc=Hang}ー・]{2,12})[＝=][^】\])）]{2,24}[】\])）]/u,
]
