/**
 * Specialties of the American Board of Medical Specialties (ABMS) and the American Osteopathic Association
 * (AOA), of dentistry, podiatry, psychology and chiropractic, with the names that they had. They tell
 * where the `and` of a list parts two specialties and where it is a part of one. Commas, hyphens and
 * slashes of a name are left out.
 */

const MEDICINE = `
addiction medicine|addiction psychiatry|adolescent medicine|adult reconstructive orthopedics
advanced heart failure and transplant cardiology|aerospace medicine|allergy|allergy and immunology
anatomic and clinical pathology|anatomic pathology|anatomic pathology and clinical pathology|anesthesia|anesthesiology
brain injury medicine|cardiac electrophysiology|cardiac surgery|cardiology|cardiothoracic surgery|cardiovascular disease
cardiovascular medicine|cardiovascular surgery|child abuse pediatrics|child and adolescent psychiatry|child neurology
child psychiatry|clinical cardiac electrophysiology|clinical genetics|clinical informatics|clinical neurophysiology
clinical pathology|colon and rectal surgery|complex general surgical oncology|consultation liaison psychiatry
critical care|critical care medicine|dermatology|dermatopathology|diagnostic and interventional radiology
diagnostic radiology|ear nose and throat|electrodiagnostic medicine|emergency medicine|emergency medical services
endocrinology|endocrinology and metabolism|endocrinology diabetes and metabolism|epilepsy|facial plastic surgery
facial plastic and reconstructive surgery|family medicine|family practice
family medicine and osteopathic manipulative treatment|family practice and osteopathic manipulative treatment
female pelvic medicine and reconstructive surgery|foot and ankle orthopedics|foot and ankle surgery|forensic pathology
forensic psychiatry|gastroenterology|general practice|general preventive medicine|general psychiatry|general surgery
general vascular surgery|geriatric medicine|geriatric psychiatry|geriatrics|gynecologic oncology|gynecology|hand surgery
head and neck surgery|headache medicine|hematology|hepatology|hospice and palliative care
hospice and palliative medicine|hospital medicine|hyperbaric medicine|immunology|infectious disease|infectious diseases
internal medicine|interventional cardiology|interventional pain management|interventional radiology
interventional spine|joint replacement|legal medicine|maternal fetal medicine|medical genetics|medical oncology
medical toxicology|musculoskeletal radiology|neonatal perinatal medicine|nephrology|neurological surgery|neurology
neuromuscular medicine|neuromusculoskeletal medicine|neuromusculoskeletal medicine and osteopathic manipulative medicine
neuropathology|neurophysiology|neuropsychiatry|neuroradiology|neurosurgery|nuclear medicine|nuclear radiology
obesity medicine|obstetrics|obstetrics and gynecology|occupational and environmental medicine|occupational medicine
oncology|ophthalmic plastic and reconstructive surgery|ophthalmology|orthopaedic sports medicine|orthopaedic surgery
orthopaedics|orthopedic sports medicine|orthopedic surgery|orthopedics|osteopathic manipulative medicine
osteopathic manipulative treatment|otolaryngology|otolaryngology head and neck surgery|otology and neurotology
otorhinolaryngology|pain management|pain medicine|palliative care|palliative medicine|pathology|pediatric surgery
pediatrics|physical medicine|physical medicine and rehabilitation|physiatry|plastic and reconstructive surgery
plastic surgery|preventive medicine|preventive medicine and public health|psychiatry|psychosomatic medicine
public health|public health and general preventive medicine|pulmonary and critical care medicine|pulmonary disease
pulmonary diseases|pulmonary medicine|pulmonology|radiation oncology|radiology|reconstructive surgery|regional anesthesia
rehabilitation|rehabilitation medicine|reproductive endocrinology|reproductive endocrinology and infertility|rheumatology
sleep medicine|spinal cord injury medicine|spine surgery|sports medicine|surgery|surgery of the hand
surgical critical care|surgical oncology|thoracic and cardiac surgery|thoracic and cardiovascular surgery
thoracic surgery|toxicology|transplant hepatology|trauma surgery|undersea and hyperbaric medicine|urgent care
urologic surgery|urology|vascular and interventional radiology|vascular medicine|vascular neurology|vascular surgery`

const OTHER_PROFESSIONS = `
acupuncture|acupuncture and oriental medicine|behavioral medicine|chiropractic|chiropractic neurology
chiropractic orthopedics|chiropractic sports medicine|clinical neuropsychology|clinical psychology|cognitive therapy
dental anesthesiology|dentistry|endodontics|forensic psychology|general dentistry|health psychology|nursing
occupational therapy|oral and maxillofacial pathology|oral and maxillofacial radiology|oral and maxillofacial surgery
oral medicine|oral surgery|orofacial pain|orthodontics|orthodontics and dentofacial orthopedics|optometry
pediatric dentistry|periodontics|pharmacy|physical therapy|podiatric medicine|podiatric orthopedics
podiatric orthopedics and primary podiatric medicine|podiatric surgery|podiatry|prosthodontics|psychology
reconstructive foot and ankle surgery|reconstructive rearfoot and ankle surgery|rehabilitation psychology
neuropsychology|traditional chinese medicine`

export const SPECIALTIES: readonly string[] = `${MEDICINE}${OTHER_PROFESSIONS}`
  .split(/[|\n]/)
  .filter((name) => name !== '')
