import { describe, expect, it } from "vitest";
import { CHART_TYPES } from "../../../../../workbench/host/objects/chart/chartTypes";
import { PAPER_SIZES } from "../../../../../workbench/host/objects/worksheet/paperSizes";
import { onSheet, openExcel, refusal } from "../../openExcel";

async function charted() {
  const excel = openExcel();
  await onSheet((sheet) => {
    sheet.getRange("A1:C4").values = [
      ["Kommune", "Mål", "Realiseret"],
      ["Aalborg", 1, 2],
      ["Brønderslev", 3, 4],
      ["Frederikshavn", 5, 6],
    ];
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns").name = "Bånd";
  });
  return excel;
}

describe("a chart", () => {
  it("takes its series from the columns of its source", async () => {
    const { host } = await charted();
    expect(
      host.workbook.sheets[0]?.charts[0]?.series.map(({ name, values, categories }) => [
        name,
        values,
        categories,
      ]),
    ).toEqual([
      ["Mål", "'Ark1'!$B$2:$B$4", "'Ark1'!$A$2:$A$4"],
      ["Realiseret", "'Ark1'!$C$2:$C$4", "'Ark1'!$A$2:$A$4"],
    ]);
  });

  it("keeps title, legend, place and axes", async () => {
    await charted();
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.getItem("bånd");
      chart.title.text = "Afvigelse";
      chart.title.format.font.size = 12;
      chart.title.format.font.color = "#333333";
      chart.legend.position = "Top";
      chart.setPosition("E2", "H10");
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.minimum = -10;
      valueAxis.maximum = 10;
      valueAxis.numberFormat = "0%";
      valueAxis.majorGridlines.visible = false;
      valueAxis.majorGridlines.format.line.color = "#DDDDDD";
      valueAxis.title.text = "Procent";
      categoryAxis.tickLabelPosition = "Low";
      categoryAxis.format.font.size = 8;
      categoryAxis.visible = true;
      chart.load("left,top,width,height,title/text,title/visible,legend/position,chartType");
      valueAxis.load("minimum,maximum,numberFormat,title/text,majorGridlines/visible");
      categoryAxis.load("tickLabelPosition,format/font/size");
      await context.sync();
      // Columns are 48 points wide, rows 15 points high: E starts at 192, row 2 at 15.
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 192, 135]);
      expect([chart.title.text, chart.title.visible, chart.legend.position]).toEqual([
        "Afvigelse",
        true,
        "Top",
      ]);
      expect([valueAxis.minimum, valueAxis.maximum, valueAxis.numberFormat]).toEqual([-10, 10, "0%"]);
      expect([valueAxis.title.text, valueAxis.majorGridlines.visible]).toEqual(["Procent", false]);
      expect([categoryAxis.tickLabelPosition, categoryAxis.format.font.size]).toEqual(["Low", 8]);
    });
  });

  it("takes further series with looks of their own", async () => {
    const { host } = await charted();
    await onSheet((sheet) => {
      const chart = sheet.charts.getItemAt(0);
      const limit = chart.series.add("Grænse");
      limit.setValues(sheet.getRange("C2:C4"));
      limit.setXAxisValues(sheet.getRange("A2:A4"));
      limit.chartType = "Line";
      limit.format.line.color = "#FF0000";
      limit.format.line.weight = 2;
      limit.format.line.lineStyle = "Dash";
      limit.markerStyle = "None";
      const second = chart.series.getItemAt(1);
      second.markerSize = 8;
      second.markerBackgroundColor = "#0000FF";
      second.markerForegroundColor = "#0000FF";
      const first = chart.series.getItemAt(0);
      first.format.fill.setSolidColor("#00FF00");
      first.gapWidth = 50;
      first.overlap = 100;
      first.hasDataLabels = true;
    });
    expect(host.workbook.sheets[0]?.charts[0]?.series).toMatchObject([
      { color: "#00FF00", gapWidth: 50, overlap: 100, hasDataLabels: true },
      { name: "Realiseret", markerSize: 8, markerColor: "#0000FF" },
      {
        name: "Grænse",
        chartType: "Line",
        values: "'Ark1'!$C$2:$C$4",
        color: "#FF0000",
        lineWeight: 2,
        lineStyle: "Dash",
        markerStyle: "None",
      },
    ]);
  });

  it("follows its cells when they move", async () => {
    const { host } = await charted();
    await onSheet((sheet) => sheet.getRange("1:2").insert("Down"));
    expect(host.workbook.sheets[0]?.charts[0]?.series[0]?.values).toBe("'Ark1'!$B$4:$B$6");
  });

  it("is deleted, and is a null object or refused after", async () => {
    await charted();
    const found = await onSheet((sheet) => {
      sheet.charts.getItem("Bånd").delete();
      return sheet.charts.getItemOrNullObject("Bånd").load("name");
    });
    expect(found.isNullObject).toBe(true);
    expect((await refusal((sheet) => sheet.charts.getItem("Bånd").load("name"))).code).toBe("ItemNotFound");
  });
});

describe("the types of charts", () => {
  it("are those of the library", async () => {
    openExcel();
    expect(Object.values(Excel.ChartType).filter((type) => type !== "Invalid")).toEqual(CHART_TYPES);
  });

  it("are refused where Excel has none of that name", async () => {
    await charted();
    const type = "Columns" as Excel.ChartType;
    const faults = [
      await refusal((sheet) => sheet.charts.add(type, sheet.getRange("A1:C4"))),
      await refusal((sheet) => (sheet.charts.getItemAt(0).chartType = type)),
      await refusal((sheet) => (sheet.charts.getItemAt(0).series.getItemAt(0).chartType = type)),
    ];
    expect(faults.map(({ code }) => code)).toEqual(Array(3).fill("InvalidArgument"));
  });
});

describe("a chart that Excel knows and the host does not", () => {
  it.each([
    ["axis", (chart: Excel.Chart) => chart.axes.getItem("Series")],
    ["group of axes", (chart: Excel.Chart) => chart.axes.getItem("Value", "Secondary")],
    ["line", (chart: Excel.Chart) => (chart.series.getItemAt(0).format.line.lineStyle = "Grey25")],
    ["marker", (chart: Excel.Chart) => (chart.series.getItemAt(0).markerStyle = "Picture")],
  ])("has an %s that is not implemented", async (_what, ask) => {
    await charted();
    expect((await refusal((sheet) => ask(sheet.charts.getItemAt(0)))).code).toBe("NotImplemented");
  });
});

describe("a chart on a protected sheet", () => {
  const ours = (sheet: Excel.Worksheet) => sheet.charts.getItemAt(0);
  const CHANGES: readonly [string, (sheet: Excel.Worksheet) => unknown][] = [
    ["made", (sheet) => sheet.charts.add("Line", sheet.getRange("A1:C4"))],
    ["named", (sheet) => (ours(sheet).name = "N")],
    ["made of another type", (sheet) => (ours(sheet).chartType = "Line")],
    ["moved", (sheet) => ours(sheet).setPosition("A1")],
    ["entitled", (sheet) => (ours(sheet).title.text = "T")],
    ["written larger", (sheet) => (ours(sheet).title.format.font.size = 20)],
    ["given a legend", (sheet) => (ours(sheet).legend.visible = true)],
    ["scaled", (sheet) => (ours(sheet).axes.valueAxis.minimum = 1)],
    ["given another series", (sheet) => ours(sheet).series.add("S")],
    ["coloured", (sheet) => ours(sheet).series.getItemAt(0).format.fill.setSolidColor("red")],
    ["deleted", (sheet) => ours(sheet).delete()],
  ];

  it.each(CHANGES)("is not %s", async (_what, change) => {
    await charted();
    await onSheet((sheet) => sheet.protection.protect());
    expect((await refusal(change)).code).toBe("AccessDenied");
    await onSheet((sheet) => ours(sheet).load("name,title/text,series/items/name"));
  });

  it.each(CHANGES)("is %s where objects may be edited", async (_what, change) => {
    await charted();
    await onSheet((sheet) => sheet.protection.protect({ allowEditObjects: true }));
    await onSheet((sheet) => void change(sheet));
  });
});

describe("page layout", () => {
  it("knows the library's paper sizes, and no other", async () => {
    openExcel();
    expect(Object.values(Excel.PaperType)).toEqual(PAPER_SIZES);
    const fault = await refusal((sheet) => (sheet.pageLayout.paperSize = "A6" as Excel.PaperType));
    expect(fault.code).toBe("InvalidArgument");
  });

  it("takes several areas to print, and reads them back", async () => {
    const { host } = openExcel();
    const areas = await onSheet((sheet) => {
      sheet.pageLayout.setPrintArea(sheet.getRanges("A1:C9,A11:C20"));
      return sheet.pageLayout.getPrintArea().load("address");
    });
    expect(areas.address.replaceAll(" ", "")).toBe("'Ark1'!A1:C9,'Ark1'!A11:C20");
    expect(host.workbook.sheets[0]?.pageLayout.printArea).toHaveLength(2);
  });

  it("reads back", async () => {
    openExcel();
    await onSheet(async (sheet, context) => {
      const layout = sheet.pageLayout;
      layout.orientation = "Landscape";
      layout.paperSize = "A3";
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      layout.setPrintArea("A1:F40");
      layout.setPrintTitleRows("$1:$3");
      layout.setPrintTitleColumns("A:B");
      layout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
      layout.bottomMargin = 40;
      layout.centerHorizontally = true;
      layout.printGridlines = true;
      layout.headersFooters.defaultForAllPages.centerFooter = "Side &P af &N";
      layout.load("orientation,paperSize,zoom,topMargin,leftMargin,bottomMargin,centerHorizontally");
      const area = layout.getPrintArea().load("address");
      const rows = layout.getPrintTitleRowsOrNullObject().load("address");
      const footer = layout.headersFooters.defaultForAllPages.load("centerFooter,leftHeader");
      await context.sync();
      expect([layout.orientation, layout.paperSize, layout.centerHorizontally]).toEqual([
        "Landscape",
        "A3",
        true,
      ]);
      expect(layout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
      expect(layout.topMargin).toBeCloseTo(72);
      expect(layout.leftMargin).toBeCloseTo(36);
      expect([area.address, rows.address]).toEqual(["'Ark1'!A1:F40", "'Ark1'!1:3"]);
      expect([footer.centerFooter, footer.leftHeader]).toEqual(["Side &P af &N", ""]);
    });
  });

  it("refuses a scale together with pages, and one out of bounds", async () => {
    openExcel();
    const both = await refusal((sheet) => (sheet.pageLayout.zoom = { scale: 80, horizontalFitToPages: 1 }));
    const small = await refusal((sheet) => (sheet.pageLayout.zoom = { scale: 5 }));
    expect([both.code, small.code]).toEqual(["InvalidArgument", "InvalidArgument"]);
  });
});
