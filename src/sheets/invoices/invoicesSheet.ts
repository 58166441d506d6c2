import { invoiceTexts } from "../../language/sheets/invoiceTexts";
import { defaultChoices } from "../../report/invoices/invoiceChoices";
import { invoiceRows } from "../../report/invoices/invoiceRows";
import type { InvoiceRow } from "../../report/invoices/invoiceRow";
import { cellAddress, columnLetter, rangeAddress } from "../plan/address";
import { NOTE, SECTION } from "../plan/looks";
import { LOCAL_NAMES } from "../plan/naming";
import { formula, type SheetPlan } from "../plan/plan";
import type { SheetInput } from "../plan/planInput";
import { landscape } from "../plan/print";
import { sheetTitle } from "../plan/sheetTitle";
import { layOutTable } from "../plan/table";
import { choicesBlock } from "./choicesBlock";
import { dataColumns } from "./dataColumns";
import { invoiceColumns } from "./invoiceColumns";
import { invoiceInputFormula, newInvoiceInput } from "./invoiceInput";
import { roundsBlock } from "./roundsBlock";
import { moneyBlock, statusBlock } from "./statusBlock";

const CHOICES_ROW = 6;
const STATUS_ROW = 20;
const DATA_ROW = 29;
/** Where the lists begin that the choices are made from. */
const LISTS_ROW = 2;

/**
 * Faktureringsgrundlag: what is chosen and typed, whether the invoices can be sent, and the invoices themselves, which
 * are values, so that none of them changes by itself.
 */
export function invoicesSheet(input: SheetInput): SheetPlan {
  const { contract, naming } = input;
  const words = invoiceTexts(contract.language);
  const columns = invoiceColumns(input, words);
  const choices = defaultChoices(contract);
  const made = invoiceRows({ contract, choices, data: new Map(), kept: [] });
  const rows: readonly (InvoiceRow | null)[] = typeof made === "string" ? [null] : made;
  const title = sheetTitle(input, words.title, words.introduction, words.issuedStay);
  const data = layOutTable(
    naming.tables.invoiceData,
    { row: DATA_ROW + 1, column: 2 },
    dataColumns(input, words),
    contract.municipalities,
  );
  const invoicesRow = data.nextRow + 1;
  const header = invoicesRow + 1;
  const layout = layOutTable(naming.tables.invoices, { row: header, column: 1 }, columns, rows);
  const { places } = layout;
  const at = words.rows.columns;
  const valueColumn = places.numberOf(at.ean);
  const roundsColumn = places.numberOf(at.period);
  const amountColumn = places.numberOf(at.amount);
  const lists = { row: LISTS_ROW, column: places.beside };
  const chosen = choicesBlock(input, words, choices, {
    values: { row: CHOICES_ROW + 1, column: valueColumn },
    lists,
  });
  const rounds = roundsBlock(input, words, { row: CHOICES_ROW + 2, column: roundsColumn });
  const money = moneyBlock(
    input,
    words,
    { row: STATUS_ROW + 1, column: amountColumn },
    roundsColumn,
    rounds.sums,
  );
  const status = statusBlock(input, words, { row: STATUS_ROW + 1, column: valueColumn }, money);
  const inputs = { ...lists, column: lists.column + chosen.lists.length };
  const inputNow = cellAddress(inputs);
  const inputMade = cellAddress({ ...inputs, row: inputs.row + 1 });
  const sections = [
    [CHOICES_ROW, words.choices],
    [STATUS_ROW, words.status.title],
    [DATA_ROW, words.data.title],
    [invoicesRow, words.rows.title],
  ] as const;
  return {
    part: "invoices",
    name: naming.sheets.invoices,
    tables: [layout.table, data.table],
    names: [
      ...chosen.names,
      ...rounds.names,
      { name: LOCAL_NAMES.invoiceInputNow, refersTo: inputNow, local: true },
      { name: LOCAL_NAMES.invoiceInputMade, refersTo: inputMade, local: true },
    ],
    blocks: [
      title.block,
      ...sections.map(([row, text]) => ({ at: `A${row}`, cells: [[text]] })),
      { at: cellAddress({ row: CHOICES_ROW, column: roundsColumn }), cells: [[words.rounds.title]] },
      ...chosen.blocks,
      rounds.block,
      status.block,
      money.block,
      { at: inputNow, cells: [[formula(invoiceInputFormula(input, words))], [newInvoiceInput(input, words, choices)]] },
    ],
    looks: [
      ...title.looks,
      ...sections.map(([row]) => ({ address: rangeAddress({ row, column: 1 }, 1, places.last), look: SECTION })),
      ...chosen.looks,
      ...rounds.looks,
      ...status.looks,
      ...money.looks,
      ...data.looks,
      ...layout.looks,
      { address: `${inputNow}:${inputMade}`, look: { ...NOTE, numberFormat: "General" } },
    ],
    widths: [...layout.widths, places.spacer, ...chosen.lists.map(({ width }) => width)],
    heights: [{ rows: `${header}:${header}`, points: 32 }],
    frozen: { rows: 0, columns: places.numberOf(at.name) },
    validations: [...chosen.validations, ...rounds.validations, ...data.validations, ...layout.validations],
    highlights: status.highlights,
    charts: [],
    print: {
      ...landscape(input, layout.wholeColumns, header),
      titleColumns: `A:${columnLetter(places.numberOf(at.name))}`,
      pagesWide: 2,
    },
  };
}
