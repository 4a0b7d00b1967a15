import { planOrders } from "~/domain/ceremony";
import type { Change } from "~/domain/change";
import { approveRules, unsealRules } from "~/domain/changes/approvals";
import { recordArrival, recordPresence, revokeArrival } from "~/domain/changes/arrivals";
import { submitBallot } from "~/domain/changes/ballots";
import { answerCall, callDesk } from "~/domain/changes/calls";
import { endCeremony, pauseCeremony, planCeremony, stepCeremony } from "~/domain/changes/ceremony";
import { confirm, reopen } from "~/domain/changes/confirmation";
import { editRules } from "~/domain/changes/contest";
import { decide, revokeDecision } from "~/domain/changes/decisions";
import { showInHall } from "~/domain/changes/hall";
import { setContestants, setCriteria, setJudges, setOfficers, setPanels } from "~/domain/changes/lists";
import { copyOrder, drawOrder, setOrder } from "~/domain/changes/order";
import { enterPaper, takeBackPaper } from "~/domain/changes/paper";
import { addPart, editPart, orderParts, removePart } from "~/domain/changes/parts";
import { penalise, revokePenalty } from "~/domain/changes/penalties";
import {
  brief,
  freeze,
  publishPerformance,
  publishRound,
  reveal,
  revokePublication,
} from "~/domain/changes/publication";
import { askReview, keepMarks, takeReviewBack } from "~/domain/changes/reviews";
import { addRound, editRound, orderRounds, removeRound, setEntrants } from "~/domain/changes/rounds";
import { drawSituations, setSituations } from "~/domain/changes/situations";
import { callOnStage, closeMarking, openMarking, resetClock, startClock, stopClock } from "~/domain/changes/stage";
import { addLate, revokeSubstitution, substitute } from "~/domain/changes/substitutions";
import { enterAnswers, enterTally } from "~/domain/changes/tallies";
import { addTeams, editTeam, orderTeams, removeTeam, setBlocs } from "~/domain/changes/teams";
import { confirmTimePenalty, overrideTimePenalty, revokeTimePenalty } from "~/domain/changes/time-penalty";
import { closeVote, openVote, revokeVote } from "~/domain/changes/votes";
import type { ContestRecord, Round } from "~/domain/record";
import { actor, judge, team } from "./acting";
import { quiz, round, skit } from "./small-contest";

/** Whether a step speaks only of rows that are there, once each, or of whatever it likes. */
export type Aim = "true" | "wild";
type Rows = readonly { id: string }[];
type Step = (record: ContestRecord, n: readonly number[], aim: Aim) => { change: Change; by: ReturnType<typeof actor> };

const names = ["a", "b", "c", "d"];
const why = "Theo biên bản";

/** The id of one of the rows; a wild step may name what is not there. */
const one = (rows: Rows, n: number, aim: Aim): string => {
  const at = n % (rows.length + (aim === "wild" ? 1 : 0) || 1);
  return rows[at]?.id ?? "khong-co";
};
const orNone = (rows: Rows, n: number, aim: Aim) => (n % 3 === 0 || rows.length === 0 ? null : one(rows, n, aim));
/** Some of the ids, in a turned order; a wild step names one twice. */
const some = (rows: Rows, n: number, aim: Aim): string[] => {
  const kept = rows.filter((_, at) => (n >> (at % 5)) % 2 === 0).map(({ id }) => id);
  return aim === "wild" && n % 4 === 0 ? [...kept, ...kept.slice(0, 1), "khong-co"] : kept.reverse();
};
const fresh = (prefix: string, n: number) => `${prefix}-${names[n % names.length]}`;

type Made = (record: ContestRecord, pick: Pick, n: readonly [number, number, number], aim: Aim) => Change;
type Pick = { [key in "teams" | "rounds" | "parts" | "performances" | "judges" | "blocs"]: string };

const step =
  (make: Made, role: "organizer" | "judge" | "chair" | "desk" = "organizer"): Step =>
  (record, [a = 0, b = 0, c = 0], aim) => {
    const pick = {
      teams: one(record.teams, a, aim),
      rounds: one(record.rounds, b, aim),
      parts: one(record.parts, b, aim),
      performances: one(record.performances, a, aim),
      judges: one(record.judges, b, aim),
      blocs: one(record.blocs, b, aim),
    };
    const secretary = actor(["secretary"], "thu-ky");
    const desk = role === "desk" && c % 3 === 0 ? secretary : actor();
    const by = role === "judge" || role === "chair" ? actor([role], one(record.judges, c, "true")) : desk;
    return { change: make(record, pick, [a, b, c], aim), by };
  };

const full = (record: ContestRecord, performance: string, n: number) => {
  const part = record.performances.find(({ id }) => id === performance)?.part;
  const own = record.criteria.filter((criterion) => criterion.part === part);
  return Object.fromEntries(own.map(({ id, maximum, step: by }) => [id, n % 2 === 0 ? maximum : maximum - by]));
};

const answersOf = (questions: number, n: number): string[] =>
  Array.from({ length: questions }, (_, at) => ["A", "B", "", "C"][(at * n + n) % 4] || (n % 2 === 0 ? "A" : "B"));

const aRound = (record: ContestRecord, [a, b, c]: readonly [number, number, number], aim: Aim): Partial<Round> => ({
  tieBreaks: [
    ...record.parts.slice(0, 1).map(() => ({ by: "part" as const, part: one(record.parts, a, aim) })),
    ...record.criteria.slice(0, c % 2).map(({ id }) => ({ by: "criterion" as const, criterion: id })),
    { by: "decision" },
  ],
  carryOver: c % 3 === 0 ? { round: one(record.rounds, b, aim), coefficient: 5000 } : null,
  advance: c % 2 === 0 ? { best: 1, of: "round", bestOfRest: 0, onTie: "decide" } : null,
  prizes: {
    ...round.prizes,
    side: record.parts
      .slice(0, 1)
      .map(() => ({ id: "dac-biet", name: "Đặc biệt", award: { by: "best-part", part: one(record.parts, b, aim) } })),
  },
});

const decisionOf: Made = (record, pick, [a, b, c], aim) => {
  const id = `quyet-dinh-${a}`;
  const at = { id, performance: pick.performances };
  const on = { id, round: pick.rounds, team: pick.teams };
  const kinds = [
    () => decide({ ...on, kind: "standing", round: orNone(record.rounds, b, aim), standing: "withdrawn" }, why),
    () => decide({ ...at, kind: "judge-away", judge: pick.judges, why: "absent" }, why),
    () => decide({ ...at, kind: "no-show" }, why),
    () => decide({ id, kind: "recusal", judge: pick.judges, team: pick.teams, recused: c % 2 === 0 }, why),
    () => decide({ ...at, kind: "time-penalty", points: 25 }, why),
    () =>
      decide({ id, kind: "order", round: pick.rounds, for: "rank", by: "lot", teams: some(record.teams, a, aim) }, why),
    () => decide({ ...on, kind: "side-prize", prize: "dac-biet", contestant: orNone(record.contestants, b, aim) }, why),
    () => decide({ ...on, kind: "nomination" }, why),
  ];
  return (kinds[c % kinds.length] ?? kinds[0])?.() ?? callOnStage(null);
};

/** Everything that can be done to a contest, by name. Three numbers say to what. */
export const steps: { [name: string]: Step } = {
  "team added": step((_, __, [a, b, c], aim) =>
    addTeams([team(fresh("doi", a), "Đội", { number: (c % 9) + 1, bloc: aim === "wild" && b % 3 === 0 ? "x" : null })]),
  ),
  "team edited": step((record, pick, [, b], aim) => editTeam(pick.teams, { bloc: orNone(record.blocs, b, aim) })),
  "team removed": step((_, pick) => removeTeam(pick.teams)),
  "teams ordered": step((record, _, [a], aim) => orderTeams(some(record.teams, a, aim))),
  blocs: step((_, __, [a, b], aim) => {
    const ids = aim === "wild" && b % 4 === 0 ? ["x", "x"] : ["x", "y"].slice(a % 2);
    return setBlocs(ids.map((id) => ({ id, name: id, kind: "bloc" })));
  }),
  contestants: step((record, pick, [a, b], aim) => {
    const ids = aim === "wild" ? [fresh("nguoi", a), fresh("nguoi", b)] : [`${pick.teams}-1`, `${pick.teams}-2`];
    const rest = { gender: null, birthYear: null, ethnicity: "", title: "", workplace: "" };
    const role = b % 3 === 0 ? ("reserve" as const) : ("official" as const);
    const present = record.teams.some(({ id }) => id === pick.teams);
    return setContestants(
      pick.teams,
      present || aim === "wild" ? ids.slice(b % 2).map((id) => ({ id, fullName: "Lò Thị Hoa", role, ...rest })) : [],
    );
  }),
  judges: step((record, _, [a, b], aim) => {
    const ids = [...record.judges.map(({ id }) => id), aim === "wild" ? fresh("nguoi", a) : fresh("giam-khao", a)];
    const wanted = ids.filter((_, at) => (b >> at) % 2 === 0);
    const named = aim === "wild" ? [...wanted, ...wanted.slice(0, a % 5 === 0 ? 1 : 0)] : [...new Set(wanted)];
    return setJudges(named.map((id, at) => judge(id, "Vàng A Bình", at === 0)));
  }),
  officers: step((record, _, [a], aim) => {
    const id = aim === "wild" ? one(record.judges, a, aim) : "thu-ky";
    return setOfficers([{ id, fullName: "Bùi Thu Trang", title: "", workplace: "", role: "secretary" }]);
  }),
  panels: step((record, _, [a, b], aim) =>
    setPanels(
      record.parts.flatMap((part) => some(record.judges, a + b, aim).map((seat) => ({ part: part.id, judge: seat }))),
    ),
  ),
  "round added": step((record, _, n, aim) =>
    addRound({ ...round, ...(aim === "wild" ? aRound(record, n, aim) : {}), id: fresh("vong", n[0]) }),
  ),
  "round edited": step((record, pick, n, aim) => editRound(pick.rounds, aRound(record, n, aim))),
  "round removed": step((_, pick) => removeRound(pick.rounds)),
  "rounds ordered": step((record, _, [a], aim) => orderRounds(some(record.rounds, a, aim))),
  entrants: step((record, pick, [a], aim) => setEntrants(pick.rounds, some(record.teams, a, aim))),
  "part added": step((record, pick, [a, b, c], aim) => {
    const id = fresh("phan", a);
    const criterion = {
      id: aim === "wild" ? "noi-dung" : `${id}-1`,
      part: id,
      name: "Ý",
      guide: "",
      maximum: 100,
      step: 25,
    };
    const panel = c % 2 === 0 ? some(record.judges, b, aim) : [];
    return addPart({ ...(c % 2 === 0 ? skit : quiz), id, round: pick.rounds, panel }, c % 2 === 0 ? [criterion] : []);
  }),
  "part edited": step((_, pick, [, , c]) =>
    editPart(
      pick.parts,
      [
        { scoredPer: c % 2 === 0 ? ("team" as const) : ("contestant" as const) },
        {
          marking:
            c % 2 === 0 ? skit.marking : { by: "tally" as const, questions: (c % 20) + 1, pointsEach: 50, key: [] },
        },
        { coefficient: 5000 * (c % 4) },
      ][c % 3] ?? {},
    ),
  ),
  "part removed": step((_, pick) => removePart(pick.parts)),
  "parts ordered": step((record, _, [a], aim) => orderParts(some(record.parts, a, aim))),
  criteria: step((_, pick, [a, b], aim) => {
    const ids = aim === "wild" ? [names[a % 4] ?? "a", names[b % 4] ?? "b"] : [`${pick.parts}-1`, `${pick.parts}-2`];
    return setCriteria(
      pick.parts,
      ids.slice(b % 2).map((id) => ({ id, name: "Ý", guide: "", maximum: 100 * (1 + (a % 3)), step: 25 })),
    );
  }),
  rules: step((_, __, [a, b]) =>
    editRules({
      publish: (["by-hand", "on-confirmation", "with-part"] as const)[a % 3] ?? "by-hand",
      quorum: (b % 4) + 1,
      decimals: a % 4,
    }),
  ),
  "rules approved": step((_, __, [a]) => approveRules(`phe-duyet-${a}`)),
  "rules unsealed": step(() => unsealRules(why)),
  order: step((record, pick, [a], aim) =>
    setOrder(
      pick.parts,
      aim === "wild"
        ? some(record.performances, a, aim)
        : record.performances
            .filter((row) => row.part === pick.parts)
            .map(({ id }) => id)
            .reverse(),
    ),
  ),
  situations: step((_, pick, [a, b], aim) => {
    const numbers = aim === "wild" && a % 3 === 0 ? [1, 1] : [1, 2].slice(b % 2);
    return setSituations(
      pick.parts,
      numbers.map((number) => ({ id: `${pick.parts}-${number}`, number, title: "", text: "Ba hộ không nhường đất" })),
    );
  }),
  "situations drawn": step((_, pick, [a, b, c]) =>
    drawSituations(`boc-tinh-huong-${a}`, pick.parts, c % 2 === 0 ? "all" : [pick.performances], String(b), why),
  ),
  draw: step((_, pick, [a]) => drawOrder(`boc-tham-${a}`, pick.parts, String(a), why)),
  copy: step((record, pick, [a], aim) => copyOrder(pick.parts, some(record.parts, a, aim))),
  stage: step((record, _, [a], aim) => callOnStage(orNone(record.performances, a, aim))),
  "marking opened": step((_, pick) => openMarking(pick.performances)),
  "marking closed": step((_, pick) => closeMarking(pick.performances, why)),
  "clock started": step((_, pick) => startClock(pick.performances)),
  "clock stopped": step((_, pick) => stopClock(pick.performances)),
  "clock reset": step((_, pick) => resetClock(pick.performances, why)),
  ballot: step((record, pick, [a, b, c], aim) => {
    const marks = aim === "wild" && b % 5 === 0 ? { a: 100, "noi-dung": 25 } : full(record, pick.performances, b);
    return submitBallot({
      id: `phieu-${a}-${b}-${c}`,
      performance: pick.performances,
      revision: 1 + (aim === "wild" ? b % 2 : 0),
      marks,
      note: "",
    });
  }, "judge"),
  paper: step((record, pick, [a, b, c]) => {
    const marks = full(record, pick.performances, b);
    const about = { performance: pick.performances, judge: pick.judges, revision: 1 + (c % 2), marks };
    return enterPaper({ id: `giay-${a}-${b}-${c}`, ...about, note: "" });
  }, "desk"),
  "paper taken back": step((record, _, [a], aim) => takeBackPaper(one(record.paperEntries, a, aim), why)),
  key: step((record, pick, [a, , c]) => {
    const marking = record.parts.find(({ id }) => id === pick.parts)?.marking;
    const key = marking?.by === "tally" ? answersOf(marking.questions, a) : [];
    return editPart(
      pick.parts,
      marking?.by === "tally" ? { marking: { ...marking, key: c % 4 === 0 ? [] : key } } : {},
    );
  }),
  answers: step((record, pick, [a, b, c], aim) => {
    const part = record.performances.find(({ id }) => id === pick.performances)?.part;
    const marking = record.parts.find(({ id }) => id === part)?.marking;
    const questions = marking?.by === "tally" ? marking.questions : 3;
    const given = answersOf(aim === "wild" && c % 3 === 0 ? c : questions, b);
    return enterAnswers(`tra-loi-${a}-${b}-${c}`, pick.performances, given);
  }),
  tally: step((_, pick, [a, b]) => enterTally(`dap-an-${a}-${b}`, pick.performances, b % 22)),
  penalty: step((record, pick, [a, b, c], aim) => {
    const performance = c % 2 === 0 ? pick.performances : null;
    const own = record.performances.find(({ id }) => id === performance)?.team ?? pick.teams;
    const places = ["each-ballot", "part", "total"] as const;
    const about = { round: pick.rounds, team: aim === "wild" ? pick.teams : own, performance };
    return penalise({ id: `tru-${a}`, ...about, appliesTo: places[b % 3] ?? "part", points: 50, reason: why });
  }),
  "penalty revoked": step((record, _, [a], aim) => revokePenalty(one(record.penalties, a, aim), why)),
  decision: step(decisionOf),
  "decision revoked": step((record, _, [a], aim) => revokeDecision(one(record.decisions, a, aim), why)),
  "time penalty confirmed": step((_, pick, [a, b]) => confirmTimePenalty(`gio-${a}`, pick.performances, 50 * (b % 3))),
  "time penalty overridden": step((_, pick, [a, b]) => overrideTimePenalty(`gio-${a}`, pick.performances, b, why)),
  "time penalty revoked": step((_, pick) => revokeTimePenalty(pick.performances, why)),
  confirmed: step((_, pick, [a]) => confirm(`xac-nhan-${a}`, pick.performances, why)),
  "confirmed by the chair": step((_, pick, [a]) => confirm(`xac-nhan-${a}`, pick.performances), "chair"),
  reopened: step((_, pick) => reopen(pick.performances, why)),
  "performance published": step((_, pick) => publishPerformance(pick.performances)),
  "round published": step((_, pick, [a]) => publishRound(`cong-bo-${a}`, pick.rounds)),
  frozen: step((_, pick, [a]) => freeze(`dong-${a}`, pick.rounds)),
  briefed: step((_, pick, [a]) => brief(`cho-xem-${a}`, pick.rounds)),
  revealed: step((_, pick, [a]) => reveal(`mo-${a}`, pick.rounds, pick.teams)),
  "publication revoked": step((record, _, [a], aim) => revokePublication(one(record.publications, a, aim), why)),
  "hall shown": step((_, pick, [a]) =>
    showInHall(a % 2 === 0 ? { show: "marks", round: pick.rounds, team: pick.teams } : { show: "waiting" }),
  ),
  "ceremony planned": step((_, pick, [a, , c]) =>
    planCeremony(`le-${a}`, pick.rounds, { order: planOrders[c % 3] ?? "last-to-first", byPart: a % 2 === 0 }),
  ),
  "ceremony moved": step((record, _, [a, b], aim) => {
    const id = one(record.ceremonies, a, aim);
    const seen = record.ceremonies.find((row) => row.id === id);
    return stepCeremony(id, seen?.at ?? 0, b % 9, seen?.paused);
  }),
  "ceremony paused": step((record, _, [a, b], aim) => pauseCeremony(one(record.ceremonies, a, aim), b % 2 === 0)),
  "ceremony ended": step((record, _, [a], aim) => endCeremony(one(record.ceremonies, a, aim), why)),
  "vote opened": step((record, _, [a], aim) => openVote(`binh-chon-${a}`, "Đội yêu thích", some(record.teams, a, aim))),
  "vote closed": step((record, pick, [a], aim) => closeVote(one(record.votes, a, aim), new Map([[pick.teams, a]]))),
  "vote cancelled": step((record, _, [a], aim) => revokeVote(one(record.votes, a, aim), why)),
  arrived: step((_, pick, [a]) => recordArrival(`den-${a}`, pick.teams, a % 2 === 0 ? why : null)),
  "absence noted": step((record, _, [a, b], aim) =>
    recordPresence(`vang-${a}-${b}`, one(record.contestants, a, aim), b % 2 === 0),
  ),
  "arrival revoked": step((_, pick) => revokeArrival(pick.teams, why)),
  "late person": step((_, pick, [a]) => {
    const person = { gender: null, birthYear: null, ethnicity: "", title: "", workplace: "" };
    const role = a % 2 === 0 ? ("reserve" as const) : ("official" as const);
    return addLate(
      { id: `${pick.teams}-muon-${a % 3}`, team: pick.teams, fullName: "Sùng A Páo", role, ...person },
      why,
    );
  }),
  substituted: step((record, pick, [a, b, c], aim) => {
    const own = aim === "wild" ? record.contestants : record.contestants.filter((row) => row.team === pick.teams);
    return substitute(`thay-${a}-${b}`, pick.teams, one(own, b, aim), one(own, c, aim), why);
  }),
  "substitution revoked": step((record, _, [a], aim) => revokeSubstitution(one(record.substitutions, a, aim), why)),
  "looked at again": step((record, pick, [a, b], aim) =>
    askReview(`xem-lai-${a}`, pick.performances, one(record.judges, b, aim), why),
  ),
  "marks kept": step((record, _, [a], aim) => keepMarks(one(record.reviews, a, aim), why), "judge"),
  "question taken back": step((record, _, [a], aim) => takeReviewBack(one(record.reviews, a, aim), why)),
  called: step(
    (record, _, [a, b], aim) => callDesk(`goi-${a}`, orNone(record.performances, b, aim), "Hỏng bút"),
    "judge",
  ),
  answered: step((record, _, [a], aim) => answerCall(one(record.calls, a, aim), "Đã mang bút")),
};
