// Pages of what is a reader’s own: the data that is kept of him, leaving, muted readers, sign-in with others. Said on the server.
import type { own as english } from "../en/own.ts";

export const own: Record<keyof typeof english, string> = {
  // /settings/data.
  dataTitle: "Tus datos",
  dataDescription: "Descarga lo que es tuyo o elimina tu cuenta.",

  // On /settings.
  settingsData: "<data>Descarga lo que es tuyo o elimina tu cuenta</data>",
  settingsMutes: "<mutes>Lectores que has silenciado</mutes>",
  settingsLinked: "<linked>Otras formas de iniciar sesión</linked>",
  passwordNone:
    "Tu cuenta no tiene contraseña: entras con una cuenta de otro sitio. <forgot>Pide que te enviemos un enlace</forgot> si quieres elegir una.",
  passwordNoneYet:
    "Tu cuenta no tiene contraseña: entras con una cuenta de otro sitio. Cuando tu correo esté confirmado, podrás elegir una.",
  download: "Descargar tus datos",
  downloadAbout:
    "Un archivo ZIP con todo lo que se guarda de ti, como página para leer y como JSON para programas: tu perfil, tus comentarios con todas sus versiones, borradores, recomendaciones, visitas, lectores silenciados, sesiones y accesos.",
  downloadButton: "Descargar",
  leave: "Eliminar tu cuenta",
  leaveAbout:
    "Tu cuenta se cierra enseguida y se elimina al cabo de un día. Hasta entonces puedes iniciar sesión y conservarla. Después, tu nombre, correo, perfil, borradores, visitas y sesiones desaparecen para siempre, y nadie podrá usar tu nombre de usuario.",

  // Instead of the password, for whoever has none.
  leaveFresh:
    "Tu cuenta no tiene contraseña: para eliminarla, cierra la sesión, vuelve a iniciarla y ven aquí en menos de diez minutos.",
  closing: "Tu cuenta está cerrada. Se eliminará para siempre después del <time></time>, salvo que la conserves.",
  kept: "Tu cuenta se queda. No se ha eliminado nada.",

  // On /login, right after.
  closedDone: "Tu cuenta está cerrada y se eliminará dentro de un día. Si cambias de idea, inicia sesión antes.",

  // /settings/mutes.
  mutesTitle: "Lectores silenciados",
  mutesDescription: "De quién se pliegan los comentarios para ti.",
  mutesAbout: "Sus comentarios están plegados solo para ti. Nadie se entera. Se silencia a alguien desde su página.",
  mutesNone: "No has silenciado a nadie.",
  mutedSince: "Silenciado: <time></time>",
  unmuted: "Sus comentarios se te vuelven a mostrar.",

  // /settings/linked.
  linkedTitle: "Otras formas de iniciar sesión",
  linkedDescription: "Cuentas de otros sitios con las que inicias sesión aquí.",
  linkedAbout:
    "Una vez vinculada, una cuenta que tienes en otro sitio te sirve para entrar aquí. Sabremos quién eres allí y nada más.",
  linkedNone: "Todavía no hay nada vinculado.",
  linkedOff: "Este sitio no ofrece ninguna.",
  linkedSince: "Vinculada: <time></time>",
  linkMore: "Vincular otra",
  pending: "Vienes de {provider} como <name></name>. ¿Quieres iniciar sesión aquí con esa cuenta a partir de ahora?",
  linkDone: "Vinculada. A partir de ahora puedes iniciar sesión con ella.",
  unlinkDone: "Ya no está vinculada.",

  // On /login and /register, above links to providers.
  or: "O con una cuenta de otro sitio",
  continueWith: "Continuar con {provider}",
  signInFailed: "No se ha podido iniciar sesión así. Inténtalo otra vez.",
  signInAway: "{provider} no responde ahora mismo. Inténtalo más tarde o entra de otra forma.",

  // /register/with.
  newTitle: "Elige tu nombre de usuario",
  newAbout: "Vienes de {provider} como <name></name>. ¿Con qué nombre te conocerán aquí?",
  newEmail: "Tu correo aquí será <email></email>: {provider} ha comprobado que es tuyo.",
  haveOne:
    "Alguien ya usa aquí <email></email>. Si eres tú, primero <login>inicia sesión</login>: después podrás vincular {provider} en tus ajustes.",

  // The page inside the file.
  fileTitle: "Lo que {site} guarda de {handle}",
  fileAbout:
    "De {site}, {time}. Lo mismo está en my-data.json para programas. Los sucesos llevan el nombre que tienen en nuestros registros.",
  since: "Aquí desde",
  suspended: "Suspendida",
  closed: "Cerrada",
  confirmed: "Correo confirmado",
  toConfirm: "Correo por confirmar",
  sent: "Enviado",
  at: "Cuándo",
  changed: "Cambiado",
  withdrawn: "Retirado",
  hidden: "Oculto",
  discarded: "Descartado",
  earlier: "Antes:",
  lastSeen: "Último uso",
  ended: "Terminada",
  nothing: "Nada.",
  comments: "Comentarios",
  articles: "Artículos",
  drafts: "Borradores",
  held: "Enviado antes de entrar",
  waiting: "Comentarios en espera",
  votes: "Recomendaciones",
  visits: "Debates que visitaste",
  mutes: "Lectores silenciados",
  sessions: "Sesiones",
  secondSteps: "Segundos pasos",
  identities: "Accesos vinculados",
  uploads: "Imágenes que pusiste en artículos",
  mails: "Correos que te escribimos",
  events: "Lo que pasó con tu cuenta",
};
