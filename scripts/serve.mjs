import { createReadStream, existsSync, statSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import path from "node:path";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * Serves a folder on this machine only, at the port or the next free one. Resolves to its address and what stops it.
 * Folders served beside it are given by the first part of their address: `{ out: "/home/me/out" }`. A bare address
 * leads to `home`, a query such as "?open=out/scorecard.xlsx", where one is given. With a certificate it speaks HTTPS.
 */
export async function serve(folder, port = 3000, { beside = {}, home, certificate } = {}) {
  const answer = (request, response) => {
    if (home !== undefined && request.url === "/") {
      response.writeHead(302, { Location: `/${home}` }).end();
      return;
    }
    const asked = addressOf(request.url ?? "/");
    if (asked === null) {
      response.writeHead(400, { "Content-Type": "text/plain" }).end("Bad address");
      return;
    }
    const [, first = ""] = asked.split("/");
    const root = path.resolve(beside[first] ?? folder);
    const within = first in beside ? asked.slice(first.length + 1) : asked;
    const file = path.join(root, within.endsWith("/") ? `${within}index.html` : within);
    const isInside = file === root || file.startsWith(root + path.sep);
    if (!isInside || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found");
      return;
    }
    response.writeHead(200, {
      "Content-Type": types[path.extname(file)] ?? "application/octet-stream",
      // Excel shows no icon that is sent as no-cache.
      "Cache-Control": file.endsWith(".png") ? "max-age=60" : "no-cache",
      "X-Content-Type-Options": "nosniff",
    });
    createReadStream(file).pipe(response);
  };
  const server = certificate ? https.createServer(certificate, answer) : http.createServer(answer);
  const used = await listen(server, port);
  return {
    address: `${certificate ? "https" : "http"}://localhost:${used}/`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}

/** The path that is asked for, its escapes resolved; null where they are none ("/%"). */
function addressOf(url) {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", (fault) => {
      if (fault.code === "EADDRINUSE" && port !== 0) listen(server, port + 1).then(resolve, reject);
      else reject(fault);
    });
    server.listen(port, "127.0.0.1", () => {
      server.removeAllListeners("error");
      resolve(server.address().port);
    });
  });
}
