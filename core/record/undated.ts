/** The day of records of which nobody says when they were written: no clock may decide what a record is. It is never shown. */
export const UNDATED = '1970-01-01';
