import type { ZerosChoice } from "../../activity/import/planZeros";
import type { ImportChoices, ImportFile } from "../../activity/read/importFile";
import { contractInUse } from "../../contract/contractInUse";
import { sheetTexts } from "../../language/sheets/sheets";

/** The user's word about absent rows, as planning takes it. */
export function zerosChoice(
  { zeros }: ImportFile,
  { zerosUntil: until }: ImportChoices,
  lockedUntil: number | undefined,
): ZerosChoice | undefined {
  const source = sheetTexts(contractInUse().language).activity.zeroSource;
  return zeros ? { until, lockedUntil, source } : undefined;
}
