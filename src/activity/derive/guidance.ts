import type { Municipality } from "../../contract/contract";
import type { MeetingFacts } from "../tables/meetingFacts";

/** A meeting that counts: when, where and of which kind are known. */
export type Guidance = MeetingFacts & {
  readonly date: number;
  readonly municipality: Municipality;
  readonly kind: NonNullable<MeetingFacts["kind"]>;
};

export function isGuidance(facts: MeetingFacts): facts is Guidance {
  return facts.date !== undefined && facts.municipality !== undefined && facts.kind !== undefined;
}
