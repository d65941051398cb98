import { everyday } from './language.js'

/** Germanic languages: what their news sites write around every article. */
export const germanic = [
  // Swedish
  everyday(
    'sv',
    `
advertisement line annons|sponsrat innehåll|annonssamarbete|i samarbete med|reklam
advertisement start artikeln fortsätter efter annonsen|artikeln fortsätter under annonsen
share-bar line dela|dela artikeln|kopiera länk|skriv ut|mejla|dela på facebook
related-posts head läs också|läs mer|relaterat|relaterade artiklar|mer i ämnet|rekommenderas|läs även
related-posts start läs också|läs mer|läs även|se också|se även|lyssna också
trending head mest läst|mest lästa|senaste nytt|populärt|senaste nyheterna|just nu
newsletter line prenumerera på nyhetsbrevet|din e-postadress|anmäl dig
newsletter mark vårt nyhetsbrev|prenumerera på vårt nyhetsbrev
cookie-notice line acceptera|acceptera alla|godkänn alla|neka|avvisa alla|cookieinställningar|godkänn alla cookies
cookie-notice mark vi använder cookies|webbplatsen använder cookies|vi använder kakor|ditt samtycke
paywall line prenumerera|endast för prenumeranter|bli prenumerant|för prenumeranter|köp prenumeration
paywall start redan prenumerant|är du redan prenumerant|logga in för att läsa|läs hela artikeln|fortsätt läsa
promotion start följ oss|ladda ner vår app|stöd oss|lyssna på vår podd|tipsa oss|har du ett tips
copyright mark alla rättigheter förbehållna|eftertryck förbjudes
copyright line integritetspolicy|användarvillkor|om oss|kontakta oss|personuppgiftspolicy|om cookies|kundtjänst
tags head ämnen|taggar|nyckelord|ämnen i artikeln
timestamp start publicerad|uppdaterad|lästid
names by av|text|skribent|text och foto
names published publicerad|publicerat|publicerades
names modified uppdaterad|senast uppdaterad|ändrad
`,
  ),
  // Danish
  everyday(
    'da',
    `
advertisement line annonce|reklame|sponsoreret indhold|annoncørbetalt indhold|kommercielt samarbejde
advertisement start artiklen fortsætter efter annoncen|artiklen fortsætter under annoncen
share-bar line del|del artiklen|kopiér link|kopier link|print|udskriv|send på mail
related-posts head læs også|læs mere|relaterede artikler|mere om emnet|andre læser|anbefalet til dig
related-posts start læs også|læs mere|se også|hør også|se video|læs artiklen
trending head mest læste|mest læst|seneste nyt|populært|seneste nyheder|lige nu
newsletter line tilmeld dig nyhedsbrevet|tilmeld nyhedsbrev|din e-mail
newsletter mark vores nyhedsbrev|tilmeld dig vores nyhedsbrev
cookie-notice line accepter|accepter alle|acceptér alle|tillad alle|afvis|afvis alle|cookieindstillinger|kun nødvendige
cookie-notice mark vi bruger cookies|hjemmesiden bruger cookies|dit samtykke|denne hjemmeside bruger cookies
paywall line køb abonnement|kun for abonnenter|bliv abonnent|for abonnenter
paywall start er du allerede abonnent|allerede abonnent|log ind for at læse|læs hele artiklen|denne artikel er for abonnenter
promotion start følg os|hent vores app|støt os|lyt til vores podcast|tip os|har du et tip
copyright mark alle rettigheder forbeholdes
copyright line privatlivspolitik|cookiepolitik|brugerbetingelser|om os|kontakt os|handelsbetingelser|kundeservice
tags head emner|tags|nøgleord
timestamp start udgivet|offentliggjort|opdateret|læsetid
names by af|tekst|skrevet af|tekst og foto
names published udgivet|offentliggjort|publiceret
names modified opdateret|sidst opdateret|senest opdateret
`,
  ),
  // Norwegian Bokmål
  everyday(
    'nb',
    `
advertisement line annonse|reklame|annonsørinnhold|sponset innhold|betalt innhold
advertisement start artikkelen fortsetter under annonsen|saken fortsetter under annonsen|saken fortsetter etter annonsen
share-bar line del|del artikkelen|kopier lenke|skriv ut|send på e-post|del på facebook
related-posts head les også|les mer|relaterte saker|flere saker|anbefalt for deg|siste nytt om
related-posts start les også|les mer|se også|les saken|hør også|se video
trending head mest lest|siste nytt|populært|siste nyheter|akkurat nå
newsletter line meld deg på nyhetsbrevet|abonner på nyhetsbrevet|din e-postadresse
newsletter mark vårt nyhetsbrev|meld deg på vårt nyhetsbrev
cookie-notice line godta|godta alle|aksepter alle|avvis|avvis alle|innstillinger for informasjonskapsler
cookie-notice mark vi bruker informasjonskapsler|vi bruker cookies|nettstedet bruker informasjonskapsler|ditt samtykke
paywall line bli abonnent|kun for abonnenter|for abonnenter|kjøp abonnement|abonner
paywall start allerede abonnent|er du allerede abonnent|logg inn for å lese|les hele saken|denne saken er for abonnenter
promotion start følg oss|last ned appen|støtt oss|hør vår podkast|tips oss|har du et tips
copyright mark alle rettigheter reservert|med enerett
copyright line personvern|personvernerklæring|brukervilkår|om oss|kontakt oss|kundeservice
tags head emner|stikkord|emneord
timestamp start publisert|oppdatert|lesetid
names by av|tekst|journalist|tekst og foto
names published publisert|først publisert
names modified oppdatert|sist oppdatert|endret
`,
  ),
  // Icelandic
  everyday(
    'is',
    `
advertisement line auglýsing|kynning|kostuð umfjöllun|samstarf
advertisement start greinin heldur áfram eftir auglýsingu|fréttin heldur áfram eftir auglýsingu|fréttin heldur áfram fyrir neðan
share-bar line deila|deila frétt|deila grein|afrita hlekk|prenta|senda í tölvupósti
related-posts head tengdar fréttir|lesa meira|tengdar greinar|fleiri fréttir|sjá einnig
related-posts start lesa einnig|lestu einnig|lesa meira|sjá einnig|sjá meira|nánar hér
trending head mest lesið|vinsælast|nýjustu fréttir|nýjast|mest lesið í dag
newsletter line skrá mig á póstlista|gerast áskrifandi að fréttabréfi|netfangið þitt
newsletter mark fréttabréfið okkar|skráðu þig á póstlista
cookie-notice line samþykkja|samþykkja allt|hafna|stillingar á vafrakökum|vafrakökustillingar
cookie-notice mark við notum vafrakökur|vefurinn notar vafrakökur|þessi vefsíða notar vafrakökur|samþykki þitt
paywall line kaupa áskrift|aðeins fyrir áskrifendur|gerast áskrifandi
paywall start ertu nú þegar áskrifandi|skráðu þig inn til að lesa|lesa alla greinina
promotion start fylgdu okkur|fylgstu með okkur|sæktu appið|styrktu okkur|hlustaðu á hlaðvarpið|ertu með ábendingu
copyright mark allur réttur áskilinn|öll réttindi áskilin
copyright line persónuverndarstefna|notkunarskilmálar|um okkur|hafa samband|hafðu samband
tags head efnisorð|merki
timestamp start birt|uppfært|lestími
names by eftir|höfundur|texti|skrifar
names published birt|birtist|birt þann
names modified uppfært|síðast uppfært|breytt
`,
  ),
  // Afrikaans
  everyday(
    'af',
    `
advertisement line advertensie|geborg|geborgde inhoud|vennootinhoud
advertisement start artikel gaan voort ná advertensie|artikel gaan voort onder advertensie|berig gaan voort
share-bar line deel|deel artikel|deel hierdie artikel|kopieer skakel|druk|stuur per e-pos
related-posts head verwante artikels|lees ook|nog nuus|verwante nuus|aanbeveel
related-posts start lees ook|lees meer|kyk ook|lees verder|sien ook|lees hier
trending head gewildste|meeste gelees|jongste nuus|gewild|mees gelees
newsletter line teken in op die nuusbrief|jou e-posadres
newsletter mark ons nuusbrief|teken in op ons nuusbrief
cookie-notice line aanvaar|aanvaar alles|verwerp|koekie-instellings
cookie-notice mark ons gebruik koekies|hierdie webwerf gebruik koekies|jou toestemming
paywall line teken in|slegs vir intekenare|word 'n intekenaar
paywall start reeds 'n intekenaar|meld aan om te lees|lees die volledige artikel
promotion start volg ons|laai ons app af|ondersteun ons|luister na ons podsending|het jy 'n nuuswenk
copyright mark alle regte voorbehou
copyright line privaatheidsbeleid|gebruiksvoorwaardes|oor ons|kontak ons
tags head etikette|onderwerpe|sleutelwoorde
timestamp start gepubliseer|opgedateer|leestyd
names by deur|teks|geskryf deur
names published gepubliseer|geplaas|publikasiedatum
names modified opgedateer|laas opgedateer|bygewerk
`,
  ),
]
