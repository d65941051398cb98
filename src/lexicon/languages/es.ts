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
        la redacción
        redacción digital
        redacción web
        por redacción
        por la redacción
        de la redacción
        redactor
        redactora
        corresponsal
        enviado especial
        enviada especial
        periodista
        reportero
        reportera
        autor
        autora
        autores
        agencias
        agencia
        por agencias
        efe
        europa press
        con información de agencias
        colaborador
        colaboradora
        columnista
        editor
        editora
        editorial
        escrito por
        publicado por
        texto de
        mesa de redacción
        equipo de redacción
        admin
      `),
      start: list(`
        escrito por
        redactado por
        elaborado por
        por redacción
        por nuestro
        por nuestra
        de nuestro corresponsal
        de nuestra corresponsal
        texto y fotos
        una entrevista de
        una crónica de
        con información de
        con reporte de
        con colaboración de
        reporte adicional de
        editado por
        traducido por
        traducción de
      `),
      mark: list(`
        con información de agencias
        con información de la agencia
        con información de efe
        contribuyó a este reportaje
        contribuyó con este reportaje
        contribuyeron a este reportaje
        contribuyó a este informe
        contribuyeron a este informe
        colaboró en este reportaje
        editado en español por
        traducción al español de
        reporte adicional de
        este texto fue publicado originalmente
        este artículo fue publicado originalmente
        este artículo se publicó originalmente
        este artículo fue escrito con ayuda de inteligencia artificial
        esta nota fue elaborada con
      `),
    },
    timestamp: {
      line: list(`
        publicado
        publicado el
        publicada
        actualizado
        actualizado el
        actualizada
        última actualización
        fecha
        fecha de publicación
        fecha de actualización
        tiempo de lectura
        # min
        # mins
        # min de lectura
        # mins de lectura
        # minutos de lectura
        # minuto de lectura
        min de lectura
        minutos de lectura
        lectura de # minutos
        lectura # min
        lectura de # min
        tiempo de lectura # min
        tiempo de lectura # minutos
        hoy
        ayer
        ahora
        ahora mismo
        hace instantes
        hace unos instantes
        hace # minutos
        hace # minuto
        hace # min
        hace # horas
        hace # hora
        hace # días
        hace # día
        hace # semanas
        hace # semana
        hace # meses
        hace # mes
        hace # años
        hace # año
        hace una hora
        hace un día
        hace una semana
        hace un mes
        hace un año
      `),
      start: list(`
        publicado el
        publicado:
        publicado a las
        publicado #
        publicada el
        publicada:
        actualizado el
        actualizado a las
        actualizado:
        actualizado #
        actualizada el
        actualizada a las
        última actualización
        última modificación
        fecha de publicación
        fecha de actualización
        creado el
        creado:
        modificado el
        tiempo de lectura
        tiempo estimado de lectura
        primera publicación
      `),
      mark: list(`
        min de lectura
        minutos de lectura
        tiempo de lectura #
        tiempo estimado de lectura
        este artículo fue actualizado
        esta nota fue actualizada
        esta noticia fue actualizada
        este contenido fue publicado el
        este artículo tiene más de un año
      `),
    },
    breadcrumb: {
      line: list(`
        estás aquí
        está aquí
        usted está aquí
        te encuentras en
        se encuentra en
        inicio noticias
        inicio actualidad
        volver al inicio
        volver a la portada
        volver a noticias
        volver al listado
        volver al blog
        volver a inicio
        ir a la portada
        ruta de navegación
        migas de pan
      `),
      start: list(`
        estás aquí
        está aquí
        usted está aquí
        te encuentras en
        se encuentra usted en
        estás en
        está usted en
      `),
    },
    tags: {
      head: list(`
        etiquetas
        tags
        temas
        temas relacionados
        temas de la nota
        en esta nota
        en esta noticia
        en este artículo
        más sobre
        más sobre este tema
        más temas
        palabras clave
        etiquetado en
        archivado en
        más información sobre
        temas que te pueden interesar
        categorías
        temas tratados
        hashtags
        noticias sobre
        sigue estos temas
      `),
      start: list(`
        etiquetas
        etiquetado en
        etiquetado con
        tags:
        temas relacionados
        palabras clave
        archivado en
        archivado bajo
        publicado bajo
        categorías:
        en esta nota
        más sobre este tema
      `),
    },
    engagement: {
      line: list(`
        visitas
        # visitas
        vistas
        # vistas
        visualizaciones
        # visualizaciones
        lecturas
        # lecturas
        leído # veces
        veces leído
        me gusta
        # me gusta
        no me gusta
        votos
        # votos
        votar
        vota
        valoración
        valoraciones
        valorar
        puntuación
        calificar
        califica esta nota
        califica este artículo
        valora este artículo
        tu valoración
        reacciones
        # reacciones
        favoritos
        añadir a favoritos
        agregar a favoritos
        guardar en favoritos
        marcar como favorito
        leer más tarde
        leer después
        lista de lectura
        guardar para después
        escuchar
        escucha
        escuchar noticia
        escuchar artículo
        escuchar nota
        escucha la noticia
        escucha esta noticia
        escucha este artículo
        escucha esta nota
        escuchar este artículo
        audio
        tamaño de letra
        tamaño de texto
        tamaño del texto
        aumentar texto
        reducir texto
        aumentar tamaño
        modo oscuro
        modo lectura
        seguir
        siguiendo
        seguir tema
        seguir autor
        seguidores
        # seguidores
        suscriptores
        traducir
        reportar error
        reportar un error
        notificar error
        informar de un error
        errores
        corregir
        ¿te ha resultado útil?
        ¿te ha sido útil?
        ¿te gustó esta nota?
        ¿te gustó el artículo?
        ¿te ha gustado?
        ¿te ha gustado este artículo?
        ¿qué te pareció?
        ¿qué te ha parecido?
        regalar artículo
        regala este artículo
        resumen
        resumir
      `),
      start: list(`
        escucha esta
        escucha este
        escuchar este
        escucha la noticia
        escucha el artículo
        número de visitas
        leído # veces
        ¿te ha gustado
        ¿te gustó
        ¿te ha resultado útil
        ¿te resultó útil
        ¿has encontrado un error
        ¿encontraste un error
        ¿viste algún error
        has encontrado algún error
      `),
      mark: list(`
        ¿has encontrado un error
        ¿has visto algún error
        ¿viste algún error
        ¿encontraste un error en
        tu navegador no soporta el elemento
        tu navegador no soporta
        audio generado automáticamente
        haz clic en las estrellas
        sé el primero en valorar
      `),
    },
    'share-bar': {
      line: list(`
        compartir
        compartir en
        comparte
        comparte en
        comparte esto
        comparte esta noticia
        comparte esta nota
        comparte este artículo
        compartir noticia
        compartir nota
        compartir artículo
        compartir esta noticia
        compartir este artículo
        compartir esta nota
        compartir en facebook
        compartir en twitter
        compartir en x
        compartir en whatsapp
        compartir en linkedin
        compartir en telegram
        compartir en pinterest
        compartir en bluesky
        compartir en threads
        compartir por whatsapp
        compartir por email
        compartir por correo
        compartir por correo electrónico
        compartir por e-mail
        compartir vía email
        compartir enlace
        compartir en redes sociales
        comparte en facebook
        comparte en twitter
        comparte en whatsapp
        haz clic para compartir en facebook
        haz clic para compartir en twitter
        haz clic para compartir en whatsapp
        haz clic para compartir en x
        haz clic para imprimir
        se abre en una ventana nueva
        tuitear
        twittear
        tweet
        pin
        enviar
        enviar por email
        enviar por correo
        enviar por correo electrónico
        enviar por mail
        enviar por whatsapp
        enviar a un amigo
        enviar noticia
        envíalo
        correo
        correo electrónico
        email
        e-mail
        mail
        imprimir
        imprimir artículo
        imprimir noticia
        versión para imprimir
        versión imprimible
        pdf
        descargar pdf
        descargar en pdf
        copiar
        copiar enlace
        copiar link
        copiar el enlace
        copiar url
        enlace copiado
        link copiado
        copiado
        copiado al portapapeles
        enlace
        enlace permanente
        guardar
        guardar artículo
        guardar noticia
        guardado
        insertar
        código
        facebook
        facebook messenger
        messenger
        twitter
        x
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
        menéame
        meneame
        bluesky
        threads
        mastodon
        google+
        google plus
        google news
        google noticias
        redes sociales
        cerrar compartir
        más opciones
        recomendar
      `),
      start: list(`
        comparte en
        comparte esta
        comparte este
        compartir en
        compartir esta
        compartir este
        haz clic para
        enlace copiado
        enviar por
        si te ha gustado comparte
        si te gustó comparte
      `),
      mark: list(`
        haz clic para compartir
        haz clic para imprimir
        comparte este artículo en
        comparte esta noticia en
        compartir este artículo con
        comparte esta nota con
        enlace copiado al portapapeles
        ver esta publicación en instagram
        una publicación compartida de
        una publicación compartida por
      `),
    },
    caption: {
      line: list(`
        foto
        fotos
        imagen
        imágenes
        fotografía
        foto de archivo
        imagen de archivo
        foto archivo
        archivo
        foto referencial
        imagen referencial
        imagen ilustrativa
        foto ilustrativa
        imagen de referencia
        foto de referencia
        referencial
        captura de pantalla
        captura de video
        foto cortesía
        cortesía
        foto efe
        foto ap
        foto afp
        foto reuters
        afp
        reuters
        ap
        getty images
        shutterstock
        istock
        pexels
        pixabay
        unsplash
        galería
        galería de fotos
        galería de imágenes
        ver galería
        ver fotos
        ver fotogalería
        fotogalería
        ampliar
        ampliar imagen
        ampliar foto
        pie de foto
        crédito
        crédito foto
        créditos
        fuente de la imagen
        fuente de imagen
        pie de imagen
        imagen # de #
        foto # de #
        # de #
        # fotos
        # imágenes
        imagen anterior
        imagen siguiente
        ep
        cedida
        foto cedida
      `),
      start: list(`
        foto
        foto de
        fotografía de
        fotografía:
        imagen de archivo
        foto de archivo
        fotografía de archivo
        foto referencial
        imagen referencial
        imagen ilustrativa
        imagen de referencia
        crédito de la imagen
        crédito de la foto
        crédito foto
        crédito:
        crédito de foto
        fuente de la imagen
        fuente de imagen
        pie de foto
        captura de pantalla
        captura de video
        captura de vídeo
        ilustración de
        ilustración:
        fotograma de
        en la imagen
        en esta imagen
        en esta fotografía
        de izquierda a derecha
      `),
      mark: list(`
        foto efe
        foto afp
        foto ap
        foto reuters
        foto getty
        foto archivo
        foto cortesía
        foto captura
        foto difusión
        foto andina
        foto x
        foto instagram
        foto facebook
        fotos efe
        imagen getty images
        vía getty images
        via getty images
        efe archivo
        reuters archivo
        ap foto
        imagen referencial
        foto referencial
        imagen ilustrativa
        crédito getty
        crédito de la imagen
        crédito foto
        fuente de la imagen
        shutterstock com
        europa press via getty
        nurphoto via getty
      `),
      hint: list(`
        getty images
        shutterstock
        istock
        pexels
        unsplash
        pixabay
        foto
        archivo efe
      `),
    },
    'cookie-notice': {
      line: list(`
        aceptar
        acepto
        aceptar todo
        aceptar todas
        aceptar todas las cookies
        aceptar cookies
        acepto todo
        aceptar y continuar
        aceptar y cerrar
        aceptar y seguir
        aceptar y continuar gratis
        aceptar selección
        acepto las cookies
        estoy de acuerdo
        de acuerdo
        entendido
        ok
        vale
        permitir
        permitir todas
        permitir todas las cookies
        permitir selección
        rechazar
        rechazar todo
        rechazar todas
        rechazar todas las cookies
        rechazar cookies
        rechazar y suscribirse
        rechazar y pagar
        denegar
        no acepto
        no aceptar
        continuar sin aceptar
        solo necesarias
        solo cookies necesarias
        sólo cookies necesarias
        solo las necesarias
        necesarias
        cookies necesarias
        estrictamente necesarias
        cookies estrictamente necesarias
        cookies técnicas
        técnicas
        funcionales
        cookies funcionales
        cookies de rendimiento
        cookies analíticas
        cookies de análisis
        analíticas
        cookies de publicidad
        cookies publicitarias
        cookies de marketing
        cookies de terceros
        cookies de personalización
        cookies de redes sociales
        preferencias
        estadísticas
        siempre activo
        siempre activado
        siempre activas
        configurar
        configurar cookies
        configuración
        configuración de cookies
        configuración de las cookies
        configuración de privacidad
        configurar preferencias
        preferencias de cookies
        preferencias de privacidad
        gestionar cookies
        gestionar preferencias
        gestionar opciones
        gestionar consentimiento
        gestionar el consentimiento
        gestionar el consentimiento de las cookies
        administrar cookies
        administrar preferencias
        administrar consentimiento
        guardar preferencias
        guardar y cerrar
        guardar configuración
        guardar ajustes
        guardar cambios
        guardar y salir
        confirmar mis preferencias
        confirmar selección
        ver preferencias
        ver preferencias de privacidad
        mostrar detalles
        ver socios
        ver proveedores
        lista de socios
        lista de socios proveedores
        lista de proveedores
        nuestros socios
        más información sobre cookies
        leer más sobre cookies
        consentimiento
        retirar consentimiento
        revocar consentimiento
        cookies
        aviso de cookies
        uso de cookies
        este sitio usa cookies
        este sitio utiliza cookies
        esta web usa cookies
        esta web utiliza cookies
        utilizamos cookies
        usamos cookies
        tu privacidad es importante
        tu privacidad es importante para nosotros
        su privacidad es importante para nosotros
        valoramos tu privacidad
        valoramos su privacidad
        nos importa tu privacidad
        respetamos tu privacidad
        resumen de privacidad
        panel de privacidad
        ajustes de cookies
        ajustes de privacidad
      `),
      start: list(`
        utilizamos cookies
        usamos cookies
        empleamos cookies
        este sitio web utiliza
        este sitio web usa
        este sitio utiliza cookies
        este sitio usa cookies
        esta web utiliza cookies
        esta web usa cookies
        esta página web utiliza
        esta página utiliza
        esta página usa cookies
        nuestra web utiliza
        nuestro sitio web utiliza
        nosotros y nuestros socios
        nosotros y nuestros # socios
        nosotros y nuestros proveedores
        con tu acuerdo
        con tu consentimiento
        si continúa navegando
        si continúas navegando
        si sigues navegando
        si sigue navegando
        al continuar navegando
        al continuar con la navegación
        al navegar por este sitio
        al usar este sitio
        al utilizar este sitio
        al hacer clic en aceptar
        al pulsar aceptar
        para ofrecer las mejores experiencias
        para ofrecerte la mejor
        el almacenamiento o acceso técnico
        las cookies necesarias
        las cookies estrictamente
        las cookies de marketing
        las cookies funcionales
        las cookies de rendimiento
        las cookies analíticas
        la cookie se utiliza
        para ver este contenido
        puedes cambiar tus preferencias
        puede cambiar sus preferencias
      `),
      mark: list(`
        utilizamos cookies
        usamos cookies
        empleamos cookies
        utilizamos cookies propias
        utilizamos cookies propias y de terceros
        usamos cookies propias
        utiliza cookies propias
        cookies propias y de terceros
        este sitio web utiliza cookies
        este sitio web usa cookies
        este sitio utiliza cookies
        este sitio usa cookies
        esta web utiliza cookies
        esta web usa cookies
        esta página web utiliza cookies
        esta página web usa cookies
        esta página utiliza cookies
        nuestro sitio web utiliza cookies
        nuestra web utiliza cookies
        acepta el uso de cookies
        aceptas el uso de cookies
        aceptas nuestra política de cookies
        acepta nuestra política de cookies
        aceptando el uso de cookies
        consideramos que acepta su uso
        consideramos que aceptas
        asumiremos que estás de acuerdo
        asumiremos que está de acuerdo
        entendemos que aceptas
        para mejorar tu experiencia
        para mejorar su experiencia
        la mejor experiencia en nuestro sitio
        la mejor experiencia en nuestra web
        la mejor experiencia de usuario
        mejor experiencia de navegación
        nosotros y nuestros socios
        nosotros y nuestros * socios
        con su acuerdo nosotros
        con tu acuerdo nosotros
        usamos cookies o tecnologías similares
        cookies o tecnologías similares
        almacenar o acceder a información en un dispositivo
        almacenar la información en un dispositivo
        publicidad y contenido personalizados
        publicidad personalizada y contenido personalizado
        investigación de audiencia y desarrollo de servicios
        puede retirar su consentimiento
        puedes retirar tu consentimiento
        retirar el consentimiento en cualquier momento
        cambiar la configuración u obtener más información
        puedes cambiar tus preferencias
        consulta nuestra política de cookies
        consulte nuestra política de cookies
        ver nuestra política de cookies
        en nuestra política de cookies
        el almacenamiento o acceso técnico
        para ofrecer las mejores experiencias utilizamos
        las cookies de este sitio web
        la cookie se utiliza para almacenar
        para ver este contenido debes aceptar
        debes aceptar las cookies
        tu privacidad es importante para nosotros
      `),
      hint: list(`
        cookies
        tu experiencia
        su experiencia
        nuestro sitio
        nuestra web
        nuestros socios
        este sitio web
        esta web
        tu consentimiento
        su consentimiento
        tu privacidad
        su privacidad
        tus preferencias
        sus preferencias
        navegando
        aceptar todo
        hábitos de navegación
      `),
    },
    newsletter: {
      line: list(`
        newsletter
        newsletters
        boletín
        boletines
        boletín de noticias
        boletín informativo
        nuestro boletín
        suscríbete a nuestro boletín
        suscríbete al boletín
        suscríbete a nuestra newsletter
        suscríbete a la newsletter
        suscríbete a nuestro newsletter
        suscríbase a nuestro boletín
        suscribirse al boletín
        suscripción al boletín
        suscribirme al boletín
        inscríbete
        inscríbete aquí
        apúntate
        apúntate aquí
        apúntate gratis
        recibe nuestro boletín
        recibe nuestras noticias
        recibe las noticias
        recibe las últimas noticias
        recibir noticias
        quiero recibirlo
        quiero suscribirme
        darse de baja
        tu email
        tu correo
        tu correo electrónico
        su correo electrónico
        correo electrónico *
        dirección de correo electrónico
        dirección de email
        introduce tu email
        introduce tu correo electrónico
        ingresa tu correo
        ingresa tu correo electrónico
        ingresa tu email
        escribe tu correo electrónico
        nombre
        apellido
        apellidos
        gracias por suscribirte
        gracias por registrarte
        te has suscrito
        suscripción realizada
        mantente informado
        mantente al día
        no te pierdas nada
        lo más importante del día
        alertas
        recibir alertas
        no gracias
        ahora no
        más tarde
        ver todos los boletines
        todos los boletines
        campo obligatorio
        campos obligatorios
        este campo es obligatorio
      `),
      start: list(`
        suscríbete a nuestro boletín
        suscríbete a nuestra
        suscríbete al boletín
        suscríbete a la newsletter
        suscríbete a nuestro newsletter
        suscríbete aquí
        suscríbete gratis
        suscríbase a nuestro
        suscríbase al
        inscríbete en
        inscríbete a
        apúntate a
        apúntate aquí
        recibe en tu
        recibe nuestro
        recibe cada
        recibe las
        recibe los
        recibe gratis
        recibe todas
        regístrate para recibir
        regístrate en nuestro
        recíbelo en
        introduce tu email
        introduce tu correo
        ingresa tu correo
        ingrese su correo
        escribe tu correo
        quiero recibir
        deseo recibir
        acepto recibir
        acepto la política
        acepto los términos
        he leído y acepto
        al suscribirte
        al suscribirse
        al registrarte
        al ingresar tu correo
        al enviar este formulario
        mantente al día
        mantente informado
        gracias por suscribirte
        puedes darte de baja
        te has suscrito
        revisa tu bandeja
      `),
      mark: list(`
        suscríbete a nuestro boletín
        suscríbete a nuestros boletines
        suscríbete a nuestra newsletter
        suscríbete a nuestro newsletter
        suscríbete a la newsletter
        suscríbete al boletín
        suscríbete al newsletter
        suscríbete gratis a
        suscríbete aquí a
        suscríbete aquí para
        suscríbase a nuestro boletín
        suscríbase a nuestra newsletter
        suscríbase aquí
        inscríbete en nuestro boletín
        inscríbete a nuestro boletín
        inscríbete aquí
        apúntate a nuestra newsletter
        apúntate a nuestro boletín
        apúntate a la newsletter
        regístrate para recibir nuestro
        recibe nuestro boletín
        recibe nuestra newsletter
        recibe nuestras noticias
        recibe las últimas noticias
        recibe las noticias más
        recibe cada mañana
        recibe cada semana
        recibe cada día
        recibe en tu correo
        recibe en tu email
        en tu bandeja de entrada
        en su bandeja de entrada
        directamente en tu correo
        directo en tu correo
        directo a tu correo
        en tu correo cada
        en tu buzón
        introduce tu email
        introduce tu correo electrónico
        ingresa tu correo electrónico
        ingrese su correo electrónico
        puedes darte de baja
        darte de baja en cualquier momento
        darse de baja en cualquier momento
        cancelar tu suscripción en cualquier momento
        gracias por suscribirte
        te has suscrito correctamente
        acepto recibir comunicaciones
        acepto recibir correos
        he leído y acepto la política de privacidad
        acepto la política de privacidad
        revisa tu bandeja de entrada
        al suscribirte aceptas
        al registrarte aceptas
      `),
      hint: list(`
        nuestro boletín
        nuestros boletines
        nuestra newsletter
        nuestro newsletter
        tu correo
        tu email
        tu bandeja
        suscríbete
        apúntate
        recibe las
        inscríbete
        darte de baja
      `),
    },
    promotion: {
      line: list(`
        síguenos
        síguenos en
        síganos
        síganos en
        síguenos en facebook
        síguenos en twitter
        síguenos en x
        síguenos en instagram
        síguenos en whatsapp
        síguenos en telegram
        síguenos en google news
        síguenos en google noticias
        síguenos en redes
        síguenos en redes sociales
        síguenos en nuestras redes
        síguenos en nuestras redes sociales
        síguenos en youtube
        síguenos en tiktok
        seguinos
        seguinos en
        seguirnos en
        encuéntranos en
        únete
        únete a nosotros
        únete a nuestro canal
        únete a nuestro canal de whatsapp
        únete al canal de whatsapp
        únete a nuestro canal de telegram
        canal de whatsapp
        canal de telegram
        nuestras redes
        nuestras redes sociales
        descarga la app
        descarga nuestra app
        descarga nuestra aplicación
        descarga la aplicación
        descárgate la app
        descargar app
        nuestras apps
        app
        apps
        aplicaciones
        aplicación móvil
        app store
        google play
        disponible en google play
        consíguelo en google play
        abrir en la app
        activar notificaciones
        activa las notificaciones
        recibe notificaciones
        notificaciones
        haz una donación
        dona
        donar
        donar ahora
        apóyanos
        apoya
        apoya nuestro trabajo
        apoya nuestro periodismo
        apoya el periodismo independiente
        hazte socio
        hazte socia
        colabora
        contribuye
        únete a la comunidad
        contáctanos por whatsapp
        escríbenos
        cuéntanos tu historia
        envíanos tu historia
        haz clic aquí
        clic aquí
        más información
        saber más
        descubre más
        ver ofertas
        ver oferta
        comprar ahora
        compra ahora
        compra aquí
        regístrate ahora
        anúnciate
        publicidad con nosotros
        rss
        feed rss
        añádenos a google
        fuente preferida en google
      `),
      start: list(`
        síguenos en
        síganos en
        síguenos a través
        sigue toda la información
        sigue toda la actualidad
        sigue nuestras
        sigue leyendo en
        sigue nuestro canal
        sigue a * en
        sigue el canal
        seguinos en
        seguí leyendo en
        encuéntranos en
        suscríbete a nuestro canal
        suscríbete al canal
        suscríbete a nuestro podcast
        descarga nuestra
        descarga la app
        descarga la aplicación
        descarga gratis
        descárgate
        bájate la app
        para más noticias
        para conocer más
        para estar al día
        si quieres recibir
        si quieres estar
        si te ha gustado
        si te gustó
        si quieres leer más
        entérate aquí
        todas las novedades
        haz clic aquí
        haz click aquí
        haga clic aquí
        pincha aquí
        pulsa aquí
        da clic aquí
        clic aquí
        ingresa aquí
        ingresá acá
        consulta aquí
        apoya nuestro
        haz tu donación
        hazte socio
        hazte socia
        escríbenos a
        escríbanos a
        envíanos
        envíe su
        ¿tienes alguna
        ¿tienes información
        ¿tienes una historia
        ¿quieres recibir
        ¿quieres saber más
        ¿quieres estar
        mira también en
        visita nuestra
        visita nuestro
        recuerda que puedes
        recibe toda la
        recibe alertas
        activa las notificaciones
        nota de la redacción
        nota del editor
        aviso legal:
      `),
      mark: list(`
        síguenos en facebook
        síguenos en twitter
        síguenos en x
        síguenos en instagram
        síguenos en google news
        síguenos en google noticias
        síguenos en nuestro canal
        síguenos en nuestras redes
        síguenos en redes sociales
        síguenos en whatsapp
        síguenos en telegram
        síguenos en nuestra
        síguenos a través de
        síganos en
        seguinos en
        puedes seguirnos en
        puedes seguir a
        sigue nuestro canal
        sigue nuestra cuenta
        sigue nuestras redes
        sigue el canal de
        sigue toda la información
        sigue toda la actualidad
        toda la información de * en facebook
        únete a nuestro canal
        únete a nuestro grupo
        únete a nuestra comunidad
        únete al canal
        únete a nuestro * canal
        nuestro canal de whatsapp
        nuestro canal de telegram
        nuestro canal de youtube
        nuestro canal de difusión
        nuestra página de facebook
        suscríbete a nuestro canal
        suscríbete al canal de
        suscríbete a nuestro podcast
        suscríbete a nuestro canal de youtube
        descarga nuestra app
        descarga nuestra aplicación
        descarga la app de
        descárgate nuestra app
        haz clic aquí para
        haz clic aquí y
        haz click aquí
        haga clic aquí
        pincha aquí para
        da clic aquí
        dale clic aquí
        ingresa aquí para
        puedes leer más noticias
        lee más noticias en
        para más información visita
        para más noticias
        todas las noticias en
        entérate de todas las noticias
        apoya nuestro periodismo
        apoya nuestro trabajo
        tu apoyo es importante
        con tu donación
        hazte socio
        hazte socia
        si te ha gustado este artículo
        si te gustó este artículo
        si te gustó esta nota
        si te ha gustado esta noticia
        escríbenos a
        escríbanos a
        envíanos un correo
        envíanos tu historia
        cuéntanos en los comentarios
        cuéntanos tu historia
        ¿tienes una historia
        activa las notificaciones
        recuerda que puedes recibir
        puedes escucharlo en
        escucha nuestro podcast
        disponible en todas las plataformas de podcast
        enlaces de afiliado
        enlaces de afiliados
        contiene enlaces de afiliación
        recibe una comisión
        recibimos una comisión
        podemos recibir una comisión
        este artículo se publicó en
        este artículo apareció primero en
        la entrada * se publicó primero
        se publicó primero en
        apareció primero en
        fuente preferida en google
      `),
      hint: list(`
        síguenos
        nuestras redes
        nuestro canal
        nuestra app
        google news
        google noticias
        haz clic
        toda la información
        últimas noticias
        nuestro periodismo
        nuestro trabajo
        únete
      `),
    },
    paywall: {
      line: list(`
        suscríbete
        suscríbete ahora
        suscríbete ya
        suscríbete para seguir leyendo
        suscríbete para leer
        suscríbete y sigue leyendo
        suscríbase
        suscribirse
        suscribite
        suscribirme
        suscripción
        suscripciones
        suscripción digital
        mi suscripción
        mis suscripciones
        ver planes
        ver opciones de suscripción
        ver ofertas de suscripción
        planes
        planes de suscripción
        ya soy suscriptor
        ya soy suscriptora
        ya soy premium
        ¿ya eres suscriptor?
        ¿ya estás suscrito?
        ¿ya eres usuario?
        ¿ya tienes una suscripción?
        ¿ya tienes cuenta?
        ¿ya tienes una cuenta?
        ya tengo cuenta
        ya tengo una cuenta
        ¿no tienes cuenta?
        ¿aún no tienes cuenta?
        ¿no estás registrado?
        ¿eres suscriptor?
        inicia sesión para seguir leyendo
        inicia sesión para continuar
        regístrate para seguir leyendo
        regístrate gratis
        regístrate para leer
        registro gratuito
        crear cuenta
        crea tu cuenta
        crea una cuenta
        crear cuenta gratis
        contenido exclusivo
        contenido exclusivo para suscriptores
        exclusivo para suscriptores
        exclusivo suscriptores
        solo para suscriptores
        sólo para suscriptores
        solo suscriptores
        contenido premium
        premium
        artículo exclusivo
        para seguir leyendo
        seguir leyendo gratis
        acceso ilimitado
        acceso digital
        prueba gratis
        prueba gratuita
        primer mes gratis
        cancela cuando quieras
        sin permanencia
        contraseña
        usuario
        nombre de usuario
        olvidé mi contraseña
        ¿olvidaste tu contraseña?
        ¿has olvidado tu contraseña?
        ¿olvidó su contraseña?
        recuperar contraseña
        recordar contraseña
        recuérdame
        recordarme
        continuar con google
        continuar con facebook
        continuar con apple
        iniciar sesión con google
        iniciar sesión con facebook
        regístrate con google
        ingresar con google
      `),
      start: list(`
        suscríbete para
        suscríbete y
        suscríbete por
        suscríbete desde
        suscríbase para
        suscribite para
        ya soy suscriptor
        ¿ya eres suscriptor
        ¿ya tienes una cuenta
        ¿ya tienes cuenta
        si ya eres suscriptor
        si eres suscriptor
        si ya tienes
        para seguir leyendo
        para continuar leyendo
        para leer el artículo completo
        para leer la nota completa
        para leer esta
        inicia sesión para
        inicia sesión o
        inicie sesión
        regístrate para
        regístrate gratis
        regístrate y
        regístrese para
        crea una cuenta
        este contenido es exclusivo
        este contenido es solo
        este artículo es exclusivo
        este artículo es solo
        esta noticia es exclusiva
        contenido exclusivo para
        exclusivo para suscriptores
        accede a todo
        accede a todos
        acceso ilimitado a
        disfruta de acceso
        disfruta de todo
        te quedan #
        has leído #
        prueba # mes
        solo # al mes
        hazte premium
        tu suscripción
      `),
      mark: list(`
        suscríbete para seguir leyendo
        suscríbete para leer
        suscríbete para continuar
        suscríbete y accede
        suscríbete y disfruta
        suscríbete y lee
        suscríbete y sigue leyendo
        suscríbase para
        ya soy suscriptor
        ya eres suscriptor
        ya tienes una suscripción
        ya tienes una cuenta
        si ya eres suscriptor
        para seguir leyendo
        para continuar leyendo
        para leer la nota completa
        para leer el artículo completo
        inicia sesión para seguir
        inicia sesión para continuar
        inicia sesión para leer
        inicie sesión para continuar
        regístrate para seguir leyendo
        regístrate gratis para
        regístrate para continuar leyendo
        regístrese para seguir leyendo
        este contenido es exclusivo para
        este contenido es solo para suscriptores
        este artículo es exclusivo para
        este artículo es para suscriptores
        esta nota es exclusiva para
        contenido exclusivo para suscriptores
        exclusivo para suscriptores
        solo para suscriptores
        has alcanzado el límite de
        has alcanzado tu límite
        has llegado al límite
        te quedan * artículos gratis
        artículos gratis este mes
        artículos gratuitos al mes
        accede a todo el contenido
        accede sin límites
        acceso ilimitado a todo
        acceso ilimitado a todos
        cancela cuando quieras
        sin compromiso de permanencia
        olvidaste tu contraseña
        has olvidado tu contraseña
        tu suscripción se está usando en otro dispositivo
        si quieres compartir tu cuenta
        añadir otro usuario
        cambia tu suscripción a la modalidad premium
        hemos enviado un correo
        te hemos enviado un correo
      `),
      hint: list(`
        suscriptor
        seguir leyendo
        este artículo
        este contenido
        inicia sesión
        regístrate
        acceso ilimitado
        contenido exclusivo
        cancela cuando
        tu suscripción
        prueba gratis
      `),
    },
    advertisement: {
      line: list(`
        publicidad
        anuncio
        anuncios
        anuncios de google
        espacio publicitario
        publicidad publicidad
        cerrar publicidad
        saltar publicidad
        ocultar publicidad
        contenido patrocinado
        patrocinado
        patrocinado por
        contenido de marca
        contenido promocionado
        promocionado
        contenido publicitario
        contenido comercial
        publirreportaje
        publinota
        espacio patrocinado
        branded content
        advertorial
        advertisement
        en colaboración con
        con el apoyo de
        presentado por
        patrocinadores
        continúa después de la publicidad
        continúa leyendo después de la publicidad
        la nota continúa después de la publicidad
        la noticia continúa después de la publicidad
        el artículo continúa después de la publicidad
        sigue leyendo después de la publicidad
        lee también después de la publicidad
        la información sigue después de la publicidad
        el artículo continúa abajo
        cargando
        taboola
        outbrain
        ads
        ad
        contenido de terceros
        ofertas
        descuentos
        cupones
        códigos de descuento
        códigos promocionales
        promociones
        sorteos
      `),
      start: list(`
        contenido patrocinado
        patrocinado por
        contenido ofrecido por
        contenido elaborado por
        presentado por
        continúa después
        este contenido ha sido patrocinado
        este artículo ha sido patrocinado
        este es un contenido patrocinado
      `),
      mark: list(`
        continúa después de la publicidad
        este es un contenido patrocinado
        este artículo es patrocinado
        este contenido ha sido elaborado por
        desactiva tu bloqueador de anuncios
        desactiva el bloqueador de anuncios
        desactive su bloqueador
        estás usando un bloqueador de anuncios
        hemos detectado que usas
        tienes activado un bloqueador
        no se hace responsable del contenido publicitario
      `),
    },
    'related-posts': {
      line: list(`
        leer más
        leer mas
        ver más
        ver mas
        más
        leer
        leer artículo
        leer artículo completo
        leer nota completa
        leer noticia
        leer noticia completa
        seguir leyendo
        continuar leyendo
        continúe leyendo
        ver nota
        ver noticia
        ver todo
        ver todos
        ver todas
        ver más noticias
        ver todas las noticias
        ver más artículos
        cargar más
        cargar más noticias
        mostrar más
        artículo anterior
        artículo siguiente
        siguiente artículo
        noticia anterior
        noticia siguiente
        siguiente noticia
        entrada anterior
        entrada siguiente
        siguiente entrada
        próxima entrada
        anterior siguiente
        navegación de entradas
        entradas anteriores
        entradas siguientes
        nota anterior
        nota siguiente
        siguiente nota
        ver video
        ver vídeo
        en vivo
        en directo
      `),
      head: list(`
        relacionado
        relacionados
        relacionadas
        relacionada
        artículos relacionados
        artículo relacionado
        noticias relacionadas
        noticia relacionada
        notas relacionadas
        nota relacionada
        entradas relacionadas
        contenido relacionado
        contenidos relacionados
        publicaciones relacionadas
        información relacionada
        historias relacionadas
        videos relacionados
        vídeos relacionados
        enlaces relacionados
        post relacionados
        te puede interesar
        te podría interesar
        te podría gustar
        te puede gustar
        también te puede interesar
        también te podría interesar
        también te puede gustar
        también te interesa
        también podría interesarte
        también puede interesarte
        también le puede interesar
        le puede interesar
        le podría interesar
        quizá te interese
        quizás te interese
        quizás también te interese
        tal vez te interese
        puede que te interese
        puede interesarte
        podría interesarte
        te interesa
        te va a interesar
        te recomendamos
        te recomendamos leer
        le recomendamos
        recomendados
        recomendado
        recomendadas
        recomendado para ti
        recomendados para ti
        recomendado para usted
        nuestras recomendaciones
        artículos recomendados
        noticias recomendadas
        notas recomendadas
        lecturas recomendadas
        lectura recomendada
        lo más recomendado
        lee también
        lea también
        leer también
        leé también
        lee además
        lea además
        leé además
        lea más
        lee más
        mira también
        mirá también
        mira además
        ver también
        ver además
        vea también
        véase también
        no te pierdas
        no te lo pierdas
        seguí leyendo
        sigue leyendo:
        más sobre esto
        más en
        más de
        más noticias
        más noticias de
        más noticias sobre
        más noticias en
        más artículos
        más artículos de
        más contenido
        más historias
        más para leer
        más leído en la sección
        más del autor
        más de este autor
        más de este tema
        más sobre el tema
        más en esta sección
        más de esta sección
        más videos
        más vídeos
        más deportes
        otras noticias
        otros artículos
        otras notas
        otras noticias de interés
        noticias que te pueden interesar
        otros contenidos
        artículos similares
        noticias similares
        del mismo autor
        del mismo tema
        en este tema
        conoce más
        continúa leyendo:
        selección del editor
        selección de los editores
        elección del editor
        selección editorial
        destacados
        destacadas
        destacado
        noticias destacadas
        artículos destacados
        imperdibles
        imperdible
        especial para ti
        para ti
        seleccionado para ti
        contenido sugerido
        sugeridos
        sugerencias
        videos recomendados
        videos destacados
        contenido recomendado
        en portada
        en otros medios
        contenido para ti
        últimos artículos
        historias recomendadas
        newsletter recomendada
      `),
      start: list(`
        lee también
        lea también
        leé también
        leer también
        lee además
        lea además
        lee más
        lea más
        leer más
        lea aquí
        lee aquí
        te puede interesar
        te podría interesar
        también te puede interesar
        también puedes leer
        también puede leer
        también lee
        también lea
        le puede interesar
        puedes leer también
        quizás te interese
        te recomendamos
        le recomendamos
        recomendamos:
        mira también
        mirá también
        mira aquí
        mira el video
        mire también
        ver también
        vea también
        vea aquí
        ver más:
        véase también
        noticia relacionada
        nota relacionada
        noticias relacionadas
        artículo relacionado
        más información:
        más noticias
        no te pierdas:
        conoce más
        además lea
        además lee
        sigue leyendo
        seguir leyendo
        continúa leyendo
        artículo anterior
        siguiente artículo
        entrada anterior
        entrada siguiente
      `),
      mark: list(`
        lee también
        lea también
        leé también
        te puede interesar
        también te puede interesar
        te podría interesar
        le puede interesar
        te recomendamos leer
        lee la nota completa
        lee aquí la nota
        lea aquí la nota
        lea la nota completa
        lee el artículo completo
        lea el artículo completo
        consulta aquí la nota completa
      `),
      hint: list(`
        lee también
        lea también
        te puede interesar
        leer más
        te recomendamos
      `),
    },
    trending: {
      head: list(`
        lo más leído
        lo más leido
        las más leídas
        los más leídos
        más leídas
        más leídos
        más leído
        notas más leídas
        noticias más leídas
        artículos más leídos
        lo más visto
        los más vistos
        las más vistas
        más vistas
        más vistos
        más visto
        lo más compartido
        lo más comentado
        más comentadas
        más comentados
        más compartidas
        lo más popular
        lo más destacado
        más popular
        más populares
        populares
        entradas populares
        artículos populares
        noticias populares
        lo más buscado
        lo más nuevo
        lo más reciente
        tendencias
        tendencia
        en tendencia
        temas del día
        temas de hoy
        tema del día
        trending
        trending topics
        es tendencia
        es noticia
        lo último
        lo último en
        lo último de
        últimas noticias
        última hora
        últimas
        últimas noticias de
        últimas publicaciones
        últimas entradas
        últimos posts
        últimos comentarios
        últimos videos
        últimas horas
        noticias recientes
        noticias de hoy
        entradas recientes
        artículos recientes
        publicaciones recientes
        comentarios recientes
        recientes
        noticias de última hora
        noticias del día
        titulares
        titulares del día
        al momento
        al minuto
        minuto a minuto:
        ahora en portada
        en vivo ahora
        ranking
        las # más leídas
        top #
        top noticias
        top stories
        lo más leído hoy
        lo más leído de hoy
        lo más leído del día
        lo más leído de la semana
        lo más leído en
        principales noticias
        noticias principales
        las noticias más leídas
        las noticias de hoy
        hoy en portada
        lo que está pasando
        qué está pasando
      `),
      start: list(`
        lo más leído
        lo más visto
        las más leídas
        más leídas
        última hora:
        últimas noticias:
        entradas recientes
        tendencias:
      `),
    },
    'author-bio': {
      line: list(`
        perfil
        ver perfil
        ver biografía
        biografía
        bio
        ver más del autor
        ver todos los artículos
        ver todas las entradas
        todos los artículos del autor
        artículos del autor
        más artículos del autor
        notas del autor
        contactar al autor
        archivo del autor
        página del autor
        sobre mí
        acerca de mí
        foto del autor
        seguir al autor
        seguir en twitter
        firma
      `),
      head: list(`
        sobre el autor
        sobre la autora
        sobre los autores
        sobre la firma
        acerca del autor
        acerca de la autora
        acerca de los autores
        quién es el autor
        autor de la nota
        conoce al autor
      `),
      start: list(`
        sobre el autor
        sobre la autora
        sobre la firma
        acerca del autor
        acerca de la autora
        ver todas las entradas de
        ver todos los artículos de
        ver más artículos de
        ver todas las notas de
        todos los artículos de
        más artículos de
        más notas de
        más noticias de este autor
        contacta al autor
        contactar con el autor
        escribe al autor
      `),
      mark: list(`
        sobre la firma
        ver todas las entradas de
        ver todos los artículos de
        ver más artículos de
        es redactor de
        es redactora de
        es redactor en
        es redactora en
        es redactor jefe
        es redactora jefa
        es periodista de la sección
        es periodista especializado en
        es periodista especializada en
        es periodista freelance
        es periodista independiente y
        es corresponsal de * en
        es editor de la sección
        es editora de la sección
        es colaborador habitual
        es colaboradora habitual
        máster en periodismo
        egresado de la carrera de periodismo
        egresada de la carrera de periodismo
        lleva más de * años en el periodismo
        escribe en * sobre
        puedes seguirlo en
        puedes seguirla en
        puedes seguirle en
        síguelo en twitter
        síguela en twitter
        las opiniones expresadas son responsabilidad
        las opiniones expresadas en este
        las opiniones expresadas por
        las opiniones vertidas
        las opiniones aquí expresadas
        es responsabilidad exclusiva de su autor
        es responsabilidad exclusiva del autor
        no reflejan necesariamente la opinión
        no refleja necesariamente la opinión
        no representan necesariamente
        no necesariamente reflejan
        no necesariamente representan
        no necesariamente coincide con
      `),
      hint: list(`
        periodista especializado
        periodista especializada
        ha trabajado en medios
        anteriormente trabajó en
      `),
    },
    comments: {
      line: list(`
        comentario
        comentario *
        # comentario
        sin comentarios
        no hay comentarios
        no hay comentarios aún
        aún no hay comentarios
        ver comentarios
        ver # comentarios
        ver todos los comentarios
        mostrar comentarios
        mostrar más comentarios
        leer comentarios
        ocultar comentarios
        cargar comentarios
        cargar más comentarios
        más comentarios
        todos los comentarios
        comentarios cerrados
        comentarios desactivados
        los comentarios están cerrados
        comentar
        comenta
        comenta esta noticia
        comenta este artículo
        comentar noticia
        comentar esta noticia
        comentar artículo
        escribir comentario
        escribir un comentario
        escribe un comentario
        escribe tu comentario
        escribe aquí tu comentario
        añadir comentario
        añadir un comentario
        añade un comentario
        agregar comentario
        agregar un comentario
        agrega un comentario
        agrega tu comentario
        añade tu comentario
        nuevo comentario
        publicar comentario
        publicar el comentario
        publicar un comentario
        publicar
        enviar comentario
        enviar un comentario
        tu comentario
        su comentario
        tu opinión
        deja tu opinión
        da tu opinión
        danos tu opinión
        opina
        opina sobre esta noticia
        únete a la conversación
        participa en la conversación
        participa
        responder
        respuesta
        respuestas
        # respuestas
        # respuesta
        ver respuestas
        cancelar respuesta
        cancelar la respuesta
        cancelar
        denunciar
        reportar comentario
        denunciar comentario
        normas de participación
        normas de uso
        normas de los comentarios
        normas de la comunidad
        nombre *
        nombre (requerido)
        correo electrónico (requerido)
        correo electrónico (no será publicado)
        web
        página web
        sitio web
        captcha
        código de seguridad
        no soy un robot
        soy humano
        notificarme
        por favor ingrese su comentario
        por favor ingrese su nombre aquí
        por favor ingresa tu comentario
        por favor ingresa tu nombre aquí
        ha introducido una dirección de correo electrónico incorrecta
        has introducido una dirección de correo electrónico incorrecta
        por favor introduzca su dirección de correo electrónico aquí
        más recientes
        más antiguos
        más valorados
        mejor valorados
        ordenar por
        ordenar
        anónimo
        invitado
        sé el primero en comentar
        sea el primero en comentar
        inicia sesión para comentar
        regístrate para comentar
        accede para comentar
        acceder para responder
        accede para responder
        pingback
        trackback
        trackbacks
      `),
      head: list(`
        comentarios
        # comentarios
        comentarios #
        comentarios de los lectores
        comentarios de lectores
        comentarios de usuarios
        comentarios de facebook
        comentarios en facebook
        deja una respuesta
        deja una respuesta cancelar la respuesta
        deja una respuesta cancelar respuesta
        dejar una respuesta
        dejar respuesta
        deje una respuesta
        deja un comentario
        deja un comentario cancelar respuesta
        dejar un comentario
        dejar comentario
        deje un comentario
        deje su comentario
        deja tu comentario
        dejá tu comentario
        haz un comentario
        ¿qué opinas?
        ¿qué opinas sobre esto?
        # comentarios en
        un comentario en
        # respuestas a
        una respuesta a
        # pensamientos sobre
        comparte tu opinión
      `),
      start: list(`
        deja una respuesta
        deja un comentario
        deja tu comentario
        dejar un comentario
        deje un comentario
        deje su comentario
        escribe un comentario
        añade tu comentario
        # comentarios en
        un comentario en
        # respuestas a
        tu dirección de correo
        su dirección de correo
        tu correo electrónico no será
        los campos obligatorios
        los campos necesarios
        los campos requeridos
        guarda mi nombre
        guardar mi nombre
        recibir un correo
        recibir un email
        recibir nuevas entradas
        notifícame
        este sitio usa akismet
        este sitio utiliza akismet
        aprende cómo se procesan
        por favor ingrese su
        por favor ingresa tu
        lo siento debes estar
        lo siento tienes que
        debes estar conectado
        debes iniciar sesión
        debe iniciar sesión
        tienes que iniciar sesión
        inicia sesión para comentar
        regístrate para comentar
        para poder comentar
        para dejar un comentario
        los comentarios están
        los comentarios serán
        esta noticia no admite
        este artículo no admite
        no se permiten comentarios
        no hay comentarios
        sé el primero
        sea el primero
        únete a la conversación
        conectado como
        tu comentario
        su comentario
        puedes usar las siguientes etiquetas
        pingback
      `),
      mark: list(`
        tu dirección de correo electrónico no será publicada
        su dirección de correo electrónico no será publicada
        dirección de correo electrónico no será publicada
        tu correo electrónico no será publicado
        los campos obligatorios están marcados
        los campos necesarios están marcados
        campos requeridos están marcados
        guarda mi nombre
        guardar mi nombre
        guarda mi nombre correo electrónico y web
        en este navegador para la próxima vez que comente
        la próxima vez que comente
        la próxima vez que haga un comentario
        recibir un correo electrónico con los siguientes comentarios
        recibir un correo electrónico con cada nueva entrada
        recibir nuevas entradas por email
        notificarme los nuevos comentarios
        notifícame de
        este sitio usa akismet
        este sitio utiliza akismet
        cómo se procesan los datos de tus comentarios
        por favor ingrese su comentario
        por favor ingrese su nombre
        por favor ingresa tu comentario
        por favor ingresa tu nombre
        dirección de correo electrónico incorrecta
        lo siento debes estar conectado
        debes estar conectado para
        debes iniciar sesión para comentar
        tienes que iniciar sesión para comentar
        inicia sesión para comentar
        para publicar un comentario
        para poder comentar
        regístrate para comentar
        los comentarios están cerrados
        los comentarios están desactivados
        los comentarios publicados son
        los comentarios aquí publicados
        los comentarios son responsabilidad
        los comentarios serán moderados
        los comentarios en esta publicación
        esta noticia no admite comentarios
        este artículo no admite comentarios
        no se permitirán comentarios
        nos reservamos el derecho de eliminar
        nos reservamos el derecho a eliminar
        consulta las normas de
        déjanos tu comentario
        deja tu comentario
        déjanos un comentario
        deja un comentario abajo
        cuéntanos en comentarios
        sé el primero en comentar
        puedes usar las siguientes etiquetas
      `),
      hint: list(`
        tu comentario
        su comentario
        tus comentarios
        tu nombre
        no será publicada
        campos obligatorios
        captcha
        recaptcha
      `),
    },
    navigation: {
      line: list(`
        inicio
        portada
        home
        página principal
        página de inicio
        menú
        menu
        menú principal
        abrir menú
        cerrar menú
        mostrar menú
        desplegar menú
        toggle navigation
        navegación
        navegación principal
        secciones
        sección
        todas las secciones
        buscar
        buscador
        búsqueda
        búsqueda avanzada
        buscar en el sitio
        buscar por
        resultados de búsqueda
        ¿qué estás buscando?
        ir
        ir al contenido
        ir al contenido principal
        saltar al contenido
        saltar al contenido principal
        saltar a contenido
        saltar menú
        ir al menú
        ir a la navegación
        ir a la búsqueda
        ir al buscador
        ir al pie de página
        subir
        ir arriba
        volver arriba
        volver
        atrás
        arriba
        siguiente
        anterior
        próximo
        previo
        página siguiente
        página anterior
        página
        página #
        página # de #
        primera
        última
        cerrar
        cerrar ventana
        cerrar sesión
        aceptar y enviar
        abrir
        mostrar
        mostrar menos
        ver menos
        menos
        ocultar
        filtrar
        filtros
        borrar
        editar
        seleccionar
        elegir
        sí
        no
        iniciar sesión
        inicia sesión
        iniciar
        entrar
        acceder
        ingresar
        ingresá
        acceso
        acceso usuarios
        login
        log in
        salir
        registrarse
        registrarme
        registrate
        regístrate
        registro
        mi cuenta
        mi perfil
        perfil de usuario
        mis datos
        carrito
        quiénes somos
        quienes somos
        sobre nosotros
        acerca de
        acerca de nosotros
        nosotros
        la empresa
        nuestro equipo
        equipo
        staff
        directorio
        contacto
        contáctanos
        contáctenos
        contactar
        contacta
        contacto comercial
        formulario de contacto
        ayuda
        centro de ayuda
        preguntas frecuentes
        faq
        atención al cliente
        atención al lector
        soporte
        trabaja con nosotros
        empleo
        empleos
        empleo y formación
        anúnciate aquí
        anúnciese
        anúnciese con nosotros
        anuncie aquí
        ¿cómo anunciar?
        publicite
        tarifas publicitarias
        media kit
        clasificados
        avisos clasificados
        avisos legales
        esquelas
        obituarios
        necrológicas
        edición impresa
        impreso
        versión impresa
        papel digital
        edición digital
        e-paper
        epaper
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
        directorio de empresas
        mapa del sitio
        mapa web
        accesibilidad
        versión móvil
        salir de la versión móvil
        versión de escritorio
        idioma
        idiomas
        español
        english
        català
        galego
        euskera
        português
        enlaces
        enlaces de interés
        enlaces rápidos
        herramientas
        multimedia
        índice
        contenido
        contenidos
        tabla de contenidos
        índice de contenidos
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
        local
        locales
        regional
        regionales
        región
        regiones
        provincia
        provincias
        municipios
        ciudad
        ciudades
        comunidades
        comunidad
        política
        gobierno
        elecciones
        elecciones #
        congreso
        justicia
        judicial
        judiciales
        tribunales
        policiales
        policial
        sucesos
        seguridad
        nota roja
        sociedad
        sociales
        opinión
        editoriales
        columnas
        columnistas
        columna
        tribuna
        análisis
        cartas al director
        blogs
        blog
        firmas
        entrevistas
        entrevista
        reportajes
        reportaje
        investigación
        investigaciones
        crónicas
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
        industria
        agro
        campo
        agricultura
        energía
        consumo
        dólar
        cotizaciones
        divisas
        impuestos
        bolsillo
        deportes
        deporte
        más deporte
        otros deportes
        fútbol
        fútbol internacional
        fútbol sala
        fútbol femenino
        liga
        laliga
        primera división
        segunda división
        champions league
        premier league
        serie a
        mundial
        selección
        baloncesto
        básquet
        básquetbol
        tenis
        motor
        motociclismo
        motogp
        fórmula #
        ciclismo
        atletismo
        boxeo
        golf
        rugby
        natación
        hockey
        voleibol
        balonmano
        béisbol
        nba
        nfl
        juegos olímpicos
        esports
        toros
        cultura
        cultura y ocio
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
        series y tv
        televisión
        tv
        programación tv
        programación
        películas
        películas y series
        radio
        arquitectura
        historia
        espectáculos
        espectáculo
        entretenimiento
        entretención
        farándula
        famosos
        famosas
        celebridades
        gente
        casas reales
        realeza
        corazón
        estilo
        estilo de vida
        estilos
        vida
        vida y estilo
        tendencias y estilo
        moda
        belleza
        bienestar
        salud
        salud y bienestar
        pareja
        sexo
        relaciones
        familia
        mamás y papás
        niños
        hogar
        decoración
        mascotas
        gastronomía
        recetas
        recetas de cocina
        cocina
        restaurantes
        vinos
        turismo
        viajes
        viajar
        ciencia
        ciencia y tecnología
        ciencia y salud
        tecnología
        tecno
        innovación
        videojuegos
        gaming
        móviles
        internet
        medio ambiente
        medioambiente
        clima
        clima y medio ambiente
        cambio climático
        planeta
        naturaleza
        animales
        sostenibilidad
        educación
        universidad
        formación
        religión
        coronavirus
        covid-#
        migración
        ee uu
        eeuu
        estados unidos
        américa
        américa latina
        latinoamérica
        europa
        asia
        áfrica
        oriente medio
        oriente próximo
        españa
        andalucía
        aragón
        asturias
        baleares
        islas baleares
        canarias
        cantabria
        castilla y león
        castilla-la mancha
        cataluña
        comunidad valenciana
        extremadura
        galicia
        la rioja
        madrid
        murcia
        navarra
        país vasco
        barcelona
        valencia
        sevilla
        méxico
        argentina
        colombia
        perú
        chile
        venezuela
        ecuador
        guerra en ucrania
        guerra de ucrania
        el tiempo
        tiempo
        pronóstico del tiempo
        tráfico
        horóscopo
        horóscopos
        horóscopo chino
        loterías
        lotería
        pasatiempos
        juegos
        crucigrama
        sudoku
        trivia
        encuestas
        encuesta
        concursos
        efemérides
        curiosidades
        historias
        buenas noticias
        verificación
        fact check
        datos
        gráficos
        infografías
        videos
        vídeos
        video
        vídeo
        galerías
        fotogalerías
        podcast
        podcasts
        audios
        tv en vivo
        señal en vivo
        señales en vivo
        radio en vivo
        autos
        coches
        motos
        mujer
        mujeres
        hombre
        jóvenes
        variedades
        columnas de opinión
        foros
        foro
        comunidad lectora
        club
        club de suscriptores
        beneficios
        eventos
        calendario
        cartelera
        otros
        varios
        general
        sin categoría
        todos
        todas
        lunes
        martes
        miércoles
        jueves
        viernes
        sábado
        domingo
        powered by
        desarrollado por
        diseñado por
        funciona gracias a wordpress
      `),
      start: list(`
        saltar al contenido
        ir al contenido
        resultados de búsqueda
        buscar:
        página # de
        tu navegador no
        su navegador no
        estás usando un navegador
        javascript está
        por favor activa javascript
        desarrollado por
        funciona gracias a
        diseño web
      `),
      mark: list(`
        saltar al contenido
        ir al contenido principal
        salir de la versión móvil
        su navegador no soporta
        tu navegador no es compatible
        está usando un navegador desactualizado
        actualiza tu navegador
        por favor activa javascript
        debes activar javascript
        necesitas habilitar javascript
        la página que buscas no
        la página solicitada no
        presiona enter para buscar
        pulsa enter para buscar
        no se encontraron resultados
      `),
    },
    copyright: {
      line: list(`
        aviso legal
        avisos legales y condiciones
        política de privacidad
        políticas de privacidad
        política privacidad
        privacidad
        aviso de privacidad
        términos y condiciones
        términos y condiciones de uso
        términos de uso
        términos de servicio
        términos
        condiciones de uso
        condiciones generales
        condiciones
        condiciones de contratación
        términos legales
        política de cookies
        políticas de cookies
        política cookies
        política de protección de datos
        protección de datos
        tratamiento de datos
        política de datos personales
        política de tratamiento de datos
        protección de datos personales
        derechos arco
        copyright
        ©
        derechos reservados
        todos los derechos reservados
        derechos de autor
        propiedad intelectual
        licencia
        licencia de contenidos
        legal
        nota legal
        bases legales
        código ético
        código de ética
        principios éticos
        principios rectores
        políticas editoriales
        política editorial
        línea editorial
        libro de estilo
        defensor del lector
        defensor de la audiencia
        transparencia
        canal ético
        canal de denuncias
        libro de reclamaciones
        créditos del sitio
        política de correcciones
        correcciones
        fe de errores
        fe de erratas
        mapa legal
        venta de contenidos
        sindicación
        normas editoriales
        administrar utiq
      `),
      start: list(`
        copyright ©
        copyright #
        © copyright
        © #
        (c) #
        todos los derechos
        derechos reservados
        prohibida su reproducción
        prohibida la reproducción
        prohibida la copia
        queda prohibida
        queda prohibida la
        se prohíbe la reproducción
        está prohibida la reproducción
        reproducción total
        registro de la propiedad intelectual
        domicilio legal
        edición nº
        edición número
        nº de edición
        issn
        contenido licenciado
        esta obra está bajo
        este artículo fue publicado bajo
        reservados todos los derechos
        política de privacidad
        términos y condiciones
      `),
      mark: list(`
        todos los derechos reservados
        reservados todos los derechos
        derechos reservados ©
        © copyright
        copyright ©
        © #
        prohibida la reproducción total
        prohibida su reproducción
        queda prohibida la reproducción
        queda prohibida toda reproducción
        se prohíbe la reproducción
        está prohibida la reproducción
        sin autorización previa y por escrito
        sin previa autorización por escrito
        sin el permiso previo y por escrito
        sin permiso expreso y por escrito
        sin consentimiento expreso y por escrito
        está expresamente prohibida la redistribución
        la redistribución y la redifusión de todo o parte
        de todo o parte de los contenidos
        sin su previo y expreso consentimiento
        bajo una licencia creative commons
        licencia creative commons
        aceptas nuestros términos
        aceptas los términos y condiciones
        aceptas nuestra política de privacidad
        acepta nuestra política de privacidad
        acepta los términos y condiciones
        aceptas las condiciones de uso
        consulta nuestra política de privacidad
        nuestra política de privacidad
        registro de propiedad intelectual
        registro dnda
        no se hace responsable de las opiniones
        no nos hacemos responsables
        se aplican la política de privacidad
        la política de privacidad y los términos de servicio de google
      `),
      hint: list(`
        ©
        derechos reservados
        reproducción total
        licencia creative commons
        nuestros términos
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
