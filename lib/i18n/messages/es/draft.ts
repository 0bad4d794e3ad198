// Beneath a box in which somebody types: what becomes of words that were not sent.
import type { draft as english } from "../en/draft.ts";

export const draft: Record<keyof typeof english, string> = {
  device: "Guardado en este dispositivo",
  server: "Borrador guardado",
  page: "Guardado solo en esta página: este navegador no almacena nada.",
  all: "Todos los borradores",
  continue: "Continuar tu borrador de {time}",
  continueOther: "Continuar tu borrador de {time}, en otro dispositivo",
  leave: "Dejarlo así",
  other: "El otro texto",

  // Before logging out, where something is not saved.
  notSaved: "No se ha guardado todo lo que has escrito",
  notSavedMeans: "Esto no está guardado en el sitio. Si cierras la sesión ahora, se pierde.",
  stay: "Quedarme",
  leaveAndLose: "Cerrar sesión y perderlo",
};
