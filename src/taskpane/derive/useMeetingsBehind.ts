import { useState } from "react";
import type { RowsBehind, RowsBehindOutcome } from "../../commands/rowsBehind";
import { failureOf, type Failure } from "../frame/messages/failure";

/** How many are shown at first, and how many more at each press. */
export const PAGE_SIZE = 50;

export interface MeetingsBehindCommands {
  readonly findRows: () => Promise<RowsBehindOutcome>;
  readonly select: (outcome: RowsBehind, row: number) => Promise<void>;
}

interface MeetingsBehindState {
  readonly working: boolean;
  readonly outcome: RowsBehindOutcome | undefined;
  readonly failure: Failure | undefined;
  /** How many meetings or firms are shown. */
  readonly shown: number;
  readonly find: () => Promise<void>;
  readonly select: (outcome: RowsBehind, row: number) => Promise<void>;
  readonly showMore: () => void;
}

/** The meetings found behind a figure, and the commands that find it and lead there. */
export function useMeetingsBehind({ findRows, select }: MeetingsBehindCommands): MeetingsBehindState {
  const [working, setWorking] = useState(false);
  const [outcome, setOutcome] = useState<RowsBehindOutcome>();
  const [failure, setFailure] = useState<Failure>();
  const [shown, setShown] = useState(PAGE_SIZE);

  async function run(command: () => Promise<void>): Promise<void> {
    setWorking(true);
    setFailure(undefined);
    try {
      await command();
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setWorking(false);
    }
  }

  async function find(): Promise<void> {
    setShown(PAGE_SIZE);
    // Another figure's meetings are no answer where this one's cannot be found.
    const found = await findRows().catch((error: unknown) => {
      setOutcome(undefined);
      throw error;
    });
    setOutcome(found);
  }

  return {
    working,
    outcome,
    failure,
    shown,
    find: () => run(find),
    select: (found, row) => run(() => select(found, row)),
    showMore: () => setShown(shown + PAGE_SIZE),
  };
}
