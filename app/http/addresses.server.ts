import { networkInterfaces } from "node:os";

const loopback = /^(localhost|127\.|\[?::1\]?$)/;

/** The addresses under which other devices of the local network reach this machine, the likeliest first. */
export function networkAddresses(): string[] {
  const cards = Object.entries(networkInterfaces()).flatMap(([card, found = []]) =>
    found.filter(({ family, internal }) => family === "IPv4" && !internal).map(({ address }) => ({ card, address })),
  );
  const virtual = /^(docker|br-|veth|virbr|vmnet|tun|tap|utun|zt)/;
  return [...cards].sort((a, b) => Number(virtual.test(a.card)) - Number(virtual.test(b.card))).map((c) => c.address);
}

/**
 * The origin that a code to be scanned by another device must carry: the one that this page was asked under, or, where
 * that is this machine's own name for itself, its address in the local network.
 */
export function reachableOrigin(request: Request): string {
  const url = new URL(request.url);
  const address = networkAddresses()[0];
  if (address === undefined || !loopback.test(url.hostname)) return url.origin;
  return `${url.protocol}//${address}${url.port ? `:${url.port}` : ""}`;
}
