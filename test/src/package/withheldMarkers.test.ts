import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { copyBytes } from "../../../src/commands/copies/copyBytes";
import { refusalText } from "../../../src/commands/copies/copyLines";
import { EXCEL_PARTS, zipped } from "./excelFile";
import { words } from "../../words";

/** A reference, a firm and a number that fails modulus 11, so that only Forløb says that they are one. */
const REFERENCE = "SAG-4711-X";
const FIRM = "Æbler &amp; Pærer ApS";
const NUMBER = "24256791";
const WRITTEN = "24 25 67 91";

const BOOK = "xl/workbook.xml";
const BOOK_RELATIONS = "xl/_rels/workbook.xml.rels";
const SHEET = "xl/worksheets/sheet2.xml";
const CHART = "xl/charts/chart1.xml";
const DRAWING = "xl/drawings/drawing1.xml";
const STYLES = "xl/styles.xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const texts = (row: number, values: readonly string[]) =>
  `<row r="${row}">${values
    .map((text, column) => `<c r="${"ABCDEF"[column]}${row}" t="inlineStr"><is><t>${text}</t></is></c>`)
    .join("")}</row>`;
const MEETINGS = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${texts(
  3,
  [
    words.meetings.date,
    "CVR",
    words.meetings.firm,
    words.meetings.municipality,
    words.meetings.kind,
    words.meetings.reference,
  ],
)}${texts(4, ["2026-01-05", NUMBER, FIRM, "Aarhus", "individuel", REFERENCE])}</sheetData></worksheet>`;

type Parts = Readonly<Record<string, string>>;

function replaced(parts: Parts, path: string, old: string, text: string): Parts {
  const part = parts[path];
  if (!part?.includes(old)) throw new Error(`${path} has no ${old}`);
  return { ...parts, [path]: part.replace(old, () => text) };
}

/** Excel's own file with a visible sheet of meetings. */
const WITH_MEETINGS = [
  [BOOK, "</sheets>", '<sheet name="Forløb" sheetId="12" r:id="rId40"/></sheets>'],
  [
    BOOK_RELATIONS,
    "</Relationships>",
    `<Relationship Id="rId40" Type="${OFFICE}/worksheet" Target="worksheets/sheet9.xml"/></Relationships>`,
  ],
  [
    "[Content_Types].xml",
    "</Types>",
    '<Override PartName="/xl/worksheets/sheet9.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
  ],
].reduce<Parts>((parts, [path = "", old = "", text = ""]) => replaced(parts, path, old, text), {
  ...EXCEL_PARTS,
  "xl/worksheets/sheet9.xml": MEETINGS,
});

type Place = readonly [what: string, path: string, old: string, marked: (marker: string) => string];

/** A row 9 of the visible sheet, which holds one cell. */
const cell = (xml: (marker: string) => string): Place[3] => {
  return (marker) => `<row r="9">${xml(marker)}</row></sheetData>`;
};
const END = "</sheetData>";
const FIRST_RULE = '<conditionalFormatting sqref="B2:B7">';

/** Where a text or a number may stand in a package, as ECMA-376 has it. */
const EVERYWHERE: readonly Place[] = [
  ["an inline text", SHEET, END, cell((it) => `<c r="A9" t="inlineStr"><is><t>se ${it} her</t></is></c>`)],
  [
    "rich text",
    SHEET,
    END,
    cell(
      (it) =>
        `<c r="A9" t="inlineStr"><is><r><t>${it.slice(0, 3)}</t></r><r><t>${it.slice(3)}</t></r></is></c>`,
    ),
  ],
  ["a shared text", "xl/sharedStrings.xml", "<si><t>Navn</t></si>", (it) => `<si><t>x${it}</t></si>`],
  [
    "a formula's text",
    SHEET,
    END,
    cell((it) => `<c r="A9" t="str"><f>"x"&amp;Forløb!F4</f><v>x${it}</v></c>`),
  ],
  ["a formula's formula", SHEET, END, cell((it) => `<c r="A9"><f>LEN("${it}")</f><v>10</v></c>`)],
  [
    "a text of a formula of a formula",
    SHEET,
    END,
    cell((it) => `<c r="A9" t="str"><f>A8</f><v>nr. ${it}</v></c>`),
  ],
  ["a validation", SHEET, '<formula1>"a,b"</formula1>', (it) => `<formula1>"a,${it}"</formula1>`],
  ["a link", SHEET, '<hyperlink ref="A1"', (it) => `<hyperlink location="${it}" display="${it}" ref="A1"`],
  ["a comment", "xl/comments1.xml", "<text><t>", (it) => `<text><t>${it}`],
  ["a threaded comment", "xl/threadedComments/threadedComment1.xml", "<x ", (it) => `<x text="${it}" `],
  ["a property", "docProps/core.xml", "<x ", (it) => `<x title="${it}" `],
  ["an external link", "xl/externalLinks/externalLink1.xml", "<x ", (it) => `<x v="${it}" `],
  ["a pivot table's memory", "xl/pivotCache/pivotCacheRecords1.xml", "<x ", (it) => `<x v="${it}" `],
  [
    "a name that nothing needs",
    BOOK,
    '<definedName name="Egen">',
    (it) => `<definedName name="Fri">"${it}"</definedName><definedName name="Egen">`,
  ],
  ["a chart's memory of texts", CHART, "<c:v>Vist navn</c:v>", (it) => `<c:v>${it}</c:v>`],
  [
    "a header",
    SHEET,
    "<drawing ",
    (it) => `<headerFooter><oddHeader>&amp;L${it}</oddHeader></headerFooter><drawing `,
  ],
  [
    "a rule's formula",
    SHEET,
    FIRST_RULE,
    (it) =>
      `<conditionalFormatting sqref="B2"><cfRule type="expression" dxfId="0" priority="9"><formula>B2="${it}"</formula></cfRule></conditionalFormatting>${FIRST_RULE}`,
  ],
  [
    "a rule's text",
    SHEET,
    FIRST_RULE,
    (it) =>
      `<conditionalFormatting sqref="B2"><cfRule type="containsText" text="${it}" dxfId="0" priority="9"><formula>TRUE</formula></cfRule></conditionalFormatting>${FIRST_RULE}`,
  ],
  [
    "a name that a rule needs",
    BOOK,
    "'Tal &amp; mål'!$B$2</definedName>",
    (it) => `IF('Tal &amp; mål'!$B$2="${it}",1,2)</definedName>`,
  ],
  [
    "a chart's title",
    CHART,
    '<c:autoTitleDeleted val="1"/>',
    (it) =>
      `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${it.slice(0, 3)}</a:t></a:r><a:r><a:t>${it.slice(3)}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:autoTitleDeleted val="0"/>`,
  ],
  [
    "a shape's text",
    DRAWING,
    "<xdr:pic>",
    (it) =>
      `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="9" name="Felt"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"/></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>Se ${it}</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor><xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:pic>`,
  ],
  ["a shape's name", DRAWING, 'name="Diagram 1"', (it) => `name="${it}"`],
  ["a tab", BOOK, 'name="Graf"', (it) => `name="${it}"`],
  ["a style's name", STYLES, 'cellStyle name="Normal"', (it) => `cellStyle name="${it}"`],
  [
    "a number format",
    STYLES,
    "<fonts ",
    (it) => `<numFmts count="1"><numFmt numFmtId="170" formatCode="&quot;${it}&quot; 0"/></numFmts><fonts `,
  ],
];

/** A number besides among numbers. */
const NUMBERS: readonly Place[] = [
  ["a cell's number", SHEET, END, cell((it) => `<c r="A9"><v>${it}</v></c>`)],
  ["a formula's number", SHEET, END, cell((it) => `<c r="A9"><f>VALUE(Forløb!B4)</f><v>${it}</v></c>`)],
  ["a chart's memory of numbers", CHART, "<c:v>31</c:v>", (it) => `<c:v>${it}</c:v>`],
];

const cases = [
  ...[REFERENCE, FIRM, NUMBER, WRITTEN].flatMap((marker) =>
    EVERYWHERE.map((place) => [marker, place] as const),
  ),
  ...NUMBERS.map((place) => [NUMBER, place] as const),
];

function everyText(bytes: Uint8Array): string {
  return (
    Object.entries(unzipSync(bytes))
      .map(([path, part]) => `${path} ${strFromU8(part)}`)
      .join("\n")
      // Runs of one text are one text to a reader.
      .replaceAll(/<\/(?:a:)?t><\/(?:a:)?r><(?:a:)?r><(?:a:)?t[^>]*>/g, "")
  );
}

describe("what stands on Forløb is found nowhere in a copy that is handed out", () => {
  it.each(cases.map(([marker, place]) => [marker, place[0], place] as const))(
    "%s in %s",
    (marker, what, [, path, old, marked]) => {
      const outcome = copyBytes("disclosed", zipped(replaced(WITH_MEETINGS, path, old, marked(marker))));
      if (outcome.ok) expect(everyText(outcome.bytes)).not.toContain(marker);
      else {
        expect(outcome.reason, what).toBe("left-over");
        expect(refusalText(outcome, "da")).toMatch(/står også her: .+\. Fjern det dér/);
      }
    },
  );

  it("tells which cell repeated it, and where else it stands", () => {
    const formula = cell(() => `<c r="A9" t="str"><f>"x"&amp;Forløb!C4</f><v>xÆbler</v></c>`)("");
    const copy = copyBytes("disclosed", zipped(replaced(WITH_MEETINGS, SHEET, END, formula)));
    expect(copy.ok && copy.removed.find(({ kind }) => kind === "withheld-texts")).toEqual({
      kind: "withheld-texts",
      count: 1,
      places: ["Tal & mål!A9"],
    });
    const header = `<headerFooter><oddHeader>&amp;L${REFERENCE}</oddHeader></headerFooter><drawing `;
    const refused = copyBytes("disclosed", zipped(replaced(WITH_MEETINGS, SHEET, "<drawing ", header)));
    expect(refused).toEqual({
      ok: false,
      reason: "left-over",
      places: [{ what: "header", sheet: "Tal & mål" }],
    });
  });

  it("keeps what the meetings share with everybody", () => {
    const shared = cell(() => `<c r="A9" t="inlineStr"><is><t>Aarhus</t></is></c>`)("");
    const copy = copyBytes("disclosed", zipped(replaced(WITH_MEETINGS, SHEET, END, shared)));
    expect(copy.ok && everyText(copy.bytes)).toContain("<t>Aarhus</t>");
  });
});
