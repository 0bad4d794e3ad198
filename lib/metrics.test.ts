import { expect, test } from "vitest";
import { countRequest, metricsText } from "./metrics.ts";

test("the figures tell of every request by kind, of the process, and of what the database said; made-up methods make no series", async () => {
  countRequest("article", "GET", 200, 0.02);
  countRequest("article", "GET", 200, 0.7);
  for (const method of ["BREW", "WHEN"]) countRequest("other", method, 405, 0);
  const { text, type } = await metricsText({ comments: 7, events: 9, waiting: 2, failing: 1, oldestSeconds: 1.5 });
  expect(type).toContain("text/plain");
  const lines = text.split("\n");
  const count = 'afterword_http_request_seconds_count{route="article",method="GET",status="200"} 2';
  expect(lines).toEqual(expect.arrayContaining([count, "afterword_comments 7", "afterword_events_waiting 2"]));
  expect(lines).toContain('afterword_http_request_seconds_count{route="other",method="other",status="405"} 2');
  expect(text).not.toContain("BREW");
  expect(text).toContain("process_resident_memory_bytes");
});
