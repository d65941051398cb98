import { everyday } from './language.js'

/** Turkic languages and Mongolian: what their news sites write around every article. */
export const turkic = [
  // Azerbaijani
  everyday(
    'az',
    `
advertisement line reklam|reklam mətni|sponsorlu məzmun|sponsor
advertisement start xəbərin ardı reklamdan sonra|davamı reklamdan sonra
share-bar line paylaş|paylaşın|xəbəri paylaş|linki kopyala|çap et|e-poçtla göndər
related-posts head oxşar xəbərlər|əlaqəli xəbərlər|həmçinin oxuyun|digər xəbərlər|bunları da oxuyun
related-posts start həmçinin oxuyun|bunu da oxuyun|ətraflı oxuyun|davamını oxu|həmçinin baxın|bunlara da baxın
trending head ən çox oxunan|ən çox oxunanlar|son xəbərlər|populyar|çox oxunan xəbərlər
newsletter line xəbər bülleteninə abunə ol|e-poçt ünvanınız
newsletter mark bülletenimizə abunə olun|xəbər bülletenimizə
cookie-notice line qəbul et|hamısını qəbul et|imtina et|kuki parametrləri
cookie-notice mark kukilərdən istifadə edirik|bu sayt kukilərdən|sayt cookie fayllarından
paywall line abunə ol|yalnız abunəçilər üçün|abunəçi olun
paywall start artıq abunəçisiniz|oxumaq üçün daxil olun|məqalənin tam mətnini oxu
promotion start bizi izləyin|tətbiqimizi yükləyin|bizə dəstək olun|podkastımızı dinləyin|telegram kanalımıza qoşulun
copyright mark bütün hüquqlar qorunur|müəllif hüquqları qorunur
copyright line məxfilik siyasəti|istifadə şərtləri|haqqımızda|əlaqə|bizimlə əlaqə
tags head teqlər|etiketlər|mövzular|açar sözlər
timestamp start dərc olunub|yenilənib|oxuma müddəti
names by müəllif|yazdı|mətn
names published dərc olunub|yayımlanıb|dərc tarixi
names modified yenilənib|son yenilənmə|dəyişdirilib
`,
  ),
  // Uzbek
  everyday(
    'uz',
    `
advertisement line reklama|homiylik asosida|reklama huquqi asosida|реклама|ҳомийлик асосида
advertisement start maqola reklamadan keyin davom etadi|мақола рекламадан кейин давом этади
share-bar line ulashish|ulashing|havolani nusxalash|chop etish|elektron pochta orqali yuborish|улашиш|ҳаволани нусхалаш
related-posts head mavzuga oid|o'xshash yangiliklar|boshqa yangiliklar|shuningdek o'qing|tavsiya etamiz|мавзуга оид|ўхшаш янгиликлар
related-posts start shuningdek o'qing|shuningdek, o'qing|mavzuga oid|batafsil o'qing|batafsil|шунингдек ўқинг|шунингдек, ўқинг|батафсил
trending head ko'p o'qilgan|eng ko'p o'qilgan|so'nggi yangiliklar|mashhur yangiliklar|кўп ўқилган|сўнгги янгиликлар
newsletter line yangiliklarga obuna bo'ling|elektron pochtangiz
newsletter mark axborot byulletenimizga|obuna bo'ling va yangiliklar
cookie-notice line qabul qilish|barchasini qabul qilish|rad etish|cookie sozlamalari
cookie-notice mark biz cookie fayllaridan foydalanamiz|sayt cookie fayllaridan|ushbu sayt cookie
paywall line obuna bo'lish|faqat obunachilar uchun|obunachi bo'ling
paywall start allaqachon obunachimisiz|o'qish uchun kiring|maqolani to'liq o'qish
promotion start bizni kuzatib boring|telegram kanalimizga|kanalimizga obuna bo'ling|ilovamizni yuklab oling|bizni qo'llab-quvvatlang|podkastimizni tinglang
copyright mark barcha huquqlar himoyalangan|барча ҳуқуқлар ҳимояланган
copyright line maxfiylik siyosati|foydalanish shartlari|biz haqimizda|aloqa|bog'lanish|сайт ҳақида
tags head teglar|mavzular|теглар
timestamp start e'lon qilindi|yangilandi|o'qish vaqti
names by muallif|matn|муаллиф
names published e'lon qilindi|e'lon qilingan|chop etilgan
names modified yangilandi|oxirgi yangilanish|o'zgartirildi
`,
  ),
  // Kazakh
  everyday(
    'kk',
    `
advertisement line жарнама|жарнамалық материал|серіктестік материал|демеушілік материал
advertisement start мақаланың жалғасы жарнамадан кейін
share-bar line бөлісу|мақаламен бөлісу|сілтемені көшіру|басып шығару|электрондық поштаға жіберу
related-posts head ұқсас жаңалықтар|тағы оқыңыз|ұқсас мақалалар|басқа жаңалықтар|ұсынамыз
related-posts start тағы оқыңыз|оқи отырыңыз|сондай-ақ оқыңыз|толығырақ оқу|тағы көріңіз|толығырақ
trending head көп оқылған|ең көп оқылған|соңғы жаңалықтар|танымал|көп оқылғандар
newsletter line жаңалықтарға жазылу|сіздің электрондық поштаңыз
newsletter mark біздің жаңалықтар таратылымына|таратылымымызға жазылыңыз
cookie-notice line қабылдау|барлығын қабылдау|бас тарту|cookie баптаулары
cookie-notice mark біз cookie файлдарын пайдаланамыз|бұл сайт cookie файлдарын|сайт cookie файлдарын қолданады
paywall line жазылу|тек жазылушыларға|жазылушы болыңыз
paywall start жазылушысыз ба|оқу үшін кіріңіз|толық нұсқасын оқу
promotion start бізге жазылыңыз|telegram арнамызға жазылыңыз|қосымшаны жүктеп алыңыз|бізді қолдаңыз|подкастымызды тыңдаңыз
copyright mark барлық құқықтар қорғалған|барлық құқығы қорғалған
copyright line құпиялылық саясаты|пайдалану ережелері|біз туралы|байланыс|редакция|жарнама беру
tags head тегтер|тақырыптар
timestamp start жарияланды|жаңартылды|оқу уақыты
names by автор|мәтін|дайындаған
names published жарияланды|жарияланған күні
names modified жаңартылды|соңғы жаңарту|өзгертілді
`,
  ),
  // Mongolian
  everyday(
    'mn',
    `
advertisement line сурталчилгаа|реклам|ивээн тэтгэсэн|хамтын ажиллагаа
advertisement start нийтлэл сурталчилгааны дараа үргэлжилнэ
share-bar line хуваалцах|түгээх|мэдээг хуваалцах|холбоос хуулах|хэвлэх|имэйлээр илгээх
related-posts head холбоотой мэдээ|төстэй мэдээ|бусад мэдээ|санал болгох|холбоотой мэдээнүүд
related-posts start мөн унших|дэлгэрэнгүй унших|цааш унших|мөн үзэх|дэлгэрэнгүйг эндээс
trending head их уншсан|хамгийн их уншсан|шинэ мэдээ|сүүлийн үеийн мэдээ|эрэлттэй мэдээ
newsletter line мэдээллийн товхимолд бүртгүүлэх|таны имэйл
newsletter mark манай мэдээллийн товхимол
cookie-notice line зөвшөөрөх|бүгдийг зөвшөөрөх|татгалзах|күүки тохиргоо
cookie-notice mark бид күүки ашигладаг|энэхүү сайт күүки ашигладаг
paywall line захиалах|зөвхөн захиалагчдад|захиалагч болох
paywall start нэвтэрч уншина уу|бүрэн эхээр нь унших
promotion start биднийг дагаарай|манай аппликейшнийг татаарай|биднийг дэмжээрэй|манай подкастыг сонсоорой
copyright mark бүх эрх хуулиар хамгаалагдсан|зохиогчийн эрх хуулиар хамгаалагдсан
copyright line нууцлалын бодлого|үйлчилгээний нөхцөл|бидний тухай|холбоо барих|сурталчилгаа байршуулах
tags head түлхүүр үг|сэдэв|шошго
timestamp start нийтэлсэн|шинэчилсэн
names by нийтэлсэн|бичсэн|сурвалжилсан
names published нийтэлсэн|нийтлэгдсэн
names modified шинэчилсэн|шинэчлэгдсэн
`,
  ),
]
