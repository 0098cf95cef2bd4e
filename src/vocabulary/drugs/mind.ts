/** Drugs for mood, anxiety, sleep and attention. Form: see `../drugs`. */
export const MIND_DRUGS = {
  antidepressants: `
    amitriptyline: elavil, amitriptylin
    amoxapine:
    bupropion: wellbutrin, zyban, aplenzin, forfivo
    citalopram: celexa
    clomipramine: anafranil
    desipramine: norpramin
    desvenlafaxine: pristiq, khedezla
    doxepin: silenor, sinequan
    duloxetine: cymbalta, irenka
    escitalopram: lexapro
    fluoxetine: prozac, sarafem
    fluvoxamine: luvox
    imipramine: tofranil
    levomilnacipran: fetzima
    maprotiline:
    milnacipran: savella
    mirtazapine: remeron
    nefazodone: serzone
    nortriptyline: pamelor, aventyl
    paroxetine: paxil, pexeva, brisdelle
    phenelzine: nardil
    protriptyline: vivactil
    selegiline: emsam
    sertraline: zoloft
    tranylcypromine: parnate
    trazodone: desyrel, oleptro, trazadone
    trimipramine: surmontil
    venlafaxine: effexor
    vilazodone: viibryd
    vortioxetine: brintellix, trintellix
  `,
  benzodiazepines: `
    alprazolam: xanax, niravam, alprazolem
    chlordiazepoxide: librium
    clonazepam: klonopin, clonazepan
    clorazepate: tranxene
    diazepam: valium
    estazolam: prosom
    flurazepam: dalmane
    lorazepam: ativan
    midazolam: versed
    oxazepam: serax
    temazepam: restoril
    triazolam: halcion
  `,
  hypnotics: `
    doxylamine: unisom
    eszopiclone: lunesta
    melatonin:
    ramelteon: rozerem
    suvorexant: belsomra
    zaleplon: sonata
    zolpidem: ambien, edluar, intermezzo, zolpimist, zolpiderm
  `,
  anxiolytics: `
    buspirone: buspar
    hydroxyzine: atarax, vistaril
    meprobamate: equanil
  `,
  antipsychotics: `
    aripiprazole: abilify
    asenapine: saphris
    brexpiprazole: rexulti
    chlorpromazine: thorazine
    clozapine: clozaril
    fluoxetine / olanzapine: symbyax
    haloperidol: haldol
    lurasidone: latuda
    olanzapine: zyprexa
    paliperidone: invega
    perphenazine: trilafon
    quetiapine: seroquel
    risperidone: risperdal
    ziprasidone: geodon
  `,
  'mood-stabilizers': `
    lithium: lithobid, eskalith, lithium carbonate
  `,
  stimulants: `
    amphetamine / dextroamphetamine: adderall, amphetamine salts
    armodafinil: nuvigil
    atomoxetine: strattera
    dexmethylphenidate: focalin
    dextroamphetamine: dexedrine
    lisdexamfetamine: vyvanse
    methylphenidate: ritalin, concerta
    modafinil: provigil
  `,
  'dementia-and-movement-drugs': `
    amantadine: symmetrel
    benztropine: cogentin
    carbidopa / levodopa: sinemet
    dextromethorphan / quinidine: nuedexta
    donepezil: aricept
    memantine: namenda
    pramipexole: mirapex
    rivastigmine: exelon
    ropinirole: requip
  `,
  'withdrawal-aids': `
    acamprosate: campral
    disulfiram: antabuse
    lofexidine: lucemyra
    nicotine: nicorette, nicoderm
    varenicline: chantix
  `,
} as const
