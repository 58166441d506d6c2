import type { InvoiceTexts } from "../../language/sheets/invoiceTexts";
import { municipalityCvr } from "../../contract/municipalityCvr";
import type { Municipality } from "../../contract/contract";
import { MAX_ACCOUNT } from "../../report/invoices/municipalityData";
import type { Column } from "../plan/column";
import { textLiteral, thisRow } from "../plan/formulas";
import { TEXT } from "../plan/looks/numberFormats";
import { formula } from "../plan/plan";
import type { SheetInput } from "../plan/planInput";
import { cvrValidation, isCvrNumber } from "../plan/validation";
import { isThirteenDigits, passesEan } from "./eanFormulas";
import { KRONER } from "./invoiceColumns";
import { ownCell } from "../plan/ownCell";

/** Theirs are the widths of the columns of invoices, which stand below. */
const characters = 0;

/** The data typed for each municipality that is invoiced, and its faults. */
export function dataColumns({ texts }: SheetInput, words: InvoiceTexts): Column<Municipality>[] {
  const { columns } = words.data;
  const left = { horizontal: "Left", indent: 1 } as const;
  const typed = (header: string, more: Partial<Column<Municipality>> = {}): Column<Municipality> => ({
    header,
    characters,
    content: () => null,
    input: true,
    // As text: long numbers would lose digits, and codes their leading zeros.
    format: TEXT,
    look: left,
    ...more,
  });
  return [
    { header: columns.name, characters, content: ({ name }) => name },
    {
      header: columns.remark,
      characters,
      content: () => formula(remark(words)),
    },
    typed(columns.cvr, {
      content: ({ code }) => municipalityCvr(code) ?? null,
      validation: (address) => cvrValidation(address, words.refusals.cvr),
    }),
    typed(columns.ean, {
      validation: (address) => ({
        address,
        rule: { kind: "formula", formula: `=${passesEan(ownCell(address))}` },
        ...words.refusals.ean,
      }),
    }),
    typed(columns.order),
    typed(columns.user),
    typed(columns.account, {
      look: { ...left, wrap: true },
      validation: (address) => ({
        address,
        rule: { kind: "formula", formula: `=LEN(${ownCell(address)})<=${MAX_ACCOUNT}` },
        ...words.refusals.account,
      }),
    }),
    { header: columns.code, characters, content: ({ code }) => code, format: TEXT },
    typed(columns.lastYear, {
      format: KRONER,
      look: { horizontal: "Right" },
      validation: (address) => ({
        address,
        rule: { kind: "decimal", minimum: 0, maximum: 1_000_000_000 },
        ...texts.refusals.amount,
      }),
    }),
  ];
}

/** The faults and gaps of a row, each followed by a full stop: whatever was pasted is not validated. */
function remark({ data: { columns, faults } }: InvoiceTexts): string {
  const [ean, cvr, account] = [columns.ean, columns.cvr, columns.account].map(thisRow) as [
    string,
    string,
    string,
  ];
  const sentence = (text: string) => textLiteral(`${text}. `);
  const wrongEan = `IF(IFERROR(${isThirteenDigits(ean)},FALSE),IF(${passesEan(ean)},"",${sentence(faults["ean-check"])}),${sentence(faults["ean-form"])})`;
  const wrongCvr = `IF(OR(${cvr}="",${isCvrNumber(cvr)}),"",${sentence(faults["cvr-form"])})`;
  const longAccount = `IF(LEN(${account})>${MAX_ACCOUNT},${sentence(faults["account-long"])},"")`;
  return `TRIM(IF(${ean}="",${sentence(faults["ean-missing"])},${wrongEan})&${wrongCvr}&${longAccount})`;
}
