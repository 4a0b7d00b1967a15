import type { Change } from "../change";
import { stamp } from "../change";
import { refuse } from "../refusal";
import { find, replaced } from "../rows";

/** "I have a problem": a judge calls the desk. The id is the tablet's, so that sending it again is harmless. */
export function callDesk(id: string, performance: string | null, text: string): Change {
  return {
    name: "desk.called",
    action: "call.write",
    apply: (record, moment) => {
      if (find(record.calls, id)) return record;
      const judge = find(record.judges, moment.actor.seat);
      if (!judge) return refuse("forbidden");
      if (performance !== null && !find(record.performances, performance)) return refuse("unknown");
      const call = { id, judge: judge.id, performance, text, at: moment.at, answered: null };
      return { ...record, calls: [...record.calls, call] };
    },
  };
}

export function answerCall(id: string, answer: string): Change {
  return {
    name: "desk.answered",
    action: "call.answer",
    apply: (record, moment) => {
      const call = find(record.calls, id);
      if (!call) return refuse("unknown");
      if (call.answered !== null) return record;
      return { ...record, calls: replaced(record.calls, { ...call, answered: stamp(moment, answer) }) };
    },
  };
}
