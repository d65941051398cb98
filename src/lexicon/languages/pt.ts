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
        da redação
        redação
        por redação
        da reportagem local
        do enviado especial
        da enviada especial
        de nossa equipe
        com agências
        com informações de agências
        agência lusa
        agência brasil
        agência estado
      `),
      start: list(`
        escrito por
        redigido por
        publicado por
        postado por
        editado por
        reportagem de
        texto de
        texto e fotos
        com reportagem de
        com informações da agência
        com informações de agências
        com informações da assessoria
        da redação do
        da redação com
        da redação de
        da agência brasil
        da agência estado
        reportagem adicional de
        tradução de
        traduzido por
        supervisão de
        sob supervisão de
        matéria de
        jornalista responsável
      `),
      mark: list(`
        com informações da assessoria de imprensa
        estagiário sob supervisão de
        estagiária sob supervisão de
        estagiário sob a supervisão de
        estagiária sob a supervisão de
        texto editado por
        reportagem adicional de
      `),
    },
    timestamp: {
      line: list(`
        publicado
        publicada
        atualizado
        atualizada
        publicado em
        atualizado em
        última atualização
        data de publicação
        data da publicação
        agora mesmo
        tempo de leitura
        # min de leitura
        # mins de leitura
        # minutos de leitura
        # minuto de leitura
        leitura de # min
        leitura de # minutos
        leitura de # minuto
        # min
      `),
      start: list(`
        última atualização
        atualizado em
        atualizada em
        atualizado há
        atualizado às
        atualizado a #
        atualizado #
        atualização #
        publicado #
        publicado em # #
        publicado em segunda feira
        publicado em terça feira
        publicado em quarta feira
        publicado em quinta feira
        publicado em sexta feira
        publicado há
        publicado às
        publicado a #
        publicada em # #
        postado em
        postado há
        criado em # #
        modificado em
        data de publicação
        data da publicação
        tempo de leitura
        tempo estimado de leitura
      `),
    },
    breadcrumb: {
      line: list(`
        você está aqui
        você está em
        está aqui
        página inicial notícias
      `),
      start: list(`
        você está aqui
        você está em
        você está lendo
        está em
        página inicial
        home notícias
        início notícias
      `),
    },
    tags: {
      head: list(`
        tags
        tag
        tags relacionadas
        assuntos
        assuntos relacionados
        assuntos da matéria
        tópicos
        tópicos relacionados
        temas
        temas relacionados
        palavras-chave
        palavra-chave
        marcadores
        nesta matéria
        neste artigo
        nesta reportagem
        mais sobre o assunto
        mais sobre este tema
        mais sobre este assunto
        etiquetas
      `),
      start: list(`
        tags
        assuntos
        tópicos
        palavras-chave
        marcadores
        arquivado em
        arquivado sob
        leia tudo sobre
        tudo sobre
        tópicos relacionados
        temas relacionados
        assuntos relacionados
        categorias
        categoria
        etiquetas
      `),
    },
    engagement: {
      line: list(`
        visualizações
        visualização
        # visualizações
        leituras
        curtidas
        curtida
        curtir
        gostos
        gosto
        gostei
        não gostei
        votos
        avaliar
        # acessos
        compartilhamentos
        partilhas
        ouvir
        ouça
        ouça a notícia
        ouvir notícia
        ouvir artigo
        ouça este artigo
        ouça este conteúdo
        ouça o artigo
        ouvir este artigo
        ouvir o artigo
        ouvir a matéria
        ouça a matéria
        ouça a reportagem
        carregando
        # pessoas curtiram
        tamanho da letra
        tamanho da fonte
        tamanho do texto
        aumentar fonte
        diminuir fonte
        aumentar texto
        diminuir texto
        aumentar a letra
        diminuir a letra
        a sua avaliação
        esta matéria foi útil
        este artigo foi útil
        este conteúdo foi útil
        favoritar
        adicionar aos favoritos
        ler mais tarde
        ler depois
        guardar para ler mais tarde
        salvar para ler depois
        reportar erro
        comunicar erro
        informar erro
        encontrou algum erro
        reaja
        reações
      `),
      start: list(`
        ouça este conteúdo
        ouça esta matéria
        ouça este artigo
        ouça esta notícia
        número de visualizações
        qual a sua reação
        qual é a sua reação
        o que você achou
        o que achou
        este conteúdo foi útil
        esta matéria foi útil
        este artigo foi útil
        encontrou algum erro
        encontrou um erro
        encontrou algo errado
        viu algum erro
        comunique um erro
      `),
      mark: list(`
        encontrou algum erro na matéria
        encontrou algo errado na matéria
        encontrou um erro no texto
        este conteúdo foi útil para você
        o que você achou desta matéria
        seu navegador não suporta o elemento de áudio
        seu browser não suporta o elemento de áudio
        o seu navegador não suporta áudio
        seu navegador não suporta o player
        apenas assinantes podem salvar para ler depois
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
        tumblr
        flipboard
        bluesky
        threads
        email
        e-mail
        compartilhar
        compartilhe
        compartilhar notícia
        compartilhe esta notícia
        compartilhe essa notícia
        compartilhe este artigo
        compartilhe este conteúdo
        compartilhe esta matéria
        compartilhe essa matéria
        compartilhar artigo
        compartilhar matéria
        compartilhar via
        compartilhar no
        compartilhar no facebook
        compartilhar no twitter
        compartilhar no x
        compartilhar no whatsapp
        compartilhar no linkedin
        compartilhar no telegram
        compartilhar por e-mail
        compartilhar por email
        partilhar
        partilhe
        partilha
        partilhar artigo
        partilhar notícia
        partilhe esta notícia
        partilhe este artigo
        partilhar no facebook
        partilhar no twitter
        partilhar no whatsapp
        partilhar por email
        tweetar
        tuitar
        copiar link
        copiar o link
        link copiado
        copiar
        copiado
        copiar url
        imprimir
        imprimir artigo
        imprimir matéria
        versão para impressão
        enviar
        enviar por e-mail
        enviar por email
        enviar a um amigo
        enviar para um amigo
        salvar
        salvar artigo
        salvar notícia
        guardar
        guardar artigo
        presentear
        ofereça este artigo
        oferecer artigo
        pdf
        baixar pdf
      `),
      start: list(`
        compartilhar no
        compartilhar em
        compartilhar via
        compartilhe no
        compartilhe nas
        compartilhe em
        compartilhe isso
        compartilhe isto
        compartilhe esta
        compartilhe essa
        compartilhe este
        compartilhe com
        clique para compartilhar
        clique para imprimir
        clique para enviar
        partilhar no
        partilhar via
        partilhe no
        partilhe esta
        partilhe este
        partilhe com
        carregue aqui para partilhar
        clique para partilhar
        link copiado
      `),
      mark: list(`
        compartilhe esta notícia
        compartilhe essa notícia
        compartilhe esta matéria
        compartilhe essa matéria
        compartilhe este artigo
        compartilhe este conteúdo
        partilhe esta notícia
        partilhe este artigo
        clique para compartilhar no
        compartilhe nas redes sociais
        abre em nova janela
        abre numa nova janela
        link copiado com sucesso
      `),
    },
    caption: {
      line: list(`
        foto
        fotos
        imagem
        reprodução
        divulgação
        foto divulgação
        foto reprodução
        foto arquivo
        imagem ilustrativa
        foto ilustrativa
        imagem de arquivo
        foto de arquivo
        arquivo pessoal
        créditos
        getty images
        reprodução redes sociais
        reprodução internet
        reprodução twitter
        reprodução instagram
        reprodução facebook
        reprodução youtube
        reprodução tv
        legenda
        clique para ampliar
        ampliar foto
        ampliar imagem
      `),
      start: list(`
        foto
        fotografia de
        foto por
        foto de
        imagem
        créditos
        crédito da foto
        crédito da imagem
        crédito foto
        fonte da imagem
        legenda
        legenda da foto
        fotógrafo
        ilustração
        infográfico
        vídeo por
      `),
      mark: list(`
        foto arquivo pessoal
        foto divulgação
        foto reprodução
        foto getty images
        imagem meramente ilustrativa
        foto meramente ilustrativa
        via getty images
        reprodução redes sociais
        reuters direitos reservados
      `),
      hint: list(`
        getty images
        arquivo pessoal
      `),
    },
    'cookie-notice': {
      line: list(`
        aceitar
        aceito
        aceitar todos
        aceitar tudo
        aceitar e fechar
        aceitar e continuar
        aceitar cookies
        aceitar todos os cookies
        rejeitar
        recusar
        rejeitar todos
        rejeitar tudo
        recusar tudo
        rejeitar cookies
        recusar cookies
        configurar cookies
        configurações de cookies
        definições de cookies
        preferências de cookies
        gerenciar cookies
        gerir cookies
        gerenciar preferências
        gerir preferências
        gerenciar opções
        personalizar cookies
        cookies necessários
        cookies essenciais
        cookies estritamente necessários
        cookies de desempenho
        cookies funcionais
        cookies de publicidade
        cookies analíticos
        salvar preferências
        guardar preferências
        salvar e aceitar
        aceitar selecionados
        entendi
        ok entendi
        ciente
        concordar
        concordo
        concordar e fechar
        estou de acordo
        prosseguir
        confirmar escolhas
        saiba mais sobre cookies
        sempre ativo
        aviso de cookies
        aviso de privacidade
        o seu consentimento
        valorizamos a sua privacidade
        a sua privacidade é importante para nós
      `),
      start: list(`
        este site usa cookies
        este site utiliza cookies
        este website usa cookies
        este website utiliza cookies
        este sítio utiliza cookies
        nosso site usa cookies
        nosso site utiliza cookies
        o nosso site utiliza cookies
        usamos cookies
        utilizamos cookies
        nós usamos cookies
        nós utilizamos cookies
        ao continuar navegando
        ao continuar a navegar
        ao navegar neste site
        ao navegar em nosso site
        ao clicar em aceitar
        ao clicar em aceito
        ao usar este site
        ao utilizar este site
        ao utilizar nossos serviços
        valorizamos a sua privacidade
        valorizamos sua privacidade
        a sua privacidade é importante
        sua privacidade é importante
        respeitamos a sua privacidade
        cookies são pequenos
        esses cookies
        estes cookies
      `),
      mark: list(`
        usamos cookies
        utilizamos cookies
        usamos cookies e outras tecnologias
        utilizamos cookies e outras tecnologias
        utilizamos cookies próprios e de terceiros
        utilizamos cookies essenciais e tecnologias semelhantes
        este site usa cookies
        este site utiliza cookies
        este website utiliza cookies
        este website usa cookies
        nosso site utiliza cookies
        nosso site usa cookies
        você concorda com o uso de cookies
        você concorda com a utilização de cookies
        concorda com a utilização de cookies
        concorda com a nossa política de
        concorda com nossa política de
        você concorda com nossa política
        você concorda com a nossa política
        você concorda com estas condições
        aceita a utilização de cookies
        aceita o uso de cookies
        aceita a nossa política de privacidade
        ao continuar navegando neste site
        ao continuar navegando você concorda
        ao continuar a navegar está a
        ao continuar a navegar neste site
        para melhorar sua experiência em nossos serviços
        para melhorar a sua experiência de navegação
        para melhorar sua experiência de navegação
        para oferecer uma melhor experiência de navegação
        para garantir a melhor experiência em nosso site
        nós e os nossos parceiros armazenamos
        nós e nossos parceiros armazenamos
        nós e os nossos parceiros utilizamos
        configurações de cookies do seu navegador
        pode alterar as suas preferências a qualquer momento
        pode retirar o seu consentimento a qualquer momento
        pode revogar o seu consentimento
      `),
      hint: list(`
        cookies
        sua experiência
        nosso site
        nossos parceiros
        nossos serviços
        aceitar todos
        seu consentimento
        seu dispositivo
        seu navegador
        você concorda
        nossa política de privacidade
        preferências de privacidade
      `),
    },
    newsletter: {
      line: list(`
        newsletter
        newsletters
        assine a newsletter
        assine nossa newsletter
        assinar newsletter
        assine as newsletters
        inscreva-se na newsletter
        inscreva-se em nossa newsletter
        receba nossa newsletter
        receba a newsletter
        receba as notícias por e-mail
        receba notícias por e-mail
        receba notícias no seu e-mail
        subscrever newsletter
        subscreva a newsletter
        subscreva a nossa newsletter
        subscrever
        subscreva
        inscrever-se
        inscreva-se
        cadastre-se
        cadastrar
        cadastre seu e-mail
        seu e-mail
        o seu email
        digite seu e-mail
        digite o seu e-mail
        insira seu e-mail
        insira o seu email
        informe seu e-mail
        endereço de e-mail
        quero receber
        todas as newsletters
        cadastro realizado com sucesso
        inscrição realizada com sucesso
        obrigado por se inscrever
        você acaba de se inscrever na newsletter
      `),
      start: list(`
        inscreva-se na newsletter
        inscreva-se e receba
        inscreva-se para receber
        inscreva-se em nossa
        inscreva-se na nossa
        assine a newsletter
        assine nossa newsletter
        assine gratuitamente a newsletter
        assine a nossa newsletter
        subscreva a newsletter
        subscreva a nossa
        subscreva as nossas
        subscreva gratuitamente
        receba nossa newsletter
        receba a nossa newsletter
        receba as newsletters
        receba no seu e-mail
        receba em seu e-mail
        receba no seu email
        receba diariamente
        receba todos os dias
        receba as principais notícias
        receba as últimas notícias
        receba as notícias
        receba notícias
        cadastre-se para receber
        cadastre-se e receba
        cadastre seu e-mail
        quer receber
        newsletter
        digite seu e-mail
        ao se cadastrar
        ao se inscrever
        ao assinar a newsletter
        ao subscrever
      `),
      mark: list(`
        assine a nossa newsletter
        assine nossa newsletter
        assine a newsletter
        assine nossas newsletters
        inscreva-se na nossa newsletter
        inscreva-se em nossa newsletter
        inscreva-se na newsletter
        inscreva-se e receba a newsletter
        cadastre-se na nossa newsletter
        cadastre-se para receber nossa newsletter
        subscreva a nossa newsletter
        subscreva as nossas newsletters
        subscreva a newsletter
        receba nossa newsletter
        receba a nossa newsletter
        receba as principais notícias do dia
        receba as notícias no seu e-mail
        receba notícias no seu e-mail
        receba notícias em seu e-mail
        diretamente no seu e-mail
        direto no seu e-mail
        diretamente na sua caixa de entrada
        direto na sua caixa de entrada
        você pode cancelar a inscrição a qualquer momento
        pode cancelar a subscrição a qualquer momento
        você concorda em receber
        ao se cadastrar em nossas newsletters
        verifique sua caixa de entrada ou spam
        confirme sua inscrição no e-mail
      `),
      hint: list(`
        newsletter
        inscreva-se
        subscreva
        seu e-mail
        seu email
        sua caixa de entrada
        receba
        cadastre-se
      `),
    },
    promotion: {
      line: list(`
        siga
        siga-nos
        siga no google news
        siga-nos no google news
        siga-nos nas redes sociais
        siga nas redes sociais
        siga nossas redes sociais
        acompanhe nas redes sociais
        nossas redes sociais
        redes sociais
        seguir
        seguindo
        baixe o app
        baixe nosso app
        baixe o aplicativo
        baixe nosso aplicativo
        baixar o aplicativo
        descarregue a app
        descarregue a nossa app
        disponível no google play
        disponível na app store
        google play
        app store
        clique aqui
        entre no grupo
        entrar no grupo
        canal do whatsapp
        canal no whatsapp
        ativar notificações
        receber notificações
        apoie o jornalismo independente
        apoie o nosso jornalismo
        apoie
        doe
        faça uma doação
        contribua
        inscreva-se no canal
      `),
      start: list(`
        siga nosso
        siga nossa
        siga nossas
        siga-nos
        siga as nossas
        acompanhe nas redes
        acompanhe nossas redes
        acompanhe o canal
        acompanhe nosso
        curta nossa página
        curta a nossa página
        curta a página
        entre no nosso
        entre em nosso
        entre no grupo
        entre para o grupo
        entre para o nosso
        participe do grupo
        participe do nosso
        participe do canal
        faça parte do grupo
        faça parte do nosso
        clique aqui
        baixe o app
        baixe o aplicativo
        baixe nosso
        baixe gratuitamente
        descarregue a app
        instale a app
        inscreva-se no canal
        inscreva-se no nosso canal
        inscreva-se em nosso canal
        subscreva o canal
        ative as notificações
        quer ficar por dentro
        quer saber tudo
        fique por dentro
        quer receber notícias
        receba notícias pelo whatsapp
        receba as notícias no whatsapp
        receba notícias no whatsapp
        receba notícias no telegram
        apoie o jornalismo
        apoie o nosso
        adicione como fonte
        veja mais notícias da região
        veja os vídeos
        assista aos vídeos
        viu algo
        tem alguma sugestão
        tem uma sugestão
        envie sua sugestão
        mande sua sugestão
        siga o canal
        siga o perfil
        siga a página
        siga no instagram
        siga no google
        siga no facebook
      `),
      mark: list(`
        siga nosso canal
        siga o nosso canal
        siga o canal do
        siga o canal da
        siga nosso perfil
        siga nossas redes sociais
        siga-nos no google news
        siga nos no instagram
        siga-nos no facebook
        siga-nos no twitter
        siga-nos nas redes sociais
        nos siga no instagram
        acompanhe nossas redes sociais
        curta nossa página no facebook
        entre no nosso grupo
        entre no nosso canal
        entre em nosso grupo
        entre no grupo do whatsapp
        participe do nosso grupo
        participe do canal do
        participe do grupo do
        faça parte do nosso grupo
        faça parte do nosso canal
        clique aqui e entre
        clique aqui e siga
        clique aqui e receba
        clique aqui e participe
        clique aqui para entrar
        clique aqui para seguir
        clique aqui para receber
        clique aqui para se inscrever
        clique aqui para acessar
        clique aqui para ler
        baixe o nosso aplicativo
        baixe nosso aplicativo
        baixe nosso app
        baixe o nosso app
        descarregue a nossa app
        inscreva-se no nosso canal
        inscreva-se em nosso canal
        se inscreva no nosso canal
        subscreva o nosso canal
        receba notícias pelo whatsapp
        receba notícias pelo seu whatsapp
        receba notícias no seu whatsapp
        receba as notícias no seu celular
        receba notificações em tempo real
        apoie o nosso jornalismo
        apoie o jornalismo independente
        ajude-nos a manter
        o seu apoio é fundamental
        sua contribuição é essencial
        tem alguma sugestão de reportagem
        tem alguma denúncia ou sugestão
        envie sua sugestão de pauta
        siga o * no instagram
        siga a * no instagram
        siga o * nas redes sociais
        siga a * nas redes sociais
        siga o * no google news
        siga a * no google news
        siga o * no whatsapp
        acompanhe o * nas redes sociais
      `),
      hint: list(`
        siga
        clique aqui
        nosso canal
        nosso grupo
        nosso aplicativo
        nossas redes sociais
        google news
        baixe
      `),
    },
    paywall: {
      line: list(`
        assine
        assinar
        assine já
        assine agora
        assinante
        assinantes
        já é assinante
        é assinante
        já sou assinante
        sou assinante
        já é assinante faça login
        faça seu login
        faça login
        exclusivo para assinantes
        exclusivo assinantes
        conteúdo exclusivo
        conteúdo exclusivo para assinantes
        conteúdo para assinantes
        apenas para assinantes
        só para assinantes
        reservado a assinantes
        artigo exclusivo para assinantes
        assine para continuar lendo
        continue lendo
        continuar lendo
        continuar a ler
        ver planos
        conheça nossos planos
        ver oferta
        ver ofertas
        cancele quando quiser
        cancele a qualquer momento
        crie sua conta
        criar conta
        criar conta grátis
        crie sua conta gratuita
        acesso ilimitado
        assinatura digital
        minha assinatura
      `),
      start: list(`
        assine para
        assine e
        assine por
        assine agora
        assine já
        já é assinante
        é assinante
        ainda não é assinante
        não é assinante
        para continuar lendo
        para continuar a ler
        para ler este artigo
        para ler esta matéria
        para ler a matéria completa
        para ler o artigo completo
        este conteúdo é exclusivo
        este artigo é exclusivo
        esta reportagem é exclusiva
        este é um conteúdo exclusivo
        conteúdo exclusivo para
        exclusivo para assinantes
        você atingiu o limite
        seja assinante
        seja um assinante
        torne-se assinante
        cadastre-se gratuitamente para
        faça login para
        faça seu login para
        crie sua conta
        inicie sessão para
        oferta exclusiva
      `),
      mark: list(`
        assine para continuar lendo
        assine para ler
        assine para ter acesso
        assine e tenha acesso
        assine agora e tenha acesso
        já é assinante faça login
        já é assinante inicie sessão
        conteúdo exclusivo para assinantes
        exclusivo para assinantes
        este conteúdo é exclusivo para
        este artigo é exclusivo para
        artigo exclusivo para assinantes
        para continuar lendo assine
        para continuar lendo faça
        para continuar a ler este artigo
        para ler o artigo completo
        você atingiu o limite de
        você atingiu seu limite de
        tenha acesso ilimitado a
        acesso ilimitado a todo o conteúdo
        acesso ilimitado ao conteúdo
        cancele quando quiser
        torne-se assinante e
        faça login para continuar lendo
        cadastre-se para continuar lendo
        conheça nossos planos e assine
        são exclusivos para assinantes
      `),
      hint: list(`
        assine
        acesso ilimitado
        já é assinante
        faça login
        continuar lendo
        cancele quando quiser
      `),
    },
    advertisement: {
      line: list(`
        publicidade
        anúncio
        anúncios
        pub
        continua após a publicidade
        continua depois da publicidade
        continua após o anúncio
        continua após publicidade
        conteúdo patrocinado
        conteúdo publicitário
        conteúdos publicitários
        conteúdo de marca
        patrocinado
        patrocinada
        patrocínio
        oferecimento
        informe publicitário
        publieditorial
        apresentado por
        publicidade fechar
        fechar anúncio
        pular anúncio
        remover anúncios
        anúncio publicitário
        links patrocinados
        ofertas
        a história continua depois da publicidade
        artigo continua após publicidade
      `),
      start: list(`
        continua após a publicidade
        continua depois da publicidade
        continua após o anúncio
        publicidade continue
        publicidade fechar
        conteúdo patrocinado
        conteúdo oferecido por
        patrocinado por
        patrocinado
        oferecido por
        oferecimento
        informe publicitário
        links patrocinados
        o artigo continua após
        a matéria continua após
      `),
      mark: list(`
        continua após a publicidade
        continua depois da publicidade
        continua após o anúncio
        continue a ler após a publicidade
        a notícia continua após a publicidade
        a matéria continua após a publicidade
        o artigo continua após a publicidade
        o texto continua após a publicidade
        podemos receber uma comissão
        podemos ganhar uma comissão
        pode receber uma comissão pelas vendas
        recebemos uma comissão por
      `),
    },
    'related-posts': {
      head: list(`
        leia também
        leia mais
        leia ainda
        ler também
        ler mais
        leia a seguir
        leia na sequência
        leia em seguida
        veja também
        veja mais
        veja ainda
        ver também
        ver mais
        vejam também
        confira também
        confira ainda
        saiba mais
        saiba mais sobre
        relacionadas
        relacionados
        relacionado
        notícias relacionadas
        matérias relacionadas
        artigos relacionados
        posts relacionados
        postagens relacionadas
        conteúdos relacionados
        conteúdo relacionado
        reportagens relacionadas
        publicações relacionadas
        textos relacionados
        mais notícias
        outras notícias
        mais artigos
        outros artigos
        mais conteúdos
        mais do autor
        mais deste autor
        mais da autora
        mais do mesmo autor
        mais em
        mais de
        mais sobre
        mais da editoria
        mais nesta secção
        mais desta seção
        recomendados
        recomendadas
        recomendado
        recomendamos
        recomendado para você
        recomendados para você
        recomendadas para você
        recomendado para si
        você pode gostar
        você também pode gostar
        você pode gostar de
        você pode se interessar
        você também pode se interessar
        pode gostar
        pode interessar
        também pode gostar
        também te pode interessar
        talvez lhe interesse
        talvez você goste
        pode interessar-lhe
        poderá também gostar
        sugestões
        sugestões para você
        sugerimos para você
        não perca
        não deixe de ler
        escolhas do editor
        escolha do editor
        escolhas da redação
        próxima notícia
        próxima matéria
        próximo artigo
        notícia anterior
        artigo anterior
        assista também
        vídeos relacionados
        da web
        pela web
        promovido pelo taboola
        links promovidos
      `),
      start: list(`
        leia também
        leia mais
        leia ainda
        leia a seguir
        leia a matéria completa
        leia a reportagem completa
        leia a íntegra
        leia o artigo completo
        leia aqui
        leiam também
        ler mais
        ler também
        ler artigo completo
        ler matéria completa
        veja também
        veja mais
        veja ainda
        veja a galeria
        ver também
        ver todas
        ver mais
        confira também
        confira ainda
        saiba mais
        assista também
        relacionado
        relacionadas
        notícia relacionada
        notícias relacionadas
        matéria relacionada
        artigo relacionado
        artigos relacionados
        mais notícias
        próxima notícia
        notícia anterior
        recomendado
        recomendados
        entenda o caso
      `),
      mark: list(`
        você também pode gostar de
        você pode gostar de ler
        clique aqui e leia mais
        clique aqui para ler mais
        leia a matéria completa
        leia a reportagem completa
        leia a notícia completa
        leia o artigo completo
        leia mais notícias sobre
        veja mais notícias sobre
        leia mais sobre o assunto
      `),
    },
    trending: {
      head: list(`
        mais lidas
        mais lidos
        as mais lidas
        os mais lidos
        as mais lidas agora
        mais lidas agora
        mais lidas da semana
        mais lidas do dia
        mais vistas
        mais vistos
        mais acessadas
        mais acessados
        mais comentadas
        mais comentados
        mais compartilhadas
        mais partilhadas
        mais populares
        populares
        popular
        em alta
        em destaque
        destaques
        destaque
        destaques do dia
        principais notícias
        principais manchetes
        manchetes
        últimas notícias
        últimas
        notícias recentes
        mais recentes
        posts recentes
        artigos recentes
        publicações recentes
        plantão
        tendências
        tendência
        trending
        ranking
        notícias mais lidas
        artigos mais lidos
        assuntos do momento
        assuntos mais comentados
        última hora
        ao minuto
        urgente
        bombando
      `),
      start: list(`
        as mais lidas
        mais lidas
        mais lidos
        mais vistas
        últimas notícias
        assuntos do momento
      `),
    },
    'author-bio': {
      head: list(`
        sobre o autor
        sobre a autora
        sobre os autores
        sobre as autoras
        sobre o colunista
        sobre a colunista
        quem escreve
        quem é o autor
      `),
      line: list(`
        ver perfil
        ver perfil completo
        ver biografia
        biografia
        todos os artigos do autor
        ver todos os artigos
        ver todos os posts
        mais artigos do autor
        jornalista
        colunista
      `),
      start: list(`
        sobre o autor
        sobre a autora
        ver todos os posts
        ver todos os artigos
        veja todos os posts
        veja todos os artigos
        todos os posts de
        mais posts de
        jornalista formado
        jornalista formada
        jornalista graduado
        jornalista graduada
        jornalista pela universidade
        jornalista com experiência
        formado em jornalismo
        formada em jornalismo
        graduado em jornalismo
        graduada em jornalismo
        estudante de jornalismo
      `),
      mark: list(`
        veja todos os posts de
        ver todos os posts de
        ver todos os artigos de
        ver todos os posts por
        é jornalista formado pela
        é jornalista formada pela
        é jornalista formado em
        é jornalista formada em
        é jornalista e escreve
        jornalista formado pela universidade
        jornalista formada pela universidade
        formado em jornalismo pela universidade
        formada em jornalismo pela universidade
        graduado em jornalismo pela
        graduada em jornalismo pela
        escreve sobre * neste espaço
        as opiniões expressas neste artigo são
        este texto não reflete necessariamente a opinião
        não reflete necessariamente a opinião do
        não refletem necessariamente a opinião do
      `),
      hint: list(`
        jornalista formado
        jornalista formada
        escreve sobre
        é colunista
        é repórter
        é editor
        é editora
      `),
    },
    comments: {
      head: list(`
        comentários
        # comentários
        os comentários
        deixe um comentário
        deixe seu comentário
        deixe o seu comentário
        deixe uma resposta
        deixar um comentário
        deixar comentário
        escreva um comentário
        escreva seu comentário
        faça um comentário
        envie seu comentário
        comente esta notícia
        comentários dos leitores
        últimos comentários
        comentários recentes
        caixa de comentários
      `),
      line: list(`
        comentário
        comente
        comentar
        comentar notícia
        responder
        publicar comentário
        enviar comentário
        postar comentário
        ver comentários
        ver todos os comentários
        ler comentários
        mostrar comentários
        carregar mais comentários
        carregar comentários
        nenhum comentário
        sem comentários
        seja o primeiro a comentar
        cancelar resposta
        denunciar
        denunciar comentário
        nome
        seu nome
        nome obrigatório
        site
        mais antigos
        mais relevantes
        política de comentários
        regras de comentários
        login para comentar
        carregando comentários
      `),
      start: list(`
        deixe um comentário
        deixe seu comentário
        deixe o seu comentário
        deixe sua opinião
        deixe uma resposta
        seja o primeiro a comentar
        faça login para comentar
        faça login para deixar
        o seu endereço de email não será
        o seu endereço de e-mail não será
        os comentários são de responsabilidade
        os comentários estão
        os comentários não representam
        comentários estão fechados
        comentários encerrados
        notifique-me
        salvar meus dados
        guardar o meu nome
        campos obrigatórios
        caracteres restantes
        este espaço visa
        dê sua opinião
        comente esta
        comente abaixo
      `),
      mark: list(`
        o seu endereço de email não será publicado
        o seu endereço de e-mail não será publicado
        seu endereço de email não será publicado
        campos obrigatórios são marcados com
        campos obrigatórios marcados com
        salvar meus dados neste navegador
        guardar o meu nome email e site
        salve meu nome e-mail e site
        notifique-me sobre novos comentários
        notifique-me sobre novas publicações
        os comentários são de responsabilidade exclusiva
        os comentários são de responsabilidade de seus autores
        comentários são de responsabilidade de seus autores
        seja o primeiro a comentar
        deixe o seu comentário abaixo
        deixe seu comentário abaixo
        faça login para comentar
        você precisa estar logado para
        tem de ter a sessão iniciada para
        este site utiliza o akismet
        este site usa o akismet
        dados de seus comentários são processados
        deixe sua opinião nos comentários
        conte nos comentários
        digite o código da imagem
        não sou um robô
      `),
      hint: list(`
        seu comentário
        campos obrigatórios
        termos de uso
      `),
    },
    navigation: {
      line: list(`
        home
        início
        página inicial
        menu
        buscar
        busca
        pesquisar
        pesquisa
        pesquise
        procurar
        fechar
        fechar menu
        abrir menu
        abrir
        ir para o conteúdo
        pular para o conteúdo
        saltar para o conteúdo
        ir para o conteúdo principal
        pular para o conteúdo principal
        avançar para o conteúdo principal
        ir para o menu
        ir para o rodapé
        entrar
        login
        sair
        iniciar sessão
        terminar sessão
        registar
        registe-se
        minha conta
        meu perfil
        perfil
        sobre
        sobre nós
        quem somos
        contato
        contatos
        contacto
        contactos
        contactar
        fale conosco
        fale com a gente
        entre em contato
        anuncie
        anuncie conosco
        anuncie aqui
        publicite
        trabalhe conosco
        expediente
        ficha técnica
        estatuto editorial
        atendimento
        ajuda
        faq
        mapa do site
        rss
        próximo
        próxima
        anterior
        voltar
        voltar ao topo
        voltar ao início
        topo
        continuar
        mais
        ver tudo
        ver todos
        ver todas
        mostrar mais
        carregar mais
        carregar mais notícias
        todas as notícias
        todas
        todos
        editorias
        seções
        secções
        assuntos em alta
        notícias
        brasil
        portugal
        mundo
        internacional
        país
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
        local
        regional
        regiões
        polícia
        policial
        segurança
        justiça
        esporte
        esportes
        desporto
        futebol
        modalidades
        cultura
        entretenimento
        diversão
        famosos
        celebridades
        música
        cinema
        televisão
        tv
        rádio
        lifestyle
        estilo de vida
        vida e estilo
        comportamento
        saúde
        bem-estar
        ciência
        tecnologia
        tech
        educação
        meio ambiente
        ambiente
        clima
        tempo
        previsão do tempo
        meteorologia
        horóscopo
        turismo
        viagem
        viagens
        gastronomia
        receitas
        carros
        auto
        automóveis
        opinião
        editorial
        colunas
        colunistas
        blogs
        podcast
        podcasts
        vídeos
        vídeo
        galerias
        galeria
        galeria de fotos
        multimédia
        multimídia
        especiais
        especial
        eleições
        empregos
        concursos
        loterias
        classificados
        coronavírus
        covid-19
        ao vivo
        em direto
        direto
        edição impressa
        edição do dia
        serviços
        premium
        agro
        moda
        jogos
        play
        sair da versão móvel
        sair da versão mobile
      `),
      start: list(`
        ir para o conteúdo
        pular para o conteúdo
        voltar ao topo
        voltar para a página
        javascript está desativado
        seu navegador não suporta
        ative o javascript
        resultados da busca
      `),
      mark: list(`
        sair da versão mobile
        sair da versão móvel
        pular para o conteúdo principal
        ative o javascript em seu navegador
        seu navegador não suporta javascript
        seu navegador está desatualizado
        você precisa habilitar o javascript
      `),
    },
    copyright: {
      line: list(`
        todos os direitos reservados
        direitos reservados
        direitos autorais
        termos de uso
        termos e condições
        termos de serviço
        termos e condições de uso
        condições de uso
        condições gerais
        política de privacidade
        políticas de privacidade
        privacidade
        política de cookies
        políticas de cookies
        cookies
        aviso legal
        código de ética
        princípios editoriais
        política editorial
        lgpd
        copyright
        livro de reclamações
        ficha editorial
        canal de denúncias
      `),
      start: list(`
        copyright
        ©
        todos os direitos reservados
        direitos autorais
        é proibida a reprodução
        proibida a reprodução
        é vedada a reprodução
        reprodução proibida
        cnpj
        desenvolvido por
        política de privacidade
        termos de uso
      `),
      mark: list(`
        todos os direitos reservados
        todos os direitos são reservados
        é proibida a reprodução
        proibida a reprodução total ou parcial
        é expressamente proibida a reprodução
        é proibida a reprodução total ou parcial
        não pode ser publicado transmitido reescrito
        não pode ser publicado reescrito ou redistribuído
        sem autorização prévia por escrito
        sem a prévia autorização por escrito
        nos termos da lei 9 610
        este material não pode ser publicado
        conteúdo protegido por direitos autorais
        a reprodução é permitida desde que citada a fonte
      `),
      hint: list(`
        copyright
        direitos reservados
        direitos autorais
        cnpj
        ©
      `),
    },
    other: {
      line: list(`
        carregando notificações
        aguarde
        nota da redação
        erro ao carregar
        resumo da notícia
        conteúdo indisponível
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
