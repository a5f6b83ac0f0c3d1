/** Of the record's schema: the first figure changes where programs that read records have to. */
export const SCHEMA_VERSION = "1.0";
