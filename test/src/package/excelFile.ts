import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

const relations = (...list: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Relationships xmlns="${RELATIONSHIPS}">${list
    .map(([id, type, target]) => {
      const mode = /^(?:file|https?):/.test(target) ? ' TargetMode="External"' : "";
      return `<Relationship Id="${id}" Type="${type.includes("/") ? type : `${OFFICE}/${type}`}" Target="${target}"${mode}/>`;
    })
    .join("")}</Relationships>`;

/** A secret for each place where Excel itself keeps one; none may be in a copy that is handed out. */
const secret = (place: string) => `HEMMELIGT-${place}`;

const WORKBOOK = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><fileVersion appName="xl" lastEdited="7"/><fileSharing userName="${secret("bruger")}"/><workbookPr codeName="${secret("kodenavn")}" defaultThemeVersion="166925"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Users\\${secret("sti")}\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><bookViews><workbookView activeTab="2"/></bookViews><sheets><sheet name="Gemt" sheetId="9" state="veryHidden" r:id="rId1"/><sheet name="Tal &amp; mål" sheetId="3" r:id="rId2"/><sheet name="Graf" sheetId="4" r:id="rId3"/></sheets><externalReferences><externalReference r:id="rId4"/></externalReferences><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">'Tal &amp; mål'!$A$1:$D$9</definedName><definedName name="Graense" comment="${secret("navnekommentar")}">'Tal &amp; mål'!$B$2</definedName><definedName name="Egen">_xldudf_KKR_TARGET("N1",2026)</definedName><definedName name="${secret("navn")}">Gemt!$A$1</definedName></definedNames><calcPr calcId="191029" fullCalcOnLoad="1"/><customWorkbookViews><customWorkbookView name="${secret("visning")}" guid="{00000000-0000-0000-0000-000000000001}" windowWidth="1" windowHeight="1" activeSheetId="3"/></customWorkbookViews><pivotCaches><pivotCache cacheId="1" r:id="rId5"/></pivotCaches></workbook>`;

/** Row 5 is hidden, column C folded away; B3 and B4 share a formula of ours; F1 is covered by a merged cell. */
const SHEET_2 = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}"><sheetPr codeName="${secret("arkkode")}" filterMode="1"><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:F9"/><sheetViews><sheetView workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="3" max="3" width="0" hidden="1" customWidth="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Tal</t></is></c><c r="C1" t="s"><v>1</v></c><c r="E1" t="s"><v>4</v></c><c r="F1" t="s"><v>2</v></c></row><row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2"><v>10</v></c></row><row r="3"><c r="A3"><f>B2*2</f><v>20</v></c><c r="B3"><f t="shared" ref="B3:B4" si="0">_xldudf_KKR_DEVIATION(B2,5)</f><v>5</v></c><c r="C3"><f>Gemt!A1</f><v>99887766</v></c><c r="D3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row><row r="4"><c r="A4" t="str"><f>"KKR.DEVIATION(1)"</f><v>KKR.DEVIATION(1)</v></c><c r="B4"><f t="shared" si="0"/><v>7</v></c><c r="D4" t="b"><f>TRUE</f><v>1</v></c></row><row r="5" hidden="1"><c r="A5" t="s"><v>2</v></c><c r="B5"><v>11223344</v></c></row><row r="6"><c r="A6"><f>Egen*2</f><v>4</v></c><c r="B6" t="str"><f>IF(_xldudf_KKR_ISCVR("1"),1,"")</f><v></v></c><c r="D6" cm="1"><f t="array" ref="D6:D7">_xldudf_KKR_MEASURES()</f><v>1</v></c></row><row r="7"><c r="A7"><f>SUM(_xlfn.ANCHORARRAY(D6))</f><v>3</v></c><c r="D7"><v>2</v></c></row></sheetData><sheetProtection algorithmName="SHA-512" hashValue="${secret("hash")}" sheet="1"/><customSheetViews><customSheetView guid="{00000000-0000-0000-0000-000000000001}"><autoFilter ref="A1:B5"><filterColumn colId="0"><filters><filter val="${secret("filtervalg")}"/></filters></filterColumn></autoFilter></customSheetView></customSheetViews><mergeCells count="1"><mergeCell ref="E1:F1"/></mergeCells><conditionalFormatting sqref="B2:B7"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>Graense</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="B2:B7"><cfRule type="expression" dxfId="0" priority="2"><formula>$C2&gt;1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="A9" promptTitle="${secret("ledetekst")}"><formula1>"a,b"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" r:id="rId6" tooltip="${secret("vink")}"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait" r:id="rId3"/><drawing r:id="rId5"/><legacyDrawing r:id="rId1"/></worksheet>`;

const reference = (kind: "num" | "str", formula: string, values: readonly string[]) =>
  `<c:${kind}Ref><c:f>${formula}</c:f><c:${kind}Cache><c:ptCount val="${values.length}"/>${values
    .map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`)
    .join("")}</c:${kind}Cache></c:${kind}Ref>`;

const CHART_1 = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx>${reference("str", "Gemt!$A$1", ["Vist navn"])}</c:tx><c:val>${reference("num", "'Tal &amp; mål'!$B$2:$B$4", ["10", "5", "7"])}</c:val></c:ser><c:ser><c:idx val="1"/><c:order val="1"/><c:val>${reference("num", "Gemt!$A$2:$A$3", ["31", "32"])}</c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/><c:extLst><c:ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}"><x:filtered xmlns:x="urn:x">${secret("bortfiltreret serie")}</x:filtered></c:ext></c:extLst></c:chart><c:externalData r:id="rId1"/></c:chartSpace>`;

const anchor = (content: string) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;

const DRAWING_1 = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}">${anchor(`<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Diagram 1" descr="${secret("alternativ tekst")}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`)}${anchor(`<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Billede"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"/></xdr:spPr></xdr:pic>`)}</xdr:wsDr>`;

const SHARED = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<sst xmlns="${MAIN}" count="7" uniqueCount="6"><si><t>Navn</t></si><si><t>${secret("skjult kolonne")}</t></si><si><t>${secret("skjult række og under flettet")}</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">Fed </t></r><r><t>og ikke</t></r><rPh sb="0" eb="1"><t>${secret("udtale")}</t></rPh></si><si><t>Flettet</t></si><si><t>${secret("på gemt ark")}</t></si></sst>`;

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`;

const other = (place: string) => `<x xmlns="urn:x">${secret(place)}</x>`;

/** A file as Excel itself writes it, with what the workbench never writes; written by hand from ECMA-376. */
export const EXCEL_PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="${SHEET}.printerSettings"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="jpeg" ContentType="image/jpeg"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${SHEET}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet3.xml" ContentType="${SHEET}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SHEET}.sharedStrings+xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/></Types>`,
  "_rels/.rels": relations(
    ["rId1", "officeDocument", "xl/workbook.xml"],
    [
      "rId2",
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      "docProps/core.xml",
    ],
    [
      "rId3",
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail",
      "docProps/thumbnail.jpeg",
    ],
  ),
  "docProps/core.xml": other("forfatter"),
  "docProps/thumbnail.jpeg": secret("miniature"),
  "xl/workbook.xml": WORKBOOK,
  "xl/_rels/workbook.xml.rels": relations(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ["rId3", "worksheet", "worksheets/sheet3.xml"],
    ["rId4", "externalLink", "externalLinks/externalLink1.xml"],
    ["rId5", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
    ["rId6", "styles", "styles.xml"],
    ["rId7", "sharedStrings", "sharedStrings.xml"],
    ["rId8", "calcChain", "calcChain.xml"],
    ["rId9", "http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml"],
    ["rId10", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
  ),
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>5</v></c></row></sheetData></worksheet>`,
  "xl/worksheets/sheet2.xml": SHEET_2,
  "xl/worksheets/sheet3.xml": `<worksheet xmlns="${MAIN}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData></worksheet>`,
  "xl/worksheets/_rels/sheet2.xml.rels": relations(
    ["rId1", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId2", "comments", "../comments1.xml"],
    ["rId3", "printerSettings", "../printerSettings/printerSettings1.bin"],
    [
      "rId4",
      "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
      "../threadedComments/threadedComment1.xml",
    ],
    ["rId5", "drawing", "../drawings/drawing1.xml"],
    ["rId6", "hyperlink", `https://example.test/${secret("adresse")}`],
  ),
  "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>${secret("notens forfatter")}</author></authors><commentList><comment ref="A1" authorId="0"><text><t>${secret("note")}</t></text></comment></commentList></comments>`,
  "xl/threadedComments/threadedComment1.xml": other("tråd"),
  "xl/persons/person.xml": other("person"),
  "xl/drawings/vmlDrawing1.vml": other("vml"),
  "xl/printerSettings/printerSettings1.bin": secret("printer"),
  "xl/externalLinks/externalLink1.xml": other("ekstern"),
  "xl/pivotCache/pivotCacheDefinition1.xml": other("pivot"),
  "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relations([
    "rId1",
    "pivotCacheRecords",
    "pivotCacheRecords1.xml",
  ]),
  "xl/pivotCache/pivotCacheRecords1.xml": other("pivotrækker"),
  "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="B3" i="3"/></calcChain>`,
  "xl/vbaProject.bin": secret("makro"),
  "xl/styles.xml": STYLES,
  "xl/sharedStrings.xml": SHARED,
  "xl/drawings/drawing1.xml": DRAWING_1,
  "xl/drawings/_rels/drawing1.xml.rels": relations(
    ["rId1", "chart", "../charts/chart1.xml"],
    ["rId2", "image", "../media/image1.jpeg"],
  ),
  "xl/media/image1.jpeg": secret("billede"),
  "xl/charts/chart1.xml": CHART_1,
  "xl/charts/_rels/chart1.xml.rels": relations(["rId1", "oleObject", `file:///C:/${secret("kæde")}.xlsx`]),
};

/** The parts as a file. */
export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}
