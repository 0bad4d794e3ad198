// What runs in the browser before the page is painted. These functions' texts go into the page's head (early-script.tsx), so they may
// use nothing from outside of themselves.

type Paper = { light: string; dark: string };

/** Puts the whole document into one light; "" or "device" leaves it to the device. */
export function showLight(light: string, paper: Paper): void {
  const { documentElement: root, head } = document;
  const chosen = light === "light" || light === "dark" ? light : null;
  if (chosen) root.dataset.light = chosen;
  else delete root.dataset.light;
  // The first one counts: those that Next writes hold for the device's choice.
  const own = head.querySelector<HTMLMetaElement>("meta[data-own]");
  own?.remove();
  if (!chosen) return;
  const meta = document.createElement("meta");
  meta.name = "theme-color";
  meta.content = paper[chosen];
  meta.dataset.own = "";
  head.prepend(meta);
}

/** Sets the light; notes that somebody is signed in, so that the header waits for the name; tells near times as they are parsed. */
export function early(
  show: typeof showLight,
  paper: Paper,
  nearTime: (at: number, now: number, locale: string) => string | null,
): void {
  const root = document.documentElement;
  const cookie = (name: string) => document.cookie.split("; ").find((one) => one.startsWith(`${name}=`)) ?? "";
  const light = cookie("afterword_light").split("=")[1];
  if (light) show(light, paper);
  if (cookie("afterword_signed_in").endsWith("=1")) root.dataset.signedIn = "";

  const tell = (time: HTMLTimeElement) => {
    const words = nearTime(Date.parse(time.dateTime), Date.now(), `${root.lang}-u-nu-latn`);
    if (words && time.textContent !== words) time.textContent = words;
  };
  const tellIn = (place: Document | Element) => {
    for (const time of place.querySelectorAll<HTMLTimeElement>("time[data-near]")) tell(time);
  };
  // Asked of every node of a page while it is parsed.
  const isNear = (node: Node): node is HTMLTimeElement =>
    node.nodeName === "TIME" && (node as HTMLTimeElement).hasAttribute("data-near");
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (isNear(target)) tell(target);
      for (const node of addedNodes) {
        if (isNear(node)) tell(node);
        else if ((node as Element).childElementCount > 0) tellIn(node as Element);
      }
    }
  }).observe(root, { childList: true, subtree: true });
  setInterval(() => tellIn(document), 60_000);
}
