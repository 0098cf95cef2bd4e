/** Words of injections, blocks and nerve ablations. */
import { type CategoryRow, row, WEAK } from './row'

export const INJECTIONS: readonly CategoryRow[] = [
  row(
    'injection',
    'epidural-steroid-injection',
    `esi, esis, lesi, cesi, tesi, tfesi, tfe, epidural steroid injection, epidural injection,
    transforaminal epidural steroid injection, transforaminal epidural injection,
    interlaminar epidural steroid injection, interlaminar epidural injection,
    caudal epidural steroid injection, caudal epidural injection, caudal epidural, epidural steroid,
    epidural steroidal injection, transforaminal injection, transforaminal epidural, interlaminar epidural,
    epidural corticosteroid injection, epidural cortisone injection, epidural blood patch, epidurals,
    transforaminal steroid injection, transforaminal block`,
  ),
  row(
    'injection',
    'facet-injection',
    `facet injection, facet joint injection, facet block, facet joint block, facet joint steroid
    injection, facet steroid injection, intraarticular facet injection, intra articular facet injection,
    facet blocks, facet nerve block, zygapophyseal joint injection`,
  ),
  row(
    'injection',
    'medial-branch-block',
    `medial branch block, medial branch nerve block, mbb, mbbs, medial branch facet block, dorsal medial
    branch block, medial branch blocks, medial branch injection, diagnostic facet block,
    facet medial branch block, dorsal rami block`,
  ),
  row(
    'injection',
    'radiofrequency-ablation',
    `radiofrequency ablation, rfa, radiofrequency, radio frequency ablation, radio frequency,
    radiofrequency neurotomy, rhizotomy, rhizotomies, facet rhizotomy, neurotomy, neurotomies, rftc,
    radiofrequency rhizotomy, radiofrequency lesioning, facet neurotomy, rf ablation, rfl,
    medial branch neurotomy, neurolysis injection, medial branch ablation, nerve ablation, denervation,
    coolief, pulsed radiofrequency`,
  ),
  row(
    'injection',
    'sacroiliac-joint-injection',
    `sacroiliac joint injection, si joint injection, sacroiliac injection, si injection, sij injection,
    sacroiliac joint block, si joint block, sacroiliac steroid injection, sacroiliac joint steroid
    injection, si joint steroid injection, si block`,
  ),
  row(
    'injection',
    'trigger-point-injection',
    'trigger point injection, tpi, tpis, trigger point, trigger points',
  ),
  row(
    'injection',
    'platelet-rich-plasma',
    `platelet rich plasma, platelet rich plasma injection, prp, prp injection, autologous platelet rich
    plasma, plasma rich platelet, platelet plasma injection, platelet rich plasma therapy`,
  ),
  row(
    'injection',
    'viscosupplementation',
    `viscosupplementation, viscosupplement, visco supplementation, viscosupplementation injection,
    visco injection, gel injection, hyaluronic acid injection, lubricant injection`,
  ),
  row(
    'injection',
    'nerve-block',
    `nerve block, selective nerve root block, snrb, nerve root block,
    selective nerve root injection, sympathetic block, stellate ganglion block, stellate ganglion, sympathetic ganglion
    block, lumbar sympathetic block, occipital nerve block, greater occipital nerve block,
    occipital block, genicular nerve block, intercostal nerve block, suprascapular nerve block,
    ilioinguinal nerve block, ganglion block, ganglion impar block, celiac plexus block,
    interscalene block, femoral nerve block, sphenopalatine block, piriformis block,
    peripheral nerve block, sphenopalatine ganglion block, lsb, lumbar sympathetic, bier block`,
  ),
  row(
    'injection',
    'botulinum-toxin-injection',
    'botox injection, botulinum toxin injection, chemodenervation, botox therapy, botox treatment',
  ),
  row(
    'injection',
    'steroid-injection',
    `steroid injection, cortisone injection, corticosteroid injection, cortisone shot, steroid shot,
    cortisone, corticosteroid injections, steroidal injection, cortico steroid injection,
    intraarticular steroid injection, intra articular steroid injection, steroid block`,
  ),
  row(
    'injection',
    'stem-cell-injection',
    'stem cell, stem cell injection, stem cell therapy, bmac',
  ),
  row('injection', 'prolotherapy', 'prolotherapy, prolo therapy'),
  row('injection', 'infusion', 'infusion, infusions, iv infusion'),
  row(
    'injection',
    null,
    `injection, inj, injections, inject, injectable, block, blocks, im injection, im, intramuscular, intravenous, intravenously,
    intramuscularly, joint injection, aspiration, intraarticular injection,
    shot`,
  ),
  row('injection', 'epidural-steroid-injection', 'epidural, transforaminal, interlaminar', WEAK),
  row('injection', 'facet-injection', 'facet, facets', WEAK),
  row('injection', 'medial-branch-block', 'medial branch', WEAK),
  row('injection', 'sacroiliac-joint-injection', 'sacroiliac joint, si joint, sacroiliac', WEAK),
]
