import { closeDatabase, openDatabase } from "~/data/database.server";
import { readEnvironment } from "~/env.server";

/** Runs a command's work on the database of `DATA_DIR`, also while a server has it open. Answers the exit code. */
export async function onDatabase(work: () => Promise<number>): Promise<number> {
  const read = readEnvironment(process.env);
  if ("refusal" in read) {
    console.error(read.refusal);
    return 1;
  }
  await openDatabase(read.environment.DATA_DIR);
  try {
    return await work();
  } finally {
    await closeDatabase();
  }
}
