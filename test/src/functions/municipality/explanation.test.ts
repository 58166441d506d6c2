import { describe, expect, it } from "vitest";
import { explained } from "../explained";

describe("MUNICIPALITY explained", () => {
  it.each<[unknown[], string]>([[["751 Århus"], "Aarhus: '751 Århus' er Aarhus, kode 751"]])(
    "%j",
    (args, text) => {
      expect(explained("MUNICIPALITY", ...args)).toBe(text);
    },
  );
});
