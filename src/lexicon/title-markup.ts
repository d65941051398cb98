/** Class names of a line above the headline, which is part of its heading on many sites. */
export const KICKER =
  /kicker|eyebrow|over-?line|top-?line|roof-?line|pre-?(?:title|headline)|super-?title|sur-?title|dach-?zeile|rubrik|antetitulo|volanta|cintillo|occhiello|chapeu|flag-?line|head-?label/iu

/** What mails and databases write in front of a headline. */
export const SUBJECT =
  /^(?:subject|headline|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|тема|konu) ?[:：]\s+/iu
