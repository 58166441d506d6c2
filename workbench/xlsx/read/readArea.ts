import type { Area } from "../../model/address";
import { parseArea } from "../../model/address";
import { unknownContent } from "./expectOnly";

/** @throws Error naming the part, where the text is no address. */
export function readArea(address: string | undefined, part: string): Area {
  const area = parseArea(address ?? "");
  if (!area) throw unknownContent(part, `the address "${address ?? ""}"`);
  return area;
}
