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
  agenzia agencja редакция агентство редакція haber ajansı redaksi tim associated international tribune herald
  gazette daily magazine journal online wire wires newswire radio television tv inc ltd llc gmbh group foundation institute
  university committee council department ministry office center centre community contributors correspondents reporters
  وكالة وكالات एजेंसी डेस्क ब्यूरो`,
)

/** Words of a job or a degree, which end the name in front of them. */
export const JOB_WORDS = words(
  `executive senior junior chief deputy managing assistant associate contributing director officer manager expert
  specialist analyst strategist founder co-founder cofounder president vice head lead editor writer author reporter
  correspondent journalist producer columnist contributor photographer consultant advisor adviser engineer scientist
  fellow lecturer dietitian nutritionist physician psychologist therapist attorney lawyer md phd rd rdn cpa cfp esq
  redakteur redakteurin chefredakteur korrespondent korrespondentin journaliste rédacteur rédactrice correspondant
  periodista redactor redactora jornalista repórter giornalista redattore verslaggever dziennikarz redaktor журналист
  корреспондент редактор muhabir editör`,
)

/** Between two authors. What else joins the words of a byline (`in`, `for`, `at`) leads to a place or an employer. */
export const CONJUNCTIONS = words(
  `and & und sowie et y e i oraz и та й і ve و और व एवं तथा dan en with mit avec con com met z с з із ile مع 및 과 와 和 与 與 及 と plus`,
)

/** In front of somebody who helped: the name behind it is no author. */
export const HELPED_BY: readonly string[] = [
  'reviewed by',
  'medically reviewed by',
  'fact checked by',
  'checked by',
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
]

/** A line that holds one of these is no list of names. */
export const NOT_NAMES = words(
  `the this that these photo photos image images picture video read view views all posts follow share comment comments min
  minute minutes home more click here subscribe newsletter sign log login about contact search menu profile author authors
  last first new latest related tags category categories section bio biography avatar published updated posted see next
  previous reply print email save listen top live breaking advertisement copyright rights reserved source sources credit
  courtesy file via your our my his her its it he she they we i you how why what when where who and or but if for from in
  on with to of is are was were has have had be been will can february march september
  october november december monday tuesday wednesday thursday friday saturday sunday today yesterday`,
)

/** Between a name and what it says of the person: `Jane Doe is a reporter`. */
export const IS_A = words(
  `is was covers writes reports has joined works ist war schreibt arbeitet est écrit es escribe é escreve è scrive ha
  schrijft jest pisze adalah`,
)
