import { spawnSync } from "node:child_process";
import { rmSync, statfsSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A disk of a few megabytes, in memory, that a test fills up or closes to writing as a whole. */
export type SmallDisk = {
  path: string;
  /** Takes all the room that is left. */
  fill: () => void;
  /** Gives it back. */
  clear: () => void;
  /** Only while nobody has a file on it open for writing. */
  readOnly: () => void;
  remove: () => Promise<void>;
};

/** Makes one, or says why this machine does not let it: mounting wants Linux and its administrator. */
export async function smallDisk(megabytes: number): Promise<SmallDisk | { refused: string }> {
  const path = await mkdtemp(join(tmpdir(), "dan-van-kheo-disk-"));
  const failed = mount("-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", path);
  if (failed !== null) {
    await rm(path, { recursive: true });
    return { refused: `no small disk can be mounted here: ${failed}` };
  }
  const filler = join(path, "filler");
  return {
    path,
    fill() {
      const { bavail, bsize } = statfsSync(path);
      writeFileSync(filler, Buffer.alloc(bavail * bsize));
    },
    clear: () => rmSync(filler),
    readOnly() {
      const refused = mount("-o", "remount,ro", path);
      if (refused !== null) throw new Error(refused);
    },
    async remove() {
      spawnSync("umount", ["-l", path]);
      await rm(path, { recursive: true, force: true });
    },
  };
}

/** Null, or what it says instead. */
function mount(...args: string[]): string | null {
  const { status, stderr, error } = spawnSync("mount", args, { encoding: "utf8" });
  return status === 0 ? null : (error?.message ?? stderr.trim());
}
