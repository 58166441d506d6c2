/** The same text for the same data, however its keys are ordered: a form read and one that was shipped differ there. */
export function inKeyOrder(data: unknown): string {
  return JSON.stringify(data, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
