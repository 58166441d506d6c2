import { cvrDigits, passesModulus11 } from "../../calc/cvr";
import { contractInUse } from "../../contract/contractInUse";
import { isMunicipalityCvr } from "../../contract/municipalityCvr";
import { SHEET_MARKER } from "../../excel/identity/marker";
import { listTexts } from "../../language/sheets/listTexts";
import { meetingTexts } from "../../language/sheets/meetingTexts";
import { sheetNames } from "../../language/sheets/sheetNames";
import type { CopyOutcome } from "../../package/copyOutcome";
import { discloseCopy } from "../../package/disclose/discloseCopy";
import type { DiscloseOptions } from "../../package/disclose/disclosing";
import { freezeToValues } from "../../package/freezeToValues";
import { TABLES } from "../../sheets/plan/naming";

/** The kind of copy: our functions as values, or only what may be handed out. */
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
      // It lists hidden issues, which may name a firm.
      handover: {
        tables: [TABLES.handover],
        marks: ["handover"],
        titles: [sheetNames(language).handover],
      },
    },
    markName: SHEET_MARKER,
    isPublic: publicTexts(),
    isFirmNumber(text) {
      const digits = cvrDigits(text);
      return digits !== undefined && passesModulus11(digits) && !isMunicipalityCvr(digits);
    },
  });
}

/** Texts that meetings share: all columns but those that name the firm and the case, and the contract's own words. */
function publicTexts(): DiscloseOptions["isPublic"] {
  const { language, house, municipalities } = contractInUse();
  const { columns, kinds, growth } = meetingTexts(language);
  const { cvr: _cvr, firm: _firm, reference: _reference, ...shared } = columns;
  const headings = lowered(Object.values(shared));
  const texts = lowered([
    house,
    ...municipalities.flatMap(({ name, code }) => [name, `${name} Kommune`, code]),
    ...Object.values(kinds),
    ...Object.values(growth),
  ]);
  return {
    heading: (text) => headings.has(text.toLowerCase()),
    text: (text) => texts.has(text.toLowerCase()),
  };
}

const lowered = (texts: readonly string[]) => new Set(texts.map((text) => text.toLowerCase()));
