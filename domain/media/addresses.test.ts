import { expect, test } from "vitest";
import { middleWidth, pictureIdOf, pictureIdsIn, readMediaPath, srcset } from "./addresses.ts";

test("a file's address is read", () => {
  expect(readMediaPath(["2b3c4d5f6g7h8", "800.webp"])).toEqual({
    id: "2b3c4d5f6g7h8",
    file: { width: 800, extension: "webp" },
  });
  expect(readMediaPath(["2b3c4d5f6g7h8"])).toEqual({ id: "2b3c4d5f6g7h8", file: null });
});

test.each([
  [[]],
  [[".."]],
  [["..", "..", "etc", "passwd"]],
  [["2b3c4d5f6g7h8", ".."]],
  [["2b3c4d5f6g7h8", "../800.webp"]],
  [["2b3c4d5f6g7h8", "800.webp", "x"]],
  [["2b3c4d5f6g7h8", "800.svg"]],
  [["2b3c4d5f6g7h8", "0800.jpg"]],
  [["2b3c4d5f6g7h8", "-1.jpg"]],
  [["2B3C4D5F6G7H8", "800.jpg"]],
  [["2b3c4d5f6g7h8\0", "800.jpg"]],
  [["2b3c4d5f6g7h8", "800.jpg\n"]],
  [["%2e%2e", "800.jpg"]],
])("%j names nothing", (parts) => {
  expect(readMediaPath(parts)).toBeNull();
});

test("the pictures of a text are found once each, and nothing that only looks like one", () => {
  const text =
    '![a](/media/2b3c4d5f6g7h8) ![b](/media/9b3c4d5f6g7h8 "C | D") ![a](/media/2b3c4d5f6g7h8) /media/x /media/2b3c4d5f6g7h8/800.jpg';
  expect(pictureIdsIn(text)).toEqual(["2b3c4d5f6g7h8", "9b3c4d5f6g7h8"]);
  expect(pictureIdOf("/media/2b3c4d5f6g7h8")).toBe("2b3c4d5f6g7h8");
  expect(pictureIdOf("https://elsewhere.example/media/2b3c4d5f6g7h8")).toBeNull();
});

test("sources list every width; who cannot choose gets the one that fills a column", () => {
  expect(srcset({ id: "2b3c4d5f6g7h8", widths: [480, 800] }, "webp")).toBe(
    "/media/2b3c4d5f6g7h8/480.webp 480w, /media/2b3c4d5f6g7h8/800.webp 800w",
  );
  expect([middleWidth([480, 800, 1200]), middleWidth([480]), middleWidth([480, 1200])]).toEqual([800, 480, 1200]);
});
