/** The tables as version 1 of the database has them. Never changed: what changes is a new migration. */
export const TABLES_1 = `
CREATE TABLE imr.letters (
  letter text NOT NULL,
  path text,
  schema_version integer,
  format text,
  case_number text,
  date_assigned date,
  date_of_injury date,
  decision_date date,
  ur_denial_date date,
  application_received date,
  priority text,
  claim_number text,
  claim_number_redacted boolean,
  employee text,
  employee_redacted boolean,
  provider text,
  provider_redacted boolean,
  treatments_in_dispute text[],
  overall_decision text,
  reviewer_role text,
  specialties text[],
  licensed_in text[],
  minimum_years_in_practice integer,
  minimum_hours_per_week integer,
  documents_reviewed text[],
  clinical_summary text,
  patient_age integer,
  patient_sex text,
  employer text,
  employer_redacted boolean,
  summary_date_of_injury date,
  treatments_to_date text,
  requested_treatments text[],
  ur_decision text,
  ur_date date,
  ur_text text,
  loaded_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (letter)
);
CREATE TABLE imr.issues (
  letter text NOT NULL,
  number integer NOT NULL,
  disputed_item text,
  original_request text,
  authorized_request text,
  remaining_request text,
  decision text,
  decision_text text,
  category text,
  subcategory text,
  drug_name text,
  drug_strength text,
  drug_form text,
  drug_quantity double precision,
  body_parts text[],
  sessions integer,
  sessions_per_week_from double precision,
  sessions_per_week_to double precision,
  weeks_from double precision,
  weeks_to double precision,
  retrospective boolean,
  date_of_service date,
  surgical_adjunct boolean,
  claims_guideline text,
  claims_cited boolean,
  reviewer_guideline text,
  reviewer_cited boolean,
  rationale text,
  conclusion text,
  medically_necessary boolean,
  PRIMARY KEY (letter, number),
  FOREIGN KEY (letter) REFERENCES imr.letters ON DELETE CASCADE
);
CREATE TABLE imr.citations (
  letter text NOT NULL,
  issue integer NOT NULL,
  party text NOT NULL,
  number integer NOT NULL,
  source text,
  title text,
  year integer,
  sections text[],
  pages text[],
  text text,
  PRIMARY KEY (letter, issue, party, number),
  FOREIGN KEY (letter) REFERENCES imr.letters ON DELETE CASCADE
);
CREATE TABLE imr.dates (
  letter text NOT NULL,
  number integer NOT NULL,
  section text,
  date date,
  text text,
  problems text[],
  PRIMARY KEY (letter, number),
  FOREIGN KEY (letter) REFERENCES imr.letters ON DELETE CASCADE
);
CREATE TABLE imr.records (
  letter text NOT NULL,
  number integer NOT NULL,
  kind text,
  date date,
  date_text text,
  author text,
  author_redacted boolean,
  PRIMARY KEY (letter, number),
  FOREIGN KEY (letter) REFERENCES imr.letters ON DELETE CASCADE
);
CREATE TABLE imr.diagnoses (
  letter text NOT NULL,
  number integer NOT NULL,
  diagnosis text,
  PRIMARY KEY (letter, number),
  FOREIGN KEY (letter) REFERENCES imr.letters ON DELETE CASCADE
);
CREATE TABLE imr.redactions (
  letter text NOT NULL,
  number integer NOT NULL,
  section text,
  kind text,
  entity text,
  words_before text,
  PRIMARY KEY (letter, number),
  FOREIGN KEY (letter) REFERENCES imr.letters ON DELETE CASCADE
);
CREATE TABLE imr.messages (
  letter text NOT NULL,
  number integer NOT NULL,
  rule text,
  severity text,
  reason text,
  line integer,
  start_offset integer,
  end_offset integer,
  PRIMARY KEY (letter, number),
  FOREIGN KEY (letter) REFERENCES imr.letters ON DELETE CASCADE
);

CREATE TABLE imr.failures (
  path text PRIMARY KEY,
  letter text,
  problem text NOT NULL,
  failed_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON imr.letters (path);
CREATE INDEX ON imr.letters (case_number);
CREATE INDEX ON imr.letters (decision_date);
CREATE INDEX ON imr.issues (category);
CREATE INDEX ON imr.citations (source, title);
`
