import { yearFormat } from "../plan/yearFormulas";
import type { InvoiceColumn, InvoiceTexts } from "../../language/sheets/invoiceTexts";
import { invoiceCells, type BasisColumn } from "../../report/invoices/invoiceCells";
import type { InvoiceRow } from "../../report/invoices/invoiceRow";
import type { Column } from "../plan/column";
import { DATE, TEXT, YEAR } from "../plan/looks/numberFormats";
import type { Look } from "../plan/plan";
import type { SheetInput } from "../plan/planInput";
import { dateValidation } from "../plan/validation";

/** Kroner and øre. */
export const KRONER = "#,##0.00";
const RATE = "0.##%";

const RIGHT: Look = { horizontal: "Right" };
const LEFT: Look = { horizontal: "Left", indent: 1 };

/**
 * Width, format and look of each column of what is to be invoiced, in the sheet's order: first what is read and printed,
 * which is no wider than one page in letters of nine points, its amounts whole beside the pane on a small screen, and then what a finance system needs.
 */
const BASIS: Readonly<
  Record<BasisColumn, readonly [characters: number, format?: string | undefined, look?: Look]>
> = {
  number: [10, YEAR, LEFT],
  name: [18],
  text: [39, TEXT],
  period: [13, TEXT],
  part: [12, TEXT, { horizontal: "Center" }],
  invoiced: [13, DATE, RIGHT],
  due: [13, DATE, RIGHT],
  amount: [14, KRONER, RIGHT],
  vatAmount: [16, KRONER, RIGHT],
  total: [15, KRONER, RIGHT],
  code: [15, TEXT],
  cvr: [11, TEXT],
  ean: [16, TEXT],
  order: [14, TEXT],
  user: [21, TEXT],
  account: [31, TEXT],
  vat: [32, undefined, LEFT],
  vatRate: [13, RATE, RIGHT],
  lastYear: [16, KRONER, RIGHT],
};

/** The last column that is printed. */
export const LAST_PRINTED = "total" satisfies BasisColumn;

/** The columns of the table of invoices: what is to be invoiced, its year, and what became of it, which is typed. */
export function invoiceColumns(
  { contract, texts }: SheetInput,
  words: InvoiceTexts,
): Column<InvoiceRow | null>[] {
  const { columns } = words.rows;
  const basis = (Object.keys(BASIS) as BasisColumn[]).map((id): Column<InvoiceRow | null> => {
    const [characters, format, look] = BASIS[id];
    return {
      header: columns[id],
      characters,
      content: (row) => (row ? invoiceCells(row, words)[id] : null),
      ...(format ? { format } : {}),
      ...(look ? { look } : {}),
    };
  });
  const typed = (id: InvoiceColumn, characters: number, format: string): Column<InvoiceRow | null> => ({
    header: columns[id],
    characters,
    content: () => null,
    input: true,
    format,
    look: LEFT,
    ...(format === DATE ? { validation: (address: string) => dateValidation(texts, address) } : {}),
  });
  return [
    ...basis,
    {
      header: columns.year,
      characters: 7,
      content: (row) => row?.year ?? null,
      format: (row) => (row?.year === undefined ? YEAR : yearFormat(contract, row.year)),
      look: RIGHT,
    },
    typed("sent", 13, DATE),
    typed("paid", 13, DATE),
    typed("reference", 18, TEXT),
  ];
}
