import { type Language, list, words } from '../language.js'

export const de: Language = {
  code: 'de',
  name: 'German',
  stopwords: words(`
    der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat
    dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis
    mehr durch man sein wurde wenn ihre seine seinen ihrer ihren können gegen vom kann schon hatte unter ich wir
    diese dieser dieses diesen diesem da was sagte seit doch ihr ihm ihn mir mich uns habe will müssen muss soll
    sollen worden waren wurden sei gibt immer sehr hier etwa kein keine keinen dann denn weil während zwischen ohne
    jedoch bereits damit dabei davon dazu also ab beim ihrem seinem selbst alle allem allen aller jetzt nun weiter
    wieder würde könnte zwei ersten etwas wer wo warum ob bin bist hätten hätte anderen andere sowie zwar
  `),
  phrases: {
    byline: {
      line: list(`
von
redaktion
die redaktion
online-redaktion
autor
autorin
autoren
gastautor
dpa
presseportal
pressemitteilung
`),
      start: list(`
artikel von
`),
    },
    timestamp: {
      line: list(`
veröffentlicht
veröffentlicht am
aktualisiert
aktualisiert am
erstellt
stand
datum
erschienen am
lesezeit
lesedauer
# minuten
heute
vor # stunden
vor # std
vor # tagen
vor # jahren
vor einer stunde
uhr
`),
      start: list(`
veröffentlicht am
veröffentlicht:
aktualisiert:
erstellt:
stand #
`),
    },
    breadcrumb: {
      line: list(`
sie sind hier
sie befinden sich hier
pfadnavigation
zur übersicht
zur startseite
alle beiträge
`),
      start: list(`
sie sind hier
`),
    },
    tags: {
      head: list(`
schlagworte
schlagwörter
stichworte
stichwörter
mehr zum thema
weitere themen
verwandte themen
ähnliche themen
kategorie
kategorien
abgelegt unter
in diesem artikel
rubrik
topthemen
top-themen
`),
      start: list(`
schlagwörter
mehr zum thema
abgelegt unter
veröffentlicht unter
kategorien:
kategorie:
rubrik:
`),
    },
    engagement: {
      line: list(`
aufrufe
gelesen
gefällt mir
bewertung
bewertungen
bewerten
stimmen
merken
merkliste
lesezeichen
favoriten
folgen
entfolgen
follower
abonnenten
vorlesen
anhören
hören
kleiner
groß
klein
kontrast
darkmode
verschenken
fehler melden
fehler gefunden
hilfreich
`),
      mark: list(`
hat ihnen dieser artikel gefallen
`),
    },
    'share-bar': {
      line: list(`
teilen
teile
artikel teilen
beitrag teilen
seite teilen
diesen artikel teilen
inhalt teilen
teilen auf
auf facebook teilen
auf x teilen
per whatsapp teilen
per e-mail teilen
per mail
twittern
tweeten
pinnen
mailen
versenden
senden
weiterempfehlen
empfehlen
mitteilen
drucken
artikel drucken
seite drucken
druckversion
als pdf
kopieren
kopiert
url
speichern
soziale netzwerke
`),
      start: list(`
teilen auf
teile diesen
klick um
klicken um
jetzt teilen
`),
      mark: list(`
klicken zum ausdrucken
sieh dir diesen beitrag auf instagram an
ein beitrag geteilt von
`),
    },
    caption: {
      line: list(`
foto
fotos
bild
bilder
bildergalerie
karte
bildrechte
bildnachweis
bildnachweise
privat
vollbild
alle bilder anzeigen
# von #
# / #
imago
quelle dpa
`),
      start: list(`
foto
fotografie:
bildquelle
bildrechte
© dpa
© imago
© foto
`),
      mark: list(`
picture alliance dpa
dpa dpa
imago images
`),
      hint: list(`
imago
picture alliance
symbolbild
archivbild
archivfoto
foto
bildquelle
bildrechte
`),
    },
    'cookie-notice': {
      line: list(`
akzeptieren
alle akzeptieren
ich akzeptiere
zustimmen
alles klar
zulassen
ablehnen
notwendig
notwendige cookies
essentiell
funktional
statistik
statistiken
präferenzen
externe inhalte
immer aktiv
immer aktiviert
cookie-einstellungen
cookie-einstellungen ändern
cookie-informationen
cookies & tracking
einwilligung
widerruf tracking
tracking
privatsphäre
privacy-einstellungen
privacy manager
datenschutz-einstellungen
datenschutzeinstellungen
unsere partner
einstellungen
empfohlener redaktioneller inhalt
`),
      start: list(`
wir verwenden cookies
diese website verwendet
`),
      mark: list(`
wir verwenden cookies
wir verwenden technologien wie cookies
diese website verwendet cookies
dass wir cookies verwenden
das beste erlebnis auf unserer website
die technische speicherung oder der zugriff
an drittplattformen übermittelt werden
mit einem klick anzeigen lassen
`),
      hint: list(`
cookie-richtlinie
unsere website
unserer website
unserer webseite
unserer seite
diese website
dieser website
ihre zustimmung
unsere partner
datenschutzerklärung
jederzeit widerrufen
externen inhalt
`),
    },
    newsletter: {
      line: list(`
alle newsletter
newsletteranmeldung
newsletter bestellen
zur anmeldung
jetzt anmelden
jetzt abonnieren
abonnieren
unseren newsletter abonnieren
hier anmelden
eintragen
abmelden
ihre e-mail-adresse
deine e-mail-adresse
ihre e-mail
e-mail *
vorname
nachname
frau
pflichtfeld
pflichtfelder
bitte dieses feld leer lassen
vielen dank für ihre anmeldung
bleib auf dem laufenden
push-nachrichten
blog via e-mail abonnieren
`),
      start: list(`
melden sie sich
melde dich
der newsletter
erhalten sie
mit der anmeldung
ja ich möchte
`),
      mark: list(`
abonnieren sie unseren newsletter
unseren newsletter abonnieren
mit unserem newsletter
zum newsletter anmelden
den newsletter jederzeit
in ihr postfach
bitte geben sie ihre e-mail
wenn du ein mensch bist
`),
      hint: list(`
newsletter anmelden
newsletter abonnieren
ihre e-mail-adresse
deine e-mail-adresse
melden sie sich
melde dich
jetzt anmelden
`),
    },
    promotion: {
      line: list(`
folgen sie uns
folgen sie uns auf
folge uns
social media kanäle
app herunterladen
unsere apps
ios
app
spenden
jetzt spenden
spende
spendenkonto
unterstützen
jetzt unterstützen
mitglied werden
fördermitglied werden
mitmachen
mehr erfahren
jetzt entdecken
mehr infos
mehr informationen
weitere informationen
zu den angeboten
zum shop
zum deal
jetzt bestellen
jetzt kaufen
jetzt bewerben
leserbrief schreiben
kontaktieren sie uns
feeds
preisvergleich
in eigener sache
`),
      start: list(`
folgen sie uns
folge uns
hol dir
hier klicken
hier geht es zu
hier finden sie alle
weitere nachrichten
unterstützen sie
mach mit
disclaimer
`),
      mark: list(`
hier geht es zur
hier geht's zur
hier geht's zum
unterstützen sie uns
unterstütze uns
diskutieren sie mit
erhält * eine provision
`),
      hint: list(`
unsere arbeit
klicken sie
hier klicken
affiliate
provision
schreiben sie
`),
    },
    paywall: {
      line: list(`
abo
abos
abonnement
abonnements
abo bestellen
abo testen
aboservice
abo kündigen
mein abo
probeabo
geschenkabo
jetzt testen
kostenlos testen
gratis testen
weiterlesen?
kostenlos registrieren
registrieren
registrierung
neu registrieren
mit facebook anmelden
passwort vergessen
neues passwort anfordern
passwort
ihr passwort
ihr benutzername
benutzername
benutzername oder e-mail-adresse
kennwort
angemeldet bleiben
herzlich willkommen melden sie sich an
exklusiv
nur für abonnenten
plus
alle angebote
pur-abo
nein danke
später
`),
      start: list(`
zum weiterlesen
dieser artikel ist nur
registriere dich
`),
      mark: list(`
dieser artikel ist nur für abonnenten
nur für abonnenten
bitte melden sie sich an
herzlich willkommen loggen sie sich
ein passwort wird ihnen per
`),
      hint: list(`
abonnent
jetzt abonnieren
weiterlesen
diesen artikel
freischalten
einloggen
kostenlos testen
alle artikel
pro monat
`),
    },
    advertisement: {
      line: list(`
anzeige
anzeigen
werbung
partnerangebote
promotion
laden
überspringen
gutscheine
rabattcodes
produktempfehlungen
kaufberatung
kooperation
verlagsangebote
`),
      start: list(`
anzeige:
präsentiert von
powered by
`),
    },
    'related-posts': {
      line: list(`
mehr...
weitere laden
alle ansehen
alle artikel
zum artikel
lesen
ansehen
vorheriger artikel
nächster artikel
vorheriger beitrag
nächster beitrag
vorherige
nächste
beitrags-navigation
liveblog
`),
      head: list(`
ähnliche artikel
ähnliche beiträge
ähnliche nachrichten
verwandte artikel
verwandte beiträge
verwandte inhalte
weitere artikel
weitere beiträge
weitere meldungen
weitere nachrichten
weitere news
weitere inhalte
weitere videos
weiterführende links
das könnte sie auch interessieren
das könnte dich auch interessieren
das könnte dir auch gefallen
auch interessant
lesen sie auch
lesen sie mehr
mehr aus
mehr von uns
mehr vom autor
mehr artikel
mehr beiträge
mehr sport
zum thema
zum weiterlesen
empfohlen
empfohlene artikel
empfohlene beiträge
unsere empfehlungen
lesetipps
siehe auch
lesenswert
im überblick
aus dem archiv
aus dem ressort
neues aus
im fokus
aktuelle videos
video-tipp
`),
      start: list(`
lesen sie auch
das könnte sie auch interessieren
mehr lesen
mehr zu
mehr aus
weiterlesen
vorheriger artikel
vorheriger beitrag
zum artikel
bildergalerie
liveticker
`),
      hint: list(`
lesen sie
mehr dazu
zum thema
`),
    },
    trending: {
      head: list(`
meistgelesen
meistgelesene artikel
meist gelesen
am meisten gelesen
meistgeklickt
meist gesehen
meistkommentiert
meistdiskutiert
beliebt
beliebte artikel
beliebte beiträge
beliebte themen
top-nachrichten
top-meldungen
top #
trends
trend
trendthemen
aktuelles
aktuelle nachrichten
aktuelle artikel
aktuelle beiträge
aktuelle news
aktuelle themen
aktuell
aktuelle ausgabe
neueste artikel
neueste beiträge
neueste nachrichten
neueste kommentare
neueste videos
neue artikel
neue beiträge
neue kommentare
das neueste
neu auf
neuste beiträge
neuste artikel
letzte beiträge
letzte artikel
letzte meldungen
letzte kommentare
die neuesten
thema des tages
schlagzeilen
eilmeldung
eilmeldungen
live-ticker
liveticker
newsticker
ticker
kurzmeldungen
# stunden
# tage
dossiers
veranstaltungskalender
`),
      start: list(`
top-themen
`),
    },
    'author-bio': {
      line: list(`
autorenprofil
autorenseite
profil
vita
über mich
`),
      head: list(`
über den autor
über die autorin
`),
      start: list(`
über die autorin
`),
      hint: list(`
ist redakteurin
`),
    },
    comments: {
      line: list(`
kommentar
kommentar *
ihr kommentar
# kommentar
kein kommentar
keine kommentare
alle kommentare
kommentare lesen
weitere kommentare
kommentare öffnen
kommentieren
diskutieren sie mit
neuer kommentar
absenden
abschicken
antworten
antwort
abbrechen
melden
netiquette
wird nicht veröffentlicht
webseite
dein name
ihr name
neueste
beste
benachrichtige mich
gast
anonym
vorschau
diskussion
debatte
ihre meinung
deine meinung
leserbriefe
`),
      head: list(`
kommentare
# kommentare
kommentare #
leserkommentare
schreibe einen kommentar
schreiben sie einen kommentar
einen kommentar schreiben
hinterlasse einen kommentar
hinterlasse eine antwort
`),
      start: list(`
schreibe einen kommentar
hinterlassen sie
kommentarfunktion
deine e-mail-adresse wird
meinen namen
benachrichtige mich
`),
      mark: list(`
e-mail-adresse wird nicht veröffentlicht
bis ich wieder kommentiere
diese website verwendet akismet
um einen kommentar abzugeben
`),
      hint: list(`
dein kommentar
kommentarfunktion
netiquette
eingeloggt
kommentieren
`),
    },
    navigation: {
      line: list(`
startseite
start
hauptseite
menü
hauptmenü
menü öffnen
hauptnavigation
navigation öffnen
navigation überspringen
unternavigation
servicemenü
bereichsnavigation
metanavigation
fußzeile
rubriken
ressorts
ressort
übersicht
seitenübersicht
inhalt
inhaltsverzeichnis
hauptinhalt
suche
suchen
suche nach
suche starten
suchbegriff
suchbegriff eingeben
erweiterte suche
volltextsuche
zum inhalt
zum inhalt springen
zum hauptinhalt springen
zur navigation
zur suche
zur suche springen
direkt zum inhalt
springe zum inhalt
springe direkt zu
sprungmarken
nach oben
nach oben scrollen
zum seitenanfang
zurück
weiter
vor
nächste seite
seite
seiten
seite #
schließen
schliessen
fenster schließen
ausblenden
einblenden
ausklappen
alle
alles
ja
nein
fertig
bestätigen
zurücksetzen
auswählen
bearbeiten
löschen
anmelden
anmeldung
einloggen
ausloggen
mein konto
mein profil
konto
benutzerkonto
meine daten
warenkorb
merkzettel
kasse
über uns
wir über uns
wer wir sind
über
das team
unser team
ansprechpartner
kontakt
kontakte
kontaktformular
pressekontakt
hilfe
hilfe & kontakt
häufige fragen
häufig gestellte fragen
fragen und antworten
service
serviceangebote
kundenservice
leserservice
presse
pressemitteilungen
pressemeldungen
pressestelle
presseverteiler
unternehmen
verlag
karriere
jobs & karriere
jobbörse
stellenmarkt
stellenangebote
stellenanzeigen
offene stellen
ausbildung
werben
werben auf
mediadaten
inserieren
anzeige aufgeben
anzeigenmarkt
anzeigen aufgeben
anzeigen-service
kleinanzeigen
kleinanzeige aufgeben
traueranzeigen
trauer
immobilien
immobilienmarkt
partnersuche
kooperationen
kooperationspartner
online-shop
onlineshop
ticketshop
tickets
leserreisen
zeitung
ausgabe
ausgaben
heftarchiv
magazin
zeitschriften
beilagen
sonderhefte
barrierefreiheit
erklärung zur barrierefreiheit
barriere melden
leichte sprache
gebärdensprache
englisch
sprache
sprachen
quicklinks
nützliche links
wichtige links
extras
rechner
brutto-netto-rechner
downloads
download
formulare
nachrichten
meldungen
neuigkeiten
politik
inland
ausland
innenpolitik
außenpolitik
deutschland
österreich
schweiz
europa
eu
welt
internationales
asien
afrika
nahost
naher osten
ukraine
ukraine-krieg
krieg in der ukraine
regionales
regionen
lokal
lokales
lokalsport
stadt
land
städte
gemeinden
landkreis
kreis
bundesländer
baden-württemberg
bayern
berlin
brandenburg
bremen
hamburg
hessen
mecklenburg-vorpommern
niedersachsen
nordrhein-westfalen
rheinland-pfalz
saarland
sachsen
sachsen-anhalt
schleswig-holstein
thüringen
münchen
köln
frankfurt
stuttgart
düsseldorf
wien
wirtschaft
finanzen
geld
geldanlage
börse
aktien
märkte
konjunktur
verbraucher
steuern
recht
versicherung
versicherungen
rente
arbeit
beruf
mittelstand
industrie
handel
energie
strom
landwirtschaft
bauen
wohnen
haus & garten
garten
fußball
fussball
bundesliga
# liga
dfb-pokal
europa league
nationalmannschaft
handball
eishockey
formel #
wintersport
leichtathletik
radsport
boxen
schach
olympia
ergebnisse & tabellen
tabelle
kultur
kunst
kunst & kultur
musik
kino
literatur
bücher
buch
klassik
pop
ausstellungen
architektur
feuilleton
medien
fernsehen
mediathek
serien
streaming
unterhaltung
leute
stars
promis
boulevard
leben
stil
mode
liebe
partnerschaft
familie
eltern
kinder
psychologie
beziehung
gesellschaft
soziales
menschen
geschichte
kirche
glaube
gesundheit
medizin
ernährung
essen
essen & trinken
genuss
kochen
rezepte
wein
corona
pandemie
wissen
wissenschaft
forschung
natur
umwelt
klima
klimawandel
klimaschutz
klimakrise
tiere
weltraum
technik
technologie
digital
digitales
digitalisierung
netzwelt
netzpolitik
computer
handy
smartphone
spiele
web
it
künstliche intelligenz
mobilität
mobil
verkehr
verkehrsmeldungen
motor
motorrad
fahrrad
reise
reisen
urlaub
urlaub & reisen
freizeit
bildung
schule
studium
uni
hochschule
campus
panorama
vermischtes
aus aller welt
blaulicht
polizei
feuerwehr
polizeimeldungen
kriminalität
justiz
unfälle
meinung
meinungen
leitartikel
kolumne
kolumnen
gastbeiträge
reportage
reportagen
hintergrund
analyse
analysen
recherche
investigativ
faktencheck
audios
fotostrecken
bildergalerien
galerie
galerien
grafiken
infografiken
sendungen
programm
wetter
horoskop
lotto
kreuzworträtsel
gewinnspiel
gewinnspiele
umfrage
umfragen
ratgeber
tests
testberichte
vergleich
produkttests
specials
special
spezial
serie
themen
thema
wahlen
wahl
bundestagswahl
landtagswahl
europawahl
us-wahl
wahl #
jugend
frauen
senioren
verein
vereine
ehrenamt
foren
chat
leser
produkte
angebote
lösungen
projekte
publikationen
veröffentlichungen
referenzen
leistungen
allgemein
allgemeines
sonstiges
verschiedenes
diverses
weitere angebote
portale
samstag
sonntag
montag
dienstag
mittwoch
donnerstag
freitag
stolz präsentiert von wordpress
webdesign
`),
      start: list(`
zum inhalt springen
`),
    },
    copyright: {
      line: list(`
datenschutz
datenschutzerklärung
datenschutzhinweis
datenschutzhinweise
datenschutzrichtlinien
agb
agbs
allgemeine geschäftsbedingungen
allgemeine nutzungsbedingungen
nutzungsbedingungen
nutzungsbasierte online-werbung
widerrufsbelehrung
widerrufsrecht
widerruf
vertrag kündigen
verträge kündigen
kündigung
rechtliches
rechtliche hinweise
haftungsausschluss
urheberrecht
alle rechte vorbehalten
lizenz
jugendschutz
cookie-richtlinie
korrekturen
transparenz
compliance
offenlegung
satzung
`),
      start: list(`
copyright #
© #
impressum
börsenkurse
`),
      mark: list(`
unter einer creative commons
in unserer datenschutzerklärung
`),
      hint: list(`
alle rechte
nutzungsbedingungen
datenschutzbestimmungen
ohne gewähr
`),
    },
  },
  names: {
    by: list(`
von
geschrieben von
verfasst von
veröffentlicht von
ein artikel von
ein beitrag von
ein gastbeitrag von
ein kommentar von
ein interview von
ein essay von
eine analyse von
eine glosse von
eine kolumne von
eine reportage von
eine rezension von
beitrag von
gastbeitrag von
kommentar von
interview von
essay von
analyse von
glosse von
kolumne von
reportage von
rezension von
text von
text
autor
autorin
autoren
redaktion
interview
erstellt von
gepostet von
übersetzung
`),
    and: list(`
und
&
mit
in
im
aus
bei
für
sowie
u
zzt
z zt
mitarbeit
protokoll
`),
    roles: list(`
redakteur
redakteurin
redakteure
redakteur:in
chefredakteur
chefredakteurin
stellvertretender chefredakteur
stellvertretende chefredakteurin
chefreporter
chefreporterin
chefkorrespondent
chefkorrespondentin
reporter
reporterin
lokalreporter
polizeireporter
polizeireporterin
korrespondent
korrespondentin
auslandskorrespondent
auslandskorrespondentin
hauptstadtkorrespondent
hauptstadtkorrespondentin
politikredakteur
politikredakteurin
wirtschaftsredakteur
wirtschaftsredakteurin
sportredakteur
sportredakteurin
kulturredakteur
kulturredakteurin
nachrichtenredakteur
nachrichtenredakteurin
wissenschaftsredakteur
wissenschaftsredakteurin
lokalredakteur
lokalredakteurin
onlineredakteur
onlineredakteurin
online-redakteur
online-redakteurin
ressortleiter
ressortleiterin
leiter
leiterin
leitender redakteur
leitende redakteurin
journalist
journalistin
freier journalist
freie journalistin
freier autor
freie autorin
freier mitarbeiter
freie mitarbeiterin
autor
autorin
gastautor
gastautorin
kolumnist
kolumnistin
kommentator
volontär
volontärin
praktikant
praktikantin
fotograf
fotografin
moderator
moderatorin
herausgeber
herausgeberin
verleger
pressesprecher
pressesprecherin
büroleiter
büroleiterin
redaktion
online-redaktion
onlineredaktion
sportredaktion
politikredaktion
wirtschaftsredaktion
lokalredaktion
newsdesk
ressort
dpa
mitarbeiter
mitarbeiterin
team
blogger
bloggerin
admin
experte
expertin
übersetzer
übersetzerin
`),
  },
  published: list(`
veröffentlicht
veröffentlicht am
veröffentlicht um
erstveröffentlichung
erstmals veröffentlicht am
publiziert
publiziert am
erstellt
erstellt am
erschienen
erschienen am
gepostet am
geschrieben am
eingestellt am
online seit
datum
vom
am
geschrieben
gesendet am
stand
verfasst am
`),
  modified: list(`
aktualisiert
aktualisiert am
aktualisiert um
zuletzt aktualisiert
zuletzt aktualisiert am
letzte aktualisierung
letzte aktualisierung am
letztes update
update
letzte änderung
zuletzt geändert
zuletzt geändert am
geändert
geändert am
bearbeitet
bearbeitet am
zuletzt bearbeitet
überarbeitet am
letzter stand
ergänzt am
`),
  relative: {
    ago: list(`
vor # @
vor etwa # @
vor ca # @
vor rund # @
vor über # @
vor mehr als # @
vor fast # @
`),
    units: {
      second: words('sekunde sekunden sek s'),
      minute: words('minute minuten min min. mins'),
      hour: words('stunde stunden std std. h'),
      day: words('tag tage tagen d'),
      week: words('woche wochen wo'),
      month: words('monat monate monaten mon'),
      year: words('jahr jahre jahren'),
    },
    one: words('ein einer einem einen eine'),
    now: list(`
gerade eben
eben
soeben
jetzt
gerade
vor wenigen sekunden
vor wenigen augenblicken
vor weniger als einer minute
`),
    today: list(`
heute
`),
    yesterday: list(`
gestern
`),
  },
}
