import { fixSteps } from "../../../src/activity/check/applyFixes";
import type { Issue } from "../../../src/activity/check/issue";
import { deriveActivitySteps } from "../../../src/activity/derive/deriveActivity";
import { planDerivationSteps } from "../../../src/activity/derive/planDerivation";
import { planActivityImportSteps } from "../../../src/activity/import/planActivityImport";
import { planMeetingImportSteps } from "../../../src/activity/import/planMeetingImport";
import { readImportSteps } from "../../../src/activity/read/readImport";
import { runSteps, type Steps } from "../../../src/activity/slices/steps";
import type { EnteredRow } from "../../../src/activity/tables/enteredRow";
import type { Entry } from "../../../src/activity/values/entry";

/** Work that commands do in slices, as it is done at one go. */
const atOnce =
  <Given extends unknown[], Result>(steps: (...given: Given) => Steps<Result>) =>
  (...given: Given) =>
    runSteps(steps(...given));

export const deriveActivity = atOnce(deriveActivitySteps);
export const planActivityImport = atOnce(planActivityImportSteps);
export const planDerivation = atOnce(planDerivationSteps);
export const planMeetingImport = atOnce(planMeetingImportSteps);
export const readImport = atOnce(readImportSteps);

/** Mends until nothing fixable is left. */
export function applyAllFixes<Values extends Readonly<Record<string, Entry>>>(
  rows: readonly EnteredRow<Values>[],
  check: (rows: readonly EnteredRow<Values>[]) => readonly Issue[],
) {
  return runSteps(
    fixSteps(rows, function* (now) {
      yield 0;
      return { issues: check(now) };
    }),
  );
}
