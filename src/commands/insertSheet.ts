import { contractInUse } from "../contract/inUse";
import { lookAtWorkbook } from "../excel/identity/lookAtWorkbook";
import { namesThere, takenIn } from "../excel/identity/namesInUse";
import { ourParts } from "../excel/identity/ourParts";
import { writeOptionalSheet } from "../excel/write/writeOptionalSheet";
import { sheetTexts } from "../language/sheets/sheets";
import { chooseNaming, renamedOn, type Renamed } from "../sheets/plan/naming";
import { NEEDED_PARTS, optionalSheet } from "../sheets/optionalSheet";
import type { OptionalPart } from "../sheets/plan/plan";
import { sheetInput } from "../sheets/plan/planInput";
import { CommandFailure } from "./commandFailure";
import { insertedAfterAll } from "./recoverFailedInsert";

export { OPTIONAL_PARTS, type OptionalPart } from "../sheets/plan/plan";
export type { Renamed };

export type InsertSheetOutcome =
  | {
      readonly kind: "inserted";
      readonly sheet: string;
      /** Of the sheet and its table, what could not have the name it is made with. */
      readonly renamed: readonly Renamed[];
    }
  /** The sheet as it is called now. */
  | { readonly kind: "already-there"; readonly sheet: string }
  /** The sheets of the contract's that this one needs and that are not there, by the names they are made with. */
  | { readonly kind: "no-workbook"; readonly missing: readonly string[] };

/**
 * Inserts an optional sheet into a workbook that has the contract's, in two requests: a look and one batch. It
 * speaks of the others by what they are called now. What breaks off is taken back.
 * @throws CommandFailure
 */
export async function insertSheet(part: OptionalPart): Promise<InsertSheetOutcome> {
  const contract = contractInUse();
  const sheetNames = sheetTexts(contract.language).sheets;
  const seen = await lookAtWorkbook().catch((error: unknown) => {
    throw new CommandFailure(error, true);
  });
  const there = ourParts(seen);
  const present = there?.sheets.get(part);
  if (present) return { kind: "already-there", sheet: present.name };
  const missing = NEEDED_PARTS[part].filter((each) => !there?.sheets.has(each));
  if (!there || missing.length > 0) {
    return { kind: "no-workbook", missing: missing.map((each) => sheetNames[each]) };
  }

  const { naming, renamed } = chooseNaming(sheetNames, takenIn(seen), namesThere(there));
  const plan = optionalSheet(part, sheetInput(contract, naming));
  try {
    await writeOptionalSheet(plan, contract, seen);
  } catch (error) {
    if (!(await insertedAfterAll([plan], seen, error))) throw new CommandFailure(error, true);
  }
  return { kind: "inserted", sheet: plan.name, renamed: renamedOn([plan], renamed) };
}
