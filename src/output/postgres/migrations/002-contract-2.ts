/**
 * From schema version 1 of determinations to 2. Letters of version 1 stay with what they have, and are
 * read anew by the next run that meets them. Never changed: what changes is a new migration.
 */
export const CONTRACT_2 = `
UPDATE imr.letters SET ur_decision = 'denied' WHERE ur_decision = 'non-certified';
ALTER TABLE imr.letters
  ADD mechanism_of_injury text,
  ADD work_status text CHECK (work_status IN ('full-duty', 'modified-duty', 'off-work', 'not-working')),
  ADD work_status_text text,
  ADD treatment_categories text[] NOT NULL DEFAULT '{}',
  ADD ur_reason text,
  ALTER path SET NOT NULL,
  ALTER schema_version SET NOT NULL,
  ALTER treatments_in_dispute SET NOT NULL,
  ALTER specialties SET NOT NULL,
  ALTER licensed_in SET NOT NULL,
  ALTER documents_reviewed SET NOT NULL,
  ADD CHECK (priority IN ('standard', 'expedited')),
  ADD CHECK (overall_decision IN ('upheld', 'overturned', 'partially-overturned')),
  ADD CHECK (patient_sex IN ('female', 'male')),
  ADD CHECK (ur_decision IN ('certified', 'denied', 'modified', 'delayed', 'mixed'));

ALTER TABLE imr.issues RENAME sessions TO sessions_from;
ALTER TABLE imr.issues
  ALTER sessions_from TYPE double precision,
  ADD ur_decision text CHECK (ur_decision IN ('certified', 'denied', 'modified', 'delayed')),
  ADD drug_unit text,
  ADD drug_refills integer,
  ADD levels text[] NOT NULL DEFAULT '{}',
  ADD sessions_to double precision,
  ADD duration_from double precision,
  ADD duration_to double precision,
  ADD duration_unit text CHECK (duration_unit IN ('day', 'week', 'month', 'year')),
  ADD rental boolean NOT NULL DEFAULT false,
  ALTER disputed_item SET NOT NULL,
  ALTER body_parts SET NOT NULL,
  ALTER retrospective SET NOT NULL,
  ALTER surgical_adjunct SET NOT NULL,
  ADD CHECK (decision IN ('upheld', 'overturned', 'partially-overturned')),
  ADD CHECK (category IN ('diagnostic-testing', 'dmepos', 'evaluation-and-management', 'home-health',
    'injection', 'pharmaceuticals', 'programs', 'psych-services', 'rehabilitation', 'surgery',
    'transportation'));
UPDATE imr.issues SET sessions_to = sessions_from;

ALTER TABLE imr.citations
  ADD chapter text,
  ALTER source SET NOT NULL,
  ALTER title SET NOT NULL,
  ALTER sections SET NOT NULL,
  ALTER pages SET NOT NULL,
  ALTER text SET NOT NULL,
  ADD CHECK (party IN ('claims-administrator', 'reviewer')),
  ADD CHECK (source IN ('MTUS', 'ODG', 'ACOEM', 'other')),
  ADD FOREIGN KEY (letter, issue) REFERENCES imr.issues ON DELETE CASCADE;

ALTER TABLE imr.dates
  ALTER section SET NOT NULL,
  ALTER text SET NOT NULL,
  ALTER problems SET NOT NULL,
  ADD CHECK (section IN ('header', 'howDetermined', 'documentsReviewed', 'clinicalSummary', 'issues', 'other'));

ALTER TABLE imr.records
  ADD studied text,
  ADD findings text,
  ALTER kind SET NOT NULL;

ALTER TABLE imr.diagnoses
  ADD body_parts text[] NOT NULL DEFAULT '{}',
  ALTER diagnosis SET NOT NULL;

CREATE TABLE imr.medications (
  letter text NOT NULL,
  number integer NOT NULL,
  medication text NOT NULL,
  drug_name text,
  drug_strength text,
  drug_form text,
  drug_quantity double precision,
  drug_unit text,
  drug_refills integer,
  PRIMARY KEY (letter, number),
  FOREIGN KEY (letter) REFERENCES imr.letters ON DELETE CASCADE
);
CREATE TABLE imr.pain_scores (
  letter text NOT NULL,
  number integer NOT NULL,
  text text NOT NULL,
  score_from double precision NOT NULL,
  score_to double precision NOT NULL,
  PRIMARY KEY (letter, number),
  FOREIGN KEY (letter) REFERENCES imr.letters ON DELETE CASCADE
);
CREATE TABLE imr.requests (
  letter text NOT NULL,
  number integer NOT NULL,
  request text NOT NULL,
  issue integer,
  PRIMARY KEY (letter, number),
  FOREIGN KEY (letter) REFERENCES imr.letters ON DELETE CASCADE,
  FOREIGN KEY (letter, issue) REFERENCES imr.issues ON DELETE CASCADE
);
INSERT INTO imr.requests (letter, number, request)
SELECT letter, place, request
FROM imr.letters, unnest(requested_treatments) WITH ORDINALITY AS asked (request, place);
ALTER TABLE imr.letters DROP requested_treatments;

ALTER TABLE imr.redactions
  ALTER section SET NOT NULL,
  ALTER kind SET NOT NULL,
  ALTER entity SET NOT NULL,
  ALTER words_before SET NOT NULL,
  ADD CHECK (section IN ('header', 'howDetermined', 'documentsReviewed', 'clinicalSummary', 'issues', 'other')),
  ADD CHECK (kind IN ('gap', 'mask')),
  ADD CHECK (entity IN ('patient', 'employer', 'provider', 'facility', 'claims-administrator', 'unknown'));

ALTER TABLE imr.messages
  ALTER severity SET NOT NULL,
  ALTER reason SET NOT NULL,
  ADD CHECK (severity IN ('fatal', 'warning', 'information'));

CREATE INDEX ON imr.letters (ur_denial_date);
CREATE INDEX ON imr.issues (decision);
CREATE INDEX ON imr.citations (letter, issue) WHERE party = 'reviewer';
CREATE INDEX ON imr.requests (letter, issue);

CREATE VIEW imr.issue_overview AS
SELECT
  letters.letter,
  issues.number,
  letters.case_number,
  letters.date_of_injury,
  letters.ur_denial_date,
  letters.application_received,
  letters.decision_date,
  issues.disputed_item,
  issues.category,
  issues.subcategory,
  issues.drug_name,
  issues.ur_decision,
  issues.decision,
  issues.medically_necessary,
  issues.claims_guideline,
  issues.reviewer_guideline
FROM imr.issues
JOIN imr.letters ON letters.letter = issues.letter;
`
