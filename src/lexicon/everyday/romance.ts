import { everyday } from './language.js'

/** Romance languages: what their news sites write around every article. */
export const romance = [
  // Romanian
  everyday(
    'ro',
    `
advertisement line publicitate|reclamă|conținut sponsorizat|advertorial|(p)
advertisement start articolul continuă după publicitate|continuarea articolului după publicitate|articolul continuă mai jos
share-bar line distribuie|distribuie articolul|copiază linkul|printează|trimite pe e-mail|share pe facebook
related-posts head articole similare|citește și|articole recomandate|te-ar putea interesa|mai multe știri|recomandări
related-posts start citește și|citeşte şi|citește mai mult|vezi și|vezi video|recomandări
trending head cele mai citite|cele mai populare|ultimele știri|ultima oră
newsletter line abonează-te la newsletter|abonare newsletter|adresa ta de e-mail
newsletter mark newsletterul nostru|abonează-te la newsletterul
cookie-notice line accept|accept toate|acceptă toate|refuz|setări cookie|respinge toate
cookie-notice mark folosim cookie-uri|acest site folosește cookie|acest site utilizează cookie|consimțământul dumneavoastră
paywall line abonează-te|doar pentru abonați|devino abonat
paywall start ești deja abonat|autentifică-te pentru a citi|citește articolul integral|citește tot articolul
promotion start urmărește-ne pe|urmăriți-ne|descarcă aplicația|susține-ne|ascultă podcastul nostru|ai un pont
copyright mark toate drepturile rezervate
copyright line politica de confidențialitate|termeni și condiții|despre noi|contact|redacția|politica cookies
tags head etichete|taguri|cuvinte cheie|subiecte
timestamp start publicat|actualizat|timp de citire|data publicării
names by de|autor|scris de|text
names published publicat|publicat la|data publicării
names modified actualizat|ultima actualizare|modificat
`,
  ),
  // Catalan
  everyday(
    'ca',
    `
advertisement line publicitat|contingut patrocinat|contingut de marca|amb el suport de|branded content
advertisement start l'article continua després de la publicitat|continua després de la publicitat
share-bar line comparteix|compartir|comparteix l'article|copia l'enllaç|imprimeix|envia per correu|envia-ho per correu electrònic
related-posts head notícies relacionades|articles relacionats|més informació|et pot interessar|també et pot interessar|recomanats|llegeix també
related-posts start llegeix també|llegiu també|llegir més|llegeix més|més informació|vegeu també|mira també
trending head el més llegit|les més llegides|més llegides|últimes notícies|última hora|el més vist
newsletter line subscriu-te al butlletí|subscriu-te a la newsletter|el teu correu electrònic
newsletter mark el nostre butlletí|subscriu-te al nostre butlletí|la nostra newsletter
cookie-notice line accepta|accepta-ho tot|acceptar totes|rebutja|rebutja-ho tot|configuració de galetes
cookie-notice mark utilitzem galetes|aquest lloc web utilitza galetes|aquest web fa servir galetes|el teu consentiment
paywall line subscriu-t'hi|només per a subscriptors|fes-te subscriptor|contingut exclusiu per a subscriptors
paywall start ja ets subscriptor|ja sou subscriptor|inicia sessió per llegir|llegeix l'article sencer|per continuar llegint
promotion start segueix-nos|descarrega't l'app|fes-te soci|dona'ns suport|escolta el nostre pòdcast|tens una notícia
copyright mark tots els drets reservats
copyright line política de privacitat|avís legal|condicions d'ús|qui som|contacte|política de galetes
tags head etiquetes|arxivat a|temes|paraules clau
timestamp start publicat|actualitzat|temps de lectura
names by per|text|autor|text i fotos
names published publicat|publicat el|data de publicació
names modified actualitzat|última actualització|modificat
`,
  ),
  // Galician
  everyday(
    'gl',
    `
advertisement line publicidade|contido patrocinado|publirreportaxe|en colaboración con
advertisement start o artigo continúa despois da publicidade|continúa despois da publicidade
share-bar line compartir|comparte|comparte o artigo|copiar ligazón|copia a ligazón|imprimir|enviar por correo
related-posts head novas relacionadas|artigos relacionados|máis información|le tamén|pode interesarche|tamén che pode interesar
related-posts start le tamén|ler máis|máis información|máis novas|mira tamén|véxase tamén
trending head o máis lido|máis lidas|as máis lidas|últimas novas|última hora
newsletter line subscríbete ao boletín|o teu correo electrónico
newsletter mark o noso boletín|subscríbete ao noso boletín
cookie-notice line aceptar|aceptar todas|aceptar todo|rexeitar|configuración de cookies
cookie-notice mark utilizamos cookies|este sitio web utiliza cookies|esta web usa cookies|o teu consentimento
paywall line subscríbete|só para subscritores|faite subscritor
paywall start xa es subscritor|inicia sesión para ler|le o artigo completo
promotion start séguenos|descarga a nosa app|apóianos|escoita o noso podcast|tes unha noticia
copyright mark todos os dereitos reservados
copyright line política de privacidade|aviso legal|condicións de uso|quen somos|contacto
tags head etiquetas|temas|palabras chave
timestamp start publicado|actualizado|tempo de lectura
names by por|texto|autor
names published publicado|publicado o|data de publicación
names modified actualizado|última actualización|modificado
`,
  ),
]
