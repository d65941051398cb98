/** Pages of every kind, and near misses: written for the tests, in the ways that sites build them. */
import { HEADLINE, PROSE } from './article.js'

interface Written {
  readonly title: string
  /** Behind the host. */
  readonly path: string
  readonly head?: string
  readonly main: string
}

const NAV = ['Home', 'News', 'Forum', 'Shop', 'Help', 'Contact']
const FOOTER = ['About us', 'Terms of use', 'Privacy policy', 'Accessibility', 'Careers']

function links(names: readonly string[]): string {
  return names.map((name) => `<li><a href="/${name.toLowerCase().replaceAll(' ', '-')}">${name}</a></li>`).join('\n')
}

function write({ title, path, head = '', main }: Written): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title>
<link rel="canonical" href="https://www.example.com${path}">${head}</head>
<body><header><a href="/">Example</a><nav><ul>${links(NAV)}</ul></nav></header>
${main}
<footer><ul>${links(FOOTER)}</ul><p>© 2024 Example. All rights reserved.</p></footer></body></html>`
}

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n')

const POSTS: readonly (readonly [string, string])[] = [
  [
    'rustybolt',
    'Hi all, my old gearbox started to whine in third gear last week. I changed the oil but it is still there. Has anyone had this before? I would rather not take the whole thing apart.',
  ],
  [
    'mara_k',
    'Mine did exactly that at about 140,000 km. In my case it was the bearing on the lay shaft. How does it sound when you lift off the throttle?',
  ],
  [
    'rustybolt',
    'Thanks for the quick answer! It goes away when I lift off, so I guess you are right. Did you do it yourself?',
  ],
  [
    'old_nick',
    'I did it on the kitchen table over a weekend, you only need a puller and some patience. Take pictures of every step, I wish I had.',
  ],
  [
    'jette77',
    'I would check the mounts first, because mine were gone and I spent a fortune on the gearbox for nothing.',
  ],
  [
    'mara_k',
    'Good point. I paid about 200 for the bearings and the seals, and my brother in law helped me to get it out.',
  ],
  ['rustybolt', 'OK, I ordered the bearings now and I will report back when it is done. Thanks everybody!'],
]

const forum = write({
  title: 'Whine in third gear - Gearbox and clutch - Example Forum',
  path: '/forum/threads/whine-in-third-gear.48213/',
  head: '<meta property="og:type" content="website">',
  main: `<div class="breadcrumb"><a href="/forum/">Forum</a> <a href="/forum/gearbox">Gearbox and clutch</a></div>
<h1 class="thread-title">Whine in third gear</h1><div class="thread-tools"><a href="#reply">Reply to thread</a> <a href="#watch">Watch</a></div>
<div class="posts">${POSTS.map(
    (
      [name, text],
      at,
    ) => `<div class="post message" id="post-${String(at)}"><div class="userinfo"><a class="username" href="/u/${name}">${name}</a>
<span>Member</span><dl><dt>Joined</dt><dd>Mar ${String(2009 + at)}</dd><dt>Posts</dt><dd>${String(100 + 37 * at)}</dd></dl></div>
<div class="postbody"><div class="date">Feb ${String(at + 3)}, 2024 at 7:${String(10 + at)} PM <a href="#${String(at)}">#${String(at + 1)}</a></div><div class="content">${text}</div>
<div class="postfooter"><a href="#q">Quote</a> <a href="#r">Reply</a> <a href="#l">Like</a> <a href="#x">Report</a></div></div></div>`,
  ).join('\n')}</div>
<div class="quick-reply"><a href="/login">You must log in or register to reply here.</a></div>`,
})

const ANSWERS: readonly (readonly [number, string])[] = [
  [
    41,
    'You can sort a copy of the list and leave the first one as it is. The function returns a new list, so that nothing else in your program sees the change.',
  ],
  [
    12,
    'If the list is very long, use a heap. It keeps only as many items as you ask for, and you do not have to sort everything.',
  ],
  [
    3,
    'I would not do it like that, because the keys are computed twice. Compute them once and keep them beside the items, as in the answer above.',
  ],
]

const question = write({
  title: 'python - How do I sort a list without changing it? - Example Answers',
  path: '/questions/1839221/how-do-i-sort-a-list-without-changing-it',
  head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"QAPage","mainEntity":{"@type":"Question","name":"How do I sort a list without changing it?","answerCount":3,"acceptedAnswer":{"@type":"Answer","text":"Sort a copy."},"suggestedAnswer":[{"@type":"Answer","text":"Use a heap."}]}}</script>',
  main: `<main><h1>How do I sort a list without changing it?</h1><div>Asked 9 years ago</div><div>Viewed 21k times</div>
<div class="question"><div class="votes">27</div><div class="post-text"><p>I have a list of records and I need them in order of their date, but the list is used elsewhere and must not change. How do I do that?</p><pre><code>records.sort(key=lambda r: r.date)</code></pre></div><div class="user-info">asked Mar 3, 2015 at 10:12 <a href="/u/1">kim_b</a></div></div>
<h2>3 Answers</h2>${ANSWERS.map(([votes, text], at) => `<div class="answer" id="answer-${String(at)}"><div class="votes">${String(votes)}</div><div class="post-text"><p>${text}</p><pre><code>ordered = sorted(records, key=date_of)</code></pre></div><div class="user-info">answered Mar ${String(at + 4)}, 2015 at 11:4${String(at)} <a href="/u/${String(at)}">user${String(at)}</a></div><a href="#c">Add a comment</a></div>`).join('\n')}
<h2>Your Answer</h2><form><textarea></textarea><button>Post Your Answer</button></form></main>`,
})

const product = write({
  title: 'Trail 45 backpack, grey | Example Shop',
  path: '/products/trail-45-backpack-grey',
  head: '<meta property="og:type" content="product"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Trail 45 backpack","sku":"TR45G","offers":{"@type":"Offer","price":"129.00","priceCurrency":"EUR"},"aggregateRating":{"@type":"AggregateRating","ratingValue":"4.6","reviewCount":"88"}}</script>',
  main: `<div class="product"><h1 class="product-title">Trail 45 backpack</h1><div class="rating">4.6 out of 5 (88 reviews)</div><div class="price">€129.00</div><div class="stock">In stock</div>
<form class="cart"><label>Colour</label><select name="color"><option>Grey</option></select><label>Quantity</label><input name="qty" type="number"><button class="add-to-cart">Add to cart</button><button>Add to wishlist</button></form>
<ul><li>Free shipping from €50</li><li>Free returns within 30 days</li></ul>
<h2>Product description</h2><div class="description"><p>The Trail 45 carries everything you need for a week in the hills. Its frame is light and stiff, and the padded belt sits well on the hips.</p><p>Two side pockets hold a bottle each, and the rain cover is stowed in the base.</p></div>
<h2>Specifications</h2><table><tr><th>Volume</th><td>45 l</td></tr><tr><th>Weight</th><td>1.4 kg</td></tr><tr><th>Material</th><td>Nylon</td></tr><tr><th>SKU</th><td>TR45G</td></tr></table>
<h2>Customer reviews</h2><div class="review"><b>Very comfortable</b><p>I used it for ten days and did not regret it.</p></div><h2>You may also like</h2>
<div class="product-card"><a href="/products/trail-30">Trail 30</a> €99.00</div><div class="product-card"><a href="/products/trail-60">Trail 60</a> €159.00</div><div class="product-card"><a href="/products/rain-cover">Rain cover</a> €19.00</div></div>`,
})

const documentation = write({
  title: 'readTable() — Example library 3.2 documentation',
  path: '/docs/api/read-table.html',
  main: `<div class="sidebar"><ul class="toc">${links(['Getting started', 'Installation', 'API reference', 'readTable', 'writeTable', 'Configuration', 'Changelog'])}</ul></div>
<main class="documentation"><h1>readTable()</h1><p>Reads a table from a file and returns its rows. The header is used for the names of the columns.</p>
<h2>Syntax</h2><pre><code class="language-js">readTable(path)
readTable(path, options)</code></pre>
<h3>Parameters</h3><dl><dt><code>path</code></dt><dd>The file to read. It must be a string or a URL.</dd><dt><code>options</code> (optional)</dt><dd>An object with the properties <code>separator</code>, a string, and <code>header</code>, a boolean. The default is a comma and <code>true</code>.</dd></dl>
<h3>Return value</h3><p>An array of objects, one for each row. If the file is empty, the array is empty too.</p>
<h3>Exceptions</h3><p>Throws a <code>TypeError</code> if the path is not a string, and a <code>RangeError</code> if a row has more cells than the header.</p>
<h2>Examples</h2><p>The following example prints the first row of a file:</p><pre><code class="language-js">const rows = readTable('prices.csv', { separator: ';' })
console.log(rows[0])</code></pre><h2>See also</h2><ul><li><a href="/docs/api/write-table.html"><code>writeTable()</code></a></li><li><a href="/docs/guide">User guide</a></li></ul><a href="#edit">Edit this page</a></main>`,
})

const GOODS = [
  'Trail 30',
  'Trail 45',
  'Trail 60',
  'City pack',
  'Day pack',
  'Summit 25',
  'Rain cover',
  'Hip belt',
  'Dry bag',
  'Roll top',
  'Kids pack',
  'Travel 70',
]

const listing = write({
  title: 'Backpacks | Example Shop',
  path: '/collections/backpacks',
  head: '<meta property="og:type" content="website">',
  main: `<h1>Backpacks</h1><p>Everything for the trail, the town and the way to school.</p><div class="filters"><h2>Filter by</h2><a href="?s">Size</a> <a href="?c">Colour</a> <a href="?p">Price</a></div><div class="sort">Sort by <a href="?a">Newest</a></div><div>Showing 1-12 of 48 results</div>
<div class="grid">${GOODS.map((name, at) => `<div class="card product-card"><a href="/products/${String(at)}"><img src="/i/${String(at)}.jpg" alt=""><h3>${name}</h3></a><span class="price">€${String(39 + at * 10)}.00</span><a href="/q/${String(at)}">Quick view</a></div>`).join('\n')}</div><div class="pagination"><a href="?page=1">1</a> <a href="?page=2">2</a> <a href="?page=3">3</a> <a href="?page=4">4</a> <a href="?page=2">Next page</a></div>`,
})

const opinion = write({
  title: 'Why I gave up on bridges | Opinion | Example',
  path: '/opinion/2024/03/02/why-i-gave-up-on-bridges',
  head: '<meta property="og:type" content="article"><meta name="author" content="Ada Brook">',
  main: `<main><article><p class="kicker">Opinion</p><h1>Why I gave up on bridges</h1><p class="byline">By Ada Brook</p><time datetime="2024-03-02">2 March 2024</time>
${paragraphs([
  'I have lived beside a river all my life, and I have never trusted a bridge. My father built them, and he did not trust them either. You may laugh, but I have my reasons, and I think that you should hear them before the council spends another four million of our money.',
  'When I was nine, the old crossing at the mill was shut for a week. We were told that it was the frost. Years later I found the report in a drawer, and what it said was not about frost at all. It said that nobody had looked at the piers since the war.',
  'Do we know better today? I asked the engineers, and they were kind to me. They showed me their plans and their models. But when I asked who would look at the piers in thirty years, they smiled as people smile at a child.',
  'That is my quarrel with bridges: we love to open them, and we hate to keep them. I would rather have a ferry, which nobody can forget, because it has to be started every morning by somebody who knows its name.',
])}</article></main>`,
})

const live = write({
  title: 'Storm live: roads closed across the county | Example',
  path: '/news/live/2024/feb/02/storm-roads-closed-live',
  head: '<meta property="og:type" content="article"><script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"Storm live: roads closed across the county","datePublished":"2024-02-02T06:00:00Z"}</script>',
  main: `<main><article><h1>Storm live: roads closed across the county</h1><p class="byline">By Tom Berg and Ada Brook</p><p>Trees are down on several roads, and schools in the north stay shut today. Here is what we know so far.</p>
${['11:20', '10:45', '10:05', '9:30', '8:50', '8:10'].map((time, at) => `<div class="block"><time>${time} GMT</time><h2>${['Power back in the north', 'Ferry to run again', 'Two trains stuck', 'Schools shut', 'First trees down', 'Warning extended'][at] ?? ''}</h2><p>${PROSE[at] ?? ''}</p><p>Officials said on Friday that crews had been out since four in the morning and that drivers should stay at home if they could.</p></div>`).join('\n')}</article></main>`,
})

const flash = write({
  title: `${HEADLINE} | Example`,
  path: '/news/2024/04/11/harbour-bridge-to-reopen',
  head: '<meta property="og:type" content="article"><meta property="article:published_time" content="2024-04-11T08:00:00Z">',
  main: `<main><article><h1>${HEADLINE}</h1><p>By Tom Berg</p><time datetime="2024-04-11">11 April 2024</time>${paragraphs(PROSE.slice(0, 2))}</article></main>`,
})

const gifts = ['Trail 45 backpack', 'Stove for one', 'Merino hat', 'Head torch', 'Folding cup', 'Sleeping mat']

const listicle = write({
  title: 'The 6 best gifts for hikers, tried and tested | Example',
  path: '/lifestyle/2024/11/28/best-gifts-for-hikers',
  head: '<meta property="og:type" content="article"><meta name="author" content="Ada Brook"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","headline":"The 6 best gifts for hikers, tried and tested"}</script>',
  main: `<main><article><h1>The 6 best gifts for hikers, tried and tested</h1><p class="byline">By Ada Brook</p><time datetime="2024-11-28">28 November 2024</time><p>We walked for two weeks with thirty things that people give to hikers, and these are the six that we would be glad to find under the tree. None of them costs more than a good pair of boots.</p>
${gifts.map((name, at) => `<h2>${String(at + 1)}. ${name}</h2><p>${['It carried all that we needed, and it did not once rub our shoulders. The belt is the best of all that we tried.', 'It boiled half a litre in three minutes, even in the wind, and it fits into its own pot.', 'Warm when it was wet, and after ten days it still did not smell, which is more than can be said of us.', 'It was bright enough to find the path in fog, and its battery lasted for four nights.', 'A small thing, but our tester has taken it on every walk since.', 'It is loud when you turn over, but we have never slept so well on stones.'][at] ?? ''}</p><p>€${String(129 - at * 20)}.00 <a href="/go/${String(at)}">Buy now at Example Outdoor</a></p>`).join('\n')}</article></main>`,
})

export const PAGES: readonly (readonly [name: string, kind: string, html: string])[] = [
  ['a forum thread', 'forum', forum],
  ['a question with its answers', 'forum', question],
  ['a product', 'product', product],
  ['documentation', 'documentation', documentation],
  ['a category of a shop', 'listing', listing],
  ['an opinion', 'article', opinion],
  ['a live blog', 'article', live],
  ['a news flash', 'article', flash],
  ['an article about products', 'article', listicle],
]

const HEAD = /<head>.*?<\/head>/su
const LINE =
  /<\/?(?:p|div|h[1-6]|li|ul|dl|dt|dd|tr|table|pre|header|footer|main|article|nav|form|button|label)(?:\s[^>]*)?>/gu
const TAG = /<[^>]*>/gu

/** What is left of a page when its markup is lost: a line a block. */
export function textOf(html: string): string {
  const lines = html.replace(HEAD, '').replace(LINE, '\n').replace(TAG, ' ').split('\n')
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}
