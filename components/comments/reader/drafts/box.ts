// What keeps a box's words (keeper.ts) is told of it, and tells its writer.
import type { Version } from "#domain/comments/drafts/weigh.ts";
import type { DraftPlace } from "./on-device.ts";
import type { Typed } from "./opening.ts";
import type { Writer } from "./writer.ts";

export type Shown = {
  /** Where the words are safe; null while there are none, "page": nowhere else. */
  kept: "server" | "device" | "page" | null;
  /** Newer words, to be continued instead; `elsewhere`: of another device. */
  offered: (Version & { elsewhere: boolean }) | null;
  /** Whether there are other words to be shown instead. */
  hasOther: boolean;
  refused: string | undefined;
};

export type Box = {
  form: HTMLFormElement;
  place: DraftPlace;
  slug: string;
  title: string;
  formKey: string;
  /** What the server sent in the fields. */
  served: Typed;
  /** Whether the server may have words of other devices. */
  ask: boolean;
  writer: Writer;
  /** Of a change: which text of its comment is changed. */
  revision: number | undefined;
  revisionChanged: (revision: number) => void;
  keyChanged: (key: string) => void;
  changed: (shown: Shown) => void;
};
