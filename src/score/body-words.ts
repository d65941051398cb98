import type { PackedVotes } from './votes.js'

// Made by tools/train: see tools/train/fit-votes.py.
// 1500 words, fitted to 499783 blocks of 4129 pages;
// log loss by them alone on hosts that they never saw: 0.3954

export const BODY_WORDS: PackedVotes = {
  bias: -0.369,
  words: `
watch tv news sport travel property product drive connect with us search latest paris israel health finance
cost of living politics world europe videos minutes scores business find and personal small royal guide google
the team contact privacy terms use your browser is longer to improve experience it here nearly pages released
but some questions remain jan facebook mail for two have into even after thousands records in lot attention
they new light on read five than been ap public that rich men social were also involved look at what we don't
covered trip former bill chris was york magazine man who story as an relationships how college so both said be
do them are side those when over multiple home years later involving single details third where young served
months work then friends help series stories federal one saying around state kept legal mexico law changed
identifying say environment which paid described there three print another things happened charges brought
based because while top speak related actually avoid has having though together staff efforts up from chance
month department general take own job within down left alone just shopping online instead making before lack
significant connections likely factors wrote file sale clear different self what's next isn't posting per
already versions or reading com auto australia could fall off order must history most shows tech current coach
you money love point summit guides beauty ideas radio movies advice price advertise support advertisement
topics family wellness careers deals all log share article broad executive not called effectively full too our
photo long should tone like their its limited million now rights community promise free this early step
visitors thomas page times opinion doing adds designed equal several lower taken during april test robust view
part policy final used way february calling using platform widely ensure written high child make makes images
room australian does future common wrong therefore each actions students cards almost building explore major
buy ago age wide skip main content menu submit edition industrial cybersecurity data energy services care
berlin security le london der podcast beyond across featured water breaking european see events apps apple info
solutions ukraine independent government copy link via email getty pm offering built lead versus center
published percent compared given once senior can it' critical between campaign boost billion treat if open
that's completely delivered previous parts back interviews away taking al last links following my comments
simply capacity damage tags countries readers exclusive pick oct fails join field agree twitter youtube
settings cookie canada account advertising ad offers sign below system trending insurance trail author guest
recommendations products earn affiliate commission through week set want try offer guests local nearby groups
such destinations gear please provide valid consent receive newsletter inc thanks issue inbox interested browse
options scene beverage friendly meals dishes plant format ingredients without vehicle include journey along
dark base adventure coffee supplies kids ages something less they're space connection chapter builds investment
properties goes well itself we' re create maintaining relevant appear site reply comment follow copyright
reserved website cookies ads allows traffic subscribe toggle mode click return item someone close programs
morning calendar screen write leaders vs min get message expert increase least four air launched reported hit
added detail you'll targeted machine pressure systems short among partners developing produced alternative
require deal locations continued worked sorry everything largest fire throughout regional writer need white
principles practices smart accessibility zum und zur von wird einem neuen diesen im bild artikel die hat den zu
um teilen kommentare auf seine mehr als sind davon auch wie ist box politik haben dabei dass ein hatten hatte
sich nur eine aber nicht sehr es vor wenn sie anderen weiter damit dafür denn sagt habe seit oktober unter er
waren dieser eines wurde des das könnte aktuelle hier finden thema option erhalten nachrichten oder können
login ihrer bin informationen custom ihnen kein ihren mal wurden viele sowie jobs kontakt impressum platz leben
zwei jahre neue eigenen sei ende gegenüber sein themen wirtschaft hub abo foto gut muss etwa sagte sondern
folgen zudem würden wer ex fit games lesen optional heute deshalb journal grund jedoch ersten laut ganz office
selbst la streaming müssen solche dpa wäre du exchange super november einige dich da etwas arbeit nie einfach
photography besonders feed zeit posts image lange influencer navigation allerdings kind insgesamt hin portal
shop ios example brand applications trend letzten management position intervention signal english ins max dann
erste wedding vpn na tracking reserve pre december integration concept große ideal premium risk corporate
markets org en science zone http https www trends beitrag works teams advisor focus mission depression hotels
text fiction ii tie ipad learning band software phase table restaurant mac hybrid button cyber conference voice
hotel innen grad timing pipeline information balance portfolio turn doctor dream group arts operation gallery
dr del tool song commercial pc skills sales blog museum action prompt eyes production visual editorial low
india las natural con que ha six renting ve enter blogs san match board ups javascript instructor cable net
actual produce artificial culture sciences pour il est non ne sources type experts nutrition stage articles
today's large aims counter raised particularly stability increasingly focusing few platforms traditional threat
regarding these campaigns came elements driven demands computers presence nothing covering often due technical
users crucial especially tested mid frequent suggested capabilities memory rice instant pet rules picks worth
emotional membership engines save review employees reduces education walking benefits best orders consistently
reduce hills stable broader pattern growing economy signals plants enjoy items immediately spaces hard learn
leaves remains class date websites career doesn't zero exam movie quote fund monitor espresso 日 various
languages book bet etc strengthen march apply section requires significantly levels conclusion showed volume
reason integrated going sometimes ll range resources annual features opinions entrepreneurs places profiles
potential connected told bigger however strategic includes electricity shared fuel bring really engineering
pipe important means detailed customers archive updated hands asking usually opened until january novel cancer
touch cannot maybe phone considered yes authority available period felt moving aware additional logo mental
analytics total consumer bills spend specific identify typically needs noticed discover pair notes companies
enough dedicated insured credit study costs average tax ultra brain discount sell diet tablet consider there's
holiday thinking currently difference yourself weeks variety amazing navigating strict cheap introduced biggest
rated pretty ride skin british maps proper advanced identified bunch went recruiting advantage wasn't gained
trust supposed device clicking coverage grow garden progress prevention further easier computer intelligence
motion deliver key episode provides eco adapt dec vast stands maintain represent organization output allow
towards complex firms minimal changes developments peace stuff build eventually meaning rather ensuring minimum
level setting reduced wealth clean partnership creation quality prepared strategy enhance requirements achieve
barriers waiting physical possible begin process encourage feel although disease exactly indoor relatively
recently christmas checklist accessories exploring devices equipment headphones sleep cameras camera compact
lights insight google's lets decide let's tried demo basic query helps summary optimization accurate editor
cart builder chair recipes input missing materials aren't leaf thank loading let ongoing they'll suitable
quickly clearly helping repair closely prevent directly gps expect fewer haven't plastic eating sound execution
appreciate registered standard meal weddings lines overall shoes alternatives ultimate bundle clothing packs
unlike efficiency slightly layer footprint eye designs weight excellent versatile desk appointment
manufacturers covers reducing vary reviewed worldwide pounds count prior subscriber quarter bread neighborhood
severe contents founded provider ca leads begins county conducted jersey gov brian competitive needed gets
funds homeowners folks factor poor regulation tip soil primarily resolution operate colorado goals matthew
moderate movements supports employee capture admissions connectivity scratch objects commonly plate toward
established reusable company's goal developed convenience hiring engine writing improves hidden additionally
personalized forms functionality controls vendors aspect transparent roof internal turning runs patterns
feelings hardware associate importance solar cool easily native busy fixed portion salary assistance income
affordable nonprofit usage corn brewing webinars courtesy advisory collaboration client io sessions behavior
purposes setup integrate crm hygiene objectives processes departments environments task master titles
continuous regular prep workouts protein lean root vegetables routine flavors foods workout simplify workflows
empower concepts align recipe core favorite meets chosen packaging satisfaction blood shifts focuses
consistency generic becomes year's medicine integrating cutting considerations networking awards popularity
processing supplement architecture specialized cooling flexibility innovations developers database console
logistics implementing latency agent recognition detection scheduling toolkit blockchain certification follows
learners solid automatically refer integrates beginners optimal classes composition experiment viewing adobe
external creates waste weren't adjust resulting fascinating thriving mention rental furniture cons precision
typical enables sensor you'd timeline hey requiring dimensions seo gym financing cardio weights advancements
ensures elevate llm inventory plays maximize streamline llms regularly crafting adoption static pull keyword
react packages modules faculty coaching consultant prompts catering rows substitute profits meditation yoga
python trademark inspection dealing dairy milk shipping asset define usd schema refers wanting offline
specifications strengths embracing mapping swap electrical starter hourly port github manufacturer maker usb
hospitals disability script inches keyboard bluetooth logic
`,
  votes: `
YaJVYlebakZZXaTaYnkcReXYmYbbpakRVpoeYQTjiPlkmcdmikotjnjpSaUklkmlkbqjmppcmhSokdUboprnlopniidoblmXXmiUokZkjacUmp
4hhlllkllqbdlpmlUlbpkeqndbNlhmnmRWbWaojkjkromZoUrqZmjibpWmnobkmbjijbojklmbljYnlljnjmmlnlarkVjnmmanTokoqbbaTcbd
ckcfaeoPhaacqQVYPYYjXjPYcaZZdTWTpUhrkkdVXmnnlnkkmbQYWblmuZZbnXjndnpnZpakmXmYodiWwkdojaljhmYkTicqWmpococnZmcSak
MbYUVYYnkdZXYcyUmajlTjUXcWakTaWZSoQbNNOljkoZappbsTqpnkkYzlmevpYabeUklljdoiXlmoYlVXkNTTXQXalDbWYYoOjkWmaYrsdaOS
lbmccjkknooSUJcsMUOPbZSnZqomkuntmnlksjlalReqYtljklmrnYoZlrWoiooUREOZNOYAZmpKQZakbkbkaYbdlaVZYanokmllYrntnwllis
XlqdualWaTemapVRjbbjlYcibjjnVUjNGqmomiULioUkcqlkekWovplnsmqjriqnkkapYpntslqnitrYppltTYbYYmVNlYOnnRcXZmttnlYUPp
blmaqolooQVWQNmnornWqwrVkZRqnqmpqsntasnmpXTrXnacoVzrasmWornXcTtVrkprYXrkjmtsknUaTsWroks4mSkNlqpmXacnVnarynbjPi
kOsWpYcnX1SjpdrcaXqaatUnwQspalncVOkYpUYtkuaRldNVatnlnYkUvlttxlozbXnmXrT0ontqkaWpnsppkmcXoUZcZonsornojrmUomoonl
ZpZmnlkpllbrqqrrtaGmYYlYpbeuncpdcVpkQpnslYqednoVtXmomWaZqmoSVSlUwpmjsvXadusmkonuclqnmkVVoGQZWqZplknsqmpjibnojp
kVWcooXsblUXkmalkrpnalmmYkkoaXlnlnjoQvnhkbZMaelkbbnWaTmpUllZrloVSZnXanoRZRXqjrXaRkmVlsjWcdZkYjnkXqmpXemqJnpnpn
qloimnktUminnmpmknrRkVnlmamnbUZjjskpkbbnYmmWUZaqklllmmqUtnmrZVmnkanYORpqYxmlorUSnoqpnmZZpqmRkonocsqXVmsXsspWYW
nUokoopmmlmqpYclqWWaWpSRolSnPkVqboWrUUTmelMmUnroxuouqSuUrnnnmXmUnqtnopqoaZZobrXmmlonpqspnYnnpoXoYmprlppxnndXnY
YVQSnlXmmOpaspZlzmnWpnjQlourokpunZlRmmXrknnpnYprnoonYpmooTpnropqmoamrYrpmnlmQoooplpWnooVsrQRnnsUnntXpzpqnpnsRn
RprolTtYporRsqbbZnQmospPpnUWoXqvVLpNqOZUroaZpUuVYuVopsrlorppporoAotsnr
`,
}
