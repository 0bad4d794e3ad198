// Wakes those who wait for work. What is rung while they are busy is not lost: they say which ring they have heard.

export class Bell {
  #rings = 0;
  #waiting = new Set<() => void>();

  /** The number of the last ring: take it before looking for work. */
  get heard(): number {
    return this.#rings;
  }

  ring(): void {
    this.#rings++;
    for (const wake of this.#waiting) wake();
  }

  /** Resolves at the first ring after `heard`, after `ms` milliseconds, or when the signal aborts. */
  async wait(heard: number, ms: number, signal: AbortSignal): Promise<void> {
    if (heard !== this.#rings || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        signal.removeEventListener("abort", wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      this.#waiting.add(wake);
      signal.addEventListener("abort", wake, { once: true });
    });
  }
}
