import "server-only";
import { redirect } from "next/navigation";
import { isEmailKnown, listIdentities } from "#domain/accounts/identities/queries.ts";
import { hasPassword } from "#domain/accounts/queries.ts";
import { readArrival } from "#web/arrival.ts";
import { offeredProviders, providerName } from "#web/providers.ts";
import { requireViewer, viewer } from "#web/session.ts";

/** The other sites by which one can log in here. */
export const loadOffered = async () => offeredProviders();

/** Of them those that open the viewer's own account. */
export async function loadOwnWays() {
  const linked = await listIdentities(await requireViewer());
  return offeredProviders().filter(({ id }) => linked.some(({ provider }) => provider === id));
}

/** By the name of one that a query tells of; null for any other. */
export const loadOfferedName = async (id: unknown) => offeredProviders().find((one) => one.id === id)?.name ?? null;

/** /settings/linked: what is linked, what can be, and who has just come and is not linked yet. */
export async function loadLinked() {
  const me = await requireViewer("/settings/linked");
  const [identities, arrival, withPassword] = await Promise.all([listIdentities(me), readArrival(), hasPassword(me)]);
  const isLinked = identities.some((one) => one.provider === arrival?.provider && one.subject === arrival.subject);
  return {
    handle: me.handle,
    hasPassword: withPassword,
    identities: identities.map((one) => ({ ...one, name: providerName(one.provider) })),
    pending: arrival && !isLinked ? { name: providerName(arrival.provider), label: arrival.label } : null,
    offered: offeredProviders(),
  };
}

/** /register/with: who has just come. Leads on whoever is logged in, and whoever did not come. */
export async function loadNewcomer() {
  if (await viewer()) redirect("/settings/linked");
  const arrival = await readArrival();
  if (!arrival) redirect("/login?fault=failed");
  const { email, label, provider } = arrival;
  return { name: providerName(provider), label, email, isKnown: email !== null && (await isEmailKnown(email)) };
}
