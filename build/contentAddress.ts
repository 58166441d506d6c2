import { createHash } from "node:crypto";
import type { Compilation } from "webpack";

/**
 * A built file's address with its content's hash, so that a browser never takes an old one for it. The compilation's
 * own hash would not do: it differs between folders that hold the same source.
 *
 * @throws where the build has no such file
 */
export function contentAddress(compilation: Compilation, file: string): string {
  const asset = compilation.getAsset(file);
  if (asset === undefined) throw new Error(`The build has no ${file}.`);
  const hash = createHash("sha256").update(asset.source.buffer()).digest("hex");
  return `${file}?${hash.slice(0, 16)}`;
}
