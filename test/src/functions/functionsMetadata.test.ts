import { describe, expect, it } from "vitest";
import { functions } from "../../../src/functions/functions";
import { functionsMetadata } from "../../../src/functions/functionsMetadata";
import type { Language } from "../../../src/language/language";

/** Functions that stand in users' formulas, with their arguments; optional ones in brackets. None may change. */
const PUBLISHED = [
  "DEVIATION(actual, target)",
  "DEVIATIONPCT(actual, target)",
  "FULFILMENT(actual, target)",
  "STATUS(actual, target, [rule], [amber])",
  "BAND(actual, target, [tolerance], [above])",
  "TODATE(target, date, [start], [end])",
  "FORECAST(actual, date, [start], [end])",
  "TARGET(measure, [year])",
  "MEASURES([year])",
  "MUNICIPALITY(name)",
  "POPULATION(municipality, [year])",
  "ACTIVITYTARGET(municipality, total, [year])",
  "FUNDING(municipality, [year])",
  "FUNDINGSHARE(municipality, [year])",
  "FUNDINGKEY([year])",
  "ALLOCATE(total, weights, [decimals])",
  "INSTALMENTS(amount, count, [decimals])",
  "NPS(scores)",
  "EXTRAGROWTH(before, after, controlbefore, controlafter)",
  "ISCVR(number)",
  "UNIQUEFIRMS(numbers, [kinds], [kind])",
];

const languages: Language[] = ["da", "en"];

describe("functionsMetadata", () => {
  it("keeps every published function and its arguments", () => {
    const written = functionsMetadata("da").functions.map(
      ({ id, parameters }) =>
        `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`,
    );
    expect(written).toEqual(expect.arrayContaining(PUBLISHED));
    expect(Object.keys(functions)).toEqual(written.map((each) => each.split("(")[0]));
  });

  it.each(languages)("describes every function and argument in %s, in Excel's length", (language) => {
    for (const { description, parameters } of functionsMetadata(language).functions) {
      for (const text of [description, ...parameters.map((each) => each.description)]) {
        expect(text?.trim().length).toBeGreaterThan(5);
        expect(text?.length).toBeLessThan(255);
      }
    }
  });

  it("differs between the languages in descriptions only", () => {
    const [danish, english] = languages.map((language) => functionsMetadata(language).functions);
    danish?.forEach((each, index) => {
      const other = english?.[index];
      expect(other?.description).not.toBe(each.description);
      const bare = (parameters: typeof each.parameters = []) =>
        parameters.map((parameter) => ({ ...parameter, description: "" }));
      expect({ ...other, description: "", parameters: bare(other?.parameters) }).toEqual({
        ...each,
        description: "",
        parameters: bare(each.parameters),
      });
    });
  });

  it("hands errors and data types over, which only `any` arguments receive", () => {
    const metadata = functionsMetadata("da");
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    expect(metadata.allowCustomDataForDataTypeAny).toBe(true);
    for (const { parameters } of metadata.functions) {
      for (const { type, dimensionality } of parameters) {
        expect(type).toBe("any");
        expect(["scalar", "matrix"]).toContain(dimensionality);
      }
    }
  });

  it("uses names that Excel accepts, and none that is a cell address", () => {
    for (const { id, name, options } of functionsMetadata("en").functions) {
      expect(id).toMatch(/^[A-Z]+$/);
      expect(name).toBe(id);
      expect(options).toBeUndefined();
    }
  });

  it("puts optional arguments last", () => {
    for (const { parameters } of functionsMetadata("da").functions) {
      const flags = parameters.map((each) => each.optional === true);
      expect(flags).toEqual([...flags].sort((a, b) => Number(a) - Number(b)));
    }
  });

  it("states every argument's unit, and its default where it may be left out", () => {
    const [danish, english] = languages.map((language) =>
      functionsMetadata(language).functions.find(({ id }) => id === "BAND"),
    );
    const texts = (metadata: typeof danish) => metadata?.parameters.map(({ description }) => description);
    expect(texts(danish)?.[2]).toBe(
      "Udsving under måltallet, og over det, hvis intet andet er angivet; brøk af måltallet. Værdi: brøk (0,1 er 10 %); en celle eller et område. Udeladt: kontraktens, 0,1.",
    );
    expect(texts(english)?.[0]).toBe("Actual. Value: number, same unit as target; one cell or a range.");
  });

  it("links each function to its page in the reader's language only where there is one", () => {
    expect(functionsMetadata("da").functions[0]).not.toHaveProperty("helpUrl");
    const url = (language: Language) =>
      functionsMetadata(language, "https://example.test/kkr").functions[3]?.helpUrl;
    expect(url("da")).toBe("https://example.test/kkr/help/status.html");
    expect(url("en")).toBe("https://example.test/kkr/help/en/status.html");
  });
});
