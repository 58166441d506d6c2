import { describe, expect, it } from "vitest";
import { explained } from "../explained";

describe("POPULATION explained", () => {
  it.each<[unknown[], string]>([
    [
      ["Samsø"],
      "3.617: 'Samsø' er Samsø, kode 741; folketal pr. 01.01.2026, Danmarks Statistik, tabel FOLK1A",
    ],
  ])("%j", (args, text) => {
    expect(explained("POPULATION", ...args)).toBe(text);
  });
});
