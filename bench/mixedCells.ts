/** A small generator with a seed: every run of the bench sees the same figures. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** A column of figures, of which a share is bad: a text, a truth value, or nothing at all. */
export function mixedColumn(rows: number, badShare: number, seed: number): unknown[][] {
  const random = seeded(seed);
  const bad = ["1.234,5", true, "", null, "mangler"] as const;
  return Array.from({ length: rows }, () => {
    const value = Math.round(random() * 100_000) / 10;
    return [random() < badShare ? bad[Math.floor(random() * bad.length)] : value];
  });
}
