// The texts that somebody was asked about, by their marks, so that none is asked about twice. Apart from the rest for the browser's sake.

/** Whoever goes to and fro between more texts than this is asked again about the first. */
const MOST = 20;
/** Of as many marks, each of at most 12 letters and a blank. */
export const MARKS_LENGTH = MOST * 13;

/** `marks`: one after the other, with blanks between. */
export const hasMark = (marks: string, mark: string): boolean => marks.split(" ").includes(mark);

/** With this one as the newest. */
export const withMark = (marks: string, mark: string): string =>
  [...marks.split(" ").filter((one) => one !== "" && one !== mark), mark].slice(-MOST).join(" ");
