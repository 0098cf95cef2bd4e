/** Drugs rubbed or stuck on, with the compounded brands of workers' compensation. Form: `../drugs`. */
export const TOPICAL_DRUGS = {
  topicals: `
    amitriptyline / flurbiprofen / lidocaine: flurbi nap
    benzocaine:
    camphor:
    camphor / menthol: tiger balm, sarna
    camphor / menthol / methyl salicylate: bengay ultra
    capsaicin: zostrix, qutenza, capzasin, capsacin, capsaisin, capsaicine
    capsaicin / lidocaine / menthol / methyl salicylate: terocin, terocin lotion, lidopro, lido pro,
      new terocin
    capsaicin / menthol / methyl salicylate: medrox, dendracin, exoten, exoten c, xoten, xoten c,
      mediderm, medi derm, methyl salicylate menthol capsaicin
    cyclobenzaprine: cyclophene
    cyclobenzaprine / gabapentin / tramadol: gabacyclotram
    diclofenac: pennsaid, flector, solaraze, voltaren gel, voltaren 1, klofensaid, rexaphenac
    dimethyl sulfoxide: dmso
    ketoprofen: ketophene
    lidocaine: lidoderm, anecream, lmx, lmx 4, ztlido, lidorx, lidotral, lidozion, xylocaine jelly
    lidocaine / menthol: terocin patch, terocin pain patch, lenza, lenzapatch, lenza patch,
      lidopro patch
    lidocaine / prilocaine: emla
    lidocaine / tetracaine: synera, pliaglis
    menthol: biofreeze, bio freeze, polar frost
    menthol / methyl salicylate: salonpas, menthoderm, methoderm, mentherm, icy hot, bengay, ben gay,
      ultra strength bengay
    methyl salicylate: wintergreen oil
    prilocaine:
    tetracaine:
    trolamine salicylate: aspercreme
  `,
  'topical-corticosteroids': `
    clobetasol: temovate
    desonide: desowen
    fluocinonide: lidex
    halobetasol: ultravate
    hydrocortisone: cortef, cortaid
    mometasone: nasonex, elocon
  `,
  'topical-anti-infectives': `
    bacitracin:
    bacitracin / neomycin / polymyxin b: neosporin
    ciclopirox: penlac, loprox
    clotrimazole: lotrimin
    econazole:
    efinaconazole: jublia
    ketoconazole: nizoral
    mupirocin: bactroban
    nystatin: mycostatin
    silver sulfadiazine: silvadene
    terbinafine: lamisil
  `,
  'eye-and-ear-drugs': `
    bimatoprost: lumigan, latisse
    brimonidine: alphagan
    carboxymethylcellulose: refresh tears
    ciprofloxacin / dexamethasone: ciprodex
    cyclosporine: restasis
    dexamethasone / tobramycin: tobradex
    dorzolamide: trusopt
    dorzolamide / timolol: cosopt
    latanoprost: xalatan
    lifitegrast: xiidra
    loteprednol: lotemax
    olopatadine: patanol, pataday
    timolol: timoptic
    tobramycin: tobrex
    travoprost: travatan
  `,
} as const
