import { yearFormat } from "../plan/yearFormulas";
import type { InvoiceColumn, InvoiceTexts } from "../../language/sheets/invoiceTexts";
import { invoiceCells, type BasisColumn } from "../../report/invoices/invoiceCells";
import type { InvoiceRow } from "../../report/invoices/invoiceRow";
import type { Column } from "../plan/column";
import { DATE, TEXT, YEAR } from "../plan/numberFormats";
import type { Look } from "../plan/plan";
import type { SheetInput } from "../plan/planInput";
import { dateValidation } from "../plan/validation";

/** Kroner and øre. */
export const KRONER = "#,##0.00";
const RATE = "0.##%";

const RIGHT: Look = { horizontal: "Right" };
const LEFT: Look = { horizontal: "Left", indent: 1 };

/** Width, format and look of each column of what is to be invoiced. */
const BASIS: Readonly<
  Record<BasisColumn, readonly [characters: number, format?: string | undefined, look?: Look]>
> = {
  number: [12, YEAR, LEFT],
  code: [18, TEXT],
  name: [19],
  cvr: [11, TEXT],
  ean: [16, TEXT],
  order: [14, TEXT],
  user: [21, TEXT],
  account: [31, TEXT],
  text: [48, TEXT],
  period: [17, TEXT],
  part: [12, TEXT, { horizontal: "Center" }],
  invoiced: [16, DATE, RIGHT],
  due: [16, DATE, RIGHT],
  amount: [16, KRONER, RIGHT],
  vat: [32, undefined, LEFT],
  vatRate: [13, RATE, RIGHT],
  vatAmount: [15, KRONER, RIGHT],
  total: [16, KRONER, RIGHT],
  lastYear: [16, KRONER, RIGHT],
};

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
