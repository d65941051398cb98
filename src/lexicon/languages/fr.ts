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
auteur
journaliste
`),
    },
    timestamp: {
      line: list(`
publié
mis à jour
temps de lecture
maintenant
`),
      start: list(`
publié le
`),
    },
    breadcrumb: {
      line: list(`
retour à l'accueil
`),
    },
    tags: {
      head: list(`
mots-clés
mot-clé
étiquettes
thèmes
thématiques
sujets
sur le même thème
sur ce thème
catégories
`),
      start: list(`
étiquettes
étiqueté
`),
    },
    engagement: {
      line: list(`
j'aime
évaluation
réagir
écouter
écouter l'article
suivre
suivi
abonnés
signaler
`),
      start: list(`
écouter l'article
signaler une
`),
    },
    'share-bar': {
      line: list(`
partager
partage
partagez
partager sur
partager via
partager sur whatsapp
nouvelle fenêtre
tweeter
envoyer
courriel
imprimer
copier
copier le lien
lien copié
lien
viadeo
réseaux sociaux
autres
`),
      start: list(`
partager sur
`),
    },
    caption: {
      line: list(`
photo
dr
crédits
# / #
`),
      start: list(`
photo
`),
      mark: list(`
© afp
`),
      hint: list(`
photo
`),
    },
    'cookie-notice': {
      line: list(`
accepter
j'accepte
d'accord
refuser
tout refuser
paramétrer les cookies
paramétrer mes choix
gérer utiq
nos partenaires
nous utilisons des cookies
`),
      start: list(`
nous utilisons des cookies
`),
      mark: list(`
nous utilisons des cookies
utilisons des cookies pour
cookies pour améliorer votre expérience
`),
      hint: list(`
cookies
votre expérience
vos données
vos choix
`),
    },
    newsletter: {
      line: list(`
infolettre
s'inscrire
inscrivez-vous à notre newsletter
alertes
votre adresse email
prénom
merci !
`),
      start: list(`
recevez toute
recevez par
recevoir nos
`),
      mark: list(`
inscrivez-vous à notre newsletter
j'accepte de recevoir
`),
      hint: list(`
notre newsletter
nos newsletters
inscrivez-vous
`),
    },
    promotion: {
      line: list(`
suivez-nous
rejoignez-nous
applications mobiles
application
l'application
appli
donner
découvrir
découvrez
flux rss
guide d'achat
bons plans
`),
      start: list(`
suivez-nous
suivez l'actualité
retrouvez-nous
rejoignez notre
écrivez-nous
contactez-nous
envoyez-nous
`),
      hint: list(`
notre application
notre site
`),
    },
    paywall: {
      line: list(`
s'abonner
je m'abonne
abonnez-vous
abonnement
abonnements
gérer votre abonnement
nos offres
cet article est réservé aux abonnés
abonné
tester
mot de passe
identifiants
connectez-vous
`),
      start: list(`
déjà abonné
cet article est réservé
abonnez-vous pour
créez un compte
accès illimité
`),
      mark: list(`
cet article est réservé aux abonnés
mot de passe oublié
`),
      hint: list(`
abonnez-vous
cet article
connectez-vous
sans engagement
votre abonnement
`),
    },
    advertisement: {
      line: list(`
publicité
publicités
pub
annonces
sponsorisé
partenaires
passer la publicité
chargement
code promo
codes promo
codes promos
`),
    },
    'related-posts': {
      line: list(`
lire
plus
charger plus d'articles
le direct
direct
`),
      head: list(`
à lire aussi
à lire
lisez aussi
à découvrir
articles en relation
sur le même sujet
dans la même rubrique
aller plus loin
vous aimerez aussi
recommandés
la rédaction vous conseille
la sélection de la rédaction
`),
      start: list(`
à lire aussi
voir aussi
article suivant
>> lire
`),
      mark: list(`
lire aussi
`),
      hint: list(`
lire aussi
`),
    },
    trending: {
      head: list(`
les plus lus
articles les plus lus
les plus populaires
populaires
les plus partagés
les plus vues
l'actu
l'info en continu
en continu
fil info
flash info
à la une
la une
en ce moment
tendance
top #
`),
      start: list(`
les plus lus
`),
    },
    'author-bio': {
      line: list(`
biographie
`),
      head: list(`
à propos de l'auteur
`),
      start: list(`
à propos de l'auteur
`),
      mark: list(`
est journaliste à
`),
    },
    comments: {
      line: list(`
commentaire
tous les commentaires
commenter
répondre
réponse
annuler
alerter
charte des commentaires
`),
      head: list(`
commentaires
# commentaires
commentaires #
les commentaires
laisser un commentaire
`),
      start: list(`
laisser un commentaire
prévenez-moi
`),
      hint: list(`
charte de modération
`),
    },
    navigation: {
      line: list(`
accueil
fermer le menu
rubriques
sommaire
plan du site
recherche
rechercher
aller au contenu
fermer
ouvrir
oui
non
tout
tous
toutes
se connecter
connexion
se déconnecter
mon compte
mon profil
mes commentaires
à propos
qui sommes-nous
l'équipe
équipe
nous contacter
aide
aide et contact
besoin d'aide
presse
carrières
emploi
emplois
offres d'emploi
annonces légales
annonces immobilières
petites annonces
carnet du jour
marchés publics
boutique
la boutique
le kiosque
journal
le journal
éditions
hors-séries
hors-série
le magazine
langue
liens utiles
liens
télécharger
actualités
actualité
actu
infos
informations
politique
société
faits divers
économie
economie
eco
entreprises
argent
bourse
immobilier
transports
monde
france
afrique
asie
amériques
moyen-orient
proche-orient
etats-unis
canada
québec
suisse
régions
région
locales
ma ville
paris
lyon
marseille
toulouse
bordeaux
nantes
lille
rennes
nice
bretagne
normandie
grand est
nouvelle-aquitaine
pays de la loire
corse
montréal
guerre en ukraine
loisirs
sorties
musique
cinéma
livres
théâtre
programme tv
médias
histoire
ligue #
résultats
sciences
santé
bien-être
environnement
planète
espace
high-tech
numérique
jeux
art de vivre
mode
beauté
cuisine
recettes
vin
vins
maison
jardin
enfants
voyage
voyages
automobile
éducation
étudiant
opinions
idées
débats
chronique
analyses
enquête
reportage
entretien
portraits
portrait
dossiers
dossier
désintox
vidéos
vidéo
météo
élections
législatives
municipales
insolite
club
événements
concours
guide
lundi
mardi
mercredi
jeudi
`),
      start: list(`
aller au contenu
`),
    },
    copyright: {
      line: list(`
mentions légales
cgu
cgv
confidentialité
protection des données
données personnelles
charte
tous droits réservés
licence
rgpd
`),
      start: list(`
copyright #
© #
conditions générales
`),
      mark: list(`
tous droits réservés
`),
      hint: list(`
droits réservés
conditions générales
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
