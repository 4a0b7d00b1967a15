import type { ServerBuild } from "@remix-run/node";
import { expect, test, vi } from "vitest";
import { byArea } from "~/http/areas.server";

const routes = {
  root: { id: "root", path: "" },
  front: { id: "front", parentId: "root", index: true },
  "judge.($contest)": { id: "judge.($contest)", parentId: "root", path: "judge/:contest?" },
  "judge.$contest.ballot": { id: "judge.$contest.ballot", parentId: "judge.($contest)", path: ":performance/ballot" },
  organize: { id: "organize", parentId: "root", path: "organize" },
  "organize.judge": { id: "organize.judge", parentId: "organize", path: "judge" },
  "sign-in": { id: "sign-in", parentId: "root", path: "sign-in" },
  "*": { id: "*", parentId: "root", path: "*" },
};
const build = { routes, assets: { routes, url: "/assets/manifest.js" }, entry: {} } as unknown as ServerBuild;
const everywhere = ["*", "front", "root"];

test("an address is answered by the routes that begin with its word, and by those for any word", () => {
  const partOf = byArea(build, (part) => part);
  const idsAt = (pathname: string) => Object.keys(partOf(pathname).routes).sort();
  const judge = [...everywhere, "judge.$contest.ballot", "judge.($contest)"].sort();
  expect(idsAt("/judge")).toEqual(judge);
  expect(idsAt("/judge.data")).toEqual(judge);
  expect(idsAt("/judge/lai-chau/muong-te/ballot")).toEqual(judge);
  expect(idsAt("/organize/judge")).toEqual([...everywhere, "organize", "organize.judge"].sort());
  expect(idsAt("/sign-in")).toEqual([...everywhere, "sign-in"].sort());
  const { assets } = partOf("/judge/lai-chau");
  expect(Object.keys(assets.routes).sort()).toEqual(judge);
  expect(assets.url).toBe("/assets/manifest.js");
});

test("the whole program answers what begins with no word that it knows, however it is written", () => {
  const partOf = byArea(build, (part) => part);
  for (const pathname of ["/", "/_root.data", "/Judge", "/%6Audge", "/nowhere", "/:contest", "/*", "judge", ""])
    expect(partOf(pathname)).toBe(build);
});

test("a part is made once, and only when it is asked for", () => {
  const make = vi.fn((part: ServerBuild) => part);
  const partOf = byArea(build, make);
  expect(make).not.toHaveBeenCalled();
  partOf("/judge/a");
  partOf("/judge/b");
  expect(make).toHaveBeenCalledTimes(1);
});
