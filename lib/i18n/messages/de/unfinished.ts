// When a text seems to end too soon, and when the site was renewed beneath an open page.
import type { unfinished as english } from "../en/unfinished.ts";

export const unfinished: Record<keyof typeof english, string> = {
  sendAnyway: "Trotzdem abschicken",
  goOn: "Weiterschreiben",
  renewed:
    "Die Seite wurde erneuert, während Sie schrieben. Ihr Text steht vollständig hier: Bitte schicken Sie ihn noch einmal ab.",
  renewedForm:
    "Seit Sie diese Seite geöffnet haben, wurde die Website erneuert; deshalb ließ sich das nicht abschicken. Was Sie geschrieben haben, steht noch hier: Kopieren Sie, was Sie brauchen, laden Sie die Seite neu und schicken Sie es noch einmal ab.",
  oldTitle: "Die Website wurde erneuert",
  oldText:
    "Sie hatten die Seite vorher geöffnet; deshalb konnte das, was Sie abgeschickt haben, nicht angenommen werden. Unten steht, was Sie geschrieben haben: Kopieren Sie es, gehen Sie zurück und schicken Sie es noch einmal ab. Passwörter werden nicht gezeigt.",
  oldBack: "Zurück zur Seite",
};
