/**
 * All the names of HTML's character references, by what follows the character that they stand for, which is hardly ever
 * anything. A number is the code point of the next name, and each further name has the next one; `/` is between names of
 * the same character, and a name with `*` is read without its semicolon, too. The standard promises to add none.
 */
export const REFERENCES: Readonly<Record<string, string>> = {
  '': `
    9 Tab NewLine 33 excl QUOT*/quot* num dollar percnt AMP*/amp* apos lpar rpar ast/midast plus comma 46 period sol 58
    colon semi LT*/lt* equals GT*/gt* quest commat 91 lsqb/lbrack bsol rsqb/rbrack Hat lowbar/UnderBar
    grave/DiacriticalGrave 123 lcub/lbrace vert/verbar/VerticalLine rcub/rbrace 160 nbsp*/NonBreakingSpace iexcl* cent*
    pound* curren* yen* brvbar* sect* Dot/die/uml*/DoubleDot COPY*/copy* ordf* laquo* not* shy* REG*/reg*/circledR
    macr*/strns deg* pm/plusmn*/PlusMinus sup2* sup3* acute*/DiacriticalAcute micro* para* middot*/CenterDot/centerdot
    cedil*/Cedilla sup1* ordm* raquo* frac14* half/frac12* frac34* iquest* Agrave* Aacute* Acirc* Atilde* Auml*
    Aring*/angst AElig* Ccedil* Egrave* Eacute* Ecirc* Euml* Igrave* Iacute* Icirc* Iuml* ETH* Ntilde* Ograve* Oacute*
    Ocirc* Otilde* Ouml* times* Oslash* Ugrave* Uacute* Ucirc* Uuml* Yacute* THORN* szlig* agrave* aacute* acirc*
    atilde* auml* aring* aelig* ccedil* egrave* eacute* ecirc* euml* igrave* iacute* icirc* iuml* eth* ntilde* ograve*
    oacute* ocirc* otilde* ouml* div/divide* oslash* ugrave* uacute* ucirc* uuml* yacute* thorn* yuml* Amacr amacr
    Abreve abreve Aogon aogon Cacute cacute Ccirc ccirc Cdot cdot Ccaron ccaron Dcaron dcaron Dstrok dstrok Emacr emacr
    278 Edot edot Eogon eogon Ecaron ecaron Gcirc gcirc Gbreve gbreve Gdot gdot Gcedil 292 Hcirc hcirc Hstrok hstrok
    Itilde itilde Imacr imacr 302 Iogon iogon Idot imath/inodot IJlig ijlig Jcirc jcirc Kcedil kcedil kgreen Lacute
    lacute Lcedil lcedil Lcaron lcaron Lmidot lmidot Lstrok lstrok Nacute nacute Ncedil ncedil Ncaron ncaron napos ENG
    eng Omacr omacr 336 Odblac odblac OElig oelig Racute racute Rcedil rcedil Rcaron rcaron Sacute sacute Scirc scirc
    Scedil scedil Scaron scaron Tcedil tcedil Tcaron tcaron Tstrok tstrok Utilde utilde Umacr umacr Ubreve ubreve Uring
    uring Udblac udblac Uogon uogon Wcirc wcirc Ycirc ycirc Yuml Zacute zacute Zdot zdot Zcaron zcaron 402 fnof 437
    imped 501 gacute 567 jmath 710 circ Hacek/caron 728 Breve/breve dot/DiacriticalDot ring ogon tilde/DiacriticalTilde
    dblac/DiacriticalDoubleAcute 785 DownBreve 913 Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu
    Xi Omicron Pi Rho 931 Sigma Tau Upsilon Phi Chi Psi ohm/Omega 945 alpha beta gamma delta epsi/epsilon zeta eta theta
    iota kappa lambda mu nu xi omicron pi rho sigmaf/sigmav/varsigma sigma tau upsi/upsilon phi chi psi omega 977
    thetav/thetasym/vartheta Upsi/upsih 981 phiv/varphi/straightphi piv/varpi 988 Gammad gammad/digamma 1008
    kappav/varkappa rhov/varrho 1013 epsiv/varepsilon/straightepsilon bepsi/backepsilon 1025 IOcy DJcy GJcy Jukcy DScy
    Iukcy YIcy Jsercy LJcy NJcy TSHcy KJcy 1038 Ubrcy DZcy Acy Bcy Vcy Gcy Dcy IEcy ZHcy Zcy Icy Jcy Kcy Lcy Mcy Ncy Ocy
    Pcy Rcy Scy Tcy Ucy Fcy KHcy TScy CHcy SHcy SHCHcy HARDcy Ycy SOFTcy Ecy YUcy YAcy acy bcy vcy gcy dcy iecy zhcy zcy
    icy jcy kcy lcy mcy ncy ocy pcy rcy scy tcy ucy fcy khcy tscy chcy shcy shchcy hardcy ycy softcy ecy yucy yacy 1105
    iocy djcy gjcy jukcy dscy iukcy yicy jsercy ljcy njcy tshcy kjcy 1118 ubrcy dzcy 8194 ensp emsp emsp13 emsp14 8199
    numsp puncsp thinsp/ThinSpace hairsp/VeryThinSpace
    ZeroWidthSpace/NegativeThinSpace/NegativeThickSpace/NegativeMediumSpace/NegativeVeryThinSpace zwnj zwj lrm rlm
    dash/hyphen 8211 ndash mdash horbar Vert/Verbar 8216 lsquo/OpenCurlyQuote rsquo/rsquor/CloseCurlyQuote sbquo/lsquor
    8220 ldquo/OpenCurlyDoubleQuote rdquo/rdquor/CloseCurlyDoubleQuote bdquo/ldquor 8224 dagger Dagger/ddagger
    bull/bullet 8229 nldr mldr/hellip 8240 permil pertenk prime Prime tprime bprime/backprime 8249 lsaquo rsaquo 8254
    oline/OverBar 8257 caret 8259 hybull frasl 8271 bsemi 8279 qprime 8287 MediumSpace NoBreak af/ApplyFunction
    it/InvisibleTimes ic/InvisibleComma 8364 euro 8411 tdot/TripleDot DotDot 8450 Copf/complexes 8453 incare 8458 gscr
    Hscr/hamilt/HilbertSpace Hfr/Poincareplane Hopf/quaternions planckh hbar/hslash/planck/plankv Iscr/imagline
    Im/Ifr/image/imagpart Lscr/lagran/Laplacetrf ell 8469 Nopf/naturals numero copysr wp/weierp Popf/primes
    Qopf/rationals Rscr/realine Re/Rfr/real/realpart Ropf/reals rx 8482 TRADE/trade 8484 Zopf/integers 8487 mho
    Zfr/zeetrf iiota 8492 Bscr/bernou/Bernoullis Cfr/Cayleys 8495 escr Escr/expectation Fscr/Fouriertrf 8499
    Mscr/phmmat/Mellintrf oscr/order/orderof aleph/alefsym beth gimel daleth 8517 DD/CapitalDifferentialD
    dd/DifferentialD ee/ExponentialE/exponentiale ii/ImaginaryI 8531 frac13 frac23 frac15 frac25 frac35 frac45 frac16
    frac56 frac18 frac38 frac58 frac78 8592 larr/slarr/LeftArrow/leftarrow/ShortLeftArrow
    uarr/UpArrow/uparrow/ShortUpArrow rarr/srarr/RightArrow/rightarrow/ShortRightArrow
    darr/DownArrow/downarrow/ShortDownArrow harr/LeftRightArrow/leftrightarrow varr/UpDownArrow/updownarrow
    nwarr/nwarrow/UpperLeftArrow nearr/nearrow/UpperRightArrow searr/searrow/LowerRightArrow
    swarr/swarrow/LowerLeftArrow nlarr/nleftarrow nrarr/nrightarrow 8605 rarrw/rightsquigarrow Larr/twoheadleftarrow
    Uarr Rarr/twoheadrightarrow Darr larrtl/leftarrowtail rarrtl/rightarrowtail mapstoleft/LeftTeeArrow
    mapstoup/UpTeeArrow map/mapsto/RightTeeArrow mapstodown/DownTeeArrow 8617 larrhk/hookleftarrow rarrhk/hookrightarrow
    larrlp/looparrowleft rarrlp/looparrowright harrw/leftrightsquigarrow nharr/nleftrightarrow 8624 Lsh/lsh Rsh/rsh ldsh
    rdsh 8629 crarr cularr/curvearrowleft curarr/curvearrowright 8634 olarr/circlearrowleft orarr/circlearrowright
    lharu/LeftVector/leftharpoonup lhard/DownLeftVector/leftharpoondown uharr/RightUpVector/upharpoonright
    uharl/LeftUpVector/upharpoonleft rharu/RightVector/rightharpoonup rhard/DownRightVector/rightharpoondown
    dharr/RightDownVector/downharpoonright dharl/LeftDownVector/downharpoonleft
    rlarr/rightleftarrows/RightArrowLeftArrow udarr/UpArrowDownArrow lrarr/leftrightarrows/LeftArrowRightArrow
    llarr/leftleftarrows uuarr/upuparrows rrarr/rightrightarrows ddarr/downdownarrows
    lrhar/leftrightharpoons/ReverseEquilibrium rlhar/Equilibrium/rightleftharpoons nlArr/nLeftarrow
    nhArr/nLeftrightarrow nrArr/nRightarrow lArr/Leftarrow/DoubleLeftArrow uArr/Uparrow/DoubleUpArrow
    rArr/Implies/Rightarrow/DoubleRightArrow dArr/Downarrow/DoubleDownArrow iff/hArr/Leftrightarrow/DoubleLeftRightArrow
    vArr/Updownarrow/DoubleUpDownArrow nwArr neArr seArr swArr lAarr/Lleftarrow rAarr/Rrightarrow 8669 zigrarr 8676
    larrb/LeftArrowBar rarrb/RightArrowBar 8693 duarr/DownArrowUpArrow 8701 loarr roarr hoarr ForAll/forall
    comp/complement part/PartialD exist/Exists nexist/nexists/NotExists empty/emptyv/emptyset/varnothing 8711 Del/nabla
    in/isin/isinv/Element notin/notinva/NotElement 8715 ni/niv/SuchThat/ReverseElement notni/notniva/NotReverseElement
    8719 prod/Product coprod/Coproduct Sum/sum minus mp/mnplus/MinusPlus plusdo/dotplus 8726
    setmn/ssetmn/setminus/Backslash/smallsetminus lowast compfn/SmallCircle 8730 Sqrt/radic 8733
    prop/vprop/propto/varpropto/Proportional infin angrt ang/angle angmsd/measuredangle angsph
    mid/smid/shortmid/VerticalBar nmid/nsmid/nshortmid/NotVerticalBar par/spar/parallel/shortparallel/DoubleVerticalBar
    npar/nspar/nparallel/nshortparallel/NotDoubleVerticalBar and/wedge or/vee cap cup int/Integral Int tint/iiint
    oint/conint/ContourIntegral Conint/DoubleContourIntegral Cconint cwint cwconint/ClockwiseContourIntegral
    awconint/CounterClockwiseContourIntegral there4/Therefore/therefore becaus/Because/because ratio Colon/Proportion
    minusd/dotminus 8762 mDDot homtht sim/Tilde/thksim/thicksim bsim/backsim ac/mstpos acd wr/wreath/VerticalTilde
    nsim/NotTilde esim/eqsim/EqualTilde sime/simeq/TildeEqual nsime/nsimeq/NotTildeEqual cong/TildeFullEqual simne
    ncong/NotTildeFullEqual ap/asymp/thkap/approx/TildeTilde/thickapprox nap/napprox/NotTildeTilde ape/approxeq apid
    bcong/backcong CupCap/asympeq bump/Bumpeq/HumpDownHump bumpe/bumpeq/HumpEqual doteq/esdot/DotEqual eDot/doteqdot
    efDot/fallingdotseq erDot/risingdotseq Assign/colone/coloneq ecolon/eqcolon ecir/eqcirc cire/circeq 8793 wedgeq
    veeeq 8796 trie/triangleq 8799 equest/questeq ne/NotEqual equiv/Congruent nequiv/NotCongruent 8804 le/leq
    ge/geq/GreaterEqual lE/leqq/LessFullEqual gE/geqq/GreaterFullEqual lnE/lneqq gnE/gneqq Lt/ll/NestedLessLess
    Gt/gg/NestedGreaterGreater twixt/between NotCupCap nlt/nless/NotLess ngt/ngtr/NotGreater nle/nleq/NotLessEqual
    nge/ngeq/NotGreaterEqual lsim/lesssim/LessTilde gsim/gtrsim/GreaterTilde nlsim/NotLessTilde ngsim/NotGreaterTilde
    lg/lessgtr/LessGreater gl/gtrless/GreaterLess ntlg/NotLessGreater ntgl/NotGreaterLess pr/prec/Precedes
    sc/succ/Succeeds prcue/preccurlyeq/PrecedesSlantEqual sccue/succcurlyeq/SucceedsSlantEqual
    prsim/precsim/PrecedesTilde scsim/succsim/SucceedsTilde npr/nprec/NotPrecedes nsc/nsucc/NotSucceeds sub/subset
    sup/supset/Superset nsub nsup sube/subseteq/SubsetEqual supe/supseteq/SupersetEqual nsube/nsubseteq/NotSubsetEqual
    nsupe/nsupseteq/NotSupersetEqual subne/subsetneq supne/supsetneq 8845 cupdot uplus/UnionPlus
    sqsub/sqsubset/SquareSubset sqsup/sqsupset/SquareSuperset sqsube/sqsubseteq/SquareSubsetEqual
    sqsupe/sqsupseteq/SquareSupersetEqual sqcap/SquareIntersection sqcup/SquareUnion oplus/CirclePlus ominus/CircleMinus
    otimes/CircleTimes osol odot/CircleDot ocir/circledcirc oast/circledast 8861 odash/circleddash plusb/boxplus
    minusb/boxminus timesb/boxtimes sdotb/dotsquare vdash/RightTee dashv/LeftTee top/DownTee bot/perp/UpTee/bottom 8871
    models vDash/DoubleRightTee Vdash Vvdash VDash nvdash nvDash nVdash nVDash prurel 8882
    vltri/LeftTriangle/vartriangleleft vrtri/RightTriangle/vartriangleright ltrie/trianglelefteq/LeftTriangleEqual
    rtrie/trianglerighteq/RightTriangleEqual origof imof mumap/multimap hercon intcal/intercal veebar 8893 barvee
    angrtvb lrtri Wedge/xwedge/bigwedge Vee/xvee/bigvee xcap/bigcap/Intersection xcup/Union/bigcup diam/Diamond/diamond
    sdot Star/sstarf divonx/divideontimes bowtie ltimes rtimes lthree/leftthreetimes rthree/rightthreetimes
    bsime/backsimeq cuvee/curlyvee cuwed/curlywedge Sub/Subset Sup/Supset Cap Cup fork/pitchfork epar ltdot/lessdot
    gtdot/gtrdot Ll Gg/ggg leg/lesseqgtr/LessEqualGreater gel/gtreqless/GreaterEqualLess 8926 cuepr/curlyeqprec
    cuesc/curlyeqsucc nprcue/NotPrecedesSlantEqual nsccue/NotSucceedsSlantEqual nsqsube/NotSquareSubsetEqual
    nsqsupe/NotSquareSupersetEqual 8934 lnsim gnsim prnsim/precnsim scnsim/succnsim nltri/ntriangleleft/NotLeftTriangle
    nrtri/ntriangleright/NotRightTriangle nltrie/ntrianglelefteq/NotLeftTriangleEqual
    nrtrie/ntrianglerighteq/NotRightTriangleEqual vellip ctdot utdot dtdot disin isinsv isins isindot notinvc notinvb
    8953 isinE nisd xnis nis notnivc notnivb 8965 barwed/barwedge Barwed/doublebarwedge 8968 lceil/LeftCeiling
    rceil/RightCeiling lfloor/LeftFloor rfloor/RightFloor drcrop dlcrop urcrop ulcrop bnot 8978 profline profsurf 8981
    telrec target 8988 ulcorn/ulcorner urcorn/urcorner dlcorn/llcorner drcorn/lrcorner 8994 frown/sfrown smile/ssmile
    9005 cylcty profalar 9014 topbot 9021 ovbar 9023 solbar 9084 angzarr 9136 lmoust/lmoustache rmoust/rmoustache 9140
    tbrk/OverBracket bbrk/UnderBracket bbrktbrk 9180 OverParenthesis UnderParenthesis OverBrace UnderBrace 9186 trpezium
    9191 elinters 9251 blank 9416 oS/circledS 9472 boxh/HorizontalLine 9474 boxv 9484 boxdr 9488 boxdl 9492 boxur 9496
    boxul 9500 boxvr 9508 boxvl 9516 boxhd 9524 boxhu 9532 boxvh 9552 boxH boxV boxdR boxDr boxDR boxdL boxDl boxDL
    boxuR boxUr boxUR boxuL boxUl boxUL boxvR boxVr boxVR boxvL boxVl boxVL boxHd boxhD boxHD boxHu boxhU boxHU boxvH
    boxVh boxVH 9600 uhblk 9604 lhblk 9608 block 9617 blk14 blk12 blk34 9633 squ/Square/square 9642
    squf/squarf/blacksquare/FilledVerySmallSquare EmptyVerySmallSquare 9645 rect marker 9649 fltns 9651
    xutri/bigtriangleup utrif/blacktriangle utri/triangle 9656 rtrif/blacktriangleright rtri/triangleright 9661
    xdtri/bigtriangledown dtrif/blacktriangledown dtri/triangledown 9666 ltrif/blacktriangleleft ltri/triangleleft 9674
    loz/lozenge cir 9708 tridot 9711 xcirc/bigcirc 9720 ultri urtri lltri EmptySmallSquare FilledSmallSquare 9733
    starf/bigstar star 9742 phone 9792 female 9794 male 9824 spades/spadesuit 9827 clubs/clubsuit 9829 hearts/heartsuit
    diams/diamondsuit 9834 sung 9837 flat natur/natural sharp 10003 check/checkmark 10007 cross 10016 malt/maltese 10038
    sext 10072 VerticalSeparator 10098 lbbrk rbbrk 10184 bsolhsub suphsol 10214 lobrk/LeftDoubleBracket
    robrk/RightDoubleBracket lang/langle/LeftAngleBracket rang/rangle/RightAngleBracket Lang Rang loang roang 10229
    xlarr/LongLeftArrow/longleftarrow xrarr/LongRightArrow/longrightarrow xharr/LongLeftRightArrow/longleftrightarrow
    xlArr/Longleftarrow/DoubleLongLeftArrow xrArr/Longrightarrow/DoubleLongRightArrow
    xhArr/Longleftrightarrow/DoubleLongLeftRightArrow 10236 xmap/longmapsto 10239 dzigrarr 10498 nvlArr nvrArr nvHarr
    Map 10508 lbarr rbarr/bkarow lBarr rBarr/dbkarow RBarr/drbkarow DDotrahd UpArrowBar DownArrowBar 10518 Rarrtl 10521
    latail ratail lAtail rAtail larrfs rarrfs larrbfs rarrbfs 10531 nwarhk nearhk searhk/hksearow swarhk/hkswarow nwnear
    toea/nesear tosa/seswar swnwar 10547 rarrc 10549 cudarrr ldca rdca cudarrl larrpl 10556 curarrm cularrp 10565 rarrpl
    10568 harrcir Uarrocir lurdshar ldrushar 10574 LeftRightVector RightUpDownVector DownLeftRightVector
    LeftUpDownVector LeftVectorBar RightVectorBar RightUpVectorBar RightDownVectorBar DownLeftVectorBar
    DownRightVectorBar LeftUpVectorBar LeftDownVectorBar LeftTeeVector RightTeeVector RightUpTeeVector
    RightDownTeeVector DownLeftTeeVector DownRightTeeVector LeftUpTeeVector LeftDownTeeVector lHar uHar rHar dHar
    luruhar ldrdhar ruluhar rdldhar lharul llhard rharul lrhard udhar/UpEquilibrium duhar/ReverseUpEquilibrium
    RoundImplies erarr simrarr larrsim rarrsim rarrap ltlarr 10616 gtrarr subrarr 10619 suplarr lfisht rfisht ufisht
    dfisht 10629 lopar ropar 10635 lbrke rbrke lbrkslu rbrksld lbrksld rbrkslu langd rangd lparlt rpargt gtlPar ltrPar
    10650 vzigzag 10652 vangrt angrtvbd 10660 ange range dwangle uwangle angmsdaa angmsdab angmsdac angmsdad angmsdae
    angmsdaf angmsdag angmsdah bemptyv demptyv cemptyv raemptyv laemptyv ohbar omid opar 10681 operp 10683 olcross
    odsold 10686 olcir ofcir olt ogt cirscir cirE solb bsolb 10697 boxbox 10701 trisb rtriltri LeftTriangleBar
    RightTriangleBar 10716 iinfin infintie nvinfin 10723 eparsl smeparsl eqvparsl 10731 lozf/blacklozenge 10740
    RuleDelayed 10742 dsol 10752 xodot/bigodot xoplus/bigoplus xotime/bigotimes 10756 xuplus/biguplus 10758
    xsqcup/bigsqcup 10764 qint/iiiint fpartint 10768 cirfnint awint rppolint scpolint npolint pointint quatint intlarhk
    10786 pluscir plusacir simplus plusdu plussim plustwo 10793 mcomma minusdu 10797 loplus roplus Cross timesd timesbar
    10803 smashp lotimes rotimes otimesas Otimes odiv triplus triminus tritime iprod/intprod 10815 amalg capdot 10818
    ncup ncap capand cupor cupcap capcup cupbrcap capbrcup cupcup capcap ccups ccaps 10832 ccupssm 10835 And Or andand
    oror orslope andslope 10842 andv orv andd ord 10847 wedbar 10854 sdote 10858 simdot 10861 congdot easter apacir apE
    eplus pluse Esim Colone Equal 10871 eDDot/ddotseq equivDD ltcir gtcir ltquest gtquest les/leqslant/LessSlantEqual
    ges/geqslant/GreaterSlantEqual lesdot gesdot lesdoto gesdoto lesdotor gesdotol lap/lessapprox gap/gtrapprox lne/lneq
    gne/gneq lnap/lnapprox gnap/gnapprox lEg/lesseqqgtr gEl/gtreqqless lsime gsime lsimg gsiml lgE glE lesges gesles
    els/eqslantless egs/eqslantgtr elsdot egsdot el eg 10909 siml simg simlE simgE LessLess GreaterGreater 10916 glj gla
    ltcc gtcc lescc gescc smt lat smte late bumpE pre/preceq/PrecedesEqual sce/succeq/SucceedsEqual 10931 prE scE
    prnE/precneqq scnE/succneqq prap/precapprox scap/succapprox prnap/precnapprox scnap/succnapprox Pr Sc subdot supdot
    subplus supplus submult supmult subedot supedot subE/subseteqq supE/supseteqq subsim supsim 10955 subnE/subsetneqq
    supnE/supsetneqq 10959 csub csup csube csupe subsup supsub subsub supsup suphsub supdsub forkv topfork mlcp 10980
    Dashv/DoubleLeftTee 10982 Vdashl Barv vBar vBarv 10987 Vbar Not bNot rnmid cirmid midcir topcir nhpar parsim 11005
    parsl 64256 fflig filig fllig ffilig ffllig 119964 Ascr 119966 Cscr Dscr 119970 Gscr 119973 Jscr Kscr 119977 Nscr
    Oscr Pscr Qscr 119982 Sscr Tscr Uscr Vscr Wscr Xscr Yscr Zscr ascr bscr cscr dscr 119995 fscr 119997 hscr iscr jscr
    kscr lscr mscr nscr 120005 pscr qscr rscr sscr tscr uscr vscr wscr xscr yscr zscr 120068 Afr Bfr 120071 Dfr Efr Ffr
    Gfr 120077 Jfr Kfr Lfr Mfr Nfr Ofr Pfr Qfr 120086 Sfr Tfr Ufr Vfr Wfr Xfr Yfr 120094 afr bfr cfr dfr efr ffr gfr hfr
    ifr jfr kfr lfr mfr nfr ofr pfr qfr rfr sfr tfr ufr vfr wfr xfr yfr zfr Aopf Bopf 120123 Dopf Eopf Fopf Gopf 120128
    Iopf Jopf Kopf Lopf Mopf 120134 Oopf 120138 Sopf Topf Uopf Vopf Wopf Xopf Yopf 120146 aopf bopf copf dopf eopf fopf
    gopf hopf iopf jopf kopf lopf mopf nopf oopf popf qopf ropf sopf topf uopf vopf wopf xopf yopf zopf`,
  '\u0338': `
    8605 nrarrw 8706 npart 8770 nesim/NotEqualTilde 8779 napid 8782 nbump/NotHumpDownHump nbumpe/NotHumpEqual nedot 8806
    nlE/nleqq ngE/ngeqq/NotGreaterFullEqual 8810 nLtv/NotLessLess nGtv/NotGreaterGreater 8831 NotSucceedsTilde 8847
    NotSquareSubset NotSquareSuperset 8920 nLl nGg 8949 notindot 8953 notinE 10547 nrarrc 10703 NotLeftTriangleBar
    NotRightTriangleBar 10861 ncongdot 10864 napE 10877 nles/nleqslant/NotLessSlantEqual
    nges/ngeqslant/NotGreaterSlantEqual 10913 NotNestedLessLess NotNestedGreaterGreater 10927
    npre/npreceq/NotPrecedesEqual nsce/nsucceq/NotSucceedsEqual 10949 nsubE/nsubseteqq nsupE/nsupseteqq`,
  '\ufe00': `
    8745 caps cups 8808 lvnE/lvertneqq gvnE/gvertneqq 8842 vsubne/varsubsetneq vsupne/varsupsetneq 8851 sqcaps sqcups
    8922 lesg gesl 10924 smtes lates 10955 vsubnE/varsubsetneqq vsupnE/varsupsetneqq`,
  '\u20d2': `
    60 nvlt 62 nvgt 8736 nang 8764 nvsim 8781 nvap 8804 nvle nvge 8810 nLt nGt 8834 vnsub/nsubset/NotSubset
    vnsup/nsupset/NotSuperset 8884 nvltrie nvrtrie`,
  '\u20e5': '61 bne 8801 bnequiv 11005 nparsl',
  j: '102 fjlig',
  '\u0331': '8765 race',
  '\u0333': '8766 acE',
  '\u200a': '8287 ThickSpace',
}

/** What HTML and Windows-1252 have at the places of control characters, from 0x80 on. */
export const HIGH_CONTROLS_MEANT = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
