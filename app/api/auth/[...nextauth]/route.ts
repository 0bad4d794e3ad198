import { NextRequest } from "next/server";
import { handlers } from "#web/auth.ts";
import { readersAddress } from "#web/readers-address.ts";

const asReadersCallIt = (request: NextRequest) =>
  new NextRequest(readersAddress(request.url, request.headers), request);

export const GET = (request: NextRequest) => handlers.GET(asReadersCallIt(request));
export const POST = (request: NextRequest) => handlers.POST(asReadersCallIt(request));
