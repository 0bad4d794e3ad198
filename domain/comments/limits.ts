// How long a comment may be, in letters (code points), as promised to readers. Apart from schema.ts so that the form's script can know
// them without carrying the validator.

export const MAX_SUBJECT = 120;
export const MAX_BODY = 10_000;
