import { describe, expect, it } from "vitest";
import { readReference } from "../../../../src/activity/values/readReference";

describe("a reference", () => {
  it.each([
    ...[
      "-",
      "0",
      "000",
      "?",
      "-1",
      "...",
      "ukendt",
      "Ukendt.",
      "ingen",
      "(ingen)",
      "ingen.",
      "Ingen CVR",
      "uden cvr",
    ],
    ...[
      "Mangler CVR-nr.",
      "har ikke",
      "har ikke CVR",
      "Ingen reference",
      "Ej oplyst",
      "ikke relevant",
      "ikke angivet",
    ],
    ...[
      "NULL",
      "(tom)",
      "n/a",
      "N.A.",
      "n / a",
      "i/r",
      "#N/A",
      "#I/T",
      "TBD",
      "x",
      "xxx",
      "test",
      "anonym",
      "Privat",
    ],
    ...["iværksætter", "nej", "uoplyst", "not available", "no number", "Uden nummer endnu"],
  ])("is none: %s", (written) => {
    expect(readReference(written)).toBeUndefined();
  });

  it.each([
    ["7001", "7001"],
    [7001, "7001"],
    [" REF-12 ", "ref-12"],
    ["K-0", "k-0"],
    ["Ingenhoved ApS", "ingenhoved aps"],
    ["Nordisk Test 4", "nordisk test 4"],
    ["Null og Nix", "null og nix"],
    ["ø1", "ø1"],
    ["ingen 12", "ingen 12"],
  ])("is one: %s", (written, read) => {
    expect(readReference(written)).toBe(read);
  });
});
