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
Tim Redaksi
Jurnalis
`),
      start: list(`
Editor:
Reporter:
Pewarta:
`),
    },
    timestamp: {
      line: list(`
Kemarin
WIB
WITA
WIT
`),
      start: list(`
Diterbitkan
Dipublikasikan
Diperbarui:
Tayang:
Waktu baca
`),
    },
    breadcrumb: {
      start: list(`
Beranda >
Home >
`),
    },
    tags: {
      head: list(`
Topik
Tag terkait
Tagar
Kata kunci
Label
Tag berita
`),
      start: list(`
Tag:
`),
    },
    engagement: {
      line: list(`
suka
`),
    },
    'share-bar': {
      line: list(`
Bagikan
Bagikan ke Facebook
Share ke
Cetak
Salin
Salin link
Salin tautan
Simpan
Kirim
Surel
WA
`),
      start: list(`
Bagikan artikel ini
Bagikan berita ini
Bagikan ke
Bagikan di
Klik untuk berbagi
`),
      mark: list(`
klik untuk mencetak
`),
    },
    caption: {
      line: list(`
Istimewa
Ilustrasi
Lihat foto
Dok
Foto
Freepik
Net
`),
      start: list(`
Foto oleh
Kredit foto
Tangkapan layar
Ilustrasi.
`),
      mark: list(`
Getty Images/iStockphoto
`),
    },
    'cookie-notice': {
      line: list(`
Terima
Terima semua
Tolak
Setuju
Mengerti
Kuki
`),
      start: list(`
Kami menggunakan cookie
`),
      mark: list(`
kami menggunakan cookie
kami menggunakan kuki
kami memakai cookie
meningkatkan pengalaman Anda di situs
`),
      hint: list(`
cookie
pengalaman Anda
situs kami
anda setuju
anda menyetujui
mitra kami
pengalaman terbaik
dengan melanjutkan
`),
    },
    newsletter: {
      line: list(`
Berlangganan newsletter kami
`),
      head: list(`
Buletin
Newsletter
`),
      start: list(`
Berlangganan newsletter
Berlangganan buletin
Daftar newsletter
Masukkan alamat email
Masukkan email Anda
Langganan newsletter
`),
      mark: list(`
berlangganan newsletter kami
mendaftar buletin kami
daftarkan email Anda
`),
      hint: list(`
newsletter
email Anda
inbox Anda
kotak masuk
`),
    },
    promotion: {
      line: list(`
Donasi
Ikuti
`),
      start: list(`
Ikuti kami di
Ikuti channel
Ikuti akun
Dapatkan update berita
Download aplikasi
Unduh aplikasi
Gabung grup
Gabung di grup
Yuk ikuti
`),
      mark: list(`
ikuti saluran WhatsApp
ikuti kanal WhatsApp
ikuti WhatsApp channel
ikuti saluran kami
follow kami di
jangan lupa subscribe
subscribe kanal YouTube
dukung jurnalisme kami
`),
      hint: list(`
grup Telegram
klik link
berita pilihan
`),
    },
    paywall: {
      line: list(`
Langganan
Mulai berlangganan
Sudah berlangganan
`),
      head: list(`
Konten premium
Artikel premium
`),
      start: list(`
Belum punya akun
Masuk untuk melanjutkan
Artikel ini khusus
`),
      mark: list(`
berlangganan untuk membaca
hanya untuk pelanggan
silakan berlangganan untuk
`),
      hint: list(`
artikel gratis
akses penuh
`),
    },
    advertisement: {
      line: list(`
Iklan
Disponsori
Bersponsor
Promosi
Pariwara
Mitra
Dipromosikan
`),
      head: list(`
Konten sponsor
`),
      start: list(`
Artikel ini disponsori
Disponsori oleh
Dipersembahkan oleh
`),
      mark: list(`
gulir untuk lanjut membaca
scroll untuk lanjut membaca
artikel berlanjut setelah iklan
lanjutkan membaca setelah iklan
`),
    },
    'related-posts': {
      line: list(`
Lihat selengkapnya
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
Rekomendasi
Direkomendasikan
Pos terkait
Posting terkait
Pilihan redaksi
Pilihan editor
Pilihan untukmu
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
Untuk Anda
Untukmu
Video pilihan
Berita rekomendasi
Tulisan terkait
Cerita terkait
`),
      start: list(`
Baca artikel
Baca juga
Baca selengkapnya
Baca pula
Tonton juga
Lihat video
`),
    },
    trending: {
      head: list(`
Terpopuler
Populer
Berita populer
Berita terpopuler
Trending
Sedang tren
Lagi tren
Terhangat
Berita terkini
Terbaru
Terkini
Berita utama
Headline
Topik hangat
Tag populer
Pos terbaru
Pos populer
Hot topic
Isu terkini
Sorotan
Fokus
Viral
`),
      start: list(`
Terpopuler:
`),
    },
    'author-bio': {
      head: list(`
Tentang penulis
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
`),
    },
    comments: {
      line: list(`
Laporkan
Urutkan
Nama
Komentar Anda
`),
      head: list(`
Komentar
Tinggalkan komentar
Tinggalkan balasan
Beri komentar
Tulis komentar
Diskusi
Balas
# balasan
Tanggapan
`),
      start: list(`
Tinggalkan komentar
Anda harus login
Anda harus masuk
Ruas yang wajib
Balas ke
`),
      hint: list(`
akun Anda
silakan login
tinggalkan komentar
`),
    },
    navigation: {
      line: list(`
Cari
Tentang
Redaksi
Karir
Indeks berita
Halaman
Kembali
Ke atas
Lupa kata sandi
Ingat saya
Nasional
Internasional
Bisnis
Seleb
Kesehatan
Techno
Sains
Otomotif
Pendidikan
Metropolitan
Berita
Pasar
Network
`),
    },
    copyright: {
      line: list(`
Hak cipta dilindungi undang-undang
`),
      start: list(`
Hak cipta
Seluruh hak cipta
Dilarang mengutip
Dilarang keras
`),
      mark: list(`
hak cipta dilindungi undang-undang
tanpa seizin redaksi
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
