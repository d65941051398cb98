import type { PackedVotes } from './votes.js'

// Made by tools/train: see tools/train/fit-votes.py.
// 799 names, fitted to 219505 blocks of 1398 pages;
// log loss by them alone on hosts that they never saw: 0.3165

export const BODY_NAMES: PackedVotes = {
  bias: -0.789,
  words: `
<li> nav item nav-item list list-item <ul> items ul <nav> li <div> header wrapper <section> with right search
text site site-header on location component widget container layout inner main sticky article <main> content
<ol> breadcrumbs <h1> headline <article> author share social body article-body styles block block-content
<figcaption> caption <figure> image <h3> <button> reading tag tags <p> <a> link links <h2> section <header>
story has media label top group footer <footer> heading child box bottom navigation copyright id login button
hs mb <aside> ca md bb my pd pt is ad full width full-width menu header-menu toggle style <label> <form> form
area primary size default no space inline icon alt menu-item item-has children sub sub-menu nav-menu secondary
js latest news align start sidebar grid grid-container narrow hero title simple date time meta before authors
article-content background wp wp-block block-heading taxonomy post collection listing card layout-default after
twitter pl primary-menu control left col xs sm col-sm sm-4 row offset flex center align-center hidden small
down justify justify-center large modal dialog email lg up span index border main-content xs-12 first hide
widget-content icons column medium detail by comment featured disclaimer line newsletter page travel template
light widget-text message field last comments summary cta buttons panel <details> global dynamic cat categories
category social-media info banner fixed logo theme tablet slider show navbar standard and submenu more mobile
dropdown mega mega-menu region expandable back popup events type respond div depth-1 tabs overflow horizontal
custom content-inner main-article regular byline bar data overlay figure embed font article-text only part tab
active content-container posts related text-container tile about dark wide cookie promo not spacing object
fullwidth element hover flyout target main-wrapper box-content blockquote quote <blockquote> teaser gap html
description <fieldset> options display shadow background-color tip reset bg lead paragraph layout-content root
page-section next invisible tb scroll lp article-container container-content content-width comment-content fr
end of article-section format ct re margin menu-wrapper subscribe push bio mt pr page-content ls mx undefined
af cv ol co cb gb hk brand items-center block-system off dialog-off canvas canvas-main main-canvas flex-column
justify-content between clearfix type-text text-with field-item view mode view-mode mode-full block-block
collapse level core region-content container-fluid col-lg lg-10 content-center node promoted main-block
information name-field entity col-md md-4 lg-3 auto field-items breadcrumb fb usa module text-content padding
mm lt ce middle btn highlight nested rich rich-text wt ab section-1 inside animate ml mr wrap flex-wrap top-0
max min min-h max-w bg-white all black w-full relative flex-col px px-4 gray text-gray parent py bg-gray
overflow-hidden prose text-center overflow-x min-w md-pt pb nav-bar grow items-start px-6 text-sm solid
border-t td flex-grow page-main mt-0 mt-2 lg-pb grid-cols mx-auto leading text-white gap-x md-py mt-5 base
page-container px-0 pt-0 gap-8 contents contain flex-1 lg-flex expanded gap-3 md-gap group-is float clear
col-span header-container main-layout page-wrapper left-0 stretch tracking normal print height true gray-800
gallery navi nuxt vertical content-main grid-wrapper content-left has-text podcast post-content post-container
entry entry-title purple content-body entry-content single articles read body-wrapper site-main block-group
half text-block product channel position for grid-item without grid-col cmp wrapper-inner pagination special
grid-12 holder tw pad img section-content accordion-content plus 2-col layout-container article-layout publish
gap-y subscription main-container odd order-3 calc ds second document de flow multi carousel article-main
main-inner markdown format-standard sections header-row css comment-text lazy boxed <tr> <tbody> <table> table
md-3 md-9 content-article md-8 md-12 aside sec typography kb pc outer-wrapper entry-header post-inner blog
hentry post-body content-wrap col-1 fade w-container richtext swiper prev drawer viewport body-content st asset
item-content side-by by-side right-rail pull cf nw cont centered gutter md-grid sm-gap post-wrapper sm-12 lg-8
lg-7 zone recommended resources list-container textwidget item-type type-custom item-object type-taxonomy
type-post status status-publish has-post thumbnail post-thumbnail recent entries sidebar-right fix art mo loop
position-relative content-grid website content-2 post-type wp-caption best guide common pt-16 pb-12 lang master
md-10 row-container col-xl lg-12 cards bg-color direction learn section-full block-post td-block block-inner
td-pb block-template wpb vc vc-row wpb-row pb-row outer-wrap span12 td-post block-list wp-site site-blocks
block-column layout-flow columns-is cols-2 three tips body-text widget-area space-y space-x site-content
content-column analytics inner-wrapper site-container uk food category-news shortcode number maincontent
section-0 comp outside how et builder col-9 small-12 max-width pg alignment mf review footer-widget et-pb
pb-text pb-module 0-tb pb-section et-builder inner-content et-l boc et-boc 1-tb et-main pb-post blog-item
container-inner elementor elementor-widget widget-container elementor-element elementor-top gap-default
section-boxed height-default elementor-location location-single article-single widget-theme theme-post
text-editor col-100 elementor-grid inner-wrap nitro-lazy rank responsive-container content-top pre what cart
e-con e-parent elementor-hidden e-child single-blog main-wrap kadence guides content-block cons sqs type-blog
sqs-html html-content sqs-block block-html sqs-col span-6 sqs-row sqs-layout sqs-grid columns-12 e-content
budget brands markup row-fluid blog-content type-page w-node dyn w-dyn w-richtext text-wrap div-block research
reviews columns-1 archive page-wrap answer resource content-section xl-px content-sidebar cos hs-cos
cos-wrapper wrapper-post pt-20 category-blog <td> node-content work section-blog wysiwyg buying row-3 gap-no
headings revisions reference-revisions shopify rte has-global global-padding section-main page-width
shopify-section section-template section-inner post-template column-layout <pre> pc-display display-contents
pub-theme theme-yi yi-xx xx-qa use-theme theme-bg recipe news-single
`,
  votes: `
xdjZLWafdfhmdchbqichVgfetajSBHakaYgfZbdZfgTkiYgnWbdfTccpibMagghclWgjWgWjcWaddgccioghfkhbUhejffxkfmkfdmdPcThgRW
alnoPECRViZSPnphvcgkelcdfdZaYPeUbZdUcXYeugfRXffysVhgUKl_lggAHcaZRIcvqcfkgTXLgjdeifYbeUacWgfaTfTBDUAAdhkmjkeXdQ
MYXLZXPcliicdXJalohaXgaPDAgeocchdadmmeiaamjbdmjVVfjhfkfkhoZkbbgdkVaVhopUdgfLQaPVbhkfbhXXbiiiTdccgkWTcjXXKcaarp
fjiemksVeffjghmadRigngHQeicdgZplhcOZdghgndggneWgZZhfiYWWrbXZVRYschZdXahkfWabXbrvmnggkWcXifcebfXQVUfgfteVlaMehs
hggnfhtcgiXjgcfgcYffaigVUcgijskccdRafYnccURdjmfaXoWegincgdfRIfTQeXOehgtYifmgfbZchjlcagdZarikUIgkTcmUXcjgcidmgi
ZdeYKncnBKeioiWRbXlfgaYgZpkaffeiSogllieceXATUkfQFaXUibengmnfdcbhSYZjZaoVdghpvQTmeOWfqahaZdfbfeWebXbjafXdedchle
eaeXaafeZaSefjjfkefSYUVVfNZdQPgetibmeRaYaegiagXtflnfVbcZdhyagiUceYWZaWTWglZfYZeUdcTbhckgdTZjkgplcYTcmogYgcTYYA
EeshdXccdnlbZepedVSbYRceXckmhiqgZschZjZaggTffsgkcghrkupphprigZVGkZfmrugoreiUgeWbaXghmheogrVlZfjdeukgninfpVkXmg
lXZKieaOjbaghdikXhshiiaifjgxgvqjeZXieogdripkefnRjrcrhgdYaWYbkqdQXZkimYkfklgRhdghlengWaeonhohctVhQbdlcjWXYbchWl
gYddfdggmfolggmggmgdnfaZlakydffvzfhWojlegZgVihZSgfcgYTlnekfXfimgdmgdjfVegujgZfgjigeRggveSjiUgfabbjdfkWgUZcjbgs
ccXaeXqhgYcfgfShcjjdmgfgnckcgloTedmcYgsfhbfidqfctgkLggofapagjfjlfpjdfgbZhidoegneiofehbjcfngdmjfgWfngiXbhclihgg
flWfhkWjdglbXdYeYgjohrhcVYgfqgohglnfehggZfUfqmtgZXeVchbpddWfifgfkgcmeUrajngiUegeemhiapeZafcagdSgsWlhegkehkahgJ
glliniggkgnpgenfWgfrngfZekgebcdcmfljffXgjNghkjgZghccaUoicacgd0RgcXfShclgfcVggYgebgjcgfcgeVVYheXaipomobflgXgghP
cgef6noWnjdeXblRgpngXfctagoljbhmkideWegsidbgicghPgacjiYfeldZQhiOggbhdmcmdgarWfXgdliVogUpgiYgibfjnffifbZbSXilbh
ZTggugtkqkjggXgpjferhoigXofRZgboggWcsugdfgjWgjnXjfwxggirggipdggyrghnZccgZYfwmebcgmhducfkZggijiehlbjkkggsgXjgis
ZmeglkqtmgbdgilrcigcomkueYdaaYjjhgrsgkhThggTfgZmggqggqgdlZrngpkgcoyggeh5gglgqlglpgeVgumgtqgNmhknfbWfZkgaWmQmhj
ifjfhiieZfkdbffigfiglefdffecgpSghNgfyfgasmPgh2gaWfaiellgeefdwjhSZRgnmgggklqlgfpglr0gaggwgTsggTgnpgapfgWffXfcXi
fYgfakbigeXfrqgjmgWcgkZddfggdggZgbmggZgglgnhgyZggPggPgjbidjgcbgbagQgginRcTgfqfhmgeZgYmghrhgnggYgejboYgssgqegiX
fhcgztfhxflfgjvkoskhgghhgfnfVYgXahgnggkgfaYhkglnmjZfVmphkgcYggtgiogorgjmggdggdghnggZgloidvgenhZgitmjyngnmggjgf
jggkgglggaggnhqZgwzhrklVcggnggZghsgWVggpgiXghpgqeikteXYgfgggkggWggeghkgiaeckgdZglkhnYhlcggpgZngZmhniooeggYggKg
gYgglgglgglgmchhoggYfpggeigmmgubfVmgjWgjWjxkc0gdgSgZWgblgiPbYSgklZbyfeogdYgfpgeXkjikjikjigeoghqghpxbbgnZhZVgjq
ishiooggnggYhSlggpggpgeWgopgclglkggvgZbgfkgfmgeognWggeogggjnggjggkggkggkggkggkggkfqkgoq
`,
}
