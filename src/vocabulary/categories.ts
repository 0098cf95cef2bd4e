/**
 * What kind of service words announce. The categories are the request categories of the state's own
 * IMR search (Division of Workers' Compensation); the subcategories are ours, in kebab-case.
 */
import type { TreatmentCategory } from '../schema/determination'

export interface CategoryRow {
  category: TreatmentCategory | null
  /** Null where the words tell no finer kind. */
  subcategory: string | null
  /** Words that decide only where nothing plainer is said: `unit`, `labs`, `surgery`. */
  weak?: true
  /** Given by a therapist or bought as a device: the subcategory of the device, when it is one. */
  device?: string
  words: string
}

const row = (
  category: TreatmentCategory,
  subcategory: string | null,
  words: string,
  more: Partial<CategoryRow> = {},
): CategoryRow => ({ category, subcategory, words, ...more })

const WEAK = { weak: true } as const

const DIAGNOSTICS: readonly CategoryRow[] = [
  row(
    'diagnostic-testing',
    'imaging',
    `mri, mris, magnetic resonance imaging, magnetic resonance image, mr arthrogram, mr arthrography,
    mra, mrv, ct, ct scan, cat scan, computed tomography, computerized tomography, ct myelogram, x ray,
    xray, x rays, xrays, plain film, radiograph, radiography, radiographic, roentgenogram, bone scan,
    pet scan, spect, spect scan, arthrogram, arthrography, discogram, discography, myelogram,
    myelography, dexa, dexa scan, bone density, doppler, duplex, venous duplex, venous doppler,
    arterial doppler, diagnostic ultrasound, ultrasonography, sonogram, angiogram, angiography,
    mammogram, panorex, modic imaging, upright mri, imaging, imaging study, scintigraphy,
    fluoroscopic x ray, dynamic motion x ray, videofluoroscopy, msk ultrasound, barium swallow`,
  ),
  row('diagnostic-testing', 'imaging', 'fluoroscopy, scan, scans, flexion extension view', WEAK),
  row(
    'diagnostic-testing',
    'emg-ncs',
    `emg, ncs, ncv, electromyography, electromyogram, electromyelogram, electromyelography, nerve
    conduction, nerve conduction study, nerve conduction velocity, nerve conduction test,
    nerve conduction studies, electrodiagnostic, electro diagnostic, electrodiagnosis,
    electrodiagnostic study, electrodiagnostic studies, electrodiagnostic testing, edx, emgs,
    emg ncv, emg ncs, ncvs, nvc, ncss`,
  ),
  row(
    'diagnostic-testing',
    'evoked-potentials',
    `ssep, sseps, somatosensory evoked potential, evoked potential, baer, vep, dermatomal evoked
    potential`,
  ),
  row(
    'diagnostic-testing',
    'urine-drug-testing',
    `urine drug screen, urine drug screening, urine drug test, urine drug testing, urine toxicology,
    urine toxicology screen, uds, udt, drug screen, drug screening, drug test, drug testing, toxicology,
    toxicology screen, urine drug, urine test, urine testing, urine analysis drug screen,
    urine drug analysis, quantitative drug test, confirmatory drug test, drug confirmation,
    urinalysis for drug`,
  ),
  row(
    'diagnostic-testing',
    'laboratory',
    `cbc, cmp, bmp, pt ptt, pt inr, pt ptt inr, ptt, inr, prothrombin time, urinalysis, urine analysis,
    ua, hemoglobin a1c, hba1c, hgb a1c, a1c, tsh, lipid panel, liver function test, lft, lfts,
    renal function test, blood test, blood work, bloodwork, blood draw, lab work, labwork, lab test,
    laboratory test, laboratory testing, laboratory study, laboratory studies, complete blood count,
    comprehensive metabolic panel, basic metabolic panel, metabolic panel, chem 7, chem 8, chem 12,
    chem panel, chemistry panel, hepatic panel, arthritis panel, esr, crp, sed rate, creatinine,
    venipuncture, h pylori, hepatitis panel, hiv test, culture, mrsa, mrsa screen, blood type,
    type and screen, labs pt, lab pt, rheumatoid factor, thyroid panel, serum, ana, cpk, ferritin,
    electrolytes, bun, acth, biopsy, stool test, nasal swab, phlebotomy, egfr, uric acid`,
  ),
  row('diagnostic-testing', 'laboratory', 'lab, labs, laboratory, laboratories, level', WEAK),
  row(
    'diagnostic-testing',
    'genetic-testing',
    `dna test, dna testing, dna, genetic test, genetic testing, genetic, pharmacogenetic,
    pharmacogenetic testing, pharmacogenomic, pharmacogenomic testing, cytochrome p450, genotype,
    genetic drug metabolism test, genetic opioid risk test, narcotic risk testing`,
  ),
  row(
    'diagnostic-testing',
    'sleep-study',
    `sleep study, sleep studies, polysomnogram, polysomnography, sleep test, home sleep test,
    sleep apnea test, psg, sleep disordered breathing respiratory study, cpap titration,
    cpap titration study, overnight oximetry, multiple sleep latency test`,
  ),
  row(
    'diagnostic-testing',
    'functional-capacity-evaluation',
    `functional capacity evaluation, functional capacity exam, functional capacity examination,
    functional capacity assessment, functional capacity test, functional capacity, fce,
    functional capacity eval, qualified functional capacity evaluation, qfce, work capacity evaluation`,
  ),
  row(
    'diagnostic-testing',
    'functional-testing',
    `range of motion test, range of motion testing, range of motion measurement, rom testing, rom test,
    computerized range of motion, computerized muscle testing, muscle testing, muscle strength testing,
    muscle test, manual muscle testing, physical performance test, physical performance testing,
    physical capacity test, functional improvement measurement, functional improvement measure,
    grip strength test, gait analysis, motion analysis, computerized strength testing,
    computerized rom, posturography`,
  ),
  row(
    'diagnostic-testing',
    'cardiac-testing',
    `ekg, ecg, electrocardiogram, electrocardiography, echocardiogram, echocardiography, echo,
    stress test, treadmill test, treadmill stress test, holter monitor, holter, cardiac stress test,
    stress echocardiogram, nuclear stress test, impedance cardiography, cardio respiratory testing,
    cardiorespiratory testing, cardiac testing, ankle brachial index, abi`,
  ),
  row(
    'diagnostic-testing',
    'pulmonary-testing',
    `pulmonary function test, pulmonary function testing, pft, pfts, spirometry, pulmonary stress test,
    methacholine challenge, pulse oximetry`,
  ),
  row(
    'diagnostic-testing',
    'neurologic-testing',
    `eeg, electroencephalogram, qeeg, brain mapping, autonomic nervous system testing, autonomic testing,
    autonomic function test, sudoscan, vsnct, vng, videonystagmography, electronystagmography, eng,
    quantitative sensory testing, vestibular testing, current perception threshold, nerve fiber density,
    sudomotor testing, tilt table test, thermography, voltage actuated sensory nerve conduction`,
  ),
  row(
    'diagnostic-testing',
    'sensory-testing',
    `audiogram, audiometry, hearing test, audiologic testing, visual field test, visual field testing,
    optical coherence tomography, oct scan, refraction, allergy test, allergy testing, patch test`,
  ),
  row(
    'diagnostic-testing',
    'endoscopy',
    `colonoscopy, endoscopy, upper endoscopy, egd, esophagogastroduodenoscopy, sigmoidoscopy,
    cystoscopy, laryngoscopy, capsule endoscopy, urodynamic, urodynamics, urodynamic study,
    urodynamic testing, esophageal manometry`,
  ),
  row('diagnostic-testing', null, 'diagnostic, test, testing, study, studies, screening', WEAK),
]

const EQUIPMENT: readonly CategoryRow[] = [
  row(
    'dmepos',
    'cold-heat-therapy',
    `cold compression, cold compression therapy, cold compression unit, cold therapy, cold therapy unit,
    cryotherapy, cryotherapy unit, cryo therapy, cryo cuff, cryocuff, cold unit, ice machine, ice unit,
    ice pack, ice therapy unit, ice therapy, polar care, polar ice, game ready, vascutherm, thermacooler,
    thermacool, thermacure, thermophore, thermacare, heating pad, heat pad, heat wrap, heat therapy unit,
    hot cold unit, hot cold therapy, hot and cold unit, hot and cold therapy, hot cold contrast,
    hot cold pack, hot and cold pack, contrast therapy, contrast compression, cold pack, gel pack,
    aqua relief, aquarelief, cooling system, cold water circulating, water circulating, paraffin bath,
    paraffin wax bath, paraffin unit, cryo unit, cryopneumatic, breg polar care, arctic ice, hot pack
    for home, solar care, far infrared heating, moist heating pad, moist heat pad, micro cool, q tech,
    heat cold unit, cold heat unit, hot ice machine, hot ice unit, thermal compression, coolcare,
    cold compress, iceless cold therapy, motorized cold therapy, wrap cold`,
  ),
  row(
    'dmepos',
    'tens',
    `tens, tens unit, transcutaneous electrical nerve stimulation, tens ems, tens ems unit, tens device,
    transcutaneous electrical nerve stimulator, transcutaneous electrical nerve, dual tens, tens patch,
    tens supplies, tens pad, tens electrodes, transcutaneous electrical nerve stimulation unit`,
  ),
  row(
    'dmepos',
    'electrical-stimulator',
    `h wave, hwave, h wave unit, h wave device, h wave machine, interferential, interferential unit,
    interferential stimulator, interferential current, interferential therapy, if unit, if machine,
    if stimulator, ifc, ifc unit, ift, ifu, nmes, nmes unit, neuromuscular electrical stimulator,
    neurostimulator unit, neuro stimulator, neurostimulator tens, muscle stimulator, orthostim,
    ortho stim, rs4i, rs 4i, rs4, vq orthostim, ems unit, alpha stim, alphastim, microcurrent unit,
    electrical stimulation unit, electrical stimulator, e stim unit, stim unit, stimulator unit,
    solace multi stim, multi stim unit, multistim, combo stim, x force, pro stim, prostim,
    electrode, electrodes, electrode pad, electrotherapy unit, meds 4, meds 4 if, zynex, actipatch,
    actabatch, sprint pns, quell, nexwave, cefaly, bioness`,
  ),
  row(
    'dmepos',
    'bone-growth-stimulator',
    'bone growth stimulator, bone stimulator, bone growth stimulation, osteogenesis stimulator, exogen',
  ),
  row(
    'dmepos',
    'braces-and-supports',
    `brace, bracing, orthosis, orthoses, orthotic brace, sling, splint, splints, immobilizer, lso,
    lso brace, tlso, knee sleeve, elbow sleeve, back support, lumbar support, wrist support,
    ankle support, cervical collar, collar, soft collar, hard collar, aspen collar, shoulder wrap,
    abduction pillow, abduction sling, ultrasling, corset, lumbosacral orthosis, wrist wrap, thumb spica,
    afo, kafo, elbow pad, elbow wrap, tennis elbow strap, unloader, walking boot, cam boot, cam walker,
    boot, posture shirt, posture corrector, compression sleeve, knee wrap, arm sling, lumbar belt,
    back belt, sacroiliac belt, si belt, si joint belt, si loc, knee immobilizer, rib belt, ace bandage,
    ace wrap, kinesio tape, kinesiotape, kinesiology tape, spinal q, spinal q vest, vest, elbow strap,
    knee support, shoulder support, dynasplint, dynamic splint, arch support binder, abdominal binder,
    night splint, cast, casting, glove, gloves, stax splint, cpm brace, lumbar pillow brace, spica,
    hinged knee, finger splint, kinesio taping, back brace, truss, coccyx pad`,
  ),
  row(
    'dmepos',
    'footwear-and-orthotics',
    `orthotics, orthotic, custom orthotics, custom orthotic, foot orthotics, foot orthotic, shoe,
    shoe insert, shoe inserts, shoes, insole, shoe lift, heel lift, orthopedic shoe, orthopedic shoes,
    diabetic shoe, heel cup, arch support, functional orthotic, athletic shoe, inserts, post op shoe,
    postop shoe, orthotics casting`,
  ),
  row(
    'dmepos',
    'mobility-aids',
    `crutch, crutches, walker, front wheel walker, front wheeled walker, cane, quad cane, wheelchair,
    wheel chair, power wheelchair, electric wheelchair, motorized wheelchair, scooter, motorized scooter,
    mobility scooter, electric scooter, power mobility device, knee scooter, knee walker, rollator,
    transport chair, fww, ramp, wheelchair ramp, stair lift, stairlift, patient lift, hoyer lift,
    vehicle lift, van lift, handicap van, van modification, hand controls, transfer board,
    lift chair, stair chair, gait belt, trapeze bar`,
  ),
  row(
    'dmepos',
    'bathroom-safety',
    `shower chair, shower bench, tub bench, tub chair, bath bench, bath chair, commode, bedside commode,
    raised toilet seat, elevated toilet seat, toilet seat riser, toilet seat, grab bar, walk in tub,
    hand held shower, shower seat, tub transfer bench, 3 in 1 commode, 3 1 commode, bath seat,
    walk in shower, bidet, toilet riser`,
  ),
  row(
    'dmepos',
    'beds-and-cushions',
    `hospital bed, adjustable bed, mattress, orthopedic mattress, tempurpedic, tempur pedic, sleep number,
    sleep number bed, mattress topper, wedge pillow, cervical pillow, orthopedic pillow, pillow,
    memory foam, cushion, seat cushion, wedge, bed wedge, bed, recliner, ergonomic chair,
    office chair, chair, ergonomic workstation, standing desk, sit stand desk, sit to stand desk,
    stand up desk, ergonomic keyboard, ergonomic mouse, ergonomic equipment, lumbar cushion, desk,
    headset, back rest, ergonomic desk`,
  ),
  row(
    'dmepos',
    'compression-and-dvt-prevention',
    `dvt, dvt compression, dvt unit, dvt prevention, dvt prophylaxis, dvt pump, dvt max, dvt device,
    pneumatic compression, intermittent pneumatic compression, intermittent limb compression,
    pneumatic compressor, compression pump, compression stocking, compression stockings,
    sequential compression, sequential compression device, scd, ted hose, compression hose,
    compression garment, lymphedema pump, lymphedema sleeve, venaflow, vena flow, deep vein thrombosis,
    compression device, compression unit, segmental pneumatic`,
  ),
  row(
    'dmepos',
    'traction-device',
    `saunders, saunders traction, home traction, traction unit, traction device, traction kit,
    cervical traction unit, cervical traction device, lumbar traction unit, lumbar traction device,
    pronex, over the door traction, pneumatic traction, inversion table, home cervical traction,
    home lumbar traction, back extension device, traction system`,
  ),
  row(
    'dmepos',
    'continuous-passive-motion',
    'cpm, cpm machine, cpm unit, continuous passive motion, continuous passive motion machine',
  ),
  row(
    'dmepos',
    'exercise-equipment',
    `exercise kit, exercise ball, exercise bike, exercise bicycle, stationary bike, stationary bicycle,
    recumbent bike, treadmill, elliptical, theraband, thera band, therabands, home exercise kit,
    shoulder pulley, pulley, pulleys, exercise equipment, home exercise equipment, theracane, thera cane,
    foam roller, massager, percussion massager, rehab kit, shoulder exercise kit, lumbar exercise kit,
    shoulder rehab kit, massage chair, jacuzzi, hot tub, whirlpool tub, bowflex, hand exerciser,
    theraputty, thera putty, bicycle, swimming pool, gym equipment`,
  ),
  row(
    'dmepos',
    'respiratory-equipment',
    `cpap, bipap, apap, autopap, auto pap, cpap machine, cpap supplies, continuous positive airway
    pressure, nebulizer, oxygen, oxygen concentrator, humidifier, air purifier, oral appliance,
    mandibular advancement device, incentive spirometer, full face mask, face mask, cpap mask, ventilator`,
  ),
  row(
    'dmepos',
    'hearing-and-vision-aids',
    `hearing aid, hearing aids, glasses, eyeglasses, eye glasses, prescription glasses, contact lens,
    contact lenses, hearing aid batteries, progressive lens, progressive lenses, sunglasses, prism glasses`,
  ),
  row(
    'dmepos',
    'prosthetics',
    'prosthesis, prosthetic, prostheses, prosthetic leg, prosthetic socket, myoelectric, dentures',
  ),
  row(
    'dmepos',
    'medical-supplies',
    `dressing, dressings, gauze, bandage, wound vac, wound vacuum, catheter, catheters, diapers,
    adult diapers, incontinence supplies, reacher, reachers, grabber, long handled sponge, sock aid,
    blood pressure monitor, blood pressure cuff, bp monitor, glucometer, glucose monitor, test strips,
    lancets, shower cover, cast cover, underpads, syringes, heating blanket, wound supplies,
    medical alert, medical alert bracelet, life alert, scale, dycem, iPad, tablet computer,
    voice recognition software, dragon naturally speaking, batteries, battery, lead wires,
    skin barrier, waterproof cover, nexus`,
  ),
  row(
    'dmepos',
    null,
    `dme, durable medical equipment, equipment, device, devices, unit, units, machine, purchase, rental,
    rent, buy, wrap, support, pads, kit, supplies, appliance, pump, stimulator, muscle stimulator kit,
    orthopedic equipment, garment, wound`,
    WEAK,
  ),
]

const VISITS: readonly CategoryRow[] = [
  row(
    'evaluation-and-management',
    'consultation',
    `consultation, consult, consults, consultative, second opinion, secondary opinion, transfer of care,
    transfer care, toc, specialist, surgeon, orthopedist, neurosurgeon, neurologist, internist, urologist,
    physiatrist, podiatrist, rheumatologist, dermatologist, ophthalmologist, optometrist,
    otolaryngologist, ent, gastroenterologist, cardiologist, pulmonologist, endocrinologist, hepatologist,
    nephrologist, hematologist, oncologist, gynecologist, allergist, audiologist, toxicologist,
    addictionologist, dentist, pain management, pain medicine, pain specialist, pain clinic,
    pain management specialist, orthopedic surgeon, ortho consult, internal medicine, physician,
    neurology, urology, gastroenterology, cardiology, rheumatology, dermatology, ophthalmology, podiatry,
    physiatry, endocrinology, pulmonology, orthopedics, neurosurgery consult, specialty referral,
    surgical consultation, surgery consult, surgery consultation, infectious disease, hand surgeon,
    ortho spine surgeon, doctor, md, sleep medicine, pmr, physical medicine and rehabilitation specialist`,
  ),
  row(
    'evaluation-and-management',
    'evaluation',
    `evaluation, eval, evaluations, evaluate, exam, examination, exams, re exam, reexam, re examination,
    reexamination, re evaluation, reevaluation, re eval, reeval, assessment, reassessment, re assessment,
    initial exam, initial evaluation, physical exam, physical examination, ergonomic evaluation,
    orthopedic evaluation, ime, qme, ame, impairment rating`,
  ),
  row(
    'evaluation-and-management',
    'office-visit',
    `office visit, office visits, follow up visit, followup visit, follow up, followup, follow ups,
    followups, follow up appointment, f u, return visit, clinic visit, recheck, re check, telehealth,
    telemedicine, medication management, office consultation, monitoring visit, f up, post op visit,
    postoperative visit, doctor visit, urgent care, emergency room visit, er visit, prolonged service`,
  ),
  row(
    'evaluation-and-management',
    'medical-clearance',
    `medical clearance, clearance, surgical clearance, pre op clearance, preop clearance,
    preoperative clearance, pre operative clearance, preoperative medical clearance, cardiac clearance,
    pre op medical clearance, internal medicine clearance, history and physical, h p, pre op exam,
    preoperative evaluation, pre op evaluation, pre operative evaluation, preoperative history,
    dental clearance, preoperative exam, pre op h p, pre op consultation, preoperative consultation,
    psychological clearance exam, preop evaluation, preop exam`,
  ),
  row('evaluation-and-management', 'consultation', 'referral, refer, referred, referrals', WEAK),
  row('evaluation-and-management', 'office-visit', 'visit, visits, appointment', WEAK),
  row(
    'psych-services',
    'psychological-evaluation',
    `psych evaluation, psych eval, psych consult, psych consultation, psychological evaluation,
    psychological consultation, psychological consult, psychological assessment, psychological screening,
    psychological clearance, psychiatric evaluation, psychiatric consultation, psychiatric consult,
    psychiatric assessment, psychology consult, psychology consultation, psychology evaluation,
    psychological re evaluation, psychosocial evaluation, psychologist evaluation, psyche evaluation,
    psychology referral, psychiatry consult, psychiatry consultation, pain psychology consultation,
    pain psychology evaluation, neuropsychological evaluation, neuropsych evaluation, neuropsychology
    consultation, neuropsychology evaluation, psyche consult, behavioral health evaluation,
    pain psychologist evaluation, pain psychological evaluation, neuropsychological consultation`,
  ),
  row(
    'psych-services',
    'psychological-testing',
    `psychological testing, psychological test, psych testing, neuropsychological testing,
    neuropsych testing, neuropsychological test, psychometric testing, psychometric, beck depression
    inventory, beck anxiety inventory, bdi, bai, mmpi, psychodiagnostic testing, psychodiagnostic,
    neurocognitive testing`,
  ),
  row(
    'psych-services',
    'cognitive-behavioral-therapy',
    `cbt, cognitive behavioral therapy, cognitive behavioral, cognitive behavior therapy,
    cognitive behavioral psychotherapy, cognitive behavioral treatment, cognitive therapy,
    cognitive behaviour therapy, cognitive behavioral group therapy`,
  ),
  row(
    'psych-services',
    'psychotherapy',
    `psychotherapy, psychotherapies, individual psychotherapy, group psychotherapy, individual therapy,
    psychological treatment, psychological counseling, counseling, psychological therapy, group therapy,
    psych treatment, psychiatric treatment, family therapy, stress management, supportive therapy,
    psychology session, psychology visit, psychological services, psychological visit, talk therapy,
    psychological session, psych session, psych therapy, behavioral therapy, medical psychotherapy,
    individual counseling, marital therapy, crisis therapy, psych visit, emdr,
    coping skills, pain coping skills`,
  ),
  row(
    'psych-services',
    'biofeedback',
    'biofeedback, bio feedback, neurofeedback, biofeedback therapy',
  ),
  row(
    'psych-services',
    'hypnotherapy-and-relaxation',
    `hypnotherapy, hypnosis, medical hypnotherapy, relaxation training, relaxation therapy, guided
    imagery, relaxation, mindfulness, meditation`,
  ),
  row(
    'psych-services',
    'medication-management',
    `psychotropic medication management, psychiatric medication management, psychopharmacology,
    psychopharmacological management, psych medication management, psychotropic medication`,
  ),
  row(
    'psych-services',
    null,
    `psych, psyche, psychological, psychologist, psychology, psychiatric, psychiatrist, psychiatry,
    psychosocial, mental health, behavioral health, behavioral medicine, neuropsychological,
    neuropsychologist, neuropsychology, neuropsych, pain psychologist, pain psychology,
    transcranial magnetic stimulation, tms, electroconvulsive therapy, ect`,
  ),
]

const CARE_AND_RIDES: readonly CategoryRow[] = [
  row(
    'home-health',
    'home-health-aide',
    `home aide, home health aide, home health care aide, home attendant, attendant care, caregiver,
    care giver, home caregiver, personal care, personal care attendant, personal attendant, attendant,
    home assistant, home assistance, home helper, in home support, home support services, cna,
    certified nursing assistant, in home caregiver, home care assistant, home care aide, hha, caretaker,
    home care attendant, sitter`,
  ),
  row(
    'home-health',
    'homemaker-services',
    `housekeeping, housekeeper, house keeping, homemaker, homemaker services, house cleaning,
    housecleaning, domestic help, domestic services, cleaning service, cleaning services, yard work,
    lawn care, chore, meal preparation, laundry service, gardener, gardening, house keeper`,
  ),
  row(
    'home-health',
    'nursing',
    `home nursing, home health nursing, home health nurse, skilled nursing, nursing care, visiting nurse,
    home nurse, lvn, rn visit, nurse visit, registered nurse, rn assessment, rn evaluation, private nurse,
    in home nursing, lpn, nursing visit, nursing services, skilled nurse, nurse evaluation,
    nurse, nursing`,
  ),
  row(
    'home-health',
    null,
    `home health, home health care, home healthcare, home care, homecare, in home care,
    home health services, home health evaluation, in home health care, home health assistance,
    home health visit, in home health, home health physical therapy, home health pt, home visit,
    home assistance evaluation, respite care, home infusion, home evaluation`,
  ),
  row(
    'transportation',
    null,
    `transportation, transport, transportation services, medical transportation, medical transport,
    non emergency medical transportation, taxi, ambulance, air ambulance, mileage, round trip, roundtrip,
    ride share, uber, lyft, rides, ride, car service, driver, travel expenses, travel,
    transportation to, mileage reimbursement`,
  ),
]

const INJECTIONS: readonly CategoryRow[] = [
  row(
    'injection',
    'epidural-steroid-injection',
    `esi, esis, lesi, cesi, tesi, tfesi, tfe, epidural steroid injection, epidural injection,
    transforaminal epidural steroid injection, transforaminal epidural injection,
    interlaminar epidural steroid injection, interlaminar epidural injection,
    caudal epidural steroid injection, caudal epidural injection, caudal epidural, epidural steroid,
    epidural steroidal injection, transforaminal injection, selective nerve root block, snrb,
    nerve root block, selective nerve root injection, transforaminal epidural, interlaminar epidural,
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
    'trigger point injection, tpi, tpis, trigger point, trigger points, trigger point impedance imaging',
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
    `nerve block, sympathetic block, stellate ganglion block, stellate ganglion, sympathetic ganglion
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
    `injection, inj, injections, inject, injectable, block, blocks, im injection, intramuscular,
    intramuscularly, joint injection, viscous injection, aspiration, intraarticular injection,
    shot, pump refill, botanical injection`,
  ),
  row('injection', 'epidural-steroid-injection', 'epidural, transforaminal, interlaminar', WEAK),
  row('injection', 'facet-injection', 'facet, facets', WEAK),
  row('injection', 'medial-branch-block', 'medial branch', WEAK),
  row('injection', 'sacroiliac-joint-injection', 'sacroiliac joint, si joint, sacroiliac', WEAK),
]

const MEDICATION: readonly CategoryRow[] = [
  row('pharmaceuticals', 'opioids', 'opioid, opiate, narcotic, opioids, opiates'),
  row(
    'pharmaceuticals',
    'nsaids',
    'nsaid, nsaids, anti inflammatory, non steroidal anti inflammatory',
  ),
  row('pharmaceuticals', 'muscle-relaxants', 'muscle relaxant, muscle relaxer'),
  row('pharmaceuticals', 'antidepressants', 'antidepressant, anti depressant'),
  row('pharmaceuticals', 'proton-pump-inhibitors', 'proton pump inhibitor, ppi'),
  row('pharmaceuticals', 'antibiotics', 'antibiotic, penicillin'),
  row('pharmaceuticals', 'laxatives', 'laxative, stool softener'),
  row(
    'pharmaceuticals',
    'topicals',
    `compound cream, compounded cream, topical cream, topical compound, compound topical, topical
    analgesic, compound medication, compounded medication, topical medication, transdermal cream,
    compound ointment, topical ointment, topical gel, pain cream, compound pain cream, compounded topical,
    topical compound cream, transdermal compound, topical creams, analgesic cream, topical patch,
    topical lotion, topical pain cream, topical anti inflammatory, compound gel`,
  ),
  row('pharmaceuticals', 'topicals', 'topical, topicals, compound, compounded, transdermal', WEAK),
  row('pharmaceuticals', 'topicals', 'cream, creams, ointment, lotion, gel, patch, patches', WEAK),
  row('pharmaceuticals', 'medical-foods', 'medical food, medical foods, dietary supplement'),
  row(
    'pharmaceuticals',
    'cannabinoids',
    'medical marijuana, medicinal marijuana, cannabis, medical cannabis, marijuana',
  ),
  row('pharmaceuticals', 'vaccines', 'vaccine, vaccination, immunization, flu shot, tetanus'),
  row(
    'pharmaceuticals',
    null,
    `medication, medications, meds, medicine, medicines, prescription, prescriptions, tablet, capsule,
    drug, pharmacy purchase, supplement, refill, refills`,
    WEAK,
  ),
]

const PROGRAMS: readonly CategoryRow[] = [
  row(
    'programs',
    'functional-restoration',
    `functional restoration program, functional restoration, frp, multidisciplinary pain program,
    multidisciplinary program, interdisciplinary program, interdisciplinary pain program,
    interdisciplinary pain rehabilitation program, chronic pain program, pain rehabilitation program,
    multidisciplinary pain management program, pain management program, comprehensive pain program,
    interdisciplinary pain management program, help program, help remote care, nescot, norcal frp,
    chronic pain management program, northern california functional restoration program,
    functional rehabilitation program, spine rehabilitation program, multidisciplinary pain,
    interdisciplinary pain, pain program, remote care, functional restoration programs,
    multidisciplinary evaluation, interdisciplinary evaluation, help evaluation,
    interdisciplinary reassessment, interdisciplinary treatment`,
  ),
  row(
    'programs',
    'work-hardening',
    `work hardening, work conditioning, work hardening program, work conditioning program,
    return to work program, work hardening screening, work hardening conditioning`,
  ),
  row(
    'programs',
    'detoxification',
    `detox, detoxification, detox program, detoxification program, inpatient detox, inpatient
    detoxification, outpatient detox, opioid detox, drug rehabilitation, drug rehab, rehab program opioid,
    substance abuse program, substance abuse treatment, opioid treatment program, chemical dependency,
    chemical dependency program, addiction treatment, opioid detoxification, weaning program,
    medication weaning program, residential treatment`,
  ),
  row(
    'programs',
    'weight-loss',
    `weight loss, weight loss program, weight reduction, weight reduction program, weight management,
    weight management program, lindora, jenny craig, weight watchers, medically supervised weight loss,
    nutritionist, nutrition counseling, nutritional counseling, dietician, dietitian, diet program,
    nutritional consultation, nutrition consultation`,
  ),
  row(
    'programs',
    'gym-membership',
    `gym membership, gym, health club, health club membership, ymca, pool membership, fitness membership,
    gym program, gym pass, aquatic membership, pool access, swim membership, gym pool, gym memberships,
    pool pass, health club pool`,
  ),
  row('programs', 'smoking-cessation', 'smoking cessation, smoking cessation program'),
  row(
    'programs',
    'brain-injury-rehabilitation',
    `brain injury program, tbi program, brain injury rehabilitation, neurorehabilitation program,
    transitional living, day treatment program, residential brain injury program, head injury program`,
  ),
  row('programs', 'inpatient-rehabilitation', 'inpatient rehab, inpatient rehabilitation'),
  row('programs', 'education', 'back school, pain education class, education class'),
  row('programs', null, 'program, programs, membership', WEAK),
]

const THERAPIES: readonly CategoryRow[] = [
  row('rehabilitation', 'acupuncture', 'acupuncture, accupuncture, acupunture, electroacupuncture'),
  row(
    'rehabilitation',
    'acupuncture',
    'acupuncturist, acupuncture treatment, electro acupuncture, dry needling, cupping, infrared acupuncture',
  ),
  row(
    'rehabilitation',
    'chiropractic',
    `chiropractic, chiropractor, chiro, chiropractic treatment, chiropractic therapy, chiropractic care,
    chiropratic, chiropractics, spinal manipulation, spinal manipulation therapy, manipulation,
    chiropractic manipulation, chiropractic manipulative therapy, cmt, manipulative therapy,
    spinal manipulative therapy, spinal adjustment, chiropractic adjustment,
    extraspinal manipulation, extra spinal manipulation, chirotherapy, manual manipulation`,
  ),
  row('rehabilitation', 'osteopathic-manipulation', 'osteopathic manipulation, omt, osteopathic'),
  row(
    'rehabilitation',
    'pt-ot',
    `physical therapy, pt, physical therapist, physiotherapy, physical medicine, occupational therapy, ot,
    occupational therapist, hand therapy, hand therapist, physical rehabilitation, rehab therapy,
    physcial therapy, physical theraphy, phsyical therapy, phyical therapy, therapeutic exercise,
    therapeutic exercises, therapeutic activities, therapeutic activity, neuromuscular reeducation,
    neuromuscular re education, neuromuscular education, gait training, pt ot, ot pt, p t, o t,
    physical occupational therapy, physical therapy occupational therapy, rehabilitation therapy,
    physical and occupational therapy, home exercise program, hep, exercise program, exercise training,
    lumbar stabilization, stretching, strengthening, physiotherapist, manual therapy,
    manual therapy technique, joint mobilization, graston, graston technique, balance training,
    certified hand therapist, cht, exercise, exercises, kinetic activities, self care training,
    postural training, hand rehab, physical therapies, personal trainer, personal training, pilates,
    feldenkrais, alexander technique, work simulation, physio therapy, egoscue, postural restoration`,
  ),
  row(
    'rehabilitation',
    'aquatic-therapy',
    `aquatic therapy, aqua therapy, aquatherapy, pool therapy, water therapy, hydrotherapy,
    aquatic physical therapy, aquatic pt, aquatic exercise, aquatic, aqua, pool exercise, aquatics`,
  ),
  row(
    'rehabilitation',
    'massage',
    `massage, massage therapy, myofascial release, soft tissue mobilization, myofascial therapy,
    deep tissue massage, soft tissue massage, myofascial, massage therapist, soft tissue therapy,
    myotherapy, craniosacral therapy, active release, trigger point therapy, trigger point massage,
    lymphatic massage, lymphedema therapy, manual lymphatic drainage, rolfing`,
  ),
  row(
    'rehabilitation',
    'physical-modalities',
    `electrical stimulation, electrical muscle stimulation, electric stimulation, e stim, estim, ems,
    electro stimulation, electrostimulation, electrical stim, muscle stimulation, electro muscle
    stimulation, neuromuscular electrical stimulation, electronic muscle stimulation, electronic
    stimulation, microcurrent, micro current, microcurrent therapy, electrotherapy, electro therapy,
    functional electrical stimulation`,
    { device: 'electrical-stimulator' },
  ),
  row(
    'rehabilitation',
    'physical-modalities',
    `heat therapy, infrared therapy, infrared, infra red, diathermy, moist heat, hot packs, heat packs,
    paraffin, whirlpool, iontophoresis, phonophoresis, modalities, modality, physiotherapy modalities,
    hot moist pack, heat, contrast bath`,
    { device: 'cold-heat-therapy' },
  ),
  row(
    'rehabilitation',
    'physical-modalities',
    'traction, mechanical traction, intersegmental traction, manual traction, cervical traction',
    { device: 'traction-device' },
  ),
  row(
    'rehabilitation',
    'physical-modalities',
    `pulsed ultrasound, pulse ultrasound, therapeutic ultrasound, ultrasound therapy, ultra sound therapy,
    ultrasound treatment, low level laser therapy, low level laser, laser therapy, lllt, cold laser,
    laser, pulsed electromagnetic, pemf, magnetic stimulation, laser treatment, leds, light therapy,
    calmare, scrambler therapy, vibration therapy`,
  ),
  row(
    'rehabilitation',
    'traction-decompression',
    `decompression therapy, spinal decompression therapy, non surgical spinal decompression,
    nonsurgical spinal decompression, non surgical decompression, vax d, vaxd, drx, drx 9000, idd therapy,
    axial decompression, vertebral axial decompression, decompression sessions, cox flexion distraction,
    flexion distraction, lumbar decompression therapy, mechanical decompression`,
  ),
  row(
    'rehabilitation',
    'shockwave-therapy',
    `shockwave, shock wave, shockwave therapy, extracorporeal shockwave therapy, eswt,
    extracorporeal shock wave therapy, shock wave therapy, extracorporeal, lint,
    localized intense neurostimulation therapy, localized intense neurostimulation, trigger point
    impedance imaging lint, epfat`,
  ),
  row(
    'rehabilitation',
    'nerve-stimulation',
    `percutaneous electrical nerve stimulation, pens, percutaneous neurostimulation,
    peripheral nerve stimulation therapy, neurostimulation therapy, neurostimulation,
    percutaneous electrical neurostimulation, p stim, auricular stimulation, nerve stimulation`,
  ),
  row(
    'rehabilitation',
    'speech-and-cognitive-therapy',
    `speech therapy, speech language therapy, cognitive rehabilitation, cognitive rehab, vision therapy,
    vestibular therapy, vestibular rehabilitation, vestibular rehab, cognitive retraining,
    speech pathology, speech language pathology, voice therapy, cognitive training, balance therapy,
    vestibular physical therapy, neurocognitive therapy`,
  ),
  row('rehabilitation', 'cardiac-rehabilitation', 'cardiac rehabilitation, cardiac rehab'),
  row('rehabilitation', 'yoga-and-tai-chi', 'yoga, tai chi, yoga therapy, qigong'),
  row('rehabilitation', null, 'therapy, rehabilitation, rehab, therapies, mobilization', WEAK),
]

const SURGERIES: readonly CategoryRow[] = [
  row(
    'surgery',
    'joint-surgery',
    `arthroscopy, arthroscopic, arthroscopies, rotator cuff repair, rcr, labral repair, slap repair,
    meniscus repair, meniscal repair, knee replacement, hip replacement, shoulder replacement,
    total knee, total hip, total shoulder, joint replacement, total joint replacement, tka, tkr,
    acl reconstruction, acl repair, ligament reconstruction, subacromial decompression, asad, sad,
    distal clavicle resection, mumford, mumford procedure, bankart, bankart repair, meniscectomies,
    knee arthroscopic, shoulder arthroscopic, arthroscopically, hemiarthroplasty, unicompartmental,
    labral debridement, biceps repair, chondromalacia shaving, capsular release, lysis of adhesions,
    osteochondral, microfracture, loose body removal, ankle fusion, ankle arthroscopic`,
  ),
  row(
    'surgery',
    'spine-surgery',
    `spinal fusion, lumbar fusion, cervical fusion, anterior cervical discectomy and fusion,
    anterior cervical discectomy, acdf, plif, tlif, alif, xlif, olif, interbody fusion,
    posterior lumbar interbody fusion, disc replacement, artificial disc, artificial disc replacement,
    lumbar decompression, cervical decompression, microdecompression, micro decompression,
    spinal decompression, spine surgery, lumbar surgery, back surgery, cervical surgery, neck surgery,
    spinal surgery, microdiscectomies, sacroiliac fusion, si joint fusion, sacroiliac joint fusion,
    si fusion, epiduroscopy, idet, coflex, interspinous, spine fusion, instrumentation`,
  ),
  row(
    'surgery',
    'hand-and-nerve-surgery',
    `carpal tunnel release, ctr, carpal tunnel surgery, trigger finger release, trigger thumb release,
    cubital tunnel release, ulnar nerve transposition, ulnar nerve release, ulnar nerve decompression,
    de quervain release, dequervain release, de quervain s release, dequervain s release, nerve release,
    tarsal tunnel release, first dorsal compartment release, guyon s canal release, ganglion excision,
    neurolysis, tenolysis, nerve repair, nerve decompression, tendon repair, tendon transfer,
    median nerve decompression, median nerve release, a1 pulley release, neuroma excision,
    lateral epicondylar release, ganglion cyst, radial tunnel release, carpal tunnel decompression,
    endoscopic carpal tunnel`,
  ),
  row(
    'surgery',
    'fracture-and-hardware',
    `orif, open reduction, internal fixation, open reduction internal fixation, hardware removal,
    removal of hardware, removal hardware, hardware, implant removal, screw removal, pin removal,
    osteosynthesis, bone graft, nonunion repair, fixation, closed reduction, external fixation`,
  ),
  row(
    'surgery',
    'spinal-cord-stimulator',
    `spinal cord stimulator, spinal cord stimulation, scs, scs trial, spinal cord stimulator trial,
    dorsal column stimulator, neurostimulator implant, dorsal root ganglion stimulator, drg stimulator,
    peripheral nerve stimulator, stimulator implantation, stimulator trial, spinal stimulator,
    neurostimulator, scs implant, generator replacement, ipg replacement`,
  ),
  row(
    'surgery',
    'intrathecal-pump',
    `intrathecal pump, pain pump, intrathecal pain pump, drug delivery system, intrathecal drug delivery,
    morphine pump, baclofen pump, spinal pump, intrathecal trial, intrathecal pump trial`,
  ),
  row(
    'surgery',
    'assistant-surgeon',
    `assistant surgeon, surgical assistant, surgery assistant, co surgeon, pa c assistant, pa assistant,
    assistant pa c, physician assistant, assist surgeon, pa c, surgical assist, surgeon assistant,
    assistant at surgery, rnfa, first assistant, assistant physician, surgical pa, asst surgeon`,
  ),
  row(
    'surgery',
    'inpatient-stay',
    `inpatient stay, hospital stay, inpatient hospital stay, inpatient hospitalization, hospitalization,
    length of stay, los, hospital inpatient stay, inpatient admission, overnight stay, inpatient days,
    hospital admission, inpatient hospital, overnight observation, day stay, days stay, observation stay`,
  ),
  row(
    'surgery',
    'facility-and-anesthesia',
    `surgery center, surgical center, outpatient surgery center, ambulatory surgery center, asc, facility,
    facility fee, outpatient facility, anesthesia, anesthesiologist, general anesthesia, sedation,
    monitored anesthesia care, conscious sedation, iv sedation, intraoperative monitoring,
    neuromonitoring, intra operative neuromonitoring, neurophysiologic monitoring, cell saver,
    hospital outpatient, surgical tray, operating room`,
    WEAK,
  ),
  row(
    'surgery',
    null,
    `fusion, debridement, reconstruction, excision, resection, amputation, hernia repair, revision,
    open repair, manipulation under anesthesia, mua, examination under anesthesia, exam under anesthesia,
    transposition, gastric bypass, bariatric surgery, gastric sleeve, lap band, incision and drainage,
    decompression, ligation, graft, allograft, implantation, tendon release, nail removal,
    surgical procedure, surgical intervention, surgical repair, surgical excision, acromioplasties,
    fasciotomies, laminectomies, osteotomies, transplantation, keratoprosthesis, cataract, dental implant,
    root canal, penile implant, tooth extraction, percutaneous lysis, septoplasty with turbinate reduction,
    plantar fascia release, gastrocnemius recession, endoscopic sinus surgery, brostrom, brow lift`,
  ),
  row(
    'surgery',
    null,
    'surgery, surgeries, surgical, operation, operative procedure, repair, release, implant, removal',
    WEAK,
  ),
]

/** Words that look like a service of some category and tell of none. */
const NOTHING: readonly CategoryRow[] = [
  {
    category: null,
    subcategory: null,
    words: `carpal tunnel syndrome, post surgery, post surgical, post operative, post op, postoperative,
      postop, postsurgical, pre operative, preoperative, pre op, preop, after surgery, as needed,
      extended release, sustained release, delayed release, immediate release, time release,
      controlled release, medical records, office closed, heart rate, primary treating physician,
      case manager, nurse case manager, nurse case management, in patient, contrast, with contrast,
      without contrast, high definition, primary care physician rest, ortho, units per session,
      body region, per unit, home exercise as directed, functional status, test dose, mri compatible`,
  },
]

/** All rows; where two rows hold the same words, the first is meant. */
export const CATEGORY_ROWS: readonly CategoryRow[] = [
  ...NOTHING,
  ...DIAGNOSTICS,
  ...VISITS,
  ...SURGERIES,
  ...INJECTIONS,
  ...PROGRAMS,
  ...CARE_AND_RIDES,
  ...THERAPIES,
  ...EQUIPMENT,
  ...MEDICATION,
]

/** Endings of the names of operations: `meniscectomy`, `arthroplasty`, `laminotomy`. */
export const OPERATION_ENDINGS: readonly string[] = [
  'ectomy',
  'plasty',
  'otomy',
  'ostomy',
  'desis',
  'rrhaphy',
]

/** Words that begin what an item only adds: `cold therapy unit FOR knee arthroplasty`. */
export const ADJUNCT_WORDS =
  'and or with without w for under using via to during following after due secondary in including ' +
  'plus from prior before status then on at'

/** Words that make a therapist's modality a device to keep. */
export const DEVICE_WORDS =
  'unit device machine purchase rental rent buy home kit supplies supply stimulator dme replacement'

/** Words that say that an evaluation is followed by the treatment. */
export const COURSE_WORDS = 'treat treatment treatments tx'
