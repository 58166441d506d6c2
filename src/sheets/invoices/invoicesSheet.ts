import { fundingAnnex } from "../../contract/funding/funding";
import { invoiceTexts } from "../../language/sheets/invoiceTexts";
import { defaultChoices } from "../../report/invoices/invoiceChoices";
import { invoiceRows } from "../../report/invoices/invoiceRows";
import type { InvoiceRow } from "../../report/invoices/invoiceRow";
import { cellAddress } from "../plan/address";
import { columnPlaces } from "../plan/columnPlaces";
import { NOTE } from "../plan/looks/looks";
import type { SheetPlan } from "../plan/plan";
import type { SheetInput } from "../plan/planInput";
import { sectionHeading } from "../plan/sectionHeading";
import { sheetHeaderHeights, sheetTitle } from "../plan/sheetHeader";
import { layOutTable, withoutFilter } from "../plan/table";
import { dataColumns } from "./dataColumns";
import { invoiceColumns, LAST_PRINTED } from "./invoiceColumns";
import { invoiceControls } from "./invoiceControls";
import { invoicesPrint } from "./invoicesPrint";

/** Room for headers of two lines. */
const HEADER_HEIGHT = 34;
/** Of a row between two parts: so what stands above the invoices has room on one page. */
const GAP = 8;

/**
 * Faktureringsgrundlag: what is chosen and typed, whether the invoices can be sent, and the invoices themselves, which
 * are values, so that none of them changes by itself.
 */
export function invoicesSheet(input: SheetInput): SheetPlan {
  const { contract, naming } = input;
  const words = invoiceTexts(contract.language, fundingAnnex(contract));
  const columns = invoiceColumns(input, words);
  const choices = defaultChoices(contract);
  const made = invoiceRows({ contract, choices, data: new Map(), kept: [] });
  const rows: readonly (InvoiceRow | null)[] = typeof made === "string" ? [null] : made;
  const title = sheetTitle(input, words.title, words.introduction);
  const places = columnPlaces(columns);
  const controls = invoiceControls(input, words, choices, places);
  const data = withoutFilter(
    layOutTable(
      naming.tables.invoiceData,
      { row: controls.nextRow + 1, column: 2 },
      dataColumns(input, words),
      contract.municipalities,
    ),
  );
  const header = data.nextRow + 2;
  const layout = layOutTable(naming.tables.invoices, { row: header, column: 1 }, columns, rows);
  const headings = [
    sectionHeading(controls.nextRow, words.data.title, places.last),
    sectionHeading(header - 1, words.rows.title, places.last),
  ];
  const name = places.numberOf(words.rows.columns.name);
  const issued = {
    at: cellAddress({ row: header - 1, column: places.numberOf(words.rows.columns.text) }),
    cells: [[words.issuedStay]],
  };
  return {
    part: "invoices",
    name: naming.sheets.invoices,
    tables: [layout.table, data.table],
    names: controls.names,
    blocks: [title.block, issued, ...headings.flatMap(({ blocks }) => blocks), ...controls.blocks],
    looks: [
      ...title.looks,
      ...headings.flatMap(({ looks }) => looks),
      { address: issued.at, look: NOTE },
      ...controls.looks,
      ...data.looks,
      ...layout.looks,
    ],
    widths: [...layout.widths, places.spacer, ...controls.widths],
    heights: [
      ...sheetHeaderHeights,
      ...[controls.nextRow + 1, header].map((row) => ({ rows: `${row}:${row}`, points: HEADER_HEIGHT })),
      ...[3, controls.nextRow - 1, data.nextRow].map((row) => ({ rows: `${row}:${row}`, points: GAP })),
    ],
    frozen: { rows: 0, columns: name },
    validations: [...controls.validations, ...data.validations, ...layout.validations],
    highlights: controls.highlights,
    charts: [],
    print: invoicesPrint(
      input,
      { controls: controls.nextRow - 1, header, last: layout.nextRow - 1 },
      places.numberOf(words.rows.columns[LAST_PRINTED]),
    ),
  };
}
