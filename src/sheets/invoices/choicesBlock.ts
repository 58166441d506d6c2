import type { InvoiceTexts } from "../../language/sheets/invoiceTexts";
import { MAX_ROUNDS, type InvoiceChoices } from "../../report/invoices/invoiceChoices";
import { cellAddress, rangeAddress, type CellPosition } from "../plan/address";
import { fieldList, type FieldList } from "../plan/fieldList";
import { labelledBlock } from "../plan/labelledBlock";
import { LABEL } from "../plan/looks/looks";
import { SHEET_SCOPED_NAMES } from "../plan/naming";
import { PERCENT, TEXT, YEAR } from "../plan/looks/numberFormats";
import type { Block, CellContent, LookPlan, NamePlan, ValidationPlan } from "../plan/plan";
import { chosenYearFormat } from "../plan/yearFormulas";
import type { SheetInput } from "../plan/planInput";
import { choiceValidation, fractionValidation } from "../plan/validation";

interface Choice {
  readonly label: string;
  readonly name: string;
  readonly value: CellContent;
  readonly format?: string;
  readonly validation?: (address: string) => ValidationPlan;
}

/** The user's decisions on the invoices, one line each. */
export function choicesBlock(
  input: SheetInput,
  words: InvoiceTexts,
  choices: InvoiceChoices,
  at: { readonly values: CellPosition; readonly lists: CellPosition },
): {
  readonly blocks: readonly Block[];
  readonly looks: readonly LookPlan[];
  readonly names: readonly NamePlan[];
  readonly validations: readonly ValidationPlan[];
  readonly lists: readonly FieldList[];
} {
  const lists = choiceLists(input, words, at.lists);
  const lines = choiceLines(input, words, choices, lists);
  const { row, column } = at.values;
  const cell = (index: number) => cellAddress({ row: row + index, column });
  return {
    blocks: [
      labelledBlock(
        at.values,
        lines.map(({ label, value }) => [label, value]),
      ),
      ...Object.values(lists).map(({ block }) => block),
    ],
    looks: [
      { address: rangeAddress({ row, column: 1 }, lines.length, 1), look: LABEL },
      { address: rangeAddress(at.values, lines.length, 1), look: "input" },
      { address: rangeAddress(at.values, lines.length, 1), look: { horizontal: "Left" } },
      ...lines.flatMap(({ format }, index): LookPlan[] =>
        format ? [{ address: cell(index), look: { numberFormat: format } }] : [],
      ),
      ...Object.values(lists).map(({ look }) => look),
    ],
    names: lines.map(({ name }, index) => ({ name, refersTo: cell(index), local: true })),
    validations: lines.flatMap(({ validation }, index) => (validation ? [validation(cell(index))] : [])),
    lists: Object.values(lists),
  };
}

function choiceLists({ contract }: SheetInput, words: InvoiceTexts, from: CellPosition) {
  const list = (index: number, header: string, choices: readonly (string | number)[], format?: string) =>
    fieldList({ ...from, column: from.column + index }, header, choices, 30, format);
  return {
    years: list(0, words.year, contract.years, chosenYearFormat(contract)),
    bases: list(1, words.basis, Object.values(words.bases)),
    vatStates: list(2, words.vat, Object.values(words.vatStates)),
    changeWays: list(3, words.change, Object.values(words.changeWays)),
  };
}

function choiceLines(
  { contract, texts }: SheetInput,
  words: InvoiceTexts,
  choices: InvoiceChoices,
  lists: Readonly<Record<"years" | "bases" | "vatStates" | "changeWays", FieldList>>,
): Choice[] {
  const listed = (list: FieldList) => (address: string) => choiceValidation(texts, address, list.source);
  const names = SHEET_SCOPED_NAMES;
  return [
    {
      label: words.year,
      name: names.invoiceYear,
      value: choices.year,
      format: chosenYearFormat(contract),
      validation: listed(lists.years),
    },
    {
      label: words.basis,
      name: names.invoiceBasis,
      value: words.bases[choices.basis],
      validation: (address) => ({ ...listed(lists.bases)(address), hint: words.basisHint }),
    },
    { label: words.decision, name: names.invoiceDecision, value: choices.decision || null, format: TEXT },
    {
      label: words.instalments,
      name: names.invoiceInstalments,
      value: choices.instalments,
      format: YEAR,
      validation: (address) => ({
        address,
        rule: { kind: "whole", minimum: 1, maximum: MAX_ROUNDS },
        ...words.refusals.instalments,
      }),
    },
    { label: words.text, name: names.invoiceText, value: choices.text, format: TEXT },
    {
      label: words.vat,
      name: names.invoiceVat,
      value: words.vatStates[choices.vat],
      validation: listed(lists.vatStates),
    },
    {
      label: words.vatRate,
      name: names.invoiceVatRate,
      value: choices.vatRate / 10_000,
      format: PERCENT,
      validation: (address) => ({ ...fractionValidation(texts, address), hint: words.vatRateHint }),
    },
    {
      label: words.change,
      name: names.invoiceChange,
      value: words.changeWays[choices.change],
      validation: listed(lists.changeWays),
    },
  ];
}
