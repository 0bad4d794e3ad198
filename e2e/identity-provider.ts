// Another site where people have accounts, for journeys that log in by it: a real provider of OpenID Connect, on this machine.
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import Provider from "oidc-provider";

/** How our site is known there. */
export const CLIENT = { id: "afterword", secret: "a-secret-between-two-sites" };

export type IdentityProvider = {
  issuer: string;
  /** From when the site has an address. Whoever logs in there as NAME has the address NAME@example.org, checked unless the name says "unchecked". */
  serve(siteUrl: string): void;
  close(): Promise<void>;
};

/** At an address of its own (127.0.0.1, where the site is localhost): for a browser that is another site. */
export async function openProvider(): Promise<IdentityProvider> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    serve(siteUrl) {
      const provider = new Provider(issuer, {
        clients: [
          {
            client_id: CLIENT.id,
            client_secret: CLIENT.secret,
            redirect_uris: [`${siteUrl}/api/auth/callback/oidc`],
          },
        ],
        claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["preferred_username"] },
        pkce: { required: () => true },
        cookies: { keys: ["only-for-tests"] },
        findAccount: (_context, id) => ({
          accountId: id,
          claims: () => ({
            ...{ sub: id, preferred_username: id, email: `${id}@example.org` },
            email_verified: !id.includes("unchecked"),
          }),
        }),
      });
      server.on("request", provider.callback());
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** On the provider's pages: who one is there, and that our site may know. */
export async function logInThere(page: Page, name: string) {
  await page.getByPlaceholder("Enter any login").fill(name);
  await page.getByPlaceholder("and password").fill("any");
  await page.getByRole("button", { name: "Sign-in" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
}
