// Forms of accounts, said in the browser on those pages alone. Words with “…” stand on a button while its work is under way.
import type { entry as english } from "../en/entry.ts";

export const entry: Record<keyof typeof english, string> = {
  newEmail: "Correo electrónico nuevo",
  newEmailHint: "Allí llega una carta con un enlace.",
  passwordToBeSure: "Contraseña, por seguridad",
  changeEmail: "Cambiar correo electrónico",
  changingEmail: "Cambiándolo…",
  sendLink: "Enviar el enlace de nuevo",
  sendingLink: "Enviando…",
  keepEmail: "Conservar la dirección actual",
  confirm: "Confirmar",
  confirming: "Confirmando…",
  sendReset: "Enviar un enlace",

  login: "Correo electrónico o nombre de usuario",
  password: "Contraseña",
  logIn: "Iniciar sesión",
  loggingIn: "Un momento…",

  username: "Nombre de usuario",
  usernameHint:
    "De {min, number} a {max, number} letras, cifras, guiones o guiones bajos. Todo el mundo lo ve junto a lo que escribes.",
  email: "Correo electrónico",
  emailHint: "Nadie lo ve. Puedes iniciar sesión con él.",
  passwordHint:
    "Al menos {min, plural, one {# carácter} many {# de caracteres} other {# caracteres}}. Unas cuantas palabras que no tengan que ver entre sí son fáciles de recordar y difíciles de adivinar.",
  register: "Registrarse",
  leaveEmpty: "Deja este campo vacío",
  registering: "Un momento…",
  makeAccount: "Crear la cuenta",
  makingAccount: "Creándola…",

  displayName: "Nombre",
  displayNameHint: "Si quieres, aparece en lugar de tu nombre de usuario.",
  bio: "Sobre ti",
  bioHint: "Unas palabras para quienes abran tu página.",
  save: "Guardar",
  saving: "Guardando…",

  currentPassword: "Contraseña actual",
  newPassword: "Contraseña nueva",
  changePassword: "Cambiar contraseña",
  changingPassword: "Cambiándola…",

  endSession: "Cerrar",
  endingSession: "Cerrando…",
  // Spoken; begins with the words of endSession, so that whoever steers by voice can say what stands there.
  endSessionOf: "Cerrar la sesión de {device}",
  endOthers: "Cerrar las demás sesiones",
  endingOthers: "Cerrando…",

  // The code of an authenticator app, or a recovery code.
  code: "Código",
  continue: "Continuar",
  continuing: "Un momento…",
  waitingPasskey: "Esperando a tu dispositivo…",
  passkeyFailed: "No se ha usado ninguna llave de acceso. Vuelve a intentarlo o sigue sin ella.",
};
