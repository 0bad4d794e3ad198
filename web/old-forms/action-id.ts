// Which server action a plain form is for. Where no scripts run, React puts the action's name before all else in the form.
import { readFileSync } from "node:fs";
import path from "node:path";

const NAME = /name="\$ACTION_ID_([0-9a-f]{20,})"|name="\$ACTION_\d+:0"\r\n\r\n\{[^\r\n]{0,200}?"id":"([0-9a-f]{20,})"/;

/** From the beginning of a body of multipart/form-data; null where it names none. */
export function actionIn(beginning: Buffer): string | null {
  const found = NAME.exec(beginning.toString("latin1"));
  return found?.[1] ?? found?.[2] ?? null;
}

/** The actions that a build has, by its folder; null where that does not tell: then none is taken for unknown. */
export function actionsOf(build: string): ReadonlySet<string> | null {
  try {
    const text = readFileSync(path.join(build, "server/server-reference-manifest.json"), "utf8");
    const { node = {}, edge = {} } = JSON.parse(text) as Record<"node" | "edge", Record<string, unknown> | undefined>;
    return new Set([...Object.keys(node), ...Object.keys(edge)]);
  } catch {
    return null;
  }
}
