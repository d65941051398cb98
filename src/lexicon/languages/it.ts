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
        la redazione
        di redazione
        a cura della redazione
        redazione web
        redazione online
        dal nostro inviato
        dalla nostra inviata
        dal nostro corrispondente
        dalla nostra corrispondente
        dai nostri inviati
        di redazione ansa
        redazione ansa
        agenzia
        fonte agenzia
      `),
      start: list(`
        scritto da
        scritto il
        pubblicato da
        postato da
        inserito da
        a cura di
        a cura della redazione
        dal nostro inviato
        dalla nostra inviata
        dal nostro corrispondente
        dalla nostra corrispondente
        articolo di
        testo di
        testi di
        servizio di
        traduzione di
        tradotto da
        intervista di
        intervista a cura di
        ha collaborato
        hanno collaborato
        redazione
      `),
      mark: list(`
        articolo a cura della redazione
        ha collaborato a questo articolo
        hanno collaborato a questo articolo
      `),
    },
    timestamp: {
      line: list(`
        pubblicato
        pubblicato il
        pubblicata
        aggiornato
        aggiornato il
        aggiornata
        ultimo aggiornamento
        ultima modifica
        data di pubblicazione
        tempo di lettura
        # min di lettura
        # minuti di lettura
        # minuto di lettura
        # min
        # minuti
        lettura # min
        lettura # minuti
        poco fa
        adesso
      `),
      start: list(`
        ultimo aggiornamento
        ultima modifica
        aggiornato il
        aggiornato alle
        aggiornato a #
        aggiornato #
        aggiornata il
        aggiornamento #
        aggiornamento delle #
        pubblicato il #
        pubblicato alle
        pubblicato #
        pubblicata il #
        postato il
        inserito il
        modificato il
        data di pubblicazione
        data pubblicazione
        prima pubblicazione
        tempo di lettura
        lettura #
      `),
    },
    breadcrumb: {
      line: list(`
        sei qui
        ti trovi qui
        tu sei qui
        ti trovi in
        sei in
        briciole di pane
        percorso
      `),
      start: list(`
        sei qui
        ti trovi qui
        tu sei qui
        ti trovi in
        sei in
        home page
        home notizie
        home news
        home cronaca
        home attualità
        home politica
        home economia
      `),
    },
    tags: {
      head: list(`
        tag
        tags
        argomenti
        argomento
        temi
        tema
        argomenti correlati
        temi correlati
        in questo articolo
        in questo articolo si parla di
        si parla di
        parole chiave
        parola chiave
        argomenti trattati
        argomenti dell'articolo
        persone
        luoghi
        etichette
      `),
      start: list(`
        tag
        tags
        argomenti
        parole chiave
        in questo articolo si parla di
        si parla di
        archiviato in
        archiviato sotto
        pubblicato in
        pubblicato sotto
        categoria
        categorie
        etichette
        leggi tutto su
      `),
    },
    engagement: {
      line: list(`
        visualizzazioni
        visualizzazione
        # visualizzazioni
        visite
        letture
        # letture
        condivisioni
        mi piace
        like
        voti
        voto
        vota
        vota questo articolo
        valuta questo articolo
        ascolta
        ascolta l'articolo
        ascolta l'audio
        ascolta questo articolo
        ascolta la notizia
        ascolta ora
        leggi dopo
        salva per dopo
        leggi più tardi
        aggiungi ai preferiti
        preferiti
        segnala errore
        segnala un errore
        dimensione testo
        dimensione del testo
        dimensione carattere
        ingrandisci testo
        riduci testo
        carattere
        caricamento
        caricamento in corso
        caricamento lettore
        reazioni
        ti è piaciuto questo articolo
        ti è stato utile
        questo articolo ti è stato utile
      `),
      start: list(`
        ascolta l'articolo
        ascolta questo articolo
        ascolta la versione audio
        ascolta la notizia
        visualizzazioni
        ti è piaciuto
        ti è piaciuta
        quanto ti è piaciuto
        qual è la tua reazione
        hai trovato un errore
        segnala un errore
        segnalaci un errore
        vota questo
      `),
      mark: list(`
        ascolta la versione audio dell'articolo
        ascolta l'audio dell'articolo
        ti è piaciuto questo articolo
        ti è piaciuto l'articolo
        questo articolo ti è stato utile
        hai trovato un errore in questo
        il tuo browser non supporta l'elemento audio
        il tuo browser non supporta il tag audio
        il tuo browser non supporta i video
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
        tumblr
        tweet
        email
        e-mail
        mail
        condividi
        condividi su
        condividi con
        condividi via
        condividi l'articolo
        condividi questo articolo
        condividi articolo
        condividi la notizia
        condividi su facebook
        condividi su twitter
        condividi su x
        condividi su whatsapp
        condividi su linkedin
        condividi su telegram
        condividi su pinterest
        condividi via email
        condividi via mail
        condividi per email
        condividi sui social
        condivisione
        condividere
        invia
        invia per email
        invia via email
        invia per mail
        invia l'articolo
        invia a un amico
        invia ad un amico
        segnala ad un amico
        segnala a un amico
        stampa
        stampa articolo
        stampa l'articolo
        stampa questo articolo
        versione stampabile
        copia
        copia link
        copia il link
        link copiato
        copiato
        salva
        salva articolo
        salva l'articolo
        salva pdf
        scarica pdf
        pdf
        regala articolo
        regala questo articolo
        tweetta
        twitta
      `),
      start: list(`
        condividi su
        condividi con
        condividi via
        condividi questo
        condividi questa
        condividi l'articolo
        condividi la notizia
        condividi articolo
        fai clic per condividere
        fai clic qui per
        fai clic qui per stampare
        clicca per condividere
        clicca qui per condividere
        clicca per inviare
        clicca per stampare
        invia tramite email
        invia via email
        link copiato
      `),
      mark: list(`
        condividi questo articolo
        condividi l'articolo su
        condividi questa notizia
        condividi con i tuoi amici
        fai clic per condividere su
        fai clic qui per condividere
        fai clic qui per stampare
        clicca per condividere su
        si apre in una nuova finestra
        link copiato negli appunti
      `),
    },
    caption: {
      line: list(`
        foto
        immagine
        immagini
        foto d'archivio
        foto di archivio
        foto di repertorio
        immagine di repertorio
        immagine d'archivio
        repertorio
        archivio
        credits
        credit
        crediti
        didascalia
        getty images
        fotogramma
        foto ansa
        foto lapresse
        foto di copertina
        clicca per ingrandire
        ingrandisci
        ingrandisci la foto
        © ansa
      `),
      start: list(`
        foto
        fotografia di
        fotografie di
        immagine
        immagine di
        crediti
        crediti foto
        crediti immagine
        credits
        credit
        ph
        didascalia
        fonte foto
        fonte immagine
        fonte della foto
        illustrazione di
        infografica
        nella foto
        nell'immagine
        in foto
        in copertina
        nella foto in alto
        © foto
      `),
      mark: list(`
        foto di repertorio
        immagine di repertorio
        via getty images
        foto getty images
        foto di copertina di
        foto dal profilo facebook
        foto dal profilo instagram
        fermo immagine da video
        frame da video
      `),
      hint: list(`
        nella foto
        getty images
        credits
        ansa foto
        lapresse
      `),
    },
    'cookie-notice': {
      line: list(`
        accetta
        accetto
        accetta tutti
        accetta tutto
        accetta i cookie
        accetta cookie
        accetta tutti i cookie
        accetta e chiudi
        accetta e continua
        accetta ed esci
        accettare
        rifiuta
        rifiuto
        rifiuta tutti
        rifiuta tutto
        rifiuta i cookie
        rifiuta tutti i cookie
        continua senza accettare
        rifiuta e abbonati
        acconsento
        acconsenti
        non acconsento
        ok ho capito
        ho capito
        personalizza
        preferenze
        preferenze cookie
        preferenze privacy
        preferenze sui cookie
        impostazioni cookie
        impostazioni dei cookie
        impostazioni privacy
        gestisci cookie
        gestisci i cookie
        gestisci preferenze
        gestisci le preferenze
        gestisci opzioni
        gestisci consenso
        gestione cookie
        gestione dei cookie
        modifica consenso cookie
        salva preferenze
        salva le preferenze
        salva e accetta
        conferma le mie scelte
        scopri di più e personalizza
        cookie necessari
        cookie tecnici
        cookie funzionali
        cookie analitici
        cookie statistici
        cookie di profilazione
        cookie di marketing
        cookie strettamente necessari
        sempre abilitato
        sempre attivo
        informativa
        informativa cookie
        informativa sui cookie
        uso dei cookie
        utilizzo dei cookie
        il tuo consenso
        la tua privacy è importante per noi
        rispettiamo la tua privacy
      `),
      start: list(`
        questo sito usa cookie
        questo sito usa i cookie
        questo sito utilizza cookie
        questo sito utilizza i cookie
        questo sito web utilizza
        questo sito fa uso di cookie
        il nostro sito utilizza
        il sito utilizza cookie
        il presente sito utilizza
        utilizziamo i cookie
        utilizziamo cookie
        usiamo i cookie
        usiamo cookie
        noi e i nostri partner
        noi e terze parti selezionate
        noi e alcuni partner selezionati
        proseguendo la navigazione
        proseguendo nella navigazione
        continuando a navigare
        continuando la navigazione
        chiudendo questo banner
        chiudendo questo messaggio
        cliccando su accetta
        cliccando sul pulsante accetta
        la tua privacy è importante
        rispettiamo la tua privacy
        diamo valore alla tua privacy
        teniamo alla tua privacy
        se accetti tutti i cookie
        se vuoi saperne di più o negare il consenso
        per fornire le migliori esperienze
        i cookie sono piccoli
        i cookie ci aiutano
      `),
      mark: list(`
        questo sito utilizza i cookie
        questo sito utilizza cookie
        questo sito usa i cookie
        questo sito usa cookie
        questo sito web utilizza i cookie
        questo sito web utilizza cookie
        questo sito web usa i cookie
        questo sito fa uso di cookie
        il nostro sito utilizza cookie
        il nostro sito utilizza i cookie
        il presente sito utilizza cookie
        utilizziamo i cookie per
        utilizziamo cookie per
        utilizziamo cookie tecnici
        usiamo i cookie per
        usiamo cookie per
        acconsenti all'uso dei cookie
        acconsenti all'utilizzo dei cookie
        acconsenti all'uso di cookie
        accetti l'uso dei cookie
        accetti l'utilizzo dei cookie
        accetti l'utilizzo di cookie
        accetti il loro utilizzo
        presti il consenso all'uso
        noi e i nostri partner archiviamo
        noi e i nostri partner utilizziamo
        noi e i nostri fornitori archiviamo
        noi e terze parti selezionate utilizziamo
        proseguendo la navigazione acconsenti
        continuando a navigare accetti
        continuando a navigare su questo sito
        continuando a utilizzare questo sito
        chiudendo questo banner
        per migliorare la tua esperienza di navigazione
        per garantirti la migliore esperienza
        per offrirti una migliore esperienza
        per offrirti la migliore esperienza
        consulta la cookie policy
        consulta la nostra cookie policy
        negare il consenso a tutti o ad alcuni cookie
        puoi liberamente prestare rifiutare o revocare il tuo consenso
        puoi revocare il tuo consenso
        il consenso a queste tecnologie ci permetterà
      `),
      hint: list(`
        cookie
        tua esperienza
        nostro sito
        questo sito
        nostri partner
        nostri fornitori
        accetta tutti
        tuo consenso
        tuo dispositivo
        tuo browser
        tua privacy
        acconsenti
      `),
    },
    newsletter: {
      line: list(`
        newsletter
        le newsletter
        le nostre newsletter
        tutte le newsletter
        iscriviti
        iscriviti ora
        iscriviti subito
        iscriviti gratis
        iscriviti alla newsletter
        iscriviti alla nostra newsletter
        iscrizione newsletter
        iscrizione alla newsletter
        iscrivimi
        ricevi la newsletter
        inserisci la tua email
        inserisci la tua mail
        inserisci il tuo indirizzo email
        la tua email
        la tua mail
        il tuo indirizzo email
        indirizzo email
        indirizzo e-mail
        archivio newsletter
        grazie per esserti iscritto
        iscrizione completata
        rimani aggiornato
        resta aggiornato
        resta informato
      `),
      start: list(`
        iscriviti alla newsletter
        iscriviti alla nostra newsletter
        iscriviti alle newsletter
        iscriviti gratuitamente
        iscriviti gratis
        iscriviti per ricevere
        iscriviti qui
        iscriviti e ricevi
        ricevi la newsletter
        ricevi la nostra newsletter
        ricevi le notizie
        ricevi le ultime notizie
        ricevi ogni giorno
        ricevi ogni mattina
        ricevi ogni settimana
        ricevi gli aggiornamenti
        ricevi aggiornamenti
        ricevi via email
        vuoi ricevere
        vuoi ricevere la
        vuoi restare aggiornato
        vuoi rimanere aggiornato
        inserisci la tua email
        inserisci il tuo indirizzo
        per iscriverti alla newsletter
        per ricevere la newsletter
        newsletter
        acconsento al trattamento
        autorizzo il trattamento
        ho letto e accetto
        ho preso visione
        dichiaro di aver letto
      `),
      mark: list(`
        iscriviti alla newsletter
        iscriviti alla nostra newsletter
        iscriviti alle nostre newsletter
        iscriviti gratuitamente alla newsletter
        per iscriverti alla newsletter
        ricevi la nostra newsletter
        ricevi le nostre newsletter
        ricevi le notizie via email
        ricevi ogni giorno via email
        direttamente nella tua casella di posta
        direttamente nella tua casella
        direttamente nella tua email
        direttamente sulla tua email
        direttamente via mail
        puoi annullare l'iscrizione in qualsiasi momento
        puoi cancellarti in qualsiasi momento
        puoi disiscriverti in qualsiasi momento
        controlla la tua casella email
        controlla la tua casella di posta
        confermare la tua iscrizione
        autorizzo il trattamento dei miei dati personali
        acconsento al trattamento dei miei dati
        acconsento al trattamento dei dati personali
      `),
      hint: list(`
        newsletter
        iscriviti
        tua email
        tua mail
        ricevi
        indirizzo email
        tua casella
      `),
    },
    promotion: {
      line: list(`
        seguici
        seguici su
        seguici anche su
        seguici sui social
        seguici su facebook
        seguici su twitter
        seguici su instagram
        seguici su whatsapp
        seguici su telegram
        seguici su google news
        seguici su google discover
        segui
        segui su
        segui già
        segui i nostri social
        i nostri social
        social
        scarica l'app
        scarica la nostra app
        scarica la app
        scarica app
        google play
        app store
        disponibile su google play
        disponibile su app store
        clicca qui
        attiva le notifiche
        attiva notifiche
        notifiche
        sostienici
        sostieni
        dona
        dona ora
        fai una donazione
        diventa sostenitore
        unisciti al canale
        unisciti al gruppo
        entra nel canale
        canale whatsapp
        canale telegram
      `),
      start: list(`
        seguici su
        seguici sui
        seguici sul
        seguici anche
        segui il nostro
        segui la nostra
        segui le nostre
        segui i nostri
        segui la pagina
        segui il canale
        seguiteci
        clicca qui per
        clicca qui e
        cliccate qui per
        scarica l'app
        scarica la app
        scarica la nostra
        scarica gratis
        scarica gratuitamente
        iscriviti al canale
        iscriviti al nostro canale
        iscriviti al gruppo
        iscriviti al nostro gruppo
        unisciti al
        unisciti alla nostra
        entra nel nostro
        entra nel canale
        entra nella community
        resta aggiornato su
        resta sempre aggiornato
        rimani aggiornato su
        rimani sempre aggiornato
        per restare aggiornato
        per rimanere aggiornato
        per rimanere aggiornati
        per restare sempre aggiornato
        metti mi piace
        attiva le notifiche
        sostieni il nostro
        sostieni il giornalismo
        aggiungi come fonte
        scegli come fonte
        hai una segnalazione
        hai una notizia
        inviaci
        invia la tua segnalazione
      `),
      mark: list(`
        seguici su google news
        seguici su facebook
        seguici su instagram
        seguici su telegram
        seguici su whatsapp
        seguici anche su
        seguici sui social
        seguici sui nostri canali
        seguici sul nostro canale
        segui il nostro canale
        segui la nostra pagina
        segui le nostre pagine
        segui i nostri canali
        seguiteci sui nostri
        metti mi piace alla nostra pagina
        iscriviti al nostro canale
        iscriviti al canale whatsapp
        iscriviti al canale telegram
        iscriviti al canale youtube
        iscriviti al nostro gruppo
        unisciti al nostro canale
        unisciti al nostro gruppo
        unisciti alla nostra community
        entra nel nostro canale
        entra nel nostro gruppo
        scarica la nostra app
        scarica l'app gratuita
        clicca qui per iscriverti
        clicca qui per seguirci
        clicca qui per ricevere
        clicca qui per leggere
        clicca qui per scaricare
        clicca qui per entrare
        clicca sulla stellina
        attiva le notifiche per
        per restare sempre aggiornato
        per rimanere sempre aggiornato
        per restare sempre aggiornati
        per rimanere sempre aggiornati
        sostieni il nostro lavoro
        sostieni il nostro giornalismo
        sostieni il giornalismo indipendente
        abbiamo bisogno del tuo sostegno
        abbiamo bisogno del tuo aiuto
        aggiungici alle tue fonti preferite
        aggiungi * alle tue fonti preferite
        segui * su google news
        segui * su facebook
        segui * su instagram
        segui * su whatsapp
      `),
      hint: list(`
        seguici
        clicca qui
        nostro canale
        nostro gruppo
        nostra app
        nostri social
        google news
        iscriviti al canale
        unisciti
        scarica
      `),
    },
    paywall: {
      line: list(`
        abbonati
        abbonati ora
        abbonati subito
        abbonati qui
        abbonamenti
        abbonamento
        abbonamento digitale
        sei già abbonato
        già abbonato
        sei abbonato
        sei un nostro abbonato
        sei già registrato
        accedi se sei abbonato
        riservato agli abbonati
        solo per abbonati
        solo per gli abbonati
        contenuti per gli abbonati
        contenuto per gli abbonati
        contenuto riservato agli abbonati
        articolo riservato agli abbonati
        contenuto premium
        scopri le offerte
        scopri l'offerta
        vedi le offerte
        attiva ora
        attiva l'abbonamento
        continua a leggere
        continua la lettura
        continua con l'abbonamento
        disdici quando vuoi
        sblocca
        sblocca l'articolo
        leggi tutto l'articolo
        registrati gratis
        registrati per continuare
        la tua iscrizione premium
      `),
      start: list(`
        abbonati per
        abbonati a
        abbonati e
        abbonati ora
        abbonati subito
        sei già abbonato
        già abbonato
        se sei già abbonato
        se sei abbonato
        non sei abbonato
        non sei ancora abbonato
        per continuare a leggere
        per continuare la lettura
        per leggere l'articolo completo
        per leggere questo articolo
        questo articolo è riservato
        questo contenuto è riservato
        questo è un articolo riservato
        contenuto riservato
        articolo riservato
        riservato agli abbonati
        hai raggiunto il limite
        hai letto tutti gli articoli
        registrati gratuitamente per
        registrati per continuare
        registrati per leggere
        accedi per continuare
        accedi per leggere
        accedi o abbonati
        effettua il login per
        prova gratis
        scopri tutte le offerte
        l'articolo è leggibile solo
      `),
      mark: list(`
        abbonati per continuare a leggere
        abbonati per leggere
        abbonati per accedere a
        per continuare a leggere abbonati
        per continuare a leggere questo articolo
        per leggere l'articolo completo
        per leggere tutto l'articolo
        questo articolo è riservato agli abbonati
        questo contenuto è riservato agli abbonati
        contenuto riservato agli abbonati
        articolo riservato agli abbonati
        sei già abbonato accedi
        se sei già abbonato accedi
        hai raggiunto il limite di articoli
        registrati per continuare a leggere
        accedi per continuare a leggere
        accedi a tutti i contenuti del sito
        accesso illimitato a tutti i contenuti
        accesso illimitato a tutti gli articoli
        disdici quando vuoi
        puoi disdire quando vuoi
        senza vincoli di durata
        l'articolo è leggibile solo dagli abbonati
        rinnovo automatico disattiva quando vuoi
      `),
      hint: list(`
        abbonati per
        abbonati ora
        già abbonato
        continuare a leggere
        accesso illimitato
        disdici quando vuoi
        accedi
        registrati
      `),
    },
    advertisement: {
      line: list(`
        pubblicità
        annuncio
        annunci
        annuncio pubblicitario
        messaggio pubblicitario
        messaggio promozionale
        contenuto sponsorizzato
        contenuti sponsorizzati
        sponsorizzato
        sponsorizzata
        sponsor
        contenuto promozionale
        contenuto pubblicitario
        informazione pubblicitaria
        informazione promozionale
        redazionale
        publiredazionale
        adv
        advertisement
        advertising
        offerto da
        in collaborazione con
        branded content
        continua dopo la pubblicità
        l'articolo continua dopo la pubblicità
        continua a leggere dopo la pubblicità
        salta annuncio
        pubblicità continua a leggere di seguito
      `),
      start: list(`
        pubblicità
        annuncio pubblicitario
        contenuto sponsorizzato
        contenuto promozionale
        sponsorizzato da
        offerto da
        messaggio pubblicitario
        informazione pubblicitaria
        l'articolo continua dopo
        l'articolo prosegue dopo
        continua dopo la pubblicità
        la lettura continua dopo
      `),
      mark: list(`
        l'articolo continua dopo la pubblicità
        l'articolo prosegue dopo la pubblicità
        continua dopo la pubblicità
        continua a leggere dopo la pubblicità
        la lettura continua dopo la pubblicità
        pubblicità continua a leggere di seguito
        questo articolo contiene link di affiliazione
        potremmo ricevere una commissione
        potrebbe ricevere una commissione
        riceviamo una commissione
        in qualità di affiliato amazon
      `),
    },
    'related-posts': {
      head: list(`
        leggi anche
        leggi pure
        leggete anche
        leggi ancora
        leggi di più
        da leggere
        da leggere anche
        da non perdere
        approfondisci
        approfondimenti
        approfondimento
        per approfondire
        per saperne di più
        vedi anche
        vedi altro
        vedi altri
        guarda anche
        guarda ancora
        scopri di più
        articoli correlati
        articolo correlato
        notizie correlate
        contenuti correlati
        contenuto correlato
        post correlati
        correlati
        correlate
        video correlati
        potrebbe interessarti
        potrebbe interessarti anche
        ti potrebbe interessare
        ti potrebbe interessare anche
        ti potrebbero interessare
        potrebbero interessarti
        potrebbero interessarti anche
        potrebbe piacerti
        potrebbe piacerti anche
        ti potrebbe piacere
        forse ti interessa
        forse ti potrebbe interessare
        ti consigliamo
        consigliati
        consigliato
        consigliati per te
        consigliato per te
        raccomandati
        raccomandati per te
        scelti per te
        suggeriti
        suggeriti per te
        i nostri consigli
        altre notizie
        altri articoli
        altri articoli di
        altri articoli dell'autore
        altri articoli di questo autore
        altri contenuti
        altro su questo argomento
        altro da
        dello stesso autore
        sullo stesso argomento
        sullo stesso tema
        nella stessa categoria
        in questa sezione
        articolo precedente
        articolo successivo
        prossimo articolo
        notizia precedente
        notizia successiva
        post precedente
        post successivo
        articoli simili
        notizie simili
        la scelta della redazione
        le scelte della redazione
        scelti dalla redazione
        dal web
        dalla rete
        da altri siti
        potresti esserti perso
        non perderti
      `),
      start: list(`
        leggi anche
        leggi pure
        leggi ancora
        leggi tutto
        leggi di più
        leggi qui
        leggi l'articolo
        leggi la notizia
        leggi l'intervista
        leggete anche
        da leggere
        per approfondire
        per approfondimenti
        approfondisci
        vedi anche
        guarda anche
        guarda il video
        guarda le foto
        guarda la gallery
        scopri di più
        ti potrebbe interessare
        potrebbe interessarti
        articolo correlato
        articoli correlati
        notizie correlate
        articolo precedente
        articolo successivo
        prossimo articolo
        altri articoli di
      `),
      mark: list(`
        leggi anche l'articolo
        leggi l'articolo completo
        leggi l'articolo integrale
        leggi tutte le notizie
        leggi tutte le news
        clicca qui per leggere l'articolo
        ti potrebbe interessare anche
        potrebbe interessarti anche
      `),
    },
    trending: {
      head: list(`
        i più letti
        più letti
        le più lette
        più lette
        i più letti del giorno
        i più letti della settimana
        i più letti oggi
        articoli più letti
        notizie più lette
        gli articoli più letti
        le notizie più lette
        più visti
        i più visti
        più viste
        più commentati
        i più commentati
        più condivisi
        i più condivisi
        più popolari
        i più popolari
        popolari
        articoli popolari
        di tendenza
        tendenze
        trending
        in tendenza
        in evidenza
        in primo piano
        primo piano
        in primo piano oggi
        ultime notizie
        le ultime notizie
        ultime news
        ultime
        ultima ora
        ultim'ora
        ultimi articoli
        ultimi post
        gli ultimi articoli
        articoli recenti
        notizie recenti
        notizie del giorno
        le notizie del giorno
        top news
        top stories
        classifica
        breaking news
        ultimissime
        del giorno
        oggi in edicola
        temi caldi
        hot topics
        flash news
        dirette
        video più visti
        i video più visti
      `),
      start: list(`
        i più letti
        le più lette
        ultime notizie
        articoli più letti
        notizie più lette
      `),
    },
    'author-bio': {
      head: list(`
        l'autore
        l'autrice
        gli autori
        autore dell'articolo
        sull'autore
        sull'autrice
        informazioni sull'autore
        informazioni sull'autrice
        chi è l'autore
        biografia dell'autore
        a proposito dell'autore
      `),
      line: list(`
        biografia
        profilo autore
        vai al profilo
        tutti gli articoli dell'autore
        tutti gli articoli
        tutti i suoi articoli
        leggi tutti gli articoli
        giornalista pubblicista
        giornalista professionista
        giornalista freelance
        giornalista pubblicista dal #
      `),
      start: list(`
        informazioni sull'autore
        informazioni su
        sull'autore
        sull'autrice
        tutti gli articoli di
        vedi tutti gli articoli
        visualizza tutti gli articoli
        leggi tutti gli articoli di
        mostra tutti gli articoli
        giornalista pubblicista
        giornalista professionista
        giornalista freelance
        giornalista e scrittore
        giornalista e scrittrice
        giornalista iscritto
        giornalista iscritta
      `),
      mark: list(`
        vedi tutti gli articoli di
        visualizza tutti gli articoli di
        leggi tutti gli articoli di
        tutti gli articoli dell'autore
        giornalista pubblicista dal
        giornalista professionista dal
        giornalista pubblicista iscritto all'ordine
        giornalista pubblicista iscritta all'ordine
        è giornalista professionista dal
        è giornalista pubblicista
        iscritto all'ordine dei giornalisti
        iscritta all'ordine dei giornalisti
      `),
      hint: list(`
        giornalista pubblicista
        giornalista professionista
        scrive per
        scrive di
        appassionato di
        appassionata di
      `),
    },
    comments: {
      head: list(`
        commenti
        # commenti
        i commenti
        i commenti dei lettori
        commenti dei lettori
        lascia un commento
        lascia il tuo commento
        lascia una risposta
        lascia un tuo commento
        scrivi un commento
        scrivi il tuo commento
        inserisci un commento
        aggiungi un commento
        aggiungi commento
        pubblica un commento
        ultimi commenti
        commenti recenti
        la tua opinione
        di' la tua
      `),
      line: list(`
        commento
        commenta
        commenta la notizia
        commenta l'articolo
        rispondi
        annulla risposta
        invia commento
        invia il commento
        pubblica commento
        leggi i commenti
        vedi i commenti
        vedi tutti i commenti
        vai ai commenti
        mostra commenti
        carica altri commenti
        altri commenti
        nessun commento
        nessun commento presente
        non ci sono commenti
        commenti disabilitati
        commenti chiusi
        sii il primo a commentare
        accedi per commentare
        segnala commento
        segnala
        segnala abuso
        nome
        il tuo nome
        sito web
        sito
        campi obbligatori
        più recenti
        meno recenti
        regole per i commenti
      `),
      start: list(`
        lascia un commento
        lascia il tuo commento
        lascia una risposta
        scrivi un commento
        commenta l'articolo
        commenta la notizia
        sii il primo a commentare
        accedi per commentare
        effettua il login per commentare
        devi essere connesso
        devi effettuare il login
        il tuo indirizzo email non
        il tuo indirizzo e-mail non
        i campi obbligatori
        i commenti sono chiusi
        i commenti saranno
        i commenti non sono
        i commenti dei lettori
        salva il mio nome
        avvisami via email
        notificami
        non sono consentiti commenti
        questo sito usa akismet
        questo sito utilizza akismet
        caratteri rimanenti
        che ne pensi
        cosa ne pensi
        cosa ne pensate
        fateci sapere
        condividi le tue opinioni
      `),
      mark: list(`
        il tuo indirizzo email non sarà pubblicato
        il tuo indirizzo e-mail non sarà pubblicato
        i campi obbligatori sono contrassegnati
        salva il mio nome email e sito web
        do il mio consenso affinché un cookie salvi
        la prossima volta che commento
        per il prossimo commento
        avvisami via email in caso di
        avvisami via e-mail alla pubblicazione
        notificami nuovi commenti
        devi essere connesso per inviare un commento
        devi essere loggato per commentare
        accedi per lasciare un commento
        questo sito utilizza akismet per ridurre
        questo sito usa akismet per ridurre
        scopri come i tuoi dati vengono elaborati
        come vengono elaborati i dati derivati dai commenti
        sii il primo a commentare
        lascia un commento qui sotto
        fatecelo sapere nei commenti
        scrivilo nei commenti
        ditecelo nei commenti
        inserisci il codice di sicurezza
        non sono un robot
      `),
      hint: list(`
        tuo commento
        campi obbligatori
        sarà pubblicato
        per commentare
        lascia un commento
      `),
    },
    navigation: {
      line: list(`
        home
        homepage
        menu
        menù
        cerca
        cerca nel sito
        ricerca
        chiudi
        chiudi menu
        apri menu
        vai al contenuto
        vai al contenuto principale
        salta al contenuto
        salta al contenuto principale
        passa al contenuto
        vai al menu
        vai al footer
        menu di navigazione
        accedi
        login
        logout
        esci
        registrati
        profilo
        il mio account
        il mio profilo
        area personale
        area riservata
        chi siamo
        contatti
        contattaci
        redazione e contatti
        la nostra redazione
        scrivici
        scriveteci
        scrivi alla redazione
        lavora con noi
        pubblicità sul sito
        per la pubblicità
        servizio clienti
        assistenza
        aiuto
        faq
        mappa del sito
        mappa sito
        rss
        feed rss
        avanti
        indietro
        precedente
        successivo
        successiva
        prossimo
        prossima
        torna su
        torna all'inizio
        torna indietro
        torna alla home
        continua
        altro
        mostra altro
        mostra di più
        carica altri
        carica altro
        vedi tutti
        vedi tutte
        vedi tutto
        tutte le notizie
        tutti
        tutte
        sezioni
        sezioni del sito
        rubriche
        edizioni locali
        edizioni
        notizie
        news
        attualità
        cronaca
        cronache
        cronaca locale
        cronaca nera
        italia
        dall'italia
        mondo
        dal mondo
        esteri
        europa
        politica
        economia
        finanza
        mercati
        borsa
        lavoro
        imprese
        aziende
        sport
        calcio
        calciomercato
        serie a
        basket
        tennis
        ciclismo
        formula 1
        motogp
        altri sport
        motori
        auto
        moto
        cultura
        spettacolo
        spettacoli
        cultura e spettacoli
        cinema
        musica
        tv
        televisione
        libri
        eventi
        gossip
        personaggi
        società
        costume
        lifestyle
        moda
        bellezza
        benessere
        salute
        scienza
        scienze
        scienza e tecnologia
        tecnologia
        tech
        scuola
        università
        ambiente
        energia
        green
        animali
        viaggi
        turismo
        cucina
        ricette
        food
        gusto
        casa
        donna
        oroscopo
        meteo
        necrologie
        opinioni
        editoriali
        editoriale
        commenti e opinioni
        lettere
        lettere al direttore
        interviste
        inchieste
        blog
        podcast
        video
        gallery
        fotogallery
        foto e video
        galleria
        galleria foto
        galleria fotografica
        photogallery
        multimedia
        speciali
        speciale
        dossier
        edicola
        edicola digitale
        edizione digitale
        giornale digitale
        prima pagina
        diretta
        in diretta
        live
        servizi
        annunci immobiliari
        aste
        giochi
        scommesse
        coronavirus
        elezioni
        regioni
        provincia
        network
        prodotti
        libri e pubblicazioni
      `),
      start: list(`
        vai al contenuto
        salta al contenuto
        torna alla home
        torna su
        risultati della ricerca
        il tuo browser non supporta
        abilita javascript
        attiva javascript
      `),
      mark: list(`
        esci dalla versione mobile
        salta al contenuto principale
        vai al contenuto principale
        abilita javascript nel tuo browser
        javascript è disabilitato nel tuo browser
        il tuo browser non è aggiornato
      `),
    },
    copyright: {
      line: list(`
        riproduzione riservata
        © riproduzione riservata
        riproduzione riservata ©
        tutti i diritti riservati
        diritti riservati
        copyright
        privacy
        privacy policy
        cookie policy
        cookie
        informativa privacy
        informativa sulla privacy
        note legali
        avvertenze legali
        termini e condizioni
        termini di utilizzo
        termini d'uso
        termini di servizio
        condizioni d'uso
        condizioni generali
        condizioni di utilizzo
        disclaimer
        codice etico
        dati societari
        gerenza
        colophon
        credits sito
        accessibilità
        dichiarazione di accessibilità
        partita iva
        whistleblowing
        riserva tdm
      `),
      start: list(`
        copyright
        ©
        riproduzione riservata
        tutti i diritti riservati
        diritti riservati
        è vietata la riproduzione
        vietata la riproduzione
        testata giornalistica registrata
        testata registrata
        registrazione tribunale
        reg trib
        registrato presso il tribunale
        iscrizione al registro della stampa
        direttore responsabile
        p iva
        partita iva
        sede legale
        privacy policy
        per la tua pubblicità
      `),
      mark: list(`
        tutti i diritti riservati
        tutti i diritti sono riservati
        © riproduzione riservata
        riproduzione riservata ©
        riproduzione riservata © copyright
        è vietata la riproduzione
        è vietata la riproduzione anche parziale
        vietata la riproduzione anche parziale
        testata giornalistica registrata presso
        registrazione presso il tribunale di
        iscrizione al registro della stampa
        registrata presso il tribunale di
        registro stampa del tribunale di
        diritti delle immagini e dei testi sono riservati
        senza autorizzazione scritta
      `),
      hint: list(`
        copyright
        riproduzione riservata
        diritti riservati
        partita iva
        direttore responsabile
        sede legale
        ©
      `),
    },
    other: {
      line: list(`
        caricamento notizie
        contenuto non disponibile
        errore di caricamento
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
