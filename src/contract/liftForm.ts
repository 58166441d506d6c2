/**
 * A contract file's data in today's form, of which form 1 lacks only what may be absent: what each measure's figure is,
 * who is responsible for it and when it comes. Anything else is left as it is.
 */
export function liftForm(data: unknown): unknown {
  return isOfFormOne(data) ? { ...data, format: 2 } : data;
}

function isOfFormOne(data: unknown): data is object {
  return typeof data === "object" && data !== null && "format" in data && data.format === 1;
}
