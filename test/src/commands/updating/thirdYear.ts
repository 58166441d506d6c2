import type { Contract } from "../../../../src/contract/contract";

/** A contract prolonged by 2028, with the targets of its last year and no funding decided yet. */
export function withThirdYear(contract: Contract): Contract {
  return {
    ...contract,
    years: [...contract.years, 2028],
    measures: contract.measures.map((measure) => ({
      ...measure,
      targets: { ...measure.targets, "2028": measure.targets["2027"] ?? { kind: "not-fixed" } },
      ...(measure.readings && {
        readings: measure.readings.map((each) => ({
          ...each,
          targets: { ...each.targets, "2028": each.targets["2027"] ?? 0 },
        })),
      }),
    })),
    ...(contract.funding && {
      funding: {
        ...contract.funding,
        byYear: { ...contract.funding.byYear, "2028": { kind: "not-fixed" } },
      },
    }),
  };
}
