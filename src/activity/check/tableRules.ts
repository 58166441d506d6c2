import type { ActivityFacts } from "../tables/activityFacts";
import type { FigureColumn } from "../tables/activityRow";
import type { MeetingFacts } from "../tables/meetingFacts";
import type { CheckContext, Rule } from "./rule";

export type MeetingRule = Rule<MeetingFacts>;

/** The figures of one month and municipality, as they were locked; what was not counted then is missing. */
export type LockedPlace = Readonly<Record<FigureColumn, number | null>>;

export interface ActivityContext extends CheckContext {
  /** By `activityKey`; periods that are not locked are absent. */
  readonly locked?: ReadonlyMap<string, LockedPlace> | undefined;
}

export type ActivityRule = Rule<ActivityFacts, ActivityContext>;
