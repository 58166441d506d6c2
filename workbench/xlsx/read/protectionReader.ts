import type { Protection } from "../../model/sheet";
import type { XmlNode } from "../package/xmlTree";
import { PROTECTED } from "../sheet/protectionXml";
import { expectOnly, parseBoolean } from "./expectOnly";

/** Reads a protection as Office.js reports it: every option stated. */
export function readProtection(node: XmlNode, path: string): Protection {
  const known = PROTECTED.map(({ file }) => file);
  expectOnly(node, path, ["sheet", "selectLockedCells", "selectUnlockedCells", ...known]);
  const { attributes } = node;
  const options: Protection["options"] = {};
  for (const { allow, file, locks } of PROTECTED) options[allow] = !parseBoolean(attributes[file], locks);
  options["selectionMode"] = parseBoolean(attributes["selectUnlockedCells"])
    ? "None"
    : parseBoolean(attributes["selectLockedCells"])
      ? "Unlocked"
      : "Normal";
  return { options };
}
