// What the build says that it has, and how its actions are called.
import { readFileSync } from "node:fs";
import path from "node:path";

const BUILD = path.resolve(import.meta.dirname, "../../.next-test/server");

export const readBuild = (file: string) => JSON.parse(readFileSync(path.join(BUILD, file), "utf8"));

/** `workers`: the pages that know it. */
export type Action = { id: string; exportedName: string; filename: string; workers: Record<string, unknown> };

export const actions = (): Action[] =>
  Object.entries(readBuild("server-reference-manifest.json").node as Record<string, Omit<Action, "id">>).map(
    ([id, action]) => ({ id, ...action }),
  );

/** As React sends an action's arguments: the form's state, and the form. */
export function actionBody(fields: Record<string, string | Blob>): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(`_1_${name}`, value);
  body.append("0", '[{"values":{}},"$K1"]');
  return body;
}
