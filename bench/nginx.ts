// nginx with the configuration that docs/operating.md gives, in front of a site, for a while.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ROOT } from "#bin/prisma.ts";
import { freePort } from "./site.ts";

const SHIPPED = path.join(ROOT, "docs/operating/afterword.nginx.conf");

/** Where Debian puts it, which is not in everybody's PATH. */
process.env.PATH += ":/usr/sbin";

export const hasNginx = (): boolean => spawnSync("nginx", ["-v"]).error === undefined;

export type Nginx = {
  /** The site as its readers reach it. */
  url: string;
  /** The address at which nginx sends `bytes` (below) as a file. */
  fileUrl: string;
  close(): Promise<void>;
};

/**
 * Starts it on free ports; `site` is the address behind it, `bytes` brotli for the comparison. Throws what nginx says when the
 * configuration is wrong. What is changed of the shipped file is what everybody must change: ports, name and folders.
 */
export async function openNginx(site: string, bytes: Buffer = Buffer.alloc(0)): Promise<Nginx> {
  const home = mkdtempSync(path.join(tmpdir(), "afterword-nginx-"));
  const [port, filePort] = [await freePort(), await freePort()];
  mkdirSync(path.join(home, "files"));
  writeFileSync(path.join(home, "files/page.html"), bytes);
  writeFileSync(path.join(home, "afterword.conf"), fitted(new URL(site).host, port, home));
  writeFileSync(path.join(home, "nginx.conf"), around(home, filePort));
  const child = spawn("nginx", ["-p", home, "-c", path.join(home, "nginx.conf"), "-e", path.join(home, "error.log")], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (part) => (said += part));
  const ended = once(child, "exit");
  const urls = { url: `http://127.0.0.1:${port}`, fileUrl: `http://127.0.0.1:${filePort}/page.html` };
  await Promise.race([answers(urls.fileUrl), ended]);
  if (child.exitCode !== null) {
    rmSync(home, { recursive: true, force: true });
    throw new Error(`nginx did not start:\n${said}`);
  }
  return {
    ...urls,
    async close() {
      child.kill("SIGTERM");
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The shipped file with other ports and folders. Throws where it no longer says what is replaced. */
function fitted(upstream: string, port: number, home: string): string {
  const replaced: [string, string][] = [
    ["server 127.0.0.1:3000;", `server ${upstream};`],
    ["listen 80;", `listen 127.0.0.1:${port};`],
    ["listen [::]:80;", ""],
    ["server_name example.org;", "server_name _;"],
    ["/var/cache/nginx/afterword", path.join(home, "cache")],
  ];
  return replaced.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${SHIPPED} does not say "${from}".`);
      return text.replaceAll(from, to);
    },
    readFileSync(SHIPPED, "utf8"),
  );
}

/** What Debian's nginx.conf has around it, for one process without log lines, and a second server that sends a file.
 * Started by root it stays root: its folder is closed to others. */
const around = (home: string, filePort: number) => `
daemon off;
${process.getuid?.() === 0 ? "user root;" : ""}
worker_processes 1;
pid ${home}/pid;
events { worker_connections 8192; }
http {
  types { text/html html; }
  default_type application/octet-stream;
  access_log off;
  sendfile on;
  tcp_nopush on;
  server_tokens off;
  client_body_temp_path ${home}/body;
  proxy_temp_path ${home}/proxy;
  fastcgi_temp_path ${home}/fastcgi;
  uwsgi_temp_path ${home}/uwsgi;
  scgi_temp_path ${home}/scgi;
  include ${home}/afterword.conf;
  server {
    listen 127.0.0.1:${filePort};
    root ${home}/files;
    add_header Content-Encoding br;
  }
}
`;

/** Until somebody listens there. */
async function answers(url: string): Promise<void> {
  for (;;) {
    const found = await fetch(url).then(
      () => true,
      () => false,
    );
    if (found) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
