import { list, words, type Language } from '../language.js'

export const id: Language = {
  code: 'id',
  name: 'Indonesian',
  stopwords: words(`
    yang dan di ke dari ini itu untuk dengan pada tidak dalam akan juga ada adalah oleh sebagai karena
    saat telah sudah bisa dapat atau kepada tersebut para lebih secara mereka kita kami saya ia dia anda
    kamu aku namun tetapi tapi jika kalau bila agar supaya serta hingga sampai seperti antara bahwa bagi
    tentang terhadap melalui setelah sebelum selama ketika sementara sejak masih belum pernah bukan
    jangan hanya saja pun lagi sangat paling semua setiap beberapa banyak sebuah seorang suatu satu dua
    hal orang menjadi merupakan memiliki harus ingin mau boleh maka lalu kemudian sehingga maupun apa
    siapa mana bagaimana mengapa kapan lain sendiri sama tanpa atas bawah nya lah kah sedang tengah
    yakni yaitu kata ujar menurut meski walaupun meskipun bahkan begitu demikian dirinya sekitar guna
    hari tahun
  `),
  phrases: {
    byline: {
      line: list(`
        Penulis
        Editor
        Reporter
        Pewarta
        Tim Redaksi
        Redaktur
        Kontributor
        Wartawan
        Jurnalis
        Laporan khusus
      `),
      start: list(`
        Ditulis oleh
        Editor:
        Reporter:
        Pewarta:
        Penyunting:
        Laporan wartawan
        Laporan reporter
        Laporan jurnalis
        Disunting oleh
        Diedit oleh
        Diterjemahkan oleh
        Penerjemah:
        Sumber berita:
        Tim redaksi
        Jurnalis:
        Dilaporkan oleh
        Dikirim oleh
        Diposting oleh
      `),
    },
    timestamp: {
      line: list(`
        # menit baca
        # menit membaca
        # menit dibaca
        waktu baca # menit
        baca # menit
        # mnt baca
        # min baca
        # menit waktu baca
        Baru saja
        Hari ini
        Kemarin
        Sejam lalu
        Sejam yang lalu
        Semenit lalu
        Sehari lalu
        Seminggu lalu
        Seminggu yang lalu
        Sebulan yang lalu
        Setahun yang lalu
        WIB
        WITA
        WIT
      `),
      start: list(`
        Diterbitkan
        Dipublikasikan
        Dipublikasi pada
        Diperbarui:
        Diperbarui pada
        Terakhir diperbarui
        Terakhir diubah
        Pembaruan terakhir
        Tayang:
        Ditayangkan
        Diposting pada
        Tanggal terbit
        Waktu baca
        Dirilis pada
        Update terakhir
        Diupdate
      `),
    },
    breadcrumb: {
      line: list(`
        Anda di sini
        Anda berada di sini
        Anda berada di
        Anda ada di sini
      `),
      start: list(`
        Anda berada di sini
        Anda di sini:
        Beranda >
        Home >
        Beranda / Berita
        Home Berita
        Home News
        Home Nasional
        Beranda Berita
        Beranda Nasional
      `),
    },
    tags: {
      head: list(`
        Tag
        Tags
        Topik
        Topik terkait
        Tag terkait
        Tagar
        Kata kunci
        Label
        Topik artikel
        Topik berita
        Topik pilihan artikel
        Tag artikel
        Tag berita
        Dalam artikel ini
      `),
      start: list(`
        Tag:
        Tags:
        Topik terkait
        Tag terkait
        Ditandai
        Diarsipkan di bawah
        Ditag dengan
      `),
    },
    engagement: {
      line: list(`
        # kali dibaca
        dibaca # kali
        # dilihat
        # kali dilihat
        dilihat # kali
        # views
        # tayangan
        # pembaca
        # suka
        # likes
        suka
        # reaksi
        # bagikan
        # dibagikan
        # kali dibagikan
        # shares
        dengarkan artikel
        dengarkan artikel ini
        dengarkan berita
        dengarkan berita ini
        putar audio
        perbesar huruf
        perkecil huruf
        ukuran huruf
        ukuran font
        ukuran teks
        tambah ke favorit
        tambahkan ke favorit
        beri rating
        beri penilaian
        apa reaksi Anda
        bagaimana reaksi Anda
        bagaimana reaksi kamu tentang artikel ini
        dibaca normal
        mode gelap
        mode baca
        suara
        senang
        sedih
        marah
        kaget
        lucu
        # menyukai ini
      `),
      start: list(`
        Dibaca normal #
        Dengarkan artikel
        Dengarkan berita ini
        Beri rating
        Apa reaksi Anda
        Telah dibaca
        Jumlah pembaca
        Sudah dibaca #
        Apakah artikel ini bermanfaat
        Apakah artikel ini membantu
      `),
      mark: list(`
        bagaimana reaksi Anda terhadap artikel ini
        apakah artikel ini membantu Anda
        apakah artikel ini bermanfaat bagi Anda
        berikan reaksi Anda terhadap berita ini
      `),
    },
    'share-bar': {
      line: list(`
        Bagikan
        Bagikan ini
        Bagikan artikel
        Bagikan artikel ini
        Bagikan berita
        Bagikan berita ini
        Bagikan ke
        Bagikan di
        Bagikan via
        Bagikan lewat
        Bagikan ke Facebook
        Bagikan ke Twitter
        Bagikan ke X
        Bagikan ke WhatsApp
        Bagikan di Facebook
        Bagikan di Twitter
        Bagikan di X
        Bagikan di WhatsApp
        Share
        Share this
        Share ke
        Share artikel
        Sebarkan
        Sebarkan ini
        Sebarkan berita
        Cetak
        Print
        Salin
        Salin link
        Salin tautan
        Copy link
        Copy URL
        Link tersalin
        Link berhasil disalin
        Tautan disalin
        Tautan berhasil disalin
        Simpan
        Simpan artikel
        Kirim
        Kirim email
        Kirim lewat email
        Email
        Surel
        Facebook
        Twitter
        Tweet
        X
        WhatsApp
        WA
        Telegram
        LINE
        LinkedIn
        Instagram
        YouTube
        TikTok
        Pinterest
        Threads
        Messenger
        Reddit
        Tumblr
        Google+
        Google News
        Bluesky
        Facebook Messenger
        Bookmark
      `),
      start: list(`
        Bagikan artikel ini
        Bagikan berita ini
        Bagikan ke
        Bagikan di
        Bagikan:
        Share ke
        Sebarkan artikel
        Share this
        Klik untuk berbagi
        Klik untuk membagikan
        Klik untuk mencetak
        Berbagi di
        Salin tautan
        Salin link
      `),
      mark: list(`
        klik untuk berbagi di
        klik untuk membagikannya di
        klik untuk berbagi pada
        membuka di jendela yang baru
        klik untuk mencetak
        bagikan artikel ini ke
        bagikan berita ini ke
        bagikan artikel ini kepada teman
      `),
    },
    caption: {
      line: list(`
        Istimewa
        Ilustrasi
        Foto istimewa
        Foto ilustrasi
        Lihat foto
        Lihat gambar
        Perbesar
        Perbesar gambar
        Perbesar foto
        Dok. pribadi
        Dok. istimewa
        Dokumentasi
        Dok
        Ist
        Foto
        Getty Images
        Getty Images/iStockphoto
        iStockphoto
        Shutterstock
        Freepik
        Pixabay
        Unsplash
        Pexels
        via Getty Images
        AFP
        Reuters
        AP Photo
        Net
      `),
      start: list(`
        Foto oleh
        Foto ilustrasi
        Foto arsip
        Foto dok
        Ilustrasi foto
        Sumber foto
        Sumber gambar
        Kredit foto
        Kredit gambar
        Keterangan foto
        Keterangan gambar
        Gambar oleh
        Gambar ilustrasi
        Dok. pribadi
        Dok. istimewa
        Dok. Humas
        Dokumentasi pribadi
        Tangkapan layar
        Tangkap layar
        Screenshot
        Sumber ilustrasi
        Ilustrasi.
        Ilustrasi Freepik
        Ilustrasi Pixabay
        Ilustrasi Unsplash
      `),
      mark: list(`
        via Getty Images
        foto oleh * AFP
        foto oleh * Reuters
        AFP via Getty
        AP Photo
        Getty Images/iStockphoto
        kredit foto oleh
      `),
    },
    'cookie-notice': {
      line: list(`
        Terima
        Terima semua
        Terima cookie
        Terima semua cookie
        Tolak
        Tolak semua
        Tolak cookie
        Setuju
        Saya setuju
        Saya mengerti
        Mengerti
        Kelola cookie
        Kelola preferensi
        Pengaturan cookie
        Pengaturan privasi
        Preferensi cookie
        Atur preferensi
        Izinkan semua
        Izinkan semua cookie
        Simpan preferensi
        Simpan dan tutup
        Oke, mengerti
        Persetujuan cookie
        Kuki
      `),
      start: list(`
        Situs ini menggunakan cookie
        Situs web ini menggunakan cookie
        Kami menggunakan cookie
        Website ini menggunakan cookie
        Dengan menggunakan situs ini, Anda
        Dengan melanjutkan, Anda
        Cookie membantu kami
      `),
      mark: list(`
        situs ini menggunakan cookie
        situs web ini menggunakan cookie
        website ini menggunakan cookie
        situs kami menggunakan cookie
        kami menggunakan cookie
        kami menggunakan kuki
        kami memakai cookie
        kami dan mitra kami menggunakan
        kami dan mitra kami menyimpan
        menyetujui penggunaan cookie
        setuju dengan penggunaan cookie
        setuju atas penggunaan cookie
        menyetujui kebijakan cookie kami
        menerima penggunaan cookie
        dengan menggunakan situs ini, Anda menyetujui
        dengan menggunakan situs ini, Anda setuju
        dengan melanjutkan menggunakan situs ini
        dengan terus menggunakan situs ini
        dengan terus menjelajahi situs
        dengan menggunakan situs web kami, Anda
        anda menyetujui kebijakan privasi
        meningkatkan pengalaman Anda di situs
        pengalaman terbaik di situs web kami
        pengalaman terbaik di situs kami
      `),
      hint: list(`
        cookie
        cookies
        kuki
        pengalaman Anda
        terima semua
        situs kami
        situs web kami
        anda setuju
        anda menyetujui
        mitra kami
        pengalaman terbaik
        dengan melanjutkan
      `),
    },
    newsletter: {
      line: list(`
        Alamat email
        Alamat email Anda
        Email Anda
        Masukkan email
        Masukkan email Anda
        Masukkan alamat email
        Masukkan alamat email Anda
        Daftarkan email
        Daftarkan email Anda
        Berlangganan newsletter kami
        Berlangganan melalui email
        Berlangganan via email
        Ketik email Anda
      `),
      head: list(`
        Buletin
        Newsletter
        Berlangganan newsletter
        Langganan newsletter
        Daftar newsletter
        Berlangganan buletin
        Langganan buletin
      `),
      start: list(`
        Berlangganan newsletter
        Berlangganan buletin
        Daftar newsletter
        Daftar untuk menerima
        Dapatkan berita terbaru langsung di
        Daftarkan email Anda
        Masukkan alamat email
        Masukkan email Anda
        Langganan newsletter
      `),
      mark: list(`
        berlangganan newsletter kami
        berlangganan buletin kami
        daftar newsletter kami
        langganan newsletter kami
        mendaftar newsletter kami
        mendaftar buletin kami
        daftarkan email Anda
        masukkan alamat email Anda
        masukkan email Anda untuk
        langsung ke email Anda
        langsung di email Anda
        langsung ke inbox Anda
        langsung di inbox Anda
        langsung ke kotak masuk Anda
        langsung ke inbox kamu
        berita terbaru melalui email
        pemberitahuan tentang pos baru melalui surat elektronik
        beritahu saya pos-pos baru melalui surat elektronik
        silakan cek email Anda untuk konfirmasi
        anda bisa berhenti berlangganan kapan saja
      `),
      hint: list(`
        newsletter
        email Anda
        inbox Anda
        kotak masuk
        berlangganan gratis
        berhenti berlangganan
        daftar sekarang
      `),
    },
    promotion: {
      line: list(`
        Ikuti kami
        Ikuti kami di
        Follow kami
        Follow kami di
        Ikuti kami di Google News
        Ikuti kami di media sosial
        Download aplikasi
        Unduh aplikasi
        Unduh aplikasi kami
        Download aplikasi kami
        Dapatkan di Google Play
        Unduh di App Store
        Google Play
        App Store
        Dukung kami
        Donasi
        Donasi sekarang
        Beri dukungan
        Gabung sekarang
        Gabung di sini
        Gabung grup Telegram
        Gabung saluran WhatsApp
        Temukan kami di
        Media sosial
        Sosial media
        Jadilah bagian
        Klik di sini
        Ikuti saluran WhatsApp kami
        Ikuti
      `),
      head: list(`
        Ikuti kami di media sosial kami
      `),
      start: list(`
        Ikuti kami di
        Ikuti berita terbaru
        Ikuti berita * di Google News
        Ikuti update
        Ikuti saluran WhatsApp
        Ikuti kanal WhatsApp
        Ikuti channel
        Ikuti WhatsApp Channel
        Ikuti akun
        Ikuti terus berita
        Follow akun
        Follow kami di
        Dapatkan update berita
        Dapatkan berita pilihan
        Dapatkan informasi terbaru
        Dapatkan berita terbaru
        Dapatkan artikel terbaru
        Dapatkan kabar terbaru
        Download aplikasi
        Unduh aplikasi
        Gabung grup
        Gabung di grup
        Gabung saluran
        Gabung di channel
        Mari bergabung di
        Yuk gabung
        Yuk ikuti
        Baca berita lainnya di Google News
        Baca artikel lainnya di Google News
        Simak berita lainnya di
        Simak juga berita
        Cek berita dan artikel lain
        Cek berita dan artikel yang lain di Google News
        Jangan lewatkan update
        Jangan lupa like dan
        Jangan lupa subscribe
        Klik di sini untuk
        Tonton juga video
        Saksikan juga video
        Saksikan video pilihan
        Tonton video pilihan
        Simak video pilihan
        Saksikan video menarik
        Update berita terbaru di
        Temukan berita
      `),
      mark: list(`
        ikuti kami di Google News
        ikuti saluran WhatsApp
        ikuti kanal WhatsApp
        ikuti WhatsApp channel
        ikuti channel WhatsApp
        ikuti channel kami
        ikuti saluran kami
        ikuti akun media sosial kami
        ikuti kami di media sosial
        ikuti kami di Facebook
        ikuti kami di Instagram
        ikuti kami di Twitter
        follow kami di
        bergabung di grup Telegram
        bergabung di channel Telegram
        gabung di grup Telegram
        bergabung di grup WhatsApp
        bergabung dengan saluran WhatsApp
        anda harus install aplikasi Telegram terlebih dulu
        caranya klik link
        dapatkan update berita pilihan
        dapatkan update berita terbaru
        dapatkan update berita terkini
        dapatkan berita terbaru dan pilihan
        dapatkan berita pilihan * setiap hari
        berita pilihan dan breaking news setiap hari
        breaking news setiap hari dari
        baca berita lainnya di Google News
        simak berita selengkapnya di Google News
        cek berita dan artikel yang lain di Google News
        unduh aplikasi kami
        download aplikasi kami
        unduh aplikasi * sekarang
        jangan lupa subscribe
        subscribe channel YouTube
        subscribe kanal YouTube
        dukung jurnalisme independen
        dukung jurnalisme kami
        dukung kerja jurnalistik kami
        baca berita tanpa iklan
      `),
      hint: list(`
        Google News
        saluran WhatsApp
        WhatsApp Channel
        grup Telegram
        channel Telegram
        media sosial kami
        aplikasi kami
        klik link
        klik di sini
        berita pilihan
        update berita
      `),
    },
    paywall: {
      line: list(`
        Langganan
        Berlangganan
        Berlangganan sekarang
        Langganan sekarang
        Mulai berlangganan
        Pilih paket langganan
        Pilih paket
        Sudah berlangganan
        Sudah punya akun
        Sudah punya akun? Masuk
        Sudah berlangganan? Masuk di sini
        Belum punya akun
        Belum berlangganan
        Daftar gratis
        Coba gratis
        Premium
      `),
      head: list(`
        Konten premium
        Khusus pelanggan
        Artikel premium
      `),
      start: list(`
        Sudah berlangganan
        Sudah menjadi pelanggan
        Sudah punya akun
        Belum punya akun
        Berlangganan untuk membaca
        Berlangganan untuk melanjutkan
        Masuk untuk melanjutkan
        Silakan login untuk
        Silakan masuk untuk
        Login untuk membaca
        Artikel ini hanya untuk
        Konten ini hanya untuk
        Artikel ini khusus
        Daftar untuk melanjutkan
        Untuk melanjutkan membaca
      `),
      mark: list(`
        berlangganan untuk melanjutkan membaca
        berlangganan untuk membaca
        berlangganan untuk membaca selengkapnya
        masuk untuk melanjutkan membaca
        login untuk melanjutkan membaca
        hanya untuk pelanggan
        hanya tersedia untuk pelanggan
        artikel ini khusus untuk pelanggan
        khusus untuk pelanggan premium
        anda telah mencapai batas artikel gratis
        batas bacaan gratis Anda
        silakan berlangganan untuk
        dapatkan akses tanpa batas
        dapatkan akses penuh ke
        nikmati akses tanpa batas
        untuk membaca artikel selengkapnya, silakan
      `),
      hint: list(`
        akses tanpa batas
        artikel gratis
        langganan Anda
        mulai berlangganan
        akses penuh
        paket langganan
        masuk untuk membaca
      `),
    },
    advertisement: {
      line: list(`
        Iklan
        Advertisement
        Advertisements
        Advertorial
        Sponsor
        Sponsored
        Disponsori
        Konten bersponsor
        Bersponsor
        Advertisement scroll to continue with content
        Scroll untuk membaca
        Scroll untuk melanjutkan
        Gulir untuk melanjutkan
        Gulir ke bawah untuk melanjutkan
        Lanjutkan membaca
        Lanjut baca
        Promosi
        Iklan Google
        Pariwara
        Tutup iklan
        Lewati iklan
        Konten promosi
        Mitra
        Dipromosikan
      `),
      head: list(`
        Konten sponsor
        Konten bersponsor dari
      `),
      start: list(`
        Advertisement -
        Advertisement scroll
        Scroll untuk melanjutkan
        Gulir untuk melanjutkan
        Artikel ini bekerja sama dengan
        Konten ini disponsori
        Artikel ini disponsori
        Disponsori oleh
        Dipersembahkan oleh
      `),
      mark: list(`
        scroll to continue with content
        scroll ke bawah untuk membaca
        gulir ke bawah untuk membaca
        gulir untuk lanjut membaca
        scroll untuk lanjut membaca
        artikel berlanjut setelah iklan
        lanjutkan membaca setelah iklan
        artikel ini merupakan kerja sama
        konten ini merupakan kerja sama
        artikel ini disponsori oleh
      `),
    },
    'related-posts': {
      line: list(`
        Baca selengkapnya
        Lihat selengkapnya
        Lihat lainnya
        Lihat semua
        Muat lebih banyak
        Muat lainnya
        Tampilkan lebih banyak
      `),
      head: list(`
        Baca juga
        Berita terkait
        Artikel terkait
        Terkait
        Berita lainnya
        Artikel lainnya
        Berita lain
        Artikel lain
        Baca lainnya
        Baca selanjutnya
        Berita selanjutnya
        Artikel selanjutnya
        Artikel menarik lainnya
        Berita menarik lainnya
        Rekomendasi
        Rekomendasi untuk Anda
        Rekomendasi untukmu
        Direkomendasikan
        Rekomendasi berita
        Rekomendasi artikel
        Mungkin Anda suka
        Anda mungkin suka
        Anda mungkin juga suka
        Anda mungkin menyukai
        Anda mungkin tertarik
        Anda mungkin juga menyukai
        Mungkin Anda tertarik
        Kamu mungkin juga suka
        Pos terkait
        Posting terkait
        Pilihan redaksi
        Pilihan editor
        Pilihan untukmu
        Pilihan untuk Anda
        Berita pilihan
        Artikel pilihan
        Lihat juga
        Simak juga
        Selengkapnya
        Berita serupa
        Artikel serupa
        Topik lainnya
        Konten terkait
        Video terkait
        Foto terkait
        Liputan terkait
        Jangan lewatkan
        Lainnya dari
        Berita sebelumnya
        Untuk Anda
        Untukmu
        Video pilihan
        Berita rekomendasi
        Tulisan terkait
        Cerita terkait
        Baca berita lainnya
        Baca artikel lainnya
        Lebih lanjut tentang
      `),
      start: list(`
        Baca artikel
        Baca juga
        Baca selengkapnya
        Baca lebih lanjut
        Baca lainnya
        Baca pula
        Artikel terkait
        Lihat juga
        Simak juga
        Simak selengkapnya
        Selengkapnya baca
        Selengkapnya:
        Tonton juga
        Artikel ini telah tayang di
        Pilihan Editor:
        Lihat selengkapnya
        Lihat video
        Lanjut ke halaman berikutnya
        Halaman berikutnya
        Halaman selanjutnya
      `),
      mark: list(`
        artikel ini telah tayang di
        artikel ini pertama kali tayang di
        artikel ini telah tayang sebelumnya di
        artikel ini sudah tayang di
        baca berita selengkapnya di
        baca selengkapnya di sini
        baca juga artikel
        baca berita terkait lainnya
      `),
    },
    trending: {
      head: list(`
        Terpopuler
        Populer
        Berita populer
        Berita terpopuler
        Artikel populer
        Artikel terpopuler
        Paling populer
        Paling banyak dibaca
        Terbanyak dibaca
        Paling dibaca
        Paling dicari
        Trending
        Trending sekarang
        Sedang tren
        Lagi tren
        Sedang hangat
        Berita hangat
        Terhangat
        Berita terbaru
        Berita terkini
        Terbaru
        Terkini
        Artikel terbaru
        Kabar terbaru
        Berita utama
        Headline
        Headlines
        Topik populer
        Topik terpopuler
        Topik hangat
        Topik terkini
        Topik pilihan
        Tag populer
        Tag terpopuler
        Tagar populer
        Indeks terpopuler
        Pos terbaru
        Pos-pos terbaru
        Tulisan terakhir
        Pos populer
        Video terpopuler
        Video terbaru
        Foto terpopuler
        Most popular
        Hot topic
        Hot news
        Isu terkini
        Sorotan
        Fokus
        Breaking news
        Viral
        Terpopuler hari ini
        # berita terpopuler
        # trending
        Sering dibaca
      `),
      start: list(`
        Terpopuler:
        Berita terkini:
        Topik hangat:
      `),
    },
    'author-bio': {
      line: list(`
        Lihat semua tulisan
        Lihat semua artikel
        Lihat profil
        Lihat semua pos
        Artikel lain dari penulis
        Ikuti penulis
      `),
      head: list(`
        Tentang penulis
        Profil penulis
        Mengenal penulis
        Biodata penulis
        Tentang kontributor
      `),
      start: list(`
        Tentang penulis
        Lihat semua pos oleh
        Lihat semua artikel oleh
        Lihat semua tulisan
        Artikel lain oleh
        Profil penulis
      `),
      mark: list(`
        penulis adalah dosen
        penulis adalah mahasiswa
        penulis adalah peneliti
        penulis adalah jurnalis
        penulis adalah wartawan
        penulis adalah pengamat
        penulis adalah kontributor
        lihat semua pos oleh
        tulisan ini adalah pendapat pribadi penulis
        tulisan ini tidak mencerminkan pandangan redaksi
        isi tulisan di luar tanggung jawab redaksi
        jurnalis lepas yang tinggal di
        penulis lepas yang tinggal di
      `),
    },
    comments: {
      line: list(`
        Jadilah yang pertama berkomentar
        Jadilah yang pertama memberikan komentar
        Belum ada komentar
        Tidak ada komentar
        Tambah komentar
        Tambahkan komentar
        Tampilkan komentar
        Lihat komentar
        Lihat semua komentar
        Batalkan balasan
        Kirim balasan
        Posting komentar
        Poskan komentar
        Laporkan komentar
        Laporkan
        Urutkan
        Login untuk berkomentar
        Masuk untuk berkomentar
        Silakan login untuk berkomentar
        Nama
        Situs web
        Komentar Anda
        Nama wajib diisi
        Tampilkan balasan
        Komentar ditutup
        Komentar dinonaktifkan
        # komentar untuk
        Balas komentar
        Edit komentar
        Terpopuler terbaru terlama
        Tulis angka disamping
        Kode captcha
        Masukkan kode captcha
        Saya bukan robot
      `),
      head: list(`
        Komentar
        # Komentar
        Tinggalkan komentar
        Tinggalkan balasan
        Tinggalkan sebuah balasan
        Beri komentar
        Berikan komentar
        Tulis komentar
        Kirim komentar
        Kolom komentar
        Komentar pembaca
        Komentar Facebook
        Komentar terbaru
        Diskusi
        Balas
        # tanggapan
        # balasan
        Tanggapan
      `),
      start: list(`
        Tinggalkan komentar
        Tinggalkan balasan
        Beri komentar
        Tulis komentar
        Silakan login untuk berkomentar
        Anda harus login
        Anda harus masuk
        Komentar dinonaktifkan
        Alamat email Anda tidak akan
        Ruas yang wajib
        Simpan nama, email
        Balas ke
      `),
      mark: list(`
        alamat email Anda tidak akan dipublikasikan
        alamat email anda tidak akan ditampilkan
        ruas yang wajib ditandai
        kolom yang wajib ditandai
        simpan nama, email, dan situs web saya
        pada peramban ini untuk komentar saya berikutnya
        beritahu saya akan tindak lanjut komentar melalui surel
        anda harus masuk log untuk mengirim sebuah komentar
        anda harus login untuk berkomentar
        anda harus masuk untuk berkomentar
        silakan login untuk memberikan komentar
        jadilah yang pertama berkomentar
        jadilah orang pertama yang berkomentar
        jadilah yang pertama memberi komentar
        komentar sepenuhnya menjadi tanggung jawab komentator
        komentar sepenuhnya menjadi tanggung jawab pengirim
        isi komentar menjadi tanggung jawab pengguna
        situs ini menggunakan Akismet untuk mengurangi spam
        pelajari bagaimana data komentar Anda diproses
      `),
      hint: list(`
        untuk berkomentar
        komentar Anda
        akun Anda
        silakan login
        tinggalkan komentar
      `),
    },
    navigation: {
      line: list(`
        Beranda
        Home
        Menu
        Cari
        Pencarian
        Telusuri
        Masuk
        Login
        Log in
        Keluar
        Logout
        Daftar
        Sign up
        Tentang kami
        Tentang
        Kontak
        Hubungi kami
        Kontak kami
        Redaksi
        Pedoman
        Pedoman Media Siber
        Karier
        Karir
        Bantuan
        FAQ
        Info iklan
        Pasang iklan
        Indeks
        Indeks berita
        Peta situs
        Sitemap
        Berikutnya
        Selanjutnya
        Sebelumnya
        Halaman
        Halaman selanjutnya
        Halaman berikutnya
        Halaman sebelumnya
        Kembali
        Kembali ke atas
        Kembali ke beranda
        Ke atas
        Tutup
        Buka
        Buka menu
        Tutup menu
        Lewati ke konten
        Langsung ke konten
        Loncat ke konten
        Lompat ke konten utama
        Lanjut ke konten
        Lupa kata sandi
        Lupa password
        Ingat saya
        Kata sandi
        Akun saya
        Akun
        Profil
        Bahasa
        Bahasa Indonesia
        English
        Nasional
        Internasional
        Dunia
        Politik
        Hukum
        Ekonomi
        Bisnis
        Keuangan
        Finansial
        Olahraga
        Sport
        Sports
        Bola
        Sepak bola
        Liga Indonesia
        Liga Inggris
        Bulu tangkis
        MotoGP
        Hiburan
        Entertainment
        Seleb
        Selebriti
        Gaya hidup
        Lifestyle
        Kesehatan
        Health
        Teknologi
        Tekno
        Techno
        Sains
        Otomotif
        Pendidikan
        Edukasi
        Wisata
        Travel
        Kuliner
        Food
        Daerah
        Regional
        Nusantara
        Metro
        Metropolitan
        Megapolitan
        Jabodetabek
        Jakarta
        Opini
        Kolom
        Editorial
        Tajuk
        Cuaca
        Foto & Video
        Video
        Videos
        Galeri
        Galeri foto
        Infografis
        Podcast
        Live
        Live streaming
        TV
        Berita
        News
        Kriminal
        Peristiwa
        Humaniora
        Religi
        Khazanah
        Ramadan
        Zodiak
        Properti
        Market
        Pasar
        Cek fakta
        Hoaks
        Wawancara
        Liputan khusus
        Feature
        Sastra
        Budaya
        Lingkungan
        Pemilu
        Pilkada
        Epaper
        Network
        Jaringan
        Lainnya
        Kategori
        Arsip
        Rubrik
        Semua
        Hari ini ada apa
        Berlangganan kami
        Versi desktop
        Versi seluler
        Exit mobile version
        Notifikasi
        Layanan
        Produk
        Disabilitas
        Bagian
        Bagian #
        Tampilkan semua
        Show all
        Lihat semua halaman
        # dari #
      `),
      start: list(`
        Lewati ke konten
        Langsung ke konten
        Lompat ke konten
        Navigasi pos
        Halaman:
        Kembali ke halaman utama
        Pilih bahasa
        Pilih kota
      `),
    },
    copyright: {
      line: list(`
        Hak cipta
        Hak cipta dilindungi
        Hak cipta dilindungi undang-undang
        Syarat dan ketentuan
        Syarat & ketentuan
        Ketentuan layanan
        Ketentuan penggunaan
        Ketentuan pengguna
        Kebijakan privasi
        Kebijakan data pribadi
        Kebijakan cookie
        Privacy policy
        Terms of use
        Disclaimer
        Penafian
        Kode etik
        Kode etik jurnalistik
        Pedoman pemberitaan
        Pedoman pemberitaan media siber
        Susunan redaksi
        All rights reserved
        Copyright
        Kode perilaku
        Hak jawab
      `),
      start: list(`
        Hak cipta
        Copyright
        ©
        Seluruh hak cipta
        Segala hak cipta
        Dilarang mengutip
        Dilarang keras
        Dilarang memperbanyak
      `),
      mark: list(`
        hak cipta dilindungi undang-undang
        hak cipta dilindungi oleh undang-undang
        seluruh hak cipta dilindungi
        semua hak dilindungi undang-undang
        semua hak cipta dilindungi
        all rights reserved
        all right reserved
        dilarang mengutip sebagian atau seluruh
        dilarang memperbanyak sebagian atau seluruh
        dilarang keras mengambil konten
        dilarang menyalin sebagian atau seluruh
        tanpa izin tertulis dari * redaksi
        tanpa seizin redaksi
        melakukan crawling atau pengindeksan otomatis
        terdaftar di Dewan Pers
      `),
    },
  },
  names: {
    by: list(`
      oleh
      penulis
      ditulis oleh
      reporter
      editor
      pewarta
      laporan
      penyunting
      redaktur
      kontributor
      jurnalis
      wartawan
      teks
      by
      rep
      red
    `),
    and: ['dan', 'serta', 'bersama'],
    roles: list(`
      penulis
      editor
      reporter
      wartawan
      jurnalis
      koresponden
      kontributor
      redaktur
      redaksi
      tim redaksi
      redaktur pelaksana
      pemimpin redaksi
      pewarta
      pewarta foto
      fotografer
      kolumnis
      penyunting
      dosen
      peneliti
      pengamat
      content writer
      staf redaksi
      editor senior
      newsroom
      news desk
      tim
    `),
  },
  published: list(`
    diterbitkan
    diterbitkan pada
    dipublikasikan
    dipublikasikan pada
    dipublikasi
    terbit
    tayang
    ditayangkan
    diposting
    diposting pada
    dirilis
    tanggal
    tanggal terbit
    tanggal publikasi
    published
    posted
    dibuat
    dimuat
  `),
  modified: list(`
    diperbarui
    diperbarui pada
    diperbaharui
    pembaruan
    pembaruan terakhir
    terakhir diperbarui
    terakhir diubah
    diupdate
    update
    update terakhir
    updated
    disunting
    direvisi
    diubah
  `),
  relative: {
    ago: ['# @ lalu', '# @ yang lalu', '# @ yg lalu', '# @ silam', '# @ ago'],
    units: {
      second: ['detik', 'dtk', 'd'],
      minute: ['menit', 'mnt', 'min', 'm'],
      hour: ['jam', 'j'],
      day: ['hari', 'hr'],
      week: ['minggu', 'pekan', 'mgg'],
      month: ['bulan', 'bln'],
      year: ['tahun', 'thn', 'th'],
    },
    one: ['satu', '1'],
    now: list(`
      baru saja
      barusan
      sekarang
      beberapa saat lalu
      beberapa saat yang lalu
      beberapa detik lalu
      beberapa detik yang lalu
    `),
    today: ['hari ini'],
    yesterday: ['kemarin'],
  },
}
