import { list, words, type Language } from '../language.js'

export const it: Language = {
  code: 'it',
  name: 'Italian',
  stopwords: words(`
    di e che il la in a per un è del non della una i con da si le al dei sono nel alla ha come più dal lo gli anche ma
    delle ai su nella o ed se dalla ci hanno cui stato questo questa essere loro suo sua dopo tra fra quando era sul
    sulla ancora già dove prima due tutti tutto tutta tutte molto poi solo ogni perché così chi mi ti vi ne io tu lui
    lei noi voi mia mio suoi sue nostro nostra contro senza fino durante secondo stata stati state aveva avevano può
    possono deve fatto fa quello quella quelli quelle questi queste nei negli nelle agli alle dagli dalle sui sugli
    sulle degli cosa qui lì ora oggi sia siano erano fu viene ho hai abbiamo
  `),
  phrases: {
    byline: {
      line: list(`
redazione
`),
      start: list(`
redazione
`),
    },
    timestamp: {
      line: list(`
pubblicato
pubblicata
aggiornato
# minuti
`),
      start: list(`
aggiornato alle
pubblicato il #
`),
    },
    breadcrumb: {
      line: list(`
sei qui
sei in
`),
      start: list(`
home notizie
`),
    },
    tags: {
      head: list(`
argomenti
argomento
temi
tema
parole chiave
persone
luoghi
etichette
`),
      start: list(`
tag
tags
argomenti
`),
    },
    engagement: {
      line: list(`
preferiti
`),
    },
    'share-bar': {
      line: list(`
condividi
condividi su facebook
stampa
`),
      start: list(`
condividi su
condividi questo
link copiato
`),
    },
    caption: {
      line: list(`
foto
immagini
archivio
credits
credit
© ansa
`),
      start: list(`
foto
immagine
crediti
`),
    },
    'cookie-notice': {
      line: list(`
accetto
accetta tutti
rifiuta
uso dei cookie
`),
      start: list(`
utilizziamo i cookie
utilizziamo cookie
usiamo cookie
`),
      mark: list(`
questo sito utilizza cookie
utilizziamo i cookie per
chiudendo questo banner
`),
      hint: list(`
cookie
tua esperienza
nostro sito
questo sito
tuo consenso
tua privacy
acconsenti
`),
    },
    newsletter: {
      line: list(`
iscriviti
`),
      start: list(`
iscriviti alla newsletter
`),
      mark: list(`
iscriviti alla newsletter
`),
      hint: list(`
newsletter
iscriviti
tua email
ricevi
tua casella
`),
    },
    promotion: {
      line: list(`
seguici
notifiche
dona
`),
      start: list(`
seguici su
seguici sui
seguici anche
segui i nostri
seguiteci
clicca qui per
scarica l'app
iscriviti al canale
unisciti al
entra nel nostro
sostieni il nostro
`),
      hint: list(`
seguici
clicca qui
nostro canale
unisciti
scarica
`),
    },
    paywall: {
      line: list(`
abbonati
abbonati ora
abbonamenti
abbonamento
abbonamento digitale
già abbonato
`),
      start: list(`
abbonati per
contenuto riservato
articolo riservato
`),
      mark: list(`
disdici quando vuoi
`),
      hint: list(`
accedi
registrati
`),
    },
    advertisement: {
      line: list(`
pubblicità
annuncio
annunci
redazionale
adv
offerto da
`),
      start: list(`
pubblicità
`),
      mark: list(`
continua dopo la pubblicità
riceviamo una commissione
`),
    },
    'related-posts': {
      head: list(`
leggi anche
leggi pure
leggete anche
leggi ancora
approfondisci
approfondimenti
per approfondire
per saperne di più
vedi anche
guarda anche
articoli correlati
articolo correlato
notizie correlate
correlati
correlate
raccomandati per te
suggeriti
altre notizie
altro da
prossimo articolo
dal web
`),
      start: list(`
leggi anche
leggi l'articolo
da leggere
ti potrebbe interessare
potrebbe interessarti
`),
    },
    trending: {
      head: list(`
i più letti
le più lette
più lette
più visti
popolari
tendenze
in evidenza
primo piano
ultime notizie
ultime
ultima ora
ultimi articoli
classifica
del giorno
dirette
`),
      start: list(`
i più letti
`),
    },
    'author-bio': {
      head: list(`
l'autore
l'autrice
sull'autore
sull'autrice
`),
      line: list(`
biografia
`),
      start: list(`
giornalista pubblicista
giornalista professionista
`),
    },
    comments: {
      head: list(`
commenti
i commenti dei lettori
lascia un commento
lascia il tuo commento
pubblica un commento
`),
      line: list(`
commento
commenta
leggi i commenti
vedi tutti i commenti
nome
sito
`),
      start: list(`
lascia un commento
i commenti saranno
notificami
non sono consentiti commenti
`),
      hint: list(`
lascia un commento
`),
    },
    navigation: {
      line: list(`
cerca
chiudi
menu di navigazione
accedi
esci
registrati
profilo
chi siamo
contatti
contattaci
scriveteci
scrivi alla redazione
lavora con noi
servizio clienti
assistenza
mappa del sito
precedente
torna su
altro
tutti
tutte
sezioni
rubriche
edizioni locali
edizioni
notizie
attualità
cronaca
cronaca locale
italia
mondo
dal mondo
esteri
europa
politica
economia
finanza
borsa
lavoro
calcio
calciomercato
serie a
altri sport
motori
moto
cultura
spettacoli
cinema
musica
libri
eventi
personaggi
società
moda
bellezza
benessere
salute
scienza
scienze
tecnologia
scuola
ambiente
energia
green
animali
viaggi
cucina
ricette
gusto
casa
oroscopo
meteo
necrologie
editoriali
interviste
galleria foto
speciali
dossier
edicola
giornale digitale
servizi
aste
giochi
regioni
network
prodotti
`),
      start: list(`
abilita javascript
`),
      mark: list(`
vai al contenuto principale
`),
    },
    copyright: {
      line: list(`
riproduzione riservata
tutti i diritti riservati
cookie
note legali
termini e condizioni
codice etico
dati societari
partita iva
`),
      start: list(`
©
p iva
`),
      hint: list(`
diritti riservati
`),
    },
    other: {
      line: list(`
caricamento notizie
`),
    },
  },
  names: {
    by: list(`
di
da
a cura di
scritto da
articolo di
testo di
pubblicato da
postato da
autore
autrice
`),
    and: list(`
e
ed
con
`),
    roles: list(`
giornalista
giornalisti
giornalista professionista
giornalista pubblicista
redattore
redattrice
redattore capo
caporedattore
caporedattrice
vicedirettore
vicedirettrice
direttore
direttrice
direttore responsabile
redazione
la redazione
redazione online
redazione web
redazione sport
inviato
inviata
inviato speciale
inviata speciale
nostro inviato
nostra inviata
dal nostro inviato
dalla nostra inviata
dai nostri inviati
corrispondente
dal nostro corrispondente
dalla nostra corrispondente
collaboratore
collaboratrice
editorialista
opinionista
columnist
critico
fotografo
fotografa
fotoreporter
reporter
cronista
blogger
autore
autrice
curatore
curatrice
traduttore
traduttrice
agenzia
professore
economista
scrittore
scrittrice
`),
  },
  published: list(`
pubblicato
pubblicata
pubblicato il
pubblicata il
pubblicato alle
pubblicazione
data di pubblicazione
data pubblicazione
prima pubblicazione
scritto il
postato il
inserito il
creato il
data
`),
  modified: list(`
aggiornato
aggiornata
aggiornato il
aggiornata il
aggiornato alle
aggiornamento
ultimo aggiornamento
ultima modifica
ultima modifica il
modificato
modificato il
`),
  relative: {
    ago: list(`
# @ fa
circa # @ fa
da # @
`),
    units: {
      second: words(`secondo secondi sec s`),
      minute: words(`minuto minuti min m`),
      hour: words(`ora ore h`),
      day: words(`giorno giorni gg g d`),
      week: words(`settimana settimane sett`),
      month: words(`mese mesi`),
      year: words(`anno anni`),
    },
    one: words(`un uno una`),
    now: list(`
adesso
ora
poco fa
proprio ora
pochi secondi fa
pochi istanti fa
`),
    today: list(`
oggi
`),
    yesterday: list(`
ieri
`),
  },
}
