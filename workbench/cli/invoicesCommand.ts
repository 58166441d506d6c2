import { contractInUse } from "../../src/contract/contractInUse";
import { invoiceFile, type MunicipalityData } from "../../src/commands/invoices/invoiceFile";
import { readInvoiceData } from "../../src/commands/invoices/readInvoiceData";
import type { Contract } from "../../src/contract/contract";
import type { Language } from "../../src/language/language";
import { checkTexts } from "../../src/language/commandLine/checkTexts";
import { commandLineTexts, type CommandLineTexts } from "../../src/language/commandLine/commandLine";
import {
  invoicesCommandTexts,
  type InvoicesCommandTexts,
} from "../../src/language/commandLine/invoicesCommandTexts";
import { madeInvoiceLines } from "../../src/language/commandLine/madeInvoiceTexts";
import type { Streams } from "./command";
import { invoiceChoices, readInvoicesOptions } from "./options/invoicesOptions";
import { readBytes, readContract } from "./files/readInput";
import { checkFree, checkWritable, saveFile } from "./files/saveFile";
import { unreadFileText } from "./files/unreadFileText";
import { UsageError } from "./options/usageError";

/**
 * Makes the invoices of annex a as a CSV file; exit status 0 when it is written, 1 where the contract or a missing
 * decision forbids it, 2 where the command or a file cannot be read.
 */
export function invoicesCommand(words: string[], { output, errors }: Streams): Promise<number> {
  const options = readInvoicesOptions(words, wordsIn("da"));
  const { contract: given, acknowledge } = options;
  const contract =
    given === undefined
      ? contractInUse()
      : readContract(given, commandLineTexts(options.language ?? "da"), acknowledge);
  const language = options.language ?? contract.language;
  const { texts, shared } = wordsIn(language);
  const choices = invoiceChoices(options, contract, { texts, shared });
  const tell = (line: string) => void errors.write(`${line}\n`);
  const data = municipalityData(options.municipalities, contract, { texts, shared, tell });
  checkWritable(options.out, ".csv", shared);
  checkFree(options.out, options.overwrite, shared);

  const file = invoiceFile(contract, choices, data);
  if (file.kind === "refused") {
    if (file.reason === "not-fixed" || file.reason === "decision") {
      tell(texts.refused[file.reason]);
      return Promise.resolve(1);
    }
    throw new UsageError(texts.refused[file.reason]);
  }
  saveFile(options.out, new TextEncoder().encode(file.text), shared);
  const { lines, summary } = file;
  const said = madeInvoiceLines(language, {
    ...summary,
    file: options.out,
    lines,
    isAllocated: choices.basis === "allocation",
    decision: choices.decision,
  });
  const { basis, vat, instalments, decision } = choices;
  output.write(
    options.json
      ? `${JSON.stringify({ lines, basis, vat, instalments, decision, ...summary })}\n`
      : `${said.join("\n")}\n`,
  );
  return Promise.resolve(0);
}

function wordsIn(language: Language): Pick<Telling, "texts" | "shared"> {
  return { texts: invoicesCommandTexts(language), shared: commandLineTexts(language) };
}

interface Telling {
  readonly texts: InvoicesCommandTexts;
  readonly shared: CommandLineTexts;
  readonly tell: (line: string) => void;
}

/** The municipalities' data in a file, if there is one. */
function municipalityData(
  file: string | undefined,
  contract: Contract,
  { texts, shared, tell }: Telling,
): ReadonlyMap<string, MunicipalityData> {
  if (file === undefined) return new Map();
  const read = readInvoiceData(readBytes(file, shared), contract);
  if (read.ok) {
    if (read.ignored.length > 0) tell(`${file}: ${checkTexts(shared.language).ignored(read.ignored)}`);
    return read.data;
  }
  if (read.reason === "no-municipality") throw new UsageError(texts.noMunicipality(file));
  if (read.reason !== "faults") throw new UsageError(unreadFileText(file, read, shared.language));
  const faults = read.faults.map(({ row, fault, received }) => texts.faults[fault](row, received));
  throw new UsageError(texts.wrongLines(file, faults));
}
