/** Indexes that no letter can outgrow: what a letter prints may be longer than an entry of a B-tree may be. */
export const BOUNDS_3 = `
DROP INDEX IF EXISTS imr.letters_path_idx;
CREATE INDEX letters_path_idx ON imr.letters USING hash (path);
DROP INDEX IF EXISTS imr.letters_case_number_idx;
CREATE INDEX letters_case_number_idx ON imr.letters USING hash (case_number);
DROP INDEX IF EXISTS imr.citations_source_title_idx;
CREATE INDEX citations_title_idx ON imr.citations USING hash (title);

-- Letters that could not be read may share a path or an id.
ALTER TABLE imr.failures DROP CONSTRAINT failures_pkey;
CREATE UNIQUE INDEX failures_key ON imr.failures (md5(path), (coalesce(letter, '')));
CREATE INDEX failures_path_idx ON imr.failures USING hash (path);
`
