import { words } from './language.js'

const wordSet = (list: string): ReadonlySet<string> => new Set(words(list))

/**
 * How dates are written, by language. Everything lower-case; forms of one month part by spaces, `_` joins the words of
 * one form. Names are listed instead of taken from `Intl`, because pages use more forms than CLDR knows (`sept`, `mrt`,
 * Levantine months) and because small ICU builds know only English.
 */
export interface DateNames {
  /** Twelve entries, January first. */
  readonly months: readonly (readonly string[])[]
  /** Full names: a date by themselves. */
  readonly weekdays: readonly string[]
  /** Short names: only beside a date. */
  readonly shortWeekdays: readonly string[]
  /** How an ambiguous `03/04/2024` is read: day first, or not at all. */
  readonly numericOrder: 'day-first' | 'unknown'
}

function names(
  months: string,
  weekdays: string,
  shortWeekdays: string,
  numericOrder: DateNames['numericOrder'] = 'day-first',
): DateNames {
  const rows = months
    .trim()
    .split('\n')
    .map((row) => words(row))
  if (rows.length !== 12) throw new RangeError('a language has twelve months')
  return { months: rows, weekdays: words(weekdays), shortWeekdays: splitShort(shortWeekdays), numericOrder }
}

/** Some languages have no short weekday that is not an everyday word. */
function splitShort(text: string): readonly string[] {
  return text === '' ? [] : words(text)
}

export const DATE_NAMES: ReadonlyMap<string, DateNames> = new Map([
  [
    'en',
    names(
      `january jan
      february feb febr
      march mar
      april apr
      may
      june jun
      july jul
      august aug
      september sep sept
      october oct
      november nov
      december dec`,
      'monday tuesday wednesday thursday friday saturday sunday',
      'mon tue tues wed weds thu thur thurs fri sat sun',
      'unknown',
    ),
  ],
  [
    'de',
    names(
      `januar jänner jan jän
      februar feber feb
      märz maerz mär mrz
      april apr
      mai
      juni jun
      juli jul
      august aug
      september sep sept
      oktober okt
      november nov
      dezember dez`,
      'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
      'mo di mi do fr sa so',
    ),
  ],
  [
    'fr',
    names(
      `janvier janv jan
      février fevrier févr fevr fév fev
      mars
      avril avr
      mai
      juin
      juillet juil juill
      août aout
      septembre sept sep
      octobre oct
      novembre nov
      décembre decembre déc dec`,
      'lundi mardi mercredi jeudi vendredi samedi dimanche',
      'lun mar mer jeu ven sam dim',
    ),
  ],
  [
    'es',
    names(
      `enero ene
      febrero feb
      marzo mar
      abril abr
      mayo may
      junio jun
      julio jul
      agosto ago
      septiembre setiembre sept sep set
      octubre oct
      noviembre nov
      diciembre dic`,
      'lunes martes miércoles miercoles jueves viernes sábado sabado domingo',
      'lun mar mié mie jue vie sáb sab dom',
    ),
  ],
  [
    'pt',
    names(
      `janeiro jan
      fevereiro fev
      março marco mar
      abril abr
      maio mai
      junho jun
      julho jul
      agosto ago
      setembro set
      outubro out
      novembro nov
      dezembro dez`,
      `segunda-feira terça-feira terca-feira quarta-feira quinta-feira sexta-feira sábado sabado domingo`,
      'seg ter qua qui sex sáb sab dom segunda terça terca quarta quinta sexta',
    ),
  ],
  [
    'it',
    names(
      `gennaio gen genn
      febbraio feb febbr
      marzo mar
      aprile apr
      maggio mag
      giugno giu
      luglio lug
      agosto ago
      settembre set sett
      ottobre ott
      novembre nov
      dicembre dic`,
      `lunedì martedì mercoledì giovedì venerdì sabato domenica lunedi martedi mercoledi giovedi venerdi`,
      'lun mar mer gio ven sab dom',
    ),
  ],
  [
    'nl',
    names(
      `januari jan
      februari feb
      maart mrt
      april apr
      mei
      juni jun
      juli jul
      augustus aug
      september sep sept
      oktober okt
      november nov
      december dec`,
      'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
      'ma di wo do vr za zo',
    ),
  ],
  [
    'pl',
    names(
      `stycznia styczeń styczen sty
      lutego luty lut
      marca marzec mar
      kwietnia kwiecień kwiecien kwi
      maja maj
      czerwca czerwiec cze
      lipca lipiec lip
      sierpnia sierpień sierpien sie
      września wrzesnia wrzesień wrzesien wrz
      października pazdziernika październik pazdziernik paź paz
      listopada listopad lis
      grudnia grudzień grudzien gru`,
      `poniedziałek wtorek środa czwartek piątek sobota niedziela`,
      'pon wt śr czw pt sob niedz ndz',
    ),
  ],
  [
    'ru',
    names(
      `января январь янв
      февраля февраль фев февр
      марта март мар
      апреля апрель апр
      мая май
      июня июнь июн
      июля июль июл
      августа август авг
      сентября сентябрь сен сент
      октября октябрь окт
      ноября ноябрь ноя нояб
      декабря декабрь дек`,
      `понедельник вторник среда четверг пятница суббота воскресенье`,
      'пн вт ср чт пт сб вс',
    ),
  ],
  [
    'uk',
    names(
      `січня січень січ
      лютого лютий лют
      березня березень бер
      квітня квітень кві квіт
      травня травень тра трав
      червня червень чер черв
      липня липень лип
      серпня серпень сер серп
      вересня вересень вер
      жовтня жовтень жов жовт
      листопада листопад лис листоп
      грудня грудень гру груд`,
      `понеділок вівторок середа четвер п'ятниця п’ятниця субота неділя`,
      'пн вт ср чт пт сб нд',
    ),
  ],
  [
    'tr',
    names(
      `ocak oca
      şubat subat şub sub
      mart mar
      nisan nis
      mayıs mayis may
      haziran haz
      temmuz tem
      ağustos agustos ağu agu
      eylül eylul eyl
      ekim eki
      kasım kasim kas
      aralık aralik ara`,
      'pazartesi salı sali çarşamba carsamba perşembe persembe cuma cumartesi pazar',
      'pzt sal çar per cum cmt paz',
    ),
  ],
  [
    'ar',
    names(
      `يناير كانون_الثاني جانفي
      فبراير شباط فيفري
      مارس آذار اذار
      أبريل ابريل إبريل نيسان أفريل افريل
      مايو أيار ايار ماي
      يونيو حزيران يونيه جوان
      يوليو تموز يوليه جويلية
      أغسطس اغسطس آب اب أوت
      سبتمبر أيلول ايلول شتنبر
      أكتوبر اكتوبر تشرين_الأول تشرين_الاول
      نوفمبر تشرين_الثاني نونبر
      ديسمبر كانون_الأول كانون_الاول دجنبر`,
      'الاثنين الإثنين الأثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الأحد الاحد',
      'اثنين ثلاثاء أربعاء خميس جمعة سبت أحد',
    ),
  ],
  [
    'hi',
    names(
      `जनवरी जन
      फरवरी फ़रवरी फर
      मार्च
      अप्रैल
      मई
      जून
      जुलाई जुल
      अगस्त अग
      सितंबर सितम्बर सित
      अक्टूबर अक्तूबर अक्टू
      नवंबर नवम्बर नव
      दिसंबर दिसम्बर दिस`,
      `सोमवार मंगलवार बुधवार गुरुवार गुरूवार बृहस्पतिवार शुक्रवार शनिवार रविवार`,
      'सोम मंगल बुध गुरु शुक्र शनि रवि',
    ),
  ],
  [
    'id',
    names(
      `januari jan
      februari feb
      maret mar
      april apr
      mei
      juni jun
      juli jul
      agustus agu agt ags
      september sep sept
      oktober okt
      november nov
      desember des`,
      `senin selasa rabu kamis jumat jum'at jum’at sabtu minggu ahad`,
      'sen sel rab kam jum sab min',
    ),
  ],
])

/** Days of the week where a date is written with counters; `年月日` need no names of months. */
export const COUNTER_WEEKDAYS: ReadonlyMap<
  string,
  { readonly full: readonly string[]; readonly short: readonly string[] }
> = new Map([
  ['ja', { full: words('月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日'), short: words('月 火 水 木 金 土 日 祝') }],
  ['ko', { full: words('월요일 화요일 수요일 목요일 금요일 토요일 일요일'), short: words('월 화 수 목 금 토 일') }],
  [
    'zh',
    {
      full: words(
        '星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 週六 週日',
      ),
      short: words('一 二 三 四 五 六 日'),
    },
  ],
])

/** What follows the number of a year, month, day, hour, minute or second. */
export const COUNTERS = {
  year: wordSet('年 년'),
  month: wordSet('月 월'),
  day: wordSet('日 일 号 號'),
  hour: wordSet('時 时 點 点 시'),
  minute: wordSet('分 분'),
  second: wordSet('秒 초'),
} as const

export const MERIDIEMS = {
  before: {
    am: words('上午 午前 오전 凌晨 早上 清晨'),
    pm: words('下午 午後 오후 晚上 傍晚'),
  },
  after: {
    am: words('am a.m. पूर्वाह्न ص صباحا صباحاً'),
    pm: words('pm p.m. अपराह्न م مساء مساءً'),
  },
} as const

/** Endings of the day: `15th`, `1er`, `1º`, `15-го`. */
export const ORDINALS = wordSet('st nd rd th er ère re º ª ° го ого')

/** Between the parts of a date, or between date and time; nothing by themselves. */
export const LINKS = wordSet(
  `at on of the um am den dem der à a au le la las les el los de del do dos da das às as alle ore ora il del dello om op
  o w dnia dn godz godzinie в во о об на від у saat في الساعة بتاريخ على को पर में pada jam pukul tanggal tgl t y e kl
  klo il um vom von from since dated og och die hora horas hs 에 に の г год года р року рік yılı`,
)

/** Before a year, and nothing by themselves: `พ.ศ. 2567`, `năm 2024`. */
export const YEAR_PREFIXES = wordSet('พ ค ศ năm')

/** After a year: `2024 г.`, `2024 року`. */
export const YEAR_SUFFIXES = wordSet('г год года году р року рік r roku ad m gada ж жылы թ ko eko')

/** Years before the first of an era, in front of a counted year: `令和6年`, `民國113年`. */
export const ERAS: ReadonlyMap<string, number> = new Map([
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
  ['民國', 1911],
  ['民国', 1911],
])

/** The months of the Persian calendar, as they are called in Iran. */
export const PERSIAN_MONTHS: readonly string[] = words(
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند',
)

/** After a time: `14:20 Uhr`, `14:20 h`. */
export const TIME_SUFFIXES = wordSet('uhr h hs hrs hours heures horas uur ч год น น. saat बजे')

/** Between the hour and the minute instead of a colon: `14h20`, `14 h 20`. */
export const HOUR_MARKS = wordSet('h u')

/** Names whose offset is the same everywhere, in minutes. */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ['z', 0],
  ['utc', 0],
  ['gmt', 0],
  ['cet', 60],
  ['cest', 120],
  ['mez', 60],
  ['mesz', 120],
  ['wet', 0],
  ['west', 60],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['мск', 180],
  ['est', -300],
  ['edt', -240],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
  ['akst', -540],
  ['akdt', -480],
  ['hst', -600],
  ['brt', -180],
  ['sast', 120],
  ['eat', 180],
  ['wat', 60],
  ['pkt', 300],
  ['wib', 420],
  ['wita', 480],
  ['hkt', 480],
  ['sgt', 480],
  ['jst', 540],
  ['kst', 540],
  ['aest', 600],
  ['aedt', 660],
  ['nzst', 720],
  ['nzdt', 780],
])

/** Ambiguous zones: part of a date, but they give no offset. */
export const VAGUE_ZONES = wordSet('et ct mt pt ist bst cst ast wit tsi')

/** Zones that only pages of the United States use: there, `03/04/2024` is March. */
export const MONTH_FIRST_ZONES = wordSet('est edt cdt mst mdt pst pdt akst akdt hst et ct mt pt')

/** Countries that write the month first in English. */
export const MONTH_FIRST_COUNTRIES = wordSet('us ph pr gu vi as mp um fm mh pw')

/** Regions, in a tag such as `en-CA`, that tell nothing of the order. */
export const MIXED_ORDER_REGIONS = wordSet('ca 001 150')

/** In front of a date, in pages of every language; each language adds more in its own file. */
export const DATE_LABELS = words(
  'date datum fecha data дата tarih tanggal 日期 时间 時間 日時 날짜 तारीख تاريخ التاريخ',
)

/** Beside a number of minutes: how long reading takes. */
export const READING_WORDS: readonly string[] = [
  'read',
  'reading time',
  'time to read',
  'lesezeit',
  'de lecture',
  'temps de lecture',
  'lecture',
  'de lectura',
  'tiempo de lectura',
  'de leitura',
  'tempo de leitura',
  'tempo di lettura',
  'di lettura',
  'leestijd',
  'leesduur',
  'czas czytania',
  'czytania',
  'время чтения',
  'чтения',
  'на чтение',
  'читання',
  'час читання',
  'okuma süresi',
  'okuma',
  'قراءة',
  'waktu baca',
  'membaca',
]

type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/** Two of a unit in one word, by language. */
export const DUALS: ReadonlyMap<string, readonly (readonly [string, Unit])[]> = new Map([
  [
    'ar',
    [
      ['ثانيتين', 'second'],
      ['دقيقتين', 'minute'],
      ['ساعتين', 'hour'],
      ['يومين', 'day'],
      ['أسبوعين', 'week'],
      ['اسبوعين', 'week'],
      ['شهرين', 'month'],
      ['سنتين', 'year'],
      ['عامين', 'year'],
    ],
  ],
])
