import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";

/** A picture as it is served: named by its content, so that a browser may keep it. */
export interface GuidePicture {
  readonly path: string;
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Where a PNG states its size: after its signature and the header's length and name. */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/** @throws where there is no such file */
export function guidePicture(file: string): GuidePicture {
  const bytes = readFileSync(file);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  return {
    path: `pictures/${basename(file, ".png")}.${hash}.png`,
    bytes,
    width: bytes.readUInt32BE(WIDTH_AT),
    height: bytes.readUInt32BE(HEIGHT_AT),
  };
}
