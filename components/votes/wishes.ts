// What a reader wants of each comment, and what the server has of it. One request is under way for a comment at a time; whatever is
// pressed meanwhile, the last wish is the one that stays.

export type Tally = { on: boolean; count: number };

type Means = {
  /** Asks the server for it; gives what it has then. Throws where it is refused or nobody answers. */
  send: (id: string, on: boolean) => Promise<Tally>;
  show: (id: string, tally: Tally) => void;
  /** It was put back, and why. */
  refuse: (id: string, error: unknown) => void;
};

export type Wishes = {
  /** The other of what is shown. Gives what is shown from now on. */
  turn: (id: string, shown: Tally) => Tally;
  /** The server has told of this comment's count by another way; nothing is shown where an answer is still to come, which will say it. */
  heard: (id: string, tally: Tally) => void;
};

export function makeWishes({ send, show, refuse }: Means): Wishes {
  const open = new Map<string, { kept: Tally; wanted: boolean }>();

  const fulfil = async (id: string, wish: { kept: Tally; wanted: boolean }) => {
    try {
      while (wish.kept.on !== wish.wanted) wish.kept = await send(id, wish.wanted);
    } catch (error) {
      refuse(id, error);
    }
    open.delete(id);
    show(id, wish.kept);
  };

  return {
    turn(id, shown) {
      const next = { on: !shown.on, count: Math.max(0, shown.count + (shown.on ? -1 : 1)) };
      show(id, next);
      const wish = open.get(id);
      if (wish) wish.wanted = next.on;
      else {
        const first = { kept: shown, wanted: next.on };
        open.set(id, first);
        void fulfil(id, first);
      }
      return next;
    },
    heard(id, tally) {
      if (!open.has(id)) show(id, tally);
    },
  };
}
