import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../src/contract/contractInUse";
import { judgeMunicipalities } from "../../../src/contract/judge/listRules";
import { judgeSigns } from "../../../src/contract/judge/signRules";
import { findMunicipality, nameKey, nearestMunicipality } from "../../../src/contract/municipalities";

const contract = contractInUse();

describe("findMunicipality", () => {
  it.each([
    ["Aarhus", "Aarhus"],
    ["Århus", "Aarhus"],
    ["ÅRHUS", "Aarhus"],
    ["  aarhus kommune ", "Aarhus"],
    ["Århus Kommunes", "Aarhus"],
    [751, "Aarhus"],
    ["751", "Aarhus"],
    ["0751", "Aarhus"],
    ["751 Aarhus", "Aarhus"],
    ["751 - Århus Kommune", "Aarhus"],
    ["Samsø (741)", "Samsø"],
    ["Samsø Kommune 0741", "Samsø"],
    ["Ringkøbing Skjern", "Ringkøbing-Skjern"],
    ["ringkoebing-skjern", "Ringkøbing-Skjern"],
    ["Ikast Brande", "Ikast-Brande"],
    ["Samsoe", "Samsø"],
    ["Samsø".normalize("NFD"), "Samsø"],
  ])("takes %j for %s", (spelling, name) => {
    expect(findMunicipality(contract, spelling)?.name).toBe(name);
  });

  it.each(["\u2010", "\u2011", "\u2012", "\u2014", "\u2015", "\u2212", "\u00a0", "\u202f"])(
    "takes the hyphen or space %j for one like any other",
    (sign) => {
      expect(findMunicipality(contract, `Ikast${sign}Brande`)?.name).toBe("Ikast-Brande");
    },
  );

  it.each([
    "",
    "   ",
    "København",
    "101",
    "751 Viborg",
    "Viborg (751)",
    "751 746",
    "751 Aarhus (746)",
    "Aarhus 2026",
    "Ringkøbing",
    751.5,
    true,
    null,
    undefined,
    {},
  ])("takes %j for none", (spelling) => {
    expect(findMunicipality(contract, spelling)).toBeUndefined();
  });

  it("finds each municipality whatever the case, hyphens and padding", () => {
    const variants = fc.record({
      municipality: fc.constantFrom(...contract.municipalities),
      upper: fc.boolean(),
      padding: fc.constantFrom("", " ", "\t", "\u00a0"),
      join: fc.constantFrom("-", " ", "–", ""),
      suffix: fc.constantFrom("", " Kommune", " kommune"),
    });
    fc.assert(
      fc.property(variants, ({ municipality, upper, padding, join, suffix }) => {
        const spelled = municipality.name.replace("-", join) + suffix;
        const written = padding + (upper ? spelled.toUpperCase() : spelled.toLowerCase()) + padding;
        expect(findMunicipality(contract, written)).toBe(municipality);
      }),
    );
  });
});

/** Names that begin as codes do, and many that are each other's but for a sign or a code. */
const anySpelling = fc
  .tuple(
    fc.constantFrom("", "751 ", "0751 ", "3. ", "12"),
    fc.oneof(fc.constantFrom("å", "Å Kommune", "kommune", "b", ""), fc.string({ unit: "binary" })),
  )
  .map(([number, letters]) => `${number}${letters}`);
const anyMunicipalities = fc.uniqueArray(
  fc.record({
    code: fc.constantFrom("751", "591", "12", "3", "710"),
    name: anySpelling,
    aliases: fc.array(anySpelling, { maxLength: 2 }),
  }),
  { selector: ({ code }) => code },
);

it("finds each municipality of a contract without faults by its name and its other spellings", () => {
  let judged = 0;
  fc.assert(
    fc.property(anyMunicipalities, (municipalities) => {
      const faults: unknown[] = [];
      const report = (...fault: unknown[]) => void faults.push(fault);
      const places = { ...contract, municipalities };
      judgeMunicipalities(places, report);
      judgeSigns(places, report);
      if (faults.length > 0) return;
      judged += 1;
      for (const each of municipalities)
        for (const name of [each.name, ...each.aliases].filter((text) => /\p{L}/u.test(nameKey(text))))
          expect([name, findMunicipality(places, name)?.code]).toEqual([name, each.code]);
    }),
    { numRuns: 1_000 },
  );
  expect(judged).toBeGreaterThan(30);
});

describe("nearestMunicipality", () => {
  it.each([
    ["Aarhsu", "Aarhus"],
    ["Ringkøbing", "Ringkøbing-Skjern"],
    ["Ikast", "Ikast-Brande"],
    ["Skanderbrog", "Skanderborg"],
    ["Randes", "Randers"],
    ["751 Arhus", "Aarhus"],
    // A lost letter is one letter, whichever way it would be spelled out.
    ["Sams?", "Samsø"],
    ["Sams\ufffd", "Samsø"],
    ["Samsö", "Samsø"],
    ["Sams", "Samsø"],
    ["Ringk?bing\u2011Skjern", "Ringkøbing-Skjern"],
    ["?rhus", "Aarhus"],
  ])("suggests for %s: %s", (spelling, name) => {
    expect(nearestMunicipality(contract, spelling)?.name).toBe(name);
  });

  it.each(["København", "Odense", "x", ""])("suggests nothing for %j", (spelling) => {
    expect(nearestMunicipality(contract, spelling)).toBeUndefined();
  });
});
