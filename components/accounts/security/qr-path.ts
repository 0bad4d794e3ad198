// A QR code as one path, drawn by the page itself: nothing is fetched, and no script is needed.
import encodeQR from "qr";

/** `size`: how many squares wide, its border of four (ISO/IEC 18004, 6.3.8) included. */
export function qrPath(text: string): { size: number; d: string } {
  const rows = encodeQR(text, "raw", { border: 4 });
  const d = rows.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return { size: rows.length, d };
}
