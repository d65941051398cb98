import { everyday } from './language.js'

/** Turkic, Iranian, Caucasian and Semitic languages: what their news sites write around every article. */
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
comments head şərhlər|# şərh|şərh yaz|şərh yazın
comments line cavab ver|şikayət et|şərh göndər
cookie-notice line qəbul et|hamısını qəbul et|imtina et|kuki parametrləri
cookie-notice mark kukilərdən istifadə edirik|bu sayt kukilərdən|sayt cookie fayllarından
paywall line abunə ol|yalnız abunəçilər üçün|abunəçi olun
paywall start artıq abunəçisiniz|oxumaq üçün daxil olun|məqalənin tam mətnini oxu
promotion start bizi izləyin|tətbiqimizi yükləyin|bizə dəstək olun|podkastımızı dinləyin|telegram kanalımıza qoşulun
engagement line məqaləni dinlə|# baxış|bəyən
copyright mark bütün hüquqlar qorunur|müəllif hüquqları qorunur
copyright line məxfilik siyasəti|istifadə şərtləri|haqqımızda|əlaqə|bizimlə əlaqə
navigation line ana səhifə|menyu|axtarış|axtar|daxil ol|qeydiyyat
tags head teqlər|etiketlər|mövzular|açar sözlər
caption start foto|şəkil|arxiv foto
author-bio head müəllif haqqında
breadcrumb line siz buradasınız
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
comments head izohlar|# izoh|izoh qoldirish|izoh qoldiring|изоҳлар|изоҳ қолдириш
comments line javob berish|shikoyat qilish|izoh yuborish|жавоб бериш
cookie-notice line qabul qilish|barchasini qabul qilish|rad etish|cookie sozlamalari
cookie-notice mark biz cookie fayllaridan foydalanamiz|sayt cookie fayllaridan|ushbu sayt cookie
paywall line obuna bo'lish|faqat obunachilar uchun|obunachi bo'ling
paywall start allaqachon obunachimisiz|o'qish uchun kiring|maqolani to'liq o'qish
promotion start bizni kuzatib boring|telegram kanalimizga|kanalimizga obuna bo'ling|ilovamizni yuklab oling|bizni qo'llab-quvvatlang|podkastimizni tinglang
engagement line maqolani tinglash|# marta ko'rildi|yoqdi
copyright mark barcha huquqlar himoyalangan|барча ҳуқуқлар ҳимояланган
copyright line maxfiylik siyosati|foydalanish shartlari|biz haqimizda|aloqa|bog'lanish|сайт ҳақида
navigation line bosh sahifa|menyu|qidiruv|kirish|ro'yxatdan o'tish|yangiliklar
tags head teglar|mavzular|теглар
caption start foto|surat|фото
author-bio head muallif haqida
breadcrumb line siz shu yerdasiz
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
comments head пікірлер|# пікір|пікір қалдыру|пікір қалдырыңыз
comments line жауап беру|шағымдану|пікір жіберу
cookie-notice line қабылдау|барлығын қабылдау|бас тарту|cookie баптаулары
cookie-notice mark біз cookie файлдарын пайдаланамыз|бұл сайт cookie файлдарын|сайт cookie файлдарын қолданады
paywall line жазылу|тек жазылушыларға|жазылушы болыңыз
paywall start жазылушысыз ба|оқу үшін кіріңіз|толық нұсқасын оқу
promotion start бізге жазылыңыз|telegram арнамызға жазылыңыз|қосымшаны жүктеп алыңыз|бізді қолдаңыз|подкастымызды тыңдаңыз
engagement line мақаланы тыңдау|# қаралым|ұнайды
copyright mark барлық құқықтар қорғалған|барлық құқығы қорғалған
copyright line құпиялылық саясаты|пайдалану ережелері|біз туралы|байланыс|редакция|жарнама беру
navigation line басты бет|мәзір|іздеу|кіру|тіркелу|жаңалықтар
tags head тегтер|тақырыптар
caption start фото|сурет|коллаж
author-bio head автор туралы
breadcrumb line сіз осындасыз
timestamp start жарияланды|жаңартылды|оқу уақыты
names by автор|мәтін|дайындаған
names published жарияланды|жарияланған күні
names modified жаңартылды|соңғы жаңарту|өзгертілді
`,
  ),
  // Persian
  everyday(
    'fa',
    `
advertisement line تبلیغات|آگهی|رپورتاژ آگهی|محتوای تبلیغاتی
advertisement start ادامه مطلب پس از تبلیغ|ادامه خبر بعد از آگهی
share-bar line اشتراک‌گذاری|اشتراک گذاری|به اشتراک بگذارید|کپی لینک|چاپ|ارسال به دوستان|لینک کوتاه
related-posts head اخبار مرتبط|مطالب مرتبط|بیشتر بخوانید|مطالب پیشنهادی|اخبار بیشتر
related-posts start بیشتر بخوانید|همچنین بخوانید|این مطلب را هم بخوانید|ببینید|ادامه مطلب
trending head پربازدیدترین‌ها|پربازدیدها|پربیننده‌ترین|آخرین اخبار|تازه‌ترین اخبار
newsletter line عضویت در خبرنامه|ایمیل خود را وارد کنید
newsletter mark خبرنامه ما|در خبرنامه ما عضو شوید
comments head نظرات|دیدگاه‌ها|نظر شما|# نظر|نظرات کاربران
comments line پاسخ|گزارش تخلف|ارسال نظر|ارسال دیدگاه
cookie-notice line می‌پذیرم|پذیرش همه|رد کردن|تنظیمات کوکی
cookie-notice mark ما از کوکی‌ها استفاده می‌کنیم|این سایت از کوکی‌ها استفاده می‌کند|این وب‌سایت از کوکی استفاده می‌کند
paywall line خرید اشتراک|ویژه مشترکان|مشترک شوید
paywall start قبلا مشترک شده‌اید|برای خواندن ادامه وارد شوید|متن کامل را بخوانید
promotion start ما را در تلگرام دنبال کنید|ما را دنبال کنید|اپلیکیشن ما را دانلود کنید|از ما حمایت کنید|پادکست ما را بشنوید
engagement line به این خبر گوش دهید|# بازدید|پسندیدم
copyright mark کلیه حقوق این سایت محفوظ است|تمامی حقوق محفوظ است|تمام حقوق مادی و معنوی
copyright line حریم خصوصی|شرایط استفاده|درباره ما|تماس با ما
navigation line صفحه نخست|صفحه اصلی|فهرست|جستجو|ورود|ثبت نام
tags head برچسب‌ها|کلیدواژه‌ها|برچسب ها
caption start عکس|عکس از|تصویر
author-bio head درباره نویسنده
breadcrumb line شما اینجا هستید
timestamp start تاریخ انتشار|به‌روزرسانی|به‌روز شده در|زمان مطالعه
names by نویسنده|نوشته|خبرنگار|به قلم
names published تاریخ انتشار|منتشر شده در|انتشار
names modified به‌روزرسانی|به‌روز شده در|آخرین به‌روزرسانی
`,
  ),
  // Hebrew
  everyday(
    'he',
    `
advertisement line פרסומת|תוכן שיווקי|תוכן ממומן|בשיתוף|מודעה
advertisement start המשך הכתבה לאחר הפרסומת|הכתבה ממשיכה אחרי הפרסומת
share-bar line שתף|שיתוף|שתפו|שתפו כתבה|העתק קישור|הדפסה|שליחה במייל
related-posts head כתבות נוספות|עוד בנושא|כתבות קשורות|אולי יעניין אותך|מומלצים|קראו גם
related-posts start קראו גם|קרא עוד|קראו עוד|ראו גם|צפו גם|לכתבה המלאה|עוד בנושא
trending head הנקראות ביותר|הכי נקראות|פופולרי|חדשות אחרונות|מבזקים|הכי נצפים
newsletter line הרשמה לניוזלטר|הירשמו לניוזלטר|כתובת המייל שלך
newsletter mark לניוזלטר שלנו|הירשמו לניוזלטר
comments head תגובות|# תגובות|הוסף תגובה|כתוב תגובה|לכל התגובות
comments line הגב|דווח|שלח תגובה|השב לתגובה
cookie-notice line אישור|קבל הכל|אני מסכים|דחייה|הגדרות עוגיות
cookie-notice mark אנו משתמשים בעוגיות|אתר זה עושה שימוש בעוגיות|האתר משתמש בקובצי cookie
paywall line לרכישת מינוי|למנויים בלבד|הצטרפו כמנויים|רכשו מינוי
paywall start כבר מנויים|כבר יש לך מינוי|התחברו כדי לקרוא|לקריאת הכתבה המלאה
promotion start עקבו אחרינו|הורידו את האפליקציה|תמכו בנו|האזינו לפודקאסט|יש לכם סיפור|מצאתם טעות
engagement line האזינו לכתבה|# צפיות|אהבתי
copyright mark כל הזכויות שמורות
copyright line מדיניות פרטיות|תנאי שימוש|אודות|צור קשר|הצהרת נגישות|פרסמו אצלנו
navigation line דף הבית|תפריט|חיפוש|התחברות|הרשמה|חדשות
tags head תגיות|נושאים|מילות מפתח
caption start צילום|קרדיט|איור
author-bio head על הכותב|אודות הכותב
breadcrumb line אתה נמצא כאן
timestamp start פורסם|עודכן|זמן קריאה
names by מאת|כתב|צילום ומאת
names published פורסם|פורסם בתאריך|תאריך פרסום
names modified עודכן|עדכון אחרון|עודכן לאחרונה
`,
  ),
  // Amharic
  everyday(
    'am',
    `
advertisement line ማስታወቂያ|ስፖንሰር የተደረገ
advertisement start ጽሑፉ ከማስታወቂያው በኋላ ይቀጥላል
share-bar line አጋራ|ያጋሩ|ሼር ያድርጉ|ሊንኩን ቅዳ|አትም
related-posts head ተዛማጅ ዜናዎች|ተጨማሪ ያንብቡ|ተጨማሪ ዜናዎች|ተዛማጅ ጽሑፎች
related-posts start ተጨማሪ ያንብቡ|በተጨማሪ ያንብቡ|ይህንንም ያንብቡ|ይመልከቱ
trending head በብዛት የተነበቡ|የቅርብ ጊዜ ዜናዎች|አዳዲስ ዜናዎች|ተወዳጅ
newsletter line ለዜና መጽሔት ይመዝገቡ|ኢሜይልዎ
newsletter mark የዜና መጽሔታችን
comments head አስተያየቶች|# አስተያየቶች|አስተያየት ይስጡ
comments line መልስ|ሪፖርት አድርግ|አስተያየት ላክ
cookie-notice line ተቀበል|ሁሉንም ተቀበል|አትቀበል|የኩኪ ቅንብሮች
cookie-notice mark ኩኪዎችን እንጠቀማለን|ይህ ድረ ገጽ ኩኪዎችን ይጠቀማል
paywall line ደንበኛ ይሁኑ|ለደንበኞች ብቻ
paywall start ለማንበብ ይግቡ|ሙሉውን ጽሑፍ ያንብቡ
promotion start ይከተሉን|መተግበሪያችንን ያውርዱ|ይደግፉን|ፖድካስታችንን ያዳምጡ
engagement line ጽሑፉን ያዳምጡ|# እይታዎች
copyright mark መብቱ በሕግ የተጠበቀ ነው|መብቱ የተጠበቀ ነው
copyright line የግላዊነት ፖሊሲ|የአጠቃቀም ደንቦች|ስለ እኛ|ያግኙን|አግኙን
navigation line መነሻ|መነሻ ገጽ|ማውጫ|ፈልግ|ይግቡ|ይመዝገቡ
tags head መለያዎች|ርዕሶች
caption start ፎቶ|ፎቶ፡
author-bio head ስለ ጸሐፊው
breadcrumb line አሁን ያሉበት
timestamp start የታተመበት ቀን|የተሻሻለበት
names by በ|ጸሐፊ
names published የታተመበት ቀን
names modified የተሻሻለበት ቀን
`,
  ),
  // Georgian
  everyday(
    'ka',
    `
advertisement line რეკლამა|სპონსორირებული|სარეკლამო|პარტნიორის სტატია
advertisement start სტატია გრძელდება რეკლამის შემდეგ
share-bar line გაზიარება|გააზიარე|ბმულის კოპირება|ამობეჭდვა|ბეჭდვა|ელფოსტით გაგზავნა
related-posts head მსგავსი სიახლეები|დაკავშირებული სიახლეები|წაიკითხეთ ასევე|სხვა სიახლეები|ამავე თემაზე
related-posts start წაიკითხეთ ასევე|ასევე წაიკითხეთ|ამავე თემაზე|ნახეთ ასევე|სრულად წაიკითხეთ|ნახეთ ვიდეო
trending head ყველაზე კითხვადი|პოპულარული|ბოლო სიახლეები|ბოლო ამბები|დღის ყველაზე კითხვადი
newsletter line გამოიწერეთ სიახლეები|თქვენი ელფოსტა
newsletter mark გამოიწერეთ ჩვენი სიახლეები
comments head კომენტარები|# კომენტარი|დატოვე კომენტარი|კომენტარის დამატება
comments line პასუხი|გასაჩივრება|კომენტარის გაგზავნა
cookie-notice line თანხმობა|ვეთანხმები|ყველას მიღება|უარყოფა|ქუქი-ფაილების პარამეტრები
cookie-notice mark ჩვენ ვიყენებთ ქუქი|საიტი იყენებს ქუქი|ვებსაიტი იყენებს cookie
paywall line გამოწერა|მხოლოდ გამომწერებისთვის|გახდი გამომწერი
paywall start უკვე ხართ გამომწერი|წასაკითხად გაიარეთ ავტორიზაცია|წაიკითხეთ სრული სტატია
promotion start გამოგვყევით|მოგვყევით|გადმოწერეთ აპლიკაცია|დაგვიჭირეთ მხარი|მოუსმინეთ ჩვენს პოდკასტს
engagement line მოუსმინეთ სტატიას|# ნახვა|მოწონება
copyright mark ყველა უფლება დაცულია
copyright line კონფიდენციალურობის პოლიტიკა|მოხმარების წესები|გამოყენების პირობები|ჩვენ შესახებ|კონტაქტი|დაგვიკავშირდით
navigation line მთავარი|მენიუ|ძებნა|შესვლა|რეგისტრაცია|სიახლეები
tags head თეგები|თემები|საკვანძო სიტყვები
caption start ფოტო|ილუსტრაცია
author-bio head ავტორის შესახებ
breadcrumb line თქვენ აქ ხართ
timestamp start გამოქვეყნდა|განახლდა|კითხვის დრო
names by ავტორი|ტექსტი
names published გამოქვეყნდა|გამოქვეყნებულია
names modified განახლდა|განახლებულია|ბოლო განახლება
`,
  ),
  // Armenian
  everyday(
    'hy',
    `
advertisement line գովազդ|գովազդային նյութ|հովանավորվող նյութ
advertisement start շարունակությունը գովազդից հետո
share-bar line կիսվել|տարածել|կիսվեք|պատճենել հղումը|տպել|ուղարկել էլ. փոստով
related-posts head առնչվող նյութեր|կարդացեք նաև|նմանատիպ նյութեր|այլ նորություններ|թեմայի շուրջ
related-posts start կարդացեք նաև|կարդալ ավելին|կարդացեք ավելին|դիտեք նաև|տես նաև
trending head ամենաընթերցված|ամենից ընթերցված|վերջին լուրերը|վերջին նորությունները|լրահոս
newsletter line բաժանորդագրվել լրատվությանը|ձեր էլ. փոստը
newsletter mark մեր լրագրին|մեր տեղեկագրին
comments head մեկնաբանություններ|# մեկնաբանություն|թողնել մեկնաբանություն
comments line պատասխանել|բողոքել|ուղարկել մեկնաբանությունը
cookie-notice line ընդունել|ընդունել բոլորը|մերժել|քուքիների կարգավորումներ
cookie-notice mark մենք օգտագործում ենք քուքի|կայքն օգտագործում է քուքի|կայքը օգտագործում է cookie
paywall line բաժանորդագրվել|միայն բաժանորդների համար|դարձեք բաժանորդ
paywall start արդեն բաժանորդ եք|մուտք գործեք կարդալու համար|կարդացեք ամբողջ հոդվածը
promotion start հետևեք մեզ|ներբեռնեք մեր հավելվածը|աջակցեք մեզ|լսեք մեր փոդքասթը|միացեք մեր telegram-ին
engagement line լսել հոդվածը|# դիտում|հավանել
copyright mark բոլոր իրավունքները պաշտպանված են|բոլոր իրավունքները պահպանված են
copyright line գաղտնիության քաղաքականություն|օգտագործման պայմաններ|մեր մասին|կապ մեզ հետ|հետադարձ կապ
navigation line գլխավոր|գլխավոր էջ|ցանկ|որոնում|որոնել|մուտք
tags head պիտակներ|թեմաներ|թեգեր
caption start լուսանկարը՝|լուսանկարում|ֆոտո՝
author-bio head հեղինակի մասին
breadcrumb line դուք այստեղ եք
timestamp start հրապարակվել է|թարմացվել է|ընթերցման ժամանակը
names by հեղինակ|հեղինակ՝|տեքստը
names published հրապարակվել է|հրապարակված
names modified թարմացվել է|վերջին թարմացում|փոփոխվել է
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
comments head сэтгэгдэл|сэтгэгдлүүд|# сэтгэгдэл|сэтгэгдэл бичих|сэтгэгдэл үлдээх
comments line хариулах|мэдэгдэх|сэтгэгдэл илгээх
cookie-notice line зөвшөөрөх|бүгдийг зөвшөөрөх|татгалзах|күүки тохиргоо
cookie-notice mark бид күүки ашигладаг|энэхүү сайт күүки ашигладаг
paywall line захиалах|зөвхөн захиалагчдад|захиалагч болох
paywall start нэвтэрч уншина уу|бүрэн эхээр нь унших
promotion start биднийг дагаарай|манай аппликейшнийг татаарай|биднийг дэмжээрэй|манай подкастыг сонсоорой
engagement line нийтлэлийг сонсох|# үзсэн|таалагдлаа
copyright mark бүх эрх хуулиар хамгаалагдсан|зохиогчийн эрх хуулиар хамгаалагдсан
copyright line нууцлалын бодлого|үйлчилгээний нөхцөл|бидний тухай|холбоо барих|сурталчилгаа байршуулах
navigation line нүүр|нүүр хуудас|цэс|хайх|хайлт|нэвтрэх
tags head түлхүүр үг|сэдэв|шошго
caption start фото|гэрэл зураг|зураг
author-bio head зохиогчийн тухай
breadcrumb line та энд байна
timestamp start нийтэлсэн|шинэчилсэн
names by нийтэлсэн|бичсэн|сурвалжилсан
names published нийтэлсэн|нийтлэгдсэн
names modified шинэчилсэн|шинэчлэгдсэн
`,
  ),
]
