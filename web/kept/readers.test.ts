import { expect, test } from "vitest";
import { cookieOf, readerOf } from "./readers.ts";

test.each([
  [{}, { session: "", wrote: "" }],
  [{ cookie: "other=1; afterword_scripts=1" }, { session: "", wrote: "" }],
  [{ cookie: "afterword.session=token; afterword_scripts=1" }, { session: "token", wrote: "" }],
  [{ cookie: "afterword_light=dark; afterword_scripts=1" }, { session: "", wrote: "" }],
  [{ cookie: "afterword_wrote=abc; afterword_scripts=1; afterword.session=token" }, { session: "token", wrote: "abc" }],
])("%o: the page that all get", (headers, reader) => expect(readerOf(headers)).toEqual(reader));

test.each([
  { cookie: "afterword.session=token" },
  { cookie: "afterword.session=token; afterword_scripts=0" },
  { cookie: "afterword.session=token; xafterword_scripts=1" },
  { cookie: "afterword_light=dark" },
  { rsc: "1" },
  { "next-action": "7f", cookie: "afterword_scripts=1" },
])("%o: an answer of his own", (headers) => expect(readerOf(headers)).toBeNull());

test("a cookie is found by its whole name", () => {
  const header = "ab=1; b=2;c=3; bb=4";
  expect(["a", "b", "c", "bb", "d"].map((name) => cookieOf(header, name))).toEqual(["", "2", "3", "4", ""]);
});
