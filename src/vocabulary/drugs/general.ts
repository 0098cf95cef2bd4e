/** Drugs for the rest of the body, supplements and medical foods. Form: see `../drugs`. */
export const GENERAL_DRUGS = {
  corticosteroids: `
    betamethasone:
    budesonide: pulmicort, rhinocort
    dexamethasone: decadron
    fluticasone: flonase, flovent
    methylprednisolone: medrol, medrol dosepak, medrol dose pack, medrol dose pak
    prednisolone: orapred
    prednisone: deltasone, rayos
    triamcinolone:
  `,
  antibiotics: `
    amoxicillin: amoxil
    amoxicillin / clavulanate: augmentin
    ampicillin:
    azithromycin: zithromax, z pak, zpak
    cefadroxil: duricef
    cefazolin: ancef, kefzol
    cefdinir: omnicef
    cefepime: maxipime
    ceftriaxone: rocephin
    cefuroxime: ceftin
    cephalexin: keflex, cephalexine
    ciprofloxacin: cipro
    clarithromycin: biaxin
    clindamycin: cleocin
    daptomycin: cubicin
    doxycycline: vibramycin
    ertapenem: invanz
    erythromycin:
    gentamicin:
    levofloxacin: levaquin
    linezolid: zyvox
    metronidazole: flagyl
    minocycline: minocin
    nitrofurantoin: macrobid
    penicillin v: pen vk, penicillin vk
    rifampin: rifadin
    sulfamethoxazole / trimethoprim: bactrim, septra
    tetracycline:
    vancomycin: vancocin
  `,
  'antivirals-and-antifungals': `
    acyclovir: zovirax
    emtricitabine / tenofovir: truvada
    fluconazole: diflucan
    ledipasvir / sofosbuvir: harvoni
    oseltamivir: tamiflu
    raltegravir: isentress
    valacyclovir: valtrex
  `,
  'erectile-dysfunction-drugs': `
    alprostadil: caverject, edex, muse
    avanafil: stendra
    sildenafil: viagra, revatio
    tadalafil: cialis
    vardenafil: levitra, staxyn
  `,
  hormones: `
    estradiol: estrace
    estrogens, conjugated (usp): premarin
    levothyroxine: synthroid, levoxyl
    liothyronine: cytomel
    medroxyprogesterone: provera
    testosterone: androgel, testim, axiron, fortesta, depo testosterone, testopel
  `,
  'urologic-drugs': `
    bethanechol: urecholine
    darifenacin: enablex
    dutasteride: avodart
    fesoterodine: toviaz
    finasteride: proscar
    mirabegron: myrbetriq
    oxybutynin: ditropan
    phenazopyridine: pyridium
    solifenacin: vesicare
    tamsulosin: flomax
    tolterodine: detrol
    trospium: sanctura
  `,
  'respiratory-and-allergy-drugs': `
    albuterol: ventolin, proventil, proair
    albuterol / ipratropium: combivent, duoneb
    benzonatate: tessalon, tessalon perles
    budesonide / formoterol: symbicort
    cetirizine: zyrtec
    cyproheptadine: periactin
    dextromethorphan: delsym
    diphenhydramine: benadryl, dicopanol
    epinephrine: epipen
    fexofenadine: allegra
    fluticasone / salmeterol: advair
    fluticasone / vilanterol: breo
    guaifenesin: mucinex
    ipratropium: atrovent
    loratadine: claritin
    montelukast: singulair
    pseudoephedrine: sudafed
    theophylline:
    tiotropium: spiriva
  `,
  'bone-and-gout-drugs': `
    alendronate: fosamax
    allopurinol: zyloprim
    calcitonin: miacalcin
    colchicine: colcrys
    denosumab: prolia
    febuxostat: uloric
    ibandronate: boniva
    pamidronate: aredia
    raloxifene: evista
    risedronate: actonel
    teriparatide: forteo
    zoledronic acid: reclast
  `,
  'weight-loss-drugs': `
    bupropion / naltrexone: contrave
    lorcaserin: belviq
    orlistat: xenical
    phentermine: adipex
    phentermine / topiramate: qsymia
  `,
  'vitamins-and-supplements': `
    ascorbic acid: vitamin c
    cholecalciferol: vitamin d3, vitamin d 3
    chondroitin sulfates: chondroitin, chondroitin sulfate
    chondroitin sulfates / glucosamine: cosamin, glucosamine chondroitin
    coenzyme q10: coq10, co q 10, ubidecarenone
    ergocalciferol: vitamin d2, drisdol
    ferrous sulfate: feosol
    fish oils: fish oil, omega 3
    folic acid: folate
    glucosamine: genicin
    levomefolate: deplin, l methylfolate, methylfolate
    levomefolate / methylcobalamin / pyridoxal phosphate: metanx
    magnesium oxide: mag ox
    methylsulfonylmethane: msm
    multivitamin:
    potassium chloride: klor con
    pyridoxine: vitamin b6
    s-adenosylmethionine: sam e
    thiamine: vitamin b1
    vitamin b12: cyanocobalamin, b12, b 12
    vitamin d:
    vitamin e:
  `,
  'medical-foods': `
    appbutamone:
    appformin:
    flavocoxid: limbrel
    gabadone: gaba done
    hypertensa:
    percura:
    pulmona:
    sentra am:
    sentra pm:
    sentra:
    somnicin:
    theramine: theramin
    trepadone:
  `,
  cannabinoids: `
    cannabidiol: cbd oil, epidiolex
    nabilone: cesamet
  `,
  'injectable-corticosteroids': `
    betamethasone: celestone
    methylprednisolone: depo medrol, depomedrol, solu medrol, solumedrol
    triamcinolone: kenalog, aristospan, zilretta
  `,
} as const
