import { describe, expect, test } from "vitest";
import { createFormulaContext } from "../../../../workbench/xlsx/formula/formulaContext";
import { toFileFormula } from "../../../../workbench/xlsx/formula/fileFormula";
import { customFunctionNames, fromFileFormula } from "../../../../workbench/xlsx/formula/modelFormula";
import { SAMPLE_FUNCTIONS, sampleWorkbook } from "../sampleWorkbook";

const workbook = sampleWorkbook();
const [sheet] = workbook.sheets;
const table = sheet?.tables[0];
const context = createFormulaContext(workbook, SAMPLE_FUNCTIONS);

const inTable = (formula: string) => toFileFormula(formula, { where: "A1", sheet, table }, context);
const outside = (formula: string) =>
  toFileFormula(formula, { where: "A1", sheet, table: undefined }, context);

// Formulas as Excel 365 stores them, by MS-XLSX 2.2.2 and by files of its own.
describe("formulas as files hold them", () => {
  test.each([
    ["=[@Måltal]*2", "KKR_Maal[[#This Row],[Måltal]]*2"],
    ["=[Måltal]", "KKR_Maal[Måltal]"],
    ["=[@[Andel '[%']]]", "KKR_Maal[[#This Row],[Andel '[%']]]"],
  ])("in a table: %s", (formula, stored) => {
    expect(inTable(formula).text).toBe(stored);
  });

  test.each([
    ["=1+1", "1+1"],
    ["=kkr_maal[@måltal]", "KKR_Maal[[#This Row],[Måltal]]"],
    ["=SUM(KKR_Maal[[#All],[Måltal]:[Realiseret]])", "SUM(KKR_Maal[[#All],[Måltal]:[Realiseret]])"],
    ["=ROWS(KKR_Maal)", "ROWS(KKR_Maal[])"],
    ["=SUM(KKR_Maal[Andel '[%']])", "SUM(KKR_Maal[Andel '[%']])"],
    ["=filter(A1:A3,B1:B3)", "_xlfn._xlws.FILTER(A1:A3,B1:B3)"],
    ["=XLOOKUP(1,A1:A3,B1:B3)", "_xlfn.XLOOKUP(1,A1:A3,B1:B3)"],
    ["=STDEV.S(A1:A3)", "_xlfn.STDEV.S(A1:A3)"],
    ["=LET(x, 1, y, x, x+y)", "_xlfn.LET(_xlpm.x, 1, _xlpm.y, _xlpm.x, _xlpm.x+_xlpm.y)"],
    ["=LET(f,LAMBDA(v,v+1),f(2))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+1),_xlpm.f(2))"],
    ["=LAMBDA(x,x+1)(3)", "_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1)(3)"],
    ["=SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
    ["=SUM((A1)#)", "SUM(_xlfn.ANCHORARRAY((A1)))"],
    ["='Data ''x'' 1'!A1#", "_xlfn.ANCHORARRAY('Data ''x'' 1'!A1)"],
    ["=@A1:A3", "_xlfn.SINGLE(A1:A3)"],
    ["=@(A1:A3)+1", "_xlfn.SINGLE((A1:A3))+1"],
    ["=SUM(@A1:A3,@B1:B3)", "SUM(_xlfn.SINGLE(A1:A3),_xlfn.SINGLE(B1:B3))"],
    ["=@INDEX(A1#,1)", "_xlfn.SINGLE(INDEX(_xlfn.ANCHORARRAY(A1),1))"],
    ["=kkr.deviation(1,2)", "_xldudf_KKR_DEVIATION(1,2)"],
    ['=IFERROR(KKR.DEVIATION(1,2),"A1# [@x]")', 'IFERROR(_xldudf_KKR_DEVIATION(1,2),"A1# [@x]")'],
    ["=NETWORKDAYS.INTL(1,2)", "NETWORKDAYS.INTL(1,2)"],
  ])("outside: %s", (formula, stored) => {
    expect(outside(formula).text).toBe(stored);
  });
});

describe("formulas that come back as they were", () => {
  const customName = customFunctionNames(SAMPLE_FUNCTIONS);
  const back = (formula: string) =>
    fromFileFormula(inTable(formula).text, { where: "A1", table: "KKR_Maal" }, customName);

  test.each([
    "=[@Måltal]*2",
    "=[@[Andel '[%']]]",
    "=SUM([Måltal])",
    "=SUM([[#Totals],[Måltal]])",
    "=ROWS(KKR_Maal)",
    "=FILTER(A1:A3,B1:B3)",
    "=LET(x, 1, f, LAMBDA(v,v+x), f(x))",
    "=SUM(A1#,(B1)#)",
    "=@A1:A3+@(B1:B3)",
    "=@INDEX(A1#,1)",
    "=KKR.DEVIATION([@Realiseret],[@Måltal])",
    '=IF(A1="_xlfn.SORT(", "A1#", -1%)',
    "='Data ''x'' 1'!A1:B2",
    '={1,"a";TRUE,#N/A}',
  ])("%s", (formula) => {
    expect(back(formula)).toBe(formula);
  });

  test("Excel's own spelling of an intersection with a sum inside gets parentheses", () => {
    expect(fromFileFormula("_xlfn.SINGLE(A1:A3+1)", { where: "A1", table: undefined }, customName)).toBe(
      "=@(A1:A3+1)",
    );
  });
});

// Excel's rule: what implicit intersection would change must be marked.
describe("dynamic arrays", () => {
  test.each([
    "=1+A1",
    "=SUM(A1:A3)",
    "=SUMIFS(A1:A3,B1:B3,C1)",
    "=XLOOKUP(C1,A1:A3,B1:B3)",
    "=INDEX(A1:A3,MATCH(C1,B1:B3,0))",
    "=IF(KKR_ValgtAar=2026,KKR_Sats,0)",
    "=COUNTIF(KKR_Statusliste,A1)",
    "=SUMPRODUCT((A1:A3=1)*B1:B3)",
    "=@A1:A3",
    '=IF([@Realiseret]="","",[@Realiseret]/[@Måltal])',
    "=SUBTOTAL(109,[Måltal])",
    "=LET(x,1,x+1)",
  ])("not needed: %s", (formula) => {
    expect(inTable(formula).dynamic).toBe(false);
  });

  test.each([
    "=A1:A3",
    "=A1:A3*2",
    "=SUM(A1:A3*2)",
    "=MAX(IF(A1:A3>1,B1:B3))",
    "=SUMIFS(A1:A3,B1:B3,C1:C3)",
    "=XLOOKUP(C1:C3,A1:A3,B1:B3)",
    "=KKR_Statusliste",
    "=LEN(KKR_Statusliste)",
    "=LEN(Ukendt)",
    "=A1#",
    "=SORT(A1:A3)",
    "=SUM(FILTER(A1:A3,B1:B3))",
    "={1,2,3}",
    "=[Måltal]+1",
    "=LET(x,A1:A3,x*2)",
    "=MAP(A1:A3,LAMBDA(v,v))",
    "=KKR.DEVIATION(1,2)",
  ])("needed: %s", (formula) => {
    expect(inTable(formula).dynamic).toBe(true);
  });
});
