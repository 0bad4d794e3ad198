// Turns to the device that keeps passkeys, by way of the browser. Only who presses the button loads what that needs.

/** The site refused before any device was asked; its sentence is the message. */
export class Declined extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

async function optionsFrom(path: string) {
  const headers = { "Content-Type": "application/json" };
  const answer = await fetch(path, { method: "POST", headers, body: "{}" });
  const said = await answer.json();
  if (!answer.ok) throw new Declined(answer.status, said.error.message);
  return said;
}

/** What the device has signed, as text for a form. Throws where its owner declines, or it has no passkey for this site. */
export async function signWithPasskey(): Promise<string> {
  const optionsJSON = await optionsFrom("/api/v1/passkeys/challenge");
  const { startAuthentication } = await import("@simplewebauthn/browser");
  return JSON.stringify(await startAuthentication({ optionsJSON }));
}

/** The new passkey, as text for a form. Throws as above. */
export async function makePasskey(): Promise<string> {
  const optionsJSON = await optionsFrom("/api/v1/passkeys/new");
  const { startRegistration } = await import("@simplewebauthn/browser");
  return JSON.stringify(await startRegistration({ optionsJSON }));
}
