// What surrounds every page and is said in the browser: the reader's corner, the light, what went wrong.
import type { chrome as english } from "../en/chrome.ts";

export const chrome: Record<keyof typeof english, string> = {
  account: "Cuenta",
  logIn: "Iniciar sesión",
  register: "Registrarse",
  settings: "Ajustes",
  desk: "Redacción",
  // Short: on a small phone it shares one line with the name, the desk and the settings.
  logOut: "Salir",

  light: "Apariencia",
  lightDevice: "Automática",
  lightLight: "Clara",
  lightDark: "Oscura",

  brokenTitle: "Algo ha fallado por nuestra parte",
  broken:
    "No hemos podido mostrar lo que buscabas. Nada de lo publicado se ha perdido; vuelve a intentarlo dentro de un momento.",
  brokenReference: "Si nos escribes sobre esto, indica este número: {reference}",
  offlineTitle: "Parece que no tienes conexión",
  offline: "Esto no se puede cargar sin conexión. Vuelve a intentarlo cuando la recuperes.",
  tryAgain: "Reintentar",
  toFrontPage: "Ir a la portada",
};
