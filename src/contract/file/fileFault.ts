/** One thing wrong in a file: where, what stands there, what belongs there. Sentences are made at the edge. */
export interface FileFault {
  /** `measures[3].targets.2026.value`; empty for the file as a whole. */
  readonly path: string;
  /** As JSON, shortened; `undefined` where nothing stands there. */
  readonly received: string;
  readonly expected: string;
}

/** `["measures", 3, "id"]` -> `measures[3].id`. */
export function formatPath(path: readonly unknown[]): string {
  return path.reduce<string>((written, key) => {
    if (typeof key === "number") return `${written}[${key}]`;
    return written ? `${written}.${String(key)}` : String(key);
  }, "");
}
