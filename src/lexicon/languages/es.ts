import { type Language, list, words } from '../language.js'

export const es: Language = {
  code: 'es',
  name: 'Spanish',
  stopwords: words(`
    de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre
    este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo
    solo han yo hay vez puede todos así nos ni parte tiene él uno donde bien mismo ese ahora cada e vida otro
    después te otros aunque esa eso hace otra tan durante siempre ante ellos estos tras contra según sino fueron
    además mientras dijo ella estas sido será estaba esto hacer les antes nada quien poco pues aún allí unos unas
    quienes cual cuyo cuya haber he hacia mediante
  `),
  phrases: {
    byline: {
      line: list(`
por
redacción
redactora
autor
autores
agencias
agencia
efe
`),
      start: list(`
escrito por
con información de
`),
    },
    timestamp: {
      line: list(`
publicado
publicada
actualizado
hoy
ahora
hace # horas
`),
      start: list(`
publicado:
actualizado a las
actualizado:
`),
      mark: list(`
tiempo de lectura #
`),
    },
    breadcrumb: {
      start: list(`
estás en
`),
    },
    tags: {
      head: list(`
etiquetas
temas
temas relacionados
en esta nota
más sobre
más temas
archivado en
`),
      start: list(`
etiquetas
`),
    },
    engagement: {
      line: list(`
vistas
lecturas
me gusta
votos
escuchar
tamaño de letra
seguir
suscriptores
resumen
`),
    },
    'share-bar': {
      line: list(`
compartir
comparte
compartir nota
twittear
enviar
correo
imprimir
copiar enlace
guardar
código
redes sociales
`),
      start: list(`
comparte esta
compartir en
enviar por
`),
    },
    caption: {
      line: list(`
foto
fotos
imagen
imágenes
fotografía
archivo
referencial
cortesía
galería
crédito
créditos
`),
      start: list(`
foto
fotografía:
`),
      mark: list(`
foto archivo
foto andina
ap foto
`),
      hint: list(`
foto
`),
    },
    'cookie-notice': {
      line: list(`
aceptar
acepto
de acuerdo
permitir
estadísticas
configurar
configuración de cookies
utilizamos cookies
`),
      start: list(`
utilizamos cookies
usamos cookies
`),
      mark: list(`
utilizamos cookies
usamos cookies
para mejorar su experiencia
`),
      hint: list(`
cookies
su experiencia
nuestro sitio
esta web
`),
    },
    newsletter: {
      line: list(`
boletín
boletines
suscríbete a nuestra newsletter
tu correo electrónico
nombre
apellido
alertas
`),
      start: list(`
suscríbete a nuestra
apúntate a
recibe cada
recibe las
recibe los
acepto recibir
acepto los términos
`),
      mark: list(`
suscríbete a nuestra newsletter
`),
      hint: list(`
nuestro boletín
nuestra newsletter
tu correo
tu email
suscríbete
inscríbete
`),
    },
    promotion: {
      line: list(`
síguenos
síganos
seguinos
dona
apoya
más información
saber más
ver oferta
anúnciate
`),
      start: list(`
síguenos en
descarga nuestra
apoya nuestro
envíanos
`),
      mark: list(`
síganos en
seguinos en
hazte socio
hazte socia
`),
      hint: list(`
síguenos
nuestro canal
haz clic
últimas noticias
únete
`),
    },
    paywall: {
      line: list(`
suscríbete
suscríbase
suscribite
suscribirme
suscripciones
mis suscripciones
contenido exclusivo
contraseña
`),
      start: list(`
suscríbete para
suscríbete y
inicie sesión
acceso ilimitado a
`),
      mark: list(`
para seguir leyendo
exclusivo para suscriptores
`),
      hint: list(`
suscriptor
este artículo
inicia sesión
regístrate
`),
    },
    advertisement: {
      line: list(`
publicidad
anuncio
anuncios
patrocinado
presentado por
cargando
descuentos
promociones
sorteos
`),
    },
    'related-posts': {
      line: list(`
ver más
más
leer
ver todos
ver más artículos
en vivo
`),
      head: list(`
relacionado
relacionados
relacionadas
relacionada
noticias relacionadas
noticia relacionada
notas relacionadas
contenido relacionado
videos relacionados
te puede interesar
te recomendamos
recomendado
notas recomendadas
lee también
lea también
leé también
mira también
mirá también
vea también
no te pierdas
más en
más de
otras noticias
destacados
destacado
imperdibles
para ti
en portada
`),
      start: list(`
lee más
lea más
leer más
también lea
noticias relacionadas
conoce más
artículo anterior
`),
      mark: list(`
te puede interesar
le puede interesar
`),
    },
    trending: {
      head: list(`
lo más leído
lo más leido
las más leídas
más leídas
más leído
lo más visto
las más vistas
más visto
más comentadas
más compartidas
populares
tendencias
temas del día
es noticia
lo último
lo último de
últimas noticias
última hora
últimas
últimos videos
noticias de hoy
recientes
noticias del día
titulares
al minuto
top #
`),
      start: list(`
lo más visto
`),
    },
    'author-bio': {
      line: list(`
perfil
biografía
`),
    },
    comments: {
      line: list(`
comentario
ver comentarios
mostrar comentarios
comentar
comenta
responder
respuestas
cancelar
nombre *
web
sitio web
`),
      head: list(`
comentarios
# comentarios
deja una respuesta
deja un comentario
`),
      start: list(`
deja un comentario
los comentarios están
`),
      hint: list(`
tu comentario
tu nombre
`),
    },
    navigation: {
      line: list(`
inicio
portada
menú
navegación
secciones
sección
buscar
buscador
ir
subir
volver
siguiente
anterior
página
página #
primera
cerrar
cerrar sesión
abrir
menos
editar
sí
iniciar sesión
inicia sesión
iniciar
entrar
acceder
ingresar
salir
registrarse
registrarme
regístrate
mi cuenta
mi perfil
quiénes somos
sobre nosotros
acerca de
nosotros
directorio
contacto
contáctanos
contáctenos
contacto comercial
ayuda
preguntas frecuentes
empleo
empleos
anúnciese con nosotros
¿cómo anunciar?
clasificados
avisos legales
esquelas
obituarios
edición impresa
impreso
kiosko
quiosco
hemeroteca
suplementos
revista
revistas
especiales
tienda
servicios
guía
mapa del sitio
enlaces
contenido
noticias
actualidad
nacional
nacionales
internacional
internacionales
mundo
el mundo
país
el país
locales
regiones
provincia
provincias
ciudad
ciudades
comunidad
política
gobierno
elecciones
congreso
justicia
judicial
tribunales
policiales
sucesos
seguridad
sociedad
sociales
opinión
editoriales
columnas
columnistas
tribuna
análisis
cartas al director
entrevistas
reportajes
economía
negocios
finanzas
dinero
empresas
mercados
bolsa
vivienda
inmobiliario
emprendedores
pymes
agro
campo
consumo
dólar
cotizaciones
deportes
deporte
fútbol
fútbol sala
liga
laliga
serie a
mundial
selección
baloncesto
tenis
motor
motociclismo
fórmula #
ciclismo
atletismo
boxeo
natación
voleibol
balonmano
béisbol
juegos olímpicos
toros
cultura
ocio
arte
artes
libros
literatura
música
cine
teatro
danza
series
televisión
programación tv
películas y series
arquitectura
historia
espectáculos
entretenimiento
farándula
celebridades
gente
realeza
estilo
estilo de vida
estilos
vida
moda
belleza
bienestar
salud
pareja
sexo
relaciones
familia
niños
hogar
decoración
gastronomía
recetas
recetas de cocina
cocina
restaurantes
turismo
viajes
viajar
ciencia
tecnología
tecno
móviles
medio ambiente
clima
cambio climático
planeta
animales
educación
universidad
formación
migración
ee uu
eeuu
estados unidos
américa
europa
áfrica
españa
andalucía
aragón
asturias
baleares
canarias
cantabria
cataluña
comunidad valenciana
galicia
la rioja
madrid
murcia
navarra
país vasco
barcelona
sevilla
méxico
argentina
colombia
perú
chile
venezuela
el tiempo
tiempo
horóscopo
horóscopo chino
loterías
lotería
juegos
encuestas
encuesta
concursos
curiosidades
historias
datos
vídeos
vídeo
galerías
fotogalerías
señales en vivo
coches
motos
mujer
mujeres
variedades
club
beneficios
eventos
calendario
cartelera
otros
todos
todas
lunes
martes
jueves
viernes
sábado
domingo
`),
    },
    copyright: {
      line: list(`
aviso legal
política de privacidad
políticas de privacidad
términos y condiciones
términos de uso
condiciones de uso
política de cookies
derechos reservados
administrar utiq
`),
      start: list(`
copyright #
© #
términos y condiciones
`),
      mark: list(`
todos los derechos reservados
prohibida su reproducción
`),
      hint: list(`
términos y condiciones
`),
    },
  },
  names: {
    by: list(`
por
escrito por
publicado por
redactado por
texto de
texto
autor
autora
de
una entrevista de
una crónica de
reporte de
elaborado por
`),
    and: list(`
y
e
&
con
en
desde
para
de
`),
    roles: list(`
redactor
redactora
redactor jefe
redactora jefa
redacción
periodista
corresponsal
enviado especial
enviada especial
reportero
reportera
editor
editora
editor jefe
director
directora
subdirector
subdirectora
columnista
colaborador
colaboradora
analista
autor
autora
escritor
escritora
crítico
crítica
cronista
fotógrafo
fotógrafa
fotoperiodista
comentarista
presentador
presentadora
jefe de sección
jefa de sección
jefe de redacción
agencias
agencia
equipo
admin
editor web
community manager
redactor web
periodista freelance
productor
productora
becario
becaria
delegado
delegada
`),
  },
  published: list(`
publicado
publicado el
publicado a las
publicado en
publicada
publicada el
fecha
fecha de publicación
creado
creado el
creada
primera publicación
escrito el
el
emitido el
subido el
publicación
`),
  modified: list(`
actualizado
actualizado el
actualizado a las
actualizada
actualizada el
actualizada a las
act
última actualización
última actualización el
actualización
última modificación
modificado
modificado el
fecha de actualización
editado
editado el
corregido
`),
  relative: {
    ago: list(`
hace # @
hace unos # @
hace unas # @
hace casi # @
hace más de # @
hace aproximadamente # @
# @ atrás
`),
    units: {
      second: words('segundo segundos seg s'),
      minute: words('minuto minutos min mins'),
      hour: words('hora horas h hs hrs'),
      day: words('día días dia dias d'),
      week: words('semana semanas sem'),
      month: words('mes meses'),
      year: words('año años'),
    },
    one: words('un una uno'),
    now: list(`
ahora
ahora mismo
hace instantes
hace unos instantes
hace un momento
hace un instante
hace unos segundos
hace menos de un minuto
`),
    today: list(`
hoy
`),
    yesterday: list(`
ayer
`),
  },
}
