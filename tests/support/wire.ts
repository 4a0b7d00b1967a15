import { createServer, type IncomingMessage, type ServerResponse, request as send } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import type { Duplex } from "node:stream";

/** What becomes of a request: it passes; nothing ever comes back; the line breaks; or something in between answers. */
export type Fate = "pass" | "hang" | "cut" | number;

/** The network between browsers and a server, in the hand of a test. */
export type Wire = {
  url: string;
  /** Decides about each request from now on; live connections count as requests of /socket.io. */
  decide: (fate: (method: string, path: string) => Fate) => void;
  /** Breaks every connection that is open now. */
  snap: () => void;
  /** Changes pages, scripts and data on their way. */
  edit: (change: (text: string) => string) => void;
  close: () => Promise<void>;
};

export async function openWire(port: number): Promise<Wire> {
  let fate: (method: string, path: string) => Fate = () => "pass";
  let change: ((text: string) => string) | null = null;
  const lines = new Set<Duplex>();
  const held = (line: Duplex) => {
    lines.add(line);
    line.on("close", () => lines.delete(line)).on("error", () => line.destroy());
  };

  const server = createServer((request, response) => {
    const decided = fate(request.method ?? "", request.url ?? "");
    if (decided === "cut") request.socket.destroy();
    else if (decided === "pass") pass(request, response, port, change);
    else if (decided !== "hang") response.writeHead(decided).end();
  });
  server.on("connection", held);
  server.on("upgrade", (request, socket: Socket, head) => {
    if (fate("GET", request.url ?? "") !== "pass") return socket.destroy();
    const far = connect(port, "localhost", () => {
      const names = request.rawHeaders.flatMap((word, at, all) => (at % 2 === 0 ? [`${word}: ${all[at + 1]}`] : []));
      far.write([`GET ${request.url} HTTP/1.1`, ...names, "", ""].join("\r\n"));
      far.write(head);
      far.pipe(socket).pipe(far);
    });
    held(far);
    far.on("close", () => socket.destroy());
    socket.on("close", () => far.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const snap = () => {
    for (const line of lines) line.destroy();
  };
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    decide: (next) => {
      fate = next;
    },
    snap,
    edit: (next) => {
      change = next;
    },
    async close() {
      const closed = new Promise((done) => server.close(done));
      snap();
      await closed;
    },
  };
}

function pass(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  change: ((text: string) => string) | null,
) {
  const headers = { ...request.headers };
  if (change) delete headers["accept-encoding"];
  const far = send({ port, path: request.url, method: request.method, headers }, async (answer) => {
    const textual = /html|javascript|x-script/.test(answer.headers["content-type"] ?? "");
    const { "content-length": _, ...rest } = answer.headers;
    response.writeHead(answer.statusCode ?? 502, change && textual ? rest : answer.headers);
    if (!change || !textual) return answer.pipe(response);
    let text = "";
    for await (const part of answer.setEncoding("utf8")) text += part;
    response.end(change(text));
  });
  far.on("error", () => response.destroy());
  response.on("close", () => far.destroy());
  request.pipe(far);
}
