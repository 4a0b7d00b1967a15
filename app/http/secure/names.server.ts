import { hostname } from "node:os";
import { networkAddresses } from "../addresses.server";

/** What a certificate speaks for: host names and IPv4 addresses. */
export type Names = { hosts: readonly string[]; addresses: readonly string[] };

const privateNetworks: readonly [network: string, bits: number][] = [
  ["10.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
  ["100.64.0.0", 10],
  ["169.254.0.0", 16],
  ["127.0.0.0", 8],
];

export const bytesOf = (address: string): number[] => address.split(".").map(Number);
const numberOf = (address: string): number => bytesOf(address).reduce((sum, byte) => sum * 256 + byte, 0);

/** Whether an address is one of a private network (RFC 1918, 6598), of one without any server (3927), or the machine's own. */
export function isPrivate(address: string): boolean {
  return privateNetworks.some(([network, bits]) => {
    const size = 2 ** (32 - bits);
    return Math.floor(numberOf(address) / size) === Math.floor(numberOf(network) / size);
  });
}

/**
 * All that an authority of a hall may sign for, so that a device which trusts it gives nobody power over sites of the
 * Internet: private networks, names of the local one, and such addresses besides as the machine has when it is made.
 */
export function permittedWith(addresses: readonly string[]) {
  const besides = addresses.filter((address) => !isPrivate(address));
  return {
    hosts: ["localhost", "local"],
    networks: [...privateNetworks, ...besides.map((address): [string, number] => [address, 32])],
  };
}

/** Under which this machine is reached now. `<machine>.local` is what it is called where mDNS works. */
export function namesNow(): Names {
  const [machine = ""] = hostname().toLowerCase().split(".");
  const hosts = /^[a-z0-9-]{1,63}$/.test(machine) && machine !== "localhost" ? [`${machine}.local`] : [];
  return { hosts: ["localhost", ...hosts], addresses: ["127.0.0.1", ...networkAddresses()] };
}
