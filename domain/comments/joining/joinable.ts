// Which answer to oneself is rather the second half of what it answers: a moderator is offered to put the two together. Pure. It is a
// proposal, and a person decides: the signs are plain and few.
import { CONTINUE_WINDOW } from "../continuation.ts";
import { isReadable } from "../policy.ts";

export type Half = {
  authorId: string | null;
  bodyText: string;
  createdAt: Date;
  withdrawnAt: Date | null;
  hiddenAt: Date | null;
};

// A letter, or a sign behind which something must come.
const CUT = /(?:[\p{L}\p{M}\p{N},;:([{«„‘¿¡–—-]|\.\.|…)$/u;
const GOES_ON = /^(?:\.\.|…|[,;)–—-]|\p{Ll})/u;

/** `isFirst`: nobody else had answered the upper one before. */
export function isJoinable(above: Half, below: Half, isFirst: boolean): boolean {
  const between = below.createdAt.getTime() - above.createdAt.getTime();
  return (
    isFirst &&
    above.authorId !== null &&
    above.authorId === below.authorId &&
    isReadable(above) &&
    isReadable(below) &&
    between >= 0 &&
    between <= CONTINUE_WINDOW &&
    (CUT.test(above.bodyText.trimEnd()) || GOES_ON.test(below.bodyText.trimStart()))
  );
}
