// What was put right after publication, because a reader knew better. The files in articles/ hold the words as they first appeared.

type Correction = {
  /** After publication. */
  after: string;
  replace: [from: string, to: string][];
  /** What readers are told of it at the article's foot. */
  note: string;
};

export const corrections: Record<string, Correction> = {
  "the-crane-that-would-not-come-down": {
    after: "57m",
    replace: [
      [
        "At half past seven she came in over the goods yard with a vole, folded herself into the steel, and was gone. Mr Pike, on his bollard, wrote it in a notebook. He is keeping a ledger.",
        "At half past seven the male came in over the goods yard with a vole, handed it over, and was gone again. Mr Pike, on his bollard, wrote it in a notebook. He is keeping a ledger.",
      ],
    ],
    note: "The bird with the vole was the father. We had it as the mother, who was sitting. A reader on a roof told us.",
  },
  "the-quiet-arithmetic-of-three-turbines": {
    after: "2h",
    replace: [
      [
        "After the interest, the insurance and the gearbox, the society has paid its members on average 2.9 per cent a year.",
        "After the interest, the insurance and the gearbox, the society has paid its members on average 2.9 per cent a year on what they still have in it, and has handed a piece of the rest back every year besides: that is how eleven years come about.",
      ],
    ],
    note: "We had not said how 2.9 per cent and eleven years go together. A shareholder, by a pair of shoes, had asked.",
  },
};
