import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes long, longest first: begun last, it would leave a core idle. */
const first = ["journey", "torture", "commands", "bench", "live"].map((folder) => `/tests/${folder}/`);

/** Runs the files of slow folders first; within a folder as Vitest sees fit. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = first.findIndex((folder) => moduleId.includes(folder));
      return at < 0 ? first.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
