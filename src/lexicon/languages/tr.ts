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
editör
yazar
muhabir
anadolu ajansı
aa
`),
      start: list(`
hazırlayan
`),
    },
    timestamp: {
      line: list(`
yayınlanma
yayımlanma
yayınlandı
yayımlandı
güncelleme
güncellenme
güncellendi
giriş tarihi
`),
      start: list(`
son güncelleme
`),
    },
    breadcrumb: {
      line: list(`
buradasınız
neredesiniz
`),
      start: list(`
anasayfa
`),
    },
    tags: {
      head: list(`
etiketler
etiket
ilgili konular
konular
`),
    },
    engagement: {
      line: list(`
favoriler
kaydet
yazı boyutu
küçük
büyük
ekstra büyük
`),
    },
    'share-bar': {
      line: list(`
e-posta
paylaş
paylaşın
haberi paylaş
facebook'ta paylaş
whatsapp'ta paylaş
gönder
linki kopyala
`),
      start: list(`
şurada paylaş
`),
      mark: list(`
bu haberi paylaş
bu haberi paylaşın
bu yazıyı paylaş
paylaşmak için tıklayın
`),
    },
    caption: {
      line: list(`
fotoğraf
fotoğraflar
görsel
temsili
anadolu images
`),
      start: list(`
fotoğraf
foto
görsel
infografik
`),
    },
    'cookie-notice': {
      line: list(`
kabul et
reddet
değişiklikleri kaydet
reklam pazarlama çerezleri
tamam
aydınlatma metni
kişisel verileriniz
`),
      start: list(`
bu sitede çerez
bu internet sitesinde
sitemizde çerez
size daha iyi hizmet
`),
      mark: list(`
çerez konumlandırmaktayız
size daha iyi hizmet sunabilmek için
`),
      hint: list(`
çerezler
sitemizde
sitemizi
deneyiminizi
kişisel verileriniz
aydınlatma metni
`),
    },
    newsletter: {
      line: list(`
bülten
e-bülten
ebülten
bültenler
bültenimize abone olun
abone ol
e-posta adresiniz
`),
      start: list(`
bültenimize abone olun
bültenimize üye
e-bültenimize
`),
      mark: list(`
bültenimize abone olun
`),
      hint: list(`
bültenimize
abone olun
e-posta kutunuza
`),
    },
    promotion: {
      line: list(`
takip et
sosyal medya
takipde kalın
ipad uygulaması
tıklayın
`),
      start: list(`
bizi google
bizi sosyal
whatsapp kanalımız
whatsapp kanalımıza
telegram kanalımıza
kanalımıza abone
mobil uygulamamızı
abone olmak için
takip etmek için
`),
      hint: list(`
takip edin
bizi takip
kanalımıza
kanalımızı
uygulamamızı
tıklayın
tıklayınız
`),
    },
    paywall: {
      line: list(`
abonelik
üyelik
üye ol
abonelere özel
`),
      start: list(`
bu içerik sadece
devamını okumak için
zaten abone
zaten üye
sınırsız erişim
`),
      hint: list(`
devamını okumak
okumaya devam
giriş yap
üye olun
`),
    },
    advertisement: {
      line: list(`
reklam
reklamlar
reklam advertisement
ilan
ilanlar
sponsorlu
sponsorlu içerik
reklamdır
tanıtım
resmi ilanlar
`),
      start: list(`
haberin devamı reklamdan
bu içerik reklam
ilandır
`),
    },
    'related-posts': {
      head: list(`
ilgili haberler
ilgili haber
ilgili içerik
ilgili yazı
benzer haberler
diğer haberler
diğer galeriler
ilginizi çekebilir
önerilen haber
önerilen video
önerilenler
öneriler
kaçırmayın
sıradaki haber
sonraki haber
önceki haber
sonraki yazı
önceki yazı
ayrıca okuyun
ayrıca bakınız
web'den
`),
      start: list(`
ilgili haberler
bkz
bunlar da ilginizi
`),
    },
    trending: {
      head: list(`
çok okunanlar
en çok okunan haberler
çok okunan
en popüler
popüler
trend
trendler
günün önemli manşetleri
öne çıkan
manşetler
manşet
son dakika
son dakika haberleri
en son
güncel haberler
flaş
sıralama
`),
    },
    'author-bio': {
      head: list(`
hakkımda
`),
      start: list(`
yazar hakkında
yazarın diğer
`),
      mark: list(`
yazarın tüm yazıları
`),
    },
    comments: {
      head: list(`
yorumlar
yorum
yorum yap
yorumunuz
`),
      line: list(`
cevaplar
ad
soyad
isim
site
zorunlu alanlar
`),
      start: list(`
yorum yapmak için
yorum yapabilmek için
yorumlarınızı
ilk yorumu
henüz yorum
e-posta adresiniz yayınlanmayacak
gerekli alanlar
`),
      mark: list(`
e-posta adresiniz yayınlanmayacak
`),
    },
    navigation: {
      line: list(`
anasayfa
ara
kapat
ana içeriğe atla
giriş yap
şifre
iletişim
kariyer
kurumsal
yardım
sonraki
önceki
geri dön
daha fazla göster
daha fazla bilgi
tümü
tümünü gör
listele
iptal
haber
haberler
türkiye
gündem
güncel
dünya
yurt
yerel
politika
ekonomi
finans
borsa
altın
para
kripto para
emlak
enerji
iş dünyası
spor
futbol
basketbol
kültür
sinema
kitap
magazin
yaşam
stil
kadın
sağlık
yemek
seyahat
hava durumu
yol durumu
namaz vakitleri
astroloji
din
teknoloji
oyun
otomobil
eğitim
çevre
3 sayfa
analiz
yazılar
videolar
galeri
infografik
canlı
gazeteler
seçim
koronavirüs
deprem
son depremler
widget
network
`),
    },
    copyright: {
      line: list(`
kvkk
yasal uyarı
yayın ilkeleri
künye
rıza metni
`),
      start: list(`
telif hakları
izin alınmadan
kaynak gösterilmeden
`),
      mark: list(`
tüm hakları saklıdır
her hakkı saklıdır
`),
      hint: list(`
hakları saklıdır
izinsiz
`),
    },
    other: {
      line: list(`
yükleniyor
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
