// Whose words stand in a box: of who was signed in when it was opened, whoever may have logged in on this browser since.
import { ownerHere } from "#components/accounts/forget.ts";

export class Writer {
  #handle: string | null = null;
  #owner: string | null = null;

  /** `handle`: who is signed in, as soon as that is known; the first counts. */
  is(handle: string | null): void {
    this.#handle ??= handle;
  }

  /** In whose name the server is told; null: of nobody's. */
  get handle(): string | null {
    return this.hasLeft() ? null : this.#handle;
  }

  /** This browser is somebody else's by now: nothing of what stands here may be kept as his. */
  hasLeft(): boolean {
    this.#owner ??= ownerHere();
    return this.#owner !== ownerHere();
  }
}
