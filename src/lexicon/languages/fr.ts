import { type Language, list, words } from '../language.js'

export const fr: Language = {
  code: 'fr',
  name: 'French',
  stopwords: words(`
    de la le et les des en l' d' à un une du est dans que qui pour a par il au ce pas sur plus qu' se s' avec n' ne
    sont son ont été elle mais cette ou sa ses aux y on nous ils c' j' je était leur fait être ces après tout comme
    si même deux entre sans sous aussi avait très où leurs bien peut encore selon dont depuis lors contre ans avant
    alors cela ainsi vous ai avoir faire tous toute toutes moins lui donc car chez elles quand jusqu' notre nos
    votre non m' mon ma me quelques autres autre ceux celui celle déjà pendant vers peu dit doit avaient étaient
    sera serait parce puis lorsque toujours aucun aucune mes moi soit trop
  `),
  phrases: {
    byline: {
      line: list(`
        par
        la rédaction
        rédaction
        par la rédaction
        par rédaction
        par la rédaction avec afp
        la rédaction avec afp
        avec afp
        afp
        par afp
        par l'afp
        auteur
        auteure
        autrice
        auteurs
        journaliste
        correspondant
        correspondante
        notre correspondant
        notre correspondante
        de notre correspondant
        de notre correspondante
        de notre envoyé spécial
        de notre envoyée spéciale
        envoyé spécial
        envoyée spéciale
        nos envoyés spéciaux
        service politique
        service économie
        service monde
        service sport
        le service checknews
        écrit par
        rédigé par
        publié par
        posté par
        propos recueillis par
        tribune
        collectif
        contributeur
        contributrice
        chroniqueur
        chroniqueuse
        rédacteur en chef
        rédactrice en chef
        pigiste
        admin
        un article de
        une enquête de
        un reportage de
        une chronique de
      `),
      start: list(`
        écrit par
        rédigé par
        posté par
        propos recueillis par
        recueilli par
        de notre correspondant
        de notre correspondante
        de notre envoyé
        de notre envoyée
        de nos envoyés
        envoyé spécial à
        envoyée spéciale à
        un article de
        article écrit par
        une enquête de
        un reportage de
        une chronique de
        un texte de
        entretien réalisé par
        interview réalisée par
        traduit de l'anglais par
        traduit de l'anglais
        adapté par
        avec notre correspondant
        avec notre correspondante
        avec nos envoyés spéciaux
        par notre correspondant
        par la rédaction
        par nos journalistes
      `),
      mark: list(`
        propos recueillis par
        entretien réalisé par
        interview réalisée par
        traduit de l'anglais par
        cet article a été écrit par
        cet article a été rédigé par
        cet article a été traduit
        cet article est republié à partir de
        cet article est initialement paru
        cet article a d'abord été publié
        cet article a été initialement publié
        avec notre correspondant à
        avec notre correspondante à
        ont contribué à cet article
        a contribué à cet article
        a contribué à ce reportage
      `),
    },
    timestamp: {
      line: list(`
        publié
        publié le
        publiée le
        mis à jour
        mis à jour le
        mise à jour
        modifié le
        dernière mise à jour
        date
        date de publication
        temps de lecture
        # min
        # mn
        # min de lecture
        # mn de lecture
        # minutes de lecture
        # minute de lecture
        min de lecture
        lecture # min
        lecture # mn
        lecture # minutes
        lecture de # min
        temps de lecture # min
        temps de lecture # mn
        temps de lecture # minutes
        temps de lecture estimé
        aujourd'hui
        hier
        à l'instant
        maintenant
        il y a # minutes
        il y a # minute
        il y a # min
        il y a # heures
        il y a # heure
        il y a # h
        il y a # jours
        il y a # jour
        il y a # semaines
        il y a # semaine
        il y a # mois
        il y a # ans
        il y a # an
        il y a une heure
        il y a un jour
        il y a une semaine
        il y a un an
      `),
      start: list(`
        publié le
        publiée le
        publié hier
        publié aujourd'hui
        publié à
        publié il y a
        publié #
        mis à jour
        mis à jour le
        mise à jour
        mise à jour le
        modifié le
        actualisé le
        dernière mise à jour
        dernière modification
        date de publication
        mis en ligne le
        posté le
        créé le
        paru le
        diffusé le
        première publication
        temps de lecture
        durée de lecture
        lecture # min
        rédigé le
        écrit le
      `),
      mark: list(`
        min de lecture
        minutes de lecture
        temps de lecture estimé
        cet article a été mis à jour
        cet article a été actualisé
        cet article a été modifié
        cet article date de plus de
        cet article a plus de
        cet article a été publié il y a
        article initialement publié le
      `),
    },
    breadcrumb: {
      line: list(`
        vous êtes ici
        fil d'ariane
        accueil actualités
        accueil actualité
        accueil politique
        accueil société
        accueil monde
        accueil france
        retour à l'accueil
        retour à la page d'accueil
        retour aux actualités
        retour à la liste
        retour à la une
        retour au sommaire
        toutes les actualités
        toute l'actualité
        tous les articles
      `),
      start: list(`
        vous êtes ici
        vous êtes dans
        fil d'ariane
      `),
    },
    tags: {
      head: list(`
        tags
        mots-clés
        mot-clé
        étiquettes
        étiquette
        thèmes
        thématiques
        thématiques associées
        thèmes associés
        thématique
        sujets
        sujets associés
        sujets liés
        sujets abordés
        dans cet article
        sur le même thème
        sur ce thème
        plus sur ce thème
        plus sur ce sujet
        en lien avec
        classé dans
        catégories
        rubriques associées
        tags associés
        autour du même sujet
        à propos de ce sujet
        lieux associés
        personnalités citées
      `),
      start: list(`
        tags
        mots-clés
        étiquettes
        étiqueté
        étiqueté avec
        classé dans
        classé sous
        classé comme
        publié dans
        publiée dans
        posté dans
        thèmes associés
        sujets associés
        catégories :
        ce contenu a été publié dans
        cette entrée a été publiée dans
        ce billet a été posté dans
      `),
      mark: list(`
        ce contenu a été publié dans
        cette entrée a été publiée dans
        ce billet a été posté dans
        mettez-le en favori avec son permalien
        ajouter aux favoris le permalien
      `),
    },
    engagement: {
      line: list(`
        vues
        # vues
        vue
        lectures
        # lectures
        lu # fois
        j'aime
        je n'aime pas
        # j'aime
        j'aime ça
        votes
        # votes
        voter
        votez
        noter
        noter cet article
        notez cet article
        évaluer
        évaluation
        moyenne
        réactions
        # réactions
        réagir
        favoris
        ajouter aux favoris
        ajouter à mes favoris
        ajouter à mes articles
        ajouter à ma liste
        ajouter à la liste de lecture
        lire plus tard
        à lire plus tard
        ma liste
        écouter
        écoutez
        écouter l'article
        écouter cet article
        écoutez cet article
        lire l'article à voix haute
        version audio
        lecture audio
        audio
        taille du texte
        taille de la police
        agrandir le texte
        réduire le texte
        mode sombre
        mode lecture
        mode zen
        lecture zen
        suivre
        suivi
        suivre ce thème
        suivre ce sujet
        suivre l'auteur
        abonnés
        # abonnés
        followers
        traduire
        signaler une erreur
        signaler une faute
        signaler
        une erreur à signaler ?
        offrir
        offrir l'article
        offrir cet article
        offrir un article
        offrez cet article
        résumé de l'article
        résumer
        cet article vous a-t-il été utile ?
        cet article vous a plu ?
        cet article vous a-t-il plu ?
        cette page vous a-t-elle été utile ?
        avez-vous trouvé cet article utile ?
        utile
        vous avez aimé cet article ?
      `),
      start: list(`
        écouter cet
        écouter l'article
        écoutez cet
        cet article vous a
        cette page vous a
        cette information vous a
        nombre de vues
        lu # fois
        vous avez repéré une erreur
        vous avez trouvé une erreur
        une erreur dans
        avez-vous trouvé
        signaler une
        notez cet
      `),
      mark: list(`
        cet article vous a-t-il
        cet article vous a été utile
        cette page vous a-t-elle
        vous avez trouvé une coquille
        vous avez repéré une erreur
        vous avez trouvé une erreur
        vous souhaitez signaler une erreur
        avez-vous trouvé une erreur
        une erreur dans cet article
        votre navigateur ne supporte pas l'élément audio
        cliquez pour noter
        cliquez sur une étoile
      `),
    },
    'share-bar': {
      line: list(`
        partager
        partage
        partagez
        # partages
        partages
        partager cet article
        partager l'article
        partagez cet article
        partagez l'article
        partager cette page
        partager la page
        partager ce contenu
        partager sur
        partager via
        partager sur facebook
        partager sur twitter
        partager sur x
        partager sur linkedin
        partager sur whatsapp
        partager sur messenger
        partager sur telegram
        partager sur pinterest
        partager sur bluesky
        partager par email
        partager par e-mail
        partager par mail
        partager par courriel
        partager le lien
        partager la publication
        partager la vidéo
        partage sur facebook
        partage sur twitter
        cliquez pour partager
        cliquez pour partager sur facebook
        cliquez pour partager sur twitter
        cliquez pour partager sur x
        cliquez pour partager sur linkedin
        cliquez pour imprimer
        cliquer pour imprimer
        cliquer pour envoyer un lien par e-mail à un ami
        ouvre dans une nouvelle fenêtre
        ouvre dans un nouvel onglet
        nouvelle fenêtre
        tweeter
        tweet
        épingler
        envoyer
        envoyer par email
        envoyer par e-mail
        envoyer par mail
        envoyer par courriel
        envoyer à un ami
        envoyer l'article par email
        transférer
        recommander
        mail
        e-mail
        email
        courriel
        par email
        par mail
        imprimer
        imprimer l'article
        imprimer cet article
        version imprimable
        pdf
        télécharger en pdf
        copier
        copié
        copier le lien
        copier l'url
        lien copié
        le lien a été copié
        copier dans le presse-papier
        lien
        permalien
        enregistrer
        sauvegarder
        enregistrer l'article
        intégrer
        facebook
        messenger
        facebook messenger
        twitter
        x
        x (twitter)
        instagram
        youtube
        tiktok
        linkedin
        whatsapp
        telegram
        pinterest
        reddit
        tumblr
        flipboard
        pocket
        viadeo
        bluesky
        mastodon
        threads
        snapchat
        sms
        google+
        google plus
        google news
        google actualités
        réseaux sociaux
        plus d'options
        autres
      `),
      start: list(`
        partager sur
        partager cet
        partager l'article
        partager :
        partager via
        partagez cet
        partagez l'article
        partagez sur
        cliquez pour
        cliquer pour
        lien copié
        envoyer par
        si vous avez aimé cet article partagez
      `),
      mark: list(`
        cliquez pour partager sur
        cliquez pour imprimer
        cliquer pour envoyer un lien
        partagez cet article sur
        partager cet article sur
        n'hésitez pas à partager
        lien copié dans le presse
        le lien a été copié
        voir cette publication sur instagram
        une publication partagée par
      `),
    },
    caption: {
      line: list(`
        photo
        photos
        image
        images
        illustration
        photo d'illustration
        image d'illustration
        photo d'archives
        photo archives
        archives
        photo afp
        photo dr
        dr
        crédit photo
        crédits photo
        crédit
        crédits
        légende
        capture d'écran
        photo prétexte
        photo fournie
        getty images
        shutterstock
        istock
        adobe stock
        unsplash
        pexels
        pixabay
        reuters
        ap
        agrandir
        agrandir l'image
        agrandir la photo
        voir la photo
        voir les photos
        voir la galerie
        voir le diaporama
        diaporama
        diaporama photo
        galerie photos
        # photos
        photo # de #
        photo # sur #
        image # sur #
        # / #
        # sur #
        plein écran
        image précédente
        image suivante
        ouvrir l'image
        photo de couverture
        source afp
      `),
      start: list(`
        photo
        photo par
        photographie de
        photographie :
        photo d'illustration
        photo d'archives
        image d'illustration
        image d'archives
        illustration :
        illustration de
        image :
        crédit photo
        crédits photo
        crédit image
        crédit vidéo
        légende
        capture d'écran
        source afp
        source reuters
        © afp
        © getty
        © reuters
        © dr
        © maxppp
        © ap
        © shutterstock
        © istock
        © adobe stock
        © unsplash
        © epa
        © sipa
        © archives
        © photo
        © capture
        sur cette photo
        sur cette image
        de gauche à droite
      `),
      mark: list(`
        photo afp
        photo reuters
        photo ap
        photo getty
        photo dr
        photo archives
        photo fournie par
        photo d'archives
        photo d'illustration
        image d'illustration
        photo la presse canadienne
        via getty images
        via afp
        via abaca
        hans lucas via afp
        hans lucas
        crédit photo
        crédits photo
        © getty images
        © afp
        capture d'écran
        shutterstock com
        stock adobe com
      `),
      hint: list(`
        getty images
        shutterstock
        istock
        adobe stock
        unsplash
        pexels
        pixabay
        maxppp
        photo
      `),
    },
    'cookie-notice': {
      line: list(`
        accepter
        j'accepte
        tout accepter
        accepter tout
        accepter et fermer
        accepter et continuer
        accepter & fermer
        accepter les cookies
        accepter tous les cookies
        accepter la sélection
        accepter gratuitement
        accepter et accéder
        accepter et naviguer
        j'accepte tout
        je suis d'accord
        ok
        ok pour moi
        d'accord
        j'ai compris
        compris
        autoriser
        autoriser tout
        autoriser tous les cookies
        tout autoriser
        refuser
        tout refuser
        refuser tout
        refuser les cookies
        refuser tous les cookies
        je refuse
        refuser et s'abonner
        continuer sans accepter
        interdire tous les cookies
        nécessaires
        cookies nécessaires
        strictement nécessaires
        cookies strictement nécessaires
        cookies fonctionnels
        fonctionnels
        fonctionnel
        cookies de performance
        cookies analytiques
        cookies de mesure d'audience
        mesure d'audience
        statistiques
        préférences
        marketing
        cookies publicitaires
        cookies marketing
        cookies tiers
        cookies de réseaux sociaux
        toujours actif
        toujours activé
        personnaliser
        paramétrer
        paramétrer les cookies
        paramétrer mes choix
        paramètres
        paramètres des cookies
        paramètres de cookies
        paramètres de confidentialité
        paramètres cookies
        gérer les cookies
        gérer mes cookies
        gérer vos cookies
        gestion des cookies
        gestion cookies
        gérer le consentement
        gérer mon consentement
        gérer le consentement aux cookies
        gestion du consentement
        gestion des consentements
        gérer mes choix
        gérer vos choix
        gérer mes préférences
        gérer les préférences
        gérer les options
        gérer utiq
        préférences cookies
        préférences de cookies
        préférences de confidentialité
        voir les préférences
        enregistrer les préférences
        enregistrer mes choix
        enregistrer et fermer
        confirmer mes choix
        valider
        valider mes choix
        voir nos partenaires
        voir les partenaires
        liste des partenaires
        nos partenaires
        en savoir plus sur les cookies
        consentement
        modifier mon consentement
        retirer mon consentement
        consentements
        cookies
        bandeau cookies
        choix de consentement
        vos choix
        vos choix en matière de cookies
        votre vie privée
        nous respectons votre vie privée
        le respect de votre vie privée est notre priorité
        votre vie privée est importante
        vie privée
        ce site utilise des cookies
        nous utilisons des cookies
        ce contenu est bloqué
        afficher le contenu
        autoriser les cookies
      `),
      start: list(`
        nous utilisons des cookies
        nous utilisons les cookies
        nous et nos partenaires
        nous et nos # partenaires
        avec votre consentement
        ce site web utilise
        notre site web utilise
        en poursuivant votre navigation
        en poursuivant la navigation
        en continuant à naviguer
        en continuant votre navigation
        en naviguant sur
        en utilisant ce site
        en cliquant sur accepter
        en cliquant sur tout accepter
        en cliquant sur j'accepte
        si vous continuez à utiliser
        si vous continuez à naviguer
        pour offrir les meilleures expériences
        le stockage ou l'accès technique
        les cookies nécessaires
        les cookies strictement
        les cookies fonctionnels
        les cookies de performance
        les cookies publicitaires
        les cookies marketing
        ce contenu est bloqué
        pour afficher ce contenu
        pour lire cette vidéo
        pour consulter ce contenu
        en cliquant sur personnaliser
        vous pouvez à tout moment modifier vos
        vous pouvez modifier vos choix
        stocker et/ou accéder à des informations
      `),
      mark: list(`
        nous utilisons des cookies
        nous utilisons les cookies
        nous utilisons également des cookies
        nous utilisons des traceurs
        ce site utilise des cookies
        ce site web utilise des cookies
        notre site utilise des cookies
        notre site web utilise des cookies
        nos sites utilisent des cookies
        vous acceptez l'utilisation de cookies
        vous acceptez l'utilisation des cookies
        vous acceptez le dépôt de cookies
        vous acceptez notre utilisation des cookies
        vous acceptez que nous utilisions
        vous acceptez notre politique de cookies
        consentez à l'utilisation de cookies
        consentez à l'utilisation des cookies
        utilisons des cookies pour
        utilise des cookies pour vous
        cookies pour améliorer votre expérience
        la meilleure expérience sur notre site
        la meilleure expérience possible sur notre
        vous garantir la meilleure expérience
        nous supposerons que vous en êtes satisfait
        nous supposerons que vous êtes d'accord
        nous et nos partenaires
        nous et nos * partenaires
        avec votre accord nous et nos
        avec votre accord nos partenaires
        stocker et ou accéder à des informations
        accéder à des informations sur un terminal
        accéder à des informations stockées sur un terminal
        publicités et contenu personnalisés
        publicité et contenu personnalisés
        données d'audience et développement de produit
        études d'audience et développement de services
        données de géolocalisation précises et identification
        vous pouvez retirer votre consentement
        retirer votre consentement à tout moment
        modifier vos choix à tout moment
        modifier vos préférences à tout moment
        à tout moment en cliquant sur
        consultez notre politique de cookies
        consulter notre politique de cookies
        notre politique de cookies
        notre politique relative aux cookies
        notre politique en matière de cookies
        le stockage ou l'accès technique
        pour offrir les meilleures expériences nous utilisons
        ce contenu est bloqué car vous
        vous n'avez pas accepté les cookies
        ce contenu n'est pas disponible car
        vous avez refusé les cookies
        vous avez choisi de refuser
        pour afficher ce contenu vous devez
        vous devez accepter les cookies
        en vous abonnant vous pouvez naviguer sans
        le respect de votre vie privée
        financer nos contenus par la publicité
      `),
      hint: list(`
        cookies
        votre expérience
        votre navigation
        nos partenaires
        votre consentement
        votre accord
        vos données
        vos choix
        vos préférences
        votre vie privée
        tout accepter
        politique de confidentialité
        contenus personnalisés
        publicités personnalisées
      `),
    },
    newsletter: {
      line: list(`
        newsletter
        newsletters
        nos newsletters
        notre newsletter
        la newsletter
        lettre d'information
        lettres d'information
        infolettre
        infolettres
        nos infolettres
        inscription newsletter
        inscription à la newsletter
        s'inscrire
        s'inscrire à la newsletter
        s'inscrire aux newsletters
        s'inscrire à l'infolettre
        je m'inscris
        m'inscrire
        inscrivez-vous
        inscrivez-vous à la newsletter
        inscrivez-vous à notre newsletter
        inscrivez-vous gratuitement
        inscrivez-vous à nos newsletters
        abonnez-vous à notre newsletter
        abonnez-vous à la newsletter
        s'abonner à la newsletter
        s'abonner aux newsletters
        recevoir la newsletter
        recevez notre newsletter
        recevez nos newsletters
        recevoir les alertes
        alertes
        alertes info
        alertes mail
        mes newsletters
        mes alertes
        toutes les newsletters
        voir toutes les newsletters
        votre email
        votre e-mail
        votre adresse email
        votre adresse e-mail
        votre adresse mail
        votre courriel
        adresse email
        adresse e-mail
        adresse mail
        adresse courriel
        adresse de messagerie
        saisissez votre email
        saisissez votre adresse email
        entrez votre adresse e-mail
        entrez votre email
        votre mail
        prénom
        nom de famille
        se désinscrire
        se désabonner
        désinscription
        merci pour votre inscription
        merci de votre inscription
        votre inscription est confirmée
        merci !
        votre inscription a bien été prise en compte
        restez informé
        restez informés
        restez connecté
        ne manquez rien
        ne ratez rien
        ne rien manquer
        non merci
        plus tard
        pas maintenant
        champ obligatoire
        champs obligatoires
        champs obligatoires
        ce champ est obligatoire
      `),
      start: list(`
        inscrivez-vous gratuitement
        inscrivez-vous pour recevoir
        abonnez-vous à notre newsletter
        abonnez-vous à la newsletter
        abonnez-vous à notre infolettre
        abonnez-vous gratuitement à
        recevez notre
        recevez gratuitement
        recevez toute
        recevez par
        recevoir la newsletter
        recevoir nos
        chaque matin recevez
        chaque semaine recevez
        tous les matins recevez
        chaque jour dans votre
        entrez votre adresse
        entrez votre email
        saisissez votre
        votre adresse email est
        votre adresse e-mail est
        votre email est
        votre adresse de messagerie est
        en vous inscrivant
        en vous abonnant
        en cliquant sur s'inscrire
        en cliquant sur je m'inscris
        en renseignant votre
        j'accepte de recevoir
        je souhaite recevoir
        oui je souhaite
        merci pour votre inscription
        vous pouvez vous désinscrire
        vous pourrez vous désinscrire
        vous pouvez à tout moment vous désinscrire
        ne manquez aucune
        ne manquez rien de
        restez informé
      `),
      mark: list(`
        inscrivez-vous à notre newsletter
        inscrivez-vous à nos newsletters
        inscrivez-vous à la newsletter
        inscrivez-vous à notre infolettre
        inscrivez-vous gratuitement à
        inscrivez-vous ici
        inscrivez-vous à notre * newsletter
        inscrivez-vous pour recevoir
        abonnez-vous à notre newsletter
        abonnez-vous à nos newsletters
        abonnez-vous à la newsletter
        abonnez-vous à notre infolettre
        abonnez-vous gratuitement à notre
        s'inscrire à notre newsletter
        pour vous inscrire à la newsletter
        pour recevoir notre newsletter
        recevez notre newsletter
        recevez nos newsletters
        recevez gratuitement notre
        recevez gratuitement la
        recevez chaque matin
        recevez chaque jour
        recevez chaque semaine
        recevez toute l'actualité
        recevez toute l'info
        recevez les dernières
        recevez par mail
        recevez par e-mail
        recevez directement dans votre
        dans votre boîte mail
        dans votre boîte mails
        dans votre boite mail
        dans votre boîte de réception
        dans votre boîte e-mail
        dans votre boîte courriel
        par e-mail chaque
        entrez votre adresse e-mail
        entrez votre adresse mail
        saisissez votre adresse email
        saisissez votre adresse e-mail
        votre adresse email est utilisée
        votre adresse email sera utilisée
        votre adresse e-mail est uniquement utilisée
        votre adresse de messagerie est uniquement utilisée
        est uniquement utilisée pour vous envoyer
        en vous inscrivant vous acceptez
        en vous inscrivant à la newsletter
        en vous abonnant vous acceptez
        en cliquant sur s'inscrire vous
        j'accepte de recevoir
        je souhaite recevoir la newsletter
        je souhaite recevoir les
        je souhaite recevoir par
        vous pouvez vous désinscrire à tout moment
        vous désinscrire à tout moment
        vous désabonner à tout moment
        en utilisant le lien de désabonnement
        merci pour votre inscription
        votre inscription a bien été
        une erreur est survenue merci
        veuillez saisir une adresse
        ne manquez aucune info
        ne manquez aucun article
      `),
      hint: list(`
        notre newsletter
        nos newsletters
        notre infolettre
        votre boîte mail
        votre adresse email
        votre adresse e-mail
        votre e-mail
        inscrivez-vous
        désinscrire
        désabonner
        offres commerciales
        en vous inscrivant
      `),
    },
    promotion: {
      line: list(`
        suivez-nous
        suivez-nous sur
        suivez-nous sur facebook
        suivez-nous sur twitter
        suivez-nous sur x
        suivez-nous sur instagram
        suivez-nous sur whatsapp
        suivez-nous sur google news
        suivez-nous sur google actualités
        suivez-nous sur les réseaux sociaux
        nous suivre
        nous suivre sur
        retrouvez-nous sur
        retrouvez-nous sur facebook
        retrouvez-nous
        rejoignez-nous
        rejoignez-nous sur
        rejoignez-nous sur facebook
        rejoignez notre chaîne whatsapp
        notre chaîne whatsapp
        chaîne whatsapp
        nos réseaux sociaux
        télécharger l'application
        téléchargez l'application
        téléchargez notre application
        télécharger l'appli
        télécharger notre application
        nos applications
        applications
        applications mobiles
        application
        l'application
        appli
        app store
        google play
        disponible sur google play
        télécharger dans l'app store
        ouvrir dans l'application
        ouvrir l'application
        activer les notifications
        activez les notifications
        notifications
        recevoir les notifications
        faire un don
        faites un don
        je fais un don
        je donne
        je soutiens
        donner
        soutenez-nous
        soutenir
        nous soutenir
        soutenez notre travail
        soutenez notre journalisme
        soutenez la presse indépendante
        soutenez l'information indépendante
        soutenez un journalisme indépendant
        devenir membre
        devenez membre
        adhérer
        en savoir plus
        en savoir +
        découvrir
        découvrez
        je découvre
        j'en profite
        en profiter
        voir l'offre
        voir les offres
        voir le prix
        acheter
        commander
        je commande
        participer
        je participe
        jouer
        cliquez ici
        écoutez notre podcast
        écouter le podcast
        s'abonner au podcast
        contactez-nous
        écrivez-nous
        contacter la rédaction
        contactez la rédaction
        envoyez-nous vos témoignages
        témoignez
        appel à témoignages
        proposer une info
        alerter la rédaction
        rss
        flux rss
        ajouter à google
        source préférée
        guide d'achat
        bons plans
      `),
      start: list(`
        suivez-nous
        suivez toute
        suivez l'actualité
        suivez notre
        retrouvez-nous
        retrouvez toute
        retrouvez toutes
        retrouvez tous
        retrouvez notre
        retrouvez nos
        rejoignez-nous
        rejoignez notre
        rejoignez la communauté
        abonnez-vous à notre chaîne
        abonnez-vous au podcast
        abonnez-vous à la chaîne
        téléchargez l'application
        téléchargez notre
        téléchargez gratuitement
        découvrez nos
        découvrez notre
        découvrez aussi notre
        cliquez ici
        pour plus d'infos
        pour aller plus loin sur
        pour nous soutenir
        pour nous contacter
        pour ne rien manquer
        pour ne rien rater
        pour suivre toute
        faites un don
        devenez membre
        si vous avez aimé
        si cet article
        vous avez une information
        vous avez des informations
        vous souhaitez réagir
        vous souhaitez nous
        vous souhaitez témoigner
        écrivez-nous
        contactez-nous
        contactez la rédaction
        envoyez-nous
        une info à nous
        partagez votre témoignage
        toute l'info
        toutes les infos
        tous nos articles
        retrouvez cet article
        activez les notifications
        ajoutez * à vos
        cet article contient
        cet article est extrait
        cet article est issu
        note de la rédaction
        à noter que cet article
      `),
      mark: list(`
        suivez-nous sur
        nous suivre sur facebook
        retrouvez-nous sur facebook
        retrouvez-nous sur instagram
        retrouvez-nous sur whatsapp
        retrouvez-nous sur nos
        retrouvez-nous sur les réseaux
        rejoignez-nous sur
        rejoignez notre chaîne
        rejoignez notre communauté
        rejoignez notre groupe
        rejoignez notre canal
        notre chaîne whatsapp
        notre chaîne youtube
        notre chaîne telegram
        notre canal whatsapp
        notre canal telegram
        notre page facebook
        nos réseaux sociaux
        abonnez-vous à notre chaîne
        abonnez-vous à notre page
        abonnez-vous à notre podcast
        abonnez-vous à la chaîne
        téléchargez l'application
        téléchargez notre application
        téléchargez gratuitement l'application
        téléchargez gratuitement notre
        sur notre application
        via notre application
        cliquez ici pour
        pour en savoir plus cliquez
        pour lire l'article complet
        toute l'actualité en direct sur
        retrouvez toute l'actualité
        retrouvez toutes nos
        retrouvez tous nos articles
        retrouvez tous nos
        retrouvez notre dossier
        retrouvez cet article dans
        retrouvez plus d'articles sur
        soutenez-nous
        soutenez notre travail
        soutenez notre journalisme
        soutenez la presse indépendante
        soutenez une presse libre
        soutenez un média indépendant
        soutenez le journalisme indépendant
        faites un don
        votre soutien est
        grâce à votre soutien
        grâce à vos dons
        grâce au soutien de nos lecteurs
        votre don est
        déductible de vos impôts
        devenez membre
        si vous avez aimé cet article
        si cet article vous a plu
        vous avez aimé cet article
        vous avez une information à nous
        vous souhaitez nous contacter
        écrivez-nous à
        écrivez-nous à l'adresse
        envoyez-nous un mail
        envoyez-nous votre témoignage
        contactez-nous à
        contactez-nous par
        n'hésitez pas à nous contacter
        n'hésitez pas à nous écrire
        racontez-nous en commentaire
        activez les notifications
        à écouter sur toutes les plateformes
        disponible sur toutes les plateformes d'écoute
        écoutez notre podcast
        liens d'affiliation
        liens affiliés
        peut percevoir une commission
        peut recevoir une commission
        nous pouvons percevoir une commission
        nous percevons une commission
        cet article contient des liens
        cet article est apparu en premier sur
        est apparu en premier sur
        cet article est extrait du
        cet article est issu du
        article initialement paru
        cet article est republié
        lire l'article original
        comme source préférée sur google
        dans vos sources préférées
      `),
      hint: list(`
        suivez-nous
        notre chaîne
        notre application
        notre page
        notre site
        nos réseaux
        google news
        google actualités
        cliquez ici
        toute l'actualité
        notre travail
        nos lecteurs
        votre soutien
        votre don
        faire un don
        notre podcast
        écrivez-nous
      `),
    },
    paywall: {
      line: list(`
        s'abonner
        s'abonner à partir de #
        je m'abonne
        je m'abonne à partir de #
        m'abonner
        abonnez-vous
        abonnez-vous pour lire la suite
        abonnez-vous pour #
        abonnez-vous à partir de #
        abonnez-vous dès #
        abonnement
        abonnements
        mon abonnement
        gérer mon abonnement
        gérer votre abonnement
        offre d'abonnement
        offres d'abonnement
        offrir un abonnement
        voir les offres d'abonnement
        voir nos offres
        découvrir nos offres
        découvrir les offres
        découvrir toutes les offres
        toutes nos offres
        nos offres
        déjà abonné
        déjà abonné(e) ?
        déjà abonné ? se connecter
        déjà abonné ? connectez-vous
        vous êtes déjà abonné
        déjà inscrit
        déjà un compte
        vous avez déjà un compte
        vous êtes abonné ?
        vous n'êtes pas abonné ?
        pas encore abonné
        pas encore inscrit ?
        pas encore de compte ?
        pas de compte ?
        vous n'avez pas de compte ?
        réservé aux abonnés
        article réservé aux abonnés
        contenu réservé aux abonnés
        cet article est réservé aux abonnés
        abonné
        pour les abonnés
        accès abonné
        accès abonnés
        espace abonné
        espace abonnés
        offert par un abonné
        offert
        premium
        article premium
        contenu premium
        exclusif abonnés
        lecture restreinte
        votre abonnement
        lire la suite avec
        lire la suite gratuitement
        il vous reste # % de cet article à lire
        la suite est réservée aux abonnés
        la suite de cet article
        accédez à l'article
        accès illimité
        accès illimité à tous les articles
        tester
        tester gratuitement
        essai gratuit
        essayer gratuitement
        # mois offert
        premier mois offert
        # € le premier mois
        # € par mois
        sans engagement
        résiliable à tout moment
        mot de passe
        mot de passe oublié
        identifiant
        identifiants
        adresse e-mail ou identifiant
        rester connecté
        se souvenir de moi
        connectez-vous
        identifiez-vous
        créer un compte
        créer mon compte
        créez votre compte
        créer un compte gratuit
        s'inscrire gratuitement
        inscription gratuite
        continuer avec google
        continuer avec facebook
        continuer avec apple
        se connecter avec google
        se connecter avec facebook
        connexion avec google
        acheter l'article
        acheter cet article
        acheter le journal
        achat au numéro
      `),
      start: list(`
        déjà abonné
        déjà inscrit
        déjà un compte
        vous êtes déjà abonné
        vous avez déjà un
        vous êtes abonné
        pas encore abonné
        pas encore de compte
        article réservé
        contenu réservé
        cet article est réservé
        cet article est exclusivement
        ce contenu est réservé
        cette vidéo est réservée
        la suite est réservée
        la suite de cet article
        la lecture de cet article
        pour lire la suite
        pour lire cet article
        pour lire l'intégralité
        pour lire l'article en intégralité
        pour continuer à lire
        pour continuer la lecture
        abonnez-vous pour
        abonnez-vous à partir
        abonnez-vous dès
        abonnez-vous et
        abonnez-vous maintenant
        connectez-vous pour
        connectez-vous ou
        identifiez-vous pour
        inscrivez-vous pour lire
        créez votre compte
        créez un compte
        lisez l'intégralité
        lisez cet article
        accédez à tous
        accédez à l'intégralité
        accédez à l'ensemble
        accès illimité
        bénéficiez d'un accès
        dès # €
        # € par mois
        offrez cet abonnement
      `),
      mark: list(`
        déjà abonné connectez-vous
        déjà abonné se connecter
        vous êtes déjà abonné
        vous avez déjà un compte
        vous n'êtes pas abonné
        pas encore abonné
        article réservé aux abonnés
        article réservé à nos abonnés
        contenu réservé aux abonnés
        cet article est réservé aux abonnés
        cet article est réservé à nos
        ce contenu est réservé aux
        réservé à nos abonnés
        la suite est réservée
        il vous reste # de cet article
        de cet article à lire
        pour lire la suite de
        pour lire la suite abonnez
        pour lire la suite
        pour lire cet article en
        pour lire l'intégralité de
        pour lire l'article en entier
        pour accéder à l'intégralité
        pour accéder à cet article
        pour accéder à ce contenu
        pour continuer à lire cet
        pour poursuivre votre lecture
        pour poursuivre la lecture
        abonnez-vous pour lire
        abonnez-vous pour accéder
        abonnez-vous pour continuer
        abonnez-vous pour profiter
        abonnez-vous à partir de
        abonnez-vous dès
        abonnez-vous maintenant
        connectez-vous pour lire
        connectez-vous pour accéder
        connectez-vous à votre compte
        identifiez-vous pour lire
        inscrivez-vous pour lire
        créez votre compte pour
        créez un compte gratuit
        accédez à tous les articles
        accédez à tous nos articles
        accédez à tous les contenus
        accédez en illimité
        accès illimité à tous
        accès illimité aux articles
        accès illimité à l'ensemble
        accès illimité à nos
        bénéficiez d'un accès illimité
        profitez d'un accès illimité
        vous avez atteint la limite
        articles gratuits ce mois
        avec engagement ou sans
        lecture en cours sur un autre appareil
        vous pouvez lire cet article sur un seul appareil
        parce qu'une autre personne
        mot de passe oublié
        un lien vous permettant de réinitialiser
        consultez vos courriels
        grâce à votre abonnement
        les abonnés peuvent offrir
      `),
      hint: list(`
        abonnez-vous
        déjà abonné
        lire la suite
        cet article
        connectez-vous
        accès illimité
        sans engagement
        votre abonnement
        offre d'essai
        premier mois
      `),
    },
    advertisement: {
      line: list(`
        publicité
        publicités
        pub
        publicité publicité
        annonce
        annonces
        annonce publicitaire
        contenu sponsorisé
        sponsorisé
        sponsorisé par
        contenu partenaire
        contenus sponsorisés
        partenaire
        partenaires
        en partenariat avec
        avec le soutien de
        avec notre partenaire
        contenu de marque
        contenu publicitaire
        contenu proposé par
        proposé par
        présenté par
        publi-rédactionnel
        publirédactionnel
        publi-reportage
        publireportage
        communiqué
        branded content
        brand content
        la suite après la publicité
        la suite après cette publicité
        suite de l'article après la publicité
        suite de l'article après cette publicité
        l'article continue après la publicité
        la suite de votre contenu après cette annonce
        contenu continue après la publicité
        passer la publicité
        fermer la publicité
        ignorer la publicité
        ignorer
        chargement
        chargement en cours
        advertisement
        ads
        taboola
        outbrain
        liens sponsorisés
        offres partenaires
        code promo
        codes promo
        codes promos
        nos partenaires proposent
        contenus partenaires
      `),
      start: list(`
        la suite après
        suite de l'article après
        la suite de votre contenu
        publicité la suite
        sponsorisé par
        contenu sponsorisé
        contenu proposé par
        cet article est sponsorisé
        cet article a été sponsorisé
        ce contenu vous est proposé
        article sponsorisé
        article partenaire
      `),
      mark: list(`
        la suite après la publicité
        la suite après cette publicité
        suite de l'article après la publicité
        suite de l'article après cette publicité
        l'article continue après la publicité
        la suite de votre contenu après cette annonce
        ce contenu a été réalisé par
        ce contenu est proposé par
        cet article a été rédigé en partenariat
        cet article est sponsorisé
        la rédaction n'a pas participé
        désactivez votre bloqueur de publicité
        désactiver votre bloqueur de publicité
        désactivez votre bloqueur
        vous utilisez un bloqueur de publicité
        vous utilisez un bloqueur
        un bloqueur de publicité est activé
      `),
    },
    'related-posts': {
      line: list(`
        lire la suite
        la suite
        lire plus
        lire
        lire l'article
        lire l'article complet
        lire l'article en entier
        lire le dossier
        lire l'interview
        lire l'enquête
        voir plus
        voir plus d'articles
        voir tout
        voir tous
        voir tous les articles
        voir toutes les actualités
        voir la suite
        voir la vidéo
        voir la video
        plus
        afficher plus
        afficher la suite
        charger plus
        charger plus d'articles
        plus de résultats
        article précédent
        article suivant
        articles précédents
        articles suivants
        articles plus récents
        articles plus anciens
        publication précédente
        publication suivante
        précédent suivant
        navigation de l'article
        navigation des articles
        navigation d'article
        en direct
        le direct
        suivre le direct
        revoir le direct
        regarder
        regarder la vidéo
        direct
      `),
      head: list(`
        à lire aussi
        lire aussi
        lire également
        à lire également
        à lire ensuite
        à lire
        à lire dans la même rubrique
        à lire sur le même sujet
        lisez aussi
        lire en complément
        voir aussi
        à voir aussi
        à voir également
        voir également
        à découvrir
        à découvrir aussi
        à découvrir également
        à écouter aussi
        à ne pas manquer
        à ne pas rater
        à suivre aussi
        articles similaires
        article similaire
        articles liés
        articles connexes
        articles associés
        articles relatifs
        article connexe
        articles sur le même sujet
        articles sur le même thème
        articles recommandés
        articles à lire
        articles en relation
        articles en lien
        autres articles
        autres actualités
        autres articles à lire
        autres articles de la rubrique
        autres articles de l'auteur
        sur le même sujet
        sur ce sujet
        dans la même rubrique
        dans la même catégorie
        dans la même thématique
        dans le même dossier
        dans la même série
        dans ce dossier
        du même auteur
        du même sujet
        contenus similaires
        contenus liés
        contenus associés
        contenu associé
        contenu connexe
        vidéos associées
        vidéos similaires
        liens connexes
        liens associés
        pour aller plus loin
        aller plus loin
        pour approfondir
        en complément
        plus d'articles
        plus d'actualités
        plus d'infos
        plus d'actus
        plus de contenus
        plus d'articles sur
        plus sur le sujet
        davantage sur
        encore plus d'actualités
        vous aimerez aussi
        vous aimerez peut-être
        vous allez aimer
        vous pourriez aimer
        vous pourriez aussi aimer
        vous pourriez aussi être intéressé par
        vous pourriez être intéressé par
        vous pourriez également aimer
        ceci pourrait vous intéresser
        cela pourrait vous intéresser
        cela peut vous intéresser
        ça peut vous intéresser
        ces articles peuvent vous intéresser
        ces articles pourraient vous intéresser
        ces contenus pourraient vous intéresser
        peut vous intéresser
        pourrait aussi vous intéresser
        susceptible de vous intéresser
        recommandé
        recommandés
        recommandé pour vous
        recommandés pour vous
        recommandations pour vous
        nos recommandations
        on vous recommande
        nous vous recommandons
        nous vous conseillons
        la rédaction vous conseille
        la rédaction vous recommande
        le choix de la rédaction
        les choix de la rédaction
        choix de la rédaction
        sélection de la rédaction
        la sélection de la rédaction
        nos suggestions
        suggestions de lecture
        suggérés pour vous
        pour vous
        sélectionné pour vous
        contenus recommandés
        lectures recommandées
        vidéos recommandées
        les lecteurs ont aussi lu
        ils ont aussi lu
        les internautes ont aussi lu
        les internautes ont également lu
        l'article suivant
        prochain article
        la suite à lire
        toujours à lire
        retrouvez aussi
        nos derniers articles sur
        nos articles sur le sujet
        nos articles sur le même sujet
        notre dossier complet
        tous nos articles sur
        tous nos articles sur le sujet
        de la même série
        découvrez aussi
        découvrez également
        ailleurs sur le web
        ailleurs sur le site
        nos vidéos
        vidéos à voir
      `),
      start: list(`
        à lire aussi
        à lire également
        à lire :
        lire aussi
        lire également
        lire notre
        lire nos
        lire la suite
        lire l'article
        lire la chronique
        lire l'enquête
        lire l'analyse
        lire l'entretien
        lire le récit
        lire le reportage
        lire la tribune
        lire le décryptage
        lisez aussi
        lisez notre
        voir aussi
        voir également
        à voir aussi
        à écouter aussi
        écouter aussi
        article réservé à nos abonnés lire
        retrouvez aussi
        découvrez aussi
        sur le même sujet
        pour aller plus loin
        plus d'informations à venir
        regarder aussi
        cliquez pour lire
        article précédent
        article suivant
        consultez aussi
        consulter aussi
        >> lire
      `),
      mark: list(`
        à lire aussi
        lire aussi
        lisez aussi
        à lire également
        lire notre article
        lire notre enquête
        lire notre entretien
        lire notre dossier
        lire aussi notre
        voir aussi notre
        lire la suite de l'article
        lire la suite sur
      `),
      hint: list(`
        lire aussi
        voir aussi
        sur le même sujet
      `),
    },
    trending: {
      head: list(`
        les plus lus
        les articles les plus lus
        articles les plus lus
        les + lus
        le plus lu
        plus lus
        les plus lues
        les plus consultés
        les articles les plus consultés
        les plus populaires
        articles populaires
        populaires
        les plus partagés
        les plus commentés
        articles les plus commentés
        les plus vus
        les vidéos les plus vues
        les plus vues
        les plus récents
        articles récents
        article récent
        posts récents
        publications récentes
        commentaires récents
        derniers articles
        nos derniers articles
        dernières actualités
        dernières nouvelles
        dernières infos
        dernières news
        dernières publications
        derniers commentaires
        dernières vidéos
        derniers dossiers
        dernière minute
        dernière heure
        les dernières actualités
        les dernières infos
        les derniers articles
        les actualités
        les actus
        actualités récentes
        actualités du jour
        l'actu
        l'actu en direct
        l'actualité en direct
        l'actualité en continu
        l'info en continu
        info en continu
        en continu
        le fil info
        fil info
        fil infos
        fil d'actu
        fil actu
        flash info
        flash actu
        alerte info
        à la une
        la une
        en une
        à la une aujourd'hui
        à la une du
        en ce moment
        tendance
        tendances
        tendances du moment
        sujets du moment
        sujets tendances
        les sujets du moment
        trending
        top articles
        top #
        top des articles
        les titres
        les gros titres
        les titres du jour
        l'essentiel de l'actu
        l'essentiel du jour
        l'essentiel de l'actualité
        ça fait l'actu
        ils font l'actu
        aujourd'hui à la une
        les immanquables
        immanquables
        ne manquez pas
        # dernières heures
        événements à venir
        image du jour
        photo du jour
        vidéo du jour
      `),
      start: list(`
        les plus lus
        articles les plus lus
        dernière minute :
        à la une :
        articles récents
      `),
    },
    'author-bio': {
      line: list(`
        bio
        biographie
        voir le profil
        voir son profil
        voir tous ses articles
        tous ses articles
        tous les articles de l'auteur
        ses articles
        ses derniers articles
        suivre cet auteur
        contacter l'auteur
        écrire à l'auteur
        profil
        site web de l'auteur
        page auteur
        les articles de l'auteur
        photo de profil
      `),
      head: list(`
        à propos de l'auteur
        à propos de l'auteure
        à propos de l'autrice
        à propos des auteurs
        au sujet de l'auteur
        qui est l'auteur
        sur l'auteur
        biographie de l'auteur
        auteur de l'article
        auteur de cet article
      `),
      start: list(`
        à propos de l'auteur
        à propos de l'auteure
        à propos de l'autrice
        voir tous les articles de
        voir toutes les publications de
        voir tous les articles par
        tous les articles de
        tous les articles par
        plus d'articles de
        contacter l'auteur
        suivre l'auteur
        autres articles de
      `),
      mark: list(`
        voir tous les articles de
        voir toutes les publications de
        est journaliste à
        est journaliste au service
        est journaliste au pôle
        est journaliste pour
        est journaliste indépendant
        est journaliste indépendante
        est journaliste pigiste
        est journaliste spécialisé dans
        est journaliste spécialisée dans
        est un journaliste basé
        est une journaliste basée
        est rédacteur en chef de
        est rédactrice en chef de
        est rédacteur web
        est rédactrice web
        est chef du service
        est cheffe du service
        est correspondant de
        est correspondante de
        est chroniqueur à
        est chroniqueuse à
        est grand reporter
        est grand reporter au
        passionné par l'actualité
        passionnée par l'actualité
        diplômé d'une école de journalisme
        diplômée d'une école de journalisme
        les propos tenus dans cet article
        n'engagent que leur auteur
        n'engage que son auteur
        n'engagent que leurs auteurs
        ne reflètent pas nécessairement
        ne reflète pas nécessairement
        ne reflètent pas forcément
        suivez-le sur twitter
        suivez-la sur twitter
      `),
      hint: list(`
        tous ses articles
        rédacteur web
        rédactrice web
        a rejoint la rédaction
        journaliste spécialisé
        journaliste spécialisée
        passionné d'actualité
        passionnée d'actualité
      `),
    },
    comments: {
      line: list(`
        commentaire
        commentaire *
        votre commentaire
        # commentaire
        aucun commentaire
        pas de commentaire
        pas encore de commentaire
        pas encore de commentaires
        aucun commentaire pour le moment
        soyez le premier à commenter
        soyez le premier à réagir
        soyez la première personne à commenter
        voir les commentaires
        voir les # commentaires
        voir tous les commentaires
        afficher les commentaires
        lire les commentaires
        lire les # commentaires
        charger les commentaires
        charger plus de commentaires
        plus de commentaires
        masquer les commentaires
        tous les commentaires
        fermer les commentaires
        commentaires fermés
        commentaires désactivés
        les commentaires sont fermés
        les commentaires sont clos
        commenter
        commentez
        commenter l'article
        commenter cet article
        réagissez
        réagissez à cet article
        réagir à cet article
        donnez votre avis
        donner mon avis
        votre avis
        votre réaction
        votre opinion
        exprimez-vous
        ajouter un commentaire
        ajouter votre commentaire
        ajoutez un commentaire
        écrire un commentaire
        écrivez un commentaire
        rédiger un commentaire
        publier un commentaire
        publier mon commentaire
        publier le commentaire
        poster un commentaire
        poster le commentaire
        envoyer le commentaire
        nouveau commentaire
        laisser un avis
        publier
        poster
        répondre
        réponse
        réponses
        # réponses
        # réponse
        voir les réponses
        annuler
        annuler la réponse
        signaler ce commentaire
        signaler un abus
        alerter
        modération
        charte de modération
        charte des commentaires
        charte de participation
        règles de participation
        rejoindre la conversation
        rejoignez la discussion
        participer à la discussion
        participez à la discussion
        nom *
        nom (obligatoire)
        email (obligatoire)
        e-mail (obligatoire)
        e-mail *
        votre nom
        pseudo
        pseudo *
        pseudonyme
        site web
        site internet
        captcha
        code de sécurité
        je ne suis pas un robot
        prévisualiser
        prévenez-moi
        les plus anciens
        plus récents
        plus anciens
        les mieux notés
        trier par
        anonyme
        invité
        connectez-vous pour commenter
        se connecter pour commenter
        connectez-vous pour réagir
        identifiez-vous pour commenter
        connectez-vous pour répondre
        s'il vous plaît entrez votre commentaire
        s'il vous plaît entrez votre nom ici
        veuillez entrer votre commentaire
        veuillez entrer votre nom ici
        vous avez entré une adresse e-mail incorrecte
        rétrolien
        rétroliens
        pingback
        pings
        trackback
      `),
      head: list(`
        commentaires
        # commentaires
        commentaires #
        les commentaires
        vos commentaires
        vos réactions
        commentaires des lecteurs
        commentaires des internautes
        réactions des lecteurs
        laisser un commentaire
        laisser un commentaire annuler la réponse
        laisser une réponse
        laisser une réponse annuler la réponse
        laissez un commentaire
        laissez une réponse
        laissez votre commentaire
        laisser votre commentaire
        déposer un commentaire
        déposez un commentaire
        # réflexions sur
        une réflexion sur
        # réponses à
        une réponse à
        un commentaire sur
        # commentaires sur
        espace commentaires
        qu'en pensez-vous
      `),
      start: list(`
        laisser un commentaire
        laisser une réponse
        laissez un commentaire
        laissez une réponse
        laissez votre commentaire
        ajouter un commentaire
        écrire un commentaire
        # commentaires sur
        # réflexions sur
        une réflexion sur
        # réponses à
        une réponse à
        votre adresse e-mail ne
        votre adresse email ne
        votre adresse de messagerie ne
        votre e-mail ne
        les champs obligatoires
        enregistrer mon nom
        prévenez-moi
        avertissez-moi
        ce site utilise akismet
        en savoir plus sur la façon dont
        en savoir plus sur comment les données
        veuillez entrer votre
        veuillez vous connecter
        vous devez être connecté
        vous devez vous connecter
        vous devez être abonné
        vous devez être inscrit
        vous devez vous identifier
        connectez-vous pour commenter
        connectez-vous pour réagir
        identifiez-vous pour commenter
        il faut être connecté
        seuls les abonnés peuvent
        pour laisser un commentaire
        pour poster un commentaire
        pour pouvoir commenter
        les commentaires sont
        les commentaires pour cet
        l'espace des commentaires
        l'espace commentaires
        cet article n'est pas ouvert
        cet article est fermé aux commentaires
        soyez le premier
        soyez la première
        aucun commentaire
        pas encore de commentaire
        connecté en tant que
        votre commentaire est
        votre commentaire sera
        vous pouvez utiliser ces balises
        rétrolien
        pingback
      `),
      mark: list(`
        votre adresse e-mail ne sera pas publiée
        votre adresse email ne sera pas publiée
        votre adresse de messagerie ne sera pas publiée
        votre adresse mail ne sera pas publiée
        adresse e-mail ne sera pas publiée
        votre email ne sera pas publié
        les champs obligatoires sont indiqués
        les champs obligatoires sont marqués
        enregistrer mon nom
        enregistrer mon nom mon e-mail et mon site
        dans le navigateur pour mon prochain commentaire
        pour mon prochain commentaire
        prévenez-moi de tous les nouveaux
        prévenez-moi par e-mail
        avertissez-moi par e-mail
        me prévenir par e-mail
        ce site utilise akismet
        pour réduire les indésirables
        comment les données de vos commentaires sont
        la façon dont les données de vos commentaires
        veuillez entrer votre commentaire
        veuillez entrer votre nom ici
        adresse e-mail incorrecte
        vous devez être connecté pour
        vous devez vous connecter pour publier
        vous devez vous connecter pour commenter
        vous devez être abonné pour
        vous devez être membre afin de pouvoir
        connectez-vous pour commenter
        connectez-vous pour laisser un commentaire
        identifiez-vous pour commenter
        il faut être connecté pour
        seuls les abonnés peuvent commenter
        pour laisser un commentaire
        pour poster un commentaire
        pour commenter cet article
        les commentaires sont fermés
        les commentaires sont clos
        les commentaires sont désactivés
        les commentaires sont modérés
        les commentaires de cet article
        les commentaires pour cet article
        l'espace des commentaires est
        votre commentaire est en attente
        votre commentaire sera
        soyez le premier à commenter
        soyez le premier à réagir
        dites-le nous en commentaire
        dites-nous en commentaire
        dites le nous dans les commentaires
        donnez votre avis dans les commentaires
        n'hésitez pas à laisser un commentaire
        laissez-nous un commentaire
        notre charte de modération
        notre charte des commentaires
        vous pouvez utiliser ces balises
      `),
      hint: list(`
        votre commentaire
        vos commentaires
        votre nom
        champs obligatoires
        ne sera pas publiée
        captcha
        recaptcha
        charte de modération
      `),
    },
    navigation: {
      line: list(`
        accueil
        page d'accueil
        home
        menu
        menu principal
        ouvrir le menu
        fermer le menu
        afficher le menu
        ouvrir/fermer le menu
        basculer la navigation
        toggle navigation
        navigation
        navigation principale
        rubriques
        toutes les rubriques
        rubrique
        sections
        sommaire
        sommaire de l'article
        table des matières
        plan du site
        plan de site
        index
        recherche
        rechercher
        rechercher sur le site
        recherche avancée
        lancer la recherche
        ouvrir la recherche
        fermer la recherche
        que recherchez-vous ?
        que cherchez-vous ?
        résultats de recherche
        ok rechercher
        aller au contenu
        aller au contenu principal
        aller au menu
        aller au menu principal
        aller à la navigation
        aller à la recherche
        aller au pied de page
        aller à
        passer au contenu
        passer au contenu principal
        passer au menu
        accéder au contenu
        accéder au contenu principal
        accéder au menu
        accès direct au contenu
        haut de page
        haut de la page
        retour en haut
        retour en haut de page
        revenir en haut
        remonter
        retour
        retour haut de page
        suivant
        précédent
        suivante
        précédente
        page suivante
        page précédente
        page
        page #
        page # sur #
        première page
        dernière page
        pages
        fermer
        fermer la fenêtre
        ouvrir
        afficher
        masquer
        réduire
        afficher moins
        voir moins
        moins
        oui
        non
        tout
        tous
        toutes
        filtrer
        filtres
        effacer
        réinitialiser
        modifier
        supprimer
        choisir
        sélectionner
        se connecter
        connexion
        me connecter
        se déconnecter
        déconnexion
        login
        mon compte
        mon profil
        mon espace
        mes commentaires
        mes favoris
        mes articles
        mes paramètres
        panier
        mon panier
        identification
        à propos
        à propos de nous
        qui sommes-nous
        notre histoire
        notre équipe
        l'équipe
        équipe
        notre rédaction
        les journalistes
        nos journalistes
        nos auteurs
        contact
        contacts
        nous contacter
        formulaire de contact
        nous écrire
        aide
        aide et contact
        centre d'aide
        besoin d'aide
        faq
        questions fréquentes
        foire aux questions
        service client
        service clients
        service abonnés
        services
        presse
        espace presse
        communiqués de presse
        recrutement
        nous rejoindre
        carrières
        emploi
        emplois
        offres d'emploi
        annoncer
        annonceurs
        annonceur
        régie publicitaire
        régie
        devenir annonceur
        publicité contact
        kit média
        annonces légales
        annonces immobilières
        petites annonces
        annonces classées
        avis de décès
        nécrologie
        carnet
        carnet du jour
        marchés publics
        boutique
        la boutique
        kiosque
        le kiosque
        journal
        le journal
        lire le journal
        journal numérique
        édition numérique
        édition abonnés
        éditions
        édition du jour
        éditions locales
        hors-séries
        hors-série
        magazine
        magazines
        le magazine
        archives du journal
        e-paper
        accessibilité
        accessibilité : non conforme
        accessibilité : partiellement conforme
        version mobile
        quitter la version mobile
        version classique
        français
        english
        anglais
        langue
        langues
        changer de langue
        liens utiles
        liens
        outils
        télécharger
        actualités
        actualité
        actu
        actus
        news
        infos
        info
        informations
        politique
        société
        faits divers
        justice
        police
        police-justice
        économie
        economie
        eco
        éco
        entreprises
        entreprise
        finance
        finances
        argent
        bourse
        marchés
        conso
        consommation
        immobilier
        impôts
        placements
        patrimoine
        retraite
        social
        travail
        emploi & formation
        industrie
        agriculture
        énergie
        transports
        logement
        monde
        international
        france
        europe
        afrique
        asie
        amériques
        amérique
        moyen-orient
        proche-orient
        proche et moyen-orient
        états-unis
        etats-unis
        union européenne
        canada
        québec
        belgique
        suisse
        maghreb
        océanie
        outre-mer
        national
        régions
        région
        régional
        local
        locales
        ma ville
        ma commune
        villes
        paris
        île-de-france
        ile-de-france
        lyon
        marseille
        toulouse
        bordeaux
        nantes
        lille
        strasbourg
        rennes
        nice
        bretagne
        normandie
        occitanie
        grand est
        hauts-de-france
        nouvelle-aquitaine
        auvergne-rhône-alpes
        provence-alpes-côte d'azur
        pays de la loire
        centre-val de loire
        bourgogne-franche-comté
        corse
        montréal
        ukraine
        guerre en ukraine
        guerre au proche-orient
        culture
        culture & loisirs
        loisirs
        sorties
        musique
        cinéma
        livres
        livre
        théâtre
        arts
        expositions
        expos
        festivals
        séries
        télévision
        télé
        tv
        programme tv
        programmes tv
        médias
        radio
        people
        célébrités
        stars
        patrimoine culturel
        histoire
        spectacles
        arts & scènes
        bd
        sport
        sports
        tous les sports
        football
        foot
        ligue #
        ligue des champions
        mercato
        rugby
        tennis
        cyclisme
        formule #
        basket
        handball
        athlétisme
        natation
        golf
        auto-moto
        sports mécaniques
        sports d'hiver
        hockey
        jo
        jeux olympiques
        omnisports
        résultats
        sciences
        science
        santé
        bien-être
        médecine
        psycho
        psychologie
        nutrition
        forme
        environnement
        planète
        climat
        écologie
        nature
        animaux
        biodiversité
        espace
        technologie
        technologies
        tech
        tech & web
        high-tech
        numérique
        internet
        sciences et tech
        jeux vidéo
        jeux
        mots croisés
        mots fléchés
        sudoku
        quiz
        horoscope
        lifestyle
        style
        art de vivre
        mode
        mode & beauté
        beauté
        cuisine
        recettes
        gastronomie
        vin
        vins
        maison
        déco
        jardin
        famille
        parents
        enfants
        sexo
        couple
        voyage
        voyages
        tourisme
        automobile
        auto
        moto
        éducation
        enseignement
        étudiant
        étudiants
        campus
        religion
        religions
        opinions
        opinion
        idées
        débats
        débat
        éditorial
        édito
        éditos
        editos
        chroniques
        chronique
        tribunes
        analyses
        analyse
        décryptage
        décryptages
        enquêtes
        enquête
        reportages
        reportage
        grand format
        grands formats
        long format
        entretien
        entretiens
        interview
        interviews
        portraits
        portrait
        dossiers
        dossier
        fact-checking
        vrai ou faux
        désintox
        courrier des lecteurs
        blogs
        blog
        vidéos
        vidéo
        video
        photos du site
        diaporamas
        infographies
        infographie
        podcasts
        podcast
        audios
        émissions
        replay
        direct tv
        direct radio
        météo
        trafic
        trafic info
        élections
        présidentielle
        présidentielle #
        législatives
        municipales
        municipales #
        européennes
        élections #
        coronavirus
        covid-#
        insolite
        insolites
        bonnes nouvelles
        femmes
        jeunes
        jeunesse
        emplois & carrières
        forum
        forums
        communauté
        club
        événements
        évènements
        concours
        jeux-concours
        sondage
        sondages
        guide
        guides
        tests
        comparatifs
        pratique
        vie pratique
        vie quotidienne
        services pratiques
        partenariats
        divers
        autre
        non classé
        thèmes a-z
        lundi
        mardi
        mercredi
        jeudi
        vendredi
        samedi
        dimanche
        fièrement propulsé par wordpress
        propulsé par wordpress
        réalisé par
        powered by
      `),
      start: list(`
        aller au contenu
        passer au contenu
        accéder au contenu
        résultats de recherche pour
        rechercher :
        page # sur
        votre navigateur
        vous utilisez un navigateur
        javascript est
        veuillez activer javascript
        fièrement propulsé
        propulsé par
        site réalisé par
      `),
      mark: list(`
        aller au contenu principal
        passer au contenu principal
        quitter la version mobile
        votre navigateur ne supporte
        votre navigateur ne prend pas en charge
        votre navigateur n'est pas à jour
        votre navigateur n'est plus
        votre navigateur est obsolète
        vous utilisez un navigateur obsolète
        mettre à jour votre navigateur
        veuillez activer javascript
        activer javascript dans votre navigateur
        javascript est désactivé dans votre
        fièrement propulsé par wordpress
        la page que vous recherchez
        la page demandée n'existe
        aucun résultat trouvé
        appuyez sur entrée pour rechercher
      `),
    },
    copyright: {
      line: list(`
        mentions légales
        mention légale
        informations légales
        conditions générales
        conditions générales d'utilisation
        conditions générales de vente
        conditions d'utilisation
        conditions d'utilisation et de vente
        conditions de vente
        conditions
        cgu
        cgv
        cgu/cgv
        cgs
        politique de confidentialité
        confidentialité
        charte de confidentialité
        politique de vie privée
        politique de protection des données
        protection des données
        protection des données personnelles
        protection de la vie privée
        données personnelles
        charte de données personnelles
        charte données personnelles
        données personnelles et cookies
        vie privée et cookies
        politique de cookies
        politique cookies
        politique relative aux cookies
        politique de gestion des cookies
        charte cookies
        charte
        chartes
        charte éditoriale
        charte de déontologie
        charte déontologique
        charte d'éthique
        charte éthique
        charte des journalistes
        ligne éditoriale
        principes éditoriaux
        copyright
        ©
        tous droits réservés
        droits réservés
        droits d'auteur
        droits de reproduction
        reproduction et droits d'auteur
        propriété intellectuelle
        licence
        licences
        crédits du site
        rgpd
        légal
        juridique
        transparence
        correction
        corrections
        rectificatifs
        médiateur
        le médiateur
        syndication
        crédits et mentions légales
        impressum
        résilier mon abonnement
        résiliation
        plan d'accessibilité
      `),
      start: list(`
        copyright ©
        copyright #
        © copyright
        © #
        (c) #
        tous droits
        toute reproduction
        toute reproduction interdite
        reproduction interdite
        reproduction totale
        © tous droits
        cet article est protégé
        ce texte est publié sous
        cet article est publié sous licence
        ce contenu est protégé
        directeur de publication
        mentions légales
        politique de confidentialité
        conditions générales
        issn
        cppap
        conformément au rgpd
        vos données sont
        données fournies par
        cours fournis par
      `),
      mark: list(`
        tous droits réservés
        tous droits de reproduction
        tous les droits réservés
        tous droits de reproduction et de représentation réservés
        toutes les informations reproduites dans cette rubrique
        © copyright
        copyright ©
        © #
        toute reproduction interdite
        toute reproduction même partielle
        toute reproduction totale ou partielle
        reproduction totale ou partielle
        reproduction interdite sans
        sans autorisation écrite préalable
        sans l'autorisation écrite
        sont protégées par des droits de propriété intellectuelle
        sous licence creative commons
        licence creative commons
        vous acceptez nos conditions
        vous acceptez les conditions générales
        vous acceptez nos conditions générales
        acceptez nos conditions générales
        j'accepte les conditions générales
        accepte les conditions générales d'utilisation
        consultez notre politique de confidentialité
        notre politique de confidentialité
        notre politique de protection des données
        notre charte de confidentialité
        notre politique de vie privée
        politique de confidentialité de google
        conditions d'utilisation de google
        les informations recueillies sur ce formulaire
        les informations recueillies à partir de ce formulaire
        vous disposez d'un droit d'accès
        vous disposez d'un droit d'accès de rectification
        conformément à la loi informatique et libertés
        pour exercer vos droits
        ne constitue pas un conseil en investissement
        ne remplace pas une consultation médicale
        données différées d'au moins
        cours différés d'au moins
      `),
      hint: list(`
        ©
        droits réservés
        toute reproduction
        droits de propriété intellectuelle
        creative commons
        conditions générales
        droit de rectification
      `),
    },
  },
  names: {
    by: list(`
      par
      écrit par
      rédigé par
      publié par
      posté par
      propos recueillis par
      un article de
      article de
      texte de
      auteur
      auteure
      autrice
      recueilli par
      une enquête de
      un reportage de
      de
    `),
    and: list(`
      et
      &
      avec
      à
      pour
      de
      en
      d'après
      chez
    `),
    roles: list(`
      journaliste
      journalistes
      rédacteur
      rédactrice
      rédacteur en chef
      rédactrice en chef
      rédacteur en chef adjoint
      rédactrice en chef adjointe
      rédacteur web
      rédactrice web
      rédaction
      la rédaction
      correspondant
      correspondante
      correspondant permanent
      correspondante permanente
      notre correspondant
      notre correspondante
      envoyé spécial
      envoyée spéciale
      envoyés spéciaux
      grand reporter
      grande reporter
      reporter
      chroniqueur
      chroniqueuse
      éditorialiste
      chef de service
      cheffe de service
      chef de rubrique
      directeur
      directrice
      directeur de la rédaction
      directrice de la rédaction
      directeur de la publication
      auteur
      auteure
      autrice
      écrivain
      écrivaine
      essayiste
      critique
      photographe
      photojournaliste
      illustrateur
      illustratrice
      dessinateur
      pigiste
      stagiaire
      apprenti journaliste
      contributeur
      contributrice
      collaborateur
      collaboratrice
      blogueur
      blogueuse
      présentateur
      présentatrice
      journaliste politique
      journaliste économique
      journaliste sportif
      journaliste web
      journaliste indépendant
      journaliste indépendante
      analyste
      professeur
      maître de conférences
      service
      service société
      service économie
      service politique
      service monde
      service sport
      service culture
      agence
      afp
      avec afp
      admin
      équipe
    `),
  },
  published: list(`
    publié
    publiée
    publié le
    publiée le
    publié à
    publié hier à
    publié aujourd'hui à
    paru le
    posté le
    mis en ligne le
    écrit le
    rédigé le
    créé le
    diffusé le
    date
    date de publication
    le
    première publication
    première publication le
  `),
  modified: list(`
    mis à jour
    mis à jour le
    mis à jour à
    mise à jour
    mise à jour le
    mise à jour à
    maj
    màj
    modifié
    modifié le
    modifié à
    actualisé
    actualisé le
    actualisé à
    dernière mise à jour
    dernière mise à jour le
    dernière modification
    dernière modification le
    édité le
    corrigé le
  `),
  relative: {
    ago: list(`
      il y a # @
      il y a environ # @
      il y a plus de # @
      il y a près de # @
      il y a moins de # @
    `),
    units: {
      second: words('seconde secondes sec s'),
      minute: words('minute minutes min mins mn'),
      hour: words('heure heures h'),
      day: words('jour jours j'),
      week: words('semaine semaines sem'),
      month: words('mois'),
      year: words('an ans année années'),
    },
    one: words('un une'),
    now: list(`
      à l'instant
      maintenant
      il y a un instant
      il y a quelques instants
      il y a quelques secondes
      il y a moins d'une minute
    `),
    today: list(`
      aujourd'hui
    `),
    yesterday: list(`
      hier
    `),
  },
}
