// The limit of the machine: a node:http server that sends the bytes of a file and thinks about nothing. A process of its own:
// `bare-server.ts FILE` prints its address and ends with its parent.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const bytes = readFileSync(process.argv[2] ?? "");
const headers = {
  "content-type": "text/html; charset=utf-8",
  "content-encoding": "br",
  "content-length": bytes.length,
};

const server = createServer((_request, response) => {
  response.writeHead(200, headers).end(bytes);
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`);
});
process.stdin.on("end", () => process.exit()).resume();
