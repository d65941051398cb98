import { describe, expect, test } from 'vitest'
import { DETECTABLE, detectLanguage } from '../../src/lexicon/detect-language.js'

const SAID: readonly (readonly [code: string, text: string])[] = [
  ['en', 'The bridge was closed on Tuesday because a swan had built its nest in the middle of the road.'],
  ['de', 'Die Brücke ist seit Dienstag gesperrt, weil ein Schwan mitten auf der Straße brütet und nicht weichen will.'],
  ['nl', 'De brug is sinds dinsdag dicht omdat er een zwaan op het wegdek broedt, en die wil niet weg.'],
  ['af', 'Die brug is sedert Dinsdag gesluit omdat ’n swaan in die pad broei, en hy wil nie weggaan nie.'],
  ['fr', 'Le pont est fermé depuis mardi parce qu’un cygne couve au milieu de la route, et il ne veut pas partir.'],
  ['es', 'El puente está cerrado desde el martes porque un cisne ha hecho su nido en medio de la carretera.'],
  ['pt', 'A ponte está fechada desde terça-feira porque um cisne fez o ninho no meio da estrada e não quer sair.'],
  ['gl', 'A ponte está pechada dende o martes porque un cisne fixo o niño no medio da estrada e non quere marchar.'],
  ['ca', 'El pont és tancat des de dimarts perquè un cigne ha fet el niu al mig de la carretera i no vol marxar.'],
  ['it', 'Il ponte è chiuso da martedì perché un cigno ha fatto il nido in mezzo alla strada e non vuole andare via.'],
  ['ro', 'Podul este închis de marți pentru că o lebădă și-a făcut cuibul în mijlocul drumului și nu vrea să plece.'],
  ['pl', 'Most jest zamknięty od wtorku, ponieważ na środku drogi łabędź założył gniazdo i nie chce się ruszyć.'],
  [
    'cs',
    'Most je od úterý uzavřen, protože si labuť uprostřed silnice postavila hnízdo, které nechce opustit ani před autobusem.',
  ],
  [
    'sk',
    'Most je od utorka uzavretý, pretože si labuť uprostred cesty postavila hniezdo, ktoré nechce opustiť ani pred autobusom, čo vodičov len baví.',
  ],
  ['sl', 'Most je od torka zaprt, ker si je labod sredi ceste naredil gnezdo in ga noče zapustiti, čeprav je hladno.'],
  [
    'hr',
    'Most je zatvoren od utorka jer je labud nasred ceste svio gnijezdo, a nitko ne zna gdje će prije zime otići.',
  ],
  ['sr', 'Most je zatvoren od utorka jer je labud nasred puta svio gnezdo, a niko ne zna gde će pre zime da ode.'],
  ['sr', 'Мост је затворен од уторка јер је лабуд насред пута свио гнездо, а нико не зна где ће пре зиме да оде.'],
  ['hu', 'A híd kedd óta zárva van, mert egy hattyú az út közepén rakott fészket, és nem akar elmenni.'],
  ['fi', 'Silta on ollut suljettuna tiistaista, koska joutsen on tehnyt pesän keskelle tietä eikä se halua lähteä.'],
  ['et', 'Sild on teisipäevast suletud, sest luik on ehitanud pesa keset teed ja ta ei taha sealt ära minna.'],
  [
    'sv',
    'Bron har varit stängd sedan i tisdags eftersom en svan har byggt bo mitt på vägen och inte vill flytta på sig.',
  ],
  [
    'da',
    'Broen har været lukket siden tirsdag, fordi en svane har bygget rede midt på vejen og ikke vil flytte sig nu.',
  ],
  ['nb', 'Broen har vært stengt siden tirsdag fordi en svane har bygget reir midt på veien og ikke vil flytte seg nå.'],
  ['is', 'Brúin hefur verið lokuð frá því á þriðjudag þar sem álft hefur gert sér hreiður á miðjum veginum.'],
  ['lt', 'Tiltas nuo antradienio uždarytas, nes gulbė vidury kelio susisuko lizdą ir nenori iš jo išskristi.'],
  ['lv', 'Tilts kopš otrdienas ir slēgts, jo gulbis ceļa vidū ir uzbūvējis ligzdu un negrib no tās aiziet.'],
  ['sq', 'Ura është e mbyllur që nga e marta, sepse një mjellmë ka bërë folenë në mes të rrugës dhe nuk largohet.'],
  [
    'tr',
    'Köprü salı gününden beri kapalı, çünkü bir kuğu yolun ortasına yuva yaptı ve oradan ayrılmak için bir neden yok.',
  ],
  ['az', 'Körpü çərşənbə axşamından bağlıdır, çünki bir qu quşu yolun ortasında yuva qurub və oradan getmək istəmir.'],
  ['uz', 'Ko‘prik seshanba kunidan beri yopiq, chunki bir oqqush yo‘lning o‘rtasiga uya qurdi va u ketmoqchi emas.'],
  ['uz', 'Кўприк сешанба кунидан бери ёпиқ, чунки бир оққуш йўлнинг ўртасига уя қурди ва у кетмоқчи эмас.'],
  ['id', 'Jembatan itu ditutup sejak Selasa karena seekor angsa bersarang di tengah jalan dan tidak bisa dipindahkan.'],
  ['ms', 'Jambatan itu ditutup sejak Selasa kerana seekor angsa bersarang di tengah jalan dan tidak mahu berpindah.'],
  ['fil', 'Sarado ang tulay mula noong Martes dahil may sisne na gumawa ng pugad sa gitna ng kalsada at ayaw umalis.'],
  [
    'sw',
    'Daraja limefungwa tangu Jumanne kwa sababu bata maji amejenga kiota katikati ya barabara na hataki kuondoka.',
  ],
  ['vi', 'Cây cầu đã đóng cửa từ thứ Ba vì một con thiên nga làm tổ giữa đường và không chịu rời đi.'],
  [
    'eu',
    'Zubia itxita dago asteartetik, beltxarga batek habia egin duelako errepidearen erdian eta ez duelako alde egin nahi.',
  ],
  ['ga', 'Tá an droichead dúnta ón Máirt mar go bhfuil nead ag eala i lár an bhóthair agus níl sí sásta imeacht.'],
  ['cy', 'Mae’r bont ar gau ers dydd Mawrth am fod alarch wedi codi nyth yng nghanol y ffordd ac yn gwrthod gadael.'],
  ['ru', 'Мост закрыт со вторника, потому что лебедь свил гнездо посреди дороги и не хочет улетать, а его не гонят.'],
  ['uk', 'Міст закрито з вівторка, бо лебідь звив гніздо посеред дороги й не хоче летіти, а його ніхто не жене.'],
  ['be', 'Мост закрыты з аўторка, бо лебедзь звіў гняздо пасярод дарогі і не хоча ляцець, а яго ніхто не гоніць.'],
  ['bg', 'Мостът е затворен от вторник, защото лебед си е свил гнездо насред пътя и не иска да си тръгне от там.'],
  ['mk', 'Мостот е затворен од вторник, бидејќи лебед направил гнездо среде патот и не сака да си оди од таму.'],
  ['kk', 'Көпір сейсенбіден бері жабық, өйткені бір аққу жолдың ортасына ұя салды және кеткісі келмейді.'],
  ['ar', 'الجسر مغلق منذ يوم الثلاثاء لأن بجعة بنت عشها في وسط الطريق وهي لا تريد أن تغادر هذا المكان.'],
  ['fa', 'این پل از سه‌شنبه بسته است، چون یک قو در میان جاده لانه ساخته و نمی‌خواهد از آنجا برود.'],
  ['ur', 'یہ پل منگل سے بند ہے کیونکہ ایک ہنس نے سڑک کے بیچ میں گھونسلا بنا لیا ہے اور وہ جانا نہیں چاہتا۔'],
  ['hi', 'यह पुल मंगलवार से बंद है क्योंकि एक हंस ने सड़क के बीच में घोंसला बना लिया है और वह जाना नहीं चाहता।'],
  ['mr', 'हा पूल मंगळवारपासून बंद आहे, कारण एका हंसाने रस्त्याच्या मध्ये घरटे बांधले आहे आणि तो जायला तयार नाही.'],
  ['ne', 'यो पुल मंगलबारदेखि बन्द छ, किनभने एउटा हाँसले सडकको बीचमा गुँड बनाएको छ र त्यो जान मान्दैन।'],
  ['el', 'Η γέφυρα είναι κλειστή από την Τρίτη, επειδή ένας κύκνος έχτισε φωλιά στη μέση του δρόμου.'],
  ['he', 'הגשר סגור מאז יום שלישי, כי ברבור בנה קן באמצע הכביש ואינו רוצה ללכת.'],
  ['am', 'አንዲት ዳክዬ በመንገዱ መካከል ጎጆ ስለሠራች ድልድዩ ከማክሰኞ ጀምሮ ተዘግቷል።'],
  ['bn', 'একটি রাজহাঁস রাস্তার মাঝখানে বাসা বেঁধেছে বলে মঙ্গলবার থেকে সেতুটি বন্ধ রয়েছে।'],
  ['ta', 'சாலையின் நடுவில் ஒரு அன்னம் கூடு கட்டியதால் செவ்வாய்க்கிழமை முதல் பாலம் மூடப்பட்டுள்ளது.'],
  ['te', 'రోడ్డు మధ్యలో ఒక హంస గూడు కట్టడంతో మంగళవారం నుంచి వంతెన మూసి ఉంది.'],
  ['gu', 'રસ્તાની વચ્ચે એક હંસે માળો બાંધ્યો હોવાથી મંગળવારથી પુલ બંધ છે.'],
  ['pa', 'ਸੜਕ ਦੇ ਵਿਚਕਾਰ ਇੱਕ ਹੰਸ ਨੇ ਆਲ੍ਹਣਾ ਪਾ ਲਿਆ ਹੈ, ਇਸ ਲਈ ਪੁਲ ਮੰਗਲਵਾਰ ਤੋਂ ਬੰਦ ਹੈ।'],
  ['kn', 'ರಸ್ತೆಯ ಮಧ್ಯದಲ್ಲಿ ಹಂಸವೊಂದು ಗೂಡು ಕಟ್ಟಿರುವುದರಿಂದ ಮಂಗಳವಾರದಿಂದ ಸೇತುವೆ ಮುಚ್ಚಿದೆ.'],
  ['ml', 'റോഡിന്റെ നടുവിൽ ഒരു അരയന്നം കൂടുകെട്ടിയതിനാൽ ചൊവ്വാഴ്ച മുതൽ പാലം അടച്ചിരിക്കുന്നു.'],
  ['si', 'පාර මැද හංසයෙක් කූඩුවක් සාදා ඇති නිසා අඟහරුවාදා සිට පාලම වසා ඇත.'],
  ['th', 'สะพานปิดตั้งแต่วันอังคารเพราะมีหงส์มาทำรังอยู่กลางถนนและไม่ยอมไปไหน'],
  ['lo', 'ຂົວປິດຕັ້ງແຕ່ວັນອັງຄານ ເພາະມີຫົງມາເຮັດຮັງຢູ່ກາງທາງ'],
  ['km', 'ស្ពានត្រូវបានបិទតាំងពីថ្ងៃអង្គារ ព្រោះមានហង្សមួយធ្វើសំបុកនៅកណ្ដាលផ្លូវ'],
  ['my', 'လမ်းလယ်တွင် ငန်းတစ်ကောင် အသိုက်ဆောက်ထားသောကြောင့် တံတားကို အင်္ဂါနေ့မှ စ၍ ပိတ်ထားသည်။'],
  ['ka', 'ხიდი სამშაბათიდან დაკეტილია, რადგან გედმა შუა გზაზე ბუდე გაიკეთა.'],
  ['hy', 'Կամուրջը փակ է երեքշաբթիից, քանի որ կարապը ճանապարհի մեջտեղում բույն է հյուսել։'],
  ['ja', '道の真ん中で白鳥が巣を作ったため、橋は火曜日から通行止めになっている。'],
  ['ko', '백조 한 마리가 도로 한가운데에 둥지를 틀어 다리가 화요일부터 통제되고 있다.'],
  ['zh', '一只天鹅在马路中间筑了巢，大桥从星期二起一直封闭，谁也不知道它什么时候离开。'],
  ['zh', '一隻天鵝在馬路中間築了巢，大橋從星期二起一直封閉，誰也不知道牠什麼時候離開。'],
]

/** Too little for any language, or as much for another. */
const UNTOLD: readonly (readonly [what: string, text: string])[] = [
  ['nothing', ''],
  ['numbers', '2024-04-16 10:05 +++ 17'],
  ['a name', 'Reuters'],
  ['one Greek word', 'Ειδήσεις'],
  ['names of towns', 'Oslo, Bergen, Trondheim, Stavanger, Drammen, Kristiansand'],
  ['a menu', 'Home News Sport Weather Culture Travel Video Podcasts'],
  ['what is Danish and Norwegian', 'Han har en hund og et hus, og det er ikke til salg. Det var for en dag siden.'],
  [
    'what is Croatian and Serbian',
    'On je samo kupio kruh i mlijeko na pijaci, ali nije platio, što je za nju bio kraj.',
  ],
  ['what is Indonesian and Malay', 'Mereka sudah makan nasi di rumah itu dengan ikan yang segar dari sungai.'],
  ['a language that isn’t known', 'Ugogo wami uhlala ekhaya, kanti umkhulu wami usebenza edolobheni elikhulu kakhulu.'],
  ['as much of one script as of another', 'Ελληνικά γράμματα εδώ: abcdefghijklmnopqrst'],
]

describe('detectLanguage', () => {
  test('hears every language that it names', () => {
    expect([...new Set(SAID.map(([code]) => code))].sort()).toEqual([...DETECTABLE].sort())
  })

  test.each(SAID)('hears %s: %s', (code, text) => {
    expect(detectLanguage(text)).toBe(code)
  })

  test.each(SAID)('hears %s with its marks apart, in capitals or beside a foreign name: %s', (code, text) => {
    expect(detectLanguage(text.normalize('NFD'))).toBe(code)
    // Turkish has capitals of its own.
    expect(detectLanguage(text.toLocaleUpperCase(code))).toBe(code)
    expect(detectLanguage(`${text} — IBM, “Oxford Street” — ${text}`)).toBe(code)
  })

  test.each(UNTOLD)('says nothing of %s', (_, text) => {
    expect(detectLanguage(text)).toBeUndefined()
  })

  test('Chinese that cites a Japanese name is Chinese still', () => {
    expect(
      detectLanguage('他在东京的书店里买了一本书，书名是《となり》，回家以后一直没有打开，直到下雨的那一天。'),
    ).toBe('zh')
  })

  test('an older keyboard writes Persian with the letters of Arabic', () => {
    expect(detectLanguage('اين پل از سه شنبه بسته است و كسي نمي داند كه قو كي مي رود.')).toBe('fa')
  })

  test('reads the beginning of a long text, and no more', () => {
    const sentence = 'The bridge was closed because of a swan. '
    expect(detectLanguage(sentence + 'x'.repeat(20_000))).toBe('en')
    expect(detectLanguage(sentence.repeat(500) + 'Die Brücke ist wegen eines Schwans gesperrt. '.repeat(5_000))).toBe(
      'en',
    )
    expect(detectLanguage(' '.repeat(20_000) + sentence)).toBeUndefined()
  })
})
