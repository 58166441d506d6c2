import { forEachInSteps } from "../../activity/slices/steps";
import { runStepsInSlices, type WorkControl } from "../../activity/slices/inSlices";
import { contentsFor } from "../../report/content/contentsFor";
import type { Addressee, ReportContent } from "../../report/content/reportContent";
import type { DevelopmentFacts } from "../../report/development/developmentFacts";
import type { ReportFacts } from "../../report/facts/reportFacts";

/** The input of reports. */
interface ReportInput {
  readonly recipient: Addressee;
  readonly facts: ReportFacts;
  readonly development: DevelopmentFacts | undefined;
}

/**
 * Makes a report for whoever is asked for, one after the other in slices.
 * @param finish what is done with each as it is made
 * @returns `undefined` where the work was cancelled
 */
export async function makeReports<Report>(
  { recipient, facts, development }: ReportInput,
  finish: (content: ReportContent, index: number) => Report,
  { progress, signal }: WorkControl,
): Promise<readonly Report[] | undefined> {
  const addressees: readonly Addressee[] =
    recipient === "kommuner"
      ? facts.municipalities.map(({ code }) => `kommune:${code}` as const)
      : [recipient];
  const made: Report[] = [];
  const making = forEachInSteps(
    addressees,
    (each) => {
      for (const content of contentsFor(each, facts, development)) made.push(finish(content, made.length));
      progress?.({ done: made.length, of: addressees.length });
    },
    1,
  );
  try {
    await runStepsInSlices(making, signal && { signal });
  } catch (error) {
    if (signal?.aborted) return undefined;
    throw error;
  }
  return made;
}
