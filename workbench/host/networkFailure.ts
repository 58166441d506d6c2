/** A request that fails as the network does: the transport answers with this status and no body. */
export class NetworkFailure extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`The request failed with status ${status}.`);
    this.name = "NetworkFailure";
    this.status = status;
  }
}
