import type { WireResponse } from "./wire";

/** A request that is not answered: the transport stays silent, unless the answer comes late. */
export class NoAnswer extends Error {
  constructor(readonly late: Promise<WireResponse>) {
    super("The request is not answered.");
    this.name = "NoAnswer";
  }
}
