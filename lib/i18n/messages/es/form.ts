// Fields and forms of any kind. Said in the browser on every page.
import type { form as english } from "../en/form.ts";

export const form: Record<keyof typeof english, string> = {
  // Above the sentence that tells what was refused.
  problem: "Hay un problema",
  // The button beside a password. Eyes see only what stands outside <hidden>, and the button is as wide as the longer of the two.
  showPassword: "Mostrar<hidden> la contraseña</hidden>",
  hidePassword: "Ocultar<hidden> la contraseña</hidden>",
};
