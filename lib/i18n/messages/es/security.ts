// How somebody logs in: second step, passkeys, recovery codes. Pages say it on the server, their forms in the browser.
import type { security as english } from "../en/security.ts";

export const security: Record<keyof typeof english, string> = {
  title: "Cómo inicias sesión",
  description: "Segundo paso, llaves de acceso y códigos de recuperación.",
  settings:
    "Con un segundo paso tu cuenta sigue siendo tuya aunque alguien averigüe tu contraseña. <security>Segundo paso, llaves de acceso y códigos de recuperación</security>",
  about: "Lo que añadas o quites aquí cierra tus demás sesiones.",
  back: "Volver a los ajustes",
  added: "Ya está listo. Las demás sesiones están cerradas.",
  removed: "Ya no está. Las demás sesiones están cerradas.",

  // For people whose role asks for a second step and who have none.
  due: "<security>Añade un segundo paso</security> antes del <time></time>: tu función lo exige. Hasta entonces todo sigue igual.",
  overdue:
    "Tu función exige un segundo paso. Hasta que lo añadas, tu cuenta puede lo mismo que la de quien solo lee, y nada más.",

  // An app that shows six digits for each half minute.
  app: "Aplicación de autenticación",
  appAbout:
    "Una aplicación en tu teléfono muestra seis cifras que cambian cada medio minuto. Se te piden después de la contraseña.",
  appSince: "Añadida: <time></time>",
  setUpApp: "Añadir una aplicación",
  removeApp: "Quitar la aplicación",
  removing: "Quitando…",
  appTitle: "Añadir una aplicación de autenticación",

  // <open> leads to the app on the same device.
  appScan:
    "Añade una cuenta en tu aplicación y apunta la cámara a esta imagen. Si la aplicación está en este dispositivo, <open>ábrela aquí</open>.",
  appPicture: "Código QR para la aplicación",
  appType: "O escribe esta clave en la aplicación:",
  appCode: "Las seis cifras que la aplicación muestra ahora",
  turnOn: "Activar",
  turningOn: "Activando…",
  appThere: "Hay una aplicación añadida.",
  passkeys: "Llaves de acceso",
  passkeysAbout:
    "Una llave de acceso está en tu teléfono, en tu ordenador o en una llave de seguridad, y se abre con tu dedo, tu cara o un PIN. Con ella inicias sesión sin contraseña.",
  addPasskey: "Añadir una llave de acceso",
  addedAt: "Añadida: <time></time>",
  usedAt: "Último uso: <time></time>",
  remove: "Quitar",

  // Spoken; begins with the words of remove.
  removeOf: "Quitar {name}",
  passkeyName: "Nombre",
  passkeyNameHint: "Para que la reconozcas: «Mi teléfono», «La llave azul».",
  makePasskey: "Añadir la llave de acceso",
  makingPasskey: "Esperando a tu dispositivo…",
  passkeyNotMade: "No se ha creado ninguna llave de acceso. Vuelve a intentarlo.",
  noPasskeysHere:
    "Este navegador no puede usar llaves de acceso aquí. Una aplicación de autenticación funciona sin ellas.",
  codes: "Códigos de recuperación",
  codesAbout: "Si pierdes el teléfono o la llave, un código de recuperación te deja entrar. Cada uno sirve una vez.",
  codesLater:
    "Si pierdes el teléfono o la llave, un código de recuperación te deja entrar. Recibes diez al añadir una aplicación o una llave de acceso.",
  codesLeft: "{count, plural, one {Queda # código.} many {Quedan # de códigos.} other {Quedan # códigos.}}",
  renewCodes: "Crear códigos nuevos",
  renewing: "Creándolos…",

  // The one time that they are shown.
  newCodes: "Tus códigos de recuperación",
  keepCodes: "Solo los ves esta vez. Guárdalos donde los encuentres sin tu teléfono; los anteriores ya no sirven.",
  copyCodes: "Copiar",
  codesCopied: "Copiados",
  downloadCodes: "Descargar",
  codesKept: "Los he guardado",

  // /login/second, after the right password.
  secondTitle: "Segundo paso",
  secondDescription: "El segundo paso para iniciar sesión.",
  secondApp: "Escribe las seis cifras que tu aplicación muestra ahora, o uno de tus códigos de recuperación.",
  secondPasskey: "Usa tu llave de acceso, o escribe uno de tus códigos de recuperación.",
  secondAgain: "¿No eres tú? <login>Empezar de nuevo</login>",
  usePasskey: "Usar una llave de acceso",
  logInWithPasskey: "Iniciar sesión con una llave de acceso",

  // /prove, before something changes how somebody logs in.
  proveTitle: "¿Eres tú?",
  proveDescription: "Muestra una vez más que eres tú.",
  proveAbout: "Antes de que cambie algo en tu forma de iniciar sesión, muestra una vez más que eres tú.",
};
