// A device's visit to a discussion, joined with what the reader's account knows of his others.
import { noteVisit } from "#domain/visits/commands.ts";
import { visitSchema } from "#domain/visits/schema.ts";
import { post } from "#web/endpoint.ts";
import { toldVisit } from "./told.ts";

const note = post("/api/v1/visits", {
  schema: visitSchema,
  unasked: true,
  run: async (viewer, input, now) => toldVisit(await noteVisit(viewer, input, now)),
});

export const visitEndpoints = [note];
