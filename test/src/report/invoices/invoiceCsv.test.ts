import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { fundingAnnex } from "../../../../src/contract/funding/funding";
import { invoiceTexts } from "../../../../src/language/sheets/invoiceTexts";
import { invoiceCsv } from "../../../../src/report/invoices/invoiceCsv";
import { invoicesWith } from "./annex";

const words = invoiceTexts("da", "bilag a");
const linesOf = (text: string) => text.split("\r\n");

describe("the file of invoices", () => {
  it("begins with a byte-order mark and the columns, in their order", () => {
    const text = invoiceCsv(invoicesWith({}), words, "rows");
    expect(text.startsWith("\u{FEFF}Løbenr.;")).toBe(true);
    // As the specification lists them.
    expect(linesOf(text)[0]?.slice(1)).toBe(
      "Løbenr.;Kommunekode;Kommune;CVR;EAN;Ordrenr.;Person- eller bruger-id;Kontostreng;Tekst;Periode;Rate n/N;" +
        "Fakturadato;Forfaldsdato;Beløb iflg. bilag a;Momsbehandling;Momssats;Momsbeløb;Beløb i alt;Sidste års beløb",
    );
  });

  it("has one line for each municipality and instalment, no sum line, and ends with a line break", () => {
    const lines = linesOf(invoiceCsv(invoicesWith({ instalments: 2 }), words, "rows"));
    expect(lines).toHaveLength(1 + 19 * 2 + 1);
    expect(lines.at(-1)).toBe("");
    for (const line of lines.slice(1, -1)) expect(line).toMatch(/^\d+;\d{3};/);
  });

  it("writes amounts with a decimal comma, days the Danish way, and leaves blank what is open", () => {
    const samso = (text: string) => linesOf(text).find((line) => line.includes(";Samsø;"));
    expect(samso(invoiceCsv(invoicesWith({ instalments: 3 }), words, "rows"))).toBe(
      "12;741;Samsø;23795515;;;;;Finansiering af Erhvervshus Midtjylland 2026;2026;1/3;;;39666,67;Ikke afklaret;;;;",
    );
    // 1 February and 3 March 2026.
    const rounds = [{ period: "1. halvår 2026", invoiced: 46_054, due: 46_084 }];
    expect(samso(invoiceCsv(invoicesWith({ vat: "added", rounds }), words, "rows"))).toBe(
      "12;741;Samsø;23795515;;;;;Finansiering af Erhvervshus Midtjylland 2026;1. halvår 2026;1/1;01-02-2026;03-03-2026;" +
        "119000,00;Momspligtig, beløb uden moms;25,00;29750,00;148750,00;",
    );
  });

  it("never says that anything is free of VAT", () => {
    expect(JSON.stringify(words)).not.toMatch(/momsfri/i);
  });

  it("quotes a text that holds a separator or quotation marks", () => {
    const text = invoiceCsv(invoicesWith({ text: 'Tilskud; "2026"' }), words, "rows");
    expect(text).toContain(';"Tilskud; ""2026""";');
  });
});

describe("what the amounts are called", () => {
  it("is the contract's own word for their list, and else the contract", () => {
    expect(fundingAnnex(contractInUse())).toBe("bilag a");
    const { funding } = contractInUse();
    const placed = (section: string) => ({
      ...contractInUse(),
      ...(funding && { funding: { ...funding, section } }),
    });
    const sections = [
      "7",
      "Bilag B, afsnit 2",
      "Bilag 3",
      "8 og bilag b2",
      "bilag til kontrakten",
      "Bilag i kontrakten",
      "Bilag å",
      "8 og bilag",
      "Bilag økonomi",
    ];
    expect(sections.map(placed).map(fundingAnnex)).toEqual([
      undefined,
      "bilag b",
      "bilag 3",
      "bilag b2",
      undefined,
      undefined,
      "bilag å",
      undefined,
      undefined,
    ]);
    expect(invoiceTexts("da").rows.columns.amount).toBe("Beløb iflg. kontrakten");
  });
});
