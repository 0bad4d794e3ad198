// When a text seems to end too soon, and when the site was renewed beneath an open page.
import type { unfinished as english } from "../en/unfinished.ts";

export const unfinished: Record<keyof typeof english, string> = {
  sendAnyway: "Enviar de todos modos",
  goOn: "Seguir escribiendo",
  renewed: "El sitio se renovó mientras escribías. Tu texto está aquí, completo: envíalo una vez más.",
  renewedForm:
    "El sitio se ha renovado desde que abriste esta página, así que no se pudo enviar. Lo que escribiste sigue aquí: copia lo que necesites, vuelve a cargar la página y envíalo otra vez.",
  oldTitle: "El sitio se ha renovado",
  oldText:
    "Habías abierto la página antes, así que no se pudo aceptar lo que enviaste. Abajo está lo que escribiste: cópialo, vuelve atrás y envíalo otra vez. Las contraseñas no se muestran.",
  oldBack: "Volver a la página",
};
