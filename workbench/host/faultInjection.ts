import { NetworkFailure } from "./networkFailure";
import { invalidArgument, statusOf } from "./officeError";
import type { WireError, WireResponse } from "./wire";

/**
 * Where a request is to fail: before or after it has been carried out, or at one of its actions (0 = the first),
 * as Excel fails: what came before stays done, what comes after is left.
 */
export type FaultPlace = "before" | "after" | { readonly action: number };

/** A failure arranged for one request. */
interface InjectedFault {
  readonly when: FaultPlace;
  /** Whether no answer is given at all. */
  readonly isSilent: boolean;
  /** The error of the action at which it is refused. */
  readonly error: WireError;
  /** The answer in place of the real one; throws where the network itself is to fail. */
  response(): WireResponse;
}

export interface FaultInjection {
  /** Arranges that the n-th coming request fails. */
  readonly add: (n: number, when: FaultPlace, code: string, message?: string) => void;
  /** The fault of the request that comes now, if any. */
  next(): InjectedFault | undefined;
}

/** The code of a request that is not answered. */
const NO_ANSWER = "NoAnswer";

/** Failures on order, so that callers' handling of them can be tested. */
export function createFaultInjection(): FaultInjection {
  const arranged = new Map<number, InjectedFault>();
  let passed = 0;
  return {
    add(n, when, code, message) {
      if (!Number.isInteger(n) || n < 1) throw invalidArgument(`There is no ${n}-th request: count from 1.`);
      arranged.set(passed + n, faultOf(when, code, message));
    },
    next() {
      passed++;
      const fault = arranged.get(passed);
      arranged.delete(passed);
      return fault;
    },
  };
}

function faultOf(when: FaultPlace, code: string, message?: string): InjectedFault {
  const Message = message ?? `This request was made to fail with ${code}.`;
  const error = { Code: code, Message, Location: "", HttpStatusCode: statusOf(code), ActionIndex: -1 };
  return {
    when,
    isSilent: code === NO_ANSWER,
    error,
    response() {
      const network = /^HTTP (\d{3})$/.exec(code);
      if (network) throw new NetworkFailure(Number(network[1]));
      return { Results: [], TraceIds: [], Error: error };
    },
  };
}
