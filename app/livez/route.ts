export const dynamic = "force-dynamic";

/** Says that the event loop turns; asks nothing of the database, whose absence no restart of ours would cure. */
export const GET = () =>
  new Response("ok\n", { headers: { "Cache-Control": "no-store", "Content-Type": "text/plain" } });
