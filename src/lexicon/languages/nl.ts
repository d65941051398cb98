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
        door de redactie
        van de redactie
        door onze redactie
        van onze redactie
        onze redactie
        van onze verslaggever
        van onze verslaggevers
        van onze verslaggeefster
        van onze correspondent
        van onze redacteur
        door onze verslaggever
        door een onzer redacteuren
        redactie binnenland
        redactie buitenland
        redactie sport
        sportredactie
        nieuwsredactie
        webredactie
        bron anp
        bron belga
        anp
        belga
        eigen berichtgeving
      `),
      start: list(`
        geschreven door
        gepubliceerd door
        geplaatst door
        door onze redactie
        door onze verslaggever
        door onze correspondent
        van onze redactie
        van onze redacteur
        van onze verslaggever
        van onze verslaggeefster
        van onze correspondent
        door redactie
        door de redactie
        tekst door
        tekst en foto's
        vertaald door
        vertaling door
        met medewerking van
        m m v
        aan dit artikel werkte
        aan dit artikel werkten
      `),
      mark: list(`
        aan dit artikel werkte mee
        aan dit artikel werkten mee
        dit artikel is geschreven door
        dit artikel werd geschreven door
        dit artikel kwam tot stand in samenwerking met
      `),
    },
    timestamp: {
      line: list(`
        gepubliceerd
        gepubliceerd op
        geplaatst
        geplaatst op
        bijgewerkt
        bijgewerkt op
        laatste update
        laatst bijgewerkt
        laatste wijziging
        laatst gewijzigd
        publicatiedatum
        leestijd
        # min leestijd
        # minuten leestijd
        # minuut leestijd
        leestijd # minuten
        leestijd # min
        # min lezen
        # minuten lezen
        # min
        # minuten
        zojuist
      `),
      start: list(`
        laatste update
        laatst bijgewerkt
        laatst gewijzigd
        laatst aangepast
        laatste wijziging
        bijgewerkt op
        bijgewerkt om
        bijgewerkt #
        update #
        aangepast op
        aangepast om
        gewijzigd op
        gepubliceerd op # #
        gepubliceerd op maandag
        gepubliceerd op dinsdag
        gepubliceerd op woensdag
        gepubliceerd op donderdag
        gepubliceerd op vrijdag
        gepubliceerd op zaterdag
        gepubliceerd op zondag
        gepubliceerd #
        gepubliceerd om #
        geplaatst op #
        geplaatst op
        publicatiedatum
        leestijd
        geschatte leestijd
      `),
    },
    breadcrumb: {
      line: list(`
        je bent hier
        u bent hier
        u bevindt zich hier
        je bevindt je hier
        kruimelpad
      `),
      start: list(`
        je bent hier
        u bent hier
        u bevindt zich hier
        home nieuws
        home actueel
        home sport
        home binnenland
        home buitenland
        startpagina
      `),
    },
    tags: {
      head: list(`
        tags
        tag
        trefwoorden
        trefwoord
        onderwerpen
        gerelateerde onderwerpen
        gerelateerde thema's
        thema's
        labels
        dossiers
        in dit artikel
        meer over deze onderwerpen
        meer over dit onderwerp
        lees meer over
        lees meer over deze onderwerpen
        zie meer over
      `),
      start: list(`
        tags
        trefwoorden
        onderwerpen
        labels
        gearchiveerd onder
        geplaatst in
        lees meer over
        meer over dit onderwerp
        categorie
        categorieën
        rubriek
      `),
    },
    engagement: {
      line: list(`
        weergaven
        weergave
        # weergaven
        # keer bekeken
        # keer gelezen
        keer bekeken
        keer gelezen
        views
        likes
        vind ik leuk
        # likes
        stemmen
        shares
        keer gedeeld
        luister
        luisteren
        luister naar dit artikel
        beluister dit artikel
        beluister artikel
        beluister
        lees voor
        voorlezen
        bewaar voor later
        lees later
        later lezen
        toevoegen aan favorieten
        toevoegen aan leeslijst
        leeslijst
        favorieten
        lettergrootte
        tekst vergroten
        tekst verkleinen
        waardeer dit artikel
        beoordeel dit artikel
        foutje gezien
        fout gezien
        fout melden
        meld een fout
        tip de redactie
        reageer op dit artikel
      `),
      start: list(`
        luister naar dit artikel
        beluister dit artikel
        luister naar dit verhaal
        wat vind je van dit artikel
        wat vindt u van dit artikel
        vond je dit artikel
        vond u dit artikel
        was dit artikel nuttig
        heb je een fout gezien
        heb je een foutje gezien
        fout gezien
        foutje gezien
        zie je een fout
        zag je een fout
        aantal weergaven
      `),
      mark: list(`
        vond je dit een interessant artikel
        vond u dit een interessant artikel
        was dit artikel nuttig voor
        heb je een fout gezien
        heb je een fout of onnauwkeurigheid
        mail ons over dit artikel
        mail naar onze redactie
        je browser ondersteunt geen audio
        uw browser ondersteunt geen audio
        uw browser ondersteunt geen video
        je browser ondersteunt geen video
      `),
    },
    'share-bar': {
      line: list(`
        facebook
        twitter
        x
        whatsapp
        telegram
        linkedin
        pinterest
        messenger
        reddit
        flipboard
        bluesky
        threads
        mastodon
        tweet
        tweeten
        email
        e-mail
        mail
        deel
        delen
        deel dit
        deel dit artikel
        deel artikel
        deel dit bericht
        deel dit nieuws
        deel deze pagina
        deel via
        deel op
        deel op facebook
        deel op twitter
        deel op x
        deel op linkedin
        deel op whatsapp
        deel via facebook
        deel via twitter
        deel via whatsapp
        deel via linkedin
        deel via e-mail
        deel via email
        delen via
        delen op facebook
        delen op twitter
        delen op x
        delen op linkedin
        delen op whatsapp
        delen via facebook
        delen via twitter
        delen via linkedin
        delen via whatsapp
        delen via email
        delen via e-mail
        artikel delen
        mail dit artikel
        verstuur via e-mail
        verstuur per e-mail
        doorsturen
        stuur door
        stuur naar een vriend
        kopieer link
        kopieer de link
        link kopiëren
        kopieer url
        link gekopieerd
        gekopieerd
        print
        printen
        print dit artikel
        print artikel
        afdrukken
        printversie
        opslaan
        bewaar
        bewaren
        bewaar artikel
        bewaar dit artikel
        artikel bewaren
        artikel opslaan
        cadeau geven
        geef cadeau
        artikel cadeau geven
        geef dit artikel cadeau
        pdf
        download pdf
        deel artikel via
      `),
      start: list(`
        deel dit
        deel deze pagina
        deel op
        deel via
        deel het op
        deel artikel
        delen op
        delen via
        delen met
        klik om te delen
        klik om af te drukken
        klik om dit te delen
        klik om dit te e-mailen
        link gekopieerd
      `),
      mark: list(`
        deel dit artikel
        deel dit bericht
        deel dit verhaal
        klik om te delen op
        klik om te delen met
        klik om af te drukken
        wordt in een nieuw venster geopend
        opent in een nieuw venster
      `),
    },
    caption: {
      line: list(`
        foto
        foto's
        beeld
        beeldmateriaal
        archieffoto
        archiefbeeld
        archief
        foto archief
        foto ter illustratie
        beeld ter illustratie
        ter illustratie
        illustratie
        getty images
        foto anp
        beeld anp
        foto getty images
        bekijk foto
        vergroot afbeelding
        vergroot
        bijschrift
        fotocredit
      `),
      start: list(`
        foto
        beeld
        foto's
        fotografie
        fotocredits
        fotocredit
        foto door
        foto van
        beeld van
        illustratie
        archieffoto
        archiefbeeld
        infographic
        bron foto
        bron afbeelding
        bron beeld
        afbeelding
        video door
        © foto
        © anp
        © getty
        © belga
      `),
      mark: list(`
        foto ter illustratie
        beeld ter illustratie
        foto ter illustratie niet
        via getty images
        beeld anp hollandse hoogte
        foto getty images
        beeld getty images
        op de foto v l n r
      `),
      hint: list(`
        beeld anp
        foto anp
        getty images
        ter illustratie
        op de foto
        archieffoto
      `),
    },
    'cookie-notice': {
      line: list(`
        accepteren
        accepteer
        alles accepteren
        alle accepteren
        alle cookies accepteren
        accepteer alles
        accepteer alle cookies
        accepteer cookies
        cookies accepteren
        accepteren en doorgaan
        akkoord
        ja akkoord
        ja ik ga akkoord
        ik ga akkoord
        niet akkoord
        weigeren
        weiger
        alles weigeren
        alle weigeren
        weiger alles
        weiger cookies
        cookies weigeren
        alle cookies weigeren
        alleen noodzakelijke cookies
        alleen functionele cookies
        noodzakelijke cookies
        functionele cookies
        analytische cookies
        marketing cookies
        statistieken cookies
        strikt noodzakelijke cookies
        cookie-instellingen
        cookieinstellingen
        cookie voorkeuren
        cookievoorkeuren
        cookies beheren
        beheer cookies
        beheer voorkeuren
        voorkeuren beheren
        voorkeuren aanpassen
        voorkeuren opslaan
        voorkeuren wijzigen
        instellingen opslaan
        instellingen aanpassen
        instellingen beheren
        privacy-instellingen
        privacyinstellingen
        privacyvoorkeuren
        selectie toestaan
        alle cookies toestaan
        cookies toestaan
        alles toestaan
        toestaan
        altijd actief
        cookiemelding
        cookieverklaring bekijken
        wij gebruiken cookies
        deze website gebruikt cookies
        over cookies
        jouw privacy
        uw privacy
        wij waarderen uw privacy
      `),
      start: list(`
        wij gebruiken cookies
        we gebruiken cookies
        wij plaatsen cookies
        we plaatsen cookies
        wij maken gebruik van cookies
        we maken gebruik van cookies
        deze website gebruikt cookies
        deze website maakt gebruik van cookies
        deze site gebruikt cookies
        deze site maakt gebruik van cookies
        onze website gebruikt cookies
        onze website maakt gebruik van cookies
        onze site gebruikt cookies
        wij en onze partners
        we en onze partners
        wij en derde partijen
        door op akkoord te klikken
        door op accepteren te klikken
        door verder te gaan
        door gebruik te maken van deze website
        door deze site te gebruiken
        door verder te surfen
        door verder te navigeren
        als je doorgaat met
        als u doorgaat met
        klik op akkoord
        met cookies
        wij waarderen uw privacy
        wij respecteren uw privacy
        wij respecteren je privacy
        jouw privacy is belangrijk
        uw privacy is belangrijk
        om de beste ervaringen te bieden
        deze cookies zijn
        deze inhoud kan niet worden getoond
      `),
      mark: list(`
        wij gebruiken cookies
        we gebruiken cookies
        gebruiken wij cookies
        gebruiken we cookies
        wij gebruiken functionele cookies
        wij gebruiken functionele en analytische cookies
        wij plaatsen cookies
        plaatsen wij cookies
        wij maken gebruik van cookies
        we maken gebruik van cookies
        deze website maakt gebruik van cookies
        deze site maakt gebruik van cookies
        deze website gebruikt cookies
        deze site gebruikt cookies
        onze website maakt gebruik van cookies
        onze website gebruikt cookies
        ga je akkoord met het gebruik van cookies
        gaat u akkoord met het gebruik van cookies
        ga je akkoord met ons cookiebeleid
        gaat u akkoord met ons cookiebeleid
        ga je akkoord met onze
        gaat u akkoord met onze
        je gaat akkoord met
        u gaat akkoord met ons
        stem je in met het gebruik van cookies
        stemt u in met het gebruik van cookies
        wij en onze partners gebruiken
        wij en onze partners slaan
        om je ervaring te verbeteren
        om uw ervaring te verbeteren
        om uw gebruikservaring te verbeteren
        om je gebruikservaring te verbeteren
        om jou de beste ervaring te bieden
        om u de beste ervaring te bieden
        lees meer in ons cookiebeleid
        lees ons cookiebeleid
        lees meer over ons cookiebeleid
        je kunt je toestemming op elk moment intrekken
        u kunt uw toestemming op elk moment intrekken
        je kunt je voorkeuren altijd wijzigen
        je moet cookies accepteren
        accepteer cookies om deze
        wijzig je cookie-instellingen
        pas je cookie-instellingen aan
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
        akkoord gaan
        alles accepteren
        uw apparaat
        je apparaat
        cookiebeleid
      `),
    },
    newsletter: {
      line: list(`
        nieuwsbrief
        nieuwsbrieven
        onze nieuwsbrief
        onze nieuwsbrieven
        aanmelden nieuwsbrief
        aanmelden voor nieuwsbrief
        aanmelden voor de nieuwsbrief
        meld je aan
        meld u aan
        meld je nu aan
        meld je aan voor de nieuwsbrief
        meld je aan voor onze nieuwsbrief
        schrijf je in
        schrijf je in voor de nieuwsbrief
        schrijf je in voor onze nieuwsbrief
        schrijf u in
        inschrijven
        inschrijven nieuwsbrief
        nieuwsbrief ontvangen
        ontvang onze nieuwsbrief
        e-mailadres
        emailadres
        je e-mailadres
        uw e-mailadres
        jouw e-mailadres
        vul je e-mailadres in
        vul uw e-mailadres in
        bedankt voor je aanmelding
        bedankt voor je inschrijving
        blijf op de hoogte
        ontvang het laatste nieuws
        afmelden
        uitschrijven
      `),
      start: list(`
        meld je aan voor
        meld u aan voor
        meld je nu aan
        meld je gratis aan
        schrijf je in voor
        schrijf je nu in
        schrijf u in voor
        schrijf je gratis in
        abonneer je op
        abonneer u op
        abonneer je gratis
        ontvang onze nieuwsbrief
        ontvang de nieuwsbrief
        ontvang gratis
        ontvang dagelijks
        ontvang elke dag
        ontvang elke week
        ontvang elke ochtend
        ontvang wekelijks
        ontvang het laatste nieuws
        ontvang het belangrijkste nieuws
        ontvang iedere
        wil je onze nieuwsbrief
        wil je elke
        wil je het laatste nieuws
        wil je op de hoogte blijven
        wilt u op de hoogte blijven
        elke dag het belangrijkste nieuws
        het belangrijkste nieuws in je mailbox
        vul je e-mailadres in
        vul uw e-mailadres in
        door je aan te melden
        door u aan te melden
        nieuwsbrief
      `),
      mark: list(`
        meld je aan voor onze nieuwsbrief
        meld je aan voor de nieuwsbrief
        meld je hier aan voor
        meld u aan voor onze nieuwsbrief
        meld u aan voor de nieuwsbrief
        meld je gratis aan voor
        schrijf je in voor onze nieuwsbrief
        schrijf je in voor de nieuwsbrief
        schrijf je hier in voor
        schrijf je in op onze nieuwsbrief
        schrijf je in op de nieuwsbrief
        schrijf u in voor onze nieuwsbrief
        abonneer je op onze nieuwsbrief
        abonneer je op de nieuwsbrief
        ontvang onze nieuwsbrief
        ontvang onze gratis nieuwsbrief
        ontvang het laatste nieuws in je
        rechtstreeks in je mailbox
        direct in je inbox
        direct in je mailbox
        gratis in je mailbox
        je kunt je op elk moment uitschrijven
        je kunt je altijd afmelden
        je kan je op elk moment uitschrijven
        u kunt zich op elk moment uitschrijven
        bevestig je inschrijving via
        check je inbox om
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
        volg ons
        volg ons op
        volg ons via
        volg ons ook op
        volg ons op facebook
        volg ons op twitter
        volg ons op instagram
        volg ons op whatsapp
        volg ons op google news
        volg
        volgen
        volgend
        social media
        download de app
        download onze app
        download app
        google play
        app store
        klik hier
        steun ons
        steun onze journalistiek
        word lid
        word donateur
        doneer
        doneer nu
        meldingen aanzetten
        notificaties aanzetten
        pushberichten
        whatsapp-kanaal
        heb je een tip
        tip ons
        stuur ons een tip
      `),
      start: list(`
        volg ons
        volg ook
        volg onze
        volg het laatste nieuws
        volg ons op
        like ons op
        like onze pagina
        download onze app
        download de app
        download gratis
        download hier
        klik hier
        word lid van
        word abonnee van ons
        word vriend van
        steun onze
        steun ons
        steun onafhankelijke
        doneer
        sluit je aan bij
        join onze
        abonneer je op ons
        abonneer je op het whatsapp
        zet meldingen aan
        schakel meldingen in
        blijf op de hoogte van
        blijf op de hoogte via
        altijd op de hoogte
        niets missen
        mis niets
        wil je niks missen
        wil je niets missen
        heb je een tip
        heb je een nieuwstip
        heb jij een tip
        heeft u een tip
        heb je nieuws
        tip de redactie via
        stuur je foto's
        voeg toe als
        kies als voorkeursbron
      `),
      mark: list(`
        volg ons op facebook
        volg ons op instagram
        volg ons op twitter
        volg ons op whatsapp
        volg ons op google news
        volg ons op social media
        volg ons via whatsapp
        volg ons ook op
        volg ons whatsapp-kanaal
        volg onze whatsapp-kanaal
        volg ons kanaal
        volg ons nu op
        like ons op facebook
        download onze app
        download de gratis app
        download gratis onze app
        word lid van onze
        sluit je aan bij onze
        abonneer je op ons kanaal
        abonneer je op ons youtube-kanaal
        klik hier om te
        klik hier om je
        klik hier voor meer
        klik hier en
        steun onze journalistiek
        steun onafhankelijke journalistiek
        jouw steun is belangrijk
        met jouw steun kunnen we
        wij hebben jouw hulp nodig
        heb je een tip voor de redactie
        heb je een tip voor ons
        heb je een nieuwstip
        heb je een tip of opmerking
        heb je een vraag of opmerking
        stuur ons dan een bericht
        stuur ons een bericht via
        stuur een appje naar
        mail dan naar
      `),
      hint: list(`
        volg ons
        onze app
        klik hier
        ons kanaal
        whatsapp-kanaal
        google news
        tip de redactie
        onze redactie
        like ons
      `),
    },
    paywall: {
      line: list(`
        abonneer
        abonneren
        abonneer nu
        abonneer je nu
        word abonnee
        word nu abonnee
        abonnee worden
        neem een abonnement
        bekijk abonnementen
        bekijk de abonnementen
        abonnementen
        abonnement
        mijn abonnement
        al abonnee
        al abonnee log in
        al abonnee log hier in
        ben je al abonnee
        bent u al abonnee
        ik ben al abonnee
        heb je al een account
        nog geen abonnee
        alleen voor abonnees
        exclusief voor abonnees
        voor abonnees
        premium artikel
        plus artikel
        plusartikel
        exclusief
        lees verder
        verder lezen
        lees dit artikel verder
        lees het hele artikel
        ontgrendel dit artikel
        maandelijks opzegbaar
        probeer nu
        probeer gratis
        start nu
        account aanmaken
        maak een account aan
        maak een gratis account aan
        gratis account aanmaken
        registreer gratis
      `),
      start: list(`
        abonneer je om
        abonneer nu
        word abonnee
        neem een abonnement
        al abonnee
        ben je al abonnee
        bent u al abonnee
        ben je al lid
        heb je al een abonnement
        heb je al een account
        heeft u al een account
        heeft u al een abonnement
        nog geen abonnee
        nog geen account
        dit artikel is exclusief
        dit artikel is alleen
        dit is een premium artikel
        dit is een plus artikel
        exclusief voor abonnees
        alleen voor abonnees
        om verder te lezen
        om dit artikel te lezen
        om dit artikel verder te lezen
        wil je dit artikel lezen
        wil je verder lezen
        wilt u verder lezen
        verder lezen
        lees verder met
        lees dit artikel gratis
        log in om
        log in of
        inloggen om
        maak een gratis account
        registreer je gratis
        registreer gratis om
        je hebt het maximum aantal
        u heeft het maximum aantal
        onbeperkt toegang
        onbeperkt lezen
        lees onbeperkt
        krijg onbeperkt toegang
      `),
      mark: list(`
        dit artikel is exclusief voor abonnees
        dit artikel is alleen voor abonnees
        dit artikel is alleen beschikbaar voor abonnees
        dit artikel is enkel voor abonnees
        exclusief voor onze abonnees
        al abonnee log in
        al abonnee log hier in
        ben je al abonnee log
        bent u al abonnee log
        abonneer je om verder te lezen
        neem een abonnement om
        word abonnee en lees
        word abonnee om verder te lezen
        om verder te lezen heb je
        log in om verder te lezen
        log in of maak een account
        maak een gratis account aan
        lees dit artikel gratis verder
        wil je dit artikel verder lezen
        krijg onbeperkt toegang tot
        onbeperkte toegang tot alle artikelen
        onbeperkt toegang tot alle artikelen
        onbeperkt lezen op
        je hebt het maximum aantal gratis artikelen
        je kunt maandelijks opzeggen
        op elk moment opzegbaar
      `),
      hint: list(`
        al abonnee
        word abonnee
        abonneer
        onbeperkt toegang
        verder lezen
        maandelijks opzegbaar
        log in
        gratis account
      `),
    },
    advertisement: {
      line: list(`
        advertentie
        advertenties
        adv
        reclame
        advertorial
        gesponsord
        gesponsorde inhoud
        gesponsord bericht
        gesponsorde content
        gesponsord artikel
        partnerbijdrage
        partnercontent
        partner content
        branded content
        betaalde inhoud
        betaald partnerschap
        ingezonden mededeling
        aangeboden door
        mogelijk gemaakt door
        in samenwerking met
        advertentie sluiten
        sluit advertentie
        advertentie overslaan
        tekst loopt door onder de advertentie
        artikel gaat verder onder de advertentie
        lees verder onder de advertentie
        tekst gaat verder onder advertentie
        verhaal gaat verder onder de advertentie
        tekst gaat door onder de foto
        tekst gaat verder onder de foto
        tekst loopt door onder de foto
        tekst gaat verder onder de video
        lees verder onder de foto
        lees verder onder de video
        lees door onder de foto
        de tekst gaat verder onder de foto
      `),
      start: list(`
        advertentie
        gesponsord door
        aangeboden door
        mogelijk gemaakt door
        ingezonden mededeling
        de tekst gaat verder onder
        tekst gaat verder onder
        tekst loopt door onder
        de tekst loopt door onder
        tekst gaat door onder
        artikel gaat verder onder
        het artikel gaat verder onder
        het artikel gaat hieronder verder
        het verhaal gaat verder onder
        verhaal gaat verder onder
        lees verder onder de
        lees door onder de
        dit bericht is gesponsord
        dit artikel bevat affiliate
      `),
      mark: list(`
        tekst gaat verder onder de
        tekst loopt door onder de
        artikel gaat verder onder de
        artikel loopt door onder de
        verhaal gaat verder onder de
        lees verder onder de advertentie
        lees verder onder deze advertentie
        gaat verder onder de advertentie
        tekst gaat door onder de
        dit artikel bevat affiliate links
        wij ontvangen een commissie
        ontvangen wij een commissie
        ontvangen we een kleine commissie
        wij kunnen een commissie ontvangen
      `),
    },
    'related-posts': {
      head: list(`
        lees ook
        lees ook dit
        lees ook deze artikelen
        lees meer
        lees verder op
        lees verder over
        lees hier
        lees alles over
        lees nu
        ook lezen
        ook interessant
        ook interessant voor jou
        zie ook
        bekijk ook
        kijk ook
        luister ook
        gerelateerd
        gerelateerde artikelen
        gerelateerd artikel
        gerelateerd nieuws
        gerelateerde berichten
        gerelateerde onderwerpen artikelen
        verwante artikelen
        verwant
        verwant nieuws
        verwante berichten
        meer artikelen
        meer nieuws
        meer berichten
        meer over
        meer van deze auteur
        meer in
        meer uit
        meer verhalen
        meer lezen
        meer weten
        meer om te lezen
        ander nieuws
        andere artikelen
        andere berichten
        overig nieuws
        aanbevolen
        aanbevolen voor jou
        aanbevolen voor u
        aanbevolen artikelen
        aanraders
        voor jou geselecteerd
        speciaal voor jou
        wij raden aan
        dit vind je misschien ook interessant
        misschien ook interessant
        misschien vind je dit ook interessant
        misschien ook iets voor jou
        dit vind je misschien ook leuk
        vind je misschien ook leuk
        bekijk meer
        mis dit niet
        niet te missen
        keuze van de redactie
        door de redactie geselecteerd
        redactie tips
        volgend artikel
        vorig artikel
        volgende artikel
        vorige artikel
        volgend bericht
        vorig bericht
        eerder verscheen
        eerder schreven we
        eerder nieuws
        vaak samen gelezen
        van het web
        elders op het web
      `),
      start: list(`
        lees ook
        lees meer
        lees hier
        lees het hele
        lees het volledige
        lees alles over
        lees het interview
        lees de column
        lees eerder
        ook lezen
        ook interessant
        zie ook
        bekijk ook
        bekijk hier
        bekijk de video
        bekijk de foto's
        kijk ook
        luister ook
        gerelateerd
        gerelateerd artikel
        volgend artikel
        vorig artikel
        volgend bericht
        vorig bericht
        meer weten over
        meer nieuws uit
      `),
      mark: list(`
        lees ook dit artikel
        lees hier het hele artikel
        lees hier het volledige artikel
        lees het volledige artikel
        lees hier meer over
        lees hier alles over
        meer nieuws uit je regio
        misschien vind je dit ook interessant
        dit vind je misschien ook interessant
      `),
    },
    trending: {
      head: list(`
        meest gelezen
        meest gelezen artikelen
        best gelezen
        meest bekeken
        meest gedeeld
        meest besproken
        meest populair
        populair
        populaire artikelen
        populaire berichten
        nu populair
        populair nu
        veel gelezen
        veelgelezen
        trending
        trending nu
        het laatste nieuws
        laatste nieuws
        laatste artikelen
        laatste berichten
        nieuwste
        nieuwste artikelen
        nieuwste berichten
        recente berichten
        recente artikelen
        net binnen
        zojuist verschenen
        meest recent
        meest recente
        uitgelicht
        in de spotlight
        topnieuws
        hoofdnieuws
        breaking
        breaking news
        top 5
        top 10
        nieuws van vandaag
        in het nieuws
        vandaag in het nieuws
        nu in het nieuws
        actueel
        hoogtepunten
        ranking
        ranglijst
        het belangrijkste nieuws
        nu op de voorpagina
      `),
      start: list(`
        meest gelezen
        best gelezen
        meest bekeken
        laatste nieuws
        recente berichten
      `),
    },
    'author-bio': {
      head: list(`
        over de auteur
        over de auteurs
        over de schrijver
        over deze auteur
        over de columnist
        de auteur
      `),
      line: list(`
        bekijk profiel
        profiel bekijken
        alle artikelen van deze auteur
        alle berichten van deze auteur
        meer over de auteur
        bekijk alle artikelen
        bekijk alle berichten
        freelance journalist
      `),
      start: list(`
        over de auteur
        over de schrijver
        over deze auteur
        alle artikelen van
        alle berichten van
        bekijk alle artikelen
        bekijk alle berichten
        bekijk alle berichten van
        toon alle berichten
        meer artikelen van
        freelance journalist
        freelancejournalist
        journalist bij
      `),
      mark: list(`
        bekijk alle berichten van
        bekijk alle artikelen van
        alle artikelen van deze auteur
        is freelance journalist en
        is freelancejournalist en
        is journalist en schrijft
        is redacteur bij en schrijft
        schrijft op deze plek
        schrijft wekelijks een column
        schrijft elke week een column
        is columnist van deze krant
      `),
      hint: list(`
        freelance journalist
        freelancejournalist
        schrijft over
        is redacteur
        is verslaggever
        is columnist
      `),
    },
    comments: {
      head: list(`
        reacties
        # reacties
        # reactie
        reageer
        reageren
        geef een reactie
        geef een antwoord
        geef je reactie
        geef je mening
        laat een reactie achter
        laat een bericht achter
        laat je reactie achter
        plaats een reactie
        plaats reactie
        schrijf een reactie
        schrijf je reactie
        reacties van lezers
        lezersreacties
        laatste reacties
        recente reacties
        wat vind jij
        praat mee
        discussieer mee
      `),
      line: list(`
        reactie
        reactie plaatsen
        reactie versturen
        reactie annuleren
        antwoord annuleren
        beantwoorden
        antwoorden
        antwoord
        bekijk reacties
        bekijk alle reacties
        lees reacties
        toon reacties
        toon meer reacties
        meer reacties
        laad meer reacties
        geen reacties
        nog geen reacties
        er zijn nog geen reacties
        reacties gesloten
        reacties zijn gesloten
        wees de eerste die reageert
        log in om te reageren
        inloggen om te reageren
        rapporteer
        rapporteren
        meld misbruik
        naam
        je naam
        uw naam
        website
        site
        verplichte velden
        spelregels
        huisregels
        oudste eerst
        nieuwste eerst
        versturen
      `),
      start: list(`
        geef een reactie
        laat een reactie
        laat je reactie
        plaats een reactie
        reageer op
        reageren kan
        reageren op dit artikel
        wees de eerste die
        log in om te reageren
        je moet ingelogd zijn
        u moet ingelogd zijn
        je moet inloggen
        je e-mailadres wordt niet
        het e-mailadres wordt niet
        uw e-mailadres wordt niet
        verplichte velden
        vereiste velden
        mijn naam e-mail
        stuur mij een e-mail
        houd mij op de hoogte
        deze site gebruikt akismet
        de reacties zijn gesloten
        reageren is niet meer mogelijk
        reacties worden gemodereerd
      `),
      mark: list(`
        je e-mailadres wordt niet gepubliceerd
        het e-mailadres wordt niet gepubliceerd
        uw e-mailadres wordt niet gepubliceerd
        je e-mailadres zal niet worden gepubliceerd
        vereiste velden zijn gemarkeerd met
        verplichte velden zijn gemarkeerd met
        mijn naam e-mail en site opslaan
        mijn naam e-mailadres en website opslaan
        bewaar mijn naam e-mail
        voor de volgende keer wanneer ik een reactie plaats
        stuur mij een e-mail als er
        houd me op de hoogte van nieuwe reacties
        je moet ingelogd zijn op om een reactie
        je moet inloggen om een reactie te
        je moet ingelogd zijn om
        log in om te reageren
        wees de eerste die reageert
        deze site gebruikt akismet
        bekijk hoe je reactie gegevens worden verwerkt
        laat het ons weten in de reacties
        laat hieronder je reactie achter
        laat het weten in de reacties
        ik ben geen robot
      `),
      hint: list(`
        je reactie
        wordt niet gepubliceerd
        verplichte velden
        huisregels
      `),
    },
    navigation: {
      line: list(`
        home
        startpagina
        homepage
        voorpagina
        menu
        zoek
        zoeken
        zoek op
        zoekopdracht
        sluit
        sluiten
        menu sluiten
        sluit menu
        open menu
        ga naar de inhoud
        ga naar inhoud
        naar de inhoud
        naar inhoud
        ga direct naar de inhoud
        direct naar de inhoud
        ga naar hoofdinhoud
        ga naar de hoofdinhoud
        spring naar inhoud
        overslaan en naar de inhoud gaan
        doorgaan naar inhoud
        naar navigatie
        inloggen
        login
        log in
        uitloggen
        registreren
        registreer
        aanmelden
        account
        mijn account
        mijn profiel
        profiel
        over ons
        wie zijn wij
        contact
        contact opnemen
        neem contact op
        contacteer ons
        contact met de redactie
        redactie en contact
        adverteren
        adverteer
        adverteren bij
        werken bij
        vacatures
        jobs
        klantenservice
        service
        help
        veelgestelde vragen
        faq
        sitemap
        rss
        rss feeds
        volgende
        vorige
        terug
        terug naar boven
        naar boven
        terug naar overzicht
        terug naar home
        verder
        meer
        minder
        toon meer
        meer laden
        laad meer
        meer tonen
        bekijk alles
        bekijk alle
        alles bekijken
        alle nieuws
        al het nieuws
        alle artikelen
        toggle navigation
        secties
        rubrieken
        nieuws
        binnenland
        buitenland
        nederland
        belgië
        vlaanderen
        wereld
        europa
        internationaal
        regio
        regionaal
        lokaal
        politiek
        economie
        geld
        financieel
        ondernemen
        bedrijven
        beurs
        werk
        carrière
        consument
        vastgoed
        wonen
        sport
        voetbal
        wielrennen
        tennis
        formule 1
        schaatsen
        meer sport
        cultuur
        cultuur en media
        media en cultuur
        media
        film
        films en series
        muziek
        boeken
        tv
        tv gids
        theater
        entertainment
        show
        sterren
        achterklap
        lifestyle
        mode
        koken
        eten en drinken
        recepten
        reizen
        vakantie
        gezondheid
        gezond
        fit
        wetenschap
        tech
        technologie
        digitaal
        klimaat
        milieu
        natuur
        dieren
        onderwijs
        samenleving
        maatschappij
        misdaad
        justitie
        112
        verkeer
        auto
        mobiliteit
        weer
        het weer
        opinie
        opinies
        columns
        column
        commentaar
        blogs
        blog
        achtergrond
        achtergronden
        interviews
        podcast
        podcasts
        video
        video's
        foto en video
        fotoseries
        live
        liveblog
        puzzels
        puzzel
        spellen
        games
        horoscoop
        familieberichten
        krant
        digitale krant
        e-paper
        archief nieuws
        weekend
        magazine
        shop
        webshop
        evenementen
        agenda
        premium
        plus
        specials
        opmerkelijk
        coronavirus
        verkiezingen
        algemeen
        apps
        mobiele versie
      `),
      start: list(`
        ga naar de inhoud
        ga naar hoofdinhoud
        terug naar boven
        terug naar overzicht
        zoekresultaten
        je browser ondersteunt
        uw browser ondersteunt
        javascript is uitgeschakeld
        schakel javascript in
      `),
      mark: list(`
        mobiele versie afsluiten
        overslaan en naar de inhoud gaan
        ga direct naar de inhoud
        schakel javascript in om
        javascript staat uit in je browser
        je browser wordt niet ondersteund
        uw browser wordt niet ondersteund
      `),
    },
    copyright: {
      line: list(`
        alle rechten voorbehouden
        copyright
        auteursrecht
        auteursrechten
        privacy
        privacybeleid
        privacy policy
        privacy statement
        privacyverklaring
        privacyreglement
        cookiebeleid
        cookie policy
        cookieverklaring
        cookiestatement
        cookies
        privacy en cookiebeleid
        privacy en cookies
        gebruiksvoorwaarden
        algemene voorwaarden
        voorwaarden
        leveringsvoorwaarden
        abonnementsvoorwaarden
        disclaimer
        colofon
        impressum
        toegankelijkheid
        toegankelijkheidsverklaring
        redactiestatuut
        redactionele richtlijnen
        journalistieke code
      `),
      start: list(`
        copyright
        ©
        alle rechten voorbehouden
        auteursrecht
        niets uit deze
        kvk
        btw
        verantwoordelijke uitgever
        disclaimer
        op dit artikel rust
        op dit artikel berust
        op alle artikelen
        deze website is gemaakt door
      `),
      mark: list(`
        alle rechten voorbehouden
        niets uit deze uitgave mag
        niets van deze website mag
        mag niet worden gereproduceerd
        zonder voorafgaande schriftelijke toestemming
        zonder schriftelijke toestemming van
        zonder toestemming van de uitgever
        tekst en datamining voorbehouden
        op dit artikel rust auteursrecht
        op dit artikel berust copyright
        overname van artikelen is niet toegestaan
      `),
      hint: list(`
        copyright
        rechten voorbehouden
        auteursrecht
        gebruiksvoorwaarden
        privacybeleid
        kvk
        ©
      `),
    },
    other: {
      line: list(`
        laden
        bezig met laden
        even geduld
        er ging iets mis
        deze inhoud is niet beschikbaar
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
