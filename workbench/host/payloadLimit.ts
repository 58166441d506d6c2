import { statusOf, type OfficeErrorCode } from "./officeError";
import type { WireResponse } from "./wire";

/** The most that Excel on the web takes in a request and gives in an answer, in bytes. */
const LARGEST = 5 * 1024 * 1024;

/** The answer in place of a request or response that is too large; `undefined` where it is not. */
export function payloadRefusal(what: "Request" | "Response", bytes: number): WireResponse | undefined {
  if (bytes <= LARGEST) return undefined;
  const Code: OfficeErrorCode = `${what}PayloadSizeLimitExceeded`;
  const Message = `The ${what.toLowerCase()} has ${bytes} bytes; Excel on the web takes ${LARGEST}.`;
  return {
    Results: [],
    TraceIds: [],
    Error: { Code, Message, Location: "", HttpStatusCode: statusOf(Code), ActionIndex: -1 },
  };
}
