/**
 * How words follow each other in prose and in menus, for telling the two apart in a page in one line. Made from the dev
 * pages of the corpora, rendered a line per block: a line of ten words and more that reads like a sentence is prose,
 * every other is menu. Words are seen by their class alone (words.ts). A cell is a character: the negative natural
 * logarithm of a probability in tenths, 0 to 91, from `#` on. The first half of every table is prose, the second menu.
 */
export interface Tables {
  /**
   * By the class of the word before, those of one shape on a line: the word goes on (1st number), a line of prose (2nd) or
   * menu (3rd) begins.
   */
  readonly turns: string
  /** By the class of the word before (rows), the class of the next word of the same line (columns). */
  readonly follows: string
  /** The class of the first word of a line (columns). */
  readonly opens: string
}

/** Languages that write names with a capital, and little else. */
export const FEW_CAPITALS: Tables = {
  turns:
    "#~~#YP(33#xn#_[)23#qo#cn%<<#ld#fm(44#fg#ep(32#`U#\\Y(26#OI......#HH$AA).9&99......#TD(;/*4/&F3&=611*%O8$JC&=3'F/$K?-3+'E0$NB,2-(F.#^H$F=$K9......&[0#]R*a),Y(...::%",
  follows:
    '1ZV(CAVqjEY\\QggQde`~~~~~~~~+NY.?ZC~lARaVh~QclU~~hs~~~~Ki~GT`+Tb,BeTi~QNSR~~p~~~~~-[X*@?Z}wPchVkoUnpW~~~~~~~~,Y\\,;^JqnD\\oUdxVyr\\~~~~~~~~Z~v\\up+Vh+AaPp{_~~X~~~~~~~~0Zd)DTLbg=LYMkuPVg`~~~~~~~~.Vf2JZ:Q\\3AZWZ`Y\\gU~~~~~~~~?wv7MI5b[-CKH|[DERD~~~~~~~~0\\`.FLJU]5CKMZaMT_M~~~~~~~~.`c1Ia?WW3:TLR`Q`ee~~~~~~~~Q~kNbf+[[,DTLalJYHX~~~~~~~~3\\`+>?Skl;OXEZ`KY_M~~~~~~~~-}]0CbE~b8@aG=^Ma~X~~~~~~~~KsrE__+WW-A^DxWmwQE}}|}^}}}/YQ+?AQfZBX_J`aJ`fE~~{{~~~~.Y[0Ta@dk7FjQd~E@CN~~~~~~~~NxwKcd,~~+C\\G}~G|}M~~~~~~~~3Jb0DT?dj3L_KlfBS^:~~\\p~~~~/VU+ABH\\]AQXP[]PZ\\S``_`````/VU+ABH\\]AQXP[]PZ\\S``_`````;cb2OAFjj4MeMij2hi7mmHmmmmm,ZY/EEL``>T[T_`T^_=cccccccc0WV,BC>]^;RYQ\\^Q[]T````````1WV+<CJ^^BRYQ]^A\\]Uaaaaaaaa/VU+ABH\\]AQXP[]PZ\\S``_`````/VU+ABH\\]AQXP[]PZ\\S``_`````6`_-IHFk`0LUGceDWaY~~~~~~~~2Jt1D[>v\\0GRLRwAm]P{{gyx{{{@ut<Gj8]s*@\\GRw>\\VN{{gyx{{{/XZ*CDRvuB_fNjgJlpG~~q~~~~~2UV.8\\?mi7I_K[~@ddS~~q~~~~~J}|Obq3Z{*:IQd^Gu~;~~Y~~~~~6ka6T^:`^+IQJnoEKgK~~n~~~~~Bzb?Wo8U[+6[Fb}:PRf~~l~}~~~I|YCap;]J*G\\H|Y7?I@~~[~~~~~6cc:Tc?]\\*FRIamDPkA~~m~~~~~Adp?Oc7YN,;[=P`:VYX~~m~~~~~R|cEnb1]c+EKD|J<QO@~~V~~d~~?ib8PSDo_,JU3WTA[_@~~W~~~~~<|{=K\\;VQ/Ac7CY4VV_~~n~~~~~BllA^a0mI-PS@MT@dT@rr^porrr7~Q4TX@mQ/N^Ce`6Zf<~~M~x~~~EgnHklBcg1LgUZ~)HGe~~k~~~~~Z~~Otw;cj&E|?j~W{jO~~G~~~~~Js}=Oi?g^*J]Acw6c`>~~Np}~~~6YY3KNAZX.HSFY\\AQ[E``K]\\_`_6YY3KNAZX.HSFY\\AQ[E``K]\\_`__~vcs~_v~Fr~\\~~EufI~~%F@W~oKonHTcVomA^hJVqEgpZuu&=rtuuIlkF^aImj?[eClnMdnJrr&AoMrrAed>VYLec9S^Qeg=]fGkk*iL=kL6YY3KNAZX.HSFY\\AQ[E``K]\\_`_6ZY3KOAZX.ISFZ\\BR[E``?^]_``',
  opens: "^u~Vi~-S^)BbIh~Xo\\U~~g~~~~~T~uJjw9ce'I_Aa|BnOK~~K}yj~}",
}

/** German, which writes every noun with a capital. */
export const CAPITAL_NOUNS: Tables = {
  turns:
    "#~t#X[&67#wn#`^'65#v~#[[%==#vg#_d&75#pe#ZZ&86#`\\#]R$??#SL......$>>...............#\\C'E/-=)&G3&H3/8(&O1$Q<'C0)J+$O?/:((J,#]I,<**G+$^A$X:%U6......%P6...(33==%......",
  follows:
    '3`_/IHSkf/EFOhfLqY`~~~~~~~~-Yw*`SBd}@VaY~~Y~|v~~~~~~~~;bQ;^R.~E.MOJc~C\\{\\~~~~~~~~0ST/CBPmk1GGZooQtpV~~~~~~~~-_a)QXEipB\\hipv`p~o~~~~~~~~Y~~Tyo+ji*Kf]~~V~tZ~~~~~~~~2bd,JOPhc0MVMs~Ms[b~~~~~~~~,ig.LPHpn7A]Jqpapmgssssssss:mG>U]8ZG1EILuZ4<ELxxxxxxxx,WR.C@Skh;OTXmhPgdQ~~~~~~~~,s[0\\[B_\\4?V^^nY`Zc~~~~~~~~X~nQtr*dd+M^\\~~Saa\\~~~~~~~~/VN0F@SiT5SKD^^EF[Q~~~~~~~~0IS1GW:MI4H\\IMo`TSfrrrrrrrr9ed<VE-mk.XZbmmJQjdpppppppp1YM2MGHaF0IFGc]T~gC~~~~~~~~6Vi3RZFrG4B_Brr7:PAuuuuuuuu>onG`W2wu)@HT\\\\Zvtnzzzzzzzz._Q/PJC\\_6IOK_f?f~X~~~~~~~~0UT/FDE]Z2HIQ]]M\\YS``_`````0UT/FDE]Z2HIQ]]M\\YS``_`````3WV0HGH_]5JLTC_A^\\9bbbbbbbb0UT/FDE]Z2HIQ]]M\\YS``_`````0UT/FDE]Z2HIQ]]M\\YS``_`````0UT/FDE]Z2HIQ]]M\\YS``_`````0UT/FDE]Z2HIQ]]M\\YS``_`````0UT/FDE]Z2HIQ]]M\\YS``_`````4g[3VPFbZ,BHHcfHeU[~~r~~~~~4hd/N]SiO0<\\UOP@OIPnnknnnnn<jQ;a_AkD-?^Ikl7Qh8ppmppppp1ZW0NHHo`0KGQodBjrI~~o~~~~~4^r.;\\=w]2DjOWyC]uX||z|||||Gpk>ge4pV+?AKprAnm<uusuuuuu3]W.WTDbm/NZIstC]_J~~t~~~~~:mT8dS8CN.?SLno7NkUsspsssssGXIFhfBXG+CM=rs6CFGwwtwwwww0aX4RPHe`.FVLcnAZg=~~m~~~~~?cj>T\\6_S+<UD[j=ZPM~~p~~~~~ErnAiR4sF.:FKYtBYp6xxuxxxxx7~_;XVL~U-Oe2SUBbb;~~b~~~~~=okAfd8pL)Cc:PqImmWuuruuuuu<b]<YW?b]+MU8IdB``<ggeggggg;~U?ma>RL/KVJn_3ZY5~~\\~~o~~Cpl@VV:qJ/GUCqr-JWXvvsvvvvvPxtPom=_U%I]@yzUvvY~~{~~~~~Acp>^eB~Q)E[@af9f^B~~q~~~~~4ZU4QODZU.EMGZ\\@XXB__]_____4ZU4QODZU.EMGZ\\@XXB__]_____8d`>[YFe`,OXGef:bDAjj7jjjjj4ZU4QODZU.EMGZ\\@XXB__]_____4ZV5QOD[V-ENG[\\AXXB``]`````4ZU4QODZU.EMGZ\\@XXB__]_____4ZU4QODZU.EMGZ\\@XXB__]_____4ZU4QODZU.EMGZ\\@XXB__]_____',
  opens: "RozXjz+[Z+E_RbjMd]XzzzzzzzzQ|xEnl;`_'Ea@^zCfOL~~|~~z~~",
}
