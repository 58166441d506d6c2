import { describe, expect, it } from "vitest";
import { onSheet, openExcel, refusal } from "../../openExcel";

/** Comments as `address: content`, in the order of the collection, through the genuine library. */
async function commentsOf(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { comments } = context.workbook;
    comments.load("items/content");
    await context.sync();
    const places = comments.items.map((comment) => comment.getLocation().load("address"));
    await context.sync();
    return comments.items.map(({ content }, index) => `${places[index]?.address ?? ""}: ${content}`);
  });
}

async function withComments(...addresses: string[]): Promise<void> {
  await onSheet((sheet) => addresses.forEach((each) => sheet.comments.add(`Ark1!${each}`, `om ${each}`)));
}

describe("comments", () => {
  it("are added to a cell given as text or range, and read back with what Excel tells of them", async () => {
    openExcel();
    const before = Date.now();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      const first = context.workbook.comments.add("Ark1!B2", "Hvor kommer tallet fra?").load();
      const second = sheet.comments.add(sheet.getRange("C3"), "Indberettet").load("id,content");
      await context.sync();
      expect(first.toJSON()).toMatchObject({
        content: "Hvor kommer tallet fra?",
        contentType: "Plain",
        authorName: "Bruger",
        authorEmail: "",
        resolved: false,
      });
      expect(first.id).toMatch(/^\{[0-9A-F-]{36}\}$/);
      expect(Math.abs(first.creationDate.getTime() - before)).toBeLessThan(10_000);
      expect(second.id).not.toBe(first.id);
    });
    expect(await commentsOf()).toEqual(["'Ark1'!B2: Hvor kommer tallet fra?", "'Ark1'!C3: Indberettet"]);
  });

  it("are found by id, place and position, in the sheet's collection and the workbook's", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const { comments, worksheets } = context.workbook;
      const other = worksheets.add("Mål 1");
      const away = other.comments.add(other.getRange("A1"), "på det andet ark").load("id");
      await context.sync();
      comments.add("Ark1!A1", "på det første");
      const found = [
        comments.getItem(away.id),
        comments.getItemAt(1),
        comments.getItemByCell("'Mål 1'!A1"),
        other.comments.getItemAt(0),
        comments.getItemOrNullObject(away.id),
      ];
      for (const comment of found) comment.load("content");
      const missing = worksheets.getItem("Ark1").comments.getItemOrNullObject(away.id).load("content");
      const counts = [comments.getCount(), other.comments.getCount()];
      await context.sync();
      expect(found.map(({ content }) => content)).toEqual(Array(5).fill("på det andet ark"));
      expect(missing.isNullObject).toBe(true);
      expect(counts.map(({ value }) => value)).toEqual([2, 1]);
    });
  });

  it("are reworded, resolved and deleted; a deleted one is gone", async () => {
    openExcel();
    await withComments("A1", "A2");
    const changed = await onSheet((sheet) => {
      const comment = sheet.comments.getItemByCell("Ark1!A1");
      comment.content = "rettet";
      comment.resolved = true;
      return comment.load("content,resolved");
    });
    expect([changed.content, changed.resolved]).toEqual(["rettet", true]);
    await onSheet((sheet) => sheet.comments.getItemByCell("Ark1!A1").delete());
    expect(await commentsOf()).toEqual(["'Ark1'!A2: om A2"]);
    const fault = await refusal((sheet) => sheet.comments.getItemByCell("Ark1!A1").load("content"));
    expect(fault.code).toBe("ItemNotFound");
  });

  it.each<[string, (sheet: Excel.Worksheet) => void, string[]]>([
    [
      "rows inserted above",
      (sheet) => sheet.getRange("2:3").insert("Down"),
      ["'Ark1'!B7: om B5", "'Ark1'!D4: om D2"],
    ],
    ["the row deleted", (sheet) => sheet.getRange("5:5").delete("Up"), ["'Ark1'!D2: om D2"]],
    [
      "rows above deleted",
      (sheet) => sheet.getRange("3:4").delete("Up"),
      ["'Ark1'!B3: om B5", "'Ark1'!D2: om D2"],
    ],
    [
      "columns inserted between",
      (sheet) => sheet.getRange("C:C").insert("Right"),
      ["'Ark1'!B5: om B5", "'Ark1'!E2: om D2"],
    ],
    [
      "cells of its column inserted",
      (sheet) => sheet.getRange("D1").insert("Down"),
      ["'Ark1'!B5: om B5", "'Ark1'!D3: om D2"],
    ],
    [
      "cells of another column deleted",
      (sheet) => sheet.getRange("C1").delete("Up"),
      ["'Ark1'!B5: om B5", "'Ark1'!D2: om D2"],
    ],
  ])("move with their cells: %s", async (_, change, expected) => {
    openExcel();
    await withComments("B5", "D2");
    await onSheet(change);
    expect(await commentsOf()).toEqual(expected);
  });

  it("are not pushed off the sheet", async () => {
    openExcel();
    await withComments("A1048576");
    const fault = await refusal((sheet) => sheet.getRange("A1").insert("Down"));
    expect([fault.code, await commentsOf()]).toEqual([
      "NonBlankCellOffSheet",
      ["'Ark1'!A1048576: om A1048576"],
    ]);
  });

  it("go with their sheet", async () => {
    openExcel();
    await withComments("A1");
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Nyt");
      context.workbook.worksheets.getItem("Ark1").delete();
      await context.sync();
    });
    expect(await commentsOf()).toEqual([]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ["several cells", (sheet) => sheet.comments.add("Ark1!A1:B1", "x"), "InvalidArgument"],
    ["a cell without its sheet", (sheet) => sheet.comments.add("B1", "x"), "InvalidArgument"],
    ["an unknown sheet", (sheet) => sheet.comments.add("Væk!B1", "x"), "ItemNotFound"],
    ["no text", (sheet) => sheet.comments.add("Ark1!B1", ""), "InvalidArgument"],
    ["a second on a cell", (sheet) => sheet.comments.add("Ark1!A1", "x"), "ItemAlreadyExists"],
    [
      "mentions",
      (sheet) => sheet.comments.add("Ark1!B1", { richContent: "x", mentions: [] }, "Mention"),
      "NotImplemented",
    ],
    ["replies", (sheet) => sheet.comments.getItemAt(0).replies.getCount(), "NotImplemented"],
    ["a place that is none", (sheet) => sheet.comments.getItemAt(1).load("id"), "InvalidArgument"],
    [
      "a protected sheet",
      (sheet) => {
        sheet.protection.protect();
        sheet.comments.add("Ark1!B1", "x");
      },
      "AccessDenied",
    ],
  ])("are refused where Excel or the host cannot: %s", async (_, batch, code) => {
    openExcel();
    await withComments("A1");
    expect((await refusal(batch)).code).toBe(code);
    expect(await commentsOf()).toEqual(["'Ark1'!A1: om A1"]);
  });

  it("came with ExcelApi 1.10", async () => {
    openExcel({ apiVersion: "1.9" });
    expect((await refusal((sheet) => sheet.comments.getCount())).code).toBe("ApiNotFound");
  });
});
