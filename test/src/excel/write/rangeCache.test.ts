import { describe, expect, it } from "vitest";
import { asked, written } from "./writes";

describe("rangeCache", () => {
  it("requests each range once, however often it is used", async () => {
    const sent = await written(({ range, areas }) => {
      range("A1").values = [[1]];
      areas("A1").format.font.bold = true;
      areas("A1,C3").format.font.italic = true;
      areas("A1,C3").format.wrapText = true;
    });
    expect([asked(sent, "GetRange"), asked(sent, "GetRanges")]).toEqual([1, 1]);
    const style = { font: { bold: true, italic: true }, wrap: true };
    expect(sent.host.workbook.sheets[0]?.cells.get(0)).toMatchObject({ value: 1, style });
  });

  it("leaves no range to be released: writing takes one request", async () => {
    const { host, requests } = await written(({ range }) => {
      for (let row = 1; row <= 20; row++) range(`A${row}`).values = [[row]];
    });
    expect(requests).toHaveLength(1);
    expect(requests[0]?.Actions.filter(({ Name }) => Name === "_KeepReference")).toEqual([]);
    expect(host.session.references.size).toBe(0);
  });
});
