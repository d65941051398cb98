import { everyday } from './language.js'

/** Other European languages: what their news sites write around every article. */
export const european = [
  // Greek
  everyday(
    'el',
    `
advertisement line διαφήμιση|διαφημιστικό περιεχόμενο|χορηγούμενο|advertorial|χορηγούμενο περιεχόμενο
advertisement start το άρθρο συνεχίζεται μετά τη διαφήμιση|η συνέχεια μετά τη διαφήμιση
share-bar line κοινοποίηση|κοινοποίηση άρθρου|αντιγραφή συνδέσμου|εκτύπωση|αποστολή με email|μοιραστείτε το
related-posts head διαβάστε επίσης|σχετικά άρθρα|διαβάστε ακόμα|δείτε επίσης|περισσότερα νέα|προτεινόμενα
related-posts start διαβάστε επίσης|διαβάστε ακόμα|διαβάστε περισσότερα|δείτε επίσης|δείτε ακόμα|δείτε το βίντεο
trending head δημοφιλή|τα πιο δημοφιλή|πιο διαβασμένα|τελευταία νέα|ροή ειδήσεων|τελευταίες ειδήσεις
newsletter line εγγραφή στο newsletter|εγγραφείτε στο newsletter|το email σας
newsletter mark εγγραφείτε στο newsletter μας|το newsletter μας|ενημερωτικό δελτίο μας
cookie-notice line αποδοχή|αποδοχή όλων|απόρριψη|ρυθμίσεις cookies|συμφωνώ
cookie-notice mark χρησιμοποιούμε cookies|ο ιστότοπος χρησιμοποιεί cookies|αυτός ο ιστότοπος χρησιμοποιεί cookies|τη συγκατάθεσή σας
paywall line γίνετε συνδρομητής|μόνο για συνδρομητές|εγγραφή συνδρομητή|γίνε συνδρομητής
paywall start είστε ήδη συνδρομητής|συνδεθείτε για να διαβάσετε|διαβάστε ολόκληρο το άρθρο
promotion start ακολουθήστε μας|ακολουθήστε το|κατεβάστε την εφαρμογή|στηρίξτε μας|ακούστε το podcast μας|βρείτε μας στο
copyright mark με επιφύλαξη παντός δικαιώματος|επιφύλαξη παντός δικαιώματος
copyright line πολιτική απορρήτου|όροι χρήσης|ταυτότητα|επικοινωνία|προσωπικά δεδομένα|σχετικά με εμάς
tags head ετικέτες|λέξεις κλειδιά|θέματα
timestamp start δημοσιεύθηκε|δημοσιεύτηκε|τελευταία ενημέρωση|χρόνος ανάγνωσης
names by του|της|γράφει ο|γράφει η|συντάκτης|κείμενο
names published δημοσιεύθηκε|δημοσίευση|ημερομηνία δημοσίευσης
names modified ενημερώθηκε|τελευταία ενημέρωση|ανανεώθηκε
`,
  ),
  // Hungarian
  everyday(
    'hu',
    `
advertisement line hirdetés|reklám|szponzorált tartalom|támogatott tartalom|pr-cikk
advertisement start a cikk a hirdetés után folytatódik|a cikk folytatódik a hirdetés után
share-bar line megosztás|cikk megosztása|link másolása|nyomtatás|küldés e-mailben|oszd meg
related-posts head kapcsolódó cikkek|kapcsolódó|olvasta már|ajánlott cikkek|további hírek|ezt is olvassa el
related-posts start olvassa el ezt is|olvasd el ezt is|kapcsolódó cikk|bővebben|nézze meg|ez is érdekelheti
trending head legolvasottabb|legnépszerűbb|legfrissebb|friss hírek|legolvasottabb cikkek
newsletter line feliratkozás hírlevélre|feliratkozom|e-mail címed|az ön e-mail címe
newsletter mark iratkozzon fel hírlevelünkre|iratkozz fel hírlevelünkre|hírlevelünkre
cookie-notice line elfogadom|összes elfogadása|elutasítom|cookie beállítások|sütibeállítások
cookie-notice mark sütiket használunk|cookie-kat használ|ez a weboldal sütiket használ|az oldal sütiket
paywall line előfizetek|csak előfizetőknek|legyen előfizető|előfizetés
paywall start már előfizető|jelentkezzen be|a teljes cikk elolvasásához|a cikk további része
promotion start kövessen minket|kövess minket|töltse le alkalmazásunkat|támogassa munkánkat|hallgassa meg podcastunkat|van egy jó témája
copyright mark minden jog fenntartva
copyright line adatvédelmi tájékoztató|adatvédelem|felhasználási feltételek|impresszum|kapcsolat|médiaajánlat
tags head címkék|témák|kulcsszavak
timestamp start megjelent|frissítve|olvasási idő|publikálva
names by szerző|írta|szöveg
names published megjelent|közzétéve|publikálva
names modified frissítve|utolsó frissítés|módosítva
`,
  ),
  // Finnish
  everyday(
    'fi',
    `
advertisement line mainos|ilmoitus|kaupallinen yhteistyö|sponsoroitu sisältö|mainos alkaa|mainos päättyy
advertisement start juttu jatkuu mainoksen jälkeen|artikkeli jatkuu mainoksen jälkeen|juttu jatkuu kuvan alla|artikkeli jatkuu mainoksen alla
share-bar line jaa|jaa juttu|jaa artikkeli|kopioi linkki|tulosta|lähetä sähköpostilla
related-posts head lue myös|lue lisää|aiheeseen liittyvää|suosittelemme|lisää aiheesta|sinua voisi kiinnostaa
related-posts start lue myös|lue lisää|katso myös|lue lisäksi|katso video|kuuntele myös
trending head luetuimmat|suosituimmat|tuoreimmat|uusimmat uutiset|juuri nyt luetuimmat
newsletter line tilaa uutiskirje|sähköpostiosoitteesi|sähköpostiosoite
newsletter mark tilaa uutiskirjeemme|uutiskirjeemme
cookie-notice line hyväksy|hyväksy kaikki|hylkää|evästeasetukset|vain välttämättömät|hyväksy kaikki evästeet
cookie-notice mark käytämme evästeitä|sivusto käyttää evästeitä|tämä sivusto käyttää evästeitä|suostumuksesi
paywall line tilaa|vain tilaajille|tilaajille|tilaa nyt|ryhdy tilaajaksi
paywall start oletko jo tilaaja|kirjaudu sisään|lue koko juttu|jatka lukemista|tämä artikkeli on tilaajille
promotion start seuraa meitä|lataa sovellus|tue työtämme|kuuntele podcast|lähetä uutisvinkki|anna juttuvinkki
copyright mark kaikki oikeudet pidätetään
copyright line tietosuojaseloste|tietosuoja|käyttöehdot|ota yhteyttä|yhteystiedot|tietoa meistä|asiakaspalvelu
tags head avainsanat|aiheet|asiasanat
timestamp start julkaistu|päivitetty|lukuaika
names by kirjoittaja|teksti|toimittaja|teksti ja kuvat
names published julkaistu
names modified päivitetty|viimeksi päivitetty|muokattu
`,
  ),
  // Estonian
  everyday(
    'et',
    `
advertisement line reklaam|sisuturundus|sponsoreeritud sisu|koostöösisu
advertisement start artikkel jätkub pärast reklaami|lugu jätkub pärast reklaami
share-bar line jaga|jaga artiklit|kopeeri link|prindi|saada e-postiga
related-posts head seotud lood|seotud artiklid|loe ka|loe lisaks|veel uudiseid|soovitame
related-posts start loe ka|loe veel|loe lisaks|loe edasi|vaata ka|loe lähemalt
trending head enim loetud|loetumad|populaarsed|viimased uudised|värsked uudised|hetkel loetumad
newsletter line telli uudiskiri|liitu uudiskirjaga|sinu e-posti aadress
newsletter mark meie uudiskirjaga|telli meie uudiskiri
cookie-notice line nõustun|nõustun kõigiga|keeldun|küpsiste seaded|luba kõik
cookie-notice mark me kasutame küpsiseid|see veebileht kasutab küpsiseid|veebisait kasutab küpsiseid|sinu nõusolek
paywall line telli|ainult tellijatele|hakka tellijaks|telli kohe
paywall start oled juba tellija|logi sisse, et lugeda|artikli lugemiseks|loe tervet artiklit
promotion start jälgi meid|lae alla äpp|laadi alla rakendus|toeta meid|kuula meie podcasti|saada vihje
copyright mark kõik õigused kaitstud|kõik õigused reserveeritud
copyright line privaatsuspoliitika|privaatsustingimused|kasutustingimused|meist|kontakt|võta ühendust|küpsised
tags head märksõnad|teemad|sildid
timestamp start avaldatud|uuendatud|lugemisaeg
names by autor|tekst|kirjutas|toimetaja
names published avaldatud|ilmunud
names modified uuendatud|viimati uuendatud|muudetud
`,
  ),
  // Latvian
  everyday(
    'lv',
    `
advertisement line reklāma|reklāmraksts|sponsorēts saturs|apmaksāts saturs
advertisement start raksts turpinās pēc reklāmas|turpinājums pēc reklāmas
share-bar line dalīties|dalies|dalies ar rakstu|kopēt saiti|drukāt|izdrukāt|sūtīt e-pastā
related-posts head saistītie raksti|lasi vēl|lasi arī|citi raksti|iesakām|saistītās ziņas
related-posts start lasi arī|lasiet arī|lasīt vairāk|lasi vēl|skaties arī|skatīt arī
trending head lasītākie|lasītākais|populārākie|jaunākās ziņas|jaunākie|šobrīd lasa
newsletter line pieteikties jaunumiem|piesakies jaunumiem|tavs e-pasts
newsletter mark mūsu jaunumiem|piesakies mūsu jaunumiem
cookie-notice line piekrītu|piekrist visām|apstiprināt visas|noraidīt|sīkdatņu iestatījumi
cookie-notice mark mēs izmantojam sīkdatnes|šī vietne izmanto sīkdatnes|tiek izmantotas sīkdatnes|jūsu piekrišana
paywall line abonēt|tikai abonentiem|kļūsti par abonentu
paywall start jau esi abonents|ielogojies, lai lasītu|lai lasītu visu rakstu|lasi visu rakstu
promotion start seko mums|sekojiet mums|lejupielādē lietotni|atbalsti mūs|klausies mūsu podkāstu|iesūti ziņu
copyright mark visas tiesības aizsargātas|visas tiesības paturētas
copyright line privātuma politika|lietošanas noteikumi|par mums|kontakti|sazinies ar mums|sīkdatņu politika
tags head birkas|tēmas|atslēgvārdi
timestamp start publicēts|atjaunots|lasīšanas laiks
names by autors|autore|teksts|raksta
names published publicēts
names modified atjaunots|pēdējo reizi atjaunots|labots
`,
  ),
  // Lithuanian
  everyday(
    'lt',
    `
advertisement line reklama|turinio rinkodara|rėmėjo turinys|remiamas turinys|užsakymas
advertisement start straipsnis tęsiasi po reklama|straipsnio tęsinys – žemiau|tęsinys po reklamos
share-bar line dalintis|dalinkitės|dalintis straipsniu|kopijuoti nuorodą|spausdinti|siųsti el. paštu
related-posts head susiję straipsniai|taip pat skaitykite|skaitykite daugiau|rekomenduojame|daugiau naujienų|gali sudominti
related-posts start taip pat skaitykite|skaitykite taip pat|skaitykite daugiau|skaityti daugiau|taip pat žiūrėkite|plačiau skaitykite
trending head skaitomiausi|skaitomiausios|populiariausi|naujausi|naujausios naujienos|skaitomiausi straipsniai
newsletter line prenumeruoti naujienlaiškį|užsiprenumeruokite naujienlaiškį|jūsų el. paštas
newsletter mark mūsų naujienlaiškį|prenumeruokite mūsų naujienlaiškį
cookie-notice line sutinku|sutinku su visais|priimti visus|atmesti|slapukų nustatymai
cookie-notice mark mes naudojame slapukus|šioje svetainėje naudojami slapukai|svetainė naudoja slapukus|jūsų sutikimas
paywall line prenumeruoti|tik prenumeratoriams|tapkite prenumeratoriumi
paywall start jau prenumeruojate|esate prenumeratorius|prisijunkite ir skaitykite|skaitykite visą straipsnį
promotion start sekite mus|atsisiųskite programėlę|paremkite mus|klausykite mūsų tinklalaidės|turite naujieną|sekite naujienas
copyright mark visos teisės saugomos
copyright line privatumo politika|naudojimosi taisyklės|apie mus|kontaktai|susisiekite|slapukų politika
tags head žymos|temos|raktažodžiai
timestamp start paskelbta|publikuota|atnaujinta|skaitymo laikas
names by autorius|autorė|tekstas|parengė
names published paskelbta|publikuota|publikavimo data
names modified atnaujinta|paskutinį kartą atnaujinta|redaguota
`,
  ),
  // Albanian
  everyday(
    'sq',
    `
advertisement line reklamë|reklama|përmbajtje e sponsorizuar|publicitet|e sponsorizuar
advertisement start artikulli vazhdon pas reklamës|lajmi vazhdon pas reklamës
share-bar line shpërndaje|shpërndani|shpërndaj artikullin|ndaje|kopjo linkun|printo|dërgo me email
related-posts head lajme të ngjashme|të ngjashme|lexo edhe|lajme të tjera|artikuj të ngjashëm|më shumë lajme|të rekomanduara
related-posts start lexo edhe|lexoni edhe|lexo më shumë|lexo gjithashtu|shiko edhe|shikoni edhe
trending head më të lexuarat|më të lexuara|lajmet e fundit|të fundit|më të klikuarat
newsletter line abonohu në newsletter|regjistrohu në newsletter|emaili juaj
newsletter mark newsletter-in tonë|abonohuni në newsletter
cookie-notice line prano|prano të gjitha|pranoj|refuzo|cilësimet e cookies
cookie-notice mark ne përdorim cookies|kjo faqe përdor cookies|kjo uebfaqe përdor|pëlqimin tuaj
paywall line abonohu|vetëm për abonentët|bëhu abonent
paywall start jeni abonent|hyni për të lexuar|lexo artikullin e plotë
promotion start na ndiqni|ndiqni|shkarko aplikacionin|na mbështetni|dëgjoni podcastin tonë|keni një lajm
copyright mark të gjitha të drejtat e rezervuara|të gjitha të drejtat janë të rezervuara
copyright line politika e privatësisë|kushtet e përdorimit|rreth nesh|kontakt|na kontaktoni|impresum
tags head etiketa|etiketat|temat|fjalë kyçe
timestamp start publikuar|përditësuar|koha e leximit
names by nga|shkruan|autori|teksti
names published publikuar|publikuar më|botuar
names modified përditësuar|përditësimi i fundit|ndryshuar
`,
  ),
  // Basque
  everyday(
    'eu',
    `
advertisement line publizitatea|iragarkia|babestutako edukia|eduki babestua
advertisement start artikuluak iragarkiaren ondoren jarraitzen du|publizitatearen ondoren jarraitzen du
share-bar line partekatu|partekatu artikulua|kopiatu esteka|inprimatu|bidali postaz
related-posts head lotutako albisteak|erlazionatutako albisteak|irakurri gehiago|gehiago irakurri|interesgarria izan daiteke|albiste gehiago
related-posts start irakurri gehiago|irakurri ere|ikusi ere|gehiago irakurri|ikusi gehiago|informazio gehiago
trending head irakurrienak|azken albisteak|azken ordua|ikusienak
newsletter line harpidetu buletinera|eman izena buletinean|zure helbide elektronikoa
newsletter mark gure buletina|harpidetu gure buletinera
cookie-notice line onartu|onartu guztiak|baztertu|cookieen konfigurazioa
cookie-notice mark cookieak erabiltzen ditugu|webgune honek cookieak erabiltzen ditu|zure baimena
paywall line harpidetu|harpidedunentzat bakarrik|egin harpidedun|egin zaitez harpidedun
paywall start harpideduna zara|hasi saioa irakurtzeko|irakurri artikulu osoa
promotion start jarraitu gaitzazu|deskargatu gure aplikazioa|egin zaitez bazkide|lagundu iezaguzu|entzun gure podcasta
copyright mark eskubide guztiak erreserbatuta
copyright line pribatutasun politika|lege oharra|erabilera baldintzak|nor gara|kontaktua|harremanetan jarri
tags head etiketak|gaiak|gako-hitzak
timestamp start argitaratua|eguneratua|irakurtzeko denbora
names by egilea|testua|idazlea
names published argitaratua|argitaratze data|argitaratuta
names modified eguneratua|azken eguneraketa|aldatua
`,
  ),
]
