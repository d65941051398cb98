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
        onlineredaktion
        von der redaktion
        von unserer redaktion
        unsere redaktion
        von redaktion
        von unserem redakteur
        von unserer redakteurin
        von unserem mitarbeiter
        von unserer mitarbeiterin
        von unserem reporter
        von unserem korrespondenten
        von unserer korrespondentin
        von unserem autor
        von unserer autorin
        sportredaktion
        lokalredaktion
        politikredaktion
        wirtschaftsredaktion
        kulturredaktion
        nachrichtenredaktion
        autor
        autorin
        autoren
        autorinnen
        autor:in
        redakteur
        redakteurin
        redakteur:in
        reporter
        reporterin
        korrespondent
        korrespondentin
        volontär
        volontärin
        freie autorin
        freier autor
        freier journalist
        freie journalistin
        freier mitarbeiter
        freie mitarbeiterin
        gastautor
        gastautorin
        gastbeitrag
        ein gastbeitrag
        ein gastbeitrag von
        ein kommentar von
        ein interview von
        eine analyse von
        eine kolumne von
        eine reportage von
        ein essay von
        dpa
        mit dpa
        mit material von dpa
        geschrieben von
        verfasst von
        veröffentlicht von
        erstellt von
        presseportal
        pressemitteilung
        admin
        administrator
      `),
      start: list(`
        von unserem
        von unserer
        geschrieben von
        verfasst von
        veröffentlicht von
        erstellt von
        eingestellt von
        gepostet von
        ein gastbeitrag von
        ein beitrag von
        ein artikel von
        ein kommentar von
        ein interview von
        eine kolumne von
        eine reportage von
        ein essay von
        eine rezension von
        ein bericht von
        ein text von
        gastbeitrag von
        gastkommentar von
        kommentar von
        interview von
        kolumne von
        reportage von
        artikel von
        beitrag von
        die fragen stellte
        die fragen stellten
        das interview führte
        das interview führten
        das gespräch führte
        das gespräch führten
        aufgezeichnet von
        protokoll von
        aus dem englischen von
        aus dem englischen übersetzt
        übersetzung von
        übersetzt von
        redaktionelle mitarbeit
      `),
      mark: list(`
        das interview führte
        das interview führten
        das gespräch führte
        das gespräch führten
        die fragen stellte
        die fragen stellten
        aus dem englischen übersetzt von
        aus dem englischen von
        mit material der dpa
        mit material von dpa
        mit material von afp
        mit material der nachrichtenagentur
        mit agenturmaterial
        dieser artikel wurde verfasst von
        dieser beitrag wurde verfasst von
        dieser text stammt von
        dieser text erschien zuerst
        dieser artikel erschien zuerst
        dieser beitrag erschien zuerst
        dieser artikel ist zuerst erschienen
        dieser text ist zuerst erschienen
        dieser artikel wurde zuerst veröffentlicht
        dieser inhalt wurde automatisch von
        diese meldung wurde automatisch
        dieser artikel wurde mit hilfe von ki
        dieser text wurde mit hilfe von ki
        von redakteuren geprüft
      `),
    },
    timestamp: {
      line: list(`
        veröffentlicht
        veröffentlicht am
        aktualisiert
        zuletzt aktualisiert
        aktualisiert am
        erstellt
        erstellt am
        stand
        datum
        erschienen
        erschienen am
        erstmals veröffentlicht
        letzte aktualisierung
        letzte änderung
        geändert am
        lesezeit
        lesedauer
        # min
        # minuten
        # min lesezeit
        # minuten lesezeit
        # minute lesezeit
        lesezeit # min
        lesezeit # minuten
        lesezeit ca # minuten
        lesedauer # minuten
        lesedauer # min
        # min lesedauer
        gerade eben
        soeben
        heute
        gestern
        vor # minuten
        vor # minute
        vor # min
        vor # stunden
        vor # stunde
        vor # std
        vor # tagen
        vor # tag
        vor # wochen
        vor # woche
        vor # monaten
        vor # monat
        vor # jahren
        vor # jahr
        vor einer stunde
        vor einem tag
        vor einer woche
        vor einem monat
        vor einem jahr
        uhr
        artikel ist älter als # jahr
        dieser artikel ist älter als ein jahr
        dieser artikel ist über ein jahr alt
      `),
      start: list(`
        veröffentlicht am
        veröffentlicht:
        veröffentlicht #
        veröffentlicht um
        aktualisiert am
        aktualisiert:
        aktualisiert #
        zuletzt aktualisiert
        zuletzt geändert
        zuletzt bearbeitet
        erstellt am
        erstellt:
        erstmals veröffentlicht
        erschienen am
        erschienen in
        letzte aktualisierung
        letztes update
        letzte änderung
        geändert am
        bearbeitet am
        stand #
        eingestellt am
        publiziert am
        publiziert #
        publiziert:
        gepostet am
        geschrieben am
        lesezeit
        lesedauer
        geschätzte lesezeit
        voraussichtliche lesezeit
        online seit
        dieser beitrag ist älter
        dieser artikel ist älter
      `),
      mark: list(`
        min lesezeit
        minuten lesezeit
        lesezeit ca
        lesezeit # minuten
        lesezeit # min
        lesedauer # minuten
        lesedauer ca
        dieser artikel ist älter als
        dieser beitrag ist älter als
        dieser artikel ist mehr als ein jahr alt
        dieser artikel wurde zuletzt aktualisiert
        dieser beitrag wurde zuletzt aktualisiert
        dieser artikel wurde aktualisiert
        dieser artikel wurde ursprünglich am
        dieser text wurde zuletzt aktualisiert
        diese seite wurde zuletzt
      `),
    },
    breadcrumb: {
      line: list(`
        sie sind hier
        du bist hier
        sie befinden sich hier
        sie befinden sich
        aktuelle seite
        brotkrumen
        brotkrümelnavigation
        breadcrumb
        pfadnavigation
        pfad
        zurück zur übersicht
        zur übersicht
        zurück zur liste
        zurück zur startseite
        zur startseite
        startseite nachrichten
        startseite politik
        startseite aktuelles
        home aktuelles
        home news
        home nachrichten
        zurück zum blog
        zurück zu den nachrichten
        alle meldungen
        alle nachrichten
        alle beiträge
        alle pressemitteilungen
      `),
      start: list(`
        sie sind hier
        du bist hier
        sie befinden sich hier
        sie befinden sich auf
        aktuelle seite
        ihre position
        zurück zu
      `),
    },
    tags: {
      head: list(`
        tags
        tag
        schlagworte
        schlagwörter
        schlagwort
        stichworte
        stichwörter
        stichwort
        themen in diesem artikel
        themen des artikels
        themen zum artikel
        themen dieses artikels
        mehr zum thema
        mehr zu diesem thema
        mehr zu diesen themen
        mehr zu den themen
        weitere themen
        verwandte themen
        ähnliche themen
        passende themen
        keywords
        kategorie
        kategorien
        abgelegt unter
        in diesem artikel
        rubrik
        artikel-themen
        dazu passende themen
        topthemen
        top-themen
        alle themen zum artikel
        personen in diesem artikel
        orte in diesem artikel
        themen folgen
      `),
      start: list(`
        tags:
        schlagworte
        schlagwörter
        stichworte
        stichwörter
        keywords
        mehr zum thema
        mehr zu diesem thema
        mehr zu den themen
        themen in diesem artikel
        verwandte themen
        weitere themen
        abgelegt unter
        verschlagwortet mit
        verschlagwortet unter
        getaggt mit
        veröffentlicht in
        veröffentlicht unter
        einsortiert unter
        dieser eintrag wurde
        dieser beitrag wurde unter
        kategorien:
        kategorie:
        rubrik:
      `),
      mark: list(`
        dieser beitrag wurde unter
        dieser eintrag wurde veröffentlicht in
        verschlagwortet mit
        setze ein lesezeichen auf den permalink
        setzen sie ein lesezeichen
        lesezeichen auf den permalink
      `),
    },
    engagement: {
      line: list(`
        aufrufe
        # aufrufe
        mal gelesen
        # mal gelesen
        gelesen
        zugriffe
        # zugriffe
        klicks
        gefällt mir
        # gefällt mir
        gefällt # mal
        gefällt dir das
        gefällt mir nicht
        like
        likes
        # likes
        bewertung
        bewertungen
        # bewertungen
        bewerten
        jetzt bewerten
        artikel bewerten
        diesen artikel bewerten
        beitrag bewerten
        seite bewerten
        ihre bewertung
        durchschnittliche bewertung
        sterne
        # sterne
        # von # sternen
        stimmen
        # stimmen
        abstimmen
        jetzt abstimmen
        daumen hoch
        daumen runter
        reaktionen
        # reaktionen
        merken
        artikel merken
        beitrag merken
        auf die merkliste
        zur merkliste
        zur merkliste hinzufügen
        merkliste
        leseliste
        zur leseliste hinzufügen
        später lesen
        für später speichern
        lesezeichen
        als lesezeichen
        favorit
        favoriten
        zu favoriten hinzufügen
        zu den favoriten
        folgen
        thema folgen
        autor folgen
        autoren folgen
        entfolgen
        follower
        # follower
        abonnenten
        vorlesen
        artikel vorlesen
        artikel anhören
        beitrag anhören
        text vorlesen
        vorlesen lassen
        artikel hören
        audio
        audio anhören
        audio starten
        anhören
        hören
        jetzt anhören
        hören sie diesen artikel
        diesen artikel anhören
        schriftgröße
        schrift
        schrift größer
        schrift kleiner
        schriftgröße ändern
        schriftgröße anpassen
        text vergrößern
        text verkleinern
        größer
        kleiner
        groß
        klein
        kontrast
        hoher kontrast
        dunkelmodus
        darkmode
        nachtmodus
        lesemodus
        leseansicht
        übersetzen
        artikel verschenken
        verschenken
        fehler melden
        fehler gefunden
        fehler im text
        fehler im artikel melden
        korrektur melden
        korrekturhinweis
        war dieser artikel hilfreich
        war diese seite hilfreich
        war diese information hilfreich
        hat ihnen der artikel gefallen
        hat ihnen dieser artikel gefallen
        hat dir der artikel gefallen
        wie finden sie diesen artikel
        wie gefällt ihnen dieser artikel
        wie hat ihnen der artikel gefallen
        hilfreich
        zusammenfassung anzeigen
        ki-zusammenfassung
      `),
      start: list(`
        artikel anhören
        artikel vorlesen
        vorlesen
        hören sie diesen artikel
        hören sie den artikel
        diesen artikel anhören
        anzahl aufrufe
        aufrufe:
        bisher gelesen
        war dieser artikel
        war diese seite
        war der artikel
        hat ihnen der artikel
        hat ihnen dieser artikel
        hat dir der artikel
        haben sie einen fehler
        fehler gefunden
        fehler entdeckt
        ihnen ist ein fehler
        bewerten sie diesen
        bewerte diesen
        durchschnittliche bewertung
      `),
      mark: list(`
        war dieser artikel hilfreich
        hat ihnen der artikel gefallen
        hat ihnen dieser artikel gefallen
        haben sie einen fehler entdeckt
        haben sie einen fehler gefunden
        sie haben einen fehler entdeckt
        sie haben einen fehler gefunden
        fehler im artikel gefunden
        einen fehler im text gefunden
        bewerten sie diesen artikel
        klicke um zu bewerten
        klicken sie auf einen stern
        ihr browser unterstützt kein audio
        ihr browser unterstützt das audio
        diese audioversion wurde
        diese audioversion wurde künstlich
        dieser artikel wurde automatisch vertont
        als bevorzugte quelle
      `),
    },
    'share-bar': {
      line: list(`
        teilen
        teile
        jetzt teilen
        artikel teilen
        beitrag teilen
        seite teilen
        diesen artikel teilen
        diesen beitrag teilen
        diese seite teilen
        link teilen
        video teilen
        inhalt teilen
        teilen auf
        teilen via
        teilen per
        teilen mit
        teilen sie diesen artikel
        teile diesen beitrag
        teile diesen artikel
        teilen sie diesen beitrag
        auf facebook teilen
        auf twitter teilen
        auf x teilen
        bei facebook teilen
        bei twitter teilen
        bei x teilen
        bei whatsapp teilen
        auf whatsapp teilen
        über whatsapp teilen
        per whatsapp teilen
        per whatsapp versenden
        mit whatsapp teilen
        auf linkedin teilen
        bei linkedin teilen
        auf xing teilen
        bei xing teilen
        auf pinterest teilen
        bei pinterest teilen
        auf telegram teilen
        per telegram teilen
        via telegram teilen
        auf bluesky teilen
        auf mastodon teilen
        auf reddit teilen
        auf tumblr teilen
        in pocket speichern
        per mail teilen
        per e-mail teilen
        per mail
        per mail versenden
        per e-mail versenden
        per e-mail senden
        per mail senden
        per e-mail verschicken
        via e-mail teilen
        per messenger teilen
        per sms teilen
        twittern
        tweeten
        tweet
        pinnen
        pin it
        mailen
        mail
        e-mail
        email
        e-mail senden
        als e-mail senden
        versenden
        senden
        artikel versenden
        artikel mailen
        artikel per e-mail versenden
        verschicken
        weiterleiten
        artikel weiterleiten
        weiterempfehlen
        empfehlen
        artikel empfehlen
        seite empfehlen
        weitersagen
        mitteilen
        drucken
        artikel drucken
        beitrag drucken
        seite drucken
        ausdrucken
        druckversion
        druckansicht
        druckvorschau
        print
        pdf
        als pdf
        als pdf speichern
        pdf herunterladen
        pdf-download
        kopieren
        kopiert
        link kopieren
        link kopiert
        link in die zwischenablage kopieren
        url kopieren
        url
        in zwischenablage kopieren
        in die zwischenablage kopiert
        speichern
        artikel speichern
        gespeichert
        einbetten
        permalink
        kurzlink
        shortlink
        link
        facebook
        facebook messenger
        messenger
        twitter
        x
        x (twitter)
        instagram
        youtube
        tiktok
        linkedin
        xing
        whatsapp
        telegram
        threema
        signal
        pinterest
        reddit
        tumblr
        flipboard
        pocket
        mastodon
        bluesky
        threads
        google+
        google plus
        google news
        snapchat
        sms
        teilen in sozialen netzwerken
        in sozialen netzwerken teilen
        soziale netzwerke
        social media
        share
        klick um auf facebook zu teilen
        klick um über twitter zu teilen
        klick um auf x zu teilen
        klicken zum ausdrucken
        wird in neuem fenster geöffnet
        mehr optionen
        weitere optionen zum teilen
        teilen menü
        teilen schließen
      `),
      start: list(`
        teilen auf
        teilen sie diesen
        teilen sie den artikel
        teile diesen
        teile den beitrag
        teilen via
        artikel teilen
        beitrag teilen
        klick um
        klicken um
        klicke um
        zum teilen
        link kopieren
        der link wurde
        sag es weiter
        sagen sie es weiter
        jetzt teilen
      `),
      mark: list(`
        klick um auf facebook zu teilen
        klick um über twitter zu teilen
        klick um dies
        klicken zum ausdrucken
        klicken um auf
        klicken um einem freund einen link
        teilen sie diesen artikel
        teilen sie diesen beitrag
        teile diesen beitrag
        teile diesen artikel
        der link wurde in die zwischenablage kopiert
        link in die zwischenablage kopiert
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
        fotostrecke
        symbolbild
        symbolfoto
        archivbild
        archivfoto
        beispielbild
        themenbild
        themenfoto
        vorschaubild
        illustration
        screenshot
        grafik
        karte
        bildrechte
        bildquelle
        bildnachweis
        bildnachweise
        bildunterschrift
        bildtext
        fotonachweis
        fotocredit
        bildcredit
        foto privat
        bild privat
        privat
        bild vergrößern
        bild vergrössern
        vergrößern
        vollbild
        bild in lightbox öffnen
        bild öffnen
        bilder anzeigen
        alle bilder
        alle bilder anzeigen
        galerie öffnen
        zur bildergalerie
        zur fotostrecke
        fotostrecke starten
        # bilder
        # fotos
        bild # von #
        # von #
        # / #
        bild #/#
        foto #
        bild #
        vorheriges bild
        nächstes bild
        foto dpa
        foto imago
        bild dpa
        dpa-bildfunk
        picture alliance
        imago
        imago images
        getty images
        shutterstock
        adobe stock
        istock
        pixabay
        unsplash
        pexels
        beitragsbild
        titelbild
        aufmacherbild
        autorenfoto
        profilbild
        quelle dpa
        quelle reuters
        quelle afp
        quelle epa
        quelle imago
      `),
      start: list(`
        foto
        foto von
        fotos von
        fotografie:
        fotografiert von
        bild von
        bild dpa
        bild imago
        bild afp
        bild reuters
        bild picture alliance
        bild getty
        bild keystone
        bild epa
        bild privat
        bild shutterstock
        bild pixabay
        bild ap
        bild adobe stock
        bild zvg
        bild symbolbild
        bildquelle
        bildquellen
        bildrechte
        bildnachweis
        bildnachweise
        bildunterschrift
        bildcredit
        bildbeschreibung
        bildlegende
        bild vergrößern
        beitragsbild
        titelbild
        aufmacherbild
        symbolbild
        symbolfoto
        archivbild
        archivfoto
        screenshot
        illustration:
        illustration von
        infografik:
        karikatur von
        quelle dpa
        quelle imago
        quelle picture alliance
        quelle getty
        quelle reuters
        quelle epa
        quelle afp
        quelle ap
        quelle privat
        © dpa
        © imago
        © picture alliance
        © getty
        © afp
        © reuters
        © shutterstock
        © privat
        © foto
        © epa
        © adobe stock
        © ap
        © apa
        © keystone
        © istock
        © pixabay
        von links nach rechts
        v l n r
        das undatierte foto
        das undatierte bild
        dieses undatierte
        auf diesem archivbild
      `),
      mark: list(`
        foto dpa
        foto imago
        foto afp
        foto reuters
        foto picture alliance
        foto getty images
        foto shutterstock
        foto epa
        foto keystone
        foto adobe stock
        foto pixabay
        foto unsplash
        foto istock
        foto privat
        foto zvg
        foto apa
        foto ap
        foto archiv
        foto symbolbild
        fotos dpa
        fotos imago
        bild dpa
        bild imago
        bild picture alliance
        bild getty images
        bild shutterstock
        bild keystone
        picture alliance dpa
        dpa picture alliance
        picture alliance via
        via getty images
        dpa bildfunk
        dpa archiv
        dpa symbolbild
        dpa dpa
        dpa tmn
        zb dpa
        imago images
        stock adobe com
        shutterstock com
        archivbild foto
        symbolbild foto
        © getty images
        bild in lightbox öffnen
        quelle imago
        quelle picture alliance
      `),
      hint: list(`
        getty images
        imago
        picture alliance
        shutterstock
        adobe stock
        istock
        pixabay
        unsplash
        pexels
        keystone
        symbolbild
        archivbild
        symbolfoto
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
        alles akzeptieren
        alle cookies akzeptieren
        cookies akzeptieren
        akzeptieren und schließen
        akzeptieren und weiter
        akzeptieren & schließen
        auswahl akzeptieren
        ich akzeptiere
        ich akzeptiere alle
        ich stimme zu
        zustimmen
        zustimmen und weiter
        zustimmen & weiter
        alle zustimmen
        allen zustimmen
        allen cookies zustimmen
        einverstanden
        ich bin einverstanden
        verstanden
        ok verstanden
        alles klar
        okay
        ok
        erlauben
        alle erlauben
        alle cookies erlauben
        alle cookies zulassen
        cookies erlauben
        cookies zulassen
        alle zulassen
        zulassen
        auswahl erlauben
        auswahl bestätigen
        auswahl speichern
        auswahl zulassen
        speichern und schließen
        speichern & schließen
        einstellungen speichern
        ablehnen
        alle ablehnen
        alles ablehnen
        alle cookies ablehnen
        cookies ablehnen
        nicht zustimmen
        ich lehne ab
        nur notwendige
        nur notwendige cookies
        nur notwendige cookies akzeptieren
        nur notwendige cookies zulassen
        nur erforderliche
        nur erforderliche cookies
        nur essenzielle cookies akzeptieren
        nur essentielle cookies
        nur technisch notwendige cookies
        nur funktionale cookies
        ohne einwilligung fortfahren
        weiter ohne einwilligung
        weiter ohne zustimmung
        notwendig
        notwendige cookies
        notwendige
        unbedingt erforderlich
        unbedingt erforderliche cookies
        unbedingt notwendige cookies
        technisch notwendig
        technisch notwendige cookies
        technisch erforderlich
        essenziell
        essenzielle cookies
        essentiell
        funktional
        funktionale cookies
        funktionell
        funktionelle cookies
        statistik
        statistik-cookies
        statistiken
        marketing
        marketing-cookies
        präferenzen
        komfort
        performance-cookies
        leistungs-cookies
        analyse-cookies
        analytische cookies
        tracking-cookies
        drittanbieter-cookies
        werbe-cookies
        externe medien
        externe inhalte
        immer aktiv
        immer aktiviert
        cookie-einstellungen
        cookies einstellungen
        cookie-einstellungen ändern
        cookie-einstellungen anpassen
        cookie-einstellungen verwalten
        cookies verwalten
        cookie-präferenzen
        cookie-hinweis
        cookie-hinweise
        cookie-banner
        cookie-zustimmung
        cookie-zustimmung verwalten
        cookie-consent
        cookie-details
        cookie-informationen
        cookie-name
        cookies
        cookies & tracking
        cookies und tracking
        consent-einstellungen
        consent-manager
        consent
        einwilligung
        einwilligungen
        einwilligung widerrufen
        einwilligung verwalten
        einwilligungen verwalten
        einwilligung ändern
        zustimmung
        zustimmung verwalten
        zustimmung widerrufen
        widerruf tracking
        tracking
        tracking-einstellungen
        privatsphäre
        privatsphäre-einstellungen
        privatsphäreeinstellungen
        privacy-einstellungen
        privacy manager
        privacy center
        datenschutz-einstellungen
        datenschutzeinstellungen
        datenschutzpräferenz
        individuelle datenschutzeinstellungen
        individuelle cookie-einstellungen
        individuelle einstellungen
        ihre privatsphäre ist uns wichtig
        ihre privatsphäre
        wir respektieren ihre privatsphäre
        wir schätzen ihre privatsphäre
        wir legen wert auf ihre privatsphäre
        deine privatsphäre ist uns wichtig
        diese website verwendet cookies
        diese webseite verwendet cookies
        diese seite verwendet cookies
        diese website benutzt cookies
        wir verwenden cookies
        wir nutzen cookies
        wir benötigen ihre zustimmung
        wir brauchen ihre einwilligung
        zwecke anzeigen
        zwecke
        anbieter anzeigen
        anbieterliste
        liste der partner
        liste der partner anbieter
        unsere partner
        einstellungen anpassen
        einstellungen verwalten
        einstellungen anzeigen
        optionen verwalten
        einstellungen
        mehr über cookies
        mehr informationen zu cookies
        details anzeigen
        details ausblenden
        mit werbung weiterlesen
        weiter mit werbung
        mit werbung nutzen
        weiter mit werbung lesen
        weiterlesen mit werbung
        inhalt laden
        inhalte laden
        externen inhalt laden
        externen inhalt anzeigen
        inhalte entsperren
        externe inhalte anzeigen
        externe inhalte erlauben
        video laden
        karte laden
        inhalt anzeigen
        inhalte aktivieren
        empfohlener externer inhalt
        empfohlener redaktioneller inhalt
        empfohlener inhalt
      `),
      start: list(`
        wir verwenden cookies
        wir nutzen cookies
        wir benutzen cookies
        wir setzen cookies
        wir und unsere partner
        wir und unsere # partner
        wir und unsere dienstleister
        wir verarbeiten ihre daten
        wir verwenden auf unserer
        wir nutzen auf unserer
        wir benötigen ihre zustimmung
        wir benötigen ihre einwilligung
        wir benötigen deine zustimmung
        wir brauchen ihre zustimmung
        wir möchten cookies
        diese website verwendet
        diese webseite verwendet
        diese seite verwendet cookies
        diese website benutzt
        diese webseite benutzt
        diese website nutzt
        diese webseite nutzt
        diese seite nutzt cookies
        unsere website verwendet
        unsere webseite verwendet
        unsere website nutzt
        unsere webseite nutzt
        unsere seite verwendet
        auf unserer website verwenden
        auf dieser website werden cookies
        um ihnen ein optimales
        um dir ein optimales
        um unsere webseite
        um unsere website
        um diese website
        cookies erleichtern die bereitstellung
        cookies ermöglichen
        cookies helfen uns
        mit der nutzung dieser website
        mit der nutzung unserer
        mit der nutzung dieser seite
        mit der weiteren nutzung
        durch die nutzung dieser
        durch die nutzung unserer
        durch die weitere nutzung
        durch die weitere verwendung
        durch klicken auf
        durch das klicken auf
        durch ihren klick
        mit klick auf
        mit einem klick auf
        mit ihrem klick
        wenn sie diese website
        wenn sie auf akzeptieren
        wenn sie auf alle akzeptieren
        wenn du auf alle akzeptieren
        wenn du die website weiter
        indem sie auf
        notwendige cookies helfen
        notwendige cookies sind
        notwendige cookies ermöglichen
        unbedingt erforderliche cookies
        essenzielle cookies ermöglichen
        statistik cookies erfassen
        statistik-cookies helfen
        marketing-cookies werden
        präferenz-cookies ermöglichen
        die technische speicherung oder der zugriff
        informationen auf einem gerät speichern
        an dieser stelle finden sie
        an dieser stelle befindet sich
        an dieser stelle ist ein
        hier finden sie einen externen
        hier klicken um den inhalt
        zum anzeigen dieses inhalts
        für die anzeige dieses inhalts
        zur anzeige dieses inhalts
        dieser inhalt wird von
        dieser externe inhalt
        zur nutzung unserer website
        einige von ihnen sind essenziell
        hier finden sie eine übersicht über alle verwendeten
        sie können ihre einwilligung
        sie können ihre auswahl jederzeit
        ihre zustimmung können sie
      `),
      mark: list(`
        wir verwenden cookies
        wir nutzen cookies
        wir benutzen cookies
        wir setzen cookies ein
        wir setzen auf unserer website cookies
        wir verwenden auf unserer website cookies
        wir nutzen auf unserer website cookies
        wir verwenden technologien wie cookies
        wir nutzen technologien wie cookies
        diese website verwendet cookies
        diese webseite verwendet cookies
        diese seite verwendet cookies
        diese website benutzt cookies
        diese webseite benutzt cookies
        diese website nutzt cookies
        diese webseite nutzt cookies
        diese seite nutzt cookies
        unsere website verwendet cookies
        unsere webseite verwendet cookies
        unsere webseite nutzt cookies
        unsere website nutzt cookies
        auf unserer website cookies
        der verwendung von cookies zu
        der nutzung von cookies zu
        dem einsatz von cookies zu
        mit der verwendung von cookies einverstanden
        mit dem einsatz von cookies einverstanden
        mit der nutzung von cookies einverstanden
        verwendung von cookies einverstanden
        dass wir cookies verwenden
        dass wir cookies setzen
        erklären sie sich damit einverstanden
        erklärst du dich damit einverstanden
        erklären sie sich mit der
        erklären sie sich mit dem einsatz
        stimmen sie der verwendung von
        stimmen sie dem einsatz
        stimmen sie der nutzung
        stimmst du der verwendung
        stimmst du der nutzung
        gehen wir von ihrem einverständnis aus
        gehen wir davon aus dass sie damit einverstanden
        um ihnen das beste nutzererlebnis
        um ihnen ein optimales
        um dir ein optimales erlebnis
        um ihnen die bestmögliche
        das beste erlebnis auf unserer website
        die bestmögliche erfahrung auf unserer website
        inhalte und anzeigen zu personalisieren
        funktionen für soziale medien anbieten zu können
        zugriffe auf unsere website zu analysieren
        die zugriffe auf unsere website
        wir und unsere partner verarbeiten
        wir und unsere partner verwenden
        wir und unsere partner speichern
        wir und unsere * partner
        informationen auf einem gerät speichern
        speichern von oder zugriff auf informationen
        personalisierte anzeigen und inhalte
        personalisierte werbung und inhalte
        anzeigen und inhaltsmessungen
        messung von werbeleistung
        die technische speicherung oder der zugriff
        ihre einwilligung jederzeit widerrufen
        ihre zustimmung jederzeit widerrufen
        deine einwilligung jederzeit widerrufen
        ihre einwilligung mit wirkung für die zukunft
        können sie jederzeit in den cookie
        in den cookie-einstellungen
        in unserer cookie-richtlinie
        in unserer cookie-erklärung
        ohne diese cookies
        einige von ihnen sind essenziell
        während andere uns helfen diese website
        wenn sie unter # jahre alt sind und ihre zustimmung
        cookies erleichtern die bereitstellung unserer dienste
        cookies helfen uns bei der bereitstellung
        werden personenbezogene daten an drittplattformen
        personenbezogene daten an drittplattformen übermittelt
        an drittplattformen übermittelt werden
        dass mir externe inhalte angezeigt werden
        damit einverstanden dass mir externe inhalte
        an dieser stelle finden sie einen externen inhalt
        an dieser stelle finden sie inhalte
        an dieser stelle finden sie einen relevanten inhalt
        an dieser stelle befindet sich ein externer inhalt
        externer inhalt der den artikel ergänzt
        externen inhalt von
        der den artikel ergänzt
        mit einem klick anzeigen lassen
        mit einem klick anzeigen lassen und wieder ausblenden
        zur anzeige ist ihre zustimmung
        um diesen inhalt anzuzeigen
        um diesen inhalt zu sehen
        um dieses video anzusehen
        um dieses video abzuspielen
        bitte akzeptieren sie cookies
        bitte akzeptieren sie marketing
        bitte aktivieren sie cookies
        mit werbung und tracking
        mit werbung und üblichem tracking
        nutzen sie * mit personalisierter werbung
        besuchen sie * wie gewohnt mit werbung
        unsere datenschutzbestimmungen wurden aktualisiert
        wir haben unsere datenschutzerklärung aktualisiert
        ihre privatsphäre ist uns wichtig
      `),
      hint: list(`
        cookies
        cookie-richtlinie
        unsere website
        unserer website
        unserer webseite
        unsere webseite
        unserer seite
        diese website
        dieser website
        nutzererlebnis
        ihre zustimmung
        deine zustimmung
        ihre einwilligung
        deine einwilligung
        ihre privatsphäre
        ihrer privatsphäre
        unsere partner
        unseren partnern
        datenschutzerklärung
        stimmen sie zu
        stimmst du zu
        drittanbietern
        personalisierte werbung
        alle akzeptieren
        jederzeit widerrufen
        externer inhalt
        externen inhalt
      `),
    },
    newsletter: {
      line: list(`
        newsletter
        newsletters
        unser newsletter
        unsere newsletter
        alle newsletter
        newsletter-anmeldung
        newsletteranmeldung
        newsletter abonnieren
        newsletter bestellen
        newsletter kostenlos abonnieren
        kostenloser newsletter
        zum newsletter
        zum newsletter anmelden
        zur newsletter-anmeldung
        zur anmeldung
        für den newsletter anmelden
        für newsletter anmelden
        jetzt anmelden
        jetzt abonnieren
        jetzt kostenlos anmelden
        jetzt kostenlos abonnieren
        kostenlos abonnieren
        kostenlos anmelden
        anmelden und lesen
        abonnieren
        abonniere unseren newsletter
        abonnieren sie unseren newsletter
        unseren newsletter abonnieren
        hier anmelden
        hier abonnieren
        hier kostenlos anmelden
        eintragen
        jetzt eintragen
        abmelden
        e-mail-adresse
        e-mail-adresse *
        ihre e-mail-adresse
        deine e-mail-adresse
        ihre e-mail
        deine e-mail
        e-mail-adresse eingeben
        e-mail eingeben
        e-mail *
        email-adresse
        email *
        vorname
        nachname
        name, vorname
        anrede
        herr
        frau
        pflichtfeld
        pflichtfelder
        pflichtfeld
        mit * gekennzeichnete felder sind pflichtfelder
        dieses feld dient zur validierung und sollte nicht verändert werden
        bitte dieses feld leer lassen
        wenn du ein mensch bist lasse das feld leer
        vielen dank für ihre anmeldung
        vielen dank für deine anmeldung
        vielen dank für ihr interesse
        danke für ihre anmeldung
        fast geschafft
        bitte bestätigen sie ihre anmeldung
        bleiben sie informiert
        bleiben sie auf dem laufenden
        bleib auf dem laufenden
        immer auf dem laufenden
        immer informiert
        nichts mehr verpassen
        nichts verpassen
        verpassen sie nichts
        verpasse nichts
        e-mail-benachrichtigungen
        push-nachrichten
        eilmeldungen per e-mail
        blog per e-mail folgen
        blog via e-mail abonnieren
        abonniere den blog per e-mail
        es ist ein fehler aufgetreten
        bitte versuchen sie es später erneut
        datenschutz-hinweise zum newsletter
      `),
      start: list(`
        newsletter abonnieren
        melden sie sich
        melden sie sich jetzt
        melde dich
        abonnieren sie unseren
        abonnieren sie jetzt
        abonnieren sie hier
        abonniere unseren
        abonniere den
        unser newsletter
        unseren newsletter
        der newsletter
        bleiben sie auf dem laufenden
        bleiben sie informiert
        bleib auf dem laufenden
        jetzt zum newsletter
        jetzt newsletter
        zum newsletter
        erhalten sie
        erhalte die
        erhalte täglich
        bekommen sie
        täglich die wichtigsten
        die wichtigsten nachrichten des tages
        die wichtigsten themen des tages
        alle wichtigen nachrichten
        das wichtigste vom tag
        tragen sie sich
        trage dich
        trag dich
        geben sie ihre e-mail
        gib deine e-mail
        bitte geben sie ihre e-mail
        bitte geben sie eine gültige e-mail
        mit der anmeldung
        mit ihrer anmeldung
        mit deiner anmeldung
        mit der registrierung
        mit dem abschicken
        mit dem absenden
        ich möchte den newsletter
        ich möchte künftig
        ich bin damit einverstanden dass
        ich willige ein
        ich habe die datenschutz
        ich stimme der
        ja ich möchte
        ja ich bin
        die abmeldung ist jederzeit
        der newsletter ist jederzeit
        eine abmeldung ist jederzeit
        abmeldung jederzeit
        sie können den newsletter
        sie können sich jederzeit
        vielen dank für ihre anmeldung
        vielen dank für deine anmeldung
        wir haben ihnen eine e-mail
      `),
      mark: list(`
        abonnieren sie unseren newsletter
        abonnieren sie unsere newsletter
        abonnieren sie unseren * newsletter
        abonnieren sie den * newsletter
        abonnieren sie jetzt unseren
        abonniere unseren newsletter
        abonniere jetzt unseren
        unseren newsletter abonnieren
        unseren kostenlosen newsletter
        unser kostenloser newsletter
        unser täglicher newsletter
        unseren täglichen newsletter
        für unseren newsletter
        für unseren * newsletter
        zu unserem newsletter
        zu unserem * newsletter
        in unserem newsletter
        in unserem * newsletter
        mit unserem newsletter
        mit unserem * newsletter
        unserem kostenlosen newsletter
        melden sie sich für unseren
        melden sie sich hier an
        melden sie sich jetzt für
        melden sie sich jetzt an
        melden sie sich hier für
        melde dich für unseren
        melde dich hier an
        melde dich jetzt an
        melde dich jetzt für
        hier können sie unseren newsletter
        hier können sie den newsletter
        hier können sie sich für
        zum newsletter anmelden
        für den newsletter anmelden
        den newsletter abonnieren
        den newsletter jederzeit
        direkt in ihr postfach
        direkt in dein postfach
        in ihr postfach
        in ihrem postfach
        in dein postfach
        in deinem postfach
        in ihr e-mail-postfach
        per e-mail in ihr
        per e-mail direkt zu ihnen
        kostenlos per e-mail
        täglich per e-mail
        jeden morgen per e-mail
        regelmäßig per e-mail
        mit der anmeldung zum newsletter
        mit meiner anmeldung
        mit ihrer anmeldung stimmen sie
        mit deiner anmeldung
        mit der anmeldung stimmen sie
        mit der registrierung nehme ich
        eine abmeldung ist jederzeit möglich
        die abmeldung ist jederzeit
        abmeldung jederzeit möglich
        jederzeit abbestellen
        jederzeit abbestellbar
        jederzeit wieder abmelden
        jederzeit vom newsletter abmelden
        jederzeit über den abmeldelink
        ich möchte den newsletter
        ich möchte regelmäßig
        ich möchte per e-mail
        geben sie ihre e-mail-adresse ein
        geben sie hier ihre e-mail
        gib deine e-mail-adresse
        gib deine e-mail-adresse an um
        bitte geben sie eine gültige e-mail
        bitte geben sie ihre e-mail
        tragen sie sich in
        tragen sie sich hier
        tragen sie ihre e-mail
        benachrichtigungen über neue beiträge
        wir haben ihnen eine bestätigungs
        vielen dank für ihre newsletter
        keine nachricht mehr verpassen
        keinen artikel mehr verpassen
        keinen beitrag mehr verpassen
        dieses feld dient zur validierung
        wenn du ein mensch bist
      `),
      hint: list(`
        newsletter anmelden
        newsletter abonnieren
        unseren newsletter
        unserem newsletter
        unser newsletter
        ihr postfach
        ihre e-mail-adresse
        deine e-mail-adresse
        melden sie sich
        melde dich
        jederzeit abbestellen
        abmeldung
        datenschutzerklärung gelesen
        kostenlos abonnieren
        jetzt anmelden
      `),
    },
    promotion: {
      line: list(`
        folgen sie uns
        folgen sie uns auf
        folgen sie uns auf facebook
        folgen sie uns auf twitter
        folgen sie uns auf x
        folgen sie uns auf instagram
        folgen sie uns auf whatsapp
        folgen sie uns auf google news
        folgen sie uns bei
        folgen sie uns hier
        folgen sie uns in den sozialen medien
        folge uns
        folge uns auf
        folge uns auf facebook
        folge uns auf instagram
        folge uns auf twitter
        folge uns auf whatsapp
        folge uns bei
        folge uns in den sozialen medien
        folgt uns
        folgt uns auf
        folgt uns auf instagram
        besuchen sie uns
        besuchen sie uns auf
        besuche uns auf
        werden sie fan
        fan werden
        jetzt folgen
        social media kanäle
        unsere kanäle
        unsere social-media-kanäle
        whatsapp-kanal
        whatsapp-channel
        unser whatsapp-kanal
        telegram-kanal
        jetzt kanal abonnieren
        kanal abonnieren
        jetzt app laden
        app laden
        app herunterladen
        jetzt app herunterladen
        app öffnen
        in app öffnen
        in der app öffnen
        zur app
        unsere app
        unsere apps
        die app
        nachrichten-app
        jetzt herunterladen
        laden im app store
        im app store laden
        jetzt bei google play
        google play
        app store
        android
        ios
        apps
        app
        mobile apps
        spenden
        jetzt spenden
        spende
        online spenden
        spendenkonto
        unterstützen
        unterstützen sie uns
        unterstütze uns
        unterstützen sie unsere arbeit
        unterstütze unsere arbeit
        jetzt unterstützen
        mitglied werden
        jetzt mitglied werden
        fördermitglied werden
        förderer werden
        mitmachen
        jetzt mitmachen
        mehr erfahren
        jetzt mehr erfahren
        jetzt entdecken
        jetzt informieren
        mehr infos
        mehr informationen
        weitere informationen
        weitere infos
        zum angebot
        zu den angeboten
        zum shop
        zum deal
        jetzt bestellen
        jetzt kaufen
        jetzt bewerben
        jetzt teilnehmen
        jetzt mitspielen
        jetzt sichern
        jetzt buchen
        jetzt ansehen
        zum gewinnspiel
        zum podcast
        podcast abonnieren
        jetzt reinhören
        jetzt podcast hören
        alle folgen
        push-benachrichtigungen
        benachrichtigungen aktivieren
        push-mitteilungen aktivieren
        feedback geben
        leserbrief schreiben
        leserbrief
        schreiben sie uns
        schreib uns
        kontaktieren sie uns
        ihre meinung ist gefragt
        haben sie fragen
        rss-feed
        rss-feeds
        rss
        feeds
        feed abonnieren
        auf google folgen
        bei google bevorzugen
        aktuelle angebote
        preisvergleich
        zum preisvergleich
        anzeigen-sonderveröffentlichung
        in eigener sache
      `),
      start: list(`
        folgen sie uns
        folgen sie unserem
        folge uns
        folgt uns
        besuchen sie uns
        besuchen sie unsere
        besuchen sie auch
        abonnieren sie uns
        abonnieren sie den
        abonniert unseren
        laden sie unsere
        laden sie sich
        laden sie die
        lade dir
        lade jetzt
        jetzt die app
        mit unserer app
        holen sie sich
        hol dir
        sichern sie sich
        sichere dir
        klicken sie hier
        klicke hier
        hier klicken
        hier geht es zum
        hier geht es zur
        hier geht es zu
        hier geht's zum
        hier geht's zur
        hier geht's zu
        hier finden sie alle
        hier finden sie weitere
        hier finden sie mehr
        hier finden sie den
        hier finden sie unsere
        hier gibt es weitere
        hier gibt's
        alle news zu
        alle infos zu
        alle folgen von
        alle neuigkeiten
        aktuelle nachrichten aus
        aktuelle nachrichten zu
        weitere nachrichten
        weitere informationen finden sie
        weitere informationen zu
        mehr informationen finden sie
        mehr informationen unter
        mehr infos unter
        unterstützen sie
        unterstütze uns
        unterstütze unsere
        spenden sie
        werden sie mitglied
        werden sie fan
        werde mitglied
        machen sie mit
        mach mit
        hören sie unseren
        hören sie den podcast
        hören sie auch
        sehen sie hier
        schauen sie auch
        schreiben sie uns
        schreib uns
        schreibt uns
        haben sie anregungen
        haben sie fragen
        haben sie hinweise
        haben sie einen hinweis
        sie haben fragen
        sie haben anregungen
        senden sie uns
        schicken sie uns
        was denken sie
        diskutieren sie mit
        diskutiere mit
        disclaimer
        hinweis der redaktion
        anmerkung der redaktion
        transparenzhinweis
        hinweis in eigener sache
        in eigener sache
        die mit einem * gekennzeichneten
        die mit * gekennzeichneten
        mit * gekennzeichnete links
        bei den mit
        affiliate-link
        affiliate-links
        dieser artikel enthält
        dieser beitrag enthält
        wenn du über diesen link
        affiliate-link
      `),
      mark: list(`
        folgen sie uns auf
        folgen sie uns bei
        folgen sie uns gerne
        folgen sie uns in den
        folgen sie unserem * kanal
        folgen sie unserem
        folge uns auf
        folge uns bei
        folge uns gerne
        folgt uns auf
        folgt uns bei
        unserem whatsapp-kanal
        unseren whatsapp-kanal
        unserem whatsapp-channel
        unseren whatsapp-channel
        unserem telegram-kanal
        unseren telegram-kanal
        unserem youtube-kanal
        unseren youtube-kanal
        unserem instagram-kanal
        auf unserer facebook-seite
        unsere facebook-seite
        besuchen sie uns auf
        besuchen sie unsere website
        besuchen sie auch unsere
        werden sie fan
        laden sie unsere app
        laden sie sich unsere
        laden sie jetzt unsere
        laden sie die * app
        mit unserer app
        mit der * app immer
        in unserer app
        unsere kostenlose app
        lade dir unsere app
        jetzt die app herunterladen
        klicken sie hier
        klicke hier um
        hier geht es zum
        hier geht es zur
        hier geht's zur
        hier geht's zum
        hier geht's direkt
        hier finden sie weitere
        hier finden sie alle artikel
        hier finden sie alle news
        hier finden sie mehr
        weitere informationen finden sie
        mehr zum thema finden sie
        mehr informationen finden sie
        mehr nachrichten aus
        alle aktuellen nachrichten
        alle news und infos
        unterstützen sie uns
        unterstützen sie unsere arbeit
        unterstützen sie unseren
        unterstützen sie unabhängigen journalismus
        unterstütze unsere arbeit
        unterstütze uns
        mit ihrer spende
        mit deiner spende
        mit einer spende unterstützen
        werden sie mitglied
        werden sie fördermitglied
        wenn ihnen dieser artikel gefallen
        wenn dir dieser artikel gefallen
        wenn ihnen unser
        hat ihnen dieser beitrag gefallen
        schreiben sie uns
        schreiben sie an
        schreiben sie eine e-mail
        schreiben sie eine mail
        schreib uns eine
        schreibt uns eine mail
        schicken sie uns
        senden sie uns ihre
        senden sie uns eine
        haben sie anregungen
        haben sie hinweise zu
        haben sie fragen zu diesem
        haben sie informationen zu
        ihre meinung ist uns wichtig
        wir freuen uns auf ihre
        wir freuen uns über ihr feedback
        wir freuen uns auf dein
        diskutieren sie mit
        diskutieren sie mit uns
        abonnieren sie unseren kanal
        abonnieren sie unseren podcast
        abonnieren sie den podcast
        abonniere unseren kanal
        abonniert unseren
        hören sie unseren podcast
        überall wo es podcasts gibt
        auf allen gängigen podcast
        hören sie die ganze folge
        push-nachrichten aktivieren
        push-benachrichtigungen aktivieren
        wenn sie über diesen link
        wenn sie über einen dieser links
        wenn sie auf einen solchen
        wenn du auf einen
        bei einem kauf über
        erhalten wir eine provision
        erhalten wir eine kleine provision
        erhalten wir gegebenenfalls eine provision
        eine provision vom händler
        erhält * eine provision
        sogenannte affiliate-links
        sind sogenannte affiliate
        sind sog affiliate
        handelt es sich um affiliate
        handelt es sich um sogenannte
        enthält affiliate-links
        enthalten affiliate-links
        gekennzeichneten links
        gekennzeichnete links
        für sie als leser entstehen keine
        für den käufer entstehen keine mehrkosten
        für dich entstehen keine
        ohne auswirkung auf den preis
        machen sie mit beim
        als bevorzugte quelle bei google
        jetzt die neue ausgabe
        dieser text stammt aus
        dieser artikel stammt aus
        dieser artikel ist aus
        dieser artikel erschien in
        dieser artikel erschien zunächst
        dieser text ist teil der
        dieser artikel ist teil der
        lesen sie auf unserer
        finden sie auf unserer
        mehr finden sie auf
        der beitrag * erschien zuerst
        erschien zuerst auf
      `),
      hint: list(`
        folgen sie
        folge uns
        unseren kanal
        unserem kanal
        unsere app
        unserer app
        unsere arbeit
        unsere leser
        unser team
        google news
        klicken sie
        hier klicken
        jetzt spenden
        ihre spende
        affiliate
        provision
        schreiben sie
        unser podcast
        unseren podcast
      `),
    },
    paywall: {
      line: list(`
        abo
        abos
        abonnement
        abonnements
        das abo
        jetzt abo
        jetzt abo abschließen
        abo abschließen
        abo bestellen
        abo testen
        abo-angebote
        abo-shop
        abo-service
        aboservice
        abo kündigen
        abo verlängern
        abo verwalten
        mein abo
        zum abo
        zum abo-shop
        zum abo-angebot
        zu den abo-angeboten
        zu den angeboten von
        probeabo
        probe-abo
        probeabo bestellen
        digital-abo
        digitalabo
        geschenkabo
        abonnent werden
        jetzt abonnent werden
        abonnentin werden
        jetzt testen
        jetzt gratis testen
        jetzt kostenlos testen
        kostenlos testen
        gratis testen
        gratismonat
        # monat gratis
        # monat kostenlos
        probemonat
        jetzt freischalten
        artikel freischalten
        freischalten
        jetzt weiterlesen
        jetzt lesen
        weiterlesen mit
        weiterlesen mit abo
        weiterlesen?
        jetzt registrieren und weiterlesen
        kostenlos weiterlesen
        kostenlos registrieren
        jetzt kostenlos registrieren
        jetzt registrieren
        registrieren
        registrierung
        neu registrieren
        hier registrieren
        konto erstellen
        kostenloses konto erstellen
        neues konto erstellen
        neu hier
        sie sind bereits abonnent
        bereits abonnent
        bereits registriert
        bereits abonniert
        sie haben bereits ein abo
        schon abonnent
        schon registriert
        sie haben schon ein abo
        bereits kunde
        haben sie bereits ein konto
        sie haben bereits ein konto
        sie haben noch kein konto
        noch kein konto
        noch kein abo
        noch nicht registriert
        noch kein abonnent
        hier anmelden und lesen
        hier einloggen
        jetzt einloggen
        bitte einloggen
        login für abonnenten
        anmelden mit google
        mit google anmelden
        mit facebook anmelden
        mit apple anmelden
        passwort vergessen
        passwort zurücksetzen
        neues passwort anfordern
        passwort
        passwort wiederholen
        passwort anzeigen
        ihr passwort
        ihr benutzername
        benutzername
        benutzername oder e-mail-adresse
        benutzername vergessen
        kennwort
        kennwort vergessen
        angemeldet bleiben
        eingeloggt bleiben
        herzlich willkommen melden sie sich an
        herzlich willkommen loggen sie sich in ihrem konto ein
        ein passwort wird ihnen per e-mail zugeschickt
        ein passwort wird ihnen per email zugeschickt
        haben sie ihr passwort vergessen
        hast du dein passwort vergessen
        exklusiv
        exklusiv für abonnenten
        exklusiv für mitglieder
        nur für abonnenten
        nur für mitglieder
        für abonnenten
        abonnenten-artikel
        plus-artikel
        premium
        premium-artikel
        premium-inhalt
        premium-inhalte
        dieser artikel ist exklusiv für abonnenten
        dieser inhalt ist exklusiv für abonnenten
        plus
        jederzeit kündbar
        monatlich kündbar
        monatlich
        jährlich
        pro monat
        pro woche
        alle artikel frei
        voller zugriff
        unbegrenzter zugang
        unbegrenzter zugriff
        alle inhalte freischalten
        alle angebote
        angebote vergleichen
        alle abos
        # € im monat
        # euro im monat
        # € pro monat
        danach # € pro monat
        beliebteste wahl
        unsere empfehlung
        nach dem kauf
        mit abo werbefrei
        werbefrei lesen
        pur-abo
        pur-abo abschließen
        schon pur-abonnent
        nein danke
        später
      `),
      start: list(`
        sie sind bereits
        sie haben bereits ein
        sie haben schon ein
        bereits abonnent
        bereits registriert
        schon abonnent
        haben sie bereits
        haben sie schon ein
        noch kein abo
        noch kein konto
        noch nicht registriert
        um diesen artikel
        um diesen inhalt
        um den ganzen artikel
        um den vollständigen artikel
        um alle artikel
        um weiterzulesen
        zum weiterlesen
        weiterlesen mit
        lesen sie diesen artikel
        lesen sie weiter mit
        lesen sie alle artikel
        lesen sie mit dem
        dieser artikel ist exklusiv
        dieser artikel ist nur
        dieser artikel ist für abonnenten
        dieser artikel ist kostenpflichtig
        dieser inhalt ist exklusiv
        dieser inhalt ist nur
        dieser beitrag ist nur
        diesen artikel weiterlesen
        jetzt weiterlesen
        jetzt abonnieren und
        jetzt testen und
        jetzt registrieren und
        jetzt anmelden und
        registrieren sie sich
        registriere dich
        melden sie sich an um
        bitte melden sie sich an
        bitte loggen sie sich
        loggen sie sich
        wählen sie ihr abo
        wählen sie ein abo
        testen sie
        mit einem abo
        mit dem abo
        mit ihrem abo
        als abonnent
        als abonnentin
        als registrierter
        alle artikel lesen
        alle inhalte
        unbegrenzter zugang
        unbegrenzter zugriff
        zugriff auf alle
        zugang zu allen
        voller zugriff
        jetzt # monat
        jetzt # monate
        nur # euro
        danach #
        anschließend #
        # monat für
        # monate für
        # wochen für
        exklusiv für abonnenten
        vielen dank dass sie
        sie haben ihr
      `),
      mark: list(`
        sie sind bereits abonnent
        sie haben bereits ein abo
        sie haben bereits ein abonnement
        sie haben bereits ein konto
        haben sie bereits ein abo
        sind sie bereits abonnent
        bereits abonnent jetzt
        bereits registriert hier
        bereits registriert jetzt
        dieser artikel ist exklusiv für
        dieser artikel ist nur für abonnenten
        dieser artikel ist nur mit
        dieser artikel ist kostenpflichtig
        dieser inhalt ist exklusiv für
        dieser inhalt ist nur für
        dieser beitrag ist nur für abonnenten
        exklusiv für abonnenten
        exklusiv für unsere abonnenten
        nur für abonnenten
        um diesen artikel zu lesen
        um diesen artikel weiterzulesen
        um diesen artikel weiter zu lesen
        um den artikel weiterzulesen
        um den vollständigen artikel zu
        um den ganzen artikel zu
        um alle inhalte zu
        um weiterlesen zu können
        um weiterzulesen
        lesen sie diesen artikel mit
        lesen sie diesen und alle
        lesen sie jetzt weiter
        lesen sie weiter mit
        diesen artikel weiterlesen mit
        jetzt weiterlesen mit
        jetzt registrieren und weiterlesen
        jetzt kostenlos registrieren
        jetzt abonnieren und weiterlesen
        jetzt testen und weiterlesen
        bitte melden sie sich an
        bitte loggen sie sich ein
        loggen sie sich ein
        loggen sie sich bitte ein
        melden sie sich an um weiterzulesen
        registrieren sie sich kostenlos
        registrieren sie sich hier
        registrieren sie sich jetzt
        schließen sie jetzt ein abo
        schließen sie ein abo
        mit einem digitalabo
        mit einem digital-abo
        mit ihrem digital-abo
        unbegrenzten zugang zu allen
        unbegrenzten zugriff auf alle
        unbegrenzter zugang zu
        zugriff auf alle inhalte
        zugang zu allen artikeln
        zugriff auf alle artikel
        alle artikel auf * lesen
        alle artikel unbegrenzt
        uneingeschränkten zugriff auf
        danach * pro monat
        im monat lesen
        euro im ersten monat
        im ersten monat für
        sie haben ihr kostenloses
        anzahl kostenloser artikel
        kostenlosen artikel gelesen
        kostenlose artikel pro monat
        herzlich willkommen loggen sie sich
        ein passwort wird ihnen per
        haben sie ihr passwort vergessen
        ihr passwort zurücksetzen
        mit ihrem abonnement unterstützen
        vielen dank für ihr abonnement
        im pur-abo
      `),
      hint: list(`
        abonnent
        jetzt abonnieren
        jetzt testen
        weiterlesen
        diesen artikel
        freischalten
        digital-abo
        probeabo
        jederzeit kündbar
        einloggen
        kostenlos testen
        alle artikel
        alle inhalte
        unbegrenzt
        pro monat
      `),
    },
    advertisement: {
      line: list(`
        anzeige
        anzeigen
        anzeige anzeige
        anzeige #
        anzeigensonderveröffentlichung
        anzeigenspezial
        sonderveröffentlichung
        sonderthema
        werbung
        werbung ausblenden
        werbung schließen
        werbeanzeige
        werbemittel
        advertorial
        advertorials
        sponsored
        sponsored content
        sponsored post
        gesponsert
        gesponsert von
        gesponserter inhalt
        gesponserter beitrag
        gesponserte inhalte
        bezahlter inhalt
        bezahlte anzeige
        bezahlter beitrag
        werblicher inhalt
        werbebeitrag
        werbung & partner
        partnerinhalt
        partnerinhalte
        partnerangebot
        partnerangebote
        partner-inhalte
        promotion
        präsentiert von
        mit freundlicher unterstützung von
        in kooperation mit
        in zusammenarbeit mit
        unterstützt von
        branded content
        brandstory
        native advertising
        nach der anzeige weiterlesen
        weiter nach der anzeige
        weiter nach der werbung
        nach der werbung weiterlesen
        weiterlesen nach der anzeige
        artikel wird nach der anzeige fortgesetzt
        der artikel wird nach der anzeige fortgesetzt
        der artikel geht unten weiter
        artikel geht unter der anzeige weiter
        der artikel geht nach der werbung weiter
        lesen sie nach der anzeige weiter
        lesen sie nach der werbung weiter
        text geht unter der werbung weiter
        weiter unten lesen
        advertisement
        ad
        ads
        google anzeigen
        anzeigen von google
        werbung wird geladen
        wird geladen
        lädt
        laden
        loading
        bitte warten
        überspringen
        werbung überspringen
        outbrain
        taboola
        empfohlen von outbrain
        angebote unserer partner
        mehr von unseren partnern
        inhalte unserer partner
        aus dem netz
        gutscheine
        gutscheincodes
        rabattcodes
        deals
        deals des tages
        produktempfehlungen
        kaufberatung
        affiliate
        kooperation
        externe angebote
        verlagsangebot
        verlagsangebote
        verlagssonderveröffentlichung
      `),
      start: list(`
        anzeige:
        nach der anzeige
        weiter nach der anzeige
        artikel wird nach
        der artikel wird nach
        der artikel geht nach
        lesen sie nach der anzeige
        gesponsert von
        präsentiert von
        sponsored by
        dieser artikel ist eine anzeige
        dieser artikel ist gesponsert
        dieser artikel ist werbung
        dieser beitrag ist gesponsert
        dieser inhalt wurde von
        dies ist ein gesponserter
        dies ist eine anzeige
        dies ist ein bezahlter
        bezahlte partnerschaft
        mit freundlicher unterstützung
        powered by
      `),
      mark: list(`
        nach der anzeige weiterlesen
        lesen sie nach der anzeige weiter
        weiter nach der anzeige
        weiter nach der werbung
        artikel wird nach der anzeige fortgesetzt
        artikel geht unter der anzeige weiter
        dies ist eine bezahlte anzeige
        dies ist ein bezahlter beitrag
        dies ist ein gesponserter beitrag
        dieser artikel ist gesponsert
        dieser beitrag ist gesponsert
        für den inhalt ist der anbieter verantwortlich
        die redaktion ist für den inhalt nicht
        bitte deaktivieren sie ihren adblocker
        bitte deaktivieren sie den adblocker
        bitte deaktiviere deinen adblocker
        bitte schalten sie ihren adblocker
        sie nutzen einen adblocker
        sie verwenden einen adblocker
        sie haben einen adblocker
        du nutzt einen adblocker
      `),
    },
    'related-posts': {
      line: list(`
        mehr lesen
        mehr...
        mehr anzeigen
        mehr laden
        weitere laden
        mehr artikel laden
        weitere artikel laden
        weitere anzeigen
        alle anzeigen
        alle ansehen
        alle artikel
        zum artikel
        zum beitrag
        zum video
        zur galerie
        artikel lesen
        ganzen artikel lesen
        beitrag lesen
        lesen
        ansehen
        video ansehen
        video abspielen
        vorheriger artikel
        nächster artikel
        vorheriger beitrag
        nächster beitrag
        vorherige
        nächste
        voriger artikel
        voriger beitrag
        vorherige meldung
        nächste meldung
        beitragsnavigation
        beitrags-navigation
        artikelnavigation
        artikel-navigation
        neuere beiträge
        ältere beiträge
        neuere artikel
        ältere artikel
        zum live-ticker
        zum liveticker
        zum dossier
        zur themenseite
        zur serie
        liveblog
        newsblog
        keine ähnlichen artikel
      `),
      head: list(`
        ähnliche artikel
        ähnliche beiträge
        ähnliche nachrichten
        ähnliche meldungen
        ähnliche inhalte
        ähnliche themenartikel
        ähnliche videos
        verwandte artikel
        verwandte beiträge
        verwandte inhalte
        verwandte meldungen
        verwandte nachrichten
        weitere artikel
        weitere beiträge
        weitere meldungen
        weitere nachrichten
        weitere news
        weitere inhalte
        weitere videos
        weitere berichte
        weitere geschichten
        weitere links
        weitere artikel zum thema
        weitere beiträge zum thema
        weitere meldungen zum thema
        weitere nachrichten zum thema
        weitere artikel aus
        weitere artikel des autors
        weitere artikel von
        weitere artikel dieser autorin
        weitere artikel dieses autors
        weitere artikel dieser ausgabe
        weitere artikel aus diesem ressort
        weitere artikel lesen
        weitere empfehlungen
        weitere pressemitteilungen
        weitere aktuelle meldungen
        weitere themen des tages
        weitere interessante artikel
        weitere interessante beiträge
        weiterführende links
        weiterführende artikel
        weiterführende informationen
        weiterführende beiträge
        das könnte sie auch interessieren
        das könnte sie interessieren
        das könnte dich auch interessieren
        das könnte dich interessieren
        das könnte ihnen auch gefallen
        das könnte dir auch gefallen
        das könnte dir gefallen
        das könnte ihnen gefallen
        das könnte auch interessant sein
        das könnte euch auch interessieren
        dies könnte sie auch interessieren
        dies könnte sie interessieren
        diese artikel könnten sie auch interessieren
        diese artikel könnten sie interessieren
        diese beiträge könnten sie interessieren
        könnte sie auch interessieren
        könnte dich auch interessieren
        vielleicht interessiert sie auch
        vielleicht auch interessant
        sie könnten auch interessiert sein
        auch interessant
        ebenfalls interessant
        auch spannend
        das interessiert andere leser
        das interessiert andere
        andere leser interessierte auch
        leser interessierte auch
        leser lasen auch
        andere lasen auch
        andere leser lasen auch
        lesen sie auch
        lesen sie dazu
        lesen sie dazu auch
        lesen sie mehr
        lesen sie mehr zum thema
        lesen sie mehr dazu
        lesen sie hier
        lesen sie weiter
        lesen sie als nächstes
        lies auch
        lies mehr
        lesen sie jetzt
        jetzt lesen auch
        als nächstes lesen
        nächste artikel
        mehr lesen über
        mehr dazu:
        mehr dazu lesen
        mehr zum artikel
        mehr aus
        mehr aus dem ressort
        mehr aus dieser rubrik
        mehr aus diesem ressort
        mehr aus der region
        mehr aus der rubrik
        mehr aus politik
        mehr aus wirtschaft
        mehr aus sport
        mehr aus kultur
        mehr von
        mehr von uns
        mehr vom autor
        mehr von diesem autor
        mehr vom tage
        mehr nachrichten
        mehr artikel
        mehr beiträge
        mehr news
        mehr videos
        mehr entdecken
        mehr für sie
        mehr sport
        mehr politik
        mehr themen
        mehr aktuelle themen
        mehr aktuelles
        dazu passend
        dazu passt
        passend dazu
        passend zum thema
        passende artikel
        passende beiträge
        zum thema
        zum weiterlesen
        zum gleichen thema
        zum selben thema
        artikel zum thema
        beiträge zum thema
        links zum thema
        video zum thema
        videos zum thema
        empfohlen
        empfohlene artikel
        empfohlene beiträge
        empfohlene inhalte
        für sie empfohlen
        für dich empfohlen
        empfehlungen für sie
        empfehlungen der redaktion
        empfehlung der redaktion
        redaktionsempfehlung
        redaktionsempfehlungen
        unsere empfehlungen
        unsere leseempfehlungen
        leseempfehlung
        leseempfehlungen
        lesetipp
        lesetipps
        lesetipps der redaktion
        unsere lesetipps
        artikelempfehlungen
        unsere tipps
        tipp der redaktion
        tipps der redaktion
        auswahl der redaktion
        ausgewählte artikel
        ausgewählte beiträge
        für sie ausgewählt
        siehe auch
        siehe dazu
        auch lesenswert
        lesenswert
        lesen sie auch diese
        im überblick
        aus dem archiv
        aus dem ressort
        aus unserem netzwerk
        aus anderen ressorts
        aus der rubrik
        bisher zum thema
        hintergrund zum thema
        themen-special
        neues aus
        mehr hintergründe
        nicht verpassen
        das sollten sie lesen
        das sollten sie gelesen haben
        im fokus
        im blickpunkt
        videos
        aktuelle videos
        video-tipp
        video-empfehlungen
        zum nachlesen
        links
        mehr im internet
      `),
      start: list(`
        lesen sie auch
        lesen sie dazu
        lesen sie hier
        lesen sie mehr
        lesen sie weiter
        lesen sie jetzt
        lesen sie ebenfalls
        lesen sie den ganzen
        lesen sie den vollständigen
        lesen sie zudem
        lies auch
        lies mehr
        lies hier
        lest auch
        auch interessant
        auch lesenswert
        ebenfalls interessant
        ebenfalls lesenswert
        das könnte sie auch interessieren
        das könnte dich auch interessieren
        das könnte sie interessieren
        mehr dazu
        mehr lesen
        mehr zu
        mehr aus
        mehr hintergründe
        mehr nachrichten
        weiterlesen
        weitere artikel
        weitere meldungen
        siehe auch
        siehe hierzu
        siehe dazu
        passend dazu
        dazu passend
        leseempfehlung
        lesetipp
        hier lesen sie
        hier weiterlesen
        hier mehr lesen
        vorheriger artikel
        nächster artikel
        vorheriger beitrag
        nächster beitrag
        zum artikel
        sehen sie auch
        schauen sie sich
        bildergalerie
        liveticker
        zur themenseite
        alle entwicklungen
      `),
      mark: list(`
        lesen sie auch
        lesen sie dazu auch
        lesen sie hier mehr
        lesen sie hier weiter
        lesen sie hier den
        lesen sie hier unseren
        lesen sie hier das
        lesen sie mehr dazu
        lesen sie mehr zum thema
        mehr dazu lesen sie
        mehr dazu finden sie
        mehr zum thema lesen sie
        das könnte sie auch interessieren
        das könnte dich auch interessieren
        hier können sie weiterlesen
        weiterlesen können sie hier
        den ganzen artikel lesen sie
        den vollständigen artikel lesen
        das ganze interview lesen sie
        alle entwicklungen im liveticker
      `),
      hint: list(`
        lesen sie
        mehr dazu
        auch interessant
        zum thema
      `),
    },
    trending: {
      head: list(`
        meistgelesen
        meistgelesene artikel
        meist gelesen
        meist gelesene artikel
        am meisten gelesen
        die meistgelesenen artikel
        das meistgelesene
        meistgelesene beiträge
        meistgelesene nachrichten
        meistgeklickt
        meist geklickt
        meistgesehen
        meist gesehen
        meistgesuchte themen
        meistkommentiert
        meist kommentiert
        meistgeteilt
        meist geteilt
        am meisten geteilt
        am meisten kommentiert
        meistdiskutiert
        viel gelesen
        vielgelesen
        oft gelesen
        häufig gelesen
        gerade beliebt
        beliebt
        beliebte artikel
        beliebte beiträge
        beliebte themen
        beliebte inhalte
        beliebte videos
        beliebteste artikel
        beliebteste beiträge
        die beliebtesten artikel
        populär
        populäre artikel
        populäre beiträge
        top-artikel
        top-news
        top-nachrichten
        top-meldungen
        topmeldungen
        top-themen des tages
        top # artikel
        top #
        topstories
        top-stories
        top-videos
        trending
        trends
        trend
        im trend
        aktuell im trend
        gerade im trend
        trendthemen
        trending themen
        das lesen andere
        das lesen andere gerade
        was andere lesen
        was andere gerade lesen
        aktuelles
        aktuelle nachrichten
        aktuelle meldungen
        aktuelle artikel
        aktuelle beiträge
        aktuelle news
        aktuelle themen
        aktuell
        aktuelle top-themen
        aktuelle ausgabe
        neueste artikel
        neueste beiträge
        neueste nachrichten
        neueste meldungen
        neueste news
        neueste kommentare
        neueste videos
        neue artikel
        neue beiträge
        neue kommentare
        das neueste
        das aktuellste
        neu auf
        neuste beiträge
        neuste artikel
        letzte beiträge
        letzte artikel
        letzte nachrichten
        letzte meldungen
        letzte kommentare
        letzte news
        jüngste beiträge
        jüngste artikel
        die neuesten
        die neuesten artikel
        die neuesten nachrichten
        nachrichten des tages
        die wichtigsten nachrichten
        die wichtigsten themen
        wichtige themen
        wichtigste nachrichten
        themen des tages
        thema des tages
        schlagzeilen
        schlagzeilen des tages
        eilmeldung
        eilmeldungen
        eil
        breaking news
        live-ticker
        liveticker
        newsticker
        news-ticker
        nachrichtenticker
        ticker
        news
        kurzmeldungen
        kurznachrichten
        das wichtigste in kürze heute
        ranking
        highlights der woche
        bild des tages
        video des tages
        zitat des tages
        artikel des tages
        artikel der woche
        heute beliebt
        heute meistgelesen
        # stunden
        # tage
        diese woche
        dossiers
        monatsarchiv
        veranstaltungskalender
      `),
      start: list(`
        meistgelesen
        meistgelesene artikel
        neueste beiträge
        neueste nachrichten
        aktuelle nachrichten
        top-themen
        eilmeldung
        top-news
      `),
    },
    'author-bio': {
      line: list(`
        autorenprofil
        autorenseite
        zum autor
        zur autorin
        zur autorenseite
        zum profil
        zum autorenprofil
        profil
        profil anzeigen
        vita
        kurzbiografie
        alle artikel des autors
        alle artikel der autorin
        alle beiträge des autors
        alle beiträge der autorin
        alle artikel dieses autors
        alle beiträge von
        alle artikel von
        mehr artikel von
        autor kontaktieren
        autorin kontaktieren
        kontakt zum autor
        e-mail an den autor
        e-mail an die autorin
        autoren-archiv
        beiträge von
        artikel von diesem autor
        folgen auf twitter
        über mich
        website des autors
        zur person
      `),
      head: list(`
        über den autor
        über die autorin
        über die autoren
        über den verfasser
        über den redakteur
        über die redakteurin
        über die autor:innen
        über unsere autoren
        über unseren autor
        über unsere autorin
        der autor
        die autorin
        die autoren
        die autorinnen
        unser autor
        unsere autorin
        zu den autoren
        zu autor und autorin
        autoreninfo
        autoreninformation
        zum verfasser
        wer schreibt hier
        autor dieses artikels
        autor des artikels
      `),
      start: list(`
        über den autor
        über die autorin
        über die autoren
        zum autor
        zur autorin
        zur person
        alle artikel von
        alle beiträge von
        alle artikel des autors
        alle beiträge des autors
        alle beiträge anzeigen von
        alle beiträge ansehen von
        zeige alle beiträge von
        zeige alle artikel von
        mehr artikel von
        mehr von diesem autor
        weitere artikel von
        weitere beiträge von
        beiträge von diesem
        autorenprofil
        autorenfoto
        unser autor
        unsere autorin
        kontakt zum autor
        folgen sie dem autor
        folgen sie der autorin
        folgen sie ihm auf
        folgen sie ihr auf
      `),
      mark: list(`
        alle beiträge von
        alle artikel von
        zeige alle beiträge von
        der autor ist redakteur
        der autor ist freier
        der autor ist journalist
        der autor ist politikredakteur
        der autor ist wirtschaftsredakteur
        der autor ist mitglied der
        die autorin ist redakteurin
        die autorin ist freie
        die autorin ist journalistin
        unser autor ist
        unsere autorin ist
        ist redakteur im ressort
        ist redakteurin im ressort
        ist redakteur bei
        ist redakteurin bei
        ist redakteur der
        ist redakteurin der
        ist redakteur in der
        ist redakteurin in der
        ist redakteur für
        ist redakteurin für
        ist freier journalist
        ist freie journalistin
        ist freier autor
        ist freie autorin
        ist freier mitarbeiter
        ist freie mitarbeiterin
        ist unser korrespondent
        ist unsere korrespondentin
        ist volontär bei
        ist volontärin bei
        arbeitet als freier journalist
        arbeitet als freie journalistin
        arbeitet als redakteur
        arbeitet als redakteurin
        arbeitet als journalist
        arbeitet als journalistin
        schreibt als freier
        schreibt als freie
        schreibt seit * für
        schreibt für * über
        berichtet für * aus
        berichtet für * über
        ist seit * redakteur
        ist seit * redakteurin
        ist korrespondent für
        ist korrespondentin für
        ist korrespondent in
        ist korrespondentin in
        folgen sie ihm auf twitter
        folgen sie ihr auf twitter
        erreichen sie den autor
        sie erreichen den autor
        sie erreichen die autorin
        sie erreichen ihn unter
        sie erreichen sie unter
        gibt die meinung des autors
        gibt die meinung der autorin
        gibt ausschließlich die meinung
        nicht notwendigerweise die meinung der redaktion
        nicht zwingend die meinung der redaktion
        muss nicht die meinung der redaktion
        geben nicht unbedingt die meinung
      `),
      hint: list(`
        alle beiträge
        ist redakteur
        ist redakteurin
        freie journalistin
        freier journalist
        schreibt für
        berichtet für
        folgen sie ihm
        folgen sie ihr
        wenn er nicht gerade
      `),
    },
    comments: {
      line: list(`
        kommentar
        kommentar *
        ihr kommentar
        dein kommentar
        mein kommentar
        # kommentar
        kein kommentar
        keine kommentare
        noch keine kommentare
        keine kommentare vorhanden
        bisher keine kommentare
        kommentare anzeigen
        # kommentare anzeigen
        alle kommentare anzeigen
        alle kommentare
        alle # kommentare
        alle kommentare lesen
        kommentare lesen
        kommentare ansehen
        kommentare laden
        weitere kommentare
        weitere kommentare laden
        mehr kommentare anzeigen
        kommentare ausblenden
        kommentare öffnen
        zu den kommentaren
        zum kommentar
        zur diskussion
        kommentare deaktiviert
        kommentare geschlossen
        kommentarfunktion geschlossen
        kommentarfunktion deaktiviert
        kommentieren
        jetzt kommentieren
        artikel kommentieren
        diesen artikel kommentieren
        mitdiskutieren
        jetzt mitdiskutieren
        diskutieren sie mit
        mitreden
        kommentar schreiben
        kommentar verfassen
        kommentar hinzufügen
        kommentar abgeben
        kommentar abschicken
        kommentar absenden
        kommentar senden
        kommentar veröffentlichen
        kommentar speichern
        kommentar hinterlassen
        kommentar posten
        kommentar bearbeiten
        kommentar löschen
        kommentar melden
        neuer kommentar
        neuen kommentar schreiben
        neuen kommentar hinzufügen
        ersten kommentar schreiben
        schreib den ersten kommentar
        schreiben sie den ersten kommentar
        sei der erste der kommentiert
        absenden
        abschicken
        antworten
        antwort
        antworten abbrechen
        antwort abbrechen
        abbrechen
        # antworten
        # antwort
        antworten anzeigen
        antworten ausblenden
        auf diesen kommentar antworten
        melden
        kommentarregeln
        kommentar-regeln
        netiquette
        diskussionsregeln
        name *
        name (erforderlich)
        e-mail (erforderlich)
        e-mail (wird nicht veröffentlicht)
        wird nicht veröffentlicht
        website (optional)
        webseite
        website
        dein name
        ihr name
        benutzername *
        captcha
        sicherheitsabfrage
        sicherheitscode
        spamschutz
        ich bin kein roboter
        ich bin ein mensch
        zum kommentieren anmelden
        zum kommentieren bitte anmelden
        zum antworten anmelden
        bitte anmelden um zu kommentieren
        melde dich an um zu kommentieren
        anmelden um zu kommentieren
        einloggen um zu kommentieren
        log dich ein um zu antworten
        neueste zuerst
        älteste zuerst
        beste zuerst
        sortieren nach
        sortierung
        älteste
        neueste
        beste
        beliebteste
        benachrichtige mich
        benachrichtige mich bei
        benachrichtige mich über nachfolgende kommentare via e-mail
        benachrichtige mich über neue beiträge via e-mail
        kommentare abonnieren
        kommentar-feed
        kommentare (rss)
        kommentare als feed
        pingback
        pingbacks
        trackback
        trackbacks
        trackback-url
        zeichen übrig
        noch # zeichen
        bitte geben sie ihren kommentar ein
        bitte gib deinen kommentar ein
        bitte geben sie hier ihren namen ein
        bitte geben sie ihren namen ein
        bitte gib hier deinen namen ein
        sie haben eine falsche e-mail-adresse eingegeben
        bitte geben sie ihre e-mail-adresse hier ein
        gast
        anonym
        vorschau
        diskussion
        debatte
        mehr kommentare laden
        ihre meinung
        deine meinung
        leserbriefe
        leserkommentare anzeigen
      `),
      head: list(`
        kommentare
        # kommentare
        kommentare #
        leserkommentare
        kommentare zum artikel
        kommentare zu diesem artikel
        kommentare zu diesem beitrag
        kommentare unserer leser
        lesermeinungen
        leserstimmen
        nutzerkommentare
        schreibe einen kommentar
        schreibe einen kommentar antworten abbrechen
        schreib einen kommentar
        schreiben sie einen kommentar
        einen kommentar schreiben
        einen kommentar hinterlassen
        einen kommentar verfassen
        hinterlasse einen kommentar
        hinterlasse eine antwort
        hinterlassen sie einen kommentar
        hinterlassen sie eine antwort
        lassen sie eine antwort hier
        kommentieren sie den artikel
        kommentieren sie diesen artikel
        kommentiere den artikel
        diskutieren sie über diesen artikel
        diskutieren sie mit uns
        # gedanken zu
        ein gedanke zu
        # antworten auf
        eine antwort auf
        # reaktionen zu
        ihr kommentar zum artikel
        ihr kommentar zum thema
        facebook-kommentare
        schreiben sie ihre meinung
        teilen sie ihre meinung
        sagen sie ihre meinung
        was meinen sie dazu
      `),
      start: list(`
        schreibe einen kommentar
        schreiben sie einen kommentar
        schreib einen kommentar
        hinterlasse einen kommentar
        hinterlasse eine
        hinterlassen sie
        einen kommentar schreiben
        kommentare zu
        kommentarfunktion
        die kommentarfunktion
        die kommentare sind
        die kommentare zu
        dieser kommentar wurde
        dieser artikel kann nicht mehr kommentiert
        deine e-mail-adresse wird
        ihre e-mail-adresse wird
        deine email-adresse wird
        e-mail-adresse wird nicht
        erforderliche felder sind
        meinen namen
        meine e-mail-adresse
        benachrichtige mich
        benachrichtigen sie mich
        bei neuen kommentaren
        diese website verwendet akismet
        diese seite verwendet akismet
        erfahre mehr darüber
        dieses formular speichert
        mit der nutzung dieses formulars
        mit dem absenden des kommentars
        mit absenden des kommentars
        mit der abgabe eines kommentars
        bitte melden sie sich an um zu kommentieren
        bitte beachten sie unsere
        bitte beachten sie die netiquette
        bitte beachten sie die kommentarregeln
        bitte bleiben sie
        bitte geben sie ihren kommentar
        bitte geben sie ihren namen
        bitte gib deinen kommentar
        um kommentieren zu können
        um kommentare zu
        um zu kommentieren
        um einen kommentar
        um mitzudiskutieren
        zum kommentieren
        sie müssen angemeldet sein
        sie müssen sich
        sie müssen eingeloggt
        du musst angemeldet sein
        du musst eingeloggt
        du musst dich
        angemeldet als
        anmelden oder registrieren um
        wir behalten uns vor kommentare
        wir freuen uns auf ihre kommentare
        was denken sie über
        # gedanken zu
        ein gedanke zu
        # antworten auf
        eine antwort auf
        sei der erste
        seien sie der erste
        noch keine kommentare
        keine kommentare zu
        trackback
        pingback
        logge dich ein
        sie können folgende html
        du kannst folgende html
        dieses formular ist durch
      `),
      mark: list(`
        deine e-mail-adresse wird nicht veröffentlicht
        ihre e-mail-adresse wird nicht veröffentlicht
        deine email-adresse wird nicht veröffentlicht
        e-mail-adresse wird nicht veröffentlicht
        erforderliche felder sind mit
        erforderliche felder sind markiert
        meinen namen e-mail und website
        meinen namen meine e-mail-adresse
        name e-mail-adresse und website in diesem browser
        in diesem browser speichern bis ich wieder kommentiere
        bis ich wieder kommentiere
        für die nächste kommentierung speichern
        für meinen nächsten kommentar speichern
        wenn ich das nächste mal kommentiere
        benachrichtige mich über nachfolgende kommentare
        benachrichtige mich über neue beiträge
        benachrichtige mich bei neuen kommentaren
        benachrichtigt mich über
        diese website verwendet akismet
        wie deine kommentardaten verarbeitet werden
        wie ihre kommentardaten verarbeitet werden
        schreiben sie einen kommentar
        schreibe den ersten kommentar
        schreiben sie den ersten kommentar
        sei der erste der einen kommentar
        hinterlassen sie einen kommentar
        hinterlasse gerne einen kommentar
        die kommentarfunktion ist
        die kommentarfunktion zu diesem artikel
        die kommentare sind geschlossen
        kommentare sind geschlossen
        kommentare sind deaktiviert
        kommentare sind derzeit geschlossen
        kommentare zu diesem artikel
        kommentare werden moderiert
        kommentare werden vor der veröffentlichung
        kommentare werden erst nach
        ihr kommentar wird
        dein kommentar wird
        ihr kommentar muss
        dein kommentar wartet auf freischaltung
        ihr kommentar wartet auf moderation
        um kommentieren zu können
        um kommentare schreiben zu können
        um einen kommentar zu verfassen
        um einen kommentar zu schreiben
        um einen kommentar schreiben zu können
        um einen kommentar abzugeben
        um an der diskussion teilzunehmen
        um mitdiskutieren zu können
        um mit anderen lesern zu diskutieren
        du musst angemeldet sein um
        du musst eingeloggt sein um
        du musst dich anmelden um
        sie müssen angemeldet sein um
        sie müssen sich anmelden um
        sie müssen eingeloggt sein
        bitte melden sie sich an um zu kommentieren
        bitte loggen sie sich ein um
        bitte beachten sie unsere netiquette
        bitte beachten sie die netiquette
        bitte beachten sie unsere kommentarregeln
        bitte beachten sie unsere community
        bitte halten sie sich an unsere
        unsere netiquette
        die redaktion behält sich vor
        wir behalten uns vor kommentare
        leserkommentare geben nicht
        bitte geben sie ihren kommentar ein
        bitte geben sie hier ihren namen
        bitte gib hier deinen namen
        sie haben eine falsche e-mail-adresse
        schreiben sie uns in den kommentaren
        schreibt es uns in die kommentare
        schreib es in die kommentare
        schreibt uns in die kommentare
        in die kommentare unter diesem
        teilen sie uns ihre meinung in den kommentaren
        diskutieren sie in den kommentaren
        fülle bitte deine daten in die felder unten aus
        du kommentierst mit deinem
        klicke auf ein icon um dich einzuloggen
        zeilenumbrüche und absätze werden automatisch
        dieses formular speichert namen
        reine textformatierung
      `),
      hint: list(`
        ihr kommentar
        dein kommentar
        ihre kommentare
        kommentarfunktion
        netiquette
        erforderliche felder
        wird nicht veröffentlicht
        angemeldet sein
        eingeloggt
        kommentieren
        captcha
        recaptcha
      `),
    },
    navigation: {
      line: list(`
        startseite
        home
        start
        hauptseite
        menü
        menu
        hauptmenü
        menü öffnen
        menü schließen
        menü anzeigen
        menü ein/aus
        menü umschalten
        navigation
        hauptnavigation
        navigation öffnen
        navigation schließen
        navigation überspringen
        navigation umschalten
        navigation ein-/ausblenden
        toggle navigation
        unternavigation
        servicenavigation
        service-navigation
        servicemenü
        bereichsnavigation
        metanavigation
        fußnavigation
        footer
        kopfzeile
        fußzeile
        seitenleiste
        rubriken
        ressorts
        ressort
        übersicht
        seitenübersicht
        inhalt
        inhaltsübersicht
        inhaltsverzeichnis
        auf dieser seite
        hauptinhalt
        suche
        suchen
        suche nach
        suche starten
        suche öffnen
        suche schließen
        suche einblenden
        suchbegriff
        suchbegriff eingeben
        suchergebnisse
        erweiterte suche
        volltextsuche
        webseite durchsuchen
        seite durchsuchen
        website durchsuchen
        wonach suchen sie
        wonach suchst du
        los
        zum inhalt
        zum inhalt springen
        zum hauptinhalt
        zum hauptinhalt springen
        zum hauptmenü
        zur hauptnavigation
        zur hauptnavigation springen
        zur navigation
        zur navigation springen
        zur suche
        zur suche springen
        zum footer springen
        zur fußzeile
        direkt zum inhalt
        direkt zur navigation
        direkt zur suche
        springe zum inhalt
        springe direkt zu
        springe zu
        sprungmarken
        überspringen zum inhalt
        skip to content
        skip to main content
        nach oben
        nach oben scrollen
        zum seitenanfang
        zurück zum seitenanfang
        zurück nach oben
        seitenanfang
        top
        zurück
        weiter
        vor
        vorwärts
        next
        previous
        vorherige seite
        nächste seite
        erste seite
        letzte seite
        seite
        seiten
        seite #
        seite # von #
        seite # von # nächste seite
        auf einer seite lesen
        auf einer seite
        schließen
        schliessen
        fenster schließen
        ausblenden
        einblenden
        aufklappen
        zuklappen
        ausklappen
        einklappen
        weniger
        weniger anzeigen
        alle
        alles
        ja
        nein
        fertig
        bestätigen
        filtern
        filter
        filter zurücksetzen
        zurücksetzen
        auswählen
        bitte wählen
        bearbeiten
        löschen
        abspielen
        pause
        ton an
        ton aus
        stumm
        vollbildmodus
        anmelden
        anmeldung
        einloggen
        login
        log in
        logout
        ausloggen
        abgemeldet
        sign in
        registrieren/anmelden
        anmelden/registrieren
        mein konto
        mein profil
        konto
        benutzerkonto
        meine daten
        kundenkonto
        mein bereich
        mein account
        warenkorb
        merkzettel
        kasse
        über uns
        wir über uns
        wer wir sind
        das sind wir
        über
        team
        das team
        unser team
        die redaktion stellt sich vor
        ansprechpartner
        kontakt
        kontakte
        kontaktformular
        kontakt aufnehmen
        kontakt zur redaktion
        pressekontakt
        hilfe
        hilfe & kontakt
        hilfe und kontakt
        häufige fragen
        häufig gestellte fragen
        faq
        faqs
        fragen und antworten
        service
        services
        serviceangebote
        kundenservice
        leserservice
        support
        presse
        pressebereich
        pressemitteilungen
        pressemeldungen
        pressestelle
        presseverteiler
        unternehmen
        das unternehmen
        verlag
        der verlag
        karriere
        jobs
        jobs & karriere
        jobbörse
        stellenmarkt
        stellenangebote
        stellenanzeigen
        offene stellen
        ausbildung
        praktikum
        praktika
        werben
        werben auf
        werben bei uns
        mediadaten
        media
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
        automarkt
        partnersuche
        partner
        kooperationen
        kooperationspartner
        shop
        online-shop
        onlineshop
        ticketshop
        tickets
        leserreisen
        leser-reisen
        vorteilswelt
        e-paper
        epaper
        zum e-paper
        zeitung
        ausgabe
        aktuelle ausgaben
        ausgaben
        heftarchiv
        magazin
        magazine
        zeitschriften
        beilagen
        sonderhefte
        sitemap
        seitenverzeichnis
        barrierefreiheit
        erklärung zur barrierefreiheit
        barriere melden
        leichte sprache
        gebärdensprache
        deutsch
        english
        englisch
        français
        sprache
        sprachen
        sprache wählen
        sprache auswählen
        mobile version
        zur mobilen version
        zur desktop-version
        desktop-version
        klassische ansicht
        quicklinks
        nützliche links
        wichtige links
        extras
        tools
        rechner
        brutto-netto-rechner
        downloads
        download
        formulare
        nachrichten
        meldungen
        neuigkeiten
        blog
        blogs
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
        international
        internationales
        national
        usa
        asien
        afrika
        nahost
        naher osten
        ukraine
        ukraine-krieg
        krieg in der ukraine
        regional
        regionales
        region
        regionen
        regionalnachrichten
        lokal
        lokales
        lokalnachrichten
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
        wirtschaft & finanzen
        wirtschaft regional
        finanzen
        geld
        geldanlage
        börse
        aktien
        märkte
        konjunktur
        verbraucher
        steuern
        steuern & recht
        recht
        versicherung
        versicherungen
        rente
        arbeit
        beruf
        beruf & karriere
        mittelstand
        industrie
        handel
        energie
        strom
        landwirtschaft
        bauen
        bauen & wohnen
        wohnen
        haus & garten
        garten
        sport
        sportnachrichten
        mehr sportarten
        fußball
        fussball
        bundesliga
        # bundesliga
        # liga
        dfb-pokal
        champions league
        europa league
        nationalmannschaft
        handball
        basketball
        eishockey
        tennis
        formel #
        formel eins
        motorsport
        wintersport
        leichtathletik
        radsport
        boxen
        golf
        schach
        olympia
        us-sport
        ergebnisse & tabellen
        tabellen
        tabelle
        liveticker sport
        kultur
        kultur & medien
        kunst
        kunst & kultur
        musik
        film
        kino
        theater
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
        tv
        tv-programm
        fernsehprogramm
        radio
        mediathek
        serien
        streaming
        unterhaltung
        leute
        stars
        promis
        promis & co
        royals
        adel
        boulevard
        people
        entertainment
        klatsch
        lifestyle
        leben
        stil
        mode
        beauty
        liebe
        liebe & sex
        partnerschaft
        familie
        eltern
        kinder
        kind & familie
        psychologie
        beziehung
        gesellschaft
        soziales
        menschen
        zeitgeschehen
        zeitgeschichte
        geschichte
        religion
        kirche
        glaube
        gesundheit
        medizin
        fitness
        ernährung
        essen
        essen & trinken
        genuss
        kochen
        rezepte
        wein
        wellness
        corona
        coronavirus
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
        internet
        netzpolitik
        computer
        handy
        smartphone
        games
        spiele
        gaming
        multimedia
        web
        it
        künstliche intelligenz
        auto
        auto & verkehr
        auto & mobil
        mobilität
        mobil
        verkehr
        verkehrsmeldungen
        staumelder
        motor
        motorrad
        fahrrad
        reise
        reisen
        urlaub
        urlaub & reisen
        freizeit
        ausflugstipps
        bildung
        schule
        studium
        uni
        hochschule
        campus
        karriere & bildung
        panorama
        vermischtes
        aus aller welt
        buntes
        kurioses
        blaulicht
        polizei
        feuerwehr
        polizeimeldungen
        polizei & feuerwehr
        kriminalität
        justiz
        unfälle
        meinung
        meinungen
        kommentare & meinung
        leitartikel
        kolumne
        kolumnen
        gastbeiträge
        gastkommentare
        essay
        glosse
        interview
        interviews
        reportage
        reportagen
        hintergrund
        analyse
        analysen
        recherche
        investigativ
        faktencheck
        video
        podcast
        podcasts
        audios
        fotostrecken
        bildergalerien
        galerie
        galerien
        grafiken
        infografiken
        live
        livestream
        tv-sendungen
        sendungen
        sendungen a-z
        programm
        wetter
        wettervorhersage
        unwetter
        unwetterwarnungen
        horoskop
        horoskope
        lotto
        lottozahlen
        rätsel
        kreuzworträtsel
        sudoku
        quiz
        quizze
        gewinnspiel
        gewinnspiele
        umfrage
        umfragen
        abstimmung
        ratgeber
        service & ratgeber
        tests
        test
        testberichte
        vergleich
        produkttests
        specials
        special
        spezial
        serie
        themen
        thema
        alle themen
        themen a-z
        themenseiten
        wahlen
        wahl
        bundestagswahl
        bundestagswahl #
        landtagswahl
        landtagswahl #
        europawahl
        europawahl #
        kommunalwahl
        us-wahl
        wahl #
        jugend
        frauen
        senioren
        verein
        vereine
        vereinsleben
        ehrenamt
        community
        forum
        foren
        chat
        leser
        leserforum
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
        unkategorisiert
        uncategorized
        weitere angebote
        alle angebote anzeigen
        unsere angebote
        weitere portale
        portale
        wetter & verkehr
        samstag
        sonntag
        montag
        dienstag
        mittwoch
        donnerstag
        freitag
        powered by wordpress
        stolz präsentiert von wordpress
        mit stolz präsentiert von wordpress
        powered by
        umgesetzt von
        webdesign
        javascript ist deaktiviert
        bitte aktivieren sie javascript
      `),
      start: list(`
        zum inhalt springen
        springe zum inhalt
        direkt zum inhalt
        suche nach
        suchergebnisse für
        ihr browser ist veraltet
        ihr browser unterstützt
        ihr browser wird nicht
        sie verwenden einen veralteten
        sie nutzen einen veralteten
        bitte aktivieren sie javascript
        bitte aktualisieren sie ihren browser
        javascript ist
        stolz präsentiert von
        mit stolz präsentiert
        powered by wordpress
        seite # von
        zur mobilen
        die angeforderte seite
      `),
      mark: list(`
        zum inhalt springen
        direkt zum inhalt
        ihr browser ist veraltet
        ihr browser unterstützt kein
        ihr browser unterstützt diese
        ihr browser wird nicht mehr unterstützt
        sie verwenden einen veralteten browser
        sie nutzen einen veralteten browser
        bitte aktualisieren sie ihren browser
        bitte aktivieren sie javascript
        in ihrem browser javascript
        javascript ist in ihrem browser
        um diese seite nutzen zu können
        um alle funktionen dieser
        stolz präsentiert von wordpress
        die von ihnen gesuchte seite
        die gesuchte seite konnte nicht
        keine ergebnisse gefunden
        drücken sie enter um zu suchen
      `),
    },
    copyright: {
      line: list(`
        impressum
        impressum & datenschutz
        impressum & kontakt
        impressum und datenschutz
        datenschutz
        datenschutzerklärung
        datenschutzhinweis
        datenschutzhinweise
        datenschutzinformation
        datenschutzinformationen
        datenschutzbestimmungen
        datenschutzrichtlinie
        datenschutzrichtlinien
        datenschutz & impressum
        datenschutz und cookies
        hinweise zum datenschutz
        agb
        agbs
        die agb
        allgemeine geschäftsbedingungen
        allgemeine nutzungsbedingungen
        nutzungsbedingungen
        nutzungsbasierte werbung
        nutzungsbasierte online-werbung
        teilnahmebedingungen
        nutzungsrechte
        nutzungshinweise
        widerrufsbelehrung
        widerrufsrecht
        widerruf
        verträge hier kündigen
        vertrag kündigen
        verträge kündigen
        kündigung
        vertrag widerrufen
        rechtliches
        rechtliche hinweise
        rechtlicher hinweis
        rechtshinweise
        haftungsausschluss
        urheberrecht
        urheberrechte
        copyright
        © copyright
        ©
        alle rechte vorbehalten
        lizenzen
        lizenz
        creative commons
        jugendschutz
        jugendschutzbeauftragter
        cookie-richtlinie
        cookie-richtlinien
        cookie policy
        cookie-erklärung
        verhaltenskodex
        redaktionsstatut
        redaktionelle richtlinien
        redaktionelle leitlinien
        pressekodex
        korrekturen
        transparenz
        transparenzerklärung
        compliance
        hinweisgebersystem
        lieferkettengesetz
        artikel lizenzieren
        syndication
        nachdruck
        nachdruckrechte
        rechte erwerben
        bildnachweise & impressum
        offenlegung
        satzung
        ombudsstelle
        privacy policy
        privacy
        datenschutz-manager
      `),
      start: list(`
        copyright ©
        copyright #
        copyright by
        copyright (c)
        © copyright
        © #
        (c) #
        © dpa-infocom
        dpa-infocom
        alle rechte vorbehalten
        alle angaben ohne gewähr
        angaben ohne gewähr
        alle preisangaben
        diese seite ist urheberrechtlich
        dieser artikel ist urheberrechtlich
        dieser text ist urheberrechtlich
        dieser text steht unter
        dieses werk ist lizenziert
        dieser artikel steht unter
        dieser inhalt steht unter
        die vervielfältigung
        herausgeber:
        verantwortlich im sinne
        verantwortlich für den inhalt
        inhaltlich verantwortlich
        v i s d p
        impressum
        rechtlicher hinweis
        haftungsausschluss
        es gelten die datenschutz
        es gelten unsere
        es gilt die datenschutz
        es gilt unsere
        es gelten die allgemeinen
        hinweise zum datenschutz
        informationen zum datenschutz
        kursdaten von
        börsenkurse
        kurse mit
        kursinformationen von
        umsatzsteuer-id
        ust-idnr
        registergericht
        handelsregister
      `),
      mark: list(`
        alle rechte vorbehalten
        alle rechte liegen bei
        © dpa-infocom
        dpa-infocom dpa
        © copyright
        copyright ©
        © #
        vervielfältigung nur mit
        jede weiterverwendung
        weiterverwendung nur mit
        nachdruck nur mit
        nachdruck auch auszugsweise
        auch auszugsweise nur mit
        nur mit genehmigung der redaktion
        nur mit schriftlicher genehmigung
        nur mit ausdrücklicher genehmigung
        ohne genehmigung ist nicht gestattet
        vervielfältigung oder verbreitung
        weiterverbreitung wiederveröffentlichung
        zu gewerblichen oder sonstigen zwecken
        unter einer creative commons
        steht unter der lizenz
        unter der creative-commons-lizenz
        es gelten unsere nutzungsbedingungen
        es gelten die nutzungsbedingungen
        es gelten unsere datenschutz
        es gelten die datenschutzbestimmungen
        es gilt unsere datenschutzerklärung
        finden sie in unserer datenschutzerklärung
        finden sie in unseren datenschutz
        in unserer datenschutzerklärung
        in unseren datenschutzhinweisen
        in unseren datenschutzbestimmungen
        unsere datenschutzerklärung
        unsere datenschutzhinweise
        unsere allgemeinen geschäftsbedingungen
        habe die datenschutzerklärung
        habe die datenschutzbestimmungen
        die datenschutzerklärung gelesen
        die datenschutzbestimmungen gelesen
        ich akzeptiere die datenschutz
        ich akzeptiere die agb
        für die inhalte externer
        für den inhalt externer
        für inhalte externer links
        für den inhalt verlinkter
        keine haftung für die inhalte
        alle angaben ohne gewähr
        alle angaben erfolgen ohne gewähr
        ersetzt keine ärztliche beratung
        ersetzen keine ärztliche
        stellt keine anlageberatung
        keine anlageberatung dar
        alle preise inkl
        alle preise in euro inkl
        kurse mindestens # minuten verzögert
        börsenkurse mit verzögerung
        dieser text wurde automatisiert
        originalmeldung von
        übermittelt durch news aktuell
        original-content von
      `),
      hint: list(`
        ©
        urheberrechtlich geschützt
        alle rechte
        vervielfältigung
        nachdruck
        creative commons
        nutzungsbedingungen
        datenschutzbestimmungen
        genehmigung der redaktion
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
      eine analyse von
      eine kolumne von
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
