/* A small add-in by somebody else: plain script, no build, no knowledge of where it runs. */
"use strict";

const show = (text) => (document.getElementById("outcome").textContent = text);

function hear(text) {
  const item = document.createElement("li");
  item.textContent = text;
  document.getElementById("heard").append(item);
}

const deeds = {
  async ranges(context) {
    const sheet = context.workbook.worksheets.add("Stock");
    sheet.activate();
    const range = sheet.getRange("A1:C4");
    range.values = [
      ["Item", "Pieces", "Price"],
      ["Bolt", 120, 0.5],
      ["Nut", 80, 0.25],
      ["Washer", 300, 0.1],
    ];
    sheet.getRange("E1").formulas = [["=SUMPRODUCT(B2:B4,C2:C4)"]];
    const sum = sheet.getRange("E1").load("values");
    await context.sync();
    return `worth ${sum.values[0][0]}`;
  },

  async formats(context) {
    const range = context.workbook.worksheets.getItem("Stock").getRange("C2:C4");
    range.numberFormat = [["0.00"], ["0.00"], ["0.00"]];
    range.format.font.bold = true;
    range.format.fill.color = "#FFF2CC";
    range.load("text");
    await context.sync();
    return `shown as ${range.text.flat().join(" ")}`;
  },

  async table(context) {
    const sheet = context.workbook.worksheets.getItem("Stock");
    const table = sheet.tables.add("A1:C4", true);
    table.name = "StockTable";
    table.rows.add(null, [["Screw", 50, 0.2]]);
    const body = table.getDataBodyRange().load("address");
    await context.sync();
    return `body ${body.address}`;
  },

  async names(context) {
    const sheet = context.workbook.worksheets.getItem("Stock");
    context.workbook.names.add("StockPieces", sheet.getRange("B2:B5"));
    sheet.getRange("E2").formulas = [["=SUM(StockPieces)"]];
    const cell = sheet.getRange("E2").load("values");
    await context.sync();
    return `pieces ${cell.values[0][0]}`;
  },

  async validation(context) {
    const range = context.workbook.worksheets.getItem("Stock").getRange("B2:B5");
    range.dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 1000, operator: "Between" } };
    range.dataValidation.load("type,valid");
    await context.sync();
    return `${range.dataValidation.type} ${range.dataValidation.valid}`;
  },

  async conditional(context) {
    const range = context.workbook.worksheets.getItem("Stock").getRange("B2:B5");
    const rule = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    rule.cellValue.format.font.color = "#C00000";
    rule.cellValue.rule = { formula1: "=100", operator: "LessThan" };
    const count = range.conditionalFormats.getCount();
    await context.sync();
    return `rules ${count.value}`;
  },

  async events(context) {
    const sheet = context.workbook.worksheets.getItem("Stock");
    sheet.onChanged.add(async ({ address, changeType, source, details }) => {
      const change = details ? ` ${details.valueBefore} > ${details.valueAfter}` : "";
      hear(`changed ${address} ${changeType} ${source}${change}`);
    });
    sheet.onSelectionChanged.add(async ({ address }) => hear(`selected ${address}`));
    context.workbook.worksheets.onActivated.add(async () => hear("activated"));
    context.workbook.worksheets.onAdded.add(async () => hear("added"));
    context.workbook.worksheets.onDeleted.add(async () => hear("deleted"));
    context.workbook.tables.onChanged.add(async ({ address }) => hear(`table ${address}`));
    await context.sync();
    sheet.getRange("B2").values = [[121]];
    sheet.getRange("B3:B4").select();
    context.workbook.worksheets.add("Fleeting");
    await context.sync();
    context.workbook.worksheets.getItem("Fleeting").delete();
    await context.sync();
    return "listening";
  },

  async settings(context) {
    context.workbook.settings.add("stock", { counted: true });
    await context.sync();
    const setting = context.workbook.settings.getItem("stock").load("value");
    await context.sync();
    const { settings } = Office.context.document;
    settings.set("stock-old", 7);
    await new Promise((resolve, reject) => {
      settings.saveAsync(({ status, error }) => (status === "succeeded" ? resolve() : reject(error)));
    });
    return `counted ${setting.value.counted}, old ${settings.get("stock-old")}`;
  },

  async large(context) {
    const sheet = context.workbook.worksheets.getItem("Stock");
    const rows = Array.from({ length: 1000 }, (_, row) => [row, row * 2, row * 3]);
    sheet.getRange("J1:L1000").values = rows;
    const last = sheet.getRange("L1000").load("values");
    await context.sync();
    return `last ${last.values[0][0]}`;
  },

  async unsupported(context) {
    context.workbook.worksheets.getItem("Stock").shapes.addGeometricShape("Hexagon");
    await context.sync();
    return "nothing was refused";
  },
};

CustomFunctions.associate("WORTH", (pieces, price) => pieces * (price ?? 1));
CustomFunctions.associate("REFUSE", () => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Nothing is in store.");
});

Office.onReady(({ host }) => {
  Office.actions.associate("markStock", async (event) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["Marked"]];
      await context.sync();
    });
    event.completed();
  });
  for (const [name, deed] of Object.entries(deeds)) {
    document.getElementById(name).onclick = () => {
      show("Working");
      Excel.run(deed).then(show, ({ code, message }) => show(`${code}: ${message}`));
    };
  }
  show(`Ready in ${host}`);
});
