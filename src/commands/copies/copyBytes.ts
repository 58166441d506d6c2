import { cvrDigits, passesModulus11 } from "../../calc/cvr";
import { contractInUse } from "../../contract/contractInUse";
import { isMunicipalityCvr } from "../../contract/municipalityCvr";
import { SHEET_MARKER } from "../../excel/identity/marker";
import { listTexts } from "../../language/sheets/listTexts";
import { sheetNames } from "../../language/sheets/sheetNames";
import type { CopyOutcome } from "../../package/copyOutcome";
import { discloseCopy } from "../../package/disclose/discloseCopy";
import { freezeToValues } from "../../package/freezeToValues";
import { TABLES } from "../../sheets/plan/naming";

/** What kind of copy: our functions as values, or what may be handed out. */
export type CopyKind = "frozen" | "disclosed";

/** A file's bytes as those of the copy; the file's own are never changed. */
export function copyBytes(kind: CopyKind, bytes: Uint8Array): CopyOutcome {
  if (kind === "frozen") return freezeToValues(bytes);
  const { language } = contractInUse();
  return discloseCopy(bytes, {
    withheld: {
      meetings: {
        tables: [TABLES.meetings],
        marks: ["meetings"],
        titles: [sheetNames(language).meetings],
      },
      log: { tables: [TABLES.log], marks: ["log"], titles: [listTexts(language).log.sheet] },
      // It tells hidden issues, which may name a firm.
      handover: {
        tables: [TABLES.handover],
        marks: ["handover"],
        titles: [sheetNames(language).handover],
      },
    },
    markName: SHEET_MARKER,
    isFirmNumber(text) {
      const digits = cvrDigits(text);
      return digits !== undefined && passesModulus11(digits) && !isMunicipalityCvr(digits);
    },
  });
}
