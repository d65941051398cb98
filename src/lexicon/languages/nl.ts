import { list, words, type Language } from '../language.js'

/** Dutch, of the Netherlands and of Flanders. */
export const nl: Language = {
  code: 'nl',
  name: 'Dutch',
  stopwords: words(`
    de van het een en in is dat op te zijn voor met die niet aan er om ook als maar dan bij nog of uit naar hij heeft
    ze was door over wordt je ik zich hebben al worden kan meer geen werd deze dit zo wel tot hun haar we wij jij u
    zij hem ons onze jullie mijn jouw uw wat wie waar wanneer hoe waarom omdat want toen nu daar hier heb had hadden
    ben bent waren zal zou zouden zullen kunnen kon konden moet moeten mag mogen wil willen gaat gaan na tegen tussen
    onder tijdens zonder sinds volgens alle alles veel andere ander iets niets iemand niemand men elk elke ieder zelf
    toch weer eens echter dus reeds alleen heel zeer pas net vooral zoals waarbij waarin daarom hiervan ervan
  `),
  phrases: {
    byline: {
      line: list(`
redactie
anp
`),
    },
    timestamp: {
      line: list(`
gepubliceerd
geplaatst
geplaatst op
bijgewerkt
bijgewerkt op
publicatiedatum
`),
      start: list(`
leestijd
`),
    },
    breadcrumb: {
      line: list(`
u bent hier
`),
    },
    tags: {
      head: list(`
trefwoorden
trefwoord
onderwerpen
thema's
dossiers
lees meer over
`),
      start: list(`
labels
`),
    },
    engagement: {
      line: list(`
tip de redactie
`),
    },
    'share-bar': {
      line: list(`
deel
delen
deel op facebook
`),
      start: list(`
deel dit
deel op
deel via
deel artikel
delen op
delen via
`),
    },
    caption: {
      line: list(`
foto
foto's
beeldmateriaal
archieffoto
archiefbeeld
illustratie
fotocredit
`),
      start: list(`
foto
beeld
fotografie
`),
    },
    'cookie-notice': {
      line: list(`
accepteren
accepteer
alles accepteren
akkoord
weigeren
weiger
cookieinstellingen
toestaan
wij gebruiken cookies
`),
      start: list(`
wij gebruiken cookies
`),
      mark: list(`
wij gebruiken cookies
we gebruiken cookies
gebruiken we cookies
wij plaatsen cookies
plaatsen wij cookies
ga je akkoord met onze
je gaat akkoord met
`),
      hint: list(`
cookies
onze website
onze site
deze website
onze partners
je ervaring
uw ervaring
uw toestemming
je toestemming
uw apparaat
je apparaat
cookiebeleid
`),
    },
    newsletter: {
      line: list(`
nieuwsbrieven
schrijf je in voor onze nieuwsbrief
emailadres
afmelden
`),
      start: list(`
schrijf je in voor
abonneer je op
nieuwsbrief
`),
      mark: list(`
schrijf je in voor onze nieuwsbrief
`),
      hint: list(`
nieuwsbrief
meld je aan
schrijf je in
je mailbox
je inbox
e-mailadres
ontvang
`),
    },
    promotion: {
      line: list(`
volg
volgen
volgend
steun ons
whatsapp-kanaal
`),
      start: list(`
volg ons
volg ook
volg onze
like ons op
download gratis
klik hier
word lid van
steun onze
steun onafhankelijke
doneer
heb je een tip
`),
      mark: list(`
download onze app
heb je een nieuwstip
mail dan naar
`),
      hint: list(`
onze app
ons kanaal
`),
    },
    paywall: {
      line: list(`
abonneren
abonneer nu
exclusief
lees verder
verder lezen
`),
      start: list(`
word abonnee
neem een abonnement
al abonnee
log in om
log in of
onbeperkt toegang
onbeperkt lezen
krijg onbeperkt toegang
`),
      hint: list(`
al abonnee
abonneer
log in
gratis account
`),
    },
    advertisement: {
      line: list(`
advertenties
adv
reclame
gesponsord
partnerbijdrage
partnercontent
ingezonden mededeling
aangeboden door
`),
      start: list(`
advertentie
gesponsord door
tekst gaat verder onder
tekst loopt door onder
tekst gaat door onder
lees verder onder de
`),
      mark: list(`
wij ontvangen een commissie
ontvangen wij een commissie
`),
    },
    'related-posts': {
      head: list(`
lees ook
lees alles over
lees nu
ook lezen
ook interessant
bekijk ook
kijk ook
luister ook
verwant
meer nieuws
meer over
meer in
meer uit
meer verhalen
meer lezen
meer weten
ander nieuws
overig nieuws
aanbevolen
aanraders
bekijk meer
redactie tips
volgend artikel
vorig artikel
volgend bericht
vorig bericht
eerder nieuws
`),
      start: list(`
lees ook
lees meer
lees hier
lees het volledige
zie ook
gerelateerd
meer nieuws uit
`),
    },
    trending: {
      head: list(`
meest gelezen
best gelezen
meest bekeken
populair
nu populair
populair nu
veelgelezen
trending nu
laatste nieuws
nieuwste
recente berichten
net binnen
uitgelicht
topnieuws
hoofdnieuws
top 5
top 10
actueel
hoogtepunten
ranglijst
`),
    },
    'author-bio': {
      head: list(`
over de auteur
de auteur
`),
      line: list(`
freelance journalist
`),
      start: list(`
bekijk alle artikelen
bekijk alle berichten
`),
      hint: list(`
freelancejournalist
is redacteur
is columnist
`),
    },
    comments: {
      head: list(`
reacties
# reactie
reageer
reageren
laat een reactie achter
lezersreacties
praat mee
`),
      line: list(`
reactie
naam
website
site
huisregels
versturen
`),
      start: list(`
laat een reactie
je moet ingelogd zijn
verplichte velden
vereiste velden
`),
      hint: list(`
je reactie
`),
    },
    navigation: {
      line: list(`
voorpagina
zoek
zoeken
zoekopdracht
registreren
profiel
adverteren
werken bij
meer
minder
nieuws
binnenland
buitenland
regio
politiek
economie
geld
ondernemen
beurs
werk
wonen
voetbal
wielrennen
cultuur
muziek
tv gids
show
achterklap
vakantie
gezondheid
wetenschap
klimaat
dieren
112
verkeer
weer
achtergrond
achtergronden
spellen
opmerkelijk
algemeen
`),
    },
    copyright: {
      line: list(`
alle rechten voorbehouden
auteursrecht
auteursrechten
privacybeleid
cookiebeleid
cookies
gebruiksvoorwaarden
colofon
toegankelijkheid
`),
      start: list(`
kvk
btw
`),
      mark: list(`
alle rechten voorbehouden
`),
      hint: list(`
copyright
rechten voorbehouden
`),
    },
    other: {
      line: list(`
laden
`),
    },
  },
  names: {
    by: list(`
door
van
tekst
geschreven door
gepubliceerd door
geplaatst door
auteur
auteurs
`),
    and: list(`
en
met
`),
    roles: list(`
redacteur
redactrice
redacteuren
eindredacteur
hoofdredacteur
adjunct-hoofdredacteur
chef
redactie
de redactie
onze redactie
sportredactie
sportredacteur
politiek redacteur
economieredacteur
nieuwsredacteur
webredacteur
journalist
journaliste
journalisten
freelance journalist
freelancejournalist
onderzoeksjournalist
sportjournalist
datajournalist
verslaggever
verslaggeefster
verslaggevers
politiek verslaggever
regioverslaggever
onze verslaggever
correspondent
correspondente
onze correspondent
buitenlandcorrespondent
columnist
columniste
opiniemaker
recensent
commentator
analist
fotograaf
fotografe
auteur
schrijver
schrijfster
medewerker
stagiair
stagiaire
vertaler
presentator
presentatrice
hoogleraar
econoom
`),
  },
  published: list(`
gepubliceerd
gepubliceerd op
gepubliceerd om
geplaatst
geplaatst op
publicatiedatum
publicatie
datum
verschenen op
verschenen
geschreven op
aangemaakt
`),
  modified: list(`
bijgewerkt
bijgewerkt op
bijgewerkt om
laatst bijgewerkt
laatst bijgewerkt op
laatste update
laatste wijziging
laatst gewijzigd
laatst gewijzigd op
laatst aangepast
aangepast
aangepast op
gewijzigd
gewijzigd op
update
geüpdatet
geactualiseerd
`),
  relative: {
    ago: list(`
# @ geleden
ongeveer # @ geleden
meer dan # @ geleden
`),
    units: {
      second: words(`seconde seconden sec s`),
      minute: words(`minuut minuten minuutje min m`),
      hour: words(`uur uren u uurtje`),
      day: words(`dag dagen d`),
      week: words(`week weken wk`),
      month: words(`maand maanden mnd`),
      year: words(`jaar jaren jr`),
    },
    one: words(`een één`),
    now: list(`
zojuist
zonet
nu
net
net nu
`),
    today: list(`
vandaag
`),
    yesterday: list(`
gisteren
`),
  },
}
