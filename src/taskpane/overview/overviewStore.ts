import type { OverviewOutcome } from "../../commands/readOverview";
import type { Reading, ReadingState } from "../frame/reading";

export type OverviewState = ReadingState<OverviewOutcome>;

/** Where the workbook stands, as it was last read. */
export type OverviewStore = Reading<OverviewOutcome>;
