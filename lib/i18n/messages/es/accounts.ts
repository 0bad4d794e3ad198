// Pages of accounts: login, registration, settings, the first account. Said on the server.
import type { accounts as english } from "../en/accounts.ts";

export const accounts: Record<keyof typeof english, string> = {
  forgot: "¿Olvidaste tu contraseña?",
  forgotTitle: "Contraseña olvidada",
  forgotAbout:
    "Escribe el correo electrónico de tu cuenta. Si hay una, llegará allí un enlace para elegir una contraseña nueva.",
  resetAsked:
    "Si hay una cuenta con esta dirección, una carta va de camino. Su enlace sirve durante media hora. Si en unos minutos no llega nada, mira en el correo no deseado.",
  backToLogin: "Volver a iniciar sesión",
  resetTitle: "Elige una contraseña nueva",
  resetAbout:
    "Sustituye a la que olvidaste y cierra todas tus sesiones. Si entras con un segundo paso, ese se queda como está.",
  resetDone: "Tu contraseña está cambiada y todas tus sesiones, cerradas. Inicia sesión con la nueva.",
  resetNotOpen: "Sirve una sola vez, durante media hora. <forgot>Pide otro</forgot>.",
  confirmTitle: "Confirma tu correo electrónico",
  confirm: "¿Es tuya la dirección <email></email>? Entonces pulsa el botón.",
  confirmNotOpen: "Sirve una sola vez, durante un día. Desde <settings>tus ajustes</settings> se envía otro.",
  confirmedLogIn: "Tu correo electrónico está confirmado. Inicia sesión para continuar.",
  emailAddress: "Correo electrónico",
  emailConfirmed: "Tu dirección es <email></email>. Está confirmada.",
  emailUnconfirmed:
    "Tu dirección es <email></email>. Aún no está confirmada: abre el enlace de la carta que se envió allí.",
  emailToCome: "<email></email> ocupará su lugar en cuanto abras el enlace de la carta que se envió allí.",
  emailAbout: "Una dirección nueva vale cuando la has confirmado; a la antigua se le avisa.",
  linkSent: "Una carta con un enlace nuevo va de camino.",
  addressAsked: "Una carta va de camino a la dirección nueva. Hasta que abras su enlace, todo sigue como está.",
  addressKept: "Tu dirección se queda como está.",

  logInTitle: "Iniciar sesión",
  logInDescription: "Inicia sesión para participar en el debate.",
  newHere: "¿Es tu primera vez aquí? <register>Regístrate</register>",
  registerTitle: "Registrarse",
  registerDescription: "Regístrate para participar en el debate.",
  haveAccount: "¿Ya tienes cuenta? <login>Inicia sesión</login>",
  // Somebody wrote a comment before logging in.
  commentKept: "Tu comentario está guardado. En cuanto entres lo encontrarás listo para enviar.",

  // /welcome, through the link that the operator's terminal shows on the first start.
  welcomeTitle: "Crear la primera cuenta",
  welcomeDescription: "La primera cuenta.",
  welcome: "Es la de administración: puede escribir, publicar y ocuparse de todas las demás cuentas.",
  notOpenTitle: "Este enlace no abre nada",
  notOpen:
    "Sirve una sola vez, durante un día y solo mientras no haya una cuenta de administración. Vuelve a arrancar el sitio para recibir otro, o crea la cuenta en el servidor con <command>npm run account</command>.",

  settingsTitle: "Ajustes",
  settingsDescription: "Tu cuenta.",
  suspended:
    "Tu cuenta está suspendida desde el <time></time>. Puedes leer, cambiar la contraseña y cerrar sesión, pero no escribir aquí ni cambiar tu perfil.",
  profile: "Perfil",
  profileAbout: "Lo que se ve <page>en tu página</page> y junto a lo que escribes.",
  profileSaved: "Tu perfil está guardado.",
  profileClosed: "Mientras tu cuenta esté suspendida, <page>tu página</page> se queda como está.",
  password: "Contraseña",
  // <handle> and <email> show the person’s own.
  logInWith: "Inicias sesión como <handle></handle> o con <email></email>.",
  passwordAbout: "Al cambiar la contraseña se cierran todas tus sesiones menos esta.",
  passwordChanged: "Tu contraseña ha cambiado. Las demás sesiones están cerradas.",
  sessions: "Dónde tienes la sesión abierta",
  sessionsAbout: "Si no reconoces alguno de estos navegadores, cierra su sesión y cambia tu contraseña.",
  sessionsOne: "Solo en este navegador.",
  sessionEnded: "La sesión está cerrada.",
  othersEnded: "Las demás sesiones están cerradas.",
  thisBrowser: "Este navegador",
  // A browser and what it runs on, by their own names: “Firefox en Linux”.
  device: "{browser} en {system}",
  deviceUnknown: "Navegador desconocido",
  deviceUnknownOn: "Navegador desconocido en {system}",
  lastSeen: "Última actividad: <time></time>",
  loggedIn: "Inicio de sesión: <time></time>",
};
