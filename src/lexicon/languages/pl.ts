import { list, words, type Language } from '../language.js'

export const pl: Language = {
  code: 'pl',
  name: 'Polish',
  stopwords: words(`
    i w na z do się nie to że jest o jak a po co za od tak ale dla przez są był było była były być oraz już może tym
    tego który która które których którzy którym którą czy też tylko ze ich jego jej go ją mu im nas nam my wy oni one
    ona on ja ty mnie mi sobie siebie swoje swoją swoich swój swojego ten ta te tych tej temu tę tam tu gdzie gdy
    kiedy jeśli jeżeli żeby aby bo ponieważ więc jednak ani lub albo bez pod nad przed przy między wobec podczas
    według u we ku bardzo więcej jeszcze także również teraz wtedy potem zawsze nigdy można trzeba mają ma mam miał
    miała będzie będą został została zostały zostało nawet choć dlatego każdy każda wszystko wszystkie wszystkich inne
    innych czym coś ktoś
  `),
  phrases: {
    byline: {
      line: list(`
redakcja
red
pap
źródło pap
`),
      start: list(`
oprac
opracowanie
redakcja
`),
    },
    timestamp: {
      line: list(`
opublikowano
publikacja
dodano
aktualizacja
ten tekst przeczytasz w # minutę
`),
    },
    breadcrumb: {
      line: list(`
jesteś tu
`),
    },
    tags: {
      head: list(`
tagi
tematy
temat
powiązane tematy
etykiety
dotyczy
`),
      start: list(`
tagi
tematy
`),
    },
    engagement: {
      line: list(`
głosy
`),
      start: list(`
zgłoś błąd
`),
    },
    'share-bar': {
      line: list(`
tweetnij
udostępnij
udostępnij na facebooku
podziel się
drukuj
zapisz
`),
      start: list(`
udostępnij na
`),
    },
    caption: {
      line: list(`
foto
zdjęcie
zdjęcia
archiwum
# zdjęć
`),
      start: list(`
foto
fot
`),
      hint: list(`
fot
na zdjęciu
`),
    },
    'cookie-notice': {
      line: list(`
akceptuję
akceptuj
zaakceptuj
przejdź do serwisu
zgadzam się
odrzuć
drogi użytkowniku
`),
      start: list(`
używamy plików cookies
`),
      mark: list(`
używamy plików cookies
`),
      hint: list(`
cookie
cookies
ciasteczek
naszych serwisów
zgadzasz się
wyrażasz zgodę
polityce prywatności
`),
    },
    newsletter: {
      line: list(`
newslettery
zapisz się do newslettera
bądź na bieżąco
`),
      start: list(`
zapisz się do newslettera
newsletter
`),
      mark: list(`
w celu przesyłania newslettera
`),
      hint: list(`
newsletter
zapisz się
otrzymuj
`),
    },
    promotion: {
      line: list(`
obserwuj
wesprzyj nas
wspieram
napisz do nas
`),
      start: list(`
obserwuj nas
obserwuj nasz
śledź nas
śledź nasz
polub nas
polub nasz
pobierz naszą
kliknij tutaj
`),
      mark: list(`
dołącz do grona
`),
      hint: list(`
nasz kanał
dołącz do nas
`),
    },
    paywall: {
      line: list(`
prenumerata
prenumeruj
subskrypcja
kup prenumeratę
`),
      start: list(`
kup subskrypcję
kup dostęp
uzyskaj dostęp
nie masz jeszcze
aby przeczytać cały
dostępne tylko dla
dostępny tylko dla
`),
      mark: list(`
aby czytać dalej
`),
      hint: list(`
zaloguj się
zyskaj
masz już
`),
    },
    advertisement: {
      line: list(`
reklama
reklamy
ogłoszenie
ogłoszenia
partnerzy
`),
      start: list(`
reklama
dalsza część artykułu pod
ciąg dalszy pod
`),
    },
    'related-posts': {
      head: list(`
czytaj także
przeczytaj następny tekst
zobacz także
zobacz też
zobacz również
zobacz więcej
sprawdź także
sprawdź też
sprawdź
powiązane
podobne
pozostałe
polecamy
dla ciebie
`),
      start: list(`
czytaj także
czytaj też
czytaj więcej
przeczytaj także
przeczytaj cały
polecamy
`),
    },
    trending: {
      head: list(`
najpopularniejsze
popularne
najnowsze
najważniejsze informacje
gorące
hity
hity internetu
pilne
dzisiaj
na topie
przegląd tematów
`),
    },
    'author-bio': {
      head: list(`
o autorze
o autorce
`),
      mark: list(`
zobacz wszystkie wpisy
`),
    },
    comments: {
      head: list(`
komentarze
dodaj komentarz
skomentuj
`),
      line: list(`
komentarz
komentarzy
liczba komentarzy
odpowiedz
zgłoś
podpis
wymagane
`),
      start: list(`
dodaj komentarz
twój komentarz
`),
      hint: list(`
dodaj komentarz
regulamin
`),
    },
    navigation: {
      line: list(`
szukaj
wyszukaj
zamknij
przejdź do treści
zaloguj
zaloguj się
logowanie
moje konto
o nas
kontakt
dla mediów
kariera
praca
pomoc
mapa strony
kanały rss
dalej
powrót
do góry
powrót do góry
więcej
wszystkie
wszystko
anuluj
serwisy
wiadomości
aktualności
informacje
polska
kraj
świat
ze świata
europa
unia europejska
regiony
lokalne
polityka
gospodarka
biznes
ekonomia
finanse
pieniądze
giełda
podatki
prawo
firma
nieruchomości
budownictwo
handel
rolnictwo
energetyka
przemysł
samorząd
społeczeństwo
historia
kościół
policja
piłka nożna
siatkówka
koszykówka
tenis
żużel
lekkoatletyka
sporty zimowe
inne sporty
kultura
rozrywka
muzyka
książki
teatr
telewizja
seriale
gwiazdy
plotki
styl życia
kobieta
moda
uroda
zdrowie
dziecko
rodzina
dom
kuchnia
przepisy
podróże
turystyka
pogoda
horoskop
horoskopy
nauka
edukacja
szkoła
technologia
technologie
gry
motoryzacja
moto
ekologia
klimat
opinie
felietony
wywiady
analizy
wideo
wydarzenia
quizy
sklep
nekrologi
e-wydanie
magazyn
ludzie
ciekawostki
koronawirus
wybory
`),
      start: list(`
przejdź do treści
`),
    },
    copyright: {
      line: list(`
wszelkie prawa zastrzeżone
polityka prywatności
prywatność
rodo
dane osobowe
regulamin
regulamin serwisu
informacje o nadawcy
licencje
`),
      start: list(`
copyright
`),
      hint: list(`
prawa zastrzeżone
issn
`),
    },
    other: {
      line: list(`
ładowanie
`),
    },
  },
  names: {
    by: list(`
autor
autorka
autorzy
przez
napisał
napisała
opracował
opracowała
oprac
opracowanie
tekst
rozmawiał
rozmawiała
opublikowane przez
dodane przez
red
`),
    and: list(`
i
oraz
z
`),
    roles: list(`
dziennikarz
dziennikarka
dziennikarze
redaktor
redaktorka
redaktorzy
redaktor naczelny
redaktor naczelna
zastępca redaktora naczelnego
redaktor prowadzący
redaktor prowadząca
redaktor działu
sekretarz redakcji
redakcja
reporter
reporterka
korespondent
korespondentka
specjalny wysłannik
nasz korespondent
publicysta
publicystka
felietonista
felietonistka
komentator
komentatorka
krytyk
krytyczka
recenzent
recenzentka
fotoreporter
fotoreporterka
fotograf
wydawca
wydawczyni
autor
autorka
współpracownik
współpracowniczka
stażysta
stażystka
tłumacz
tłumaczka
prezenter
prezenterka
analityk
ekspert
ekspertka
ekonomista
prof
dr
dr hab
pap
`),
  },
  published: list(`
opublikowano
opublikowany
opublikowane
opublikowana
opublikowano dnia
data publikacji
publikacja
dodano
dodano dnia
dodane
data dodania
data
utworzono
data utworzenia
`),
  modified: list(`
aktualizacja
zaktualizowano
zaktualizowany
zaktualizowane
data aktualizacji
ostatnia aktualizacja
ostatnio zaktualizowano
ostatnia modyfikacja
zmodyfikowano
zmieniono
akt
`),
  relative: {
    ago: list(`
# @ temu
około # @ temu
ok # @ temu
ponad # @ temu
przed # @
`),
    units: {
      second: words(`sekunda sekundę sekundy sekund sek s`),
      minute: words(`minuta minutę minuty minut min m`),
      hour: words(`godzina godzinę godziny godzin godz h`),
      day: words(`dzień dni dnia d`),
      week: words(`tydzień tygodnie tygodni tyg`),
      month: words(`miesiąc miesiące miesięcy mies`),
      year: words(`rok lata lat roku`),
    },
    one: words(`jeden jedną jedna`),
    now: list(`
teraz
przed chwilą
chwilę temu
w tej chwili
`),
    today: list(`
dziś
dzisiaj
`),
    yesterday: list(`
wczoraj
`),
  },
}
