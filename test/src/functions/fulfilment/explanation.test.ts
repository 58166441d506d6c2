import { describe, expect, it } from "vitest";
import { explained } from "../explained";

describe("FULFILMENT explained", () => {
  it.each<[unknown[], string]>([[[90, 100], "0,9: realiseret 90 divideret med måltal 100"]])(
    "%j",
    (args, text) => {
      expect(explained("FULFILMENT", ...args)).toBe(text);
    },
  );
});
