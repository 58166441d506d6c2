import { describe, expect, it } from "vitest";
import { manifestFor } from "../../build/manifestFor";
import { manifestText } from "../manifestReader";

describe("the manifest for a server", () => {
  it("moves every address", () => {
    const moved = manifestFor(manifestText, "https://example.dk/kkr");
    expect(moved).not.toContain("localhost");
    expect(moved).toContain('<SourceLocation DefaultValue="https://example.dk/kkr/taskpane.html" />');
    expect(moved.length - manifestText.length).toBe(
      (manifestText.split('"https://localhost:3000').length - 1) *
        ("https://example.dk/kkr".length - "https://localhost:3000".length),
    );
  });

  it("stays as it is for development", () => {
    expect(manifestFor(manifestText, "https://localhost:3000")).toBe(manifestText);
  });
});
