/** Drugs for pain, spasm, nerves and headache taken by mouth, patch or needle. Form: see `../drugs`. */
export const PAIN_DRUGS = {
  opioids: `
    acetaminophen / benzhydrocodone: apadaz
    acetaminophen / caffeine / dihydrocodeine: trezix, panlor, dvorah
    acetaminophen / codeine: tylenol 3, tylenol 4, tylenol number 3, tylenol no 3, tylenol no 4,
      tylenol codeine, tylenol with codeine, tylenol w codeine, tylenol with codeine 3,
      tylenol with codeine 4, tylenol w codeine 3, tylenol codeine 3, tylenol with codeine no 3
    acetaminophen / hydrocodone: norco, vicodin, lortab, lorcet, xodol, zydone, maxidone, verdrocet,
      anexsia, co gesic, hycet, vicodin es
    acetaminophen / oxycodone: percocet, endocet, roxicet, tylox, xartemis, primlev, magnacet, xolox
    acetaminophen / pentazocine: talacen
    acetaminophen / tramadol: ultracet
    aspirin / caffeine / dihydrocodeine: synalgos
    aspirin / carisoprodol / codeine:
    aspirin / oxycodone: percodan, endodan
    buprenorphine: butrans, belbuca, subutex, buprenex, probuphine, bupenorphine
    buprenorphine / naloxone: suboxone, zubsolv, bunavail
    butorphanol: stadol
    codeine: codeine 3, codeine 4
    fentanyl: duragesic, actiq, fentora, subsys, abstral, lazanda, onsolis
    glucosamine / tramadol: synapryn
    hydrocodone: hysingla, zohydro, vantrela, hydrocodon, hyrdocodone
    hydrocodone / ibuprofen: vicoprofen, reprexain, ibudone, xylon
    hydromorphone: dilaudid, exalgo
    ibuprofen / oxycodone: combunox
    levorphanol: levo dromoran
    meperidine: demerol
    methadone: dolophine, methadose
    morphine: ms contin, kadian, avinza, msir, ms ir, oramorph, morphabond, arymo, roxanol, mscontin
    morphine / naltrexone: embeda
    nalbuphine: nubain
    naloxone / oxycodone: targiniq
    naloxone / pentazocine: talwin, talwin nx
    naltrexone / oxycodone: troxyca
    oxycodone: oxycontin, roxicodone, oxyir, oxy ir, xtampza, oxaydo, oxecta, oxy contin, roxybond,
      oxycodon
    oxymorphone: opana
    tapentadol: nucynta, nucenta
    tramadol: ultram, conzip, ryzolt, rybix, tramadal
  `,
  'opioid-antagonists': `
    methylnaltrexone: relistor
    naldemedine: symproic
    nalmefene: revex
    naloxegol: movantik
    naloxone: narcan, evzio
    naltrexone: revia, vivitrol, depade
  `,
  nsaids: `
    celecoxib: celebrex
    diclofenac: voltaren, cataflam, zorvolex, cambia, zipsor, dyloject
    diclofenac / misoprostol: arthrotec
    diflunisal: dolobid
    esomeprazole / naproxen: vimovo
    etodolac: lodine
    famotidine / ibuprofen: duexis
    fenoprofen: nalfon, fenortho
    flurbiprofen: ansaid, flurbi
    ibuprofen: motrin, advil, caldolor, nuprin
    indomethacin: indocin, tivorbex
    ketoprofen: orudis, oruvail
    ketorolac: toradol, sprix
    meclofenamate: meclomen
    mefenamic acid: ponstel
    meloxicam: mobic, vivlodex, meloxican, meloxicam comfort pac
    nabumetone: relafen
    naproxen: naprosyn, anaprox, aleve, naprelan, ec naprosyn, anaprox ds, naproxin, naproxyn
    oxaprozin: daypro
    piroxicam: feldene
    salsalate: disalcid
    sulindac: clinoril
    tolmetin: tolectin
  `,
  analgesics: `
    acetaminophen: tylenol, apap, paracetamol, ofirmev, acetaminophin, acetominophen
    acetaminophen / aspirin / caffeine: excedrin
    acetaminophen / diphenhydramine: tylenol pm
    aspirin: ecotrin, bayer, asa, acetylsalicylic acid
    choline magnesium trisalicylate: trilisate
    ziconotide: prialt
  `,
  'barbiturate-analgesics': `
    acetaminophen / butalbital: phrenilin, bupap, allzital, tencon
    acetaminophen / butalbital / caffeine: fioricet, esgic, zebutal, fiorcet
    acetaminophen / butalbital / caffeine / codeine: fioricet with codeine, fioricet codeine
    aspirin / butalbital / caffeine: fiorinal
    aspirin / butalbital / caffeine / codeine: fiorinal with codeine, fiorinal codeine
    butalbital:
  `,
  'muscle-relaxants': `
    aspirin / caffeine / orphenadrine: norgesic, orphengesic
    aspirin / carisoprodol: soma compound
    baclofen: lioresal, gablofen, ozobax
    carisoprodol: soma, vanadom, carisoprodal
    chlorzoxazone: parafon, lorzone, parafon forte, parafon forte dsc
    cyclobenzaprine: flexeril, fexmid, amrix, tabradol, cyclobenzeprine, cyclobenzaprene,
      cyclobenzaparine, cyclobenzoprine, cyclobenzprine, flexaril, cyclobenzapine
    dantrolene: dantrium, ryanodex
    metaxalone: skelaxin, metaxall, metaxalon
    methocarbamol: robaxin, methocarbomol
    orphenadrine: norflex, ophenadrine, orphenadrin, orphenadrine citrate
    tizanidine: zanaflex, tizanadine, tizinidine, comfort pac tizanidine
  `,
  anticonvulsants: `
    brivaracetam: briviact
    carbamazepine: tegretol, carbatrol, equetro, epitol
    eslicarbazepine: aptiom
    ethosuximide: zarontin
    felbamate: felbatol
    gabapentin: neurontin, gralise, fanatrex, dyotin, gabapentine, neurotin, gabepentin
    gabapentin enacarbil: horizant
    lacosamide: vimpat
    lamotrigine: lamictal
    levetiracetam: keppra
    oxcarbazepine: trileptal, oxtellar
    phenytoin: dilantin
    pregabalin: lyrica
    primidone: mysoline
    tiagabine: gabitril
    topiramate: topamax, trokendi, qudexy, topirimate
    valproate: depakote, depakene, divalproex, valproic acid
    zonisamide: zonegran
  `,
  'migraine-drugs': `
    acetaminophen / caffeine / isometheptene: prodrin
    acetaminophen / dichloralphenazone / isometheptene: midrin
    almotriptan: axert
    dihydroergotamine: migranal, dhe
    eletriptan: relpax
    erenumab: aimovig
    fremanezumab: ajovy
    frovatriptan: frova
    galcanezumab: emgality
    naproxen / sumatriptan: treximet
    naratriptan: amerge
    rimegepant: nurtec
    rizatriptan: maxalt
    sumatriptan: imitrex, onzetra, zembrace, sumavel, alsuma
    ubrogepant: ubrelvy
    zolmitriptan: zomig
  `,
  'botulinum-toxins': `
    botulinum toxin type a: botox, dysport, xeomin, onabotulinumtoxina, onabotulinum toxin a,
      abobotulinumtoxina, incobotulinumtoxina, botulinum toxin, botulinum, botulinum toxin a,
      onabotulinumtoxin a, onabotulinumtoxin
    rimabotulinumtoxinb: myobloc
  `,
  hyaluronates: `
    hyaluronate: synvisc, synvisc one, orthovisc, supartz, euflexxa, hyalgan, monovisc, gel one,
      durolane, gelsyn, genvisc, hymovis, visco 3, hyaluronic acid, sodium hyaluronate,
      hyaluronan, hylan, hylan g f 20, supartz fx
  `,
  anesthetics: `
    ketamine: ketalar
    propofol: diprivan
  `,
  'local-anesthetics': `
    bupivacaine: marcaine, sensorcaine, exparel
    chloroprocaine: nesacaine
    lidocaine: xylocaine, lidocain
    mepivacaine: carbocaine, polocaine
    procaine: novocain
    ropivacaine: naropin
  `,
  'disease-modifying-antirheumatics': `
    abatacept: orencia
    adalimumab: humira
    apremilast: otezla
    certolizumab pegol: cimzia, certolizumab
    etanercept: enbrel
    golimumab: simponi
    hydroxychloroquine: plaquenil
    infliximab: remicade
    leflunomide: arava
    methotrexate: trexall, otrexup, rasuvo
    rituximab: rituxan
    secukinumab: cosentyx
    sulfasalazine: azulfidine
    tocilizumab: actemra
    tofacitinib: xeljanz
  `,
} as const
