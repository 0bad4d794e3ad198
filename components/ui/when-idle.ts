/** Longer than any page takes to come to rest. */
const AT_LATEST = 2_000;

/** Does what can wait, once the browser has nothing better to do; gives what calls it off. */
export function whenIdle(work: () => void): () => void {
  // Safari has no idle callbacks.
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(work, AT_LATEST / 10);
    return () => clearTimeout(timer);
  }
  const id = requestIdleCallback(work, { timeout: AT_LATEST });
  return () => cancelIdleCallback(id);
}
