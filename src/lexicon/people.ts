import { words } from './language.js'

/** What people and organisations are called, as far as it is the same in all languages of a script. */

/** Written small inside a name. */
export const PARTICLES = words(
  `von van der den de del della di da do dos das du la le el al bin bint ibn abu ben ter ten zu zur zum af av y e i d l
  san st mc mac o`,
)

/** In front of a name, and no part of it. */
export const HONORIFICS = words('mr mrs ms miss dr prof professor sir dame rev herr frau sr sra shri smt')

/** A word of these makes it an organisation, or a desk of one. */
export const ORGANISATION_WORDS = words(
  `news newspaper press agency agencies times post media network desk bureau team staff service services newsroom editors
  editorial board redaktion agentur agence rédaction redacción redacao redação redazione redactie redakcja agencia agência
  agenzia agencja редакция агентство редакція haber ajansı redaksi associated international tribune herald
  gazette daily magazine journal online wire wires newswire radio television tv inc ltd llc gmbh group foundation institute
  university committee council department ministry office center centre community contributors correspondents reporters
  وكالة وكالات एजेंसी डेस्क ब्यूरो नेटवर्क`,
)

/** Words of a job, which end the name in front of them. */
export const JOB_WORDS = words(
  `executive senior junior chief deputy managing assistant associate contributing director officer manager expert
  specialist analyst strategist founder co-founder cofounder president vice head lead editor writer author reporter
  correspondent journalist producer columnist contributor photographer consultant advisor adviser engineer scientist
  fellow lecturer dietitian nutritionist physician psychologist therapist attorney lawyer
  redakteur redakteurin chefredakteur korrespondent korrespondentin journaliste rédacteur rédactrice correspondant
  periodista redactor redactora jornalista repórter giornalista redattore verslaggever dziennikarz redaktor журналист
  корреспондент редактор muhabir editör`,
)

/** Degrees, which do so too, and begin names: `Md Rahman`. */
export const DEGREES = words('md phd rd rdn cpa cfp esq')

/** Between two authors. What else joins the words of a byline (`in`, `for`, `at`) leads to a place or an employer. */
export const CONJUNCTIONS = words(
  `and & und sowie et y e i oraz и та й і ve و और व एवं तथा dan en with mit avec con com met z с з із ile مع 및 과 와 和 与 與 及 と plus`,
)

/** Arabic glues `and` to the name behind it: names that begin with the same letter have no `and`. */
export const NAMES_WITH_WAW = words(
  'وليد وائل وسام وسيم وفاء وجدي وحيد وليم ورد وردة وداد وصفي وهبة وهيب وفيق وجيه واصف ولاء وعد',
)

/** In front of somebody who helped: the name behind it is no author. */
export const HELPED_BY: readonly string[] = [
  'reviewed by',
  'medically reviewed by',
  'fact checked by',
  'checked by',
  'verified by',
  'approved by',
  'tested by',
  'researched by',
  'updated by',
  'contributions by',
  'contributions from',
  'additional reporting by',
  'edited by',
  'editing by',
  'photo by',
  'photos by',
  'photography by',
  'illustration by',
  'illustrations by',
  'video by',
  'translated by',
  'geprüft von',
  'aktualisiert von',
  'bearbeitet von',
  'foto von',
  'fotos von',
  'übersetzt von',
  'relu par',
  'vérifié par',
  'traduit par',
  'revisado por',
  'editado por',
  'traducido por',
  'traduzido por',
  'fotos de',
  'edição de',
  'tradotto da',
  'foto di',
  "foto's van",
  'vertaald door',
  'تصوير',
  'ترجمة',
  'تحرير',
  'المحرر',
  'المصدر',
  'عکس',
  'مترجم',
  'ترجمه',
  'ویراستار',
  'संपादक',
  'अनुवाद',
  'फोटो',
  'ภาพ',
  'แปลโดย',
  'บรรณาธิการ',
]

/** In front of who wrote, where it has another sense elsewhere: only at the beginning of a byline. */
export const FURTHER_BY: readonly string[] = [
  'گزارش',
  'گزارشگر',
  'ผู้สื่อข่าว',
  'รายงานโดย',
  'เผยแพร่โดย',
  // What systems write beside the date.
  'submitted by',
  'gespeichert von',
  'eingestellt von',
  'soumis par',
  'enviado por',
  'inviato da',
  'ingediend door',
  // Who took the pictures as well. Between the words may stand `&`.
  'text fotos',
  'text foto',
  'text bilder',
  'text und fotos',
  'text und foto',
  'text und bilder',
  'words photos',
  'words and photos',
  'story photos',
  'story and photos',
  'texte photos',
  'texte et photos',
  'texto fotos',
  'texto y fotos',
  'texto e fotos',
  'testo foto',
  'testo e foto',
]

/** A line that holds one of these is no list of names. */
export const NOT_NAMES = words(
  `the this that these photo photos image images picture video read view views all posts follow share comment comments min
  minute minutes home more click here subscribe newsletter sign log login about contact search menu profile author authors
  last first new latest related tags category categories section bio biography avatar published updated posted see next
  previous reply print email save listen top live breaking advertisement copyright rights reserved source sources credit
  courtesy file via your our my his her its it he she they we i you how why what when where who and or but if for from in
  on with to of is are was were has have had be been can february march september
  october november december monday tuesday wednesday thursday friday saturday sunday today yesterday`,
)

/** Between a name and what it says of the person: `Jane Doe is a reporter`. */
export const IS_A = words(
  `is was covers writes reports has joined works ist war schreibt arbeitet est écrit es escribe é escreve è scrive ha
  schrijft jest pisze adalah`,
)

/** Behind a name and a comma, and part of how its bearer signs; without dots. */
export const CREDENTIALS = words(
  `jr sr ii iii iv md phd mph dds dmd do dvm vmd jd llm llb mba msc bsc ma mfa ms bs ba bsn msn rn np pa pharmd psyd edd
  dsc scd facp facs faan fand faad fasp rd rdn ld ldn ldr cde cdces cfp cfa cpa ea cepf chfc clu esq lcsw lmft lmhc lpc lcpc
  bcba cscs cpt ace nasm pt dpt ot otr slp ccc-slp pe pmp shrm-cp shrm-scp sphr phr cissp obe mbe cbe qc kc mp rev prof dr
  cpp psp chpa dacvb lvt vts faia aia leed cptc dipl-ing msw mpa med maed mhs mha lmt ibclc cnm`,
)

/** What a system writes where no name was filled in, and words beside names in the markup. */
export const NO_AUTHORS: readonly string[] = [
  'admin',
  'administrator',
  'administrador',
  'webmaster',
  'null',
  'none',
  'undefined',
  'unknown',
  'n/a',
  'author',
  'authors',
  'name',
  'user',
  'root',
  'default',
  'test',
  'follow',
  'share',
  'comments',
]

/** `<meta>` tags that state an author of a paper, one tag each. */
export const STATED_CITATIONS = words('citation_author citation_authors bepress_citation_author eprints.creators_name')

/** `<meta>` tags that state who wrote an article. */
export const STATED_AUTHORS = words(
  `parsely-author sailthru.author byl author article:author article:author_name dc.creator dcterms.creator dc:creator
  dc.contributor.author articleauthor og:author og:article:author article_author article-author authors author_name
  author-name byline cxenseparse:author vr:author shareaholic:article_author_name branch:deeplink:authorname1 creator`,
)

/** In front of the name in the author's box. */
export const ABOUT_AUTHOR: readonly string[] = [
  'about',
  'about the author',
  'meet',
  'über',
  'über den autor',
  'über die autorin',
  'à propos de',
  "à propos de l'auteur",
  'sobre',
  'sobre el autor',
  'sobre o autor',
  'acerca de',
  'informazioni su',
  'over',
  'об авторе',
  'hakkında',
]

/** Words of jobs outside of newsrooms, and what departments are called. */
export const TRADES = words(
  `ceo cto cfo coo cmo cio vp svp evp owner publisher partner principal coordinator administrator educator teacher instructor coach
  trainer horticulturalist gardener chef marketing content sales product communications outreach relations operations
  engineering finance research design copywriter blogger creator influencer host anchor presenter freelance freelancer
  intern trainee student professor researcher historian economist strategist planner developer designer architect nurse
  doctor veterinarian pharmacist rechtsanwalt rechtsanwältin representative spokesperson department abteilung leiter leiterin geschäftsführer
  geschäftsführerin volontär volontärin autor autorin gründer gründerin stagiaire étudiant étudiante docteur directeur
  directrice herausgeber herausgeberin responsable corresponsal colaborador colaboradora director directora estagiário colunista collaboratore
  collaboratrice direttore direttrice stagiair hoofdredacteur`,
)

/** What stands in front of a word of a job, and is nobody's last name: `Jane Doe Lifestyle Writer`. */
export const BEATS = words(
  `lifestyle political politics travel news sports entertainment showbiz celebrity digital technology health environment
  environmental education economics economic financial business culture features crime courts foreign diplomatic regional
  local national former staff guest web multimedia`,
)

/** How such words end where a language joins them: `Wirtschaftspolitischer Korrespondent`. */
export const BEAT_ENDING = /politischer?$/iu

/** How words of jobs end where a language joins them: `Wirtschaftsredakteurin`. */
export const JOB_ENDING =
  /(?:redakteur|reporter|korrespondent|journalist|leiter|chefin|volontär|columnist|editor|writer|correspondent|ressort|redaktör|redaktor|journaliste|redacteur)(?:in|innen|en|s|e)?$/iu

/** Words beside the author's name that no name has. */
export const NO_NAME_WORDS = words(
  `checked verified reviewed edited researched written sponsored promoted partner partnered expert experts medically
  guest ask question questions answers article articles story stories alle tous todos todas contributed updated posts following followers unfollow reading read more website
  linkedin twitter facebook instagram email mail gesponsert anzeige geprüft artikel beiträge weitere mehr folgen seguir
  suivre segui volgen articoli artículos artigos`,
)

/** The same without a word for `by`: `Editor: Jane Doe`. */
export const HELPERS: readonly string[] = [
  'editor',
  'edited',
  'reviewer',
  'medical reviewer',
  'fact checker',
  'fact check',
  'photographer',
  'photo',
  'photos',
  'illustration',
  'illustrator',
  'video',
  'translator',
  'medically reviewed',
  'reviewed',
  'expert review by',
  'foto',
  'fotos',
]

/** A capital follows these inside a last name: `MacDonald`, `DeLuca`. */
export const NAME_PREFIXES = words('mac mc fitz de la le di da du van von del des el al san saint st o d l')

/** A name with one of these leads to a page of a network. */
export const NETWORKS = words('facebook twitter instagram linkedin youtube tiktok pinterest whatsapp telegram')
