import { type Language, list, words } from '../language.js'

export const en: Language = {
  code: 'en',
  name: 'English',
  stopwords: words(`
    the of and to in a is that for it was on as with he be at by his this had not are but from or have an they which
    one were all her she there would their we him been has when who will no more if out so what up its about than into
    them can only other could our some these may my then do first any your over such me before through after most
    because between where those must how now being both under while same another us still since against own never
    here every during each too without again around however until upon although also just whether you i did does said
    am might should very many few several among within though i'm it's don't didn't can't isn't wasn't that's he's
    she's they're we're you're i've i'd won't doesn't couldn't wouldn't there's what's let's
  `),
  phrases: {
    byline: {
      line: list(`
staff
staff reporter
staff writer
staff writers
news desk
newsdesk
news agency
admin
agencies
associated press
the associated press
contributor
contributors
contributing writer
guest post
reporter
written by
posted by
edited by
reviewed by
fact checked by
reporting by
author
authors
by
`),
      start: list(`
written by
posted by
article by
edited by
reviewed by
fact checked by
`),
      mark: list(`
contributed to this report
reporting by * editing by
`),
      hint: list(`
reporting by
editing by
`),
    },
    timestamp: {
      line: list(`
published
posted
updated
last updated
date
last modified
min read
# min read
minute read
minutes read
mins read
# min
# mins
reading time
today
# second ago
# minute ago
# minutes ago
# mins ago
# hour ago
# hours ago
# day ago
# days ago
# week ago
# weeks ago
# month ago
# months ago
# year ago
# years ago
# years # months ago
`),
      start: list(`
last updated
last edited
originally posted
date created
published on
published #
posted on
updated on
updated #
reading time
read time
`),
      mark: list(`
# min read
# mins read
# minute read
# minutes read
estimated reading time
this page was last edited
`),
    },
    breadcrumb: {
      line: list(`
you are here
you're reading
breadcrumb
posted in
home page
home news
home blog
home world news
back to blog
in the news
`),
      start: list(`
you are here
current home
your location
`),
    },
    tags: {
      head: list(`
tags
tag
topics
topic
article tags
post tags
article topics
related tags
related topics
popular tags
hot topics
keywords
in this article
in this story
more about
read more about
explore topics
categories
browse topics
subjects
labels
filed under
`),
      start: list(`
tags:
tagged:
related topics
filed under
posted in
categories:
see similar questions with these tags
`),
    },
    engagement: {
      line: list(`
view
views
# views
# view
hits
reads
like
likes
# likes
# likes # comments
like this
love
wow
happy
# votes
# vote
votes
vote
verygood
very good
good
helpful
reactions
react
rating
ratings
rate this
your rating
average rating
# stars
# out of #
favorite
favorites
favourite
read later
bookmark
bookmarks
follow
following
followers
unfollow
fans
subscribers
listen
listen now
text to speech
text size
font size
change font size
smaller
small
medium
large
larger
dark mode
light mode
high contrast
translate
translate this page
select language
gift
was this helpful
was this page helpful
report an error
report a problem
report
suggest a correction
`),
      start: list(`
listen to this article
`),
      mark: list(`
was this article helpful
click on a star to rate it
be the first to rate this post
`),
    },
    'share-bar': {
      line: list(`
share
shares
# share
share it
share this
share on
share to
share via
share with
share this post
share this item
share post
sharing
more sharing options
social share
share on other sites
click to share
click to email a link to a friend
click to print
opens in new window
opens in a new window
opens in new tab
opens in a new tab
tweet
pin
pin it
pin it on pinterest
send
send email
send this to a friend
send to email address
send via email
email
e mail
mail
print
print this page
printable version
download pdf
download as pdf
pdf
pdf version
copy
copied
copy url
link
permalink
shortlink
save
saved
save this story
embed
sms
facebook
messenger
fb
twitter
x formerly twitter
x
instagram
youtube
tiktok
linkedin
linked in
whatsapp
telegram
pinterest
reddit
tumblr
flipboard
pocket
vk
weibo
line
skype
snapchat
discord
mastodon
bluesky
threads
google
stumbleupon
delicious
buffer
mix
xing
gab
twitch
vimeo
spotify
sharethis
gmail
outlook
slack
signal
substack
more options
add this
`),
      start: list(`
share this
share on facebook
share on x
share via
share article
click to email
click to print
link copied
copy link
email this
print this
post was not sent
`),
      mark: list(`
click to share on
link has been copied
share it with your friends
sorry your blog cannot share posts by email
view this post on instagram
a post shared by
`),
    },
    caption: {
      line: list(`
photo
photos
image
images
picture
file
illustration
courtesy
image credit
view image
enlarge image
hide caption
toggle caption
show caption
caption
previous image
next image
previous slide
next slide
# of #
# images
getty
shutterstock
istock
unsplash
wikimedia commons
public domain
ap
afp
reuters
supplied
submitted
contributed
provided
`),
      start: list(`
image:
pictured:
pic:
pix:
photo by
photograph by
photo credit
image by
image from
image credit
image source
illustration by
featured image
`),
      mark: list(`
via getty images
ap photo
photo courtesy of
image courtesy of
stock adobe com
`),
      hint: list(`
getty images
shutterstock
istock
adobe stock
unsplash
pexels
pixabay
photo by
image by
photo credit
image credit
file photo
`),
    },
    'cookie-notice': {
      line: list(`
accept
accept all
i accept
i agree
agree
i understand
got it
ok
okay
allow
allow all
deny
decline
reject
reject all
refuse
strictly necessary cookies
necessary
functional
performance
analytics cookies
analytical cookies
targeting cookies
targeting
marketing cookies
preferences
social media cookies
always active
always enabled
always on
save & accept
save and close
save preferences
save settings
save choices
save changes
confirm my choices
show purposes
list of partners vendors
our partners
manage consent
manage cookie consent
manage cookies
manage preferences
manage options
manage settings
manage choices
manage services
manage vendors
customize
cookie settings
cookie preferences
cookie consent
cookie notice
cookie list
cookies
consent
opt out
privacy preferences
privacy overview
privacy settings
your privacy
your privacy choices
we value your privacy
we care about your privacy
we respect your privacy
this website uses cookies
we use cookies
read more about these purposes
enable or disable cookies
enable all
powered by gdpr cookie compliance
`),
      start: list(`
we use cookies
we and our partners
we value your privacy
this website uses cookies
by continuing to use this
this cookie is used
the cookie is used
strictly necessary cookie
functional cookies help
performance cookies are
other uncategorized cookies
privacy & cookies
if you continue to use this site
`),
      mark: list(`
we use cookies
we use * cookies to
uses cookies from google
this website uses cookies
this site uses cookies
we and our partners store
we and our partners use
we and our * partners store
store and or access information on a device
visit cookie settings
more about which cookies we are using
the technical storage or access
this cookie is set by
the cookie is set by
cookies that are categorized as necessary
opting out of some of these cookies may
these cookies will be stored in your browser
these cookies track visitors across websites
these cookies help provide information on metrics
these cookies do not store any personal
without a subpoena voluntary compliance
you can set your browser to block
by continuing to browse you agree
by clicking accept you
by using this site you agree
do not sell or share my personal information
limit the use of my sensitive personal information
`),
      hint: list(`
cookies
cookie policy
your experience
our website
our site
this website
our privacy policy
your privacy
your consent
your preferences
personalise content
our partners
you agree
you consent
`),
    },
    newsletter: {
      line: list(`
newsletter
newsletters
our newsletter
daily newsletter
weekly newsletter
sign up
sign up now
sign up here
sign up for free
sign up for newsletters
sign up for our daily newsletter
sign me up
subscribe
subscribe to newsletter
subscribe to our newsletter
subscribe to our blog
subscribe for updates
subscribed
get the newsletter
get newsletter
get updates
join now
mailing list
news alerts
email address *
email *
your email
your email address
enter your email
enter your email address
enter email address
type your email
first name
last name
first name *
last name *
full name
zip code
unsubscribe
unsubscribe anytime
no spam
no thanks
not now
thank you for subscribing
thanks for signing up
stay informed
stay in the know
stay in the loop
stay up to date
stay updated
be the first to know
never miss a story
don't miss out
don't miss a thing
delivered to your inbox
ready for more
manage newsletters
opt in
something went wrong
oops something went wrong while submitting the form
please try again
this field is required
this field is for validation purposes and should be left unchanged
if you are a human ignore this field
leave this field empty if you're human
please leave this field empty
required fields
indicates required
indicates required fields
`),
      start: list(`
sign up for our
sign up to our
subscribe now to
subscribe here
get the latest news
get the latest updates
get the day's
join * subscribers
enter your email
please enter your email
by signing up
i agree to receive
i have read and agree
stay informed with
`),
      mark: list(`
sign up for * newsletter
sign up for * newsletters
sign up for email
sign up to the * newsletter
subscribe to our newsletter
subscribe to our newsletters
subscribe to our * newsletter
subscribe to the * newsletter
join our mailing list
join our newsletter
join our email list
get our newsletter
get our * newsletter
delivered to your inbox
sent to your inbox
straight to your inbox
direct to your inbox
right to your inbox
in your inbox every
enter your email to
please enter a valid email
to confirm your subscription
thank you for subscribing
thank you for signing up
you've successfully subscribed
you can unsubscribe anytime
unsubscribe at any time
by checking this box you agree
contact me with news and offers
stay up to date with our
`),
      hint: list(`
our newsletter
your inbox
sign up
signing up
unsubscribe
your email
top stories
weekly digest
privacy notice
our privacy policy
marketing emails
exclusive offers
`),
    },
    promotion: {
      line: list(`
follow us
follow us on
follow me
find us on
join us
join us on
join our community
join the community
whatsapp channel
stay connected
connect with us
let's connect
keep in touch
social media
social
download our app
download the app
download app
download now
get the app
get the ios app
app store
google play
android
android app
ios app
iphone app
mobile app
mobile apps
apps
install
install the app
open in app
scan the qr code
push notifications
get notified
notifications
donate
donate now
make a donation
make a contribution
contribute
support us
support independent journalism
become a member
republish this story
republish
shop now
buy now
order now
learn more
find out more
discover more
get started
get started for free
register now
apply now
book now
book a demo
request a demo
contact sales
try it free
try it now
try for free
start now
check price
see price
buy on amazon
check price at amazon
share your story
send us a tip
got a tip
submit a news tip
news tips
tip us
rss feed
rss feeds
rss
subscribe to rss
`),
      start: list(`
follow us @
follow * on x
for all the latest
find us on
like us on
join us on
click here to
click here for
download our
stay tuned
stay connected
keep up to date
watch live
watch our
tune in to
support us
support independent
donate to
if you liked this
got a confidential news tip
send us your
email us at
write for us
contact us at
reach us
reach out to us
we'd love to hear
check out more
disclaimer:
editor's note
add us
`),
      mark: list(`
follow us on social
follow our * channel
follow our google news
follow our whatsapp channel
follow * on twitter
follow * on facebook
follow * on instagram
join our * community
subscribe to our youtube
download our app
for all the latest headlines
for the latest news
get all the latest
click here to learn
tap here to
please consider supporting
readers like you
got a story
send us an email
we want to hear from you
visit our website
buy me a coffee
we may earn a commission
we may earn commission
we may earn an affiliate commission
we may earn a small commission
we may receive compensation
may earn us a commission
this post may contain affiliate links
as an amazon associate
use promo code
as a preferred source on google
appeared first on
`),
      hint: list(`
follow us
our whatsapp channel
our youtube channel
our app
google news
click here
our readers
latest news
latest updates
affiliate links
email us
our website
download our
`),
    },
    paywall: {
      line: list(`
subscribe now
subscribe today
subscribe to continue reading
subscriber only
for subscribers only
premium
unlimited access
all access
digital access
view plans
compare plans
best value
billed annually
start free trial
free trial
already a subscriber log in
already have an account
already have a subscription
don't have an account
don't have an account yet
create free account
create an account
create account
create your account
keep reading
forgot password
forgot your password
reset password
recover your password
password recovery
lost your password
lost password
remember me
keep me signed in
stay signed in
password
username
your username
your password
username or email
username or email address
login to your account
welcome log into your account
welcome register for an account
a password will be e mailed to you
continue with google
continue with facebook
continue with email
sign up with google
log in with facebook
login with facebook
manage subscription
gift subscription
give a gift subscription
group subscriptions
subscription
subscriptions
activate your account
why subscribe
limited time offer
special offer
save #
`),
      start: list(`
already a subscriber
already have an account
subscribe to continue
subscribe today
subscribe now
this article is for subscribers
sign in or
log in or
create an account
`),
      mark: list(`
subscribe to continue reading
this article is for subscribers only
start your free trial
forgot your password
your session has expired
`),
      hint: list(`
subscribe now
subscribe to
already a subscriber
your subscription
unlimited access
full access
digital access
free trial
continue reading
keep reading
free account
this article
`),
    },
    advertisement: {
      line: list(`
ad
ads
advert
adverts
advertisement
advertisements
advertising
google ads
loading
please wait
sponsored
sponsored content
sponsor
sponsors
paid for by
promoted
promo
partner content
partner
partners
brought to you by
in partnership with
branded content
brand studio
affiliate
advertorial
commercial
around the web
article continues below
hide ad
remove ads
ad choices
adchoices
about our ads
taboola
top deals
deals
coupons
discount codes
voucher codes
play video
`),
      head: list(`
from our advertisers
`),
      start: list(`
story continues below
sponsored by
presented by
content provided by
`),
      mark: list(`
advertisement continue reading below
`),
    },
    'related-posts': {
      line: list(`
read now
read article
read the article
continue reading
full story
show related
see more
see all
view all
view more
show more
show less
load more
more >
all stories
all articles
all posts
all news
previous article
next article
previous post
next post
next story
prev post
newer post
older post
previous next
post navigation
watch
watch now
live
live updates
`),
      head: list(`
related
related post
related posts
related articles
related content
related coverage
related reading
related items
related blog posts
similar articles
similar posts
similar content
similar threads
read also
also read
also see
also in this section
also of interest
further reading
recommended reading
recommended
recommended content
recommendation
we recommend
our picks
our top picks
suggested
just for you
for you
you may like
you may also like
you might like
you might also like
you might be interested in
you might also be interested in
you might also enjoy
you may enjoy
you'll also love
more on
more news
more stories
more to read
more to explore
more like this
more content
more videos
more from
more in
more on this story
more top stories
other news
other posts
read next
read this next
read these next
read more from
what to read next
next up
up next
explore more
discover
deep dive
in depth
in case you missed it
don't miss
must read
must reads
must watch
good reads
editor's pick
editor's picks
editors' pick
editor's choice
editors' choice
staff picks
featured
featured post
featured content
spotlight
in focus
special features
special coverage
special reports
top picks
from the blog
in this section
latest videos
latest video
our latest news
hot network questions
in pictures
related events
read more
see also
`),
      start: list(`
read more:
read more about
read more on
read also
read full
read our
read next
also read
related:
related articles
related content
related reading
see also
more on this
more from
more about
more stories
more news
more articles
icymi
you may also like
you might also like
for more on
further reading
up next
previous article
previous post
next article
next post
next story
continue reading
keep reading
watch now
watch video
photo gallery
view all
view more
explore more
learn more about
find out more about
`),
      mark: list(`
read our full review
read more here
you may also be interested in
`),
      hint: list(`
read more
also read
see also
full story
read the full
click here
`),
    },
    trending: {
      head: list(`
trending
trending now
trending on
trending in
what's trending
# days trending
hot
what's hot
most read
most read in
most popular
most viewed
most shared
most liked
most recent
most searched
popular
popular now
popular this week
popular articles
popular searches
popular content
popular in the community
popular in
ranking
top stories
top story
top news
top articles
top posts
top reads
top videos
top video
top trending
top trends
today's news
today's paper
stories of the week
photo of the day
latest
latest articles
latest posts
latest updates
latest from
latest in
latest on
latest issue
latest activity
latest discussions
latest reviews
the latest
the latest news
newest
new articles
new posts
what's new
just in
recent
recent post
recent articles
recent stories
recent news
recent updates
recent activity
recently added
recently viewed
breaking
breaking news
live news
live coverage
news feed
newsfeed
news ticker
headlines
headline news
what's happening
now playing
now reading
viral news
viral videos
front page
upcoming events
archives
archive
news archive
`),
      start: list(`
trending:
trending now
breaking news
recent posts
# days trending
`),
    },
    'author-bio': {
      line: list(`
author archive
bio
biography
profile
full bio
view profile
profile image
about me
website
follow on twitter
follow on instagram
posts by
the author
our experts
`),
      head: list(`
about the author
about the authors
author information
meet the writer
meet our team
`),
      start: list(`
about the author
more from this author
latest posts by
office address
`),
      mark: list(`
is our * editor
is our * correspondent
view all posts by
is a staff reporter
is a freelance writer
is a content writer
the author and publisher of
i am the author
follow him on
`),
      hint: list(`
view all posts
`),
    },
    comments: {
      line: list(`
comment
no comments
# comment
no comments yet
join the conversation
view comments
view all comments
show comments
show all comments
show # more comments
show more comments
see comments
see all comments
load comments
load more comments
loading comments
more comments
close comments
comments are closed
comment *
your comment *
your comments
write a comment
add comment
add a comment
add your comment
post comment
post a comment
post reply
submit a comment
community guidelines
community standards
reply
replies
# reply
# replies
reply to
reply to this
cancel
log in to reply
login to comment
sign in to comment
name *
your name
your name *
mail will not be published
your website
captcha
recaptcha
captcha verification failed
captcha user score failed please contact us
please enter your comment
please enter your name here
please enter your email address here
preview
notify me
notify of
sort by
newest first
oldest
top rated
most voted
inline feedbacks
flag
report comment
report abuse
delete comment
discussion about this post
trackbacks
guest
anonymous
log out?
letters to the editor
what do you think
your thoughts
expand full comment
restacks
submit
`),
      head: list(`
comments
# comments
comments #
leave a reply
leave a comment
reader comments
article comments
# thoughts on
one comment
# replies to
let's discuss
`),
      start: list(`
leave a reply
# thoughts on
# responses to
you must log in
please enter your comment
please enter your name
please be sure to answer
your email address will not
save my name
notify me of
notify me when
learn how your comment data
pingback
`),
      mark: list(`
required fields are marked
save my name email
notify me of follow up comments
this site uses akismet
this site is protected by recaptcha
captcha verification failed
captcha user score failed
please enter your comment
you have entered an incorrect email address
leave a reply cancel reply
in the comments below
comments powered by disqus
comments are closed
post as a guest
you may use these html tags
our commenting policy
we reserve the right to delete
not open for further replies
`),
      hint: list(`
your comment
your comments
your name
your email
leave a comment
post a comment
be respectful
community guidelines
required fields
logged in
captcha
recaptcha
registered users
`),
    },
    navigation: {
      line: list(`
homepage
main page
welcome
menu
main menu
open menu
toggle menu
toggle navigation
toggle child menu
navigation
main navigation
primary navigation
primary menu
footer
header
sidebar
primary sidebar
site navigation
site index
site map
sitemap
open navigation menu
open navigation
load mobile navigation
expand
expand all
collapse
collapse all
show submenu
open submenu
dropdown
all sections
sections
section
browse
browse all
explore
directory
quick links
useful links
helpful links
links
resources
information
info
company
more info
more information
search
search for
search site
search this site
search our site
search the site
search icon
search form
search results
open search
close search
submit search
show search
advanced search
what are you looking for
what can we help you find
go
go to
back
back to top
return to top
scroll to top
to top
top
up
top of page
bottom
skip
skip to content
skip to main content
skip to main
skip to navigation
skip to footer
jump to content
jump to
contents
table of contents
on this page
exit mobile version
mobile version
full site
accessibility statement
accessibility
log in
login
logout
sign in
sign in now
sign out
signup
register
join
join free
my account
my profile
your account
account
settings
dashboard
saved articles
history
inbox
messages
basket
cart
view cart
checkout
your cart is empty
no products in the cart
wishlist
about
about this site
about the site
our story
our history
our mission
our team
our people
our work
our company
our brands
our network
our products
our services
meet the team
team
the team
staff directory
who we are
what we do
how it works
contact
contacts
contact form
get in touch
get in touch with us
customer service
customer support
customer care
support
support center
help
help center
help centre
help & support
help desk
faq
faqs
frequently asked questions
feedback
send feedback
careers
career
jobs
job listings
job search
find a job
post a job
work for us
work with us
we're hiring
internships
press
press room
press center
press office
press release
press releases
media
media kit
media center
media relations
newsroom
investors
investor relations
advertise
advertise with us
advertisers
place an ad
place an obituary
classifieds
classified
public notices
legal notices
death notices
funeral notices
obituaries
announcements
notices
e paper
epaper
e edition
eedition
digital edition
newspaper
magazine
magazines
current issue
past issues
back issues
archive search
edition
editions
english
español
français
deutsch
italiano
português
русский
中文
日本語
한국어
العربية
हिन्दी
हिंदी
বাংলা
türkçe
polski
nederlands
svenska
bahasa indonesia
tiếng việt
українська
en
language
languages
choose your language
change language
country
location
locations
change location
next
previous
prev
first
last
page
pages
page #
older
newer
close
close this
close modal
dismiss
hide
done
continue
exit
yes
no
filter
filters
clear
clear all
reset
apply
refresh
select
select all
choose
view as grid
sort
edit
delete
upload
details
view details
options
tools
features
feature
news
world
around the world
international
global
foreign
foreign affairs
africa
asia
asia pacific
south asia
americas
north america
south america
latin america
europe
middle east
middle east & africa
oceania
australia
australasia
caribbean
us
u.s.
usa
uk
politics
political
government
national
nation
nation & world
local
regional
regions
region
state
states
city
cities
metro
county
community
communities
neighborhoods
crime
crime & safety
crime and public safety
public safety
courts
law
justice
police
business
business & finance
economy
economics
finance
personal finance
markets
stock market
stocks
commodities
currencies
forex
crypto
cryptocurrency
bonds
money
your money
investing
banking
banking & finance
insurance
taxes
tax
retirement
savings
mortgages
real estate
property
housing
homes
home & garden
companies
corporate
industry
industries
manufacturing
retail
trade
agriculture
farming
farm
energy
oil & gas
mining
transport
transportation
aviation
autos
auto
automotive
cars
motoring
motors
small business
entrepreneurs
entrepreneurship
startups
startup
start ups
leadership
management
marketing
technology
tech
science
science & tech
science & technology
sci tech
space
environment
climate
climate change
climate crisis
nature
wildlife
animals
pets
gadgets
mobile
internet
artificial intelligence
cybersecurity
cyber security
security
defence
defense
military
war
health
health & wellness
health & fitness
health and wellness
healthcare
health care
wellness
wellbeing
well being
mental health
fitness
nutrition
medicine
medical
coronavirus
covid #
covid
education
higher education
schools
university
universities
students
science & health
religion
faith
culture
arts
arts & culture
arts & entertainment
arts and culture
arts and entertainment
art
art & design
design
architecture
books
book reviews
literature
poetry
music
film
films
movies
movie reviews
tv
television
tv & radio
tv listings
tv guide
radio
theater
theatre
stage
dance
opera
classical
comedy
comics
cartoons
cartoon
games
gaming
puzzles
crossword
crosswords
sudoku
quiz
quizzes
contests
competitions
horoscope
horoscopes
astrology
lottery
entertainment
celebrity
celebrities
celebs
showbiz
bollywood
hollywood
gossip
royals
royal family
people
lifestyle
life & style
life
living
style
fashion
fashion & beauty
beauty
shopping
relationships
love & sex
dating
family
families
parenting
parents
kids
women
men
weddings
gardening
garden
interiors
diy
food
food & drink
food & wine
food and drink
recipes
recipe
cooking
restaurants
restaurant reviews
eat & drink
dining
drinks
wine
travel
travel & leisure
destinations
hotels
holidays
vacations
tourism
outdoors
things to do
what's on
events
calendar
event calendar
sport
sports
all sports
football
soccer
college football
college sports
high school sports
basketball
baseball
cricket
rugby
rugby union
rugby league
tennis
golf
hockey
boxing
mma
ufc
wrestling
wwe
formula #
f1
motorsport
nascar
racing
horse racing
cycling
athletics
swimming
olympics
winter sports
esports
nfl
nba
mlb
nhl
mls
wnba
premier league
champions league
world cup
transfers
transfer news
fixtures
scores
betting
opinion
editorial
editorials
op ed
op eds
commentary
analysis
perspective
perspectives
letters
columnists
debate
ideas
voices
blog
blogs
our blog
forum
forums
interview
interviews
investigations
investigation
long reads
explainers
explainer
explained
fact check
data
graphics
infographics
interactive
multimedia
photo galleries
galleries
gallery
photography
pictures
video
videos
live tv
live stream
livestream
watch live
audio
podcast
podcasts
shows
programs
programmes
schedule
weather
forecast
radar
# day forecast
closings
traffic
elections
election
election results
election #
congress
white house
parliament
brexit
immigration
human rights
society
social affairs
good news
odd news
weird news
offbeat
special sections
supplements
the magazine
weekend
weekly
sunday
saturday
monday
tuesday
wednesday
thursday
friday
products
product
services
solutions
pricing
shop
store
shop all
marketplace
membership
members
become an affiliate
affiliate program
partner with us
partnerships
programs & services
projects
publications
reports
research
insights
white papers
case studies
webinars
tutorials
courses
training
documentation
guides
how to
tips
reviews
glossary
testimonials
awards
sustainability
diversity
articles
stories
story
article
posts
all categories
all topics
a z
a z index
uncategorized
uncategorised
general
miscellaneous
misc
other
others
powered by
powered by wordpress
designed by
developed by
website by
site by
this link opens in a new tab
view source
view history
try again
not found
view all results
view all topics
autoplay
play
pause
play now
fullscreen
full screen
replay
volume
captions
duration
loaded
chapters
descriptions
cast
quality
theme
home
`),
      start: list(`
skip to
jump to
back to top
search for:
javascript is
please enable javascript
an official website of
powered by wordpress
website by
hit enter to search
showing #
`),
      mark: list(`
exit mobile version
skip to main content
skip to content
press esc to cancel
you are using an out of date browser
you should upgrade or use an alternative browser
official websites use gov
secure gov websites use https
here's how you know
choosing a selection results in a full page refresh
`),
    },
    copyright: {
      line: list(`
copyright
©
all rights reserved
terms
terms of use
terms of service
terms of sale
terms & conditions
terms and conditions
terms & privacy
terms and rules
user agreement
site terms
privacy
privacy & terms
privacy & cookies policy
privacy notice
privacy statement
privacy center
privacy rights
privacy choices
your california privacy rights
your ca privacy rights
california privacy rights
california notice at collection
ca notice at collection
california privacy policy
notice to california residents
notice at collection
collection notice
notice of financial incentive
do not sell
do not sell my info
do not sell my information
do not sell my personal information
do not sell or share
do not sell my data
do not share my personal information
do not sell share my personal information
gdpr
ccpa
cookie policy
cookies policy
cookie statement
use of cookies
data protection
data privacy
legal
legal notice
legal & privacy
disclaimer
disclaimers
disclosure
disclosures
imprint
impressum
masthead
copyright notice
dmca
trademarks
intellectual property
permissions
reprints
reprints & permissions
reprints and permissions
licensing
content licensing
syndication
license
creative commons
editorial policy
editorial policies
editorial guidelines
editorial process
editorial complaints
code of ethics
code of conduct
ethics
ethics statement
corrections
corrections & clarifications
corrections and clarifications
funding
complaints
how to complain
modern slavery statement
gender pay gap
accessibility policy
refund policy
return policy
returns policy
return & refund policy
shipping policy
responsible disclosure
ai policy
diversity statement
fcc applications
eeo report
public file
closed captioning
policies
policy
policies and standards
`),
      start: list(`
copyright #
©
© #
(c) #
all rights reserved
this website and its
registered office
issn
terms of use
terms of service
terms and conditions
privacy policy
for reprint
`),
      mark: list(`
all rights reserved
all right reserved
may not be reproduced
reproduction without permission
are registered trademarks
property of their respective owners
copyright ©
© copyright
copyright #
© #
creative commons attribution
you agree to our terms
you agree to the terms
agree to our privacy policy
read our privacy policy
see our privacy policy
view our privacy policy
for informational purposes only
fcc public file
public file assistance
`),
      hint: list(`
©
rights reserved
our terms
our privacy policy
terms of use
creative commons
registered office
`),
    },
    other: {
      line: list(`
test
lorem ipsum
undefined
null
nan
n a
%d
error
# error
forbidden
`),
    },
  },
  names: {
    by: list(`
by
written by
reported by
posted by
published by
story by
words by
text by
article by
author
authors
byline
reporter
compiled by
reporting by
from
`),
    and: list(`
and
&
with
in
for
at
of
via
plus
as told to
`),
    roles: list(`
staff writer
staff writers
senior staff writer
staff reporter
staff reporters
staff correspondent
staff
reporter
reporters
senior reporter
chief reporter
news reporter
political reporter
politics reporter
crime reporter
business reporter
health reporter
education reporter
environment reporter
science reporter
technology reporter
sports reporter
sport reporter
local democracy reporter
digital reporter
entertainment reporter
general assignment reporter
investigative reporter
data reporter
breaking news reporter
enterprise reporter
correspondent
senior correspondent
special correspondent
chief correspondent
foreign correspondent
political correspondent
diplomatic correspondent
business correspondent
economics correspondent
health correspondent
education correspondent
environment correspondent
science correspondent
security correspondent
world affairs correspondent
home affairs correspondent
legal affairs correspondent
parliamentary correspondent
sports correspondent
arts correspondent
technology correspondent
editor
editors
senior editor
managing editor
executive editor
deputy editor
associate editor
assistant editor
contributing editor
news editor
city editor
digital editor
web editor
features editor
opinion editor
political editor
politics editor
business editor
economics editor
sports editor
science editor
health editor
education editor
environment editor
technology editor
foreign editor
world editor
editor in chief
editor at large
copy editor
photo editor
writer
senior writer
contributing writer
freelance writer
sports writer
sportswriter
feature writer
features writer
content writer
guest writer
football writer
critic
film critic
food critic
music critic
theater critic
theatre critic
tv critic
art critic
book critic
journalist
freelance journalist
multimedia journalist
digital journalist
news anchor
anchor
producer
digital producer
web producer
multimedia producer
video producer
senior producer
columnist
opinion columnist
guest columnist
sports columnist
business columnist
contributor
contributors
senior contributor
guest contributor
opinion contributor
special contributor
blogger
commentator
analyst
researcher
photographer
staff photographer
photojournalist
videographer
cartoonist
meteorologist
bureau chief
chief
desk
news desk
newsdesk
web desk
online desk
sports desk
digital desk
news service
newsroom
team
bureau
agencies
agency
admin
administrator
publisher
author
intern
fellow
translator
moderator
special to
for the
online
digital
contributing
`),
  },
  published: list(`
published
published on
published at
published date
publish date
publication date
date published
first published
first published on
first published at
originally published
originally published on
posted
posted on
posted at
posted date
date posted
post date
date
dated
date created
created
created on
released
released on
release date
issued
issued on
uploaded
uploaded on
added
added on
submitted
submitted on
written on
reported on
filed
on
`),
  modified: list(`
updated
updated on
updated at
updated date
date updated
update
upd
last updated
last updated on
last updated at
last update
latest update
modified
modified on
date modified
last modified
last modified on
edited
edited on
last edited
last edited on
last revised
revised
revised on
reviewed
last reviewed
last reviewed on
corrected
corrected on
amended
`),
  relative: {
    ago: list(`
# @ ago
about # @ ago
around # @ ago
over # @ ago
almost # @ ago
more than # @ ago
updated # @ ago
published # @ ago
posted # @ ago
# @ old
# @ earlier
`),
    units: {
      second: words('second seconds sec secs s'),
      minute: words('minute minutes min mins m'),
      hour: words('hour hours hr hrs h'),
      day: words('day days d'),
      week: words('week weeks wk wks w'),
      month: words('month months mo mos mth mths mon'),
      year: words('year years yr yrs y'),
    },
    one: words('a an one'),
    now: list(`
just now
now
right now
moments ago
a moment ago
a few moments ago
seconds ago
a few seconds ago
less than a minute ago
`),
    today: words('today'),
    yesterday: words('yesterday'),
  },
}
