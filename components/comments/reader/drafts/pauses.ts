// When words are told that somebody is typing: after the last key; and while he types without a pause, at the latest.

const PAUSE_MS = 1_500;
const AT_LATEST_MS = 8_000;

export class Pauses {
  readonly #work: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;

  constructor(work: () => void) {
    this.#work = work;
  }

  /** A key was pressed. */
  typed(): void {
    clearTimeout(this.#timer);
    this.#since ||= Date.now();
    const wait = Math.min(PAUSE_MS, this.#since + AT_LATEST_MS - Date.now());
    this.#timer = setTimeout(this.#work, Math.max(0, wait));
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** All that was typed until now is being told. */
  told(): void {
    this.#since = 0;
  }
}
