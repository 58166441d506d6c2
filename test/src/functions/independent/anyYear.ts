import fc from "fast-check";

/** Years in the contract, left out, and outside it. */
export const anyYear = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<number | "">(2026, 2027, "") },
  { weight: 1, arbitrary: fc.constantFrom(2025, 2028, 0, 2026.5, -2026) },
);
