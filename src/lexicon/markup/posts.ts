/** Addresses of posts in social networks, by their host and what follows it. */
export const POST =
  /^(?:https?:)?\/\/(?:[a-z]{1,6}\.)?(?:(?:twitter|x)\.com\/\w+\/status(?:es)?\/\d|instagram\.com\/(?:p|reel|tv)\/\w|tiktok\.com\/@[\w.]+\/(?:photo|video)\/\d|facebook\.com\/(?:[\w.]+\/(?:photos|posts|videos)\/|reel\/)|threads\.(?:com|net)\/@[\w.]+\/post\/|bsky\.app\/profile\/[\w.:-]+\/post\/|reddit\.com\/r\/\w+\/comments\/|(?:[a-z\d-]{1,60}\.){1,4}[a-z]{2,20}\/@\w+\/\d{15,})/iu

/** Classes of what a member of a forum has below every post. `post-signature` is who wrote it, and when. */
export const SIGNATURE = /(?<!post-)signature/iu
