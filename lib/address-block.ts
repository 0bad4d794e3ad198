// The network that an address stands for when tries are counted.
import { isIPv4, isIPv6 } from "node:net";

const HEX_GROUPS = 8;

/** Eight groups of hexadecimal digits without leading zeros; `text` must be a valid IPv6 address. */
function groupsOf(text: string): string[] {
  const bare = text.split("%")[0] ?? "";
  const canonical = new URL(`http://[${bare}]`).hostname.slice(1, -1);
  const [head = "", tail] = canonical.split("::");
  const before = head ? head.split(":") : [];
  const after = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? 0 : HEX_GROUPS - before.length - after.length;
  return [...before, ...Array<string>(zeros).fill("0"), ...after];
}

/** IPv4 as it is; IPv6 by its /64, since one subscriber has all 18 quintillion addresses of it; "unknown" for what is none. */
export function addressBlock(address: string | null): string {
  const text = address?.trim() ?? "";
  if (isIPv4(text)) return text;
  if (!isIPv6(text)) return "unknown";
  const groups = groupsOf(text);
  const isMapped = groups.slice(0, 5).every((group) => group === "0") && groups[5] === "ffff";
  if (!isMapped) return `${groups.slice(0, 4).join(":")}::/64`;
  return groups
    .slice(6)
    .flatMap((group) => {
      const pair = Number.parseInt(group, 16);
      return [pair >> 8, pair & 255];
    })
    .join(".");
}
