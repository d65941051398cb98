import { list, words, type Language } from '../language.js'

export const tr: Language = {
  code: 'tr',
  name: 'Turkish',
  stopwords: words(`
    ve bir bu da de için ile çok daha ne o olarak en gibi olan ama ki kadar sonra ya her mi mı mu mü şu ben sen biz
    siz onlar onun bunun şunun onu bunu buna ona bana sana bize size bunlar bunları benim senin bizim sizin onların
    var yok değil değildi oldu olduğu olduğunu olup oluyor olacak olması olmak etti eden ederek edildi edilen ediyor
    yapılan dedi diye ise veya hem ancak fakat çünkü eğer hiç bazı bütün tüm aynı başka diğer birçok önce göre karşı
    üzere üzerinde üzerine içinde içerisinde arasında tarafından nedeniyle dolayı rağmen kendi kendisi nasıl neden
    niçin hangi kim şey şimdi artık hala yine zaman bile sadece yalnızca iki ilk son yeni ayrıca böyle şöyle öyle
    ardından beri doğru yer aldı alan idi miydi midir dir
  `),
  phrases: {
    byline: {
      line: list(`
        haber merkezi
        editör
        yazar
        muhabir
        dış haberler
        dış haberler servisi
        spor servisi
        ekonomi servisi
        haber servisi
        internet haber merkezi
        ajanslar
        anadolu ajansı
        aa
        iha
        dha
        kaynak aa
        kaynak iha
        kaynak dha
        kaynak ajanslar
        haber kaynağı
      `),
      start: list(`
        haber merkezi
        yazının yazarı
        haberi hazırlayan
        hazırlayan
        haberi yapan
        haber kaynağı
        çeviren
        çeviri
        derleyen
        röportaj
        gönderen
        ekleyen
        yayınlayan
        yayımlayan
        kaynak aa
        kaynak iha
        kaynak dha
      `),
      mark: list(`
        bu haber ajanslar tarafından geçilmiştir
        tarafından servis edilmiş olup editörlerimizin
        editörlerinin hiçbir müdahalesi olmadan
        editöryel müdahale olmadan
        ajans kanallarından geldiği şekliyle
      `),
    },
    timestamp: {
      line: list(`
        yayın tarihi
        yayınlanma tarihi
        yayınlanma
        yayımlanma
        yayınlandı
        yayımlandı
        güncelleme
        güncelleme tarihi
        güncellenme
        güncellenme tarihi
        güncellendi
        son güncelleme
        son güncelleme tarihi
        oluşturulma tarihi
        eklenme tarihi
        giriş tarihi
        okuma süresi
        # dk okuma
        # dakika okuma
        # dk okuma süresi
        # dakikada okunur
        # dk
        # dakika
        az önce
        şimdi
      `),
      start: list(`
        yayın tarihi
        yayınlanma tarihi
        yayımlanma tarihi
        yayınlanma #
        yayımlanma #
        yayınlandı #
        yayımlandı #
        oluşturulma tarihi
        oluşturma tarihi
        eklenme tarihi
        eklenme #
        giriş tarihi
        giriş #
        haber giriş
        haber giriş tarihi
        haber tarihi
        güncelleme #
        güncelleme tarihi
        güncellenme #
        güncellenme tarihi
        güncellendi #
        son güncelleme
        son güncellenme
        son güncelleme tarihi
        tahmini okuma süresi
        okuma süresi
        ortalama okuma süresi
      `),
    },
    breadcrumb: {
      line: list(`
        buradasınız
        şu an buradasınız
        bulunduğunuz sayfa
        neredesiniz
      `),
      start: list(`
        buradasınız
        şu an buradasınız
        anasayfa
        ana sayfa
        haberler gündem
        haberler ekonomi
        haberler spor
        haberler dünya
        haberler magazin
        haberler son dakika
      `),
    },
    tags: {
      head: list(`
        etiketler
        etiket
        haber etiketleri
        anahtar kelimeler
        anahtar kelime
        ilgili konular
        konular
        konu başlıkları
        ilgili etiketler
        bu haberde
        bu haberde geçenler
      `),
      start: list(`
        etiketler
        etiket
        anahtar kelimeler
        ilgili konular
        konu etiketleri
        kategori
        kategoriler
        tags
      `),
    },
    engagement: {
      line: list(`
        görüntülenme
        # görüntülenme
        görüntüleme
        görüntülenme sayısı
        okunma
        # okunma
        okunma sayısı
        # kez okundu
        # defa okundu
        kez okundu
        kez görüntülendi
        # izlenme
        izlenme
        beğen
        beğeni
        # beğeni
        beğendim
        beğenmedim
        oy
        oy ver
        puan ver
        bu habere tepkin ne
        tepkiniz ne
        tepkini göster
        bu habere tepki ver
        haberi dinle
        dinle
        sesli dinle
        haberi sesli dinle
        sesli oku
        seslendir
        yazıyı dinle
        makaleyi dinle
        daha sonra oku
        sonra oku
        favorilere ekle
        favorilerime ekle
        favoriler
        listeye ekle
        okuma listesine ekle
        kaydet
        yazı boyutu
        yazı tipi boyutu
        metin boyutu
        yazıyı büyüt
        yazıyı küçült
        küçük
        büyük
        ekstra büyük
        a a
        hata bildir
        haber hatası bildir
        bu içeriği beğendiniz mi
        mutlu
        üzgün
        kızgın
        şaşkın
        alkış
        beğenme
      `),
      start: list(`
        bu habere tepkiniz
        bu habere tepkin
        bu haber için tepkiniz
        tepkiniz nedir
        haberi sesli
        görüntülenme sayısı
        okunma sayısı
        bu haber # kez
        bu haber # defa
        bu yazı # kez
        bu içeriği beğendiniz
        bu haberi beğendiniz
        bu haberi oyla
        görüşlerinizi paylaşın
        hata bildir
        haberde hata
        değerlendirmeleriniz bizim için
      `),
      mark: list(`
        bu habere tepkiniz ne oldu
        bu içerik size yardımcı oldu mu
        bu içerik işinize yaradı mı
        bu haber # kez okundu
        bu haber # defa okundu
        bu yazı # kez okundu
        tarayıcınız ses öğesini desteklemiyor
        tarayıcınız video etiketini desteklemiyor
        tarayıcınız html5 video desteklemiyor
        haberi sesli dinlemek için
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
        bip
        nsosyal
        next sosyal
        bluesky
        threads
        email
        e-mail
        mail
        e-posta
        paylaş
        paylaşın
        paylaşım
        paylaşımlar
        haberi paylaş
        bu haberi paylaş
        bu haberi paylaşın
        haberi paylaşın
        yazıyı paylaş
        bu yazıyı paylaş
        içeriği paylaş
        arkadaşlarınla paylaş
        arkadaşlarınızla paylaşın
        sosyal medyada paylaş
        şurada paylaş
        facebook'ta paylaş
        facebookta paylaş
        facebook ta paylaş
        twitter'da paylaş
        twitterda paylaş
        twitter da paylaş
        x'te paylaş
        x'de paylaş
        whatsapp'ta paylaş
        whatsappta paylaş
        whatsapp ta paylaş
        telegram'da paylaş
        linkedin'de paylaş
        pinterest'te paylaş
        e-posta ile paylaş
        e-posta ile gönder
        mail ile gönder
        arkadaşına gönder
        arkadaşına öner
        gönder
        tweetle
        kopyala
        kopyalandı
        linki kopyala
        link kopyala
        linki kopyalandı
        bağlantıyı kopyala
        bağlantı kopyalandı
        link kopyalandı
        url kopyala
        yazdır
        haberi yazdır
        çıktı al
        yazıcı dostu
        pdf
        pdf indir
        sayfayı yazdır
      `),
      start: list(`
        bu haberi paylaş
        haberi paylaş
        bu yazıyı paylaş
        paylaşmak için tıklayın
        paylaş
        sosyal medyada paylaş
        şurada paylaş
        arkadaşlarınla paylaş
        facebook üzerinde paylaşmak
        twitter üzerinde paylaşmak
        whatsapp'ta paylaşmak
        arkadaşınıza e-posta
        yazdırmak için tıklayın
        link kopyalandı
        bağlantı kopyalandı
      `),
      mark: list(`
        bu haberi paylaş
        bu haberi paylaşın
        bu yazıyı paylaş
        haberi sosyal medyada paylaş
        paylaşmak için tıklayın
        üzerinde paylaşmak için tıklayın
        yeni pencerede açılır
        bağlantı panoya kopyalandı
      `),
    },
    caption: {
      line: list(`
        fotoğraf
        fotoğraflar
        foto
        görsel
        arşiv
        arşiv fotoğrafı
        fotoğraf arşiv
        foto arşiv
        temsili
        temsili fotoğraf
        temsili görsel
        fotoğraf temsilidir
        görsel temsilidir
        kaynak getty images
        getty images
        görsel kaynağı
        fotoğraf kaynağı
        fotoğraf altı
        grafik
        infografik haber
        tam ekran yap
        # fotoğraf
        anadolu images
      `),
      start: list(`
        fotoğraf
        foto
        görsel kaynağı
        görsel
        fotoğraf kaynağı
        kaynak fotoğraf
        arşiv fotoğrafı
        temsili fotoğraf
        temsili görsel
        kaynak getty images
        kaynak reuters
        kaynak afp
        grafik
        infografik
        illüstrasyon
        © foto
      `),
      mark: list(`
        fotoğraf aa tarafından servis edilmiştir
        fotoğraf temsili olarak kullanılmıştır
        görsel temsili olarak kullanılmıştır
        haberde kullanılan görsel temsilidir
        fotoğraf arşivden alınmıştır
        via getty images
        fotoğraf getty images
        getty images aracılığıyla
      `),
      hint: list(`
        getty images
        temsilidir
        anadolu images
        arşiv fotoğrafı
        görsel kaynağı
      `),
    },
    'cookie-notice': {
      line: list(`
        kabul et
        kabul ediyorum
        tümünü kabul et
        hepsini kabul et
        tüm çerezleri kabul et
        çerezleri kabul et
        kabul et ve kapat
        kabul et ve devam et
        reddet
        tümünü reddet
        hepsini reddet
        tüm çerezleri reddet
        çerezleri reddet
        sadece gerekli çerezler
        çerez ayarları
        çerezleri yönet
        çerez tercihleri
        çerez tercihleri yönetimi
        çerez tercihlerini yönet
        çerez tercihlerinin değiştirilmesi
        çerez yönetimi
        tanımlama bilgilerini yönet
        tercihleri yönet
        tercihlerimi yönet
        tercihleri kaydet
        tercihlerimi kaydet
        ayarları kaydet
        ayarları yönet
        değişiklikleri kaydet
        seçimleri kaydet
        seçimlerimi onayla
        seçimi onayla
        gizlilik ayarları
        gizlilik tercihleri
        zorunlu çerezler
        kesinlikle gerekli çerezler
        gerekli çerezler
        işlevsel çerezler
        performans çerezleri
        performans analitik çerezler
        analitik çerezler
        reklam çerezleri
        reklam pazarlama çerezleri
        hedefleme çerezleri
        pazarlama çerezleri
        her zaman aktif
        her zaman etkin
        anladım
        tamam
        onaylıyorum
        izin ver
        tümüne izin ver
        rıza veriyorum
        aydınlatma metni
        çerez aydınlatma metni
        kişisel verileriniz
        gizliliğiniz bizim için önemli
        gizliliğinize önem veriyoruz
        çerez kullanımı
        çerez bildirimi
      `),
      start: list(`
        bu site çerez kullanır
        bu site çerezleri kullanır
        bu sitede çerez
        bu sitede çerezler
        bu web sitesi çerez
        bu web sitesinde çerezler
        bu internet sitesinde çerez
        bu internet sitesinde
        sitemizde çerez
        sitemizde çerezler
        sitemizden en iyi şekilde
        web sitemizde çerez
        web sitemizde çerezler
        internet sitemizde çerez
        internet sitemizde çerezler
        size daha iyi hizmet
        size daha iyi bir deneyim
        sizlere daha iyi hizmet
        sizlere daha iyi bir
        daha iyi bir kullanıcı deneyimi
        deneyiminizi iyileştirmek için
        kullanıcı deneyiminizi
        çerezler hakkında
        çerez kullanıyoruz
        çerezleri kullanıyoruz
        çerez politikamız
        biz ve iş ortaklarımız
        biz ve ortaklarımız
        gizliliğinize önem veriyoruz
        gizliliğiniz bizim için
        verileriniz bizim için
        kvkk kapsamında
        siteyi kullanmaya devam
        sitemizi kullanmaya devam
        sitemizi ziyaret ederek
        sitemizi kullanarak
        bu siteyi kullanarak
        tümünü kabul et
      `),
      mark: list(`
        bu site çerez kullanmaktadır
        bu sitede çerezler kullanılmaktadır
        bu sitede çerez kullanılmaktadır
        bu web sitesi çerez kullanmaktadır
        bu web sitesi çerezleri kullanır
        bu web sitesinde çerezler kullanılmaktadır
        bu internet sitesinde çerez kullanılmaktadır
        bu internet sitesinde çerezler kullanılmaktadır
        sitemizde çerezler kullanılmaktadır
        sitemizde çerez kullanılmaktadır
        sitemizde çerezlerden faydalanılmaktadır
        web sitemizde çerez kullanıyoruz
        web sitemizde çerezler kullanıyoruz
        web sitemizde çerezler kullanılmaktadır
        internet sitemizde çerezler kullanılmaktadır
        çerez kullanımını kabul etmiş
        çerez kullanımını kabul ediyorsunuz
        çerezlerin kullanımını kabul etmiş
        çerez kullanmamıza izin vermiş
        çerez kullanmamızı kabul etmiş
        çerezleri kullanmamıza izin
        çerezleri kullanmamızı kabul
        çerez politikamızı inceleyebilirsiniz
        çerez politikamızı ziyaret
        çerez politikamıza göz atabilirsiniz
        çerez politikasını inceleyebilirsiniz
        detaylı bilgi için çerez politikamızı
        çerez politikası sayfamızı inceleyebilirsiniz
        çerez konumlandırmaktayız
        size daha iyi bir deneyim sunmak için
        size daha iyi hizmet sunabilmek için
        size daha iyi hizmet verebilmek için
        sizlere daha iyi hizmet sunabilmek
        sizlere daha iyi bir hizmet sunabilmek
        sitemizden en iyi şekilde faydalanabilmeniz
        sitemizi kullanmaya devam ederek
        siteyi kullanmaya devam ederek
        sitemizi ziyaret ederek
        kişisel verileriniz kvkk
        kişisel verileriniz 6698 sayılı
        aydınlatma metnimizi okumak ve
        aydınlatma metnini okuduğunuzu ve kabul
        okuduğunuzu ve kabul ettiğinizi onaylıyorsunuz
        mevzuata uygun olarak kullanılan çerezlerle
        biz ve iş ortaklarımız
      `),
      hint: list(`
        çerezler
        sitemizde
        sitemizi
        web sitemiz
        deneyiminizi
        tarayıcınızın
        kişisel verileriniz
        iş ortaklarımız
        tümünü kabul et
        aydınlatma metni
      `),
    },
    newsletter: {
      line: list(`
        bülten
        e-bülten
        ebülten
        bültenler
        haber bülteni
        bültene abone ol
        bültenimize abone olun
        e-bültene abone ol
        e-bülten aboneliği
        e-bültenimize abone olun
        bülten aboneliği
        bültene kayıt ol
        bültene üye ol
        abone ol
        abone olun
        hemen abone ol
        kayıt ol
        e-posta adresi
        e-posta adresiniz
        e-posta adresinizi girin
        e-posta adresinizi giriniz
        e-posta adresinizi yazın
        e-mail adresi
        e-mail adresiniz
        mail adresiniz
        haberdar ol
        aboneliğiniz başarıyla oluşturuldu
        abonelikten çık
        teşekkürler abone oldunuz
      `),
      start: list(`
        bültenimize abone ol
        bültenimize abone olun
        bültenimize kaydolun
        bültenimize kayıt
        bültenimize üye
        bültene abone ol
        bültene kaydol
        e-bültenimize
        e-bültene abone
        e-bülten aboneliği
        haber bültenimize
        haber bültenine
        günlük bültenimize
        haftalık bültenimize
        abone olun ve
        abone olarak
        e-posta adresinizi girin
        e-posta adresinizi girerek
        günün öne çıkan haberleri e-posta
        en son haberleri almak
        gelişmelerden haberdar olmak
        bültenler ve ticari iletilerden
        haberleri e-posta ile
        ticari elektronik ileti
        elektronik ileti almak
      `),
      mark: list(`
        bültenimize abone olun
        bültenimize abone olarak
        bültenimize abone olmak için
        bültenimize ücretsiz abone olun
        bültenimize kayıt olun
        bültenimize üye olun
        e-bültenimize abone olun
        e-bültenimize üye olun
        e-bültenimize kayıt olun
        haber bültenimize abone olun
        haber bültenimize kaydolun
        günlük bültenimize abone olun
        haftalık bültenimize abone olun
        doğrudan e-posta kutunuza
        doğrudan gelen kutunuza
        e-posta kutunuza gelsin
        elektronik ileti almak istiyorum
        ticari elektronik ileti gönderilmesini
        istediğiniz zaman abonelikten çıkabilirsiniz
        istediğiniz zaman abonelikten ayrılabilirsiniz
        bültenler ve ticari iletilerden haberdar
        aboneliğinizi onaylamak için
      `),
      hint: list(`
        bültenimize
        e-bülten
        abone olun
        abone ol
        e-posta adresinizi
        e-posta kutunuza
        haberdar olmak için
      `),
    },
    promotion: {
      line: list(`
        takip et
        takip edin
        bizi takip et
        bizi takip edin
        bizi takip edebilirsiniz
        bizi sosyal medyada takip edin
        sosyal medya
        sosyal medyada biz
        sosyal medya hesaplarımız
        google news'te takip et
        google news te takip et
        google news'te abone ol
        google news'ten takip et
        google news abone ol
        google haberler'de takip et
        takipte kal
        takipte kalın
        takipde kalın
        uygulamayı indir
        uygulamamızı indirin
        uygulamada aç
        mobil uygulama
        mobil uygulamalar
        mobil uygulamamız
        iphone uygulaması
        ipad uygulaması
        android uygulaması
        google play
        app store
        appgallery
        tıklayın
        tıkla
        buraya tıklayın
        tıklayınız
        whatsapp kanalı
        whatsapp kanalımız
        telegram kanalı
        youtube kanalı
        kanala katıl
        gruba katıl
        bildirimleri aç
        bildirimlere izin ver
        anlık bildirim
        destek ol
        bize destek olun
        bağış yap
        whatsapp ihbar hattı
        ihbar hattı
        haber gönder
        haber ihbar
      `),
      start: list(`
        bizi takip et
        bizi takip edin
        bizi google
        bizi sosyal
        bizi instagram
        bizi twitter
        bizi facebook
        bizi youtube
        sosyal medyadan takip
        google news'te
        google news'ten
        google haberler'de
        google'da tercih edilen
        whatsapp kanalımız
        whatsapp kanalımızı
        whatsapp kanalımıza
        telegram kanalımız
        telegram kanalımıza
        youtube kanalımıza
        youtube kanalımız
        kanalımıza abone
        kanalımızı takip
        uygulamamızı indir
        uygulamayı indir
        mobil uygulamamızı
        ücretsiz indir
        tıklayın
        tıklayınız
        buraya tıklayarak
        abone olmak için
        takip etmek için
        bildirimleri açın
        son dakika haberlerinden anında haberdar
        haberlerden anında haberdar
        gelişmelerden anında haberdar
        gelişmeleri kaçırmamak için
        bize ulaşmak için
        haberiniz bizde
        siz de haber
        bağımsız gazeteciliğe
        gazeteciliğe destek
        destek olmak için
        anadolu ajansının güncel
        güncel gelişmelerden haberdar
      `),
      mark: list(`
        bizi takip edin
        bizi takip etmeyi unutmayın
        bizi google news'te takip
        bizi google news'ten takip
        bizi sosyal medyada takip
        bizi sosyal medyadan takip
        bizi instagram'da takip
        bizi twitter'da takip
        bizi x'te takip
        bizi facebook'ta takip
        sosyal medya hesaplarımızı takip
        sosyal medya hesaplarımızdan takip
        whatsapp kanalımızı takip
        whatsapp kanalımıza katılın
        whatsapp kanalımıza abone
        whatsapp kanalımız üzerinden
        telegram kanalımıza katılın
        telegram kanalımıza abone
        telegram kanalımızı takip
        youtube kanalımıza abone
        kanalımıza abone olmayı unutmayın
        kanalımıza abone olun
        uygulamamızı hemen indirin
        mobil uygulamamızı indirin
        mobil uygulamamızı indirmek için
        uygulamamızı ücretsiz indirin
        abone olmak için tıklayın
        abone olmak için tıklayınız
        takip etmek için tıklayın
        takip etmek için tıklayınız
        katılmak için tıklayın
        indirmek için tıklayın
        indirmek için tıklayınız
        devamı için tıklayın
        devamı için tıklayınız
        detaylar için tıklayın
        detaylar için tıklayınız
        detaylı bilgi için tıklayın
        ayrıntılar için tıklayın
        ayrıntılar için tıklayınız
        okumak için tıklayın
        okumak için tıklayınız
        izlemek için tıklayın
        izlemek için tıklayınız
        abonelik için lütfen iletişime geçiniz
        haberlerimize abone olmak için
        haber akış sistemi abonelerine sunulan haberler
        özetlenerek yayımlanmaktadır abonelik için
        bağımsız gazeteciliğe destek
        gazeteciliği desteklemek için
        bize destek olmak için
        bildirimleri açmayı unutmayın
      `),
      hint: list(`
        takip edin
        bizi takip
        kanalımıza
        kanalımızı
        uygulamamızı
        google news
        tıklayın
        tıklayınız
        abone olmayı
        hesaplarımız
      `),
    },
    paywall: {
      line: list(`
        abonelik
        abonelik işlemleri
        abonelik paketleri
        abonelik paketlerini incele
        hemen abone olun
        abone misiniz
        zaten abone misiniz
        abone girişi
        aboneyim
        zaten aboneyim
        üyelik
        üye ol
        üye olun
        ücretsiz üye ol
        zaten üye misiniz
        üye misiniz
        hesabınız var mı
        hesabın yok mu
        hesabınız yok mu
        abonelere özel
        sadece abonelere özel
        abonelere özel içerik
        premium içerik
        premium
        premium üyelik
        devamını oku
        devamını okuyun
        haberin devamı
        yazının devamı
        okumaya devam et
        okumaya devam edin
        tümünü oku
        ücretsiz dene
        ücretsiz deneyin
        kilidi aç
        özel içerik
        özel içerikler
      `),
      start: list(`
        abone olun
        bu içerik abonelere
        bu içerik sadece
        bu içerik yalnızca
        bu haber abonelere
        bu haber sadece abone
        bu yazı abonelere
        bu yazının tamamını
        bu haberin tamamını
        haberin tamamını okumak
        yazının tamamını okumak
        yazının devamını okumak
        haberin devamını okumak
        devamını okumak için
        okumaya devam etmek için
        içeriğin tamamını
        abonelere özel
        zaten abone
        zaten üye
        abone değil misiniz
        üye değil misiniz
        üye olmak için
        giriş yaparak
        giriş yapın veya
        ücretsiz üye olun
        sınırsız erişim
        ücretsiz makale
        okuma hakkınız
        ücretsiz okuma hakkınız
      `),
      mark: list(`
        bu içerik abonelere özeldir
        bu içerik sadece abonelere
        bu içerik sadece üyelere
        bu içeriği okumak için abone
        bu içeriği görüntülemek için
        bu yazının tamamını okumak için
        bu haberin tamamını okumak için
        haberin tamamını okumak için
        yazının tamamını okumak için
        yazının devamını okumak için
        haberin devamını okumak için
        devamını okumak için abone
        devamını okumak için giriş
        devamını okumak için üye
        okumaya devam etmek için abone
        okumaya devam etmek için giriş
        okumaya devam etmek için üye
        zaten abone misiniz giriş
        tüm içeriklere sınırsız erişim
        sınırsız erişim için abone
        ücretsiz okuma hakkınız doldu
        istediğiniz zaman iptal edebilirsiniz
      `),
      hint: list(`
        abonelere özel
        abone olarak
        sınırsız erişim
        devamını okumak
        okumaya devam
        giriş yapın
        giriş yap
        üye olun
      `),
    },
    advertisement: {
      line: list(`
        reklam
        reklamlar
        reklam advertisement
        advertisement
        ilan
        ilanlar
        sponsorlu
        sponsorlu içerik
        sponsorlu haber
        sponsorlu bağlantılar
        sponsorlu bağlantı
        sponsor
        reklamdır
        advertorial
        tanıtım
        tanıtım yazısı
        tanıtım haberi
        bu bir reklamdır
        bu bir ilandır
        resmi ilan
        resmi ilanlar
        reklamı kapat
        reklamı geç
        reklamı atla
        haberin devamı reklamdan sonra
        haberin devamı aşağıda
        haberin devamı reklamın altında
        haber devam ediyor
      `),
      start: list(`
        reklam advertisement
        reklamdan sonra devam
        haberin devamı reklamdan
        haberin devamı aşağıda
        haberin devamı için kaydırın
        sponsorlu içerik
        bu bir ilandır
        bu bir reklamdır
        bu içerik bir reklamdır
        bu içerik reklam
        bu yazı sponsorlu
        bu bir tanıtım
        ilandır
      `),
      mark: list(`
        haberin devamı reklamdan sonra
        haberin devamı reklamın ardından
        haberin devamı için aşağı kaydırın
        bu bir reklam içeriğidir
        bu içerik reklam içermektedir
        bu içerik sponsorlu olarak
        satışlardan komisyon alabiliriz
        komisyon kazancı elde edebiliriz
      `),
    },
    'related-posts': {
      head: list(`
        ilgili haberler
        ilgili haber
        ilgili içerikler
        ilgili içerik
        ilgili yazılar
        ilgili yazı
        ilgili makaleler
        ilgili galeriler
        ilgili videolar
        ilişkili haberler
        ilişkili içerikler
        bağlantılı haberler
        benzer haberler
        benzer içerikler
        benzer yazılar
        benzer konular
        diğer haberler
        diğer yazılar
        diğer yazıları
        diğer içerikler
        diğer galeriler
        diğer videolar
        yazarın diğer yazıları
        yazarın son yazıları
        önceki yazıları
        daha fazla haber
        daha fazlası
        bunlar da ilginizi çekebilir
        bunlar da ilgini çekebilir
        ilginizi çekebilir
        ilgini çekebilir
        ilginizi çekebilecek haberler
        ilginizi çekebilecek diğer haberler
        ilginizi çekebilecek içerikler
        ilginizi çekecek haberler
        bu haberler de ilginizi çekebilir
        bu haber de ilginizi çekebilir
        bunu da okuyun
        bunları da okuyun
        bunlara da bakın
        bunlara da göz atın
        şunlar da ilginizi çekebilir
        beğenebilirsiniz
        bunları da beğenebilirsiniz
        bunları da sevebilirsiniz
        hoşunuza gidebilir
        önerilen haberler
        önerilen haber
        önerilen içerikler
        önerilen yazılar
        önerilen video
        önerilen videolar
        önerilenler
        öneriler
        sizin için önerilenler
        sizin için seçtiklerimiz
        sizin için seçilenler
        senin için seçtiklerimiz
        editörün seçtikleri
        editörün seçimi
        editörün önerileri
        kaçırmayın
        bunları kaçırmayın
        sıradaki haber
        sonraki haber
        önceki haber
        sonraki yazı
        önceki yazı
        sonraki makale
        önceki makale
        bir sonraki haber
        bir önceki haber
        haberle ilgili
        konuyla ilgili haberler
        konu ile ilgili haberler
        bu konudaki diğer haberler
        kategorinin diğer haberleri
        kategoriden haberler
        bu kategoriden
        bu kategoriden diğer haberler
        ayrıca okuyun
        ayrıca bakınız
        okumadan geçme
        okumadan geçmeyin
        web'den
        internetten haberler
      `),
      start: list(`
        ilgili haber
        ilgili haberler
        ilgili yazı
        ilgili içerik
        ayrıca bakınız
        ayrıca okuyun
        ayrıca bkz
        bkz
        bunu da okuyun
        bunlar da ilginizi
        bu haber de ilginizi
        ilginizi çekebilir
        sıradaki haber
        sonraki haber
        önceki haber
        sonraki yazı
        önceki yazı
        devamını oku
        haberin detayı
        haberin detayları için
        daha fazlası için
        daha fazla haber için
        önerilen haber
        okumak için tıklayın
      `),
      mark: list(`
        bu haber de ilginizi çekebilir
        bu haberler de ilginizi çekebilir
        bunlar da ilginizi çekebilir
        daha fazla haber için tıklayın
        haberin detayları için tıklayın
        haberin devamı için tıklayın
        haberin devamını okumak için tıklayın
      `),
    },
    trending: {
      head: list(`
        çok okunanlar
        en çok okunanlar
        en çok okunan
        en çok okunan haberler
        çok okunan haberler
        çok okunan
        en çok izlenenler
        en çok izlenen videolar
        en çok paylaşılanlar
        en çok yorumlananlar
        en çok yorumlanan
        en çok beğenilenler
        en çok konuşulanlar
        çok konuşulanlar
        en popüler
        en popüler haberler
        popüler
        popüler haberler
        popüler içerikler
        popüler konular
        popüler videolar
        trend
        trendler
        trend haberler
        gündemdekiler
        günün öne çıkanları
        günün öne çıkan haberleri
        günün manşetleri
        günün önemli manşetleri
        günün haberleri
        günün özeti
        öne çıkanlar
        öne çıkan
        öne çıkan haberler
        manşetler
        manşet
        manşet haberler
        son dakika
        son dakika haberler
        son dakika haberleri
        sondakika
        son haberler
        son eklenenler
        son eklenen haberler
        son yazılar
        son gelişmeler
        en son
        en son haberler
        en son yazılar
        en yeniler
        en yeni haberler
        yeni haberler
        yeni eklenenler
        güncel haberler
        flaş
        flaş haber
        flaş haberler
        sıcak haber
        sıcak gelişme
        haftanın en çok okunanları
        sıralama
        şu an okunanlar
        şimdi okunanlar
      `),
      start: list(`
        en çok okunan haberler
        en çok okunanlar
        çok okunanlar
        günün öne çıkan haberleri
        son dakika haberleri
      `),
    },
    'author-bio': {
      head: list(`
        yazar hakkında
        yazar hakkında bilgi
        yazarın profili
        muhabir hakkında
        editör hakkında
        hakkımda
      `),
      line: list(`
        yazarın tüm yazıları
        tüm yazıları
        tüm yazıları göster
        tüm yazıları gör
        yazarın tüm haberleri
        tüm haberleri
        yazarın diğer haberleri
        profili görüntüle
        yazara e-posta gönder
        biyografi
        özgeçmiş
      `),
      start: list(`
        yazar hakkında
        yazarın tüm yazıları
        tüm yazıları gör
        tüm yazılarını gör
        tüm yazıları göster
        tüm yazıları için
        yazarın diğer
        yazara ulaşmak için
      `),
      mark: list(`
        yazarın tüm yazıları
        yazarın tüm yazılarını gör
        yazarın diğer yazıları için
        tüm yazılarını görüntüle
        yazıdaki görüşler yazara aittir
        yazarların görüşleri kendilerine aittir
        makalede yer alan fikirler yazarına aittir
        makaledeki fikirler yazarına aittir
        editöryal politikasını yansıtmayabilir
        editoryal politikasını yansıtmayabilir
      `),
      hint: list(`
        gazetecilik bölümünden mezun
        iletişim fakültesi mezunu
        muhabirliğe başladı
        köşe yazarlığı yapmaktadır
        editör olarak çalışmaktadır
        muhabir olarak çalışmaktadır
        yazarına aittir
      `),
    },
    comments: {
      head: list(`
        yorumlar
        # yorum
        # yorumlar
        yorum
        yorum yap
        yorum yaz
        yorum yazın
        yorum yapın
        yorum ekle
        yorum bırak
        yorum bırakın
        yorum gönder
        bir yorum yaz
        bir yorum yazın
        bir yorum bırakın
        bir yanıt yazın
        bir cevap yazın
        bir cevap bırakın
        cevap bırakın
        yanıt bırakın
        yorumunu yaz
        yorumunuzu yazın
        yorumunuz
        okuyucu yorumları
        okur yorumları
        haber yorumları
        son yorumlar
        düşüncelerinizi paylaşın
        fikrini belirt
      `),
      line: list(`
        yorum yok
        henüz yorum yok
        henüz yorum yapılmamış
        henüz yorum yapılmadı
        henüz hiç yorum yapılmamış
        hiç yorum yapılmamış
        ilk yorumu sen yap
        ilk yorumu siz yapın
        ilk yorumu sen yaz
        ilk yorumu yapan siz olun
        ilk yorum yapan siz olun
        yorumları gör
        yorumları göster
        tüm yorumlar
        tüm yorumları gör
        tüm yorumları göster
        daha fazla yorum
        daha fazla yorum göster
        yorumları oku
        cevapla
        yanıtla
        cevaplar
        cevap yaz
        yanıtı iptal et
        cevabı iptal et
        şikayet et
        bildir
        rapor et
        ad
        adınız
        adınız soyadınız
        ad soyad
        soyad
        isim
        isminiz
        internet sitesi
        web sitesi
        site
        zorunlu alanlar
        yorum kuralları
        yorum yapma kuralları
        yorumu gönder
        kalan karakter
        en yeni yorumlar
        en eski yorumlar
        yorum yapmak için giriş yapın
      `),
      start: list(`
        yorum yapmak için
        yorum yazmak için
        yorum yapabilmek için
        yorumlarınızı
        yorum yazarak
        yorumunuz onaylandıktan
        yorumunuz editör
        ilk yorumu
        bu habere ilk yorumu
        bu habere yorum
        bu haber için henüz
        bu yazıya yorum
        henüz yorum
        e-posta hesabınız yayımlanmayacak
        e-posta adresiniz yayınlanmayacak
        e-posta adresiniz yayımlanmayacak
        gerekli alanlar
        zorunlu alanlar
        daha sonraki yorumlarımda
        bir dahaki sefere
        beni sonraki yorumlar
        beni yeni yorumlar
        bana sonraki yorumlar
        yeni yorumları bana
        bu site istenmeyenleri
        bu site spam
        küfür hakaret
        suç teşkil edecek
        yazılan yorumlardan
        yapılan yorumlardan
        yapılan yorumlar
        siz ne düşünüyorsunuz
        kalan karakter
      `),
      mark: list(`
        e-posta hesabınız yayımlanmayacak
        e-posta adresiniz yayınlanmayacak
        e-posta adresiniz yayımlanmayacak
        gerekli alanlar ile işaretlenmişlerdir
        gerekli alanlar işaretlenmiştir
        daha sonraki yorumlarımda kullanılması için
        bir dahaki sefere yorum yaptığımda
        adım e-posta adresim ve site adresim
        yeni yorumları bana e-posta ile bildir
        beni sonraki yorumlar için e-posta
        yorum yapmak için giriş yapmalısınız
        yorum yapmak için oturum açmalısınız
        yorum yapabilmek için oturum açmalısınız
        yorum yapabilmek için üye
        yorum yapabilmek için giriş
        yorum yazmak için üye girişi
        yorum yazabilmek için lütfen
        bu habere ilk yorumu siz yapın
        ilk yorumu yapan siz olun
        ilk yorum yapan sen ol
        ilk yorumu sen yap
        yorumunuz onaylandıktan sonra yayınlanacaktır
        yorumunuz editör onayından sonra
        suç teşkil edecek yasadışı tehditkar
        küfür hakaret rencide edici cümleler
        türkçe karakter kullanılmayan ve büyük harflerle yazılmış
        türü içeriklerin sorumluluğu üyeye aittir
        yorumların sorumluluğu yazarına aittir
        yorumlardan yazarları sorumludur
        bu site istenmeyenleri azaltmak için akismet
        yorum verilerinizin nasıl işlendiğini
        yorumlarda bizimle paylaşın
        görüşlerinizi yorumlarda paylaşın
        güvenlik kodunu giriniz
        ben robot değilim
      `),
      hint: list(`
        yorumunuz
        yorum yapmak için
        zorunlu alanlar
        onaylandıktan sonra
        yorumlar onaylanmamaktadır
        giriş yapmalısınız
      `),
    },
    navigation: {
      line: list(`
        ana sayfa
        anasayfa
        anasayfaya dön
        ana sayfaya dön
        menü
        menu
        ara
        arama
        arama yap
        haber ara
        sitede ara
        kapat
        menüyü kapat
        menüyü aç
        aç
        içeriğe geç
        içeriğe atla
        ana içeriğe atla
        ana içeriğe geç
        içeriğe git
        giriş
        giriş yap
        üye girişi
        oturum aç
        çıkış
        çıkış yap
        kaydol
        hesabım
        profilim
        profil
        şifremi unuttum
        şifre
        hakkımızda
        biz kimiz
        iletişim
        bize ulaşın
        bize yazın
        reklam ver
        reklam verin
        kariyer
        kurumsal
        yardım
        sıkça sorulan sorular
        sss
        site haritası
        rss
        sitene ekle
        arşiv haberler
        haber arşivi
        sonraki
        önceki
        ileri
        geri
        geri dön
        yukarı çık
        yukarı
        başa dön
        sayfa başı
        sayfa başına dön
        daha fazla göster
        daha fazla yükle
        daha fazla bilgi
        devam
        devam et
        tümü
        tümünü gör
        tümünü göster
        hepsini gör
        tüm haberler
        tüm manşetler
        tüm kategoriler
        listele
        iptal
        kategori listesi
        bölümler
        haber
        haberler
        türkiye
        gündem
        güncel
        dünya
        avrupa
        ortadoğu
        yurt
        yurt haber
        yurt haberleri
        yerel
        yerel haberler
        siyaset
        politika
        ekonomi
        finans
        borsa
        altın
        döviz
        para
        piyasalar
        kripto para
        emlak
        konut
        enerji
        sanayi
        tarım
        iş dünyası
        çalışma hayatı
        spor
        futbol
        süper lig
        basketbol
        voleybol
        tenis
        fikstür
        puan durumu
        canlı skor
        canlı maç sonuçları
        kültür
        kültür sanat
        sanat
        sinema
        müzik
        kitap
        tiyatro
        magazin
        televizyon
        tv
        dizi
        tv yayın akışı
        yaşam
        hayat
        stil
        moda
        güzellik
        kadın
        aile
        çocuk
        sağlık
        yemek
        yemek tarifleri
        tarifler
        gastronomi
        seyahat
        turizm
        hava durumu
        yol durumu
        namaz vakitleri
        nöbetçi eczaneler
        burçlar
        günlük burç yorumları
        astroloji
        rüya tabirleri
        din
        bilim
        bilim teknoloji
        bilim ve teknoloji
        teknoloji
        internet
        oyun
        otomobil
        otomotiv
        eğitim
        üniversite
        çevre
        asayiş
        3 sayfa
        polis adliye
        adliye
        savunma
        savunma sanayii
        görüş
        analiz
        yorum analiz
        köşe yazıları
        yazarlar
        köşe yazarları
        yazılar
        röportaj
        röportajlar
        dosya
        dosya haber
        özel haber
        podcast
        video
        videolar
        video haber
        video haberler
        video galeri
        foto galeri
        foto haber
        fotoğraf galerisi
        galeri
        galeriler
        infografik
        canlı
        canlı yayın
        canlı borsa
        canlı tv
        gazeteler
        gazete manşetleri
        e-gazete
        biyografi sayfası
        seçim
        seri ilanlar
        vefat ilanları
        mobil
        masaüstü
        mobil sürüm
        masaüstü görünümü
        koronavirüs
        deprem
        son depremler
        yarışma
        anket
        anketler
        widget
        network
        partner
        english
      `),
      start: list(`
        ana içeriğe atla
        içeriğe atla
        anasayfaya dönmek için
        arama sonuçları
        tarayıcınız javascript
        tarayıcınızın javascript
      `),
      mark: list(`
        mobil sürümden çık
        ana içeriğe atla
        lütfen javascript'i etkinleştirin
        tarayıcınızda javascript devre dışı
        tarayıcınızın sürümü güncel değil
        anasayfaya dönmek için tıklayınız
      `),
    },
    copyright: {
      line: list(`
        tüm hakları saklıdır
        her hakkı saklıdır
        copyright
        telif hakkı
        telif hakları
        gizlilik
        gizlilik politikası
        gizlilik sözleşmesi
        gizlilik bildirimi
        gizlilik ilkeleri
        gizlilik ve çerez politikası
        çerez politikası
        kvkk
        kvkk aydınlatma metni
        kişisel verilerin korunması
        kişisel verilerin korunması politikası
        veri politikası
        veri koruma
        kullanım koşulları
        kullanım şartları
        kullanıcı sözleşmesi
        üyelik sözleşmesi
        şartlar ve koşullar
        hizmet şartları
        yasal uyarı
        yasal bilgilendirme
        yayın ilkeleri
        yayın ilkelerimiz
        habercilik ve kvkk ilkeleri
        basın meslek ilkeleri
        künye
        rıza metni
        açık rıza metni
        düzeltme ve cevap
        sosyal medya ilkeleri
      `),
      start: list(`
        copyright
        ©
        tüm hakları saklıdır
        her hakkı saklıdır
        telif hakları
        yasal uyarı
        sitemizde yayınlanan
        sitemizde yer alan
        sitede yer alan
        sitede yayınlanan
        bu sitede yer alan
        bu sitede yayınlanan
        izinsiz ve kaynak
        izin alınmadan
        kaynak gösterilmeden
        sorumlu yazı işleri müdürü
        imtiyaz sahibi
        haber yazılımı
        veriler en az
        piyasa verileri
      `),
      mark: list(`
        tüm hakları saklıdır
        her hakkı saklıdır
        bütün hakları saklıdır
        izin alınmadan kaynak gösterilerek dahi
        izinsiz ve kaynak gösterilmeden
        izin alınmadan kaynak gösterilmeden
        kaynak gösterilmeden alıntı yapılamaz
        kaynak gösterilmeden kullanılamaz
        kaynak gösterilerek dahi iktibas edilemez
        izinsiz kopyalanamaz ve yayınlanamaz
        kopyalanamaz başka yerde yayınlanamaz
        sitemizde yayınlanan haberlerin telif hakları
        sitede yayınlanan haber yazı resim
        haber köşe yazısı ve videoların tüm hakları
        fikir ve sanat eserleri kanunu kapsamında
        telif hakları * aittir
        yazılı izin olmaksızın
        yazılı izin alınmadan
        önceden yazılı izni olmaksızın
        yatırım danışmanlığı kapsamında değildir
      `),
      hint: list(`
        copyright
        hakları saklıdır
        telif hakları
        izin alınmadan
        kaynak gösterilmeden
        izinsiz
        ©
      `),
    },
    other: {
      line: list(`
        yükleniyor
        lütfen bekleyin
        lütfen bekleyiniz
        bir hata oluştu
        içerik bulunamadı
      `),
    },
  },
  names: {
    by: list(`
      yazan
      yazar
      haber
      hazırlayan
      haberi hazırlayan
      muhabir
      editör
      derleyen
      çeviren
      gönderen
      ekleyen
      tarafından
    `),
    and: list(`
      ve
      ile
    `),
    roles: list(`
      muhabir
      muhabiri
      muhabirimiz
      gazeteci
      editör
      editörü
      haber editörü
      spor editörü
      genel yayın yönetmeni
      yayın yönetmeni
      yazı işleri müdürü
      sorumlu yazı işleri müdürü
      haber müdürü
      spor müdürü
      ekonomi müdürü
      istihbarat şefi
      temsilci
      temsilcisi
      ankara temsilcisi
      haber merkezi
      spor servisi
      ekonomi servisi
      dış haberler servisi
      köşe yazarı
      yazar
      yazarı
      konuk yazar
      başyazar
      yorumcu
      analist
      uzman
      fotoğraf
      foto muhabiri
      fotoğrafçı
      kameraman
      spiker
      sunucu
      stajyer
      stajyer muhabir
      çevirmen
      prof dr
      doç dr
      dr
    `),
  },
  published: list(`
    yayın tarihi
    yayınlanma tarihi
    yayımlanma tarihi
    yayınlanma
    yayımlanma
    yayınlandı
    yayımlandı
    yayın
    oluşturulma tarihi
    oluşturma tarihi
    eklenme tarihi
    eklenme
    eklendi
    giriş
    giriş tarihi
    haber giriş
    haber tarihi
    tarih
    ilk yayınlanma
  `),
  modified: list(`
    güncelleme
    güncelleme tarihi
    güncellenme
    güncellenme tarihi
    güncellendi
    son güncelleme
    son güncelleme tarihi
    son güncellenme
    son güncellenme tarihi
    değiştirilme tarihi
    düzenlendi
  `),
  relative: {
    ago: list(`
      # @ önce
      yaklaşık # @ önce
      # @ evvel
    `),
    units: {
      second: words(`saniye sn s`),
      minute: words(`dakika dk`),
      hour: words(`saat sa`),
      day: words(`gün g`),
      week: words(`hafta hf h`),
      month: words(`ay`),
      year: words(`yıl sene y`),
    },
    one: words(`bir`),
    now: list(`
      şimdi
      az önce
      şu anda
      biraz önce
      şu an
    `),
    today: list(`
      bugün
    `),
    yesterday: list(`
      dün
    `),
  },
}
