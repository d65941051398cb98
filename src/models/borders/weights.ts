import type { PackedNetwork } from '../lib/network.js'

// Made by tools/train: see tools/train/fit-borders.py.

export const BORDERS: PackedNetwork = {
  hidden: {
    weights: {
      rows: 32,
      columns: 84,
      bits: 4,
      scales: {
        count: 32,
        bits: 10,
        scale: 0.0003771,
        numbers: `
EWVpr-3Y2zHvVTTU5553xjYQ4QTpprN-FfhucrF1r_v6LEOOUJDmiD
`,
      },
      numbers: `
dWnEq3H5nadROG1dDQpDlZIfh_Is5tLbuv0-3elZPjsLTOxqi6CWnMfFsWJbxkpgOntpzFvxb7IzYJlXqRcYNopyHKT5KRSxupVigi0NPZZAft-XLWqixYNhklEvgxhP3bT0ljNj3id4OoIHVH9jjuUcx1EJ5jGcYVn8TxF0YneJDVITYSmfsGkAIMD2fwqAoGGt1PU8ZUXyRFt2iqbCsHpVkeKY-rCjV12G6X0x9HrVqIYwLRzdR1GYFpxVJqtL5WIvHcAFVQtQ93CCRVAl2QJ9_Fq7MUWzGb_McmT0Ha3sdYFIJ0jNWQnIIHQCpymZGpoRWihGgEkXnuzMjyY-_PnFq6MU-e2mhgsm4C74I50zXwq2COFvGrDmmm4IkPTyTI5yGOW24OCJ0ZPEUIMG_0LBqsAmRxSluCgI_orHbwYm7yA7jHvCuVu2oQNqSAZYUG8FnsaQ6UjnqToOcqE9MH58_KDQYnG-zEyo7gWB8z2424MG_d9XT0rLxDBSvEwJCuV6eAdz0geYnMKzNYEUnzP3r993mOl3VbXJwv_NymAPgGqpKFLIxW9P2R2h5gnfp1VltLnun_IKNmCJt9wFEegftbscTtRbFtPKPoDDrvl8-bBMD4wx2JottmH4AXtlCvIjxZ1b8hE_p4lfR7k2NaQFs9mQCZa8hvaJNhZxfFGUgRbPwy84QlcGtdODi-RZO0A_swu_KzYZ3FqIOT_lHOGHBMxa7PE0uiIPOVmbaekgiAHX5ztRsqOuI_frNeqbYDjrNqcpBdHuzQ-yvEV3Rle5cLiLo0t4WA2ckk3rGbKzmOheShpiKrFMbSwi1vyUk1Qw744Gl_taAJPcfM5pfpn0TSFeYCx7c5I5VVfgYdPS6GtOm45Mm5TNZF8IBwpFcx_GL2U1-DqGRpFQbT07wo6gFEWO9sDKqC6i7XNiJpQl0w-BYXDFoNali9ecen65hXn5cSPk7TFohtDCYkxyHGBWIAZM8ymuW7LHIh8Njo7JI1zPUWcs2wuJuudXDzmkdgIQI-vHpa379Bmi2cYhBOPv5WVZyd2hAz6Rs4-1hWgRnxe8juf28zSByJpNuzdymaVCzlIdn4SmAB5Sv9M3VDZrxh21SCYgim53jsAwVyO7IiWFs8WroQHHBn2QDGQH8lQVkTU71-g9Nvx3k-ddm4Korhxsa79dxHSu2SiCGIKC71KJpUD7NftQUVfkYpC3OqX3ffwFOUkC
`,
    },
    bias: {
      count: 32,
      bits: 10,
      scale: 0.0009695,
      numbers: `
LHWs1MMesKBQdPP_xmvNOUtnuSEzassHaMST0JvSC16r63t969E4uBuZVQgg3b
`,
    },
  },
  forwards: {
    input: {
      weights: {
        rows: 72,
        columns: 32,
        bits: 4,
        scales: {
          count: 72,
          bits: 10,
          scale: 0.0006697,
          numbers: `
EmiMAmDmDzGWviX-oz8KrK8hnqf_YrQbDuFXj36fOcT5lQzbJplinIZfGFKY15OyQqMpNZaq5TgZ0PUlhmJKMu73zkMXyW6cg8GJf4Fh4RFvn67x6YRXtxyknVu
`,
        },
        numbers: `
XZ1ArDqi_STXSgpx9I_VultAfjyt2UeyImIw2wfw82hxzVNb5dsf7rOvUEANqVJRMsCtJvHgP-7OrzeppKeq-qes_x3fiG78FkZDPoTcxjzQ-fSp_AkzLuLtAaShhQJMhnJjKpepTCYBhLxRiiEfdCw2hX-DlHc9m17htpukToMdIYoaH7wTI9WosK-vejEg8V6fC6aMoWx3BN0NjDA-slrRe9Wa5vwSUeqz8XCCAP5dFe-V4So1oTMXic6WO9KZpiF7PKDaD8r9QcqoMLoSszPuAH_4jwmaq8QSVQOIly8lKlSUq-0Q_5HKTR7JXISZJsJ1f14if_wBTyL0s91-lHaXRM4OnHc2g_TXTsJ4cj7uL-CJtlT7XD-rIqgW7n0iN009eJRj3JcnKLn6lNaYgnZiY-wnDyJTXzjiPthrucateSBNTKKln6C-9daa5IgqalNmRmj_2Ae1gy7Z0reCTdoeV868-_yzHEK_ta_0lwvaSCl_kTkVpdxgsHFboaHdfe9XFf4T7HwMC3vRR4M8VQ_NwL4k6JzPt_xCh7wdp-ffLKoGMoI-MZvd902UpIuibKQ43nM5iE7UpS4pIH7FPWMtGDLa8BPgranL9qoJSQopaGJPNVgZFqXfCThE2I5dysYMMs1CQ_mjzyQoZ4ANhkDXQEEMwKPtUkApOam7LdHTrklo6G600y6np6x_sLtNjIEikdFzpx47QLjDnXVdX6EIHbw1eRGN3Xrm8HiYQHIqls9SjvvLQS3Eu7N2c0nlRY8vLVa8dQZrl4iMgLqidzBzI0h8i58IMwLs36SMvjQcaHEaTEcOwny_iR_VRhydQw92XmVRmL3l17PtQf1LrD5fh7oxorE-vvy0wz_ZzdIZYs3CnLa7XCLHJ80LhPHXO-3rACmQc9pH2gwCV958ce5yuNak9KqvoUtMyZ2wuE0p6SrwMfser4nY_-RFRku4Z0Y5N2ZaLQKyGSmJtBnE57ZXTCw6agEevZWUJUmq8swVPSIlbrsluk3zE8IGOVaMhq5Xz02Xz97fWnhFw0G7RbZpYez1ROZ51W4sTDsHcNCVd7jCMIaome5Q0s3eAbFtYoyzc1FvIdDb4sFqmBeSBWVmEgoxDNZCRNXe8eVuhjXL6se3zlWK-tN7TxJ4UiuOoKo5eEcJb9gQQq6bgHhehab-g8JvXKcZqVeXvxhISfUJRFGzDjcGDr-ege
`,
      },
      bias: {
        count: 72,
        bits: 10,
        scale: 0.00292,
        numbers: `
ZLceM0rCggZ9txVkUEIl1SDfzUS9JL87FtXJf2u-mlpRZ_U-uUdWYo0_wz9wIVV3FNtBgiyF0MllszfEBfUIzx1Xp2BLXsewWbkJVIXGYt6SRBxoKkeYq_1cvZqqL_g
`,
      },
    },
    state: {
      weights: {
        rows: 72,
        columns: 24,
        bits: 4,
        scales: {
          count: 72,
          bits: 10,
          scale: 0.0006286,
          numbers: `
TxXyvjy5XUfV6bC3MVL9wafn9ZK9cMf9r1XopjFOG_pNw3zanrgBNBscJFIkLCKVQjQsLALwkqlWr22ZUU4UoP5M-l_MW29-SC1zyV0lGUwjrejjeJLkeQ
`,
        },
        numbers: `
w9DMy3Dg0wPq_50cLg-Hb9OBW7L4Y7P15luuT8SSzo3gN9GtKURgaD6GXGF_p-GhawRKoLacBgqysYhh2a6FnAH-vsAtLgtvdO87CkQeEpZquAex9BhmqGNEiPVdTWxLtWDz2o4P5tzmphtL_KrTDUzIaMppEmxRMhMSvmdQq7MWSRyCVIy-AlPSDCV5cdMA-uTGA2TPZojfB-TAeoWrOVN3FXQqIQZZgCibgbsPHgTLqU_BhCo1_vBvORleZWECd_aMJuLUOPeo60uEia6qnXKIEPhF-n24A83S_GadiNCKMB-4qw_yvi5FNnoNnZaTSZcoruE7HdgP3_EFHJdZIu_Tj4Cx3_dT8ePd-nQ7rqItYQx-1_S31Veoxer0Gk_AjX7MaeEsJLflaPetbS726oSSbSDeWvS8SYqs4anwIJtelj2XW0EJxM48oMjO10kHRmB_JH-wibswvLRx2UWFuWuZqqhI97NyUWLu3JFzpHy6eEyjFelxY7s0BzGwuiA0-ELV7Xg4fuqrEhoe7ir07Mh1qCRyMpvHh-Mt3NyvmLVWBskdLqMDzb9KeWj46NorcLjBCicNKsBj1qQTD0W0s6fZcLZG1L9ZQnCPZh18DkAx3aBULdmvnVPTt-TWIW_eBD__Ucuz95lvLxZ2Bi6LtThdZSHKiDWMeuoP9hQa8lO7lRMXXjWPfv5SxDf8szJiI9YFFkX6cYnnCKEfJ6tCmi03tFOyhTOLwm-9dalsPz7X9EXudD5ksMW5zrfGebiiYcGzkjVxsPE9d9fHnMpDTMVWauz_ij_YrPbOKLjrfpwV-4avIGCMeahNM9SbMK0qpTUleRdsCKbyvA-8plafGyX5YGTXb97u8jTRhEB9YR4lFDE_9Tq55uYSDVWfwF-ieNdHGDu44T_GfhV-6wd1DmktHkeqOg
`,
      },
      bias: {
        count: 72,
        bits: 10,
        scale: 0.000562,
        numbers: `
f_PQLm-M6AQOczg7b1FJJvJp1tYfbK4G68dlg7y4bg1LrtTDFupvz_YAy7bQ1k
`,
      },
    },
  },
  backwards: {
    input: {
      weights: {
        rows: 72,
        columns: 32,
        bits: 4,
        scales: {
          count: 72,
          bits: 10,
          scale: 0.0007679,
          numbers: `
O0rfqaTxmTxxdLuFEr6-MRFY74DL-8H7p_5VyT95DfNQIY70pPQMwzA8XptqQH4EI1YsYQfTjFfUOeDX9oAqfQ06i2E-8RC62-f6m2kN07NXZ7ANqu8rmIuHpZi5g
`,
        },
        numbers: `
kgebPRsQzoWtkK22tTw02crz4z9_UEbLyeLLguwgk3nDS73FYCFATjzHk0hqjLlZPSA6mKF0WKLpLIXhj3-wtR5qXe5oB-_Z2tf0pSy3K_am3mx-QKHbuipth-NKWV74qler1cDkVMxpEfxhirmHv-FPIz90A6psR5A89Y-CDPRV0jHIPpvIExgnrO3u8izUTkYa3paodPQL512bRt0zS4WohipcQ3fT81H4Ted_lFb8-ZdhHdD-BxQyGiiWhh7-6c-lmIsQzYKlCyQomIFRkfifL50KjQfPawZXu8s_zvfsTnfVjOE-WFniTlau1Thk80_Otyv7U-ICjOJz4-W9zv7iGsS4WnWOgNw3j2qeX4DBvtNCVzRKh10gnzbs2LfPu4pmUrN2cBqtbLz5s3PEFUB-WWf2dQdooUktMVPnKmRVuJsStxVLP0JDMzAis07Yykc4vPST04QJRo2A8C4QrAjSrn5i_TbsTv85rl9cBw_OBmJ7fRv3a6md9nBvKUNR9ZHHAliu8WcxDIe0xkt8SYvuTFytgWuqGeOt0V0dwz8Vl9RKayo37MqnyknCP94DQ_7u2CXGF8NwLz2XzYNlnFR_94Glta3lOLFtf1GCBliDiRnFJNzaiheTw5RjyvIwbdj7GOTitRSNodwFCjt5jdY1C9LT9_7Mr-hWlKngvb3Z6EAoSlTcIWUgmpEVeHxhRNcrubApr7vmkq3a7oQUY0r-To3fDznircDG0Rc9HbqCRhdtlYs-8tOCRDjpTgKkiWWKZz-AaT93FkrT-z57nB9oCQ7Va9GrkUHitVQAL5uVSt-1nxytakAz14I-tB-94WrgFZZZ0pHac6b6xWyNtAJkCtolQzW65W0gzbicQrxcD3Vf0Q6Sw1-IE3jfmB2ZxN4MOn-dIQvNKMA7oxSvoP62AQfC1Mx9hy9RTNKlVNwZePPapxXLlDaViMazbDyZkrwn_gyQPWaH_m0eE5SQURDR3sRvWkM-R23vNIcGtk3-nDI8rxpq1Aj3rb-CuU_B7C-3VCRDPyqSZqLS86dhyoP-TGxGKwRTJ8xXTC2ESDgMCPUh8nObc8MItyjlkDdg0Behmcxxkwxc9mdS83V3UcftWu8J-GWjnZ_iPNVFcQhub97X4cyRWEqUTYZqf9ptPuvVn5KQP6OvDU4AxTIYcaXrUTd1xRBXTFBt46oOmqHb_Xt_6WnDopH4Ns2
`,
      },
      bias: {
        count: 72,
        bits: 10,
        scale: 0.003427,
        numbers: `
nId4iVkq6Y6Q-XnRDLiMTpjdVvDH8geFrtWdDZj6ITUnrsHvIWTmSQ3_I56jdcRvxJEuO_DuCNBWHY6x1Cn3BqpWc5IEUbedGOj5VaHsmps_oTfH1ks6guPORMhMiOA
`,
      },
    },
    state: {
      weights: {
        rows: 72,
        columns: 24,
        bits: 4,
        scales: {
          count: 72,
          bits: 10,
          scale: 0.0005695,
          numbers: `
SelFHNgEmiA9dMCbtzwX9UkQT6yO4f6VYdVREDZcu3WFrCheKRq0Vrq4xpR6CIDN4Xd-fAGp0VrUboKozHnxcEfPJimL-4k1vHi5ciqm1VtBPLs7de1kV
`,
        },
        numbers: `
cWXGb7-e0f6J0V42DVWO_uxxKNzdjphH9lU_e0do578SLefj1LblmYRCWOKqsOJHHLV7tbfwo_SKrqocN3c891Qd6bGBnUgT2H6MQNMeAoN3raNj2MZP5qf8g5MxSmqQO7qU5sLhTi9tCS206_GOFKA5V1b-1gUiFrIy0ETYkP9y4VI_oa9iMdWyEaaIR7S9EQ6T5yf3xS5Dgh4bzn7Ii-bwNlNbXqjEsORYFo2OpPhwebjKe7OpPcUQVyqOT00pcoh17WGIqKZ0gE4wryU_Dac7kmbDjwq2yTcs62ZXg6t2T7tmZA6_QH2ywVOmgKlqdZZ2zEi7t4EbqYWBX8UebxX-NGZBOTg5GEw0UeG9d70WeaWTP4Z54BfeCAOxxSJ0VtVcqP4D4qpIOEwARHuAJi2Y-EPRUYLgiivHWGEj5dnVCKa6ivv55MdEM3mohlMIrRFACV2-MBI6UpfA-YQjYkJNJEH8wJl82tzpOUpamRU-IXWxeNWZU1J3BMyJ0LPeKyKcC_nbLFY-1HDNmMfs4_6u1ir40NNu7tVxvRW9tqssUarGTuH6yqWrHqeRCCZSzHqvcGrDayteXc1RQaFsGi2YI2IBXrOWs2tmhVj3RQF8t3gpRBMU3w-iQtj0OQUS9D4OwoJ4HTQg677BIGmy5kEWYN5i-SMd_WqOX42gOmPujYozG0fB_f_NQ4I-2Gk-Vu8zCySG_ZP-VggxQXn2uN3fWBl3Fp7lXiYMsFpg2u1rkVuEL01G-FG3qW1rcuUuUMOeZUu_X_4e7mqcwvyHHrtFmmuSmW09tvaal4V7Bo2IS0Wjo9DUr4XbNOEodfmEnJsBEnltGNUpoN_0dsdNc5KHoc-WhU3yV8Y39ytOdQbUwvMiZc1xa_FBnBqoXxnRUPQE6DeOhorKPlTe2Em3YYm_DzYRLmcb-7Rd
`,
      },
      bias: {
        count: 72,
        bits: 10,
        scale: 0.0006517,
        numbers: `
f_PPg9gE6MnirNzRHbtd1tMUUUpjmOY0Qxmahf2mfKcTaKTKaHUXF69aUik2g
`,
      },
    },
  },
  joined: {
    weights: {
      rows: 24,
      columns: 80,
      bits: 4,
      scales: {
        count: 24,
        bits: 10,
        scale: 0.0003607,
        numbers: `
QiZGWY7rQCTXEFpXFSQs7A5s6xCj17y_vHmQOuVAAAA
`,
      },
      numbers: `
fWjkGPzoRZxC3BbicqXFFHkWEC-ywZmqoRWFCICCwQzk7SzPb7vYzpQ6xJK4MLViuAcXzFOqzQ3W2hyvSMhOAZhiHHF0bPD9VUzfegXsN7Ik7m46zNmN91NcP7ltyYx0csyi5sJAWU-mTcNoN_CYWZoO5PAyh7rbfXlpnrbuZ5kOZempxJrl2ebRQwyTrcOCe72hkuiJT0d8sjDEqphdPEm57AhWhYHmIw3NYdKKpspBjk_cdzRThT6X_hqPecM_2hawHEulrPjbc4lH_qsu9qC79f6L5T4gVzG1KGLfkgaWZNLzyKTl1w2Ug0ePcp6XezNfAmi1RQaICfUELlG6bBXzSLrWJk415ZmSDpsldV3Ay0ATa025E6UUOdEw8GlGZP3QVGCgf3JAUdhE-VMseLiLcLn8VDGWJ3C2QZu3UIpIODvbo-lRD80ypuPF84Nt7PSozmjrDoCp-TxEpt-LR2aEk4lmz7tMAwl7J5kc6MdF6s5zxfpx3zL5umY0zQNywnreujWi77FDVW2ycToLstVvqj0Lt5AyyJIL88LgkUA185YE9xRwro_BoJnIGfrXfeuk9XhU-zAGSPwEU4G-rI3mBmZTBNN_s1ykAgmqhbXBLcomobZSHQZZvvbf0XkXePZrVAiFRGWHaR28UTlHpkC1dl2-rsw3pC1s8E2PaOX1WHiu_83xKLT83VwXbyVSWOW52xZCzZUEaGZFYQT-VpNsW7EFHAYNU0jPrjeSoldFUegjOPg07zxxTh0yMxQrzU1eEr7ocESjV3ReQZmGzW7OGoNXb3qGZUTX0gN615HSWPKKfAiKmcuFGSdpyj07PtTRJidPOnTl-MyUIS_D8H4eNt1jdKB2e3J7X6WOCS7ysI1byySOW0YyMRlbPRwX8j7UhX26snGGxyoSGJegAovs6XSpZRAfwBVcXqMyCXn4Jp9owLMjj9bx5LcQCLlp4GxqsAYBOHD-saroZOHPufO
`,
    },
    bias: {
      count: 24,
      bits: 10,
      scale: 0.001006,
      numbers: `
kYn6RNBRNG0iop6leXGqiPRd4mST2Y0BIYgl2LFn9rnBHP-gA
`,
    },
  },
  output: {
    weights: {
      rows: 1,
      columns: 24,
      bits: 4,
      scales: {
        count: 1,
        bits: 10,
        scale: 0.0001904,
        numbers: `
AAAAAA
`,
      },
      numbers: `
YzbqWAKPAqeegnboV0
`,
    },
    bias: {
      count: 1,
      bits: 10,
      scale: 0.000372,
      numbers: `
_4AAAA
`,
    },
  },
}
