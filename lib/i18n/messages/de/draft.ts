// Beneath a box in which somebody types: what becomes of words that were not sent.
import type { draft as english } from "../en/draft.ts";

export const draft: Record<keyof typeof english, string> = {
  device: "Auf diesem Gerät aufbewahrt",
  server: "Entwurf gespeichert",
  page: "Nur auf dieser Seite aufbewahrt: Dieser Browser speichert nichts.",
  all: "Alle Entwürfe",
  continue: "Ihren Entwurf von {time} fortsetzen",
  continueOther: "Ihren Entwurf von {time} fortsetzen, von einem anderen Gerät",
  leave: "So lassen",
  other: "Der andere Text",

  // Before logging out, where something is not saved.
  notSaved: "Nicht alles, was Sie geschrieben haben, ist gespeichert",
  notSavedMeans: "Das ist auf der Website nicht gespeichert. Wenn Sie sich jetzt abmelden, ist es verloren.",
  stay: "Bleiben",
  leaveAndLose: "Abmelden und verlieren",
};
