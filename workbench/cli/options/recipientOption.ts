import type { Addressee } from "../../../src/commands/createReport";
import type { Contract } from "../../../src/contract/contract";
import { findMunicipality } from "../../../src/contract/municipalities";
import type { ReportCommandTexts } from "../../../src/language/commandLine/reportCommandTexts";
import { UsageError } from "./usageError";

const WORDS = ["kkr", "kl", "kommuner"] as const;
const MUNICIPALITY = "kommune:";

/** Who a report is for, as `--recipient` says it: `kkr`, `kl`, `kommune:751` or `kommuner`. */
export function recipientOption(word: string, contract: Contract, texts: ReportCommandTexts): Addressee {
  const known = WORDS.find((each) => each === word);
  if (known) return known;
  if (!word.startsWith(MUNICIPALITY)) {
    throw new UsageError(texts.recipientUnknown(word, ["kkr", "kl", `${MUNICIPALITY}751`, "kommuner"]));
  }
  const written = word.slice(MUNICIPALITY.length);
  const municipality = findMunicipality(contract, written);
  if (!municipality) {
    const codes = contract.municipalities.map(({ code, name }) => `${code} ${name}`);
    throw new UsageError(texts.municipalityUnknown(written, codes));
  }
  return `kommune:${municipality.code}`;
}
