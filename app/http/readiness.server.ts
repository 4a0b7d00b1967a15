/**
 * Whether this process takes work: from when the database is open and the port listens, until it is told to end. On
 * `globalThis`, because development evaluates edited modules again.
 */
const shared = globalThis as { danVanKheoReady?: boolean };

export function setReady(ready: boolean): void {
  shared.danVanKheoReady = ready;
}

export function isReady(): boolean {
  return shared.danVanKheoReady === true;
}
