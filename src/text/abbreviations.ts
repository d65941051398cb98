const SPACES = /\s+/u

/**
 * Words that end in a full stop without ending a sentence, by language, as they are written. Where one is also a common
 * last word of a sentence (`no.`, `sat.`), it's left out.
 */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  en: `Mr Mrs Ms Mx Dr Prof Rev Fr Sr Jr St Mt Ft Gen Col Maj Capt Cmdr Lt Sgt Cpl Pvt Adm Gov Sen Rep Reps Sens Pres
    Hon Supt Det Insp Amb Atty Asst Assoc Dept Univ Inst Inc Corp Ltd Bros Ave Blvd Rd Sq Jan Feb Mar Apr Jun Jul Aug Sep
    Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri vs v eg ie cf al approx est Est Fig Figs Eq eqs Vol vol
    Nos nos pp pt Ref Refs Sec Secs Viz viz Messrs Mmes Ala Ariz Ark Calif Colo Conn Fla Ill Ind Kan Mich Minn Mont Okla
    Penn Tenn Tex Wash Wis`,
  de: `bzw ca vgl Hr Fr Str Abs Bd Jh Mio Mrd Tsd usf sog evtl ggf inkl exkl max min zzgl insb dpa St geb gest
    verh Dipl Ing Std Tel Prof Dr hl Hl Kap entspr urspr`,
  fr: 'MM Mgr env av apr éd Cie Ste Dr',
  es: 'Sr Sra Srta Dr Dra Gral Tte Cnel Ud Uds Avda Av pág págs núm aprox Lic Ing',
  pt: 'Sr Sra Dr Dra Exmo Exma Av pág núm Eng Prof',
  it: 'Sig Dott Dottssa On Avv Ing Geom Prof pag ecc',
  nl: 'dhr mevr mw drs ir mr bijv blz ca o.a m.b.t ds prof',
  pl: 'ul al pl im św ks prof dr hab mgr inż płk gen por kpt tys mln mld np tzw tzn godz wg',
  ru: 'им ул пр г гг тыс млн млрд руб коп стр см др проф акад т е п д',
  uk: 'ім вул просп м р рр тис млн млрд грн ст див ін проф акад',
  tr: 'Av Doç Prof Dr Yrd Sn Alb Org Tuğg Cad Sok Mah vb vs bkz',
  id: 'Bpk Sdr Jl Jln Tn Ny dll dsb Drs Ir Hj H',
}

export const ABBREVIATIONS: readonly string[] = [
  ...new Set(Object.values(BY_LANGUAGE).flatMap((words) => words.split(SPACES))),
]

/** Words that are abbreviations in front of a number only: `No. 5`, `Art. 12`. */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  'No no Nr nr Nº nº Art art Fig fig Figs figs Bl Blk Ch ch Chap chap Z S Abb Tab Kap cap Cap núm št č'.split(' '),
)

/** Words that begin a sentence far more often than they follow an abbreviation or are part of a name. */
export const STARTERS: ReadonlySet<string> = new Set(
  `The A An In On At It Its He She They We I You This That These Those There But And Or So If When While As After Before
  Since Because However Meanwhile Although Though What Who Why How Where Which For From With Some Many Most Both His Her
  Their Our My Your One Not Yes Also Now Then Still Yet Last Next Only Even Under According Despite During`.split(
    /\s+/u,
  ),
)

/** Words after which a number with a full stop is an ordinal: `am 3. Oktober`. */
export const BEFORE_ORDINALS: ReadonlySet<string> = new Set(
  `am vom zum bis der die das den dem des im beim ab seit und Am Vom Zum Der Die Das Den Im Seit den d fra til på dne od
  do v ve dnia z`.split(SPACES),
)
