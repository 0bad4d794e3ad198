// next-auth, kept to what it is good at: the signed and encrypted cookie, and sign-in with other sites (providers.ts). Whether a
// session lives is told by its row (session.ts); the cookie's token holds nothing but the row's secret.
import "server-only";
import NextAuth, { type NextAuthConfig } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { identityOf } from "#domain/accounts/identities/identity.ts";
import { endSessionOf } from "#domain/accounts/sessions/commands.ts";
import { findSession } from "#domain/accounts/sessions/queries.ts";
import { DAY, now, SECOND } from "#lib/clock.ts";
import { log } from "#lib/log.ts";
import { noteArrival } from "./arrival.ts";
import { authProviders } from "./providers.ts";
import { authSecret, callbackCookie, hostCookie, isHttps, sessionCookie } from "./session-cookie.ts";

/** The longest that any session may live (session-life.ts); the row ends most of them sooner. */
export const COOKIE_SECONDS = (30 * DAY) / SECOND;

/** What anybody can cause with a made-up address or cookie is no error of ours. */
const CALLERS_FAULT = new Set([
  ...["UnknownAction", "MissingCSRF", "CredentialsSignin", "JWTSessionError", "SignOutError"],
  ...["InvalidCheck", "OAuthCallbackError", "AccessDenied"],
]);

/** What follows from coming back (sign-in-with.ts). */
const ARRIVED = "/api/sign-in-with/arrived";

const cookieOptions = () => ({ httpOnly: true, sameSite: "lax" as const, path: "/", secure: isHttps() });

/**
 * Not a password: sign-in.ts has checked that, and began a session; this puts the session's secret into the cookie. Whoever calls
 * next-auth's own address with a secret must have it already.
 */
const sessionSecret = Credentials({
  credentials: { secret: {} },
  async authorize({ secret }) {
    if (typeof secret !== "string") return null;
    const session = await findSession(secret, now());
    return session ? { id: session.account.id, secret } : null;
  },
});

const config = (): NextAuthConfig => ({
  providers: [sessionSecret, ...authProviders()],
  secret: authSecret(),
  // Our own server has set the host (web/server.ts), and redirects are made by return-path.ts, not from it.
  trustHost: true,
  session: { strategy: "jwt", maxAge: COOKIE_SECONDS },
  useSecureCookies: isHttps(),
  cookies: {
    sessionToken: { name: sessionCookie(), options: cookieOptions() },
    callbackUrl: { name: callbackCookie(), options: cookieOptions() },
    csrfToken: { name: hostCookie("afterword.csrf"), options: cookieOptions() },
  },
  pages: { signIn: "/login", signOut: "/", error: "/login" },
  callbacks: {
    /**
     * Somebody has come back from another site. It stays an arrival until he says what follows, and next-auth's own cookie is written for
     * sessions of ours alone.
     */
    async signIn({ account, profile }) {
      if (account?.type === "credentials") return true;
      const identity = account && identityOf(account.provider, profile ?? {});
      if (!identity) return false;
      await noteArrival(identity);
      return ARRIVED;
    },
    async jwt({ token, user }) {
      if (user && "secret" in user) return { sid: user.secret };
      const isLive = typeof token.sid === "string" && (await findSession(token.sid, now()));
      return isLive ? token : null;
    },
    // next-auth's own address for scripts tells nothing; api/me is ours.
    session: ({ session }) => ({ expires: session.expires }),
  },
  events: {
    async signOut(message) {
      const sid = "token" in message ? message.token?.sid : undefined;
      if (typeof sid === "string") await endSessionOf(sid, now());
    },
  },
  logger: {
    error: (error) =>
      CALLERS_FAULT.has(error.name)
        ? log.info({ fault: error.name }, "next-auth refused a request")
        : log.error({ err: error }, "next-auth failed"),
    warn: (code) => log.warn({ code }, "next-auth warns"),
    debug: () => {},
  },
});

// A function, so that the environment is read at the first request and not when Next builds the pages.
export const { handlers, signIn, signOut } = NextAuth(config);
