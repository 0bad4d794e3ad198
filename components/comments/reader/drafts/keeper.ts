// Keeps the words of one box from the first key on: at once on the device, for who is signed in also at the server. Knows no React; says
// what its writer should see by `changed`.
import { isSignedIn } from "#components/accounts/cookies.ts";
import type { Version } from "#domain/comments/drafts/weigh.ts";
import { newKey } from "../../form-key.ts";
import { type Answer, draftsAtServer, isGone, isSent, tell } from "./at-server.ts";
import type { Box, Shown } from "./box.ts";
import { putWords, wordsIn } from "./box-words.ts";
import { deviceId } from "./device-id.ts";
import * as device from "./on-device.ts";
import { isEmpty, opening, said } from "./opening.ts";
import { Others } from "./others.ts";
import { Pauses } from "./pauses.ts";
import { setAside } from "./set-aside.ts";

export class Keeper {
  readonly #box: Box;
  readonly #stops = new AbortController();
  #key: string;
  #revision: number | null;
  #draft: device.DeviceDraft | null = null;
  readonly #others = new Others();
  #kept: Shown["kept"] = null;
  readonly #pauses = new Pauses(() => void this.#tell());
  /** `at` of the words that are being told: a page that goes away says so twice. */
  #telling = 0;
  /** The last answer that was waited for. */
  #asking: Promise<Answer | null> = Promise.resolve(null);
  /** What was offered and is gone on from. */
  #taken: Version | null = null;
  /** What others have is being asked. */
  #comparing: Promise<void> | null = null;
  /** When the words were typed that this device had at first. */
  #openedAt = 0;
  /** Sent: what becomes of it the form says, and nothing is told meanwhile. */
  #sent = false;

  constructor(box: Box) {
    this.#box = box;
    this.#key = box.formKey;
    this.#revision = box.revision ?? null;
    const { signal } = this.#stops;
    // The browser would put the words back for whoever uses it next.
    box.form.autocomplete = "off";
    this.#open();
    box.form.addEventListener("input", () => this.#typed(), { signal });
    box.form.addEventListener("submit", () => this.#leaveBe(), { signal });
    window.addEventListener("pagehide", () => void this.#tell(true), { signal });
    window.addEventListener("online", () => void this.#tell(), { signal });
    document.addEventListener("visibilitychange", () => document.hidden && void this.#tell(true), { signal });
    if (!box.ask || !isSignedIn()) return;
    this.#comparing = this.#compare().finally(() => {
      this.#comparing = null;
    });
  }

  /** The box is closed; what it holds is safe. */
  stop(): void {
    this.#stops.abort();
    if (!this.#sent) void this.#tell(true);
    this.#pauses.stop();
  }

  /** Shows the offered words, or the next of the others; those that stood there are the last of the others then. */
  take(): void {
    const next = this.#others.next();
    if (!next) return;
    void this.#tell();
    const now = this.#version();
    if (!isEmpty(now)) this.#others.add(now);
    this.#taken = next;
    this.#goOn(next.formKey, null);
    this.#changeFrom(next.revision);
    putWords(this.#box.form, next);
  }

  /** Leaves the offered words where they are, within reach. */
  leave(): void {
    this.#others.leave();
    this.#show();
  }

  /** The form has been given another key, since this one has posted other words: these go on under it. */
  renew(key: string): void {
    if (key === "" || key === this.#key) return;
    const stored = device.draftOnDevice(this.#box.place, this.#key);
    // Another tab may hold more under the old one.
    if (stored?.at === this.#draft?.at) device.dropFromDevice(this.#box.place, this.#key);
    const old = this.#draft && { ...this.#draft, subject: "", body: "" };
    // The server has them under the old key, or is about to.
    if (old && (old.told !== undefined || this.#telling))
      void this.#asking.then(() => tell(old, this.#box.writer.handle));
    this.#key = key;
    this.#draft = null;
    this.#typed();
  }

  /** Words that change a comment change the text that they were begun on. */
  #changeFrom(revision = this.#box.revision ?? null): void {
    if (revision !== null) this.#box.revisionChanged(revision);
    this.#revision = revision;
  }

  #goOn(key: string, draft: device.DeviceDraft | null): void {
    this.#draft = draft;
    if (key === this.#key) return;
    this.#key = key;
    this.#box.keyChanged(key);
  }

  #open(): void {
    const { place, served } = this.#box;
    const kept = device.draftsOnDevice().filter((one) => device.isSame(one, place));
    const typed = wordsIn(this.#box.form);
    const shown = opening({ typed, served, formKey: this.#key, editing: place.editing !== "" }, kept);
    for (const one of kept) if (one !== shown) this.#others.add(setAside(one, this.#key));
    if (shown) this.#goOn(shown.formKey, shown);
    this.#openedAt = shown?.at ?? 0;
    if (shown) this.#changeFrom(shown.revision);
    if (shown && said(shown) !== said(typed)) putWords(this.#box.form, shown);
    if (shown && this.#draft === shown) this.#kept = device.isTold(shown) ? "server" : "device";
    else if (!isSent({ ...typed, formKey: this.#key })) this.#keep();
    if (this.#draft && !device.isTold(this.#draft)) this.#plan();
    this.#show();
  }

  #typed(): void {
    this.#sent = false;
    this.#keep();
    this.#plan();
    this.#show();
  }

  /** At once, with every key. */
  #keep(): void {
    if (this.#box.writer.hasLeft()) return;
    const { place, slug, title, served } = this.#box;
    const words = wordsIn(this.#box.form);
    if (isEmpty(words) || (place.editing !== "" && said(words) === said(served))) {
      device.dropFromDevice(place, this.#key);
      // The server forgets them too, where it had any.
      this.#draft =
        this.#draft?.told === undefined ? null : { ...this.#draft, subject: "", body: "", at: this.#nextMoment() };
      this.#kept = null;
      return;
    }
    const stored = device.draftOnDevice(place, this.#key);
    // Another tab goes on with the same words: from here on each has its own.
    if (stored && this.#draft && stored.at !== this.#draft.at && said(stored) !== said(words))
      this.#goOn(newKey(), null);
    const { told, savedAt } = this.#draft ?? {};
    const about = { slug, title, formKey: this.#key, revision: this.#revision };
    this.#draft = { ...place, ...about, ...words, at: this.#nextMoment(), told, savedAt };
    const isKept = device.keepOnDevice(this.#draft);
    // No room: an older text would only hide what the server has.
    if (!isKept && told !== undefined) device.dropFromDevice(place, this.#key);
    this.#kept = isKept ? "device" : "page";
  }

  /** By this device's clock, but never backwards within a form. */
  #nextMoment(): number {
    const before = this.#taken?.deviceId === deviceId() ? this.#taken.typedAt : 0;
    return Math.max(Date.now(), (this.#draft?.at ?? before ?? 0) + 1);
  }

  #version(): Version {
    const { savedAt = 0, at = 0 } = this.#draft ?? {};
    const about = { deviceId: deviceId(), formKey: this.#key, revision: this.#revision };
    return { ...wordsIn(this.#box.form), ...about, savedAt, typedAt: at };
  }

  #plan(): void {
    if (isSignedIn()) this.#pauses.typed();
  }

  async #tell(leaving = false): Promise<void> {
    this.#pauses.stop();
    // The server may have newer words of this form, which must not be written over.
    if (!leaving && this.#comparing) await this.#comparing;
    const draft = this.#draft;
    if (!draft || device.isTold(draft) || draft.at === this.#telling || this.#sent || !isSignedIn()) return;
    this.#pauses.told();
    this.#telling = draft.at;
    this.#asking = tell(draft, this.#box.writer.handle, leaving);
    const answer = await this.#asking;
    this.#telling = 0;
    if (!answer || answer === "later" || answer === "refused" || this.#draft?.formKey !== draft.formKey) return;
    if (answer === "overtaken") return this.#stepAside();
    const { savedAt } = answer;
    const isNewest = this.#draft.at === draft.at;
    this.#draft = savedAt === null ? this.#draft : { ...this.#draft, told: draft.at, savedAt };
    if (isNewest && savedAt === null && isEmpty(draft)) this.#draft = null;
    if (isNewest && savedAt !== null) this.#kept = "server";
    this.#show();
  }

  /** Under this key there are words that the box does not show: what it shows goes on under another. */
  #stepAside(): void {
    const { place } = this.#box;
    const stored = device.draftOnDevice(place, this.#key);
    // Another tab has typed on: these were told before.
    if (stored && this.#draft && stored.at !== this.#draft.at) return;
    device.dropFromDevice(place, this.#key);
    this.#goOn(newKey(), null);
    this.#typed();
  }

  /** The form is on its way, and says which savings its words go beyond. */
  #leaveBe(): void {
    this.#pauses.stop();
    const field = this.#box.form.elements.namedItem("kept") as HTMLInputElement | null;
    const from = this.#taken && this.#taken.deviceId !== deviceId() ? this.#taken.savedAt : 0;
    if (field) field.value = `${deviceId()}.${this.#draft?.at ?? 0}.${from}`;
    this.#sent = true;
  }

  /** What other devices have for this place. */
  async #compare(): Promise<void> {
    const { articleId, parentId, editing } = this.#box.place;
    const all = await draftsAtServer(articleId);
    if (this.#stops.signal.aborted) return;
    if (this.#draft && device.isTold(this.#draft) && isGone(this.#key)) this.#empty();
    const here = all.filter((one) => device.isSame({ ...one, articleId }, { articleId, parentId, editing }));
    for (const one of here)
      if (one.formKey === this.#key && one.deviceId !== deviceId() && said(one) === said(wordsIn(this.#box.form)))
        this.#taken = one;
    const box = { ...this.#version(), savedAt: this.#draft?.savedAt ?? null, typedAt: this.#openedAt };
    this.#others.weigh(box, here);
    if (this.#others.has(deviceId(), this.#key)) this.#stepAside();
    this.#show();
  }

  /** Its words were sent or thrown away elsewhere. */
  #empty(): void {
    this.#goOn(newKey(), null);
    this.#changeFrom();
    putWords(this.#box.form, this.#box.place.editing ? this.#box.served : { subject: "", body: "" });
  }

  #show(): void {
    const { offered, rest } = this.#others;
    this.#box.changed({
      kept: this.#kept,
      offered: offered && { ...offered, elsewhere: offered.deviceId !== deviceId() },
      hasOther: rest.length > 0,
      refused: this.#draft?.refused,
    });
  }
}
