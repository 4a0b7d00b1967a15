/**
 * The database that a browser keeps on its device. Every promise here may be broken: private windows, full disks and old
 * browsers have none, and iPads lose the connection to theirs when they sleep.
 */
export type Shelf = "drafts" | "kept";

const name = "dan-van-kheo";
const shelves: readonly Shelf[] = ["drafts", "kept"];
/** Milliseconds after which a database that does not open is taken for none. */
const patience = 3000;

let opened: Promise<IDBDatabase> | null = null;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("The device's database does not open")), patience);
    const asked = indexedDB.open(name, 1);
    asked.onupgradeneeded = () => {
      for (const shelf of shelves) asked.result.createObjectStore(shelf);
    };
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => {
      clearTimeout(timer);
      asked.result.onclose = forget;
      asked.result.onversionchange = () => {
        asked.result.close();
        forget();
      };
      resolve(asked.result);
    };
  });
  opened.catch(forget);
  return opened;
}

function forget(): void {
  opened = null;
}

/** Works on one shelf, and is done when it is on the disk. A connection that was lost meanwhile is made again, once. */
async function work<Result>(
  shelf: Shelf,
  mode: IDBTransactionMode,
  ask: (on: IDBObjectStore) => IDBRequest<Result>,
  again = true,
): Promise<Result> {
  const database = await open();
  try {
    return await new Promise<Result>((resolve, reject) => {
      const transaction = database.transaction(shelf, mode, { durability: "strict" });
      const asked = ask(transaction.objectStore(shelf));
      transaction.oncomplete = () => resolve(asked.result);
      transaction.onabort = () => reject(transaction.error ?? new Error("The device did not keep it"));
      // Asked for at once, so that it is under way even if the page ends now.
      transaction.commit();
    });
  } catch (error) {
    const lost = error instanceof DOMException && /InvalidState|Unknown/.test(error.name);
    if (!lost || !again) throw error;
    forget();
    return work(shelf, mode, ask, false);
  }
}

export function readShelf<Value>(shelf: Shelf, key: string): Promise<Value | undefined> {
  return work(shelf, "readonly", (on) => on.get(key) as IDBRequest<Value | undefined>);
}

/** All that stands under keys which begin so. */
export async function readAll<Value>(shelf: Shelf, prefix: string): Promise<[key: string, value: Value][]> {
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  const keys = await work(shelf, "readonly", (on) => on.getAllKeys(range));
  const values = await work(shelf, "readonly", (on) => on.getAll(range) as IDBRequest<Value[]>);
  return keys.map((key, at) => [String(key), values[at] as Value]);
}

export async function putOnShelf(shelf: Shelf, key: string, value: unknown): Promise<void> {
  await work(shelf, "readwrite", (on) => on.put(value, key));
}

export async function takeOffShelf(shelf: Shelf, key: string): Promise<void> {
  await work(shelf, "readwrite", (on) => on.delete(key));
}
