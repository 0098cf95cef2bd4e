/** Drugs for heart, vessels, blood and sugar. Form: see `../drugs`. */
export const CIRCULATION_DRUGS = {
  antihypertensives: `
    amlodipine: norvasc
    amlodipine / benazepril: lotrel
    amlodipine / olmesartan: azor
    amlodipine / valsartan: exforge
    atenolol: tenormin
    benazepril: lotensin
    bisoprolol: zebeta
    bisoprolol / hydrochlorothiazide: ziac
    candesartan: atacand
    captopril: capoten
    carvedilol: coreg
    chlorthalidone: thalitone
    clonidine: catapres, kapvay
    diltiazem: cardizem
    doxazosin: cardura
    enalapril: vasotec
    furosemide: lasix
    hydralazine: apresoline
    hydrochlorothiazide: hctz, microzide
    hydrochlorothiazide / lisinopril: zestoretic, prinzide
    hydrochlorothiazide / losartan: hyzaar
    hydrochlorothiazide / triamterene: dyazide, maxzide
    hydrochlorothiazide / valsartan: diovan hct
    irbesartan: avapro
    labetalol: trandate
    lisinopril: zestril, prinivil
    losartan: cozaar
    metoprolol: lopressor, toprol
    nadolol: corgard
    nebivolol: bystolic
    nifedipine: procardia, adalat
    olmesartan: benicar
    prazosin: minipress
    propranolol: inderal
    quinapril: accupril
    ramipril: altace
    spironolactone: aldactone
    telmisartan: micardis
    terazosin: hytrin
    torsemide: demadex
    valsartan: diovan
    verapamil: calan, verelan
  `,
  'cardiovascular-drugs': `
    amiodarone: pacerone
    digoxin: lanoxin
    isosorbide mononitrate: imdur
    nitroglycerin: nitrostat, nitro bid
    pentoxifylline: trental
    ranolazine: ranexa
    sacubitril / valsartan: entresto
  `,
  anticoagulants: `
    apixaban: eliquis
    cilostazol: pletal
    clopidogrel: plavix
    dabigatran: pradaxa, dabigatran etexilate
    dalteparin: fragmin
    enoxaparin: lovenox
    fondaparinux: arixtra
    heparin:
    prasugrel: effient
    rivaroxaban: xarelto
    ticagrelor: brilinta
    warfarin: coumadin
  `,
  'lipid-lowering-drugs': `
    atorvastatin: lipitor
    ezetimibe: zetia
    fenofibrate: tricor
    gemfibrozil: lopid
    icosapent ethyl: vascepa
    lovastatin: mevacor
    omega-3 acid ethyl esters (usp): lovaza
    pravastatin: pravachol
    rosuvastatin: crestor
    simvastatin: zocor
  `,
  antidiabetics: `
    canagliflozin: invokana
    dapagliflozin: farxiga
    dulaglutide: trulicity
    empagliflozin: jardiance
    exenatide: byetta, bydureon
    glimepiride: amaryl
    glipizide: glucotrol
    glyburide: diabeta
    insulin aspart: novolog
    insulin detemir: levemir
    insulin glargine: lantus, basaglar, toujeo
    insulin lispro: humalog
    liraglutide: victoza, saxenda
    metformin: glucophage
    metformin / sitagliptin: janumet
    pioglitazone: actos
    saxagliptin: onglyza
    semaglutide: ozempic, wegovy
    sitagliptin: januvia
  `,
} as const
