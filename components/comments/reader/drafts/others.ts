// The words for a place that its box does not show: newer ones are offered, the rest stays within reach.
import { type Box, type Version, weigh } from "#domain/comments/drafts/weigh.ts";

export class Others {
  #offered: Version | null = null;
  #rest: Version[] = [];

  get offered(): Version | null {
    return this.#offered;
  }

  get rest(): readonly Version[] {
    return this.#rest;
  }

  /** The last to be shown of all. */
  add(one: Version): void {
    this.#rest.push(one);
  }

  /** Gives those that are to be shown next, and has them no more. */
  next(): Version | undefined {
    const one = this.#offered ?? this.#rest.shift();
    this.#offered = null;
    return one;
  }

  /** What was offered is not wanted now. */
  leave(): void {
    if (this.#offered) this.#rest.unshift(this.#offered);
    this.#offered = null;
  }

  /** Compares all with what the box shows. */
  weigh(box: Box, more: readonly Version[]): void {
    const { offered, others } = weigh(box, [...more, ...this.#rest]);
    this.#offered = offered;
    this.#rest = others;
  }

  has(deviceId: string, formKey: string): boolean {
    return [this.#offered, ...this.#rest].some((one) => one?.deviceId === deviceId && one.formKey === formKey);
  }
}
