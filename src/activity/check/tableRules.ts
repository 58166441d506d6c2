import type { ActivityFacts } from "../tables/activityFacts";
import type { FigureColumn } from "../tables/activityRow";
import type { MeetingFacts } from "../tables/meetingFacts";
import type { CheckContext, Rule } from "./rule";

export type MeetingRule = Rule<MeetingFacts>;

/** The figures of a period that was locked. */
export type LockedPlace = Readonly<Record<FigureColumn, number | null>>;

export interface ActivityContext extends CheckContext {
  /** By `placeKey`; periods that are not locked have none. */
  readonly locked?: ReadonlyMap<string, LockedPlace> | undefined;
}

export type ActivityRule = Rule<ActivityFacts, ActivityContext>;
