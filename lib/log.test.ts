import { expect, test } from "vitest";
import { makeLog } from "./log.ts";

function written(speak: (log: ReturnType<typeof makeLog>) => void, level = "info"): string[] {
  const lines: string[] = [];
  speak(makeLog(level, { write: (line) => lines.push(line) }));
  return lines;
}

test("a line is one JSON object with its level, the time in UTC and the request it belongs to", () => {
  const [line = ""] = written((log) => log.child({ requestId: "r1" }).warn("careful"));
  const said = JSON.parse(line);
  expect(said).toMatchObject({ level: "warn", requestId: "r1", msg: "careful" });
  expect(new Date(said.time).toISOString()).toBe(said.time);
});

test("what a reader wrote can neither begin a line nor steer a terminal, and is still there to be read", () => {
  const hostile = "a\nb\r\u001b[2J\u009b2J\u2028\u202e\u007fz";
  const [line = ""] = written((log) => log.info({ said: hostile }, hostile));
  expect(line.trimEnd()).toMatch(/^[\x20-\x7e]+$/);
  expect(JSON.parse(line)).toMatchObject({ said: hostile, msg: hostile });
});

test("fields that are named like secrets are kept back", () => {
  const [line = ""] = written((log) => log.info({ password: "hunter2", form: { token: "hunter2" }, handle: "ada" }));
  expect(line).not.toContain("hunter2");
  expect(line).toContain("ada");
});

test("what is below the level is not written", () => {
  expect(written((log) => log.info("chatter"), "warn")).toEqual([]);
});

test("an error is told with its trace", () => {
  const [line = ""] = written((log) => log.error({ err: new TypeError("broken") }, "failed"));
  expect(JSON.parse(line).err).toMatchObject({
    type: "TypeError",
    message: "broken",
    stack: expect.stringContaining("log.test"),
  });
});
