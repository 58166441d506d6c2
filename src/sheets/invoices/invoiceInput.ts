import type { InvoiceTexts } from "../../language/sheets/invoiceTexts";
import { MAX_ROUNDS, type InvoiceChoices } from "../../report/invoices/invoiceChoices";
import type { Contract } from "../../contract/contract";
import { findMunicipality } from "../../contract/municipalities";
import { municipalityCvr } from "../../contract/municipalityCvr";
import { basisAmounts } from "../../report/invoices/basisAmounts";
import { cellAddress, type CellPosition } from "../plan/address";
import { MUTED } from "../plan/looks/looks";
import { SHEET_SCOPED_NAMES } from "../plan/naming";
import { formula, type Block, type LookPlan, type NamePlan } from "../plan/plan";
import type { SheetInput } from "../plan/planInput";

const names = SHEET_SCOPED_NAMES;

/** The data of a municipality that invoices are made from as texts. */
const TYPED = ["code", "name", "cvr", "ean", "order", "user", "account"] as const;

/**
 * The input of the invoices now, and that which they were made from: two cells below their heading.
 * @param at the place of their heading
 */
export function invoiceInputBlock(
  input: SheetInput,
  words: InvoiceTexts,
  choices: InvoiceChoices,
  at: CellPosition,
): { readonly block: Block; readonly look: LookPlan; readonly names: readonly NamePlan[] } {
  const now = cellAddress({ ...at, row: at.row + 1 });
  const made = cellAddress({ ...at, row: at.row + 2 });
  return {
    block: {
      at: cellAddress(at),
      cells: [[words.input], [formula(inputFormula(input, words))], [newInput(input, words, choices)]],
    },
    look: { address: `${cellAddress(at)}:${made}`, look: { color: MUTED, horizontal: "Left" } },
    names: [
      { name: names.invoiceInputNow, refersTo: now, local: true },
      { name: names.invoiceInputMade, refersTo: made, local: true },
    ],
  };
}

/**
 * All that the invoices are made from, as one text in a cell: its text when they were made shows whether they are
 * up to date. Only whole numbers and texts, which read alike in every language.
 */
function inputFormula({ naming }: SheetInput, words: InvoiceTexts): string {
  const { columns } = words.data;
  const data = naming.tables.invoiceData;
  const lastYear = `${data}[${columns.lastYear}]`;
  const chosen = [
    names.invoiceYear,
    names.invoiceBasis,
    names.invoiceDecision,
    names.invoiceInstalments,
    names.invoiceText,
    names.invoiceVat,
    `ROUND(10000*N(${names.invoiceVatRate}),0)`,
    names.invoiceChange,
    names.invoiceRounds,
    // Each by itself, wherever it stands: some may change and their sum not.
    ...annexInput(names.invoiceYear),
    ...annexInput(`${names.invoiceYear}-1`),
    `IF(ISNUMBER(${lastYear}),ROUND(100*${lastYear},0),"")`,
    ...TYPED.map((column) => `${data}[${columns[column]}]`),
  ];
  return `TEXTJOIN("|",FALSE,${chosen.join(",")})`;
}

/** The annex's names and its amounts in øre, as two arguments; blank where a year has none. */
function annexInput(year: string): string[] {
  const column = (index: number) => `INDEX(KKR.FUNDINGKEY(${year}),0,${index})`;
  return [`IFERROR(${column(1)},"")`, `IFERROR(ROUND(100000*${column(2)},0),"")`];
}

/** The same of a new sheet. */
function newAnnexInput(contract: Contract, year: number): readonly (string | number)[] {
  const amounts = basisAmounts(contract, year, "rows")?.amounts;
  if (!amounts) return ["", ""];
  return [
    ...[...amounts.keys()].map((code) => findMunicipality(contract, code)?.name ?? code),
    ...amounts.values(),
  ];
}

/** The same text of what a new sheet holds: its choices and nothing typed. */
function newInput({ contract }: SheetInput, words: InvoiceTexts, choices: InvoiceChoices): string {
  const rounds = Array.from({ length: MAX_ROUNDS }, (_, index) => ["", index + 1, "", ""]).flat();
  const data = TYPED.flatMap((column) =>
    contract.municipalities.map(({ code, name }) => {
      const filled: Partial<Record<(typeof TYPED)[number], string | undefined>> = {
        code,
        name,
        cvr: municipalityCvr(code),
      };
      return filled[column] ?? "";
    }),
  );
  return [
    choices.year,
    words.bases[choices.basis],
    choices.decision,
    choices.instalments,
    choices.text,
    words.vatStates[choices.vat],
    choices.vatRate,
    words.changeWays[choices.change],
    ...rounds,
    ...newAnnexInput(contract, choices.year),
    ...newAnnexInput(contract, choices.year - 1),
    ...contract.municipalities.map(() => ""),
    ...data,
  ].join("|");
}
