import { describe, expect, it } from "vitest";
import { onSheet, openExcel, refusal } from "../../openExcel";

describe("names", () => {
  it("stand for ranges, formulas and constants, of the workbook or a sheet", async () => {
    openExcel();
    await onSheet(async (sheet, context) => {
      const { names } = context.workbook;
      sheet.getRange("A1:A2").values = [[1], [2]];
      names.add("Tal", sheet.getRange("A1:A2"), "To tal");
      names.add("Sum_1", "=SUM(Tal)*1.5");
      names.add("Tekst", "abc" as unknown as string);
      const hidden = sheet.names.add("Egen", "=$A$1");
      hidden.visible = false;
      names.load("items/name,items/type,items/value,items/scope,items/comment");
      hidden.load("name,scope,visible,formula");
      const range = names.getItem("TAL").getRange().load("address");
      const none = names.getItem("Sum_1").getRangeOrNullObject().load("address");
      await context.sync();
      expect(names.items.map(({ name, type, value, scope }) => [name, type, value, scope])).toEqual([
        ["Tal", "Range", "'Ark1'!A1:A2", "Workbook"],
        ["Sum_1", "Double", 4.5, "Workbook"],
        ["Tekst", "String", "abc", "Workbook"],
      ]);
      expect([hidden.scope, hidden.visible, hidden.formula]).toEqual(["Worksheet", false, "=$A$1"]);
      expect([range.address, none.isNullObject, names.items[0]?.comment]).toEqual([
        "'Ark1'!A1:A2",
        true,
        "To tal",
      ]);
    });
  });

  it("are changed and deleted, and cells notice", async () => {
    openExcel();
    const values = await onSheet(async (sheet, context) => {
      const name = context.workbook.names.add("Sats", "=2");
      sheet.getRange("B1").formulas = [["=Sats*10"]];
      const before = sheet.getRange("B1").load("values");
      await context.sync();
      name.formula = "=3";
      const between = sheet.getRange("B1").load("values");
      await context.sync();
      context.workbook.names.getItem("Sats").delete();
      const after = sheet.getRange("B1").load("values");
      await context.sync();
      return [before, between, after].map((range) => range.values[0]?.[0]);
    });
    expect(values).toEqual([20, 30, "#NAME?"]);
  });

  it.each(["A1", "KKR2026", "to ord", "1a", "R1C1", "c", ""])("cannot be %j", async (name) => {
    openExcel();
    const fault = await refusal((sheet, context) => context.workbook.names.add(name, sheet.getRange("A1")));
    expect(fault.code).toBe("InvalidArgument");
  });

  it.each(["TRUE", "false"])("cannot be %s, of a table either", async (name) => {
    openExcel();
    const fault = await refusal((sheet, { workbook }) => workbook.names.add(name, sheet.getRange("A1")));
    const table = await refusal((sheet) => (sheet.tables.add("D1:E2", true).name = name));
    expect([fault.code, table.code]).toEqual(["InvalidArgument", "InvalidArgument"]);
  });

  it("cannot be taken twice, by a table either, nor hold a formula Excel cannot read", async () => {
    openExcel();
    await onSheet((sheet, context) => {
      context.workbook.names.add("Tal", sheet.getRange("A1"));
      sheet.tables.add("D1:E2", true).name = "T_1";
    });
    const codes = await Promise.all([
      refusal((sheet, context) => context.workbook.names.add("TAL", sheet.getRange("A1"))),
    ]);
    const table = await refusal((sheet, context) => context.workbook.names.add("t_1", sheet.getRange("A1")));
    const formula = await refusal((_sheet, context) => context.workbook.names.add("Ny", "=SUM("));
    expect([codes[0]?.code, table.code, formula.code]).toEqual([
      "ItemAlreadyExists",
      "ItemAlreadyExists",
      "InvalidArgument",
    ]);
  });
});

describe("cell styles", () => {
  it("are added, changed, used, and deleted", async () => {
    openExcel();
    await onSheet(async (sheet, context) => {
      const { styles } = context.workbook;
      styles.add("KKR Input");
      const style = styles.getItem("kkr input");
      style.fill.color = "#FFFFCC";
      style.font.bold = true;
      style.numberFormat = "#,##0";
      style.locked = false;
      style.horizontalAlignment = "Right";
      style.borders.getItem("EdgeBottom").style = "Continuous";
      sheet.getRange("A1").style = "KKR Input";
      const range = sheet
        .getRange("A1")
        .load("numberFormat,format/fill/color,format/font/bold,format/protection/locked");
      style.load("name,builtIn,numberFormat");
      await context.sync();
      expect([style.builtIn, style.numberFormat]).toEqual([false, "#,##0"]);
      expect([range.numberFormat, range.format.fill.color, range.format.font.bold]).toEqual([
        [["#,##0"]],
        "#FFFFCC",
        true,
      ]);
      expect(range.format.protection.locked).toBe(false);
      style.delete();
      const gone = styles.getItemOrNullObject("KKR Input").load("name");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
    expect((await refusal((_sheet, context) => context.workbook.styles.add("normal"))).code).toBe(
      "ItemAlreadyExists",
    );
    expect(
      (await refusal((_sheet, context) => context.workbook.styles.getItem("Normal").delete())).code,
    ).toBe("InvalidOperation");
  });
});

describe("what the file carries", () => {
  it("document properties, Excel's own and the user's", async () => {
    const { host } = openExcel();
    await onSheet(async (_sheet, context) => {
      const { properties } = context.workbook;
      properties.title = "Opfølgning";
      properties.author = "Region";
      properties.custom.add("kkr.contract", "eks-2026");
      properties.custom.add("kkr.layout", 1);
      const found = properties.custom.getItem("KKR.layout").load("key,value,type");
      const missing = properties.custom.getItemOrNullObject("nej").load("value");
      properties.load("title,author,subject");
      properties.custom.load("items/key");
      await context.sync();
      expect([properties.title, properties.subject]).toEqual(["Opfølgning", ""]);
      expect([found.key, found.value, found.type, missing.isNullObject]).toEqual([
        "kkr.layout",
        1,
        "Number",
        true,
      ]);
      expect(properties.custom.items.map(({ key }) => key)).toEqual(["kkr.contract", "kkr.layout"]);
      found.delete();
    });
    expect([...host.workbook.customProperties.keys()]).toEqual(["kkr.contract"]);
  });

  it("custom XML parts, by namespace", async () => {
    openExcel();
    await onSheet(async (_sheet, context) => {
      const parts = context.workbook.customXmlParts;
      const part = parts.add('<m:mark xmlns:m="urn:kkr" id="1"/>').load("id,namespaceUri");
      const none = parts.getByNamespace("urn:andet").getOnlyItemOrNullObject().load("id");
      await context.sync();
      expect([part.namespaceUri, none.isNullObject]).toEqual(["urn:kkr", true]);
      const only = parts.getByNamespace("urn:kkr").getOnlyItem();
      only.setXml('<mark xmlns="urn:kkr" id="2"/>');
      const xml = parts.getItem(part.id).getXml();
      await context.sync();
      expect(xml.value).toContain('id="2"');
      only.delete();
      const left = parts.getCount();
      await context.sync();
      expect(left.value).toBe(0);
    });
    const fault = await refusal((_sheet, context) => context.workbook.customXmlParts.add("<a>"));
    expect(fault.code).toBe("InvalidArgument");
  });

  it("settings and a sheet's properties", async () => {
    openExcel();
    await onSheet(async (sheet, context) => {
      const { settings } = context.workbook;
      settings.add("state", { open: true, rows: [1, 2] });
      sheet.customProperties.add("kind", "targets");
      sheet.customProperties.add("KIND", "other");
      const setting = settings.getItem("state").load("key,value");
      const property = sheet.customProperties.getItem("kind").load("key,value");
      const missing = settings.getItemOrNullObject("nej").load("value");
      await context.sync();
      expect([setting.value, property.key, property.value]).toEqual([
        { open: true, rows: [1, 2] },
        "kind",
        "other",
      ]);
      expect(missing.isNullObject).toBe(true);
      setting.delete();
      property.delete();
      const counts = [settings.getCount(), sheet.customProperties.getCount()];
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([0, 0]);
    });
  });
});

describe("the application", () => {
  it("knows the user's separators", async () => {
    for (const [locale, decimal, group] of [
      ["da-DK", ",", "."],
      ["en-US", ".", ","],
    ] as const) {
      openExcel({ locale });
      const application = await onSheet((_sheet, context) =>
        context.application.load("decimalSeparator,thousandsSeparator,cultureInfo/name"),
      );
      expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([decimal, group]);
      expect(application.cultureInfo.name).toBe(locale);
    }
  });

  it("computes on demand only when calculation is manual", async () => {
    openExcel();
    const values = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
      context.application.calculationMode = "Manual";
      await context.sync();
      sheet.getRange("A1").values = [[5]];
      const before = sheet.getRange("B1").load("values");
      context.application.calculate("Recalculate");
      const after = sheet.getRange("B1").load("values");
      await context.sync();
      return [before.values, after.values];
    });
    expect(values).toEqual([[[2]], [[6]]]);
  });
});
