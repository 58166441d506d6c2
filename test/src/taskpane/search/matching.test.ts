import { describe, expect, it } from "vitest";
import { matches } from "../../../../src/taskpane/search/matching";

const named = (...titles: readonly string[]) => titles.map((title) => ({ title, detail: "" }));
const found = (query: string, titles: readonly string[]) =>
  matches(query, named(...titles)).map(({ title }) => title);

describe("searching", () => {
  const municipalities = ["Aarhus", "Ringkøbing-Skjern", "Samsø", "Ikast-Brande"];

  it.each([
    ["århus", "Aarhus"],
    ["AARHUS", "Aarhus"],
    ["ringkobing", undefined],
    ["ringkoebing", "Ringkøbing-Skjern"],
    ["skjern", "Ringkøbing-Skjern"],
    ["Ringkøbing Skjern", "Ringkøbing-Skjern"],
    ["skjern ringkøbing", "Ringkøbing-Skjern"],
    ["ikastbrande", "Ikast-Brande"],
    ["samsoe", "Samsø"],
  ])("%j finds %s", (query, name) => {
    expect(found(query, municipalities)).toEqual(name === undefined ? [] : [name]);
  });

  it("finds nothing for nothing, and only what has every word", () => {
    expect(found("", municipalities)).toEqual([]);
    expect(found(" - ", municipalities)).toEqual([]);
    expect(found("skjern aarhus", municipalities)).toEqual([]);
  });

  it("has the start of a word before its middle, the title before what is told of it, else the order given", () => {
    const items = [
      { title: "Måltal", detail: "status" },
      { title: "Præstatus", detail: "" },
      { title: "Vis status", detail: "" },
      { title: "Statusdato", detail: "" },
      { title: "Status", detail: "" },
    ];
    expect(matches("status", items).map(({ title }) => title)).toEqual([
      "Statusdato",
      "Status",
      "Vis status",
      "Præstatus",
      "Måltal",
    ]);
  });
});
