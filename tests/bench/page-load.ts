import { get } from "node:http";
import { connect } from "node:net";

/** What a browser asks for that opens an address for the first time, and how many bytes come back, heads and all. */
export type Page = { paths: string[]; bytes: number };

/** Requests on one connection, which ends with the last of them. */
function asked(paths: readonly string[]): string {
  const heads = "Host: 127.0.0.1\r\nAccept-Encoding: gzip, br\r\nUser-Agent: bench\r\n";
  const one = (path: string, at: number) =>
    `GET ${path} HTTP/1.1\r\n${heads}${at === paths.length - 1 ? "Connection: close\r\n" : ""}\r\n`;
  return paths.map(one).join("");
}

/** The board's page with the files that it names. */
export async function pageOf(port: number, path: string): Promise<Page> {
  const html = await textOf(port, path);
  const named = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, file = ""]) => file);
  const paths = [path, ...new Set(named)];
  return { paths, bytes: await weigh(port, paths) };
}

/** So many bytes answer these requests on one connection. */
export function weigh(port: number, paths: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    let bytes = 0;
    socket.on("error", reject);
    socket.on("data", (piece) => (bytes += piece.length));
    socket.on("close", () => resolve(bytes));
    socket.write(asked(paths));
  });
}

/**
 * Asks for all of it on one connection, and waits for its end. The board changes while a crowd comes in, and its page with
 * it: a tenth less than was weighed is not taken for a connection that broke off.
 */
export function loadPage({ paths, bytes }: Page, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    let came = 0;
    socket.on("error", reject);
    socket.on("data", (piece) => (came += piece.length));
    socket.on("close", () => (came > bytes * 0.9 ? resolve() : reject(new Error("the server hung up"))));
    socket.write(asked(paths));
  });
}

function textOf(port: number, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get({ port, path, host: "127.0.0.1" }, (response) => {
      let text = "";
      response.on("data", (piece) => (text += piece));
      response.on("end", () => resolve(text));
    }).on("error", reject);
  });
}
