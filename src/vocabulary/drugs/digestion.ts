/** Drugs for the stomach and the bowels. Form: see `../drugs`. */
export const DIGESTION_DRUGS = {
  'proton-pump-inhibitors': `
    dexlansoprazole: dexilant, kapidex
    esomeprazole: nexium
    lansoprazole: prevacid
    omeprazole: prilosec, omeprazol, omeprezole
    omeprazole / sodium bicarbonate: zegerid
    pantoprazole: protonix, pantoprozole
    rabeprazole: aciphex
  `,
  'gastrointestinal-drugs': `
    bismuth subsalicylate: pepto bismol
    cimetidine: tagamet
    dicyclomine: bentyl
    atropine / diphenoxylate: lomotil
    famotidine: pepcid
    hyoscyamine: levsin
    loperamide: imodium
    mesalamine: lialda, asacol
    misoprostol: cytotec
    nizatidine: axid
    ranitidine: zantac, deprizine
    simethicone: gas x
    sucralfate: carafate
  `,
  antiemetics: `
    aprepitant: emend
    dronabinol: marinol
    meclizine: antivert
    metoclopramide: reglan
    ondansetron: zofran, ondansetran
    prochlorperazine: compazine
    promethazine: phenergan
    scopolamine: transderm scop
    trimethobenzamide: tigan
  `,
  laxatives: `
    bisacodyl: dulcolax
    calcium polycarbophil: fibercon
    docusate: colace, dss, surfak, docuprene, doc q lace
    docusate / sennosides, usp: senokot s, peri colace, pericolace, senna s, senna plus, laxacin,
      docusate senna, doc q lax
    lactulose: enulose, kristalose
    linaclotide: linzess
    lubiprostone: amitiza
    magnesium citrate:
    magnesium hydroxide: milk of magnesia
    methylcellulose: citrucel
    plecanatide: trulance
    polyethylene glycol 3350: miralax, glycolax, polyethylene glycol
    psyllium: metamucil
    sennosides, usp: senokot, senna, sennosides, sennoside, exlax, ex lax
  `,
} as const
