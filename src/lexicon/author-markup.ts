/** How markup says that an element names the author: tried against one class name, id or test id. */
export const AUTHOR_NAME =
  /author(?!i[sz]|ity|it[ae])|by-?line|autor(?:[^a-z]|$|e|i|name)|auteur|redakteur|verfasser|written-?by|posted-?by|reporter|journalist|columnist|contributor|writer|user-?name|nick-?name|(?:^|[-_])creator(?:[-_]|$)/iu

/** What such a name also says where the element isn't the article's author: it is about the author, or names another's. */
export const NOT_THE_NAME =
  /avatar|bio(?:graph|$|[^a-z])|im(?:g|age)|photo|pic(?:ture|$)|portrait|thumb|icon|logo|desc|about|social|twitter|facebook|linkedin|insta|e?-?mail|follow|share|date|time|stamp|count|job|position|role|occupation|label|prefix|quote|caption|credit|media|figure|tooltip|list-?page|more|all-|archive|search|title|reviewer|review(?:ed)?-?by|fact-?check|illustrat|editor(?!ial)/iu

/** An element of this name, or around it, belongs to something else than the article. */
export const OF_OTHERS =
  /comment|respond|reply|related|teaser|recommend|trending|popular|most-?(?:read|view|pop|watch)|carousel|slider|swiper|read-?(?:next|more)|more-?(?:from|stories|news|articles|posts|on)|up-?next|latest|recirc|recent|promo(?!ted-by)|newsletter|(?:^|[-_ ])(?:nav|menu|mega-?menu)|(?<!(?:article|entry|post|story|template|content)[\w-]{0,20})footer|breadcrumb|testimonial|advert|sponsor|listing|outbrain|taboola|preview|article-?card|post-?card|news-?card|card-?(?:list|grid|deck)|post-?(?:list|grid)|see-?also|you-?may|similar|suggest/iu

/** Addresses of pages about one author. */
export const AUTHOR_ADDRESS =
  /\/(?:authors?|autor(?:en|es|in|a)?|auteurs?|writers?|contributors?|columnists?|reporters?|journalists?|redakteure?|people|person|profiles?|experts?|yazar(?:lar)?|penulis)\/[^/?#\s][^\s]*|[?&]author(?:_name)?=/iu
