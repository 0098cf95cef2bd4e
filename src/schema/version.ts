/** The version of the schema: it goes up when a name or a meaning changes. */
export const SCHEMA_VERSION = 2
