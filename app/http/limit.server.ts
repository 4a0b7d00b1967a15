import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/**
 * How often one address may knock. A whole hall can sit behind one address, so that what the audience does is bounded
 * far above a full hall, and what opens a session far below a patient guesser: a code of the organizers' screen has far
 * too many values for 30 tries in 10 minutes, and a password 10 tries in 15.
 */
const minute = 60;
const limits = {
  signInPerLogin: new RateLimiterMemory({ keyPrefix: "login", points: 10, duration: 15 * minute }),
  signInPerAddress: new RateLimiterMemory({ keyPrefix: "address", points: 100, duration: 15 * minute }),
  pairing: new RateLimiterMemory({ keyPrefix: "pair", points: 30, duration: 10 * minute }),
  vote: new RateLimiterMemory({ keyPrefix: "vote", points: 3000, duration: minute }),
  socket: new RateLimiterMemory({ keyPrefix: "socket", points: 30_000, duration: minute }),
};

/** Null when it may go on; else how many whole seconds to wait. */
export type Wait = { seconds: number } | null;

/** Counts one attempt to sign in. A success gives the login's attempts back: see `signedIn`. */
export async function limitSignIn(address: string, login: string): Promise<Wait> {
  return (
    (await take(limits.signInPerAddress, address)) ?? (await take(limits.signInPerLogin, loginKey(address, login)))
  );
}

/** Forgets the failed attempts of this login from this address. */
export async function signedIn(address: string, login: string): Promise<void> {
  await limits.signInPerLogin.delete(loginKey(address, login));
}

/** Counts one attempt to use a pairing code. A success gives its attempt back: see `paired`. */
export function limitPairing(address: string): Promise<Wait> {
  return take(limits.pairing, address);
}

/** A code was right: a hall's tablets, all behind one address, are no guessers. */
export async function paired(address: string): Promise<void> {
  await limits.pairing.reward(address, 1);
}

/** Counts one vote of the audience. */
export function limitVote(address: string): Promise<Wait> {
  return take(limits.vote, address);
}

/** Counts one live connection that is being opened. */
export function limitSocket(address: string): Promise<Wait> {
  return take(limits.socket, address);
}

function loginKey(address: string, login: string): string {
  return `${address} ${login.normalize("NFC").trim().toLowerCase().slice(0, 100)}`;
}

async function take(limiter: RateLimiterMemory, key: string): Promise<Wait> {
  try {
    await limiter.consume(key);
    return null;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return { seconds: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) };
  }
}
