import { BrokenOffError } from "../answering/brokenOffError";
import { PartialWriteError } from "../write/partialWriteError";
import type { Finding } from "./finding";
import { leaveUnsettled } from "./unsettled";

/** How to find out the outcome of something that was to be written. */
export interface Recovery<Now> {
  readonly look: () => Promise<Now>;
  /** Whether all of it is there, as when only the answer was lost. */
  readonly isWhole: (now: Now) => boolean;
  readonly isAsBefore: (now: Now) => boolean;
  /** Brings what is half done back, or to its end; whether that has helped is for a further look to say. */
  readonly mend?: (now: Now) => Promise<void>;
  /** Whether it is mended later as well: nobody else can have changed it meanwhile. */
  readonly mendsLater?: boolean;
  /** Whether clearing what is half brings it to its end, as where it was to take something back. */
  readonly clearingEnds?: boolean;
  /** The finding in any other state. */
  readonly otherwise?: (now: Now) => Finding;
  /** Runs once all is there, or as before: nobody need look again. */
  readonly whenSettled?: () => Promise<void>;
}

/**
 * After a break: Excel may have carried out all, nothing, or all up to what it refused. What can be seen now is looked
 * at now; what the user broke off, as Excel did not answer, before the next request.
 * @returns where all is written nonetheless
 * @throws the error where all is as before, PartialWriteError where it is not or nobody can tell
 */
export async function recover<Now>(error: unknown, work: Recovery<Now>): Promise<void> {
  const lookLater = () => leaveUnsettled(() => lookAt(work, work.mendsLater === true));
  if (error instanceof BrokenOffError) {
    lookLater();
    throw new PartialWriteError(error);
  }
  const finding = await lookAt(work, true).catch((): Finding => ({ kind: "unclear" }));
  if (finding.kind === "written") return;
  if (finding.kind === "as-before") throw error;
  if (finding.kind !== "marks-cleared") lookLater();
  throw new PartialWriteError(error, finding);
}

/** Looks, and mends what can be. */
export async function lookAt<Now>(work: Recovery<Now>, mends: boolean): Promise<Finding> {
  const now = await work.look();
  const finding = findingOf(work, now);
  if (!work.mend || !mends || isCertain(finding)) return ended(work, finding);
  await work.mend(now).catch((error: unknown) => {
    // Excel is not asked again before the user does something new.
    if (error instanceof BrokenOffError) throw error;
  });
  return ended(work, findingOf(work, await work.look()));
}

async function ended<Now>({ whenSettled }: Recovery<Now>, finding: Finding): Promise<Finding> {
  if (isCertain(finding)) await whenSettled?.();
  return finding;
}

function isCertain({ kind }: Finding): boolean {
  return kind === "written" || kind === "as-before";
}

function findingOf<Now>({ isWhole, isAsBefore, otherwise }: Recovery<Now>, now: Now): Finding {
  if (isWhole(now)) return { kind: "written" };
  if (isAsBefore(now)) return { kind: "as-before" };
  return otherwise?.(now) ?? { kind: "unclear" };
}
