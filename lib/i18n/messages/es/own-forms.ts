// Forms of those pages, said in the browser on them alone. Words with “…” stand on a button while its work is under way.
import type { ownForms as english } from "../en/own-forms.ts";

export const ownForms: Record<keyof typeof english, string> = {
  comments: "Lo que has escrito aquí",
  leaveComments: "Dejar mis comentarios bajo «Cuenta cerrada»",
  leaveHint: "Lo que otros respondieron conserva su sentido. Tus recomendaciones siguen contando.",
  withdrawComments: "Retirar también mis comentarios",
  withdrawHint: "Su texto se elimina; donde alguien respondió queda un lugar vacío. Tus recomendaciones se retiran.",
  close: "Eliminar mi cuenta",
  closing: "Cerrando…",
  keep: "Conservar mi cuenta",
  keeping: "Un momento…",
  picture: "Imagen",
  pictureHint:
    "Para tu página, recortada en cuadrado. JPEG, PNG o WebP, hasta 5 MB. Si no hay, aparecen tus iniciales.",
  pictureSend: "Usar esta imagen",
  pictureSending: "Enviando…",
  pictureRemove: "Quitar la imagen",
  unmute: "Volver a mostrar",

  // Spoken; begins with the words of unmute.
  unmuteOf: "Volver a mostrar lo que escribe {name}",
  link: "Vincular",
  dismiss: "No vincular",
  unlink: "Desvincular",

  // Spoken; begins with the words of unlink.
  unlinkOf: "Desvincular {provider}",
  make: "Crear mi cuenta",
  making: "Creando…",
};
