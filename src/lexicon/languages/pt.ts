import { list, words, type Language } from '../language.js'

/** Portuguese, of Brazil and of Portugal. */
export const pt: Language = {
  code: 'pt',
  name: 'Portuguese',
  stopwords: words(`
    de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou
    ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem
    nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos elas havia seja qual será
    nós tenho lhe deles essas esses pelas este dele tu te vocês vos lhes meus minhas nosso nossa nossos nossas dela
    delas esta estes estas aquele aquela aqueles aquelas isto aquilo estava são disse sobre ainda onde porque pois
    então após contra desde durante segundo cada outro outra outros outras todo toda todos todas pode podem vai vão
    assim
  `),
  phrases: {
    byline: {
      line: list(`
redação
`),
    },
    timestamp: {
      line: list(`
publicado
publicada
atualizado
atualizada
`),
    },
    breadcrumb: {
      start: list(`
está em
`),
    },
    tags: {
      head: list(`
tópicos
palavra-chave
marcadores
`),
      start: list(`
tags
assuntos
tópicos
tudo sobre
categorias
categoria
`),
    },
    engagement: {
      line: list(`
partilhas
comunicar erro
reações
`),
    },
    'share-bar': {
      line: list(`
compartilhar
compartilhe
compartilhar no facebook
partilhar
copiar link
imprimir
enviar
guardar
presentear
`),
      start: list(`
compartilhar no
compartilhe esta
compartilhe essa
compartilhe este
partilhar no
partilhe esta
partilhe este
link copiado
`),
    },
    caption: {
      line: list(`
foto
fotos
imagem
reprodução
créditos
`),
      start: list(`
foto
imagem
legenda
`),
      hint: list(`
arquivo pessoal
`),
    },
    'cookie-notice': {
      line: list(`
aceitar
ok entendi
`),
      start: list(`
usamos cookies
utilizamos cookies
`),
      mark: list(`
usamos cookies
`),
      hint: list(`
cookies
sua experiência
nosso site
você concorda
`),
    },
    newsletter: {
      line: list(`
inscreva-se
cadastrar
seu e-mail
digite seu e-mail
`),
      start: list(`
assine a nossa newsletter
newsletter
digite seu e-mail
`),
      mark: list(`
assine a nossa newsletter
`),
      hint: list(`
newsletter
inscreva-se
subscreva
seu e-mail
receba
cadastre-se
`),
    },
    promotion: {
      line: list(`
siga
siga-nos
redes sociais
seguir
apoie
doe
`),
      start: list(`
siga nosso
siga-nos
entre no nosso
clique aqui
baixe nosso
fique por dentro
apoie o nosso
siga o canal
`),
      hint: list(`
siga
nosso canal
nosso grupo
baixe
`),
    },
    paywall: {
      line: list(`
assine
assinar
assine já
é assinante
conteúdo exclusivo
minha assinatura
`),
      start: list(`
assine para
assine e
já é assinante
torne-se assinante
`),
      mark: list(`
exclusivo para assinantes
cancele quando quiser
`),
      hint: list(`
assine
faça login
continuar lendo
`),
    },
    advertisement: {
      line: list(`
publicidade
anúncio
anúncios
pub
continua depois da publicidade
patrocínio
oferecimento
links patrocinados
ofertas
`),
      start: list(`
patrocinado
`),
      mark: list(`
continua após a publicidade
continua após o anúncio
`),
    },
    'related-posts': {
      head: list(`
leia também
leia ainda
ler também
ler mais
veja também
veja mais
veja ainda
ver também
ver mais
confira também
confira ainda
relacionadas
relacionado
mais notícias
mais artigos
mais em
mais de
você também pode gostar
sugestões
próxima notícia
notícia anterior
assista também
vídeos relacionados
da web
`),
      start: list(`
leia também
leia mais
veja também
veja mais
saiba mais
artigos relacionados
recomendado
recomendados
`),
    },
    trending: {
      head: list(`
mais lidas
mais lidos
as mais lidas agora
mais vistas
mais vistos
mais populares
em destaque
principais manchetes
últimas
mais recentes
plantão
ao minuto
urgente
`),
    },
    'author-bio': {
      line: list(`
biografia
`),
      start: list(`
jornalista formado
jornalista formada
`),
    },
    comments: {
      head: list(`
comentários
deixe um comentário
`),
      line: list(`
comentário
comente
comentar
seu nome
site
carregando comentários
`),
      start: list(`
deixe um comentário
deixe sua opinião
notifique-me
campos obrigatórios
`),
      hint: list(`
seu comentário
termos de uso
`),
    },
    navigation: {
      line: list(`
início
buscar
busca
pesquisar
pesquisa
fechar
abrir
entrar
sair
minha conta
perfil
sobre
sobre nós
contato
contactos
fale conosco
anuncie
expediente
ficha técnica
ajuda
mapa do site
voltar
topo
mais
mostrar mais
todos
editorias
secções
notícias
brasil
mundo
internacional
nacional
política
economia
negócios
dinheiro
finanças
mercado
mercados
cotidiano
sociedade
cidades
cidade
regiões
polícia
justiça
esporte
esportes
desporto
futebol
cultura
famosos
celebridades
música
cinema
televisão
estilo de vida
comportamento
saúde
bem-estar
ciência
tecnologia
educação
meio ambiente
previsão do tempo
horóscopo
turismo
viagem
viagens
receitas
carros
opinião
colunas
colunistas
vídeos
vídeo
multimédia
especiais
especial
eleições
empregos
concursos
loterias
coronavírus
ao vivo
edição impressa
serviços
agro
moda
jogos
`),
    },
    copyright: {
      line: list(`
todos os direitos reservados
termos de uso
política de privacidade
`),
      start: list(`
cnpj
`),
      hint: list(`
direitos reservados
`),
    },
    other: {
      line: list(`
aguarde
`),
    },
  },
  names: {
    by: list(`
por
de
texto
texto de
escrito por
reportagem de
publicado por
postado por
autor
autora
autores
redação
`),
    and: list(`
e
com
e também
`),
    roles: list(`
jornalista
jornalistas
repórter
repórteres
editor
editora
editores
editor-chefe
editora-chefe
editor executivo
editora executiva
editor adjunto
editora adjunta
redator
redatora
redator-chefe
redatora-chefe
redação
da redação
equipe
correspondente
correspondentes
enviado especial
enviada especial
enviados especiais
colunista
colunistas
colaborador
colaboradora
colaboração para
especial para
estagiário
estagiária
estagiário sob supervisão
estagiária sob supervisão
fotógrafo
fotógrafa
repórter fotográfico
produtor
produtora
diretor
diretora
diretor de redação
subeditor
subeditora
analista
comentarista
articulista
cronista
crítico
crítica
agência
texto
fotos
vídeo
infografia
ilustração
edição
`),
  },
  published: list(`
publicado
publicada
publicado em
publicada em
publicado a
publicado às
postado em
postado
data de publicação
data da publicação
publicação
criado em
criado
data
`),
  modified: list(`
atualizado
atualizada
atualizado em
atualizada em
atualizado às
atualizado a
atualização
última atualização
última atualização em
última modificação
modificado
modificado em
alterado em
editado em
corrigido em
`),
  relative: {
    ago: list(`
há # @
a # @ atrás
há cerca de # @
há mais de # @
# @ atrás
há # @ atrás
faz # @
`),
    units: {
      second: words(`segundo segundos seg segs s`),
      minute: words(`minuto minutos min mins m`),
      hour: words(`hora horas h hr hrs`),
      day: words(`dia dias d`),
      week: words(`semana semanas sem`),
      month: words(`mês meses mes`),
      year: words(`ano anos a`),
    },
    one: words(`um uma`),
    now: list(`
agora
agora mesmo
há instantes
há momentos
neste momento
`),
    today: list(`
hoje
`),
    yesterday: list(`
ontem
`),
  },
}
