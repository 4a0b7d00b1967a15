import { createAccount, } from "~/data/accounts.server";
import { openDatabase, closeDatabase } from "~/data/database.server";
import { loadSample } from "~/data/sample.server";
import { createContest } from "~/data/door.server";
import { founder } from "~/data/sessions.server";
import { fromTemplate, emptyRecord } from "~/domain/templates";
import { newId } from "~/data/ids.server";
(async () => {
await openDatabase(process.env.DATA_DIR!);
const a: any = await createAccount({ username: "hoa", name: "Nguyễn Thị Hoa", password: "dân vận khéo thì việc gì cũng xong" });
const who = founder(a, "x");
await loadSample(who);
// two tiers today: clusters and communes
const units = Array.from({length: 38}, (_, i) => ({ id: `xa-${i}`, name: `${i<2?"Phường":"Xã"} Mường Thử Nghiệm ${i+1}`, kind: i<2?"phường":"xã", parent: null, validFrom: "2025-07-01", validTo: null, successors: [], source: "thử" }));
const base = { subtitle: "Năm 2026", level: "Cấp tỉnh", organizer: "UBND tỉnh", heading: "government" as const, place: "Hội trường tỉnh", startsOn: "2026-12-20", endsOn: null, parent: null, sample: false, onStage: null };
const top = { ...fromTemplate("four-parts", { id: "tinh-2026", title: "Hội thi Dân vận khéo tỉnh Lai Châu năm 2026", ...base, holders: [], expected: units.map(u=>u.id) }, newId), units };
console.log(await createContest(who, top).then((r:any)=>r.refused ?? "ok"));
for (let c=0;c<6;c++) {
  const held = units.slice(c*4, c*4+4);
  const r = { ...fromTemplate("four-parts", { id: `cum-${c}`, title: `Hội thi Dân vận khéo cụm thi đua số ${c+1}`, ...base, level: "Cụm", parent: "tinh-2026", holders: held.map(u=>u.id), expected: [] }, newId), units: held };
  if (c%2) r.teams = held.map((u,i)=>({id:`d${i}`, number:i+1, name:u.name, unit:u.id, unitName:u.name, bloc:null, origin:null, sample:false}));
  if (c===2) r.approvals = [{id:"a", of:"rules", hash:"0".repeat(64), made:{at:"2026-10-01T00:00:00Z",by:"x",reason:""}, revoked:null}] as any;
  await createContest(who, r as any);
}
await closeDatabase();

})();
