import { everyday } from './language.js'

/** African languages: what their news sites write around every article. */
export const african = [
  // Swahili
  everyday(
    'sw',
    `
advertisement line tangazo|matangazo|maudhui yaliyofadhiliwa|tangazo la kulipia
advertisement start makala inaendelea baada ya tangazo|habari inaendelea baada ya tangazo
share-bar line shiriki|sambaza|shiriki habari hii|nakili kiungo|chapisha nakala|tuma kwa barua pepe
related-posts head habari zinazohusiana|soma pia|habari zaidi|tunapendekeza|makala zinazohusiana
related-posts start soma pia|soma zaidi|pia soma|tazama pia|unaweza kusoma pia
trending head zilizosomwa zaidi|habari za hivi punde|habari mpya|maarufu zaidi
newsletter line jiandikishe kupokea jarida|barua pepe yako
newsletter mark jarida letu|jiandikishe kwa jarida letu
cookie-notice line kubali|kubali zote|kataa|mipangilio ya vidakuzi
cookie-notice mark tunatumia vidakuzi|tovuti hii inatumia vidakuzi|idhini yako
paywall line jisajili sasa|kwa wanachama pekee|kuwa mwanachama
paywall start tayari umejisajili|ingia ili kusoma|soma makala yote
promotion start tufuate|pakua programu yetu|tuunge mkono|sikiliza podikasti yetu|una habari
copyright mark haki zote zimehifadhiwa
copyright line sera ya faragha|masharti ya matumizi|kuhusu sisi|wasiliana nasi
tags head lebo|mada
timestamp start ilichapishwa|imesasishwa|imechapishwa
names by na|mwandishi|imeandikwa na
names published imechapishwa|ilichapishwa
names modified imesasishwa|ilisasishwa|imehaririwa
`,
  ),
]
