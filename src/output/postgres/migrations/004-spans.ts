/** Where in its letter each value stands: `imr batch --spans`. Never changed: what changes is a new migration. */
export const SPANS_4 = `
CREATE TABLE imr.spans (
  letter text NOT NULL,
  pointer text NOT NULL,
  start_offset integer NOT NULL,
  end_offset integer NOT NULL,
  page integer,
  last_page integer,
  box_x double precision,
  box_y double precision,
  box_width double precision,
  box_height double precision,
  PRIMARY KEY (letter, pointer),
  FOREIGN KEY (letter) REFERENCES imr.letters ON DELETE CASCADE
);
`
